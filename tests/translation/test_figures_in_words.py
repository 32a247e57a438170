"""A figure may stand for words, and words for the figure of a month; one that nobody said is refused."""

from __future__ import annotations

import pytest

from bot.core.figures.number_words import numbers_said
from bot.core.languages import language
from bot.translation import Translator
from bot.translation.checks import problem
from bot.translation.shield import shield
from tests.fakes.libretranslate_server import LibreTranslateServer

RIGHT = [
    ("en", "zh-Hans", "We meet on March 9.", "我们3月⟦1⟧日见面。"),
    ("es", "zh-Hans", "Nos reunimos el 9 de marzo a las 10:30.", "我们3月⟦1⟧日⟦2⟧见面。"),
    ("ar", "zh-Hans", "نلتقي في 9 آذار", "我们3月⟦1⟧日见面。"),
    ("en", "zh-Hans", "The school opens in January.", "学校1月开学。"),
    ("en", "zh-Hans", "It rained from June to August.", "6月到8月下雨了。"),
    ("en", "zh-Hans", "Twenty families have water.", "20个家庭有水。"),
    ("en", "zh-Hans", "The third well is dry.", "第3口井干了。"),
    ("en", "es", "Twenty families have water.", "20 familias tienen agua."),
    ("en", "es", "The third well is dry.", "El 3.er pozo está seco."),
    ("en", "es", "Two women came at noon.", "Dos mujeres vinieron a las 12."),
    ("en", "zh-Hans", "Two women came at noon.", "中午12点来了两位妇女。"),
    ("en", "fr", "Two hundred and five people came.", "205 personnes sont venues."),
    ("zh-Hans", "en", "二十五个家庭有水。", "25 families have water."),
    ("sw", "en", "Watu mia mbili walikuja.", "200 people came."),
    ("ar", "en", "جاءت خمس وعشرون أسرة", "25 families came"),
    ("zh-Hans", "zh-Hant", "12月4日见面。", "⟦1⟧月⟦2⟧日見面。"),
]
WRONG = [
    ("en", "zh-Hans", "We meet on March 9.", "我们4月⟦1⟧日见面。"),
    ("en", "zh-Hans", "We meet on March 9.", "我们3月⟦1⟧日见面，有3人。"),
    ("en", "zh-Hans", "You may come today, all of you.", "你们5月都可以来。"),
    ("en", "zh-Hans", "Three women came.", "三个女人3月来了。"),
    ("en", "es", "Two women came.", "Dos mujeres vinieron a las 2."),
    ("en", "es", "Twenty families have water.", "200 familias tienen agua."),
    ("en", "es", "The third well is dry.", "El 4.º pozo está seco."),
    ("en", "es", "They came with 5 goats.", "Vinieron con ⟦1⟧0 cabras."),
    ("zh-Hans", "en", "12月4日见面。", "We meet on January ⟦1⟧."),
    ("zh-Hans", "en", "12月4日见面。", "We meet on day ⟦1⟧."),
]


def _wrong(source: str, target: str, said: str, came: str) -> str | None:
    here, there = language(source), language(target)
    assert here
    assert there
    months = here.base == "zh" and there.base != "zh"
    hidden = shield(said, language=here.base, script=there.script, months=months)
    return problem(hidden, came, source_language=here, target=there)


@pytest.mark.parametrize(("source", "target", "said", "came"), RIGHT)
def test_a_figure_for_words_that_were_said_is_right(source: str, target: str, said: str, came: str) -> None:
    assert _wrong(source, target, said, came) is None


@pytest.mark.parametrize(("source", "target", "said", "came"), WRONG)
def test_a_figure_that_nobody_said_is_refused(source: str, target: str, said: str, came: str) -> None:
    assert _wrong(source, target, said, came) in ("altered", "month")


async def test_a_chinese_date_comes_back_with_the_name_of_its_month(
    server: LibreTranslateServer, translator: Translator
) -> None:
    server.answers = lambda text, *_: {"12月⟦1⟧日星期五见面。": "See you on Friday, December ⟦1⟧."}.get(
        text, text
    )
    shown = await translator.translate("12月4日星期五见面。", "zh-Hans", "en", memory=None)
    assert (shown.status, shown.text) == ("machine", "See you on Friday, December 4.")


@pytest.mark.parametrize(
    ("tag", "text", "numbers"),
    [
        ("en", "two hundred and five, or three thousand two hundred", [205, 3200]),
        ("fr", "quatre-vingt-douze", [92]),
        ("ru", "двадцать пять семей", [25]),
        ("tr", "iki yüz elli kişi", [250]),
        ("fa", "بیست و پنج نفر", [25]),
        ("zh-Hans", "二百五十人，十二个", [250, 12]),
        ("my", "နှစ်ဆယ့်ငါး", [25]),
        ("sw", "mia mbili na tano", [205]),
        ("de", "zwei", []),
    ],
)
def test_a_number_in_words_is_one_number(tag: str, text: str, numbers: list[int]) -> None:
    assert numbers_said(text, tag) == numbers
