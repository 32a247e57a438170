"""Which devices in a room are their owners' own, for rooms whose keys go to those alone.

A device counts if its owner's identity (cross-signing) vouches for it. An owner's identity is trusted from
when we first see it, and from then on only that one: another in its place counts as nobody's until it was
verified (`baraza matrix verify`). Somebody without an identity has no device that counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.adapters import AccountUnusable
from bot.adapters.matrix.account import write_private
from bot.adapters.matrix.identity import query
from bot.adapters.matrix.signing import is_signed, only_key
from bot.adapters.matrix.wire import Wire

Json = dict[str, Any]

FILE = "matrix-people.json"


class Trust:
    """What we know of people's identities; *folder* keeps the master key that each had first."""

    def __init__(self, wire: Wire, folder: Path) -> None:
        self._wire = wire
        self._file = folder / FILE
        self._masters = _kept(self._file)
        self._known: dict[str, frozenset[tuple[str, str]]] = {}

    def changed(self, users: Iterable[str]) -> None:
        """Take in that these users' devices or identities are not what they were."""
        for user in users:
            self._known.pop(user, None)

    def accept(self, user: str, master: str) -> None:
        """Trust this identity of *user*, in the place of any earlier one: somebody compared it."""
        self.changed([user])
        self._pin({user: master})

    async def learn(self, users: Iterable[str]) -> bool:
        """Ask the homeserver about those of *users* whom we do not know, and say whether there were any.

        Raises as `Wire.ask`.
        """
        unknown = sorted(set(users) - self._known.keys())
        if not unknown:
            return False
        answer = await query(self._wire, *unknown)
        masters = {user: only_key(_held(answer, "master_keys", user)) for user in unknown}
        self._pin({user: key for user, key in masters.items() if key and user not in self._masters})
        for user in unknown:
            self._known[user] = frozenset(_vouched_for(answer, user, self._masters.get(user)))
        return True

    def counts(self, user: str, device: str, fingerprint: str) -> bool:
        """Say whether this device, with this Ed25519 key, is *user*'s own, as far as we have learned."""
        return (device, fingerprint) in self._known.get(user, ())

    def _pin(self, masters: dict[str, str]) -> None:
        if masters:
            self._masters |= masters
            write_private(self._file, self._masters)


def _kept(file: Path) -> dict[str, str]:
    try:
        return {str(user): str(key) for user, key in json.loads(file.read_text("utf-8")).items()}
    except FileNotFoundError:
        return {}
    except (ValueError, AttributeError):
        raise AccountUnusable(
            f"Matrix: {file} cannot be read; restore it from a backup, or remove it to begin anew."
        ) from None


def _vouched_for(answer: Json, user: str, trusted: str | None) -> Iterable[tuple[str, str]]:
    """Yield the devices that *user*'s identity signed, if it is the *trusted* one, each with its key."""
    master, lower = _held(answer, "master_keys", user), _held(answer, "self_signing_keys", user)
    signer = only_key(lower)
    if not trusted or only_key(master) != trusted or not signer or not is_signed(lower, user, trusted):
        return
    for name, device in _held(answer, "device_keys", user).items():
        keys = device.get("keys") if isinstance(device, dict) else None
        key = keys.get(f"ed25519:{name}") if isinstance(keys, dict) else None
        # The device's own signature shows that whoever has the key also goes by that name.
        if not isinstance(key, str) or (device.get("user_id"), device.get("device_id")) != (user, name):
            continue
        if is_signed(device, user, key, name) and is_signed(device, user, signer):
            yield name, key


def _held(answer: Json, what: str, user: str) -> Json:
    all_ = answer.get(what)
    held = all_.get(user) if isinstance(all_, dict) else None
    return held if isinstance(held, dict) else {}
