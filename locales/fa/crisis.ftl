### آهنگ بحران: تا وقتی برقرار است چه می‌آید و چه استراحت می‌کند. آرام و روشن. همه را «شما» خطاب می‌کنیم.

rhythm-crisis-begins = از این پس آهنگ بحران برقرار است. به تصمیم { $who }.

rhythm-crisis-ends = آهنگ همیشگی دوباره برقرار است. به تصمیم { $who }.

rhythm-waits = آنجا اکنون ساعت‌های سکوت است و پس از آن خوانده می‌شود: { $who }.

rhythm-comes = + { $what }: { $rhythm }

rhythm-rests = – { $what }: فعلاً در استراحت
rhythm-paused = – { $what }: متوقف است تا هماهنگ‌کننده آن را با ‎/resume از سر بگیرد

rhythm-is-usual = آهنگ همیشگی برقرار است.

rhythm-is-crisis = آهنگ بحران برقرار است، از { $since }.

rhythm-how = تسهیلگر یا هماهنگ‌کننده آن را عوض می‌کند: ‎/rhythm بحران یا ‎/rhythm عادی

rhythm-is-so-already = این آهنگ از پیش برقرار است. ‎/rhythm نشان می‌دهد چه می‌آید.

rhythm-none-for-a-crisis = هیچ پروتکلی اینجا پرسشی برای بحران ندارد.
rhythm-all-paused = «{ $title }» متوقف است و چیزی پرسیده نمی‌شود. هماهنگ‌کننده آن را با ‎/resume از سر می‌گیرد؛ پس از آن آهنگ بحران می‌تواند آغاز شود.

schedule-other-rhythm =
    { $when ->
        [crisis] { $id }: فقط در بحران، { $rhythm }
       *[other] { $id }: تا آهنگ بحران برقرار است استراحت می‌کند، وگرنه { $rhythm }
    }

preview-in-a-crisis = آهنگ بحران از { $since } برقرار است: آنچه استراحت می‌کند اینجا نیست.

change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what } فقط در بحران می‌آید
        [always] ~ { $what } در بحران هم می‌آید
       *[other] ~ { $what } در بحران استراحت می‌کند
    }
