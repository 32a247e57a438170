### آنچه در یک هفته یا ماه گذشت، برای همهٔ گروه‌ها. همه را «شما» خطاب می‌کنیم.

bulletin-week-title = یک هفته در { $name }: { $first } – { $last }

bulletin-month-title = یک ماه در { $name }: { $first } – { $last }

bulletin-came-in = پاسخ‌ها: { $answers }. همکارانی که شنیده شدند: { $heard } از { $asked }.

bulletin-kept = قول‌هایی که نگه داشته شد: { $count }

bulletin-decided = تصمیم‌ها: { $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = آنچه آموختیم:

bulletin-learned-item = { $who }: { $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = آنچه خوب پیش نرفت:

bulletin-stories = چه چیزی برای کسی تغییر کرد:

bulletin-next = آنچه در پیش است:

bulletin-closes = پیشنهاد { $number }، تا { $closes }: { $what }

button-more = بیشتر

bulletin-nothing = از خلاصهٔ پیشین تا کنون چیز تازه‌ای نیست.

bulletin-next-at = خلاصهٔ بعدی برای همه: { $next }.

bulletin-none = خلاصه‌ای خودبه‌خود نمی‌آید.

bulletin-how = هماهنگ‌کننده انتخاب می‌کند: ‎/digest هفتگی، ‎/digest ماهانه، ‎/digest خاموش

bulletin-weekly = { $who } خلاصه‌ای هفتگی برای همه انتخاب کرد. خلاصهٔ بعدی: { $next }.

bulletin-monthly = { $who } خلاصه‌ای ماهانه برای همه انتخاب کرد. خلاصهٔ بعدی: { $next }.

bulletin-off = { $who } انتخاب کرد که خلاصه‌ای خودبه‌خود نیاید. ‎/digest هر وقت بخواهید آن را نشان می‌دهد.
