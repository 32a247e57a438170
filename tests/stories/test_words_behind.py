"""Words behind a command or a name follow their message by themselves: what is in front is no part of them.

Who reads them is settled once they are said. What somebody has confirmed stays as it was read back.
"""

from __future__ import annotations

import pytest

from bot.core import sourced
from bot.core.words import Notice, Ours, Words
from tests.stories.test_notes_and_handovers import kept as notes_of
from tests.stories.test_told_anew import cast, gone, stands
from tests.world import World

FRONT = "What stands in front of the words, such as a group's name, was changed, too."


async def test_a_word_to_one_group(world: World) -> None:
    claire, rosa, amina = await cast(world)
    said = await claire.says("/say Rosa: We meet at the well")
    await claire.presses("Send")
    await claire.edits(said, "/say Rosa: We meet at the school")
    assert rosa.last_heard() == (
        "Unas palabras de Claire:\n[es] We meet at the school\n(en: We meet at the school)"
    )
    await claire.edits(said, "/say   rosa : We meet at home")
    assert rosa.has_heard("\n[es] We meet at home\n"), "blanks and capitals in front make no difference"
    assert not amina.has_heard("We meet")


async def test_a_word_to_one_group_in_spanish(world: World) -> None:
    claire, rosa, amina = await cast(world)
    await claire.says("/role facilitator Rosa")
    said = await rosa.says("/decir Amina: Nos vemos en el pozo")
    await rosa.presses("Enviar")
    await rosa.edits(said, "/decir Amina: Nos vemos en la escuela")
    assert amina.last_heard() == (
        "Neno kutoka kwa Rosa:\n[sw] Nos vemos en la escuela\n(es: Nos vemos en la escuela)"
    )


async def test_who_reads_it_is_settled_once_it_is_said(world: World) -> None:
    """What is meant for another group is never shown to the one that read the first words."""
    claire, rosa, _ = await cast(world)
    said = await claire.says("/say Rosa: We meet at the well")
    await claire.presses("Send")
    for _ in range(2):
        await claire.edits(said, "/say Amina: Rosa must not know")
    assert rosa.has_heard("[es] We meet at the well")
    assert not stands(world, "must not know")
    assert len([text for text in claire.texts() if FRONT in text]) == 1
    await gone(claire, said, by_hand=False)
    assert not rosa.has_heard("We meet at the well")


async def test_what_was_said_to_all_is_not_said_to_one_group_later(world: World) -> None:
    """Amina does not read what is meant for Rosa alone by now."""
    claire, _, amina = await cast(world)
    said = await claire.says("/say We meet at the well")
    await claire.presses("Send")
    await claire.edits(said, "/say Rosa: Amina must not know")
    assert not stands(world, "must not know")
    assert FRONT in claire.last_heard()
    await claire.edits(said, "/say Bring: map, water and bread")
    assert amina.has_heard("(en: Bring: map, water and bread)"), "a colon alone names no group"


async def test_a_command_called_otherwise(world: World) -> None:
    """A call for help follows its message, whichever of its names the command is given."""
    claire, rosa, _ = await cast(world)
    said = await rosa.alone().says("/auxilio El río crece")
    await rosa.alone().edits(said, "/sos El río baja")
    assert claire.alone().has_heard("(es: El río baja)")
    assert not stands(world, "crece")
    await rosa.alone().edits(said, "El río baja ya")
    assert claire.alone().has_heard("(es: El río baja ya)")


async def test_a_kind_word_to_somebody(world: World) -> None:
    claire, rosa, _ = await cast(world)
    said = await claire.alone().says("/nudge Rosa: how are you?")
    await claire.alone().presses("Send")
    await claire.alone().edits(said, "/nudge Rosa: how goes it?")
    assert rosa.last_heard().endswith("\n[es] How goes it?\n(en: how goes it?)")


async def test_what_was_confirmed_stays_as_it_was_read_back(world: World) -> None:
    """Others read, word for word, what stands in the list; its card does not get its old buttons back."""
    claire, rosa, _ = await cast(world)
    said = await claire.says("/promise by friday fix the pump")
    await claire.presses("Yes, I promise")
    await claire.edits(said, "/promise by friday paint the pump")
    assert not stands(world, "paint the pump")
    assert rosa.has_heard("(en: fix the pump)")
    assert not any(b.label == "Yes, I promise" for each in claire.heard for b in each.message.flat_buttons)
    said = await rosa.says("/propuesta Vernos cada mes")
    await rosa.presses("Sí, proponerlo a todos")
    await rosa.edits(said, "/propuesta Vernos cada semana")
    assert not stands(world, "cada semana")
    assert claire.has_heard("(es: Vernos cada mes)")


@pytest.mark.parametrize("by_hand", [False, True])
async def test_a_note(world: World, by_hand: bool) -> None:
    claire, rosa, _ = await cast(world)
    alone = claire.alone()
    said = await alone.says("/note Rosa: tired  of\nwaiting")
    await alone.edits(said, "/note Rosa: tired of talking")
    assert [note.text for note in notes_of(world)] == ["tired of talking"]
    await alone.edits(said, "/note Amina: tired of talking")
    assert [note.partner for note in notes_of(world)] == ["g-amina"]
    assert alone.last_heard() == "Noted about Amina. You alone can read it."
    await alone.edits(said, "/note Bruno: tired of talking")
    assert "Bruno" in alone.last_heard()
    assert [note.partner for note in notes_of(world)] == ["g-amina"]
    await gone(alone, said, by_hand=by_hand)
    assert not notes_of(world)
    assert not rosa.has_heard("tired")


async def test_a_note_that_was_handed_over(world: World) -> None:
    """What somebody else reads of it by now follows, too."""
    claire, rosa, _ = await cast(world)
    said = await claire.alone().says("/note Amina: tired of waiting")
    await claire.alone().says("/handover Rosa")
    await claire.alone().presses("With my notes")
    await claire.alone().presses("Ask them")
    await rosa.alone().presses("Acepto")
    assert {note.reader for note in notes_of(world)} == {"m-claire", "m-rosa"}
    await claire.alone().edits(said, "/note Amina: tired of talking")
    assert {note.text for note in notes_of(world)} == {"tired of talking"}
    await rosa.alone().says("/nota Amina")
    assert "tired of talking" in rosa.alone().last_heard()
    await claire.alone().withdraws(said)
    assert not notes_of(world)


def test_a_name_at_the_end_of_what_was_typed_is_not_what_was_said() -> None:
    """Of all that is told with it the longest counts: a unit, an option or a name may stand there as well."""
    words = [Words("wells", "en"), Words("dig ten wells", "en")]
    told = Notice("r", tuple(Ours("say-quote", {"said": each}) for each in words))
    [marked] = sourced.marked([told], "there", "/say dig ten wells")
    assert marked.said_in == ("there", "1.said")


@pytest.mark.parametrize(
    ("typed", "words", "later", "carried"),
    [
        ("/say Goma: Come", "Come", "/say Goma: Go", "Go"),
        ("/say 戈马：来井边", "来井边", "/say 戈马：来学校", "来学校"),
        ("/say Goma: Come", "Come", "/SAY  goma:  Go on", "Go on"),
        ("/say Goma: Come", "Come", "/say Goma Recife: Go", None),
        ("/note Go well", "well", "/note Goma is well", None),
        ("/say (Come)", "(Come)", "/say (Go)", "(Go)"),
        ("/say Goma: a\nb", "a\nb", "/say Goma: a\nc", "a\nc"),
    ],
)
def test_what_stands_behind_the_same_front(typed: str, words: str, later: str, carried: str | None) -> None:
    [told] = sourced.marked([Notice("r", (Ours("a", {"said": Words(words, "en")}),))], "there", typed)
    assert told.behind
    assert sourced.carried(later, told.behind) == carried


def test_what_is_unnamed_is_not_marked() -> None:
    told = Notice("r", (Ours("a", {"said": Words("Come", "en", unnamed=True)}),))
    assert sourced.marked([told], "there", "/say Goma: Come") == [told]
