"""The text of a YAML file as plain values, and where in the file each of them stands.

Reads YAML 1.2 and builds nothing but maps, lists, texts, numbers and truth values, so no input can run or
swell into anything. Opens no file, and raises nothing for any text: what is wrong becomes problems, all of
them at once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from bot.core.files.yaml_nodes import DEEPEST, MOST_VALUES, Node, NotYaml, read_nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST = 256 * 1024
"""Most bytes of a file, in UTF-8."""

Loc = tuple[str | int, ...]
"""The keys and (from 0) list positions that lead to a value."""

_TAG = "tag:yaml.org,2002:"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
_OLD_YAML = re.compile(r"^%YAML\s+1\.[01]\b", re.MULTILINE)
_NAMED = {"checkins": "check-in", "duties": "duty", "roles": "role", "protocols": "protocol"}
_NUMBERED = {"questions": "question", "agreements": "agreement", "partners": "partner", "members": "member"}
_STEP = re.compile(r"(?P<name>\w[\w-]*)(?:\[(?P<number>\d+)\])?")


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
        try:
            _Walk(source, text).top(read_nodes(text))
        except NotYaml as error:
            problem = Problem(name, error.line, error.column, "", error.problem, error.hint)
            source.problems.append(problem)
    return source


class _Walk:
    """One walk over the nodes of a file, which fills its Source."""

    def __init__(self, source: Source, text: str) -> None:
        self._source = source
        self._text = text
        self._left = MOST_VALUES

    def top(self, node: Node | None) -> None:
        """Read the file's one map."""
        self._source.values[()] = (node.line, node.column) if node else (1, 1)
        if node is None:
            self._wrong((), (1, 1), "The file is empty.", 'Begin with "protocol: its-id".')
        elif not node.is_map:
            hint = 'Begin with "protocol: its-id" or "partnership: its name".'
            self._wrong((), (node.line, node.column), "A file is a map: keys with values.", hint)
        else:
            self._source.plain = self._map(node, ())

    def _wrong(self, loc: Loc, place: tuple[int, int], problem: str, hint: str) -> None:
        self._source.problems.append(Problem(self._source.file, *place, spelt(loc), problem, hint))

    def _value(self, node: Node, loc: Loc) -> Any:
        """Return the plain value of *node*; what cannot be read is noted as broken and comes back as None."""
        # An alias repeats its value here, so depth and number are counted once more.
        self._left -= 1
        place = (node.line, node.column)
        if self._left == 0:
            hint = f"{MOST_VALUES:,} keys and values are the most."
            self._wrong(loc, place, "The file says too much.", hint)
        if self._left <= 0:
            return self._broken(loc)
        if len(loc) > DEEPEST:
            self._wrong(loc, place, "It is nested too deeply.", "No protocol needs that.")
            return self._broken(loc)
        if node.is_map:
            return self._map(node, loc)
        if isinstance(node.held, list):
            return [self._item(each, (*loc, number)) for number, each in enumerate(_nodes(node))]
        try:
            return _scalar(node.held, node.tag)
        except ValueError as error:
            self._wrong(loc, place, str(error), "Put quotes round it if it is a text.")
            return self._broken(loc)

    def _broken(self, loc: Loc) -> None:
        self._source.broken.add(loc)

    def _item(self, node: Node, loc: Loc) -> Any:
        self._source.values.setdefault(loc, (node.line, node.column))
        return self._value(node, loc)

    def _map(self, node: Node, loc: Loc) -> dict[str, Any]:
        read: dict[str, Any] = {}
        for key_node, value in self._with_commas(node):
            place = (key_node.line, key_node.column)
            key = _key(key_node)
            if key is None:
                self._wrong(loc, place, "A key must be a text.", "Put quotes round it.")
                continue
            at = (*loc, key)
            if key in read:
                self._wrong(at, place, f'"{shown(key)}" is here for the second time.', "Keep one of them.")
            elif key_node.tag == f"{_TAG}merge":
                self._wrong(at, place, '"<<" does not merge anything here.', "Write the keys out.")
                self._broken(at)
            else:
                self._source.keys[at] = place
                # What is wrong with a map, a list or nothing at all is shown at its key.
                short = isinstance(value.held, str) and value.held
                self._source.values[at] = (value.line, value.column) if short else place
                read[key] = self._value(value, at)
        return read

    def _with_commas(self, node: Node) -> Iterator[tuple[Node, Node]]:
        """Yield the pairs of a map, whole where an unquoted comma cut a text: `{en: We answer, or say why}`.

        YAML takes what follows the comma for a key without a value. After a language tag nothing else can be
        meant by it, and half a sentence would otherwise be read out to people.
        """
        pairs = _pairs(node)
        number = 0
        while number < len(pairs):
            key, value = pairs[number]
            number += 1
            end = value.end
            if node.flow and value.plain and value.held and _LANGUAGE.fullmatch(_key(key) or ""):
                while number < len(pairs) and _is_cut_off(*pairs[number]):
                    end = pairs[number][0].end
                    number += 1
            if end != value.end:
                whole = " ".join(self._text[value.start : end].split())
                value = replace(value, held=whole, tag=f"{_TAG}str", end=end)
            yield key, value


def _is_cut_off(key: Node, value: Node) -> bool:
    return key.plain and bool(key.held) and value.plain and not value.held


def _nodes(node: Node) -> list[Node]:
    return cast("list[Node]", node.held)


def _pairs(node: Node) -> list[tuple[Node, Node]]:
    return cast("list[tuple[Node, Node]]", node.held)


def _key(node: Node) -> str | None:
    """Return a key as it is written (`no`, `10:00` and 1 stay what they are), or None where it is none."""
    if not isinstance(node.held, str) or node.tag == f"{_TAG}null" or not node.held:
        return None
    try:
        return _joined(node.held)
    except ValueError:
        return None


def _scalar(text: str, tag: str) -> str | int | float | bool | None:
    """Return the plain value of a scalar. Raises ValueError with a sentence."""
    match tag.removeprefix(_TAG):
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
    raise ValueError(f'"{shown(tag)}" is a YAML tag that means nothing here.')


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
