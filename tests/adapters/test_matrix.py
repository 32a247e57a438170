"""The Matrix adapter against a real Synapse: the contract, and what is Matrix's own."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.adapters import Kind, NotDelivered, Raw, Unreadable
from bot.core.text import Button, Message, Text, joined, marked
from tests.adapters.contract import AdapterContract, KeptInbox, listening, plain
from tests.adapters.matrix_platform import BUTTONS, MatrixPlatform, bare
from tests.peers.synapse import Homeserver

YES_NO = ((Button("Sim"), Button("Não")),)


class TestMatrix(AdapterContract):
    pass


# -- Saying --


async def test_when_asked_to_wait_we_say_for_how_long(platform: MatrixPlatform, synapse: Homeserver) -> None:
    room = await platform.room()
    await synapse.ratelimit(platform.bot.user, per_second=1, burst=1)
    clock = asyncio.get_running_loop().time
    began = clock()
    with pytest.raises(NotDelivered) as refused:  # noqa: PT012 - which one is refused is Synapse's affair
        for number in range(20):
            await platform.adapter.send(room, plain(str(number)), key=f"k{number}")
    pause = refused.value.retry_after
    assert pause is not None
    assert timedelta(0) < pause <= timedelta(seconds=10)
    assert pause % timedelta(seconds=1), "the homeserver's own figure, not one of ours"
    assert not refused.value.whole_account, "so far it is this room's own affair"
    assert not refused.value.lost_room
    assert clock() - began < 5, "the wait is handed up, not slept through"


async def test_typed_markup_is_shown_as_typed_beside_real_marks(platform: MatrixPlatform) -> None:
    room = await platform.room()
    typed = '<a href="https://evil.example">x</a> <img src=x onerror=1> & "q"'
    text = joined([marked("Amina", "strong"), marked(typed, "quote"), marked("js", "link", "javascript:1")])
    await platform.adapter.send(room, Message(text), key="k1")
    (event,) = await platform.amina.messages(bare(room), platform.bot.user)
    assert "<strong>Amina</strong>" in event["content"]["formatted_body"]
    assert "<img" not in event["content"]["formatted_body"]
    assert "<a " not in event["content"]["formatted_body"]
    (seen,) = await platform.shown(room)
    assert seen.text.split() == text.plain.split()


# -- Buttons --


@pytest.mark.parametrize(
    ("said", "pressed"),
    [("2", 1), ("2.", 1), ("٢", 1), ("2️⃣", 1), ("não", 1), (" SIM ", 0)],
    ids=["number", "with a point", "Arabic-Indic digits", "keycap", "label", "label in other case"],
)
async def test_a_reply_that_names_a_button_presses_it(
    platform: MatrixPlatform, said: str, pressed: int
) -> None:
    room = await platform.room()
    async with listening(platform) as ears:
        asked = await platform.adapter.send(room, Message(Text("Agreed?"), YES_NO), key="key-7")
        await platform.amina.says(bare(room), said, reply_to=asked)
        heard = await ears.next(Kind.PRESS, Kind.MESSAGE)
    assert (heard.kind, heard.pressed, heard.message, heard.delivery) == (Kind.PRESS, pressed, asked, "key-7")
    assert heard.addressed


async def test_any_other_reply_to_buttons_is_a_message(platform: MatrixPlatform) -> None:
    room = await platform.room()
    async with listening(platform) as ears:
        asked = await platform.adapter.send(room, Message(Text("Agreed?"), YES_NO), key="k1")
        await platform.amina.says(bare(room), "2 of us are unsure", reply_to=asked)
        heard = await ears.next(Kind.PRESS, Kind.MESSAGE)
    assert (heard.kind, heard.text, heard.reply_to) == (Kind.MESSAGE, "2 of us are unsure", asked)
    assert heard.addressed


async def test_a_press_on_a_message_from_before_a_restart_is_understood(platform: MatrixPlatform) -> None:
    room = await platform.room()
    asked = await platform.adapter.send(room, Message(Text("Agreed?"), YES_NO), key="key-8")
    await platform.adapter.edit(room, asked, Message(Text("Agreed?"), (*YES_NO, (Button("Later"),))))
    await platform.restart_adapter()
    async with listening(platform) as ears:
        await platform.amina.reacts(bare(room), asked, "👍")
        await platform.amina.reacts(bare(room), asked, "3️⃣")
        heard = await ears.next(Kind.PRESS)
    assert (heard.pressed, heard.message, heard.delivery) == (2, asked, "key-8")


async def test_buttons_that_were_taken_away_cannot_be_pressed(platform: MatrixPlatform) -> None:
    room = await platform.room()
    asked = await platform.adapter.send(room, Message(Text("Agreed?"), YES_NO), key="k1")
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "1", reply_to=asked)
        assert (await ears.next(Kind.PRESS)).pressed == 0
        await platform.adapter.edit(room, asked, plain("Agreed."))
        await platform.amina.says(bare(room), "1", reply_to=asked)
        heard = await ears.next(Kind.PRESS, Kind.MESSAGE)
    assert (heard.kind, heard.text) == (Kind.MESSAGE, "1")


async def test_buttons_forged_by_somebody_are_only_words(platform: MatrixPlatform) -> None:
    room = await platform.room()
    forged = {BUTTONS: ["Yes"], "chat.baraza.delivery": "stolen"}
    async with listening(platform) as ears:
        trap = await platform.bruno.says(bare(room), "Press", **forged)
        await platform.amina.reacts(bare(room), trap, "1️⃣")
        await platform.amina.says(bare(room), "1", reply_to=trap)
        await platform.amina.says(bare(room), "/done")
        heard = [await ears.next(), await ears.next(), await ears.next()]
        while heard[-1].text != "/done":
            heard.append(await ears.next())
    assert all(h.kind is not Kind.PRESS and h.delivery is None for h in heard)


async def test_a_message_of_another_room_cannot_be_pressed_from_here(platform: MatrixPlatform) -> None:
    theirs, ours = await platform.room(), await platform.room()
    async with listening(platform) as ears:
        asked = await platform.adapter.send(theirs, Message(Text("Agreed?"), YES_NO), key="k1")
        await platform.bruno.says(bare(ours), "1", reply_to=asked)
        heard = await ears.next(Kind.PRESS, Kind.MESSAGE)
    assert (heard.kind, heard.room, heard.addressed) == (Kind.MESSAGE, ours, False)


async def test_buttons_that_are_numbers_are_chosen_by_their_own(platform: MatrixPlatform) -> None:
    """On a scale from 0 to 3, "2" means two, not the second."""
    room = await platform.room()
    scale = (tuple(Button(str(n)) for n in range(4)),)
    async with listening(platform) as ears:
        asked = await platform.adapter.send(room, Message(Text("How full?"), scale), key="k1")
        (event,) = await platform.amina.messages(bare(room), platform.bot.user)
        assert event["content"]["body"] == "How full?\n\n0 · 1 · 2 · 3"
        await platform.amina.says(bare(room), "٢", reply_to=asked)
        heard = await ears.next(Kind.PRESS)
    assert heard.pressed == 2


# -- Hearing --


async def test_an_invitation_made_while_we_were_down_is_followed(platform: MatrixPlatform) -> None:
    await platform.adapter.close()
    room = await platform.invites_us()
    await platform.amina.says(bare(room), "/start CODE")
    platform.adapter = platform.new_adapter()
    await platform.adapter.start()
    async with listening(platform) as ears:
        invited, said = await ears.next(), await ears.next()
        assert (invited.kind, invited.room) == (Kind.INVITED, room)
        assert invited.sender.address == platform.person
        assert (said.kind, said.text) == (Kind.MESSAGE, "/start CODE")
        await platform.adapter.send(room, plain("Welcome"), key="k1")


async def test_an_invitation_that_was_heard_but_not_followed_is_followed_later(
    platform: MatrixPlatform,
) -> None:
    """Killed between hearing of it and joining: the homeserver does not tell it again in a sync."""
    platform.inbox.stored = None
    room = await platform.invites_us()
    told = await platform.bot.ask("GET", "sync", timeout=0)
    assert bare(room) in told["rooms"]["invite"]
    await platform.inbox.put((), told["next_batch"])
    await platform.restart_adapter()
    async with listening(platform) as ears:
        assert (await ears.next(Kind.INVITED)).room == room


class Counting(KeptInbox):
    """Remembers how many events each commit held."""

    def __init__(self) -> None:
        super().__init__()
        self.batches: list[int] = []

    async def put(self, events: Sequence[Raw], cursor: str) -> None:
        self.batches.append(len(events))
        await super().put(events, cursor)


async def test_a_long_gap_is_heard_whole_in_order_and_once(platform: MatrixPlatform) -> None:
    platform.inbox = inbox = Counting()
    room = await platform.room()
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "/0")
        assert (await ears.next(Kind.MESSAGE)).text == "/0"
    await platform.adapter.close()
    for number in range(1, 131):
        await platform.amina.says(bare(room), f"/{number}")
    platform.adapter = platform.new_adapter()
    await platform.adapter.start()
    async with listening(platform) as ears:
        heard = [await ears.next(Kind.MESSAGE) for _ in range(130)]
        assert max(inbox.batches) >= 120, "a sync and its gap are one commit"
        await platform.amina.says(bare(room), "/last")
        assert (await ears.next(Kind.MESSAGE)).text == "/last"
    assert [h.text for h in heard] == [f"/{n}" for n in range(1, 131)]


async def test_what_was_said_before_we_came_is_not_heard(platform: MatrixPlatform) -> None:
    room = await platform.amina.creates(platform.bruno.user, name="Old room")
    for number in range(60):
        await platform.amina.says(room, f"/old {number}")
    async with listening(platform) as ears:
        await platform.amina.invites(room, platform.bot.user)
        assert (await ears.next()).kind is Kind.INVITED
        await platform.amina.says(room, "/new")
        assert (await ears.next(Kind.MESSAGE)).text == "/new"
    assert not [raw for raw in platform.inbox.events if "/old" in raw.body]


async def test_the_first_sync_of_an_old_account_replays_nothing(
    platform: MatrixPlatform,
) -> None:
    room = await platform.room()
    await platform.amina.says(bare(room), "/old")
    await platform.restart_adapter()
    assert platform.inbox.cursor() is None
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "/new")
        assert (await ears.next()).text == "/new"


async def test_what_could_not_be_kept_is_heard_again(platform: MatrixPlatform) -> None:
    """The database was full for a moment: the token did not move, so nothing is lost."""
    room = await platform.room()

    class Full(KeptInbox):
        async def put(self, events: Sequence[Raw], cursor: str) -> None:
            if events:
                raise OSError("disk full")
            await super().put(events, cursor)

    full = Full()
    task = asyncio.create_task(platform.adapter.listen(full))
    await platform.amina.says(bare(room), "/kept")
    with pytest.raises(OSError, match="disk full"):
        await asyncio.wait_for(task, 20)
    platform.inbox.stored = full.stored
    async with listening(platform) as ears:
        assert (await ears.next(Kind.MESSAGE)).text == "/kept"


async def test_a_malformed_event_is_set_aside_and_its_neighbours_are_heard(platform: MatrixPlatform) -> None:
    room = await platform.room()
    bad: list[dict[str, object]] = [
        {"msgtype": "m.text", "body": "canary", "m.relates_to": "canary"},
        {"msgtype": "m.text", "body": "canary", "m.relates_to": {"m.in_reply_to": {"event_id": "a/../b"}}},
        {"msgtype": "canary", "body": ""},
    ]
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "/before")
        for content in bad:
            await platform.amina.puts(bare(room), "m.room.message", content)
        await platform.amina.puts(bare(room), "m.room.encrypted", {"algorithm": 7})
        lacking = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA", "session_id": "x"}
        await platform.amina.puts(bare(room), "m.room.encrypted", lacking)
        await platform.amina.puts(bare(room), "m.reaction", {"m.relates_to": []})
        await platform.amina.says(bare(room), "/after")
        texts = []
        while "/after" not in texts:
            raw = await platform.inbox.next_raw()
            try:
                heard = platform.adapter.read(raw)
            except Unreadable as unreadable:
                assert "canary" not in str(unreadable)  # noqa: PT017
                continue
            said = heard is not None and heard.kind not in (Kind.INVITED, Kind.CAME)
            texts += [heard.text or heard.kind] if heard and said else []
        assert not ears.task.done()
    assert texts == ["/before", "canary", "canary", Kind.UNREADABLE, "/after"]


async def test_the_quotation_before_a_reply_is_not_part_of_it(platform: MatrixPlatform) -> None:
    room = await platform.room()
    async with listening(platform) as ears:
        asked = await platform.adapter.send(room, plain("What moved?"), key="k1")
        quoted = f"> <{platform.bot.user}> What moved?\n> really\n\nThe pump works\n> and this is mine"
        await platform.amina.says(bare(room), quoted, reply_to=asked)
        heard = await ears.next(Kind.MESSAGE)
    assert heard.text == "The pump works\n> and this is mine"


async def test_in_a_thread_below_our_question_we_are_answered(platform: MatrixPlatform) -> None:
    room = await platform.room()
    async with listening(platform) as ears:
        asked = await platform.adapter.send(room, plain("What moved?"), key="k1")
        first = await platform.amina.says(bare(room), "The pump", thread=asked)
        heard = await ears.next(Kind.MESSAGE)
        assert (heard.reply_to, heard.addressed) == (asked, True)
        await platform.bruno.says(bare(room), "Which?", thread=asked, reply_to=first)
        heard = await ears.next(Kind.MESSAGE)
        assert (heard.reply_to, heard.addressed) == (first, False)


async def test_being_called_by_name_is_being_addressed(platform: MatrixPlatform) -> None:
    room = await platform.room()
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "the harvest was good")
        await platform.amina.says(bare(room), "baraza, who is late?")
        await platform.amina.says(bare(room), "Baraza: !status")
        await platform.amina.says(bare(room), "！状态")
        await platform.amina.says(bare(room), "hm", **{"m.mentions": {"user_ids": [platform.bot.user]}})
        heard = [await ears.next(Kind.MESSAGE) for _ in range(5)]
    assert [(h.text, h.addressed) for h in heard] == [
        ("the harvest was good", False),
        ("baraza, who is late?", True),
        ("!status", True),
        ("！状态", True),
        ("hm", True),
    ]


async def test_other_bots_are_not_heard(platform: MatrixPlatform) -> None:
    room = await platform.direct()
    async with listening(platform) as ears:
        await platform.amina.puts(bare(room), "m.room.message", {"msgtype": "m.notice", "body": "beep"})
        await platform.amina.puts(bare(room), "m.room.message", {"msgtype": "m.emote", "body": "waves"})
        heard = await ears.next(Kind.MESSAGE)
    assert heard.text == "waves"


# -- Leaving and moving --


@pytest.mark.parametrize("how", ["kicked", "banned", "left"])
async def test_however_we_leave_it_is_heard_after_what_was_said(platform: MatrixPlatform, how: str) -> None:
    room = await platform.room()
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "/first")
        assert (await ears.next(Kind.MESSAGE)).text == "/first"
    await platform.amina.says(bare(room), "/before")
    if how == "left":
        await platform.bot.leaves(bare(room))
    else:
        await platform.amina.kicks(bare(room), platform.bot.user, ban=how == "banned")
    await platform.amina.says(bare(room), "/behind our back")
    other = await platform.direct()
    async with listening(platform) as ears:
        assert (await ears.next(Kind.MESSAGE)).text == "/before"
        heard = await ears.next(Kind.MESSAGE, Kind.GONE)
        assert (heard.kind, heard.room) == (Kind.GONE, room)
        await platform.amina.says(bare(other), "/on")
        assert (await ears.next(Kind.MESSAGE)).text == "/on"


async def test_an_invitation_taken_back_is_not_a_room_lost(platform: MatrixPlatform) -> None:
    await platform.adapter.close()
    taken = await platform.invites_us()
    platform.adapter = platform.new_adapter()
    await platform.adapter.start()
    await platform.amina.kicks(bare(taken), platform.bot.user)
    async with listening(platform) as ears:
        room = await platform.direct()
        await platform.amina.says(bare(room), "/on")
        kinds = [(await ears.next()).kind, (await ears.next()).kind]
    assert kinds == [Kind.INVITED, Kind.MESSAGE]


async def test_a_room_that_moved_without_us_says_so_until_we_are_let_in(platform: MatrixPlatform) -> None:
    old = await platform.room()
    await platform.adapter.close()
    platform.adapter = platform.new_adapter(at_the_door=1.0)
    await platform.adapter.start()
    async with listening(platform) as ears:
        await platform.amina.says(bare(old), "/here")
        await ears.next(Kind.MESSAGE)
        new = await platform.amina.upgrades(bare(old))
        away = await ears.next()
        assert (away.kind, away.room, away.text) == (Kind.SILENCED, old, "moved")
        assert away.sender.address == f"matrix:{platform.amina.user}"
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(old, plain("Anyone?"), key="k1")
        assert (refused.value.read_only, refused.value.cause) == (True, "moved")
        await platform.amina.invites(new, platform.bot.user)
        heard = await ears.next()
        assert (heard.kind, heard.room, heard.text) == (Kind.MOVED, old, f"matrix:{new}")
        await platform.adapter.send(f"matrix:{new}", plain("Here again"), key="k2")


async def test_a_room_that_claims_to_replace_ours_is_just_another_room(platform: MatrixPlatform) -> None:
    ours = await platform.room()
    async with listening(platform) as ears:
        await platform.amina.says(bare(ours), "/here")
        await ears.next(Kind.MESSAGE)
        claim = {"predecessor": {"room_id": bare(ours), "event_id": "$x"}}
        trap = await platform.bruno.creates(platform.bot.user, creation_content=claim)
        heard = await ears.next(Kind.MOVED, Kind.INVITED)
    assert (heard.kind, heard.room) == (Kind.INVITED, f"matrix:{trap}")


async def test_a_reply_names_the_key_of_what_it_answers_after_a_restart_too(platform: MatrixPlatform) -> None:
    """A crash may have kept us from hearing where a message stands: by its key it is known all the same."""
    room = await platform.room()
    asked = await platform.adapter.send(room, plain("How full is your plate?"), key="key-9")
    await platform.restart_adapter()
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "Half full", reply_to=asked)
        heard = await ears.next(Kind.MESSAGE)
    assert (heard.text, heard.reply_to, heard.delivery) == ("Half full", asked, "key-9")
