### Yanayotokea kwa maneno ambayo ujumbe wake umebadilishwa au kuondolewa baadaye; mtu mmoja ni "wewe", hakuna lawama.

words-front-stays = Kilicho mbele ya maneno, kama jina la kundi, kimebadilishwa pia. Nani anayasoma huamuliwa yanaposemwa, kwa hiyo yote yanabaki yalivyokuwa. Kwa wengine, andika ujumbe mpya; kuuondoa huu, ujibu kwa /withdraw.

draft-newer = ✎ Ujumbe umebadilishwa. Kitakachohesabiwa sasa kiko chini zaidi.

draft-over = ↩ Ujumbe umeondolewa au sasa unasema kingine, kwa hiyo hili limeachwa.
