"""Fixtures that several adapters' tests share: the real homeserver, one for each test process."""

from __future__ import annotations

from tests.peers.synapse import synapse

__all__ = ["synapse"]
