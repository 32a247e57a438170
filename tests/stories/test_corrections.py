"""A wrong translation is corrected by somebody who reads it, for everybody who does, and stays corrected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.adapters import Kind
from bot.adapters.console import ConsoleAdapter
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.beginnings import begun, joined
from tests.world import Neighbour, World, mondays

ASKED = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - id: progress
        kind: text
        ask: {en: How is it going?, fr: Comment ça va ?, sw: Habari gani?}
""",
)
SAID, WRONG, RIGHT = "The pump works", "La pompe travaille", "La pompe marche"


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        running.knows(
            "en", "fr", {SAID: WRONG, "The pump works.": "La pompe travaille.", "Thanks.": "Merci."}
        )
        yield running


async def told(world: World, said: str = SAID) -> tuple[Neighbour, ...]:
    """Return four groups of which the first answered *said*; the second and third read French."""
    amina, claire, didier, juma = world.partners(
        "Amina in Nairobi (en)",
        "Claire in Nairobi (fr)",
        "Didier in Nairobi (fr)",
        "Juma in Nairobi (sw)",
        protocol=ASKED,
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says(said, to="How is it going?")
    return amina, claire, didier, juma


async def test_a_correction_changes_what_every_room_of_that_language_has(world: World) -> None:
    """Claire says how it should read; Didier's group, elsewhere, sees it change in its place."""
    amina, claire, didier, juma = await told(world)
    assert f"{WRONG}\n(en: {SAID})" in claire.last_heard()
    others = (amina.texts(), juma.texts())
    here, there = len(claire.heard), len(didier.heard)
    await claire.says(f"/fix {RIGHT}", to=WRONG)
    assert claire.last_heard() == "Merci. Cela se lit ainsi désormais."
    for each, count in ((claire, here + 1), (didier, there)):
        assert len(each.heard) == count, "nothing was said anew"
        shown = each.message(RIGHT).message.text.plain
        assert shown.endswith(f"{RIGHT}\n(en, corrigé par Claire : {SAID})".replace(" :", "\u00a0:"))
        assert not each.has_heard(WRONG)
    assert (amina.texts(), juma.texts()) == others


async def test_a_wrong_term_is_corrected_and_stays_corrected(
    world: World, server: LibreTranslateServer
) -> None:
    """The same words come again a week later, in another message, after a restart: nobody is asked."""
    amina, claire, didier, _ = await told(world)
    await claire.says(f"/fix {RIGHT}", to=WRONG)
    world.restarts()
    await world.monday_at("09:00", "Africa/Nairobi")
    before = len(server.asked)
    await amina.says(SAID, to="How is it going?")
    assert f"{RIGHT}\n(en, corrigé par Claire\u00a0: {SAID})" in didier.last_heard()
    assert SAID not in server.asked[before:]


async def test_a_sentence_stays_right_among_other_sentences(
    world: World, server: LibreTranslateServer
) -> None:
    amina, claire, didier, _ = await told(world, "The pump works. Thanks.")
    await claire.says("/fix La pompe marche. Merci beaucoup.", to="(en:")
    await world.monday_at("09:00", "Africa/Nairobi")
    server.knows("en", "fr", {"Come soon.": "Venez vite."})
    await amina.says("Come soon. The pump works.", to="How is it going?")
    assert "Venez vite. La pompe marche.\n(en: Come soon. The pump works.)" in didier.last_heard()
    assert didier.last_heard().endswith("(en\u00a0: corrigé en partie par Claire)")


async def test_it_holds_for_other_numbers(world: World, server: LibreTranslateServer) -> None:
    amina, claire, didier, _ = await told(world, "We have 12 pumps")
    await claire.says("/fix Nous possédons 12 pompes", to="(en:")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("We have 9 pumps", to="How is it going?")
    assert didier.last_heard().endswith(
        "Nous possédons 9 pompes\n(en: We have 9 pumps)\n(en\u00a0: d'après une correction de Claire)"
    )


async def test_the_last_correction_holds(world: World) -> None:
    _, claire, didier, _ = await told(world)
    await claire.says(f"/fix {RIGHT}", to=WRONG)
    await didier.says("/corriger La pompe fonctionne", to=RIGHT)
    for each in (claire, didier):
        assert "corrigé par Didier" in each.message("La pompe fonctionne").message.text.plain
        assert not each.has_heard(RIGHT)


async def test_whoever_does_not_read_the_language_may_not(world: World) -> None:
    """An English speaker in a French room does not say how French should read."""
    _, claire, _, _ = await told(world)
    ed = claire.colleague("Ed")
    await ed.says("/language me en")
    await ed.says("/fix The pump is fine", to=WRONG)
    assert claire.last_heard().startswith("La langue de ce message\u00a0: français.")
    assert claire.has_heard(WRONG)


async def test_the_next_words_are_the_right_ones_once_they_were_asked_for(world: World) -> None:
    _, claire, didier, _ = await told(world)
    await claire.says("/fix", to=WRONG)
    assert claire.last_heard().startswith("Comment cela devrait-il se lire\u00a0?")
    await claire.replies(RIGHT)
    assert claire.last_heard() == "Merci. Cela se lit ainsi désormais."
    assert didier.has_heard(RIGHT)


async def test_in_a_direct_talk_nothing_has_to_be_replied_to(world: World) -> None:
    _, claire, didier, _ = await told(world)
    alone = claire.alone()
    await alone.says("/start")
    await alone.says("/status")
    await alone.says("/fix")
    assert alone.last_heard().startswith("Répondez par /fix")
    await claire.says("/fix", to=WRONG)
    await claire.does(Kind.MESSAGE, text=RIGHT, addressed=True)
    assert didier.has_heard(RIGHT)
    await claire.does(Kind.MESSAGE, text="La rivière monte", addressed=True)
    assert didier.has_heard(RIGHT), "what was asked for was said already: more of it changes nothing"


async def test_somebody_elses_next_words_are_not_taken_for_the_right_ones(world: World) -> None:
    _, claire, didier, _ = await told(world)
    remi = claire.colleague("Remi")
    await claire.says("/fix", to=WRONG)
    await remi.does(Kind.MESSAGE, text="Tout va bien", addressed=True)
    assert not didier.has_heard("Tout va bien\n(en, corrigé")
    assert claire.has_heard(WRONG)


async def test_a_pen_asks_how_it_should_read(world: World) -> None:
    _, claire, didier, _ = await told(world)
    await claire.reacts("✍️", on=WRONG)
    assert claire.last_heard().startswith("Comment cela devrait-il se lire\u00a0?")
    await claire.replies(RIGHT)
    assert didier.has_heard(RIGHT)
    before = claire.texts()
    await claire.reacts("✍", on="Merci.")
    assert claire.texts() == before, "what is no translation is between people"


async def test_of_several_translations_in_a_message_one_is_chosen(world: World) -> None:
    """A page of the digest holds two answers; the words that were typed go to the one that is pressed."""
    two = ASKED + "      - {id: water, kind: text, ask: {en: And the water?, fr: Et l'eau ?}}\n"
    amina, claire, didier = world.partners(
        "Amina in Nairobi (en)", "Claire in Nairobi (fr)", "Didier in Nairobi (fr)", protocol=two
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says(SAID, to="How is it going?")
    await amina.says("It is low", to="And the water?")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    await claire.says("/fix Elle est basse", to="[fr] It is low")
    assert claire.last_heard().startswith("De laquelle s'agit-il\u00a0?\n1. ")
    await claire.colleague("Remi").presses("2")
    assert not didier.has_heard("Elle est basse"), "who did not ask does not choose"
    await claire.presses("2")
    page = didier.message("Elle est basse").message.text.plain
    assert WRONG in page, "the other one stays as it was"
    assert "corrigé par Claire\u00a0: It is low" in page
    assert not didier.has_heard("[fr] It is low")


async def test_nothing_is_fixed_where_nothing_was_translated(world: World) -> None:
    _, claire, _, _ = await told(world)
    await claire.says("/terms")
    await claire.says("/fix Bonjour", to="Aucun terme")
    assert claire.last_heard() == "Rien n'a été traduit dans ce message."
    await claire.says("/fix Bonjour")
    assert claire.last_heard().startswith("Répondez par /fix et les bons mots")
    for no_words in ("?!", "⟦1⟧ La pompe"):
        await claire.says(f"/fix {no_words}", to=WRONG)
        assert claire.last_heard() == "Il me faut les bons mots, tels qu'ils doivent se lire."


async def test_where_nothing_can_be_shown_anew_it_is_said_once_more_with_the_mark(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, claire, didier, _ = await told(world)
    cannot = replace(ConsoleAdapter.capabilities, edits=False)
    monkeypatch.setattr(ConsoleAdapter, "capabilities", cannot)
    count = len(didier.heard)
    await claire.says(f"/fix {RIGHT}", to=WRONG)
    assert len(didier.heard) == count + 1
    assert f"{RIGHT}\n(en, corrigé par Claire\u00a0: {SAID})" in didier.last_heard()
    assert didier.has_heard(WRONG)


async def test_private_words_are_corrected_and_teach_nothing_elsewhere(world: World) -> None:
    """What Amina alone reads she may correct; said to everybody, the same words are another matter."""
    private = (
        ASKED
        + """
      - id: worry
        kind: text
        private: coordinator
        ask: {en: What worries you?, fr: Quel souci ?}
"""
    )
    amina, claire = world.partners("Amina in Nairobi (en)", "Claire in Nairobi (fr)", protocol=private)
    alone = amina.alone()
    await alone.says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    await claire.says("On verra", to="Comment ça va ?")
    await claire.says("La rivière monte", to="Quel souci ?")
    await alone.says("/fix The river is rising", to="La rivière monte")
    shown = alone.message("The river is rising").message.text.plain
    assert "corrected by Amina: La rivière monte" in shown
    await world.monday_at("09:00", "Africa/Nairobi")
    await claire.says("La rivière monte", to="Comment ça va ?")
    assert "[en] La rivière monte\n(fr: La rivière monte)" in amina.last_heard()


async def test_another_partnerships_corrections_are_never_used(world: World) -> None:
    amina, _, didier, _ = await told(world)
    zuberi = world.stranger("Zuberi", "ziwa", "en")
    await begun(world, zuberi, "en", "Nairobi", "-", name="Secret lake", code="ZZZZZZZZZZZZZZZZ")
    mosi = world.stranger("Mosi", "mnara", "fr")
    await joined(zuberi, "Mnara", mosi, "fr", "Nairobi", "-")
    await zuberi.says("/adopt weekly-pulse --now")
    await world.monday_at("09:00", "Africa/Nairobi")
    await zuberi.replies(SAID)
    await mosi.says("/fix Autre chose", to=WRONG)
    assert mosi.has_heard("Autre chose")
    assert not didier.has_heard("Autre chose")
    await amina.says(SAID, to="How is it going?")
    assert WRONG in didier.last_heard()
    assert not didier.has_heard("Mosi")


async def test_what_was_told_earlier_with_that_sentence_in_it_reads_right_as_well(world: World) -> None:
    amina, claire, didier, _ = await told(world, "Come soon. The pump works.")
    await amina.says("The pump works.", to="How is it going?")
    await claire.says("/fix La pompe marche.", to="(en: The pump works.)")
    for each in (claire, didier):
        assert each.has_heard("Come soon. La pompe marche.\n(en: Come soon. The pump works.)")
        assert each.has_heard("La pompe marche.\n(en, corrigé par Claire")
        assert not each.has_heard("travaille")


TWELVE = "We have 12 pumps"


async def test_right_words_that_change_a_number_count_only_once_they_are_meant_so(world: World) -> None:
    """Claire types 21 for 12 and is told; she says it anew, and nothing was changed meanwhile."""
    _, claire, didier, _ = await told(world, TWELVE)
    before = didier.texts()
    await claire.says("/fix Nous possédons 21 pompes", to="(en:")
    asked = claire.last_heard()
    assert asked.startswith("Rien n'a encore changé.")
    assert "Seulement dans l'original\u00a0: 12" in asked
    assert "Seulement dans vos mots\u00a0: 21" in asked
    assert didier.texts() == before
    await claire.replies("Nous possédons 12 pompes")
    assert claire.last_heard() == "Merci. Cela se lit ainsi désormais."
    assert didier.has_heard("Nous possédons 12 pompes")


async def test_they_are_kept_by_a_button_all_the_same(world: World) -> None:
    """Didier's group reads a dozen for 12 from then on; nobody else says so for Claire."""
    _, claire, didier, _ = await told(world, TWELVE)
    await claire.says("/fix Nous avons une douzaine de pompes", to="(en:")
    remi = claire.colleague("Remi")
    await remi.presses("Garder mes mots")
    assert not didier.has_heard("douzaine")
    await claire.presses("Garder mes mots")
    assert claire.last_heard() == "Merci. Cela se lit ainsi désormais."
    assert didier.has_heard("Nous avons une douzaine de pompes\n(en, corrigé par Claire")


async def test_a_yes_in_reply_keeps_them_too(world: World) -> None:
    _, claire, didier, _ = await told(world, TWELVE)
    await claire.says("/fix Nous avons une douzaine de pompes", to="(en:")
    await claire.replies("oui")
    assert didier.has_heard("Nous avons une douzaine de pompes")


async def test_what_is_said_next_is_not_taken_for_the_right_words(world: World) -> None:
    _, claire, didier, _ = await told(world, TWELVE)
    await claire.says("/fix Nous avons une douzaine de pompes", to="(en:")
    await claire.does(Kind.MESSAGE, text="À demain", addressed=True)
    assert not didier.has_heard("À demain\n(en, corrigé")
    assert didier.has_heard(f"[fr] {TWELVE}")


@pytest.mark.parametrize(
    ("said", "right", "missing", "new"),
    [
        ("Bruno comes at 18:30", "Bruno vient à 17h30", "18:30", "17h30"),
        ("Amina pays $50", "Amina paie 50 €", "$", "€"),
        ("Amina and Claire come", "Amina vient", "Claire", None),
        ("See https://example.org/a", "Voir https://example.org/b", "https://example.org/a", "org/b"),
        ("On 3 April 2026 we meet", "Nous nous voyons le 3 mai 2026", "April", "mai"),
    ],
)
async def test_so_do_other_things_that_must_survive(
    world: World, said: str, right: str, missing: str, new: str | None
) -> None:
    _, claire, didier, _ = await told(world, said)
    before = didier.texts()
    await claire.says(f"/fix {right}", to="(en:")
    assert f"Seulement dans l'original\u00a0: {missing}" in claire.last_heard()
    assert ("Seulement dans vos mots" in claire.last_heard()) == (new is not None)
    assert new is None or new in claire.last_heard()
    assert didier.texts() == before


async def test_private_words_are_asked_about_where_they_are_read(world: World) -> None:
    """They are asked about where they are read, and nowhere else."""
    worry = "{id: worry, kind: text, private: coordinator, ask: {en: What worries you?, fr: Quel souci ?}}"
    private = f"{ASKED}      - {worry}\n"
    amina, claire, didier = world.partners(
        "Amina in Nairobi (en)", "Claire in Nairobi (fr)", "Didier in Nairobi (fr)", protocol=private
    )
    alone = amina.alone()
    await alone.says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    await claire.says("On verra", to="Comment ça va ?")
    await claire.says("Il manque 12 sacs", to="Quel souci ?")
    others = (amina.texts(), claire.texts(), didier.texts())
    await alone.says("/fix 13 bags are missing", to="Il manque")
    assert "Only in the original: 12" in alone.last_heard()
    await alone.presses("Keep my words")
    assert alone.has_heard("13 bags are missing")
    assert (amina.texts(), claire.texts(), didier.texts()) == others
