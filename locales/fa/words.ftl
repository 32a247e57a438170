### What we understand, and the small marks around other people's words: Persian.
### Words are told apart without half-spaces, vowel marks or the forms of ی and ک; a command is typed as one word.

## Marks

original-line = ({ $language }: { $said })

original-line-through = ({ $language }، از راه { $through }: { $said })

corrected-line = ({ $language }، تصحیح: { $who }: { $said })

checked-line = ({ $language }، بازبینی: { $who }: { $said })

corrected-in-part-line = ({ $language }: بخشی را { $who } درست کرده)

after-correction-line = ({ $language }: بر پایهٔ تصحیحی از { $who })

untranslated-unreachable = ({ $language }: ترجمه نشده؛ مترجم ماشینی پاسخ نمی‌دهد)

untranslated-not-sure = ({ $language }: ترجمه نشده؛ هیچ ترجمه‌ای درخور اعتماد نبود)

untranslated-forbidden = ({ $language }: ترجمه نشده؛ هیچ مترجم ماشینی اجازهٔ دیدنش را ندارد)

untranslated-ceiling = ({ $language }: ترجمه نشده؛ سهم این ماه تمام شده است)

untranslated-unable = ({ $language }: ترجمه نشده؛ اینجا مترجمی برای آن نیست)

## Lengths of time

span-days = { $count } روز

span-hours = { $count } ساعت

span-minutes = { $count } دقیقه

span-both = { $more } و { $less }

moment-beside = { $here }، آنجا { $there }

## Answers

yes-words = بله, بلی, آره, اره, آری, حتما, البته, باشه, باشد, چشم, اوکی, بله لطفا, بله حتما, درسته, درست است, موافقم, صحیح

no-words = نه, نخیر, خیر, نه هنوز, هنوز نه, اصلا, هرگز

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = ممنون, متشکرم, سپاسگزارم, مرسی, لطفا, ببخشید
greeting-words = سلام, درود, صبح بخیر, روز بخیر, شب بخیر, وقت بخیر, حالتان چطور است

skip-words = رد, رد کن, ردش کن, رد کردن, بگذر, رد می‌کنم

later-words = بعدا, بعد, بعدتر, الان نه, حالا نه, فعلا نه

cry-words = کمک, کمک کنید, کمکم کنید, کمکم کن, به من کمک کنید, به ما کمک کنید, کمک لازم دارم, کمک می‌خواهم, نجاتم دهید, نجاتم بدهید, به دادم برسید, اضطراری

position-agree-words = موافق, موافقم, موافقیم, من موافقم, ما موافقیم, موافق هستم, موافق هستیم

position-concern-words = موافق با یک نگرانی, موافقم با یک نگرانی, موافقیم با یک نگرانی

position-aside-words = کنار می‌مانم, کنار می‌مانیم, کنار می مانم, کنار می مانیم

position-object-words = مخالف, مخالفم, مخالفیم, من مخالفم, ما مخالفیم, مخالف هستم, مخالف هستیم, اعتراض دارم, اعتراض داریم, موافق نیستم, موافق نیستیم, قبول ندارم, قبول نداریم

position-abstain-words = ممتنع, ممتنعم, ممتنعیم, رأی ممتنع, رأیم ممتنع است, رأی ما ممتنع است

until-words = تا, روز

starting-words = از, بین

number-turning-words = صد, صدتا, صدها, هزار, هزارتا, هزارها, میلیون, ملیون, میلیارد, ملیارد, بیلیون, تریلیون, لک, کرور, دوجین, منفی …, منهای …

zero-words = صفر

out-of-words = از

promised-to-words = به …, برای …, واسه …

towards-words = هدف: …, به سوی …, به سوی هدف …, برای هدف …

review-day-words = بازنگری: …, بازنگری …, مرور دوباره …, … بازنگری کنیم, … دوباره نگاه کنیم

today-words = امروز

tomorrow-words = فردا

me-words = من, خودم

whole-words = همه, گروه, همگی

on-words = بله, روشن, فعال

off-words = نه, خاموش, غیرفعال

back-words = برگشتم, برگشتیم, بازگشتم, بازگشتیم

translators-own-server-words = سرور خودمان

translators-nobody-words = هیچ‌کس, هیچکس

schedule-at-words = ساعت, در ساعت

schedule-on-words = روز, در روز

schedule-every-words = هر

schedule-zone-words = منطقه, منطقه زمانی, وقت

digest-week-words = هفتگی, هر هفته

digest-month-words = ماهانه, هر ماه

voice-women-words = زنان, خانم‌ها

voice-youth-words = جوانان

voice-elders-words = سالمندان

voice-disability-words = افراد دارای معلولیت, معلولان

voice-displaced-words = آوارگان, پناهندگان

place-weekend-words = آخر هفته, آخرهفته, تعطیلی هفته

place-no-holidays-words = بدون تعطیلات, بدون تعطیلی, بدون تعطیلات رسمی, بی‌تعطیلی

manner-direct-words = a, الف, اولی

manner-gentle-words = b, ب, دومی

show-ca-gregory-words = میلادی, تقویم میلادی

show-ca-persian-words = خورشیدی, شمسی, هجری شمسی, تقویم خورشیدی

show-ca-islamic-umalqura-words = قمری, هجری قمری, تقویم قمری

show-nu-latn-words = عددهای لاتین, ارقام لاتین, لاتین

show-nu-arab-words = عددهای عربی, ارقام عربی, عربی

show-nu-arabext-words = عددهای فارسی, ارقام فارسی, فارسی

show-nu-mymr-words = عددهای برمه‌ای, ارقام برمه‌ای, برمه‌ای

unit-day-words = روز, روزه

unit-week-words = هفته

unit-month-words = ماه

unit-year-words = سال

unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

command-start = شروع, آغاز

command-join = پیوستن, عضویت

command-invite = دعوت, دعوت‌نامه

command-protocols = پروتکل‌ها, پروتکل

command-adopt = پذیرش, پذیرفتن

command-agree = موافقت, موافقم, موافقیم

command-preview = پیش‌نمایش, پیش-نمایش

command-schedule = برنامه, زمان‌بندی

command-pause = توقف, مکث

command-resume = ادامه, ازسرگیری

command-now = اکنون, الان, حالا

command-rhythm = آهنگ

rhythm-crisis-words = بحران

rhythm-normal-words = همیشگی, عادی

command-checkin = پیگیری, پاسخ

command-role = نقش

command-partners = همکاران, همکارها

command-partner = همکار

command-language = زبان, زبان‌ها

command-translators = مترجمان, مترجم‌ها

command-place = جا, مکان, شهر

command-quiet = سکوت, آرامش

command-manner = لحن, شیوه

command-away = مرخصی, نیستم, برگشتم

command-done = انجام, انجام‌شد, انجام-شد

command-later = بعدا, بعد

command-skip = رد

command-original = اصل, متن‌اصلی, متن-اصلی

command-fix = درست, تصحیح

command-withdraw = پس‌گرفتن, پس-گرفتن, پس‌بگیر

command-threads = رشته‌ها, رشته

command-polls = نظرسنجی, نظرسنجی‌ها

command-show = نمایش, ارقام

command-term = اصطلاح

command-review = بازبینی

command-terms = اصطلاح‌ها, واژه‌نامه

command-corrections = تصحیح‌ها, تصحیحات

command-link = اتصال, پیوند

command-unlink = قطع, قطع‌اتصال

command-unclear = نامفهوم, گنگ

command-promise = قول, قول‌می‌دهم

command-promises = قول‌ها

command-pending = در‌انتظار, باز

command-mediate = میانجیگری

command-morning = صبح

command-say = بگو, اعلام

command-nudge = احوالپرسی

command-note = یادداشت

command-handover = واگذاری

command-digest = خلاصه

command-propose = پیشنهاد

command-decisions = تصمیم‌ها, تصمیم

command-goal = هدف

command-goals = هدف‌ها

command-measure = شمارش

command-reliability = خوش‌قولی

command-voices = صداها

command-speaksfor = از-طرف

command-roles = نقش‌ها, سهم‌ها

command-concern = نگرانی, دغدغه

command-status = وضعیت

command-help = راهنما, کمک, راهنمایی

command-sos = اضطراری, نجات

command-leave = ترک, خروج

command-remove = حذف-عضو

command-mydata = داده‌های‌من, داده-های-من

command-forget = فراموش, پاک

command-keep = نگهداری

command-search = جستجو, جست‌وجو

command-export = خروجی, گزارش

command-calendar = تقویم, تقویم‌من

command-chart = نمودار

## The menu: what a command does, at most 80 characters.

about-help = چه کارهایی از من برمی‌آید، و چگونه

about-sos = درخواست کمک فوری، در هر ساعت

about-status = دیدن وضعیت کارها

about-done = اعلام انجام کاری که از شما خواسته شده

about-later = پرسیدن دوباره در زمانی دیگر

about-skip = رد شدن از این پرسش

about-original = دیدن متن اصلی یک پیام

about-fix = درست کردن ترجمه، در پاسخ به آن

about-unclear = گفتن این که پیامی روشن نیست، در پاسخ به آن

about-withdraw = پس گرفتن سخن خود، در پاسخ به آن

about-away = گفتن اینکه تا کی نیستید

about-language = انتخاب زبانی که اینجا به کار می‌برم

about-promise = قول دادن برای یک روز

about-promises = دیدن قول‌ها: از شما، به شما، از همه

about-pending = برای تسهیلگران: قول‌های باز، دیرشده یا در انتظار

about-mediate = تسهیلگران: پرسیدن همان از دو گروه، جداگانه

about-morning = انتخاب ساعت صبح برای خواندن آنچه منتظر است

about-say = گفتن چیزی به همهٔ گروه‌ها یا چند گروه

about-nudge = نوشتن سخنی مهربانانه به کسی که خاموش است

about-note = یادداشتی دربارهٔ یک همکار، فقط برای خودتان

about-handover = واگذاری نقش تسهیلگر به کسی دیگر

about-remove = کسی را دیگر به شمار نیاوردن

about-digest = دیدن آنچه از خلاصهٔ پیشین گذشته است

about-propose = پیشنهاد چیزی که همه درباره‌اش تصمیم بگیرند

about-decisions = دیدن پیشنهادها و تصمیم‌ها

about-search = جست‌وجو در همهٔ گفته‌ها، قول‌ها و تصمیم‌ها

about-concern = گفتن آنچه در دل دارید تنها به تسهیلگر
about-goal = تعیین یک هدف مشترک

about-goals = دیدن هدف‌ها و این‌که تا کجا رسیده‌ایم

about-measure = ثبت یک عدد برای یک هدف

about-reliability = دیدن این‌که پاسخ‌ها و قول‌ها چه‌قدر سر وقت بوده‌اند

about-voices = نمایش به تسهیل‌گران: صدای که شنیده می‌شود و اول از که بپرسند

about-speaksfor = گفتن این‌که به‌جز گروه از طرف چه کسانی حرف می‌زنید

about-roles = دیدن این‌که هرکس چه می‌کند و چه می‌آورد، یا گفتن سهم گروه خود

about-checkin = پاسخ دادن به پیگیری بعدی پیش از موعد

about-protocols = دیدن پروتکل‌هایی که می‌توان انتخاب کرد

about-preview = دیدن اینکه چه چیزی و کی پرسیده می‌شود

about-partners = دیدن شرکت‌کنندگان

about-partner = گفتن اینکه در گفتگوی مشترک از طرف چه گروهی هستید

about-place = دیدن یا تعیین شهر، تعطیلات رسمی و آخر هفتهٔ گروه

about-quiet = دیدن یا تعیین ساعت‌های سکوت گروه

about-manner = انتخاب شیوهٔ سخن گفتن من با گروه شما

about-translators = دیدن یا انتخاب اینکه چه کسی نوشته‌ها را ترجمه کند

about-adopt = پیشنهاد یک پروتکل به همهٔ گروه‌های همکار

about-schedule = دیدن یا تغییر روزها و ساعت‌ها

about-pause = متوقف کردن موقت یک پروتکل

about-resume = از سر گرفتن یک پروتکل متوقف

about-now = پرسیدن پرسش‌های یک پیگیری همین حالا

about-rhythm = دیدن آهنگ برقرار، یا آغاز و پایان آهنگ بحران

about-role = دیدن یا دادن نقش‌ها

about-invite = گرفتن کد برای دعوت یک گروه همکار

about-threads = نگه داشتن هر نوبت در رشتهٔ خودش در اینجا

about-polls = نشان دادن گزینه‌ها به شکل نظرسنجی در اینجا

about-terms = دیدن اصطلاح‌ها و ترجمهٔ هر یک

about-corrections = دیدن آنچه در ترجمه‌ها درست شده

about-term = تعیین ترجمهٔ یک اصطلاح

about-review = بازبینی ترجمهٔ پروتکل‌ها

about-link = شناخته شدن در پلتفرم دیگر هم

about-unlink = شناخته شدن فقط با همین حساب

about-join = پیوستن با کد دعوت

about-start = ساختن یک همکاری با کد

about-leave = ترک همکاری

about-mydata = همهٔ آنچه از شما نگه داشته می‌شود، تنها برای خودتان

about-forget = پاک کردن همهٔ آنچه از شما نگه داشته می‌شود

about-keep = گفته‌ها چه مدت نگه داشته می‌شود

about-export = آنچه همه می‌توانند بخوانند، جدول یا گزارش

about-calendar = موعدهای شما برای برنامهٔ تقویم

about-chart = پیشرفت یک هدف، به شکل تصویر
