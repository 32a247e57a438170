"""A report of a time as one page of HTML: the original beside its translation, each in its own direction.

Brings nothing from elsewhere and runs nothing; whatever somebody wrote stands there as text.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from bot.archive.reader import Reader
from bot.core.shared_record import (
    ANSWER,
    BRINGS,
    CHANGE,
    DUTY,
    MEASURE,
    PROMISE,
    PROPOSAL,
    REPLY,
    SAYING,
    Line,
)

_SECTIONS = (
    ("report-answers-title", (ANSWER,)),
    ("report-promises-title", (PROMISE, CHANGE, DUTY)),
    ("report-decisions-title", (PROPOSAL,)),
)
_WHERE_THERE_IS_ANY = (
    ("report-measures-title", (MEASURE,)),
    ("report-sayings-title", (SAYING,)),
    ("report-replies-title", (REPLY,)),
    ("report-brings-title", (BRINGS,)),
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.4rem .6rem;
text-align:start;vertical-align:top}td.w{width:35%;white-space:pre-wrap;overflow-wrap:anywhere}
td.d{width:14%}h1{margin-bottom:0}tr{break-inside:avoid}h2{break-after:avoid}thead{display:table-header-group}
@media print{body{margin:0;max-width:none}}
"""


def as_html(name: str, lines: Sequence[Line], since: date, until: date, reads: Reader) -> bytes:
    """Return the page about the days from *since* to *until* of the partnership called *name*."""
    page = _Page(reads)
    there = {line.kind for line in lines}
    further = [each for each in _WHERE_THERE_IS_ANY if each[1][0] in there]
    sections = [
        f"<h2>{page.says(title)}</h2>\n{page.table([each for each in lines if each.kind in kinds])}"
        for title, kinds in (*_SECTIONS, *further)
    ]
    title = escape(reads.says("report-title", {"name": name}))
    period = escape(reads.says("report-period", {"from": page.day(since), "to": page.day(until)}))
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{escape(page.language)}" dir="{page.direction}">',
            f'<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">',
            f"<title>{title}</title><style>{_STYLE}</style></head>",
            f"<body><h1>{title}</h1>",
            f"<p>{period}</p>",
            *sections,
            "</body></html>\n",
        )
    ).encode()


class _Page:
    def __init__(self, reads: Reader) -> None:
        self._reads = reads
        self.language = reads.speaks.partition("-u-")[0]
        self.direction = "rtl" if reads.messages.right_to_left(self.language) else "ltr"

    def says(self, id_: str) -> str:
        return escape(self._reads.says(id_))

    def day(self, day: date) -> str:
        """Return a day with its year, as it is written where it is read."""
        return self._reads.messages.day(day, self._reads.speaks, year=True)

    def table(self, lines: Sequence[Line]) -> str:
        """Return *lines* as a table; a sentence where there is none."""
        if not lines:
            return f"<p>{self.says('report-none')}</p>"
        names = ("column-day", "column-about", "column-words", "column-translated")
        heads = "".join(f'<th scope="col">{self.says(name)}</th>' for name in names)
        rows = "\n".join(self._row(line) for line in lines)
        return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"

    def _row(self, line: Line) -> str:
        # One name is enough where somebody and their group are called the same.
        named = escape(", ".join(dict.fromkeys(filter(None, (line.who, line.partner)))))
        who = self.says("report-unnamed") if line.unnamed else named
        first = f'<td class="d">{escape(self.day(line.day))}<br><bdi>{who}</bdi></td>'
        return f"<tr>{first}<td>{self._about(line)}</td>{self._said(line)}</tr>"

    def _about(self, line: Line) -> str:
        kind = self._reads.kind(line)
        number = self._reads.messages.figure(line.number, self._reads.speaks) if line.number else ""
        head = " ".join(filter(None, (kind, number))) if line.kind != ANSWER else ""
        about = self._reads.in_language(line.about)
        parts = [f"<bdi>{escape(part)}</bdi>" for part in (head, about) if part]
        if stands := self._reads.stands(line):
            parts.append(f"<em>{escape(stands)}</em>")
        if value := self._value(line):
            parts.append(f"<b><bdi>{escape(value)}</bdi></b>")
        return "<br>".join(parts)

    def _value(self, line: Line) -> str:
        if line.due:
            return self._reads.says("report-due", {"due": self.day(line.due)})
        if line.chosen or not line.value:
            return self._reads.chosen(line)
        return self._reads.figure(line)

    def _said(self, line: Line) -> str:
        if line.words is None:
            return "<td></td><td></td>"
        text = escape(self._reads.original(line))
        theirs = escape(self._reads.read(line))
        tag = self.language if line.unnamed else line.words.language
        reads = f'lang="{escape(self._reads.language)}" dir="auto"'
        return f'<td class="w" lang="{escape(tag)}" dir="auto">{text}</td><td class="w" {reads}>{theirs}</td>'
