### Mtu anapoacha kuwa sehemu ya ushirikiano: kwa upole, wazi, bila lawama; mtu mmoja ni "wewe".

remove-how = Ni kuhusu nani? Andika jina baada ya amri: /remove Rosa. Kwanza naonyesha alichoahidi, kisha nauliza.

remove-sure = Je, { $who } asihesabiwe tena hapa? Hakuna chake kinachofutwa: hilo ni uamuzi wake peke yake. Namwambia kwa upole, na si mwingine isipokuwa wanaowezesha au kuratibu.

remove-promises = Ahadi zake ambazo bado ziko wazi:

remove-more = Na nyingine: { $count }

remove-already = { $who } hahesabiwi tena hapa. Je, nimhesabu tena?

remove-oneself = Huyo ni wewe. Kuacha jukumu: /handover au /role; kundi zima huondoka kwa /leave; /forget hufuta kilichohifadhiwa kukuhusu.

remove-not = Yote yanabaki kama yalivyo: { $who } anahesabiwa hapa.

removed = ✓ { $who } hahesabiwi tena hapa, na ameambiwa. /remove na jina lake humrudisha.

removed-unreached = ✓ { $who } hahesabiwi tena hapa. Siwezi kumwambia peke yake: tafadhali mwambie wewe kwa upole. /remove na jina lake humrudisha.

removed-you = { $who }, kuanzia sasa huhesabiwi tena katika { $name }; { $by } ameweka hivyo na anaweza kukueleza zaidi. Asante kwa yote uliyoleta. Sikuulizi kitu tena. Kilichohifadhiwa kukuhusu kinabaki chako: /mydata hukupa, /forget hukifuta.

removed-told = { $who } hahesabiwi tena hapa, kwa mujibu wa { $by }.

removed-back = ✓ { $who } anahesabiwa tena hapa, kwa mujibu wa { $by }.

removed-promises-pass = { $who } haendelei na haya hapa; kundi linaendelea nayo kuanzia sasa:

removed-promises-let-go = { $who } haendelei hapa, na haya yanaachwa:

removed-speaks = Huhesabiwi tena katika kundi hili. Kilichohifadhiwa kukuhusu kinabaki chako: niandikie peke yangu /mydata au /forget. Mwezeshaji anaweza kukuhesabu tena.

gone-told = { $who } ametoka katika gumzo la kundi lake, au ameondolewa. Hadi arudi simkumbushi chochote huko. Je, asihesabiwe tena?

button-remove = Ondoa

button-remove-pass = Ondoa; kundi liendelee

button-remove-let-go = Ondoa; ahadi ziachwe

button-gone-stays = Bado yupo

button-count-again = Mhesabu tena
