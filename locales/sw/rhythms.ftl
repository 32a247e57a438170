### Jinsi marudio ya itifaki yanavyotajwa, na jinsi itifaki iliyobadilika inavyotangazwa.

schedule-which-day = Siku gani? Tajeni siku pamoja na marudio, hivi: { $example }

## Jambo hurudi mara ngapi, ndani ya sentensi

rhythm-every-day =
    { $count ->
        [one] kila siku
       *[other] kila baada ya siku { $count }
    }
rhythm-every-weekday =
    { $count ->
        [one] kila siku ya kazi
       *[other] kila baada ya siku { $count } za kazi
    }
rhythm-every-week =
    { $count ->
        [one] kila wiki
       *[other] kila baada ya wiki { $count }
    }
rhythm-every-month =
    { $count ->
        [one] kila mwezi
       *[other] kila baada ya miezi { $count }
    }
rhythm-every-quarter =
    { $count ->
        [one] kila robo mwaka
       *[other] kila baada ya robo mwaka { $count }
    }
rhythm-every-year =
    { $count ->
        [one] kila mwaka
       *[other] kila baada ya miaka { $count }
    }
rhythm-on = { $every } ({ $days })
rhythm-nth-weekday =
    { $nth ->
        [-1] { $day } ya mwisho
        [1] { $day } ya kwanza
        [2] { $day } ya pili
        [3] { $day } ya tatu
       *[other] { $day } ya nne
    }
rhythm-working-day =
    { $nth ->
        [-1] siku ya mwisho ya kazi
       *[other] siku ya { $nth } ya kazi
    }
rhythm-day-of-month =
    { $nth ->
        [-1] siku ya mwisho
       *[other] tarehe { $nth }
    }
rhythm-of-rule = kwa kanuni { $rule }
rhythm-after-start = { $lengths } baada ya kuanza
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = siku hizi tu: { $days }
rhythm-dates =
    { $count ->
        [one] kwa tarehe moja maalum
       *[other] kwa tarehe { $count } maalum
    }
rhythm-at-own-clock = { $rhythm }, saa { $hour } kwa saa ya kila kikundi
rhythm-at-clock-of = { $rhythm }, saa { $hour } kwa saa ya { $zone }
rhythm-from = { $rhythm }, kuanzia { DAY($day, year: 1) }
rhythm-until = { $rhythm }, hadi { DAY($day, year: 1) }
rhythm-after-checkin = ndani ya { $length } baada ya muhtasari wa { $checkin }

## Ratiba

schedule-paused-title = { $title }, toleo la { $version } – imesitishwa
schedule-paused = Hakuna kinachoulizwa hadi mratibu aiendeleze kwa /resume.
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id }: { $rhythm }
schedule-duty-rests = { $id }: { $does } – { $rhythm }
schedule-as-it-is = “{ $said }” tayari iko hivyo: { $rhythm }.

## Jinsi itifaki iliyobadilika inavyotangazwa, mstari kwa kila jambo

change-name = ~ sasa inaitwa: { $what } (awali: { $before })
change-when = ~ { $what }: marudio mapya kuanzia sasa: { $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what }: haipo siku za sikukuu na za mapumziko
        [next-working-day] ~ { $what }: siku za sikukuu na za mapumziko husogezwa hadi siku ya kazi inayofuata
       *[other] ~ { $what }: huja hata siku za sikukuu na za mapumziko
    }
change-asks = ~ { $what }: sasa huulizwa, mara moja kwa kila kikundi: { $role }
change-asks-each = ~ { $what }: sasa huulizwa kila mtu peke yake: { $role }
change-open-for = ~ { $what }: muda wa kujibu ni { $length }
change-reminders = ~ { $what }: vikumbusho huja wakati mwingine, au haviji tena
change-silence = ~ { $what }: mtu asipojibu, anayeambiwa ni: { $role }
change-silence-urgent = ~ { $what }: mtu asipojibu, anayeambiwa, hata katika saa za utulivu, ni: { $role }
change-late = ~ { $what }: anayeambiwa ikichelewa, au muda wa kumwambia, umebadilika
change-digest =
    { $role ->
        [everyone] ~ { $what }: muhtasari huenda kwa wote
       *[other] ~ { $what }: muhtasari huenda kwa: { $role }
    }
change-question-new = + { $what }, swali jipya: { $question }
change-question-gone = – { $what }, haliulizwi tena: { $question }
change-question-reworded = ~ { $what }, sasa kwa maneno haya: { $question }
change-question-unworded = Bado hakuna aliyeliandika upya kwa: { $languages }. Huko mashine hulitafsiri na hilo husemwa, au hubaki kama lilivyoandikwa, hadi mtu aliandike.
change-question-before = Hadi sasa: { $question }
change-question-answers = ~ { $what }, hujibiwa kwa njia nyingine: { $question }
change-question-private = ~ { $what }, jibu husomwa na mwenye jukumu hili tu ({ $role }): { $question }
change-question-public = ~ { $what }, jibu husomwa na washirika wote: { $question }
change-question-unnamed = ~ { $what }, majibu huonyeshwa bila majina: { $question }
change-question-named = ~ { $what }, majibu huonyeshwa pamoja na majina: { $question }
change-questions-order = ~ { $what }: maswali huja kwa mpangilio mwingine
change-duty-role = ~ { $what }: sasa ni kazi ya mwenye jukumu hili: { $role }
change-purpose = ~ lengo lake: { $purpose }
change-role-new = + jukumu jipya “{ $role }”: { $does }
change-role-gone = – si jukumu tena: “{ $role }”
change-role = ~ jukumu “{ $role }”: { $does }
change-agreements = ~ makubaliano yetu yamebadilika. Sasa ni:
change-agreements-none = – hakuna makubaliano tena
change-decisions = ~ namna ya kuamua pamoja imebadilika
change-review = ~ itifaki huangaliwa upya: { $rhythm }
change-review-none = – hakuna tena wakati wa kuangalia itifaki upya
change-languages = ~ yaleyale, kwa lugha tofauti na awali
change-none = Hakuna kilichobadilika ila nambari ya toleo.

## Pendekezo lililobadilishwa na jipya zaidi

proposal-replaced = { $who } anapendekeza toleo jipya zaidi la “{ $title }” (toleo la { $version }) badala ya lile linalosubiri. Yaliyobadilika:
proposal-is-gone = Toleo jipya zaidi limechukua nafasi ya pendekezo hili. Tafadhali angalieni hilo.
proposal-agree-anew = { $who } alikubali lile la awali; kama hili pia linawafaa, kubalini tena.
