"""`baraza matrix login` and `verify` as an operator types them, with a homeserver and an admin's client."""

from __future__ import annotations

import asyncio
import json
import re
import stat
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from aiohttp import web

from bot.adapters import AccountUnusable, Kind
from bot.adapters.matrix import account
from bot.adapters.matrix.sign_in import Door, Way
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import people
from tests.peers.js_person import Element, clients, element
from tests.peers.js_verification import Verification
from tests.peers.nio_person import encrypting
from tests.peers.process import BotProcess, environment
from tests.peers.synapse import PASSWORD, Homeserver, Person, free_port, synapse

__all__ = ["element", "synapse"]

PATIENCE = 30.0


@pytest.fixture
async def bot(synapse: Homeserver) -> Person:
    return await synapse.register("baraza")


def settings(server: Homeserver, user: str, folder: Path, **more: str) -> dict[str, str]:
    return {
        "matrix_homeserver": server.url,
        "matrix_user": user,
        "data_dir": str(folder / "data"),
        **more,
    }


@asynccontextmanager
async def at_terminal(folder: Path, given: dict[str, str], *words: str) -> AsyncIterator[Process]:
    """Run `baraza matrix …`; what is typed goes to its stdin."""
    command = (sys.executable, "-m", "bot", "matrix", *words)
    process = await asyncio.create_subprocess_exec(
        *command, cwd=folder, env=environment(given), stdin=PIPE, stdout=PIPE, stderr=STDOUT
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def typed(folder: Path, given: dict[str, str], *words: str, line: str = "") -> tuple[int, str]:
    """Run it to its end with *line* typed; return its exit status and all that it printed."""
    async with at_terminal(folder, given, *words) as process, asyncio.timeout(PATIENCE):
        said, _ = await process.communicate(line.encode())
    return process.returncode or 0, said.decode()


async def said_until(process: Process, wanted: str) -> str:
    """Return what it printed up to *wanted*, with that."""
    assert process.stdout
    async with asyncio.timeout(PATIENCE):
        return (await process.stdout.readuntil(wanted.encode())).decode()


async def test_one_login_is_enough_for_every_later_start(
    synapse: Homeserver, bot: Person, tmp_path: Path
) -> None:
    given = settings(synapse, bot.user, tmp_path)
    status, said = await typed(tmp_path, given, "login", line=f"{PASSWORD}\n")
    assert status == 0, said
    assert "vouches for this device" in said
    kept = tmp_path / "data" / "matrix"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    for file in kept.glob("*.json"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    everything = b"".join(file.read_bytes() for file in kept.rglob("*"))
    login = json.loads((kept / "matrix-account.json").read_text())
    assert login["access_token"].encode() in everything
    assert PASSWORD.encode() not in everything
    for secret in (PASSWORD, login["access_token"], login["pickle_key"]):
        assert secret not in said

    status, said = await typed(tmp_path, given, "login")
    assert (status, "Password" in said) == (0, False), "it is not asked for again"
    assert login["device_id"] in said

    async with BotProcess(tmp_path, given) as service:
        await service.start()
        status, busy = await typed(tmp_path, given, "login")
        assert (status, busy.count("\n")) == (1, 1)
        assert "Stop it" in busy
        assert await service.terminate() == 0
        assert [line for line in service.lines() if line.get("level") in ("warning", "error")] == []
    devices = await bot.ask("GET", "devices")
    assert {d["device_id"] for d in devices["devices"]} == {bot.device, login["device_id"]}


@pytest.mark.parametrize(
    ("line", "says"),
    [("canary-wrong\n", "refused the password"), ("", "No password was given")],
    ids=["wrong", "none"],
)
async def test_a_password_that_does_not_do_is_one_line(
    synapse: Homeserver, bot: Person, tmp_path: Path, line: str, says: str
) -> None:
    status, said = await typed(tmp_path, settings(synapse, bot.user, tmp_path), "login", line=line)
    (told,) = said.replace(f"Password of {bot.user}: ", "").splitlines()
    assert status == 1
    assert says in told
    assert "canary" not in said


async def keys_of(person: Person, user: str) -> object:
    """Return the keys of a user's devices as another sees them, with who signed them."""
    answer = await person.ask("POST", "keys", "query", body={"device_keys": {user: []}})
    return answer["device_keys"][user]


async def test_a_sign_in_that_ran_out_is_renewed_with_the_device_and_keys_that_were(
    synapse: Homeserver, tmp_path: Path
) -> None:
    """The specification's soft logout: what was said meanwhile is read, and what was said before still is."""
    folder = tmp_path / "data" / "matrix"
    async with people(synapse, folder) as platform, encrypting(platform.amina, tmp_path / "amina") as amina:
        async with listening(platform) as ears:
            room = await platform.amina.creates(platform.bot.user, encrypted=True)
            await ears.next(Kind.INVITED)
            first = await platform.adapter.send(f"matrix:{room}", plain("Habari"), key="k1")
            await amina.reads("Habari")
        await platform.adapter.close()
        login = account.kept(folder)
        keys = await keys_of(platform.amina, login.user_id)
        token = await synapse.runs_out(login.user_id, login.device_id)
        account.keep(folder, replace(login, access_token=token))

        platform.adapter = platform.new_adapter(password=None)
        with pytest.raises(AccountUnusable, match=r"has run out.*`baraza matrix login`"):
            await platform.adapter.start()
        await platform.adapter.close()
        await amina.says(room, "/meanwhile", reply_to=first)
        given = settings(synapse, platform.bot.user, tmp_path)
        status, said = await typed(tmp_path, given, "login", line=f"{PASSWORD}\n")
        assert (status, f"device {login.device_id}" in said) == (0, True), said

        platform.adapter = platform.new_adapter(password=None)
        await platform.adapter.start()
        async with listening(platform) as ears:
            assert (await ears.next(Kind.MESSAGE)).text == "/meanwhile"
            target = await platform.adapter._targets.ours(room, first)
            assert target["delivery"] == "k1", "what was locked before can still be opened"
            assert await platform.adapter.send(f"matrix:{room}", plain("Habari"), key="k1") == first
            await platform.adapter.send(f"matrix:{room}", plain("Tuko pamoja"), key="k2")
            await amina.reads("Tuko pamoja")
        assert await keys_of(platform.amina, login.user_id) == keys


async def test_a_further_account_signs_in_beside_the_first(
    synapse: Homeserver, bot: Person, tmp_path: Path
) -> None:
    """Into a folder of its own; what goes wrong names its own settings and commands."""
    given = {
        "matrix_homeserver": synapse.url,
        "matrix_user": (await synapse.register("first")).user,
        "matrix_homeserver_b_2": synapse.url,
        "matrix_user_b_2": bot.user,
        "data_dir": str(tmp_path / "data"),
    }
    status, said = await typed(tmp_path, given, "login", "--account", "b_2", line="canary-wrong\n")
    assert status == 1
    assert (
        "Check BARAZA_MATRIX_HOMESERVER_B_2, BARAZA_MATRIX_USER_B_2 and BARAZA_MATRIX_PASSWORD_B_2." in said
    )
    _, said = await typed(tmp_path, given, "verify", "--account", "b-2")
    assert "run `baraza matrix login --account b-2` once" in said
    status, said = await typed(tmp_path, given, "login", "--account", "B-2", line=f"{PASSWORD}\n")
    assert (status, f"Signed in as {bot.user}" in said) == (0, True)
    assert (tmp_path / "data" / "matrix-b-2" / "matrix-account.json").is_file()
    assert not (tmp_path / "data" / "matrix").exists()


async def test_settings_that_lack_are_named(tmp_path: Path) -> None:
    given = {"data_dir": str(tmp_path / "data")}
    for word in ("login", "verify"):
        status, said = await typed(tmp_path, given, word)
        assert (status, said.count("\n")) == (2, 1)
        assert "BARAZA_MATRIX_HOMESERVER and BARAZA_MATRIX_USER" in said
    _, said = await typed(tmp_path, given, "login", "--account", "east")
    assert "BARAZA_MATRIX_HOMESERVER_EAST and BARAZA_MATRIX_USER_EAST" in said


async def test_a_homeserver_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    given = {
        "matrix_homeserver": f"http://127.0.0.1:{free_port()}",
        "matrix_user": "@baraza:localhost",
        "data_dir": str(tmp_path / "data"),
    }
    status, said = await typed(tmp_path, given, "login", line=f"{PASSWORD}\n")
    assert (status, said.count("\n")) == (1, 1)
    assert "BARAZA_MATRIX_HOMESERVER" in said


@asynccontextmanager
async def signing_on(tmp_path: Path, local: str) -> AsyncIterator[Homeserver]:
    """Give a homeserver whose sign-ins are an organisation's own (CAS), where everybody is *local*."""
    sign_on = web.Application()

    async def login(request: web.Request) -> web.Response:
        raise web.HTTPFound(f"{request.query['service']}&ticket=t-1")

    async def validate(request: web.Request) -> web.Response:
        user = f"<cas:authenticationSuccess><cas:user>{local}</cas:user></cas:authenticationSuccess>"
        body = f'<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">{user}</cas:serviceResponse>'
        return web.Response(text=body, content_type="text/xml")

    sign_on.router.add_get("/login", login)
    sign_on.router.add_get("/proxyValidate", validate)
    runner = web.AppRunner(sign_on)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    folder = tmp_path / "server"
    folder.mkdir()
    server = Homeserver(folder, free_port())
    server.write()
    with (folder / "hs.yaml").open("a") as config:
        config.write(f'cas_config: {{enabled: true, server_url: "http://127.0.0.1:{port}"}}\n')
    await server.start()
    try:
        yield server
    finally:
        server.stop()
        await runner.cleanup()


async def signs_on(folder: Path, given: dict[str, str]) -> tuple[str, str]:
    """Sign in by the address that is shown; return what was printed then, and the token."""
    async with at_terminal(folder, given, "login", "--sso") as process:
        shown = await said_until(process, "not shown): ")
        address = next(word for word in shown.split() if "/login/sso/redirect" in word)
        ended = await linked(address, r"http://127\.0\.0\.1:9/")
        assert process.stdin
        process.stdin.write(f"{ended}\n".encode())
        rest, _ = await process.communicate()
    assert process.returncode == 0, rest.decode()
    return rest.decode(), parse_qs(urlsplit(ended).query)["loginToken"][0]


async def linked(address: str, begins: str) -> str:
    """Follow *address* as a browser does; return the link of the page that it ends on which *begins* so."""
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as browser, browser.get(address) as page:
        found = re.search(rf'href="({begins}[^"]*)"', await page.text())
    assert found
    return found[1].replace("&amp;", "&")


async def test_single_sign_on_ends_in_a_login_and_confirms_a_new_identity(tmp_path: Path) -> None:
    """The addresses that are printed lead, by way of the organisation's own login, to a token and a proof."""
    async with signing_on(tmp_path, "baraza") as server:
        given = settings(server, "@baraza:localhost", tmp_path)
        said, token = await signs_on(tmp_path, given)
        assert "Signed in as @baraza:localhost" in said
        assert token not in said

        (tmp_path / "data" / "matrix" / "matrix-identity.json").unlink()
        status, said = await typed(tmp_path, given, "login", "--new-identity", line="\n")
        assert status == 1
        amiss = said.splitlines()[-1]
        assert "in a browser" in amiss
        assert "Run `baraza matrix login` again, open the address that it shows, and confirm." in amiss
        door = Door(Way(server.url, "@baraza:localhost"), tmp_path / "data" / "matrix")
        await door.enter(new_identity=True)
        assert door.amiss == amiss, "where nobody sits there the same is said"
        await door.close()

        async with at_terminal(tmp_path, given, "login", "--new-identity") as process:
            shown = await said_until(process, "press Enter. ")
            address = next(word for word in shown.split() if "/fallback/web?session=" in word)
            sign_on = await linked(address, "http")
            async with aiohttp.ClientSession() as browser, browser.get(sign_on) as page:
                assert page.status == 200, await page.text()
            rest, _ = await process.communicate(b"\n")
        assert process.returncode == 0, rest.decode()
        assert "vouches for this device" in rest.decode()


@pytest.fixture
async def east(synapse: Homeserver, bot: Person, tmp_path: Path) -> dict[str, str]:
    """One of several accounts, signed in; each keeps a folder of its own."""
    door = Door(Way(synapse.url, bot.user, PASSWORD), tmp_path / "data" / "matrix-east")
    await door.enter()
    await door.close()
    return {
        "matrix_homeserver_east": synapse.url,
        "matrix_user_east": bot.user,
        "data_dir": str(tmp_path / "data"),
    }


async def compared(process: Process, asked: Verification) -> None:
    """See that the terminal and the client show the same, and say so at both."""
    shown = await said_until(process, "Are they the same? [yes/no] ")
    emoji = await asked.emoji()
    assert [line.split()[0] for line in shown.splitlines() if line.startswith("    ")] == emoji
    await asked.confirms()
    rest, _ = await process.communicate(b"yes\n")
    assert process.returncode == 0, rest.decode()
    assert "Verified with @claire" in rest.decode()
    await asked.reaches("done")


async def test_verify_walks_an_admin_through_the_emoji(
    synapse: Homeserver, element: Element, bot: Person, east: dict[str, str], tmp_path: Path
) -> None:
    admin = await synapse.register("claire")
    async with clients(element) as at_element:
        claire = await at_element.signs_in(admin)
        await claire.cross_signs()
        async with at_terminal(tmp_path, east, "verify", claire.user, "--account", "east") as process:
            await said_until(process, "choose to verify it.\n")
            room = await claire.creates(bot.user, direct=True, encrypted=True)
            await claire.sees_joined(room, bot.user)
            await claire.sees_trust(bot.user, lambda now: now["known"])
            asked = await claire.asks_to_verify(bot.user, room=room)
            await asked.starts()
            await compared(process, asked)
        await claire.sees_trust(bot.user, lambda now: now["verified"])


async def test_verify_can_ask_an_admins_client_itself(
    synapse: Homeserver, element: Element, bot: Person, east: dict[str, str], tmp_path: Path
) -> None:
    admin = await synapse.register("claire")
    async with clients(element) as at_element:
        claire = await at_element.signs_in(admin)
        await claire.cross_signs()
        async with at_terminal(tmp_path, east, "verify", "--with", claire.user, "--account", "east") as at:
            said = await said_until(at, "then ask again.\n")
            assert "shares no encrypted room" in said
            room = await claire.creates()
            await claire.sees_event(room, await admin.says(room, "Whatever was sent before is here by now"))
            assert not claire.verifications(), "she is a stranger to it"
        await claire.creates(bot.user, encrypted=True)
        await claire.sees_trust(bot.user, lambda now: now["known"])
        async with at_terminal(tmp_path, east, "verify", "--with", claire.user, "--account", "east") as at:
            asked = await claire.is_asked_to_verify()
            await asked.accepts()
            await compared(at, asked)
        await claire.sees_trust(bot.user, lambda now: now["verified"])


async def test_verify_either_waits_or_asks(tmp_path: Path) -> None:
    given = {"data_dir": str(tmp_path / "data")}
    status, said = await typed(tmp_path, given, "verify", "@a:x", "--with", "@b:x")
    assert (status, said.count("\n")) == (2, 1)
