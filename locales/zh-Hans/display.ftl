### How numbers and days look in a chat: Simplified Chinese.

show-now = 我在这里这样写数字：{ $sample }。今天是{ DAY($today, year: 1) }。请按您更愿意读的写法。

show-changed = 从现在起，我在这里这样写：{ $sample }，{ DAY($today, year: 1) }。大家自己写的内容保持原样。

show-own-now = 在所有聊天里，我都这样给您写数字：{ $sample }。今天是{ DAY($today, year: 1) }。请按您更愿意读的写法。

show-own-changed = 从现在起，在所有聊天里我都这样给您写：{ $sample }，{ DAY($today, year: 1) }。大家一起读的内容，仍按群里选的写法。

button-show-own = 只给我

date-written = { $written }：{ DAY($day, year: 1) }

date-written-short = { $written }：{ $day }

date-written-short-either = { $written }：{ $one }，或{ $other }

date-written-either = { $written }：{ DAY($one, year: 1) }，或{ DAY($other, year: 1) }

hour-written-either = { $written }：{ HOUR($one, whole: 1) }，或{ HOUR($other, whole: 1) }

calendar-gregorian = 公历

calendar-persian = 波斯历

calendar-islamic = 伊斯兰历

calendar-persian-months = 法尔瓦丁月, 奥尔迪贝赫什特月, 霍尔达德月, 提尔月, 莫尔达德月, 沙赫里瓦尔月, 梅赫尔月, 阿班月, 阿扎尔月, 戴伊月, 巴赫曼月, 埃斯凡德月

calendar-islamic-months = 穆哈兰姆月, 色法尔月, 赖比尔·敖外鲁月, 赖比尔·阿色尼月, 主马达·敖外鲁月, 主马达·阿色尼月, 赖哲卜月, 舍尔邦月, 赖买丹月, 闪瓦鲁月, 都尔喀尔德月, 都尔黑哲月
