"""Once it is old, the database says of nothing that was said without a name whose it was."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from typing import Any

import pytest

from bot.core.concern import token
from tests.stories.test_concerns import four
from tests.stories.test_concerns_looked_at_twice import BY_CONSENT, ERASES
from tests.world import Neighbour, World, mondays


def rows(world: World, query: str) -> list[dict[str, Any]]:
    with sqlite3.connect(world.folder / "baraza.db") as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(query)]


async def kept_for_two_weeks(world: World, protocol: str) -> list[Neighbour]:
    everybody = await four(world, "nadia", protocol=protocol)
    await everybody[0].says("/keep 14 days")
    await everybody[0].presses("Yes, erase after that")
    return everybody


async def test_neither_a_concern_nor_an_objection_nor_what_was_told_of_them(world: World) -> None:
    claire, rosa, *_ = await kept_for_two_weeks(world, BY_CONSENT)
    her = rosa.alone()
    await her.says("/concern quillconcern")
    for label in ("Sin mi nombre", "Está resuelto"):
        await her.presses(label)
    await claire.says("/propose We meet at night")
    await claire.presses("Yes, put it to all")
    await her.says("/decisions 1")
    for label in ("Objeción", "A ella, sin mi nombre"):
        await her.presses(label)
    await her.says("quillobjection")
    [concern] = rows(world, "SELECT * FROM concern")
    assert concern["by"] == token(concern["id"], "m-rosa")
    await world.turns_to(world.now + timedelta(days=90))
    [concern] = rows(world, "SELECT * FROM concern")
    assert (concern["by"], concern["text"], concern["parts"]) == ("", "", "[]")
    [decision] = rows(world, "SELECT * FROM decision")
    assert (decision["state"], decision["why"]) == ("not-decided", "no-quorum")
    assert "rosa" not in decision["positions"]
    about = "about LIKE 'concern-own%' OR about LIKE 'decision-apart%' OR about LIKE 'decision-why%'"
    assert rows(world, f"SELECT about, room FROM outbox WHERE {about}") == []


UNSAID = (
    mondays(
        "pulse",
        """
    each: member
    open-for: 2 days
    questions:
      - {id: said, kind: text, unnamed: true, ask: {en: What is unsaid?, es: ¿Qué falta?}}
      - {id: mood, kind: scale, from: 1, to: 5, unnamed: true, ask: {en: And you?, es: ¿Y usted?}}
      - {id: kind, kind: choice, unnamed: true, ask: Ok?, options: {a: Good, b: Bad}}
""",
    )
    + "decisions: {rule: consent, open-for: 5 days, confirm: nobody}\n"
)


async def answered_by_four(world: World, people: list[Neighbour]) -> dict[str, str]:
    """Let four answer without names, and the occasion close; return by which message each said it."""
    await world.monday_at("09:00", "Europe/Paris")
    said = {}
    for each, mood in zip(people, "1234", strict=True):
        name = each.person.name
        said[name] = await each.alone().says(f"quill{name[::-1]}")
        await each.alone().presses(mood)
        await each.alone().presses("[es] Good" if name == "Rosa" else "Good")
    await world.turns_to(world.now + timedelta(days=3))
    return said


WITH_WORDS = ("quillerialC", "quillasoR", "quillaidaN", "quillramO")


async def everything_shown(world: World, them: Neighbour) -> tuple[str, str]:
    """Return what is exported and what is found."""
    await them.alone().says("/export")
    await them.alone().presses("Table (CSV)")
    table = world.platform.contents[them.alone().heard[-1].id].decode()
    await them.alone().says("/search quill")
    return table, them.alone().last_heard()


@pytest.mark.parametrize("how", ["withdraws", "is forgotten"])
async def test_whoever_goes_leaves_no_gap_that_was_theirs(world: World, how: str) -> None:
    people = await four(world, "nadia", protocol=UNSAID)
    claire, rosa, nadia, _ = people
    said = await answered_by_four(world, people)
    table, found = await everything_shown(world, nadia)
    assert all(words in table and words in found for words in WITH_WORDS)
    assert "2.5" in table
    assert "Good: 4, Bad: 0" in table
    if how == "withdraws":
        await rosa.alone().withdraws(said["Rosa"])
        digest = next(text for text in reversed(claire.texts()) if "what we heard" in text)
        assert "quill" not in digest
        assert "Some of this was taken back, or its time is over." in digest
        assert "2.5" in digest
    else:
        await rosa.alone().says("/forget")
        for label in ERASES:
            await rosa.alone().presses(label)
    table, found = await everything_shown(world, nadia)
    assert not [words for words in WITH_WORDS if words in table or words in found], "all of them, or none"
    assert "2.5" in table, "what was counted was settled when it closed"
    assert "Good: 4, Bad: 0" in table
    theirs = rows(world, "SELECT question, value, text FROM answer WHERE member IN ('m-rosa', '')")
    assert {row["value"] for row in theirs if how == "is forgotten" or not row["text"]} >= {"erased"}
    assert "quillasoR" not in tables_of_answers(world)


async def test_a_digest_from_which_the_words_go_in_the_chats_shows_none_of_them(world: World) -> None:
    people = await four(world, "nadia", protocol=UNSAID)
    await answered_by_four(world, people)
    await people[1].alone().says("/forget")
    for label in (ERASES[0], "Borrar también en los chats"):
        await people[1].alone().presses(label)
    for each in (people[0], people[2], people[3]):
        assert not [text for text in each.texts() if "quill" in text]
        own = f"quill{each.person.name[::-1]}"
        assert own in tables_of_answers(world), "their own words stay theirs"


def tables_of_answers(world: World) -> str:
    return " ".join(row["text"] for row in rows(world, "SELECT text FROM answer"))


async def test_nor_what_somebody_chose_without_a_name_and_what_it_came_to_stays(world: World) -> None:
    people = await kept_for_two_weeks(world, UNSAID)
    await answered_by_four(world, people)
    await world.turns_to(world.now + timedelta(days=10))
    assert "quillasoR" in tables_of_answers(world), "it is not old enough yet"
    await world.turns_to(world.now + timedelta(days=60))
    told = rows(world, "SELECT value, text, message FROM answer WHERE member = 'm-rosa'")
    assert {(row["value"], row["text"], row["message"]) for row in told} == {("erased", "", None)}
    table, _ = await everything_shown(world, people[2])
    assert "2.5" in table
    assert "Good: 4, Bad: 0" in table
    assert "quill" not in tables_of_answers(world)


async def test_of_what_has_no_name_all_goes_on_one_day(world: World) -> None:
    """Claire answers a day before the others: words that went one by one would be known by it."""
    people = await kept_for_two_weeks(world, UNSAID)
    await world.monday_at("09:00", "Europe/Paris")
    await people[0].alone().says("quillone")
    await world.turns_to(world.now + timedelta(days=1))
    for each, words in zip(people[1:], ("quilltwo", "quillthree", "quillfour"), strict=True):
        await each.alone().says(words)
    seen = set()
    for _ in range(20 * 4):
        await world.turns_to(world.now + timedelta(hours=6))
        seen.add(tables_of_answers(world).count("quill"))
    assert seen == {4, 0}
