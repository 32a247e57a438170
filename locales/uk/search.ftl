### Що ми кажемо про пошук: що знайдено, мовою того, хто читає. Звертання на «ви».

search-how = Скажіть, що ви шукаєте, одним словом чи кількома: /search насос. Пошук іде всім, що сказано, обіцяно й вирішено, кожною мовою, якою це читали.

search-none = За запитом «{ $said }» не знайшлося нічого, що ви можете прочитати тут. Менше слів або частина слова — і знайдеться більше.

search-title = Знайдено за запитом «{ $said }»: { $count }

search-more-title = Знайдено за запитом «{ $said }»: понад { $count }

search-page = Сторінка { $page }

search-item = { $number }. { $found }

search-said = { $day }, { $who }: { $said }

search-unnamed = { $day }: { $said }

search-promise = Обіцянка { $number }, { $who }: { $what }

search-decision = { $day }, пропозиція { $number }: { $what }

search-decision-replaced = { $day }, пропозиція { $number } (замість неї – рішення { $by }): { $what }

search-goal = Ціль { $number }: { $what }

search-brings = Внесок групи { $who }: { $said }

search-does = { $role }: { $what }

search-protocol-title = У протоколі «{ $title }»
