"""What a protocol says of emergencies: read, kept, and each mistake told where it stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.adoption import Adoption
from bot.core.crisis import calls_for_help, contacts, patience, tiers
from bot.core.partnership import Gathering, Member, Partner, Partnership
from bot.core.protocol import problems_in, protocol_from_json, protocol_to_json, read_protocol

NOW = datetime(2026, 11, 28, tzinfo=UTC)
BASE = """
protocol: watch
version: 1
purpose: {en: To know how things are.}
checkins:
  today: {every: day, questions: [{id: safe, kind: yes-no, ask: Safe?}]}
"""
CRISIS = """
crisis:
  words: {en: [fire, "shoot*", help us], my: ["မီး"], ar: ["حريق"]}
  contacts: [{en: "Police: 117", sw: "Polisi: 117"}]
  tell: coordinator
  again: 5 minutes
"""


def test_what_is_read_is_kept_whole() -> None:
    read = read_protocol(BASE + CRISIS, "watch")
    assert read.crisis
    assert read.crisis.words["en"] == ("fire", "shoot*", "help us")
    assert (read.crisis.tell, read.crisis.again) == ("coordinator", timedelta(minutes=5))
    assert protocol_from_json(protocol_to_json(read)) == read


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("crisis: {tell: nurse}", '"nurse" is not a role here.'),
        ("crisis: {tell: everyone}", "Nobody's need is told in front of all."),
        ("crisis: {words: {en: ['*']}}", '"*" is not a word to listen for.'),
        ("crisis: {words: {en: ['a*b']}}", '"a*b" is not a word to listen for.'),
        ("crisis: {words: {en: [a]}}", '"a" is not a word to listen for.'),
        ("crisis: {again: 2 hours}", "Nobody waits so long for help, or so shortly."),
        ("crisis: {call: [x]}", '"call"'),
    ],
)
def test_a_mistake_is_told_where_it_stands(said: str, problem: str) -> None:
    found = problems_in(BASE + said + "\n", "watch.yaml")
    assert len(found) == 1
    assert problem in str(found[0])
    assert "crisis" in str(found[0])


def gathering(*texts: str, state: str = "in-force") -> Gathering:
    g = Gathering(Partnership("p", "Lake", "UTC", ("en",), NOW))
    g.with_([Partner("a", "p", "A", ("en",), "UTC")])
    held = (
        read_protocol(BASE.replace("watch", f"watch-{n}") + text, "watch") for n, text in enumerate(texts)
    )
    g.with_([Adoption(str(n), "p", each, state, NOW, in_force_at=NOW) for n, each in enumerate(held)])
    return g


@pytest.mark.parametrize(
    ("said", "calls"),
    [
        ("FIRE", True),
        ("fires", False),
        ("shooting", True),
        ("please help   us now", True),
        ("help yourselves", False),
        ("မီးလောင်", True),
        ("هناك حَرِيق", True),
        ("", False),
    ],
)
def test_words_are_found_whole_and_in_every_language(said: str, *, calls: bool) -> None:
    assert calls_for_help(gathering(CRISIS), said) is calls
    assert calls_for_help(gathering(CRISIS, state="paused"), said) is calls, "danger does not pause"
    assert not calls_for_help(gathering(CRISIS, state="proposed"), said)


def test_several_protocols_are_taken_together() -> None:
    g = gathering(
        CRISIS,
        "crisis: {words: {es: [fuego]}, contacts: ['Clinic: 9', {en: 'Police: 117', sw: 'Polisi: 117'}]}",
    )
    assert calls_for_help(g, "fuego")
    assert patience(g) == timedelta(minutes=5)
    assert [dict(each.texts)["en"] for each in contacts(g)] == ["Police: 117", "Clinic: 9"]


def test_nobody_is_told_twice_and_whoever_needs_help_not_at_all() -> None:
    g = gathering("crisis: {tell: facilitator}")
    roles = {"x": ("coordinator", "facilitator"), "y": ("facilitator",), "z": ("coordinator",)}
    g.with_([Member(name, "p", "a", f"console:{name}", name, "en", has) for name, has in roles.items()])
    assert [[m.id for m in tier] for tier in tiers(g, set(), NOW)] == [["x", "y"], ["z"]]
    assert [[m.id for m in tier] for tier in tiers(g, {"x", "z"}, NOW)] == [["y"]]
