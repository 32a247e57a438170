### How numbers and days look in a chat: Ukrainian.

show-now = Тут я пишу числа так: { $sample }. Сьогодні { DAY($today, year: 1) } Натисніть на те, що вам зручніше читати.

show-changed = Відтепер я пишу тут так: { $sample }, { DAY($today, year: 1) } Те, що написали люди, лишається як є.

show-own-now = Для вас я пишу числа так, в усіх чатах: { $sample }. Сьогодні { DAY($today, year: 1) } Натисніть на те, що вам зручніше читати.

show-own-changed = Відтепер я пишу для вас так, в усіх чатах: { $sample }, { DAY($today, year: 1) } Те, що група читає разом, лишається, як вирішила група.

button-show-own = Лише для мене

date-written = { $written }: { DAY($day, year: 1) }

date-written-short = { $written }: { $day }

date-written-short-either = { $written }: { $one } або { $other }

date-written-either = { $written }: { DAY($one, year: 1) } або { DAY($other, year: 1) }

hour-written-either = { $written }: { HOUR($one, whole: 1) } або { HOUR($other, whole: 1) }

calendar-gregorian = Григоріанський

calendar-persian = Перський

calendar-islamic = Ісламський

calendar-persian-months = фарвардіна, ордібегешта, хордада, тіра, мордада, шахрівара, мехра, абана, азера, дея, бахмана, есфанда

calendar-islamic-months = мухаррама, сафара, рабі I, рабі II, джумади I, джумади II, раджаба, шаабана, рамадану, шавваля, зу-ль-каада, зу-ль-хіджа
