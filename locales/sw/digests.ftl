### Yaliyotokea katika wiki au mwezi, kwa makundi yote: kundi ni "ninyi".

bulletin-week-title = Wiki moja katika { $name }: { $first } – { $last }

bulletin-month-title = Mwezi mmoja katika { $name }: { $first } – { $last }

bulletin-came-in = Majibu: { $answers }. Washirika waliosikika: { $heard } kati ya { $asked }.

bulletin-kept = Ahadi zilizotimizwa: { $count }

bulletin-decided = Yaliyoamuliwa: { $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = Tulichojifunza:

bulletin-learned-item = { $who }: { $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = Ambayo hayakwenda vizuri:

bulletin-stories = Kilichobadilika kwa mtu:

bulletin-next = Kinachofuata:

bulletin-closes = Pendekezo { $number }, hadi { $closes }: { $what }

button-more = Zaidi

bulletin-nothing = Hakuna jipya tangu muhtasari uliopita.

bulletin-next-at = Muhtasari ujao kwa wote unakuja { $next }.

bulletin-none = Hakuna muhtasari unaokuja wenyewe.

bulletin-how = Mratibu huchagua: /digest kila wiki, /digest kila mwezi, /digest hapana.

bulletin-weekly = { $who } amechagua muhtasari kwa wote kila wiki. Ujao ni { $next }.

bulletin-monthly = { $who } amechagua muhtasari kwa wote kila mwezi. Ujao ni { $next }.

bulletin-off = { $who } amechagua muhtasari usije wenyewe. /digest huuonyesha wakati wowote.
