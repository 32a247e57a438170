"""Notices as JSON and back: how what is to be told lies in the outbox. Decides nothing.

Plain texts and numbers are themselves; everything else is a list whose first item is a letter for its kind.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.core.attachment import attachment_from, attachment_json
from bot.core.words import (
    Arg,
    Authored,
    Beside,
    Choice,
    DayInYear,
    DayOfWeek,
    Language,
    Mention,
    Notice,
    Ours,
    Ourselves,
    Territory,
    Typed,
    Words,
)

_PLAIN = (str, int, float)
_ENCODED = json.JSONEncoder(ensure_ascii=False).encode


def notice_json(notice: Notice) -> str:
    """Return what of *notice* has no column of its own."""
    kept = {
        "parts": [_arg(part) for part in notice.parts],
        "choices": [[[choice.means, _arg(choice.label)] for choice in row] for row in notice.choices],
        "reply_to": notice.reply_to,
        "language": notice.language,
        "languages": list(notice.languages),
        "quiet": notice.quiet,
        "replaces": notice.replaces,
        "needed": notice.needed,
        "withdraw": notice.withdraw,
        "at_once": notice.at_once,
        "to": notice.to,
        "by": notice.by,
        "said_in": list(notice.said_in),
        "behind": notice.behind,
        "attachment": attachment_json(notice.attachment),
    }
    return _ENCODED({name: value for name, value in kept.items() if value})


def notice_from(room: str, about: str, once: str, until: datetime | None, thread: str, text: str) -> Notice:
    """Return the notice that `notice_json` was given."""
    kept = json.loads(text)
    return Notice(
        room,
        tuple(_ours(part) for part in kept.get("parts", ())),
        about=about,
        choices=tuple(
            tuple(Choice(means, _back(label)) for means, label in row)  # type: ignore[arg-type]
            for row in kept.get("choices", ())
        ),
        reply_to=kept.get("reply_to"),
        at_once=kept.get("at_once", False),
        until=until,
        once=once,
        language=kept.get("language"),
        languages=tuple(kept.get("languages", ())),
        quiet=kept.get("quiet", False),
        replaces=kept.get("replaces", ""),
        needed=kept.get("needed", False),
        withdraw=kept.get("withdraw", False),
        attachment=attachment_from(kept.get("attachment", "")),
        thread=thread,
        to=kept.get("to", ""),
        by=kept.get("by", ""),
        said_in=tuple(kept.get("said_in", ())),
        behind=kept.get("behind", ""),
    )


def _arg(arg: Arg) -> Any:
    if isinstance(arg, _PLAIN):
        return arg
    if isinstance(arg, Ours):
        return ["o", arg.says, {name: _arg(value) for name, value in arg.args.items()}]
    if isinstance(arg, Authored):
        return ["a", *arg.texts]
    if isinstance(arg, Words):
        return ["w", arg.text, arg.language, arg.private, arg.unnamed, *([True] if arg.rare else [])]
    if isinstance(arg, Mention):
        return ["m", arg.name, arg.address, *arg.also]
    return _as_the_reader_has_it(arg)


def _as_the_reader_has_it(
    arg: Language | Territory | DayOfWeek | DayInYear | Ourselves | Typed | Beside | date | time | timedelta,
) -> list[Any]:
    """Return what is worded only once it is known who reads."""
    if isinstance(arg, Language):
        return ["l", arg.tag, arg.own]
    if isinstance(arg, Territory):
        return ["r", arg.code]
    if isinstance(arg, DayOfWeek):
        return ["n", arg.number]
    if isinstance(arg, DayInYear):
        return ["y", arg.month, arg.day]
    if isinstance(arg, Ourselves):
        return ["u"]
    if isinstance(arg, Typed):
        return ["c", arg.words, arg.on]
    return _when(arg)


def _when(arg: Beside | date | time | timedelta) -> list[Any]:
    if isinstance(arg, Beside):
        return ["b", arg.at.timestamp(), arg.zone]
    if isinstance(arg, datetime):
        return ["t", arg.timestamp()]
    if isinstance(arg, date):
        return ["d", arg.isoformat()]
    if isinstance(arg, time):
        return ["h", arg.isoformat()]
    return ["s", arg.total_seconds()]


def _ours(kept: list[Any]) -> Ours:
    return Ours(kept[1], {name: _back(value) for name, value in kept[2].items()})


_KINDS: dict[str, Callable[[list[Any]], Arg]] = {
    "o": _ours,
    "a": lambda kept: Authored(tuple(map(tuple, kept[1:]))),
    "w": lambda kept: Words(*kept[1:]),
    "m": lambda kept: Mention(kept[1], kept[2], tuple(kept[3:])),
    "l": lambda kept: Language(kept[1], kept[2]),
    "r": lambda kept: Territory(kept[1]),
    "n": lambda kept: DayOfWeek(kept[1]),
    "y": lambda kept: DayInYear(kept[1], kept[2]),
    "u": lambda kept: Ourselves(),
    "c": lambda kept: Typed(*kept[1:]),
    "b": lambda kept: Beside(datetime.fromtimestamp(kept[1], UTC), kept[2]),
    "t": lambda kept: datetime.fromtimestamp(kept[1], UTC),
    "d": lambda kept: date.fromisoformat(kept[1]),
    "h": lambda kept: time.fromisoformat(kept[1]),
    "s": lambda kept: timedelta(seconds=kept[1]),
}


def _back(kept: Any) -> Arg:
    if isinstance(kept, list):
        return _KINDS[kept[0]](kept)
    return kept  # type: ignore[no-any-return]
