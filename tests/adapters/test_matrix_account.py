"""Signing in to Matrix, losing the homeserver, and what must never be written anywhere."""

from __future__ import annotations

import asyncio
import logging
import stat
from pathlib import Path

import pytest

from bot.adapters import AccountUnusable, Kind, NotDelivered
from bot.adapters.matrix import MatrixAdapter
from bot.adapters.matrix.sign_in import Door, Way
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform, bare, people
from tests.peers.nio_person import encrypting
from tests.peers.synapse import PASSWORD, Homeserver, free_port, serving


async def test_a_wrong_password_is_one_sentence_that_names_the_settings(
    synapse: Homeserver, tmp_path: Path
) -> None:
    bot = await synapse.register("baraza")
    adapter = MatrixAdapter(synapse.url, bot.user, "not this one", folder=tmp_path)
    with pytest.raises(AccountUnusable, match="BARAZA_MATRIX_PASSWORD") as refused:
        await adapter.start()
    await adapter.close()
    assert "not this one" not in str(refused.value)


async def test_a_wrong_token_is_one_sentence_that_names_the_settings(
    synapse: Homeserver, tmp_path: Path
) -> None:
    adapter = MatrixAdapter(synapse.url, "", token="syt_wrong", folder=tmp_path)
    with pytest.raises(AccountUnusable, match="BARAZA_MATRIX_TOKEN") as refused:
        await adapter.start()
    await adapter.close()
    assert "syt_wrong" not in str(refused.value)


async def test_a_spent_sign_on_token_is_one_sentence_and_keeps_what_was_kept(
    platform: MatrixPlatform,
) -> None:
    await platform.adapter.close()
    kept = (platform.folder / "matrix-account.json").read_bytes()
    door = Door(Way(platform.server.url, platform.bot.user, sso="canary"), platform.folder)
    with pytest.raises(AccountUnusable, match="paste the new one") as refused:
        await door.enter()
    await door.close()
    assert "canary" not in str(refused.value)
    assert (platform.folder / "matrix-account.json").read_bytes() == kept


async def test_a_token_of_another_account_is_told_and_not_kept(synapse: Homeserver, tmp_path: Path) -> None:
    bot, amina = await synapse.register("baraza"), await synapse.register("amina")
    door = Door(Way(synapse.url, bot.user, token=amina.token), tmp_path)
    with pytest.raises(AccountUnusable, match="BARAZA_MATRIX_USER"):
        await door.enter()
    await door.close()
    assert amina.token not in (tmp_path / "matrix-account.json").read_text()


async def test_two_at_once_in_one_folder_are_refused(platform: MatrixPlatform) -> None:
    """Two processes that use one device's encryption keys would spoil them for both."""
    door = Door(Way(platform.server.url, platform.bot.user), platform.folder)
    with pytest.raises(AccountUnusable, match="Stop it"):
        await door.enter()
    await door.close()
    await platform.restart_adapter()


async def test_a_folder_that_others_could_read_is_closed_to_them(platform: MatrixPlatform) -> None:
    platform.folder.chmod(0o755)
    await platform.restart_adapter()
    assert stat.S_IMODE(platform.folder.stat().st_mode) == 0o700
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in platform.folder.iterdir()}
    assert {mode & 0o077 for mode in modes.values()} == {0}, modes


async def test_without_any_way_in_the_settings_are_named(tmp_path: Path) -> None:
    adapter = MatrixAdapter("http://127.0.0.1:1", "@baraza:localhost", folder=tmp_path)
    with pytest.raises(AccountUnusable, match="BARAZA_MATRIX_USER"):
        await adapter.start()
    await adapter.close()


async def test_a_token_alone_signs_in(synapse: Homeserver, tmp_path: Path) -> None:
    bot, amina = await synapse.register("baraza"), await synapse.register("amina")
    room = await amina.creates(bot.user)
    await bot.joins(room)
    adapter = MatrixAdapter(synapse.url, "", token=bot.token, folder=tmp_path)
    await adapter.start()
    await adapter.send(f"matrix:{room}", plain("Hello"), key="k1")
    await adapter.close()
    assert [m["sender"] for m in await amina.messages(room)] == [bot.user]


async def test_what_signs_us_in_is_for_us_alone(platform: MatrixPlatform) -> None:
    kept = platform.folder / "matrix-account.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(platform.folder.stat().st_mode) == 0o700
    assert PASSWORD not in kept.read_text()


async def test_a_restart_is_the_same_device(platform: MatrixPlatform) -> None:
    before = await platform.bot.ask("GET", "devices")
    await platform.restart_adapter()
    after = await platform.bot.ask("GET", "devices")
    assert {d["device_id"] for d in before["devices"]} == {d["device_id"] for d in after["devices"]}


async def test_being_signed_out_while_listening_ends_it_with_a_sentence(platform: MatrixPlatform) -> None:
    """With no password at hand, there is nothing else to do."""
    room = await platform.direct()
    await platform.restart_adapter()
    task = asyncio.create_task(platform.adapter.listen(platform.inbox))
    await platform.amina.says(bare(room), "hello")
    await platform.inbox.next_raw()
    await platform.bot.ask("POST", "logout", "all", body={})
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, plain("Hello"), key="k1")
    assert refused.value.whole_account
    assert refused.value.retry_after
    with pytest.raises(AccountUnusable, match="BARAZA_MATRIX_PASSWORD"):
        await asyncio.wait_for(task, 20)


async def test_a_device_that_was_signed_out_signs_in_again_with_the_password(
    platform: MatrixPlatform,
) -> None:
    room = await platform.direct()
    first = await platform.adapter.send(room, plain("Hello"), key="k1")
    await platform.bot.ask("POST", "logout", "all", body={})
    await platform.adapter.close()
    platform.adapter = platform.new_adapter()
    await platform.adapter.start()
    again = await platform.adapter.send(room, plain("Hello"), key="k1")
    assert again
    assert first


async def test_a_homeserver_that_is_away_is_waited_for(tmp_path: Path) -> None:
    """Stopped and started, at our start and later: nothing is lost, and sends say when to try again."""
    folder = tmp_path / "server"
    folder.mkdir()
    async with serving(folder) as server, people(server, tmp_path / "matrix") as platform:
        room = await platform.direct()
        async with listening(platform) as ears:
            await platform.amina.says(bare(room), "before")
            assert (await ears.next(Kind.MESSAGE)).text == "before"
            server.stop()
            with pytest.raises(NotDelivered) as refused:
                await platform.adapter.send(room, plain("Hello"), key="k1")
            assert refused.value.retry_after
            assert refused.value.uncertain
            assert refused.value.whole_account
            await server.start()
            await platform.amina.says(bare(room), "after")
            assert (await ears.next(Kind.MESSAGE)).text == "after"
            await platform.adapter.send(room, plain("Hello"), key="k1")
            assert [seen.text for seen in await platform.shown(room)] == ["Hello"]

        await platform.adapter.close()
        server.stop()
        platform.adapter = platform.new_adapter(password=None)
        starting = asyncio.create_task(platform.adapter.start())
        await server.start()
        await asyncio.wait_for(starting, 20)
        await platform.adapter.send(room, plain("Again"), key="k2")


async def test_nothing_secret_is_logged_even_at_debug(
    platform: MatrixPlatform, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    room = await platform.room()
    await platform.restart_adapter()
    async with listening(platform) as ears:
        asked = await platform.adapter.send(room, plain("canary of ours"), key="k1")
        await platform.amina.says(bare(room), "canary of hers", reply_to=asked)
        await ears.next(Kind.MESSAGE)
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send("matrix:!" + "a" * 43, plain("canary"), key="k2")
    kept = (platform.folder / "matrix-account.json").read_text()
    token = kept.split('"access_token": "')[1].split('"')[0]
    key = kept.split('"pickle_key": "')[1].split('"')[0]
    written = caplog.text + repr(refused.value) + "".join(str(vars(record)) for record in caplog.records)
    for secret in ("canary", token, key, PASSWORD):
        assert secret not in written
    assert "Bearer" not in written


async def test_nobody_at_the_address_is_no_hot_loop(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    adapter = MatrixAdapter(f"http://127.0.0.1:{free_port()}", "@b:localhost", PASSWORD, folder=tmp_path)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(adapter.start(), 2.5)
    await adapter.close()
    assert 1 <= len(caplog.records) <= 3


async def test_what_was_said_between_the_login_and_the_first_start_is_read(
    platform: MatrixPlatform, tmp_path: Path
) -> None:
    """The keys of it wait at the homeserver, and are handed out once: a first sync has to take them in."""
    await platform.adapter.close()
    async with encrypting(platform.amina, tmp_path / "amina") as amina:
        room = await platform.amina.creates(platform.bot.user, encrypted=True)
        await amina.syncs()
        await amina.says(room, "Habari, Baraza")
        platform.adapter = platform.new_adapter(password=None)
        await platform.adapter.start()
        async with listening(platform) as ears:
            await ears.next(Kind.INVITED)
            assert (await ears.next(Kind.MESSAGE)).text == "Habari, Baraza"
