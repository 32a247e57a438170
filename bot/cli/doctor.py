"""Look at what the service needs where it runs, and tell whether it is alive.

Sends nothing to anybody but a sentence of ours to the translators that are set up, changes nothing, and shows
no secret.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import typer

from bot.cli.check import check_files
from bot.cli.database import amiss_in, database_file
from bot.cli.sight import named_by, seen_by_any
from bot.config import Settings, shared_folder

HEARTBEAT = "alive"
"""The file in the data folder that the service touches at every tick."""
PATIENCE = timedelta(minutes=2)
_SPARE = 100 * 1024 * 1024


def ticking(settings: Settings) -> int:
    """Return 0 if the service ticked within PATIENCE, else 1 and say since when it has not."""
    age = _silent_for(settings.data_dir / HEARTBEAT)
    if age is not None and age <= PATIENCE:
        return 0
    typer.echo("The service has not started." if age is None else f"No tick for {age.total_seconds():.0f} s.")
    return 1


def examine(settings: Settings) -> int:
    """Print a line for each thing looked at; return 1 if any is amiss."""
    findings = [
        *_platforms(settings),
        *_translators(settings),
        *_shelf(),
        *_storage(settings),
        *_pulse(settings),
    ]
    for well, line in findings:
        typer.echo(f"{'ok  ' if well else 'BAD '} {line}")
    return 0 if all(well for well, _ in findings) else 1


Finding = tuple[bool, str]


def _platforms(settings: Settings) -> Iterator[Finding]:
    for bot in settings.telegram_accounts:
        yield True, f"Telegram is set up{_called(bot.name)}."
    for account in settings.matrix_accounts:
        yield True, f"Matrix is set up{_called(account.name)} as {account.user} on {account.homeserver}."
    if settings.matrix_accounts:
        yield from _encryption()
    if not settings.telegram and not settings.matrix:
        yield False, "No platform is set up: `baraza run` says how."


def _encryption() -> Iterator[Finding]:
    from nio.crypto import ENCRYPTION_ENABLED

    from bot.adapters.matrix.account import NOT_INSTALLED

    if not ENCRYPTION_ENABLED:
        yield True, NOT_INSTALLED


def _called(account: str) -> str:
    return f" ({account})" if "-" in account else ""


def _translators(settings: Settings) -> Iterator[Finding]:
    named = ", ".join(settings.translators)
    yield True, f"Translators, in this order: {named}." if named else "No translator: words go out as said."
    for pair in settings.translators_for:
        languages = f"from {pair.source or 'any language'} to {pair.target or 'any language'}"
        yield True, f"Translators {languages}: {', '.join(pair.translators) or 'nobody'}."
    if named or settings.translators_for:
        yield _detection()
        yield from _proofs(settings)


def _detection() -> Finding:
    """Say whether anybody is asked in which language they wrote; either is well."""
    from bot.translation.detection import available

    if available():
        return True, "Whoever seems to write in another of their partnership's languages is asked."
    return (
        True,
        'lingua is not installed (the extra "detection"): nobody is asked in which language they wrote.',
    )


_WRONG = {
    "refused-401": "it does not take the key",
    "refused-402": "what the account may spend is used up",
    "refused-403": "it does not take the key, or refuses this machine",
    "refused-429": "it asks to be left alone for now: too many requests",
    "refused-456": "what the account may spend is used up",
    "quota": "what the account may spend is used up",
    "silent": "it does not answer in time",
    "unreachable": "there is no answer at its address",
    "languages": "it translates between none of English, Spanish and French",
    "placeholders": "it loses numbers and names, whatever stands for them",
    "altered": "it changes numbers, whatever stands for them",
}


def _proofs(settings: Settings) -> Iterator[Finding]:
    """Ask each translator that may see a word of anybody for its languages and for a sentence."""
    from bot.app import translator_for
    from bot.translation import EngineUnusable, Proof

    seen = seen_by_any(settings)

    async def asked() -> list[Proof]:
        translator = translator_for(settings)
        try:
            return await translator.proofs(seen)
        finally:
            await translator.close()

    try:
        proofs = asyncio.run(asked())
    except EngineUnusable as wrong:
        yield False, str(wrong)
        return
    for name in sorted(named_by(settings) - {proof.engine for proof in proofs}):
        yield True, f"{name} was not asked: no partnership lets it see what it writes."
    for proof in proofs:
        count = "" if proof.languages is None else f" lists {proof.languages} languages,"
        if proof.wrong:
            yield False, f"{proof.engine}{count} does not translate: {_WRONG.get(proof.wrong, proof.wrong)}."
        else:
            source, target = proof.pair
            yield True, f"{proof.engine}{count} keeps {proof.kept}, and translates from {source} to {target}:"
            yield True, f"  {proof.said} – {proof.shown}"


def _shelf() -> Iterator[Finding]:
    shelf = shared_folder("protocols")
    files = sorted(shelf.glob("*.yaml"))
    yield len(files) > 0, f"{len(files)} protocols on the shelf ({shelf})."
    for file in sorted({problem.file for problem in check_files(files)}):
        yield (
            False,
            f"{file} has problems: `baraza check` lists them. Nothing starts until it is right or gone.",
        )


def _storage(settings: Settings) -> Iterator[Finding]:
    """Look at the data folder and, if it is there already, at the database."""
    folder = settings.data_dir
    nearest = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    writable = os.access(nearest, os.W_OK | os.X_OK)
    yield writable, f"{folder.absolute()} can{'' if writable else 'not'} be written to."
    free = shutil.disk_usage(nearest).free
    yield free >= _SPARE, f"{free // 1024**2} MB are free there."
    file = database_file(settings.database_url)
    if file is None:
        yield True, "The database is a PostgreSQL server (not looked at here)."
    elif not file.exists():
        yield True, f"The database {file} is made at the first start."
    else:
        yield _sound(file)


def _sound(file: Path) -> Finding:
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=5)) as database:
            (said,) = database.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as wrong:
        said = str(wrong)
    if said == "ok" and (why := amiss_in(file)):
        return False, why
    return said == "ok", f"The database {file} is {'sound' if said == 'ok' else f'not sound: {said}'}."


def _pulse(settings: Settings) -> Iterator[Finding]:
    age = _silent_for(settings.data_dir / HEARTBEAT)
    yield sys.version_info >= (3, 11), f"Python {sys.version.split()[0]}."
    if age is None:
        yield True, "The service has not been started here yet."
    else:
        yield age <= PATIENCE, f"The service's last tick was {age.total_seconds():.0f} s ago."


def _silent_for(heartbeat: Path) -> timedelta | None:
    """Return how long ago *heartbeat* was touched, or None if never."""
    try:
        touched = heartbeat.stat().st_mtime
    except FileNotFoundError:
        return None
    # Compared with what the file system wrote, so the machine's clock it is, not the one that app.py moves.
    return timedelta(seconds=time.time() - touched)  # noqa: TID251
