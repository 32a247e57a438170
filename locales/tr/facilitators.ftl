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

morning-off = Sabahları size yazmam.

morning-how = Başka bir saat: /morning 07:30. Hiç istemezseniz: /morning hayır.

silence-title = Bir süredir haber alınmayanlar:

silence-line = { $who }: { $days }

silence-never = { $who }: henüz hiç

silence-more = Burada gösterilmeyen: { $count }

silence-none = Bir hafta içinde herkesten haber alındı.

silence-write = Güzel bir söz yazmak için bir ada basın; gönderilmeden önce görürsünüz.

say-preview = Alacak olan: { $where }. Şöyle okunur:

say-sure = Göndereyim mi?

button-send = Gönder

say-told = Söyleyen: { $who }

say-quote = { $what }

say-done = ✓ Gönderildi: { $where }.

say-dropped = Hiçbir şey gönderilmedi.

say-how = Arkasına herkesin okuyacağını yazın: /say Cuma günü buluşalım. Yalnızca bazı gruplara: /say Goma, Recife: Cuma günü buluşalım.

say-too-long = Bu, tek bir mesaj için fazla uzun. En çok { $most } karakter.

say-nowhere = Bunu söyleyebileceğim bir sohbet bilmiyorum.

say-of-another = Bunu yazan { $who }; yalnızca kendisi gönderebilir.

nudge-kindly = { $who }, bir süredir sizden haber alamadık. Nasılsınız? Bir engel varsa bu mesajı yanıtlayın; yanıtınızı okuyacak kişi: { $by }.

nudge-gently = { $who }, umarız her şey yolundadır. Biraz zaman geçti ve sesinizi özledik. Size uygun olduğunda bu mesaja bir söz yazın; okuyacak kişi: { $by }.
