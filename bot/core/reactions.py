"""What an emoji means that somebody puts on a message of ours: one small table, and nothing outside of it.

Where emoji stand for buttons, the adapter that shows them so hands over presses: those are not met here. A
thumb up on somebody's answer is between people, and answers nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[tuple[str, str], str] = {
    ("duty", "✅"): "done",
    ("duty", "✔"): "done",
    ("ask", "⏰"): "later",
    ("ask", "⏳"): "later",
}
"""What the message is about, and the emoji: what pressing a button of that meaning would do."""

_FORMS = dict.fromkeys([0xFE0E, 0xFE0F, *range(0x1F3FB, 0x1F400)])
"""Signs behind an emoji that choose how it is drawn: variation selectors and the tones of skin."""


def meant_by(about: str, emoji: str) -> str:
    """Return what *emoji* on a message that is *about* something means; empty for nothing."""
    return MEANINGS.get((about.partition(":")[0], emoji.translate(_FORMS).strip()), "")
