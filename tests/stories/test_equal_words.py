"""Two say the same: when one of them is forgotten, what the other said stays wherever it stands."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from bot.adapters import Person
from tests.stories.test_own_words_alone_go import forgotten
from tests.world import Neighbour, World, mondays

MOVED = mondays(
    "pulse",
    """
    open-for: 2 days
    questions:
      - {id: moved, kind: text, ask: {en: What moved forward?}}
      - {id: unsaid, kind: text, unnamed: true, ask: {en: What is unsaid?}}
""",
)
CAST = ("Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Chidi in Nairobi (en)")


def told(world: World) -> list[tuple[str, str]]:
    """Return the room and the notice of each message that was told and still holds something."""
    with sqlite3.connect(world.folder / "baraza.db") as database:
        query = "SELECT room, notice FROM outbox WHERE notice != '{}'"
        return [(room, notice) for room, notice in database.execute(query)]


def saying(world: World, words: str, *, by: str) -> int:
    """Return how often *words* were told in a sentence that names who said them."""
    return sum(_beside(part, words, by) for _, notice in told(world) for part in json.loads(notice)["parts"])


def _beside(sentence: Any, words: str, by: str) -> int:
    args = list(sentence[2].values())
    named = any(isinstance(each, str) and each.startswith(by) for each in args)
    here = sum(named for each in args if isinstance(each, list) and each[:2] == ["w", words])
    return here + sum(_beside(each, words, by) for each in args if isinstance(each, list) and each[0] == "o")


async def a_week(world: World) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    """Let Zawadi and the others answer the same, be quoted in a digest, promise and reply."""
    amina, bruno, chidi = world.partners(*CAST, protocol=MOVED)
    zawadi = amina.colleague("Zawadi")
    await zawadi.says("/status")
    await zawadi.alone().says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    for who in (zawadi, amina, bruno, chidi):
        await who.says("ok", to="1/2")
        await who.says("quillfine", to="2/2")
    await bruno.says("yes", to="Zawadi")
    await zawadi.says("yes", to="yes")
    for who in (zawadi, bruno):
        await who.says("/promise water by friday")
        await who.presses("Yes, I promise")
    for _ in range(3):
        await world.turns_to("12:00", "Africa/Nairobi")
    return zawadi, amina, bruno, chidi


async def test_the_same_word_of_others_stays_where_they_said_it(world: World) -> None:
    zawadi, *_ = await a_week(world)
    said = [("ok", "Amina"), ("ok", "Bruno"), ("water", "Bruno"), ("yes", "Bruno")]
    before = {each: saying(world, each[0], by=each[1]) for each in said}
    assert all(before.values())
    await forgotten(zawadi.alone())
    assert {each: saying(world, each[0], by=each[1]) for each in said} == before
    assert not [notice for _, notice in told(world) if "Zawadi" in notice]


async def test_in_a_digest_as_many_of_the_same_stay_as_others_said(world: World) -> None:
    zawadi, *_ = await a_week(world)
    digests = [notice for room, notice in told(world) if "digest-title" in notice and room == "r-chidi"]
    pages = [notice for room, notice in told(world) if "digest-partner-title" in notice and room == "r-chidi"]
    assert [each.count('["w", "quillfine"') for each in digests] == [4]
    assert sorted(each.count('["w", "ok"') for each in pages) == [1, 1, 2]
    await forgotten(zawadi.alone())
    digests = [notice for room, notice in told(world) if "digest-title" in notice and room == "r-chidi"]
    pages = [notice for room, notice in told(world) if "digest-partner-title" in notice and room == "r-chidi"]
    assert [each.count('["w", "quillfine"') for each in digests] == [0], "one less would say whose it was"
    assert sorted(each.count('["w", "ok"') for each in pages) == [1, 1, 1]
    assert [each.count("words-erased") for each in digests] == [5], "these, and what was promised"


async def test_of_two_of_one_name_it_goes_from_what_is_known_to_be_of_the_one(world: World) -> None:
    amina, bruno, _ = world.partners(*CAST, protocol=MOVED)
    one = amina.colleague("Joy")
    other = Neighbour(world, amina.room, Person("console:joy2", "Joy", "en"))
    alone = Neighbour(world, "console:joy2-alone", other.person, direct=True)
    for each in (one, other, alone):
        await each.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    for who, words in ((one, "first"), (other, "second")):
        await who.says(f"quill{words} is done", to="1/2")
        await who.says(f"/promise quill{words} water by friday")
        await who.presses("Yes, I promise")
    await bruno.says("quillreply", to="quillsecond is done")
    await other.says("quillback", to="quillreply")

    def beside(words: str) -> set[bool]:
        texts = [notice for _, notice in told(world) if words in notice]
        assert texts, words
        return {"Joy" in notice for notice in texts}

    assert beside("quillsecond is done") == beside("quillback") == {True}
    named = [number for number, (_, notice) in enumerate(told(world)) if "Joy" in notice]
    await forgotten(alone)
    left = [notice for _, notice in told(world)]
    assert beside("quillfirst is done") == {True}, "of the other one it stays"
    assert not [notice for notice in left if "partner-answered" in notice and "Joy" in notice
                and "quillfirst" not in notice]  # fmt: skip
    assert not [notice for notice in left if '"relayed' in notice and "Joy" in notice]
    promises = [notice for notice in left if "promise" in notice and "Joy" in notice]
    assert promises
    assert all("quillfirst" in notice for notice in promises), promises
    assert len(named) > len([notice for notice in left if "Joy" in notice])
