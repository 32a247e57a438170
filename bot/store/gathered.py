"""How all that a decision looks at is found: a question for each kind of thing, and which kinds are asked of.

Puts statements together, once: for a single reply, doing so took longer than asking the database. Asks none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, Table, bindparam, or_, select

from bot.core.adoption import Adoption
from bot.core.checkin import Answer, Ask, CheckIn
from bot.core.clarification import Clarification
from bot.core.commitment import Commitment
from bot.core.concern import Concern
from bot.core.contribution import Contribution
from bot.core.decision import Decision
from bot.core.goal import Goal
from bot.core.mediation import Mediation
from bot.core.partnership import Member, Partner, Partnership, Room
from bot.core.pulse import Pulse
from bot.core.rotation import Rotation
from bot.core.translators import Opening
from bot.core.turn import Turn
from bot.store.clarifications import clarifications_in_sight, mediations_in_sight
from bot.store.decisions import decisions_in_sight
from bot.store.goals import pulses_in_sight
from bot.store.in_sight import numbered_in_sight
from bot.store.kinds import EVERY, KINDS

USUAL = (Partner, Room, Member, Adoption, CheckIn, Ask, Answer)
"""The kinds of which almost every gathering holds something: each is always asked for."""
RARE = (
    *(Turn, Opening, Commitment, Decision, Concern, Clarification, Mediation),
    *(Goal, Contribution, Rotation, Pulse),
)
"""The others: each is asked for where there is any, so that a new kind costs those nothing who use it not."""


def _gathered() -> dict[type, Select[Any]]:
    """Return how each kind of thing in a gathering is found, by "partnerships" and "lately"."""
    among: BindParameter[Any] = bindparam("partnerships", expanding=True)
    checkin = KINDS[CheckIn]
    running = checkin.c.partnership.in_(among) & checkin.c.due_at.is_not(None)
    current = select(checkin.c.id).where(running)
    conditions: dict[type, ColumnElement[bool]] = {
        Partnership: KINDS[Partnership].c.id.in_(among),
        **{kind: KINDS[kind].c.partnership.in_(among) for kind in (Partner, Room, Member, Adoption)},
        CheckIn: running,
        Ask: KINDS[Ask].c.checkin.in_(current),
        Answer: KINDS[Answer].c.checkin.in_(current),
        Turn: _turns_in_sight(KINDS[Turn], among),
        Opening: KINDS[Opening].c.partnership.in_(among) & (KINDS[Opening].c.state == "proposed"),
        Commitment: numbered_in_sight(KINDS[Commitment], among),
        Decision: decisions_in_sight(KINDS[Decision], among),
        Concern: numbered_in_sight(KINDS[Concern], among),
        Clarification: clarifications_in_sight(KINDS[Clarification], among),
        Mediation: mediations_in_sight(KINDS[Mediation], among),
        **{kind: KINDS[kind].c.partnership.in_(among) for kind in (Goal, Contribution, Rotation)},
        Pulse: pulses_in_sight(KINDS[Pulse], among),
    }
    return {kind: EVERY[kind].where(condition) for kind, condition in conditions.items()}


def _turns_in_sight(turn: Table, among: BindParameter[Any]) -> ColumnElement[bool]:
    """Return what holds for turns open, done lately, or done long ahead of the moment that plans the next."""
    # Whose it is, is said of each for the partial indexes: else every turn there ever was is looked through.
    each = (turn.c.state == "open", turn.c.done_at >= bindparam("lately"), turn.c.next_at.is_not(None))
    return or_(*(turn.c.partnership.in_(among) & one for one in each))


GATHERED: Mapping[type, Select[Any]] = _gathered()
ANY_OF_THE_RARE = select(*(GATHERED[kind].order_by(None).exists() for kind in RARE))
"""Which of the rare kinds are asked for, in their order."""
