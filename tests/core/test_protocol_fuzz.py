"""No text is too strange, too large or too deep for the reader of protocols: a protocol, or problems."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.files.reading import LONGEST
from bot.core.protocol import (
    CADENCE_KEYS,
    ProtocolUnusable,
    problems_in,
    protocol_from_json,
    protocol_to_json,
    read_protocol,
)
from bot.core.words import Authored
from tests.core.test_protocol import PULSE, told, with_


def test_an_alias_may_repeat_a_value_but_not_swell() -> None:
    aliased = with_("ask: How full is your plate?", "ask: &how How full?").replace(
        "ask: What would help?", "ask: *how"
    )
    assert read_protocol(aliased, "x").checkins["monday"].questions[2].ask == Authored((("en", "How full?"),))
    bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{after}: &{after} [{','.join([f'*{before}'] * 10)}]\n"
        for before, after in zip("abcdefg", "bcdefgh", strict=True)
    )
    assert any("says too much" in each for each in told(bomb))
    assert any("nested too deeply" in each for each in told("a: &a {b: *a}"))


def test_what_is_too_large_or_too_deep_is_told() -> None:
    assert told("a" * (LONGEST + 1)) == ["pulse.yaml, line 1: The file is too long. Keep it below 256 KB."]
    assert any("nested too deeply" in each for each in told("[" * 5000 + "]" * 5000))
    assert any("says too much" in each for each in told("{" + ",".join(f"k{n}" for n in range(30_000)) + "}"))
    assert any("nested too deeply" in each for each in told("a: " + "[" * 60 + "]" * 60))


LINES = PULSE.splitlines()


KEYS = [line.strip().partition(":")[0].removeprefix("- ") for line in LINES if ":" in line]


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=12),
    st.sampled_from(
        [
            "monday",
            "week",
            "text",
            "scale",
            "3 days",
            "en",
            "10:00",
            "15th",
            "2026-02-30",
            "1/0",
            "FREQ=DAILY",
        ]
    ),
)


MAP_KEYS = st.one_of(st.sampled_from([*KEYS, *CADENCE_KEYS, "en", "", "1"]), st.text(max_size=5))


VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(MAP_KEYS, inner, max_size=6),
    max_leaves=12,
)
# Hypothesis reads this file again to see that the lambda uses what it is given, and warns of whatever stands
# there by then: now, and not at a first example, when somebody may have changed the file meanwhile.
VALUES.validate()


def holds(text: str) -> None:
    """A text is a protocol or has problems, each with a place in it; nothing else happens."""
    problems = problems_in(text, "x")
    for each in problems:
        assert each.problem
        assert each.line >= 1
        assert each.column >= 1
        assert str(each)
        assert "pydantic" not in str(each)
    if problems:
        with pytest.raises(ProtocolUnusable):
            read_protocol(text, "x")
    else:
        protocol = read_protocol(text, "x")
        assert protocol_from_json(protocol_to_json(protocol)) == protocol


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_no_mutation_of_a_file_ends_in_anything_but_a_protocol_or_problems(data: st.DataObject) -> None:
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["drop", "twice", "swap", "indent", "cut", "insert", "value"])):
            case "drop":
                lines[at] = ""
            case "twice":
                lines.insert(at, lines[at])
            case "swap":
                other = data.draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
            case "indent":
                lines[at] = "  " + lines[at]
            case "cut":
                lines[at] = lines[at][: data.draw(st.integers(0, max(0, len(lines[at]))))]
            case "insert":
                place = data.draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:place] + data.draw(st.text(max_size=4)) + lines[at][place:]
            case _:
                key = lines[at].partition(":")[0]
                lines[at] = f"{key}: {json.dumps(data.draw(VALUES))}"
    holds("\n".join(lines))


@settings(deadline=None, max_examples=60)
@given(VALUES)
def test_no_value_anywhere_ends_in_anything_but_problems(value: Any) -> None:
    holds(json.dumps(value))
    holds(
        json.dumps(
            {
                "protocol": "x",
                "version": 1,
                "purpose": "p",
                "checkins": value,
                "duties": value,
                "roles": value,
            }
        )
    )
    holds(json.dumps({"protocol": "x", "checkins": {"a": value}, "duties": {"b": value}, "decisions": value}))
    question = {"id": "q", "kind": "choice", "ask": value, "options": value, "labels": value, "from": value}
    checkin = {
        "every": "week",
        "questions": [question, value],
        "nudge": value,
        "on": value,
        "open-for": value,
    }
    holds(json.dumps({"protocol": "x", "version": value, "checkins": {"a": checkin}, "review": value}))


@settings(deadline=None, max_examples=60)
@given(st.text())
def test_no_text_at_all_ends_in_anything_but_problems(text: str) -> None:
    holds(text)
    holds(f"protocol: {text}\nversion: 1")
