### Promessas: uma palavra dada com liberdade. Nem ordem nem cobrança; uma pessoa é "você", um grupo é "vocês".
### Antes de um dia não vai artigo ("até segunda-feira, 30 de nov."). Nenhum adjetivo concorda com o gênero das pessoas.

promise-quote = { $what }

promise-to-all = todos os grupos

promise-by-when = Até quando? Toque em um dia ou responda com um: “sexta”, “9 de março”, “em 2 semanas”.

promise-by-when-of = { $who }, até quando? Toque em um dia ou responda com um: “sexta”, “9 de março”, “em 2 semanas”.

promise-which-day = Que dia você quer dizer?

promise-sure = { $who } promete isto a { $whom }, até { DAY($due, year: 1) }. Está certo assim? Só vale quando você confirmar, e aí eu conto.

promise-sure-for = Você pergunta se { $who } prometeria isto a { $whom }, até { DAY($due, year: 1) }. Está certo assim? Só vale se { $who } aceitar.

promise-whom = A quem se promete?

promise-which-one = A quem desse grupo? Lá, só essa pessoa lê.

promise-noted = ✓ Promessa { $number }: de { $who } a { $whom }, até { DAY($due, year: 1) }. Eu lembro a tempo.

promise-made = Promessa { $number }: de { $who } a { $whom }, até { DAY($due, year: 1) }.

promise-of-decision = Vem da decisão { $number }.

promise-proposed-sent = Vou perguntar a { $who }. Só vale com o aceite.

promise-proposed = { $who }, { $by } pergunta se você prometeria isto a { $whom }, até { DAY($due, year: 1) }. Você pode aceitar, dizer outro dia ou dizer que não, com toda a liberdade.

promise-proposed-over = { $who }, { $by } perguntou se você prometeria isto a { $whom }, até { DAY($due, year: 1) }. Esse dia já passou: você pode dizer outro dia ou dizer que não, com toda a liberdade.

promise-accept-with-day = Até { DAY($day, year: 1) }, então. Você promete?

promise-accepted = ✓ { $who } aceita: promessa { $number }, até { DAY($due, year: 1) }. Eu lembro a tempo.

promise-declined = { $who } não pode cuidar disto.

promise-dropped = Deixado de lado: nada foi prometido.

promise-as-it-was = A promessa { $number } fica como estava, até { DAY($due, year: 1) }.

promise-reminder = { $who }, um lembrete do que você prometeu a { $whom }, até { $due }:

promise-for-deputy = { $deputy }, na ausência de { $who }: isto foi prometido a { $whom }, até { $due }. Você poderia cuidar disso, ou combinar outra data?

promise-late = { $who }, isto foi prometido até { $due }. Se já foi feito, é só apertar “Feito”; se precisar de mais tempo, diga outra data; se algo está atrapalhando, aperte “Preciso de ajuda”.

promises-reminder =
    { $who }, um lembrete de { $count ->
        [one] { $count } promessa
       *[other] { $count } promessas
    }. Aperte um número para ver o que dá para fazer:

reminders-together = { $who }, os lembretes de hoje. Aperte um número para ver o que dá para fazer:

reminder-item = { $mark } { $what }

reminder-roles = Os papéis e o que o grupo de vocês traz: continua certo?

promise-item = { $number }. De { $who } a { $whom }, até { $due }: { $what }

promise-item-kept = { $number }. ✓ De { $who } a { $whom }: { $what }

promise-item-late = { $number }. De { $who } a { $whom }, o prazo era { $due }: { $what }

promise-late-elsewhere = { $as }: { $who } ainda não disse que a promessa { $number } a { $whom } foi cumprida (o prazo era { $due }). Você poderia perguntar como dá para ajudar?

promises-late-elsewhere =
    { $as }: { $count ->
        [one] { $count } promessa passou
       *[other] { $count } promessas passaram
    } do dia. Você poderia perguntar como dá para ajudar?

promise-late-owed = A promessa { $number } de { $who } a vocês era até { $due } e continua aberta.

for-you-facilitator = Para você, que facilita

for-you-coordinator = Para você, que coordena

for-you-role = Para você, no papel “{ $role }”

promise-kept = ✓ A promessa { $number } de { $who } foi cumprida, diz { $by }.

promise-kept-by = ✓ { $who } cumpriu a promessa { $number }.

promise-what-to-show = Que bom! Se houver algo para mostrar (uma foto, um documento, um link), responda a esta mensagem com isso.

promise-evidence = { $who } mostra como a promessa { $number } foi cumprida: { $said }

promise-evidence-noted = Recebido, eu repasso.

promise-is-it-done = Recebido. Guardo junto com a promessa { $number }, onde quem tem a ver com ela encontra. Está cumprida?

promise-not-yet = A promessa { $number } continua, até { DAY($due, year: 1) }. O que você mostrou fica junto com ela.

promise-shown = { $who } mostra isto sobre a promessa { $number }: { $said }

promise-show-which = De qual promessa isto mostra algo? Ainda não guardei. Aperte o número da que você quer dizer e responda com isso ao que eu disser então.

promise-new-day-when = Até quando, em vez de { DAY($due, year: 1) }? Toque em um dia ou responda com um: “sexta”, “9 de março”, “em 2 semanas”.

promise-why-new-day = Então fica para { DAY($day, year: 1) }. Por quê? Responda em poucas palavras: quem tem a ver com isto vai ler com a nova data.

promise-new-day-sure = Nova data: { DAY($day, year: 1) }, em vez de { DAY($due, year: 1) }. Por quê: { $reason }. Está certo assim?

promise-moved = Promessa { $number } de { $who }: { DAY($day, year: 1) } em vez de { DAY($before, year: 1) }. Por quê: { $reason }

promise-day-proposed = { $who }, { $by } propõe outro dia para a promessa { $number }: { DAY($day, year: 1) } em vez de { DAY($due, year: 1) }. Por quê: { $reason } Só vale se você aceitar.

promise-day-declined = { $who } deixa a promessa { $number } como está, até { DAY($due, year: 1) }.

promise-once-more = Só mais uma vez, caso tenha passado:

promise-help = { $as }: { $who } pede ajuda com a promessa { $number }, até { $due }. Por favor, entre em contato.

promise-help-called = { $by } pede ajuda. Contei para quem facilita, e para mais ninguém.

promise-help-called-who = { $by } pede ajuda. Avisei { $who }, e mais ninguém.

promise-help-waits = { $by } pede ajuda. { $who } está fora e lê quando voltar, e mais ninguém lê. Se não der para esperar, peçam a um parceiro de confiança.

promise-help-nobody = Ainda não há quem facilite e eu possa avisar. Por favor, fale com um grupo parceiro de confiança.

promise-why-let-go = Por que dá para deixar? Responda em poucas palavras. Decide quem recebeu a promessa.

promise-let-go-asked = { $who } pede a vocês para deixar a promessa { $number } (até { $due }). Por quê: { $reason }

promise-let-go-asked-other = { $by } pergunta a vocês se a promessa { $number } de { $who } pode ficar sem efeito (até { $due }). Por quê: { $reason }

promise-let-go-waits = Perguntei: { $whom }. Enquanto não houver acordo, a promessa vale.

promise-let-go-agreed = ✓ { $who } concorda em deixar. Espero os outros grupos.

promise-let-go = A promessa { $number } de { $who } fica sem efeito, de comum acordo. Por quê: { $reason }

promise-not-let-go = { $who } gostaria que a promessa { $number } fosse cumprida. Ela continua valendo; sempre dá para dizer outra data.

promise-how = O que você promete, e até quando? Assim: /promise Ligar para a escola até sexta. Se for para outra pessoa, responda ao que ela disse com /promise.

promise-not-of-private = Isto foi dito em confiança e não pode virar uma promessa que outros leiam.

promise-unknown = Não há tal promessa aqui. /promises mostra as que há.

promise-of-others = Quem diz isto é { $who }.

promise-owed-to-others = Quem diz isto é quem recebeu a promessa: { $whom }.

promise-day-over = { DAY($day, year: 1) } já passou. Que dia você quer dizer?

promise-day-too-far = { DAY($day, year: 1) } fica muito longe. Que dia você quer dizer?

promise-day-unread = Que dia é? Assim: sexta, 9 de março, 2027-03-09, em 2 semanas.

promise-reply-how = O que há com esta promessa? Responda “feito” quando estiver cumprida. /promises mostra todas, cada uma com seus botões.

promise-kept-already = Já foi cumprida, diz { $who }. Que bom!

promise-let-go-already = Esta promessa já foi deixada; quem disse por último foi { $who }.

promise-declined-already = Isto não foi assumido, como disse { $who }. Quem prometer mesmo assim pode escrever com /promise.

promise-not-now = Esta promessa já andou. /promises mostra como ela está.

promise-day-being-named = { $who } está propondo outro dia neste momento. Tente de novo em uma hora, se ainda for preciso.

change-commitments = ~ mudou quando as promessas são lembradas ou quem fica sabendo que uma passou do dia

button-new-day = Outra data

button-propose-day = Propor data

button-leave-day = Deixar como está

button-help = Preciso de ajuda

button-not-yet = Ainda não

button-let-go = Deixar

button-never-mind = Deixa pra lá

button-accept = Aceito

button-decline = Agora não

button-promise = Sim, prometo

button-propose = Sim, perguntar

button-sure = Sim, está certo

button-other-day = Outro dia

button-alone = Só eu prometo

button-all = Todo o grupo promete

button-whom = A quem?

button-one-person = A uma só pessoa

button-day = { $day }

button-agree-let-go = Sim, pode deixar

button-keep = Que seja cumprida

promises-mine-title = O que você prometeu

promises-owed-title = O que prometeram a vocês

promises-ours-title = O que foi prometido entre todos os grupos

promises-pending-title = O que está pendente

promises-mine-none = Não há nada aberto que você tenha prometido. /promise começa uma promessa.

promises-owed-none = Não há nada aberto que tenham prometido a vocês.

promises-ours-none = Nenhuma promessa está aberta.

promises-pending-none = Nada pendente: nenhuma promessa aberta nem por aceitar.

promises-pending-concerns = Preocupações abertas com você: { $count }. Para ver: /concern

promises-page = Página { $page } de { $pages }

promises-partner-title = { $who }

promise-item-proposed = { $number }. De { $who } a { $whom }, até { $due }, falta aceitar: { $what }

promise-item-pending =
    { $number }. { $who }, até { $due }{ $moved ->
        [0] {""}
        [one] , mudou de data uma vez
       *[other] , mudou de data { $moved } vezes
    }: { $what }

promise-item-pending-late =
    { $number }. { $who }, o prazo era { $due }, há { $late }{ $moved ->
        [0] {""}
        [one] , mudou de data uma vez
       *[other] , mudou de data { $moved } vezes
    }: { $what }

promise-waits = A promessa { $number } espera o aceite de { $who }: a { $whom }, até { DAY($due, year: 1) }.

promise-was-asked = O número { $number } foi pedido a { $who }: a { $whom }, até { DAY($due, year: 1) }.

promise-owed-no-more = Ninguém deve mais isto.

promise-waits-day = ⏳ Outro dia ({ $day }): falta a resposta de { $who } (pergunta feita: { $asked }).

promise-waits-let-go = ⏳ Deixar a promessa: falta a resposta de { $whom } (pergunta feita: { $asked }).

promise-made-of-it = Isto já é a promessa { $number }. /promises mostra como ela está.

promises-pending-alone = Isso eu mostro só para você, nas nossas mensagens diretas.

promises-of-another = Esta lista é de outra pessoa. /promises mostra a sua.

digest-promise-kept = ✓ Prometido e cumprido por { $who }: { $what }

digest-promise-open = ○ Promessa de { $who }, até { $due }: { $what }

button-make-promise = Fazer disto uma promessa

button-page-back = Voltar

button-page-on = Mais

button-promises-mine = As minhas

button-promises-owed = A nós

button-promises-ours = De todos
