"""A database brought to its newest form by a process of its own: what that takes is given back with it.

It stays in memory else, 11 MiB, until the service is started anew. Never the last word: whoever opens the
store looks again, and says what is amiss.
"""

from __future__ import annotations

import os
import subprocess
import sys

from bot.store.engine import is_newest, migrate, open_engine

_URL = "BARAZA_MIGRATES"


def migrated_apart(url: str) -> None:
    """Migrate what *url* names if it has to be; return when that is over, however it ended."""
    if "alembic" in sys.modules:
        return  # it is here already, and nothing would be given back
    engine = open_engine(url)
    try:
        if is_newest(engine):
            return
    finally:
        engine.dispose()
    # The address may hold a password, which no list of processes may show.
    subprocess.run(
        [sys.executable, "-m", "bot.store.migrating"],
        env={**os.environ, _URL: url},
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def main() -> None:
    engine = open_engine(os.environ[_URL])
    migrate(engine)
    engine.dispose()


if __name__ == "__main__":
    main()
