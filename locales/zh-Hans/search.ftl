### 关于搜索的话：找到的内容，用读者的语言。称“您”。

search-how = 请说要找什么，一个词或几个词，例如 /search 水泵 。我会在所有说过、承诺过和决定过的内容里，用大家读过的每种语言查找。

search-none = 没有找到您在这里可以看的“{ $said }”。少说几个词，或只说词的一部分，会找到更多。

search-title = 找到“{ $said }”：{ $count }

search-more-title = 找到“{ $said }”：超过{ $count }

search-page = 第{ $page }页

search-item = { $number }. { $found }

search-said = { $day }，{ $who }：{ $said }

search-unnamed = { $day }：{ $said }

search-promise = 承诺{ $number }，{ $who }：{ $what }

search-decision = { $day }，提议{ $number }：{ $what }

search-decision-replaced = { $day }，提议{ $number }（已由决定{ $by }取代）：{ $what }

search-goal = 目标{ $number }：{ $what }

search-brings = { $who }的贡献：{ $said }

search-does = { $role }：{ $what }

search-protocol-title = 出自约定“{ $title }”
