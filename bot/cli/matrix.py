"""`baraza matrix`: sign the bot's account in once, and have it verified.

Never shows or keeps a password, and never works beside a running service: the keys of both would suffer.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from bot.adapters.matrix.sign_in import Door, Way
    from bot.config import MatrixAccount, Settings

matrix = typer.Typer(
    help="Sign the Matrix account in, and verify it.", no_args_is_help=True, rich_markup_mode=None
)

Name = Annotated[
    str | None,
    typer.Option(
        "--account", metavar="NAME", help="Which one, where there are several: the end of its settings."
    ),
]

# Browsers refuse to open this port, so the token stays in the address that they show.
_NOWHERE = "http://127.0.0.1:9/"


@matrix.command()
def login(
    *,
    sso: Annotated[bool, typer.Option("--sso", help="Sign in through the homeserver's web page.")] = False,
    new_identity: Annotated[
        bool,
        typer.Option("--new-identity", help="Replace an identity (cross-signing) that was made elsewhere."),
    ] = False,
    name: Name = None,
) -> None:
    """Sign in once; the token is kept, not the password."""
    which = _account(name)
    raise typer.Exit(_ended(which, lambda: _login(which, sso=sso, new_identity=new_identity)))


@matrix.command()
def verify(
    user: Annotated[
        str | None,
        typer.Argument(metavar="[USER]", help="Whose request to take, such as @claire:example.org."),
    ] = None,
    *,
    ask: Annotated[
        str | None,
        typer.Option("--with", metavar="USER", help="Ask this user's clients, in place of waiting for them."),
    ] = None,
    name: Name = None,
) -> None:
    """Compare emoji with an admin's client."""
    if user and ask:
        typer.echo(f"Either wait for {user} or ask --with {ask}: name one of them.", err=True)
        raise typer.Exit(2)
    which = _account(name)
    raise typer.Exit(_ended(which, lambda: _verify(which, user, ask)))


@dataclass(frozen=True, slots=True)
class _Which:
    """The account that is meant, and the settings that it is from."""

    settings: Settings
    account: MatrixAccount

    @property
    def folder(self) -> Path:
        return self.settings.data_dir / self.account.name


def _account(name: str | None) -> _Which:
    """Return the account to work on, whose folder can be used, or leave with 2."""
    from bot.adapters.matrix.account import named_for
    from bot.cli.commands import usable

    settings = usable()
    wanted = f"matrix-{name.lower().replace('_', '-')}" if name else "matrix"
    known = {account.name: account for account in settings.matrix_accounts}
    if wanted in known and known[wanted].user:
        return _Which(settings, known[wanted])
    line = named_for(wanted, "Set BARAZA_MATRIX_HOMESERVER and BARAZA_MATRIX_USER first (see .env.example).")
    others = [other.removeprefix("matrix-") for other in known if other != "matrix"]
    if others and not name:
        line += f" Or name an account: --account {others[0]}."
    typer.echo(line, err=True)
    raise typer.Exit(2)


def _ended(which: _Which, work: Callable[[], Awaitable[int]]) -> int:
    """Do *work*; return its exit status, or 1 after one line on why it could not be done."""
    import asyncio

    from bot.adapters import AccountUnusable
    from bot.adapters.matrix.account import named_for
    from bot.adapters.matrix.verification import Ended
    from bot.adapters.matrix.wire import Refusal, Unreachable
    from bot.logs import set_up

    set_up("warning", json=False, secrets=which.settings.secrets())

    async def doing() -> int:
        return await work()

    where = which.account.homeserver
    try:
        return asyncio.run(doing())
    except (AccountUnusable, Ended) as why:
        line = str(why)
    except Unreachable as failed:
        line = f"{where} gives no answer ({failed}). Check BARAZA_MATRIX_HOMESERVER and the network."
    except Refusal as refused:
        later = f" Try again in {refused.retry_after.seconds + 1} s." if refused.retry_after else ""
        line = f"{where} answered {refused}.{later}"
    except KeyboardInterrupt:
        line = ""
    typer.echo(named_for(which.account.name, line), err=True)
    return 1


# -- Signing in --


async def _login(which: _Which, *, sso: bool, new_identity: bool) -> int:
    from bot.adapters.matrix.account import NotSignedIn

    asked = _Password(which.account)
    way = _way(which)
    if not sso:
        try:
            return await _entered(which, way, asked, new_identity=new_identity)
        except NotSignedIn:
            pass
    way = _way(which, **await _found(which, asked, sso=sso))
    return await _entered(which, way, asked, new_identity=new_identity)


def _way(which: _Which, **more: str) -> Way:
    from bot.adapters.matrix.sign_in import Way

    account = which.account
    token = account.token.get_secret_value() if account.token and not more else None
    return Way(account.homeserver, account.user, token=token, account=account.name, **more)


async def _entered(which: _Which, way: Way, asked: _Password, *, new_identity: bool) -> int:
    door = _door(which, way)
    try:
        made = await door.enter(asked.proof(way), new_identity=new_identity)
    finally:
        await door.close()
    typer.echo(f"Signed in as {made.user_id}, device {made.device_id}.")
    typer.echo(f"Kept in {door.folder}, readable by you alone; no password is needed from now on.")
    if door.amiss:
        typer.echo(door.amiss, err=True)
        return 1
    typer.echo("The account's identity (cross-signing) vouches for this device.")
    return 0


def _door(which: _Which, way: Way) -> Door:
    from bot.adapters.matrix.sign_in import Door

    return Door(way, which.folder)


async def _found(which: _Which, asked: _Password, *, sso: bool) -> dict[str, str]:
    """Get what signs us in from whoever sits there. Raises AccountUnusable, Refusal, Unreachable."""
    from bot.adapters import AccountUnusable

    offered = await _offered(which)
    if sso and "m.login.sso" not in offered:
        raise AccountUnusable(
            "The homeserver has no single sign-on. Run `baraza matrix login` without --sso."
        )
    if sso:
        return {"sso": await _by_browser(which)}
    if "m.login.password" not in offered:
        raise AccountUnusable("The homeserver takes no passwords. Run `baraza matrix login --sso`.")
    password = await asked.password()
    if not password:
        raise AccountUnusable("No password was given: type it, or set BARAZA_MATRIX_PASSWORD.")
    return {"password": password}


async def _offered(which: _Which) -> set[str]:
    """Return the ways to sign in that the homeserver offers."""
    door = _door(which, _way(which))
    try:
        answer = await door.wire.ask("GET", "login")
    finally:
        await door.close()
    flows = answer.get("flows")
    return {
        str(flow.get("type")) for flow in (flows if isinstance(flows, list) else []) if isinstance(flow, dict)
    }


async def _by_browser(which: _Which) -> str:
    from urllib.parse import parse_qs, urlencode, urlsplit

    address = f"{which.account.homeserver}/_matrix/client/v3/login/sso/redirect"
    typer.echo("Open this address in a browser, and sign in as the bot's account:")
    typer.echo(f"\n    {address}?{urlencode({'redirectUrl': _NOWHERE})}\n")
    typer.echo(f"It ends on a page that cannot be opened; its address begins with {_NOWHERE}.")
    pasted = (await _read("Paste that address here (it is not shown): ", hidden=True)).strip()
    given = parse_qs(urlsplit(pasted).query).get("loginToken")
    return given[0] if given else pasted


class _Password:
    """The account's password, asked for when it is first needed and forgotten with the command."""

    def __init__(self, account: MatrixAccount) -> None:
        self._user = account.user
        self._given = account.password.get_secret_value() if account.password else None

    async def password(self) -> str:
        if self._given is None:
            self._given = await _read(f"Password of {self._user}: ", hidden=True)
        return self._given

    def proof(self, way: Way) -> Callable[[dict[str, Any]], Awaitable[dict[str, Any] | None]]:
        """Return what answers a homeserver that wants more than a token."""
        from bot.adapters.matrix.identity import account_page, offers, password_proof

        async def proof(wanted: dict[str, Any]) -> dict[str, Any] | None:
            if offers(wanted, "m.login.password"):
                typer.echo("The homeserver wants the password for the account's identity (cross-signing).")
                return await password_proof(way.user, await self.password())(wanted)
            where = account_page(wanted) or _confirmation(way, wanted)
            if where is None:
                return None
            typer.echo("The homeserver wants you to confirm it. Open this address in a browser:")
            typer.echo(f"\n    {where}\n")
            await _read("When that is done, press Enter. ")
            return {"session": wanted.get("session")}

        return proof


def _confirmation(way: Way, wanted: dict[str, Any]) -> str | None:
    """Return the homeserver's page that asks for single sign-on once more, where that is *wanted*."""
    from urllib.parse import urlencode

    from bot.adapters.matrix.identity import offers

    session = wanted.get("session")
    if not offers(wanted, "m.login.sso") or not isinstance(session, str):
        return None
    page = f"{way.homeserver}/_matrix/client/v3/auth/m.login.sso/fallback/web"
    return f"{page}?{urlencode({'session': session})}"


# -- Being verified --


async def _verify(which: _Which, user: str | None, ask: str | None) -> int:
    from nio.crypto import ENCRYPTION_ENABLED

    from bot.adapters import AccountUnusable
    from bot.adapters.matrix.account import NOT_INSTALLED
    from bot.adapters.matrix.verification import Verification

    if not ENCRYPTION_ENABLED:
        raise AccountUnusable(NOT_INSTALLED)
    door = _door(which, _way(which))
    try:
        made = await door.enter()
        if door.amiss:
            typer.echo(door.amiss, err=True)
        if not ask:
            typer.echo(
                f"Waiting. In your client, open the profile of {made.user_id} and choose to verify it."
            )
        proven = await Verification(door, typer.echo, _agrees, user, ask, _now).run()
    finally:
        await door.close()
    whom = "their identity" if proven.identity else f"device {proven.device} only: there is no identity"
    typer.echo(f"Verified with {proven.user} ({whom}).")
    return 0


def _now() -> float:
    """Return the moment: clients pass over a request of another time."""
    return time.time()  # noqa: TID251


async def _agrees(question: str) -> bool:
    while True:
        said = (await _read(f"{question} [yes/no] ")).strip().lower()
        if said in ("yes", "y"):
            return True
        if said in ("no", "n", ""):
            return False
        typer.echo('Type "yes" or "no".')


# -- The terminal --


async def _read(prompt: str, *, hidden: bool = False) -> str:
    """Read a line without holding up what goes on meanwhile; "" at the end of the input.

    The thread is a daemon: one that waits for a line must not keep the command from ending.
    """
    import asyncio
    import threading

    loop = asyncio.get_running_loop()
    line: asyncio.Future[str] = loop.create_future()

    def deliver(text: str) -> None:
        if not line.done():
            line.set_result(text)

    def reading() -> None:
        text = _line(prompt, hidden=hidden)
        if not loop.is_closed():
            loop.call_soon_threadsafe(deliver, text)

    threading.Thread(target=reading, daemon=True).start()
    return await line


def _line(prompt: str, *, hidden: bool) -> str:
    import getpass

    try:
        if hidden and sys.stdin.isatty():
            return getpass.getpass(prompt)
        typer.echo(prompt, nl=False)
        return sys.stdin.readline().rstrip("\n")
    except (EOFError, OSError):
        return ""
