"""What can be searched: kept beside each thing that holds words, and looked through a partnership at a time.

One way for every database and every script: words stand folded (`plain`), and each that is looked for has to
be a part of them, of the original or of what it was shown as in one language. Decides nobody's rights.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Table,
    Tuple,
    and_,
    bindparam,
    case,
    delete,
    exists,
    false,
    func,
    or_,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.dialects.sqlite import Insert, insert

from bot.core.commitment import Commitment
from bot.core.consent import asking
from bot.core.decision import Decision
from bot.core.findable import Findable, findable
from bot.core.found import AskedOf, Reach, unnamed_questions
from bot.core.occasion import Answer, Ask, CheckIn
from bot.core.partnership import Gathering
from bot.core.saying import Saying
from bot.core.secret import digest_of
from bot.core.vocabulary import plain
from bot.core.words import Notice, Words
from bot.store.archive import FindableRow, FindableTextRow, RenderingRow
from bot.store.kinds import COLUMNS, KINDS
from bot.store.within_reach import within

MOST_WORDS = 12
"""Words of a search that are looked for."""
CARRIED = "talk:"
"""What replies are about that were carried to others, and words put another way under somebody's name.

Without a name they are found by nobody: in which language they are found would tell whose they are.
"""
_QUOTES = "\"'“”„‟«»‹›‘’‚「」『』《》"
_ANSWER = "answer:"
_A_BATCH = 500
_FINDABLE: Table = FindableRow.__table__  # type: ignore[attr-defined]
_TEXT: Table = FindableTextRow.__table__  # type: ignore[attr-defined]
_RENDERING: Table = RenderingRow.__table__  # type: ignore[attr-defined]


def _over_its_earlier_self() -> Insert:
    fresh = insert(_FINDABLE)
    changed = {name: fresh.excluded[name] for name in ("at", "plain")}
    return fresh.on_conflict_do_update(index_elements=["id"], set_=changed)


# Put together once: every answer asks for these.
_HELD = select(_TEXT).where(_TEXT.c.id.in_(bindparam("ids", expanding=True)))
_FOUND = _over_its_earlier_self()
_HOLDS = insert(_TEXT).on_conflict_do_nothing()


class FindingRecord:
    """What can be searched, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- what is there to be found --------------------------------------------------------------------------

    def note(self, things: Iterable[object]) -> None:
        """Let *things* be found by the words that they hold now; those that hold none by nothing."""
        here: dict[str, list[Findable]] = {}
        for thing in things:
            for each in findable(thing):
                here.setdefault(thing.partnership, []).append(each)  # type: ignore[attr-defined]
        for partnership, found in here.items():
            self._keep(partnership, found)

    def note_carried(self, partnership: str, notices: Iterable[Notice], now: datetime) -> None:
        """Let replies that are carried be found."""
        found: list[Findable] = []
        for notice in notices:
            if notice.about.startswith(CARRIED):
                parts = () if notice.withdraw else notice.parts[-1:]
                said = [each.text for part in parts for each in _words_in(part.args.values())]
                if notice.withdraw or (said and said[0]):
                    found.append(Findable(notice.about, tuple(said[:1]), now))
        self._keep(partnership, found)

    def lose(self, things: Iterable[object]) -> None:
        self._gone([each.id for thing in things for each in findable(thing)])

    def note_renderings(self, partnership: str, shown: Mapping[tuple[str, str], str]) -> None:
        """Let what can be found be found by what it was *shown* as, too: by (text, language)."""
        rows = [
            {"partnership": partnership, "said": digest_of(text), "language": language, "plain": plain(as_)}
            for (text, language), as_ in self.not_noted(partnership, shown).items()
        ]
        if rows:
            fresh = insert(_RENDERING)
            self._connection.execute(
                fresh.on_conflict_do_update(
                    index_elements=["partnership", "said", "language"], set_={"plain": fresh.excluded.plain}
                ),
                rows,
            )

    def not_noted(self, partnership: str, shown: Mapping[tuple[str, str], str]) -> dict[tuple[str, str], str]:
        """Return what of *shown* something can be found by and is not noted, or noted as something else."""
        named = {(digest_of(text), language): (text, language) for text, language in shown}
        said = {digest for digest, _ in named}
        texts = select(_TEXT.c.said).where(_TEXT.c.partnership == partnership, _TEXT.c.said.in_(said))
        there = set(self._connection.execute(texts).scalars())
        if not there:
            return {}
        known = select(_RENDERING.c.said, _RENDERING.c.language, _RENDERING.c.plain).where(
            _RENDERING.c.partnership == partnership, _RENDERING.c.said.in_(there)
        )
        noted = {(row.said, row.language): row.plain for row in self._connection.execute(known)}
        each = ((key, words) for key, words in named.items() if key[0] in there)
        return {words: shown[words] for key, words in each if noted.get(key) != plain(shown[words])}

    # --- it is looked through -------------------------------------------------------------------------------

    def find(
        self,
        partnership: str,
        query: str,
        unnamed: Collection[AskedOf] = (),
        apart: Collection[AskedOf] = (),
        own: str = "",
        reads: Collection[str] = (),
        reach: Reach | None = None,
    ) -> Iterator[tuple[str, datetime]]:
        """Yield the ids of what holds each word of *query* and the moments of it, the newest first.

        What answers an *unnamed* question stands where its occasion closed, in no order of its own: its
        moment would tell whose it is. So would its language: it is found as those read it who read *reads*,
        not as it was written. Of what answers those that are read *apart*, only the *own* ones of a member
        are looked at, and of all else what may be within their *reach*: what lies beyond it costs nothing.
        """
        words = list(dict.fromkeys(words_of(query)))[:MOST_WORDS]
        source, asked, nameless = _with_questions()
        closing, member = KINDS[CheckIn].c.closes_at, KINDS[Answer].c.member
        hidden = func.coalesce(or_(asked.in_(list(unnamed)), nameless), false())
        moment = case((hidden, closing), else_=_FINDABLE.c.at)
        sight = or_(member.is_(None), asked.not_in(list(apart)), member == own)
        as_written, as_shown = (
            _holding(_FINDABLE.c.plain, words),
            _rendered(_holding(_RENDERING.c.plain, words)),
        )
        as_read = _rendered(_RENDERING.c.language.in_(list(reads)), _holding(_RENDERING.c.plain, words))
        never_otherwise = or_(_is_in(KINDS[Answer].c.language, reads), ~_rendered())
        matched = case((hidden, or_(as_read, as_written & never_otherwise)), else_=or_(as_written, as_shown))
        here = (_FINDABLE.c.partnership == partnership) & matched
        near = within(_FINDABLE.c.id, reach) if reach else true()
        found = select(_FINDABLE.c.id, moment).select_from(source).where(here, sight, near)
        for row in self._connection.execute(found.order_by(moment.desc(), _FINDABLE.c.plain, _FINDABLE.c.id)):
            yield row[0], row[1]

    def moment(self, partnership: str, id_: str) -> datetime | None:
        """Return when what is found under *id_* was said; None where it is found no more."""
        mine = (_FINDABLE.c.partnership == partnership) & (_FINDABLE.c.id == id_)
        return self._connection.execute(select(_FINDABLE.c.at).where(mine)).scalar()

    def bring(self, g: Gathering, named: Mapping[str, Collection[str]]) -> None:
        """Bring answers, promises and decisions *named* by kind into sight, and what they belong to.

        Where something is answered without a name, or with consent, that is all that was answered then: how
        many did counts, and what they said to it.
        """
        answers = self._all(g, Answer, "id", named.get("answer", ()))
        occasions = self._all(g, CheckIn, "id", {a.checkin for a in answers})
        unnamed = {(adoption, id_) for adoption, id_, _ in unnamed_questions(g)} | asking(g)
        whole = {each.id for each in occasions if each.nameless or (each.adoption, each.name) in unnamed}
        self._all(g, Answer, "checkin", whole)
        self._all(g, Ask, "id", {a.ask for a in answers})
        self._all(g, Commitment, "id", named.get("promise", ()))
        later = self._all(g, Decision, "id", named.get("decision", ()))
        while later:
            # Whether another one took its place stands beside it.
            later = self._all(g, Decision, "before", {each.id for each in later})
        self._all(g, Saying, "id", named.get("saying", ()))

    def _all(self, g: Gathering, kind: type, name: str, among: Collection[str]) -> list[Any]:
        table, found = KINDS[kind], list[Any]()
        for each in _batches(list(among)):
            mine = (table.c.partnership == g.partnership.id) & table.c[name].in_(each)
            rows = self._connection.execute(select(*(table.c[c] for c in COLUMNS[kind])).where(mine))
            found += [kind(*row) for row in rows]
        g.with_(found)
        return found

    # --- what was shown before it could be searched ---------------------------------------------------------

    def not_looked_at(self, most: int) -> list[tuple[str, str]]:
        """Return up to *most* (partnership, id) of which nobody has looked what they were shown as before."""
        query = select(_FINDABLE.c.partnership, _FINDABLE.c.id).where(_FINDABLE.c.looked_at.is_(False))
        return [(row[0], row[1]) for row in self._connection.execute(query.limit(most))]

    def looked_at(self, ids: Collection[str]) -> None:
        theirs = update(_FINDABLE).where(_FINDABLE.c.id.in_(ids))
        self._connection.execute(theirs.values(looked_at=True))

    # --- it goes --------------------------------------------------------------------------------------------

    def words_gone(self, partnership: str, texts: Collection[str]) -> None:
        """Let nothing carried be found by *texts* of somebody's, and nothing by what they were shown as.

        Whatever else held them was noted anew as it was kept without them.
        """
        for said in _batches([digest_of(text) for text in texts]):
            holding = select(_TEXT.c.id).where(_TEXT.c.partnership == partnership, _TEXT.c.said.in_(said))
            self._gone(
                [id_ for id_ in self._connection.execute(holding).scalars() if id_.startswith(CARRIED)]
            )
            shown = (_RENDERING.c.partnership == partnership) & _RENDERING.c.said.in_(said)
            self._connection.execute(delete(_RENDERING).where(shown))

    def carried_before(self, partnership: str, before: datetime) -> None:
        """Let what was carried *before* then be found no more."""
        old = (_FINDABLE.c.partnership == partnership) & (_FINDABLE.c.at < before)
        carried = _FINDABLE.c.id.startswith(CARRIED, autoescape=True)
        self._gone(list(self._connection.execute(select(_FINDABLE.c.id).where(old, carried)).scalars()))

    def _keep(self, partnership: str, found: Iterable[Findable]) -> None:
        last = {each.id: each for each in found}
        self._gone([id_ for id_, each in last.items() if not each.texts])
        for there in _batches([each for each in last.values() if each.texts]):
            texts = {(each.id, digest_of(text)) for each in there for text in each.texts}
            self._texts_gone([each.id for each in there], texts)
            known = {"partnership": partnership, "looked_at": True}
            rows = [{**known, "id": each.id, "at": each.at, "plain": _folded(each)} for each in there]
            self._connection.execute(_FOUND, rows)
            said = [{"id": id_, "said": said, "partnership": partnership} for id_, said in sorted(texts)]
            self._connection.execute(_HOLDS, said)

    def _gone(self, ids: list[str]) -> None:
        for each in _batches(ids):
            self._texts_gone(each, set())
            self._connection.execute(delete(_FINDABLE).where(_FINDABLE.c.id.in_(each)))

    def _texts_gone(self, ids: list[str], left: Collection[tuple[str, str]]) -> None:
        """Forget which texts *ids* held, but for those *left*, and what was shown of those nothing holds."""
        held = self._connection.execute(_HELD, {"ids": ids}).all()
        gone = [row for row in held if (row.id, row.said) not in left]
        for each in _batches(gone):
            pairs = tuple_(_TEXT.c.id, _TEXT.c.said).in_([(row.id, row.said) for row in each])
            self._connection.execute(delete(_TEXT).where(pairs))
            shown = tuple_(_RENDERING.c.partnership, _RENDERING.c.said)
            theirs = shown.in_([(row.partnership, row.said) for row in each])
            still = exists().where(
                _TEXT.c.partnership == _RENDERING.c.partnership, _TEXT.c.said == _RENDERING.c.said
            )
            self._connection.execute(delete(_RENDERING).where(theirs, ~still))


def words_of(query: str) -> list[str]:
    """Return the words of *query* as they are looked for; quotes around them are no part of them."""
    bare = (word.strip(_QUOTES) for word in plain(query).split())
    return [word for word in bare if word]


def has_no_name(
    answer: Table, unnamed: Collection[AskedOf], *more: ColumnElement[bool]
) -> ColumnElement[bool]:
    """Return what holds for an *answer* to one of the *unnamed* questions, or where all were asked so."""
    checkin = KINDS[CheckIn]
    asked = tuple_(checkin.c.adoption, checkin.c.name, answer.c.question)
    nameless = or_(checkin.c.nameless.is_(True), asked.in_(list(unnamed)))
    return exists().where(checkin.c.id == answer.c.checkin, nameless, *more)


def _with_questions() -> tuple[FromClause, Tuple, ColumnElement[bool]]:
    """Return what can be found beside answers and their occasions, which question each answers, and how.

    All of an occasion can be answered without a name, whatever its protocol says of the question.
    """
    answer, checkin = KINDS[Answer], KINDS[CheckIn]
    named = func.substr(_FINDABLE.c.id, len(_ANSWER) + 1)
    its_own = _FINDABLE.c.id.startswith(_ANSWER, autoescape=True) & (answer.c.id == named)
    source = _FINDABLE.outerjoin(answer, its_own).outerjoin(checkin, checkin.c.id == answer.c.checkin)
    return source, tuple_(checkin.c.adoption, checkin.c.name, answer.c.question), checkin.c.nameless.is_(True)


def _rendered(*more: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return what holds for what was shown in another language, for which *more* holds."""
    its_own = (_TEXT.c.id == _FINDABLE.c.id) & (_RENDERING.c.partnership == _TEXT.c.partnership)
    return exists().where(its_own, _RENDERING.c.said == _TEXT.c.said, *more)


def _is_in(column: ColumnElement[str], languages: Collection[str]) -> ColumnElement[bool]:
    """Return what holds for words in one of *languages*, whichever region's."""
    bases = sorted({tag.partition("-")[0] for tag in languages})
    return or_(column.in_(bases), *(column.startswith(f"{base}-", autoescape=True) for base in bases))


def _folded(each: Findable) -> str:
    return plain("\n".join(each.texts))


def _holding(column: ColumnElement[str], words: list[str]) -> ColumnElement[bool]:
    return and_(*(column.contains(word, autoescape=True) for word in words))


def _batches(each: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(each), _A_BATCH):
        yield each[start : start + _A_BATCH]


def _words_in(args: Iterable[object]) -> Iterable[Words]:
    for arg in args:
        if isinstance(arg, Words):
            yield arg
        yield from _words_in(getattr(arg, "args", {}).values())
