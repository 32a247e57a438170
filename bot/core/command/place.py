"""Commands about where a partner is: its city, public holidays, weekend and quiet hours.

A coordinator sets them, for their own partner or, with its name and a colon in front, for another one. What
is planned is fitted to them. Never guesses: of several places one is chosen, and what cannot be read is
refused with what can be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core import adoption as adopting
from bot.core.calendar import DAYS, calendar_parts, check_calendar, country_of
from bot.core.command import meant
from bot.core.command.request import Request, choice_rows
from bot.core.command.saying import quiet_ones
from bot.core.durations import ReadingError
from bot.core.fitting import asked_last, counted_otherwise, next_moments
from bot.core.hours_said import quiet_in
from bot.core.occasion import first_id
from bot.core.partnership import Gathering, Partner
from bot.core.places import country_named, told_apart, zones_in, zones_named
from bot.core.presence import acting
from bot.core.vocabulary import Vocabulary, plain
from bot.core.whereabouts import hour_there, partner_days, placed, quiet_said
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused

_CODE = re.compile(r"[a-z]{2}(?:-[a-z0-9]{1,3})?", re.IGNORECASE | re.ASCII)
_BETWEEN = frozenset(
    {",", "and", "y", "e", "et", "و", "na", "и", "і", "та", "和", "、", "ve", "နဲ့", "နှင့်", "&", "+"}
)
"""What may stand between two days."""
_LONGEST = 4
"""Words that one of PLACING takes at most, in any language."""
_MOST_WORDS = 60
"""No place, country and weekend together take more: each word more is tried with all before it."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What stood behind /place; *country* is a code or a name, *weekend* None where none was named."""

    city: str
    country: str
    weekend: tuple[int, ...] | None
    no_holidays: bool

    @property
    def rest(self) -> str:
        """All of it but the city, to be read again."""
        days = [] if self.weekend is None else ["weekend", *(DAYS[day] for day in self.weekend)]
        none = ["none"] if self.weekend == () else []
        return " ".join([self.country, *(["no-holidays"] if self.no_holidays else []), *days, *none]).strip()


def place(request: Request) -> Outcome:
    """Show where a partner is and on which days it works, or set it."""
    partner, text = _whose(request)
    if not text:
        return _shown(request, partner)
    said, changed = _read(request, text), partner
    if said.city:
        zones = zones_named(said.city, _languages(request))
        if not zones:
            raise Refused("place-unknown", said=said.city)
        if len(zones) > 1:
            zones = zones_in(zones, _country(request, said))
        if len(zones) > 1:
            return _which(request, partner, zones, said)
        changed = placed(changed, zones[0])
    if said.country:
        changed = replace(changed, holidays=_calendar(request, said, changed.zone))
    if said.no_holidays:
        changed = replace(changed, holidays=None)
    if said.weekend is not None:
        changed = replace(changed, weekend=said.weekend)
    args: dict[str, Arg] = {"partner": partner.name, "zone": changed.zone}
    args |= {"hour": hour_there(changed, request.now)}
    return _set(request, changed, Ours("place-set", {**args, "who": request.who}))


def quiet(request: Request) -> Outcome:
    """Show when it is quiet where a partner is, or set it; alone, show facilitators who has gone quiet."""
    partner, text = _whose(request)
    if not request.text.strip() and request.member in acting(request.g, "facilitator", request.now):
        return _who_is_quiet(request, partner)
    if not text:
        return _shown(request, partner)
    several = quiet_in(text, request.vocabulary, request.now.date(), _languages(request))
    if len(several) > 1:
        texts = [(f"{partner.name}: {hours}", meant.hours_button(hours)) for hours in several]
        return meant.which(request, "quiet", "hour-which", texts)
    try:
        changed = replace(partner, quiet=quiet_said("".join(several) or text, request.vocabulary))
    except ValueError:
        raise Refused("quiet-how") from None
    return _set(request, changed, Ours("quiet-set", {"partner": partner.name, "who": request.who}))


def _who_is_quiet(request: Request, partner: Partner) -> Outcome:
    """Show a facilitator, alone, who has not been heard for how long; a group its quiet hours as well."""
    silence = quiet_ones(request)
    return silence if request.alone else _shown(request, partner) + silence


def chosen(g: Gathering, about: str, city: str) -> str:
    """Return what /place is to read once *city* was chosen of those that a message *about* this offered."""
    _, id_, rest = about.split(":", 2)
    return f"{g.partners[id_].name}: {city} {rest}"


def _whose(request: Request) -> tuple[Partner, str]:
    """Return which partner is meant, the one named in front of a colon or the member's own, and the rest."""
    text = request.text.strip()
    named = {plain(partner.name): partner for partner in request.g.present()}
    for found in re.finditer(":", text):
        partner = named.get(plain(text[: found.start()]))
        if partner:
            return partner, text[found.end() :].strip()
    return request.g.partners[request.member.partner], text


def _languages(request: Request) -> tuple[str, ...]:
    return (*request.room.reads, request.member.language)


def _shown(request: Request, partner: Partner) -> Outcome:
    args: dict[str, Arg] = {"partner": partner.name, "zone": partner.zone}
    head = Ours("place-shown", {**args, "hour": hour_there(partner, request.now)})
    return Outcome(tell=(request.reply(head, partner_days(partner), Ours("place-how-to-change")),))


def _which(request: Request, partner: Partner, zones: Sequence[str], said: _Said) -> Outcome:
    """Ask which of several places is meant."""
    language = request.room.language
    choices = [Choice(f"place:{zone}", name) for zone, name in told_apart(zones, language)]
    asked = request.reply(
        Ours("place-which"), about=f"place:{partner.id}:{said.rest}", choices=choice_rows(choices)
    )
    return Outcome(tell=(asked,))


def _set(request: Request, changed: Partner, line: Ours) -> Outcome:
    """Keep *changed*, fit to it what is planned, and say what follows, in its own room too."""
    g, before = request.g, _coming(request, request.g.partners[changed.id])
    outcome = _partnership_along(request, changed) + counted_otherwise(g, changed, request.now)
    g.take(outcome)
    after = _coming(request, changed)
    moved = (
        move for id_, each in after.items() for move in adopting.moves(g.adoptions[id_], before[id_], each)
    )
    lines = (line, partner_days(changed), *moved)
    there = g.room_of(changed.id)
    told = (Notice(there.id, lines),) if there and there.id != request.room.id else ()
    return Outcome(tell=(request.reply(*lines), *told)) + outcome


def _coming(request: Request, partner: Partner) -> dict[str, dict[str, datetime]]:
    """Return when *partner* comes next to what is in force, by adoption; what it is asked now is left out."""
    g, now, found = request.g, request.now, dict[str, dict[str, datetime]]()
    at_once = {a.checkin for a in g.asks.values() if (a.partner, a.asks_at) == (partner.id, now)}
    asked = {(first_id(c.adoption), c.name) for c in g.checkins.values() if c.id in at_once}
    for held in [held for held in g.adoptions.values() if held.state == "in-force"]:
        coming = next_moments(g, held, partner, asked_last(g, held, partner), now)
        found[held.id] = {name: at for name, at in coming.items() if (held.id, name) not in asked}
    return found


def _partnership_along(request: Request, changed: Partner) -> Outcome:
    """Let the partnership's own zone go along with the only partner there is, as when it was begun."""
    g = request.g
    if len(g.partners) > 1 or g.partnership.zone == changed.zone:
        return Outcome()
    g.partnership = replace(g.partnership, zone=changed.zone)
    held = [a for a in g.adoptions.values() if a.state == "in-force"]
    reviewed = [replace(a, review_at=adopting.next_review(g, a, request.now)) for a in held]
    g.with_(reviewed)
    return Outcome(keep=(g.partnership, *reviewed))


# --- reading ------------------------------------------------------------------------------------------------


def _read(request: Request, text: str) -> _Said:
    """Return what *text* says: a city, a country, "no holidays", "weekend" and its days. Raises Refused."""
    words = text.replace("،", ",").replace(",", " , ").split()
    if len(words) > _MOST_WORDS:
        return _Said(text, "", None, no_holidays=False)
    front: list[str] = []
    weekend: list[str] | None = None
    into, no_holidays = front, False
    while words:
        key, length = _key(words, request.vocabulary)
        if key == "weekend":
            into = weekend = []
        elif key:
            into, no_holidays = front, True
        else:
            into.append(words[0])
        words = words[length:]
    city, country = _city_and_country(front, _languages(request))
    days = None if weekend is None else _days(weekend, request.vocabulary)
    return _Said(city, country, days, no_holidays)


def _key(words: Sequence[str], vocabulary: Vocabulary) -> tuple[str, int]:
    """Return which of PLACING *words* begin with, and how many of them it took; nothing took one."""
    for length in range(min(_LONGEST, len(words)), 0, -1):
        key = vocabulary.placing.get(plain(" ".join(words[:length])))
        if key:
            return key, length
    return "", 1


def _city_and_country(front: Sequence[str], languages: Sequence[str]) -> tuple[str, str]:
    """Return the city that *front* names, and the country or part of one behind it; either may be empty.

    Where it names neither, all of it is taken as a city.
    """
    words = [word for word in front if word != ","]
    for cut in range(len(words), -1, -1):
        city, country = " ".join(words[:cut]), " ".join(words[cut:])
        is_one = not country or _CODE.fullmatch(country) or country_named(country, languages)
        if is_one and (not city or zones_named(city, languages)):
            return city, country
    return " ".join(words), ""


def _country(request: Request, said: _Said) -> str | None:
    """Return the ISO 3166 code of the country that was *said*, or that the part of one lies in."""
    return country_named(said.country, _languages(request)) or said.country.upper().partition("-")[0] or None


def _calendar(request: Request, said: _Said, zone: str) -> str:
    """Return the holiday calendar of the country, or part of one, that was *said*. Raises Refused.

    Behind a city, a part of its own country needs no more than its letters: "Los Angeles CA".
    """
    named = country_named(said.country, _languages(request))
    code, around = named or said.country.upper(), country_of(zone)
    if said.city and not named and f"{around}-{code}" in calendar_parts(around or ""):
        return f"{around}-{code}"
    try:
        return check_calendar(code)
    except ReadingError:
        parts = calendar_parts(code.partition("-")[0]) if "-" in code else ()
    if parts:
        raise Refused("place-part-unknown", said=code, parts=", ".join(parts))
    raise Refused("place-country-unknown", said=code)


def _days(words: Sequence[str], vocabulary: Vocabulary) -> tuple[int, ...]:
    """Return the days of the week that *words* name, or none of them. Raises Refused."""
    names = _in_one_word([word for word in words if plain(word) not in _BETWEEN], vocabulary)
    if len(names) == 1 and plain(names[0]) in vocabulary.no | vocabulary.off | {"none"}:
        return ()
    found = {day for name in names if (day := _day(name, vocabulary)) is not None}
    if not found or len(found) == len(DAYS) or any(_day(name, vocabulary) is None for name in names):
        raise Refused("place-weekend-unknown")
    return tuple(sorted(found))


def _in_one_word(words: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    """Return *words* with those put together that are a day only together: "پنج شنبه" in Persian."""
    names: list[str] = []
    for word in words:
        whole = f"{names[-1]}{word}" if names and _day(names[-1], vocabulary) is None else ""
        if whole and _day(whole, vocabulary) is not None:
            names[-1] = whole
        else:
            names.append(word)
    return names


def _day(name: str, vocabulary: Vocabulary) -> int | None:
    """Return the day of the week that *name* names; in Arabic "and" is written onto it."""
    day = vocabulary.weekday(name)
    return vocabulary.weekday(name.removeprefix("و")) if day is None else day
