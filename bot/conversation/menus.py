"""Which commands are offered to whom, where a platform has menus: what each may give, in their own language.

Offers only; who may give what is decided when it is given. Says nothing in any room.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property

from bot.adapters import EVERYBODY, Adapter, Audience
from bot.core.command import COMMANDS
from bot.core.partnership import Gathering
from bot.messages import Messages
from bot.store import Store, Unavailable

LOOK_AGAIN = 3600.0
"""Seconds after which menus follow what changed elsewhere than in a talk: a room that was lost."""
SETTLES = 0.5
"""Seconds that what changed is given to change further before it is looked at."""
AT_ONCE = 100
"""Partnerships that are looked at in one go: presses and answers come between."""

IN_DIRECT_TALKS = Audience(direct=True)
_FIRST_IN_DIRECT_TALKS = ("help", "start", "join")

Menu = Mapping[str, Mapping[str, str]]
"""For each language tag, "" for the rest, each command's name and what it does."""


class Menus:
    """Keeps the menus of each account as they should be."""

    def __init__(self, store: Store, messages: Messages, adapters: Mapping[str, Adapter]) -> None:
        self._store = store
        self._adapters = adapters
        self._messages = messages
        self._offered: dict[tuple[str, Audience], Menu] = {}
        self._read: dict[tuple[str, Audience], dict[str, str]] = {}
        """By account and coordinator's room, the language that they read, by partnership."""
        self._rooms: dict[tuple[str, str], list[Audience]] = {}
        """By account and partnership, the coordinators' rooms."""
        self._changed = {name: _Changed() for name, each in adapters.items() if each.capabilities.menus}

    @cached_property
    def _all(self) -> dict[str, Mapping[str, str]]:
        """The whole menu in each language."""
        return {tag: self._messages.menu(tag) for tag in self._messages.languages}

    async def keep(self, account: str) -> None:
        """Offer what is to be offered on *account*, and again when it changes, until cancelled."""
        if self._adapters[account].capabilities.menus:
            # Every language is read for it, which takes longer than whoever presses a button should wait.
            await asyncio.to_thread(lambda: self._all)
        clock = asyncio.get_running_loop().time
        while changed := self._changed.get(account):
            await self.offer(account)
            until = clock() + LOOK_AGAIN
            while (left := until - clock()) > 0:
                await self.offer(account, await changed.within(left))

    def follow(self, partnerships: Collection[str]) -> None:
        """Look soon at *partnerships*: their members or rooms are others now, or have other roles."""
        for changed in self._changed.values():
            changed.note(partnerships)

    async def offer(self, account: str, among: Collection[str] | None = None) -> None:
        """Offer what is not offered yet, and take back what is offered to nobody any more.

        Coordinators are looked for *among* some partnerships, or in all.
        """
        if among is None:
            for audience, menu in self._everybodys.items():
                await self._offer(account, audience, menu)
        try:
            seen = await self._look(account, among)
        except Unavailable:
            return
        for audience in seen:
            languages = [*self._read.get((account, audience), {}).values()]
            await self._offer(account, audience, {"": self._all[languages[0]]} if languages else None)
            if not languages:
                self._read.pop((account, audience), None)

    async def _offer(self, account: str, audience: Audience, menu: Menu | None) -> None:
        """Offer *menu* if it is another than before; None takes back what was offered."""
        if self._offered.get((account, audience)) == menu:
            return
        await self._adapters[account].set_commands({"": {}} if menu is None else menu, audience)
        if menu is None:
            del self._offered[(account, audience)]
        else:
            self._offered[(account, audience)] = menu

    @cached_property
    def _everybodys(self) -> dict[Audience, Menu]:
        """What is offered to members, and in direct talks."""
        members = {tag: _for_members(menu) for tag, menu in self._all.items()}
        alone = {tag: _help_first(menu) for tag, menu in members.items()}
        return {
            EVERYBODY: {"": members["en"], **members},
            IN_DIRECT_TALKS: {"": alone["en"], **alone},
        }

    async def _look(self, account: str, among: Collection[str] | None) -> Iterable[Audience]:
        """Learn who coordinates *among* these partnerships, or all; return the rooms where that may matter.

        Raises Unavailable.
        """
        if among is None:
            with self._store.reading() as transaction:
                among = [each.id for each in transaction.record.partnerships()]
            # One that is there no more has nobody who coordinates it.
            known = set(among)
            among += [id_ for name, id_ in self._rooms if name == account and id_ not in known]
        ids, seen = list(among), dict[Audience, None]()
        for start in range(0, len(ids), AT_ONCE):
            with self._store.reading() as transaction:
                gatherings = transaction.record.seated(some := ids[start : start + AT_ONCE])
            for id_ in some:
                found = dict(self._in(account, gatherings[id_])) if id_ in gatherings else {}
                seen |= dict.fromkeys(self._noted(account, id_, found))
            await asyncio.sleep(0)
        return seen

    def _noted(self, account: str, partnership: str, found: Mapping[Audience, str]) -> list[Audience]:
        """Note who coordinates a partnership; return their rooms, then and now."""
        before = self._rooms.get((account, partnership), [])
        for audience in before:
            self._read[(account, audience)].pop(partnership, None)
        for audience, language in found.items():
            self._read.setdefault((account, audience), {})[partnership] = language
        self._rooms[(account, partnership)] = [*found]
        if not found:
            del self._rooms[(account, partnership)]
        return [*before, *found]

    def _in(self, account: str, g: Gathering) -> Iterator[tuple[Audience, str]]:
        """Yield each room of each coordinator on *account*, with the language that they read."""
        persons, rooms = f"{self._adapters[account].platform}:", f"{account}:"
        for member in g.holders("coordinator"):
            language = member.language if member.language in self._all else "en"
            for person in (each for each in (member.address, *member.also) if each.startswith(persons)):
                for room in g.rooms.values():
                    theirs = room.member == member.id if room.member else member.partner in room.partners
                    if theirs and room.stands and room.address.startswith(rooms):
                        yield Audience(room=room.address, person=person), language


@dataclass
class _Changed:
    """The partnerships that an account has not looked at since something changed there."""

    ids: set[str] = field(default_factory=set)
    stirred: asyncio.Event = field(default_factory=asyncio.Event)

    def note(self, ids: Collection[str]) -> None:
        self.ids.update(ids)
        self.stirred.set()

    async def within(self, seconds: float) -> Collection[str]:
        """Return those that changed, soon after some did; none where that takes longer than *seconds*."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.stirred.wait()
            await asyncio.sleep(SETTLES)
        self.stirred.clear()
        changed, self.ids = self.ids, set()
        return changed


def _for_members(menu: Mapping[str, str]) -> dict[str, str]:
    return {name: does for name, does in menu.items() if not _for_coordinators(name)}


def _for_coordinators(name: str) -> bool:
    command = COMMANDS.get(name)
    return command is not None and command.role == "coordinator" and not command.bare


def _help_first(menu: Mapping[str, str]) -> dict[str, str]:
    """Return *menu* with what somebody new needs at its top."""
    first = {name: menu[name] for name in _FIRST_IN_DIRECT_TALKS if name in menu}
    return {**first, **menu}
