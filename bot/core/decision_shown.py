"""How a decision is shown: the proposal with its buttons, a partner's own position, the outcome.

While positions are taken, a room is shown its own and how many have spoken, never who has not; an objection
that the facilitator reads first is shown in no group at all. Decides nothing.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.core.decision import (
    OPTION,
    RUNNING,
    Count,
    Decision,
    Verdict,
    as_all_see,
    changes,
    count_of,
    entitled,
    in_place_of,
    quorum_of,
    replaced,
)
from bot.core.enclosed import kept
from bot.core.partnership import Gathering, Room
from bot.core.position import Position
from bot.core.promise_shown import item
from bot.core.rewording import reworded
from bot.core.secret import digest_of
from bot.core.unclear import UNCLEAR
from bot.core.words import Arg, Choice, Notice, Ours, Rows, Words

if TYPE_CHECKING:
    from bot.core.answering import Said


STANCES = {
    "agree": Ours("position-agree"),
    "concern": Ours("position-concern"),
    "aside": Ours("position-aside"),
    "object": Ours("position-object"),
    "abstain": Ours("position-abstain"),
}
REVIEWED = {
    "holds": Ours("review-holds"),
    "changed": Ours("review-changed"),
    "over": Ours("review-over"),
}
"""What is said of a decision that is looked at again."""
POSITIONS: Rows = (
    (Choice("stance:agree", STANCES["agree"]), Choice("stance:concern", STANCES["concern"])),
    (Choice("stance:aside", STANCES["aside"]), Choice("stance:object", STANCES["object"])),
    (Choice("stance:abstain", STANCES["abstain"]), Choice("take-back", Ours("button-take-back"))),
)
_FEW = 10
"""Up to so many a share is counted out: 7 of every 10, but not 33 of every 50."""
NEVER_MIND = Choice("never-mind", Ours("button-never-mind"))
_WHY_ASKED = {"object": Ours("position-why-object"), "concern": Ours("position-why-concern")}
WHY: Rows = ((Choice("no-words", Ours("button-no-words")),),)
WHY_OBJECT: Rows = (
    *WHY,
    (Choice("apart", Ours("button-facilitator-first")),),
    (Choice("unnamed", Ours("button-facilitator-unnamed")),),
)
WHY_COORDINATOR: Rows = (
    *WHY,
    (Choice("apart", Ours("button-coordinator-first")),),
    (Choice("unnamed", Ours("button-coordinator-unnamed")),),
)
REVIEW_DAY = (Choice("review-day", Ours("button-review-day")),)
REVIEW: Rows = (
    (Choice("review:3", Ours("button-review-quarter")), Choice("review:12", Ours("button-review-year"))),
    REVIEW_DAY,
)
CHANGE: Rows = ((Choice("change-it", Ours("button-propose-change")),),)
LEAD: Rows = ((Choice("go-ahead", Ours("button-go-ahead")), Choice("not-ahead", Ours("button-not-ahead"))),)


def positions(d: Decision) -> Rows:
    """Return the buttons for each position that can be taken on *d*."""
    if not d.options:
        return (*POSITIONS, (UNCLEAR,))
    numbers = [Choice(f"stance:{OPTION}{n}", str(n)) for n in range(1, len(d.options) + 1)]
    rows = (tuple(numbers[start : start + 4]) for start in range(0, len(numbers), 4))
    return (*rows, *POSITIONS[1:], (UNCLEAR,))


def stance(position: Position) -> Ours:
    """Return what a position is called."""
    if position.way == "by-one":
        return Ours("stance-by-one", {"stance": stance(replace(position, way=""))})
    if position.stance.startswith(OPTION):
        return Ours("position-option", {"number": int(position.stance.removeprefix(OPTION))})
    return REVIEWED.get(position.stance) or STANCES[position.stance]


def about(d: Decision) -> str:
    """Return what a message about *d* is about, as in Notice.about."""
    return f"decision:{d.id}"


def said_about(d: Decision, by: str) -> str:
    """Return what a message with the words of a member on *d* is about.

    Not what the proposal is about, which is shown anew in place; and it names nobody.
    """
    return f"decision-said:{d.id}:{digest_of(f'{d.id}:{by}')}"


def raised_about(d: Decision, position: Position) -> str:
    """Return what a message to a facilitator with what somebody raised is about; it names nobody."""
    return _raised_about(d.id, position)


def _raised_about(id_: str, position: Position) -> str:
    return f"decision-raised:{id_}:{digest_of(f'{id_}:{position.by}:{position.message}')}"


def is_about(told: str, position: Position) -> bool:
    """Tell whether a message about *told* let a facilitator read *position*, in whichever round."""
    id_ = "".join(told.split(":")[1:2])
    return told.startswith(_raised_about(id_, position))


def said_at(said: Said) -> str:
    """Return where words were said, as in Position.message."""
    return f"{said.room.id}:{said.message}" if said.message else ""


def own_about(d: Decision, partner: str) -> str:
    """Return what a question to *partner* about what one of it said of *d* is about: of each review, too."""
    again = f":{d.review_on}" if d.state == "decided" else ""
    return f"decision-own:{d.id}:{partner}{again}"


def why_about(d: Decision, position: Position) -> str:
    """Return what a question for words about *position* is about."""
    return f"decision-why:{d.id}:{position.by}"


def author(g: Gathering, d: Decision) -> str:
    member = g.members.get(d.by)
    return g.name_of(member, member.partner if member else g.rooms[d.room].partner)


def args(g: Gathering, d: Decision, **more: Arg) -> dict[str, Arg]:
    """Return what sentences about *d* say of it."""
    known: dict[str, Arg] = {"number": d.number, "who": author(g, d)}
    if d.closes_at:
        known["closes"] = d.closes_at
    return {**known, **more}


def words(d: Decision) -> tuple[Ours, ...]:
    """Return what is proposed, and why, set apart as its author's words."""
    what = Ours("proposal-words", {"what": kept(d.text, d.language)})
    reason = Ours("proposal-reason", {"reason": Words(d.reason, d.language)})
    options = (
        Ours("proposal-option", {"number": number, "what": kept(option, d.language)})
        for number, option in enumerate(d.options, 1)
    )
    return (what, *options, reason) if d.reason else (what, *options)


def title(g: Gathering, d: Decision) -> Ours:
    if d.round > 1:
        return Ours("proposal-title-round", args(g, d, round=d.round))
    return Ours("proposal-title", args(g, d))


def how(g: Gathering, d: Decision) -> tuple[Ours, ...]:
    """Return who decides by which rule, and how many must have spoken."""
    needed = quorum_of(d, len(entitled(g, d)))
    quorum = (Ours("decision-quorum", {"count": needed}),) if needed else ()
    takes = Ours("decision-by-partners") if d.decides == "partners" else Ours("decision-by-members")
    again = (Ours("proposal-review-on", {"day": d.review_on}),) if d.review_on else ()
    return (rule(d), takes, *quorum, *again)


def rule(d: Decision) -> Ours:
    if d.rule == "majority" and d.threshold:
        return _share(Fraction(d.threshold))
    rules = {
        "consent": Ours("decision-rule-consent"),
        "consensus": Ours("decision-rule-consensus"),
        "majority": Ours("decision-rule-majority"),
        "lead": Ours("decision-rule-lead"),
    }
    return rules[d.rule]


def _share(share: Fraction) -> Ours:
    """Say how many it takes: 2 of every 3, or in percent where that would be odd, as with 33 of every 50."""
    percent = share * 100
    if percent.denominator == 1 and not 1 < share.denominator <= _FEW:
        return Ours("decision-rule-percent", {"percent": int(percent)})
    return Ours("decision-rule-share", {"favour": share.numerator, "of": share.denominator})


def proposal(g: Gathering, d: Decision, room: Room) -> Notice:
    """Show *d* in one room while positions are taken, with its own one and the buttons."""
    until = Ours("proposal-until", args(g, d))
    along = (Ours("proposal-read-along", {"number": d.number}),) if room.also else ()
    parts = (title(g, d), *words(d), *before(g, d), *how(g, d), *own_lines(g, d, room), until, *along)
    return Notice(room.id, parts, about=about(d), choices=positions(d))


def before(g: Gathering, d: Decision) -> tuple[Ours, ...]:
    """Return what was proposed in the round before, and that all have their say anew."""
    earlier = g.decisions.get(d.before)
    if earlier is None:
        return ()
    was = Ours("proposal-was", {"before": Words(earlier.text, earlier.language)})
    return (was, *_reworded(earlier, d)) if earlier.language == d.language else (was,)


def _reworded(earlier: Decision, d: Decision) -> tuple[Ours, ...]:
    """Return a line for each passage that reads otherwise than in the round before."""
    found = reworded(earlier.text, d.text)
    options = ("\n".join(each.options) for each in (earlier, d))
    for was, is_ in (tuple(options), (earlier.reason, d.reason)):
        # What the first line said before stands above in any case; of the others all that differs is here.
        found += reworded(was, is_) or ([(was, is_)] if was != is_ else [])
    return tuple(_passage(was, is_, d.language) for was, is_ in found)


def _passage(old: str, new: str, language: str) -> Ours:
    if not old:
        return Ours("proposal-added", {"new": Words(new, language)})
    if not new:
        return Ours("proposal-gone", {"old": Words(old, language)})
    return Ours("proposal-changed", {"old": Words(old, language), "new": Words(new, language)})


def own_lines(g: Gathering, d: Decision, room: Room) -> tuple[Ours, ...]:
    """Return a line for each position of those who sit in *room*, and how many have spoken."""
    each = (
        p if _may_stand_there(p, room) else p.earlier for p in d.taken if not p.back and _sits(g, p, room)
    )
    # What somebody added to what they raised is no other objection.
    own = list({(p.whose, p.by if p.raised else "", p.raised, p.waits): p for p in each if p}.values())
    if not own:
        return ()
    count = count_of(g, as_all_see(d) if d.state == "open" else d)
    spoken = Ours("proposal-spoken", {"spoken": count.spoken, "all": count.among})
    return (*(position_line(g, p) for p in own), spoken)


def _may_stand_there(position: Position, room: Room) -> bool:
    """Tell whether *position* is shown: an objection in a group not before it is sure who is to read it."""
    if room.member == position.by:
        return True
    # Where several sit, what one group has not confirmed is for its own to read.
    aside = position.waits and bool(room.also)
    return not position.raised and not position.undecided and not aside


def _sits(g: Gathering, position: Position, room: Room) -> bool:
    if room.member:
        return position.whose in (room.member, room.partner)
    member = g.members.get(position.whose)
    return (member.partner if member else position.whose) in room.partners


def name(g: Gathering, position: Position) -> str:
    """Return for whom a position is: a member by name, a partner with the member who said so."""
    member = g.members.get(position.whose)
    if member:
        return g.name_of(member, member.partner)
    by = g.members.get(position.by)
    return g.name_of(by if by and by.partner == position.whose else None, position.whose)


def position_line(g: Gathering, position: Position) -> Ours:
    """Return what somebody thinks, with their words if there are any."""
    known: dict[str, Arg] = {"who": name(g, position), "stance": stance(position)}
    if position.waits:
        known["stance"] = Ours("stance-waits", {"stance": stance(position)})
    if position.words and not position.raised:
        return Ours("position-said", {**known, "said": Words(position.words, position.language)})
    return Ours("position-taken", known)


def in_place(g: Gathering, d: Decision, room: Room) -> Notice:
    """Return the proposal in *room* as it is shown in place of itself."""
    shown = proposal(g, d, room)
    return Notice(room.id, shown.parts, about(d), positions(d), replaces=about(d), at_once=True)


def settled(g: Gathering, d: Decision, room: Room, *lines: Ours) -> Notice:
    """Return the proposal in *room* as it stands there once nothing can be pressed any more."""
    parts = (title(g, d), *words(d), *own_lines(g, d, room), *lines)
    return Notice(room.id, parts, about=about(d), replaces=about(d))


def replacing(g: Gathering, d: Decision) -> tuple[Ours, ...]:
    """Say of *d*, which was decided, what took its place, or in the place of which decision it stands."""
    zone = ZoneInfo(g.partnership.zone)
    later, earlier = replaced(g, d), in_place_of(g, d)
    lines = []
    if later:
        day = (later.ended_at or later.made_at).astimezone(zone).date()
        what = Words(later.text, later.language)
        lines.append(Ours("decision-replaced", {"number": later.number, "day": day, "what": what}))
    if earlier:
        what = Words(earlier.text, earlier.language)
        lines.append(Ours("decision-replaces", {"number": earlier.number, "what": what}))
    return tuple(lines)


def outcome(g: Gathering, d: Decision, result: Verdict) -> tuple[Ours, ...]:
    """Say what was decided, by which rule, with the count, and what stands in the way."""
    count = count_of(g, d)
    head = Ours("decision-passed", args(g, d)) if result.passed else Ours("decision-not-passed", args(g, d))
    why = reason(g, d, result, count)
    if result.why in ("tie", "short"):
        why += _each_option(d, count)
    next_ = () if replaced(g, d) else (Ours("decision-next"),)
    then = (*_chosen(d, count), *replacing(g, d), *reviewed(g, d), *next_) if result.passed else ()
    return (head, *words(d), rule(d), *why, count_line(count), *who_said_what(g, d), *then)


def reviewed(g: Gathering, d: Decision) -> tuple[Ours, ...]:
    """Say when *d*, which was decided, is looked at again, and what it came to when it last was."""
    if d.review_until:
        return (Ours("decision-review-runs", {"closes": d.review_until}),)
    ahead = d.next_at is not None and d.review_on is not None
    again = (Ours("decision-review-on", {"day": d.review_on}),) if ahead and d.review_on else ()
    return (*_came_to(g, d, ahead=ahead), *again)


def _came_to(g: Gathering, d: Decision, *, ahead: bool) -> tuple[Ours, ...]:
    """Return what was said of *d* when it was looked at last, and what became of it."""
    heard = [p for p in d.reviewed if not p.waits and not p.asked]
    last = max((p.at for p in heard), default=None)
    on = last.astimezone(ZoneInfo(g.partnership.zone)).date() if last and ahead else d.review_on
    if on is None or (ahead and not heard):
        return ()
    if not heard:
        return () if replaced(g, d) else (Ours("decision-reviewed-nobody", {"day": on}),)
    count: dict[str, Arg] = {each: sum(p.stance == each for p in heard) for each in REVIEWED}
    head = Ours("decision-reviewed", {**count, "day": on})
    return (head, *(position_line(g, p) for p in heard if p.words), *_so(g, d, heard))


def _so(g: Gathering, d: Decision, heard: list[Position]) -> tuple[Ours, ...]:
    """Return whether *d* stays after what was *heard*; what took its place is named elsewhere."""
    if replaced(g, d):
        return ()
    if changing := [each for each in g.decisions.values() if each.state in RUNNING and changes(g, each, d)]:
        return tuple(Ours("decision-reviewed-proposed", {"number": each.number}) for each in changing)
    kept_ = all(p.stance == "holds" for p in heard)
    return (Ours("decision-reviewed-kept" if kept_ else "decision-reviewed-changed"),)


def may_be_changed(g: Gathering, d: Decision) -> bool:
    """Tell whether *d* was looked at again, somebody said that something has changed, and it still stands."""
    if d.state != "decided" or d.review_until or replaced(g, d):
        return False
    here = {partner.id for partner in g.present()}
    return any(p.stance != "holds" and p.whose in here for p in d.reviewed)


def promised(g: Gathering, d: Decision) -> tuple[Ours, ...]:
    """Return a line for each promise that was made of *d* and counts; of those to some alone, none."""
    made = [c for c in g.commitments.values() if c.decision == d.id and c.number and not c.owed]
    says = {"open": "promise-item", "kept": "promise-item-kept"}
    kept_or_open = sorted((c for c in made if c.state in says), key=lambda c: c.number)
    return tuple(item(g, c, says[c.state]) for c in kept_or_open)


def _chosen(d: Decision, count: Count) -> tuple[Ours, ...]:
    """Return which of several options it is."""
    if count.chosen is None:
        return ()
    return (_option(d, "decision-option", count.chosen, count.in_favour),)


def _each_option(d: Decision, count: Count) -> tuple[Ours, ...]:
    """Return how many are for each of several options, where none is ahead of the others."""
    had = enumerate(count.options, 1)
    return tuple(_option(d, "decision-option-had", number, in_favour) for number, in_favour in had)


def _option(d: Decision, says: str, number: int, in_favour: int) -> Ours:
    what = Words(d.options[number - 1], d.language)
    return Ours(says, {"number": number, "count": in_favour, "what": what})


def count_line(count: Count) -> Ours:
    given: dict[str, Arg] = {"agree": count.agree, "concern": count.concern, "aside": count.aside}
    given |= {"object": count.object, "abstain": count.abstain, "silent": count.silent}
    return Ours("decision-count", given)


def reason(g: Gathering, d: Decision, result: Verdict, count: Count) -> tuple[Ours, ...]:
    """Return what stands in the way, or who decided; nothing where the count says it."""
    lead = g.members.get(d.led_by)
    by: dict[str, Arg] = {"who": g.name_of(lead, lead.partner) if lead else author(g, d)}
    needed = quorum_of(d, count.among)
    why = {
        "no-quorum": Ours("decision-why-quorum", {"spoken": count.spoken, "count": needed}),
        "objection": Ours("decision-why-objection"),
        "nobody": Ours("decision-why-nobody"),
        "short": Ours("decision-why-short"),
        "tie": _level(d, count),
        "lead-yes": Ours("decision-lead-yes", by),
        "lead-no": Ours("decision-lead-no", by),
        "lead-silent": Ours("decision-lead-silent"),
    }
    return (why[result.why],) if result.why in why else ()


def _level(d: Decision, count: Count) -> Ours:
    """Say that as many are for it as against it; an option can be ahead of each other and still be so."""
    if not d.options:
        return Ours("decision-why-tie")
    return Ours("decision-why-short") if count.chosen else Ours("decision-why-options")


def who_said_what(g: Gathering, d: Decision) -> tuple[Ours, ...]:
    """Return who thought what; of what the facilitator has heard, no more than how many objections."""
    here = entitled(g, d)
    raised = count_of(g, d).raised
    # By their moment: what stands again after an objection was raised apart stands where it stood.
    open_to_all = sorted((p for p in d.taken if p.whose in here and not p.beside), key=lambda p: p.at)
    lines = tuple(_outright(position_line(g, p), p) for p in open_to_all)
    return (*lines, Ours("decision-raised", {"count": raised})) if raised else lines


def _outright(line: Ours, position: Position) -> Ours:
    """Return the *line* of a position, with an objection that gives no reason marked as such."""
    if position.stance != "object" or position.words:
        return line
    return Ours(line.says, {**line.args, "stance": Ours("stance-no-reason", {"stance": stance(position)})})


def asked_why(d: Decision, position: Position, said: Said, more: tuple[Ours, ...], ways: Rows) -> Notice:
    """Ask whoever objects, or has a concern, for a few words; *more* stands below, and *ways* to say them."""
    return Notice(
        said.room.id,
        (_WHY_ASKED[position.stance], *more),
        about=why_about(d, position),
        choices=ways,
        reply_to=said.message,
        at_once=True,
    )


def why_over(d: Decision, position: Position, room: Room) -> Notice:
    """Let nothing be pressed any more where words were asked for: they are there, or not called for."""
    about = why_about(d, position)
    return Notice(room.id, (_WHY_ASKED[position.stance],), about, replaces=about, at_once=True)


WHY_MARK = ":why"
"""How the mark goes on of what is said next to those who have not said why they object."""


def mark_of(d: Decision) -> str:
    """Return the mark (Notice.once) of what is said next to those who have not spoken."""
    return f"decision:due:{d.id}:{d.step}"


def marks_of(d: Decision) -> tuple[str, ...]:
    """Return the marks of all that may still wait to be said to them."""
    each = [mark_of(replace(d, step=step)) for step in range(d.step + 1)]
    return tuple(mark + behind for mark in each for behind in ("", WHY_MARK))
