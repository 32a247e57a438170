### Termos, correções e revisões de traduções: o que dizemos sobre isso.

terms-title = Termos de { $name }

terms-line = • { $term }

terms-none = Ainda não há termos definidos.

terms-how = Quem coordena define um assim: { $example }. O que nunca se traduz fica dos dois lados: { $same }. Para retirar um: { $gone }

term-set = { $who } definiu um termo; a partir de agora as traduções o usam: { $term }

term-gone = { $who } retirou um termo: { $term }

terms-set-by-operator-title = Quem cuida de mim definiu termos. A partir de agora as traduções os usam:

terms-more =
    { $count ->
        [one] … e mais { $count }: { $terms } mostra todos.
        [many] … e mais { $count }: { $terms } mostra todos.
       *[other] … e mais { $count }: { $terms } mostra todos.
    }

term-how = Não consegui ler esse termo. Um termo com as traduções: { $example }. Nunca se traduz: { $same }. Retirar: { $gone }

term-language-unknown = Não conheço o idioma “{ $said }”. Escrevam o nome dele ou o código, como fr ou sw.

term-which-language = Em que idioma está “{ $said }”? Coloquem na frente: { $example }

term-unknown = “{ $said }” não está entre os termos.

term-too-long = “{ $said }” é longo demais para um termo; bastam poucas palavras.

term-too-many = Já há { $count } termos, o máximo possível. Retirem um primeiro.

original-by = Traduzido por { $name }.

original-by-through = Traduzido por { $name }, passando por { $through }.

original-terms = Termos desta parceria que aparecem nela: { $terms }

fix-what = Respondam com /fix e as palavras certas a uma mensagem que traduzi; a partir daí ela fica assim.

fix-nothing = Nada nessa mensagem foi traduzido.

fix-not-yours = Isso está em { $language }. Quem lê { $language } aqui pode corrigir.

fix-words-needed = Preciso das palavras certas, como devem ficar.

fix-too-long = É longo demais para a tradução de uma mensagem.

fix-say = Como isto deveria ficar? Escrevam na próxima mensagem aqui, ou em resposta a esta: { $said }

fix-say-in-reply = Como isto deveria ficar? Escrevam em resposta a esta mensagem: { $said }

fix-which = Qual destas vocês querem dizer?

fix-option = { $number }. { $said }

fix-done = Obrigado pela ajuda. A partir de agora fica assim.

review-sentence = Ainda por revisar: { $left }. Esta está certa? { $said }

button-right = Está certa

button-better = Dizer melhor

review-nothing = Na sua língua não há nenhuma frase traduzida dos protocolos por revisar.

review-rest-later = Por agora é tudo. /review mostra o resto quando quiser.

review-no-translation = Nenhuma máquina traduziu esta ainda. Pode dizer como deveria ficar.
