"""What follows when a coordinator or facilitator words a goal, confirms it, says whose it is, or lets it go.

Nothing counts before it was read back; all read of what was set and of what was let go.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import bringing
from bot.core import goal_shown as shown
from bot.core.answer import one_after_another
from bot.core.commitment import day_after, morning, today_for
from bot.core.day_said import DaySaid
from bot.core.goal import STEERING, Goal, dropped, free_key, keyed, may_steer, next_number, scheduled
from bot.core.goal_said import LONGEST, GoalSaid, key_of, read_goal
from bot.core.partnership import Gathering, Member, Room
from bot.core.promise_asked import PATIENCE
from bot.core.promised_day import in_words
from bot.core.roles import role_named
from bot.core.vocabulary import plain
from bot.core.words import Choice, Notice, Ours, Outcome, Refused, check_length

if TYPE_CHECKING:
    from bot.core.answering import Said

Within = Callable[[str], DaySaid]
Figure = Callable[[str], float | None]
FURTHEST = timedelta(days=10 * 366)


def steering_only(g: Gathering, member: Member, at: datetime) -> None:
    """Raise Refused, with the names of those who could, unless *member* sets goals then."""
    if may_steer(g, member, at):
        return
    holders = {m.id: m for role in STEERING for m in g.having(role)}
    role = one_after_another([role_named(each) for each in STEERING])
    if not holders:
        raise Refused("role-needed-nobody", role=role)
    who = one_after_another([g.name_of(m, m.partner) for m in holders.values()])
    raise Refused("role-needed", role=role, who=who)


def worded(g: Gathering, id_: str, said: Said) -> Outcome:
    """Read back the goal that *said* words. Raises Refused."""
    steering_only(g, said.member, said.at)
    if not said.text.strip():
        raise Refused("goal-how")
    whose, text = _whose_said(g, said.text)
    words = read(g, replace(said, text=text))
    if not words.name:
        raise Refused("goal-how")
    draft = drafted(g, words, id_, said, whose=whose)
    return Outcome(keep=(draft,), tell=(read_back(g, draft, said),))


def _whose_said(g: Gathering, text: str) -> tuple[str, str]:
    """Return the partner whose goal *text* says it is, "" for none, and the goal: "Bruno: Wells: 0 → 5"."""
    named, colon, rest = text.replace("：", ":").partition(":")
    name = plain(named.strip().removeprefix("@"))
    if not colon or not rest.strip():
        return "", text
    partners = [p.id for p in g.present() if plain(p.name) == name]
    here = {p.id for p in g.present()}
    people = {m.partner for m in g.members.values() if plain(m.name) == name and m.partner in here}
    those = partners or [*people]
    return (those[0], rest.strip()) if len(those) == 1 else ("", text)


def read(
    g: Gathering, said: Said, reading: Callable[[str, Within, Figure], GoalSaid] = read_goal
) -> GoalSaid:
    """Return what *said* says of a goal. Raises Refused for a day that cannot be."""
    found = reading(
        said.text,
        lambda text: in_words(g, text, said.member, said.room, said.vocabulary, said.at),
        said.vocabulary.figure,
    )
    _check(g, found, said)
    return found


def drafted(
    g: Gathering, read: GoalSaid, id_: str, said: Said, *, whose: str = "", under: Goal | None = None
) -> Goal:
    """Return the goal that was *read*, or what else *under* is counted by; it counts once it is confirmed."""
    number = next_number(g)
    language = said.member.language
    draft = Goal(
        id_,
        g.partnership.id,
        free_key(g, key_of(read.name, f"goal-{number}")),
        ((language, read.name),),
        said.at,
        number=number,
        unit=((language, read.unit),) if read.unit else (),
        baseline=read.baseline,
        target=read.target,
        due_on=read.due_on,
        under=under.key if under else "",
        whose=under.whose if under else whose,
        by=said.member.id,
        room=said.room.id,
    )
    draft = scheduled(g, draft, said.at)
    g.with_([draft])
    return draft


def _check(g: Gathering, read: GoalSaid, said: Said) -> None:
    today = today_for(g, said.member.partner, said.at)
    check_length(read.name, LONGEST)
    if read.unsure:
        raise Refused("promise-day-unread")
    if read.due_on and not today <= read.due_on <= today + FURTHEST:
        raise Refused("promise-day-over" if read.due_on < today else "promise-day-too-far", day=read.due_on)


def read_back(g: Gathering, goal: Goal, said: Said) -> Notice:
    """Read *goal* back to its author, who says whether it is right."""
    rows = (
        ((shown.SURE, shown.CANCEL), (shown.WHOSE,))
        if len(g.present()) > 1 and not goal.under
        else ((shown.SURE, shown.CANCEL),)
    )
    top = keyed(g, goal.under) if goal.under else None
    parts = (*([shown.name(top)] if top else []), *shown.lines(g, goal), Ours("goal-sure"))
    return Notice(said.room.id, parts, shown.about(goal), rows, reply_to=said.message, at_once=True)


def _sure(g: Gathering, goal: Goal, said: Said) -> Outcome:
    """Let a draft count, and tell all; one of another group is proposed to that group."""
    _own_draft(g, goal, said)
    room = g.room_of(goal.whose) if goal.whose in g.partners else None
    if goal.whose not in ("", said.member.partner) and room:
        return _proposed(g, goal, said, room)
    return _counts(g, goal, said, said.member)


def _proposed(g: Gathering, goal: Goal, said: Said, room: Room) -> Outcome:
    """Ask those whose goal it would be whether they take it on; asked once more after some working days."""
    calendar = g.partners[goal.whose].calendar
    day = day_after(calendar, today_for(g, goal.whose, said.at), PATIENCE, working=True)
    waits = replace(goal, state="proposed", next_at=morning(calendar, day))
    g.with_([waits])
    sent = Ours("goal-proposed-sent", {"who": g.partners[goal.whose].name})
    here = (*shown.lines(g, waits), sent)
    about = shown.about(goal)
    in_place = Notice(said.room.id, here, about, replaces=about, at_once=True)
    return Outcome(keep=(waits,), tell=(in_place, asked_of_owners(g, waits, room)))


def asked_of_owners(g: Gathering, goal: Goal, room: Room) -> Notice:
    """Return what asks a group whether it takes *goal* on."""
    author = g.members.get(goal.by)
    by = g.name_of(author, author.partner) if author else Ours("somebody")
    head = Ours("goal-proposed", {"who": g.partners[goal.whose].name, "by": by})
    rows = ((Choice("take-on", Ours("button-accept")), Choice("decline", Ours("button-decline"))),)
    return Notice(room.id, (head, *shown.lines(g, goal)), shown.about(goal), rows)


def _take_on(g: Gathering, goal: Goal, said: Said) -> Outcome:
    """Let a goal count that was proposed to whoever says so."""
    if goal.state != "proposed":
        raise Refused("button-is-gone")
    owners_only(g, goal, said)
    return _counts(g, goal, said, g.members.get(goal.by, said.member))


def _decline(g: Gathering, goal: Goal, said: Said) -> Outcome:
    """Let go what was proposed, and tell whoever proposed it; nobody owes a yes."""
    if goal.state != "proposed":
        raise Refused("button-is-gone")
    owners_only(g, goal, said)
    about = shown.about(goal)
    parts = (*shown.lines(g, goal), Ours("promise-declined", {"who": g.partners[goal.whose].name}))
    here = Notice(said.room.id, parts, about, replaces=about, at_once=True)
    back = [Notice(goal.room, parts)] if goal.room in g.rooms and goal.room != said.room.id else []
    return Outcome(lose=(goal,), tell=(here, *back))


def owners_only(g: Gathering, goal: Goal, said: Said) -> None:
    """Raise Refused unless *goal* is the speaker's group's."""
    if said.member.partner != goal.whose:
        raise Refused("promise-of-others", who=shown.whose(g, goal))


def _counts(g: Gathering, goal: Goal, said: Said, author: Member) -> Outcome:
    """Let *goal*, which *author* worded, count, and tell all."""
    counts = scheduled(g, replace(goal, state="agreed"), said.at)
    g.with_([counts])
    head = Ours("goal-set", {"who": g.name_of(author, author.partner)})
    parts = (head, *shown.lines(g, counts), Ours("goal-how-to-count", {"key": counts.key}))
    told = _to_all(g, counts, said, parts if counts.counted else parts[:-1])
    reviewed = bringing.planned_for(g, [counts.whose], said.at) if counts.whose else ()
    return Outcome(keep=(counts, *reviewed), tell=tuple(told))


def _to_all(g: Gathering, goal: Goal, said: Said, parts: tuple[Ours, ...]) -> list[Notice]:
    """Return *parts* for every room, in place where the press was."""
    about = shown.about(goal)
    here = Notice(said.room.id, parts, about, replaces=about, at_once=True)
    rooms = [room for room in g.group_rooms() if room.id != said.room.id]
    return [here, *(Notice(room.id, parts, about) for room in rooms)]


def _whose(g: Gathering, goal: Goal, said: Said) -> Outcome:
    """Offer the partners whose it could be."""
    _own_draft(g, goal, said)
    each = (Choice(f"of:{p.id}", p.name) for p in g.present())
    rows = ((Choice("of:", Ours("goal-of-all")),), *((one,) for one in each))
    parts = (*shown.lines(g, goal), Ours("goal-whose"))
    return Outcome(
        tell=(_gone(g, goal, said), Notice(said.room.id, parts, shown.about(goal), rows, at_once=True))
    )


def _of(g: Gathering, goal: Goal, said: Said, partner: str) -> Outcome:
    _own_draft(g, goal, said)
    if partner and partner not in {p.id for p in g.present()}:
        raise Refused("button-is-gone")
    changed = replace(goal, whose=partner)
    return Outcome(keep=(changed,), tell=(_gone(g, changed, said), read_back(g, changed, said)))


def _gone(g: Gathering, goal: Goal, said: Said) -> Notice:
    """Let the buttons go of what was said before: they come with what is said now."""
    about = shown.about(goal)
    return Notice(said.room.id, tuple(shown.lines(g, goal)), about, replaces=about, at_once=True)


def _never_mind(g: Gathering, goal: Goal, said: Said) -> Outcome:
    _own_draft(g, goal, said)
    about = shown.about(goal)
    parts = (Ours("goal-never-set"), *shown.lines(g, goal))
    return Outcome(lose=(goal,), tell=(Notice(said.room.id, parts, about, replaces=about, at_once=True),))


def _let_go(g: Gathering, goal: Goal, said: Said) -> Outcome:
    """Let a goal go, and tell all; what was counted stays. What a protocol has goes with a new version."""
    steering_only(g, said.member, said.at)
    if goal.state != "agreed" or goal.adoption:
        raise Refused("button-is-gone")
    over = dropped(goal, said.at)
    under = [dropped(each, said.at) for each in g.goals.values() if each.under == goal.key]
    g.with_([over, *under])
    head = Ours("goal-let-go", {"who": g.name_of(said.member, said.member.partner)})
    told = _to_all(g, over, said, (head, *shown.lines(g, over)))
    return Outcome(keep=(over, *under), tell=tuple(told))


def _own_draft(g: Gathering, goal: Goal, said: Said) -> None:
    if goal.state != "draft":
        raise Refused("button-is-gone")
    if goal.by != said.member.id:
        author = g.members.get(goal.by)
        raise Refused("promise-of-others", who=g.name_of(author, author.partner) if author else "")


PRESSES: Mapping[str, Callable[[Gathering, Goal, Said], Outcome]] = {
    "sure": _sure,
    "whose": _whose,
    "never-mind": _never_mind,
    "let-go": _let_go,
    "take-on": _take_on,
    "decline": _decline,
}


def pressed(g: Gathering, goal: Goal, means: str, said: Said) -> Outcome:
    """Do what a button under a message about *goal* means. Raises Refused."""
    what, _, rest = means.partition(":")
    if what == "of":
        return _of(g, goal, said, rest)
    if what not in PRESSES:
        raise Refused("button-is-gone")
    return PRESSES[what](g, goal, said)
