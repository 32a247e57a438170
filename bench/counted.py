"""What came to a chat, held against what had to come: lost, repeated, out of order. Measures nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tests.fakes.telegram_chats import Chat as TelegramChat
from tests.fakes.telegram_chats import TelegramUser
from tests.peers.synapse import Person

_SAID = re.compile(r"Well \d+")


@dataclass(frozen=True, slots=True)
class Shown:
    """One message of the bot's in a chat: its id, its words, the id of what it answers, and when it came."""

    id: str
    text: str
    answers: str
    at: float = 0.0


@dataclass
class Chat:
    """A chat on either platform, who speaks there, and what has to come.

    Attributes:
        opening: The id of the message of the bot's that everything here replies to.
        awaits: The words that are to be carried here, in order.
        awaits_notes: The ids of what was said here, each of which is to be told that it was carried.
    """

    person: TelegramUser
    telegram: TelegramChat | None = None
    matrix: str = ""
    group: bool = False
    opening: str = ""
    awaits: list[str] = field(default_factory=list)
    awaits_notes: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"telegram:{self.telegram.id}" if self.telegram else f"matrix:{self.matrix}"

    def speaker(self, on_matrix: str) -> str:
        return f"telegram:{self.person.id}" if self.telegram else on_matrix

    def could_find(self, first: Shown, again: Shown) -> bool:
        """Tell whether the bot could have found *first* before it said it *again*."""
        if self.telegram is None:
            return True
        return self.telegram.account.told.in_reach(self.telegram.id, int(first.id), first.at, again.at)


@dataclass
class Tally:
    """How many messages came, how many again, how many not, and how many after a later one.

    Of those that came again, *forgotten* are those between whose two copies the bot was killed, and
    *reachable* those whose first copy could have been found before the second was said.
    """

    messages: int = 0
    repeats: int = 0
    forgotten: int = 0
    reachable: int = 0
    lost: int = 0
    late: int = 0

    def add(self, other: Tally) -> None:
        self.messages += other.messages
        self.repeats += other.repeats
        self.forgotten += other.forgotten
        self.reachable += other.reachable
        self.lost += other.lost
        self.late += other.late


def on_telegram(chat: Chat) -> list[Shown]:
    """Return what the bot said in a chat on Telegram, by the server's log, which is in its order."""
    assert chat.telegram
    answers = {message.id: str(message.reply_to) for message in chat.telegram.from_bot}
    log = [sent for sent in chat.telegram.account.sent_log if sent.chat == chat.telegram.id]
    return [Shown(str(each.message_id), each.text, answers[each.message_id], each.at) for each in log]


async def on_matrix(chat: Chat, reader: Person, bot: str) -> list[Shown]:
    shown = []
    for event in await reader.events(chat.matrix):
        if event["sender"] == bot and event["type"] == "m.room.message":
            answered = event["content"].get("m.relates_to", {}).get("m.in_reply_to", {})
            shown.append(Shown(event["event_id"], event["content"]["body"], answered.get("event_id", "")))
    return shown


def tallied(chat: Chat, shown: list[Shown], kills: Sequence[float] = ()) -> Tally:
    """Count what was carried here, and what was told about what was said here; *kills* are moments."""
    carried = [(found[0], each) for each in shown if (found := _SAID.search(each.text))]
    notes = [(each.answers, each) for each in shown[1:] if not _SAID.search(each.text)]
    tally = Tally()
    for wanted, came in ((chat.awaits, carried), (chat.awaits_notes, notes)):
        tally.add(_compared(wanted, came, kills, chat.could_find))
    return tally


def _compared(
    wanted: list[str],
    came: list[tuple[str, Shown]],
    kills: Sequence[float],
    could_find: Callable[[Shown, Shown], bool],
) -> Tally:
    places = {each: number for number, each in enumerate(wanted)}
    first: dict[str, Shown] = {}
    tally = Tally(len(came))
    for each, shown in came:
        if each in first:
            tally.repeats += 1
            tally.forgotten += any(first[each].at <= kill <= shown.at for kill in kills)
            tally.reachable += could_find(first[each], shown)
        else:
            first[each] = shown
    order = [places[each] for each in first if each in places]
    tally.late = sum(earlier > later for earlier, later in pairwise(order))
    tally.lost = len(places.keys() - first.keys())
    return tally
