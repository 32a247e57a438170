"""Where people find us on each platform, and what they type there. Knows no platform but by its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.words import Ours, Typed


@dataclass(frozen=True, slots=True)
class Account:
    """One of our accounts: its platform, where people find it there, a link that brings it into a group.

    Either is empty where there is none, or where nobody knows it yet.
    """

    platform: str
    where: str
    link: str = ""


def into_a_chat(accounts: Sequence[Account], here: str, command: str) -> list[Ours]:
    """Return how we come into a chat on any platform, *here* first, and the *command* that is sent there."""
    platforms = _by_platform(accounts, here)
    lines: list[Ours] = []
    for platform, ours in platforms.items():
        # A link says by itself where we are; among several platforms each block says whose it is.
        lines += [_found(each) for each in ours if each.where and (len(platforms) > 1 or not each.link)]
        lines.append(Ours("invitation-command", {"command": Typed(command, platform)}))
        lines += [Ours("invitation-link", {"link": each.link}) for each in ours if each.link]
    return lines or [Ours("invitation-command", {"command": Typed(command)})]


def on_the_other_side(accounts: Sequence[Account], here: str, command: str) -> list[Ours]:
    """Return where we are found on each platform but *here*, and the *command* that is typed there."""
    lines: list[Ours] = []
    for platform, ours in _by_platform(accounts, here).items():
        if platform != here:
            lines += [_found(each) for each in ours if each.where]
            lines.append(Ours("link-command", {"command": Typed(command, platform)}))
    return lines or [Ours("link-command", {"command": Typed(command)})]


def _by_platform(accounts: Sequence[Account], first: str) -> dict[str, list[Account]]:
    names = sorted(dict.fromkeys(each.platform for each in accounts), key=lambda name: name != first)
    return {name: [each for each in accounts if each.platform == name] for name in names}


def _found(account: Account) -> Ours:
    return Ours("found-there", {"platform": account.platform.capitalize(), "where": account.where})
