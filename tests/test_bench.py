"""Every part of the bench runs, on small numbers: nothing here looks at how long anything takes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.__main__ import PARTS

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("part", PARTS)
def test_every_part_of_the_bench_still_measures(part: str) -> None:
    """The parts assert by themselves that all was decided, delivered in order and handled."""
    measured = subprocess.run(
        [sys.executable, "-m", "bench", part],
        cwd=ROOT,
        env={**os.environ, "BENCH": "quick"},
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert measured.returncode == 0, measured.stderr
    assert measured.stdout.startswith("| what | measured | bar | held | beside |")
    assert len(measured.stdout.splitlines()) > 2
