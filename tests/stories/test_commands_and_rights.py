"""What people can tell us to do, under which names, and who may; each gets an answer where it was said."""

from __future__ import annotations

from datetime import date

import pytest

from tests.stories.beginnings import goes_away
from tests.world import World


@pytest.mark.parametrize("sign", ["/", "!"])
async def test_a_command_may_begin_with_either_sign(world: World, sign: str) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says(f"{sign}partners")
    assert amina.last_heard().startswith("River watch")


@pytest.mark.parametrize(
    ("language", "typed"),
    [("sw", "/washirika"), ("es", "/socios"), ("ar", "/شركاء"), ("ar", "/الشركاء"), ("ar", "/partners")],
)
async def test_commands_have_english_names_and_translated_ones(
    world: World, language: str, typed: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    await amina.says(typed)
    assert "River watch" in amina.last_heard()


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/partnrs", "I do not know /partnrs. Did you mean /partners ?"),
        ("/PARTNERS", "River watch"),
        ("/xyzzy", "I do not know /xyzzy. /help shows what you can say."),
        ("/invite", "Whom? Say /invite and the name of the partner."),
        ("/invite bruno", "Bruno is here already. For a new partner, please use another name."),
        ("/role juggler", "There is no role called juggler. These are: coordinator, facilitator"),
        ("/role facilitator Zoe", "I do not know Zoe here."),
        ("/role coordinator", "There is no other coordinator."),
        ("/language", "Which one? Say /language and one of: "),
        ("/language qq-zz", "qq-zz is not a language that I know."),
        ("/away", "Until when?"),
        ("/away whenever", "I could not tell which day you mean: “whenever”."),
        ("/away 2020-01-01", "Wednesday, Jan 1, 2020 is over. Which day do you mean?"),
    ],
)
async def test_a_near_miss_or_half_a_command_is_answered_with_what_would_do(
    world: World, typed: str, answer: str
) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says(typed)
    assert amina.last_heard().startswith(answer)


@pytest.mark.parametrize(
    "typed",
    [
        "/adopt pulse",
        "/pause",
        "/resume",
        "/now",
        "/invite Beirut",
        "/schedule monday at 10:00",
        "/role facilitator Bruno",
    ],
)
async def test_a_refusal_says_who_could_do_it(world: World, typed: str) -> None:
    _, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.says(typed)
    assert bruno.last_heard() == "This is for whoever has the role “coordinator”: Amina could do it."


@pytest.mark.parametrize(
    "typed", ["/schedule", "/role", "/protocols", "/preview", "/partners", "/status", "/help"]
)
async def test_whoever_is_a_member_may_look(world: World, typed: str) -> None:
    _, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.says(typed)
    assert bruno.heard
    assert "could do it" not in bruno.last_heard()


async def test_a_role_is_given_taken_back_and_listed(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    await amina.says("/role facilitator Bruno")
    assert bruno.last_heard() == "Bruno now has the role “facilitator”."
    await bruno.says("/role")
    assert "facilitator: Bruno" in bruno.last_heard()
    await amina.says("/role facilitator Bruno")
    assert bruno.last_heard() == "Bruno no longer has the role “facilitator”."
    await bruno.says("/role")
    assert "facilitator: nobody yet" in bruno.last_heard()


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("ar", "التيسير"),
        ("es", "facilitación"),
        ("fr", "Facilitation"),
        ("pt-BR", "facilitacao"),
        ("sw", "mwezeshaji"),
    ],
)
async def test_a_standing_role_goes_by_the_name_it_is_listed_under(
    world: World, language: str, name: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    await amina.says(f"/role {name} Bruno")
    assert {m.name: m.roles for m in world.gathering().members.values()}["Bruno"] == ("facilitator",)


async def test_a_room_changes_its_language_and_a_member_their_own(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/language kiswahili")
    assert amina.last_heard() == world.bench.messages.says("language-here", {"language": "Kiswahili"}, "sw")
    await amina.says("/language me fr")
    g = world.gathering()
    assert (g.rooms["r-amina"].language, g.members["m-amina"].language) == ("sw", "fr")


@pytest.mark.parametrize(
    ("language", "said", "until"),
    [
        ("es", "hasta el lunes", date(2026, 11, 30)),
        ("en", "until 2026-12-05", date(2026, 12, 5)),
        ("en", "3 days", date(2026, 12, 2)),
        ("sw", "kesho", date(2026, 11, 30)),
    ],
)
async def test_a_member_is_away_until_a_day_said_in_their_language(
    world: World, language: str, said: str, until: date
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    await goes_away(amina, said)
    assert world.gathering().members["m-amina"].away_until == until
    await amina.says("/away")
    assert world.gathering().members["m-amina"].away_until is None


async def test_a_deputy_is_named_and_a_whole_group_can_be_away(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await goes_away(amina, "until 2026-12-02 Bruno")
    read, how = amina.last_heard().splitlines()
    assert read == "Amina is away and back Wednesday, Dec 2, 2026; Bruno stands in."
    assert how == "Back before then? Type /away back."
    await goes_away(amina, "group until 2026-12-02")
    read, how = amina.last_heard().splitlines()
    assert read == "Amina is away and back Wednesday, Dec 2, 2026. What can wait is moved."
    assert how == "Back before then? Type /away group back."
    assert world.gathering().partners["g-amina"].days_off == (
        *tuple(date(2026, 11, 29 + n) for n in (0, 1)),
        date(2026, 12, 1),
    )


@pytest.mark.parametrize("typed", ["/pause", "/role facilitator Bruno", "/now", "/schedule monday at 10:00"])
async def test_a_command_in_a_direct_talk_is_answered_there(world: World, typed: str) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.alone().says(typed)
    assert len(amina.alone().heard) == 1


async def test_a_command_at_a_quiet_hour_is_answered_at_once(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("22:00", "Africa/Nairobi")
    await amina.says("/pause")
    assert amina.last_heard().startswith("Amina has paused Pulse.")
    await world.turns_to("23:00", "America/Recife")
    await amina.says("/resume")
    assert not bruno.has_heard("has resumed"), "the others hear of it in the morning"
