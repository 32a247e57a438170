"""Words of members, in all things that hold some: given to their owner, gone with them or in time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.core.clarification import Clarification
from bot.core.commitment import Change, Commitment
from bot.core.concern import Concern
from bot.core.correcting import Correction
from bot.core.decision import Decision, Position
from bot.core.mediation import Given, Mediation
from bot.core.note import Note
from bot.core.occasion import Answer
from bot.core.retention import AGED
from bot.core.saying import Saying
from bot.core.suggestion import Suggestion
from tests.stories.test_own_words_alone_go import forgotten, kept_for_a_week, mydata
from tests.stories.test_words_that_go import on_disk
from tests.world import World


def of_each_kind(world: World, name: str) -> list[Any]:
    """Return a thing of every kind that holds words, with a word of its own of the member of that *name*."""
    by, group, room, now = f"m-{name}", f"g-{name}", f"r-{name}", world.now

    def said(kind: str) -> str:
        return f"quill{kind}of{name}"

    change = Change("kept", now, by, said("change"), "en")
    position = Position(group, by, "object", now, said("position"), "en")
    given = Given(0, 0, by, said("given"), "pt-BR", "said-1")
    return [
        Commitment(f"c-{name}", "p", group, said("promise"), "en", by, room, now, 1, "kept", by,
                   ended_at=now, history=(change.row(),)),
        Decision(f"d-{name}", "p", said("proposal"), "en", by, room, now, 1, "fallen", said("reason"),
                 ended_at=now, positions=(position.row(),)),
        Correction(f"k-{name}", "p", "pt-BR", "en", "Que bom", said("fixed"), by, now),
        Concern(f"n-{name}", "p", by, "en", now, said("concern"), 1, state="passed", unnamed=False,
                passed_to=said("passed"), sent_at=now, ended_at=now),
        Saying(f"s-{name}", "p", "say", by, said("saying"), "en", (room,), now, state="said", said_at=now),
        Clarification(f"u-{name}", "p", f"answer:{name}", "", now, "clarified", by, text=said("unclear")),
        Note(f"o-{name}", "p", group, by, by, said("note"), "en", now),
        Suggestion(f"g-{name}", "p", "looking", group, by, said("suggestion"), "en", now),
        Mediation(f"m-{name}", "p", by, room, now, "kept", sides=((group, ""), (group, "")),
                  questions=((said("question"), "en"),), answers=(given.row(),), ended_at=now),
    ]  # fmt: skip


KINDS = ("promise", "change", "proposal", "reason", "position", "fixed", "concern", "passed", "saying",
         "unclear", "note", "suggestion", "question", "given")  # fmt: skip


async def begun(world: World) -> list[Any]:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await amina.alone().says("/start")
    things = [*of_each_kind(world, "amina"), *of_each_kind(world, "bruno")]
    assert {type(thing) for thing in things} == set(AGED) - {Answer}, "answers have stories of their own"
    with world.bench.store.writing() as transaction:
        transaction.record.keep(things)
    for kind in KINDS:
        assert f"quill{kind}ofamina".encode() in on_disk(world), kind
    return [amina, bruno]


@pytest.mark.parametrize("how", ["forgotten", "old"])
async def test_words_of_every_kind_are_given_and_gone_and_others_stay_whole(world: World, how: str) -> None:
    amina, _ = await begun(world)
    given = await mydata(amina.alone())
    for kind in KINDS:
        assert f"quill{kind}ofamina" in given, kind
        assert f"quill{kind}ofbruno" not in given, kind
    if how == "forgotten":
        await forgotten(amina.alone())
    else:
        await kept_for_a_week(world)
        await world.turns_to(world.now + timedelta(days=9))
        await world.bench.beat()
    raw = on_disk(world)
    for kind in KINDS:
        assert f"quill{kind}ofamina".encode() not in raw, kind
        assert (f"quill{kind}ofbruno".encode() in raw) is (how == "forgotten"), kind
