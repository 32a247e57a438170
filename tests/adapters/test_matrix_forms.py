"""What Matrix's forms mean to us and ours to Matrix, without a homeserver: tables and properties."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters import Heard, Kind, Passed, Raw, Unreadable
from bot.adapters.matrix.buttons import chosen, lines, offered
from bot.adapters.matrix.html import as_html, led
from bot.adapters.matrix.reading import meaning
from bot.adapters.matrix.showing import content
from bot.adapters.matrix.words import plain, without_fallback
from bot.core.command import looks_like_one
from bot.core.text import Button, Message, Span, Text, joined
from bot.messages import Messages
from tests.adapters.matrix_platform import rendered

MARKS = st.sampled_from(["strong", "quote", "original", "link", "mention", "code"])
TARGETS = st.sampled_from([None, "https://e.org/?a=1&b=\"'<", "javascript:x", "matrix:@a:b", "telegram:4"])
SPANS = st.builds(Span, st.integers(0, 30), st.integers(0, 30), MARKS, TARGETS)


@given(st.text(st.sampled_from("ab<>&\"' \n💧ع"), max_size=30), st.lists(SPANS, max_size=6))
def test_whatever_is_typed_and_marked_is_shown_as_typed(plain: str, spans: list[Span]) -> None:
    text = Text(plain, tuple(sorted(spans, key=lambda span: span.start)))
    shown = rendered({"format": "org.matrix.custom.html", "formatted_body": as_html(text)})
    assert "".join(shown.split()) == "".join(plain.split())


def test_a_quote_on_lines_of_its_own_is_a_block() -> None:
    text = Text("Amina:\nkazi\nend", (Span(0, 5, "strong"), Span(7, 4, "quote")))
    assert as_html(text) == "<strong>Amina</strong>:<blockquote>kazi</blockquote>end"


def test_what_can_be_pressed_runs_as_the_words_above_it_do() -> None:
    """Numbers alone hold no letter: outside of the block a client lays them out from the left."""
    rows = (tuple(Button(n) for n in ("1", "2", "3")),)
    told = content(Message(Text("وعود اليوم"), rows), "k")
    assert told["formatted_body"] == '<div dir="rtl">وعود اليوم<br><br>1 · 2 · 3</div>'
    quoting = content(Message(Text("Amina:\nkazi", (Span(7, 4, "quote"),)), rows), "k")
    assert quoting["formatted_body"] == "Amina:<blockquote>kazi</blockquote><br>1 · 2 · 3"


@pytest.mark.parametrize("tag", ["ar", "fa"])
def test_a_command_on_a_line_of_its_own_keeps_its_sign_in_front_among_words_from_the_right(tag: str) -> None:
    """In a line that runs from the right a sign before Latin letters would stand behind them."""
    ours, command = Messages(), "!join ABCD-EFGH"
    above, alone = (ours.says(says, {"command": command}, tag) for says in ("link-none", "link-command"))
    made = content(Message(joined([Text(above), Text(alone), Text("https://e.example/join")])), "k")
    assert made["body"] == f"{above}\n\u200e{command}\nhttps://e.example/join"
    assert made["formatted_body"].startswith('<div dir="rtl">')
    assert f"<br>\u200e{command}<br>https://e.example/join</div>" in made["formatted_body"]
    assert looks_like_one(f"\u200e{command}"), "who copies the line with its mark is understood"
    assert content(Message(Text(alone)), "k")["body"] == command, "alone it runs from the left by itself"


def test_marks_of_direction_move_what_is_marked_and_touch_no_link() -> None:
    plain = "سلام\n!help me\n!يا"
    spans = (Span(0, 4, "strong"), Span(5, 5, "code"), Span(0, len(plain), "quote"))
    shown = led(Text(plain, spans))
    assert shown.plain == "سلام\n\u200e!help me\n!يا"
    marked = [shown.plain[span.start : span.start + span.length] for span in shown.spans]
    assert marked == ["سلام", "!help", shown.plain]
    for untouched in ("Hello\n!help", "!help\nسلام", "سلام\n(en: Hello)", "سلام !help", "سلام\n! help"):
        assert led(Text(untouched)).plain == untouched


def test_a_message_whose_html_would_not_fit_goes_without() -> None:
    long = Text("ع" * 12_000, (Span(0, 5, "strong"),))
    made = content(Message(long), "k")
    assert "formatted_body" not in made
    assert len(json.dumps(made, ensure_ascii=False).encode()) < 40_000


@pytest.mark.parametrize(
    ("said", "labels", "pressed"),
    [
        ("1", ["Yes", "No"], 0),
        ("3", ["Yes", "No"], None),
        ("0", ["Yes", "No"], None),
        ("YES", ["Yes", "No"], 0),
        ("yes!", ["Yes", "No"], None),
        ("", ["Yes", "No"], None),
        ("1️⃣", ["Yes", "No"], 0),
        ("🔟", [str(n) for n in range(1, 11)], 9),
        ("۲", ["بله", "نه"], 1),
        ("10", ["10 %", "20 %"], 0),
        ("1", ["10 %", "20 %"], None),
        ("5", ["0", "5"], 1),
        ("²", ["Yes", "No"], 1),
        ("1", [], None),
    ],
)
def test_which_button_is_meant(said: str, labels: list[str], pressed: int | None) -> None:
    assert chosen(said, labels) == pressed


SCALE = [*(Button(str(n)) for n in range(4)), Button("Later", "⏰")]


def test_a_scale_keeps_its_own_numbers_beside_a_button_with_a_sign() -> None:
    labels, signs = [b.label for b in SCALE], [b.sign for b in SCALE]
    assert lines(SCALE) == ["0 · 1 · 2 · 3", "⏰ Later"]
    assert offered(labels, signs) == [*(f"{n}\ufe0f\u20e3" for n in range(4)), "⏰"]
    for index, sign in enumerate(offered(labels, signs)):
        assert chosen(sign, labels, signs) == index
    assert [chosen(said, labels, signs) for said in ("2", "later", "4", "5")] == [2, 4, None, None]


LIST = [*(Button(n) for n in ("2", "4", "10", "1")), Button("More"), Button("Mine"), Button("Later", "⏰")]


def test_what_stands_beside_numbers_in_a_list_gets_one_that_is_free() -> None:
    """A four that chose the second line, because that is its place, would open what nobody asked for."""
    labels, signs = [b.label for b in LIST], [b.sign for b in LIST]
    assert lines(LIST) == ["2 · 4 · 10 · 1", "3. More", "5. Mine", "⏰ Later"]
    keycaps = [f"{n}\ufe0f\u20e3" for n in (2, 4, 1, 3, 5)]
    assert offered(labels, signs) == [*keycaps[:2], "🔟", *keycaps[2:], "⏰"]
    for index, (label, sign) in enumerate(zip(labels, offered(labels, signs), strict=True)):
        assert chosen(sign, labels, signs) == chosen(label, labels, signs) == index
    assert [chosen(said, labels, signs) for said in ("4", "٤", "3", "6", "7")] == [1, 1, 4, None, None]


def test_a_scale_that_may_be_left_out_is_answered_by_its_own_numbers() -> None:
    labels, signs = ["0", "1", "2", "Later", "Skip"], ["", "", "", "⏰", ""]
    assert [chosen(f"{n}\ufe0f\u20e3", labels, signs) for n in range(4)] == [0, 1, 2, 4]


def test_options_of_words_with_a_number_in_some_are_chosen_by_their_places() -> None:
    labels = ["1-2 days", "3-5 days", "Longer"]
    assert lines([Button(label) for label in labels]) == ["1. 1-2 days", "2. 3-5 days", "3. Longer"]
    assert [chosen(f"{n}", labels) for n in (1, 2, 3, 5)] == [0, 1, 2, None]


@pytest.mark.parametrize("labels", [["Sim", "Não"], [str(n) for n in range(11)], list("abcdefghijkl")])
def test_what_is_offered_chooses_what_it_stands_for(labels: list[str]) -> None:
    for index, sign in enumerate(offered(labels, ())):
        assert sign == "" or chosen(sign, labels) == index
    assert sum(sign != "" for sign in offered(labels, ())) == min(len(labels), 11 if labels[0] == "0" else 10)


@given(st.text(max_size=8), st.lists(st.text(max_size=8), max_size=6))
def test_no_reply_and_no_labels_are_too_odd(said: str, labels: list[str]) -> None:
    pressed = chosen(said, labels)
    assert pressed is None or 0 <= pressed < len(labels)
    assert labels == [] or lines([Button(label) for label in labels])


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("> <@a:b> x\n> y\n\nmine", "mine"),
        ("> * <@a:b> waves\n\nmine", "mine"),
        ("> a quotation of my own\n\nmine", "> a quotation of my own\n\nmine"),
        ("mine", "mine"),
        ("> <@a:b> only", ""),
    ],
)
def test_what_older_clients_quote_is_left_out(body: str, words: str) -> None:
    assert without_fallback(body) == words


def raw(event: dict[str, Any], **more: Any) -> Raw:
    whole = {"sender": "@a:b", "origin_server_ts": 0, "type": "m.room.message", "event_id": "$1", **event}
    return Raw("$1", json.dumps({"what": "said", "room": "!r", "us": "@baraza:b", "event": whole, **more}))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(
    ["msgtype", "body", "m.relates_to", "m.new_content", "m.mentions", "filename", "format", "m.in_reply_to"]
)
RELATED = st.fixed_dictionaries(
    {},
    optional={
        "rel_type": st.sampled_from(["m.replace", "m.annotation", "m.thread"]) | JSON,
        "event_id": st.just("$0") | JSON,
        "key": st.just("1") | JSON,
        "m.in_reply_to": st.just({"event_id": "$0"}) | JSON,
    },
)
CONTENT = st.dictionaries(KEYS, st.just("m.text") | RELATED | JSON, max_size=6) | JSON
TARGET = st.none() | st.fixed_dictionaries(
    {},
    optional={"ours": st.booleans(), "labels": st.just(["1", "2"]) | JSON, "delivery": JSON, "answers": JSON},
)


@given(st.sampled_from(["m.room.message", "m.reaction", "other"]) | JSON, CONTENT, TARGET, JSON)
def test_any_event_is_read_or_set_aside(kind: Any, inside: Any, target: Any, sender: Any) -> None:
    for event in ({"type": kind, "content": inside}, {"type": kind, "content": inside, "sender": sender}):
        try:
            heard = meaning(raw(event, target=target))
        except Unreadable:
            continue
        assert isinstance(heard, Heard | Passed)


def test_a_photo_with_a_caption_says_the_caption() -> None:
    heard = meaning(raw({"content": {"msgtype": "m.image", "filename": "a.jpg", "body": "the pump"}}))
    assert isinstance(heard, Heard)
    assert (heard.kind, heard.text) == (Kind.MESSAGE, "the pump")
    bare = meaning(raw({"content": {"msgtype": "m.image", "body": "a.jpg"}}))
    assert isinstance(bare, Heard)
    assert bare.text == ""


@pytest.mark.parametrize(
    ("html", "heard"),
    [
        ('The <a href="https://x.example/f">form</a>.', "The form (https://x.example/f)."),
        ('<a href="https://x.example/f"><b>The</b> form </a>now', "The form (https://x.example/f) now"),
        ('<a href="https://x.example/f">https://x.example/f</a>', "https://x.example/f"),
        ('<a href="https://x.example/">x.example</a>', "x.example"),
        (
            '<a href="https://evil.example/">https://x.example/</a>',
            "https://x.example/ (https://evil.example/)",
        ),
        ('<a href="https://x.example">https://x.example/f</a>', "https://x.example/f (https://x.example)"),
        ('<a href="https://x.example/%C3%A9">https://x.example/é</a>', "https://x.example/é"),
        ('<a href="mailto:a@x.example?subject=s">Amina</a>', "Amina (a@x.example)"),
        ('<a href="mailto:a@x.example">a@x.example</a>', "a@x.example"),
        ('<a href="https://matrix.to/#/@amina:x.example">Amina</a>: done', "Amina: done"),
        ('<a href="matrix:u/amina:x.example">Amina</a>', "Amina"),
        ('<a href="javascript:alert(1)">x</a>', "x"),
        ('<a href="https://x.example/\u202ef">x</a>', "x"),
        ('<a name="top">top</a>', "top"),
        ('<a href="https://x.example">never closed', "never closed (https://x.example)"),
        (
            '<a href="https://a.example">a<a href="https://b.example">b</a>',
            "a (https://a.example)b (https://b.example)",
        ),
        ("!done 3", "!done 3"),
    ],
)
def test_a_links_address_stands_behind_the_words_that_hide_it(html: str, heard: str) -> None:
    assert plain(html) == heard
