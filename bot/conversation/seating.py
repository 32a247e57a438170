"""Somebody is heard in a room that several partners share: whom they speak for; a code adds a partner.

Whom somebody speaks for who is heard for the first time is taken from what they say, else from the language
of their client, else from the question that they reply to; where nothing tells, they are asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.adapters import ALONE, Heard, Kind
from bot.conversation.moving import gone_on
from bot.conversation.scene import Means, Scene, ask_id, chosen, without_our_name
from bot.core import command, moving, seats, welcome
from bot.core.partnership import Gathering, Partner, Room
from bot.core.text import as_name
from bot.core.vocabulary import Vocabulary
from bot.core.welcome import Newcomer
from bot.core.words import Notice, Outcome, Refused
from bot.store import Delivery, Transaction


@dataclass(frozen=True, slots=True)
class Seat:
    """The partner that somebody speaks for; *guessed* where they have not said so themselves."""

    partner: Partner
    guessed: bool = False


def seat_of(
    transaction: Transaction,
    g: Gathering,
    room: Room,
    heard: Heard,
    told: Delivery | None,
    vocabulary: Vocabulary,
) -> Seat | None:
    """Return whom somebody speaks for who is heard in a shared *room* for the first time; None: not told."""
    if _comes_with_a_code(heard, vocabulary):
        return Seat(g.partners[room.partner])
    said = _said_for(g, room, heard, told, vocabulary)
    if said or asked(g, room, heard) is None:
        return Seat(said) if said else None
    guessed = _guessed_for(transaction, g, room, heard, told)
    return Seat(guessed, guessed=True) if guessed else None


def _said_for(
    g: Gathering, room: Room, heard: Heard, told: Delivery | None, vocabulary: Vocabulary
) -> Partner | None:
    """Return which partner somebody names, by a button or in words, as the one that they speak for."""
    about = told.notice.about if told else ""
    if heard.kind is Kind.PRESS:
        choice = chosen(told, heard)
        what, _, id_ = choice.means.partition(":") if choice else ("", "", "")
        return g.partners.get(id_) if what == "seat" and id_ in room.partners else None
    typed = command.typed_command(heard.text, vocabulary)
    if typed and typed[0] == "partner":
        return seats.named(g, room, typed[1])
    if about == seats.about(room) and not typed:
        return seats.named(g, room, without_our_name(heard.text))
    return None


def _guessed_for(
    transaction: Transaction, g: Gathering, room: Room, heard: Heard, told: Delivery | None
) -> Partner | None:
    """Return which partner somebody seems to speak for; None where nothing tells."""
    about = told.notice.about if told else ""
    if room.setup and about == f"setup:{room.setup}":
        return g.partners[room.welcomes]
    here = seats.sitting(g, room)
    reading = [partner for partner in here if spoken(heard.sender.language, partner.languages)]
    if len(reading) == 1:
        return reading[0]
    ask = transaction.record.also_ask(g, ask_id(about))
    return g.partners[ask.partner] if ask and ask.partner in room.partners else None


def _comes_with_a_code(heard: Heard, vocabulary: Vocabulary) -> bool:
    """Tell whether a code is typed: what it makes of somebody is settled by it."""
    typed = command.typed_command(heard.text, vocabulary) if heard.kind is Kind.MESSAGE else None
    return bool(typed and typed[0] in ("start", "join", "link") and typed[1] not in ("", ALONE))


def spoken(language: str | None, reads: Sequence[str]) -> str | None:
    """Return which of the languages that a partner *reads* is that of somebody's client."""
    base = (language or "").replace("_", "-").partition("-")[0].casefold()
    exact = next((tag for tag in reads if tag.casefold() == (language or "").casefold()), None)
    return exact or next((tag for tag in reads if tag.partition("-")[0].casefold() == base), None)


def asked(g: Gathering, room: Room, heard: Heard) -> Notice | None:
    """Return the question whom somebody speaks for; None where they said nothing to us."""
    speaks = heard.addressed or command.looks_like_one(heard.text)
    if heard.kind not in (Kind.MESSAGE, Kind.PRESS) or not speaks:
        return None
    whose, choices = seats.which(g, room)
    about = seats.about(room)
    return Notice(room.id, (whose,), about=about, choices=choices, reply_to=heard.message, at_once=True)


def joined(scene: Scene, means: Means, typed: str) -> Outcome:
    """Let the partner that a code invites sit in this room, too. Raises Refused, as for any other code."""
    code, _, called = typed.partition(" ")
    record, heard = scene.transaction.record, scene.heard
    invitation = record.invitation(code) or record.invitation(code.upper())
    ours = invitation is not None and invitation.partnership == scene.g.partnership.id
    if not ours or scene.room.member:
        raise Refused("partner-room-already", name=scene.g.partnership.name)
    invitation = welcome.check_code(invitation, scene.now, new_partnership=False)
    if scene.room.setup:
        raise Refused("welcome-first")
    newcomer = Newcomer(
        scene.id,
        heard.sender.address,
        heard.room,
        as_name(heard.sender.name) or "?",
        means.messages.best(heard.sender.language or "en"),
        scene.now,
        as_name(called),
        heard.message,
        means.messages.languages,
    )
    newcomer = welcome.called(scene.g, newcomer, invitation)
    partner = moving.without_a_chat(scene.g, invitation.name)
    if partner is None:
        return welcome.joined_here(scene.g, invitation, newcomer, scene.room, scene.member)
    move = moving.seated(scene.g, partner, invitation, newcomer, scene.room, scene.member)
    return gone_on(scene.transaction, scene.room, move, scene.now)
