"""Names of units and currencies that the Unicode data lacks, and words for the halves of the day.

Must never hold a word that means another unit as well without saying so.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.vocabulary import plain

SAME = {"mass-metric-ton": "mass-ton", "mass-tonne": "mass-ton"}
"""Units that people call by one name."""

BY_HAND: Mapping[str, Mapping[str, str]] = {
    "mass-microgram": {"": "mcg µg"},
    "mass-milligram": {
        "": "mg",
        "ar": "ملغم ملغ ملجم ملليغرام ميليغرام ميلغرام ملليجرام",
        "fa": "میلی‌گرم میلی_گرم میلیگرم",
        "zh": "毫克",
        "my": "မီလီဂရမ်",
        "ru": "мг",
        "uk": "мг",
        "sw": "miligramu",
    },
    "mass-gram": {
        "": "g gr gm",
        "ar": "غرام غرامات جرام جم",
        "fa": "گرم",
        "zh": "克",
        "my": "ဂရမ်",
        "ru": "г гр",
        "sw": "gramu",
    },
    "mass-kilogram": {
        "": "kg kgs kilo kilos kilogram kilograms",
        "ar": "كيلو كغ كغم كجم كلغ كيلوغرام كيلوجرام",
        "fa": "کیلو کیلوگرم",
        "zh": "公斤 千克",
        "my": "ကီလို ကီလိုဂရမ်",
        "ru": "кг кило",
        "uk": "кг кіло",
    },
    "mass-pound": {
        "": "lb lbs",
        "es": "libras libra",
        "fr": "livres livre",
        "pt": "libras libra",
        "en": "pounds pound",
    },
    "mass-ton": {
        "zh": "吨 噸",
        "ru": "тонн тонны тонна",
        "ar": "طن أطنان",
        "fa": "تن",
        "sw": "tani",
        "my": "တန်",
    },
    "length-meter": {"es": "mts mts.", "zh": "米", "my": "မီတာ"},
    "length-kilometer": {"": "km", "ar": "كم كيلومتر", "zh": "公里 千米", "my": "ကီလိုမီတာ"},
    "length-mile": {"my": "မိုင်", "zh": "英里"},
    "length-foot": {"": "ft", "my": "ပေ"},
    "volume-milliliter": {
        "": "ml",
        "ar": "مل ملل ملليلتر",
        "fa": "میلی‌لیتر میلی_لیتر",
        "zh": "毫升",
        "ru": "мл",
    },
    "volume-liter": {"": "lt lts", "zh": "升", "my": "လီတာ", "sw": "lita", "ar": "لتر لترات"},
    "duration-hour": {"zh": "小时 小時 钟头", "my": "နာရီ", "": "hs hrs"},
    "duration-minute": {"": "min mn mins", "tr": "dk", "zh": "分钟 分鐘", "ru": "мин", "uk": "хв"},
    "duration-day": {"zh": "天", "my": "ရက်"},
    "duration-year": {"ar": "عام أعوام", "pt": "anos"},
    "concentr-percent": {
        "": "% ٪ ％",
        "en": "percent per_cent",
        "es": "por_ciento",
        "fr": "pour_cent",
        "pt": "por_cento",
        "ar": "بالمئة بالمائة في_المئة في_المائة",
        "sw": "asilimia",
        "tr": "yüzde",
        "fa": "درصد",
        "my": "ရာခိုင်နှုန်း",
    },
    "concentr-permille": {"": "‰", "es": "por_mil", "fr": "pour_mille", "pt": "por_mil"},
    "money-dollar": {
        "": "usd $ us$",
        "en": "dollar dollars bucks",
        "es": "dólar dólares",
        "fr": "dollar dollars",
        "pt": "dólar dólares",
        "ar": "دولار دولارا دولارات",
        "sw": "dola",
        "ru": "доллар доллара долларов",
        "uk": "долар долари доларів долара",
        "tr": "dolar",
        "fa": "دلار",
        "zh": "美元 美金",
        "my": "ဒေါ်လာ",
    },
    "money-euro": {
        "": "euro euros eur €",
        "ar": "يورو",
        "sw": "yuro",
        "ru": "евро",
        "uk": "євро",
        "tr": "avro",
        "fa": "یورو",
        "zh": "欧元 歐元",
        "my": "ယူရို",
    },
    "money-pound": {
        "": "gbp £",
        "en": "pounds pound",
        "es": "libras libra",
        "fr": "livres livre",
        "pt": "libras libra",
        "ar": "جنيه جنيها جنيهات ليرة ليرات",
        "ru": "фунтов фунта фунт",
        "zh": "英镑",
    },
    "money-lira": {
        "": "lira liras try ₺",
        "fr": "livres livre lires",
        "en": "lira liras pounds",
        "es": "libras",
        "ar": "ليرة ليرات",
        "ru": "лир лиры лира",
        "fa": "لیره لیر",
        "zh": "里拉",
    },
    "money-shilling": {
        "": "kes tzs ugx ksh tsh",
        "en": "shilling shillings",
        "es": "chelín chelines",
        "fr": "shilling shillings",
        "pt": "xelim xelins",
        "ar": "شلن شلنا",
        "sw": "shilingi",
        "ru": "шиллинг шиллинга шиллингов",
        "uk": "шилінг шилінгів",
        "fa": "شیلینگ",
        "zh": "先令",
    },
    "money-franc": {
        "": "fcfa cfa xaf xof cdf",
        "en": "franc francs",
        "es": "franco francos",
        "fr": "franc francs",
        "pt": "franco francos",
        "ar": "فرنك فرنكا فرنكات",
        "sw": "faranga",
        "ru": "франк франка франков",
        "fa": "فرانک",
        "zh": "法郎",
    },
    "money-ruble": {
        "": "rub ₽",
        "en": "ruble rubles rouble roubles",
        "es": "rublo rublos",
        "fr": "rouble roubles",
        "pt": "rublo rublos",
        "ar": "روبل",
        "ru": "рубль рубля рублей руб",
        "uk": "рубль рублів",
        "tr": "ruble",
        "fa": "روبل",
        "zh": "卢布",
    },
    "money-hryvnia": {
        "": "uah ₴",
        "en": "hryvnia hryvnias",
        "es": "grivnas grivna",
        "fr": "hryvnias hryvnia",
        "ru": "гривна гривны гривен",
        "uk": "гривня гривні гривень грн",
    },
    "money-peso": {"": "peso pesos", "ru": "песо", "uk": "песо", "zh": "比索"},
    "money-reais": {"": "reais brl"},
    "money-rial": {
        "": "rial rials riyal riyals irr",
        "ar": "ريال ريالا ريالات",
        "fa": "ریال",
        "ru": "риал риалов",
    },
    "money-toman": {"": "toman tomans", "ar": "تومان", "fa": "تومان", "zh": "土曼"},
    "money-yuan": {
        "": "yuan yuanes cny",
        "ar": "يوان",
        "fa": "یوان",
        "ru": "юань юаня юаней",
        "zh": "元 块 人民币",
    },
    "money-yen": {"": "yen jpy", "ru": "иен иены", "zh": "日元"},
    "money-kyat": {"": "kyat kyats mmk", "my": "ကျပ်", "zh": "缅元 缅币"},
    "money-rupee": {
        "en": "rupee rupees",
        "es": "rupias",
        "fr": "roupies",
        "pt": "rúpias",
        "fa": "روپیه",
        "zh": "卢比",
    },
    "money-dinar": {
        "": "dinar dinars dinares",
        "ar": "دينار دينارا دنانير",
        "fa": "دینار",
        "ru": "динар динаров",
    },
}
"""By unit, its further names by language, blanks between several and _ for a blank; "" in any language."""

_BY_LANGUAGE: Mapping[str, tuple[str, str]] = {
    "en": ("in the morning|this morning|tomorrow morning", "in the afternoon|in the evening|this afternoon"),
    "es": ("de la mañana|por la mañana|de la madrugada", "de la tarde|por la tarde|de la noche|por la noche"),
    "fr": ("du matin|au matin|demain matin|ce matin", "de l'après-midi|après-midi|du soir|ce soir"),
    "pt": ("da manhã|de manhã|pela manhã|da madrugada", "da tarde|à tarde|de tarde|da noite|à noite"),
    "ar": ("صباحا|في الصباح|الصبح", "مساء|بعد الظهر|عصرا|في المساء"),
    "sw": ("asubuhi|alfajiri", "jioni|alasiri"),
    "ru": ("утра|утром", "вечера|вечером"),
    "uk": ("ранку|вранці", "вечора|ввечері|увечері"),
    "tr": ("sabah|sabahleyin", "öğleden sonra|akşam|akşamleyin"),
    "fa": ("صبح|بامداد", "بعدازظهر|بعد از ظهر|عصر"),
    "zh": ("早上|上午|清晨|凌晨|早晨", "下午|傍晚|晚上"),
    "my": ("မနက်(?!ဖြန်)|နံနက်", "ညနေ"),
}

HALVES: Mapping[str, Mapping[str, str]] = {
    tag: {
        half: words if tag in ("zh", "my") else rf"(?<!\w)(?:{plain(words)})(?!\w)"
        for half, words in zip(("am", "pm"), both, strict=True)
    }
    for tag, both in _BY_LANGUAGE.items()
}
"""For each language, what finds that the one half of the day is said, and the other."""
