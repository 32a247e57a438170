"""What an emoji on a message of ours means: what the table says, and nothing besides."""

from __future__ import annotations

import pytest

from bot.core.reactions import meant_by


@pytest.mark.parametrize(
    ("about", "emoji", "meant"),
    [
        ("duty:t1", "✅", "done"),
        ("duty:t1", "✔️", "done"),
        ("ask:a.monday.x:moved", "⏰", "later"),
        ("ask:a.monday.x:moved", "⏳", "later"),
        ("ask:a.monday.x:moved", "✅", ""),
        ("ask:a.monday.x:moved", "👍", ""),
        ("ask:a.monday.x:moved", "👍🏾", ""),
        ("ask:a.monday.x:moved", "🤔", ""),
        ("answer:1", "👍", ""),
        ("answer:1", "✅", ""),
        ("adoption:a", "👍", ""),
        ("", "✅", ""),
        ("duty:t1", "", ""),
        ("duty:t1", "✅✅", ""),
    ],
)
def test_an_emoji_means_what_the_table_says_and_nothing_besides(about: str, emoji: str, meant: str) -> None:
    assert meant_by(about, emoji) == meant
