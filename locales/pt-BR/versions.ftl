### O que dizemos quando as sugestões viram a próxima versão de um protocolo.

button-suggest-time = Outro dia ou outra hora

button-suggest-words = Outras palavras

suggest-which-time = O que viria em outro momento? Toquem no número.

suggest-which-question = Que pergunta diriam com outras palavras? Toquem no número.

suggest-time = { $number }. { $what }: { $rhythm }

suggest-time-how = { $what }: { $rhythm }. Respondam a esta mensagem com quando viria, por exemplo: { $such }

suggest-time-such = na { $day } às { $at }

suggest-words-how = { $question } Respondam a esta mensagem com as palavras que poriam no lugar. Se todos os grupos concordarem, elas passam a ser as do protocolo.

suggest-as-it-is = Já é assim. O que seria diferente?

looking-item-words = { $number }. { $who } diria “{ $question }” com outras palavras: { $said }

version-offer-title = { $title }: o que a versão { $version } mudaria

version-differ = Estas sugestões são diferentes entre si, então nenhuma entrou; uma proposta pode decidir qual: { $numbers }

version-left = Estas são só palavras, então não entraram; o que for decidido pode entrar depois: { $numbers }

version-how = Toque no botão para propor a todos. Vale quando todos os grupos concordarem; antes disso nada muda.

version-nothing = { $title }: nada do que foi sugerido pode entrar sozinho na versão { $version }. O que for decidido, mude com /schedule, ou no arquivo e depois /adopt.

button-propose-version = Propor esta versão

version-proposed-title = Proposta a todos os grupos parceiros: { $title }, versão { $version }

version-agreed = Todos os grupos concordaram.

version-is-gone = O protocolo mudou desde então. O que ainda se quiser pode ser proposto: /propose

protocol-changed-by-all = Todos os grupos concordaram com a versão { $version } de { $title }. A partir da próxima vez:

button-version-file = Como arquivo

version-file = { $title }, a próxima versão como arquivo. O que ainda não entrou está no começo. Mude o arquivo, ponha onde ficam os protocolos e traga com /adopt.
