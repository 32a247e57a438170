"""The shelf that coordinators pick from reads without problems, in twelve languages; so do its examples."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.core.files.reading import read_yaml
from bot.core.protocol import (
    After,
    Checkin,
    Decisions,
    Digest,
    Duty,
    Late,
    Protocol,
    Question,
    Silence,
    problems_in,
    protocol_from_json,
    protocol_to_json,
    read_protocol,
)
from bot.core.words import Authored
from bot.messages import Messages

SHELF = Path(__file__).parents[2] / "protocols"
README = (SHELF / "README.md").read_text(encoding="utf-8")
FILES = sorted(SHELF.glob("*.yaml"))
LANGUAGES = {*Messages().languages}
SCRIPTS = {
    **dict.fromkeys(("ar", "fa"), "ARABIC"),
    **dict.fromkeys(("ru", "uk"), "CYRILLIC"),
    "zh-Hans": "CJK",
    "my": "MYANMAR",
}
"""In which letters a text is written; it is Latin elsewhere."""
NEIGHBOURS = {"ru": "іїєґ", "uk": "ыэъё", "ar": "یکپچژگ", "fa": "يكىة"}
"""Letters of the language that shares its script, and none of its own."""
ASKING = {"ar": "؟", "fa": "؟", "zh-Hans": "？", "my": "။"}
BLOCKS = re.findall(r"^```yaml\n(.*?)^```$", README, flags=re.DOTALL | re.MULTILINE)
AROUND_A_PART = {
    "protocol": "protocol: example\n",
    "version": "version: 1\n",
    "purpose": "purpose: To show a part.\n",
    "duties": "duties:\n  greet: {role: partner, does: Say hello, every: week, on: monday}\n",
}
NUMBERED = re.compile(r"\d")


def each_shelved() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def on_the_shelf(file: Path) -> Protocol:
    return read_protocol(file.read_text(encoding="utf-8"), file.name)


def texts_of(held: object, where: str = "") -> Iterator[tuple[str, Authored]]:
    """Yield every text of a protocol, with the names that lead to it."""
    if isinstance(held, Authored):
        yield where, held
    elif isinstance(held, BaseModel):
        for name in type(held).model_fields:
            yield from texts_of(getattr(held, name), f"{where}.{name}")
    elif isinstance(held, Mapping):
        for name, each in held.items():
            yield from texts_of(each, f"{where}.{name}")
    elif isinstance(held, tuple):
        for number, each in enumerate(held):
            yield from texts_of(each, f"{where}[{number}]")


@each_shelved()
def test_a_protocol_on_the_shelf_has_no_problems(file: Path) -> None:
    assert [str(problem) for problem in problems_in(file.read_text(encoding="utf-8"), file.name)] == []


@each_shelved()
def test_a_protocol_is_found_under_its_id(file: Path) -> None:
    assert on_the_shelf(file).id == file.stem


@each_shelved()
def test_a_protocol_comes_back_from_the_store_as_it_was(file: Path) -> None:
    protocol = on_the_shelf(file)
    assert protocol_from_json(protocol_to_json(protocol)) == protocol


@each_shelved()
def test_every_text_is_there_in_every_language_of_ours(file: Path) -> None:
    texts = list(texts_of(on_the_shelf(file)))
    assert len(texts) > 5
    for where, text in texts:
        assert {tag for tag, _ in text.texts} == LANGUAGES, where


@each_shelved()
def test_each_text_is_in_the_letters_of_its_language(file: Path) -> None:
    """A text that was pasted under the wrong tag is found here."""
    for where, text in texts_of(on_the_shelf(file)):
        for tag, said in text.texts:
            letters = [each for each in said if unicodedata.category(each) in ("Lo", "Lu", "Ll")]
            scripts = {unicodedata.name(each).split()[0] for each in letters}
            assert scripts == {SCRIPTS.get(tag, "LATIN")}, f"{where} in {tag}: {said}"


@each_shelved()
def test_a_letter_of_one_language_stands_in_no_text_of_its_neighbour(file: Path) -> None:
    for where, text in texts_of(on_the_shelf(file)):
        for tag, said in text.texts:
            assert not {*NEIGHBOURS.get(tag, "")} & {*said}, f"{where} in {tag}: {said}"


@each_shelved()
def test_no_text_names_a_command(file: Path) -> None:
    """It is shown as it is written, and commands begin with another sign on each platform."""
    for where, text in texts_of(on_the_shelf(file)):
        for tag, said in text.texts:
            assert not re.search(r"(?<![\w/.:])[/!][a-z]", said), f"{where} in {tag}: {said}"


@each_shelved()
def test_a_question_is_a_question_in_every_language(file: Path) -> None:
    for name, checkin in on_the_shelf(file).checkins.items():
        for question in checkin.questions:
            for tag, said in question.ask.texts:
                assert said.endswith(ASKING.get(tag, "?")), f"{name}, {question.id} in {tag}: {said}"
                assert ("¿" in said) is (tag == "es"), f"{name}, {question.id} in {tag}: {said}"


@each_shelved()
def test_a_figure_is_the_same_in_every_language(file: Path) -> None:
    """45 minutes are 45 minutes for everybody."""
    for where, text in texts_of(on_the_shelf(file)):
        assert len({tuple(NUMBERED.findall(said)) for _, said in text.texts}) == 1, where


@each_shelved()
def test_a_file_says_what_it_is_for_and_that_it_may_be_copied(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    head = "\n".join(lines[: next(n for n, line in enumerate(lines) if not line.startswith("#"))])
    assert lines[0] == "# yaml-language-server: $schema=protocol.schema.json"
    assert "Anyone may copy this file, change the words and use it" in head


@each_shelved()
def test_every_role_of_its_own_has_something_to_do(file: Path) -> None:
    protocol = on_the_shelf(file)
    busy = {duty.role for duty in protocol.duties.values()}
    busy |= {checkin.asks for checkin in protocol.checkins.values()}
    assert set(protocol.roles) <= busy


def test_the_shelf_holds_what_its_readme_lists() -> None:
    listed = re.findall(r"^\| \[`([a-z-]+)`\]\(([a-z-]+)\.yaml\)", README, flags=re.MULTILINE)
    assert sorted(listed) == [(file.stem, file.stem) for file in FILES]
    assert len(FILES) >= 7


def test_the_safety_check_reaches_a_person_within_the_hour() -> None:
    today = on_the_shelf(SHELF / "safety-check.yaml").checkins["today"]
    assert today.open_for.total_seconds() < 3600
    assert today.silence_tell == "facilitator"
    assert today.silence.urgent, "somebody calls within the hour, whatever the hour is where they are"
    assert today.holidays == "keep"


def test_the_safety_check_has_a_rhythm_and_words_for_a_crisis() -> None:
    protocol = on_the_shelf(SHELF / "safety-check.yaml")
    assert {name: rule.rhythm for name, rule in protocol.checkins.items()} == {
        "today": "always",
        "morning": "crisis",
    }
    assert protocol.crisis is not None
    assert {*protocol.crisis.words} == LANGUAGES
    assert all(len(words) >= 5 for words in protocol.crisis.words.values())


def test_the_trust_pulse_names_nobody() -> None:
    for checkin in on_the_shelf(SHELF / "trust-pulse.yaml").checkins.values():
        assert all(question.unnamed for question in checkin.questions)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.splitlines()[1].rstrip(":").strip())
def test_what_the_readme_shows_reads_without_problems(block: str) -> None:
    whole = block
    if block.startswith("# part\n"):
        said = read_yaml(block, "README.md").plain
        needed = dict(AROUND_A_PART)
        if "checkins" in said:
            del needed["duties"]
        whole += "".join(text for key, text in needed.items() if key not in said)
    assert [str(problem) for problem in problems_in(whole, "README.md")] == []


def test_the_readme_has_a_line_in_a_table_for_every_key() -> None:
    cells = " ".join(re.findall(r"^\| ([^|]*) \|", README, flags=re.MULTILINE))
    told = set(re.findall(r"[a-z]+(?:-[a-z]+)*", " ".join(re.findall(r"`([^`]+)`", cells))))
    forms = (Protocol, Checkin, Question, Silence, Digest, Duty, After, Late, Decisions)
    assert set().union(*(form.keys() for form in forms)) - told == set()
