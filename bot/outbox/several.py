"""One message for a room where several languages are read: a block for each, the most used in front.

Never leaves a reader out, and never says a block twice that reads the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.text import Button, Message, joined

MOST_LABELS = 2
"""More languages than this do not fit on a button: then it says the first's."""


def in_one(messages: Sequence[Message]) -> Message:
    """Return one message that says what each of *messages*, the same notice in other languages, says."""
    first = messages[0]
    if len(messages) == 1:
        return first
    texts = list(dict.fromkeys(message.text for message in messages))
    rows = tuple(
        tuple(
            replace(button, label=_label([m.buttons[at][place] for m in messages]))
            for place, button in enumerate(row)
        )
        for at, row in enumerate(first.buttons)
    )
    return replace(first, text=joined(texts, by="\n\n"), buttons=rows)


def _label(buttons: Sequence[Button]) -> str:
    labels = list(dict.fromkeys(button.label for button in buttons))
    return " · ".join(labels) if len(labels) <= MOST_LABELS else labels[0]
