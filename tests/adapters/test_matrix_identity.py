"""The bot's own identity (cross-signing) as the homeserver and strict clients see it."""

from __future__ import annotations

import json
import logging
import stat
from base64 import b64decode, b64encode
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from signedjson.key import decode_verify_key_bytes
from signedjson.sign import SignatureVerifyException, verify_signed_json

from bot.adapters import AccountUnusable, Kind
from bot.adapters.matrix import MatrixAdapter, account, identity, signing
from bot.adapters.matrix.sign_in import Door, Way
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform
from tests.peers.gate import gate_before
from tests.peers.js_person import Clients, JsPerson
from tests.peers.synapse import PASSWORD, Homeserver, Person

Json = dict[str, Any]


async def held(person: Person, user: str) -> Json:
    return await person.ask("POST", "keys", "query", body={"device_keys": {user: []}})


def the_key(body: Json) -> str:
    (public,) = body["keys"].values()
    return str(public)


def signed_by(body: Json, user: str, public: str) -> bool:
    """Check a signature with Synapse's own library, by the key named after itself."""
    padded = public + "=" * (-len(public) % 4)
    key = decode_verify_key_bytes(f"ed25519:{public}", b64decode(padded))
    try:
        verify_signed_json(body, user, key)
    except SignatureVerifyException:
        return False
    return True


def device_of(platform: MatrixPlatform) -> str:
    return str(json.loads((platform.folder / account.FILE).read_text())["device_id"])


async def is_vouched_for(platform: MatrixPlatform, seen_by: Person) -> bool:
    """Walk from the account's master key to the bot's device, as a client does."""
    user, keys = platform.bot.user, await held(seen_by, platform.bot.user)
    master, lower = keys["master_keys"][user], keys["self_signing_keys"][user]
    device = keys["device_keys"][user][device_of(platform)]
    return signed_by(lower, user, the_key(master)) and signed_by(device, user, the_key(lower))


async def test_a_client_that_hears_signed_devices_only_reads_the_bot_and_is_read(
    platform: MatrixPlatform, at_element: Clients
) -> None:
    """Element's strictest mode (MSC4153) shows nothing of a bot whose device nobody signed."""
    amina = await at_element.signs_in(platform.amina, strict=True)
    await amina.cross_signs()
    async with listening(platform) as ears:
        room = await amina.creates(platform.bot.user, encrypted=True)
        await amina.says(room, "Habari")
        await ears.next(Kind.INVITED)
        assert (await ears.next(Kind.MESSAGE)).text == "Habari"
        assert await is_read(platform, amina, room, "Karibu")
    await platform.restart_adapter()
    async with listening(platform) as ears:
        await amina.says(room, "Bado upo?")
        assert (await ears.next(Kind.MESSAGE)).text == "Bado upo?"
        assert await is_read(platform, amina, room, "Ndiyo")


async def test_that_client_is_as_strict_as_said(
    platform: MatrixPlatform, at_element: Clients, tmp_path: Path
) -> None:
    """The same, from a device of the bot's account that nobody signed: the test above is not for nothing."""
    await platform.adapter.close()
    amina = await at_element.signs_in(platform.amina, strict=True)
    await amina.cross_signs()
    room = await amina.creates(platform.bot.user, encrypted=True)
    await platform.bot.joins(room)
    platform.adapter = platform.new_adapter(folder=tmp_path / "lost")
    await platform.adapter.start()
    assert not await is_read(platform, amina, room, "Karibu")


async def is_read(platform: MatrixPlatform, amina: JsPerson, room: str, text: str) -> bool:
    """Let the bot say *text*; return whether Amina's client shows it, and not that it cannot."""
    sent = await platform.adapter.send(f"matrix:{room}", plain(text), key=text)
    seen = await amina.sees_event(room, sent, lambda event: bool(event.failed or event.text))
    assert seen.encrypted
    return (seen.failed, seen.text) == (None, text)


async def test_the_account_vouches_for_the_bots_device(platform: MatrixPlatform) -> None:
    assert await is_vouched_for(platform, platform.amina)
    keys = await held(platform.bot, platform.bot.user)
    user = platform.bot.user
    assert signed_by(keys["user_signing_keys"][user], user, the_key(keys["master_keys"][user]))


async def test_a_restart_keeps_the_identity(platform: MatrixPlatform) -> None:
    before = (await held(platform.amina, platform.bot.user))["master_keys"]
    sealed = (platform.folder / identity.FILE).read_bytes()
    await platform.restart_adapter()
    assert (await held(platform.amina, platform.bot.user))["master_keys"] == before
    assert (platform.folder / identity.FILE).read_bytes() == sealed


async def test_the_seeds_are_sealed_and_for_us_alone(platform: MatrixPlatform) -> None:
    file = platform.folder / identity.FILE
    login = account.kept(platform.folder)
    opened = identity.kept(platform.folder, login)
    assert opened
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    every_file = b"".join(each.read_bytes() for each in platform.folder.iterdir())
    for part, seed in opened.seeds.items():
        public = the_key((await held(platform.bot, login.user_id))[f"{part}_keys"][login.user_id])
        assert signing.public_key(seed) == public
        assert seed not in every_file
        assert b64encode(seed).rstrip(b"=") not in every_file
        assert seed.hex().encode() not in every_file
        assert str(seed) not in repr(opened)


async def test_a_crash_before_the_upload_ends_in_the_identity_that_was_made(
    synapse: Homeserver, tmp_path: Path
) -> None:
    """What a kill right after the keys were kept leaves behind is the folder as it is here."""
    bot = await synapse.register("baraza")
    login = replace(account.kept(tmp_path), user_id=bot.user)
    made = identity.Identity(bot.user, {part: bytes([n] * 32) for n, part in enumerate(identity.PARTS)})
    identity.keep(tmp_path, login, made)

    door = Door(Way(synapse.url, bot.user, PASSWORD), tmp_path)
    await door.enter()
    await door.close()

    keys = await held(bot, bot.user)
    assert the_key(keys["master_keys"][bot.user]) == made.public("master")
    device = keys["device_keys"][bot.user][door.login.device_id]
    assert signed_by(device, bot.user, made.public("self_signing"))


async def test_a_crash_before_the_device_was_signed_is_made_good(platform: MatrixPlatform) -> None:
    """Signing out takes the device with its signatures away; the identity stays."""
    before = (await held(platform.amina, platform.bot.user))["master_keys"]
    await platform.bot.ask("POST", "logout", "all", body={})
    await platform.adapter.close()
    platform.adapter = platform.new_adapter()
    await platform.adapter.start()
    assert await is_vouched_for(platform, platform.amina)
    assert (await held(platform.amina, platform.bot.user))["master_keys"] == before


async def test_another_identity_is_left_alone_and_told(platform: MatrixPlatform, tmp_path: Path) -> None:
    """A second folder of the same account is what a lost data folder looks like."""
    before = (await held(platform.amina, platform.bot.user))["master_keys"]
    lost = Door(Way(platform.server.url, platform.bot.user, PASSWORD), tmp_path / "anew")
    await lost.enter()
    assert lost.amiss
    assert "baraza matrix login --new-identity" in lost.amiss
    assert "\n" not in lost.amiss
    assert (await held(platform.amina, platform.bot.user))["master_keys"] == before
    assert not (tmp_path / "anew" / identity.FILE).exists()

    await lost.enter(new_identity=True)
    await lost.close()
    assert lost.amiss is None
    after = (await held(platform.amina, platform.bot.user))["master_keys"]
    assert after != before


async def test_what_is_amiss_is_one_warning_of_the_service(
    platform: MatrixPlatform, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    adapter = platform.new_adapter(folder=tmp_path / "anew")
    await adapter.start()
    await adapter.close()
    told = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert told == [identity.ANOTHER.format(file=tmp_path / "anew" / identity.FILE)]


async def test_where_a_token_is_not_enough_the_remedy_is_told(
    platform: MatrixPlatform, tmp_path: Path
) -> None:
    other = await platform.server.login(platform.bot.user)
    door = Door(Way(platform.server.url, platform.bot.user, token=other.token), tmp_path / "token")
    await door.enter(new_identity=True)
    await door.close()
    assert door.amiss == identity.WANTS_PROOF


async def test_a_wrong_password_for_the_identity_does_not_keep_the_bot_from_working(
    platform: MatrixPlatform, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    other = await platform.server.login(platform.bot.user)
    door = Door(Way(platform.server.url, platform.bot.user, "wrong-canary", other.token), tmp_path / "token")
    await door.enter(new_identity=True)
    assert (await door.wire.ask("GET", "account", "whoami"))["user_id"] == platform.bot.user
    await door.close()
    assert "did not take the bot's identity" in str(door.amiss)
    assert "wrong-canary" not in str(door.amiss)
    assert "wrong-canary" not in caplog.text


async def test_an_identity_that_does_not_fit_the_account_beside_it_is_one_sentence(
    platform: MatrixPlatform,
) -> None:
    file = platform.folder / identity.FILE
    sealed = json.loads(file.read_text())
    sealed[platform.bot.user]["tag"] = signing.unpadded(bytes(16))
    file.write_text(json.dumps(sealed))
    await platform.adapter.close()
    platform.adapter = platform.new_adapter()
    with pytest.raises(AccountUnusable, match="one backup"):
        await platform.adapter.start()


async def test_no_key_is_ever_logged_or_shown(
    synapse: Homeserver, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    bot = await synapse.register("baraza")
    way = Way(synapse.url, bot.user, PASSWORD, sso="canary-of-sso")
    door = Door(replace(way, sso=None), tmp_path)
    login = await door.enter()
    await door.enter(new_identity=True)
    await door.close()
    kept = identity.kept(tmp_path, login)
    assert kept
    written = caplog.text + repr((way, door, login, kept)) + "".join(str(vars(r)) for r in caplog.records)
    secrets = [PASSWORD, "canary-of-sso", login.access_token, login.pickle_key]
    for seed in kept.seeds.values():
        secrets += [str(seed), seed.hex(), b64encode(seed).decode().rstrip("=")]
    assert [secret for secret in secrets if secret in written] == []


def test_signatures_are_those_of_the_specification() -> None:
    """The test vectors of the appendix "Cryptographic Test Vectors"."""
    seed = b64decode("YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA0=")
    assert signing.signature(seed, {}) == (
        "K8280/U9SSy9IVtjBuVeLr+HpOB4BQFWbg+UZaADMtTdGYI7Geitb76LTrr5QV/7Xg4ahLwYGYZzuHGZKM5ZAQ"
    )
    assert signing.signature(seed, {"one": 1, "two": "Two"}) == (
        "KqmLSbO39/Bzb0QIYE82zqLwsA+PDzYIpIRA2sRQ4sL53+sN6/fpNSoqE7BP7vBZhG6kYdD13EIMJpvhJI+6Bw"
    )


async def test_what_the_account_lacks_is_said_once_however_often_it_has_to_come_in(
    platform: MatrixPlatform, synapse: Homeserver, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await platform.adapter.close()
    async with gate_before(synapse.port) as gate:
        adapter = MatrixAdapter(gate.url, platform.bot.user, PASSWORD, folder=tmp_path / "anew")
        gate.cuts("/media/config", share=0.5, seed=75)  # twice: aiohttp repeats by itself what is cut once
        await adapter.start()
        await adapter.close()
    assert gate.happened["before"] + gate.happened["after"] == 2
    lacks = identity.ANOTHER.format(file=tmp_path / "anew" / identity.FILE)
    assert [record.message for record in caplog.records].count(lacks) == 1


@pytest.mark.parametrize(
    ("stages", "params", "says"),
    [
        pytest.param(["m.login.password"], {}, "wants the password", id="password"),
        pytest.param(["m.login.sso"], {}, "open the address that it shows", id="single sign-on"),
        pytest.param(
            ["m.oauth"],
            {"m.oauth": {"url": "https://account.example/?action=reset"}},
            "Open https://account.example/?action=reset and confirm, then run",
            id="a service",
        ),
        pytest.param(
            ["org.matrix.cross_signing_reset"],
            {"org.matrix.cross_signing_reset": {"url": "https://account.example/reset"}},
            "Open https://account.example/reset and confirm, then run",
            id="a service, before it was standard",
        ),
        pytest.param(["m.oauth"], {"m.oauth": {"url": "javascript:1\x1b[2J"}}, "does not know", id="no page"),
        pytest.param(["m.oauth"], [], "does not know", id="no parameters"),
        pytest.param(["m.login.msisdn"], {}, "does not know", id="a telephone"),
    ],
)
def test_what_the_homeserver_wants_first_is_one_line(stages: list[str], params: object, says: str) -> None:
    wanted = {"session": "s", "flows": [{"stages": stages}], "params": params}
    line = identity.wants(wanted)
    assert says in line
    assert "\n" not in line
    assert "cross-signing" in line
