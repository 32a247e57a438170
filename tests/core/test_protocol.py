"""What a protocol file may say, what it comes to, and what its author is told when it says something else."""

# ruff: noqa: E501 (one case a line)

import json
from datetime import time, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bot.core.cadence import Cadence
from bot.core.files.reading import read_yaml
from bot.core.files.schema import schema
from bot.core.protocol import (
    Protocol,
    ProtocolUnusable,
    changed,
    overridden,
    problems_in,
    protocol_from_json,
    protocol_to_json,
    read_protocol,
)
from bot.core.words import Authored

SHELF = Path(__file__).parents[2] / "protocols"
PULSE = """\
protocol: weekly-pulse
version: 1
language: en
title: {en: Weekly pulse, pt-BR: Pulso semanal}
purpose: To know each Monday where each group stands.
roles:
  treasurer: {does: Keeps the shared ledger}
agreements:
  - We answer within three days.
  - {sw: Tunajibu, en: "We answer, or say that we cannot."}
checkins:
  monday:
    asks: partner
    each: partner
    every: week
    on: monday
    at: "09:00"
    zone: local
    holidays: next-working-day
    open-for: 3 days
    nudge: [24 hours, 48 hours]
    silence: {tell: facilitator}
    digest: {to: everyone}
    questions:
      - id: progress
        kind: text
        ask: {en: What moved forward?, pt-BR: O que avançou?}
      - id: load
        kind: scale
        from: 1
        to: 5
        labels: {1: light, 5: too much}
        ask: How full is your plate?
        unnamed: true
      - id: help
        kind: choice
        options: {hands: {en: Hands}, money: {en: Money}}
        ask: What would help?
        private: facilitator
      - {id: reached, kind: number, unit: people, optional: true, ask: How many?}
duties:
  ledger:
    role: treasurer
    does: Share last month's ledger
    every: month
    on: 5th working day
    at: "10:00"
    remind: [2 days before, on the day]
    late: {after: 2 days, tell: coordinator}
  minutes:
    role: partner
    does: Send round what was agreed
    after: {checkin: monday, within: 2 days}
decisions: {rule: majority, quorum: 2/3, threshold: 66%, open-for: 5 days}
review: {every: quarter, on: first monday}
"""


@pytest.fixture
def pulse() -> Protocol:
    return read_protocol(PULSE, "pulse.yaml")


def with_(old: str, new: str) -> str:
    assert PULSE.count(old) >= 1
    return PULSE.replace(old, new, 1)


def told(text: str) -> list[str]:
    return [str(each) for each in problems_in(text, "pulse.yaml")]


# What a good file comes to


def test_a_file_becomes_a_protocol_with_all_that_it_says(pulse: Protocol) -> None:
    assert (pulse.id, pulse.version, pulse.language) == ("weekly-pulse", 1, "en")
    assert pulse.title == Authored((("en", "Weekly pulse"), ("pt-BR", "Pulso semanal")))
    assert pulse.roles == {"treasurer": Authored((("en", "Keeps the shared ledger"),))}
    monday = pulse.checkins["monday"]
    assert (monday.id, monday.asks, monday.each, monday.holidays) == (
        "monday",
        "partner",
        "partner",
        "next-working-day",
    )
    assert monday.cadence == Cadence(every="week", on=("monday",), at=time(9))
    assert (monday.open_for, monday.nudge) == (
        timedelta(days=3),
        (timedelta(hours=24), timedelta(hours=48)),
    )
    assert (monday.silence_tell, monday.digest_to) == ("facilitator", "everyone")
    progress, load, help_, reached = monday.questions
    assert progress.ask.texts == (("en", "What moved forward?"), ("pt-BR", "O que avançou?"))
    assert (load.low, load.high, load.unnamed, load.labels[1]) == (
        1,
        5,
        True,
        (5, Authored((("en", "too much"),))),
    )
    assert help_.options == (("hands", Authored((("en", "Hands"),))), ("money", Authored((("en", "Money"),))))
    assert help_.private == "facilitator"
    assert reached.optional
    assert reached.unit == Authored((("en", "people"),))


def test_duties_decisions_and_the_review_are_read(pulse: Protocol) -> None:
    ledger, minutes = pulse.duties["ledger"], pulse.duties["minutes"]
    assert ledger.cadence == Cadence(every="month", on=("5th working day",), at=time(10))
    assert ledger.remind == (2, 0)
    assert ledger.late is not None
    assert (ledger.late.after, ledger.late.tell) == (timedelta(days=2), "coordinator")
    assert minutes.cadence is None
    assert minutes.after is not None
    assert (minutes.after.checkin, minutes.after.within) == ("monday", timedelta(days=2))
    assert pulse.decisions is not None
    assert (pulse.decisions.rule, pulse.decisions.quorum) == ("majority", Fraction(2, 3))
    assert pulse.decisions.threshold == Fraction(33, 50)
    assert pulse.review == Cadence(every="quarter", on=("first monday",))


def test_the_files_own_language_comes_first_in_every_text(pulse: Protocol) -> None:
    assert pulse.agreements[1].texts == (("en", "We answer, or say that we cannot."), ("sw", "Tunajibu"))
    in_swahili = with_("language: en", "language: sw")
    assert read_protocol(in_swahili, "x").purpose.texts[0][0] == "sw"
    assert read_protocol(in_swahili, "x").agreements[1].texts[0] == ("sw", "Tunajibu")


def test_a_title_is_made_from_the_id_where_there_is_none() -> None:
    untitled = with_("title: {en: Weekly pulse, pt-BR: Pulso semanal}\n", "")
    assert read_protocol(untitled, "x").title == Authored((("en", "Weekly pulse"),))


def test_what_a_checkin_leaves_out_has_a_kind_default() -> None:
    bare = (
        "protocol: bare\nversion: 1\npurpose: p\ncheckins:\n  daily: {every: day, "
        "questions: [{id: a, kind: text, ask: How?}]}"
    )
    daily = read_protocol(bare, "x").checkins["daily"]
    assert (daily.asks, daily.each, daily.open_for, daily.holidays) == (
        "partner",
        "partner",
        timedelta(days=3),
        "keep",
    )
    assert (daily.nudge, daily.silence_tell, daily.digest_to) == ((), "facilitator", "everyone")


def test_a_text_that_an_unquoted_comma_cuts_is_read_whole() -> None:
    """YAML takes what follows the comma for a key; half a sentence must not be sent to anybody."""
    cut = with_(
        "purpose: To know each Monday where each group stands.",
        "purpose: {en: To know, sooner, and better, fr: Savoir, ici}",
    )
    assert read_protocol(cut, "x").purpose.texts == (
        ("en", "To know, sooner, and better"),
        ("fr", "Savoir, ici"),
    )


@pytest.mark.parametrize(
    ("tag", "kept"), [("no", "no"), ("pt-br", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"), ("swc", "swc")]
)
def test_language_tags_stay_what_they_are(tag: str, kept: str) -> None:
    """`no` is Norwegian, not false; Congo Swahili has three letters."""
    norwegian = with_("purpose: To", f"purpose: {{{tag}: For å vite}}\n#")
    assert read_protocol(norwegian, "x").purpose.texts == ((kept, "For å vite"),)


def test_an_unquoted_hour_is_still_an_hour() -> None:
    assert read_protocol(with_('at: "09:00"', "at: 10:30"), "x").checkins["monday"].cadence.at == time(10, 30)


# What an author is told


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("kind: text", "kind: txet", 'line 26, question 1: "txet" is not a kind of question. Did you mean "text"?'),
        ("kind: scale", "kind: scael", 'line 29, question 2: "scael" is not a kind of question. Did you mean "scale"?'),
        ("holidays:", "holdays:", 'line 19, check-in monday: "holdays" is not a key of a check-in. Did you mean "holidays"?'),
        ("next-working-day", "next-workday", 'line 19, check-in monday: "next-workday" is not a way to deal with holidays. Did you mean "next-working-day"?'),
        ("on: monday", "on: mondy", 'line 16, check-in monday: "mondy" is not a day. Did you mean "monday"?'),
        ("zone: local", "zone: Africa/Nairoby", 'line 18, check-in monday: "Africa/Nairoby" is not a time zone. Did you mean "Africa/Nairobi"?'),
        ("asks: partner", "asks: tresurer", 'line 13, check-in monday: "tresurer" is not a role here. Did you mean "treasurer"?'),
        ("{tell: facilitator}", "{tell: facilitater}", 'line 22, check-in monday: "facilitater" is not a role here. Did you mean "facilitator"?'),
        ("{to: everyone}", "{to: evryone}", 'line 23, check-in monday: "evryone" is not a role here. Did you mean "everyone"?'),
        ("private: facilitator", "private: host", 'line 39, question 3: "host" is not a role here. Use one of: partner, coordinator, facilitator, treasurer; or add it under "roles".'),
        ("tell: coordinator", "tell: cordinator", 'line 49, duty ledger: "cordinator" is not a role here. Did you mean "coordinator"?'),
        ("checkin: monday", "checkin: moday", 'line 53, duty minutes: "moday" is not a check-in of this protocol. Did you mean "monday"?'),
        ("role: treasurer", "turn: host", 'line 43, duty ledger: "host" does not go round here. Add "rotation: {checkin: …}".'),
        ("role: treasurer", "turn: first", 'line 43, duty ledger: "first" is not something that "turn" can be. Use one of: host, summary.'),
        ("id: load", "id: progress", 'line 28, question 2: "progress" is the id of question 1 already. Give each question its own; answers are kept under it.'),
        ("id: load", "id: my load", 'line 28, question 2: "my load" cannot be an id. Use up to 63 letters of the Latin alphabet, digits and hyphens, such as weekly-pulse.'),
        ("        to: 5", "        to: 1", 'line 31, question 2: The scale ends at 1, where it has not begun yet. Make "to" larger than 1.'),
        ("        to: 5", "        to: 12", "line 31, question 2: The scale has 12 steps. Keep to 11 at most, or ask for a number."),
        ("        to: 5\n", "", 'line 28, question 2: A scale needs "to". Write, for instance, "from: 1" and "to: 5".'),
        ("5: too much", "6: too much", "line 32, question 2: 6 is not a step of this scale. Label steps from 1 to 5."),
        ("5: too much", "many: x", 'line 32, question 2: "many" is not a number. A label belongs to a step of the scale, as in "1: light".'),
        (", money: {en: Money}", "", "line 37, question 3: There is nothing to choose between. Give at least two options."),
        ("{hands: {en: Hands}, money: {en: Money}}", "[hands, money]", "line 37, question 3: Each option needs an id. Write a map, as in {often: Often, rarely: Rarely}."),
        ("kind: choice", "kind: yes-no", 'line 37, question 3: "options" is not for questions of kind "yes-no". Leave it out, or write "kind: choice".'),
        ("48 hours", "72 hours", 'line 21, check-in monday: "72 hours" is too late: it closes 3 days after asking. Make it shorter than "open-for", or "open-for" longer.'),
        ("48 hours", "1 day", 'line 21, check-in monday: "1 day" is here for the second time. Keep one of them.'),
        ("open-for: 3 days", "open-for: 3", 'line 20, check-in monday: 3 is not a length of time. Write it as "48 hours" or "3 days".'),
        ("open-for: 3 days", "open-for: 3 dais", 'line 20, check-in monday: "dais" is not a unit of time. Did you mean "days"?'),
        ('at: "09:00"', "at: 9", 'line 17, check-in monday: "9" is not an hour. Write it as "09:00", in quotes, from "00:00" to "23:59".'),
        ("on the day]", "on day]", 'line 48, duty ledger: "on day" is not a reminder. Write it as "2 days before", "1 week before" or "on the day".'),
        ("2 days before,", "2,", 'line 48, duty ledger: 2 is not a reminder. Write it as "2 days before" or "on the day".'),
        ("language: en", "language: english", 'line 3, "language": "english" is not a language tag. Did you mean "en"?'),
        ("pt-BR: Pulso", "pt_BR: Pulso", 'line 4, "title": "pt_BR" is not a language tag. Did you mean "pt-BR"?'),
        ("pt-BR: Pulso", "pt-XX: Pulso", 'line 4, "title": "XX" in "pt-XX" is not a territory.'),
        ("{en: Weekly pulse,", "{en: 2026,", 'line 4, "title": 2026 is not read as a text. Put quotes round it: "2026".'),
        ("purpose: To know", "purpose: #", 'line 5, "purpose": The text is empty. Write it, or leave the key out.'),
        ("ask: What would help?", "ask: [a]", "line 38, question 3: A text is needed here. Write one string, in quotes if it has a colon or comma."),
        ("ask: What would help?", "", 'line 35, question 3: "ask" is missing. Write the question, as in "ask: What moved forward?".'),
        ("version: 1", "version: one", 'line 2, "version": A whole number is needed here. Write it in digits, without quotes.'),
        ("version: 1", "version: 0", 'line 2, "version": 0 is out of range. Write at least 1.'),
        ("version: 1\n", "", 'line 1: "version" is missing. Write "version: 1".'),
        ("unnamed: true", "unnamed: maybe", "line 34, question 2: Only true or false can stand here. Write true or false."),
        ("rule: majority", "rule: majorty", 'line 54, "decisions": "majorty" is not a way to decide. Did you mean "majority"?'),
        ("quorum: 2/3", "who: member", 'line 54, "decisions": "member" is not something that "who" can be. Did you mean "members"?'),
        ("quorum: 2/3", "quorum: most", 'line 54, "decisions": That is no quorum. Write a number of partners, or a share such as "2/3".'),
        ("threshold: 66%", "threshold: 120%", 'line 54, "decisions": "120%" is not a share. Write it as "2/3" or "66%", in quotes.'),
        ("on: first monday}", 'on: first monday, at: "10:00"}', 'line 55, "review": A review has no hour. Leave "at" out.'),
        ("{every: quarter", "{evry: quarter", 'line 55, "review": "evry" is not a key of a cadence. Did you mean "every"?'),
        ("  minutes:", "  monday:", 'line 50, duty monday: "monday" is a check-in too. Give the duty another name, so that people can say which they mean.'),
        ("    after: {checkin", "    every: week\n    after: {checkin", 'line 54, duty minutes: A rhythm and "after" do not go together. Keep one: it is due by either.'),
        ("    after: {checkin: monday, within: 2 days}\n", "", "line 50, duty minutes: It never falls due."),
        ("{does: Keeps", "{dose: Keeps", 'line 7, role treasurer: "dose" is not a key of a role. Did you mean "does"?'),
        ("version: 1", "version: 1\nversion: 2", 'line 3, "version": "version" is here for the second time. Keep one of them.'),
        ("version: 1", "versoin: 1\nversion: 1", 'line 2, "versoin": "versoin" is not a key of a protocol. Did you mean "version"?'),
        ("protocol: weekly-pulse", "%YAML 1.1\n---\nprotocol: weekly-pulse", 'line 1: The file asks to be read as YAML 1.1. Leave this line out, and put quotes round hours and language tags ("10:00", "no").'),
        ("purpose: To know", "purpose: know: To", "line 5: This is not YAML: mapping values are not allowed here. A text with a colon in it needs quotes round it."),
        ("    asks: partner", "\tasks: partner", "line 13: This is not YAML"),
        ("kind: text", "kind: !!python/name:os.system x", 'line 26, question 1: "tag:yaml.org,2002:python/name:os.system" is a YAML tag that means nothing here.'),
        ("    asks: partner", "    <<: {asks: partner}", 'line 13, check-in monday: "<<" does not merge anything here. Write the keys out.'),
        ("    asks: partner", "    ~: partner", "line 13, check-in monday: A key must be a text. Put quotes round it."),
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_an_author_reads_where_what_and_what_would_do(old: str, new: str, sentence: str) -> None:
    assert any(each.startswith(f"pulse.yaml, {sentence}") for each in told(with_(old, new))), told(
        with_(old, new)
    )


def test_one_mistake_is_one_problem() -> None:
    for old, new in [("kind: scale", "kind: scael"), ("open-for: 3 days", "open-for: x"), ("holidays:", "holdays:"),
                     ("on: monday", "on: mondy"), ("{hands: {en: Hands}, money: {en: Money}}", "[hands, money]"),
                     ("role: treasurer", "role: 3"), ("  minutes:", "  min utes:")]:  # fmt: skip
        assert len(told(with_(old, new))) == 1, (new, told(with_(old, new)))


def test_all_problems_come_at_once_in_the_order_of_the_file() -> None:
    bad = (
        with_("kind: text", "kind: txet")
        .replace("asks: partner", "asks: x", 1)
        .replace("role: treasurer", "role: y")
    )
    bad = (
        bad.replace("version: 1", "version: x")
        .replace("rule: majority", "rule: z")
        .replace("id: load", "id: progress")
    )
    with pytest.raises(ProtocolUnusable) as raised:
        read_protocol(bad, "pulse.yaml")
    lines = [each.line for each in raised.value.problems]
    assert lines == [2, 13, 26, 28, 43, 54]
    assert str(raised.value).splitlines() == told(bad)


def test_problems_name_line_column_and_path() -> None:
    [problem] = problems_in(with_("kind: scale", "kind: scael"), "pulse.yaml")
    assert (problem.line, problem.column, problem.path) == (29, 15, "checkins.monday.questions[1].kind")
    [problem] = problems_in(with_("holidays:", "holdays:"), "pulse.yaml")
    assert (problem.line, problem.column, problem.path) == (19, 5, "checkins.monday.holdays")


def test_a_question_of_more_than_a_thousand_characters_is_too_long() -> None:
    assert told(with_("How full is your plate?", "a" * 1000)) == []
    assert "1,001 characters" in told(with_("How full is your plate?", "a" * 1001))[0]


def test_a_file_that_says_nothing_is_told_how_to_begin() -> None:
    assert told("") == ['pulse.yaml, line 1: The file is empty. Begin with "protocol: its-id".']
    assert told("- a\n- b")[0].startswith("pulse.yaml, line 1: A file is a map: keys with values.")
    assert any("asks nothing" in each for each in told("protocol: x\nversion: 1\npurpose: p"))


# Kept, changed, overridden


def test_a_protocol_is_kept_as_json_and_comes_back_the_same(pulse: Protocol) -> None:
    assert protocol_from_json(protocol_to_json(pulse)) == pulse
    swahili = read_protocol(with_("language: en", "language: sw"), "x")
    assert protocol_from_json(protocol_to_json(swahili)) == swahili


def test_what_is_kept_names_even_what_the_file_left_to_us(pulse: Protocol) -> None:
    """So that a default that changes in a later release changes no agreement."""
    kept = json.loads(protocol_to_json(pulse))
    assert kept["duties"]["minutes"]["holidays"] == "keep"
    assert kept["checkins"]["monday"]["cadence"]["zone"] == "local"


def test_a_changed_hour_makes_the_next_version(pulse: Protocol) -> None:
    later = changed(pulse, checkin="monday", at="10:30")
    assert later.version == 2
    assert later.checkins["monday"].cadence == Cadence(every="week", on=("monday",), at=time(10, 30))
    assert later.checkins["monday"].questions == pulse.checkins["monday"].questions
    assert pulse.version == 1


def test_another_rhythm_takes_the_place_of_the_old_one_and_keeps_the_hour(pulse: Protocol) -> None:
    monthly = changed(pulse, checkin="monday", every="month", on="15th").checkins["monday"].cadence
    assert monthly == Cadence(every="month", on=("15th",), at=time(9))
    listed = changed(pulse, checkin="ledger", dates=["2026-03-09"]).duties["ledger"].cadence
    assert listed == Cadence(dates=("2026-03-09",), at=time(10))  # type: ignore[arg-type]
    same = changed(pulse, checkin="monday", every="week", at="10:00").checkins["monday"].cadence
    assert same.on == ("monday",)


@pytest.mark.parametrize(
    ("of", "every", "on"),
    [
        ("monday", "2 weeks", ("monday",)),
        ("monday", "day", ()),
        ("monday", "weekday", ()),
        ("ledger", "2 months", ("5th working day",)),
        ("ledger", "quarter", ("5th working day",)),
    ],
)
def test_the_days_stay_wherever_another_rhythm_has_a_place_for_them(
    pulse: Protocol, of: str, every: str, on: tuple[str, ...]
) -> None:
    later = changed(pulse, checkin=of, every=every)
    cadence = {**later.checkins, **later.duties}[of].cadence
    assert cadence is not None
    assert (cadence.every, cadence.on) == (every, on)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"checkin": "mondy", "at": "10:00"}, 'Did you mean "monday"?'),
        ({"checkin": "minutes", "at": "10:00"}, "It follows monday"),
        ({"checkin": "monday", "at": "25:00"}, '"25:00" is not an hour.'),
        ({"checkin": "monday", "on": "15th"}, '"15th" does not go with "every: week".'),
        ({"checkin": "monday", "every": "month"}, '"monday" does not go with "every: month".'),
        ({"checkin": "ledger", "every": "week"}, '"5th working day" does not go with "every: week".'),
        ({"checkin": "monday", "hour": "9"}, '"hour" is not a key of a cadence.'),
    ],
)
def test_a_change_that_cannot_be_is_refused_with_a_sentence(
    pulse: Protocol, asked: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(ValueError) as refused:
        changed(pulse, **asked)
    assert sentence in str(refused.value)


def test_overrides_keep_the_version_and_may_be_for_every_checkin(pulse: Protocol) -> None:
    here = overridden(pulse, {"": {"at": "08:00"}, "ledger": {"zone": "partnership"}})
    assert here.version == 1
    assert here.checkins["monday"].cadence.at == time(8)
    assert here.duties["ledger"].cadence == Cadence(
        every="month", on=("5th working day",), at=time(10), zone="partnership"
    )


# The schema for editors


def test_the_schema_in_the_repository_is_the_one_that_the_models_make() -> None:
    """`make schema` writes it."""
    assert json.loads((SHELF / "protocol.schema.json").read_text(encoding="utf-8")) == schema()


@pytest.mark.parametrize(
    "text", [PULSE, *(path.read_text(encoding="utf-8") for path in sorted(SHELF.glob("*.yaml")))]
)
def test_a_good_file_is_good_to_an_editor_too(text: str) -> None:
    assert told(text) == []
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(read_yaml(text, "x").plain, schema())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("holidays:", "holdays:"),
        ("kind: scale", "kind: scael"),
        ("open-for: 3 days", "open-for: 3"),
        ("ask: What would help?", "ask: {english: What}"),
        ("    every: week\n", "    cadence: {every: week}\n"),
        ("id: load", "id: my load"),
        ("version: 1\n", ""),
    ],
)
def test_an_editor_marks_what_is_wrong_with_single_values(old: str, new: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(read_yaml(with_(old, new), "x").plain, schema())
