"""Which commands are offered to whom, where a platform has menus: what each may give, in their own language.

Offers only; who may give what is decided when it is given. Says nothing in any room.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property

from bot.adapters import EVERYBODY, Adapter, Audience
from bot.core.command import COMMANDS
from bot.messages import Messages
from bot.store import Store, Unavailable

LOOK_AGAIN = 600.0
"""Seconds after which menus follow what changed: a coordinator more or less, a room more."""

IN_DIRECT_TALKS = Audience(direct=True)
_FIRST_IN_DIRECT_TALKS = ("help", "start", "join")

Menu = Mapping[str, Mapping[str, str]]
"""For each language tag, "" for the rest, each command's name and what it does."""


class Menus:
    """Keeps the menus of each account as they should be."""

    def __init__(
        self,
        store: Store,
        messages: Messages,
        adapters: Mapping[str, Adapter],
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._adapters = adapters
        self._clock = clock
        self._messages = messages
        self._offered: dict[tuple[str, Audience], Menu] = {}

    @cached_property
    def _all(self) -> dict[str, Mapping[str, str]]:
        """The whole menu in each language."""
        return {tag: self._messages.vocabulary([tag]).menu(tag) for tag in self._messages.languages}

    async def keep(self, account: str) -> None:
        """Offer what is to be offered on *account*, and again when it changes, until cancelled."""
        if self._adapters[account].capabilities.menus:
            # Every language is read for it, which takes longer than whoever presses a button should wait.
            await asyncio.to_thread(lambda: self._all)
        while self._adapters[account].capabilities.menus:
            await self.offer(account)
            await asyncio.sleep(LOOK_AGAIN)

    async def offer(self, account: str) -> None:
        """Offer what is not offered yet, and take back what is offered to nobody any more."""
        try:
            wanted = self.wanted(account)
        except Unavailable:
            return
        gone = [audience for name, audience in self._offered if name == account and audience not in wanted]
        for audience, menu in (*wanted.items(), *((audience, {"": {}}) for audience in gone)):
            if self._offered.get((account, audience)) != menu:
                await self._adapters[account].set_commands(menu, audience)
                self._offered[(account, audience)] = menu
        for audience in gone:
            del self._offered[(account, audience)]

    def wanted(self, account: str) -> dict[Audience, Menu]:
        """Return what is to be offered on *account*: to members, in direct talks, and to coordinators."""
        members = {tag: _for_members(menu) for tag, menu in self._all.items()}
        alone = {tag: _help_first(menu) for tag, menu in members.items()}
        found: dict[Audience, Menu] = {
            EVERYBODY: {"": members["en"], **members},
            IN_DIRECT_TALKS: {"": alone["en"], **alone},
        }
        return found | {
            audience: {"": self._all[language]} for audience, language in self._coordinators(account)
        }

    def _coordinators(self, account: str) -> Iterator[tuple[Audience, str]]:
        """Yield each room of each coordinator on *account*, with the language that they read."""
        persons, rooms = f"{self._adapters[account].platform}:", f"{account}:"
        with self._store.reading() as transaction:
            record = transaction.record
            gatherings = record.gatherings([each.id for each in record.partnerships()], self._clock())
        for g in gatherings.values():
            for member in g.holders("coordinator"):
                language = member.language if member.language in self._all else "en"
                for person in (each for each in (member.address, *member.also) if each.startswith(persons)):
                    for room in g.rooms.values():
                        theirs = room.member == member.id if room.member else member.partner in room.partners
                        if theirs and room.stands and room.address.startswith(rooms):
                            yield Audience(room=room.address, person=person), language


def _for_members(menu: Mapping[str, str]) -> dict[str, str]:
    return {name: does for name, does in menu.items() if not _for_coordinators(name)}


def _for_coordinators(name: str) -> bool:
    command = COMMANDS.get(name)
    return command is not None and command.role == "coordinator" and not command.bare


def _help_first(menu: Mapping[str, str]) -> dict[str, str]:
    """Return *menu* with what somebody new needs at its top."""
    first = {name: menu[name] for name in _FIRST_IN_DIRECT_TALKS if name in menu}
    return {**first, **menu}
