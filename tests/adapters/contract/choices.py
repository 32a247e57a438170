"""What people choose on every platform, below a message of ours."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from bot.core.text import Button, Message, Text
from tests import NOT_OFFERED
from tests.adapters.contract.platform import Platform, listening


def need_buttons(platform: Platform) -> None:
    if not platform.adapter.capabilities.buttons:
        pytest.skip(f"{NOT_OFFERED}: has no buttons")


class Choices:
    """Which button of which message was pressed."""

    async def test_a_press_says_which_button_of_which_message(self, platform: Platform) -> None:
        need_buttons(platform)
        room = await platform.room()
        rows = ((Button("1 💧"), Button("2")), (Button("المضخة"),))
        async with listening(platform) as ears:
            sent = await platform.adapter.send(room, Message(Text("How full?"), rows), key="k" * 32)
            (seen,) = await platform.shown(room)
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

    async def test_buttons_that_stay_after_an_edit_still_say_their_number(self, platform: Platform) -> None:
        need_buttons(platform)
        room = await platform.room()
        rows = ((Button("one"), Button("two")),)
        sent = await platform.adapter.send(room, Message(Text("Which?"), rows), key="k1")
        await platform.adapter.edit(room, sent, Message(Text("Which ones?"), rows))
        async with listening(platform) as ears:
            await platform.somebody_presses(room, sent, 1)
            heard = await ears.next(Kind.PRESS)
        assert (heard.message, heard.pressed) == (sent, 1)

    async def test_a_press_on_a_message_from_before_a_restart_is_understood(self, platform: Platform) -> None:
        need_buttons(platform)
        room = await platform.room()
        rows = ((Button("Sim"), Button("Não")),)
        sent = await platform.adapter.send(room, Message(Text("Agreed?"), rows), key="k1")
        await platform.restart_adapter()
        async with listening(platform) as ears:
            await platform.somebody_presses(room, sent, 1)
            heard = await ears.next(Kind.PRESS)
        assert (heard.room, heard.message, heard.pressed) == (room, sent, 1)

    async def test_a_choice_can_be_the_platforms_own_poll(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.polls:
            pytest.skip(f"{NOT_OFFERED}: has no polls whose votes are told")
        room = await platform.room()
        message = Message(Text("Which?"), ((Button("Goma"),), (Button("Recife"),)), poll=True)
        async with listening(platform) as ears:
            sent = await platform.adapter.send(room, message, key="k1")
            (seen,) = await platform.shown(room)
            assert (seen.kind, seen.text, seen.buttons) == ("poll", "Which?", ("Goma", "Recife"))
            await platform.somebody_presses(room, sent, 1)
            heard = await ears.next(Kind.PRESS)
        assert (heard.room, heard.message, heard.pressed) == (room, sent, 1)
        assert heard.sender.address == platform.person
