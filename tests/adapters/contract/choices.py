"""What people choose on every platform, below a message of ours."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from bot.core.text import Button, Message, Text
from tests import NOT_OFFERED
from tests.adapters.contract.platform import Platform, listening


class Choices:
    """Which button of which message was pressed."""

    async def test_a_press_says_which_button_of_which_message(self, platform: Platform) -> None:
        if not platform.presses:
            pytest.skip(f"{NOT_OFFERED}: nothing to press")
        room = await platform.room()
        rows = ((Button("1 💧"), Button("2")), (Button("المضخة"),))
        async with listening(platform) as ears:
            sent = await platform.adapter.send(room, Message(Text("How full?"), rows), key="k" * 32)
            (seen,) = await platform.shown(room)
            if platform.adapter.capabilities.buttons:
                assert seen.buttons == ("1 💧", "2", "المضخة")
            await platform.somebody_presses(room, sent, 2)
            heard = await ears.next(Kind.PRESS)
            assert (heard.room, heard.pressed, heard.message) == (room, 2, sent)
            assert heard.delivery in (None, "k" * 32)
            assert heard.sender.address == platform.person
            assert heard.addressed
            if heard.press is not None:
                await platform.adapter.settle_press(heard.press, "Noted")
                await platform.adapter.settle_press(heard.press, None)
        await platform.adapter.settle_press("no such press", "Noted")
