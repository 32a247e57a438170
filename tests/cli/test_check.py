"""`baraza check`: every problem of every file at once, for people and for programs, and quickly."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.check import check, check_files, schema

SHELF = Path(__file__).parents[2] / "protocols"
GOOD = """\
protocol: pulse
version: 1
purpose: To know where each group stands.
checkins:
  monday: {every: week, on: monday, questions: [{id: a, kind: text, ask: How is it?}]}
"""
RIVER = """\
# Three groups along one river.
partnership: River
partners:
  - {name: Goma, languages: [sw], zone: Africa/Lubumbashi}
protocols:
  pulse: {}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pulse.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "river.yaml").write_text(RIVER, encoding="utf-8")
    return tmp_path


def told(*paths: Path) -> list[str]:
    return [f"{each.problem} {each.hint}" for each in check_files(paths)]


def test_files_in_order_are_said_to_be(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check([folder / "pulse.yaml", folder / "river.yaml"]) == 0
    assert capsys.readouterr().out == "2 files are in order.\n"


def test_each_problem_is_a_line_with_file_and_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = folder / "bad.yaml"
    bad.write_text(
        GOOD.replace("kind: text", "kind: txet").replace("version: 1", "versoin: 1"), encoding="utf-8"
    )
    assert check([bad]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f'{bad}:1: "version" is missing. Write "version: 1".',
        f'{bad}:2: "versoin": "versoin" is not a key of a protocol. Did you mean "version"?',
        f'{bad}:5: question 1: "txet" is not a kind of question. Did you mean "text"?',
    ]


def test_programs_read_the_same_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = folder / "bad.yaml"
    bad.write_text(GOOD.replace("kind: text", "kind: txet"), encoding="utf-8")
    assert check([bad], as_json=True) == 1
    assert json.loads(capsys.readouterr().out) == [
        {
            "file": str(bad),
            "line": 5,
            "column": 63,
            "path": "checkins.monday.questions[0].kind",
            "problem": '"txet" is not a kind of question.',
            "hint": 'Did you mean "text"?',
        }
    ]
    assert check([folder / "pulse.yaml"], as_json=True) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_the_protocols_of_a_partnership_are_found_beside_it_among_the_files_and_on_the_shelf(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    river = folder / "river.yaml"
    river.write_text(RIVER.replace("pulse: {}", "pulse: {}\n  weekly-pulse: {}"), encoding="utf-8")
    assert told(river) == []
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "river.yaml"
    elsewhere.write_text(RIVER.replace("pulse: {}", "pulse: {mondy: {at: '10:00'}}"), encoding="utf-8")
    assert told(elsewhere)[0].startswith('There is no protocol "pulse".')
    assert told(elsewhere, folder / "pulse.yaml") == [
        '"mondy" is neither a check-in nor a duty of pulse. Did you mean "monday"?'
    ]


def test_what_cannot_be_read_is_a_problem_too(folder: Path) -> None:
    (folder / "latin.yaml").write_bytes(b"protocol: a\ntitle: caf\xe9\n")
    (folder / "large.yaml").write_bytes(b"# " + b"\xc3\xa9" * 200_000)
    (folder / "bytes.yaml").write_bytes(bytes(range(256)))
    (folder / "bom.yaml").write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert told(folder / "nowhere.yaml") == ["There is no such file. Look at its name and folder."]
    assert told(folder)[0].startswith("This is a folder.")
    [latin] = check_files([folder / "latin.yaml"])
    assert (latin.line, latin.column, latin.problem) == (2, 11, "This is not UTF-8.")
    assert told(folder / "large.yaml") == ["The file is too long. Keep it below 256 KB."]
    assert len(told(folder / "bytes.yaml")) == 1
    assert told(folder / "bom.yaml") == []


@pytest.mark.parametrize(
    "written", [RIVER, RIVER.replace("partnership:", '"partnership":'), "{partnership: River}"]
)
def test_a_partnership_file_is_known_by_its_key(written: str, folder: Path) -> None:
    (folder / "river.yaml").write_text(written, encoding="utf-8")
    assert not any("protocol" in each for each in told(folder / "river.yaml"))


@pytest.mark.parametrize("of", ["protocol", "partnership"])
def test_the_schema_is_printed_as_its_file_has_it(of: str) -> None:
    assert (SHELF / f"{of}.schema.json").read_text(encoding="utf-8") == schema(of) + "\n"


def test_checking_loads_no_platform_and_no_database(folder: Path) -> None:
    asked = (
        "import sys; from pathlib import Path; from bot.cli.check import check;"
        f"check([Path({str(folder / 'pulse.yaml')!r})]);"
        "print([each for each in ('sqlmodel', 'telegram', 'nio', 'holidays') if each in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["1 file is in order.", "[]"]
