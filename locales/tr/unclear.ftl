button-unclear = Anlaşılmadı

unclear-what = Anlaşılmayan mesaja /unclear ile yanıt verin; yazandan başka sözlerle anlatması istenir.

unclear-own = Bunlar sizin kendi sözleriniz. Mesajınızı düzenleyin, herkes yeniden okur.

unclear-which = Bunlardan hangisi anlaşılmadı?

unclear-option = { $number }. { $said }

unclear-asked = Bunu yazandan başka sözlerle anlatması isteniyor. Yeni sözler buraya gelecek.

unclear-asked-already = Bunu yazandan başka sözlerle anlatması daha önce istendi. Yeni sözler buraya gelecek.

unclear-clarified-already = Bu arada başka sözlerle anlatıldı: mesajın altına bakın. O da anlaşılmadıysa onu da işaretleyin.

unclear-called = Kolaylaştırıcıdan bunun için yardım isteniyor.

unclear-noted = Teşekkürler. Metinlerle ilgilenenler hangisi olduğunu öğrenir, kimden geldiğini değil.

unclear-quote = { $said }

unclear-question-quote = { $said }

unclear-ask = { $who }, biri bunu daha iyi anlamak istiyor. Başka sözlerle, belki bir örnekle anlatır mısınız? Bu mesajı yanıtlayın; ilk sözleri okuyanlar yenilerini de okur:

unclear-ask-gentle = { $who }, yazdıklarınız için teşekkürler. Biri bunu daha iyi anlamaktan mutluluk duyar. Size uygun olduğunda, lütfedip başka sözlerle, belki bir örnekle anlatır mısınız? Bu mesajı yanıtlayın; ilk sözleri okuyanlar yenilerini de okur:

unclear-ask-unnamed = Biri bunu daha iyi anlamak istiyor. Sizin yazdığınızı kimse öğrenmez. Başka sözlerle, belki bir örnekle anlatır mısınız? Bu mesajı yanıtlayın; yeni sözler ilkini okuyanlara yine adsız gider:

unclear-ask-unnamed-gentle = Yazdıklarınız için teşekkürler. Biri bunu daha iyi anlamaktan mutluluk duyar; sizin yazdığınızı kimse öğrenmez. Size uygun olduğunda, lütfedip başka sözlerle, belki bir örnekle anlatır mısınız? Bu mesajı yanıtlayın; yeni sözler ilkini okuyanlara yine adsız gider:

unclear-remind = { $who }, biri hâlâ bunu daha iyi anlamayı umuyor. Birkaç başka söz yeter. Bu mesajı yanıtlayın ya da bırakın kolaylaştırıcı yardım etsin:

unclear-remind-gentle = { $who }, umarız iyisinizdir. Biri hâlâ bunu daha iyi anlamaktan mutluluk duyar; birkaç başka söz fazlasıyla yeter. Size uygun olduğunda bu mesajı yanıtlayın ya da bırakın kolaylaştırıcı elinizden tutsun:

button-facilitator-helps = Kolaylaştırıcı yardım etsin

unclear-help-noted = Kolaylaştırıcıdan yardım isteniyor. Burada hâlâ başka sözlerle yanıt verebilirsiniz.

clarified = { $who } başka sözlerle anlatıyor: { $said }

clarified-unnamed = Aynısı başka sözlerle, adsız: { $said }

clarified-noted = Teşekkürler. İlk sözleri okuyanlar artık bunları da okuyor.

clarified-noted-unnamed = Teşekkürler. İlk sözleri okuyanlar artık bunları da okuyor, adınız olmadan.

digest-again = { $said } (başka sözlerle: { $again })

digest-explained = { $said } ({ $who } açıklıyor: { $again })

unclear-called-again = Yardımınız iyi olur: { $who } bir şeyi başka sözlerle anlattı, biri için hâlâ açık değil.

unclear-called-silent = Yardımınız iyi olur: bir şeyi başka sözlerle anlatması istendi, henüz yanıt gelmedi: { $who }. Belki birlikte yaparsınız.

unclear-called-help = Yardımınız iyi olur: { $who } bir şeyi sizinle birlikte başka sözlerle anlatmak istiyor.

unclear-called-left = Yardımınız iyi olur: biri şu kişinin yazdığını anlamadı ve artık sorulamıyor: { $who }.

unclear-called-unnamed = Yardımınız iyi olur: adsız söylenen bir şey biri için hâlâ açık değil. Kimin yazdığı bilinmeyecek.

unclear-called-still = Yardımınız iyi olur: { $who } adıyla yazılan bir şey biri için hâlâ açık değil.

button-explain = Herkese açıkla

unclear-explain-how = Siz nasıl söylerdiniz, bu mesaja yanıt olarak yazın. İlk sözleri okuyanların hepsi bunu adınızla okur:

unclear-explained = { $who } bunu açıklıyor: { $said }

unclear-settled = ✓ Bu çözüldü, artık hiçbir listede yer almıyor.

unclear-told-question = Bu soru biri için açık değil. Belki başka sözlerle sorulabilir:

unclear-told-message = Bir mesajım biri için açık değil.

unclear-often-title = Anlaşılmayan mesajlar, bunun sık olduğu yerlerde:

unclear-often-none = Son zamanlarda hiçbir yerde sık olmadı.

unclear-often-partner = • yazan { $who }: { $count }

unclear-often-languages = • { $written } → { $read }: { $count }

unclear-often-question = • “{ $question }”: { $count }

morning-unclear = Biri için henüz açık olmayan: { $count }

button-see-unclear = Anlaşılmayanlar

unclear-waits-title = Biri için henüz açık değil, başka sözler bekliyor:

unclear-waits = • { $who }: { $said }
