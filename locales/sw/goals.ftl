### Tunayosema kuhusu malengo na yanayohesabiwa; Kiingereza kinaeleza kila ujumbe na vigezo vyake.

goals-title = Malengo yetu: kila lengo lilipoanzia → lilipo sasa → linapotakiwa kufika

goals-none = Bado hakuna malengo. Mratibu au mwezeshaji huweka lengo hivi: /goal Familia zenye maji safi: 40 → 400 familia kufikia 31 Desemba

goal-of-all = vikundi vyote

goal-item = { $number }. { $whose }: { $what }

goal-item-by = { $number }. { $whose }, kufikia { DAY($due, year: 1) }: { $what }

goal-figures = { $before } → { $now } → { $target }

goal-figures-unit = { $before } → { $now } → { $target } ({ $unit })

goal-name = { $number }. { $what }

goal-sure = Ni sahihi? Ukithibitisha, wote watalisoma.

goal-whose = Lengo hili ni la nani?

goal-set = Lengo jipya, limewekwa na { $who }:

goal-how-to-count = Kuhesabu kuelekea lengo hili: /measure { $key } 120

goal-proposed = { $who }, { $by } anauliza kama mngelichukua lengo hili. Mko huru kukubali au kukataa.

goal-proposed-sent = Ninamuuliza { $who }. Lengo litahesabiwa likikubaliwa.

goal-change-how = Nini kibadilike? Jibu hivi; usichoandika kinabaki kilivyo: 40 → 500 familia kufikia 30 Juni 2027. Au ongeza kingine kinachohesabiwa: Shule zenye kisima: 2 → 10 shule

goal-difference = { $what }: { $before } → { $now }

goal-part-target = kifikiwe

goal-part-baseline = mwanzo

goal-part-unit = kinachohesabiwa

goal-part-day = siku

goal-change-proposed = { $who }, { $by } anauliza kama lengo lenu linaweza kubadilika hivi. Linabaki lilivyo hadi mkubali.

goal-changed = { $who } amelibadilisha lengo hili:

goal-changed-line = • { $day }, { $who }, { $what }: { $before } → { $now }

goal-not-changed = Imeachwa: lengo linabaki lilivyo.

goal-change-nothing = Lengo linasema hivyo tayari.

goal-left-as-it-is = { $who } analiacha lengo hili lilivyo.

goal-of-protocol = Lengo hili liko katika itifaki ambayo wote walikubali. Linabadilika pamoja na toleo jipya lake: /protocols

goal-brought = • { $who } inaleta: { $said }

goal-bring-how = Kikundi chenu kinaleta nini kwa lengo hili? Jibuni kwa hilo.

goal-never-set = Limeachwa: lengo hili halikuwekwa.

goal-how = Andika baada yake mnachotaka kufikia, kutoka wapi hadi wapi, na kufikia lini: /goal Familia zenye maji safi: 40 → 400 familia kufikia 31 Desemba

goal-let-go = { $who } ameliacha lengo hili; yaliyohesabiwa yanabaki:

goal-unknown = Silijui lengo hilo. /goals inaonyesha yaliyopo.

goal-day-near = Siku ya lengo hili imekaribia:

goal-day-over = Siku ya lengo hili imefika. Hapa ndipo tulipofika pamoja:

goal-reached = 🎉 Tumelifikia lengo hili:

measure-no-goal = Hapa hakuna lengo unaloweza kulihesabia. /goals inaonyesha yaliyopo.

measure-which = Inahesabiwa kwa lengo gani?

measure-how = Andika lengo na idadi: /measure { $key } 120

measure-how-many = Sasa ni ngapi? Jibu kwa idadi.
measure-how-many-more = Zimeongezeka ngapi tangu hesabu ya mwisho? Jibu kwa idadi.

measure-number-unread = Hiyo ni idadi gani? Kwa mfano: 120, 0.5, 1,500.

measure-sure = Ya kuhesabu: { $value }. Ni sahihi?

measure-sure-before = Ya kuhesabu: { $value }, kabla: { $before }. Ni sahihi?
measure-sure-sum = Ya kuhesabu: { $value }, juu ya { $before }: jumla { $after }. Ni sahihi?

measure-noted = ✓ Imehesabiwa na { $who }: { $value }. Wote pamoja: { $now }. Si sahihi? Jibu kwa idadi sahihi.

measure-corrected = ✓ Imesahihishwa na { $who }: { $value }, kabla: { $before }. Wote pamoja: { $now }. Si sahihi? Jibu kwa idadi sahihi.

measure-not-counted = Imeachwa: hakuna kilichohesabiwa.

measure-line = • { $day }, { $who }: { $value }

measure-line-corrected = • { $day }, { $who }: { $value } (kabla: { $before })

measure-line-taken-back = • { $day }, { $who }: imerudishwa nyuma (kabla: { $before })

goals-trust = Uaminifu kati yetu, kwa majibu yasiyo na majina: { $figures }

figures-then = { $first } → { $rest }

pulse-shown = { $question } Kwa wastani takribani { $mean } kati ya { $high }, ikisogezwa hadi nusu iliyo karibu.

pulse-not-shown = { $question } Safari hii hakuna takwimu inayoonyeshwa, ili jibu la mtu yeyote lisijulikane.

promise-towards = Kuelekea lengo: { $goal }

promise-which-goal = Inaelekea lengo gani?

change-goal = ~ linahesabiwa vingine, lina siku nyingine au ni la wengine: { $what }

button-goal = Ndiyo, ni lengo letu

button-goal-whose = Ni la nani?

button-goal-change = Ndiyo, libadilishe

button-goal-brings = Tunacholeta

button-count = Hesabu

button-measure = Ndiyo, ihesabiwe

button-towards = Kuelekea lengo?
