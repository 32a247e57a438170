### نام نوبت‌های تکرارشوندهٔ یک پروتکل، و آنچه تغییرش با آن اعلام می‌شود.

schedule-which-day = چه روزی؟ لطفاً روز را همراه با تکرار این‌طور بنویسید: ‎{ $example }

## هر چند وقت یک بار، درون جمله

rhythm-every-day =
    { $count ->
        [one] هر روز
       *[other] هر { $count } روز
    }
rhythm-every-weekday =
    { $count ->
        [one] هر روز کاری
       *[other] هر { $count } روز کاری
    }
rhythm-every-week =
    { $count ->
        [one] هر هفته
       *[other] هر { $count } هفته
    }
rhythm-every-month =
    { $count ->
        [one] هر ماه
       *[other] هر { $count } ماه
    }
rhythm-every-quarter =
    { $count ->
        [1] هر سه ماه
        [2] هر شش ماه
       *[other] هر { $count } فصل
    }
rhythm-every-year =
    { $count ->
        [one] هر سال
       *[other] هر { $count } سال
    }
rhythm-on = { $every } ({ $days })
rhythm-nth-weekday =
    { $nth ->
        [-1] آخرین { $day }
        [1] اولین { $day }
        [2] دومین { $day }
        [3] سومین { $day }
       *[other] چهارمین { $day }
    }
rhythm-working-day =
    { $nth ->
        [-1] آخرین روز کاری
       *[other] روز کاری شمارهٔ { $nth }
    }
rhythm-day-of-month =
    { $nth ->
        [-1] آخرین روز
       *[other] روز { $nth }
    }
rhythm-of-rule = بر پایهٔ قاعدهٔ { $rule }
rhythm-after-start = { $lengths } پس از آغاز شما
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = فقط در این روزها: { $days }
rhythm-dates =
    { $count ->
        [one] در یک تاریخ معین
       *[other] در { $count } تاریخ معین
    }
rhythm-at-own-clock = { $rhythm }، ساعت { $hour } به وقت محلی هر گروه
rhythm-at-clock-of = { $rhythm }، ساعت { $hour } به وقت { $zone }
rhythm-from = { $rhythm }، از { DAY($day, year: 1) } به بعد
rhythm-until = { $rhythm }، تا { DAY($day, year: 1) }
rhythm-after-checkin = تا { $length } پس از جمع‌بندی { $checkin }

## برنامهٔ زمانی

schedule-paused-title = { $title }، نسخهٔ { $version } – متوقف
schedule-paused = تا هماهنگ‌کننده آن را با ‎/resume از سر نگیرد، چیزی از آن پرسیده نمی‌شود.
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id }: { $rhythm }
schedule-duty-rests = { $id }: { $does } – { $rhythm }
schedule-as-it-is = «{ $said }» هم‌اکنون همین‌طور است: { $rhythm }.

## آنچه تغییر پروتکل با آن اعلام می‌شود، هر کدام یک سطر

change-name = ~ نام تازه: { $what } (پیش از این: { $before })
change-when = ~ { $what } از این پس در زمان‌های دیگری می‌آید: { $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what }: در تعطیلات و روزهای مرخصی نمی‌آید
        [next-working-day] ~ { $what }: از تعطیلات و روزهای مرخصی به روز کاری بعد می‌رود
       *[other] ~ { $what }: در تعطیلات و روزهای مرخصی هم می‌آید
    }
change-asks = ~ { $what }: از این پس در هر گروه یک بار از این نقش پرسیده می‌شود: { $role }
change-asks-each = ~ { $what }: از این پس از هر نفر جداگانه پرسیده می‌شود: { $role }
change-open-for = ~ { $what }: مهلت پاسخ { $length } است
change-reminders = ~ { $what }: یادآوری‌ها در زمان‌های دیگری می‌آیند، یا اصلاً نمی‌آیند
change-silence = ~ { $what }: وقتی کسی پاسخ ندهد به این نقش خبر می‌رسد: { $role }
change-silence-urgent = ~ { $what }: وقتی کسی پاسخ ندهد، در ساعت‌های سکوت هم به این نقش خبر می‌رسد: { $role }
change-late = ~ { $what }: اینکه دیرکرد به چه کسی یا پس از چه مدت گفته شود تغییر کرده است
change-digest =
    { $role ->
        [everyone] ~ { $what }: جمع‌بندی به همه می‌رسد
       *[other] ~ { $what }: جمع‌بندی به این نقش می‌رسد: { $role }
    }
change-question-new = + { $what }، پرسش تازه: { $question }
change-question-gone = – { $what }، دیگر پرسیده نمی‌شود: { $question }
change-question-reworded = ~ { $what }، پرسش اکنون با این کلمه‌ها: { $question }
change-question-unworded = به این زبان‌ها هنوز کسی آن را از نو ننوشته است: { $languages }. تا وقتی کسی بنویسد، ماشین آن را ترجمه می‌کند و این گفته می‌شود، یا همان‌طور که نوشته شده می‌ماند.
change-question-before = تاکنون: { $question }
change-question-answers = ~ { $what }، به شکل دیگری پاسخ داده می‌شود: { $question }
change-question-private = ~ { $what }، پاسخ را فقط این نقش می‌خواند ({ $role }): { $question }
change-question-public = ~ { $what }، پاسخ را همهٔ گروه‌های همکار می‌خوانند: { $question }
change-question-unnamed = ~ { $what }، پاسخ‌ها بدون نام نشان داده می‌شوند: { $question }
change-question-named = ~ { $what }، پاسخ‌ها با نام نشان داده می‌شوند: { $question }
change-questions-order = ~ { $what }: ترتیب پرسش‌ها تغییر کرده است
change-duty-role = ~ { $what }: اکنون کار این نقش است: { $role }
change-purpose = ~ هدف آن: { $purpose }
change-role-new = + نقش تازه «{ $role }»: { $does }
change-role-gone = – دیگر نقشی نیست: «{ $role }»
change-role = ~ نقش «{ $role }»: { $does }
change-agreements = ~ آنچه بر سرش توافق داریم تغییر کرده است. اکنون این است:
change-agreements-none = – دیگر چیزی نیست که بر سرش توافق شده باشد
change-decisions = ~ شیوهٔ تصمیم‌گیری با هم تغییر کرده است
change-review = ~ پروتکل را دوباره نگاه می‌کنیم: { $rhythm }
change-review-none = – پروتکل دیگر خودبه‌خود بازبینی نمی‌شود
change-languages = ~ همان است، اما به زبان‌هایی غیر از پیش نوشته شده است
change-none = جز شمارهٔ نسخه چیزی تغییر نکرده است.

## پیشنهادی که پیشنهاد تازه‌تری جایش را می‌گیرد

proposal-replaced = { $who } به جای پیشنهادی که منتظر است نسخهٔ تازه‌تری از «{ $title }» (نسخهٔ { $version }) پیشنهاد می‌کند. تفاوت‌هایش:
proposal-is-gone = نسخهٔ تازه‌تری جای این پیشنهاد را گرفته است. لطفاً آن را ببینید.
proposal-agree-anew = { $who } با پیشنهاد پیشین موافقت کرده بود؛ اگر این یکی هم مناسب شماست لطفاً دوباره موافقت کنید.
