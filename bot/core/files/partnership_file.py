"""A whole partnership as a file says it: partners, how each counts days, rooms, members, protocols, terms.

Opens no file and looks nothing up: the protocols that it may name are handed in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, WithJsonSchema, model_validator

from bot.core.cadence import Cadence, read_date
from bot.core.calendar import DAYS, Calendar, check_calendar, read_quiet, read_weekend, zone_named
from bot.core.durations import ReadingError, closest, read_duration
from bot.core.files.display_forms import Address, RoomEntry, ShowsEntry
from bot.core.files.forms import CONTROL, Faults, Form, Id, Tag, faults_in
from bot.core.files.glossary_forms import Terms
from bot.core.files.goal_forms import GoalEntry
from bot.core.files.goal_rules import faults_of_goals
from bot.core.files.reading import Fault, Loc, Problem, read_yaml, shown
from bot.core.language_tag import read_tag
from bot.core.partnership import STANDING_ROLES
from bot.core.protocol import CADENCE_KEYS, Protocol, ProtocolUnusable, overridden
from bot.core.retention import LEAST, MOST
from bot.core.sight import NOBODY, OTHERS, OWN

TRANSLATORS = (OWN, *OTHERS, NOBODY)
"""Who may be named under `may-see`; "own-server" is a translator that the operator runs."""
EVERY_CHECKIN = ""
"""The key of overrides that are for every check-in of a protocol."""

_LONGEST_NAME = 100

Overrides = Mapping[str, Mapping[str, Any]]
"""By id of check-in or duty, the cadence keys that differ."""


def _name(said: str) -> str:
    name = " ".join(said.split())
    if not name or len(name) > _LONGEST_NAME or CONTROL.search(name):
        raise ReadingError(f'"{shown(name)}" cannot be a name.', f"Use 1 to {_LONGEST_NAME} characters.")
    return name


def _zone(said: str) -> str:
    zone_named(said)
    return said


def _quiet(said: str) -> str:
    if said:
        read_quiet(said)
    return said


def _weekend(said: Any) -> Any:
    if isinstance(said, str):
        said = [said]
    if not isinstance(said, list | tuple):
        return said
    return tuple(
        sorted(read_weekend(DAYS[day] if isinstance(day, int) and 0 <= day < 7 else str(day) for day in said))
    )


def _keep(said: Any) -> Any:
    if not isinstance(said, str):
        raise ReadingError(f'"{shown(said)}" is no length of time.', 'Write it as "90 days".')
    days = read_duration(said).days
    if not LEAST <= days <= MOST:
        raise ReadingError(f'"{said}" is too short or too long.', f"Keep words for {LEAST} to {MOST} days.")
    return days


def _dates(said: Any) -> Any:
    if not isinstance(said, list | tuple):
        return said
    faults: list[Fault] = []
    days: set[date] = set()
    for number, day in enumerate(said):
        try:
            days.add(read_date(day))
        except ReadingError as error:
            faults.append(Fault((number,), error.problem, error.hint))
    if faults:
        raise Faults(faults)
    return tuple(sorted(days))


def _translator(said: str) -> str:
    if said not in TRANSLATORS:
        hint = closest(said, TRANSLATORS, f"Use one of: {', '.join(TRANSLATORS)}.")
        raise ReadingError(f'"{shown(said)}" is not a translator.', hint)
    return said


_STRING = {"type": "string"}
_WEEKEND_SCHEMA = {"type": "array", "items": {"enum": [*DAYS]}, "maxItems": 6}
_OVERRIDES_SCHEMA = {
    "description": "By id of check-in or duty, the keys of its cadence that differ here.",
    "type": ["object", "null"],
}

Zone = Annotated[str, AfterValidator(_zone), WithJsonSchema({**_STRING, "examples": ["Africa/Nairobi"]})]
Quiet = Annotated[str, AfterValidator(_quiet), WithJsonSchema({**_STRING, "examples": ["21:00-07:00"]})]
CalendarCode = Annotated[
    str, AfterValidator(check_calendar), WithJsonSchema({**_STRING, "examples": ["BR-PE", "CD"]})
]
Weekend = Annotated[
    tuple[int, ...],
    BeforeValidator(_weekend),
    PlainSerializer(lambda days: [DAYS[day] for day in days], return_type=list),
    WithJsonSchema(_WEEKEND_SCHEMA),
]
Keep = Annotated[
    int,
    BeforeValidator(_keep),
    PlainSerializer(lambda days: f"{days} days", return_type=str),
    WithJsonSchema({**_STRING, "examples": ["90 days"]}),
]
DaysOff = Annotated[tuple[date, ...], BeforeValidator(_dates)]
Translator = Annotated[str, AfterValidator(_translator), WithJsonSchema({"enum": [*TRANSLATORS]})]
Name = Annotated[
    str, AfterValidator(_name), WithJsonSchema({**_STRING, "minLength": 1, "maxLength": _LONGEST_NAME})
]


class MemberEntry(Form):
    """A person of a partner. *language* is a tag, None for the partner's first."""

    called: ClassVar[str] = "a member"

    name: Name
    addresses: tuple[Address, ...] = ()
    roles: tuple[Id, ...] = ()
    language: Tag | None = None
    shows: ShowsEntry = ShowsEntry()


class PartnerEntry(Form):
    """A partner, spoken to in the first of *languages*.

    *weekend* counts days from Monday, 0, and None takes what is usual where it is; *quiet* is "21:00-07:00"
    or empty.
    """

    called: ClassVar[str] = "a partner"

    name: Name
    languages: Annotated[tuple[Tag, ...], Field(min_length=1)]
    zone: Zone
    holidays: CalendarCode | None = None
    weekend: Weekend | None = None
    quiet: Quiet = ""
    days_off: DaysOff = ()
    manner: Literal["direct", "gentle"] = "direct"
    rooms: tuple[RoomEntry, ...] = ()
    members: tuple[MemberEntry, ...] = ()

    @property
    def calendar(self) -> Calendar:
        """How the partner counts days and hours."""
        weekend = None if self.weekend is None else frozenset(self.weekend)
        quiet = read_quiet(self.quiet) if self.quiet else None
        return Calendar(self.zone, weekend, self.holidays, frozenset(self.days_off), quiet)


class TranslationEntry(Form):
    """Which translators may see the partnership's words; where none is named, all that are set up.

    *ceiling* is how many characters go to translators of others in a month; None for what the operator set.
    """

    called: ClassVar[str] = '"translation"'

    may_see: tuple[Translator, ...] = ()
    ceiling: Annotated[int, Field(ge=0)] | None = None


def _read_overrides(said: Any) -> Any:
    """Return `protocols` by id, each with its overrides by check-in or duty; "" is for every check-in.

    A list of ids, keys of a cadence beside the ids of check-ins, and "checkins" and "duties" between are read
    too.
    """
    if isinstance(said, list | tuple):
        return {str(name): {} for name in said}
    if not isinstance(said, Mapping):
        return said
    faults: list[Fault] = []
    read: dict[str, dict[str, dict[str, Any]]] = {}
    for protocol, given in said.items():
        read[protocol] = {}
        for at, name, when in _each_override(given, faults, (protocol,)):
            faults += _odd_override(at, when)
            read[protocol].setdefault(name, {}).update(when)
    if faults:
        raise Faults(faults)
    return read


def _each_override(given: Any, faults: list[Fault], loc: Loc) -> Iterator[tuple[Loc, str, dict[str, Any]]]:
    """Yield each override with where it stands; what is none goes to *faults*."""
    if given is None:
        return
    if not isinstance(given, Mapping):
        hint = 'Write, for instance, {monday: {at: "10:00"}}, or {} for none.'
        faults.append(Fault(loc, "What differs is a map.", hint))
        return
    for key, held in given.items():
        if key in ("checkins", "duties") and len(loc) == 1:
            yield from _each_override(held, faults, (*loc, key))
        elif key in CADENCE_KEYS:
            yield loc, EVERY_CHECKIN, {key: held}
        elif isinstance(held, Mapping):
            yield (*loc, key), key, dict(held)
        elif held is not None:
            hint = closest(str(key), CADENCE_KEYS, f"Use one of: {', '.join(CADENCE_KEYS)}.")
            faults.append(Fault((*loc, key), f'"{shown(key)}" is not a key of a cadence.', hint, True))


def _odd_override(loc: Loc, when: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield what is wrong with single keys of a cadence; whether they go together shows with the protocol."""
    for key, said in when.items():
        # A day goes with some rhythm; which one, the protocol says.
        beside: Sequence[str] = ("week", "month", "year") if key == "on" else ("week",)
        alone = key in ("every", "dates", "rrule", "after-start")
        tries = [{key: said}] if alone else [{"every": every, key: said} for every in beside]
        found = min((faults_in(Cadence, each, {}) for each in tries), key=len)
        for fault in found:
            yield Fault((*loc, *(fault.loc or (key,))), fault.problem, fault.hint, fault.of_key)


class PartnershipFile(Form):
    """A partnership as a file says it. A partner that names no zone or languages has the partnership's.

    *protocols* has the ids of those in force, each with its overrides (see `overridden` in protocol.py).
    *keep* is for how many days words are kept; None keeps them for good. *goals* are the partnership's own,
    beside those of its protocols. With *pseudonyms* people are called as it calls them, whatever their
    account is called, and who is not in it as their group.
    """

    called: ClassVar[str] = "a partnership file"

    name: Name = Field(alias="partnership")
    zone: Zone = "UTC"
    languages: Annotated[tuple[Tag, ...], Field(min_length=1)] = ("en",)
    partners: Annotated[tuple[PartnerEntry, ...], Field(min_length=1)]
    protocols: Annotated[
        Mapping[Id, Overrides],
        BeforeValidator(_read_overrides),
        WithJsonSchema(
            {
                "anyOf": [
                    {"type": "array", "items": _STRING},
                    {"type": "object", "additionalProperties": _OVERRIDES_SCHEMA},
                ]
            }
        ),
    ] = {}
    goals: Mapping[Id, GoalEntry] = {}
    translation: TranslationEntry = TranslationEntry()
    terms: Terms = ()
    keep: Keep | None = None
    pseudonyms: bool = False

    @model_validator(mode="before")
    @classmethod
    def _handed_down(cls, said: Any) -> Any:
        """Give each partner the zone and the languages that it does not name."""
        if not isinstance(said, Mapping) or not isinstance(said.get("partners"), list):
            return said
        shared = {key: said[key] for key in ("zone", "languages") if said.get(key)}
        partners = [{**shared, **each} if isinstance(each, Mapping) else each for each in said["partners"]]
        return {**said, "partners": partners}


def partnership_problems(
    text: str, name: str, protocols: Mapping[str, Protocol] | None = None
) -> list[Problem]:
    """Return every problem of a partnership file's text, in the order of the file.

    Args:
        text: YAML.
        name: What the file is called.
        protocols: Those that it may name, by id; with None nothing is said of ids that may be unknown.
    """
    return _read(text, name, protocols)[1]


def read_partnership(
    text: str, name: str, protocols: Mapping[str, Protocol] | None = None
) -> PartnershipFile:
    """Return the partnership that *text* says; *protocols* as for `partnership_problems`.

    Raises:
        ProtocolUnusable: with every problem of it.
    """
    partnership, problems = _read(text, name, protocols)
    if partnership is None:
        raise ProtocolUnusable(problems)
    return partnership


def partnership_to_plain(partnership: PartnershipFile) -> dict[str, Any]:
    """Return the maps and lists of a file that says *partnership*, ready to be written as YAML or JSON."""
    plain = partnership.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)
    for overrides in plain.get("protocols", {}).values():
        overrides.update(overrides.pop(EVERY_CHECKIN, {}))
    return plain


def _read(
    text: str, name: str, protocols: Mapping[str, Protocol] | None
) -> tuple[PartnershipFile | None, list[Problem]]:
    source = read_yaml(text, name)
    if source.problems and not source.plain:
        return None, source.problems
    faults = [*_own_faults(source.plain), *_faults_between(source.plain)]
    problems = source.all_with(faults)
    if problems:
        return None, problems
    partnership = PartnershipFile.model_validate(source.plain, context=_context(source.plain))
    if protocols is not None:
        problems = source.all_with(_faults_with(partnership, protocols))
    return (None if problems else partnership), problems


def _context(plain: Mapping[str, Any]) -> dict[str, Any]:
    """Return in which language texts are that name none: the partnership's first."""
    first = next(iter(_list(plain.get("languages"))), "en")
    try:
        return {"language": read_tag(str(first))}
    except ReadingError:
        return {"language": "en"}


def _own_faults(plain: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield what is wrong with single values; what a partner was handed down is told where it stands."""
    partners = _list(plain.get("partners"))
    for fault in faults_in(PartnershipFile, plain, _context(plain)):
        match fault.loc:
            case ("partners", int(number), "zone" | "languages" as key, *_):
                if key not in partners[number]:
                    continue
        yield fault


def _faults_between(plain: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield the names and addresses that two share, and goals that do not fit."""
    each = (_map(partner).get("name") for partner in _list(plain.get("partners")))
    yield from faults_of_goals(plain, [name for name in each if isinstance(name, str)], "a partner")
    partners: dict[str, int] = {}
    owners: dict[str, str] = {}
    for number, partner in enumerate(_list(plain.get("partners"))):
        if not isinstance(partner, Mapping):
            continue
        name = str(partner.get("name", number))
        if partners.setdefault(name.casefold(), number) != number:
            hint = "Give each partner its own name; answers are kept under it."
            yield Fault(("partners", number, "name"), f'"{shown(name)}" is a partner already.', hint)
        for order, member in enumerate(_list(partner.get("members"))):
            who = f"{number}/{order}"
            for place, address in enumerate(
                _list(member.get("addresses")) if isinstance(member, Mapping) else []
            ):
                if owners.setdefault(str(address), who) != who:
                    loc = ("partners", number, "members", order, "addresses", place)
                    yield Fault(loc, f'"{shown(address)}" is somebody else\'s already.', "Keep it with one.")


def _faults_with(partnership: PartnershipFile, protocols: Mapping[str, Protocol]) -> Iterator[Fault]:
    """Yield the protocols, check-ins, duties and roles that are not known."""
    roles = {*STANDING_ROLES}
    for name, overrides in partnership.protocols.items():
        protocol = protocols.get(name)
        if protocol is None:
            hint = closest(name, list(protocols), f"Use one of: {', '.join(sorted(protocols))}.")
            yield Fault(("protocols", name), f'There is no protocol "{shown(name)}".', hint, of_key=True)
            continue
        roles |= protocol.roles.keys()
        for each, when in overrides.items():
            try:
                overridden(protocol, {each: when})
            except ReadingError as error:
                yield Fault(("protocols", name, each), error.problem, error.hint, of_key=True)
    for number, partner in enumerate(partnership.partners):
        for order, member in enumerate(partner.members):
            for place, role in enumerate(member.roles):
                if role not in roles:
                    loc = ("partners", number, "members", order, "roles", place)
                    hint = closest(role, sorted(roles), f"Use one of: {', '.join(sorted(roles))}.")
                    yield Fault(loc, f'"{shown(role)}" is not a role of its protocols.', hint)


def _map(said: Any) -> Mapping[str, Any]:
    return said if isinstance(said, Mapping) else {}


def _list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else []
