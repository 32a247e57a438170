"""What is heard on every platform: everything once and in order, and whether it is said to us."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters import Kind
from tests import NOT_OFFERED
from tests.adapters.contract.platform import Platform, listening, plain


class Hearing:
    """What comes from the people in a room to us."""

    async def test_a_reply_to_us_says_which_message_it_answers(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            asked = await platform.adapter.send(room, plain("How full is your plate?"), key="k5")
            said = await platform.somebody_says(room, "Imejaa 💧", reply_to=asked)
            heard = await ears.next(Kind.MESSAGE)
        assert (heard.room, heard.text, heard.message, heard.reply_to) == (room, "Imejaa 💧", said, asked)
        assert heard.sender.address == platform.person
        assert heard.sender.name
        assert heard.at.utcoffset() == timedelta(0)
        assert heard.addressed
        assert not heard.direct

    async def test_a_command_is_heard_with_its_sign(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "/done the ledger")
            heard = await ears.next(Kind.MESSAGE)
        assert heard.text == "/done the ledger"
        assert heard.addressed

    async def test_being_called_is_being_addressed(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.somebody_calls_us(room, "who is late?")
            heard = await ears.next(Kind.MESSAGE)
        assert "who is late?" in heard.text
        assert heard.addressed

    async def test_what_people_say_among_themselves_is_not_said_to_us(self, platform: Platform) -> None:
        """Where it is handed to us at all."""
        room = await platform.room()
        async with listening(platform) as ears:
            said = await platform.somebody_says(room, "the harvest was good")
            await platform.somebody_says(room, "better than last year", reply_to=said)
            await platform.somebody_says(room, "/status")
            heard = [await ears.next(Kind.MESSAGE)]
            while heard[-1].text != "/status":
                heard.append(await ears.next(Kind.MESSAGE))
        assert [each.addressed for each in heard] == [False] * (len(heard) - 1) + [True]

    async def test_the_address_of_a_link_stands_behind_the_words_that_hide_it(
        self, platform: Platform
    ) -> None:
        room, form = await platform.direct(), "https://x.example/f?a=1&b=2"
        async with listening(platform) as ears:
            await platform.somebody_links(room, "💧 The form, please", "form", form)
            heard = await ears.next(Kind.MESSAGE)
        assert heard.text == f"💧 The form ({form}), please"

    async def test_the_part_that_a_reply_picks_out_is_heard_beside_it(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.hears_quotes:
            pytest.skip(f"{NOT_OFFERED}: a reply is to the whole of a message")
        room, part = await platform.room(), "The well is dry."
        async with listening(platform) as ears:
            asked = await platform.adapter.send(room, plain(f"The pump 💧 works. {part}"), key="k1")
            await platform.somebody_quotes(room, "since when?", asked, part)
            quoting = await ears.next(Kind.MESSAGE)
            await platform.somebody_says(room, "good", reply_to=asked)
            replying = await ears.next(Kind.MESSAGE)
        assert (quoting.text, quoting.reply_to, quoting.quoted) == ("since when?", asked, part)
        assert (replying.text, replying.reply_to, replying.quoted) == ("good", asked, "")

    async def test_a_poll_of_somebodys_is_heard_and_not_carried(self, platform: Platform) -> None:
        room = await platform.direct()
        async with listening(platform) as ears:
            await platform.somebody_offers_a_poll(room, "Lunch?", "Fish", "Beans")
            await platform.somebody_says(room, "after it")
            poll, after = await ears.next(Kind.MESSAGE), await ears.next(Kind.MESSAGE)
        assert (poll.text, poll.attachment, poll.uncarried) == ("", None, "poll")
        assert after.text == "after it"

    async def test_in_a_direct_talk_everything_is_said_to_us(self, platform: Platform) -> None:
        room = await platform.direct()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "I am worried")
            heard = await ears.next(Kind.MESSAGE)
            assert (heard.room, heard.text) == (room, "I am worried")
            assert heard.direct
            assert heard.addressed
            await platform.adapter.send(room, plain("Thank you"), key="k7")
        assert [seen.text for seen in await platform.shown(room)][-1] == "Thank you"

    async def test_what_is_said_is_heard_once_and_in_order(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            for number in range(8):
                await platform.somebody_says(room, f"/say {number}")
            heard = [await ears.next(Kind.MESSAGE) for _ in range(8)]
        assert [h.text for h in heard] == [f"/say {n}" for n in range(8)]
        assert len({h.event for h in heard}) == 8

    async def test_we_do_not_hear_ourselves(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.adapter.send(room, plain("/status"), key="k8")
            await platform.somebody_says(room, "/done")
            heard = await ears.next(Kind.MESSAGE)
        assert heard.text == "/done"

    async def test_a_reworded_answer_is_heard_as_an_edit(self, platform: Platform) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            asked = await platform.adapter.send(room, plain("How many?"), key="k9")
            said = await platform.somebody_says(room, "11", reply_to=asked)
            await ears.next(Kind.MESSAGE)
            await platform.somebody_edits(room, said, "12")
            heard = await ears.next(Kind.EDIT)
        assert (heard.room, heard.message, heard.text) == (room, said, "12")
        assert (heard.reply_to, heard.addressed) == (asked, True)
        assert heard.sender.address == platform.person

    async def test_what_was_said_while_we_were_away_is_heard_after_a_restart(
        self, platform: Platform
    ) -> None:
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "/before")
            assert (await ears.next(Kind.MESSAGE)).text == "/before"
        await platform.restart_adapter()
        await platform.somebody_says(room, "/away 1")
        await platform.somebody_says(room, "/away 2")
        async with listening(platform) as ears:
            heard = [await ears.next(Kind.MESSAGE), await ears.next(Kind.MESSAGE)]
        assert [h.text for h in heard] == ["/away 1", "/away 2"]

    async def test_what_somebody_takes_back_is_heard(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.hears_withdrawals:
            pytest.skip(f"{NOT_OFFERED}: is not told of withdrawals")
        room = await platform.room()
        async with listening(platform) as ears:
            said = await platform.somebody_says(room, "/say a mistake")
            await ears.next(Kind.MESSAGE)
            await platform.somebody_takes_back(room, said)
            heard = await ears.next(Kind.WITHDRAWN)
        assert (heard.room, heard.message, heard.sender.address) == (room, said, platform.person)

    async def test_an_emoji_on_a_message_is_heard(self, platform: Platform) -> None:
        if not platform.adapter.capabilities.hears_reactions:
            pytest.skip(f"{NOT_OFFERED}: is not told of reactions")
        room = await platform.room()
        async with listening(platform) as ears:
            await platform.somebody_says(room, "/status")
            await ears.next(Kind.MESSAGE)
            sent = await platform.adapter.send(room, plain("Pampu inafanya kazi"), key="k20")
            await platform.somebody_reacts(room, sent, "🤔")
            heard = await ears.next(Kind.REACTED)
            await platform.somebody_reacts(room, sent, "")
            gone = await ears.next(Kind.REACTED, Kind.WITHDRAWN)
        assert (heard.room, heard.message, heard.text) == (room, sent, "🤔")
        assert heard.sender.address == platform.person
        assert (gone.kind, gone.room, gone.message, gone.text) == (Kind.REACTED, room, sent, "")
        assert gone.event != heard.event
