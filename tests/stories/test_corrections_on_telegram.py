"""A translation is put right on a strict Telegram, over the real adapter: a second group's copy is edited."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.adapters.telegram import TelegramAdapter
from bot.app import Bench
from bot.store import Store
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.fakes.telegram_chats import Chat, ChatMessage
from tests.fakes.telegram_server import FakeTelegram
from tests.stories.test_between_real_platforms import MONDAY, _begun
from tests.world import mondays

pytestmark = pytest.mark.timeout(60)

ASKED = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - id: progress
        kind: text
        ask: {en: How is it going?, fr: Comment ça va ?}
""",
)
SAID, WRONG, RIGHT = "The pump works", "La pompe travaille", "La pompe marche"


async def shown(group: Chat, words: str) -> ChatMessage:
    """Wait until the bot shows *words* in *group*, and return the message."""

    def there(chat: Chat) -> ChatMessage | None:
        return next((m for m in chat.from_bot if words in m.text), None)

    await group.becomes(lambda chat: there(chat) is not None, 20)
    found = there(group)
    assert found
    return found


async def test_a_correction_edits_what_the_other_group_has(tmp_path: Path) -> None:
    async with FakeTelegram().serve() as telegram:
        with LibreTranslateServer() as server:
            server.knows("en", "fr", {SAID: WRONG})
            rosa, claire, didier = (
                telegram.person(*who) for who in (("Rosa", "en"), ("Claire", "fr"), ("Didier", "fr"))
            )
            groups = [telegram.group(p.name, p) for p in (rosa, claire, didier)]
            adapter = TelegramAdapter(telegram.token, telegram.url)
            store = Store(f"sqlite:///{tmp_path / 'baraza.db'}")
            translator = translator_from(["libretranslate"], libretranslate_url=server.url)
            bench = Bench(store, {"telegram": adapter}, translator, lambda: MONDAY)
            who = zip((rosa, claire, didier), groups, ("en", "fr", "fr"), strict=True)
            _begun(bench, ASKED, (), *((p.name, f"telegram:{p.id}", g.address, t) for p, g, t in who))
            await adapter.start()
            works = (
                bench.conversation.run(),
                bench.outbox.run(),
                adapter.listen(bench.inbox("telegram")),
            )
            running = [asyncio.create_task(work) for work in works]
            try:
                await bench.scheduler.tick()
                question = await shown(groups[0], "How is it going?")
                groups[0].says(rosa, SAID, reply_to=question.id)
                wrong, elsewhere = await shown(groups[1], WRONG), await shown(groups[2], WRONG)
                count = len(groups[2].from_bot)
                groups[1].says(claire, f"/fix {RIGHT}", reply_to=wrong.id)
                here, there = await shown(groups[1], RIGHT), await shown(groups[2], RIGHT)
                await shown(groups[1], "Cela se lit ainsi désormais.")
                assert (here.id, there.id) == (wrong.id, elsewhere.id)
                assert f"corrigé par Claire\u00a0: {SAID}" in there.text.replace("\u2068", "").replace(
                    "\u2069", ""
                )
                assert len(groups[2].from_bot) == count, "nothing was said anew"
                assert not any(WRONG in message.text for message in groups[2].from_bot)
            finally:
                for task in running:
                    task.cancel()
                await asyncio.gather(*running, return_exceptions=True)
                await adapter.close()
                await translator.close()
                store.close()
    assert telegram.complaints == []
