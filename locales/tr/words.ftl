### What we understand, and the small marks around other people's words: Turkish.
### Words are told apart without case, accents or the dot of i; a command is typed as one word, without a space.

## Marks

original-line = ({ $language }: { $said })

original-line-through = ({ $language }, { $through } üzerinden: { $said })

corrected-line = ({ $language }, düzelten: { $who }: { $said })

checked-line = ({ $language }, gözden geçiren: { $who }: { $said })

corrected-in-part-line = ({ $language }: bir kısmını düzelten: { $who })

after-correction-line = ({ $language }: şu düzeltmeye göre: { $who })

untranslated-unreachable = ({ $language }: çevrilmedi; çevirmene ulaşılamıyor)

untranslated-not-sure = ({ $language }: çevrilmedi; hiçbir çeviri güvenilir değildi)

untranslated-forbidden = ({ $language }: çevrilmedi; hiçbir çevirmen görmeye yetkili değil)

untranslated-ceiling = ({ $language }: çevrilmedi; bu ayın payı bitti)

untranslated-unable = ({ $language }: çevrilmedi; burada çevirebilen yok)

## Lengths of time

span-days = { $count } gün

span-hours = { $count } saat

span-minutes = { $count } dakika

span-both = { $more } { $less }

moment-beside = { $here }, orada { $there }

## Answers

yes-words = evet, ewet, olur, tabii, tabi, tabii ki, elbette, tamam, peki, aynen, evet lütfen, tabii olur, çok iyi olur, hı hı, doğru, kesinlikle, kabul

no-words = hayır, yok, olmaz, henüz değil, daha değil, maalesef, hiç, değil

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = teşekkürler, teşekkür ederim, sağ olun, lütfen, efendim
greeting-words = merhaba, selam, günaydın, iyi günler, iyi akşamlar, iyi geceler, nasılsınız

skip-words = geç, geçelim, geçiyorum, atla, bunu geç, pas

later-words = sonra, daha sonra, şimdi değil, sonra sor

cry-words = imdat, yardım, yardım et, yardım edin, bana yardım edin, bize yardım edin, yardıma ihtiyacım var, yardıma ihtiyacımız var, kurtarın, kurtarın beni, acil, acil durum

position-agree-words = kabul, katılıyorum, katılıyoruz, kabul ediyorum, kabul ediyoruz, onaylıyorum, onaylıyoruz, destekliyorum, destekliyoruz, hemfikirim, hemfikiriz

position-concern-words = kaygıyla kabul, bir kaygıyla kabul, bir kaygıyla kabul ediyorum, bir kaygıyla kabul ediyoruz, çekinceyle kabul, çekinceyle kabul ediyorum, çekinceyle kabul ediyoruz

position-aside-words = kenara çekilme, kenara çekiliyorum, kenara çekiliyoruz

position-object-words = itiraz, itiraz ediyorum, itiraz ediyoruz, itirazım var, itirazımız var, karşıyım, karşıyız, katılmıyorum, katılmıyoruz, kabul etmiyorum, kabul etmiyoruz

position-abstain-words = çekimser, çekimserim, çekimseriz, çekimser kalıyorum, çekimser kalıyoruz

until-words = kadar, dek, değin, günü, gününe, tarihine

starting-words = den, dan, ten, tan

number-turning-words = yüz, yüzlerce, bin, bine, bini, binin, binden, binlerce, milyon, mn, mln, milyar, mr, mlr, trilyon, tn, düzine, eksi …

zero-words = sıfır

out-of-words = … üzerinden

promised-to-words = …'a, …'e, …'ya, …'ye, …ya, …ye, …a, …e, … için

towards-words = hedef: …, … hedefi için, … hedefine doğru

review-day-words = yeniden bakma: …, gözden geçirme: …, … yeniden bakalım, … bakalım, … gözden geçirelim, gözden geçirme …

today-words = bugün

tomorrow-words = yarın, yarına

me-words = ben, benim

whole-words = hepimiz, herkes, grup, grubumuz

on-words = evet, aç, açık

off-words = hayır, kapat, kapalı

back-words = döndüm, döndük, geri döndüm, geri döndük, geldim, geldik

translators-own-server-words = kendi sunucumuz

translators-nobody-words = hiç kimse, hiçkimse

schedule-at-words = saat, saati

schedule-on-words = günü, gün

schedule-every-words = her

schedule-zone-words = saatdilimi, saat dilimi, dilim

digest-week-words = haftalık, her hafta

digest-month-words = aylık, her ay

voice-women-words = kadınlar, kadın

voice-youth-words = gençler, gençlik

voice-elders-words = yaşlılar

voice-disability-words = engelliler

voice-displaced-words = yerinden edilenler, mülteciler

place-weekend-words = haftasonu, hafta sonu, hafta tatili

place-no-holidays-words = tatilsiz, tatil yok, resmî tatil yok

manner-direct-words = a, birinci

manner-gentle-words = b, ikinci

show-ca-gregory-words = miladi, miladi takvim

show-ca-persian-words = iran, iran takvimi

show-ca-islamic-umalqura-words = hicri, hicri takvim

show-nu-latn-words = latin, latin rakamları

show-nu-arab-words = arap, arap rakamları

show-nu-arabext-words = fars, fars rakamları

show-nu-mymr-words = burma, burma rakamları

unit-day-words = gün, günde

unit-week-words = hafta, haftada

unit-month-words = ay, ayda

unit-year-words = yıl, sene, yılda

unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

command-start = başla, başlat, kur

command-join = katıl

command-invite = davet

command-protocols = protokoller, protokol

command-adopt = benimse

command-agree = kabul, onay, onayla

command-preview = önizleme, önizle

command-schedule = program

command-pause = duraklat

command-resume = sürdür, devam

command-now = şimdi

command-rhythm = ritim

rhythm-crisis-words = kriz

rhythm-normal-words = olağan, normal

command-checkin = soru-turu, sorular, yanıtla

command-role = rol

command-partners = ortaklar

command-partner = ortak

command-language = dil, diller

command-translators = çevirmenler, çeviri

command-place = yer, şehir, saatdilimi

command-quiet = sessiz, sessizlik

command-manner = üslup, hitap

command-away = yokum, izin, izinli, döndüm

command-done = yapıldı, bitti, tamamlandı

command-later = sonra, ertele

command-skip = geç, atla

command-original = özgün, orijinal, aslı

command-fix = düzelt

command-withdraw = gerial, geri-al

command-threads = diziler, dizi

command-polls = anketler, anket

command-show = görünüm, rakamlar

command-term = terim

command-review = gözden-geçir

command-terms = terimler, sözlük

command-corrections = düzeltmeler

command-link = bağla

command-unlink = ayır

command-unclear = anlaşılmadı, anlamadım

command-promise = söz, sözveriyorum

command-promises = sözler

command-pending = bekleyenler, bekleyen

command-mediate = arabuluculuk

command-morning = sabah

command-say = söyle, duyur

command-nudge = selam, dürt

command-note = not

command-handover = devret

command-digest = özet

command-propose = öner, öneri

command-decisions = kararlar, karar

command-goal = hedef

command-goals = hedefler

command-measure = sayım, ölç

command-reliability = güvenilirlik

command-voices = sesler

command-speaksfor = adına

command-roles = roller, katkılar

command-concern = kaygı, endişe

command-status = durum

command-help = yardım

command-sos = imdat, acil

command-leave = ayrıl, çık

command-remove = çıkar

command-mydata = verilerim

command-forget = unut, sil

command-keep = sakla

command-search = ara, bul

command-export = dışaaktar, rapor

command-calendar = takvim, takvimim

command-chart = grafik

## The menu: what a command does, at most 80 characters.

about-help = Neler yapabildiğim ve nasıl

about-sos = Hemen, her saatte yardım istemek

about-status = İşlerin ne durumda olduğu

about-done = Sizden isteneni yapıldı olarak işaretlemek

about-later = Daha sonra yeniden sorulması

about-skip = Bu soruyu geçmek

about-original = Bir mesajın özgün sözlerini görmek

about-fix = Bir çeviriyi yanıtlayarak düzeltmek

about-unclear = Bir mesajın anlaşılmadığını, onu yanıtlayarak bildirmek

about-withdraw = Söylediğinizi, onu yanıtlayarak geri almak

about-away = Ne zamana kadar olmayacağınızı bildirmek

about-language = Burada kullandığım dili seçmek

about-promise = Bir güne kadar bir söz vermek

about-promises = Sözleri görmek: sizin, size verilen, herkesin

about-pending = Kolaylaştırıcılara açık, geciken, bekleyen sözler

about-mediate = Kolaylaştırıcılar: iki tarafa aynısını ayrı ayrı sormak

about-morning = Bekleyenleri sabah ne zaman okuyacağınızı seçin

about-say = Tüm gruplara ya da bazılarına bir şey söyleyin

about-nudge = Sessiz kalana güzel bir söz yazın

about-note = Bir ortak hakkında yalnızca sizin okuyacağınız bir not alın

about-handover = Kolaylaştırıcı rolünü birine devredin

about-remove = Birini artık saymamak

about-digest = Son özetten bu yana olanları görün

about-propose = Birlikte karar verilecek bir şey önermek

about-decisions = Önerileri ve kararları görmek

about-search = Söylenen, söz verilen ve kararlaştırılan her şeyde arayın

about-concern = İçinizdekini yalnızca kolaylaştırıcıya söylemek
about-goal = Ortak bir hedef koymak

about-goals = Hedefleri ve ne kadar yol alındığını görmek

about-measure = Bir hedef için sayı bildirmek

about-reliability = Yanıtların ve sözlerin nasıl tutulduğunu görmek

about-voices = Kolaylaştırıcılara kimin duyulduğunu ve önce kime sorulacağını göstermek

about-speaksfor = Başka kimler adına konuştuğunuzu söylemek: kadınlar, gençler…

about-roles = Kimin ne yaptığını ve kattığını görmek ya da grubunuzun katkısını söylemek

about-checkin = Sıradaki soru turunu önceden yanıtlamak

about-protocols = Seçilebilecek protokolleri görmek

about-preview = Neyin ne zaman sorulacağını görmek

about-partners = Kimlerin katıldığını görmek

about-partner = Ortak bir sohbette kimin adına konuştuğunuzu söylemek

about-place = Grubun şehrini, resmî tatillerini ve hafta sonunu görmek, değiştirmek

about-quiet = Grubun sessiz saatlerini görmek ya da değiştirmek

about-manner = Grubunuzla nasıl konuşacağımı seçmek

about-translators = Yazılanları kimin çevirdiğini görmek ya da seçmek

about-adopt = Bütün ortak gruplara bir protokol önermek

about-schedule = Günleri ve saatleri görmek ya da değiştirmek

about-pause = Bir protokolü duraklatmak

about-resume = Duraklatılmış bir protokolü sürdürmek

about-now = Bir turun sorularını hemen sormak

about-rhythm = Geçerli ritmi görmek, kriz ritmini başlatmak ya da bitirmek

about-role = Rolleri görmek ya da vermek

about-invite = Bir ortak grubu davet etmek için kod almak

about-threads = Burada her turu kendi mesaj dizisinde tutmak

about-polls = Seçenekleri burada anket olarak göstermek

about-terms = Terimleri ve çevirilerini görmek

about-corrections = Çevirilerde düzeltilenleri göster

about-term = Bir terimin çevirisini belirlemek

about-review = Protokol çevirilerini gözden geçirmek

about-link = Diğer platformda da tanınmak

about-unlink = Yalnızca bu hesapla tanınmak

about-join = Bir davet koduyla katılmak

about-start = Bir kodla ortaklık kurmak

about-leave = Ortaklıktan ayrılmak

about-mydata = Sizinle ilgili saklanan her şeyi özel olarak alın

about-forget = Sizinle ilgili saklanan her şeyi sildirin

about-keep = Sözlerin ne kadar saklandığı

about-export = Herkesin okuyabilecekleri, tablo ya da rapor

about-calendar = Sizi bekleyenler, takvim programı için

about-chart = Bir hedef nasıl gidiyor, resimle
