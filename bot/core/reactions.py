"""What an emoji means that somebody puts on a message of ours: the button that it stands for, or nothing.

One small table, and nothing outside of it: a thumb up on somebody's answer is between people, a heart on a
question is no answer. What is kept of an emoji, so that it can be taken off again, is a mark.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.words import Choice

SIGNS: Mapping[str, tuple[str, ...]] = {
    "answer:yes": ("👍",),
    "answer:no": ("👎",),
    "agree": ("👍", "👌", "💯", "🤝", "✅", "✔"),
    "refuse": ("👎",),
    "done": ("✅", "✔", "👍", "👌", "💯"),
    "enough": ("✅", "✔"),
    "later": ("⏰", "⏳"),
    "promise": ("🤝",),
    "unclear": ("🤔",),
    "kept": ("✅", "✔", "👍", "👌", "💯"),
    "new-day": ("📅", "🗓"),
    "help": ("🆘", "🙋", "🙏"),
    "let-go": ("🕊",),
    "sure": ("🤝", "👍", "👌", "✅", "✔"),
    "move": ("👍", "👌", "✅", "✔"),
    "accept": ("🤝", "👍", "👌", "✅", "✔"),
    "decline": ("👎",),
    "accept-day": ("🤝", "👍", "👌", "✅", "✔"),
    "leave-day": ("👎",),
    "agree-let-go": ("👍", "👌", "✅", "✔"),
    "please-keep": ("👎",),
    "never-mind": ("✖", "❌"),
    "stance:agree": ("👍", "👌", "💯", "🤝", "✅", "✔"),
    "stance:concern": ("🤨", "😟"),
    "stance:aside": ("🙏", "🤷"),
    "stance:object": ("👎", "✋", "⛔"),
    "stance:abstain": ("😐", "🤐"),
    "ours": ("👍", "👌", "🤝", "✅", "✔"),
    "share": ("👍", "👌", "🤝", "✅", "✔"),
    "keep-apart": ("👎", "🔒"),
    "ask-both": ("👍", "👌", "✅", "✔"),
    "go-ahead": ("👍", "👌", "✅", "✔"),
    "not-ahead": ("👎",),
}
"""What pressing a button means, as in Choice.means, and the emoji that everybody takes for it.

Where pressing is reacting, the first is offered.
"""
OF_ONE = ("accept", "accept-day", "leave-day", "agree-let-go", "please-keep")
"""What stands with that which it answers behind a colon."""
PENS = ("✍", "✏", "📝")
"""Put on a message that was translated, one of these asks how it should read."""
PUZZLED = ("🤔",)
"""Put on any message of ours that means nothing else by it, it says that somebody does not understand."""
UNDONE = ("answer", "skip", "enough", "done", "agree", "stance", "ours")
"""What is undone when the mark that did it is taken off."""

_FORMS = dict.fromkeys([0xFE0E, 0xFE0F, *range(0x1F3FB, 0x1F400)])
"""Signs behind an emoji that choose how it is drawn: variation selectors and the tones of skin."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An emoji, a vote or a typed number that pressed a button of ours, as long as it is there.

    *address* is who put it there, *about* what the message is about, *means* what the button means.
    """

    id: str
    partnership: str
    room: str
    address: str
    about: str
    means: str
    at: datetime


def meant_by(offered: Sequence[Choice], emoji: str) -> int | None:
    """Return which of the buttons *offered*, from 0, *emoji* stands for; None for none of them."""
    sign = bare(emoji)
    for number, choice in enumerate(offered):
        if sign in signs_of(choice):
            return number
    return None


def signs_of(choice: Choice) -> tuple[str, ...]:
    """Return the emoji that stand for *choice*, the one that is offered first."""
    what = choice.means.partition(":")[0]
    return SIGNS.get(what if what in OF_ONE else choice.means, ())


def bare(emoji: str) -> str:
    """Return *emoji* however it is drawn."""
    return emoji.translate(_FORMS).strip()
