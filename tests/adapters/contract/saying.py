"""What is said on every platform: shown as it was given, once, in order, changed and taken back in place."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from bot.adapters import Earlier, Kind, NotDelivered
from bot.core.text import Button, Message, Span, Text, joined, marked
from tests import NOT_OFFERED
from tests.adapters.contract.platform import Platform, listening, plain

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

    async def test_a_link_leads_where_it_says_and_nowhere_else(self, platform: Platform) -> None:
        room = await platform.room()
        page, nowhere = "https://example.org/?a=1&b=2", "javascript:alert(1)"
        text = joined([marked("the page", "link", page), marked("a trap", "link", nowhere)], by=" and ")
        await platform.adapter.send(room, Message(text), key="k1")
        (seen,) = await platform.shown(room)
        assert (seen.text, seen.links) == ("the page and a trap", (page,))

    async def test_a_mention_reaches_the_person_and_nobody_else(self, platform: Platform) -> None:
        """Not whoever is meant by words that look like a call, nor somebody of another platform."""
        room = await platform.room()
        bruno = marked("Bruno", "mention", "elsewhere:@bruno")
        text = joined([marked("💧 Amina", "mention", platform.person), bruno, Text("@room everyone")], by=" ")
        await platform.adapter.send(room, Message(text), key="k1")
        (seen,) = await platform.shown(room)
        assert seen.text == text.plain
        assert seen.calls == (platform.person,)

    async def test_the_longest_message_that_is_promised_goes_out_whole(self, platform: Platform) -> None:
        room = await platform.room()
        longest = platform.adapter.capabilities.longest
        words = ("kazi " * longest)[: longest - 4] + "💧💧"
        assert utf16(words) == longest
        await platform.adapter.send(room, plain(words), key="k4")
        (seen,) = await platform.shown(room)
        assert seen.text == words

    async def test_one_beyond_all_limits_is_refused_for_good_and_the_room_is_kept(
        self, platform: Platform
    ) -> None:
        room = await platform.room()
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(room, plain("x" * 70_000), key="k1")
        assert refused.value.retry_after is None
        assert not refused.value.lost_room
        await platform.adapter.send(room, plain("x"), key="k2")

    async def test_our_own_reply_points_at_what_it_answers(self, platform: Platform) -> None:
        room = await platform.room()
        asked = await platform.somebody_says(room, "/status")
        await platform.adapter.send(room, Message(Text("All is well"), reply_to=asked), key="k6")
        (seen,) = await platform.shown(room)
        assert seen.reply_to == asked

    async def test_a_reply_to_what_is_gone_is_said_all_the_same(self, platform: Platform) -> None:
        room = await platform.room()
        for number, gone in enumerate(("77", "$matrix-id", "said-0")):
            await platform.adapter.send(room, Message(Text("Noted"), reply_to=gone), key=f"k{number}")
        assert [seen.text for seen in await platform.shown(room)] == ["Noted"] * 3

    async def test_a_quiet_message_makes_no_sound(self, platform: Platform) -> None:
        room = await platform.room()
        await platform.adapter.send(room, Message(Text("hush"), quiet=True), key="k1")
        await platform.adapter.send(room, Message(Text("hey")), key="k2")
        assert [seen.quiet for seen in await platform.shown(room)] == [True, False]

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

    async def test_an_edit_back_to_what_was_shown_before_is_shown(self, platform: Platform) -> None:
        """Yes, no, yes: the third is not taken for a repeat of the first."""
        if not platform.adapter.capabilities.edits:
            pytest.skip(f"{NOT_OFFERED}: cannot edit")
        room = await platform.room()
        sent = await platform.adapter.send(room, plain("?"), key="k1")
        for words in ("yes", "no", "yes"):
            await platform.adapter.edit(room, sent, plain(words))
            (seen,) = await platform.shown(room)
            assert (seen.id, seen.text) == (sent, words)

    async def test_what_somebody_else_said_is_never_changed(self, platform: Platform) -> None:
        """Whether it is refused or comes to nothing: everybody still reads their words, and ours nowhere."""
        room = await platform.room()
        async with listening(platform) as ears:
            theirs = await platform.somebody_says(room, "/mine")
            await ears.next(Kind.MESSAGE)
            with suppress(NotDelivered):
                await platform.adapter.edit(room, theirs, plain("Ours"))
            assert await platform.shown(room) == []
            await platform.somebody_edits(room, theirs, "/mine still")
            heard = await ears.next(Kind.EDIT, Kind.MESSAGE, Kind.WITHDRAWN)
        assert (heard.kind, heard.message, heard.text) == (Kind.EDIT, theirs, "/mine still")

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

    async def test_what_somebody_said_is_taken_away_where_the_room_lets_us(self, platform: Platform) -> None:
        """Where it does not, it stays, and so do we: nothing of the room is refused by that."""
        room = await platform.room()
        async with listening(platform) as ears:
            theirs = await platform.somebody_says(room, "/mine")
            other = await platform.somebody_says(room, "/other")
            await ears.next(Kind.MESSAGE)
            await ears.next(Kind.MESSAGE)
            assert not await platform.adapter.take_out(room, theirs)
            assert await platform.still_reads(room, theirs)
            await platform.adapter.send(room, plain("Still here"), key="k40")
            await platform.lets_us_keep_order(room)
            assert await platform.adapter.take_out(room, theirs)
        assert not await platform.still_reads(room, theirs)
        assert await platform.still_reads(room, other)
        assert await platform.adapter.take_out(room, theirs), "twice does no harm"

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

    async def test_the_same_key_after_a_restart_is_one_message_where_that_is_promised(
        self, platform: Platform
    ) -> None:
        if not platform.adapter.capabilities.idempotent:
            pytest.skip(f"{NOT_OFFERED}: knows no keys, so what may have arrived is looked for")
        room = await platform.room()
        first = await platform.adapter.send(room, plain("Good morning"), key="k1")
        await platform.restart_adapter()
        assert await platform.adapter.send(room, plain("Good morning"), key="k1") == first
        assert len(await platform.shown(room)) == 1

    async def test_what_may_be_there_already_is_not_said_again_after_a_restart(
        self, platform: Platform
    ) -> None:
        """Killed once the platform had it: what is known of our earlier messages is enough to know it by."""
        room = await platform.room()
        before = await platform.adapter.send(room, plain("Good morning"), key="k1")
        first = await platform.adapter.send(room, plain("How full is your plate?"), key="k2")
        await platform.restart_adapter()
        earlier = Earlier(((room, before),))
        again = await platform.adapter.send(room, plain("How full is your plate?"), key="k2", earlier=earlier)
        assert again == first
        assert [seen.id for seen in await platform.shown(room)] == [before, first]

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
