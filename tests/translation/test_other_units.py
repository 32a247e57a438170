"""A unit beside a figure, and the half of the day, stay what was said; what is not known passes."""

from __future__ import annotations

import pytest

from bot.core.figures.other_units import other_unit
from bot.translation import Translator
from tests.fakes.libretranslate_server import LibreTranslateServer

RIGHT = [
    ("en", "es", "Give 20 milligrams twice", "Dé 20 miligramos dos veces"),
    ("en", "es", "Give 20 milligrams twice", "Dé 20 mg dos veces"),
    ("en", "fr", "The well is 30 meters deep", "Le puits fait 30 mètres"),
    ("en", "ru", "Wait 3 hours", "Подождите 3 часа"),
    ("en", "ru", "We meet at 3 in the afternoon", "Встречаемся в 3 часа дня"),
    ("en", "uk", "Wait 5 days", "Зачекайте 5 днів"),
    ("en", "zh-Hans", "Wait 3 months", "等3个月"),
    ("en", "zh-Hans", "It costs 40 dollars", "要40美元"),
    ("en", "my", "Wait 3 days", "3 ရက် စောင့်ပါ"),
    ("en", "my", "We meet on 4 December", "ဒီဇင်ဘာလ 4 ရက်နေ့ တွေ့မယ်"),
    ("sw", "en", "Subiri saa 3", "Wait 3 hours"),
    ("sw", "en", "asilimia 15 ya watu", "15 percent of the people"),
    ("en", "es", "It costs 5 million dollars", "Cuesta 5 millones de dólares"),
    ("en", "fr", "It costs 500 pounds", "Ça coûte 500 livres"),
    ("fr", "en", "Nous avons 5 livres pour l'école", "We have 5 books for the school"),
    ("en", "es", "Five bags, 20 each", "Cinco bolsas, 20 cada una"),
    ("en", "es", "In 5 minutes, or 10 minutes", "En 5 minutos, o 10 minutos"),
    ("en", "es", "At 4 in the afternoon", "A las 4 de la tarde"),
    ("en", "es", "Tomorrow at 4 in the afternoon", "Mañana a las 4 de la tarde"),
    ("en", "ru", "At 2 in the morning", "В 2 часа ночи"),
    ("en", "pt-BR", "From 8 in the morning to 4 in the afternoon", "Das 8 da manhã às 4 da tarde"),
    ("ar", "en", "اجتماعنا الساعة 4 مساء", "We meet at 4 in the evening"),
    ("fa", "en", "۲۰ میلی‌گرم بدهید", "Give 20 milligrams"),
    ("en", "rw", "Wait 3 hours", "Tegereza amasaha 3"),
    ("tr", "en", "yüzde 15 ödedik", "We paid 15 percent"),
    ("zh-Hans", "en", "学校5周年", "The school is 5 years old"),
    ("zh-Hans", "en", "2026年12月4日", "4 December 2026"),
    ("ru", "en", "В 2026 году, 5 лет спустя", "In 2026, 5 years later"),
]
WRONG = [
    ("unit", "en", "es", "Give the child 20 milligrams", "Dé al niño 20 gramos"),
    ("unit", "en", "es", "Give the child 20 milligrams", "Dé al niño 20 g"),
    ("unit", "en", "es", "The well is 30 meters deep", "El pozo tiene 30 kilómetros"),
    ("unit", "en", "es", "Wait 3 hours before you drink", "Espere 3 días antes de beber"),
    ("unit", "en", "es", "We need 50 pounds of rice", "Necesitamos 50 kilos de arroz"),
    ("unit", "en", "es", "It costs 40 dollars", "Cuesta 40 euros"),
    ("unit", "en", "es", "We paid 15 percent", "Pagamos 15 por mil"),
    ("unit", "fa", "en", "۵۰۰ تومان دادیم", "We gave 500 rials"),
    ("unit", "sw", "en", "Subiri siku 3", "Wait 3 hours"),
    ("unit", "ru", "en", "Через 5 недель", "In 5 days"),
    ("unit", "zh-Hans", "en", "等3个小时", "Wait 3 days"),
    ("unit", "en", "my", "Wait 3 hours", "3 ရက် စောင့်ပါ"),
    ("unit", "en", "es", "It costs 5 million dollars", "Cuesta 5 millones de euros"),
    ("hour", "en", "es", "We meet at 4 in the afternoon", "Nos reunimos a las 4 de la mañana"),
    ("hour", "en", "zh-Hans", "We meet at 4 in the afternoon", "我们早上4点见面"),
    ("hour", "sw", "en", "Njoo saa 2 asubuhi", "Come at 8 in the evening"),
]


@pytest.mark.parametrize(("source", "target", "said", "came"), RIGHT)
def test_a_unit_that_is_right_or_not_known_is_not_refused(
    source: str, target: str, said: str, came: str
) -> None:
    assert other_unit(said, source, came, target) is None


@pytest.mark.parametrize(("wrong", "source", "target", "said", "came"), WRONG)
def test_another_unit_or_half_of_the_day_is_found(
    wrong: str, source: str, target: str, said: str, came: str
) -> None:
    assert other_unit(said, source, came, target) == wrong


async def test_who_reads_it_gets_the_original_instead_of_another_unit(
    server: LibreTranslateServer, translator: Translator
) -> None:
    server.answers = lambda *_: "Dé al niño ⟦1⟧ gramos dos veces al día."
    said = "Give the child 20 milligrams twice a day."
    shown = await translator.translate(said, "en", "es", memory=None)
    assert (shown.status, shown.why, shown.text) == ("untranslated", "not-sure", said)
