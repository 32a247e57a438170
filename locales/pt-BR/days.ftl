### Days as people type them: Brazilian Portuguese. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = depois de amanhã, depois d'amanhã

days-month-end-words = fim do mês, fim de mês, fim deste mês, fim desse mês, final do mês, final de mês, final deste mês, final desse mês

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = esta, este, nesta, neste, desta, nessa, nesse, dessa, desse, deste

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = -

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = próxima, próximo, na próxima, no próximo, que vem

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = da semana que vem, da próxima semana

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = -

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = em, daqui a, daqui, dentro de, a partir de hoje

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = a, o, na, no, de, do, da, para, até, antes, e, em, dia, ao, à, às, feira, feiras, por volta, se deus quiser

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = dia, º

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = um/uma, dois/duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, quatorze/catorze, quinze, dezesseis, dezessete, dezoito, dezenove, vinte, -, -, -, -, -, -, -, -, -, trinta

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = primeiro

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = dia/dias, semana/semanas, mês/meses

# Days, weeks and months where their number stands behind them: “siku 3”. In order, as above; a dash where it stands
# in front.
days-units-before-words = -, -, -

# Two days, two weeks and two months, where one word says it, in order; a dash where none does.
days-two-units-words = -, -, -

# One day, one week and one month, where that is said without a number or in a way of its own, in order; a dash
# where it is not.
days-one-unit-words = -, -, -

# What says about a week, and about two, in days, where who counts may mean one more: “huit jours”. We ask which day
# is meant. In order, with strokes between several; a dash where there is none.
days-roughly-words = oito dias, quinze dias/uma quinzena

# Half a year, one year and two years from today, in order, as they are said when a day is asked for: the whole answer.
# Several for one have strokes between them.
days-years-words = em meio ano/daqui a meio ano/meio ano, em um ano/daqui a um ano/dentro de um ano/em 1 ano/daqui a 1 ano/um ano/1 ano, em dois anos/daqui a dois anos/dentro de dois anos/em 2 anos/daqui a 2 anos/dois anos/2 anos

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = segunda feira/2ª feira/2ª, terça feira/3ª feira/3ª, quarta feira/4ª feira/4ª, quinta feira/5ª feira/5ª, sexta feira/6ª feira/6ª, -, -

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# The same for the Islamic calendar.
days-islamic-month-words = -, -, rabi al-awwal, rabi al-thani, jumada al-ula, jumada al-thani, -, -, ramadan/ramadão, -, dhul-qada, -

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = até o, até a, até, antes de, antes do, antes da, para o, para a, para, na, no

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = antes de, antes da, antes do, antes

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = depois de, depois da, depois do, após

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = há, atrás, faz

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = passada, passado, última, último, anterior, retrasada, toda, todo, todas, todos, cada, véspera, depois, após, desde, partir, de, da, do, primeira, primeiro, terceira, terceiro, fim, final, início, começo, outra, outro

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = não, nunca, nem, ou, exceto, menos, toda semana, todas as semanas

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = e

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = o, a, os, as, um, uma, de, do, da, dos, das, em, no, na, nos, nas, para, pra, por, com, ou, até, antes de, este, esta, neste, nesta, próximo, próxima, ao, à, às, daqui, daqui a, dentro de

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = horas, hora, às, à

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = e meia, -, -

# What stands beside an hour to say that it is before noon.
days-morning-words = da manhã, de manhã

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = da tarde, de tarde, à tarde

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = da noite, de noite, à noite
