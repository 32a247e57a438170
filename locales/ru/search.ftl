### Что мы говорим о поиске: что найдено, на языке того, кто читает. Обращение на «вы».

search-how = Скажите, что вы ищете, одним словом или несколькими: /search насос. Поиск идёт по всему, что сказано, обещано и решено, на каждом языке, на котором это читали.

search-none = По запросу «{ $said }» не нашлось ничего, что вы можете прочесть здесь. Меньше слов или часть слова — и найдётся больше.

search-title = Найдено по запросу «{ $said }»: { $count }

search-more-title = Найдено по запросу «{ $said }»: больше { $count }

search-page = Страница { $page }

search-item = { $number }. { $found }

search-said = { $day }, { $who }: { $said }

search-unnamed = { $day }: { $said }

search-promise = Обещание { $number }, { $who }: { $what }

search-decision = { $day }, предложение { $number }: { $what }

search-decision-replaced = { $day }, предложение { $number } (вместо него – решение { $by }): { $what }

search-goal = Цель { $number }: { $what }

search-brings = Вклад группы { $who }: { $said }

search-does = { $role }: { $what }

search-protocol-title = В протоколе «{ $title }»
