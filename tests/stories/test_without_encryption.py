"""Where the packages of encryption are not installed: plain Matrix rooms work, encrypted ones are refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.messages import Messages
from tests.peers.process import BotProcess, baraza, lacking
from tests.peers.synapse import PASSWORD, Homeserver, Person, synapse

__all__ = ["synapse"]

EXTRA = ("vodozemac", "peewee", "playhouse", "cachetools", "atomicwrites")
"""What matrix-nio's e2e extra brings."""
REMEDY = "pip install '.[e2e]'"


@pytest.fixture
async def bot(synapse: Homeserver) -> Person:
    return await synapse.register("baraza", shown="Baraza")


@pytest.fixture
def service(synapse: Homeserver, bot: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BotProcess:
    (tmp_path / "hidden").mkdir()
    monkeypatch.setenv("PYTHONPATH", lacking(tmp_path / "hidden", *EXTRA))
    given = {
        "matrix_homeserver": synapse.url,
        "matrix_user": bot.user,
        "matrix_password": PASSWORD,
        "data_dir": str(tmp_path / "data"),
    }
    return BotProcess(tmp_path, given)


async def test_a_plain_room_works_and_an_encrypted_one_is_declined_with_a_sentence(
    service: BotProcess, synapse: Homeserver, bot: Person
) -> None:
    amina = await synapse.register("amina", shown="Amina")
    status, said = await baraza(service.folder, service.settings, "new-partnership", "River watch")
    assert status == 0, said
    code = re.search(r"!start \w+", said)
    assert code
    async with service:
        await service.start()
        plain = await amina.creates(bot.user)
        await amina.sees_joined(plain, bot.user)
        # Element would take "/start" for a command of its own, and ask back.
        await amina.sees_text(
            plain, "send !start and the code to set a partnership up, or !join and the code"
        )
        await amina.says(plain, code[0])
        await amina.sees_text(plain, "Welcome to River watch!")

        secret = await amina.creates(bot.user, encrypted=True)
        assert await amina.sees_declined(secret, bot.user) == Messages().says(
            "declined-encrypted", language="en"
        )

        content = {"algorithm": "m.megolm.v1.aes-sha2"}
        before = len(await amina.events(plain))
        await amina.ask("PUT", "rooms", plain, "state", "m.room.encryption", "", body=content)
        await amina.says(plain, "/status")
        await service.logs(lambda line: "encrypted" in str(line.get("why")))
        since = (await amina.events(plain))[before:]
        assert [e for e in since if e["sender"] == bot.user] == [], "never answered in the clear"

        assert await service.terminate() == 0
    told = [line["event"] for line in service.lines() if REMEDY in line.get("event", "")]
    assert len(told) == 1, "said once"
    assert "encrypted rooms are refused" in told[0]


async def test_commands_say_in_one_line_what_to_install(service: BotProcess, bot: Person) -> None:
    status, said = await baraza(service.folder, service.settings, "matrix", "login")
    assert status == 1
    assert f"Signed in as {bot.user}" in said
    assert REMEDY in said.splitlines()[-1]

    status, said = await baraza(service.folder, service.settings, "matrix", "verify")
    assert (status, said.count("\n")) == (1, 1)
    assert REMEDY in said

    status, said = await baraza(service.folder, service.settings, "doctor")
    assert status == 0, said
    assert [line for line in said.splitlines() if REMEDY in line and line.startswith("ok ")]
