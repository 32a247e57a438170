"""The agreed answer to who communicates what, when and how: a protocol, as its file has it and as it is kept.

Opens no file. `read_protocol` gives a protocol or every problem of its text at once; it never guesses.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, Self

from pydantic import (
    BeforeValidator,
    Field,
    PlainSerializer,
    PlainValidator,
    ValidationInfo,
    field_validator,
    model_validator,
)

from bot.core.cadence import Cadence, Holidays
from bot.core.durations import Patience, ReadingError, closest
from bot.core.files.crisis_form import Crisis
from bot.core.files.forms import (
    Days,
    Duration,
    Form,
    Id,
    Label,
    Labels,
    Options,
    Reminder,
    Share,
    Span,
    Tag,
    Text,
    Whole,
    faults_in,
)
from bot.core.files.goal_forms import Done, GoalEntry, Turns
from bot.core.files.protocol_rules import faults_between
from bot.core.files.reading import Problem, Source, read_yaml
from bot.core.language_tag import read_tag
from bot.core.rhythm import read_every
from bot.core.words import Authored

Kind = Literal["text", "choice", "choices", "scale", "yes-no", "number", "commitment"]
Rule = Literal["consent", "consensus", "majority", "lead"]
Subject = Literal["story", "learned", "wrong", "trust", "archive"]


class ProtocolUnusable(Exception):
    """A text is no protocol; *problems* says why, and `str` lists them one a line."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def _one_or_several(said: Any) -> Any:
    return [said] if isinstance(said, str) else said


class Question(Form):
    """One thing that a check-in asks.

    *low*, *high* and *labels* are those of a scale; *private* names the role that alone reads the answer; an
    *unnamed* answer is shown without its author. *alarms* names the options that call for help at once.
    *measures* is the key of the goal that a number is counted towards; *about* is what digests and reports
    find it by.
    """

    called: ClassVar[str] = "a question"

    id: Id
    kind: Kind
    ask: Text
    options: Options = ()
    low: Whole | None = Field(default=None, alias="from")
    high: Whole | None = Field(default=None, alias="to")
    labels: Labels = ()
    unit: Label | None = None
    optional: bool = False
    private: str | None = None
    unnamed: bool = False
    alarms: Annotated[tuple[str, ...], BeforeValidator(_one_or_several)] = ()
    measures: str | None = None
    about: Subject | None = None


class Silence(Form):
    """Whom to tell that nobody answered; where it is *urgent*, in their quiet hours, too."""

    called: ClassVar[str] = '"silence"'

    tell: str = "facilitator"
    urgent: bool = False


class Digest(Form):
    """Who reads what an occasion came to: everyone, or a role."""

    called: ClassVar[str] = '"digest"'

    to: str = "everyone"


class Rhythmic(Form):
    """Something whose cadence stands among its own keys in a file."""

    hidden: ClassVar[frozenset[str]] = frozenset({"id", "cadence"})

    if TYPE_CHECKING:

        @property
        def cadence(self) -> Cadence | None: ...

    @classmethod
    def keys(cls) -> dict[str, Any]:
        return {**super().keys(), **dict.fromkeys(CADENCE_KEYS, Any)}

    @model_validator(mode="before")
    @classmethod
    def _apart(cls, said: Any) -> Any:
        """Put the keys of the cadence together."""
        if not isinstance(said, Mapping) or "cadence" in said:
            return said
        rhythm = {key: said[key] for key in said if key in CADENCE_KEYS}
        rest = {key: said[key] for key in said if key not in CADENCE_KEYS}
        return {**rest, "cadence": rhythm} if rhythm or cls._always_has_rhythm() else rest

    @classmethod
    def _always_has_rhythm(cls) -> bool:
        return cls.model_fields["cadence"].is_required()


CADENCE_KEYS = tuple(field.alias or name for name, field in Cadence.model_fields.items())
"""The keys that say when: every, on, at, zone, starts, until, dates, rrule."""


class Checkin(Rhythmic):
    """What is asked of whom on a rhythm, how long it is open, and who is told.

    Attributes:
        nudge: How long after asking those who have not answered are asked again.
        each: Whether one answer is expected of each partner or of each member with the role *asks*.
        open_for: From asking to closing.
        rhythm: In which it comes: the usual one, that of a crisis alone, or always.
    """

    called: ClassVar[str] = "a check-in"

    id: Id
    title: Text | None = None
    cadence: Cadence
    asks: str = "partner"
    each: Literal["partner", "member"] = "partner"
    open_for: Duration = timedelta(days=3)
    nudge: tuple[Duration, ...] = ()
    silence: Silence = Silence()
    holidays: Holidays = "keep"
    rhythm: Literal["normal", "crisis", "always"] = "normal"
    digest: Digest = Digest()
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]

    @property
    def silence_tell(self) -> str:
        """The role that is told of silence."""
        return self.silence.tell

    @property
    def digest_to(self) -> str:
        """A role, or "everyone"."""
        return self.digest.to


class After(Form):
    """A duty that falls due *within* so long of the closing of an occasion of *checkin*."""

    called: ClassVar[str] = '"after"'

    checkin: str
    within: Duration


class Late(Form):
    """Whom to *tell* how long *after* the due moment that something is not done."""

    called: ClassVar[str] = '"late"'

    after: Duration
    tell: str = "facilitator"


class Duty(Rhythmic):
    """Something that a role does on a rhythm, or within some time after a check-in closes: one of the two.

    With a *turn* it is done by whoever's turn it is in that part of the rotation: there by who has the role,
    else by the whole group. *remind* counts calendar days before it is due, 0 for the day itself.
    """

    called: ClassVar[str] = "a duty"

    id: Id
    role: str
    turn: Done | None = None
    does: Text
    cadence: Cadence | None = None
    after: After | None = None
    remind: tuple[Reminder, ...] = ()
    late: Late | None = None
    holidays: Holidays = "keep"

    @model_validator(mode="before")
    @classmethod
    def _of_a_whole_group(cls, said: Any) -> Any:
        """Let whose turn it is be enough: without a role the whole group does it."""
        named = isinstance(said, Mapping) and "turn" in said
        return {"role": "partner", **said} if named else said

    @model_validator(mode="after")
    def _due_one_way(self) -> Self:
        if self.cadence and self.after:
            raise ReadingError(
                'A rhythm and "after" do not go together.', "Keep one: it is due by either.", "after"
            )
        if not self.cadence and not self.after:
            raise ReadingError(
                "It never falls due.",
                'Add a rhythm ("every: month") or "after: {checkin: …, within: 2 days}".',
            )
        return self


OWED = "owed-to"
"""Whoever something was promised to, where a protocol says who is told that it is late."""


class PromiseLate(Form):
    """Whom to *tell* so many days *after* the day of a promise that it is open still: roles, or "owed-to".

    Whoever promised it hears of it first, in any case.
    """

    called: ClassVar[str] = '"late"'

    after: Days = Patience(2, working=True)
    tell: Annotated[tuple[str, ...], BeforeValidator(_one_or_several)] = ("facilitator",)


class Commitments(Form):
    """When promises are reminded of, and who hears that one is late.

    *remind* counts calendar days before, 0 for the day itself.
    """

    called: ClassVar[str] = '"commitments"'

    remind: tuple[Reminder, ...] = (7, 1, 0)
    late: PromiseLate = PromiseLate()


class Decisions(Form):
    """How the partners decide.

    *quorum*: how many partners must have taken a position, a number or a share of them. *threshold*: the
    share of those positions that carries a majority. Both None where the file leaves it to the rule. *who*:
    whether each partner or each member has a position; None where whoever proposes may choose. *confirm*:
    who of a partner makes its own what one of it says, "another" of it, "nobody" or a role; *unconfirmed*:
    whether what nobody confirmed is the partner's at closing. *review_after*: how long after closing what
    goes ahead is looked at again; None where nobody is asked unless somebody names a day.
    """

    called: ClassVar[str] = '"decisions"'

    rule: Rule
    who: Literal["partners", "members"] | None = None
    quorum: Annotated[int, Field(strict=True, ge=1)] | Share | None = None
    threshold: Share | None = None
    confirm: str = "another"
    unconfirmed: Literal["counts", "silent"] = "counts"
    open_for: Duration = timedelta(days=7)
    review_after: Span | None = None

    @field_validator("quorum", mode="before")
    @classmethod
    def _a_number_or_share(cls, said: Any) -> Any:
        if isinstance(said, int) and said > 0 and not isinstance(said, bool):
            return said
        if (
            said is None
            or isinstance(said, Fraction)
            or (isinstance(said, str) and said.strip()[-1:] in "%0123456789")
        ):
            return said
        raise ReadingError("That is no quorum.", 'Write a number of partners, or a share such as "2/3".')


class _Role(Form):
    called: ClassVar[str] = "a role"

    does: Text


def _expected(said: Any, info: ValidationInfo) -> Authored:
    """Return what is expected of a role; its file form is a map with the one key `does`."""
    if isinstance(said, Authored):
        return said
    role = _Role.model_validate(said, context=info.context)
    return role.does


RoleText = Annotated[
    Authored,
    PlainValidator(_expected),
    PlainSerializer(lambda text: {"does": dict(text.texts)}, return_type=dict),
]


class Protocol(Form):
    """A protocol. *roles* are its own: what is expected of whoever has each; the standing ones exist besides.

    *language* is the tag of the texts that name none; each `Authored` has it first where it has it at all.
    *review* is a cadence without an hour.
    """

    called: ClassVar[str] = "a protocol"

    id: Id = Field(alias="protocol")
    version: Annotated[int, Field(strict=True, ge=1)]
    language: Tag = "en"
    title: Text
    purpose: Text
    roles: Mapping[Id, RoleText] = {}
    agreements: tuple[Text, ...] = ()
    checkins: Mapping[Id, Checkin] = {}
    duties: Mapping[Id, Duty] = {}
    goals: Mapping[Id, GoalEntry] = {}
    rotation: Turns | None = None
    commitments: Commitments | None = None
    decisions: Decisions | None = None
    crisis: Crisis | None = None
    review: Cadence | None = None

    @classmethod
    def keys(cls) -> dict[str, Any]:
        return {**super().keys(), "roles": Mapping[str, _Role]}

    @model_validator(mode="before")
    @classmethod
    def _title_from_id(cls, said: Any) -> Any:
        if isinstance(said, Mapping) and "title" not in said:
            name = said.get("protocol", said.get("id"))
            return {**said, "title": str(name or "?").replace("-", " ").capitalize()}
        return said

    @field_validator("checkins", "duties", mode="before")
    @classmethod
    def _named_by_key(cls, said: Any) -> Any:
        if not isinstance(said, Mapping):
            return said
        return {key: {**held, "id": key} if isinstance(held, Mapping) else held for key, held in said.items()}

    @field_validator("review")
    @classmethod
    def _without_an_hour(cls, said: Cadence | None) -> Cadence | None:
        if said is not None and said.at is not None:
            raise ReadingError("A review has no hour.", 'Leave "at" out.', "at")
        return said


def problems_in(text: str, name: str) -> list[Problem]:
    """Return every problem of a protocol file's text, in its order; *name* is what the file is called."""
    return _read(text, name)[1]


def read_protocol(text: str, name: str) -> Protocol:
    """Return the protocol that *text* says.

    Raises:
        ProtocolUnusable: with every problem of it.
    """
    protocol, problems = _read(text, name)
    if protocol is None:
        raise ProtocolUnusable(problems)
    return protocol


def _read(text: str, name: str) -> tuple[Protocol | None, list[Problem]]:
    source = read_yaml(text, name)
    if source.problems and not source.plain:
        return None, source.problems
    context = {"language": _language_of(source)}
    faults = [*faults_in(Protocol, source.plain, context), *faults_between(source.plain)]
    problems = source.all_with(faults)
    return (None if problems else Protocol.model_validate(source.plain, context=context)), problems


def _language_of(source: Source) -> str:
    """Return the language of the texts that name none; a wrong one is told as such, and English stands in."""
    try:
        return read_tag(str(source.plain.get("language", "en")))
    except ReadingError:
        return "en"


def protocol_to_json(protocol: Protocol) -> str:
    """Return the form an adopted protocol is kept in: it says all, so that no later default changes it."""
    return protocol.model_dump_json(by_alias=True, exclude_none=True)


def protocol_from_json(kept: str) -> Protocol:
    """Return what `protocol_to_json` kept."""
    plain = json.loads(kept)
    return Protocol.model_validate(plain, context={"language": plain["language"]})


def changed(protocol: Protocol, *, checkin: str, **when: Any) -> Protocol:
    """Return the next version of *protocol*, with another rhythm for one check-in or duty.

    Args:
        protocol: Left as it is.
        checkin: The id of a check-in, or of a duty that has a rhythm.
        **when: Keys of a cadence (every, on, at, zone, starts, until, dates, rrule) as a file has them; None
            is as it was. Another `every`, `dates` or `rrule` takes the place of the old one; the days that it
            is on stay wherever the new one has a place for days.

    Raises:
        ValueError: with a sentence that says what is wrong and what would do; also where its days do not go
            with another `every`, and no others are named.
    """
    other = overridden(protocol, {checkin: when})
    return other.model_copy(update={"version": protocol.version + 1})


def overridden(protocol: Protocol, overrides: Mapping[str, Mapping[str, Any]]) -> Protocol:
    """Return the same version of *protocol* with other rhythms, by id of check-in or duty.

    The id "" means every check-in.

    Raises:
        ValueError: as for `changed`.
    """
    checkins, duties = dict(protocol.checkins), dict(protocol.duties)
    for name, when in overrides.items():
        for each in [name] if name else list(checkins):
            if each in checkins:
                cadence = _other(checkins[each].cadence, when)
                checkins[each] = checkins[each].model_copy(update={"cadence": cadence})
            else:
                duties[each] = _duty_at(protocol, each, when)
    return protocol.model_copy(update={"checkins": checkins, "duties": duties})


def _duty_at(protocol: Protocol, name: str, when: Mapping[str, Any]) -> Duty:
    duty = protocol.duties.get(name)
    known: Sequence[str] = [*protocol.checkins, *protocol.duties]
    if duty is None:
        hint = closest(name, known, f"Use one of: {', '.join(known)}.")
        raise ReadingError(f'"{name}" is neither a check-in nor a duty of {protocol.id}.', hint)
    if duty.cadence is None:
        after = duty.after.checkin if duty.after else ""
        raise ReadingError(f'"{name}" has no rhythm of its own.', f"It follows {after}; change that.")
    return duty.model_copy(update={"cadence": _other(duty.cadence, when)})


def takes_days(every: str) -> bool:
    """Tell whether a rhythm comes on days that can be named; one that cannot be read does not."""
    try:
        return read_every(every).unit not in ("day", "weekday")
    except ReadingError:
        return False


_WHAT_COMES_ROUND = ("every", "dates", "rrule", "after-start")


def _other(cadence: Cadence, when: Mapping[str, Any]) -> Cadence:
    """Return *cadence* with the keys in *when* that are not None. Raises ValueError with a sentence."""
    given = {key.replace("_", "-"): said for key, said in when.items() if said is not None}
    kept = cadence.model_dump(by_alias=True, exclude_defaults=True)
    if not set(_WHAT_COMES_ROUND).isdisjoint(given) and given.get("every", "") != cadence.every:
        gone = _WHAT_COMES_ROUND if takes_days(str(given.get("every", ""))) else (*_WHAT_COMES_ROUND, "on")
        kept = {key: said for key, said in kept.items() if key not in gone}
    faults = faults_in(Cadence, {**kept, **given}, {})
    if faults:
        raise ReadingError(faults[0].problem, faults[0].hint)
    return Cadence.model_validate({**kept, **given})
