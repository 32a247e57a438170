"""What a bot was told of ids, by which a message that is said twice is known to have been in its reach."""

from __future__ import annotations

import httpx
import pytest

from tests.fakes import telegram_server as fake
from tests.fakes.conftest import Caller
from tests.fakes.telegram_chats import Chat, TelegramUser
from tests.fakes.telegram_server import FakeTelegram


async def cut_off(telegram: FakeTelegram, call: Caller, chat: Chat, fault: fake.Fault) -> None:
    telegram.fails("sendMessage", fault)
    with pytest.raises((httpx.HTTPError, ValueError)):
        await call.says(chat.id, "The pump works")


async def said_again_in_reach(telegram: FakeTelegram, call: Caller, chat: Chat) -> bool:
    """Say again what was cut off, and tell whether it could have been found instead."""
    await call.says(chat.id, "The pump works")
    first, again = (sent for sent in telegram.sent_log if sent.text == "The pump works")
    return telegram.told.in_reach(chat.id, first.message_id, first.at, again.at)


@pytest.mark.parametrize("fault", [fake.cut_after(), fake.nonsense_after()], ids=lambda fault: fault.kind)
@pytest.mark.parametrize(("between", "reached"), [(0, True), (9, True), (10, False)])
async def test_ten_ids_after_the_last_known_are_in_reach(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser, fault: fake.Fault, between: int, reached: bool
) -> None:
    group = telegram.group("Goma", amina)
    await call.says(group.id)
    for number in range(between):
        group.says(amina, f"between ourselves {number}")
    await cut_off(telegram, call, group, fault)
    assert await said_again_in_reach(telegram, call, group) is reached


async def test_what_was_handed_over_meanwhile_is_stepped_over(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    """Direct talks share one count: what is said in any of them stands between."""
    talk, other = telegram.direct(amina), telegram.direct(telegram.person("Bruno"))
    await call.says(talk.id)
    for number in range(20):
        other.says(other.members[0], str(number))
    await cut_off(telegram, call, talk, fake.cut_after())
    await call.updates()
    assert await said_again_in_reach(telegram, call, talk)


async def test_what_was_found_to_stand_there_is_known(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    talk = telegram.direct(amina)
    await cut_off(telegram, call, talk, fake.cut_after())
    refusal = await call.refused(
        "editMessageText",
        chat_id=talk.id,
        message_id=talk.last_id,
        text="The pump works",
        link_preview_options={"is_disabled": True},
    )
    assert "not modified" in refusal
    for _ in range(12):
        await cut_off(telegram, call, talk, fake.cut_after())
    first, *_, last = telegram.sent_log
    assert telegram.told.in_reach(talk.id, first.message_id + 10, last.at, last.at)
    assert not telegram.told.in_reach(talk.id, first.message_id + 11, last.at, last.at)


async def test_in_a_chat_of_which_nothing_is_known_nothing_is_in_reach(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group = telegram.group("Goma", amina)
    await cut_off(telegram, call, group, fake.cut_after())
    assert not await said_again_in_reach(telegram, call, group)
