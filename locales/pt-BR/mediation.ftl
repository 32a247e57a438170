mediate-alone = Uma rodada entre dois começa onde ninguém mais lê: escreva /mediate para mim em mensagem direta.

mediate-who = Diga dois grupos parceiros, ou uma pessoa de cada: /mediate { $partners }. Perguntas suas podem vir abaixo, cada uma na sua linha.

mediate-two = Uma rodada é entre dois: diga dois grupos parceiros, ou uma pessoa de cada, e não você.

mediate-own-group = { $who } é o seu próprio grupo, e quem cuida de uma rodada não está de nenhum lado. Outra pessoa da facilitação pode abrir esta; ou diga outros dois.

mediate-name-persons = { $who } não tem uma conversa onde ninguém mais leia. Diga uma pessoa desse grupo no lugar.

mediate-running = Há uma rodada em andamento entre { $one } e { $other }. Ela termina primeiro.

mediate-too-long = Isso é mais do que posso perguntar. No máximo: { $most } perguntas, { $longest } letras cada.

mediation-draft = { $one } e { $other } receberiam estas perguntas, em separado. Ninguém lê o que disserem, nem você, sem que os dois lados concordem:

mediation-listed = { $number }. { $question }

button-ask-both = Sim, perguntar em separado

mediation-opened = { $one } e { $other } recebem as perguntas, em separado, até { $closes }. Você lê o que disserem se os dois lados quiserem compartilhar.

mediation-dropped = Ninguém recebeu pergunta.

button-end-round = Encerrar esta rodada

mediation-question-happened = O que aconteceu, do jeito que vocês veem?

mediation-question-meant = O que isso significou para vocês e para o seu trabalho?

mediation-question-known = O que vocês gostariam que o outro lado soubesse ou entendesse?

mediation-question-helps = O que ajudaria daqui para a frente, e o que vocês mesmos podem fazer?

mediation-hello = { $who } pergunta o mesmo a vocês e a { $other }, em separado. Ninguém mais lê o que vocês disserem, e nenhum tradutor de fora vê, sem que os dois lados concordem em compartilhar. Há tempo até { $closes }. Respondam a cada pergunta; podem pular uma com “pular”, e a qualquer momento guardar tudo para vocês.

mediation-hello-gentle = { $who } ficaria feliz em ouvir vocês e { $other }, em separado e com as mesmas perguntas. Ninguém mais lê o que vocês disserem, e nenhum tradutor de fora vê, sem que os dois lados concordem em compartilhar. Levem, por favor, o tempo que precisarem, até { $closes }. Respondam a cada pergunta como for bom para vocês; podem pular uma com “pular”, e a qualquer momento guardar tudo para vocês, sem ninguém perguntar por quê.

mediation-ready = Era tudo; agradecemos. Vocês querem que { $other } e { $who } leiam o que disseram, ao lado do que { $other } disser? Só acontece se os dois lados concordarem, até { $closes }. As duas respostas são boas.

button-share = Sim, compartilhar

button-keep-apart = Guardar para nós

mediation-end-sure = Guardar para vocês? Isso encerra a rodada para os dois lados, e nada é compartilhado.

mediation-goes-on = Certo, continua como antes.

button-end-it = Sim, guardar

button-go-on = Não, continuar

mediation-agreed = Agradecemos. É compartilhado quando { $other } também concordar, e não antes. Até lá vocês ainda podem guardar para vocês.

mediation-agreed-by-one = { $by } diz que sim. Outras pessoas também falaram aqui: só é compartilhado quando mais uma delas tocar que sim. Até lá ninguém mais lê, e vocês ainda podem guardar para vocês.

mediation-press = Por favor, toquem em um dos dois botões, ou respondam sim ou não.

mediation-remind = Isto ainda espera vocês, se quiserem: { $who } pergunta, e há tempo até { $closes }. Guardar tudo para vocês também está certo.

mediation-remind-gentle = Esperamos que esteja tudo bem. Se quiserem responder a { $who }, há tempo até { $closes }. Guardar tudo para vocês é igualmente bem-vindo.

mediation-over = Esta rodada terminou. Nada mais se acrescenta a ela.

mediation-of-the-sides = O que se escreve aqui vai só de um lado para o outro, por isso ninguém leu isto. O que você quiser dizer a eles, diga diretamente a cada um.

mediation-shared = { $one } e { $other } concordam em compartilhar o que disseram. Aqui está, lado a lado; o que vocês responderem a isto vai para o outro lado.

mediation-shared-read = { $one } e { $other } concordam em compartilhar o que disseram. Aqui está, lado a lado, para você ler; daqui os dois lados podem seguir entre si.

mediation-said = { $who }: { $said }

mediation-kept = A rodada entre { $one } e { $other } terminou, e nada dela é compartilhado. Está tudo bem assim. O que foi dito não fica guardado aqui.
