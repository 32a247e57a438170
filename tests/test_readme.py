"""The README is true: what it shows is what the code prints, and what it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests import readme

ROOT = readme.README.parent
TEXT = readme.README.read_text("utf-8")


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return readme.blocks()


@pytest.mark.parametrize("name", ["demo", "settings", "commands", "platforms", "bench"])
def test_what_the_readme_shows_is_what_the_code_prints(name: str, made: dict[str, str]) -> None:
    """If this fails after a change that is right: python -m tests.readme."""
    assert readme.standing()[name] == made[name]


@pytest.mark.parametrize("name", readme.STORIES)
def test_what_a_story_shows_stands_there_and_is_held_by_it(name: str) -> None:
    file, _, story = readme.STORIES[name].partition("::")
    assert readme.standing()[name].startswith("```text\n")
    held = (ROOT / file).read_text("utf-8").partition(f"async def {story}(")[2].partition("\nasync def ")[0]
    assert f'readme.holds("{name}", ' in held


def test_every_link_to_a_file_leads_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", TEXT)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_map_names_every_part_and_nothing_that_is_gone() -> None:
    drawn = re.search(r"## Map\n+```\n(.*?)```", TEXT, re.S)
    assert drawn
    named = set(re.findall(r"[\w.]+(?:\.py|/)", drawn[1]))
    parts = {
        part.name + ("/" if part.is_dir() else "")
        for part in (ROOT / "bot").iterdir()
        if part.suffix == ".py" or (part.is_dir() and (part / "__init__.py").exists())
    }
    assert parts - {"__init__.py"} <= named
    assert [name for name in named if not _there(name)] == []


def _there(name: str) -> bool:
    bare = name.rstrip("/")
    return any((folder / bare).exists() for folder in (ROOT, ROOT / "bot", ROOT / "tests"))


def test_every_make_command_that_the_readme_names_exists() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    named = set(re.findall(r"`?make (\w+)", TEXT)) - {"alone"}
    assert {name for name in named if not re.search(rf"^{name}:", makefile, re.M)} == set()


def test_every_word_of_the_glossary_is_one_that_the_code_uses() -> None:
    code = "".join(path.read_text("utf-8") for path in Path(ROOT / "bot").rglob("*.py")).lower()
    words = re.findall(r"\| \*\*(.+?)\*\* \|", TEXT)
    assert words
    assert [word for word in words if word.lower().replace("-", "") not in code.replace("-", "")] == []
