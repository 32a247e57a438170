### Maamuzi: sauti ya kila kundi ina uzito sawa. Hatuharakishi mtu wala kutaja ambaye hajasema; kundi ni "ninyi", mtu mmoja ni "wewe".
### Amri kama /decisions hubaki zilivyo; kila ujumbe unahusu nini kumeelezwa katika faili la Kiingereza.

proposal-words = { $what }

proposal-reason = Kwa nini: { $reason }

proposal-option = { $number }. { $what }

proposal-options-many = Machaguo ni mengi mno (yasizidi: { $most }). Je, unaweza kuunganisha baadhi yake?

proposal-sure = Ni sahihi? Ukithibitisha, wote watalisoma kwa lugha zao na wanaweza kusema maoni yao hadi { $closes }.

proposal-noted = ✓ Hili ni pendekezo { $number }, na wote wanalisoma.

proposal-dropped = Limeachwa: hakuna kilichopendekezwa.

proposal-how = Andika nyuma yake unachopendekeza, na kwenye mistari inayofuata kwa nini: /propose Tukutane Jumanne

proposal-unknown = Silijui pendekezo hilo. /decisions huonyesha yaliyopo.

proposal-of-another = Hilo ni la { $who }, aliyeleta pendekezo.

proposal-title = Pendekezo { $number } la { $who }:

proposal-title-round = Pendekezo { $number } la { $who }, awamu ya { $round }:

proposal-was = Wote wanasema upya. Awali lilisema: { $before }

proposal-changed = Kilichobadilika: “{ $old }” → “{ $new }”

proposal-added = Kipya: “{ $new }”

proposal-gone = Kilichoondolewa: “{ $old }”

proposal-until = Mnaonaje? Bonyezeni msimamo wenu; unaweza kubadilishwa hadi { $closes }. Anayetaka huongeza maneno kwa kujibu ujumbe huu.

proposal-read-along = Hapa makundi kadhaa yanasoma. Anayependa kusema faraghani aniandikie peke yangu /decisions { $number }.

proposal-spoken = Waliosema hadi sasa: { $spoken } kati ya { $all }.

decision-rule-consent = Kwa ridhaa: linapita kama hakuna pingamizi lenye sababu linalobaki.

decision-rule-consensus = Kwa makubaliano: linapita kama hakuna anayepinga.

decision-rule-majority = Kwa wingi: linapita kama wanaounga mkono ni wengi kuliko wanaopinga.

decision-rule-share = Kwa wingi: linapita kama angalau { $favour } kati ya kila { $of } wanaounga mkono au kupinga wanaunga mkono.

decision-rule-percent = Kwa wingi: linapita kama angalau asilimia { $percent } ya wanaounga mkono au kupinga wanaunga mkono.

decision-rule-lead = Waratibu wanaamua, baada ya kuwasikia wote.

decision-by-partners = Kila kundi lina msimamo mmoja.

decision-by-members = Kila mtu ana msimamo wake.

decision-quorum = Ili kuamua, lazima wasikike angalau { $count }.

position-agree = Kubali

position-concern = Kubali, kwa wasiwasi

position-aside = Kaa kando

position-object = Pinga

position-abstain = Bila upande

position-option = Chaguo { $number }

position-taken = { $who }: { $stance }

position-said = { $who }: { $stance } – { $said }

position-told = Pendekezo { $number }, { $who }: { $stance } – { $said }

position-why-concern = Una wasiwasi gani? Jibu kwa maneno machache, na wote watayasoma kwa lugha zao.

position-why-object = Kizuizi ni nini, na nini kingesaidia? Jibu kwa maneno machache, na wote watayasoma kwa lugha zao.

position-why-again = Una pingamizi kwa pendekezo { $number } na bado hujasema kwa nini. Maneno machache ya kujibu yanatosha, hadi { $closes }. Bila hayo, wote watasoma kwamba unapinga, bila kujua sababu.

position-why-again-here = Mmoja wa hapa ana pingamizi kwa pendekezo { $number } na bado hajasema kwa nini. Maneno machache ya kujibu ujumbe huu yanatosha, hadi { $closes }. Bila hayo, wote watasoma pingamizi, bila kujua sababu.

position-left-at-that = Unabaki hivyo, bila maneno.

position-noted = Asante. Wote wanayasoma kwa lugha zao.

position-none = Hamna msimamo kuhusu pendekezo { $number }.

position-first = Bonyeza kwanza unavyoona; kisha nitaongeza maneno yako.

position-before-gone = Yaliyosemwa kabla, “{ $stance }”, hayahesabiwi tena. Tafadhali bonyeza unavyoona sasa; kisha nitaongeza maneno yako.

position-of-another = Swali hili ni la mtu mwingine.

ours-said = { $who } anasema: { $stance }

ours-said-words = { $who } anasema: { $stance } – { $said }

ours-asked = Je, hivyo ndivyo kundi lenu linavyoona pendekezo { $number }? Unahesabika mara mtu mwingine wa kundi lenu akisema ndiyo; anayeona vingine abonyeze chini ya pendekezo.

ours-asked-of = Je, hivyo ndivyo kundi lenu linavyoona pendekezo { $number }? Unahesabika mara mwenye jukumu la “{ $role }” akisema ndiyo; anayeona vingine abonyeze chini ya pendekezo.

ours-asked-apart = Imepokelewa. Kwa kuwa wengine wanasoma hapa, kundi lenu linaulizwa faraghani.

ours-then-counts = Kabla ya hapo hakuna kundi lingine linaloona. Ikiwa hadi { $closes } hakuna aliyesema ndiyo, unahesabika ulivyo.

ours-then-not = Kabla ya hapo hakuna kundi lingine linaloona. Ikiwa hadi { $closes } hakuna aliyesema ndiyo, hauhesabiki.

ours-noted = ✓ Huu ndio msimamo wa kundi lenu kuhusu pendekezo { $number }: { $stance }.

ours-over = Swali hili haliulizwi tena.

ours-by-another = Hilo linakubaliwa na mtu mwingine wa kundi lenu.

stance-waits = { $stance } (kundi bado halijathibitisha)

stance-by-one = { $stance } (alisema mmoja wa kundi)

stance-no-reason = { $stance } (bila kutoa sababu)

apart-moved = Tunaendelea faraghani.

apart-ask = Kizuizi cha pendekezo { $number } ni nini? Kiandike hapa. Atakayesoma: { $who }, na si mwingine, pamoja na jina lako:

apart-ask-unnamed = Kizuizi cha pendekezo { $number } ni nini? Kiandike hapa. Atakayesoma: { $who }, na si mwingine, bila kuambiwa ni ya nani:

apart-coordinator = Hakuna mwezeshaji anayeweza kusoma hili; atasoma mratibu.

apart-not-read = Hakuna aliyesoma ulichoandika sasa hivi: aliyepaswa kukisoma hana tena nafasi hiyo. Kama wengine wanaweza kusoma, kiandike tena.

apart-deputy-reads = Kwa hiyo { $deputy } atasoma pia. Ukipenda limsubiri { $who }, bonyeza kabla ya kuandika.

apart-deputy-not = Linamsubiri { $who }: { $deputy } hasomi. Linahesabiwa kuwa pingamizi hata hivyo.

apart-deputy-alone = Kwa sasa anayesoma ni { $deputy }, anayeshika nafasi.

apart-noted-by = Asante. Anayesoma ni { $who } na si mwingine. Linabaki pingamizi hadi ulirudishe, hata wewe au kundi lenu mkisema nini.

apart-first = Kati ya misimamo inayosomwa na wote bado hakuna wa upande wako. Ili asikisie mtu pingamizi ni la nani, unaweza kuwepo msimamo hapo pia, wowote ule: pingamizi lako linabaki kando yake.

apart-told = Kwako kama mwezeshaji: { $who } anapinga pendekezo { $number } na anakuambia wewe tu. { $said }

apart-told-unnamed = Kwako kama mwezeshaji: kuna anayepinga pendekezo { $number } na hataki jina litajwe. { $said }

apart-told-coordinator = Kwako kama mratibu, kwa kuwa hakuna mwezeshaji wa kusoma: { $who } anapinga pendekezo { $number } na anakuambia wewe tu. { $said }

apart-told-coordinator-unnamed = Kwako kama mratibu, kwa kuwa hakuna mwezeshaji wa kusoma: kuna anayepinga pendekezo { $number } na hataki jina litajwe. { $said }

apart-nobody = Hapa hakuna wa kuyasoma faraghani: si wewe wala aliyetoa pendekezo. Unaweza kuwaambia wote, au kuacha hivyo.

apart-over = Pingamizi hilo kwa pendekezo { $number } halipo tena. Hakuna aliyesoma ulichoandika.

apart-answered = { $who }, kama mwezeshaji, kuhusu pingamizi lako kwa pendekezo { $number }: { $said }

apart-answered-coordinator = { $who }, kama mratibu, kuhusu pingamizi lako kwa pendekezo { $number }: { $said }

apart-answer-noted = ✓ Aliyepinga atayasoma, kama bado yupo hapa, na si mwingine.

apart-gone = Pingamizi lako kwa pendekezo { $number }, ulilolitoa faraghani, halipo tena. Pendekezo likiwa bado wazi, unaweza kulitoa tena.

apart-still = Sasa una msimamo kuhusu pendekezo { $number } ambao si pingamizi. Pingamizi ulilolitoa faraghani linabaki kando yake, na hakuna mwingine anayejua. Je, bado lipo?

apart-stands = Pingamizi lako kwa pendekezo { $number } bado lipo. Unaweza kuliondoa hapa pendekezo likiwa bado wazi.

apart-away-ask = { $deputy } anaweza kusoma pia pingamizi lako kwa pendekezo { $number }? Usiposema ndiyo, linamsubiri { $who }, na linabaki hata hivyo.

apart-deputy-told = ✓ { $deputy } anasoma pia pingamizi lako kwa pendekezo { $number }.

apart-deputy-stays = ✓ Pingamizi lako kwa pendekezo { $number } lipo, na { $deputy } halisomi.

apart-round = Pendekezo { $number } limewekwa kwa maneno mengine, na awamu ya { $round } inaanza. Pingamizi ulilolitoa faraghani linakwenda nalo: huko pia linabaki hadi uliondoe, na hakuna anayejua zaidi ya awali. Je, bado lipo?

apart-round-ask = Pendekezo { $number } limewekwa kwa maneno mengine, na awamu ya { $round } inaanza. Kama bado kuna kizuizi, kiandike hapa kama awali; hadi hapo hakuna anayesoma lolote:

apart-round-told = Pendekezo { $number } limewekwa kwa maneno mengine, na awamu ya { $round } inaanza. Ulichosoma hapa kinakwenda nalo, na kinabaki hadi aliyekisema akiondoe. Unaweza kuendelea kukijibu.

apart-too-late = Pendekezo { $number } limefungwa kabla hujaandika kizuizi chake, kwa hiyo hakuna aliyesoma lolote, na hakihesabiwi. Kama bado ni muhimu, mwezeshaji anaweza kukusikiliza faraghani.

apart-told-back = Pingamizi kwa pendekezo { $number } ulilosoma hapa limeondolewa.

proposal-is-closed = Pendekezo { $number } limefungwa: misimamo haipokelewi tena. /decisions huonyesha lilivyoishia.

proposal-remind = Pendekezo { $number } la { $who } linasubiri maoni ya kundi lenu, hadi { $closes }:

proposal-remind-some = Pendekezo { $number } la { $who }: bado si wote waliosema. Inawezekana hadi { $closes }:

proposal-remind-you = Pendekezo { $number } la { $who } linasubiri maoni yako, hadi { $closes }:

proposal-remind-raised = Pingamizi lako kwa pendekezo { $number } la { $who } liko kwa mwezeshaji. Kando yake unaweza kuwepo msimamo unaosomwa na wote, hadi { $closes }; hivyo hakuna atakayekisia pingamizi ni la nani:

proposal-extended = { $by } analiongezea muda pendekezo { $number } la { $who }: hadi { $closes }.

proposal-extended-already = Pendekezo { $number } liliongezewa muda mara moja; haliwezi kuongezewa tena.

proposal-amend-how = Jibu kwa pendekezo { $number } kwa maneno mapya: nini kwenye mstari wa kwanza, kwa nini kwenye inayofuata. Utalisoma kabla halijaenda kwa wote.

proposal-rewritten = Maneno mengine yamechukua nafasi yake: awamu ya { $round }.

proposal-withdrawn = { $who } anaondoa pendekezo { $number }.

decision-passed = ✓ Imeamuliwa: pendekezo { $number } la { $who } linaendelea.

decision-not-passed = Pendekezo { $number } la { $who } haliendelei jinsi lilivyo.

decision-count = Kubali: { $agree }. Kwa wasiwasi: { $concern }. Kando: { $aside }. Pinga: { $object }. Bila upande: { $abstain }. Hawajasikika: { $silent }.

decision-raised = Mapingamizi aliyoyasikia mwezeshaji, hapa bila majina: { $count }. Yanaweza kuwa ya yeyote, mwenye msimamo hapo juu au asiye nao.

decision-option = Ni chaguo { $number }, wanaoliunga mkono { $count }: { $what }
decision-option-had = Chaguo { $number }, wanaoliunga mkono { $count }: { $what }

decision-replaced = Haupo tena: uamuzi { $number } wa { DAY($day, year: 1) } umechukua nafasi yake: { $what }

decision-replaces = Unachukua nafasi ya uamuzi { $number }: { $what }

decision-why-quorum = Waliosikika ni wachache: { $spoken }. Wanahitajika { $count }.

decision-why-objection = Kuna pingamizi linalobaki.

decision-why-nobody = Hakuna anayeunga mkono.

decision-why-short = Wanaounga mkono ni wachache mno.

decision-why-tie = Wanaounga mkono ni sawa na wanaopinga.

decision-why-options = Hakuna chaguo lililo mbele ya mengine waziwazi.

decision-lead-yes = { $who } ameamua hivyo, baada ya kuwasikia wote.

decision-lead-no = { $who } ameamua lisiendelee, baada ya kuwasikia wote.

decision-lead-silent = Waratibu hawakuamua ndani ya wiki moja.

decision-lead-waits = Wote wamesema kuhusu pendekezo { $number }; sasa waratibu wanaamua.

decision-lead-asked = Wote wamesema kuhusu pendekezo { $number }. Waratibu, mnaamua nini?

decision-next = Nani anafanya nini sasa? Sema na siku, na wote watalikumbuka: /promise Kuleta orodha kufikia ijumaa

decision-review-set = { $who } anaomba tuutazame tena uamuzi { $number } tarehe { DAY($day, year: 1) }.

proposal-review-on = Likiendelea, tutalitazama tena tarehe { DAY($day, year: 1) }.

decision-review-on = Tutautazama tena tarehe { DAY($day, year: 1) }.

decision-review-runs = Unatazamwa tena sasa; kila kundi linaweza kusema hadi { $closes }.

decision-reviewed = Ulitazamwa tena tarehe { DAY($day, year: 1) }. Bado unafaa: { $holds }. Kuna kilichobadilika: { $changed }. Haufai tena: { $over }.

decision-reviewed-kept = Basi unabaki ulivyo.

decision-reviewed-changed = Hadi sasa hakuna kilichopendekezwa mahali pake; kwa hiyo unabaki ulivyo.

decision-reviewed-proposed = Pendekezo { $number } lingechukua nafasi yake.

decision-reviewed-nobody = Tarehe { DAY($day, year: 1) } wote waliulizwa kama bado unafaa, na hakuna aliyesema lolote; unabaki ulivyo.

review-day-when = Itazamwe tena siku gani? Jibu kwa siku: “baada ya miezi 3”, “12 Mei”.

review-day-early = Misimamo inachukuliwa hadi { $closes }; linaweza kutazamwa tena baada ya hapo. Unamaanisha siku gani?

decision-review-due = Uamuzi { $number } wa { DAY($day, year: 1) } unatazamwa tena: bado unafaa? Anayetaka jingine alipendekeze kwa /propose.

review-holds = Bado unafaa

review-changed = Kuna kilichobadilika

review-over = Haufai tena

review-why = Nini kimebadilika? Jibuni kwa maneno machache, na wote watayasoma kwa lugha zao.

review-ours-asked = Je, hivyo ndivyo kundi lenu linavyosema kuhusu uamuzi { $number }? Inahesabika mara mtu mwingine wa kundi lenu akisema ndiyo; anayeona vingine abonyeze chini ya uamuzi.

review-ours-asked-of = Je, hivyo ndivyo kundi lenu linavyosema kuhusu uamuzi { $number }? Inahesabika mara mwenye jukumu “{ $role }” akisema ndiyo; anayeona vingine abonyeze chini ya uamuzi.

review-ours-noted = ✓ Hivi ndivyo kundi lenu linavyosema kuhusu uamuzi { $number }: { $stance }.

review-told = Uamuzi { $number }, { $who }: { $stance } – { $said }

review-digest = Uamuzi { $number }, umetazamwa tena. Bado unafaa: { $holds }. Kuna kilichobadilika: { $changed }. Haufai tena: { $over }. Hawajasikika: { $silent }.

review-nudge = Ukumbusho wa upole: uamuzi { $number } bado unafaa? Tungependa kusikia pia kutoka kundi lenu. Inawezekana hadi { $closes }.

review-silent = { $as }: { $who } hawajasema kama uamuzi { $number } bado unafaa. Je, unaweza kuwauliza kwa utulivu?

review-change-how = Jibu kwa linalopaswa kushika nafasi ya uamuzi { $number }: nini kwenye mstari wa kwanza, kwa nini kwenye inayofuata. Utalisoma kabla halijaenda kwa wote, na wote wataona kinachobadilika. Hadi sasa unasema:

decisions-title = Yaliyopendekezwa, na yaliyoamuliwa:

decisions-none = Hakuna kilichopendekezwa bado. Kuanza: /propose Tukutane Jumanne

decision-item-open = { $number }. { $who }, hadi { $closes }: { $what }

decision-item-again = { $number }. Bado unafaa? Hadi { $closes }: { $what }

decision-item-passed = { $number }. ✓ { $day }: { $what }

decision-item-replaced = { $number }. ↷ { $day }, uamuzi { $by } umechukua nafasi yake: { $what }

decision-item-not = { $number }. – { $day }, haikuamuliwa: { $what }

button-put-to-all = Ndiyo, lipeleke kwa wote

button-members-decide = Kila mtu aamue

button-partners-decide = Kila kundi liamue

button-take-back = Ondoa msimamo wetu

button-ours = Ndiyo, ndivyo tunavyoona

button-no-words = Acha hivyo

button-facilitator-first = Kwanza kwa mwezeshaji

button-facilitator-unnamed = Kwake, bila jina langu

button-coordinator-first = Kwanza kwa mratibu

button-coordinator-unnamed = Kwa mratibu, bila jina langu

button-deputy-reads = { $deputy } anaweza kusoma

button-wait-for = Limsubiri { $who }

button-objection-stands = Bado lipo

button-objection-back = Ondoa pingamizi langu

button-go-ahead = Liendelee

button-not-ahead = Lisiendelee

button-more-time = Muda zaidi

button-amend = Sema kwa njia nyingine

button-propose-change = Pendekeza badiliko

button-withdraw-it = Ondoa pendekezo

button-review-quarter = Itazamwe baada ya miezi 3

button-review-year = Itazamwe baada ya mwaka

button-review-day = Taja siku ya kutazama tena
