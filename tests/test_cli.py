"""The command line as others hold on to it: words, exit status, what goes where, and how little it loads."""

from __future__ import annotations

import ast
import importlib
import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import __version__
from bot.cli import commands as command_line
from bot.cli.commands import app
from bot.cli.doctor import HEARTBEAT, PATIENCE

pytestmark = pytest.mark.usefixtures("without_settings")

ROOT = Path(__file__).parent.parent
COMMANDS = ("run", "demo", "check", "preview", "new-partnership", "import", "export", "backup", "doctor")
HEAVY = ("telegram", "nio", "sqlmodel", "sqlalchemy", "alembic", "deep_translator", "apscheduler", "aiohttp")

RIVER = """\
partnership: River watch
zone: Europe/Paris
partners:
  - {name: Recife, languages: [pt-BR], zone: America/Recife, holidays: BR-PE}
  - {name: Auckland, languages: [en], zone: Pacific/Auckland}
protocols:
  watch: {monday: {at: "10:00"}}
"""
WATCH = """\
protocol: watch
version: 1
purpose: {en: To know}
checkins:
  monday:
    every: week
    on: monday
    at: "09:00"
    open-for: 3 days
    nudge: [48 hours]
    holidays: next-working-day
    questions: [{id: q, kind: text, ask: {en: What moved?}}]
"""


def baraza(*words: str):
    return CliRunner().invoke(app, words, prog_name="baraza", catch_exceptions=False)


@pytest.fixture
def river() -> tuple[str, str]:
    Path("watch.yaml").write_text(WATCH, encoding="utf-8")
    Path("river.yaml").write_text(RIVER, encoding="utf-8")
    return "watch.yaml", "river.yaml"


def loaded_by(*words: str) -> set[str]:
    """Return the top names of the modules that a command has loaded when it is done."""
    code = f"""
import sys
from bot.cli.commands import app
try: app({[*words]!r})
except SystemExit: pass
print(*{{name.partition(".")[0] for name in sys.modules}}, file=sys.stderr)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return set(done.stderr.split())


def test_help_names_every_command():
    said = baraza("--help")

    assert said.exit_code == 0
    for command in COMMANDS:
        assert f"\n  {command} " in said.stdout
        assert baraza(command, "--help").exit_code == 0


def test_help_loads_next_to_nothing():
    assert loaded_by("--help").isdisjoint({*HEAVY, "pydantic", "rich", "structlog", "babel", "holidays"})


def test_check_and_preview_load_no_platform_and_no_database(river):
    assert loaded_by("check", river[0]).isdisjoint(HEAVY)
    assert loaded_by("preview", river[0], "--partnership", river[1]).isdisjoint(HEAVY)


@pytest.mark.parametrize(
    "words",
    [
        ["new-partnership", "River watch"],
        ["import", "river.yaml"],
        ["export"],
        ["backup", "copy.db"],
        ["doctor"],
        ["doctor", "--alive"],
    ],
    ids=" ".join,
)
def test_no_command_loads_a_platform_that_is_not_set_up(river, words):
    loaded = loaded_by(*words)
    assert "pydantic" in loaded
    assert loaded.isdisjoint({"telegram", "nio", "deep_translator"})


def test_what_each_command_loads_is_there():
    """They are loaded only when asked for, so a missing one would show late."""
    tree = ast.parse(Path(command_line.__file__).read_text(encoding="utf-8"))
    asked_for = [
        (each.module, name.name)
        for function in tree.body
        if isinstance(function, ast.FunctionDef)
        for each in ast.walk(function)
        if isinstance(each, ast.ImportFrom)
        for name in each.names
    ]

    assert len(asked_for) >= len(COMMANDS)
    assert [
        where for where in asked_for if not hasattr(importlib.import_module(where[0] or ""), where[1])
    ] == []


def test_python_m_bot_is_the_same():
    done = subprocess.run(
        [sys.executable, "-m", "bot", "--version"], capture_output=True, text=True, cwd=ROOT, check=True
    )

    assert done.stdout == f"baraza {__version__}\n"


@pytest.mark.parametrize(
    "words", [["chek"], ["check"], ["preview", "x"], ["doctor", "--aliv"], ["run", "now"]], ids=" ".join
)
def test_wrong_usage_is_2_and_said_on_stderr(words):
    said = baraza(*words)

    assert said.exit_code == 2
    assert said.stdout == ""
    assert "Error:" in said.stderr


def test_a_near_miss_names_the_command():
    assert "Did you mean 'check'" in baraza("chek").stderr


def test_serving_without_settings_is_one_line_and_2():
    said = baraza("run")

    assert said.exit_code == 2
    assert said.stdout == ""
    assert said.stderr.count("\n") == 1
    assert "@BotFather" in said.stderr


@pytest.mark.parametrize(
    "words", [["run"], ["demo"], ["backup", "b"], ["import", "f"], ["doctor"]], ids=" ".join
)
def test_wrong_settings_are_lines_on_stderr_and_2(words, monkeypatch):
    monkeypatch.setenv("BARAZA_TELEGRAM_TOKEN", "canary")
    monkeypatch.setenv("BARAZA_LOG_LEVL", "debug")

    said = baraza(*words)

    assert said.exit_code == 2
    assert len(said.stderr.splitlines()) == 2
    assert "canary" not in said.output
    assert "Traceback" not in said.output


def test_a_preview_lists_each_partners_days_by_its_own_clock(river):
    said = baraza(
        "preview", river[0], "--partnership", river[1], "--from", "2026-11-02", "--weeks", "1", "--json"
    )

    assert said.exit_code == 0
    lines = json.loads(said.stdout)
    asked = [line for line in lines if line["kind"] == "ask"]
    # Auckland's Monday morning is still Sunday in Paris; Recife's Monday is All Souls'.
    assert asked == [
        {
            "at": "2026-11-01T21:00:00Z",
            "local": "2026-11-02T10:00:00+13:00",
            "partner": "Auckland",
            "kind": "ask",
            "id": "monday",
            "text": "What moved?",
            "moved": None,
        },
        {
            "at": "2026-11-03T13:00:00Z",
            "local": "2026-11-03T10:00:00-03:00",
            "partner": "Recife",
            "kind": "ask",
            "id": "monday",
            "text": None,
            "moved": {"from": "2026-11-02T10:00:00-03:00", "why": "holiday", "name": "Finados"},
        },
    ]
    assert [line["at"] for line in lines] == sorted(line["at"] for line in lines)
    assert {line["kind"] for line in lines} == {"ask", "nudge", "close"}


def test_a_preview_for_people_names_what_a_holiday_moved(river):
    said = baraza("preview", river[0], "--partnership", river[1], "--from", "2026-11-02", "--weeks", "1")

    assert said.exit_code == 0
    assert said.stdout.startswith("Mon 2026-11-02\n  10:00  Auckland  ask     monday  “What moved?”\n")
    assert "10:00  Recife    ask     monday  (moved from Mon 2026-11-02 10:00: Finados)" in said.stdout


def test_a_preview_lists_whom_a_role_asks_and_names_a_role_that_nobody_has(river):
    medic = (
        WATCH.replace("    open-for", "    asks: medic\n    open-for")
        + "roles: {medic: {does: {en: Heals}}}\n"
    )
    Path("watch.yaml").write_text(medic, encoding="utf-8")
    words = ("preview", river[0], "--partnership", river[1], "--from", "2026-11-02", "--weeks", "1")

    said = baraza(*words)

    assert said.exit_code == 0
    assert said.stdout == "Nothing happens in that time.\n"
    assert said.stderr == 'monday asks the role "medic", which nobody in river.yaml has.\n'

    with_one = RIVER.replace(
        "zone: Pacific/Auckland", "zone: Pacific/Auckland, members: [{name: Aroha, roles: [medic]}]"
    )
    Path("river.yaml").write_text(with_one, encoding="utf-8")
    said = baraza(*words)

    assert said.stderr == ""
    assert "Auckland  ask     monday" in said.stdout
    assert "Recife" not in said.stdout


def test_a_preview_shows_a_crisis_as_it_would_be(river):
    safe = "{rhythm: crisis, every: day, at: '12:00', questions: [{id: safe, kind: yes-no, ask: Safe?}]}"
    rests = f"{WATCH}  safe: {safe}\n"
    Path("watch.yaml").write_text(rests, encoding="utf-8")
    words = ("preview", river[0], "--partnership", river[1], "--from", "2026-11-02", "--weeks", "1")

    usual, crisis = baraza(*words).stdout, baraza(*words, "--crisis").stdout

    assert "monday" in usual
    assert "safe" not in usual
    assert "safe" in crisis
    assert "monday" not in crisis


def test_a_preview_takes_an_id_from_the_shelf_and_names_a_near_one(river):
    assert baraza("preview", "weekly-pulse", "--partnership", river[1], "--weeks", "1").exit_code == 0

    said = baraza("preview", "weekly-pulze", "--partnership", river[1])

    assert said.exit_code == 1
    assert said.stdout == ""
    assert 'Did you mean "weekly-pulse"?' in said.stderr


def test_a_preview_of_files_with_problems_lists_them(river):
    Path("watch.yaml").write_text(WATCH.replace("kind: text", "kind: txet"), encoding="utf-8")
    wrong = baraza("preview", river[0], "--partnership", river[1])
    missing = baraza("preview", "weekly-pulse", "--partnership", "none.yaml")

    assert (wrong.exit_code, missing.exit_code) == (1, 1)
    assert wrong.stderr.startswith("watch.yaml, line 12")
    assert missing.stderr == "none.yaml: There is no such file. Look at its name and folder.\n"


def test_files_in_each_others_place_are_told_in_one_line(river):
    mixed_up = baraza("preview", river[1], "--partnership", river[1])
    twice = baraza("preview", river[0], "--partnership", river[0])

    assert (mixed_up.exit_code, twice.exit_code) == (1, 1)
    assert (
        mixed_up.stderr
        == f"{river[1]} describes a partnership. Name a protocol here, such as weekly-pulse.\n"
    )
    assert twice.stderr == f"{river[0]} is a protocol. Name the file that describes your partnership.\n"


def test_a_preview_for_people_has_each_day_once_on_both_sides_of_the_date_line(river):
    Path(river[1]).write_text(
        RIVER.replace("America/Recife, holidays: BR-PE", "Pacific/Pago_Pago"),
        "utf-8",
    )

    Path(river[0]).write_text(WATCH.replace("48 hours", "20 hours"), "utf-8")

    said = baraza("preview", river[0], "--partnership", river[1], "--from", "2026-11-02", "--weeks", "1")

    days = [line.split()[1] for line in said.stdout.splitlines() if not line.startswith(" ")]
    assert len(days) > 2
    assert days == sorted(set(days))


def a_database() -> sqlite3.Connection:
    Path("data").mkdir()
    live = sqlite3.connect("data/baraza.db", isolation_level=None)
    live.execute("PRAGMA journal_mode=WAL")
    live.execute("CREATE TABLE said (words TEXT)")
    live.execute("INSERT INTO said VALUES ('kept')")
    return live


def test_a_backup_is_whole_while_somebody_writes():
    with closing(a_database()) as live:
        live.execute("BEGIN IMMEDIATE")
        live.execute("INSERT INTO said VALUES ('not yet')")
        said = baraza("backup", "copy.db")
        live.execute("COMMIT")

    assert said.exit_code == 0
    with closing(sqlite3.connect("copy.db")) as copy:
        assert copy.execute("SELECT words FROM said").fetchall() == [("kept",)]
    assert stat.S_IMODE(Path("copy.db").stat().st_mode) == 0o600
    assert sorted(path.name for path in Path().iterdir()) == ["copy.db", "data"]


@pytest.mark.parametrize("command", ["new-partnership", "run"])
def test_a_database_that_somebody_else_holds_is_told_in_one_line(monkeypatch, command):
    monkeypatch.setenv("BARAZA_TELEGRAM_TOKEN", "4242:a-token-of-nobody-000000000000000000")
    with closing(a_database()) as live:
        live.execute("BEGIN IMMEDIATE")
        said = baraza(command)

    assert said.exit_code == 2
    assert "database is locked" in said.stderr
    assert "Traceback" not in said.stderr
    assert said.stderr.count("\n") == 1


def test_a_backup_overwrites_nothing():
    Path("copy.db").write_text("mine", encoding="utf-8")
    with closing(a_database()):
        said = baraza("backup", "copy.db")

    assert said.exit_code == 1
    assert "exists already" in said.stderr
    assert Path("copy.db").read_text(encoding="utf-8") == "mine"


def test_a_backup_that_fails_leaves_nothing_behind():
    with closing(a_database()) as live:
        live.execute("CREATE TABLE more (words TEXT)")
        live.execute("INSERT INTO more SELECT hex(randomblob(500)) FROM (SELECT 1 UNION SELECT 2), said")
    database = Path("data/baraza.db")
    database.write_bytes(database.read_bytes()[:4096] + b"\x00" * 8192)

    said = baraza("backup", "copy.db")

    assert said.exit_code == 1
    assert "could not be written" in said.stderr
    assert [path.name for path in Path().iterdir()] == ["data"]


def test_there_is_nothing_to_back_up_yet():
    said = baraza("backup", "copy.db")

    assert said.exit_code == 1
    assert "There is no database yet at data/baraza.db" in said.stderr
    assert not Path("data").exists()


def test_health_is_a_heartbeat_not_older_than_two_minutes():
    Path("data").mkdir()
    heartbeat = Path("data") / HEARTBEAT
    never = baraza("doctor", "--alive")
    heartbeat.touch()
    now = baraza("doctor", "--alive")
    late = heartbeat.stat().st_mtime - PATIENCE.total_seconds() - 5
    os.utime(heartbeat, (late, late))
    then = baraza("doctor", "--alive")

    assert [said.exit_code for said in (never, now, then)] == [1, 0, 1]
    assert "has not started" in never.stdout
    assert "No tick for 12" in then.stdout


def test_the_doctor_says_what_is_well_and_what_is_amiss(monkeypatch):
    ill = baraza("doctor")
    monkeypatch.setenv("BARAZA_TELEGRAM_TOKEN", "42:canary")
    well = baraza("doctor")
    Path("data").mkdir()
    Path("data/baraza.db").write_bytes(b"no database at all, but something else" * 200)
    broken = baraza("doctor")

    assert [said.exit_code for said in (ill, well, broken)] == [1, 0, 1]
    assert "BAD  No platform is set up" in ill.stdout
    assert "Telegram is set up" in well.stdout
    assert "is not sound" in broken.stdout
    assert "canary" not in well.stdout + broken.stdout


def test_looking_changes_nothing():
    baraza("doctor")

    assert [*Path().iterdir()] == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--from", "monday"), "'--from': \"monday\" is no date. Write it as 2026-11-30."),
        (("--from", "30.11.2026"), '"30.11.2026" is no date.'),
        (("--from", "9999-12-31"), "Name a day from 1990 to 2100."),
        (("--weeks", "some"), "'--weeks': \"some\" is no number of weeks. Write one from 1 to 520."),
        (("--weeks", "0"), "Write one from 1 to 520."),
        (("--weeks", "521"), "Write one from 1 to 520."),
    ],
)
def test_days_and_weeks_of_a_preview_are_refused_in_words(river, words, says):
    said = baraza("preview", river[0], "--partnership", river[1], *words)

    assert said.exit_code == 2
    assert said.stdout == ""
    assert says in said.stderr


def test_a_partnership_is_not_founded_without_a_name():
    said = baraza("new-partnership", " ")

    assert said.exit_code == 2
    assert "The name is empty." in said.stderr
    assert not Path("data").exists()


USING_THE_DATABASE = (
    ("run",),
    ("new-partnership", "River watch"),
    ("import", str(ROOT / "protocols/examples/river.yaml")),
    ("export",),
)


@pytest.mark.parametrize("words", USING_THE_DATABASE)
def test_a_data_folder_that_cannot_be_one_is_a_line_and_2(words, monkeypatch):
    Path("taken").write_text("a file", "utf-8")
    monkeypatch.setenv("BARAZA_DATA_DIR", "taken")
    monkeypatch.setenv("BARAZA_TELEGRAM_TOKEN", "42:secret")

    said = baraza(*words)

    assert said.exit_code == 2
    assert (
        said.stderr
        == "The folder taken cannot be used (it is a file). Name another one in BARAZA_DATA_DIR.\n"
    )


@pytest.mark.parametrize("words", USING_THE_DATABASE)
def test_a_database_that_is_none_is_a_line_and_2_and_left_as_it_is(words, monkeypatch):
    Path("data").mkdir()
    Path("data/baraza.db").write_text("no database, but long enough to be taken for one", "utf-8")
    monkeypatch.setenv("BARAZA_TELEGRAM_TOKEN", "42:secret")

    said = baraza(*words)

    assert said.exit_code == 2
    assert said.stderr.startswith("The database data/baraza.db cannot be used (file is not a database).")
    assert Path("data/baraza.db").read_text("utf-8").startswith("no database")


def test_a_database_of_a_newer_baraza_is_told_and_not_touched():
    assert baraza("new-partnership", "River watch").exit_code == 0
    with closing(sqlite3.connect("data/baraza.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")

    said = baraza("export")

    assert said.exit_code == 2
    assert said.stderr.startswith("The database data/baraza.db was written by a newer Baraza.")
    assert "BAD  The database data/baraza.db was written by a newer Baraza." in baraza("doctor").stdout


@pytest.mark.parametrize(
    "words",
    [("run",), ("demo", "--script"), ("import", str(ROOT / "protocols/examples/river.yaml"))],
    ids=" ".join,
)
def test_a_protocol_on_the_shelf_that_is_not_finished_is_named(words, monkeypatch):
    shelf = Path("protocols")
    shutil.copytree(ROOT / "protocols", shelf)
    (shelf / "ours.yaml").write_text("protocol: ours\nversion: 1\npurpose: To know\n", "utf-8")
    for module in ("bot.app", "bot.demo.play", "bot.cli.partnerships", "bot.cli.doctor"):
        monkeypatch.setattr(importlib.import_module(module), "shared_folder", Path)
    # The logs of this process are pytest's.
    for place in ("bot.logs.set_up", "bot.demo.set_up"):
        monkeypatch.setattr(place, lambda *_, **__: None)
    monkeypatch.setenv("BARAZA_TELEGRAM_TOKEN", "42:secret")

    said = baraza(*words)

    assert said.exit_code == 1
    assert said.stderr.startswith("protocols/ours.yaml, line 1: It asks nothing")
    assert "BAD  protocols/ours.yaml has problems" in baraza("doctor").stdout
