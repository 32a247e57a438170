### O que dizemos de uma busca: o que foi encontrado, na língua de quem lê; uma pessoa é "você".

search-how = Diga o que você procura, uma palavra ou várias: /search bomba. Procuro em tudo o que foi dito, prometido e decidido, em cada língua em que foi lido.

search-none = Nada encontrado para “{ $said }” que você possa ler aqui. Menos palavras, ou parte de uma, encontram mais.

search-title = Encontrado para “{ $said }”: { $count }

search-more-title = Encontrado para “{ $said }”: mais de { $count }

search-page = Página { $page }

search-item = { $number }. { $found }

search-said = { $day }, { $who }: { $said }

search-unnamed = { $day }: { $said }

search-promise = Promessa { $number }, { $who }: { $what }

search-decision = { $day }, proposta { $number }: { $what }

search-decision-replaced = { $day }, proposta { $number } (a decisão { $by } tomou o lugar dela): { $what }

search-goal = Meta { $number }: { $what }

search-brings = { $who } traz: { $said }

search-does = { $role }: { $what }

search-protocol-title = No protocolo “{ $title }”
