### Yanayotokea kwa maneno ambayo ujumbe wake umebadilishwa au kuondolewa baadaye; mtu mmoja ni "wewe", hakuna lawama.

words-front-stays = Kilicho mbele ya maneno, kama jina la kundi, kimebadilishwa pia. Nani anayasoma huamuliwa yanaposemwa, kwa hiyo yote yanabaki yalivyokuwa. Kwa wengine, andika ujumbe mpya; kuuondoa huu, ujibu kwa /withdraw.

draft-newer = ✎ Ujumbe umebadilishwa. Kitakachohesabiwa sasa kiko chini zaidi.

draft-over = ↩ Ujumbe umeondolewa au sasa unasema kingine, kwa hiyo hili limeachwa.

promise-stays = Ahadi { $number } inabaki ilivyothibitishwa: wengine wanategemea maneno hayo. Tarehe mpya, au kuiacha, ni kwa kitufe hapa; maneno mengine ni ahadi mpya.

promise-stays-so = Ahadi { $number } inabaki ilivyothibitishwa: wengine wameshasoma maneno hayo. Maneno mengine ni ahadi mpya.

proposal-stays = Pendekezo { $number } linabaki lilivyowekwa mbele ya wote: watu wanatoa maoni kuhusu maneno hayo. Kulisema kwa njia nyingine, au kuliondoa, bonyeza kitufe.

proposal-stays-so = Pendekezo { $number } linabaki lilivyowekwa mbele ya wote: watu walitoa maoni kuhusu maneno hayo. Maneno mengine ni pendekezo jipya.
