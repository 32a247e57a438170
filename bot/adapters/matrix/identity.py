"""The bot's own identity (cross-signing): three keys by which its account vouches for devices and people.

Made once and kept before the homeserver hears of it, so that a crash in between ends in the same one. One
that was made elsewhere for the account is never replaced unasked. Seeds are kept under the key of the login
beside them, and are never logged, shown by repr or put into an error.

Rules: the client-server API's "Cross-signing" and "User-interactive authentication".
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from base64 import b64decode
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from Crypto.Cipher import AES

from bot.adapters import AccountUnusable
from bot.adapters.matrix.account import Login, write_private
from bot.adapters.matrix.signing import is_signed, only_key, public_key, signed, unpadded
from bot.adapters.matrix.wire import Refusal, Wire

Json = dict[str, Any]

FILE = "matrix-identity.json"
PARTS = ("master", "self_signing", "user_signing")

ANOTHER = (
    "Matrix: the account already has an identity (cross-signing) that was made elsewhere. It stays as it is,"
    " and clients that want signed devices will not read the bot. Put {file} back from a backup, or"
    " replace the other identity by `baraza matrix login --new-identity`."
)
WANTS_PROOF = (
    "Matrix: the homeserver wants the password before it takes the bot's identity (cross-signing); until then"
    " clients that want signed devices will not read the bot. Run `baraza matrix login`."
)
WANTS_BROWSER = (
    "Matrix: the homeserver wants the bot's identity (cross-signing) to be confirmed in a browser, signed in"
    " as the bot; until then clients that want signed devices will not read the bot. {how}"
)
_SHOWS_WHERE = "Run `baraza matrix login` again, open the address that it shows, and confirm."
_OPEN = "Open {url} and confirm, then run `baraza matrix login` again."
NOT_TAKEN = (
    "Matrix: the homeserver did not take the bot's identity (cross-signing): {why}. Clients that want signed"
    " devices will not read the bot. It is tried again at the next start."
)

Proof = Callable[[Json], Awaitable[Json | None]]
"""Given what the homeserver wants, returns the `auth` that proves who we are, or None if we cannot."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The account's three keys."""

    user: str
    seeds: Mapping[str, bytes] = field(repr=False)

    def public(self, part: str) -> str:
        return public_key(self.seeds[part])

    def key(self, part: str) -> Json:
        """Return the public half of *part* as it is uploaded, the lower two signed by the master."""
        public = self.public(part)
        body = {"user_id": self.user, "usage": [part], "keys": {f"ed25519:{public}": public}}
        return body if part == "master" else signed(body, self.user, self.seeds["master"])

    def owns(self, known: Json) -> bool:
        """Say whether the homeserver's answer to a query of keys holds this identity's master key."""
        return only_key(_of(known, "master", self.user)) == self.public("master")


def kept(folder: Path, login: Login) -> Identity | None:
    """Return the identity that *folder* keeps for the account of *login*. Raises AccountUnusable."""
    file = folder / FILE
    try:
        sealed = json.loads(file.read_text("utf-8")).get(login.user_id)
        if sealed is None:
            return None
        cipher = AES.new(_lock(login), AES.MODE_GCM, nonce=_raw(sealed["nonce"]))
        cipher.update(login.user_id.encode())
        seeds = cipher.decrypt_and_verify(_raw(sealed["seeds"]), _raw(sealed["tag"]))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError, AttributeError):
        raise AccountUnusable(
            f"Matrix: {file} cannot be opened with the account beside it; restore the whole folder from one"
            " backup."
        ) from None
    return Identity(login.user_id, {part: seeds[32 * n : 32 * n + 32] for n, part in enumerate(PARTS)})


def keep(folder: Path, login: Login, identity: Identity) -> None:
    """Write *identity* under the key of *login*, beside those of other accounts."""
    file = folder / FILE
    cipher = AES.new(_lock(login), AES.MODE_GCM, nonce=secrets.token_bytes(12))
    cipher.update(login.user_id.encode())
    seeds, tag = cipher.encrypt_and_digest(b"".join(identity.seeds[part] for part in PARTS))
    sealed = {"nonce": unpadded(cipher.nonce), "seeds": unpadded(seeds), "tag": unpadded(tag)}
    others = json.loads(file.read_text("utf-8")) if file.exists() else {}
    write_private(file, {**others, login.user_id: sealed})


async def established(
    wire: Wire, olm: Any, folder: Path, login: Login, proof: Proof, *, replace: bool = False
) -> str | None:
    """See to it that the account has its identity and that the identity vouches for this device.

    Args:
        wire: Signed in as *login*.
        olm: nio's keys of this device, which the homeserver has.
        folder: Where the identity is kept.
        login: Whose it is.
        proof: Asked where the homeserver wants more than a token.
        replace: Put ours in the place of one that was made elsewhere.

    Returns:
        None if all is well, else one sentence for the operator. Raises Unreachable, AccountUnusable, and
        Refusal where waiting is asked for.
    """
    identity = kept(folder, login)
    try:
        known = await query(wire, login.user_id)
        theirs = only_key(_of(known, "master", login.user_id))
        if theirs and not replace and not (identity and identity.owns(known)):
            return ANOTHER.format(file=folder / FILE)
        if identity is None:
            identity = Identity(login.user_id, {part: secrets.token_bytes(32) for part in PARTS})
            keep(folder, login, identity)
        if not _whole(identity, known) and (wanted := await _upload(wire, olm, identity, proof)):
            return wants(wanted)
        await _vouch(wire, olm, identity, known)
    except Refusal as refused:
        if refused.status == 429:
            raise
        return NOT_TAKEN.format(why=refused)
    return None


async def query(wire: Wire, *users: str) -> Json:
    """Return what the homeserver holds of these users' keys."""
    return await wire.ask("POST", "keys", "query", body={"device_keys": {user: [] for user in users}})


def password_proof(user: str, password: str | None) -> Proof:
    """Return what proves who we are by *password*, where that is enough."""

    async def proof(wanted: Json) -> Json | None:
        if not password or not offers(wanted, "m.login.password"):
            return None
        who = {"type": "m.id.user", "user": user}
        session = {"session": wanted["session"]} if "session" in wanted else {}
        return {"type": "m.login.password", "identifier": who, "password": password, **session}

    return proof


def wants(wanted: Json) -> str:
    """Return the line for the operator on what the homeserver *wanted* and did not get."""
    if offers(wanted, "m.login.password"):
        return WANTS_PROOF
    if url := account_page(wanted):
        return WANTS_BROWSER.format(how=_OPEN.format(url=url))
    if offers(wanted, "m.login.sso"):
        return WANTS_BROWSER.format(how=_SHOWS_WHERE)
    return NOT_TAKEN.format(why="it wants a proof that the bot does not know")


def account_page(wanted: Json) -> str | None:
    """Return the page where it is confirmed, where a service of its own does the signing in (m.oauth)."""
    params = wanted.get("params")
    for stage in ("m.oauth", "org.matrix.cross_signing_reset"):
        told = params.get(stage) if isinstance(params, dict) and offers(wanted, stage) else None
        url = told.get("url") if isinstance(told, dict) else None
        if isinstance(url, str) and re.fullmatch(r"https?://[\x21-\x7e]{1,500}", url):
            return url
    return None


def offers(wanted: Json, stage: str) -> bool:
    """Say whether passing *stage* alone is one of the ways that the homeserver *wanted*."""
    return any(isinstance(flow, dict) and flow.get("stages") == [stage] for flow in wanted["flows"])


async def _upload(wire: Wire, olm: Any, identity: Identity, proof: Proof) -> Json | None:
    """Upload the three public keys; return what the homeserver wants first, if we have it not."""
    master = identity.key("master")
    # The device's signature lets the account's other devices trust the key.
    master["signatures"] = {identity.user: {f"ed25519:{olm.device_id}": olm.sign_json(master)}}
    body = {"master_key": master, **{f"{part}_key": identity.key(part) for part in PARTS[1:]}}
    where = ("keys", "device_signing", "upload")
    try:
        await wire.ask("POST", *where, body=body)
    except Refusal as refused:
        if refused.proofs is None:
            raise
        wanted = refused.proofs
    else:
        return None
    auth = await proof(wanted)
    if auth is None:
        return wanted
    try:
        await wire.ask("POST", *where, body={**body, "auth": auth})
    except Refusal as refused:
        if refused.proofs is None or auth.get("type") == "m.login.password":
            raise
        return wanted  # it was not confirmed
    return None


async def _vouch(wire: Wire, olm: Any, identity: Identity, known: Json) -> None:
    """Sign this device, if the homeserver holds it with the keys that are ours and no signature yet."""
    ours = olm.account.identity_keys
    device = (known.get("device_keys") or {}).get(identity.user, {}).get(olm.device_id)
    if device is None:
        raise Refusal(404, "this device's keys are not there")
    fingerprint, curve = (
        (device.get("keys") or {}).get(f"{kind}:{olm.device_id}") for kind in ("ed25519", "curve25519")
    )
    if (fingerprint, curve) != (ours["ed25519"], ours["curve25519"]):
        raise Refusal(409, "this device has other keys there")
    if not is_signed(device, identity.user, identity.public("self_signing")):
        await sign(wire, identity, "self_signing", olm.device_id, device)


async def sign(wire: Wire, identity: Identity, part: str, name: str, body: Json) -> None:
    """Upload our signature, by *part*, of a device or master key: *body*, which goes by *name*."""
    bare = {key: value for key, value in body.items() if key not in ("signatures", "unsigned")}
    made = signed(bare, identity.user, identity.seeds[part])
    owner = body["user_id"]
    answer = await wire.ask("POST", "keys", "signatures", "upload", body={owner: {name: made}})
    if answer.get("failures"):
        raise Refusal(400, "a signature was not taken")


def _whole(identity: Identity, known: Json) -> bool:
    """Say whether the homeserver holds all three keys of *identity*, rightly signed."""
    if not identity.owns(known):
        return False
    return all(
        only_key(found := _of(known, part, identity.user)) == identity.public(part)
        and is_signed(found, identity.user, identity.public("master"))
        for part in PARTS[1:]
    )


def _of(known: Json, part: str, user: str) -> Json:
    held = (known.get(f"{part}_keys") or {}).get(user)
    return held if isinstance(held, dict) else {}


def _lock(login: Login) -> bytes:
    """Return the key that seals the seeds. The login's own is random, so a plain hash stretches enough."""
    return hashlib.sha256(b"baraza matrix identity\0" + login.pickle_key.encode()).digest()


def _raw(text: str) -> bytes:
    return b64decode(text + "=" * (-len(text) % 4), validate=True)
