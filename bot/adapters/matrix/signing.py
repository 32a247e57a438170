"""Ed25519 signatures over JSON, as Matrix has them. Does no I/O, and never shows a seed.

Rules: the specification's appendices, "Canonical JSON" and "Signing JSON".
"""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa
from nio.crypto import ENCRYPTION_ENABLED

if ENCRYPTION_ENABLED:
    import vodozemac

Json = dict[str, Any]


def unpadded(raw: bytes) -> str:
    return b64encode(raw).decode("ascii").rstrip("=")


def canonical(body: Json) -> str:
    """Return *body* as it is hashed and signed: keys sorted, no spaces, not escaped."""
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def public_key(seed: bytes) -> str:
    """Return the public key of a seed of 32 bytes, in unpadded base64."""
    key = ECC.construct(curve="Ed25519", seed=seed)
    return unpadded(key.public_key().export_key(format="raw"))


def signature(seed: bytes, body: Json) -> str:
    """Return the signature of *body*, in unpadded base64."""
    key = ECC.construct(curve="Ed25519", seed=seed)
    return unpadded(eddsa.new(key, "rfc8032").sign(_signed_part(body)))


def signed(body: Json, user: str, seed: bytes) -> Json:
    """Return *body* with one signature more, of *user* by the key of *seed*, named after that key."""
    by = {
        **body.get("signatures", {}).get(user, {}),
        f"ed25519:{public_key(seed)}": signature(seed, body),
    }
    return {**body, "signatures": {**body.get("signatures", {}), user: by}}


def is_signed(body: Json, user: str, public: str, name: str | None = None) -> bool:
    """Say whether *user* signed *body* with the key *public*, which goes by *name* (else by itself)."""
    try:
        made = body["signatures"][user][f"ed25519:{name or public}"]
        vodozemac.Ed25519PublicKey.from_base64(public).verify_signature(
            _signed_part(body), vodozemac.Ed25519Signature.from_base64(made)
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return False
    return True


def only_key(body: Any) -> str | None:
    """Return the one public key that a cross-signing key's *body* holds, if that is its shape."""
    keys = body.get("keys") if isinstance(body, dict) else None
    if not isinstance(keys, dict) or len(keys) != 1:
        return None
    (name, public), *_ = keys.items()
    return public if isinstance(public, str) and name == f"ed25519:{public}" else None


def _signed_part(body: Json) -> bytes:
    kept = {key: value for key, value in body.items() if key not in ("signatures", "unsigned")}
    return canonical(kept).encode()
