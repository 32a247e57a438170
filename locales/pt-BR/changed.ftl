### O que acontece com as palavras quando a mensagem é mudada ou retirada depois; uma pessoa é "você".

words-front-stays = Mudou também o que vem antes das palavras, como o nome de um grupo. Quem as lê fica decidido quando são ditas, então tudo continua como estava. Para outras pessoas, escreva uma nova mensagem; para retirar esta, responda a ela com /withdraw.

draft-newer = ✎ A mensagem mudou. O que valeria agora está mais abaixo.

draft-over = ↩ A mensagem foi retirada ou agora diz outra coisa, então isto fica sem efeito.

promise-stays = A promessa { $number } fica como foi confirmada: outras pessoas contam com essas palavras. Outra data, ou deixá-la, está a um toque; outras palavras são uma nova promessa.

promise-stays-so = A promessa { $number } fica como foi confirmada: outras pessoas já leram essas palavras. Outras palavras são uma nova promessa.

proposal-stays = A proposta { $number } fica como foi apresentada a todos: é sobre essas palavras que as pessoas se manifestam. Para dizê-la de outro jeito, ou retirá-la, toque em um botão.

proposal-stays-so = A proposta { $number } fica como foi apresentada a todos: foi sobre essas palavras que as pessoas se manifestaram. Outras palavras são uma nova proposta.
