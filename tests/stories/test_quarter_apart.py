"""What was private or unnamed in the quarter is looked for in all that anybody can read of it, and not found.

In every message, file that was taken along, picture, line of the log, row of the database, and look at the
service's health.
"""

from __future__ import annotations

import csv
import io
import json
import re
from math import floor

import pytest

from bot.core.partnership import Gathering
from bot.core.protocol import Question
from tests.quarter.kept import Kept
from tests.quarter.sayings import SOUGHT
from tests.quarter.searched import EVERYBODY, NOBODY, OPERATOR, Place, all_apart, leaks, places

pytestmark = pytest.mark.xdist_group("quarter")
KINDS = ("message", "queue", "own file", "export", "chart", "log", "health", "beside")


def test_nothing_of_it_is_anywhere_that_anybody_else_reads(kept: Kept) -> None:
    where = list(places(kept))
    assert {place.kind for place in where} == {*KINDS}, "each kind of place is looked at"
    assert all(place.text for place in where if place.kind != "message")
    for words in (each.words for each in all_apart(kept)):
        assert any(words in place.text for place in where), "it came to those who may read it"
    assert [*leaks(all_apart(kept), where)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_it_would_be_found_wherever_it_stood(kept: Kept, kind: str) -> None:
    """Were any of it there, beside a name where it has none, the search would say so."""
    readers = {**dict.fromkeys(NOBODY, OPERATOR), "export": EVERYBODY}
    for each in all_apart(kept):
        if kind == "beside" and not each.readers:
            continue  # What has no name is translated and found as whatever else all read.
        beside = " ".join(sorted(each.names))
        somebody = next(name for name in ("Njeri", "Layla", "Bruno") if name not in each.readers | each.names)
        reader = readers.get(kind, somebody)
        planted = Place(kind, reader, f"something\n{beside} {each.words}, and more\nelse")
        assert [*leaks([each], [planted])] == [(each.words, kind, planted.reader)]


def test_every_line_of_the_log_was_looked_at(kept: Kept) -> None:
    """As the service writes them where it is told to say most: one for each message at least."""
    delivered = sum("delivered" in line for line in kept.log.splitlines())
    assert delivered >= sum(not line.who for line in kept.quarter.lines) - 10
    assert "Traceback" not in kept.log
    assert "error" not in kept.log


def test_in_the_queue_a_private_word_is_only_for_rooms_of_those_who_read_it(kept: Kept) -> None:
    """What was delivered stays there for a time, for corrections: for those alone who were told."""
    assert len(kept.queued) > 3_000
    shared = {place.address for place in kept.quarter.stage.places.values()}
    for _, words in kept.quarter.notes:
        assert {address for address, row in kept.queued if words in row} == {"console:taras-alone"}
    for _, words, _ in kept.quarter.concerns:
        assert not {address for address, row in kept.queued if words in row} & shared


def test_for_whom_somebody_speaks_stands_beside_no_name(kept: Kept) -> None:
    says = kept.quarter.stage.bench.messages.says
    for word in {says("voice-women", {}, place.language) for place in kept.quarter.stage.places.values()}:
        for place in places(kept):
            rows = [row for row in place.text.splitlines() if word in row]
            assert not [row for row in rows for name in kept.quarter.stage.people if name.title() in row]
            assert not rows or place.reader == "Taras" or place.kind in ("own file",)


def test_what_is_private_was_read_by_facilitators_alone(kept: Kept) -> None:
    """Each worry is read by both facilitators of its day, in their talks, and stands nowhere else."""
    assert len(kept.quarter.secrets) >= 5
    for name, worry in kept.quarter.secrets:
        shown_to = [line for line in kept.quarter.lines if worry in line.text and not line.who]
        first = "Claire" if shown_to[0].week > 6 else "Nadia"
        assert {*(line.where for line in shown_to), name} == {first, "Taras", name}, worry
        assert worry not in kept.log
        assert not [file for file in kept.files if worry in file]


def test_a_concern_reaches_a_facilitator_and_without_a_name_names_nobody(kept: Kept) -> None:
    for name, words, named in kept.quarter.concerns:
        shown_to = [line for line in kept.quarter.lines if words in line.text and not line.who]
        assert {line.where for line in shown_to} <= {name, "Nadia", "Taras", "Claire"}
        read = [line for line in shown_to if line.where != name]
        assert read
        assert any(name in line.text for line in read) is named
        assert words not in kept.log
        assert not [file for file in kept.files if words in file]


def test_what_was_said_without_a_name_stands_beside_none(kept: Kept) -> None:
    for name, words in kept.quarter.unnamed:
        shown_to = [line for line in kept.quarter.lines if words in line.text and not line.who]
        assert shown_to, "it was shown"
        shown = [row for line in shown_to for row in line.text.splitlines() if words in row]
        assert not any(name in row for row in shown)
        assert words not in kept.log
        rows = [row for file in kept.files for row in file.splitlines() if words in row]
        assert not any(name in row for row in rows)


def test_a_search_shows_no_worry_and_no_concern_to_who_may_not_read_it(kept: Kept) -> None:
    """Those who looked for them at the end found what all may read, and what is their own."""
    looked = [n for n, line in enumerate(kept.quarter.lines) if line.who and line.text.startswith("/search")]
    assert len(looked) == 4 * len(SOUGHT)
    found = [(kept.quarter.lines[n].where, kept.answered(n)) for n in looked]
    assert any(words in text for _, words in kept.quarter.unnamed for _, text in found), "it is looked for"
    for where, text in found:
        for name, worry in kept.quarter.secrets:
            assert worry not in text or where in ("Taras", name)
        for _, words, _ in kept.quarter.concerns:
            assert words not in text, "not even by whoever reads it: a concern is found by /concern alone"
        for name, words in kept.quarter.unnamed:
            assert not [row for row in text.splitlines() if words in row and name in row]


def test_what_somebody_takes_along_of_themselves_holds_no_others_secrets(kept: Kept) -> None:
    for taker in ("Amina", "Bruno", "Taras"):
        files = kept.taken_by(taker)
        assert any(file.startswith("BEGIN:VCALENDAR") for file in files)
        assert any(file.startswith("{") for file in files)
        told = [*kept.quarter.secrets, *kept.quarter.unnamed, *((n, w) for n, w, _ in kept.quarter.concerns)]
        own_only = [file for file in files if file.startswith(("{", "BEGIN"))]
        for name, words in told:
            if name != taker:
                assert not [file for file in own_only if words in file]


def test_how_much_one_of_them_trusts_stands_nowhere(kept: Kept) -> None:
    """Of each month there is one figure, in halves: it is all that the question is ever beside."""
    [question] = [q for q in _questions(kept.g) if q.about == "trust"]
    pulses = [
        pulse for pulse in json.loads(kept.archive)["things"]["Pulse"] if pulse["question"] == question.id
    ]
    means = sorted(float(pulse["mean"]) for pulse in pulses)
    pressed = [[v for week, _, v in kept.quarter.trusted if week == each] for each in (1, 5, 9)]
    assert means == sorted(floor(2 * sum(values) / len(values) + 0.5) / 2 for values in pressed)
    assert not [person for pulse in pulses for person in pulse["people"] if person], "nor who they were"
    for _, text in question.ask.texts:
        rows = [row for row in kept.rows_of(text) if not re.search(r"1/2|1 من 2", row)]
        assert rows, "it was shown"
        assert {tuple(_numbers(row.partition(text)[2])) for row in rows} == {(mean, 5.0) for mean in means}
    taken = [file for file in kept.taken_by("Amina") if file.startswith(("Aina", "<"))]
    assert len(taken) == 3, "a table, a spreadsheet and a page to read"
    for file in taken:
        beside = [row for row in file.splitlines() if any(text in row for _, text in question.ask.texts)]
        assert len(beside) == len(means)
        assert not [name for name in kept.quarter.stage.people for row in beside if name.title() in row]
    every = csv.DictReader(io.StringIO(taken[0]))
    figures = [each for each in every if each["Kuhusu"] == _read_in(question, "sw")]
    assert sorted(float(each["Thamani"]) for each in figures) == means
    apart = ("Kundi", "Nani", "Lugha", "Kama kilivyoandikwa")
    assert not "".join(each[name] for each in figures for name in apart)


def test_who_has_answered_without_a_name_is_said_without_what(kept: Kept) -> None:
    """Where a step was pressed it is said that somebody did, and neither who nor which one."""
    [question] = [q for q in _questions(kept.g) if q.about == "trust"]
    asks = [text for _, text in question.ask.texts]
    shown = [line for line in kept.quarter.lines if not line.who and any(text in line.text for text in asks)]
    asked = [line for line in shown if re.search(r"1/2|1 من 2", line.text)]
    noted = [row for line in asked for row in line.text.splitlines() if row.startswith("✓")]
    assert len(noted) >= len(kept.quarter.trusted)
    for row in noted:
        assert not _numbers(row)
        assert not [name for name in kept.quarter.stage.people if name.title() in row]


def test_a_word_for_emergencies_without_a_name_calls_for_help_and_tells_no_more(kept: Kept) -> None:
    assert len(kept.quarter.alarms) == 2
    for name, words in kept.quarter.alarms:
        home = kept.quarter.stage.people[name.casefold()].home.name
        lines = kept.quarter.lines
        [said] = [n for n, line in enumerate(lines) if line.who == name and line.text == words]
        [safe] = [n for n in range(said, len(lines)) if lines[n].who == name and n > said][:1]
        told = [line for line in lines[said:safe] if not line.who and line.where != name]
        assert any("🆘" in line.text for line in told), "somebody was told"
        assert {line.where for line in told} <= {"Nadia", "Taras", "Claire"}
        for line in told:
            assert words not in line.text
            assert name not in line.text
            assert not [row for row in line.text.splitlines() if "🆘" in row and home in row]


def _questions(g: Gathering) -> list[Question]:
    every = (
        checkin.questions for held in g.adoptions.values() for checkin in held.protocol.checkins.values()
    )
    return [question for questions in every for question in questions]


def _read_in(question: Question, language: str) -> str:
    return dict(question.ask.texts)[language]


def _numbers(text: str) -> list[float]:
    return [float(each.replace(",", ".")) for each in re.findall(r"\d+(?:[.,]\d+)?", text)]


def test_the_log_names_nobody(kept: Kept) -> None:
    assert not [name for name in kept.quarter.stage.people if name.title() in kept.log]
