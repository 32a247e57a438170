"""A partnership goes whole into an archive, and out of it into an empty bot, where it goes on."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from bot.archive.whole import ArchiveUnusable, Held, archive_schema, archived, put
from bot.core.adoption import Adoption
from tests.stories.test_forgotten import a_week_of
from tests.stories.test_trust import a_week, pulses, three
from tests.world import World


def taken(world: World) -> str:
    with world.bench.store.reading() as transaction:
        return archived(transaction, transaction.record.partnerships()[0])


async def test_what_comes_out_of_an_empty_bot_is_what_went_in(world: World, tmp_path: Path) -> None:
    zawadi, bruno = await a_week_of(world)
    await zawadi.says("/invite Carla")
    first = taken(world)
    (tmp_path / "other").mkdir()
    there = World(tmp_path / "other", world.translator, now=world.now)
    with there.bench.store.writing() as transaction:
        put(transaction, first)
    assert taken(there) == first
    there.platform.rooms.update(world.platform.rooms)
    other = type(bruno)(there, bruno.room, bruno.person)
    await other.says("/promises")
    assert there.gathering() == world.gathering()
    await other.says("/buscar quillpump")
    assert "The pump sings quillpump" in other.last_heard()
    there.bench.store.close()


async def test_a_reply_that_was_carried_is_found_where_the_archive_is_put(
    world: World, tmp_path: Path
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    await world.turns_to("12:00", "America/Recife")
    await bruno.says("Qual bomba?", to="Amina respondeu")
    assert amina.has_heard("Pampu gani?")
    (tmp_path / "other").mkdir()
    there = World(tmp_path / "other", world.translator, now=world.now)
    with there.bench.store.writing() as transaction:
        put(transaction, taken(world))
    await there.bench.settle()
    assert not there.platform.rooms, "nothing that was told is told again"
    other = type(amina)(there, amina.room, amina.person)
    await other.says("/tafuta gani")
    assert "Bruno: Pampu gani?\n(pt-BR: Qual bomba?)" in other.last_heard()
    there.bench.store.close()


async def test_it_is_as_its_schema_says_and_holds_no_secret(world: World) -> None:
    zawadi, _ = await a_week_of(world)
    amina = zawadi.world.gathering().members["m-amina"]
    assert "coordinator" in amina.roles
    text = taken(world)
    Draft202012Validator.check_schema(archive_schema())
    Draft202012Validator(archive_schema()).validate(json.loads(text))
    assert "Invitation" not in json.loads(text)["things"]


async def test_it_does_not_tell_whose_figure_about_trust_it_is_and_gives_nobody_away(
    world: World, tmp_path: Path
) -> None:
    amina, bruno, chidi = three(world)
    await a_week(world, (amina, "4"), (bruno, "3"), (chidi, "3"))
    [pulse] = pulses(world)
    [held] = json.loads(first := taken(world))["things"]["Pulse"]
    assert held["people"] == ["", "", ""]
    (tmp_path / "other").mkdir()
    there = World(tmp_path / "other", world.translator, now=world.now)
    with there.bench.store.writing() as transaction:
        put(transaction, first)
    with there.bench.store.reading() as transaction:
        everything = list(transaction.record.everything("p"))
    assert pulse in everything, "one person more the next time is found out as before"
    assert taken(there) == first
    there.bench.store.close()


async def test_one_that_is_here_already_or_damaged_changes_nothing(world: World) -> None:
    world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)")
    text = taken(world)
    for damaged in (text, text[:-20], "[]", "{}", text.replace('"baraza-archive": 1', '"baraza-archive": 9')):
        with pytest.raises(ArchiveUnusable), world.bench.store.writing() as transaction:
            put(transaction, damaged)
    forged = json.loads(text)
    forged["things"]["Partner"][0]["partnership"] = "q"
    refused = pytest.raises(ArchiveUnusable, match="another partnership")
    with refused, world.bench.store.writing() as transaction:
        put(transaction, json.dumps(forged))
    assert taken(world) == text


def test_an_adoption_is_archived_field_by_field() -> None:
    assert [field.name for field in fields(Held)] == [field.name for field in fields(Adoption)]
