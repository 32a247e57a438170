### 谁可以看到所写的内容，以及可能的花费：简体中文。

own-server-named = 我们自己的服务器

sight-own-alone = 没有其他公司读到你们写的内容。

sight-others-read = 其他公司的服务会读到它们翻译的内容。私密的内容不会交给其中任何一个。

sight-nobody = 伙伴们不希望任何机器读到，所以你们写的内容会原样送到其他人那里。

sight-changed = { $who }改变了由谁在这里翻译。

sight-changed-by-operator = 管理我的人改变了由谁在这里翻译。

sight-asked-title = { $who }想问，这些服务是否也可以翻译你们写的内容：{ $engines }

sight-asked-by-operator-title = 管理我的人想问，这些服务是否也可以翻译你们写的内容：{ $engines }

sight-how-to-agree = 现在什么都不变。所有伙伴都同意后才生效；只要有一个不同意，就保持原样。

button-refuse = 我们不同意

sight-agreed = { $who }同意这些服务也可以翻译：{ $engines }

sight-refused = { $who }不同意，所以保持原样。

sight-opened = 所有伙伴都同意了，从现在起这里可以由更多服务翻译。

sight-as-it-is = 现在就是这样。

sight-asked-already = 这已经提出，还没有决定：{ $engines }。还在等：{ $who }。

sight-how = 要减少翻译的服务，或在所有伙伴同意后增加，请协调员写下列命令之一，或用逗号隔开写几个名字：{ $examples }

ceiling-near = 本月可以发给其他公司翻译服务的{ $most }个字符已用去{ $spent }个。用完后，到{ DAY($day) }之前它们不再翻译，内容会原样送到你们这里。

ceiling-now = 本月已发给其他公司的翻译服务{ $spent }个字符，上限是{ $most }个。
