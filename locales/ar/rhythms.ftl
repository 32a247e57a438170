### أسماء مواعيد البروتوكول المتكررة، وما يُعلَن به عن تغيّره.

schedule-which-day = في أي يوم؟ اكتبوا اليوم مع التكرار هكذا: ‎{ $example }

## كل كم يتكرر الأمر، داخل جملة

rhythm-every-day =
    { $count ->
        [one] كل يوم
        [two] كل يومين
        [few] كل { $count } أيام
        [many] كل { $count } يومًا
       *[other] كل { $count } يوم
    }
rhythm-every-weekday =
    { $count ->
        [one] كل يوم عمل
        [two] كل يومَي عمل
        [few] كل { $count } أيام عمل
        [many] كل { $count } يوم عمل
       *[other] كل { $count } يوم عمل
    }
rhythm-every-week =
    { $count ->
        [one] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $count } أسابيع
        [many] كل { $count } أسبوعًا
       *[other] كل { $count } أسبوع
    }
rhythm-every-month =
    { $count ->
        [one] كل شهر
        [two] كل شهرين
        [few] كل { $count } أشهر
        [many] كل { $count } شهرًا
       *[other] كل { $count } شهر
    }
rhythm-every-quarter =
    { $count ->
        [one] كل ربع سنة
        [two] كل نصف سنة
        [few] كل { $count } أرباع سنة
        [many] كل { $count } ربع سنة
       *[other] كل { $count } ربع سنة
    }
rhythm-every-year =
    { $count ->
        [one] كل سنة
        [two] كل سنتين
        [few] كل { $count } سنوات
        [many] كل { $count } سنة
       *[other] كل { $count } سنة
    }
rhythm-on = { $every } ({ $days })
rhythm-nth-weekday =
    { $nth ->
        [-1] يوم { $day } الأخير
        [1] يوم { $day } الأول
        [2] يوم { $day } الثاني
        [3] يوم { $day } الثالث
       *[other] يوم { $day } الرابع
    }
rhythm-working-day =
    { $nth ->
        [-1] آخر يوم عمل
       *[other] يوم العمل رقم { $nth }
    }
rhythm-day-of-month =
    { $nth ->
        [-1] آخر يوم
       *[other] يوم { $nth }
    }
rhythm-of-rule = حسب القاعدة { $rule }
rhythm-after-start = بعد البدء بمدة { $lengths }
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = في هذه الأيام فقط: { $days }
rhythm-dates =
    { $count ->
        [one] في موعد واحد محدد
        [two] في موعدين محددين
        [few] في { $count } مواعيد محددة
        [many] في { $count } موعدًا محددًا
       *[other] في { $count } موعد محدد
    }
rhythm-at-own-clock = { $rhythm }، الساعة { $hour } بتوقيت كل مجموعة
rhythm-at-clock-of = { $rhythm }، الساعة { $hour } بتوقيت { $zone }
rhythm-from = { $rhythm }، ابتداءً من { DAY($day, year: 1) }
rhythm-until = { $rhythm }، حتى { DAY($day, year: 1) }
rhythm-after-checkin = خلال { $length } بعد خلاصة { $checkin }

## المواعيد

schedule-paused-title = { $title }، النسخة { $version } – متوقف مؤقتًا
schedule-paused = لا يُسأل عن شيء منه إلى أن يستأنفه من يتولّى التنسيق بالأمر ‎/resume
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id }: { $rhythm }
schedule-duty-rests = { $id }: { $does } – { $rhythm }
schedule-as-it-is = «{ $said }» على هذا الحال بالفعل: { $rhythm }.

## ما يُعلَن به عن تغيّر البروتوكول، سطر لكل أمر

change-name = ~ الاسم الآن: { $what } (كان: { $before })
change-when = ~ { $what }: مواعيد أخرى من الآن فصاعدًا: { $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what }: يُترك في العطل وأيام الراحة
        [next-working-day] ~ { $what }: ينتقل من العطل وأيام الراحة إلى يوم العمل التالي
       *[other] ~ { $what }: في العطل وأيام الراحة أيضًا
    }
change-asks = ~ { $what }: السؤال من الآن، مرة لكل مجموعة، موجّه إلى: { $role }
change-asks-each = ~ { $what }: السؤال من الآن موجّه إلى كل شخص على حدة: { $role }
change-open-for = ~ { $what }: مدة الإجابة { $length }
change-reminders = ~ { $what }: تغيّرت أوقات التذكير، أو لم يعد هناك تذكير
change-silence = ~ { $what }: عند غياب الجواب يُبلَّغ: { $role }
change-silence-urgent = ~ { $what }: عند غياب الجواب يُبلَّغ، حتى في ساعات الهدوء: { $role }
change-late = ~ { $what }: تغيّر من يُبلَّغ بالتأخر، أو بعد كم من الوقت
change-digest =
    { $role ->
        [everyone] ~ { $what }: الخلاصة تصل إلى الجميع
       *[other] ~ { $what }: الخلاصة تصل إلى: { $role }
    }
change-question-new = + { $what }، سؤال جديد: { $question }
change-question-gone = – { $what }، سؤال لم يعد يُطرح: { $question }
change-question-reworded = ~ { $what }، السؤال الآن بهذه الكلمات: { $question }
change-question-unworded = لم تأتِ بعد صياغة جديدة من شخص بهذه اللغات: { $languages }. فيها يُترجَم السؤال آليًا مع ذكر ذلك، أو يبقى كما كُتب، إلى أن تأتي صياغة من شخص.
change-question-before = حتى الآن: { $question }
change-question-answers = ~ { $what }، تُجاب بطريقة أخرى: { $question }
change-question-private = ~ { $what }، يقرأ الجوابَ هذا الدور وحده ({ $role }): { $question }
change-question-public = ~ { $what }، يقرأ الجوابَ جميع الشركاء: { $question }
change-question-unnamed = ~ { $what }، تُعرض الأجوبة دون أسماء: { $question }
change-question-named = ~ { $what }، تُعرض الأجوبة مع الأسماء: { $question }
change-questions-order = ~ { $what }: ترتيب الأسئلة تغيّر
change-duty-role = ~ { $what }: صار من مهام هذا الدور: { $role }
change-purpose = ~ الغرض منه: { $purpose }
change-role-new = + دور جديد «{ $role }»: { $does }
change-role-gone = – لم يعد دورًا: «{ $role }»
change-role = ~ الدور «{ $role }»: { $does }
change-agreements = ~ تغيّر ما اتفقنا عليه. وهو الآن:
change-agreements-none = – لم تعد هناك أمور متفق عليها
change-decisions = ~ تغيّرت طريقة اتخاذ القرار معًا
change-review = ~ موعد مراجعة البروتوكول: { $rhythm }
change-review-none = – لم يعد للبروتوكول موعد مراجعة
change-languages = ~ الشيء نفسه، مكتوبًا بلغات غير ما كان
change-none = لا شيء يتغيّر سوى رقم النسخة.

## اقتراح حلّ محلّه أحدث منه

proposal-replaced = اقتراح من { $who }: نسخة أحدث من «{ $title }» (النسخة { $version }) بدلًا من التي تنتظر. وما تغيّر فيها:
proposal-is-gone = حلّت نسخة أحدث محل هذا الاقتراح. انظروا فيها من فضلكم.
proposal-agree-anew = كانت موافقة { $who } على النسخة السابقة؛ إن ناسبتكم هذه أيضًا فوافقوا من جديد.
