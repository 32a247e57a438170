"""Google, DeepL and MyMemory are asked as they take it today; a deep-translator that asks otherwise fails."""

from __future__ import annotations

import inspect
import json
from importlib.metadata import version

import deep_translator.deepl
import deep_translator.google
import deep_translator.libre
import deep_translator.mymemory
import pytest

from bot.translation.engines import DeepL, Google, LibreTranslate, MyMemory
from bot.translation.wire import Seam
from tests.translation.vendors import Came, deepl_api, google_page, mymemory_api, vendor

SAID = "The pump is broken again."


async def test_deepl_gets_key_and_words_in_header_and_body(ready):
    with vendor(deepl_api) as deepl:
        translator = ready(DeepL("d33pl-canary:fx", deepl.url + "/v2/translate"))
        done = await translator.translate(SAID, "en", "pt-BR", memory=None)
    assert (done.text, done.engine) == (f"[PT-BR] {SAID}", "deepl")
    [came] = deepl.came
    assert (came.method, came.path, came.query) == ("POST", "/v2/translate", {})
    assert came.body == {"text": [SAID], "source_lang": "EN", "target_lang": "PT-BR"}


async def test_a_spent_deepl_quota_passes_to_the_next_and_is_not_asked_again(server, ready):
    with vendor(lambda _: (456, {}, "")) as deepl:
        translator = ready(DeepL("d33pl-canary:fx", deepl.url), LibreTranslate(server.url))
        engines = [(await translator.translate(SAID, "en", to, memory=None)).engine for to in ("es", "fr")]
    assert (engines, len(deepl.came)) == (["libretranslate"] * 2, 1)


async def test_google_is_asked_in_its_own_codes(ready):
    with vendor(google_page) as google:
        translator = ready(Google(google.url + "/m"))
        done = await translator.translate("⟦ <b> & Anna: 5", "iw", "zh-Hant", memory=None, keep=["Anna"])
        plain = await translator.translate("a & b < c", "nb", "pt-BR", memory=None)
    assert done.status == "machine"
    assert done.text.endswith("⟦ <b> & Anna: 5")
    assert plain.text == "[pt] a & b < c"
    assert [(came.query["sl"], came.query["tl"]) for came in google.came] == [("iw", "zh-TW"), ("no", "pt")]


@pytest.mark.parametrize(
    "page", ["<html>consent</html>", "", "unusual traffic from your computer", "<div class=t0></div>"]
)
async def test_a_page_of_googles_without_a_translation_is_no_translation(ready, page):
    with vendor(lambda _: (200, {}, page)) as google:
        done = await ready(Google(google.url + "/m")).translate(SAID, "en", "es", memory=None)
    assert (done.text, done.status) == (SAID, "untranslated")


async def test_mymemory_gets_regions_and_short_pieces(ready):
    said = " ".join(["Привет, как у вас дела сегодня утром?"] * 30)
    with vendor(mymemory_api) as mymemory:
        done = await ready(MyMemory(mymemory.url + "/get")).translate(said, "ru", "sw", memory=None)
    assert done.text.replace("[sw-KE] ", "") == said
    assert {came.query["langpair"] for came in mymemory.came} == {"ru-RU|sw-KE"}


@pytest.mark.parametrize(
    "reply",
    [
        {
            "responseData": {
                "translatedText": "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY"
            }
        },
        {"responseData": {"translatedText": "'XX' IS AN INVALID TARGET LANGUAGE . EXAMPLE: LANGPAIR=EN|IT"}},
        {"responseData": {"translatedText": None}, "matches": []},
        {"responseData": None},
        {"responseData": {"translatedText": 7}},
        [],
    ],
)
async def test_a_message_of_mymemorys_is_never_shown_as_a_translation(ready, reply):
    with vendor(lambda _: (200, {}, json.dumps(reply))) as mymemory:
        done = await ready(MyMemory(mymemory.url)).translate(SAID, "en", "es", memory=None)
    assert (done.text, done.status) == (SAID, "untranslated")


async def test_a_spent_mymemory_quota_is_not_asked_again(ready):
    spent = {"responseData": {"translatedText": "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS"}}
    with vendor(lambda _: (200, {}, json.dumps(spent))) as mymemory:
        translator = ready(MyMemory(mymemory.url))
        for to in ("es", "fr", "pt"):
            await translator.translate(SAID, "en", to, memory=None)
    assert len(mymemory.came) == 1


def test_deep_translator_calls_requests_as_the_seam_expects():
    """When this fails, read the new release's modules before anything else."""
    calls = {
        module: [line.strip() for line in inspect.getsource(module).splitlines() if "requests" in line]
        for module in (
            deep_translator.google,
            deep_translator.mymemory,
            deep_translator.deepl,
            deep_translator.libre,
        )
    }
    assert [*calls.values()] == [
        ["import requests", "response = requests.get("],
        ["import requests", "response = requests.get("],
        ["import requests", "response = requests.get("],
        ["import requests", "response = requests.post("],
    ]
    assert version("deep-translator") == "1.11.4"
    with pytest.raises(TypeError):
        Seam().get("https://example.org", params={}, timeout=3)  # type: ignore[call-arg]


def test_a_likeness_refuses_the_old_form_of_deepl():
    old = Came("GET", "/v2/translate", {"auth_key": "x", "text": SAID}, {}, None)
    assert deepl_api(old)[0] == 403
