"""Why words stay as they were written is told as it was: forbidden, not reached, not sure, or nobody can."""

from __future__ import annotations

import pytest

from bot.core.sight import OWN_ONLY
from bot.translation import translator_from
from bot.translation.engines import Google, LibreTranslate, MyMemory
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.translation.vendors import google_page, mymemory_api, vendor

SAID = "The rain took the bridge"


async def test_where_nobody_may_see_the_words_it_is_forbidden(ready):
    with vendor(google_page) as google, vendor(mymemory_api) as mymemory:
        translator = ready(Google(google.url + "/m"), MyMemory(mymemory.url + "/get"), limit=3.0)
        done = await translator.translate(SAID, "en", "es", memory=None, may_see=OWN_ONLY)
        named = await translator.translate(SAID, "en", "es", memory=None, may_see=frozenset({"deepl"}))
        assert (done.status, done.why, named.why) == ("untranslated", "forbidden", "forbidden")
        assert google.came == mymemory.came == []


@pytest.mark.parametrize("fault", ["500", "cut", "html", "429"])
async def test_where_nobody_answers_it_is_not_reached(server, translator, fault):
    server.fails_until_told(fault)
    assert (await translator.translate(SAID, "en", "es", memory=None)).why == "unreachable"


async def test_where_time_runs_out_it_is_not_reached(server):
    server.fails_until_told("hang")
    translator = translator_from(["libretranslate"], libretranslate_url=server.url, limit=0.4)
    assert (await translator.translate(SAID, "en", "es", memory=None)).why == "unreachable"
    await translator.close()


async def test_where_no_answer_passes_the_checks_nobody_is_sure_and_so_it_stays(server, translator, notebook):
    server.answers = lambda *_: SAID
    for _ in range(2):
        assert (await translator.translate(SAID, "en", "es", memory=notebook)).why == "not-sure"
    assert len(server.calls) == 1


async def test_where_one_is_silent_the_other_ones_wrong_answer_is_not_the_last_word(server, ready):
    with LibreTranslateServer() as second:
        server.answers = lambda *_: SAID
        second.fails("500")
        second.fails("500")
        translator = ready(LibreTranslate(server.url), LibreTranslate(second.url))
        assert (await translator.translate(SAID, "en", "es", memory=None)).why == "unreachable"


async def test_where_no_translator_has_the_languages_none_is_able(translator, server):
    assert (await translator.translate(SAID, "en", "yue", memory=None)).why == "unable"
    assert (await translator.translate(SAID, "not a tag", "es", memory=None)).why == "unable"
    nobody = translator_from(())
    assert (await nobody.translate(SAID, "en", "es", memory=None)).why == "unable"
    await nobody.close()


async def test_of_several_lines_what_somebody_decided_is_said_before_what_went_wrong(server, translator):
    server.answers = lambda text, *_: SAID if text == SAID else f"[es] {text}"
    done = await translator.translate(f"Good morning\n{SAID}", "en", "es", memory=None)
    assert (done.text, done.why) == (f"Good morning\n{SAID}", "not-sure")
    assert (await translator.translate("Good morning", "en", "es", memory=None)).why is None
