### تصحيح يختلف عن الأصل في رقم أو اسم أو ما شابه: ما نقوله قبل أن يُعتمد.

fix-differs = لم يتغيّر شيء بعد. انظروا من فضلكم مرة أخرى كيف ينبغي أن يُقرأ هذا: { $said }

fix-differs-missing = في الأصل فقط: { $what }

fix-differs-new = في كلماتكم فقط: { $what }

fix-differs-how = إن كانت كلماتكم مقصودة هكذا فاضغطوا الزر فتُحفظ. وإلا فردّوا على هذه الرسالة بالكلمات الصحيحة.

button-keep-words = إبقاء كلماتي

corrections-title = ما صُحِّح في الترجمات

corrections-own-title = ما صحّحته أنت في الترجمات

correction-item =
    { $number }. { $who }، { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }: { $right }

correction-item-was =
    { $number }. { $who }، { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }، قبلًا: { $was }
    { $to }، الآن: { $right }

corrections-none = لم يصحّح أحد ترجمة بعد. يمكن الرد على ترجمة بالأمر ‎/fix ومعه الكلمات الصحيحة.

corrections-own-none = ليس لك تصحيح لأي ترجمة بعد. يمكنك الرد على ترجمة بالأمر ‎/fix ومعه الكلمات الصحيحة.

corrections-of-another = هذه قائمة شخص آخر. لعرض قائمتك: ‎/corrections

correction-gone = لم يعد هذا التصحيح موجودًا. لعرض الموجود: ‎/corrections

correction-taken-back = سُحب التصحيح. ويظهر من جديد ما كان مكانه.

correction-taken-back-yours = سُحب تصحيحك بلغة { $to } من قِبل { $who }: “{ $right }”. ويظهر من جديد ما كان مكانه. إن كان ينبغي أن يبقى، فالحديث عنه معًا ثم قوله من جديد بالأمر ‎/fix

correction-concerns = تصحيح من { $who } غيّر قراءة كلام من { $by } ({ $to }): «{ $right }». والكلام الأصلي: «{ $said }». يبني عليه آخرون قرارًا أو يعتمدون عليه. إن لم يكن المعنى واحدًا فاطلبوا التراجع عنه ممن يتولّى التنسيق: ‎/corrections

correction-concerns-was = وكان يُقرأ من قبل: «{ $was }»

button-correction-back = سحبه

button-corrections = كل التصحيحات
