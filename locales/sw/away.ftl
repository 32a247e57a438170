### Kutokuwepo, husomwa kabla ya kuhesabiwa; mtu mmoja ni "wewe".

away-sure = { $who } hatakuwepo; atarudi { DAY($until, year: 1) }. Ni sahihi? Itahesabiwa ukibonyeza.

away-sure-with-deputy = { $who } hatakuwepo; atarudi { DAY($until, year: 1) }. { $deputy } atashika nafasi yake. Ni sahihi? Itahesabiwa ukibonyeza.

deputy-you = Hadi hapo, ambayo yangemfikia yatakufikia wewe, nawe waweza kufanya awezayo. Kama haikufai, bonyeza.

button-deputy-no = Siwezi

deputy-no-noted = Hutashika nafasi ya { $who }, na nitamwambia.

deputy-no = { $who } hawezi kushika nafasi yako; kwa sasa hakuna anayeishika. Andika /away pamoja na siku na jina lingine, na mtu huyo ataishika.

deputy-over = Hushiki tena nafasi ya { $who }. Asante. Uliyoyashughulikia yanaendelea na mwenye jukumu hilo.

back-meanwhile = Kwako kama mwezeshaji: haya yanasubiri sasa, mengine tangu ulipokuwa hupo.

away-sure-partner = Kikundi chote cha { $who } hakitakuwepo; kitarudi { DAY($until, year: 1) }. Ni sahihi? Itahesabiwa ukibonyeza.

away-which-day = Unamaanisha siku gani? Itahesabiwa ukibonyeza moja.

away-other-day = Basi, hadi lini? Bonyeza siku au jibu kwa siku: “ijumaa”, “9 machi”, “wiki 2”.

away-not = Sawa: hakuna aliyeandikwa kuwa hayupo.

away-day-unread = Sikuelewa unamaanisha siku gani: “{ $said }”. Andika hivi: /away hadi Jumatatu, /away 2027-03-09, /away siku 3. Ukiongeza jina mwishoni, mtu huyo atashika nafasi yako.

button-that-is-right = Ni sahihi

button-day-in-full = { DAY($day, year: 1) }

away-back = Ukirudi mapema, andika /away nimerudi.

away-back-partner = Mkirudi mapema, andikeni /away kikundi tumerudi.
