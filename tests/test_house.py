"""The house itself: the files around the code say what the code does, and nothing of where it was built."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bot.archive.charts import FONTS
from bot.config import NAMES, SECRET_NAMES, read_settings

ROOT = Path(__file__).parent.parent
MODULES = sorted(file for file in (ROOT / "bot").rglob("*.py") if "_shared" not in file.parts)
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-uv.txt")
PIN = re.compile(r"([a-z0-9][a-z0-9._-]*)==(\S+)")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def tracked() -> list[Path]:
    if not shutil.which("git"):
        pytest.skip("what is tracked is known to git alone: apt install git")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("this is no checkout of git's, so nothing is tracked")
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def pins(name: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for package, version in PIN.findall(re.sub(r"(?m)^ .*$", "", text(name))):
        found.setdefault(package, set()).add(version)
    return found


# --- the code


@pytest.mark.parametrize("file", MODULES, ids=lambda file: str(file.relative_to(ROOT)))
def test_every_module_says_what_it_is_for_and_fits_in_the_head(file):
    said = file.read_text(encoding="utf-8")

    assert ast.get_docstring(ast.parse(said)), "it does not say what it is for"
    assert said.count("\n") <= 500


# --- two commands


def test_no_function_needs_scrolling():
    functions = (
        (each.end_lineno - each.lineno + 1, each.name, file.name)
        for file in MODULES
        for each in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert [found for found in functions if found[0] > 45] == []


def test_make_alone_lists_every_command():
    said = subprocess.run(["make", "-C", str(ROOT)], capture_output=True, text=True, check=True).stdout
    phony = re.search(r"^\.PHONY: (.*)$", text("Makefile"), re.MULTILINE)

    assert phony is not None
    for target in phony[1].split():
        assert f"  make {target} " in said


def test_make_names_the_package_that_debian_lacks():
    """A fresh Debian's Python cannot make a venv; the line that says so names the remedy."""
    assert "apt install python3-venv" in text("Makefile")


@pytest.mark.parametrize(
    ("lacking", "says"),
    [
        ("-c 'import sys; sys.exit", "Python 3.11 or newer is needed"),
        ("-c 'import ensurepip", "apt install python3-venv"),
    ],
    ids=["an old Python", "no ensurepip"],
)
def test_what_is_missing_is_one_line(tmp_path, lacking, says):
    """The rule is run with a python that fails where a real one would."""
    (tmp_path / "requirements-uv.txt").write_text(text("requirements-uv.txt"), encoding="utf-8")
    (tmp_path / "Makefile").write_text(text("Makefile"), encoding="utf-8")
    script = f'#!/bin/sh\ncase "$2" in "{lacking.removeprefix("-c ").strip(chr(39))}"*) exit 1 ;; esac\n'
    fake = tmp_path / "python"
    fake.write_text(script, encoding="utf-8")
    fake.chmod(0o755)

    done = subprocess.run(
        ["make", "-C", str(tmp_path), ".venv/bin/uv", f"PYTHON={fake}"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode != 0
    assert says in done.stderr.splitlines()[0]
    assert not (tmp_path / ".venv").exists()


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_a_version_and_hashes(name):
    entries = text(name).replace("\\\n", " ").splitlines()

    assert entries
    for entry in entries:
        assert PIN.match(entry), entry[:60]
        assert "--hash=sha256:" in entry


def test_every_package_of_elements_library_has_a_version_and_a_hash():
    asked = json.loads(text("tests/peers/js/package.json"))["dependencies"]
    locked = json.loads(text("tests/peers/js/package-lock.json"))["packages"]
    brought = {name.removeprefix("node_modules/"): entry for name, entry in locked.items() if name}

    assert set(asked) <= set(brought)
    for name, entry in brought.items():
        assert entry["integrity"].startswith("sha512-"), name
        assert asked.get(name, entry["version"]) == entry["version"], name


def test_what_runs_is_what_was_tested():
    tested = pins("requirements-dev.txt")

    for package, versions in pins("requirements.txt").items():
        assert tested.get(package) == versions, package


def test_the_lock_holds_what_the_project_asks_for_and_what_builds_it():
    project = tomllib.loads(text("pyproject.toml"))
    extras = project["project"]["optional-dependencies"]
    asked = [*project["project"]["dependencies"], *extras["e2e"], *text("build.in").splitlines()]
    names = [
        re.split(r"[\[<>=]", line)[0].strip().lower().replace(".", "-").replace("_", "-") for line in asked
    ]

    assert names
    assert {*names, "vodozemac"} <= pins("requirements.txt").keys()
    assert pins("requirements-uv.txt").keys() == {"uv"}


def test_no_address_of_a_package_index_is_in_any_file():
    word = "|".join(
        [
            "--(extra-)?index-" + "url",
            "--find-" + "links",
            "pypi" + r"\.org",
            "files\\.python" + "hosted",
            "registry\\.npm" + "js",
            '"resol' + 'ved": *"http',
            "(deb|security)\\.debi" + r"an\.org",
        ]
    )
    found = [
        f"{file.relative_to(ROOT)}: {match[0]}"
        for file in tracked()
        if (match := re.search(word, file.read_text(encoding="utf-8", errors="replace")))
    ]

    assert found == []


def test_before_a_commit_runs_what_make_check_runs():
    assert "entry: make check\n" in text(".pre-commit-config.yaml")
    check = re.search(r"^check:.*\n((?:\t.*\n)+)", text("Makefile"), re.MULTILINE)
    assert check is not None
    for tool in ("ruff format --check", "ruff check", "mypy", "lint-imports"):
        assert tool in check[1]


def test_ci_runs_both_commands_and_leaves_nothing_out():
    ci = text(".ci/run")

    assert "\nset -euo pipefail\n" in ci
    for step in ("\nmake check\n", "\nmake test\n", "export BARAZA_STRICT_PEERS=1", 'baraza" demo --script'):
        assert step in ci


# --- settings


def test_the_example_lists_exactly_the_settings():
    listed = re.findall(r"^# (BARAZA_\w+)=", text(".env.example"), re.MULTILINE)

    assert sorted(listed) == sorted(NAMES)


def test_the_example_changes_nothing_until_somebody_edits_it():
    assert read_settings({}, dotenv=ROOT / ".env.example") == read_settings({}, dotenv=ROOT / "none")


def test_the_example_shows_the_defaults_and_values_that_are_taken():
    shown = dict(re.findall(r"^# (BARAZA_\w+)=(.*)$", text(".env.example"), re.MULTILINE))
    taken = read_settings({**shown, "BARAZA_MATRIX_PASSWORD": "x"})
    plain = read_settings({})

    for field in ("data_dir", "database_url", "log_level", "web_listen", "tick_seconds"):
        assert getattr(taken, field) == getattr(plain, field), field


# --- the container


def test_the_image_is_not_root_keeps_one_volume_and_tells_its_health():
    lines = text("Dockerfile").splitlines()

    bases = [line.split()[1] for line in lines if line.startswith("FROM ")]
    assert bases == ["${BASE}", "${BASE}"]
    assert "ARG BASE=python:3.11-slim-bookworm" in lines
    assert ":latest" not in text("Dockerfile") + text("compose.yaml")
    assert [line for line in lines if line.startswith("USER ")] == ["USER 10001:10001"]
    assert [line for line in lines if line.startswith("VOLUME ")] == ["VOLUME /data"]
    assert any(line.startswith("HEALTHCHECK ") and '"doctor", "--alive"' in line for line in lines)
    assert lines[-2:] == ['ENTRYPOINT ["baraza"]', 'CMD ["run"]']


def test_the_image_installs_only_what_is_locked():
    installs = re.findall(r"pip install [^&\n]*", text("Dockerfile").replace("\\\n", " "))

    assert len(installs) == 3
    for install in installs:
        assert "--require-hashes -r requirements" in install or "--no-deps --no-build-isolation" in install


def test_the_image_has_fonts_that_charts_look_for_and_what_joins_their_letters():
    """Without libfribidi0 the locked Pillow joins none, and no Arabic, Persian or Burmese word is drawn."""
    files = {
        "fonts-dejavu-core": "DejaVuSans.ttf",
        "fonts-wqy-microhei": "wqy-microhei.ttc",
        "fonts-sil-padauk": "Padauk-Regular.ttf",
    }
    [packages] = re.findall(r'^ARG FONTS="(.*)"$', text("Dockerfile"), re.MULTILINE)

    assert {*packages.split()} == {*files, "libfribidi0"}
    assert "apt-get install --yes --no-install-recommends ${FONTS} " in text("Dockerfile")
    assert {*files.values()} <= {*FONTS}
    assert all(f"`{package}`" in text("README.md") for package in packages.split())


def test_the_builder_gets_what_it_copies_and_neither_settings_nor_data():
    let_in = {line[1:] for line in text(".dockerignore").splitlines() if line.startswith("!")}
    copied = {
        name
        for line in re.findall(r"^COPY (?!--from)(.*)$", text("Dockerfile"), re.MULTILINE)
        for name in line.split()[:-1]
    }

    assert copied == let_in
    assert "*" in text(".dockerignore").splitlines()
    assert not let_in & {".env", "data"}


def test_no_secret_stands_in_what_starts_the_container():
    for name in ("Dockerfile", "compose.yaml"):
        assert not [secret for secret in SECRET_NAMES if secret in text(name)]
    assert "read_only: true" in text("compose.yaml")


# --- papers


def test_the_licence_is_there_in_full():
    licence = text("LICENSE")

    assert "Apache License" in licence
    assert "Version 2.0, January 2004" in licence
    assert "END OF TERMS AND CONDITIONS" in licence


def test_the_changelog_has_a_place_for_what_comes_next():
    assert "\n## [Unreleased]\n" in text("CHANGELOG.md")


def test_the_schemas_for_editors_are_those_of_the_code():
    for of in ("protocol", "partnership"):
        made = subprocess.run(
            [sys.executable, "-m", "bot", "schema", of], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert made.stdout == text(f"protocols/{of}.schema.json"), "make schema"
