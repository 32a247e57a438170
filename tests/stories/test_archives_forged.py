"""An archive that was made to reach another partnership's people, rooms or words: it is refused whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from bot.archive.whole import ArchiveUnusable, archived, put
from tests.stories.test_archived import taken
from tests.stories.test_forgotten import a_week_of
from tests.world import World

Archive = dict[str, Any]


def other_ids(whole: Archive) -> Archive:
    """Return *whole* as a partnership of its own would be: nothing in it is called as before."""
    ids = {whole["partnership"]["id"]} | {each["id"] for found in whole["things"].values() for each in found}
    addresses = {each["address"] for kind in ("Room", "Member") for each in whole["things"][kind]}
    named = {*ids, *addresses} - {""}

    def anew(each: Any) -> Any:
        if isinstance(each, dict):
            return {key: anew(value) for key, value in each.items()}
        if isinstance(each, list):
            return [anew(value) for value in each]
        return f"{each}-evil" if each in named else each

    made: Archive = anew(whole) | {"rows": {}}
    made["partnership"]["name"] = "Evil"
    return made


def of(world: World, partnership: str) -> str:
    with world.bench.store.reading() as transaction:
        return archived(
            transaction, next(p for p in transaction.record.partnerships() if p.id == partnership)
        )


def first(whole: Archive, kind: str) -> Any:
    return whole["things"][kind][0]


def taking(kind: str, field: str) -> Callable[[Archive, Archive], None]:
    """Let one *field* of the first of a *kind* be the victim's."""

    def forge(evil: Archive, theirs: Archive) -> None:
        first(evil, kind)[field] = first(theirs, kind)[field]

    return forge


def a_row(table: str, **row: Any) -> Callable[[Archive, Archive], None]:
    def forge(evil: Archive, theirs: Archive) -> None:
        room = first(theirs, "Room")
        held = {
            key: room.get(value, value) if isinstance(value, str) else value for key, value in row.items()
        }
        evil["rows"] = {table: [{"partnership": evil["partnership"]["id"], **held}]}

    return forge


FORGED = {
    "a member": taking("Member", "id"),
    "a partner": taking("Partner", "id"),
    "a room": taking("Room", "id"),
    "an answer": taking("Answer", "id"),
    "what was asked": taking("Answer", "checkin"),
    "whose room it is": taking("Room", "partner"),
    "where it is": taking("Room", "address"),
    "where somebody is": taking("Member", "address"),
    "a row": a_row("mark", id="1", room="id", address="console:x", about="a", means="b", at="2026-11-29"),
    "a row that has no such column": a_row("mark", id=5, room={"a": 1}),
    "rows that are none": lambda evil, _: evil.update(rows=["mark"]),
    "nothing": lambda evil, _: evil.update(things={"Member": 5}),
    "one thing twice": lambda evil, _: evil["things"]["Room"].append(first(evil, "Room")),
}


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED)
async def test_one_that_takes_anything_of_a_partnership_is_refused_and_changes_nothing(
    world: World, forge: Callable[[Archive, Archive], None]
) -> None:
    await a_week_of(world)
    before = taken(world)
    theirs = json.loads(before)
    evil = other_ids(theirs)
    forge(evil, theirs)
    with pytest.raises(ArchiveUnusable), world.bench.store.writing() as transaction:
        put(transaction, json.dumps(evil))
    assert taken(world) == before
    with world.bench.store.reading() as transaction:
        assert [each.id for each in transaction.record.partnerships()] == ["p"]


async def test_one_of_their_own_goes_in_beside_another_partnership(world: World) -> None:
    await a_week_of(world)
    before = taken(world)
    with world.bench.store.writing() as transaction:
        put(transaction, json.dumps(other_ids(json.loads(before))))
    assert of(world, "p") == before
    assert len(json.loads(of(world, "p-evil"))["things"]["Member"]) == len(
        json.loads(before)["things"]["Member"]
    )


async def test_who_is_in_another_partnership_is_let_in_by_whoever_runs_the_bot_alone(world: World) -> None:
    await a_week_of(world)
    theirs = json.loads(taken(world))
    evil = other_ids(theirs)
    first(evil, "Member")["address"] = first(theirs, "Member")["address"]
    refused = pytest.raises(ArchiveUnusable, match=r"takes part in another partnership here.*--shared")
    with refused, world.bench.store.writing() as transaction:
        put(transaction, json.dumps(evil))
    with world.bench.store.writing() as transaction:
        assert put(transaction, json.dumps(evil), shared=True).name == "Evil"
