"""What an emoji on a message of ours means: the button that the table names for it, and nothing besides."""

from __future__ import annotations

import pytest

from bot.core.reactions import meant_by
from bot.core.words import Authored, Choice
from tests.fakes.telegram_people import REACTIONS

RAIN, ROAD = (Authored((("en", word),)) for word in ("Rain", "Road"))
OFFERED = {
    "text": (Choice("later", "Later"), Choice("skip", "Skip")),
    "yes-no": (Choice("answer:yes", "Yes"), Choice("answer:no", "No"), Choice("later", "Later")),
    "scale": (*(Choice(f"answer:{step}", str(step)) for step in range(4)), Choice("later", "Later")),
    "choice": (Choice("answer:2", RAIN), Choice("answer:road", ROAD), Choice("later", "Later")),
    "choices": (Choice("answer:rain", RAIN), Choice("answer:road", ROAD), Choice("enough", "Done")),
    "duty": (Choice("done", "Done"),),
    "proposal": (Choice("agree", "We agree"), Choice("preview", "Preview")),
    "leaving": (Choice("leave", "Yes"), Choice("stay", "No")),
    "nothing": (),
}


@pytest.mark.parametrize(
    ("about", "emoji", "meant"),
    [
        ("yes-no", "👍", "answer:yes"),
        ("yes-no", "👍🏾", "answer:yes"),
        ("yes-no", "👎", "answer:no"),
        ("yes-no", "1️⃣", None),
        ("yes-no", "yes", None),
        ("duty", "✅", "done"),
        ("duty", "✔️", "done"),
        ("duty", "✅✅", None),
        ("duty", "", None),
        ("choices", "✅", "enough"),
        ("choices", "👍", None),
        ("text", "⏰", "later"),
        ("text", "⏳", "later"),
        ("text", "✅", None),
        ("scale", "3️⃣", None),
        ("choice", "1️⃣", None),
        ("leaving", "👍", None),
        ("leaving", "✅", None),
        ("nothing", "👍", None),
    ],
)
def test_an_emoji_means_what_the_table_says_and_nothing_besides(
    about: str, emoji: str, meant: str | None
) -> None:
    number = meant_by(OFFERED[about], emoji)
    assert (None if number is None else OFFERED[about][number].means) == meant


@pytest.mark.parametrize(
    ("about", "telling"),
    [
        ("yes-no", {"👍", "👎"}),
        ("duty", {"👍", "👌", "💯"}),
        ("proposal", {"👍", "👌", "💯", "🤝"}),
        *((about, set[str]()) for about in ("text", "scale", "choice", "choices", "leaving", "nothing")),
    ],
)
def test_of_all_that_telegram_lets_people_react_with_few_mean_anything(about: str, telling: set[str]) -> None:
    assert {emoji for emoji in REACTIONS if meant_by(OFFERED[about], emoji) is not None} == telling
