"""Emoji and votes as answers over the real adapters: on a strict Telegram and on a homeserver."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.peers.synapse import Homeserver, synapse
from tests.stories.test_answers import KINDS, OPTIONS
from tests.stories.test_between_real_platforms import Both, both

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]


async def shown_on_matrix(here: Both, *words: str) -> str:
    """Wait until one message of the bot's shows all *words*, as it was last edited; return its id."""

    def there(found: list[dict[str, Any]]) -> dict[str, Any] | None:
        return next((m for m in found if all(w in m["content"].get("body", "") for w in words)), None)

    found = await here.bruno.sees(here.room, lambda all_: there(all_) is not None, here.bot)
    event = there(found)
    assert event
    return str(event["event_id"])


async def poll(here: Both, question: str) -> str:
    """Wait until the bot's poll about *question* is there; return its id."""
    async with asyncio.timeout(20):
        while True:
            events = await here.bruno.events(here.room)
            found = [e for e in events if e["type"] == "m.poll.start" and question in str(e["content"])]
            if found:
                return str(found[-1]["event_id"])
            await here.bruno.sees(here.room, lambda _: True)


async def votes(here: Both, on: str, *answers: str) -> None:
    content = {
        "m.relates_to": {"rel_type": "m.reference", "event_id": on},
        "org.matrix.msc3381.poll.response": {"answers": [*answers]},
        "m.selections": [*answers],
    }
    await here.bruno.puts(here.room, "m.poll.response", content)


async def test_a_thumb_on_telegram_answers_is_changed_and_taken_back(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Bruno reads Portuguese on Matrix what Rosa says with one tap on Telegram."""
    async with both(tmp_path, synapse, KINDS.replace("QUESTION", "kind: yes-no"), "pt-BR") as here:
        here.group.promotes_bot(here.rosa)
        question = (await here.in_group("Say it")).id
        here.group.reacts(here.rosa, question, "❤")
        here.group.reacts(here.rosa, question, "👍", unnamed=True)
        here.group.reacts(here.rosa, question, "👍")
        told = await shown_on_matrix(here, "• Say it Sim")
        await here.in_group("✓ Rosa: Yes")
        here.group.reacts(here.rosa, question, "👎")
        assert await shown_on_matrix(here, "• Say it Não") == told
        here.group.reacts(here.rosa, question)
        await here.is_gone(told)
        await here.in_group("↩ Rosa has taken an answer back.")
        assert len(here.group.message(question).markup) == 2, "it can be pressed again"


async def test_a_reaction_on_matrix_is_an_answer_until_it_is_taken_off(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse, KINDS.replace("QUESTION", "kind: yes-no"), "pt-BR") as here:
        question = await shown_on_matrix(here, "Say it", "Sim")
        yes = await here.bruno.reacts(here.room, question, "👍")
        told = await here.in_group("• Say it Yes")
        assert await shown_on_matrix(here, "✓ Bruno: Sim") == question
        no = await here.bruno.reacts(here.room, question, "👎")
        await here.group.becomes(lambda chat: "• Say it No" in chat.message(told.id).text, 20)
        await here.bruno.takes_back(here.room, yes)
        await here.bruno.takes_back(here.room, no)
        await here.group.becomes(lambda chat: chat.find(told.id) is None, 20)
        assert await shown_on_matrix(here, "↩ Bruno retirou uma resposta.", "Sim") == question


async def test_several_options_are_ticked_by_number_and_ended_by_the_sign_for_done(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Only Bruno's own numbers count: those that the bot offers are there from the beginning."""
    options = 'options: {a: {en: "1-2 days"}, b: {en: "3-5 days"}, c: {en: "6 days"}}'
    async with both(
        tmp_path, synapse, KINDS.replace("optional: true, QUESTION", f"kind: choices, {options}")
    ) as here:
        question = await shown_on_matrix(here, "Say it", "✅ Done choosing")
        first = await here.bruno.reacts(here.room, question, "1\ufe0f\u20e3")
        await shown_on_matrix(here, "✓ 1-2 days")
        await here.bruno.reacts(here.room, question, "3\ufe0f\u20e3")
        await shown_on_matrix(here, "✓ 1-2 days", "✓ 3-5 days")
        await here.bruno.takes_back(here.room, first)
        await here.bruno.reacts(here.room, question, "6\ufe0f\u20e3")
        await shown_on_matrix(here, "\n1-2 days", "✓ 3-5 days", "✓ 6 days")
        await here.bruno.reacts(here.room, question, "✅")
        told = await here.in_group("• Say it")
        assert "3-5 days" in told.text
        assert "6 days" in told.text
        assert "1-2 days" not in told.text


async def test_a_vote_is_an_answer_and_one_for_nothing_takes_it_back(
    tmp_path: Path, synapse: Homeserver
) -> None:
    protocol = KINDS.replace("QUESTION", f"kind: choice, {OPTIONS}")
    async with both(tmp_path, synapse, protocol, shows=("polls",)) as here:
        asked = await poll(here, "Say it")
        await votes(here, asked, "1")
        told = await here.in_group("• Say it Road")
        await votes(here, asked)
        await here.group.becomes(lambda chat: chat.find(told.id) is None, 20)
