### Hours that could be meant in two ways: Arabic.

hour-which = بعض الناس يعدّون الساعات من شروق الشمس، وبعضهم من منتصف الليل. أي ساعة تقصدون؟
button-hour = { HOUR($hour, whole: 1) }
button-hours = من { HOUR($start, whole: 1) } إلى { HOUR($end, whole: 1) }

hours-words = الواحدة, الثانية, الثالثة, الرابعة, الخامسة, السادسة, السابعة, الثامنة, التاسعة, العاشرة, الحادية عشرة/الحادية عشر, الثانية عشرة/الثانية عشر

promise-only-the-day = الوعد يُحسب بيومه وحده: لا أحتفظ معه بساعة.
