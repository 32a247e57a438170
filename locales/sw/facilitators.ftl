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

morning-off = Sikuandikii asubuhi.

morning-how = Saa nyingine: /morning 07:30. Usipohitaji kabisa: /morning hapana.

silence-title = Hatujawasikia kwa muda:

silence-line = { $who }: kwa { $days }

silence-never = { $who }: bado

silence-more = Hawajaonyeshwa hapa: { $count }

silence-none = Wote wamesikika ndani ya wiki moja.

silence-write = Bonyeza jina ili kuandika neno jema; utaliona kabla halijatumwa.

say-preview = Hii itakwenda kwa { $where }. Itasomeka hivi:

say-sure = Nitume?

button-send = Tuma

say-told = Neno kutoka kwa { $who }:

say-quote = { $what }

say-done = ✓ Imetumwa kwa { $where }.

say-dropped = Hakuna kilichotumwa.

say-how = Andika nyuma yake ambacho wote wasome: /say Tukutane Ijumaa. Kwa makundi kadhaa tu: /say Goma, Recife: Tukutane Ijumaa.

say-too-long = Hii ni ndefu kuliko ujumbe mmoja. Zisizidi herufi { $most }.

say-nowhere = Sijui mazungumzo ambapo ningeweza kusema hilo.

say-of-another = Haya yameandikwa na { $who }, naye peke yake anaweza kuyatuma.

nudge-kindly = { $who }, hatujasikia kutoka kwenu kwa muda. Habari zenu? Kama kuna kikwazo, semeni kwa kujibu ujumbe huu: utamfikia { $by }.

nudge-gently = { $who }, tunatumaini mu wazima. Muda umepita, na sauti yenu tunaikosa. Wakati wowote unaowafaa, neno moja la kujibu litamfikia { $by }.
