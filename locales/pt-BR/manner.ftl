### In which manner a partner is spoken to: Brazilian Portuguese, "vocês" for a group, "você" for one person.

## The choice

manner-which = Se um dia eu lembrar vocês de alguma coisa, qual destas mensagens preferem ler? Apertem A ou B; /manner muda isso quando quiserem.

manner-example-title = Rodada da semana

manner-example = { $letter }: “{ $nudge }”

manner-set = Obrigado: daqui em diante falo assim com o grupo de vocês. /manner mostra de novo os dois exemplos.

## Reminders

checkin-nudge-gentle =
    { $count ->
        [one] Esperamos que esteja tudo bem com vocês. Quando tiverem um momento tranquilo: em “{ $title }” há uma pergunta que ficaria feliz com a resposta de vocês. Há tempo até { $closes }.
        [many] Esperamos que esteja tudo bem com vocês. Quando tiverem um momento tranquilo: em “{ $title }” há { $count } de perguntas que ficariam felizes com a resposta de vocês. Há tempo até { $closes }.
       *[other] Esperamos que esteja tudo bem com vocês. Quando tiverem um momento tranquilo: em “{ $title }” há { $count } perguntas que ficariam felizes com a resposta de vocês. Há tempo até { $closes }.
    }

checkin-hello-title-gentle = { $title }: esperamos que esteja tudo bem com vocês; ficaríamos felizes em saber de vocês quando tiverem um momento. As respostas são bem-vindas até { $closes }.

checkin-hello-member-title-gentle = { $title }: { $who }, esperamos que esteja tudo bem; ficaríamos felizes em saber de você quando tiver um momento.

rhythm-crisis-begins-gentle = Estamos pensando em vocês. A partir de agora, por um tempo, vale o ritmo de crise; definido por { $who }.

rhythm-crisis-ends-gentle = Obrigado por tudo o que vocês carregaram nestes dias. Volta a valer o ritmo de sempre; definido por { $who }.

duty-reminder-gentle = { $who }, esperamos que esteja tudo bem. Só para ter em mente: { $does } – há tempo até { $due }.

duty-reminder-nobody-gentle = Uma coisa que ainda procura mãos amigas: { $does } – há tempo até { $due }. O papel “{ $role }” ainda está livre. A quem puder fazer, agradecemos se apertar “Feito” depois.

promise-reminder-gentle = { $who }, lembramos com gratidão do que você teve a gentileza de prometer a { $whom }. O dia é { $due }:

promises-reminder-gentle = { $who }, lembramos com gratidão do que você teve a gentileza de prometer (ao todo: { $count }). Quando for bom para você, toque em um número para ver o que dá para fazer:

proposal-remind-gentle = Esperamos que esteja tudo bem com vocês. A proposta { $number } de { $who } ficaria feliz em saber o que o grupo de vocês acha; há tempo até { $closes }:

proposal-remind-some-gentle = Esperamos que esteja tudo bem com vocês. Para a proposta { $number } de { $who }, algumas vozes ainda seriam bem-vindas; há tempo até { $closes }:

proposal-remind-you-gentle = Esperamos que esteja tudo bem com você. A proposta { $number } de { $who } ficaria feliz em saber o que você acha; há tempo até { $closes }:

roles-still-right-gentle = { $who }, quando for bom para vocês: isto continua como vocês gostariam?

reminders-together-gentle = { $who }, esperamos que esteja tudo bem. Talvez seja bom ter isto em mente hoje; aperte um número quando for bom para você, para ver o que dá para fazer:

## Lateness, to whoever it concerns

duty-late-gentle = { $who }, com certeza houve muito o que fazer. Para isto tínhamos pensado em { $due }: { $does }. Se já foi feito, basta apertar “Feito”; se algo está difícil, quem facilita vai ouvir com prazer.

promise-late-gentle = { $who }, com certeza houve muito o que fazer. O dia disto era { $due }. Se já foi feito, basta apertar “Feito”; se um pouco mais de tempo ajudar, diga outra data; e se algo está difícil, “Preciso de ajuda” existe para isso.

checkin-is-closed-gentle = “{ $title }” chegou ao fim desta vez. As palavras de vocês são bem-vindas do mesmo jeito: podem responder a uma pergunta, e a resposta fica guardada como chegada depois.

answer-late-kept-gentle = Que bom ouvir vocês, muito obrigado. “{ $title }” tinha acabado de chegar ao fim; a resposta fica guardada como chegada depois, e os outros grupos leem.

answer-late-kept-only-gentle = Que bom ouvir vocês, muito obrigado. “{ $title }” tinha acabado de chegar ao fim; a resposta fica guardada como chegada depois.

too-late-for-later-gentle = Eu voltaria com prazer mais tarde, mas resta pouco tempo: isto chega ao fim em { $closes }. Poucas palavras agora já bastariam.

question-closed-gentle = Isto chegou ao fim por esta vez. As palavras de vocês continuam bem-vindas em resposta: ficam guardadas como uma resposta que veio depois.

partner-answered-late-gentle = { $who } também responde, e isso nos alegra; chegou um pouco depois: { $said }

handover-lapsed-gentle = Com certeza houve muito o que fazer: passou uma semana e não veio palavra de { $who } sobre isto. Por enquanto a facilitação continua com { $by }; dá para perguntar de novo quando quiserem.

looking-is-over-gentle = Obrigado por pensarem junto. Esta revisão chegou ao fim; a ideia de vocês é bem-vinda a qualquer momento como proposta: /propose

mediation-over-gentle = Obrigado por escreverem. Esta rodada chegou ao fim, e por isso nada mais se acrescenta a ela.

concern-not-looked-gentle = A preocupação { $number } ainda não encontrou resposta; talvez tenha havido muito o que fazer. Já lembrei { $who }. Você não precisa esperar a sós: se for urgente, procure também, por favor, alguém de confiança.

ours-over-gentle = Obrigado por pensarem junto. Esta pergunta já teve o seu momento.

## Silence and lateness, to facilitators

checkin-silent-gentle = Pode ser que { $who } esteja com muita coisa nas mãos: ainda não chegou notícia sobre “{ $title }” (pergunta de { $asked }). Se for bom para você, uma ligação amiga talvez faça bem.

duty-late-elsewhere-gentle = { $as }, só para ter em mente: ainda não chegou notícia de { $who } sobre isto: { $does } (o prazo era { $due }). Se for bom para você, talvez ajude perguntar como estão e se uma mãozinha cairia bem.

promise-late-elsewhere-gentle = { $as }, só para ter em mente: ainda não chegou notícia de { $who } sobre a promessa { $number } a { $whom } (o prazo era { $due }). Se for bom para você, talvez ajude perguntar como estão e se uma mãozinha cairia bem.

promises-late-elsewhere-gentle =
    { $as }, só para ter em mente: ainda não chegou notícia de { $count ->
        [one] { $count } promessa
        [many] { $count } de promessas
       *[other] { $count } promessas
    } cujo dia já passou. Se for bom para você, talvez ajude perguntar como estão e se uma mãozinha cairia bem.

promise-late-owed-gentle = Obrigado pela paciência: a promessa { $number } de { $who } a vocês, pensada para { $due }, talvez precise de um pouco mais de tempo.

concern-waits-gentle = Para você, para ter em mente: isto espera desde { $since }. Mesmo uma palavra curta de que você viu faria bem.

unclear-called-silent-gentle = Sua ajuda seria muito bem-vinda: { $who } recebeu o pedido de dizer algo de outro jeito e com certeza houve muito o que fazer, pois ainda não veio palavra. Talvez possam achar as palavras em conjunto, quando for bom para vocês.

review-silent-gentle = { $as }, para ter em mente: ainda não veio palavra de { $who } sobre se a decisão { $number } ainda serve. Se for bom para você, uma pergunta calma pode fazer bem.

## When something cannot be done so

question-not-optional-gentle = Todos os grupos parceiros gostam de ouvir vocês, por isso esta pergunta ficaria feliz com algumas palavras. Não há pressa: se agora não for um bom momento, apertem “Mais tarde”.

answer-yes-or-no-gentle = Desculpem, não consegui ver se isso é sim ou não. Poderiam, por gentileza, apertar um botão ou responder com uma das duas palavras?

not-understood-gentle = Desculpem, não consegui ver de qual mensagem isso é resposta. Poderiam, por gentileza, responder à mensagem certa? /help mostra mais.

role-needed-gentle = Obrigado por pensar nisto. Está confiado a quem tem o papel “{ $role }”; com certeza pode ajudar com prazer: { $who }.

role-needed-nobody-gentle = Obrigado por pensar nisto. Fica confiado a quem assumir o papel “{ $role }”; por enquanto, esse papel está livre.

duty-of-others-gentle = Obrigado por cuidar disto. Caberia a { $who } marcar como feito.

withdraw-only-your-own-gentle = Entendo o desejo. Estas palavras são de quem as disse, e é melhor deixar que essa pessoa decida se as retira.

position-of-another-gentle = Obrigado pelo interesse. Esta pergunta era para outra pessoa.

proposal-of-another-gentle = Obrigado por pensar nisto. É melhor deixar com { $who }, que fez a proposta.

proposal-is-closed-gentle = Obrigado pelo interesse. A proposta { $number } já chegou ao fim, e não se recebem mais posições. /decisions mostra o que foi feito dela.

proposal-extended-already-gentle = Entendo o desejo. A proposta { $number } já teve mais tempo uma vez, e só pode ter uma vez.

promise-of-others-gentle = Obrigado por cuidar disto. É melhor deixar que { $who } diga.

promise-owed-to-others-gentle = Entendo o desejo. É melhor deixar que diga quem recebeu a promessa: { $whom }.

wrote-by-another-gentle = Obrigado pela ajuda. É melhor deixar que { $who } diga isto.

wrote-only-your-own-gentle = Obrigado pela ajuda. É melhor deixar que quem escreveu diga em que língua está. Para mudar a língua que falo aqui, basta enviar /language sem responder a uma mensagem.

fix-not-yours-gentle = Obrigado por ler com tanta atenção. Isso está em { $language }, e é melhor deixar que corrija quem lê { $language } aqui.

question-for-others-gentle = Obrigado pela disposição. Esta pergunta era para { $who }; a de vocês chega por conta própria, e /checkin mostra o que ficaria feliz com uma resposta.

agree-in-your-own-chat-gentle = Obrigado por concordarem. Aqui cabe a { $who } dizer; o grupo de vocês poderia, por gentileza, dizer na sua própria conversa.

last-coordinator-gentle = Entendo o desejo. Por enquanto ninguém mais coordena; seria bom, por gentileza, que antes outra pessoa receba esse papel.

role-taken-back-gentle = O papel “{ $role }” não está mais com { $who }, com gratidão pelo que foi feito nele.

leave-from-the-group-gentle = Entendo o desejo. Seria bom dizer isso na conversa do grupo, para que as outras pessoas também vejam.

threads-off-now-gentle = Por enquanto esta conversa vai sem fios. Se quiserem, quem coordena pode dizer com gosto: /threads on

polls-off-now-gentle = Por enquanto esta conversa vai sem enquetes. Se quiserem, quem coordena pode dizer com gosto: /polls on

answer-stands-gentle = “{ $title }” chegou ao fim, e a resposta de vocês fica guardada com gratidão. Se preferirem retirá-la, basta responder à pergunta com /withdraw.

edit-after-closing-gentle = “{ $title }” chegou ao fim, e as primeiras palavras de vocês ficam guardadas. O que quiserem acrescentar é bem-vindo em resposta à pergunta.

duty-done-stands-gentle = Com o resumo, todos já leram que isto está feito: { $does }. Por isso fica anotado por enquanto. Se algo ainda estiver em aberto, com certeza os outros ficariam gratos por uma palavra.

answer-in-words-gentle = Desculpem, aqui só consigo anotar palavras. Poderiam, por gentileza, responder à pergunta com uma mensagem de texto?

answer-with-a-number-gentle = Desculpem, não consegui distinguir um número aí. Poderiam, por gentileza, responder só com o número, por exemplo 30?

answer-on-the-scale-gentle = Desculpem, não consegui distinguir. Poderiam, por gentileza, responder com um número inteiro de { $low } a { $high }?

answer-with-an-option-gentle = Desculpem, não consegui distinguir. Poderiam, por gentileza, escolher uma destas opções: { $options }

words-needed-gentle = Desculpem, não encontrei palavras nisso. Poderiam, por gentileza, escrever em uma mensagem de texto?

kind-not-carried-gentle = Desculpem, uma mensagem desse tipo não consigo levar aos outros, e por isso nada dela foi anotado. Poderiam, por gentileza, dizer em palavras, ou enviar uma imagem, uma mensagem de voz ou um arquivo?

button-is-gone-gentle = Desculpem, esse botão já teve o seu tempo. /status mostra o que está aberto.

question-is-gone-gentle = Desculpem, essa pergunta já teve o seu tempo. /status mostra o que está aberto.

promises-of-another-gentle = Desculpe, esta lista foi aberta por outra pessoa. /promises mostra a sua.

promise-not-of-private-gentle = Isto foi confiado em particular, e por isso é melhor que não vire uma promessa que outros leiam.

promise-help-nobody-gentle = Por enquanto ninguém tem o papel de facilitar a quem eu possa avisar. Talvez um grupo parceiro de confiança ajude com gosto.

promise-day-over-gentle = { DAY($day, year: 1) } já ficou para trás. Em que dia você estaria pensando?

apart-nobody-gentle = Por enquanto não há aqui ninguém que possa ler à parte, além de você e de quem fez a proposta. Você poderia dizer a todos, se achar bom, ou deixar descansar.

say-of-another-gentle = Obrigado por cuidar disto. É melhor deixar o envio com quem escreveu: { $who }.

forget-of-another-gentle = Obrigado pela ajuda. É melhor deixar que diga quem recebeu a pergunta.

command-unknown-gentle = Desculpem, ainda não conheço { $typed }. /help mostra o que vocês podem me dizer.

too-many-commands-gentle = Desculpem, não consigo acompanhar tão depressa. Poderiam me dar um minuto e dizer de novo? As respostas às perguntas continuam chegando.

concern-alone-gentle = Obrigado por querer dizer isso. É melhor dizer só para mim, onde mais ninguém lê: { $where }. O que foi escrito aqui eu não levo a ninguém.

mediate-alone-gentle = Obrigado por querer aproximar os dois lados. Uma rodada assim começa melhor onde mais ninguém lê: você poderia, por favor, escrever /mediate para mim em mensagem direta?

note-alone-gentle = As anotações são só para você; por isso é melhor escrever para mim em uma mensagem direta. Aqui nada foi anotado.

promises-pending-alone-gentle = Isto é só para os seus olhos; mostro com prazer nas nossas mensagens diretas.

handover-of-another-gentle = Obrigado pela disposição. É melhor deixar isto entre { $by } e { $who }.

corrections-of-another-gentle = Desculpe, esta lista foi aberta por outra pessoa. /corrections mostra a sua.

mediate-two-gentle = Desculpe, uma rodada precisa de dois lados além de você. Você poderia dizer dois grupos parceiros, ou uma pessoa de cada?

mediate-running-gentle = No momento há uma rodada entre { $one } e { $other }. Seria bom deixar que ela termine primeiro.

unclear-own-gentle = Essas palavras são suas, e ninguém pode dizer melhor. Se você editar a sua mensagem, todo mundo lê de novo.

rhythm-none-for-a-crisis-gentle = Obrigado por cuidar de todo mundo. Até agora nenhum protocolo daqui tem perguntas para uma crise.

measure-no-goal-gentle = Obrigado por contar conosco. Por enquanto não há aqui nenhuma meta à qual isto possa ser somado; /goals mostra as que existem.

say-nowhere-gentle = Desculpe, por enquanto não conheço nenhum chat onde dizer isso.

measure-number-unread-gentle = Desculpe, não consegui ver aí um número só. Você poderia escrever só o número, por exemplo 120, 0,5 ou 1.500?

promise-day-unread-gentle = Desculpe, não consegui ver que dia é. Você poderia escrever assim: sexta, 9 de março, 2027-03-09, em 2 semanas?

promise-day-too-far-gentle = { DAY($day, year: 1) } fica longe, e até lá muita coisa pode acontecer. Você poderia olhar mais uma vez que dia tem em mente?

away-day-unread-gentle = Desculpe, não consegui ver o dia em “{ $said }”. Você poderia escrever assim: /away até segunda, /away 2027-03-09, /away 3 dias? Com um nome no final, essa pessoa fica gentilmente no lugar.

mediation-press-gentle = Desculpem, não consegui ver qual das duas coisas vocês preferem. Vocês poderiam tocar em um dos botões, ou responder sim ou não?

command-nearly-gentle = Desculpem, ainda não conheço { $typed }. Será que vocês queriam dizer { $nearest } ?

member-unknown-gentle = Desculpem, ainda não conheço { $said } aqui. Até agora conheço quem já me escreveu: { $members }

partner-unknown-gentle = Desculpem, ainda não conheço aqui nenhum grupo chamado “{ $said }”. Até agora estão aqui: { $partners }.

round-running-gentle = No momento há uma rodada em particular com { $who }. Seria bom deixar que ela termine primeiro.

round-nobody-gentle = Até agora ninguém de { $who } abriu mensagens diretas comigo, então ainda não há a quem perguntar em particular. Se for bom para você, um convite gentil para me escrever pode ajudar.

## Agreeing and not agreeing

agreement-stands-gentle = “{ $title }” está em andamento com a concordância do grupo de vocês, que agradecemos, e por enquanto ela fica de pé. Se agora já não convém tanto, quem coordena vai ouvir com prazer e pode pausar.

partner-agrees-no-more-gentle = { $who } gostaria de pensar um pouco mais sobre “{ $title }”. Passa a valer quando for bom para todos os grupos parceiros.

promise-declined-gentle = { $who } agradece a confiança; desta vez fica difícil cuidar disto.

promise-not-let-go-gentle = { $who } ficaria muito feliz se a promessa { $number } ainda pudesse se cumprir. Por enquanto ela continua valendo; sempre dá para dizer outra data.

promise-let-go-asked-gentle = { $who } pede a gentil compreensão de vocês: a promessa { $number } (até { $due }) ficou difícil de cumprir. Seria possível deixá-la? Por quê: { $reason }

sight-refused-gentle = { $who } prefere que tudo fique como está, e assim fica.

sight-asked-already-gentle = Isto já foi proposto, e há tempo para pensar antes que se decida: { $engines }. Ficaríamos felizes com a resposta de: { $who }.

handover-declined-gentle = { $who } agradece a confiança; neste momento é difícil assumir. Por enquanto a facilitação continua com { $by }.

promise-day-declined-gentle = { $who } agradece a ideia e prefere deixar a promessa { $number } como está, até { DAY($due, year: 1) }.

mediation-kept-gentle = A rodada entre { $one } e { $other } chegou ao fim, com gratidão aos dois lados. Nada dela é compartilhado, e este é um fim tão bom quanto qualquer outro. O que foi dito não fica guardado aqui.

correction-taken-back-yours-gentle = { $who } agradece por você ler com tanto cuidado e prefere em { $to } o que estava antes; por isso as suas palavras “{ $right }” ficam de lado por enquanto. Se elas lhe parecem certas, seria bom conversar; com /fix dá para dizer de novo.

position-why-object-gentle = Obrigado pela franqueza; ela ajuda todo mundo. Poderia, por gentileza, contar o que impede, e o que ajudaria? Responda com algumas palavras, e todo mundo lê na sua língua.

position-told-gentle = Sobre a proposta { $number }, { $who } divide um pensamento com todo mundo ({ $stance }): { $said }

apart-told-gentle = Para você, na facilitação: { $who } sente uma objeção à proposta { $number } e confia isso só a você. { $said }

apart-told-unnamed-gentle = Para você, na facilitação: alguém sente uma objeção à proposta { $number }, confia isso a você e prefere ficar sem nome. { $said }

decision-not-passed-gentle = Agradecemos a { $who } pela proposta { $number }, e a todo mundo que pensou nela. Como está, ela não vai adiante; uma proposta nova é sempre bem-vinda.

decision-why-quorum-gentle = Com certeza houve muito o que fazer. Vozes ouvidas: { $spoken }; para decidir são precisas { $count }.

decision-why-objection-gentle = Algo nela ainda pede o nosso cuidado: uma objeção continua de pé.

decision-why-nobody-gentle = Ela ainda não encontrou ninguém a favor.

decision-why-short-gentle = Ela encontrou quem é a favor, mas ainda não o bastante.

decision-why-tie-gentle = Os dois lados pesam igual: há tantos a favor quanto contra.

decision-why-options-gentle = Cada opção tem algo a seu favor; nenhuma está ainda claramente à frente das outras.

decision-lead-no-gentle = { $who } ouviu todo mundo com atenção e decidiu não ir adiante desta vez.

decision-lead-silent-gentle = Com certeza a coordenação teve muito o que fazer: a semana passou antes que desse para decidir.

## Asking for help

promise-help-gentle = { $as }: { $who } agradeceria uma mãozinha com a promessa { $number }, até { $due }. Talvez você possa entrar em contato quando for bom para você.
