"""The figures of the quarter that people read are those that its archive comes to, counted once more."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.quarter.kept import Kept
from tests.quarter.recounted import (
    by_partner,
    decisions,
    ends_of_promises,
    goals,
    month,
    names,
    things_of,
    told,
    voices,
)

pytestmark = pytest.mark.xdist_group("quarter")
PARIS = ZoneInfo("Europe/Paris")


def numbers(text: str) -> list[float]:
    """Return the figures of a text: of 7,960, 7.960 and 7 960 as many; a comma parts halves."""
    plain = re.sub(r"(?<=\d)[.,\u00a0\u202f\u066c](?=\d{3}(?!\d))", "", text)
    return [float(each.replace(",", ".")) for each in re.findall(r"\d+(?:[.,]\d+)?", plain)]


def asked_for(kept: Kept, typed: str) -> list[tuple[str, str]]:
    """Return where somebody typed that, and what they read."""
    lines = kept.quarter.lines
    return [(line.where, kept.answered(n)) for n, line in enumerate(lines) if line.who and line.text == typed]


def test_what_each_group_reads_of_its_reliability_is_what_its_archive_counts(kept: Kept) -> None:
    counted = by_partner(kept.archive, kept.quarter.stage.now)
    together = tuple(tuple(map(sum, zip(*each, strict=True))) for each in zip(*counted.values(), strict=True))
    read = asked_for(kept, "/reliability")
    assert len(read) == len(counted) == 5
    for where, text in read:
        assert tuple(told(text)) == (*counted[where], *together)


def test_what_became_of_each_promise_stands_in_the_table_that_is_taken_along(kept: Kept) -> None:
    """By group as many are kept, open and let go as in the archive; each way to end is there."""
    ends = ends_of_promises(things_of(kept.archive))
    [table] = [file for file in kept.taken_by("Amina") if file.startswith("Aina,")]
    rows = [row for row in csv.DictReader(io.StringIO(table)) if row["Aina"] == "Ahadi"]
    called = {"imetimizwa": "kept", "imeachiliwa": "let-go", "wazi": "open"}
    assert Counter((row["Kundi"], called[row["Hali"]]) for row in rows) == {
        which: many for which, many in ends.items() if which[1] in called.values()
    }
    assert sum(many for (_, end), many in ends.items() if end in called.values()) == 40
    planned = Counter(made.ends for made in kept.quarter.promised)
    for end in ("moved", "late", "let-go"):
        of_all = sum(many for (_, each), many in ends.items() if each == end)
        # What was to be kept, or moved, once the quarter is over is open still.
        assert planned[end] - 1 <= of_all <= planned[end], end


def test_each_decision_is_told_with_the_positions_that_its_archive_counts(kept: Kept) -> None:
    things = things_of(kept.archive)
    counted = decisions(things)
    assert {d["number"]: d["state"] for d in things["Decision"]} == {n: c.ended for n, c in counted.items()}
    assert {c.ended for c in counted.values()} == {"decided", "not-decided"}
    for d in things["Decision"]:
        over = datetime.fromisoformat(d["ended_at"]).replace(tzinfo=UTC)
        # It is told in its author's words, as said or translated: in their own group as they said it.
        told_then = [
            line for line in kept.quarter.lines if line.at == over and not line.who and d["text"] in line.text
        ]
        sums = [
            tuple(found)
            for line in told_then
            for row in line.text.splitlines()
            if len(found := numbers(row)) == 6
        ]
        assert len(sums) >= 5, d["number"]
        assert {*sums} >= {counted[d["number"]].told}
        rooms = {
            line.where
            for line in told_then
            if counted[d["number"]].told in map(tuple, map(numbers, line.text.splitlines()))
        }
        assert {*names(things).values()} <= rooms


def test_concerns_are_counted_and_nothing_more_is_told_of_them(kept: Kept) -> None:
    things = things_of(kept.archive)
    each = Counter(c["kind"] for c in things["Concern"] if c["number"])
    assert each == {"concern": len(kept.quarter.concerns), "word": len(kept.quarter.alarms)}
    assert sorted(c["number"] for c in things["Concern"] if c["number"]) == [*range(1, each.total() + 1)]
    for name in ("Amina", "Bruno", "Taras"):
        taken = [file for file in kept.taken_by(name) if file.startswith(("Aina,", "BEGIN:", "<"))]
        assert taken
        assert not [file for file in taken if any(words in file for _, words, _ in kept.quarter.concerns)]


def test_a_goal_stands_where_its_numbers_come_to_and_a_correction_holds(kept: Kept) -> None:
    things = things_of(kept.archive)
    counted = goals(things)
    assert {*counted} == {"people-met", "clear-springs"}
    read = asked_for(kept, "/goals")
    assert len(read) == 3
    numbered = sorted((goal for goal in things["Goal"] if goal["target"]), key=lambda goal: goal["number"])
    for _, text in read:
        figures = [
            tuple(numbers(row)) for row in text.splitlines() if row.count("→") == 2 and row[0].isdigit()
        ]
        assert figures == [counted[goal["key"]] for goal in numbered]
    fixed = [m for m in things["Measure"] if sum(o["of"] == m["of"] for o in things["Measure"]) > 1]
    assert {m["goal"] for m in fixed} == {"people-met", "clear-springs"}, "one of each was made right"
    drawn = [n for n, line in enumerate(kept.quarter.lines) if line.text.startswith("/chart")]
    assert len(drawn) == 2
    rows = kept.answered(drawn[-1]).splitlines()
    final = next(row for row in rows if len(re.findall("[→←]", row)) == 2)
    later = [
        m
        for m in things["Measure"]
        if m["goal"] == "people-met" and kept.moment(m["at"]) > kept.quarter.lines[drawn[-1]].at
    ]
    since = sum(float(m["value"]) for m in later)
    assert [*counted["people-met"]] == [numbers(final)[0], numbers(final)[1] + since, numbers(final)[2]]


def test_a_goal_is_told_of_when_it_is_reached_and_around_its_day(kept: Kept) -> None:
    """In every group once: what is reached is not told of again before its day."""
    things = things_of(kept.archive)
    says = kept.quarter.stage.bench.messages.says
    for place in kept.quarter.stage.places.values():
        here = [line.text for line in kept.quarter.lines if line.where == place.name and not line.who]
        for id_, times in (("goal-reached", 1), ("goal-day-near", 2), ("goal-day-over", 2)):
            head = says(id_, {}, place.language)
            assert sum(text.startswith(head) for text in here) == times, (place.name, id_)
    assert len(things["Goal"]) == 4


def test_each_month_comes_to_what_its_archive_counts(kept: Kept) -> None:
    things = things_of(kept.archive)
    begun = next(line.at for line in kept.quarter.lines if line.text == "/digest monthly")
    groups = {*names(things).values()}
    firsts = [datetime(2027, number, 1, 9, tzinfo=PARIS) for number in (2, 3, 4)]
    for since, until in zip([begun, *firsts], firsts, strict=False):
        counted = month(things, since, until)
        read = {}
        for line in kept.quarter.lines:
            rows = line.text.splitlines()
            if line.where not in groups or line.who or "Five waters" not in rows[0]:
                continue
            if line.at.astimezone(PARIS).date() == until.date():
                sums = [numbers(row)[0] for row in rows[2:] if re.search(r": \d+(?:[.,]\d)?$", row)]
                read[line.where] = (*numbers(rows[1]), *sums)
        assert read == dict.fromkeys(groups, counted), until


def test_who_was_heard_is_what_its_archive_counts_and_facilitators_alone_read_it(kept: Kept) -> None:
    things = things_of(kept.archive)
    [(where, text)] = asked_for(kept, "/voices")
    shares = {
        found[1]: tuple(numbers(found[2]))
        for row in text.splitlines()
        if (found := re.fullmatch(r"• (.*?): (\d.*)", row))
    }
    assert where == "Taras"
    assert {name: shares[name] for name in names(things).values()} == voices(things)
    [group] = {*shares} - {*names(things).values()}
    assert "жінки" in group
    read = [line for line in kept.quarter.lines if "жінки" in line.text and not line.who]
    assert {line.where for line in read} == {"Taras"}
