"""How a commitment is shown: as a card with buttons, to whom it concerns, and as a line in a list.

Says nothing of lateness to anybody but those it is for, and decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.core.attachment import attachment_from
from bot.core.commitment import Change, Commitment, between_two, owed_to, today_for
from bot.core.enclosed import kept, with_words
from bot.core.partnership import Gathering, Member, Room
from bot.core.unclear import UNCLEAR
from bot.core.words import Arg, Choice, Notice, Ours, Rows, Words

if TYPE_CHECKING:
    from bot.core.answering import Said


KEPT = Choice("kept", Ours("button-done"))
NEW_DAY = Choice("new-day", Ours("button-new-day"))
PROPOSE_DAY = Choice("propose-day", Ours("button-propose-day"))
HELP = Choice("help", Ours("button-help"))
LET_GO = Choice("let-go", Ours("button-let-go"))
AGAIN = Choice("again", Ours("button-ask-again"))
CANCEL = Choice("never-mind", Ours("button-never-mind"))
REMINDED: Rows = ((KEPT, NEW_DAY), (HELP,))
OPEN: Rows = ((KEPT, NEW_DAY), (HELP, LET_GO))


def proposed(c: Commitment, *, over: bool = False) -> Rows:
    """Return the buttons of whoever is asked to take *c* on for the day that stands there, or is *over*."""
    decline = Choice("decline", Ours("button-decline"))
    return ((NEW_DAY, decline),) if over else ((accepting(c.due_on), NEW_DAY), (decline, UNCLEAR))


def accepting(day: date | None) -> Choice:
    return Choice(f"accept:{day}", Ours("button-accept"))


def about(c: Commitment) -> str:
    """Return what a message about *c* is about, as in Notice.about."""
    return f"promise:{c.id}"


def about_help(c: Commitment, member: Member) -> str:
    """Return what is about *member*, who asks for help with *c*: a reply to it goes to them."""
    return f"promise-help:{c.id}:{member.id}"


def who_promises(g: Gathering, c: Commitment) -> str:
    return g.name_of(g.members.get(c.member or ""), c.partner)


def called(g: Gathering, c: Commitment) -> Arg:
    """Return whoever promises, so that their client calls them; a partner by its name."""
    member = g.members.get(c.member or "")
    return member.mention if member else g.partners[c.partner].name


def whom(g: Gathering, c: Commitment) -> Arg:
    """Return to whom it is promised: the only other partner by name, all others together."""
    if one := g.members.get(c.owed_member):
        return g.name_of(one, one.partner)
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
    return Ours("promise-quote", {"what": kept(c.text, c.language)})


def of_decision(g: Gathering, c: Commitment) -> tuple[Ours, ...]:
    """Return of which decision *c* was made, where it was of one that is in sight."""
    d = g.decisions.get(c.decision)
    return (Ours("promise-of-decision", {"number": d.number}),) if d else ()


def told(g: Gathering, c: Commitment, room: Room, *lines: Ours, **more: object) -> Notice:
    """Return *lines* and the words of *c*, for *room*; *more* are fields of Notice."""
    return Notice(room.id, (*lines, words(c)), about=about(c), **more)  # type: ignore[arg-type]


def in_place(g: Gathering, c: Commitment, room: Room, *lines: Ours, choices: Rows = ()) -> Notice:
    """Return the message about *c* in *room* as it is shown in place of itself."""
    return told(g, c, room, *lines, choices=choices, replaces=about(c), at_once=True)


def where_promised(g: Gathering, c: Commitment) -> Room:
    """Return where whoever promises is spoken to."""
    member = g.members.get(c.member or "")
    if member and between_two(g, c):
        return g.private_room(member)
    room = g.room_for(member) if member else g.room_of(c.partner)
    if room is None and member is None:
        member = next(iter(g.members_of(c.partner)), g.members.get(c.by))
    return room or (g.private_room(member) if member else g.rooms[c.room])


def rooms_concerned(g: Gathering, c: Commitment, *, besides: Iterable[str] = ()) -> list[Room]:
    """Return the rooms of those it concerns: whoever promises, whoever it is owed to, whoever proposed it.

    Where those *besides* are spoken to (ids of rooms) is left out.
    """
    author, one = g.members.get(c.by), g.members.get(c.owed_member)
    if between_two(g, c):
        two = [m for m in (g.members.get(c.member or ""), author, one) if m]
        talks = {talk.id: talk for talk in map(g.private_room, two)}
        return [talk for id_, talk in talks.items() if id_ not in set(besides)]
    owed = [] if one else [p.id for p in owed_to(g, c)]
    partners = [c.partner, *owed, *([author.partner] if author else [])]
    rooms = {room.id: room for id_ in partners if (room := g.room_of(id_))}
    if one:
        # Who it is promised to reads it alone, in a talk that may still wait for them.
        talk = g.private_room(one)
        rooms[talk.id] = talk
    return [room for id_, room in rooms.items() if id_ not in set(besides)]


def days_offered(g: Gathering, c: Commitment, now: datetime) -> Rows:
    """Return buttons for days that are often meant: tomorrow, in a week, in two, in a month.

    One that its partner does not work gives way to the next that it does.
    """
    today, calendar = today_for(g, c.partner, now), g.partners[c.partner].calendar
    days = (calendar.worked(today + timedelta(days=n), timedelta(days=1)) for n in (1, 7, 14, 28))
    return these_days(list(dict.fromkeys(days)))


def these_days(days: Sequence[date]) -> Rows:
    """Return a button for each of *days*, two in a row, and one to leave it."""
    buttons = tuple(day_button(day) for day in days)
    return (*(buttons[start : start + 2] for start in range(0, len(buttons), 2)), (CANCEL,))


def day_button(day: date) -> Choice:
    return Choice(f"day:{day.isoformat()}", Ours("button-day", {"day": day}))


def item(g: Gathering, c: Commitment, says: str, **more: Arg) -> Ours:
    """Return *c* as a line of a list."""
    return Ours(says, args(g, c, what=kept(c.text, c.language), **more))


def open_buttons(cs: Sequence[Commitment]) -> Rows:
    """Return a button for each of *cs* that shows it with what can be done about it."""
    buttons = [Choice(f"open:{c.id}", str(c.number)) for c in cs]
    return tuple(tuple(buttons[start : start + 5]) for start in range(0, len(buttons), 5))


def changed(g: Gathering, c: Commitment, change: Change) -> Ours | None:
    """Return what happened to *c* as a line below it; None for what its state says already."""
    who = g.members[change.who].name if change.who in g.members else g.partners[c.partner].name
    if change.what == "new-day" and change.before and change.after:
        reason = kept(change.words, change.language)
        return Ours(
            "promise-moved", args(g, c, day=change.after, before=change.before, reason=reason, by=who)
        )
    if change.what == "declined":
        return Ours("promise-declined", {"who": who})
    if change.what == "kept":
        return kept_now(g, c, who, change.who)
    if change.what == "let-go":
        return Ours("promise-let-go", args(g, c, reason=kept(change.words, change.language)))
    if change.what == "shown":
        said = with_words(attachment_from(change.attachment), Words(change.words, change.language))
        says = "promise-evidence" if c.state == "kept" else "promise-shown"
        return Ours(says, args(g, c, who=who, said=said))
    return None


def kept_now(g: Gathering, c: Commitment, by: str, member: str) -> Ours:
    """Return that *c* is kept, as *member* (an id), called *by*, says: of their own promise, or another's."""
    own = c.member == member or who_promises(g, c) == by
    return Ours("promise-kept-by", args(g, c)) if own else Ours("promise-kept", args(g, c, by=by))


def below(g: Gathering, c: Commitment, said: Said, *lines: Ours, choices: Rows = ()) -> tuple[Notice, ...]:
    """Return what comes next where somebody pressed or said something about *c*.

    Other buttons come with a message of their own, and those above go: whoever presses twice in haste must
    not press what took a button's place. What ends it stands in place of what was pressed.
    """
    fresh = told(g, c, said.room, *lines, choices=choices, reply_to=said.message, at_once=True)
    if choices:
        above = (Ours("promise-made", args(g, c)),) if c.number else ()
        return in_place(g, c, said.room, *above), fresh
    here = in_place(g, c, said.room, *lines)
    return (here,) if said.pressed else (here, fresh)


def thanks(said: Said, says: str, **args: Arg) -> Notice:
    return Notice(said.room.id, (Ours(says, args),), reply_to=said.message, at_once=True)


def mark(kind: str, c: Commitment, step: int | None = None) -> str:
    """Return what keeps one thing from being said of *c* twice; with a new day all is said anew."""
    return f"promise:{kind}:{c.id}:{c.due_on}:{c.step if step is None else step}"


def marks_of(c: Commitment) -> tuple[str, ...]:
    """Return the marks of all that may still wait to be said about *c*."""
    return tuple(mark(kind, c, step) for kind in ("due", "told") for step in range(c.step + 1))
