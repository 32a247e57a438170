"""The database file: how it is opened, locked, migrated. Holds no query about partnerships.

Writing transactions begin IMMEDIATE: SQLite's default lets two claimers claim one row, and a read that turns
into a write fails at once on a stale snapshot. Commits reach the disk (synchronous FULL) before anybody is
told.
"""

from __future__ import annotations

import fcntl
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import QueuePool

MIGRATIONS = Path(__file__).parent / "migrations"
HEAD = "0034"
"""The newest migration. A test holds it to what Alembic says."""
_SALT = "SELECT salt FROM life ORDER BY salt DESC LIMIT 1"
PATIENCE = 5.0
"""Seconds that a transaction waits for somebody else's to end."""
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
)


class AlreadyRunning(Exception):
    """Another copy works on this database."""


def open_engine(url: str) -> Engine:
    """Return an engine on *url*, its folder made if need be."""
    file = file_of(url)
    if file:
        _made_private(file)
    # Every transaction here ends by itself, so a connection comes back to the pool as it went.
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=3,
        pool_reset_on_return=None,
        connect_args={"timeout": PATIENCE},
        # An error would otherwise show the values, and so members' words, in whatever logs it.
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepared)
    # Not by an event of the engine's: with one, every statement asks who listens, which costs a tenth of it.
    engine.dialect.do_begin = _begun  # type: ignore[method-assign]
    return engine


def patient(connection: Connection, seconds: float) -> None:
    """Let transactions of *connection* wait up to *seconds* for somebody else's to end."""
    driver: Any = connection.connection.dbapi_connection
    driver.execute(f"PRAGMA busy_timeout={int(seconds * 1000)}")


def file_of(url: str) -> Path | None:
    """Return the file that an SQLite address names, or None for a database elsewhere or in memory."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(parsed.database or "")


def migrate(engine: Engine) -> None:
    """Bring the database to the newest form, in one transaction, with what is in it."""
    with engine.begin() as connection:
        if _version(connection) == HEAD:
            return
        # Alembic is slow to import, and most starts have nothing to migrate.
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def is_newest(engine: Engine) -> bool:
    """Return whether nothing has to be migrated."""
    with looking(engine) as connection:
        return _version(connection) == HEAD


def life_of(engine: Engine) -> str:
    """Return what tells this life of the database from others: made anew where a backup was put in its place.

    A delivery's key holds it: its number alone is given out a second time after going back to a backup, and
    a platform that knows the key already would take the new message for the old one.
    """
    with looking(engine) as connection:
        salt: str | None = connection.exec_driver_sql(_SALT).scalar()
    if salt is not None:
        return salt
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO life (salt) VALUES (?)", (secrets.token_hex(4),))
        made: str = connection.exec_driver_sql(_SALT).scalar_one()
        return made


def emptied_log(engine: Engine) -> bool:
    """Empty the write-ahead log beside the file without waiting for anybody; return whether it is empty.

    A commit that deletes leaves what was there in the log, until it is written over.
    """
    if engine.dialect.name != "sqlite":
        return True
    connection = engine.raw_connection()
    try:
        driver: Any = connection.driver_connection
        driver.execute("PRAGMA busy_timeout=0")
        busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        driver.execute(f"PRAGMA busy_timeout={int(PATIENCE * 1000)}")
    finally:
        connection.close()
    return not busy


def sole_user(url: str) -> IO[Any] | None:
    """Take the lock beside the file, for as long as what is returned stays open. Raises AlreadyRunning."""
    file = file_of(url)
    if file is None:
        return None
    _made_folder(file)
    lock = file.with_name(file.name + ".lock").open("a")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise AlreadyRunning(f"Another Baraza already works on {file}; this one leaves.") from None
    return lock


def _made_folder(file: Path) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)


def _made_private(file: Path) -> None:
    """Make *file* its owner's alone, or take an earlier one from everybody else: people's words are in it."""
    _made_folder(file)
    with suppress(FileExistsError):
        # SQLite gives what it puts beside the file the same mode.
        file.touch(mode=0o600, exist_ok=False)
    for each in (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
        with suppress(OSError):
            each.chmod(each.stat().st_mode & ~0o007)


def _prepared(connection: Any, _: Any) -> None:
    # The driver would otherwise decide by itself when a transaction begins.
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(pragma)


def _begun(dbapi_connection: Any) -> None:
    """Begin a transaction that may write, unless one that only looks has begun."""
    driver = dbapi_connection.dbapi_connection
    if not driver.in_transaction:
        driver.execute("BEGIN IMMEDIATE")


@contextmanager
def looking(engine: Engine) -> Iterator[Connection]:
    """Begin a transaction that only looks, and so waits for nobody."""
    with engine.connect() as connection:
        driver: Any = connection.connection.dbapi_connection
        driver.execute("BEGIN")
        with connection.begin():
            yield connection


def _version(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
