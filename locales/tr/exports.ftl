### Tablolar, raporlar, takvimler ve grafikler hakkında söylediklerimiz ve raporun sözleri. Hitap “siz”.

export-which = Herkesin okuyabilecekleri, { DAY($from, year: 1) } – { DAY($to, year: 1) }: hangi biçimde istersiniz? Başka bir süre: /export 30 gün

button-export-csv = Tablo (CSV)

button-export-xlsx = Hesap tablosu (XLSX)

button-export-report = Okunacak rapor

export-here = { $name }, { DAY($from, year: 1) } – { DAY($to, year: 1) }: bütün grupların okuyabilecekleri. Özel olan içinde yok, adsız olanın adı yok. Grubunuzla başka gruplar arasındaki karşılıklar da içinde. Bu dosyayı alan hepsini okuyabilir.

export-how = Ne kadar geriye gidileceğini ya da hangi ay veya yıl olduğunu söyleyin: /export 3 ay ya da /export Mart 2026

report-title = { $name }: rapor

report-period = { $from } – { $to }

report-answers-title = Yanıtlar

report-promises-title = Verilen sözler

report-decisions-title = Öneriler ve kararlar

report-measures-title = Sayılanlar

report-sayings-title = Herkese söylenenler
report-replies-title = Gruplar arasındaki karşılıklar

report-brings-title = Her grubun katkısı

report-none = Bu sürede bir şey yok.

report-due = son gün: { $due }

column-words = Yazıldığı gibi

column-translated = Bu dilde

column-kind = Tür

column-day = Gün

column-partner = Grup

column-who = Kim

column-about = Konu

column-number = Numara

column-value = Değer

column-language = Dil

column-stands = Durum

kind-answer = Yanıt

kind-promise = Söz
kind-change = İlgili söz

kind-proposal = Öneri

kind-duty = Görev

kind-measure = Sayı

kind-saying = Herkese ileti
kind-reply = Karşılık

kind-brings = Katkı

report-unnamed = adsız

stands-open = sürüyor

stands-proposed = kabul bekliyor

stands-kept = tutuldu

stands-let-go = vazgeçildi
stands-moved = başka bir güne
stands-shown = gösterilen

stands-dropped = düştü

stands-decided = kararlaştırıldı

stands-replaced = yerini başkası aldı

stands-not-decided = kararlaştırılmadı

stands-withdrawn = geri alındı

calendar-here = Sizi bekleyenler, takvim olarak: { $name }.

calendar-address = Bir takvim programı bunu şu adreste her zaman güncel okuyabilir. Adresi bilen de okur; /calendar off onu geçersiz kılar, /calendar yenisini verir: { $address }

calendar-off = Takviminiz artık adresinde okunamaz.

calendar-none = Takviminizin adresi yok.

chart-here = Bu nasıl gidiyor: { $goal }

chart-words = { DAY($from, year: 1) } – { DAY($to, year: 1) }, sırayla: { $figures }

chart-none = Bunun resmi yok: henüz bir şey sayılmadı ya da bu adda bir şey yok. /goals var olanları gösterir.
