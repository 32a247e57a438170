"""What the README shows of the code: each block is made here, held by a test, and written by running this.

python -m tests.readme          what the code prints at once
python -m tests.readme week     the week between two platforms, from the story itself: a minute and a half
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import typer

from bot.adapters import Capabilities, Pace
from bot.adapters.matrix import MatrixAdapter
from bot.adapters.telegram import TelegramAdapter
from bot.cli.commands import app
from bot.config import FURTHER, NAMES, SECRET_NAMES, Settings
from bot.core.attachment import KINDS
from bot.demo import transcript

README = Path(__file__).parent.parent / "README.md"
RESULTS = Path(__file__).parent.parent / "bench" / "results.md"
STORIES = {"week": "tests/stories/test_over_real_parts.py::test_two_weeks_between_telegram_and_matrix"}
"""The blocks that a story makes, each held by that story alone: it takes too long to play it twice."""
RENEWED = "README_RENEWED"
"""Names, in the environment, the block that a story is to write."""
SHOWN = (
    "# Monday at nine",
    "› monday 09:00 beirut",
    "› amina> Pampu",
    "# A reply goes",
    "› bruno>28",
    "› amina>40",
)
"""The paragraphs of the demo that the README shows, by how they begin."""
CAN = {
    "edits": "What it said is shown anew in place: answers corrected, keyboards closed",
    "buttons": "Buttons (on Matrix: numbers and signs to press, which are reactions)",
    "idempotent": "A message repeated after a crash is one message (on Telegram it is looked for first)",
    "longest": "Longest message, in UTF-16 units; longer ones come in parts",
    "pace": "How fast an account may speak",
    "carries": "What comes along with words, both ways",
    "biggest": "Biggest file that is brought here from another account",
    "fetches": "Biggest file that is taken from here to another account",
    "caption": "Longest words below a file",
    "withdraws": "What was carried is taken back with what its writer takes back",
    "hears_withdrawals": "Hears that something was taken back (else: /withdraw in reply)",
    "hears_reactions": "Hears reactions, and that they are taken off (on Telegram where the bot is an"
    " administrator, and not from those who stay unnamed)",
    "hears_quotes": "Hears which part of a message a reply picks out",
    "threads": "An occasion's messages in a thread of their own: /threads on",
    "polls": "Choices as the platform's own polls: /polls on",
    "topics": "Each topic of a group is a room of its own",
    "slows": "Groups that let each speak only so often (slow mode): it waits as long, and alarms nobody",
    "menus": "Commands in a menu, in the reader's language",
    "encrypted": "Rooms encrypted from end to end",
    "sign": "Commands are named with (both are understood)",
    "at_once": "Messages on their way at once, each room's one after the other",
}
"""What each of the adapters' capabilities means to people."""


def blocks() -> dict[str, str]:
    """Return what stands in each block of the README."""
    return {
        "demo": _demo(),
        "settings": _settings(),
        "commands": _commands(),
        "platforms": _platforms(),
        "bench": _bench(),
    }


def standing() -> dict[str, str]:
    """Return what stands there now."""
    return dict(re.findall(_block(r"(\w+)", "(.*?)"), README.read_text("utf-8"), re.S))


def holds(name: str, made: str) -> None:
    """Hold a block that a story ends in to what was *made* there; where it is to be renewed, write that."""
    if os.environ.get(RENEWED) == name:
        write({name: made})
    assert standing()[name] == made, f"if this is right: python -m tests.readme {name}"


def write(made: Mapping[str, str]) -> None:
    """Put what was *made* into the blocks of these names."""
    text = README.read_text("utf-8")
    for name, shown in made.items():
        whole = f"<!-- begin: {name} -->\n{shown}<!-- end: {name} -->"
        text = re.sub(_block(name, ".*?"), lambda _, whole=whole: whole, text, flags=re.DOTALL)
    README.write_text(text, "utf-8")


def renew(name: str) -> None:
    """Play the story that the block *name* comes from, and let it write what was read there."""
    played = [sys.executable, "-m", "pytest", "-q", STORIES[name]]
    subprocess.run(played, env={**os.environ, RENEWED: name}, check=True)


def _block(name: str, inside: str) -> str:
    return rf"<!-- begin: {name} -->\n{inside}<!-- end: \w+ -->"


def _demo() -> str:
    paragraphs = transcript().split("\n\n")
    shown = [next(each for each in paragraphs if each.startswith(start)) for start in SHOWN]
    return "```text\n" + "\n\n".join(each.strip("\n") for each in shown) + "\n```\n"


def _settings() -> str:
    rows = ["| setting | by default | meaning |", "|---|---|---|"]
    for name, field in NAMES.items():
        about = Settings.model_fields[field]
        default = about.default
        shown = f"`{default}`" if isinstance(default, str | int | float | Path) and default else ""
        secret = " Secret." if name in SECRET_NAMES else ""
        rows.append(f"| `{name}` | {shown} | {about.description}{secret} |")
    for start, field in FURTHER.items():
        secret = " Secret." if start.endswith(("TOKEN_", "PASSWORD_")) else ""
        rows.append(f"| `{start}NAME` | | {Settings.model_fields[field].description}{secret} |")
    return "\n".join(rows) + "\n"


def _commands() -> str:
    group = typer.main.get_command(app)
    rows = ["| `baraza …` | |", "|---|---|"]
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        if not command.hidden:
            rows.append(f"| `{name}` | {command.get_short_help_str(200)} |")
    return "\n".join(rows) + "\n"


def _platforms() -> str:
    """Return what each platform can and cannot do, a line for each of the capabilities."""
    columns = (TelegramAdapter.capabilities, MatrixAdapter.capabilities)
    rows = ["| | Telegram | Matrix |", "|---|---|---|"]
    for field in fields(Capabilities):
        cells = (_cell(field.name, getattr(each, field.name)) for each in columns)
        rows.append(f"| {CAN[field.name]} | {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def _cell(name: str, value: object) -> str:
    if name == "pace":
        return (
            f"{1 / value.every.total_seconds():.0f} a second"
            if isinstance(value, Pace)
            else "as its server says"
        )
    if name in ("biggest", "fetches"):
        return f"{value // 1_000_000} MB" if isinstance(value, int) and value else "no"
    if isinstance(value, frozenset):
        return ", ".join(kind for kind in KINDS if kind in value) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int) else f"`{value}`"


def _bench() -> str:
    return RESULTS.read_text("utf-8") if RESULTS.exists() else "\n"


if __name__ == "__main__":
    for each in sys.argv[1:]:
        renew(each)
    if not sys.argv[1:]:
        write(blocks())
