"""What is others' alone costs a search nothing, and nothing that somebody may read is left out by that."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core import found as rights
from bot.core.commitment import Commitment
from bot.core.found import Reader
from bot.core.saying import Saying
from bot.core.words import Outcome
from tests.world import Neighbour, World

CAST = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (es)")
GROUPS = ("amina", "bruno", "chidi")


async def told(world: World) -> list[Neighbour]:
    """Let everybody promise and say everything to everybody: alone, to a group, to one of it, to all."""
    cast = world.partners(*CAST)
    for each in cast:
        await each.alone().says("/status")
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        things: list[object] = []
        for by in GROUPS:
            rooms = [f"r-{name}" for name in GROUPS]
            for n, to in enumerate((*((room,) for room in rooms), tuple(rooms))):
                things.append(
                    Saying(f"s-{by}-{n}", "p", "say", f"m-{by}", "pump", "es", to, world.now, state="said",
                           said_at=world.now)
                )  # fmt: skip
            for n, owed in enumerate(("", *(f"g-{name}" for name in GROUPS if name != by))):
                for one in ("", f"m-{owed.removeprefix('g-')}") if owed else ("",):
                    today = world.now.date()
                    c = Commitment(
                        f"c-{by}-{n}-{one}", "p", f"g-{by}", "pump", "es", f"m-{by}", f"r-{by}", world.now,
                        len(things) + 1, "open", f"m-{by}", due_on=today,
                    )  # fmt: skip
                    things.append(replace(c, owed=owed, owed_member=one))
        transaction.take([(g, Outcome(keep=tuple(things)))], world.now)
    return cast


@pytest.mark.parametrize("looks_after_all", [False, True])
async def test_a_bound_leaves_out_nothing_that_somebody_may_read(world: World, looks_after_all: bool) -> None:
    await told(world)
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        member = replace(g.members["m-bruno"], roles=("facilitator",) if looks_after_all else ())
        transaction.record.keep([member])
    with world.bench.store.reading() as transaction:
        g = transaction.record.gathering("p", world.now)
        for each in transaction.record.everything("p"):
            if isinstance(each, Saying | Commitment):
                g.with_([each])
        readers = [Reader(m, r, r.member is not None, world.now) for m in g.members.values()
                   for r in g.rooms.values() if m.partner in r.partners or r.member == m.id]  # fmt: skip
        assert {by.alone for by in readers} == {False, True}
        for by in readers:
            near = {id_ for id_, _ in transaction.finding.find("p", "pump", reach=rights.reach_of(g, by))}
            may = {f"saying:{s.id}" for s in g.sayings.values() if rights.may_read_saying(g, s, by)}
            may |= {f"promise:{c.id}" for c in g.commitments.values() if rights.may_read_promise(g, c, by)}
            assert may
            assert may <= near


async def test_what_is_others_alone_is_not_even_looked_at(world: World) -> None:
    amina, _, _ = await told(world)
    with world.bench.store.reading() as transaction:
        g = transaction.record.gathering("p", world.now)
        by = Reader(g.members["m-chidi"], g.rooms["r-chidi"], False, world.now)
        near = {id_ for id_, _ in transaction.finding.find("p", "pump", reach=rights.reach_of(g, by))}
    assert not near & {"saying:s-amina-0", "saying:s-amina-1", "promise:c-amina-1-", "promise:c-bruno-1-"}
    await amina.says("/search pump")
    assert "s-bruno" not in amina.last_heard()


async def test_quotes_around_words_are_no_part_of_them(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (tr)")
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("Pompa IŞIK veriyor", to="What moved forward?")
    for typed in ('/search "pompa ışık"', "/search “Pompa” veriyor", "/search «isik»"):
        await amina.says(typed)
        assert "Pompa IŞIK veriyor" in amina.last_heard(), typed
    await bruno.says('/ara "ışık veriyor"')
    assert "Pompa IŞIK veriyor" in bruno.last_heard()
    await world.turns_to(world.now + timedelta(hours=1))
