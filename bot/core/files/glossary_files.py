"""A partnership's terms as files for others' tools: a table (CSV), and TBX (ISO 30042:2019).

What is written is read back the same. No cell begins as a formula would. Opens no file, follows no reference
of one, and takes nothing that could not be typed as a term.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from xml.etree import ElementTree

from bot.core.durations import ReadingError
from bot.core.files.cells import as_it_was, guarded
from bot.core.glossary import MOST_TERMS, Entry, Term, TermUnreadable, checked
from bot.core.language_tag import read_tag

_TERM, _LANGUAGE = "term", "language"
_NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_TAG = "{http://www.w3.org/XML/1998/namespace}lang"
_EVERY_LANGUAGE = "mul"
"""The tag of what is in several languages at once (ISO 639-2): a term that is the same in all."""


class FileUnreadable(Exception):
    """A file holds no terms, or some that cannot be: one sentence a fault, for whoever brought it."""


def to_csv(terms: Iterable[Term]) -> str:
    """Return *terms* as a table: a line each, with a column for each language that there are forms in."""
    every = list(terms)
    tags = sorted({tag for term in every for tag, _ in term.forms})
    out = StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow([_TERM, _LANGUAGE, *tags])
    for term in every:
        forms = dict(term.forms)
        table.writerow(
            [guarded(cell) for cell in (term.text, term.language, *(forms.get(t, "") for t in tags))]
        )
    return out.getvalue()


def from_csv(text: str) -> list[Entry]:
    """Return what stands in a table as `to_csv` writes it. Raises FileUnreadable."""
    first = text.lstrip("\ufeff").split("\n", 1)[0]
    apart = ";" if first.count(";") > first.count(",") else ","
    rows = list(csv.reader(StringIO(text.lstrip("\ufeff"), newline=""), delimiter=apart))
    head = [cell.strip().casefold() for cell in rows[0]] if rows else []
    if head[:2] != [_TERM, _LANGUAGE]:
        raise FileUnreadable(f'The first line has to begin with "{_TERM},{_LANGUAGE}", then a tag a column.')
    tags = [cell.strip() for cell in rows[0][2:]]
    found = []
    for number, row in enumerate(rows[1:], 2):
        cells = [as_it_was(cell) for cell in row] + [""] * (2 + len(tags) - len(row))
        if any(cells):
            forms = [(tag, form) for tag, form in zip(tags, cells[2:], strict=False) if form.strip()]
            found.append((f"Line {number}", cells[0], cells[1].strip(), forms))
    return _entries(found)


def to_tbx(terms: Iterable[Term], name: str) -> str:
    """Return *terms* of the partnership called *name* in TBX-Core, its style DCA."""
    ElementTree.register_namespace("", _NAMESPACE)
    root = ElementTree.Element(_in("tbx"), {"type": "TBX-Core", "style": "dca", _TAG: "en"})
    described = ElementTree.SubElement(ElementTree.SubElement(root, _in("tbxHeader")), _in("fileDesc"))
    source = ElementTree.SubElement(described, _in("sourceDesc"))
    ElementTree.SubElement(source, _in("p")).text = f"Baraza: {name}"
    body = ElementTree.SubElement(ElementTree.SubElement(root, _in("text")), _in("body"))
    for term in terms:
        concept = ElementTree.SubElement(body, _in("conceptEntry"), {"id": term.id})
        for tag, text in term.every:
            section = ElementTree.SubElement(concept, _in("langSec"), {_TAG: tag or _EVERY_LANGUAGE})
            ElementTree.SubElement(ElementTree.SubElement(section, _in("termSec")), _in("term")).text = text
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def from_tbx(text: str) -> list[Entry]:
    """Return the terms of a TBX file, of 2019 or of 2008, the first of each language. Raises FileUnreadable.

    The first language of a concept is the one that its term is in; a concept in one language alone says
    nothing about translation and is passed over.
    """
    if "<!ENTITY" in text:
        raise FileUnreadable("The file defines entities, which no list of terms needs.")
    try:
        # Without entities of its own there is nothing in it that grows, and expat fetches nothing.
        root = ElementTree.fromstring(text)  # noqa: S314
    except ElementTree.ParseError as wrong:
        raise FileUnreadable(f"The file is not XML: {wrong}.") from None
    found: list[tuple[str, str, str, list[tuple[str, str]]]] = []
    for number, concept in enumerate(_named(root, "conceptEntry", "termEntry"), 1):
        sections = _named(concept, "langSec", "langSet")
        each = [(section.get(_TAG, ""), next(_named(section, "term"), None)) for section in sections]
        said = [(tag, "".join(first.itertext())) for tag, first in each if first is not None]
        where = f"Concept {number}"
        if said and said[0][0] == _EVERY_LANGUAGE:
            found.append((where, said[0][1], "", []))
        elif len(said) > 1:
            found.append((where, said[0][1], said[0][0], said[1:]))
    return _entries(found)


def _in(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


def _named(root: ElementTree.Element, *names: str) -> Iterator[ElementTree.Element]:
    """Yield what is called one of *names* within *root*, in whatever namespace."""
    return (each for each in root.iter() if str(each.tag).rpartition("}")[2] in names)


def _entries(found: Sequence[tuple[str, str, str, Sequence[tuple[str, str]]]]) -> list[Entry]:
    """Return what was *found*, checked as what is typed is. Raises FileUnreadable with all that is wrong."""
    entries: list[Entry] = []
    wrong: list[str] = []
    for where, text, language, forms in found:
        try:
            entries.append(_entry(text, language, forms))
        except TermUnreadable as fault:
            wrong.append(f'{where}: "{fault.said[:40]}" cannot be a term, or a form of one.')
        except ReadingError as fault:
            wrong.append(f"{where}: {fault}")
    if len(entries) > MOST_TERMS:
        wrong.append(f"There are {len(entries)} terms; {MOST_TERMS} is the most.")
    if wrong:
        raise FileUnreadable("\n".join(wrong))
    return entries


def _entry(text: str, language: str, forms: Sequence[tuple[str, str]]) -> Entry:
    kept = {read_tag(tag): checked(form) for tag, form in forms}
    if not kept:
        return checked(text), "", ()
    own = read_tag(language)
    kept.pop(own, None)
    return checked(text), own if kept else "", tuple(kept.items())
