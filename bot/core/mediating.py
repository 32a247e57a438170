"""What follows in a round between two partners: asked apart, and shown side by side where both agree to it.

Until then nobody is told what either said, nor whether they said anything; a round that is not shared ends in
the same words whoever ended it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.core import mediation
from bot.core.alone import told_alone
from bot.core.mediation import Given, Mediation, name_of, next_question, room_of
from bot.core.partnership import Gathering, Member, Room
from bot.core.sourced import of_several, source
from bot.core.vocabulary import plain
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Words, some_words

if TYPE_CHECKING:
    from bot.core.answering import Said

LONGEST_ANSWER = 4_000
_USUAL = (
    Ours("mediation-question-happened"),
    Ours("mediation-question-meant"),
    Ours("mediation-question-known"),
    Ours("mediation-question-helps"),
)
_DRAFT = ((Choice("ask-both", Ours("button-ask-both")), Choice("never-mind", Ours("button-never-mind"))),)
_KEEP = Choice("keep-apart", Ours("button-keep-apart"))
_READY = ((Choice("share", Ours("button-share")), _KEEP),)
_SURE = ((Choice("end-it", Ours("button-end-it")), Choice("go-on", Ours("button-go-on"))),)
_END = ((Choice("end-round", Ours("button-end-round")),),)


def about(m: Mediation, side: int, number: int) -> str:
    """Return what a message is about that puts a question, as in Notice.about."""
    return f"mediation:{m.id}:{side}:{number}"


def question(m: Mediation, number: int) -> Arg:
    """Return what both are asked: words of a facilitator leave for no translator of others."""
    if not m.questions:
        return _USUAL[number]
    text, language = m.questions[number]
    return Words(text, language, private=True)


def _both(g: Gathering, m: Mediation, **more: Arg) -> dict[str, Arg]:
    return {"one": name_of(g, m, 0), "other": name_of(g, m, 1), **more}


def _by(g: Gathering, m: Mediation) -> str:
    member = g.members.get(m.by)
    return member.name if member else g.partnership.name


# --- opened -------------------------------------------------------------------------------------------------


def drafted(g: Gathering, m: Mediation) -> Outcome:
    """Show the facilitator, alone, what both would be asked; nobody is asked before that is confirmed."""
    waits = mediation.drafted(m)
    return Outcome(keep=(waits,), tell=(replace(_draft(g, m), choices=_DRAFT),))


def _draft(g: Gathering, m: Mediation) -> Notice:
    asked = (Ours("mediation-listed", {"number": n + 1, "question": question(m, n)}) for n in range(m.many))
    parts = (Ours("mediation-draft", _both(g, m)), *asked)
    return Notice(m.room, parts, f"mediation-draft:{m.id}", at_once=True)


def confirmed(g: Gathering, m: Mediation, meant: str, said: Said) -> Outcome:
    """Ask both, or let it be. Raises Refused for anybody but whoever drafted it."""
    if said.member.id != m.by:
        raise Refused("position-of-another")
    if m.state != "draft":
        raise Refused("button-is-gone")
    topic = f"mediation-draft:{m.id}"
    if meant == "never-mind":
        over = Notice(m.room, (Ours("mediation-dropped"),), topic, replaces=topic, at_once=True)
        return Outcome(lose=(m,), tell=(over,))
    asking = mediation.opened(m, said.at)
    g.with_([asking])
    line = _under_way(g, asking)
    # Other buttons come with a message of their own.
    gone = replace(_draft(g, m), replaces=topic)
    noted = Notice(m.room, (line,), f"mediation-run:{m.id}", choices=_END, at_once=True)
    asked = [each for side in (0, 1) for each in _asked(g, asking, side, hello=True)]
    return Outcome(keep=(asking,), tell=(gone, noted, *asked))


def _asked(g: Gathering, m: Mediation, side: int, *, hello: bool = False, anew: str = "") -> list[Notice]:
    """Put to one side what it is asked next, or whether what it said may be shared."""
    number = next_question(m, side)
    told = _ready(g, m, side) if number is None else _put(g, m, side, number, hello=hello)
    told = replace(told, once=f"{told.about}:{anew}" if anew else told.once, until=m.closes_at)
    member = g.members.get(m.sides[side][1])
    room = room_of(g, m, side)
    if member:
        return list(told_alone(g, member, told, f"mediation:{m.id}"))
    return [replace(told, room=room.id)] if room else []


def _put(g: Gathering, m: Mediation, side: int, number: int, *, hello: bool) -> Notice:
    asks: dict[str, Arg] = {"number": number + 1, "of": m.many, "question": question(m, number)}
    line = Ours("question-of-several", asks)
    first = Ours("mediation-hello", _named(g, m, side))
    topic = about(m, side, number)
    return Notice("", (first, line) if hello else (line,), topic, choices=((_KEEP,),), once=topic)


def _ready(g: Gathering, m: Mediation, side: int) -> Notice:
    line = Ours("mediation-ready", _named(g, m, side))
    return Notice("", (line,), f"mediation-ready:{m.id}:{side}", choices=_READY)


def _named(g: Gathering, m: Mediation, side: int) -> dict[str, Arg]:
    named: dict[str, Arg] = {"who": _by(g, m), "other": name_of(g, m, 1 - side)}
    return {**named, "closes": m.closes_at} if m.closes_at else named


# --- answered -----------------------------------------------------------------------------------------------


def own_side(m: Mediation, member: Member) -> int:
    """Return for which side *member* speaks. Raises Refused for those of neither, and once it is over."""
    side = mediation.side_of(m, member)
    if side is None:
        raise Refused("position-of-another")
    if m.state != "asking":
        raise Refused("mediation-over")
    return side


def answered(g: Gathering, m: Mediation, number: int, said: Said) -> Outcome:
    """Keep what one side answers, and ask it what comes next. Raises Refused."""
    side, room = own_side(m, said.member), said.room
    here = room_of(g, m, side)
    if here is None or here.id != room.id:
        raise Refused("position-of-another")
    passed = plain(said.text) in said.vocabulary.skip
    some_words(said.text, LONGEST_ANSWER)
    text = "" if passed else said.text
    given = Given(side, number, said.member.id, text, said.member.language, said.message or "")
    kept = mediation.answered(m, given)
    g.with_([kept])
    told = [replace(each, at_once=True) for each in _asked(g, kept, side, anew=said.id)]
    return Outcome(keep=(kept,), tell=tuple(told))


def edited(g: Gathering, m: Mediation, said: Said) -> Outcome:
    """Let a message that gave an answer and was changed, or taken back without words, count as it is now."""
    theirs = [each for each in m.given if (each.message, each.by) == (said.message, said.member.id)]
    if not theirs or m.state != "asking":
        return Outcome()
    first = theirs[0]
    if not said.text:
        left = mediation.taken_back(m, first.message, first.by)
        g.with_([left])
        return Outcome(keep=(left,), tell=tuple(_asked(g, left, first.side, anew=said.id)))
    if said.text == first.text or len(said.text) > LONGEST_ANSWER:
        return Outcome()
    return Outcome(keep=(mediation.answered(m, replace(first, text=said.text)),))


# --- shared, or not -----------------------------------------------------------------------------------------


def decided(g: Gathering, m: Mediation, meant: str, said: Said) -> Outcome:
    """Let one side agree that what it said is shared, or keep it. Raises Refused."""
    side = own_side(m, said.member)
    if meant == "keep-apart":
        return kept(g, m, said.at)
    if meant in ("end-it", "go-on"):
        return kept(g, m, said.at) if meant == "end-it" else _going_on(g, m, side, said)
    if meant != "share" or next_question(m, side) is not None:
        raise Refused("button-is-gone")
    yes = mediation.agreed(m, side, said.member.id)
    g.with_([yes])
    if mediation.to_be_shared(yes):
        return _shared(g, yes, said.at)
    ready, here = _ready(g, m, side), said.room.id
    gone = replace(ready, room=here, choices=(), replaces=ready.about, at_once=True)
    if str(side) not in yes.agreed:
        half = Ours("mediation-agreed-by-one", {"by": said.member.name})
        again = replace(ready, room=here, parts=(half,), at_once=True)
        return Outcome(keep=(yes,), tell=(gone, again))
    line = Ours("mediation-agreed", _named(g, m, side))
    noted = Notice(here, (line,), f"mediation-agreed:{m.id}:{side}", choices=((_KEEP,),), at_once=True)
    return Outcome(keep=(yes,), tell=(gone, noted))


def sure(g: Gathering, m: Mediation, said: Said) -> Outcome:
    """Ask back whether a side keeps all to itself: nothing else can be pressed there. Raises Refused."""
    topic = f"mediation-end:{m.id}:{own_side(m, said.member)}"
    asks = Notice(said.room.id, (Ours("mediation-end-sure"),), topic, _SURE, at_once=True, until=m.closes_at)
    return Outcome(tell=(asks,))


def _going_on(g: Gathering, m: Mediation, side: int, said: Said) -> Outcome:
    """Put what was asked last once more: the words that follow are meant for that."""
    topic = f"mediation-end:{m.id}:{side}"
    line = Ours("mediation-goes-on")
    over = Notice(said.room.id, (line,), topic, replaces=topic, at_once=True)
    asked = [replace(each, at_once=True) for each in _asked(g, m, side, anew=said.id)]
    return Outcome(tell=(over, *asked))


def _shared(g: Gathering, m: Mediation, now: datetime) -> Outcome:
    """Show both, and the facilitator, what both said: side by side, each in their language."""
    both, sources = tuple(_side_by_side(g, m)), _said_in(g, m)
    told, read = (
        of_several(
            Notice("", (Ours(says, _both(g, m)), *both), f"mediation-shared:{m.id}", at_once=True), sources
        )
        for says in ("mediation-shared", "mediation-shared-read")
    )
    once = f"mediation-shared:{m.id}"
    to_all = _to_all(g, m, replace(told, once=once), replace(read, once=once))
    return Outcome(keep=(mediation.ended(m, "shared", now),), tell=tuple(to_all)) + _moot(m)


def _side_by_side(g: Gathering, m: Mediation) -> Iterator[Ours]:
    for number, given in _in_order(m):
        if given is None:
            asked = question(m, number)
            # Both have agreed: by now it may be put into the other's language like anything else.
            asked = replace(asked, private=False) if isinstance(asked, Words) else asked
            yield Ours("mediation-listed", {"number": number + 1, "question": asked})
        else:
            said: Arg = Words(given.text, given.language) if given.text else Ours("answer-passed")
            who = g.name_of(g.members.get(given.by), m.sides[given.side][0])
            yield Ours("mediation-said", {"who": who, "said": said})


def _in_order(m: Mediation) -> Iterator[tuple[int, Given | None]]:
    """Yield each question by its number, with None, and behind it what both sides answered to it."""
    for number in range(m.many):
        yield number, None
        for side in (0, 1):
            yield from ((number, each) for each in m.given if (each.side, each.question) == (side, number))


def _said_in(g: Gathering, m: Mediation) -> dict[int, str]:
    """Return in which message each paragraph of what is shared was said: it follows that from then on."""
    found = {}
    for part, (_, given) in enumerate(_in_order(m), 1):
        room = room_of(g, m, given.side) if given and given.message else None
        if given and room:
            found[part] = source(room.id, given.message)
    return found


def kept(g: Gathering, m: Mediation, now: datetime) -> Outcome:
    """End it without anything being shared: told to all three in the same words, whoever ended it."""
    return Outcome(keep=(mediation.ended(m, "kept", now),)) + over(g, m)


def over(g: Gathering, m: Mediation) -> Outcome:
    """Tell all three that a round is over that is not shared, and drop what still waits to be asked."""
    line = Ours("mediation-kept", _both(g, m))
    told = Notice("", (line,), f"mediation-kept:{m.id}", once=f"mediation-kept:{m.id}")
    return Outcome(tell=tuple(_to_all(g, m, told, told))) + _moot(m)


def _to_all(g: Gathering, m: Mediation, told: Notice, read: Notice) -> Iterator[Notice]:
    """Yield what both sides are *told*, and what whoever opened the round may *read* of it."""
    for side in (0, 1):
        member, room = g.members.get(m.sides[side][1]), room_of(g, m, side)
        if member:
            yield from told_alone(g, member, told, f"mediation:{m.id}")
        elif room:
            yield replace(told, room=room.id)
    opener = g.members.get(m.by)
    if opener and g.partners[opener.partner].left_at is None:
        yield from told_alone(g, opener, read, f"mediation:{m.id}")


def _moot(m: Mediation) -> Outcome:
    """Drop what still waits to be asked."""
    numbers = range(mediation.MOST_QUESTIONS)
    return Outcome(moot=tuple(about(m, side, number) for side in (0, 1) for number in numbers))


def carried(g: Gathering, m: Mediation, said: Said) -> Outcome:
    """Carry what one side writes below what was shared to the other, and to nobody else. Raises Refused."""
    side = mediation.side_of(m, said.member)
    if side is None and said.member.id == m.by:
        raise Refused("mediation-of-the-sides")
    there = room_of(g, m, 1 - side) if side is not None else None
    some_words(said.text)
    if side is None or there is None:
        raise Refused("mediation-over")
    words = Words(said.text, said.member.language)
    who = g.name_of(said.member, said.member.partner)
    line = Ours("reply-carried-here", {"who": who, "said": words})
    topic = f"mediation-shared:{m.id}"
    told = Notice(there.id, (line,), topic, once=f"{topic}:{said.id}", by=said.member.id)
    done = Ours("reply-carried", {"who": name_of(g, m, 1 - side)})
    noted = Notice(said.room.id, (done,), reply_to=said.message, at_once=True, quiet=True)
    return Outcome(tell=(told, noted))


def handed_on(g: Gathering, giver: Member, to: Member, id_: str, now: datetime) -> Outcome:
    """Let the rounds that *giver* opened be looked after by *to*: both sides are asked anew about sharing.

    One in which *to* takes part themselves is over, and nothing of it is shared.
    """
    outcome = Outcome()
    for m in [m for m in g.mediations.values() if m.by == giver.id and m.state == "asking"]:
        if mediation.side_of(m, to) is not None:
            outcome += kept(g, m, now)
            continue
        handed = replace(m, by=to.id, room=g.private_room(to).id, agreed=())
        g.with_([handed])
        card = Notice("", (_under_way(g, handed),), f"mediation-run:{m.id}", choices=_END)
        told = [*told_alone(g, to, card, f"mediation:{m.id}")]
        for side in (0, 1):
            told += [*_no_longer(g, m, side), *_asked(g, handed, side, hello=True, anew=id_)]
        outcome += Outcome(keep=(handed,), tell=tuple(told))
    return outcome


def _no_longer(g: Gathering, m: Mediation, side: int) -> list[Notice]:
    """Take the buttons from what asked a side about whoever looked after it before."""
    room, asked = room_of(g, m, side), _ready(g, m, side)
    if room is None or next_question(m, side) is not None:
        return []
    return [replace(asked, room=room.id, choices=(), replaces=asked.about, at_once=True)]


# --- time passes, and what a facilitator sees ---------------------------------------------------------------


def due(g: Gathering, m: Mediation, now: datetime) -> Outcome:
    """Remind, once, whoever has not answered or decided; end it when its time is over."""
    if m.state == "draft":
        return Outcome(lose=(m,))
    gone = any(g.partners[partner].left_at is not None for partner, _ in m.sides)
    if m.step or gone or m.closes_at is None or m.closes_at <= now:
        return kept(g, m, now)
    later = replace(m, step=1, next_at=m.closes_at)
    waits = [side for side in (0, 1) if str(side) not in m.agreed]
    return Outcome(keep=(later,), tell=tuple(each for side in waits for each in _reminded(g, later, side)))


def _reminded(g: Gathering, m: Mediation, side: int) -> list[Notice]:
    line = Ours("mediation-remind", _named(g, m, side))
    asked = _asked(g, m, side, anew="again")
    return [replace(each, parts=(line, *each.parts)) if each.about else each for each in asked]


def waiting_in(g: Gathering, member: Member, room: Room) -> list[Ours]:
    """Return a line for each round that waits for *member*, where they are asked and nowhere else."""
    found = []
    for m in [m for m in g.mediations.values() if m.state == "asking" and m.closes_at]:
        side = mediation.side_of(m, member)
        there = room_of(g, m, side) if side is not None else None
        if there is not None and there.id == room.id and str(side) not in m.agreed:
            found.append(Ours("status-mediation", {"closes": m.closes_at or m.opened_at}))
    return found


def listed(g: Gathering, member: Member) -> list[Notice]:
    """Return a card for each round that *member* opened and that is under way: nothing of who answered."""
    running = [m for m in g.mediations.values() if m.by == member.id and m.state == "asking"]
    return [
        Notice("", (_under_way(g, m),), f"mediation-run:{m.id}", choices=_END, at_once=True) for m in running
    ]


def _under_way(g: Gathering, m: Mediation) -> Ours:
    return Ours("mediation-opened", _both(g, m, **({"closes": m.closes_at} if m.closes_at else {})))
