"""What is kept of somebody is taken out of what was told, translated and marked: deliveries, memory, marks.

Blanks rows in place and takes none of the outbox away: a delivery's number is given out once. Decides
nothing: whose traces go is handed in.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, Text, and_, bindparam, delete, func, or_, select, update
from sqlalchemy import type_coerce as as_type

from bot.core.answer import ERASED, PASSED
from bot.core.clarification import Clarification
from bot.core.commitment import Commitment
from bot.core.concern import Concern
from bot.core.contribution import Contribution
from bot.core.correcting import Correction
from bot.core.decision import Decision
from bot.core.forgetting import Traces
from bot.core.found import AskedOf
from bot.core.goal import Goal
from bot.core.mediation import Mediation
from bot.core.note import Note
from bot.core.occasion import Answer, CheckIn
from bot.core.partnership import Partnership
from bot.core.saying import Saying
from bot.core.suggestion import Suggestion
from bot.store.blanking import CARRIED, NOTHING, RAISED, Eraser, relayed
from bot.store.facilitators import HeardRow
from bot.store.finding import FindingRecord, has_no_name
from bot.store.kinds import COLUMNS, KINDS
from bot.store.outbox import MOOT
from bot.store.rows import HoldRow, LessonRow, MarkRow, OutboxRow, TranslationRow, UntranslatedRow
from bot.store.said import WAITING

GOODBYE = "forgotten"
"""What the last message to somebody is about: once it is delivered nothing of it is kept, not even where."""
_AGAIN = "bulletin"
"""What messages are about that tell of a week or a month what its digests told."""
_OUTBOX: Table = OutboxRow.__table__  # type: ignore[attr-defined]
_TRANSLATION: Table = TranslationRow.__table__  # type: ignore[attr-defined]
_LESSON: Table = LessonRow.__table__  # type: ignore[attr-defined]
_MARK: Table = MarkRow.__table__  # type: ignore[attr-defined]
_HOLD: Table = HoldRow.__table__  # type: ignore[attr-defined]
_HEARD: Table = HeardRow.__table__  # type: ignore[attr-defined]
_PARTNERSHIP, _CHECKIN = KINDS[Partnership], KINDS[CheckIn]
_OVER: Mapping[type, str] = {
    **dict.fromkeys((Answer, Correction, Note, Suggestion), "at"),
    **dict.fromkeys((Commitment, Decision, Concern, Mediation, Goal), "ended_at"),
    Contribution: "at",
    CheckIn: "closes_at",
    Saying: "said_at",
    Clarification: "asked_at",
}
"""The column of each kind of thing with words that says since when it is over."""
_CHANGED = (Commitment, Contribution, Goal)
"""The kinds that keep what they were before: that may be old while they are not over."""
_UNTRANSLATED: Table = UntranslatedRow.__table__  # type: ignore[attr-defined]
_BLANK = {"notice": NOTHING, "said": "", "since": "", "source": ""}
_NOWHERE = {
    **_BLANK,
    "room": "",
    "address": "",
    "about": "",
    "once": "",
    "thread": "",
    "message": None,
    "parts": (),
}


class ErasingRecord:
    """What is erased within one transaction, beside the things of a partnership."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def forget(self, traces: Traces) -> list[int]:
        """Take somebody's words, names and addresses out of all that was told, translated and marked.

        Return the numbers of the deliveries in others' rooms that held any, in order.
        """
        self._talks_gone(traces)
        told_of = self._said_elsewhere(traces)
        self.memory_gone(traces.partnership)
        theirs = (_MARK.c.partnership == traces.partnership) & _MARK.c.address.in_(traces.addresses)
        self._connection.execute(delete(_MARK).where(theirs))
        self._connection.execute(delete(_HEARD).where(_HEARD.c.member == traces.member))
        held = or_(_HOLD.c.room.in_(traces.rooms), _HOLD.c.name.in_(traces.talks))
        self._connection.execute(delete(_HOLD).where(held))
        self._connection.execute(delete(_UNTRANSLATED).where(_UNTRANSLATED.c.room.in_(traces.rooms)))
        return told_of

    def memory_gone(self, partnership: str) -> None:
        """Take away all that machines translated there: which of it came from whose words nobody noted.

        What is still shown is translated anew, once.
        """
        self._connection.execute(delete(_TRANSLATION).where(_TRANSLATION.c.partnership == partnership))

    def lessons_gone(self, corrections: Collection[Correction]) -> None:
        """Take away what *corrections* taught."""
        gone = [each.id for each in corrections]
        self._connection.execute(delete(_LESSON).where(_LESSON.c.correction.in_(gone)))

    def goodbyes_gone(self) -> None:
        """Keep nothing of a last message that was delivered or cannot be: not even where it went."""
        over = (_OUTBOX.c.room == "") & (_OUTBOX.c.about == GOODBYE) & (_OUTBOX.c.state != WAITING)
        found = self._connection.execute(select(_OUTBOX.c.id).where(over, _OUTBOX.c.about != "")).scalars()
        if ids := list(found):
            self._connection.execute(update(_OUTBOX).where(_OUTBOX.c.id.in_(ids)).values(_NOWHERE))

    def due(self, now: datetime) -> list[str]:
        """Return the partnerships in which what is older than words are kept is to be erased by *now*."""
        due = _PARTNERSHIP.c.erases_at.is_not(None) & (_PARTNERSHIP.c.erases_at <= now)
        return list(self._connection.execute(select(_PARTNERSHIP.c.id).where(due)).scalars())

    def next_due(self) -> datetime | None:
        """Return when something is next to be erased in any partnership."""
        column = _PARTNERSHIP.c.erases_at
        query = select(func.min(column, type_=column.type)).where(column.is_not(None))
        return self._connection.execute(query).scalar()

    def older(self, partnership: str, than: datetime, unnamed: Collection[AskedOf] = ()) -> list[Any]:
        """Return what holds members' words there and is over since before *than*.

        Not what answers *unnamed* questions: of that some would go before the rest.
        """
        found: list[Any] = []
        for kind, name in _OVER.items():
            table = KINDS[kind]
            old = (table.c.partnership == partnership) & (table.c[name] < than)
            if kind is Answer:
                # What is still asked is answered to with what was said; what lost its words has none to lose.
                closed = select(_CHECKIN.c.id).where(_CHECKIN.c.due_at.is_not(None))
                worded = or_(table.c.text != "", as_type(table.c.attachment, Text) != "")
                old = old & table.c.checkin.not_in(closed) & worded & ~has_no_name(table, unnamed)
            if kind in _CHANGED:
                # What it was before is older than what it is.
                changed = as_type(table.c.history, Text) != "[]"
                old = (table.c.partnership == partnership) & (changed | (table.c[name] < than))
            if kind is Goal:
                # A file's, or a protocol's, is nobody's words.
                old = old & (table.c.room != "")
            if kind is CheckIn:
                old = old & table.c.due_at.is_(None) & (table.c.words != "")
            query = select(*(table.c[each] for each in COLUMNS[kind])).where(old)
            found += [kind(*row) for row in self._connection.execute(query)]
        return found

    def older_unnamed(self, partnership: str, than: datetime, unnamed: Collection[AskedOf]) -> list[Answer]:
        """Return what was answered without a name when it closed before *than*: all of it at once.

        What came later than that is as old as it is.
        """
        table = KINDS[Answer]
        closed = (_CHECKIN.c.due_at.is_(None)) & (_CHECKIN.c.closes_at < than)
        there = or_(
            table.c.text != "",
            table.c.value.not_in((ERASED, PASSED)),
            table.c.message.is_not(None),
            as_type(table.c.attachment, Text) != "",
        )
        mine = (table.c.partnership == partnership) & (table.c.at < than) & there
        query = select(*(table.c[each] for each in COLUMNS[Answer])).where(
            mine, has_no_name(table, unnamed, closed)
        )
        return [Answer(*row) for row in self._connection.execute(query)]

    def told_before(self, partnership: str, before: datetime) -> int:
        """Keep no word of what was told in a partnership *before* then; return of how many notices."""
        FindingRecord(self._connection).carried_before(partnership, before)
        old = (_OUTBOX.c.partnership == partnership) & (_OUTBOX.c.queued_at < before)
        worded = old & (_OUTBOX.c.notice != NOTHING)
        # What still waits, for a room that is lost, is as old.
        waiting = update(_OUTBOX).where(worded, _OUTBOX.c.state == WAITING).values(state=MOOT, **_BLANK)
        gone = self._connection.execute(waiting).rowcount
        return gone + self._connection.execute(update(_OUTBOX).where(worded).values(_BLANK)).rowcount

    def told_of_gone(self, partnership: str, abouts: Collection[str]) -> None:
        """Keep nothing of what was told *about* any of these, or parts of them: not even where it stands."""
        for about in abouts:
            own = or_(_OUTBOX.c.about == about, _OUTBOX.c.about.startswith(f"{about}:", autoescape=True))
            theirs = (_OUTBOX.c.partnership == partnership) & own
            waits = update(_OUTBOX).where(theirs, _OUTBOX.c.state == WAITING).values(state=MOOT)
            self._connection.execute(waits)
            self._connection.execute(update(_OUTBOX).where(theirs).values(_NOWHERE))

    def carried_of(self, traces: Traces) -> list[str]:
        """Return what somebody said that is kept as it was carried to others, and nowhere else."""
        about = _OUTBOX.c.about
        kinds = (and_(about != "", about >= f"{kind}:", about < f"{kind};") for kind in CARRIED)
        carried = or_(*kinds)
        raised = _OUTBOX.c.about.in_([f"{kind}:{id_}" for kind in RAISED for id_ in sorted(traces.matters)])
        query = select(_OUTBOX.c.about, _OUTBOX.c.notice).where(
            _OUTBOX.c.partnership == traces.partnership, or_(carried, raised)
        )
        rows = self._connection.execute(query.order_by(_OUTBOX.c.id))
        said = dict.fromkeys(text for about, notice in rows for text in relayed(about, notice, traces))
        return [text for text in said if text not in traces.texts]

    def words_gone(self, partnership: str, texts: Collection[str]) -> None:
        """Take *texts* out of all that was told in a partnership: a digest tells them again."""
        nobody: frozenset[str] = frozenset()
        said = frozenset(text for text in texts if text.strip())
        if said:
            FindingRecord(self._connection).words_gone(partnership, said)
            self._told_without(Traces(partnership, "", (), "", said, nobody, nobody, nobody, nobody), said)

    def _talks_gone(self, traces: Traces) -> None:
        """Keep nothing of what was told in somebody's direct talks, or to them as strangers."""
        talks = _OUTBOX.c.room.in_(traces.rooms)
        unknown = (_OUTBOX.c.room == "") & _OUTBOX.c.address.in_(traces.talks | traces.addresses)
        theirs = or_(talks, unknown)
        waits = update(_OUTBOX).where(theirs, _OUTBOX.c.state == WAITING).values(state=MOOT)
        self._connection.execute(waits)
        self._connection.execute(update(_OUTBOX).where(theirs).values(_NOWHERE))

    def _said_elsewhere(self, traces: Traces) -> list[int]:
        """Take the words and the name out of what was told to others."""
        mine = select(_OUTBOX.c.about, _OUTBOX.c.notice).where(
            _OUTBOX.c.partnership == traces.partnership, _OUTBOX.c.notice != NOTHING
        )
        rows = self._connection.execute(mine)
        said = frozenset(text for about, notice in rows for text in relayed(about, notice, traces))
        FindingRecord(self._connection).words_gone(traces.partnership, traces.texts | said)
        told_of = self._told_without(traces, traces.texts | said)
        others = [text for each in traces.said_too.values() for text in each]
        self._corrections_gone(traces.partnership, traces.texts | said, others)
        return told_of

    def _corrections_gone(self, partnership: str, texts: Collection[str], kept: Collection[str]) -> None:
        """Take away what others made right in translations of *texts*, and what that taught.

        What was made right of words that are *kept*, as others said the same, stays.
        """
        words = {text.strip() for text in texts} - {text.strip() for text in kept}
        table = KINDS[Correction]
        every = select(*(table.c[name] for name in COLUMNS[Correction])).where(
            table.c.partnership == partnership
        )
        gone = [Correction(*row) for row in self._connection.execute(every) if row.text.strip() in words]
        self.lessons_gone(gone)
        self._connection.execute(delete(table).where(table.c.id.in_([each.id for each in gone])))

    def _told_without(self, traces: Traces, texts: frozenset[str]) -> list[int]:
        eraser, changed, beside = Eraser(traces, texts), [], {}
        if traces.along:
            beside = {id_: Eraser(traces, texts | along) for id_, along in traces.along.items()}
            beside[_AGAIN] = Eraser(traces, texts.union(*traces.along.values()))
        mine = select(_OUTBOX.c.id, _OUTBOX.c.state, _OUTBOX.c.about, _OUTBOX.c.notice).where(
            _OUTBOX.c.partnership == traces.partnership, _OUTBOX.c.notice != NOTHING
        )
        for row in self._connection.execute(mine):
            kind, _, rest = row.about.partition(":")
            named = rest.partition(":")[0] if kind == "digest" else kind
            left = beside.get(named, eraser).without(row.about, row.notice, waits=row.state == WAITING)
            if left != row.notice:
                changed.append({"number": row.id, "left": left})
        if changed:
            over = update(_OUTBOX).where(_OUTBOX.c.id == bindparam("number"))
            self._connection.execute(over.values(notice=bindparam("left"), said=""), changed)
        return sorted(each["number"] for each in changed)
