mediate-alone = İki taraf arasındaki görüşme, başka kimsenin okumadığı yerde başlar: bana özel mesajla /mediate yazın.

mediate-who = İki ortak grubun ya da her birinden bir kişinin adını yazın: /mediate { $partners }. Kendi sorularınız altta, her biri ayrı satırda durabilir.

mediate-two = Görüşme iki taraf arasındadır: iki ortak grup ya da her birinden bir kişi yazın, kendinizi değil.

mediate-own-group = { $who } sizin kendi grubunuz; bir görüşmeye bakan kişi iki taraftan birinde olmaz. Bunu başka bir kolaylaştırıcı açabilir; ya da başka iki taraf yazın.

mediate-name-persons = Başka kimsenin okumadığı bir sohbeti yok: { $who }. Onun yerine oradan bir kişinin adını yazın.

mediate-running = Süren bir görüşme var: { $one } ve { $other }. Önce o bitsin.

mediate-too-long = Bu, sorabileceğimden fazla. En çok: { $most } soru, her biri { $longest } harf.

mediation-draft = Şu taraflara bunlar ayrı ayrı sorulur: { $one } ve { $other }. İki taraf da kabul etmedikçe söylediklerini kimse okumaz, siz de:

mediation-listed = { $number }. { $question }

button-ask-both = Evet, ayrı ayrı sor

mediation-opened = Ayrı ayrı soruluyor: { $one } ve { $other }, son zaman: { $closes }. İki taraf da paylaşmayı kabul ederse söylediklerini okursunuz.

mediation-dropped = Kimseye sorulmadı.

button-end-round = Bu görüşmeyi bitir

mediation-question-happened = Sizin gördüğünüz biçimiyle ne oldu?

mediation-question-meant = Bu, sizin ve işiniz için ne anlama geldi?

mediation-question-known = Öbür tarafın neyi bilmesini ya da anlamasını istersiniz?

mediation-question-helps = Bundan sonra ne yardımcı olur, siz bunun için ne yapabilirsiniz?

mediation-hello = { $who } size ve öbür tarafa aynı şeyleri ayrı ayrı soruyor. Öbür taraf: { $other }. İki taraf da paylaşmayı kabul etmedikçe söylediklerinizi başka kimse okumaz, dışarıdan hiçbir çevirmen görmez. Son zaman: { $closes }. Her soruyu yanıtlayın; birini “atla” diyerek geçebilir, dilediğiniz an hepsini kendinize saklayabilirsiniz.

mediation-hello-gentle = { $who } sizi de öbür tarafı da aynı sorularla, ayrı ayrı dinlemekten mutluluk duyar. Öbür taraf: { $other }. İki taraf da paylaşmayı kabul etmedikçe söylediklerinizi başka kimse okumaz, dışarıdan hiçbir çevirmen görmez. Lütfen gereken zamanı ayırın; son zaman: { $closes }. Her soruyu size uygun olunca yanıtlayın; birini “atla” diyerek geçebilir, dilediğiniz an hepsini kendinize saklayabilirsiniz, kimse nedenini sormaz.

mediation-ready = Teşekkürler, hepsi bu kadardı. Söyledikleriniz, öbür tarafın söylediklerinin yanında okunsun mu? Okuyacak olanlar: { $other } ve { $who }. Bu ancak iki taraf da kabul ederse olur, son zaman: { $closes }. İki yanıt da doğrudur.

button-share = Evet, paylaşılsın

button-keep-apart = Bizde kalsın

mediation-end-sure = Kendinize mi saklansın? Bu, görüşmeyi iki taraf için de bitirir; hiçbir şey paylaşılmaz.

mediation-goes-on = Peki, önceki gibi sürüyor.

button-end-it = Evet, saklansın

button-go-on = Hayır, sürsün

mediation-agreed = Teşekkürler. Öbür taraf da kabul edince paylaşılır, daha önce değil: { $other }. O zamana kadar yine de kendinize saklayabilirsiniz.

mediation-agreed-by-one = Evet diyen: { $by }. Burada başkaları da konuştu: ancak konuşanlardan biri daha evete basınca paylaşılır. O zamana kadar başka kimse okumaz; hâlâ kendinize saklayabilirsiniz.

mediation-press = Lütfen iki düğmeden birine basın ya da evet veya hayır diye yanıtlayın.

mediation-remind = İsterseniz bu hâlâ sizi bekliyor: soran { $who }, son zaman: { $closes }. Hepsini kendinize saklamak da doğrudur.

mediation-remind-gentle = Umarız iyisinizdir. Yanıtlamak isterseniz zaman var: soran { $who }, son zaman: { $closes }. Hepsini kendinize saklamanız da aynı ölçüde hoş karşılanır.

mediation-over = Bu görüşme bitti. Artık ona bir şey eklenmez.

mediation-of-the-sides = Burada yazılanlar yalnızca iki taraf arasında gider, bu yüzden bunu kimse okumadı. Onlara söylemek istediğinizi her birine kendiniz söyleyin.

mediation-shared = İki taraf da söylediklerini paylaşmayı kabul etti: { $one } ve { $other }. İşte yan yana; bu mesaja verilen yanıt öbür tarafa gider.

mediation-shared-read = İki taraf da söylediklerini paylaşmayı kabul etti: { $one } ve { $other }. İşte yan yana, okumanız için; buradan sonra kendi aralarında sürdürebilirler.

mediation-said = { $who }: { $said }

mediation-kept = Şu görüşme bitti ve ondan hiçbir şey paylaşılmıyor: { $one } ve { $other }. Böylesi de iyidir. Söylenenler burada saklanmaz.
