### Yanayotokea kwa maneno ambayo ujumbe wake umebadilishwa au kuondolewa baadaye; mtu mmoja ni "wewe", hakuna lawama.

words-front-stays = Kilicho mbele ya maneno, kama jina la kundi, kimebadilishwa pia. Nani anayasoma huamuliwa yanaposemwa, kwa hiyo yote yanabaki yalivyokuwa. Kwa wengine, andika ujumbe mpya; kuuondoa huu, ujibu kwa /withdraw.
