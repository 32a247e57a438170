### Kararlar: her grubun sesi eşittir. Kimse sıkıştırılmaz, konuşmayanın adı anılmaz. Herkese “siz” deriz.
### Değişkenlere ek gelmez: kimin önerdiği ve süre iki noktadan sonra yalın durur.

proposal-words = { $what }

proposal-reason = Neden: { $reason }

proposal-option = { $number }. { $what }

proposal-options-many = Aralarından seçmek için çok fazla seçenek var (en çok: { $most }). Bazılarını birleştirebilir misiniz?

proposal-sure = Doğru mu? Siz onaylayınca herkes bunu kendi dilinde okur ve ne düşündüğünü söyleyebilir. Son an: { $closes }.

proposal-noted = ✓ Bu artık öneri { $number }; herkes okuyor.

proposal-dropped = Vazgeçildi: hiçbir şey önerilmedi.

proposal-how = Arkasına ne önerdiğinizi, sonraki satırlara da nedenini yazın: /propose Salı günleri buluşalım

proposal-unknown = Böyle bir öneri bilmiyorum. Olanları /decisions gösterir.

proposal-of-another = Bu, öneriyi yapanın işidir: { $who }.

proposal-title = Öneri { $number }, öneren { $who }:

proposal-title-round = Öneri { $number }, öneren { $who }, tur { $round }:

proposal-was = Herkes görüşünü yeniden söyler. Önceki hâli: { $before }

proposal-changed = Değişen: “{ $old }” → “{ $new }”

proposal-added = Yeni: “{ $new }”

proposal-gone = Çıkarılan: “{ $old }”

proposal-until = Ne düşünüyorsunuz? Görüşünüze basın; şu ana kadar değişebilir: { $closes }. İsteyen bu mesajı yanıtlayıp söz ekler.

proposal-read-along = Burada birkaç grup okuyor. Ayrı söylemek isteyen bana özelden /decisions { $number } yazar.

proposal-spoken = Şimdiye kadar duyulan: { $spoken } / { $all }.

decision-rule-consent = Rızayla: gerekçeli bir itiraz kalmazsa kabul edilir.

decision-rule-consensus = Uzlaşmayla: kimse itiraz etmezse kabul edilir.

decision-rule-majority = Çoğunlukla: yana olanlar karşı olanlardan çoksa kabul edilir.

decision-rule-share = Çoğunlukla: yana ya da karşı her { $of } sesten en az { $favour } tanesi yanaysa kabul edilir.

decision-rule-percent = Çoğunlukla: yana ya da karşı olanların en az %{ $percent } kadarı yanaysa kabul edilir.

decision-rule-lead = Herkes dinlendikten sonra koordinatörler karar verir.

decision-by-partners = Her grubun bir görüşü vardır.

decision-by-members = Her kişinin kendi görüşü vardır.

decision-quorum = Karar için duyulması gereken en az sayı: { $count }.

position-agree = Kabul

position-concern = Kabul, bir kaygıyla

position-aside = Kenara çekilme

position-object = İtiraz

position-abstain = Çekimser

position-option = Seçenek { $number }

position-taken = { $who }: { $stance }

position-said = { $who }: { $stance } – { $said }

position-told = Öneri { $number }, { $who }: { $stance } – { $said }

position-why-concern = Sizi ne kaygılandırıyor? Birkaç sözle yanıtlayın; herkes kendi dilinde okur.

position-why-object = Engel nedir, ne yardımcı olurdu? Birkaç sözle yanıtlayın; herkes kendi dilinde okur.

position-why-again = { $number } numaralı öneriye itiraz ettiniz, nedenini henüz söylemediniz. Birkaç sözle yanıt yeter; son an: { $closes }. Yanıt olmazsa herkes itirazınızı okur, nedenini okumaz.

position-why-again-here = Buradan biri { $number } numaralı öneriye itiraz etti, nedenini henüz söylemedi. Bu iletiye birkaç sözle yanıt yeter; son an: { $closes }. Yanıt olmazsa herkes itirazı okur, nedenini okumaz.

position-left-at-that = Böyle, sözsüz kalıyor.

position-noted = Teşekkürler. Herkes kendi dilinde okuyor.

position-none = Bu öneri için bir görüşünüz yok: { $number }.

position-first = Önce ne düşündüğünüze basın; sonra sözlerinizi eklerim.

position-before-gone = Daha önce söylenen “{ $stance }” artık sayılmıyor. Lütfen şimdi ne düşündüğünüze basın; sonra sözlerinizi eklerim.

position-of-another = Bu soru başka biri için.

ours-said = { $who } diyor ki: { $stance }

ours-said-words = { $who } diyor ki: { $stance } – { $said }

ours-asked = Grubunuz bu öneri için böyle mi düşünüyor? Öneri { $number }. İçinizden biri daha evet deyince sayılır; başka düşünen, önerinin altında kendi görüşüne basar.

ours-asked-of = Grubunuz bu öneri için böyle mi düşünüyor? Öneri { $number }. Şu rolü olan biri evet deyince sayılır: { $role }. Başka düşünen, önerinin altında kendi görüşüne basar.

ours-asked-apart = Not edildi. Burayı başkaları da okuduğu için grubunuza ayrıca sorulur.

ours-then-counts = O zamana kadar başka hiçbir grup bunu okumaz. Kimse evet demezse olduğu gibi sayılır. Son an: { $closes }.

ours-then-not = O zamana kadar başka hiçbir grup bunu okumaz. Kimse evet demezse sayılmaz. Son an: { $closes }.

ours-noted = ✓ Öneri { $number } için grubunuzun görüşü: { $stance }.

ours-over = Bu artık sorulmuyor.

ours-by-another = Buna grubunuzdan başka biri evet der.

stance-waits = { $stance } (grubun onayını bekliyor)

stance-by-one = { $stance } (gruptan bir kişi söyledi)

stance-no-reason = { $stance } (neden belirtilmedi)

apart-moved = Baş başa devam ediyoruz.

apart-ask = Öneri { $number } için engel nedir? Buraya yazın. Adınızla birlikte okuyacak olan: { $who }; başka kimse değil:

apart-ask-unnamed = Öneri { $number } için engel nedir? Buraya yazın. Kimden geldiğini bilmeden okuyacak olan: { $who }; başka kimse değil:

apart-coordinator = Bunu okuyabilecek bir kolaylaştırıcı yok; koordinatör okur.

apart-not-read = Az önce yazdığınızı kimse okumadı: okuyacak olanın artık bu görevi yok. Başkaları okuyabilirse bir kez daha yazın.

apart-deputy-reads = Bu yüzden bunu { $deputy } de okur. Beklemesini isterseniz ({ $who }), yazmadan önce düğmeye basın.

apart-deputy-not = Dönüşü bekliyor ({ $who }): { $deputy } okumuyor. İtiraz yine de geçerli.

apart-deputy-alone = Şu sırada bunu vekâlet eden { $deputy } okur.

apart-noted-by = Teşekkürler. Bunu yalnızca { $who } okur. Siz ya da grubunuz başka ne derse desin, geri alana kadar itiraz olarak kalır.

apart-first = Herkesin okuduğu görüşler arasında henüz sizin tarafınızdan bir görüş yok. İtirazın kimden geldiği tahmin edilmesin diye orada da bir görüş belirtilebilir, hangisi olursa olsun: itirazınız onun yanında durur.

apart-told = Kolaylaştırıcı olarak size: { $who } öneri { $number } için itirazını yalnızca size söylüyor. { $said }

apart-told-unnamed = Kolaylaştırıcı olarak size: biri öneri { $number } için itiraz ediyor ve adının anılmasını istemiyor. { $said }

apart-told-coordinator = Okuyabilecek bir kolaylaştırıcı olmadığından koordinatör olarak size: { $who } öneri { $number } için itirazını yalnızca size söylüyor. { $said }

apart-told-coordinator-unnamed = Okuyabilecek bir kolaylaştırıcı olmadığından koordinatör olarak size: biri öneri { $number } için itiraz ediyor ve adının anılmasını istemiyor. { $said }

apart-nobody = Burada bunu ayrıca okuyabilecek kimse yok: ne siz ne de öneriyi yapan. Herkese söyleyebilir ya da böyle bırakabilirsiniz.

apart-over = Bu öneriye böyle bir itiraz artık yok: { $number }. Yazdığınızı kimse okumadı.

apart-answered = Kolaylaştırıcı olarak { $who }, öneri { $number } için itirazınız hakkında: { $said }

apart-answered-coordinator = Koordinatör olarak { $who }, öneri { $number } için itirazınız hakkında: { $said }

apart-answer-noted = ✓ Bunu yalnızca itiraz eden okur, hâlâ buradaysa.

apart-gone = Bu öneriye baş başa söylediğiniz itiraz artık geçerli değil: { $number }. Öneri açıkken yeniden itiraz edebilirsiniz.

apart-still = Şimdi bu öneri için itiraz olmayan bir görüşünüz var: { $number }. Baş başa söylediğiniz itiraz onun yanında duruyor, başka kimse bilmez. Hâlâ geçerli mi?

apart-stands = Bu öneriye itirazınız geçerli: { $number }. Öneri açıkken buradan geri alabilirsiniz.

apart-away-ask = Öneri { $number } için itirazınızı { $deputy } de okuyabilir mi? Siz evet demedikçe dönüşü bekler ({ $who }) ve yine de geçerlidir.

apart-deputy-told = ✓ Öneri { $number } için itirazınızı { $deputy } de okuyor.

apart-deputy-stays = ✓ Öneri { $number } için itirazınız geçerli, { $deputy } okumuyor.

apart-round = Bu öneri başka sözlerle yeniden soruluyor: { $number }. Başlayan tur: { $round }. Baş başa söylediğiniz itiraz onunla birlikte gider: siz geri alana kadar orada da geçerlidir, kimse onun hakkında öncekinden fazlasını öğrenmez. Hâlâ geçerli mi?

apart-round-ask = Bu öneri başka sözlerle yeniden soruluyor: { $number }. Başlayan tur: { $round }. Hâlâ bir engel varsa önceki gibi buraya yazın; o zamana kadar kimse bir şey okumaz:

apart-round-told = Bu öneri başka sözlerle yeniden soruluyor: { $number }. Başlayan tur: { $round }. Burada okuduğunuz onunla birlikte gider, söyleyen geri alana kadar geçerlidir. Yanıtlamayı sürdürebilirsiniz.

apart-too-late = Bu öneri, önündeki engeli yazmanızdan önce kapandı: { $number }. Kimse bir şey okumadı, sayılmıyor da. Hâlâ önemliyse bir kolaylaştırıcı sizi baş başa dinleyebilir.

apart-told-back = Burada okuduğunuz itiraz geri alındı. Öneri { $number }.

proposal-is-closed = Öneri { $number } kapandı: artık görüş alınmıyor. Ne olduğunu /decisions gösterir.

proposal-remind = Öneri { $number }, öneren { $who }: grubunuzun ne düşündüğünü bekliyor. Son an: { $closes }.

proposal-remind-some = Öneri { $number }, öneren { $who }: henüz herkes konuşmadı. Son an: { $closes }.

proposal-remind-you = Öneri { $number }, öneren { $who }: sizin ne düşündüğünüzü bekliyor. Son an: { $closes }.

proposal-remind-raised = İtirazınız kolaylaştırıcıda duruyor. Öneri { $number }, öneren { $who }. Yanında herkesin okuduğu bir görüş de belirtilebilir; böylece itirazın kimden geldiği tahmin edilmez. Son an: { $closes }

proposal-extended = Öneri { $number } (öneren { $who }) için süreyi uzatan: { $by }. Yeni son an: { $closes }.

proposal-extended-already = Öneri { $number } için süre bir kez uzatıldı; daha fazla uzatılamaz.

proposal-amend-how = Öneri { $number } için yeni sözlerle yanıt verin: ilk satırda ne, sonrakilerde neden. Herkese gitmeden önce siz görürsünüz.

proposal-rewritten = Yerini başka sözler aldı: tur { $round }.

proposal-withdrawn = Öneri { $number } geri çekildi. Geri çeken: { $who }.

decision-passed = ✓ Karar: öneri { $number } (öneren { $who }) kabul edildi.

decision-not-passed = Öneri { $number } (öneren { $who }) bu hâliyle kabul edilmedi.

decision-count = Kabul: { $agree }. Kaygıyla: { $concern }. Kenara çekilme: { $aside }. İtiraz: { $object }. Çekimser: { $abstain }. Duyulmayan: { $silent }.

decision-raised = Kolaylaştırıcının duyduğu, burada adsız kalan itirazlar: { $count }. Yukarıda görüşü olan ya da olmayan herkesten gelmiş olabilir.

decision-option = Seçilen: { $number }, yana olan: { $count }. { $what }
decision-option-had = Seçenek { $number }, yana olan: { $count }. { $what }

decision-replaced = Artık geçerli değil. Yerini alan karar { $number }, { DAY($day, year: 1) }: { $what }

decision-replaces = Yerini aldığı karar { $number }: { $what }

decision-why-quorum = Duyulan çok az: { $spoken }. Gereken: { $count }.

decision-why-objection = Bir itiraz sürüyor.

decision-why-nobody = Kimse yana değil.

decision-why-short = Yana olanlar çok az.

decision-why-tie = Yana olanlarla karşı olanlar eşit.

decision-why-options = Hiçbir seçenek ötekilerden belirgin biçimde önde değil.

decision-lead-yes = Herkesi dinledikten sonra böyle karar veren: { $who }.

decision-lead-no = Herkesi dinledikten sonra kabul etmeyen: { $who }.

decision-lead-silent = Bir hafta içinde hiçbir koordinatör karar vermedi.

decision-lead-waits = Öneri { $number } için herkes konuştu; şimdi koordinatörler karar veriyor.

decision-lead-asked = Öneri { $number } için herkes konuştu. Koordinatörler olarak kararınız nedir?

decision-next = Şimdi kim ne yapacak? Bir günle söyleyin, herkes aklında tutar: /promise Listeyi cumaya kadar getirmek

decision-review-set = { $who } karar { $number } için yeniden bakılmasını istiyor. Gün: { DAY($day, year: 1) }.

proposal-review-on = Kabul edilirse yeniden bakarız. Gün: { DAY($day, year: 1) }.

decision-review-on = Yeniden bakacağız. Gün: { DAY($day, year: 1) }.

decision-review-runs = Şu sırada yeniden bakılıyor; gruplar söz söyleyebilir. Son an: { $closes }.

decision-reviewed = Yeniden ele alındı: { DAY($day, year: 1) }. Hâlâ geçerli: { $holds }. Bir şeyler değişti: { $changed }. Artık işe yaramıyor: { $over }.

decision-reviewed-kept = Öyleyse olduğu gibi kalıyor.

decision-reviewed-changed = Yerine henüz bir şey önerilmedi; o zamana kadar olduğu gibi kalıyor.

decision-reviewed-proposed = Yerini alabilecek öneri: { $number }.

decision-reviewed-nobody = { DAY($day, year: 1) }: herkese hâlâ işe yarayıp yaramadığı soruldu, kimse bir şey demedi; olduğu gibi kalıyor.

review-day-when = Hangi gün yeniden bakalım? Bir günle yanıtlayın: “3 ay sonra”, “12 Mayıs”.

review-day-early = Görüşler şu ana kadar alınıyor: { $closes }; ondan sonra yeniden bakılabilir. Hangi günü kastediyorsunuz?

decision-review-due = Karar { $number } ({ DAY($day, year: 1) }) için yeniden bakma zamanı: hâlâ işe yarıyor mu? Başka bir şey isteyen /propose ile önerir.

review-holds = Hâlâ geçerli

review-changed = Bir şeyler değişti

review-over = Artık işe yaramıyor

review-why = Ne değişti? Birkaç sözle yanıtlayın; herkes kendi dilinde okur.

review-ours-asked = Grubunuz bu karar için böyle mi diyor? Karar { $number }. İçinizden biri daha evet deyince sayılır; başka düşünen, kararın altında kendi görüşüne basar.

review-ours-asked-of = Grubunuz bu karar için böyle mi diyor? Karar { $number }. Şu rolü olan biri evet deyince sayılır: { $role }. Başka düşünen, kararın altında kendi görüşüne basar.

review-ours-noted = ✓ Karar { $number } için grubunuzun dediği: { $stance }.

review-told = Karar { $number }, { $who }: { $stance } – { $said }

review-digest = Karar { $number } yeniden ele alındı. Hâlâ geçerli: { $holds }. Bir şeyler değişti: { $changed }. Artık işe yaramıyor: { $over }. Duyulmayan: { $silent }.

review-nudge = Nazik bir hatırlatma: karar { $number } hâlâ işe yarıyor mu? Grubunuzdan da duymak isteriz. Son an: { $closes }.

review-silent = { $as } size: karar { $number } hâlâ işe yarıyor mu, şu gruptan henüz duyulmadı: { $who }. Sakince sorar mısınız?

review-change-how = Karar { $number } yerine ne geçerli olsun? İlk satırda ne, sonrakilerde neden yazarak yanıtlayın. Herkese gitmeden önce siz görürsünüz; herkes neyin değiştiğini görür. Şimdilik şöyle:

decisions-title = Önerilenler ve kararlar:

decisions-none = Henüz hiçbir şey önerilmedi. Başlamak için: /propose Salı günleri buluşalım

decision-item-open = { $number }. { $who }, son an { $closes }: { $what }

decision-item-again = { $number }. Hâlâ işe yarıyor mu? Son an { $closes }: { $what }

decision-item-passed = { $number }. ✓ { $day }: { $what }

decision-item-replaced = { $number }. ↷ { $day }, yerini alan karar { $by }: { $what }

decision-item-not = { $number }. – { $day }, karar çıkmadı: { $what }

button-put-to-all = Evet, herkese sun

button-members-decide = Her kişi karar versin

button-partners-decide = Her grup karar versin

button-take-back = Görüşümüzü geri al

button-ours = Evet, böyle düşünüyoruz

button-no-words = Böyle kalsın

button-facilitator-first = Önce kolaylaştırıcıya

button-facilitator-unnamed = Ona, adım olmadan

button-coordinator-first = Önce koordinatöre

button-coordinator-unnamed = Koordinatöre, adım olmadan

button-deputy-reads = { $deputy } okuyabilir

button-wait-for = Beklesin: { $who }

button-objection-stands = Hâlâ geçerli

button-objection-back = İtirazımı geri al

button-go-ahead = Kabul edilsin

button-not-ahead = Edilmesin

button-more-time = Süreyi uzat

button-amend = Başka sözlerle

button-propose-change = Değişiklik öner

button-withdraw-it = Öneriyi geri çek

button-review-quarter = 3 ay sonra bakalım

button-review-year = Bir yıl sonra bakalım

button-review-day = Yeniden bakma günü
