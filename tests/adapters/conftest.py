"""Fixtures that several adapters' tests share, one for each test process: a homeserver, Element's library."""

from __future__ import annotations

from tests.peers.js_person import element
from tests.peers.synapse import synapse

__all__ = ["element", "synapse"]
