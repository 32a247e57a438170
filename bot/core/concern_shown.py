"""How a concern is shown: to whoever raised it, to those who read it, and how each is written to alone.

Nothing here names who raised an unnamed one, nor says anything of a concern in a group. Its words go to no
translator of others.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.core.alone import told_alone
from bot.core.answer import one_after_another
from bot.core.concern import RUNNING, SEEN, WORDED, Concern, raised_by, readers_of, would_read
from bot.core.crisis import contacts, patience
from bot.core.named_in_words import names_one
from bot.core.partnership import Gathering, Member, Room
from bot.core.presence import is_away, standing_in
from bot.core.words import Arg, Authored, Choice, Language, Notice, Ours, Rows, Words

SOMEBODY = Ours("concern-somebody")
SETTLED = Choice("settled", Ours("button-settled"))
SAFE = Choice("settled", Ours("button-safe"))
CALLING: Rows = ((Choice("call-now", Ours("button-call-now")),),)
"""What calls all who can help, besides those who read a concern."""
NOT_SETTLED = Choice("not-settled", Ours("button-not-settled"))
NOT_MEANT = Choice("not-meant", Ours("button-not-meant"))
NEVER_MIND = Choice("never-mind", Ours("button-never-mind"))
NAMED: Rows = ((Choice("named", Ours("button-with-name")), Choice("unnamed", Ours("button-without-name"))),)
ATTENDING: Rows = (
    (Choice("look-after", Ours("button-look-after")), Choice("answer", Ours("button-answer-concern"))),
    (SETTLED, Choice("pass-on", Ours("button-pass-on"))),
)
"""They stay the same, or go: a press comes back with the number that its button had at first."""
HELPING: Rows = ((Choice("look-after", Ours("button-on-it")), *ATTENDING[0][1:]), *ATTENDING[1:])
"""The same where somebody calls for help."""


def mine(c: Concern) -> str:
    """Return what the message with the buttons is about that whoever raised *c* has, as in Notice.about."""
    return f"concern-own:{c.id}"


def theirs(c: Concern) -> str:
    """Return what the message with the buttons is about that those who read *c* have."""
    return f"concern:{c.id}"


def words(c: Concern) -> Ours:
    """Return what was raised, set apart."""
    return Ours("concern-words", {"said": said_of(c, c.text)})


def said_of(c: Concern, text: str) -> Words:
    """Return *text* as whoever raised *c* said it."""
    return Words(text, c.language, private=True, unnamed=c.unnamed)


def who(g: Gathering, c: Concern) -> Arg:
    """Return what those who read *c* read of who raised it."""
    member = None if c.unnamed else raised_by(g, c)
    return g.name_of(member, member.partner) if member else SOMEBODY


def names(g: Gathering, members: list[Member]) -> Arg:
    """Return what *members* are called, one after another; where there is none, that it is somebody."""
    return one_after_another([g.name_of(each, each.partner) for each in members]) if members else SOMEBODY


def looks_after(g: Gathering, c: Concern) -> Arg:
    """Return who looks after *c*, or could."""
    readers = readers_of(g, c)
    taken = g.members.get(c.taken_by)
    # What is over was looked after by whoever did, whatever they do now.
    if taken and (taken in readers or c.ended_at is not None):
        readers = [taken]
    elif c.unnamed and c.taken_by:
        # Of those who could, whoever is left out may have raised it.
        return Ours("somebody")
    return names(g, readers)


# --- to whoever raised it -----------------------------------------------------------------------------------


def sure(
    g: Gathering, c: Concern, member: Member, *, facilitated: bool, cleared: Collection[str] = ()
) -> Notice:
    """Ask *member*, before anybody reads *c*, whether it is sent as it would be: by whom it is read.

    Where its words name one of those, and whom they are about is not *cleared* (ids), that is asked first.
    """
    readers = readers_of(g, c)
    if named := [r for r in readers if r.id not in cleared and names_one(c.text, r.name)]:
        return _whether_about(g, c, member, named[0], cleared)
    says = "concern-sure" if facilitated else "concern-sure-coordinator"
    line = Ours(says, {"who": names(g, readers)})
    tags = dict.fromkeys(r.language for r in readers if r.language != c.language)
    spoken = one_after_another([Language(tag) for tag in tags]) if tags else ""
    other = (Ours("concern-reads-otherwise", {"language": spoken}),) if tags else ()
    away = tuple(line for reader in readers for line in _away(g, reader, c))
    about = tuple((Choice(f"about:{r.id}", _without(r, facilitated=facilitated)),) for r in readers)
    choices = (*NAMED, *about, (NEVER_MIND,))
    return Notice(g.private_room(member).id, (line, *away, *other), mine(c), choices, at_once=True)


def _whether_about(
    g: Gathering, c: Concern, member: Member, reader: Member, cleared: Collection[str]
) -> Notice:
    line = Ours("concern-about-whom", {"who": reader.name})
    no = Choice(f"not-about:{' '.join((*cleared, reader.id))}", Ours("no"))
    choices = ((Choice(f"about:{reader.id}", Ours("yes")), no), (NEVER_MIND,))
    return Notice(g.private_room(member).id, (line,), mine(c), choices, at_once=True)


def _away(g: Gathering, reader: Member, c: Concern) -> tuple[Ours, ...]:
    """Say that *reader* is away, and who stands in: whoever raises *c* may leave either out."""
    if not is_away(g, reader, c.made_at) or reader.away_until is None:
        return ()
    known: dict[str, Arg] = {"who": g.name_of(reader, reader.partner), "until": reader.away_until}
    deputy = standing_in(g, reader, c.made_at)
    if deputy is None:
        return (Ours("away-until", known),)
    return (Ours("away-with-deputy", {**known, "deputy": g.name_of(deputy, deputy.partner)}),)


def _without(reader: Member, *, facilitated: bool) -> Ours:
    """Return the button that leaves *reader* out: whoever only stands in needs no reason."""
    role = "facilitator" if facilitated else "coordinator"
    return Ours("button-about" if role in reader.roles else "button-without", {"who": reader.name})


def told_raiser(g: Gathering, c: Concern, line: Ours) -> tuple[Notice, ...]:
    """Return *line* for whoever raised *c*; nothing where they are here no more.

    Their button is where it was, as *c* stands by now; where there is another one, it comes with *line*.
    """
    member = raised_by(g, c)
    if member is None:
        return ()
    room = where_raised(g, c, member).id
    if c.ended_at is not None:
        told = own_anew(g, c, room, line)
    else:
        told = (own_in_place(g, c, room), Notice(room, (line,), f"concern-own-said:{c.id}"))
    return tuple(replace(each, at_once=c.urgent) for each in told)


def said_to_raiser(g: Gathering, c: Concern, line: Ours) -> tuple[Notice, ...]:
    """Return a *line* with somebody's words for whoever raised *c*, alone, with how it stands.

    Where all of a group saw it they are for the group.
    """
    member = raised_by(g, c)
    if member is None or c.kind == SEEN or where_raised(g, c, member).member == member.id:
        return told_raiser(g, c, line)
    told = told_alone(g, member, Notice("", (line,), f"concern-own-said:{c.id}"), f"concern:{c.id}")
    return tuple(replace(each, at_once=c.urgent) for each in told)


def where_raised(g: Gathering, c: Concern, member: Member) -> Room:
    """Return where *member*, who raised *c*, hears of it: alone.

    Whoever called for help in front of others and has no talk with us hears it there. No other group reads
    that something waits for somebody alone: others would wonder.
    """
    if c.kind == SEEN or (c.kind == "help" and g.direct_room(member.id) is None):
        return g.room_of(member.partner) or g.private_room(member)
    return g.private_room(member)


def own_in_place(g: Gathering, c: Concern, room: str, *, pressed: bool = True) -> Notice:
    """Return how *c* stands by now, in place of the message with the button, which goes if not *pressed*."""
    parts, rows = own_card(g, c)
    return Notice(room, parts, mine(c), rows if pressed else (), replaces=mine(c))


def own_anew(g: Gathering, c: Concern, room: str, line: Ours) -> tuple[Notice, ...]:
    """Return *line* with the button that there is by now; the one before goes."""
    _, rows = own_card(g, c)
    return own_in_place(g, c, room, pressed=False), Notice(room, (line,), mine(c), rows)


def own_card(g: Gathering, c: Concern) -> tuple[tuple[Ours, ...], Rows]:
    """Return what whoever raised *c* is shown of it, and what they can do about it."""
    rows = own_rows(c)
    # Whom else to turn to stays in sight, and so does the question who may read what nobody does.
    others = [member for member in would_read(g, c) if member.id not in c.readers]
    if unread(g, c) and not c.widens and others:
        line, more = who_may_read(g, c, others)
        return (item(g, c), line), (*rows, *more)
    return (item(g, c), *(turn_to(g) if c.urgent else ())), rows


def own_rows(c: Concern) -> Rows:
    """Return what whoever raised *c* can press; an answer can be pressed by mistake."""
    if c.ended_at:
        return ((NOT_SETTLED,),)
    if c.kind == WORDED:
        return ((SAFE,), *CALLING)
    return ((SETTLED, NOT_MEANT),) if c.by_answer else ((SAFE if c.urgent else SETTLED,),)


def unread(g: Gathering, c: Concern) -> bool:
    """Tell whether *c* runs on and nobody reads it: whoever did has the role no more."""
    return c.state in RUNNING and not readers_of(g, c)


def who_may_read(g: Gathering, c: Concern, others: list[Member]) -> tuple[Ours, Rows]:
    """Return the question whether *others* may read *c* from now on, and its buttons."""
    line = Ours("concern-hand-on", {"number": c.called, "who": names(g, others)})
    ids = " ".join(member.id for member in others)
    return line, ((Choice(f"may-read:{ids}", Ours("yes")), Choice("may-not-read", Ours("no"))),)


def turn_to(g: Gathering) -> tuple[Ours, ...]:
    """Return to whom somebody in need can turn, as the protocols name them."""
    named = tuple(Ours("sos-contact", {"contact": contact}) for contact in contacts(g))
    return (Ours("sos-contacts"), *named) if named else ()


# --- to those who read it -----------------------------------------------------------------------------------


def told_readers(
    g: Gathering, c: Concern, line: Ours, *, but: Member | None = None, topic: str = ""
) -> tuple[Notice, ...]:
    """Return *line* for each who reads *c*, alone, save for the one whom it comes from.

    The buttons are where they were, as *c* stands by now. By its *topic* it can be changed later.
    """
    cards = tuple(in_place(g, c, reader) for reader in readers_of(g, c))
    told = Notice("", (line,), topic or f"concern-said:{c.id}")
    others = [reader for reader in readers_of(g, c) if reader != but]
    return (*cards, *_each_alone(g, c, told, others))


def shown_to_readers(
    g: Gathering, c: Concern, *lines: Ours, once: str = "", to: Collection[str] = ()
) -> tuple[Notice, ...]:
    """Return all of *c*, below *lines*, for each who reads it, alone, with what they can do about it.

    With *to* only for those of them who have these ids.
    """
    parts, rows = card(g, c)
    read = [reader for reader in readers_of(g, c) if not to or reader.id in to]
    earlier = tuple(replace(in_place(g, c, reader), choices=()) for reader in read)
    # Then it is told again: who opens their talk only later reads it once.
    until = c.next_at if c.urgent and c.state == "heard" else None
    told = Notice("", (*lines, *parts), theirs(c), rows, once=once, until=until)
    return (*earlier, *_each_alone(g, c, told, read))


def _each_alone(g: Gathering, c: Concern, told: Notice, readers: Sequence[Member]) -> tuple[Notice, ...]:
    found: list[Notice] = []
    for reader in readers:
        calls = _calls_openly(g, c, reader)
        # As often as it is told again.
        matter = f"concern:{c.id}:{c.next_at:%y%m%d%H%M}" if calls else f"concern:{c.id}"
        note = replace(told, choices=_rows(c, reader)) if told.choices else told
        found += told_alone(g, reader, note, matter, urgent=calls)
    return tuple(replace(note, at_once=c.urgent) for note in found)


def _calls_openly(g: Gathering, c: Concern, reader: Member) -> bool:
    """Tell whether the group of *reader* may read that something urgent waits for them, as nobody is on it.

    Where a word for emergencies was written among them, they would see that it was noticed.
    """
    by = raised_by(g, c)
    here, theirs = g.room_of(reader.partner), g.room_of(by.partner) if by else None
    openly = c.kind in ("help", SEEN) or here != theirs
    return c.urgent and c.state == "heard" and c.next_at is not None and openly


def card(g: Gathering, c: Concern, reader: Member | None = None) -> tuple[tuple[Ours, ...], Rows]:
    """Return all of *c* for those who read it, and what they, or *reader*, can do about it."""
    said = (*answered(c.answered), *((words(c),) if c.text else ()))
    return (title(g, c), *said, *state(g, c)), _rows(c, reader) if c.ended_at is None else ()


def _rows(c: Concern, reader: Member | None) -> Rows:
    """Return the buttons; of whoever looks after *c* the one that says so is ticked, where it was."""
    rows = HELPING if c.urgent else ATTENDING
    if reader is None or c.taken_by != reader.id:
        return rows
    (taking, *others), *rest = rows
    return ((replace(taking, label=Ours("ticked", {"option": taking.label})), *others), *rest)


def answered(texts: Sequence[tuple[tuple[str, str], ...]]) -> tuple[Ours, ...]:
    """Return a question and what was chosen of its options, from their *texts*; nothing for none."""
    if not texts:
        return ()
    question, *chosen = map(Authored, texts)
    return (Ours("answer-line", {"question": question, "answer": one_after_another([*chosen])}),)


def title(g: Gathering, c: Concern) -> Ours:
    if c.kind == "help" and c.state == "talking":
        since = c.sent_at or c.made_at
        return Ours("sos-title-since", {"number": c.called, "who": who(g, c), "since": since})
    if c.kind == "help":
        return Ours("sos-title", {"number": c.called, "who": who(g, c)})
    if c.by_answer:
        return Ours("sos-title-answer", {"number": c.called, "who": _somebody_or(g, c)})
    if c.urgent:
        return Ours("sos-title-word", {"number": c.called, "who": _somebody_or(g, c)})
    if c.unnamed:
        return Ours("concern-title-unnamed", {"number": c.called})
    return Ours("concern-title", {"number": c.called, "who": who(g, c)})


def _somebody_or(g: Gathering, c: Concern) -> Arg:
    return Ours("somebody") if c.unnamed else who(g, c)


def state(g: Gathering, c: Concern) -> tuple[Ours, ...]:
    """Return a line on what has become of *c*; of a new one, how it is answered."""
    how = Ours("sos-how-group") if c.kind == SEEN else Ours("concern-how")
    if c.state == "heard" and c.urgent:
        again = {"after": patience(g)}
        return how, Ours("sos-how", again) if c.widens else Ours("sos-how-same", again)
    if c.state == "heard":
        return (how,)
    if c.state == "talking":
        return (taken(g, c), how)
    return (passed(g, c),) if c.state == "passed" else (Ours("concern-over", {"number": c.called}),)


def in_place(g: Gathering, c: Concern, reader: Member) -> Notice:
    """Return the card of *c* for one who reads it, in place of the one with its buttons."""
    parts, rows = card(g, c, reader)
    return Notice(g.private_room(reader).id, parts, theirs(c), rows, replaces=theirs(c), at_once=True)


# --- sentences ----------------------------------------------------------------------------------------------


def taken(g: Gathering, c: Concern) -> Ours:
    known: dict[str, Arg] = {"number": c.called, "who": looks_after(g, c)}
    return Ours("sos-taken", known) if c.urgent else Ours("concern-taken", known)


def passed(g: Gathering, c: Concern) -> Ours:
    # Whoever passed it on wrote this in their own language, for whoever raised it alone.
    reader = g.members.get(c.taken_by)
    to = Words(c.passed_to, reader.language if reader else c.language, private=True)
    return Ours("concern-passed", {"number": c.called, "who": looks_after(g, c), "to": to})


def about_it(c: Concern, by: Arg, said: Words) -> Ours:
    """Return what *by* says about *c*."""
    return Ours("concern-said", {"number": c.called, "who": by, "said": said})


SHOWN = 120
"""Characters of a concern that stand in a list."""


def item(g: Gathering, c: Concern, *, own: bool = True) -> Ours:
    """Return the line of *c* in a list: of whoever raised it, or if not *own* of those who read it."""
    text = c.text if len(c.text) <= SHOWN else f"{c.text[: SHOWN - 1]}…"
    said: Arg = said_of(c, text) if text else _chosen(c)
    known: dict[str, Arg] = {"number": c.called, "who": looks_after(g, c), "said": said}
    if unread(g, c):
        return Ours("concern-item-unread", {"number": c.called, "said": said})
    waits = Ours("concern-item-waits", {"number": c.called, "said": said})
    says = {
        "heard": Ours("concern-item-heard", known) if own or not c.unnamed else waits,
        "talking": Ours("concern-item-talking", known),
        "settled": Ours("concern-item-settled", known),
        "passed": Ours("concern-item-passed", known),
    }
    return says[c.state]


def _chosen(c: Concern) -> Arg:
    """Return what stands for words where *c* has none: what was chosen, the call, or that they went."""
    if c.answered:
        return one_after_another([Authored(texts) for texts in c.answered[1:]])
    return "🆘" if c.urgent else Ours("words-taken-back", {"who": Ours("somebody")})
