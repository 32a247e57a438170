### O que veem e fazem as pessoas que facilitam: uma pessoa é "você". Sem cobrança nem pressa.

morning-title = Bom dia, { $who }. Isto espera em { $name }:

morning-due = Promessas para hoje: { $count }

morning-late = Promessas cujo dia já passou: { $count } (a mais antiga, há { $days })

morning-unanswered = Promessas pedidas e ainda sem resposta: { $count } (a mais antiga, há { $days }). Você poderia perguntar de novo?

morning-duties = Tarefas cujo momento já passou: { $count }

morning-proposals = Propostas que esperam a palavra de alguém: { $count } (a primeira fecha em { $closes })

morning-objections = Objeções de pé: { $count }

morning-silent = Grupos sem notícias há uma semana ou mais: { $count }

button-see-promises = Promessas

button-see-status = Como está tudo

button-see-decisions = Propostas

button-see-silence = Quem está em silêncio

morning-at = Se algo estiver esperando, escrevo para você às { HOUR($hour, whole: 1) } nos dias em que seu grupo trabalha.

morning-after-quiet-hours = Nessa hora seu grupo tem horário de silêncio; chega quando ele termina: às { HOUR($hour, whole: 1) }.

morning-off = De manhã eu não escrevo para você.

morning-how = Outra hora: /morning 07:30. Para não receber: /morning não.

silence-title = Sem notícias há um tempo:

silence-line = { $who }: há { $days }

silence-never = { $who }: ainda nada

silence-more = Sem mostrar aqui: { $count }

silence-none = Na última semana, todos os grupos deram notícias.

silence-early = Ainda é cedo para saber: esta parceria começou há menos de uma semana.

silence-write = Toque em um nome para escrever uma palavra gentil; você vê antes de enviar.

say-preview = Isto iria para { $where }. Lê-se assim:

say-sure = Posso enviar?

button-send = Enviar

say-told = Uma palavra de { $who }:

say-quote = { $what }

say-done = ✓ Enviado para { $where }.

say-later = 🌙 Vai quando terminar o horário de silêncio de lá: { $where } ({ $at }).

say-waits = ⏳ Espera até eu poder escrever lá: { $where }.

say-dropped = Nada foi enviado.

say-how = Escreva depois do comando o que todos devem ler: /say Reunião na sexta. Só para alguns grupos: /say Goma, Recife: Reunião na sexta.

say-whom = Não conheço nenhum grupo chamado “{ $said }”, então nada saiu. Para quem é?

say-some-unknown = Não conheço nenhum grupo chamado { $who }, então nada saiu para ninguém. Os grupos são: { $groups }

button-say-all = Para todos os grupos

say-too-long = É demais para uma mensagem. No máximo: { $most } caracteres.

say-nowhere = Não conheço nenhum chat onde dizer isso.

say-of-another = Isto foi escrito por { $who }: só essa pessoa pode enviar.

nudge-kindly = { $who }, faz um tempo que não temos notícias. Como vão as coisas? Se algo atrapalha, conte em uma resposta: chega a { $by }.

nudge-gently = { $who }, esperamos que esteja tudo bem por aí. Já faz um tempo, e sua voz faz falta. Quando for um bom momento, uma palavra em resposta chega a { $by }.

nudge-before = { $who } já enviou uma palavra gentil a { $where }: { $at }. Envio também a sua?

button-send-again = Enviar também

note-noted = Anotado sobre { $who }. Só você pode ler.

note-title = Suas anotações sobre { $who }

note-line = { $number }. { $day }: { $what }

note-line-from = { $number }. { $day }, { $who }: { $what }

note-remove = Toque em um número para apagar essa anotação.

note-counts = Você tem anotações sobre:

note-count = { $who }: { $count }

note-none = Você não tem anotações.

note-none-of = Você não tem anotações sobre { $who }.

note-how = Escreva assim: /note Goma: Ligam às quintas.

note-whom = Não conheço nenhum grupo { $said }. Há: { $partners }. Escreva primeiro o nome.

note-alone = As anotações são só para você: escreva para mim em uma mensagem direta. Aqui não anotei nada.

handover-sure = { $who } assumiria a facilitação no lugar de { $by } e veria o que está pendente. Pergunto antes: vale quando aceitar. Suas anotações ficam com você.

handover-sure-notes = { $who } assumiria a facilitação no lugar de { $by }, veria o que está pendente e leria suas anotações sobre os grupos. Pergunto antes: vale quando aceitar.

button-ask-them = Perguntar

button-with-notes = Com minhas anotações

button-without-notes = Sem minhas anotações

button-take-it-back = Retirar

handover-dropped = Tudo fica como está.

handover-sent = Vou perguntar a { $who }. Até aceitar, a facilitação fica com { $by }.

handover-asked = { $by } pergunta se você, { $who }, assumiria a facilitação em seu lugar. Fique à vontade para aceitar ou não; só vale quando você aceitar.

handover-waits = Isto espera agora:

handover-taken-back = No fim, a facilitação continua com { $by }.

handover-declined = { $who } não assume isso agora. A facilitação continua com { $by }.

handover-lapsed = Em uma semana não houve resposta sobre se { $who } assume: a facilitação continua com { $by }.

handover-yours = ✓ Agradecemos, { $who }: agora a facilitação é sua, no lugar de { $by }.

handover-theirs = ✓ { $who } aceitou e agora está na facilitação. Agradecemos por tudo, { $by }.

handover-told = De agora em diante, a facilitação fica com { $who }, no lugar de { $by }.

handover-of-another = Isto é entre { $by } e { $who }.

handover-how = Diga quem assumiria: /handover Rosa.

handover-waits-already = Já perguntei a { $who }. Se mudar de ideia, retire isso antes.

morning-concerns = Preocupações abertas com você: { $count }

button-ask-again = Perguntar de novo

role-nobody-has = Ninguém mais tem o papel “{ $role }”. Até alguém ter, o que era para ele espera ou, onde dá, chega a você. Para dar o papel a alguém, escreva /role no chat do seu grupo.

handover-off = Esta passagem não segue mais: uma das duas pessoas não está mais aqui.
