### What we understand, and the small marks around other people's words: Simplified Chinese.
### Words are told apart without case, accents or vowel marks; a command is typed as one word, without a blank.
### Commas between words are the plain ones.

## Marks

original-line = （{ $language }：{ $said }）

original-line-through = （{ $language }，经由{ $through }：{ $said }）

corrected-line = （{ $language }，{ $who }改正：{ $said }）

checked-line = （{ $language }，{ $who }已核对：{ $said }）

corrected-in-part-line = （{ $language }：{ $who }改正了一部分）

after-correction-line = （{ $language }：参照{ $who }先前的改正）

untranslated-unreachable = （{ $language }：未翻译，翻译服务连不上）

untranslated-not-sure = （{ $language }：未翻译，没有可靠的译文）

untranslated-forbidden = （{ $language }：未翻译，不允许任何翻译服务查看）

untranslated-ceiling = （{ $language }：未翻译，本月的额度已用完）

untranslated-unable = （{ $language }：未翻译，这里没有能翻译的服务）

## Lengths of time

span-days = { $count }天

span-hours = { $count }小时

span-minutes = { $count }分钟

span-both = { $more }{ $less }

moment-beside = { $here }，当地时间{ $there }

## Answers

yes-words = 是, 是的, 对, 对的, 好, 好的, 可以, 行, 嗯, 有, 当然, 好啊, 是啊, 好吧, 没问题, 没错, 沒錯, 對, 對的, 同意, 当然可以, 对啊, 嗯嗯

no-words = 否, 不, 不是, 没有, 还没有, 还没, 不行, 没, 不对, 不對, 沒有, 沒, 不可以, 不同意

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = 谢谢, 謝謝, 多谢, 谢谢您, 抱歉
greeting-words = 你好, 您好, 早上好, 下午好, 晚上好, 大家好, 嗨

skip-words = 跳过, 略过, 过, 不回答

later-words = 稍后, 以后, 等会儿, 等一下, 晚点, 待会儿, 待会, 一会儿

cry-words = 救命, 救命啊, 救我, 救救我, 救救我们, 帮帮我, 帮帮我们, 请帮帮我, 请帮帮我们, 求救, 求助, 需要帮助, 我需要帮助, 我们需要帮助, 紧急

position-agree-words = 同意, 我同意, 我们同意, 赞成, 我赞成, 我们赞成, 赞同, 我赞同, 我们赞同, 支持, 我支持, 我们支持

position-concern-words = 同意但有顾虑, 我同意但有顾虑, 我们同意但有顾虑, 同意但有保留, 我同意但有保留, 我们同意但有保留

position-aside-words = 不阻拦, 我不阻拦, 我们不阻拦

position-object-words = 反对, 我反对, 我们反对, 有异议, 我有异议, 我们有异议, 不同意, 我不同意, 我们不同意

position-abstain-words = 弃权, 我弃权, 我们弃权

until-words = 到, 至, 直到, 在

starting-words = 从, 從, 自

number-turning-words = 十, 拾, 百, 佰, 千, 仟, 万, 萬, 亿, 億, 兆, 打, 多万, 多千, 多百, 多亿, 来万, 余万, 负 …, 負 …, 零下 …

zero-words = 零, 〇

out-of-words = … 分之, … 分中的, … 分里的

promised-to-words = 给…, 给 …, 给予…, 向…, 对…, 为…

towards-words = 目标：…, 朝着…, 为了…, 为了目标…

review-day-words = 回顾：…, 再看：…, 复查：…, …再看一次, …再看, …回顾, …复查, 回顾…, 再看…

today-words = 今天, 今日

tomorrow-words = 明天, 明日

me-words = 我, 本人, 我自己

whole-words = 全组, 小组, 大家, 所有人, 全部, 伙伴

on-words = 开, 开启, 打开, 是

off-words = 关, 关闭, 否, 不, 不要

back-words = 回来了, 回来, 我回来了, 我们回来了, 已回来

translators-own-server-words = 自己的服务器, 自有服务器

translators-nobody-words = 谁也不, 没有人

schedule-at-words = 在, 时间

schedule-on-words = 日子, 日期

schedule-every-words = 每, 每隔

schedule-zone-words = 时区

digest-week-words = 每周, 每星期

digest-month-words = 每月, 每个月

voice-women-words = 妇女, 女性, 女人

voice-youth-words = 青年, 青少年, 年轻人

voice-elders-words = 老年人, 老人

voice-disability-words = 残障人士, 残疾人

voice-displaced-words = 流离失所者, 难民

place-weekend-words = 周末, 休息日

place-no-holidays-words = 无假日, 没有假日, 不过假日, 无公共假日

manner-direct-words = a, 甲, 第一个

manner-gentle-words = b, 乙, 第二个

show-ca-gregory-words = 公历, 阳历

show-ca-persian-words = 波斯历, 伊朗历

show-ca-islamic-umalqura-words = 伊斯兰历, 回历

show-nu-latn-words = 西文数字, 普通数字

show-nu-arab-words = 阿拉伯文数字

show-nu-arabext-words = 波斯数字, 波斯文数字

show-nu-mymr-words = 缅甸数字, 缅文数字

unit-day-words = 天, 日

unit-week-words = 周, 星期, 个星期, 礼拜

unit-month-words = 月, 个月

unit-year-words = 年

unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

command-start = 开始, 启动

command-join = 加入, 参加

command-invite = 邀请

command-protocols = 约定, 所有约定

command-adopt = 采用, 选用

command-agree = 同意, 赞成

command-preview = 预览

command-schedule = 日程, 时间表

command-pause = 暂停

command-resume = 恢复, 继续

command-now = 现在, 马上

command-rhythm = 节奏

rhythm-crisis-words = 危机

rhythm-normal-words = 平时, 正常

command-checkin = 提前回答, 提问

command-role = 角色

command-partners = 所有伙伴, 伙伴们

command-partner = 伙伴

command-language = 语言

command-translators = 翻译, 翻译者

command-place = 地点, 城市, 时区

command-quiet = 安静, 免打扰

command-manner = 语气, 说话方式

command-away = 离开, 请假, 休假, 回来了

command-done = 完成, 做完了

command-later = 稍后, 以后

command-skip = 跳过, 略过

command-original = 原文

command-fix = 改正, 纠正

command-withdraw = 收回, 撤回

command-threads = 讨论串

command-polls = 投票

command-show = 显示, 数字

command-term = 术语

command-review = 核对

command-terms = 所有术语, 术语表

command-corrections = 所有改正, 改正列表

command-link = 关联, 绑定

command-unlink = 取消关联, 解绑

command-unclear = 不清楚, 没看懂

command-promise = 承诺, 答应

command-promises = 所有承诺, 承诺列表

command-pending = 待办, 未完成

command-mediate = 调解

command-morning = 早安

command-say = 通知

command-nudge = 问候

command-note = 笔记

command-handover = 交接

command-digest = 摘要

command-propose = 提议, 建议

command-decisions = 决定, 决议

command-goal = 目标

command-goals = 所有目标, 目标列表

command-measure = 计数

command-reliability = 可靠程度

command-voices = 发言

command-speaksfor = 代言

command-roles = 分工

command-concern = 担忧, 顾虑

command-status = 状态, 进展

command-help = 帮助

command-sos = 求救, 救命

command-leave = 退出

command-remove = 移除

command-mydata = 我的数据

command-forget = 忘记, 删除

command-keep = 保存, 保留

command-search = 搜索, 查找

command-export = 导出, 报告

command-calendar = 日历

command-chart = 图表

## The menu: what a command does, at most 80 characters.

about-help = 我能做什么，怎么用

about-sos = 马上求助，不论几点

about-status = 各项进展

about-done = 把要您做的事标记为完成

about-later = 稍后再问

about-skip = 跳过这个问题

about-original = 显示一条消息的原文

about-fix = 回复译文来改正它

about-unclear = 回复一条消息，说没看懂

about-withdraw = 回复自己说过的话，把它收回

about-away = 告诉我您到什么时候不在

about-language = 选择我在这里使用的语言

about-promise = 承诺在某一天之前做一件事

about-promises = 查看承诺：您的、向你们的、大家的

about-pending = 引导员查看未完成、逾期或等待接受的承诺

about-mediate = 引导员分别问两个伙伴同样的问题

about-morning = 选择早上什么时候看待办的事

about-say = 对所有小组或几个小组说话

about-nudge = 给没有消息的人写句问候

about-note = 记一条关于伙伴的笔记，只有您能看

about-handover = 把引导员的角色交给别人

about-remove = 不再把某人算上

about-digest = 看上次摘要之后的事

about-propose = 提出一件由大家决定的事

about-decisions = 查看提议和决定

about-search = 搜索说过、承诺过和决定过的一切

about-concern = 把心里的事只告诉引导员
about-goal = 设定共同目标

about-goals = 查看目标和进展

about-measure = 为目标记录一个数字

about-reliability = 查看回答和承诺的履行情况

about-voices = 供协调人查看谁的声音被听到、先问谁

about-speaksfor = 说明您还代表谁，例如妇女或青年

about-roles = 查看各方的分工与贡献，或说明本组的贡献

about-checkin = 提前回答下一轮提问

about-protocols = 查看可以选用的约定

about-preview = 查看会问什么、什么时候问

about-partners = 查看有谁参加

about-partner = 在共用的聊天里说明您代表谁

about-place = 查看或设置小组的城市、公共假日和周末

about-quiet = 查看或设置小组的安静时段

about-manner = 选择我和你们小组说话的方式

about-translators = 查看或选择由谁翻译所写的内容

about-adopt = 向所有伙伴提议一项约定

about-schedule = 查看或修改日期和时间

about-pause = 暂停一项约定

about-resume = 恢复暂停的约定

about-now = 现在就问一轮问题

about-rhythm = 查看现在的节奏，开始或结束危机节奏

about-role = 查看或指定角色

about-invite = 获取邀请伙伴的代码

about-threads = 在这里把每一轮放在各自的讨论串里

about-polls = 在这里用投票显示选项

about-terms = 查看术语及其翻译

about-corrections = 查看翻译中改正过的内容

about-term = 设置一个术语的翻译

about-review = 核对协议的译文

about-link = 让我在另一个平台上也认识您

about-unlink = 只用这个账号认识您

about-join = 用邀请代码加入

about-start = 用代码建立合作

about-leave = 退出合作

about-mydata = 单独领取关于您的一切

about-forget = 删除关于您的一切

about-keep = 话语保存多久

about-export = 大家都可以看的内容：表格或报告

about-calendar = 您要做的事，供日历程序使用

about-chart = 目标进展，图片形式
