"""Days as people type them are read in their language, and asked about where two could be meant."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, time, timedelta
from time import process_time

import pytest

from bot.messages import Messages

TODAY = date(2026, 11, 25)
"""A Wednesday."""
MESSAGES = Messages()


def days(text: str, language: str, today: date = TODAY, territory: str = "") -> list[str]:
    return [str(day) for day in MESSAGES.days.read(text, today, (language,), territory).days]


SURE = [
    *(
        ("my", "ဒီဇင်ဘာ ၁ဝ ရက်နေ့", "2026-12-10"),
        ("my", "၁ရ ရက်နေ့", "2026-12-17"),
        ("my", "ဒီဇင်ဘာ ၃ဝ ၂ဝ၂၆", "2026-12-30"),
        ("my", "၄-၁၂-၂ဝ၂၆", "2026-12-04"),
    ),
    *(("en", "Friday", "2026-11-27"), ("en", "this Friday", "2026-11-27"), ("en", "on Fri.", "2026-11-27")),
    *(
        ("en", "Wednesday", "2026-12-02"),
        ("en", "Friday next week", "2026-12-04"),
        ("en", "today", "2026-11-25"),
    ),
    *(("en", "tomorrow", "2026-11-26"), ("en", "the day after tomorrow", "2026-11-27")),
    *(
        ("en", "in three days", "2026-11-28"),
        ("en", "2 weeks", "2026-12-09"),
        ("en", "next week", "2026-12-02"),
    ),
    *(("en", "30/4", "2027-04-30"), ("en", "4/30/2027", "2027-04-30"), ("en", "2026-12-01", "2026-12-01")),
    *(
        ("en", "the 5th", "2026-12-05"),
        ("en", "5 January", "2027-01-05"),
        ("en", "Dec. 3, 2026", "2026-12-03"),
    ),
    *(("en", "Saturday, 5 December", "2026-12-05"), ("en", "29 February", "2028-02-29")),
    *(
        ("es", "el viernes", "2026-11-27"),
        ("es", "el próximo viernes", "2026-11-27"),
        ("es", "hoy", "2026-11-25"),
    ),
    *(
        ("es", "en dos semanas", "2026-12-09"),
        ("es", "pasado mañana", "2026-11-27"),
        ("es", "mañana", "2026-11-26"),
    ),
    *(("es", "el día 5", "2026-12-05"), ("es", "30/4", "2027-04-30"), ("es", "3/4/2027", "2027-04-03")),
    *(("es", "30 de abril de 2027", "2027-04-30"), ("es", "dentro de 3 días", "2026-11-28")),
    *(
        ("fr", "vendredi", "2026-11-27"),
        ("fr", "ce vendredi", "2026-11-27"),
        ("fr", "après-demain", "2026-11-27"),
    ),
    *(
        ("fr", "le 1er décembre", "2026-12-01"),
        ("fr", "dans 15 jours", "2026-12-10"),
    ),
    *(("pt-BR", "sexta", "2026-11-27"), ("pt-BR", "na sexta-feira", "2026-11-27")),
    *(("pt-BR", "daqui a duas semanas", "2026-12-09"), ("pt-BR", "depois de amanhã", "2026-11-27")),
    *(
        ("ar", "يوم الجمعة", "2026-11-27"),
        ("ar", "الجمعة القادمة", "2026-11-27"),
        ("ar", "غدا", "2026-11-26"),
    ),
    *(("ar", "بعد أسبوعين", "2026-12-09"), ("ar", "٦ مارس", "2027-03-06"), ("ar", "٣/٤/٢٠٢٧", "2027-04-03")),
    *(("ar", "بعد ٣ أيام", "2026-11-28"), ("ar", "بعد غد", "2026-11-27")),
    *(("sw", "ijumaa", "2026-11-27"), ("sw", "Ijumaa ijayo", "2026-11-27"), ("sw", "kesho", "2026-11-26")),
    *(
        ("sw", "keshokutwa", "2026-11-27"),
        ("sw", "wiki ijayo", "2026-12-02"),
        ("sw", "tarehe 5", "2026-12-05"),
    ),
    *(("sw", "baada ya wiki mbili", "2026-12-09"), ("sw", "siku tatu zijazo", "2026-11-28")),
    *(("sw", "tarehe 30 Aprili", "2027-04-30"),),
    *(("tr", "CUMA", "2026-11-27"), ("tr", "cumaya kadar", "2026-11-27"), ("tr", "SALIYA", "2026-12-01")),
    *(
        ("tr", "4 Aralık", "2026-12-04"),
        ("tr", "4 aralığa kadar", "2026-12-04"),
        ("tr", "2 hafta", "2026-12-09"),
    ),
    *(
        ("fa", "تا سه شنبه", "2026-12-01"),
        ("fa", "سه\u200cشنبه", "2026-12-01"),
        ("fa", "پنج شنبه", "2026-11-26"),
    ),
    *(("fa", "چارشنبه", "2026-12-02"), ("fa", "آدینه", "2026-11-27"), ("fa", "شنبه", "2026-11-28")),
    *(("fa", "۴ دسامبر", "2026-12-04"), ("fa", "۲ هفته دیگر", "2026-12-09"), ("fa", "فردا", "2026-11-26")),
    *(("my", "သောကြာနေ့အထိ", "2026-11-27"), ("my", "ဒီဇင်ဘာ 4 ရက်", "2026-12-04")),
    *(("my", "၃ ရက်", "2026-11-28"), ("my", "မနက်ဖြန်", "2026-11-26")),
]
NOTHING = [
    *(("en", "May I come?"), ("en", "I am 5"), ("en", "Sat down"), ("en", "may"), ("en", "5"), ("en", "")),
    *(("en", "maybe Friday"), ("en", "30 February"), ("en", "31/31/2026"), ("en", "3.5"), ("en", "10-12")),
    *(("en", "Friday, 5 December"), ("en", "18:30 people"), ("en", "2 days ago"), ("en", "this week")),
    *(("es", "tres"), ("fr", "un jour"), ("fr", "mars"), ("sw", "siku"), ("ar", "يوم")),
]


SURE += [
    *(("en", "in a fortnight", "2026-12-09"), ("ru", "через полгода", "2027-05-25")),
    *(
        ("ru", "в пятницу", "2026-11-27"),
        ("ru", "через две недели", "2026-12-09"),
        ("ru", "5-го", "2026-12-05"),
    ),
    *(
        ("ru", "к пятнице", "2026-11-27"),
        ("ru", "послезавтра", "2026-11-27"),
        ("ru", "3.4.2027", "2027-04-03"),
    ),
    *(("ru", "на следующей неделе в пятницу", "2026-12-04"), ("ru", "25 декабря 2026 года", "2026-12-25")),
    *(
        ("uk", "у п'ятницю", "2026-11-27"),
        ("uk", "у пʼятницю", "2026-11-27"),
        ("uk", "5 грудня", "2026-12-05"),
    ),
    *(("uk", "через два тижні", "2026-12-09"), ("uk", "до середи", "2026-12-02")),
    *(
        ("zh-Hans", "星期五", "2026-11-27"),
        ("zh-Hans", "下周五", "2026-12-04"),
        ("zh-Hans", "下周", "2026-12-02"),
    ),
    *(
        ("zh-Hans", "这周五", "2026-11-27"),
        ("zh-Hans", "三天后", "2026-11-28"),
        ("zh-Hans", "后天", "2026-11-27"),
    ),
    *(("zh-Hans", "2026年12月5日", "2026-12-05"), ("zh-Hans", "十二月二十五日", "2026-12-25")),
    *(("zh-Hans", "5号", "2026-12-05"), ("zh-Hans", "明天下午六点", "2026-11-26")),
    *(("tr", "Cuma günü", "2026-11-27"), ("tr", "haftaya cuma", "2026-12-04"), ("tr", "SALI", "2026-12-01")),
    *(
        ("tr", "iki hafta sonra", "2026-12-09"),
        ("tr", "yarın", "2026-11-26"),
        ("tr", "5 Aralık", "2026-12-05"),
    ),
    *(("fa", "جمعه آینده", "2026-11-27"), ("fa", "سه شنبه", "2026-12-01"), ("fa", "فردا", "2026-11-26")),
    *(
        ("fa", "دو هفته بعد", "2026-12-09"),
        ("fa", "۵ دسامبر", "2026-12-05"),
        ("fa", "۳ روز دیگر", "2026-11-28"),
    ),
    *(("my", "သောကြာနေ့", "2026-11-27"), ("my", "မနက်ဖြန်", "2026-11-26"), ("my", "ဒီဇင်ဘာ ၅ ရက်", "2026-12-05")),
    *(("my", "၃ ရက်အတွင်း", "2026-11-28"), ("my", "၃/၄/၂၀၂၇", "2027-04-03")),
]


@pytest.mark.parametrize(("language", "text", "day"), SURE, ids=[f"{c[0]}: {c[1]}" for c in SURE])
def test_one_day_is_read(language: str, text: str, day: str) -> None:
    assert days(text, language) == ([day] if day else [])


LATER = {
    "en": ("in a year", "in six months", "in two months", "in two years"),
    "es": ("en un año", "en seis meses", "dentro de dos meses", "dentro de 2 años"),
    "fr": ("dans un an", "dans six mois", "dans deux mois", "d'ici deux ans"),
    "pt-BR": ("daqui a um ano", "em seis meses", "daqui a dois meses", "em dois anos"),
    "ar": ("بعد سنة", "بعد ستة أشهر", "بعد شهرين", "بعد عامين"),
    "sw": ("baada ya mwaka mmoja", "baada ya miezi sita", "baada ya miezi miwili", "baada ya miaka 2"),
    "ru": ("через год", "через шесть месяцев", "через два месяца", "через два года"),
    "uk": ("через рік", "через шість місяців", "за два місяці", "за два роки"),
    "zh-Hans": ("一年后", "六个月后", "两个月后", "两年以后"),
    "tr": ("bir yıl sonra", "altı ay sonra", "iki ay sonra", "iki sene sonra"),
    "fa": ("یک سال دیگر", "شش ماه دیگر", "دو ماه دیگر", "دو سال بعد"),
    "my": ("တစ်နှစ်အကြာ", "ခြောက်လအကြာ", "နှစ်လအကြာ", "၂ နှစ်အကြာ"),
}
HALF = {
    "en": "in half a year",
    "es": "en medio año",
    "fr": "dans une demi-année",
    "pt-BR": "em meio ano",
    "ar": "بعد نصف سنة",
    "sw": "baada ya nusu mwaka",
    "ru": "через полгода",
    "uk": "через пів року",
    "zh-Hans": "半年后",
    "tr": "yarım yıl sonra",
    "fa": "نیم‌سال دیگر",
    "my": "နှစ်ဝက်အကြာ",
}


@pytest.mark.parametrize("language", MESSAGES.languages)
def test_months_and_years_from_today_are_read_in_every_language(language: str) -> None:
    year, six, two, years = LATER[language]
    assert days(year, language) == ["2027-11-25"]
    assert days(years, language) == ["2028-11-25"]
    assert days(HALF[language], language) == ["2027-05-25"]
    # What may be the sixth of the next month in Persian is asked about.
    assert days(six, language)[-1] == "2027-05-25"
    assert days(two, language)[-1] == "2027-01-25"
    assert len(days(two, language)) == (2 if language == "fa" else 1)
    assert days(year, language, date(2028, 2, 29)) == ["2029-02-28"]


@pytest.mark.parametrize(("language", "text"), NOTHING, ids=[f"{c[0]}: {c[1]}" for c in NOTHING])
def test_what_is_no_day_gives_nothing(language: str, text: str) -> None:
    assert MESSAGES.days.read(text, TODAY, (language,)).days == ()


@pytest.mark.parametrize(
    ("language", "territory", "text", "read"),
    [
        ("en", "", "3/4/2027", ["2027-03-04", "2027-04-03"]),
        ("en", "", "4/4/2027", ["2027-04-04"]),
        ("en", "US", "3/4/2027", ["2027-03-04"]),
        ("en", "KE", "3/4/2027", ["2027-04-03"]),
        ("en", "BR", "3/4/2027", ["2027-04-03"]),
        ("en-US", "GB", "3/4/2027", ["2027-03-04"]),
        ("en-GB", "", "3/4/2027", ["2027-04-03"]),
        ("en-US", "", "30/4/2027", ["2027-04-30"]),
        ("fr", "CA", "3/4/2027", ["2027-03-04", "2027-04-03"]),
        ("en", "", "1/12/2026", ["2026-12-01"]),
        ("en", "", "Saturday 3/4/2027", ["2027-04-03"]),
        ("en", "", "next Friday", ["2026-11-27", "2026-12-04"]),
        ("fr", "", "vendredi prochain", ["2026-11-27", "2026-12-04"]),
        ("fr", "", "dans quinze jours", ["2026-12-09", "2026-12-10"]),
        ("pt-BR", "", "sexta que vem", ["2026-11-27", "2026-12-04"]),
        ("ru", "", "в следующую пятницу", ["2026-11-27", "2026-12-04"]),
        ("tr", "", "gelecek cuma", ["2026-11-27", "2026-12-04"]),
        ("my", "", "နောက်သောကြာနေ့", ["2026-11-27", "2026-12-04"]),
    ],
)
def test_what_could_be_two_days_gives_both(language: str, territory: str, text: str, read: list[str]) -> None:
    """Who writes English may have the month first; a day that is over is not meant."""
    assert days(text, language, territory=territory) == read


@pytest.mark.parametrize(
    ("language", "text"), [("de", "Freitag"), ("it", "venerdì"), ("hi", "शुक्रवार"), ("id", "Jumat")]
)
def test_a_day_of_a_language_that_has_no_sentences_yet_is_read_as_its_buttons_show_it(
    language: str, text: str
) -> None:
    assert [str(day) for day in MESSAGES.days.read(text, TODAY, (language,)).days] == ["2026-11-27"]


@pytest.mark.parametrize(
    ("language", "text"), [("uk", "4 грудня о 10"), ("en", "4 December at 10"), ("ru", "4 декабря в 10")]
)
def test_an_hour_is_no_year(language: str, text: str) -> None:
    assert MESSAGES.days.read(text, TODAY, (language,)).days == ()


def test_next_friday_is_sure_when_it_is_the_same_either_way() -> None:
    assert days("next Friday", "en", date(2026, 11, 28)) == ["2026-12-04"]


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("pt-BR", "amanhã às 18h", [time(18)]),
        ("fr", "demain à 18h30", [time(18, 30)]),
        ("en", "tomorrow at 6 pm", [time(18)]),
        ("en", "tomorrow at 18:05", [time(18, 5)]),
        ("sw", "kesho saa 12 jioni", [time(18), time(12)]),
        ("sw", "kesho saa 3 asubuhi", [time(9), time(3)]),
        ("sw", "kesho saa tatu usiku", [time(21), time(3)]),
        ("sw", "kesho saa 14:00", [time(14)]),
        ("sw", "kesho 10:30 jioni", [time(16, 30), time(22, 30)]),
    ],
)
def test_an_hour_beside_it_is_read_and_on_the_swahili_clock_asked(
    language: str, text: str, hours: list[time]
) -> None:
    said = MESSAGES.days.read(text, TODAY, (language,))
    assert said.day == date(2026, 11, 26)
    assert [*said.hours] == hours
    assert said.unsure == (len(hours) > 1)


@pytest.mark.parametrize(
    ("language", "text", "rest", "read"),
    [
        ("en", "call the school by Friday", "call the school", ["2026-11-27"]),
        ("en", "call the school by next Friday", "call the school", ["2026-11-27", "2026-12-04"]),
        ("en", "By Friday, call the school", "call the school", ["2026-11-27"]),
        ("en", "send it, tomorrow!", "send it", ["2026-11-26"]),
        ("en", "pay 3/4 of it by 3/4/2027", "pay 3/4 of it", ["2027-03-04", "2027-04-03"]),
        ("en", "read chapter 3 May 5", "read chapter 3", ["2027-05-05"]),
        ("en", "talk of the day on Friday", "talk of the day", ["2026-11-27"]),
        ("en", "water the trees for 3 days", "water the trees for 3 days", []),
        ("en", "meet them at 9:00 on Friday", "meet them at 9:00", ["2026-11-27"]),
        ("en", "meet them on Friday at 9:00", "meet them on Friday at 9:00", ["2026-11-27"]),
        ("en", "meet at 10 on 4 December", "meet at 10", ["2026-12-04"]),
        ("en", "meet on 10 December at 4", "meet on 10 December at 4", ["2026-12-10"]),
        ("es", "a las 10 del 4 de diciembre", "a las 10 del 4 de diciembre", []),
        ("es", "visitar del 4 al 8 de diciembre", "visitar del 4 al 8 de diciembre", []),
        ("fr", "envoyer le rapport lundi en huit", "envoyer le rapport", ["2026-12-07"]),
        ("fr", "envoyer le rapport vendredi en huit", "envoyer le rapport", ["2026-12-04"]),
        ("pt-BR", "pagar 20 sacos antes do dia 4 de dezembro", "pagar 20 sacos", ["2026-12-04"]),
        ("ru", "встреча 10 декабря в 4", "встреча 10 декабря в 4", []),
        ("ru", "отчёт в 10 4 декабря", "отчёт в 10", ["2026-12-04"]),
        ("uk", "звіт 4 грудня о 10", "звіт 4 грудня о 10", []),
        ("tr", "raporu 4 Aralık saat 10", "raporu 4 Aralık saat 10", ["2026-12-04"]),
        ("ar", "الاجتماع ٤ ديسمبر في ١٠", "الاجتماع ٤ ديسمبر في ١٠", []),
        ("fa", "گزارش ۴ دسامبر در ۱۰", "گزارش ۴ دسامبر در ۱۰", []),
        ("zh-Hans", "我下周一把报告发给你们", "我下周一把报告发给你们", ["2026-11-30"]),
        ("zh-Hans", "我下下周五发报告", "我下下周五发报告", []),
        ("en", "watch the sun", "watch the sun", []),
        ("en", "fill it to 3/4", "fill it to 3/4", []),
        ("en", "buy bread", "buy bread", []),
        ("es", "llamar a la escuela antes del viernes", "llamar a la escuela", ["2026-11-27"]),
        ("fr", "appeler l'école d'ici vendredi", "appeler l'école", ["2026-11-27"]),
        ("pt-BR", "ligar para a escola até sexta", "ligar para a escola", ["2026-11-27"]),
        ("ar", "الاتصال بالمدرسة قبل يوم الجمعة", "الاتصال بالمدرسة", ["2026-11-27"]),
        ("sw", "kupiga simu shuleni kabla ya Ijumaa", "kupiga simu shuleni", ["2026-11-27"]),
        ("ru", "позвонить в школу до пятницы", "позвонить в школу", ["2026-11-27"]),
        ("uk", "зателефонувати до школи до п'ятниці", "зателефонувати до школи", ["2026-11-27"]),
        ("zh-Hans", "周五之前给学校打电话", "给学校打电话", ["2026-11-27"]),
        ("zh-Hans", "给学校打电话，周五之前", "给学校打电话", ["2026-11-27"]),
        ("tr", "cumaya kadar okulu ara", "okulu ara", ["2026-11-27"]),
        ("fa", "زنگ زدن به مدرسه تا جمعه", "زنگ زدن به مدرسه", ["2026-11-27"]),
        ("my", "သောကြာနေ့မတိုင်ခင် ကျောင်းကို ဖုန်းဆက်ပါ", "ကျောင်းကို ဖုန်းဆက်ပါ", ["2026-11-27"]),
    ],
)
def test_a_day_is_found_in_a_sentence_with_what_remains(
    language: str, text: str, rest: str, read: list[str]
) -> None:
    said = MESSAGES.days.within(text, TODAY, (language,))
    assert (said.rest, [str(day) for day in said.days]) == (rest, read)


TURNED = [
    *(("en", "meet a week from friday"), ("en", "meet the friday after next"), ("en", "call last friday")),
    *(
        ("en", "call not before friday"),
        ("en", "not before friday, call"),
        ("en", "call the day before friday"),
    ),
    *(("en", "call every friday"), ("en", "call every friday at 9:00"), ("en", "call friday or saturday")),
    *(
        ("en", "call thursday or on friday"),
        ("en", "By friday or saturday, call"),
        ("en", "call from friday"),
    ),
    *(("en", "pay by the end of next month"), ("en", "every week on friday"), ("en", "since friday")),
    *(
        ("es", "llamar cada viernes"),
        ("es", "pagar el último viernes"),
        ("es", "llamar no antes del viernes"),
    ),
    *(("es", "llamar después del viernes"), ("es", "llamar el jueves o el viernes")),
    *(("es", "pagar a fines del mes que viene"), ("es", "pagar el viernes pasado")),
    *(("fr", "appeler vendredi en quinze"), ("fr", "pour vendredi en quinze, appeler")),
    *(("fr", "appeler à partir de vendredi"), ("fr", "appeler pas avant vendredi")),
    *(("fr", "appeler d'ici la fin du mois prochain"), ("fr", "appeler vendredi dernier")),
    *(("pt-BR", "ligar toda sexta"), ("pt-BR", "ligar na última sexta"), ("pt-BR", "ligar depois de sexta")),
    *(("pt-BR", "ligar quinta ou sexta"), ("pt-BR", "ligar até o fim do mês que vem")),
    *(("ru", "позвонить в прошлую пятницу"), ("ru", "позвонить через пятницу")),
    *(("ru", "позвонить не раньше пятницы"), ("ru", "позвонить в четверг или в пятницу")),
    *(("ru", "заплатить до конца следующего месяца"), ("ru", "звонить каждую пятницу")),
    *(("uk", "зателефонувати минулої п'ятниці"), ("uk", "зателефонувати через п'ятницю")),
    *(("uk", "зателефонувати після п'ятниці"), ("uk", "телефонувати щотижня у п'ятницю")),
    *(("tr", "okulu ara geçen cuma"), ("tr", "geçen cuma ara"), ("tr", "okulu ara her cuma")),
    *(("tr", "her cuma ara"), ("tr", "okulu ara öbür cuma"), ("tr", "okulu ara perşembe veya cuma")),
    *(
        ("sw", "piga simu kila ijumaa"),
        ("sw", "piga simu baada ya Ijumaa"),
        ("sw", "lipa mwisho wa mwezi ujao"),
    ),
    *(("ar", "اتصل كل جمعة"), ("ar", "اتصل بعد الجمعة"), ("ar", "اتصل الخميس أو الجمعة")),
    *(("fa", "تماس هر جمعه"), ("fa", "تماس جمعه قبل"), ("fa", "تماس بعد از جمعه")),
    *(("my", "သောကြာနေ့တိုင်း ဖုန်းဆက်ပါ"), ("my", "ဖုန်းဆက်ပါ ပြီးခဲ့တဲ့ သောကြာနေ့")),
    *(("zh-Hans", "上周五打电话"), ("zh-Hans", "打电话，上周五"), ("zh-Hans", "打电话，大后天")),
    *(("zh-Hans", "大后天打电话"), ("zh-Hans", "打电话，每周五"), ("zh-Hans", "周四或周五打电话")),
    *(("zh-Hans", "打电话，下下周五"), ("zh-Hans", "下个月底前付款"), ("zh-Hans", "打电话，下个月周五")),
]


@pytest.mark.parametrize(("language", "text"), TURNED, ids=[f"{c[0]}: {c[1]}" for c in TURNED])
def test_a_day_that_a_word_beside_it_makes_another_is_not_taken(language: str, text: str) -> None:
    """Nor is it by another language that the room reads."""
    said = MESSAGES.days.within(text, TODAY, (language, "en"))
    assert (said.rest, said.days, said.hours) == (text, (), ())


@pytest.mark.parametrize(
    ("language", "text", "rest", "day"),
    [
        ("en", "call them all by friday", "call them all", "2026-11-27"),
        ("en", "send a page each by friday", "send a page each", "2026-11-27"),
        ("en", "By friday, every one calls", "every one calls", "2026-11-27"),
        ("en", "call within 3 days", "call", "2026-11-28"),
        ("es", "hacer todo el viernes", "hacer todo", "2026-11-27"),
        ("es", "llamar no más tarde del viernes", "llamar", "2026-11-27"),
        ("fr", "appeler avant vendredi", "appeler", "2026-11-27"),
        ("pt-BR", "ligar segunda", "ligar", "2026-11-30"),
        ("ru", "позвонить не позднее пятницы", "позвонить", "2026-11-27"),
        ("tr", "okulu ara öbür gün", "okulu ara", "2026-11-27"),
        ("sw", "piga simu baada ya siku tatu", "piga simu", "2026-11-28"),
        ("ar", "اتصل بعد غد", "اتصل", "2026-11-27"),
        ("fa", "تماس دو هفته بعد", "تماس", "2026-12-09"),
        ("zh-Hans", "下个月付款", "付款", "2026-12-25"),
    ],
)
def test_such_a_word_that_belongs_to_something_else_leaves_the_day(
    language: str, text: str, rest: str, day: str
) -> None:
    said = MESSAGES.days.within(text, TODAY, (language,))
    assert (said.rest, [str(each) for each in said.days]) == (rest, [day])


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "pay 30th of next month", "2026-12-30"),
        ("es", "pagar el 30 del mes que viene", "2026-12-30"),
        ("es", "pagar el 5 del mes próximo", "2026-12-05"),
        ("fr", "payer le 30 du mois prochain", "2026-12-30"),
        ("pt-BR", "pagar no dia 5 do mês que vem", "2026-12-05"),
        ("ru", "заплатить 30 числа следующего месяца", "2026-12-30"),
        ("uk", "сплатити 30 числа наступного місяця", "2026-12-30"),
        ("sw", "lipa tarehe 30 mwezi ujao", "2026-12-30"),
        ("zh-Hans", "下个月30号付款", "2026-12-30"),
        ("zh-Hans", "付款，下个月30号", "2026-12-30"),
    ],
)
def test_a_day_of_the_next_month_is_no_count_of_months(language: str, text: str, day: str) -> None:
    assert [str(each) for each in MESSAGES.days.within(text, TODAY, (language,)).days] == [day]


def test_a_day_that_the_next_month_does_not_have_is_none() -> None:
    assert MESSAGES.days.within("pay the 31st of next month", date(2027, 1, 5), ("en",)).days == ()


@pytest.mark.parametrize("language", MESSAGES.languages)
@pytest.mark.parametrize("year", [False, True])
def test_each_day_of_two_years_as_we_write_it_is_read_back_as_the_same(language: str, year: bool) -> None:
    """With the year any day; without it those of the year that comes, on a Wednesday as on a Saturday."""
    first = date(2026, 11, 25)
    for ahead in range(731 if year else 365):
        day = first + timedelta(days=ahead)
        written = MESSAGES.day(day, language, year=year)
        said = MESSAGES.days.read(written, first, (language,))
        assert said.days == (day,), f"{written!r} was read as {said.days}"


def test_what_reads_days_for_us_is_brought_in_only_when_it_is_needed() -> None:
    program = "import sys; from bot.messages import Messages; from datetime import date\n"
    program += (
        "Messages().days.read('friday', date(2026, 11, 25), ('en',)); print('dateparser' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


@pytest.mark.parametrize("language", MESSAGES.languages)
def test_a_long_run_of_figures_is_no_length_of_time_and_holds_nobody_up(language: str) -> None:
    """Hundreds of digits in one command must not stop everybody's messages."""
    MESSAGES.days.within("1", TODAY, (language,))
    begun = process_time()
    for text in ("9" * 290, "1 " + "9" * 280, "９" * 290):
        assert MESSAGES.days.within(text, TODAY, (language,)).days == ()
    assert process_time() - begun < 2


def test_the_writers_own_language_is_read_first() -> None:
    """ "Mar" is a Tuesday to who writes Spanish first."""
    assert MESSAGES.days.read("next Friday", TODAY, ("es", "en")).unsure
    assert MESSAGES.days.read("el viernes", TODAY, ("en", "es")).day == date(2026, 11, 27)
