"""A partnership's own terms: set by a coordinator, told to all, used as given, and nobody else's."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

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


@pytest.fixture
def server() -> AsyncIterator[LibreTranslateServer]:  # type: ignore[misc]
    with LibreTranslateServer() as running:
        running.knows(
            "en",
            "fr",
            {"The ⟦1⟧ is open": "Le ⟦1⟧ est ouvert", "The clinic is open": "La clinique est ouverte"},
        )
        running.knows("en", "sw", {"The ⟦1⟧ is open": "⟦1⟧ iko wazi"})
        running.knows("fr", "en", {"Le ⟦1⟧ ferme": "The ⟦1⟧ is closing"})
        yield running


async def asked(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return three groups who have been asked; Amina coordinates."""
    amina, claire, juma = world.partners(
        "Amina in Nairobi (en)", "Claire in Nairobi (fr)", "Juma in Nairobi (sw)", protocol=ASKED
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    return amina, claire, juma


async def test_a_term_comes_in_its_own_form_from_when_it_is_set(world: World) -> None:
    """Amina says what a clinic is called; Claire and Juma read it so, and everybody knows."""
    amina, claire, juma = await asked(world)
    await amina.says("/term clinic = fr: dispensaire, sw: zahanati")
    entry = "en: clinic = fr: dispensaire, sw: zahanati"
    assert amina.last_heard() == f"Amina set a term; translations use it from now on: {entry}"
    assert claire.last_heard().endswith(entry)
    assert juma.last_heard().endswith(entry)
    await amina.says("The clinic is open", to="How is it going?")
    assert "Le dispensaire est ouvert\n(en: The clinic is open)" in claire.last_heard()
    assert "Zahanati iko wazi" not in juma.last_heard(), (
        "the term stood inside the sentence, in small letters"
    )
    assert "zahanati iko wazi\n(en: The clinic is open)" in juma.last_heard()


async def test_a_term_goes_the_other_way_too(world: World) -> None:
    amina, claire, _ = await asked(world)
    await amina.says("/term clinic = fr: dispensaire, sw: zahanati")
    await claire.says("Le dispensaire ferme", to="Comment ça va ?")
    assert "The clinic is closing\n(fr: Le dispensaire ferme)" in amina.last_heard()


async def test_what_is_the_same_in_all_languages_is_not_shown_to_a_translator(
    world: World, server: LibreTranslateServer
) -> None:
    amina, claire, _ = await asked(world)
    server.knows("en", "fr", {"The ⟦1⟧ is open": "Le ⟦1⟧ est ouvert"})
    await amina.says("/term Clinic = Clinic")
    await amina.says("The clinic is open", to="How is it going?")
    assert "Le clinic est ouvert\n(en: The clinic is open)" in claire.last_heard()
    assert not [asked for asked in server.asked if "clinic" in asked]


async def test_the_original_view_names_the_terms_in_it(world: World) -> None:
    amina, claire, _ = await asked(world)
    await amina.says("/term clinic = fr: dispensaire, sw: zahanati")
    await amina.says("The clinic is open", to="How is it going?")
    await claire.says("/original", to="Le dispensaire est ouvert")
    assert claire.last_heard().splitlines() == [
        "En anglais, tel que c'était écrit\u00a0: The clinic is open",
        "Traduit par libretranslate.",
        "Termes de ce partenariat qui y figurent\u00a0: clinic = dispensaire",
    ]


async def test_the_original_view_names_the_language_in_between(
    world: World, server: LibreTranslateServer
) -> None:
    server.targets = {"en": {"fr", "sw"}, "fr": {"en"}, "sw": {"en"}}
    _, claire, juma = await asked(world)
    await juma.says("Zahanati imefungwa", to="Habari gani?")
    await claire.says("/original", to="Juma")
    assert claire.last_heard().splitlines()[1:] == [
        "Traduit par libretranslate, en passant par\u00a0: anglais."
    ]


async def test_terms_are_listed_changed_and_taken_out(world: World) -> None:
    amina, claire, _ = await asked(world)
    await claire.says("/termes")
    assert "Aucun terme n'a encore été fixé." in claire.last_heard()
    await amina.says("/term clinic = fr: dispensaire")
    await amina.says("/term Clinic = fr: centre de santé")
    await amina.says("/term well = sw: kisima")
    await claire.says("/terms")
    assert [line for line in claire.last_heard().splitlines() if line.startswith("•")] == [
        "• en: Clinic = fr: centre de santé",
        "• en: well = sw: kisima",
    ]
    await claire.says("/terms kisima")
    assert [line for line in claire.last_heard().splitlines() if line.startswith("•")] == [
        "• en: well = sw: kisima"
    ]
    await amina.says("/term clinic = off")
    assert amina.last_heard() == "Amina took a term out: en: Clinic = fr: centre de santé"
    assert claire.last_heard() == "Terme retiré par Amina\u00a0: en: Clinic = fr: centre de santé"
    await amina.says("The clinic is open", to="How is it going?")
    assert "La clinique est ouverte" in claire.last_heard()
    await amina.says("/term clinic = off")
    assert amina.last_heard() == "“clinic” is not among the terms."


async def test_a_word_is_a_term_or_the_same_in_all_and_not_both(world: World) -> None:
    amina, _, _ = await asked(world)
    await amina.says("/term clinic = fr: dispensaire")
    await amina.says("/term clinic = clinic")
    await amina.says("/terms")
    assert [line for line in amina.last_heard().splitlines() if line.startswith("•")] == ["• clinic = clinic"]


async def test_only_a_coordinator_sets_terms_and_whoever_else_tries_learns_who_does(world: World) -> None:
    amina, claire, _ = await asked(world)
    before = amina.texts()
    await claire.says("/terme clinique = en: clinic")
    assert (
        claire.last_heard()
        == "Pour cela, il faut le rôle «\u00a0coordination\u00a0». Vous pouvez demander à Amina."
    )
    assert amina.texts() == before
    await claire.says("/terme")
    assert "Aucun terme n'a encore été fixé." in claire.last_heard()


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (
            "/term clinic",
            "I could not read that term. A term with its translations: /term clinic = fr: dispensaire",
        ),
        ("/term clinic = klingonese: x", "I do not know the language “klingonese”."),
        ("/term clinic = en: clinic", "Which language is “clinic” in? Put it in front: /term en: clinic"),
        (f"/term {'c' * 200} = fr: x", "is too long for a term"),
    ],
)
async def test_what_cannot_be_a_term_is_answered_with_what_can(world: World, typed: str, answer: str) -> None:
    (amina,) = world.partners("Amina in Nairobi (en)", protocol="")
    await amina.says(typed)
    assert answer in amina.last_heard()


async def test_another_partnerships_terms_are_never_used_or_shown(world: World) -> None:
    amina, claire, _ = await asked(world)
    zuberi = world.stranger("Zuberi", "ziwa", "en")
    await begun(world, zuberi, "en", "Nairobi", "-", name="Secret lake", code="ZZZZZZZZZZZZZZZZ")
    mosi = world.stranger("Mosi", "mnara", "fr")
    await joined(zuberi, "Mnara", mosi, "fr", "Nairobi", "-")
    await zuberi.says("/term clinic = fr: hospice")
    await amina.says("/terms")
    assert "No terms have been set yet." in amina.last_heard()
    await amina.says("The clinic is open", to="How is it going?")
    assert "La clinique est ouverte" in claire.last_heard()
    await amina.says("/term clinic = off")
    assert amina.last_heard() == "“clinic” is not among the terms."
    await zuberi.says("/terms")
    assert "hospice" in zuberi.last_heard()


async def test_terms_survive_a_restart(world: World) -> None:
    amina, claire, _ = await asked(world)
    await amina.says("/term clinic = fr: dispensaire")
    world.restarts()
    await amina.says("The clinic is open", to="How is it going?")
    assert "Le dispensaire est ouvert" in claire.last_heard()
