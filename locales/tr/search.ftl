### Arama hakkında söylediklerimiz: bulunanlar, okuyanın dilinde. Hitap “siz”.

search-how = Ne aradığınızı bir ya da birkaç sözcükle söyleyin: /search pompa. Söylenen, söz verilen ve kararlaştırılan her şeyde, okunduğu her dilde ararım.

search-none = “{ $said }” için burada okuyabileceğiniz bir şey bulunmadı. Daha az sözcük ya da bir sözcüğün parçası daha çok bulur.

search-title = “{ $said }” için bulunan: { $count }

search-more-title = “{ $said }” için bulunan: { $count } sayısından fazla

search-page = Sayfa { $page }

search-item = { $number }. { $found }

search-said = { $day }, { $who }: { $said }

search-unnamed = { $day }: { $said }

search-promise = Söz { $number }, { $who }: { $what }

search-decision = { $day }, öneri { $number }: { $what }

search-decision-replaced = { $day }, öneri { $number } (yerini alan karar { $by }): { $what }

search-goal = Hedef { $number }: { $what }

search-brings = { $who }, katkısı: { $said }

search-does = { $role }: { $what }

search-protocol-title = “{ $title }” protokolünde
