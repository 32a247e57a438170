"""The words that everything else is said in: what was said, what is to be told, and what a decision comes to.

A notice is free of language: it names a message of ours and its arguments; the reader's language is chosen at
delivery.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.core.attachment import Attachment


@dataclass(frozen=True, slots=True)
class Words:
    """What a member said, as they said it, and the BCP 47 tag of its language."""

    text: str
    language: str
    private: bool = False
    """Must not leave for a third party's translator."""
    unnamed: bool = False
    """Where few write it, their language would name them: it is shown in the reader's, and nothing tells."""
    rare: bool = False
    """So few write its language that what cannot be put into the reader's is held back; *unnamed* as well."""


@dataclass(frozen=True, slots=True)
class Authored:
    """A protocol's own text in one language or many: tag to text, the reference language first."""

    texts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Ours:
    """A message of ours inside another one: its id and arguments, worded in the reader's language."""

    says: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mention:
    """A member named so that their client calls them: the name they go by, and where they are known."""

    name: str
    address: str
    also: tuple[str, ...] = ()

    def on(self, platform: str) -> str:
        """Return their address on *platform*, else the first one."""
        every = (self.address, *self.also)
        return next((each for each in every if each.partition(":")[0] == platform), self.address)


@dataclass(frozen=True, slots=True)
class Language:
    """A language named by its BCP 47 tag, called as the reader calls it, or as those who speak it do."""

    tag: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Territory:
    """A country, or a part of one, by its ISO 3166 code ("BR", "BR-PE"), called as the reader calls it."""

    code: str


@dataclass(frozen=True, slots=True)
class DayOfWeek:
    """A day of the week, Monday is 0, called as the reader calls it."""

    number: int


@dataclass(frozen=True, slots=True)
class DayInYear:
    """A day of every year, written as the reader writes it."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Ourselves:
    """Where we can be written to alone, as the reader's platform has it: a link, or our name there."""


ELSEWHERE = "*"
"""The platforms that are not the reader's."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A command of ours that can be typed, without the sign that stands in front of it.

    *on* is the platform where it is typed, whose sign it gets: the reader's own, if it is empty.
    """

    words: str
    on: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """A moment in somebody else's day: by the reader's clock, and by theirs where the two differ.

    *at* is aware, *zone* the IANA name of their zone.
    """

    at: datetime
    zone: str


Arg = (
    str
    | int
    | float
    | Words
    | Authored
    | Ours
    | Mention
    | Language
    | Territory
    | DayOfWeek
    | DayInYear
    | Ourselves
    | Typed
    | Beside
    | datetime
    | date
    | time
    | timedelta
)
"""A str is shown as it is; moments are aware and UTC, and are shown in the room's zone.

A day and a time of day are somebody's own already, and are shown in no other zone.
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it says, and what pressing it means ("agree", "answer:3"), shown to nobody."""

    means: str
    label: Ours | Authored | Language | str


Rows = tuple[tuple[Choice, ...], ...]
"""Buttons, row by row."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to be told in one room, before a language is chosen.

    Attributes:
        room: The room's id in the store.
        parts: One paragraph each.
        about: What a reply to it is about, "ask:ID" or "answer:ID" or "duty:ID"; empty for nothing.
        choices: Its buttons.
        reply_to: The platform's id of a message in that room which this one answers.
        at_once: It answers somebody who is there now, so quiet hours do not hold it.
        until: After this moment it has lost its point and is dropped.
        once: Two notices with the same mark for one room are one; empty for none. One that begins with
            NOW_AND_THEN is said again, but some days later at the soonest.
        unless: Not told where what had this mark for the room was dropped (Outcome.moot) before it was said:
            who never read that something begins need not read that it is over.
        language: Worded in this language in place of the room's.
        quiet: No sound.
        replaces: What the message shows that was last delivered in this room about this is shown anew in
            place; after DELIVERY stands the number of one, which may take more parts then, or fewer. Nothing
            is said where there is no such message. Where it cannot be shown in place, what somebody changed
            of their own words is said anew, and anything else not at all.
        needed: It holds what is said nowhere else: where it cannot be shown in place, it is said.
        withdraw: What *replaces* names is taken back where the platform can, and else shown as these parts;
            what somebody else said (SAID) is left as it is then.
        attachment: A file, place or contact that goes along.
        languages: Worded in these, in place of all that are read in the room.
        thread: What it belongs to, "checkin:ID"; where a room shows threads, all of one stand in one.
        to: The member whom it answers, asks or reminds, by id: it is in their digits, wherever it stands.
        by: The member whose words its last part carries, by id, where they are kept nowhere else; "" for
            what is unnamed. People of one name are told apart by it.
        said_in: What names the message that words in it were said in, and where they stand in it ("1.said"),
            so that they follow it when it is changed; empty for none. See bot.core.sourced.
        behind: What names all that stood in front of those words there, a command and a group's name, which
            is no part of them; "" for nothing, or a command alone.
    """

    room: str
    parts: tuple[Ours, ...]
    about: str = ""
    choices: Rows = ()
    reply_to: str | None = None
    at_once: bool = False
    until: datetime | None = None
    once: str = ""
    unless: str = ""
    language: str | None = None
    quiet: bool = False
    replaces: str = ""
    needed: bool = False
    withdraw: bool = False
    attachment: Attachment | None = None
    thread: str = ""
    languages: tuple[str, ...] = ()
    to: str = ""
    by: str = ""
    said_in: tuple[str, ...] = ()
    behind: str = ""


NOW_AND_THEN = "now-and-then:"
"""What Notice.once begins with of a hint that may come again for something else, though not at once."""
SAID = "said:"
"""What Notice.replaces begins with where it names what somebody else said there, by the platform's id.

It can only be withdrawn, where the room lets us."""
DELIVERY = "delivery:"
"""What Notice.replaces begins with where it names one delivery by its number."""


def notice(room: str, says: str, args: Mapping[str, Arg] | None = None, **more: Any) -> Notice:
    """Return a notice of one paragraph; *more* are the fields of Notice."""
    return Notice(room, (Ours(says, args or {}),), **more)


BY_TOPIC = ("ask:", "chosen:")
"""What Outcome.moot begins with where it names what notices are about: a question, or a choice made anew."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a decision comes to: the things to keep and the notices to queue, together or not at all.

    *moot* names the marks (Notice.once) of notices that have lost their point, or, where it begins with one
    of BY_TOPIC, what they are about: they are dropped if they still wait; *lose* the things to take away for
    good. *aside* is shown to whoever pressed, alone, where their platform can, and stays in no chat.
    """

    keep: tuple[object, ...] = ()
    tell: tuple[Notice, ...] = ()
    moot: tuple[str, ...] = ()
    lose: tuple[object, ...] = ()
    aside: tuple[Ours, ...] = ()

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(
            *(self.keep + other.keep, self.tell + other.tell, self.moot + other.moot),
            *(self.lose + other.lose, self.aside + other.aside),
        )


LONGEST_ECHO = 40
"""Characters of what somebody typed that are said back: more would let a word make pages of ours."""


def echo(typed: str) -> str:
    """Return what is said back of *typed*."""
    return typed if len(typed) <= LONGEST_ECHO else f"{typed[: LONGEST_ECHO - 1]}…"


AGAIN = "again:"
"""What a refusal is about, with what was refused behind it: a reply to it says that again."""


class Refused(Exception):
    """A person asked for what cannot be: a message of ours, so that it reaches them in their language.

    Of what they typed, *said*, no more comes back than `echo` lets through.

    Attributes:
        anew: What a reply to the sentence is about: what was refused, to be said again; "" for nothing.
    """

    anew = ""

    def __init__(self, says: str, **args: Arg) -> None:
        super().__init__(says)
        self.says = says
        said = args.get("said")
        # Not "args", which every exception turns into a tuple.
        self.given = {**args, "said": echo(said)} if isinstance(said, str) else args

    @property
    def ours(self) -> Ours:
        """The sentence, as a part of a notice."""
        return Ours(self.says, self.given)


def some_words(text: str, most: int | None = None) -> str:
    """Return *text* without the blanks around it.

    Raises Refused where nothing is left, or more than *most* characters.
    """
    text = text.strip()
    if not text:
        raise Refused("words-needed")
    if most is not None:
        check_length(text, most)
    return text


def check_length(text: str, most: int, says: str = "words-too-long") -> None:
    """Raise Refused where *text* has more than *most* characters; *says* is the sentence with that bound."""
    if len(text) > most:
        raise Refused(says, most=most)
