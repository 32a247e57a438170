"""What nobody has promised is shown as that, and of one answer no more than one promise is made."""

from __future__ import annotations

import pytest

from tests.stories.test_promises import QUESTIONS, the
from tests.world import World


@pytest.mark.parametrize(
    ("language", "no", "asked", "declined"),
    [
        (
            "en",
            "No, not now",
            "Number 1 was asked of Bruno: to Amina, by Friday, Dec 4, 2026.",
            "Bruno does not take this on.",
        ),
        (
            "es",
            "Ahora no",
            "El número 1 se pidió a Bruno: a Amina, para el viernes, 4 dic 2026.",
            "Bruno no puede encargarse de esto.",
        ),
    ],
)
async def test_what_was_declined_is_not_shown_as_a_promise(
    world: World, language: str, no: str, asked: str, declined: str
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await amina.says("/promise Bruno: Map 2026-12-04")
    await amina.presses("Yes, ask them")
    await bruno.presses(no)
    await bruno.says("/promises 1")
    assert bruno.last_heard().startswith(f"{asked}\n{declined}\n")
    assert not bruno.heard[-1].message.flat_buttons


@pytest.mark.parametrize(
    ("language", "sure", "over"),
    [("en", "Yes, I promise", "Nobody owes this any more."), ("es", "Sí, lo prometo", "Ya nadie debe esto.")],
)
async def test_what_ended_because_somebody_left_says_so(
    world: World, language: str, sure: str, over: str
) -> None:
    amina, bruno, chen = world.partners(
        f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", "Chen in Nairobi (en)", protocol=""
    )
    await bruno.says("/promise Map 2026-12-04")
    await bruno.presses("Yes, I promise")
    await chen.says("/promise Bruno: Boat 2026-12-04")
    await chen.presses("Yes, ask them")
    await bruno.says("/leave")
    await bruno.presses("Yes, we leave")
    await amina.says("/promises 1")
    assert over in amina.last_heard()
    await chen.says("/promises 2")
    assert chen.last_heard().startswith("Number 2 was asked of Bruno: to everyone")
    assert "Nobody owes this any more." in chen.last_heard()


@pytest.mark.parametrize(
    ("language", "made", "ask", "already"),
    [
        ("sw", "Ifanye ahadi", "Ndiyo, uliza", "Hii tayari ni ahadi 1."),
        ("es", "Hacer una promesa", "Sí, pregúntele", "Esto ya es la promesa 1."),
    ],
)
async def test_two_who_make_a_promise_of_one_answer_make_one(
    world: World, language: str, made: str, ask: str, already: str
) -> None:
    bruno, chen, zhu = world.partners(
        "Bruno in Nairobi (en)",
        "Chen in Nairobi (en)",
        f"Zhu in Nairobi ({language})",
        protocol=QUESTIONS,
    )
    await world.monday_at("12:30", "Africa/Nairobi")
    await bruno.says("We bring the maps 2026-12-07", to="What moved?")
    await chen.presses("Make it a promise")
    await zhu.presses(made)
    await chen.presses("Yes, ask them")
    await zhu.presses(ask)
    assert already in (world.platform.toasts[-1][1] or "")
    await bruno.presses("I accept")
    assert [c.number for c in world.gathering().commitments.values() if c.state != "draft"] == [1]
    assert the(world).state == "open"


@pytest.mark.parametrize(
    ("language", "no", "yes", "read"),
    [
        ("en", "No, not now", "yes", "This was not taken on, Bruno said so."),
        ("es", "Ahora no", "sí", "Nadie se encarga de esto, así lo dijo Bruno."),
    ],
)
async def test_a_yes_to_what_was_declined_reads_so_and_points_at_no_button(
    world: World, language: str, no: str, yes: str, read: str
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await amina.says("/promise Bruno: Map 2026-12-04")
    await amina.presses("Yes, ask them")
    await bruno.presses(no)
    await bruno.says(yes, to="Map")
    assert bruno.last_heard().startswith(read)
    assert "/promise" in bruno.last_heard()


@pytest.mark.parametrize(
    ("language", "button", "when", "others"),
    [
        ("en", "Make it a promise", "Carla, by when?", "This is for Carla (Bruno) to say."),
        ("es", "Hacer una promesa", "Carla, ¿para cuándo?", "Esto le toca decirlo a Carla (Bruno)."),
    ],
)
async def test_by_when_names_who_pressed_in_a_group_and_others_read_whose_it_is(
    world: World, language: str, button: str, when: str, others: str
) -> None:
    amina, bruno = world.partners(
        "Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol=QUESTIONS
    )
    carla = bruno.colleague("Carla")
    await carla.says("/status")
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("We could lend the boat", to="What moved?")
    await carla.presses(button)
    assert carla.last_heard().startswith(when)
    await bruno.says("2026-12-04", to=when)
    assert bruno.last_heard() == others
    await carla.says("2026-12-04", to=when)
    assert str(the(world, 0).due_on) == "2026-12-04"
