### In which manner a partner is spoken to: Turkish, "siz" for a group and for one person.

## The choice

manner-which = Bir gün size bir şey hatırlatırsam hangisini okumak istersiniz? A ya da B düğmesine basın; /manner ile her zaman değiştirebilirsiniz.

manner-example-title = Haftalık soru turu

manner-example = { $letter }: “{ $nudge }”

manner-set = Teşekkürler: bundan sonra grubunuzla böyle konuşacağım. /manner iki örneği yeniden gösterir.

## Reminders

checkin-nudge-gentle =
    { $count ->
        [one] Umarız her şey yolundadır. Sakin bir anınız olursa: “{ $title }” içinde bir soru yanıtınızı almaktan mutlu olur. Zaman var, son an: { $closes }.
       *[other] Umarız her şey yolundadır. Sakin bir anınız olursa: “{ $title }” içinde { $count } soru yanıtınızı almaktan mutlu olur. Zaman var, son an: { $closes }.
    }

duty-reminder-gentle = { $who }, umarız iyisinizdir. Belki aklınızda bulunsun istersiniz: { $does } – zaman var, son an: { $due }.

duty-reminder-nobody-gentle = Hâlâ bir el bekleyen bir iş: { $does } – zaman var, son an: { $due }. “{ $role }” rolü henüz boş. Kim lütfedip yapabilirse, sonunda “Yapıldı” düğmesine basması bize yardımcı olur.

promise-reminder-gentle = { $who }, incelik gösterip verdiğiniz sözü teşekkürle anıyoruz. Kime: { $whom }, günü { $due }:

## Lateness, to whoever it concerns

duty-late-gentle = { $who }, eminiz yapılacak çok şey vardı. Bunun için şu zamanı düşünmüştük: { $due } – { $does }. Yapıldıysa “Yapıldı” düğmesine basmanız yeter; zorlaştıran bir şey varsa kolaylaştırıcınız sizi seve seve dinler.

promise-late-gentle = { $who }, eminiz yapılacak çok şey vardı. Bu sözün günü şuydu: { $due }. Yapıldıysa “Yapıldı” düğmesine basmanız yeter; biraz daha zaman iyi gelecekse yeni bir tarih söyleyin; zorlaştıran bir şey varsa “Yardım istiyorum” düğmesi bunun için var.

checkin-is-closed-gentle = “{ $title }” bu seferlik sonuna geldi. Sözleriniz yine de başımızın üstüne: bir soruyu yanıtlayabilirsiniz, yanıtınız sonradan gelmiş olarak saklanır.

answer-late-kept-gentle = Sizden haber almak ne güzel, teşekkür ederiz. “{ $title }” az önce sonuna gelmişti; yanıtınız sonradan gelmiş olarak saklandı, diğerleri de okuyacak.

answer-late-kept-only-gentle = Sizden haber almak ne güzel, teşekkür ederiz. “{ $title }” az önce sonuna gelmişti; yanıtınız sonradan gelmiş olarak saklandı.

too-late-for-later-gentle = Seve seve sonra yeniden sorardım ama az zaman kaldı. Son an: { $closes }. Şimdi birkaç sözcük yeter.

## Silence and lateness, to facilitators

checkin-silent-gentle = Belki işler yoğundur: { $who } tarafından “{ $title }” için henüz bir ses gelmedi (sorulma zamanı: { $asked }). Size uygunsa dostça bir telefon iyi gelebilir.

duty-late-elsewhere-gentle = Kolaylaştırıcı olarak aklınızda bulunsun: { $who } tarafından şu konuda henüz bir ses gelmedi: { $does } (son zaman: { $due }). Size uygunsa hal hatır sormak, bir yardım eli istenir mi diye sormak iyi gelebilir.

promise-late-elsewhere-gentle = Kolaylaştırıcı olarak aklınızda bulunsun: { $who } tarafından şu söz için henüz bir ses gelmedi: söz { $number }, kime: { $whom } (son gün { $due }). Size uygunsa hal hatır sormak, bir yardım eli istenir mi diye sormak iyi gelebilir.

promises-late-elsewhere-gentle = Kolaylaştırıcı olarak aklınızda bulunsun: günü geçen { $count } söz için henüz bir ses gelmedi. Size uygunsa hal hatır sormak, bir yardım eli istenir mi diye sormak iyi gelebilir.

promise-late-owed-gentle = Sabrınız için teşekkürler: size verilen söz { $number } için { $due } düşünülmüştü, biraz daha zaman gerekebilir. Söz veren: { $who }.

## When something cannot be done so

question-not-optional-gentle = Bütün ortak gruplar sizin sesinizi duymaktan mutlu oluyor; bu soru da sizden birkaç sözcük almak ister. Acelesi yok: şimdi uygun değilse “Sonra” düğmesine basın.

answer-yes-or-no-gentle = Kusuruma bakmayın, bunun evet mi hayır mı olduğunu tam seçemedim. Lütfedip bir düğmeye basar ya da bu iki sözcükten biriyle yanıtlar mısınız?

not-understood-gentle = Kusuruma bakmayın, bunun hangi mesaja yanıt olduğunu seçemedim. Lütfedip kastettiğiniz mesajı yanıtlar mısınız? Daha fazlasını /help gösterir.

role-needed-gentle = Bunu düşündüğünüz için teşekkürler. Bu iş “{ $role }” rolünü üstlenenlere emanet; şu kişiler seve seve yardımcı olur: { $who }.

role-needed-nobody-gentle = Bunu düşündüğünüz için teşekkürler. Bu iş “{ $role }” rolünü üstlenecek kişiye emanet olacak; rol şimdilik boş.

duty-of-others-gentle = İlgilendiğiniz için teşekkürler. Bunu yapıldı olarak işaretlemeyi { $who } grubuna bırakmak yerinde olur.

withdraw-only-your-own-gentle = Bu isteği anlıyorum. Bu sözler söyleyene aittir; geri almayı da ona bırakmak yerinde olur.

command-unknown-gentle = Kusuruma bakmayın, { $typed } komutunu henüz bilmiyorum. Neler söyleyebileceğinizi /help gösterir.

too-many-commands-gentle = Kusuruma bakmayın, bu kadar hızlı yetişemiyorum. Bana bir dakika verip sonra yeniden yazar mısınız? Sorulara verilen yanıtlar ulaşmaya devam ediyor.

## Agreeing and not agreeing

agreement-stands-gentle = “{ $title }” grubunuzun onayıyla yürüyor, bunun için teşekkür ederiz; onay şimdilik geçerli kalıyor. Artık size pek uymuyorsa koordinatörünüz seve seve dinler, duraklatabilir de.

partner-agrees-no-more-gentle = { $who } biraz daha düşünmek istiyor: “{ $title }”. Bütün ortak gruplara uygun olunca yürürlüğe girer.

promise-declined-gentle = { $who } güveniniz için teşekkür ediyor; bu sefer üstlenmesi güç.

promise-not-let-go-gentle = { $who } şu sözün yine de gerçekleşmesine çok sevinir: söz { $number }. Söz şimdilik geçerli; yeni bir tarih her zaman olur.

promise-let-go-asked-gentle = { $who } anlayışınızı rica ediyor: söz { $number } (son gün { $due }) tutulması güç bir hal aldı. Bırakılabilir mi? Nedeni: { $reason }

## Asking for help

promise-help-gentle = Kolaylaştırıcı olarak size: { $who } bir yardım eline minnettar kalır: söz { $number }, son gün { $due }. Belki size uygun olunca iletişime geçersiniz.
