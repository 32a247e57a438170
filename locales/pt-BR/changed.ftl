### O que acontece com as palavras quando a mensagem é mudada ou retirada depois; uma pessoa é "você".

words-front-stays = Mudou também o que vem antes das palavras, como o nome de um grupo. Quem as lê fica decidido quando são ditas, então tudo continua como estava. Para outras pessoas, escreva uma nova mensagem; para retirar esta, responda a ela com /withdraw.

draft-newer = ✎ A mensagem mudou. O que valeria agora está mais abaixo.

draft-over = ↩ A mensagem foi retirada ou agora diz outra coisa, então isto fica sem efeito.
