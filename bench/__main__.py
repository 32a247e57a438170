"""Measure what the README's table of speed shows, and print it: `make bench`.

BENCH=quick takes small numbers, to see that everything still runs; `python -m bench storm replies` takes
those parts alone. Each part is measured in a process of its own, so that none pays for another's memory.
Absolute figures are one machine's; what stands beside was measured in the same run. The exit status is 1
where a bar is not held, except among small numbers, which are held to none.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

import structlog

from bench.figures import Figure, table

PARTS = (
    *("storm", "translating", "surviving", "detecting", "schedules", "replies", "arriving"),
    *("searching", "crossing", "limit", "saying", "soak", "service"),
)
AT_A_HOMESERVER = ("crossing", "saying", "soak")
"""Those that start one, unless they are given one that is running."""
RESULTS = Path(__file__).with_name("results.md")
"""What the README shows: written by a whole run."""
QUICK = os.environ.get("BENCH") == "quick"


def main(asked: list[str]) -> int:
    """Print the table of the parts asked for; return the exit status."""
    if asked[:1] == ["--part"]:
        return _measured(asked[1])
    figures = []
    for part in asked or PARTS:
        print(f"measuring: {part}", file=sys.stderr)
        done = subprocess.run(
            [sys.executable, "-m", "bench", "--part", part], check=True, stdout=subprocess.PIPE, text=True
        )
        figures += [Figure(**line) for line in map(json.loads, done.stdout.splitlines())]
    load = os.getloadavg()[1]
    under = f"On {os.cpu_count()} processors with a load of {load:.1f} over five minutes, ours included."
    shown = f"{table(figures)}\n\n{under}\n"
    print(shown)
    if not asked and not QUICK:
        RESULTS.write_text(shown, encoding="utf-8")
    return 1 if not QUICK and any(figure.good is False for figure in figures) else 0


def _measured(part: str) -> int:
    """Measure one part in this process, and print its figures as JSON, one a line."""
    # What goes wrong meanwhile is for whoever watches; the figures alone are read on.
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(40),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    for figure in import_module(f"bench.{part}").measure(quick=QUICK):
        print(json.dumps(asdict(figure)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
