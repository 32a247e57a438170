### Yazılanları kimin görebileceği ve bunun neye mal olabileceği: Türkçe.

own-server-named = kendi sunucumuz

sight-own-alone = Yazdıklarınızı başka hiçbir şirket okumaz.

sight-others-read = Başka şirketlerin hizmetleri çevirdiklerini okur. Özel olan hiçbirine gitmez.

sight-nobody = Ortak gruplar hiçbir makinenin okumasını istemiyor; yazdıklarınız diğerlerine yazdığınız gibi ulaşır.

sight-changed = { $who } burada kimin çevirdiğini değiştirdi.

sight-changed-by-operator = Beni çalıştıran kişi burada kimin çevirdiğini değiştirdi.

sight-asked-title = { $who } soruyor: yazdıklarınızı bunlar da çevirebilir mi: { $engines }

sight-asked-by-operator-title = Beni çalıştıran kişi soruyor: yazdıklarınızı bunlar da çevirebilir mi: { $engines }

sight-how-to-agree = Şimdilik hiçbir şey değişmiyor. Bütün ortak gruplar kabul edince geçerli olur; biri kabul etmezse her şey olduğu gibi kalır.

button-refuse = Kabul etmiyoruz

sight-agreed = { $who } bunların da çevirmesini kabul etti: { $engines }

sight-refused = { $who } kabul etmedi; her şey olduğu gibi kalıyor.

sight-opened = Bütün ortak gruplar kabul etti; bundan sonra burada başkaları da çevirebilir.

sight-as-it-is = Zaten öyle.

sight-asked-already = Bu önerildi, henüz karara bağlanmadı: { $engines }. Yanıtı beklenen: { $who }.

sight-how = Daha az hizmetin ya da bütün ortak gruplar kabul edince daha fazlasının çevirmesi için koordinatör bunlardan birini ya da virgülle ayrılmış birkaç ad yazar: { $examples }

ceiling-near = Bu ay başka şirketlerin çevirmenlerine gönderilebilecek karakter: { $most }. Kullanılan: { $spent }. Hepsi bitince şu güne kadar artık çevirmezler: { DAY($day) }. O zamana kadar sözler size yazıldığı gibi ulaşır.

ceiling-now = Bu ay başka şirketlerin çevirmenlerine gönderilen karakter: { $spent } / { $most }.
