"""Terms as files: read back as they were written, with no formula in a table and nothing fetched by XML."""

from __future__ import annotations

import csv
import re
from io import StringIO
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.files.cells import as_it_was, guarded
from bot.core.files.glossary_files import FileUnreadable, from_csv, from_tbx, to_csv, to_tbx
from bot.core.glossary import Term, TermUnreadable, checked, term
from tests.world import SUNDAY

TERMS = [
    term("p", "clinic", "en", [("fr", "dispensaire"), ("sw", "zahanati")], "m", SUNDAY),
    term("p", "water, clean", "en", [("pt-BR", 'água "boa"'), ("fr", "+1+1")], "m", SUNDAY),
    term("p", "@home", "en", [("zh-Hant", "診所")], "m", SUNDAY),
    term("p", "'Umoja", "", [], "m", SUNDAY),
    term("p", "عيادة", "ar", [("en", "<clinic> & co")], "m", SUNDAY),
]
# An example of the standard's own kind: TBX-Basic, a header, several terms of one language, notes.
TBX_2019 = """<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>An example</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="c5">
      <descrip type="subjectField">health</descrip>
      <langSec xml:lang="en">
        <termSec><term>clinic</term><termNote type="partOfSpeech">noun</termNote></termSec>
        <termSec><term>health post</term></termSec>
      </langSec>
      <langSec xml:lang="fr"><termSec><term>dispensaire</term></termSec></langSec>
    </conceptEntry>
    <conceptEntry id="c6"><langSec xml:lang="en"><termSec><term>one</term></termSec></langSec></conceptEntry>
  </body></text>
</tbx>"""
TBX_2008 = """<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
  <termEntry id="e1"><langSet xml:lang="en"><tig><term>clinic</term></tig></langSet>
  <langSet xml:lang="sw"><ntig><termGrp><term>zahanati</term></termGrp></ntig></langSet></termEntry>
</body></text></martif>"""


def _again(entries: list[tuple[str, str, tuple[tuple[str, str], ...]]]) -> list[Term]:
    return [term("p", text, language, forms, "m", SUNDAY) for text, language, forms in entries]


def _alike(terms: list[Term]) -> list[tuple[str, str, str, set[tuple[str, str]]]]:
    return [(each.id, each.text, each.language, set(each.forms)) for each in terms]


def test_what_is_written_is_read_back_the_same() -> None:
    assert _alike(_again(from_csv(to_csv(TERMS)))) == _alike(TERMS)
    assert _alike(_again(from_tbx(to_tbx(TERMS, "River & watch")))) == _alike(TERMS)


def _kept(text: str) -> bool:
    try:
        return checked(text) == text
    except TermUnreadable:
        return False


FORMS = st.text(min_size=1, max_size=30).filter(_kept)


@given(st.lists(st.tuples(FORMS, FORMS, st.booleans()), max_size=8))
def test_whatever_can_be_a_term_survives_both(found: list[tuple[str, str, bool]]) -> None:
    terms = [
        term("p", text, "" if same else "en", [] if same else [("fr", form)], "m", SUNDAY)
        for text, form, same in found
    ]
    assert _alike(_again(from_csv(to_csv(terms)))) == _alike(terms)
    assert _alike(_again(from_tbx(to_tbx(terms, "x")))) == _alike(terms)


@given(st.lists(FORMS, min_size=1, max_size=8))
def test_no_cell_begins_as_a_formula(forms: list[str]) -> None:
    terms = [term("p", form, "en", [("fr", form)], "m", SUNDAY) for form in forms]
    for row in csv.reader(StringIO(to_csv(terms), newline="")):
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


def test_a_table_that_a_spreadsheet_saved_is_read() -> None:
    saved = "\ufeffTerm;Language;FR;sw\nclinic;en;dispensaire;\n;;;\nUmoja;;;\n"
    assert from_csv(saved) == [("clinic", "en", (("fr", "dispensaire"),)), ("Umoja", "", ())]


def test_others_tbx_is_read_of_both_editions() -> None:
    assert from_tbx(TBX_2019) == [("clinic", "en", (("fr", "dispensaire"),))]
    assert from_tbx(TBX_2008) == [("clinic", "en", (("sw", "zahanati"),))]


def test_the_tbx_is_in_the_standards_namespace_and_dialect() -> None:
    root = ElementTree.fromstring(to_tbx(TERMS, "River watch"))
    assert root.tag == "{urn:iso:std:iso:30042:ed-2}tbx"
    assert (root.get("type"), root.get("style")) == ("TBX-Core", "dca")
    assert [child.tag.rpartition("}")[2] for child in root] == ["tbxHeader", "text"]


@pytest.mark.parametrize(
    ("read", "text", "told"),
    [
        (from_csv, "", "The first line has to begin with"),
        (from_csv, "word,tongue\nclinic,en\n", "The first line has to begin with"),
        (from_csv, "term,language,fr\nclinic,en,⟦1⟧\n", 'Line 2: "⟦1⟧" cannot be a term'),
        (
            from_csv,
            "term,language,french\nclinic,en,dispensaire\n",
            'Line 2: "french" is not a language',
        ),
        (from_csv, "term,language,fr\nclinic,,dispensaire\n", 'Line 2: "" is not a language tag.'),
        (from_tbx, "<tbx>", "The file is not XML"),
        (from_tbx, '<!DOCTYPE x [<!ENTITY a "b">]><tbx>&a;</tbx>', "defines entities"),
        (from_csv, "term,language\n" + "".join(f"t{n},\n" for n in range(501)), "500 is the most"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(read, text, told):  # type: ignore[no-untyped-def]
    with pytest.raises(FileUnreadable, match=re.escape(told)):
        read(text)


BEGINS = re.compile(r"[ \"]*[=+\-@＝＋－＠]|[\t\r\n]")


@given(st.text(alphabet="a'\";,= +-@\t\r\n＝", max_size=12) | st.text())
def test_no_cell_acts_wherever_a_program_parts_it_and_every_word_comes_back(words: str) -> None:
    cell = guarded(words)
    assert as_it_was(cell) == words
    assert not BEGINS.match(cell)
    assert not any(re.match(r"[ \"]*[=+\-@＝＋－＠]", part) for part in re.split("[;\t]", cell)[1:])


def test_a_term_in_which_another_cell_could_begin_acts_nowhere() -> None:
    bad = term("p", "clinic;-1+1", "en", [("fr", "a;+b")], "m", SUNDAY)
    written = to_csv([bad])
    assert "clinic;'-1+1" in written
    assert "a;'+b" in written
    assert _alike(_again(from_csv(written))) == _alike([bad])
