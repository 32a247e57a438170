"""What of suggestions is carried into the next version of a protocol, and what is not."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations

import pytest

from bot.core.next_version import applied, change_of_time, change_of_words, drafted
from bot.core.protocol import read_protocol
from bot.core.suggestion import Suggestion
from tests.world import PULSE

PROTOCOL = read_protocol(PULSE, "pulse")
NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
TUESDAY = change_of_time("monday", {"on": "tuesday"})
TWO_DAYS = change_of_time("monday", {"on": ["tuesday", "friday"], "at": "10:00"})
WORDS = change_of_words("monday", "progress")


def said(id_: str, change: tuple[str, ...] = (), text: str = "What went well?") -> Suggestion:
    return Suggestion(id_, "p", "l", "g", "m", text, "en", NOW, change=change)


def test_days_and_hours_are_carried_as_a_file_has_them() -> None:
    later = applied(PROTOCOL, said("a", TWO_DAYS))
    assert later is not None
    cadence = later.checkins["monday"].cadence
    assert (cadence.on, f"{cadence.at:%H:%M}") == (("tuesday", "friday"), "10:00")


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(said("a"), id="words alone"),
        pytest.param(said("a", change_of_time("tuesday", {"at": "10:00"})), id="no such check-in"),
        pytest.param(said("a", change_of_time("monday", {"at": "25:00"})), id="no hour"),
        pytest.param(said("a", change_of_words("monday", "mood")), id="no such question"),
        pytest.param(said("a", WORDS, "x" * 1_001), id="too long for a file"),
        pytest.param(said("a", change_of_time("monday", {"at": "09:00"})), id="as it is"),
    ],
)
def test_what_is_not_sure_or_cannot_be_kept_is_not_carried(made: Suggestion) -> None:
    assert applied(PROTOCOL, made) is None
    draft = drafted(PROTOCOL, [made])
    assert (draft.in_words, draft.protocol.version) == ((1,), 2)
    assert draft.protocol.model_copy(update={"version": 1}) == PROTOCOL


def test_of_two_that_differ_none_is_carried_and_of_two_alike_both_are() -> None:
    differing = drafted(PROTOCOL, [said("a", TUESDAY), said("b", TWO_DAYS), said("c", WORDS)])
    assert (differing.differing, differing.in_words) == ((1, 2), ())
    assert differing.protocol.checkins["monday"].cadence == PROTOCOL.checkins["monday"].cadence
    assert differing.protocol.checkins["monday"].questions != PROTOCOL.checkins["monday"].questions
    alike = drafted(PROTOCOL, [said("a", TUESDAY), said("b", TUESDAY)])
    assert alike.differing == ()
    assert alike.protocol.checkins["monday"].cadence.on == ("tuesday",)


def test_the_order_of_suggestions_never_changes_what_comes_of_them() -> None:
    made = [said("a", TUESDAY), said("b", WORDS), said("c"), said("d", TUESDAY)]
    versions = [drafted(PROTOCOL, order).protocol for order in permutations(made)]
    assert all(each == versions[0] for each in versions)
