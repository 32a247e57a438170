### Nani anaweza kuona mnachoandika, na gharama yake: Kiswahili.

own-server-named = seva yetu wenyewe

sight-own-alone = Hakuna kampuni nyingine inayosoma mnachoandika.

sight-others-read = Huduma za kampuni nyingine zinasoma zinachotafsiri. Kilicho cha faragha hakiendi kwa yoyote kati yao.

sight-nobody = Washirika hawataki mashine yoyote isome, kwa hiyo mnachoandika kinawafikia wengine kama mlivyokiandika.

sight-changed = { $who } amebadilisha nani anatafsiri hapa.

sight-changed-by-operator = Anayeniendesha amebadilisha nani anatafsiri hapa.

sight-asked-title = { $who } anauliza kama hawa pia wanaweza kutafsiri mnachoandika: { $engines }

sight-asked-by-operator-title = Anayeniendesha anauliza kama hawa pia wanaweza kutafsiri mnachoandika: { $engines }

sight-how-to-agree = Kwa sasa hakuna kinachobadilika. Itaanza washirika wote wakikubali; mmoja asipokubali, itabaki kama ilivyo.

button-refuse = Hatukubali

sight-agreed = { $who } amekubali kwamba hawa pia watafsiri: { $engines }

sight-refused = { $who } hajakubali, kwa hiyo inabaki kama ilivyo.

sight-opened = Washirika wote wamekubali, kwa hiyo kuanzia sasa wengine zaidi wanaweza kutafsiri hapa.

sight-as-it-is = Tayari iko hivyo.

sight-asked-already = Hili limependekezwa na bado halijaamuliwa: { $engines }. Tunawasubiri: { $who }.

sight-how = Ili wachache watafsiri, au wengi zaidi washirika wote wakikubali, mratibu anaandika moja ya hizi, au majina kadhaa yenye mkato kati yake: { $examples }

ceiling-near = Kati ya herufi { $most } zinazoweza kutumwa mwezi huu kwa watafsiri wa kampuni nyingine, { $spent } zimetumika. Zikiisha, hawatatafsiri tena hadi { DAY($day) }, na maneno yatawafikia kama yalivyoandikwa.

ceiling-now = Mwezi huu herufi { $spent } kati ya { $most } zimetumwa kwa watafsiri wa kampuni nyingine.
