"""The operator may name others for some languages: they are asked in place of the usual ones, in order."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.languages import language
from bot.core.sight import OWN_ONLY
from bot.translation import Translator
from bot.translation.engines import Google, LibreTranslate, MyMemory
from bot.translation.preference import preferred
from bot.values import PairSetting, pairs
from tests.translation.vendors import google_page, mymemory_api, vendor

SAID = "The pump is broken again."
SETTING = (
    "en to sw: google; ar: mymemory, google; fa: nobody; zh to en: google; pt-BR: google; pt to en: mymemory"
)


@pytest.mark.parametrize(
    ("source", "target", "who"),
    [
        ("en", "sw", ("google",)),
        ("en-GB", "sw-KE", ("google",)),
        ("sw", "en", None),
        ("en", "ar", ("mymemory", "google")),
        ("ar-EG", "fr", ("mymemory", "google")),
        ("en", "fa", ()),
        ("zh-Hant", "en", ("google",)),
        ("pt-BR", "es", ("google",)),
        ("pt", "es", None),
        ("pt-BR", "en", ("mymemory",)),
        ("fr", "es", None),
    ],
)
def test_the_setting_that_says_most_about_a_pair_holds(source, target, who):
    settings: Any = pairs(SETTING)
    assert preferred(settings, language(source), language(target)) == who  # type: ignore[arg-type]


async def test_those_named_for_a_pair_are_asked_in_place_of_the_usual_ones(server):
    with vendor(google_page) as google, vendor(mymemory_api) as mymemory:
        translator = Translator(
            [LibreTranslate(server.url), Google(google.url + "/m"), MyMemory(mymemory.url + "/get")],
            usual=("libretranslate",),
            pairs=[
                PairSetting("en", "sw", ("google",)),
                PairSetting("", "ar", ("mymemory", "google")),
                PairSetting("", "fr", ()),
            ],
            limit=3.0,
        )
        done = [await translator.translate(SAID, "en", to, memory=None) for to in ("sw", "ar", "fr", "es")]
        server.fails_until_told("500")
        usual = await translator.translate(SAID, "en", "pt", memory=None)
        forbidden = await translator.translate(SAID, "en", "sw", memory=None, may_see=OWN_ONLY)
        await translator.close()
    assert [each.engine for each in done] == ["google", "mymemory", None, "libretranslate"]
    assert (usual.status, forbidden.status) == ("untranslated", "untranslated")
    assert (len(google.came), len(mymemory.came)) == (1, 1)


async def test_the_second_of_a_pair_takes_over_from_the_first():
    with vendor(lambda _: (500, {}, "")) as down, vendor(google_page) as google:
        engines = [Google(google.url + "/m"), MyMemory(down.url)]
        translator = Translator(engines, pairs=[PairSetting("", "sw", ("mymemory", "google"))], limit=4.0)
        done = await translator.translate(SAID, "en", "sw", memory=None)
        await translator.close()
    assert (done.engine, len(down.came)) == ("google", 2)
