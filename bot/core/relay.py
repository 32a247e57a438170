"""Carrying a reply to where the words came from that it answers, so that a misunderstanding is cleared up.

A reply to a carried reply finds its way back the same way. What was unnamed cannot be replied to: nobody
would know whom.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.core.alone import told_alone
from bot.core.answering import Said
from bot.core.enclosed import same, with_words
from bot.core.occasion import answers_to, questions_of
from bot.core.partnership import Gathering, Room
from bot.core.seats import names, sitting
from bot.core.taking_back import told_afresh
from bot.core.words import Arg, Notice, Ours, Outcome, Refused, Words, notice

QUOTED = "reply-quote"


def carried(g: Gathering, about: str, said: Said, *, confirmed: bool = True) -> Outcome:
    """Carry *said* to the room that the words it replies to came from; *confirmed* to whoever said it.

    Raises Refused if that room is gone.
    """
    kind, _, rest = about.partition(":")
    room, message = _FROM[kind](g, rest)
    if room is None or not (room.stands or room.state == "awaited"):
        raise Refused("reply-goes-nowhere")
    if room.id == said.room.id:
        return _below(g, room, said)
    back = copies_about(said.room, said.message or "")
    there = Notice(
        room.id,
        (*_quoted(said), Ours("reply-carried-here", _args(g, said))),
        about=back,
        reply_to=message,
        once=back if said.message else "",
        attachment=said.attachment,
        by=said.member.id,
    )
    noted = notice(
        said.room.id,
        "reply-carried",
        {"who": _reads(g, room, kind)},
        reply_to=said.message,
        at_once=True,
        quiet=True,
    )
    told = _told(g, room, there, about)
    return Outcome(tell=(*told, noted) if confirmed else told) + _below(g, said.room, said)


def _reads(g: Gathering, room: Room, kind: str) -> Arg:
    """Return who reads what goes to *room*: who spoke for a group is told only where they asked by name."""
    member = g.members.get(room.member or "") if kind == "promise-help" else None
    if member:
        return g.name_of(member, member.partner)
    return names(sitting(g, room) or [g.partners[room.partner]])


def _told(g: Gathering, room: Room, there: Notice, about: str) -> tuple[Notice, ...]:
    """Return *there*; for a talk that is not open yet also, in the group, how to open it."""
    member = g.members.get(room.member or "")
    return told_alone(g, member, there, about) if member and room.state == "awaited" else (there,)


def _below(g: Gathering, room: Room, said: Said) -> Outcome:
    """Say what was said in *room* below it, for those there who read another language."""
    others = room.read_besides(said.member.language) if room.also and room.member is None else ()
    if not others or not said.text or not said.message or not g.translates:
        return Outcome()
    topic = copies_about(room, said.message)
    part = Ours("reply-carried-here", _args(g, replace(said, attachment=None)))
    below = Notice(
        room.id,
        (part,),
        about=topic,
        reply_to=said.message,
        once=topic,
        at_once=True,
        quiet=True,
        languages=others,
        by=said.member.id,
    )
    return Outcome(tell=(below,))


def copies_about(room: Room, message: str) -> str:
    """Return what the copies of a *message* that was said in *room* are about."""
    return f"talk:{room.id}:{message}"


def edited(g: Gathering, copies: Sequence[Notice], said: Said) -> Outcome:
    """Show the *copies* anew that were carried of a reply whose author changed it."""
    return Outcome(tell=tuple(each for copy in copies for each in _anew(g, copy, said)))


def _anew(g: Gathering, copy: Notice, said: Said) -> tuple[Notice, ...]:
    file = said.attachment or copy.attachment
    if copy.languages:
        # What came along stands above it.
        said, file = replace(said, attachment=None), None
    args = _args(g, said)
    # Whoever said in which language it is keeps that when they change a word.
    words = replace(_words(said), language=_language_of(copy.parts[-1].args["said"]) or said.member.language)
    args["said"] = with_words(file, words)
    if copy.parts[-1].args["said"] == args["said"] and same(file, copy.attachment):
        return ()  # Platforms report an edit for a link's preview, too.
    quote = tuple(part for part in copy.parts if part.says == QUOTED)
    anew = Notice(
        copy.room,
        (*quote, Ours("reply-carried-edited", args)),
        about=copy.about,
        replaces=copy.about,
        reply_to=copy.reply_to,
        attachment=file,
        languages=copy.languages,
        by=said.member.id,
    )
    return (anew,) if same(file, copy.attachment) else told_afresh(anew, args["who"])


def _args(g: Gathering, said: Said) -> dict[str, Arg]:
    who = g.name_of(said.member, said.member.partner)
    return {"who": who, "said": with_words(said.attachment, _words(said))}


def _words(said: Said) -> Words:
    return Words(said.text, said.member.language, private=said.room.member is not None)


def _language_of(arg: Arg) -> str:
    if isinstance(arg, Ours):
        return next(filter(None, map(_language_of, arg.args.values())), "")
    return arg.language if isinstance(arg, Words) else ""


def _quoted(said: Said) -> tuple[Ours, ...]:
    """Return the part of our message that they reply to in particular, as it stood in their language."""
    if not said.quoted:
        return ()
    private = said.room.member is not None
    return (Ours("reply-quote", {"said": Words(said.quoted, said.room.language, private=private)}),)


def carries(about: str) -> bool:
    """Tell whether a reply to a message about this is carried on."""
    return about.partition(":")[0] in _FROM


def _of_answer(g: Gathering, id_: str) -> tuple[Room | None, str | None]:
    answer = g.answers.get(id_)
    return (g.rooms.get(answer.room), answer.message) if answer else (None, None)


def _of_ask(g: Gathering, id_: str) -> tuple[Room | None, str | None]:
    ask = g.asks.get(id_)
    if ask is None:
        return None, None
    # What members said each by themselves was shown together: a reply to it goes to where all of them sit.
    room = g.room_of(ask.partner) if ask.member else g.rooms.get(ask.room)
    shown = {q.id for q in questions_of(g, g.checkins[ask.checkin]) if not q.private and not q.unnamed}
    said = [a for a in answers_to(g, ask) if a.message and room and a.room == room.id and a.question in shown]
    last = max(said, key=lambda answer: answer.at, default=None)
    return room, last.message if last else None


def _of_talk(g: Gathering, rest: str) -> tuple[Room | None, str | None]:
    room, _, message = rest.partition(":")
    # "~" marks the id of a message that the room left behind when it moved.
    return g.rooms.get(room), None if "~" in message else message or None


def _of_saying(g: Gathering, id_: str) -> tuple[Room | None, str | None]:
    said = g.sayings.get(id_)
    author = g.members.get(said.by) if said and said.state == "said" else None
    return (g.room_for(author) if author else None), None


def _of_help(g: Gathering, rest: str) -> tuple[Room | None, str | None]:
    """Return the talk with whoever asked for help: what they read of it is for them alone."""
    member = g.members.get(rest.rpartition(":")[2])
    there = member is not None and member.removed_at is None
    here = there and member is not None and g.partners[member.partner].left_at is None
    return (g.private_room(member) if member and here else None), None


_FROM: Mapping[str, Callable[[Gathering, str], tuple[Room | None, str | None]]] = {
    "answer": _of_answer,
    "answers": _of_ask,
    "talk": _of_talk,
    "saying": _of_saying,
    "promise-help": _of_help,
}
"""By what a message is about, where the words came from that it shows, and the message that gave them."""
