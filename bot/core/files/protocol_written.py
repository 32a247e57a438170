"""A protocol in the form that its file has: keys as people write them, nothing that goes without saying."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.core.protocol import Protocol


def plain_of(protocol: Protocol) -> dict[str, Any]:
    """Return what the file of *protocol* says; read again it is the same protocol."""
    plain: dict[str, Any] = json.loads(
        protocol.model_dump_json(by_alias=True, exclude_none=True, exclude_defaults=True)
    )
    for rules in ("checkins", "duties"):
        if rules in plain:
            plain[rules] = {name: _with_its_rhythm(rule) for name, rule in plain[rules].items()}
    return plain


def _with_its_rhythm(rule: dict[str, Any]) -> dict[str, Any]:
    """Return *rule* with the keys of its rhythm among its own; its id is the key that it stands under."""
    rest = {key: said for key, said in rule.items() if key not in ("id", "cadence")}
    return {**rule.get("cadence", {}), **rest}
