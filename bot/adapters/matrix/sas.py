"""The arithmetic of comparing emoji (short authentication strings), for the side that begins and the other.

Does no I/O and decides nothing about trust. Rules: the client-server API's "Short Authentication String (SAS)
verification".
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import nio.crypto

from bot.adapters.matrix.signing import canonical, unpadded

if nio.crypto.ENCRYPTION_ENABLED:
    import vodozemac

Json = dict[str, Any]

METHOD = "m.sas.v1"
_AGREEMENT = "curve25519-hkdf-sha256"
_HASH = "sha256"
_MAC = "hkdf-hmac-sha256.v2"
_SHOWN = ("emoji", "decimal")


class Mismatch(Exception):
    """The two sides do not fit; *code* is what the other side is told."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(why)
        self.code = code


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two devices that are compared."""

    user: str
    device: str


class Sas:
    """One comparison under the id *flow*. Whoever *began* sent *start* (its content as it was sent)."""

    def __init__(self, ours: Side, theirs: Side, flow: str, start: Json, *, began: bool = False) -> None:
        """Raise Mismatch if *start*, which is theirs unless we *began*, offers nothing that we know."""
        wanted = {
            "key_agreement_protocols": _AGREEMENT,
            "hashes": _HASH,
            "message_authentication_codes": _MAC,
        }
        offered = start.get("short_authentication_string")
        self._shown = [kind for kind in _SHOWN if isinstance(offered, list) and kind in offered]
        known = all(isinstance(start.get(key), list) and value in start[key] for key, value in wanted.items())
        if start.get("method") != METHOD or not known or not self._shown:
            raise Mismatch("m.unknown_method", "their client offers no way of comparing that we know")
        self._ours, self._theirs, self._flow, self._start = ours, theirs, flow, start
        self._began = began
        self._commitment: object = None
        self._sas = vodozemac.Sas()
        self.public = self._sas.public_key.to_base64()

    @staticmethod
    def offer(ours: Side) -> Json:
        """Return the content of a start of ours."""
        return {
            "from_device": ours.device,
            "method": METHOD,
            "key_agreement_protocols": [_AGREEMENT],
            "hashes": [_HASH],
            "message_authentication_codes": [_MAC],
            "short_authentication_string": list(_SHOWN),
        }

    def accepted(self, by: Json) -> None:
        """Take in their acceptance of what we began. Raises Mismatch."""
        chosen = (by.get("key_agreement_protocol"), by.get("hash"), by.get("message_authentication_code"))
        shown = by.get("short_authentication_string")
        self._shown = [kind for kind in _SHOWN if isinstance(shown, list) and kind in shown]
        if chosen != (_AGREEMENT, _HASH, _MAC) or not self._shown:
            raise Mismatch("m.unknown_method", "their client chose a way of comparing that we do not know")
        self._commitment = by.get("commitment")

    def acceptance(self) -> Json:
        """Return what commits us to our key before we have seen theirs."""
        return {
            "method": METHOD,
            "commitment": self._committed(self.public),
            "key_agreement_protocol": _AGREEMENT,
            "hash": _HASH,
            "message_authentication_code": _MAC,
            "short_authentication_string": self._shown,
        }

    def meet(self, theirs: object) -> None:
        """Take in their public key. Raises Mismatch."""
        try:
            key = vodozemac.Curve25519PublicKey.from_base64(str(theirs))
            self._agreed = self._sas.diffie_hellman(key)
        except ValueError:
            raise Mismatch("m.invalid_message", "their client sent no key") from None
        if self._began and self._commitment != self._committed(str(theirs)):
            raise Mismatch("m.mismatched_commitment", "their key is not the one they were committed to")
        first = f"{self._theirs.user}|{self._theirs.device}|{theirs}"
        second = f"{self._ours.user}|{self._ours.device}|{self.public}"
        if self._began:
            first, second = second, first
        self._bytes = self._agreed.bytes(f"MATRIX_KEY_VERIFICATION_SAS|{first}|{second}|{self._flow}")

    def _committed(self, key: str) -> str:
        return unpadded(hashlib.sha256((key + canonical(self._start)).encode()).digest())

    def shown(self) -> list[tuple[str, str]]:
        """Return what both sides should see: seven emoji with their names, or three numbers."""
        if "emoji" in self._shown:
            return [nio.crypto.Sas.emoji[number] for number in self._bytes.emoji_indices]
        return [(str(number), "") for number in self._bytes.decimals]

    def mac(self, keys: Mapping[str, str]) -> Json:
        """Return what proves that *keys* (by key id, such as "ed25519:DEVICE") are ours."""
        made = {name: self._mac(self._ours, self._theirs, key, name) for name, key in keys.items()}
        return {"mac": made, "keys": self._mac(self._ours, self._theirs, _listed(keys), "KEY_IDS")}

    def proven(self, content: Json, known: Mapping[str, str]) -> set[str]:
        """Return which of the *known* keys, by id, their *content* proves to be theirs. Raises Mismatch.

        Keys that we know nothing of are passed over, as the rules ask.
        """
        macs = content.get("mac")
        if not isinstance(macs, dict) or content.get("keys") != self._theirs_of(_listed(macs), "KEY_IDS"):
            raise Mismatch("m.key_mismatch", "the keys are not those that were compared")
        named = {name for name in macs if name in known}
        if any(macs[name] != self._theirs_of(known[name], name) for name in named):
            raise Mismatch("m.key_mismatch", "the keys are not those that were compared")
        return named

    def _theirs_of(self, text: str, name: str) -> str:
        return self._mac(self._theirs, self._ours, text, name)

    def _mac(self, by: Side, to: Side, text: str, name: str) -> str:
        info = f"MATRIX_KEY_VERIFICATION_MAC{by.user}{by.device}{to.user}{to.device}{self._flow}{name}"
        return str(self._agreed.calculate_mac(text, info))


def _listed(keys: Mapping[str, str]) -> str:
    return ",".join(sorted(keys))
