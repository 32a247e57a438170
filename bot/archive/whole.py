"""A partnership as a JSON archive, whole, and an archive put into a bot that does not know it.

What is a secret stays behind: codes that nobody used yet and addresses of calendars; so do messages, told or
on their way, but for what was carried from one room to others, which is kept nowhere else; and whose answers
a figure about trust was made of. For whoever runs the bot: it looks at nobody's rights, so it is never sent
to a chat. Whose a concern without a name is can be found out with it, as with the database: its digest is
one of ids that both hold, or it could not be answered after an import.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from bot.core.adoption import Adoption
from bot.core.answer import is_passed
from bot.core.feed import Feed
from bot.core.occasion import Answer
from bot.core.partnership import Invitation, Partnership
from bot.core.plain import plain_of, schema_of, thing_of
from bot.core.protocol import protocol_from_json, protocol_to_json
from bot.core.pulse import Pulse, apart_from_people, known_again
from bot.core.secret import digest_of
from bot.store import Transaction
from bot.store.arriving import Unfitting, arrive, known_here
from bot.store.kinds import KINDS

FORM = 1
"""The number of the form that is written and read."""
MARK = "baraza-archive"
SECRETS = (Invitation, Feed)
KEPT = {kind.__name__: kind for kind in KINDS if kind not in (*SECRETS, Partnership)}


@dataclass(frozen=True, slots=True)
class Held:
    """An adoption with its protocol as a map: field by field what `Adoption` has."""

    id: str
    partnership: str
    protocol: dict[str, Any]
    state: str
    proposed_at: datetime
    agreed: tuple[str, ...]
    elsewhere: bool
    in_force_at: datetime | None
    joined: tuple[tuple[str, str], ...]
    review_at: datetime | None
    digest: str


class ArchiveUnusable(Exception):
    """An archive cannot be read, or put where it was asked to be; the message says why, in one sentence."""


def archived(transaction: Transaction, partnership: Partnership) -> str:
    """Return all of *partnership* as JSON; two archives of the same are equal."""
    things: dict[str, list[dict[str, Any]]] = {name: [] for name in KEPT}
    for thing in transaction.record.everything(partnership.id):
        if not isinstance(thing, SECRETS):
            kept = apart_from_people(thing) if isinstance(thing, Pulse) else thing
            things[type(thing).__name__].append(_plain(kept))
    for each in things.values():
        each.sort(key=lambda plain: str(plain["id"]))
    whole = {
        MARK: FORM,
        "partnership": plain_of(partnership),
        "things": {name: found for name, found in things.items() if found},
        "rows": transaction.beside.of(partnership.id),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def put(transaction: Transaction, text: str, *, shared: bool = False) -> Partnership:
    """Put an archive into a bot that knows nothing that is in it; return whose it is. Raises ArchiveUnusable.

    With *shared*, whoever runs the bot says that people in it may take part in another partnership, too.
    """
    whole = _read(text)
    try:
        partnership: Partnership = thing_of(Partnership, whole["partnership"])
        things = [_thing(KEPT[name], plain) for name, found in whole["things"].items() for plain in found]
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as wrong:
        raise ArchiveUnusable("It is damaged: what is in it cannot be read.") from wrong
    if any(thing.partnership != partnership.id for thing in things):
        raise ArchiveUnusable("It is damaged: it holds things of another partnership.")
    if len({(type(thing), thing.id) for thing in things}) < len(things):
        raise ArchiveUnusable("It is damaged: it holds a thing twice.")
    _check_new(transaction, partnership, whole, shared)
    complete = [_known_again(each, things) if isinstance(each, Pulse) else each for each in things]
    try:
        arrive(transaction.connection, partnership, complete, whole.get("rows", {}))
    except Unfitting as wrong:
        raise ArchiveUnusable("It is damaged: what is in it does not go into the database.") from wrong
    return partnership


def _check_new(
    transaction: Transaction, partnership: Partnership, whole: Mapping[str, Any], shared: bool
) -> None:
    """Raise ArchiveUnusable where anything in *whole* is, or leads to, something that is here already.

    Every text counts, whatever field it stands in: an id of somebody else's thing must be found nowhere.
    """
    there = transaction.record.partnerships()
    if any(each.id == partnership.id or each.name == partnership.name for each in there):
        raise ArchiveUnusable(f"{partnership.name} is here already; an archive goes where there is none.")
    known = known_here(transaction.connection, {*filter(None, _texts_in(whole))})
    if known.chats:
        raise ArchiveUnusable(f"The room {min(known.chats)} belongs to another partnership.")
    if known.ids:
        raise ArchiveUnusable("It names things that are here already, of another partnership.")
    if known.people and not shared:
        raise ArchiveUnusable(
            f"{min(known.people)} takes part in another partnership here. If you know where the archive comes"
            " from, import it with --shared."
        )


def _texts_in(whole: Any) -> Iterator[str]:
    """Yield each text in *whole*, however deep it lies."""
    left = [whole]
    while left:
        each = left.pop()
        if isinstance(each, str):
            yield each
        else:
            left += each.values() if isinstance(each, dict) else each if isinstance(each, list) else ()


def _known_again(thing: Any, things: Sequence[Any]) -> Any:
    """Return *thing* with what an archive leaves out of it and *things* tell: the people of a figure."""
    if not isinstance(thing, Pulse):
        return thing
    answers = [each for each in things if isinstance(each, Answer)]
    of_it = [a for a in answers if (a.checkin, a.question) == (thing.checkin, thing.question)]
    return known_again(thing, {a.member for a in of_it if a.member and not a.late and not is_passed(a)})


def archive_schema() -> dict[str, Any]:
    """Return the JSON Schema of archives."""
    defs: dict[str, Any] = {}
    kinds = {name: _schema(kind, defs) for name, kind in KEPT.items()}
    rows = {
        "type": "object",
        "description": "By table, rows as the database has them: marks, translations, what was carried.",
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A partnership's archive",
        "type": "object",
        "required": [MARK, "partnership", "things"],
        "properties": {
            MARK: {"const": FORM},
            "partnership": _schema(Partnership, defs),
            "things": {
                "type": "object",
                "additionalProperties": False,
                "properties": {name: {"type": "array", "items": each} for name, each in kinds.items()},
            },
            "rows": rows,
        },
        "$defs": defs,
    }


def _schema(kind: type, defs: dict[str, Any]) -> dict[str, Any]:
    made = schema_of(Held if kind is Adoption else kind)
    defs.update(made.pop("$defs", {}))
    return made


def _read(text: str) -> Mapping[str, Any]:
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as wrong:
        raise ArchiveUnusable("It is no JSON.") from wrong
    if not isinstance(whole, dict) or whole.get(MARK) != FORM:
        raise ArchiveUnusable(f'It is no archive of this form ("{MARK}": {FORM}).')
    return whole


def _plain(thing: Any) -> dict[str, Any]:
    if not isinstance(thing, Adoption):
        return plain_of(thing)
    held = {field.name: getattr(thing, field.name) for field in fields(Held)}
    body = protocol_to_json(thing.protocol)
    # A text from an earlier form of ours goes on under the name of what it is now.
    return plain_of(Held(**{**held, "protocol": json.loads(body), "digest": digest_of(body)}))


def _thing(kind: type, plain: Mapping[str, Any]) -> Any:
    if kind is not Adoption:
        return thing_of(kind, plain)
    held = {field.name: getattr(thing_of(Held, plain), field.name) for field in fields(Held)}
    # Its text is stored anew, under the same name.
    protocol = protocol_from_json(json.dumps(held["protocol"]))
    return Adoption(**{**held, "protocol": protocol, "digest": ""})
