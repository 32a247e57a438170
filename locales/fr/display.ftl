### How numbers and days look in a chat: French.

show-now = J'écris ici les nombres ainsi : { $sample }. Aujourd'hui, nous sommes { DAY($today, year: 1) }. Appuyez sur ce que vous préférez lire.

show-changed = Désormais, j'écris ici ainsi : { $sample }, { DAY($today, year: 1) }. Ce que les gens ont écrit reste comme ils l'ont écrit.

show-own-now = Pour vous, j'écris ainsi les nombres, dans toutes les discussions : { $sample }. Aujourd'hui, nous sommes { DAY($today, year: 1) }. Appuyez sur ce que vous préférez lire.

show-own-changed = Désormais, j'écris ainsi pour vous, dans toutes les discussions : { $sample }, { DAY($today, year: 1) }. Ce qu'un groupe lit ensemble reste comme le groupe l'a choisi.

button-show-own = Pour moi seulement

date-written = { $written } : { DAY($day, year: 1) }

date-written-short = { $written } : { $day }

date-written-short-either = { $written } : { $one } ou { $other }

date-written-either = { $written } : { DAY($one, year: 1) } ou { DAY($other, year: 1) }

hour-written-either = { $written } : { HOUR($one, whole: 1) } ou { HOUR($other, whole: 1) }

calendar-gregorian = Grégorien

calendar-persian = Persan

calendar-islamic = Musulman

calendar-persian-months = farvardin, ordibehesht, khordad, tir, mordad, shahrivar, mehr, aban, azar, dey, bahman, esfand

calendar-islamic-months = mouharram, safar, rabia al awal, rabia ath-thani, joumada al oula, joumada ath-thania, rajab, chaabane, ramadan, chawwal, dhou al qi`da, dhou al-hijja
