"""Where an answer cannot be shown: other placeholders, another engine, single sentences, the original."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.translation import Translator
from bot.translation.engines import LibreTranslate
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.translation.mangling import mangled
from tests.translation.test_shield import KEEP, TEXTS, nothing_lost_or_made_up

SAID = "Bring 12 boxes to Amina at 18:30."


@pytest.fixture
def second() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        yield running
    assert running.refused == []


def keeps_only(opening: str):
    """A translator whose model knows one kind of bracket, and drops the others with what is in them."""

    def answer(text: str, source: str, target: str) -> str:
        kept = re.sub(r"(\S?)\d+\S?", lambda found: found[0] if found[1] == opening else "", text)
        return f"[{target}] {kept}" if "[" not in text else f"{target} {kept}"

    return answer


@pytest.mark.parametrize(("opening", "calls"), [("⟦", 1), ("{", 2), ("[", 3)])
async def test_an_engine_that_breaks_a_placeholder_is_asked_with_another(server, translator, opening, calls):
    server.answers = keeps_only(opening)
    done = await translator.translate(SAID, "en", "es", memory=None, keep=["Amina"])
    assert done.status == "machine"
    assert done.text.endswith(" Bring 12 boxes to Amina at 18:30.")
    assert len(server.calls) == calls


async def test_what_an_engine_kept_once_it_is_given_first_from_then_on(server, translator):
    server.answers = keeps_only("{")
    for said in (SAID, "Take 3 days."):
        assert (await translator.translate(said, "en", "es", memory=None)).status == "machine"
    assert [text[:7] for text in server.asked] == ["Bring ⟦", "Bring {", "Take {1"]


async def test_no_other_form_is_tried_where_there_is_nothing_to_keep(server, translator):
    server.answers = lambda *_: "Paga 50 ahora"
    assert (await translator.translate("Pay it now", "en", "es", memory=None)).status == "untranslated"
    assert len(server.calls) == 1


async def test_short_words_that_come_back_as_they_were_are_asked_for_elsewhere(server, second, ready):
    server.answers = lambda text, *_: text
    translator = ready(LibreTranslate(server.url), LibreTranslate(second.url))
    done = await translator.translate("The pump works", "en", "es", memory=None)
    assert (done.text, done.status) == ("[es] The pump works", "machine")
    second.answers = server.answers
    done = await translator.translate("The pump is well", "en", "es", memory=None)
    assert (done.text, done.status, done.why) == ("The pump is well", "untranslated", "not-sure")


@pytest.mark.parametrize("said", ["OK", "ok", "Goma", "Hotel Central", "OK 👍"])
async def test_what_is_the_same_in_both_languages_is_shown_once(server, translator, said):
    server.answers = lambda text, *_: text
    done = await translator.translate(said, "en", "es", memory=None)
    assert (done.text, done.status) == (said, "same")


async def test_another_engine_comes_before_single_sentences(server, second, ready):
    server.answers = lambda *_: "perdido"
    said = "Bring 12 boxes. Come at 18:30."
    translator = ready(LibreTranslate(server.url), LibreTranslate(second.url))
    done = await translator.translate(said, "en", "es", memory=None)
    assert (done.text, done.status) == (f"[es] {said}", "machine")
    assert len(second.calls) == 1


async def test_sentence_by_sentence_where_nobody_keeps_them_together(server, second, ready):
    def loses_the_rest(text: str, source: str, target: str) -> str:
        return f"{target} {text.partition('. ')[0].removesuffix('.')}."

    server.answers = second.answers = loses_the_rest
    translator = ready(LibreTranslate(server.url), LibreTranslate(second.url))
    done = await translator.translate("Bring 12 boxes now. Come at 18:30.  Go.", "en", "es", memory=None)
    assert (done.text, done.status) == ("es Bring 12 boxes now. es Come at 18:30.  es Go.", "machine")


async def test_sentences_put_together_are_looked_at_once_more(server, translator):
    """Each was well by itself, but together they say 12 345 boxes."""
    server.answers = lambda text, *_: (
        "perdido" if len(text) > 9 else "Trae ⟦1⟧" if "我" in text else "⟦2⟧ cajas"
    )
    done = await translator.translate("给我12。345个来。", "zh", "es", memory=None)
    assert (done.text, done.status) == ("给我12。345个来。", "untranslated")


async def test_sentences_from_chinese_are_put_together_with_blanks(server, translator):
    server.answers = lambda text, *_: (
        "perdido" if len(text) > 9 else "Trae ⟦1⟧." if "我" in text else "Ven ⟦2⟧."
    )
    done = await translator.translate("给我12。18点来吧。", "zh", "es", memory=None)
    assert (done.text, done.status) == ("Trae 12. Ven 18.", "machine")


async def test_each_sentence_goes_to_whoever_can(server, second, ready):
    """One loses hours, the other boxes; together they lose nothing."""
    second.answers = lambda text, *_: "Trae" if "boxes" in text else f"es {text}"
    server.answers = lambda text, *_: "Ven" if "Come" in text else f"es {text}"
    translator = ready(LibreTranslate(server.url), LibreTranslate(second.url))
    done = await translator.translate("Bring 12 boxes now. Come at 18:30.", "en", "es", memory=None)
    assert (done.text, done.status) == ("es Bring 12 boxes now. es Come at 18:30.", "machine")


async def test_a_number_survives_three_bad_translators(server, second, ready, notebook):
    """One loses it, one says it twice, one makes another of it: the original is shown, nothing remembered."""
    with LibreTranslateServer() as third:
        server.answers = lambda text, *_: re.sub(r"\S\d\S", "", text)
        second.answers = lambda text, *_: re.sub(r"(\S\d\S)", r"\1 \1", text)
        third.answers = lambda text, *_: re.sub(r"\S\d\S", "21", text)
        translator = ready(*(LibreTranslate(one.url) for one in (server, second, third)))
        done = await translator.translate("Bring 12 boxes. Come soon.", "en", "es", memory=notebook)
    assert (done.text, done.status) == ("Bring 12 boxes. Come soon.", "untranslated")
    assert notebook.kept == {}


async def test_a_quota_is_not_climbed_over(server, translator):
    server.answers = lambda *_: "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS"
    await translator.translate("Bring 12 boxes. Come soon.", "en", "es", memory=None)
    assert len(server.calls) == 1


async def test_all_rungs_together_keep_to_the_limit(server, second, ready):
    server.answers = lambda *_: "perdido"
    second.fails_until_told("hang")
    translator = ready(LibreTranslate(server.url), LibreTranslate(second.url), limit=2.0)
    loop = asyncio.get_running_loop()
    began = loop.time()
    done = await translator.translate("Bring 12 boxes. Come soon.", "en", "es", memory=None)
    assert done.status == "untranslated"
    assert loop.time() - began < 3.0


@given(text=TEXTS, seed=st.integers(0, 2**32))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_two_manglers_over_http_lose_nothing_and_make_nothing_up(server, second, text, seed):
    dice = random.Random(seed)
    server.answers = second.answers = lambda said, *_: mangled(said, dice)

    async def say() -> str:
        translator = Translator([LibreTranslate(server.url), LibreTranslate(second.url)])
        done = await translator.translate(text, "en", "es", memory=None, keep=KEEP)
        await translator.close()
        assert done.status == "machine" or done.text == text
        return done.text

    nothing_lost_or_made_up(text, asyncio.run(say()))
