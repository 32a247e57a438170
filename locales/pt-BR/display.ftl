### How numbers and days look in a chat: Brazilian Portuguese.

show-now = Aqui escrevo os números assim: { $sample }. Hoje é { DAY($today, year: 1) }. Toquem no que preferem ler.

show-changed = A partir de agora escrevo assim aqui: { $sample }, { DAY($today, year: 1) }. O que as pessoas escreveram fica como escreveram.

show-own-now = Para você escrevo os números assim, em todas as conversas: { $sample }. Hoje é { DAY($today, year: 1) }. Toque no que prefere ler.

show-own-changed = A partir de agora escrevo assim para você, em todas as conversas: { $sample }, { DAY($today, year: 1) }. O que um grupo lê em comum fica como o grupo escolheu.

button-show-own = Só para mim

date-written = { $written }: { DAY($day, year: 1) }

date-written-short = { $written }: { $day }

date-written-short-either = { $written }: { $one } ou { $other }

date-written-either = { $written }: { DAY($one, year: 1) } ou { DAY($other, year: 1) }

hour-written-either = { $written }: { HOUR($one, whole: 1) } ou { HOUR($other, whole: 1) }

calendar-gregorian = Gregoriano

calendar-persian = Persa

calendar-islamic = Islâmico

calendar-persian-months = farvardin, ordibehesht, khordad, tir, mordad, shahrivar, mehr, aban, azar, dey, bahman, esfand

calendar-islamic-months = muharram, safar, rabi I, rabi II, jumada I, jumada II, rajab, shaban, ramadã, shawwal, dhul-qida, dhul-hijja
