"""Starting the service: `baraza run`, which takes no other words, without what reads those of other commands.

That would be a tenth of the start, and memory for as long as the service runs. Never shows a secret.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.config import Settings


class Unusable(Exception):
    """The settings, the data folder or the database cannot be worked with: what is wrong, a line each."""


def settings_for(*, serving: bool = False) -> Settings:
    """Return the settings. Raises Unusable."""
    from bot.config import SettingsUnusable, read_settings

    try:
        return read_settings(os.environ, serving=serving)
    except SettingsUnusable as wrong:
        raise Unusable(str(wrong)) from None


def ready(settings: Settings) -> Settings:
    """Return *settings* if the data folder and the database can be used. Raises Unusable."""
    from bot.cli.database import in_the_way

    if why := in_the_way(settings):
        raise Unusable(why)
    return settings


def status_of(work: Callable[[], int]) -> int:
    """Do *work* and return its exit status.

    A protocol on the shelf that has problems is told, with 1, and a database that is held elsewhere, with 2.
    """
    from bot.app import not_now
    from bot.core.protocol import ProtocolUnusable
    from bot.store import Unavailable

    try:
        return work()
    except ProtocolUnusable as unusable:
        _told(unusable)
        return 1
    except Unavailable as why:
        _told(not_now(why))
        return 2


def serve() -> int:
    """Run the service from the environment and .env until it is told to stop; return the exit status."""
    # Nothing that is loaded from here on is garbage: looking for some would take a fifth of the start.
    gc.disable()
    if "structlog" not in sys.modules:
        # It and httpx take along whatever colours they find, for what a service never prints: 9 MiB. Where it
        # was loaded already, it would look in vain for what it found.
        sys.modules.update(dict.fromkeys(("rich", "pygments")))  # type: ignore[arg-type]
    try:
        settings = ready(settings_for(serving=True))
    except Unusable as why:
        _told(why)
        return 2
    from bot.logs import set_up

    # Before anything else is loaded, so that no line and no traceback of it can hold a secret.
    set_up(settings.log_level, json=not sys.stderr.isatty(), secrets=settings.secrets())
    from bot.app import run

    return status_of(lambda: run(settings))


def _told(what: object) -> None:
    sys.stderr.write(f"{what}\n")
