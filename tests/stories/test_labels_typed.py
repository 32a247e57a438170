"""What a button says means the press where it is typed in reply to its message, signs around it or none."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from bot.core.vocabulary import bare
from tests.stories.test_promises import promised, the
from tests.world import LANGUAGES, World


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_label_of_a_promise_typed_below_it_is_the_press(world: World, language: str) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await amina.says("/promise Bruno: Map 2026-12-04")
    await amina.presses("Yes, ask them")

    def label(says: str) -> str:
        return world.bench.messages.says(says, {}, language)

    await bruno.says(f"{label('button-accept')}.", to="Map")
    assert the(world).state == "open"
    await bruno.says("/promises 1")
    await bruno.says(f"¡{label('button-let-go')}!", to="Map")
    assert the(world).awaits == "why-let-go"
    await bruno.says(label("button-never-mind").upper(), to="Map")
    assert the(world).awaits == ""
    await bruno.says("/promises 1")
    await bruno.says(f"{label('button-new-day')} 。", to="Map")
    assert the(world).awaits == "day"
    await bruno.says(label("button-never-mind"), to="Map")
    await bruno.says("/promises 1")
    await bruno.says(f"{label('button-done')}؟", to="Map")
    assert the(world).state == "kept"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_position_typed_below_a_proposal_is_taken(world: World, language: str) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})")
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Yes, put it to all")
    for stance in ("abstain", "aside", "object"):
        await bruno.says(world.bench.messages.says(f"position-{stance}", {}, language), to="Tuesdays")
        [d] = world.gathering().decisions.values()
        assert [p.stance for p in d.taken] == [stance]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_labels_below_one_message_read_the_same(language: str, world: World) -> None:
    for group in (
        ("accept", "new-day", "decline", "unclear"),
        ("done", "new-day", "help", "let-go"),
        ("agree-let-go", "keep"),
        ("accept", "leave-day", "done", "new-day", "help"),
    ):
        labels = [bare(world.bench.messages.says(f"button-{each}", {}, language)) for each in group]
        assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(("language", "done"), [("es", "¡Hecho!"), ("sw", "tayari")])
async def test_a_picture_with_the_word_done_keeps_a_promise_and_shows_how(
    world: World, language: str, done: str
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await promised(world, bruno, "/promise Map 2026-12-04")
    await bruno.says("/promises 1")
    await bruno.sends_file("photo", done, to="Map")
    assert the(world).state == "kept"
    assert [change.what for change in the(world).changes] == ["kept", "shown"]
    assert amina.has_heard("Bruno shows how promise 1 was kept")


@pytest.mark.parametrize(
    ("language", "done"), [("es", "listo"), ("ar", "تم"), ("en", "Done"), ("sw", "tayari")]
)
async def test_the_word_done_below_a_promise_that_was_confirmed_keeps_it(
    world: World, language: str, done: str
) -> None:
    """The same word may say yes: the buttons that asked whether it is right have gone by then."""
    rosa, _ = world.partners(f"Rosa in Nairobi ({language})", "Bruno in Nairobi (en)", protocol="")
    await promised(world, rosa, "/promise Map 2026-12-04")
    card = next(shown for shown in reversed(rosa.heard) if "✓" in shown.message.text.plain)
    await rosa.does(Kind.MESSAGE, text=done, reply_to=card.id, addressed=True)
    assert the(world).state == "kept"


@pytest.mark.parametrize("language", ["es", "my"])
async def test_a_label_that_a_message_shows_no_more_presses_nothing(world: World, language: str) -> None:
    rosa, _ = world.partners(f"Rosa in Nairobi ({language})", "Bruno in Nairobi (en)", protocol="")
    await promised(world, rosa, "/promise Map 2026-12-04")
    card = next(shown for shown in reversed(rosa.heard) if "✓" in shown.message.text.plain)
    label = world.bench.messages.says("button-other-day", {}, language)
    await rosa.does(Kind.MESSAGE, text=label, reply_to=card.id, addressed=True)
    assert (the(world).state, the(world).awaits) == ("open", "")


async def test_no_language_is_read_for_it_that_nobody_here_reads(world: World) -> None:
    """Each takes a megabyte from then on; any short reply to what was carried is held against its buttons."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("The pump works", to="What moved")
    await bruno.says("¡Qué bien!", to="The pump works")
    known = world.bench.messages._known.items()
    assert {tag for tag, sentences in known if "_bundle" in vars(sentences)} <= {"en", "es"}
