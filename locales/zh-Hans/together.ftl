### 关于各方的分工与贡献、轮到谁、履行情况和谁的声音被听到，我们怎么说。

reliability-own = { $who }，最近三个月（只有你们和主持人看得到）：

reliability-all = 所有小组合计，最近三个月：

reliability-answers = • 按时回答：{ $all }次中{ $kept }次

reliability-promises = • 兑现或及时改期的承诺：{ $all }个中{ $kept }个

reliability-none = • 还没有到期的事。

roles-all-title = 各方的分工与贡献：

roles-brings = 贡献：{ $said }

roles-brings-nothing = 贡献：尚未说明

roles-towards = 目标{ $goal }：{ $said }

roles-how = 这样说明本组的贡献： /roles 每周二一辆卡车

roles-stated = { $who }从现在起的贡献：{ $said }

roles-still-right = { $who }，下面这些还对吗？

roles-found-right = ✓ { $who }说：还对。

roles-say-anew = 本组现在的贡献是什么？请直接回复。角色由协调人更改： /role

button-still-right = 还对

button-change-it = 更改

rotation-turned = 现在轮到：

rotation-first = • 先被问到：{ $who }

rotation-host = • 主办：{ $who }

rotation-summary = • 总结：{ $who }

rotation-you-begin = 这次先问你们组。

rotation-you-come-first = 这次总结里先写你们组说的话。

schedule-first = → 那次先问：{ $who }

schedule-duty-of = { $id }：{ $does }，这次轮到{ $who }，期限：{ $due }

moved-asked-first = 先被问到

change-rotation = 轮换的方式有变化

change-duty-turn = ~ { $what }：现在由各组轮流负责

voices-title = 最近三个月谁的声音被听到；只有主持人看得到。依次为回答、字数、对提案表态的占比：

voices-title-answers = 最近三个月谁的声音被听到；只有主持人看得到。依次为回答、字数的占比（还没有对提案的表态）：

voices-line = • { $who }：{ $answers }%、{ $words }%、{ $positions }%

voices-line-answers = • { $who }：{ $answers }%、{ $words }%

voices-speaking-for = 代表“{ $group }”发言的人

voice-women = 妇女

voice-youth = 青年

voice-elders = 老年人

voice-disability = 残障人士

voice-displaced = 流离失所者

voices-too-little = 目前说的还太少，看不出来。

voices-suggestion = { $who }的声音比其他组少。下次可以先问他们，或者私下问问他们希望怎样被听到。

button-ask-first = 先问他们

voices-first-noted = ✓ 下次先问{ $who }。

voices-first-noted-at = ✓ 下次先问{ $who }：{ $at }。

speaksfor-noted = ✓ 已记下。主持人只看得到三人以上这类群体的合计，看不到里面有谁。要收回，请发 /speaksfor 没有人 。

speaksfor-gone = ✓ 已收回：您只代表自己的小组发言。

speaksfor-how = 如果愿意，请说明除本组之外您还代表谁，用逗号隔开： /speaksfor 妇女，青年
