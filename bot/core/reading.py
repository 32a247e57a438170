"""The text of a YAML file as plain values, and where in the file each of them stands.

Reads YAML 1.2 and builds nothing but maps, lists, texts, numbers and truth values, so no input can run or
swell into anything. Opens no file, and raises nothing for any text: what is wrong becomes problems, all of
them at once.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 256 * 1024
"""Most bytes of a file, in UTF-8."""
DEEPEST = 24
MOST_VALUES = 20_000
"""Most values of a file, with every repeated (aliased) one counted again."""

Loc = tuple[str | int, ...]
"""The keys and (from 0) list positions that lead to a value."""

_TAG = "tag:yaml.org,2002:"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
_OLD_YAML = re.compile(r"^%YAML\s+1\.[01]\b", re.MULTILINE)
_NAMED = {"checkins": "check-in", "duties": "duty", "roles": "role", "protocols": "protocol"}
_NUMBERED = {"questions": "question", "agreements": "agreement", "partners": "partner", "members": "member"}
_STEP = re.compile(r"(?P<name>\w[\w-]*)(?:\[(?P<number>\d+)\])?")
_SYNTAX_HINTS = (
    ("\\t", "Use spaces in place of tabs."),
    ("mapping values are not allowed", "A text with a colon in it needs quotes round it."),
    ("found unexpected end of stream", "A quote or a bracket that was opened is not closed."),
    ("while parsing a flow", "A bracket or a comma is missing; a text with a comma or a colon needs quotes."),
    ("cannot start any token", "A text that begins with this sign needs quotes round it."),
    ("undefined alias", 'A text that begins with "*" needs quotes round it.'),
    ("another document", 'Keep one protocol or partnership a file, without a further "---" line.'),
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file.

    Attributes:
        file: As it was named.
        line: From 1.
        column: From 1.
        path: The keys that lead there, list positions from 0: "checkins.monday.questions[1].kind"; or empty.
        problem: What is wrong, a sentence.
        hint: What would do, a sentence.
    """

    file: str
    line: int
    column: int
    path: str
    problem: str
    hint: str

    @property
    def where(self) -> str:
        """The innermost thing with a name that it is in: "question 2", "check-in monday", else its key."""
        found = ""
        steps = [(step["name"], step["number"]) for step in _STEP.finditer(self.path)]
        for (name, number), following in zip(steps, [*steps[1:], None], strict=False):
            if number is not None and name in _NUMBERED:
                found = f"{_NUMBERED[name]} {int(number) + 1}"
            elif following and name in _NAMED:
                found = f"{_NAMED[name]} {following[0]}"
        return found or (f'"{steps[0][0]}"' if steps else "")

    def __str__(self) -> str:
        where = f", {self.where}" if self.where else ""
        return f"{self.file}, line {self.line}{where}: {self.problem} {self.hint}".rstrip()


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem whose keys are known but not yet its line. *of_key*: it is about the key itself."""

    loc: Loc
    problem: str
    hint: str
    of_key: bool = False


@dataclass(slots=True)
class Source:
    """A file's plain values, and the place of each."""

    file: str
    plain: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    values: dict[Loc, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Loc, tuple[int, int]] = field(default_factory=dict)
    broken: set[Loc] = field(default_factory=set)
    """What was left out of *plain*, because a problem here says why."""

    def all_with(self, faults: Iterable[Fault]) -> list[Problem]:
        """Return the file's problems and those *faults*, each once, in the order of the file."""
        placed = [self._placed(fault) for fault in faults if not self._left_out(fault.loc)]
        found = dict.fromkeys([*self.problems, *placed])
        return sorted(found, key=lambda each: (each.line, each.column))

    def _left_out(self, loc: Loc) -> bool:
        return any(loc[: len(broken)] == broken for broken in self.broken)

    def _placed(self, fault: Fault) -> Problem:
        loc = self._known(fault.loc)
        table = self.keys if fault.of_key else self.values
        line, column = table.get(loc) or self.values.get(loc) or (1, 1)
        return Problem(self.file, line, column, spelt(loc), fault.problem, fault.hint)

    def _known(self, loc: Loc) -> Loc:
        """Return the longest part of *loc* that stands in the file, passing over what a model put in."""
        known: Loc = ()
        at: Any = self.plain
        for step in loc:
            if isinstance(step, int) and isinstance(at, Mapping):
                step = list(at)[step] if step < len(at) else ""
            if (*known, step) not in self.values:
                continue
            known = (*known, step)
            try:
                at = at[step]
            except (KeyError, IndexError, TypeError):
                at = None
        return known


def spelt(loc: Loc) -> str:
    """Return *loc* as people write it: "checkins.monday.questions[1].kind"."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc).removeprefix(".")


def shown(said: object, most: int = 60) -> str:
    """Return a value of a file as it is quoted in a sentence: one line, and not too long."""
    text = " ".join(("true" if said else "false") if isinstance(said, bool) else str(said).split())
    return text if len(text) <= most else f"{text[: most - 1]}…"


def read_yaml(text: str, name: str) -> Source:
    """Return what *text* says. Never raises; see `Source.problems`."""
    source = Source(name)
    text = text.removeprefix("\ufeff")
    old = _OLD_YAML.search(text)
    if len(text.encode("utf-8", "surrogatepass")) > LONGEST:
        source.problems.append(
            Problem(name, 1, 1, "", "The file is too long.", f"Keep it below {LONGEST // 1024} KB.")
        )
    elif old:
        line = text.count("\n", 0, old.start()) + 1
        hint = 'Leave this line out, and put quotes round hours and language tags ("10:00", "no").'
        source.problems.append(Problem(name, line, 1, "", "The file asks to be read as YAML 1.1.", hint))
    else:
        _compose(text, source)
    return source


def _compose(text: str, source: Source) -> None:
    # Imported where it is needed: it takes as long as the rest of a check together.
    from ruamel.yaml import YAML

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            node = YAML(typ="safe", pure=True).compose(text)
    except RecursionError:
        problem = Problem(source.file, 1, 1, "", "It is nested too deeply.", "No protocol needs that.")
        source.problems.append(problem)
    except Exception as error:  # the parser raises far more kinds than it documents
        source.problems.append(_syntax(error, text, source.file))
    else:
        _Walk(source, text).top(node)


def _syntax(error: Exception, text: str, name: str) -> Problem:
    """Return what the YAML parser could not read, at the place it names, without quoting the file."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    position = getattr(error, "position", None)
    if mark is not None:
        line, column = mark.line + 1, mark.column + 1
    elif isinstance(position, int):
        before = text[:position]
        line, column = before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1
        return Problem(name, line, column, "", "A character here is not allowed in YAML.", "Take it out.")
    else:
        line, column = 1, 1
    said = f"{getattr(error, 'context', None) or ''} {getattr(error, 'problem', None) or ''}"
    what = str(getattr(error, "problem", None) or "it cannot be read").splitlines()[0]
    hint = next((hint for sign, hint in _SYNTAX_HINTS if sign in said), "")
    hint = hint or "Look at the indentation, quotes and brackets of this line and the one before."
    return Problem(name, line, column, "", f"This is not YAML: {shown(what, 120)}.", hint)


class _Walk:
    """One walk over the composed nodes of a file, which fills its Source."""

    def __init__(self, source: Source, text: str) -> None:
        self._source = source
        self._text = text
        self._left = MOST_VALUES

    def top(self, node: Any) -> None:
        """Read the file's one map."""
        place = (node.start_mark.line + 1, node.start_mark.column + 1) if node is not None else (1, 1)
        self._source.values[()] = place
        if node is None:
            self._wrong((), place, "The file is empty.", 'Begin with "protocol: its-id".')
        elif not _is_map(node):
            hint = 'Begin with "protocol: its-id" or "partnership: its name".'
            self._wrong((), place, "A file is a map: keys with values.", hint)
        else:
            self._source.plain = self._map(node, ())

    def _wrong(self, loc: Loc, place: tuple[int, int], problem: str, hint: str) -> None:
        self._source.problems.append(Problem(self._source.file, *place, spelt(loc), problem, hint))

    def _value(self, node: Any, loc: Loc) -> Any:
        """Return the plain value of *node*; what cannot be read is noted as broken and comes back as None."""
        self._left -= 1
        place = (node.start_mark.line + 1, node.start_mark.column + 1)
        if self._left == 0:
            self._wrong(loc, place, "The file says too much.", f"{MOST_VALUES} values are the most.")
        if self._left <= 0:
            return self._broken(loc)
        if len(loc) > DEEPEST:
            self._wrong(loc, place, "It is nested too deeply.", "No protocol needs that.")
            return self._broken(loc)
        if _is_map(node):
            return self._map(node, loc)
        if isinstance(node.value, list):
            return [self._item(each, (*loc, number)) for number, each in enumerate(node.value)]
        try:
            return _scalar(node)
        except ValueError as error:
            self._wrong(loc, place, str(error), "Put quotes round it if it is a text.")
            return self._broken(loc)

    def _broken(self, loc: Loc) -> None:
        self._source.broken.add(loc)

    def _item(self, node: Any, loc: Loc) -> Any:
        self._source.values.setdefault(loc, (node.start_mark.line + 1, node.start_mark.column + 1))
        return self._value(node, loc)

    def _map(self, node: Any, loc: Loc) -> dict[str, Any]:
        read: dict[str, Any] = {}
        for key_node, value_node in self._with_commas(node):
            place = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            key = _key(key_node)
            if key is None:
                self._wrong(loc, place, "A key must be a text.", "Put quotes round it.")
                continue
            at = (*loc, key)
            if key in read:
                self._wrong(at, place, f'"{shown(key)}" is here for the second time.', "Keep one of them.")
                continue
            if key == "<<" and key_node.tag.endswith(":merge"):
                self._wrong(at, place, '"<<" does not merge anything here.', "Write the keys out.")
                self._broken(at)
                continue
            self._source.keys[at] = place
            mark = value_node.start_mark
            is_short = not isinstance(value_node.value, list) and value_node.value
            self._source.values[at] = (mark.line + 1, mark.column + 1) if is_short else place
            read[key] = self._value(value_node, at)
        return read

    def _with_commas(self, node: Any) -> list[tuple[Any, Any]]:
        """Return the pairs of a map, whole where an unquoted comma cut a text: `{en: We answer, or say why}`.

        YAML takes what follows the comma for a key without a value. After a language tag nothing else can be
        meant by it, and half a sentence would otherwise be read out to people.
        """
        pairs: list[tuple[Any, Any]] = []
        for key, value in node.value:
            cut = node.flow_style and pairs and _is_empty(value) and _is_plain(key)
            if cut and _is_plain(pairs[-1][1]) and _LANGUAGE.fullmatch(_key(pairs[-1][0]) or ""):
                text = pairs[-1][1]
                text.value = " ".join(self._text[text.start_mark.index : key.end_mark.index].split())
                text.tag = f"{_TAG}str"
                text.end_mark = key.end_mark
            else:
                pairs.append((key, value))
        return pairs


def _is_plain(node: Any) -> bool:
    return isinstance(node.value, str) and not node.style and bool(node.value)


def _is_empty(node: Any) -> bool:
    return isinstance(node.value, str) and not node.style and not node.value


def _is_map(node: Any) -> bool:
    return isinstance(node.value, list) and type(node).__name__ == "MappingNode"


def _key(node: Any) -> str | None:
    """Return a key as it is written (`no`, `10:00` and 1 stay what they are), or None where it is none."""
    if not isinstance(node.value, str) or node.tag == f"{_TAG}null" or not node.value:
        return None
    try:
        return _joined(node.value)
    except ValueError:
        return None


def _scalar(node: Any) -> str | int | float | bool | None:
    """Return the plain value of a scalar node. Raises ValueError with a sentence."""
    text: str = node.value
    match node.tag.removeprefix(_TAG):
        case "str" | "timestamp" | "value" | "merge":
            return _joined(text)
        case "null":
            return None
        case "bool":
            return text.lower() == "true"
        case "int":
            return _whole(text)
        case "float":
            return _fraction(text)
    raise ValueError(f'"{shown(node.tag)}" is a YAML tag that means nothing here.')


def _joined(text: str) -> str:
    """Return *text* with characters that were escaped in two halves, as JSON does, made whole."""
    try:
        return text.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        raise ValueError("Half a character stands here.") from None


def _whole(text: str) -> int:
    bare = text.replace("_", "")
    sign, digits = (-1, bare[1:]) if bare[:1] == "-" else (1, bare.removeprefix("+"))
    base = {"0x": 16, "0o": 8, "0b": 2}.get(digits[:2].lower(), 10)
    try:
        if len(digits) > 18:
            raise ValueError  # noqa: TRY301 — told with the others
        return sign * int(digits if base == 10 else digits[2:], base)
    except ValueError:
        raise ValueError(f'"{shown(text)}" is not a number that can be used.') from None


def _fraction(text: str) -> float:
    bare = text.replace("_", "").lower()
    try:
        number = float(bare)
    except ValueError:
        number = float("nan")
    if number != number or number in (float("inf"), float("-inf")):
        raise ValueError(f'"{shown(text)}" is not a number that can be used.')
    return number
