"""What a partnership file may say, what it comes to, and what its author is told when it says something else."""

# ruff: noqa: E501 (one case a line)

import json
from datetime import date, time
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.files.partnership_file import (
    PartnershipFile,
    partnership_problems,
    partnership_to_plain,
    read_partnership,
)
from bot.core.files.reading import read_yaml
from bot.core.files.schema import partnership_schema
from bot.core.protocol import Protocol, ProtocolUnusable, read_protocol

SCHEMA = Path(__file__).parents[2] / "protocols" / "partnership.schema.json"
RIVER = """\
partnership: River watch
zone: Europe/Paris
languages: [fr]
partners:
  - name: Recife
    languages: [pt-BR]
    zone: America/Recife
    holidays: BR-PE
    quiet: "21:00-07:00"
    manner: gentle
    rooms: ["telegram:-1001234", "telegram:-1001234/7", {address: "matrix:!id", shows: {digits: burmese}}]
    members:
      - name: Bruno
        addresses: ["telegram:42", "matrix:@bruno:localhost"]
        roles: [coordinator, treasurer]
        language: pt-BR
      - {name: Ana, addresses: ["telegram:43"], shows: {digits: arabic-indic, calendar: islamic}}
  - name: Beirut
    zone: Asia/Beirut
    weekend: [friday, saturday]
    days-off: [2026-11-17, 2026-11-09]
protocols:
  weekly-pulse: {monday: {at: "10:00"}}
translation:
  may-see: [own-server]
terms: [{fr: dispensaire, sw: zahanati, "no": klinikk}, Umoja]
"""
PULSE = """\
protocol: weekly-pulse
version: 1
purpose: To know where each group stands.
roles: {treasurer: {does: Keeps the ledger}}
checkins:
  monday: {every: week, on: monday, at: "09:00", questions: [{id: a, kind: text, ask: How is it?}]}
duties:
  minutes: {role: partner, does: Write, after: {checkin: monday, within: 2 days}}
"""


@pytest.fixture
def shelf() -> dict[str, Protocol]:
    return {"weekly-pulse": read_protocol(PULSE, "weekly-pulse.yaml")}


def with_(old: str, new: str) -> str:
    assert RIVER.count(old) >= 1
    return RIVER.replace(old, new, 1)


def told(text: str, protocols: dict[str, Protocol] | None = None) -> list[str]:
    return [str(each) for each in partnership_problems(text, "river.yaml", protocols)]


def test_a_file_becomes_a_partnership_with_all_that_it_says(shelf: dict[str, Protocol]) -> None:
    river = read_partnership(RIVER, "river.yaml", shelf)
    assert (river.name, river.zone, river.languages) == ("River watch", "Europe/Paris", ("fr",))
    assert river.translation.may_see == ("own-server",)
    assert river.protocols == {"weekly-pulse": {"monday": {"at": "10:00"}}}
    recife, beirut = river.partners
    assert (recife.name, recife.languages, recife.manner) == ("Recife", ("pt-BR",), "gentle")
    assert [room.address for room in recife.rooms] == [
        "telegram:-1001234",
        "telegram:-1001234/7",
        "matrix:!id",
    ]
    assert [room.shows.chosen for room in recife.rooms] == [(), (), ("nu-mymr",)]
    bruno, ana = recife.members
    assert (bruno.addresses, bruno.roles) == (
        ("telegram:42", "matrix:@bruno:localhost"),
        ("coordinator", "treasurer"),
    )
    assert (bruno.language, ana.language) == ("pt-BR", None)
    assert (bruno.shows.chosen, ana.shows.chosen) == ((), ("nu-arab", "ca-islamic-umalqura"))
    clinic = ("dispensaire", "fr", (("sw", "zahanati"), ("no", "klinikk")))
    assert river.terms == (clinic, ("Umoja", "", ()))
    assert beirut.days_off == (date(2026, 11, 9), date(2026, 11, 17))


def test_each_partner_counts_days_and_hours_its_own_way() -> None:
    recife, beirut = read_partnership(RIVER, "river.yaml").partners
    assert recife.calendar.zone == "America/Recife"
    assert recife.calendar.quiet == (time(21), time(7))
    assert recife.calendar.holiday_name(date(2026, 12, 25)) == "Natal"
    assert beirut.calendar.rest == {4, 5}
    assert not beirut.calendar.working(date(2026, 11, 17))
    assert beirut.calendar.quiet is None


def test_a_partner_that_names_no_language_or_zone_has_the_partnerships() -> None:
    river = read_partnership(with_("    zone: Asia/Beirut\n", ""), "river.yaml")
    assert (river.partners[1].languages, river.partners[1].zone) == (("fr",), "Europe/Paris")


def test_norway_is_a_country_and_a_language() -> None:
    norwegian = with_("holidays: BR-PE", "holidays: no").replace("languages: [pt-BR]", "languages: [no]")
    oslo = read_partnership(norwegian, "x").partners[0]
    assert (oslo.holidays, oslo.languages) == ("NO", ("no",))


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("zone: Europe/Paris", "zone: Europe/Pari", 'line 2, "zone": "Europe/Pari" is not a time zone. Did you mean "Europe/Paris"?'),
        ("languages: [pt-BR]", "languages: [pt_BR]", 'line 6, partner 1: "pt_BR" is not a language tag. Did you mean "pt-BR"?'),
        ("languages: [pt-BR]", "languages: []", "line 6, partner 1: Nothing is listed here. List at least one."),
        ("holidays: BR-PE", "holidays: BR-XX", 'line 8, partner 1: "BR-XX" is not a part of BR'),
        ("21:00-07:00", "21:00", 'line 9, partner 1: "21:00" does not say from when until when.'),
        ("manner: gentle", "manner: gentel", 'line 10, partner 1: "gentel" is not a manner of speaking. Did you mean "gentle"?'),
        ('"matrix:!id"', "42", 'line 11, partner 1: "42" is not an address.'),
        ("- name: Bruno", "- nmae: Bruno", 'line 13, member 1: "nmae" is not a key of a member. Did you mean "name"?'),
        ('["telegram:43"]', '["telegram:42"]', 'line 17, member 2: "telegram:42" is somebody else\'s already. Keep it with one.'),
        ("name: Beirut", "name: recife", 'line 18, partner 2: "recife" is a partner already.'),
        ("[friday, saturday]", "[fryday]", 'line 20, partner 2: "fryday" is not a day. Did you mean "friday"?'),
        ("2026-11-17", "2026-11-31", 'line 21, partner 2: "2026-11-31" is not a date.'),
        ('"10:00"', '"25:00"', 'line 23, protocol weekly-pulse: "25:00" is not an hour.'),
        ("{at:", "{att:", 'line 23, protocol weekly-pulse: "att" is not a key of a cadence. Did you mean "at"?'),
        ("{monday: {at", "{mondy: {at", 'line 23, protocol weekly-pulse: "mondy" is neither a check-in nor a duty of weekly-pulse. Did you mean "monday"?'),
        ("{monday: {at", "{minutes: {at", 'line 23, protocol weekly-pulse: "minutes" has no rhythm of its own. It follows monday; change that.'),
        ("{at:", "{on: 15th, at:", 'line 23, protocol weekly-pulse: "15th" does not go with "every: week".'),
        ("weekly-pulse: {", "weekly-puls: {", 'line 23, protocol weekly-puls: There is no protocol "weekly-puls". Did you mean "weekly-pulse"?'),
        ("treasurer]", "treasurr]", 'line 15, member 1: "treasurr" is not a role of its protocols. Did you mean "treasurer"?'),
        ("own-server", "own-sever", 'line 25, "translation": "own-sever" is not a translator. Did you mean "own-server"?'),
        ("may-see", "may-sea", 'line 25, "translation": "may-sea" is not a key of "translation". Did you mean "may-see"?'),
        ("digits: arabic-indic", "digits: arabic-indik", 'line 17, member 2: "arabic-indik" is not a kind of digits. Did you mean "arabic-indic"?'),
        ("calendar: islamic", "calendar: mayan", 'line 17, member 2: "mayan" is not a calendar. Use one of: gregorian, persian, islamic.'),
        ("digits: burmese", "digitz: burmese", 'line 11, partner 1: "digitz" is not a key of "shows". Did you mean "digits"?'),
        ("sw: zahanati", "sw: '='", 'line 26, "terms": "=" cannot be a term. Use letters or digits, and neither "=" nor brackets'),
        ("sw: zahanati", "s_w: zahanati", 'line 26, "terms": "s_w" is not a language tag.'),
        (', sw: zahanati, "no": klinikk', "", 'line 26, "terms": A term needs its form in another language.'),
        ("Umoja]", "umoja, UMOJA]", 'line 26, "terms": "UMOJA" is a term already. Keep one of them.'),
        ("Umoja]", "[umoja]]", 'line 26, "terms": '),
        ("Umoja]", "7]", 'line 26, "terms": 7 is not read as a term. Put quotes round it: "7".'),
        ("partnership: River watch\n", "", 'line 1: "partnership" is missing.'),
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_an_author_reads_where_what_and_what_would_do(
    old: str, new: str, sentence: str, shelf: dict[str, Protocol]
) -> None:
    found = told(with_(old, new), shelf)
    assert any(each.startswith(f"river.yaml, {sentence}") for each in found), found


def test_what_partners_are_handed_down_is_told_once() -> None:
    assert len(told(with_("languages: [fr]", "languages: [xx]"))) == 1


def test_all_problems_come_at_once(shelf: dict[str, Protocol]) -> None:
    bad = (
        with_("manner: gentle", "manner: x")
        .replace("own-server", "y")
        .replace("zone: Asia/Beirut", "zone: z")
    )
    with pytest.raises(ProtocolUnusable) as raised:
        read_partnership(bad, "river.yaml", shelf)
    assert [each.line for each in raised.value.problems] == [10, 19, 25]


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("{}", {}),
        ("", {}),
        ("{monday: {on: [tuesday, friday]}}", {"monday": {"on": ["tuesday", "friday"]}}),
        ("{checkins: {monday: {every: day}}}", {"monday": {"every": "day"}}),
        ('{at: "08:00"}', {"": {"at": "08:00"}}),
    ],
)
def test_protocols_are_in_force_with_what_differs(
    said: str, read: dict[str, Any], shelf: dict[str, Protocol]
) -> None:
    text = with_('{monday: {at: "10:00"}}', said)
    assert told(text, shelf) == []
    assert read_partnership(text, "x", shelf).protocols == {"weekly-pulse": read}


def test_a_list_of_protocols_is_enough() -> None:
    text = with_('  weekly-pulse: {monday: {at: "10:00"}}', "  [weekly-pulse]")
    assert read_partnership(text, "x").protocols == {"weekly-pulse": {}}


def test_a_partnership_is_written_as_it_is_read() -> None:
    for text in (RIVER, with_("{monday: {at", "{at: '08:00', monday: {at")):
        river = read_partnership(text, "river.yaml")
        plain = json.dumps(partnership_to_plain(river), ensure_ascii=False)
        assert read_partnership(plain, "written.yaml") == river


def test_the_schema_in_the_repository_is_the_one_that_the_models_make() -> None:
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == partnership_schema()
    jsonschema.Draft202012Validator.check_schema(partnership_schema())
    jsonschema.validate(read_yaml(RIVER, "x").plain, partnership_schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(read_yaml(with_("manner", "maner"), "x").plain, partnership_schema())


KEYS = [line.strip().partition(":")[0].removeprefix("- ") for line in RIVER.splitlines()]
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=9), st.sampled_from(["fr", "21:00-07:00", "monday", "XX-Y"])
)  # fmt: skip
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*KEYS, "at", "on"]), inner, max_size=5)
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=60)
@given(VALUES, st.sampled_from(KEYS))
def test_no_value_anywhere_ends_in_anything_but_a_partnership_or_problems(value: Any, key: str) -> None:
    plain = read_yaml(RIVER, "x").plain
    partner = {**plain["partners"][0], key: value}
    for changed in (
        value,
        {**plain, key: value},
        {**plain, "partners": [partner]},
        {**plain, "protocols": {"a": value}},
    ):
        text = json.dumps(changed)
        problems = partnership_problems(text, "x", {})
        assert all(each.line >= 1 and each.problem and "pydantic" not in str(each) for each in problems)
        if not partnership_problems(text, "x"):
            assert isinstance(read_partnership(text, "x"), PartnershipFile)
