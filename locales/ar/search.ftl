### ما نقوله عمّا بُحث عنه: ما وُجد بلغة القارئ. نخاطب بصيغة "أنتم".

search-how = قولوا عمّا تبحثون، كلمة أو أكثر: ‎/search مضخة. أبحث في كل ما قيل ووُعد به وتقرر، بكل لغة قُرئ بها.

search-none = لم يوجد لـ "{ $said }" ما يمكنكم قراءته هنا. كلمات أقل، أو جزء من كلمة، تأتي بأكثر.

search-title = ما وُجد لـ "{ $said }": { $count }

search-more-title = ما وُجد لـ "{ $said }": أكثر من { $count }

search-page = الصفحة { $page }

search-item = { $number }. { $found }

search-said = { $day }، { $who }: { $said }

search-unnamed = { $day }: { $said }

search-promise = الوعد { $number }، { $who }: { $what }

search-decision = { $day }، الاقتراح { $number }: { $what }

search-decision-replaced = { $day }، الاقتراح { $number } (حلّ محله القرار { $by }): { $what }

search-goal = الهدف { $number }: { $what }

search-brings = مساهمة { $who }: { $said }

search-does = { $role }: { $what }

search-protocol-title = في بروتوكول «{ $title }»
