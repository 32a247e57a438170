### Hours that could be meant in two ways: Persian.

hour-which = بعضی ساعت‌ها را از طلوع آفتاب می‌شمارند و بعضی از نیمه‌شب. منظورتان کدام ساعت است؟
button-hour = { HOUR($hour, whole: 1) }
button-hours = از { HOUR($start, whole: 1) } تا { HOUR($end, whole: 1) }

hours-words = –

promise-only-the-day = قول با روزش حساب می‌شود: ساعت نگه داشته نمی‌شود.
