### Tunayosema mapendekezo yanapokuwa toleo lijalo la itifaki.

button-suggest-time = Siku au saa nyingine

button-suggest-words = Maneno mengine

suggest-which-time = Ni kipi kije wakati mwingine? Bonyezeni namba yake.

suggest-which-question = Ni swali lipi mngeuliza kwa maneno mengine? Bonyezeni namba yake.

suggest-time = { $number }. { $what }: { $rhythm }

suggest-time-how = { $what }: { $rhythm }. Jibuni ujumbe huu kwa kusema kije lini, kwa mfano: { $such }

suggest-time-such = siku ya { $day } at { $at }

suggest-words-how = { $question } Jibuni ujumbe huu kwa maneno ambayo mngeweka badala yake. Vikundi vyote vikikubali, yanakuwa ya itifaki yenyewe.

suggest-as-it-is = Tayari iko hivyo. Nini kingekuwa tofauti?

looking-item-words = { $number }. { $who } angesema “{ $question }” kwa maneno mengine: { $said }

version-offer-title = { $title }: ambayo toleo la { $version } lingebadilisha

version-differ = Mapendekezo haya yanatofautiana, kwa hiyo hakuna lililomo; pendekezo kwa wote linaweza kuamua: { $numbers }

version-left = Haya ni maneno tu, kwa hiyo hayamo; yatakayoamuliwa yanaweza kuingizwa baadaye: { $numbers }

version-how = Bonyeza kitufe kulipendekeza kwa wote. Linaanza vikundi vyote vikikubali; kabla ya hapo hakuna kinachobadilika.

version-nothing = { $title }: hakuna katika yaliyopendekezwa kinachoweza kuingia chenyewe katika toleo la { $version }. Yatakayoamuliwa, yaingize kwa /schedule, au katika faili yake kisha /adopt.

button-propose-version = Pendekeza toleo hili

version-proposed-title = Imependekezwa kwa washirika wote: { $title }, toleo la { $version }

version-agreed = Vikundi vyote vimekubali.

version-is-gone = Itifaki imebadilika tangu hapo. Kinachotakiwa bado kinaweza kupendekezwa: /propose

protocol-changed-by-all = Vikundi vyote vimekubali toleo la { $version } la { $title }. Kuanzia mara ijayo:

button-version-file = Kama faili

version-file = { $title }, toleo lijalo kama faili. Yasiyomo bado yako mwanzoni mwake. Libadilishe, liweke mahali itifaki zinapotunzwa, na uliingize kwa /adopt.
