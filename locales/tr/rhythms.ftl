### Bir protokolün ne sıklıkta geldiği nasıl söylenir ve değişen bir protokol nasıl duyurulur.

schedule-which-day = Hangi gün? Lütfen günü sıklıkla birlikte şöyle yazın: { $example }

## Ne sıklıkta geldiği, cümle içinde

rhythm-every-day =
    { $count ->
        [one] her gün
       *[other] { $count } günde bir
    }
rhythm-every-weekday =
    { $count ->
        [one] her iş günü
       *[other] { $count } iş gününde bir
    }
rhythm-every-week =
    { $count ->
        [one] her hafta
       *[other] { $count } haftada bir
    }
rhythm-every-month =
    { $count ->
        [one] her ay
       *[other] { $count } ayda bir
    }
rhythm-every-quarter =
    { $count ->
        [1] üç ayda bir
        [2] altı ayda bir
       *[other] { $count } çeyrek yılda bir
    }
rhythm-every-year =
    { $count ->
        [one] her yıl
       *[other] { $count } yılda bir
    }
rhythm-on = { $every } ({ $days })
rhythm-nth-weekday =
    { $nth ->
        [-1] son { $day }
        [1] ilk { $day }
        [2] ikinci { $day }
        [3] üçüncü { $day }
       *[other] dördüncü { $day }
    }
rhythm-working-day =
    { $nth ->
        [-1] son iş günü
       *[other] { $nth }. iş günü
    }
rhythm-day-of-month =
    { $nth ->
        [-1] son gün
       *[other] { $nth }. gün
    }
rhythm-of-rule = şu kurala göre: { $rule }
rhythm-after-start = başlamanızdan { $lengths } sonra
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = yalnızca şu günlerde: { $days }
rhythm-dates =
    { $count ->
        [one] belirlenmiş bir tarihte
       *[other] belirlenmiş { $count } tarihte
    }
rhythm-at-own-clock = { $rhythm }, her grubun kendi yerel saatiyle { $hour }
rhythm-at-clock-of = { $rhythm }, saat { $hour } (yerel saat: { $zone })
rhythm-from = { $rhythm }, başlangıç: { DAY($day, year: 1) }
rhythm-until = { $rhythm }, bitiş: { DAY($day, year: 1) }
rhythm-after-checkin = “{ $checkin }” özetinden sonra { $length } içinde

## Takvim

schedule-paused-title = { $title }, sürüm { $version } – duraklatıldı
schedule-paused = Bir koordinatör /resume ile yeniden başlatana kadar bundan hiçbir şey sorulmaz.
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id }: { $rhythm }
schedule-duty-rests = { $id }: { $does } – { $rhythm }
schedule-as-it-is = “{ $said }” zaten böyle geliyor: { $rhythm }.

## Değişen bir protokolün duyurusu, her biri bir satır

change-name = ~ yeni adı: { $what } (önceki: { $before })
change-when = ~ { $what } artık başka zamanlarda geliyor: { $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what }: tatillerde ve izin günlerinde atlanır
        [next-working-day] ~ { $what }: tatillerden ve izin günlerinden sonraki iş gününe kayar
       *[other] ~ { $what }: tatillerde ve izin günlerinde de gelir
    }
change-asks = ~ { $what }: artık her grupta bir kez şu role soruluyor: { $role }
change-asks-each = ~ { $what }: artık her kişiye ayrı ayrı soruluyor: { $role }
change-open-for = ~ { $what }: yanıt verme süresi { $length }
change-reminders = ~ { $what }: hatırlatmalar başka zamanlarda geliyor ya da hiç gelmiyor
change-silence = ~ { $what }: yanıt gelmeyince haber verilen: { $role }
change-silence-urgent = ~ { $what }: yanıt gelmeyince sessiz saatlerde de haber verilen: { $role }
change-late = ~ { $what }: gecikmenin kime ya da ne kadar sonra bildirildiği değişti
change-digest =
    { $role ->
        [everyone] ~ { $what }: özet herkese gidiyor
       *[other] ~ { $what }: özetin gittiği rol: { $role }
    }
change-question-new = + { $what }, yeni soru: { $question }
change-question-gone = – { $what }, artık sorulmuyor: { $question }
change-question-reworded = ~ { $what }, sorunun yeni hali: { $question }
change-question-unworded = Şu dillerde henüz kimse yeniden yazmadı: { $languages }. Biri yazana kadar orada makine çevirir ve bu belirtilir, ya da soru yazıldığı gibi kalır.
change-question-before = Şimdiye kadar: { $question }
change-question-answers = ~ { $what }, başka türlü yanıtlanıyor: { $question }
change-question-private = ~ { $what }, yanıtı yalnızca şu rol okuyor ({ $role }): { $question }
change-question-public = ~ { $what }, yanıtı bütün ortak gruplar okuyor: { $question }
change-question-unnamed = ~ { $what }, yanıtlar adsız gösteriliyor: { $question }
change-question-named = ~ { $what }, yanıtlar adlarla gösteriliyor: { $question }
change-questions-order = ~ { $what }: soruların sırası değişti
change-duty-role = ~ { $what }: artık bunu yapan rol: { $role }
change-purpose = ~ amacı: { $purpose }
change-role-new = + yeni rol “{ $role }”: { $does }
change-role-gone = – artık bir rol değil: “{ $role }”
change-role = ~ “{ $role }” rolü: { $does }
change-agreements = ~ üzerinde anlaştıklarımız değişti. Şimdi şöyle:
change-agreements-none = – artık üzerinde anlaşılan bir şey yok
change-decisions = ~ birlikte karar alma biçimi değişti
change-review = ~ protokole yeniden bakıyoruz: { $rhythm }
change-review-none = – protokole artık kendiliğinden yeniden bakılmıyor
change-languages = ~ içeriği aynı, ama öncekinden başka dillerde yazılı
change-none = Sürüm numarasından başka bir şey değişmedi.

## Yenisinin yerini aldığı bir öneri

proposal-replaced = { $who } bekleyen öneri yerine daha yeni bir sürüm öneriyor: “{ $title }” (sürüm { $version }). Değişenler:
proposal-is-gone = Bu önerinin yerini daha yeni bir sürüm aldı. Lütfen ona bakın.
proposal-agree-anew = { $who } öncekini kabul etmişti; bu da size uyuyorsa lütfen yeniden kabul edin.
