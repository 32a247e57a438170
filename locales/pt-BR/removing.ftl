### Quando alguém deixa de fazer parte: gentil, claro, sem culpa; uma pessoa é "você".

remove-how = De quem se trata? Escreva o nome depois do comando: /remove Rosa. Primeiro mostro o que foi prometido e pergunto.

remove-sure = { $who } deixa de contar aqui? Nada do que é dessa pessoa é apagado: isso só ela decide. Digo isso a ela com gentileza, e a mais ninguém além de quem facilita ou coordena.

remove-promises = Promessas ainda em aberto:

remove-more = E mais: { $count }

remove-already = { $who } já não conta aqui. Volto a contar essa pessoa?

remove-oneself = É você. Para deixar um papel: /handover ou /role; um grupo inteiro sai com /leave; /forget apaga o que está guardado de você.

remove-not = Tudo fica como está: { $who } conta aqui.

removed = ✓ { $who } já não conta aqui e já sabe disso. /remove com o nome traz de volta.

removed-unreached = ✓ { $who } já não conta aqui. Não consigo dizer isso a sós: por favor, diga você, com gentileza. /remove com o nome traz de volta.

removed-you = { $who }, a partir de agora você não conta mais em { $name }; foi { $by } quem definiu assim e pode dizer mais. Agradeço por tudo o que você trouxe. Não pergunto mais nada. O que está guardado de você continua seu: /mydata entrega, /forget apaga.

removed-told = { $who } já não conta aqui, diz { $by }.

removed-back = ✓ { $who } volta a contar aqui, diz { $by }.

removed-promises-pass = { $who } não segue com isto aqui; a partir de agora segue o grupo:

removed-promises-let-go = { $who } não segue aqui, e isto fica sem efeito:

removed-speaks = Você não conta mais neste grupo. O que está guardado de você continua seu: escreva para mim a sós /mydata ou /forget. Quem facilita pode voltar a contar você.

gone-told = { $who } saiu do chat do seu grupo, ou alguém tirou essa pessoa de lá. Até voltar, ali não lembro nada a ela. Deixa de contar?

button-remove = Retirar

button-remove-pass = Retirar; o grupo segue

button-remove-let-go = Retirar; deixar

button-gone-stays = Continua contando

button-count-again = Contar de novo
