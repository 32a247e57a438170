"""What is paid for is asked for once, counted before it is sent, and ends at the month's ceiling."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli.partnerships import import_file
from bot.config import read_settings
from bot.outbox.purse import Purse
from bot.outbox.scope import Memory, Scope
from tests.stories.vendors_town import Town, built, partners, tells
from tests.world import Neighbour

FIRST = "The well by the old school is dry"
SECOND = "The road to the lake is closed again"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with built(tmp_path, limit=20.0) as there:
        yield there


async def with_a_ceiling(
    town: Town, most: int, zone: str = "UTC", *, down: bool = True
) -> tuple[Neighbour, Neighbour]:
    """Ask on Monday; then the own server is *down*, Google is allowed, with so many characters a month."""
    amina, bruno = partners(town)
    await tells(town.world)
    await amina.says("/translators google")
    g = town.world.gathering()
    with town.world.bench.store.writing() as transaction:
        transaction.record.keep([replace(g.partnership, ceiling=most, zone=zone)])
    await town.world.monday_at("09:00", "Africa/Nairobi")
    town.own.fails_until_told("403" if down else None)
    return amina, bruno


def paid_by(town: Town) -> tuple[Purse, Memory]:
    """Return what the partnership counts and remembers with."""
    bench, now = town.world.bench, town.world.now
    scope = Scope(bench.store, bench.messages, bench.translator, lambda: now)
    return Purse("p", bench.store, lambda: now, None), Memory("p", scope)


def sent(town: Town) -> int:
    return sum(len(came.query["q"]) for came in town.vendors["google"].came)


async def test_what_goes_beyond_the_months_share_goes_out_as_it_was_written(town: Town) -> None:
    amina, bruno = await with_a_ceiling(town, 60)
    await amina.says(FIRST, to="What moved forward?")
    assert bruno.has_heard("[es] The well")
    assert sent(town) == len(FIRST)
    await amina.says(SECOND, to="What moved forward?")
    assert bruno.has_heard(SECOND)
    assert not bruno.has_heard("[es] The road")
    assert sent(town) == len(FIRST), "not one character more was sent"


async def test_where_nothing_but_the_ceiling_stands_in_the_way_it_is_said(town: Town) -> None:
    town.own.languages = ("en", "fr")  # and so it has not the two that are needed
    amina, bruno = await with_a_ceiling(town, 60, down=False)
    spent = sent(town)
    await amina.says(FIRST, to="What moved forward?")
    await amina.says(SECOND, to="What moved forward?")
    mark = "(en: sin traducir; se agotó lo previsto para este mes)"
    assert mark in bruno.message(SECOND).message.text.plain
    assert spent <= sent(town) <= 60
    town.own.languages = ("en", "es")
    await town.world.turns_to("12:00", "Africa/Nairobi")
    assert mark in bruno.message(SECOND).message.text.plain, "nothing is edited: nobody was out of reach"


async def test_what_is_known_already_costs_nothing(town: Town) -> None:
    amina, bruno = await with_a_ceiling(town, len(FIRST))
    await amina.says(FIRST, to="What moved forward?")
    bruno.forget()
    await amina.says("/withdraw", to="What moved forward?")
    await amina.says(FIRST, to="What moved forward?")
    assert bruno.has_heard("[es] The well")
    assert sent(town) == len(FIRST)


async def test_coordinators_are_told_once_at_four_fifths_and_see_what_is_used(town: Town) -> None:
    amina, bruno = await with_a_ceiling(town, 80)
    await amina.says("/translators")
    assert "This month translators of other companies were sent 0 of 80 characters." in amina.last_heard()
    await amina.says(FIRST, to="What moved forward?")
    assert not amina.has_heard("are used")
    await amina.says(SECOND, to="What moved forward?")
    (told,) = [text for text in amina.texts() if "are used" in text]
    spent = len(FIRST) + len(SECOND)
    assert f"Of the 80 characters that translators of other companies may be sent this month, {spent}" in told
    assert not bruno.has_heard("80"), "it is for those who can do something about it"
    await amina.says("A word that is too much by far", to="What moved forward?")
    assert sum("are used" in text for text in amina.texts()) == 1
    await amina.says("/translators")
    assert f"{spent} of 80 characters" in amina.last_heard()


async def test_one_message_that_is_longer_than_what_is_left_sends_no_warning_ahead_of_time(
    town: Town,
) -> None:
    amina, _ = await with_a_ceiling(town, 80)
    await amina.says("The well near the school runs dry again, " * 3, to="What moved forward?")
    assert not amina.has_heard("are used")
    await amina.says(FIRST, to="What moved forward?")
    await amina.says(SECOND, to="What moved forward?")
    assert sum("are used" in text for text in amina.texts()) == 1


async def test_the_count_survives_a_restart_and_ends_with_the_month_where_the_partners_are(
    town: Town,
) -> None:
    """In Kiritimati the first of December begins fourteen hours before it does in Greenwich."""
    amina, bruno = await with_a_ceiling(town, 60, "Pacific/Kiritimati")
    await amina.says(FIRST, to="What moved forward?")
    assert town.world.now == datetime(2026, 11, 30, 6, tzinfo=UTC)
    town.world.restarts()
    await amina.says(SECOND, to="What moved forward?")
    assert not bruno.has_heard("[es] The road")
    await town.world.turns_to(datetime(2026, 11, 30, 9, 59, tzinfo=UTC))
    await amina.says(SECOND + " today", to="What moved forward?")
    assert not bruno.has_heard("[es] The road")
    await town.world.turns_to(datetime(2026, 11, 30, 10, 1, tzinfo=UTC))
    await amina.says(SECOND + " indeed", to="What moved forward?")
    assert bruno.has_heard("[es] The road")


async def test_many_at_once_do_not_go_over_the_ceiling_together(town: Town) -> None:
    await with_a_ceiling(town, 100)
    purse, memory = paid_by(town)
    said = [f"Sentence {chr(97 + n) * 3} is one of many here" for n in range(20)]
    translate = town.world.translator.translate
    done = await asyncio.gather(
        *(
            translate(one, "en", "es", memory=memory, may_see=frozenset({"google"}), purse=purse)
            for one in said
        )
    )
    assert {each.why for each in done} == {None, "ceiling"}
    assert 0 < sent(town) <= 100


async def test_the_same_sentence_at_the_same_moment_is_paid_for_once(town: Town) -> None:
    await with_a_ceiling(town, 1000)
    purse, memory = paid_by(town)
    translate = town.world.translator.translate
    done = await asyncio.gather(
        *(
            translate(FIRST, "en", to, memory=memory, may_see=frozenset({"google"}), purse=purse)
            for to in ("es", "fr") * 20
        )
    )
    assert {each.status for each in done} == {"machine"}
    assert sorted(came.query["tl"] for came in town.vendors["google"].came) == ["es", "fr"]
    assert sent(town) == 2 * len(FIRST)
    with town.world.bench.store.reading() as transaction:
        assert transaction.spending.of("p", None, town.world.now).characters == 2 * len(FIRST)


async def test_the_own_server_costs_nothing(town: Town) -> None:
    amina, bruno = await with_a_ceiling(town, 0, down=False)
    await amina.says(FIRST, to="What moved forward?")
    assert bruno.has_heard("[es] The well")
    assert sent(town) == 0


FILE = """
partnership: River watch
partners:
  - {name: Amina, languages: [en], zone: Africa/Nairobi, rooms: ["console:amina-room"]}
translation: {ceiling: 5000}
"""


@pytest.mark.usefixtures("without_settings")
async def test_a_file_sets_a_partnerships_own_and_a_setting_everybody_elses(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{town.world.folder / 'baraza.db'}")
    monkeypatch.setenv("BARAZA_TRANSLATION_CEILING", "90")
    settings = read_settings(os.environ)
    assert settings.translation_ceiling == 90
    file = town.world.folder / "river.yaml"
    file.write_text(FILE.replace("translation: {ceiling: 5000}", ""), encoding="utf-8")
    assert import_file(settings, file) == 0
    here = town.world.gathering().partnership.id
    with town.world.bench.store.reading() as transaction:
        assert transaction.spending.of(here, settings.translation_ceiling, town.world.now).most == 90
    file.write_text(FILE, encoding="utf-8")
    assert import_file(settings, file) == 0
    with town.world.bench.store.reading() as transaction:
        assert transaction.spending.of(here, settings.translation_ceiling, town.world.now).most == 5000
