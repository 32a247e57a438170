"""Each partner is spoken to as it likes: chosen by an example at the welcome, changed later."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.core.manner import GENTLE
from bot.core.partnership import Invitation
from bot.core.secret import digest_of
from tests.fakes.telegram_floor import Floor
from tests.stories.beginnings import CODE, begun, joined
from tests.stories.test_decisions import proposed, three
from tests.stories.test_pressed_in_time import service
from tests.world import LANGUAGES, SUNDAY, World

PLAIN, KIND = "A gentle reminder of", "When you find a quiet moment"


def _invitation() -> Invitation:
    return Invitation(digest_of(CODE), "River watch", SUNDAY + timedelta(days=7))


def _says(words: str, chat: Floor) -> bool:
    return any(words in message.text for message in chat.from_bot)


def manner_of(world: World, name: str) -> str:
    return next(p.manner for p in world.gathering().partners.values() if p.name == name)


async def test_two_partners_get_the_same_nudge_each_in_its_own_manner(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.says("/manner b")
    await world.monday_at("09:00", "Africa/Nairobi")
    for _day in range(2):
        await world.turns_to("12:00", "America/Recife")
    for heard, said, other in ((amina, PLAIN, KIND), (bruno, KIND, PLAIN)):
        assert heard.has_heard(said)
        assert not heard.has_heard(other)
    (plainly,), (kindly,) = (
        [text for text in heard.texts() if said in text] for heard, said in ((amina, PLAIN), (bruno, KIND))
    )
    for text in (plainly, kindly):
        assert "Pulse" in text
        assert "question" in text
        assert "What moved forward?" in text


@pytest.mark.parametrize(("pressed", "manner"), [("A", "direct"), ("B", "gentle")])
async def test_at_the_welcome_a_partner_chooses_between_two_examples(
    world: World, pressed: str, manner: str
) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Nairobi", "-")
    assert PLAIN in amina.last_heard()
    assert KIND in amina.last_heard()
    assert not [word for word in ("gentle manner", "direct manner", "polite") if word in amina.last_heard()]
    await amina.presses(pressed)
    assert manner_of(world, "Goma") == manner
    assert amina.last_heard().startswith("Thank you: from now on I speak to your group like that.")


async def test_the_welcome_is_through_without_a_choice(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Nairobi", "-")
    assert manner_of(world, "Goma") == "direct"
    await amina.says("/status")
    assert "Nothing is open" in amina.last_heard()


@pytest.mark.parametrize("said", ["b", "B.", "second"])
async def test_the_letter_can_be_said_in_reply(world: World, said: str) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Nairobi", "-")
    await amina.replies(said)
    assert manner_of(world, "Goma") == "gentle"


async def test_other_words_in_reply_to_the_welcome_choose_nothing(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Nairobi", "-")
    await amina.replies("thank you")
    assert manner_of(world, "Goma") == "direct"


async def test_the_choice_can_be_changed_and_is_said_in_the_partners_own_chat(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    alone = amina.alone()
    await alone.says("/start")
    await alone.says("/manner")
    assert PLAIN in alone.last_heard()
    assert KIND in alone.last_heard()
    amina.forget()
    await alone.presses("B")
    assert manner_of(world, "Amina") == "gentle"
    assert manner_of(world, "Bruno") == "direct"
    assert amina.last_heard().startswith("Thank you: from now on")
    await amina.says("/manner a")
    assert manner_of(world, "Amina") == "direct"


async def test_refusals_are_gentle_for_whoever_likes_them_so(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.says("/pause")
    assert bruno.last_heard().startswith("This is for whoever has the role")
    await bruno.says("/manner b")
    await bruno.says("/pause")
    assert bruno.last_heard().startswith("Thank you for thinking of this.")
    await amina.says("/xyzzy")
    assert amina.last_heard().startswith("I do not know")


async def test_an_objection_and_what_was_not_decided_are_told_to_each_in_its_own_manner(world: World) -> None:
    amina, bruno, chidi = three(world)
    await chidi.says("/manner b")
    await proposed(amina)
    await amina.presses("Agree")
    while not chidi.has_heard("would be glad to hear what your group thinks"):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert not chidi.has_heard("waits for what your group thinks")
    await chidi.presses("Agree")
    await bruno.presses("Objeción")
    await bruno.replies("Los martes hay feria")
    assert amina.has_heard("Proposal 1, Bruno: Object – ")
    assert chidi.has_heard("On proposal 1, Bruno shares a thought with all of us (Object): ")
    assert "does not go ahead as it stands.\n" in amina.last_heard()
    assert "An objection stands in the way." in amina.last_heard()
    assert chidi.last_heard().startswith("Thanks to Amina for proposal 1, and to all who thought about it.")
    assert "Something in it still asks for our care: there is an objection." in chidi.last_heard()


async def test_another_partners_members_cannot_choose_for_it(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Nairobi", "-")
    bruno = world.stranger("Bruno", "goma", "en")
    await joined(amina, "Recife", bruno, "en", "Recife", "-")
    asked = amina.message(KIND).message
    assert "For Recife:" in asked.text.plain
    amina_manner = manner_of(world, "Goma")
    await bruno.presses("B", on=KIND)
    assert manner_of(world, "Goma") == amina_manner == "direct"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_chosen_in_ones_own_words_and_nudges_follow(world: World, language: str) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    messages = world.bench.messages
    command = messages.says("command-manner", {}, language).split(", ")[0]
    letter = messages.says("manner-gentle-words", {}, language).split(", ")[-1]
    await amina.says(f"/{command} {letter}")
    assert manner_of(world, "Amina") == "gentle"
    assert amina.last_heard() == messages.says("manner-set", {}, language)
    await amina.says("/xyzzy")
    typed = messages.says(f"command-unknown{GENTLE}", {"typed": "/xyzzy"}, language)
    assert amina.last_heard() == typed


async def test_over_telegram_a_group_chooses_by_a_button(tmp_path: Path) -> None:
    async with service(tmp_path) as it:
        amina = it.telegram.person("Amina", "en")
        group = it.telegram.group("Goma", amina)
        with it.bench.store.writing() as transaction:
            transaction.record.keep([_invitation()])
        group.says(amina, f"/start {CODE} Goma")
        for asked, answer in (("Which language", "en"), ("In which city", "Nairobi"), ("When shall I", "-")):
            await group.becomes(partial(_says, asked))
            question = next(m for m in group.from_bot if asked in m.text)
            group.says(amina, answer, reply_to=question.id)
        await group.becomes(partial(_says, KIND))
        examples = next(m for m in group.from_bot if KIND in m.text)
        assert PLAIN in examples.text
        group.presses(amina, examples.id, 1)
        await group.becomes(partial(_says, "like that"))
        with it.bench.store.reading() as transaction:
            g = transaction.record.gathering(transaction.record.partnerships()[0].id, it.bench.clock())
        assert [p.manner for p in g.partners.values()] == ["gentle"]
        group.says(amina, "/xyzzy")
        await group.becomes(partial(_says, "Forgive me, /xyzzy"))


@pytest.mark.parametrize(
    ("language", "late", "noted"),
    [
        ("es", "también responde, y nos alegra; llegó un poco después: ", "Esto llegó a su fin por"),
        ("sw", "ametujibu pia, na tunafurahi; limefika baadaye kidogo: ", "Hili limefika mwisho"),
    ],
)
async def test_what_came_late_is_told_gently_and_plainly_to_each_as_they_like(
    world: World, language: str, late: str, noted: str
) -> None:
    cast = ("Amina in Nairobi (en)", f"Rosa in Nairobi ({language})", "Chidi in Nairobi (en)")
    amina, rosa, chidi = world.partners(*cast)
    await rosa.says("/manner b")
    await world.monday_at("09:00", "Africa/Nairobi")
    while not any(noted in text for text in rosa.texts()):
        await world.turns_to("09:00", "Africa/Nairobi")
    assert chidi.has_heard("This is closed by now.")
    await chidi.says("The road is dry", to="This is closed by now.")
    assert rosa.has_heard(f"Chidi {late}[{language}] The road is dry")
    assert amina.has_heard("Chidi answered, after closing: The road is dry")


async def test_a_no_and_what_is_not_known_are_told_gently_to_whoever_likes_it_so(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)")
    for each, direct, gentle in (
        (amina, "I do not know /statu", "Forgive me, /statu is not known to me yet. Might you have meant"),
        (bruno, "Não conheço /statu", "Desculpem, ainda não conheço /statu. Será que vocês queriam dizer"),
    ):
        await each.says("/statu")
        assert each.last_heard().startswith(direct)
        await each.says("/manner b")
        await each.says("/statu")
        assert each.last_heard().startswith(gentle)
    await amina.says("/concern Our meetings leave me no room")
    assert amina.last_heard().startswith("Thank you for wanting to say it. It is best said to me alone")
    await bruno.says("/concern Nossas reuniões")
    assert bruno.last_heard().startswith("Obrigado por querer dizer isso. É melhor dizer só para mim")
