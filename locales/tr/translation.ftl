### What we say about terms, corrections and reviews of translations: Turkish; forms of address as in bot.ftl.

terms-title = Terimler: { $name }

terms-line = • { $term }

terms-none = Henüz belirlenmiş bir terim yok.

terms-how = Bir koordinatör terimi şöyle belirler: { $example }. Hiç çevrilmeyen söz iki tarafta da durur: { $same }. Terimi çıkarmak için: { $gone }

term-set = { $who } bir terim belirledi; çeviriler bundan böyle onu kullanacak: { $term }

term-gone = { $who } bir terimi çıkardı: { $term }

terms-set-by-operator-title = Beni çalıştıran kişi terimler belirledi; çeviriler bundan böyle onları kullanacak:

terms-more =
    { $count ->
        [one] … ve bir terim daha. Tümü için: { $terms }
       *[other] … ve { $count } terim daha. Tümü için: { $terms }
    }

term-how = Bu terimi okuyamadım. Çevirileriyle bir terim: { $example }. Hiç çevrilmesin: { $same }. Çıkarmak için: { $gone }

term-language-unknown = Bildiğim bir dil değil: “{ $said }”. Adını ya da fr, sw gibi kodunu yazın.

term-which-language = “{ $said }” hangi dilde? Başına yazın: { $example }

term-unknown = Terimler arasında yok: “{ $said }”.

term-too-long = Bir terim için çok uzun: “{ $said }”. Birkaç söz yeter.

term-too-many = Şimdiden { $count } terim var; daha fazlası sığmaz. Önce birini çıkarın.

original-by = Çeviren: { $name }.

original-by-through = Çeviren: { $name }; ara dil: { $through }.

original-terms = İçindeki ortaklık terimleri: { $terms }

fix-what = Çevirdiğim bir mesaja /fix ve doğru sözlerle yanıt verin; bundan sonra öyle okunur.

fix-nothing = O mesajda çevrilmiş bir şey yok.

fix-not-yours = O mesajın dili: { $language }. Burada o dili okuyan biri düzeltebilir.

fix-words-needed = Okunması gerektiği gibi, doğru sözler gerekiyor.

fix-too-long = Bir mesajın çevirisi için çok uzun.

fix-say = Bu nasıl okunmalı? Buradaki bir sonraki mesajınızda ya da bu mesaja yanıt olarak yazın: { $said }

fix-say-in-reply = Bu nasıl okunmalı? Bu mesaja yanıt olarak yazın: { $said }

fix-which = Bunlardan hangisi?

fix-option = { $number }. { $said }

fix-done = Teşekkürler. Bundan böyle öyle okunur.

review-sentence = Gözden geçirilecek: { $left }. Bu doğru mu? { $said }

button-right = Doğru

button-better = Daha iyisini yazmak

review-nothing = Dilinizde gözden geçirilmeyi bekleyen çevrilmiş cümle yok.

review-rest-later = Şimdilik bu kadar. Kalanları istediğinizde /review gösterir.

review-no-translation = Bunu henüz hiçbir makine çevirmedi. Nasıl okunması gerektiğini yazabilirsiniz.
