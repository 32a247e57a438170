### Herkese özel olarak sorulduğunda ve özel yanıt hakkında söylediklerimiz.

button-private-round = Özel bir tur aç

round-offer = { $who } içinden herkese tek tek, özel mesajla sorabilirim. Ulaşabildiğim kişi sayısı: { $count } / { $of }. Grup bunların hiçbirini okumaz. Ne sorayım?

round-how = Bir numaraya basın ya da bu mesajı kendi sorunuzla yanıtlayın.

round-draft = Bu soru herkese tek tek gider. { $who }, ulaşabildiğim kişi sayısı: { $count } / { $of }. Yanıtları yalnızca kolaylaştırıcılar okur.

round-nameless = Yanıtları adsız da alabilirsiniz. O zaman onları sonunda, yalnızca en az üç kişi yanıtladıysa okursunuz.

button-ask-each-alone = Tek tek sor

button-ask-without-names = Adsız sor

round-dropped = Kimseye sorulmadı.

round-nobody = { $who } içinden kimse benimle özel mesaj açmamış, bu yüzden kimseye özel olarak soramıyorum. Belki bana yazmalarını isteyebilirsiniz.

round-running = Özel tur sürüyor: { $who }. Önce o bitsin.

round-opened = ✓ Herkese tek tek soruyorum: { $who }. Sorulan kişi sayısı: { $count } / { $of }. Son zaman: { $closes }.

round-hello = { $who } sizi dinlemek istiyor ve yalnızca size soruyor: grubunuz bunun hiçbirini okumaz. Yanıtlamak zorunda değilsiniz; son zaman: { $closes }.

round-over = Özel tur bitti: { $who }. Yanıtlayan: { $answered } / { $of }.

round-over-nobody = Özel tur bitti: { $who }. Bu kez yanıt gelmedi; belki başka bir zaman daha uygun olur.

button-answer-alone = Özel olarak yanıtla

answer-alone-how = Özel olarak yanıtlamak için bana buradan yazın: { $where } Soruyu orada sorarım, başka kimse okumaz.

question-hint-unnamed-here = Yanıtınız adınız olmadan gösterilir. Burada okuyanlar görebilir; dilerseniz bana özel mesajla da yazabilirsiniz.

question-hint-private-here = Bu yanıtı yalnızca “{ $role }” rolünü üstlenenler okur. Dilerseniz bana özel mesajla da yazabilirsiniz.

answer-read-by = Okuyan: { $who }, başka kimse değil.

round-complete-read-by = Teşekkürler! Hepsi bu kadardı. Bu yanıtı okuyan: { $who }, başka kimse değil.

confided-ask = “{ $role }” rolü için özel olarak verdiğiniz yanıtı artık kimse okumuyor: söylediğiniz kişi o görevde değil. Bundan sonra okuyabilecek olan: { $who }. Kabul ediyor musunuz?

confided-nobody = “{ $role }” rolü için özel olarak verdiğiniz yanıtı artık kimse okumuyor: söylediğiniz kişi o görevde değil, yerine gelen de yok. Biri geldiğinde size sorarım.

confided-read-by = ✓ Teşekkürler. Bundan sonra okuyan: { $who }.

confided-kept = ✓ Olduğu gibi kalır: yanıtınızı kimse okumaz.
