"""What the people of the quarter say, each in their own language. Words of secrets stand nowhere else."""

from __future__ import annotations

MOVED = {
    "sw": (
        "Tumesafisha visima {n} kando ya ziwa",
        "Vijana wamepanda miche {n} ufukweni",
        "Tumepima maji mara {n}",
    ),
    "pt-BR": (
        "Limpamos {n} trechos do canal",
        "A escola plantou {n} mudas no mangue",
        "Medimos a água {n} vezes",
    ),
    "ar": ("نظّفنا {n} قنوات في الوادي", "زرع الطلاب {n} شجرة عند النبع", "فحصنا الماء {n} مرات"),
    "fr": (
        "Nous avons nettoyé {n} fossés du quartier",
        "Les élèves ont planté {n} arbres",
        "Nous avons mesuré l'eau {n} fois",
    ),
    "uk": (
        "Ми очистили {n} струмків у горах",
        "Діти посадили {n} дерев біля джерела",
        "Ми перевірили воду {n} разів",
    ),
}
"""What moved forward; {n} is a number that is different each time."""

PROMISED = {
    "sw": "Nitaleta ripoti ya kisima cha {n}",
    "pt-BR": "Vou mandar o mapa do trecho {n}",
    "ar": "سأرسل صور القناة {n}",
    "fr": "J'enverrai le plan du fossé {n}",
    "uk": "Я надішлю таблицю джерела {n}",
}

WHY = {
    "sw": "Mvua zilifunga barabara",
    "pt-BR": "A chuva fechou a estrada",
    "ar": "أغلقت السيول الطريق",
    "fr": "La route était coupée par la pluie",
    "uk": "Дорогу розмило дощем",
}
"""Why something takes longer, or is let go."""

WORRIES = {
    "sw": "Mwenyekiti wa kijiji anatuangalia kwa jicho baya ({n})",
    "pt-BR": "O fiscal pergunta demais sobre nós ({n})",
    "ar": "المختار يسأل عن أسمائنا ({n})",
    "fr": "La mairie veut la liste de nos membres ({n})",
    "uk": "Голова громади тисне на нашу вчительку ({n})",
}
"""For the facilitator alone; {n} tells one from another."""

UNNAMED = {
    "sw": "Hatusikilizwi tukiongea polepole ({n})",
    "pt-BR": "Falam rápido demais para nós ({n})",
    "ar": "يُتّخذ القرار قبل أن نتكلم ({n})",
    "fr": "On décide avant de nous avoir entendus ({n})",
    "uk": "Нас перебивають на дзвінках ({n})",
}
"""Why somebody trusts less, without a name."""

ALARMING = {
    "ar": "أخاف أن نترك وحدنا في حريق ({n})",
    "uk": "Боюся, що пожежа нікого не збере ({n})",
}
"""The same with a word for emergencies in it, which those who can help are told of, and no more."""

PROPOSED = (
    ("Amina", "Tukutane mtandaoni kila Alhamisi\nJumatatu ni siku ya soko"),
    ("Bruno", "Comprar um medidor de água para todos\nOs nossos números não batem"),
    ("Layla", "نرسل الصور دون وجوه\nسلامة الأهالي أولًا"),
    ("Claire", "Publier nos mesures chaque mois\nLes voisins les demandent"),
    ("Oksana", "Запросити школу з Дрогобича\nВони теж бережуть воду"),
    ("Otieno", "Tuandike ripoti moja ya pamoja\nKila kikundi kinaandika yake sasa"),
)
"""What is put to all, with its reason, by whom; one each two weeks."""

OBJECTED = {
    "sw": "Siku hiyo tuna kazi ziwani",
    "pt-BR": "Não há dinheiro para isso agora",
    "ar": "ليس لدينا من يقوم بذلك",
    "fr": "La salle est prise ce jour-là",
    "uk": "Тоді в нас немає світла",
}

CONCERNS = {
    "sw": "Mkutano wa jioni unatuogopesha njiani ({n})",
    "pt-BR": "Sinto que falam por mim nas reuniões ({n})",
    "ar": "لا أرتاح لطريقة توزيع المال ({n})",
    "uk": "Мене просять підписати те, чого я не читала ({n})",
}
"""What somebody tells a facilitator alone."""

COMFORT = "Дякую за довіру. Поговоримо про це спокійно."
"""What the facilitator answers."""

SOUGHT = (
    *("Mwenyekiti wa kijiji", "O fiscal pergunta", "La mairie veut"),
    *("Mkutano wa jioni", "Sinto que falam", "Мене просять"),
    *("Hatusikilizwi", "Falam rápido", "Боюся"),
)
"""What is looked for at the end: beginnings of worries, of concerns, and of what was said without a name."""

BROUGHT = {
    "sw": "Mitumbwi miwili na vijana kumi wa kujitolea",
    "pt-BR": "Um barco e a oficina da escola",
    "ar": "حافلة صغيرة ومتطوعان يوم السبت",
    "fr": "Une salle et un laboratoire le jeudi",
    "uk": "Намети та аптечку для виїздів",
}
"""What each group brings."""

BROUGHT_NOW = "Намети, аптечку і кухню для виїздів"
"""What one of them brings three months later."""

NOTED = "Зателефонувати Бруно до п'ятниці, він утомлений ({n})"
"""What a facilitator notes for themselves alone."""

SAFE = {
    "sw": ("Je, mko salama?", "Ndiyo", "Tupigieni"),
    "pt-BR": ("Vocês estão em segurança?", "Sim", "Liguem"),
    "ar": ("هل أنتم بأمان؟", "نعم", "اتصلوا بنا"),
    "fr": ("Êtes-vous en sécurité ?", "Oui", "Appelez-nous"),
    "uk": ("Ви в безпеці?", "Так", "Подзвоніть нам"),
}
"""What is asked in a crisis, and the two things to press, as the protocol has them."""
