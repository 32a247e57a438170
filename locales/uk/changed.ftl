### What we say of words whose message is changed or taken back: Ukrainian. “ви” in lower case, the present tense, no blame.

words-front-stays = Змінилося й те, що стоїть перед словами, наприклад назва групи. Хто їх читає, вирішується, коли їх сказано, тому все лишається, як є. Для інших напишіть нове повідомлення; щоб забрати це, дайте на нього відповідь командою /withdraw.
