"""Which button says yes, which no: one table, and no button of ours that nobody decided about."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bot.conversation.presses import _TAKEN
from bot.core.vocabulary import Vocabulary
from bot.core.words import Choice
from bot.core.yes_or_no import BUTTONS, meant

BOT = Path(__file__).parents[2] / "bot"
TABLED = {
    means for ways in BUTTONS.values() for way in ways for means in (way.yes, way.no, way.later) if means
}
_OTHERWISE = """
about:… again all alone amend answer answer:no answer:yes answer:… apart apart-about:… back bring
change-it count csv day:… done drop:… end-round enough explain file first:… fix:keep fix:… help kept later
let-go list:… look-after manner:… meant:… more more-time more:… named no-words not-meant not-settled notes
nudge:… of:… one one:… open:… other-day page:… pass-on place:… preview promise propose-day put:… report
review-day review-on:… review:… round:… say:none say:… seat:… settled show:… skip stance:… still:… take-back
take:… to:… towards unclear unclear:… unnamed when who whom whose withdraw-it wrote:… xlsx
"""
"""What says neither, or is read as yes or no by those who ask: answers, the welcome, a language."""


def shown() -> set[str]:
    """Return what our buttons mean, as far as it stands in code as text; what comes behind it is "…"."""
    found = set()
    for file in BOT.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Choice" and node.args:
                found.add(_text(node.args[0]))
    return found - {""}


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(v.value) if isinstance(v, ast.Constant) else "…" for v in node.values)
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _named(means: str, names: set[str]) -> bool:
    begins = tuple(name.removesuffix("…") for name in names if name.endswith("…"))
    return means in names or (bool(begins) and means.startswith(begins))


@pytest.mark.parametrize("means", sorted(shown()))
def test_of_every_button_it_is_decided_whether_it_says_yes_or_no(means: str) -> None:
    assert _named(means, TABLED | set(_OTHERWISE.split()) | {"…:…"})


def test_every_message_of_the_table_is_one_that_takes_presses() -> None:
    assert set(BUTTONS) <= set(_TAKEN)


@pytest.mark.parametrize(
    ("about", "buttons", "said", "number"),
    [
        ("promise:1", ["agree-let-go:a", "please-keep:a", "kept", "new-day"], "Yes, please.", 0),
        ("promise:1", ["agree-let-go:a", "please-keep:a", "kept", "new-day"], "no, thanks", 1),
        ("promise:1", ["accept:2026-12-04", "new-day", "decline", "unclear"], "no", 2),
        ("promise:1", ["accept:2026-12-04", "new-day"], "no", 1),
        ("promise:1", ["kept", "new-day", "help"], "yes", None),
        ("keep:m", ["keep:14", "keep:"], "yes", 0),
        ("keep:m", ["keep:14", "keep:"], "no", 1),
        ("round-sure:m", ["open", "open-nameless", "never-mind"], "yes", None),
        ("round-sure:m", ["open", "open-nameless", "never-mind"], "no", 2),
        ("round-sure:m", ["open", "never-mind"], "yes", 0),
        ("away:m:1", ["until:2026-12-04:", "other-day"], "yes", 0),
        ("away:m:1", ["until:2026-12-04:", "until:2026-12-11:"], "yes", None),
        ("deputy:m", ["no"], "no", 0),
        ("deputy:m", ["no"], "yes", None),
        ("review:m:es:0", ["review:right", "review:better", "review:later"], "later", 2),
        ("promise:1", ["sure", "new-day", "never-mind"], "yes, but on Friday", None),
        ("promises:m", ["open:1", "sure", "never-mind"], "yes", None),
    ],
)
def test_a_word_is_the_button_that_plainly_says_it_or_none(
    about: str, buttons: list[str], said: str, number: int | None
) -> None:
    words = Vocabulary(polite=frozenset({"please", "thanks"}))
    choices = [Choice(means, means) for means in buttons]
    assert meant(about, choices, said, words) == number
