"""`baraza export --archive` and `baraza import FILE.json`, as an operator types them."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.commands import app

FILE = """
partnership: River watch
partners:
  - {name: Recife, languages: [pt-BR], zone: America/Recife, rooms: ["telegram:-1001"]}
  - {name: Goma, languages: [sw], zone: Africa/Lubumbashi, members: [{name: Amina}]}
protocols: {weekly-pulse: {}}
"""
pytestmark = pytest.mark.usefixtures("without_settings")


def says(*typed: str, status: int = 0) -> str:
    done = CliRunner().invoke(app, list(typed))
    assert done.exit_code == status, done.output
    return done.output


def test_an_archive_is_written_for_its_owner_alone_and_read_into_an_empty_bot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "river.yaml").write_text(FILE, encoding="utf-8")
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{tmp_path / 'one.db'}")
    says("import", str(tmp_path / "river.yaml"))
    first = tmp_path / "first.json"
    says("export", "--archive", "--to", str(first))
    assert first.stat().st_mode & 0o077 == 0
    assert "is there already" in says("export", "--archive", "--to", str(first), status=1)
    assert "is here already" in says("import", str(first), status=1)
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{tmp_path / 'other.db'}")
    assert says("import", str(first)) == "River watch: new, with all that was kept of it\n"
    assert says("export", "--archive") == first.read_text(encoding="utf-8")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    assert "It is no JSON." in says("import", str(tmp_path / "broken.json"), status=1)
    (tmp_path / "deep.json").write_text("[" * 200_000, encoding="utf-8")
    assert "It is no JSON." in says("import", str(tmp_path / "deep.json"), status=1)
    assert "cannot be read" in says("import", str(tmp_path / "none.json"), status=1)
    assert '"A partnership\'s archive"' in says("schema", "archive")
