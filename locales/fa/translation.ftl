### What we say about terms, corrections and reviews of translations: Persian; forms of address as in bot.ftl.

terms-title = اصطلاح‌های { $name }

terms-line = • { $term }

terms-none = هنوز اصطلاحی تعیین نشده است.

terms-how = هماهنگ‌کننده اصطلاح را این‌طور تعیین می‌کند: ‎{ $example }. آنچه هرگز ترجمه نمی‌شود در هر دو سو می‌آید: ‎{ $same }. حذف آن: ‎{ $gone }

term-set = اصطلاح تازه از { $who }؛ از این پس ترجمه‌ها آن را به کار می‌برند: { $term }

term-gone = { $who } این اصطلاح را حذف کرد: { $term }

terms-set-by-operator-title = کسی که مرا اداره می‌کند اصطلاح‌هایی تعیین کرده است؛ از این پس ترجمه‌ها آن‌ها را به کار می‌برند:

terms-more =
    { $count ->
        [one] … و یک اصطلاح دیگر؛ همه اینجاست: ‎{ $terms }
       *[other] … و { $count } اصطلاح دیگر؛ همه اینجاست: ‎{ $terms }
    }

term-how = نتوانستم این اصطلاح را بخوانم. اصطلاح با ترجمه‌هایش: ‎{ $example }. هرگز ترجمه نشود: ‎{ $same }. حذف: ‎{ $gone }

term-language-unknown = زبان «{ $said }» را نمی‌شناسم. نامش یا کدش را بنویسید، مثل fr یا sw.

term-which-language = «{ $said }» به چه زبانی است؟ آن را در آغاز بنویسید: ‎{ $example }

term-unknown = «{ $said }» در میان اصطلاح‌ها نیست.

term-too-long = «{ $said }» برای یک اصطلاح بلند است؛ چند کلمه کافی است.

term-too-many = همین حالا { $count } اصطلاح هست، و بیش از این جا نمی‌شود. اول یکی را حذف کنید.

original-by = ترجمه از { $name }.

original-by-through = ترجمه از { $name }، با زبان میانجی: { $through }.

original-terms = اصطلاح‌های این همکاری در آن: { $terms }

fix-what = در پاسخ به پیامی که ترجمه کرده‌ام بنویسید ‎/fix و سپس متن درست را؛ از آن پس همین‌طور خوانده می‌شود.

fix-nothing = در آن پیام چیزی ترجمه نشده است.

fix-not-yours = زبان آن پیام { $language } است. هر کس اینجا این زبان را می‌خواند می‌تواند درستش کند.

fix-words-needed = متن درست را لازم دارم، همان‌طور که باید خوانده شود.

fix-too-long = برای ترجمهٔ یک پیام بیش از اندازه بلند است.

fix-say = این چطور باید خوانده شود؟ آن را در پیام بعدی‌تان همین‌جا، یا در پاسخ به این پیام بنویسید: { $said }

fix-say-in-reply = این چطور باید خوانده شود؟ آن را در پاسخ به این پیام بنویسید: { $said }

fix-which = کدام یک از این‌ها را می‌گویید؟

fix-option = { $number }. { $said }

fix-done = سپاس. از این پس همین‌طور خوانده می‌شود.

review-sentence = مانده برای بازبینی: { $left }. این درست است؟ { $said }

button-right = درست است

button-better = بهتر بگوییم

review-nothing = به زبان شما هیچ جملهٔ ترجمه‌شده‌ای از پروتکل‌هایتان در انتظار بازبینی نیست.

review-rest-later = فعلاً همین. هر وقت خواستید ‎/review بقیه را نشان می‌دهد.

review-no-translation = هنوز هیچ ماشینی آن را ترجمه نکرده است. می‌توانید بگویید چطور خوانده شود.
