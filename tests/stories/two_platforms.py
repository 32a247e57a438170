"""A second platform beside the first: the same console under another name, and the same people there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.adapters import Kind, Person
from bot.adapters.console import ConsoleAdapter, Shown
from bot.app import Bench
from bot.messages import Messages
from tests.world import Neighbour, World


class Elsewhere(ConsoleAdapter):
    """Another platform, whose clients keep "/" for themselves."""

    platform = "elsewhere"
    capabilities = replace(ConsoleAdapter.capabilities, sign="!")


@dataclass
class Across(Neighbour):
    """Somebody on the other platform."""

    platform: Elsewhere | None = None

    def alone(self) -> Across:
        """Return the same person in a direct talk with us, there."""
        assert self.platform
        room = f"elsewhere:{self.person.name.lower()}-alone"
        return Across(self.world, room, self.person, True, self.platform)

    @property
    def heard(self) -> list[Shown]:
        assert self.platform
        return self.platform.rooms.get(self.room, [])

    async def does(self, kind: Kind, **more: object) -> str:
        assert self.platform
        more.setdefault("direct", self.direct)
        said = self.platform.does(kind, self.room, self.person, self.world.now, **more)
        await self.platform.hand_over(self.world.bench.inbox("elsewhere"))
        await self.world.settles()
        return said


def with_another_platform(world: World) -> Elsewhere:
    """Let the bot of *world* have an account on a second platform."""
    there = Elsewhere()
    world.bench = Bench(
        world.bench.store,
        {"console": world.platform, "elsewhere": there},
        world.translator,
        lambda: world.now,
        messages=Messages(strict=True),
    )
    return there


def across(
    world: World, there: Elsewhere, name: str, room: str, language: str = "en", *, direct: bool = False
) -> Across:
    """Return somebody called *name* in a chat of the other platform."""
    person = Person(f"elsewhere:{name.lower()}", name, language)
    return Across(world, f"elsewhere:{room}", person, direct, there)
