"""Words of members, in all things that hold some: given to their owner, gone with them or in time."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

import pytest

from bot.adapters import Person
from bot.core.attachment import Contact
from bot.core.clarification import Clarification
from bot.core.commitment import Change, Commitment
from bot.core.concern import Concern
from bot.core.contribution import Contribution
from bot.core.correcting import Correction
from bot.core.decision import Decision
from bot.core.feed import Feed
from bot.core.glossary import Term
from bot.core.goal import Goal
from bot.core.handover import Handover
from bot.core.mediation import Given, Mediation
from bot.core.morning import Morning
from bot.core.note import Note
from bot.core.occasion import Answer, CheckIn
from bot.core.partnership import Invitation, Member, Room
from bot.core.position import Position
from bot.core.retention import AGED
from bot.core.saying import Saying
from bot.core.suggestion import Suggestion
from bot.core.voice import Voice
from bot.store.kinds import KINDS
from bot.store.row import Row
from tests.stories.test_own_words_alone_go import forgotten, kept_for_a_week, mydata
from tests.stories.test_words_that_go import on_disk
from tests.world import Neighbour, World

WORDS: dict[type, tuple[str, ...]] = {
    Member: ("address", "name", "also"),
    Room: ("address",),
    Invitation: ("name",),
    Answer: ("text", "attachment"),
    CheckIn: ("words",),
    Term: ("text", "forms"),
    Correction: ("text", "fixed", "was"),
    Commitment: ("text", "reason", "history"),
    Decision: ("text", "reason", "options", "positions", "reviews"),
    Concern: ("text", "passed_to"),
    Clarification: ("text", "again_text"),
    Mediation: ("questions", "answers"),
    Goal: ("texts", "unit", "history"),
    Contribution: ("text", "history"),
    Voice: ("groups",),
    Saying: ("text",),
    Note: ("text",),
    Suggestion: ("text",),
}
"""Where the words, the name or an address of a member can stand. All else is looked at below."""

COMMON = (
    "id partnership partner room rooms member by to reader language languages state adoption checkin ask "
    "message role awaits awaits_of agreed decision digest"
)
"""What a field is called that holds an id, a tag or a word of ours in whichever kind of thing it stands."""
NO_WORDS = {
    "Adoption": "protocol joined",
    "Answer": "question value readers",
    "Bulletin": "every",
    "CheckIn": "name alone",
    "Clarification": "source about author question thread reads again again_language again_by",
    "Commitment": "owed answer goal owed_member moved_by",
    "Concern": "kind about readers taken_by parts answered numbers",
    "Contribution": "goal",
    "Correction": "source target kind",
    "Decision": "decides rule quorum threshold confirm unconfirmed before led_by why",
    "Goal": "key under baseline target count whose",
    "Looking": "keep",
    "Measure": "goal value of",
    "Mediation": "sides",
    "Member": "roles deputy shows",
    "Morning": "hour",
    "Opening": "may_see",
    "Partner": "name zone holidays quiet manner",
    "Partnership": "name zone may_see told",
    "Pulse": "name question mean people",
    "Room": "setup also shows",
    "Rotation": "parts closed",
    "Saying": "kind",
    "Suggestion": "looking change",
    "Turn": "duty done_by",
}
"""The further fields of each kind that hold a file's text, a number, an id or a word of ours."""

OF_ALL: dict[type, tuple[str, ...]] = {
    Term: ("text", "forms"),
    Goal: ("texts", "unit", "history"),
    Contribution: ("text",),
}
"""What is everybody's once it is said, and stays when whoever said it goes: no word of these names them."""
LASTS: dict[type, tuple[str, ...]] = {Goal: ("texts", "unit"), Contribution: ("text",)}
"""What counts still, however old: of that kind only what it was before goes with time."""
OF_OTHERS: dict[type, tuple[str, ...]] = {Correction: ("text", "was")}
"""What is somebody else's in the thing of one: it is given to nobody but them."""
BESIDE = {
    "account": "where we are in what a platform has to say",
    "findable": "test_search, and here: it follows the things",
    "findable_text": "digests, which follow the things",
    "heard": "when somebody was last heard, by the hour",
    "hold": "test_forgotten",
    "inbox": "test_words_that_go",
    "lesson": "here: it goes with its correction",
    "life": "a number of the database",
    "mark": "test_forgotten",
    "outbox": "test_own_words_alone_go",
    "protocol_text": "files' text",
    "rendering": "test_search",
    "spending": "numbers",
    "translation": "test_forgotten",
    "untranslated": "test_forgotten",
}
"""The tables that keep no thing of the core, and which story, if any, looks for words in them."""
TALK = "console:quillRoomaddressof{}"


def canary(kind: type, field: str, name: str) -> str:
    return f"quill{kind.__name__}{field}of{name}"


def person(name: str) -> Person:
    return Person(f"console:{canary(Member, 'address', name)}", canary(Member, "name", name), "en")


def in_their_talk(world: World, name: str) -> Neighbour:
    return Neighbour(world, TALK.format(name), person(name), direct=True)


def of_each_kind(world: World, name: str) -> list[Any]:
    """Return a thing of every kind that holds words, with a word of its own of the member of that *name*.

    In each field where words can stand, one of its own.
    """
    by, group, room, now = f"m-{name}", f"g-{name}", f"r-{name}", world.now
    member = world.gathering().members[by]

    def said(kind: type, field: str) -> str:
        return canary(kind, field, name)

    change = Change("kept", now, by, said(Commitment, "history"), "en")
    position = Position(group, by, "concern", now, said(Decision, "positions"), "en")
    asked = Position(group, by, "object", now, way="asked", before=position.row())
    review = Position(group, by, "again", now, said(Decision, "reviews"), "en")
    given = Given(0, 0, by, said(Mediation, "answers"), "pt-BR", "said-1")
    also = (f"console:{said(Member, 'also')}",)
    return [
        replace(member, address=person(name).address, name=said(Member, "name"), also=also),
        Room(f"t-{name}", "p", group, TALK.format(name), "en", by),
        Invitation(f"i-{name}", said(Invitation, "name"), now + timedelta(days=90), "p", member=by),
        Answer(f"a-{name}", "p", "o", "k", "q", by, said(Answer, "text"), "en", "", now, room,
               attachment=Contact(said(Answer, "attachment"))),
        CheckIn(f"o-{name}", "p", "a", "monday", now.date(), "closed", now, now, None, "own", by,
                said(CheckIn, "words"), "en"),
        Term(f"e-{name}", "p", said(Term, "text"), "en", (("es", said(Term, "forms")),), by, now),
        Correction(f"k-{name}", "p", "pt-BR", "en", said(Correction, "text"), said(Correction, "fixed"), by,
                   now, was=said(Correction, "was")),
        Commitment(f"c-{name}", "p", group, said(Commitment, "text"), "en", by, room, now, 1, "kept", by,
                   ended_at=now, reason=said(Commitment, "reason"), history=(change.row(),)),
        Decision(f"d-{name}", "p", said(Decision, "text"), "en", by, room, now, 1, "fallen",
                 said(Decision, "reason"), (said(Decision, "options"),), ended_at=now,
                 positions=(position.row(), asked.row()), reviews=(review.row(),)),
        Concern(f"n-{name}", "p", by, "en", now, said(Concern, "text"), 1, state="passed", unnamed=False,
                passed_to=said(Concern, "passed_to"), sent_at=now, ended_at=now),
        Clarification(f"u-{name}", "p", f"answer:{name}", "", now, "clarified", by,
                      text=said(Clarification, "text"), again_text=said(Clarification, "again_text"),
                      again_by=by),
        Mediation(f"x-{name}", "p", by, room, now, "kept", sides=((group, ""), (group, "")),
                  questions=((said(Mediation, "questions"), "en"),), answers=(given.row(),), ended_at=now),
        Goal(f"l-{name}", "p", f"goal-{name}", (("en", said(Goal, "texts")),), now, 1, "agreed",
             unit=(("en", said(Goal, "unit")),), by=by, room=room,
             history=((now.isoformat(), by, "unit", said(Goal, "history")),)),
        Contribution(f"{group}.brings", "p", group, said(Contribution, "text"), "en", by, now,
                     history=((now.isoformat(), by, said(Contribution, "history"), "en"),)),
        Voice(f"v-{name}", "p", by, (said(Voice, "groups"),), now),
        Saying(f"s-{name}", "p", "say", by, said(Saying, "text"), "en", (room,), now, state="said",
               said_at=now),
        Note(f"o-{name}", "p", group, by, by, said(Note, "text"), "en", now),
        Suggestion(f"g-{name}", "p", "looking", group, by, said(Suggestion, "text"), "en", now),
    ]  # fmt: skip


WORDLESS = {"int", "bool", "float", "datetime", "date", "time", "timedelta", "tuple", "None", "..."}
ALL = [(kind, field) for kind, names in WORDS.items() for field in names]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_field_that_can_hold_text_is_known_to_hold_words_or_none(kind: type) -> None:
    """A new kind of thing, or a new field of one, has its word planted here, or a reason why it has none."""
    holds = [f.name for f in fields(kind) if not set(re.findall(r"[\w.]+", str(f.type))) <= WORDLESS]
    none = {*COMMON.split(), *NO_WORDS.get(kind.__name__, "").split()}
    unknown = [name for name in holds if name not in WORDS.get(kind, ()) and name not in none]
    assert not unknown, "plant a word of a member in it, in WORDS and of_each_kind, or say that it holds none"
    assert set(WORDS.get(kind, ())) <= set(holds)


def test_every_table_keeps_things_or_is_looked_at_by_a_story() -> None:
    tables = set(Row.metadata.tables) - {table.name for table in KINDS.values()}
    assert tables == set(BESIDE)


def test_every_kind_that_time_takes_words_from_is_planted_here() -> None:
    assert set(AGED) <= set(WORDS)


async def begun(world: World) -> list[Neighbour]:
    world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    things = [*of_each_kind(world, "amina"), *of_each_kind(world, "bruno")]
    assert {type(thing) for thing in things} == set(WORDS)
    with world.bench.store.writing() as transaction:
        transaction.record.keep(things)
    raw = on_disk(world)
    for kind, field in ALL:
        for name in ("amina", "bruno"):
            assert canary(kind, field, name).encode() in raw, (kind, field, name)
    return [in_their_talk(world, "amina"), in_their_talk(world, "bruno")]


@pytest.mark.parametrize("how", ["forgotten", "old"])
async def test_words_of_every_kind_are_given_and_gone_and_others_stay_whole(world: World, how: str) -> None:
    amina, _ = await begun(world)
    given = await mydata(amina)
    for kind, field in ALL:
        theirs = field not in OF_OTHERS.get(kind, ())
        assert (canary(kind, field, "amina") in given) is theirs, (kind, field)
        assert canary(kind, field, "bruno") not in given, (kind, field)
    if how == "forgotten":
        await forgotten(amina)
    else:
        await kept_for_a_week(world)
        await world.turns_to(world.now + timedelta(days=9))
        await world.bench.beat()
    raw = on_disk(world)
    for kind, field in ALL:
        old = how == "old"
        lasts = kind not in AGED or field in LASTS.get(kind, ())
        stays = lasts if old else field in OF_ALL.get(kind, ())
        assert (canary(kind, field, "amina").encode() in raw) is stays, (kind, field)
        of_another = not old or lasts
        assert (canary(kind, field, "bruno").encode() in raw) is of_another, (kind, field)


async def test_what_is_set_for_one_alone_goes_with_them(world: World) -> None:
    """It holds no words, but says of somebody that they are there, and when they wake."""
    amina, _ = await begun(world)
    for name in ("amina", "bruno"):
        own = [
            Morning(f"morning:m-{name}", "p", f"m-{name}", "06:30", world.now + timedelta(days=1)),
            Feed(f"f-{name}", "p", f"m-{name}", world.now),
            Handover(f"h-{name}", "p", f"m-{name}", "m-nobody", world.now),
        ]
        with world.bench.store.writing() as transaction:
            transaction.record.keep(own)
    await forgotten(amina)
    with world.bench.store.reading() as transaction:
        left = transaction.record.everything("p")
    kinds = (Morning, Feed, Handover, Voice, Note, Suggestion, Invitation, Correction)
    for kind in kinds:
        there = [repr(each) for each in left if isinstance(each, kind)]
        assert len(there) == 1, kind
        assert "m-bruno" in there[0]
