"""Who corrected what, from what to what: listed for those who may see it, and taken back by a coordinator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.adapters import Kind
from bot.core.correcting import Correction
from bot.core.corrections import Sight
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.test_corrections import ASKED, RIGHT, SAID, WRONG, told
from tests.world import SUNDAY, Neighbour, World


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        running.knows("en", "fr", {SAID: WRONG})
        yield running


async def corrected(world: World) -> tuple[Neighbour, ...]:
    """Claire has corrected what Amina, who coordinates, said; she and Didier read French."""
    amina, claire, didier, juma = await told(world)
    await claire.says(f"/fix {RIGHT}", to=WRONG)
    return amina, claire, didier, juma


def made(world: World, *fixed: str, **more: object) -> None:
    """Keep corrections of Didier's."""
    first = Correction("c", "p", "en", "fr", "The well", "Le puits", "m-didier", SUNDAY)
    with world.bench.store.writing() as transaction:
        transaction.record.keep(
            [replace(first, id=f"c{n}", fixed=right, **more) for n, right in enumerate(fixed)]  # type: ignore[arg-type]
        )


async def test_a_coordinator_reads_alone_who_corrected_what_from_what_to_what(world: World) -> None:
    amina, *_ = await corrected(world)
    direct = amina.alone()
    await direct.says("/status")
    await amina.says("/corrections")
    assert RIGHT not in amina.last_heard()
    assert direct.last_heard().splitlines() == [
        "What was made right in translations",
        "1. Claire, Monday, Nov 30, 2026",
        f"English: {SAID}",
        f"French, before: {WRONG}",
        f"French, now: {RIGHT}",
    ]


async def test_a_member_reads_their_own_and_nobody_elses(world: World) -> None:
    _, claire, didier, _ = await corrected(world)
    await claire.says("/corrections")
    assert claire.last_heard().startswith("Ce que vous avez corrigé dans les traductions\n1. Claire")
    await didier.says("/corrections")
    assert didier.last_heard().startswith("Vous n'avez pas encore corrigé de traduction.")
    await didier.alone().says("/corrections")
    assert RIGHT not in didier.alone().last_heard()


async def test_a_facilitator_reads_all_too_and_takes_none_of_others_back(world: World) -> None:
    amina, _, didier, _ = await corrected(world)
    await amina.says("/role facilitator Didier")
    direct = didier.alone()
    await direct.says("/corrections")
    assert RIGHT in direct.last_heard()
    await direct.presses("1")
    assert [b.label for b in direct.heard[-1].message.flat_buttons] == ["Toutes les corrections"]


async def test_pages_show_the_newest_first(world: World) -> None:
    amina, *_ = await told(world)
    made(world, *(f"Le puits {n}" for n in range(12)))
    direct = amina.alone()
    await direct.says("/corrections")
    lines = direct.last_heard().splitlines()
    assert lines[1] == "Page 1 of 3"
    assert next(line for line in lines if line.startswith("French")) == "French: Le puits 9"
    await direct.presses("More")
    await direct.presses("More")
    assert [line for line in direct.last_heard().splitlines() if "puits" in line][-1] == "French: Le puits 0"
    await direct.presses("12")
    assert "12. Didier" in direct.last_heard()
    await direct.presses("All corrections")
    assert "Page 1 of 3" in direct.last_heard()


async def test_what_a_coordinator_takes_back_is_shown_as_before_everywhere(world: World) -> None:
    amina, claire, didier, _ = await corrected(world)
    assert didier.has_heard(RIGHT)
    direct = amina.alone()
    await claire.alone().says("/status")
    await direct.says("/corrections")
    await direct.presses("1")
    await direct.presses("Take it back")
    assert direct.last_heard() == "Taken back. What stood there before is shown again."
    for who in (claire, didier):
        assert any(WRONG in text for text in who.texts())
        assert not who.has_heard(f"Amina a répondu : {RIGHT}")
    assert claire.alone().last_heard().startswith("Votre correction en français a été retirée par Amina")
    assert not didier.alone().has_heard("retirée")
    with world.bench.store.reading() as transaction:
        assert transaction.memory.having_lessons(["p"]) == set()
    await direct.presses("All corrections")
    assert direct.last_heard().startswith("Nobody has made a translation right yet.")


async def test_what_followed_from_a_correction_says_so_and_goes_when_it_is_taken_back(
    world: World, server: LibreTranslateServer
) -> None:
    """Claire says how it reads of twelve pumps: of nine it follows, of one it does not."""
    server.knows("en", "fr", {"We have ⟦1⟧ pumps": "On a ⟦1⟧ pompes"})
    amina, claire, didier, _ = await told(world, "We have 12 pumps")
    for said in ("We have 9 pumps", "We have 1 pumps"):
        await world.monday_at("09:00", "Africa/Nairobi")
        await amina.says(said, to="How is it going?")
    await claire.says("/fix Nous possédons 12 pompes", to="We have 12 pumps")
    for each in (claire, didier):
        twelve, nine, one = (
            each.message(f"We have {count} pumps)").message.text.plain for count in (12, 9, 1)
        )
        assert twelve.endswith("Nous possédons 12 pompes\n(en, corrigé par Claire\u00a0: We have 12 pumps)")
        assert "Nous possédons 9 pompes\n(en: We have 9 pumps)\n" in nine
        assert nine.endswith("(en\u00a0: d'après une correction de Claire)")
        assert one.endswith("On a 1 pompes\n(en: We have 1 pumps)")
    direct = amina.alone()
    await direct.says("/corrections")
    await direct.presses("1")
    await direct.presses("Take it back")
    for each in (claire, didier):
        assert not each.has_heard("possédons")
        assert not each.has_heard("une correction de Claire")
        for count in (12, 9):
            shown = each.message(f"We have {count} pumps)").message.text.plain
            assert shown.endswith(f"On a {count} pompes\n(en: We have {count} pumps)")


async def test_the_earlier_correction_holds_again_once_the_later_one_is_taken_back(world: World) -> None:
    amina, claire, didier, _ = await corrected(world)
    await didier.says("/fix La pompe pompe", to=RIGHT)
    assert claire.has_heard("La pompe pompe")
    direct = didier.alone()
    await direct.says("/corrections")
    assert f"français, avant\u00a0: {RIGHT}" in direct.last_heard()
    await direct.presses("1")
    await direct.presses("La retirer")
    assert not claire.has_heard("La pompe pompe")
    assert claire.has_heard(RIGHT)
    await amina.says(SAID, to="How is it going?")
    assert RIGHT in claire.last_heard()
    assert not amina.alone().has_heard("took back")


@pytest.mark.parametrize("how", [{"private": True}, {"apart": True}])
async def test_what_only_some_read_is_shown_to_whoever_corrected_it_alone(
    world: World, how: dict[str, bool]
) -> None:
    amina, _, didier, _ = await told(world)
    made(world, "Un secret", **how)
    for who in (amina, amina.alone(), didier):
        await who.says("/corrections")
        assert "secret" not in who.last_heard()
    await didier.alone().says("/corrections")
    assert "Un secret" in didier.alone().last_heard()


TO_ONE_ROLE = ASKED.replace("open-for: 3 days", "open-for: 1 day\n    digest: {to: facilitator}")


async def test_what_one_role_alone_was_told_is_in_no_list_of_others(world: World) -> None:
    """Claire, who facilitates, corrects what she alone read; Juma coordinates and read none of it."""
    amina, claire, juma = world.partners(
        "Amina in Nairobi (en)", "Claire in Nairobi (fr)", "Juma in Nairobi (fr)", protocol=TO_ONE_ROLE
    )
    await amina.says("/role facilitator Claire")
    await amina.says("/role coordinator Juma")
    direct = claire.alone()
    await direct.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says(SAID, to="How is it going?")
    await world.turns_to("12:00", "Africa/Nairobi")
    await world.turns_to("12:00", "Africa/Nairobi")
    assert not juma.has_heard(WRONG)
    await direct.says(f"/fix {RIGHT}", to=WRONG)
    await juma.alone().says("/corrections")
    assert SAID not in juma.alone().last_heard()
    assert RIGHT not in juma.alone().last_heard()
    await direct.says("/corrections")
    assert RIGHT in direct.last_heard()
    await claire.says("/corrections")
    assert RIGHT not in claire.last_heard(), "nor in her own group's chat"


async def test_what_follows_from_it_in_a_group_does_not_bring_it_into_others_lists(world: World) -> None:
    """All read what Amina proposes; what Claire alone read of her, like it but for the number, stays hers."""
    amina, claire, juma = world.partners(
        "Amina in Nairobi (en)", "Claire in Nairobi (fr)", "Juma in Nairobi (fr)", protocol=TO_ONE_ROLE
    )
    await amina.says("/role facilitator Claire")
    await amina.says("/role coordinator Juma")
    direct = claire.alone()
    await direct.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("/propose We have 9 pumps")
    await amina.presses("Yes, put it to all")
    assert juma.has_heard("We have 9 pumps")
    await amina.says("We have 12 pumps", to="How is it going?")
    await world.turns_to("12:00", "Africa/Nairobi")
    await world.turns_to("12:00", "Africa/Nairobi")
    await direct.says("/fix Nous possédons 12 pompes", to="We have 12 pumps")
    assert juma.has_heard("Nous possédons 9 pompes")
    await juma.alone().says("/corrections")
    assert "12" not in juma.alone().last_heard()
    await direct.says("/corrections")
    assert "Nous possédons 12 pompes" in direct.last_heard()


async def test_a_list_is_its_askers_and_what_it_shows_is_looked_at_again(world: World) -> None:
    _, claire, didier, _ = await corrected(world)
    await claire.says("/corrections")
    shown = claire.heard[-1].id
    guest = replace(didier, room=claire.room)
    await guest.does(Kind.PRESS, message=shown, pressed=0, press="p", addressed=True)
    assert world.platform.toasts[-1][1] == (
        "Cette liste est celle d'une autre personne. /corrections montre la vôtre."
    )
    with world.bench.store.writing() as transaction:
        [found] = transaction.memory.made_right("p", [Sight(None, apart=True)], 0, 9)
        transaction.record.lose([found])
    await claire.does(Kind.PRESS, message=shown, pressed=0, press="p", addressed=True)
    assert "n'est plus là" in (world.platform.toasts[-1][1] or "")


async def test_another_partnerships_corrections_are_not_among_them(world: World) -> None:
    amina, *_ = await told(world)
    made(world, "Le lac secret", partnership="q")
    await amina.alone().says("/corrections")
    assert amina.alone().last_heard().startswith("Nobody has made a translation right yet.")


async def test_words_that_were_erased_are_in_no_correction(world: World) -> None:
    amina, claire, *_ = await corrected(world)
    await claire.alone().says("/corrections")
    assert SAID in claire.alone().last_heard()
    direct = amina.alone()
    await direct.says("/forget")
    await direct.presses("Yes, go on")
    await direct.presses("Erase all of it")
    await claire.alone().says("/corrections")
    assert SAID not in claire.alone().last_heard()
