### آنچه دربارهٔ کار و سهم هرکس، نوبت‌ها، آنچه انجام شد و صدای شنیده‌شده می‌گوییم.

reliability-own = { $who }، در سه ماه گذشته (این را فقط شما و تسهیل‌گران می‌بینید):

reliability-all = همهٔ گروه‌ها با هم، در سه ماه گذشته:

reliability-answers = • پاسخ به‌موقع: { $kept } از { $all }

reliability-promises = • قول‌هایی که انجام یا به‌موقع جابه‌جا شد: { $kept } از { $all }

reliability-none = • هنوز موعد چیزی نرسیده بود.

roles-all-title = چه کسی چه می‌کند و چه می‌آورد:

roles-brings = سهم: { $said }

roles-brings-nothing = سهم: هنوز گفته نشده

roles-towards = برای هدف { $goal }: { $said }

roles-how = سهم گروه خود را این‌طور بگویید: ‎/roles یک کامیون در سه‌شنبه‌ها

roles-stated = سهم { $who } از این پس: { $said }

roles-still-right = { $who }، آیا این هنوز درست است؟

roles-found-right = ✓ هنوز درست است، به گفتهٔ { $who }.

roles-say-anew = گروه شما اکنون چه می‌آورد؟ در پاسخ بنویسید. نقش‌ها را هماهنگ‌کننده تغییر می‌دهد: ‎/role

button-still-right = هنوز درست است

button-change-it = تغییر بده

rotation-turned = اکنون نوبت:

rotation-first = • اول پرسیده می‌شود: { $who }

rotation-host = • میزبان: { $who }

rotation-summary = • جمع‌بندی: { $who }

rotation-you-begin = این بار اول از گروه شما پرسیده می‌شود.

rotation-you-come-first = این بار گفته‌های گروه شما در خلاصه اول می‌آید.

schedule-first = → آن بار اول پرسیده می‌شود: { $who }

schedule-duty-of = { $id }: { $does } – این بار { $who }، تا { $due }

moved-asked-first = اول پرسیده می‌شود

change-rotation = ~ نوبت‌ها به شیوهٔ دیگری می‌چرخند

change-duty-turn = ~ { $what }: اکنون هر گروه به نوبت انجام می‌دهد

voices-title = در سه ماه گذشته صدای که شنیده شد؛ این را فقط تسهیل‌گران می‌بینند. سهم از پاسخ‌ها، از واژه‌ها، از نظرها دربارهٔ پیشنهادها:

voices-title-answers = در سه ماه گذشته صدای که شنیده شد؛ این را فقط تسهیل‌گران می‌بینند. سهم از پاسخ‌ها و از واژه‌ها (هنوز نظری دربارهٔ پیشنهادی نبود):

voices-line = • { $who }: { $answers } ٪، { $words } ٪، { $positions } ٪

voices-line-answers = • { $who }: { $answers } ٪، { $words } ٪

voices-speaking-for = از طرف { $group }

voice-women = زنان

voice-youth = جوانان

voice-elders = سالمندان

voice-disability = افراد دارای معلولیت

voice-displaced = آوارگان

voices-too-little = هنوز کمتر از آن گفته شده که بتوان چیزی گفت.

voices-suggestion = صدای { $who } کمتر از دیگران شنیده می‌شود. شاید کمک کند که بار دیگر اول از آن‌ها بپرسید، یا جداگانه بپرسید دوست دارند چگونه شنیده شوند.

button-ask-first = اول از آن‌ها بپرس

voices-first-noted = ✓ بار دیگر اول از { $who } پرسیده می‌شود.

voices-first-noted-at = ✓ بار دیگر اول از { $who } پرسیده می‌شود: { $at }.

speaksfor-noted = ✓ ثبت شد. تسهیل‌گران جمع چنین گروه‌هایی را از سه نفر به بالا می‌بینند و هرگز نمی‌بینند چه کسی در آن است. برای پس گرفتن: ‎/speaksfor هیچ‌کس

speaksfor-gone = ✓ پس گرفته شد: فقط از طرف گروه خود حرف می‌زنید.

speaksfor-how = اگر بخواهید بگویید جز گروه خود از طرف چه کسانی حرف می‌زنید، با ویرگول میان آن‌ها: ‎/speaksfor زنان، جوانان
