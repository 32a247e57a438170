"""What stands in front of a command: each platform's own sign, in all sentences of ours and in no others."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.console import ConsoleAdapter
from bot.adapters.matrix import MatrixAdapter
from bot.adapters.telegram import TelegramAdapter
from bot.core.vocabulary import COMMANDS
from bot.core.words import ELSEWHERE, Ours, Typed, Words, notice
from bot.messages import Messages, Value
from bot.translation import Translator
from bot.wording import Reader, word
from tests.test_locales import TAGS, reference, trees

OURS = Messages(strict=True)
NINE = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
SAMPLES: dict[str, Value] = {
    "text": "x",
    "number": 2,
    "moment": NINE,
    "day": date(2026, 11, 30),
    "length": timedelta(days=2),
}
NAMED = re.compile(r"(?<![\w/.:])([/!])(?=[a-z])")
BOTH = {"telegram": "/", "matrix": "!"}


def said(says: str, tag: str, sign: str) -> str:
    comment = reference()[says].comment
    kinds = re.findall(r"^\s*\$([a-z-]+)\s+\((\w+)\)", (comment and comment.content) or "", re.MULTILINE)
    args = {name: SAMPLES[kind] for name, kind in kinds}
    return OURS.sentence(says, args, tag, "UTC", sign=sign).plain


def test_each_platform_names_commands_as_its_clients_let_them_through() -> None:
    """Element takes "/invite", "/join" and "/help" for its own; a group on Telegram hands us "/" alone."""
    assert MatrixAdapter.capabilities.sign == "!"
    assert TelegramAdapter("1:A").capabilities.sign == "/"
    assert ConsoleAdapter.capabilities.sign == "/"


@pytest.mark.parametrize("tag", TAGS)
def test_no_sentence_names_a_command_with_another_sign(tag: str) -> None:
    named = 0
    for says in reference():
        plain, other = said(says, tag, "/"), said(says, tag, "!")
        assert [*NAMED.findall(other)] == ["!"] * len(NAMED.findall(plain)), says
        assert NAMED.sub("/", other) == plain, f"{says}: nothing else changes"
        named += len(NAMED.findall(plain))
    assert named > 50


def test_links_paths_dates_and_alternatives_stay_as_they_are(tmp_path: Path) -> None:
    kept = "https://x.example/start and/or /var/help ./done /join/x 30/4 and/later /invited 1/2"
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "bot.ftl").write_text(f"kept = {kept} (/help), “/done”, /start!\n", "utf-8")
    shown = Messages(tmp_path, strict=True).sentence("kept", {}, "en", "UTC", sign="!")
    assert shown.plain == f"{kept} (!help), “!done”, !start!"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_gets_its_sign(name: str, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "bot.ftl").write_text(f"say = Say /{name}.\n", "utf-8")
    assert Messages(tmp_path).sentence("say", {}, "en", "UTC", sign="!").plain == f"Say !{name}."


async def test_what_somebody_wrote_keeps_its_sign() -> None:
    reader = Reader("en", "UTC", "matrix", signs=BOTH)
    args = {"who": "/start", "said": Words("say /help", "en")}
    told = notice("r", "partner-answered", args)
    assert await shown(told.parts[0], reader) == "/start answered: say /help"


async def shown(line: Ours, reader: Reader) -> str:
    return (
        await word(notice("r", line.says, line.args), reader, OURS, Translator([]), None)
    ).message.text.plain


@pytest.mark.parametrize(
    ("platform", "on", "line"),
    [
        ("telegram", "", "/join ABC"),
        ("matrix", "", "!join ABC"),
        ("telegram", "matrix", "!join ABC"),
        ("matrix", "telegram", "/join ABC"),
        ("telegram", ELSEWHERE, "!join ABC"),
        ("matrix", ELSEWHERE, "/join ABC"),
        ("console", ELSEWHERE, "/join ABC, !join ABC"),
    ],
)
async def test_a_command_gets_the_sign_of_where_it_is_typed(platform: str, on: str, line: str) -> None:
    reader = Reader("ar", "UTC", platform, signs=BOTH)
    assert await shown(Ours("invitation-command", {"command": Typed("join ABC", on)}), reader) == line


async def test_where_there_is_no_other_platform_the_own_sign_holds() -> None:
    reader = Reader("en", "UTC", "matrix", signs={"matrix": "!"})
    assert await shown(Ours("link-command", {"command": Typed("link", ELSEWHERE)}), reader) == "!link"


def strings(tree: ast.AST) -> Iterator[str]:
    """Yield what the code says, docstrings left out."""
    told = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        if node.body and isinstance(node.body[0], ast.Expr)
    }
    told |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(part.value if isinstance(part, ast.Constant) else "x" for part in node.values)  # type: ignore[misc]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def test_no_code_that_talks_to_people_writes_a_sign_itself() -> None:
    """The command line talks to whoever runs us, and the adapters to their platforms."""
    talks = [
        (file, tree)
        for file, tree in trees()
        if file.parent.name in ("core", "command", "conversation", "outbox", "messages")
    ]
    assert len(talks) > 40
    written = [f"{file.name}: {text}" for file, tree in talks for text in strings(tree) if NAMED.match(text)]
    assert written == []
