"""What waits is delivered: in order within a room, rooms side by side, and never lost."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.adapters import NotDelivered, Pace
from bot.adapters.console import ConsoleAdapter
from bot.core.text import Message
from bot.core.words import Choice, Notice, Ours, Words
from bot.outbox.limits import Bucket, Limits
from tests.stories.moody import Moody, WithTopics, cast, moody, queue, said
from tests.world import World


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path, platform=Moody())


async def test_a_rate_limited_room_waits_as_long_as_the_platform_asks_and_others_go_on(world: World) -> None:
    amina, bruno, _ = cast(world)
    moody(world).refusals[amina.room] = [NotDelivered("slow down", retry_after=timedelta(seconds=47))]
    queue(world, amina, "one", "two", "three")
    queue(world, bruno, "uno", "dos")
    await world.settles()
    assert amina.has_heard_nothing()
    assert said(bruno) == ["uno", "dos"]
    tries = len(moody(world).tried)
    world.now += timedelta(seconds=46)
    await world.settles()
    assert len(moody(world).tried) == tries, "asked again before the platform allowed it"
    world.now += timedelta(seconds=1)
    await world.settles()
    assert said(amina) == ["one", "two", "three"]


async def test_patience_grows_with_a_platform_that_stays_down_and_everything_arrives_in_order(
    world: World,
) -> None:
    """Down for a day: all of it is delivered afterwards, and the platform was not asked without end."""
    amina, *_ = cast(world)
    day = world.now + timedelta(days=1)
    queue(world, amina, *map(str, range(20)))
    while world.now < day:
        moody(world).refusals[amina.room] = [NotDelivered("502", retry_after=timedelta(seconds=30))]
        await world.settles()
        world.now += timedelta(minutes=1)
    assert len(moody(world).tried) < 250
    moody(world).refusals.clear()
    world.now += timedelta(minutes=16)
    await world.settles()
    assert said(amina) == [str(n) for n in range(20)]


async def test_a_stuck_room_holds_up_no_other(world: World) -> None:
    amina, bruno, _ = cast(world)
    moody(world).stuck_room = amina.room
    moody(world).stuck.clear()
    queue(world, amina, "one")
    queue(world, bruno, "uno", "dos")
    running = asyncio.create_task(world.bench.outbox.run())
    await moody(world).has_taken(2)
    assert said(bruno) == ["uno", "dos"]
    assert amina.has_heard_nothing()
    moody(world).stuck.set()
    await moody(world).has_taken(3)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_flood_in_one_chat_delays_its_topics_and_nobody_else(tmp_path: Path) -> None:
    world = World(tmp_path, platform=WithTopics())
    amina, bruno, claire = cast(world)
    with world.bench.store.writing() as transaction:
        for who, address in ((amina, "console:-1/7"), (bruno, "console:-1/8"), (claire, "console:-10")):
            [room] = transaction.record.rooms_in_chat(who.room)
            transaction.record.move_room(room, address)
            who.room = address
    moody(world).refusals[amina.room] = [NotDelivered("slow down", retry_after=timedelta(seconds=30))]
    queue(world, amina, "one")
    await world.settles()
    queue(world, bruno, "uno")
    queue(world, claire, "un")
    await world.settles()
    assert said(claire) == ["un"]
    assert amina.has_heard_nothing()
    assert bruno.has_heard_nothing(), "the chat was told to wait, whichever topic it was in"
    world.now += timedelta(seconds=30)
    await world.settles()
    assert said(amina) == ["one"]
    assert said(bruno) == ["uno"]


async def test_topics_of_one_chat_share_its_pace() -> None:
    limits = Limits(None, lambda _: Pace(timedelta(seconds=0.05), burst=1))
    loop = asyncio.get_running_loop()
    begun = loop.time()
    for topic in ("console:-1/7", "console:-1/8", "console:-1", "console:-2"):
        await limits.turn(topic)
    assert loop.time() - begun >= 0.099


async def test_what_is_told_while_the_account_waits_does_not_slip_through_a_lane_that_runs(
    world: World,
) -> None:
    """The second of two messages is claimed already when the first one brings the flood."""
    amina, bruno, _ = cast(world)
    flood = NotDelivered("flood", retry_after=timedelta(seconds=60), whole_account=True)
    moody(world).refusals[amina.room] = [flood]
    queue(world, amina, "one")
    queue(world, bruno, *map(str, range(9)))
    await world.settles()
    assert len(bruno.texts()) <= 1
    tried = len(moody(world).tried)
    world.now += timedelta(seconds=59)
    await world.settles()
    assert len(moody(world).tried) == tried
    world.now += timedelta(seconds=1)
    await world.settles()
    assert said(bruno) == [*map(str, range(9))]


async def test_what_belongs_together_stands_in_one_thread_where_the_room_shows_threads(world: World) -> None:
    amina, bruno, _ = cast(world)
    with world.bench.store.writing() as transaction:
        [room] = transaction.record.rooms_in_chat(amina.room)
        transaction.record.keep([replace(room, shows=("threads",))])
    for who in (amina, bruno):
        queue(world, who, "one", "two", thread="checkin:1")
        queue(world, who, "other", thread="checkin:2")
        queue(world, who, "alone")
        queue(world, who, "three", thread="checkin:1")
    await world.settles()
    root = amina.heard[0].id
    assert [shown.message.thread for shown in amina.heard] == [None, root, None, None, root]
    assert [shown.message.thread for shown in bruno.heard] == [None] * 5


async def test_what_is_shown_anew_again_and_again_is_shown_once_as_it_is_in_the_end(world: World) -> None:
    """Changes count against the pace of a group: thirty of them would hold up for minutes what follows."""
    amina, *_ = cast(world)
    queue(world, amina, "none", about="digest:1")
    await world.settles()
    tried = len(moody(world).tried)
    for text in ("one", "two", "three"):
        queue(world, amina, text, about="digest:1", replaces="digest:1")
    queue(world, amina, "another", about="digest:2")
    await world.settles()
    assert said(amina) == ["three", "another"]
    with world.bench.store.reading() as transaction:
        assert transaction.outbox.waiting_count() == 0
    assert [shown.edited for shown in amina.heard] == [True, False]
    assert len(moody(world).tried) == tried + 1
    assert len(moody(world).edits) == 1


async def test_a_question_is_a_poll_where_the_room_shows_polls_and_the_platform_has_them(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(world.platform, "capabilities", replace(world.platform.capabilities, polls=True))
    amina, bruno, _ = cast(world)
    with world.bench.store.writing() as transaction:
        [room] = transaction.record.rooms_in_chat(amina.room)
        transaction.record.keep([replace(room, shows=("polls",))])
    both = ((Choice("answer:yes", "Yes"), Choice("answer:no", "No")),)
    ticked = (*both, (Choice("enough", "Done"),))
    for who in (amina, bruno):
        queue(world, who, "one of two", about="ask:1:q", choices=both)
        queue(world, who, "several", about="ask:1:r", choices=ticked)
        queue(world, who, "words", about="ask:1:s")
        queue(world, who, "no question", about="duty:1", choices=both)
    await world.settles()
    assert [shown.message.poll for shown in amina.heard] == [True, False, False, False]
    assert not any(shown.message.poll for shown in bruno.heard)


@pytest.mark.parametrize(
    "carried",
    [
        "{}",
        "<Baraza> {}",
        "[telegram] <Baraza> {}",
        "**Baraza**: {}",
        "Baraza: {}",
        "Baraza:\n{}",
        "{}\n\n1️⃣ Yes\n2️⃣ No",
        "  {}  ",
    ],
)
async def test_our_own_words_are_known_when_a_bridge_carries_them_back(world: World, carried: str) -> None:
    amina, *_ = cast(world)
    queue(world, amina, "The pump works.\nIt gives forty litres.")
    await world.settles()
    with world.bench.store.reading() as transaction:
        known = transaction.outbox.said_lately
        assert known(carried.format(amina.last_heard()), world.now)
        assert not known(carried.format("The pump works, says Amina."), world.now)
        assert not known(carried.format(amina.last_heard()), world.now + timedelta(days=30))


async def test_each_part_of_a_long_message_is_known_when_it_comes_back(world: World) -> None:
    amina, *_ = cast(world)
    queue(world, amina, " ".join(f"Sentence number {n} says that the pump works again." for n in range(200)))
    await world.settles()
    with world.bench.store.reading() as transaction:
        assert [transaction.outbox.said_lately(t, world.now) for t in amina.texts()] == [True] * 3


async def test_a_whole_account_waits_when_the_platform_says_so(world: World) -> None:
    amina, bruno, _ = cast(world)
    moody(world).refusals[amina.room] = [
        NotDelivered("flood", retry_after=timedelta(seconds=60), whole_account=True)
    ]
    queue(world, amina, "one")
    await world.settles()
    queue(world, bruno, "uno")
    await world.settles()
    assert bruno.has_heard_nothing()
    world.now += timedelta(seconds=60)
    await world.settles()
    assert said(amina) == ["one"]
    assert said(bruno) == ["uno"]


async def test_what_has_lost_its_point_is_dropped_and_not_sent_late(world: World) -> None:
    amina, *_ = cast(world)
    moody(world).refusals[amina.room] = [NotDelivered("502", retry_after=timedelta(hours=2))]
    queue(world, amina, "a nudge", until=world.now + timedelta(hours=1))
    queue(world, amina, "a digest")
    await world.settles()
    world.now += timedelta(hours=3)
    await world.settles()
    assert said(amina) == ["a digest"]


async def test_a_long_message_is_split_at_sentence_ends_and_is_continued_after_a_failure(
    world: World,
) -> None:
    amina, *_ = cast(world)
    sentences = " ".join(f"Sentence number {n} says that the pump works again." for n in range(200))
    queue(world, amina, sentences)
    moody(world).refusals[amina.room] = []
    await world.settles()
    pieces = amina.texts()
    assert len(pieces) == 3
    assert all(piece.endswith(".") for piece in pieces[:-1])
    assert " ".join(pieces).count("Sentence number") == 200


async def test_a_part_that_went_out_is_not_said_again_after_a_restart(world: World) -> None:
    """The second part of three failed, then the process ended."""
    amina, *_ = cast(world)
    platform = moody(world)
    queue(world, amina, " ".join(f"Sentence number {n} says that the pump works." for n in range(200)))

    class Once(list[NotDelivered]):
        """Let the first part pass and refuse the second."""

        def __init__(self) -> None:
            super().__init__([NotDelivered("502", retry_after=timedelta(seconds=30))])
            self.passed = 0

        def __bool__(self) -> bool:
            self.passed += 1
            return self.passed == 2

    platform.refusals[amina.room] = Once()
    await world.settles()
    assert len(amina.texts()) == 1
    world.restarts()
    world.now += timedelta(minutes=1)
    await world.settles()
    assert " ".join(amina.texts()).count("Sentence number 0 ") == 1
    assert " ".join(amina.texts()).count("Sentence number") == 200


async def test_a_reply_to_a_later_part_of_a_long_message_is_a_reply_to_the_message(world: World) -> None:
    amina, bruno, _ = cast(world)
    queue(world, bruno, "Sentence. " * 900, about="talk:r-amina:said-7")
    await world.settles()
    assert len(bruno.texts()) > 1
    await bruno.replies("Sim")
    await world.turns_to("12:00", "Africa/Nairobi")
    assert amina.has_heard("Sim")


async def test_an_untranslatable_answer_goes_out_as_it_was_written_and_says_so(world: World) -> None:
    _, bruno, _ = cast(world)
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        words = Words("Pampu inafanya kazi", "sw")
        line = Ours("partner-answered", {"who": "Amina", "said": words})
        transaction.outbox.queue([Notice("r-bruno", (line,), at_once=True)], g.rooms, g.partners, world.now)
    await world.settles()
    assert bruno.last_heard().startswith("Amina respondeu: Pampu inafanya kazi\n(sw:")


@pytest.mark.parametrize(
    ("every", "burst", "window", "most"),
    [
        pytest.param(1 / 25, 5, 1.0, 30, id="30 a second for the bot"),
        pytest.param(3.5, 3, 60.0, 20, id="20 a minute for a group"),
        pytest.param(1.0, 1, 1.0, 2, id="one a second for a chat"),
    ],
)
def test_burst_and_refill_never_exceed_what_the_platform_allows(
    every: float, burst: int, window: float, most: int
) -> None:
    now = 0.0
    bucket = Bucket(Pace(timedelta(seconds=every), burst), lambda: now)
    sends = []
    for _ in range(300):
        sends.append(now + bucket.wait())
        now = sends[-1]
    worst = max(sum(start <= moment < start + window for moment in sends) for start in sends)
    assert worst <= most
    assert sends[burst - 1] == 0.0, "the burst may go at once"


def test_a_bucket_left_alone_fills_up_again_and_no_further() -> None:
    now = 0.0
    bucket = Bucket(Pace(timedelta(seconds=1), 3), lambda: now)
    first = [bucket.wait() for _ in range(4)]
    assert first == [0.0, 0.0, 0.0, 1.0]
    now = 1000.0
    assert [bucket.wait() for _ in range(4)] == [0.0, 0.0, 0.0, 1.0]


async def test_an_answer_corrected_before_it_went_out_goes_out_as_it_was_corrected(world: World) -> None:
    """Bruno sleeps while Amina says it and puts it right: he never reads the slip."""
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    appeared: list[str] = []
    world.platform._show = lambda shown: appeared.append(f"{shown.room} {shown.message.text.plain}")
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await amina.replies("Pampu moja")
    await amina.edits(said, "Pampu mbili")
    await world.turns_to("07:00", "America/Recife")
    heard = [text for text in appeared if text.startswith(bruno.room)]
    assert any("Pampu mbili" in text for text in heard)
    assert not any("Pampu moja" in text for text in heard)


@pytest.mark.parametrize("damaged", ["", "{", '{"parts": [["z"]]}', '{"parts": 7}'])
async def test_what_cannot_be_read_is_set_aside_by_its_number_and_stops_nobody(
    world: World, damaged: str
) -> None:
    amina, bruno, _ = cast(world)
    queue(world, amina, "one", "two", "three")
    queue(world, bruno, "uno")
    with world.bench.store.writing() as transaction:
        transaction.connection.exec_driver_sql("UPDATE outbox SET notice = ? WHERE id = 2", (damaged,))
    await world.settles()
    assert said(amina) == ["one", "three"]
    assert said(bruno) == ["uno"]
    with world.bench.store.reading() as transaction:
        aside = transaction.connection.exec_driver_sql("SELECT id, why FROM outbox WHERE state = 2").all()
    assert aside == [(2, "it cannot be read")]


class Reluctant(Moody):
    """A platform that takes a while to refuse."""

    async def send(self, room: str, message: Message, *, key: str, **more: Any) -> str:
        self.tried.append(room)
        for _ in range(20):
            await asyncio.sleep(0)
        if self.refusals[""]:
            raise self.refusals[""][0]
        return await ConsoleAdapter.send(self, room, message, key=key, **more)


async def test_what_an_account_is_asked_to_wait_with_holds_back_rooms_that_have_begun(tmp_path: Path) -> None:
    platform = Reluctant()
    world = World(tmp_path, platform=platform)
    names = ["Amina", "Bruno", "Carla", "Dina", "Ed", "Fay", "Gus", "Hal", "Ida", "Jo", "Ken", "Lu"]
    crowd = world.partners(*[f"{name} in Nairobi (en)" for name in names], protocol="")
    for who in crowd:
        queue(world, who, "one", "two")
    platform.refusals[""] = [NotDelivered("429", retry_after=timedelta(hours=1), whole_account=True)]
    await world.settles()
    under_way = len(platform.tried)
    assert under_way <= 5, "only what was under way may have been tried"
    world.restarts()
    world.now += timedelta(minutes=59, seconds=59)
    await world.settles()
    assert len(platform.tried) == under_way, "asked again before the platform allowed it"
    platform.refusals.clear()
    world.now += timedelta(seconds=1)
    await world.settles()
    assert [said(who) for who in crowd] == [["one", "two"]] * len(crowd)


async def test_what_a_room_is_asked_to_wait_with_outlasts_a_restart(world: World) -> None:
    amina, bruno, _ = cast(world)
    moody(world).refusals[amina.room] = [NotDelivered("slow down", retry_after=timedelta(hours=1))]
    queue(world, amina, "one", "two")
    await world.settles()
    world.restarts()
    queue(world, amina, "three")
    queue(world, bruno, "uno")
    await world.settles()
    assert amina.has_heard_nothing()
    assert said(bruno) == ["uno"]
    world.now += timedelta(hours=1)
    await world.settles()
    assert said(amina) == ["one", "two", "three"]
