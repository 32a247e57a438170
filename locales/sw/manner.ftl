### In which manner a partner is spoken to: Swahili, "ninyi" for a group, "wewe" for one named person.

## The choice

manner-which = Siku nikiwakumbusha jambo, ni ujumbe gani kati ya hii mngependa kusoma? Bonyezeni A au B; /manner hubadilisha wakati wowote.

manner-example-title = Mazungumzo ya wiki

manner-example = { $letter }: “{ $nudge }”

manner-set = Asanteni: kuanzia sasa ninazungumza na kikundi chenu hivyo. /manner inaonyesha mifano yote miwili tena.

## Reminders

checkin-nudge-gentle =
    { $count ->
        [one] Tunatumaini hamjambo wote. Mkipata nafasi tulivu: katika “{ $title }” kuna swali moja ambalo lingefurahia jibu lenu. Kuna muda hadi { $closes }.
       *[other] Tunatumaini hamjambo wote. Mkipata nafasi tulivu: katika “{ $title }” kuna maswali { $count } ambayo yangefurahia majibu yenu. Kuna muda hadi { $closes }.
    }

checkin-hello-title-gentle = { $title }: tunatumaini hamjambo wote; tungefurahi kusikia kutoka kwenu mkipata nafasi. Majibu yanakaribishwa hadi { $closes }.

checkin-hello-member-title-gentle = { $title }: { $who }, tunatumaini hujambo; tungefurahi kusikia kutoka kwako ukipata nafasi.

rhythm-crisis-begins-gentle = Tunawafikiria ninyi nyote. Kuanzia sasa, kwa muda, mpangilio wa dharura unatumika; umewekwa na { $who }.

rhythm-crisis-ends-gentle = Asanteni kwa yote mliyobeba siku hizi. Mpangilio wa kawaida unatumika tena; umewekwa na { $who }.

duty-reminder-gentle = { $who }, tunatumaini hali ni njema. Labda ni vizuri kulikumbuka hili: { $does } – kuna muda hadi { $due }.

duty-reminder-nobody-gentle = Kuna jambo ambalo bado linasubiri mkono wa hisani: { $does } – kuna muda hadi { $due }. Jukumu la “{ $role }” bado liko wazi. Atakayeweza kulifanya, tutashukuru akibonyeza “Imefanyika” baadaye.

promise-reminder-gentle = { $who }, tunakumbuka kwa shukrani ulichoahidi kwa hisani yako kwa { $whom }. Siku yake ni { $due }:

promises-reminder-gentle = { $who }, tunakumbuka kwa shukrani uliyoahidi kwa hisani yako (jumla: { $count }). Ikikufaa, bonyeza namba ili uone kinachoweza kufanyika:

proposal-remind-gentle = Tunatumaini hamjambo wote. Pendekezo { $number } la { $who } lingefurahia kusikia maoni ya kundi lenu; kuna muda hadi { $closes }:

proposal-remind-some-gentle = Tunatumaini hamjambo wote. Kuhusu pendekezo { $number } la { $who } sauti nyingine bado zinakaribishwa; kuna muda hadi { $closes }:

proposal-remind-you-gentle = Tunatumaini hujambo. Pendekezo { $number } la { $who } lingefurahia kusikia maoni yako; kuna muda hadi { $closes }:

roles-still-right-gentle = { $who }, mtakapopata nafasi: je, hili bado liko kama mnavyopenda?

reminders-together-gentle = { $who }, tunatumaini hujambo. Huenda ni vyema kuyakumbuka haya leo; bonyeza namba ukipata nafasi, uone unachoweza kufanya:

## Lateness, to whoever it concerns

duty-late-gentle = { $who }, bila shaka kulikuwa na mengi ya kufanya. Hili tulilifikiria kwa { $due }: { $does }. Kama limeshafanyika, inatosha kubonyeza “Imefanyika”; kama kuna jambo linalotatiza, mwezeshaji wenu atafurahi kusikiliza.

promise-late-gentle = { $who }, bila shaka kulikuwa na mengi ya kufanya. Siku ya ahadi hii ilikuwa { $due }. Kama imeshatimizwa, inatosha kubonyeza “Imefanyika”; kama muda zaidi utafaa, taja tarehe mpya; na kama kuna jambo linalotatiza, “Nahitaji msaada” iko kwa ajili hiyo.

checkin-is-closed-gentle = Awamu ya “{ $title }” imefika mwisho kwa safari hii. Maneno yenu bado yanakaribishwa: jibuni swali, na jibu lenu litahifadhiwa kama lililofika baadaye.

answer-late-kept-gentle = Tumefurahi kusikia kutoka kwenu, asanteni. Awamu ya “{ $title }” ilikuwa imefika mwisho punde tu; jibu lenu limehifadhiwa kama lililofika baadaye, na wengine watalisoma.

answer-late-kept-only-gentle = Tumefurahi kusikia kutoka kwenu, asanteni. Awamu ya “{ $title }” ilikuwa imefika mwisho punde tu; jibu lenu limehifadhiwa kama lililofika baadaye.

too-late-for-later-gentle = Ningefurahi kurudi baadaye, lakini muda uliobaki ni mchache: tunafika mwisho { $closes }. Maneno machache sasa yangetosha.

question-closed-gentle = Hili limefika mwisho kwa safari hii. Maneno yenu bado yanakaribishwa kama jibu kwake: yatahifadhiwa kama jibu lililofika baadaye.

partner-answered-late-gentle = { $who } ametujibu pia, na tunafurahi; limefika baadaye kidogo: { $said }

handover-lapsed-gentle = Bila shaka kulikuwa na mengi ya kufanya: wiki imepita, na neno halijafika kutoka kwa { $who } kuhusu hili. Kwa sasa { $by } anabaki mwezeshaji; inawezekana kuuliza tena wakati wowote.

looking-is-over-gentle = Asanteni kwa kufikiri pamoja nasi. Mapitio haya yamefika mwisho; wazo lenu linakaribishwa wakati wowote kama pendekezo: /propose

mediation-over-gentle = Asanteni kwa kuandika. Mazungumzo haya yamefika mwisho, kwa hiyo hakuna kinachoongezwa tena.

concern-not-looked-gentle = Wasiwasi { $number } bado haujapata jibu; huenda kulikuwa na mengi ya kufanya. Nimemkumbusha: { $who }. Si lazima usubiri peke yako: kama ni la haraka, tafadhali mwendee pia mtu unayemwamini.

ours-over-gentle = Asanteni kwa kufikiri pamoja nasi. Swali hili limeshapita wakati wake.

## Silence and lateness, to facilitators

checkin-silent-gentle = Huenda { $who } ana mengi mikononi: bado hatujapata neno kuhusu “{ $title }” (maswali yalitumwa { $asked }). Ikikufaa, huenda simu ya kirafiki ikasaidia.

duty-late-elsewhere-gentle = { $as }, ili ulikumbuke: bado hatujapata neno kutoka kwa { $who } kuhusu hili: { $does } (lilitarajiwa { $due }). Ikikufaa, huenda ni vizuri kuwajulia hali na kuuliza kama mkono wa msaada unahitajika.

promise-late-elsewhere-gentle = { $as }, ili ulikumbuke: bado hatujapata neno kutoka kwa { $who } kuhusu ahadi { $number } kwa { $whom } (ilitarajiwa { $due }). Ikikufaa, huenda ni vizuri kumjulia hali na kuuliza kama mkono wa msaada unahitajika.

promises-late-elsewhere-gentle =
    { $as }, ili ukumbuke: bado hatujapata neno kuhusu { $count ->
        [one] ahadi { $count } ambayo siku yake imepita
       *[other] ahadi { $count } ambazo siku zake zimepita
    }. Ikikufaa, huenda ni vizuri kuwajulia watu hali na kuuliza kama mkono wa msaada unahitajika.

promise-late-owed-gentle = Asanteni kwa subira yenu: ahadi { $number } ya { $who } kwenu, iliyofikiriwa kwa { $due }, huenda ikahitaji muda kidogo zaidi.

concern-waits-gentle = Kwako, ili ulikumbuke: huu unasubiri tangu { $since }. Hata neno fupi kwamba umeuona lingefaa.

unclear-called-silent-gentle = Msaada wako ungekaribishwa sana: { $who } aliombwa kusema jambo kwa njia nyingine, na bila shaka alikuwa na mengi ya kufanya, kwani neno halijafika bado. Labda mngeweza kupata maneno pamoja mtakapopata nafasi.

review-silent-gentle = { $as }, ili ulikumbuke: bado hatujapata neno kutoka kwa { $who } kama uamuzi { $number } bado unafaa. Ikikufaa, huenda swali la utulivu likasaidia.

## When something cannot be done so

question-not-optional-gentle = Washirika wote wanafurahi kusikia sauti yenu, kwa hiyo swali hili lingefurahia maneno machache kutoka kwenu. Hakuna haraka: kama sasa hapafai, bonyezeni “Baadaye”.

answer-yes-or-no-gentle = Samahani, sikuona vizuri kama hiyo ni ndiyo au hapana. Je, mngeweza kubonyeza kitufe kwa hisani yenu, au kujibu kwa neno moja kati ya hayo mawili?

not-understood-gentle = Samahani, sikuona hilo linajibu ujumbe gani. Je, mngeweza kujibu ujumbe mnaoukusudia kwa hisani yenu? /help inaonyesha zaidi.

role-needed-gentle = Asanteni kwa kulifikiria hili. Limekabidhiwa kwa mwenye jukumu la “{ $role }”; bila shaka { $who } atafurahi kusaidia.

role-needed-nobody-gentle = Asanteni kwa kulifikiria hili. Litakabidhiwa kwa atakayechukua jukumu la “{ $role }”; kwa sasa jukumu hilo bado liko wazi.

duty-of-others-gentle = Asanteni kwa kulijali hili. Ingefaa { $who } aseme kuwa limefanyika.

withdraw-only-your-own-gentle = Ninaelewa ombi hilo. Maneno haya ni ya aliyeyasema, na ni vyema kumwachia mwenyewe kuyaondoa.

position-of-another-gentle = Asante kwa kulifikiria hili. Swali hili lilikusudiwa mtu mwingine.

proposal-of-another-gentle = Asante kwa kulifikiria hili. Ni vyema kumwachia { $who }, aliyeleta pendekezo.

proposal-is-closed-gentle = Asante kwa kulifikiria hili. Pendekezo { $number } limefika mwisho, na misimamo haipokelewi tena. /decisions huonyesha lilivyoishia.

proposal-extended-already-gentle = Ninaelewa ombi hilo. Pendekezo { $number } liliongezewa muda mara moja, na inawezekana mara moja tu.

promise-of-others-gentle = Asante kwa kulijali hili. Ni vyema kumwachia { $who } aseme.

promise-owed-to-others-gentle = Ninaelewa ombi hilo. Ni vyema kuwaachia walioahidiwa waseme: { $whom }.

wrote-by-another-gentle = Asante kwa msaada wako. Ni vyema kumwachia { $who } aseme hilo.

wrote-only-your-own-gentle = Asanteni kwa msaada wenu. Ni vyema kumwachia aliyeandika aseme ni kwa lugha gani. Ili kubadilisha lugha ninayozungumza hapa, andikeni /language bila kujibu ujumbe.

fix-not-yours-gentle = Asante kwa kusoma kwa makini. Hiyo ni kwa { $language }, na ni vyema kumwachia anayesoma { $language } hapa aisahihishe.

question-for-others-gentle = Asanteni kwa utayari wenu. Swali hili lilikusudiwa { $who }; la kwenu litawajia lenyewe, na /checkin inaonyesha kitakachofurahia jibu lenu.

agree-in-your-own-chat-gentle = Asanteni kwa kukubali. Hapa wa kusema ni { $who }; ingefaa kikundi chenu kiseme kwenye mazungumzo yake chenyewe.

last-coordinator-gentle = Naelewa hamu hiyo. Kwa sasa hakuna mwingine anayeratibu; ingefaa jukumu hilo likabidhiwe mtu mwingine kwanza.

role-taken-back-gentle = Jukumu la “{ $role }” halipo tena mikononi mwa { $who }, kwa shukrani kwa yote yaliyofanyika.

leave-from-the-group-gentle = Naelewa hamu hiyo. Ingefaa hilo lisemwe katika mazungumzo ya kikundi chenu, ili wenzenu pia waone.

threads-off-now-gentle = Kwa sasa mazungumzo haya hayana nyuzi. Mkipenda kuwa nazo, mratibu anaweza kusema kwa hisani yake: /threads on

polls-off-now-gentle = Kwa sasa mazungumzo haya hayana kura. Mkipenda kuwa nazo, mratibu anaweza kusema kwa hisani yake: /polls on

answer-stands-gentle = Awamu ya “{ $title }” imefika mwisho, na jibu lenu limehifadhiwa kwa shukrani. Mkipendelea kuliondoa, inatosha kujibu swali kwa /withdraw.

edit-after-closing-gentle = Awamu ya “{ $title }” imefika mwisho, na maneno yenu ya kwanza yamehifadhiwa. Mnalopenda kuongeza linakaribishwa kama jibu kwa swali.

duty-done-stands-gentle = Kwa muhtasari, wote wameshasoma kwamba hili limefanyika: { $does }. Kwa hiyo linabaki limeandikwa hivyo kwa sasa. Kama bado kuna kilichobaki, bila shaka wengine watashukuru kusikia.

answer-in-words-gentle = Samahani, hapa naweza kuandika maneno tu. Je, mngeweza kujibu swali kwa ujumbe wa maandishi kwa hisani yenu?

answer-with-a-number-gentle = Samahani, sikuona vizuri namba moja katika hilo. Je, mngeweza kujibu kwa namba peke yake kwa hisani yenu, kwa mfano 30?

answer-on-the-scale-gentle = Samahani, sikuelewa vizuri. Je, mngeweza kujibu kwa namba nzima kuanzia { $low } hadi { $high } kwa hisani yenu?

answer-with-an-option-gentle = Samahani, sikuelewa vizuri. Je, mngeweza kuchagua mojawapo kwa hisani yenu: { $options }

words-needed-gentle = Samahani, sikupata maneno hapo. Je, mngeweza kuandika kwa ujumbe wa maandishi kwa hisani yenu?

kind-not-carried-gentle = Samahani, ujumbe wa aina hiyo siwezi kuupeleka kwa wengine, kwa hiyo hakuna kilichoandikwa. Je, mngeweza kusema kwa maneno kwa hisani yenu, au kutuma picha, ujumbe wa sauti au faili?

button-is-gone-gentle = Samahani, kitufe hiki muda wake umepita. /status inaonyesha yaliyo wazi.

question-is-gone-gentle = Samahani, swali hilo muda wake umepita. /status inaonyesha yaliyo wazi.

promises-of-another-gentle = Samahani, orodha hii imefunguliwa na mtu mwingine. /promises huonyesha yako.

promise-not-of-private-gentle = Hili liliaminiwa kwa siri, na ni vyema lisiwe ahadi inayosomwa na wengine.

promise-help-nobody-gentle = Kwa sasa hakuna mwenye jukumu la mwezeshaji ninayeweza kumwambia. Labda mshirika unayemwamini atasaidia kwa furaha.

promise-day-over-gentle = { DAY($day, year: 1) } imeshapita. Ungekuwa na siku gani akilini?

apart-nobody-gentle = Kwa sasa hapa hakuna wa kuyasoma faraghani, ila wewe na aliyetoa pendekezo. Ungeweza kuwaambia wote ukiona inafaa, au kuyaacha yapumzike.

say-of-another-gentle = Asante kwa kulijali hili. Ni vyema kumwachia { $who } aliyeyaandika ayatume.

forget-of-another-gentle = Asante kwa msaada wako. Ni vyema kumwachia aliyeulizwa aseme.

command-unknown-gentle = Samahani, bado siijui amri { $typed }. /help inaonyesha mnachoweza kuniambia.

too-many-commands-gentle = Samahani, siwezi kufuata kwa haraka hivyo. Je, mngenipa dakika moja kisha mniambie tena? Majibu ya maswali bado yananifikia.

concern-alone-gentle = Asante kwa kutaka kusema. Ni vyema uniambie peke yangu, ambako hakuna mwingine anayesoma: { $where }. Kilichoandikwa hapa sikipeleki kwa yeyote.

mediate-alone-gentle = Asante kwa kutaka kuwakutanisha. Mazungumzo kama haya ni vyema yaanzie pale ambapo hakuna mwingine anayesoma: je, ungeweza kuniandikia /mediate kwa ujumbe wa moja kwa moja kwa hisani yako?

note-alone-gentle = Madokezo ni yako peke yako, kwa hiyo ni vyema uniandikie kwa ujumbe wa moja kwa moja. Hapa hakuna kilichoandikwa.

promises-pending-alone-gentle = Hili ni kwa macho yako peke yako; nitafurahi kukuonyesha katika ujumbe wetu wa moja kwa moja.

handover-of-another-gentle = Asante kwa kuwa tayari. Ni vyema kuwaachia { $by } na { $who } jambo hili.

corrections-of-another-gentle = Samahani, orodha hii imefunguliwa na mtu mwingine. /corrections inaonyesha yako.

mediate-two-gentle = Samahani, mazungumzo yanahitaji pande mbili zaidi yako. Je, ungeweza kutaja washirika wawili, au mtu mmoja wa kila mmoja, kwa hisani yako?

mediate-running-gentle = Kwa sasa kuna mazungumzo kati ya { $one } na { $other }. Ingekuwa vyema yafike mwisho kwanza.

unclear-own-gentle = Maneno haya ni yako mwenyewe, na hakuna anayeweza kuyasema vizuri zaidi. Ukihariri ujumbe wako, wote watausoma upya.

rhythm-none-for-a-crisis-gentle = Asante kwa kuwajali wote. Hadi sasa hakuna mwongozo hapa wenye maswali ya dharura.

measure-no-goal-gentle = Asante kwa kuhesabu pamoja nasi. Kwa sasa hakuna lengo hapa la kuongezewa hili; /goals inaonyesha yaliyopo.

say-nowhere-gentle = Samahani, kwa sasa sijui mazungumzo ambapo ningeweza kusema hilo.

measure-number-unread-gentle = Samahani, sikuona vizuri namba moja katika hilo. Je, ungeweza kuiandika peke yake kwa hisani yako, kwa mfano 120, 0.5 au 1,500?

promise-day-unread-gentle = Samahani, sikuona vizuri siku yenyewe. Je, ungeweza kuiandika hivi kwa hisani yako: ijumaa, 9 machi, 2027-03-09, wiki 2?

promise-day-too-far-gentle = { DAY($day, year: 1) } iko mbali, na mengi yanaweza kutokea hadi wakati huo. Je, ungeweza kuangalia tena ni siku gani uliyo nayo akilini, kwa hisani yako?

away-day-unread-gentle = Samahani, sikuona vizuri siku katika “{ $said }”. Je, ungeweza kuiandika hivi kwa hisani yako: /away hadi Jumatatu, /away 2027-03-09, /away siku 3? Ukiongeza jina mwishoni, mtu huyo atashika nafasi yako kwa hisani yake.

mediation-press-gentle = Samahani, sikuona vizuri mngependa lipi kati ya mawili. Je, mngeweza kubonyeza kimojawapo cha vitufe, au kujibu ndiyo au hapana, kwa hisani yenu?

command-nearly-gentle = Samahani, bado siijui amri { $typed }. Je, huenda mlimaanisha { $nearest } ?

member-unknown-gentle = Samahani, bado sijamjua { $said } hapa. Hadi sasa nawajua walioniandikia: { $members }

partner-unknown-gentle = Samahani, hapa bado simjui mshirika anayeitwa “{ $said }”. Waliopo hadi sasa ni: { $partners }.

round-running-gentle = Kwa sasa kuna duru ya faragha na { $who }. Ingekuwa vyema ifike mwisho kwanza.

round-nobody-gentle = Hadi sasa hakuna mtu wa { $who } aliyefungua ujumbe wa faragha nami, kwa hiyo bado hakuna wa kumwuliza peke yake. Ikikufaa, huenda mwaliko mwema wa kuniandikia ukasaidia.

## Agreeing and not agreeing

agreement-stands-gentle = Itifaki ya “{ $title }” inatumika kwa ridhaa ya kikundi chenu, tunayoishukuru, kwa hiyo bado inabaki kwa sasa. Kama haiwafai sana tena, mratibu wenu atafurahi kusikia, na anaweza kuisitisha kwa muda.

partner-agrees-no-more-gentle = { $who } angependa kuifikiria zaidi kidogo itifaki ya “{ $title }”. Itaanza kutumika itakapowafaa washirika wote.

promise-declined-gentle = { $who } anashukuru kwa kuaminiwa; safari hii ni vigumu kulichukua hili.

promise-not-let-go-gentle = { $who } angefurahi sana kama ahadi { $number } bado ingeweza kutimia. Kwa sasa inabaki; tarehe mpya inawezekana wakati wowote.

promise-let-go-asked-gentle = { $who } anaomba mwelewe kwa hisani yenu: ahadi { $number } (kufikia { $due }) imekuwa ngumu kuitimiza. Je, inaweza kuachwa? Kwa nini: { $reason }

sight-refused-gentle = { $who } angependa ibaki kama ilivyo, kwa hiyo inabaki hivyo.

sight-asked-already-gentle = Hili limeshapendekezwa, na kuna muda wa kulifikiria kabla halijaamuliwa: { $engines }. Tungefurahi kusikia kutoka kwa: { $who }.

handover-declined-gentle = { $who } anashukuru kwa kuaminiwa; kwa sasa ni vigumu kulichukua hili. Kwa sasa { $by } anabaki mwezeshaji.

promise-day-declined-gentle = { $who } anashukuru kwa wazo hilo, na angependa ahadi { $number } ibaki ilivyo, kufikia { DAY($due, year: 1) }.

mediation-kept-gentle = Mazungumzo kati ya { $one } na { $other } yamefika mwisho, kwa shukrani kwa pande zote mbili. Hakuna kinachoshirikiwa, na huo ni mwisho mwema kama mwingine wowote. Yaliyosemwa hayahifadhiwi hapa.

correction-taken-back-yours-gentle = { $who } anashukuru kwa kusoma kwa makini hivyo, na angependa kwa { $to } kile kilichokuwepo awali; kwa hiyo maneno yako “{ $right }” yamewekwa kando kwa sasa. Ukiona yanafaa, ingekuwa vyema kuzungumza; kwa /fix yanaweza kusemwa upya.

position-why-object-gentle = Asante kwa uwazi wako; unatusaidia sote. Je, ungeweza kusema kwa hisani yako kizuizi ni nini, na nini kingesaidia? Jibu kwa maneno machache, na wote watayasoma kwa lugha zao.

position-told-gentle = Kuhusu pendekezo { $number }, { $who } anatushirikisha wazo ({ $stance }): { $said }

apart-told-gentle = Kwako kama mwezeshaji: { $who } ana pingamizi moyoni kuhusu pendekezo { $number } na anakuaminia wewe tu. { $said }

apart-told-unnamed-gentle = Kwako kama mwezeshaji: kuna mwenye pingamizi moyoni kuhusu pendekezo { $number }; anakuaminia wewe na angependa jina lisitajwe. { $said }

decision-not-passed-gentle = Tunamshukuru { $who } kwa pendekezo { $number }, na wote waliolifikiria. Jinsi lilivyo haliendelei; pendekezo jipya linakaribishwa wakati wowote.

decision-why-quorum-gentle = Bila shaka wengi walikuwa na mengi ya kufanya. Waliosikika: { $spoken }; ili kuamua pamoja wanahitajika { $count }.

decision-why-objection-gentle = Kuna jambo linalohitaji bado uangalifu wetu: pingamizi linabaki.

decision-why-nobody-gentle = Bado halijampata anayeliunga mkono.

decision-why-short-gentle = Limepata wanaoliunga mkono, ila bado hawatoshi.

decision-why-tie-gentle = Pande zote mbili zina uzito sawa: wanaounga mkono ni sawa na wanaopinga.

decision-why-options-gentle = Kila chaguo lina uzuri wake; bado hakuna lililo mbele ya mengine waziwazi.

decision-lead-no-gentle = { $who } amewasikiliza wote kwa makini na ameamua lisiendelee safari hii.

decision-lead-silent-gentle = Bila shaka waratibu walikuwa na mengi ya kufanya: wiki moja ilipita kabla hawajaweza kuamua.

## Asking for help

promise-help-gentle = { $as }: { $who } angeshukuru kwa mkono wa msaada kuhusu ahadi { $number }, kufikia { $due }. Labda unaweza kuwasiliana naye ikikufaa.
