"""What was measured: one line of the table, and the table itself. Measures nothing."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured. *good* is None where nothing is asked for; *beside* is what a peer takes."""

    name: str
    shown: str
    bar: str = ""
    good: bool | None = None
    beside: str = ""


def table(figures: Iterable[Figure]) -> str:
    """Return *figures* as a table in Markdown."""
    lines = ["| what | measured | bar | held | beside |", "|---|---|---|---|---|"]
    for figure in figures:
        held = {True: "yes", False: "**no**", None: ""}[figure.good]
        lines.append(f"| {figure.name} | {figure.shown} | {figure.bar} | {held} | {figure.beside} |")
    return "\n".join(lines)


def seconds(work: Callable[[], object]) -> float:
    """Return how long *work* takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def both_seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long *work* takes, and how much of that a processor worked for us."""
    begun = time.process_time()
    passed = seconds(work)
    return passed, time.process_time() - begun


def median_seconds(work: Callable[[], object], runs: int) -> float:
    return median(seconds(work) for _ in range(runs))


def resident() -> float:
    """Return how many MiB this process holds in memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20
