"""Menus: each is offered the commands that they may give, in their own language."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapters import EVERYBODY, Audience
from bot.adapters.console import ConsoleAdapter
from bot.conversation.menus import IN_DIRECT_TALKS, Menus
from tests.world import World


class WithMenus(ConsoleAdapter):
    """A platform that has menus; *offered* is every offer, in order."""

    capabilities = replace(ConsoleAdapter.capabilities, menus=True)

    def __init__(self) -> None:
        super().__init__()
        self.offered: list[tuple[Audience, Mapping[str, Mapping[str, str]]]] = []
        self._another = asyncio.Event()

    async def set_commands(
        self, commands: Mapping[str, Mapping[str, str]], audience: Audience = EVERYBODY
    ) -> None:
        self.offered.append((audience, commands))
        self._another.set()

    async def offers_to(self, person: str) -> None:
        """Wait until something is offered to *person*."""
        async with asyncio.timeout(10):
            while all(audience.person != person for audience, _ in self.offered):
                self._another.clear()
                await self._another.wait()


def menus_of(world: World) -> tuple[Menus, WithMenus]:
    phone = WithMenus()
    return Menus(world.bench.store, world.bench.messages, {"console": phone}), phone


async def test_a_coordinator_is_offered_more_than_others_and_in_their_language(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    menus, phone = menus_of(world)
    await menus.offer("console")
    offered = dict(phone.offered)
    hers = offered[Audience(room=amina.room, person=amina.person.address)]
    assert list(hers) == [""]
    assert hers[""] == world.bench.messages.menu("sw")
    everybodys = offered[EVERYBODY]
    assert {"pause", "adopt", "invite"} <= set(hers[""]) - set(everybodys[""])
    assert {"schedule", "done", "status"} <= set(everybodys[""])
    assert set(everybodys) == {"", *world.bench.messages.languages}
    assert everybodys["pt-BR"]["status"] == world.bench.messages.menu("pt-BR")["status"]
    assert list(offered[IN_DIRECT_TALKS][""])[:3] == ["help", "start", "join"]
    assert all(audience.person != bruno.person.address for audience in offered)


async def test_a_menu_is_offered_again_only_when_it_changes(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    menus, phone = menus_of(world)
    await menus.offer("console")
    phone.offered.clear()
    await menus.offer("console")
    assert phone.offered == []
    await amina.says("/role coordinator Bruno")
    await menus.offer("console")
    (theirs,) = [offer for offer in phone.offered if offer[0].person == bruno.person.address]
    assert theirs[0].room == bruno.room


async def test_whoever_becomes_coordinator_in_a_talk_is_offered_more_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.conversation.menus.SETTLES", 0.01)
    phone = WithMenus()
    world = World(tmp_path, platform=phone)
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    keeping = asyncio.create_task(world.bench.menus.keep("console"))
    await phone.offers_to(amina.person.address)
    phone.offered.clear()
    await amina.says("/role coordinator Bruno")
    await phone.offers_to(bruno.person.address)
    assert [audience.room for audience, _ in phone.offered] == [bruno.room]
    keeping.cancel()


async def test_of_a_partnership_that_is_there_no_more_nobody_keeps_the_menu(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    menus, phone = menus_of(world)
    await menus.offer("console")
    phone.offered.clear()
    with world.bench.store.writing() as transaction:
        transaction.connection.exec_driver_sql("DELETE FROM member")
        transaction.connection.exec_driver_sql("DELETE FROM room")
        transaction.connection.exec_driver_sql("DELETE FROM partner")
        transaction.connection.exec_driver_sql("DELETE FROM partnership")
    await menus.offer("console")
    assert phone.offered == [(Audience(room=amina.room, person=amina.person.address), {"": {}})]


async def test_whoever_is_coordinator_no_more_has_the_menu_of_everybody(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    menus, phone = menus_of(world)
    await menus.offer("console")
    phone.offered.clear()
    g = world.gathering()
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(member, roles=()) for member in g.members.values()])
    await menus.offer("console")
    assert phone.offered == [(Audience(room=amina.room, person=amina.person.address), {"": {}})]
    await menus.offer("console")
    assert len(phone.offered) == 1


async def test_a_platform_without_menus_is_offered_none(world: World) -> None:
    world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await Menus(world.bench.store, world.bench.messages, {"console": ConsoleAdapter()}).keep("console")
