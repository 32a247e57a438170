"""What machines translated before, for each partnership by itself. Never shared between two."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from bot.core.secret import digest_of
from bot.store.rows import TranslationRow

_TRANSLATION: Table = TranslationRow.__table__  # type: ignore[attr-defined]


class MemoryRecord:
    """The memory within one transaction. Texts are found by digest; the translation alone is kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def recall(self, partnership: str, source: str, target: str, text: str) -> tuple[str, str] | None:
        """Return the translation and the engine that made it, or None."""
        mine = (_TRANSLATION.c.partnership == partnership) & (
            _TRANSLATION.c.digest == _named(source, target, text)
        )
        row = self._connection.execute(
            select(_TRANSLATION.c.translated, _TRANSLATION.c.engine).where(mine)
        ).first()
        return (row.translated, row.engine) if row else None

    def keep(
        self,
        partnership: str,
        source: str,
        target: str,
        text: str,
        translated: str,
        engine: str,
        now: datetime,
    ) -> None:
        kept = {"translated": translated, "engine": engine, "kept_at": now}
        row = insert(_TRANSLATION).values(
            partnership=partnership, digest=_named(source, target, text), **kept
        )
        self._connection.execute(
            row.on_conflict_do_update(index_elements=["partnership", "digest"], set_=kept),
        )


def _named(source: str, target: str, text: str) -> str:
    return digest_of("\x00".join((source, target, text)))
