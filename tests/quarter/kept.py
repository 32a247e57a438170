"""The quarter once it is over: all that was said, kept, taken along and logged.

Plays it once for whoever looks, and looks at nothing itself.
"""

from __future__ import annotations

import asyncio
import io
import json
import logging
import re
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import structlog

from bot.archive.whole import archived
from bot.cli.doctor import HEARTBEAT, examine, ticking
from bot.config import read_settings
from bot.core.partnership import Gathering
from bot.logs import set_up
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.quarter.played import Quarter, played


@dataclass
class Kept:
    """The quarter, what is kept of it, and what was written to the log meanwhile.

    *queued* is what stands in the queue for each room once all is delivered, by the address of the room;
    *beside* is every other row of the database but those of answers, concerns and notes themselves, by its
    table; *examined* what an operator reads of the service.
    """

    quarter: Quarter
    g: Gathering
    archive: str
    log: str
    queued: list[tuple[str, str]]
    beside: list[tuple[str, str]]
    examined: str

    @property
    def files(self) -> list[str]:
        """What stands in each file that somebody took along."""
        return [_text_of(content) for content in self.quarter.stage.platform.contents.values()]

    def taken_by(self, name: str) -> list[str]:
        """What stands in each file that *name* took along."""
        platform = self.quarter.stage.platform
        theirs = [shown.id for shown in platform.rooms.get(f"console:{name.lower()}-alone", [])]
        return [_text_of(content) for id_, content in platform.contents.items() if id_ in theirs]

    def rows_of(self, question: str) -> list[str]:
        """Return the rows of what we said, in any room, in which *question* stands."""
        lines = [line for line in self.quarter.lines if not line.who]
        return [row for line in lines for row in line.text.splitlines() if question in row]

    @staticmethod
    def moment(said: str) -> datetime:
        """Return a moment as an archive has it."""
        return datetime.fromisoformat(said).replace(tzinfo=UTC)

    def answered(self, number: int) -> str:
        """Return what came at once of the line of that number, where it was said."""
        lines, came = self.quarter.lines, []
        for line in lines[number + 1 :]:
            if line.who or line.at != lines[number].at:
                break
            if line.where == lines[number].where:
                came.append(line.text)
        return "\n".join(came)


def _text_of(content: bytes) -> str:
    """Return all that stands in a file, a row of a table on a line."""
    if content.startswith(b"PK"):
        return "\n".join(_rows_of_workbook(content))
    if content.startswith(b"\x89PNG"):
        return content.decode("latin-1")
    text = content.decode("utf-8-sig")
    # A long line of a calendar goes on in the next one, behind a blank (RFC 5545, 3.1).
    text = text.replace("\r\n ", "") if text.startswith("BEGIN:VCALENDAR") else text
    return text.replace("\n", " ").replace("</tr>", "</tr>\n") if text.startswith("<") else text


def _rows_of_workbook(content: bytes) -> Iterator[str]:
    with ZipFile(io.BytesIO(content)) as book:
        texts = re.findall(r"<si>(.*?)</si>", book.read("xl/sharedStrings.xml").decode(), re.DOTALL)
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    for row in re.findall(r"<row .*?</row>", sheet, re.DOTALL):
        cells = re.findall(r'<c [^>]*?(t="s")?><v>(.*?)</v>', row)
        told = (texts[int(value)] if shared else value for shared, value in cells)
        yield "|".join(re.sub(r"<[^>]+>", "", each).replace("\n", " ") for each in told)


@contextmanager
def once_over() -> Iterator[Kept]:
    """Play the quarter, with every line of the log that there is at any level."""
    log = io.StringIO()
    with TemporaryDirectory(prefix="quarter-") as folder, _logged_to(log):
        kept = asyncio.run(_whole(Path(folder)))
        kept.log, kept.examined = log.getvalue(), _examined(Path(folder))
        yield kept


@contextmanager
def _logged_to(log: io.StringIO) -> Iterator[None]:
    """Log all to *log*, as the service does where it is told to say most, and leave logging as it was."""
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook, sys.unraisablehook)
    handlers, level, configured = root.handlers, root.level, structlog.get_config()
    try:
        with redirect_stdout(log), redirect_stderr(log):
            set_up("debug")
            yield
    finally:
        root.handlers = handlers
        root.setLevel(level)
        structlog.configure(**configured)
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        logging.captureWarnings(capture=False)


async def _whole(folder: Path) -> Kept:
    with LibreTranslateServer() as server:
        translator = translator_from(["libretranslate"], libretranslate_url=server.url)
        quarter = await played(folder, translator)
        with quarter.stage.bench.store.reading() as transaction:
            [partnership] = transaction.record.partnerships()
            g = transaction.record.gathering(partnership.id, quarter.stage.now)
            archive = archived(transaction, partnership)
        await quarter.stage.close()
    return Kept(quarter, g, archive, "", _queued(folder), _beside(folder), "")


def _queued(folder: Path) -> list[tuple[str, str]]:
    """Return all that stands in the queue, with the address of the room that it is for."""
    with closing(sqlite3.connect(folder / "baraza.db")) as db:
        rows = db.execute("SELECT address, notice, outbox.* FROM outbox").fetchall()
    # A line for each part of a message, so that what stands beside a word can be looked at.
    parts = [
        [json.dumps(part, ensure_ascii=False) for part in json.loads(row[1]).get("parts", ())] for row in rows
    ]
    rest = ["|".join(str(each) for each in row[2:] if each != row[1]) for row in rows]
    return [
        (row[0], "\n".join((*lines, beside))) for row, lines, beside in zip(rows, parts, rest, strict=True)
    ]


def _beside(folder: Path) -> list[tuple[str, str]]:
    """Return every row of the database that is no answer, concern, note or message itself, by its table."""
    themselves = ("answer", "concern", "note", "outbox")
    with closing(sqlite3.connect(folder / "baraza.db")) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [(name, row) for name in tables if name not in themselves for row in _rows_in(db, name)]
    return [(name, "|".join(map(str, row))) for name, row in rows]


def _rows_in(db: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return db.execute(f'SELECT * FROM "{table}"').fetchall()


def _examined(folder: Path) -> str:
    """Return what `baraza doctor` says of the service, and of whether it is alive."""
    said = io.StringIO()
    (folder / HEARTBEAT).touch()
    set_ = {"BARAZA_DATA_DIR": str(folder), "BARAZA_DATABASE_URL": f"sqlite:///{folder / 'baraza.db'}"}
    settings = read_settings(set_)
    with redirect_stdout(said):
        ticking(settings)
        examine(settings)
    return said.getvalue()
