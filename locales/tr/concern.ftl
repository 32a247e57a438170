### Kaygılar: biri cesaret edip bir şey söyledi. Söz vermeyiz, suçlamayız. Herkese “siz” deriz.
### “who” bir ad, birkaç ad ya da “yazan kişi”dir; ek almaz, iki noktadan sonra ya da özne olarak yalın durur.

concern-alone = Bunu yalnızca bana, başkasının okumadığı yerde söylemek daha iyi: { $where }. Burada yazılanı kimseye iletmiyorum.

concern-write = İçinizde ne var? Buraya yazın. Kimin okuyacağını görmeden ve adınızla olup olmayacağını seçmeden kimse okumaz.

concern-typed-there = İznim olan yerde mesajınızı gruptan kaldırırım. Hâlâ oradaysa lütfen silin: başkaları okuyabilir.

concern-sure = Bunu okuyacak olan: { $who }; başka kimse değil. Adınızla mı, adınız olmadan mı?

concern-sure-coordinator = Bunu okuyabilecek bir kolaylaştırıcı yok. Koordinatör olarak okuyacak olan: { $who }; başka kimse değil. Adınızla mı, adınız olmadan mı?

concern-about-whom = Konu bu kişi mi: { $who }? Öyleyse başkası okur, { $who } okumaz. Şimdiye dek kimse bir şey okumadı.

concern-reads-otherwise = Orada okunan dil: { $language }. Sözlerinizi dışarıdan hiçbir çevirmen görmez; benimki yetmezse yazdığınız gibi okunur.

concern-nobody = Burada bunu onun yerine okuyabilecek kimse yok, o yüzden kimse okumadı. Dışarıda güvendiğiniz biri var mı?

concern-sent = ✓ Artık adınızla okuyabilecek olan: { $who }. Bu, kaygı { $number }: ne olduğunu burada söylerim, bana verdiğiniz yanıt oraya da ulaşır.

concern-sent-unnamed = ✓ Artık adınız olmadan okuyabilecek olan: { $who }. Bu, kaygı { $number }: ne olduğunu burada söylerim, bana verdiğiniz yanıt oraya da adınız olmadan ulaşır.

concern-dropped = Bırakıldı: kimse okumadı.

concern-not-sent = Bir kaygı için yazdıklarınız henüz kimseye gitmedi: seçiminizi bekliyor. Seçmezseniz bir gün içinde bırakırım.

concern-let-go = Bir kaygı için yazdıklarınızı bıraktım: seçim yapılmadı, bu yüzden kimse okumadı. Yine de iletmek için: /concern

concern-title = Kaygı { $number }, yazan: { $who }

concern-title-unnamed = Kaygı { $number }, adını vermeyen birinden:

concern-words = { $said }

concern-how = Bu mesaja verdiğiniz yanıt yazan kişiye ulaşır, başka kimseye değil.

concern-somebody = yazan kişi

concern-taken = Kaygı { $number } ile { $who } ilgileniyor.

concern-took-over = Kaygı { $number } ile şimdiye kadar { $who } ilgileniyordu; artık sizin ilgilendiğinizi okuyor.

concern-said = Kaygı { $number }, { $who }: { $said }

concern-said-noted = ✓ Artık okuyabilecek olan: { $who }.

concern-said-noted-unnamed = ✓ Bunu yalnızca yazan kişi okur, hâlâ buradaysa.

concern-settled = Kaygı { $number } çözüldü; böyle diyen: { $who }.

concern-over = Kaygı { $number } çözüldü.

concern-open-again = Kaygı { $number } yeniden açık; böyle diyen: { $who }.

concern-passed = { $who } kaygı { $number } için işi dışarıya aktardı. Artık ilgilenen: { $to }

concern-pass-whom = Kaygı { $number } ile bundan sonra dışarıdan kim ilgileniyor? Kim olduğunu ve nasıl ulaşılacağını yazın: yazan kişi bunu okur.

concern-answer-what = Kaygı { $number } için yanıtınız nedir? Bunu yazan kişi okur, başka kimse değil.

concern-nobody-there = Kaygı { $number } için yazan kişi artık burada değil.

concern-waits = Bu sizi bekliyor; ne zamandan beri: { $since }. Gördüğünüzü söyleyen kısa bir söz bile iyi gelir.

concern-goes-on = Bu hâlâ açık. Yazan kişi için yeni bir şey var mı?

concern-not-looked = Kaygı { $number } henüz yanıtsız. Hatırlatılan: { $who }. Bekleyemezse güvendiğiniz birine de başvurun.

concern-nobody-left = Kaygı { $number } artık kimse tarafından okunmuyor: okuyan artık burada ya da o görevde değil. Olduğu gibi duruyor; okuyabilecek biri olduğunda size sorarım. Yeniden de yazabilirsiniz: /concern

concern-hand-on = Kaygı { $number } için okuyanlardan biri artık o görevde değil ve bundan sonrasını okumaz. Bundan sonra okuyabilecek olan: { $who }. Kabul ediyor musunuz?

concerns-yours = Sizin yazdıklarınız:

concerns-held = Başkalarının size yazdıkları:

concern-how-more = Bir şey yazmak için komutun ardına yazın: /concern Toplantılarımızda bana söz düşmüyor

concern-item-heard = { $number }. Gönderilen: { $who }, henüz yanıt yok: { $said }

concern-item-waits = { $number }. Henüz yanıt yok: { $said }

concern-item-unread = { $number }. Şu anda bunu kimse okumuyor: { $said }

concern-item-talking = { $number }. İlgilenen: { $who }: { $said }

concern-item-settled = { $number }. Çözüldü: { $said }

concern-item-passed = { $number }. Dışarıdan biri ilgileniyor: { $said }

concern-unknown = Böyle bir kaygınızı bilmiyorum. /concern olanları gösterir.

button-with-name = Adımla

button-without-name = Adım olmadan

button-about = Konu: { $who }

button-without = O okumasın: { $who }

button-look-after = Ben ilgilenirim

button-answer-concern = Yanıtla

button-settled = Çözüldü

button-not-settled = Çözülmedi

button-pass-on = Başkasına aktar
