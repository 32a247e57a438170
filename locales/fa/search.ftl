### آنچه دربارهٔ جست‌وجو می‌گوییم: آنچه پیدا شد، به زبان خواننده. خطاب «شما» است.

search-how = بگویید دنبال چه می‌گردید، یک کلمه یا چند کلمه: ‎/search پمپ. در همهٔ آنچه گفته، قول داده و تصمیم گرفته شده، به هر زبانی که خوانده شده، می‌گردم.

search-none = برای «{ $said }» چیزی که اینجا بتوانید بخوانید پیدا نشد. کلمه‌های کمتر، یا بخشی از یک کلمه، بیشتر پیدا می‌کند.

search-title = یافته‌ها برای «{ $said }»: { $count }

search-more-title = یافته‌ها برای «{ $said }»: بیش از { $count }

search-page = صفحهٔ { $page }

search-item = { $number }. { $found }

search-said = { $day }، { $who }: { $said }

search-unnamed = { $day }: { $said }

search-promise = قول { $number }، { $who }: { $what }

search-decision = { $day }، پیشنهاد { $number }: { $what }

search-decision-replaced = { $day }، پیشنهاد { $number } (تصمیم { $by } جایش را گرفت): { $what }

search-goal = هدف { $number }: { $what }

search-brings = سهم { $who }: { $said }

search-does = { $role }: { $what }

search-protocol-title = در پروتکل «{ $title }»
