### Lo que decimos de una búsqueda: lo que se encontró, en el idioma de quien lee; se habla de "usted".

search-how = Diga qué busca, una palabra o varias: /search bomba. Busco en todo lo que se dijo, prometió y decidió, en cada idioma en que se leyó.

search-none = No se encontró nada para “{ $said }” que pueda leer aquí. Con menos palabras, o parte de una, se encuentra más.

search-title = Encontrado para “{ $said }”: { $count }

search-more-title = Encontrado para “{ $said }”: más de { $count }

search-page = Página { $page }

search-item = { $number }. { $found }

search-said = { $day }, { $who }: { $said }

search-unnamed = { $day }: { $said }

search-promise = Promesa { $number }, { $who }: { $what }

search-decision = { $day }, propuesta { $number }: { $what }

search-decision-replaced = { $day }, propuesta { $number } (la decisión { $by } ocupó su lugar): { $what }

search-goal = Meta { $number }: { $what }

search-brings = { $who } aporta: { $said }

search-does = { $role }: { $what }

search-protocol-title = En el protocolo “{ $title }”
