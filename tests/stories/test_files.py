"""Voices, pictures, files and places: answers and replies like words, carried as what they are."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from bot.core.attachment import Contact, File, Place, attachment_json
from tests.stories.test_answers import KINDS, OPTIONS, THREE, asked
from tests.world import World

FILES = ("photo", "voice", "audio", "video", "document")


async def closes(world: World) -> None:
    """Let three days go by."""
    for _day in range(4):
        await world.turns_to("23:00", "Africa/Nairobi")


@pytest.mark.parametrize("kind", FILES)
async def test_a_file_is_an_answer_and_reaches_the_others_as_what_it_is(world: World, kind: str) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.sends_file(kind, to="Say it")
    file = bruno.message("Amina answered").message.attachment
    assert isinstance(file, File)
    assert (file.kind, file.handle) == (kind, f"handle-of-{kind}")
    assert "✓ Noted from Amina" in amina.heard[0].message.text.plain
    (answer,) = world.gathering().answers.values()
    assert answer.attachment == file


@pytest.mark.parametrize("thing", [Place(-1.68, 29.22, "The pump"), Contact("Asha", "+254 700 000 000")])
async def test_a_place_and_a_contact_are_answers_too(world: World, thing: Place | Contact) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.sends(thing, to="Say it")
    assert [shown.message.attachment for shown in bruno.heard if shown.message.attachment] == [thing]
    assert bruno.has_heard(
        f"Amina answered: {'📍' if isinstance(thing, Place) else '👤 contact:'} {thing.name}"
    )
    await amina.withdraws(said)
    assert not any(shown.message.attachment for shown in bruno.heard)


async def test_the_words_below_a_picture_are_translated_and_the_original_goes_along(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.monday_at("12:00", "America/Recife")
    await amina.sends_file("photo", "Pampu inafanya kazi", to="Nini kimesonga mbele?")
    assert bruno.last_heard() == "Amina respondeu: 🖼 imagem: A bomba funciona\n(sw: Pampu inafanya kazi)"


async def test_a_digest_names_in_the_reader_s_language_what_cannot_be_read(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.monday_at("12:00", "America/Recife")
    await amina.sends_file("voice", to="Nini kimesonga mbele?")
    await bruno.sends_file("document", to="O que avançou?", name="ata.pdf")
    await closes(world)
    assert bruno.has_heard("• O que avançou? 🎤 mensagem de voz")
    assert amina.has_heard("• Nini kimesonga mbele? 📎 faili “ata.pdf”")
    assert amina.has_heard("Washirika 2 kati ya 2") or amina.has_heard("2")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("kind: scale, from: 1, to: 5", "whole number from 1 to 5"),
        ("kind: number", "one clear number"),
        ("kind: yes-no", "yes or no"),
        (f"kind: choice, {OPTIONS}", "Please choose one of these: Rain, Road, Fuel"),
        (f"kind: choices, {OPTIONS}", "Please choose one of these"),
    ],
)
async def test_where_a_number_or_a_choice_is_asked_a_file_is_told_what_is(
    world: World, question: str, told: str
) -> None:
    amina, _ = await asked(world, question)
    await amina.sends_file("voice", to="Say it")
    assert told in amina.last_heard()
    assert world.gathering().answers == {}


async def test_a_number_below_a_picture_counts_and_the_picture_is_said_to_stay(world: World) -> None:
    amina, _ = await asked(world, "kind: number")
    await amina.sends_file("photo", "30", to="Say it")
    assert amina.has_heard("The file that came with it goes no further")
    (answer,) = world.gathering().answers.values()
    assert (answer.value, answer.attachment) == ("30", None)


async def test_what_is_private_reaches_the_facilitator_alone_file_and_all(world: World) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (en)", protocol=THREE
    )
    await amina.says("/role facilitator Claire")
    direct, hers = claire.alone(), amina.alone()
    await direct.says("/status")
    await hers.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await hers.says("/checkin")
    await hers.says("Fine", to="What moved?")
    await hers.presses("3")
    await hers.sends_file("voice", to="Any worry?")
    file = direct.message("Amina answered").message.attachment
    assert isinstance(file, File)
    assert file.kind == "voice"
    await closes(world)
    for other in (amina, bruno, claire):
        assert not any(shown.message.attachment for shown in other.heard)
        assert not other.has_heard("voice")


async def test_unnamed_files_come_with_the_digest_without_name_and_never_beside_one(world: World) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)",
        "Bruno in Nairobi (en)",
        "Claire in Nairobi (en)",
        protocol=KINDS.replace("QUESTION", "kind: text, unnamed: true"),
    )
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.sends_file("document", to="Say it", name="amina-canary.pdf")
    assert "can show who it comes from" in amina.heard[0].message.text.plain
    assert not any(shown.message.attachment for shown in (*bruno.heard, *claire.heard))
    await bruno.says("Beta", to="Say it")
    await claire.says("Gamma", to="Say it")
    await closes(world)
    for each in (amina, bruno, claire):
        (carried,) = [shown.message for shown in each.heard if shown.message.attachment]
        assert isinstance(carried.attachment, File)
        assert carried.attachment.name == ""
        assert not any(name in carried.text.plain for name in ("Amina", "canary"))
        assert not each.has_heard("canary")
        assert each.has_heard("– 📎 file")
    before = amina.texts()
    await bruno.says("Who is this?", to="📎 file")
    assert amina.texts() == before, "nobody would know whom it goes to"


async def test_fewer_than_three_unnamed_files_are_shown_to_nobody(world: World) -> None:
    amina, bruno = await asked(world, "kind: text, unnamed: true")
    await amina.sends_file("voice", to="Say it")
    await closes(world)
    assert not any(shown.message.attachment for shown in bruno.heard)
    assert bruno.has_heard("Fewer than three people")


async def test_a_reply_may_be_a_voice_and_comes_back_as_one(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.says("The pump works", to="Say it")
    await bruno.sends_file("voice", to="The pump works")
    there = amina.message("Bruno replies").message
    assert there.text.plain == "Bruno replies: 🎤 voice message"
    assert isinstance(there.attachment, File)
    await amina.sends_file("photo", "This one", to="Bruno replies")
    assert bruno.last_heard() == "Amina replies: 🖼 picture: This one"


async def test_an_edited_caption_changes_everywhere_and_the_file_stays(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.sends_file("photo", "The pmup", to="Say it")
    await amina.edits(said, "The pump")
    shown = bruno.message("Amina answered")
    assert shown.message.text.plain == "Amina answered (edited): 🖼 picture: The pump"
    assert shown.edited
    assert isinstance(shown.message.attachment, File)
    assert sum("Amina answered" in text for text in bruno.texts()) == 1


async def test_another_file_takes_the_place_of_the_first_in_a_message_of_its_own(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    said = await amina.sends_file("photo", "The pump", to="Say it")
    before = len(bruno.heard)
    better = File("photo", "console", "handle-of-a-better-one", size=4)
    await amina.edits(said, "The pump today", attachment=attachment_json(better))
    assert bruno.last_heard() == "Amina answered (edited): 🖼 picture: The pump today"
    assert bruno.heard[-1].message.attachment == better
    assert len(bruno.heard) == before
    assert sum(bool(shown.message.attachment) for shown in bruno.heard) == 1
    await amina.edits(said, "The pump on Monday", attachment=attachment_json(better))
    assert "The pump on Monday" in bruno.last_heard()
    assert bruno.heard[-1].edited


async def test_another_file_is_all_that_is_carried_where_the_first_still_waits(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await amina.sends_file("photo", "The pmup", to="What moved forward?")
    better = File("photo", "console", "handle-of-a-better-one", size=4)
    await amina.edits(said, "The pmup", attachment=attachment_json(better))
    await amina.edits(said, "The pump", attachment=attachment_json(better))
    await world.turns_to("07:00", "America/Recife")
    (heard,) = bruno.heard
    assert heard.message.attachment == better
    assert "The pump" in heard.message.text.plain


async def test_another_file_in_a_reply_takes_the_place_of_the_first_too(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.replies("The pump works")
    said = await bruno.sends_file("voice", to="The pump works")
    better = File("voice", "console", "handle-of-a-better-one", size=4)
    await bruno.edits(said, "", attachment=attachment_json(better))
    (carried,) = [shown.message.attachment for shown in amina.heard if shown.message.attachment]
    assert carried == better
    await bruno.withdraws(said)
    assert not any(shown.message.attachment for shown in amina.heard)


async def test_a_file_that_is_sent_later_adds_like_words_do(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.says("The pump works", to="Say it")
    await amina.sends_file("photo", to="Say it")
    assert bruno.last_heard() == "Amina answered: 🖼 picture"
    assert "✓ Noted from Amina, 2 times" in amina.heard[0].message.text.plain


async def test_a_kind_that_is_not_carried_is_told_so_and_its_words_are_kept(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    question = amina.heard[0].id
    await amina.does(Kind.MESSAGE, uncarried="poll", reply_to=question, addressed=True)
    assert "I cannot carry that kind of message" in amina.last_heard()
    assert world.gathering().answers == {}
    await amina.does(Kind.MESSAGE, uncarried="game", text="We won", reply_to=question, addressed=True)
    assert "I have taken your words" in amina.last_heard()
    assert bruno.last_heard() == "Amina answered: We won"


async def test_a_picture_that_is_not_for_us_is_left_alone(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.sends_file("photo", "Look")
    assert len(amina.heard) == 1
    assert not bruno.has_heard("Look")


async def test_a_quote_stands_translated_above_the_words_that_answer_it(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.monday_at("12:00", "America/Recife")
    await amina.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    answer = bruno.message("A bomba funciona")
    await bruno.does(
        Kind.MESSAGE, text="Qual bomba?", quoted="Estamos bem", reply_to=answer.id, addressed=True
    )
    first, *_, last = amina.last_heard().split("\n")
    assert first == "Tuko salama"
    assert "Pampu gani?" in amina.last_heard()
    assert last == "(pt-BR: Qual bomba?)"
    quote = amina.heard[-1].message.text.spans[0]
    assert (quote.mark, quote.start, quote.length) == ("quote", 0, len("Tuko salama"))
