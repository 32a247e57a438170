"""What follows when somebody raises a concern: who would read it is said before they send it, and by whom.

What is typed in a group is taken to a direct talk, and none of its words with it. Nobody reads anything
before whoever raised it has chosen whether with their name. A press is looked at anew, with all as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import calling, concern_handed
from bot.core import concern_shown as shown
from bot.core.concern import (
    ENDED,
    LONGEST,
    RUNNING,
    SEEN,
    SENT,
    WORDED,
    Concern,
    asked,
    checked,
    drafted,
    ended,
    is_by,
    left_alone,
    not_about,
    readers_of,
    sent,
    speaks_for,
    token,
    with_more,
    with_other,
    would_read,
)
from bot.core.concerns_due import left, scheduled
from bot.core.crisis import calls_for_help
from bot.core.partnership import Gathering, Member
from bot.core.vocabulary import bare
from bot.core.words import SAID, Arg, Notice, Ours, Ourselves, Outcome, Refused, Words

if TYPE_CHECKING:
    from bot.core.answering import Said

# --- before anybody reads it --------------------------------------------------------------------------------


def taken_aside(g: Gathering, id_: str, said: Said) -> Outcome:
    """Take whoever spoke of a concern in a group to a direct talk; what they typed there goes nowhere."""
    room = g.private_room(said.member)
    # Not as a reply: that would quote what was typed.
    here = Notice(said.room.id, (Ours("concern-alone", {"where": Ourselves()}),), at_once=True)
    there = f"{SAID}{said.message}" if said.message else ""
    gone = (Notice(said.room.id, (), replaces=there, withdraw=True, at_once=True),) if there else ()
    return Outcome(tell=(*gone, here)) + asked_alone(g, id_, said, room.id, Ours("concern-typed-there"))


def asked_at_a_tap(g: Gathering, said: Said, mark: str, *more: Ours) -> Outcome:
    """Ask whoever pressed alone, for what only a facilitator reads; no group reads who that was."""
    talk = g.private_room(said.member)
    asked = asked_alone(g, said.id, said, talk.id, *more)
    if talk.stands:
        return asked
    how = Notice(said.room.id, (Ours("answer-alone-how", {"where": Ourselves()}),), once=mark, at_once=True)
    return asked + Outcome(tell=(how,))


def asked_alone(g: Gathering, id_: str, said: Said, room: str, *more: Ours) -> Outcome:
    """Ask for the words, where nobody else reads; *more* stands below."""
    c, lines = _begun(g, id_, said), (Ours("concern-write"), *more)
    line = Notice(room, lines, shown.mine(c), ((shown.NEVER_MIND,),), at_once=True)
    return Outcome(keep=(c,), tell=(line,))


def raised(g: Gathering, id_: str, said: Said) -> Outcome:
    """Take *said* as what somebody raises, and say who would read it."""
    return _drafted(g, _begun(g, id_, said), said)


def _begun(g: Gathering, id_: str, said: Said) -> Concern:
    """Return what waits for the words of whoever speaks: of two, later words would go to the other."""
    waits = awaited(g, said.member)
    if waits is not None and waits.state == "asked":
        id_ = waits.id
    return asked(id_, said.member, g.partnership.id, said.at)


def _drafted(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Take *said* as the words of *c*, or as more of them."""
    return _put(g, drafted(with_more(c, said.message or "", said.text), said.at), said)


def _put(g: Gathering, c: Concern, said: Said, cleared: Collection[str] = ()) -> Outcome:
    """Say who would read *c*; where nobody could, let it go and say so. It is not about who is *cleared*."""
    if not would_read(g, c):
        gone = Notice(said.room.id, (Ours("concern-nobody"),), shown.mine(c), at_once=True)
        return Outcome(lose=(c,), tell=(gone,))
    facilitated = any("facilitator" in reader.roles for reader in would_read(g, c))
    # By what it answers it is known of which message the words are.
    sure = shown.sure(g, c, said.member, facilitated=facilitated, cleared=cleared)
    asked_ = replace(sure, reply_to=said.message)
    if calls_for_help(g, c.text):
        asked_ = _with_help(g, replace(asked_, choices=(*asked_.choices, *shown.CALLING)))
    return Outcome(keep=(c,), tell=(asked_,))


def _with_help(g: Gathering, notice: Notice) -> Notice:
    """Say below what *notice* says how all who can help are called, and whom else to turn to."""
    return replace(notice, parts=(*notice.parts, Ours("sos-concern"), *shown.turn_to(g)))


def _about(g: Gathering, c: Concern, said: Said, reader: str) -> Outcome:
    """Keep *c* from whomever it is about, and say who would read it then."""
    there = [member for member in would_read(g, c) if member.id == reader]
    if c.state != "draft" or not there:
        raise Refused("button-is-gone")
    put = _put(g, not_about(c, there[0]), said)
    return replace(put, tell=(_asked_no_more(c, said), *put.tell))


def _not_about(g: Gathering, c: Concern, said: Said, ids: str) -> Outcome:
    """Go on where the words are not about those whom *ids* name."""
    if c.state != "draft":
        raise Refused("button-is-gone")
    put = _put(g, c, said, ids.split())
    return replace(put, tell=(_asked_no_more(c, said), *put.tell))


def _asked_no_more(c: Concern, said: Said) -> Notice:
    """Take back what was asked before *c* was sent, or asked in another way."""
    line = Ours("concern-words", {"said": shown.said_of(c, c.text)})
    return Notice(said.room.id, (line,), shown.mine(c), replaces=shown.mine(c), withdraw=True, at_once=True)


def _sent(g: Gathering, c: Concern, said: Said, *, unnamed: bool) -> Outcome:
    """Let those read *c* who were named to whoever raised it."""
    if c.state != "draft":
        raise Refused("button-is-gone")
    if not would_read(g, c):
        return _put(g, c, said)
    begun = scheduled(g, sent(g, c, said.member, said.at, unnamed=unnamed), said.at)
    alarms = calls_for_help(g, c.text)
    begun = calling.worded(g, begun, said.at) if alarms else begun
    g.with_([begun])
    says = "concern-sent-unnamed" if unnamed else "concern-sent"
    line = Ours(says, {"number": begun.called, "who": shown.looks_after(g, begun)})
    noted = Notice(
        said.room.id, (line,), shown.mine(c), shown.own_rows(begun), reply_to=said.message, at_once=True
    )
    noted = _with_help(g, noted) if alarms else noted
    told = shown.shown_to_readers(g, begun, once=f"concern:{c.id}")
    return Outcome(keep=(begun,), tell=(_asked_no_more(c, said), noted, *told))


def _named(g: Gathering, c: Concern, said: Said) -> Outcome:
    return _sent(g, c, said, unnamed=False)


def _unnamed(g: Gathering, c: Concern, said: Said) -> Outcome:
    return _sent(g, c, said, unnamed=True)


def _never_mind(g: Gathering, c: Concern, said: Said) -> Outcome:
    if c.state in SENT:
        raise Refused("button-is-gone")
    gone = Notice(said.room.id, (Ours("concern-dropped"),), shown.mine(c), replaces=shown.mine(c))
    return Outcome(lose=(c,), tell=(replace(gone, at_once=True),))


# --- once it is read ----------------------------------------------------------------------------------------


def _settled(g: Gathering, c: Concern, said: Said) -> Outcome:
    if c.state not in RUNNING:
        raise Refused("button-is-gone")
    if c.kind == WORDED:
        return _safe(g, c, said)
    over = ended(c, "settled", said.at)
    g.with_([over])
    line = Ours("concern-settled", {"number": c.called, "who": _speaks(g, c, said)})
    here = shown.own_anew(g, over, said.room.id, Ours("concern-over", {"number": c.called}))
    return Outcome(keep=(over,), tell=(*_at_once(here), *shown.told_readers(g, over, line)))


def _safe(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Let a concern that held a word for emergencies go on as any other: whoever raised it is safe."""
    calm = replace(c, kind="concern", state="talking" if calling.is_on_it(g, c) else "heard", step=0)
    calm = scheduled(g, calm, said.at)
    g.with_([calm])
    line = Ours("sos-safe", {"number": c.called, "who": shown.who(g, c)})
    noted = Ours("sos-safe-noted", {"who": shown.names(g, readers_of(g, calm))})
    here = shown.own_anew(g, calm, said.room.id, noted)
    return Outcome(keep=(calm,), tell=(*_at_once(here), *_at_once(shown.told_readers(g, calm, line))))


def _not_meant(g: Gathering, c: Concern, said: Said) -> Outcome:
    """End a call for help that came of a wrong button; the answer itself is theirs to change."""
    if c.state not in RUNNING or not c.by_answer:
        raise Refused("button-is-gone")
    over = ended(c, "settled", said.at)
    g.with_([over])
    line = Ours("sos-not-meant", {"number": c.called, "who": _speaks(g, c, said)})
    noted = Ours("sos-not-meant-noted", {"who": shown.names(g, readers_of(g, over))})
    here = shown.own_anew(g, over, said.room.id, noted)
    return Outcome(keep=(over,), tell=(*_at_once(here), *shown.told_readers(g, over, line)))


def _speaks(g: Gathering, c: Concern, said: Said) -> Arg:
    """Return what those who read *c* read of who says something of it now, which another of theirs may."""
    named = c.kind == SEEN and not is_by(c, said.member)
    return g.name_of(said.member, said.member.partner) if named else shown.who(g, c)


def _not_settled(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Open again what is not settled for whoever raised it."""
    if c.state not in ENDED:
        raise Refused("button-is-gone")
    if c.urgent:
        return calling.opened_again(g, c, said)
    if not readers_of(g, c):
        return _left(g, c)
    state = "talking" if c.taken_by else "heard"
    again = scheduled(g, replace(c, state=state, ended_at=None, passed_to="", step=0), said.at)
    g.with_([again])
    line = Ours("concern-open-again", {"number": c.called, "who": shown.who(g, c)})
    here = shown.own_anew(g, again, said.room.id, shown.item(g, again))
    return Outcome(keep=(again,), tell=(*_at_once(here), *shown.shown_to_readers(g, again, line)))


def _left(g: Gathering, c: Concern) -> Outcome:
    waits = left(g, c)
    return replace(waits, tell=_at_once(waits.tell))


def _at_once(told: tuple[Notice, ...]) -> tuple[Notice, ...]:
    return tuple(replace(each, at_once=True) for each in told)


def added(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Carry what somebody adds to a concern of theirs to those who read it; what is over stays so."""
    text = checked(said.text)
    alarms = calls_for_help(g, text)
    if alarms and not c.urgent and c.state in RUNNING and readers_of(g, c):
        return _alarmed(g, c, said, text)
    if c.widens and not readers_of(g, c):
        c = calling.with_others(g, c, said.at)
    if not readers_of(g, c):
        waits = _waits(g, c, said, text, concern_handed.asked(g, c))
        help_ = Notice(said.room.id, (), f"concern-own-said:{c.id}", shown.CALLING, at_once=True)
        return waits + Outcome(tell=(_with_help(g, help_),)) if alarms else waits
    spoken = left_alone(c)
    heard = (
        calling.going_on(g, spoken, said.at) if c.urgent else scheduled(g, replace(spoken, step=0), said.at)
    )
    g.with_([heard])
    line = shown.about_it(c, _speaks(g, c, said), _words(c, said, text))
    told = shown.told_readers(g, heard, line, topic=said_as(c, said))
    noted = Ours("concern-said-noted", {"who": shown.names(g, readers_of(g, heard))})
    about = f"concern-own-said:{c.id}"
    thanks = Notice(said.room.id, (noted,), about, reply_to=said.message, at_once=True, quiet=True)
    thanks = _with_help(g, replace(thanks, choices=shown.CALLING)) if alarms and not c.widens else thanks
    return Outcome(keep=(heard,), tell=(thanks, *(_at_once(told) if alarms else told)))


def _alarmed(g: Gathering, c: Concern, said: Said, text: str) -> Outcome:
    """Let those who read *c*, and nobody else, know at once that a word for emergencies stands in it now."""
    fits = len(c.text) + len(text) < LONGEST
    whole = with_more(c, said.message or "", text) if fits else c
    heard = calling.worded(g, whole, said.at)
    line = shown.about_it(c, _speaks(g, c, said), _words(c, said, text))
    noted = Ours("concern-said-noted", {"who": shown.names(g, readers_of(g, heard))})
    thanks = Notice(said.room.id, (noted,), shown.mine(c), shown.own_rows(heard), reply_to=said.message)
    here = shown.own_in_place(g, heard, said.room.id, pressed=False)
    told = shown.shown_to_readers(g, heard, *(() if fits else (line,)))
    return Outcome(keep=(heard,), tell=(here, replace(_with_help(g, thanks), at_once=True), *told))


def _words(c: Concern, said: Said, text: str) -> Words:
    words = shown.said_of(c, text)
    return replace(words, language=said.member.language) if c.kind == SEEN else words


def said_as(c: Concern, said: Said) -> str:
    """Return what tells the words of a message about *c*: a digest, as its room would tell by whom."""
    return f"concern-said:{c.id}:{token(c.id, f'{said.room.id} {said.message}')}" if said.message else ""


def changed(g: Gathering, c: Concern, said: Said, *, whole: bool) -> Outcome:
    """Let words that began *c* be those of *said*, or be taken back where it has none; others of *c* stay.

    Not *whole*: others stand in *c* besides, of which message each is unknown.
    """
    alone = whole or not said.text or c.state not in SENT
    rest = replace(c, text=said.text, parts=()) if alone else c
    other = with_other(c, said.message or "", said.text) or rest
    if c.state not in SENT:
        if not other.text:
            return _never_mind(g, c, said)
        put = _put(g, drafted(other, said.at), said)
        kept = [each for each in put.keep if isinstance(each, Concern)]
        read_back = tuple(replace(t, parts=(shown.words(each), *t.parts)) for each in kept for t in put.tell)
        return replace(put, tell=(_asked_no_more(c, said), *(read_back or put.tell)))
    g.with_([other])
    by, text = shown.who(g, c), said.text.strip()
    line = shown.about_it(c, by, shown.said_of(c, text)) if text else Ours("words-taken-back", {"who": by})
    told = shown.told_readers(g, other, line)
    return Outcome(keep=(other,), tell=told)


def _waits(g: Gathering, c: Concern, said: Said, text: str, asked_: tuple[Notice, ...]) -> Outcome:
    """Keep words that nobody may read yet, and ask once more who may; a yes lets them."""
    if asked_ and bare(text) in said.vocabulary.yes:
        return concern_handed.agreed(g, c, said, " ".join(member.id for member in would_read(g, c)))
    more = with_more(left_alone(c), said.message or "", text)
    if more.ended_at is not None or not asked_:
        return Outcome(keep=(more,)) + _left(g, more)
    g.with_([more])
    return Outcome(keep=(more,), tell=asked_)


# --- what was pressed or said -------------------------------------------------------------------------------

PRESSES: Mapping[str, Callable[[Gathering, Concern, Said], Outcome]] = {
    "named": _named,
    "unnamed": _unnamed,
    "never-mind": _never_mind,
    "settled": _settled,
    "not-settled": _not_settled,
    "not-meant": _not_meant,
    "call-now": calling.called_besides,
    "may-not-read": concern_handed.refused,
}


def pressed(g: Gathering, c: Concern, means: str, said: Said) -> Outcome:
    """Do what a button under a message to whoever raised *c* means. Raises Refused."""
    if not speaks_for(g, c, said.member):
        raise Refused("concern-unknown")
    what, _, rest = means.partition(":")
    if what == "about":
        return _about(g, c, said, rest)
    if what == "not-about":
        return _not_about(g, c, said, rest)
    if what == "may-read":
        return concern_handed.agreed(g, c, said, rest)
    if what not in PRESSES:
        raise Refused("button-is-gone")
    return PRESSES[what](g, c, said)


def replied(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Take what whoever raised *c* says about it: its words, or more. Raises Refused."""
    if not speaks_for(g, c, said.member):
        raise Refused("concern-unknown")
    return added(g, c, said) if c.state in SENT else _drafted(g, c, said)


def awaited(g: Gathering, member: Member) -> Concern | None:
    """Return the concern of which *member* is asked for words, asked for last."""
    asked_ = [
        c for c in g.concerns.values() if c.awaits and c.awaits_of in (member.id, token(c.id, member.id))
    ]
    return max(asked_, key=lambda c: c.awaits_since or c.made_at, default=None)
