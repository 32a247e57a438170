### O que dizemos quando se pergunta a cada pessoa em particular, e de responder em particular.

button-private-round = Abrir rodada particular

round-offer = Posso perguntar a cada pessoa de { $who } em particular, por mensagem direta. Pessoas que alcanço assim: { $count } de { $of }. O grupo não lê nada disso. O que devo perguntar?

round-how = Toque em um número, ou responda a esta mensagem com uma pergunta sua.

round-draft = Isto vai para cada pessoa em particular. { $who }, pessoas que alcanço: { $count } de { $of }. Só quem facilita lê as respostas.

round-nameless = Você também pode receber as respostas sem nomes. Aí você lê no final, e só se três pessoas ou mais responderem.

button-ask-each-alone = Perguntar em particular

button-ask-without-names = Perguntar sem nomes

round-dropped = Ninguém recebeu a pergunta.

round-nobody = Ninguém de { $who } abriu mensagens diretas comigo, então não posso perguntar a ninguém em particular. Talvez você possa convidar as pessoas a me escrever.

round-running = Há uma rodada em particular aberta com { $who }. Ela termina primeiro.

round-opened = ✓ Pergunto a { $who }, a cada pessoa em particular. Pessoas: { $count } de { $of }. Aberta até { $closes }.

round-hello = { $who } gostaria de ouvir você e pergunta em particular: seu grupo não lê nada disso. Não é preciso responder; há tempo até { $closes }.

round-over = A rodada em particular com { $who } terminou. Respostas: { $answered } de { $of }.

round-over-nobody = A rodada em particular com { $who } terminou. Desta vez não chegou nenhuma resposta; talvez outro momento seja melhor.

button-answer-alone = Responder em particular

answer-alone-how = Para responder em particular, escrevam para mim aqui: { $where } Lá eu pergunto, e ninguém mais lê.

question-hint-unnamed-here = A resposta aparece sem o nome de vocês. Quem lê aqui pode ver; vocês também podem me responder por mensagem direta.

question-hint-private-here = Só quem tem o papel “{ $role }” lê esta resposta. Vocês também podem me responder por mensagem direta.

answer-read-by = Quem lê: { $who }, e mais ninguém.

round-complete-read-by = Obrigado! Era só isso. Quem lê esta resposta: { $who }, e mais ninguém.

confided-ask = O que você respondeu em particular para o papel “{ $role }” não é mais lido por ninguém: quem lia não tem mais esse papel. De agora em diante, pode ser lido por { $who }?

confided-nobody = O que você respondeu em particular para o papel “{ $role }” não é mais lido por ninguém: quem lia não tem mais esse papel, e ninguém mais tem. Quando alguém tiver, eu pergunto a você.

confided-read-by = ✓ Obrigado. De agora em diante é lido por { $who }.

confided-kept = ✓ Fica como está: ninguém lê o que você respondeu.
