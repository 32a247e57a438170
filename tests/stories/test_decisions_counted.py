"""What positions come to by consensus and by a majority, with what was raised with the facilitator alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.test_decisions import only, proposed
from tests.world import PULSE, Neighbour, World

BY_MAJORITY = f"{PULSE}decisions: {{rule: majority, quorum: 2, open-for: 2 days}}\n"


@pytest.mark.parametrize(
    ("language", "agree", "object_", "alone", "not_passed"),
    [
        (
            "es",
            "De acuerdo",
            "Objeción",
            "Primero a la facilitación",
            "La propuesta 1 de Amina no sigue adelante",
        ),
        (
            "sw",
            "Kubali",
            "Pinga",
            "Kwanza kwa mwezeshaji",
            "Pendekezo 1 la Amina haliendelei",
        ),
    ],
)
async def test_a_majority_counts_what_was_raised_with_the_facilitator_alone(
    world: World, language: str, agree: str, object_: str, alone: str, not_passed: str
) -> None:
    amina, bruno, chen, samir = world.partners(
        "Amina in Nairobi (en)",
        f"Bruno in Nairobi ({language})",
        f"Chen in Nairobi ({language})",
        "Samir in Nairobi (en)",
        protocol=BY_MAJORITY,
    )
    await amina.says("/role facilitator Samir")
    for each in (bruno, chen, samir):
        await each.alone().says("/start")
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Yes, put it to all")
    await bruno.presses(agree)
    await amina.presses("Agree")
    for each in (bruno, chen):
        await each.presses(object_)
        await each.presses(alone)
        await each.alone().says("Quillwater is a market day")
    await world.turns_to("12:00", "Africa/Nairobi")
    for _ in range(2):
        await world.turns_to("12:00", "Africa/Nairobi")
    [d] = world.gathering().decisions.values()
    assert (d.state, d.why) == ("not-decided", "short")
    assert bruno.has_heard(not_passed)
    for each in (amina, bruno, chen, samir):
        assert not each.has_heard("Quillwater"), "what was said alone is read by nobody else"


def three(world: World, rule: str) -> tuple[Neighbour, Neighbour, Neighbour]:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (sw)")
    amina, bruno, chidi = world.partners(*cast, protocol=f"{PULSE}decisions: {{{rule}, open-for: 2 days}}\n")
    return amina, bruno, chidi


async def test_by_consensus_one_objection_stands_in_the_way_and_to_stand_aside_does_not(world: World) -> None:
    amina, bruno, chidi = three(world, "rule: consensus")
    await proposed(amina)
    assert "By consensus: it passes if nobody objects." in amina.last_heard()
    assert "Por consenso: se aprueba si nadie objeta." in bruno.last_heard()
    await amina.presses("Agree")
    await bruno.presses("Objeción")
    await bruno.replies("Los martes hay feria")
    await chidi.presses("Kubali")
    assert (only(world).state, only(world).why) == ("not-decided", "objection")
    assert "Proposal 1 of Amina does not go ahead as it stands." in amina.last_heard()
    assert "La propuesta 1 de Amina no sigue adelante tal como está." in bruno.last_heard()
    await proposed(amina, "We meet on Thursdays")
    await amina.presses("Agree", on="Thursdays")
    await bruno.presses("Nos hacemos a un lado", on="Thursdays")
    await chidi.presses("Kubali", on="Thursdays")
    second = next(d for d in world.gathering().decisions.values() if d.number == 2)
    assert (second.state, second.why) == ("decided", "agreed")
    assert "Agree: 2. With a concern: 0. Stand aside: 1. Object: 0." in amina.last_heard()
    assert bruno.last_heard().startswith("✓ Decidido: la propuesta 2 de Amina sigue adelante.")


async def test_by_consensus_whoever_is_not_heard_leaves_it_undecided(world: World) -> None:
    amina, bruno, _ = three(world, "rule: consensus")
    await proposed(amina)
    await amina.presses("Agree")
    await bruno.presses("De acuerdo")
    await world.turns_to(world.now + timedelta(days=3))
    assert (only(world).state, only(world).why) == ("not-decided", "no-quorum")
    assert "Too few were heard: 2. It takes 3." in amina.last_heard()
    assert "Se escuchó a muy pocos: 2. Hacen falta 3." in bruno.last_heard()


@pytest.mark.parametrize(
    ("share", "read", "leido", "state"),
    [
        ("2/3", "at least 2 of every 3 for or against", "al menos 2 de cada 3 que están", "decided"),
        ("3/4", "at least 3 of every 4 for or against", "al menos 3 de cada 4 que están", "not-decided"),
        ("66%", "at least 66 % of those for or against", "al menos el 66 % está a favor", "decided"),
        ("100%", "at least 100 % of those for or against", "al menos el 100 % está a favor", "not-decided"),
    ],
)
async def test_a_majority_takes_the_share_that_the_protocol_names_though_one_objects(
    world: World, share: str, read: str, leido: str, state: str
) -> None:
    amina, bruno, chidi = three(world, f"rule: majority, quorum: 3, threshold: {share}")
    await proposed(amina)
    assert f"By majority: it passes if {read} it are for it." in amina.last_heard()
    assert leido in bruno.last_heard()
    assert share not in "".join((*amina.texts(), *bruno.texts(), *chidi.texts()))
    await amina.presses("Agree")
    await bruno.presses("Objeción")
    await bruno.replies("Los martes hay feria")
    await chidi.presses("Kubali")
    assert only(world).state == state
    assert "Agree: 2. With a concern: 0. Stand aside: 0. Object: 1." in amina.last_heard()
    assert "De acuerdo: 2. Con reparos: 0. A un lado: 0. Objeción: 1." in bruno.last_heard()
    goes_ahead = "sigue adelante" if state == "decided" else "no sigue adelante"
    assert f"La propuesta 1 de Amina {goes_ahead}".casefold() in bruno.last_heard().casefold()


@pytest.mark.parametrize(("share", "read"), [("2/3", ("۲", "۳")), ("66%", ("۶۶ ٪",))])
async def test_a_share_is_said_in_the_digits_of_whoever_reads_it(
    world: World, share: str, read: tuple[str, ...]
) -> None:
    protocol = f"{PULSE}decisions: {{rule: majority, threshold: {share}, open-for: 2 days}}\n"
    amina, roya = world.partners("Amina in Nairobi (en)", "Roya in Tehran (fa)", protocol=protocol)
    await roya.says("/show persian digits")
    await proposed(amina)
    [line] = [line for line in roya.last_heard().splitlines() if "با اکثریت" in line]
    assert all(digits in line.replace("\u2068", "").replace("\u2069", "") for digits in read)


async def test_as_many_for_as_against_decide_nothing(world: World) -> None:
    amina, bruno, chidi = three(world, "rule: majority")
    await proposed(amina)
    await amina.presses("Agree")
    await bruno.presses("Objeción")
    await bruno.replies("Los martes hay feria")
    await chidi.presses("Bila upande")
    assert (only(world).state, only(world).why) == ("not-decided", "tie")
    assert "As many are for it as against it." in amina.last_heard()
    assert "Hay tantos a favor como en contra." in bruno.last_heard()
