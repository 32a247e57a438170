"""Chats that belong to no partnership yet: a code opens one; all else gets a sentence about how to begin.

Tells nobody whether a partnership, a partner or a person is known here.
"""

from __future__ import annotations

from datetime import datetime

from bot.adapters import Heard, Kind
from bot.core import command, welcome
from bot.core.partnership import Gathering, Member, Room
from bot.core.text import as_name
from bot.core.vocabulary import Vocabulary
from bot.core.welcome import Newcomer
from bot.core.words import Notice, Ours, Outcome, Refused
from bot.messages import Messages
from bot.store import Transaction


class Strangers:
    """Meets chats that have no room."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    def room_for(self, transaction: Transaction, heard: Heard, now: datetime) -> Room | None:
        """Return a new room for a direct talk with somebody whom a partnership knows."""
        if not heard.direct or heard.kind not in (Kind.MESSAGE, Kind.PRESS):
            return None
        if self._code(heard, self._vocabulary(heard)):
            return None
        members = transaction.record.members_at(heard.sender.address)
        member = next((m for m in reversed(members) if _belongs(transaction, m, now)), None)
        if member is None:
            return None
        room = Room(
            f"d{member.id}", member.partnership, member.partner, heard.room, member.language, member.id
        )
        _give_up(transaction, heard.room, room.id)
        transaction.record.keep([room])
        return room

    def met(self, transaction: Transaction, heard: Heard, id_: str, now: datetime) -> None:
        """Let whoever brings a code in, and tell others who speak to us how to begin."""
        if heard.kind is Kind.INVITED:
            part = () if heard.hears_all or heard.direct else (Ours("hears-what-is-said-to-me"),)
            self._say(transaction, heard, Ours("hello-stranger"), now, *part)
            return
        if heard.kind is not Kind.MESSAGE or not heard.addressed:
            return
        code = self._code(heard, self._vocabulary(heard))
        if code is None:
            self._say(transaction, heard, Ours("hello-stranger"), now)
            return
        name, typed = code
        try:
            g, outcome = self._let_in(transaction, heard, name, typed, id_, now)
        except Refused as refused:
            self._say(transaction, heard, Ours(refused.says, refused.given), now)
            return
        transaction.take([(g, outcome)], now)

    def unreadable(self, transaction: Transaction, heard: Heard, room: Room | None, now: datetime) -> None:
        """Tell somebody whose words could not be decrypted, once a day, what they can do."""
        mark = f"unreadable:{heard.sender.address}:{now:%Y%m%d}"
        line = Ours("could-not-be-read", {"who": as_name(heard.sender.name) or "?"})
        if room is None:
            self._say(transaction, heard, line, now, once=f"{mark}:{heard.room}")
            return
        told = Notice(room.id, (line,), reply_to=heard.message, at_once=True, once=mark)
        transaction.outbox.queue([told], {room.id: room}, {}, now)

    def slowed_down(self, transaction: Transaction, heard: Heard, room: Room | None, now: datetime) -> None:
        """Tell somebody who gives one command after the other that this was too much, known or not."""
        line = Ours("too-many-commands")
        if room is None:
            self._say(transaction, heard, line, now)
            return
        told = Notice(room.id, (line,), reply_to=heard.message, at_once=True)
        transaction.outbox.queue([told], {room.id: room}, {}, now)

    def _let_in(
        self, transaction: Transaction, heard: Heard, name: str, typed: str, id_: str, now: datetime
    ) -> tuple[Gathering, Outcome]:
        code, _, called = typed.partition(" ")
        invitation = transaction.record.invitation(code) or transaction.record.invitation(code.upper())
        # A link such as ?start=CODE can carry either kind of code, so the code itself decides.
        new = invitation.partnership is None if invitation else name == "start"
        invitation = welcome.check_code(invitation, now, new_partnership=new)
        newcomer = Newcomer(
            id_,
            heard.sender.address,
            heard.room,
            as_name(heard.sender.name) or "?",
            self._language(heard),
            now,
            as_name(called),
            heard.message,
        )
        if invitation.partnership is None:
            _give_up(transaction, heard.room)
            return welcome.set_up(invitation, newcomer)
        g = transaction.record.gathering(invitation.partnership, now)
        if all(room.address != heard.room for room in g.rooms.values()):
            _give_up(transaction, heard.room)
        return g, welcome.joined(g, invitation, newcomer)

    def _code(self, heard: Heard, vocabulary: Vocabulary) -> tuple[str, str] | None:
        typed = command.typed_command(heard.text, vocabulary)
        return (typed[0], typed[1]) if typed and typed[0] in ("start", "join") and typed[1] else None

    def _vocabulary(self, heard: Heard) -> Vocabulary:
        return self._messages.vocabulary((self._language(heard),))

    def _language(self, heard: Heard) -> str:
        return self._messages.best(heard.sender.language or "en")

    def _say(
        self, transaction: Transaction, heard: Heard, line: Ours, now: datetime, *more: Ours, once: str = ""
    ) -> None:
        language, reply_to = self._language(heard), heard.message
        notice = Notice("", (line, *more), reply_to=reply_to, at_once=True, language=language, once=once)
        transaction.outbox.queue_at(notice, heard.room, now)


def _belongs(transaction: Transaction, member: Member, now: datetime) -> bool:
    """Return whether *member* is in a partner that has not left."""
    g = transaction.record.gathering(member.partnership, now)
    return member.partner in g.partners and g.partners[member.partner].left_at is None


def _give_up(transaction: Transaction, address: str, kept: str = "") -> None:
    """Let go of the room that a chat was for those who left with it, unless it is the one called *kept*."""
    earlier = transaction.record.room_at(address)
    if earlier and earlier.id != kept:
        transaction.record.lose([earlier])
