### What we say when somebody seems to write in another language: Persian. Group and person are both "شما".

wrote-question = به نظر می‌رسد به زبان دیگری نوشته‌اید: { $language }. از آن ترجمه کنم؟

button-wrote-always = همیشه { $language }

wrote-taken = باشد: { $language }. آنچه دیگران می‌خوانند دوباره ترجمه می‌شود.

wrote-as-before = همان‌طور می‌ماند: { $language }.

wrote-by-another = گفتن این با { $who } است.

wrote-only-your-own = فقط کسی که این را نوشته است می‌تواند بگوید به چه زبانی است. برای تغییر زبانی که اینجا حرف می‌زنم، بدون پاسخ دادن به پیامی ‎/language بفرستید.
