### Itifaki inaangaliwa upya: cha kubaki na cha kubadilisha. Kundi ni "ninyi"; hakuna anayelazimishwa kusema.

looking-how = Mngeibakisha? Bonyezeni kitufe. Mngebadilisha kitu? Jibuni ujumbe huu mkisema nini, hadi { $until }. Kisha wote watasoma yaliyopendekezwa.

looking-alone = Msilopenda kulisema mbele ya wote humfikia mwezeshaji peke yake, bila jina mkipenda.

button-keep-it = Ibaki ilivyo

looking-kept = Imeandikwa: { $who } ingeibakisha ilivyo. Bado mnaweza kupendekeza jambo.

looking-noted = Asante. Wote watalisoma { $until }; hadi hapo mnaweza kuongeza.

looking-over-title = Yaliyopendekezwa: { $title }

looking-keep-count = Washirika ambao wangeibakisha ilivyo: { $count } kati ya { $of }

looking-item = { $number }. { $who }: { $said }

looking-nothing = Hakuna kilichopendekezwa: inaendelea ilivyo.

looking-put = Bonyezeni namba ili kuwapelekea wote pendekezo hilo. Nitalisoma kwanza, na litaamuliwa kama pendekezo lolote. Kisha mratibu ataingiza yaliyoamuliwa kwenye itifaki.

looking-is-over = Mapitio haya yamekwisha. Yeyote anaweza kupendekeza wakati wowote: /propose

looking-put-already = Hilo tayari limepelekwa kwa wote: pendekezo { $number }.
