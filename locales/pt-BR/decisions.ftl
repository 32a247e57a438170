### Decisões: a voz de cada grupo vale o mesmo. Nunca se apressa ninguém nem se diz quem ainda não falou; uma pessoa é "você", um grupo é "vocês".
### Antes de um momento ou de um dia não vai artigo. Nenhum adjetivo concorda com o gênero das pessoas.

proposal-words = { $what }

proposal-reason = Por quê: { $reason }

proposal-option = { $number }. { $what }

proposal-options-many = São opções demais para escolher (máximo: { $most }). Você pode juntar algumas?

proposal-sure = Está certo assim? Quando você confirmar, todo mundo lê na sua língua e pode dizer o que acha até { $closes }.

proposal-noted = ✓ Esta é a proposta { $number }, e todo mundo lê.

proposal-dropped = Deixa pra lá: nada foi proposto.

proposal-how = Escreva depois do comando o que você propõe e, nas linhas seguintes, por quê: /propose Vamos nos reunir às terças

proposal-unknown = Não conheço essa proposta. /decisions mostra as que existem.

proposal-of-another = Isso cabe a { $who }, que fez a proposta.

proposal-title = Proposta { $number } de { $who }:

proposal-title-round = Proposta { $number } de { $who }, rodada { $round }:

proposal-was = Todo mundo fala de novo. Antes dizia: { $before }

proposal-changed = Mudou: “{ $old }” → “{ $new }”

proposal-added = Novo: “{ $new }”

proposal-gone = Saiu: “{ $old }”

proposal-until = O que vocês acham? Toquem na sua posição; até { $closes } ela pode mudar. Quem quiser acrescenta palavras respondendo.

proposal-read-along = Aqui vários grupos leem. Quem preferir dizer à parte escreve só para mim /decisions { $number }.

proposal-spoken = Já falaram: { $spoken } de { $all }.

decision-rule-consent = Por consentimento: passa se nenhuma objeção com motivo ficar de pé.

decision-rule-consensus = Por consenso: passa se ninguém tiver objeção.

decision-rule-majority = Por maioria: passa se houver mais a favor do que contra.

decision-rule-share = Por maioria: passa se pelo menos { $favour } de cada { $of } a favor ou contra forem a favor.

decision-rule-percent = Por maioria: passa se pelo menos { $percent } % de quem está a favor ou contra estiver a favor.

decision-rule-lead = A coordenação decide, depois de ouvir todo mundo.

decision-by-partners = Cada grupo tem uma posição.

decision-by-members = Cada pessoa tem a sua própria posição.

decision-quorum = Para decidir, é preciso ouvir pelo menos { $count }.

position-agree = De acordo

position-concern = De acordo, com ressalva

position-aside = Deixamos passar

position-object = Objeção

position-abstain = Abstenção

position-option = Opção { $number }

position-taken = { $who }: { $stance }

position-said = { $who }: { $stance } – { $said }

position-told = Proposta { $number }, { $who }: { $stance } – { $said }

position-why-concern = O que preocupa você? Responda com algumas palavras, e todo mundo lê na sua língua.

position-why-object = O que impede, e o que ajudaria? Responda com algumas palavras, e todo mundo lê na sua língua.

position-why-again = Você tem uma objeção à proposta { $number } e ainda não disse por quê. Bastam algumas palavras em resposta, até { $closes }. Sem elas, todo mundo lê que você objeta, mas não por quê.

position-why-again-here = Alguém daqui tem uma objeção à proposta { $number } e ainda não disse por quê. Bastam algumas palavras em resposta a esta mensagem, até { $closes }. Sem elas, todo mundo lê a objeção, mas não o porquê.

position-left-at-that = Fica assim, sem palavras.

position-noted = Obrigado por dizer. Todo mundo lê na sua língua.

position-none = Vocês não têm posição sobre a proposta { $number }.

position-first = Primeiro toque no que você acha; depois eu junto as suas palavras.

position-before-gone = O que tinha sido dito, “{ $stance }”, não conta mais. Por favor, toque no que você acha agora; depois eu junto as suas palavras.

position-of-another = Esta pergunta é para outra pessoa.

ours-said = { $who } diz: { $stance }

ours-said-words = { $who } diz: { $stance } – { $said }

ours-asked = É isso que o grupo de vocês acha da proposta { $number }? Passa a valer quando mais alguém do grupo disser que sim; quem pensa diferente toca na sua resposta abaixo da proposta.

ours-asked-of = É isso que o grupo de vocês acha da proposta { $number }? Passa a valer quando alguém com o papel “{ $role }” disser que sim; quem pensa diferente toca na sua resposta abaixo da proposta.

ours-asked-apart = Anotado. Como outros leem aqui, pergunto ao seu grupo à parte.

ours-then-counts = Antes disso nenhum outro grupo lê. Se até { $closes } ninguém tiver dito que sim, vale como está.

ours-then-not = Antes disso nenhum outro grupo lê. Se até { $closes } ninguém tiver dito que sim, não vale.

ours-noted = ✓ É isso que o grupo de vocês acha da proposta { $number }: { $stance }.

ours-over = Isto já não se pergunta.

ours-by-another = Quem diz sim a isso é outra pessoa do seu grupo.

stance-waits = { $stance } (a confirmar no grupo)

stance-by-one = { $stance } (dito por uma pessoa do grupo)

stance-no-reason = { $stance } (sem dizer por quê)

apart-moved = Continuamos a sós.

apart-ask = O que impede a proposta { $number }? Escreva aqui. Quem leria: { $who }, e mais ninguém, com o seu nome:

apart-ask-unnamed = O que impede a proposta { $number }? Escreva aqui. Quem leria, sem saber de quem é: { $who }, e mais ninguém:

apart-coordinator = Não há na facilitação quem possa ler isto; quem leria é a coordenação.

apart-not-read = Ninguém leu o que você acabou de escrever: quem ia ler não tem mais esse papel. Se outras pessoas puderem ler, escreva mais uma vez.

apart-deputy-reads = Por isso { $deputy } também lê. Se preferir que espere por { $who }, toque antes de escrever.

apart-deputy-not = Espera por { $who }: { $deputy } não lê. Vale como objeção do mesmo jeito.

apart-deputy-alone = No momento quem lê é { $deputy }, que está no lugar.

apart-noted-by = Obrigado pela confiança. Quem lê é { $who }, e mais ninguém. Vale como objeção até você retirar, não importa o que você ou seu grupo digam depois.

apart-first = Entre as posições que todos leem ainda não há uma do seu lado. Para que ninguém adivinhe de quem é a objeção, pode haver uma ali também, qualquer que seja: a sua fica ao lado dela.

apart-told = Para você, na facilitação: { $who } tem uma objeção à proposta { $number } e só conta a você. { $said }

apart-told-unnamed = Para você, na facilitação: alguém tem uma objeção à proposta { $number } e prefere ficar sem nome. { $said }

apart-told-coordinator = Para você, na coordenação, já que não há na facilitação quem leia: { $who } tem uma objeção à proposta { $number } e só conta a você. { $said }

apart-told-coordinator-unnamed = Para você, na coordenação, já que não há na facilitação quem leia: alguém tem uma objeção à proposta { $number } e prefere ficar sem nome. { $said }

apart-nobody = Não há aqui ninguém que possa ler à parte: nem você, nem quem fez a proposta. Você pode dizer a todos ou deixar assim.

apart-over = Essa objeção à proposta { $number } não existe mais. Ninguém leu o que você escreveu.

apart-answered = { $who }, da facilitação, sobre a sua objeção à proposta { $number }: { $said }

apart-answered-coordinator = { $who }, da coordenação, sobre a sua objeção à proposta { $number }: { $said }

apart-answer-noted = ✓ Quem fez a objeção vai ler, se ainda estiver aqui, e mais ninguém.

apart-gone = A sua objeção à proposta { $number }, que você fez a sós, não vale mais. Enquanto a proposta estiver aberta, você pode fazê-la outra vez.

apart-still = Agora você tem sobre a proposta { $number } uma posição que não é objeção. A objeção que você fez a sós continua ao lado dela, e mais ninguém fica sabendo. Ela ainda vale?

apart-stands = A sua objeção à proposta { $number } continua valendo. Você pode retirá-la aqui enquanto a proposta estiver aberta.

apart-away-ask = { $deputy } também pode ler a sua objeção à proposta { $number }? Enquanto você não disser, ela espera por { $who } e vale do mesmo jeito.

apart-deputy-told = ✓ { $deputy } também lê a sua objeção à proposta { $number }.

apart-deputy-stays = ✓ A sua objeção à proposta { $number } continua valendo, e { $deputy } não lê.

apart-round = A proposta { $number } ganhou outras palavras, e começa a rodada { $round }. A objeção que você fez a sós vai junto: também ali ela vale até você a retirar, e ninguém fica sabendo mais dela do que antes. Ela ainda vale?

apart-round-ask = A proposta { $number } ganhou outras palavras, e começa a rodada { $round }. Se algo ainda a impede, escreva aqui como antes; até lá, ninguém lê nada disso:

apart-round-told = A proposta { $number } ganhou outras palavras, e começa a rodada { $round }. O que você leu aqui vai junto e vale até que o retire quem o disse. Você pode continuar respondendo.

apart-too-late = A proposta { $number } fechou antes que você escrevesse o que a impede: ninguém leu nada disso, e não conta. Se ainda importa, a facilitação pode ouvir você a sós.

apart-told-back = A objeção à proposta { $number } que você leu aqui foi retirada.

proposal-is-closed = A proposta { $number } está encerrada: não se recebem mais posições. /decisions mostra o que foi feito dela.

proposal-remind = A proposta { $number } de { $who } espera o que o grupo de vocês acha, até { $closes }:

proposal-remind-some = Proposta { $number } de { $who }: ainda não falou todo mundo. Dá para falar até { $closes }:

proposal-remind-you = A proposta { $number } de { $who } espera o que você acha, até { $closes }:

proposal-remind-raised = A sua objeção à proposta { $number } de { $who } está com a facilitação. Ao lado dela pode haver uma posição que todos leem, até { $closes }; assim ninguém adivinha de quem é a objeção:

proposal-extended = { $by } dá mais tempo à proposta { $number } de { $who }: até { $closes }.

proposal-extended-already = A proposta { $number } já teve mais tempo uma vez; não pode ter mais.

proposal-amend-how = Responda com a proposta { $number } em outras palavras: o quê na primeira linha, por quê nas seguintes. Você confere antes de ela ir a todos.

proposal-rewritten = Outras palavras tomaram o lugar dela: rodada { $round }.

proposal-withdrawn = { $who } retira a proposta { $number }.

decision-passed = ✓ Decidido: a proposta { $number } de { $who } vai adiante.

decision-not-passed = A proposta { $number } de { $who } não vai adiante como está.

decision-count = De acordo: { $agree }. Com ressalva: { $concern }. Deixam passar: { $aside }. Objeção: { $object }. Abstenção: { $abstain }. Sem falar: { $silent }.

decision-raised = Objeções que a facilitação ouviu, aqui sem nome: { $count }. Podem ser de qualquer pessoa, com posição acima ou sem.

decision-option = É a opção { $number }, com { $count } a favor: { $what }
decision-option-had = Opção { $number }, com { $count } a favor: { $what }

decision-replaced = Não vale mais: a decisão { $number } de { DAY($day, year: 1) } tomou o lugar dela: { $what }

decision-replaces = Toma o lugar da decisão { $number }: { $what }

decision-why-quorum = Poucas vozes ouvidas: { $spoken }. São precisas { $count }.

decision-why-objection = Uma objeção continua de pé.

decision-why-nobody = Ninguém está a favor.

decision-why-short = Há pouca gente a favor.

decision-why-tie = Há tantos a favor quanto contra.

decision-why-options = Nenhuma opção está claramente à frente das outras.

decision-lead-yes = Assim decidiu { $who }, depois de ouvir todo mundo.

decision-lead-no = { $who } decidiu que não, depois de ouvir todo mundo.

decision-lead-silent = A coordenação não decidiu em uma semana.

decision-lead-waits = Todo mundo falou da proposta { $number }; agora a coordenação decide.

decision-lead-asked = Todo mundo falou da proposta { $number }. O que a coordenação decide?

decision-next = Quem faz o quê agora? Digam com um dia, e todo mundo guarda na memória: /promise Trazer a lista até sexta

decision-review-set = { $who } pede que a gente veja de novo a decisão { $number }, data: { DAY($day, year: 1) }.

proposal-review-on = Se for adiante, a gente vê de novo, data: { DAY($day, year: 1) }.

decision-review-on = A gente vê de novo, data: { DAY($day, year: 1) }.

decision-review-runs = Está sendo vista de novo; o que cada grupo diz conta até { $closes }.

decision-reviewed = Vista de novo, data: { DAY($day, year: 1) }. Continua servindo: { $holds }. Algo mudou: { $changed }. Não serve mais: { $over }.

decision-reviewed-kept = Então fica como está.

decision-reviewed-changed = Até agora ninguém propôs outra coisa no lugar; enquanto isso, fica como está.

decision-reviewed-proposed = A proposta { $number } tomaria o lugar dela.

decision-reviewed-nobody = Data: { DAY($day, year: 1) }. Perguntamos a todos se ainda serve, e ninguém disse nada; fica como está.

review-day-when = Em que dia vemos de novo? Responda com ele: “em 3 meses”, “12 de maio”.

review-day-early = As posições valem até { $closes }; dá para ver de novo depois disso. Que dia você quer dizer?

decision-review-due = É hora de ver de novo a decisão { $number } ({ DAY($day, year: 1) }): ainda serve? Quem quiser outra coisa propõe com /propose.

review-holds = Continua servindo

review-changed = Algo mudou

review-over = Não serve mais

review-why = O que mudou? Respondam com algumas palavras, e cada grupo lê no seu idioma.

review-ours-asked = É isso que o grupo de vocês diz da decisão { $number }? Passa a valer quando mais alguém do grupo disser que sim; quem pensa diferente toca na sua resposta abaixo da decisão.

review-ours-asked-of = É isso que o grupo de vocês diz da decisão { $number }? Passa a valer quando alguém com o papel “{ $role }” disser que sim; quem pensa diferente toca na sua resposta abaixo da decisão.

review-ours-noted = ✓ É isso que o grupo de vocês diz da decisão { $number }: { $stance }.

review-told = Decisão { $number }, { $who }: { $stance } – { $said }

review-digest = Decisão { $number }, vista de novo. Continua servindo: { $holds }. Algo mudou: { $changed }. Não serve mais: { $over }. Sem ouvir: { $silent }.

review-nudge = Um lembrete com carinho: a decisão { $number } ainda serve? Queremos saber também do grupo de vocês. Dá para dizer até { $closes }.

review-silent = { $as }: { $who } não disse se a decisão { $number } ainda serve. Você poderia perguntar com calma?

review-change-how = Responda com o que deve valer no lugar da decisão { $number }: o quê na primeira linha, por quê nas seguintes. Você confere antes de ir a todos, e todo mundo vê o que muda. Até agora ela diz:

decisions-title = O que foi proposto e o que foi decidido:

decisions-none = Nada foi proposto ainda. Para começar: /propose Vamos nos reunir às terças

decision-item-open = { $number }. { $who }, até { $closes }: { $what }

decision-item-again = { $number }. Ainda serve? Até { $closes }: { $what }

decision-item-passed = { $number }. ✓ { $day }: { $what }

decision-item-replaced = { $number }. ↷ { $day }, a decisão { $by } tomou o lugar dela: { $what }

decision-item-not = { $number }. – { $day }, não decidido: { $what }

button-put-to-all = Sim, propor a todos

button-members-decide = Cada pessoa decide

button-partners-decide = Cada grupo decide

button-take-back = Retirar a nossa

button-ours = Sim, é o que achamos

button-no-words = Deixar assim

button-facilitator-first = Primeiro à facilitação

button-facilitator-unnamed = A ela, sem o meu nome

button-coordinator-first = Primeiro à coordenação

button-coordinator-unnamed = A ela, sem o meu nome

button-deputy-reads = { $deputy } pode ler

button-wait-for = Esperar por { $who }

button-objection-stands = Ainda vale

button-objection-back = Retirar minha objeção

button-go-ahead = Vai adiante

button-not-ahead = Não vai adiante

button-more-time = Mais tempo

button-amend = Dizer de outro jeito

button-propose-change = Propor uma mudança

button-withdraw-it = Retirar a proposta

button-review-quarter = Rever em 3 meses

button-review-year = Rever em um ano

button-review-day = Marcar um dia para rever
