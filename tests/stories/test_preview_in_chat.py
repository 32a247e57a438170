"""The chat's /preview says what `baraza preview` lists: every moment of a month, what moved it, and why."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bot.adapters import Person
from bot.cli.preview import show
from bot.core import adoption
from bot.core.protocol import read_protocol
from tests.stories.test_preview_comes_true import FIRST, PROTOCOLS, RIVER, WEEKLY, founded_at
from tests.world import Neighbour, World

START = datetime.combine(FIRST, time(), UTC) - timedelta(hours=2)
MONTH = timedelta(days=31)
OURS = RIVER.replace(
    "{name: Bruno}", "{name: Bruno, addresses: ['console:bruno'], roles: [coordinator]}"
).replace("{name: Amina, roles", "{name: Amina, addresses: ['console:amina'], roles")
KINDS = {
    "asked": "ask",
    "asked again": "nudge",
    "answers close": "close",
    "reminded": "remind",
    "due": "due",
    "late": "late",
    "looked at again": "review",
}
WHY = {
    "day off": "holiday",
    "quiet hours": "quiet-hours",
    "the clocks change": "clock-change",
    "asked first": "asked-first",
}
DAY = r"[A-Z][a-z]+day, [A-Z][a-z]{2} \d+"
HOUR = r"\d+:\d\d [AP]M"
MOMENT = re.compile(
    rf"(?P<at>{HOUR}) (?P<kind>[a-z ]+?)"
    rf"(?: \(instead of (?:(?P<day>{DAY}), )?(?P<hour>{HOUR}): (?P<why>[^()]*(?:\([^()]*\))?[^()]*)\))?"
)


class Moment(NamedTuple):
    """What both of them tell of one moment."""

    partner: str
    local: datetime
    kind: str
    id: str
    moved_from: datetime | None = None
    why: str | None = None


def clock(day: str, hour: str) -> datetime:
    return datetime.strptime(f"2027 {day} {hour}", "%Y %A, %b %d %I:%M %p")  # noqa: DTZ007 - a wall clock's


def said_in(reply: str) -> Iterator[Moment]:
    """Yield the moments that a preview in English tells of; each line has to be one that is known."""
    partner = id_ = ""
    for line in filter(None, reply.splitlines()[2:]):
        if found := re.fullmatch(r"(.+), by its own clock", line):
            partner = found[1]
        elif found := re.fullmatch(rf"({DAY}): (.+)", line):
            for said in found[2].split("; "):
                moment = MOMENT.fullmatch(said)
                assert moment, said
                moved = moment["hour"] and clock(moment["day"] or found[1], moment["hour"])
                yield Moment(
                    partner, clock(found[1], moment["at"]), KINDS[moment["kind"]], id_, moved, moment["why"]
                )
        elif found := re.match(r"([a-z-]+): .", line):
            id_ = found[1]
        else:
            alone = (
                r"(supplies|boat) asks only those with the role “(medic|pilot)”; nobody in \w+ has it yet\."
                r"|🆘 Calls those who can help at once, day or night: We need help"
            )
            assert re.fullmatch(alone, line) or line == "Nothing comes within the next month.", line


def listed_in(line: dict[str, Any]) -> Moment:
    """Return what a line of `baraza preview --json` tells."""
    local = datetime.fromisoformat(line["local"]).replace(tzinfo=None)
    told = Moment(line["partner"], local, line["kind"], line["id"])
    if line["moved"] is None:
        return told
    moved = datetime.fromisoformat(line["moved"]["from"]).replace(tzinfo=None)
    return told._replace(moved_from=moved, why=line["moved"]["name"] or line["moved"]["why"])


def listed(capsys: pytest.CaptureFixture[str], folder: Path, protocol: str) -> list[dict[str, Any]]:
    """Return what the command line lists for the first month."""
    (folder / "river.yaml").write_text(OURS, encoding="utf-8")
    assert show(protocol, folder / "river.yaml", FIRST, 6, as_json=True) == 0
    lines = json.loads(capsys.readouterr().out)
    return [line for line in lines if datetime.fromisoformat(line["at"]) < START + MONTH]


@pytest.fixture
def shelved(tmp_path: Path, name: str) -> str:
    """Return what the command line takes for a protocol: a name on the shelf, or the file written here."""
    if name != "written here":
        return name
    (tmp_path / "weekly.yaml").write_text(WEEKLY, encoding="utf-8")
    return str(tmp_path / "weekly.yaml")


async def asked_for(world: World, who: str, room: str, language: str) -> str:
    """Return what /preview says to somebody in their group, whose room reads *language*."""
    g = world.gathering()
    own = next(each for each in g.rooms.values() if each.address == f"console:{room}")
    with world.bench.store.writing() as transaction:
        transaction.record.keep([adoption.replace(own, language=language)])
    neighbour = Neighbour(world, own.address, Person(f"console:{who}", who.title(), language))
    neighbour.forget()
    await neighbour.says("/preview")
    return "\n".join(neighbour.texts())


@pytest.mark.parametrize("name", ["written here", *sorted(file.stem for file in PROTOCOLS.glob("*.yaml"))])
async def test_the_chat_tells_every_moment_that_the_command_line_lists(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, shelved: str
) -> None:
    """And each group's words in its own language."""
    lines = listed(capsys, tmp_path, shelved)
    text = WEEKLY if name == "written here" else (PROTOCOLS / f"{name}.yaml").read_text(encoding="utf-8")
    world = World(tmp_path, now=START)
    founded_at(world, read_protocol(text, name), OURS)
    await world.settles()
    reply = await asked_for(world, "bruno", "recife", "en")
    if not lines:
        assert "Nothing comes within the next month." in reply
    told = Counter(each._replace(why=WHY.get(str(each.why), each.why)) for each in said_in(reply))
    wanted = Counter(map(listed_in, lines))
    assert sorted((wanted - told).elements()) == []
    assert sorted((told - wanted).elements()) == []
    for who, room, language, partner in (
        ("bruno", "recife", "pt-BR", "Recife"),
        ("amina", "goma", "sw", "Goma"),
    ):
        own = await asked_for(world, who, room, language)
        theirs = {line["text"] for line in lines if line["partner"] == partner and line["text"]}
        assert [text for text in theirs if text not in own] == []
    world.bench.store.close()
