"""Fixtures that several adapters' tests share: a homeserver, Element's library, Matrix with people on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.adapters.matrix_platform import MatrixPlatform, people
from tests.peers.js_person import Clients, Element, clients, element
from tests.peers.synapse import Homeserver, synapse

__all__ = ["element", "synapse"]


@pytest.fixture
async def platform(synapse: Homeserver, tmp_path: Path) -> AsyncIterator[MatrixPlatform]:
    """Give Matrix; the tests of another platform have a fixture of this name of their own."""
    async with people(synapse, tmp_path / "matrix") as made:
        yield made


@pytest.fixture
async def at_element(element: Element) -> AsyncIterator[Clients]:
    async with clients(element) as made:
        yield made
