### Sözler: özgürce verilen bir söz; ne emir ne sitem. Herkese “siz” deriz.
### Değişkenlere ek gelmez: kime verildiği ve hangi güne olduğu iki noktadan sonra yalın durur.

promise-quote = { $what }

promise-to-all = herkes

promise-by-when = Ne zamana kadar? Bir güne basın ya da bir günle yanıtlayın: “cuma”, “9 mart”, “2 hafta”.

promise-by-when-of = { $who }, ne zamana kadar? Bir güne basın ya da bir günle yanıtlayın: “cuma”, “9 mart”, “2 hafta”.

promise-which-day = Hangi günü kastediyorsunuz?

promise-sure = Söz veren: { $who }. Kime: { $whom }. Son gün: { DAY($due, year: 1) }. Doğru mu? Siz onaylayınca sayılır ve onlara haber verilir.

promise-sure-for = Şu sözü verir mi diye soruyorsunuz: { $who }. Kime: { $whom }. Son gün: { DAY($due, year: 1) }. Doğru mu? Ancak kabul edilince sayılır.

promise-whom = Söz kime veriliyor?

promise-which-one = Oradan kime? Orada yalnız o kişi okur.

promise-noted = ✓ Söz { $number }: { $who } → { $whom }, son gün { DAY($due, year: 1) }. Zamanında hatırlatırım.

promise-made = Söz { $number }: { $who } → { $whom }, son gün { DAY($due, year: 1) }.

promise-of-decision = Kaynağı: karar { $number }.

promise-proposed-sent = Soruyorum: { $who }. Kabul edilince sayılır.

promise-proposed = { $who }, bunun için söz verir misiniz? Soran: { $by }. Kime: { $whom }. Son gün: { DAY($due, year: 1) }. Kabul etmekte, başka bir gün söylemekte ya da geri çevirmekte özgürsünüz.

promise-proposed-over = { $who }, bunun için söz verip vermeyeceğiniz sorulmuştu. Soran: { $by }. Kime: { $whom }. Son gün: { DAY($due, year: 1) }. O gün geçti: başka bir gün söylemekte ya da geri çevirmekte özgürsünüz.

promise-accept-with-day = Öyleyse son gün { DAY($day, year: 1) }. Söz veriyor musunuz?

promise-accepted = ✓ { $who } kabul etti: söz { $number }, son gün { DAY($due, year: 1) }. Zamanında hatırlatırım.

promise-declined = { $who } bunu üstlenmiyor.

promise-dropped = Bırakıldı: bir söz verilmedi.

promise-as-it-was = Söz { $number } olduğu gibi kalıyor, son gün { DAY($due, year: 1) }.

promise-reminder = { $who }, verdiğiniz sözü hatırlatayım. Kime: { $whom }, son gün { $due }:

promise-for-deputy = { $deputy }, yokluğu sürerken: { $who }. Söz verilen: { $whom }, son gün { $due }. Bununla ilgilenebilir ya da yeni bir gün kararlaştırabilir misiniz?

promise-late = { $who }, bu sözün son günü şuydu: { $due }. Yapıldıysa “Yapıldı” düğmesine basın; daha uzun sürecekse yeni bir tarih söyleyin; bir engel varsa “Yardım istiyorum” düğmesine basın.

promises-reminder = { $who }, { $count } sözü hatırlatayım. Neler yapılabileceğini görmek için bir numaraya basın:

reminders-together = { $who }, bugünün hatırlatmaları. Neler yapılabileceğini görmek için bir numaraya basın:

reminder-item = { $mark } { $what }

reminder-roles = Roller ve grubunuzun katkısı: hâlâ doğru mu?

promise-item = { $number }. { $who } → { $whom }, son gün { $due }: { $what }

promise-item-kept = { $number }. ✓ { $who } → { $whom }: { $what }

promise-item-late = { $number }. { $who } → { $whom }, son günü { $due } idi: { $what }

promise-late-elsewhere = { $as } size: { $who } şu sözü tuttuğunu henüz bildirmedi: söz { $number }, kime: { $whom } (son gün { $due }). Nasıl yardımcı olabileceğinizi sorar mısınız?

promises-late-elsewhere = { $as } size: { $count } sözün günü geçti. Nasıl yardımcı olabileceğinizi sorar mısınız?

promise-late-owed = Size verilen söz { $number }, son günü { $due } idi ve hâlâ açık. Söz veren: { $who }.

for-you-facilitator = Kolaylaştırıcı olarak

for-you-coordinator = Koordinatör olarak

for-you-role = “{ $role }” rolünde

promise-kept = ✓ Söz { $number } tutuldu. Söz veren: { $who }. Bildiren: { $by }.

promise-kept-by = ✓ { $who } sözünü tuttu: söz { $number }.

promise-what-to-show = Teşekkürler! Gösterilecek bir şey varsa (fotoğraf, belge, bağlantı) onunla bu mesajı yanıtlayın.

promise-evidence = { $who } şu sözün nasıl tutulduğunu gösteriyor: söz { $number } – { $said }

promise-evidence-noted = Teşekkürler, iletiyorum.

promise-is-it-done = Teşekkürler. Bunu söz { $number } ile birlikte saklıyorum; ilgili olanlar onu orada bulur. Yapıldı mı?

promise-not-yet = Söz { $number } sürüyor, son gün { DAY($due, year: 1) }. Gösterdiğiniz onunla birlikte kalıyor.

promise-shown = { $who } şu sözle ilgili gösteriyor: söz { $number } – { $said }

promise-show-which = Bu hangi sözle ilgili? Henüz saklamadım. Kastettiğiniz sözün numarasına basın ve bununla o zaman gelen mesajı yanıtlayın.

promise-new-day-when = Yeni son gün ne olsun? Şimdiki: { DAY($due, year: 1) }. Bir güne basın ya da bir günle yanıtlayın: “cuma”, “9 mart”, “2 hafta”.

promise-why-new-day = Öyleyse { DAY($day, year: 1) }. Neden? Lütfen birkaç sözcükle yanıtlayın: ilgililer bunu yeni tarihle birlikte okur.

promise-new-day-sure = Yeni gün { DAY($day, year: 1) }, önceki { DAY($due, year: 1) }. Nedeni: { $reason }. Doğru mu?

promise-moved = Söz { $number }, söz veren { $who }: yeni gün { DAY($day, year: 1) }, önceki { DAY($before, year: 1) }. Nedeni: { $reason }

promise-day-proposed = { $who }, söz { $number } için başka bir gün öneriliyor. Öneren: { $by }. Yeni gün { DAY($day, year: 1) }, önceki { DAY($due, year: 1) }. Nedeni: { $reason } Ancak siz kabul ederseniz geçerli olur.

promise-day-declined = { $who } sözü olduğu gibi bırakıyor: söz { $number }, son gün { DAY($due, year: 1) }.

promise-once-more = Gözden kaçmış olabilir diye son kez soruyorum:

promise-help = { $as } size: { $who } bir söz için yardım istiyor: söz { $number }, son gün { $due }. Lütfen iletişime geçin.

promise-help-called = { $by } yardım istiyor. Yalnızca kolaylaştırıcınıza söyledim, başka kimseye değil.

promise-help-called-who = { $by } yardım istiyor. Yalnızca şu kişiye söyledim: { $who }.

promise-help-waits = { $by } yardım istiyor. { $who } şu anda yok; dönünce okur, başka kimse okumaz. Bekleyemiyorsa güvendiğiniz bir ortağa sorun.

promise-help-nobody = Haber verebileceğim bir kolaylaştırıcı henüz yok. Lütfen güvendiğiniz bir ortak gruba sorun.

promise-why-let-go = Neden bırakılabilir? Lütfen birkaç sözcükle yanıtlayın. Kararı, söz kime verildiyse onlar verir.

promise-let-go-asked = { $who } sizden şu sözün bırakılmasını istiyor: söz { $number } (son gün { $due }). Nedeni: { $reason }

promise-let-go-asked-other = { $by } şu sözün bırakılıp bırakılamayacağını soruyor: söz { $number } (son gün { $due }). Söz veren: { $who }. Nedeni: { $reason }

promise-let-go-waits = Sordum: { $whom }. Kabul edilene kadar söz geçerli kalır.

promise-let-go-agreed = ✓ { $who } bırakılmasını kabul etti. Diğerlerini bekliyorum.

promise-let-go = Herkes kabul ettiği için söz { $number } bırakıldı. Söz veren: { $who }. Nedeni: { $reason }

promise-not-let-go = { $who } şu sözün tutulmasını istiyor: söz { $number }. Söz geçerli; yeni bir tarih her zaman olur.

promise-how = Ne için söz veriyorsunuz, ne zamana kadar? Şöyle: /promise Okulu aramak, en geç cuma. Başkası için, onun yanıtına /promise ile karşılık verin.

promise-not-of-private = Bu güvenilerek söylendi, bu yüzden başkalarının okuyacağı bir söze dönüşemez.

promise-unknown = Burada öyle bir söz yok. Var olanları /promises gösterir.

promise-of-others = Bunu { $who } söylemeli.

promise-owed-to-others = Bunu sözün verildiği kişiler söylemeli: { $whom }.

promise-day-over = { DAY($day, year: 1) } geçti. Hangi günü kastediyorsunuz?

promise-day-too-far = { DAY($day, year: 1) } çok uzak. Hangi günü kastediyorsunuz?

promise-day-unread = Hangi gün? Şöyle: cuma, 9 mart, 2027-03-09, 2 hafta.

promise-reply-how = Bu sözle ilgili ne demek istersiniz? Tutulunca “yapıldı” diye yanıtlayın. Hepsini, düğmeleriyle birlikte, /promises gösterir.

promise-kept-already = Bu söz zaten tutuldu, bildiren: { $who }. Teşekkürler!

promise-let-go-already = Bu söz zaten bırakıldı, son söyleyen: { $who }.

promise-declined-already = Bu söz üstlenilmedi. Bildiren: { $who }. Yine de söz veren, /promise ile yazabilir.

promise-not-now = Bu söz o zamandan beri ilerledi. Ne durumda olduğunu /promises gösterir.

promise-day-being-named = { $who } şu anda başka bir gün öneriyor. Hâlâ gerekirse bir saat sonra yeniden deneyin.

change-commitments = ~ sözlerin ne zaman hatırlatıldığı ya da gecikince kime bildirildiği değişti

button-new-day = Yeni tarih

button-propose-day = Gün öner

button-leave-day = Olduğu gibi kalsın

button-help = Yardım istiyorum

button-not-yet = Henüz değil

button-let-go = Bırakmak istiyorum

button-never-mind = Vazgeç

button-accept = Kabul ediyorum

button-decline = Hayır, şimdi değil

button-promise = Evet, söz veriyorum

button-propose = Evet, sorun

button-sure = Evet, doğru

button-other-day = Başka bir gün

button-alone = Yalnızca ben söz veriyorum

button-all = Hepimiz söz veriyoruz

button-whom = Kime?

button-one-person = Oradan bir kişiye

button-day = { $day }

button-agree-let-go = Evet, bırakılsın

button-keep = Lütfen tutulsun

promises-mine-title = Söz verdikleriniz

promises-owed-title = Size verilen sözler

promises-ours-title = Hepimizin verdiği sözler

promises-pending-title = Bekleyenler

promises-mine-none = Açık bir sözünüz yok. /promise ile başlayabilirsiniz.

promises-owed-none = Size verilmiş açık bir söz yok.

promises-ours-none = Açık söz yok.

promises-pending-none = Bekleyen bir şey yok: açık ya da kabul bekleyen söz yok.

promises-pending-concerns = Sizde açık kaygılar: { $count }. Görmek için: /concern

promises-page = Sayfa { $page } / { $pages }

promises-partner-title = { $who }

promise-item-proposed = { $number }. { $who } → { $whom }, son gün { $due }, kabul bekliyor: { $what }

promise-item-pending =
    { $number }. { $who }, son gün { $due }{ $moved ->
        [0] {""}
        [one] , günü bir kez değişti
       *[other] , günü { $moved } kez değişti
    }: { $what }

promise-item-pending-late =
    { $number }. { $who }, son günü { $due } idi, geçen süre { $late }{ $moved ->
        [0] {""}
        [one] , günü bir kez değişti
       *[other] , günü { $moved } kez değişti
    }: { $what }

promise-waits = Söz { $number } kabul bekliyor. Kimden: { $who }. Kime: { $whom }. Son gün: { DAY($due, year: 1) }.

promise-was-asked = Numara { $number } istenmişti. Kimden: { $who }. Kime: { $whom }. Son gün: { DAY($due, year: 1) }.

promise-owed-no-more = Bunu artık kimsenin yerine getirmesi gerekmiyor.

promise-waits-day = ⏳ Başka bir gün ({ $day }) yanıt bekliyor: { $who } (soruldu: { $asked }).

promise-waits-let-go = ⏳ Sözün bırakılması yanıt bekliyor: { $whom } (soruldu: { $asked }).

promise-made-of-it = Bu zaten söz { $number }. Ne durumda olduğunu /promises gösterir.

promises-pending-alone = Bunu yalnızca size, özel mesajda gösteriyorum.

promises-of-another = Bu liste başkasının. Sizinkini /promises gösterir.

digest-promise-kept = ✓ { $who } söz verdi ve tuttu: { $what }

digest-promise-open = ○ Söz: { $who }, son gün { $due }: { $what }

button-make-promise = Söze dönüştür

button-page-back = Geri

button-page-on = Devamı

button-promises-mine = Benimkiler

button-promises-owed = Bize verilenler

button-promises-ours = Herkesinki
