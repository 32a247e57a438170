### How numbers and days look in a chat: Russian.

show-now = Здесь я пишу числа так: { $sample }. Сегодня { DAY($today, year: 1) } Нажмите на то, что вам удобнее читать.

show-changed = Теперь я пишу здесь так: { $sample }, { DAY($today, year: 1) } То, что написали люди, остаётся как есть.

show-own-now = Для вас я пишу числа так, во всех чатах: { $sample }. Сегодня { DAY($today, year: 1) } Нажмите на то, что вам удобнее читать.

show-own-changed = Теперь я пишу для вас так, во всех чатах: { $sample }, { DAY($today, year: 1) } То, что группа читает вместе, остаётся, как решила группа.

button-show-own = Только для меня

date-written = { $written }: { DAY($day, year: 1) }

date-written-short = { $written }: { $day }

date-written-short-either = { $written }: { $one } или { $other }

date-written-either = { $written }: { DAY($one, year: 1) } или { DAY($other, year: 1) }

hour-written-either = { $written }: { HOUR($one, whole: 1) } или { HOUR($other, whole: 1) }

calendar-gregorian = Григорианский

calendar-persian = Персидский

calendar-islamic = Исламский

calendar-persian-months = фарвардина, ордибехешта, хордада, тира, мордада, шахривара, мехра, абана, азера, дея, бахмана, эсфанда

calendar-islamic-months = мухаррама, сафара, раби-уль-авваля, раби-уль-ахира, джумад-уль-авваля, джумад-уль-ахира, раджаба, шаабана, рамадана, шавваля, зуль-каада, зуль-хиджжа
