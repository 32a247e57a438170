"""A quarter of five partners in five languages: all that was said stands in golden files; no secret got out.

After a change that is meant, `python -m tests.quarter` writes the files anew: read what it changed.
"""

from __future__ import annotations

import asyncio
import csv
import io
import itertools
import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from math import floor
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import pytest

from bot.archive.whole import archived
from bot.core.partnership import Gathering
from bot.core.protocol import Question
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.quarter.__main__ import GOLDEN
from tests.quarter.played import WEEKS, Quarter, played, weeks
from tests.quarter.recounted import by_partner, told
from tests.quarter.sayings import SOUGHT

pytestmark = pytest.mark.xdist_group("quarter")


@dataclass
class Kept:
    """The quarter, what is kept of it, and what was written to the log meanwhile."""

    quarter: Quarter
    g: Gathering
    archive: str
    log: str

    @property
    def files(self) -> list[str]:
        """What stands in each file that somebody took along."""
        return [_text_of(content) for content in self.quarter.stage.platform.contents.values()]

    def taken_by(self, name: str) -> list[str]:
        """What stands in each file that *name* took along."""
        platform = self.quarter.stage.platform
        theirs = [shown.id for shown in platform.rooms[f"console:{name.lower()}-alone"]]
        return [_text_of(content) for id_, content in platform.contents.items() if id_ in theirs]

    def rows_of(self, question: str) -> list[str]:
        """Return the rows of what we said, in any room, in which *question* stands."""
        lines = [line for line in self.quarter.lines if not line.who]
        return [row for line in lines for row in line.text.splitlines() if question in row]


def _text_of(content: bytes) -> str:
    """Return all that stands in a file, a row of a table on a line."""
    if content.startswith(b"PK"):
        return "\n".join(_rows_of_workbook(content))
    text = content.decode("utf-8-sig")
    return text.replace("\n", " ").replace("</tr>", "</tr>\n") if text.startswith("<") else text


def _rows_of_workbook(content: bytes) -> Iterator[str]:
    with ZipFile(io.BytesIO(content)) as book:
        texts = re.findall(r"<si>(.*?)</si>", book.read("xl/sharedStrings.xml").decode(), re.DOTALL)
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    for row in re.findall(r"<row .*?</row>", sheet, re.DOTALL):
        cells = re.findall(r'<c [^>]*?(t="s")?><v>(.*?)</v>', row)
        told = (texts[int(value)] if shared else value for shared, value in cells)
        yield "|".join(re.sub(r"<[^>]+>", "", each).replace("\n", " ") for each in told)


async def _whole(folder: Path) -> tuple[Quarter, Gathering, str]:
    with LibreTranslateServer() as server:
        translator = translator_from(["libretranslate"], libretranslate_url=server.url)
        quarter = await played(folder, translator)
        with quarter.stage.bench.store.reading() as transaction:
            [partnership] = transaction.record.partnerships()
            g = transaction.record.gathering(partnership.id, quarter.stage.now)
            archive = archived(transaction, partnership)
        await quarter.stage.close()
        return quarter, g, archive


@pytest.fixture(scope="module")
def kept() -> Iterator[Kept]:
    log = io.StringIO()
    with TemporaryDirectory(prefix="quarter-") as folder, redirect_stdout(log), redirect_stderr(log):
        quarter, g, archive = asyncio.run(_whole(Path(folder)))
        yield Kept(quarter, g, archive, log.getvalue())


@pytest.mark.parametrize("number", range(1, WEEKS + 1))
def test_all_that_was_said_in_a_week_is_what_people_have_read(kept: Kept, number: int) -> None:
    name = f"week-{number:02}.txt"
    said = dict(weeks(kept.quarter))[name]
    assert said == (GOLDEN / name).read_text(encoding="utf-8"), "python -m tests.quarter"


def test_it_holds_what_a_quarter_holds(kept: Kept) -> None:
    g = kept.g
    assert len(kept.quarter.promised) == len(g.commitments) == 40
    assert Counter(c.state for c in g.commitments.values()) == {"kept": 34, "let-go": 4, "open": 2}
    ends = {d.number: (d.state, d.why) for d in g.decisions.values()}
    assert ends[2] == ("not-decided", "objection")
    assert [ends[n] for n in (1, 3, 4, 5, 6)] == [("decided", "agreed")] * 5
    assert len(kept.quarter.concerns) == 5
    assert {m.name for m in g.having("facilitator")} == {"Claire", "Taras"}


def test_what_is_private_was_read_by_facilitators_alone(kept: Kept) -> None:
    """Each worry is read by both facilitators of its day, in their talks, and stands nowhere else."""
    assert len(kept.quarter.secrets) >= 5
    for name, worry in kept.quarter.secrets:
        shown_to = [line for line in kept.quarter.lines if worry in line.text and not line.who]
        first = "Claire" if shown_to[0].week > 6 else "Nadia"
        assert {*(line.where for line in shown_to), name} == {first, "Taras", name}, worry
        assert worry not in kept.log
        assert not [file for file in kept.files if worry in file]


def test_a_concern_reaches_a_facilitator_and_without_a_name_names_nobody(kept: Kept) -> None:
    for name, words, named in kept.quarter.concerns:
        shown_to = [line for line in kept.quarter.lines if words in line.text and not line.who]
        assert {line.where for line in shown_to} <= {name, "Nadia", "Taras", "Claire"}
        read = [line for line in shown_to if line.where != name]
        assert read
        assert any(name in line.text for line in read) is named
        assert words not in kept.log
        assert not [file for file in kept.files if words in file]


def test_what_was_said_without_a_name_stands_beside_none(kept: Kept) -> None:
    for name, words in kept.quarter.unnamed:
        shown_to = [line for line in kept.quarter.lines if words in line.text and not line.who]
        assert shown_to, "it was shown"
        shown = [row for line in shown_to for row in line.text.splitlines() if words in row]
        assert not any(name in row for row in shown)
        assert words not in kept.log
        rows = [row for file in kept.files for row in file.splitlines() if words in row]
        assert not any(name in row for row in rows)


def test_a_search_shows_no_worry_and_no_concern_to_who_may_not_read_it(kept: Kept) -> None:
    """Those who looked for them at the end found what all may read, and what is their own."""
    looked = [n for n, line in enumerate(kept.quarter.lines) if line.who and line.text.startswith("/search")]
    assert len(looked) == 4 * len(SOUGHT)
    found = [(kept.quarter.lines[n].where, _answered(kept, n)) for n in looked]
    assert any(words in text for _, words in kept.quarter.unnamed for _, text in found), "it is looked for"
    for where, text in found:
        for name, worry in kept.quarter.secrets:
            assert worry not in text or where in ("Taras", name)
        for _, words, _ in kept.quarter.concerns:
            assert words not in text, "not even by whoever reads it: a concern is found by /concern alone"
        for name, words in kept.quarter.unnamed:
            assert not [row for row in text.splitlines() if words in row and name in row]


def test_what_somebody_takes_along_of_themselves_holds_no_others_secrets(kept: Kept) -> None:
    for taker in ("Amina", "Bruno", "Taras"):
        files = kept.taken_by(taker)
        assert any(file.startswith("BEGIN:VCALENDAR") for file in files)
        assert any(file.startswith("{") for file in files)
        told = [*kept.quarter.secrets, *kept.quarter.unnamed, *((n, w) for n, w, _ in kept.quarter.concerns)]
        own_only = [file for file in files if file.startswith(("{", "BEGIN"))]
        for name, words in told:
            if name != taker:
                assert not [file for file in own_only if words in file]


def test_how_much_one_of_them_trusts_stands_nowhere(kept: Kept) -> None:
    """Of each month there is one figure, in halves: it is all that the question is ever beside."""
    [question] = [q for q in _questions(kept.g) if q.about == "trust"]
    pulses = [
        pulse for pulse in json.loads(kept.archive)["things"]["Pulse"] if pulse["question"] == question.id
    ]
    means = sorted(float(pulse["mean"]) for pulse in pulses)
    pressed = [[v for week, _, v in kept.quarter.trusted if week == each] for each in (1, 5, 9)]
    assert means == sorted(floor(2 * sum(values) / len(values) + 0.5) / 2 for values in pressed)
    assert not [person for pulse in pulses for person in pulse["people"] if person], "nor who they were"
    for _, text in question.ask.texts:
        rows = [row for row in kept.rows_of(text) if not re.search(r"1/2|1 من 2", row)]
        assert rows, "it was shown"
        assert {tuple(_numbers(row.partition(text)[2])) for row in rows} == {(mean, 5.0) for mean in means}
    taken = [file for file in kept.taken_by("Amina") if file.startswith(("Aina", "<"))]
    assert len(taken) == 3, "a table, a spreadsheet and a page to read"
    for file in taken:
        beside = [row for row in file.splitlines() if any(text in row for _, text in question.ask.texts)]
        assert len(beside) == len(means)
        assert not [name for name in kept.quarter.stage.people for row in beside if name.title() in row]
    every = csv.DictReader(io.StringIO(taken[0]))
    figures = [each for each in every if each["Kuhusu"] == _read_in(question, "sw")]
    assert sorted(float(each["Thamani"]) for each in figures) == means
    apart = ("Kundi", "Nani", "Lugha", "Kama kilivyoandikwa")
    assert not "".join(each[name] for each in figures for name in apart)


def test_who_has_answered_without_a_name_is_said_without_what(kept: Kept) -> None:
    """Where a step was pressed it is said that somebody did, and neither who nor which one."""
    [question] = [q for q in _questions(kept.g) if q.about == "trust"]
    asks = [text for _, text in question.ask.texts]
    shown = [line for line in kept.quarter.lines if not line.who and any(text in line.text for text in asks)]
    asked = [line for line in shown if re.search(r"1/2|1 من 2", line.text)]
    noted = [row for line in asked for row in line.text.splitlines() if row.startswith("✓")]
    assert len(noted) >= len(kept.quarter.trusted)
    for row in noted:
        assert not _numbers(row)
        assert not [name for name in kept.quarter.stage.people if name.title() in row]


def test_a_word_for_emergencies_without_a_name_calls_for_help_and_tells_no_more(kept: Kept) -> None:
    assert len(kept.quarter.alarms) == 2
    for name, words in kept.quarter.alarms:
        home = kept.quarter.stage.people[name.casefold()].home.name
        lines = kept.quarter.lines
        [said] = [n for n, line in enumerate(lines) if line.who == name and line.text == words]
        [safe] = [n for n in range(said, len(lines)) if lines[n].who == name and n > said][:1]
        told = [line for line in lines[said:safe] if not line.who and line.where != name]
        assert any("🆘" in line.text for line in told), "somebody was told"
        assert {line.where for line in told} <= {"Nadia", "Taras", "Claire"}
        for line in told:
            assert words not in line.text
            assert name not in line.text
            assert not [row for row in line.text.splitlines() if "🆘" in row and home in row]


def _answered(kept: Kept, number: int) -> str:
    """Return what came of the line of that number, where it was said."""
    lines = kept.quarter.lines
    came = itertools.takewhile(lambda line: not line.who, lines[number + 1 :])
    return "\n".join(line.text for line in came if line.where == lines[number].where)


def _questions(g: Gathering) -> list[Question]:
    every = (
        checkin.questions for held in g.adoptions.values() for checkin in held.protocol.checkins.values()
    )
    return [question for questions in every for question in questions]


def _read_in(question: Question, language: str) -> str:
    return dict(question.ask.texts)[language]


def _numbers(text: str) -> list[float]:
    return [float(each.replace(",", ".")) for each in re.findall(r"\d+(?:[.,]\d+)?", text)]


def test_what_each_group_reads_of_its_reliability_is_what_its_archive_counts(kept: Kept) -> None:
    counted = by_partner(kept.archive, kept.quarter.stage.now)
    together = tuple(tuple(map(sum, zip(*each, strict=True))) for each in zip(*counted.values(), strict=True))
    asked = [n for n, line in enumerate(kept.quarter.lines) if line.who and line.text == "/reliability"]
    assert len(asked) == len(counted) == 5
    for n in asked:
        answer = kept.quarter.lines[n + 1]
        assert tuple(told(answer.text)) == (*counted[answer.where], *together)


def test_the_log_names_nobody(kept: Kept) -> None:
    assert not [name for name in kept.quarter.stage.people if name.title() in kept.log]


def test_nobody_is_written_to_at_night(kept: Kept) -> None:
    """Nothing of ours begins within quiet hours, but what answers somebody who is up; also in Ramadan."""
    asleep = {"Kisumu": (7, 21), "Recife": (7, 21), "Amman": (7, 22), "Lyon": (8, 20), "Lviv": (8, 21)}
    for line in kept.quarter.lines:
        if line.where in asleep and not line.who:
            local = line.local
            opens, closes = asleep[line.where]
            if line.where == "Amman" and 5 <= line.week <= 8:
                opens = 12
            assert opens <= local.hour < closes, f"{local} {line.where}: {line.text}"
