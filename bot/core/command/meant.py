"""Asking what was meant by what somebody typed behind a command: each button gives the command anew.

Must never choose for them, nor let somebody else choose.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from bot.core.command.request import Request, choice_rows
from bot.core.hours_said import from_until
from bot.core.words import Choice, Ours, Outcome


def which(request: Request, command: str, asks: str, meant: Sequence[tuple[str, Ours]]) -> Outcome:
    """Ask which is meant; *meant* has what would stand behind *command*, and how that is read back."""
    choices = [Choice(f"meant:{text}", label) for text, label in meant]
    about = f"meant:{command}:{request.member.id}"
    return Outcome(tell=(request.reply(Ours(asks), about=about, choices=choice_rows(choices)),))


def hour_button(hour: time) -> Ours:
    return Ours("button-hour", {"hour": hour})


def hours_button(hours: str) -> Ours:
    """Say "21:00-07:00" on a button."""
    return Ours("button-hours", {**from_until(hours)})
