"""Concerns: what somebody raises with a facilitator alone, and what becomes of it.

    asked → draft → heard                    words, then by whom they are read, and with a name or without
    heard → talking → settled | passed       by whoever reads it; settled also by whoever raised it
    settled | passed → talking               by whoever raised it

Whoever reads an unnamed one never learns whose it is: its row keeps a digest in place of a member, and what
is answered finds its way by that. A concern about a facilitator is read by another. Plain values and their
changes; tells nobody and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.crisis import said_of_it
from bot.core.partnership import Gathering, Member
from bot.core.presence import named_for, standing_in
from bot.core.secret import digest_of
from bot.core.words import check_length, some_words

DRAFT_LASTS = timedelta(days=1)
"""How long words that nobody sent are kept in mind."""
DRAFT_WAITS = timedelta(hours=3)
"""After which whoever wrote them is reminded that nobody has read them."""
RUNNING = ("heard", "talking")
ENDED = ("settled", "passed")
SENT = (*RUNNING, *ENDED)
SEEN = "option-seen"
"""The kind of a call by an answer that was given in front of the whole group: it is the group's."""
WORDED = "concern-word"
"""The kind of a concern with a word for emergencies in it: urgent, and still for its readers alone."""
COUNTED = (("", ""),)
"""What the numbers of one begin with that each who sees it counts for themselves; before, all had one."""
LONGEST = 2_000
"""Most characters of a concern, and of what is said about one."""


class Called(int):
    """The number of a concern in a sentence, marked as such: each who reads it has it as they call it.

    *of* is the concern's id. What counts or dates something is a plain number, and stays what it is.
    """

    of: str

    def __new__(cls, number: int, of: str) -> Called:
        called = super().__new__(cls, number)
        called.of = of
        return called


@dataclass(frozen=True, slots=True)
class Concern:
    """Something that somebody raised.

    Attributes:
        by: Who raised it: a member's id; a digest of it (see `token`) before it is sent, and where *unnamed*.
        number: Which one of its partnership it is, from 1, which nobody is shown; 0 before it is sent.
        kind: "concern", or what calls for help at once: "help" as somebody asked, "word" as they wrote one
            that a protocol names, "option" as they answered what it says calls for help, "option-seen" where
            all of their group saw that; "concern-word" where such a word stands in a concern.
        about: The ids of those whom it is about, with blanks between: they never read it.
        readers: The ids of those who read it, in the order in which they were told.
        taken_by: Who of them looks after it.
        passed_to: Who outside looks after it, as whoever passed it on wrote it.
        step: How often it was said that it waits; *next_at* is when something is next due.
        awaits: "words", "answer" or "passed" while *awaits_of* (a member's id; of whoever raised it, as *by*)
            is asked for words since *awaits_since*.
        parts: Of which messages *text* is made, in order, one below the other: a digest of each and how long
            it is. None where it is known of no single one.
        answered: The question and the option of an answer that calls for help, each as its texts by
            language; nothing of either where the answer is for others to read.
        numbers: What each who sees it calls it, by a digest of them (see `token`); who has none, *number*.
    """

    id: str
    partnership: str
    by: str
    language: str
    made_at: datetime
    text: str = ""
    number: int = 0
    kind: str = "concern"
    state: str = "asked"
    unnamed: bool = True
    about: str = ""
    readers: tuple[str, ...] = ()
    taken_by: str = ""
    passed_to: str = ""
    step: int = 0
    next_at: datetime | None = None
    awaits: str = ""
    awaits_of: str = ""
    awaits_since: datetime | None = None
    sent_at: datetime | None = None
    ended_at: datetime | None = None
    parts: tuple[tuple[str, str], ...] = ()
    answered: tuple[tuple[tuple[str, str], ...], ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()

    @property
    def called(self) -> Called:
        """Return the number as it stands in a sentence."""
        return Called(self.number, self.id)

    @property
    def urgent(self) -> bool:
        return self.kind != "concern"

    @property
    def widens(self) -> bool:
        """Tell whether more people are told of it while nobody is on it."""
        return self.urgent and self.kind != WORDED

    @property
    def by_answer(self) -> bool:
        """Tell whether an answer called for help, and no words did."""
        return self.kind.startswith("option")


# --- whose it is, and who reads it --------------------------------------------------------------------------


def token(concern: str, member: str) -> str:
    """Return what stands for *member* in the row of a concern: the same member's others have another one."""
    return digest_of(f"{concern}\x00{member}")


def is_by(c: Concern, member: Member) -> bool:
    """Tell whether *member* raised *c*."""
    return c.by in (member.id, token(c.id, member.id))


def speaks_for(g: Gathering, c: Concern, member: Member) -> bool:
    """Tell whether *member* may add to *c* and end it: whoever raised it, or a group where all saw it."""
    by = raised_by(g, c) if c.kind == SEEN else None
    return is_by(c, member) or (by is not None and by.partner == member.partner)


def raised_by(g: Gathering, c: Concern) -> Member | None:
    """Return who raised *c*: to answer them, never to name them where *c* is unnamed."""
    return next((member for member in g.members.values() if is_by(c, member)), None)


def ownerless(c: Concern) -> Concern:
    """Return *c* without its words, and without whatever leads to whoever raised it."""
    asked = c.awaits_of == c.by
    left = left_alone(c) if asked else c
    readers = {token(c.id, reader) for reader in c.readers}
    numbers = tuple(each for each in c.numbers if each[0] in readers or each in COUNTED)
    return replace(left, by="", text="", passed_to="", parts=(), answered=(), numbers=numbers)


def readers_of(g: Gathering, c: Concern) -> list[Member]:
    """Return who reads *c*, once it is sent; before, who would."""
    if c.state in SENT:
        there = [g.members[id_] for id_ in c.readers if id_ in g.members]
        present = {partner.id for partner in g.present()}
        return [member for member in there if member.partner in present and may_read(g, c, member)]
    return would_read(g, c)


def may_read(g: Gathering, c: Concern, member: Member) -> bool:
    """Tell whether *member* still has a role by which one reads *c*, or stands in for somebody who has."""
    roles = {"facilitator", "coordinator"}
    if c.widens:
        roles |= {each.tell for each in said_of_it(g)}
    return bool(roles & set(member.roles)) or member in named_for(g, roles)


def would_read(g: Gathering, c: Concern) -> list[Member]:
    """Return who would read a draft: the facilitators, else the coordinators, and nobody whom it is about."""
    each = (_others(g, c, role) for role in ("facilitator", "coordinator"))
    return next((holders for holders in each if holders), [])


def _others(g: Gathering, c: Concern, role: str) -> list[Member]:
    """Return who has *role*; before *c* is sent, those as well who stand in for whoever of them is away."""
    apart = c.about.split()
    holders = [member for member in g.having(role) if member.id not in apart and not is_by(c, member)]
    stand_in = [] if c.state in SENT else [standing_in(g, member, c.made_at) for member in holders]
    each = {m.id: m for m in (*holders, *stand_in) if m is not None}
    return [m for m in each.values() if m.id not in apart and not is_by(c, m)]


# --- its life -----------------------------------------------------------------------------------------------


def asked(id_: str, member: Member, partnership: str, now: datetime) -> Concern:
    """Return what waits for the words of *member*."""
    c = Concern(id_, partnership, token(id_, member.id), member.language, now, next_at=now + DRAFT_LASTS)
    return awaiting(c, "words", c.by, now)


def not_about(c: Concern, reader: Member) -> Concern:
    """Return a draft that *reader*, whom it is about, does not read."""
    return replace(c, about=" ".join(dict.fromkeys((*c.about.split(), reader.id))))


def drafted(c: Concern, now: datetime) -> Concern:
    """Return *c*, which has its words, before anybody reads them. Raises Refused for too many, or none."""
    held = replace(left_alone(c), text=checked(c.text), state="draft")
    return replace(held, step=0, made_at=now, next_at=now + DRAFT_WAITS)


def with_more(c: Concern, message: str, text: str) -> Concern:
    """Return *c* with the words of one more *message* below those it has. Raises Refused for too many."""
    words = text.strip()
    part = (token(c.id, message), str(len(words)))
    if not words:
        return replace(c, text=checked(c.text))
    if c.text and not _each(c):
        # Of what was said so far nobody knows which message said it.
        return replace(c, text=checked(f"{c.text}\n{words}"), parts=())
    return _made_of(c, [*_each(c), (part, words)])


def with_other(c: Concern, message: str, text: str) -> Concern | None:
    """Return *c* with *text* in place of what that *message* said, none of it for ""; None for no such one.

    Raises Refused for too much.
    """
    name, words = token(c.id, message), text.strip()
    each = _each(c)
    if not any(part[0] == name for part, _ in each):
        return None
    other = [((name, str(len(words))), words) if part[0] == name else (part, said) for part, said in each]
    return _made_of(c, [(part, said) for part, said in other if said])


def is_part(c: Concern, message: str) -> bool:
    """Tell whether words of *c* are those of that *message*."""
    return token(c.id, message) in [part[0] for part in c.parts]


def _each(c: Concern) -> list[tuple[tuple[str, str], str]]:
    """Return each message's part of the words of *c*; none where they are not made of its parts."""
    found, at = [], 0
    for part in c.parts:
        found.append((part, c.text[at : at + int(part[1])]))
        at += int(part[1]) + 1
    whole = "\n".join(said for _, said in found)
    return found if found and whole == c.text else []


def _made_of(c: Concern, each: list[tuple[tuple[str, str], str]]) -> Concern:
    text = "\n".join(said for _, said in each)
    check_length(text, LONGEST)
    return replace(c, text=text, parts=tuple(part for part, _ in each))


def checked(text: str) -> str:
    """Return *text* as it is kept. Raises Refused for too much of it, or nothing."""
    return some_words(text, LONGEST)


def sent(g: Gathering, c: Concern, member: Member, now: datetime, *, unnamed: bool) -> Concern:
    """Return *c* as its readers have it from *now* on."""
    return replace(
        left_alone(c),
        by=token(c.id, member.id) if unnamed else member.id,
        number=next_number(g),
        numbers=COUNTED,
        state="heard",
        unnamed=unnamed,
        readers=tuple(reader.id for reader in would_read(g, c)),
        sent_at=now,
        step=0,
    )


def next_number(g: Gathering) -> int:
    return 1 + max((other.number for other in g.concerns.values()), default=0)


def taken(c: Concern, reader: Member) -> Concern:
    """Return *c* with *reader* looking after it."""
    return replace(c, state="talking", taken_by=reader.id, step=0, passed_to="", ended_at=None)


def ended(c: Concern, state: str, now: datetime) -> Concern:
    return replace(left_alone(c), state=state, ended_at=now, next_at=None)


def awaiting(c: Concern, what: str, whose: str, now: datetime) -> Concern:
    return replace(c, awaits=what, awaits_of=whose, awaits_since=now)


def left_alone(c: Concern) -> Concern:
    """Return *c* as it is while nobody is asked for words about it."""
    return replace(c, awaits="", awaits_of="", awaits_since=None)


def now_of(c: Concern, old: str, new: str) -> Concern:
    """Return *c* with the member *new* wherever *old* stood: two that are known as one."""
    known = {old: new, token(c.id, old): token(c.id, new)}
    named = {name: known.get(getattr(c, name), getattr(c, name)) for name in ("by", "taken_by", "awaits_of")}
    readers = tuple(dict.fromkeys(known.get(id_, id_) for id_ in c.readers))
    about = " ".join(dict.fromkeys(known.get(id_, id_) for id_ in c.about.split()))
    numbers = {known.get(whose, whose): number for whose, number in reversed(c.numbers)}
    return replace(c, readers=readers, about=about, numbers=tuple(numbers.items()), **named)
