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

duty-reminder-gentle = { $who }, tunatumaini hali ni njema. Labda ni vizuri kulikumbuka hili: { $does } – kuna muda hadi { $due }.

duty-reminder-nobody-gentle = Kuna jambo ambalo bado linasubiri mkono wa hisani: { $does } – kuna muda hadi { $due }. Jukumu la “{ $role }” bado liko wazi. Atakayeweza kulifanya, tutashukuru akibonyeza “Imefanyika” baadaye.

promise-reminder-gentle = { $who }, tunakumbuka kwa shukrani ulichoahidi kwa hisani yako kwa { $whom }. Siku yake ni { $due }:

## Lateness, to whoever it concerns

duty-late-gentle = { $who }, bila shaka kulikuwa na mengi ya kufanya. Hili tulilifikiria kwa { $due }: { $does }. Kama limeshafanyika, inatosha kubonyeza “Imefanyika”; kama kuna jambo linalotatiza, mwezeshaji wenu atafurahi kusikiliza.

promise-late-gentle = { $who }, bila shaka kulikuwa na mengi ya kufanya. Siku ya ahadi hii ilikuwa { $due }. Kama imeshatimizwa, inatosha kubonyeza “Imefanyika”; kama muda zaidi utafaa, taja tarehe mpya; na kama kuna jambo linalotatiza, “Nahitaji msaada” iko kwa ajili hiyo.

checkin-is-closed-gentle = Awamu ya “{ $title }” imefika mwisho kwa safari hii. Maneno yenu bado yanakaribishwa: jibuni swali, na jibu lenu litahifadhiwa kama lililofika baadaye.

answer-late-kept-gentle = Tumefurahi kusikia kutoka kwenu, asanteni. Awamu ya “{ $title }” ilikuwa imefika mwisho punde tu; jibu lenu limehifadhiwa kama lililofika baadaye, na wengine watalisoma.

answer-late-kept-only-gentle = Tumefurahi kusikia kutoka kwenu, asanteni. Awamu ya “{ $title }” ilikuwa imefika mwisho punde tu; jibu lenu limehifadhiwa kama lililofika baadaye.

too-late-for-later-gentle = Ningefurahi kurudi baadaye, lakini muda uliobaki ni mchache: tunafika mwisho { $closes }. Maneno machache sasa yangetosha.

## Silence and lateness, to facilitators

checkin-silent-gentle = Huenda { $who } ana mengi mikononi: bado hatujapata neno kuhusu “{ $title }” (maswali yalitumwa { $asked }). Ikikufaa, huenda simu ya kirafiki ikasaidia.

duty-late-elsewhere-gentle = Kwako kama mwezeshaji, ili ulikumbuke: bado hatujapata neno kutoka kwa { $who } kuhusu hili: { $does } (lilitarajiwa { $due }). Ikikufaa, huenda ni vizuri kuwajulia hali na kuuliza kama mkono wa msaada unahitajika.

promise-late-elsewhere-gentle = Kwako kama mwezeshaji, ili ulikumbuke: bado hatujapata neno kutoka kwa { $who } kuhusu ahadi { $number } kwa { $whom } (ilitarajiwa { $due }). Ikikufaa, huenda ni vizuri kumjulia hali na kuuliza kama mkono wa msaada unahitajika.

promises-late-elsewhere-gentle =
    Kwako kama mwezeshaji, ili ukumbuke: bado hatujapata neno kuhusu { $count ->
        [one] ahadi { $count } ambayo siku yake imepita
       *[other] ahadi { $count } ambazo siku zake zimepita
    }. Ikikufaa, huenda ni vizuri kuwajulia watu hali na kuuliza kama mkono wa msaada unahitajika.

promise-late-owed-gentle = Asanteni kwa subira yenu: ahadi { $number } ya { $who } kwenu, iliyofikiriwa kwa { $due }, huenda ikahitaji muda kidogo zaidi.

## When something cannot be done so

question-not-optional-gentle = Washirika wote wanafurahi kusikia sauti yenu, kwa hiyo swali hili lingefurahia maneno machache kutoka kwenu. Hakuna haraka: kama sasa hapafai, bonyezeni “Baadaye”.

answer-yes-or-no-gentle = Samahani, sikuona vizuri kama hiyo ni ndiyo au hapana. Je, mngeweza kubonyeza kitufe kwa hisani yenu, au kujibu kwa neno moja kati ya hayo mawili?

not-understood-gentle = Samahani, sikuona hilo linajibu ujumbe gani. Je, mngeweza kujibu ujumbe mnaoukusudia kwa hisani yenu? /help inaonyesha zaidi.

role-needed-gentle = Asanteni kwa kulifikiria hili. Limekabidhiwa kwa mwenye jukumu la “{ $role }”; bila shaka { $who } atafurahi kusaidia.

role-needed-nobody-gentle = Asanteni kwa kulifikiria hili. Litakabidhiwa kwa atakayechukua jukumu la “{ $role }”; kwa sasa jukumu hilo bado liko wazi.

duty-of-others-gentle = Asanteni kwa kulijali hili. Ingefaa { $who } aseme kuwa limefanyika.

withdraw-only-your-own-gentle = Ninaelewa ombi hilo. Maneno haya ni ya aliyeyasema, na ni vyema kumwachia mwenyewe kuyaondoa.

command-unknown-gentle = Samahani, bado siijui amri { $typed }. /help inaonyesha mnachoweza kuniambia.

too-many-commands-gentle = Samahani, siwezi kufuata kwa haraka hivyo. Je, mngenipa dakika moja kisha mniambie tena? Majibu ya maswali bado yananifikia.

## Agreeing and not agreeing

agreement-stands-gentle = Itifaki ya “{ $title }” inatumika kwa ridhaa ya kikundi chenu, tunayoishukuru, kwa hiyo bado inabaki kwa sasa. Kama haiwafai sana tena, mratibu wenu atafurahi kusikia, na anaweza kuisitisha kwa muda.

partner-agrees-no-more-gentle = { $who } angependa kuifikiria zaidi kidogo itifaki ya “{ $title }”. Itaanza kutumika itakapowafaa washirika wote.

promise-declined-gentle = { $who } anashukuru kwa kuaminiwa; safari hii ni vigumu kulichukua hili.

promise-not-let-go-gentle = { $who } angefurahi sana kama ahadi { $number } bado ingeweza kutimia. Kwa sasa inabaki; tarehe mpya inawezekana wakati wowote.

promise-let-go-asked-gentle = { $who } anaomba mwelewe kwa hisani yenu: ahadi { $number } (kufikia { $due }) imekuwa ngumu kuitimiza. Je, inaweza kuachwa? Kwa nini: { $reason }

## Asking for help

promise-help-gentle = Kwako kama mwezeshaji: { $who } angeshukuru kwa mkono wa msaada kuhusu ahadi { $number }, kufikia { $due }. Labda unaweza kuwasiliana naye ikikufaa.
