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

checkin-hello-title-gentle = { $title }: umarız her şey yolundadır; bir anınız olduğunda sizden haber almak bizi mutlu eder. Yanıtlarınız için zaman var, son an: { $closes }.

checkin-hello-member-title-gentle = { $title }: { $who }, umarız iyisinizdir; bir anınız olduğunda sizden haber almak bizi mutlu eder.

rhythm-crisis-begins-gentle = Hepinizi düşünüyoruz. Şu andan itibaren bir süreliğine kriz ritmi geçerli. Belirleyen: { $who }.

rhythm-crisis-ends-gentle = Bu günlerde üstlendiğiniz her şey için teşekkürler. Yeniden olağan ritim geçerli. Belirleyen: { $who }.

duty-reminder-gentle = { $who }, umarız iyisinizdir. Belki aklınızda bulunsun istersiniz: { $does } – zaman var, son an: { $due }.

duty-reminder-nobody-gentle = Hâlâ bir el bekleyen bir iş: { $does } – zaman var, son an: { $due }. “{ $role }” rolü henüz boş. Kim lütfedip yapabilirse, sonunda “Yapıldı” düğmesine basması bize yardımcı olur.

promise-reminder-gentle = { $who }, incelik gösterip verdiğiniz sözü teşekkürle anıyoruz. Kime: { $whom }, günü { $due }:

promises-reminder-gentle = { $who }, incelik gösterip verdiğiniz sözleri teşekkürle anıyoruz (toplam: { $count }). Size uygun olunca, neler yapılabileceğini görmek için bir numaraya basın:

proposal-remind-gentle = Umarız her şey yolundadır. Öneri { $number }, öneren { $who }: grubunuzun ne düşündüğünü duymaktan mutlu oluruz. Zaman var, son an: { $closes }.

proposal-remind-some-gentle = Umarız her şey yolundadır. Öneri { $number }, öneren { $who }: başka sesleri de duymaktan mutlu oluruz. Zaman var, son an: { $closes }.

proposal-remind-you-gentle = Umarız iyisinizdir. Öneri { $number }, öneren { $who }: sizin ne düşündüğünüzü duymaktan mutlu oluruz. Zaman var, son an: { $closes }.

roles-still-right-gentle = { $who }, size uygun olduğunda: bu hâlâ dilediğiniz gibi mi?

reminders-together-gentle = { $who }, umarız iyisinizdir. Belki bugün bunlar aklınızda bulunsun istersiniz; size uygun olunca bir numaraya basıp neler yapılabileceğini görebilirsiniz:

## Lateness, to whoever it concerns

duty-late-gentle = { $who }, eminiz yapılacak çok şey vardı. Bunun için şu zamanı düşünmüştük: { $due } – { $does }. Yapıldıysa “Yapıldı” düğmesine basmanız yeter; zorlaştıran bir şey varsa kolaylaştırıcınız sizi seve seve dinler.

promise-late-gentle = { $who }, eminiz yapılacak çok şey vardı. Bu sözün günü şuydu: { $due }. Yapıldıysa “Yapıldı” düğmesine basmanız yeter; biraz daha zaman iyi gelecekse yeni bir tarih söyleyin; zorlaştıran bir şey varsa “Yardım istiyorum” düğmesi bunun için var.

checkin-is-closed-gentle = “{ $title }” bu seferlik sonuna geldi. Sözleriniz yine de başımızın üstüne: bir soruyu yanıtlayabilirsiniz, yanıtınız sonradan gelmiş olarak saklanır.

answer-late-kept-gentle = Sizden haber almak ne güzel, teşekkür ederiz. “{ $title }” az önce sonuna gelmişti; yanıtınız sonradan gelmiş olarak saklandı, diğerleri de okuyacak.

answer-late-kept-only-gentle = Sizden haber almak ne güzel, teşekkür ederiz. “{ $title }” az önce sonuna gelmişti; yanıtınız sonradan gelmiş olarak saklandı.

too-late-for-later-gentle = Seve seve sonra yeniden sorardım ama az zaman kaldı. Son an: { $closes }. Şimdi birkaç sözcük yeter.

question-closed-gentle = Bu soru bu seferlik sonuna geldi. Sözleriniz yine de başımızın üstüne: yanıtınız sonradan gelmiş olarak saklanır.

partner-answered-late-gentle = Bir yanıt daha geldi, ne mutlu bize, yalnızca biraz sonra; yazan { $who }: { $said }

handover-lapsed-gentle = Eminiz yapacak çok iş vardı: bir hafta geçti, bu konuda { $who } tarafından henüz bir ses gelmedi. Kolaylaştırıcı şimdilik değişmiyor: { $by }. Dilendiğinde yeniden sorulabilir.

looking-is-over-gentle = Bizimle birlikte düşündüğünüz için teşekkürler. Bu gözden geçirme sonuna geldi; düşünceniz öneri olarak her zaman hoş gelir: /propose

mediation-over-gentle = Yazdığınız için teşekkürler. Bu görüşme sonuna geldi, bu yüzden artık ona bir şey eklenmiyor.

concern-not-looked-gentle = Kaygı { $number } henüz bir yanıt bulmadı; belki yapacak çok iş vardı. Hatırlatılan: { $who }. Tek başınıza beklemeniz gerekmez: aceleyse lütfen güvendiğiniz birine de başvurun.

ours-over-gentle = Bizimle birlikte düşündüğünüz için teşekkürler. Bu sorunun zamanı geçti.

## Silence and lateness, to facilitators

checkin-silent-gentle = Belki işler yoğundur: { $who } tarafından “{ $title }” için henüz bir ses gelmedi (sorulma zamanı: { $asked }). Size uygunsa dostça bir telefon iyi gelebilir.

duty-late-elsewhere-gentle = { $as } aklınızda bulunsun: { $who } tarafından şu konuda henüz bir ses gelmedi: { $does } (son zaman: { $due }). Size uygunsa hal hatır sormak, bir yardım eli istenir mi diye sormak iyi gelebilir.

promise-late-elsewhere-gentle = { $as } aklınızda bulunsun: { $who } tarafından şu söz için henüz bir ses gelmedi: söz { $number }, kime: { $whom } (son gün { $due }). Size uygunsa hal hatır sormak, bir yardım eli istenir mi diye sormak iyi gelebilir.

promises-late-elsewhere-gentle = { $as } aklınızda bulunsun: günü geçen { $count } söz için henüz bir ses gelmedi. Size uygunsa hal hatır sormak, bir yardım eli istenir mi diye sormak iyi gelebilir.

promise-late-owed-gentle = Sabrınız için teşekkürler: size verilen söz { $number } için { $due } düşünülmüştü, biraz daha zaman gerekebilir. Söz veren: { $who }.

concern-waits-gentle = Aklınızda bulunsun: bu bir süredir bekliyor; ne zamandan beri: { $since }. Gördüğünüzü söyleyen kısa bir söz bile iyi gelir.

unclear-called-silent-gentle = Yardımınız çok makbule geçer: bir şeyi başka sözlerle anlatması rica edildi, eminiz yapacak çok iş vardı, henüz bir ses gelmedi: { $who }. Belki size uygun olunca sözleri birlikte bulursunuz.

review-silent-gentle = { $as } aklınızda bulunsun: karar { $number } hâlâ işe yarıyor mu, şu gruptan henüz bir ses gelmedi: { $who }. Size uygunsa sakince sormak iyi gelebilir.

## When something cannot be done so

question-not-optional-gentle = Bütün ortak gruplar sizin sesinizi duymaktan mutlu oluyor; bu soru da sizden birkaç sözcük almak ister. Acelesi yok: şimdi uygun değilse “Sonra” düğmesine basın.

answer-yes-or-no-gentle = Kusuruma bakmayın, bunun evet mi hayır mı olduğunu tam seçemedim. Lütfedip bir düğmeye basar ya da bu iki sözcükten biriyle yanıtlar mısınız?

not-understood-gentle = Kusuruma bakmayın, bunun hangi mesaja yanıt olduğunu seçemedim. Lütfedip kastettiğiniz mesajı yanıtlar mısınız? Daha fazlasını /help gösterir.

role-needed-gentle = Bunu düşündüğünüz için teşekkürler. Bu iş “{ $role }” rolünü üstlenenlere emanet; şu kişiler seve seve yardımcı olur: { $who }.

role-needed-nobody-gentle = Bunu düşündüğünüz için teşekkürler. Bu iş “{ $role }” rolünü üstlenecek kişiye emanet olacak; rol şimdilik boş.

duty-of-others-gentle = İlgilendiğiniz için teşekkürler. Bunu yapıldı olarak işaretlemeyi { $who } grubuna bırakmak yerinde olur.

withdraw-only-your-own-gentle = Bu isteği anlıyorum. Bu sözler söyleyene aittir; geri almayı da ona bırakmak yerinde olur.

position-of-another-gentle = İlginiz için teşekkürler. Bu soru başka birine sorulmuştu.

proposal-of-another-gentle = Bunu düşündüğünüz için teşekkürler. Bunu öneriyi yapana bırakmak yerinde olur: { $who }.

proposal-is-closed-gentle = İlginiz için teşekkürler. Öneri { $number } sonuna geldi, artık görüş alınmıyor. Ne olduğunu /decisions gösterir.

proposal-extended-already-gentle = Bu isteği anlıyorum. Öneri { $number } için süre bir kez uzatıldı; bu yalnızca bir kez olabiliyor.

promise-of-others-gentle = İlgilendiğiniz için teşekkürler. Bunu söylemeyi söz verene bırakmak yerinde olur: { $who }.

promise-owed-to-others-gentle = Bu isteği anlıyorum. Bunu söylemeyi sözün verildiği kişilere bırakmak yerinde olur: { $whom }.

wrote-by-another-gentle = Yardımınız için teşekkürler. Bunu söylemeyi şu kişiye bırakmak yerinde olur: { $who }.

wrote-only-your-own-gentle = Yardımınız için teşekkürler. Hangi dilde yazıldığını söylemeyi yazan kişiye bırakmak yerinde olur. Burada konuştuğum dili değiştirmek için bir mesajı yanıtlamadan /language gönderin.

fix-not-yours-gentle = Bu kadar dikkatle okuduğunuz için teşekkürler. O mesajın dili: { $language }. Düzeltmeyi burada o dili okuyan birine bırakmak yerinde olur.

question-for-others-gentle = Hazır olduğunuz için teşekkürler. Bu soru { $who } için düşünülmüştü; sizinki kendiliğinden gelecek, yanıtınıza sevinecek olanları /checkin gösterir.

agree-in-your-own-chat-gentle = Kabul ettiğiniz için teşekkürler. Burada söz { $who } grubunda; sizin grubunuz da bunu lütfedip kendi sohbetinde söyleyebilir.

last-coordinator-gentle = Dileğinizi anlıyorum. Şimdilik sizden başka koordinatör yok; rolün önce bir başkasına emanet edilmesi yerinde olur.

role-taken-back-gentle = “{ $role }” rolü artık { $who } üzerinde değil; bu rolde yapılanlar için teşekkürler.

leave-from-the-group-gentle = Dileğinizi anlıyorum. Bunu grubunuzun sohbetinde söylemek yerinde olur, böylece diğerleri de görür.

threads-off-now-gentle = Bu sohbet şimdilik mesaj dizisi olmadan sürüyor. İsterseniz bir koordinatör lütfedip yazabilir: /threads on

polls-off-now-gentle = Bu sohbet şimdilik anket olmadan sürüyor. İsterseniz bir koordinatör lütfedip yazabilir: /polls on

answer-stands-gentle = “{ $title }” sonuna geldi, yanıtınız teşekkürle saklanıyor. Geri almayı yeğlerseniz soruya /withdraw ile yanıt vermek yeterli.

edit-after-closing-gentle = “{ $title }” sonuna geldi, ilk sözleriniz saklanıyor. Eklemek istedikleriniz soruya yanıt olarak başımızın üstüne.

duty-done-stands-gentle = Özetle herkes bunun yapıldığını okudu: { $does }. Bu yüzden şimdilik böyle not edilmiş kalıyor. Eksik kalan bir şey varsa diğerleri haber aldığına elbette sevinir.

answer-in-words-gentle = Kusuruma bakmayın, burada yalnızca yazı not edebiliyorum. Lütfedip soruyu bir metin mesajıyla yanıtlar mısınız?

answer-with-a-number-gentle = Kusuruma bakmayın, mesajınızda tek bir sayı seçemedim. Lütfedip yalnızca sayıyı yazar mısınız, örneğin 30?

answer-on-the-scale-gentle = Kusuruma bakmayın, bunu tam seçemedim. Lütfedip bir tam sayıyla yanıtlar mısınız; en az { $low }, en çok { $high }?

answer-with-an-option-gentle = Kusuruma bakmayın, bunu tam seçemedim. Lütfedip bunlardan birini seçer misiniz: { $options }

words-needed-gentle = Kusuruma bakmayın, bunda bir yazı bulamadım. Lütfedip metin mesajı olarak yazar mısınız?

kind-not-carried-gentle = Kusuruma bakmayın, bu tür bir mesajı diğerlerine iletemiyorum, o yüzden hiçbir şey not edilmedi. Lütfedip yazıyla anlatır ya da bir fotoğraf, sesli mesaj veya dosya gönderir misiniz?

button-is-gone-gentle = Kusuruma bakmayın, bu düğmenin zamanı geçti. Açık olanları /status gösterir.

question-is-gone-gentle = Kusuruma bakmayın, bu sorunun zamanı geçti. Açık olanları /status gösterir.

promises-of-another-gentle = Kusuruma bakmayın, bu listeyi bir başkası açtı. Sizinkini /promises gösterir.

promise-not-of-private-gentle = Bu, güvenilerek emanet edildi; başkalarının okuyacağı bir söze dönüşmemesi yerinde olur.

promise-help-nobody-gentle = Şimdilik haber verebileceğim, kolaylaştırıcı rolünde biri yok. Güvendiğiniz bir ortak grup belki seve seve yardım eder.

promise-day-over-gentle = { DAY($day, year: 1) } geride kaldı. Aklınızdaki hangi gündü?

apart-nobody-gentle = Şimdilik burada sizden ve öneriyi yapandan başka bunu ayrıca okuyabilecek kimse yok. Uygun görürseniz herkese söyleyebilir ya da kendi hâline bırakabilirsiniz.

say-of-another-gentle = İlgilendiğiniz için teşekkürler. Göndermeyi yazana bırakmak yerinde olur: { $who }.

forget-of-another-gentle = Yardımınız için teşekkürler. Bunu söylemeyi sorulan kişiye bırakmak yerinde olur.

command-unknown-gentle = Kusuruma bakmayın, { $typed } komutunu henüz bilmiyorum. Neler söyleyebileceğinizi /help gösterir.

too-many-commands-gentle = Kusuruma bakmayın, bu kadar hızlı yetişemiyorum. Bana bir dakika verip sonra yeniden yazar mısınız? Sorulara verilen yanıtlar ulaşmaya devam ediyor.

concern-alone-gentle = Bunu söylemek istediğiniz için teşekkürler. Yalnızca bana, başkasının okumadığı yerde söylemek daha iyi olur: { $where }. Burada yazılanı kimseye iletmiyorum.

mediate-alone-gentle = Onları bir araya getirmek istediğiniz için teşekkürler. Böyle bir görüşme, başka kimsenin okumadığı yerde başlasa daha iyi olur: bana özel mesajla /mediate yazar mısınız?

note-alone-gentle = Notlar yalnızca sizin içindir; bu yüzden bunu bana özel mesajla yazmanız daha iyi olur. Burada bir şey not edilmedi.

promises-pending-alone-gentle = Bu yalnızca sizin gözünüz için; özel mesajlarımızda seve seve gösteririm.

handover-of-another-gentle = İlginiz için teşekkürler. Bunu şu iki kişiye bırakmak yerinde olur: { $by } ve { $who }.

corrections-of-another-gentle = Kusuruma bakmayın, bu listeyi bir başkası açtı. Sizinki için: /corrections

mediate-two-gentle = Kusuruma bakmayın, görüşme için sizden başka iki taraf gerekir. Lütfedip iki ortak grup ya da her birinden bir kişi yazar mısınız?

mediate-running-gentle = Şu anda süren bir görüşme var: { $one } ve { $other }. Önce onun sonuna gelmesi iyi olur.

unclear-own-gentle = Bunlar sizin kendi sözleriniz; kimse daha iyi anlatamaz. Mesajınızı düzenlerseniz herkes yeniden okur.

rhythm-none-for-a-crisis-gentle = Herkesi düşündüğünüz için teşekkürler. Şimdiye kadar buradaki protokollerin hiçbirinde kriz için sorular yok.

measure-no-goal-gentle = Bizimle birlikte saydığınız için teşekkürler. Şimdilik burada bunun eklenebileceği bir hedef yok; /goals olanları gösterir.

say-nowhere-gentle = Kusuruma bakmayın, şimdilik bunu söyleyebileceğim bir sohbet bilmiyorum.

measure-number-unread-gentle = Kusuruma bakmayın, bunda tek bir sayı seçemedim. Lütfedip yalnızca sayıyı yazar mısınız, örneğin 120, 0,5 ya da 1.500?

promise-day-unread-gentle = Kusuruma bakmayın, günü seçemedim. Lütfedip şöyle yazar mısınız: cuma, 9 mart, 2027-03-09, 2 hafta?

promise-day-too-far-gentle = { DAY($day, year: 1) } epey uzak, o zamana kadar çok şey olabilir. Lütfedip hangi günü düşündüğünüze bir kez daha bakar mısınız?

away-day-unread-gentle = Kusuruma bakmayın, “{ $said }” içindeki günü seçemedim. Lütfedip şöyle yazar mısınız: /away pazartesi, /away 2027-03-09, /away 3 gün? Arkasına bir ad yazarsanız o kişi yerinize bakma inceliğini gösterir.

mediation-press-gentle = Kusuruma bakmayın, ikisinden hangisini dilediğinizi anlayamadım. Lütfedip düğmelerden birine basar ya da evet veya hayır diye yanıtlar mısınız?

command-nearly-gentle = Kusuruma bakmayın, { $typed } komutunu henüz bilmiyorum. Belki şunu demek istediniz: { $nearest } ?

member-unknown-gentle = Kusuruma bakmayın, bu adı burada henüz tanımıyorum: { $said }. Şimdiye kadar bana yazmış olanları tanıyorum: { $members }

partner-unknown-gentle = Kusuruma bakmayın, burada “{ $said }” adında bir ortak grubu henüz tanımıyorum. Şimdiye kadar buradakiler: { $partners }.

round-running-gentle = Şu anda süren bir özel tur var: { $who }. Önce onun sonuna gelmesi iyi olur.

round-nobody-gentle = Şimdiye kadar { $who } içinden kimse benimle özel mesaj açmadı; bu yüzden özel olarak sorabileceğim biri henüz yok. Size uygunsa bana yazmaları için nazik bir davet yardımcı olabilir.

## Agreeing and not agreeing

agreement-stands-gentle = “{ $title }” grubunuzun onayıyla yürüyor, bunun için teşekkür ederiz; onay şimdilik geçerli kalıyor. Artık size pek uymuyorsa koordinatörünüz seve seve dinler, duraklatabilir de.

partner-agrees-no-more-gentle = { $who } biraz daha düşünmek istiyor: “{ $title }”. Bütün ortak gruplara uygun olunca yürürlüğe girer.

promise-declined-gentle = { $who } güveniniz için teşekkür ediyor; bu sefer üstlenmesi güç.

promise-not-let-go-gentle = { $who } şu sözün yine de gerçekleşmesine çok sevinir: söz { $number }. Söz şimdilik geçerli; yeni bir tarih her zaman olur.

promise-let-go-asked-gentle = { $who } anlayışınızı rica ediyor: söz { $number } (son gün { $due }) tutulması güç bir hal aldı. Bırakılabilir mi? Nedeni: { $reason }

sight-refused-gentle = { $who } her şeyin olduğu gibi kalmasını yeğliyor; öyle de kalıyor.

sight-asked-already-gentle = Bu zaten önerildi, karara bağlanmadan önce düşünmek için zaman var: { $engines }. Yanıtını duymaktan mutlu olacağımız: { $who }.

handover-declined-gentle = { $who } güveniniz için teşekkür ediyor; şu sıralar üstlenmesi güç. Kolaylaştırıcı şimdilik değişmiyor: { $by }.

promise-day-declined-gentle = { $who } düşünceniz için teşekkür ediyor ve sözü olduğu gibi bırakmayı yeğliyor: söz { $number }, son gün { DAY($due, year: 1) }.

mediation-kept-gentle = Şu görüşme sonuna geldi, iki tarafa da teşekkürler: { $one } ve { $other }. Ondan hiçbir şey paylaşılmıyor; bu da en az ötekiler kadar iyi bir son. Söylenenler burada saklanmaz.

correction-taken-back-yours-gentle = { $who } bu kadar dikkatli okuduğunuz için teşekkür ediyor ve önceki sözleri yeğliyor ({ $to }); sizin sözleriniz “{ $right }” şimdilik bir yana bırakıldı. Size doğru geliyorlarsa birlikte konuşmak iyi olur; /fix ile yeniden söylenebilirler.

position-why-object-gentle = Açık yürekliliğiniz için teşekkürler; hepimize yardımcı oluyor. Lütfedip engelin ne olduğunu, neyin yardımcı olacağını söyler misiniz? Birkaç sözle yanıtlayın; herkes kendi dilinde okur.

position-told-gentle = Öneri { $number } üzerine { $who } hepimizle bir düşüncesini paylaşıyor ({ $stance }): { $said }

apart-told-gentle = Kolaylaştırıcı olarak size: { $who } öneri { $number } için içinde bir itiraz taşıyor ve bunu yalnızca size emanet ediyor. { $said }

apart-told-unnamed-gentle = Kolaylaştırıcı olarak size: biri öneri { $number } için içinde bir itiraz taşıyor, bunu size emanet ediyor ve adının anılmamasını yeğliyor. { $said }

decision-not-passed-gentle = Öneri { $number } için önerene ({ $who }) ve üzerinde düşünen herkese teşekkürler. Bu hâliyle kabul edilmedi; yeni bir öneriye kapımız her zaman açık.

decision-why-quorum-gentle = Eminiz birçoğunun yapacak çok işi vardı. Duyulan: { $spoken }; birlikte karar vermek için gereken: { $count }.

decision-why-objection-gentle = Hâlâ özenimizi bekleyen bir şey var: bir itiraz sürüyor.

decision-why-nobody-gentle = Henüz yana olan biri çıkmadı.

decision-why-short-gentle = Yana olanlar var, ama sayıları henüz yetmiyor.

decision-why-tie-gentle = İki taraf da aynı ağırlıkta: yana olanlarla karşı olanlar eşit.

decision-why-options-gentle = Her seçeneğin iyi bir yanı var; henüz hiçbiri ötekilerden belirgin biçimde önde değil.

decision-lead-no-gentle = Herkesi özenle dinledikten sonra bu seferlik kabul etmemeyi uygun gören: { $who }.

decision-lead-silent-gentle = Eminiz koordinatörlerin yapacak çok işi vardı: bir karar verilemeden hafta geçti.

## Asking for help

promise-help-gentle = { $as } size: { $who } bir yardım eline minnettar kalır: söz { $number }, son gün { $due }. Belki size uygun olunca iletişime geçersiniz.
