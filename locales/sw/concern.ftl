### Wasiwasi: mtu amejipa moyo kusema jambo. Hatuahidi wala kulaumu; mtu mmoja ni "wewe".
### "who" ni jina, majina, au "aliyelileta": sentensi ifae kwa yote. Amri kama /concern hubaki zilivyo.

concern-alone = Hilo ni bora uniambie peke yangu, ambako hakuna mwingine anayesoma: { $where }. Kilichoandikwa hapa sikipeleki kwa yeyote.

concern-write = Una jambo gani moyoni? Liandike hapa. Hakuna atakayelisoma kabla hujaona ni nani angelisoma, na kuchagua kama jina lako liwepo.

concern-typed-there = Ninaondoa ujumbe wako kwenye kikundi pale ninaporuhusiwa. Ukiwa bado upo, tafadhali ufute: wengine wangeweza kuusoma.

concern-sure = Atakayesoma hili: { $who }, na si mwingine. Kwa jina lako, au bila jina?

concern-sure-coordinator = Hakuna mwezeshaji anayeweza kusoma hili. Atakayesoma: { $who }, kwa nafasi ya mratibu, na si mwingine. Kwa jina lako, au bila jina?

concern-about-whom = Je, hili linamhusu { $who }? Basi mtu mwingine atalisoma, si { $who }. Hadi sasa hakuna aliyesoma chochote.

concern-reads-otherwise = Huko husomwa { $language }. Hakuna mtafsiri wa nje anayeona maneno yako: pale wangu anaposhindwa, yanasomwa kama ulivyoyaandika.

concern-nobody = Hapa hakuna anayeweza kusoma hili badala yake, kwa hiyo hakuna aliyelisoma. Je, kuna mtu wa nje unayemwamini?

concern-sent = ✓ Sasa linaweza kusomwa, kwa jina lako, na { $who }. Ni wasiwasi { $number }: hapa nitakuambia linaendaje, na jibu lako kwangu litafika huko pia.

concern-sent-unnamed = ✓ Sasa linaweza kusomwa, bila jina lako, na { $who }. Ni wasiwasi { $number }: hapa nitakuambia linaendaje, na jibu lako kwangu litafika huko pia bila jina lako.

concern-dropped = Limeachwa: hakuna aliyelisoma.

concern-not-sent = Ulichoandika kuhusu wasiwasi bado hakijamfikia yeyote: kinasubiri uchague. Usipochagua, nitakiacha ndani ya siku moja.

concern-let-go = Nimekiacha ulichoandika kuhusu wasiwasi: hukuchagua, kwa hiyo hakuna aliyekisoma. Ili kuuleta hata hivyo: /concern

concern-title = Wasiwasi { $number }, kutoka kwa { $who }:

concern-title-unnamed = Wasiwasi { $number }, kutoka kwa mtu ambaye hakutaja jina:

concern-words = { $said }

concern-how = Jibu lako kwa ujumbe huu litafika kwa aliyeuleta, na si kwa mwingine.

concern-somebody = aliyeuleta

concern-taken = Wasiwasi { $number } unashughulikiwa na { $who }.

concern-took-over = Hadi sasa wasiwasi { $number } ulishughulikiwa na { $who }; sasa anasoma kwamba ni wewe.

concern-said = Wasiwasi { $number }, { $who }: { $said }

concern-said-noted = ✓ Sasa yanaweza kusomwa na { $who }.

concern-said-noted-unnamed = ✓ Aliyeuleta atayasoma, kama bado yupo hapa, na si mwingine.

concern-settled = Wasiwasi { $number } umekwisha, kwa mujibu wa { $who }.

concern-over = Wasiwasi { $number } umekwisha.

concern-open-again = Wasiwasi { $number } uko wazi tena, kwa mujibu wa { $who }.

concern-passed = { $who } amepeleka wasiwasi { $number } kwingine. Sasa uko kwa: { $to }

concern-pass-whom = Nani, wa nje, atashughulikia wasiwasi { $number } kuanzia sasa? Andika ni nani na jinsi ya kumpata: aliyeuleta atayasoma hayo.

concern-answer-what = Unajibu nini kuhusu wasiwasi { $number }? Atasoma aliyeuleta, na si mwingine.

concern-nobody-there = Aliyeleta wasiwasi { $number } hayupo tena hapa.

concern-waits = Huu unakusubiri tangu { $since }. Neno fupi kwamba umeuona linasaidia tayari.

concern-goes-on = Huu bado uko wazi. Kuna jipya kwa aliyeuleta?

concern-not-looked = Wasiwasi { $number } bado haujajibiwa. Nimemkumbusha: { $who }. Kama hauwezi kusubiri, mwendee pia mtu unayemwamini.

concern-nobody-left = Hakuna tena anayesoma wasiwasi { $number }: aliyekuwa akisoma hayupo hapa, au hana tena jukumu hilo. Unabaki ulivyo, nami nitakuuliza atakapopatikana anayeweza. Unaweza pia kuuleta upya: /concern

concern-hand-on = Mmoja wa waliosoma wasiwasi { $number } hana tena jukumu hilo, wala hasomi zaidi. Anayeweza kuusoma kuanzia sasa: { $who }. Unakubali?

concerns-yours = Uliyoleta:

concerns-held = Yaliyoletwa kwako na wengine:

concern-how-more = Kuleta jambo, liandike nyuma ya amri: /concern Katika mikutano yetu sipati nafasi ya kusema

concern-item-heard = { $number }. Umetumwa kwa { $who }, bado hakuna jibu: { $said }

concern-item-waits = { $number }. Bado hakuna jibu: { $said }

concern-item-unread = { $number }. Kwa sasa hakuna anayeusoma: { $said }

concern-item-talking = { $number }. Unashughulikiwa na { $who }: { $said }

concern-item-settled = { $number }. Umekwisha: { $said }

concern-item-passed = { $number }. Uko kwa mtu wa nje: { $said }

concern-unknown = Siujui wasiwasi wako wa namna hiyo. /concern huonyesha uliopo.

button-with-name = Kwa jina langu

button-without-name = Bila jina langu

button-about = Unamhusu { $who }

button-without = Bila { $who }

button-look-after = Naushughulikia

button-answer-concern = Jibu

button-settled = Umekwisha

button-not-settled = Haujaisha

button-pass-on = Peleka kwingine
