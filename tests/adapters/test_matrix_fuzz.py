"""Twenty thousand Matrix events, right, odd and wrong, through the listener's hands and the reader's.

Nothing but what was heard, nothing for a reason, or a named refusal may come out, and no word of anybody's
in a refusal.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.adapters import Heard, Passed, Unreadable
from bot.adapters.matrix.errands import Errands
from bot.adapters.matrix.inviting import Invitations
from bot.adapters.matrix.reading import meaning
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.showing import BUTTONS, DELIVERY
from bot.adapters.matrix.sign_in import Door, Way
from bot.adapters.matrix.targets import Targets
from bot.adapters.matrix.timeline import Timeline
from bot.adapters.matrix.unopened import Unopened
from tests.adapters.contract import KeptInbox

Json = dict[str, Any]

EVENTS = 20_000
DEVICES = 50
"""In how many syncs one also tells of devices and keys."""
US = "@baraza:localhost"
CANARY = "canary-7f3a"
"""In every text that somebody says: it may come out as words, and in no refusal or report."""
MOST_IDS = 40
"""Messages that others refer to; more would only be asked for more often."""


class Odd:
    """Makes events, from *seed*: a third right, a third with something odd in them, a third wrong."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.count = 0

    def event(self) -> Json:
        made = self.right()
        turns = self.dice.choice((0, 1, self.dice.randint(2, 6)))
        for _ in range(turns):
            made = self.bent(made)
        return made if isinstance(made, dict) else {"odd": made}

    def right(self) -> Json:
        self.count += 1
        type_, content, more = self.dice.choice(self.templates())
        at = self.dice.choice((0, 1_767_600_000_000))
        whole = {"event_id": f"$e{self.count}", "type": type_, "sender": self.user(), "origin_server_ts": at}
        return {**whole, "content": json.loads(json.dumps(content)), **more}

    def templates(self) -> list[tuple[str, Json, Json]]:
        text = {
            "msgtype": self.dice.choice(("m.text", "m.emote", "m.notice", "x.snow")),
            "body": self.words(),
        }
        html = {"format": "org.matrix.custom.html", "formatted_body": f"<p>{self.words()}<b>{CANARY}"}
        answers = {"m.in_reply_to": {"event_id": self.id()}}
        thread = {"rel_type": "m.thread", "event_id": self.id(), "is_falling_back": True, **answers}
        edit = {"rel_type": "m.replace", "event_id": self.id()}
        file = {
            "msgtype": "m.image",
            "body": CANARY,
            "filename": "a",
            "url": "mxc://localhost/a",
            "info": {"size": 1},
        }
        lock = {"url": "mxc://h/a", "key": {"k": "k"}, "iv": "i", "hashes": {"sha256": "h"}, "v": "v2"}
        vote = {"m.relates_to": {"rel_type": "m.reference", "event_id": self.id()}, "m.selections": ["1"]}
        locked = {
            "algorithm": "m.megolm.v1.aes-sha2",
            "ciphertext": "AwgA",
            "session_id": "s",
            "sender_key": "k",
            "device_id": "D",
        }
        sign = {"rel_type": "m.annotation", "event_id": self.id(), "key": self.dice.choice("👍1🤔x")}
        member = {"membership": self.dice.choice(("join", "leave", "invite", "ban")), "displayname": CANARY}
        levels = {"users": {US: self.dice.choice((0, 50))}, "events_default": 25}
        return [
            ("m.room.message", text, {}),
            ("m.room.message", {**text, **html}, {}),
            ("m.room.message", {**text, "m.relates_to": answers, "m.mentions": {"user_ids": [US]}}, {}),
            ("m.room.message", {**text, "m.relates_to": thread}, {}),
            ("m.room.message", {**text, "m.new_content": text, "m.relates_to": edit}, {}),
            ("m.room.message", file, {}),
            (
                "m.room.message",
                {**file, "msgtype": "m.audio", "file": lock, "org.matrix.msc3245.voice": {}},
                {},
            ),
            ("m.room.message", {"msgtype": "m.location", "body": CANARY, "geo_uri": "geo:1.5,2"}, {}),
            ("m.sticker", {"body": CANARY, "url": "mxc://localhost/a", "info": {}}, {}),
            ("m.reaction", {"m.relates_to": sign}, {}),
            ("m.room.redaction", {"redacts": self.id()}, {"redacts": self.id()}),
            ("m.poll.start", {"m.poll": {"question": {}}, "m.text": CANARY}, {}),
            (self.dice.choice(("m.poll.response", "org.matrix.msc3381.poll.response")), vote, {}),
            ("m.room.encrypted", locked, {}),
            (
                "m.room.member",
                member,
                {"state_key": "@amina:localhost", "unsigned": {"prev_content": member}},
            ),
            ("m.room.power_levels", levels, {"state_key": ""}),
            ("m.room.tombstone", {"replacement_room": "!gone"}, {"state_key": ""}),
            ("m.room.create", {"room_version": "12", "predecessor": {"room_id": "!old"}}, {"state_key": ""}),
        ]

    def bent(self, thing: Any) -> Any:
        """Return *thing* with one place in it odd, wherever that is."""
        if isinstance(thing, dict) and thing and self.dice.random() < 0.85:
            key = self.dice.choice(sorted(thing, key=str))
            kept = {**thing, key: self.bent(thing[key])}
            if self.dice.random() < 0.2:
                del kept[key]
            return kept
        if isinstance(thing, list) and thing and self.dice.random() < 0.5:
            return [self.bent(part) for part in thing]
        return self.odd()

    def odd(self) -> Any:
        deep: Any = CANARY
        for _ in range(self.dice.choice((3, 200))):
            deep = {"m.relates_to": deep}
        plain = [
            None,
            True,
            0,
            -1,
            1.5,
            2**63,
            10**40,
            float("inf"),
            "",
            CANARY,
            "\ud800",
            "a\0b",
            "@",
            "$",
            [],
            {},
        ]
        return self.dice.choice(
            [*plain, deep, [[]], [None], {"": {}}, CANARY * 500, self.id(), US, "m.thread"]
        )

    def words(self) -> str:
        return self.dice.choice(
            (CANARY, "/done", "1", "💧 المضخة", f"> <@a:b> {CANARY}\n\nx", "baraza: !status", "")
        )

    def id(self) -> str:
        return f"$known{self.dice.randrange(MOST_IDS)}"

    def user(self) -> str:
        return self.dice.choice(("@amina:localhost", "@bruno:localhost", US))

    def sync(self, events: list[Json]) -> Json:
        """Return a sync that holds *events*, some of it odd as well."""
        timeline: Json = {"events": events, "limited": False}
        part = {
            "timeline": timeline,
            "summary": self.dice.choice((None, {"m.joined_member_count": 3}, self.odd())),
        }
        part["account_data"] = self.dice.choice(
            (None, {"events": [{"type": "m.tag", "content": self.odd()}]})
        )
        kind = self.dice.choice(("join", "join", "join", "join", "leave"))
        rooms = {kind: {f"!r{self.dice.randrange(3)}": part, "!odd": self.odd()}, "invite": self.odd()}
        devices = {
            "device_lists": self.odd(),
            "to_device": self.odd(),
            "device_one_time_keys_count": self.odd(),
        }
        told = devices if self.dice.random() < 1 / DEVICES else {}
        return {"next_batch": "s2", "rooms": rooms, **told}


async def homeserver(odd: Odd) -> TestServer:
    """Return a homeserver that knows the messages which others refer to, and nothing else."""
    known = {f"$known{n}": {**odd.event(), "event_id": f"$known{n}"} for n in range(MOST_IDS)}
    ours = {"msgtype": "m.text", "body": "?", BUTTONS: ["1", "2"], DELIVERY: "k"}
    for n, type_ in enumerate(["m.room.message"] * 10 + ["m.poll.start"] * 5):
        known[f"$known{n}"] |= {"sender": US, "type": type_, "content": ours}

    async def event(request: web.Request) -> web.Response:
        found = known.get(request.match_info["event"])
        if found is None:
            return web.json_response({"errcode": "M_NOT_FOUND"}, status=404)
        return web.Response(text=json.dumps(found), content_type="application/json")

    app = web.Application()
    app.router.add_get("/_matrix/client/v3/rooms/{room}/event/{event}", event)
    server = TestServer(app)
    await server.start_server()
    return server


class PassedOver(logging.Handler):
    """Why events were passed over since this was asked last."""

    def __init__(self) -> None:
        super().__init__()
        self._why: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._why.append(str(vars(record)["why"]))

    def since(self) -> list[str]:
        since, self._why = self._why, []
        return since


@pytest.fixture
def passed_over() -> Iterator[PassedOver]:
    log, found = logging.getLogger("bot.adapters.matrix.timeline"), PassedOver()
    log.addHandler(found)
    log.setLevel(logging.DEBUG)
    log.propagate = False
    yield found
    log.removeHandler(found)
    log.setLevel(logging.NOTSET)
    log.propagate = True


async def test_whatever_comes_is_heard_passed_over_or_set_aside(
    tmp_path: Path, passed_over: PassedOver
) -> None:
    """Something comes of each: it is handed on and read, passed over for a reason, or reported."""
    odd = Odd(seed=20_261_124)
    server = await homeserver(odd)
    door = Door(Way(str(server.make_url("")).rstrip("/"), US), tmp_path)
    door.client.restore_login(US, "DEVICE", "token")
    wire, crypt, rooms, inbox = door.wire, door.crypt, Rooms(), KeptInbox()
    targets, clock = Targets(wire, crypt, US), iter(range(10**9)).__next__
    unopened = Unopened(crypt, tmp_path, clock)
    inviting = Invitations(wire, rooms, US, account="matrix", rule="code", encrypts=True, known=None)
    errands = Errands(wire, US, idle=asyncio.Event())
    timeline = Timeline(wire, crypt, rooms, targets, unopened, inviting, errands, US, "matrix")
    ends: Counter[str] = Counter()
    try:
        for _ in range(EVENTS):
            made, reports = odd.event(), len(inbox.reports)
            answer = odd.sync([made])
            if "to_device" in answer:
                await crypt.told(answer)
            raws = await timeline.heard(inbox, answer, "s1")
            unopened.settled()
            for raw in raws:
                raw.body.encode()
                ends[outcome(raw)] += 1
            over = passed_over.since()
            assert raws or over or inbox.reports[reports:], made
            ends.update(f"nothing: {why}" for why in over)
            ends["reported"] += bool(inbox.reports[reports:])
    finally:
        await inviting.close()
        await errands.close()
        await door.close()
        await server.close()
    assert not [report for report in inbox.reports if CANARY in str(report)]
    assert sum(ends.values()) >= EVENTS
    kinds = ("message", "edit", "press", "reacted", "withdrawn", "unreadable", "set aside", "reported")
    assert all(ends[kind] >= 5 for kind in kinds), ends
    assert sum(end.startswith("nothing: ") for end in ends) > 10, ends


def outcome(raw: Any) -> str:
    """Return how one raw event ended."""
    try:
        heard = meaning(raw)
    except Unreadable as refused:
        assert CANARY not in f"{refused!r} {refused.__cause__!r}"  # noqa: PT017
        return "set aside"
    if isinstance(heard, Passed):
        return f"nothing: {heard.why}"
    assert isinstance(heard, Heard)
    assert heard.room.startswith("matrix:")
    assert heard.sender.address.startswith("matrix:@")
    return heard.kind.value
