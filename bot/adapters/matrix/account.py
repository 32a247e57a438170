"""Signing in: the account's ids, its token and the key of its encryption store, in a file for us alone.

Nothing of it is ever logged, shown by repr or put into an error.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from bot.adapters import AccountUnusable
from bot.adapters.matrix.wire import Refusal, Wire

Json = dict[str, Any]

FILE = "matrix-account.json"

NO_WAY_IN = (
    "Matrix: there is no way to sign in. Set BARAZA_MATRIX_HOMESERVER and BARAZA_MATRIX_USER, and run"
    " `baraza matrix login` once (or set BARAZA_MATRIX_PASSWORD or BARAZA_MATRIX_TOKEN)."
)
BAD_CREDENTIALS = (
    "Matrix: the homeserver refused the password."
    " Check BARAZA_MATRIX_HOMESERVER, BARAZA_MATRIX_USER and BARAZA_MATRIX_PASSWORD."
)
BAD_ACCESS = (
    "Matrix: the homeserver refused the access token."
    " Set BARAZA_MATRIX_TOKEN to a valid one, or BARAZA_MATRIX_USER and BARAZA_MATRIX_PASSWORD."
)
SIGNED_OUT = (
    "Matrix: this account was signed out by the homeserver."
    " Run `baraza matrix login`, or set BARAZA_MATRIX_PASSWORD (or a new BARAZA_MATRIX_TOKEN);"
    " then start again."
)
RAN_OUT = (
    "Matrix: the sign-in of this account has run out; its device and its keys are kept."
    " Run `baraza matrix login`, then start again."
)
ANOTHER_ACCOUNT = (
    "Matrix: that signs in {user}, but BARAZA_MATRIX_USER names another account."
    " Change it, or sign in as the one it names."
)
BAD_SSO = (
    "Matrix: the homeserver did not take that sign-in token. It is good once, for two minutes:"
    " run the command again and paste the new one."
)
NOT_INSTALLED = (
    "Matrix: encryption is not installed, so encrypted rooms are refused and the account has no identity"
    " (cross-signing). To install it: pip install '.[e2e]'"
)


_SETTING = re.compile(r"\bBARAZA_MATRIX_(?:HOMESERVER|USER|PASSWORD|TOKEN)\b(?!_)")
_COMMAND = re.compile(r"\bbaraza matrix (?:login|verify)\b(?! --account)")


class NotSignedIn(AccountUnusable):
    """Somebody has to sign in first, at a terminal."""


def named_for(account: str, line: str) -> str:
    """Return *line* with the settings and commands of *account*: those of "matrix-b" end with _B."""
    end = account.removeprefix("matrix").removeprefix("-")
    if not end:
        return line
    line = _SETTING.sub(lambda found: f"{found[0]}_{end.upper().replace('-', '_')}", line)
    return _COMMAND.sub(lambda found: f"{found[0]} --account {end}", line)


@dataclass(frozen=True, slots=True)
class Login:
    """One device of one account. *pickle_key* locks its encryption store."""

    pickle_key: str = field(repr=False)
    homeserver: str = ""
    user_id: str = ""
    device_id: str = ""
    access_token: str = field(default="", repr=False)

    def belongs_to(self, homeserver: str, user: str) -> bool:
        """Say whether this is a login of *user*, given as "@name:server" or "name"."""
        names = (self.user_id, self.user_id[1:].partition(":")[0])
        return bool(self.user_id) and self.homeserver == homeserver and (not user or user in names)


def kept(folder: Path) -> Login:
    """Return the login that *folder* keeps, or an empty one with a new key, which is kept at once."""
    try:
        return Login(**json.loads((folder / FILE).read_text("utf-8")))
    except FileNotFoundError:
        fresh = Login(pickle_key=secrets.token_urlsafe(32))
    except (ValueError, TypeError):
        raise AccountUnusable(
            f"Matrix: {folder / FILE} cannot be read; restore it from a backup, or remove it to sign in anew."
        ) from None
    keep(folder, fresh)
    return fresh


def token_in(folder: Path, homeserver: str) -> str:
    """Return the token for *homeserver* that *folder* keeps, "" if it keeps none; nothing is made."""
    try:
        login = Login(**json.loads((folder / FILE).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return ""
    return login.access_token if login.homeserver == homeserver else ""


def keep(folder: Path, login: Login) -> None:
    """Write *login* so that it is there whole, or not at all, and for us alone."""
    write_private(folder / FILE, asdict(login))


def write_private(to: Path, body: Json) -> None:
    """Write *body* as JSON so that the file is there whole, or not at all, and for us alone."""
    to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    to.parent.chmod(0o700)  # made by hand or unpacked from a backup, it may be open to others
    new = to.with_name(f"{to.name}.new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump(body, file)
        file.flush()
        os.fsync(file.fileno())
    new.replace(to)
    folder = os.open(to.parent, os.O_RDONLY)
    try:
        os.fsync(folder)  # the new name itself
    finally:
        os.close(folder)


async def with_token(wire: Wire, login: Login, homeserver: str, token: str) -> Login:
    """Return the login of an access token, which *wire* must already use. Raises Refusal, Unreachable."""
    who = await wire.ask("GET", "account", "whoami")
    user, device = str(who.get("user_id", "")), str(who.get("device_id") or "")
    return replace(login, homeserver=homeserver, user_id=user, device_id=device, access_token=token)


async def with_password(wire: Wire, login: Login, homeserver: str, user: str, password: str) -> Login:
    """Return a login by password, on the device of *login* where that was this account's. Raises as above."""
    way = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user},
        "password": password,
    }
    return await _with(wire, login, homeserver, user, way)


async def with_sso(wire: Wire, login: Login, homeserver: str, user: str, token: str) -> Login:
    """Return a login by the token that single sign-on ended with; otherwise as by password."""
    return await _with(wire, login, homeserver, user, {"type": "m.login.token", "token": token})


async def _with(wire: Wire, login: Login, homeserver: str, user: str, way: Json) -> Login:
    asked = {**way, "initial_device_display_name": "Baraza"}
    if login.belongs_to(homeserver, user) and login.device_id:
        # Transaction ids and encryption keys belong to a device: another one would say things twice.
        asked["device_id"] = login.device_id
    got = await wire.ask("POST", "login", body=asked)
    if not all(isinstance(got.get(key), str) for key in ("user_id", "device_id", "access_token")):
        raise Refusal(502, "M_BAD_JSON")
    return replace(
        login,
        homeserver=homeserver,
        user_id=got["user_id"],
        device_id=got["device_id"],
        access_token=got["access_token"],
    )
