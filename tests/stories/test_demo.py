"""The demo: anybody plays three groups in a terminal, with no account, and no word leaves the machine."""

from __future__ import annotations

import io
import os
import pty
import resource
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from rich.cells import cell_len

from bot.cli.check import check
from bot.cli.preview import show
from bot.config import shared_folder
from bot.demo import WIDTH, transcript
from bot.demo.paper import Paper
from bot.demo.play import Expected, Step, case, cases
from bot.demo.script import played
from bot.demo.session import Session
from bot.demo.stage import Stage
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer

EXAMPLE = shared_folder("protocols") / "examples" / "river.yaml"
WATCHED = """
import sys
met = set()
def hook(event, args):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        met.add(event)
sys.addaudithook(hook)
from bot.cli.commands import app
try:
    app(["demo", *sys.argv[1:]], standalone_mode=False)
finally:
    print("REACHED", *sorted(met))
    print("LOADED", *sorted({"telegram", "nio", "deep_translator", "apscheduler"} & set(sys.modules)))
"""


class Played(NamedTuple):
    """What a process printed, its exit status, and how long it worked."""

    text: str
    status: int
    seconds: float
    errors: str


def demo(
    folder: Path, *, typed: str = "", code: str = "", script: bool = False, case: str = "", **settings: str
) -> Played:
    """Run the demo as a process; *code* in place of `-m bot demo`."""
    command = [*(["-c", code] if code else ["-m", "bot", "demo"]), *(["--script"] if script else [])]
    command += ["--case", case] if case else []
    before = children_worked()
    done = subprocess.run(
        [sys.executable, *command],
        input=typed,
        cwd=folder,
        env=clean(**settings),
        timeout=90,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return Played(done.stdout, done.returncode, children_worked() - before, done.stderr)


def children_worked() -> float:
    """Return the seconds that ended children have computed; the demo never waits, so this is its time."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def clean(**settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BARAZA_")}
    return {**kept, "PYTHONUTF8": "1", **settings}


# --- unattended


def test_it_plays_unattended_in_three_languages(tmp_path: Path) -> None:
    text, status, seconds, _ = demo(tmp_path, script=True)
    assert status == 0, text[-500:]
    assert seconds < 15
    for line in (
        "Ni nini kimesonga mbele tangu tulipozungumza",
        "O que avançou desde a nossa última conversa?",
        "ما الذي تقدّم في عملكم منذ آخر حديث بيننا؟",
        ": Pampu mbili zinafanya kazi tena",
        ": Quais duas?",
        "Nadia, alone · Thu 03 Dec 09:00",
        "Compartilhar o livro-caixa do mês passado",
        "[2 Watu zaidi wa kusaidia]",
        "Recife 07:00",
    ):
        assert line in text
    assert "\x1b" not in text
    assert max(map(cell_len, text.splitlines())) <= WIDTH
    assert transcript() == text, "it is not the same at every run, so that no text could show it"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", cases()[1:])
async def test_each_case_plays_to_its_end(tmp_path: Path, name: str) -> None:
    stage = Stage(tmp_path, translator_from(()), case(name))
    paper = Paper(io.StringIO(), WIDTH, stage.bench.messages)
    ended = await played(Session(stage, paper))
    await stage.close()
    assert isinstance(paper.file, io.StringIO)
    text = paper.file.getvalue()
    assert ended == 0, text[-2000:]
    assert max(map(cell_len, text.splitlines())) <= WIDTH
    assert f"protocols/cases/{name}/partnership.yaml" in text


def test_a_case_that_nobody_wrote_is_one_line(tmp_path: Path) -> None:
    done = demo(tmp_path, case="rivr", script=True)
    assert done.status == 2
    assert 'There is no case "rivr". Did you mean "river"?' in done.errors


# --- what does not happen is named


@pytest.fixture
async def fresh(tmp_path: Path) -> AsyncIterator[Session]:
    stage = Stage(tmp_path, translator_from(()))
    yield Session(stage, Paper(io.StringIO(), 200, stage.bench.messages))
    await stage.close()


@pytest.fixture
async def session(fresh: Session) -> Session:
    await fresh.begins()
    return fresh


def printed(session: Session) -> str:
    assert isinstance(session.paper.file, io.StringIO)
    return session.paper.file.getvalue()


@pytest.mark.parametrize(
    ("step", "named"),
    [
        (Step("nadia> /status", (Expected("Goma", "Habari"),)), "Goma must be shown “Habari”"),
        (Step("+4 days", (Expected("Beirut", never=True),)), "Beirut must not be shown anything"),
        (Step("+1 hour", (Expected("Nadia", says="checkin-silent"),)), "Nadia must be shown checkin-silent"),
        (Step("amina>{Goma:no such words} Ndiyo", (Expected("Goma"),)), 'After "amina>? Ndiyo"'),
    ],
    ids=["words", "silence", "a sentence", "a message"],
)
async def test_the_script_ends_with_what_did_not_happen(fresh: Session, step: Step, named: str) -> None:
    assert await played(fresh, [step, Step("nadia> never typed", ())]) == 1
    assert named in printed(fresh).splitlines()[-1]
    assert "never typed" not in printed(fresh)


# --- typed by a person


SESSION = """
monday 09:00 goma
amina> Pampu inafanya kazi
joseph>6 Je confirme
joseph>4 La route est ouverte
amina edit Pampu inafanya kazi vizuri
amina press 2
amina> #3
next
bruno>14 Que bom!
nadia> /status
rooms
"""


def test_a_person_turns_the_clock_and_answers_as_anyone(tmp_path: Path) -> None:
    """The end of the input, with no "quit", ends it well; and unasked no word leaves the machine."""
    text, status, _, _ = demo(tmp_path, code=WATCHED, typed=SESSION)
    assert status == 0
    for line in (
        "Nobody translates",
        "› amina> Pampu inafanya kazi",
        "[4] Goma · Mon 30 Nov 09:00 · changed",
        "so it was said among themselves",
        "جواب من",
        "Pampu inafanya kazi vizuri",
        "✓ Amina: 3",
        ": Que bom!",
        "Weekly pulse: ",
    ):
        assert line in text, line
    *_, last, reached, loaded = text.splitlines()
    assert last.split() == ["Nadia", "talks", "with", "Baraza", "alone", "en"]
    assert reached == "REACHED"
    assert loaded == "LOADED"


async def test_quit_ends_it(fresh: Session) -> None:
    assert await fresh.does("help")
    assert not await fresh.does(" Quit ")


async def test_help_says_by_which_clock_and_fits_the_width(fresh: Session) -> None:
    assert "in Europe/Paris" in fresh.help
    assert max(map(cell_len, fresh.help.splitlines())) <= WIDTH


async def test_a_button_that_is_not_there_is_answered_with_those_that_are(session: Session) -> None:
    await session.does("monday 09:00 goma")
    await session.does("amina press Ndiyo")
    assert "] has 1 Baadaye." in printed(session)


async def test_right_to_left_rooms_stand_on_the_right(session: Session) -> None:
    await session.does("monday 09:00 beirut")
    rows = printed(session).splitlines()
    (row,) = [row for row in rows if "ما الذي تقدّم في عملكم" in row]
    assert row.startswith("│   ")
    assert "  │" not in row


@pytest.mark.parametrize(
    ("typed", "kindly"),
    [
        ("nxt", 'Did you mean "next"?'),
        ("/status", "Say who says that: amina> /status"),
        ("monday 25:00", '"25:00" is no hour of the day'),
        ("mondai 09:00", 'Did you mean "monday"?'),
        ("2020-01-01 09:00", "The clock only goes forward."),
        ("2030-01-01 09:00", "A year at a time is the most."),
        ("monday 09:00 gomma", 'Did you mean "Goma"?'),
        ("+3 huors", 'Did you mean "hours"?'),
        ("+0 days", "is no time at all"),
        ("amina>", "Say what Amina says"),
        ("amin> Habari", 'Did you mean "Amina"?'),
        ("grace> Hello", "somebody new says where: grace@goma>"),
        ("amina>99 Ndiyo", "There is no message [99] in Goma."),
        ("amina press Ndiyo", 'There is no button "Ndiyo" in Goma.'),
        ("amina press", 'Say which button: "amina press 1".'),
        ("amina edit", 'Say into what: "amina edit …".'),
        ("amina", '"amina> …" speaks'),
        ("monday", 'Write the hour as well: "monday 09:00".'),
        ("sunday 9", 'Write the hour as well: "sunday 09:00".'),
        ("-1 day", "The clock only goes forward."),
        ("amina edit Hapana", "has not said that in Goma"),
        ("amina> Habari", "replies to nothing of Baraza's"),
        (f"{'a' * 99}@goma> Habari", "too long to be called by"),
    ],
)
async def test_a_slip_gets_one_kind_sentence_and_changes_nothing(
    session: Session, typed: str, kindly: str
) -> None:
    before = session.stage.now
    assert await session.does(typed)
    assert kindly in printed(session)
    assert session.came == []
    assert session.stage.now == before


async def test_somebody_new_is_let_in_and_counts(session: Session) -> None:
    await session.does("monday 09:00 goma")
    await session.does("zawadi@goma> Barabara imefunguliwa")
    assert any(each.shown.edited and "Zawadi" in each.shown.message.text.plain for each in session.came)
    await session.does("zawadi@alone> /status")
    assert session.came[-1].place.direct


async def test_what_only_the_presser_reads_is_shown_as_such(session: Session) -> None:
    """Joseph asks for later when the check-in is about to close."""
    await session.does("monday 09:00 goma")
    await session.does("2026-12-03 12:00 goma")
    await session.does("joseph press Baadaye")
    assert "(to Joseph alone: " in printed(session)


async def test_next_stops_where_something_is_said(session: Session) -> None:
    await session.does("next")
    assert [each.place.name for each in session.came] == ["Recife"]
    await session.does("next")
    assert {each.place.name for each in session.came} == {"Goma", "Beirut"}


def test_a_terminal_shows_each_room_in_a_colour_of_its_own(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=tmp_path,
        env=clean(TERM="xterm-256color", COLUMNS="90", NO_COLOR=""),
    )
    os.close(theirs)
    os.write(ours, b"monday 09:00 goma\nquit\n")
    seen = b""
    while b"quit\r\n" not in seen or running.poll() is None:
        try:
            seen += os.read(ours, 65_536)
        except OSError:  # Linux says so when the far side is closed
            break
    os.close(ours)
    assert running.wait(60) == 0
    assert b"\x1b[36m" in seen
    assert b"\x1b[32m" in seen


# --- whose machine the words leave


def test_a_translator_of_ones_own_is_named_and_asked(tmp_path: Path) -> None:
    with LibreTranslateServer() as server:
        server.knows("sw", "ar", {"Pampu inafanya kazi": "المضخة تعمل"})
        text, status, _, _ = demo(
            tmp_path,
            code=WATCHED,
            typed="monday 09:00 goma\namina> Pampu inafanya kazi\n",
            BARAZA_TRANSLATORS="libretranslate",
            BARAZA_LIBRETRANSLATE_URL=server.url,
        )
    assert status == 0
    assert "is sent to libretranslate to be translated" in text
    assert "المضخة تعمل" in text
    assert "REACHED socket.connect" in text


def test_a_translator_that_cannot_be_used_is_one_line(tmp_path: Path) -> None:
    assert demo(tmp_path, BARAZA_TRANSLATORS="libretranslate").status == 2


# --- the file that it plays


def test_the_partnership_is_a_file_that_anybody_can_copy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "ours.yaml"
    copy.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    assert check([copy], as_json=False) == 0
    assert show("weekly-pulse", copy, date(2026, 11, 30), 2) == 0
    assert "09:00  Goma" in capsys.readouterr().out
