"""The Matrix adapter against a real Synapse: the contract, and what is Matrix's own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.adapters.contract import AdapterContract
from tests.adapters.matrix_platform import MatrixPlatform, people
from tests.peers.synapse import Homeserver, synapse

__all__ = ["synapse"]


@pytest.fixture
async def platform(synapse: Homeserver, tmp_path: Path) -> AsyncIterator[MatrixPlatform]:
    async with people(synapse, tmp_path / "matrix") as made:
        yield made


class TestMatrix(AdapterContract):
    pass
