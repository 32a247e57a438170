"""Lines of what everybody may read as tables: CSV, and XLSX as spreadsheets have it.

No cell is ever a formula or a link, whatever somebody wrote: a spreadsheet would run or follow it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from io import BytesIO, StringIO

from bot.core.shared_record import COLUMNS, Line
from bot.core.words import Authored, Words

_ACTS = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def cells(line: Line, language: str, translated: Mapping[str, str]) -> tuple[str, ...]:
    """Return the cells of *line* for whoever reads *language*; *translated* has words by their originals."""
    words = line.words
    held = {
        "kind": line.kind,
        "day": line.day.isoformat(),
        "partner": line.partner,
        "who": line.who,
        "about": in_language(line.about, language, translated),
        "number": str(line.number or ""),
        "value": line.value,
        "language": words.language if words and not words.unnamed else "",
        "words": original(line, translated),
        "translated": translated.get(words.text, "") if words else "",
        "stands": line.stands,
    }
    return tuple(held[name] for name in COLUMNS)


def original(line: Line, translated: Mapping[str, str]) -> str:
    """Return the words as they were written; of what is unnamed what they are in the reader's language."""
    if line.words is None:
        return ""
    # The language alone can name whoever is the only one to write it.
    return translated.get(line.words.text, line.words.text) if line.unnamed else line.words.text


def in_language(text: Authored | Words | str, language: str, translated: Mapping[str, str]) -> str:
    """Return what something is about, for whoever reads *language*."""
    if isinstance(text, Words):
        return translated.get(text.text, text.text)
    if isinstance(text, Authored):
        texts = dict(text.texts)
        near = next((t for tag, t in text.texts if tag.split("-")[0] == language.split("-")[0]), None)
        return texts.get(language) or near or next(iter(texts.values()), "")
    return text


def safe(cell: str) -> str:
    """Return *cell* so that no spreadsheet takes it for something to be done."""
    return f"'{cell}" if _ACTS.match(cell) and not _NUMBER.fullmatch(cell) else cell


def as_csv(rows: Sequence[Sequence[str]]) -> bytes:
    """Return *rows* below the names of the columns, in UTF-8 with a mark that spreadsheets look for."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def as_xlsx(rows: Sequence[Sequence[str]], *, right_to_left: bool) -> bytes:
    """Return *rows* as a workbook: texts alone, and numbers where a column holds them."""
    import xlsxwriter

    out = BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(out, {**plain, "strings_to_numbers": False})
    sheet = book.add_worksheet()
    strong, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    if right_to_left:
        sheet.right_to_left()
    for column, name in enumerate(COLUMNS):
        sheet.write_string(0, column, name, strong)
        sheet.set_column(column, column, 48 if name in ("words", "translated", "about") else 14)
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            if COLUMNS[column] in ("number", "value") and _NUMBER.fullmatch(cell) and len(cell) < 16:
                sheet.write_number(number, column, float(cell), wrapped)
            else:
                sheet.write_string(number, column, cell, wrapped)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(COLUMNS) - 1)
    book.close()
    return out.getvalue()
