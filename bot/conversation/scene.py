"""Where something was heard, by whom, and what it is about: what all that follows looks at.

Plain values and how they are made of one another. Decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import blake2s

from bot.adapters import Adapter, Heard, Kind
from bot.core.answering import Said
from bot.core.command import Request
from bot.core.command.accounts import Account
from bot.core.partnership import Gathering, Member, Room
from bot.core.protocol import Protocol
from bot.core.sight import who_sees
from bot.core.vocabulary import Vocabulary
from bot.core.words import AGAIN, Choice, Notice, Outcome, notice
from bot.messages import Messages
from bot.store import Delivery, Transaction
from bot.translation.detection import confidences

_CALLED = re.compile(r"^@\w+[:,]?\s+|(?<!\s)\s+@\w+$")
"""Our own name in front of or behind what is said to us in a group; blanks are looked at once each."""


TURNED = ("promises:", "decisions:", "notes:", "corrections:", "search:")
"""What pages are about that are turned in place: of other messages the buttons stay what they were."""


@dataclass(frozen=True, slots=True)
class Toast:
    """What whoever pressed a button is shown, alone; *notice* is None where the chat shows what came of it.

    *instead* is what is said, and where, if it can be shown no more; None for nothing.
    """

    account: str
    press: str
    notice: Notice | None
    room: Room | None
    instead: tuple[Notice, Room] | None = None


@dataclass(frozen=True, slots=True)
class Means:
    """With what things are done that are asked of us; *new_code* returns a fresh secret.

    *translators* are those who are set up, by the names that members are told.
    """

    messages: Messages
    shelf: Mapping[str, Protocol]
    translators: Sequence[str]
    new_code: Callable[[], str]
    adapters: Mapping[str, Adapter] = field(default_factory=dict)
    ceiling: int | None = None
    """How many characters go to translators of others in a month, for partnerships that say nothing of it."""
    guess: Callable[[str, Sequence[str]], Mapping[str, float]] = confidences
    """Tells how likely each of some languages is for a text."""
    web: str = ""
    """Where calendar programs reach us; "" for nowhere."""

    def engines(self, g: Gathering) -> Sequence[str]:
        """Return who translates for a partnership."""
        return who_sees(g.partnership, self.translators)

    def accounts(self, code: str) -> tuple[Account, ...]:
        """Return our accounts, with the links that bring them into somebody's group with *code*."""
        return tuple(_account(adapter, code) for adapter in self.adapters.values())

    def shows(self, account: str) -> frozenset[str]:
        """Return what of "threads" and "polls" the platform of *account* can show."""
        adapter = self.adapters.get(account)
        can = adapter.capabilities if adapter else None
        having = {"threads": bool(can and can.threads), "polls": bool(can and can.polls)}
        return frozenset(name for name, has in having.items() if has)


@dataclass(frozen=True, slots=True)
class Scene:
    """Where something was heard, by whom, and what it is about."""

    transaction: Transaction
    account: str
    heard: Heard
    g: Gathering
    room: Room
    member: Member
    now: datetime
    id: str
    vocabulary: Vocabulary
    told: Delivery | None
    album: str = ""
    """The id of the answer that an album gives with its first picture; "" for what is no album."""
    further: bool = False
    """Another picture of the album came before."""

    @property
    def about(self) -> str:
        return self.told.notice.about if self.told else ""


def _account(adapter: Adapter, code: str) -> Account:
    where = adapter.alone_at()
    # Until it has signed in, an account may know no more than where it is to be.
    known = where.casefold() != adapter.platform
    return Account(adapter.platform, where if known else "", adapter.start_link(code, group=True) or "")


def said_in(scene: Scene) -> Said:
    """Return what was said, as the core takes it."""
    heard = scene.heard
    return Said(
        scene.id,
        scene.member,
        scene.room,
        heard.text.strip(),
        scene.now,
        scene.vocabulary,
        heard.message,
        attachment=heard.attachment,
        quoted=heard.quoted.strip(),
        said_at=min(heard.at, scene.now),
    )


def told_us(scene: Scene) -> Said:
    """Return what was said to us, without our own name in it."""
    return replace(said_in(scene), text=without_our_name(scene.heard.text))


def pressed_in(scene: Scene) -> Said:
    """Return a press, as the core takes it: it is no message, and has no words of whoever presses."""
    return replace(said_in(scene), text="", message=None, pressed=True)


def left_behind(scene: Scene, outcome: Outcome) -> Outcome:
    """Return *outcome*, which takes words alone, and say of a file that came along that it stays behind."""
    if scene.heard.attachment is None:
        return outcome
    left = notice(scene.room.id, "kind-left-behind", {}, reply_to=scene.heard.message, at_once=True)
    return outcome + Outcome(tell=(left,))


def request_in(scene: Scene, means: Means, rest: str = "") -> Request:
    """Return what was asked of us, with *rest* behind the command."""
    code = means.new_code()
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
        means.shelf,
        code,
        scene.transaction.record.invited(scene.g.partnership.id),
        means.messages.languages,
        scene.heard.direct,
        accounts=means.accounts(code),
        can_show=means.shows(scene.account),
        said_at=min(scene.heard.at, scene.now),
        address=scene.heard.sender.address,
        translators=means.translators,
        spending=scene.transaction.spending.of(scene.g.partnership.id, means.ceiling, scene.now),
        web=means.web,
        token=means.new_code() + means.new_code(),
    )


def told_in(transaction: Transaction, room: Room, heard: Heard) -> Delivery | None:
    """Return the delivery that was pressed, replied or reacted to, if it was ours and in this room."""
    message = heard.message if heard.kind in (Kind.PRESS, Kind.REACTED) else heard.reply_to
    # By its key even a message is known that a crash kept us from hearing the place of.
    found = transaction.outbox.numbered(heard.delivery, room.id) if heard.delivery else None
    found = found or (transaction.outbox.told(room.id, message, heard.room) if message else None)
    if found is None and heard.answers_us and message:
        # Whoever was quicker than we were after a crash answers what we do not know of yet that it is there.
        found = transaction.outbox.may_be(message, room.id, heard.room)
    if found and found.notice.about.startswith(TURNED):
        return replace(found, notice=transaction.outbox.shown_now(found))
    again = found is not None and found.notice.about.startswith(AGAIN)
    return _refused(transaction, room, found, heard) if found and again else found


def _refused(transaction: Transaction, room: Room, refusal: Delivery, heard: Heard) -> Delivery:
    """Return what was refused: whoever replies to a *refusal* says it again, by its buttons' words too."""
    if heard.kind is not Kind.MESSAGE:
        return refusal
    about = refusal.notice.about.removeprefix(AGAIN)
    newest = next(iter(transaction.outbox.said_about(room.id, about, heard.room)), None) if about else None
    choices = transaction.outbox.shown_now(newest).choices if newest else ()
    return replace(refusal, notice=replace(refusal.notice, about=about, choices=choices))


def shown_in(scene: Scene) -> Notice | None:
    """Return what the message that was replied to shows by now: words that were changed, or none."""
    return scene.transaction.outbox.shown_now(scene.told) if scene.told else None


def choice_in(scene: Scene) -> Choice | None:
    """Return the button that was pressed, if there is one of that number."""
    return chosen(scene.told, scene.heard)


def chosen(told: Delivery | None, heard: Heard) -> Choice | None:
    """Return the button that was pressed of those that *told* showed, if there is one of that number."""
    if told is None or heard.pressed is None:
        return None
    flat = [choice for row in told.notice.choices for choice in row]
    return flat[heard.pressed] if 0 <= heard.pressed < len(flat) else None


def ask_id(about: str) -> str:
    """Return the id of the ask that a message put a question of; empty for anything else."""
    kind, _, rest = about.partition(":")
    return rest.rpartition(":")[0] if kind == "ask" else ""


def id_of(account: str, event: str) -> str:
    """Return what names an event and whatever it makes: the same event makes the same things."""
    return blake2s(f"{account}\x00{event}".encode(), digest_size=8).hexdigest()


def without_our_name(text: str) -> str:
    """Return *text* without our name in front of it or behind."""
    return _CALLED.sub("", text.strip()).strip()
