"""A translation names the day of the week, the month and the magnitude that were said, and no others."""

from __future__ import annotations

import pytest

from bot.core.figures.other_days import other_day_or_sum
from bot.translation import Translator
from tests.fakes.libretranslate_server import LibreTranslateServer

RIGHT = [
    ("en", "fr", "On 3 April 2026 we meet", "Le 3 April 2026 on se voit"),
    ("en", "fr", "We raised 5 million", "Nous avons 5 million-s"),
    ("en", "es", "March 6 km every day", "Marcha 6 km cada día"),
    ("en", "es", "We meet on Friday, 6 March at 18:30", "Nos vemos el viernes 6 de marzo a las 18:30"),
    ("en", "ru", "The meeting is on Friday, 6 March", "Встреча в пятницу, 6 марта"),
    ("en", "uk", "The meeting is on Friday, 6 March", "Зустріч у п'ятницю, 6 березня"),
    (
        "en",
        "pt-BR",
        "Come on Friday for the second meeting, 6 March",
        "Venha na sexta para a segunda reunião, 6 de março",
    ),
    ("en", "ar", "We meet on Friday, 6 March", "نلتقي يوم الجمعة 6 آذار"),
    ("en", "ar", "See you on Tuesday at 5, and by Friday", "أراكم الثلاثاء الساعة 5، وبحلول الجمعة"),
    ("en", "fa", "We meet on Tuesday, 6 March", "سه شنبه 6 مارس همدیگر را می\u200cبینیم"),
    ("en", "fa", "We meet on Thursday, 6 March", "پنج\u200cشنبه ۶ مارس همدیگر را می\u200cبینیم"),
    ("en", "sw", "We meet on Friday, 6 March", "Tunakutana Ijumaa, 6 Machi"),
    ("en", "tr", "We meet on Friday, 6 March at the market", "6 Mart Cuma günü pazarda buluşuyoruz"),
    ("en", "my", "We meet on Friday, 6 March", "မတ်လ 6 ရက် သောကြာနေ့မှာ တွေ့ကြမယ်"),
    ("en", "zh-Hans", "We meet on Friday", "我们周五见面"),
    ("zh-Hans", "en", "我们礼拜天开会", "We meet on Sunday"),
    ("zh-Hans", "en", "我们每周一次在星期五开会", "We meet once a week on Friday"),
    (
        "ru",
        "en",
        "Среда обитания меняется, встреча в пятницу",
        "The habitat is changing, the meeting is on Friday",
    ),
    ("ru", "es", "Собрали 5 млн рублей", "Reunimos 5 millones de rublos"),
    ("ru", "en", "Нас было 2 тысячи", "There were 2 thousand of us"),
    ("es", "en", "Reunimos 5 mil para el pozo", "We raised 5 thousand for the well"),
    ("es", "en", "Gastaron 2 mil millones", "They spent 2 billion"),
    ("en", "es", "They spent 2 billion", "Gastaron 2 mil millones"),
    ("en", "sw", "We raised 5 million", "Tulikusanya milioni 5"),
    ("sw", "en", "Tulikusanya milioni 5 za shule", "We raised 5 million for the school"),
    ("en", "ar", "We raised 5 thousand", "جمعنا 5 آلاف"),
    ("en", "ar", "We raised 50 thousand", "جمعنا 50 ألفًا"),
    ("en", "zh-Hans", "We raised 5 thousand", "我们筹到5千"),
    ("en", "zh-Hans", "We raised 5 million", "我们筹到5百万"),
    ("en", "my", "We raised 5 million", "ကျွန်ုပ်တို့ 5 သန်း ရပါတယ်"),
    ("en", "tr", "We raised 5 thousand", "5 bin topladık"),
    ("en", "fr", "5 thousand people", "5 milliers de personnes"),
    ("en", "fr", "We march 6 km every day", "Nous marchons 6 km chaque jour"),
    ("en", "es", "May 5 people come?", "¿Pueden venir 5 personas?"),
    ("en", "hi", "We raised 5 million", "हमने 5 मिलियन जुटाए"),
    ("de", "en", "5 Tausend Menschen am Samstag", "5 thousand people on Saturday"),
    ("en", "de", "Bring it on Saturday", "Bring es am Sonnabend"),
    ("en", "fr", "The 5 March, a Tuesday", "Le mardi 5 mars"),
    ("fr", "en", "Le 1er mai", "On 1 May"),
    ("en", "es", "The March 8 day", "El día 8 de marzo"),
    ("id", "en", "Setiap minggu, hari Jumat", "Every week, on Friday"),
    ("tr", "en", "Cuma günü pazara gidiyoruz", "We go to the market on Friday"),
    ("uk", "en", "У середині тижня 5 людей", "5 people in the middle of the week"),
    ("en", "pt-BR", "On Friday we hold the second meeting", "Na sexta fazemos a segunda reunião"),
    ("pt-BR", "en", "Na segunda reunião, na sexta", "At the second meeting, on Friday"),
    ("pt-BR", "en", "Na segunda vez ela veio na quinta", "The second time she came on Thursday"),
    ("en", "pt-BR", "On Friday we work on the farm", "Na sexta trabalhamos na quinta"),
    ("en", "ru", "We protect the environment on Friday", "Защищаем окружающую среду в пятницу"),
    ("ru", "en", "Выводят в среду обитания в пятницу", "They release them into the wild on Friday"),
    ("uk", "ru", "Зустріч у середу", "Встреча в среду"),
    ("en", "zh-Hans", "We meet on 4 December", "我们12 月4 日见面"),
    ("zh-Hans", "en", "12月4日见面", "We meet on 4 December"),
    ("en", "my", "We meet on 4 December", "ဒီဇင်ဘာလ 4 ရက်နေ့ တွေ့ကြမယ်"),
    ("my", "zh-Hans", "ဒီဇင်ဘာလ ၄ ရက်နေ့ တွေ့ကြမယ်", "12月4日见面"),
]
WRONG = [
    ("magnitude", "fr", "en", "Il faut 5 billions", "We need 5 billions"),
    ("weekday", "en", "es", "We meet on Friday, 6 March", "Nos vemos el sábado, 6 de mayo"),
    ("month", "en", "es", "We meet on 6 March", "Nos vemos el 6 de mayo"),
    ("month", "en", "es", "Meet on Friday, March 6, 2026", "Cumples el viernes, Marcha 6"),
    ("weekday", "en", "es", "Amina is not coming on Monday", "Amina viene el martes"),
    ("magnitude", "en", "es", "We raised 5 million for the well", "Reunimos 5 mil para el pozo"),
    ("magnitude", "es", "en", "Reunimos 5 mil para el pozo", "We raised 5 million for the well"),
    ("magnitude", "zh-Hans", "en", "我们筹到5万元", "We raised 5 million yuan"),
    ("magnitude", "zh-Hans", "en", "我们筹到5万元", "We raised 5 yuan"),
    ("magnitude", "ru", "en", "Мы собрали 12 млн рублей", "We collected 12 billion roubles"),
    ("weekday", "en", "es", "The meeting is Tuesday, 5 May", "La reunión es el jueves, 5 de marzo"),
    ("weekday", "fa", "en", "سه\u200cشنبه می\u200cآییم", "We come on Saturday"),
    ("weekday", "ar", "en", "نلتقي يوم الجمعة", "We meet on Sunday"),
    ("weekday", "my", "en", "သောကြာနေ့ တွေ့မယ်", "Meet on Monday"),
    ("weekday", "sw", "en", "Njoo Ijumaa", "Come on Monday"),
    ("weekday", "tr", "ru", "Cuma günü gelin", "Приходите в понедельник"),
    ("weekday", "uk", "en", "Приходьте у вівторок", "Come on Thursday"),
    ("magnitude", "my", "en", "၃ သောင်း ရပါတယ်", "We have ၃ million"),
    ("magnitude", "fa", "en", "۵ هزار نفر", "5 million people"),
    ("magnitude", "tr", "en", "12 bin kişi", "12 million people"),
    ("magnitude", "pt", "es", "2 milhões de pessoas", "2 mil personas"),
    ("weekday", "en", "uk", "We meet on Friday", "Зустрічаємось у суботу"),
    ("weekday", "en", "ru", "We meet on Friday", "Встречаемся в среду"),
    ("weekday", "en", "pt-BR", "We meet on Friday", "Nos vemos na segunda"),
    ("weekday", "pt-BR", "es", "Nos vemos na terça às 10", "Nos vemos el jueves a las 10"),
    ("month", "en", "my", "We meet on 4 December", "ဇန်နဝါရီလ 4 ရက်နေ့ တွေ့ကြမယ်"),
    ("month", "my", "en", "ဒီဇင်ဘာလ ၄ ရက်နေ့ တွေ့ကြမယ်", "We meet on January ၄"),
    ("month", "zh-Hans", "en", "12月4日见面", "We meet on January 4"),
    ("month", "tr", "zh-Hans", "4 Aralık'ta buluşuyoruz", "我们1月4日见面"),
]


@pytest.mark.parametrize(("source", "target", "said", "came"), RIGHT)
def test_a_translation_that_is_right_is_not_refused(source: str, target: str, said: str, came: str) -> None:
    assert other_day_or_sum(said, source, came, target) is None


@pytest.mark.parametrize(("wrong", "source", "target", "said", "came"), WRONG)
def test_another_day_month_or_magnitude_is_found(
    wrong: str, source: str, target: str, said: str, came: str
) -> None:
    assert other_day_or_sum(said, source, came, target) == wrong


@pytest.mark.parametrize(
    ("said", "came"),
    [
        ("We meet on Friday near the school", "Nos vemos el sábado cerca de la escuela"),
        ("We meet on 6 March near the school", "Nos vemos el 6 de mayo cerca de la escuela"),
        ("We raised 5 million for the well", "Reunimos 5 mil para el pozo"),
    ],
)
async def test_who_reads_it_gets_the_original_instead_of_another_day_or_sum(
    server: LibreTranslateServer, translator: Translator, said: str, came: str
) -> None:
    server.answers = lambda text, *_: came.replace(*_figure(came, text))
    shown = await translator.translate(said, "en", "es", memory=None)
    assert (shown.status, shown.why, shown.text) == ("untranslated", "not-sure", said)


async def test_a_sentence_is_asked_for_by_itself_where_one_of_several_names_another_day(
    server: LibreTranslateServer, translator: Translator
) -> None:
    right = {"We meet on Friday.": "Nos vemos el viernes.", "Bring the map.": "Traigan el mapa."}
    server.answers = lambda text, *_: right.get(text, "Nos vemos el sábado. Traigan el mapa.")
    shown = await translator.translate(" ".join(right), "en", "es", memory=None)
    assert (shown.status, shown.text) == ("machine", " ".join(right.values()))


async def test_a_member_called_like_a_day_is_none(
    server: LibreTranslateServer, translator: Translator
) -> None:
    server.answers = lambda text, *_: text.replace("comes on Sunday", "viene el domingo")
    shown = await translator.translate("Friday comes on Sunday", "en", "es", memory=None, keep=["Friday"])
    assert (shown.status, shown.text) == ("machine", "Friday viene el domingo")


def _figure(came: str, text: str) -> tuple[str, str]:
    """Return the figure in *came*, and the placeholder that stands for it in *text*."""
    figure = next((sign for sign in came if sign.isdigit()), "#")
    return figure, next((word for word in text.split() if word.startswith(("⟦", "{", "["))), figure)
