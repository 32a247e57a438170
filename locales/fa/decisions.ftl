### تصمیم‌ها: صدای هر گروه به یک اندازه به حساب می‌آید؛ کسی را شتاب نمی‌دهیم و نام کسی را که نظر نداده نمی‌بریم. همه را «شما» خطاب می‌کنیم.
### پیش از هر زمان «تا» می‌آید. دستورها با حروف لاتین می‌مانند.

proposal-words = { $what }

proposal-reason = چرا: { $reason }

proposal-option = { $number }. { $what }

proposal-options-many = گزینه‌ها برای انتخاب زیادند (حداکثر: { $most }). می‌شود بعضی را یکی کنید؟

proposal-sure = درست است؟ وقتی تأیید کنید، همه به زبان خودشان می‌خوانند و تا { $closes } می‌توانند نظرشان را بگویند.

proposal-noted = ✓ این پیشنهاد { $number } است و همه آن را می‌خوانند.

proposal-dropped = کنار رفت: چیزی پیشنهاد نشد.

proposal-how = پشت دستور بنویسید چه پیشنهادی دارید و در سطرهای بعد چرا: ‎/propose سه‌شنبه‌ها همدیگر را ببینیم

proposal-unknown = چنین پیشنهادی نیست. برای دیدن پیشنهادهای موجود: ‎/decisions

proposal-of-another = این با پیشنهاددهنده است: { $who }.

proposal-title = پیشنهاد { $number } از { $who }:

proposal-title-round = پیشنهاد { $number } از { $who }، دور { $round }:

proposal-was = همه دوباره نظر می‌دهند. پیش از این چنین بود: { $before }

proposal-changed = تغییر: «{ $old }» شد «{ $new }»

proposal-added = تازه: «{ $new }»

proposal-gone = حذف شد: «{ $old }»

proposal-until = نظرتان چیست؟ موضع خود را بزنید؛ تا { $closes } می‌شود عوضش کرد. هر که بخواهد با پاسخ به این پیام چند کلمه می‌افزاید.

proposal-read-along = اینجا چند گروه می‌خوانند. هر که می‌خواهد جداگانه بگوید، تنها به من ‎/decisions { $number } بنویسد.

proposal-spoken = تا اینجا شنیده شد: { $spoken } از { $all }.

decision-rule-consent = با رضایت: پذیرفته می‌شود مگر آنکه مخالفتی با دلیل بر جا بماند.

decision-rule-consensus = با اجماع: پذیرفته می‌شود اگر کسی مخالف نباشد.

decision-rule-majority = با اکثریت: پذیرفته می‌شود اگر موافقان بیش از مخالفان باشند.

decision-rule-share = با اکثریت: پذیرفته می‌شود اگر از هر { $of } موافق و مخالف، دست‌کم { $favour } نفر یا گروه موافق باشند.

decision-rule-percent = با اکثریت: پذیرفته می‌شود اگر دست‌کم { $percent } ٪ از موافقان و مخالفان موافق باشند.

decision-rule-lead = هماهنگ‌کننده‌ها پس از شنیدن همه تصمیم می‌گیرند.

decision-by-partners = هر گروه یک موضع دارد.

decision-by-members = هر کس موضع خودش را دارد.

decision-quorum = برای تصمیم، دست‌کم این تعداد باید شنیده شوند: { $count }.

position-agree = موافق

position-concern = موافق، با یک نگرانی

position-aside = کنار می‌مانیم

position-object = مخالف

position-abstain = ممتنع

position-option = گزینه { $number }

position-taken = { $who }: { $stance }

position-said = { $who }: { $stance } – { $said }

position-told = پیشنهاد { $number }، { $who }: { $stance } – { $said }

position-why-concern = نگران چه هستید؟ با چند کلمه پاسخ بدهید؛ همه به زبان خودشان می‌خوانند.

position-why-object = چه چیزی سد راه است و چه چیزی کمک می‌کند؟ با چند کلمه پاسخ بدهید؛ همه به زبان خودشان می‌خوانند.

position-why-again = شما با پیشنهاد { $number } مخالفید و هنوز نگفته‌اید چرا. چند کلمه در پاسخ کافی است، تا { $closes }. بدون آن همه می‌خوانند که مخالفید، اما نه چرایش را.

position-why-again-here = کسی اینجا با پیشنهاد { $number } مخالف است و هنوز نگفته چرا. چند کلمه در پاسخ به این پیام کافی است، تا { $closes }. بدون آن همه مخالفت را می‌خوانند، اما نه چرایش را.

position-left-at-that = همین‌طور می‌ماند، بدون کلمه.

position-noted = سپاس. همه به زبان خودشان می‌خوانند.

position-none = شما دربارهٔ پیشنهاد { $number } موضعی ندارید.

position-first = لطفاً اول نظرتان را بزنید؛ بعد کلمه‌هایتان افزوده می‌شود.

position-before-gone = آنچه پیش‌تر گفته شد، «{ $stance }»، دیگر به حساب نمی‌آید. لطفاً نظر کنونی‌تان را بزنید؛ بعد کلمه‌هایتان افزوده می‌شود.

position-of-another = این پرسش برای کس دیگری است.

ours-said = { $who } می‌گوید: { $stance }

ours-said-words = { $who } می‌گوید: { $stance } – { $said }

ours-asked = آیا گروه شما دربارهٔ پیشنهاد { $number } همین نظر را دارد؟ همین که یک نفر دیگر از شما بله بگوید، به حساب می‌آید؛ هر کس نظر دیگری دارد، آن را زیر پیشنهاد بزند.

ours-asked-of = آیا گروه شما دربارهٔ پیشنهاد { $number } همین نظر را دارد؟ همین که کسی با نقش «{ $role }» بله بگوید، به حساب می‌آید؛ هر کس نظر دیگری دارد، آن را زیر پیشنهاد بزند.

ours-asked-apart = ثبت شد. چون دیگران هم اینجا می‌خوانند، از گروه شما جداگانه پرسیده می‌شود.

ours-then-counts = پیش از آن هیچ گروه دیگری آن را نمی‌خواند. اگر تا { $closes } کسی بله نگفته باشد، همین‌طور که هست به حساب می‌آید.

ours-then-not = پیش از آن هیچ گروه دیگری آن را نمی‌خواند. اگر تا { $closes } کسی بله نگفته باشد، به حساب نمی‌آید.

ours-noted = ✓ نظر گروه شما دربارهٔ پیشنهاد { $number } این است: { $stance }.

ours-over = این دیگر پرسیده نمی‌شود.

ours-by-another = به این، کس دیگری از گروه شما بله می‌گوید.

stance-waits = { $stance } (در انتظار تأیید گروه)

stance-by-one = { $stance } (گفتهٔ یک نفر از گروه)

stance-no-reason = { $stance } (بدون گفتن دلیل)

apart-moved = در خلوت ادامه می‌دهیم.

apart-ask = چه چیزی سد راه پیشنهاد { $number } است؟ همین‌جا بنویسید. کسی که آن را با نام شما می‌خواند: { $who }، و نه کس دیگر:

apart-ask-unnamed = چه چیزی سد راه پیشنهاد { $number } است؟ همین‌جا بنویسید. کسی که آن را می‌خواند و نمی‌داند از کیست: { $who }، و نه کس دیگر:

apart-coordinator = تسهیلگری نیست که بتواند این را بخواند؛ هماهنگ‌کننده می‌خواند.

apart-not-read = آنچه همین حالا نوشتید کسی نخوانده است: کسی که باید می‌خواند دیگر این نقش را ندارد. اگر دیگران اجازه دارند بخوانند، یک بار دیگر بنویسید.

apart-deputy-reads = پس { $deputy } هم آن را می‌خواند. اگر می‌خواهید منتظر { $who } بماند، پیش از نوشتن دکمه را بزنید.

apart-deputy-not = منتظر { $who } می‌ماند و { $deputy } آن را نمی‌خواند. به هر حال مخالفت به شمار می‌آید.

apart-deputy-alone = اکنون { $deputy } به جای او آن را می‌خواند.

apart-noted-by = سپاس. فقط { $who } آن را می‌خواند و کس دیگری نه. تا وقتی پسش نگیرید مخالفت می‌ماند، شما یا گروهتان هر چه بگویید.

apart-first = میان موضع‌هایی که همه می‌خوانند هنوز موضعی از سوی شما نیست. برای اینکه کسی حدس نزند مخالفت از کیست، آنجا هم می‌شود موضعی گرفت، هر چه باشد: مخالفت شما در کنار آن می‌ماند.

apart-told = برای شما که تسهیلگرید: { $who } با پیشنهاد { $number } مخالف است و فقط به شما می‌گوید. { $said }

apart-told-unnamed = برای شما که تسهیلگرید: کسی با پیشنهاد { $number } مخالف است و نمی‌خواهد نامش گفته شود. { $said }

apart-told-coordinator = برای شما که هماهنگ‌کننده‌اید، چون تسهیلگری نیست که بخواند: { $who } با پیشنهاد { $number } مخالف است و فقط به شما می‌گوید. { $said }

apart-told-coordinator-unnamed = برای شما که هماهنگ‌کننده‌اید، چون تسهیلگری نیست که بخواند: کسی با پیشنهاد { $number } مخالف است و نمی‌خواهد نامش گفته شود. { $said }

apart-nobody = اینجا جز شما و پیشنهاددهنده کسی نیست که آن را جداگانه بخواند. می‌توانید به همه بگویید یا به همین بسنده کنید.

apart-over = آن مخالفت با پیشنهاد { $number } دیگر نیست. نوشتهٔ شما را کسی نخوانده است.

apart-answered = { $who }، تسهیلگر، دربارهٔ مخالفت شما با پیشنهاد { $number }: { $said }

apart-answered-coordinator = { $who }، هماهنگ‌کننده، دربارهٔ مخالفت شما با پیشنهاد { $number }: { $said }

apart-answer-noted = ✓ فقط کسی که مخالفت کرده آن را می‌خواند، اگر هنوز اینجا باشد.

apart-gone = مخالفت شما با پیشنهاد { $number } که در خلوت گفته بودید، دیگر به حساب نمی‌آید. تا پیشنهاد باز است، می‌توانید دوباره آن را بگویید.

apart-still = اکنون دربارهٔ پیشنهاد { $number } موضعی دارید که مخالفت نیست. مخالفتی که در خلوت گفتید در کنار آن می‌ماند و کس دیگری از آن باخبر نمی‌شود. هنوز پابرجاست؟

apart-stands = مخالفت شما با پیشنهاد { $number } پابرجاست. تا پیشنهاد باز است، می‌توانید همین‌جا پسش بگیرید.

apart-away-ask = آیا { $deputy } هم می‌تواند مخالفت شما با پیشنهاد { $number } را بخواند؟ تا نگویید منتظر { $who } می‌ماند و به هر حال پابرجاست.

apart-deputy-told = ✓ { $deputy } هم مخالفت شما با پیشنهاد { $number } را می‌خواند.

apart-deputy-stays = ✓ مخالفت شما با پیشنهاد { $number } باقی است و { $deputy } آن را نمی‌خواند.

apart-round = پیشنهاد { $number } با واژه‌های دیگری گفته شده و دور { $round } آغاز می‌شود. مخالفتی که در خلوت گفتید همراهش می‌رود: آنجا هم تا وقتی پسش نگیرید پابرجاست و کسی بیش از پیش از آن باخبر نمی‌شود. هنوز پابرجاست؟

apart-round-ask = پیشنهاد { $number } با واژه‌های دیگری گفته شده و دور { $round } آغاز می‌شود. اگر هنوز چیزی سد راه است، مانند پیش همین‌جا بنویسید؛ تا آن وقت کسی چیزی از آن نمی‌خواند:

apart-round-told = پیشنهاد { $number } با واژه‌های دیگری گفته شده و دور { $round } آغاز می‌شود. آنچه اینجا خواندید همراهش می‌رود و تا وقتی گوینده‌اش پس نگیرد پابرجاست. می‌توانید همچنان به آن پاسخ دهید.

apart-too-late = پیشنهاد { $number } پیش از آنکه بنویسید چه چیزی سد راهش است بسته شد: کسی چیزی از آن نخوانده است و به حساب نمی‌آید. اگر هنوز مهم است، تسهیلگر می‌تواند در خلوت از شما بشنود.

apart-told-back = مخالفت با پیشنهاد { $number } که اینجا خواندید، پس گرفته شد.

proposal-is-closed = پیشنهاد { $number } بسته شده و دیگر موضعی گرفته نمی‌شود. برای دیدن نتیجه: ‎/decisions

proposal-remind = پیشنهاد { $number } از { $who } منتظر نظر گروه شماست، تا { $closes }:

proposal-remind-some = پیشنهاد { $number } از { $who }: هنوز همه نظر نداده‌اند. تا { $closes } می‌شود:

proposal-remind-you = پیشنهاد { $number } از { $who } منتظر نظر شخص شماست، تا { $closes }:

proposal-remind-raised = مخالفت شما با پیشنهاد { $number } از { $who } نزد تسهیلگر است. تا { $closes } می‌شود در کنار آن موضعی هم گرفت که همه می‌خوانند؛ این‌طور کسی حدس نمی‌زند مخالفت از کیست:

proposal-extended = { $by } به پیشنهاد { $number } از { $who } وقت بیشتری داد: تا { $closes }.

proposal-extended-already = پیشنهاد { $number } یک بار وقت بیشتر گرفته است؛ بیش از این نمی‌شود.

proposal-amend-how = پیشنهاد { $number } را با واژه‌های تازه پاسخ دهید: چه چیزی در سطر اول، چرا در سطرهای بعد. پیش از رفتن به همه آن را می‌بینید.

proposal-rewritten = واژه‌های دیگری جایش را گرفت: دور { $round }.

proposal-withdrawn = { $who } پیشنهاد { $number } را پس می‌گیرد.

decision-passed = ✓ تصمیم: پیشنهاد { $number } از { $who } اجرا می‌شود.

decision-not-passed = پیشنهاد { $number } از { $who } به این شکل اجرا نمی‌شود.

decision-count = موافق: { $agree }. با نگرانی: { $concern }. کنار: { $aside }. مخالف: { $object }. ممتنع: { $abstain }. شنیده‌نشده: { $silent }.

decision-raised = مخالفت‌هایی که تسهیلگر شنیده، اینجا بی‌نام: { $count }. می‌تواند از هر کسی باشد، چه در بالا موضعی داشته باشد چه نه.

decision-option = گزینه { $number } با { $count } موافق: { $what }
decision-option-had = گزینه { $number } با { $count } موافق: { $what }

decision-replaced = دیگر برقرار نیست: تصمیم { $number } در { DAY($day, year: 1) } جایش را گرفت: { $what }

decision-replaces = جای تصمیم { $number } را می‌گیرد: { $what }

decision-why-quorum = تعداد کمی شنیده شدند: { $spoken }. لازم است: { $count }.

decision-why-objection = مخالفتی بر جا مانده است.

decision-why-nobody = هیچ‌کس موافق نیست.

decision-why-short = موافقان کم‌اند.

decision-why-tie = موافقان و مخالفان برابرند.

decision-why-options = هیچ گزینه‌ای آشکارا از بقیه جلوتر نیست.

decision-lead-yes = { $who } پس از شنیدن همه چنین تصمیم گرفت.

decision-lead-no = { $who } پس از شنیدن همه آن را نپذیرفت.

decision-lead-silent = در یک هفته هیچ هماهنگ‌کننده‌ای تصمیم نگرفت.

decision-lead-waits = همه دربارهٔ پیشنهاد { $number } نظر دادند؛ اکنون هماهنگ‌کننده‌ها تصمیم می‌گیرند.

decision-lead-asked = همه دربارهٔ پیشنهاد { $number } نظر دادند. شما هماهنگ‌کننده‌ها چه تصمیمی می‌گیرید؟

decision-next = حالا چه کسی چه کاری می‌کند؟ با یک روز بگویید تا همه به یاد داشته باشند: ‎/promise آوردن فهرست تا جمعه

decision-review-set = { $who } می‌خواهد که در { DAY($day, year: 1) } دوباره به تصمیم { $number } نگاه کنیم.

proposal-review-on = اگر پذیرفته شود، در { DAY($day, year: 1) } دوباره به آن نگاه می‌کنیم.

decision-review-on = در { DAY($day, year: 1) } دوباره به آن نگاه می‌کنیم.

decision-review-runs = اکنون دوباره به آن نگاه می‌کنیم؛ هر گروه تا { $closes } می‌تواند نظرش را بگوید.

decision-reviewed = در { DAY($day, year: 1) } بازنگری شد. هنوز به کار می‌آید: { $holds }. چیزی عوض شده: { $changed }. دیگر به کار نمی‌آید: { $over }.

decision-reviewed-kept = پس همان‌طور که هست می‌ماند.

decision-reviewed-changed = هنوز چیزی به جای آن پیشنهاد نشده است؛ تا آن زمان همان‌طور که هست می‌ماند.

decision-reviewed-proposed = پیشنهاد { $number } می‌تواند جایش را بگیرد.

decision-reviewed-nobody = در { DAY($day, year: 1) } از همه پرسیدیم که هنوز به کار می‌آید یا نه و کسی چیزی نگفت؛ همان‌طور که هست می‌ماند.

review-day-when = چه روزی دوباره به آن نگاه کنیم؟ با آن پاسخ بدهید: «بعد از 3 ماه»، «12 مه».

review-day-early = موضع‌ها تا { $closes } گرفته می‌شود؛ پس از آن می‌شود دوباره نگاه کرد. منظورتان چه روزی است؟

decision-review-due = وقت آن است که دوباره به تصمیم { $number } ({ DAY($day, year: 1) }) نگاه کنیم: هنوز به کار می‌آید؟ هر که چیز دیگری بخواهد پیشنهاد کند: ‎/propose

review-holds = هنوز به کار می‌آید

review-changed = چیزی عوض شده است

review-over = دیگر به کار نمی‌آید

review-why = چه چیزی عوض شده است؟ در چند کلمه پاسخ دهید تا همه به زبان خودشان بخوانند.

review-ours-asked = آیا گروه شما دربارهٔ تصمیم { $number } همین را می‌گوید؟ همین که یک نفر دیگر از شما بله بگوید، به حساب می‌آید؛ هر کس نظر دیگری دارد، آن را زیر تصمیم بزند.

review-ours-asked-of = آیا گروه شما دربارهٔ تصمیم { $number } همین را می‌گوید؟ همین که کسی با نقش «{ $role }» بله بگوید، به حساب می‌آید؛ هر کس نظر دیگری دارد، آن را زیر تصمیم بزند.

review-ours-noted = ✓ گروه شما دربارهٔ تصمیم { $number } این را می‌گوید: { $stance }.

review-told = تصمیم { $number }، { $who }: { $stance } – { $said }

review-digest = تصمیم { $number } پس از بازنگری. هنوز به کار می‌آید: { $holds }. چیزی عوض شده: { $changed }. دیگر به کار نمی‌آید: { $over }. شنیده‌نشده: { $silent }.

review-nudge = یادآوری دوستانه: تصمیم { $number } هنوز به کار می‌آید؟ دوست داریم از گروه شما هم بشنویم. تا { $closes } می‌شود گفت.

review-silent = { $as }: { $who } نگفته است که تصمیم { $number } هنوز به کار می‌آید یا نه. می‌شود با آرامش بپرسید؟

review-change-how = در پاسخ بنویسید به جای تصمیم { $number } چه باشد: چه چیزی در سطر اول، چرا در سطرهای بعد. پیش از رفتن به همه آن را می‌بینید و همه می‌بینند چه عوض می‌شود. تا اینجا چنین است:

decisions-title = پیشنهادها و تصمیم‌ها:

decisions-none = هنوز چیزی پیشنهاد نشده است. برای شروع: ‎/propose سه‌شنبه‌ها همدیگر را ببینیم

decision-item-open = { $number }. { $who }، تا { $closes }: { $what }

decision-item-again = { $number }. هنوز به کار می‌آید؟ تا { $closes }: { $what }

decision-item-passed = { $number }. ✓ { $day }: { $what }

decision-item-replaced = { $number }. ↷ { $day }، تصمیم { $by } جایش را گرفت: { $what }

decision-item-not = { $number }. – { $day }، پذیرفته نشد: { $what }

button-put-to-all = بله، با همه در میان بگذار

button-members-decide = هر کس تصمیم بگیرد

button-partners-decide = هر گروه تصمیم بگیرد

button-take-back = پس گرفتن موضع ما

button-ours = بله، نظر ما همین است

button-no-words = همین کافی است

button-facilitator-first = اول به تسهیلگر

button-facilitator-unnamed = به او، بی نام من

button-coordinator-first = اول به هماهنگ‌کننده

button-coordinator-unnamed = به هماهنگ‌کننده، بی نام من

button-deputy-reads = { $deputy } می‌تواند بخواند

button-wait-for = منتظر { $who } بماند

button-objection-stands = پابرجاست

button-objection-back = پس گرفتن مخالفتم

button-go-ahead = اجرا شود

button-not-ahead = اجرا نشود

button-more-time = وقت بیشتر

button-amend = با واژه‌های دیگر

button-propose-change = پیشنهاد تغییر

button-withdraw-it = پس گرفتن پیشنهاد

button-review-quarter = بازنگری پس از 3 ماه

button-review-year = بازنگری پس از یک سال

button-review-day = روز بازنگری
