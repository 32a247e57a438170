### How numbers and days look in a chat: Spanish.

show-now = Aquí escribo así los números: { $sample }. Hoy es { DAY($today, year: 1) }. Pulsen lo que prefieran leer.

show-changed = Desde ahora escribo aquí así: { $sample }, { DAY($today, year: 1) }. Lo que escriben las personas queda como lo escribieron.

show-own-now = Para usted escribo así los números, en todos los chats: { $sample }. Hoy es { DAY($today, year: 1) }. Pulse lo que prefiera leer.

show-own-changed = Desde ahora escribo así para usted, en todos los chats: { $sample }, { DAY($today, year: 1) }. Lo que un grupo lee en común queda como lo eligió el grupo.

button-show-own = Solo para mí

date-written = { $written }: { DAY($day, year: 1) }

date-written-short = { $written }: { $day }

date-written-short-either = { $written }: el { $one } o el { $other }

date-written-either = { $written }: el { DAY($one, year: 1) } o el { DAY($other, year: 1) }

hour-written-either = { $written }: a las { HOUR($one, whole: 1) } o a las { HOUR($other, whole: 1) }

calendar-gregorian = Gregoriano

calendar-persian = Persa

calendar-islamic = Islámico

calendar-persian-months = farvardín, ordibehesht, jordad, tir, mordad, shahrivar, mehr, abán, azar, dei, bahmán, esfand

calendar-islamic-months = muharram, safar, rabi I, rabi II, yumada I, yumada II, rayab, shaabán, ramadán, shawwal, du al-qaada, du al-hiyya
