"""A quarter of five partners in five languages: what was promised and decided in it; no secret got out."""

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

from bot.core.partnership import Gathering
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.quarter.played import Quarter, played

pytestmark = pytest.mark.xdist_group("quarter")


@dataclass
class Kept:
    """The quarter, what is kept of it, and what was written to the log meanwhile."""

    quarter: Quarter
    g: Gathering
    log: str


async def _whole(folder: Path) -> tuple[Quarter, Gathering]:
    with LibreTranslateServer() as server:
        translator = translator_from(["libretranslate"], libretranslate_url=server.url)
        quarter = await played(folder, translator)
        with quarter.stage.bench.store.reading() as transaction:
            [partnership] = transaction.record.partnerships()
            g = transaction.record.gathering(partnership.id, quarter.stage.now)
        await quarter.stage.close()
        return quarter, g


@pytest.fixture(scope="module")
def kept() -> Iterator[Kept]:
    log = io.StringIO()
    with TemporaryDirectory(prefix="quarter-") as folder, redirect_stdout(log), redirect_stderr(log):
        quarter, g = asyncio.run(_whole(Path(folder)))
        yield Kept(quarter, g, log.getvalue())


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
        told = [line for line in kept.quarter.lines if worry in line.text and not line.who]
        first = "Claire" if told[0].week > 6 else "Nadia"
        assert {*(line.where for line in told), name} == {first, "Taras", name}, worry
        assert worry not in kept.log


def test_a_concern_reaches_a_facilitator_and_without_a_name_names_nobody(kept: Kept) -> None:
    for name, words, named in kept.quarter.concerns:
        told = [line for line in kept.quarter.lines if words in line.text and not line.who]
        assert {line.where for line in told} <= {name, "Nadia", "Taras", "Claire"}
        read = [line for line in told if line.where != name]
        assert read
        assert any(name in line.text for line in read) is named
        assert words not in kept.log


def test_what_was_said_without_a_name_stands_beside_none(kept: Kept) -> None:
    for name, words in kept.quarter.unnamed:
        told = [line for line in kept.quarter.lines if words in line.text and not line.who]
        assert told, "it was shown"
        shown = [row for line in told for row in line.text.splitlines() if words in row]
        assert not any(name in row for row in shown)
        assert words not in kept.log


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
