### How numbers and days look in a chat: Turkish.

show-now = Burada sayıları böyle yazıyorum: { $sample }. Bugün { DAY($today, year: 1) }. Okumayı tercih ettiğinize basın.

show-changed = Artık burada böyle yazıyorum: { $sample }, { DAY($today, year: 1) }. İnsanların yazdıkları yazıldığı gibi kalır.

show-own-now = Sizin için sayıları bütün sohbetlerde böyle yazıyorum: { $sample }. Bugün { DAY($today, year: 1) }. Okumayı tercih ettiğinize basın.

show-own-changed = Artık sizin için bütün sohbetlerde böyle yazıyorum: { $sample }, { DAY($today, year: 1) }. Grubun birlikte okudukları grubun seçtiği gibi kalır.

button-show-own = Yalnızca benim için

date-written = { $written }: { DAY($day, year: 1) }

date-written-short = { $written }: { $day }

date-written-short-either = { $written }: { $one } veya { $other }

date-written-either = { $written }: { DAY($one, year: 1) } veya { DAY($other, year: 1) }

hour-written-either = { $written }: { HOUR($one, whole: 1) } veya { HOUR($other, whole: 1) }

calendar-gregorian = Miladi

calendar-persian = İran

calendar-islamic = Hicri

calendar-persian-months = Ferverdin, Ordibeheşt, Hordad, Tir, Mordad, Şehriver, Mehr, Aban, Azer, Dey, Behmen, Esfend

calendar-islamic-months = Muharrem, Safer, Rebiülevvel, Rebiülahir, Cemaziyelevvel, Cemaziyelahir, Recep, Şaban, Ramazan, Şevval, Zilkade, Zilhicce
