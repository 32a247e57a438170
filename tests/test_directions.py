"""Words from the right and from the left in one message keep their order, and what is tapped stays whole."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from hypothesis import given
from hypothesis import strategies as st

from bot.core.command import looks_like_one, typed_command
from bot.core.text import Text, led, marked
from bot.core.words import Arg, Authored, Mention, Notice, Ours, Words
from bot.messages import Messages
from bot.translation import Translator
from bot.wording import Reader, word

LOCALES = Path(__file__).parent.parent / "locales"
OURS = Messages(strict=True)
FSI, PDI, LRM, RLM = "\u2068", "\u2069", "\u200e", "\u200f"
FROM_THE_RIGHT = [tag for tag in OURS.languages if OURS.right_to_left(tag)]
COMMAND = "/schedule monday on tuesday"
ADDRESS = "https://e.example/baraza"
NINE = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
TAPPED = {"command": COMMAND, "example": COMMAND, "nearest": COMMAND, "typed": COMMAND, "link": ADDRESS}


def sentences(tag: str) -> Iterator[tuple[str, ftl.Message]]:
    """Yield what is said to people, as the locale has it, with what English says of its variables."""
    for file in sorted((LOCALES / tag).glob("*.ftl")):
        for entry in FluentParser(with_spans=False).parse(file.read_text("utf-8")).body:
            says = entry.id.name if isinstance(entry, ftl.Message) else ""
            if isinstance(entry, ftl.Message) and not says.endswith(("-words", "-quote")):
                yield says, entry


def explained() -> dict[str, list[tuple[str, str]]]:
    return {
        says: re.findall(r"^\s*\$([a-z-]+)\s+\((\w+)\)", entry.comment.content or "", re.MULTILINE)
        for says, entry in sentences("en")
        if entry.comment
    }


def arguments(variables: list[tuple[str, str]], words: str) -> dict[str, Arg]:
    """Return something for each variable: *words* where people's own stand."""
    of_kind: dict[str, Arg] = {"number": 2, "day": NINE.date(), "moment": NINE, "length": timedelta(hours=36)}
    own: dict[str, Arg] = {**TAPPED, "where": ADDRESS, "at": NINE, "hour": time(9)}
    return {name: of_kind[kind] if kind in of_kind else own.get(name, words) for name, kind in variables}


async def shown(says: str, args: dict[str, Arg], tag: str) -> str:
    told = Notice("r", (Ours(says, args),))
    return (await word(told, Reader(tag, "Asia/Beirut"), OURS, Translator([]), None)).message.text.plain


def first_strong(text: str) -> str:
    kinds = (unicodedata.bidirectional(each) for each in text)
    return next(("R" if kind == "AL" else kind for kind in kinds if kind in ("L", "R", "AL")), "")


def own_letters(entry: ftl.Message) -> set[str]:
    """Return which ways the letters run that a sentence holds itself, its commands aside."""
    texts: list[str] = []

    def gather(node: object) -> None:
        if isinstance(node, ftl.TextElement):
            texts.append(re.sub(r"[/(]?[A-Za-z][\w :-]*", "", node.value))
        for part in (getattr(node, name, None) for name in ("elements", "expression", "variants", "value")):
            for each in part if isinstance(part, list) else [part]:
                if isinstance(each, ftl.BaseNode):
                    gather(each)

    gather(entry.value)
    return {first_strong(letter) for text in texts for letter in text} - {""}


@pytest.mark.parametrize("tag", FROM_THE_RIGHT)
async def test_a_name_from_the_left_turns_no_sentence_from_the_right(tag: str) -> None:
    """A client that goes by the first strong letter lays every sentence out from the right."""
    variables = explained()
    turned = [
        says
        for says, entry in sentences(tag)
        if "R" in own_letters(entry)
        if first_strong(await shown(says, arguments(variables[says], "Bruno"), tag)) != "R"
    ]
    assert turned == []


@pytest.mark.parametrize("tag", [tag for tag in OURS.languages if tag not in FROM_THE_RIGHT])
async def test_a_name_from_the_right_turns_no_sentence_from_the_left(tag: str) -> None:
    variables = explained()
    turned = []
    for says, entry in sentences(tag):
        args = arguments(variables[says], "أمينة")
        text = await shown(says, args, tag)
        if len(entry.value.elements if entry.value else []) > 1 and first_strong(text) == "R":
            turned.append(says)
    assert turned == []


@pytest.mark.parametrize("tag", OURS.languages)
@pytest.mark.parametrize("words", ["Bruno", "أمينة"])
async def test_what_is_tapped_stands_free_of_marks_that_would_break_it(tag: str, words: str) -> None:
    """No isolate touches a command or a link; among words from the right its sign is kept in its place."""
    variables, amiss = explained(), []
    for says, entry in sentences(tag):
        text = await shown(says, arguments(variables[says], words), tag)
        assert text.count(FSI) == text.count(PDI), says
        for found in re.finditer(rf"(?<![\w.:/])/[a-z]+|{re.escape(ADDRESS)}", text):
            before, behind = text[: found.start()][-1:], text[found.end() :][:1]
            alone = len(entry.value.elements if entry.value else []) == 1 and found.start() == 0
            wants_mark = tag in FROM_THE_RIGHT and found[0][0] == "/" and not alone
            if {before, behind} & {FSI, PDI} or (wants_mark and before != LRM):
                amiss.append((says, text))
    assert amiss == []


@pytest.mark.parametrize(
    ("text", "from_the_right", "shows"),
    [
        (f"{FSI}Bruno{PDI}: سلام", True, f"{RLM}{FSI}Bruno{PDI}: سلام"),
        (f"سلام {FSI}Bruno{PDI}", True, f"سلام {FSI}Bruno{PDI}"),
        (f"{FSI}أمينة{PDI} answered", False, f"{LRM}{FSI}أمينة{PDI} answered"),
        (f"✓ {FSI}أمينة{PDI}", False, f"{LRM}✓ {FSI}أمينة{PDI}"),
        (f"Hello {FSI}أمينة{PDI}", False, f"Hello {FSI}أمينة{PDI}"),
        ("Hello", True, "Hello"),
        ("سلام", False, "سلام"),
        ("30", True, "30"),
        ("", True, ""),
    ],
)
def test_a_mark_leads_what_would_be_laid_out_the_wrong_way_round(
    text: str, from_the_right: bool, shows: str
) -> None:
    assert led(Text(text), right_to_left=from_the_right).plain == shows


def test_a_name_that_is_a_title_turns_nothing_that_stands_below_it() -> None:
    """Above answers a partner's name stands alone: the list below it is laid out as it is."""
    assert led(Text("Goma"), right_to_left=True, title=True).plain == f"{RLM}Goma"
    assert led(Text("صور"), right_to_left=False, title=True).plain == f"{LRM}صور"
    for title in ("صور", "30"):
        assert led(Text(title), right_to_left=True, title=True).plain == title


def test_marks_over_words_move_along_with_them() -> None:
    whole = led(
        Text(FSI) + marked("Bruno", "mention", "telegram:4") + Text(f"{PDI}: سلام"), right_to_left=True
    )
    (span,) = whole.spans
    assert whole.plain[span.start : span.start + span.length] == "Bruno"


@pytest.mark.parametrize("figures", ["+254 700 123 456", "-5", "−3.5", "12 345"])
def test_figures_with_a_sign_or_blanks_are_kept_together_among_words_from_the_right(figures: str) -> None:
    """Unicode's rules take a sign or a blank beside a number for one of the words around."""
    text = OURS.says("partner-answered", {"who": "نور", "said": figures}, "fa")
    assert text.endswith(f"{FSI}{figures}{PDI}")


@pytest.mark.parametrize("site", ["e.example/a", "see www.e.example", "https://e.example"])
def test_an_address_without_its_scheme_is_tapped_as_well(site: str) -> None:
    assert OURS.says("partner-answered", {"who": "نور", "said": site}, "fa").endswith(f": {site}")


@given(
    st.text(alphabet="ab م\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"),
    st.sampled_from(["fa", "en"]),
)
async def test_no_name_or_answer_turns_what_stands_around_it(theirs: str, tag: str) -> None:
    """Overrides and isolates of theirs are taken out: the only ones left are ours, and they close."""
    for said in (theirs, Words(theirs, tag), Authored(((tag, theirs),)), Mention(theirs, "telegram:4")):
        text = await shown("partner-answered", {"who": theirs, "said": said}, tag)
        assert not re.search("[\u202a-\u202e\u2066\u2067]", text)
        depth = 0
        for character in text:
            depth += (character == FSI) - (character == PDI)
            assert depth in (0, 1)
        assert depth == 0


@pytest.mark.parametrize("mark", [LRM, RLM, FSI, f" {LRM}"])
def test_a_command_copied_with_its_mark_is_the_command(mark: str) -> None:
    known = OURS.vocabulary(["fa"])
    assert looks_like_one(f"{mark}/status")
    assert typed_command(f"{mark}/done شستن{PDI}", known) == ("done", "شستن", "done")
    assert typed_command(f"{mark}/وضعیت", known) == ("status", "", "وضعیت")
