"""What follows when somebody does not understand: who wrote it puts it another way, and all read that.

Whoever marked something is named to nobody. Who wrote what is unnamed is asked alone, and where no talk with
them is open it waits for one without a word in their group. Words that few may read go no further than those.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import clarification
from bot.core.alone import told_alone
from bot.core.calendar import Calendar
from bot.core.clarification import Clarification, author_of
from bot.core.confided import readers_of
from bot.core.enclosed import with_words
from bot.core.occasion import Answer, questions_of
from bot.core.partnership import Gathering, Member, Room
from bot.core.presence import is_away, told_of
from bot.core.words import Arg, Choice, Language, Notice, Ours, Outcome, Refused, Rows, Words, some_words

if TYPE_CHECKING:
    from bot.core.answering import Said
    from bot.core.protocol import Question

UNCLEAR = Choice("unclear", Ours("button-unclear"))
LATELY = timedelta(days=14)
"""How long a facilitator is told of what waits: by then it is past."""
STALE = timedelta(days=7)
"""How long a reminder, or a call for help, is worth saying where we were away."""
_HELP = ((Choice("help", Ours("button-facilitator-helps")),),)
HELPS, EXPLAINS = "unclear-helps", "unclear-explains"
"""What messages are about that call somebody to help, and that ask whoever helps how they would say it."""
_SETTLED, _EXPLAIN = Choice("settled", Ours("button-settled")), Choice("explain", Ours("button-explain"))


def about(c: Clarification) -> str:
    """Return what a message is about that asks whoever wrote it, as in Notice.about."""
    return f"unclear:{c.id}"


def quote(c: Clarification) -> tuple[Ours, ...]:
    """Return the words that were not understood, set apart."""
    return (Ours("unclear-quote", {"said": words(c)}),) if c.text else ()


def words(c: Clarification) -> Words:
    """Return the words that were not understood."""
    return words_as(c, c.text, c.language)


def new_words(c: Clarification) -> Words:
    """Return the words that put it another way."""
    return words_as(c, c.again_text, c.again_language)


def words_as(c: Clarification, text: str, language: str) -> Words:
    """Return *text*, which says of *c* more or the same, as words for whoever may read those of *c*."""
    # What was raised without a name is read as it was written, of which whoever did was told.
    rare = c.unnamed and c.source.startswith("answer:")
    return Words(text, language, private=c.private or bool(c.role), unnamed=c.unnamed, rare=rare)


# --- somebody marks it --------------------------------------------------------------------------------------


def marked(
    g: Gathering, c: Clarification, said: Said, *, again: bool = False, shown: Sequence[Ours] = ()
) -> Outcome:
    """Let *said*'s member not have understood what *c* is about; *again* where it is the new words.

    What of a message of ours others may read is *shown* to those who look after it. Raises Refused where they
    wrote it themselves, under their name.
    """
    known = g.clarifications.get(c.id)
    author = author_of(g, known or c)
    if author and author.id == said.member.id and not c.unnamed:
        raise Refused("unclear-own")
    # By the language that somebody reads, it would show who raised a concern without a name.
    begun = known or c if c.confided else clarification.marked_by(known or c, said.member.language)
    g.with_([begun])
    if known is not None and known.state == "settled" and (again or not known.again):
        why = "unclear-called-again" if again else "unclear-called-still"
        return reply(said, "unclear-called") + called(g, begun, why, said.at)
    if known is not None and not (again and known.state == "clarified"):
        return Outcome(keep=(begun,)) + _asked_already(begun, said)
    if not begun.author:
        return _told_to_those_who_look_after(g, begun, said, shown)
    if again:
        return reply(said, "unclear-called") + called(g, begun, "unclear-called-again", said.at)
    there = _still_there(g, author)
    if there is None and not c.unnamed:
        return reply(said, "unclear-called") + called(g, begun, "unclear-called-left", said.at)
    waits = clarification.asked(begun, _waits_by(g, begun, there), said.at)
    g.with_([waits])
    asks = _asked(g, waits, there, "unclear-ask", "unclear-ask-unnamed") if there else ()
    return reply(said, "unclear-asked") + Outcome(keep=(waits,), tell=asks)


def _still_there(g: Gathering, author: Member | None) -> Member | None:
    """Return *author*, or None where they cannot be asked any more."""
    here = author and author.removed_at is None and g.partners[author.partner].left_at is None
    return author if here else None


def _waits_by(g: Gathering, c: Clarification, author: Member | None) -> Calendar:
    """Return by whose days and hours *c* waits: what is unnamed by no partner's, which would tell whose."""
    theirs = None if c.unnamed or author is None else g.partners[author.partner].calendar
    return theirs or Calendar(g.partnership.zone)


def reply(said: Said, says: str) -> Outcome:
    """Say in the room what follows, below what was marked; it names nobody who did."""
    told = Notice(said.room.id, (Ours(says),), reply_to=said.message, at_once=True, quiet=True)
    return Outcome(tell=(told,))


def _asked_already(c: Clarification, said: Said) -> Outcome:
    """Say how far it is: below a command, to whoever pressed alone, and of an emoji nothing."""
    says = {
        "asked": "unclear-asked-already",
        "clarified": "unclear-clarified-already",
        "called": "unclear-called",
        "settled": "unclear-clarified-already",
        "told": "unclear-noted",
    }
    return Outcome(aside=(Ours(says[c.state]),)) if said.pressed else reply(said, says[c.state])


def _asked(g: Gathering, c: Clarification, author: Member, says: str, unnamed: str) -> tuple[Notice, ...]:
    """Ask whoever wrote it, in their language: alone where they write to us, else where they said it."""
    line = Ours(unnamed if c.unnamed else says, {"who": author.name})
    once = f"{about(c)}:{c.step}"
    ask = Notice("", (line, *quote(c)), about=about(c), choices=_helped(g, c, author), once=once)
    if c.unnamed:
        return (replace(ask, room=g.private_room(author).id),)
    if c.private or c.role:
        return told_alone(g, author, ask, about(c))
    room = g.direct_room(author.id)
    if room:
        return (replace(ask, room=room.id),)
    there = _where_said(g, c, author)
    if there is None:
        return told_alone(g, author, ask, about(c))
    message = c.message if there.id == c.room else None
    return (replace(ask, room=there.id, reply_to=message, languages=(author.language,)),)


def _asked_no_more(g: Gathering, c: Clarification) -> tuple[Notice, ...]:
    """Let nothing be pressed any more below the question to whoever wrote it by name, now that they have."""
    author = author_of(g, c)
    if author is None or c.unnamed or c.state != "asked":
        return ()
    asks = _asked(g, c, author, "unclear-ask", "unclear-ask-unnamed")
    here = (each for each in asks if each.about == about(c))
    return tuple(replace(each, choices=(), replaces=about(c), once="", at_once=True) for each in here)


def _where_said(g: Gathering, c: Clarification, author: Member) -> Room | None:
    room = g.rooms.get(c.room)
    here = room is not None and room.stands and author.partner in room.partners
    return room if here else g.room_of(author.partner)


def _helped(g: Gathering, c: Clarification, author: Member) -> Rows:
    return _HELP if helpers(g, c, author, c.asked_at) else ()


# --- who wrote it answers -----------------------------------------------------------------------------------


def may_answer(g: Gathering, c: Clarification, member: Member) -> bool:
    """Tell whether *member* may put it another way: who wrote it, or in the open somebody of their group."""
    author = author_of(g, c)
    if author is not None and author.id == member.id:
        return True
    return c.open_to_all and not c.unnamed and bool(c.partner) and c.partner == member.partner


def reworded(
    g: Gathering, c: Clarification, said: Said, readers: Sequence[tuple[Room, str | None]]
) -> Outcome:
    """Let the *readers* of the first words read the new ones: rooms, and which message the first are there.

    Raises Refused where there are no words, or others are to write them.
    """
    if not may_answer(g, c, said.member):
        raise Refused("position-of-another")
    file = None if c.unnamed else said.attachment
    if file is None:
        some_words(said.text)
    own = _unnamed_again(c, said.room, said.message or "")
    again = own if c.unnamed else f"talk:{said.room.id}:{said.message or ''}"
    kept = clarification.clarified(c, again)
    done = clarification.with_new_words(kept, said.text, said.member.language, said.member.id)
    new: Arg = with_words(file, words_as(c, said.text, said.member.language))
    line = Ours("clarified", {"who": g.name_of(said.member, said.member.partner), "said": new})
    if c.unnamed:
        line = Ours("clarified-unnamed", {"said": new})
    thanks = reply(said, "clarified-noted-unnamed" if c.unnamed else "clarified-noted")
    over = (*_asked_no_more(g, c), *call_over(g, c, said.at))
    told = (*to_readers(done, said, line, readers), *over)
    return thanks + Outcome(keep=(done,), tell=told, moot=asks_moot(c))


def to_readers(
    c: Clarification, said: Said, line: Ours, readers: Sequence[tuple[Room, str | None]]
) -> tuple[Notice, ...]:
    """Return *line* with the new words of *c* below the first ones, for each of the *readers*."""
    told = Notice(
        "",
        (line,),
        about=c.again,
        choices=() if c.private or c.role else ((UNCLEAR,),),
        # A message that holds nothing yet is known again by its mark; two answers are two.
        once=f"{c.again}:{said.id}" if c.unnamed else c.again,
        attachment=None if c.unnamed else said.attachment,
        thread=c.thread,
        by="" if c.unnamed else said.member.id,
    )
    return tuple(
        replace(
            told,
            room=room.id,
            parts=told.parts if message else (*quote(c), line),
            reply_to=message,
            languages=_read_there(room, said),
        )
        for room, message in readers
        if room.id != said.room.id or _read_there(room, said)
    )


def asks_moot(c: Clarification) -> tuple[str, ...]:
    return tuple(f"{about(c)}:{step}" for step in range(c.step + 1))


def answered_elsewhere(c: Clarification) -> Outcome:
    """Return *c* as its new words go another way, and nobody is asked for them any more."""
    return Outcome(keep=(clarification.clarified(c, ""),), moot=asks_moot(c))


def changed(g: Gathering, source: str, text: str) -> Outcome:
    """Let whoever was asked have put it another way by changing their own message, which is shown anew.

    What they took out of it is quoted nowhere any more, whatever became of it.
    """
    others = [c for c in clarification.asked_about(g, source) if c.text != text]
    waits = [c for c in others if c.state in ("asked", "called")]
    done = [clarification.clarified(c, source) if c in waits else c for c in others]
    moot = tuple(mark for c in waits for mark in asks_moot(c))
    return Outcome(keep=tuple(replace(c, text=text) for c in done), moot=moot)


def _unnamed_again(c: Clarification, room: Room, message: str) -> str:
    """Return what the new words are about that were said so: by that *message* alone they are found again."""
    return f"clarified:{clarification.token(c.id, f'{room.id}:{message}')}"


def said_again_by(g: Gathering, room: Room, message: str) -> Clarification | None:
    """Return what was put another way without a name by *message* of *room*; None for any other message."""
    if not message or room.member is None:
        return None
    unnamed = (c for c in g.clarifications.values() if c.unnamed and c.again)
    return next((c for c in unnamed if c.again == _unnamed_again(c, room, message)), None)


def kept_again(g: Gathering, topic: str, text: str, language: str) -> Outcome:
    """Keep new words that are about *topic* as they were changed; none where they were taken back."""
    found = [c for c in g.clarifications.values() if topic and c.again == topic and c.again_text]
    kept = [clarification.with_new_words(c, text, language, c.again_by) for c in found]
    g.with_(kept)
    return Outcome(keep=tuple(kept))


def changed_again(c: Clarification, copies: Sequence[Notice], said: Said) -> Outcome:
    """Show the new words of *c* as whoever wrote them without a name changed them, wherever they stand."""
    line = Ours("clarified-unnamed", {"said": words_as(c, said.text, said.member.language)})
    anew = (replace(n, parts=(*n.parts[:-1], line), replaces=n.about, once="") for n in copies)
    told = tuple(n for n, old in zip(anew, copies, strict=True) if n.parts != old.parts)
    kept = clarification.with_new_words(c, said.text, said.member.language)
    return Outcome(keep=(kept,), tell=told)


def words_gone(copies: Iterable[Notice]) -> Outcome:
    """Take back what was made of words that are taken back: new ones, or a place where they were quoted.

    Each of *copies* replaces what it says, or what it is about.
    """
    line = Ours("words-taken-back", {"who": Ours("somebody")})
    gone = [
        Notice(n.room, (line,), n.about, replaces=n.replaces or n.about, withdraw=True, at_once=True)
        for n in copies
    ]
    return Outcome(tell=tuple(gone), moot=tuple(n.once for n in copies if n.once))


def _read_there(room: Room, said: Said) -> tuple[str, ...]:
    """Return for whom new words are said where they were written: those there who read another language."""
    return room.read_besides(said.member.language) if room.id == said.room.id else ()


def helped(g: Gathering, c: Clarification, said: Said) -> Outcome:
    """Let a facilitator help whoever was asked. Raises Refused for others, and once that is done."""
    if not may_answer(g, c, said.member):
        raise Refused("position-of-another")
    if c.state != "asked":
        raise Refused("button-is-gone")
    noted = Notice(said.room.id, (Ours("unclear-help-noted"),), about(c), replaces=about(c), at_once=True)
    return Outcome(tell=(noted,)) + called(g, c, "unclear-called-help", said.at)


# --- a facilitator is called --------------------------------------------------------------------------------


def called(g: Gathering, c: Clarification, why: str, now: datetime) -> Outcome:
    """Let those who can help read *why*, and the words only where everybody may read them."""
    author = author_of(g, c)
    kept = clarification.called(c)
    g.with_([kept])
    line = Ours("unclear-called-unnamed") if c.unnamed else Ours(why, {"who": _called_by_name(g, c, author)})
    said = _read_by_helpers(g, c)
    choices = ((_EXPLAIN,), (_SETTLED,)) if may_be_explained(c) else ((_SETTLED,),)
    once = f"{about(c)}:{why}:{now.isoformat()}"
    told = Notice("", (line, *said), about=f"{HELPS}:{c.id}", choices=choices, once=once)
    helping = helpers(g, c, author, now)
    return Outcome(
        keep=(kept,), tell=tuple(each for who in helping for each in told_alone(g, who, told, about(c)))
    )


def _read_by_helpers(g: Gathering, c: Clarification) -> tuple[Ours, ...]:
    return both(c) if c.open_to_all or (c.role and not _may_be_anothers(g, c)) else ()


def call_over(g: Gathering, c: Clarification, now: datetime) -> tuple[Notice, ...]:
    """Let whoever was called see that it is settled: nothing of what *c* was is left to press."""
    if c.state != "called":
        return ()
    calls = f"{HELPS}:{c.id}"
    told = Notice("", (*_read_by_helpers(g, c), Ours("unclear-settled")), calls, replaces=calls, at_once=True)
    rooms = dict.fromkeys(g.private_room(each).id for each in helpers(g, c, author_of(g, c), now))
    return tuple(replace(told, room=room) for room in rooms)


def may_be_explained(c: Clarification) -> bool:
    """Tell whether somebody may explain *c* to all by name: everybody reads it and knows whose it is."""
    return c.open_to_all and not c.unnamed


def reply_about(c: Clarification) -> str:
    """Return what a reply to a call is about: it goes to whoever wrote it, where everybody may know who."""
    return c.source if may_be_explained(c) else ""


def both(c: Clarification) -> tuple[Ours, ...]:
    """Return the first words, and those that put them another way."""
    return (*quote(c), *([Ours("unclear-quote", {"said": new_words(c)})] if c.again_text else ()))


def _called_by_name(g: Gathering, c: Clarification, author: Member | None) -> str:
    return g.name_of(author, author.partner if author else c.partner)


def helpers(g: Gathering, c: Clarification, author: Member | None, now: datetime) -> list[Member]:
    """Return who helps: those who read it, where that is one role; else the facilitators.

    Where it is unnamed they are told whoever they are: whom else it leaves out would have written it.
    """
    own = author.id if author else ""
    if c.confided:
        return []
    if c.role:
        read = _answered(g, c)
        having = readers_of(g, *read) if read else g.having(c.role)
        return [member for member in having if c.unnamed or member.id != own]
    if c.unnamed:
        return g.holders("facilitator")
    roles = ("facilitator", "coordinator")
    told = (told_of(g, role, c.partner, (own,), now) for role in roles)
    return next((found for found in told if found), [])


def _answered(g: Gathering, c: Clarification) -> tuple[Question, Answer] | None:
    """Return the answer that *c* is about, and its question, where it is in sight."""
    answer = g.answers.get(c.source.removeprefix("answer:"))
    asked = questions_of(g, g.checkins[answer.checkin]) if answer else ()
    question = next((q for q in asked if answer and q.id == answer.question), None)
    return (question, answer) if question and answer else None


def _may_be_anothers(g: Gathering, c: Clarification) -> bool:
    """Tell whether *c* is about an answer of which it is not in sight to whom it was said."""
    return c.source.startswith("answer:") and _answered(g, c) is None


# --- what is nobody's words ---------------------------------------------------------------------------------


def _told_to_those_who_look_after(
    g: Gathering, c: Clarification, said: Said, shown: Sequence[Ours]
) -> Outcome:
    """Tell coordinators and facilitators which text of a protocol, or of ours, was not understood."""
    done = replace(c, state="told")
    g.with_([done])
    asked = question_of(g, c.question)
    line = Ours("unclear-told-question" if asked else "unclear-told-message")
    told = Notice("", (line, *((asked,) if asked else shown)), once=about(done))
    readers = {m.id: m for role in ("coordinator", "facilitator") for m in g.holders(role)}
    others = [member for id_, member in readers.items() if id_ != said.member.id]
    tell = [each for who in others for each in told_alone(g, who, told, about(done))]
    # An emoji on a question may mean that somebody thinks about it: nothing is said about it there.
    noted = Outcome() if said.pressed else reply(said, "unclear-noted")
    return Outcome(keep=(done,), tell=tuple(tell)) + noted


def question_of(g: Gathering, named: str) -> Ours | None:
    """Return the question called so ("ADOPTION:QUESTION"), set apart; None where no protocol has it now."""
    adoption, _, name = named.rpartition(":")
    held = g.adoptions.get(adoption)
    every = (q for rule in held.protocol.checkins.values() for q in rule.questions) if held else ()
    found = next((question for question in every if question.id == name), None)
    return Ours("unclear-question-quote", {"said": found.ask}) if found else None


# --- time passes --------------------------------------------------------------------------------------------


def due(g: Gathering, c: Clarification, now: datetime) -> Outcome:
    """Remind whoever was asked, once, in their working hours; then call a facilitator.

    What fell due long ago, while we were away, is passed over: it stays as it was asked.
    Of what is unnamed all happens at the same hours, whether whoever wrote it is there, away or gone.
    """
    if c.next_at and now - c.next_at > STALE:
        # Everybody has moved on; new words that come all the same go to who read the first.
        return Outcome(keep=(replace(c, next_at=None),))
    author = _still_there(g, author_of(g, c))
    if author is None and not c.unnamed:
        return called(g, c, "unclear-called-left", now)
    calendar = _waits_by(g, c, author)
    away = author is not None and not c.unnamed and (is_away(g, author, now) or calendar.away(now))
    if c.step or away:
        return called(g, c, "unclear-called-silent", now)
    if (later := calendar.there(now)) > now:
        return Outcome(keep=(replace(c, next_at=later),))
    again = clarification.reminded(c, calendar, now)
    asks = _asked(g, again, author, "unclear-remind", "unclear-ask-unnamed") if author else ()
    return Outcome(keep=(again,), tell=asks)


# --- where it happens often ---------------------------------------------------------------------------------


def waiting(g: Gathering, now: datetime) -> list[Clarification]:
    """Return what was not understood lately and waits for other words, or for somebody's help."""
    lately = [c for c in g.clarifications.values() if c.asked_at >= now - LATELY]
    return [c for c in lately if c.author and not c.confided and c.state in ("asked", "called")]


def waiting_lines(g: Gathering, now: datetime) -> tuple[Ours, ...]:
    """Return a line for each of those whose words everybody may read, for a facilitator."""
    return tuple(
        Ours("unclear-waits", {"who": _called_by_name(g, c, author_of(g, c)), "said": words(c)})
        for c in sorted(waiting(g, now), key=lambda c: c.asked_at)
        if c.open_to_all and not c.unnamed
    )


def often_lines(g: Gathering, found: Iterable[clarification.Often]) -> tuple[Ours, ...]:
    """Return a line for each of what is not understood often, for a facilitator."""
    return tuple(line for each in found for line in _often(g, each))


def _often(g: Gathering, each: clarification.Often) -> tuple[Ours, ...]:
    count: dict[str, Arg] = {"count": each.count}
    if each.kind == "partner":
        return (Ours("unclear-often-partner", {**count, "who": g.partners[each.what].name}),)
    if each.kind == "languages":
        written, _, read = each.what.partition(">")
        pair: dict[str, Arg] = {"written": Language(written), "read": Language(read)}
        return (Ours("unclear-often-languages", {**count, **pair}),)
    asked = question_of(g, each.what)
    return (Ours("unclear-often-question", {**count, "question": asked.args["said"]}),) if asked else ()
