"""What one thing that a person did means: whose room it is, what it is about, which decision it calls for.

Finds things in the store, lets the core decide, keeps and queues what it decided. Decides nothing about
partnerships itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2s

from bot.adapters import Heard, Kind
from bot.conversation import haste
from bot.conversation.strangers import Strangers
from bot.core import answering, command, relay, rooms, welcome
from bot.core.answering import Said
from bot.core.command import Request
from bot.core.command.answering import question_about
from bot.core.command.people import left
from bot.core.partnership import Gathering, Member, Room
from bot.core.protocol import Protocol
from bot.core.text import as_name
from bot.core.vocabulary import Vocabulary, plain
from bot.core.words import Choice, Notice, Ours, Outcome, Refused
from bot.messages import Messages
from bot.store import Delivery, Transaction

_CALLED_FIRST = re.compile(r"^@\w+[:,]?\s+")
_CALLED = re.compile(r"^@\w+[:,]?\s+|(?<!\s)\s+@\w+$")
"""Our own name in front of or behind what is said to us in a group; blanks are looked at once each."""


@dataclass(frozen=True, slots=True)
class Toast:
    """What whoever pressed a button is shown, alone; *notice* is None for nothing but "taken"."""

    account: str
    press: str
    notice: Notice | None
    room: Room | None


@dataclass(frozen=True, slots=True)
class _Scene:
    """Where something was heard, by whom, and what it is about."""

    transaction: Transaction
    heard: Heard
    g: Gathering
    room: Room
    member: Member
    now: datetime
    id: str
    vocabulary: Vocabulary
    told: Delivery | None

    @property
    def about(self) -> str:
        return self.told.notice.about if self.told else ""


class Hearing:
    """Hears one thing at a time, within a transaction that somebody else begins and ends."""

    def __init__(
        self,
        messages: Messages,
        shelf: Mapping[str, Protocol],
        engines: Sequence[str],
        new_code: Callable[[], str],
    ) -> None:
        self._messages = messages
        self._shelf = shelf
        self._engines = engines
        self._new_code = new_code
        self._strangers = Strangers(messages)
        self._haste = haste.Haste()

    def hear(self, transaction: Transaction, account: str, heard: Heard, now: datetime) -> list[Toast]:
        """Do what *heard* calls for; return what is to be shown to whoever pressed a button."""
        room = transaction.record.room_at(heard.room)
        if room is None or room.state == "left":
            room = self._strangers.room_for(transaction, heard, now)
        place = self._place(heard, room)
        if place > haste.MOST:
            if place == haste.MOST + 1:
                self._strangers.slowed_down(transaction, heard, room, now)
            return []
        if room is None:
            self._strangers.met(transaction, heard, id_of(account, heard.event), now)
            return [Toast(account, heard.press, None, None)] if heard.press else []
        scene = self._scene(transaction, account, heard, room, now)
        try:
            outcome = self._decided(scene)
        except Refused as refused:
            notice = Notice(
                room.id, (Ours(refused.says, refused.given),), reply_to=heard.message, at_once=True
            )
            if heard.press:
                return [Toast(account, heard.press, notice, room)]
            outcome = Outcome(tell=(notice,))
        self._recorded(scene, outcome)
        return [Toast(account, heard.press, None, room)] if heard.press else []

    def _place(self, heard: Heard, room: Room | None) -> int:
        """Return how many commands this makes in a short time; 0 for what is none. Strangers only command."""
        counts = heard.addressed if room is None else command.looks_like_one(heard.text)
        if heard.kind is not Kind.MESSAGE or not counts:
            return 0
        return self._haste.place(heard.sender.address, heard.event, heard.at)

    def _scene(
        self, transaction: Transaction, account: str, heard: Heard, room: Room, now: datetime
    ) -> _Scene:
        g = transaction.record.gathering(room.partnership, now)
        room = g.rooms.setdefault(room.id, room)
        id_ = id_of(account, heard.event)
        member = self._member(transaction, g, room, heard, id_)
        told = _told(transaction, room, heard)
        spoken = dict.fromkeys((room.language, member.language, *g.partners[room.partner].languages))
        return _Scene(
            transaction, heard, g, room, member, now, id_, self._messages.vocabulary(tuple(spoken)), told
        )

    def _member(self, transaction: Transaction, g: Gathering, room: Room, heard: Heard, id_: str) -> Member:
        """Return whoever did it as this partnership knows them: from when they first speak."""
        name = as_name(heard.sender.name)
        known = next((m for m in g.members.values() if m.address == heard.sender.address), None)
        if known is None:
            partner = g.partners[room.partner]
            known = Member(
                f"m{id_}",
                g.partnership.id,
                partner.id,
                heard.sender.address,
                name or partner.name,
                _spoken(heard.sender.language, partner.languages) or room.language,
            )
        elif name in ("", known.name):
            return known
        named = replace(known, name=name or known.name)
        if heard.kind in (Kind.MESSAGE, Kind.PRESS, Kind.EDIT):
            transaction.record.keep([named])
            g.with_([named])
        return named

    def _decided(self, scene: _Scene) -> Outcome:
        kind = scene.heard.kind
        if kind is Kind.MOVED:
            return self._moved(scene)
        if kind is Kind.GONE:
            return rooms.lost(scene.g, scene.room)
        if kind is Kind.INVITED:
            return rooms.found(scene.g, scene.room) if scene.room.state == "lost" else Outcome()
        back = Outcome()
        if scene.room.state == "lost":
            back = rooms.found(scene.g, scene.room)
            scene = replace(scene, room=scene.g.rooms[scene.room.id])
        if kind is Kind.EDIT:
            return back + self._edited(scene)
        if kind is Kind.PRESS:
            return back + self._pressed(scene)
        return back + self._said(scene)

    def _moved(self, scene: _Scene) -> Outcome:
        """Let the room go on under its new address, and what waits for it go there in its order."""
        scene.transaction.record.move_room(scene.room, scene.heard.text)
        scene.transaction.outbox.move(scene.room.address, scene.heard.text)
        return Outcome()

    def _edited(self, scene: _Scene) -> Outcome:
        message = scene.heard.message or ""
        answer = scene.transaction.record.answer_said(scene.g, scene.room.id, message)
        return answering.edited(scene.g, answer, _said(scene)) if answer else Outcome()

    # --- something was typed
    # --------------------------------------------------------------------------------------

    def _said(self, scene: _Scene) -> Outcome:
        typed = command.typed_command(scene.heard.text, scene.vocabulary)
        if typed is None and scene.heard.addressed:
            # Our name may stand in front of a command; one behind it is somebody that it speaks of.
            typed = command.typed_command(_CALLED_FIRST.sub("", scene.heard.text.strip()), scene.vocabulary)
        if typed:
            return self._commanded(scene, *typed)
        if scene.room.setup and scene.heard.addressed:
            return self._welcomed(scene, _without_our_name(scene.heard.text))
        if not scene.heard.addressed:
            return Outcome()
        if not scene.heard.text.strip():
            raise Refused("only-words")
        if scene.about:
            return self._replied(scene)
        return self._answered_unasked(scene)

    def _commanded(self, scene: _Scene, name: str, rest: str, typed: str) -> Outcome:
        if name in ("start", "join"):
            if not rest:
                return command.carried_out("help", typed, self._request(scene, ""))
            raise Refused("partner-room-already", name=scene.g.partnership.name)
        if scene.room.setup:
            raise Refused("welcome-first")
        if name in ("skip", "later", "original"):
            scene.transaction.record.also_ask(scene.g, _ask_id(scene.about))
        if name == "status" and scene.heard.direct:
            scene.transaction.record.also_lately(scene.g, scene.now)
        return command.carried_out(name, typed, self._request(scene, rest))

    def _request(self, scene: _Scene, rest: str) -> Request:
        return Request(
            scene.id,
            scene.g,
            scene.room,
            scene.member,
            rest,
            scene.now,
            scene.vocabulary,
            scene.heard.message,
            scene.about,
            scene.told.notice if scene.told else None,
            self._shelf,
            self._new_code(),
            scene.transaction.record.invited(scene.g.partnership.id),
            self._messages.languages,
            scene.heard.direct,
        )

    def _welcomed(self, scene: _Scene, text: str) -> Outcome:
        return welcome.answered(scene.g, scene.room, text, scene.now, scene.vocabulary, self._engines)

    def _replied(self, scene: _Scene) -> Outcome:
        """Do what a reply to one of our messages calls for: it depends on what the message was about."""
        kind, _, rest = scene.about.partition(":")
        said = _said(scene)
        if kind == "ask":
            return self._answered(scene, said)
        if relay.carries(scene.about):
            scene.transaction.record.also_answer(scene.g, rest)
            scene.transaction.record.also_ask(scene.g, rest)
            return relay.carried(scene.g, scene.about, said)
        if kind == "duty" and scene.vocabulary.command(said.text.strip(" .!")) == "done":
            return command.carried_out("done", "done", self._request(scene, ""))
        if kind == "adoption" and plain(said.text) in scene.vocabulary.yes:
            return command.carried_out("agree", "agree", self._request(scene, ""))
        return self._answered_unasked(scene)

    def _answered(self, scene: _Scene, said: Said) -> Outcome:
        scene.transaction.record.also_ask(scene.g, _ask_id(scene.about))
        asked = question_about(self._request(scene, ""))
        if asked is None:
            raise Refused("question-is-gone")
        ask, question = asked
        word = plain(said.text)
        if word in scene.vocabulary.later:
            return answering.put_off(scene.g, ask, said)
        if word in scene.vocabulary.skip:
            return answering.passed_over(scene.g, ask, question, said)
        return answering.answered(scene.g, ask, question, said)

    def _answered_unasked(self, scene: _Scene) -> Outcome:
        """Take words that reply to nothing, but are said to us, as the answer to the question that waits."""
        said = replace(_said(scene), text=_without_our_name(scene.heard.text))
        for ask in answering.open_asks_in(scene.g, scene.room, scene.member):
            question = answering.question_answered_next(scene.g, ask)
            if question:
                return answering.answered(scene.g, ask, question, said)
        raise Refused("not-understood")

    # --- something was pressed
    # ------------------------------------------------------------------------------------

    def _pressed(self, scene: _Scene) -> Outcome:
        choice = _choice(scene)
        if choice is None:
            raise Refused("button-is-gone")
        means, _, rest = choice.means.partition(":")
        if means == "say" and scene.about == f"setup:{scene.room.setup}":
            return self._welcomed(scene, rest)
        if means in ("answer", "later", "skip", "enough"):
            return self._pressed_answer(scene, means, rest)
        if means == "done":
            return command.carried_out("done", "done", self._request(scene, ""))
        if means in ("agree", "preview"):
            return command.carried_out(means, means, self._request(scene, ""))
        if means == "leave" and scene.about == f"leave:{scene.member.partner}":
            return self._left(scene)
        if means == "stay":
            return Outcome()
        raise Refused("button-is-gone")

    def _left(self, scene: _Scene) -> Outcome:
        """Let the partner go, and drop what still waits for its rooms."""
        for room in [r for r in scene.g.rooms.values() if r.partner == scene.member.partner]:
            scene.transaction.outbox.lost(room.address, "the partner has left")
        return left(self._request(scene, ""))

    def _pressed_answer(self, scene: _Scene, means: str, option: str) -> Outcome:
        scene.transaction.record.also_ask(scene.g, _ask_id(scene.about))
        asked = question_about(self._request(scene, ""))
        if asked is None:
            raise Refused("question-is-gone")
        ask, question = asked
        # A press is no message that could be edited or replied to.
        said = replace(_said(scene), text=option, message=None, pressed=True)
        if means == "answer":
            return answering.answered(scene.g, ask, question, said)
        if means == "enough":
            return answering.enough(scene.g, ask, question, said)
        if means == "skip":
            return answering.passed_over(scene.g, ask, question, said)
        return answering.put_off(scene.g, ask, said)

    # --- and then
    # -------------------------------------------------------------------------------------------------

    def _recorded(self, scene: _Scene, outcome: Outcome) -> None:
        scene.transaction.take([(scene.g, outcome)], scene.now)


def id_of(account: str, event: str) -> str:
    """Return what names an event and whatever it makes: the same event makes the same things."""
    return blake2s(f"{account}\x00{event}".encode(), digest_size=8).hexdigest()


def _spoken(language: str | None, reads: Sequence[str]) -> str | None:
    """Return which of the languages that a partner *reads* is that of somebody's client."""
    base = (language or "").replace("_", "-").partition("-")[0].casefold()
    exact = next((tag for tag in reads if tag.casefold() == (language or "").casefold()), None)
    return exact or next((tag for tag in reads if tag.partition("-")[0].casefold() == base), None)


def _told(transaction: Transaction, room: Room, heard: Heard) -> Delivery | None:
    """Return the delivery that was pressed or replied to, if it was ours and in this room."""
    if heard.kind is Kind.PRESS:
        by_key = transaction.outbox.numbered(heard.delivery, room.id) if heard.delivery else None
        return by_key or (transaction.outbox.told(room.id, heard.message) if heard.message else None)
    return transaction.outbox.told(room.id, heard.reply_to) if heard.reply_to else None


def _choice(scene: _Scene) -> Choice | None:
    if scene.told is None or scene.heard.pressed is None:
        return None
    flat = [choice for row in scene.told.notice.choices for choice in row]
    return flat[scene.heard.pressed] if 0 <= scene.heard.pressed < len(flat) else None


def _said(scene: _Scene) -> Said:
    return Said(
        scene.id,
        scene.member,
        scene.room,
        scene.heard.text.strip(),
        scene.now,
        scene.vocabulary,
        scene.heard.message,
    )


def _ask_id(about: str) -> str:
    kind, _, rest = about.partition(":")
    return rest.rpartition(":")[0] if kind == "ask" else ""


def _without_our_name(text: str) -> str:
    return _CALLED.sub("", text.strip()).strip()
