### ما جاء به أسبوع أو شهر، لكل المجموعات. نخاطب الجميع بصيغة "أنتم".

bulletin-week-title = أسبوع في { $name }: { $first } – { $last }

bulletin-month-title = شهر في { $name }: { $first } – { $last }

bulletin-came-in = الأجوبة: { $answers }. الشركاء الذين سمعنا منهم: { $heard } من { $asked }.

bulletin-kept = وعود وُفي بها: { $count }

bulletin-decided = ما تقرر: { $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = ما تعلّمناه:

bulletin-learned-item = { $who }: { $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = ما لم يسر على ما يرام:

bulletin-stories = ما الذي تغيّر في حياة أحدهم:

bulletin-next = ما يأتي بعد ذلك:

bulletin-closes = الاقتراح { $number }، حتى يوم { $closes }: { $what }

button-more = المزيد

bulletin-nothing = لا جديد منذ الملخص الأخير.

bulletin-next-at = الملخص القادم للجميع يوم { $next }.

bulletin-none = لا يصل أي ملخص من تلقاء نفسه.

bulletin-how = من يتولّى التنسيق يختار: ‎/digest أسبوعي أو ‎/digest شهري أو ‎/digest لا

bulletin-weekly = ملخص للجميع كل أسبوع، باختيار من { $who }. القادم يوم { $next }.

bulletin-monthly = ملخص للجميع كل شهر، باختيار من { $who }. القادم يوم { $next }.

bulletin-off = لن يصل ملخص من تلقاء نفسه، باختيار من { $who }. يعرضه ‎/digest في أي وقت.
