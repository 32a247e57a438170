### Nelerin ne kadar süre saklandığı ve nasıl silineceği: açıkça, nedenini sormadan. Herkese “siz” deriz; değişkenlere ek gelmez.

words-erased = [silindi: yazan geri aldı ya da süresi doldu]

mydata-here = { $name } içinde sizinle ilgili saklanan her şey burada: kim olduğunuz, nerede tanındığınız, söyledikleriniz, verdiğiniz sözler ve kararlarınız. Bu dosya başka kimseye gitmez. Silmek için: /forget

mydata-sent-alone = Sizinle ilgili saklananlar yalnızca sizin içindir: benimle özel görüşmenize bakın.

forget-sure = Sizinle ilgili saklanan her şeyi sildirebilirsiniz ({ $name }): adınız, adresleriniz, sözleriniz ve çevirileri, gönderdikleriniz. Ondan sonra artık üye olmazsınız. Başkalarının ihtiyaç duydukları sizsiz kalır: kararlar, grubunuzun verdiği sözler ve sayılanlar. İnsanların sohbetlerinde duranlar, sonunda başka türlü seçmezseniz, orada kalır; önce bir tanesini geri almak için ona /withdraw ile yanıt verin. Devam edeyim mi?

button-forget = Evet, devam et

button-forget-not = Hayır, böyle kalsın

forget-asked-alone = Bunu size özel olarak sordum: benimle özel görüşmenize bakın.

forget-really = Tamamen ve hemen: kimse geri getiremez. Sizinle ilgili saklanan her şey şimdi silinsin mi? Önce almak isterseniz: /mydata

button-forget-really = Hepsini sil

forget-chats = İnsanların sohbetlerinde kalır. İsterseniz platformun izin verdiği kadar oradan da kaldırırım; kendi yazdıklarınızı kendiniz geri alırsınız.

button-forget-chats = Sohbetlerden de sil

forget-not = Hiçbir şey silinmedi. Burada olmanız güzel.

forget-of-another = Bunu yalnızca sorulan kişi söyleyebilir.

forgotten = Tamam: sizinle ilgili artık hiçbir şey saklanmıyor ({ $name }) ve bu son ileti. Daha önce alınmış yedekler, yenileri yerlerini alana dek bunları içerir. Verdiğiniz her şey için teşekkürler. Grubunuzun sohbetinde yeniden yazarsanız yeniden tanışırız.

member-forgotten = Grubunuzdan biri artık üye değil ve onunla ilgili saklananlar silindi. Birlikte aldığınız kararlar ve verdiğiniz sözler kalıyor.

press-erased = Silindi.

keep-for-good = Söyledikleriniz, siz geri alana dek saklanır. Koordinatörler, sözlerin ne kadar sonra silineceğini belirleyebilir: /keep 90 gün

keep-is = Söyledikleriniz şu süreyle saklanır: { $time }. Daha eski sözler çevirileriyle silinir; kararlar, süren sözler ve sayılanlar kalır.

keep-sure = Yarından başlayarak bu süreden eski olanlar bütün gruplarda tamamen silinir: { $time }. Bu, yanıtları ve onlarla gelenleri, başkalarına iletilenleri ve sona ermiş sözleri kapsar. Kararlar ve sayılanlar kalır. Bütün gruplara bildirilir. Doğru mu?

button-keep-until = Evet, sonra silinsin

keep-told = { $who } sözlerimizin ne kadar saklanacağını belirledi: { $time }. Daha eskileri yarından başlayarak silinir; kararlar ve sayılanlar kalır. Kendinizinkini önce almak için: /mydata

keep-told-by-file = Sözlerimizin ne kadar saklanacağı artık belli: { $time }. Daha eskileri yarından başlayarak silinir; kararlar ve sayılanlar kalır. Kendinizinkini önce almak için: /mydata

keep-ended = { $who } sözlerimizin, sahibi geri alana dek saklanmasına karar verdi.

keep-how = Sözlerin ne kadar saklanacağını söyleyin: /keep 90 gün. En kısası: { $least }; /keep hayır ile yeniden saklanır.
