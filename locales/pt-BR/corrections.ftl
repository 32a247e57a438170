### Correções que diferem do original em um número, um nome e afins: o que dizemos antes de valerem.

fix-differs = Nada mudou ainda. Olhem mais uma vez, por favor, como isto deveria ficar: { $said }

fix-differs-missing = Só no original: { $what }

fix-differs-new = Só nas suas palavras: { $what }

fix-differs-how = Se as suas palavras são assim de propósito, apertem o botão e elas ficam. Se não, respondam a esta mensagem com as certas.

button-keep-words = Manter minhas palavras

corrections-title = O que foi corrigido nas traduções

corrections-own-title = O que você corrigiu nas traduções

correction-item =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }: { $right }

correction-item-was =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }, antes: { $was }
    { $to }, agora: { $right }

corrections-none = Ninguém corrigiu uma tradução ainda. Responda a uma com /fix e as palavras certas.

corrections-own-none = Você ainda não corrigiu nenhuma tradução. Responda a uma com /fix e as palavras certas.

corrections-of-another = Esta lista é de outra pessoa. /corrections mostra a sua.

correction-gone = Esta correção não está mais aqui. /corrections mostra as que existem.

correction-taken-back = Correção retirada. Volta a aparecer o que estava antes.

correction-taken-back-yours = { $who } retirou o que você tinha corrigido em { $to }: “{ $right }”. Volta a aparecer o que estava antes. Se acha que deve ficar, conversem e diga de novo com /fix.

correction-concerns = { $who } mudou como se leem em { $to } palavras de { $by }: “{ $right }”. As palavras são: “{ $said }”. Outras pessoas decidem com base nelas ou contam com elas. Se o sentido não for o mesmo, dá para desfazer: quem coordena faz isso com /corrections.

correction-concerns-was = Antes se lia: “{ $was }”

button-correction-back = Retirar

button-corrections = Todas as correções
