"""Promises over the real adapters: an inline keyboard on a strict Telegram, reactions on a homeserver."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.fakes.telegram_chats import Chat, ChatMessage
from tests.peers.synapse import Homeserver, synapse
from tests.stories.test_between_real_platforms import Both, both

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]


async def offered_in_group(here: Both, label: str) -> ChatMessage:
    """Wait until the bot offers a button that says *label*, and return the message."""

    def there(chat: Chat) -> ChatMessage | None:
        return next((m for m in reversed(chat.from_bot) if label in m.labels), None)

    await here.group.becomes(lambda chat: there(chat) is not None, 20)
    found = there(here.group)
    assert found
    return found


async def offered_in_room(here: Both, label: str) -> str:
    """Wait likewise in the room; return the event's id."""

    def there(found: list[dict[str, Any]]) -> str | None:
        held = (m for m in reversed(found) if label in m["content"].get("chat.baraza.buttons", ()))
        return next((str(m["event_id"]) for m in held), None)

    seen = await here.bruno.sees(here.room, lambda all_: there(all_) is not None, here.bot)
    return there(seen) or ""


async def test_a_promise_is_confirmed_and_kept_by_an_inline_keyboard_and_read_on_matrix(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse, language="pt-BR") as here:
        here.group.says(here.rosa, "/promise Bring the map by friday")
        asked = await here.in_group("Rosa promises this to Bruno, by Friday, Dec 4, 2026.")
        here.group.presses(here.rosa, asked.id, "Yes, I promise")
        await here.in_room("Promessa 1: de Rosa a Bruno, até sexta-feira, 4 de dez. de 2026.")
        await here.in_group("✓ Promise 1: Rosa to Bruno, by Friday, Dec 4, 2026.")
        assert not here.group.message(asked.id).markup
        here.group.says(here.rosa, "/promises 1")
        card = await offered_in_group(here, "Done")
        here.group.presses(here.rosa, card.id, "Done")
        await here.in_room("✓ Rosa cumpriu a promessa 1.")
        await here.in_group("✓ Rosa kept promise 1.")
        assert not here.group.message(card.id).markup


async def test_a_promise_is_confirmed_and_kept_by_reactions_on_matrix_and_read_on_telegram(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse, language="pt-BR") as here:
        await here.bruno.says(here.room, "!prometer Levar o mapa até sexta")
        asked = await here.in_room("Bruno promete isto a Rosa, até sexta-feira, 4 de dez. de 2026.")
        await here.bruno.reacts(here.room, asked["event_id"], "🤝")
        await here.in_group("Promise 1: Bruno to Rosa, by Friday, Dec 4, 2026.")
        await here.bruno.says(here.room, "!promessas 1")
        await here.bruno.reacts(here.room, await offered_in_room(here, "Feito"), "✅")
        await here.in_group("✓ Bruno kept promise 1.")
