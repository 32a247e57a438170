### Preocupações: alguém teve coragem de dizer algo. Nem promessa nem cobrança; uma pessoa é "você", e nada concorda com o gênero de ninguém.
### "who" é um nome, vários, ou "quem a trouxe": a frase tem de servir para os três.

concern-alone = Isso se diz melhor só para mim, onde mais ninguém lê: { $where }. O que foi escrito aqui eu não levo a ninguém.

concern-write = O que preocupa você? Escreva aqui. Ninguém lê antes de você ver quem leria e escolher se vai com o seu nome.

concern-typed-there = Tiro a sua mensagem do grupo onde tenho permissão. Se ela ainda estiver lá, apague-a, por favor: outras pessoas poderiam ler.

concern-sure = Quem leria isto: { $who }, e mais ninguém. Com o seu nome ou sem ele?

concern-sure-coordinator = Não há na facilitação quem possa ler isto. Quem leria: { $who }, da coordenação, e mais ninguém. Com o seu nome ou sem ele?

concern-about-whom = Trata-se de { $who }? Então outra pessoa lê, e { $who } não. Até agora ninguém leu nada.

concern-reads-otherwise = Lá se lê em { $language }. Nenhum tradutor de fora vê as suas palavras: onde o meu não dá conta, elas são lidas como você escreveu.

concern-nobody = Não há aqui ninguém que possa ler isto no lugar dessa pessoa, por isso ninguém leu. Há alguém de fora em quem você confia?

concern-sent = ✓ Já pode ser lido, com o seu nome, por { $who }. É a preocupação { $number }: aqui eu conto o que acontece com ela, e o que você me responder também chega lá.

concern-sent-unnamed = ✓ Já pode ser lido, sem o seu nome, por { $who }. É a preocupação { $number }: aqui eu conto o que acontece com ela, e o que você me responder também chega lá sem o seu nome.

concern-dropped = Deixado de lado: ninguém leu.

concern-not-sent = O que você escreveu sobre uma preocupação ainda não chegou a ninguém: espera a sua escolha. Sem ela, deixo de lado dentro de um dia.

concern-let-go = Deixei de lado o que você escreveu sobre uma preocupação: nada foi escolhido, então ninguém leu. Para trazê-la mesmo assim: /concern

concern-title = Preocupação { $number }, de { $who }:

concern-title-unnamed = Preocupação { $number }, de alguém que não deu o nome:

concern-words = { $said }

concern-how = O que você responder a esta mensagem chega a quem a trouxe, e a mais ninguém.

concern-somebody = quem a trouxe

concern-taken = { $who } cuida da preocupação { $number }.

concern-took-over = Até agora, { $who } cuidava da preocupação { $number }; já pode ler que agora é você.

concern-said = Preocupação { $number }, { $who }: { $said }

concern-said-noted = ✓ Já pode ser lido por { $who }.

concern-said-noted-unnamed = ✓ Quem a trouxe vai ler, se ainda estiver aqui, e mais ninguém.

concern-settled = A preocupação { $number } está resolvida, segundo { $who }.

concern-over = A preocupação { $number } está resolvida.

concern-open-again = A preocupação { $number } continua aberta, segundo { $who }.

concern-passed = { $who } passou adiante a preocupação { $number }. Agora cuida dela: { $to }

concern-pass-whom = Quem, de fora, cuida da preocupação { $number } a partir de agora? Escreva quem é e como falar com essa pessoa: quem a trouxe vai ler.

concern-answer-what = O que você responde à preocupação { $number }? Quem a trouxe lê, e mais ninguém.

concern-nobody-there = Quem trouxe a preocupação { $number } não está mais aqui.

concern-waits = Isto espera por você desde { $since }. Uma palavra curta de que você viu já ajuda.

concern-goes-on = Isto continua aberto. Há alguma novidade para quem a trouxe?

concern-not-looked = A preocupação { $number } ainda não teve resposta. Já lembrei { $who }. Se não puder esperar, procure também alguém de confiança.

concern-nobody-left = A preocupação { $number } não é mais lida por ninguém: quem lia não está mais aqui ou não tem mais esse papel. Ela fica como está, e eu pergunto a você quando alguém puder. Você também pode trazê-la de novo: /concern

concern-hand-on = Alguém que lia a preocupação { $number } não tem mais esse papel e não lê mais nada. De agora em diante, ela pode ser lida por { $who }?

concerns-yours = O que você trouxe:

concerns-held = O que outras pessoas trouxeram a você:

concern-how-more = Para trazer algo, escreva depois do comando: /concern Nas nossas reuniões não consigo falar

concern-item-heard = { $number }. Enviada a { $who }, ainda sem resposta: { $said }

concern-item-waits = { $number }. Ainda sem resposta: { $said }

concern-item-unread = { $number }. No momento, ninguém a lê: { $said }

concern-item-talking = { $number }. Aos cuidados de { $who }: { $said }

concern-item-settled = { $number }. Resolvida: { $said }

concern-item-passed = { $number }. Está com alguém de fora: { $said }

concern-unknown = Não conheço nenhuma preocupação sua assim. /concern mostra as que existem.

button-with-name = Com o meu nome

button-without-name = Sem o meu nome

button-about = É sobre { $who }

button-without = Sem { $who }

button-look-after = Eu cuido disso

button-answer-concern = Responder

button-settled = Está resolvido

button-not-settled = Não está resolvido

button-pass-on = Passar adiante
