"""By a majority, an objection raised with the facilitator alone counts as one, and shows whose to nobody."""

from __future__ import annotations

import pytest

from tests.world import PULSE, World

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
