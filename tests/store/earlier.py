"""A partnership in the middle of its week, as rows written by hand, for a database of any earlier form.

Monday, 30 November 2026, noon in UTC: Amina's group has answered one of two questions, Bruno's none yet. At
each form the columns are filled that it has; what is told is kept in the words of the first one.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from hashlib import blake2s
from typing import Any

from sqlalchemy import Connection

from bot.core.secret import digest_of
from tests.store.earlier_clarifications import clarifications
from tests.store.earlier_goals import goals

Rows = dict[str, list[dict[str, Any]]]

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
CODE = "RIVER5WATCH7CODE"
WAITED = "One word more, from before"


def at(day: int, hour: int, month: int = 11) -> int:
    """Return a moment of 2026 as it is kept: whole microseconds since 1970."""
    return int(datetime(2026, month, day, hour, tzinfo=UTC).timestamp()) * 1_000_000


def text_of(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


PROTOCOL = {
    "protocol": "pulse",
    "version": 1,
    "language": "en",
    "title": {"en": "Pulse"},
    "purpose": {"en": "To know how things are."},
    "roles": {},
    "agreements": [],
    "checkins": {
        "monday": {
            "id": "monday",
            "cadence": {"every": "week", "on": ["monday"], "at": "09:00", "zone": "local"},
            "asks": "partner",
            "each": "partner",
            "open-for": "3 days",
            "nudge": ["1 day"],
            "silence": {"tell": "facilitator"},
            "holidays": "keep",
            "digest": {"to": "everyone"},
            "questions": [
                {"id": "progress", "kind": "text", "ask": {"en": "What moved forward?"}},
                {"id": "mood", "kind": "yes-no", "ask": {"en": "All well?"}},
            ],
        }
    },
    "duties": {
        "minutes": {
            "id": "minutes",
            "role": "partner",
            "does": {"en": "Send the minutes"},
            "cadence": {"every": "week", "on": ["friday"], "at": "10:00", "zone": "local"},
            "remind": ["1 day before"],
            "holidays": "keep",
        }
    },
}
_BODY = text_of(PROTOCOL)
_FIRST: list[Any] = [
    "o",
    "question-of-several",
    {"question": ["a", ["en", "What moved forward?"]], "number": 1, "of": 2},
]
_SECOND: list[Any] = [
    "o",
    "question-of-several",
    {"question": ["a", ["en", "All well?"]], "number": 2, "of": 2},
]
_SAID: list[Any] = ["o", "partner-answered", {"who": "Amina", "said": ["w", WAITED, "en", False]}]
_YES_NO: list[Any] = [[["answer:yes", ["o", "yes", {}]], ["answer:no", ["o", "no", {}]]]]
_HEARD = {
    "kind": "message",
    "room": "console:amina-room",
    "address": "console:amina",
    "name": "Amina",
    "language": "en",
    "at": NOON.timestamp(),
    "message": "old-7",
    "reply_to": "old-2",
    "addressed": True,
    "text": "yes",
}


def _partner(id_: str, name: str, zone: str, **more: Any) -> dict[str, Any]:
    usual = {"weekend": None, "holidays": None, "quiet": "21:00-07:00", "days_off": "[]", "manner": "direct"}
    named = {"id": id_, "partnership": "p", "name": name, "languages": '["en"]', "zone": zone}
    return {**named, **usual, "left_at": None, **more}


def _room(id_: str, partner: str, address: str, **more: Any) -> dict[str, Any]:
    usual = {"member": None, "state": "open", "setup": "", "also": "[]", "languages": "[]", "shows": "[]"}
    named = {"id": id_, "partnership": "p", "partner": partner, "address": address, "language": "en"}
    return {**named, **usual, "spoken_at": None, **more}


def _member(id_: str, partner: str, address: str, name: str, **more: Any) -> dict[str, Any]:
    named = {"id": id_, "partnership": "p", "partner": partner, "address": address, "name": name}
    return {
        **named,
        "language": "en",
        "roles": "[]",
        "away_until": None,
        "deputy": None,
        "also": "[]",
        "shows": "[]",
        "removed_at": None,
        "gone_at": None,
        **more,
    }


_USUAL = {"alone": "", "by": "", "words": "", "language": "", "nameless": 0}
"""What stands in an occasion that is no private round."""


def _checkin(key: str, state: str, opens: int, closes: int, due: int | None) -> dict[str, Any]:
    id_ = f"a.monday.{key.replace('-', '')}"
    moments = {"opens_at": opens, "closes_at": closes, "due_at": due}
    return {
        "id": id_,
        "partnership": "p",
        "adoption": "a",
        "name": "monday",
        "key": key,
        "state": state,
        **moments,
        **_USUAL,
    }


def _ask(day: str, partner: str, asks: int, **more: Any) -> dict[str, Any]:
    checkin = f"a.monday.{day}"
    named = {
        "id": f"{checkin}.g-{partner}",
        "partnership": "p",
        "checkin": checkin,
        "partner": f"g-{partner}",
    }
    usual = {"state": "planned", "due_at": asks, "member": None, "asked_at": None, "position": 0, "nudged": 0}
    return {**named, "room": f"r-{partner}", "asks_at": asks, **usual, "put_off": 0, **more}


def _turn(partner: str, key: str, due: int, **more: Any) -> dict[str, Any]:
    id_ = f"a.minutes.g-{partner}.{key.replace('-', '')}"
    named = {"id": id_, "partnership": "p", "adoption": "a", "duty": "minutes", "partner": f"g-{partner}"}
    usual = {"state": "open", "step": 0, "next_at": due - 86_400_000_000, "done_at": None, "done_by": None}
    return {**named, "key": key, "due_at": due, **usual, **more}


def _delivery(number: int, room: str, about: str, says: list[Any], **more: Any) -> dict[str, Any]:
    notice = {"parts": says, **({"choices": more.pop("choices")} if "choices" in more else {})}
    usual = {
        "state": 1,
        "not_before": at(30, 6),
        "until": None,
        "once": "",
        "queued_at": at(30, 6),
        "attempts": 0,
    }
    later = {"begun": 0, "since": "", "thread": "checkin:a.monday.20261130", "said": ""}
    later["source"] = ""
    named = {"id": number, "partnership": "p", "room": f"r-{room}", "address": f"console:{room}-room"}
    known = {"message": None, "parts": "[]", "why": "", **usual, **later, **more}
    return {**named, "about": about, "notice": text_of(notice), **known}


def _event(number: int, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "account": "console",
        "event": f"old-e{number}",
        "body": "",
        "state": 1,
        "why": "",
        **more,
    }


def _findable(id_: str, moment: int, words: str) -> dict[str, Any]:
    plain = words.casefold()
    known = {"id": id_, "partnership": "p", "at": moment, "plain": plain, "looked_at": 0}
    return {**known, "said": _said(words)}


def _text(id_: str, words: str) -> dict[str, Any]:
    return {"id": id_, "said": _said(words), "partnership": "p"}


def _said(words: str) -> str:
    return blake2s(words.encode(), digest_size=16).hexdigest()


ROWS: Rows = {
    "partnership": [
        {
            "id": "p",
            "name": "River watch",
            "zone": "UTC",
            "languages": '["en", "fr"]',
            "created_at": at(29, 6),
            "may_see": '["own-server"]',
            "told": '["own-server"]',
            "ceiling": 50_000,
            "crisis_since": None,
            "keep": 90,
            "erases_at": at(30, 3),
            "pseudonyms": 1,
        }
    ],
    "partner": [
        _partner("g-amina", "Amina", "Africa/Nairobi", weekend="[4, 5]", days_off='["2026-12-24"]'),
        _partner("g-bruno", "Bruno", "America/Recife", holidays="BR-PE", manner="gentle"),
        _partner("g-claire", "Claire", "Europe/Paris", left_at=at(29, 12)),
    ],
    "room": [
        _room("r-amina", "g-amina", "console:amina-room", shows='["threads"]'),
        _room("r-bruno", "g-bruno", "console:bruno-room"),
        _room("d-amina", "g-amina", "console:amina-alone", member="m-amina", spoken_at=at(29, 9)),
        _room("r-claire", "g-claire", "console:claire-room", state="left"),
    ],
    "member": [
        _member(
            "m-amina", "g-amina", "console:amina", "Amina", roles='["coordinator"]', also='["matrix:@a:x"]'
        ),
        _member("m-bruno", "g-bruno", "console:bruno", "Bruno", roles='["facilitator"]'),
        _member(
            "m-juma", "g-amina", "", "Juma", away_until="2026-12-24", deputy="m-amina", gone_at=at(29, 9)
        ),
    ],
    "invitation": [
        {
            "id": digest_of(CODE),
            "name": "Beirut",
            "expires_at": at(6, 6, 12),
            "partnership": "p",
            "language": "en",
            "spent_at": None,
            "member": None,
        }
    ],
    "protocol_text": [{"digest": digest_of(_BODY), "body": _BODY}],
    "adoption": [
        {
            "id": "a",
            "partnership": "p",
            "state": "in-force",
            "proposed_at": at(20, 6),
            "agreed": '["g-amina", "g-bruno"]',
            "elsewhere": 0,
            "in_force_at": at(20, 6),
            "joined": "[]",
            "review_at": None,
            "digest": digest_of(_BODY),
        }
    ],
    "checkin": [
        _checkin("2026-11-23", "closed", at(23, 6), at(26, 12), None),
        _checkin("2026-11-30", "open", at(30, 6), at(3, 12, 12), at(3, 12, 12)),
        _checkin("2026-12-07", "planned", at(7, 6, 12), at(10, 12, 12), at(10, 12, 12)),
    ],
    "ask": [
        _ask("20261123", "amina", at(23, 6), state="closed", due_at=None, asked_at=at(23, 6), position=2),
        _ask(
            "20261130", "amina", at(30, 6), state="asked", due_at=at(1, 6, 12), asked_at=at(30, 6), position=1
        ),
        _ask("20261130", "bruno", at(30, 12), state="asked", due_at=at(1, 12, 12), asked_at=at(30, 12)),
        _ask("20261207", "amina", at(7, 6, 12)),
        _ask("20261207", "bruno", at(7, 12, 12)),
    ],
    "answer": [
        {
            "id": "answer1",
            "partnership": "p",
            "checkin": "a.monday.20261130",
            "ask": "a.monday.20261130.g-amina",
            "question": "progress",
            "member": "m-amina",
            "text": "The pump works again",
            "language": "en",
            "value": "",
            "at": at(30, 7),
            "room": "r-amina",
            "message": "old-5",
            "late": 0,
            "edited": 1,
            "attachment": "",
            "readers": "[]",
        }
    ],
    "turn": [
        _turn(
            "amina",
            "2026-11-27",
            at(27, 7),
            state="done",
            step=1,
            next_at=None,
            done_at=at(27, 5),
            done_by="m-amina",
        ),
        _turn("amina", "2026-12-04", at(4, 7, 12)),
        _turn("bruno", "2026-12-04", at(4, 13, 12)),
    ],
    "account": [{"id": "console", "cursor": "0"}, {"id": "telegram", "cursor": "77"}],
    "inbox": [
        _event(1),
        _event(2, state=0, body=text_of(_HEARD)),
        _event(3, state=2, body="{", why="unreadable: a console event: JSONDecodeError"),
    ],
    "outbox": [
        _delivery(
            1, "amina", "ask:a.monday.20261130.g-amina:progress", [_FIRST], message="old-1", parts='["old-1"]'
        ),
        _delivery(
            2,
            "amina",
            "ask:a.monday.20261130.g-amina:mood",
            [_SECOND],
            choices=_YES_NO,
            message="old-2",
            parts='["old-2"]',
        ),
        _delivery(
            3,
            "bruno",
            "ask:a.monday.20261130.g-bruno:progress",
            [_FIRST],
            message="old-3",
            parts='["old-3", "old-4"]',
        ),
        _delivery(4, "bruno", "answer:old", [_SAID], state=0, once="answer:old", not_before=at(30, 12)),
        _delivery(
            5, "bruno", "", [_SAID], state=2, why="the message is too long", attempts=3, begun=1, since="41"
        ),
    ],
    "translation": [
        {
            "partnership": "p",
            "digest": digest_of("en\x00fr\x00The pump works again"),
            "translated": "La pompe marche de nouveau",
            "engine": "libretranslate",
            "kept_at": at(30, 7),
        }
    ],
    "opening": [
        {
            "id": "opening1",
            "partnership": "p",
            "may_see": '["own-server", "deepl"]',
            "asked_at": at(30, 8),
            "by": "m-amina",
            "agreed": '["g-amina"]',
            "state": "proposed",
        }
    ],
    "spending": [{"partnership": "p", "month": "2026-11", "characters": 812, "warned": 0}],
    "untranslated": [
        {"delivery": 3, "partnership": "p", "room": "r-bruno", "at": at(30, 12), "next_at": at(1, 12, 12)}
    ],
    "commitment": [
        {
            "id": "c1",
            "partnership": "p",
            "number": 1,
            "state": "open",
            "partner": "g-bruno",
            "member": "m-bruno",
            "owed": "",
            "text": "Bring the map",
            "language": "en",
            "by": "m-bruno",
            "room": "r-bruno",
            "answer": "",
            "made_at": at(29, 8),
            "due_on": "2026-12-18",
            "step": 0,
            "next_at": at(11, 7, 12),
            "awaits": "",
            "awaits_of": "",
            "awaits_since": None,
            "new_on": None,
            "reason": "",
            "agreed": "[]",
            "ended_at": None,
            "history": "[]",
            "goal": "",
            "owed_member": "",
            "decision": "",
            "moved_by": "",
            "asked_at": None,
            "again_at": None,
        }
    ],
    "decision": [
        {
            "id": "d1",
            "partnership": "p",
            "number": 1,
            "state": "open",
            "text": "Meet on Tuesdays",
            "language": "en",
            "reason": "",
            "options": "[]",
            "by": "m-amina",
            "room": "r-amina",
            "made_at": at(29, 8),
            "decides": "partners",
            "rule": "majority",
            "quorum": "2/3",
            "threshold": "",
            "confirm": "another",
            "unconfirmed": "counts",
            "opened_at": at(29, 9),
            "closes_at": at(6, 9, 12),
            "extended": 0,
            "round": 1,
            "before": "",
            "positions": '[["g-bruno", "m-bruno", "agree", "", "en", "2026-11-29T09:00:00+00:00", ""]]',
            "step": 0,
            "next_at": at(2, 7, 12),
            "awaits": "",
            "awaits_of": "",
            "awaits_since": None,
            "led_by": "",
            "why": "",
            "ended_at": None,
            "review_on": None,
            "reviews": "[]",
            "review_until": None,
        }
    ],
    "concern": [
        {
            "id": "k1",
            "partnership": "p",
            "by": "0123456789abcdef0123456789abcdef",
            "language": "fr",
            "made_at": at(29, 8),
            "text": "La pompe est trop loin",
            "number": 1,
            "kind": "concern",
            "state": "heard",
            "unnamed": 1,
            "about": "",
            "readers": '["m-bruno"]',
            "taken_by": "",
            "passed_to": "",
            "step": 0,
            "next_at": at(15, 12, 12),
            "awaits": "",
            "awaits_of": "",
            "awaits_since": None,
            "sent_at": at(29, 9),
            "ended_at": None,
            "parts": "[]",
            "answered": "[]",
            "numbers": "[]",
        }
    ],
    **clarifications(at),
    **goals(at),
    "term": [
        {
            "id": "t1",
            "partnership": "p",
            "text": "clinic",
            "language": "en",
            "forms": '[["fr", "dispensaire"]]',
            "by": "m-bruno",
            "at": at(29, 9),
        }
    ],
    "correction": [
        {
            "id": "x1",
            "partnership": "p",
            "source": "en",
            "target": "sw",
            "text": "The pump works",
            "fixed": "Pampu inafanya kazi",
            "member": "m-bruno",
            "at": at(29, 9),
            "kind": "corrected",
            "private": 0,
            "was": "",
            "apart": 1,
        }
    ],
    "bulletin": [
        {
            "id": "bulletin:p",
            "partnership": "p",
            "every": "month",
            "since": at(1, 9),
            "next_at": at(1, 9, 12),
        }
    ],
    "looking": [
        {
            "id": "l1",
            "partnership": "p",
            "adoption": "a",
            "version": 1,
            "asked_at": at(29, 9),
            "state": "looking",
            "keep": text_of(["g-amina"]),
            "next_at": at(6, 9, 12),
        }
    ],
    "suggestion": [
        {
            "id": "su1",
            "partnership": "p",
            "looking": "l1",
            "partner": "g-bruno",
            "member": "m-bruno",
            "text": "The pump works",
            "language": "en",
            "at": at(30, 9),
            "decision": "",
            "change": text_of(["when", "monday", "at", "10:00"]),
        }
    ],
    "morning": [
        {
            "id": "morning:m-amina",
            "partnership": "p",
            "member": "m-amina",
            "hour": "07:30",
            "next_at": at(30, 5, 12),
        }
    ],
    "heard": [{"member": "m-amina", "partnership": "p", "at": at(30, 7)}],
    "saying": [
        {
            "id": "s1",
            "partnership": "p",
            "kind": "say",
            "by": "m-amina",
            "text": "Pampu inafanya kazi",
            "language": "sw",
            "rooms": text_of(["r-amina", "r-bruno"]),
            "made_at": at(29, 9),
            "member": "",
            "state": "said",
            "said_at": at(29, 10),
        }
    ],
    "note": [
        {
            "id": "n1",
            "partnership": "p",
            "partner": "g-bruno",
            "by": "m-amina",
            "reader": "m-amina",
            "text": "Pampu inafanya kazi",
            "language": "sw",
            "at": at(29, 9),
        }
    ],
    "handover": [
        {
            "id": "h1",
            "partnership": "p",
            "by": "m-amina",
            "to": "m-bruno",
            "made_at": at(29, 9),
            "state": "asked",
            "notes": 1,
            "next_at": at(13, 9, 12),
        }
    ],
    "lesson": [{"partnership": "p", "digest": "d2", "translated": "Pampu inafanya kazi", "correction": "x1"}],
    "life": [{"salt": "5a17"}],
    "hold": [{"name": "console:slow", "until": at(30, 18), "room": ""}],
    "findable": [
        _findable("answer:answer1", at(30, 7), "The pump works again"),
        _findable("promise:c1", at(29, 8), "Bring the map"),
        _findable("decision:d1", at(29, 8), "Meet on Tuesdays"),
        _findable("goal:o1", at(29, 8), "Families with clean water"),
        _findable("brings:g-bruno.brings", at(29, 9), "A lorry"),
        _findable("duty:a:minutes", at(20, 6), "Send the minutes"),
        _findable("saying:s1", at(29, 10), "Pampu inafanya kazi"),
    ],
    "findable_text": [
        _text("answer:answer1", "The pump works again"),
        _text("promise:c1", "Bring the map"),
        _text("decision:d1", "Meet on Tuesdays"),
        _text("goal:o1", "Families with clean water"),
        _text("brings:g-bruno.brings", "A lorry"),
        _text("duty:a:minutes", "Send the minutes"),
        _text("saying:s1", "Pampu inafanya kazi"),
    ],
    "rendering": [{"partnership": "p", "said": "d1", "language": "pt-BR", "plain": "a bomba funciona"}],
    "feed": [{"id": "d2", "partnership": "p", "member": "m-amina", "made_at": at(30, 8)}],
    "mark": [
        {
            "id": "console:amina-room:old-2:old-6",
            "partnership": "p",
            "room": "r-amina",
            "address": "console:amina",
            "about": "ask:a.monday.20261130.g-amina:mood",
            "means": "answer:yes",
            "at": at(30, 7),
        }
    ],
}
"""Each table's rows, with all columns that any form has had."""

NOT_YET: dict[str, dict[str, Any]] = {
    "partnership": {
        **dict.fromkeys(("told", "ceiling", "crisis_since", "keep", "erases_at")),
        "pseudonyms": 0,
    },
    "room": {"also": "[]", "languages": "[]", "shows": "[]", "spoken_at": None},
    "member": {"also": "[]", "shows": "[]", "removed_at": None, "gone_at": None},
    "invitation": {"member": None},
    "answer": {"attachment": "", "readers": "[]"},
    "correction": {"was": "", "apart": 1},
    "commitment": {
        **dict.fromkeys(("goal", "owed_member", "decision", "moved_by"), ""),
        **dict.fromkeys(("asked_at", "again_at")),
    },
    "clarification": dict.fromkeys(("again_text", "again_language", "again_by"), ""),
    "concern": {"parts": "[]", "answered": "[]", "numbers": "[]"},
    "goal": {"history": "[]"},
    "contribution": {"goal": ""},
    "rotation": {"next_at": None},
    "decision": {"confirm": "", "unconfirmed": "", "reviews": "[]", "review_until": None},
    "checkin": _USUAL,
    "suggestion": {"change": "[]"},
    "outbox": {"begun": 0, "thread": "", "said": "", "since": "", "source": ""},
}
"""What stands in columns that came later, in rows from before them."""
NEW: Rows = {
    "life": [{"salt": ""}],
    "heard": [{"member": "m-amina", "partnership": "p", "at": at(30, 7)}],
    "morning": [
        {"id": "morning:m-bruno", "partnership": "p", "member": "m-bruno", "hour": "", "next_at": 0},
    ],
}
"""What a table that came later holds at first: deliveries from before keep the keys that they had."""


def tables(connection: Connection) -> dict[str, list[str]]:
    """Return the columns of each table there is, but for Alembic's own."""
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    names = [name for (name,) in connection.exec_driver_sql(named) if name != "alembic_version"]
    columns = {name: connection.exec_driver_sql(f'PRAGMA table_info("{name}")') for name in names}
    return {name: [column[1] for column in found] for name, found in columns.items()}


def fill(connection: Connection) -> Rows:
    """Put the rows into the tables as they are now; return what is to be there once they are the newest."""
    there = tables(connection)
    for name, columns in there.items():
        for row in ROWS[name]:
            names = ", ".join(f'"{column}"' for column in columns)
            marks = ", ".join("?" * len(columns))
            values = tuple(row[column] for column in columns)
            connection.exec_driver_sql(f'INSERT INTO "{name}" ({names}) VALUES ({marks})', values)
    wanted = {name: NEW.get(name, []) for name in ROWS if name not in there}
    # What was said before it could be searched is found as well.
    kinds = {"answer": "answer", "promise": "commitment", "decision": "decision", "duty": "adoption"}
    kinds |= {"goal": "goal", "brings": "contribution", "saying": "saying"}
    for name in ("findable", "findable_text"):
        wanted[name] = [r for r in ROWS[name] if kinds[r["id"].partition(":")[0]] in there]
    wanted["findable"] = [{c: r[c] for c in r if c != "said"} for r in wanted["findable"]]
    for name, columns in there.items():
        if name in ("findable", "findable_text"):
            continue
        later = NOT_YET.get(name, {})
        wanted[name] = [{c: row[c] if c in columns else later[c] for c in row} for row in ROWS[name]]
    return wanted


def found(connection: Connection) -> Rows:
    """Return what is in every table, in the order in which it came."""
    rows: Rows = {}
    for name, columns in tables(connection).items():
        names = ", ".join(f'"{column}"' for column in columns)
        result = connection.exec_driver_sql(f'SELECT {names} FROM "{name}" ORDER BY rowid')
        rows[name] = [dict(zip(columns, row, strict=True)) for row in result]
    return rows
