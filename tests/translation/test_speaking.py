"""Words come out in the reader's language, through the real deep-translator and a real HTTP server."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from bot.app import translator_for
from bot.config import read_settings
from bot.translation import EngineUnusable, translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer


async def test_a_sentence_comes_out_in_the_readers_language():
    with LibreTranslateServer(key="s3cret") as server:
        server.knows("pt", "es", {"A bomba funciona.": "La bomba funciona."})
        translator = translator_from(
            ["libretranslate"], libretranslate_url=server.url, libretranslate_key="s3cret"
        )
        done = await translator.translate("A bomba funciona.", "pt-BR", "es", memory=None)
        await translator.close()
    assert (done.text, done.engine, done.status) == ("La bomba funciona.", "libretranslate", "machine")
    assert server.refused == []
    assert server.calls == [("pt", "es")]


@pytest.mark.parametrize(
    ("text", "source", "target"),
    [
        ("Bom dia", "pt", "pt-BR"),
        ("Good morning", "en-GB", "en"),
        ("你好", "zh-CN", "zh-Hans"),
        ("", "en", "es"),
        ("👍🎉", "en", "es"),
        ("18:30", "en", "es"),
        ("https://example.org/a @amina 3", "en", "es"),
        ("Amina", "sw", "es"),
        ("٣ ½ …", "ar", "es"),
    ],
)
async def test_what_needs_no_translation_is_not_sent(translator, server, text, source, target):
    done = await translator.translate(text, source, target, memory=None, keep=["Amina"])
    assert (done.text, done.engine, done.status) == (text, None, "same")
    assert server.calls == []


async def test_the_two_chinese_scripts_are_translated_into_each_other(translator, server):
    done = await translator.translate("你们好吗", "zh-Hans", "zh-TW", memory=None)
    assert (done.status, server.calls) == ("machine", [("zh-Hans", "zh-Hant")])


@pytest.mark.parametrize("tag", ["", "auto", "und", "sw'; --", "x" * 500])
async def test_a_language_is_never_guessed(translator, server, tag):
    done = await translator.translate("Habari gani leo", tag, "es", memory=None)
    assert (done.text, done.status, server.calls) == ("Habari gani leo", "untranslated", [])


async def test_lines_blanks_and_list_marks_stay_where_they_were(translator, server):
    server.knows("en", "es", {"Hello": "Hola", "all well": "todo bien"})
    done = await translator.translate("  Hello\n\n\t- 3\r\nall well \n", "en", "es", memory=None)
    assert done.text == "  Hola\n\n\t- 3\r\ntodo bien \n"


async def test_names_numbers_links_and_emoji_come_through_as_they_went_in(translator, server):
    server.knows(
        "en",
        "es",
        {"Hi ⟦1⟧, pay ⟦2⟧ by ⟦3⟧ ⟦4⟧: ⟦5⟧ or ask ⟦6⟧": "Hola ⟦1⟧, antes del ⟦ 3 ⟧ ⟦2⟧ ⟦4⟧: ⟦5⟧ o a ⟦6⟧"},
    )
    said = (
        "Hi Rosa Blanca, pay $50 by 2026-03-06 🎉: https://example.org/the_house?a=1&b=2 or ask @anna_smith"
    )
    done = await translator.translate(said, "en", "es", memory=None, keep=["Rosa", "Rosa Blanca"])
    assert done.text == (
        "Hola Rosa Blanca, antes del 2026-03-06 $50 🎉: https://example.org/the_house?a=1&b=2 o a @anna_smith"
    )
    assert "Rosa" not in server.asked[0]


async def test_a_member_may_write_our_own_brackets(translator):
    done = await translator.translate("⟦1⟧ and ⟦2⟧ ⟧⟦ mean nothing, I say 7", "en", "es", memory=None)
    assert (done.text, done.status) == ("[es] ⟦1⟧ and ⟦2⟧ ⟧⟦ mean nothing, I say 7", "machine")


async def test_small_letters_get_one_capital_so_that_the_answer_is_not_all_small(translator, server):
    await translator.translate("wann treffen wir uns", "de", "en", memory=None)
    await translator.translate("12 kinder sind krank", "de", "en", memory=None)
    assert server.asked == ["Wann treffen wir uns", "⟦1⟧ kinder sind krank"]


async def test_a_long_text_is_cut_at_sentence_ends_and_put_together_again(translator, server):
    said = " ".join(f"Sentence {'very ' * 20}long indeed." for _ in range(60))
    done = await translator.translate(said, "en", "fr", memory=None)
    assert done.status == "machine"
    assert done.text.replace("[fr] ", "") == said
    assert len(server.calls) > 1
    assert all(len(asked.encode()) <= 2000 and asked.endswith(".") for asked in server.asked)


async def test_the_servers_own_list_says_which_form_of_a_language_it_has(ready):
    from bot.translation.engines import LibreTranslate

    with LibreTranslateServer(languages=("en", "pt", "pb", "zh", "zt")) as server:
        translator = ready(LibreTranslate(server.url))
        await translator.translate("Good morning", "en", "pt-BR", memory=None)
        await translator.translate("Good morning", "en", "pt", memory=None)
        await translator.translate("Good morning", "en", "zh-Hant", memory=None)
        lacks = await translator.translate("Good morning", "en", "sw", memory=None)
    assert server.calls == [("en", "pb"), ("en", "pt"), ("en", "zt")]
    assert lacks.status == "untranslated"


async def test_no_translator_at_all_leaves_the_original_marked():
    done = await translator_from([]).translate("Habari gani", "sw", "es", memory=None)
    assert (done.text, done.engine, done.status) == ("Habari gani", None, "untranslated")


async def test_sixteen_at_once_never_get_each_others_answers(server, ready):
    from bot.translation.engines import LibreTranslate

    server.answers = lambda text, source, target: f"{target} {text}"
    server.delay = 0.002
    translator = ready(LibreTranslate(server.url))
    letters = "abcdefghijklmnop"
    said = [f"Secret of {a}{b}{c} only" for a in letters for b in letters[:8] for c in "xyz"]
    turns = asyncio.Semaphore(16)

    async def one(text: str) -> bool:
        async with turns:
            done = await translator.translate(text, "en", "es", memory=None)
        return done.text == f"es {text}"

    assert all(await asyncio.gather(*(one(text) for text in said)))
    assert len(server.calls) == len(said) == 384


def test_who_translates_can_be_told(server):
    translator = translator_from(
        ["libretranslate", "google"], libretranslate_url=server.url + "/", libretranslate_key=None
    )
    assert translator.names == ("libretranslate", "google")


async def test_the_operators_settings_are_enough_for_each():
    given = {
        "BARAZA_TRANSLATORS": "microsoft, baidu, libretranslate",
        "BARAZA_TRANSLATORS_FOR": "sw to en: deepl, microsoft; ar: google; any to fa: mymemory",
        "BARAZA_LIBRETRANSLATE_URL": "https://translate.example.org",
        "BARAZA_DEEPL_KEY": "k",
        "BARAZA_MICROSOFT_KEY": "k",
        "BARAZA_BAIDU_APPID": "1",
        "BARAZA_BAIDU_KEY": "k",
    }
    translator = translator_for(read_settings(given, dotenv=Path("none")))
    assert translator.names == ("microsoft", "baidu", "libretranslate", "deepl", "google", "mymemory")
    await translator.close()


@pytest.mark.parametrize(
    ("names", "options", "says"),
    [
        (["libretranslate"], {}, "BARAZA_LIBRETRANSLATE_URL"),
        (["libretranslate"], {"libretranslate_url": "http://192.168.1.9:5000"}, "https://"),
        (["libretranslate"], {"libretranslate_url": "ftp://localhost"}, "https://"),
        (["deepl"], {}, "BARAZA_DEEPL_KEY"),
        (["microsoft"], {"microsoft_region": "westeurope"}, "BARAZA_MICROSOFT_KEY"),
        (["baidu"], {"baidu_key": "k"}, "BARAZA_BAIDU_APPID"),
        (["baidu"], {"baidu_appid": "1"}, "BARAZA_BAIDU_KEY"),
        (["babelfish"], {}, "libretranslate, google, deepl, mymemory"),
    ],
)
def test_a_wrong_setting_is_one_sentence_that_says_what_to_do(names, options, says):
    with pytest.raises(EngineUnusable) as told:
        translator_from(names, **options)
    assert says in str(told.value)
    assert "\n" not in str(told.value)


def test_without_an_engine_neither_deep_translator_nor_requests_is_loaded():
    code = (
        "import sys; from bot.translation import translator_from; translator_from([]);"
        "print([m for m in ('deep_translator', 'requests', 'bs4', 'urllib3') if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
