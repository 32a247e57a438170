"""`baraza terms`: a partnership's terms go out as a file and come in from one, and no other's do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.cli.terms import export, import_file
from bot.config import Settings, read_settings
from bot.core.glossary import term
from bot.core.partnership import Partnership
from bot.store import Store
from tests.world import SUNDAY

pytestmark = pytest.mark.usefixtures("without_settings")


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Settings:
    """A database with two partnerships, of which one has a term."""
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{tmp_path / 'baraza.db'}")
    found = read_settings(os.environ)
    store = Store(found.database_url)
    with store.writing() as transaction:
        names = {"p": "River watch", "q": "Secret lake"}
        transaction.record.keep([Partnership(i, n, "UTC", ("en",), SUNDAY) for i, n in names.items()])
        transaction.record.keep([term("p", "clinic", "en", [("fr", "dispensaire")], "m", SUNDAY)])
    store.close()
    return found


@pytest.mark.parametrize("name", ["terms.csv", "terms.tbx"])
def test_what_goes_out_comes_in_elsewhere(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    file = tmp_path / name
    assert export(settings, "River watch", file) == 0
    assert import_file(settings, file, "River watch") == 0
    assert capsys.readouterr().out == "Nothing differs.\n"
    assert import_file(settings, file, "Secret lake") == 0
    assert capsys.readouterr().out == "en: clinic = fr: dispensaire: new\n"
    assert import_file(settings, file, "Secret lake") == 0
    assert capsys.readouterr().out == "Nothing differs.\n"


def test_what_differs_is_changed_and_the_rest_stays(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "terms.csv"
    file.write_text("term,language,fr\nClinic,en,centre de santé\nwell,en,puits\n", encoding="utf-8")
    assert import_file(settings, file, "River watch") == 0
    assert capsys.readouterr().out == "en: Clinic = fr: centre de santé: changed\nen: well = fr: puits: new\n"
    assert export(settings, "Secret lake", None) == 0
    assert capsys.readouterr().out == "term,language\r\n"


def test_what_cannot_be_done_is_told(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "terms.csv"
    file.write_text("nothing\n", encoding="utf-8")
    assert import_file(settings, file, "River watch") == 1
    assert import_file(settings, tmp_path / "gone.csv", "River watch") == 1
    assert export(settings, None, None) == 1
    assert export(settings, "River watch", file) == 1
    told = capsys.readouterr().err.splitlines()
    assert "The first line has to begin with" in told[0]
    assert "cannot be read: No such file" in told[1]
    assert told[2] == "Name one of: River watch, Secret lake."
    assert "is there already" in told[3]
    assert file.read_text(encoding="utf-8") == "nothing\n"
