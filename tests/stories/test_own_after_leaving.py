"""Whoever's group has left still has what is kept of them, and has it erased; nothing else is theirs."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.adapters import Kind
from tests.stories.test_words_that_go import on_disk
from tests.world import Neighbour, World


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


async def who_left(world: World, *, talked: bool = True) -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("El quetzal canta", to="¿Qué avanzó?")
    if talked:
        await bruno.alone().says("/estado")
    await bruno.says("/salir")
    await bruno.presses("Sí, salimos")
    bruno.alone().forget()
    return amina, bruno.alone()


@pytest.mark.parametrize("talked", [True, False])
async def test_what_is_kept_of_them_is_given_and_erased(world: World, talked: bool) -> None:
    _, bruno = await who_left(world, talked=talked)
    await bruno.says("/misdatos")
    assert bruno.heard[-1].message.attachment is not None
    await bruno.says("/olvidar")
    await bruno.presses("Sí, siga")
    await bruno.presses("Borrar todo")
    await world.bench.beat()
    assert "m-bruno" not in world.gathering().members
    assert b"quetzal" not in on_disk(world)


async def test_nothing_else_is_shown_to_them(world: World) -> None:
    amina, bruno = await who_left(world)
    await amina.says("Hay una reunión el lunes", to="What moved forward?")
    for typed in ("/buscar reunión", "/decisiones", "/estado", "/promesas", "Hola"):
        bruno.forget()
        await bruno.says(typed)
        assert "reunión" not in bruno.last_heard()
        assert "Baraza" in bruno.last_heard(), "like anybody whom we do not know"


async def test_a_press_that_has_nothing_to_do_with_it_is_not_remembered(world: World) -> None:
    _, bruno = await who_left(world, talked=False)
    before = world.gathering().rooms
    await bruno.does(Kind.PRESS, message="gone", pressed=0, press="p", addressed=True)
    assert world.gathering().rooms == before
