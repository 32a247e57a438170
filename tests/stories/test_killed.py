"""kill -9 at any moment: what was handed over is told, nothing is asked twice, and nothing is said twice.

Telegram knows no key for a message: what may have arrived is looked for. BARAZA_KILLS says how often the bot
is killed at random moments, BARAZA_SEED which moments; the seed of a run is printed.
"""

from __future__ import annotations

import asyncio
import os
import random
import secrets
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.telling import MOST_APART
from tests.fakes.telegram_server import hangs, holds_after
from tests.peers.encrypting_person import EncryptingPerson
from tests.peers.gate import Gate, gate_before
from tests.peers.js_person import Clients, Element, clients, element
from tests.peers.process import baraza
from tests.peers.synapse import Homeserver, synapse
from tests.stories.real import OnMatrix, OnTelegram, RealParts, real_parts

__all__ = ["element", "synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(600)]

KILLS = int(os.environ.get("BARAZA_KILLS", "50"))
MONDAY = datetime(2026, 11, 30, 11, 59, 59, tzinfo=UTC)
A_LIFE = timedelta(hours=6)
"""How far the clock goes on between two starts: fifty are two weeks of check-ins, nudges and digests."""

PARTNERSHIP = """
partnership: Dos Orillas
zone: America/Bogota
languages: [es]
partners:
  - name: Agua Clara
    languages: [es]
    zone: America/Bogota
    quiet: "22:00-06:00"
    rooms: ["{bogota}"]
    members:
      - {{name: Rosa, addresses: ["{rosa}"], roles: [coordinator, host], language: es}}
  - name: Várzea
    languages: [pt-BR]
    zone: America/Recife
    quiet: "22:00-06:00"
    rooms: ["{recife}"]
    members:
      - {{name: Bruno, addresses: ["{bruno}"], roles: [treasurer], language: pt-BR}}
protocols:
  weekly-pulse: {{}}
"""


@dataclass
class Village:
    """Two partners in the middle of their protocol, and what they said so far.

    Rosa talks with the bot alone, too: what is only for her says what it is about, each time another thing.
    """

    parts: RealParts
    bogota: OnTelegram
    rosa: OnTelegram
    recife: OnMatrix
    said: int = 0

    async def rosa_answers(self) -> str | None:
        """Answer the last question that was put in the group; return the words, unlike any before."""
        asked = [m for m in self.bogota.chat.from_bot if "1/7" in m.text]
        if not asked:
            return None
        self.said += 1
        words = f"Tanque {self.said} lleno."
        self.bogota.chat.says(self.bogota.person, words, reply_to=asked[-1].id)
        return words

    async def bruno_answers(self) -> str | None:
        asked = [
            m for m in await self.recife.person.messages(self.recife.room) if "1/7" in m["content"]["body"]
        ]
        if not asked:
            return None
        self.said += 1
        words = f"Cisterna {self.said} cheia."
        await self.recife.person.says(self.recife.room, words, reply_to=asked[-1]["event_id"])
        return words

    def repeats(self, since: int = 0) -> list[str]:
        """Return what was said again on Telegram from its message number *since* on."""
        seen: Counter[object] = Counter()
        found = []
        chats = {place.chat.id: place.chat for place in (self.bogota, self.rosa)}
        for number, sent in enumerate(self.parts.telegram.sent_log):
            reply = chats[sent.chat].message(sent.message_id).reply_to
            mark = (sent.chat, sent.text, sent.carried, reply)
            if seen[mark] and number >= since:
                found.append(sent.text)
            seen[mark] += 1
        return found

    def read_on_telegram(self, words: str) -> bool:
        return any(words in message.text for message in self.bogota.chat.from_bot)

    def told_on_telegram(self, words: str) -> int:
        return sum(
            words in text and "respondió" in text for text in (m.text for m in self.bogota.chat.from_bot)
        )

    async def told_on_matrix(self, words: str) -> int:
        return sum(words in text and "respondeu" in text for text in await self.recife.texts())


@asynccontextmanager
async def village(
    folder: Path, homeserver: Homeserver, at: Clients | None = None, **settings: str
) -> AsyncIterator[Village]:
    """Give both partners, each in its room; Bruno's is encrypted where his client is *at* Element."""
    async with real_parts(folder, homeserver, quick=True, **settings) as parts:
        rosa = parts.telegram.person("Rosa", "es")
        bogota, alone = parts.telegram_group("Bogotá", rosa), parts.talk_with(rosa)
        recife = await parts.matrix_room("Recife", "Bruno", encrypted_at=at)
        file = folder / "orillas.yaml"
        addresses = {
            "bogota": bogota.chat.address,
            "rosa": rosa.address,
            "recife": f"matrix:{recife.room}",
            "bruno": recife.person.address,
        }
        file.write_text(PARTNERSHIP.format(**addresses), "utf-8")
        before = {**parts.bot.settings, "clock": "2026-11-25T12:00:00Z"}
        status, said = await baraza(folder, before, "import", str(file))
        assert status == 0, said
        await parts.bot.start(clock=before["clock"])
        await recife.person.sees_joined(recife.room, parts.account.user)
        await alone.says("/status")
        await alone.reads("pendiente")
        await parts.bot.kill()
        yield Village(parts, bogota, alone, recife)
        whole = sqlite3.connect(f"file:{folder}/data/baraza.db?mode=ro", uri=True)
        assert whole.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        whole.close()


async def test_killed_at_any_moment(tmp_path: Path, synapse: Homeserver) -> None:
    async with village(tmp_path, synapse) as here:
        await killed_at_random(here, KILLS)


async def test_killed_at_any_moment_while_one_room_is_encrypted(
    tmp_path: Path, synapse: Homeserver, element: Element
) -> None:
    """What was encrypted when the bot died can be read, and so can what it says next."""
    async with clients(element) as at, village(tmp_path, synapse, at) as here:
        # A life in which keys are exchanged takes longer until it speaks; what waits is told by a digest.
        await killed_at_random(here, KILLS // 3, longest=2.5, apart=0)


async def killed_at_random(here: Village, kills: int, longest: float = 0.6, apart: int = MOST_APART) -> None:
    """Kill the bot in so many of its lives; nothing is lost, and nothing is said again.

    It works for *longest* seconds at most. *apart* is how many answers have to be told by themselves.
    """
    seed = os.environ.get("BARAZA_SEED") or secrets.token_hex(4)
    print(f"BARAZA_SEED={seed} BARAZA_KILLS={KILLS}")
    chance = random.Random(seed)
    from_rosa, from_bruno, now = [], [], MONDAY
    for _ in range(kills):
        sent = len(here.parts.telegram.sent_log)
        await here.parts.bot.begin(clock=now.isoformat())
        if chance.random() < 0.6:
            from_rosa.append(await here.rosa_answers())
        if chance.random() < 0.6:
            from_bruno.append(await here.bruno_answers())
        await a_moment(here, chance, longest)
        await here.parts.bot.kill()
        assert here.repeats(sent) == [], "said again after a crash"
        now += A_LIFE
    # The next day in the afternoon, when it is nobody's quiet hour.
    await here.parts.bot.start(clock=(now + timedelta(days=1)).replace(hour=16).isoformat())
    await everything_is_told(here, [w for w in from_rosa if w], [w for w in from_bruno if w], apart)
    print(f"{here.said} answers")


async def a_moment(here: Village, chance: random.Random, longest: float) -> None:
    """Wait until some moment of a life: while it starts, while it signs in, or (mostly) while it works."""
    telegram, polls = here.parts.telegram, here.parts.telegram.calls["getUpdates"]
    which = chance.random()
    if which > 0.2:
        await here.parts.bot.logs(lambda line: line.get("event") == "ready")
    if which > 0.4:
        await telegram.until(lambda: telegram.calls["getUpdates"] > polls, 20)
    # No event marks the moments between events, and those are what this is about.
    await asyncio.sleep(chance.uniform(0, longest))


async def everything_is_told(here: Village, from_rosa: list[str], from_bruno: list[str], apart: int) -> None:
    """Every answer reached the other partner, once: by itself, or with the digest after so many of them."""
    telegram, matrix = here.bogota.chat, here.recife
    await telegram.becomes(lambda _: all(here.read_on_telegram(w) for w in from_bruno), 150)
    for words in from_rosa:
        await matrix.reads(words, new=False)
    assert [w for w in from_rosa if await here.told_on_matrix(w) > 1] == []
    assert sum([await here.told_on_matrix(w) for w in from_rosa]) >= min(len(from_rosa), apart)
    keys = Counter(
        event["content"]["chat.baraza.delivery"]
        for event in await matrix.person.messages(matrix.room)
        if "chat.baraza.delivery" in event["content"]
    )
    assert [key for key, count in keys.items() if count > 1] == []
    assert here.repeats() == []
    assert [w for w in from_bruno if here.told_on_telegram(w) > 1] == []
    assert sum(map(here.told_on_telegram, from_bruno)) >= min(len(from_bruno), apart)
    assert nothing_asked_twice(await matrix.texts(), "queremos saber de vocês")
    assert nothing_asked_twice(await matrix.texts(), "o que ouvimos")
    asked = [m.text for m in telegram.from_bot]
    assert nothing_asked_twice(asked, "nos gustaría saber")
    assert nothing_asked_twice(asked, "lo que nos contaron")


def nothing_asked_twice(texts: list[str], words: str) -> bool:
    """Tell whether each text with *words* in it is there once: each names its occasion's day."""
    firsts = [text.partition("\n")[0] for text in texts if words in text]
    return len(firsts) == len(set(firsts))


async def test_killed_at_each_point_where_something_could_be_lost(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with (
        gate_before(synapse.port) as gate,
        village(tmp_path, synapse, matrix_homeserver=gate.url) as here,
    ):
        await _asked(here)
        await _what_telegram_took(here)
        await _what_was_decided(here)
        await _what_telegram_handed_over(here)
        await _what_was_kept(here)
        await _what_the_homeserver_took(here, gate, "/send/m.room.message/")
        await _what_the_homeserver_handed_over(here, gate)


async def test_killed_at_each_point_where_something_encrypted_could_be_lost(
    tmp_path: Path, synapse: Homeserver, element: Element
) -> None:
    async with (
        gate_before(synapse.port) as gate,
        clients(element) as at,
        village(tmp_path, synapse, at, matrix_homeserver=gate.url) as here,
    ):
        await _asked(here)
        await here.parts.bot.start()
        for sending in ("/sendToDevice/", "/send/m.room.encrypted/"):
            await _what_the_homeserver_took(here, gate, sending)
        # With another device of Bruno's no session is open yet.
        assert isinstance(here.recife.person, EncryptingPerson)
        await at.signs_in(here.recife.person)
        await _what_the_homeserver_took(here, gate, "/keys/claim")
        await _what_the_homeserver_handed_over(here, gate)
        # What Bruno says next is handed over together with the key to it.
        await here.recife.person.client.changes_session(here.recife.room)
        await _what_the_homeserver_handed_over(here, gate)


async def _asked(here: Village) -> None:
    bot = here.parts.bot
    await bot.start(clock=MONDAY.replace(hour=15).isoformat())
    await here.recife.reads("1/7")
    await here.bogota.reads("1/7")
    await bot.kill()


async def _what_telegram_took(here: Village) -> None:
    """Telegram took a message, and we were not told: it is looked for, found, and not said again.

    Whoever replies to it before we know that it is there is understood; what that is answered with hides it
    no more than anything else does that is said before it is found.
    """
    bot, telegram = here.parts.bot, here.parts.telegram
    await bot.start()
    await telegram.until(lambda: telegram.calls["getUpdates"] > 0)
    telegram.fails("sendMessage", holds_after())
    words = await here.bruno_answers()
    await telegram.until(lambda: telegram.held == 1)
    await bot.kill()
    await here.bogota.replies(words, "Cuántos litros son")
    await bot.start()
    await here.recife.reads("Cuántos litros son")
    after = await here.bruno_answers()
    await here.bogota.reads(after)
    assert here.told_on_telegram(words) == 1
    await bot.kill()


async def _what_was_decided(here: Village) -> None:
    """It was decided and recorded, and not said yet: it is said once."""
    bot, telegram = here.parts.bot, here.parts.telegram
    await bot.start()
    sends = telegram.calls["sendMessage"]
    telegram.fails("sendMessage", hangs())
    words = await here.bruno_answers()
    await telegram.until(lambda: telegram.calls["sendMessage"] > sends)
    await bot.kill()
    await bot.start()
    await here.bogota.reads(words)
    assert here.told_on_telegram(words) == 1
    await bot.kill()


async def _what_telegram_handed_over(here: Village) -> None:
    """Telegram handed an answer over, and we had not kept it."""
    bot, telegram = here.parts.bot, here.parts.telegram
    telegram.fails("getUpdates", holds_after())
    await bot.start()
    words = await here.rosa_answers()
    await telegram.until(lambda: telegram.held == 2)
    await bot.kill()
    await bot.start()
    await here.recife.reads(words)
    assert await here.told_on_matrix(words) == 1


async def _what_was_kept(here: Village) -> None:
    """We kept an answer, and Telegram had not heard that we did."""
    bot, telegram = here.parts.bot, here.parts.telegram
    polls = telegram.calls["getUpdates"]
    telegram.fails("getUpdates", hangs())
    words = await here.rosa_answers()
    await telegram.until(lambda: telegram.calls["getUpdates"] > polls)
    await bot.kill()
    await bot.start()
    await here.recife.reads(words)
    assert await here.told_on_matrix(words) == 1


async def _what_the_homeserver_took(here: Village, gate: Gate, sending: str) -> None:
    """The homeserver took a message, and we were not told: its key lets nobody read it twice."""
    bot = here.parts.bot
    gate.holds(sending)
    said = [await here.rosa_answers()]
    # What is said before the bot has heard of a new device goes without a request for its key.
    while not await gate.holds_by(3.0):
        said.append(await here.rosa_answers())
    await bot.kill()
    await bot.start()
    for words in (*said, await here.rosa_answers()):
        await here.recife.reads(words)
        assert await here.told_on_matrix(words) == 1


async def _what_the_homeserver_handed_over(here: Village, gate: Gate) -> None:
    """The homeserver handed an answer over, and we had not kept it."""
    bot = here.parts.bot
    gate.holds("/sync?")
    await here.recife.says("Bom dia")
    words = await here.bruno_answers()
    await gate.held()
    await bot.kill()
    await bot.start()
    await here.bogota.reads(words)
    assert here.told_on_telegram(words) == 1


async def test_a_stop_lets_what_is_under_way_end(tmp_path: Path, synapse: Homeserver) -> None:
    """Told to stop while Telegram takes a message, it waits for the answer, so that nothing is said again."""
    async with village(tmp_path, synapse) as here:
        bot, telegram = here.parts.bot, here.parts.telegram
        await bot.start(clock=MONDAY.replace(hour=15).isoformat())
        await here.recife.reads("1/7")
        await here.bogota.reads("1/7")
        telegram.fails("sendMessage", holds_after())
        words = await here.bruno_answers()
        await telegram.until(lambda: telegram.held == 1)
        bot.signal(signal.SIGTERM)
        await bot.logs(lambda line: line.get("event") == "stopping")
        with pytest.raises(TimeoutError):
            await bot.logs(lambda line: line.get("event") == "stopped", within=1)
        telegram.lets_go()
        assert await bot.ended(within=10) == 0
        await bot.start()
        after = await here.bruno_answers()
        await here.bogota.reads(after)
        assert here.told_on_telegram(words) == 1
        assert here.repeats() == []
