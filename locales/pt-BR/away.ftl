### Ausências, lidas de volta antes de valer; uma pessoa é "você". Antes de um dia não vai artigo.

away-sure = { $who } ficaria fora e voltaria { DAY($until, year: 1) }. Está certo assim? Só vale quando você apertar o botão.

away-sure-with-deputy = { $who } ficaria fora e voltaria { DAY($until, year: 1) }; até lá, { $deputy } ficaria no seu lugar. Está certo assim? Só vale quando você apertar o botão.

deputy-you = Até lá, o que chegaria ali chega a você, e você pode fazer o mesmo. Se não for bom para você, aperte.

button-deputy-no = Não posso

deputy-no-noted = Você não fica no lugar de { $who }, e eu aviso lá.

deputy-no = { $who } não pode ficar no seu lugar; por enquanto não há ninguém. Escreva /away com o dia e outro nome, e essa pessoa fica no seu lugar.

deputy-over = Você não está mais no lugar de { $who }. Obrigado pela ajuda. O que você cuidou nesse tempo continua com quem tem o papel.

back-meanwhile = Para você, na facilitação: isto espera agora, em parte desde a sua ausência.

away-sure-partner = Todo o grupo { $who } ficaria fora e voltaria { DAY($until, year: 1) }. Está certo assim? Só vale quando você apertar o botão.

away-which-day = Que dia você quer dizer? Só vale quando você apertar um.

away-other-day = Até quando, então? Toque em um dia ou responda com um: “sexta”, “9 de março”, “em 2 semanas”.

away-not = Como preferir: nenhuma ausência fica anotada.

away-day-unread = Não entendi que dia você quer dizer: “{ $said }”. É assim: /away até segunda, /away 2027-03-09, /away 3 dias. Com um nome no final, essa pessoa fica no lugar.

button-that-is-right = Está certo

button-day-in-full = { DAY($day, year: 1) }

away-back = Voltou antes? Escreva /away voltei.

away-back-partner = Voltaram antes? Escrevam /away grupo voltamos.
