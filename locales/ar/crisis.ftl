### إيقاع الأزمة: ما يأتي ما دام قائمًا وما يستريح. بهدوء وبساطة. نخاطب الجميع بصيغة "أنتم".

rhythm-crisis-begins = من الآن يسري إيقاع الأزمة، بقرار من { $who }.

rhythm-crisis-ends = عاد الإيقاع المعتاد إلى السريان، بقرار من { $who }.

rhythm-waits = هذه ساعات الهدوء هناك، وتصل الرسالة بعدها: { $who }.

checkin-in-a-crisis = سنسأل عنكم أكثر من المعتاد لفترة، حتى لا يبقى أحد وحده مع ما يحدث. تكفي كلمة أو كلمتان.

rhythm-comes = + { $what }: { $rhythm }

rhythm-rests = – { $what }: يستريح في الوقت الحالي
rhythm-paused = – { $what }: متوقف مؤقتًا إلى أن يستأنفه من يتولّى التنسيق بالأمر ‎/resume

rhythm-is-usual = الإيقاع المعتاد هو الساري.

rhythm-is-crisis = إيقاع الأزمة هو الساري، منذ يوم { $since }.

rhythm-how = يغيّره من لديه التيسير أو التنسيق: ‎/rhythm أزمة أو ‎/rhythm عادي

rhythm-is-so-already = هذا الإيقاع سارٍ أصلًا. ‎/rhythm يعرض ما يأتي.

rhythm-none-for-a-crisis = ليس في أي بروتوكول هنا أسئلة للأزمات.
rhythm-all-paused = العمل ببروتوكول «{ $title }» متوقف مؤقتًا، فلن يُسأل عن شيء. يستأنفه من يتولّى التنسيق بالأمر ‎/resume ، وبعدها يمكن أن يبدأ إيقاع الأزمة.

schedule-other-rhythm =
    { $when ->
        [crisis] { $id }: في الأزمات فقط، { $rhythm }
       *[other] { $id }: يستريح ما دام إيقاع الأزمة ساريًا، وإلا { $rhythm }
    }

preview-in-a-crisis = إيقاع الأزمة سارٍ منذ يوم { $since }: ما يستريح لا يظهر هنا.

change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what } يأتي في الأزمات فقط
        [always] ~ { $what } يأتي في الأزمات أيضًا
       *[other] ~ { $what } يستريح في الأزمات
    }
