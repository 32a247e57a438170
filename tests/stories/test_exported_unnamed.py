"""What was answered without a name goes out as its digest showed it: what it came to, and nobody's choice."""

from __future__ import annotations

import csv
from io import StringIO

from tests.stories.test_exported import exported
from tests.stories.test_trust import TRUST, a_week, three
from tests.world import World, mondays

MOODS = mondays(
    "mood",
    """
    each: member
    open-for: 2 days
    questions:
      - {id: mood, kind: scale, from: 1, to: 5, unnamed: true, ask: {en: Mood?, es: "¿Ánimo?"}}
      - id: when
        kind: choice
        unnamed: true
        ask: {en: When?, es: "¿Cuándo?"}
        options: {early: {en: Early, es: Temprano}, late: {en: Late, es: Tarde}}
      - {id: said, kind: text, unnamed: true, ask: {en: What is unsaid?, es: "¿Qué falta?"}}
""",
)


def answers(content: bytes) -> dict[str, list[str]]:
    rows = csv.DictReader(StringIO(content.decode("utf-8-sig")))
    found: dict[str, list[str]] = {}
    for row in rows:
        if row["Kind"] == "Answer":
            assert not row["Who"] + row["Group"] + row["Language"]
            marked = row["As it was written"].startswith("(without a name: beside, as it is read")
            assert marked == bool(row["In this language"]), "what may be a translation says so"
            found.setdefault(row["About"], []).append(row["Value"] or row["In this language"])
    return found


async def test_no_answer_about_trust_goes_out_where_no_figure_is_shown(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol=TRUST)
    joy = amina.colleague("Joy")
    await amina.alone().says("/status")
    await joy.says("/status")
    await a_week(world, (amina.alone(), "1"), (joy, "5"), (bruno, "4"))
    assert amina.has_heard("No figure is shown this time")
    assert answers(await exported(amina, "Table (CSV)")) == {}
    page = (await exported(amina, "Report to read")).decode()
    assert "How much do we trust each other?" not in page


async def test_the_figure_about_trust_goes_out_as_it_was_shown(world: World) -> None:
    amina, bruno, chidi = three(world)
    await amina.alone().says("/status")
    await a_week(world, (amina.alone(), "4"), (bruno, "3"), (chidi, "3"))
    found = answers(await exported(amina, "Table (CSV)"))
    assert found["How much do we trust each other?"] == ["3.5"]


async def test_what_was_chosen_without_a_name_goes_out_as_what_it_came_to(world: World) -> None:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Chidi in Nairobi (en)")
    amina, bruno, chidi = world.partners(*cast, protocol=MOODS)
    await amina.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    for who, mood, when in zip((amina.alone(), bruno, chidi), "512", ("Early", "Late", "Late"), strict=True):
        await who.presses(mood)
        await who.presses(when)
        await who.says(f"quillwords of {mood}", to="What is unsaid?")
    for _day in range(3):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert amina.has_heard("2.7")
    found = answers(await exported(amina, "Table (CSV)"))
    assert found["Mood?"] == ["2.7"]
    assert found["When?"] == ["Early: 1, Late: 2"]
    assert sorted(found["What is unsaid?"]) == ["quillwords of 1", "quillwords of 2", "quillwords of 5"]
    shown = amina.message("What is unsaid?").message.text.plain
    assert sorted(found["What is unsaid?"], key=shown.index) == found["What is unsaid?"]
