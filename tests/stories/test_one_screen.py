"""Lists, digests and mornings fit on one screen of a small phone in each language; the rest is a tap away."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.commitment import Commitment, scheduled
from bot.core.partnership import Member, Partner, Room
from bot.core.screen import LINES, lines_in
from bot.core.words import Outcome
from tests.world import LANGUAGES, PULSE, Neighbour, World

LONG = "We repair the pump beside the old school and count the families who come for water " * 9
CROWD = (
    "Women of the Lake Shore",
    "Radio Without Borders",
    "Union of Market Sellers",
    "Clinic on the Hill",
    "Youth",
)
"""Names as partners have them."""


async def crowded(world: World, language: str, protocol: str = "") -> Neighbour:
    """Return who facilitates, alone: six partners with long promises, some of them late."""
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (es)", protocol=protocol)
    world.now = world.now + timedelta(days=2)
    g, keep = world.gathering(), list[object]()
    for number, name in enumerate(CROWD):
        partner = Partner(f"c{number}", "p", name, ("en",), "Africa/Nairobi")
        room = Room(f"cr{number}", "p", partner.id, f"console:crowd{number}", "en")
        member = Member(f"cm{number}", "p", partner.id, f"console:cm{number}", "Mary Atieno Odhiambo", "en")
        keep += [partner, room, member]
        for each in range(3):
            due = world.now.date() + timedelta(days=each * 20 - 5)
            c = Commitment(
                f"k{number}{each}",
                "p",
                partner.id,
                LONG,
                ("en", "es", "sw")[each],
                member.id,
                room.id,
                world.now,
                number=1 + number * 3 + each,
                state="open",
                member=member.id,
                due_on=due,
            )
            g.with_([partner, room, member])
            keep.append(scheduled(g, c, world.now))
    with world.bench.store.writing() as transaction:
        transaction.take([(g, Outcome(keep=tuple(keep)))], world.now)
    await amina.says("/role facilitator Amina")
    hers = amina.alone()
    await hers.says("/start")
    await hers.says(f"/language {language}")
    return hers


def label(world: World, says: str, language: str) -> str:
    return world.bench.messages.says(says, {}, language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_page_of_what_is_pending_fits_and_all_of_it_is_on_one(world: World, language: str) -> None:
    hers = await crowded(world, language)
    await hers.says("/pending")
    on, seen, pages = label(world, "button-page-on", language), set[str](), 0
    while True:
        text, pages = hers.last_heard(), pages + 1
        assert lines_in(text) <= LINES, text
        labels = [button.label for button in hers.heard[-1].message.flat_buttons]
        seen |= {each for each in labels if each.isdigit()}
        if on not in labels:
            break
        await hers.presses(on)
    assert seen == {str(number) for number in range(1, 16)}
    assert pages > 1
    await hers.presses(max(seen & set(labels)))
    assert LONG.strip() in " ".join(hers.last_heard().split()), "the whole is a press away"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_digest_fits_and_more_shows_the_rest(world: World, language: str) -> None:
    hers = await crowded(world, language)
    amina = Neighbour(world, "console:amina-room", hers.person)
    await hers.says("/promises 1")
    await hers.presses(label(world, "button-done", language))
    await hers.says("/promises 4")
    await hers.presses(label(world, "button-done", language))
    await amina.says("/digest")
    shown = next(each for each in reversed(amina.heard) if each.message.flat_buttons)
    assert lines_in(shown.message.text.plain) <= LINES, shown.message.text.plain
    more = label(world, "button-more", language)
    assert [button.label for button in shown.message.flat_buttons] == [more]
    before = len(amina.heard)
    await amina.presses(more)
    rest = " ".join(" ".join(amina.texts()[before:]).split())
    assert rest.count(LONG.strip()) >= 9, "all that is open and not late, and what was kept, in full"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_morning_with_all_that_can_wait_fits(world: World, language: str) -> None:
    hers = await crowded(world, language)
    hers.forget()
    await world.turns_to(world.now + timedelta(days=9))
    mornings = [each for each in hers.heard if len(each.message.flat_buttons) >= 2]
    assert mornings
    for each in mornings:
        assert lines_in(each.message.text.plain) <= LINES, each.message.text.plain


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_a_check_ins_digest_lists_fits_and_more_shows_all_of_it(
    world: World, language: str
) -> None:
    hers = await crowded(world, language, PULSE)
    amina = Neighbour(world, "console:amina-room", hers.person)
    await world.turns_to(world.now + timedelta(days=1))
    await world.turns_to("13:00", "Africa/Nairobi")
    amina.forget()
    await world.turns_to(world.now + timedelta(days=2))
    more = label(world, "button-more", language)
    digest = next(e for e in amina.heard if more in [b.label for b in e.message.flat_buttons])
    assert lines_in(digest.message.text.plain) <= LINES, digest.message.text.plain
    before = len(amina.heard)
    await amina.presses(more)
    rest = " ".join(" ".join(amina.texts()[before:]).split())
    assert rest.count(LONG.strip()) >= 9
