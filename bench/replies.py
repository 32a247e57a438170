"""A reply, from what was heard to the commit, with many answers stored; beside it an echo without memory."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median

from bench.cast import MONDAY_AT_NINE_IN_NAIROBI, PARTNERS, Town, weekly_pulse
from bench.figures import Figure, seconds
from bot.adapters import Raw
from bot.core.checkin import Answer, Ask, CheckIn
from bot.core.partnership import Gathering

BATCH = 100


def measure(*, quick: bool = False) -> Iterator[Figure]:
    answers, alone, batches = (400, 10, 1) if quick else (100_000, 300, 5)
    partnerships = 50 if quick else 250
    with tempfile.TemporaryDirectory() as folder:
        town = Town(Path(folder))
        town.settle(partnerships)
        stored = _answered_before(town, answers)
        asyncio.run(_asked(town))
        replies = _replies(town)
        one = median(_handled(town, [next(replies)]) for _ in range(alone))
        size = min(BATCH, (partnerships * PARTNERS - alone) // batches)
        many = median(_handled(town, [next(replies) for _ in range(size)]) for _ in range(batches))
        town.close()
    yield Figure(
        f"a reply, from the inbox to the commit, with {stored:,} answers stored",
        f"{one * 1e3:.2f} ms at the median",
        "5 ms",
        one < 0.005,
        f"python-telegram-bot, an echo that remembers nothing: {_echo(50 if quick else 2000) * 1e3:.2f} ms",
    )
    yield Figure(
        f"a poll's {size} replies in one commit, each in its savepoint", f"{many / size * 1e3:.2f} ms a reply"
    )


def _answered_before(town: Town, answers: int) -> int:
    """Store so many answers to occasions that closed in the weeks before; return how many there are."""
    store, kept = town.bench.store, 0
    with store.reading() as transaction:
        ids = [p.id for p in transaction.record.partnerships()]
    questions = weekly_pulse().checkins["monday"].questions
    weeks = answers // (len(ids) * PARTNERS * len(questions)) + 1
    for id_ in ids:
        with store.reading() as transaction:
            g = transaction.record.gathering(id_, town.now)
        past = [thing for week in range(1, weeks + 1) for thing in _week(g, week)]
        kept += sum(isinstance(thing, Answer) for thing in past)
        with store.writing() as transaction:
            transaction.record.keep(past)
    return kept


def _week(g: Gathering, ago: int) -> Iterator[object]:
    """Yield the occasion of so many weeks ago, with everybody's answers."""
    adoption = next(iter(g.adoptions.values()))
    at = MONDAY_AT_NINE_IN_NAIROBI - timedelta(weeks=ago)
    occasion = f"{adoption.id}.monday.{at:%Y%m%d}"
    closes = at + timedelta(days=3)
    yield CheckIn(occasion, g.partnership.id, adoption.id, "monday", at.date(), "closed", at, closes, None)
    for member in g.members.values():
        ask = f"{occasion}.{member.partner}"
        room = g.room_of(member.partner)
        assert room
        yield Ask(ask, g.partnership.id, occasion, member.partner, room.id, at, "answered", asked_at=at)
        for number, question in enumerate(weekly_pulse().checkins["monday"].questions):
            yield Answer(
                f"{ask}.{number}", g.partnership.id, occasion, ask, question.id, member.id,
                "The well is dug, and the pump comes on Thursday.", member.language, "", at, room.id,
                f"old{ago}.{number}",
            )  # fmt: skip


async def _asked(town: Town) -> None:
    """Let every room be asked, and forget nothing of what a reply needs."""
    town.now = MONDAY_AT_NINE_IN_NAIROBI
    await town.bench.scheduler.tick()
    await town.bench.outbox.idle()


def _replies(town: Town) -> Iterator[Raw]:
    """Yield, for each room, what its member says in reply to the question."""
    for number, (room, asked) in enumerate(town.platform.order):
        person = room.removesuffix("-room")
        said = {
            "kind": "message", "room": room, "address": person, "name": f"Amina {person[-1]}",
            "language": None, "at": town.now.timestamp(), "message": f"said-{number}",
            "text": "The pump works, and forty families have water.", "reply_to": f"mb{asked}",
            "addressed": True,
        }  # fmt: skip
        yield Raw(f"e{number}", json.dumps(said))


def _handled(town: Town, events: list[Raw]) -> float:
    """Return how long it takes from the inbox, where the platform's own batch lies, to the commit."""
    asyncio.run(town.bench.inbox("console").put(events, events[-1].event))
    handled: list[int] = []
    taken = seconds(lambda: handled.append(town.bench.conversation.handle_batch()))
    assert handled == [len(events)], f"{handled[0]} of {len(events)} were handled"
    return taken


def _echo(updates: int) -> float:
    """Return how long python-telegram-bot takes for an update whose text it sends back to nowhere."""
    return asyncio.run(_echoed(updates)) / updates


async def _echoed(updates: int) -> float:
    from telegram import Update
    from telegram.ext import Application, MessageHandler, filters
    from telegram.request import BaseRequest

    class Nowhere(BaseRequest):
        read_timeout = None

        async def initialize(self) -> None: ...

        async def shutdown(self) -> None: ...

        async def do_request(self, url: str, *_: object, **__: object) -> tuple[int, bytes]:
            me = {"id": 1, "is_bot": True, "first_name": "b", "username": "b_bot"}
            sent = {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}, "text": "t"}
            return 200, json.dumps({"ok": True, "result": me if url.endswith("getMe") else sent}).encode()

    async def echo(update: Update, _: object) -> None:
        assert update.message
        await update.message.reply_text(update.message.text or "")

    nowhere = Nowhere()
    application = Application.builder().token("1:A").request(nowhere).get_updates_request(nowhere).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    await application.initialize()
    person = {"id": 7, "is_bot": False, "first_name": "Amina"}
    begun = asyncio.get_running_loop().time()
    for number in range(updates):
        message = {"message_id": number + 1, "date": 0, "chat": {"id": 7, "type": "private"}, "from": person,
                   "text": "The pump works, and forty families have water."}  # fmt: skip
        update = Update.de_json({"update_id": number, "message": message}, application.bot)
        await application.process_update(update)
    taken = asyncio.get_running_loop().time() - begun
    await application.shutdown()
    return taken
