"""The way in: one device of one account, signed in, its keys handed out and vouched for by its identity.

The adapter and the command line come in by the same door, one of them at a time: two at once would spoil the
encryption keys of both. Never keeps a password, and never logs, shows or raises a secret.
"""

from __future__ import annotations

import fcntl
import logging
import os
from collections.abc import Awaitable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import aiohttp
import nio
from nio.crypto import ENCRYPTION_ENABLED

from bot.adapters import AccountUnusable
from bot.adapters.matrix import account, identity, wire
from bot.adapters.matrix.account import Login
from bot.adapters.matrix.crypt import Crypt
from bot.adapters.matrix.trust import Trust
from bot.adapters.matrix.wire import Refusal, Wire

_LOCK = "matrix-account.lock"


def _silence() -> None:
    """Keep nio and its store from logging: at DEBUG they write whole answers, tokens and members' words."""
    for name in ("nio", "peewee"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True)
class Way:
    """Which account, and what may open it; with none of the secrets, what the folder keeps."""

    homeserver: str
    user: str
    password: str | None = field(default=None, repr=False)
    token: str | None = field(default=None, repr=False)
    sso: str | None = field(default=None, repr=False)
    """The token that single sign-on ended with, good once."""
    account: str = "matrix"
    """The account's own name, "matrix-b" for a further one: what goes wrong names its settings."""


class Door:
    """One device's client, its requests and its keys. Raises AccountUnusable where the folder cannot be read.

    Args:
        way: Which account.
        folder: Keeps what signs it in.
        encryption: Take part in encrypted rooms, where what that takes is installed.
        verified_only: Say things to devices alone that their owners vouch for, not to all.
    """

    def __init__(
        self, way: Way, folder: Path, *, encryption: bool = True, verified_only: bool = False
    ) -> None:
        _silence()
        self._way = way
        self.folder = folder
        self._lock: IO[str] | None = None
        self.login = account.kept(folder)
        self.amiss: str | None = None
        """One line on what the account lacks, encryption or its identity, after entering."""
        config = nio.AsyncClientConfig(
            max_limit_exceeded=0,
            max_timeouts=0,
            encryption_enabled=encryption and ENCRYPTION_ENABLED,  # else nio raises
            store_sync_tokens=False,
            pickle_key=self.login.pickle_key,
            request_timeout=aiohttp.ClientTimeout(total=wire.DEADLINE),  # nio hands it on
        )
        self.client = nio.AsyncClient(way.homeserver, way.user, store_path=str(folder), config=config)
        self.wire = Wire(self.client)
        self.trust = Trust(self.wire, folder)
        self.crypt = Crypt(self.client, self.trust if verified_only else None)

    async def enter(self, proof: identity.Proof | None = None, *, new_identity: bool = False) -> Login:
        """Sign in, by token, by what was kept or by password, and remember it.

        Args:
            proof: Asked where the homeserver wants more than a token; else the password is tried.
            new_identity: Put ours in the place of one that was made elsewhere.

        Raises:
            AccountUnusable, and Unreachable or Refusal where it may work later.
        """
        try:
            await self._entered(proof, new_identity=new_identity)
        except AccountUnusable as why:
            raise type(why)(account.named_for(self._way.account, str(why))) from None
        if self.amiss:
            self.amiss = account.named_for(self._way.account, self.amiss)
        return self.login

    async def _entered(self, proof: identity.Proof | None, *, new_identity: bool) -> None:
        way = self._way
        if not (way.token or way.password or way.sso or self.ours):
            raise account.NotSignedIn(account.NO_WAY_IN)
        self._alone()
        before = self.login
        lost = await self._signed_in()
        if not self.ours:
            user, self.login = self.login.user_id, before
            raise AccountUnusable(account.ANOTHER_ACCOUNT.format(user=user))
        account.keep(self.folder, self.login)
        self._restored()
        if lost:
            self.crypt.republish()
        await self.crypt.publish()
        if self.client.olm:
            proof = proof or identity.password_proof(self.login.user_id, way.password)
            self.amiss = await identity.established(
                self.wire, self.client.olm, self.folder, self.login, proof, replace=new_identity
            )
        elif not ENCRYPTION_ENABLED:
            self.amiss = account.NOT_INSTALLED

    @property
    def ours(self) -> bool:
        """Whether there is a login of the account that was asked for."""
        return self.login.belongs_to(self._way.homeserver, self._way.user)

    def _alone(self) -> None:
        if self._lock:
            return
        self._lock = (self.folder / _LOCK).open("a")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._lock.close()
            self._lock = None
            raise AccountUnusable(
                f"Matrix: another Baraza works with {self.folder}. Stop it, then try again."
            ) from None

    async def _signed_in(self) -> bool:
        """Get a login; say whether the homeserver may have lost the device of the one that was kept."""
        way, client, lost, refused = self._way, self.client, False, None
        if way.token:
            client.access_token = way.token
            asking = account.with_token(self.wire, self.login, way.homeserver, way.token)
            self.login = await _unless_refused(asking, account.BAD_ACCESS)
            return False
        if self.ours and not way.sso:
            client.access_token = self.login.access_token
            refused = await self._refused()
            lost = refused is not None and not refused.softly
        if way.sso:
            lost = self.ours  # it may be lost: what was handed out is handed out again
            client.access_token = ""
            asking = account.with_sso(self.wire, self.login, way.homeserver, way.user, way.sso)
            self.login = await _unless_refused(asking, account.BAD_SSO)
        elif way.password and (refused or not self.ours):
            client.access_token = ""
            asking = account.with_password(self.wire, self.login, way.homeserver, way.user, way.password)
            self.login = await _unless_refused(asking, account.BAD_CREDENTIALS)
        return lost

    async def _refused(self) -> Refusal | None:
        """Return how the homeserver refuses what was kept, if it does and there is a password to try."""
        try:
            await self.wire.ask("GET", "account", "whoami")
        except Refusal as refused:
            if refused.passing:
                raise
            if not self._way.password:
                why = account.RAN_OUT if refused.softly else account.SIGNED_OUT
                raise account.NotSignedIn(why) from None
            return refused
        return None

    def _restored(self) -> None:
        before = os.umask(0o077)  # nio makes the file of the keys, and SQLite what stands beside it
        try:
            for file in self.folder.iterdir():
                file.chmod(0o600)
            self.client.restore_login(self.login.user_id, self.login.device_id, self.login.access_token)
        except ValueError:
            raise AccountUnusable(
                f"Matrix: the keys in {self.folder} do not fit {account.FILE} beside them;"
                " restore both from one backup."
            ) from None
        finally:
            os.umask(before)

    async def close(self) -> None:
        """Let go of connections and of the folder."""
        await self.client.close()
        if self.client.store:
            self.client.store.database.close()
        if self._lock:
            self._lock.close()
            self._lock = None


async def _unless_refused(asking: Awaitable[Login], why: str) -> Login:
    try:
        return await asking
    except Refusal as refused:
        if refused.passing:
            raise
        raise AccountUnusable(why) from None
