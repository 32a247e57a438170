### Quando alguém pede ajuda: muito breve, calmo, claro; uma pessoa é "você". "who" é um nome ou vários.

sos-told = Acabei de avisar { $who }, seja a hora que for, e insisto até alguém cuidar disso. O que você me responder também chega lá.

sos-word-told = O que você escreveu pode significar perigo. Avisei só { $who }. Se está tudo bem, aperte; se não, o que você me responder também chega lá.

sos-answer-told = Esta resposta pede ajuda: acabei de avisar { $who }, seja a hora que for, e insisto até alguém cuidar disso. O que você me responder também chega lá. Se foi o botão errado, aperte abaixo.

sos-nobody = Neste momento não consigo avisar ninguém. Por favor, procure alguém perto de você.

sos-offered = Você precisa de alguém agora? O botão chama quem pode ajudar, na hora, a qualquer hora e com o seu nome. O que você escreveu não chegou a ninguém. O que mais eu posso fazer: /help

sos-in-groups = Ainda não consigo dizer isso a sós a { $who }. No grupo de lá pedi agora mesmo, sem as suas palavras, que me escrevam com urgência, e insisto. Por favor, não espere só por isso.

sos-word-in-groups = O que você escreveu pode significar perigo. Ainda não consigo dizer isso a sós a { $who }; no grupo de lá pedi só que me escrevam. Se está tudo bem, aperte; se não, por favor, não espere só por isso.

sos-waits = { $who }, há algo urgente só para você. Por favor, escreva para mim agora em mensagem direta: { $where }

sos-contacts = Você também pode procurar:

sos-contact = • { $contact }

sos-aside = Escrevi para você em particular.

sos-word-aside = Quem quiser conversar em particular pode fazer isso aqui: { $where }

sos-title = 🆘 É preciso ajuda agora: quem pede é { $who } (preocupação { $number }).

sos-title-since = 🆘 { $who } pediu ajuda, { $since } (preocupação { $number }).

sos-title-word = 🆘 Uma palavra de emergência, escrita por { $who } (preocupação { $number }):

sos-title-answer = 🆘 Uma resposta pede ajuda, dada por { $who } (preocupação { $number }):

sos-how = Você cuida disso? Aperte. Enquanto ninguém cuidar, eu repito a cada { $after }, cada vez a mais pessoas.

sos-how-same = Você cuida disso? Aperte. Enquanto ninguém cuidar, eu repito a cada { $after }, e a mais ninguém.

sos-how-group = O que você responder a esta mensagem chega ao grupo que respondeu assim.

sos-again = Ainda ninguém cuida disso, desde { $since }.

sos-taken = ✓ { $who } já está cuidando disso (preocupação { $number }).

sos-answer-now = Preocupação { $number }: a resposta de { $who } agora é: { $answer }. O aviso continua até alguém dizer que está resolvido.

sos-not-meant = Preocupação { $number }: não era essa a intenção, diz { $who }. Foi o botão errado.

sos-not-meant-noted = ✓ Já pode ser lido por { $who } que não era essa a intenção. A própria resposta fica até que outra seja dada.

sos-safe = Boa notícia de { $who }: está em segurança (preocupação { $number }).

sos-safe-noted = Que alívio saber que você está em segurança. Eu conto a { $who }.

sos-not-taken = Ainda ninguém respondeu. Avisei de novo todas as pessoas que consigo. Por favor, não espere só por elas.

sos-not-taken-readers = Ainda ninguém respondeu. Avisei de novo quem lê a sua preocupação. Por favor, não espere só por essas pessoas: o botão abaixo chama todas as que podem ajudar.

sos-concern = Se não puder esperar: /sos avisa na hora, a qualquer hora e com o seu nome, quem pode ajudar.

change-crisis = ~ É novo o que acontece numa emergência: quais palavras, a quem recorrer, quem é avisado.

change-question-alarms = ~ { $what }, mudaram as respostas que pedem ajuda na hora: { $question }

button-on-it = Eu cuido disso

button-call-now = 🆘 Pedir ajuda agora

button-safe = Estou em segurança

button-not-meant = Não era essa a intenção

question-hint-alarms = 🆘 Avisa na hora quem pode ajudar, de dia ou de noite: { $options }
