### Bir haftada ya da ayda olanlar, bütün gruplara. Herkese “siz” deriz.

bulletin-week-title = { $name }, bir hafta: { $first } – { $last }

bulletin-month-title = { $name }, bir ay: { $first } – { $last }

bulletin-came-in = Yanıtlar: { $answers }. Sesi duyulan ortaklar: { $heard }/{ $asked }.

bulletin-kept = Tutulan sözler: { $count }

bulletin-decided = Kararlar: { $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = Öğrendiklerimiz:

bulletin-learned-item = { $who }: { $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = Yolunda gitmeyenler:

bulletin-stories = Birileri için değişenler:

bulletin-next = Sırada olanlar:

bulletin-closes = Öneri { $number }, kapanış { $closes }: { $what }

button-more = Devamı

bulletin-nothing = Son özetten bu yana yeni bir şey yok.

bulletin-next-at = Herkese bir sonraki özet: { $next }.

bulletin-none = Kendiliğinden özet gelmiyor.

bulletin-how = Koordinatör seçer: /digest haftalık, /digest aylık, /digest hayır.

bulletin-weekly = { $who } herkese her hafta bir özet seçti. Bir sonraki: { $next }.

bulletin-monthly = { $who } herkese her ay bir özet seçti. Bir sonraki: { $next }.

bulletin-off = { $who } kendiliğinden özet gelmemesini seçti. /digest istediğiniz zaman gösterir.
