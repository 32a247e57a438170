"""What a command is given, and the sentences that refuse one. Knows no command."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from difflib import get_close_matches
from typing import Any

from bot.core.adoption import Adoption
from bot.core.ceiling import Spending
from bot.core.command.accounts import Account
from bot.core.corrections import Page
from bot.core.feed import Feed
from bot.core.found_shown import Findings
from bot.core.glossary import Term
from bot.core.note import Note
from bot.core.occasion import Answer
from bot.core.partnership import Gathering, Invitation, Member, Room
from bot.core.protocol import Protocol
from bot.core.vocabulary import Vocabulary
from bot.core.words import Arg, Choice, Notice, Ours, Refused, Rows, Words

SIGNS = ("/", "!", "／", "！")
"""What stands in front of a command, whichever platform it is typed on."""


@dataclass(frozen=True, slots=True)
class Request:
    """A command as one member gave it in one room.

    Attributes:
        id: Unique to this request; what it makes is named after it, so that hearing it twice makes it once.
        text: What stood behind the command.
        about: What the message that it replies to is about, as in Notice.about.
        replied: The notice that it replies to.
        shelf: The protocols that can be adopted, by id.
        code: A fresh secret, for an invitation.
        invited: The invitations that nobody has used yet.
        languages: What we speak.
        alone: Nobody else reads where it was given.
        pressed: A button was pressed: no words of theirs stand there.
        accounts: Ours, on every platform; their links bring us into somebody's group with *code*.
        can_show: Which of "threads" and "polls" the platform can show there.
        said_at: When it was said, which may be long before *now* after an outage; None where it is the same.
        answer: The answer that it is about: the one that the message replied to gave.
        address: Where whoever gave it did so from.
        translators: Those that are set up, by the names that members are told.
        spending: What was sent to translators of others this month.
        feeds: The calendars of whoever asks that are read at an address.
        web: Where we are reached by calendar programs; "" for nowhere.
        token: A fresh secret, for such an address.
        found: The first page of what a search found that whoever asked may read there.
        to_review: The sentences of protocols that reach the member by machine and nobody has looked at.
        made_right: The newest corrections that the member may see, for the command that lists them.
        terms: Those of the partnership, for a command that is about them or about a translation.
        machines: Whose the translations in the message replied to are: names of translators.
        notes: What whoever gave it may read of notes; nobody else is given them.
        copies: What was carried elsewhere of the message replied to, if it was no answer.
    """

    id: str
    g: Gathering
    room: Room
    member: Member
    text: str
    now: datetime
    vocabulary: Vocabulary
    message: str | None = None
    about: str = ""
    replied: Notice | None = None
    shelf: Mapping[str, Protocol] = field(default_factory=dict)
    code: str = ""
    invited: Sequence[Invitation] = ()
    languages: Sequence[str] = ("en",)
    alone: bool = False
    pressed: bool = False
    accounts: Sequence[Account] = ()
    can_show: frozenset[str] = frozenset()
    said_at: datetime | None = None
    answer: Answer | None = None
    copies: Sequence[Notice] = ()
    address: str = ""
    translators: Sequence[str] = ()
    spending: Spending | None = None
    terms: Sequence[Term] = ()
    made_right: Page = field(default_factory=Page)
    machines: Sequence[str] = ()
    to_review: Sequence[Words] = ()
    notes: Sequence[Note] = ()
    found: Findings = field(default_factory=Findings)
    feeds: Sequence[Feed] = ()
    web: str = ""
    token: str = ""

    def reply(self, *parts: Ours, **more: Any) -> Notice:
        """Return an answer to whoever asked, there and now."""
        return Notice(self.room.id, parts, reply_to=self.message, at_once=True, **more)

    def said(self, says: str, **args: Arg) -> Notice:
        """Return an answer of one paragraph."""
        return self.reply(Ours(says, args))

    @property
    def who(self) -> str:
        return self.g.name_of(self.member, self.member.partner)

    def adoption(self, words: Sequence[str], *states: str) -> Adoption:
        """Return the adopted protocol that *words* name, or the only one there is. Raises Refused."""
        held = (a for a in self.g.adoptions.values() if not a.follows)
        these = {a.protocol.id: a for a in held if a.state in states}
        if not these:
            raise Refused("no-protocol-yet")
        if words and words[0] in these:
            return these[words[0]]
        if len(these) == 1 and not words:
            return next(iter(these.values()))
        raise Refused("which-protocol", protocols=", ".join(these))


def nearest(word: str, known: Sequence[str]) -> str | None:
    """Return which of *known* somebody who typed *word* may have meant."""
    close = get_close_matches(word, known, n=1, cutoff=0.6)
    return close[0] if close else None


def choice_rows(choices: Sequence[Choice], width: int = 2) -> Rows:
    """Return *choices* as rows of buttons."""
    return tuple(tuple(choices[start : start + width]) for start in range(0, len(choices), width))
