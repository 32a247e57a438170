"""A quarter of five partners in five languages: all that was said stands in golden files; no secret got out.

After a change that is meant, `python -m tests.quarter` writes the files anew: read what it changed.
"""

from __future__ import annotations

import asyncio
import io
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.archive.whole import archived
from bot.core.partnership import Gathering
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.quarter.__main__ import GOLDEN
from tests.quarter.played import WEEKS, Quarter, played, weeks
from tests.quarter.recounted import by_partner, told

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
        contents = self.quarter.stage.platform.contents.values()
        return [content.decode("utf-8-sig") for content in contents]


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
