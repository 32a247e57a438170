### Hedefler ve onlar için sayılanlar hakkında söylediklerimiz; her iletiyi ve değişkenlerini İngilizcesi açıklar.

goals-title = Hedeflerimiz: her birinin başladığı yer → şu an → varmak istediğimiz yer

goals-none = Henüz hedef yok. Koordinatör ya da kolaylaştırıcı bir hedef koyar: /goal Temiz suyu olan aileler: 40 → 400 aile 31 Aralık

goal-of-all = tüm gruplar

goal-item = { $number }. { $whose }: { $what }

goal-item-by = { $number }. { $whose }, son gün { DAY($due, year: 1) }: { $what }

goal-figures = { $before } → { $now } → { $target }

goal-figures-unit = { $before } → { $now } → { $target } ({ $unit })

goal-name = { $number }. { $what }

goal-sure = Böyle doğru mu? Onayladığınızda herkes okur.

goal-whose = Bu kimin hedefi?

goal-set = Yeni bir hedef, koyan: { $who }

goal-how-to-count = Bunun için sayı bildirmek: /measure { $key } 120

goal-proposed = { $who }, bu hedefi üstlenir misiniz? Soran: { $by }. Kabul etmekte ya da geri çevirmekte özgürsünüz.

goal-proposed-sent = Soruyorum: { $who }. Hedef kabul edilince sayılır.

goal-change-how = Ne değişsin? Şöyle yanıtlayın; yazmadığınız olduğu gibi kalır: 40 → 500 aile 30 Haziran 2027. Ya da başka neyin sayılacağını ekleyin: Kuyusu olan okullar: 2 → 10 okul

goal-difference = { $what }: { $before } → { $now }

goal-part-target = varılacak sayı

goal-part-baseline = başlangıç

goal-part-unit = birim

goal-part-day = gün

goal-change-proposed = { $who }, hedefiniz şöyle değişebilir mi? Soran: { $by }. Siz kabul edene kadar olduğu gibi kalır.

goal-changed = { $who } bu hedefi değiştirdi:

goal-changed-line = • { $day }, { $who }, { $what }: { $before } → { $now }

goal-not-changed = Bırakıldı: hedef olduğu gibi kalıyor.

goal-change-nothing = Hedef zaten böyle.

goal-left-as-it-is = { $who } bu hedefi olduğu gibi bırakıyor.

goal-of-protocol = Bu hedef herkesin kabul ettiği bir protokolde yazılı. Onun yeni sürümüyle değişir: /protocols

goal-brought = • { $who }, katkısı: { $said }

goal-bring-how = Grubunuz bu hedefe ne katıyor? Bunu yanıt olarak yazın.

goal-never-set = Bırakıldı: bu hedef konmadı.

goal-how = Arkasına neye ulaşmak istediğinizi, nereden nereye ve ne zamana kadar olduğunu yazın: /goal Temiz suyu olan aileler: 40 → 400 aile 31 Aralık

goal-let-go = { $who } bu hedefi bıraktı; sayılanlar duruyor:

goal-unknown = Böyle bir hedef bilmiyorum. /goals olanları gösterir.

goal-day-near = Bu hedefin günü yaklaştı:

goal-day-over = Bu hedefin günü geldi. Birlikte buraya kadar ilerledik:

goal-reached = 🎉 Bu hedefe ulaştık:

measure-no-goal = Burada sayı bildirebileceğiniz bir hedef yok. /goals olanları gösterir.

measure-which = Bu hangi hedef için?

measure-how = Hedefi ve sayıyı yazın: /measure { $key } 120

measure-how-many = Şimdi kaç? Sayıyla yanıtlayın.
measure-how-many-more = Son sayımdan bu yana kaç arttı? Sayıyla yanıtlayın.

measure-number-unread = Bu hangi sayı? Şöyle: 120, 0,5, 1.500.

measure-sure = Sayılacak: { $value }. Doğru mu?

measure-sure-before = Sayılacak: { $value }, önceki: { $before }. Doğru mu?
measure-sure-sum = Sayılacak: { $value }, önceki { $before } üzerine: toplam { $after }. Doğru mu?

measure-noted = ✓ Sayan { $who }: { $value }. Hep birlikte: { $now }. Doğru değil mi? Doğru sayıyla yanıtlayın.

measure-corrected = ✓ Düzelten { $who }: { $value }, önceki: { $before }. Hep birlikte: { $now }. Doğru değil mi? Doğru sayıyla yanıtlayın.

measure-not-counted = Bırakıldı: hiçbir şey sayılmadı.

measure-line = • { $day }, { $who }: { $value }

measure-line-corrected = • { $day }, { $who }: { $value } (önceki: { $before })

measure-line-taken-back = • { $day }, { $who }: geri alındı (önceki: { $before })

goals-trust = Güven, adsız yanıtlara göre: { $figures }

figures-then = { $first } → { $rest }

pulse-shown = { $question } Ortalama { $mean } / { $high }, yarım puana yuvarlanmış.

pulse-not-shown = { $question } Kimsenin yanıtı anlaşılmasın diye bu kez sayı gösterilmiyor.

promise-towards = Yöneldiği hedef: { $goal }

promise-which-goal = Bu hangi hedefe yönelik?

change-goal = ~ sayılma biçimi, günü ya da sahibi değişti: { $what }

button-goal = Evet, bu hedefimiz

button-goal-whose = Kimin?

button-goal-change = Evet, değiştir

button-goal-brings = Katkımız

button-count = Sayı bildir

button-measure = Evet, say

button-towards = Bir hedefe mi?
