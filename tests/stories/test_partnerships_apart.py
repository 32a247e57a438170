"""Two partnerships on one database: whatever is said or forged in one changes nothing of the other."""

from __future__ import annotations

import sqlite3

import pytest

from bot.adapters import Kind
from bot.core.command import COMMANDS
from tests.stories.beginnings import begun, joined
from tests.world import Neighbour, World

SECRET = ("Secret lake", "Zuberi", "Ziwa", "Mnara", "whispered")
"""Names and words of the partnership that nobody elsewhere may ever see."""
PARTS = 4
"""How many parts the commands are tried in: each with every id takes its time."""


async def two_partnerships(world: World) -> tuple[Neighbour, Neighbour]:
    """Return somebody of the one that forges and somebody of the one that is to stay unseen."""
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    zuberi = world.stranger("Zuberi", "ziwa", "en")
    await begun(world, zuberi, "en", "Nairobi", "-", name="Secret lake", code="ZZZZZZZZZZZZZZZZ")
    await zuberi.says("/role facilitator Zuberi")
    mnara = world.stranger("Mosi", "mnara", "en")
    await joined(zuberi, "Mnara", mnara, "en", "Nairobi", "-")
    await zuberi.says("/adopt weekly-pulse --now")
    await world.monday_at("09:00", "Africa/Nairobi")
    await zuberi.replies("whispered")
    await zuberi.says("/term pump = fr: Mnara")
    return amina, zuberi


def everything_of(world: World, amina: Neighbour) -> list[tuple[object, ...]]:
    """Return every row of the other partnership."""
    store = sqlite3.connect(world.folder / "baraza.db")
    found: list[tuple[object, ...]] = []
    people = ("partnership", "partner", "room", "member")
    for table in (*people, "adoption", "checkin", "ask", "answer", "turn", "term"):
        key = "id" if table == "partnership" else "partnership"
        found += store.execute(f"SELECT '{table}', * FROM {table} WHERE {key} != 'p' ORDER BY id").fetchall()
    store.close()
    return found


def ids_of(world: World) -> list[str]:
    """Return every id and short word of the other partnership that somebody could type or forge."""
    rows = everything_of(world, None)  # type: ignore[arg-type]
    return sorted({str(row[1]) for row in rows} | {"Zuberi", "Ziwa", "Mnara", "Secret lake"})


@pytest.mark.parametrize("part", range(PARTS))
async def test_no_command_with_any_id_of_the_other_partnership_shows_or_changes_it(
    world: World, monkeypatch: pytest.MonkeyPatch, part: int
) -> None:
    monkeypatch.setattr("bot.conversation.haste.MOST", 100_000)
    amina, _ = await two_partnerships(world)
    before = everything_of(world, amina)
    ids = ids_of(world)
    world.platform.rooms.pop(amina.room)
    for name in [*COMMANDS][part::PARTS]:
        for id_ in ["", *ids]:
            if name == "invite" and id_ in SECRET:
                continue  # then it would be our own word, typed here
            await amina.says(f"/{name} {id_}".strip())
            shown = "\n".join(amina.texts()).replace(id_, "") if id_ else "\n".join(amina.texts())
            assert not [word for word in SECRET if word in shown], (name, id_)
            amina.forget()
    assert everything_of(world, amina) == before


@pytest.mark.parametrize("kind", [Kind.MESSAGE, Kind.PRESS, Kind.EDIT])
async def test_no_forged_reply_press_or_edit_reaches_the_other_partnership(world: World, kind: Kind) -> None:
    amina, zuberi = await two_partnerships(world)
    before = everything_of(world, amina)
    heard = len(zuberi.heard)
    store = sqlite3.connect(world.folder / "baraza.db")
    theirs = store.execute("SELECT id, message FROM outbox WHERE partnership != 'p'").fetchall()
    store.close()
    assert theirs
    amina.forget()
    for number, message in theirs:
        for pressed in range(3):
            await amina.does(
                kind,
                text="forged",
                message=message,
                reply_to=message,
                pressed=pressed,
                delivery=f"b{number}",
                press="p",
                addressed=True,
            )
    assert everything_of(world, amina) == before
    assert len(zuberi.heard) == heard
    assert not [word for word in SECRET if word in "\n".join(amina.texts())]


async def test_who_is_in_two_partnerships_sees_in_each_room_only_its_own(world: World) -> None:
    amina, _ = await two_partnerships(world)
    both = Neighbour(world, "console:ziwa", amina.person)
    await both.says("/partners")
    assert both.last_heard().startswith("Secret lake")
    assert "Bruno" not in both.last_heard()
    await amina.says("/partners")
    assert amina.last_heard().startswith("River watch")
    assert "Mnara" not in amina.last_heard()
