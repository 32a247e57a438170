"""Which open question words may answer that reply to nothing: never one that they were not meant for."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.core.occasion import Ask
from bot.core.replied_to_nothing import Unbidden, answered_in_a_talk

NINE = datetime(2026, 11, 30, 9, tzinfo=UTC)
OWN, GROUPS = (Ask(id_, "river", "monday", "goma", "talk", NINE) for id_ in ("own", "groups"))


@pytest.mark.parametrize(
    ("words", "may"),
    [
        (Unbidden(alone=True, replies=False, calls_us=False), True),
        (Unbidden(alone=False, replies=False, calls_us=True), True),
        (Unbidden(alone=False, replies=True, calls_us=False), True),
        (Unbidden(alone=False, replies=True, calls_us=True), False),
        (Unbidden(alone=True, replies=True, calls_us=False), False),
    ],
    ids=["alone", "called", "to each other", "to what is gone", "alone, to what is gone"],
)
def test_what_replies_to_what_we_do_not_know_any_more_answers_nothing(words, may):
    assert words.may_answer is may


@pytest.mark.parametrize(
    ("read_last", "for_few", "answered"),
    [
        ("", False, [(OWN, False), (GROUPS, False)]),
        ("own", False, [(OWN, True), (GROUPS, False)]),
        ("own", True, [(OWN, True)]),
        ("", True, []),
        ("another", True, []),
    ],
    ids=["nothing for few", "and one was read last", "below its question", "below something else", "gone"],
)
def test_where_anything_for_few_was_said_only_what_was_read_last_is_answered(read_last, for_few, answered):
    assert answered_in_a_talk([OWN, GROUPS], read_last, for_few=for_few) == answered
