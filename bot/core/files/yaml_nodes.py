"""YAML text as plain nodes with their places: scalars, lists and maps; a tag never brings anything to life.

Stops at the first sign of a file that no author wrote (too deep, too many values), before it costs time.
Opens no file.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

DEEPEST = 24
MOST_VALUES = 8_000
"""Most keys and values of a file."""

_HINTS = (
    ("\\t", "Use spaces in place of tabs."),
    ("mapping values are not allowed", "A text with a colon in it needs quotes round it."),
    ("found unexpected end of stream", "A quote or a bracket that was opened is not closed."),
    ("while parsing a flow", "A bracket or a comma is missing; a text with a comma or a colon needs quotes."),
    ("cannot start any token", "A text that begins with this sign needs quotes round it."),
    ("unknown anchor", 'A text that begins with "*" needs quotes round it.'),
    ("another document", 'Keep one protocol or partnership a file, without a further "---" line.'),
)
_LOOK = "Look at the indentation, quotes and brackets of this line and the one before."


class NotYaml(Exception):
    """A text cannot be read as YAML; *line* and *column* count from 1."""

    def __init__(self, line: int, column: int, problem: str, hint: str) -> None:
        super().__init__(f"{line}:{column}: {problem}")
        self.line = line
        self.column = column
        self.problem = problem
        self.hint = hint


@dataclass(slots=True, eq=False)
class Node:
    """A value as it is written.

    Attributes:
        tag: Its type as YAML 1.2 resolves it, such as "tag:yaml.org,2002:int".
        held: A scalar's text, a list's nodes, or a map's pairs of nodes.
        line: From 1.
        column: From 1.
        start: Where it begins in the text, in characters from 0.
        end: Where it ends.
        plain: A scalar without quotes.
        flow: A map or list in brackets.
    """

    tag: str
    held: str | list[Node] | list[tuple[Node, Node]]
    line: int
    column: int
    start: int
    end: int
    plain: bool = False
    flow: bool = False
    is_map: bool = False


def read_nodes(text: str) -> Node | None:
    """Return the one document of *text*, None if it is empty.

    Raises:
        NotYaml: it cannot be read.
    """
    # Imported where it is needed: it takes as long as the rest of a check together.
    from ruamel.yaml import YAML

    yaml = YAML(typ="safe", pure=True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _Composer(yaml, text).document()
    except NotYaml:
        raise
    except Exception as error:  # the parser raises far more kinds than it documents
        raise _told(error, text) from None


class _Composer:
    """Puts the events of the parser together into nodes."""

    def __init__(self, yaml: Any, text: str) -> None:
        self._resolver = yaml.resolver
        self._events: Iterator[Any] = iter(yaml.parse(text))
        self._named: dict[str, Node] = {}
        self._left = MOST_VALUES

    def document(self) -> Node | None:
        """Return the first document; a second one is refused."""
        found: Node | None = None
        for event in self._events:
            name = type(event).__name__
            if name in ("StreamStartEvent", "StreamEndEvent", "DocumentEndEvent"):
                continue
            if name == "DocumentStartEvent":
                if found is not None:
                    raise _at(event, "expected a single document, but found another document")
                self._named = {}
                continue
            found = self._node(event, 0)
        return found

    def _node(self, event: Any, depth: int) -> Node:
        from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

        self._left -= 1
        place = (event.start_mark.line + 1, event.start_mark.column + 1)
        if self._left < 0:
            raise NotYaml(*place, "The file says too much.", f"{MOST_VALUES:,} keys and values are the most.")
        if depth > DEEPEST:
            raise NotYaml(*place, "It is nested too deeply.", "No protocol needs that.")
        kind = type(event).__name__
        if kind == "AliasEvent":
            if event.anchor not in self._named:
                raise _at(event, "unknown anchor")
            return self._named[event.anchor]
        own, start = str(event.tag or ""), event.start_mark.index
        if kind == "ScalarEvent":
            tag = self._tag(own, ScalarNode, event.value, event.implicit)
            plain = not event.style
            return self._keep(event, Node(tag, event.value, *place, start, event.end_mark.index, plain=plain))
        if kind == "SequenceStartEvent":
            tag = self._tag(own, SequenceNode, None, event.implicit)
            listed: list[Node] = []
            node = self._keep(event, Node(tag, listed, *place, start, start, flow=bool(event.flow_style)))
            listed.extend(self._node(each, depth + 1) for each in self._until("SequenceEndEvent"))
            return node
        tag = self._tag(own, MappingNode, None, event.implicit)
        pairs: list[tuple[Node, Node]] = []
        node = self._keep(
            event, Node(tag, pairs, *place, start, start, flow=bool(event.flow_style), is_map=True)
        )
        for key in self._until("MappingEndEvent"):
            pairs.append((self._node(key, depth + 1), self._node(next(self._events), depth + 1)))
        return node

    def _keep(self, event: Any, node: Node) -> Node:
        if event.anchor:
            self._named[event.anchor] = node
        return node

    def _until(self, end: str) -> Iterator[Any]:
        for event in self._events:
            if type(event).__name__ == end:
                return
            yield event

    def _tag(self, own: str, kind: Any, text: str | None, implicit: Any) -> str:
        return own if own not in ("", "!") else str(self._resolver.resolve(kind, text, implicit))


def _at(event: Any, what: str) -> NotYaml:
    hint = next((hint for sign, hint in _HINTS if sign in what), _LOOK)
    mark = event.start_mark
    return NotYaml(mark.line + 1, mark.column + 1, f"This is not YAML: {what}.", hint)


def _told(error: Exception, text: str) -> NotYaml:
    """Return what the parser could not read, at the place that it names, without quoting the file."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    position = getattr(error, "position", None)
    if mark is None and isinstance(position, int):
        line, column = text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)
        return NotYaml(line, column, "A character here is not allowed in YAML.", "Take it out.")
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    what = (str(getattr(error, "problem", None) or "").splitlines() or ["it cannot be read"])[0]
    said = f"{getattr(error, 'context', None) or ''} {what}"
    hint = next((hint for sign, hint in _HINTS if sign in said), _LOOK)
    return NotYaml(line, column, f"This is not YAML: {what[:120]}.", hint)
