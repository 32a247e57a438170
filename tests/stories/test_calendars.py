"""What is due for somebody stands in their own calendar, as a file or at a secret address."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import aiohttp
import pytest
from icalendar import Calendar

from bot.app import Bench
from bot.archive.calendars import as_calendar
from bot.core.due_for import Due
from bot.core.words import Words
from bot.web import Web
from tests.stories.test_words_that_go import on_disk
from tests.world import PULSE, Neighbour, World

DUTY = f"""{PULSE}duties:
  minutes:
    role: partner
    does: {{en: "Share the minutes, all; of them", sw: Shirikisha kumbukumbu}}
    every: week
    on: friday
    at: "10:00"
decisions: {{rule: consent, open-for: 5 days}}
"""


def reached(world: World) -> World:
    """Let the bot of *world* know where calendar programs reach it."""
    bench = world.bench
    world.bench = Bench(
        bench.store, bench.adapters, bench.translator, bench.clock, bench.messages, web="https://b.example"
    )
    return world


def events(content: bytes) -> dict[str, object]:
    found = Calendar.from_ical(content)
    return {str(each["summary"]): each.decoded("dtstart") for each in found.walk("vevent")}


async def given(amina: Neighbour) -> bytes:
    await amina.alone().says("/calendar")
    shown = [each for each in amina.alone().heard if each.id in amina.world.platform.contents]
    return amina.world.platform.contents[shown[-1].id]


async def test_what_is_due_is_there_at_the_right_moment_across_a_clock_change(world: World) -> None:
    amina, _ = world.partners("Amina in Berlin (en)", "Bruno in Nairobi (sw)", protocol=DUTY)
    await amina.says("/promise Bring the map; all of it, by friday")
    await amina.presses("Yes, I promise")
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Yes, put it to all")
    due = events(await given(amina))
    assert due["Share the minutes, all; of them"] == datetime(2026, 12, 4, 9, 0, tzinfo=UTC)
    assert due["Bring the map; all of it"] == date(2026, 12, 4)
    assert due["We meet on Tuesdays"] == world.now + timedelta(days=5)
    await world.turns_to(datetime(2027, 3, 27, 12, 0, tzinfo=UTC))
    # From the 28th of March on it is summer in Berlin: ten o'clock there is eight in UTC.
    later = events(await given(amina))["Share the minutes, all; of them"]
    assert later in (datetime(2027, 4, 2, 8, 0, tzinfo=UTC), datetime(2027, 3, 26, 9, 0, tzinfo=UTC))


async def test_it_is_in_the_language_of_whoever_reads_it_and_holds_what_is_theirs_alone(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (sw)", protocol=DUTY)
    await amina.says("/promise Bring the quillmap by friday")
    await amina.presses("Yes, I promise")
    content = await given(bruno)
    assert "Shirikisha kumbukumbu" in events(content)
    assert b"quillmap" not in content, "it is another's to keep"


async def test_no_words_make_a_line_of_their_own(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await amina.says("/promise x\r\nEND:VEVENT\r\nBEGIN:VALARM by friday")
    await amina.presses("Yes, I promise")
    content = await given(amina)
    assert b"\nBEGIN:VALARM" not in content
    assert content.count(b"BEGIN:VEVENT") == len(events(content))


async def test_an_address_is_told_alone_once_and_kept_by_nobody(world: World) -> None:
    amina, bruno = reached(world).partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)")
    await amina.alone().says("/status")
    await amina.says("/calendar")
    assert "b.example" not in amina.last_heard()
    found = re.search(r"https://b\.example/calendar/([A-Z0-9]{32})\.ics", amina.alone().last_heard())
    assert found
    await world.bench.beat()
    assert found[1].encode() not in on_disk(world)
    with world.bench.store.reading() as transaction:
        assert transaction.feeds.read_with(found[1]) is not None
    await amina.alone().says("/calendar off")
    assert amina.alone().last_heard() == "Your calendar cannot be read at its address any more."
    await amina.alone().says("/calendar off")
    assert amina.alone().last_heard() == "Your calendar has no address."
    await bruno.alone().says("/calendar")
    assert "Quem souber o endereço também lê; /calendar off anula" in bruno.alone().last_heard()
    await bruno.alone().says("/calendar off")
    assert bruno.alone().last_heard() == "Seu calendário não pode mais ser lido no endereço dele."
    with world.bench.store.reading() as transaction:
        assert transaction.feeds.read_with(found[1]) is None


async def test_without_a_public_address_there_is_a_file_alone(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await given(amina)
    assert not amina.alone().has_heard("http")


@pytest.fixture
async def site(world: World) -> AsyncIterator[str]:
    web = Web("127.0.0.1:0", reached(world).bench.archive.read_with)
    yield f"http://127.0.0.1:{await web.open()}"
    await web.close()


async def test_a_program_reads_it_until_it_is_void_and_nothing_else(world: World, site: str) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=DUTY)
    await amina.alone().says("/status")
    await amina.alone().says("/calendar")
    address = amina.alone().last_heard().rsplit(": ", 1)[1].replace("https://b.example", site)
    async with aiohttp.ClientSession() as client:

        async def reads(url: str, method: str = "GET") -> tuple[int, bytes, str]:
            async with client.request(method, url) as answer:
                return answer.status, await answer.read(), answer.headers.get("Cache-Control", "")

        status, content, cached = await reads(address)
        assert (status, cached) == (200, "no-store")
        assert "Share the minutes, all; of them" in events(content)
        assert (await reads(address, "HEAD"))[:2] == (200, b"")
        for wrong in (address[:-6] + "AA.ics", f"{site}/", f"{site}/calendar/", f"{site}/calendar/../x.ics"):
            assert (await reads(wrong))[:2] == (404, b"")
        assert (await reads(address, "POST"))[0] == 405
        await amina.alone().says("/calendar")
        assert (await reads(address))[0] == 404, "a new address makes the earlier one void"
        await bruno.alone().says("/status")
        await bruno.alone().says("/calendar")
        theirs = bruno.alone().last_heard().rsplit(": ", 1)[1].replace("https://b.example", site)
        assert (await reads(theirs))[0] == 200
        await bruno.alone().says("/forget")
        await bruno.alone().presses("Yes, go on")
        await bruno.alone().presses("Erase all of it")
        assert (await reads(theirs))[0] == 404, "whoever is forgotten has no calendar"


async def test_a_day_is_a_day_where_its_owner_is_and_a_moment_one_for_all(world: World) -> None:
    amina, bruno = world.partners("Amina in Kiritimati (en)", "Bruno in Honolulu (pt-BR)", protocol=DUTY)
    for who, promise, sure in (
        (amina, "/promise Bring the map by 4 December", "Yes, I promise"),
        (bruno, "/prometer Levar o mapa até 4 de dezembro", "Sim, prometo"),
    ):
        await who.says(promise)
        await who.presses(sure)
    found = [as_lines(await given(who)) for who in (amina, bruno)]
    for lines in found:
        assert "DTSTART;VALUE=DATE:20261204" in lines, "the same day on both sides of the date line"
        assert not any("TZID" in line or "VTIMEZONE" in line for line in lines), "UTC needs no zone described"
    # Ten o'clock on Friday is Thursday in UTC on Kiritimati (+14), and Friday evening in Honolulu (-10).
    assert "DTSTART:20261203T200000Z" in found[0]
    assert "DTSTART:20261204T200000Z" in found[1]


async def test_what_is_moved_is_the_same_entry_in_a_newer_form(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=DUTY)
    await amina.says("/promise Bring the map by 4 December")
    await amina.presses("Yes, I promise")
    before = entry(as_lines(await given(amina)), "Bring the map")
    await world.turns_to(world.now + timedelta(days=1))
    again = entry(as_lines(await given(amina)), "Bring the map")
    assert before["UID"] == again["UID"]
    assert before["SEQUENCE"] == again["SEQUENCE"] == "0", "nothing of it has changed"
    await amina.says("/promises 1")
    await amina.presses("New date")
    await amina.says("10 December", to="By when instead of")
    await amina.says("The road is closed", to="Why?")
    await amina.presses("Yes, that is right")
    moved = entry(as_lines(await given(amina)), "Bring the map")
    assert moved["UID"] == before["UID"]
    assert (moved["SEQUENCE"], moved["DTSTART;VALUE=DATE"]) == ("1", "20261210")
    assert moved["DTSTAMP"] > before["DTSTAMP"]
    uids = [line for line in as_lines(await given(amina)) if line.startswith("UID:")]
    assert len(set(uids)) == len(uids) > 1
    assert not {uid for uid in uids if uid in as_lines(await given(bruno))} & {f"UID:{before['UID']}"}


def as_lines(content: bytes) -> list[str]:
    """Return the lines of a calendar, unfolded by the letter of RFC 5545, section 3.1."""
    assert content.endswith(b"\r\n")
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", content), "a line ends with both"
    physical = content.removesuffix(b"\r\n").split(b"\r\n")
    assert all(0 < len(line) <= 75 for line in physical)
    assert all(line.decode() for line in physical), "no letter is cut in two"
    lines = content.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n")
    assert all(re.match(r"[A-Z][A-Z0-9-]*[:;]", line) for line in lines)
    return lines


def entry(lines: list[str], summary: str) -> dict[str, str]:
    """Return what an entry says, by the name in front."""
    [event] = [
        each
        for each in "\n".join(lines).split("BEGIN:VEVENT\n")[1:]
        if f"SUMMARY:{summary}\n" in each.partition("END:VEVENT")[0]
    ]
    pairs = (line.partition(":") for line in event.partition("END:VEVENT")[0].splitlines())
    return {name: value for name, _, value in pairs}


def test_every_line_is_as_the_rules_want_it() -> None:
    now = datetime(2026, 11, 29, 6, tzinfo=UTC)
    due = Due("promise:1", date(2026, 12, 4), Words("ရေစုပ်စက်" * 30 + "\\,;\n\x00", "my"))
    content = as_calendar("River watch", [due], "my", {}, now)
    lines = as_lines(content)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert {"VERSION:2.0", "NAME:River watch", "REFRESH-INTERVAL;VALUE=DURATION:PT1H"} <= {*lines}
    [summary] = [line for line in lines if line.startswith("SUMMARY:")]
    assert summary.endswith("\\\\\\,\\;"), "section 3.3.11: a backslash, a comma and a semicolon"
    assert "\x00" not in summary, "section 3.1: no control stands in a line"
    assert any(line.startswith("UID:") for line in lines)
    assert any(re.fullmatch(r"DTSTAMP:\d{8}T\d{6}Z", line) for line in lines)
    assert b"promise" not in content
