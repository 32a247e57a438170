"""A translation is put right on a real Synapse, over the real adapter: a second room's copy is edited."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.matrix import MatrixAdapter
from bot.app import Bench
from bot.store import Store
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.peers.synapse import PASSWORD, Homeserver, Person, synapse
from tests.stories.test_between_real_platforms import MONDAY, _begun
from tests.stories.test_corrections_on_telegram import ASKED, RIGHT, SAID, WRONG

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]


@dataclass
class Neighbour:
    """Somebody with a room in which only they and the bot are."""

    person: Person
    room: str
    bot: str

    async def shown(self, words: str, many: int = 1) -> list[dict[str, Any]]:
        """Wait until so *many* of the bot's messages hold *words*, and return these."""

        def there(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
            return [m for m in messages if words in m["content"].get("body", "")]

        found = await self.person.sees(self.room, lambda all_: len(there(all_)) == many, self.bot)
        return there(found)

    async def says(self, text: str, to: dict[str, Any]) -> None:
        await self.person.says(self.room, text, reply_to=to["event_id"])

    async def edited(self, message: dict[str, Any]) -> bool:
        """Return whether *message* was replaced as the specification says, by an event of its own."""
        relation = {"rel_type": "m.replace", "event_id": message["event_id"]}
        events = await self.person.events(self.room)
        related = [e["content"].get("m.relates_to", {}) for e in events if e["sender"] == self.bot]
        return any(relation.items() <= each.items() for each in related)

    async def count(self) -> int:
        return len(await self.person.messages(self.room, self.bot))


@asynccontextmanager
async def told(
    folder: Path, homeserver: Homeserver, server: LibreTranslateServer
) -> AsyncIterator[list[Neighbour]]:
    """Let Rosa, who reads English, and Claire and Didier, who read French, be asked in rooms of their own."""
    account = await homeserver.register("baraza", shown="Baraza")
    neighbours, who = [], []
    for name, reads in (("Rosa", "en"), ("Claire", "fr"), ("Didier", "fr")):
        person = await homeserver.register(name, shown=name)
        room = await person.creates(account.user, name=name)
        await account.joins(room)
        neighbours.append(Neighbour(person, room, account.user))
        who.append((name, person.address, f"matrix:{room}", reads))
    adapter = MatrixAdapter(
        homeserver.url, account.user, PASSWORD, folder=folder / "matrix", encryption=False
    )
    store = Store(f"sqlite:///{folder / 'baraza.db'}")
    translator = translator_from(["libretranslate"], libretranslate_url=server.url)
    bench = Bench(store, {"matrix": adapter}, translator, lambda: MONDAY)
    _begun(bench, ASKED, (), *who)
    await adapter.start()
    works = (bench.conversation.run(), bench.outbox.run(), adapter.listen(bench.inbox("matrix")))
    running = [asyncio.create_task(work) for work in works]
    try:
        await bench.scheduler.tick()
        yield neighbours
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await adapter.close()
        await translator.close()
        store.close()


async def test_a_correction_edits_what_the_other_room_has_and_stays(
    tmp_path: Path, synapse: Homeserver
) -> None:
    with LibreTranslateServer() as server:
        server.knows("en", "fr", {SAID: WRONG})
        async with told(tmp_path, synapse, server) as (rosa, claire, didier):
            (question,) = await rosa.shown("How is it going?")
            await rosa.says(SAID, question)
            (wrong,), (elsewhere,) = await claire.shown(WRONG), await didier.shown(WRONG)
            count = await didier.count()
            await claire.says(f"!fix {RIGHT}", wrong)
            (here,), (there,) = await claire.shown(RIGHT), await didier.shown(RIGHT)
            await claire.shown("Cela se lit ainsi désormais.")
            assert (here["event_id"], there["event_id"]) == (wrong["event_id"], elsewhere["event_id"])
            assert await claire.edited(wrong)
            assert await didier.edited(elsewhere)
            words = there["content"]["body"].replace("\u2068", "").replace("\u2069", "")
            assert f"corrigé par Claire\u00a0: {SAID}" in words
            assert await didier.count() == count, "nothing was said anew"

            before = list(server.asked)
            await rosa.says(SAID, question)
            for each in (claire, didier):
                _, again = await each.shown(RIGHT, 2)
                assert "corrigé par Claire" in again["content"]["body"].replace("\u2068", "")
                await each.shown(WRONG, 0)
            assert server.asked == before, "nobody was asked"


async def test_a_pen_put_on_it_asks_for_the_right_words(tmp_path: Path, synapse: Homeserver) -> None:
    with LibreTranslateServer() as server:
        server.knows("en", "fr", {SAID: WRONG})
        async with told(tmp_path, synapse, server) as (rosa, claire, didier):
            (question,) = await rosa.shown("How is it going?")
            await rosa.says(SAID, question)
            (wrong,), (elsewhere,) = await claire.shown(WRONG), await didier.shown(WRONG)
            await claire.person.reacts(claire.room, wrong["event_id"], "✍️")
            (asked,) = await claire.shown("Comment cela devrait-il se lire")
            await claire.says(RIGHT, asked)
            (here,), (there,) = await claire.shown(RIGHT), await didier.shown(RIGHT)
            assert (here["event_id"], there["event_id"]) == (wrong["event_id"], elsewhere["event_id"])
            await didier.shown(WRONG, 0)
