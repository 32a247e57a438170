### Що було за тиждень або місяць, для всіх груп: «ви» з малої літери.

bulletin-week-title = Тиждень, «{ $name }»: { $first } – { $last }

bulletin-month-title = Місяць, «{ $name }»: { $first } – { $last }

bulletin-came-in = Відповідей: { $answers }. Почуто партнерів: { $heard } з { $asked }.

bulletin-kept = Виконано обіцянок: { $count }

bulletin-decided = Вирішено: { $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = Чого ми навчилися:

bulletin-learned-item = { $who }: { $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = Що не вдалося:

bulletin-stories = Що змінилося для когось:

bulletin-next = Що далі:

bulletin-closes = Пропозиція { $number }, термін – { $closes }: { $what }

button-more = Ще

bulletin-nothing = Від останнього зведення нічого нового.

bulletin-next-at = Наступне зведення для всіх: { $next }.

bulletin-none = Саме зведення не надходить.

bulletin-how = Вибирає координатор: /digest щотижня, /digest щомісяця, /digest ні.

bulletin-weekly = { $who } вибирає зведення для всіх щотижня. Наступне: { $next }.

bulletin-monthly = { $who } вибирає зведення для всіх щомісяця. Наступне: { $next }.

bulletin-off = { $who } скасовує регулярне зведення. /digest покаже його будь-коли.
