"""`baraza new-partnership`, `import` and `export`: partnerships from the operator's side of the counter.

Prints what it did, a line each, and nobody's words. Works beside the running service.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from io import StringIO
from itertools import count
from pathlib import Path

import typer

from bot.app import machine_clock, new_code, shelf_in
from bot.config import Settings, shared_folder
from bot.core import adoption, checkin
from bot.core.founding import differing, file_of, founded
from bot.core.partnership import Gathering, Invitation, Partner, Room
from bot.core.partnership_file import PartnershipFile, partnership_to_plain, read_partnership
from bot.core.protocol import Protocol, ProtocolUnusable, overridden
from bot.core.secret import digest_of
from bot.core.words import Outcome
from bot.store import Store, Transaction

SETUP_LASTS = timedelta(days=7)


def new_partnership(settings: Settings, name: str) -> int:
    """Print a code that makes a partnership called *name*; it works once, for seven days."""
    now = _clock(settings)
    code = new_code()
    store = Store(settings.database_url)
    with store.writing() as transaction:
        transaction.record.keep([Invitation(digest_of(code), name, now + SETUP_LASTS)])
    store.close()
    typer.echo(f"In the chat of the first partner, with the bot in it, send within 7 days:\n/start {code}")
    return 0


def import_file(settings: Settings, file: Path) -> int:
    """Set a partnership up from *file*, or change what differs from it; print what was done."""
    shelf = shelf_in(shared_folder("protocols"))
    try:
        wanted = read_partnership(file.read_text(encoding="utf-8"), str(file), shelf)
    except (OSError, UnicodeDecodeError) as wrong:
        typer.echo(f"{file} cannot be read: {type(wrong).__name__}.", err=True)
        return 1
    except ProtocolUnusable as unusable:
        typer.echo(str(unusable), err=True)
        return 1
    now = _clock(settings)
    store = Store(settings.database_url)
    with store.writing() as transaction:
        lines = list(_imported(transaction, wanted, shelf, now))
    store.close()
    typer.echo("\n".join(lines or ["Nothing differs."]))
    return 0


def export(settings: Settings, name: str | None, to: Path | None) -> int:
    """Write the partnership called *name*, or the only one, as its file."""
    store = Store(settings.database_url)
    with store.reading() as transaction:
        there = {p.name: p for p in transaction.record.partnerships()}
        chosen = there.get(name) if name else next(iter(there.values())) if len(there) == 1 else None
        g = transaction.record.gathering(chosen.id, _clock(settings)) if chosen else None
    store.close()
    if g is None:
        typer.echo(f"Name one of: {', '.join(there) or 'there is none yet'}.", err=True)
        return 1
    text = _yaml(file_of(g, shelf_in(shared_folder("protocols"))))
    if to is None:
        sys.stdout.write(text)
        return 0
    try:
        with to.open("x", encoding="utf-8") as out:
            out.write(text)
    except FileExistsError:
        typer.echo(f"{to} is there already; choose another name.", err=True)
        return 1
    return 0


def _yaml(file: PartnershipFile) -> str:
    from ruamel.yaml import YAML

    out, writer = StringIO(), YAML()
    writer.dump(partnership_to_plain(file), out)
    return out.getvalue()


def _clock(settings: Settings) -> datetime:
    return machine_clock(settings.clock.offset(datetime.now(UTC)))()  # noqa: TID251


def _imported(
    transaction: Transaction, wanted: PartnershipFile, shelf: Mapping[str, Protocol], now: datetime
) -> Iterator[str]:
    """Bring the partnership to what the file says; yield a line for each thing that was new or changed."""
    known = transaction.record.partnership_named(wanted.name)
    numbers = count(1)
    fresh = founded(
        wanted, now, lambda: digest_of(f"{wanted.name}\x00{now.isoformat()}\x00{next(numbers)}")[:16]
    )
    g = transaction.record.gathering(known.id, now) if known else Gathering(fresh.partnership)
    if not known:
        transaction.record.keep([g.partnership])
        yield f"{wanted.name}: new"
    before = {**g.partners, **g.rooms, **g.members, g.partnership.id: g.partnership}
    keep = list(differing(g, fresh))
    for thing in keep:
        yield f"{_called(thing)}: {'changed' if thing.id in before else 'new'}"  # type: ignore[attr-defined]
    g.with_(keep)
    outcome = Outcome(keep=tuple(keep))
    for partner in [thing for thing in keep if isinstance(thing, Partner) and thing.id in before]:
        outcome += checkin.replanned(g, partner, now)
    transaction.take([(g, outcome)], now)
    yield from _put_in_force(transaction, g, wanted, shelf, now)


def _put_in_force(
    transaction: Transaction,
    g: Gathering,
    wanted: PartnershipFile,
    shelf: Mapping[str, Protocol],
    now: datetime,
) -> Iterator[str]:
    """Put in force what the file names and nobody has adopted; let another rhythm be a new version."""
    for id_, overrides in wanted.protocols.items():
        protocol = overridden(shelf[id_], overrides)
        held = next((a for a in g.adoptions.values() if a.protocol.id == id_ and a.state != "ended"), None)
        if held is None:
            name = digest_of(f"{g.partnership.id}\x00{id_}\x00{now.isoformat()}")[:16]
            made = adoption.Adoption(name, g.partnership.id, protocol, "proposed", now, elsewhere=True)
            g.with_([made])
            transaction.take([(g, adoption.in_force(g, made, now))], now)
            yield f"{id_}: in force"


def _called(thing: object) -> str:
    return thing.address if isinstance(thing, Room) else thing.name  # type: ignore[attr-defined]
