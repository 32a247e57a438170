### How numbers and days look in a chat: Swahili.

show-now = Hapa ninaandika namba hivi: { $sample }. Leo ni { DAY($today, year: 1) }. Bonyezeni mnachopendelea kusoma.

show-changed = Kuanzia sasa ninaandika hivi hapa: { $sample }, { DAY($today, year: 1) }. Walichoandika watu kinabaki kama walivyokiandika.

show-own-now = Kwako ninaandika namba hivi, katika mazungumzo yote: { $sample }. Leo ni { DAY($today, year: 1) }. Bonyeza unachopendelea kusoma.

show-own-changed = Kuanzia sasa ninakuandikia hivi, katika mazungumzo yote: { $sample }, { DAY($today, year: 1) }. Kinachosomwa na kikundi kwa pamoja kinabaki kama kikundi kilivyochagua.

button-show-own = Kwangu tu

date-written = { $written }: { DAY($day, year: 1) }

date-written-short = { $written }: { $day }

date-written-short-either = { $written }: { $one } au { $other }

date-written-either = { $written }: { DAY($one, year: 1) } au { DAY($other, year: 1) }

hour-written-either = { $written }: { HOUR($one, whole: 1) } au { HOUR($other, whole: 1) }

calendar-gregorian = Ya Gregori

calendar-persian = Ya Kiajemi

calendar-islamic = Ya Kiislamu

calendar-persian-months = Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar, Mehr, Aban, Azar, Dey, Bahman, Esfand

calendar-islamic-months = Muharram, Safar, Rabi al-Awwal, Rabi al-Thani, Jumada al-Awwal, Jumada al-Thani, Rajab, Shaaban, Ramadhani, Shawwal, Dhul-Qaada, Dhul-Hijja
