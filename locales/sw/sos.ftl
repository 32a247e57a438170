### Mtu anapoomba msaada: maneno machache, ya utulivu, wazi; mtu mmoja ni "wewe". "who" ni jina moja au zaidi.

sos-told = Nimemwambia sasa hivi { $who }, hata iwe saa ngapi, na nitarudia hadi mtu ashughulike. Jibu lako kwangu litafika huko pia.

sos-word-told = Uliyoandika huenda yanamaanisha hatari. Nimemwambia { $who } peke yake. Kama yote ni sawa, bonyeza; kama sivyo, jibu lako kwangu litafika huko pia.

sos-answer-told = Jibu hili linaomba msaada: nimemwambia sasa hivi { $who }, hata iwe saa ngapi, na nitarudia hadi mtu ashughulike. Jibu lako kwangu litafika huko pia. Kama kitufe kilibonyezwa kimakosa, bonyeza hapa chini.

sos-nobody = Kwa sasa siwezi kumpata yeyote. Tafadhali mwendee mtu aliye karibu nawe.

sos-offered = Je, unahitaji mtu sasa? Kitufe kinawaita wanaoweza kusaidia, mara moja, saa yoyote, kwa jina lako. Ulichoandika hakijamfikia mtu yeyote. Mengine ninayoweza kufanya: /help

sos-in-groups = Bado siwezi kumwambia { $who } peke yake. Katika kundi lake nimeomba sasa hivi, bila maneno yako, aniandikie kwa haraka, na ninarudia. Tafadhali usisubiri hilo tu.

sos-word-in-groups = Uliyoandika huenda yanamaanisha hatari. Bado siwezi kumwambia { $who } peke yake; katika kundi lake nimeomba tu aniandikie. Kama yote ni sawa, bonyeza; kama sivyo, tafadhali usisubiri hilo tu.

sos-waits = { $who }, kuna jambo la haraka lako peke yako. Tafadhali niandikie sasa kwa ujumbe wa moja kwa moja: { $where }

sos-contacts = Unaweza pia kuwaendea:

sos-contact = • { $contact }

sos-aside = Nimekuandikia faraghani.

sos-word-aside = Anayetaka kuzungumza faraghani anaweza kufanya hivyo hapa: { $where }

sos-title = 🆘 Msaada unahitajika sasa: anayeuomba ni { $who } (wasiwasi { $number }).

sos-title-since = 🆘 { $who } aliomba msaada, { $since } (wasiwasi { $number }).

sos-title-word = 🆘 Neno la dharura limeandikwa na { $who } (wasiwasi { $number }):

sos-title-answer = 🆘 Jibu lililotolewa na { $who } linaomba msaada (wasiwasi { $number }):

sos-how = Je, unashughulikia? Bonyeza. Hadi mtu ashughulike, nitarudia kila baada ya { $after }, kwa watu zaidi kila mara.

sos-how-same = Je, unashughulikia? Bonyeza. Hadi mtu ashughulike, nitarudia kila baada ya { $after }, bila kumwambia mtu mwingine.

sos-how-group = Jibu lako kwa ujumbe huu litafika kwa kundi lililojibu hivyo.

sos-again = Bado hakuna anayeshughulikia, tangu { $since }.

sos-taken = ✓ { $who } anashughulikia (wasiwasi { $number }).

sos-answer-now = Wasiwasi { $number }: jibu la { $who } sasa ni: { $answer }. Wito unaendelea hadi mtu aseme kwamba umekwisha.

sos-not-meant = Wasiwasi { $number }: haikukusudiwa, kwa mujibu wa { $who }. Kilikuwa kitufe kisicho sahihi.

sos-not-meant-noted = ✓ Sasa inaweza kusomwa na { $who } kwamba haikukusudiwa. Jibu lenyewe linabaki hadi lingine litolewe.

sos-safe = Habari njema kutoka kwa { $who }: yuko salama (wasiwasi { $number }).

sos-safe-noted = Ni faraja kubwa kwamba uko salama. Ninamwambia { $who }.

sos-not-taken = Bado hakuna aliyejibu. Nimewaambia tena wote ninaoweza kuwapata. Tafadhali usiwasubiri wao tu.

sos-not-taken-readers = Bado hakuna aliyejibu. Nimewaambia tena wanaosoma wasiwasi wako. Tafadhali usiwasubiri wao tu: kitufe kilicho hapa chini kinawaita wote wanaoweza kusaidia.

sos-concern = Kama haliwezi kusubiri: /sos huwaambia mara moja wanaoweza kusaidia, saa yoyote, kwa jina lako.

change-crisis = ~ Kinachofanyika wakati wa dharura ni kipya: maneno gani, wa kumwendea, nani anaambiwa.

change-question-alarms = ~ { $what }, majibu yanayoomba msaada papo hapo yamebadilika: { $question }

button-on-it = Ninashughulikia

button-call-now = 🆘 Omba msaada sasa

button-safe = Niko salama

button-not-meant = Haikukusudiwa

question-hint-alarms = 🆘 Huwaita papo hapo wanaoweza kusaidia, mchana au usiku: { $options }
