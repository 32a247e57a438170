"""Where a server has not two languages together, it goes through one that it has with both; that is said."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator

import pytest

from bot.core.words import Notice, Ours, Words
from bot.messages import Messages
from bot.translation.engines import LibreTranslate
from bot.wording import Reader, word
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.translation.vendors import google_page, vendor

PAIRS = {"sw": ["en"], "en": ["sw", "pt", "es"], "pt": ["en", "es"], "es": ["pt", "qu"], "qu": ["es"]}


@pytest.fixture
def hub() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer(pairs=PAIRS) as running:
        yield running
    assert running.refused == []


async def test_a_pair_that_it_lacks_goes_through_a_language_in_between(hub, ready):
    hub.knows("sw", "en", {"Pampu ⟦1⟧ zinafanya kazi": "⟦1⟧ pumps work"})
    hub.knows("en", "pt", {"⟦1⟧ pumps work": "⟦1⟧ bombas funcionam"})
    done = await ready(LibreTranslate(hub.url)).translate(
        "Pampu 5 zinafanya kazi", "sw", "pt-BR", memory=None
    )
    assert (done.text, done.engine, done.through) == ("5 bombas funcionam", "libretranslate", ("en",))
    assert hub.calls == [("sw", "en"), ("en", "pt")]


async def test_a_pair_that_it_has_goes_through_nothing(hub, ready):
    done = await ready(LibreTranslate(hub.url)).translate("Tudo bem aqui", "pt", "es", memory=None)
    assert (done.through, hub.calls) == ((), [("pt", "es")])


async def test_the_one_in_between_need_not_be_english(hub, ready):
    done = await ready(LibreTranslate(hub.url)).translate("Tudo bem aqui", "pt", "qu", memory=None)
    assert (done.through, hub.calls) == (("es",), [("pt", "es"), ("es", "qu")])


async def test_through_two_languages_nothing_goes(hub, ready):
    done = await ready(LibreTranslate(hub.url)).translate("Habari gani", "sw", "qu", memory=None)
    assert (done.status, hub.calls) == ("untranslated", [])


async def test_what_is_lost_on_either_way_is_not_shown(hub, ready):
    hub.answers = lambda text, source, target: (
        re.sub("\\S\\d\\S", "", text) if target == "pt" else text + " x"
    )
    done = await ready(LibreTranslate(hub.url)).translate("Pampu 5 zinafanya kazi", "sw", "pt", memory=None)
    assert (done.text, done.status) == ("Pampu 5 zinafanya kazi", "untranslated")


async def test_what_went_through_another_language_is_remembered_with_that(hub, ready, notebook):
    translator = ready(LibreTranslate(hub.url))
    first = await translator.translate("Habari gani", "sw", "pt", memory=notebook)
    again = await translator.translate("Habari gani", "sw", "pt", memory=notebook)
    assert first == again
    assert (again.engine, again.through, len(hub.calls)) == ("libretranslate", ("en",), 2)


async def test_a_server_that_has_neither_leaves_it_to_the_next(hub, ready):
    from bot.translation.engines import Google

    with vendor(google_page) as google:
        translator = ready(LibreTranslate(hub.url), Google(google.url + "/m"))
        done = await translator.translate("Bula vinaka", "am", "pt", memory=None)
    assert (done.engine, done.through, hub.calls) == ("google", (), [])


@pytest.mark.parametrize(
    ("reads", "mark"),
    [
        ("pt-BR", "(sw, via en: Habari gani)"),
        ("es", "(sw: Habari gani)"),
    ],
)
async def test_the_mark_says_so(hub, ready, reads, mark):
    hub.targets["sw"].add("es")
    told = Notice("room", (Ours("partner-answered", {"who": "Amina", "said": Words("Habari gani", "sw")}),))
    worded = await word(told, Reader(reads, "UTC"), Messages(), ready(LibreTranslate(hub.url)), None)
    assert worded.message.text.plain.splitlines()[-1] == mark


async def test_those_who_go_through_one_language_at_once_share_the_way_there(hub, ready):
    """One line for rooms that read two languages: it is brought into the one in between once."""
    hub.knows("sw", "en", {"Pampu inafanya kazi": "The pump works"})
    hub.knows("en", "pt", {"The pump works": "A bomba funciona"})
    hub.knows("en", "es", {"The pump works": "La bomba funciona"})
    translator = ready(LibreTranslate(hub.url))
    both = (translator.translate("Pampu inafanya kazi", "sw", tag, memory=None) for tag in ("pt", "es"))
    done = await asyncio.gather(*both)
    assert [each.text for each in done] == ["A bomba funciona", "La bomba funciona"]
    assert sorted(hub.calls) == [("en", "es"), ("en", "pt"), ("sw", "en")]
