"""/note: what a facilitator notes about a partner, read by nobody else and in nothing else; and taken away.

Never in a group, neither what is noted nor that anything is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.core.command.request import Request, choice_rows
from bot.core.command.rights import facilitators_only
from bot.core.note import Note
from bot.core.partnership import Partner
from bot.core.sourced import source
from bot.core.vocabulary import plain
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Words, check_length

LONGEST = 1_000
MOST = 12
"""Notes on one list: the newest; what is older appears as those are taken away."""


def note(request: Request) -> Outcome:
    """Note something about a partner; with its name alone show what was noted, with nothing all partners."""
    facilitators_only(request)
    if not request.alone:
        raise Refused("note-alone")
    text = request.text.strip()
    if not text:
        return _of_whom(request)
    partner, words = _about_whom(request, text)
    if not words:
        return Outcome(tell=(listed(request, partner),))
    check_length(words, LONGEST)
    me, id_ = request.member, request.id
    ours = request.g.partnership.id
    if request.message:
        # What becomes of the message becomes of the note.
        id_ = source(request.room.id, request.message)
    noted = Note(id_, ours, partner.id, me.id, me.id, words, me.language, request.now)
    return Outcome(keep=(noted,), tell=(request.said("note-noted", who=partner.name),))


def changed(request: Request, notes: Sequence[Note]) -> Outcome:
    """Let *notes*, one and its copy for who took over, be what is said behind the command by now.

    Says of whom it is where that is somebody else. Raises Refused where nobody is called so.
    """
    text = request.text.strip()
    partner, words = _about_whom(request, text) if text else (None, "")
    if partner is None or not words:
        return Outcome()
    check_length(words, LONGEST)
    other = any(note.partner != partner.id for note in notes)
    kept = tuple(replace(note, partner=partner.id, text=words) for note in notes)
    return Outcome(keep=kept, tell=(request.said("note-noted", who=partner.name),) if other else ())


def _about_whom(request: Request, text: str) -> tuple[Partner, str]:
    """Return the partner that *text* begins with, the longest name there is, and the rest. Raises Refused."""
    words = text.replace("：", ":").split()
    named = {plain(partner.name): partner for partner in request.g.present()}
    longest = max((len(name.split()) for name in named), default=0)
    for length in range(min(longest, len(words)), 0, -1):
        partner = named.get(plain(" ".join(words[:length]).rstrip(":")))
        if partner:
            return partner, " ".join(words[length:])
    names = ", ".join(partner.name for partner in named.values())
    raise Refused("note-whom", said=words[0].rstrip(":"), partners=names)


def _of_whom(request: Request) -> Outcome:
    """Show of which partners there are notes."""
    counts = {p: sum(n.partner == p.id for n in request.notes) for p in request.g.present()}
    lines = [Ours("note-count", {"who": p.name, "count": count}) for p, count in counts.items() if count]
    head = Ours("note-counts") if lines else Ours("note-none")
    return Outcome(tell=(request.reply(head, *lines, Ours("note-how")),))


def listed(request: Request, partner: Partner) -> Notice:
    """Return what the member noted about *partner*, the newest first, with a button to take each away."""
    mine = sorted((n for n in request.notes if n.partner == partner.id), key=lambda n: n.at, reverse=True)
    if not mine:
        return request.reply(Ours("note-none-of", {"who": partner.name}), Ours("note-how"))
    here = mine[:MOST]
    lines = [_line(request, number, each) for number, each in enumerate(here, 1)]
    buttons = [Choice(f"drop:{each.id}", str(number)) for number, each in enumerate(here, 1)]
    parts = (Ours("note-title", {"who": partner.name}), *lines, Ours("note-remove"))
    about = f"notes:{request.member.id}:{partner.id}"
    return request.reply(*parts, about=about, choices=choice_rows(buttons, 4))


def _line(request: Request, number: int, note: Note) -> Ours:
    zone = ZoneInfo(request.g.partners[request.member.partner].zone)
    what = Words(note.text, note.language, private=True)
    author = request.g.members.get(note.by)
    args: dict[str, Arg] = {"number": number, "day": note.at.astimezone(zone).date(), "what": what}
    if note.by == note.reader or author is None:
        return Ours("note-line", args)
    return Ours("note-line-from", {**args, "who": author.name})


def dropped(request: Request, partner: Partner, id_: str) -> Outcome:
    """Take one note away, and show the others in its place. Raises Refused once it is gone."""
    gone = next((note for note in request.notes if note.id == id_), None)
    if gone is None:
        raise Refused("button-is-gone")
    left = [note for note in request.notes if note.id != id_]
    shown = replace(listed(replace(request, notes=left), partner), replaces=request.about, reply_to=None)
    return Outcome(lose=(gone,), tell=(replace(shown, about=request.about, needed=True),))
