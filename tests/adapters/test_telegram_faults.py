"""What goes wrong between the bot and Telegram: outlasted, said once, nothing lost, doubled or disordered."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator

import pytest

from bot.adapters import AccountUnusable, Earlier, Kind, NotDelivered
from bot.adapters.telegram import TelegramAdapter, polling
from bot.core.text import Button, Message, Text
from tests.adapters.contract import KeptInbox, listening, plain
from tests.adapters.telegram_platform import OnTelegram, heard_of, on_telegram
from tests.fakes import telegram_server as fake
from tests.fakes.telegram_chats import Chat
from tests.fakes.telegram_server import FakeTelegram


@pytest.fixture
async def platform(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[OnTelegram]:
    monkeypatch.setattr(polling, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 0.05)
    async with on_telegram() as platform:
        yield platform


# Hearing.


async def test_updates_out_of_order_or_handed_over_again_are_heard_once_and_in_order(
    platform: OnTelegram,
) -> None:
    direct = platform.telegram.direct(platform.amina)
    for number in range(30):
        direct.says(platform.amina, str(number))
    platform.telegram.shuffles(seed=7)
    async with listening(platform) as ears:
        heard = [(await ears.next()).text for _ in range(30)]
        for raw in platform.inbox.events[5:8]:
            platform.telegram.repeats(int(raw.event))
        await platform.telegram.until(lambda: not platform.telegram.unconfirmed)
        direct.says(platform.amina, "after")
        assert (await ears.next()).text == "after"
    assert heard == [str(number) for number in range(30)]


async def test_what_gathered_in_a_long_absence_is_worked_through_in_order_before_we_are_in_step(
    platform: OnTelegram,
) -> None:
    direct = platform.telegram.direct(platform.amina)
    with platform.telegram.ago(3600):
        for number in range(250):
            direct.says(platform.amina, str(number))
    async with listening(platform) as ears:
        await asyncio.wait_for(platform.inbox.in_step.wait(), 10)
        assert len(platform.inbox.events) == 250
        heard = [await ears.next() for _ in range(250)]
    assert [h.text for h in heard] == [str(number) for number in range(250)]
    assert all(platform.telegram.network.clock() - h.at.timestamp() > 3500 for h in heard)


async def test_two_programs_with_one_token_say_so_once_and_both_wait_for_the_other(
    platform: OnTelegram,
) -> None:
    rival = TelegramAdapter(platform.telegram.token, platform.telegram.url)
    await rival.start()
    theirs = KeptInbox()
    task = asyncio.create_task(rival.listen(theirs))
    async with listening(platform):
        await platform.telegram.until(lambda: platform.telegram.calls["getUpdates"] > 30)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await rival.close()
    for inbox in (platform.inbox, theirs):
        assert [error for _, error in inbox.reports if "another program" in error] == [
            "another program is fetching with the same Telegram token; stop one of the two"
        ]
    platform.telegram.direct(platform.amina).says(platform.amina, "to who is left")
    (heard,) = await heard_of(platform, 1)
    assert heard.text == "to who is left"


async def test_a_name_that_cannot_be_resolved_is_waited_for_and_nothing_was_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def no_such_name(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", no_such_name)
    adapter = TelegramAdapter("4242:A", "http://telegram.invalid")
    starting = asyncio.create_task(adapter.start())
    with pytest.raises(NotDelivered) as refused:
        await adapter.send("telegram:1", plain("?"), key="k")
    assert refused.value.retry_after
    assert not refused.value.uncertain
    assert not starting.done()
    starting.cancel()
    await asyncio.gather(starting, return_exceptions=True)
    await adapter.close()


async def test_a_revoked_token_names_the_setting_of_its_own_account() -> None:
    async with FakeTelegram().serve() as telegram:
        adapter = TelegramAdapter("4242:revoked", telegram.url, name="telegram-east-2")
        with pytest.raises(AccountUnusable, match="BARAZA_TELEGRAM_TOKEN_EAST_2:") as unusable:
            await adapter.start()
    assert "revoked" not in str(unusable.value)


async def test_a_server_of_the_operators_own_is_reached_by_its_address() -> None:
    async with FakeTelegram(prefix="/bot-api").serve() as telegram:
        platform = OnTelegram(telegram)
        await platform.adapter.start()
        room = await platform.room()
        sent = await platform.adapter.send(room, Message(Text("?"), ((Button("Yes"),),)), key="k")
        platform.chat(room).presses(platform.amina, int(sent), 0)
        (heard,) = await heard_of(platform, 1, Kind.PRESS)
        assert heard.message == sent
        await platform.adapter.close()


# Saying.


async def told(platform: OnTelegram, chat: Chat, words: str, noted: list[tuple[str, str]]) -> int:
    """Say *words* as the outbox does, until they are there; return how often it was tried."""
    earlier, key = None, f"{chat.id}-{words}"
    for attempt in range(1, 60):
        try:
            sent = await platform.adapter.send(chat.address, plain(words), key=key[-32:], earlier=earlier)
        except NotDelivered as refusal:
            if refusal.retry_after is None:
                raise
            doubt = refusal.uncertain or earlier is not None
            earlier = Earlier(tuple(noted[::-1])) if doubt else None
        else:
            noted.append((chat.address, sent))
            return attempt
    raise AssertionError("never told")


async def test_through_a_bad_day_everything_is_said_once_and_in_order(platform: OnTelegram) -> None:
    """Three kinds of chats side by side, a third of all calls going wrong."""
    telegram, amina = platform.telegram, platform.amina
    chats = [telegram.group(f"G{n}", amina, kind="supergroup" if n % 2 else "group") for n in range(4)]
    chats += [telegram.direct(telegram.person(f"P{n}")) for n in range(4)]
    noted = [
        (chat.address, await platform.adapter.send(chat.address, plain("hello"), key=f"{chat.id}"))
        for chat in chats
    ]
    mix = (fake.cut_before(), fake.cut_after(), fake.cut_within(), fake.broken(), fake.bad_gateway())
    mix += (fake.nonsense_after(), fake.odd_after(), fake.flood(1), fake.slow(0.02))
    telegram.suffers(0.33, seed=11, mix=mix)

    async def lane(chat: Chat) -> int:
        return sum([await told(platform, chat, str(number), noted) for number in range(12)])

    tries = await asyncio.gather(*map(lane, chats))
    telegram.recovers()
    for chat in chats:
        assert [message.text for message in chat.from_bot] == ["hello", *map(str, range(12))]
    assert telegram.duplicates() == []
    assert sum(tries) > 1.15 * 12 * len(chats), "too little went wrong to prove anything"
    assert {message.edited for chat in chats for message in chat.from_bot} == {None}


async def test_a_group_that_moves_while_something_is_in_doubt_is_followed(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina, kind="group")
    first = await platform.adapter.send(group.address, plain("hello"), key="k1")
    platform.telegram.fails("sendMessage", fake.cut_before())
    with pytest.raises(NotDelivered):
        await platform.adapter.send(group.address, plain("?"), key="k2")
    new = group.migrates(platform.amina)
    earlier = Earlier(((group.address, first),))
    with pytest.raises(NotDelivered) as moved:
        await platform.adapter.send(group.address, plain("?"), key="k2", earlier=earlier)
    assert moved.value.moved_to == new.address
    await platform.adapter.send(new.address, plain("?"), key="k2", earlier=earlier)
    assert [message.text for message in new.from_bot] == ["?"]


async def test_an_edit_and_a_withdrawal_in_a_lost_or_closed_room_say_so(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    sent = await platform.adapter.send(group.address, plain("?"), key="k")
    platform.telegram.fails("editMessageText", fake.flood(4))
    with pytest.raises(NotDelivered) as flooded:
        await platform.adapter.edit(group.address, sent, plain("!"))
    assert flooded.value.retry_after
    group.removes_bot(platform.amina)
    for asked in (
        platform.adapter.edit(group.address, sent, plain("!")),
        platform.adapter.withdraw(group.address, sent),
    ):
        with pytest.raises(NotDelivered) as lost:
            await asked
        assert lost.value.lost_room
