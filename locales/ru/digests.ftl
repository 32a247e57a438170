### Что было за неделю или месяц, для всех групп: «вы» со строчной буквы.

bulletin-week-title = Неделя, «{ $name }»: { $first } – { $last }

bulletin-month-title = Месяц, «{ $name }»: { $first } – { $last }

bulletin-came-in = Ответов: { $answers }. Услышано партнёров: { $heard } из { $asked }.

bulletin-kept = Выполнено обещаний: { $count }

bulletin-decided = Решено: { $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = Чему мы научились:

bulletin-learned-item = { $who }: { $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = Что не получилось:

bulletin-stories = Что изменилось для кого-то:

bulletin-next = Что дальше:

bulletin-closes = Предложение { $number }, срок – { $closes }: { $what }

button-more = Ещё

bulletin-nothing = С последней сводки ничего нового.

bulletin-next-at = Следующая сводка для всех: { $next }.

bulletin-none = Сама сводка не приходит.

bulletin-how = Выбирает координатор: /digest еженедельно, /digest ежемесячно, /digest нет.

bulletin-weekly = { $who } выбирает сводку для всех каждую неделю. Следующая: { $next }.

bulletin-monthly = { $who } выбирает сводку для всех каждый месяц. Следующая: { $next }.

bulletin-off = { $who } отменяет регулярную сводку. /digest покажет её в любое время.
