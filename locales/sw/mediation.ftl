mediate-alone = Mazungumzo kati ya wawili huanzia pale ambapo hakuna mwingine anayesoma: niandikie /mediate kwa ujumbe wa moja kwa moja.

mediate-who = Taja washirika wawili, au mtu mmoja wa kila mmoja: /mediate { $partners }. Maswali yako mwenyewe yanaweza kufuata chini, kila moja kwenye mstari wake.

mediate-two = Mazungumzo ni kati ya wawili: taja washirika wawili, au mtu mmoja wa kila mmoja, na si wewe mwenyewe.

mediate-own-group = { $who } ni kundi lako mwenyewe, na anayesimamia mazungumzo hayuko upande wowote. Mwezeshaji mwingine anaweza kuyaanzisha haya; au taja wengine wawili.

mediate-name-persons = { $who } hana gumzo ambapo hakuna mwingine anayesoma. Taja mtu wao mmoja badala yake.

mediate-running = Mazungumzo kati ya { $one } na { $other } yanaendelea. Yaishe kwanza.

mediate-too-long = Hayo ni mengi kuliko ninavyoweza kuuliza. Yasizidi: maswali { $most }, herufi { $longest } kila moja.

mediation-draft = { $one } na { $other } wangeulizwa haya, kila mmoja peke yake. Hakuna atakayesoma wanachosema, hata wewe, wasipokubali wote wawili:

mediation-listed = { $number }. { $question }

button-ask-both = Ndiyo, waulize peke yao

mediation-opened = { $one } na { $other } wanaulizwa, kila mmoja peke yake, hadi { $closes }. Utasoma wanachosema wakikubali wote wawili kukishiriki.

mediation-dropped = Hakuna aliyeulizwa.

button-end-round = Maliza mazungumzo haya

mediation-question-happened = Nini kilitokea, kama mnavyokiona ninyi?

mediation-question-meant = Kilimaanisha nini kwenu na kwa kazi yenu?

mediation-question-known = Mngependa upande wa pili ujue au uelewe nini?

mediation-question-helps = Nini kingesaidia kuanzia sasa, na ninyi wenyewe mnaweza kufanya nini?

mediation-hello = { $who } anawauliza ninyi na { $other } mambo yale yale, kila mmoja peke yake. Hakuna mwingine anayesoma mnachosema, wala mtafsiri wa nje hakioni, msipokubali wote wawili kukishiriki. Kuna muda hadi { $closes }. Jibuni kila swali; mnaweza kuruka moja kwa kusema “ruka”, na wakati wowote kubaki nayo yote wenyewe.

mediation-hello-gentle = { $who } angefurahi kuwasikia ninyi na { $other }, kila mmoja peke yake na kwa maswali yale yale. Hakuna mwingine anayesoma mnachosema, wala mtafsiri wa nje hakioni, msipokubali wote wawili kukishiriki. Tafadhali chukueni muda mnaohitaji, hadi { $closes }. Jibuni kila swali mtakapopata nafasi; mnaweza kuruka moja kwa kusema “ruka”, na wakati wowote kubaki nayo yote wenyewe, bila yeyote kuuliza kwa nini.

mediation-ready = Asanteni, yameisha. Je, { $other } na { $who } wasome mliyosema, kando ya atakayosema { $other }? Itakuwa tu mkikubali wote wawili, hadi { $closes }. Majibu yote mawili ni sawa.

button-share = Ndiyo, tushiriki

button-keep-apart = Tubaki nayo wenyewe

mediation-end-sure = Mbaki nayo wenyewe? Hilo linamaliza mazungumzo kwa pande zote mbili, na hakuna kinachoshirikishwa.

mediation-goes-on = Sawa, inaendelea kama kawaida.

button-end-it = Ndiyo, tubaki nayo

button-go-on = Hapana, tuendelee

mediation-agreed = Asanteni. Yatashirikiwa { $other } akikubali pia, si kabla. Hadi hapo bado mnaweza kubaki nayo wenyewe.

mediation-agreed-by-one = { $by } amekubali. Wengine pia walizungumza hapa: inashirikishwa tu mwingine aliyezungumza akibonyeza ndiyo pia. Hadi hapo hakuna mwingine anayesoma, na bado mnaweza kubaki nayo wenyewe.

mediation-press = Tafadhali bonyezeni kimojawapo cha vitufe viwili, au jibuni ndiyo au hapana.

mediation-remind = Hili bado linawasubiri, mkipenda: { $who } anauliza, na kuna muda hadi { $closes }. Kubaki nayo yote wenyewe pia ni sawa.

mediation-remind-gentle = Tunatumaini mko wazima. Mkipenda kumjibu { $who }, kuna muda hadi { $closes }. Kubaki nayo yote wenyewe kunakaribishwa vilevile.

mediation-over = Mazungumzo haya yameisha. Hakuna kinachoongezwa tena.

mediation-of-the-sides = Kinachoandikwa hapa kinakwenda kati ya pande mbili tu, kwa hiyo hakuna aliyesoma hili. Unachotaka kuwaambia, waambie wewe mwenyewe kila mmoja.

mediation-shared = { $one } na { $other } wamekubali kushiriki waliyosema. Haya hapa, upande kwa upande; jibu la ujumbe huu linaenda kwa upande wa pili.

mediation-shared-read = { $one } na { $other } wamekubali kushiriki waliyosema. Haya hapa, upande kwa upande, uyasome; kuanzia hapa wanaweza kuendelea wao kwa wao.

mediation-said = { $who }: { $said }

mediation-kept = Mazungumzo kati ya { $one } na { $other } yameisha, na hakuna kinachoshirikiwa. Ni sawa. Yaliyosemwa hayahifadhiwi hapa.
