### Kolaylaştırıcıların gördükleri ve yapabildikleri. Herkese “siz” deriz; sitem yoktur.

morning-title = Günaydın, { $who }. Bekleyenler, { $name }:

morning-due = Günü bugün olan sözler: { $count }

morning-late = Günü geçmiş sözler: { $count } (en eskisi { $days } önce)

morning-unanswered = İstenen, henüz yanıtlanmamış sözler: { $count } (en uzun bekleyen: { $days }). Bir daha sorar mısınız?

morning-duties = Zamanı geçmiş görevler: { $count }

morning-proposals = Birinin sözünü bekleyen öneriler: { $count } (ilkinin kapanışı: { $closes })

morning-objections = Süren itirazlar: { $count }

morning-silent = Bir haftadır ya da daha uzun süredir haber alınmayan ortaklar: { $count }

button-see-promises = Sözler

button-see-status = Durum

button-see-decisions = Öneriler

button-see-silence = Kim sessiz

morning-at = Bekleyen bir şey varsa, grubunuzun çalıştığı günlerde size şu saatte yazarım: { HOUR($hour, whole: 1) }.

morning-after-quiet-hours = O saatte grubunuzun sessiz saatleri var; ileti bitince gelir: { HOUR($hour, whole: 1) }.

morning-off = Sabahları size yazmam.

morning-how = Başka bir saat: /morning 07:30. Hiç istemezseniz: /morning hayır.

silence-title = Bir süredir haber alınmayanlar:

silence-line = { $who }: { $days }

silence-never = { $who }: henüz hiç

silence-more = Burada gösterilmeyen: { $count }

silence-none = Bir hafta içinde herkesten haber alındı.

silence-early = Bunu söylemek için henüz erken: bu ortaklık başlayalı bir hafta olmadı.

silence-write = Güzel bir söz yazmak için bir ada basın; gönderilmeden önce görürsünüz.

say-preview = Alacak olan: { $where }. Şöyle okunur:

say-sure = Göndereyim mi?

button-send = Gönder

say-told = Söyleyen: { $who }

say-quote = { $what }

say-done = ✓ Gönderildi: { $where }.

say-later = 🌙 Oradaki sessiz saatler bitince gönderilecek: { $where } ({ $at }).

say-waits = ⏳ Oraya yazabildiğim zaman gönderilecek: { $where }.

say-dropped = Hiçbir şey gönderilmedi.

say-how = Arkasına herkesin okuyacağını yazın: /say Cuma günü buluşalım. Yalnızca bazı gruplara: /say Goma, Recife: Cuma günü buluşalım.

say-whom = “{ $said }” adlı bir grup bilmiyorum; bu yüzden hiçbir şey gönderilmedi. Bu kimin için?

say-some-unknown = Şu adla bir grup bilmiyorum: { $who }. Bu yüzden kimseye hiçbir şey gönderilmedi. Gruplar şunlar: { $groups }

button-say-all = Bütün gruplar için

say-too-long = Bu, tek bir mesaj için fazla uzun. En çok { $most } karakter.

say-nowhere = Bunu söyleyebileceğim bir sohbet bilmiyorum.

say-of-another = Bunu yazan { $who }; yalnızca kendisi gönderebilir.

nudge-kindly = { $who }, bir süredir sizden haber alamadık. Nasılsınız? Bir engel varsa bu mesajı yanıtlayın; yanıtınızı okuyacak kişi: { $by }.

nudge-gently = { $who }, umarız her şey yolundadır. Biraz zaman geçti ve sesinizi özledik. Size uygun olduğunda bu mesaja bir söz yazın; okuyacak kişi: { $by }.

nudge-before = { $where } için gönderilmiş bir selam zaten var; gönderen: { $who } ({ $at }). Sizinkini de göndereyim mi?

button-send-again = Bunu da gönder

note-noted = Not alındı, kimin için: { $who }. Yalnızca siz okuyabilirsiniz.

note-title = Notlarınız: { $who }

note-line = { $number }. { $day }: { $what }

note-line-from = { $number }. { $day }, { $who }: { $what }

note-remove = Bir notu kaldırmak için numarasına basın.

note-counts = Notlarınız olanlar:

note-count = { $who }: { $count }

note-none = Notunuz yok.

note-none-of = Henüz not yok: { $who }.

note-how = Şöyle yazılır: /note Goma: Perşembeleri arıyorlar.

note-whom = Böyle bir ortak bilmiyorum: { $said }. Olanlar: { $partners }. Önce adını yazın.

note-alone = Notlar yalnızca sizin içindir: bunu bana özel mesajla yazın. Burada hiçbir şey not etmedim.

handover-sure = Yeni kolaylaştırıcı { $who } olur, yerini aldığı kişi: { $by }; bekleyenleri de görür. Önce sorarım: kabul edilince sayılır. Notlarınız sizde kalır.

handover-sure-notes = Yeni kolaylaştırıcı { $who } olur, yerini aldığı kişi: { $by }; bekleyenleri görür ve ortaklarla ilgili notlarınızı okur. Önce sorarım: kabul edilince sayılır.

button-ask-them = Sor

button-with-notes = Notlarımla

button-without-notes = Notlarım olmadan

button-take-it-back = Geri al

handover-dropped = Her şey olduğu gibi kalıyor.

handover-sent = Soruyorum: { $who }. Kabul edilene kadar kolaylaştırıcı: { $by }.

handover-asked = { $who }, size soran: { $by }. Yerine kolaylaştırıcı olur musunuz? Kabul etmekte de etmemekte de özgürsünüz; kabul edince sayılır.

handover-waits = Şu anda bekleyenler:

handover-taken-back = Kolaylaştırıcı değişmiyor: { $by }.

handover-declined = { $who } bunu şimdilik üstlenmiyor. Kolaylaştırıcı değişmiyor: { $by }.

handover-lapsed = Bir haftadır yanıt gelmedi: { $who }. Kolaylaştırıcı değişmiyor: { $by }.

handover-yours = ✓ Teşekkürler { $who }: artık kolaylaştırıcı sizsiniz, yerini aldığınız kişi: { $by }.

handover-theirs = ✓ { $who } kabul etti, artık kolaylaştırıcı. Yaptığınız her şey için teşekkürler { $by }.

handover-told = Bundan sonra kolaylaştırıcı { $who }; yerini aldığı kişi: { $by }.

handover-of-another = Bu, şu iki kişi arasında: { $by } ve { $who }.

handover-how = Kimin üstleneceğini yazın: /handover Rosa.

handover-waits-already = Zaten soruldu: { $who }. Fikriniz değiştiyse önce onu geri alın.

morning-concerns = Sizde açık duran kaygılar: { $count }

button-ask-again = Yeniden sor

role-nobody-has = “{ $role }” rolünü artık üstlenen yok. Biri üstlenene kadar o role gelenler bekler ya da olabildiğince size ulaşır. Birine vermek için grubunuzun sohbetinde /role yazın.

handover-off = Bu devir artık geçerli değil: iki kişiden biri artık burada değil.
