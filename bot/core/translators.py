"""Who may see a partnership's words is chosen by coordinators, told to each room, and opened by all alone.

    opening   proposed → agreed by every partner: it holds
                       → refused by one, or followed by another: it stays as it was

Whoever may no longer see them stops at once. Must never let somebody see more than every partner agreed to,
whether a coordinator, a file or a new setting asks for it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.answer import one_after_another
from bot.core.partnership import Gathering, Member, Partnership, Room
from bot.core.sight import NOBODY, OWN, chosen, sight, who_sees
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused

_NAMES = {
    "libretranslate": "LibreTranslate",
    "google": "Google",
    "deepl": "DeepL",
    "mymemory": "MyMemory",
    "microsoft": "Microsoft",
    "baidu": "Baidu",
}
"""What translators of others call themselves."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What is proposed: that those in *may_see* may see the words.

    *by* is the id of the member who asks, empty for whoever runs us; *agreed* holds the ids of the partners
    that have agreed; *state* is "proposed", "agreed", "refused" or "replaced".
    """

    id: str
    partnership: str
    may_see: tuple[str, ...]
    asked_at: datetime
    by: str = ""
    agreed: tuple[str, ...] = ()
    state: str = "proposed"

    @property
    def about(self) -> str:
        return f"opening:{self.id}"


# --- telling
# ------------------------------------------------------------------------------------------------------------


def who_translates(partnership: Partnership, engines: Sequence[str]) -> tuple[Ours, ...]:
    """Return the sentences on who sees what is written, where it is *engines*."""
    if NOBODY in partnership.may_see:
        return (Ours("sight-nobody"),)
    if not engines:
        return (Ours("welcome-no-translator"),)
    whose = Ours("sight-others-read") if set(engines) - {OWN} else Ours("sight-own-alone")
    return Ours("welcome-translators", {"engines": named(engines)}), whose


def named(engines: Collection[str]) -> Arg:
    """Return the names of translators as members know them, one after the other."""
    return one_after_another([Ours("own-server-named") if e == OWN else _NAMES.get(e, e) for e in engines])


def first_told(g: Gathering, engines: Sequence[str]) -> Outcome:
    """Note of whom the first rooms of a partnership are told: from then on others need an agreement."""
    if g.partnership.told is not None:
        return Outcome()
    return _kept(g, replace(g.partnership, told=tuple(engines)))


def proposal(g: Gathering, opening: Opening, room: Room) -> Notice:
    """Ask the partners in *room* whether more may see the words."""
    more = {"engines": named(_more(g, opening))}
    asks = g.members.get(opening.by)
    head = Ours("sight-asked-by-operator-title", more)
    if asks:
        head = Ours("sight-asked-title", {**more, "who": g.name_of(asks, asks.partner)})
    now = who_translates(g.partnership, g.partnership.told or ())
    choices = ((Choice("agree", Ours("button-agree")), Choice("refuse", Ours("button-refuse"))),)
    parts = (head, *now, Ours("sight-how-to-agree"))
    return Notice(room.id, parts, about=opening.about, choices=choices, once=opening.about)


def _more(g: Gathering, opening: Opening) -> tuple[str, ...]:
    """Return who would see the words besides those who may now."""
    now = sight(g.partnership.may_see, g.partnership.told) or frozenset()
    return tuple(name for name in opening.may_see if name not in now) or opening.may_see


# --- choosing
# ------------------------------------------------------------------------------------------------------------


def choose(
    g: Gathering,
    wanted: Sequence[str],
    id_: str,
    by: Member | None,
    now: datetime,
    set_up: Sequence[str],
) -> Outcome:
    """Let *wanted* see the words, as `may-see` names them: fewer at once, more once every partner agrees.

    Without a member whoever runs us asks. Raises Refused where it is so already, or proposed.
    """
    seen = sight(g.partnership.may_see, g.partnership.told)
    seen = frozenset({OWN, *set_up}) if seen is None else seen
    sees_then = sight(wanted or (OWN, *set_up), None) or frozenset()
    waiting = next(iter(g.openings.values()), None)
    if waiting and chosen(waiting.may_see) == chosen(sees_then):
        raise Refused("sight-asked-already", engines=named(_more(g, waiting)), who=_missing(g, waiting))
    if sees_then == seen and not waiting and g.partnership.may_see:
        raise Refused("sight-as-it-is")
    outcome = _replaced(g)
    outcome += _seen_from_now(g, chosen(seen & sees_then), set_up, _changed(g, by))
    if sees_then <= seen:
        return outcome
    ours, who = g.partnership.id, by.id if by else ""
    opening = Opening(id_, ours, chosen(sees_then), now, who)
    g.with_([opening])
    if not g.present():
        return outcome + _opened(g, opening, set_up)
    asked = tuple(proposal(g, opening, room) for room in g.group_rooms())
    return outcome + Outcome(keep=(opening,), tell=asked)


def looked_at(g: Gathering, id_: str, now: datetime, set_up: Sequence[str]) -> Outcome:
    """Fit what was told to who is *set_up* by now; ask about those who are new where nobody ever chose."""
    here = g.partnership
    if here.told is None:
        return first_told(g, who_sees(here, set_up))
    outcome = Outcome()
    seen = who_sees(here, set_up)
    new = {*set_up} - {OWN, *here.told}
    if {*seen} != {*here.told}:
        line = Ours("sight-changed-by-operator")
        outcome += _kept(g, replace(here, told=seen)) + _told(g, (line, *who_translates(here, seen)))
    if new and not here.may_see and not g.openings:
        outcome += _asked_by_operator(g, (OWN, *seen, *new), id_, now)
    return outcome


def _asked_by_operator(g: Gathering, wanted: Sequence[str], id_: str, now: datetime) -> Outcome:
    opening = Opening(id_, g.partnership.id, chosen(wanted), now)
    g.with_([opening])
    asked = tuple(proposal(g, opening, room) for room in g.group_rooms())
    return Outcome(keep=(opening,), tell=asked)


# --- agreeing
# ------------------------------------------------------------------------------------------------------------


def agreed(g: Gathering, opening: Opening, member: Member, set_up: Sequence[str]) -> Outcome:
    """Take a partner's agreement; with the last one it holds. Raises Refused where it is given already."""
    if member.partner in opening.agreed:
        raise Refused("sight-asked-already", engines=named(_more(g, opening)), who=_missing(g, opening))
    with_this = replace(opening, agreed=(*opening.agreed, member.partner))
    g.with_([with_this])
    who = {"who": g.name_of(member, member.partner), "engines": named(_more(g, opening))}
    told = _told(g, (Ours("sight-agreed", who),))
    outcome = Outcome(keep=(with_this,)) + told
    return outcome + (_settled(g, with_this, set_up) or _shown(g, with_this, settled=False))


def agreed_no_more(g: Gathering, opening: Opening, member: Member) -> Outcome:
    """Take a partner's agreement back, as long as others are waited for."""
    without = replace(opening, agreed=tuple(id_ for id_ in opening.agreed if id_ != member.partner))
    g.with_([without])
    return Outcome(keep=(without,)) + _shown(g, without, settled=False)


def refused(g: Gathering, opening: Opening, member: Member) -> Outcome:
    """Let it stay as it is, since one partner does not agree, and tell everybody."""
    ended = replace(opening, state="refused")
    shown = _shown(g, ended, settled=True)
    g.without([opening])
    here = g.partnership
    # From now on it is a choice: a new setting alone does not ask again.
    seen = sight(here.may_see, here.told)
    outcome = Outcome(keep=(ended,)) + shown
    if not here.may_see and seen is not None:
        outcome += _kept(g, replace(here, may_see=chosen(seen)))
    line = Ours("sight-refused", {"who": g.name_of(member, member.partner)})
    return outcome + _told(g, (line, *who_translates(g.partnership, here.told or ())))


def without_a_partner(g: Gathering, set_up: Sequence[str]) -> Outcome:
    """Let hold what only a partner who has left had not agreed to."""
    outcome = Outcome()
    for opening in [*g.openings.values()]:
        outcome += _settled(g, opening, set_up) if g.present() else Outcome()
    return outcome


def _settled(g: Gathering, opening: Opening, set_up: Sequence[str]) -> Outcome:
    """Return what follows where every partner has agreed, else nothing."""
    if {partner.id for partner in g.present()} - {*opening.agreed}:
        return Outcome()
    return _opened(g, opening, set_up)


def _opened(g: Gathering, opening: Opening, set_up: Sequence[str]) -> Outcome:
    ended = replace(opening, state="agreed")
    shown = _shown(g, ended, settled=True)
    g.without([opening])
    line = Ours("sight-opened")
    return Outcome(keep=(ended,)) + shown + _seen_from_now(g, opening.may_see, set_up, line)


def _replaced(g: Gathering) -> Outcome:
    """End what is proposed and waits: something else is chosen."""
    outcome = Outcome()
    for opening in [*g.openings.values()]:
        ended = replace(opening, state="replaced")
        outcome += Outcome(keep=(ended,)) + _shown(g, ended, settled=True)
        g.without([opening])
    return outcome


def _shown(g: Gathering, opening: Opening, *, settled: bool) -> Outcome:
    """Show the proposal anew where it stands: who agreed, and what can still be pressed."""
    told = []
    for room in g.group_rooms():
        shown = proposal(g, opening, room)
        names = [g.partners[id_].name for id_ in opening.agreed if id_ in g.partners]
        lines = [Ours("answered-by", {"who": name, "answer": Ours("button-agree")}) for name in names]
        # All buttons or none: a press comes back with the number that its button had at first.
        done = settled or {*room.partners} <= {*opening.agreed}
        rest = (Ours("proposal-is-gone"),) if opening.state == "replaced" else shown.parts[-1:]
        parts = (shown.parts[0], *lines, *(() if settled and opening.state != "replaced" else rest))
        choices = () if done else shown.choices
        anew = replace(shown, parts=parts, choices=choices, once="", replaces=opening.about)
        told.append(replace(anew, at_once=True))
    return Outcome(tell=tuple(told))


def _missing(g: Gathering, opening: Opening) -> Arg:
    return one_after_another([p.name for p in g.present() if p.id not in opening.agreed])


# --- keeping
# ------------------------------------------------------------------------------------------------------------


def _seen_from_now(g: Gathering, may_see: tuple[str, ...], set_up: Sequence[str], head: Ours) -> Outcome:
    """Let *may_see* hold from now on; tell every room where that makes a difference."""
    before = who_sees(g.partnership, set_up)
    was_nobody = NOBODY in g.partnership.may_see
    changed = replace(g.partnership, may_see=may_see)
    after = who_sees(changed, set_up)
    outcome = _kept(g, replace(changed, told=after))
    if {*before} == {*after} and was_nobody == (NOBODY in may_see):
        return outcome
    return outcome + _told(g, (head, *who_translates(g.partnership, after)))


def _changed(g: Gathering, by: Member | None) -> Ours:
    if by is None:
        return Ours("sight-changed-by-operator")
    return Ours("sight-changed", {"who": g.name_of(by, by.partner)})


def _kept(g: Gathering, partnership: Partnership) -> Outcome:
    g.partnership = partnership
    return Outcome(keep=(partnership,))


def _told(g: Gathering, parts: tuple[Ours, ...]) -> Outcome:
    return Outcome(tell=tuple(Notice(room.id, parts) for room in g.group_rooms()))
