"""Who reads in a room, as the outbox asks for it. Decides nothing, and asks no database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reading:
    """Who reads in a room, which translators may see the words (see `bot.core.sight`), when it is quiet.

    *quiet* holds the quiet hours ("21:00-07:00") and zone of each who has some; *languages* are those read
    besides *language*; *name* is the partnership's, where the chat serves several; *zones* are those of
    partners who share a room, by the language that each reads there; *member* has a direct talk there;
    *otherwise* are the languages of who sat there first, the best first.
    *manners* are those in which the partners there are spoken to, by the language that each reads.
    """

    partnership: str
    language: str
    state: str
    zone: str
    may_see: tuple[str, ...]
    told: tuple[str, ...] | None
    quiet: tuple[tuple[str, str], ...]
    shows: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    address: str = ""
    name: str = ""
    zones: Mapping[str, str] = field(default_factory=dict)
    member: str = ""
    otherwise: tuple[str, ...] = ()
    manners: Mapping[str, str] = field(default_factory=dict)

    @property
    def alone(self) -> bool:
        """Whether it is a direct talk."""
        return bool(self.member)

    def zone_for(self, language: str) -> str:
        """Return in whose zone those who read *language* there are told the hour."""
        return self.zones.get(language, self.zone)

    def manner_for(self, language: str) -> str:
        """Return in which manner those who read *language* there are spoken to."""
        return self.manners.get(language) or self.manners.get(self.language, "direct")


def zones_read(read: Sequence[str], speaking: Sequence[tuple[tuple[str, ...], str]]) -> dict[str, str]:
    """Return, for each language *read* in a shared room, in whose zone it is said: who sits there longest."""
    theirs = [(next((tag for tag in spoken if tag in read), ""), zone) for spoken, zone in speaking]
    return dict(reversed(theirs)) if len(theirs) > 1 else {}


def manners_read(read: Sequence[str], speaking: Sequence[tuple[tuple[str, ...], str]]) -> dict[str, str]:
    """Return, for each language *read* in a room, its manner: gentle as soon as one who reads it wants it so.

    Who sits there alone reads the room's own language, even if it is none of theirs.
    """
    found: dict[str, str] = {}
    for spoken, manner in speaking:
        tag = next((tag for tag in spoken if tag in read), read[0])
        if found.get(tag) != "gentle":
            found[tag] = manner
    return found
