"""Being away: days are understood as people write them, never guessed, and what can wait moves along."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.stories.beginnings import goes_away
from tests.world import World

LEDGER = """
protocol: ledger
version: 1
purpose: {en: To know what was spent.}
checkins:
  month:
    every: month
    on: 3rd working day
    at: "10:00"
    questions: [{id: q, kind: text, ask: {en: "What moved?"}}]
duties:
  ledger:
    role: coordinator
    does: {en: Share the ledger}
    every: month
    on: 3rd working day
    at: "10:00"
"""


@pytest.mark.parametrize(
    ("language", "said", "until"),
    [
        ("en", "2 weeks", date(2026, 12, 13)),
        ("en", "2 months", date(2027, 1, 29)),
        ("en", "until 5 January", date(2027, 1, 5)),
        ("en", "until december 20", date(2026, 12, 20)),
        ("en", "until Monday 7th of December", date(2026, 12, 7)),
        ("en", "until Jan 5, 2027", date(2027, 1, 5)),
        ("es", "hasta el 5 de enero", date(2027, 1, 5)),
        ("es", "2 semanas", date(2026, 12, 13)),
        ("fr", "jusqu'au 1er février", date(2027, 2, 1)),
        ("pt-BR", "até o dia 5 de janeiro de 2027", date(2027, 1, 5)),
        ("ar", "حتى ٥ يناير", date(2027, 1, 5)),
        ("sw", "hadi 5 Januari", date(2027, 1, 5)),
        ("sw", "siku 3", date(2026, 12, 2)),
        ("sw", "wiki 2", date(2026, 12, 13)),
        ("ru", "до понедельника", date(2026, 11, 30)),
        ("ru", "до 5 января", date(2027, 1, 5)),
        ("ru", "3 дня", date(2026, 12, 2)),
        ("uk", "до п'ятниці", date(2026, 12, 4)),
        ("uk", "2 тижні", date(2026, 12, 13)),
        ("zh-Hans", "到星期一", date(2026, 11, 30)),
        ("zh-Hans", "到1月5日", date(2027, 1, 5)),
        ("zh-Hans", "3天", date(2026, 12, 2)),
        ("tr", "pazartesi", date(2026, 11, 30)),
        ("tr", "pazartesiye kadar", date(2026, 11, 30)),
        ("tr", "SALI GÜNÜNE KADAR", date(2026, 12, 1)),
        ("tr", "3 gün", date(2026, 12, 2)),
        ("fa", "تا دوشنبه", date(2026, 11, 30)),
        ("fa", "تا پنج شنبه", date(2026, 12, 3)),
        ("fa", "3 روز", date(2026, 12, 2)),
        ("my", "တနင်္လာ", date(2026, 11, 30)),
        ("my", "တနင်္လာနေ့အထိ", date(2026, 11, 30)),
        ("my", "3 ရက်", date(2026, 12, 2)),
        ("en", "1 day", date(2026, 11, 30)),
        ("en", "2 fortnights", date(2026, 12, 27)),
        ("en", "two weeks", date(2026, 12, 13)),
        ("en", "a week", date(2026, 12, 6)),
        ("es", "dos semanas", date(2026, 12, 13)),
        ("es", "una semana", date(2026, 12, 6)),
        ("fr", "deux jours", date(2026, 12, 1)),
        ("fr", "une semaine", date(2026, 12, 6)),
        ("pt-BR", "duas semanas", date(2026, 12, 13)),
        ("pt-BR", "uma semana", date(2026, 12, 6)),
        ("ar", "يومين", date(2026, 12, 1)),
        ("ar", "أسبوع", date(2026, 12, 6)),
        ("sw", "siku mbili", date(2026, 12, 1)),
        ("sw", "wiki moja", date(2026, 12, 6)),
        ("sw", "mwezi mmoja", date(2026, 12, 29)),
        ("ru", "две недели", date(2026, 12, 13)),
        ("ru", "неделю", date(2026, 12, 6)),
        ("ru", "на неделю", date(2026, 12, 6)),
        ("uk", "два тижні", date(2026, 12, 13)),
        ("uk", "тиждень", date(2026, 12, 6)),
        ("zh-Hans", "两周", date(2026, 12, 13)),
        ("zh-Hans", "到下周五", date(2026, 12, 4)),
        ("tr", "iki hafta", date(2026, 12, 13)),
        ("tr", "bir hafta", date(2026, 12, 6)),
        ("fa", "دو هفته", date(2026, 12, 13)),
        ("fa", "یک هفته", date(2026, 12, 6)),
        ("my", "နှစ်ပတ်", date(2026, 12, 13)),
        ("my", "တစ်ပတ်", date(2026, 12, 6)),
        ("sw", "until monday", date(2026, 11, 30)),
    ],
)
async def test_a_day_is_understood_as_people_write_it(
    world: World, language: str, said: str, until: date
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    await goes_away(amina, said)
    assert world.gathering().members["m-amina"].away_until == until


async def test_who_stands_in_is_named_behind_a_day_that_has_its_word_behind_it(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (tr)", "Bruno in Recife (en)")
    await goes_away(amina, "pazartesiye kadar Bruno")
    member = world.gathering().members["m-amina"]
    assert (member.away_until, member.deputy) == (date(2026, 11, 30), "m-bruno")


@pytest.mark.parametrize(
    ("cast", "said", "until"),
    [
        ("Amina in Nairobi (sw)", "3/4/2027", date(2027, 4, 3)),
        ("Amina in Nairobi (en)", "3/4/2027", date(2027, 4, 3)),
        ("Amina in Chicago (en)", "3/4/2027", date(2027, 3, 4)),
        ("Amina in Chicago (en)", "3/4", date(2027, 3, 4)),
        ("Amina in Recife (pt-BR)", "até 3/4/2027", date(2027, 4, 3)),
    ],
)
async def test_a_date_in_numbers_is_read_as_in_a_promise_by_the_country_of_its_writer(
    world: World, cast: str, said: str, until: date
) -> None:
    amina, _ = world.partners(cast, "Bruno in Recife (en)")
    await goes_away(amina, said)
    assert world.gathering().members["m-amina"].away_until == until


@pytest.mark.parametrize(
    ("language", "said", "buttons", "until"),
    [
        ("en", "3/4/2027 Bruno", ["Thursday, Mar 4, 2027", "Saturday, Apr 3, 2027"], date(2027, 3, 4)),
        ("sw", "hadi 3/4/2027 Bruno", ["Alhamisi, 4 Mac 2027", "Jumamosi, 3 Apr 2027"], date(2027, 3, 4)),
        ("en", "next friday Bruno", ["Friday, Dec 4, 2026", "Friday, Dec 11, 2026"], date(2026, 12, 4)),
        ("en", "monday and friday", ["Friday, Dec 4, 2026", "Monday, Dec 7, 2026"], date(2026, 12, 4)),
    ],
)
async def test_of_two_days_that_could_be_meant_one_is_pressed(
    world: World, language: str, said: str, buttons: list[str], until: date
) -> None:
    """Where the year stands first, nobody can tell which number is the month when it does not."""
    amina, _ = world.partners(f"Amina in Shanghai ({language})", "Bruno in Recife (en)")
    await world.monday_at("12:00", "UTC")
    await amina.says(f"/away {said}")
    assert [button.label for button in amina.heard[-1].message.flat_buttons] == buttons
    assert world.gathering().members["m-amina"].away_until is None
    await amina.presses(buttons[0])
    member = world.gathering().members["m-amina"]
    assert (member.away_until, member.deputy) == (until, "m-bruno" if "Bruno" in said else None)
    assert buttons[0] in amina.last_heard()


async def test_of_two_days_for_a_whole_group_one_is_pressed_by_whoever_typed_them(world: World) -> None:
    amina, _ = world.partners("Amina in Goma (fr)", "Bruno in Recife (en)")
    await world.monday_at("12:00", "UTC")
    await amina.says("/away groupe vendredi prochain")
    labels = [button.label for button in amina.heard[-1].message.flat_buttons]
    await amina.colleague("Juma").presses(labels[1])
    assert "Amina" in (world.platform.toasts[-1][1] or "")
    await amina.presses(labels[1])
    assert max(world.gathering().partners["g-amina"].days_off) == date(2026, 12, 10)


@pytest.mark.parametrize(
    "said",
    [
        *("2 moons", "until 5", "until 31 february", "until monday 5", "0 weeks", "next", "400 days"),
        *(
            "week from friday",
            "a week from friday Bruno",
            "last friday",
            "partner week from friday",
            "weekend",
        ),
        *("2 weeks friday", "monday week"),
    ],
)
async def test_what_is_no_day_for_sure_is_refused_with_what_would_do(world: World, said: str) -> None:
    """No word about a day is taken for somebody's name."""
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says(f"/away {said}")
    assert amina.last_heard().startswith(
        f"I could not tell which day you mean: “{said.removeprefix('partner ')}”"
    )
    assert "Like this: /away until monday" in amina.last_heard()
    assert world.gathering().members["m-amina"].away_until is None


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("2026-11-20", "Friday, Nov 20, 2026 is over. Which day do you mean?"),
        ("partner until 20 November 2026", "Friday, Nov 20, 2026 is over. Which day do you mean?"),
        ("2029-01-01", "Monday, Jan 1, 2029 is very far away. Which day do you mean?"),
    ],
)
async def test_a_day_that_is_over_or_years_away_is_refused_as_that(
    world: World, said: str, answer: str
) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says(f"/away {said}")
    assert amina.last_heard() == answer
    assert world.gathering().members["m-amina"].away_until is None


@pytest.mark.parametrize("said", ["two weeks Bruno", "3 Bruno", "1 day Bruno", "3 days, @Bruno"])
async def test_who_stands_in_is_named_behind_a_length_of_time(world: World, said: str) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await goes_away(amina, said)
    assert world.gathering().members["m-amina"].deputy == "m-bruno"


@pytest.mark.parametrize(
    ("language", "said", "read_back", "label"),
    [
        ("en", "until monday", "Monday, Nov 30, 2026", "That is right"),
        ("es", "hasta el lunes", "lunes, 30 nov 2026", "Está bien así"),
        ("fa", "تا ۱۴۰۵/۰۹/۱۰", "سه‌شنبه 1 دسامبر 2026", "درست است"),
    ],
)
async def test_a_day_is_read_back_in_full_and_counts_once_it_is_pressed(
    world: World, language: str, said: str, read_back: str, label: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    await amina.says(f"/away {said}")
    assert read_back in amina.last_heard()
    assert world.gathering().members["m-amina"].away_until is None
    await world.turns_to(world.now + timedelta(hours=2))
    assert world.gathering().members["m-amina"].away_until is None
    await amina.presses(label)
    assert world.gathering().members["m-amina"].away_until is not None
    assert read_back in amina.last_heard()
    assert not amina.heard[-1].message.flat_buttons


async def test_another_day_than_the_one_read_back_can_be_pressed_or_said_with_the_same_deputy(
    world: World,
) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/away until monday Bruno")
    await amina.presses("Another day")
    assert amina.last_heard().startswith("Until when, then?")
    await amina.replies("2 weeks")
    assert "Sunday, Dec 13, 2026; Bruno would stand in" in amina.last_heard()
    await amina.replies("no")
    assert amina.last_heard() == "As you like: nobody is noted as away."
    assert world.gathering().members["m-amina"].away_until is None
    await amina.says("/away until monday Bruno")
    await amina.presses("Another day")
    await amina.presses("Sunday, Dec 6, 2026")
    member = world.gathering().members["m-amina"]
    assert (member.away_until, member.deputy) == (date(2026, 12, 6), "m-bruno")


async def test_yes_in_reply_to_the_day_that_was_read_back_is_as_good_as_a_press(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/away until monday Bruno")
    await amina.replies("yes")
    assert world.gathering().members["m-amina"].away_until == date(2026, 11, 30)
    assert "Monday, Nov 30, 2026; Bruno stands in" in amina.last_heard()


async def test_nobody_else_lets_a_day_count_nor_does_one_that_is_over(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/away until monday")
    await amina.colleague("Juma").presses("That is right")
    assert "Amina" in (world.platform.toasts[-1][1] or "")
    await world.turns_to(world.now + timedelta(days=3))
    await amina.presses("That is right")
    assert world.gathering().members["m-amina"].away_until is None


async def test_a_groups_days_off_move_its_duties_and_can_be_taken_back(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=LEDGER)
    before = planned(world)

    await goes_away(amina, "partner until 2026-12-10")
    assert set(planned(world)) == {date(2026, 12, 14)}

    await amina.says("/away partner")
    assert amina.last_heard() == "Welcome back, Amina."
    assert planned(world) == before


def planned(world: World) -> list[date]:
    """Return the days on which Amina's group is asked, and on which its duty is due."""
    g = world.gathering()
    asks = [ask.asks_at for ask in g.asks.values() if ask.partner == "g-amina"]
    return [at.date() for at in (*asks, *(turn.due_at for turn in g.turns.values()))]


async def test_nobody_named_for_a_whole_group_is_dropped_silently(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/away partner 3 days Bruno")
    assert amina.last_heard().startswith("When all of a group is away nobody stands in for it")
    assert world.gathering().partners["g-amina"].days_off == ()


@pytest.mark.parametrize(
    ("language", "until_monday", "three_days"),
    [
        ("en", "until monday", "3 days"),
        ("es", "hasta el lunes", "3 días"),
        ("fr", "jusqu'à lundi", "3 jours"),
        ("pt-BR", "até segunda", "3 dias"),
        ("ar", "حتى الاثنين", "٣ أيام"),
        ("sw", "hadi Jumatatu", "siku 3"),
        ("ru", "до понедельника", "3 дня"),
        ("uk", "до понеділка", "3 дні"),
        ("zh-Hans", "到星期一", "3天"),
        ("tr", "pazartesi", "3 gün"),
        ("fa", "تا دوشنبه", "3 روز"),
        ("my", "တနင်္လာ", "3 ရက်"),
    ],
)
async def test_the_examples_are_of_each_readers_language_and_understood(
    world: World, language: str, until_monday: str, three_days: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    for said in ("/away", "/away qoqo"):
        await amina.says(said)
        for example in (until_monday, three_days):
            assert f"/away {example}" in amina.last_heard()
    await goes_away(amina, three_days)
    assert world.gathering().members["m-amina"].away_until == date(2026, 12, 2)
    await goes_away(amina, until_monday)
    assert world.gathering().members["m-amina"].away_until == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("language", "typed", "all_typed", "off"),
    [
        ("en", "back", "group back", "off"),
        ("es", "volví", "grupo volvimos", "no"),
        ("fr", "retour", "groupe retour", "non"),
        ("pt-BR", "voltei", "grupo voltamos", "não"),
        ("ar", "عدت", "المجموعة عدنا", "لا"),
        ("sw", "nimerudi", "kikundi tumerudi", "hapana"),
        ("ru", "снова здесь", "группа снова здесь", "нет"),
        ("uk", "знову тут", "група знову тут", "ні"),
        ("zh-Hans", "回来了", "全组 回来了", "不"),
        ("tr", "döndüm", "grup döndük", "hayır"),
        ("fa", "برگشتم", "گروه برگشتیم", "نه"),
        ("my", "ပြန်ရောက်ပြီ", "အဖွဲ့ ပြန်ရောက်ပြီ", "ပိတ်"),
    ],
)
async def test_whoever_says_until_when_reads_how_to_come_back_and_it_does(
    world: World, language: str, typed: str, all_typed: str, off: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    for back in (typed, off, "off"):
        await goes_away(amina, "2026-12-10")
        assert f"/away {typed}" in amina.last_heard()
        await amina.says(f"/away {back}")
        assert world.gathering().members["m-amina"].away_until is None
        assert "Amina" in amina.last_heard()
    for back in (all_typed, f"{all_typed.split()[0]} {off}"):
        await goes_away(amina, f"{all_typed.split()[0]} 2026-12-10")
        assert f"/away {all_typed}" in amina.last_heard()
        await amina.says(f"/away {back}")
        assert world.gathering().partners["g-amina"].days_off == ()


async def test_back_is_a_command_too_and_says_so_where_nobody_was_away(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await goes_away(amina, "until monday")
    await amina.says("/back")
    assert amina.last_heard() == "Welcome back, Amina."
    await amina.says("/away off")
    assert amina.last_heard() == "As you like: nobody is noted as away."
