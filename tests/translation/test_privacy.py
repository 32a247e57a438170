"""Who may see members' words: those who were allowed to, and no log, address or stranger."""

from __future__ import annotations

import asyncio
import io
import logging
from contextlib import redirect_stderr, redirect_stdout

import pytest
import requests

from bot.core.sight import OWN_ONLY, for_private, sight
from bot.translation import Translator, translator_from
from bot.translation.engines import Baidu, DeepL, Google, LibreTranslate, Microsoft, MyMemory
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.translation.vendors import (
    BAIDU_APPID,
    BAIDU_KEY,
    MICROSOFT_KEY,
    MICROSOFT_REGION,
    baidu_api,
    deepl_api,
    google_page,
    microsoft_api,
    mymemory_api,
    vendor,
)

CANARY = "The canary sings in the kitchen."


async def test_a_forbidden_third_party_gets_no_byte(server, ready):
    server.fails_until_told("500")
    with vendor(google_page) as google, vendor(mymemory_api) as mymemory:
        engines = Google(google.url + "/m"), MyMemory(mymemory.url + "/get"), LibreTranslate(server.url)
        translator = ready(*engines, limit=3.0)
        done = await translator.translate(CANARY, "en", "es", memory=None, may_see=OWN_ONLY)
        assert (done.text, done.status) == (CANARY, "untranslated")
        assert google.came == mymemory.came == []
        allowed = await translator.translate(CANARY, "en", "es", memory=None)
        assert (allowed.engine, len(google.came)) == ("google", 1)


async def test_one_third_party_that_may_see_opens_the_door_to_no_other(server, ready):
    server.fails_until_told("500")
    with vendor(google_page) as google, vendor(mymemory_api) as mymemory:
        translator = ready(Google(google.url + "/m"), MyMemory(mymemory.url + "/get"), limit=3.0)
        done = await translator.translate(
            CANARY, "en", "es", memory=None, may_see=frozenset({"mymemory", "own-server"})
        )
        assert (done.engine, google.came) == ("mymemory", [])


async def test_a_forbidden_text_does_not_ride_along_with_an_allowed_one(server, ready):
    """The same words at the same moment in two partnerships, of which one keeps to its own server."""
    with vendor(google_page) as google:
        translator = ready(Google(google.url + "/m"), LibreTranslate(server.url))
        open_one, closed_one = await asyncio.gather(
            translator.translate(CANARY, "en", "es", memory=None),
            translator.translate(CANARY, "en", "es", memory=None, may_see=OWN_ONLY),
        )
    assert (open_one.engine, closed_one.engine) == ("google", "libretranslate")


def test_only_the_operators_own_server_is_no_third_party(server):
    assert not LibreTranslate(server.url).third_party
    assert not LibreTranslate("https://translate.clinic.example").third_party
    assert LibreTranslate("https://libretranslate.com").third_party
    assert Google().third_party
    assert MyMemory().third_party
    assert DeepL("key").third_party
    assert Microsoft("key").third_party
    assert Baidu("id", "key").third_party


async def test_words_are_in_the_address_of_none_but_those_that_take_them_nowhere_else(ready):
    """As the README's chapter on privacy has it."""
    with (
        vendor(google_page) as google,
        vendor(mymemory_api) as mymemory,
        vendor(deepl_api) as deepl,
        vendor(microsoft_api) as microsoft,
        vendor(baidu_api) as baidu,
    ):
        asked = {
            Google(google.url + "/m"): google,
            MyMemory(mymemory.url + "/get"): mymemory,
            DeepL("key:fx", deepl.url + "/v2/translate"): deepl,
            Microsoft(MICROSOFT_KEY, MICROSOFT_REGION, microsoft.url): microsoft,
            Baidu(BAIDU_APPID, BAIDU_KEY, baidu.url): baidu,
        }
        told = set()
        for engine, there in asked.items():
            await ready(engine).translate(CANARY, "en", "es", memory=None)
            assert there.came
            if any("canary" in str(came.query) + came.path for came in there.came):
                told.add(engine.name)
    assert told == {"google", "mymemory"}


@pytest.mark.parametrize("fault", [None, "403", "429", "500", "html", "garbage", "null", "hang", "cut"])
async def test_neither_words_nor_keys_are_in_any_log(fault):
    heard, handler = io.StringIO(), None
    handler = logging.StreamHandler(heard)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with LibreTranslateServer(key="k3y-canary") as server, redirect_stdout(heard), redirect_stderr(heard):
            server.fails_until_told(fault)
            translator = translator_from(
                ["libretranslate"],
                libretranslate_url=server.url,
                libretranslate_key="k3y-canary",
                limit=1.0,
            )
            await translator.translate(CANARY, "en", "es", memory=None)
            await translator.close()
        with (
            vendor(google_page) as google,
            vendor(deepl_api) as deepl,
            vendor(microsoft_api) as microsoft,
            vendor(baidu_api) as baidu,
            redirect_stdout(heard),
            redirect_stderr(heard),
        ):
            for engine in (
                Google(google.url + "/m"),
                DeepL("d33pl-canary:fx", deepl.url + "/v2/translate"),
                Microsoft(MICROSOFT_KEY, MICROSOFT_REGION, microsoft.url),
                Microsoft("wrong-canary", MICROSOFT_REGION, microsoft.url),
                Baidu(BAIDU_APPID, BAIDU_KEY, baidu.url),
                Baidu(BAIDU_APPID, "wrong-canary", baidu.url),
            ):
                translator = Translator([engine])
                await translator.translate(CANARY, "en", "es", memory=None)
                await translator.close()
            assert all(asked.came for asked in (google, deepl, microsoft, baidu))
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert "canary" not in heard.getvalue()
    if fault:
        assert "not translated" in heard.getvalue()


async def test_a_redirect_is_not_followed(ready):
    with vendor(google_page) as elsewhere, vendor(lambda _: (302, {"Location": elsewhere.url}, "")) as first:
        done = await ready(Google(first.url + "/m")).translate(CANARY, "en", "es", memory=None)
        assert elsewhere.came == []
    assert done.status == "untranslated"


async def test_a_proxy_or_password_file_in_the_environment_is_not_used(ready, monkeypatch):
    with vendor(google_page) as proxy, vendor(google_page) as google:
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        done = await ready(Google(google.url + "/m")).translate(CANARY, "en", "es", memory=None)
        assert (done.status, proxy.came) == ("machine", [])


async def test_no_cookie_ties_one_sentence_to_the_next(ready):
    with vendor(google_page) as google:
        translator = ready(Google(google.url + "/m"))
        await translator.translate(CANARY, "en", "es", memory=None)
        await translator.translate(CANARY, "en", "fr", memory=None)
    assert len(google.came) == 2
    assert all("cookie" not in came.headers for came in google.came)


async def test_the_shared_requests_package_is_left_as_it_is(server, ready):
    import deep_translator.google
    import deep_translator.libre
    import deep_translator.pons

    untouched = requests.get, requests.post, requests.Session.request
    with vendor(google_page) as google:
        for engine in (Google(google.url + "/m"), LibreTranslate(server.url)):
            # An engine takes its part of deep-translator over when it is asked first, not before.
            assert (await ready(engine).translate(CANARY, "en", "es", memory=None)).engine == engine.name
    assert (requests.get, requests.post, requests.Session.request) == untouched
    assert deep_translator.pons.requests is requests
    assert deep_translator.google.requests is not requests
    assert deep_translator.libre.requests is not requests


async def test_a_partnership_that_wants_no_machine_is_asked_for_by_none_not_even_the_operators(server, ready):
    with vendor(google_page) as google:
        translator = ready(Google(google.url + "/m"), LibreTranslate(server.url))
        done = await translator.translate(CANARY, "en", "es", memory=None, may_see=sight(["nobody"], None))
        assert (done.status, done.why, server.calls, google.came) == ("untranslated", "forbidden", [], [])


@pytest.mark.parametrize(
    ("may_see", "told", "seen", "private"),
    [
        ((), None, None, {"own-server"}),
        ((), ("google",), {"own-server", "google"}, {"own-server"}),
        (("own-server",), ("google",), {"own-server"}, {"own-server"}),
        (("deepl",), None, {"own-server", "deepl"}, {"own-server"}),
        (("nobody",), None, set(), set()),
        (("nobody", "deepl"), None, set(), set()),
    ],
)
def test_what_was_chosen_says_who_may_see_and_private_words_go_to_no_other(may_see, told, seen, private):
    assert sight(may_see, told) == seen
    assert for_private(sight(may_see, told)) == private
