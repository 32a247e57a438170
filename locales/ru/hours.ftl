### Hours that could be meant in two ways: Russian.

hour-which = Одни считают часы от восхода солнца, другие от полуночи. Какой час вы имеете в виду?
button-hour = { HOUR($hour, whole: 1) }
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

hours-words = час/часу, двух, трёх/трех, четырёх/четырех, пяти, шести, семи, восьми, девяти, десяти, одиннадцати, двенадцати

promise-only-the-day = Обещание считается по дню: час не запоминается.
