### 关于表格、报告、日历和图表的话，以及报告里的文字。称“您”。

export-which = 大家都可以看的内容，{ DAY($from, year: 1) }至{ DAY($to, year: 1) }：您要哪种形式？换一段时间，例如 /export 30天 。

button-export-csv = 表格（CSV）

button-export-xlsx = 电子表格（XLSX）

button-export-report = 阅读用报告

export-here = { $name }，{ DAY($from, year: 1) }至{ DAY($to, year: 1) }：所有小组都可以看的内容。不含私密内容，匿名的话没有名字。您的小组与其他小组之间的回应也在内。拿到这个文件的人可以看到全部。

export-how = 请说往前多久，或哪个月、哪一年，例如 /export 3个月 或 /export 2026年3月 。

report-title = { $name }：报告

report-period = { $from }至{ $to }

report-answers-title = 回答

report-promises-title = 承诺

report-decisions-title = 提议和决定

report-measures-title = 记录的数字

report-sayings-title = 对所有人说的话
report-replies-title = 各小组之间的回应

report-brings-title = 各小组的贡献

report-none = 这段时间没有。

report-due = 期限：{ $due }

column-words = 原文

column-translated = 本语言

column-kind = 类别

column-day = 日期

column-partner = 小组

column-who = 谁

column-about = 关于

column-number = 编号

column-value = 数值

column-language = 语言

column-stands = 状态

kind-answer = 回答

kind-promise = 承诺
kind-change = 关于承诺

kind-proposal = 提议

kind-duty = 任务

kind-measure = 数字

kind-saying = 给所有人的话
kind-reply = 回应

kind-brings = 贡献

report-unnamed = 匿名

stands-open = 进行中

stands-proposed = 等待接受

stands-kept = 已兑现

stands-let-go = 已免除
stands-moved = 改到别的日子
stands-shown = 展示的内容

stands-dropped = 已失效

stands-decided = 已决定

stands-replaced = 已被取代

stands-not-decided = 未决定

stands-withdrawn = 已撤回

calendar-here = { $name }里您要做的事，日历形式。

calendar-address = 日历程序可以在这个地址随时读取最新内容。知道地址的人也能读； /calendar off 使它失效， /calendar 给出新地址：{ $address }

calendar-off = 您的日历在原地址再也读不到了。

calendar-none = 您的日历没有地址。

chart-here = 进展：{ $goal }

chart-words = { DAY($from, year: 1) }至{ DAY($to, year: 1) }，依次为：{ $figures }

chart-none = 没有这个的图：还没有统计过，或者没有这个名称。 /goals 列出已有的。
