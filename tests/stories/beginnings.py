"""How partnerships begin in stories: a code from the operator, and the welcome answered in few words."""

from __future__ import annotations

from datetime import timedelta

from bot.core.partnership import Invitation
from bot.core.secret import digest_of
from tests.world import Neighbour, World

CODE = "ABCDEFGHJKMNPQRS"


def setup_code(world: World, name: str = "River watch", code: str = CODE) -> str:
    """Return a code that the operator gave out, good for seven days."""
    with world.bench.store.writing() as transaction:
        transaction.record.keep([Invitation(digest_of(code), name, world.now + timedelta(days=7))])
    return code


async def begun(
    world: World, person: Neighbour, *answers: str, name: str = "River watch", code: str = CODE
) -> None:
    """Let *person* set a partnership up, saying what their group is called and *answers* to the questions."""
    await person.says(f"/start {setup_code(world, name, code)} Goma")
    for answer in answers or ("sw", "Goma", "-"):
        await person.replies(answer)


async def invited(coordinator: Neighbour, name: str) -> str:
    """Return the command that brings one more partner in."""
    await coordinator.says(f"/invite {name}")
    return next(line for line in coordinator.last_heard().splitlines() if line.startswith("/join "))


async def joined(coordinator: Neighbour, name: str, newcomer: Neighbour, *answers: str) -> None:
    """Let *newcomer*'s chat come in as the partner called *name*."""
    await newcomer.says(await invited(coordinator, name))
    for answer in answers:
        await newcomer.replies(answer)


async def goes_away(person: Neighbour, said: str) -> None:
    """Let *person* say until when they are away, and press that the day which is read back is right."""
    await person.says(f"/away {said}")
    await person.presses(person.heard[-1].message.flat_buttons[0].label)
