"""What people at Element's library do to our messages on Matrix, and what they see of what we do."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.adapters import Kind, NotDelivered
from bot.adapters.matrix.sign_in import Door, Way
from bot.adapters.matrix.targets import Targets
from bot.adapters.matrix.wire import Refusal
from bot.core.text import Button, Message, Text, joined, marked
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform, bare
from tests.peers.js_person import Clients, JsPerson
from tests.peers.synapse import Homeserver, free_port

BOTH = pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
YES_NO = ((Button("Sim", "👍"), Button("Não", "👎")),)


@pytest.fixture
async def amina(at_element: Clients, platform: MatrixPlatform) -> JsPerson:
    return await at_element.signs_in(platform.amina)


async def room_of(amina: JsPerson, platform: MatrixPlatform, *, encrypted: bool = False) -> str:
    """Return a room that both are in."""
    room = await amina.creates(platform.bot.user, encrypted=encrypted)
    await platform.bot.joins(room)
    await amina.sees_joined(room, platform.bot.user)
    return room


# -- Taken back --


@BOTH
async def test_what_a_person_takes_back_is_heard_and_what_we_take_back_is_gone(
    platform: MatrixPlatform, amina: JsPerson, encrypted: bool
) -> None:
    room = await room_of(amina, platform, encrypted=encrypted)
    async with listening(platform) as ears:
        asked = await platform.adapter.send(f"matrix:{room}", plain("How many?"), key="k1")
        await amina.sees_event(room, asked, lambda e: e.text == "How many?")
        said = await amina.says(room, "eleven", reply_to=asked)
        assert (await ears.next(Kind.MESSAGE)).message == said
        await amina.withdraws(room, said)
        heard = await ears.next(Kind.WITHDRAWN, Kind.UNREADABLE)
        assert (heard.kind, heard.room, heard.message) == (Kind.WITHDRAWN, f"matrix:{room}", said)
        assert heard.sender.address == platform.person

        await platform.adapter.edit(f"matrix:{room}", asked, plain("How many now?"))
        await platform.adapter.withdraw(f"matrix:{room}", asked)
        await platform.adapter.withdraw(f"matrix:{room}", asked)
        await platform.adapter.withdraw(f"matrix:{room}", "$nothing")
        await amina.sees_event(room, asked, lambda e: e.redacted)
    events = await platform.amina.events(room)
    ours = [e for e in events if e["sender"] == platform.bot.user and "message" in e["type"]]
    assert all(e["content"] == {} for e in ours), "the reworded text is gone as well"


async def test_what_was_taken_back_while_we_were_away_is_no_message(
    platform: MatrixPlatform, amina: JsPerson
) -> None:
    room = await room_of(amina, platform, encrypted=True)
    async with listening(platform) as ears:
        await amina.says(room, "/here")
        await ears.next(Kind.MESSAGE)
    said = await amina.says(room, "/mistake")
    await amina.withdraws(room, said)
    await amina.says(room, "/right")
    await platform.restart_adapter()
    async with listening(platform) as ears:
        heard = await ears.next(Kind.MESSAGE, Kind.WITHDRAWN, Kind.UNREADABLE)
        assert (heard.kind, heard.message) == (Kind.WITHDRAWN, said)
        assert (await ears.next(Kind.MESSAGE, Kind.UNREADABLE)).text == "/right"


async def test_a_moderator_who_takes_our_message_back_answers_nothing(platform: MatrixPlatform) -> None:
    room = await platform.room()
    async with listening(platform) as ears:
        asked = await platform.adapter.send(room, plain("How many?"), key="k1")
        await platform.amina.ask("PUT", "rooms", bare(room), "redact", asked, "t1", body={})
        await platform.amina.says(bare(room), "/on")
        heard = await ears.next(Kind.MESSAGE, Kind.WITHDRAWN, Kind.REACTED)
    assert heard.text == "/on"


async def test_a_look_up_keeps_nobody_waiting_who_says_something(tmp_path: Path) -> None:
    """What the homeserver cannot tell right now is asked for again by whoever listens, and by nobody else."""
    asked = asyncio.Event()

    async def overloaded(request: web.Request) -> web.Response:
        asked.set()
        return web.json_response({"errcode": "M_UNKNOWN"}, status=503)

    server = web.Application()
    server.router.add_get("/{anything:.*}", overloaded)
    runner = web.AppRunner(server)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    door = Door(Way(f"http://127.0.0.1:{port}", "@baraza:x", token="t"), tmp_path, encryption=False)
    targets = Targets(door.wire, door.crypt, "@baraza:x")
    try:
        async with asyncio.timeout(0.9):  # the first pause would be a second
            with pytest.raises(Refusal) as refused:
                await targets.ours("!room", "$message")
        assert refused.value.passing
        asked.clear()
        related = {"m.relates_to": {"m.in_reply_to": {"event_id": "$message"}}}
        answer = {"type": "m.room.message", "event_id": "$answer", "sender": "@amina:x", "content": related}
        looking = asyncio.create_task(targets.of("!room", answer))
        await asyncio.wait_for(asked.wait(), 5)
        assert not looking.done()
        looking.cancel()
    finally:
        await door.close()
        await runner.cleanup()


# -- Signs --


@BOTH
async def test_signs_to_press_are_offered_and_only_peoples_own_count(
    platform: MatrixPlatform, amina: JsPerson, encrypted: bool
) -> None:
    room = await room_of(amina, platform, encrypted=encrypted)
    address = f"matrix:{room}"
    async with listening(platform) as ears:
        asked = await platform.adapter.send(address, Message(Text("Agreed?"), YES_NO), key="key-1")
        seen = await amina.sees_event(room, asked, lambda e: set(e.reactions) == {"👍", "👎"})
        assert seen.reactions == {"👍": [platform.bot.user], "👎": [platform.bot.user]}
        assert "👍 Sim" in seen.text
        tapped = await amina.reacts(room, asked, "👎🏽")
        heard = await ears.next(Kind.PRESS, Kind.REACTED, Kind.MESSAGE)
        assert (heard.kind, heard.pressed, heard.delivery) == (Kind.PRESS, 1, "key-1")
        assert heard.sender.address == platform.person
        assert (heard.mark, heard.stands) == (tapped, True)

        await amina.withdraws(room, tapped)
        gone = await ears.next(Kind.PRESS, Kind.REACTED, Kind.WITHDRAWN)
        assert (gone.kind, gone.text, gone.gone) == (Kind.REACTED, "", (tapped,)), (
            "what it gave is taken back"
        )

        await platform.adapter.edit(address, asked, plain("Agreed."))
        await amina.sees_event(room, asked, lambda e: not e.reactions and e.text == "Agreed.")


async def test_a_sign_that_was_tapped_before_a_restart_is_known_when_it_is_taken_off(
    platform: MatrixPlatform, amina: JsPerson
) -> None:
    room = await room_of(amina, platform)
    async with listening(platform) as ears:
        asked = await platform.adapter.send(f"matrix:{room}", Message(Text("Agreed?"), YES_NO), key="k1")
        await amina.sees_event(room, asked)
        tapped = await amina.reacts(room, asked, "👍")
        assert (await ears.next(Kind.PRESS)).mark == tapped
    await platform.restart_adapter()
    async with listening(platform) as ears:
        await amina.withdraws(room, tapped)
        gone = await ears.next(Kind.REACTED, Kind.WITHDRAWN, Kind.UNREADABLE)
        assert (gone.kind, gone.gone) == (Kind.REACTED, (tapped,))


async def test_a_sign_that_was_a_button_tells_so_once_the_buttons_are_gone(
    platform: MatrixPlatform, amina: JsPerson
) -> None:
    """Who changes their mind taps what is no more offered: it is heard as what it stood for."""
    room = await room_of(amina, platform)
    asked = await platform.adapter.send(f"matrix:{room}", Message(Text("Agreed?"), YES_NO), key="k1")
    await platform.adapter.edit(f"matrix:{room}", asked, plain("Agreed? ✓ Amina: Sim"))
    await amina.sees_event(room, asked, lambda e: "✓" in e.text)
    async with listening(platform) as ears:
        await amina.reacts(room, asked, "👎")
        await amina.reacts(room, asked, "🤔")
        heard = [await ears.next(Kind.PRESS, Kind.REACTED) for _ in range(2)]
    assert [(h.kind, h.text, h.pressed) for h in heard] == [
        (Kind.REACTED, "👎", 1),
        (Kind.REACTED, "🤔", None),
    ]


async def test_signs_are_taken_away_also_by_a_process_that_did_not_put_them_there(
    platform: MatrixPlatform, amina: JsPerson
) -> None:
    """A question that closes after a restart no longer asks to be tapped; what people put there stays."""
    room = await room_of(amina, platform)
    asked = await platform.adapter.send(f"matrix:{room}", Message(Text("Agreed?"), YES_NO), key="k1")
    await amina.sees_event(room, asked, lambda e: set(e.reactions) == {"👍", "👎"})
    await amina.reacts(room, asked, "👍")
    await platform.restart_adapter()
    await platform.adapter.edit(f"matrix:{room}", asked, plain("Agreed."))
    await amina.sees_event(room, asked, lambda e: e.reactions == {"👍": [amina.user]})


async def test_a_choice_is_offered_by_number_and_a_repeat_offers_nothing_twice(
    platform: MatrixPlatform, amina: JsPerson
) -> None:
    room = await room_of(amina, platform)
    message = Message(Text("Which?"), tuple((Button(label),) for label in ("Goma", "Recife", "Beirut")))
    asked = await platform.adapter.send(f"matrix:{room}", message, key="k1")
    keycaps = {"1\ufe0f\u20e3", "2\ufe0f\u20e3", "3\ufe0f\u20e3"}
    await amina.sees_event(room, asked, lambda e: set(e.reactions) == keycaps)
    await platform.restart_adapter()
    await platform.adapter.send(f"matrix:{room}", message, key="k1")
    two = replace(message, buttons=message.buttons[:2])
    await platform.adapter.edit(f"matrix:{room}", asked, two)
    other = await platform.adapter.send(f"matrix:{room}", two, key="k2")
    await amina.sees_event(room, other, lambda e: len(e.reactions) == 2)
    reactions = [e for e in await platform.amina.events(room) if e["type"] == "m.reaction" and e["content"]]
    on_first = [e["content"]["m.relates_to"]["key"] for e in reactions if _on(e) == asked]
    assert sorted(on_first) == sorted(set(on_first))


def _on(event: dict[str, dict[str, dict[str, str]]]) -> str:
    return event["content"]["m.relates_to"]["event_id"]


async def test_any_other_reaction_is_heard_as_one(platform: MatrixPlatform, amina: JsPerson) -> None:
    room = await room_of(amina, platform)
    async with listening(platform) as ears:
        said = await platform.adapter.send(f"matrix:{room}", plain("Pampu inafanya kazi"), key="k1")
        await amina.sees_event(room, said)
        await amina.reacts(room, said, "mxc://localhost/emoji")
        await amina.reacts(room, said, "🤔")
        heard = await ears.next(Kind.REACTED)
    assert (heard.text, heard.message, heard.addressed) == ("🤔", said, True)


# -- Threads and replies --


async def test_an_occasions_questions_stand_in_one_thread_and_answers_find_theirs(
    platform: MatrixPlatform, amina: JsPerson
) -> None:
    room = await room_of(amina, platform)
    address = f"matrix:{room}"
    async with listening(platform) as ears:
        first = await platform.adapter.send(address, plain("What moved?"), key="k1")
        second = await platform.adapter.send(address, Message(Text("How full?"), thread=first), key="k2")
        third = await platform.adapter.send(
            address, Message(Text("Noted"), thread=first, reply_to=second), key="k3"
        )
        seen = await amina.sees_event(room, second)
        assert (seen.thread, seen.reply_to) == (first, first)
        seen = await amina.sees_event(room, third)
        assert (seen.thread, seen.reply_to) == (first, second)

        await amina.says(room, "in the thread, to nobody by name", thread=first)
        heard = await ears.next(Kind.MESSAGE)
        assert (heard.reply_to, heard.addressed) == (first, True)
        mine = await amina.says(room, "to the second", thread=first, reply_to=second)
        assert (await ears.next(Kind.MESSAGE)).reply_to == second
        related = {"rel_type": "m.thread", "event_id": first, "is_falling_back": True}
        await amina.puts(
            room,
            "m.room.message",
            {
                "msgtype": "m.text",
                "body": "after mine",
                "m.relates_to": {**related, "m.in_reply_to": {"event_id": mine}},
            },
            thread=first,
        )
        assert (await ears.next(Kind.MESSAGE)).reply_to == third, "the latest of ours in the thread"


# -- Polls --


@BOTH
async def test_a_choice_can_be_the_clients_own_poll(
    platform: MatrixPlatform, amina: JsPerson, encrypted: bool
) -> None:
    room = await room_of(amina, platform, encrypted=encrypted)
    address = f"matrix:{room}"
    message = Message(Text("Which?"), ((Button("Goma"),), (Button("Recife"),)), poll=True)
    async with listening(platform) as ears:
        asked = await platform.adapter.send(address, message, key="key-1")
        seen = await amina.sees_event(room, asked, lambda e: e.poll is not None)
        assert seen.poll
        assert (seen.poll["question"], seen.poll["answers"]) == ("Which?", ["Goma", "Recife"])
        await amina.votes(room, asked, "Recife")
        heard = await ears.next(Kind.PRESS)
        assert (heard.pressed, heard.message, heard.delivery) == (1, asked, "key-1")
        await amina.votes(room, asked)
        nothing = await ears.next(Kind.PRESS, Kind.REACTED)
        assert (nothing.kind, nothing.text, nothing.gone) == (Kind.REACTED, "", (heard.mark,))
        await amina.votes(room, asked, "Goma")
        again = await ears.next(Kind.PRESS, Kind.REACTED)
        assert (again.pressed, again.mark) == (0, heard.mark), "each has one vote"
    await platform.restart_adapter()
    await platform.adapter.edit(address, asked, plain("Goma it is."))
    await amina.sees_event(room, asked, lambda e: e.poll is not None and e.poll["ended"])


async def test_peoples_own_polls_are_not_carried_and_their_votes_are_theirs(
    platform: MatrixPlatform, amina: JsPerson
) -> None:
    room = await room_of(amina, platform)
    async with listening(platform) as ears:
        poll = await amina.offers_poll(room, "Lunch?", "Fish", "Beans")
        await amina.votes(room, poll, "Beans")
        await amina.says(room, "/on")
        heard = await ears.next(Kind.MESSAGE, Kind.PRESS)
        assert (heard.uncarried, heard.text) == ("poll", "")
        assert (await ears.next(Kind.MESSAGE, Kind.PRESS)).text == "/on"


# -- Words --


async def test_markup_of_theirs_is_read_as_the_words_that_others_see(
    platform: MatrixPlatform, amina: JsPerson
) -> None:
    room = await room_of(amina, platform)
    html = (
        "<mx-reply><blockquote>old</blockquote></mx-reply><p>The <strong>pump</strong> &amp;<br>the well</p>"
        '<ul><li>one</li><li><a href="https://x.example">two</a></li></ul><script>x()</script>'
    )
    async with listening(platform) as ears:
        more = {"format": "org.matrix.custom.html", "formatted_body": html}
        await amina.says(room, "The **pump** &\nthe well", **more)
        heard = await ears.next(Kind.MESSAGE)
    assert heard.text == "The pump &\nthe well\n\n- one\n- two (https://x.example)"


async def test_right_to_left_words_are_laid_out_from_the_right(
    platform: MatrixPlatform, amina: JsPerson
) -> None:
    room = await room_of(amina, platform)
    text = joined([Text("\u2068Amina\u2069 قالت: The pump works"), marked("Pampu inafanya kazi", "original")])
    sent = await platform.adapter.send(f"matrix:{room}", Message(text), key="k1")
    seen = await amina.sees_event(room, sent)
    assert seen.html
    assert seen.html.startswith('<div dir="rtl">')
    assert '<blockquote dir="ltr">' in seen.html
    assert seen.text.startswith("\u200f"), "clients without dir go by the first strong letter"


async def test_that_a_message_was_kept_is_shown_as_read(platform: MatrixPlatform, amina: JsPerson) -> None:
    room = await room_of(amina, platform)
    async with listening(platform) as ears:
        said = await amina.says(room, "Imejaa")
        await ears.next(Kind.MESSAGE)
        await amina.sees_read(room, said, platform.bot.user)


async def test_signs_wait_while_the_homeserver_is_short_of_patience(
    platform: MatrixPlatform, synapse: Homeserver
) -> None:
    """Messages come first: with little let through, it is they that get it."""
    room = await platform.room()
    await synapse.ratelimit(platform.bot.user, per_second=2, burst=3)
    message = Message(Text("Agreed?"), YES_NO)
    sent = 0
    while sent < 6:
        try:
            await platform.adapter.send(room, message, key=f"k{sent}")
        except NotDelivered as refused:
            await asyncio.sleep((refused.retry_after or timedelta(minutes=1)).total_seconds())
        else:
            sent += 1
    events = await platform.amina.events(bare(room))
    ours = [e["type"] for e in events if e["sender"] == platform.bot.user]
    assert ours.count("m.room.message") == 6
    assert ours.count("m.reaction") <= 4, "those before the first refusal, and none after"
