### Quem pode ver o que se escreve, e quanto isso pode custar: português do Brasil.

own-server-named = nosso próprio servidor

sight-own-alone = Nenhuma outra empresa lê o que vocês escrevem.

sight-others-read = Serviços de outras empresas leem o que traduzem. O que é privado não vai para nenhum deles.

sight-nobody = Os grupos parceiros não querem que nenhuma máquina leia, então o que vocês escrevem chega aos outros do jeito que foi escrito.

sight-changed = { $who } mudou quem traduz aqui.

sight-changed-by-operator = Quem cuida de mim mudou quem traduz aqui.

sight-asked-title = { $who } pergunta se também podem traduzir o que vocês escrevem: { $engines }

sight-asked-by-operator-title = Quem cuida de mim pergunta se também podem traduzir o que vocês escrevem: { $engines }

sight-how-to-agree = Por enquanto nada muda. Vale quando todos os grupos parceiros concordarem; se um não concordar, fica como está.

button-refuse = Não concordamos

sight-agreed = { $who } concorda que também traduzam: { $engines }

sight-refused = { $who } não concorda, então fica como está.

sight-opened = Todos os grupos parceiros concordaram: a partir de agora, mais alguém pode traduzir aqui.

sight-as-it-is = Já é assim.

sight-asked-already = Isto já foi proposto e ainda não foi decidido: { $engines }. Falta a resposta de: { $who }.

sight-how = Para que menos traduzam, ou mais quando todos os grupos parceiros concordarem, a coordenação escreve um destes comandos, ou vários nomes separados por vírgulas: { $examples }

ceiling-near = Dos { $most } caracteres que podem ir este mês para tradutores de outras empresas, { $spent } já foram usados. Quando acabarem, eles não traduzem mais nada até { DAY($day) }, e as palavras chegam a vocês do jeito que foram escritas.

ceiling-now = Este mês foram enviados a tradutores de outras empresas { $spent } de { $most } caracteres.
