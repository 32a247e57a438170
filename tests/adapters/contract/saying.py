"""What is said on every platform: shown as it was given, once, in order, changed and taken back in place."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.text import Button, Message, Span, Text, joined, marked
from tests import NOT_OFFERED
from tests.adapters.contract.platform import Platform, plain

WORDS = [
    pytest.param("Pampu inafanya kazi", id="plain"),
    pytest.param(
        "<b>not bold</b> & *nor this* _nor_ `this` [x](https://example.org)", id="markup stays inert"
    ),
    pytest.param("المضخة تعمل 💧 مرحبا", id="right to left with emoji"),
    pytest.param("👩🏽‍🌾👨‍👩‍👧‍👦 é é", id="joined emoji, combining marks"),
    pytest.param("one\n\ntwo\n  three", id="lines"),
]


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class Saying:
    """What goes from us to the people in a room."""

    @pytest.mark.parametrize("words", WORDS)
    async def test_words_are_shown_as_they_were_given(self, platform: Platform, words: str) -> None:
        room = await platform.room()
        sent = await platform.adapter.send(room, plain(words), key="k1")
        (seen,) = await platform.shown(room)
        assert (seen.id, seen.text) == (sent, words)

    async def test_marks_do_not_change_the_words(self, platform: Platform) -> None:
        room = await platform.room()
        text = joined(
            [
                marked("💧 Amina", "strong"),
                marked("Pampu <inafanya> kazi 💧", "quote"),
                marked("المضخة", "original"),
                marked("page", "link", "https://example.org/?a=1&b=2"),
                marked("Amina", "mention", platform.person),
                marked("/done", "code"),
            ],
            by=" · ",
        )
        await platform.adapter.send(room, Message(text), key="k2")
        (seen,) = await platform.shown(room)
        assert " ".join(seen.text.split()) == " ".join(text.plain.split())

    async def test_marks_that_overlap_are_sent_all_the_same(self, platform: Platform) -> None:
        room = await platform.room()
        text = Text("💧 one two three", (Span(0, 5, "strong"), Span(2, 7, "quote"), Span(6, 40, "code")))
        await platform.adapter.send(room, Message(text), key="k3")
        (seen,) = await platform.shown(room)
        assert "".join(seen.text.split()) == "".join(text.plain.split())

    async def test_the_longest_message_that_is_promised_goes_out_whole(self, platform: Platform) -> None:
        room = await platform.room()
        longest = platform.adapter.capabilities.longest
        words = ("kazi " * longest)[: longest - 4] + "💧💧"
        assert utf16(words) == longest
        await platform.adapter.send(room, plain(words), key="k4")
        (seen,) = await platform.shown(room)
        assert seen.text == words

    async def test_our_own_reply_points_at_what_it_answers(self, platform: Platform) -> None:
        room = await platform.room()
        asked = await platform.somebody_says(room, "/status")
        await platform.adapter.send(room, Message(Text("All is well"), reply_to=asked), key="k6")
        (seen,) = await platform.shown(room)
        assert seen.reply_to == asked

    async def test_an_edit_of_ours_replaces_what_is_shown(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.edits:
            pytest.skip(f"{NOT_OFFERED}: cannot edit")
        room = await platform.room()
        buttons = ((Button("Yes"), Button("No")),)
        sent = await platform.adapter.send(room, Message(Text("Ready?"), buttons), key="k10")
        await platform.adapter.edit(room, sent, plain("Noted: 💧 ready"))
        await platform.adapter.edit(room, sent, plain("Noted: 💧 ready"))
        (seen,) = await platform.shown(room)
        assert (seen.id, seen.text, seen.buttons) == (sent, "Noted: 💧 ready", ())

    async def test_a_message_of_ours_can_be_taken_back_and_twice_does_no_harm(
        self, platform: Platform
    ) -> None:
        if not platform.adapter.capabilities.withdraws:
            pytest.skip(f"{NOT_OFFERED}: cannot withdraw")
        room = await platform.room()
        gone = await platform.adapter.send(room, plain("A mistake"), key="k18")
        kept = await platform.adapter.send(room, plain("No mistake"), key="k19")
        await platform.adapter.withdraw(room, gone)
        await platform.adapter.withdraw(room, gone)
        assert [seen.id for seen in await platform.shown(room)] == [kept]

    async def test_a_message_can_stand_in_the_thread_of_an_earlier_one(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.threads:
            pytest.skip(f"{NOT_OFFERED}: has no threads")
        room = await platform.room()
        first = await platform.adapter.send(room, plain("What moved?"), key="k21")
        await platform.adapter.send(room, Message(Text("How full?"), thread=first), key="k22")
        assert [seen.thread for seen in await platform.shown(room)] == [None, first]

    async def test_the_same_key_twice_is_one_message_where_that_is_promised(self, platform: Platform) -> None:
        room = await platform.room()
        first = await platform.adapter.send(room, plain("Good morning"), key="k13")
        again = await platform.adapter.send(room, plain("Good morning"), key="k13")
        seen = await platform.shown(room)
        if platform.adapter.capabilities.idempotent:
            assert first == again
            assert len(seen) == 1
        else:
            assert [s.id for s in seen] == [first, again]

    async def test_rooms_side_by_side_each_keep_their_order(self, platform: Platform) -> None:
        rooms = [await platform.room() for _ in range(3)]

        async def fill(room: str) -> None:
            for number in range(4):
                await platform.adapter.send(room, plain(str(number)), key=f"{rooms.index(room)}-{number}")

        await asyncio.gather(*(fill(room) for room in rooms))
        for room in rooms:
            assert [seen.text for seen in await platform.shown(room)] == ["0", "1", "2", "3"]

    async def test_menus_are_taken_in_any_language(self, platform: Platform) -> None:
        menu = {"status": "What is open", "done": "Something is done"}
        await platform.adapter.set_commands(
            {"": menu, "pt-BR": {"pronto": "Está feito"}, "ar": {"done": "تم"}}
        )
