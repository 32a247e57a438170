"""All that is kept of somebody is theirs to read, and to have erased: from all that is kept."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.core.attachment import Contact
from tests.stories.test_words_that_go import on_disk
from tests.world import PULSE, Neighbour, World

BY_CONSENT = f"{PULSE}decisions: {{rule: consent, open-for: 5 days}}\n"
NAME = "Zawadiquill"
WORDS = (
    "The pump sings quillpump",
    "Bring the quillmap",
    "We meet by the quilltree",
    "It rains on the quillmarket",
    "Which quillroad",
)


async def a_week_of(world: World) -> tuple[Neighbour, Neighbour]:
    """Let somebody answer, promise, propose, object, reply and react; return them and somebody else."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", protocol=BY_CONSENT)
    zawadi = amina.colleague(NAME)
    await zawadi.says("/status")
    await zawadi.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await zawadi.says(WORDS[0], to="What moved forward?")
    await world.turns_to("12:00", "America/Recife")
    await bruno.says("Que bom", to="quillpump")
    await zawadi.says(WORDS[4], to="Que bom")
    await zawadi.says(f"/promise {WORDS[1]} by friday")
    await zawadi.presses("Yes, I promise")
    await bruno.says("/propose Vamos às terças")
    await bruno.presses("Sim, propor a todos")
    await zawadi.presses("Object")
    await zawadi.replies(WORDS[3])
    await zawadi.says(f"/propose {WORDS[2]}")
    await zawadi.presses("Yes, put it to all")
    await zawadi.sends(Contact("Quillcousin", "+25470000"), "mine", to="Que bom")
    await zawadi.reacts("❤️", on="Que bom")
    return zawadi, bruno


def tables(world: World) -> str:
    """Return all that stands in every table."""
    with world.bench.store.reading() as transaction:
        rows = transaction.connection.exec_driver_sql
        names = [name for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return "\n".join(repr(tuple(row)) for name in names for row in rows(f'SELECT * FROM "{name}"'))


async def test_whoever_asks_gets_all_that_is_kept_of_them_and_nobody_elses_words(world: World) -> None:
    zawadi, _ = await a_week_of(world)
    await zawadi.says("/mydata")
    assert "look into your direct talk" in zawadi.last_heard()
    [(message, content)] = world.platform.contents.items()
    assert message in [shown.id for shown in zawadi.alone().heard]
    assert "all that is kept of you in River watch" in zawadi.alone().last_heard()
    kept = json.loads(content)
    assert kept["member"][0]["name"] == NAME
    assert kept["member"][0]["address"] == f"console:{NAME.lower()}"
    assert [each["text"] for each in kept["answer"]] == [WORDS[0]]
    assert kept["answer"][0]["asked"] == "What moved forward?"
    assert kept["commitment"][0]["text"] == WORDS[1]
    assert {each.get("text") for each in kept["decision"]} == {WORDS[2], None}
    assert WORDS[3] in json.dumps(kept["decision"])
    assert kept["replies"][0] == WORDS[4]
    assert "Que bom" not in content.decode()
    assert "Vamos" not in content.decode(), "what somebody else said is theirs"


async def test_a_file_in_another_language_is_for_its_owner_alone(world: World) -> None:
    _, bruno = await a_week_of(world)
    await bruno.alone().says("/meusdados")
    [(message, content)] = world.platform.contents.items()
    assert message in [shown.id for shown in bruno.alone().heard]
    assert (
        bruno.alone().last_heard().startswith("Aqui está tudo o que fica guardado sobre você em River watch")
    )
    assert "quill" not in content.decode()


async def test_forgotten_on_the_second_press_and_never_on_the_first(world: World) -> None:
    zawadi, bruno = await a_week_of(world)
    await zawadi.says("/forget")
    alone = zawadi.alone()
    assert "look into your direct talk" in zawadi.last_heard()
    assert "You can have all that is kept of you in River watch erased" in alone.last_heard()
    await alone.presses("Yes, go on")
    assert "For good, and at once" in alone.last_heard()
    assert NAME in tables(world)
    assert not [shown for shown in alone.heard[:-1] if shown.message.flat_buttons], (
        "the first question is over"
    )
    await alone.presses("No, leave it as it is")
    assert alone.last_heard() == "Nothing was erased. Good that you are here."
    assert NAME in tables(world)
    assert not bruno.has_heard("Nothing was erased")


async def erased(zawadi: Neighbour) -> None:
    await zawadi.alone().says("/forget")
    await zawadi.alone().presses("Yes, go on")
    await zawadi.alone().presses("Erase all of it")
    await zawadi.world.bench.beat()


async def test_nothing_of_whoever_is_forgotten_is_anywhere(world: World) -> None:
    zawadi, _ = await a_week_of(world)
    for canary in (NAME, *WORDS, "Quillcousin"):
        assert canary.encode() in on_disk(world), f"{canary} is not where it is looked for"
    await erased(zawadi)
    assert "nothing is kept of you in River watch any more" in zawadi.alone().last_heard()
    assert zawadi.last_heard().startswith("Somebody of your group is a member no more")
    found = tables(world).casefold()
    raw = on_disk(world).lower()
    for canary in (NAME, *WORDS, "Quillcousin", "quill", "+25470000"):
        assert canary.casefold() not in found, canary
        assert canary.lower().encode() not in raw, canary


async def test_what_others_need_stays_without_them_and_counts_stay(world: World) -> None:
    zawadi, bruno = await a_week_of(world)
    before = world.gathering()
    await erased(zawadi)
    g = world.gathering()
    assert len(g.answers) == len(before.answers)
    assert {p.stance for d in g.decisions.values() for p in d.taken} == {"object"}
    assert bruno.has_heard("Amina retira a proposta 2."), "in the name of the group"
    assert [c.state for c in g.commitments.values()] == ["dropped"]
    assert set(g.members) == set(before.members) - {m.id for m in before.members.values() if m.name == NAME}
    await world.turns_to(world.now + timedelta(days=4))
    assert bruno.has_heard("[apagado: as palavras foram retiradas ou o prazo delas passou]"), "in the digest"
    assert bruno.has_heard("Grupos que responderam: 1 de 2."), "the answer still counts"


async def test_nobody_can_have_somebody_else_forgotten(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (es)")
    zawadi = amina.colleague(NAME)
    await zawadi.says("/forget")
    await amina.presses("Yes, go on")
    assert "Only whoever was asked can say that." in (world.platform.toasts[-1][1] or "")
    await zawadi.presses("Yes, go on")
    await amina.presses("Erase all of it")
    assert "Only whoever was asked can say that." in (world.platform.toasts[-1][1] or "")
    assert NAME in tables(world)


async def test_whoever_writes_again_is_known_anew(world: World) -> None:
    zawadi, _ = await a_week_of(world)
    await erased(zawadi)
    await zawadi.says("/status")
    again = [m for m in world.gathering().members.values() if m.name == NAME]
    assert len(again) == 1
    assert not [a for a in world.gathering().answers.values() if a.member == again[0].id]


async def test_what_a_machine_made_of_the_words_goes_too(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    zawadi = amina.colleague(NAME)
    await zawadi.says("/status")
    await zawadi.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await zawadi.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    await world.turns_to("12:00", "America/Recife")
    assert bruno.has_heard("A bomba funciona")
    assert b"A bomba funciona" in on_disk(world)
    await zawadi.alone().says("/sahau")
    await zawadi.alone().presses("Ndiyo, endelea")
    await zawadi.alone().presses("Futa yote")
    await world.bench.beat()
    assert b"bomba" not in on_disk(world)
    assert b"Pampu" not in on_disk(world)
    assert bruno.has_heard("A bomba funciona"), "what stands in people's chats stays there"


@pytest.mark.parametrize(
    ("language", "goes_on", "in_chats", "question"),
    [
        ("en", "Yes, go on", "Erase it in the chats, too", "What moved forward?"),
        ("es", "Sí, siga", "Borrar también en los chats", "¿Qué avanzó?"),
    ],
)
async def test_whoever_chooses_so_is_taken_out_of_peoples_chats_too(
    world: World, language: str, goes_on: str, in_chats: str, question: str
) -> None:
    amina, bruno = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (pt-BR)")
    zawadi = amina.colleague(NAME)
    await zawadi.says("/status")
    await zawadi.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await zawadi.says("quillpump works", to=question)
    await world.turns_to("12:00", "America/Recife")
    await bruno.says("Que bom", to="quillpump")
    await zawadi.says("quillroad is dry", to="Que bom")
    await zawadi.says("/promise quillmap by 2026-12-11")
    await zawadi.presses("Yes, I promise" if language == "en" else "Sí, lo prometo")
    await world.turns_to("12:00", "America/Recife")
    for words in ("quillpump", "quillroad", "quillmap", NAME):
        assert bruno.has_heard(words), words
    await zawadi.alone().says("/forget")
    await zawadi.alone().presses(goes_on)
    await zawadi.alone().presses(in_chats)
    await world.turns_to("12:00", "America/Recife")
    for each in (amina, bruno):
        for words in ("quill", NAME):
            assert not [text for text in each.texts() if words in text], "nothing of it stands there"
    assert amina.has_heard(question), "what the bot itself asked stays"
    assert bruno.has_heard("11 de dez."), "what their group still owes stays"
    await world.bench.beat()
    assert "quill" not in tables(world)


@pytest.mark.parametrize(
    ("language", "goes_on", "in_chats", "question", "noted", "erased_", "instead"),
    [
        (
            "en",
            "Yes, go on",
            "Erase it in the chats, too",
            "What moved forward?",
            "Noted",
            "Erased.",
            "[erased",
        ),
        ("es", "Sí, siga", "Borrar también en los chats", "¿Qué avanzó?", "Anotado", "Borrado.", "[borrado"),
    ],
)
async def test_what_is_erased_is_said_to_be_noted_nowhere(
    world: World,
    *,
    language: str,
    goes_on: str,
    in_chats: str,
    question: str,
    noted: str,
    erased_: str,
    instead: str,
) -> None:
    """Neither on the button that erased it nor on the card of the group, which said who reads it."""
    private = PULSE.replace("        ask:\n", "        private: facilitator\n        ask:\n")
    amina, bruno = world.partners(
        f"Amina in Nairobi ({language})", "Bruno in Recife (pt-BR)", protocol=private
    )
    await bruno.says("/status")
    await amina.says("/role facilitator Bruno")
    zawadi = amina.colleague(NAME)
    await zawadi.says("/status")
    await zawadi.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await zawadi.says("quillpump works", to=question)
    await world.bench.beat()
    [card] = [text for text in amina.texts() if question in text]
    assert noted in card
    assert "Bruno" in card
    await zawadi.alone().says("/forget")
    await zawadi.alone().presses(goes_on)
    await zawadi.alone().presses(in_chats)
    assert world.platform.toasts[-1][1] == erased_
    await world.turns_to("12:00", "Africa/Nairobi")
    [card] = [text for text in amina.texts() if question in text]
    assert instead in card
    assert noted not in card
    assert "Bruno" not in card
