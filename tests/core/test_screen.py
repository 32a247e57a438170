"""What fits on one screen: the reckoning is never lower than what our sentences take, in any language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.screen import (
    FRAME,
    FRAMES,
    LETTERS,
    LINES,
    height,
    lines_in,
    reckoned_letters,
    shortened,
    width,
)
from bot.core.words import Arg, Ours, Words
from bot.messages import Messages

MESSAGES = Messages()
DAY, MOMENT = date(2026, 12, 23), datetime(2026, 11, 23, 8, tzinfo=UTC)
"""A Wednesday in the longest month's name, and a Monday."""
PROMISED: Mapping[str, Arg] = {
    "number": 128,
    "who": "",
    "whom": "",
    "due": DAY,
    "what": "",
    "moved": 12,
    "late": timedelta(days=112),
    "day": DAY,
    "asked": DAY,
}
COUNTED: Mapping[str, Arg] = {"count": 112, "answers": 1120, "heard": 112, "asked": 112}
TITLED: Mapping[str, Arg] = {"name": "", "first": DAY, "last": DAY}
OF_PROMISES = (
    *("promise-item", "promise-item-late", "promise-item-proposed", "promise-item-pending"),
    *("promise-item-pending-late", "promise-waits-day", "promise-waits-let-go", "promises-partner-title"),
    *("digest-promise-kept", "digest-promise-open", "bulletin-decided-item", "bulletin-learned-item"),
)
HEADS = (
    "promise-to-all",
    "bulletin-learned",
    "bulletin-wrong",
    "bulletin-stories",
    "bulletin-next",
    "promises-pending-title",
)
SENTENCES: dict[str, Mapping[str, Arg]] = {
    **dict.fromkeys(OF_PROMISES, PROMISED),
    "bulletin-closes": {**PROMISED, "closes": MOMENT},
    "promise-towards": {"goal": ""},
    **dict.fromkeys(("bulletin-came-in", "bulletin-kept", "bulletin-decided"), COUNTED),
    **{says: {} for says in HEADS},
    **dict.fromkeys(("bulletin-week-title", "bulletin-month-title"), TITLED),
    "promises-page": {"page": 12, "pages": 12},
}
WORD = st.text("abcdefghilmnoprstuv", min_size=1, max_size=12)
WORDS = st.lists(WORD, min_size=1, max_size=60).map(" ".join)
NAMES = st.lists(WORD, min_size=1, max_size=3).map(" ".join)


def said(says: str, args: Mapping[str, Arg], tag: str) -> str:
    given = {name: arg.text if isinstance(arg, Words) else arg for name, arg in args.items()}
    return str(MESSAGES.says(says, given, tag))


@pytest.mark.parametrize("tag", MESSAGES.languages)
@pytest.mark.parametrize("says", SENTENCES)
def test_no_language_says_more_around_what_is_given_than_is_reckoned(says: str, tag: str) -> None:
    never = {**SENTENCES[says], **({"moved": 0} if "moved" in SENTENCES[says] else {})}
    assert width(said(says, never, tag)) <= FRAMES.get(says, FRAME)
    assert width(said(says, SENTENCES[says], tag)) <= reckoned_letters(Ours(says, SENTENCES[says]), (tag,))


@pytest.mark.parametrize("tag", MESSAGES.languages)
@settings(max_examples=40, deadline=None)
@given(says=st.sampled_from([*SENTENCES]), who=NAMES, whom=NAMES, what=WORDS)
def test_what_is_read_in_its_own_language_takes_no_more_lines_than_reckoned(
    tag: str, says: str, who: str, whom: str, what: str
) -> None:
    given_ = {"who": who, "whom": whom, "what": Words(what, tag), "name": who, "goal": what}
    args = {name: given_.get(name, arg) for name, arg in SENTENCES[says].items()}
    line = Ours(says, args)
    assert lines_in(said(says, args, tag)) <= height(line, (tag,)), said(says, args, tag)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("a" * LETTERS, 1),
        ("a" * (LETTERS + 1), 2),
        ("水" * (LETTERS // 2), 1),
        ("水" * (LETTERS // 2 + 1), 2),
        ("one\ntwo", 2),
        (f"{'a' * 20} {'b' * 20}", 2),
        ("a " * 18, 1),
        ("e\u0301" * LETTERS, 1),
    ],
)
def test_lines_are_counted_as_a_phone_wraps_them(text: str, lines: int) -> None:
    assert lines_in(text) == lines


@given(text=st.text(max_size=400), letters=st.integers(20, 300))
def test_what_is_shortened_is_a_beginning_of_what_was_said_and_fits(text: str, letters: int) -> None:
    line = shortened(Ours("promise-item", {"what": Words(text, "en")}), letters)
    cut = line.args["what"]
    assert isinstance(cut, Words)
    assert width(cut.text) <= letters
    if cut.text != text:
        assert " ".join(text.split()).startswith(cut.text.removesuffix("…"))


def test_words_said_in_another_language_are_reckoned_with_their_original() -> None:
    line = Ours("promise-item", {**PROMISED, "what": Words("abc " * 20, "sw")})
    assert height(line, ("sw",)) < height(line, ("en",)) < LINES
    assert height(line, ("en", "sw")) == height(line, ("en",)), "a screen is that of one language"


MORNING: dict[str, Mapping[str, Arg]] = {
    "morning-title": {"who": "Mary Atieno Odhiambo", "name": "Women and Radio of the Whole Lake Shore"},
    **{
        f"morning-{what}": {"count": 112, "days": timedelta(days=112), "closes": MOMENT}
        for what in ("due", "late", "unanswered", "duties", "proposals", "objections", "unclear", "concerns")
    },
    "morning-silent": {"count": 112},
}


def test_all_that_a_morning_may_say_is_looked_at() -> None:
    others = {"morning-at", "morning-after-quiet-hours", "morning-off", "morning-how"}
    assert {says for says in written() if says.startswith("morning-")} - others == {*MORNING}


@pytest.mark.parametrize("tag", MESSAGES.languages)
def test_a_morning_with_all_that_may_wait_fits_in_every_language(tag: str) -> None:
    text = "\n".join(said(says, args, tag) for says, args in MORNING.items())
    assert lines_in(text) <= LINES, text


def written() -> list[str]:
    """Return the ids of all our sentences."""
    files = (Path(__file__).parents[2] / "locales" / "en").glob("*.ftl")
    return [found[1] for file in files for found in re.finditer(r"(?m)^([a-z-]+) =", file.read_text())]
