"""Carrying a reply to where the words came from that it answers, so that a misunderstanding is cleared up.

A reply to a carried reply finds its way back the same way. What was unnamed cannot be replied to: nobody
would know whom.
"""

from __future__ import annotations

from bot.core.answering import Said
from bot.core.occasion import answers_to, questions_of
from bot.core.partnership import Gathering, Room
from bot.core.words import Notice, Ours, Outcome, Refused, Words, notice


def carried(g: Gathering, about: str, said: Said) -> Outcome:
    """Carry *said* to the room that the words it replies to came from.

    Raises Refused if that room is gone.
    """
    kind, _, rest = about.partition(":")
    room, message = {"answer": _of_answer, "answers": _of_ask, "talk": _of_talk}[kind](g, rest)
    if room is None or not room.stands:
        raise Refused("reply-goes-nowhere")
    if room.id == said.room.id:
        return Outcome()
    who = g.name_of(said.member, said.member.partner)
    words = Words(said.text, said.member.language, private=said.room.member is not None)
    back = f"talk:{said.room.id}:{said.message or ''}"
    line = Ours("reply-carried-here", {"who": who, "said": words})
    there = Notice(room.id, (line,), about=back, reply_to=message)
    noted = notice(
        said.room.id,
        "reply-carried",
        {"who": g.partners[room.partner].name},
        reply_to=said.message,
        at_once=True,
        quiet=True,
    )
    return Outcome(tell=(there, noted))


def carries(about: str) -> bool:
    """Tell whether a reply to a message about this is carried on."""
    return about.partition(":")[0] in ("answer", "answers", "talk")


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
    return g.rooms.get(room), message or None
