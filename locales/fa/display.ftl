### How numbers and days look in a chat: Persian.

show-now = اینجا عددها را این‌طور می‌نویسم: { $sample }. امروز { DAY($today, year: 1) } است. هر کدام را که ترجیح می‌دهید بزنید.

show-changed = از این پس اینجا این‌طور می‌نویسم: { $sample }، { DAY($today, year: 1) }. آنچه افراد نوشته‌اند همان‌طور که نوشته‌اند می‌ماند.

show-own-now = برای شما عددها را در همهٔ گفتگوها این‌طور می‌نویسم: { $sample }. امروز { DAY($today, year: 1) } است. هر کدام را که ترجیح می‌دهید بزنید.

show-own-changed = از این پس در همهٔ گفتگوها برای شما این‌طور می‌نویسم: { $sample }، { DAY($today, year: 1) }. آنچه گروه با هم می‌خواند همان‌طور می‌ماند که گروه برگزیده است.

button-show-own = فقط برای من

date-written = { $written }: { DAY($day, year: 1) }

date-written-short = { $written }: { $day }

date-written-short-either = { $written }: { $one } یا { $other }

date-written-either = { $written }: { DAY($one, year: 1) } یا { DAY($other, year: 1) }

hour-written-either = { $written }: { HOUR($one, whole: 1) } یا { HOUR($other, whole: 1) }

calendar-gregorian = میلادی

calendar-persian = خورشیدی

calendar-islamic = قمری

calendar-persian-months = فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند

calendar-islamic-months = محرم, صفر, ربیع‌الاول, ربیع‌الثانی, جمادی‌الاول, جمادی‌الثانی, رجب, شعبان, رمضان, شوال, ذیقعده, ذیحجه
