"""Goals: what a partnership wants to reach, how it is counted, from where, to where, by when and whose.

    draft → agreed                  one worded in a chat, once it was read back and confirmed
    draft → proposed → agreed       one of another group, once that took it on; declined, it is gone
    agreed → dropped                let go by a coordinator or facilitator, or gone from the protocol

How to read the rows (for archives, reports and charts): a row of `goal` is a goal, or, with *under*, one of
the things by which another one is counted. It is called by its *key*, which no other one has that is not
dropped. Numbers are decimals as text ("120", "0.5"), "" for none. What was counted stands in `measure`, see
`bot.core.measure`: `bot.core.progress.now_of` says what they come to. *texts* and *unit* are pairs of tag and
text, the one that was written first in front.

Plain values and their changes; tells nobody and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.partnership import Gathering, Member
from bot.core.presence import acting
from bot.core.words import Arg, Authored, Words

DRAFT_LASTS = timedelta(days=7)
"""How long a goal that nobody confirmed is kept in mind."""
AHEAD = timedelta(days=14)
"""How long before its day all are told how a goal stands."""
NINE = time(9)
CHANGED = ("target", "baseline", "unit", "due_on")
"""What of a goal can be changed once it counts."""
STEERING = ("coordinator", "facilitator")
"""Who words goals in a chat, and lets them go."""


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal, or one thing by which another is counted.

    Attributes:
        key: What it is called in files and commands, such as people-reached.
        texts: What it is, by language.
        number: What it is called in lists, from 1; 0 before it counts.
        under: The key of the goal that this counts; "" for a goal.
        unit: What is counted, by language; none for a bare number.
        baseline, target: Where it began, and where it is to get.
        count: What measures come to: "latest" (each partner's last one, together), "sum" (all of them on top
            of the baseline) or "average" (the mean of each partner's last one).
        due_on: The day by which.
        whose: The id of a partner; "" for all.
        role: The role of a protocol that looks after it; "" for none.
        by: The member who worded it, in *room*; "" where a file did.
        adoption: The protocol that has it; "" for none.
        step: How much was said of its day already; *next_at* is when something is next due.
        history: What it was before: the moment, the member who changed it, one of CHANGED, what stood there.
    """

    id: str
    partnership: str
    key: str
    texts: tuple[tuple[str, str], ...]
    made_at: datetime
    number: int = 0
    state: str = "draft"
    under: str = ""
    unit: tuple[tuple[str, str], ...] = ()
    baseline: str = ""
    target: str = ""
    count: str = "latest"
    due_on: date | None = None
    whose: str = ""
    role: str = ""
    by: str = ""
    room: str = ""
    adoption: str = ""
    step: int = 0
    next_at: datetime | None = None
    ended_at: datetime | None = None
    history: tuple[tuple[str, ...], ...] = ()

    @property
    def counted(self) -> bool:
        """Tell whether it is counted in numbers."""
        return bool(self.target or self.baseline or self.unit)


def named(goal: Goal) -> Arg:
    """Return what a goal is, for the reader: a member's own words, or a file's text."""
    language, text = goal.texts[0]
    return Words(text, language) if goal.by else Authored(goal.texts)


def unit_of(goal: Goal) -> Arg:
    """Return what is counted, for the reader: a file's text, or a word as a member wrote it; "" for none."""
    if goal.by and goal.unit:
        return goal.unit[0][1]
    return Authored(goal.unit) if goal.unit else ""


def agreed(g: Gathering) -> list[Goal]:
    """Return the goals that count, each followed by what it is counted by."""
    there = sorted(
        (goal for goal in g.goals.values() if goal.state == "agreed"), key=lambda goal: goal.number
    )
    tops = {goal.key for goal in there if not goal.under}
    first = [goal for goal in there if not goal.under or goal.under not in tops]
    return [each for goal in first for each in (goal, *(o for o in there if o.under == goal.key))]


def keyed(g: Gathering, key: str) -> Goal | None:
    """Return the goal called *key*, if it counts."""
    return next((goal for goal in g.goals.values() if goal.key == key and goal.state == "agreed"), None)


def next_number(g: Gathering) -> int:
    return 1 + max((goal.number for goal in g.goals.values()), default=0)


def free_key(g: Gathering, wanted: str) -> str:
    """Return *wanted*, or it with the first number behind it that makes it nobody else's."""
    # That of a goal which was let go has its counts still.
    taken = {goal.key for goal in g.goals.values()}
    tries = (wanted if n == 1 else f"{wanted}-{n}" for n in range(1, len(taken) + 2))
    return next(each for each in tries if each not in taken)


def may_steer(g: Gathering, member: Member, at: datetime) -> bool:
    """Tell whether *member*, or somebody for whom they stand in then, keeps an eye on all goals."""
    stood_in_for = any(member in acting(g, role, at) for role in STEERING)
    return stood_in_for or any(role in member.roles for role in STEERING)


def scheduled(g: Gathering, goal: Goal, now: datetime) -> Goal:
    """Return *goal* with the moment when something is next due about it; what is past is passed over."""
    if goal.state == "draft":
        return replace(goal, next_at=goal.made_at + DRAFT_LASTS)
    moments = moments_of(g, goal)
    step = goal.step
    while step < len(moments) and moments[step] <= now:
        step += 1
    return replace(goal, step=step, next_at=moments[step] if step < len(moments) else None)


def moments_of(g: Gathering, goal: Goal) -> list[datetime]:
    """Return when all are told how *goal* stands: some time before its day, and the day after it."""
    if goal.due_on is None or goal.state != "agreed":
        return []
    zone = ZoneInfo(g.partners[goal.whose].zone if goal.whose in g.partners else g.partnership.zone)
    days = (goal.due_on - AHEAD, goal.due_on + timedelta(days=1))
    return [datetime.combine(day, NINE, tzinfo=zone).astimezone(UTC) for day in days]


def dropped(goal: Goal, now: datetime) -> Goal:
    """Return *goal* as it is once it was let go; what was counted stays."""
    return replace(goal, state="dropped", next_at=None, ended_at=now)
