"""Emoji verification of the bot by an admin at Element's own library, as `baraza matrix verify` does it."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.matrix.sas import Mismatch, Sas, Side
from bot.adapters.matrix.sign_in import Door, Way
from bot.adapters.matrix.verification import Ended, Proven, Verification
from tests.peers import js_person
from tests.peers.js_person import Element, JsPerson, clients
from tests.peers.nio_person import Encrypting, encrypting
from tests.peers.synapse import PASSWORD, Homeserver, Person


@dataclass
class Terminal:
    """Whoever sits at the bot's terminal: what was told, and how questions are answered."""

    door: Door
    only: str | None = None
    ask: str | None = None
    lines: list[str] = field(default_factory=list)
    passed_over: asyncio.Event = field(default_factory=asyncio.Event)
    asked: list[str] = field(default_factory=list)
    says_same: Callable[[list[str]], Awaitable[bool]] | None = None

    def tell(self, line: str) -> None:
        self.lines.append(line)
        if "passed over" in line:
            self.passed_over.set()

    async def agree(self, question: str) -> bool:
        self.asked.append(question)
        if question == "Are they the same?" and self.says_same:
            return await self.says_same(self.emoji)
        return True

    @property
    def emoji(self) -> list[str]:
        return [line.split()[0] for line in self.lines if line.startswith("    ")]

    def verifies(self) -> asyncio.Task[Proven]:
        walk = Verification(self.door, self.tell, self.agree, self.only, self.ask, time.time)  # noqa: TID251
        return asyncio.create_task(walk.run())


@pytest.fixture
async def bot(synapse: Homeserver) -> Person:
    return await synapse.register("baraza", shown="Baraza")


@pytest.fixture
async def door(synapse: Homeserver, bot: Person, tmp_path: Path) -> AsyncIterator[Door]:
    made = Door(Way(synapse.url, bot.user, PASSWORD), tmp_path / "matrix")
    await made.enter()
    yield made
    await made.close()


@pytest.fixture
async def claire(synapse: Homeserver, element: Element) -> AsyncIterator[JsPerson]:
    """An admin, with an identity of her own."""
    person = await synapse.register("claire")
    async with clients(element) as at_element:
        made = await at_element.signs_in(person)
        await made.cross_signs()
        yield made


def matching(asked: js_person.Verification) -> Callable[[list[str]], Awaitable[bool]]:
    """Compare what the terminal shows with what Claire's client shows, and confirm there too."""

    async def same(shown: list[str]) -> bool:
        assert shown == await asked.emoji()
        assert len(shown) == 7
        await asked.confirms()
        return True

    return same


@pytest.mark.parametrize("encrypted", [True, False], ids=["encrypted", "plain"])
async def test_a_client_that_asks_in_a_direct_talk_sees_the_bot_verified(
    door: Door, claire: JsPerson, encrypted: bool
) -> None:
    """Element asks another user so: by a message in a direct talk, to which it invites us first."""
    await claire.creates(door.login.user_id, encrypted=True)  # she knows of the bot
    terminal = Terminal(door, only=claire.user)
    verifying = terminal.verifies()
    room = await claire.creates(door.login.user_id, direct=True, encrypted=encrypted)
    await claire.sees_joined(room, door.login.user_id)
    await claire.sees_trust(door.login.user_id, lambda now: now["known"])
    asked = await claire.asks_to_verify(door.login.user_id, room=room)
    terminal.says_same = matching(asked)
    await asked.starts()
    proven = await verifying
    assert proven == Proven(claire.user, claire.device, identity=True)
    await asked.reaches("done")
    await claire.sees_trust(door.login.user_id, lambda now: now["verified"])
    assert door.trust._masters[claire.user]


async def test_a_client_that_asks_the_device_itself_sees_the_bot_verified(
    door: Door, claire: JsPerson
) -> None:
    await claire.creates(door.login.user_id, encrypted=True)
    await claire.sees_trust(door.login.user_id, lambda now: now["known"])
    terminal = Terminal(door)
    verifying = terminal.verifies()
    asked = await claire.asks_to_verify(door.login.user_id, device=door.login.device_id)
    terminal.says_same = matching(asked)
    await asked.starts()
    assert (await verifying).identity
    await asked.reaches("done")
    await claire.sees_trust(door.login.user_id, lambda now: now["verified"])
    assert any(claire.user in question for question in terminal.asked)


async def test_a_new_client_of_the_bots_own_account_is_vouched_for(
    door: Door, bot: Person, element: Element
) -> None:
    """An operator who signs in as the bot with Element verifies that session as any second one."""
    async with clients(element) as at_element:
        second = await at_element.signs_in(bot)
        terminal = Terminal(door)
        verifying = terminal.verifies()
        asked = await second.asks_to_verify(bot.user)
        terminal.says_same = matching(asked)
        await asked.starts()
        assert await verifying == Proven(bot.user, second.device, identity=True)
        await asked.reaches("done")
        await second.sees_signed(bot.user, second.device)


@asynccontextmanager
async def comparing(door: Door, claire: JsPerson) -> AsyncIterator[tuple[Terminal, js_person.Verification]]:
    """Bring both sides to where the terminal is asked whether the emoji are the same."""
    await claire.creates(door.login.user_id, encrypted=True)
    await claire.sees_trust(door.login.user_id, lambda now: now["known"])
    yield (
        Terminal(door),
        await claire.asks_to_verify(door.login.user_id, device=door.login.device_id),
    )


async def test_other_emoji_verify_nobody(door: Door, claire: JsPerson) -> None:
    async with comparing(door, claire) as (terminal, asked):

        async def other(shown: list[str]) -> bool:
            await asked.emoji()
            await asked.confirms()
            return False

        terminal.says_same = other
        verifying = terminal.verifies()
        await asked.starts()
        with pytest.raises(Ended, match="the emoji differ"):
            await verifying
        step = await asked.reaches("cancelled")
        assert step.code == "m.mismatched_sas"
    assert not (await claire.trusts(door.login.user_id))["verified"]
    assert not door.trust._masters


@pytest.mark.parametrize("how", ["differs", "cancels"])
async def test_it_ends_when_they_call_it_off(door: Door, claire: JsPerson, how: str) -> None:
    """Whoever sits at the terminal is told at once, not when they have answered."""
    async with comparing(door, claire) as (terminal, asked):

        async def thinks_for_ever(shown: list[str]) -> bool:
            await asked.emoji()
            await getattr(asked, how)()
            await asyncio.Event().wait()
            return True

        terminal.says_same = thinks_for_ever
        verifying = terminal.verifies()
        await asked.starts()
        with pytest.raises(Ended, match="called it off"):
            await verifying
    assert not door.trust._masters


async def test_whoever_was_not_named_is_passed_over(door: Door, claire: JsPerson) -> None:
    async with comparing(door, claire) as (terminal, asked):
        terminal.only = "@nadia:localhost"
        verifying = terminal.verifies()
        await asyncio.wait_for(terminal.passed_over.wait(), 20)
        assert asked.now.phase == "requested"
        verifying.cancel()
        await asyncio.gather(verifying, return_exceptions=True)


# -- Asking --


async def test_a_client_that_we_ask_sees_the_bot_verified(door: Door, claire: JsPerson) -> None:
    """All her devices are asked; the one where she accepts is compared with."""
    await claire.creates(door.login.user_id, encrypted=True)
    await claire.sees_trust(door.login.user_id, lambda now: now["known"])
    terminal = Terminal(door, ask=claire.user)
    verifying = terminal.verifies()
    asked = await claire.is_asked_to_verify()
    terminal.says_same = matching(asked)
    await asked.accepts()
    assert await verifying == Proven(claire.user, claire.device, identity=True)
    await asked.reaches("done")
    await claire.sees_trust(door.login.user_id, lambda now: now["verified"])
    assert door.trust._masters[claire.user]


async def test_whoever_declines_is_not_verified_and_told_so(door: Door, claire: JsPerson) -> None:
    await claire.creates(door.login.user_id, encrypted=True)
    await claire.sees_trust(door.login.user_id, lambda now: now["known"])
    terminal = Terminal(door, ask=claire.user)
    verifying = terminal.verifies()
    asked = await claire.is_asked_to_verify()
    await asked.cancels()
    with pytest.raises(Ended, match="declined"):
        await verifying
    assert not door.trust._masters


async def test_whoever_has_no_client_that_encrypts_cannot_be_asked(door: Door, synapse: Homeserver) -> None:
    nadia = await synapse.register("nadia")
    with pytest.raises(Ended, match="no client that encrypts"):
        await Terminal(door, ask=nadia.user).verifies()


class Hasty:
    """A client that begins the comparison as soon as it is ready, whether we have begun or not."""

    def __init__(self, device: Encrypting, us: Side) -> None:
        login = device.client
        self.side = Side(login.user_id, login.device_id)
        self._us = us
        self._person = Person(device.person.server, login.user_id, login.access_token, login.device_id)
        self._since: dict[str, Any] = {}
        self._came: list[dict[str, Any]] = []
        self._flow = ""

    async def says(self, kind: str, content: dict[str, Any]) -> dict[str, Any]:
        content = {**content, "transaction_id": self._flow}
        body = {"messages": {self._us.user: {self._us.device: content}}}
        where = ("sendToDevice", f"m.key.verification.{kind}", secrets.token_hex(8))
        await self._person.ask("PUT", *where, body=body)
        return content

    async def hears(self, kind: str) -> dict[str, Any]:
        """Return the next step of that kind."""
        while True:
            for event in self._came:
                if event["type"] == f"m.key.verification.{kind}":
                    self._came.remove(event)
                    return dict(event["content"])
            answer = await self._person.ask("GET", "sync", timeout=10_000, **self._since)
            self._since = {"since": answer["next_batch"]}
            self._came += answer.get("to_device", {}).get("events", [])

    async def compares(self, *, ours_counts: bool) -> list[tuple[str, str]]:
        """Go as far as the emoji and return them; *ours_counts* says whose start the rules go by."""
        self._flow = (await self.hears("request"))["transaction_id"]
        await self.says("ready", {"from_device": self.side.device, "methods": ["m.sas.v1"]})
        mine = await self.says("start", Sas.offer(self.side))
        theirs = await self.hears("start")
        sas = Sas(self.side, self._us, self._flow, mine if ours_counts else theirs, began=ours_counts)
        if ours_counts:
            sas.accepted(await self.hears("accept"))
            await self.says("key", {"key": sas.public})
            sas.meet((await self.hears("key"))["key"])
        else:
            await self.says("accept", sas.acceptance())
            sas.meet((await self.hears("key"))["key"])
            await self.says("key", {"key": sas.public})
        return sas.shown()


@pytest.mark.parametrize("name", ["abena", "zola"])
async def test_where_both_begin_the_lesser_names_start_counts(
    door: Door, synapse: Homeserver, tmp_path: Path, name: str
) -> None:
    person = await synapse.register(name)
    async with encrypting(person, tmp_path / name) as device:
        hasty = Hasty(device, Side(door.login.user_id, door.login.device_id))
        shown = asyncio.create_task(hasty.compares(ours_counts=person.user < door.login.user_id))

        async def same(emoji: list[str]) -> bool:
            assert emoji == [sign for sign, _ in await shown]
            return False

        terminal = Terminal(door, ask=person.user, says_same=same)
        with pytest.raises(Ended, match="the emoji differ"):
            await terminal.verifies()


# -- The arithmetic, with both sides here --

OURS, THEIRS = Side("@bot:x", "BOT"), Side("@claire:x", "PHONE")
START = {
    "method": "m.sas.v1",
    "key_agreement_protocols": ["curve25519-hkdf-sha256"],
    "hashes": ["sha256"],
    "message_authentication_codes": ["hkdf-hmac-sha256.v2"],
    "short_authentication_string": ["decimal", "emoji"],
}


@pytest.mark.parametrize("lacking", [key for key in START if key != "method"])
def test_a_start_that_offers_nothing_we_know_is_refused(lacking: str) -> None:
    with pytest.raises(Mismatch) as refused:
        Sas(OURS, THEIRS, "flow", {**START, lacking: ["x"]})
    assert refused.value.code == "m.unknown_method"


@pytest.mark.parametrize("key", ["", "x", "A" * 43 + "!", None, 7])
def test_what_is_no_key_is_refused(key: object) -> None:
    with pytest.raises(Mismatch):
        Sas(OURS, THEIRS, "flow", START).meet(key)


def met() -> tuple[Sas, Sas]:
    """Return both sides of a comparison that theirs began, each with the other's key."""
    ours, theirs = Sas(OURS, THEIRS, "flow", START), Sas(THEIRS, OURS, "flow", START, began=True)
    theirs.accepted(ours.acceptance())
    ours.meet(theirs.public)
    theirs.meet(ours.public)
    return ours, theirs


def test_both_sides_see_the_same() -> None:
    ours, theirs = met()
    assert ours.shown() == theirs.shown()
    assert len(ours.shown()) == 7


def test_a_key_other_than_the_one_committed_to_is_refused() -> None:
    """Else whoever sits in between could choose a key that makes the emoji match."""
    ours, theirs = Sas(OURS, THEIRS, "flow", START), Sas(THEIRS, OURS, "flow", START, began=True)
    theirs.accepted(ours.acceptance())
    with pytest.raises(Mismatch) as refused:
        theirs.meet(Sas(OURS, THEIRS, "flow", START).public)
    assert refused.value.code == "m.mismatched_commitment"


@pytest.mark.parametrize(
    "odd",
    [
        {"hash": "md5"},
        {"key_agreement_protocol": "x"},
        {"message_authentication_code": "x"},
        {"short_authentication_string": ["x"]},
        {"short_authentication_string": None},
    ],
)
def test_an_acceptance_of_what_we_did_not_offer_is_refused(odd: dict[str, Any]) -> None:
    made = Sas(OURS, THEIRS, "flow", Sas.offer(OURS), began=True)
    with pytest.raises(Mismatch) as refused:
        made.accepted({**Sas(THEIRS, OURS, "flow", Sas.offer(OURS)).acceptance(), **odd})
    assert refused.value.code == "m.unknown_method"


def test_a_proof_of_other_keys_is_refused() -> None:
    """Each key, and the list of them, is held against what the homeserver told."""
    ours, theirs = met()
    keys = {"ed25519:PHONE": "p", "ed25519:master": "m"}
    proof = theirs.mac(keys)
    assert ours.proven(proof, keys) == set(keys)
    assert ours.proven(proof, {"ed25519:PHONE": "p"}) == {"ed25519:PHONE"}
    with pytest.raises(Mismatch):
        ours.proven(proof, {**keys, "ed25519:PHONE": "another"})
    with pytest.raises(Mismatch):
        ours.proven({**proof, "mac": {"ed25519:PHONE": proof["mac"]["ed25519:PHONE"]}}, keys)
    with pytest.raises(Mismatch):
        ours.proven({**proof, "keys": "x"}, keys)
    with pytest.raises(Mismatch):
        ours.proven({}, keys)
