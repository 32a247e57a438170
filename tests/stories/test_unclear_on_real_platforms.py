"""What is not clear, over the real adapters: an emoji on a homeserver, a button on a strict Telegram."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.test_between_real_platforms import QUESTION, both
from tests.stories.test_marks_on_real_platforms import shown_on_matrix
from tests.world import PULSE

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]


async def test_an_emoji_on_matrix_asks_on_telegram_and_the_new_words_reply_to_the_first(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse, PULSE, "pt-BR") as here:
        question = await here.in_group(QUESTION)
        first = here.group.says(here.rosa, "The pump is up", reply_to=question.id)
        there = await shown_on_matrix(here, "Rosa respondeu: The pump is up", "🤔 Não ficou claro")
        await here.bruno.reacts(here.room, there, "🤔")
        asked = await here.in_group("Rosa, somebody would like to understand this better.")
        assert asked.reply_to == first
        await here.in_room("Quem escreveu isto recebe o pedido de dizer de outro jeito.")
        here.group.says(here.rosa, "The pump works", reply_to=asked.id)
        new = await here.in_room("Rosa diz de outro jeito: The pump works")
        assert new["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == there
        await here.in_group("All who read the first words read these now.")


async def test_a_button_and_an_emoji_on_telegram_ask_on_matrix_once(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse, PULSE, "pt-BR") as here:
        here.group.promotes_bot(here.rosa)
        question = await here.in_room("O que avançou?")
        reply = {"m.relates_to": {"m.in_reply_to": {"event_id": question["event_id"]}}}
        said = {"msgtype": "m.text", "body": "A bomba subiu"} | reply
        first = await here.bruno.puts(here.room, "m.room.message", said)
        there = await here.in_group("Bruno answered: A bomba subiu")
        here.group.presses(here.rosa, there.id, "Unclear")
        here.group.reacts(here.rosa, there.id, "🤔")
        asked = await here.in_room("Bruno, alguém gostaria de entender melhor isto.")
        assert asked["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == first
        reply = {"m.relates_to": {"m.in_reply_to": {"event_id": asked["event_id"]}}}
        again = {"msgtype": "m.text", "body": "A bomba funciona"} | reply
        await here.bruno.puts(here.room, "m.room.message", again)
        new = await here.in_group("Bruno puts it another way: A bomba funciona")
        assert new.reply_to == there.id
        here.group.reacts(here.rosa, new.id, "🤔")
        await here.in_group("A facilitator is asked to help with this.")
        every = [m["content"] for m in await here.bruno.events(here.room)]
        said_here = [content for content in every if "m.new_content" not in content]
        assert sum("alguém gostaria" in str(content) for content in said_here) == 1
