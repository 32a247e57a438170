"""Every sentence of ours is there in every language, explained to its translator, and said somewhere."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.core.display import CHOICES
from bot.core.language_tag import read_tag
from bot.core.manner import GENTLE
from bot.core.vocabulary import (
    COMMANDS,
    DIGESTS,
    KEYS,
    MANNERS,
    MENU,
    PLACING,
    POSITIONS,
    RHYTHMS,
    SEEING,
    UNITS,
    VOICES,
    plain,
)
from bot.messages import Messages
from bot.messages.day_words import IDS as OF_DAYS
from bot.messages.understood import CRIES, LEADS, OUT_OF, TURNING, WORDS, words_of
from bot.translation import Why

ROOT = Path(__file__).parent.parent
LOCALES = ROOT / "locales"
REFERENCE = "en"
TAGS = Messages().languages
FILES = sorted(LOCALES.glob("*/*.ftl"))
NAMED = [f"{file.parent.name}/{file.name}" for file in FILES]
ANSWERS = ("yes", "no", "skip", "later")
UNDERSTOOD = {
    *OF_DAYS,
    *(f"command-{name}" for name in COMMANDS),
    *(f"about-{name}" for name in MENU),
    *(f"{kind}-words" for kind in (*WORDS, *LEADS)),
    CRIES,
    TURNING,
    OUT_OF,
    *(f"schedule-{key}-words" for key in KEYS),
    *(f"unit-{unit}-words" for unit in UNITS),
    "unit-two-years-words",
    *(f"place-{word}-words" for word in PLACING),
    *(f"translators-{word}-words" for word in SEEING),
    *(f"manner-{name}-words" for name in MANNERS),
    *(f"position-{name}-words" for name in POSITIONS),
    *(f"rhythm-{name}-words" for name in RHYTHMS),
    *(f"digest-{every}-words" for every in DIGESTS),
    *(f"voice-{group}-words" for group in VOICES),
    *(f"show-{choice}-words" for choice in CHOICES),
    *("span-days", "span-hours", "span-minutes", "span-both"),
}
"""What `bot.messages` itself asks for, by a name that it puts together."""


@dataclass
class Found(Visitor):
    """The variables that a message takes, what it leans on, and its choices that lack a way out."""

    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.functions: set[str] = set()
        self.markup: list[str] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_FunctionReference(self, node: ftl.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.markup += re.findall(r"[*_]{2}|</?\w+>|[\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]", node.value)


@cache
def entries(file: Path) -> tuple[ftl.EntryType, ...]:
    return tuple(FluentParser(with_spans=False).parse(file.read_text("utf-8")).body)


def messages_in(file: Path) -> dict[str, ftl.Message]:
    return {entry.id.name: entry for entry in entries(file) if isinstance(entry, ftl.Message)}


@cache
def reference() -> dict[str, ftl.Message]:
    found: dict[str, ftl.Message] = {}
    for file in sorted((LOCALES / REFERENCE).glob("*.ftl")):
        found |= messages_in(file)
    return found


def taken_by(entry: ftl.Message) -> Found:
    found = Found()
    found.visit(entry)
    return found


def test_each_folder_is_named_by_the_tag_of_a_language_and_none_is_empty() -> None:
    assert [*TAGS] == sorted(each.name for each in LOCALES.iterdir() if each.is_dir())
    assert [read_tag(tag) for tag in TAGS] == [*TAGS]
    assert REFERENCE in TAGS


@pytest.mark.parametrize("file", FILES, ids=NAMED)
def test_every_line_of_a_locale_can_be_read(file: Path) -> None:
    """Fluent passes silently over what it cannot read."""
    broken = [str(entry.content).splitlines()[0] for entry in entries(file) if isinstance(entry, ftl.Junk)]
    assert broken == []


@pytest.mark.parametrize("file", FILES, ids=NAMED)
def test_no_id_is_given_twice(file: Path) -> None:
    names = Counter(
        entry.id.name
        for each in file.parent.glob("*.ftl")
        for entry in entries(each)
        if isinstance(entry, ftl.Message)
    )
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize("file", FILES, ids=NAMED)
def test_a_message_is_a_sentence_and_nothing_else(file: Path) -> None:
    """No terms, attributes or references: each stands alone; no markup: it is said on any platform."""
    for name, entry in messages_in(file).items():
        assert entry.value is not None, name
        assert not entry.attributes, name
        assert taken_by(entry).markup == [], name
        assert taken_by(entry).functions <= {"DAY", "HOUR", "NUMBER"}, name
    assert not [entry for entry in entries(file) if isinstance(entry, ftl.Term)]


def test_french_has_one_apostrophe() -> None:
    """The straight one that people type: two kinds side by side look like two hands."""
    mixed = [
        (file.name, line)
        for file in sorted((LOCALES / "fr").glob("*.ftl"))
        for line in file.read_text("utf-8").splitlines()
        if "’" in line and not line.startswith("#")
    ]
    assert mixed == []


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("name", sorted(file.name for file in (LOCALES / REFERENCE).glob("*.ftl")))
def test_every_language_says_what_english_says(tag: str, name: str) -> None:
    assert (LOCALES / tag / name).exists(), f"locales/{tag}/{name} is not written"
    here, there = messages_in(LOCALES / tag / name), messages_in(LOCALES / REFERENCE / name)
    assert [*here] == [*there], "the same ids, in the same order"
    for says, entry in here.items():
        assert taken_by(entry).variables == taken_by(there[says]).variables, says


@pytest.mark.parametrize("tag", TAGS)
def test_no_language_has_a_file_that_english_has_not(tag: str) -> None:
    assert {each.name for each in (LOCALES / tag).iterdir()} <= {
        each.name for each in (LOCALES / REFERENCE).iterdir()
    }


def test_each_message_is_explained_to_its_translator() -> None:
    """The comment says who reads it, and names each variable with its kind."""
    for says, entry in reference().items():
        comment = (entry.comment.content if entry.comment else None) or ""
        assert comment.strip(), f"{says} has no comment"
        explained = set(
            re.findall(r"^\s*\$([a-z-]+)\s+\((?:text|number|day|moment|length)\)", comment, re.MULTILINE)
        )
        assert explained == taken_by(entry).variables, f"{says}: the comment does not match the variables"


def test_the_words_that_we_understand_are_the_ones_we_look_for() -> None:
    listed = {*messages_in(LOCALES / REFERENCE / "words.ftl"), *messages_in(LOCALES / REFERENCE / "days.ftl")}
    assert listed - UNDERSTOOD == {
        *("original-line", "original-line-through", "moment-beside"),
        *("corrected-line", "checked-line", "corrected-in-part-line", "after-correction-line"),
        *(f"untranslated-{why}" for why in get_args(Why)),
    }
    assert listed >= UNDERSTOOD


@pytest.mark.parametrize("tag", TAGS)
def test_the_menu_fits(tag: str) -> None:
    menu = Messages().menu(tag)
    assert [*menu] == [*MENU]
    assert all(3 <= len(text) <= 80 and not text.endswith(".") for text in menu.values())


@pytest.mark.parametrize("tag", TAGS)
def test_a_command_is_one_word_in_every_language(tag: str) -> None:
    sentences = Messages()._sentences(tag)
    for name in COMMANDS:
        aliases = words_of(sentences, f"command-{name}")
        assert aliases, name
        for part in (part for alias in aliases for part in plain(alias).split("-")):
            # Vowels that are marks on their letter belong to it (Burmese, Hindi).
            kinds = [unicodedata.category(each)[0] for each in part]
            assert kinds[:1] == ["L"], f"{name}: {part}"
            assert {*kinds} <= {"L", "M"}, f"{name}: {part}"


@pytest.mark.parametrize("tag", TAGS)
def test_what_stands_before_a_day_is_told_word_by_word(tag: str) -> None:
    known = Messages().vocabulary([tag])
    assert all(" " not in word for word in known.until)
    assert not known.until & {*known.weekdays, *known.tomorrow, *known.today}


def test_no_word_means_one_thing_in_one_language_and_another_in_the_next() -> None:
    """Partners who share a room may write either language."""
    commands: dict[str, set[str]] = {}
    answers: dict[str, set[str]] = {}
    for tag in TAGS:
        sentences = Messages()._sentences(tag)
        for name in COMMANDS:
            for alias in (name, *words_of(sentences, f"command-{name}")):
                commands.setdefault(plain(alias), set()).add(name)
        for kind in ANSWERS:
            for word in words_of(sentences, f"{kind}-words"):
                answers.setdefault(plain(word), set()).add(kind)
    assert {word: kinds for word, kinds in commands.items() if len(kinds) > 1} == {}
    assert {word: kinds for word, kinds in answers.items() if len(kinds) > 1} == {}


# What the code says


@dataclass(frozen=True)
class Said:
    """A place in the code where a sentence of ours is named; *args* is None where they cannot be read off."""

    where: str
    says: str
    args: frozenset[str] | None


@cache
def trees() -> tuple[tuple[Path, ast.Module], ...]:
    return tuple((file, ast.parse(file.read_text("utf-8"))) for file in sorted((ROOT / "bot").rglob("*.py")))


def literals(node: ast.expr | None) -> Iterator[str]:
    """Yield the strings that an argument can be: one, or either side of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from literals(value)


def given_in(node: ast.expr | None, known: Mapping[str, ast.expr]) -> frozenset[str] | None:
    """Return the keys of a dict written out, there or under a name in *known*; None for anything else."""
    if node is None:
        return frozenset()
    if isinstance(node, ast.Name) and node.id in known:
        return given_in(known[node.id], {})
    if not isinstance(node, ast.Dict):
        return None
    keys: set[str] = set()
    for key, value in zip(node.keys, node.values, strict=True):
        if isinstance(key, ast.Constant):
            keys.add(str(key.value))
        elif key is not None or (more := given_in(value, known)) is None:
            return None
        else:
            keys |= more
    return frozenset(keys)


def names_in(function: ast.AST) -> dict[str, ast.expr]:
    """Return what is assigned once to each name in a function."""
    found: dict[str, ast.expr] = {}
    times: Counter[str] = Counter()
    for node in ast.walk(function):
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if isinstance(target, ast.Name):
            times[target.id] += 1
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                found[target.id] = node.value
    return {name: value for name, value in found.items() if times[name] == 1}


CALLS = {"notice": (1, 2), "Ours": (0, 1), "Refused": (0, None), "says": (0, 1), "sentence": (0, 1)}
"""Where a call names a message, and where its arguments stand."""


def said_in(file: Path, tree: ast.AST) -> Iterator[Said]:
    within: dict[ast.AST, dict[str, ast.expr]] = {}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            known = names_in(function)
            within |= dict.fromkeys(ast.walk(function), known)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from said_by(node, f"{file.relative_to(ROOT)}:{node.lineno}", within.get(node, {}))


def said_by(call: ast.Call, where: str, known: Mapping[str, ast.expr]) -> Iterator[Said]:
    called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if called not in CALLS:
        return
    at, args_at = CALLS[called]
    named = {word.arg: word.value for word in call.keywords}
    says = named.get("says") or (call.args[at] if len(call.args) > at else None)
    if called == "Refused":
        args = None if None in named else frozenset(str(key) for key in named) - {"says"}
    else:
        args = given_in(
            named.get("args") or (call.args[args_at] if args_at and len(call.args) > args_at else None), known
        )
    for each in filter(None, literals(says)):
        yield Said(where, each, args)


def all_said() -> list[Said]:
    return [said for file, tree in trees() for said in said_in(file, tree)]


def test_the_search_finds_every_way_of_saying_a_sentence() -> None:
    """The two tests below would hold of nothing if this found nothing."""
    code = (
        'notice(room, "a", {"x": 1}); Ours("b" if c else "d"); raise Refused("e", y=1)\n'
        'm.says("f", args); Ours(g); Ours(f"h-{i}")\n'
        'def j():\n    args = {"x": 1}\n    Ours("k", {**args, "z": 2}); Ours("l", args)\n'
    )
    found = [(said.says, said.args) for said in said_in(ROOT / "bot/x.py", ast.parse(code))]
    assert sorted(found, key=lambda each: each[0]) == [
        ("a", frozenset("x")),
        ("b", frozenset()),
        ("d", frozenset()),
        ("e", frozenset("y")),
        ("f", None),
        ("k", frozenset("xz")),
        ("l", frozenset("x")),
    ]


def test_whatever_the_code_says_is_written() -> None:
    unknown = [f"{said.where}: {said.says}" for said in all_said() if said.says not in reference()]
    assert unknown == []


def test_a_sentence_gets_every_argument_that_it_takes() -> None:
    wrong = [
        f"{said.where}: {said.says} lacks {', '.join(sorted(missing))}"
        for said in all_said()
        if said.says in reference() and said.args is not None
        if (missing := taken_by(reference()[said.says]).variables - said.args)
    ]
    assert wrong == []


def test_whatever_is_written_is_said() -> None:
    """A sentence that no code names is work for every translator and read by nobody."""
    strings = {node.value for _, tree in trees() for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    starts = [
        node.values[0].value
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant)
    ]
    starts = [str(start) for start in starts if re.fullmatch(r"[a-z]+(?:-[a-z]+)*-", str(start))]
    said = {*strings, *UNDERSTOOD}
    gentle = {says for says in reference() if says.removesuffix(GENTLE) != says}
    unsaid = [says for says in reference() if says not in said and says not in gentle]
    assert [says for says in unsaid if not says.startswith(tuple(starts))] == []
