"""To whom something is promised and towards which goal, where its words say so by name: "… to Rosa, goal: 2".

Reads nothing but names of the partnership, at the beginning or the end; all other words are what is promised.
Never chooses between two that are called so: who promises is asked. Leaves the words as they were written,
but for a goal that was named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.core.day_said import DaySaid
from bot.core.goal import Goal, agreed
from bot.core.names import called
from bot.core.partnership import Gathering, Member
from bot.core.vocabulary import Vocabulary, plain
from bot.core.whole_words import UNSPACED, beginning, whole_word

HERE = "…"
"""Where the name stands in what leads to it: "to …", "… için"."""
_NO_LETTER = rf"(?![^\W{UNSPACED}])"
_PAUSES = " \t\n.,;:!?،؛؟။၊。、"
_COMMAS = " \t\n,;:،؛，；："
_CYRILLIC = re.compile("[\u0400-\u04ff]{3,}")
_BENT = "[\u0400-\u04ff]{0,2}"
"""What a case puts in place of a name's last letter, or behind it: "Роза" is "Розы" behind "для"."""
_LEAST = 3
"""Letters of a part of a goal's name: fewer are in too many of them."""


@dataclass(frozen=True, slots=True)
class Whom:
    """A partner, or one *member* of it."""

    partner: str
    member: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """What words say by name.

    Attributes:
        text: The words without a goal that was named; "" where they say nothing else.
        whom: To whom it may be promised: all who are called so.
        own: Somebody on the side of whoever promises is called so, too.
        goals: The goals that may be meant.
    """

    text: str = ""
    whom: tuple[Whom, ...] = ()
    own: bool = False
    goals: tuple[Goal, ...] = ()

    @property
    def one(self) -> Whom | None:
        """To whom it is promised for sure."""
        return self.whom[0] if len(self.whom) == 1 and not self.own else None

    @property
    def goal(self) -> str:
        """The key of the one goal that was named."""
        return self.goals[0].key if len(self.goals) == 1 else ""


NOTHING = Named()


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words from *start* to before *end* that say *name*."""

    start: int
    end: int
    name: str


def read(
    g: Gathering, text: str, promising: str, vocabulary: Vocabulary, within: Callable[[str], DaySaid]
) -> tuple[Named, DaySaid]:
    """Return what *text* says by name, and the day that *within* finds in it.

    *promising* is the id of the partner whose promise it is: to themselves nobody promises anything.
    """
    first = _goal_called(g, text, vocabulary)
    day = within(first.text)
    said = _named_in(g, day.rest, promising, vocabulary)
    return replace(said, goals=first.goals or said.goals), day


def _goal_called(g: Gathering, text: str, vocabulary: Vocabulary) -> Named:
    """Return the goal that *text* has behind "goal:", wherever that is, by its whole name, key or number.

    It is looked for before any day is: "goal: 2" is none.
    """
    folded, known = _Folded(text), _goals(g)
    for lead in filter(_with_colon, vocabulary.towards):
        found = max(_found(lead, folded.text, known), key=lambda each: each.end, default=None)
        if found:
            return Named(folded.without(found.start, found.end), goals=known[found.name])
    return Named(text)


def _named_in(g: Gathering, text: str, promising: str, vocabulary: Vocabulary) -> Named:
    """Return what *text* says by name at its beginning or end."""
    folded, people, goals = _Folded(text), _people(g), _goals(g)
    said, left = Named(text), folded.text
    for _ in range(2):
        to = None if said.whom else _at_an_end(vocabulary.promised_to, left, people)
        if to:
            said = replace(said, whom=people[to.name])
            left = _blanked(left, to)
        to = None if said.goals else _at_an_end(vocabulary.towards, left, goals)
        if to:
            said = replace(said, goals=goals[to.name], text=folded.without(to.start, to.end))
            left = _blanked(left, to)
    if not said.goals and (part := _goal_in_part(vocabulary.towards, left, goals)):
        (start, end), found = part
        whole = len(found) == 1
        said = replace(said, goals=found, text=folded.without(start, end) if whole else text)
        left = left if not whole else f"{left[:start]}{' ' * (end - start)}{left[end:]}"
    others = tuple(whom for whom in said.whom if whom.partner != promising)
    bare = not left.strip(_PAUSES)
    return replace(said, text="" if bare else said.text, whom=others, own=others != said.whom)


def _blanked(text: str, gone: _Stretch) -> str:
    return f"{text[: gone.start]}{' ' * (gone.end - gone.start)}{text[gone.end :]}"


# --- whose names are known ----------------------------------------------------------------------------------


def _people(g: Gathering) -> Mapping[str, tuple[Whom, ...]]:
    """Return all who take part by the names that they go by; a person called like their partner is it."""
    found: dict[str, dict[Whom, None]] = {}
    here = {partner.id: partner.name for partner in g.present()}
    for id_, name in here.items():
        found.setdefault(_Folded(name).text.strip(), {})[Whom(id_)] = None
    for member in [m for m in g.people() if m.partner in here]:
        alike = plain(member.name) == plain(here[member.partner])
        whom = Whom(member.partner, "" if alike else member.id)
        for name in called(member.name):
            found.setdefault(_Folded(name).text.strip(), {})[whom] = None
    return {name: tuple(those) for name, those in found.items() if name}


def _goals(g: Gathering) -> Mapping[str, tuple[Goal, ...]]:
    """Return the goals by their names in all languages, their keys and numbers."""
    found: dict[str, dict[str, Goal]] = {}
    for goal in agreed(g):
        for name in (*(text for _, text in goal.texts), goal.key, str(goal.number)):
            found.setdefault(_Folded(name).text.strip(), {})[goal.id] = goal
    return {name: tuple(those.values()) for name, those in found.items() if name}


# --- where they stand ---------------------------------------------------------------------------------------


def _at_an_end(leads: Sequence[str], text: str, known: Mapping[str, object]) -> _Stretch | None:
    """Return the longest stretch that says one of *known* names, with nothing before it, or nothing behind.

    A bare number is a goal's behind a colon alone.
    """
    for bent in (False, True):
        every = (each for lead in leads for each in _found(lead, text, known, bent=bent))
        ends = [s for s in every if not text[: s.start].strip(_PAUSES) or not text[s.end :].strip(_PAUSES)]
        if ends:
            return max(ends, key=lambda each: each.end - each.start)
    return None


def _found(lead: str, text: str, known: Mapping[str, object], *, bent: bool = False) -> Iterator[_Stretch]:
    """Yield each stretch of *text* where *lead* leads to one of *known* names, in another case if *bent*."""
    before, behind = _parts(lead)
    for name in known:
        if (bent and not _CYRILLIC.search(name)) or (name.isdecimal() and not _with_colon(lead)):
            continue
        # Behind Arabic "for the", the article of a name is that of the lead.
        bare = name.removeprefix("ال") if lead.startswith("لل") else name
        pattern = _pattern(before, _bent(bare) if bent else re.escape(bare), behind)
        yield from (_Stretch(m.start(), m.end(), name) for m in pattern.finditer(text))


def _goal_in_part(
    leads: Sequence[str], text: str, known: Mapping[str, tuple[Goal, ...]]
) -> tuple[tuple[int, int], tuple[Goal, ...]] | None:
    """Return where "goal:" and part of a name end *text*, with the goals that are called so in part."""
    for lead in filter(_with_colon, leads):
        for found in re.finditer(_parts(lead)[0], text):
            part = " ".join(text[found.end() :].strip(_PAUSES).split())
            if len(part) < _LEAST:
                continue
            those = {g.id: g for n, goals in known.items() if re.search(whole_word(part), n) for g in goals}
            if those:
                return (found.start(), len(text)), tuple(those.values())
    return None


def _with_colon(lead: str) -> bool:
    return ":" in plain(lead)


@lru_cache(maxsize=1024)
def _parts(lead: str) -> tuple[str, str]:
    """Return patterns for what stands before a name and behind it."""
    first, _, last = lead.partition(HERE)
    before, behind = plain(first), plain(last)
    if before.endswith(":"):
        front = beginning(before.rstrip(": ")) + r"\s*:\s*"
    elif before:
        front = beginning(before) + (r"\s+" if first[-1:].isspace() else r"\s*")
    else:
        front = rf"(?<![^\W{UNSPACED}])"
    gap = r"\s+" if last[:1].isspace() else r"\s*" if re.match(f"[{UNSPACED}]", behind) else ""
    return front, (gap + re.escape(behind) if behind else "") + _NO_LETTER


@lru_cache(maxsize=4096)
def _pattern(before: str, name: str, behind: str) -> re.Pattern[str]:
    return re.compile(before + name.replace(r"\ ", r"\s+") + behind)


def _bent(name: str) -> str:
    """Return a pattern for *name* with other endings, word by word."""
    words = name.split(" ")
    bent = (re.escape(w[:-1]) + _BENT if _CYRILLIC.fullmatch(w) else re.escape(w) for w in words)
    return r"\ ".join(bent)


class _Folded:
    """Words as one compares them, letter by letter, so that it is known where each letter stood."""

    def __init__(self, text: str) -> None:
        self._as_written = text
        letters = [
            (letter, at)
            for at, written in enumerate(text)
            for letter in (plain(written) or (" " if written.isspace() else ""))
        ]
        self.text = "".join(letter for letter, _ in letters)
        self._at = [*(at for _, at in letters), len(text)]

    def without(self, start: int, end: int) -> str:
        """Return the words as they were written, without what is folded from *start* to before *end*."""
        front, back = self._as_written[: self._at[start]], self._as_written[self._at[end] :]
        if not front.strip(_PAUSES) or not back.strip(_PAUSES):
            return (front + back).strip(_COMMAS)
        return f"{front.rstrip(_COMMAS)} {back.lstrip(_COMMAS)}"


def who_promises(g: Gathering, author: Member, text: str) -> tuple[str | None, str, str]:
    """Return the member and partner who would promise, and what: "Bruno: call the school" is for Bruno."""
    whole = (author.id, author.partner, text)
    named, colon, rest = text.replace("：", ":").partition(":")
    name = plain(named.strip().removeprefix("@"))
    if not colon or not rest.strip():
        return whole
    here = {partner.id for partner in g.present()}
    members = [m for m in g.people() if plain(m.name) == name and m.partner in here]
    partners = [p for p in g.present() if plain(p.name) == name and p.id != author.partner]
    if len(members) == 1 and members[0] != author:
        return members[0].id, members[0].partner, rest.strip()
    return (None, partners[0].id, rest.strip()) if len(partners) == 1 and not members else whole
