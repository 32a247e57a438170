### What we say of a correction that differs from the original in a number or a name: Turkish; forms of address as in bot.ftl.

fix-differs = Henüz bir şey değişmedi. Lütfen bunun nasıl okunması gerektiğine bir kez daha bakın: { $said }

fix-differs-missing = Yalnızca asıl metinde: { $what }

fix-differs-new = Yalnızca sizin sözlerinizde: { $what }

fix-differs-how = Sözleriniz bilerek böyleyse düğmeye basın, öyle kalır. Değilse bu mesaja doğru sözlerle yanıt verin.

button-keep-words = Sözlerim kalsın

corrections-title = Çevirilerde düzeltilenler

corrections-own-title = Çevirilerde düzelttikleriniz

correction-item =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }: { $right }

correction-item-was =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }, önce: { $was }
    { $to }, şimdi: { $right }

corrections-none = Henüz kimse bir çeviriyi düzeltmedi. Bir çeviriye /fix ve doğru sözlerle yanıt verin.

corrections-own-none = Henüz bir çeviriyi düzeltmediniz. Bir çeviriye /fix ve doğru sözlerle yanıt verin.

corrections-of-another = Bu liste başkasının. Sizinki için: /corrections

correction-gone = Bu düzeltme artık yok. Olanlar için: /corrections

correction-taken-back = Geri alındı. Önceki sözler yeniden gösteriliyor.

correction-taken-back-yours = { $who } düzeltmenizi geri aldı ({ $to }): “{ $right }”. Önceki sözler yeniden gösteriliyor. Kalması gerektiğini düşünüyorsanız birlikte konuşun ve /fix ile yeniden söyleyin.

correction-concerns = { $who } bir çeviriyi değiştirdi. Sözlerin sahibi: { $by }. Dil: { $to }. Yeni hali: “{ $right }”. Asıl sözler: “{ $said }”. Başkaları bunlara göre karar veriyor ya da bunlara güveniyor. Anlam aynı değilse geri aldırın: koordinatörler bunu /corrections ile yapabilir.

correction-concerns-was = Önceki hali: “{ $was }”

button-correction-back = Geri al

button-corrections = Bütün düzeltmeler
