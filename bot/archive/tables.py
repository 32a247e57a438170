"""Lines of a record as tables: CSV for any program, XLSX as spreadsheets have it.

No cell is ever a formula or a link, whatever somebody wrote: a spreadsheet would run or follow it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO

from bot.archive.reader import Reader
from bot.core.files.cells import acts, calmed
from bot.core.shared_record import Line

_COLUMNS = (
    *("kind", "day", "partner", "who", "about", "number"),
    *("value", "language", "words", "translated", "stands"),
)
_WIDE = ("about", "words", "translated")
_FIGURES = ("number", "value")
_ISOLATES = re.compile("[\u2066-\u2069]")
_LONGEST_CELL = 32_767
"""Characters that one cell of a workbook can hold."""
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def table(lines: Iterable[Line], reads: Reader) -> list[tuple[str, ...]]:
    """Return *lines* below what the columns are called, all in the language of whoever *reads*.

    Days are as any program sorts them, figures as any counts with them.
    """
    head = tuple(reads.says(f"column-{name}") for name in _COLUMNS)
    return [head, *(_cells(line, reads) for line in lines)]


def _cells(line: Line, reads: Reader) -> tuple[str, ...]:
    words = line.words
    held = {
        "kind": reads.kind(line),
        "day": line.day.isoformat(),
        "partner": line.partner,
        "who": line.who,
        "about": reads.in_language(line.about),
        "number": str(line.number or ""),
        "value": line.due.isoformat() if line.due else _flat(reads.chosen(line)) or line.value,
        "language": words.language if words and not words.unnamed else "",
        "words": reads.original(line),
        "translated": reads.read(line),
        "stands": reads.stands(line),
    }
    return tuple(held[name] for name in _COLUMNS)


def _flat(text: str) -> str:
    """Return *text* without the marks that keep directions apart: a cell that is looked for has none."""
    return _ISOLATES.sub("", text)


def safe(cell: str) -> str:
    """Return *cell* so that no spreadsheet takes it, or what it parts it into, for something to be done."""
    if _NUMBER.fullmatch(cell):
        return cell
    return calmed(f"'{cell}" if acts(cell) else cell)


def as_csv(rows: Sequence[Sequence[str]]) -> bytes:
    """Return *rows* in UTF-8 with a mark that spreadsheets look for."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _fitting(cell: str) -> str:
    """Return *cell* as long as a workbook lets it be, with a mark where words are missing."""
    return cell if len(cell) <= _LONGEST_CELL else f"{cell[: _LONGEST_CELL - 2]} …"


def as_xlsx(rows: Sequence[Sequence[str]], *, right_to_left: bool) -> bytes:
    """Return *rows*, the first of which is the head, as a workbook: texts, and numbers where they belong."""
    import xlsxwriter

    out = BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(out, {**plain, "strings_to_numbers": False})
    sheet = book.add_worksheet()
    strong, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    if right_to_left:
        sheet.right_to_left()
    for column, name in enumerate(_COLUMNS):
        sheet.set_column(column, column, 48 if name in _WIDE else 14)
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if number and _COLUMNS[column] in _FIGURES and _NUMBER.fullmatch(cell) and len(cell) < 16:
                sheet.write_number(number, column, float(cell), wrapped)
            else:
                sheet.write_string(number, column, _fitting(cell), wrapped if number else strong)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows) - 1, 1), len(_COLUMNS) - 1)
    book.close()
    return out.getvalue()
