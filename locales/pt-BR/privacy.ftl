### O que fica guardado, por quanto tempo, e como apagar: com clareza, sem perguntar por quê. Uma pessoa é "você", um grupo é "vocês".

words-erased = [apagado: as palavras foram retiradas ou o prazo delas passou]

mydata-here = Aqui está tudo o que fica guardado sobre você em { $name }: quem você é, onde conhecem você, o que disse, prometeu e decidiu. Ninguém mais recebe este arquivo. Para apagar: /forget

mydata-sent-alone = O que fica guardado sobre você é só para você: olhe na nossa conversa direta.

forget-sure = Você pode pedir que se apague tudo o que fica guardado sobre você em { $name }: seu nome, seus endereços, suas palavras e as traduções delas, e o que você enviou. Depois disso você não participa mais. O que os outros precisam fica sem você: o que foi decidido, o que o seu grupo prometeu e o que foi contado. O que está nas conversas das pessoas fica lá, se no fim você não escolher outra coisa; para retirar algo antes, responda a ele com /withdraw. Continuo?

button-forget = Sim, continue

button-forget-not = Não, deixe assim

forget-asked-alone = Perguntei a você em particular: olhe na nossa conversa direta.

forget-really = Para sempre, e agora mesmo: ninguém pode recuperar. Apago agora tudo o que fica guardado sobre você? Se quiser ter antes: /mydata

button-forget-really = Apagar tudo

forget-chats = Nas conversas das pessoas isso fica. Se quiser, tiro de lá também, até onde a plataforma deixa; o que você escreveu fica para você retirar.

button-forget-chats = Apagar também nas conversas

forget-not = Nada foi apagado. Que bom que você está aqui.

forget-of-another = Só quem recebeu a pergunta pode dizer isso.

forgotten = Pronto: nada mais fica guardado sobre você em { $name }, e esta é a última mensagem. As cópias de segurança feitas antes por quem me opera ainda têm tudo até serem substituídas. Obrigado por tudo o que você deu. Se escrever de novo na conversa do seu grupo, vamos nos conhecer de novo.

member-forgotten = Alguém do grupo de vocês não participa mais, e o que ficava guardado sobre essa pessoa foi apagado. O que vocês decidiram e prometeram juntos fica.

press-erased = Apagado.

keep-for-good = O que vocês dizem fica guardado até que retirem. Quem coordena pode definir um prazo depois do qual as palavras são apagadas: /keep 90 dias

keep-is = O que vocês dizem fica guardado por: { $time }. Palavras mais antigas são apagadas com as traduções; fica o que foi decidido, o que ainda está prometido e o que foi contado.

keep-sure = A partir de amanhã, o que for mais antigo é apagado para sempre em todos os grupos: { $time }. Vale para as respostas e o que veio com elas, para o que foi levado a outros e para promessas encerradas. Fica o que foi decidido e contado. Todos os grupos são avisados. Está certo assim?

button-keep-until = Sim, apagar depois

keep-told = { $who } definiu por quanto tempo nossas palavras ficam guardadas: { $time }. As mais antigas são apagadas a partir de amanhã; fica o que foi decidido e contado. Para ter as suas antes: /mydata

keep-told-by-file = Agora está definido por quanto tempo nossas palavras ficam guardadas: { $time }. As mais antigas são apagadas a partir de amanhã; fica o que foi decidido e contado. Para ter as suas antes: /mydata

keep-ended = { $who } definiu que nossas palavras ficam guardadas até que alguém retire as suas.

keep-how = Digam por quanto tempo as palavras ficam guardadas: /keep 90 dias. O mais curto é { $least }; /keep não guarda de novo.
