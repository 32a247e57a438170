"""What follows when somebody calls for help, or writes or answers what a protocol names for emergencies.

Those who can help are told at once and alone, whatever the hour, and told again, with the next person, until
somebody is on it. Whoever needs help reads whom else to turn to; after a word of theirs, alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import concern_shown as shown
from bot.core import crisis
from bot.core.concern import (
    COUNTED,
    LONGEST,
    RUNNING,
    SEEN,
    WORDED,
    Concern,
    is_by,
    left_alone,
    next_number,
    raised_by,
    readers_of,
    token,
)
from bot.core.concerns_due import scheduled
from bot.core.partnership import Gathering, Member, Room
from bot.core.words import Arg, Notice, Ours, Ourselves, Outcome

if TYPE_CHECKING:
    from bot.core.answering import Said

Texts = tuple[tuple[tuple[str, str], ...], ...]
HOUR = timedelta(hours=1)
"""By then everybody who could help has been told."""
LONG = timedelta(days=1)
"""How long everybody is told again each hour; then it waits as any other concern does."""


OFFERED = "sos-offered"
"""What a question whether somebody is needed now is about, as far as its first colon."""
CALL_NOW = shown.CALLING[0][0].means


def offered(g: Gathering, said: Said) -> Outcome | None:
    """Ask *said*'s member, who cried for help, whether somebody is needed now; None while a call runs."""
    if any(c.widens and c.state in RUNNING and is_by(c, said.member) for c in g.concerns.values()):
        return None
    parts = (Ours("sos-offered"), *shown.turn_to(g))
    about = f"{OFFERED}:{said.member.id}"
    asks = Notice(said.room.id, parts, about, shown.CALLING, reply_to=said.message, at_once=True)
    return Outcome(tell=(asks,))


def called(g: Gathering, id_: str, said: Said) -> Outcome:
    """Tell those who can help that *said*'s member asks for it."""
    c, told = _told_anew(g, id_, said, "help")
    talk = g.direct_room(said.member.id)
    here = talk or said.room
    line = _who_hears(g, c, "sos-told")
    noted: tuple[Notice, ...] = (_noted(g, c, here, line),)
    if talk and talk.id != said.room.id:
        noted += (Notice(said.room.id, (Ours("sos-aside"),), reply_to=said.message, at_once=True),)
    return Outcome(keep=(c,), tell=(*noted, *told))


def word_written(g: Gathering, id_: str, said: Said, *, unnamed: bool) -> Outcome:
    """Tell those who can help that *said*'s member wrote a word for emergencies; ask alone how they are."""
    c, told = _told_anew(g, id_, said, "word", unnamed=unnamed)
    talk = g.private_room(said.member)
    line = _who_hears(g, c, "sos-word-told")
    noted: tuple[Notice, ...] = (replace(_noted(g, c, talk, line), quiet=True),)
    if not talk.stands:
        # Nothing here tells others what was in those words, or that they were noticed.
        aside = Ours("sos-word-aside", {"where": Ourselves()})
        noted += (Notice(said.room.id, (aside,), at_once=True, quiet=True),)
    return Outcome(keep=(c,), tell=(*noted, *told))


def answered(g: Gathering, id_: str, said: Said, texts: Texts, *, unnamed: bool, seen: bool) -> Outcome:
    """Tell those who can help that *said*'s member gave an answer that calls for help.

    *texts* are the question and what was chosen, as far as all who are told may read it. What all of their
    group have *seen* is said there; anything else alone.
    """
    kind = SEEN if seen else "option"
    c, told = _told_anew(g, id_, replace(said, text=""), kind, unnamed=unnamed, texts=texts)
    talk = said.room if seen else g.private_room(said.member)
    noted: tuple[Notice, ...] = (_noted(g, c, talk, _who_hears(g, c, "sos-answer-told")),)
    if not talk.stands:
        aside = Ours("sos-word-aside", {"where": Ourselves()})
        noted += (Notice(said.room.id, (aside,), at_once=True, quiet=True),)
    return Outcome(keep=(c,), tell=(*noted, *told))


def _told_anew(
    g: Gathering, id_: str, said: Said, kind: str, *, unnamed: bool = False, texts: Texts = ()
) -> tuple[Concern, tuple[Notice, ...]]:
    """Return the concern that *said* begins, or goes on with, and what its readers are told."""
    running = [c for c in g.concerns.values() if c.widens and c.state in RUNNING and is_by(c, said.member)]
    if running and running[-1].unnamed == unnamed:
        return _once_more(g, running[-1], said, kind, texts)
    by = token(id_, said.member.id) if unnamed else said.member.id
    text = said.text.strip()[:LONGEST]
    c = Concern(id_, g.partnership.id, by, said.member.language, said.at, text, next_number(g), kind, "heard")
    c = replace(c, unnamed=unnamed, answered=texts, numbers=COUNTED)
    c = replace(c, sent_at=said.at, next_at=said.at + crisis.patience(g))
    begun = replace(c, readers=_ids(_first(g, c, said.at)))
    g.with_([begun])
    return begun, shown.shown_to_readers(g, begun, once=f"concern:{c.id}")


def _once_more(
    g: Gathering, c: Concern, said: Said, kind: str, texts: Texts
) -> tuple[Concern, tuple[Notice, ...]]:
    """Let those who know of it hear at once that whoever needs help writes again.

    Somebody who was on it may be so no more by the time of another call: they press it anew.
    """
    again = c if is_on_it(g, c) else going_on(g, c, said.at)
    again = _anew(g, c, said.at) if kind != "word" and is_on_it(g, c) else again
    g.with_([again])
    text = said.text.strip()[:LONGEST]
    said_now = (shown.about_it(c, shown.who(g, c), shown.said_of(c, text)),) if text else ()
    return again, shown.shown_to_readers(g, again, *said_now, *shown.answered(texts))


# --- whom ---------------------------------------------------------------------------------------------------


def _first(g: Gathering, c: Concern, now: datetime) -> list[Member]:
    """Return who is told first: all of the first tier in which anybody can be; everybody where nobody can."""
    tiers = crisis.tiers(g, _apart(g, c), now)
    reached = ([member for member in tier if g.direct_room(member.id)] for tier in tiers)
    return next((tier for tier in reached if tier), [member for tier in tiers for member in tier])


def _next(g: Gathering, c: Concern, now: datetime, *, all_: bool) -> list[Member]:
    """Return who is told besides, as nobody is on it: the next person, or *all* others; of words, nobody."""
    if not c.widens:
        return []
    tiers = crisis.tiers(g, _apart(g, c), now)
    left = [member for tier in tiers for member in tier if member.id not in c.readers]
    return left if all_ else [member for member in left if g.direct_room(member.id)][:1]


def is_on_it(g: Gathering, c: Concern) -> bool:
    """Tell whether somebody looks after *c* who still can."""
    return c.state == "talking" and c.taken_by in {reader.id for reader in readers_of(g, c)}


def told_again(g: Gathering, c: Concern, now: datetime) -> tuple[Concern, tuple[Notice, ...]]:
    """Return *c* as it waits anew, as whoever was on it is so no more, and what follows at once."""
    known = _anew(g, c, now)
    line = Ours("sos-again", {"since": c.sent_at or c.made_at})
    return known, (*shown.shown_to_readers(g, known, line), *_told_honestly(g, known))


def _anew(g: Gathering, c: Concern, now: datetime) -> Concern:
    """Return *c* as if help was called for at this moment: nobody is on it, whoever was before."""
    waits = replace(c, state="heard", taken_by="", passed_to="", step=0, sent_at=now, ended_at=None)
    waits = replace(waits, next_at=now + crisis.patience(g))
    known = waits if readers_of(g, waits) or not c.widens else with_others(g, waits, now)
    g.with_([known])
    return known


def worded(g: Gathering, c: Concern, now: datetime) -> Concern:
    """Return a concern in which a word for emergencies stands from *now* on: it is urgent."""
    return _anew(g, replace(left_alone(c), kind=WORDED), now)


def called_besides(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Tell all who can help that whoever raised *c* asks for it, by name, and nothing of what *c* says."""
    return called(g, said.id, replace(said, text=""))


def opened_again(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Call for help once more, as whoever needs it says that it is not settled."""
    known = _anew(g, c, said.at)
    line = Ours("concern-open-again", {"number": c.called, "who": shown.who(g, c)})
    here = shown.own_in_place(g, known, said.room.id, pressed=False)
    noted = _noted(g, known, said.room, _who_hears(g, known, "sos-told"))
    return Outcome(keep=(known,), tell=(here, noted, *shown.shown_to_readers(g, known, line)))


def going_on(g: Gathering, c: Concern, now: datetime) -> Concern:
    """Return *c* as more is said about it: while nobody is on it, it is told again as soon as before.

    What had come to wait for working days is as urgent as it was at first.
    """
    if is_on_it(g, c) or c.ended_at is not None:
        return scheduled(g, replace(c, step=0), now)
    soon, began = now + crisis.patience(g), c.sent_at or c.made_at
    return replace(c, next_at=min(c.next_at or soon, soon), sent_at=began if now - began < LONG else now)


def with_others(g: Gathering, c: Concern, now: datetime) -> Concern:
    """Return *c* with those who can help now: whoever was told is here no more."""
    return replace(c, readers=(*c.readers, *_ids(_first(g, c, now))))


def _apart(g: Gathering, c: Concern) -> set[str]:
    """Return who is not told: whoever needs help knows."""
    return {member.id for member in g.members.values() if is_by(c, member)}


def _ids(members: Iterable[Member]) -> tuple[str, ...]:
    return tuple(member.id for member in members)


# --- to whoever needs help ----------------------------------------------------------------------------------


def _who_hears(g: Gathering, c: Concern, says: str) -> Ours:
    """Return who has really been told; where only their groups could be asked, that and nothing more."""
    readers = readers_of(g, c)
    told = [reader for reader in readers if g.direct_room(reader.id)]
    asked = [reader for reader in readers if g.room_of(reader.partner)]
    if not told and not asked:
        return Ours("sos-nobody")
    known: dict[str, Arg] = {"who": shown.names(g, told or asked)}
    if told and says == "sos-answer-told":
        return Ours("sos-answer-told", known)
    if told:
        return Ours("sos-told", known) if says == "sos-told" else Ours("sos-word-told", known)
    return Ours("sos-word-in-groups", known) if says == "sos-word-told" else Ours("sos-in-groups", known)


def _noted(g: Gathering, c: Concern, room: Room, line: Ours) -> Notice:
    return Notice(room.id, (line, *shown.turn_to(g)), shown.mine(c), shown.own_rows(c), at_once=True)


# --- as long as nobody is on it -----------------------------------------------------------------------------


def due(g: Gathering, c: Concern, now: datetime) -> Outcome:
    """Tell everybody who knows once more, and the next person; by the end of the hour, everybody."""
    c = c if c.state == "heard" else replace(c, state="heard", taken_by="", step=0)
    c = c if readers_of(g, c) else with_others(g, c, now)
    began = c.sent_at or c.made_at
    over = now - began >= HOUR
    # The first time only: looked at by when it was due, which holds after an outage, too.
    first = over and (c.next_at or now) - began <= HOUR
    added = _ids(_next(g, c, now, all_=over))
    again = now + (HOUR if over else crisis.patience(g))
    later = replace(c, readers=(*c.readers, *added), step=c.step + 1, next_at=again)
    if now - began >= LONG:
        later = scheduled(g, replace(later, step=0), now)
    g.with_([later])
    told = shown.shown_to_readers(g, later, Ours("sos-again", {"since": began}))
    if not first:
        return Outcome(keep=(later,), tell=told)
    return Outcome(keep=(later,), tell=(*told, *_told_honestly(g, later)))


def _told_honestly(g: Gathering, c: Concern) -> tuple[Notice, ...]:
    """Tell whoever needs help that nobody is on it yet, and no more of others than is so."""
    member = raised_by(g, c)
    if member is None:
        return ()
    told = any(g.direct_room(reader.id) for reader in readers_of(g, c))
    says = "sos-told" if c.kind not in ("word", WORDED) else "sos-word-told"
    not_taken = Ours("sos-not-taken") if c.widens else Ours("sos-not-taken-readers")
    line = not_taken if told else _who_hears(g, c, says)
    room, rows = shown.where_raised(g, c, member), () if c.widens else shown.CALLING
    return (Notice(room.id, (line, *shown.turn_to(g)), f"concern-own-said:{c.id}", rows, at_once=True),)
