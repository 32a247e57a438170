"""Every part of the bench runs, on small numbers: nothing here looks at how long anything takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pytest
import structlog

from bench.__main__ import AT_A_HOMESERVER, PARTS, main
from bench.figures import Figure, table
from tests.peers.apertium import need_apertium
from tests.peers.synapse import synapse

__all__ = ["synapse"]

ROOT = Path(__file__).parent.parent
BY_APERTIUM = "surviving"
BY_THE_COMMAND = "arriving"
"""The part that is measured as a person would: processes of its own import everything anew."""


@pytest.mark.parametrize("part", [part for part in PARTS if part != BY_THE_COMMAND])
def test_every_part_of_the_bench_still_measures(part: str, request: pytest.FixtureRequest) -> None:
    """The parts assert by themselves that all was decided, delivered in order and handled."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    if part == BY_APERTIUM:
        need_apertium()
    where = {"homeserver": request.getfixturevalue("synapse")} if part in AT_A_HOMESERVER else {}
    figures: list[Figure] = [*import_module(f"bench.{part}").measure(quick=True, **where)]
    assert figures
    assert all(figure.name and figure.shown for figure in figures)
    assert len(table(figures).splitlines()) == 2 + len(figures)


def test_the_command_prints_the_table_of_what_it_measured() -> None:
    measured = subprocess.run(
        [sys.executable, "-m", "bench", BY_THE_COMMAND],
        cwd=ROOT,
        env={**os.environ, "BENCH": "quick"},
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert measured.returncode == 0, measured.stderr
    assert measured.stdout.startswith("| what | measured | bar | held | beside |")
    assert len(measured.stdout.splitlines()) > 2


def test_what_goes_wrong_during_a_part_does_not_stand_among_its_figures(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def measure(*, quick: bool) -> list[Figure]:
        structlog.get_logger().error("something-amiss")
        return [Figure("words", "1 a second")]

    monkeypatch.setitem(sys.modules, "bench.noisy", SimpleNamespace(measure=measure))
    before = structlog.get_config()
    try:
        assert main(["--part", "noisy"]) == 0
    finally:
        structlog.configure(**before)
    shown, aside = capsys.readouterr()
    assert [json.loads(line)["name"] for line in shown.splitlines()] == ["words"]
    assert "something-amiss" in aside
