### What we say: Swahili. Whole sentences, addressed to a group as "ninyi", to one named person as "wewe".
### Commands such as /help stay as they are; what each message is for stands in the English file.

## Check-ins

checkin-hello-title = { $title }: tungependa kusikia kutoka kwenu. Tunapokea majibu hadi { $closes }.

checkin-hello-member-title = { $title }: { $who }, tungependa kusikia kutoka kwako.

question-of-several = { $number }/{ $of } { $question }

question-alone = { $question }

question-for-title = Kwa { $who }:

question-hint-scale = { $low } = { $lowest }, { $high } = { $highest }

question-hint-number = Jibuni kwa namba ({ $unit }).

question-hint-archive = Bila ndiyo, wengine hawapati chochote cha yale ambayo kikundi chenu kitasema safari hii: si katika utafutaji wala katika faili zinazotolewa. Ahadi iliyothibitishwa, na namba inayohesabiwa kwenye lengo, bado zinapatikana.

question-hint-private = Jibu hili linasomwa na mwenye jukumu la “{ $role }” peke yake.

question-hint-private-nobody = Jibu hili linasomwa na mwenye jukumu la “{ $role }” peke yake; bado hakuna aliye nalo, kwa hiyo kwa sasa hakuna anayelisoma.

question-hint-unnamed = Jibu lako litaonyeshwa bila jina lako.

question-hint-unnamed-few = Hapa ni wachache wanaoandika { $language }. Jibu lako lisipoweza kutafsiriwa, halionyeshwi, ili lugha yake isikutaje.

unnamed-held-back = (halionyeshwi, kwa kuwa halikuweza kutafsiriwa)

unnamed-held-back-told = { $as }: katika { $title } kuna maneno yasiyo na jina ambayo haonyeshwi mtu yeyote: { $count }. Hapa hakuna anayetafsiri, na lugha pekee ingesema ni ya nani. Safari ijayo wote wataweza kuyasoma ikiwa anayeniendesha ataweka mtafsiri kwenye seva yenu wenyewe, au watu wakijibu kwa lugha ambayo hapa inaandikwa na kadhaa.

unnamed-as-read = (bila jina: kando yake, kama inavyosomwa katika lugha hii, imetafsiriwa au la)

button-later = Baadaye

button-skip = Ruka

button-enough = Tumemaliza kuchagua

ticked = ✓ { $option }

checkin-nudge =
    { $count ->
        [one] Ukumbusho mdogo kuhusu “{ $title }”: swali moja bado linasubiri jibu, hadi { $closes }.
       *[other] Ukumbusho mdogo kuhusu “{ $title }”: maswali { $count } bado yanasubiri majibu, hadi { $closes }.
    }

checkin-silent = { $who } bado hajajibu “{ $title }” (aliulizwa { $asked }). Je, unaweza kupiga simu kuwajulia hali?

checkin-silent-own = Kundi lako mwenyewe bado halijajibu “{ $title }” (liliulizwa { $asked }). Je, unaweza kuzungumza na wenzako kuhusu hilo?

checkin-is-closed = Awamu ya “{ $title }” imeshafungwa. Bado mnaweza kujibu swali; jibu lenu litahifadhiwa kama lililochelewa.

nobody-to-ask = Bado hakuna wa kuulizwa: hakuna mshirika ambaye kikundi chake kimeunganishwa nami.

## Answers

yes = Ndiyo

no = Hapana

answer-passed = (limerukwa)

listed = { $first }, { $rest }

scale-answer = { $value } kati ya { $high }

scale-labelled = { $value } kati ya { $high } ({ $label })

number-with-unit = { $unit } { $value }

attached-photo = 🖼 picha

attached-voice = 🎤 ujumbe wa sauti

attached-audio = 🎵 rekodi ya sauti

attached-video = 🎬 video

attached-document = 📎 faili

attached-document-named = 📎 faili “{ $name }”

attached-sticker = 🙂 stika

attached-location = 📍 mahali kwenye ramani

attached-location-named = 📍 { $name }

attached-contact = 👤 mawasiliano ya mtu

attached-contact-named = 👤 mawasiliano ya { $name }

attached-and-said = { $attached }: { $said }

answer-in-words = Tafadhali jibuni swali kwa maneno, kwa ujumbe wa maandishi.

only-the-answer-counts = Nimepokea jibu lenu. Faili iliyokuja nalo siipeleki kwa wengine: swali hili linapokea jibu lenyewe tu.

answer-yes-or-no = Sijaelewa kama hiyo ni ndiyo au hapana. Tafadhali bonyezeni kitufe, au jibuni kwa neno moja kati ya hayo mawili.

answer-on-the-scale = Tafadhali jibuni kwa namba nzima kuanzia { $low } hadi { $high }.

answer-with-a-number = Sijaona namba moja iliyo wazi katika jibu hilo. Tafadhali jibuni kwa namba peke yake, kwa mfano 30.

answer-with-an-option = Tafadhali chagueni mojawapo: { $options }

answer-tick-first = Tafadhali chagueni angalau moja kwanza.

question-not-optional = Washirika wote wanasubiri jibu la swali hili. Kama hamwezi kujibu sasa, bonyezeni “Baadaye” au jibuni kwa maneno machache.

# To a member who wants to skip or put off a question that has an answer.
answered-already = Swali hilo limeshajibiwa. Jibuni ujumbe wa swali ili kuongeza kitu.

# To a member who answers or presses a button under somebody else's question, in a room that several share.
#   $who (text) whom the question is for
question-for-others = Swali hili ni la { $who }. La kwenu litawajia lenyewe; /checkin inaonyesha kinachowasubiri.

too-late-for-later = Muda uliobaki hautoshi kwa hilo: tunafunga { $closes }.

put-off-until = Sawa, nitauliza tena { $until }.

answered-by = ✓ { $who }: { $answer }

noted-from = ✓ Nimepokea jibu la { $who }. Kuongeza jambo, jibuni tena; kurekebisha, haririni ujumbe wenu.

noted-from-several = ✓ Nimepokea majibu { $count } ya { $who }. Kuongeza jambo, jibuni tena; kurekebisha, haririni ujumbe.

more-with-the-digest = Ni mengi, asanteni! Kuanzia hapa wengine watasoma mtakayoongeza yote kwa pamoja: { $closes }.

file-may-name = Inaonyeshwa bila jina lako na bila jina la faili; lakini sauti, picha au faili vinaweza kuonyesha vimetoka kwa nani. Ukitaka kuiondoa, jibu ujumbe wako kwa /withdraw.

answer-taken-back = ↩ { $who } ameondoa jibu.

question-closed = Hili limeshafungwa. Jibu bado litanifikia, na litahifadhiwa kama lililochelewa.

somebody = mtu fulani

round-complete = Asanteni! Hayo ndiyo yote. Wote watasoma muhtasari { $closes }.

round-complete-for-role = Asanteni! Hayo ndiyo yote. Atakayesoma ni mwenye jukumu la “{ $role }”, si vikundi vingine.

round-passed = Asanteni kwa kutujulisha kuwa mara hii mnaruka. Mtasoma majibu ya wengine { $closes }.

round-passed-only = Asanteni kwa kutujulisha kuwa mara hii mnaruka.

answer-late-kept = Asanteni. Awamu ya “{ $title }” ilikuwa imeshafungwa; jibu lenu limehifadhiwa kama lililochelewa, na wengine watalisoma.

# To a member who answered after the end, when the others do not read the answer: it is private or unnamed.
#   $title (text) what the check-in is called
answer-late-kept-only = Asanteni. Awamu ya “{ $title }” ilikuwa imeshafungwa; jibu lenu limehifadhiwa kama lililochelewa.

answer-was-in-time = Asanteni. Mlisema kwa wakati, lakini ilinifikia baada ya awamu ya “{ $title }” kufungwa. Inahesabiwa kikamilifu.

edit-after-closing = Awamu ya “{ $title }” imefungwa, kwa hiyo maneno ya kwanza ndiyo yanayobaki. Kuongeza jambo, jibuni swali.

answer-stands = Awamu ya “{ $title }” imefungwa, kwa hiyo jibu lenu linabaki kama lilivyo. Mkitaka kuliondoa hata hivyo, jibuni swali kwa /withdraw.

about-question = { $question }

partner-answered = { $who } amejibu: { $said }

# The same, after its author changed the message.
#   $who (text)  the person and the partner, as they write it
#   $said (text) the answer as it stands now, already in the reader's language
partner-answered-edited = { $who } amejibu (limehaririwa): { $said }

partner-answered-late = { $who } amejibu, baada ya kufungwa: { $said }

# To a facilitator's group, when there is no direct talk with any facilitator yet. It names nobody and says nothing of what was said.
private-waits = Kuna aliyesema jambo kwa ajili ya mwenye jukumu la “{ $role }” peke yake. Niandikie /status kwa ujumbe wa moja kwa moja, nami nitalionyesha huko.

partner-counted = Pia kutoka kwa { $who }:

partner-counted-first = Kutoka kwa { $who }:

words-taken-back = ↩ { $who } ameyaondoa maneno haya.

answers-taken-back = Majibu haya yameondolewa.

answer-line = • { $question } { $answer }

others-invited = Hadi sasa { $who } amejibu kwa niaba yenu nyote. Kila mmoja hapa anakaribishwa: jibuni tu swali.

answer-ahead = Mnaweza kujibu “{ $title }” mapema; maswali yangekuja { $at }.

nothing-asked = Kwa sasa hakuna swali linalosubiri jibu hapa. /status inaonyesha mambo yamefikia wapi.

question-is-gone = Swali hilo haliko wazi tena. /status inaonyesha yaliyo wazi.

button-is-gone = Kitufe hiki hakitumiki tena. /status inaonyesha yaliyo wazi.

press-noted = Imeandikwa.

not-understood = Sina hakika hilo linajibu swali gani. Tafadhali jibuni ujumbe mnaoukusudia, au tazameni /help.
not-understood-alone = Sina hakika hilo linajibu ujumbe gani. Tafadhali jibu ujumbe unaoukusudia, au tazama /help. Ukihitaji mtu sasa hivi: /sos
courtesy-thanks = Karibu sana.
courtesy-hello = Habari. /status inaonyesha kinachosubiri jibu lako, /help ninachoweza kufanya. Ukihitaji mtu sasa hivi: /sos
for-all-asked = “{ $said }”: je, hili ni jibu la kikundi chenu kwa “{ $question }”? Usipothibitisha, hakuna mwingine atakayelisoma.
for-all-read = Ikiwa ndivyo, vikundi vyote vitaweza kulisoma.
for-all-other-ways = Kwa wawezeshaji peke yao: /concern. Ukihitaji mtu sasa hivi: /sos
for-all-noted = ✓ Sasa hilo ni jibu la kikundi chenu.
for-nobody-noted = Hilo linabaki kati yetu. Hakuna mwingine aliyelisoma.
for-all-with-a-file = Hakuna mwingine aliyeona hilo. Ikiwa ni jibu la kikundi chenu kwa “{ $question }”, andika /checkin kisha litume kwa kujibu swali hilo.
button-for-all = Ndiyo, ni jibu letu
button-for-nobody = Hapana, kati yetu

reply-press-one = Sina hakika hilo ni lipi kati ya haya: { $buttons }. Bonyeza moja chini ya ujumbe ule, au ujibu kwa maneno yale yale.

reply-press-or-day = Sina hakika hilo ni lipi kati ya haya: { $buttons }. Bonyeza moja chini ya ujumbe ule, au ujibu kwa maneno yale yale. Siku pia inatosha, kama “12 Mei”.

went-wrong = Kuna hitilafu upande wangu, na hakuna chochote cha hili kilichoandikwa. Tafadhali sema tena baadaye kidogo; kama haliwezi kusubiri, mwambie mwezeshaji mwenyewe.

words-needed = Sioni maneno hapo. Tafadhali andikeni mnachomaanisha kwa ujumbe wa maandishi.

words-too-long = Hizo ni herufi zaidi ya { $most }. Tafadhali sema kwa ufupi.

kind-not-carried = Siwezi kupeleka ujumbe wa aina hiyo kwa wengine, kwa hiyo sikuandika chochote. Tafadhali semeni kwa maneno, au tumeni picha, ujumbe wa sauti au faili.

kind-left-behind = Nimepokea maneno yenu. Kilichokuja nayo ni cha aina ambayo siwezi kupeleka kwa wengine.

could-not-be-read = { $who }, ujumbe wako umenifikia ukiwa umesimbwa kwa njia fiche na sina ufunguo wake, kwa hiyo sikuweza kuusoma. Tafadhali utume tena; isiposaidia, toka kwenye mazungumzo mara moja kisha urudi, au uandike kutoka kifaa kingine.

withdrawn = Imeondolewa. Haihesabiwi tena, hapa wala kwa wengine.

withdraw-what = Niondoe nini? Jibuni kwa /withdraw ujumbe wenu wenyewe, au swali mlilojibu.

withdraw-only-your-own = Kila mtu huondoa maneno yake mwenyewe tu. Aliyesema hili anaweza kuliondoa.

## Digests

digest-title = { $title }, { $day }: tuliyosikia

digest-heard = Waliojibu: { $heard } kati ya washirika { $asked }.

digest-heard-nobody = Bado hakuna jibu lililofika. Muda haujapita: anayependa bado anaweza kujibu.

digest-away = Walio mapumzikoni safari hii: { $who }.

digest-duty-done = ✓ { $does } – imefanywa na { $who }

digest-duty-open = ○ { $does } – { $who }, kufikia { $due }

digest-partner-title = { $who }

digest-unnamed-too-few = { $question } Waliojibu hawafiki watu watatu, kwa hiyo majibu hayaonyeshwi.

digest-unnamed-hidden = { $question } Waliojibu ni wachache mno; majibu hayaonyeshwi ili asijulikane aliyesema.

digest-unnamed-gone = { $question } Baadhi ya majibu yameondolewa, au muda wake umeisha. Hakuna linaloonyeshwa tena: lililokosekana lingeonyesha lilikuwa la nani.

digest-words = { $question }

digest-line = – { $said }

digest-unnamed-average =
    { $count ->
        [one] { $question } Kwa wastani { $mean } (jibu { $count }).
       *[other] { $question } Kwa wastani { $mean } (majibu { $count }).
    }

option-counted = { $option }: { $count }

## Replies carried to others

reply-carried-here = { $who } anajibu: { $said }

reply-carried-edited = { $who } anajibu (limehaririwa): { $said }

reply-quote = { $said }

reply-carried = Nimefikisha kwa { $who }.

reply-goes-nowhere = Siwezi kufikisha jibu hili: mazungumzo ambako maneno hayo yalitoka hayapo tena.

original-words = Kwa { $language }, kama yalivyoandikwa: { $said }

original-of-what = Jibuni ujumbe wangu wowote kwa /original, nami nitaonyesha maneno kama yalivyoandikwa.

original-is-shown = Ujumbe huo una maneno yangu tu, si ya mtu mwingine.

## Duties

button-done = Imefanyika

duty-reminder = { $who }, ukumbusho: { $does } – kufikia { $due }.

duty-reminder-nobody = Ukumbusho: { $does } – kufikia { $due }. Jukumu la “{ $role }” bado halina mtu; atakayefanya kazi hii, tafadhali abonyeze “Imefanyika”.

duty-late = { $who }, hili lilitarajiwa { $due }: { $does }. Kama limefanyika, bonyezeni “Imefanyika”; kama kuna kikwazo, tafadhali mwambieni mwezeshaji wenu.

duty-late-elsewhere = { $as }: { $who } hajasema kuwa hili limefanyika: { $does } (lilitarajiwa { $due }). Je, unaweza kuuliza jinsi ya kusaidia?

duty-done = ✓ { $who }: { $does }

duty-open-again = ↩ { $who } ameondoa taarifa kwamba hili limefanyika: { $does }

duty-done-thanks = Asanteni! Nimeandika kuwa hili limefanyika: { $does }

duty-done-already = Tayari imeandikwa kuwa hili limefanyika. Asanteni!

duty-done-stands = Muhtasari umeshawaambia wote kwamba hili limefanyika: { $does }. Kwa hiyo taarifa hiyo inabaki. Kama halijafanyika, tafadhali waambieni wengine.

duty-of-others = Ni { $who } anayepaswa kusema kuwa hili limefanyika.

duty-none-open = Kwa sasa hakuna kazi inayowasubiri.

duty-which = Kazi ipi? Andikeni /done na mojawapo ya hizi: { $duties }. Au bonyezeni “Imefanyika” chini ya ukumbusho.

## Protocols

protocol-proposed-title = Pendekezo kwa washirika wote: { $title }

protocol-purpose = { $purpose }

agreement-line = • { $agreement }

protocol-how-to-agree = Kama kikundi chenu kinakubali, bonyezeni kitufe. /preview inaonyesha mtakachoulizwa, na lini.

protocol-there-title = Inatumika tayari kwa washirika wengine: { $title }

protocol-how-to-take-part = Kama kikundi chenu kinakubali, bonyezeni kitufe; kuanzia hapo kitaulizwa maswali. /preview inaonyesha mtaulizwa nini, na lini.

button-agree = Tunakubali

button-preview = Tazama kwanza

partner-agreed = { $who } amekubali itifaki ya “{ $title }”.

partner-agrees-no-more = { $who } ameghairi kukubali itifaki ya “{ $title }”. Itaanza kutumika washirika wote watakapokubali.

agreed-already = Kikundi chenu kimeshakubali itifaki ya “{ $title }”.

agreement-stands = Itifaki ya “{ $title }” inatumika, kwa hiyo kikundi chenu bado kinahesabiwa kuwa kimeikubali. Kama haiwafai tena, tafadhali mwambieni mratibu wenu, anayeweza kuisitisha kwa muda.

agree-in-your-own-chat = Hapa anayekubali ni { $who }. Tafadhali kubalini kwa niaba ya kikundi chenu kwenye mazungumzo yenu wenyewe.

protocol-in-force = Washirika wote wamekubali: itifaki ya “{ $title }” inaanza kutumika sasa. /preview inaonyesha yanayokuja.

protocol-counts-here = Itifaki ya “{ $title }” inaanza kutumika sasa kwa kikundi chenu pia. /preview inaonyesha yanayokuja.

protocol-in-force-elsewhere = Itifaki ya “{ $title }” inaanza kutumika sasa, kwa kuwa washirika walikubaliana kwa njia nyingine. Kama kikundi chenu hakikukubali, tafadhali mwambieni mratibu wenu. /preview inaonyesha yanayokuja.

role-nobody-yet = Jukumu la “{ $role }” bado halina mtu: { $does }. Mratibu hulitoa kwa /role.

protocol-paused = { $who } amesitisha itifaki ya “{ $title }” kwa muda. Hakuna kitakachoulizwa hadi itakapoendelezwa.

protocol-resumed = { $who } ameendeleza tena itifaki ya “{ $title }”, kuanzia awamu yake ijayo.

protocol-changed = { $who } amebadilisha itifaki ya “{ $title }” (toleo la { $version }). Kuanzia awamu ijayo:

# To all, when whoever runs me changes a protocol in the partnership's file.
#   $title (text)     what it is called
#   $version (number) the number of the new version
protocol-changed-in-file = Itifaki ya “{ $title }” imebadilika (toleo la { $version }). Kuanzia awamu ijayo:

change-new = + mpya: { $what }

change-gone = – imeondolewa: { $what }


# What moved: when it comes next for this group, and when it would have come.
#   $what (text)   what it is called
#   $new (moment)  when it comes next now
#   $old (moment)  when it would have come
change-moved = → { $what }: awamu ijayo { $new } (awali: { $old })

proposed-already = Itifaki ya “{ $title }” imeshapendekezwa na inasubiri washirika. Kama walikubaliana kwa njia nyingine, onyesheni hivyo kwa kuweka --now baada ya jina lake.

in-force-already = Itifaki ya “{ $title }” imeshapitishwa. Siku na saa zake hubadilishwa kwa /schedule.

not-in-force = Itifaki ya “{ $title }” haitumiki kwa sasa, kwa hiyo hakuna cha kusitisha.

not-paused = Itifaki ya “{ $title }” haijasitishwa.

review-title = Ni wakati wa kuitazama tena: { $title }

review-invitation = Tulianza “{ $title }” kwa lengo hili: { $purpose } Je, bado inatimiza lengo hilo? Mngebadilisha nini? Zungumzeni katika kikundi chenu; mratibu huibadilisha kwa /schedule au /adopt.

shelf-title = Itifaki mnazoweza kuchagua

shelf-line = { $id }: { $title } – { $purpose }

shelf-line-adopted = { $id }: { $title } ({ $state }) – { $purpose }

shelf-how-to-adopt = Mratibu hupendekeza itifaki kwa /adopt na jina lake fupi.

state-proposed = imependekezwa

state-in-force = inatumika

state-paused = imesitishwa

adopt-which = Itifaki ipi? Andikeni /adopt na mojawapo ya hizi: { $protocols }

protocol-unknown = Hakuna itifaki inayoitwa { $said }. Jaribuni: { $protocols }

adopt-proposed = Itifaki ya “{ $title }” imependekezwa kwa washirika wote. Itaanza kutumika vikundi vyote vikishakubali.

no-protocol-yet = Bado hakuna itifaki kwa ajili ya hilo. /protocols inaonyesha mnazoweza kuchagua.

which-protocol = Itifaki ipi? Andikeni tena na kuongeza mwishoni mojawapo ya hizi: { $protocols }

schedule-title = { $title }, toleo la { $version }

schedule-checkin = { $id }: maswali yajayo { $at }

schedule-duty = { $id }: { $does } – kufikia { $due }

schedule-how-to-change = Mratibu huibadilisha hivi: /schedule monday 10:00, /schedule monday siku ya Jumanne, /schedule monday kila wiki 2.

schedule-how = Sijaelewa badiliko hilo. Linaandikwa hivi: { $example }, au kwa siku (“siku ya Jumanne”) au kwa kipindi (“kila wiki 2”). /schedule inaonyesha majina mafupi.

schedule-follows = “{ $said }” hufuata “{ $after }”: haina saa yake yenyewe, husogea pamoja nayo. Badilisheni inayofuatwa, hivi: { $example }

now-which = Awamu ipi? Andikeni /now na mojawapo ya hizi: { $checkins }

which-of-several = Itifaki kadhaa zina “{ $said }”. Semeni ipi mnayomaanisha kwa kuandika mahali pake mojawapo ya hizi: { $names }

now-was-then = Mlisema hili { $at }, nalo limenifikia sasa tu. Kama bado mnataka liulizwe, tafadhali semeni tena.

preview-title = { $title }: mwezi mmoja ujao

preview-partner-title = { $partner }, kwa saa za kwao

preview-rule-title = { $id }: { $what }

preview-day = { $day }: { $moments }

preview-then = { $before }; { $then }

preview-ask = { $at } maswali

preview-nudge = { $at } kuulizwa tena

preview-close = { $at } mwisho wa majibu

preview-remind = { $at } ukumbusho

preview-due = { $at } mwisho wa muda

preview-late = { $at } kuchelewa

preview-review = { $at } kutazamwa tena

preview-moved-hour = { $moment } (badala ya { $at }: { $why })

preview-moved-day = { $moment } (badala ya { $day }, { $at }: { $why })

moved-day-off = siku ya likizo

moved-weekend = siku za mapumziko

moved-quiet-hours = saa za utulivu

moved-clock-change = saa zinabadilishwa

preview-as-if = “Kuulizwa tena” na “kuchelewa” huja tu ikiwa hadi wakati huo hakuna aliyejibu au kazi haijafanyika.

nobody-asked-here = { $id }: huulizwa tu wenye jukumu la “{ $role }”; katika { $partner } bado hakuna aliye nalo.

preview-paused = Itifaki ya “{ $title }” imesitishwa kwa muda: hakuna kitakachoulizwa wala kukumbushwa hadi mratibu aiendeleze kwa /resume. Hivi ndivyo ingeendelea kama ingeendelezwa sasa.

preview-nothing = Hakuna kinachokuja katika mwezi mmoja ujao.

## The welcome

hello-stranger = Habari zenu, mimi ni Baraza. Ninasaidia vikundi vinavyofanya kazi pamoja kwa lugha tofauti: ninauliza mambo yanaendaje, ninakumbusha yaliyokubaliwa, na ninafikisha maneno ya kila upande kwa wengine. Ili kuanza, mtu mmoja anahitaji msimbo: tumeni /start na msimbo ili kuanzisha ushirikiano, au /join na msimbo ili kujiunga na ushirikiano uliopo.

declined-a-space = Mimi hukaa katika vyumba, si katika maeneo ya kukusanya vyumba. Tafadhali nialikeni katika chumba mnachozungumzia.

declined-encrypted = Chumba hiki kimesimbwa kwa njia fiche, nami nimewekwa bila uwezo huo. Tafadhali tumieni chumba kisichosimbwa, au muulizeni anayenisimamia.

declined-a-stranger = Ninaingia katika chumba pale tu ninapoalikwa na mtu ninayemfahamu. Tafadhali muulizeni anayenisimamia.

left-without-a-code = Hakuna aliyetoa msimbo hapa, kwa hiyo ninaondoka. Nialikeni tena mtakapokuwa nao.

welcome-title = Karibuni katika { $name }!

welcome-name = Wengine wakiite kikundi chenu jina gani? Jibuni ujumbe huu kwa jina lake.

welcome-language = Mngependa kusoma kwa lugha gani hapa? Bonyezeni mojawapo, au jibuni kwa jina la lugha nyingine.

welcome-zone = Mko katika mji gani? Nahitaji kuujua ili nifuate saa zenu. Bonyezeni mmojawapo, au jibuni kwa jina la mji ulio karibu.

welcome-quiet = Nisiwasumbue kuanzia saa ngapi hadi saa ngapi? Bonyezeni chaguo moja, au jibuni hivi: 21:00-07:00

button-no-quiet = Saa yoyote ni sawa

welcome-name-again = Tafadhali jibuni kwa jina lenye herufi 2 hadi 80.

welcome-language-again = Siijui lugha hiyo. Tafadhali bonyezeni mojawapo, au jibuni kwa kifupi chake, kama vile fr.

welcome-zone-unknown = Sipajui mahali hapo. Tafadhali jibuni kwa jina la mji mkubwa zaidi ulio karibu, au la nchi yenu.

welcome-quiet-again = Sijaelewa saa hizo. Tafadhali jibuni hivi: 21:00-07:00, au bonyezeni “Saa yoyote ni sawa”.

welcome-first = Subirini kidogo: tafadhali jibuni kwanza swali lililo hapo juu. Baada ya hapo mengine yote yatawezekana.

welcome-through-title = { $who } amefika. Asanteni!

welcome-how = Ili kujibu swali, jibuni ujumbe wangu au bonyezeni kitufe. Katika kikundi ninasoma tu majibu kwa ujumbe wangu, amri, na ujumbe unaonitaja. Mstari ulio kwenye mabano kama (fr: …) unaonyesha maneno asili ya kile kilichotafsiriwa na mashine. /help inaonyesha mnachoweza kuniambia.

welcome-translators = Mnachowaandikia wengine kinatafsiriwa na: { $engines }.

welcome-no-translator = Hakuna mfasiri aliyewekwa, kwa hiyo mnachoandika kinawafikia wengine kama mlivyokiandika.

welcome-days =
    { $holidays ->
        [none] Sijui ni sikukuu gani za umma mnazofuata, kwa hiyo sihesabu hata moja.
       *[other] Nazihesabu sikukuu za umma za nchi hii kuwa zenu: { $holidays }.
    } { $weekend ->
        [none] Nijuavyo, mnafanya kazi kila siku ya wiki.
       *[other] Nijuavyo, siku zenu za mapumziko ya wiki ni: { $weekend }.
    }

welcome-next-invite = Hatua inayofuata: /invite pamoja na jina humwalika mshirika mwingine. /protocols inaonyesha itifaki mnazoweza kukubaliana.

welcome-next-wait = Mtaona hapa yale ambayo wengine wamependekeza au wamekubali.

partner-joined = { $who } amejiunga na anasoma kwa { $language }.

partner-agrees-first = Atashiriki katika “{ $title }” akishakubali.

partner-moved = Kuanzia sasa { $who } anahesabiwa pamoja na { $partner }.

partner-guessed = { $who }, nakuhesabu pamoja na { $partner }. Kama si hivyo, andika /partner na jina sahihi: { $partners }.

partner-unknown = Hapa simjui mshirika anayeitwa “{ $said }”. Waliopo ni: { $partners }.

partner-which = { $partners } wanatumia mazungumzo haya pamoja. Unazungumza kwa niaba ya nani? Andika /partner na jina, au libonyeze.

partner-only-one = Katika mazungumzo haya yupo { $who } peke yake. Mshirika mwingine huingia kwa /join na msimbo.

code-unknown = Msimbo huo haujulikani. Tafadhali uangalieni tena, herufi kwa herufi, au ombeni mpya.

code-spent = Msimbo huo umeshatumika. Kila msimbo hutumika mara moja tu; tafadhali ombeni mpya.

code-expired = Muda wa msimbo huo umeisha: kila msimbo hufanya kazi kwa muda fulani tu. Tafadhali ombeni mpya.

partner-room-already = Mazungumzo haya tayari ni ya { $name }. Tumieni msimbo huo katika mazungumzo ya kikundi kingine.

## People

invitation-how = Kwa { $who }: niingizeni katika mazungumzo yao, kisha tumeni amri hii huko. Inafanya kazi mara moja tu, hadi { $expires }.

invitation-command = { $command }

invitation-link = Au wafungue kiungo hiki, nami nitaingia katika kikundi watakachochagua: { $link }

found-there = Kwenye { $platform } nipo hapa: { $where }

invite-whom = Mnamwalika nani? Andikeni /invite na jina la mshirika.

partner-here-moves = { $who } tayari yupo. Kwa mshirika mpya, tafadhali tumieni jina lingine. Kama { $who } anahamia katika mazungumzo mengine: kwanza niondoeni katika mazungumzo ya sasa, kisha amri hii itawapa msimbo wa mazungumzo mapya, na yote yatahamia huko: { $command }

partner-here-already = { $who } tayari yupo. Tafadhali tumieni jina lingine.

roles-title = Nani anafanya nini

role-line = { $role }: { $who }

role-line-nobody = { $role }: bado hakuna mtu

role-how-to-give = Mratibu hutoa jukumu, au huliondoa, kwa kuandika /role, jukumu na jina.

role-given = Sasa { $who } ana jukumu la “{ $role }”.

role-taken-back = { $who } hana tena jukumu la “{ $role }”.

role-unknown = Hakuna jukumu linaloitwa { $said }. Yaliyopo ni: { $roles }

last-coordinator = Hakuna mratibu mwingine. Tafadhali mpeni mtu mwingine jukumu hilo kwanza.

role-needed = Hili hufanywa na mwenye jukumu la “{ $role }”. Mnaweza kuomba msaada kwa { $who }.

role-needed-nobody = Hili hufanywa na mwenye jukumu la “{ $role }”, na bado hakuna aliye nalo.

role-partner = mshirika

role-coordinator = mratibu

role-facilitator = mwezeshaji

role-treasurer = mweka hazina

role-host = mwenyeji

role-contact = mtu wa mawasiliano

role-reporter = mwandishi

role-buddy = mwenza

member-unknown = Simjui { $said } hapa. Nawajua tu walioniandikia: { $members }

member-which = Hapa wapo kadhaa wanaoitwa “{ $said }”: { $members }. Unamaanisha nani? Kila mtu hujichagulia jina lake, kwa hiyo angalia kikundi.

partners-title = { $name }

partner-line = { $who } ({ $languages }) – sasa huko ni { $hour } ({ $zone })

partner-days =
    Sikukuu za umma: { $holidays ->
        [none] hakuna
       *[other] { $holidays }
    } · siku za mapumziko: { $weekend ->
        [none] hakuna
       *[other] { $weekend }
    } · saa za utulivu: { $quiet ->
        [none] hakuna
       *[other] { $quiet }
    }

partner-line-invited = { $who } – amealikwa, bado hajafika

place-shown = { $partner }: sasa huko ni { $hour } ({ $zone })

place-set = { $who } ameweka mahali alipo { $partner }: sasa huko ni { $hour } ({ $zone }).

quiet-set = { $who } amebadilisha saa za utulivu za { $partner }.

place-how-to-change = Kuna kosa? Mratibu hubadilisha hivi: /place Recife, /place Recife BR-PE, /place bila sikukuu, /place mapumziko Ijumaa Jumamosi, /quiet 21:00-07:00.

place-unknown = Sipajui { $said }. Tafadhali tajeni mji mkubwa zaidi ulio karibu, au nchi: /place Recife, /place Kenya. Baada ya mji mnaweza pia kuongeza nchi, au sehemu yake: /place Recife BR-PE. Mengine huandikwa hivi: /place bila sikukuu, /place mapumziko Ijumaa Jumamosi.

place-which = Huko kunaweza kuwa na saa tofauti. Bonyezeni mji mmojawapo, au jibuni kwa jina la mji ulio karibu.

place-country-unknown = Sijui sikukuu za umma za { $said }. Tafadhali tumieni herufi mbili za nchi, hivi: /place Recife BR, au kwa sehemu yake: /place Recife BR-PE.

place-part-unknown = Siijui { $said }. Sehemu za nchi hiyo ninazozijua: { $parts }

place-weekend-unknown = Sijaelewa ni siku zipi. Tafadhali tajeni siku zisizozidi sita, hivi: /place mapumziko Ijumaa Jumamosi.

quiet-how = Sijaelewa saa hizo. Huandikwa hivi: /quiet 21:00-07:00, au /quiet hapana kama hamzihitaji.

language-which = Lugha ipi? Andikeni /language na mojawapo ya hizi: { $languages }. Ukitanguliza “mimi”, inahusu tu unayoandika wewe mwenyewe.

language-unknown = { $said } si lugha ninayoijua. Jaribuni mojawapo ya hizi: { $languages }

language-here = Kuanzia sasa mtasoma hapa kwa { $language }.

languages-here = Kuanzia sasa hapa nazungumza { $languages }.

language-yours = Kuanzia sasa nitachukulia kuwa unaandika kwa { $language }.

away-until = { $who } hayupo; atarudi { DAY($until, year: 1) }. Sitamsumbua hadi siku hiyo.

away-with-deputy = { $who } hayupo; atarudi { DAY($until, year: 1) }. { $deputy } anashika nafasi yake.

partner-away-until = { $who } hayupo; atarudi { DAY($until, year: 1) }. Yanayoweza kusubiri yamesogezwa mbele.

back-again = Karibu tena, { $who }.

away-until-when = Hadi lini? Andika hivi: /away hadi Jumatatu, /away 2027-03-09, /away siku 3. Ukiongeza jina mwishoni, mtu huyo atashika nafasi yako.

away-all-no-deputy = Kikundi chote kikiwa hakipo, hakuna anayeshika nafasi yake: tafadhali ondoeni jina.

leave-sure = Je, kweli kikundi chenu kinaondoka katika { $name }? Mliyosema yatabaki kwa wengine; hamtaulizwa chochote tena.

leave-sure-shared = Je, { $who } anaondoka kweli { $name }? Wengine wanabaki hapa na mliyosema yanabaki kwao; hamtaulizwa lolote tena.

leave-not = Sawa: kikundi chenu kinabaki, na hakuna kinachobadilika.

button-leave = Ndiyo, tunaondoka

button-stay = Hapana, tunabaki

left = Mmeondoka katika { $name }. Asanteni kwa yote mliyotushirikisha. Mkialikwa tena, mnaweza kurudi wakati wowote.

partner-left = { $who } ameondoka. Tunamshukuru kwa yote aliyotushirikisha.

leave-from-the-group = Tafadhali semeni hilo katika mazungumzo ya kikundi chenu, ili wenzenu waone.

## Where things stand

status-checkin-waits = ○ { $title }: tunasubiri jibu lenu, hadi { $closes }.

status-checkin-answered = ✓ { $title }: mmejibu. Muhtasari utatoka { $closes }.
status-checkin-comes = ○ { $title }: itakuja { $at }.
status-checkin-over = – { $title }: muda wa kujibu umepita. Muhtasari utatoka { $closes }.

status-waiting-for = { $title }: bado hatujasikia kutoka kwa: { $partners } (hadi { $closes }).

status-waiting-count = { $title }: bado hatujasikia: { $count } kati ya { $of } (hadi { $closes }). Sehemu yake hujibiwa bila majina, kwa hiyo sisemi ni nani.

status-duty = ○ { $does } – kufikia { $due }

status-proposal = ○ { $title }: tunasubiri mseme kama mnakubali: /agree

status-mediation = ○ Mazungumzo ya wawili yanasubiri jibu hapa, hadi { $closes }.

status-nothing = Hakuna linalowasubiri. Mambo yote yako sawa.

help-title = Mnachoweza kuniambia

help-line = { $command } – { $does }

help-example = Hivi: { $example }

help-more = Wawezeshaji na waratibu wana amri zaidi: huziona kwa /help.

help-one = Kuona amri moja pamoja na mfano wake: { $example }

help-for-roles = Hili ni kwa wawezeshaji na waratibu.

help-reply = Mara nyingi hamhitaji amri hizi: jibuni tu ujumbe wangu, au bonyezeni kitufe.

command-nearly = Siijui amri { $typed }. Je, mlimaanisha { $nearest } ?

command-unknown = Siijui amri { $typed }. /help inaonyesha mnachoweza kuniambia.

too-many-commands = Hayo ni mengi kwa dakika moja. Tafadhali subirini dakika moja, kisha mniambie tena. Majibu ya maswali bado yananifikia.

# To a member whose command was carried out, where nothing else is to be said.
carried-out = Imefanyika.

talk-of-title = { $name }

link-how = Niandikie hili kwenye jukwaa lile lingine, ikiwezekana tukiwa wawili tu. Linafanya kazi mara moja tu, hadi { $expires }; tangu hapo nitakutambua huko pia kama { $who }.

link-command = { $command }

link-alone-first = Msimbo huo nakupa wewe peke yako, ili mtu mwingine asiutumie. Niandikie /link kwa ujumbe wa moja kwa moja: { $where }

link-sent-alone = Nimekutumia msimbo kwenye mazungumzo yetu ya moja kwa moja.

linked = Karibu, { $who }! Kuanzia sasa nakutambua hapa na kule kama mtu mmoja: majukumu yako, majibu yako na ulichoahidi ni yale yale pande zote mbili. /unlink hutengua hili.

linked-elsewhere = Msimbo wako umetumika: sasa nakutambua upande wa pili pia. Ikiwa si wewe, andika /unlink hapa sasa hivi.

link-sure = Umeandika msimbo wa { $who }. Ukiendelea, anayeandika kule kama { $who } atakuwa wewe: atasoma yote uliyoandika hapa na niliyokuambia peke yako, na atasema kwa niaba yako. Endelea tu ikiwa ni wewe mwenyewe. Ikiwa kuna mtu aliyekuomba uuandike, usiendelee.

button-link = Ndiyo, zote ni zangu

button-link-not = Hapana, si mimi

link-not = Mambo yote yamebaki kama yalivyokuwa, na msimbo huo haufanyi kazi tena.

link-type-alone = Niandikie hilo tukiwa wawili tu: huko nitakuuliza kwanza kama akaunti zote mbili ni zako. { $where }

link-other-way = Hapa una jukumu, au unashika nafasi ya mtu, na hakuna msimbo unaohamisha hilo. Ikiwa akaunti zote mbili ni zako, andika { $command } hapa, kisha uandike msimbo huo pale ulipopata huu.

link-two-told = Kuanzia sasa nawatambua { $who } na { $other } kama mtu mmoja: { $other } amenithibitishia tukiwa wawili tu. Mkiona haiwezekani, waulizeni; /remove nayo ipo.

link-role-told = Kuanzia sasa namtambua { $who } kwa akaunti moja zaidi: kule umeandikwa msimbo aliopewa { $who } peke yake. Mkiwa na shaka, ulizeni kama ni sawa: /unlink hutengua hili.

link-code-unknown = Msimbo huo siujui. Niandikie { $command } kwenye jukwaa lile lingine, nami nitakupa mmoja huko.

link-code-over = Msimbo huo umeshatumika au umepitwa na wakati. Andika { $command } kwenye jukwaa lile lingine upate mpya.

link-same-side = Msimbo huo ni wa upande wa pili: uandike kwangu kwenye jukwaa lile lingine. Hapa nakujua tayari.

unlinked = Tayari: kuanzia sasa nakutambua kwa akaunti unayoandikia hapa pekee.

link-none = Nakujua kwa akaunti hii pekee. /link huongeza upande wa pili.

alone-waits = { $who }, kuna jambo lako peke yako. Niandikie kwa ujumbe wa moja kwa moja, nami nitakuambia huko: { $where }

talk-overheard = Mazungumzo haya si ya watu wawili tena, kwa hiyo sitasema tena hapa yaliyo ya mtu mmoja peke yake. Ili kuzungumza nami faraghani, fungua ujumbe mpya wa moja kwa moja nami: { $where }

start-alone = Habari { $who }, mimi ni Baraza, niko hapa kwa ajili ya { $name }. Nauliza hali, nakumbusha yaliyokubaliwa, na kupeleka maneno kwa wengine kwa lugha zao. Ukiwa peke yako nami unaweza kusema yale ambayo mwezeshaji peke yake atasoma, na kujibu kwa niaba ya kikundi chako: /checkin. /status inaonyesha yaliyo wazi, /help unachoweza kusema.

start-group = Mimi ni Baraza, na mazungumzo haya ni ya { $name }. Nauliza hali, nakumbusha yaliyokubaliwa, na kupeleka maneno kwa wengine. Jibuni ujumbe wangu au bonyezeni vitufe vyake; /help inaonyesha mengine mnayoweza kusema.

threads-on = Kuanzia awamu ijayo, yote ya awamu moja yatakuwa katika uzi wake hapa.

threads-off = Kuanzia sasa situmii tena nyuzi hapa.

threads-on-now = Hapa kila awamu iko katika uzi wake. Mratibu hubadilisha hilo: /threads off

threads-off-now = Situmii nyuzi hapa. Mratibu hubadilisha hilo: /threads on

polls-on = Kuanzia swali lijalo, machaguo yataonyeshwa hapa kama kura.

polls-off = Kuanzia sasa machaguo yataonyeshwa hapa kwa vitufe.

polls-on-now = Hapa machaguo yanaonyeshwa kama kura. Mratibu hubadilisha hilo: /polls off

polls-off-now = Situmii kura hapa. Mratibu hubadilisha hilo: /polls on

on-or-off = Andikeni { $command } on, au { $command } off.

not-shown-here = Jukwaa la mazungumzo haya halina hilo.

## Rooms

room-lost = Siwezi tena kuongea na { $who }: nimeondolewa kwenye mazungumzo yao, au hayapo tena. Mtu akinirudisha huko, nitaendelea pale tulipoishia. Kama mazungumzo hayo hayapo tena kabisa, amri hii itawapa msimbo wa mazungumzo mengine, nami nitaendelea huko: { $command }

room-not-let-in = Bado simo kwenye mazungumzo ya { $who }. Tafadhali mwombeni anayeyasimamia aniingize: { $us }. Ninayotaka kusema huko yanasubiri hadi hapo.

room-lost-of-several = Siwezi tena kuongea katika mojawapo ya mazungumzo ya { $who }: nimeondolewa humo, au hayapo tena. Mtu akinirudisha huko, nitaendelea humo pia.

room-lost-alone = Siwezi tena kumwandikia { $who } kwa faragha: amenizuia au amefunga mazungumzo yetu. Akinitumia { $command } huko, nitaendelea.

room-read-only = Sina tena ruhusa ya kuandika katika mazungumzo ya { $who }. Tafadhali mwombeni anayeyasimamia anipe ruhusa ya kuandika. Ninayotaka kusema huko yanasubiri hadi hapo.

room-topic-closed = Mada ninamozungumza na { $who } imefungwa. Tafadhali mwombeni anayesimamia mazungumzo aifungue tena. Ninayotaka kusema huko yanasubiri hadi hapo.

room-slow = Mazungumzo ya { $who } yako katika hali ya polepole, kwa hiyo ninayotaka kusema huko yanachelewa kufika, ujumbe mmoja baada ya mwingine. Hakuna kinachopotea. Ili yafike papo hapo, tafadhali mwombeni anayesimamia mazungumzo anifanye msimamizi, au achague muda mfupi zaidi wa kusubiri.

room-moved-away = Mazungumzo ya { $who } yamehamia katika chumba kipya, nami simo humo. Tafadhali mwombeni anayeyasimamia anialike ({ $us }) katika chumba kipya. Ninayotaka kusema huko yanasubiri hadi hapo.

room-encrypted = Mazungumzo ya { $who } sasa yamesimbwa kwa njia fiche, nami nimewekwa bila uwezo huo. Tafadhali mwombeni anayenisimamia auongeze. Ninayotaka kusema huko yanasubiri hadi hapo.

room-back = Ninaweza tena kuongea na { $who }, katika mazungumzo mengine. Yaliyokuwa yakisubiri sasa yako huko.

room-went-on = Nimerudi. { $who } anaendelea katika mazungumzo haya: yaliyokubaliwa, majukumu na yote ambayo bado yako wazi yamehamia hapa pia. /status inaonyesha yanayosubiri jibu.

room-found = Nimerudi. Tunaendelea pale tulipoishia.

hears-what-is-said-to-me = Katika mazungumzo haya naonyeshwa tu yale ninayoambiwa: jibuni ujumbe wangu, tumieni amri, au nitajeni. Mengine siwezi kuyasoma.

hears-everything = Katika mazungumzo haya yote yanayosemwa hunifikia. Ninazingatia tu yale ninayoambiwa: majibu kwa ujumbe wangu, kutajwa kwa jina langu, vitufe na amri. Mengine siyahifadhi hata neno moja.

message-refused = Ujumbe kwa { $who } ulikataliwa na mtandao wao wa mazungumzo, na haukuwafikia.

attachment-not-carried = Kilichoambatanishwa hakiwezi kuonyeshwa katika mazungumzo haya.

attachment-too-big = Faili iliyoambatanishwa ni kubwa mno kwa mazungumzo haya.

attachment-not-brought = Faili iliyoambatanishwa haikuweza kupatikana kutoka ilikotumwa.
