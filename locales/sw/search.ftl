### Tunachosema kuhusu utafutaji: kilichopatikana, kwa lugha ya msomaji. Mtu mmoja ni "wewe".

search-how = Sema unachotafuta, neno moja au zaidi: /search pampu. Natafuta katika yote yaliyosemwa, kuahidiwa na kuamuliwa, kwa kila lugha yaliyosomwa.

search-none = Hakuna kilichopatikana kwa “{ $said }” unachoweza kusoma hapa. Maneno machache zaidi, au sehemu ya neno, hupata zaidi.

search-title = Kilichopatikana kwa “{ $said }”: { $count }

search-more-title = Kilichopatikana kwa “{ $said }”: zaidi ya { $count }

search-page = Ukurasa { $page }

search-item = { $number }. { $found }

search-said = { $day }, { $who }: { $said }

search-unnamed = { $day }: { $said }

search-promise = Ahadi { $number }, { $who }: { $what }

search-decision = { $day }, pendekezo { $number }: { $what }

search-decision-replaced = { $day }, pendekezo { $number } (uamuzi { $by } umechukua nafasi yake): { $what }

search-goal = Lengo { $number }: { $what }

search-brings = Mchango wa { $who }: { $said }

search-does = { $role }: { $what }

search-protocol-title = Katika itifaki ya “{ $title }”
