### Tunayosema kuhusu nani anafanya na kuleta nini, zamu ni ya nani, yaliyotimizwa, na nani anasikika.

reliability-own = { $who }, katika miezi mitatu iliyopita (mnaoona hili ni ninyi na wawezeshaji tu):

reliability-all = Vikundi vyote pamoja, katika miezi mitatu iliyopita:

reliability-answers = • Yaliyojibiwa kwa wakati: { $kept } kati ya { $all }

reliability-promises = • Ahadi zilizotimizwa, au kuhamishwa kwa wakati: { $kept } kati ya { $all }

reliability-none = • Bado hakuna kilichotarajiwa.

roles-all-title = Nani anafanya na kuleta nini:

roles-brings = Kinaleta: { $said }

roles-brings-nothing = Kinaleta: bado hakijasema

roles-towards = Kwa lengo { $goal }: { $said }

roles-how = Semeni kikundi chenu kinaleta nini hivi: /roles Lori kila Jumanne

roles-stated = { $who } inaleta kuanzia sasa: { $said }

roles-still-right = { $who }, je, hili bado ni sahihi?

roles-found-right = ✓ Bado ni sahihi, kwa mujibu wa { $who }.

roles-say-anew = Kikundi chenu kinaleta nini sasa? Jibuni kwa hilo. Nani ana jukumu gani hubadilishwa na mratibu: /role

button-still-right = Bado ni sahihi

button-change-it = Badilisha

rotation-turned = Zamu ya sasa:

rotation-first = • anayeulizwa kwanza: { $who }

rotation-host = • mwenyeji: { $who }

rotation-summary = • anayefupisha: { $who }

rotation-you-begin = Safari hii kikundi chenu kinaulizwa kwanza.

rotation-you-come-first = Safari hii yale ambayo kikundi chenu kitasema yatatangulia katika muhtasari.

schedule-first = → atakayeulizwa kwanza wakati huo: { $who }

schedule-duty-of = { $id }: { $does } – safari hii { $who }, kufikia { $due }

moved-asked-first = anaulizwa kwanza

change-rotation = ~ zamu zinazunguka kwa namna nyingine

change-duty-turn = ~ { $what }: sasa kila kikundi hufanya kwa zamu

voices-title = Nani alisikika katika miezi mitatu iliyopita; wanaoona hili ni wawezeshaji tu. Sehemu za majibu, za maneno, za misimamo kuhusu mapendekezo:

voices-title-answers = Nani alisikika katika miezi mitatu iliyopita; wanaoona hili ni wawezeshaji tu. Sehemu za majibu na za maneno (bado hakuna misimamo kuhusu mapendekezo):

voices-line = • { $who }: asilimia { $answers }, { $words }, { $positions }

voices-line-answers = • { $who }: asilimia { $answers }, { $words }

voices-speaking-for = wanaosemea { $group }

voice-women = wanawake

voice-youth = vijana

voice-elders = wazee

voice-disability = watu wenye ulemavu

voice-displaced = wakimbizi

voices-too-little = Yaliyosemwa hadi sasa ni machache mno kujua.

voices-suggestion = { $who } inasikika kidogo kuliko wengine. Huenda ikasaidia kuwauliza kwanza mara ijayo, au kuwauliza faraghani wangependa kusikikaje.

button-ask-first = Waulizwe kwanza

voices-first-noted = ✓ Mara ijayo { $who } inaulizwa kwanza.

voices-first-noted-at = ✓ Mara ijayo { $who } inaulizwa kwanza: { $at }.

speaksfor-noted = ✓ Nimeandika. Wawezeshaji wanaona jumla ya makundi hayo, kuanzia watu watatu, na kamwe si nani yumo. Kuondoa: /speaksfor hakuna

speaksfor-gone = ✓ Imeondolewa: unasemea kikundi chako tu.

speaksfor-how = Ukipenda, sema unawasemea nani zaidi ya kikundi chako, kwa koma kati yao: /speaksfor wanawake, vijana
