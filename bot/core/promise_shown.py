"""How a commitment is shown: as a card with buttons, to whom it concerns, and as a line in a list.

Says nothing of lateness to anybody but those it is for, and decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.core.answer import one_after_another
from bot.core.commitment import Commitment, owed_to, today_for
from bot.core.partnership import Gathering, Member, Room
from bot.core.words import Arg, Choice, Notice, Ours, Words

if TYPE_CHECKING:
    from bot.core.answering import Said

Rows = tuple[tuple[Choice, ...], ...]

KEPT = Choice("kept", Ours("button-done"))
NEW_DAY = Choice("new-day", Ours("button-new-day"))
HELP = Choice("help", Ours("button-help"))
LET_GO = Choice("let-go", Ours("button-let-go"))
CANCEL = Choice("never-mind", Ours("button-never-mind"))
REMINDED: Rows = ((KEPT, NEW_DAY), (HELP,))
OPEN: Rows = ((KEPT, NEW_DAY), (HELP, LET_GO))
PROPOSED: Rows = (
    (Choice("accept", Ours("button-accept")), NEW_DAY),
    (Choice("decline", Ours("button-decline")),),
)


def about(c: Commitment) -> str:
    """Return what a message about *c* is about, as in Notice.about."""
    return f"promise:{c.id}"


def who_promises(g: Gathering, c: Commitment) -> str:
    return g.name_of(g.members.get(c.member or ""), c.partner)


def called(g: Gathering, c: Commitment) -> Arg:
    """Return whoever promises, so that their client calls them; a partner by its name."""
    member = g.members.get(c.member or "")
    return member.mention if member else g.partners[c.partner].name


def whom(g: Gathering, c: Commitment) -> Arg:
    """Return to whom it is promised: the only other partner by name, all others together."""
    if c.owed in g.partners:
        return g.partners[c.owed].name
    others = owed_to(g, c)
    return others[0].name if len(others) == 1 else Ours("promise-to-all")


def args(g: Gathering, c: Commitment, **more: Arg) -> dict[str, Arg]:
    """Return what sentences about *c* say of it."""
    known: dict[str, Arg] = {"who": who_promises(g, c), "whom": whom(g, c), "number": c.number}
    if c.due_on:
        known["due"] = c.due_on
    return {**known, **more}


def words(c: Commitment) -> Ours:
    """Return what was promised, set apart as its author's words."""
    return Ours("promise-quote", {"what": Words(c.text, c.language)})


def told(g: Gathering, c: Commitment, room: Room, *lines: Ours, **more: object) -> Notice:
    """Return *lines* and the words of *c*, for *room*; *more* are fields of Notice."""
    return Notice(room.id, (*lines, words(c)), about=about(c), **more)  # type: ignore[arg-type]


def in_place(g: Gathering, c: Commitment, room: Room, *lines: Ours, choices: Rows = ()) -> Notice:
    """Return the message about *c* in *room* as it is shown in place of itself."""
    return told(g, c, room, *lines, choices=choices, replaces=about(c), at_once=True)


def where_promised(g: Gathering, c: Commitment) -> Room:
    """Return where whoever promises is spoken to."""
    member = g.members.get(c.member or "")
    room = g.room_for(member) if member else g.room_of(c.partner)
    if room is None and member is None:
        member = next(iter(g.members_of(c.partner)), g.members.get(c.by))
    return room or (g.private_room(member) if member else g.rooms[c.room])


def rooms_concerned(g: Gathering, c: Commitment, *, besides: Iterable[str] = ()) -> list[Room]:
    """Return the rooms of those it concerns: whoever promises, whoever it is owed to, whoever proposed it.

    Where those *besides* are spoken to (ids of rooms) is left out.
    """
    author = g.members.get(c.by)
    partners = [c.partner, *(p.id for p in owed_to(g, c)), *([author.partner] if author else [])]
    rooms = {room.id: room for id_ in partners if (room := g.room_of(id_))}
    return [room for id_, room in rooms.items() if id_ not in set(besides)]


def days_offered(g: Gathering, c: Commitment, now: datetime) -> Rows:
    """Return buttons for days that are often meant: tomorrow, in a week, in two, in a month."""
    today = today_for(g, c.partner, now)
    days = [today + timedelta(days=n) for n in (1, 7, 14, 28)]
    buttons = tuple(day_button(day) for day in days)
    return (buttons[:2], buttons[2:], (CANCEL,))


def day_button(day: date) -> Choice:
    return Choice(f"day:{day.isoformat()}", Ours("button-day", {"day": day}))


def item(g: Gathering, c: Commitment, says: str, **more: Arg) -> Ours:
    """Return *c* as a line of a list."""
    return Ours(says, args(g, c, what=Words(c.text, c.language), **more))


def names(members: Sequence[Member]) -> Arg:
    return one_after_another([member.name for member in members])


def below(g: Gathering, c: Commitment, said: Said, line: Ours, rows: Rows) -> Notice:
    """Return what comes next: in place of a message that was pressed, else below the words that were said."""
    if said.pressed:
        return in_place(g, c, said.room, line, choices=rows)
    return told(g, c, said.room, line, choices=rows, reply_to=said.message, at_once=True)


def thanks(said: Said, says: str, **args: Arg) -> Notice:
    return Notice(said.room.id, (Ours(says, args),), reply_to=said.message, at_once=True)


def marks_of(c: Commitment) -> tuple[str, ...]:
    """Return the marks of all that may still wait to be said about *c*."""
    return tuple(f"promise:{kind}:{c.id}:{n}" for kind in ("due", "told") for n in range(c.step + 1))
