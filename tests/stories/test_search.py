"""What was said, promised and decided is found again, in any script, by whoever may read it alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversation import searching
from tests.stories.beginnings import begun
from tests.world import PULSE, Neighbour, World, mondays

QUESTIONS = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - {id: progress, kind: text, ask: {en: What moved forward?, pt-BR: O que avançou?}}
      - {id: worry, kind: text, private: facilitator, ask: {en: What worries you?, pt-BR: O que preocupa?}}
""",
)


async def told(world: World) -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("Pampu inafanya kazi", to="Nini kimesonga mbele?")
    await world.turns_to("12:00", "America/Recife")
    return amina, bruno


async def test_it_is_found_in_the_language_that_it_was_read_in_with_the_original_at_hand(
    world: World,
) -> None:
    amina, bruno = await told(world)
    await bruno.says("/buscar BOMBA")
    assert bruno.last_heard() == (
        "Encontrado para “BOMBA”: 1\n1. segunda-feira, 30 de nov., Amina: A bomba funciona\n"
        "(sw: Pampu inafanya kazi)"
    )
    await bruno.says("/search pampu kazi")
    assert "A bomba funciona" in bruno.last_heard(), "the original is found as well"
    await amina.says("/tafuta bomba")
    assert "Amina: Pampu inafanya kazi" in amina.last_heard()
    await bruno.says("/buscar poço")
    assert bruno.last_heard().startswith("Nada encontrado para “poço”")
    await bruno.says("/buscar")
    assert bruno.last_heard().startswith("Diga o que você procura")


async def test_one_of_it_is_opened_and_replied_to(world: World) -> None:
    amina, bruno = await told(world)
    await bruno.says("/buscar bomba")
    await bruno.presses("1")
    assert "O que avançou?" in bruno.last_heard()
    await bruno.replies("Qual bomba?")
    assert amina.has_heard("Pampu gani?")
    await amina.says("/tafuta gani")
    assert "Bruno: Pampu gani?" in amina.last_heard(), "a reply that was carried is found, too"
    await bruno.colleague("Rosa").presses("1", on="Encontrado")
    assert world.platform.toasts[-1][1], "a list is whose it was asked for"


async def test_pages_are_turned_in_place(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    for number in range(7):
        await amina.says(f"The pump number {number} works", to="What moved forward?")
    await bruno.says("/search pump works")
    assert "Page 1 of 2" in bruno.last_heard()
    assert "pump number 6" in bruno.last_heard(), "the newest first"
    heard = len(bruno.heard)
    await bruno.presses("More")
    assert len(bruno.heard) == heard
    assert "Page 2 of 2\n6. " in bruno.last_heard()
    assert "pump number 0" in bruno.last_heard()


async def test_promises_and_decisions_are_found_and_what_concerns_others_alone_is_not(world: World) -> None:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Chidi in Nairobi (en)")
    amina, bruno, chidi = world.partners(
        *cast, protocol=f"{PULSE}decisions: {{rule: consent, open-for: 5 days}}\n"
    )
    await amina.says("/promise Bring the river map by friday")
    await amina.presses("Yes, I promise")
    await bruno.says("/propose We meet at the river")
    await bruno.presses("Yes, put it to all")
    await bruno.says("/propose A river draft")
    await chidi.says("/search river")
    assert "Promise 1, Amina: Bring the river map" in chidi.last_heard()
    assert "proposal 1: We meet at the river" in chidi.last_heard()
    assert "draft" not in chidi.last_heard()


async def test_what_is_private_is_found_alone_by_who_said_it_and_who_reads_it(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", protocol=QUESTIONS)
    await amina.says("/role facilitator Bruno")
    zawadi = amina.colleague("Zawadi")
    await zawadi.says("/status")
    await zawadi.alone().says("/status")
    await bruno.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await zawadi.says("The road", to="What moved forward?")
    await zawadi.says("Somebody takes the quillmoney", to="What worries you?")
    await world.turns_to(world.now + timedelta(days=5))
    for neighbour in (amina, zawadi, amina.alone(), bruno):
        await neighbour.says("/search quillmoney")
        assert "quillmoney”" in neighbour.last_heard()
        assert "Somebody" not in neighbour.last_heard(), neighbour.room
    for alone in (zawadi.alone(), bruno.alone()):
        await alone.says("/search quillmoney")
        assert "Somebody takes the quillmoney" in alone.last_heard()
        assert alone.has_heard("Zawadi")
    with world.bench.store.reading() as transaction:
        shown = transaction.connection.exec_driver_sql("SELECT * FROM rendering").all()
    assert "quillmoney" not in repr(shown), "what a private word was shown as is kept nowhere"


@pytest.mark.parametrize("people", [2, 3])
async def test_what_is_unnamed_is_found_without_a_name_and_only_among_three(
    world: World, people: int
) -> None:
    only = mondays(
        "pulse", "\n    open-for: 3 days\n    questions: [{id: u, kind: text, unnamed: true, ask: Unsaid?}]\n"
    )
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=only)
    await world.monday_at("09:00", "Africa/Nairobi")
    for number, person in enumerate([amina, amina.colleague("Zawadi"), bruno][:people]):
        await person.says(f"Nobody asks about quillwater {number}", to="Unsaid?")
    await amina.says("/search quillwater")
    assert "Nobody asks" not in amina.last_heard(), "before it is closed, who said it last would be known"
    await world.turns_to(world.now + timedelta(days=4))
    for neighbour in (amina, bruno, amina.alone()):
        await neighbour.says("/search quillwater")
        assert ("Nobody asks" in neighbour.last_heard()) == (people == 3)
        assert "Zawadi" not in neighbour.last_heard()
        assert "Amina:" not in neighbour.last_heard()


@pytest.mark.parametrize(
    ("said", "sought"),
    [
        ("Pumpu YA MAJI", "maji"),
        ("El pozo está aquí", "esta"),
        ("कुआँ सूख गया", "सूख"),
        ("المِضَخّةُ تعملُ جيّدًا", "المضخه تعمل"),
        ("پمپ‌های کتابخانه", "كتابخانه"),
        ("水泵今天修好了", "修好"),
        ("ရေစုပ်စက်အလုပ်လုပ်နေပြီ", "အလုပ်လုပ်"),
        ("Насос ещё работает", "НАСОС"),
        ("Işık geldi", "isik"),
        ("100% sure_of it", "100% sure_of"),
    ],
)
async def test_any_script_is_found_as_people_type_it(world: World, said: str, sought: str) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says(said, to="What moved forward?")
    await amina.says("Another thing", to="What moved forward?")
    await amina.says(f"/search {sought}")
    assert said in amina.last_heard()
    assert "Another thing" not in amina.last_heard()


async def test_what_was_taken_back_changed_or_erased_is_found_no_more(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)")
    await world.monday_at("09:00", "Africa/Nairobi")
    message = await amina.says("The first quillword", to="What moved forward?")
    await world.turns_to("12:00", "America/Recife")
    await amina.edits(message, "The second wording")
    await bruno.says("/search quillword")
    assert bruno.last_heard().startswith("Nada encontrado")
    await bruno.says("/search wording")
    assert "second wording" in bruno.last_heard()
    await amina.withdraws(message)
    await bruno.says("/search wording")
    assert bruno.last_heard().startswith("Nada encontrado")
    with world.bench.store.reading() as transaction:
        kept = [
            transaction.connection.exec_driver_sql(f"SELECT * FROM {t}").all()
            for t in ("findable", "rendering")
        ]
    assert "wording" not in repr(kept)
    assert "quillword" not in repr(kept)


async def test_another_partnership_finds_nothing(world: World) -> None:
    amina, _ = await told(world)
    lake = world.stranger("Lina", "lake", "sw")
    await begun(world, lake, "sw", "Goma", "-", name="Secret lake")
    await lake.says("/search pampu")
    assert "inafanya" not in lake.last_heard()
    assert amina.room != lake.room


async def test_more_than_is_counted_is_found_page_by_page_whatever_may_not_be_read(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "AT_ONCE", 4)
    monkeypatch.setattr(searching, "COUNTED", 9)
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=QUESTIONS)
    await world.monday_at("09:00", "Africa/Nairobi")
    for number in range(20):
        await amina.says(f"The pump number {number} works", to="What moved forward?")
    for number in range(8):
        await amina.says(f"The private pump {number}", to="What worries you?")
    await bruno.says("/search pump")
    assert bruno.last_heard().startswith("Found for “pump”: more than 9\nPage 1\n1. ")
    assert "private" not in bruno.last_heard()
    seen = []
    for page in range(2, 5):
        await bruno.presses("More")
        seen.append(bruno.last_heard())
        assert "private" not in seen[-1]
        assert f"Page {page}" in seen[-1]
    assert "Found for “pump”: 20\nPage 4 of 4\n16. " in seen[-1], "once all of it was looked at it is counted"
    assert "pump number 0" in seen[-1]
    await bruno.presses("Back")
    assert "Page 3" in bruno.last_heard()
    assert "pump number 5" in bruno.last_heard()
