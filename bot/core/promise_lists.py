"""What is promised, a page at a time: mine, owed to us, everybody's, and what is pending; or one on a card.

One's own ends with the duties that come next. Lateness stands only in what one person reads alone. Shows
nobody what does not concern them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from bot.core import promise_asked, promise_towards
from bot.core import promise_shown as shown
from bot.core.commitment import Commitment, is_late, is_over, is_owed_to, may_see, owns, read_in, today_for
from bot.core.concern import RUNNING, readers_of
from bot.core.due_for import turns_of
from bot.core.partnership import Gathering, Member, Room
from bot.core.presence import acting
from bot.core.screen import LINES, shortened, tall
from bot.core.words import Arg, Beside, Choice, Notice, Ours, Refused, Rows

PAGE = 8
"""Promises on one page at most; fewer where they would not fit on a screen (`bot.core.screen`)."""
WORDS = 60
"""Letters of a promise in a list; its card, a press away, has all of them."""
_HEAD = 4
"""Lines for what stands above the promises of a page."""
MINE, OWED, OURS, PENDING = "mine", "owed", "ours", "pending"
_TITLES = {
    MINE: Ours("promises-mine-title"),
    OWED: Ours("promises-owed-title"),
    OURS: Ours("promises-ours-title"),
    PENDING: Ours("promises-pending-title"),
}
_NONE = {
    MINE: Ours("promises-mine-none"),
    OWED: Ours("promises-owed-none"),
    OURS: Ours("promises-ours-none"),
    PENDING: Ours("promises-pending-none"),
}
_OTHERS = {
    MINE: Choice(f"list:{MINE}:0", Ours("button-promises-mine")),
    OWED: Choice(f"list:{OWED}:0", Ours("button-promises-owed")),
    OURS: Choice(f"list:{OURS}:0", Ours("button-promises-ours")),
}


def listed(g: Gathering, room: Room, member: Member, kind: str, page: int, now: datetime) -> Notice:
    """Return a page of *kind* for *member*, with buttons for each promise, other pages, other lists."""
    alone = room.member == member.id
    # What was promised to one person is theirs alone to read, where their group sits.
    seen = among(g, member, kind, now)
    found = [c for c in seen if read_in(g, c, room, member)]
    says = _pending if kind == PENDING else partial(_one, alone=alone)
    entries = [_Entry(says(g, c, now), c) for c in found]
    duties = _duties(g, member, now, alone=alone) if kind == MINE else []
    if kind == PENDING:
        duties = _late_duties(g, now)
    entries += [_Entry([line]) for line in duties]
    pages = _pages(g, entries, room.reads, by_partner=kind == PENDING)
    page, last = min(max(page, 0), len(pages) - 1), len(pages) - 1
    concerns = _concerns_held(g, member) if kind == PENDING else []
    head = [_TITLES[kind]] if found or (duties and kind == PENDING) else [] if concerns else [_NONE[kind]]
    head += concerns
    if last:
        head.append(Ours("promises-page", {"page": page + 1, "pages": last + 1}))
    lines = [line for entry in pages[page] for line in entry.said]
    here = [entry.promise for entry in pages[page] if entry.promise]
    rows = (*shown.open_buttons(here), *_turning(kind, page, last), *_other_lists(kind))
    about = f"promises:{'pending' if kind == PENDING else 'lists'}:{member.id}"
    return Notice(room.id, (*head, *lines), about=about, choices=rows, at_once=True)


def _concerns_held(g: Gathering, member: Member) -> list[Ours]:
    """Return how many concerns wait with *member*, who alone reads this list; no line for none."""
    held = [c for c in g.concerns.values() if c.state in RUNNING and member in readers_of(g, c)]
    return [Ours("promises-pending-concerns", {"count": len(held)})] if held else []


def among(g: Gathering, member: Member, kind: str, now: datetime) -> list[Commitment]:
    """Return the promises that *kind* lists for *member*, first those due first; pending ones by partner."""
    running = [c for c in g.commitments.values() if c.state in ("open", "proposed")]
    waits = [c for c in running if may_see(g, c, member, now)]
    if kind == MINE:
        waits = [c for c in waits if owns(g, c, member, now)]
    elif kind == OWED:
        waits = [c for c in waits if c.state == "open" and is_owed_to(g, c, member)]
    elif kind == OURS:
        waits = [c for c in waits if c.state == "open" and (not c.owed or _concerns(g, c, member))]
    by_partner = {id_: n for n, id_ in enumerate(g.partners)} if kind == PENDING else {}
    return sorted(waits, key=lambda c: (by_partner.get(c.partner, 0), c.due_on or c.made_at.date(), c.number))


def _concerns(g: Gathering, c: Commitment, member: Member) -> bool:
    return c.partner == member.partner or is_owed_to(g, c, member)


@dataclass(frozen=True, slots=True)
class _Entry:
    """The lines of one promise, or of a duty."""

    said: list[Ours]
    promise: Commitment | None = None


def _pages(
    g: Gathering, entries: Sequence[_Entry], reads: Sequence[str], *, by_partner: bool
) -> list[list[_Entry]]:
    """Return *entries* on pages of which none is longer than a screen, below the name of who promised."""
    pages: list[list[_Entry]] = [[]]
    used, partner = _HEAD, ""
    for entry in entries:
        said = [shortened(line, WORDS) for line in entry.said]
        here = tall(said, reads)
        title = [_of(g, entry.promise.partner)] if by_partner and entry.promise else []
        above = title if entry.promise and entry.promise.partner != partner else []
        if pages[-1] and (used + tall(above, reads) + here > LINES or len(pages[-1]) == PAGE):
            pages.append([])
            used, above = _HEAD, title
        pages[-1].append(_Entry([*above, *said], entry.promise))
        used += tall(above, reads) + here
        partner = entry.promise.partner if entry.promise else partner
    return pages


def _one(g: Gathering, c: Commitment, now: datetime, *, alone: bool) -> list[Ours]:
    return [_line(g, c, now, alone=alone), *promise_towards.line(g, c)]


def _line(g: Gathering, c: Commitment, now: datetime, *, alone: bool) -> Ours:
    if c.state == "proposed":
        return shown.item(g, c, "promise-item-proposed")
    return shown.item(g, c, "promise-item-late" if alone and is_late(g, c, now) else "promise-item")


def _duties(g: Gathering, member: Member, now: datetime, *, alone: bool) -> list[Ours]:
    """Return what *member* does again and again and is to do next; what is late, in nobody else's sight."""
    found = sorted(turns_of(g, member), key=lambda each: (each[0].due_at, each[0].id))
    zone = g.partners[member.partner].zone
    who = g.name_of(member, member.partner)
    return [
        Ours("digest-duty-open", {"does": does, "who": who, "due": Beside(turn.due_at, zone)})
        for turn, does in found
        if alone or turn.due_at > now
    ]


def _late_duties(g: Gathering, now: datetime) -> list[Ours]:
    """Return for facilitators what is done again and again, was to be done by now, and by which group."""
    late = [turn for turn in g.turns.values() if turn.state == "open" and turn.due_at < now]
    return [
        Ours(
            "digest-duty-open",
            {
                "does": g.adoptions[turn.adoption].protocol.duties[turn.duty].does,
                "who": g.partners[turn.partner].name,
                "due": Beside(turn.due_at, g.partners[turn.partner].zone),
            },
        )
        for turn in sorted(late, key=lambda turn: (turn.due_at, turn.id))
    ]


def _turning(kind: str, page: int, last: int) -> Rows:
    back = (Choice(f"list:{kind}:{page - 1}", Ours("button-page-back")),) if page else ()
    on = (Choice(f"list:{kind}:{page + 1}", Ours("button-page-on")),) if page < last else ()
    return ((*back, *on),) if back or on else ()


def _other_lists(kind: str) -> Rows:
    return (tuple(choice for name, choice in _OTHERS.items() if name != kind),) if kind != PENDING else ()


def _of(g: Gathering, partner: str) -> Ours:
    return Ours("promises-partner-title", {"who": g.partners[partner].name})


def _pending(g: Gathering, c: Commitment, now: datetime) -> list[Ours]:
    """Return lines for facilitators: how late, how often moved, whose answer it waits for."""
    if c.state == "proposed":
        return [shown.item(g, c, "promise-item-proposed")]
    more: dict[str, Arg] = {"moved": c.moved}
    late = c.due_on is not None and is_late(g, c, now)
    if c.due_on and late:
        more["late"] = timedelta(days=(today_for(g, c.partner, now) - c.due_on).days)
    line = shown.item(g, c, "promise-item-pending-late" if late else "promise-item-pending", **more)
    return [line, *promise_asked.waits(g, c)]


def card(g: Gathering, c: Commitment, room: Room, member: Member, now: datetime) -> Notice:
    """Return all about *c* with what *member* can do about it."""
    lines = [_stands(g, c)]
    lines += (*promise_asked.line(g, c), *promise_towards.line(g, c), *shown.of_decision(g, c))
    lines += [line for change in c.changes if (line := shown.changed(g, c, change))]
    lines += [Ours("promise-owed-no-more")] if c.state == "dropped" else []
    rows = promise_asked.buttons(g, c, member, _can(g, c, member, now))
    return shown.told(g, c, room, *lines, choices=rows, at_once=True)


def _stands(g: Gathering, c: Commitment) -> Ours:
    """Return what *c* is: promised, or asked for and never taken on."""
    happened = {change.what for change in c.changes}
    if c.state == "proposed":
        return Ours("promise-waits", shown.args(g, c))
    only_asked = "proposed" in happened and "accepted" not in happened
    return Ours("promise-was-asked" if only_asked else "promise-made", shown.args(g, c))


def _can(g: Gathering, c: Commitment, member: Member, now: datetime) -> Rows:
    if owns(g, c, member, now):
        over = is_over(g, c, c.due_on, now)
        return {"proposed": shown.proposed(c, over=over), "open": shown.OPEN}.get(c.state, ())
    if c.state == "proposed" and member in acting(g, "facilitator", now):
        return ((shown.AGAIN,),)
    if c.state != "open":
        return ()
    keeps = (shown.KEPT, shown.PROPOSE_DAY) if member in acting(g, "facilitator", now) else ()
    frees = (shown.LET_GO,) if is_owed_to(g, c, member) else ()
    return ((*keeps, *frees),) if keeps or frees else ()


def numbered(g: Gathering, number: int, member: Member, now: datetime) -> Commitment:
    """Return the promise called *number*. Raises Refused where there is none that concerns *member*."""
    for c in g.commitments.values():
        if number and c.number == number and may_see(g, c, member, now):
            return c
    raise Refused("promise-unknown")
