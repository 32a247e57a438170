### قول‌ها: سخنی که آزادانه داده می‌شود؛ نه دستور است و نه سرزنش. همه را «شما» خطاب می‌کنیم.
### پیش از هر روز «تا» می‌آید. دستورها با حروف لاتین می‌مانند.

promise-quote = { $what }

promise-to-all = همه

promise-by-when = تا کی؟ روزی را بزنید، یا با یک روز پاسخ بدهید: «جمعه»، «9 مارس»، «2 هفته».

promise-by-when-of = { $who }، تا کی؟ روزی را بزنید، یا با یک روز پاسخ بدهید: «جمعه»، «9 مارس»، «2 هفته».

promise-which-day = منظورتان کدام روز است؟

promise-sure = { $who } به { $whom } این قول را می‌دهد، تا { DAY($due, year: 1) }. درست است؟ وقتی تأیید کنید به حساب می‌آید و به آن‌ها گفته می‌شود.

promise-sure-for = شما می‌پرسید که آیا { $who } به { $whom } این قول را می‌دهد، تا { DAY($due, year: 1) }. درست است؟ فقط وقتی پذیرفته شود به حساب می‌آید.

promise-whom = این قول به چه کسی داده می‌شود؟

promise-which-one = به کدام‌یک از آنها؟ آنجا فقط همان شخص می‌خواند.

promise-noted = ✓ قول { $number }: از { $who } به { $whom }، تا { DAY($due, year: 1) }. به‌موقع یادآوری می‌کنم.

promise-made = قول { $number }: از { $who } به { $whom }، تا { DAY($due, year: 1) }.

promise-of-decision = برآمده از تصمیم { $number }.

promise-proposed-sent = از { $who } می‌پرسم. وقتی پذیرفته شود به حساب می‌آید.

promise-proposed = { $who }، { $by } می‌پرسد که آیا به { $whom } این قول را می‌دهید، تا { DAY($due, year: 1) }. آزادید که بپذیرید، روز دیگری بگویید یا نپذیرید.

promise-proposed-over = { $who }، { $by } پرسیده بود که آیا به { $whom } این قول را می‌دهید، تا { DAY($due, year: 1) }. آن روز گذشته است: آزادید که روز دیگری بگویید یا نپذیرید.

promise-accept-with-day = پس تا { DAY($day, year: 1) }. قول می‌دهید؟

promise-accepted = ✓ { $who } می‌پذیرد: قول { $number }، تا { DAY($due, year: 1) }. به‌موقع یادآوری می‌کنم.

promise-declined = { $who } این را بر عهده نمی‌گیرد.

promise-dropped = کنار گذاشته شد: قولی داده نشد.

promise-as-it-was = قول { $number } همان می‌ماند که بود، تا { DAY($due, year: 1) }.

promise-reminder = { $who }، یادآوری قولی که به { $whom } داده‌اید، تا { $due }:

promise-for-deputy = { $deputy }، در نبود { $who }: این به { $whom } قول داده شده است، تا { $due }. می‌شود به آن رسیدگی کنید یا روز دیگری تعیین کنید؟

promise-late = { $who }، این قول تا { $due } بود. اگر انجام شده است «انجام شد» را بزنید؛ اگر وقت بیشتری می‌خواهد تاریخ تازه‌ای بگویید؛ اگر مانعی هست «کمک می‌خواهم» را بزنید.

promises-reminder = { $who }، یادآوری { $count } قول. برای دیدن کارهایی که می‌شود کرد شماره‌ای را بزنید:

reminders-together = { $who }، یادآوری‌های امروز. برای دیدن کارهایی که می‌شود کرد شماره‌ای را بزنید:

reminder-item = { $mark } { $what }

reminder-roles = نقش‌ها و آنچه گروهتان می‌آورد: هنوز درست است؟

promise-item = { $number }. از { $who } به { $whom }، تا { $due }: { $what }

promise-item-kept = { $number }. ✓ از { $who } به { $whom }: { $what }

promise-item-late = { $number }. از { $who } به { $whom }، مهلت تا { $due } بود: { $what }

promise-late-elsewhere = { $as }: { $who } نگفته است که به قول { $number } به { $whom } عمل شده (مهلت تا { $due }). می‌شود بپرسید چطور می‌توانید کمک کنید؟

promises-late-elsewhere = { $as }: روز { $count } قول گذشته است. می‌شود بپرسید چطور می‌توانید کمک کنید؟

promise-late-owed = قول { $number } که { $who } به شما داده است تا { $due } بود و هنوز باز است.

for-you-facilitator = برای شما به‌عنوان تسهیلگر

for-you-coordinator = برای شما به‌عنوان هماهنگ‌کننده

for-you-role = برای شما در نقش «{ $role }»

promise-kept = ✓ به قول { $number } از { $who } عمل شد، به گفتهٔ { $by }.

promise-kept-by = ✓ { $who } به قول { $number } عمل کرد.

promise-what-to-show = سپاسگزاریم! اگر چیزی برای نشان دادن هست (عکس، سند، پیوند) در پاسخ به این پیام بفرستید.

promise-evidence = { $who } نشان می‌دهد که چطور به قول { $number } عمل شد: { $said }

promise-evidence-noted = سپاسگزاریم، آن را می‌رسانم.

promise-is-it-done = سپاسگزاریم. آن را کنار قول { $number } نگه می‌دارم تا کسانی که به آن مربوط‌اند ببینند. انجام شد؟

promise-not-yet = قول { $number } همچنان برقرار است، تا { DAY($due, year: 1) }. آنچه نشان دادید کنار آن می‌ماند.

promise-shown = { $who } دربارهٔ قول { $number } این را نشان می‌دهد: { $said }

promise-show-which = این دربارهٔ کدام قول است؟ هنوز آن را نگه نداشته‌ام. شمارهٔ قولی را که منظورتان است بزنید و این را در پاسخ به پیامی که می‌آید بفرستید.

promise-new-day-when = به جای { DAY($due, year: 1) } تا کی؟ روزی را بزنید، یا با یک روز پاسخ بدهید: «جمعه»، «9 مارس»، «2 هفته».

promise-why-new-day = پس تا { DAY($day, year: 1) }. چرا؟ لطفاً در چند کلمه پاسخ بدهید: کسانی که به آن مربوط‌اند آن را همراه تاریخ تازه می‌خوانند.

promise-new-day-sure = تا { DAY($day, year: 1) } به جای { DAY($due, year: 1) }، به این دلیل: { $reason }. درست است؟

promise-moved = قول { $number } از { $who }: تا { DAY($day, year: 1) } به جای { DAY($before, year: 1) }. دلیل: { $reason }

promise-day-proposed = { $who }، { $by } برای قول { $number } روز دیگری پیشنهاد می‌کند: { DAY($day, year: 1) } به جای { DAY($due, year: 1) }. دلیل: { $reason } فقط اگر بپذیرید به حساب می‌آید.

promise-day-declined = { $who } قول { $number } را همان‌طور نگه می‌دارد، تا { DAY($due, year: 1) }.

promise-once-more = فقط یک بار دیگر، شاید از نظر دور مانده باشد:

promise-help = { $as }: { $who } برای قول { $number } کمک می‌خواهد، مهلت تا { $due }. لطفاً تماس بگیرید.

promise-help-called = { $by } کمک می‌خواهد. فقط به تسهیلگر شما گفتم، نه به کس دیگری.

promise-help-called-who = { $by } کمک می‌خواهد. فقط به { $who } گفته‌ام و نه به کس دیگر.

promise-help-waits = { $by } کمک می‌خواهد. { $who } نیست و پس از بازگشت آن را می‌خواند و نه کس دیگر. اگر نمی‌شود منتظر ماند، از همکاری که به او اعتماد دارید بپرسید.

promise-help-nobody = هنوز تسهیلگری نیست که به او بگویم. لطفاً از گروه همکاری که به آن اعتماد دارید بپرسید.

promise-why-let-go = چرا می‌شود کنارش گذاشت؟ لطفاً در چند کلمه پاسخ بدهید. تصمیم با کسانی است که قول به آن‌ها داده شده است.

promise-let-go-asked = { $who } از شما می‌خواهد که قول { $number } (مهلت تا { $due }) کنار گذاشته شود. دلیل: { $reason }

promise-let-go-asked-other = { $by } از شما می‌پرسد که آیا می‌شود قول { $number } از { $who } (مهلت تا { $due }) کنار گذاشته شود. دلیل: { $reason }

promise-let-go-waits = پرسیدم: { $whom }. تا وقتی موافقت نکنند این قول پابرجاست.

promise-let-go-agreed = ✓ { $who } موافق است که کنار گذاشته شود. منتظر دیگران هستم.

promise-let-go = قول { $number } از { $who } با موافقت همه کنار گذاشته شد. دلیل: { $reason }

promise-not-let-go = { $who } دوست دارد به قول { $number } عمل شود. این قول پابرجاست؛ همیشه می‌توان تاریخ تازه‌ای گفت.

promise-how = چه قولی می‌دهید، و تا کی؟ این‌طور: ‎/promise تماس با مدرسه تا جمعه. برای کس دیگری، به پاسخش با ‎/promise پاسخ بدهید.

promise-not-of-private = این خصوصی گفته شد، پس نمی‌تواند قولی بشود که دیگران بخوانند.

promise-unknown = اینجا چنین قولی نیست. برای دیدن آنچه هست: ‎/promises

promise-of-others = گفتن این با { $who } است.

promise-owed-to-others = گفتن این با کسانی است که قول به آن‌ها داده شده: { $whom }.

promise-day-over = { DAY($day, year: 1) } گذشته است. منظورتان چه روزی است؟

promise-day-too-far = { DAY($day, year: 1) } خیلی دور است. منظورتان چه روزی است؟

promise-day-unread = چه روزی؟ این‌طور: جمعه، 9 مارس، 2027-03-09، 2 هفته.

promise-reply-how = دربارهٔ این قول چه می‌خواهید بگویید؟ وقتی به آن عمل شد پاسخ بدهید «انجام شد». برای دیدن همه، هر کدام با دکمه‌هایش: ‎/promises

promise-kept-already = به این قول پیش‌تر عمل شده است، به گفتهٔ { $who }. سپاسگزاریم!

promise-let-go-already = این قول پیش‌تر کنار گذاشته شده است؛ آخرین کسی که گفت: { $who }.

promise-declined-already = این بر عهده گرفته نشد، به گفتهٔ { $who }. هر که با این حال قولش را می‌دهد، آن را با ‎/promise بنویسد.

promise-not-now = این قول از آن زمان جلوتر رفته است. برای دیدن وضعیتش: ‎/promises

promise-day-being-named = { $who } همین حالا روز دیگری پیشنهاد می‌دهد. اگر هنوز لازم بود، یک ساعت دیگر دوباره امتحان کنید.

change-commitments = ~ زمان یادآوری قول‌ها، یا اینکه دیرکرد به چه کسی گفته شود، تغییر کرده است

button-new-day = تاریخ تازه

button-propose-day = پیشنهاد روز

button-leave-day = همان‌طور بماند

button-help = کمک می‌خواهم

button-not-yet = هنوز نه

button-let-go = کنار گذاشتن

button-never-mind = بی‌خیال

button-accept = می‌پذیرم

button-decline = نه، حالا نه

button-promise = بله، قول می‌دهم

button-propose = بله، بپرسید

button-sure = بله، درست است

button-other-day = روز دیگر

button-alone = فقط خودم قول می‌دهم

button-all = همه با هم قول می‌دهیم

button-whom = به چه کسی؟

button-one-person = فقط به یک نفر

button-day = { $day }

button-agree-let-go = بله، کنار برود

button-keep = لطفاً عمل شود

promises-mine-title = قول‌هایی که داده‌اید

promises-owed-title = قول‌هایی که به شما داده‌اند

promises-ours-title = قول‌های همهٔ ما

promises-pending-title = آنچه در انتظار است

promises-mine-none = قول بازی ندارید. برای دادن قول: ‎/promise

promises-owed-none = قول بازی به شما داده نشده است.

promises-ours-none = هیچ قولی باز نیست.

promises-pending-none = چیزی در انتظار نیست: نه قول بازی هست و نه قولی در انتظار پذیرش.

promises-pending-concerns = نگرانی‌های باز نزد شما: { $count }. برای دیدن: ‎/concern

promises-page = صفحهٔ { $page } از { $pages }

promises-partner-title = { $who }

promise-item-proposed = { $number }. از { $who } به { $whom }، تا { $due }، در انتظار پذیرش: { $what }

promise-item-pending =
    { $number }. { $who }، تا { $due }{ $moved ->
        [0] {""}
        [one] ، یک بار تاریخش عوض شده
       *[other] ، { $moved } بار تاریخش عوض شده
    }: { $what }

promise-item-pending-late =
    { $number }. { $who }، مهلت تا { $due } بود، { $late } پیش{ $moved ->
        [0] {""}
        [one] ، یک بار تاریخش عوض شده
       *[other] ، { $moved } بار تاریخش عوض شده
    }: { $what }

promise-waits = قول { $number } در انتظار پذیرش { $who } است: به { $whom }، تا { DAY($due, year: 1) }.

promise-was-asked = شمارهٔ { $number } از { $who } خواسته شده بود: به { $whom }، تا { DAY($due, year: 1) }.

promise-owed-no-more = این دیگر بر عهدهٔ کسی نیست.

promise-waits-day = ⏳ روز دیگری ({ $day }) در انتظار پاسخ { $who } است (پرسیده شده: { $asked }).

promise-waits-let-go = ⏳ کنار گذاشتن آن در انتظار پاسخ { $whom } است (پرسیده شده: { $asked }).

promise-made-of-it = این همان قول { $number } است. برای دیدن وضعش: ‎/promises

promises-pending-alone = آن را فقط به خود شما، در گفتگوی خصوصی نشان می‌دهم.

promises-of-another = این فهرست کس دیگری است. فهرست شما: ‎/promises

digest-promise-kept = ✓ قول { $who } که به آن عمل شد: { $what }

digest-promise-open = ○ قول { $who }، تا { $due }: { $what }

button-make-promise = تبدیل به قول

button-page-back = قبلی

button-page-on = بعدی

button-promises-mine = قول‌های من

button-promises-owed = قول‌ها به ما

button-promises-ours = قول‌های همه
