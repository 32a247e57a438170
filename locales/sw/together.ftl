### Tunayosema kuhusu nani anafanya na kuleta nini, zamu ni ya nani, yaliyotimizwa, na nani anasikika.

reliability-own = { $who }, katika miezi mitatu iliyopita (mnaoona hili ni ninyi na wawezeshaji tu):

reliability-all = Vikundi vyote pamoja, katika miezi mitatu iliyopita:

reliability-answers = • Yaliyojibiwa kwa wakati: { $kept } kati ya { $all }

reliability-promises = • Ahadi zilizotimizwa, au kuhamishwa kwa wakati: { $kept } kati ya { $all }

reliability-none = • Bado hakuna kilichotarajiwa.
