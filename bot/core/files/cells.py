"""Cells of tables (CSV) in which no spreadsheet finds something to be done, and the words back from them.

A program whose lists are parted by ";" or a tab looks at no quotes of ours: a cell can begin inside another.
Opens no file.
"""

from __future__ import annotations

import re

SIGNS = "=+\\-@＝＋－＠"
"""What a formula begins with, for a class of a regular expression."""
_ACTS = re.compile(rf"[ \"]*[{SIGNS}]|[\t\r\n]")
# Signs that part cells, and blanks between them, are taken as one run and looked at once.
_RUN = r"(?<![;\t\r\n\" ])( *+[;\t\r\n\"][;\t\r\n\" ]*+)"
_INSIDE = re.compile(rf"{_RUN}(?='*+[{SIGNS}])")
_ESCAPED = re.compile(rf"{_RUN}'(?='*+[{SIGNS}])")


def acts(cell: str) -> bool:
    """Tell whether a spreadsheet takes *cell*, as it begins, for something to be done."""
    return _ACTS.match(cell) is not None


def calmed(cell: str) -> str:
    """Return *cell* with an apostrophe wherever another cell could begin inside it and act."""
    return _INSIDE.sub(r"\1'", cell)


def guarded(cell: str) -> str:
    """Return *cell* so that nothing in it acts; `as_it_was` gives it back, letter by letter."""
    calm = calmed(cell)
    return f"'{calm}" if _needs_one(calm) else calm


def as_it_was(cell: str) -> str:
    """Return what `guarded` made *cell* of."""
    bare = cell[1:] if cell[:1] == "'" and _needs_one(cell[1:]) else cell
    return _ESCAPED.sub(r"\1", bare)


def _needs_one(cell: str) -> bool:
    return acts(cell) or cell[:1] == "'"
