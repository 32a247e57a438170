"""Whose invitations are followed on Matrix, which rooms are left, and who may speak: with a real Synapse."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.adapters import Kind, NotDelivered
from bot.adapters.matrix import inviting
from bot.messages import Messages
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform, bare, people
from tests.peers.synapse import Homeserver, _ask


async def starts(platform: MatrixPlatform, **given: Any) -> None:
    """Start the adapter anew with these settings."""
    await platform.adapter.close()
    platform.adapter = platform.new_adapter(**given)
    await platform.adapter.start()


def in_swahili(*to: str) -> Any:
    """Return what words our sentences: in Swahili to one of these people, else in English."""

    async def says(id_: str, whom: Sequence[str]) -> str:
        return worded(id_, "sw" if set(to) & set(whom) else "en")

    return says


def worded(id_: str, language: str = "en") -> str:
    return MESSAGES.says(id_, language=language)


MESSAGES = Messages(strict=True)


def among(*addresses: str) -> Any:
    async def known(address: str) -> bool:
        return address in addresses

    return known


async def sees_left(platform: MatrixPlatform, room: str, reason: str) -> None:
    """Wait until Amina's client is shown that we declined or left, with the reason."""
    since: dict[str, str] = {}
    while True:
        answer = await platform.amina.ask("GET", "sync", timeout=10_000, **since)
        part = answer.get("rooms", {}).get("join", {}).get(room, {})
        found = [*part.get("state", {}).get("events", []), *part.get("timeline", {}).get("events", [])]
        for event in found:
            if event.get("state_key") == platform.bot.user and event["content"]["membership"] == "leave":
                assert event["content"].get("reason") == reason
                return
        since = {"since": answer["next_batch"]}


@pytest.mark.parametrize("rule", ["known", "@*:elsewhere.example, @clare:localhost"])
async def test_unknown_people_are_declined_and_known_ones_followed(
    platform: MatrixPlatform, rule: str
) -> None:
    """In the language of whoever invites, where that is known."""
    known = among(platform.bruno.address)
    await starts(platform, invites=rule, known=known, says=in_swahili(platform.person))
    async with listening(platform) as ears:
        strange = await platform.amina.creates(platform.bot.user)
        await sees_left(platform, strange, worded("declined-a-stranger", "sw"))
        ours = await platform.bruno.creates(platform.bot.user)
        heard = await ears.next()
    assert (heard.kind, heard.room) == (Kind.INVITED, f"matrix:{ours}")


async def test_anybody_may_bring_us_into_a_room_that_is_ours_already(platform: MatrixPlatform) -> None:
    """A partnership's file named it, and whoever runs it was asked to bring us in; or we had lost it."""
    ours, strange = await platform.amina.creates(), await platform.amina.creates()
    await starts(platform, invites="known", known=among(f"matrix:{ours}"), says=in_swahili())
    async with listening(platform) as ears:
        await platform.amina.invites(strange, platform.bot.user)
        await sees_left(platform, strange, worded("declined-a-stranger"))
        await platform.amina.invites(ours, platform.bot.user)
        heard = await ears.next()
    assert (heard.kind, heard.room) == (Kind.INVITED, f"matrix:{ours}")


async def test_where_the_operator_names_who_may_invite_a_room_of_ours_does_not_do(
    platform: MatrixPlatform,
) -> None:
    ours = await platform.amina.creates()
    await starts(platform, invites="@*:elsewhere.example", known=among(f"matrix:{ours}"), says=in_swahili())
    async with listening(platform):
        await platform.amina.invites(ours, platform.bot.user)
        await sees_left(platform, ours, worded("declined-a-stranger"))


async def test_people_of_a_named_server_are_followed(platform: MatrixPlatform) -> None:
    await starts(platform, invites="@nobody:x, @*:localhost", known=among())
    async with listening(platform) as ears:
        room = await platform.invites_us()
        assert (await ears.next(Kind.INVITED)).room == room


async def test_a_room_where_nobody_gave_a_code_is_left_again(
    platform: MatrixPlatform, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = await platform.amina.creates(platform.bot.user)
    await platform.adapter.close()
    monkeypatch.setattr(inviting, "HOUR", 0.3)
    platform.adapter = platform.new_adapter(known=among(f"matrix:{home}"), says=in_swahili(platform.person))
    await platform.adapter.start()
    async with listening(platform) as ears:
        assert (await ears.next(Kind.INVITED)).room == f"matrix:{home}"
        strange = await platform.amina.creates(platform.bot.user)
        assert (await ears.next(Kind.INVITED)).room == f"matrix:{strange}"
        await sees_left(platform, strange, worded("left-without-a-code", "sw"))
        await platform.amina.says(home, "/still here")
        assert (await ears.next(Kind.MESSAGE)).text == "/still here"


async def test_the_hour_without_a_code_outlasts_a_restart(
    platform: MatrixPlatform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """We stay with those whom we know: a partnership's room, and a member who has yet to write to us."""
    home = await platform.amina.creates(platform.bot.user)
    talk = await platform.bruno.creates(platform.bot.user, direct=True)
    strange = await platform.amina.creates(platform.bot.user)
    known = among(f"matrix:{home}", platform.bruno.address)
    await starts(platform, known=known, says=in_swahili())
    async with listening(platform) as ears:
        assert {(await ears.next(Kind.INVITED)).room for _ in range(3)} == {
            f"matrix:{room}" for room in (home, talk, strange)
        }
    now = await platform.adapter._listener.snapshot()
    left = inviting.time_left(now["rooms"]["join"][strange], platform.bot.user)
    assert inviting.HOUR - 60 < left < inviting.HOUR, "the homeserver tells how long we have been there"

    monkeypatch.setattr(inviting, "HOUR", 0.3)
    monkeypatch.setattr(inviting, "GRACE", 0.3)
    await starts(platform, known=known, says=in_swahili())
    async with listening(platform) as ears:
        await sees_left(platform, strange, worded("left-without-a-code"))
        for room, person in ((home, platform.amina), (talk, platform.bruno)):
            await person.says(room, "/still here")
            assert (await ears.next(Kind.MESSAGE)).room == f"matrix:{room}"


US = "@baraza:x"


@pytest.mark.parametrize(
    ("unsigned", "left"),
    [
        ({"age": 600_000}, 3000.0),
        ({"age": 7_200_000}, -3600.0),
        ({"age": 0}, 3600.0),
        ({"age": -5}, 3600.0),
        ({"age": True}, 3600.0),
        ({"age": "600000"}, 3600.0),
        ({}, 3600.0),
        (None, 3600.0),
    ],
)
def test_the_hour_is_counted_by_the_homeservers_clock(unsigned: object, left: float) -> None:
    ours = {"type": "m.room.member", "state_key": US, "unsigned": unsigned}
    other = {"type": "m.room.member", "state_key": "@amina:x", "unsigned": {"age": 1}}
    assert inviting.time_left({"state": {"events": [ours, other]}}, US) == left
    assert inviting.time_left({"state": {"events": [other]}}, US) == inviting.HOUR


async def test_spaces_are_declined_and_one_we_were_put_into_is_not_heard(platform: MatrixPlatform) -> None:
    space = {"creation_content": {"type": "m.space"}}
    await starts(platform, says=in_swahili())
    async with listening(platform) as ears:
        asked = await platform.amina.creates(platform.bot.user, **space)
        await sees_left(platform, asked, worded("declined-a-space"))
        put = await platform.amina.creates(**space, preset="public_chat")
        await platform.bot.joins(put)
        await platform.amina.says(put, "/in the space")
        room = await platform.room()
        await platform.amina.says(bare(room), "/in the room")
        assert (await ears.next(Kind.MESSAGE)).text == "/in the room"


async def test_the_homeservers_own_notices_are_not_heard(platform: MatrixPlatform) -> None:
    room = await platform.room()
    tag = ("user", platform.bot.user, "rooms", bare(room), "tags", "m.server_notice")
    await platform.bot.ask("PUT", *tag, body={"order": 0})
    async with listening(platform) as ears:
        notice = {"msgtype": "m.server_notice", "body": "You hit the limit", "server_notice_type": "x"}
        await platform.amina.puts(bare(room), "m.room.message", notice)
        await platform.amina.says(bare(room), "/from the server's room")
        other = await platform.direct()
        await platform.amina.puts(bare(other), "m.room.message", notice)
        await platform.amina.says(bare(other), "/on")
        assert (await ears.next(Kind.MESSAGE)).text == "/on"


async def test_without_encryption_an_encrypted_room_is_refused_with_a_sentence(
    platform: MatrixPlatform,
) -> None:
    await starts(platform, encryption=False, says=in_swahili())
    assert not platform.adapter.capabilities.encrypted
    async with listening(platform) as ears:
        secret = await platform.amina.creates(platform.bot.user, encrypted=True)
        await sees_left(platform, secret, worded("declined-encrypted"))
        assert await platform.inbox.next_report() == (
            f"matrix:{secret}",
            "the room is encrypted, and we cannot encrypt",
        )
        room = await platform.room()
        await ears.next(Kind.INVITED)
        await platform.adapter.send(room, plain("In the clear"), key="k1")
        content = {"algorithm": "m.megolm.v1.aes-sha2"}
        path = ("rooms", bare(room), "state", "m.room.encryption", "")
        await platform.amina.ask("PUT", *path, body=content)
        await platform.amina.puts(bare(room), "m.room.encrypted", {**content, "session_id": "x"})
        heard = await ears.next(Kind.UNREADABLE, Kind.MESSAGE)
        assert (heard.kind, heard.room) == (Kind.UNREADABLE, room)
        with pytest.raises(NotDelivered, match="e2e extra") as refused:
            await platform.adapter.send(room, plain("Still in the clear?"), key="k2")
    assert (refused.value.read_only, refused.value.cause) == (True, "encrypted")
    assert refused.value.retry_after
    texts = [e["content"].get("body") for e in await platform.amina.events(bare(room))]
    assert "Still in the clear?" not in texts


async def test_being_silenced_and_heeded_again_is_heard(platform: MatrixPlatform) -> None:
    room = await platform.room()
    path = ("rooms", bare(room), "state", "m.room.power_levels", "")
    levels = await platform.amina.ask("GET", *path)
    async with listening(platform) as ears:
        await platform.adapter.send(room, plain("Hello"), key="k1")
        await platform.amina.ask("PUT", *path, body={**levels, "events_default": 50})
        heard = await ears.next(Kind.SILENCED, Kind.HEEDED)
        assert (heard.kind, heard.room, heard.sender.address) == (Kind.SILENCED, room, platform.person)
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(room, plain("Hello?"), key="k2")
        assert refused.value.read_only
        raised = {**levels, "events_default": 50, "users": {**levels["users"], platform.bot.user: 50}}
        await platform.amina.ask("PUT", *path, body=raised)
        assert (await ears.next(Kind.SILENCED, Kind.HEEDED)).kind is Kind.HEEDED
        await platform.adapter.send(room, plain("Hello?"), key="k3")


async def test_a_room_whose_names_change_stays_the_room_it_is(platform: MatrixPlatform) -> None:
    """Also by the event that older servers told of names with."""
    room = await platform.room()
    local = platform.bot.user[1:].partition(":")[0]
    first, second = (f"#{part}-{local}:localhost" for part in ("old", "new"))
    named = [
        {"alias": first},
        {"alias": second, "alt_aliases": [first]},
        {"alias": None, "alt_aliases": []},
        {},
    ]
    async with listening(platform) as ears:
        for alias in (first, second):
            await platform.amina.ask("PUT", "directory", "room", alias, body={"room_id": bare(room)})
        for content in named:
            path = ("rooms", bare(room), "state", "m.room.canonical_alias", "")
            await platform.amina.ask("PUT", *path, body=content)
        for odd in ({"aliases": [first]}, {"aliases": []}):
            path = ("rooms", bare(room), "state", "m.room.aliases", "localhost")
            await platform.amina.ask("PUT", *path, body=odd)
        await platform.amina.ask("DELETE", "directory", "room", first)
        await platform.amina.says(bare(room), "/still here")
        heard = await ears.next(Kind.INVITED, Kind.MOVED, Kind.GONE, Kind.MESSAGE)
        assert (heard.kind, heard.room) == (Kind.INVITED, room)
        heard = await ears.next(Kind.MOVED, Kind.GONE, Kind.MESSAGE)
        assert (heard.kind, heard.room, heard.text) == (Kind.MESSAGE, room, "/still here")
        await platform.adapter.send(room, plain("And so am I"), key="k1")
        await platform.amina.sees_text(bare(room), "And so am I")


async def test_a_room_that_was_shut_is_lost(platform: MatrixPlatform, synapse: Homeserver) -> None:
    room = await platform.room()
    admin = await synapse.admin()
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "/here")
        await ears.next(Kind.MESSAGE)
        path = f"/_synapse/admin/v1/rooms/{bare(room)}"
        await _ask(synapse.url, "DELETE", path, admin.token, {"block": True, "purge": False}, {})
        heard = await ears.next(Kind.GONE)
        assert heard.room == room
        with pytest.raises(NotDelivered) as refused:
            await platform.adapter.send(room, plain("Anyone?"), key="k1")
    assert refused.value.lost_room


async def test_two_accounts_side_by_side_keep_to_their_own_names(
    platform: MatrixPlatform, synapse: Homeserver, tmp_path: Path
) -> None:
    async with people(synapse, tmp_path / "east") as east:
        await starts(east, name="matrix-east")
        room = await platform.amina.creates(platform.bot.user, east.bot.user)
        async with listening(platform) as ears, listening(east) as east_ears:
            heard, east_heard = await ears.next(Kind.INVITED), await east_ears.next(Kind.INVITED)
            assert (heard.room, east_heard.room) == (f"matrix:{room}", f"matrix-east:{room}")
            assert heard.sender.address == east_heard.sender.address == platform.person
            await east.adapter.send(f"matrix-east:{room}", plain("From the east"), key="k1")
            await platform.adapter.send(f"matrix:{room}", plain("From here"), key="k1")
            await platform.amina.sees_text(room, "From the east")
            new = await platform.amina.upgrades(room)
            await platform.amina.invites(new, east.bot.user)
            moved = await east_ears.next(Kind.MOVED)
            assert (moved.room, moved.text) == (f"matrix-east:{room}", f"matrix-east:{new}")


async def test_signed_out_with_a_password_at_hand_it_goes_on(platform: MatrixPlatform) -> None:
    room = await platform.direct()
    async with listening(platform) as ears:
        await platform.amina.says(bare(room), "/one")
        assert (await ears.next(Kind.MESSAGE)).text == "/one"
        device = platform.adapter._door.client.device_id  # type: ignore[union-attr]
        await platform.bot.ask("POST", "logout", "all", body={})
        await platform.amina.says(bare(room), "/two")
        assert (await ears.next(Kind.MESSAGE)).text == "/two"
        assert platform.adapter._door.client.device_id == device  # type: ignore[union-attr]
        await platform.adapter.send(room, plain("Still here"), key="k1")
