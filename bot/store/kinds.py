"""Which table keeps which thing of the core, which of its columns says when it is due, which name a member.

Plain tables of names: asks nothing and writes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy import Select, Table, select

from bot.core.adoption import Adoption
from bot.core.bulletin import Bulletin
from bot.core.checkin import Answer, Ask, CheckIn
from bot.core.clarification import Clarification
from bot.core.commitment import Commitment
from bot.core.concern import Concern
from bot.core.contribution import Contribution
from bot.core.correcting import Correction
from bot.core.decision import Decision
from bot.core.feed import Feed
from bot.core.glossary import Term
from bot.core.goal import Goal
from bot.core.handover import Handover
from bot.core.measure import Measure
from bot.core.mediation import Mediation
from bot.core.morning import Morning
from bot.core.note import Note
from bot.core.partnership import Invitation, Member, Partner, Partnership, Room
from bot.core.pulse import Pulse
from bot.core.rotation import Rotation
from bot.core.saying import Saying
from bot.core.suggestion import Looking, Suggestion
from bot.core.translators import Opening
from bot.core.turn import Turn
from bot.core.voice import Voice
from bot.store.archive import FeedRow
from bot.store.bulletins import BulletinRow, LookingRow, SuggestionRow
from bot.store.clarifications import ClarificationRow, MediationRow
from bot.store.concerns import ConcernRow
from bot.store.decisions import DecisionRow
from bot.store.facilitators import HandoverRow, MorningRow, NoteRow, SayingRow
from bot.store.goals import ContributionRow, GoalRow, MeasureRow, PulseRow, RotationRow, VoiceRow
from bot.store.rows import (
    AdoptionRow,
    AnswerRow,
    AskRow,
    CheckInRow,
    CommitmentRow,
    CorrectionRow,
    InvitationRow,
    MemberRow,
    OpeningRow,
    PartnerRow,
    PartnershipRow,
    ProtocolTextRow,
    RoomRow,
    TermRow,
    TurnRow,
)


def _table(row: type) -> Table:
    return row.__table__  # type: ignore[attr-defined,no-any-return]


KINDS: Mapping[type, Table] = {
    Partnership: _table(PartnershipRow),
    Partner: _table(PartnerRow),
    Room: _table(RoomRow),
    Member: _table(MemberRow),
    Invitation: _table(InvitationRow),
    Adoption: _table(AdoptionRow),
    CheckIn: _table(CheckInRow),
    Ask: _table(AskRow),
    Answer: _table(AnswerRow),
    Turn: _table(TurnRow),
    Opening: _table(OpeningRow),
    Term: _table(TermRow),
    Correction: _table(CorrectionRow),
    Commitment: _table(CommitmentRow),
    Decision: _table(DecisionRow),
    Concern: _table(ConcernRow),
    Clarification: _table(ClarificationRow),
    Mediation: _table(MediationRow),
    Goal: _table(GoalRow),
    Measure: _table(MeasureRow),
    Contribution: _table(ContributionRow),
    Pulse: _table(PulseRow),
    Voice: _table(VoiceRow),
    Rotation: _table(RotationRow),
    Morning: _table(MorningRow),
    Saying: _table(SayingRow),
    Note: _table(NoteRow),
    Handover: _table(HandoverRow),
    Bulletin: _table(BulletinRow),
    Looking: _table(LookingRow),
    Suggestion: _table(SuggestionRow),
    Feed: _table(FeedRow),
}
DUE: Mapping[type, str] = {
    Adoption: "review_at",
    **dict.fromkeys((Ask, CheckIn), "due_at"),
    **dict.fromkeys((Goal, Contribution, Rotation), "next_at"),
    **dict.fromkeys((Clarification, Mediation), "next_at"),
    **dict.fromkeys((Turn, Commitment, Decision, Concern), "next_at"),
    **dict.fromkeys((Morning, Handover, Bulletin, Looking), "next_at"),
}
"""The column of each kind of thing that says when something is next due about it."""
NAMING = (
    *((Answer, "member"), (Ask, "member"), (Turn, "done_by"), (Member, "deputy"), (Opening, "by")),
    *((Goal, "by"), (Measure, "member"), (Voice, "member")),
    *((Contribution, name) for name in ("by", "awaits_of")),
    *((Commitment, name) for name in ("member", "by", "awaits_of", "owed_member", "moved_by")),
    *((Decision, name) for name in ("by", "awaits_of", "led_by")),
    *((Clarification, "author"), (Clarification, "again_by"), (Mediation, "by")),
    *((Term, "by"), (Correction, "member"), (Morning, "member")),
    *((Saying, "by"), (Saying, "member"), (Note, "by"), (Note, "reader"), (Handover, "by"), (Handover, "to")),
    *((Suggestion, "member"), (CheckIn, "by")),
    (Feed, "member"),
)
"""The columns that name a member, by its id."""
NAMING_IN_LISTS = (
    *((Decision, name) for name in ("positions", "reviews")),
    *((Mediation, name) for name in ("sides", "answers")),
    (Answer, "readers"),
)
"""The columns that hold lists in which a member is named, likewise."""
TEXTS = _table(ProtocolTextRow)
COLUMNS = {kind: tuple(f.name for f in fields(kind) if f.name != "protocol") for kind in KINDS}
EVERY: Mapping[type, Select[Any]] = {
    kind: select(*(table.c[name] for name in COLUMNS[kind])).order_by(table.c.id)
    for kind, table in KINDS.items()
}
"""How all there is of a kind is found."""
