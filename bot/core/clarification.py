"""Words that somebody did not understand: what may follow what, and where it happens often.

    asked → clarified                  by whoever wrote them, once they are asked kindly
    asked → called                     they ask for help, or do not answer: a facilitator helps
    clarified → called                 the new words are not understood either
    called → clarified                 a facilitator explains it to all, or new words come after all
    called → settled                   whoever helps says so; marked once more, it is called for again
    told                               what is not somebody's words: who looks after it is told which text

The same words are asked about once, however many marked them, and nothing here says who did: of them no more
is kept than the languages in which they read. Who wrote what is unnamed is kept as a digest. Plain values and
their changes; tells nobody and reads no clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.calendar import Calendar
from bot.core.partnership import Gathering, Member
from bot.core.secret import digest_of

CONFIDED = "confided:"
"""What the source begins with of words about a concern: nobody hears of those who does not read it."""
PATIENCE = timedelta(days=1)
"""How long whoever wrote something is left in peace before a reminder, and then before somebody helps."""
OFTEN = 3
"""From so many times on it is told where something is not understood: fewer would point at a person."""
_NINE = time(9)
_LONGEST_REST = 60
"""Days in a row without a working one after which a day counts as it is."""


@dataclass(frozen=True, slots=True)
class Clarification:
    """Something that was not understood.

    Attributes:
        source: Whose words, and where: "answer:ID", "talk:ROOM:MESSAGE", "promise:ID", "decision:ID",
            "position:ID:MEMBER", "saying:ID", "reason:…" for why something is proposed or moved, "confided:…"
            for words about a concern; "question:CHECKIN:ID" for what a protocol asks, "ours:…" for ours.
        about: What the message is about in which it was marked, as in Notice.about.
        author: The id of who wrote it; of what is *unnamed* a digest (see `token`); "" for no member's words.
        partner: Whose member that is; "" where nobody may learn it.
        room: Where it was said, and *message* as which of the platform's messages there.
        role: Who alone reads it, where that is one role.
        question: The protocol and the question that it answers, or is: "ADOPTION:QUESTION".
        thread: What it belongs to, as in Notice.thread.
        reads: The languages of those who marked it.
        again: What the new words are about, once they are there; *again_text* is these, unless they stand in
            the first message itself, and *again_by* who wrote them, where everybody may know.
        step: How often whoever wrote it was reminded; *next_at* is when something is next due.
    """

    id: str
    partnership: str
    source: str
    about: str
    asked_at: datetime
    state: str = "asked"
    author: str = ""
    partner: str = ""
    room: str = ""
    message: str | None = None
    text: str = ""
    language: str = ""
    private: bool = False
    unnamed: bool = False
    role: str = ""
    question: str = ""
    thread: str = ""
    reads: tuple[str, ...] = ()
    again: str = ""
    again_text: str = ""
    again_language: str = ""
    again_by: str = ""
    step: int = 0
    next_at: datetime | None = None

    @property
    def open_to_all(self) -> bool:
        """Tell whether a facilitator may read the words: whatever everybody may."""
        return not self.private and not self.role and not self.source.startswith("talk:")

    @property
    def confided(self) -> bool:
        """Tell whether it is about a concern: then nobody is called, counts it, or learns who reads what."""
        return self.source.startswith(CONFIDED)


def named_after(partnership: str, source: str) -> str:
    """Return the id of what is asked about the words of *source*: there is one, however many mark them."""
    return "u" + digest_of(f"{partnership}\x00{source}")[:16]


def token(id_: str, member: str) -> str:
    """Return what stands for *member* where nobody may learn who wrote something."""
    return digest_of(f"{id_}\x00{member}")


def author_of(g: Gathering, c: Clarification) -> Member | None:
    """Return who wrote it: to be asked, never to be named where it is unnamed."""
    if not c.unnamed:
        return g.members.get(c.author)
    return next((member for member in g.members.values() if token(c.id, member.id) == c.author), None)


# --- its life -----------------------------------------------------------------------------------------------


def asked(c: Clarification, calendar: Calendar, now: datetime) -> Clarification:
    """Return *c* as it waits for whoever wrote it, by *calendar*."""
    return replace(c, state="asked", step=0, next_at=patiently(calendar, now))


def reminded(c: Clarification, calendar: Calendar, now: datetime) -> Clarification:
    """Return *c* as whoever wrote it was reminded, which is done once."""
    return replace(asked(c, calendar, now), step=1)


def clarified(c: Clarification, again: str) -> Clarification:
    """Return *c* with its new words, which are about *again*, as they stand in a message of somebody's."""
    return with_new_words(replace(c, state="clarified", again=again, next_at=None))


def with_new_words(c: Clarification, text: str = "", language: str = "", by: str = "") -> Clarification:
    """Return *c* with *text* as what puts it another way, *by* a member where everybody may know that."""
    who = "" if c.unnamed else by
    return replace(c, again_text=text, again_language=language if text else "", again_by=who if text else "")


def called(c: Clarification) -> Clarification:
    """Return *c* as a facilitator looks after it."""
    return replace(c, state="called", next_at=None)


def settled(c: Clarification) -> Clarification:
    """Return *c* as nobody needs to look after it any more."""
    return replace(c, state="settled", next_at=None)


def marked_by(c: Clarification, language: str) -> Clarification:
    """Return *c* as one more, who reads *language*, has marked it."""
    return replace(c, reads=tuple(dict.fromkeys((*c.reads, language))))


def patiently(calendar: Calendar, now: datetime) -> datetime:
    """Return when somebody is next spoken to: a day later, or on the morning of the next working day."""
    zone, later = ZoneInfo(calendar.zone), now + PATIENCE
    day = later.astimezone(zone).date()
    days = [day + timedelta(days=n) for n in range(_LONGEST_REST)]
    first = next((each for each in days if calendar.working(each)), day)
    moment = later if first == day else datetime.combine(first, _NINE, tzinfo=zone)
    return calendar.humane(moment)


def asked_about(g: Gathering, source: str) -> tuple[Clarification, ...]:
    """Return what is asked about the words of *source*: it goes with them."""
    return tuple(c for c in g.clarifications.values() if c.source == source)


# --- where it happens often ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Often:
    """How many messages of one kind were not understood.

    *kind* is "partner" (*what* is whose words they were), "languages" (*what* is "sw>en": written in the one
    and read in the other) or "question" (*what* is "ADOPTION:QUESTION").
    """

    kind: str
    what: str
    count: int


def often(g: Gathering, since: datetime, least: int = OFTEN) -> list[Often]:
    """Return where at least so many messages were not understood since then, the most first.

    What is unnamed or private is counted by its question alone: neither whose words they were nor in which
    language may be told of it. Nobody can tell from it who did not understand.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for c in g.clarifications.values():
        if c.asked_at >= since:
            counts.update(_kinds(g, c))
    found = [Often(kind, what, count) for (kind, what), count in counts.items() if count >= least]
    return sorted(found, key=lambda each: (-each.count, each.kind, each.what))


def _kinds(g: Gathering, c: Clarification) -> Collection[tuple[str, str]]:
    asks = {("question", c.question)} if c.question else set()
    if c.unnamed or c.private or c.role or not c.author:
        return asks
    ours = {("partner", c.partner)} if c.partner in g.partners else set()
    return asks | ours | {("languages", f"{c.language}>{reads}") for reads in c.reads if reads != c.language}
