### What we say: Brazilian Portuguese. A group is "vocês", one person alone is "você"; a partner is a "grupo parceiro".
### Before a moment or a day stands no article ("até segunda-feira, 30 de nov., 09:00"): weekdays differ in gender.

## Check-ins

checkin-hello-title = { $title }: queremos saber de vocês. Podem responder até { $closes }.

checkin-hello-member-title = { $title }: { $who }, queremos saber de você.

question-of-several = { $number }/{ $of } { $question }

question-alone = { $question }

question-for-title = Para { $who }:

question-hint-scale = { $low } = { $lowest }, { $high } = { $highest }

question-hint-number = Um número ({ $unit }).

question-hint-archive = Sem um sim, os outros não encontram nada do que o grupo de vocês disser desta vez: nem nas buscas, nem nas exportações. Uma promessa confirmada, e um número que conta para uma meta, continuam a ser encontrados.

question-hint-private = Só quem tem o papel “{ $role }” lê esta resposta.

question-hint-private-nobody = Só quem tem o papel “{ $role }” lê esta resposta; ninguém tem esse papel ainda, então por enquanto ninguém lê.

question-hint-unnamed = A resposta aparece sem o nome de vocês.

question-hint-unnamed-few = Aqui poucas pessoas escrevem em { $language }. Se não puder ser traduzida, a sua resposta não é mostrada, para que o idioma não diga que ela é sua.

unnamed-held-back = (não é mostrado, porque não foi possível traduzir)

unnamed-held-back-told = { $as }: em { $title }, há palavras sem nome que ninguém lê: { $count }. Aqui ninguém traduz, e só pela língua se saberia de quem são. Da próxima vez todos poderão ler se quem cuida de mim instalar um tradutor em um servidor próprio, ou se as respostas vierem em uma língua que várias pessoas escrevem aqui.

unnamed-as-read = (sem nome: ao lado, como se lê nesta língua, com ou sem tradução)

button-later = Mais tarde

button-skip = Pular

button-enough = É só isso

ticked = ✓ { $option }

checkin-nudge =
    { $count ->
        [one] Um pequeno lembrete de “{ $title }”: ainda há uma pergunta para responder, até { $closes }.
        [many] Um pequeno lembrete de “{ $title }”: ainda há { $count } de perguntas para responder, até { $closes }.
       *[other] Um pequeno lembrete de “{ $title }”: ainda há { $count } perguntas para responder, até { $closes }.
    }

checkin-silent = { $who } ainda não respondeu a “{ $title }” (pergunta de { $asked }). Você poderia ligar para saber como estão as coisas?

checkin-silent-own = O seu próprio grupo ainda não respondeu a “{ $title }” (pergunta de { $asked }). Você poderia conversar com os outros sobre isso?

checkin-is-closed = “{ $title }” já fechou. Vocês ainda podem responder a uma pergunta; a resposta fica guardada como atrasada.

nobody-to-ask = Ainda não há a quem perguntar: nenhum grupo parceiro tem uma conversa aqui.

## Answers

yes = Sim

no = Não

answer-passed = (passou desta vez)

listed = { $first }, { $rest }

scale-answer = { $value } de { $high }

scale-labelled = { $value } de { $high } ({ $label })

number-with-unit = { $value } { $unit }

attached-photo = 🖼 imagem

attached-voice = 🎤 mensagem de voz

attached-audio = 🎵 gravação de áudio

attached-video = 🎬 vídeo

attached-document = 📎 arquivo

attached-document-named = 📎 arquivo “{ $name }”

attached-sticker = 🙂 figurinha

attached-location = 📍 lugar no mapa

attached-location-named = 📍 { $name }

attached-contact = 👤 contato

attached-contact-named = 👤 contato: { $name }

attached-and-said = { $attached }: { $said }

answer-in-words = Por favor, respondam à pergunta por escrito, com uma mensagem de texto.

only-the-answer-counts = Anotei a resposta. O arquivo que veio com ela eu não levo aos outros: esta pergunta aceita só a própria resposta.

answer-yes-or-no = Não entendi se isso é sim ou não. Por favor, apertem um botão ou respondam com uma das duas palavras.

answer-on-the-scale = Por favor, respondam com um número inteiro de { $low } a { $high }.

answer-with-a-number = Não achei um número claro aí. Por favor, respondam só com o número, por exemplo 30.

answer-with-an-option = Por favor, escolham uma destas opções: { $options }

answer-tick-first = Marquem pelo menos uma opção antes, por favor.

question-not-optional = Todos os grupos parceiros esperam a resposta a esta pergunta. Se agora não der, apertem “Mais tarde” ou respondam em poucas palavras.

# To a member who wants to skip or put off a question that has an answer.
answered-already = Essa pergunta já foi respondida. Respondam à mensagem da pergunta para acrescentar algo.

# To a member who answers or presses a button under somebody else's question, in a room that several share.
#   $who (text) whom the question is for
question-for-others = Esta pergunta é para { $who }. A de vocês chega por conta própria; /checkin mostra o que espera por vocês.

too-late-for-later = Não dá mais tempo para isso: o prazo vai até { $closes }.

put-off-until = Tudo bem, pergunto de novo { $until }.

answered-by = ✓ { $who }: { $answer }

noted-from = ✓ Anotado, de { $who }. Para acrescentar algo, respondam de novo; para mudar, editem a mensagem.

noted-from-several = ✓ Anotado { $count } vezes, de { $who }. Para acrescentar algo, respondam de novo; para mudar, editem uma mensagem.

more-with-the-digest = É bastante, obrigado! Daqui em diante os outros leem de uma vez o que vocês acrescentarem: { $closes }.

file-may-name = É mostrado sem o seu nome e sem o nome do arquivo; mas uma voz, uma imagem ou um arquivo podem revelar de quem vieram. Para retirar, responda à sua própria mensagem com /withdraw.

answer-taken-back = ↩ { $who } retirou uma resposta.

question-closed = Isto já fechou. Uma resposta ainda chega até mim e fica guardada como atrasada.

somebody = alguém

round-complete = Obrigado! Era só isso. Todos os grupos leem o resumo a partir de { $closes }.

round-complete-for-role = Obrigado! Era só isso. Quem lê é quem tem o papel “{ $role }”, e não os outros grupos.

round-passed = Obrigado por avisar que desta vez vocês passam. Aqui vocês leem o que os outros grupos disserem, a partir de { $closes }.

round-passed-only = Obrigado por avisar que desta vez vocês passam.

answer-late-kept = Obrigado. “{ $title }” já tinha fechado; a resposta fica guardada como atrasada, e os outros grupos leem.

# To a member who answered after the end, when the others do not read the answer: it is private or unnamed.
#   $title (text) what the check-in is called
answer-late-kept-only = Obrigado. “{ $title }” já tinha fechado; a resposta fica guardada como atrasada.

answer-was-in-time = Obrigado. Vocês disseram isso a tempo, mas só chegou a mim depois que “{ $title }” tinha fechado. Vale como as outras respostas.

edit-after-closing = “{ $title }” já fechou, então fica valendo o que vocês escreveram primeiro. Para acrescentar algo, respondam à pergunta.

answer-stands = “{ $title }” já fechou, então a resposta continua valendo. Para retirá-la mesmo assim, respondam à pergunta com /withdraw.

about-question = { $question }

partner-answered = { $who } respondeu: { $said }

# The same, after its author changed the message.
#   $who (text)  the person and the partner, as they write it
#   $said (text) the answer as it stands now, already in the reader's language
partner-answered-edited = { $who } respondeu (editado): { $said }

partner-answered-late = { $who } respondeu depois do prazo: { $said }

# To a facilitator's group, when there is no direct talk with any facilitator yet. It names nobody and says nothing of what was said.
private-waits = Alguém disse algo só para o papel “{ $role }”. Quem tem esse papel pode me escrever /status em uma mensagem direta, e eu mostro lá.

partner-counted = E mais, de { $who }:

partner-counted-first = De { $who }:

words-taken-back = ↩ { $who } retirou estas palavras.

answers-taken-back = Estas respostas foram retiradas.

answer-line = • { $question } { $answer }

others-invited = Até agora { $who } respondeu pelo grupo todo. Qualquer pessoa daqui também pode: é só responder à pergunta.

answer-ahead = Vocês podem responder a “{ $title }” antes da hora; a pergunta chegaria { $at }.

nothing-asked = Nada espera resposta aqui no momento. /status mostra como estão as coisas.

question-is-gone = Essa pergunta não está mais aberta. /status mostra quais estão.

button-is-gone = Esse botão não vale mais. /status mostra o que está aberto.

press-noted = Está anotado.

not-understood = Não sei bem a que isso responde. Por favor, respondam à mensagem certa ou vejam /help.
not-understood-alone = Não sei bem a que isso responde. Responda à mensagem a que se refere, ou veja /help. Se precisa de alguém agora: /sos
courtesy-thanks = De nada.
courtesy-hello = Olá. /status mostra o que espera a sua resposta, /help o que sei fazer. Se precisa de alguém agora: /sos
for-all-asked = “{ $said }”: essa é a resposta do seu grupo a “{ $question }”? Sem a sua confirmação, ninguém mais lê.
for-all-read = Se for, todos os grupos poderão ler.
for-all-other-ways = Só para quem facilita: /concern. Se precisa de alguém agora: /sos
for-all-noted = ✓ Agora é a resposta do seu grupo.
for-nobody-noted = Isso fica entre nós. Ninguém mais leu.
for-all-with-a-file = Ninguém mais viu isso. Se for a resposta do seu grupo a “{ $question }”, escreva /checkin e envie-o em resposta à pergunta.
button-for-all = Sim, é a nossa resposta
button-for-nobody = Não, fica entre nós

reply-press-one = Não sei bem qual destas é: { $buttons }. Aperte uma abaixo daquela mensagem ou responda a ela com as mesmas palavras.

reply-press-or-day = Não sei bem qual destas é: { $buttons }. Aperte uma abaixo daquela mensagem ou responda a ela com as mesmas palavras. Um dia também serve, como “12 de maio”.

went-wrong = Algo deu errado do meu lado, e nada disto foi anotado. Por favor, diga de novo um pouco mais tarde; se não puder esperar, avise diretamente quem facilita.

words-needed = Não vejo palavras nisso. Por favor, escrevam o que querem dizer em uma mensagem de texto.

words-too-long = São mais de { $most } caracteres. Por favor, diga em menos palavras.

kind-not-carried = Não consigo levar esse tipo de mensagem aos outros, então nada dela foi anotado. Por favor, digam em palavras, ou enviem uma imagem, uma mensagem de voz ou um arquivo.

kind-left-behind = Anotei as palavras. O que veio com elas é de um tipo que não consigo levar aos outros.

could-not-be-read = { $who }, sua mensagem chegou criptografada e eu não tenho a chave, então não consegui ler. Por favor, envie de novo; se isso não resolver, saia da conversa e entre outra vez, ou escreva de outro aparelho.

withdrawn = Está retirado. Não vale mais, nem aqui nem com os outros.

withdraw-what = O que devo retirar? Respondam com /withdraw à própria mensagem, ou à pergunta que responderam.

withdraw-only-your-own = Cada pessoa retira só as próprias palavras. Quem disse isso pode fazê-lo.

## Digests

digest-title = { $title }, { $day }: o que ouvimos

digest-heard = Grupos que responderam: { $heard } de { $asked }.

digest-heard-nobody = Ainda não chegou nenhuma resposta. Não é tarde: quem quiser ainda pode responder.

digest-away = De folga desta vez: { $who }.

digest-duty-done = ✓ { $does } – feito por { $who }

digest-duty-open = ○ { $does } – { $who }, até { $due }

digest-partner-title = { $who }

digest-unnamed-too-few = { $question } Menos de três pessoas responderam, por isso não mostramos.

digest-unnamed-hidden = { $question } Poucas pessoas responderam, e mostrar deixaria saber de quem é.

digest-unnamed-gone = { $question } Parte disto foi retirada, ou o prazo passou. Nada mais é mostrado: pelo que falta se saberia de quem era.

digest-words = { $question }

digest-line = – { $said }

digest-unnamed-average =
    { $count ->
        [one] { $question } Em média, { $mean } ({ $count } resposta).
        [many] { $question } Em média, { $mean } ({ $count } de respostas).
       *[other] { $question } Em média, { $mean } ({ $count } respostas).
    }

option-counted = { $option }: { $count }

## Replies carried to others

reply-carried-here = { $who } responde: { $said }

reply-carried-edited = { $who } responde (editado): { $said }

reply-quote = { $said }

reply-carried = Levei para { $who }.

reply-goes-nowhere = Não consigo levar isto: a conversa de onde vieram essas palavras não existe mais.

original-words = Em { $language }, como foi escrito: { $said }

original-of-what = Respondam a uma mensagem minha com /original, e eu mostro as palavras como foram escritas.

original-is-shown = Nessa mensagem só há palavras minhas.

## Duties

button-done = Feito

duty-reminder = { $who }, um lembrete: { $does } – até { $due }.

duty-reminder-nobody = Um lembrete: { $does } – até { $due }. Ninguém tem ainda o papel “{ $role }”; quem fizer, por favor, aperte “Feito”.

duty-late = { $who }, o prazo disto era { $due }: { $does }. Se já foi feito, é só apertar “Feito”; se algo está atrapalhando, conte para quem facilita.

duty-late-elsewhere = { $as }: { $who } ainda não disse que isto foi feito: { $does } (o prazo era { $due }). Você poderia perguntar como dá para ajudar?

duty-done = ✓ { $who }: { $does }

duty-open-again = ↩ { $who } retirou o aviso de que isto está feito: { $does }

duty-done-thanks = Obrigado! Anotado como feito: { $does }

duty-done-already = Isto já está anotado como feito. Obrigado!

duty-done-stands = O resumo já contou a todos que isto está feito: { $does }. Por isso continua anotado. Se não está feito, por favor avisem os outros.

duty-of-others = Quem marca isto como feito é { $who }.

duty-none-open = Vocês não têm nenhuma tarefa em aberto no momento.

duty-which = Qual delas? Escrevam /done e uma destas: { $duties }. Ou apertem “Feito” embaixo do lembrete.

## Protocols

protocol-proposed-title = Proposta para todos os grupos parceiros: { $title }

protocol-purpose = { $purpose }

agreement-line = • { $agreement }

protocol-how-to-agree = Se o grupo concordar, apertem o botão. /preview mostra o que seria perguntado a vocês, e quando.

protocol-there-title = Já valendo entre os demais grupos parceiros: { $title }

protocol-how-to-take-part = Se o grupo concordar, apertem o botão; a partir daí vocês recebem as perguntas. /preview mostra o que seria perguntado a vocês, e quando.

button-agree = Concordamos

button-preview = Prévia

partner-agreed = { $who } concorda com “{ $title }”.

partner-agrees-no-more = { $who } retirou a concordância com “{ $title }”. Passa a valer quando todos os grupos parceiros concordarem.

agreed-already = O grupo de vocês já concordou com “{ $title }”.

agreement-stands = “{ $title }” já está valendo, então a concordância do grupo de vocês fica de pé. Se não serve mais, avisem quem coordena, que pode pausar.

agree-in-your-own-chat = Quem concorda aqui é { $who }. Concordem pelo grupo de vocês na conversa do próprio grupo.

protocol-in-force = Todos os grupos parceiros concordam: “{ $title }” está valendo a partir de agora. /preview mostra o que vem por aí.

protocol-counts-here = “{ $title }” está valendo também para o grupo de vocês a partir de agora. /preview mostra o que vem por aí.

protocol-in-force-elsewhere = “{ $title }” está valendo a partir de agora, porque os grupos parceiros combinaram isso por outro meio. Se o grupo de vocês não concordou, avisem quem coordena. /preview mostra o que vem por aí.

role-nobody-yet = Ainda falta quem assuma o papel “{ $role }”: { $does }. Quem coordena dá o papel a alguém com /role.

protocol-paused = { $who } pausou “{ $title }”. Nada será perguntado até a retomada.

protocol-resumed = { $who } retomou “{ $title }”, a partir da próxima vez.

protocol-changed = { $who } mudou “{ $title }” (versão { $version }). A partir da próxima vez:

# To all, when whoever runs me changes a protocol in the partnership's file.
#   $title (text)     what it is called
#   $version (number) the number of the new version
protocol-changed-in-file = “{ $title }” mudou (versão { $version }). A partir da próxima vez:

change-new = + novo: { $what }

change-gone = – não tem mais: { $what }


# What moved: when it comes next for this group, and when it would have come.
#   $what (text)   what it is called
#   $new (moment)  when it comes next now
#   $old (moment)  when it would have come
change-moved = → { $what }: na próxima vez, { $new } (antes: { $old })

proposed-already = O protocolo “{ $title }” já foi proposto e espera os grupos parceiros. Se eles combinaram por outro meio, repitam o comando com --now depois do nome.

in-force-already = “{ $title }” já está valendo. /schedule muda os dias e horários.

not-in-force = “{ $title }” não está valendo, então não há o que pausar.

not-paused = “{ $title }” não está em pausa.

review-title = Hora de rever: { $title }

review-invitation = Começamos “{ $title }” para isto: { $purpose } Ainda serve para isso? O que vocês mudariam? Conversem no grupo; quem coordena muda com /schedule ou /adopt.

shelf-title = Protocolos para escolher

shelf-line = { $id }: { $title } – { $purpose }

shelf-line-adopted = { $id }: { $title } ({ $state }) – { $purpose }

shelf-how-to-adopt = Quem coordena propõe um deles com /adopt e o nome curto.

state-proposed = proposto

state-in-force = valendo

state-paused = em pausa

adopt-which = Qual deles? Escrevam /adopt e um destes: { $protocols }

protocol-unknown = Não existe protocolo chamado { $said }. Tentem: { $protocols }

adopt-proposed = Proposta enviada a todos os grupos parceiros: { $title }. Passa a valer quando todos concordarem.

no-protocol-yet = Ainda não há protocolo para isso. /protocols mostra quais vocês podem escolher.

which-protocol = Qual deles? Escrevam de novo com um destes no final: { $protocols }

schedule-title = { $title }, versão { $version }

schedule-checkin = { $id }: da próxima vez, { $at }

schedule-duty = { $id }: { $does } – até { $due }

schedule-how-to-change = Quem coordena muda assim: /schedule monday às 10:00, /schedule monday na terça-feira, /schedule monday a cada 2 semanas.

schedule-how = Não entendi essa mudança. É assim: { $example }, ou com um dia (“na terça-feira”) ou um ritmo (“a cada 2 semanas”). /schedule mostra os nomes curtos.

schedule-follows = “{ $said }” vem depois de “{ $after }”: não tem hora própria e muda junto. O que se muda é “{ $after }”, assim: { $example }

now-which = Qual delas? Escrevam /now e uma destas: { $checkins }

which-of-several = Vários protocolos têm “{ $said }”. Para dizer qual, escrevam no lugar um destes: { $names }

now-was-then = Vocês disseram isso { $at }, e só agora chegou a mim. Se ainda quiserem que eu pergunte, por favor, digam de novo.

preview-title = { $title }: o próximo mês

preview-partner-title = { $partner }, no seu próprio horário

preview-rule-title = { $id }: { $what }

preview-day = { $day }: { $moments }

preview-then = { $before }; { $then }

preview-ask = { $at } perguntas

preview-nudge = { $at } perguntas de novo

preview-close = { $at } fim das respostas

preview-remind = { $at } lembrete

preview-due = { $at } prazo final

preview-late = { $at } atraso

preview-review = { $at } revisão

preview-moved-hour = { $moment } (em vez de { $at }: { $why })

preview-moved-day = { $moment } (em vez de { $day }, { $at }: { $why })

moved-day-off = dia de folga

moved-weekend = fim de semana

moved-quiet-hours = horário de silêncio

moved-clock-change = mudança de horário

preview-as-if = “Perguntas de novo” e “atraso” só vêm se, até lá, ninguém tiver respondido ou algo ainda não estiver feito.

nobody-asked-here = { $id }: as perguntas são para quem tem o papel “{ $role }”; em { $partner } ninguém o tem ainda.

preview-paused = “{ $title }” está em pausa: nada é perguntado nem lembrado até que quem coordena o retome com /resume. É assim que continuaria se fosse retomado agora.

preview-nothing = Não vem nada no próximo mês.

## The welcome

hello-stranger = Olá, eu sou Baraza. Ajudo grupos que trabalham em conjunto e falam línguas diferentes: pergunto como estão as coisas, lembro o que foi combinado e levo as palavras de uma língua para a outra. Para começar, é preciso um código: mandem /start e o código para criar uma parceria, ou /join e o código para entrar em uma.

declined-a-space = Eu fico em salas, não em espaços. Por favor, me convidem para a sala onde vocês conversam.

declined-encrypted = Esta sala é criptografada, e me instalaram sem criptografia. Por favor, usem uma sala sem criptografia ou falem com quem cuida de mim.

declined-a-stranger = Só entro em uma sala quando alguém que eu conheço me convida. Por favor, falem com quem cuida de mim.

left-without-a-code = Ninguém aqui mandou um código, então estou saindo. Me convidem de novo quando tiverem um.

welcome-title = Boas-vindas a { $name }!

welcome-name = Como vocês querem que os outros chamem o grupo de vocês? Respondam a esta mensagem com o nome.

welcome-language = Em que língua vocês querem ler aqui? Apertem uma ou respondam com outra.

welcome-zone = Em que cidade vocês estão? Preciso disso para saber a hora. Apertem uma ou respondam com o nome de uma cidade próxima.

welcome-quiet = Em que horário devo ficar em silêncio? Apertem uma opção ou respondam assim: 21:00-07:00

button-no-quiet = Sem silêncio

welcome-name-again = Por favor, respondam com um nome de 2 a 80 letras.

welcome-language-again = Não conheço essa língua. Por favor, apertem uma ou respondam com a forma curta, por exemplo fr.

welcome-zone-unknown = Não conheço esse lugar. Por favor, respondam com uma cidade maior ali perto ou com o seu país.

welcome-quiet-again = Não entendi esse horário. Por favor, respondam assim: 21:00-07:00, ou apertem “Sem silêncio”.

welcome-first = Um momento: por favor, respondam primeiro à pergunta acima. Depois todo o resto funciona.

welcome-through-title = { $who } já está aqui. Obrigado!

welcome-how = Para responder a uma pergunta, respondam à minha mensagem ou apertem um botão. Num grupo, eu só leio as respostas às minhas mensagens, os comandos e as mensagens que me mencionam. Uma linha entre parênteses, como (fr: …), mostra o original do que uma máquina traduziu. /help mostra o que vocês podem me dizer.

welcome-translators = O que vocês escrevem é traduzido para os outros por: { $engines }.

welcome-no-translator = Não há tradutor configurado, então o que vocês escrevem chega aos outros do jeito que foi escrito.

welcome-days =
    { $holidays ->
        [none] Não sei quais feriados vocês têm, então não conto nenhum.
       *[other] Conto como de vocês os feriados deste país: { $holidays }.
    } { $weekend ->
        [none] Entendo que vocês trabalham todos os dias da semana.
       *[other] Conto como fim de semana de vocês: { $weekend }.
    }

welcome-next-invite = Próximo passo: com /invite e um nome, vocês convidam o próximo grupo parceiro. /protocols mostra o que vocês podem combinar.

welcome-next-wait = Aqui vocês vão ver o que os outros grupos já propuseram ou combinaram.

partner-joined = { $who } entrou e lê em { $language }.

partner-agrees-first = Esse grupo participa de “{ $title }” assim que concordar.

partner-moved = A partir de agora, { $who } conta como parte de { $partner }.

partner-guessed = { $who }, entendo que você fala em nome de { $partner }. Se não for assim, escreva /partner e o nome certo: { $partners }.

partner-unknown = Não conheço aqui nenhum grupo chamado “{ $said }”. Estão aqui: { $partners }.

partner-which = { $partners } compartilham esta conversa. Em nome de quem você fala? Escreva /partner e o nome, ou aperte o nome.

partner-only-one = Nesta conversa só está { $who }. Outro grupo entra com /join e um código.

code-unknown = Não conheço esse código. Por favor, confiram letra por letra ou peçam um novo.

code-spent = Esse código já foi usado. Cada um só funciona uma vez; por favor, peçam um novo.

code-expired = Esse código venceu: cada um funciona por um tempo limitado. Por favor, peçam um novo.

partner-room-already = Esta conversa já pertence a { $name }. Usem o código na conversa do outro grupo.

## People

invitation-how = Para { $who }: me coloquem na conversa desse grupo e mandem lá o que vem a seguir. Só funciona uma vez, até { $expires }.

invitation-command = { $command }

invitation-link = Ou esse grupo abre este link, e eu entro na conversa que ele escolher: { $link }

found-there = No { $platform } estou aqui: { $where }

invite-whom = Quem vocês querem convidar? Escrevam /invite e o nome do grupo.

partner-here-moves = { $who } já está aqui. Para um grupo novo, por favor, usem outro nome. Se { $who } vai para outra conversa, primeiro me tirem da atual; depois, este comando dá um código para a outra, e tudo vai junto: { $command }

partner-here-already = { $who } já está aqui. Por favor, usem outro nome.

roles-title = Quem faz o quê

role-line = { $role }: { $who }

role-line-nobody = { $role }: ninguém ainda

role-how-to-give = Quem coordena dá um papel a alguém, ou tira, com /role, o papel e um nome.

role-given = { $who } agora tem o papel “{ $role }”.

role-taken-back = { $who } não tem mais o papel “{ $role }”.

role-unknown = Não existe papel chamado { $said }. Os que existem são: { $roles }

last-coordinator = Ninguém mais coordena a parceria. Por favor, deem antes esse papel a outra pessoa.

role-needed = Isto é com quem tem o papel “{ $role }”. Podem pedir a: { $who }.

role-needed-nobody = Isto é com quem tem o papel “{ $role }”, e ninguém tem esse papel ainda.

role-partner = grupo parceiro

role-coordinator = coordenação

role-facilitator = facilitação

role-treasurer = tesouraria

role-host = condução

role-contact = contato

role-reporter = relatoria

role-buddy = acompanhamento

member-unknown = Não conheço { $said } aqui. Só conheço quem já me escreveu: { $members }

member-which = Aqui várias pessoas se chamam “{ $said }”: { $members }. Quem é? Cada pessoa escolhe o próprio nome: veja o grupo.

partners-title = { $name }

partner-line = { $who } ({ $languages }) – hora local: { $hour } ({ $zone })

partner-days =
    Feriados: { $holidays ->
        [none] nenhum
       *[other] { $holidays }
    } · fim de semana: { $weekend ->
        [none] nenhum
       *[other] { $weekend }
    } · horário de silêncio: { $quiet ->
        [none] nenhum
       *[other] { $quiet }
    }

partner-line-invited = { $who } – convite enviado, ainda não chegou

place-shown = { $partner }: hora local, { $hour } ({ $zone })

place-set = { $who } informou onde fica { $partner }: hora local, { $hour } ({ $zone }).

quiet-set = { $who } mudou o horário de silêncio de { $partner }.

place-how-to-change = Não está certo? Quem coordena muda deste jeito: /place Recife, /place Recife BR-PE, /place sem feriados, /place fim de semana sexta sábado, /quiet 21:00-07:00.

place-unknown = Não conheço { $said }. Por favor, digam uma cidade maior ali perto ou o país: /place Recife, /place Quênia. Depois da cidade também pode vir um país ou uma parte dele: /place Recife BR-PE. O resto é assim: /place sem feriados, /place fim de semana sexta sábado.

place-which = Aí a hora depende do lugar. Apertem uma cidade ou respondam com outra ali perto.

place-country-unknown = Não conheço feriados de { $said }. Por favor, usem as duas letras do país, assim: /place Recife BR, ou de uma parte dele: /place Recife BR-PE.

place-part-unknown = Não conheço { $said }. Desse país conheço estas partes: { $parts }

place-weekend-unknown = Não entendi quais são os dias. Por favor, digam no máximo seis, assim: /place fim de semana sexta sábado.

quiet-how = Não entendi esse horário. É assim: /quiet 21:00-07:00. Para não ter nenhum: /quiet não.

language-which = Qual delas? Escrevam /language e uma destas: { $languages }. Com “eu” antes da língua, vale só para o que você escreve.

language-unknown = Não conheço a língua { $said }. Tentem uma destas: { $languages }

language-here = A partir de agora, vocês leem aqui em { $language }.

languages-here = A partir de agora, aqui eu falo em { $languages }.

language-yours = A partir de agora, entendo que você escreve em { $language }.

away-until = { $who } está fora e volta { DAY($until, year: 1) }. Até lá, não mando mensagens.

away-with-deputy = { $who } está fora e volta { DAY($until, year: 1) }; até lá, { $deputy } fica no seu lugar.

partner-away-until = { $who } está fora e volta { DAY($until, year: 1) }. O que pode esperar fica para depois.

back-again = Que bom que você voltou, { $who }.

away-until-when = Até quando? É assim: /away até segunda, /away 2027-03-09, /away 3 dias. Com um nome no final, essa pessoa fica no lugar.

away-all-no-deputy = Quando o grupo todo está fora, ninguém fica no lugar: tirem o nome, por favor.

leave-sure = O grupo de vocês quer mesmo sair de { $name }? O que vocês disseram fica com os outros; nada mais será perguntado a vocês.

leave-sure-shared = { $who } quer mesmo sair de { $name }? Os outros ficam aqui e guardam o que vocês disseram; nada mais será perguntado a vocês.

leave-not = Muito bem: o grupo de vocês fica, e nada muda.

button-leave = Sim, vamos sair

button-stay = Não, vamos ficar

left = O grupo de vocês saiu de { $name }. Obrigado por tudo o que vocês compartilharam. Com um convite, podem voltar quando quiserem.

partner-left = { $who } saiu da parceria. Agradecemos por tudo o que compartilhou.

leave-from-the-group = Por favor, digam isso na conversa do grupo, para que as outras pessoas vejam.

## Where things stand

status-checkin-waits = ○ “{ $title }” espera a resposta de vocês, até { $closes }.

status-checkin-answered = ✓ { $title }: respondido. O resumo chega { $closes }.
status-checkin-comes = ○ “{ $title }” chega { $at }.
status-checkin-over = – { $title }: o tempo para responder já passou. O resumo chega { $closes }.

status-waiting-for = { $title }: ainda sem notícias de { $partners } (até { $closes }).

status-waiting-count = { $title }: ainda sem notícias: { $count } de { $of } (até { $closes }). Uma parte é respondida sem nomes, por isso não digo de quem.

status-duty = ○ { $does } – até { $due }

status-proposal = ○ O protocolo “{ $title }” espera que o grupo de vocês concorde: /agree

status-mediation = ○ Uma rodada entre dois espera aqui uma resposta, até { $closes }.

status-nothing = Vocês não têm nada em aberto. Está tudo bem.

help-title = O que vocês podem me dizer

help-line = { $command } – { $does }

help-example = Assim: { $example }

help-more = Quem facilita ou coordena pode dizer mais: /help mostra.

help-one = Para ver um deles com um exemplo: { $example }

help-for-roles = Isto é para quem facilita ou coordena.

help-reply = Quase nunca é preciso usar isso: respondam à minha mensagem ou apertem um botão.

command-nearly = Não conheço { $typed }. Vocês queriam dizer { $nearest } ?

command-unknown = Não conheço { $typed }. /help mostra o que vocês podem me dizer.

too-many-commands = Foi muita coisa em um minuto. Esperem um minuto e digam de novo. As respostas às perguntas continuam chegando.

# To a member whose command was carried out, where nothing else is to be said.
carried-out = Feito.

talk-of-title = { $name }

link-how = Escreva isto para mim na outra plataforma, de preferência a sós comigo. Funciona uma única vez, até { $expires }; a partir daí eu também reconheço você lá como { $who }.

link-command = { $command }

link-alone-first = Esse código eu dou só a você, para que ninguém mais possa usá-lo. Escreva /link para mim em mensagem direta: { $where }

link-sent-alone = Enviei o código na nossa conversa direta.

linked = Boas-vindas, { $who }! A partir de agora eu reconheço você aqui e lá como uma só pessoa: seus papéis, suas respostas e o que prometeu são os mesmos dos dois lados. /unlink desfaz isso.

linked-elsewhere = Seu código foi usado: agora eu também reconheço você do outro lado. Se não foi você, escreva /unlink aqui imediatamente.

link-sure = Você digitou um código de { $who }. Se continuar, quem escreve lá como { $who } será você: vai ler tudo o que você escreveu aqui e o que eu lhe disse a sós, e vai falar em seu nome. Continue apenas se essa pessoa for você. Se alguém pediu que você digitasse, não continue.

button-link = Sim, as duas são minhas

button-link-not = Não, não é minha

link-not = Tudo fica como estava, e esse código não funciona mais.

link-type-alone = Escreva isso para mim a sós: lá eu pergunto primeiro se as duas contas são suas. { $where }

link-other-way = Aqui você tem um papel ou substitui alguém, e nenhum código leva isso para outra conta. Se as duas contas são suas, escreva { $command } aqui e digite esse código onde você recebeu este.

link-two-told = A partir de agora reconheço { $who } e { $other } como uma só pessoa: { $other } me confirmou isso a sós. Se isso parecer impossível, perguntem; e também existe /remove.

link-role-told = A partir de agora reconheço { $who } por mais uma conta: digitaram lá um código que dei apenas a { $who }. Em caso de dúvida, perguntem se está certo: /unlink desfaz isso.

link-code-unknown = Não conheço esse código. Escreva { $command } para mim na outra plataforma, e lá eu dou um a você.

link-code-over = Esse código já foi usado ou já venceu. Escreva { $command } na outra plataforma para receber um novo.

link-same-side = Esse código é para o outro lado: digite-o para mim na outra plataforma. Aqui eu já conheço você.

unlinked = Pronto: a partir de agora eu reconheço você apenas pela conta com que escreve aqui.

link-none = Eu conheço você apenas por esta conta. /link acrescenta o outro lado.

alone-waits = { $who }, há algo só para você. Escreva para mim em mensagem direta e eu digo lá: { $where }

talk-overheard = Nesta conversa já não estamos a sós, por isso não digo mais aqui o que é para uma pessoa só. Para falar comigo a sós, abra uma nova mensagem direta: { $where }

start-alone = Olá, { $who }. Sou Baraza e estou aqui para { $name }. Pergunto como vão as coisas, lembro o que foi combinado e levo as palavras aos outros, na língua deles. A sós comigo você pode dizer o que só quem facilita deve ler, e responder pelo seu grupo: /checkin. /status mostra o que está em aberto; /help, o que você pode me dizer.

start-group = Sou Baraza, e esta conversa pertence a { $name }. Pergunto como vão as coisas, lembro o que foi combinado e levo as palavras aos outros. Respondam às minhas mensagens ou apertem os botões; /help mostra o que mais vocês podem dizer.

threads-on = A partir da próxima rodada, tudo o que é de uma mesma rodada fica aqui em seu próprio fio.

threads-off = De agora em diante não uso mais fios aqui.

threads-on-now = Aqui cada rodada fica em seu próprio fio. Quem coordena muda isso: /threads off

threads-off-now = Não uso fios aqui. Quem coordena muda isso: /threads on

polls-on = A partir da próxima pergunta, as opções aparecem aqui como enquetes.

polls-off = De agora em diante as opções aparecem aqui com botões.

polls-on-now = Aqui as opções aparecem como enquetes. Quem coordena muda isso: /polls off

polls-off-now = Não uso enquetes aqui. Quem coordena muda isso: /polls on

on-or-off = Escrevam { $command } on, ou { $command } off.

not-shown-here = A plataforma desta conversa não tem isso.

## Rooms

room-lost = Não consigo mais falar com { $who }: me tiraram da conversa, ou ela não existe mais. Quando alguém me colocar lá de novo, continuo de onde paramos. Se essa conversa não existe mais, este comando dá um código para outra, e eu continuo na nova: { $command }

room-not-let-in = Ainda não estou na conversa de { $who }. Por favor, peçam a quem a administra que me coloque lá: { $us }. Até que isso aconteça, o que tenho a dizer lá fica esperando.

room-lost-of-several = Não consigo mais falar em uma das conversas de { $who }: me tiraram dela, ou ela não existe mais. Quando alguém me colocar lá de novo, continuo nela também.

room-lost-alone = Não consigo mais escrever em particular para { $who }: essa pessoa me bloqueou ou encerrou nossa conversa. Assim que me enviar { $command } por lá, eu continuo.

room-read-only = Não tenho mais permissão para escrever na conversa de { $who }. Por favor, peçam a quem a administra que me dê essa permissão. Até que isso aconteça, o que tenho a dizer lá fica esperando.

room-topic-closed = O tópico em que falo com { $who } foi fechado. Por favor, peçam a quem administra a conversa que abra o tópico de novo. Até que isso aconteça, o que tenho a dizer lá fica esperando.

room-slow = A conversa de { $who } está no modo lento; por isso, o que tenho a dizer lá chega tarde, uma mensagem por vez. Nada se perde. Para que chegue logo, por favor, peçam a quem administra a conversa que me dê o papel de administrador ou escolha uma pausa mais curta.

room-moved-away = A conversa de { $who } mudou para uma sala nova, e eu não estou nela. Por favor, peçam a quem a administra que me convide ({ $us }). Até que isso aconteça, o que tenho a dizer lá fica esperando.

room-encrypted = A conversa de { $who } agora é criptografada, e me instalaram sem criptografia. Por favor, peçam a quem cuida de mim que instale a criptografia. Até que isso aconteça, o que tenho a dizer lá fica esperando.

room-back = Consigo falar de novo com { $who }, em outra conversa. O que esperava por esse grupo já está lá.

room-went-on = Estou aqui de novo. { $who } continua nesta conversa, com o que foi combinado, os papéis e tudo o que ainda está em aberto. /status mostra o que espera uma resposta.

room-found = Estou aqui de novo. Vamos continuar de onde paramos.

hears-what-is-said-to-me = Nesta conversa só chega a mim o que é dito a mim: respondam às minhas mensagens, usem um comando ou citem meu nome. O resto eu não consigo ler.

hears-everything = Nesta conversa tudo o que é dito chega a mim. Só tomo nota do que é dito a mim: respostas às minhas mensagens, menções ao meu nome, botões e comandos. Do resto não guardo nenhuma palavra.

message-refused = O aplicativo de mensagens de { $who } recusou uma mensagem, e não foi possível entregar.

attachment-not-carried = O que veio anexado não pode ser mostrado nesta conversa.

attachment-too-big = O arquivo anexado é grande demais para esta conversa.

attachment-not-brought = Não foi possível buscar o arquivo anexado onde ele foi enviado.
