"""Commands about protocols: the shelf, adopting, pausing, changing the rhythm, asking now."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import time, timedelta
from typing import Any

from bot.core import adoption as adopting
from bot.core import checkin
from bot.core.adoption import Adoption
from bot.core.cadence import Cadence
from bot.core.calendar import DAYS
from bot.core.command import meant, translators
from bot.core.command.request import Request, nearest
from bot.core.difference import duty_rhythm
from bot.core.durations import ReadingError
from bot.core.hours_said import hours_in
from bot.core.protocol import Checkin, Duty, Protocol, changed, takes_days
from bot.core.rhythm import read_every, read_on, read_rhythm
from bot.core.rhythm_named import rhythm_named
from bot.core.roles import nobody_asked
from bot.core.seats import names, sitting
from bot.core.unspaced import unspaced
from bot.core.vocabulary import UNITS, Vocabulary, latin_figures, plain
from bot.core.whole_words import leaves_no_blanks
from bot.core.whose_turn import first_of
from bot.core.words import Arg, Beside, Ours, Outcome, Refused, Typed, echo

NOW_LASTS = timedelta(hours=2)
"""After this long in a platform's queue, "now" has lost its meaning."""
_HOUR = re.compile(r"\d{1,2}:\d\d")


def protocols(request: Request) -> Outcome:
    """Show the shelf, and what is adopted."""
    held = (a for a in request.g.adoptions.values() if a.state != "ended" and not a.follows)
    adopted = {a.protocol.id: a for a in held}
    lines = [_on_the_shelf(p, adopted.get(p.id)) for p in {**request.shelf, **_own(adopted)}.values()]
    return Outcome(tell=(request.reply(Ours("shelf-title"), *lines, Ours("shelf-how-to-adopt")),))


def _own(adopted: dict[str, Adoption]) -> dict[str, Protocol]:
    return {id_: each.protocol for id_, each in adopted.items()}


def _on_the_shelf(protocol: Protocol, adoption: Adoption | None) -> Ours:
    args: dict[str, Arg] = {"id": protocol.id, "title": protocol.title, "purpose": protocol.purpose}
    if adoption is None:
        return Ours("shelf-line", args)
    state = {
        "proposed": Ours("state-proposed"),
        "in-force": Ours("state-in-force"),
        "paused": Ours("state-paused"),
    }[adoption.state]
    return Ours("shelf-line-adopted", {**args, "state": state})


def adopt(request: Request) -> Outcome:
    """Propose a protocol of the shelf; with --now it was agreed to elsewhere."""
    words = request.text.replace("—", "--").split()
    now = "--now" in words
    named = [word for word in words if word != "--now"]
    if not named:
        raise Refused("adopt-which", protocols=", ".join(request.shelf))
    protocol = from_the_shelf(request, named[0])
    outcome = adopting.proposed(
        request.g, protocol, request.id, request.member, request.now, agreed_elsewhere=now
    )
    thanks = request.said("adopt-proposed", title=protocol.title)
    return outcome if now else Outcome(tell=(thanks,)) + outcome


def _nearest_first(word: str, request: Request) -> list[str]:
    close = nearest(word, list(request.shelf))
    return [close] if close else list(request.shelf)


def agree(request: Request) -> Outcome:
    """Agree to the protocol that is replied to, or the only one proposed."""
    if request.member.partner not in request.room.partners:
        raise Refused("agree-in-your-own-chat", who=names(sitting(request.g, request.room)))
    if request.about.startswith(translators.ABOUT):
        return translators.agree(request)
    replied = replied_to(request)
    if replied is None and request.about.startswith("adoption:"):
        raise Refused("proposal-is-gone")
    words = request.text.split()
    chosen = replied or _next_one(request, words) or request.adoption(words, "proposed", "in-force")
    return adopting.agreed(request.g, chosen, request.member, request.now)


def _next_one(request: Request, words: Sequence[str]) -> Adoption | None:
    """Return what is proposed as a next version, where it is named or nothing is, and it waits for them."""
    waiting = [a for a in request.g.adoptions.values() if a.follows and a.state == "proposed"]
    waiting = [a for a in waiting if request.member.partner not in a.agreed]
    named = [a for a in waiting if not words or a.protocol.id == words[0]]
    return named[0] if len(named) == 1 else None


def replied_to(request: Request) -> Adoption | None:
    """Return the adopted protocol that the message replied to was about, if it was about one."""
    kind, _, rest = request.about.partition(":")
    return request.g.adoptions.get(rest.partition(":")[0]) if kind == "adoption" else None


def pause(request: Request) -> Outcome:
    """Stop asking and reminding, at once."""
    chosen = request.adoption(request.text.split(), "in-force")
    return adopting.paused(request.g, chosen, request.member, request.now)


def resume(request: Request) -> Outcome:
    """Take a paused protocol up again."""
    chosen = request.adoption(request.text.split(), "paused")
    return adopting.resumed(request.g, chosen, request.member, request.now)


def schedule(request: Request) -> Outcome:
    """Show when everything comes, or change the hour, day or rhythm of one check-in or duty."""
    words = request.text.split()
    if not words:
        return _schedule_shown(request)
    held = [a for a in request.g.adoptions.values() if a.state in ("in-force", "paused")]
    names = {a.id: _rules(a) for a in held}
    holding, name = _named(words[0], held, names)
    if holding is not None:
        _may_move(words[0], holding, name, names)
    rest = unspaced(" ".join(words[1:]), request.vocabulary)
    said = _said_in(rest.split(), request.vocabulary) or _said_in(
        _key_first(rest, request.vocabulary).split(), request.vocabulary
    )
    hours, when = _hours(request, said), _changes_in(said, request.vocabulary)
    when |= {"at": f"{hours[0]:%H:%M}"} if hours else {}
    how = Refused("schedule-how", example=Typed(f"schedule {echo(words[0])} at 10:00"))
    if holding is None or not when or not all(when.values()):
        raise how
    _names_a_day(words[0], _rules(holding)[name].cadence, when)
    try:
        protocol = changed(holding.protocol, checkin=name, **when)
    except ReadingError:
        raise how from None
    if len(hours) > 1:
        return _which_hour(request, words[0], said, hours)
    rule = _rules(holding)[name]
    if protocol.model_copy(update={"version": holding.protocol.version}) == holding.protocol:
        rhythm = _rhythm(request, rule)
        raise Refused("schedule-as-it-is", said=words[0], rhythm=rhythm)
    return adopting.new_version(request.g, holding, protocol, request.member, request.now)


def another_time(request: Request, protocol: Protocol, name: str, example: Arg) -> dict[str, Any]:
    """Return what is typed of a check-in's or duty's rhythm, as keys of a file. Raises Refused."""
    words = unspaced(request.text, request.vocabulary).split()
    # Asked when, one says "tuesday at ten": the small word in front of a day goes without saying.
    said = _said_in(words, request.vocabulary) or _said_in(["on", *words], request.vocabulary)
    hours, when = _hours(request, said), _changes_in(said, request.vocabulary)
    when |= {"at": f"{hours[0]:%H:%M}"} if hours else {}
    rules = {**protocol.checkins, **protocol.duties}
    if name not in rules or not when or not all(when.values()) or len(hours) > 1:
        raise Refused("schedule-how", example=example)
    _names_a_day(name, rules[name].cadence, when)
    try:
        changed(protocol, checkin=name, **when)
    except ReadingError:
        raise Refused("schedule-how", example=example) from None
    return when


def _rules(adoption: Adoption) -> dict[str, Checkin | Duty]:
    return {**adoption.protocol.checkins, **adoption.protocol.duties}


def _may_move(said: str, holding: Adoption, name: str, names: Mapping[str, Collection[str]]) -> None:
    """Refuse to move a duty that follows a check-in, with how that is moved."""
    duty = holding.protocol.duties.get(name)
    if duty is None or duty.after is None:
        return
    followed = duty.after.checkin
    several = sum(followed in those for those in names.values()) > 1
    whole = f"{holding.protocol.id}/{followed}" if several else followed
    raise Refused("schedule-follows", said=said, after=followed, example=Typed(f"schedule {whole} at 10:00"))


def _named(
    said: str, held: Sequence[Adoption], names: Mapping[str, Collection[str]]
) -> tuple[Adoption | None, str]:
    """Return which of *held* has what is *said*, "monday" or "pulse/monday", and its short name.

    *names* has those of each, by adoption id. Raises Refused, with what to say, where several have it.
    """
    protocol, _, name = said.rpartition("/")
    having = [a for a in held if name in names[a.id] and protocol in ("", a.protocol.id)]
    if len(having) > 1:
        whole = ", ".join(sorted(f"{a.protocol.id}/{name}" for a in having))
        raise Refused("which-of-several", said=name, names=whole)
    return (having[0] if having else None), name


def _names_a_day(said: str, cadence: Cadence | None, when: Mapping[str, Any]) -> None:
    """Refuse a rhythm that comes on some day and names none, where the days until now do not go with it.

    It would come on whichever day the protocol came into force, a Sunday perhaps.
    """
    every = when.get("every", "")
    if cadence is None or "on" in when or not takes_days(every) or _days_stay(cadence, every):
        return
    weekday = next((DAYS[on.weekday] for on in map(read_on, cadence.on) if hasattr(on, "weekday")), DAYS[0])
    day = weekday if read_every(every).unit == "week" else f"first {weekday}"
    raise Refused("schedule-which-day", example=Typed(f"schedule {echo(said)} every {every} on {day}"))


def _days_stay(cadence: Cadence, every: str) -> bool:
    if not cadence.on:
        return cadence.every is not None and read_every(cadence.every).unit == read_every(every).unit
    try:
        return bool(read_rhythm(every, cadence.on).on)
    except ReadingError:
        return False


def _said_in(words: Sequence[str], vocabulary: Vocabulary) -> dict[str, tuple[str, list[str]]]:
    """Return the keys of a rhythm that *words* name, in any language: as typed, and the words behind each.

    Empty where they do not begin with a key.
    """
    found: dict[str, tuple[str, list[str]]] = {}
    key, at = "", 0
    while at < len(words):
        named, length = _key_at(words[at:], vocabulary)
        before = found[key][1] if key else None
        if named and named not in found and _may_begin(words[at:], length, before, key, vocabulary):
            found[named] = (" ".join(words[at : at + length]), [])
            key, at = named, at + length
        elif not key:
            return {}
        else:
            found[key][1].append(words[at])
            at += 1
    return found


def _key_first(text: str, vocabulary: Vocabulary) -> str:
    """Return *text* with what it changes before the change: "salı günü" is "günü salı", "2 ပတ်တိုင်း" likewise.

    A day or an hour alone says by itself what it changes.
    """
    if vocabulary.weekday(text) is not None:
        return f"on {text}"
    if _HOUR.fullmatch(latin_figures(text)):
        return f"at {text}"
    words = text.split()
    for length in (3, 2, 1):
        if len(words) > length and plain(" ".join(words[-length:])) in vocabulary.keys:
            return " ".join([*words[-length:], *words[:-length]])
    glued = (key for key in vocabulary.keys if leaves_no_blanks(key) and text.endswith(key))
    key = max(glued, key=len, default="")
    return f"{key} {text.removesuffix(key)}" if key else text


def _changes_in(said: Mapping[str, tuple[str, list[str]]], vocabulary: Vocabulary) -> dict[str, Any]:
    """Return what was said of each key as a file writes it."""
    return {key: _value(key, words, vocabulary) for key, (_, words) in said.items()}


def _hours(request: Request, said: Mapping[str, tuple[str, list[str]]]) -> tuple[time, ...]:
    """Return the hours that could be meant where one is said as people say it, not as a file writes it.

    Behind the word of a language that counts from sunrise, figures alone do not tell.
    """
    typed, words = said.get("at", ("", []))
    behind = " ".join(words)
    if not behind:
        return ()
    today, languages = request.now.date(), (request.member.language, *request.room.reads)
    read = (hours_in(text, request.vocabulary, today, languages) for text in (f"{typed} {behind}", behind))
    hours = next((hours for hours in read if hours), ())
    return () if len(hours) < 2 and _HOUR.fullmatch(latin_figures(behind)) else hours


def _which_hour(
    request: Request, name: str, said: Mapping[str, tuple[str, list[str]]], hours: Sequence[time]
) -> Outcome:
    """Ask which of *hours* is meant; all else goes on as it was typed."""
    others = [f"{typed} {' '.join(words)}" for key, (typed, words) in said.items() if key != "at"]
    texts = [(" ".join([name, *others, f"at {hour:%H:%M}"]), meant.hour_button(hour)) for hour in hours]
    return meant.which(request, "schedule", "hour-which", texts)


def _key_at(words: Sequence[str], vocabulary: Vocabulary) -> tuple[str, int]:
    for length in (3, 2, 1):
        key = vocabulary.keys.get(plain(" ".join(words[:length])), "")
        if key:
            return _before(words[length:], key, vocabulary), min(length, len(words))
    return "", 0


def _before(words: Sequence[str], key: str, vocabulary: Vocabulary) -> str:
    """Return "on" before a day and "at" before an hour, else *key*: Russian has one word for both."""
    follows = words[0].strip(",،") if words else ""
    if key == "at" and vocabulary.weekday(follows) is not None:
        return "on"
    return "at" if key == "on" and _HOUR.match(latin_figures(follows)) else key


def _may_begin(
    words: Sequence[str], length: int, before: Sequence[str] | None, key: str, vocabulary: Vocabulary
) -> bool:
    """Tell whether the first of *words* begin another key rather than go on with what stands *before* them.

    In Swahili "siku" stands before a day, and is one: in "kila 2 siku saa 10:00" it is the unit.
    """
    if before is None:
        return True
    unit_to_come = key == "every" and not any(plain(word) in vocabulary.units for word in before)
    return bool(before) and length < len(words) and not (unit_to_come and plain(words[0]) in vocabulary.units)


def _value(key: str, words: Sequence[str], vocabulary: Vocabulary) -> str | list[str]:
    if key == "zone":
        return " ".join(words)
    said = [word for each in words if (word := _as_in_a_file(each, vocabulary))]
    value = " ".join(_counted(said) if key == "every" else said)
    return [part.strip() for part in value.split(",")] if key == "on" and "," in value else value


def _counted(words: list[str]) -> list[str]:
    """Return "2 weeks" for a number and a unit in whichever order a language has them, else *words*."""
    number = next((word for word in words if word.isdecimal()), "")
    unit = next((word for word in words if word in UNITS), "")
    if len(words) != 2 or not number or not unit:
        return words
    return [number, unit if number == "1" else f"{unit}s"]


def _as_in_a_file(word: str, vocabulary: Vocabulary) -> str:
    """Return a day, a unit or figures as a file writes them; nothing for what may stand before one."""
    bare = word.strip(",،")
    comma = "," if word[-1:] in (",", "،") else ""
    day = vocabulary.weekday(bare)
    if day is not None:
        return DAYS[day] + comma
    if plain(bare) in vocabulary.units:
        return vocabulary.units[plain(bare)]
    if plain(bare) in vocabulary.until:
        return ""
    return latin_figures(bare) + comma


def _schedule_shown(request: Request) -> Outcome:
    lines: list[Ours] = []
    for held in request.g.adoptions.values():
        if held.state in ("in-force", "paused"):
            lines += _title(held)
            for name, checkin_ in held.protocol.checkins.items():
                lines += _checkin_shown(request, held, name, _rhythm(request, checkin_))
            for name, duty_ in held.protocol.duties.items():
                lines += _duty_shown(request, held, name, _rhythm(request, duty_))
    if not lines:
        raise Refused("no-protocol-yet")
    return Outcome(tell=(request.reply(*lines, Ours("schedule-how-to-change")),))


def _title(held: Adoption) -> list[Ours]:
    args: dict[str, Arg] = {"title": held.protocol.title, "version": held.protocol.version}
    if held.state == "paused":
        return [Ours("schedule-paused-title", args), Ours("schedule-paused")]
    return [Ours("schedule-title", args)]


def _rhythm(request: Request, rule: Checkin | Duty) -> Ours:
    zone = request.g.partnership.zone
    return duty_rhythm(rule, zone) if isinstance(rule, Duty) else rhythm_named(rule.cadence, zone)


def _checkin_shown(request: Request, held: Adoption, name: str, rhythm: Ours) -> list[Ours]:
    """Say when this group is asked next, if it is, and how often."""
    own = [
        ask.asks_at
        for occasion in request.g.checkins.values()
        if (occasion.adoption, occasion.name, occasion.state) == (held.id, name, "planned")
        for ask in checkin.asks_of(request.g, occasion)
        if ask.partner == request.member.partner
    ]
    partner, rule = request.g.partners[request.member.partner], held.protocol.checkins[name]
    if not own:
        rests = Ours("schedule-rests", {"id": name, "rhythm": rhythm})
        if checkin.rests_in(request.g, held, rule):
            return [Ours("schedule-other-rhythm", {"id": name, "rhythm": rhythm, "when": rule.rhythm})]
        meant = checkin.means_anybody(request.g, rule, partner)
        return [rests] if meant else [rests, nobody_asked(name, rule.asks, partner)]
    return [
        Ours("schedule-checkin", {"id": name, "at": min(own)}),
        *_asked_first(request, held, name),
        Ours("schedule-rhythm", {"rhythm": rhythm}),
    ]


def _asked_first(request: Request, held: Adoption, name: str) -> list[Ours]:
    """Say whose group is asked ahead of the others next time, if one is."""
    g = request.g
    coming = [c for c in g.checkins.values() if (c.adoption, c.name, c.state) == (held.id, name, "planned")]
    following = min(coming, key=lambda c: c.opens_at, default=None)
    first = first_of(g, following) if following and g.rotations else ""
    return [Ours("schedule-first", {"who": g.partners[first].name})] if first else []


def _duty_shown(request: Request, held: Adoption, name: str, rhythm: Ours) -> list[Ours]:
    """Say until when this group does it next, if it does, and how often."""
    does = held.protocol.duties[name].does
    turns = [
        turn
        for turn in request.g.turns.values()
        if (turn.adoption, turn.duty, turn.state) == (held.id, name, "open")
    ]
    own = [turn.due_at for turn in turns if turn.partner == request.member.partner]
    coming = [turn for turn in turns if turn.due_at > request.now] if held.protocol.duties[name].turn else []
    if coming and not own:
        following = min(coming, key=lambda turn: turn.due_at)
        theirs = request.g.partners[following.partner]
        args: dict[str, Arg] = {"who": theirs.name, "due": Beside(following.due_at, theirs.zone)}
        line = Ours("schedule-duty-of", {"id": name, "does": does, **args})
        return [line, Ours("schedule-rhythm", {"rhythm": rhythm})]
    if not own:
        return [Ours("schedule-duty-rests", {"id": name, "does": does, "rhythm": rhythm})]
    lines = [Ours("schedule-duty", {"id": name, "does": does, "due": due}) for due in sorted(own)]
    return [*lines, Ours("schedule-rhythm", {"rhythm": rhythm})]


def now(request: Request) -> Outcome:
    """Put a check-in's questions to everybody at once."""
    words, said_at = request.text.split(), request.said_at or request.now
    if request.now - said_at > NOW_LASTS:
        raise Refused("now-was-then", at=said_at)
    held = [a for a in request.g.adoptions.values() if a.state == "in-force"]
    names = {a.id: list(a.protocol.checkins) for a in held}
    every = list(dict.fromkeys(name for each in names.values() for name in each))
    if not every:
        raise Refused("no-protocol-yet")
    chosen, name = _named(words[0] if words else every[0], held, names)
    if chosen is None or (not words and len(every) > 1):
        raise Refused("now-which", checkins=", ".join(every))
    return checkin.asked_now(request.g, chosen, name, request.id, request.now)


def from_the_shelf(request: Request, name: str) -> Protocol:
    """Return the protocol called *name*. Raises Refused, with the nearest one."""
    protocol = request.shelf.get(name.casefold())
    if protocol is None:
        raise Refused("protocol-unknown", said=name, protocols=", ".join(_nearest_first(name, request)))
    return protocol
