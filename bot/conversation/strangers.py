"""Chats that belong to no partnership yet: a code opens one; all else gets a sentence about how to begin.

Tells nobody whether a partnership, a partner or a person is known here, but a member themselves, alone.
"""

from __future__ import annotations

from datetime import datetime

from bot.adapters import ALONE, Heard, Kind
from bot.conversation import linking, talks
from bot.conversation.moving import gone_on
from bot.core import command, moving, rooms, welcome
from bot.core.partnership import Gathering, Room
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

    def brings_a_code(self, heard: Heard) -> bool:
        """Tell whether a code is typed that brings a chat into a partnership."""
        return heard.kind is Kind.MESSAGE and self._code(heard, self._vocabulary(heard)) is not None

    def asks_for_own(self, heard: Heard) -> bool:
        """Tell whether somebody asks for what is kept of them, or to have it erased."""
        typed = command.typed_command(heard.text, self._vocabulary(heard))
        return heard.kind is Kind.MESSAGE and typed is not None and typed[0] in ("forget", "mydata")

    def met(self, transaction: Transaction, heard: Heard, id_: str, now: datetime) -> None:
        """Let whoever brings a code in, and tell others who speak to us how to begin."""
        if heard.kind is Kind.INVITED:
            if heard.direct and _greeted(transaction, heard, now):
                return
            part = () if heard.direct else (rooms.what_is_heard(heard.hears_all),)
            self._say(transaction, heard, Ours("hello-stranger"), now, *part)
            return
        if heard.kind is not Kind.MESSAGE or not heard.addressed:
            return
        code = self._code(heard, self._vocabulary(heard))
        if self._linked(transaction, heard, now):
            return
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

    def _linked(self, transaction: Transaction, heard: Heard, now: datetime) -> bool:
        """Make whoever types a code for it known as the member who got it; return whether they did."""
        typed = command.typed_command(heard.text, self._vocabulary(heard))
        if not typed or typed[0] != "link" or not typed[1]:
            return False
        try:
            member = linking.typed_by_a_stranger(transaction, typed[1], heard.sender.address, now)
        except Refused as refused:
            self._say(transaction, heard, Ours(refused.says, refused.given), now)
            return True
        line = Ours("linked", {"who": member.name})
        room = talks.talk(transaction, heard, now)
        if room is None:
            self._say(transaction, heard, line, now)
        else:
            told = Notice(room.id, (line,), reply_to=heard.message, at_once=True)
            transaction.outbox.queue([told], {room.id: room}, {}, now)
        return True

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
            self._messages.languages,
        )
        if invitation.partnership is None:
            _give_up(transaction, heard.room)
            return welcome.set_up(invitation, newcomer)
        g = transaction.record.gathering(invitation.partnership, now)
        newcomer = welcome.called(g, newcomer, invitation)
        partner = moving.without_a_chat(g, invitation.name)
        if all(room.address != heard.room for room in g.rooms.values()):
            _give_up(transaction, heard.room)
        if partner is None:
            return g, welcome.joined(g, invitation, newcomer)
        rooms_before = {**g.rooms}
        move = moving.moved(g, partner, invitation, newcomer)
        return g, gone_on(transaction, rooms_before.get(move.room.id), move, now)

    def _code(self, heard: Heard, vocabulary: Vocabulary) -> tuple[str, str] | None:
        typed = command.typed_command(heard.text, vocabulary)
        if not typed or typed[0] not in ("start", "join") or typed[1] in ("", ALONE):
            return None
        return typed[0], typed[1]

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


def _greeted(transaction: Transaction, heard: Heard, now: datetime) -> bool:
    """Greet a member who lets us into a chat with them alone, in their language; return whether they are one.

    No code is needed of them. The talk is opened by what they say there, for then nobody else is in it. Where
    the chat of their group is gone, this may become the next one, and for that a code is needed.
    """
    for member in transaction.record.members_at(heard.sender.address):
        g = transaction.record.gathering(member.partnership, now)
        group = g.room_of(member.partner)
        if group and group.state not in ("lost", "left") and g.partners[member.partner] in g.present():
            line = Ours("start-alone", {"who": member.name, "name": g.partnership.name})
            told = Notice("", (line,), at_once=True, language=member.language)
            transaction.outbox.queue_at(told, heard.room, now)
            return True
    return False


def _give_up(transaction: Transaction, address: str) -> None:
    """Let go of the room that a chat was for those who left with it."""
    transaction.record.lose(r for r in transaction.record.rooms_at(address) if r.member is None)
