"""Words on Telegram: each mark over its words, through emoji, Arabic and combining marks, cut or whole."""

from __future__ import annotations

import asyncio

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.adapters.telegram import showing
from bot.core.attachment import File
from bot.core.splitting import split
from bot.core.text import Button, Mark, Message, Text, joined, marked
from tests.adapters.telegram_platform import on_telegram
from tests.fakes.telegram_messages import ChatMessage
from tests.fakes.telegram_rules import trimmed

TELEGRAMS = {
    "strong": "bold",
    "quote": "blockquote",
    "original": "expandable_blockquote",
    "link": "text_link",
    "mention": "text_mention",
    "code": "code",
}
TARGETS = {"link": "https://example.org/?a=1&b=2", "mention": "telegram:42"}

# What is seen as one sign: cut within, or counted wrongly, it would be seen.
SIGNS = st.sampled_from(
    [
        "a",
        "é",
        "e\u0301",
        "💧",
        "👩🏽‍🌾",
        "👨‍👩‍👧‍👦",
        "🇨🇩",
        "🇧🇷",
        "ﷺ",
        "لَا",
        "م",
        "क्षि",
        "한",
        "水",
        "1️⃣",
        "\u200f.",
        "\u200f\u2068é\u2069",
        "𝒳",
        "!",
    ]
)
WORDS = st.lists(SIGNS, min_size=1, max_size=8).map("".join)
MARKS: st.SearchStrategy[Mark] = st.sampled_from(["strong", "quote", "original", "link", "mention", "code"])


@st.composite
def texts(draw: st.DrawFn, most: int = 12, together: int = 1) -> tuple[Text, list[tuple[Mark, str]]]:
    """Return a text of words, some marked, so many *together* at most, and what is marked with what."""
    parts, expected = [], []
    for _ in range(draw(st.integers(1, most))):
        words = " ".join(draw(st.lists(WORDS, min_size=1, max_size=together)))
        if draw(st.booleans()):
            mark = draw(MARKS)
            parts.append(marked(words, mark, TARGETS.get(mark)))
            expected.append((mark, words))
        else:
            parts.append(Text(words))
    return joined(parts, by=draw(st.sampled_from([" ", "\n", "\n\n", ", "]))), expected


@settings(max_examples=200, deadline=None)
@given(made=texts())
def test_each_mark_lies_over_its_words(made: tuple[Text, list[tuple[Mark, str]]]) -> None:
    text, expected = made
    entities = [entity.to_dict() for entity in showing.entities(text)]
    shown, kept = trimmed(text.plain, entities)
    assert shown == text.plain
    wide = shown.encode("utf-16-le")
    seen = [
        (each["type"], wide[2 * each["offset"] : 2 * (each["offset"] + each["length"])].decode("utf-16-le"))
        for each in kept
    ]
    assert seen == [(TELEGRAMS[mark], words) for mark, words in expected]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    made=st.lists(texts(most=10, together=40), min_size=1, max_size=4),
    fill=WORDS,
    by=st.sampled_from([" ", "\n\n"]),
)
def test_a_long_message_is_cut_into_messages_that_telegram_takes_and_no_mark_is_lost(
    made: list[tuple[Text, list[tuple[Mark, str]]]], fill: str, by: str
) -> None:
    """Through the adapter, to the fake server, and back from what is seen there; quotes alone are cut."""
    filler = Text(" ".join([fill] * (2500 // len(fill))))
    text = joined([part for words, _ in made for part in (filler, words)], by=by)
    expected = [words for _, marks in made for _, words in marks]
    message = Message(text, ((Button("Yes"),),))

    async def shown() -> list[ChatMessage]:
        async with on_telegram() as platform:
            direct = platform.telegram.direct(platform.amina)
            longest = platform.adapter.capabilities.longest
            for number, piece in enumerate(split(message, longest)):
                await platform.adapter.send(direct.address, piece, key=str(number))
            return direct.from_bot

    seen = asyncio.run(shown())
    assert "".join("".join(each.text.split()) for each in seen) == "".join(text.plain.split())
    marks = [words for each in seen for words in _marked_in(each)]
    assert "".join("".join(marks).split()) == "".join("".join(expected).split())
    whole = [words for _, marks in made for mark, words in marks if mark not in ("quote", "original")]
    assert not [words for words in whole if words not in marks]
    assert [each.labels for each in seen] == [[]] * (len(seen) - 1) + [["Yes"]]


def _marked_in(message: ChatMessage) -> list[str]:
    wide = message.text.encode("utf-16-le")
    return [
        wide[2 * each["offset"] : 2 * (each["offset"] + each["length"])].decode("utf-16-le")
        for each in message.entities
    ]


async def test_a_quote_and_an_original_keep_their_lines_whole_where_they_are_cut() -> None:
    lines = [f"{number} المضخة 💧 تعمل" for number in range(600)]
    text = joined([marked("\n".join(lines[:300]), "quote"), marked("\n".join(lines[300:]), "original")])
    async with on_telegram() as platform:
        direct = platform.telegram.direct(platform.amina)
        for number, piece in enumerate(split(Message(text), 4096)):
            await platform.adapter.send(direct.address, piece, key=str(number))
        seen = direct.from_bot
    assert len(seen) == 3
    cut = [part for each in seen for words in _marked_in(each) for part in words.split("\n")]
    assert cut == lines
    kinds = [entity["type"] for each in seen for entity in each.entities]
    assert kinds == ["blockquote", "blockquote", "expandable_blockquote", "expandable_blockquote"]


async def test_a_caption_is_marked_as_words_are() -> None:
    text = joined([marked("💧 Amina", "strong"), marked("Pampu 👩🏽‍🌾", "original")])
    async with on_telegram() as platform:
        direct = platform.telegram.direct(platform.amina)
        file = File("photo", "matrix", "mxc://a/b", mime="image/jpeg")
        await platform.adapter.send(direct.address, Message(text, attachment=file), key="k", content=b"x")
        (seen,) = direct.from_bot
    assert seen.marked("bold") == ["💧 Amina"]
    assert seen.marked("expandable_blockquote") == ["Pampu 👩🏽‍🌾"]
