### Ahadi: neno linalotolewa kwa hiari. Si amri wala lawama; kundi ni "ninyi", mtu mmoja ni "wewe".
### Amri kama /promises hubaki zilivyo; kila ujumbe unahusu nini kumeelezwa katika faili la Kiingereza.

promise-quote = { $what }

promise-to-all = washirika wote

promise-by-when = Kufikia lini? Bonyeza siku au jibu kwa siku: “ijumaa”, “9 machi”, “wiki 2”.

promise-by-when-of = { $who }, kufikia lini? Bonyeza siku au jibu kwa siku: “ijumaa”, “9 machi”, “wiki 2”.

promise-which-day = Unamaanisha siku gani?

promise-sure = { $who } anaahidi hili kwa { $whom }, kufikia { DAY($due, year: 1) }. Ni sahihi? Itahesabiwa ukithibitisha, kisha nitawaambia.

promise-sure-for = Unauliza kama { $who } ataahidi hili kwa { $whom }, kufikia { DAY($due, year: 1) }. Ni sahihi? Itahesabiwa tu ikikubaliwa.

promise-whom = Ahadi hii ni kwa nani?

promise-which-one = Kwa nani kati yao? Huko mtu huyo tu ndiye atakayeisoma.

promise-noted = ✓ Ahadi { $number }: { $who } kwa { $whom }, kufikia { DAY($due, year: 1) }. Nitakukumbusha kwa wakati.

promise-made = Ahadi { $number }: { $who } kwa { $whom }, kufikia { DAY($due, year: 1) }.

promise-of-decision = Imetokana na uamuzi { $number }.

promise-proposed-sent = Ninamuuliza { $who }. Itahesabiwa ikikubaliwa.

promise-proposed = { $who }, { $by } anauliza kama ungeahidi hili kwa { $whom }, kufikia { DAY($due, year: 1) }. Una uhuru wa kukubali, kutaja siku nyingine au kukataa.

promise-proposed-over = { $who }, { $by } aliuliza kama ungeahidi hili kwa { $whom }, kufikia { DAY($due, year: 1) }. Siku hiyo imeshapita: una uhuru wa kutaja siku nyingine au kukataa.

promise-accept-with-day = Basi kufikia { DAY($day, year: 1) }. Unaahidi?

promise-accepted = ✓ { $who } amekubali: ahadi { $number }, kufikia { DAY($due, year: 1) }. Nitakukumbusha kwa wakati.

promise-declined = { $who } hawezi kulichukua hili.

promise-dropped = Imeachwa: hakuna kilichoahidiwa.

promise-as-it-was = Ahadi { $number } inabaki ilivyokuwa, kufikia { DAY($due, year: 1) }.

promise-reminder = { $who }, ukumbusho wa ulichoahidi kwa { $whom }, kufikia { $due }:

promise-for-deputy = { $deputy }, wakati { $who } hayupo: hili liliahidiwa kwa { $whom }, kufikia { $due }. Je, unaweza kulishughulikia, au kupanga siku nyingine?

promise-late = { $who }, hili liliahidiwa kufikia { $due }. Kama limefanyika, bonyeza “Imefanyika”; kama linahitaji muda zaidi, taja tarehe mpya; kama kuna kikwazo, bonyeza “Nahitaji msaada”.

promises-reminder =
    { $who }, ukumbusho wa ahadi { $count ->
        [one] { $count }
       *[other] { $count }
    }. Bonyeza namba uone unachoweza kufanya:

reminders-together = { $who }, haya ni makumbusho ya leo. Bonyeza namba uone unachoweza kufanya:

reminder-item = { $mark } { $what }

reminder-roles = Majukumu na mchango wa kikundi chenu: bado ni sawa?

promise-item = { $number }. { $who } kwa { $whom }, kufikia { $due }: { $what }

promise-item-kept = { $number }. ✓ { $who } kwa { $whom }: { $what }

promise-item-late = { $number }. { $who } kwa { $whom }, ilitarajiwa { $due }: { $what }

promise-late-elsewhere = { $as }: { $who } hajasema kuwa ahadi { $number } kwa { $whom } imetimizwa (ilitarajiwa { $due }). Je, unaweza kuuliza jinsi ya kusaidia?

promises-late-elsewhere =
    { $as }: ahadi { $count ->
        [one] { $count } imepita siku yake
       *[other] { $count } zimepita siku zake
    }. Je, unaweza kuuliza jinsi ya kusaidia?

promise-late-owed = Ahadi { $number } ya { $who } kwenu ilitarajiwa { $due } na bado iko wazi.

for-you-facilitator = Kwako kama mwezeshaji

for-you-coordinator = Kwako kama mratibu

for-you-role = Kwako mwenye jukumu la “{ $role }”

promise-kept = ✓ Ahadi { $number } ya { $who } imetimizwa, asema { $by }.

promise-kept-by = ✓ { $who } ametimiza ahadi { $number }.

promise-what-to-show = Asante! Kama kuna cha kuonyesha, kama picha, hati au kiungo, jibu ujumbe huu nacho.

promise-evidence = { $who } anaonyesha jinsi ahadi { $number } ilivyotimizwa: { $said }

promise-evidence-noted = Asante, naufikisha.

promise-is-it-done = Asante. Nalihifadhi pamoja na ahadi { $number }, ambapo wanaohusika watalipata. Je, imetimizwa?

promise-not-yet = Ahadi { $number } inaendelea, kufikia { DAY($due, year: 1) }. Ulichoonyesha kinabaki pamoja nayo.

promise-shown = { $who } anaonyesha hili kuhusu ahadi { $number }: { $said }

promise-show-which = Hili linahusu ahadi gani? Bado sijalihifadhi. Bonyeza nambari ya ahadi unayomaanisha, kisha jibu nalo kwa nitakachosema.

promise-new-day-when = Kufikia lini badala ya { DAY($due, year: 1) }? Bonyeza siku au jibu kwa siku: “ijumaa”, “9 machi”, “wiki 2”.

promise-why-new-day = Basi { DAY($day, year: 1) }. Kwa nini? Jibu kwa maneno machache: wahusika watayasoma pamoja na tarehe mpya.

promise-new-day-sure = { DAY($day, year: 1) } badala ya { DAY($due, year: 1) }, kwa sababu: { $reason }. Ni sahihi?

promise-moved = Ahadi { $number } ya { $who }: { DAY($day, year: 1) } badala ya { DAY($before, year: 1) }. Kwa nini: { $reason }

promise-day-proposed = { $who }, { $by } anapendekeza siku nyingine kwa ahadi { $number }: { DAY($day, year: 1) } badala ya { DAY($due, year: 1) }. Kwa nini: { $reason } Inahesabika ukikubali tu.

promise-day-declined = { $who } anaiacha ahadi { $number } ilivyo, kufikia { DAY($due, year: 1) }.

promise-once-more = Mara moja tu tena, labda ilipita:

promise-help = { $as }: { $who } anaomba msaada kuhusu ahadi { $number }, kufikia { $due }. Tafadhali wasiliana naye.

promise-help-called = { $by } anaomba msaada. Nimemwambia mwezeshaji wenu, na hakuna mwingine.

promise-help-called-who = { $by } anaomba msaada. Nimemwambia { $who } na si mwingine.

promise-help-waits = { $by } anaomba msaada. { $who } hayupo na atasoma akirudi, na hakuna mwingine anayesoma. Ikiwa haiwezi kusubiri, mwombe mshirika mnayemwamini.

promise-help-nobody = Bado hakuna mwezeshaji ninayeweza kumwambia. Tafadhali muulize mshirika unayemwamini.

promise-why-let-go = Kwa nini iachwe? Jibu kwa maneno machache. Walioahidiwa ndio wanaoamua.

promise-let-go-asked = { $who } anawaomba muiache ahadi { $number } (kufikia { $due }). Kwa nini: { $reason }

promise-let-go-asked-other = { $by } anawauliza kama ahadi { $number } ya { $who } inaweza kuachwa (kufikia { $due }). Kwa nini: { $reason }

promise-let-go-waits = Nimeuliza: { $whom }. Hadi watakapokubali, ahadi inabaki.

promise-let-go-agreed = ✓ { $who } amekubali iachwe. Nawasubiri wengine.

promise-let-go = Ahadi { $number } ya { $who } imeachwa kwa makubaliano ya wote. Kwa nini: { $reason }

promise-not-let-go = { $who } angependa ahadi { $number } itimizwe. Inabaki; tarehe mpya inawezekana wakati wowote.

promise-how = Unaahidi nini, na kufikia lini? Hivi: /promise Kupiga simu shuleni kufikia ijumaa. Kwa mtu mwingine, jibu alichosema kwa /promise.

promise-not-of-private = Hili lilisemwa kwa siri, kwa hiyo haliwezi kuwa ahadi inayosomwa na wengine.

promise-unknown = Hakuna ahadi kama hiyo hapa. /promises huonyesha zilizopo.

promise-of-others = Hili ni la { $who } kusema.

promise-owed-to-others = Hili ni la walioahidiwa kusema: { $whom }.

promise-day-over = { DAY($day, year: 1) } imeshapita. Unamaanisha siku gani?

promise-day-too-far = { DAY($day, year: 1) } iko mbali sana. Unamaanisha siku gani?

promise-day-unread = Ni siku gani? Hivi: ijumaa, 9 machi, 2027-03-09, wiki 2.

promise-reply-how = Kuna nini kuhusu ahadi hii? Jibu “tayari” ikitimizwa. /promises huzionyesha zote, kila moja na vitufe vyake.

promise-kept-already = Hii imeshatimizwa, asema { $who }. Asante!

promise-let-go-already = Hii imeshaachwa; wa mwisho kusema ni { $who }.

promise-declined-already = Hili halikuchukuliwa, alisema { $who }. Anayeliahidi hata hivyo aliandike kwa /promise.

promise-not-now = Ahadi hii imeendelea tangu hapo. /promises huonyesha ilipofika.

promise-day-being-named = { $who } anapendekeza siku nyingine sasa hivi. Tafadhali jaribu tena baada ya saa moja, ikiwa bado inahitajika.

change-commitments = ~ wakati wa kukumbusha ahadi, au nani ajue kuwa siku ya mojawapo imepita, umebadilika

button-new-day = Tarehe mpya

button-propose-day = Pendekeza siku

button-leave-day = Iache ilivyo

button-help = Nahitaji msaada

button-not-yet = Bado

button-let-go = Iachwe

button-never-mind = Acha tu

button-accept = Nakubali

button-decline = Si sasa

button-promise = Ndiyo, naahidi

button-propose = Ndiyo, uliza

button-sure = Ndiyo, ni sahihi

button-other-day = Siku nyingine

button-alone = Ni ahadi yangu peke yangu

button-all = Ni ahadi yetu sote

button-whom = Kwa nani?

button-one-person = Kwa mtu mmoja tu

button-day = { $day }

button-agree-let-go = Ndiyo, iachwe

button-keep = Tafadhali itimizwe

promises-mine-title = Ulichoahidi

promises-owed-title = Mlichoahidiwa

promises-ours-title = Kilichoahidiwa kati yetu sote

promises-pending-title = Kinachosubiri

promises-mine-none = Hakuna ulichoahidi ambacho bado kiko wazi. /promise huanzisha ahadi.

promises-owed-none = Hakuna mlichoahidiwa ambacho bado kiko wazi.

promises-ours-none = Hakuna ahadi iliyo wazi.

promises-pending-none = Hakuna kinachosubiri: hakuna ahadi iliyo wazi wala inayongoja kukubaliwa.

promises-pending-concerns = Wasiwasi unaokusubiri wewe: { $count }. Kuuona: /concern

promises-page = Ukurasa { $page } kati ya { $pages }

promises-partner-title = { $who }

promise-item-proposed = { $number }. { $who } kwa { $whom }, kufikia { $due }, inangoja kukubaliwa: { $what }

promise-item-pending =
    { $number }. { $who }, kufikia { $due }{ $moved ->
        [0] {""}
        [one] , ilipangiwa tarehe mpya mara moja
       *[other] , ilipangiwa tarehe mpya mara { $moved }
    }: { $what }

promise-item-pending-late =
    { $number }. { $who }, ilitarajiwa { $due }, { $late } zilizopita{ $moved ->
        [0] {""}
        [one] , ilipangiwa tarehe mpya mara moja
       *[other] , ilipangiwa tarehe mpya mara { $moved }
    }: { $what }

promise-waits = Ahadi { $number } inangoja { $who } aikubali: kwa { $whom }, kufikia { DAY($due, year: 1) }.

promise-was-asked = Namba { $number } iliombwa kwa { $who }: kwa { $whom }, kufikia { DAY($due, year: 1) }.

promise-owed-no-more = Hakuna anayedaiwa hili tena.

promise-waits-day = ⏳ Siku nyingine ({ $day }) inangoja jibu la { $who } (iliulizwa { $asked }).

promise-waits-let-go = ⏳ Kuiacha kunangoja jibu la { $whom } (iliulizwa { $asked }).

promise-made-of-it = Hii tayari ni ahadi { $number }. /promises huonyesha ilipofika.

promises-pending-alone = Hilo nakuonyesha wewe peke yako, katika ujumbe wetu wa moja kwa moja.

promises-of-another = Orodha hii ni ya mtu mwingine. /promises huonyesha yako.

digest-promise-kept = ✓ Iliahidiwa na kutimizwa na { $who }: { $what }

digest-promise-open = ○ Ahadi ya { $who }, kufikia { $due }: { $what }

button-make-promise = Ifanye ahadi

button-page-back = Rudi

button-page-on = Zaidi

button-promises-mine = Zangu

button-promises-owed = Tulizoahidiwa

button-promises-ours = Za wote
