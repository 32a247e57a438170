### Biri artık ortaklıkta olmadığında: nazik, açık, suçlamadan. Herkese “siz” deriz. “who” bir addır; ek almaz.

remove-how = Kimden söz ediyoruz? Adı komutun arkasına yazın: /remove Rosa. Önce verilen sözleri gösterir, sonra sorarım.

remove-sure = Şu kişi artık burada sayılmasın mı: { $who }? Ona ait hiçbir şey silinmez; buna yalnızca kendisi karar verir. Kendisine nazikçe söylerim, kolaylaştıran ya da eşgüdümleyenler dışında kimseye söylemem.

remove-promises = Hâlâ açık olan sözleri:

remove-more = Ve daha: { $count }

remove-already = Şu kişi artık burada sayılmıyor: { $who }. Yeniden sayayım mı?

remove-oneself = Bu sizsiniz. Bir rolü bırakmak için: /handover ya da /role; bütün grup /leave ile ayrılır; /forget sizinle ilgili saklananı siler.

remove-not = Her şey olduğu gibi kalıyor: { $who }.

removed = ✓ Artık burada sayılmıyor ve haberi var: { $who }. Adla birlikte /remove geri alır.

removed-unreached = ✓ Artık burada sayılmıyor: { $who }. Kendisine özel olarak söyleyemiyorum; lütfen siz nazikçe söyleyin. Adla birlikte /remove geri alır.

removed-you = { $who }, bundan sonra { $name } içinde sayılmıyorsunuz; bunu belirleyen ve daha fazlasını anlatabilecek olan: { $by }. Kattığınız her şey için teşekkürler. Size artık bir şey sormuyorum. Sizinle ilgili saklanan sizindir: /mydata verir, /forget siler.

removed-told = Artık burada sayılmayan: { $who }; söyleyen: { $by }.

removed-back = ✓ Yeniden burada sayılan: { $who }; söyleyen: { $by }.

removed-promises-pass = { $who } artık bunları sürdürmüyor; bundan sonra grup sürdürür:

removed-promises-let-go = { $who } artık sürdürmüyor; şunlardan vazgeçildi:

removed-speaks = Artık bu grupta sayılmıyorsunuz. Sizinle ilgili saklanan sizindir: bana özel olarak /mydata ya da /forget yazın. Kolaylaştıran sizi yeniden sayabilir.

gone-told = Grubunun sohbetinden ayrılan ya da çıkarılan: { $who }. Geri dönene kadar orada bir şey hatırlatmam. Artık sayılmasın mı?

button-remove = Çıkar

button-remove-pass = Çıkar; grup sürdürsün

button-remove-let-go = Çıkar; vazgeçilsin

button-gone-stays = Hâlâ sayılsın

button-count-again = Yeniden say
