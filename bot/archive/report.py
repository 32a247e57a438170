"""A report of a time as one page of HTML: the original beside its translation, each in its own direction.

Brings nothing from elsewhere and runs nothing; whatever somebody wrote stands there as text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from html import escape

from bot.archive.tables import in_language, original
from bot.core.shared_record import ANSWER, DUTY, MEASURE, PROMISE, PROPOSAL, Line
from bot.messages import Messages, Value

Says = Callable[..., str]

_SECTIONS = (
    ("report-answers-title", (ANSWER,)),
    ("report-promises-title", (PROMISE, DUTY)),
    ("report-decisions-title", (PROPOSAL,)),
)
_STANDS = {
    "open": "stands-open",
    "proposed": "stands-proposed",
    "kept": "stands-kept",
    "let-go": "stands-let-go",
    "dropped": "stands-dropped",
    "decided": "stands-decided",
    "not-decided": "stands-not-decided",
    "withdrawn": "stands-withdrawn",
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.4rem .6rem;
text-align:start;vertical-align:top}td.w{width:38%;white-space:pre-wrap;overflow-wrap:anywhere}
h1{margin-bottom:0}@media print{body{margin:0;max-width:none}}
"""


def as_html(
    name: str,
    lines: Sequence[Line],
    since: date,
    until: date,
    *,
    language: str,
    zone: str,
    messages: Messages,
    translated: Mapping[str, str],
) -> bytes:
    """Return the page for whoever reads *language*."""

    def says(id_: str, args: Mapping[str, Value] | None = None) -> str:
        return escape(messages.says(id_, args or {}, language, zone))

    page = _Page(language, messages, translated, says)
    direction = "rtl" if messages.right_to_left(language) else "ltr"
    head = (says("report-original"), says("report-translated"))
    sections = [
        f"<h2>{says(title)}</h2>\n{page.table([each for each in lines if each.kind in kinds], head)}"
        for title, kinds in _SECTIONS
    ]
    measures = [each for each in lines if each.kind == MEASURE]
    if measures:
        sections.append(page.table(measures, head))
    period = says("report-period", {"from": since, "to": until})
    title = says("report-title", {"name": name})
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{escape(language)}" dir="{direction}">',
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
    def __init__(self, language: str, messages: Messages, translated: Mapping[str, str], says: Says) -> None:
        self._language = language
        self._messages = messages
        self._translated = translated
        self._says = says

    def table(self, lines: Sequence[Line], head: tuple[str, str]) -> str:
        """Return *lines* as a table; a sentence where there is none."""
        if not lines:
            return f"<p>{self._says('report-none')}</p>"
        rows = "\n".join(self._row(line) for line in lines)
        top = f"<tr><th></th><th></th><th>{head[0]}</th><th>{head[1]}</th></tr>"
        return f"<table>\n{top}\n{rows}\n</table>"

    def _row(self, line: Line) -> str:
        named = escape(", ".join(filter(None, (line.who, line.partner))))
        who = self._says("report-unnamed") if line.unnamed else named
        day = escape(self._messages.day(line.day, self._language, year=True))
        about = escape(in_language(line.about, self._language, self._translated))
        number = f"{line.number}. " if line.number else ""
        stands = f" <em>{self._says(_STANDS[line.stands])}</em>" if line.stands in _STANDS else ""
        value = f"<b>{escape(line.value)}</b>" if line.value else ""
        first = f"<td>{day}<br><bdi>{who}</bdi></td><td>{number}<bdi>{about}</bdi>{stands} {value}</td>"
        return f"<tr>{first}{self._said(line)}</tr>"

    def _said(self, line: Line) -> str:
        if line.words is None:
            return "<td></td><td></td>"
        text = escape(original(line, self._translated))
        theirs = self._translated.get(line.words.text, "")
        tag = self._language if line.unnamed else line.words.language
        here = "" if line.unnamed else escape(theirs)
        reads = f'lang="{escape(self._language)}" dir="auto"'
        return f'<td class="w" lang="{escape(tag)}" dir="auto">{text}</td><td class="w" {reads}>{here}</td>'
