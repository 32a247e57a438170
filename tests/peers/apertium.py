"""Apertium, a translator without a network, behind the strict server that speaks LibreTranslate's API.

It is a real engine with rules and a dictionary: what it does to names, numbers and placeholders is nobody's
invention. Each sentence is a process of its own, on this machine: its own server listens everywhere. Never
translates into what Apertium has no pair for, by itself or by way of Spanish.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fakes.libretranslate_server import LibreTranslateServer

MODES = Path("/usr/share/apertium/modes")
BRINGS = "apt-get install --no-install-recommends apertium apertium-eng-spa apertium-es-pt apertium-fr-es"
THROUGH = "es"
"""What lies between two languages that have no pair together."""
PAIRS = {
    ("en", "es"): "eng-spa",
    ("es", "en"): "spa-eng",
    ("es", "pt"): "es-pt",
    ("pt", "es"): "pt-es",
    ("fr", "es"): "fr-es",
    ("es", "fr"): "es-fr",
}
LANGUAGES = ("en", "es", "fr", "pt")
_WITHIN = 20.0


def is_there() -> bool:
    """Tell whether Apertium and all of its pairs that we ask for are installed."""
    return bool(shutil.which("apertium")) and all(
        (MODES / f"{mode}.mode").exists() for mode in PAIRS.values()
    )


def need_apertium() -> None:
    if not is_there():
        pytest.skip(f"Apertium is missing: {BRINGS}")


def translated(text: str, source: str, target: str) -> str:
    """Return what Apertium makes of *text*, by way of Spanish where it has no pair."""
    if (source, target) not in PAIRS:
        return translated(translated(text, source, THROUGH), THROUGH, target)
    # -u leaves unknown words unmarked: a star before each would come out as a word of ours.
    done = subprocess.run(
        ["apertium", "-u", PAIRS[source, target]],
        input=text.encode(),
        capture_output=True,
        check=True,
        timeout=_WITHIN,
    )
    return done.stdout.decode()


@contextmanager
def apertium() -> Iterator[LibreTranslateServer]:
    """A server that a real engine stands behind."""
    with LibreTranslateServer(languages=LANGUAGES) as server:
        server.answers = translated
        yield server
    assert server.refused == []
