### Kinachohifadhiwa, kwa muda gani, na jinsi ya kukifuta: kwa uwazi, bila kuuliza kwa nini. Mtu mmoja ni "wewe", kundi ni "ninyi".

words-erased = [yamefutwa: mwenyewe aliyaondoa, au muda wake uliisha]

mydata-here = Haya ndiyo yote yanayohifadhiwa kukuhusu katika { $name }: wewe ni nani, unajulikana wapi, ulichosema, ulichoahidi na ulichoamua. Hakuna mwingine anayepata faili hili. Kuyafuta: /forget

mydata-sent-alone = Yanayohifadhiwa kukuhusu ni yako peke yako: tazama katika mazungumzo yetu ya faragha.

forget-sure = Unaweza kufutiwa yote yanayohifadhiwa kukuhusu katika { $name }: jina lako, anwani zako, maneno yako na tafsiri zake, na ulivyotuma. Baada ya hapo hutakuwa mwanachama tena. Wanachohitaji wengine kitabaki bila wewe: kilichoamuliwa, kilichoahidiwa na kundi lako, na kilichohesabiwa. Yaliyo katika mazungumzo ya watu yatabaki humo, usipochagua vingine mwishoni; kuondoa jambo moja kwanza, lijibu kwa /withdraw. Niendelee?

button-forget = Ndiyo, endelea

button-forget-not = Hapana, acha yalivyo

forget-asked-alone = Nimekuuliza hilo faraghani: tazama katika mazungumzo yetu ya faragha.

forget-really = Moja kwa moja na mara moja: hakuna anayeweza kuyarudisha. Je, yote yanayohifadhiwa kukuhusu yafutwe sasa? Ukitaka kuwa nayo kwanza: /mydata

button-forget-really = Futa yote

forget-chats = Katika mazungumzo ya watu yanabaki. Ukipenda nitayaondoa humo pia, kadiri jukwaa linavyoruhusu; ulichoandika mwenyewe utakiondoa mwenyewe.

button-forget-chats = Futa na katika mazungumzo

forget-not = Hakuna kilichofutwa. Ni vizuri kwamba upo.

forget-of-another = Aliyeulizwa tu ndiye anayeweza kusema hivyo.

forgotten = Imekamilika: hakuna kinachohifadhiwa tena kukuhusu katika { $name }, na huu ni ujumbe wa mwisho. Nakala za akiba zilizofanywa kabla bado zina hayo hadi zitakapobadilishwa. Asante kwa yote uliyotoa. Ukiandika tena katika mazungumzo ya kundi lako, utajulikana upya.

member-forgotten = Mtu mmoja wa kundi lenu si mwanachama tena, na yaliyohifadhiwa kumhusu yamefutwa. Mliyoamua na kuahidi pamoja yanabaki.

press-erased = Imefutwa.

keep-for-good = Mnayosema yanahifadhiwa hadi myaondoe. Waratibu wanaweza kuweka muda ambao baada yake maneno hufutwa: /keep siku 90

keep-is = Mnayosema yanahifadhiwa kwa muda huu: { $time }. Maneno ya zamani zaidi hufutwa pamoja na tafsiri zake; kilichoamuliwa, ahadi zilizo wazi na kilichohesabiwa vinabaki.

keep-sure = Kuanzia kesho, yaliyo ya zamani kuliko muda huu yatafutwa kabisa katika makundi yote: { $time }. Hii ni pamoja na majibu na vilivyoambatana nayo, yaliyofikishwa kwa wengine, na ahadi zilizokwisha. Kilichoamuliwa na kilichohesabiwa kinabaki. Makundi yote yataambiwa. Ni sahihi?

button-keep-until = Ndiyo, futa baadaye

keep-told = { $who } ameweka muda wa kuhifadhi maneno yetu: { $time }. Ya zamani zaidi yatafutwa kuanzia kesho; kilichoamuliwa na kuhesabiwa kinabaki. Kupata yako kabla ya hapo: /mydata

keep-told-by-file = Muda wa kuhifadhi maneno yetu sasa umewekwa: { $time }. Ya zamani zaidi yatafutwa kuanzia kesho; kilichoamuliwa na kuhesabiwa kinabaki. Kupata yako kabla ya hapo: /mydata

keep-ended = { $who } ameamua maneno yetu yahifadhiwe, hadi mwenyewe atakapoyaondoa yake.

keep-how = Semeni maneno yahifadhiwe kwa muda gani: /keep siku 90. Muda mfupi zaidi ni { $least }; /keep hapana huyahifadhi tena.
