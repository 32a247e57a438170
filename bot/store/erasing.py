"""What is kept of somebody is taken out of what was told, translated and marked: deliveries, memory, marks.

Blanks rows in place and takes none of the outbox away: a delivery's number is given out once. Decides
nothing: whose traces go is handed in.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
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
from bot.store.facilitators import HeardRow
from bot.store.finding import FindingRecord, has_no_name
from bot.store.kinds import COLUMNS, KINDS
from bot.store.outbox import MOOT
from bot.store.rows import HoldRow, LessonRow, MarkRow, OutboxRow, TranslationRow, UntranslatedRow
from bot.store.said import WAITING

GOODBYE = "forgotten"
"""What the last message to somebody is about: once it is delivered nothing of it is kept, not even where."""
_NOTHING = "{}"
_LONG_ENOUGH = 16
"""Words shorter than this are looked for as all that somebody said alone: others say "ok" and "water" too."""
_ATTACHED = "attached-"
"""What sentences begin with that name what came along, as its sender called it."""
_CUT, _LONGEST_BEGINNING = "…", 100
"""How what is longer than a list shows ends there, and how much of it stands in each list."""
_RAISED = ("concern", "concern-said", "clarified")
"""What words are about that their author says of what they raised, or otherwise, in others' rooms."""
_CARRIED = ("talk", "mediation-shared", "concern-said", "concern-own-said", "decision-apart")
"""What words are about that were carried to others and are kept nowhere else."""
_ANSWERED = "concern-said"
"""The sentence that says who said something of a concern: there it can be somebody else."""
_MANY = ("answers", "digest")
"""What messages are about that tell what several people answered."""
_AGAIN = "bulletin"
"""What messages are about that tell of a week or a month what its digests told."""
_ERASED = ["o", "words-erased", {}]
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
_BLANK = {"notice": _NOTHING, "said": "", "since": "", "source": ""}
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
        worded = old & (_OUTBOX.c.notice != _NOTHING)
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
        kinds = (and_(about != "", about >= f"{kind}:", about < f"{kind};") for kind in _CARRIED)
        carried = or_(*kinds)
        raised = _OUTBOX.c.about.in_([f"{kind}:{id_}" for kind in _RAISED for id_ in sorted(traces.matters)])
        query = select(_OUTBOX.c.about, _OUTBOX.c.notice).where(
            _OUTBOX.c.partnership == traces.partnership, or_(carried, raised)
        )
        rows = self._connection.execute(query.order_by(_OUTBOX.c.id))
        said = dict.fromkeys(text for about, notice in rows for text in _relayed(about, notice, traces))
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
            _OUTBOX.c.partnership == traces.partnership, _OUTBOX.c.notice != _NOTHING
        )
        rows = self._connection.execute(mine)
        said = frozenset(text for about, notice in rows for text in _relayed(about, notice, traces))
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
        eraser, changed, beside = _Eraser(traces, texts), [], {}
        if traces.along:
            beside = {id_: _Eraser(traces, texts | along) for id_, along in traces.along.items()}
            beside[_AGAIN] = _Eraser(traces, texts.union(*traces.along.values()))
        mine = select(_OUTBOX.c.id, _OUTBOX.c.state, _OUTBOX.c.about, _OUTBOX.c.notice).where(
            _OUTBOX.c.partnership == traces.partnership, _OUTBOX.c.notice != _NOTHING
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


def _relayed(about: str, notice: str, traces: Traces) -> Iterable[str]:
    """Return the words in a notice that somebody said: beside their name, or about what they raised."""
    raised = _is_raised(about, traces)
    known = {traces.member, *traces.names, *traces.carried_as, *traces.addresses} - {""}
    if not raised and not any(each in notice for each in known):
        return []
    try:
        kept = json.loads(notice)
    except ValueError:
        return []
    parts, by, traces = kept.get("parts", ()), kept.get("by", ""), _as_named_in(about, kept, traces)
    carried = _carried_by(traces, by, parts)
    return [text for p in parts for text in _beside_the_name(p, traces, theirs=raised or p is carried)]


def _as_named_in(about: str, kept: Any, traces: Traces) -> Traces:
    """Return *traces* with the names that tell whose words a notice holds: none where it says so itself."""
    if kept.get("by", "") in (*traces.others, traces.member):
        return replace(traces, names=())
    return replace(traces, names=traces.carried_as) if about.partition(":")[0] in _CARRIED else traces


def _carried_by(traces: Traces, by: str, parts: Sequence[Any]) -> Any:
    """Return the part of a notice that carries somebody's words as theirs, if it is by them."""
    return parts[-1] if parts and by and by == traces.member else None


def _is_raised(about: str, traces: Traces) -> bool:
    kind, _, id_ = about.partition(":")
    # Behind the id can stand a digest of the message that said so.
    return kind in _RAISED and id_.partition(":")[0] in traces.matters


def _beside_the_name(arg: Any, traces: Traces, *, theirs: bool) -> list[str]:
    if not isinstance(arg, list) or not arg:
        return []
    if arg[0] == "w":
        return [arg[1]] if theirs else []
    if arg[0] != "o":
        return []
    theirs = _is_theirs(arg, traces, theirs=theirs)
    return [text for each in arg[2].values() for text in _beside_the_name(each, traces, theirs=theirs)]


def _is_theirs(sentence: Any, traces: Traces, *, theirs: bool) -> bool:
    """Tell whether the words in a *sentence* are somebody's, where *theirs* says it of what it stands in."""
    if _names_them(sentence[2], traces):
        return True
    return theirs and not (sentence[1] == _ANSWERED and isinstance(sentence[2].get("who"), str))


def _is_anothers(sentence: Any, traces: Traces) -> bool:
    """Tell whether a *sentence* names somebody else, and not them."""
    return any(each in traces.called for each in sentence[2].values() if isinstance(each, str))


def _names_them(args: dict[str, Any], traces: Traces) -> bool:
    """Tell whether one of a sentence's arguments is somebody's name, or their mention."""
    return any(
        each in traces.names if isinstance(each, str) else _mentions(each, traces) for each in args.values()
    )


def _mentions(arg: Any, traces: Traces) -> bool:
    return isinstance(arg, list) and arg[:1] == ["m"] and not traces.addresses.isdisjoint(arg[2:])


def _shown(kept: Any) -> Any:
    """Return of a notice what people read or are known by: no name of a sentence, no tag of a language."""
    if isinstance(kept, dict):
        return [_shown(each) for each in kept.values()]
    if not isinstance(kept, list) or not kept:
        return kept
    if kept[0] == "w":
        return kept[1:2]
    return [_shown(each) for each in (kept[2:] if kept[0] == "o" else kept)]


def _bounded(names: Collection[str]) -> str:
    """Return the pattern of *names*, each as a whole; "" of none."""
    return "|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names)


class _Spared:
    """What others said in the very same words: it stays where it is known, or can only be, theirs."""

    def __init__(self, traces: Traces, about: str) -> None:
        kind, _, rest = about.partition(":")
        id_ = rest.partition(":")[0]
        self._anywhere = frozenset(text for each in traces.said_too.values() for text in each)
        self._thing = frozenset(traces.said_too.get(id_, ()))
        self._left = Counter(traces.said_too.get(f"{kind}:{id_}", ())) if kind in _MANY else Counter[str]()
        self.names_them = id_ in traces.own
        """What is told here is known to be of whoever is forgotten, not of another one of their name."""
        self.all_of_it = kind == "answer" and f"{kind}:{id_}" in traces.said_too
        """The whole message tells what somebody else said."""

    def keeps(self, text: str, *, beside_another: bool) -> bool:
        """Tell whether *text*, which is one of theirs as well, is somebody else's where it stands."""
        if self.all_of_it or text in self._thing or (beside_another and text in self._anywhere):
            return True
        # Of several in one list as many stay as others said.
        self._left[text] -= 1
        return self._left[text] >= 0


class _Eraser:
    """Takes one person's *texts* and names out of notices as they lie in the outbox."""

    def __init__(self, traces: Traces, texts: frozenset[str]) -> None:
        self._traces = traces
        self._texts = texts
        bounded, shared = _bounded(traces.names), _bounded(traces.shared)
        self._names = re.compile(bounded) if bounded else None
        self._shared = re.compile(shared) if shared else None
        longer = [text for text in texts if len(text) >= _LONG_ENOUGH and any(map(str.isalpha, text))]
        needles = [json.dumps(text, ensure_ascii=False)[1:-1] for text in longer]
        needles += [json.dumps(address)[1:-1] for address in traces.addresses | traces.talks]
        anywhere = "|".join(re.escape(needle) for needle in needles if needle)
        self._left = re.compile("|".join(filter(None, (anywhere, bounded)))) if anywhere or bounded else None
        self._longer = tuple(text for text in texts if len(text) > _LONGEST_BEGINNING)
        self._begin = [
            json.dumps(text[:_LONGEST_BEGINNING], ensure_ascii=False)[1:-1] for text in self._longer
        ]

    def without(self, about: str, notice: str, *, waits: bool) -> str:
        """Return *notice* without them; nothing of it where they cannot be told apart, unless it *waits*."""
        if self._traces.member and about.rpartition(":")[2] == self._traces.member:
            # What they asked us for themselves: their lists, and what they searched for.
            return notice if waits else _NOTHING
        theirs = about.partition(":")[2] in self._traces.answers
        raised = _is_raised(about, self._traces)
        spared = _Spared(self._traces, about)
        if not theirs and not raised and not spared.names_them and not self._may_hold(notice):
            return notice
        try:
            kept = json.loads(notice)
        except ValueError:
            return _NOTHING
        parts, named = kept.get("parts", []), _as_named_in(about, kept, self._traces)
        carried = _carried_by(self._traces, kept.get("by", ""), parts)
        beside = (_beside_the_name(part, named, theirs=False) for part in parts)
        by_them = theirs or carried is not None or any(beside)
        spared.names_them |= carried is not None
        carried_by_another = parts[-1] if parts and kept.get("by", "") in self._traces.others else None
        kept["parts"] = [
            p
            if p is carried_by_another and not self._names_in(p)
            else self._cleared(p, named, spared, theirs=raised or p is carried)
            for p in parts
        ]
        if "choices" in kept:
            kept["choices"] = [
                [[means, self._cleared(label, named, spared, theirs=False)] for means, label in row]
                for row in kept["choices"]
            ]
        if by_them:
            kept.pop("attachment", None)
        if carried is not None:
            del kept["by"]
        if self._left and self._left.search(json.dumps(_shown(kept), ensure_ascii=False)) and not waits:
            return _NOTHING
        return json.dumps(kept, ensure_ascii=False)

    def _may_hold(self, notice: str) -> bool:
        if self._traces.member and f'"by": "{self._traces.member}"' in notice:
            return True
        if self._left and self._left.search(notice):
            return True
        if _CUT in notice and any(beginning in notice for beginning in self._begin):
            return True
        return any(f'["w", {json.dumps(text, ensure_ascii=False)}' in notice for text in self._texts)

    def _is_beginning(self, said: str) -> bool:
        """Tell whether *said* is one of the texts as a list shows it: cut."""
        head = said.removesuffix(_CUT).rstrip()
        if head == said or len(head) < _LONGEST_BEGINNING:
            return False
        return any(text.startswith(head) for text in self._longer)

    def _names_in(self, part: Any) -> bool:
        return bool(self._names and self._names.search(json.dumps(part, ensure_ascii=False)))

    def _cleared(
        self, arg: Any, named: Traces, spared: _Spared, *, theirs: bool, another: bool = False
    ) -> Any:
        """Return *arg* without them; *another* says that the sentence around it names somebody else."""
        if isinstance(arg, str):
            arg = self._names.sub(self._traces.instead, arg) if self._names else arg
            return self._shared.sub(self._traces.instead, arg) if self._shared and spared.names_them else arg
        if not isinstance(arg, list) or not arg:
            return arg
        if arg[0] == "w":
            if theirs or self._is_beginning(arg[1]):
                return _ERASED
            return (
                _ERASED if arg[1] in self._texts and not spared.keeps(arg[1], beside_another=another) else arg
            )
        if arg[0] == "m":
            return self._traces.instead if _mentions(arg, self._traces) else arg
        if arg[0] == "o" and theirs and arg[1].startswith(_ATTACHED):
            return _ERASED
        if arg[0] == "o":
            theirs = _is_theirs(arg, named, theirs=theirs)
            another = not theirs and (another or _is_anothers(arg, named))
            args = {
                name: self._cleared(each, named, spared, theirs=theirs, another=another)
                for name, each in arg[2].items()
            }
            return [arg[0], arg[1], args]
        return arg
