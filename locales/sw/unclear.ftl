button-unclear = Haieleweki

unclear-what = Jibuni kwa /unclear ujumbe usioeleweka, na aliyeuandika ataombwa kuusema kwa njia nyingine.

unclear-own = Hayo ni maneno yako mwenyewe. Hariri ujumbe wako, na wote watausoma upya.

unclear-which = Lipi kati ya haya halieleweki?

unclear-option = { $number }. { $said }

unclear-asked = Aliyeandika hili anaombwa kulisema kwa njia nyingine. Maneno mapya yatafika hapa.

unclear-asked-already = Aliyeandika hili ameshaombwa kulisema kwa njia nyingine. Maneno mapya yatafika hapa.

unclear-clarified-already = Hili limeshasemwa kwa njia nyingine: tazameni chini ya ujumbe. Kama bado halieleweki, liwekeeni alama pia.

unclear-called = Mwezeshaji anaombwa kusaidia kwa hili.

unclear-noted = Asante. Wanaotunza maandishi watajua ni lipi, bila kujua limetoka kwa nani.

unclear-quote = { $said }

unclear-question-quote = { $said }

unclear-ask = { $who }, kuna mtu angependa kuelewa hili vizuri zaidi. Unaweza kulisema kwa njia nyingine, labda kwa mfano? Jibu ujumbe huu, na wote waliosoma maneno ya kwanza watasoma mapya:

unclear-ask-gentle = { $who }, asante kwa ulichoandika. Kuna mtu angefurahi kukielewa vizuri zaidi. Tafadhali ungekisema kwa njia nyingine ukipata nafasi, labda kwa mfano? Jibu ujumbe huu, na wote waliosoma maneno ya kwanza watasoma mapya:

unclear-ask-unnamed = Kuna mtu angependa kuelewa hili vizuri zaidi. Hakuna atakayejua kuwa ni lako. Unaweza kulisema kwa njia nyingine, labda kwa mfano? Jibu ujumbe huu; maneno mapya yatafika kwa wote waliosoma ya kwanza, nayo bila jina:

unclear-ask-unnamed-gentle = Asante kwa ulichoandika. Kuna mtu angefurahi kukielewa vizuri zaidi, na hakuna atakayejua kuwa ni chako. Tafadhali ungekisema kwa njia nyingine ukipata nafasi, labda kwa mfano? Jibu ujumbe huu; maneno mapya yatafika kwa wote waliosoma ya kwanza, nayo bila jina:

unclear-remind = { $who }, bado kuna mtu anayetumaini kuelewa hili vizuri zaidi. Maneno machache mengine yanatosha. Jibu ujumbe huu, au mwache mwezeshaji asaidie:

unclear-remind-gentle = { $who }, tunatumaini u mzima. Bado kuna mtu angefurahi kuelewa hili vizuri zaidi; maneno machache mengine yanatosha kabisa. Ukipata nafasi, jibu ujumbe huu, au mwache mwezeshaji akushike mkono:

button-facilitator-helps = Mwezeshaji asaidie

unclear-help-noted = Mwezeshaji anaombwa kusaidia. Bado unaweza kujibu hapa kwa maneno mengine.

clarified = { $who } anasema kwa njia nyingine: { $said }

clarified-unnamed = Jambo lile lile kwa maneno mengine, bila jina: { $said }

clarified-noted = Asante. Wote waliosoma maneno ya kwanza sasa wanasoma haya.

clarified-noted-unnamed = Asante. Wote waliosoma maneno ya kwanza sasa wanasoma haya, bila jina lako.

digest-again = { $said } (kwa maneno mengine: { $again })

digest-explained = { $said } ({ $who } anaeleza: { $again })

unclear-called-again = Msaada wako unakaribishwa: { $who } amesema jambo kwa njia nyingine, na kuna mtu bado halijamwelea.

unclear-called-silent = Msaada wako unakaribishwa: { $who } ameombwa kusema jambo kwa njia nyingine, na jibu halijafika bado. Labda mnaweza kulifanya pamoja.

unclear-called-help = Msaada wako unakaribishwa: { $who } angependa kusema jambo kwa njia nyingine pamoja nawe.

unclear-called-left = Msaada wako unakaribishwa: jambo aliloandika { $who } halieleweki kwa mtu fulani, na hawezi kuulizwa tena.

unclear-called-unnamed = Msaada wako unakaribishwa: jambo lililosemwa bila jina bado halieleweki kwa mtu fulani. Aliyeliandika hatajulikana.

unclear-called-still = Msaada wako unakaribishwa: kuna jambo aliloandika { $who } ambalo bado halijamwelea mtu fulani.

button-explain = Waeleze wote

unclear-explain-how = Jibu ujumbe huu kwa jinsi ambavyo wewe ungelisema. Wote waliosoma maneno ya kwanza watasoma hayo, pamoja na jina lako:

unclear-explained = { $who } anaeleza: { $said }

unclear-settled = ✓ Hili limekwisha, na haliko tena kwenye orodha yoyote.

unclear-told-question = Swali hili halieleweki kwa mtu fulani. Labda linaweza kuulizwa kwa maneno mengine:

unclear-told-message = Ujumbe wangu mmoja haueleweki kwa mtu fulani.

unclear-often-title = Ujumbe usioeleweka, pale inapotokea mara nyingi:

unclear-often-none = Haikutokea mara nyingi popote siku hizi.

unclear-often-partner = • ulioandikwa na { $who }: { $count }

unclear-often-languages = • { $written } → { $read }: { $count }

unclear-often-question = • “{ $question }”: { $count }

morning-unclear = Bado haijaeleweka kwa mtu fulani: { $count }

button-see-unclear = Kisichoeleweka

unclear-waits-title = Bado haijaeleweka kwa mtu fulani, inasubiri maneno mengine:

unclear-waits = • { $who }: { $said }
