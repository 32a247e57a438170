"""What happens to a chat: silenced, slow, its topics too; what is said at joining; how it shows things."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.adapters import Kind
from tests.stories.test_answers import asked
from tests.world import World


def put(world: World, *things: object) -> None:
    with world.bench.store.writing() as transaction:
        transaction.record.keep(things)


@pytest.mark.parametrize(
    ("cause", "told"),
    [
        ("", "give me the right to write"),
        ("topic", "ask somebody who runs the chat to open it"),
        ("moved", "invite me (@console-baraza) to the new room"),
        ("encrypted", "ask whoever runs me to add it"),
    ],
)
async def test_silence_is_told_to_a_coordinator_elsewhere_once_with_what_to_do(
    world: World, cause: str, told: str
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    await bruno.does(Kind.SILENCED, text=cause)
    await bruno.does(Kind.SILENCED, text=cause)
    assert world.gathering().rooms["r-bruno"].state == "read-only"
    assert sum(told in text for text in amina.texts()) == 1
    assert bruno.has_heard_nothing()
    await bruno.does(Kind.HEEDED)
    assert world.gathering().rooms["r-bruno"].state == "open"
    assert bruno.has_heard_nothing()


@pytest.mark.parametrize("state", ["slow", "very-slow", "read-only"])
async def test_a_room_that_only_waits_is_asked_and_told_like_any_other(world: World, state: str) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    put(world, replace(world.gathering().rooms["r-bruno"], state=state))
    await world.monday_at("09:00", "Africa/Nairobi")
    assert bruno.has_heard("What moved forward?")
    await amina.says("The pump works", to="What moved forward?")
    await bruno.says("Which pump?", to="The pump works")
    assert amina.last_heard() == "Bruno replies: Which pump?"
    await amina.says("The old one", to="Which pump?")
    assert bruno.has_heard("The old one")


async def test_a_person_who_blocks_us_is_told_of_as_such(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    direct = bruno.alone()
    await direct.says("/status")
    await direct.does(Kind.GONE)
    assert amina.last_heard().startswith("I can no longer write to Bruno alone")


async def test_a_chat_that_is_lost_found_or_silent_takes_its_topics_along(world: World) -> None:
    amina, *_ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (en)")
    rooms = world.gathering().rooms
    put(
        world,
        replace(rooms["r-bruno"], address="console:big/7"),
        replace(rooms["r-claire"], address="console:big/8"),
    )
    chat = world.stranger("Somebody", "big")
    await chat.does(Kind.GONE)
    assert {r.state for r in world.gathering().rooms.values() if "big" in r.address} == {"lost"}
    assert amina.has_heard("no longer speak to Bruno")
    assert amina.has_heard("no longer speak to Claire")
    await chat.does(Kind.INVITED)
    await chat.does(Kind.SILENCED)
    assert {r.state for r in world.gathering().rooms.values() if "big" in r.address} == {"read-only"}
    await chat.does(Kind.HEEDED)
    await chat.does(Kind.MOVED, text="console:bigger")
    assert sorted(r.address for r in world.gathering().rooms.values() if "big" in r.address) == [
        "console:bigger/7",
        "console:bigger/8",
    ]
    assert not chat.has_heard("Hello, I am Baraza"), "its topics are known here"


async def test_a_topic_that_is_closed_is_told_of_at_once_and_taken_up_when_it_is_opened(world: World) -> None:
    """Nothing was to be said there: without the event nobody would know until the next question."""
    amina, *_ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (en)")
    rooms = world.gathering().rooms
    put(
        world,
        replace(rooms["r-bruno"], address="console:big/7"),
        replace(rooms["r-claire"], address="console:big"),
    )
    general, topic = world.stranger("Somebody", "big"), world.stranger("Somebody", "big/7")
    await world.turns_to("12:00")
    for shut, other, told in ((topic, "r-claire", "with Bruno"), (general, "r-bruno", "with Claire")):
        await shut.does(Kind.SILENCED, text="topic")
        rooms = world.gathering().rooms
        assert [r.state for r in rooms.values() if r.address == shut.room] == ["read-only"]
        assert rooms[other].state == "open", "of a forum, one topic alone is shut"
        assert sum(told in text for text in amina.texts()) == 1
        assert shut.has_heard_nothing()
        await shut.does(Kind.HEEDED, text="topic")
        assert {room.state for room in world.gathering().rooms.values()} == {"open"}
    await topic.does(Kind.SILENCED, text="topic")
    await world.monday_at("09:00", "Africa/Nairobi")
    await topic.does(Kind.HEEDED, text="topic")
    assert topic.has_heard("What moved forward?")


# --- joining
# -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hears_all", "told"),
    [
        (False, "I am shown only what is said to me"),
        (True, "all that is said reaches me. I take note only of"),
    ],
)
async def test_at_joining_a_group_hears_what_i_am_shown_there(
    world: World, hears_all: bool, told: str
) -> None:
    world.partners("Amina in Nairobi (en)")
    group = world.stranger("Claire", "new-group", "en")
    await group.does(Kind.INVITED, hears_all=hears_all)
    assert group.last_heard().startswith("Hello, I am Baraza")
    assert told in group.last_heard()
    await world.stranger("Asha", "talk", "en", direct=True).does(Kind.INVITED, hears_all=hears_all)
    assert "what is said" not in world.stranger("Asha", "talk", "en", direct=True).last_heard()
    group = world.partner("Amina") if hasattr(world, "partner") else group


async def test_start_in_a_direct_talk_explains_itself(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (en)")
    direct = amina.alone()
    await direct.says("/start")
    assert "mimi ni Baraza, niko hapa kwa ajili ya" in direct.last_heard()
    await amina.says("/start")
    assert "mazungumzo haya ni ya" in amina.last_heard()


async def test_an_invitation_offers_a_link_where_an_account_has_one(world: World, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/invite Claire")
    assert "open this link" not in amina.last_heard()

    def link(code: str, *, group: bool) -> str:
        return f"https://chat.example/{'group' if group else 'talk'}?code={code}"

    monkeypatch.setattr(world.platform, "start_link", link)
    await amina.says("/invite Diallo")
    code = amina.last_heard().split("/join ")[1].split()[0]
    assert f"https://chat.example/group?code={code}" in amina.last_heard()


async def test_what_cannot_be_read_is_said_once_a_day_and_person(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    for _time in range(3):
        await amina.does(Kind.UNREADABLE)
        await amina.colleague("Asha").does(Kind.UNREADABLE)
    assert sum("could not read it" in text for text in amina.texts()) == 2
    await world.turns_to("12:00")
    await amina.does(Kind.UNREADABLE)
    assert sum("could not read it" in text for text in amina.texts()) == 3


async def test_a_stranger_s_chat_hears_once_that_it_could_not_be_read(world: World) -> None:
    world.partners("Amina in Nairobi (en)")
    group = world.stranger("Claire", "new-group", "en")
    for _time in range(2):
        await group.does(Kind.UNREADABLE)
    assert len(group.heard) == 1


# --- how a room shows things
# -------------------------------------------------------------------------------------------


async def test_threads_are_chosen_by_a_coordinator_for_one_room(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    await bruno.says("/threads")
    assert "I use no threads here" in bruno.last_heard()
    await bruno.says("/threads on")
    assert "coordinator" in bruno.last_heard()
    await amina.says("/threads perhaps")
    assert amina.last_heard() == "Say /threads on, or /threads off."
    await amina.says("/hilos on")
    assert world.gathering().rooms["r-amina"].shows == ("threads",)
    assert world.gathering().rooms["r-bruno"].shows == ()
    await amina.says("/threads off")
    assert world.gathering().rooms["r-amina"].shows == ()


async def test_what_a_platform_has_not_cannot_be_turned_on(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/polls on")
    assert amina.last_heard() == "The platform of this chat does not have that."
    await amina.says("/polls off")
    assert world.gathering().rooms["r-amina"].shows == ()


async def test_all_that_is_said_of_one_occasion_stands_in_one_thread(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await bruno.says("/threads")
    put(world, replace(world.gathering().rooms["r-bruno"], shows=("threads",)))
    await world.monday_at("09:00", "Africa/Nairobi")
    question = bruno.message("What moved forward?")
    await amina.says("The pump works", to="What moved forward?")
    for _day in range(4):
        await world.turns_to("12:00", "Africa/Nairobi")
    # What is shown anew in place stays where it stands.
    later = [s.message for s in bruno.heard if int(s.id) > int(question.id) and not s.edited]
    assert len(later) >= 3, "an answer and two pages of a digest"
    assert {message.thread for message in later} == {question.id}
    assert not any(shown.message.thread for shown in amina.heard)
