### Wanachoona na wanachofanya wawezeshaji: mtu mmoja ni "wewe". Bila lawama.

morning-title = Habari za asubuhi, { $who }. Haya yanasubiri katika { $name }:

morning-due = Ahadi za leo: { $count }

morning-late = Ahadi ambazo siku yake imepita: { $count } (ya zamani zaidi kwa { $days })

morning-unanswered = Ahadi zilizoombwa na bado hazijajibiwa: { $count } (ya zamani zaidi kwa { $days }). Je, ungependa kuuliza tena?

morning-duties = Majukumu ambayo wakati wake umepita: { $count }

morning-proposals = Mapendekezo yanayosubiri maoni ya mtu: { $count } (la kwanza linafungwa { $closes })

morning-objections = Mapingamizi yaliyopo: { $count }

morning-silent = Washirika ambao hatujawasikia kwa wiki moja au zaidi: { $count }

button-see-promises = Ahadi

button-see-status = Hali ilivyo

button-see-decisions = Mapendekezo

button-see-silence = Nani yuko kimya

morning-at = Kama kuna kinachosubiri, nitakuandikia { HOUR($hour, whole: 1) } siku ambazo kundi lako linafanya kazi.

morning-after-quiet-hours = Saa hiyo kundi lako lina saa za utulivu; ujumbe huja zikiisha: { HOUR($hour, whole: 1) }.

morning-off = Sikuandikii asubuhi.

morning-how = Saa nyingine: /morning 07:30. Usipohitaji kabisa: /morning hapana.

silence-title = Hatujawasikia kwa muda:

silence-line = { $who }: kwa { $days }

silence-never = { $who }: bado

silence-more = Hawajaonyeshwa hapa: { $count }

silence-none = Wote wamesikika ndani ya wiki moja.

silence-early = Bado ni mapema kujua: ushirikiano huu ulianza chini ya wiki moja iliyopita.

silence-write = Bonyeza jina ili kuandika neno jema; utaliona kabla halijatumwa.

say-preview = Hii itakwenda kwa { $where }. Itasomeka hivi:

say-sure = Nitume?

button-send = Tuma

say-told = Neno kutoka kwa { $who }:

say-quote = { $what }

say-done = ✓ Imetumwa kwa { $where }.

say-later = 🌙 Itatumwa saa za utulivu za huko zikiisha: { $where } ({ $at }).

say-waits = ⏳ Inangoja hadi niweze kuandika huko: { $where }.

say-dropped = Hakuna kilichotumwa.

say-how = Andika nyuma yake ambacho wote wasome: /say Tukutane Ijumaa. Kwa makundi kadhaa tu: /say Goma, Recife: Tukutane Ijumaa.

say-whom = Sijui kundi lolote liitwalo “{ $said }”, kwa hiyo hakuna kilichotumwa. Ni kwa ajili ya nani?

say-some-unknown = Sijui kundi lolote liitwalo { $who }, kwa hiyo hakuna kilichotumwa kwa yeyote. Makundi ni haya: { $groups }

button-say-all = Kwa makundi yote

say-too-long = Hii ni ndefu kuliko ujumbe mmoja. Zisizidi herufi { $most }.

say-nowhere = Sijui mazungumzo ambapo ningeweza kusema hilo.

say-of-another = Haya yameandikwa na { $who }, naye peke yake anaweza kuyatuma.

nudge-kindly = { $who }, hatujasikia kutoka kwenu kwa muda. Habari zenu? Kama kuna kikwazo, semeni kwa kujibu ujumbe huu: utamfikia { $by }.

nudge-gently = { $who }, tunatumaini mu wazima. Muda umepita, na sauti yenu tunaikosa. Wakati wowote unaowafaa, neno moja la kujibu litamfikia { $by }.

nudge-before = { $who } tayari amemtumia { $where } neno la upole: { $at }. Je, nitume lako pia?

button-send-again = Tuma pia

note-noted = Imeandikwa kuhusu { $who }. Ni wewe peke yako unayeweza kuisoma.

note-title = Dokezo zako kuhusu { $who }

note-line = { $number }. { $day }: { $what }

note-line-from = { $number }. { $day }, { $who }: { $what }

note-remove = Bonyeza namba ili kuondoa dokezo hilo.

note-counts = Una madokezo kuhusu:

note-count = { $who }: { $count }

note-none = Huna madokezo.

note-none-of = Huna madokezo kuhusu { $who }.

note-how = Andika hivi: /note Goma: Hupiga simu Alhamisi.

note-whom = Sijui mshirika { $said }. Waliopo: { $partners }. Andika jina kwanza.

note-alone = Madokezo ni yako peke yako: niandikie kwa ujumbe wa moja kwa moja. Hapa sijaandika chochote.

handover-sure = { $who } atakuwa mwezeshaji badala ya { $by }, na ataona kinachosubiri. Nitamuuliza kwanza: itahesabiwa akikubali. Madokezo yako yanabaki kwako.

handover-sure-notes = { $who } atakuwa mwezeshaji badala ya { $by }, ataona kinachosubiri na kusoma madokezo yako kuhusu washirika. Nitamuuliza kwanza: itahesabiwa akikubali.

button-ask-them = Muulize

button-with-notes = Pamoja na madokezo

button-without-notes = Bila madokezo

button-take-it-back = Ondoa ombi

handover-dropped = Yote yanabaki yalivyo.

handover-sent = Ninamuuliza { $who }. Mpaka akubali, { $by } anabaki mwezeshaji.

handover-asked = { $by } anauliza kama wewe, { $who }, ungekuwa mwezeshaji badala yake. Uko huru kukubali au kukataa; itahesabiwa ukikubali.

handover-waits = Haya yanasubiri sasa:

handover-taken-back = { $by } anabaki mwezeshaji.

handover-declined = { $who } halichukui kwa sasa. { $by } anabaki mwezeshaji.

handover-lapsed = Wiki imepita bila jibu kama { $who } atachukua nafasi: { $by } anabaki mwezeshaji.

handover-yours = ✓ Asante, { $who }: sasa wewe ni mwezeshaji, badala ya { $by }.

handover-theirs = ✓ { $who } amekubali na sasa ni mwezeshaji. Asante kwa yote uliyofanya, { $by }.

handover-told = Kuanzia sasa { $who } ni mwezeshaji, badala ya { $by }.

handover-of-another = Hili ni kati ya { $by } na { $who }.

handover-how = Taja atakayechukua: /handover Rosa.

handover-waits-already = { $who } tayari ameulizwa. Ukibadili nia, ondoa ombi hilo kwanza.

morning-concerns = Mambo yaliyo moyoni mwa watu na yaliyo wazi kwako: { $count }

button-ask-again = Uliza tena

role-nobody-has = Hakuna tena mwenye jukumu la “{ $role }”. Hadi apatikane, yaliyokuwa yake yanasubiri, au yanakufikia wewe inapowezekana. Ili kumpa mtu, andika /role katika gumzo la kikundi chako.

handover-off = Makabidhiano haya hayaendelei: mmoja kati ya wawili hayupo tena hapa.
