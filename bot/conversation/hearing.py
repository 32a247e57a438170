"""What one thing that a person did means: whose room it is, what it is about, which decision it calls for.

Finds things in the store, lets the core decide, keeps and queues what it decided. Decides nothing about
partnerships itself, and never answers a program: neither another bot nor our own words come back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain

from bot.adapters import Adapter, Heard, Kind
from bot.conversation import (
    alarming,
    albums,
    being_heard,
    changes,
    clarifying,
    drafts,
    faults,
    fixing,
    haste,
    hints,
    marks,
    rooms_changing,
    seating,
    talks,
    told_anew,
    typed,
)
from bot.conversation.presses import pressed
from bot.conversation.replies import takes
from bot.conversation.scene import Means, Scene, Toast, id_of, told_in
from bot.conversation.spoken import said
from bot.conversation.strangers import Strangers
from bot.core import command, leaving_chats, rooms, seats
from bot.core.addresses import chat_of
from bot.core.arriving import ARRIVED
from bot.core.command import own_data
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.protocol import Protocol
from bot.core.text import as_name
from bot.core.words import AGAIN, Notice, Ours, Outcome, Refused
from bot.messages import Messages
from bot.store import Delivery, Transaction

__all__ = ["Hearing", "Toast", "id_of"]

_SPEAKING = (Kind.MESSAGE, Kind.EDIT, Kind.PRESS)
"""What makes somebody a member from then on."""
_UNANSWERED = ("not-understood", "not-understood-alone", "for-all-asked", "for-all-with-a-file")
_THANKS = ("round-complete", "round-complete-for-role", "round-complete-read-by")
_NOT_BESIDE_DANGER = (*_UNANSWERED, *_THANKS, *hints.HINTS)
"""What is not said where words or an answer were of danger: nobody is to look elsewhere, or to be thanked."""


class Hearing:
    """Hears one thing at a time, within a transaction that somebody else begins and ends."""

    def __init__(
        self,
        messages: Messages,
        shelf: Mapping[str, Protocol],
        translators: Sequence[str],
        new_code: Callable[[], str],
        adapters: Mapping[str, Adapter] | None = None,
        ceiling: int | None = None,
        web: str = "",
    ) -> None:
        self._means = Means(messages, shelf, translators, new_code, adapters or {}, ceiling, web=web)
        self._strangers = Strangers(messages)
        self._haste = haste.Haste()
        self._albums = albums.Albums()

    def hear(self, transaction: Transaction, account: str, heard: Heard, now: datetime) -> list[Toast]:
        """Do what *heard* calls for; return what is to be shown to whoever pressed a button."""
        each = (self._hear(transaction, account, done, now) for done in marks.one_by_one(heard))
        return list(chain.from_iterable(each))

    def failed(self, transaction: Transaction, account: str, heard: Heard, now: datetime) -> list[Toast]:
        """Tell whoever did it that it could not be handled; return what is shown to whoever pressed."""
        return faults.told(transaction, self._means.messages, account, heard, now)

    def _hear(self, transaction: Transaction, account: str, heard: Heard, now: datetime) -> list[Toast]:
        if heard.kind in rooms_changing.CHANGES:
            self._chat_changed(transaction, account, heard, now)
            return []
        given_up = self._talks_given_up(transaction, account, heard, now)
        if heard.kind is Kind.JOINED or (given_up and not self._strangers.brings_a_code(heard)):
            return self._gone(account, heard)
        if _ours_come_back(transaction, heard, now):
            return []
        heard = _where_it_stands(transaction, heard)
        room = self._room(transaction, heard, now)
        if room is None:
            room = self._of_who_left(transaction, heard, now)
        if heard.kind is Kind.UNREADABLE:
            self._strangers.unreadable(transaction, heard, room, now)
            return []
        place = self._place(heard, room)
        if place > haste.MOST:
            if place == haste.MOST + 1:
                self._strangers.slowed_down(transaction, heard, room, now)
            return []
        heard, further = self._albums.joined(account, heard)
        if room is None and further:
            return []
        if room is None:
            self._strangers.met(transaction, heard, id_of(account, heard.event), now)
            return self._gone(account, heard)
        return self._heard_in(transaction, account, heard, room, now, further=further)

    def _talks_given_up(self, transaction: Transaction, account: str, heard: Heard, now: datetime) -> bool:
        """Tell whether this was heard in a talk with one person that others have come into."""
        here = transaction.record.rooms_at(heard.room)
        if all(room.member is None for room in here):
            return False
        us = self._ourselves(account)
        return talks.overheard(transaction, heard, here, us, now) and not heard.direct

    def _ourselves(self, account: str) -> str:
        """Return how people reach us through *account*."""
        adapter = self._means.adapters.get(account)
        return adapter.alone_at() if adapter else ""

    def _room(self, transaction: Transaction, heard: Heard, now: datetime) -> Room | None:
        """Return the room that it was heard in; None for a chat that is nobody's yet."""
        room = transaction.record.room_at(heard.room)
        if room is not None and room.member is None and room.state != "left":
            talks.talk(transaction, heard, now)
        elif self._strangers.brings_a_code(heard):
            return room if room is not None and room.state != "left" else None
        elif heard.direct:
            return talks.talk(transaction, heard, now)
        return room if room is not None and room.state != "left" else None

    def _of_who_left(self, transaction: Transaction, heard: Heard, now: datetime) -> Room | None:
        """Return the talk in which somebody whose group has left asks for what is kept of them."""
        if heard.kind is not Kind.PRESS and not self._strangers.asks_for_own(heard):
            return None
        room = talks.of_who_left(transaction, heard, now)
        if room is not None and heard.kind is Kind.PRESS:
            told = told_in(transaction, room, heard)
            room = room if told and told.notice.about.startswith(own_data.ABOUT) else None
        if room is not None and room not in transaction.record.rooms_at(heard.room):
            transaction.record.keep([room])
        return room

    def _heard_in(
        self,
        transaction: Transaction,
        account: str,
        heard: Heard,
        room: Room,
        now: datetime,
        *,
        further: bool,
    ) -> list[Toast]:
        told = told_in(transaction, room, heard)
        heard = marks.as_press(transaction, heard, told)
        told = typed.as_shown(transaction, heard, told)
        heard = typed.as_press(heard, told, room, self._means.messages)
        scene = self._scene(transaction, account, heard, room, told, now)
        if scene is None:
            return [] if further else self._whose(transaction, account, heard, room, now)
        if scene.member.removed_at is not None and room.member is None:
            if heard.kind not in (Kind.WITHDRAWN, Kind.EDIT):
                return self._of_no_more(scene)
            # What was theirs goes wherever it was carried; what they put in its place is told to nobody.
            scene = replace(scene, heard=replace(heard, kind=Kind.WITHDRAWN, text=""))
        scene = typed.as_answer(_of_an_album(_found_again(scene), further=further))
        try:
            outcome = self._decided(scene)
        except Refused as why:
            _noted_as_heard(scene, Outcome())
            notice = _refusal(scene, heard.message, why)
            if heard.press:
                # It is shown to whoever pressed, and to nobody else: in their language, not the room's.
                own = replace(notice, language=scene.member.language)
                return [Toast(account, heard.press, own, room, _said_instead(scene, own))]
            outcome = Outcome(tell=(notice,))
        else:
            _noted_as_heard(scene, outcome)
            marks.noted(scene, outcome)
        outcome = drafts.marked(scene, told_anew.marked(scene, _addressed(scene, _alarmed(scene, outcome))))
        transaction.take([(scene.g, outcome)], now)
        if not heard.press:
            return []
        # What is shown in the chat says it; where nothing is, nobody would know that the press arrived.
        shown = any(each.room == room.id for each in outcome.tell)
        says = outcome.aside or (() if shown else (Ours("press-noted"),))
        noted = Notice(room.id, says, language=scene.member.language) if says else None
        return [Toast(account, heard.press, noted, room)]

    def _of_no_more(self, scene: Scene) -> list[Toast]:
        """Tell whoever was removed, and speaks to us in the chat of what was their group, what is theirs."""
        heard, room = scene.heard, scene.room
        line = Notice(room.id, (Ours("removed-speaks"),), reply_to=heard.message, at_once=True)
        if heard.press:
            return [Toast(scene.account, heard.press, replace(line, language=scene.member.language), room)]
        if heard.kind is Kind.MESSAGE and heard.addressed:
            scene.transaction.take([(scene.g, Outcome(tell=(line,)))], scene.now)
        return []

    def _gone(self, account: str, heard: Heard) -> list[Toast]:
        """Tell whoever pressed a button where it is of no use any more; others hear nothing."""
        language = self._means.messages.best(heard.sender.language or "en")
        gone = Notice("", (Ours("button-is-gone"),), language=language)
        return [Toast(account, heard.press, gone, None)] if heard.press else []

    def _chat_changed(self, transaction: Transaction, account: str, heard: Heard, now: datetime) -> None:
        """Let all rooms that it concerns know what happened; a chat that we know nothing of is greeted."""
        if heard.kind is Kind.MOVED:
            transaction.move(heard.room, heard.text)
            return
        if heard.kind in (Kind.LEFT, Kind.CAME):
            rooms_changing.came_or_left(transaction, heard, now)
            return
        us = self._ourselves(account)
        here = [r for r in rooms_changing.concerned(transaction, heard) if r.state != "left"]
        for room in here:
            g = transaction.record.gathering(room.partnership, now)
            greeting = transaction.outbox.waits(room.id, ARRIVED)
            outcome = rooms_changing.changed(g, g.rooms.get(room.id, room), heard, us, greeting=greeting)
            transaction.take([(g, outcome)], now)
        if not here:
            self._strangers.met(transaction, heard, id_of(account, heard.event), now)

    def _place(self, heard: Heard, room: Room | None) -> int:
        """Return how many commands this makes in a short time; 0 for what is none. Strangers only command."""
        counts = heard.addressed if room is None else command.looks_like_one(heard.text)
        if heard.kind is not Kind.MESSAGE or not counts:
            return 0
        return self._haste.place(heard.sender.address, heard.event, heard.at)

    def _scene(
        self,
        transaction: Transaction,
        account: str,
        heard: Heard,
        room: Room,
        told: Delivery | None,
        now: datetime,
    ) -> Scene | None:
        """Return what is looked at; None where nothing tells whom somebody speaks for."""
        g = transaction.record.gathering(room.partnership, now)
        g.translates = bool(self._means.engines(g))
        room = talks.noted(transaction, g, g.rooms.setdefault(room.id, room), now)
        id_ = id_of(account, heard.event)
        known = g.by_address(heard.sender.address)
        if known and known.gone_at and _is_in_their_group(heard, room, known):
            transaction.take([(g, leaving_chats.back(g, known))], now)
            known = g.members[known.id]
        seat = seating.Seat(g.partners[room.partner])
        new = known is None and bool(room.also) and heard.kind in _SPEAKING
        if new:
            words = self._means.messages.vocabulary((*room.reads, heard.sender.language or "en"))
            found = seating.seat_of(transaction, g, room, heard, told, words)
            if found is None:
                return None
            seat = found
        member = self._member(transaction, g, room, heard, id_, known, seat.partner)
        if new:
            came = seats.came(g, room, member, heard.message, told=seat.guessed)
            transaction.take([(g, came)], now)
        read = (partner.languages for partner in seats.sitting(g, room))
        # Whoever calls a command so speaks that language, too.
        typed = self._means.messages.called_so(command.called(heard.text))
        spoken = dict.fromkeys((*room.reads, member.language, *chain(*read), *typed))
        vocabulary = self._means.messages.vocabulary(tuple(spoken))
        return Scene(transaction, account, heard, g, g.rooms[room.id], member, now, id_, vocabulary, told)

    def _whose(
        self, transaction: Transaction, account: str, heard: Heard, room: Room, now: datetime
    ) -> list[Toast]:
        """Ask somebody whom they speak for; a press is answered in their own language, too."""
        g = transaction.record.gathering(room.partnership, now)
        asked = seating.asked(g, room, heard)
        if asked:
            transaction.take([(g, Outcome(tell=(asked,)))], now)
        if not heard.press:
            return []
        language = self._means.messages.best(heard.sender.language or room.language)
        alone = replace(asked, language=language, choices=()) if asked else None
        return [Toast(account, heard.press, alone, room)]

    def _member(
        self,
        transaction: Transaction,
        g: Gathering,
        room: Room,
        heard: Heard,
        id_: str,
        known: Member | None,
        partner: Partner,
    ) -> Member:
        """Return whoever did it as this partnership knows them: from when they first speak."""
        # Under a pseudonym nobody's account says what they are called: who has none is called as their group.
        name = "" if g.partnership.pseudonyms else as_name(heard.sender.name)
        if known is None:
            known = Member(
                f"m{id_}",
                g.partnership.id,
                partner.id,
                heard.sender.address,
                name or partner.name,
                seating.spoken(heard.sender.language, partner.languages) or seats.language_of(room, partner),
            )
        elif name in ("", known.name):
            return known
        named = replace(known, name=name or known.name)
        if heard.kind in _SPEAKING:
            transaction.record.keep([named])
            g.with_([named])
        return named

    def _decided(self, scene: Scene) -> Outcome:
        kind = scene.heard.kind
        if kind is Kind.EDIT:
            return changes.edited(scene, self._means, said)
        if kind is Kind.WITHDRAWN:
            return changes.withdrawn(scene, self._means, said)
        if kind is Kind.REACTED:
            undone = marks.taken_off(scene, *scene.heard.gone)
            return undone + fixing.reacted(scene) + clarifying.reacted(scene)
        if kind is Kind.PRESS:
            return pressed(scene, self._means)
        return said(scene, self._means)


def _is_in_their_group(heard: Heard, room: Room, member: Member) -> bool:
    """Tell whether *member* speaks in the chat of their group, and so has not left it, or is back."""
    return heard.kind in _SPEAKING and room.member is None and member.partner in room.partners


def _noted_as_heard(scene: Scene, outcome: Outcome) -> None:
    """Note that somebody was heard, if they were by this."""
    heard = scene.heard
    if heard.kind not in _SPEAKING or not (heard.addressed or heard.press):
        return
    # Whoever was forgotten by it is noted nowhere.
    if scene.member.id in scene.g.members and being_heard.is_heard(scene, outcome):
        scene.transaction.facilitating.hears(scene.member, scene.now)


def _alarmed(scene: Scene, outcome: Outcome) -> Outcome:
    """Return *outcome* with what words of danger call for: where they do, they were understood."""
    alarm = alarming.heard(scene, outcome)
    if not alarm.tell:
        return outcome + alarm
    tell = tuple(
        each for each in outcome.tell if not (each.parts and each.parts[0].says in _NOT_BESIDE_DANGER)
    )
    return replace(outcome, tell=tell) + alarm


def _addressed(scene: Scene, outcome: Outcome) -> Outcome:
    """Let what answers whoever spoke or pressed be in their digits, wherever they did."""
    here, member, message = scene.room.id, scene.member, scene.heard.message

    def answers(told: Notice) -> bool:
        # What is said below in another language is for the others there.
        theirs = not told.languages or member.language in told.languages
        return told.room == here and bool(message) and told.reply_to == message and theirs

    tell = [replace(told, to=member.id) if answers(told) else told for told in outcome.tell]
    return replace(outcome, tell=tuple(tell))


def _of_an_album(scene: Scene, *, further: bool) -> Scene:
    """Return what is looked at, with what its album gave if it belongs to one, before a restart too."""
    if scene.heard.kind is not Kind.MESSAGE or not scene.heard.album:
        return scene
    album = id_of(scene.account, albums.named(scene.account, scene.heard))
    given = scene.transaction.record.also_answer(scene.g, album)
    if further or given:
        return replace(scene, album=album, further=True)
    return replace(scene, album=album, id=album)


def _refusal(scene: Scene, message: str | None, why: Refused) -> Notice:
    """Return what is read in reply to *message*, which asked for what cannot be."""
    refused = hints.possible(scene, why)
    answer = Notice(scene.room.id, (refused.ours,), reply_to=message, at_once=True)
    return replace(answer, to=scene.member.id, about=_said_again(scene, refused))


def _said_again(scene: Scene, refused: Refused) -> str:
    """Return what a reply to the sentence is about: what was refused just now, where words can mend it."""
    if scene.heard.kind is not Kind.MESSAGE:
        return ""
    anew = refused.anew or (scene.about if takes(scene.about) else "")
    return f"{AGAIN}{anew}" if anew else ""


def _said_instead(scene: Scene, refusal: Notice) -> tuple[Notice, Room]:
    """Return where whoever pressed reads of a *refusal* that came too late to be shown to them alone."""
    once = f"press:{scene.id}"
    direct = scene.g.direct_room(scene.member.id)
    if direct and direct.id != scene.room.id:
        return replace(refusal, room=direct.id, reply_to=None, once=once), direct
    return replace(refusal, once=once), scene.room


def _found_again(scene: Scene) -> Scene:
    """Record that a lost room is found, as somebody is heard in it: even where what they ask is refused."""
    if scene.room.state != "lost":
        return scene
    back = rooms.found(scene.g, scene.room)
    scene.transaction.take([(scene.g, back)], scene.now)
    return replace(scene, room=scene.g.rooms[scene.room.id])


def _where_it_stands(transaction: Transaction, heard: Heard) -> Heard:
    """Return a reaction in the topic that its message stands in: its platform may tell of the chat alone."""
    if heard.kind is not Kind.REACTED or not heard.message or chat_of(heard.room) != heard.room:
        return heard
    return replace(heard, room=transaction.outbox.where_said(heard.room, heard.message) or heard.room)


def _ours_come_back(transaction: Transaction, heard: Heard, now: datetime) -> bool:
    """Tell whether a bridge carries our own words back to us, whoever it says has said them."""
    if heard.kind not in (Kind.MESSAGE, Kind.EDIT) or not heard.text:
        return False
    return transaction.outbox.said_lately(heard.text, now)
