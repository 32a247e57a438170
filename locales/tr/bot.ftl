### What we say: Turkish. A group and one person alone are both "siz"; a partner is an "ortak grup", a check-in a "soru turu".
### No case suffix is ever put onto a variable: its vowels are unknown, so the sentence lets it stand bare, before "için", behind a colon or as the subject.

## Check-ins

checkin-hello-title = { $title }: sizden haber almak isteriz. Yanıtlarınızı şu zamana kadar bekliyoruz: { $closes }.

checkin-hello-member-title = { $title }: { $who }, sizden haber almak isteriz.

question-of-several = { $number }/{ $of } { $question }

question-alone = { $question }

question-for-title = { $who } için:

question-hint-scale = { $low } = { $lowest }, { $high } = { $highest }

question-hint-number = Bir sayı yazın ({ $unit }).

question-hint-archive = Evet denmezse diğerleri bu kez grubunuzun söylediklerinden hiçbirini bulamaz: ne aramalarda ne dışa aktarılan dosyalarda. Onaylanan bir söz ve bir hedefe sayılan bir sayı yine de bulunabilir.

question-hint-private = Bu yanıtı yalnızca “{ $role }” rolünü üstlenenler okur.

question-hint-private-nobody = Bu yanıtı yalnızca “{ $role }” rolünü üstlenenler okur; bu rol henüz kimsede olmadığı için şimdilik kimse okumuyor.

question-hint-unnamed = Yanıtınız adınız olmadan gösterilir.

question-hint-unnamed-few = Burada az kişinin yazdığı dil: { $language }. Yanıtınız çevrilemezse, dili sizi ele vermesin diye gösterilmez.

unnamed-held-back = (çevrilemediği için gösterilmiyor)

unnamed-held-back-told = { $as } size: { $title } içinde kimseye gösterilmeyen adsız sözlerin sayısı: { $count }. Burada çeviren yok ve yalnızca dilleri bile kimin olduğunu söylerdi. Bir dahaki sefere herkes okuyabilsin diye, beni çalıştıran kişi kendi sunucunuza bir çevirmen kurabilir ya da yanıtlar burada birkaç kişinin yazdığı bir dilde verilebilir.

unnamed-as-read = (adsız: yanında, bu dilde okunduğu gibi, çevrilmiş ya da çevrilmemiş)

button-later = Sonra

button-skip = Geç

button-enough = Seçimim tamam

ticked = ✓ { $option }

checkin-nudge =
    { $count ->
        [one] “{ $title }” için küçük bir hatırlatma: yanıt bekleyen bir soru var. Son zaman: { $closes }.
       *[other] “{ $title }” için küçük bir hatırlatma: yanıt bekleyen { $count } soru var. Son zaman: { $closes }.
    }

checkin-silent = Henüz yanıt gelmedi: { $who }, “{ $title }” (sorulma zamanı: { $asked }). Bir arayıp hal hatır sorar mısınız?

checkin-silent-own = Kendi grubunuzdan henüz yanıt gelmedi: “{ $title }” (sorulma zamanı: { $asked }). Ötekilerle konuşur musunuz?

checkin-is-closed = “{ $title }” artık kapandı. Yine de bir soruyu yanıtlayabilirsiniz; yanıtınız geç gelmiş olarak saklanır.

nobody-to-ask = Henüz sorulacak kimse yok: sohbetiyle katılmış bir ortak grup bulunmuyor.

## Answers

yes = Evet

no = Hayır

answer-passed = (yanıt verilmedi)

listed = { $first }, { $rest }

scale-answer = { $value } / { $high }

scale-labelled = { $value } / { $high } ({ $label })

number-with-unit = { $value } { $unit }

attached-photo = 🖼 fotoğraf

attached-voice = 🎤 sesli mesaj

attached-audio = 🎵 ses kaydı

attached-video = 🎬 video

attached-document = 📎 dosya

attached-document-named = 📎 dosya: “{ $name }”

attached-sticker = 🙂 çıkartma

attached-location = 📍 haritada bir yer

attached-location-named = 📍 { $name }

attached-contact = 👤 kişi

attached-contact-named = 👤 kişi: { $name }

attached-and-said = { $attached }: { $said }

answer-in-words = Lütfen yazıyla yanıtlayın: soruya bir metin mesajıyla karşılık verin.

only-the-answer-counts = Yanıtınızı not ettim. Yanında gelen dosyayı iletmiyorum: bu soru yalnızca yanıtın kendisini alıyor.

answer-yes-or-no = Bunun evet mi hayır mı olduğunu anlayamadım. Lütfen bir düğmeye basın ya da bu iki sözcükten biriyle yanıtlayın.

answer-on-the-scale = Lütfen bir tam sayıyla yanıtlayın; en az { $low }, en çok { $high }.

answer-with-a-number = Mesajınızda tek ve açık bir sayı bulamadım. Lütfen yalnızca sayıyı yazın, örneğin 30.

answer-with-an-option = Lütfen bunlardan birini seçin: { $options }

answer-tick-first = Lütfen önce en az birini işaretleyin.

question-not-optional = Bu sorunun yanıtını bütün ortak gruplar bekliyor. Şimdi yanıtlayamıyorsanız “Sonra” düğmesine basın ya da birkaç sözcükle yanıtlayın.

answered-already = Bu soru zaten yanıtlandı. Eklemek istedikleriniz varsa soruya yeniden yanıt yazın.

question-for-others = Bu soru { $who } için. Sizinki kendiliğinden gelecek; sizi bekleyenleri /checkin gösterir.

too-late-for-later = Bunun için yeterli zaman kalmadı. Kapanış: { $closes }.

put-off-until = Tamam, yeniden soracağım: { $until }.

answered-by = ✓ { $who }: { $answer }

noted-from = ✓ Yanıt not edildi: { $who }. Eklemek için yeniden yanıtlayın; değiştirmek için mesajınızı düzenleyin.

noted-from-several = ✓ { $count } yanıt not edildi: { $who }. Eklemek için yeniden yanıtlayın; değiştirmek için mesajınızı düzenleyin.

more-with-the-digest = Epey çok oldu, teşekkürler! Bundan sonra ekleyeceklerinizi diğerleri hep birlikte okuyacak: { $closes }.

file-may-name = Adınız ve dosyanın adı olmadan gösterilir; ama bir ses, fotoğraf ya da dosya kimden geldiğini belli edebilir. Geri almak için mesajınıza /withdraw ile yanıt verin.

answer-taken-back = ↩ { $who } bir yanıtını geri aldı.

question-closed = Bu soru artık kapandı. Yazdığınız yanıt yine bana ulaşır ve geç gelmiş olarak saklanır.

somebody = bir katılımcı

round-complete = Teşekkürler! Hepsi bu kadardı. Özet herkese şu zamanda gidecek: { $closes }.

round-complete-for-role = Teşekkürler! Hepsi bu kadardı. Yanıtlarınızı “{ $role }” rolünü üstlenenler okur, diğer gruplar okumaz.

round-passed = Bu tur yanıt vermeyeceğinizi bildirdiğiniz için teşekkürler. Diğerlerinin söyledikleri size şu zamanda gelecek: { $closes }.

round-passed-only = Bu tur yanıt vermeyeceğinizi bildirdiğiniz için teşekkürler.

answer-late-kept = Teşekkürler. “{ $title }” kapanmıştı; yanıtınız geç gelmiş olarak saklandı, diğerleri de okuyacak.

answer-late-kept-only = Teşekkürler. “{ $title }” kapanmıştı; yanıtınız geç gelmiş olarak saklandı.

answer-was-in-time = Teşekkürler. Bunu zamanında söylediniz, ama bana “{ $title }” kapandıktan sonra ulaştı. Yanıtınız tam olarak sayılıyor.

edit-after-closing = “{ $title }” kapandığı için ilk yazdığınız geçerli kalıyor. Eklemek için soruya yanıt yazın.

answer-stands = “{ $title }” kapandığı için yanıtınız geçerli kalıyor. Yine de geri almak isterseniz soruya /withdraw ile yanıt verin.

about-question = { $question }

partner-answered = { $who } yanıtladı: { $said }

partner-answered-edited = { $who } yanıtladı (düzenlendi): { $said }

partner-answered-late = { $who } kapanıştan sonra yanıtladı: { $said }

private-waits = Yalnızca “{ $role }” rolünü üstlenenler için bir söz var. Bana özel mesajla /status yazın, orada göstereyim.

partner-counted = Ayrıca { $who }:

partner-counted-first = { $who } yanıtladı:

words-taken-back = ↩ { $who } bu sözleri geri aldı.

answers-taken-back = Bu yanıtlar geri alındı.

answer-line = • { $question } { $answer }

others-invited = Şimdiye kadar hepiniz adına { $who } yanıt verdi. Buradaki herkes yanıtlayabilir: soruya karşılık yazmanız yeterli.

answer-ahead = “{ $title }” için şimdiden yanıt verebilirsiniz; soruların gelme zamanı: { $at }.

nothing-asked = Şu anda burada yanıt bekleyen bir şey yok. İşlerin ne durumda olduğunu /status gösterir.

question-is-gone = Bu soru artık açık değil. Açık olanları /status gösterir.

button-is-gone = Bu düğme artık kullanılmıyor. Açık olanları /status gösterir.

press-noted = Not edildi.

not-understood = Bunun neye yanıt olduğunu anlayamadım. Lütfen kastettiğiniz mesajı yanıtlayın ya da /help yazın.
not-understood-alone = Bunun neyi yanıtladığını anlayamadım. Lütfen kastettiğiniz mesaja yanıt verin ya da /help yazın. Şu anda birine ihtiyacınız varsa: /sos
courtesy-thanks = Rica ederim.
courtesy-hello = Merhaba. /status yanıtınızı bekleyenleri, /help neler yapabildiğimi gösterir. Şu anda birine ihtiyacınız varsa: /sos
for-all-asked = “{ $said }”: bu, grubunuzun “{ $question }” sorusuna yanıtı mı? Siz onaylamadıkça başka kimse okumaz.
for-all-read = Öyleyse tüm gruplar okuyabilir.
for-all-other-ways = Yalnızca kolaylaştırıcılar için: /concern. Şu anda birine ihtiyacınız varsa: /sos
for-all-noted = ✓ Artık grubunuzun yanıtı bu.
for-nobody-noted = Bu ikimizin arasında kalır. Başka kimse okumadı.
for-all-with-a-file = Bunu başka kimse görmedi. Grubunuzun “{ $question }” sorusuna yanıtıysa /checkin yazın ve soruya yanıt olarak gönderin.
button-for-all = Evet, yanıtımız bu
button-for-nobody = Hayır, aramızda kalsın

reply-press-one = Bunlardan hangisi olduğunu anlayamadım: { $buttons }. O mesajın altındakilerden birine basın ya da onu aynı sözlerle yanıtlayın.

reply-press-or-day = Bunlardan hangisi olduğunu anlayamadım: { $buttons }. O mesajın altındakilerden birine basın ya da onu aynı sözlerle yanıtlayın. Bir gün de olur, örneğin “12 Mayıs”.

went-wrong = Benden kaynaklanan bir aksaklık oldu, bundan hiçbir şey not edilmedi. Lütfen biraz sonra yeniden söyleyin; bekleyemezse bunu kolaylaştırıcıya kendiniz söyleyin.

words-needed = Bunda bir yazı göremiyorum. Lütfen demek istediğinizi metin mesajı olarak yazın.

words-too-long = Bu, { $most } karakterden uzun. Lütfen daha kısa söyleyin.

kind-not-carried = Bu tür mesajları diğerlerine iletemiyorum, o yüzden hiçbir şey not edilmedi. Lütfen yazıyla anlatın ya da bir fotoğraf, sesli mesaj veya dosya gönderin.

kind-left-behind = Yazdıklarınızı aldım. Yanında gelen şey ise diğerlerine iletemediğim türden.

could-not-be-read = { $who }, mesajınız bana şifreli geldi ve anahtarı bende olmadığı için okuyamadım. Lütfen yeniden gönderin; işe yaramazsa sohbetten bir kez çıkıp geri dönün ya da başka bir cihazdan yazın.

withdrawn = Geri alındı. Artık ne burada ne de diğerlerinde sayılıyor.

withdraw-what = Neyi geri alayım? Kendi mesajınıza ya da yanıtladığınız soruya /withdraw ile yanıt verin.

withdraw-only-your-own = Herkes yalnızca kendi sözünü geri alabilir. Bunu kim söylediyse o geri alabilir.

## Digests

digest-title = { $title }, { $day }: duyduklarımız

digest-heard = { $asked } ortak gruptan yanıt verenlerin sayısı: { $heard }.

digest-heard-nobody = Henüz yanıt gelmedi. Geç değil: isteyen hâlâ yanıtlayabilir.

digest-away = Bu tur izinli olanlar: { $who }.

digest-duty-done = ✓ { $does } – yapan: { $who }

digest-duty-open = ○ { $does } – { $who }, son zaman: { $due }

digest-partner-title = { $who }

digest-unnamed-too-few = { $question } Üç kişiden az yanıt geldiği için gösterilmiyor.

digest-unnamed-hidden = { $question } Yanıt sayısı çok az; kimden geldiği anlaşılmasın diye gösterilmiyor.

digest-unnamed-gone = { $question } Bunların bir kısmı geri alındı ya da süresi doldu. Artık hiçbiri gösterilmiyor: eksik olan, kime ait olduğunu belli ederdi.

digest-words = { $question }

digest-line = – { $said }

digest-unnamed-average = { $question } Ortalama: { $mean } ({ $count } yanıt).

option-counted = { $option }: { $count }

## Replies carried to others

reply-carried-here = { $who } karşılık verdi: { $said }

reply-carried-edited = { $who } karşılık verdi (düzenlendi): { $said }

reply-quote = { $said }

reply-carried = İletildi: { $who }.

reply-goes-nowhere = Bunu iletemiyorum: bu sözlerin geldiği sohbet artık yok.

original-words = Özgün hali ({ $language }), yazıldığı gibi: { $said }

original-of-what = Bir mesajıma /original ile yanıt verin, sözleri yazıldığı gibi göstereyim.

original-is-shown = O mesajda benim sözlerimden başka bir şey yok.

## Duties

button-done = Yapıldı

duty-reminder = { $who }, bir hatırlatma: { $does } – son zaman: { $due }.

duty-reminder-nobody = Bir hatırlatma: { $does } – son zaman: { $due }. “{ $role }” rolü henüz kimsede değil; bunu kim yaparsa lütfen “Yapıldı” düğmesine bassın.

duty-late = { $who }, bunun zamanı şuydu: { $due } – { $does }. Yapıldıysa “Yapıldı” düğmesine basın; bir engel varsa lütfen kolaylaştırıcınıza haber verin.

duty-late-elsewhere = { $as } size: { $who } bunun yapıldığını henüz bildirmedi: { $does } (son zaman: { $due }). Nasıl yardımcı olabileceğinizi sorar mısınız?

duty-done = ✓ { $who }: { $does }

duty-open-again = ↩ { $who } bunun yapıldığı bilgisini geri aldı: { $does }

duty-done-thanks = Teşekkürler! Yapıldı olarak not edildi: { $does }

duty-done-already = Bu zaten yapıldı olarak not edilmişti. Teşekkürler!

duty-done-stands = Özet bunun yapıldığını herkese bildirdi: { $does }. Bu yüzden not edilmiş olarak kalıyor. Yapılmadıysa lütfen diğerlerine söyleyin.

duty-of-others = Bunu yapıldı olarak işaretlemek { $who } grubuna düşer.

duty-none-open = Şu anda yapmanız gereken açık bir görev yok.

duty-which = Hangisi? /done ve ardından bunlardan birini yazın: { $duties }. Ya da hatırlatmanın altındaki “Yapıldı” düğmesine basın.

## Protocols

protocol-proposed-title = Bütün ortak gruplara öneri: { $title }

protocol-purpose = { $purpose }

agreement-line = • { $agreement }

protocol-how-to-agree = Grubunuz kabul ediyorsa düğmeye basın. Size neyin ne zaman sorulacağını /preview gösterir.

protocol-there-title = Diğer ortak gruplarda yürürlükte: { $title }

protocol-how-to-take-part = Grubunuz kabul ediyorsa düğmeye basın; sorular ondan sonra size de gelir. Neyin ne zaman sorulacağını /preview gösterir.

button-agree = Kabul ediyoruz

button-preview = Önizleme

partner-agreed = { $who } kabul etti: “{ $title }”.

partner-agrees-no-more = { $who } onayını geri aldı: “{ $title }”. Bütün ortak gruplar kabul edince yürürlüğe girer.

agreed-already = Grubunuz bunu zaten kabul etti: “{ $title }”.

agreement-stands = “{ $title }” yürürlükte olduğu için grubunuzun onayı geçerli kalıyor. Artık size uymuyorsa lütfen koordinatörünüze söyleyin; o duraklatabilir.

agree-in-your-own-chat = Bunu { $who } grubunun kabul etmesi gerekiyor. Lütfen kendi grubunuz adına kendi sohbetinizde kabul edin.

protocol-in-force = Bütün ortak gruplar kabul etti: “{ $title }” şu andan itibaren yürürlükte. Neler geleceğini /preview gösterir.

protocol-counts-here = “{ $title }” şu andan itibaren grubunuz için de yürürlükte. Neler geleceğini /preview gösterir.

protocol-in-force-elsewhere = “{ $title }” şu andan itibaren yürürlükte; ortak gruplar bunu başka yerde kararlaştırdı. Grubunuz kabul etmediyse lütfen koordinatörünüze söyleyin. Neler geleceğini /preview gösterir.

role-nobody-yet = “{ $role }” rolü hâlâ boş: { $does }. Bir koordinatör bu rolü /role ile verir.

protocol-paused = { $who } duraklattı: “{ $title }”. Yeniden başlatılana kadar bir şey sorulmayacak.

protocol-resumed = { $who } yeniden başlattı: “{ $title }”. Sıradaki zamanından itibaren sürecek.

protocol-changed = { $who } değiştirdi: “{ $title }” (sürüm { $version }). Bir sonraki seferden itibaren:

protocol-changed-in-file = “{ $title }” değişti (sürüm { $version }). Bir sonraki seferden itibaren:

change-new = + yeni: { $what }

change-gone = – artık yok: { $what }

change-moved = → { $what }: sıradaki { $new } (önceden: { $old })

proposed-already = “{ $title }” zaten önerildi ve ortak grupları bekliyor. Başka yerde kabul ettilerse adının arkasına --now yazın.

in-force-already = “{ $title }” zaten benimsendi. Günlerini ve saatlerini /schedule değiştirir.

not-in-force = “{ $title }” yürürlükte değil, o yüzden duraklatılacak bir şey yok.

not-paused = “{ $title }” duraklatılmış değil.

review-title = Yeniden bakma zamanı: { $title }

review-invitation = “{ $title }” şunun için başlamıştı: { $purpose } Hâlâ bu işe yarıyor mu? Neyi değiştirmek istersiniz? Grubunuzda konuşun; bir koordinatör /schedule ya da /adopt ile değiştirir.

shelf-title = Seçebileceğiniz protokoller

shelf-line = { $id }: { $title } – { $purpose }

shelf-line-adopted = { $id }: { $title } ({ $state }) – { $purpose }

shelf-how-to-adopt = Bir koordinatör, /adopt ve protokolün kısa adını yazarak önerir.

state-proposed = önerildi

state-in-force = yürürlükte

state-paused = duraklatıldı

adopt-which = Hangisi? /adopt ve ardından bunlardan birini yazın: { $protocols }

protocol-unknown = Bu adda bir protokol yok: { $said }. Şunları deneyin: { $protocols }

adopt-proposed = “{ $title }” bütün ortak gruplara önerildi. Her grup kabul edince yürürlüğe girecek.

no-protocol-yet = Bunun için henüz bir protokol yok. Seçebileceklerinizi /protocols gösterir.

which-protocol = Hangisi? Komutu yeniden yazıp arkasına bunlardan birini ekleyin: { $protocols }

schedule-title = { $title }, sürüm { $version }

schedule-checkin = { $id }: sıradaki sorular { $at }

schedule-duty = { $id }: { $does } – son zaman: { $due }

schedule-how-to-change = Bir koordinatör şöyle değiştirir: /schedule monday saat 10:00, /schedule monday salı günü, /schedule monday her 2 hafta.

schedule-how = Bu değişikliği okuyamadım. Şöyle yazılır: { $example } ya da bir gün (“salı günü”) veya bir aralık (“her 2 hafta”) ile. Kısa adları /schedule gösterir.

schedule-follows = “{ $said }” şunun ardından gelir: “{ $after }”. Kendine ait bir saati yoktur, onunla birlikte kayar. Önce geleni şöyle değiştirin: { $example }

now-which = Hangisi? /now ve ardından bunlardan birini yazın: { $checkins }

which-of-several = Birden çok protokolde şu ad var: “{ $said }”. Hangisini kastettiğinizi, yerine bunlardan birini yazarak belirtin: { $names }

now-was-then = Bunu söylediğiniz zaman: { $at }. Bana ancak şimdi ulaştı. Hâlâ sorulmasını istiyorsanız lütfen yeniden yazın.

preview-title = { $title }: önümüzdeki ay

preview-partner-title = { $partner }, kendi yerel saatiyle

preview-rule-title = { $id }: { $what }

preview-day = { $day }: { $moments }

preview-then = { $before }; { $then }

preview-ask = { $at } sorular

preview-nudge = { $at } yeniden soru

preview-close = { $at } yanıtların sonu

preview-remind = { $at } hatırlatma

preview-due = { $at } son zaman

preview-late = { $at } gecikme

preview-review = { $at } yeniden bakış

preview-moved-hour = { $moment } ({ $at } yerine: { $why })

preview-moved-day = { $moment } ({ $day }, { $at } yerine: { $why })

moved-day-off = izin günü

moved-weekend = hafta sonu

moved-quiet-hours = sessiz saatler

moved-clock-change = saatler değişiyor

preview-as-if = “Yeniden soru” ve “gecikme” yalnızca o zamana kadar kimse yanıt vermediyse ya da iş yapılmadıysa gelir.

nobody-asked-here = { $id }: yalnızca “{ $role }” rolünü üstlenenlere sorulur; { $partner } grubunda bu rol henüz kimsede değil.

preview-paused = “{ $title }” duraklatıldı: bir koordinatör /resume ile yeniden başlatana kadar soru da hatırlatma da gelmez. Şimdi başlatılsaydı şöyle sürerdi.

preview-nothing = Önümüzdeki ay içinde gelecek bir şey yok.

## The welcome

hello-stranger = Merhaba, ben Baraza. Farklı dillerde birlikte çalışan gruplara yardımcı olurum: işlerin nasıl gittiğini sorar, kararlaştırılanları hatırlatır, sözleri dilden dile taşırım. Başlamak için bir kod gerekir: ortaklık kurmak için /start ve kodu, var olan bir ortaklığa katılmak için /join ve kodu gönderin.

declined-a-space = Ben odalarda dururum, alanlarda değil. Lütfen beni konuştuğunuz odaya davet edin.

declined-encrypted = Bu oda şifreli, bense şifreleme olmadan kuruldum. Lütfen şifreli olmayan bir oda kullanın ya da beni çalıştıran kişiye sorun.

declined-a-stranger = Bir odaya yalnızca tanıdığım biri davet edince girerim. Lütfen beni çalıştıran kişiye sorun.

left-without-a-code = Burada kimse kod vermedi, bu yüzden ayrılıyorum. Kodunuz olunca beni yeniden davet edin.

welcome-title = Hoş geldiniz: { $name }!

welcome-name = Diğerleri grubunuza ne desin? Bu mesajı grubun adıyla yanıtlayın.

welcome-language = Burada hangi dilde okumak istersiniz? Birine basın ya da başka bir dilin adıyla yanıtlayın.

welcome-zone = Hangi şehirdesiniz? Saatinizi bilmek için soruyorum. Birine basın ya da yakındaki bir şehrin adıyla yanıtlayın.

welcome-quiet = Ne zaman sessiz kalayım? Birine basın ya da şöyle yanıtlayın: 21:00-07:00

button-no-quiet = Hiçbir zaman

welcome-name-again = Lütfen 2 ile 80 harf arasında bir adla yanıtlayın.

welcome-language-again = Bu dili tanımıyorum. Lütfen birine basın ya da dilin kısaltmasıyla yanıtlayın, örneğin fr.

welcome-zone-unknown = Bu yeri tanımıyorum. Lütfen yakındaki daha büyük bir şehrin ya da ülkenizin adıyla yanıtlayın.

welcome-quiet-again = Bunu okuyamadım. Lütfen şöyle yanıtlayın: 21:00-07:00 ya da “Hiçbir zaman” düğmesine basın.

welcome-first = Bir dakika: lütfen önce yukarıdaki soruyu yanıtlayın. Ondan sonra her şey çalışır.

welcome-through-title = { $who } artık burada. Teşekkürler!

welcome-how = Bir soruyu yanıtlamak için mesajıma yanıt yazın ya da bir düğmeye basın. Grupta yalnızca bana yazılan yanıtları, komutları ve adımın geçtiği mesajları okurum. (fr: …) gibi ayraç içindeki bir satır, makinenin çevirdiği sözün özgün halini gösterir. Neler söyleyebileceğinizi /help gösterir.

welcome-translators = Yazdıklarınızı diğerleri için çeviren: { $engines }.

welcome-no-translator = Kurulu bir çeviri hizmeti yok; yazdıklarınız diğerlerine yazdığınız gibi ulaşır.

welcome-days =
    { $holidays ->
        [none] Hangi resmî tatillere uyduğunuzu bilmiyorum, o yüzden hiçbirini hesaba katmıyorum.
       *[other] Sizin için şu ülkenin resmî tatillerini sayıyorum: { $holidays }.
    } { $weekend ->
        [none] Haftanın her günü çalıştığınızı varsayıyorum.
       *[other] Hafta sonunuz olarak şunları sayıyorum: { $weekend }.
    }

welcome-next-invite = Sırada: /invite ve bir ad yazmak bir sonraki ortak grubu getirir. Üzerinde anlaşabileceklerinizi /protocols gösterir.

welcome-next-wait = Diğerlerinin önerdiklerini ve kararlaştırdıklarını burada göreceksiniz.

partner-joined = { $who } aramıza katıldı. Okuduğu dil: { $language }.

partner-agrees-first = Kabul edince şuna da katılır: “{ $title }”.

partner-moved = { $who } bundan sonra şu grupta sayılıyor: { $partner }.

partner-guessed = { $who }, sizi şu grupta sayıyorum: { $partner }. Yanlışsa /partner ve doğru adı yazın: { $partners }.

partner-unknown = Burada “{ $said }” adında bir ortak grup tanımıyorum. Buradakiler: { $partners }.

partner-which = Bu sohbeti paylaşanlar: { $partners }. Kimin adına konuşuyorsunuz? /partner ve adını yazın ya da adına basın.

partner-only-one = Bu sohbette yalnızca { $who } var. Başka bir ortak grup /join ve bir kodla gelir.

code-unknown = Bu kod bilinmiyor. Lütfen harf harf yeniden bakın ya da yeni bir kod isteyin.

code-spent = Bu kod daha önce kullanılmış. Her kod bir kez geçerlidir; lütfen yeni bir kod isteyin.

code-expired = Bu kod çok eski: her kod sınırlı bir süre geçerlidir. Lütfen yeni bir kod isteyin.

partner-room-already = Bu sohbet zaten şu ortaklığa ait: { $name }. Kodu diğer grubun sohbetinde kullanın.

## People

invitation-how = { $who } için: beni onların sohbetine ekleyin ve orada şunu gönderin. Bir kez geçerlidir; son zaman: { $expires }.

invitation-command = { $command }

invitation-link = Ya da bu bağlantıyı açarlar, ben de seçtikleri gruba gelirim: { $link }

found-there = { $platform } üzerinde beni burada bulabilirsiniz: { $where }

invite-whom = Kimi? /invite ve ortak grubun adını yazın.

partner-here-moves = { $who } zaten burada. Yeni bir ortak grup için lütfen başka bir ad kullanın. { $who } başka bir sohbete taşınıyorsa önce beni şimdiki sohbetten çıkarın; sonra şu komut yeni sohbet için bir kod verir ve her şey oraya gelir: { $command }

partner-here-already = { $who } zaten burada. Lütfen başka bir ad kullanın.

roles-title = Kim ne yapıyor

role-line = { $role }: { $who }

role-line-nobody = { $role }: henüz kimse

role-how-to-give = Bir koordinatör rolü /role, rolün adı ve kişinin adıyla verir ya da geri alır.

role-given = “{ $role }” rolünü artık üstlenen: { $who }.

role-taken-back = { $who } artık “{ $role }” rolünde değil.

role-unknown = Bu adda bir rol yok: { $said }. Roller şunlar: { $roles }

last-coordinator = Başka koordinatör yok. Lütfen önce rolü bir başkasına verin.

role-needed = Bu, “{ $role }” rolünü üstlenenlerin işi. Şu kişilerden isteyebilirsiniz: { $who }.

role-needed-nobody = Bu, “{ $role }” rolünü üstlenenlerin işi; rol henüz kimsede değil.

role-partner = ortak

role-coordinator = koordinatör

role-facilitator = kolaylaştırıcı

role-treasurer = sayman

role-host = yürütücü

role-contact = irtibat kişisi

role-reporter = raportör

role-buddy = yol arkadaşı

member-unknown = Burada tanımadığım bir ad: { $said }. Yalnızca bana yazmış olanları tanıyorum: { $members }

member-which = Burada bu adla anılan birkaç kişi var (“{ $said }”): { $members }. Kimi kastediyorsunuz? Herkes adını kendi seçer, bu yüzden gruba bakın.

partners-title = { $name }

partner-line = { $who } ({ $languages }) – orada saat şimdi { $hour } ({ $zone })

partner-days =
    Resmî tatiller: { $holidays ->
        [none] yok
       *[other] { $holidays }
    } · hafta sonu: { $weekend ->
        [none] yok
       *[other] { $weekend }
    } · sessiz saatler: { $quiet ->
        [none] yok
       *[other] { $quiet }
    }

partner-line-invited = { $who } – davet edildi, henüz gelmedi

place-shown = { $partner }: orada saat şimdi { $hour } ({ $zone })

place-set = { $who } yeri belirledi – { $partner }: orada saat şimdi { $hour } ({ $zone }).

quiet-set = { $who } sessiz saatleri belirledi: { $partner }.

place-how-to-change = Yanlış mı? Bir koordinatör şöyle değiştirir: /place Recife, /place Recife BR-PE, /place tatilsiz, /place haftasonu cuma cumartesi, /quiet 21:00-07:00.

place-unknown = Tanımadığım bir yer: { $said }. Lütfen yakındaki daha büyük bir şehri ya da ülkeyi yazın: /place Recife, /place Kenya. Şehrin arkasına ülke ya da ülkenin bir bölümü de gelebilir: /place Recife BR-PE. Gerisi şöyle yazılır: /place tatilsiz, /place haftasonu cuma cumartesi.

place-which = Oradaki saat yere göre değişiyor. Bir şehre basın ya da yakındaki bir şehrin adıyla yanıtlayın.

place-country-unknown = Resmî tatillerini bilmediğim bir yer: { $said }. Lütfen ülkenin iki harfini şöyle yazın: /place Recife BR, bir bölümü için: /place Recife BR-PE.

place-part-unknown = Tanımadığım bir bölüm: { $said }. O ülkede tanıdığım bölümler: { $parts }

place-weekend-unknown = Hangi günler olduğunu okuyamadım. Lütfen en çok altı günü şöyle yazın: /place haftasonu cuma cumartesi.

quiet-how = Bu saatleri okuyamadım. Şöyle yazılır: /quiet 21:00-07:00, hiç olmasın isterseniz /quiet hayır.

language-which = Hangisi? /language ve ardından bunlardan birini yazın: { $languages }. Önüne “ben” yazarsanız yalnızca sizin kendi yazdıklarınız için geçerli olur.

language-unknown = Bildiğim bir dil değil: { $said }. Bunlardan birini deneyin: { $languages }

language-here = Bundan sonra burada okuyacağınız dil: { $language }.

languages-here = Bundan sonra burada kullandığım diller: { $languages }.

language-yours = Bundan sonra yazdıklarınızı şu dilde sayıyorum: { $language }.

away-until = { $who } şu anda yok; dönüş: { DAY($until, year: 1) }. O zamana kadar rahatsız etmeyeceğim.

away-with-deputy = { $who } şu anda yok; dönüş: { DAY($until, year: 1) }. Yerine bakan: { $deputy }.

partner-away-until = { $who } şu anda yok; dönüş: { DAY($until, year: 1) }. Bekleyebilecek olan ertelendi.

back-again = Yeniden hoş geldiniz, { $who }.

away-until-when = Ne zamana kadar? Şöyle yazın: /away pazartesi, /away 2027-03-09, /away 3 gün. Arkasına bir ad yazarsanız o kişi yerinize bakar.

away-all-no-deputy = Grubun tümü yokken yerine kimse bakmaz: lütfen adı yazmayın.

leave-sure = Grubunuz gerçekten ayrılıyor mu: { $name }? Söyledikleriniz diğerlerinde kalır; size artık bir şey sorulmaz.

leave-sure-shared = { $who } gerçekten ayrılıyor mu: { $name }? Diğerleri burada kalır ve söyledikleriniz onlarda durur; size artık bir şey sorulmaz.

leave-not = Tamam: grubunuz kalıyor, hiçbir şey değişmiyor.

button-leave = Evet, ayrılıyoruz

button-stay = Hayır, kalıyoruz

left = Artık şu ortaklıkta değilsiniz: { $name }. Paylaştığınız her şey için teşekkürler. Bir davetle her zaman geri dönebilirsiniz.

partner-left = { $who } ayrıldı. Paylaştıkları için teşekkür ederiz.

leave-from-the-group = Lütfen bunu grubunuzun sohbetinde söyleyin ki diğerleri de görsün.

## Where things stand

status-checkin-waits = ○ “{ $title }” yanıtınızı bekliyor. Son zaman: { $closes }.

status-checkin-answered = ✓ “{ $title }”: yanıtlandı. Sonucun bildirileceği zaman: { $closes }.
status-checkin-comes = ○ “{ $title }” ne zaman gelecek: { $at }.
status-checkin-over = – “{ $title }”: yanıt süresi doldu. Sonucun bildirileceği zaman: { $closes }.

status-waiting-for = “{ $title }”: henüz haber alınamayanlar: { $partners } (son zaman: { $closes }).

status-waiting-count = “{ $title }”: henüz haber alınamayan: { $count }/{ $of } (son zaman: { $closes }). Bir bölümü adsız yanıtlandığı için kim olduğu söylenmez.

status-duty = ○ { $does } – son zaman: { $due }

status-proposal = ○ “{ $title }” onayınızı bekliyor: /agree

status-mediation = ○ İki taraf arasındaki görüşme burada yanıtınızı bekliyor, son zaman: { $closes }.

status-nothing = Sizi bekleyen bir şey yok. Her şey yolunda.

help-title = Bana söyleyebilecekleriniz

help-line = { $command } – { $does }

help-example = Şöyle: { $example }

help-more = Kolaylaştıranlar ve koordinatörler için daha fazlası var: onlar /help yazınca görür.

help-one = Bunlardan birini örneğiyle görmek için: { $example }

help-for-roles = Bu, kolaylaştıranlar ve koordinatörler içindir.

help-reply = Çoğu zaman bunların hiçbirine gerek yok: mesajıma yanıt yazın ya da bir düğmeye basın.

command-nearly = { $typed } diye bir komut bilmiyorum. Şunu mu demek istediniz: { $nearest } ?

command-unknown = { $typed } diye bir komut bilmiyorum. Neler söyleyebileceğinizi /help gösterir.

too-many-commands = Bir dakika içinde epey komut geldi. Lütfen bir dakika bekleyip yeniden yazın. Sorulara verilen yanıtlar ulaşmaya devam ediyor.

carried-out = Yapıldı.

talk-of-title = { $name }

link-how = Bunu diğer platformda bana yazın, en iyisi baş başa bir sohbette. Bir kez geçerlidir; son zaman: { $expires }. Ondan sonra sizi orada da bu adla tanırım: { $who }.

link-command = { $command }

link-alone-first = Bu kodu başkası kullanmasın diye yalnızca size veririm. Bana özel mesajla /link yazın: { $where }

link-sent-alone = Kodu size özel sohbetimizde gönderdim.

linked = Hoş geldiniz, { $who }! Bundan sonra sizi iki tarafta da aynı kişi olarak tanıyorum: rolleriniz, yanıtlarınız ve verdiğiniz sözler iki tarafta da aynı. Bunu /unlink geri alır.

linked-elsewhere = Kodunuz kullanıldı: artık sizi diğer tarafta da tanıyorum. Bunu siz yapmadıysanız hemen buraya /unlink yazın.

link-sure = Yazdığınız kodun sahibi: { $who }. Devam ederseniz orada { $who } adıyla yazan kişi siz olursunuz: burada yazdığınız her şeyi ve size baş başa söylediklerimi okur, sizin adınıza konuşur. Yalnızca o kişi de sizseniz devam edin. Bunu yazmanızı biri istediyse devam etmeyin.

button-link = Evet, ikisi de benim

button-link-not = Hayır, o ben değilim

link-not = Her şey olduğu gibi kaldı, o kod da artık geçmez.

link-type-alone = Bunu bana baş başa yazın: orada önce iki hesabın da sizin olup olmadığını sorarım. { $where }

link-other-way = Burada bir rolünüz var ya da birinin yerine bakıyorsunuz; bunu hiçbir kod başka hesaba geçirmez. İki hesap da sizinse buraya { $command } yazın, o kodu da bunu aldığınız yerde yazın.

link-two-told = Bundan sonra şu ikisini tek kişi olarak tanıyorum: { $who }, { $other }. Bunu bana baş başa onaylayan: { $other }. Size olanaksız geliyorsa sorun; /remove da var.

link-role-told = Bundan sonra bir kişiyi bir hesapla daha tanıyorum: { $who }. O hesaptan, yalnızca bu kişiye verdiğim bir kod yazıldı. Kuşkunuz varsa doğru mu diye sorun: /unlink bunu geri alır.

link-code-unknown = Bu kodu tanımıyorum. Diğer platformda bana { $command } yazın, orada size bir kod vereyim.

link-code-over = Bu kod kullanılmış ya da çok eski. Yeni bir kod için diğer platformda { $command } yazın.

link-same-side = Bu kod diğer taraf için: onu bana diğer platformda yazın. Burada sizi zaten tanıyorum.

unlinked = Tamam: bundan sonra sizi yalnızca buradan yazdığınız hesapla tanıyorum.

link-none = Sizi yalnızca bu hesapla tanıyorum. /link diğer tarafı ekler.

alone-waits = { $who }, yalnızca size söylenecek bir şey var. Bana özel mesaj yazın, orada söyleyeyim: { $where }

talk-overheard = Bu sohbet artık iki kişi arasında değil; bu yüzden tek kişiye ait olan şeyleri artık burada söylemiyorum. Benimle baş başa konuşmak için yeni bir özel sohbet açın: { $where }

start-alone = Merhaba { $who }, ben Baraza; { $name } için buradayım. İşlerin nasıl gittiğini sorar, kararlaştırılanları hatırlatır, sözleri diğerlerine kendi dillerinde taşırım. Baş başayken yalnızca kolaylaştırıcının okuyacağı şeyleri söyleyebilir, grubunuz adına yanıt verebilirsiniz: /checkin. Açık olanları /status, söyleyebileceklerinizi /help gösterir.

start-group = Ben Baraza; bu sohbet şu ortaklığa ait: { $name }. İşlerin nasıl gittiğini sorar, kararlaştırılanları hatırlatır, sözleri diğerlerine taşırım. Mesajlarımı yanıtlayın ya da düğmelerine basın; başka neler söyleyebileceğinizi /help gösterir.

threads-on = Bir sonraki turdan itibaren bir tura ait her şey burada kendi mesaj dizisinde duracak.

threads-off = Bundan sonra burada mesaj dizisi kullanmıyorum.

threads-on-now = Burada her tur kendi mesaj dizisinde duruyor. Bir koordinatör bunu değiştirir: /threads off

threads-off-now = Burada mesaj dizisi kullanmıyorum. Bir koordinatör bunu değiştirir: /threads on

polls-on = Bir sonraki sorudan itibaren seçenekler burada anket olarak gösterilecek.

polls-off = Bundan sonra seçenekler burada düğmelerle gösterilecek.

polls-on-now = Seçenekler burada anket olarak gösteriliyor. Bir koordinatör bunu değiştirir: /polls off

polls-off-now = Burada anket kullanmıyorum. Bir koordinatör bunu değiştirir: /polls on

on-or-off = { $command } on ya da { $command } off yazın.

not-shown-here = Bu sohbetin platformunda böyle bir şey yok.

## Rooms

room-lost = Artık şu grubun sohbetinde konuşamıyorum: { $who }. Sohbetten çıkarıldım ya da sohbet artık yok. Biri beni geri getirince kaldığımız yerden sürdürürüm. O sohbet büsbütün gittiyse şu komut başka bir sohbet için kod verir, ben de orada sürdürürüm: { $command }

room-not-let-in = Şu grubun sohbetinde henüz yokum: { $who }. Lütfen sohbeti yöneten birinden beni eklemesini isteyin: { $us }. Orada söyleyeceklerim o zamana kadar bekler.

room-lost-of-several = Şu grubun sohbetlerinden birinde artık konuşamıyorum: { $who }. O sohbetten çıkarıldım ya da sohbet artık yok. Biri beni geri getirince orada da sürdürürüm.

room-lost-alone = Şu kişiye artık özel mesaj yazamıyorum: { $who }. Beni engellemiş ya da sohbetimizi kapatmış. Bana oradan { $command } gönderince sürdürürüm.

room-read-only = Şu grubun sohbetinde artık yazamıyorum: { $who }. Lütfen sohbeti yöneten birinden bana yazma hakkı vermesini isteyin. Orada söyleyeceklerim o zamana kadar bekler.

room-topic-closed = Konuştuğumuz konu kapatıldı: { $who }. Lütfen sohbeti yöneten birinden konuyu yeniden açmasını isteyin. Orada söyleyeceklerim o zamana kadar bekler.

room-slow = Şu grubun sohbeti yavaş modda: { $who }. Bu yüzden orada söyleyeceklerim geç, birer birer ulaşıyor. Hiçbir şey kaybolmuyor. Hemen ulaşsın isterseniz lütfen sohbeti yöneten birinden beni yönetici yapmasını ya da daha kısa bir bekleme seçmesini isteyin.

room-moved-away = Şu grubun sohbeti yeni bir odaya taşındı ve ben orada değilim: { $who }. Lütfen odayı yöneten birinden beni ({ $us }) yeni odaya davet etmesini isteyin. Orada söyleyeceklerim o zamana kadar bekler.

room-encrypted = Şu grubun sohbeti artık şifreli, bense şifreleme olmadan kuruldum: { $who }. Lütfen beni çalıştıran kişiden şifrelemeyi eklemesini isteyin. Orada söyleyeceklerim o zamana kadar bekler.

room-back = { $who } ile yeniden konuşabiliyorum, başka bir sohbette. Onlar için bekleyenler şimdi orada.

room-went-on = Yine buradayım. { $who } bu sohbette devam ediyor: kararlaştırılanlar, roller ve hâlâ açık olan her şey birlikte geldi. Yanıt bekleyenleri /status gösterir.

room-found = Yine buradayım. Kaldığımız yerden sürdürüyoruz.

hears-what-is-said-to-me = Bu sohbette bana yalnızca bana söylenenler gösteriliyor: mesajlarıma yanıt yazın, bir komut kullanın ya da adımı anın. Gerisini okuyamam.

hears-everything = Bu sohbette söylenen her şey bana ulaşıyor. Yalnızca bana söylenenleri dikkate alırım: mesajlarıma verilen yanıtlar, adımın geçtiği mesajlar, düğmeler ve komutlar. Gerisinden tek bir söz bile saklamam.

message-refused = Bir mesaj teslim edilemedi, alıcının sohbet platformu kabul etmedi: { $who }.

attachment-not-carried = Bununla birlikte gelen ek bu sohbette gösterilemiyor.

attachment-too-big = Bununla birlikte gelen dosya bu sohbet için çok büyük.

attachment-not-brought = Bununla birlikte gelen dosya gönderildiği yerden alınamadı.
