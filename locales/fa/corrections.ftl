### What we say of a correction that differs from the original in a number or a name: Persian; forms of address as in bot.ftl.

fix-differs = هنوز چیزی عوض نشده است. لطفاً یک بار دیگر نگاه کنید که این چطور باید خوانده شود: { $said }

fix-differs-missing = فقط در متن اصلی: { $what }

fix-differs-new = فقط در متن شما: { $what }

fix-differs-how = اگر متن شما عمداً همین‌طور است، دکمه را بزنید تا همین بماند. وگرنه در پاسخ به این پیام متن درست را بنویسید.

button-keep-words = متن من بماند
