### 关于各方的分工与贡献、轮到谁、履行情况和谁的声音被听到，我们怎么说。

reliability-own = { $who }，最近三个月（只有你们和主持人看得到）：

reliability-all = 所有小组合计，最近三个月：

reliability-answers = • 按时回答：{ $all }次中{ $kept }次

reliability-promises = • 兑现或及时改期的承诺：{ $all }个中{ $kept }个

reliability-none = • 还没有到期的事。
