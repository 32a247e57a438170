"""Who works together: partnerships, partners, rooms, members, and the gathering that decisions look at.

Everything here is frozen; a change is a new value that goes back to the store with an Outcome. Nothing here
reads a clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import cached_property
from typing import TYPE_CHECKING

from bot.core.calendar import Calendar, humane_for_all
from bot.core.words import Mention, Outcome

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.bulletin import Bulletin
    from bot.core.checkin import Answer, Ask, CheckIn
    from bot.core.clarification import Clarification
    from bot.core.commitment import Commitment
    from bot.core.concern import Concern
    from bot.core.contribution import Contribution
    from bot.core.decision import Decision
    from bot.core.goal import Goal
    from bot.core.handover import Handover
    from bot.core.measure import Measure
    from bot.core.mediation import Mediation
    from bot.core.morning import Morning
    from bot.core.pulse import Pulse
    from bot.core.rotation import Rotation
    from bot.core.saying import Saying
    from bot.core.suggestion import Looking, Suggestion
    from bot.core.translators import Opening
    from bot.core.turn import Turn
    from bot.core.voice import Voice

STANDING_ROLES = ("partner", "coordinator", "facilitator")
SHELF_ROLES = ("treasurer", "host", "contact", "reporter", "buddy")
"""Those that protocols of the shelf add: what each is called is said in every language."""
SLOW = ("slow", "very-slow")
"""How a room stands where the platform lets us speak only now and then."""


@dataclass(frozen=True, slots=True)
class Partnership:
    """Partners working together. *zone* is an IANA name.

    *may_see* names translators that may see words (see `bot.core.sight`), *told* those that the rooms were
    last told of, None before they were; *ceiling* is how many characters go to translators of others in a
    month, None for what the operator set; *crisis_since* is since when the rhythm of a crisis holds, None
    while the usual one does. *keep* is for how many days words are kept, None for good, *erases_at* when
    older ones are next erased. With *pseudonyms* people are called as its file calls them, and never as their
    platform does.
    """

    id: str
    name: str
    zone: str
    languages: tuple[str, ...]
    created_at: datetime
    may_see: tuple[str, ...] = ()
    told: tuple[str, ...] | None = None
    ceiling: int | None = None
    crisis_since: datetime | None = None
    keep: int | None = None
    erases_at: datetime | None = None
    pseudonyms: bool = False


@dataclass(frozen=True)
class Partner:
    """An organisation, group or community in a partnership.

    *weekend* holds weekdays from 0 (Monday), None for what is usual where they are; *holidays* is an ISO 3166
    code or code-subdivision; *quiet* is "21:00-07:00" or empty.
    """

    id: str
    partnership: str
    name: str
    languages: tuple[str, ...]
    zone: str
    weekend: tuple[int, ...] | None = None
    holidays: str | None = None
    quiet: str = ""
    days_off: tuple[date, ...] = ()
    manner: str = "direct"
    left_at: datetime | None = None

    @cached_property
    def calendar(self) -> Calendar:
        weekend = None if self.weekend is None else frozenset(self.weekend)
        return Calendar(self.zone, weekend, self.holidays, frozenset(self.days_off), quiet_hours(self.quiet))


@dataclass(frozen=True, slots=True)
class Room:
    """A chat where a partner sits, or a direct talk with one *member*.

    *state* is "open", "slow" (the platform lets us speak only now and then), "very-slow" (so rarely that a
    coordinator was told), "read-only" (we may not speak for now), "lost", "left", or "awaited": a direct talk
    that its member has not opened yet. *also* are further partners who sit there, *languages* those read
    there besides *language*, the most used first; *shows* names what its coordinators chose: "threads",
    "polls".
    """

    id: str
    partnership: str
    partner: str
    address: str
    language: str
    member: str | None = None
    state: str = "open"
    setup: str = ""
    """Which question of the welcome is still open; empty when none is. Behind "@", whom it welcomes."""
    also: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    spoken_at: datetime | None = None
    """When its member was first heard in this direct talk after having spoken in another one, or at all."""

    @property
    def stands(self) -> bool:
        """Tell whether the chat is still ours: what is said there arrives, or waits until we may speak."""
        return self.state in ("open", "read-only", *SLOW)

    @property
    def partners(self) -> tuple[str, ...]:
        """All who sit there, whoever was first in front."""
        return (self.partner, *self.also)

    @property
    def reads(self) -> tuple[str, ...]:
        """All languages that are read there, the most used first."""
        return tuple(dict.fromkeys((self.language, *self.languages)))

    def read_besides(self, language: str) -> tuple[str, ...]:
        """Return the languages read there by those who do not read *language*."""
        base = language.partition("-")[0]
        # Who reads one region's reads the other's; of Chinese there are two scripts.
        return tuple(
            tag for tag in self.reads if tag != language and (tag.split("-")[0] != base or base == "zh")
        )

    @property
    def step(self) -> str:
        """Which question of the welcome is still open; empty when none is."""
        return self.setup.partition("@")[0]

    @property
    def welcomes(self) -> str:
        """The partner whom the welcome is for; empty when there is none."""
        return (self.setup.partition("@")[2] or self.partner) if self.setup else ""


@dataclass(frozen=True, slots=True)
class Member:
    """A person, belonging to a partner, known by an address, and maybe by others *also*.

    *shows* has the digits and the calendar that they read, wherever they do (see `bot.core.display`).
    *removed_at* is since when they belong to the partnership no more, *gone_at* since when their platform
    says that they are not in the chat of their group; None where neither is so.
    """

    id: str
    partnership: str
    partner: str
    address: str
    name: str
    language: str
    roles: tuple[str, ...] = ()
    away_until: date | None = None
    """The first day on which they are back."""
    deputy: str | None = None
    also: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    removed_at: datetime | None = None
    gone_at: datetime | None = None

    @property
    def addresses(self) -> tuple[str, ...]:
        return tuple(address for address in (self.address, *self.also) if address)

    @property
    def mention(self) -> Mention:
        return Mention(self.name, self.address, self.also)


@dataclass(frozen=True, slots=True)
class Invitation:
    """A code that works once. Its *id* is a digest of it; without a *partnership* it sets a new one up.

    With a *member* it makes whoever types it elsewhere known as that member.
    """

    id: str
    name: str
    expires_at: datetime
    partnership: str | None = None
    language: str | None = None
    spent_at: datetime | None = None
    member: str | None = None


def quiet_hours(text: str) -> tuple[time, time] | None:
    """Read "21:00-07:00". Raises ValueError for anything else but the empty text."""
    if not text:
        return None
    start, _, end = text.partition("-")
    return time.fromisoformat(start.strip()), time.fromisoformat(end.strip())


def quiet_until(room: Room, partners: Mapping[str, Partner], now: datetime) -> datetime:
    """Return *now*, or the end of the quiet hours that hold back what is said in *room*."""
    return humane_for_all([partners[id_].calendar for id_ in room.partners if id_ in partners], now)


@dataclass(slots=True)
class Gathering:
    """One partnership as it stands: all that a decision about it may look at.

    *checkins*, *asks* and *answers* are those planned or open, and the one that a message is about; *turns*
    are the duties not yet done and those done lately; *commitments* and *decisions* likewise, and the one
    numbered last of each; *concerns* likewise, which few may see.
    """

    partnership: Partnership
    partners: dict[str, Partner] = field(default_factory=dict)
    rooms: dict[str, Room] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    adoptions: dict[str, Adoption] = field(default_factory=dict)
    checkins: dict[str, CheckIn] = field(default_factory=dict)
    asks: dict[str, Ask] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    turns: dict[str, Turn] = field(default_factory=dict)
    commitments: dict[str, Commitment] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    goals: dict[str, Goal] = field(default_factory=dict)
    measures: dict[str, Measure] = field(default_factory=dict)
    """What was counted towards goals, where it was asked for (`Record.also_every`)."""
    contributions: dict[str, Contribution] = field(default_factory=dict)
    pulses: dict[str, Pulse] = field(default_factory=dict)
    """The figures of trust shown lately."""
    voices: dict[str, Voice] = field(default_factory=dict)
    """Whom members speak for, where it was asked for (`Record.also_every`)."""
    rotations: dict[str, Rotation] = field(default_factory=dict)
    concerns: dict[str, Concern] = field(default_factory=dict)
    clarifications: dict[str, Clarification] = field(default_factory=dict)
    mediations: dict[str, Mediation] = field(default_factory=dict)
    """Those that are not over."""
    openings: dict[str, Opening] = field(default_factory=dict)
    """What is proposed of who may see words, and waits."""
    mornings: dict[str, Morning] = field(default_factory=dict)
    handovers: dict[str, Handover] = field(default_factory=dict)
    sayings: dict[str, Saying] = field(default_factory=dict)
    bulletins: dict[str, Bulletin] = field(default_factory=dict)
    lookings: dict[str, Looking] = field(default_factory=dict)
    suggestions: dict[str, Suggestion] = field(default_factory=dict)
    """These six where they are due or asked for."""
    heard: dict[str, datetime] = field(default_factory=dict)
    """When each member was last heard, by the hour, where it is asked for."""
    unheard: frozenset[str] = frozenset()
    """The asks about which nothing has reached their rooms, of those where something is due now."""
    translates: bool = True
    """Somebody translates what members say; else nothing is said below it in a room that several share."""

    def beside(self) -> Gathering:
        """Return the same, to bring more into the sight of than into this one's."""
        other = replace(self)
        for shelf in _SHELVES.values():
            setattr(other, shelf, dict(getattr(self, shelf)))
        return other

    def present(self) -> list[Partner]:
        """Return the partners who have finished the welcome and have not left."""
        welcomed = {room.welcomes for room in self.rooms.values() if room.setup}
        return [p for p in self.partners.values() if p.left_at is None and p.id not in welcomed]

    def room_of(self, partner: str) -> Room | None:
        """Return the room where *partner* is spoken to."""
        return next(self._rooms(partner), None)

    def direct_room(self, member: str) -> Room | None:
        """Return the direct talk with *member*: of several, the one where they last spoke to us."""
        talks = sorted((r for r in self.rooms.values() if r.member == member), key=_lately_first)
        return next(_heard_first(talks), None)

    def private_room(self, member: Member) -> Room:
        """Return the direct talk with *member*, be it one that waits for them to open it."""
        theirs = [r for r in self.rooms.values() if r.member == member.id and r.state in ("awaited", "lost")]
        room = self.direct_room(member.id) or next(iter(theirs), None)
        if room is None:
            id_, address = f"d{member.id}", awaited_at(member)
            ours, partner = self.partnership.id, member.partner
            room = Room(id_, ours, partner, address, member.language, member.id, "awaited")
            self.rooms[id_] = room
        return room

    def by_address(self, address: str) -> Member | None:
        """Return who is known by *address*, on whichever platform."""
        return next((m for m in self.members.values() if address in m.addresses), None)

    def room_for(self, member: Member) -> Room | None:
        """Return where *member* is best spoken to: alone where they have written to us, else in the group.

        None for whoever left the chat of their group and has no talk with us.
        """
        return self.direct_room(member.id) or (None if member.gone_at else self.room_of(member.partner))

    def group_rooms(self) -> list[Room]:
        """Return where the partners present are spoken to; a room that several share is there once."""
        rooms = [room for partner in self.present() if (room := self.room_of(partner.id))]
        return list({room.id: room for room in rooms}.values())

    def other_rooms(self, partner: str) -> list[Room]:
        """Return where others than *partner* are spoken to, be it in a room that they share with it."""
        others = (self.room_of(p.id) for p in self.present() if p.id != partner)
        return list({room.id: room for room in others if room}.values())

    def people(self) -> list[Member]:
        """Return who belongs to the partnership: whoever was removed is known by name, and asked nothing."""
        return [member for member in self.members.values() if member.removed_at is None]

    def members_of(self, partner: str) -> list[Member]:
        return [member for member in self.people() if member.partner == partner]

    def holders(self, role: str) -> list[Member]:
        """Return who has *role*; the coordinators stand in where there is no facilitator."""
        return self.having(role) or (self.having("coordinator") if role == "facilitator" else [])

    def having(self, role: str) -> list[Member]:
        """Return who has *role* themselves: alone they read what is private to it."""
        here = {partner.id for partner in self.present()}
        return [m for m in self.people() if role in m.roles and m.partner in here]

    def rooms_of_role(self, role: str) -> list[Room]:
        """Return where those with *role* are spoken to, each room once; "partner" and "everyone" mean all."""
        if role in ("partner", "everyone"):
            return self.group_rooms()
        found = {room.id: room for member in self.holders(role) if (room := self.room_for(member))}
        return list(found.values())

    def name_of(self, member: Member | None, partner: str) -> str:
        """Return "Amina (Goma)", or the partner's name alone where it says the same."""
        group = self.partners[partner].name
        return group if member is None or member.name == group else f"{member.name} ({group})"

    def with_(self, things: Iterable[object]) -> None:
        """Take *things* just decided into account, for the next decision in the same transaction."""
        for thing in things:
            shelf = _SHELVES.get(type(thing).__name__)
            if shelf:
                getattr(self, shelf)[thing.id] = thing  # type: ignore[attr-defined]

    def without(self, things: Iterable[object]) -> None:
        """Let *things* that were just taken away be gone, likewise."""
        for thing in things:
            shelf = _SHELVES.get(type(thing).__name__)
            if shelf:
                getattr(self, shelf).pop(thing.id, None)  # type: ignore[attr-defined]

    def take(self, outcome: Outcome) -> None:
        self.without(outcome.lose)
        self.with_(outcome.keep)

    def _rooms(self, partner: str) -> Iterator[Room]:
        return _heard_first(r for r in self.rooms.values() if partner in r.partners and r.member is None)


def awaited_at(member: Member) -> str:
    """Return the address of a direct talk that *member* has not opened yet: no platform has it."""
    return f"awaited:{member.id}"


def _lately_first(room: Room) -> float:
    return -room.spoken_at.timestamp() if room.spoken_at else 0.0


def _heard_first(rooms: Iterable[Room]) -> Iterator[Room]:
    """Return the *rooms* that stand, those where we may not speak for now behind the others."""
    return iter(sorted((r for r in rooms if r.stands), key=lambda room: room.state == "read-only"))


_SHELVES = {
    "Partner": "partners",
    "Room": "rooms",
    "Member": "members",
    "Adoption": "adoptions",
    "CheckIn": "checkins",
    "Ask": "asks",
    "Answer": "answers",
    "Turn": "turns",
    "Opening": "openings",
    "Commitment": "commitments",
    "Decision": "decisions",
    "Morning": "mornings",
    "Handover": "handovers",
    "Saying": "sayings",
    "Bulletin": "bulletins",
    "Looking": "lookings",
    "Suggestion": "suggestions",
    "Goal": "goals",
    "Measure": "measures",
    "Contribution": "contributions",
    "Pulse": "pulses",
    "Voice": "voices",
    "Rotation": "rotations",
    "Concern": "concerns",
    "Clarification": "clarifications",
    "Mediation": "mediations",
}
