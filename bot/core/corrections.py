"""What was made right in translations, by whom, from what to what: a page at a time, one whole, taken back.

Coordinators and facilitators see what stands in groups' chats; everybody sees their own. What was said where
only some read it is shown to whoever made it right, alone, and to nobody else. Looks nothing up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.alone import told_alone
from bot.core.correcting import CORRECTED, Correction
from bot.core.decision import RUNNING, Decision
from bot.core.partnership import Gathering, Member, Room
from bot.core.presence import acting
from bot.core.text import without_direction_controls
from bot.core.words import Arg, Choice, Language, Notice, Ours, Outcome, Rows

PAGE = 5
"""Corrections on one page: with their words they fill a phone's screen."""
_LINE = 160
"""Characters of words in a list; the whole is a press away."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Which corrections somebody sees: of *whom* alone, or all (None); *apart* those that only some read."""

    whom: str | None
    apart: bool

    def holds(self, c: Correction) -> bool:
        theirs = self.whom is None or c.member == self.whom
        return theirs and (self.apart or not (c.private or c.apart))


@dataclass(frozen=True, slots=True)
class Page:
    """Those on one page, the newest first; *first* is the number of the first one, of *count*."""

    here: Sequence[Correction] = ()
    first: int = 1
    count: int = 0
    everybody: bool = False

    @property
    def number(self) -> int:
        return (self.first - 1) // PAGE


def sees_all(g: Gathering, member: Member, now: datetime) -> bool:
    """Tell whether *member* sees what others made right."""
    return member in acting(g, "facilitator", now) or may_steer(g, member)


def may_steer(g: Gathering, member: Member) -> bool:
    return member in g.having("coordinator")


def may_take_back(g: Gathering, c: Correction, member: Member) -> bool:
    """Tell whether *member* may take *c* back: whoever made it, coordinators, and who is told of it."""
    return c.member == member.id or may_steer(g, member) or concerns(g, c, member)


def concerns(g: Gathering, c: Correction, member: Member) -> bool:
    """Tell whether *c* changes how words of *member* read, which others decide on or count on."""
    return not c.private and member.id in _authors(g, c)


def _authors(g: Gathering, c: Correction) -> dict[str, bool]:
    """Return who wrote the words of *c*, where others decide or count on them, and whether all read them."""
    running = [d for d in g.decisions.values() if d.ended_at is None and d.state in RUNNING]
    found = {d.by: True for d in running if c.text in _of(d)}
    for promise in [p for p in g.commitments.values() if p.ended_at is None and p.number]:
        if c.text in (promise.text, promise.reason):
            found[promise.by] = found.get(promise.by, True) and not promise.owed_member
    return found


def _of(d: Decision) -> tuple[str, ...]:
    return (d.text, d.reason, *d.options)


def told(g: Gathering, c: Correction, now: datetime) -> tuple[Notice, ...]:
    """Tell whoever wrote what others decide or count on how it reads by now, and those who facilitate.

    A proposal that is turned round in one language would be agreed to by some and not by others.
    """
    maker, notices = g.members.get(c.member), list[Notice]()
    authors = {} if c.private or c.kind != CORRECTED or maker is None else _authors(g, c)
    for author, open_ in authors.items():
        wrote = g.members.get(author)
        if maker is None or wrote is None or wrote.id == maker.id:
            continue
        args: dict[str, Arg] = {
            "who": g.name_of(maker, maker.partner),
            "by": g.name_of(wrote, wrote.partner),
            "to": Language(c.target),
            "right": _shown(c.fixed, None),
            "said": _shown(c.text, None),
        }
        lines = [Ours("correction-concerns", args)]
        lines += [Ours("correction-concerns-was", {"was": _shown(c.was, None)})] if c.was else []
        facilitating = acting(g, "facilitator", now) if open_ else []
        for reader in {m.id: m for m in (wrote, *facilitating)}.values():
            if reader.removed_at is None and reader.id != maker.id:
                take = (Choice(f"take:{c.id}", Ours("button-correction-back")),)
                rows = (take,) if may_take_back(g, c, reader) else ()
                note = Notice("", tuple(lines), about(reader), rows, once=f"concerns:{c.id}", to=reader.id)
                notices += told_alone(g, reader, note, f"corrections:{c.id}")
    return tuple(notices)


def sights(g: Gathering, member: Member, now: datetime, *, alone: bool) -> tuple[Sight, ...]:
    """Return what *member* sees, *alone* or where others read: any of these will do."""
    own = Sight(member.id, apart=alone)
    return (own, Sight(None, apart=False)) if alone and sees_all(g, member, now) else (own,)


def about(member: Member) -> str:
    """Return what pages for *member* are about, as in Notice.about."""
    return f"corrections:{member.id}"


def listed(g: Gathering, room: Room, member: Member, page: Page) -> Notice:
    """Return a page, with a button for each correction and for other pages."""
    if not page.here:
        line = Ours("corrections-none" if page.everybody else "corrections-own-none")
        return Notice(room.id, (line,), about=about(member), at_once=True)
    last = (page.count - 1) // PAGE
    head = [Ours("corrections-title" if page.everybody else "corrections-own-title")]
    if last:
        head.append(Ours("promises-page", {"page": page.number + 1, "pages": last + 1}))
    lines = [_item(g, member, c, number, _LINE) for number, c in enumerate(page.here, page.first)]
    numbers = tuple(Choice(f"open:{c.id}", str(n)) for n, c in enumerate(page.here, page.first))
    back = (Choice(f"list:{page.number - 1}", Ours("button-page-back")),) if page.number else ()
    on = (Choice(f"list:{page.number + 1}", Ours("button-page-on")),) if page.number < last else ()
    rows = (numbers, *(((*back, *on),) if back or on else ()))
    return Notice(room.id, (*head, *lines), about=about(member), choices=rows, at_once=True)


def card(g: Gathering, room: Room, member: Member, c: Correction, number: int) -> Notice:
    """Return the whole of *c*, in place of the list, with what *member* can do about it."""
    take = (Choice(f"take:{c.id}", Ours("button-correction-back")),) if may_take_back(g, c, member) else ()
    rows = ((*take, Choice("list:0", Ours("button-corrections"))),)
    return _in_place(room, member, _item(g, member, c, number, None), rows)


def taken_back(g: Gathering, room: Room, member: Member, c: Correction) -> Outcome:
    """Take *c* away, and say so, in place of it and to whoever made it."""
    who = g.name_of(member, member.partner)
    rows = ((Choice("list:0", Ours("button-corrections")),),)
    told = [_in_place(room, member, Ours("correction-taken-back"), rows)]
    maker = g.members.get(c.member)
    if maker and maker.id != member.id:
        args: dict[str, Arg] = {"who": who, "to": Language(c.target), "right": _shown(c.fixed, _LINE)}
        note = Notice("", (Ours("correction-taken-back-yours", args),), once=f"taken:{c.id}", to=maker.id)
        told += told_alone(g, maker, note, f"corrections:{c.id}")
    return Outcome(tell=tuple(told), lose=(c,))


def _in_place(room: Room, member: Member, line: Ours, rows: Rows) -> Notice:
    topic = about(member)
    return Notice(room.id, (line,), about=topic, choices=rows, replaces=topic, at_once=True, needed=True)


def _item(g: Gathering, member: Member, c: Correction, number: int, most: int | None) -> Ours:
    """Return a correction as it is: the words in both languages, which nobody translates."""
    maker = g.members.get(c.member)
    zone = ZoneInfo(g.partners[member.partner].zone)
    args: dict[str, Arg] = {
        "number": number,
        "who": g.name_of(maker, maker.partner) if maker else Ours("somebody"),
        "day": c.at.astimezone(zone).date(),
        "from": Language(c.source),
        "to": Language(c.target),
        "said": _shown(c.text, most),
        "right": _shown(c.fixed, most),
    }
    return (
        Ours("correction-item-was", {**args, "was": _shown(c.was, most)})
        if c.was
        else Ours("correction-item", args)
    )


def _shown(words: str, most: int | None) -> str:
    """Return *words* on one line, cut short in a list."""
    line = " ".join(without_direction_controls(words).split())
    return line if most is None or len(line) <= most else f"{line[: most - 1].rstrip()}…"
