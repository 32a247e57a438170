"""`baraza export --archive` and `import FILE.json`: a partnership with all that is kept of it, out and in.

An archive holds everybody's words, private ones too: it is written for its owner alone, and no word printed.
"""

from __future__ import annotations

from pathlib import Path

import typer

from bot.archive.whole import ArchiveUnusable, archived, put
from bot.cli.given import meant, written
from bot.config import Settings
from bot.store import Store


def export(settings: Settings, name: str | None, to: Path | None) -> int:
    """Write the archive of the partnership called *name*, or of the only one."""
    store = Store(settings.database_url)
    with store.reading() as transaction:
        chosen = meant(transaction, name)
        text = archived(transaction, chosen) if chosen else ""
    store.close()
    if not text:
        return 1
    if to is not None and not to.exists():
        to.touch(mode=0o600)
        to.write_text(text, encoding="utf-8")
        return 0
    return written(text, to)


def import_archive(settings: Settings, file: Path, *, shared: bool) -> int:
    """Put the archive *file* into a bot that does not know its partnership; *shared* as in `put`."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        typer.echo(f"{file} cannot be read. Is it there, and is it an archive?", err=True)
        return 1
    store = Store(settings.database_url)
    try:
        with store.writing() as transaction:
            partnership = put(transaction, text, shared=shared)
    except ArchiveUnusable as why:
        typer.echo(f"{file}: {why}", err=True)
        return 1
    finally:
        store.close()
    typer.echo(f"{partnership.name}: new, with all that was kept of it")
    return 0
