"""What can be searched: kept beside each thing that holds words, and looked through a partnership at a time.

One way for every database and every script: words stand folded (`plain`), and each that is looked for has to
be a part of them, of the original or of what it was shown as in one language. Decides nobody's rights.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, exists, or_, select
from sqlalchemy.dialects.sqlite import insert

from bot.core.found import findable, texts_of
from bot.core.secret import digest_of
from bot.core.vocabulary import plain
from bot.core.words import Notice, Words
from bot.store.archive import FindableRow, RenderingRow

MOST = 200
"""The newest that are found; whoever looks for older ones says more words."""
MOST_WORDS = 12
"""Words of a search that are looked for."""
CARRIED = "talk:"
_FINDABLE: Table = FindableRow.__table__  # type: ignore[attr-defined]
_RENDERING: Table = RenderingRow.__table__  # type: ignore[attr-defined]


class FindingRecord:
    """What can be searched, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, things: Iterable[object]) -> None:
        """Let *things* be found by the words that they hold now; those that hold none by nothing."""
        rows, gone = [], []
        for thing in things:
            found = findable(thing)
            if found is None:
                continue
            id_, words, at = found
            texts = [text for text in texts_of(thing) if text]
            if not words or not texts:
                gone.append(id_)
                continue
            # Each text by itself was translated: the first is the thing, further ones hang on it.
            partnership = thing.partnership  # type: ignore[attr-defined]
            rows.append(_row(id_, partnership, "\n".join(dict.fromkeys((words, *texts))), texts[0], at))
        self._gone(gone)
        self._keep(rows)

    def _shown_otherwise(self, rows: list[dict[str, object]]) -> None:
        """Forget what the earlier words were shown as of what holds other ones by now."""
        now = {row["id"]: row["said"] for row in rows}
        query = select(_FINDABLE.c.id, _FINDABLE.c.said).where(_FINDABLE.c.id.in_(now))
        before = [said for id_, said in self._connection.execute(query) if now[id_] != said]
        if before:
            self._connection.execute(delete(_RENDERING).where(_RENDERING.c.said.in_(before)))

    def note_carried(self, partnership: str, notices: Iterable[Notice], now: datetime) -> None:
        """Let replies that are carried be found."""
        rows = []
        for notice in notices:
            if notice.about.startswith(CARRIED) and not notice.withdraw:
                said = [each for part in notice.parts[-1:] for each in _words_in(part.args.values())]
                if said and said[0].text:
                    rows.append(_row(notice.about, partnership, said[0].text, said[0].text, now))
            elif notice.about.startswith(CARRIED):
                self._gone([notice.about])
        self._keep(rows)

    def lose(self, things: Iterable[object]) -> None:
        self._gone([found[0] for thing in things if (found := findable(thing))])

    def note_renderings(self, partnership: str, shown: Mapping[tuple[str, str], str]) -> None:
        """Let what can be found be found by what it was *shown* as, too: by (text, language)."""
        digests = {digest_of(text) for text, _ in shown}
        query = select(_FINDABLE.c.said).where(
            _FINDABLE.c.partnership == partnership, _FINDABLE.c.said.in_(digests)
        )
        there = set(self._connection.execute(query).scalars())
        rows = [
            {"partnership": partnership, "said": said, "language": language, "plain": plain(as_)}
            for (text, language), as_ in shown.items()
            if (said := digest_of(text)) in there
        ]
        if rows:
            fresh = insert(_RENDERING)
            self._connection.execute(
                fresh.on_conflict_do_update(
                    index_elements=["partnership", "said", "language"], set_={"plain": fresh.excluded.plain}
                ),
                rows,
            )

    def find(self, partnership: str, query: str) -> list[tuple[str, datetime]]:
        """Return the ids of what holds each word of *query*, the newest first, and when it was said."""
        words = list(dict.fromkeys(plain(query).split()))[:MOST_WORDS]
        here = _holding(_FINDABLE.c.plain, words)
        as_shown = exists().where(
            _RENDERING.c.partnership == _FINDABLE.c.partnership,
            _RENDERING.c.said == _FINDABLE.c.said,
            _holding(_RENDERING.c.plain, words),
        )
        asked = select(_FINDABLE.c.id, _FINDABLE.c.at).where(
            _FINDABLE.c.partnership == partnership, or_(here, as_shown)
        )
        newest = asked.order_by(_FINDABLE.c.at.desc(), _FINDABLE.c.id).limit(MOST)
        return [(id_, at) for id_, at in self._connection.execute(newest)]

    def words_gone(self, partnership: str, texts: Collection[str]) -> None:
        """Let nothing be found by *texts* of somebody's, nor by what they were shown as."""
        said = [digest_of(text) for text in texts]
        for table in (_RENDERING, _FINDABLE):
            for start in range(0, len(said), 500):
                theirs = table.c.said.in_(said[start : start + 500])
                self._connection.execute(delete(table).where(table.c.partnership == partnership, theirs))

    def carried_before(self, partnership: str, before: datetime) -> None:
        """Let replies that were carried *before* then be found no more."""
        old = (_FINDABLE.c.partnership == partnership) & (_FINDABLE.c.at < before)
        carried = old & _FINDABLE.c.id.startswith(CARRIED, autoescape=True)
        said = select(_FINDABLE.c.said).where(carried)
        shown = (_RENDERING.c.partnership == partnership) & _RENDERING.c.said.in_(said)
        self._connection.execute(delete(_RENDERING).where(shown))
        self._connection.execute(delete(_FINDABLE).where(carried))

    def _keep(self, rows: list[dict[str, object]]) -> None:
        if rows:
            self._shown_otherwise(rows)
            fresh = insert(_FINDABLE)
            changed = {name: fresh.excluded[name] for name in ("said", "at", "plain")}
            self._connection.execute(fresh.on_conflict_do_update(index_elements=["id"], set_=changed), rows)

    def _gone(self, ids: list[str]) -> None:
        if ids:
            said = select(_FINDABLE.c.said).where(_FINDABLE.c.id.in_(ids))
            self._connection.execute(delete(_RENDERING).where(_RENDERING.c.said.in_(said)))
            self._connection.execute(delete(_FINDABLE).where(_FINDABLE.c.id.in_(ids)))


def _row(id_: str, partnership: str, words: str, said: str, at: datetime) -> dict[str, object]:
    return {"id": id_, "partnership": partnership, "said": digest_of(said), "at": at, "plain": plain(words)}


def _holding(column: ColumnElement[str], words: list[str]) -> ColumnElement[bool]:
    return and_(*(column.contains(word, autoescape=True) for word in words))


def _words_in(args: Iterable[object]) -> Iterable[Words]:
    for arg in args:
        if isinstance(arg, Words):
            yield arg
        yield from _words_in(getattr(arg, "args", {}).values())
