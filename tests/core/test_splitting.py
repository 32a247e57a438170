"""A long message arrives in pieces that lose nothing."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.splitting import split, units
from bot.core.text import Button, Mark, Message, Span, Text, joined, marked

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


SIGNS = st.sampled_from(["a", "Ž", "水", "🙂", "👩‍👩‍👧", "👍🏽", "🇧🇷", "e\u0301", "لَا", "क्ष", ".", "!", "。"])
WORDS = st.lists(SIGNS, min_size=1, max_size=6).map("".join)
WHOLE: list[Mark] = ["strong", "link", "mention", "code"]
BY = st.sampled_from(["", " ", "  ", "\n", "\n\n", ", ", ". "])


@st.composite
def stretches(draw: st.DrawFn) -> Text:
    """Return some words, one mark over all of them, over some within them, both, or none."""
    words = [Text(each) for each in draw(st.lists(WORDS, min_size=1, max_size=5))]
    if draw(st.booleans()):
        at = draw(st.integers(0, len(words) - 1))
        words[at] = marked(words[at].plain, draw(st.sampled_from(WHOLE)), "https://example.org/")
    text = joined(words, by=draw(BY))
    if not draw(st.booleans()):
        return text
    over = Span(0, len(text.plain), draw(st.sampled_from([*WHOLE, "quote", "original"])), "telegram:42")
    return Text(text.plain, (over, *text.spans))


@given(st.lists(stretches(), min_size=1, max_size=30), BY, st.integers(20, 120))
def test_a_link_a_mention_strong_words_and_code_come_whole_where_they_fit(
    made: list[Text], by: str, longest: int
) -> None:
    text = joined(made, by=by)
    text = Text(text.plain, tuple(replace(span, target=str(at)) for at, span in enumerate(text.spans)))
    pieces = split(Message(text), longest)
    assert all(units(piece.text.plain) <= longest for piece in pieces)
    assert bare("".join(piece.text.plain for piece in pieces)) == bare(text.plain)
    for span in text.spans:
        words = _words_of(span, text)
        if span.mark in WHOLE and units(words) <= longest:
            shown = [(each, piece.text) for piece in pieces for each in piece.text.spans]
            assert [_words_of(each, there) for each, there in shown if each.target == span.target] == [words]


def _words_of(span: Span, text: Text) -> str:
    return text.plain[span.start : span.start + span.length]


def test_a_link_at_the_edge_begins_the_next_piece() -> None:
    link = marked("our long form here", "link", "https://example.org/form")
    shown = split(Message(Text("Please fill in ") + link + Text(" by Friday.")), 24)
    assert [piece.text.plain for piece in shown] == ["Please fill in", "our long form here by", "Friday."]
    assert [len(piece.text.spans) for piece in shown] == [0, 1, 0]


def test_of_marks_that_overlap_and_do_not_fit_together_no_piece_is_too_long() -> None:
    spans = tuple(Span(at, 16, "strong") for at in range(0, 80, 8))
    pieces = split(Message(Text("🙂" * 96, spans)), 40)
    assert all(units(piece.text.plain) <= 40 for piece in pieces)
    assert "".join(piece.text.plain for piece in pieces) == "🙂" * 96


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
    "text",
    [" " * 60_000 + "x", "\n" * 60_000 + "x", ". " * 30_000, '."' * 30_000, "a" * 60_000, "\u0301" * 60_000],
)
def test_no_text_takes_long_to_cut(text: str) -> None:
    """Sixty thousand blanks from one member must not hold up everybody's messages."""
    begun = time.process_time()
    split(Message(Text(text)), 4096)
    assert time.process_time() - begun < 2
