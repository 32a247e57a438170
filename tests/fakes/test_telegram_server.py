"""What the fake Bot API server promises of its line: ids, edits, faults, updates, webhooks, files, pace.

Never tests the bot; what people and chats do there stands in test_telegram_chats.py.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from aiohttp import web
from telegram import Bot, InputFile
from telegram.error import BadRequest, Conflict, NetworkError, TelegramError, TimedOut

from tests.fakes import telegram_server as fake
from tests.fakes.conftest import Caller
from tests.fakes.telegram_chats import TelegramUser
from tests.fakes.telegram_media import document, photo, voice
from tests.fakes.telegram_server import FakeTelegram

ASKED = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)


# Message ids, and looking before repeating.


async def test_supergroups_count_by_themselves_and_the_rest_share_one_count(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    bruno = telegram.person("Bruno")
    first, second = telegram.group("Goma", amina), telegram.group("Recife", bruno)
    small, direct, other = (
        telegram.group("Old", amina, kind="group"),
        telegram.direct(amina),
        telegram.direct(bruno),
    )
    assert [first.says(amina, "a"), first.says(amina, "b"), second.says(bruno, "c")] == [1, 2, 1]
    assert [small.says(amina, "a"), direct.says(amina, "b"), other.says(bruno, "c")] == [1, 2, 3]
    sent = [(await call.says(chat.id))["result"]["message_id"] for chat in (direct, small, first, second)]
    assert sent == [4, 5, 3, 2]


async def test_an_edit_tells_where_the_same_message_of_ours_stands(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group = telegram.group("Goma", amina)
    bold = [{"type": "bold", "offset": 0, "length": 3}]
    before = group.says(amina, "Twende")
    ours = (await call.says(group.id, "How?", entities=bold, reply_markup=ASKED))["result"]["message_id"]
    same: dict[str, Any] = {"entities": bold, "reply_markup": ASKED}
    told = [
        (await call.rewords(group.id, at, "How?", **same))["description"] for at in range(before, ours + 2)
    ]
    assert told == [
        "Bad Request: message can't be edited",
        NOT_MODIFIED,
        "Bad Request: message to edit not found",
    ]
    assert (await call.rewords(group.id, ours, "How?", entities=bold))["ok"]
    assert group.message(ours).markup == []


async def test_an_id_of_another_chat_is_not_found_and_what_happened_cannot_be_edited(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    small, direct = telegram.group("Goma", amina, kind="group"), telegram.direct(amina)
    here = (await call.says(small.id))["result"]["message_id"]
    told = await call.rewords(direct.id, here, "Hello")
    assert told["description"] == "Bad Request: message to edit not found"
    small.joins(telegram.person("Rosa"))
    told = await call.rewords(small.id, small.messages[-1].id, "Hello")
    assert told["description"] == "Bad Request: message can't be edited"


async def test_buttons_captions_and_messages_go_by_the_same_rules(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group = telegram.group("Goma", amina)
    said, at = group.says(amina, "Hi"), {"chat_id": group.id}
    ours = (await call.says(group.id, reply_markup=ASKED))["result"]["message_id"]
    again = await call.refused("editMessageReplyMarkup", **at, message_id=ours, reply_markup=ASKED)
    assert again == NOT_MODIFIED
    assert (await call("editMessageReplyMarkup", **at, message_id=ours))["ok"]
    for method, what in [("editMessageReplyMarkup", "edited"), ("deleteMessage", "deleted")]:
        assert await call.refused(method, **at, message_id=said) == f"Bad Request: message can't be {what}"
        verb = {"edited": "edit", "deleted": "delete"}[what]
        assert await call.refused(method, **at, message_id=99) == f"Bad Request: message to {verb} not found"
    caption = await call.refused("editMessageCaption", **at, message_id=ours, caption="x")
    assert caption == "Bad Request: there is no caption in the message to edit"
    assert (await call("deleteMessage", **at, message_id=ours))["ok"]
    assert (await call.says(group.id))["result"]["message_id"] == ours + 1


# Faults.


@pytest.mark.parametrize(
    ("fault", "accepted", "error"),
    [
        (fake.cut_before(), False, NetworkError),
        (fake.cut_after(), True, NetworkError),
        (fake.cut_within(), True, NetworkError),
        (fake.broken(500), False, NetworkError),
        (fake.bad_gateway(), False, NetworkError),
        (fake.nonsense_after(), True, TelegramError),
        (fake.slow(5), True, TimedOut),
    ],
    ids=lambda value: getattr(value, "kind", None),
)
async def test_each_fault_accepts_the_call_or_not_and_is_counted(
    telegram: FakeTelegram, fault: fake.Fault, accepted: bool, error: type[Exception]
) -> None:
    direct = telegram.direct(telegram.person("Amina"))
    telegram.fails("sendMessage", fault)
    async with Bot(telegram.token, f"{telegram.url}/bot") as bot:
        with pytest.raises(error):
            await bot.send_message(direct.id, "Hello", disable_web_page_preview=True, read_timeout=0.3)
    assert len(direct.from_bot) == accepted
    assert telegram.faults.happened == {fault.kind: 1}


async def test_a_dripping_answer_comes_whole_in_the_end(telegram: FakeTelegram, call: Caller) -> None:
    direct = telegram.direct(telegram.person("Amina"))
    telegram.fails("sendMessage", fake.drips(0.3))
    began = time.monotonic()
    assert (await call.says(direct.id))["result"]["text"] == "Hello"
    assert time.monotonic() - began > 0.2


async def test_a_storm_over_one_chat_leaves_the_others_in_peace(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    goma, recife = telegram.group("Goma", amina), telegram.group("Recife", amina)
    telegram.storms(fake.flood(), chat=goma.id, seconds=60)
    told = await call.says(goma.id)
    assert told["error_code"] == 429
    assert told["parameters"]["retry_after"] == 60
    assert (await call.says(recife.id))["ok"]
    assert telegram.faults.impatient == []
    assert not (await call.says(goma.id))["ok"]
    assert telegram.faults.impatient == [("sendMessage", goma.id)]
    telegram.recovers()
    assert (await call.says(goma.id))["ok"]


async def test_a_storm_over_all_ends_after_its_calls(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group = telegram.group("Goma", amina)
    telegram.storms(fake.broken(502), calls=3)
    assert [(await call.says(group.id, str(n)))["ok"] for n in range(5)] == [False, False, False, True, True]


async def test_a_share_of_sends_fails_the_same_way_for_the_same_seed() -> None:
    async def run() -> list[bool]:
        async with FakeTelegram().serve() as telegram, httpx.AsyncClient() as http:
            call, direct = (
                Caller(http, telegram.url, telegram.token),
                telegram.direct(telegram.person("Amina")),
            )
            telegram.suffers(0.3, seed=4, mix=(fake.broken(),))
            went = [(await call.says(direct.id, str(n)))["ok"] for n in range(40)]
            assert telegram.faults.happened["broken"] == went.count(False)
            return went

    first = await run()
    assert first == await run()
    assert 4 <= first.count(False) <= 20


# Updates.


async def test_only_what_is_asked_for_is_handed_over(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group = telegram.group("Goma", amina, bot="administrator")
    await call.updates("message")
    said = group.says(amina, "Hi")
    group.edits(amina, said, "Hello")
    group.reacts(amina, said, "👍")
    assert await call.kinds() == ["message"]
    await call.updates("message_reaction", "chat_member")
    group.reacts(amina, said)
    group.joins(telegram.person("Rosa"))
    assert (await call.kinds())[1:] == ["message_reaction", "chat_member"]
    assert (await call("getUpdates", allowed_updates=[]))["ok"]
    group.reacts(amina, said, "👍")
    group.edits(amina, said, "Hi")
    assert (await call.kinds())[3:] == ["edited_message"]


async def test_reactions_and_members_are_shown_to_administrators_alone(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    group, direct = telegram.group("Goma", amina), telegram.direct(amina)
    await call.updates("message_reaction", "chat_member")
    group.reacts(amina, group.says(amina, "Hi"), "👍")
    direct.reacts(amina, direct.says(amina, "Hi"), "👍")
    group.joins(telegram.person("Rosa"))
    assert await call.kinds() == []


async def test_updates_come_twice_out_of_order_or_malformed_when_a_test_wants_it(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    direct = telegram.direct(amina)
    for text in ("one", "two", "three"):
        direct.says(amina, text)
    telegram.injects(["no update at all"])
    telegram.shuffles(3)
    batch = await call.updates()
    good = [update for update in batch if isinstance(update, dict)]
    assert len(batch) == 4
    assert [update["message"]["text"] for update in good] != ["one", "two", "three"]
    last = max(update["update_id"] for update in good)
    assert await call.updates(offset=last + 2) == []
    telegram.repeats(last)
    assert [update["update_id"] for update in await call.updates(offset=last + 2)] == [last]
    assert await call.updates(offset=last + 2) == []


async def test_what_was_said_while_the_bot_was_away_keeps_its_date_for_a_day(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    direct = telegram.direct(amina)
    with telegram.ago(25 * 3600):
        direct.says(amina, "too old")
    with telegram.ago(5 * 3600):
        direct.says(amina, "old")
    (update,) = await call.updates()
    assert update["message"]["text"] == "old"
    assert abs(update["message"]["date"] - (telegram.seconds() - 5 * 3600)) <= 2


async def test_there_is_one_reader(telegram: FakeTelegram) -> None:
    base = f"{telegram.url}/bot"
    async with Bot(telegram.token, base) as bot, Bot(telegram.token, base) as copy:
        first = asyncio.create_task(bot.get_updates(timeout=20))
        await telegram.until(lambda: telegram.calls["getUpdates"] == 1)
        second = asyncio.create_task(copy.get_updates(timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates"):
            await first
        await bot.set_webhook("https://bot.example/hook")
        with pytest.raises(Conflict, match="terminated by setWebhook"):
            await second
        with pytest.raises(Conflict, match="webhook is active"):
            await bot.get_updates()
        await bot.delete_webhook()
        assert await bot.get_updates() == ()


# The webhook.


class Hook:
    """A bot's own server, that answers with the statuses it is given and then with 200."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.never: set[str] = set()
        self.told: list[tuple[str, str]] = []

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.told.append((update["message"]["text"], request.headers["X-Telegram-Bot-Api-Secret-Token"]))
        if self.told[-1][0] in self.never:
            return web.Response(status=503)
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    async def start(self) -> tuple[web.AppRunner, str]:
        app = web.Application()
        app.router.add_post("/hook", self.take)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return runner, f"http://127.0.0.1:{runner.addresses[0][1]}"


async def test_updates_are_pushed_with_the_secret_and_again_until_taken(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    hook = Hook(500, 503)
    runner, here = await hook.start()
    telegram.updates.routes["https://bot.example"] = here
    direct = telegram.direct(amina)
    direct.says(amina, "before")
    assert (await call("setWebhook", url="https://bot.example/hook", secret_token="s3cret"))["ok"]
    direct.says(amina, "after")
    await telegram.until(lambda: telegram.unconfirmed == [])
    assert hook.told == [(text, "s3cret") for text in ("before", "before", "before", "after")]
    assert [pushed.status for pushed in telegram.updates.pushed] == [500, 503, 200, 200]
    info = (await call("getWebhookInfo"))["result"]
    assert (info["url"], info["pending_update_count"]) == ("https://bot.example/hook", 0)
    assert info["last_error_message"].startswith("Wrong response from the webhook: 503")
    await runner.cleanup()


async def test_a_push_that_is_not_taken_holds_up_its_own_chat_alone(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    hook = Hook()
    runner, here = await hook.start()
    hook.never.add("stuck")
    telegram.updates.routes["https://bot.example"] = here
    await call("setWebhook", url="https://bot.example/hook", secret_token="s")
    stuck, free = telegram.direct(amina), telegram.direct(telegram.person("Bruno"))
    stuck.says(amina, "stuck")
    stuck.says(amina, "behind it")
    free.says(free.members[0], "through")
    await telegram.until(lambda: len(telegram.unconfirmed) == 2)
    assert ("behind it", "s") not in hook.told
    hook.never.clear()
    await telegram.until(lambda: telegram.unconfirmed == [])
    assert hook.told[-1] == ("behind it", "s")
    await runner.cleanup()


async def test_a_webhook_must_be_secure_and_its_secret_plain(telegram: FakeTelegram, call: Caller) -> None:
    for url, secret, why in [
        ("http://bot.example/", "", "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            "https://bot.example:9000/",
            "",
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ("https://bot.example/", "no spaces", "secret token contains unallowed characters"),
    ]:
        assert await call.refused("setWebhook", url=url, secret_token=secret) == f"Bad Request: {why}"
    assert telegram.webhook == ""


# Files.


async def test_a_file_goes_up_comes_down_and_is_sent_again_by_its_id(telegram: FakeTelegram) -> None:
    direct = telegram.direct(telegram.person("Amina"))
    async with Bot(telegram.token, f"{telegram.url}/bot", f"{telegram.url}/file/bot") as bot:
        sent = await bot.send_document(direct.id, InputFile(b"minutes", "minutes.txt"), caption="Minutes")
        assert sent.document is not None
        again = await bot.send_document(direct.id, sent.document.file_id, caption="Minutes")
        file = await bot.get_file(sent.document.file_id)
        assert bytes(await file.download_as_bytearray()) == b"minutes"
        picture = await bot.send_photo(direct.id, InputFile(b"\xff\xd8", "a.jpg"))
        with pytest.raises(BadRequest, match=r"[Cc]an't use file of type"):
            await bot.send_voice(direct.id, picture.photo[-1].file_id)
    assert again.document is not None
    assert again.document.file_name == "minutes.txt"
    assert [sent.kind for sent in telegram.sent_log] == ["document", "document", "photo"]
    assert [twice.message_id for twice in telegram.duplicates()] == [again.message_id]


async def test_a_files_id_is_good_for_one_account(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    second = telegram.account("77:B", "second_bot")
    other = Caller(call.http, telegram.url, second.token)
    direct, there = telegram.direct(amina), second.direct(amina)
    there.says(amina, "/start")
    direct.sends(amina, voice(b"OggS hello"))
    (update,) = await call.updates()
    theirs = update["message"]["voice"]["file_id"]
    wrong = await other.refused("sendVoice", chat_id=there.id, voice=theirs)
    assert wrong == "Bad Request: wrong file identifier/HTTP URL specified"
    assert "invalid file_id" in await call.refused("getFile", file_id="made up")
    assert (await call("sendVoice", chat_id=direct.id, voice=theirs))["ok"]


async def test_files_have_their_limits(telegram: FakeTelegram, call: Caller, amina: TelegramUser) -> None:
    direct = telegram.direct(amina)
    direct.sends(amina, document(size=20 * 2**20 + 1))
    (update,) = await call.updates()
    big = update["message"]["document"]["file_id"]
    assert await call.refused("getFile", file_id=big) == "Bad Request: file is too big"
    address = f"{telegram.url}/bot{telegram.token}/sendDocument"
    files = {"document": ("big.bin", bytes(50 * 2**20 + 1))}
    answer = await call.http.post(address, data={"chat_id": str(direct.id)}, files=files)
    assert (answer.status_code, answer.json()["description"]) == (413, "Request Entity Too Large")
    long = await call.refused("sendDocument", chat_id=direct.id, document=big, caption="x" * 1025)
    assert long == "Bad Request: message caption is too long"


async def test_a_local_server_has_a_path_of_its_own_and_gives_files_as_paths(tmp_path: Path) -> None:
    async with (
        FakeTelegram(prefix="/telegram", local=tmp_path).serve() as telegram,
        httpx.AsyncClient() as http,
    ):
        call = Caller(http, telegram.url, telegram.token)
        assert telegram.url.endswith("/telegram")
        amina = telegram.person("Amina")
        telegram.direct(amina).sends(amina, photo(b"\xff\xd8 the pump"))
        (update,) = await call.updates()
        told = await call("getFile", file_id=update["message"]["photo"][-1]["file_id"])
        here = Path(told["result"]["file_path"])
        assert await asyncio.to_thread(here.read_bytes) == b"\xff\xd8 the pump"
        assert (await call("setWebhook", url="http://127.0.0.1:9/hook"))["ok"]
        assert telegram.complaints == []


# Several accounts, and the pace.


async def test_accounts_on_one_server_keep_apart(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    second = telegram.account("77:B", "second_bot", "Second")
    other = Caller(call.http, telegram.url, second.token)
    telegram.direct(amina).says(amina, "to the first")
    second.direct(amina).says(amina, "to the second")
    assert (await other("getMe"))["result"]["username"] == "second_bot"
    assert [u["message"]["text"] for u in await call.updates()] == ["to the first"]
    assert [(u["message"]["text"], u["message"]["message_id"]) for u in await other.updates()] == [
        ("to the second", 1)
    ]
    group = telegram.group("Goma", amina)
    assert (await other.says(group.id))["description"] == "Bad Request: chat not found"
    assert (await Caller(call.http, telegram.url, "77:other")("getMe"))["error_code"] == 401


async def test_the_pace_is_kept_and_what_is_too_fast_is_counted(
    telegram: FakeTelegram, call: Caller, amina: TelegramUser
) -> None:
    telegram.limits = True
    group, direct = telegram.group("Goma", amina), telegram.direct(amina)
    assert [(await call.says(group.id, str(n)))["ok"] for n in range(21)] == [True] * 20 + [False]
    assert [(await call.says(direct.id, str(n)))["ok"] for n in range(3)] == [True, True, False]
    assert [chat for chat, _ in telegram.pace.refused] == [group.id, direct.id]
    assert telegram.pace.refused[0][1] in (59, 60)


async def test_all_sends_together_are_at_most_thirty_a_second(telegram: FakeTelegram, call: Caller) -> None:
    telegram.limits = True
    talks = [telegram.direct(telegram.person(f"P{n}")) for n in range(40)]
    went = await asyncio.gather(*(call.says(talk.id) for talk in talks))
    assert sum(answer["ok"] for answer in went) == 30
    assert len(telegram.pace.refused) == 10
