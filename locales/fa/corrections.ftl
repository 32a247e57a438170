### What we say of a correction that differs from the original in a number or a name: Persian; forms of address as in bot.ftl.

fix-differs = هنوز چیزی عوض نشده است. لطفاً یک بار دیگر نگاه کنید که این چطور باید خوانده شود: { $said }

fix-differs-missing = فقط در متن اصلی: { $what }

fix-differs-new = فقط در متن شما: { $what }

fix-differs-how = اگر متن شما عمداً همین‌طور است، دکمه را بزنید تا همین بماند. وگرنه در پاسخ به این پیام متن درست را بنویسید.

button-keep-words = متن من بماند

corrections-title = آنچه در ترجمه‌ها درست شده است

corrections-own-title = آنچه شما در ترجمه‌ها درست کرده‌اید

correction-item =
    { $number }. { $who }، { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }: { $right }

correction-item-was =
    { $number }. { $who }، { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }، پیش‌تر: { $was }
    { $to }، اکنون: { $right }

corrections-none = هنوز کسی ترجمه‌ای را درست نکرده است. در پاسخ به یک ترجمه بنویسید ‎/fix و سپس واژه‌های درست را.

corrections-own-none = شما هنوز ترجمه‌ای را درست نکرده‌اید. در پاسخ به یک ترجمه بنویسید ‎/fix و سپس واژه‌های درست را.

corrections-of-another = این فهرست از آنِ کس دیگری است. فهرست شما: ‎/corrections

correction-gone = این تصحیح دیگر نیست. آنچه هست: ‎/corrections

correction-taken-back = پس گرفته شد. آنچه پیش‌تر بود دوباره نشان داده می‌شود.

correction-taken-back-yours = { $who } آنچه را شما به { $to } درست کرده بودید پس گرفت: «{ $right }». آنچه پیش‌تر بود دوباره نشان داده می‌شود. اگر باید بماند، با هم درباره‌اش حرف بزنید و با این دوباره بگویید: ‎/fix

correction-concerns = { $who } ترجمهٔ سخنی از { $by } را تغییر داد ({ $to }): «{ $right }». اصل سخن این است: «{ $said }». دیگران بر پایهٔ آن تصمیم می‌گیرند یا روی آن حساب می‌کنند. اگر معنا یکی نیست، بخواهید که برگردانده شود؛ هماهنگ‌کننده با این می‌تواند: ‎/corrections

correction-concerns-was = پیش از این چنین خوانده می‌شد: «{ $was }»

button-correction-back = پس گرفتن

button-corrections = همهٔ تصحیح‌ها
