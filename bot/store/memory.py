"""What machines translated before, and what people made right, for each partnership by itself.

Never shared between two, and a machine never writes over what a person said.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, bindparam, func, literal_column, or_, select, true
from sqlalchemy.dialects.sqlite import insert

from bot.core.correcting import CHECKED, CORRECTED, Correction
from bot.core.corrections import Sight
from bot.core.secret import digest_of
from bot.store.rows import CorrectionRow, LessonRow, MemberRow, TranslationRow

_TRANSLATION: Table = TranslationRow.__table__  # type: ignore[attr-defined]
_LESSON: Table = LessonRow.__table__  # type: ignore[attr-defined]
_CORRECTION: Table = CorrectionRow.__table__  # type: ignore[attr-defined]
_MEMBER: Table = MemberRow.__table__  # type: ignore[attr-defined]
# Put together once: every message that is translated asks for them.
_RECALLED = select(_TRANSLATION.c.digest, _TRANSLATION.c.translated, _TRANSLATION.c.engine).where(
    _TRANSLATION.c.partnership == bindparam("partnership"),
    _TRANSLATION.c.digest.in_(bindparam("digests", expanding=True)),
)
_FRESH = insert(_TRANSLATION)
_KEPT_INSTEAD = _FRESH.on_conflict_do_update(
    index_elements=["partnership", "digest"],
    set_={name: _FRESH.excluded[name] for name in ("translated", "engine", "kept_at")},
)
_KEPT_BESIDE = _FRESH.on_conflict_do_nothing(index_elements=["partnership", "digest"])
_TAUGHT = (
    select(_LESSON.c.digest, _LESSON.c.translated, func.coalesce(_MEMBER.c.name, ""), _CORRECTION.c.kind)
    .select_from(
        _LESSON.join(_CORRECTION, _CORRECTION.c.id == _LESSON.c.correction).outerjoin(
            _MEMBER, _MEMBER.c.id == _CORRECTION.c.member
        )
    )
    .where(
        _LESSON.c.partnership == bindparam("partnership"),
        _LESSON.c.digest.in_(bindparam("digests", expanding=True)),
    )
    # Of several the last holds.
    .order_by(_CORRECTION.c.at, literal_column("lesson.rowid"))
)
_HAVING = (
    select(_LESSON.c.partnership)
    .where(_LESSON.c.partnership.in_(bindparam("partnerships", expanding=True)))
    .distinct()
)


_CORRECTED = tuple(_CORRECTION.c[field.name] for field in fields(Correction))
_NEWEST = (_CORRECTION.c.at.desc(), _CORRECTION.c.id.desc())


def _seen(partnership: str, sights: Collection[Sight]) -> ColumnElement[bool]:
    """Return which corrections somebody sees; what was found right as it was is none."""
    mine = (_CORRECTION.c.partnership == partnership) & (_CORRECTION.c.kind == CORRECTED)
    return mine & or_(*map(_held_by, sights))


def _held_by(sight: Sight) -> ColumnElement[bool]:
    theirs = true() if sight.whom is None else _CORRECTION.c.member == sight.whom
    for_all = true() if sight.apart else ~(_CORRECTION.c.private | _CORRECTION.c.apart)
    return theirs & for_all


class MemoryRecord:
    """The memory within one transaction. Texts are found by digest; the translation alone is kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def recall(
        self, partnership: str, source: str, target: str, texts: Collection[str]
    ) -> dict[str, tuple[str, str]]:
        """Return the translation of those of *texts* that are known, and the engine that made each."""
        named = {_named(source, target, text): text for text in texts}
        asked = {"partnership": partnership, "digests": [*named]}
        found = self._connection.execute(_RECALLED, asked)
        return {named[digest]: (translated, engine) for digest, translated, engine in found}

    def keep(
        self,
        partnership: str,
        source: str,
        target: str,
        translations: Mapping[str, str],
        engine: str,
        now: datetime,
        *,
        instead: bool = True,
    ) -> None:
        """Keep what stands for which text: *instead* of what did before, or where nothing did."""
        if not translations:
            return
        rows = [
            {
                "partnership": partnership,
                "digest": _named(source, target, text),
                "translated": translated,
                "engine": engine,
                "kept_at": now,
            }
            for text, translated in translations.items()
        ]
        self._connection.execute(_KEPT_INSTEAD if instead else _KEPT_BESIDE, rows)

    def teach(self, correction: Correction, source: str, target: str, lessons: Mapping[str, str]) -> None:
        """Keep what *correction* teaches: what stands for which text, before what others taught earlier."""
        rows = [
            {
                "partnership": correction.partnership,
                "digest": _named(source, target, text, private=correction.private),
                "translated": right,
                "correction": correction.id,
            }
            for text, right in lessons.items()
        ]
        fresh = insert(_LESSON)
        changed = {"translated": fresh.excluded["translated"]}
        over = fresh.on_conflict_do_update(
            index_elements=["partnership", "digest", "correction"], set_=changed
        )
        self._connection.execute(over, rows)

    def taught(
        self, partnership: str, source: str, target: str, texts: Collection[str], *, private: bool = False
    ) -> dict[str, tuple[str, str, bool]]:
        """Return what stands for those of *texts* that were made right: by whom, and whether only checked."""
        named = {_named(source, target, text, private=private): text for text in texts}
        asked = {"partnership": partnership, "digests": [*named]}
        found = self._connection.execute(_TAUGHT, asked)
        return {named[digest]: (right, who, kind == CHECKED) for digest, right, who, kind in found}

    def made_right(
        self, partnership: str, sights: Collection[Sight], first: int, most: int
    ) -> list[Correction]:
        """Return up to *most* corrections that *sights* hold, the newest in front, from the *first* on."""
        query = select(*_CORRECTED).where(_seen(partnership, sights)).order_by(*_NEWEST)
        return [Correction(*row) for row in self._connection.execute(query.offset(first).limit(most))]

    def made_right_count(
        self, partnership: str, sights: Collection[Sight], *, since: Correction | None = None
    ) -> int:
        """Return how many corrections *sights* hold; *since* one, those that are newer."""
        query = select(func.count()).select_from(_CORRECTION).where(_seen(partnership, sights))
        if since:
            at, id_ = _CORRECTION.c.at, _CORRECTION.c.id
            query = query.where((at > since.at) | ((at == since.at) & (id_ > since.id)))
        return int(self._connection.execute(query).scalar_one())

    def correction(self, partnership: str, id_: str) -> Correction | None:
        """Return a correction of *partnership*; None where there is no such one."""
        mine = (_CORRECTION.c.partnership == partnership) & (_CORRECTION.c.id == id_)
        row = self._connection.execute(select(*_CORRECTED).where(mine)).first()
        return Correction(*row) if row else None

    def having_lessons(self, partnerships: Collection[str]) -> set[str]:
        """Return those of *partnerships* in which anything was made right."""
        return set(self._connection.execute(_HAVING, {"partnerships": [*partnerships]}).scalars())


def _named(source: str, target: str, text: str, *, private: bool = False) -> str:
    # What was said in private is found where it is said in private, and nowhere else.
    apart = ("private",) if private else ()
    return digest_of("\x00".join((source, target, text, *apart)))
