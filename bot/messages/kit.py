"""What is amiss in a language's files beside the English ones, and what each was translated from.

For translators and their tools. It must never change a sentence: it notes fingerprints, and nothing else.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from hashlib import blake2s
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.core.files.reading import Problem
from bot.core.vocabulary import COMMANDS
from bot.messages.nearest import locale_of

REFERENCE = "en"
BROADEST = 28
"""Columns of a button's label: two stand in a row, and phones show only the beginning of longer ones."""
MOST_COUNTED = 1000
"""The most that is counted in sentences: a form of its own for millions, as in Spanish, is not asked for."""
_LABEL = re.compile(r"button-.*|yes|no")
_LISTED = re.compile(r"command-.*|.*-words")
_COMMAND = re.compile(rf"(?<![\w/.:])/({'|'.join(COMMANDS)})(?![\w/-])")
_TAPPED = re.compile(r"(?:[/!]|\w+://|@)\S*")
_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_FORMS = frozenset({"zero", "one", "two", "few", "many"})
_LEAST = re.compile(r"\$([a-z-]+)\s+\(number\)[^$]*?at least (\d+)")
_ONE_LINE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Entry:
    """A message as it stands in a file; *line* is from 1."""

    says: str
    file: Path
    line: int
    message: ftl.Message

    @property
    def pattern(self) -> str:
        """The sentence as it is written, without its comment."""
        bare = ftl.Message(self.message.id, self.message.value, self.message.attributes)
        return FluentSerializer().serialize_entry(bare).partition("=")[2].strip()

    @property
    def comment(self) -> str:
        return (self.message.comment.content if self.message.comment else None) or ""

    @property
    def tag(self) -> str:
        return self.file.parent.name

    @property
    def mark(self) -> str:
        return blake2s(_ONE_LINE.sub(" ", self.pattern).encode(), digest_size=4).hexdigest()


class Looked(Visitor):
    """What a message takes, names and chooses by."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.texts: list[str] = []
        self.choices: list[ftl.SelectExpression] = []
        self.visit(entry.message.value)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        self.choices.append(node)
        self.generic_visit(node)

    @property
    def commands(self) -> set[str]:
        return {name for text in self.texts for name in _COMMAND.findall(text)}


def check_language(home: Path, tag: str) -> list[Problem]:
    """Return what is amiss in the language *tag* of the locales at *home*, file by file, line by line."""
    found, read = _unread(home / tag)
    theirs, ours = _by_id(read), _by_id(_unread(home / REFERENCE)[1])
    found += _twice(read)
    found += _not_there(home, tag, theirs, ours)
    noted = _noted(home, tag)
    for says, entry in theirs.items():
        found += _of_its_own(entry)
        if says in ours:
            found += _beside(entry, ours[says])
            found += _stale(entry, ours[says], noted)
        else:
            near = get_close_matches(says, ours, n=1, cutoff=0.8)
            hint = f'Did you mean "{near[0]}"?' if near else "Take it out: nothing says it."
            found.append(_problem(entry, f'English has no "{says}".', hint))
    return sorted(found, key=lambda each: (each.file, each.line, each.problem))


def note(home: Path, tag: str, still_right: Iterable[str] = ()) -> int:
    """Write down what each sentence of *tag* was translated from; return how many notes are new.

    One that has gone stale stays so unless its translation changed since, or is said to be *still_right*.
    """
    theirs, ours = _by_id(_unread(home / tag)[1]), _by_id(_unread(home / REFERENCE)[1])
    before, right = _noted(home, tag), set(still_right)
    after = {}
    for says in sorted({*theirs} & {*ours}):
        now = f"{ours[says].mark} {theirs[says].mark}"
        stale = not right & {says, "*"} and _is_stale(theirs[says], ours[says], before)
        after[says] = before[says] if stale else now
    text = json.dumps(after, indent=0, sort_keys=True)
    _notes_of(home, tag).write_text(text + "\n", encoding="utf-8")
    return sum(before.get(says) != mark for says, mark in after.items())


def _notes_of(home: Path, tag: str) -> Path:
    return home / f"{tag}.json"


def _noted(home: Path, tag: str) -> Mapping[str, str]:
    try:
        read = json.loads(_notes_of(home, tag).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def _unread(folder: Path) -> tuple[list[Problem], list[Entry]]:
    """Return what Fluent would pass over silently, and everything else that it finds."""
    found: list[Problem] = []
    read: list[Entry] = []
    for file in sorted(folder.glob("*.ftl")):
        text = file.read_text("utf-8")
        for entry in FluentParser().parse(text).body:
            # A comment is part of the message's span; where the message itself begins is what helps.
            start = entry.id if isinstance(entry, ftl.Message | ftl.Term) else entry
            line = text.count("\n", 0, start.span.start if start.span else 0) + 1
            if isinstance(entry, ftl.Message) and entry.value is not None:
                read.append(Entry(entry.id.name, file, line, entry))
            elif not isinstance(entry, ftl.BaseComment):
                words = str(getattr(entry, "content", "") or getattr(entry, "id", entry)).strip()
                said = f'"{words.splitlines()[0][:40]}" cannot be read.' if words else "This cannot be read."
                hint = "Write: id = sentence. Further lines are indented, and every { has its }."
                found.append(Problem(str(file), line, 1, "", said, hint))
    return found, read


def _by_id(read: Iterable[Entry]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for entry in read:
        found.setdefault(entry.says, entry)
    return found


def _twice(read: Iterable[Entry]) -> Iterator[Problem]:
    first: dict[str, Entry] = {}
    for entry in read:
        if entry.says in first:
            other = first[entry.says]
            where = f"line {other.line}" if other.file == entry.file else f"{other.file.name}:{other.line}"
            yield _problem(entry, f'"{entry.says}" is there twice.', f"The one of {where} is said; keep one.")
        first.setdefault(entry.says, entry)


def _not_there(
    home: Path, tag: str, theirs: Mapping[str, Entry], ours: Mapping[str, Entry]
) -> Iterator[Problem]:
    """Yield what English has and the language lacks, at the line behind which it belongs."""
    line = dict[str, int]()
    for says, entry in ours.items():
        name = entry.file.name
        if says in theirs:
            line[name] = theirs[says].line
            continue
        hint = f"Translate {REFERENCE}/{name}:{entry.line}: {' '.join(entry.pattern.split())[:60]}"
        yield Problem(str(home / tag / name), line.get(name, 1), 1, "", f'"{says}" is missing.', hint)


def _of_its_own(entry: Entry) -> Iterator[Problem]:
    """Yield what is amiss in a message whatever it was translated from."""
    looked = Looked(entry)
    for text in looked.texts:
        if _CONTROLS.search(text):
            tapped = any(_CONTROLS.search(each) for each in _TAPPED.findall(text))
            what = "a link or command, which cannot be tapped then" if tapped else "it"
            yield _problem(
                entry, f"An unseen mark of direction stands in {what}.", "Take it out: the bot puts its own."
            )


def _plurals_lacking(choice: ftl.SelectExpression, tag: str, least: int) -> dict[str, int]:
    """Return the plural forms that a choice lacks, with the first number from *least* that each is for."""
    named = [each.key for each in choice.variants]
    keys = {key.name if isinstance(key, ftl.Identifier) else str(key.value) for key in named}
    if not keys & _FORMS:
        return {}
    plural, lacking = locale_of(tag).plural_form, dict[str, int]()
    for number in range(least, MOST_COUNTED + 1):
        if str(number) not in keys and plural(number) not in keys:
            lacking.setdefault(plural(number), number)
    return lacking


def _beside(entry: Entry, english: Entry) -> Iterator[Problem]:
    """Yield where a message differs from the English one in what it may not."""
    here, there = Looked(entry), Looked(english)
    if _LABEL.fullmatch(entry.says) and not english.pattern.endswith("."):
        broad = columns("".join(here.texts).strip())
        if broad > BROADEST:
            hint = f"Find a word or two, at most {BROADEST} letters."
            yield _problem(entry, f"A button is too narrow for its {broad} letters.", hint)
    least = dict(_LEAST.findall(english.comment))
    for choice in here.choices:
        counted = choice.selector.id.name if isinstance(choice.selector, ftl.VariableReference) else ""
        if lacking := _plurals_lacking(choice, entry.tag, int(least.get(counted, 0))):
            forms = ", ".join(f"[{form}] (as for {number})" for form, number in lacking.items())
            yield _problem(entry, f"Some numbers have no form of their own: {forms}.", "Add each.")
    for lost in sorted(there.variables - here.variables):
        yield _problem(entry, f"${lost} is not said.", f"Put {{ ${lost} }} where it belongs.")
    for odd in sorted(here.variables - there.variables):
        known = ", ".join(f"${name}" for name in sorted(there.variables)) or "none"
        yield _problem(entry, f"Nothing gives it ${odd}.", f"It gets: {known}.")
    for lost in sorted(there.commands - here.commands):
        yield _problem(
            entry, f"The command {lost} is not named.", "Commands stay as they are in every language."
        )
    for odd in sorted(here.commands - there.commands):
        yield _problem(
            entry, f"The command {odd} is named here alone.", "Name the commands that English names."
        )


def _stale(entry: Entry, english: Entry, noted: Mapping[str, str]) -> Iterator[Problem]:
    if _is_stale(entry, english, noted):
        hint = (
            "Translate it anew, or, where it is still right, "
            f"baraza locales note {entry.tag} --still-right {entry.says}"
        )
        yield _problem(entry, "The English sentence has changed since.", hint)


def _is_stale(entry: Entry, english: Entry, noted: Mapping[str, str]) -> bool:
    """Tell whether English changed since the note, and the translation did not."""
    if _LISTED.fullmatch(entry.says):
        return False  # What people type is each language's own, and no translation.
    source, _, translation = str(noted.get(entry.says, "")).partition(" ")
    return bool(source) and source != english.mark and translation == entry.mark


def columns(text: str) -> int:
    """Return how broad *text* is in columns of a terminal: marks take none, Chinese letters two."""
    return sum(
        2 if unicodedata.east_asian_width(each) in "WF" else unicodedata.category(each)[0] not in "MC"
        for each in text
    )


def _problem(entry: Entry, problem: str, hint: str) -> Problem:
    return Problem(str(entry.file), entry.line, 1, entry.says, problem, hint)
