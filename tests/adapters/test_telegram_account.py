"""A Telegram account through crashes, outages and refusals; and what must never be written anywhere."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters import AccountUnusable, Kind, NotDelivered, Raw, Unreadable
from bot.adapters.telegram import TelegramAdapter, polling
from bot.core.text import Button, Message, Text
from tests.adapters.contract import KeptInbox, listening, plain
from tests.adapters.telegram_platform import OnTelegram, heard_of, on_telegram
from tests.fakes import telegram_server as fake
from tests.fakes.telegram_server import FakeTelegram


@pytest.fixture
async def platform() -> AsyncIterator[OnTelegram]:
    async with on_telegram() as platform:
        yield platform


class DyingInbox(KeptInbox):
    """Fails as a full disk does, once."""

    fails = 1

    async def put(self, events, cursor):  # type: ignore[no-untyped-def]
        if self.fails:
            self.fails -= 1
            raise OSError("disk full")
        await super().put(events, cursor)


async def test_what_could_not_be_kept_is_not_confirmed(platform: OnTelegram) -> None:
    direct = platform.telegram.direct(platform.amina)
    direct.says(platform.amina, "keep me")
    platform.inbox = DyingInbox()
    with pytest.raises(OSError, match="disk full"):
        await platform.adapter.listen(platform.inbox)
    await platform.restart_adapter()
    (heard,) = await heard_of(platform, 1)
    assert heard.text == "keep me"


async def test_death_between_keeping_and_the_next_poll_loses_and_repeats_nothing(
    platform: OnTelegram,
) -> None:
    direct = platform.telegram.direct(platform.amina)
    kept = asyncio.Event()

    class LastBreath(KeptInbox):
        async def put(self, events, cursor):  # type: ignore[no-untyped-def]
            await super().put(events, cursor)
            kept.set()
            await asyncio.Event().wait()

    direct.says(platform.amina, "first")
    platform.inbox = LastBreath()
    dying = asyncio.create_task(platform.adapter.listen(platform.inbox))
    await asyncio.wait_for(kept.wait(), 10)
    dying.cancel()
    await asyncio.gather(dying, return_exceptions=True)
    assert len(platform.telegram.unconfirmed) == 1
    survivor = KeptInbox(platform.inbox.events, platform.inbox.stored)
    platform.inbox = survivor
    await platform.restart_adapter()
    direct.says(platform.amina, "second")
    first, second = await heard_of(platform, 2)
    assert [first.text, second.text] == ["first", "second"]
    assert len(survivor.events) == 2


async def test_we_ask_for_the_kinds_that_we_read_and_hear_them_in_order(platform: OnTelegram) -> None:
    group = platform.telegram.group("Goma", platform.amina)
    sent = await platform.adapter.send(group.address, Message(Text("?"), ((Button("Yes"),),)), key="k")
    said = group.says(platform.amina, "/done")
    group.presses(platform.amina, int(sent), 0)
    group.edits(platform.amina, said, "/done it")
    group.removes_bot(platform.amina)
    heard = await heard_of(platform, 4)
    assert [h.kind for h in heard] == [Kind.MESSAGE, Kind.PRESS, Kind.EDIT, Kind.GONE]


# Outages, and accounts that cannot be used.


async def test_listening_outlasts_an_outage_and_says_so(platform: OnTelegram, quick: None) -> None:
    direct = platform.telegram.direct(platform.amina)
    async with listening(platform) as ears:
        direct.says(platform.amina, "before")
        assert (await ears.next()).text == "before"
        await platform.telegram.goes_down()
        where, why = await platform.inbox.next_report()
        assert where == ""
        assert "cannot be reached" in why
        direct.says(platform.amina, "during")
        await platform.telegram.comes_back()
        assert (await ears.next()).text == "during"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 0.05)


async def test_every_passing_failure_of_a_poll_is_outlasted(platform: OnTelegram, quick: None) -> None:
    faults = [fake.broken(), fake.bad_gateway(), fake.cut_before(), fake.cut_after(), fake.nonsense_after()]
    platform.telegram.fails("getUpdates", *faults, fake.odd_after(), fake.flood(1))
    direct = platform.telegram.direct(platform.amina)
    direct.says(platform.amina, "still heard")
    (heard,) = await heard_of(platform, 1)
    assert heard.text == "still heard"
    assert platform.telegram.calls["getUpdates"] >= 8


async def test_signing_in_waits_for_telegram(quick: None) -> None:
    async with FakeTelegram().serve() as telegram:
        telegram.fails("getMe", fake.broken(), fake.bad_gateway(), fake.cut_before(), fake.flood(1))
        adapter = TelegramAdapter(telegram.token, telegram.url)
        await adapter.start()
        assert adapter.username == "baraza_test_bot"
        await adapter.close()


async def test_a_second_copy_is_told_and_the_first_goes_on(platform: OnTelegram, quick: None) -> None:
    async with listening(platform) as ears:
        platform.telegram.direct(platform.amina).says(platform.amina, "one")
        await ears.next()
        second = TelegramAdapter(platform.telegram.token, platform.telegram.url)
        await second.start()
        task = asyncio.create_task(second.listen(KeptInbox()))
        _, why = await platform.inbox.next_report()
        assert "another program" in why
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await second.close()
        platform.telegram.direct(platform.amina).says(platform.amina, "two")
        assert (await ears.next()).text == "two"


async def test_a_webhook_left_behind_is_taken_down_once_and_said(platform: OnTelegram, quick: None) -> None:
    platform.telegram.webhook = "https://example.org/hook"
    platform.telegram.direct(platform.amina).says(platform.amina, "waiting")
    (heard,) = await heard_of(platform, 1)
    assert heard.text == "waiting"
    assert [room for room, error in platform.inbox.reports if "webhook" in error] == [""]


@pytest.mark.parametrize("token", ["4242:another-token", "nonsense", "", "42: with space", "1:ü"])
async def test_a_wrong_token_is_said_in_one_sentence_that_helps(token: str) -> None:
    async with FakeTelegram().serve() as telegram:
        with pytest.raises(AccountUnusable) as unusable:
            await TelegramAdapter(token, telegram.url).start()
    said = str(unusable.value)
    assert "BARAZA_TELEGRAM_TOKEN" in said
    assert "@BotFather" in said
    assert not token or token not in said
    assert "\n" not in said


async def test_a_token_that_is_revoked_stops_listening_and_holds_sends(platform: OnTelegram) -> None:
    room = await platform.room()
    platform.telegram.token = "4242:a-new-one"
    with pytest.raises(NotDelivered) as refused:
        await platform.adapter.send(room, plain("?"), key="k")
    assert refused.value.whole_account
    assert refused.value.retry_after
    with pytest.raises(AccountUnusable):
        await platform.adapter.listen(platform.inbox)


async def test_neither_the_token_nor_words_are_logged_or_raised_at_any_level(quick: None) -> None:
    """Every logger at DEBUG, through successes and every failure."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    for name in ("httpx", "httpcore", "telegram", "telegram.Bot"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    raised: list[BaseException] = []
    try:
        async with FakeTelegram().serve() as telegram:
            await _a_bad_day(OnTelegram(telegram), raised)
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
    told = written.getvalue() + "".join(map(_all_of, raised))
    assert "telegram" in told
    assert len(raised) == 9
    for secret in (telegram.token, telegram.token.split(":")[1], "canary"):
        assert secret not in told


async def _a_bad_day(platform: OnTelegram, raised: list[BaseException]) -> None:
    telegram = platform.telegram
    telegram.fails("getMe", fake.bad_gateway())
    await platform.adapter.start()
    room = await platform.room()
    sent = await platform.adapter.send(room, Message(Text("canary"), ((Button("canary"),),)), key="k")
    telegram.fails("getUpdates", fake.nonsense_after(), fake.cut_before())
    telegram.injects({"message": {"text": "canary"}})
    press = platform.chat(room).presses(platform.amina, int(sent), 0)
    async with listening(platform):
        for _ in range(2):
            try:
                platform.adapter.read(await platform.inbox.next_raw())
            except Unreadable as odd:
                raised.append(odd)
    await platform.adapter.settle_press(press, "canary")
    await platform.adapter.settle_press("unknown", "canary")
    faults = (fake.flood(1), fake.broken(), fake.bad_gateway(), fake.cut_before(), fake.nonsense_after())
    telegram.fails("sendMessage", *faults)
    telegram_token = telegram.token
    for number in range(len(faults) + 1):
        if number == len(faults):
            telegram.token = "1:other"
        try:
            await platform.adapter.send(room, plain("canary"), key="k")
        except NotDelivered as refused:
            raised.append(refused)
    try:
        await platform.adapter.listen(platform.inbox)
    except AccountUnusable as unusable:
        raised.append(unusable)
    telegram.token = telegram_token
    await platform.adapter.close()
    raised.append(Exception(repr(platform.adapter)))


def _all_of(error: BaseException | None) -> str:
    """Return everything that a printed traceback would show of *error*."""
    if error is None:
        return ""
    shown = None if error.__suppress_context__ else error.__context__
    return f"{error!r}{error}{_all_of(error.__cause__)}{_all_of(shown)}"


# The server itself.


BOT_ELSEWHERE = """
import asyncio, json, pathlib, sys
from bot.adapters.telegram import TelegramAdapter

class OnDisk:
    def __init__(self, folder):
        self.kept = folder / "kept"

    def cursor(self):
        lines = self.kept.read_text().splitlines() if self.kept.exists() else []
        return json.loads(lines[-1])[1] if lines else None

    async def put(self, events, cursor):
        with self.kept.open("a") as kept:
            kept.write(json.dumps([[raw.body for raw in events], cursor]) + chr(10))

    def caught_up(self):
        pass

    async def reported(self, room, error):
        pass

async def main(token, url, folder):
    adapter = TelegramAdapter(token, url)
    await adapter.start()
    await adapter.listen(OnDisk(pathlib.Path(folder)))

asyncio.run(main(*sys.argv[1:]))
"""


async def test_a_bot_that_is_killed_again_and_again_hears_everything_once(tmp_path: Path) -> None:
    async with FakeTelegram().serve() as telegram:
        direct = telegram.direct(telegram.person("Amina"))
        for round_ in range(3):
            direct.says(direct.members[0], f"before {round_}")
            bot = await asyncio.create_subprocess_exec(
                sys.executable, "-c", BOT_ELSEWHERE, telegram.token, telegram.url, str(tmp_path)
            )
            await telegram.until(lambda: not telegram.unconfirmed)
            direct.says(direct.members[0], f"to one about to die {round_}")
            bot.kill()
            await bot.wait()
        direct.says(direct.members[0], "the last")
        adapter = TelegramAdapter(telegram.token, telegram.url)
        await adapter.start()
        lines = [json.loads(line) for line in (tmp_path / "kept").read_text().splitlines()]
        inbox = KeptInbox(stored=lines[-1][1])
        task = asyncio.create_task(adapter.listen(inbox))
        heard = [adapter.read(Raw("", body)) for bodies, _ in lines for body in bodies]
        while heard[-1] is None or heard[-1].text != "the last":
            heard.append(adapter.read(await inbox.next_raw()))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await adapter.close()
    said = [text for n in range(3) for text in (f"before {n}", f"to one about to die {n}")]
    assert [h.text for h in heard if h] == [*said, "the last"]


def test_the_server_also_runs_in_a_thread_for_a_bot_elsewhere() -> None:
    with FakeTelegram().run_in_thread() as telegram:
        amina = telegram.person("Amina")
        group = telegram.group("Goma", amina)

        async def bot() -> str:
            adapter = TelegramAdapter(telegram.token, telegram.url)
            await adapter.start()
            sent = await adapter.send(group.address, plain("Hello"), key="k")
            await telegram.goes_down()
            await telegram.comes_back()
            await adapter.close()
            return sent

        sent = asyncio.run(bot())
        seen = group.wait_for_message_from_bot()
    assert (str(seen.id), seen.text) == (sent, "Hello")


async def test_the_server_tells_messages_that_were_said_twice(platform: OnTelegram) -> None:
    room = await platform.room()
    for words in ("a", "b", "a"):
        await platform.adapter.send(room, plain(words), key="k")
    assert [sent.text for sent in platform.telegram.duplicates()] == ["a"]
