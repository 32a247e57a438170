"""`baraza terms export` and `baraza terms import`: a partnership's terms as a table or as TBX.

What is imported takes the place of terms of the same text and language; none is taken out, and rooms are told
what changed. Shows nothing of any other partnership.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.cli.given import meant, moment_for, written
from bot.core.files.glossary_files import FileUnreadable, from_csv, from_tbx, to_csv, to_tbx
from bot.core.glossary import MOST_TERMS, Entry, term
from bot.core.partnership import Partnership
from bot.core.terms_changed import set_anew, told_of
from bot.core.words import Outcome
from bot.store import Store, Transaction

if TYPE_CHECKING:
    from bot.config import Settings

_MOST_BYTES = 5_000_000


def export(settings: Settings, name: str | None, to: Path | None) -> int:
    """Write the terms of the partnership called *name*, or of the only one: TBX where *to* ends so."""
    store = Store(settings.database_url)
    try:
        with store.reading() as transaction:
            partnership = meant(transaction, name)
            if partnership is None:
                return 1
            terms = transaction.glossary.of([partnership.id]).get(partnership.id, [])
    finally:
        store.close()
    as_tbx = to is not None and to.suffix.casefold() in (".tbx", ".xml")
    return written(to_tbx(terms, partnership.name) if as_tbx else to_csv(terms), to)


def import_file(settings: Settings, file: Path, name: str | None) -> int:
    """Set the terms of the partnership called *name*, or of the only one, as *file* says."""
    try:
        entries = _entries(file)
    except FileUnreadable as wrong:
        typer.echo(f"{file}: {wrong}", err=True)
        return 1
    store = Store(settings.database_url)
    try:
        with store.writing() as transaction:
            partnership = meant(transaction, name)
            if partnership is None:
                return 1
            lines = _imported(transaction, partnership, entries, moment_for(settings))
    except FileUnreadable as wrong:
        typer.echo(f"{file}: {wrong}", err=True)
        return 1
    finally:
        store.close()
    typer.echo("\n".join(lines or ["Nothing differs."]))
    return 0


def _entries(file: Path) -> list[Entry]:
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise FileUnreadable("it is too big for a list of terms.")
        text = file.read_text(encoding="utf-8")
    except OSError as wrong:
        raise FileUnreadable(f"it cannot be read: {wrong.strerror}.") from None
    except UnicodeDecodeError:
        raise FileUnreadable("it is not in UTF-8. Save it so.") from None
    return from_tbx(text) if text.lstrip("\ufeff \r\n\t").startswith("<") else from_csv(text)


def _imported(
    transaction: Transaction, partnership: Partnership, entries: list[Entry], now: datetime
) -> list[str]:
    before = {each.id: each for each in transaction.glossary.of([partnership.id]).get(partnership.id, ())}
    made = [term(partnership.id, *entry, "", now) for entry in entries]
    if len({*before, *(each.id for each in made)}) > MOST_TERMS:
        raise FileUnreadable(f"with those that are set there would be more than {MOST_TERMS} terms.")
    outcome = set_anew(before.values(), made)
    g = transaction.record.seated([partnership.id])[partnership.id]
    differing = [each for each in made if each in outcome.keep]
    transaction.take([(g, outcome + Outcome(tell=told_of(g, differing)))], now)
    return [f"{each}: {'changed' if each.id in before else 'new'}" for each in differing]
