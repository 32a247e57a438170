"""A group that reads from the left and one from the right talk, each in the order of its own script."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.telegram_chats import ChatMessage
from tests.fakes.telegram_people import units
from tests.peers.encrypting_person import EncryptingPerson
from tests.peers.js_person import Element, clients, element
from tests.peers.synapse import Homeserver, synapse
from tests.stories.test_between_real_platforms import QUESTION, both
from tests.world import PULSE

__all__ = ["element", "synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

ASKED = "چه چیزی پیش رفت؟"
IN_PERSIAN = PULSE.replace("          ar:", f"          fa: {ASKED}\n          ar:")
MAP = "https://e.example/map"
FSI, PDI = "\u2068", "\u2069"


def begins(text: str) -> str:
    """Return which way a client lays out *text* that goes by its first strong letter."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    first = next(kind for kind in kinds if kind in ("L", "R", "AL"))
    return "left" if first == "L" else "right"


def covered(message: ChatMessage) -> dict[str, str]:
    """Return what each kind of entity covers, counted as Telegram counts."""
    whole = message.text.encode("utf-16-le")

    def words(entity: dict[str, Any]) -> str:
        start, length = entity["offset"], entity["length"]
        return whole[2 * start : 2 * (start + length)].decode("utf-16-le")

    assert all(each["offset"] + each["length"] <= units(message.text) for each in message.entities)
    return {each["type"]: words(each) for each in message.entities}


async def test_a_group_from_the_left_on_telegram_and_a_room_from_the_right_hold_a_thread(
    tmp_path: Path, synapse: Homeserver, element: Element
) -> None:
    async with (
        clients(element) as at,
        both(tmp_path, synapse, IN_PERSIAN, "fa", at=at, names=("Rosa", "نسرین")) as here,
    ):
        assert isinstance(here.bruno, EncryptingPerson)
        nasrin, room = here.bruno.client, here.room
        question = await nasrin.sees_text(room, ASKED, sender=here.bot)
        assert begins(question.text) == "right"

        asked = await here.in_group(QUESTION)
        here.group.says(here.rosa, f"The map is at {MAP}", reply_to=asked.id)
        shown = await nasrin.sees_text(room, "The map is at", sender=here.bot)
        assert shown.html is not None
        assert shown.html.startswith('<div dir="rtl">'), "long words from the left turn no Persian sentence"
        assert f"{MAP}\n" in shown.text, "nothing touches the link"

        await nasrin.says(room, "پمپ کار می\u200cکند", reply_to=question.id)
        there = await here.in_group("پمپ کار می\u200cکند")
        assert there.text.startswith(f"\u200e{FSI}نسرین{PDI} answered: {FSI}پمپ کار می\u200cکند{PDI}\n")
        assert begins(there.text) == "left", "her name stands in an English sentence"

        here.group.says(here.rosa, "Since when, 09:00 or 10:00?", reply_to=there.id)
        back = await nasrin.sees_text(room, "Since when", sender=here.bot)
        assert back.text.startswith(f"\u200f{FSI}Rosa{PDI}"), "his name stands in a Persian sentence"
        assert back.html is not None
        assert back.html.startswith('<div dir="rtl">')

        await nasrin.says(room, "از ۱۰:۰۰ 💧", reply_to=back.id)
        last = await here.in_group("از ۱۰:۰۰ 💧")
        assert begins(last.text) == "left"
        assert last.reply_to is not None


async def test_a_group_from_the_right_on_telegram_and_a_room_from_the_left_hold_a_thread(
    tmp_path: Path, synapse: Homeserver
) -> None:
    names = ("نسرین 💧", "Bruno")
    async with both(tmp_path, synapse, IN_PERSIAN, "en", names=names, group_reads="fa") as here:
        asked = await here.in_group(ASKED)
        assert begins(asked.text) == "right"
        assert covered(asked)["bold"] == asked.text.partition("\n")[0], (
            "what is bold ends where its line does"
        )

        question = await here.in_room(QUESTION)
        await here.bruno.says(here.room, "30% is done, /status says", reply_to=question["event_id"])
        shown = await here.in_group("30% is done")
        assert begins(shown.text) == "right"
        assert f"{FSI}30% is done, /status says{PDI}" in shown.text

        here.group.says(here.rosa, "کدام /status؟", reply_to=shown.id)
        back = await here.in_room("کدام /status؟")
        body = back["content"]["body"]
        assert begins(body) == "left"
        assert body.startswith(f"\u200e{FSI}نسرین 💧{PDI}")
        assert "dir=" not in back["content"].get("formatted_body", "")
