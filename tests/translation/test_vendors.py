"""Every vendor is asked as it takes it today; a deep-translator that asks otherwise fails here."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
import threading
from importlib.metadata import version

import deep_translator.baidu
import deep_translator.deepl
import deep_translator.google
import deep_translator.libre
import deep_translator.microsoft
import deep_translator.mymemory
import pytest

from bot.translation.engines import Baidu, DeepL, Google, LibreTranslate, Microsoft, MyMemory
from bot.translation.wire import Request, Seam
from tests.translation.vendors import (
    BAIDU_APPID,
    BAIDU_KEY,
    MICROSOFT_KEY,
    MICROSOFT_REGION,
    Came,
    baidu_api,
    deepl_api,
    google_page,
    microsoft_api,
    mymemory_api,
    vendor,
)

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


async def test_microsoft_gets_the_key_in_a_header_and_is_asked_for_its_languages_once(ready):
    """deep-translator asks for them whenever one of its objects is made, which is once a call."""
    with vendor(microsoft_api) as microsoft:
        translator = ready(Microsoft(MICROSOFT_KEY, MICROSOFT_REGION, microsoft.url))
        done = await translator.translate(SAID, "en", "pt-BR", memory=None)
        others = [
            (await translator.translate(SAID, "en", to, memory=None)).text for to in ("pt", "sr-Latn", "he")
        ]
    assert (done.text, done.engine) == (f"[pt] {SAID}", "microsoft")
    assert others == [f"[pt-PT] {SAID}", f"[sr-Latn] {SAID}", f"[he] עברית {SAID}"]
    assert [came.method for came in microsoft.came] == ["GET", "POST", "POST", "POST", "POST"]
    [asked, *_] = microsoft.came[1:]
    assert asked.query == {"api-version": "3.0", "from": "en", "to": "pt"}
    assert asked.body == [{"text": SAID}]


async def test_a_language_that_microsoft_does_not_list_is_not_asked_for(ready):
    with vendor(microsoft_api) as microsoft:
        translator = ready(Microsoft(MICROSOFT_KEY, MICROSOFT_REGION, microsoft.url))
        done = await translator.translate(SAID, "en", "la", memory=None)
    assert (done.status, [came.method for came in microsoft.came]) == ("untranslated", ["GET"])


@pytest.mark.parametrize(
    ("listed", "answer"),
    [
        ((200, "{}"), (200, "[]")),
        ((200, "not JSON"), (200, "[]")),
        ((500, ""), (200, "[]")),
        (None, (200, "[]")),
        (None, (200, '[{"translations": [{"text": null}]}]')),
        (None, (200, '{"error": {"code": 400000, "message": "canary"}}')),
        (None, (200, "null")),
    ],
)
async def test_what_microsoft_answers_oddly_is_no_translation(ready, listed, answer):
    def oddly(came: Came) -> tuple[int, dict[str, str], str]:
        if came.method == "GET":
            return (listed[0], {}, listed[1]) if listed else microsoft_api(came)
        return answer[0], {}, answer[1]

    with vendor(oddly) as microsoft:
        translator = ready(Microsoft(MICROSOFT_KEY, MICROSOFT_REGION, microsoft.url), limit=3.0)
        done = await translator.translate(SAID, "en", "es", memory=None)
    assert (done.text, done.status) == (SAID, "untranslated")


async def test_a_key_that_microsoft_does_not_take_is_not_shown_to_it_again(server, ready):
    with vendor(microsoft_api) as microsoft:
        translator = ready(Microsoft("wr0ng", MICROSOFT_REGION, microsoft.url), LibreTranslate(server.url))
        engines = [(await translator.translate(SAID, "en", to, memory=None)).engine for to in ("es", "fr")]
    assert engines == ["libretranslate"] * 2
    assert [came.method for came in microsoft.came] == ["GET", "POST"]


async def test_baidu_gets_words_and_signature_in_the_body(ready):
    with vendor(baidu_api) as baidu:
        translator = ready(Baidu(BAIDU_APPID, BAIDU_KEY, baidu.url))
        done = await translator.translate(
            "Pay Anna 5 now & come", "en", "zh-Hant", memory=None, keep=["Anna"]
        )
    assert (done.text, done.engine) == ("[cht] 譯文 Pay Anna 5 now & come", "baidu")
    [came] = baidu.came
    assert (came.method, came.query) == ("POST", {})
    assert set(came.body) == {"appid", "q", "from", "to", "salt", "sign"}
    assert "canary" not in repr(came)


@pytest.mark.parametrize(
    ("code", "calls"), [("54003", 1), ("54004", 1), ("52003", 1), ("58001", 2), ("52001", 4)]
)
async def test_a_refusal_of_baidus_is_understood_though_it_comes_as_an_answer(ready, code, calls):
    """Too often, nothing to spend, no such user: it is left alone. Its own trouble: once more, each time."""
    with vendor(lambda _: (200, {}, json.dumps({"error_code": code, "error_msg": "x"}))) as baidu:
        translator = ready(Baidu(BAIDU_APPID, BAIDU_KEY, baidu.url), limit=5.0)
        done = [await translator.translate(SAID, "en", to, memory=None) for to in ("es", "fr")]
    assert [(each.text, each.status) for each in done] == [(SAID, "untranslated")] * 2
    assert len(baidu.came) == calls


@pytest.mark.parametrize(
    ("page", "make", "most"),
    [
        (google_page, lambda url: Google(url + "/m"), 5000),
        (deepl_api, lambda url: DeepL("d33pl-canary:fx", url + "/v2/translate"), 128_000),
        (mymemory_api, lambda url: MyMemory(url + "/get"), 500),
        (microsoft_api, lambda url: Microsoft(MICROSOFT_KEY, MICROSOFT_REGION, url), 50_000),
        (baidu_api, lambda url: Baidu(BAIDU_APPID, BAIDU_KEY, url), 6000),
    ],
    ids=["google", "deepl", "mymemory", "microsoft", "baidu"],
)
async def test_a_long_text_comes_to_each_in_pieces_that_it_takes_and_that_are_whole_sentences(
    ready, page, make, most
):
    said = " ".join(f"Вот {word} предложение, и оно не очень короткое." for word in ["ещё"] * 300)
    with vendor(page) as server:
        done = await ready(make(server.url)).translate(said, "ru", "es", memory=None)
    pieces = [piece for came in server.came if (piece := _words_of(came))]
    assert done.status == "machine"
    assert re.sub(r"\[[A-Za-z-]+\] ", "", done.text) == said
    assert len(pieces) > 1
    assert all(len(piece.encode()) <= most and piece.endswith(".") for piece in pieces)


def _words_of(came: Came) -> str:
    if isinstance(came.body, list):
        return str(came.body[0]["text"])
    if isinstance(came.body, dict):
        return str(came.body["q"] if "q" in came.body else came.body["text"][0])
    return came.query.get("q", "")


@pytest.mark.parametrize("kind", [Google, Microsoft, MyMemory])
async def test_those_that_keep_the_text_in_themselves_never_give_one_text_the_answer_of_another(ready, kind):
    """One object of deep-translator's in sixteen threads did so, once in seven times.

    Four at once are held where deep-translator has the words in its object, and none has been sent.
    """
    company = threading.Barrier(4)

    class Held(kind):  # type: ignore[misc, valid-type]
        def _form(self, asked: Request) -> Request:
            if asked.params.keys() & {"q", "from"}:
                company.wait(timeout=5)
            return super()._form(asked)  # type: ignore[no-any-return]

    page = {Google: google_page, Microsoft: microsoft_api, MyMemory: mymemory_api}[kind]
    with vendor(page) as server:
        options = [MICROSOFT_KEY, MICROSOFT_REGION] if kind is Microsoft else []
        translator = ready(Held(*options, server.url))
        said = [f"Secret of {letter} only" for letter in "abcdefgh"]
        done = await asyncio.gather(*(translator.translate(text, "en", "es", memory=None) for text in said))
    assert [each.text.partition("] ")[2] for each in done] == said


def test_deep_translator_calls_requests_as_the_seam_expects():
    """When this fails, read the new release's modules before anything else."""
    calls = {
        module: [line.strip() for line in inspect.getsource(module).splitlines() if "requests" in line]
        for module in (
            deep_translator.google,
            deep_translator.mymemory,
            deep_translator.deepl,
            deep_translator.libre,
            deep_translator.microsoft,
            deep_translator.baidu,
        )
    }
    assert [*calls.values()] == [
        ["import requests", "response = requests.get("],
        ["import requests", "response = requests.get("],
        ["import requests", "response = requests.get("],
        ["import requests", "response = requests.post("],
        [
            "import requests",
            "microsoft_languages_response = requests.get(",
            "response = requests.post(",
            "except requests.exceptions.RequestException:",
        ],
        ["import requests", "response = requests.post("],
    ]
    assert version("deep-translator") == "1.11.4"
    with pytest.raises(TypeError):
        Seam().get("https://example.org", params={}, timeout=3)  # type: ignore[call-arg]


def test_a_likeness_refuses_the_old_form_of_deepl():
    old = Came("GET", "/v2/translate", {"auth_key": "x", "text": SAID}, {}, None)
    assert deepl_api(old)[0] == 403
