"""Each partner's own place: its clock, public holidays, weekend and quiet hours, at the welcome and later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.files.partnership_file import partnership_to_plain
from bot.core.founding import file_of
from bot.core.partnership import Partner
from tests.stories.beginnings import begun, joined
from tests.stories.test_adoption_in_chat import on_the_shelf
from tests.world import LANGUAGES, PULSE, SUNDAY, Neighbour, World, mondays

QUESTION = "questions: [{id: progress, kind: text, ask: {en: What moved forward?}}]"
DAILY = f"""
protocol: p
version: 1
purpose: {{en: x}}
checkins:
  c: {{every: weekday, open-for: 5 hours, {QUESTION}}}
"""


def heeding(holidays: str) -> str:
    """Return a protocol that asks each Monday at nine, and what becomes of it on a day that is not worked."""
    return mondays("pulse", f"\n    open-for: 2 days\n    holidays: {holidays}\n    {QUESTION}\n")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of the days that begin with Sunday, 29 November 2026, which is 0."""
    return SUNDAY.replace(hour=hour, minute=minute) + timedelta(days=day)


async def days_asked(world: World, person: Neighbour) -> list[int]:
    """Let nine days come from Sunday, which is 0, on; return those on which *person* is asked."""
    asked = []
    for day in range(9):
        person.forget()
        await world.turns_to(at(day, 23))
        asked += [day] if person.has_heard("What moved forward?") else []
    return asked


def partner(world: World, name: str) -> Partner:
    return next(each for each in world.gathering().partners.values() if each.name == name)


def times_heard(person: Neighbour, words: str) -> int:
    return sum(words in text for text in person.texts())


# --- at the welcome -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("holidays", "asked"), [("keep", [1, 8]), ("skip", [8]), ("next-working-day", [2, 8])]
)
async def test_who_begins_in_chat_has_the_public_holidays_of_its_country(
    world: World, holidays: str, asked: list[int]
) -> None:
    """The Philippines keep Bonifacio Day on Monday, 30 November 2026; Kenya does not."""
    ligaya, amina = world.stranger("Ligaya", "manila", "en"), world.stranger("Amina", "nairobi", "en")
    await begun(world, ligaya, "en", "Manila", "21:00-07:00")
    assert ligaya.has_heard(
        "holidays of this country as yours: Philippines. I take this as your weekend: Saturday, Sunday."
    )
    assert ligaya.has_heard("A coordinator changes it like this: /place Recife")
    await joined(ligaya, "Nairobi", amina, "en", "Nairobi", "21:00-07:00")
    assert amina.has_heard(
        "holidays of this country as yours: Kenya. I take this as your weekend: Saturday, Sunday."
    )
    on_the_shelf(world, heeding(holidays))
    await ligaya.says("/adopt pulse --now")
    assert await days_asked(world, ligaya) == asked


async def test_whoever_else_works_on_that_monday_is_asked_on_it(world: World) -> None:
    ligaya, amina = world.stranger("Ligaya", "manila", "en"), world.stranger("Amina", "nairobi", "en")
    await begun(world, ligaya, "en", "Manila", "21:00-07:00")
    await joined(ligaya, "Nairobi", amina, "en", "Nairobi", "21:00-07:00")
    on_the_shelf(world, heeding("next-working-day"))
    await ligaya.says("/adopt pulse --now")
    assert await days_asked(world, amina) == [1, 8]


async def test_who_rests_on_friday_and_saturday_is_asked_on_sunday(world: World) -> None:
    mona, bruno = world.stranger("Mona", "cairo", "en"), world.stranger("Bruno", "recife", "en")
    await begun(world, mona, "en", "Cairo", "-")
    assert mona.has_heard(
        "holidays of this country as yours: Egypt. I take this as your weekend: Friday, Saturday."
    )
    await joined(mona, "Recife", bruno, "en", "Recife", "-")
    on_the_shelf(world, DAILY)
    await mona.says("/adopt p --now")
    assert await days_asked(world, mona) == [0, 1, 2, 3, 4, 7, 8]


async def test_a_zone_that_is_no_single_countrys_brings_no_holidays(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "EST", "-")
    assert amina.has_heard("I do not know whose public holidays you keep, so I go by none.")
    assert partner(world, "Goma").holidays is None


async def test_the_welcome_says_it_in_the_language_that_is_read_there(world: World) -> None:
    mona = world.stranger("Mona", "cairo", "ar")
    await begun(world, mona, "ar", "القاهرة", "-")
    for said in ("العطل الرسمية", "مصر", "عطلة نهاية الأسبوع", "الجمعة", "السبت", "/place بلا عطل"):
        assert said in mona.last_heard()


async def test_who_comes_back_finds_its_days_as_it_left_them(world: World) -> None:
    amina, bruno = world.stranger("Amina", "goma", "en"), world.stranger("Bruno", "recife", "en")
    await begun(world, amina, "en", "Goma", "-")
    await joined(amina, "Recife", bruno, "en", "Recife", "-")
    await amina.says("/place Recife: BR-PE weekend sunday")
    await bruno.says("/leave")
    await bruno.presses("Yes, we leave")
    await joined(amina, "Recife", bruno, "en", "Recife", "-")
    assert (partner(world, "Recife").holidays, partner(world, "Recife").weekend) == ("BR-PE", (6,))


# --- the place ----------------------------------------------------------------------------------------------


async def test_a_new_place_moves_what_is_planned_and_leaves_what_is_open(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:30", "Africa/Nairobi")
    assert bruno.has_heard("What moved forward?")
    await amina.says("/place Bruno: Recife")
    assert amina.last_heard().splitlines() == [
        "Amina has set where Bruno is: 3:30 AM there now (America/Recife).",
        "Public holidays: Brazil · weekend: Saturday, Sunday · quiet hours: 21:00–07:00",
        "→ monday: next Monday, Dec 7, 3:00 PM (before: Monday, Dec 7, 9:00 AM)",
    ]
    await world.turns_to(at(1, 20))
    assert times_heard(bruno, "What moved forward?") == 1
    assert bruno.has_heard("→ monday: next Monday, Dec 7, 9:00 AM (before: Monday, Dec 7, 3:00 AM)")
    await bruno.says("The pump works", to="What moved forward?")
    await world.turns_to(at(4, 12))
    assert amina.has_heard("Bruno answered: The pump works")
    assert "1 of 2 partners answered." in bruno.message("what we heard").message.text.plain
    bruno.forget()
    await world.turns_to(at(8, 11, 59))
    assert not bruno.has_heard("What moved forward?")
    await world.turns_to(at(8, 12))
    assert bruno.has_heard("What moved forward?")


async def test_a_check_in_that_was_still_to_come_comes_at_once_where_its_hour_has_gone_by(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to(at(1, 10, 30))
    assert not bruno.has_heard("What moved forward?")
    await amina.says("/place bruno: Nairobi")
    assert "→" not in amina.last_heard(), "it comes now"
    await world.settles()
    assert times_heard(bruno, "What moved forward?") == 1
    await world.turns_to(at(8, 5, 59))
    assert times_heard(bruno, "What moved forward?") == 2, "asked, and nudged"
    await world.turns_to(at(8, 6))
    assert times_heard(bruno, "What moved forward?") == 3


async def test_what_closed_before_a_move_is_not_asked_again_in_the_new_place(world: World) -> None:
    short = PULSE.replace("open-for: 3 days", "open-for: 1 hour").replace("nudge: [24 hours]", "nudge: []")
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=short)
    await world.turns_to(at(1, 8))
    for said in (
        "/place Recife",
        "/place Bruno: Recife",
        "/quiet Bruno: 22:00-06:00",
        "/schedule monday at 09:30",
    ):
        await amina.says(said)
    bruno.forget()
    await world.turns_to(at(8, 12))
    assert not bruno.has_heard("What moved forward?")
    await world.turns_to(at(8, 12, 30))
    assert times_heard(bruno, "What moved forward?") == 1


async def test_a_weekend_on_other_days_counts_from_then_on(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=DAILY)
    await amina.says("/place weekend monday, tuesday and Wednesday")
    assert amina.has_heard("weekend: Monday, Tuesday, Wednesday")
    assert await days_asked(world, amina) == [4, 5, 6, 7]


async def test_days_that_are_no_holidays_any_more_are_asked_on_after_all(world: World) -> None:
    amina, bruno = world.partners("Amina in Manila (en)", "Bruno in Manila (en)", protocol=heeding("skip"))
    await amina.says("/place Manila")
    await amina.says("/place Bruno: Manila")
    assert "→ monday: next Monday, Dec 7, 9:00 AM (before: Monday, Nov 30, 9:00 AM)" in amina.last_heard()
    await amina.says("/place no holidays")
    assert "Public holidays: none" in amina.last_heard()
    amina.forget()
    bruno.forget()
    await world.turns_to(at(1, 23))
    assert amina.has_heard("What moved forward?")
    assert not bruno.has_heard("What moved forward?")


async def test_a_duty_is_due_by_the_new_clock(world: World) -> None:
    duty = "{role: partner, does: {en: Share the ledger}, every: month, on: 15th, at: '10:00'}"
    with_it = f"{PULSE}duties:\n  ledger: {duty}\n"
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=with_it)
    await amina.says("/place Recife")
    (due,) = [t.due_at for t in world.gathering().turns.values() if t.partner == "g-amina"]
    assert due == datetime(2026, 12, 15, 13, tzinfo=UTC)


async def test_alone_in_a_partnership_its_clock_goes_along(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Recife", "-")
    await amina.says("/place Goma")
    assert world.gathering().partnership.zone == "Africa/Lubumbashi"
    bruno = world.stranger("Bruno", "recife", "en")
    await joined(amina, "Recife", bruno, "en", "Recife", "-")
    await amina.says("/place Nairobi")
    assert world.gathering().partnership.zone == "Africa/Lubumbashi"


@pytest.mark.parametrize(
    ("said", "zone", "holidays", "weekend"),
    [
        ("/place Cairo", "Africa/Cairo", "EG", None),
        ("/city Cairo", "Africa/Cairo", "EG", None),
        ("/place Recife BR-PE", "America/Recife", "BR-PE", None),
        ("/place recife br-pe", "America/Recife", "BR-PE", None),
        ("/place Recife PE", "America/Recife", "BR-PE", None),
        ("/place Recife, Peru", "America/Recife", "PE", None),
        ("/place Los Angeles CA", "America/Los_Angeles", "US-CA", None),
        ("/place Jerusalem PS", "Asia/Jerusalem", "PS", None),
        ("/place Jerusalem, Palestinian Territories", "Asia/Jerusalem", "PS", None),
        ("/place Recife no holidays", "America/Recife", None, None),
        ("/place without holidays Recife weekend sunday", "America/Recife", None, (6,)),
        ("/place Goma weekend none", "Africa/Lubumbashi", "CD", ()),
        ("/place UG", "Africa/Nairobi", "UG", None),
        ("/place CA", "Africa/Nairobi", "CA", None),
        ("/place no holidays", "Africa/Nairobi", None, None),
        ("/place weekend friday saturday", "Africa/Nairobi", None, (4, 5)),
    ],
)
async def test_a_place_is_said_in_few_words(
    world: World, said: str, zone: str, holidays: str | None, weekend: tuple[int, ...] | None
) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says(said)
    there = partner(world, "Amina")
    assert (there.zone, there.holidays, there.weekend) == (zone, holidays, weekend)


OWN_WORDS = [
    ("en", "/place no holidays", "/place weekend friday saturday", "/quiet off"),
    ("es", "/lugar sin feriados", "/lugar fin de semana viernes y sábado", "/silencio no"),
    ("fr", "/lieu sans jours fériés", "/ville repos vendredi et samedi", "/calme non"),
    ("pt-BR", "/lugar sem feriados", "/cidade fim de semana sexta e sábado", "/silêncio não"),
    ("ar", "/مكان بلا عطل", "/مكان نهاية الأسبوع الجمعة والسبت", "/هدوء لا"),
    ("sw", "/mahali bila sikukuu", "/mahali mapumziko Ijumaa na Jumamosi", "/utulivu hapana"),
    ("ru", "/место без праздников", "/место выходные пятница и суббота", "/тишина нет"),
    ("uk", "/місце без свят", "/місце вихідні п’ятниця та субота", "/тиша ні"),
    ("zh-Hans", "/地点 无假日", "/地点 周末 周五 周六", "/安静 否"),
    ("tr", "/YER TATİLSİZ", "/şehir hafta sonu cuma ve cumartesi", "/sessiz hayır"),
    ("fa", "/جا بدون تعطیلات", "/شهر آخر هفته جمعه و شنبه", "/سکوت خاموش"),
    ("my", "/နေရာ ပိတ်ရက်မရှိ", "/မြို့ နားရက် သောကြာ နဲ့ စနေ", "/တိတ်ဆိတ် ပိတ်"),
]


@pytest.mark.parametrize(
    ("language", "holidays", "weekend", "quiet"), OWN_WORDS, ids=[w[0] for w in OWN_WORDS]
)
async def test_it_is_said_in_ones_own_words(
    world: World, language: str, holidays: str, weekend: str, quiet: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    for said in ("/place KE", holidays, weekend, quiet):
        await amina.says(said)
    there = partner(world, "Amina")
    assert (there.holidays, there.weekend, there.quiet) == (None, (4, 5), "")


async def test_a_day_in_two_words_is_one_day(world: World) -> None:
    """Persian writes "پنجشنبه" in one word or two; the second alone is another day."""
    amina, _ = world.partners("Amina in Nairobi (fa)", "Bruno in Recife (en)")
    await amina.says("/place آخر هفته پنج شنبه و جمعه")
    assert partner(world, "Amina").weekend == (3, 4)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_shown_as_the_right_form_is_one(world: World, language: str) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    how = world.bench.messages.says("place-how-to-change", {}, language)
    shown = [part.strip("‎ ,.،、。၊။") for part in how.replace(" أو ", "").replace(" یا ", "").split("/")[1:]]
    assert len(shown) == 5
    for each in shown:
        amina.forget()
        await amina.says(f"/{each}")
        assert "America/Recife" in amina.last_heard() or "21:00" in amina.last_heard(), each


async def test_of_several_hours_one_is_pressed_or_named_and_the_rest_still_counts(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/place Tripoli weekend friday")
    assert (
        amina.last_heard() == "The hour there depends on the place. Press a city, or reply with one nearby."
    )
    await amina.presses("Lebanon (Beirut)")
    assert (partner(world, "Amina").zone, partner(world, "Amina").weekend) == ("Asia/Beirut", (4,))
    await amina.says("/place Bruno: Brazil no holidays")
    await amina.says("Manaus", to="The hour there")
    assert (partner(world, "Bruno").zone, partner(world, "Bruno").holidays) == ("America/Manaus", None)
    assert partner(world, "Amina").zone == "Asia/Beirut"


async def test_the_country_behind_a_city_of_several_says_which(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/place San Juan")
    labels = [button.label for button in amina.heard[-1].message.flat_buttons]
    assert labels == ["Argentina (San Juan)", "Puerto Rico"]
    await amina.says("/place San Juan, Puerto Rico")
    assert partner(world, "Amina").zone == "America/Puerto_Rico"
    await amina.says("/place Córdoba ES-AN")
    assert (partner(world, "Amina").zone, partner(world, "Amina").holidays) == ("Europe/Madrid", "ES-AN")


async def test_where_no_city_is_known_the_country_will_do(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/place Xyzopolis")
    assert "name a larger city nearby, or the country: /place Recife, /place Kenya." in amina.last_heard()
    await amina.says("/place India")
    assert partner(world, "Amina").zone == "Asia/Kolkata"


async def test_a_button_is_for_those_who_could_have_said_it(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/place Brazil")
    await amina.colleague("Rosa").presses("Manaus")
    assert partner(world, "Amina").zone == "Africa/Nairobi"


# --- quiet hours --------------------------------------------------------------------------------------------


async def test_new_quiet_hours_hold_a_nudge(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("10:00", "Africa/Nairobi")
    await amina.says("/quiet Bruno: 20:00-11:00")
    assert amina.last_heard().startswith("Amina has set the quiet hours of Bruno.\nPublic holidays: none")
    bruno.forget()
    await world.turns_to(at(2, 7, 59))
    assert not bruno.has_heard("A gentle reminder")
    await world.turns_to(at(2, 8))
    assert times_heard(bruno, "A gentle reminder of Pulse") == 1


async def test_the_question_itself_waits_for_new_quiet_hours_to_end(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await amina.says("/quiet Bruno: 21:00-09:30")
    await world.monday_at("09:29", "Africa/Nairobi")
    assert not bruno.has_heard("What moved forward?")
    await world.turns_to("09:30", "Africa/Nairobi")
    assert bruno.has_heard("What moved forward?")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("22:00-06:30", "22:00-06:30"),
        ("22h – 6h30", "22:00-06:30"),
        ("٢٢:٠٠-٠٦:٣٠", "22:00-06:30"),
        ("off", ""),
        ("none", ""),
    ],
)
async def test_quiet_hours_are_said_as_at_the_welcome(world: World, said: str, kept: str) -> None:
    amina, _ = world.partners("Amina in Nairobi (ar)", "Bruno in Recife (en)")
    await amina.says(f"/quiet {said}")
    assert partner(world, "Amina").quiet == kept


# --- who may, what is wrong, and where it shows -------------------------------------------------------------


@pytest.mark.parametrize("said", ["/place Recife", "/place no holidays", "/quiet off", "/quiet Amina: off"])
async def test_a_refusal_says_who_could_do_it(world: World, said: str) -> None:
    _, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    before = world.gathering().partners
    await bruno.says(said)
    assert bruno.last_heard() == "This is for whoever has the role “coordinator”: Amina could do it."
    assert world.gathering().partners == before


@pytest.mark.parametrize("said", ["/place", "/quiet"])
async def test_anybody_may_see_how_it_is(world: World, said: str) -> None:
    _, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.says(said)
    assert bruno.last_heard().splitlines()[:2] == [
        "Bruno: 3:00 AM there now (America/Recife)",
        "Public holidays: none · weekend: Saturday, Sunday · quiet hours: 21:00–07:00",
    ]
    assert "/place weekend friday saturday, /quiet 21:00-07:00." in bruno.last_heard()


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (
            "/place Xyzópolis",
            "Não conheço Xyzópolis. Por favor, digam uma cidade maior ali perto ou o país: /place Recife, ",
        ),
        ("/place Recife BR-XX", "Não conheço BR-XX. Desse país conheço estas partes: BR-AC, BR-AL, "),
        ("/place Recife QQ", "Não conheço feriados de QQ. Por favor, usem as duas letras do país, assim: "),
        ("/place fim de semana", "Não entendi quais são os dias. Por favor, digam no máximo seis, assim: "),
        ("/place fim de semana sexta Recife", "Não entendi quais são os dias."),
        ("/place Zé: Recife", "Não conheço Zé: Recife."),
        (
            "/quiet à noite",
            "Não entendi esse horário. É assim: /quiet 21:00-07:00. Para não ter nenhum: /quiet não",
        ),
        ("/quiet 21:00-21:00", "Não entendi esse horário."),
        ("/plac Recife", "Não conheço /plac. Vocês queriam dizer /place ?"),
    ],
)
async def test_what_cannot_be_read_is_answered_with_what_can(world: World, said: str, answer: str) -> None:
    amina, _ = world.partners("Amina in Recife (pt-BR)", "Bruno in Recife (en)")
    before = world.gathering().partners
    await amina.says(said)
    assert amina.last_heard().startswith(answer)
    assert world.gathering().partners == before


async def test_a_week_keeps_a_day_that_is_worked(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/place weekend monday tuesday wednesday thursday friday saturday sunday")
    assert amina.last_heard().startswith("I could not read which days those are.")


async def test_said_in_a_direct_talk_it_is_told_in_the_groups_own_room(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("15:00")
    await amina.alone().says("/place Kampala")
    assert amina.alone().has_heard("Amina has set where Amina is: 6:00 PM there now (Africa/Kampala).")
    assert amina.has_heard("Amina has set where Amina is: 6:00 PM there now (Africa/Kampala).")
    assert not bruno.has_heard("Kampala")


async def test_the_bench_and_the_partnerships_file_say_what_was_set(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    for said in ("/place Recife BR-PE weekend friday, saturday", "/quiet 22:00-06:00"):
        await amina.says(said)
    await bruno.says("/partners")
    assert "Public holidays: Brazil (BR-PE) · weekend: Friday, Saturday · quiet hours: 22:00–06:00" in (
        bruno.last_heard()
    )
    told = partnership_to_plain(file_of(world.gathering(), {}))["partners"][0]
    assert {key: told[key] for key in ("zone", "holidays", "weekend", "quiet")} == {
        "zone": "America/Recife",
        "holidays": "BR-PE",
        "weekend": ["friday", "saturday"],
        "quiet": "22:00-06:00",
    }
