"""A moment in another group's day is told by the reader's clock, with that group's hour beside it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.words import Beside, notice
from bot.messages import Messages
from bot.translation import translator_from
from bot.wording import Reader, word
from tests.world import World


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


async def test_a_facilitator_reads_when_another_group_was_asked_by_both_clocks(world: World) -> None:
    amina, _, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Recife (en)", "Claire in Nairobi (pt-BR)"
    )
    await amina.says("/role facilitator Claire")
    direct = claire.alone()
    await direct.says("/status")
    for _day in range(5):
        await world.turns_to("23:00", "Africa/Nairobi")
    silent = next(text for text in direct.texts() if "Bruno ainda não respondeu" in text)
    assert "segunda-feira, 30 de nov., 15:00, 09:00 lá" in silent


SEEN = {
    "Africa/Kinshasa": "asked Monday, Nov 30, 9:00 AM)",
    "Africa/Nairobi": "asked Monday, Nov 30, 11:00 AM, 9:00 AM there)",
    "Pacific/Auckland": "asked Monday, Nov 30, 9:00 PM, 9:00 AM there)",
    "Pacific/Kiritimati": "asked Monday, Nov 30, 10:00 PM, 9:00 AM there)",
    "America/Adak": "asked Sunday, Nov 29, 10:00 PM, Monday, Nov 30, 9:00 AM there)",
    # Another name, the same clock.
    "Africa/Lagos": "asked Monday, Nov 30, 9:00 AM)",
}


@pytest.mark.parametrize(("zone", "shown"), SEEN.items())
async def test_the_hour_there_is_told_where_it_is_another_and_the_day_where_that_is(
    zone: str, shown: str
) -> None:
    asked = Beside(datetime(2026, 11, 30, 8, tzinfo=UTC), "Africa/Kinshasa")
    told = notice("r", "checkin-silent", {"who": "Bruno", "title": "Pulse", "asked": asked})
    worded = await word(told, Reader("en", zone), Messages(strict=True), translator_from(()), None)
    assert "".join(sign for sign in worded.message.text.plain if sign.isprintable()).count(shown) == 1


@pytest.mark.parametrize(
    ("said", "language", "beside"),
    [
        ("Tukutane saa 12 jioni kesho.", "en", "saa 12 jioni: 18:00, or 12:00"),
        ("Tukutane saa nne asubuhi", "pt-BR", "saa nne asubuhi: 10:00 ou 04:00"),
    ],
)
async def test_an_hour_of_the_swahili_clock_is_told_both_ways_and_never_converted(
    world: World, said: str, language: str, beside: str
) -> None:
    amina, bruno, zuhura = world.partners(
        "Amina in Nairobi (sw)", f"Bruno in Recife ({language})", "Zuhura in Nairobi (sw)"
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies(said)
    await world.turns_to("15:00", "America/Recife")
    assert bruno.message(said).message.text.plain.splitlines()[-1] == beside
    assert beside.partition(":")[0] + ":" not in zuhura.message(said).message.text.plain
