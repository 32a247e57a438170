"""Our Matrix adapter and people at Element's own library, in plain and encrypted rooms of a real Synapse."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from bot.core.text import Button, Message, Text
from tests.adapters.contract import listening, plain
from tests.adapters.matrix_platform import MatrixPlatform
from tests.peers.js_person import Clients, JsPerson
from tests.peers.synapse import Homeserver

YES_NO = ((Button("Sim"), Button("Não")),)
BOTH_KINDS = pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])


@pytest.mark.parametrize("version", ["11", "12"])
@BOTH_KINDS
async def test_a_room_works_both_ways_from_the_first_message_after_the_invitation(
    platform: MatrixPlatform, at_element: Clients, version: str, encrypted: bool
) -> None:
    amina = await at_element.signs_in(platform.amina)
    async with listening(platform) as ears:
        room = await amina.creates(platform.bot.user, encrypted=encrypted, version=version)
        first = await amina.says(room, "Habari, Baraza")
        await ears.next(Kind.INVITED)
        heard = await ears.next(Kind.MESSAGE)
        assert (heard.text, heard.message) == ("Habari, Baraza", first)

        asked = await platform.adapter.send(f"matrix:{room}", Message(Text("Agreed?"), YES_NO), key="key-1")
        seen = await amina.sees_text(room, "Agreed?", sender=platform.bot.user)
        assert (seen.id, seen.encrypted, seen.failed) == (asked, encrypted, None)

        await amina.says(room, "2", reply_to=asked)
        heard = await ears.next(Kind.PRESS)
        assert (heard.pressed, heard.delivery) == (1, "key-1")

        await platform.adapter.edit(f"matrix:{room}", asked, plain("Agreed."))
        edited = await amina.sees_event(room, asked, lambda e: e.edited)
        assert edited.text == "Agreed."


async def test_a_strict_element_and_the_bot_hear_each_other(
    platform: MatrixPlatform, at_element: Clients
) -> None:
    """It shows nothing of a device that the owner's identity did not sign, and tells it nothing."""
    amina = await at_element.signs_in(platform.amina, strict=True)
    await amina.cross_signs()
    async with listening(platform) as ears:
        room = await amina.creates(platform.bot.user, encrypted=True)
        await amina.says(room, "Habari, Baraza")
        assert (await ears.next(Kind.MESSAGE)).text == "Habari, Baraza"
        sent = await platform.adapter.send(f"matrix:{room}", plain("Habari, Amina"), key="key-1")
        seen = await amina.sees_event(room, sent)
        assert (seen.text, seen.failed, seen.shield) == ("Habari, Amina", None, None)
        (bot,) = (await amina.sees_devices(platform.bot.user)).values()
        assert bot["signed"]


async def test_the_bot_hears_edits_and_reactions_of_element_in_an_encrypted_room(
    platform: MatrixPlatform, at_element: Clients
) -> None:
    amina = await at_element.signs_in(platform.amina)
    async with listening(platform) as ears:
        room = await amina.creates(platform.bot.user, encrypted=True)
        said = await amina.says(room, "11")
        assert (await ears.next(Kind.MESSAGE)).text == "11"
        await amina.edits(room, said, "12")
        heard = await ears.next(Kind.EDIT)
        assert (heard.text, heard.message) == ("12", said)

        asked = await platform.adapter.send(f"matrix:{room}", Message(Text("Agreed?"), YES_NO), key="key-1")
        await amina.sees_text(room, "Agreed?")
        await amina.reacts(room, asked, "1\ufe0f\u20e3")
        heard = await ears.next(Kind.PRESS)
        assert (heard.pressed, heard.delivery) == (0, "key-1")
        await amina.sees_event(room, asked, lambda e: amina.user in e.reactions.get("1\ufe0f\u20e3", ()))


async def test_both_go_on_where_they_were_after_both_were_closed(
    platform: MatrixPlatform, at_element: Clients
) -> None:
    amina = await at_element.signs_in(platform.amina)
    async with listening(platform) as ears:
        room = await amina.creates(platform.bot.user, encrypted=True)
        await amina.says(room, "before")
        await ears.next(Kind.MESSAGE)
        await platform.adapter.send(f"matrix:{room}", plain("we heard"), key="key-1")
        await amina.sees_text(room, "we heard")
    await platform.adapter.close()
    await amina.restarts()
    await amina.says(room, "while you were away")
    await amina.changes_session(room)
    await amina.says(room, "with another key")
    platform.adapter = platform.new_adapter(password=None)
    await platform.adapter.start()
    async with listening(platform) as ears:
        heard = [(await ears.next(Kind.MESSAGE)).text for _ in range(2)]
        assert heard == ["while you were away", "with another key"]
        again = await platform.adapter.send(f"matrix:{room}", plain("we are back"), key="key-2")
        assert (await amina.sees_event(room, again)).text == "we are back"
        shown = [
            e.text for e in amina.seen(room) if e.sender == platform.bot.user and e.type == "m.room.message"
        ]
        assert shown == ["we heard", "we are back"]


@pytest.fixture
async def pair(synapse: Homeserver, at_element: Clients) -> tuple[JsPerson, JsPerson]:
    """Two people at Element, for what needs no bot."""
    amina, bruno = [await synapse.register(name) for name in ("amina", "bruno")]
    return await at_element.signs_in(amina), await at_element.signs_in(bruno)


async def together(amina: JsPerson, bruno: JsPerson, *, encrypted: bool = True) -> str:
    room = await amina.creates(bruno.user, encrypted=encrypted)
    await bruno.joins(room)
    await amina.sees_joined(room, bruno.user)
    return room


BOTH_KINDS = pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])


async def test_element_shows_replies_threads_edits_reactions_and_withdrawals(
    pair: tuple[JsPerson, JsPerson],
) -> None:
    amina, bruno = pair
    room = await together(amina, bruno)
    root = await amina.says(room, "Pampu imeharibika")
    await bruno.sees_text(room, "imeharibika")
    reply = await bruno.says(room, "Which one?", reply_to=root)
    below = await bruno.says(room, "In the thread", thread=root)
    assert (await amina.sees_event(room, reply)).reply_to == root
    assert (await amina.sees_event(room, below)).thread == root

    await amina.edits(room, root, "Pampu imetengenezwa")
    edited = await bruno.sees_event(room, root, lambda e: e.edited)
    assert (edited.text, edited.original["body"]) == ("Pampu imetengenezwa", "Pampu imeharibika")

    thumb = await bruno.reacts(room, root, "👍")
    await amina.sees_event(room, root, lambda e: e.reactions == {"👍": [bruno.user]})
    await bruno.withdraws(room, thumb)
    await amina.sees_event(room, root, lambda e: not e.reactions)
    await amina.withdraws(room, root)
    await bruno.sees_event(room, root, lambda e: e.redacted and not e.text)


@BOTH_KINDS
async def test_element_sends_and_opens_attachments(pair: tuple[JsPerson, JsPerson], encrypted: bool) -> None:
    amina, bruno = pair
    room = await together(amina, bruno, encrypted=encrypted)
    sent = bytes(range(256)) * 300
    event = await amina.attaches(room, "pump.png", sent, "image/png", caption="The pump")
    seen = await bruno.sees_event(room, event)
    assert (seen.content["msgtype"], seen.text) == ("m.image", "The pump")
    assert ("file" in seen.content, "url" in seen.content) == (encrypted, not encrypted)
    assert await bruno.fetches(seen) == sent


async def test_element_votes_in_polls(pair: tuple[JsPerson, JsPerson]) -> None:
    amina, bruno = pair
    room = await together(amina, bruno)
    poll = await amina.offers_poll(room, "Tuesday?", "Yes", "No")
    await bruno.votes(room, poll, "Yes")
    await bruno.votes(room, poll, "No")
    await amina.votes(room, poll, "Yes")
    wanted = {amina.user: ["Yes"], bruno.user: ["No"]}
    seen = await amina.sees_event(room, poll, lambda e: e.poll is not None and e.poll["votes"] == wanted)
    assert seen.poll
    assert (seen.poll["question"], seen.poll["answers"], seen.poll["ended"]) == (
        "Tuesday?",
        ["Yes", "No"],
        False,
    )
    await amina.ends_poll(room, poll)
    await bruno.sees_event(room, poll, lambda e: e.poll is not None and e.poll["ended"])


async def test_element_does_not_know_the_stable_form_of_a_poll(pair: tuple[JsPerson, JsPerson]) -> None:
    """So the stable form is for other clients alone; a vote in it is sent by hand."""
    amina, bruno = pair
    room = await together(amina, bruno)
    poll = await amina.offers_poll(room, "Tuesday?", "Yes", "No", stable=True)
    vote = await bruno.votes(room, poll, "No")
    seen = await amina.sees_event(room, vote)
    assert (seen.type, seen.content["m.selections"]) == ("m.poll.response", ["1"])
    assert (await bruno.sees_event(room, poll)).poll is None


async def test_element_goes_on_after_a_restart_with_the_keys_it_had(pair: tuple[JsPerson, JsPerson]) -> None:
    amina, bruno = pair
    room = await together(amina, bruno)
    await amina.says(room, "before")
    await bruno.sees_text(room, "before")
    await bruno.restarts()
    await amina.says(room, "after")
    await bruno.sees_text(room, "after")
    assert [e.failed for e in bruno.seen(room) if e.type == "m.room.message"] == [None, None]
    assert set(await amina.sees_devices(bruno.user)) == {bruno.device}


async def test_a_strict_element_hears_and_tells_only_signed_devices(
    synapse: Homeserver, at_element: Clients
) -> None:
    amina = await at_element.signs_in(await synapse.register("amina"), strict=True)
    bruno = await at_element.signs_in(await synapse.register("bruno"))
    await amina.cross_signs()
    room = await together(amina, bruno)
    said = await bruno.says(room, "unsigned")
    unread = await amina.sees_event(room, said, lambda e: e.failed is not None)
    assert unread.failed == "UNSIGNED_SENDER_DEVICE"
    told = await amina.says(room, "signed devices alone")
    withheld = await bruno.sees_event(room, told, lambda e: e.failed is not None)
    assert withheld.failed == "MEGOLM_KEY_WITHHELD_FOR_UNVERIFIED_DEVICE"

    await bruno.cross_signs()
    await bruno.says(room, "signed now")
    await amina.sees_text(room, "signed now")
    await amina.says(room, "good to hear you")
    await bruno.sees_text(room, "good to hear you")
    assert (await amina.sees_devices(bruno.user))[bruno.device]["signed"]


async def about_to_compare(amina: JsPerson, bruno: JsPerson) -> str:
    """Return a room where both have an identity and know the other's."""
    await amina.cross_signs()
    await bruno.cross_signs()
    room = await together(amina, bruno)
    await amina.sees_trust(bruno.user, lambda trust: trust["known"])
    return room


@pytest.mark.parametrize("where", ["in a room", "device to device"])
async def test_two_people_compare_emoji(pair: tuple[JsPerson, JsPerson], where: str) -> None:
    amina, bruno = pair
    room = await about_to_compare(amina, bruno)
    how = {"room": room} if where == "in a room" else {"device": bruno.device}
    asking = await amina.asks_to_verify(bruno.user, **how)
    asked = await bruno.is_asked_to_verify()
    await asked.accepts()
    await asking.starts()
    assert await asking.emoji() == await asked.emoji()
    await asking.confirms()
    await asked.confirms()
    await asking.reaches("done")
    await asked.reaches("done")
    await amina.sees_trust(bruno.user, lambda trust: trust["verified"])
    await bruno.sees_trust(amina.user, lambda trust: trust["verified"])


async def test_emoji_that_differ_end_the_verification(pair: tuple[JsPerson, JsPerson]) -> None:
    amina, bruno = pair
    room = await about_to_compare(amina, bruno)
    asking = await amina.asks_to_verify(bruno.user, room=room)
    asked = await bruno.is_asked_to_verify()
    await asked.accepts()
    await asking.starts()
    assert len(await asking.emoji()) == 7
    await asked.emoji()
    await asked.differs()
    assert (await asking.reaches("cancelled", "done")).code == "m.mismatched_sas"


async def test_element_shows_who_types_and_who_has_read(pair: tuple[JsPerson, JsPerson]) -> None:
    amina, bruno = pair
    room = await together(amina, bruno)
    said = await amina.says(room, "Habari")
    await bruno.sees_text(room, "Habari")
    await bruno.person.ask("PUT", "rooms", room, "typing", bruno.user, body={"typing": True, "timeout": 5000})
    await amina.sees_typing(room, bruno.user)
    await bruno.marks_read(room, said)
    await amina.sees_read(room, said, bruno.user)
