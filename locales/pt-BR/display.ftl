### How numbers and days look in a chat: Brazilian Portuguese.

show-now = Aqui escrevo os números assim: { $sample }. Hoje é { DAY($today, year: 1) }. Toquem no que preferem ler.

show-changed = A partir de agora escrevo assim aqui: { $sample }, { DAY($today, year: 1) }. O que as pessoas escreveram fica como escreveram.

date-written = { $written }: { DAY($day, year: 1) }

date-written-either = { $written }: { DAY($one, year: 1) } ou { DAY($other, year: 1) }

calendar-gregorian = Gregoriano

calendar-persian = Persa

calendar-islamic = Islâmico

calendar-persian-months = farvardin, ordibehesht, khordad, tir, mordad, shahrivar, mehr, aban, azar, dey, bahman, esfand

calendar-islamic-months = muharram, safar, rabi I, rabi II, jumada I, jumada II, rajab, shaban, ramadã, shawwal, dhul-qida, dhul-hijja
