"""Matrix rooms that a partnership's file gives by name: their ids in place of it, and the bot into them.

Nothing is stored under a name, since names come and go; what cannot be found is told in one line. Talks to no
homeserver where the file names no such room.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Mapping
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

from bot.config import Settings
from bot.core.files.display_forms import RoomForm
from bot.core.files.partnership_file import PartnerEntry, PartnershipFile

if TYPE_CHECKING:
    from bot.adapters.matrix.aliases import Directory

_ALIAS = re.compile(r"(?P<account>matrix(?:-[a-z0-9-]+)?):(?P<alias>#.*)", re.ASCII)


class RoomUnknown(Exception):
    """A room that the file gives by name cannot be found; the message says why, and what would do."""


def with_ids(settings: Settings, wanted: PartnershipFile) -> tuple[PartnershipFile, dict[str, str]]:
    """Return the file with ids in place of names, and the addresses of those rooms by what was written.

    Raises RoomUnknown.
    """
    written = [room.address for partner in wanted.partners for room in partner.rooms]
    named = [address for address in written if _ALIAS.fullmatch(address)]
    if not named:
        return wanted, {}
    found = asyncio.run(_found(settings, named))
    partners = tuple(_with_ids(partner, found) for partner in wanted.partners)
    return wanted.model_copy(update={"partners": partners}), found


def _with_ids(partner: PartnerEntry, found: Mapping[str, str]) -> PartnerEntry:
    """Return *partner* with its rooms by what was *found*; of one given twice the first counts."""
    rooms: dict[str, RoomForm] = {}
    for room in partner.rooms:
        address = found.get(room.address, room.address)
        rooms.setdefault(address, room.model_copy(update={"address": address}))
    return partner.model_copy(update={"rooms": tuple(rooms.values())})


def entered(settings: Settings, found: Mapping[str, str]) -> Iterator[str]:
    """Let the bot come into the rooms that `with_ids` *found*; yield a line for each where it cannot."""
    for written, room in found.items():
        if not asyncio.run(_comes_into(settings, written, room)):
            yield f"{written}: the bot cannot come in by itself. Invite it to that room."


async def _found(settings: Settings, named: list[str]) -> dict[str, str]:
    from bot.adapters.matrix.wire import Refusal, Unreachable

    found = {}
    for written in named:
        account, _, alias = written.partition(":")
        try:
            async with _directory(settings, account, written) as directory:
                room = await directory.room(alias)
        except (Unreachable, Refusal) as failed:
            raise RoomUnknown(
                f"the room {written} cannot be looked up: its account's homeserver answered {failed}."
                " Try again, or write the room's id."
            ) from None
        if room is None:
            raise RoomUnknown(
                f"there is no room {written}. Check how it is written, or write its id, which a client shows"
                ' under the room\'s settings: "matrix:!id".'
            )
        found[written] = f"{account}:{room}"
    return found


async def _comes_into(settings: Settings, written: str, room: str) -> bool:
    from bot.adapters.matrix.wire import Refusal, Unreachable

    account, _, alias = written.partition(":")
    try:
        async with _directory(settings, account, written) as directory:
            return await directory.comes_into(room.partition(":")[2], alias)
    except (Unreachable, Refusal):
        return False


def _directory(settings: Settings, name: str, written: str) -> AbstractAsyncContextManager[Directory]:
    from bot.adapters.matrix.aliases import directory

    account = next((each for each in settings.matrix_accounts if each.name == name), None)
    if account is None:
        raise RoomUnknown(
            f'no account "{name}" is set up, so that the room {written} cannot be looked up.'
            " Write the room's id, or set the account up first."
        )
    token = account.token.get_secret_value() if account.token else None
    return directory(account.homeserver, settings.data_dir / account.name, token)
