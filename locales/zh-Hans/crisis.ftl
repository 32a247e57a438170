### What we say of the rhythm of a crisis: Simplified Chinese. Calm and plain.

rhythm-crisis-begins = 从现在起按危机节奏进行，由{ $who }设定。

rhythm-crisis-ends = 恢复平时的节奏，由{ $who }设定。

rhythm-waits = 那边现在是安静时段，过后才会读到：{ $who }。

checkin-in-a-crisis = 这段时间我们会问得勤一些，不让任何人独自面对正在发生的事。一两个字就够了。

rhythm-comes = + { $what }：{ $rhythm }

rhythm-rests = – { $what }：暂停
rhythm-paused = – { $what }：已暂停，等协调员用 /resume 恢复

rhythm-is-usual = 现在是平时的节奏。

rhythm-is-crisis = 从{ $since }起按危机节奏进行。

rhythm-how = 由引导员或协调员更改： /rhythm 危机 或 /rhythm 平时

rhythm-is-so-already = 现在已经是这个节奏。 /rhythm 可以查看有什么。

rhythm-none-for-a-crisis = 这里没有一个协议为危机准备了问题。
rhythm-all-paused = “{ $title }”已暂停，所以什么都不会问。请协调员先用 /resume 恢复，然后才能开始危机节奏。

schedule-other-rhythm =
    { $when ->
        [crisis] { $id }：只在危机时，{ $rhythm }
       *[other] { $id }：危机节奏期间暂停，平时{ $rhythm }
    }

preview-in-a-crisis = 从{ $since }起按危机节奏进行：暂停的不列出。

change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what }只在危机时进行
        [always] ~ { $what }在危机时也进行
       *[other] ~ { $what }在危机时暂停
    }
