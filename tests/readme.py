"""What the README shows of the code: each block is made here, held by a test, and written by running this.

python -m tests.readme
"""

from __future__ import annotations

import re
from pathlib import Path

import typer

from bot.cli import app
from bot.config import FURTHER, NAMES, SECRET_NAMES, Settings
from bot.demo import transcript

README = Path(__file__).parent.parent / "README.md"
RESULTS = Path(__file__).parent.parent / "bench" / "results.md"
SHOWN = (
    "# Monday at nine",
    "› monday 09:00 beirut",
    "› amina> Pampu",
    "# A reply goes",
    "› bruno>24",
    "› amina>35",
)
"""The paragraphs of the demo that the README shows, by how they begin."""


def blocks() -> dict[str, str]:
    """Return what stands in each block of the README."""
    return {"demo": _demo(), "settings": _settings(), "commands": _commands(), "bench": _bench()}


def standing() -> dict[str, str]:
    """Return what stands there now."""
    return dict(re.findall(_block(r"(\w+)", "(.*?)"), README.read_text("utf-8"), re.S))


def write() -> None:
    text = README.read_text("utf-8")
    for name, made in blocks().items():
        whole = f"<!-- begin: {name} -->\n{made}<!-- end: {name} -->"
        text = re.sub(_block(name, ".*?"), lambda _, whole=whole: whole, text, flags=re.DOTALL)
    README.write_text(text, "utf-8")


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


def _bench() -> str:
    return RESULTS.read_text("utf-8") if RESULTS.exists() else "\n"


if __name__ == "__main__":
    write()
