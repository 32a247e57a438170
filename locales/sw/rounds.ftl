### Tunayosema kila mtu anapoulizwa faraghani, na kuhusu kujibu faraghani.

button-private-round = Fungua duru ya faragha

round-offer = Naweza kumwuliza kila mtu wa { $who } peke yake, kwa ujumbe wake wa faragha. Watu ninaowafikia huko: { $count } kati ya { $of }. Kikundi chao hakisomi chochote cha hili. Niulize nini?

round-how = Bonyeza namba, au jibu ujumbe huu kwa swali lako mwenyewe.

round-draft = Hili linamwendea kila mtu peke yake. { $who }, watu ninaowafikia: { $count } kati ya { $of }. Wanaosoma majibu ni wawezeshaji tu.

round-nameless = Unaweza pia kupata majibu bila majina. Hapo utayasoma mwishoni, na tu ikiwa watu watatu au zaidi wamejibu.

button-ask-each-alone = Waulizwe peke yao

button-ask-without-names = Waulizwe bila majina

round-dropped = Hakuna aliyeulizwa.

round-nobody = Hakuna mtu wa { $who } aliyefungua ujumbe wa faragha nami, kwa hiyo siwezi kumwuliza yeyote peke yake. Labda unaweza kuwaalika waniandikie.

round-running = Duru ya faragha na { $who } iko wazi. Hiyo iishe kwanza.

round-opened = ✓ Ninauliza { $who }, kila mtu peke yake. Watu wanaoulizwa: { $count } kati ya { $of }. Iko wazi hadi { $closes }.

round-hello = { $who } angependa kukusikia, na anakuuliza wewe peke yako: kikundi chako hakisomi chochote cha hili. Si lazima ujibu; kuna muda hadi { $closes }.

round-over = Duru ya faragha na { $who } imeisha. Majibu: { $answered } kati ya { $of }.

round-over-nobody = Duru ya faragha na { $who } imeisha. Safari hii hakuna jibu lililofika; huenda wakati mwingine utawafaa zaidi.

button-answer-alone = Jibu faraghani

answer-alone-how = Ili kujibu faraghani, niandikieni hapa: { $where } Nitawauliza huko, na hakuna mwingine anayesoma.

question-hint-unnamed-here = Jibu lako litaonyeshwa bila jina lako. Wanaosoma hapa wanaweza kuliona; mnaweza pia kunitumia kwa ujumbe wa faragha.

question-hint-private-here = Jibu hili linasomwa na mwenye jukumu la “{ $role }” peke yake. Mnaweza pia kunitumia kwa ujumbe wa faragha.

answer-read-by = Linasomwa na { $who }, si mwingine yeyote.

round-complete-read-by = Asante! Hayo ndiyo yote. Jibu hili linasomwa na { $who }, si mwingine yeyote.

confided-ask = Ulilojibu faraghani kwa jukumu la “{ $role }” halisomwi tena na yeyote: uliyemwambia hana tena jukumu hilo. Anayeweza kulisoma kuanzia sasa: { $who }. Unakubali?

confided-nobody = Ulilojibu faraghani kwa jukumu la “{ $role }” halisomwi tena na yeyote: uliyemwambia hana tena jukumu hilo, wala hakuna mwingine aliye nalo. Akipatikana, nitakuuliza.

confided-read-by = ✓ Asante. Kuanzia sasa linasomwa na { $who }.

confided-kept = ✓ Linabaki kama lilivyo: hakuna anayesoma ulilojibu.
