"""Twenty thousand updates, valid, odd and wrong, made from the Bot API's own description: none stops us.

They are made from aiogram's generated models, field by field, with a seed: a failure names the number that
makes it again.
"""

from __future__ import annotations

import json
import string
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from datetime import datetime, timedelta
from enum import Enum
from random import Random
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import aiogram.types
import pytest
from pydantic import BaseModel

from bot.adapters import Heard, Kind, Passed, Raw, Unreadable
from bot.adapters.telegram.hearing import ASKED_FOR, Me, meaning
from bot.adapters.telegram.ids import Ids
from bot.core.attachment import attachment_from, attachment_json

UPDATES = 20_000
USUAL = frozenset(
    {
        "message_id",
        "date",
        "chat",
        "from",
        "text",
        "id",
        "type",
        "first_name",
        "title",
        "status",
        "user",
        "data",
        "message",
    }
)
SELDOM = (0.12, 0.06, 0.03, 0.0)
"""How likely a field is that can be left out, by how deep it stands."""
US = Me(4242, "baraza_test_bot")
CANARY = "canary"

WORDS = (
    "/done",
    "/done@baraza_test_bot it",
    "/x@other",
    "11",
    "💧 المضخة",
    "e\u0301",
    "",
    " ",
    CANARY,
    "@baraza_test_bot ?",
)
ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    2**53 + 1,
    -(10**30),
    1.5,
    float("inf"),
    "",
    CANARY,
    "\ud83d",
    [],
    [CANARY],
    {},
    {CANARY: CANARY},
    [[[[]]]],
)


class Maker:
    """Makes JSON that fits a type of aiogram's; fields that are often there, more often than the rest."""

    def __init__(self, seed: int) -> None:
        self._luck = Random(seed)
        self._makes: dict[int, Callable[[int], Any]] = {}

    def update(self, kind: str) -> dict[str, Any]:
        what = aiogram.types.Update.model_fields[kind].annotation
        made = {"update_id": self._luck.randrange(1, 2**31), kind: self.of(what, 0)}
        return made if self._luck.random() < 0.4 else self.bent(made)

    def of(self, annotation: Any, depth: int) -> Any:
        # A description is read once: there are some 300 of them, and a million values.
        make = self._makes.get(id(annotation))
        if make is None:
            make = self._makes[id(annotation)] = self._compiled(annotation)
        return make(depth)

    def _compiled(self, annotation: Any) -> Callable[[int], Any]:
        luck, origin, arguments = self._luck, get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self._compiled(arguments[0])
        if origin in (Union, UnionType):
            kinds = [each for each in arguments if each is not NoneType]
            if len(kinds) == 1:
                return self._compiled(kinds[0])
            return lambda depth: self.of(luck.choice(kinds), depth)
        if origin is Literal:
            return lambda _: luck.choice(arguments)
        if origin is list:
            inner = arguments[0]
            return lambda depth: [self.of(inner, depth + 1) for _ in range(luck.choice((0, 1, 1, 2)))]
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return self._object(annotation)
        if isinstance(annotation, type) and issubclass(annotation, Enum):
            values = [member.value for member in annotation]
            return lambda _: luck.choice(values)
        plain: dict[Any, Callable[[int], Any]] = {
            int: lambda _: luck.choice((1, 7, 4242, -1001000000000001, luck.randrange(2**40))),
            float: lambda _: luck.uniform(-90, 90),
            bool: lambda _: luck.random() < 0.5,
            datetime: lambda _: luck.randrange(1_600_000_000, 1_800_000_000),
            timedelta: lambda _: luck.randrange(1_000),
        }
        return plain.get(annotation, lambda _: luck.choice(WORDS))

    def _object(self, model: type[BaseModel]) -> Callable[[int], Any]:
        luck, described = self._luck, model.model_fields.items()
        fields = [(f.alias or name, f.annotation, f.is_required()) for name, f in described]
        needed = [(name, annotation) for name, annotation, required in fields if required]
        usual = [
            (name, annotation) for name, annotation, required in fields if not required and name in USUAL
        ]
        rest = [
            (name, annotation) for name, annotation, required in fields if not required and name not in USUAL
        ]

        def make(depth: int) -> Any:
            if depth > 2 * len(SELDOM):
                return "private"
            inner = depth + 1
            chosen = needed + [field for field in usual if luck.random() < 0.9]
            if (seldom := SELDOM[min(depth, len(SELDOM) - 1)]) and rest:
                chosen += [luck.choice(rest) for _ in range(round(len(rest) * seldom * 2 * luck.random()))]
            made: dict[str, Any] = {name: self.of(annotation, inner) for name, annotation in chosen}
            if model is aiogram.types.Chat:
                made["type"] = luck.choice(("private", "group", "supergroup", "supergroup", "channel"))
            if model is aiogram.types.User:
                made["is_bot"] = luck.random() < 0.1
            return made

        return make

    def bent(self, made: dict[str, Any]) -> dict[str, Any]:
        """Put something odd, or nothing, at one to three places."""
        for _ in range(self._luck.randrange(1, 4)):
            at: Any = made
            while True:
                keys: list[Any] = list(at) if isinstance(at, dict) else list(range(len(at)))
                if not keys:
                    break
                key = self._luck.choice(keys)
                if isinstance(at[key], dict | list) and self._luck.random() < 0.8:
                    at = at[key]
                    continue
                if isinstance(at, dict) and self._luck.random() < 0.3:
                    del at[key]
                else:
                    at[key] = deepcopy(self._luck.choice(ODD))
                break
        return made


def read_all(seed: int, count: int) -> tuple[Counter[str], Counter[str]]:
    """Read *count* updates; return how often each end came, and each reason."""
    maker, luck, ids = Maker(seed), Random(seed), Ids()
    kinds = [*ASKED_FOR, *("message",) * 6, "edited_message", "channel_post", "poll", "chat_member"]
    ends: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for number in range(count):
        update = maker.update(luck.choice(kinds))
        body = json.dumps(update)
        if luck.random() < 0.01:
            body = body[: luck.randrange(len(body))]
        if isinstance(update, dict):
            ids.heard(update)
        try:
            meant = meaning(Raw(str(number), body), US, ids)
        except Unreadable as odd:
            ends["set aside"] += 1
            reasons[str(odd)] += 1
            assert CANARY not in f"{odd}{odd.__cause__!r}{odd.__context__!r}", number  # noqa: PT017
        except Exception as amiss:
            pytest.fail(f"update {number} of seed {seed}: {type(amiss).__name__}: {amiss}")
        else:
            ends["heard" if isinstance(meant, Heard) else "passed over"] += 1
            reasons[meant.kind.value if isinstance(meant, Heard) else meant.why] += 1
            sound(meant, number)
    return ends, reasons


def sound(meant: Heard | Passed, number: int) -> None:
    """What was heard can be stored and worked with."""
    if isinstance(meant, Passed):
        assert meant.why, number
        return
    assert meant.room.startswith("telegram:"), number
    assert meant.sender.address.startswith("telegram:"), number
    assert meant.at.utcoffset() == timedelta(0), number
    told = (meant.text, meant.quoted, meant.uncarried, meant.sender.name, attachment_json(meant.attachment))
    "".join(told).encode()
    assert attachment_from(attachment_json(meant.attachment)) == meant.attachment, number
    if meant.kind in (Kind.MESSAGE, Kind.EDIT, Kind.PRESS, Kind.REACTED):
        assert meant.message is not None, number
        assert set(meant.message) <= set(string.digits + "-"), number


def test_no_update_stops_us_and_each_is_heard_passed_over_or_set_aside() -> None:
    ends, reasons = read_all(seed=20_261_124, count=UPDATES)
    assert sum(ends.values()) == UPDATES
    # A generator that made only nonsense, or nothing odd, would prove little.
    assert min(ends["heard"], ends["passed over"], ends["set aside"]) > UPDATES / 20, ends
    assert {kind.value for kind in Kind} - {"withdrawn", "unreadable", "joined"} <= set(reasons), reasons
    assert len(reasons) > 100
