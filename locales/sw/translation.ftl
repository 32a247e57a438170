### Istilahi, masahihisho na mapitio ya tafsiri: tunachosema kuyahusu.

terms-title = Istilahi za { $name }

terms-line = • { $term }

terms-none = Hakuna istilahi zilizowekwa bado.

terms-how = Mratibu huweka istilahi hivi: { $example }. Lisilotafsiriwa kamwe huandikwa pande zote mbili: { $same }. Kuondoa istilahi: { $gone }

term-set = { $who } ameweka istilahi; tafsiri zitaitumia kuanzia sasa: { $term }

term-gone = { $who } ameondoa istilahi: { $term }

terms-set-by-operator-title = Anayeniendesha ameweka istilahi. Tafsiri zitazitumia kuanzia sasa:

terms-more =
    { $count ->
        [one] … na nyingine moja: { $terms } inaonyesha zote.
       *[other] … na nyingine { $count }: { $terms } inaonyesha zote.
    }

term-how = Sikuweza kusoma istilahi hiyo. Istilahi na tafsiri zake: { $example }. Haitafsiriwi kamwe: { $same }. Kuiondoa: { $gone }

term-language-unknown = Siijui lugha “{ $said }”. Andikeni jina lake, au msimbo wake, kama fr au sw.

term-which-language = “{ $said }” ni la lugha gani? Iwekeni mbele: { $example }

term-unknown = “{ $said }” haimo kwenye istilahi.

term-too-long = “{ $said }” ni ndefu mno kuwa istilahi; maneno machache yanatosha.

term-too-many = Tayari kuna istilahi { $count }, kiwango cha juu kabisa. Ondoeni moja kwanza.

original-by = Imetafsiriwa na { $name }.

original-by-through = Imetafsiriwa na { $name }, kupitia { $through }.

original-terms = Istilahi za ushirikiano huu zilizomo: { $terms }

fix-what = Jibuni ujumbe niliotafsiri kwa /fix na maneno sahihi, na utasomeka hivyo kuanzia hapo.

fix-nothing = Hakuna kilichotafsiriwa katika ujumbe huo.

fix-not-yours = Hiyo ni kwa { $language }. Anayesoma { $language } hapa anaweza kuisahihisha.

fix-words-needed = Nahitaji maneno sahihi, jinsi yanavyopaswa kusomeka.

fix-too-long = Hiyo ni ndefu mno kuwa tafsiri ya ujumbe mmoja.

fix-say = Hili lisomeke vipi? Liandikeni katika ujumbe wenu unaofuata hapa, au kama jibu kwa huu: { $said }

fix-say-in-reply = Hili lisomeke vipi? Liandikeni kama jibu kwa ujumbe huu: { $said }

fix-which = Mnamaanisha ipi kati ya hizi?

fix-option = { $number }. { $said }

fix-done = Asante. Kuanzia sasa inasomeka hivyo.

review-sentence = Zinazosubiri kupitiwa: { $left }. Je, hii inasomeka sawa? { $said }

button-right = Ni sawa

button-better = Sema vizuri zaidi

review-nothing = Hakuna sentensi iliyotafsiriwa ya itifaki zenu inayosubiri kupitiwa kwa lugha yenu.

review-rest-later = Ni hayo kwa sasa. /review inaonyesha zilizobaki wakati wowote.

review-no-translation = Hakuna mashine iliyoitafsiri bado. Mnaweza kusema isomeke vipi.
