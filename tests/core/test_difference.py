"""What is different between two versions is said, whatever it is; and how often something comes round."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.cadence import Cadence
from bot.core.difference import what_changed
from bot.core.protocol import Checkin, Duty, Protocol, ProtocolUnusable, Question, read_protocol
from bot.core.rhythm_named import days_named, rhythm_named
from bot.core.text import without_direction_controls
from bot.core.words import Notice, Ours
from bot.messages import Messages
from bot.translation.translator import Translator
from bot.wording import Reader, word

OLD = """
protocol: pulse
version: 1
language: en
title: {en: Pulse}
purpose: {en: To know how things are.}
roles:
  medic: {does: {en: Looks after everybody}}
goals:
  taps: {goal: {en: Families with a tap}, target: 400, indicators: {pumps: {name: {en: Pumps}}}}
agreements:
  - {en: We write in our own language.}
  - {en: Nobody is named.}
checkins:
  monday:
    every: week
    on: monday
    at: "09:00"
    open-for: 3 days
    nudge: [24 hours]
    questions:
      - {id: progress, kind: text, ask: {en: What moved forward?}}
      - {id: load, kind: scale, from: 1, to: 5, labels: {1: {en: empty}, 5: {en: full}}, ask: {en: How full?}}
      - {id: next, kind: choice, options: {a: {en: Water}, b: {en: Seeds}}, ask: {en: What next?}}
duties:
  ledger: {role: medic, does: {en: Share the ledger}, every: month, on: 15th, at: "10:00",
           remind: [2 days before]}
  minutes: {role: medic, does: {en: Send minutes}, after: {checkin: monday, within: 2 days}}
decisions: {rule: consent}
review: {every: quarter, on: first monday}
"""
OPEN = "    open-for: 3 days\n"
LOAD = "      - {id: load,"
REVIEW = "review: {every: quarter, on: first monday}"
CHANGES = [
    ("title: {en: Pulse}", "title: {en: Heartbeat}", "~ is called now: Heartbeat (before: Pulse)"),
    ("To know how things are.", "To help.", "~ what it is for: To help."),
    ("Looks after everybody", "Heals", "~ role “medic”: Heals"),
    ("roles:\n", "roles:\n  cook: {does: {en: Cooks}}\n", "+ new role “cook”: Cooks"),
    ("Nobody is named.", "Nobody is blamed.", "~ our agreements have changed. They are now:"),
    ("every: week\n", "every: 2 weeks\n", "~ monday comes at other times now: every 2 weeks (Monday), at 9"),
    (OPEN, OPEN.replace("3", "2"), "~ monday: answers are taken for 2 days"),
    (OPEN, f"{OPEN}    silence: {{tell: medic}}\n", "~ monday: told when somebody does not answer: medic"),
    (
        OPEN,
        f"{OPEN}    silence: {{urgent: true}}\n",
        "~ monday: told when somebody does not answer, in quiet hours too: facilitator",
    ),
    (OPEN, f"{OPEN}    digest: {{to: medic}}\n", "~ monday: the digest goes to: medic"),
    (OPEN, f"{OPEN}    holidays: skip\n", "~ monday: left out on holidays"),
    (OPEN, f"{OPEN}    asks: medic\n", "~ monday: asked now, once in each group: medic"),
    (OPEN, f"{OPEN}    each: member\n", "~ monday: asked now, each person for themselves: partner"),
    (OPEN, f"{OPEN}    title: {{en: Hello}}\n", "~ is called now: Hello (before: monday)"),
    ("nudge: [24 hours]", "nudge: [48 hours]", "~ monday: reminders come at other times"),
    ("What moved forward?", "What moved?", "~ monday, now in these words: What moved?"),
    (
        "kind: text, ask",
        "kind: text, private: medic, ask",
        "~ monday, only this role reads the answer (medic)",
    ),
    ("kind: text, ask", "kind: text, unnamed: true, ask", "~ monday, answers are shown without names: What"),
    ("kind: text, ask", "kind: text, optional: true, ask", "~ monday, answered in another way: What moved"),
    ("kind: text, ask", "kind: number, unit: {en: km}, ask", "~ monday, answered in another way: What moved"),
    (
        "kind: choice, options",
        "kind: choice, alarms: [a], options",
        "~ monday, which answers call for help at once",
    ),
    ("from: 1, to: 5, labels: {1:", "from: 0, to: 5, labels: {0:", "answered in another way: How full?"),
    ("to: 5, labels: {1: {en: empty}, 5:", "to: 4, labels: {1: {en: empty}, 4:", "in another way: How full?"),
    ("{en: empty}", "{en: bare}", "~ monday, answered in another way: How full?"),
    ("{en: Water}", "{en: Wells}", "~ monday, answered in another way: What next?"),
    (LOAD, f"      - {{id: mood, kind: text, ask: {{en: Well?}}}}\n{LOAD}", "+ monday, new question: Well?"),
    ("{id: progress,", "{id: moved,", "– monday, no longer asked: What moved forward?"),
    ("role: medic, does: {en: Share", "role: coordinator, does: {en: Share", "does it now: coordinator"),
    ("Share the ledger", "Show the books", "~ is called now: Show the books (before: Share the ledger)"),
    (
        "on: 15th",
        "on: last day",
        "~ Share the ledger comes at other times now: every month (last day), at 10:00",
    ),
    (
        "on: 15th",
        "on: 15th, holidays: next-working-day",
        "~ Share the ledger: moved from holidays and days off",
    ),
    (
        "within: 2 days",
        "within: 3 days",
        "~ Send minutes comes at other times now: within 3 days of the digest",
    ),
    (
        "remind: [2 days before]",
        "remind: [1 day before]",
        "~ Share the ledger: reminders come at other times",
    ),
    ("remind: [2 days before]", "late: {after: 2 days}", "~ Share the ledger: who is told when it is late"),
    ("goals:\n", "goals:\n  radios: {goal: {en: Radios}}\n", "+ new: Radios"),
    (
        "duties:\n  ledger: {role:",
        "rotation: {checkin: monday}\nduties:\n  ledger: {turn: host, role:",
        "~ Share the ledger: each group does it in turn now",
    ),
    (", indicators: {pumps: {name: {en: Pumps}}}", "", "– no longer: Pumps"),
    ("target: 400", "target: 500", "~ counted, due or owned otherwise than before: Families with a tap"),
    ("goals:\n", "rotation: {checkin: monday}\ngoals:\n", "~ whose turn it is goes round in another way"),
    (
        "kind: text, ask: {en: What moved forward?}",
        "kind: text, about: story, ask: {en: What moved forward?}",
        "answered in another way: What moved forward?",
    ),
    (
        "kind: scale, from: 1, to: 5, labels: {1: {en: empty}, 5: {en: full}}",
        "kind: number, measures: taps",
        "answered in another way: How full?",
    ),
    (
        "decisions: {rule: consent}",
        "commitments: {remind: [on the day]}\ndecisions: {rule: consent}",
        "~ when promises are reminded of, or who hears that one is late, has changed",
    ),
    ("rule: consent", "rule: consent, who: members", "~ how partners decide together has changed"),
    ("rule: consent", "rule: majority", "~ how partners decide together has changed"),
    (
        "decisions: {rule: consent}",
        "crisis: {words: {en: [fire]}}\ndecisions: {rule: consent}",
        "~ What happens in an emergency is new",
    ),
    (OPEN, f"{OPEN}    rhythm: crisis\n", "~ monday comes in a crisis only"),
    (OPEN, f"{OPEN}    rhythm: always\n", "~ monday comes in a crisis, too"),
    (
        REVIEW,
        "review: {every: month, on: last day}",
        "~ we look at the protocol again: every month (last day)",
    ),
    (REVIEW, "", "– the protocol is no longer looked at again"),
    ("title: {en: Pulse}", "title: {en: Pulse, es: Pulso}", "~ the same, but written in other languages"),
    ("version: 1", "version: 2", "Nothing is different but the number of the version."),
]
ONLY_IN_OTHER_WORDS = CHANGES[-2:]
RHYTHMS: list[tuple[dict[str, Any], str]] = [
    ({"every": "week", "on": "monday"}, "every week (Monday), at 9:00 AM by each group's own clock"),
    ({"every": "2 weeks", "on": ["monday", "thursday"]}, "every 2 weeks (Monday, Thursday), at 9:00 AM by"),
    (
        {"every": "day", "at": "17:00", "zone": "Africa/Dar_es_Salaam"},
        "at 5:00 PM by the clock of Dar es",
    ),
    ({"every": "weekday", "zone": "partnership"}, "every working day, at 9:00 AM by the clock of Nairobi"),
    ({"every": "month", "on": "first tuesday"}, "every month (first Tuesday), at"),
    ({"every": "month", "on": "last friday"}, "every month (last Friday), at"),
    ({"every": "month", "on": ["1st", "15th"]}, "every month (day 1, day 15), at"),
    ({"every": "6 months", "on": "last day"}, "every 6 months (last day), at"),
    ({"every": "quarter", "on": "5th working day"}, "every quarter (working day 5), at"),
    ({"every": "quarter", "on": "last working day"}, "every quarter (last working day), at"),
    ({"every": "year", "on": "8 march"}, "every year (March 8), at"),
    ({"dates": ["2026-03-09", "2027-03-08"]}, "only on Monday, Mar 9, 2026, Monday, Mar 8, 2027, at"),
    ({"dates": [f"2026-03-{day:02}" for day in range(1, 9)]}, "on 8 dates of its own, at"),
    ({"rrule": "FREQ=MONTHLY;BYDAY=-1FR"}, "by the rule FREQ=MONTHLY;BYDAY=-1FR, at"),
    ({"after-start": ["2 days", "1 week"]}, "2 days, 7 days after your start, at"),
    (
        {"every": "day", "starts": "2026-03-09", "until": "2026-03-20"},
        "from Monday, Mar 9, 2026 on, until",
    ),
]


async def said(lines: list[Ours], language: str = "en") -> str:
    reader = Reader(language, "UTC")
    worded = await word(Notice("r", tuple(lines)), reader, Messages(strict=True), Translator([]), None)
    return worded.message.text.plain


@pytest.mark.parametrize(("was", "now", "line"), CHANGES, ids=[line for _, _, line in CHANGES])
async def test_whatever_differs_is_named(was: str, now: str, line: str) -> None:
    assert OLD.count(was) >= 1
    new = read_protocol(OLD.replace(was, now, 1), "new")
    lines = what_changed(read_protocol(OLD, "old"), new, "UTC")
    assert line in await said(lines)
    for language in Messages().languages:
        assert await said(lines, language)


@pytest.mark.parametrize(("was", "now", "line"), CHANGES, ids=[line for _, _, line in CHANGES])
def test_what_goes_back_to_how_it_was_is_named_too(was: str, now: str, line: str) -> None:
    new = read_protocol(OLD.replace(was, now, 1), "new")
    assert what_changed(new, read_protocol(OLD, "old"), "UTC")


def test_every_key_of_a_protocol_is_among_what_is_tried() -> None:
    old = read_protocol(OLD, "old")
    differ: set[str] = set()
    for was, now, _ in CHANGES:
        new = read_protocol(OLD.replace(was, now, 1), "new")
        for one, other in pairs(old, new):
            names = type(one).model_fields
            kind = type(one).__name__
            differ |= {f"{kind}.{name}" for name in names if getattr(one, name) != getattr(other, name)}
    kinds = (Protocol, Checkin, Duty, Question)
    every = {f"{kind.__name__}.{name}" for kind in kinds for name in kind.model_fields if name != "id"}
    # A protocol's language is said of no text that names its own.
    assert every - differ == {"Protocol.language"}


def pairs(old: Protocol, new: Protocol) -> Iterator[tuple[Any, Any]]:
    yield old, new
    yield from ((old.checkins[name], new.checkins[name]) for name in old.checkins)
    yield from ((old.duties[name], new.duties[name]) for name in old.duties)
    before, after = old.checkins["monday"].questions, new.checkins["monday"].questions
    yield from ((one, other) for one in before for other in after if one.id == other.id)


@given(st.sets(st.sampled_from(CHANGES)), st.sets(st.sampled_from(CHANGES)))
def test_no_two_versions_differ_without_a_line(
    before: set[tuple[str, str, str]], after: set[tuple[str, str, str]]
) -> None:
    old, new = with_all(before), with_all(after)
    lines = [each.says for each in what_changed(old, new, "UTC")]
    assert lines
    if "change-none" in lines:
        assert lines == ["change-none"]
        assert old.model_copy(update={"version": new.version}) == new
    if "change-languages" in lines:
        assert lines == ["change-languages"]
        assert {*before, *after} & {*ONLY_IN_OTHER_WORDS}


def with_all(changes: set[tuple[str, str, str]]) -> Protocol:
    text = OLD
    for was, now, _ in sorted(changes):
        text = text.replace(was, now, 1)
    try:
        return read_protocol(text, "x")
    except ProtocolUnusable:
        # Not everything goes together: a scale cannot have the labels of two others.
        return read_protocol(OLD, "x")


@pytest.mark.parametrize(("cadence", "named"), RHYTHMS, ids=[named for _, named in RHYTHMS])
async def test_a_rhythm_is_said_as_the_reader_says_it(cadence: dict[str, Any], named: str) -> None:
    line = rhythm_named(Cadence.model_validate(cadence), "Africa/Nairobi")
    assert named in await said([line])
    for language in Messages().languages:
        assert await said([line], language)


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("es", "cada 2 semanas (lunes, jueves), hora: 9:00, según el reloj de cada grupo"),
        ("fr", "toutes les 2 semaines (lundi, jeudi), à 09:00, à l'heure de chaque groupe"),
        (
            "pt-BR",
            "a cada 2 semanas (segunda-feira, quinta-feira), horário: 09:00, pelo relógio de cada grupo",
        ),
        ("ar", "كل أسبوعين (الاثنين، الخميس)، الساعة 9:00 ص بتوقيت كل مجموعة"),
        ("sw", "kila baada ya wiki 2 (Jumatatu, Alhamisi), saa 09:00 kwa saa ya kila kikundi"),
        ("ru", "раз в 2 недели (понедельник, четверг), в 09:00 по местному времени каждой группы"),
        ("uk", "раз на 2 тижні (понеділок, четвер), о 09:00 за місцевим часом кожної групи"),
        ("zh-Hans", "每2周一次（星期一、星期四），09:00（各小组当地时间）"),
    ],
)
async def test_a_rhythm_is_said_in_every_language(language: str, named: str) -> None:
    cadence = Cadence.model_validate({"every": "2 weeks", "on": ["monday", "thursday"]})
    assert without_direction_controls(await said([rhythm_named(cadence, "UTC")], language)) == named


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("ru", ["первый понедельник", "вторая среда", "третья пятница", "последнее воскресенье"]),
        ("uk", ["перший понеділок", "друга середа", "третя пʼятниця", "остання неділя"]),
        ("zh-Hans", ["第一个星期一", "第二个星期三", "第三个星期五", "最后一个星期日"]),
    ],
)
async def test_first_and_last_agree_with_the_gender_of_the_day(language: str, named: list[str]) -> None:
    for on, day in zip(
        ["first monday", "second wednesday", "third friday", "last sunday"], named, strict=True
    ):
        rhythm = days_named(Cadence.model_validate({"every": "month", "on": [on]}))
        assert day in await said([rhythm], language)


@pytest.mark.parametrize(
    ("count", "russian", "ukrainian"),
    [
        (1, "каждый день", "щодня"),
        (2, "раз в 2 дня", "раз на 2 дні"),
        (5, "раз в 5 дней", "раз на 5 днів"),
        (21, "раз в 21 день", "раз на 21 день"),
    ],
)
async def test_slavic_rhythms_count_in_four_ways(count: int, russian: str, ukrainian: str) -> None:
    often = Ours("rhythm-every-day", {"count": count})
    assert (await said([often], "ru"), await said([often], "uk")) == (russian, ukrainian)
