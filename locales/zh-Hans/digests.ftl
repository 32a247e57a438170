### 一周或一个月里的事，给所有小组看；小组是“大家”。

bulletin-week-title = “{ $name }”的一周：{ $first } – { $last }

bulletin-month-title = “{ $name }”的一个月：{ $first } – { $last }

bulletin-came-in = 回答：{ $answers }。听到的伙伴：{ $heard }/{ $asked }。

bulletin-kept = 兑现的承诺：{ $count }

bulletin-decided = 决定：{ $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = 我们学到的：

bulletin-learned-item = { $who }：{ $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = 不太顺利的：

bulletin-stories = 给某个人带来的改变：

bulletin-next = 接下来：

bulletin-closes = 提议{ $number }，截止：{ $closes }：{ $what }

button-more = 更多

bulletin-nothing = 上次摘要之后没有新的事。

bulletin-next-at = 给大家的下一次摘要：{ $next }。

bulletin-none = 目前没有定期摘要。

bulletin-how = 由协调员选择： /digest 每周 、 /digest 每月 、 /digest 否 。

bulletin-weekly = { $who }选择了每周给大家一次摘要。下一次：{ $next }。

bulletin-monthly = { $who }选择了每月给大家一次摘要。下一次：{ $next }。

bulletin-off = { $who }选择了不再定期发摘要。随时可以用 /digest 查看。
