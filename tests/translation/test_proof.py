"""`baraza doctor` asks each translator for its languages, sees what it keeps, and shows a sentence."""

from __future__ import annotations

import re
import sys

import pytest
from typer.testing import CliRunner

from bot.cli.commands import app
from bot.translation.engines import Baidu, DeepL, Google, LibreTranslate, Microsoft, MyMemory
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.translation.vendors import (
    BAIDU_APPID,
    BAIDU_KEY,
    MICROSOFT_KEY,
    MICROSOFT_REGION,
    MICROSOFTS,
    baidu_api,
    deepl_api,
    google_page,
    microsoft_api,
    mymemory_api,
    vendor,
)

OURS = "Rosa will bring 3 boxes to the meeting at 18:30."


async def test_each_engine_says_what_it_can(server, ready):
    with (
        vendor(google_page) as google,
        vendor(deepl_api) as deepl,
        vendor(mymemory_api) as mymemory,
        vendor(microsoft_api) as microsoft,
        vendor(baidu_api) as baidu,
    ):
        translator = ready(
            LibreTranslate(server.url),
            Google(google.url + "/m"),
            DeepL("d33pl-canary:fx", deepl.url + "/v2/translate"),
            MyMemory(mymemory.url + "/get"),
            Microsoft(MICROSOFT_KEY, MICROSOFT_REGION, microsoft.url),
            Baidu(BAIDU_APPID, BAIDU_KEY, baidu.url),
        )
        proofs = await translator.proofs()
    told = [(proof.engine, proof.languages, proof.shown, proof.wrong) for proof in proofs]
    assert told == [
        ("libretranslate", len(server.languages), f"[es] {OURS}", ""),
        ("google", None, f"[es] {OURS}", ""),
        ("deepl", 3, f"[ES] {OURS}", ""),
        ("mymemory", None, f"[es-ES] {OURS}", ""),
        ("microsoft", len(MICROSOFTS.split()), f"[es] {OURS}", ""),
        ("baidu", None, f"[spa] {OURS}", ""),
    ]
    assert {proof.kept for proof in proofs} == {"⟦1⟧"}


@pytest.mark.parametrize("fault", ["429", "403", "500", "html", "garbage", "null", "cut", "hang"])
async def test_one_that_does_not_translate_says_why_in_a_word(server, ready, fault):
    server.fails_until_told(fault)
    [proof] = await ready(LibreTranslate(server.url), limit=1.0).proofs()
    assert proof.wrong
    assert re.fullmatch(r"[A-Za-z0-9-]+", proof.wrong)
    assert (proof.shown, proof.languages) == ("", len(server.languages))


async def test_a_server_without_english_is_tried_with_what_it_has(ready):
    with (
        LibreTranslateServer(pairs={"es": ["pt"], "pt": ["es"]}) as andes,
        LibreTranslateServer(pairs={"tr": ["ru"], "ru": ["tr"]}) as steppe,
    ):
        translator = ready(LibreTranslate(andes.url), LibreTranslate(steppe.url))
        south, east = await translator.proofs()
    assert (south.pair, south.wrong, east.wrong) == (("es", "pt"), "", "languages")


def _doctor(monkeypatch, tmp_path, **variables: str) -> tuple[int, str]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BARAZA_TELEGRAM_TOKEN", "42:canary")
    for name, value in variables.items():
        monkeypatch.setenv(f"BARAZA_{name}", value)
    ran = CliRunner().invoke(app, ["doctor"])
    return ran.exit_code, ran.output


def test_the_doctor_shows_it(server, monkeypatch, tmp_path):
    server.knows(
        "en", "es", {"⟦1⟧ will bring ⟦2⟧ boxes to the meeting at ⟦3⟧.": "⟦1⟧ lleva ⟦2⟧ cajas a las ⟦3⟧."}
    )
    status, told = _doctor(
        monkeypatch,
        tmp_path,
        TRANSLATORS="libretranslate",
        TRANSLATORS_FOR="sw to en: libretranslate; fa: nobody",
        LIBRETRANSLATE_URL=server.url,
    )
    assert status == 0
    assert "ok   Translators from sw to en: libretranslate." in told
    assert "ok   Translators from any language to fa: nobody." in told
    assert f"ok   libretranslate lists {len(server.languages)} languages, keeps ⟦1⟧, and translates" in told
    assert f"{OURS} – Rosa lleva 3 cajas a las 18:30." in told
    assert len(server.calls) == 1


def test_the_doctor_says_whether_languages_can_be_told_apart(server, monkeypatch, tmp_path):
    own = {"TRANSLATORS": "libretranslate", "LIBRETRANSLATE_URL": server.url}
    _, told = _doctor(monkeypatch, tmp_path, **own)
    assert "ok   Whoever seems to write in another of their partnership's languages is asked." in told
    monkeypatch.setitem(sys.modules, "lingua", None)
    _, told = _doctor(monkeypatch, tmp_path, **own)
    assert 'ok   lingua is not installed (the extra "detection"): nobody is asked' in told


def test_the_doctor_says_what_it_keeps_of_the_signs_that_stand_for_numbers(server, monkeypatch, tmp_path):
    server.answers = lambda text, *_: "[es] " + re.sub("[⟦⟧]", "", text)
    status, told = _doctor(monkeypatch, tmp_path, TRANSLATORS="libretranslate", LIBRETRANSLATE_URL=server.url)
    assert (status, "keeps {1}, and" in told) == (0, True)
    server.answers = lambda text, *_: "Rosa lleva cajas"
    status, told = _doctor(monkeypatch, tmp_path, TRANSLATORS="libretranslate", LIBRETRANSLATE_URL=server.url)
    assert status == 1
    assert "BAD  libretranslate lists" in told
    assert "does not translate: it loses numbers and names, whatever stands for them." in told


def test_the_doctor_names_what_is_amiss_and_no_key(monkeypatch, tmp_path):
    with LibreTranslateServer(key="right") as server:
        given = {"TRANSLATORS": "libretranslate", "LIBRETRANSLATE_URL": server.url}
        status, told = _doctor(monkeypatch, tmp_path, LIBRETRANSLATE_KEY="wr0ng-canary", **given)
        assert (status, "it does not take the key" in told, "canary" in told) == (1, True, False)
    status, told = _doctor(monkeypatch, tmp_path, **given)
    assert (status, "there is no answer at its address" in told) == (1, True)
    status, told = _doctor(monkeypatch, tmp_path, **{**given, "LIBRETRANSLATE_URL": "http://10.0.0.1:5000"})
    assert (status, 'must begin with "https://"' in told) == (1, True)
