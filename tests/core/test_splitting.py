"""A long message arrives in pieces that lose nothing."""

from __future__ import annotations

import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.splitting import split, units
from bot.core.text import Button, Message, Span, Text

BITS = st.sampled_from(
    [
        "a",
        "bb ",
        "Words. ",
        "\n",
        "\n\n",
        "🙂",
        "👩‍👩‍👧",
        "👍🏽",
        "🇧🇷",
        "🇨🇩",
        "e\u0301",
        "نعم ",
        "。",
        "क्ष",
        "\u2068",
        " ",
    ]
)


@st.composite
def messages(draw: st.DrawFn) -> Message:
    plain = "".join(draw(st.lists(BITS | st.text(max_size=5), max_size=80)))
    starts = sorted(draw(st.lists(st.integers(0, max(0, len(plain) - 1)), max_size=4))) if plain else []
    spans = tuple(Span(at, draw(st.integers(1, len(plain) - at)), "strong") for at in starts)
    return Message(Text(plain, spans), ((Button("Done"),),), reply_to="42", quiet=True)


def bare(text: str) -> str:
    return "".join(text.split())


@given(messages(), st.integers(2, 60))
def test_nothing_but_blanks_at_the_cuts_is_lost(message: Message, longest: int) -> None:
    pieces = split(message, longest)
    assert bare("".join(piece.text.plain for piece in pieces)) == bare(message.text.plain)
    rest = message.text.plain
    for piece in pieces:
        at = rest.index(piece.text.plain)
        assert not rest[:at].strip()
        rest = rest[at + len(piece.text.plain) :]
    assert not rest.strip()


@given(messages(), st.integers(2, 60))
def test_no_piece_is_too_long_or_empty(message: Message, longest: int) -> None:
    pieces = split(message, longest)
    assert all(
        units(piece.text.plain) == len(piece.text.plain.encode("utf-16-le", "surrogatepass")) // 2
        for piece in pieces
    )
    assert all(units(piece.text.plain) <= longest for piece in pieces)
    if message.text.plain.strip():
        assert all(piece.text.plain.strip() for piece in pieces)


@given(messages(), st.integers(2, 60))
def test_the_first_piece_is_the_reply_and_the_last_has_the_buttons(message: Message, longest: int) -> None:
    first, *rest = split(message, longest)
    last = [first, *rest][-1]
    assert first.reply_to == "42"
    assert last.buttons == message.buttons
    assert not any(piece.reply_to for piece in rest)
    assert not any(piece.buttons for piece in [first, *rest][:-1])
    assert all(piece.quiet for piece in [first, *rest])


@given(messages(), st.integers(2, 60))
def test_marked_words_stay_marked(message: Message, longest: int) -> None:
    def marked(text: Text) -> str:
        covered = {at for span in text.spans for at in range(span.start, span.start + span.length)}
        return bare("".join(character for at, character in enumerate(text.plain) if at in covered))

    pieces = split(message, longest)
    assert "".join(marked(piece.text) for piece in pieces) == marked(message.text)
    for piece in pieces:
        assert all(s.start >= 0 and 0 < s.length <= len(piece.text.plain) - s.start for s in piece.text.spans)
        assert all(one.start <= other.start for one, other in pairwise(piece.text.spans))


@pytest.mark.parametrize("sign", ["👩‍👩‍👧‍👦", "👍🏽", "🇧🇷", "e\u0301\u0323", "क्ष", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣", "ی\u200c"])
def test_what_is_seen_as_one_sign_is_never_cut(sign: str) -> None:
    for piece in split(Message(Text(sign * 40)), 37):
        assert len(piece.text.plain) % len(sign) == 0
        assert piece.text.plain == sign * (len(piece.text.plain) // len(sign))


def test_the_cut_is_made_where_a_reader_would_pause() -> None:
    text = "The pump works again. We thank you!\n\nOn Friday we test the water. The school is open."
    shown = [piece.text.plain for piece in split(Message(Text(text)), 45)]
    assert shown == [
        "The pump works again. We thank you!",
        "On Friday we test the water.",
        "The school is open.",
    ]


def test_a_sentence_mark_keeps_its_closing_quotation_mark() -> None:
    shown = [
        piece.text.plain for piece in split(Message(Text("She said: «It works.» Then she left us here.")), 24)
    ]
    assert shown == ["She said: «It works.»", "Then she left us here."]


def test_a_sign_longer_than_a_piece_is_cut_but_never_within_a_character() -> None:
    pieces = split(Message(Text("e" + "\u0301" * 50 + "🙂" * 5)), 3)
    assert "".join(piece.text.plain for piece in pieces) == "e" + "\u0301" * 50 + "🙂" * 5
    assert all(unicodedata.normalize("NFC", piece.text.plain).encode("utf-8") for piece in pieces)


@pytest.mark.parametrize(
    "text", [" " * 60_000 + "x", "\n" * 60_000 + "x", ". " * 30_000, '."' * 30_000, "a" * 60_000]
)
def test_no_text_takes_long_to_cut(text: str) -> None:
    """Sixty thousand blanks from one member must not hold up everybody's messages."""
    begun = time.process_time()
    split(Message(Text(text)), 4096)
    assert time.process_time() - begun < 2
