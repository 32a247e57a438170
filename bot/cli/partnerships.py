"""`baraza new-partnership`, `import` and `export`: partnerships from the operator's side of the counter.

Prints what it did, a line each, and nobody's words. Works beside the running service.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from io import StringIO
from itertools import count
from pathlib import Path

import typer

from bot.app import new_code, shelf_in, translator_for
from bot.cli import aliases
from bot.cli.check import beside, partnership_text
from bot.cli.given import meant, moment_for, written
from bot.config import Settings, shared_folder
from bot.core import (
    adoption,
    arriving,
    concern_handed,
    confided_handed,
    duty,
    fitting,
    goal_planting,
    morning,
    retention,
    translators,
)
from bot.core.files.partnership_file import PartnershipFile, partnership_to_plain, read_partnership
from bot.core.founding import at_other_rhythms, departed, differing, file_of, founded
from bot.core.glossary import MOST_TERMS, term
from bot.core.partnership import Gathering, Invitation, Member, Partner, Partnership, Room
from bot.core.protocol import Protocol, ProtocolUnusable, overridden
from bot.core.secret import digest_of
from bot.core.sight import who_sees
from bot.core.terms_changed import set_anew, told_of
from bot.core.words import Outcome, Refused
from bot.store import Store, Transaction
from bot.translation import EngineUnusable, Translator

SETUP_LASTS = timedelta(days=7)


class RoomTaken(Exception):
    """A chat that the file names belongs to another partnership; the message names the chat alone."""


class TooManyTerms(Exception):
    """With the file's terms there would be more than a partnership may have; the message says how many."""


def new_partnership(settings: Settings, name: str) -> int:
    """Print a code that makes a partnership called *name*; it works once, for seven days."""
    now = moment_for(settings)
    code = new_code()
    store = Store(settings.database_url)
    with store.writing() as transaction:
        transaction.record.keep([Invitation(digest_of(code), name, now + SETUP_LASTS)])
    store.close()
    there = {"Matrix": f"!start {code}"} if settings.matrix_accounts else {}
    if settings.telegram_accounts or not there:
        there |= {"Telegram": f"/start {code}"}
    how = "In the chat of the first partner, with the bot in it, send within 7 days"
    lines = there.values() if len(there) == 1 else (f"on {name}: {line}" for name, line in there.items())
    typer.echo("\n".join([f"{how}:", *lines]))
    return 0


def import_file(settings: Settings, file: Path) -> int:
    """Set a partnership up from *file*, or change what differs from it; print what was done.

    Its protocols are looked for beside it, then on the shelf.
    """
    try:
        text = partnership_text(file)
        shelf = {**shelf_in(shared_folder("protocols")), **beside(file, text)}
        wanted = read_partnership(text, str(file), shelf)
    except ValueError as wrong:
        typer.echo(str(wrong), err=True)
        return 1
    except ProtocolUnusable as unusable:
        typer.echo(str(unusable), err=True)
        return 1
    try:
        wanted, found = aliases.with_ids(settings, wanted)
    except aliases.RoomUnknown as unknown:
        typer.echo(f"{file}: {unknown}", err=True)
        return 1
    now = moment_for(settings)
    store = Store(settings.database_url)
    try:
        translator = translator_for(settings)
        with store.writing() as transaction:
            _check_rooms(transaction, wanted)
            lines = list(_imported(transaction, wanted, shelf, translator, now))
    except (RoomTaken, TooManyTerms) as wrong:
        typer.echo(f"{file}: {wrong}", err=True)
        return 1
    except EngineUnusable as wrong:
        typer.echo(str(wrong), err=True)
        return 1
    finally:
        store.close()
    # Only now: where nobody knows the room yet, the service would ask in it for a code.
    lines += aliases.entered(settings, found)
    typer.echo("\n".join(lines or ["Nothing differs."]))
    return 0


def export(settings: Settings, name: str | None, to: Path | None) -> int:
    """Write the partnership called *name*, or the only one, as its file."""
    store = Store(settings.database_url)
    with store.reading() as transaction:
        chosen = meant(transaction, name)
        g = transaction.record.gathering(chosen.id, moment_for(settings)) if chosen else None
        terms = transaction.glossary.of([chosen.id]).get(chosen.id, []) if chosen else []
    store.close()
    if g is None:
        return 1
    return written(_yaml(file_of(g, shelf_in(shared_folder("protocols")), terms)), to)


def _yaml(file: PartnershipFile) -> str:
    from ruamel.yaml import YAML

    out, writer = StringIO(), YAML()
    writer.dump(partnership_to_plain(file), out)
    return out.getvalue()


def _check_rooms(transaction: Transaction, wanted: PartnershipFile) -> None:
    """Raise RoomTaken where the file names a chat of another partnership: a chat is in one at a time."""
    known = transaction.record.partnership_named(wanted.name)
    for address in [room.address for partner in wanted.partners for room in partner.rooms]:
        room = transaction.record.room_at(address)
        if room and (known is None or room.partnership != known.id):
            raise RoomTaken(f"the room {address} belongs to another partnership. Name another one.")


def _imported(
    transaction: Transaction,
    wanted: PartnershipFile,
    shelf: Mapping[str, Protocol],
    translator: Translator,
    now: datetime,
) -> Iterator[str]:
    """Bring the partnership to what the file says; yield a line for each thing that was new or changed."""
    known = transaction.record.partnership_named(wanted.name)
    numbers = count(1)
    seed = secrets.token_hex(6)
    # The number in front keeps the order of the file.
    fresh = founded(wanted, now, lambda: f"{next(numbers):04}{seed}")
    g = transaction.record.gathering(known.id, now) if known else Gathering(fresh.partnership)
    # What has closed by now may not be planned again.
    transaction.record.also_lately(g, now)
    if not known:
        transaction.record.keep([g.partnership])
        yield f"{wanted.name}: new"
    before = {**g.partners, **g.rooms, **g.members, g.partnership.id: g.partnership}
    keep = list(differing(g, fresh, wanted))
    for partner in departed(g, wanted):
        yield f"{partner.name}: has left, and stays so; /invite brings them back"
    for thing in keep:
        yield f"{_called(thing)}: {'changed' if thing.id in before else 'new'}"  # type: ignore[attr-defined]
    g.with_(keep)
    g.partnership = next((thing for thing in keep if isinstance(thing, Partnership)), g.partnership)
    new = [thing for thing in keep if isinstance(thing, Room) and thing.id not in before]
    outcome = Outcome(keep=tuple(keep)) + _arrived(g, new, translator.set_up)
    transaction.take([(g, outcome + _fitted(g, keep, before, now))], now)
    if known and "may_see" in wanted.translation.model_fields_set:
        yield from _chosen(transaction, g, wanted, translator.set_up, now)
    yield from _terms_set(transaction, g, wanted, now, told=known is not None)
    there = before[g.partnership.id]
    if g.partnership.keep != (there.keep if known and isinstance(there, Partnership) else None):
        transaction.take([(g, retention.set_to(g, g.partnership.keep, None, now))], now)
    numbered = {goal.key for goal in g.goals.values()}
    goals = goal_planting.of_file(g, wanted.goals, now)
    for goal in goals:
        yield f"{goal.key}: {'changed' if goal.key in numbered else 'new'}"
    transaction.take([(g, Outcome(keep=tuple(goals)))], now)
    yield from _put_in_force(transaction, g, wanted, shelf, now)


def _arrived(g: Gathering, new: list[Room], set_up: Sequence[str]) -> Outcome:
    """Tell *new* rooms who translates, and ask them what waits for every partner's agreement."""
    engines = who_sees(g.partnership, set_up)
    told = tuple(arriving.arrived(g, room, engines) for room in new)
    asked = tuple(translators.proposal(g, each, room) for each in g.openings.values() for room in new)
    return Outcome(tell=(*told, *asked)) + translators.first_told(g, engines)


def _chosen(
    transaction: Transaction, g: Gathering, wanted: PartnershipFile, set_up: Sequence[str], now: datetime
) -> Iterator[str]:
    """Let those see the words that the file names, as far as the partners need not agree to it first."""
    before = g.partnership.may_see
    try:
        id_ = digest_of(f"{g.partnership.id}\x00{now.isoformat()}")[:16]
        outcome = translators.choose(g, wanted.translation.may_see, id_, None, now, set_up)
    except Refused:
        return
    transaction.take([(g, outcome)], now)
    if g.partnership.may_see != before:
        yield f"{g.partnership.name}: changed who may see words"
    if g.openings:
        yield f"{g.partnership.name}: asked the partners who may see words; it holds once all agree"


def _terms_set(
    transaction: Transaction, g: Gathering, wanted: PartnershipFile, now: datetime, *, told: bool
) -> Iterator[str]:
    """Set the terms that the file names; yield a line for each that is new or changed."""
    mine = g.partnership.id
    known = {each.id: each for each in transaction.glossary.of([mine]).get(mine, ())} if wanted.terms else {}
    made = [term(mine, *entry, "", now) for entry in wanted.terms]
    if len({*known, *(each.id for each in made)}) > MOST_TERMS:
        raise TooManyTerms(f"with those that are set there would be more than {MOST_TERMS} terms.")
    outcome = set_anew(known.values(), made)
    differing = [each for each in made if each in outcome.keep]
    transaction.take([(g, outcome + Outcome(tell=told_of(g, differing) if told else ()))], now)
    for each in differing:
        yield f"{each}: {'changed' if each.id in known else 'new'}"


def _fitted(g: Gathering, changed: list[object], before: Mapping[str, object], now: datetime) -> Outcome:
    """Fit what is planned to what *changed*: hours, rooms, who has which role; count new partners in."""
    outcome = Outcome()
    new = [p for p in changed if isinstance(p, Partner) and p.id not in before]
    for partner in new:
        if room := g.room_of(partner.id):
            outcome += adoption.partner_joined(g, partner, room, now, agreed_elsewhere=True)
    concerned = {p.id for p in changed if isinstance(p, Partner)}
    concerned |= {thing.partner for thing in changed if isinstance(thing, Member)}
    concerned |= {id_ for thing in changed if isinstance(thing, Room) for id_ in thing.partners}
    if any(isinstance(thing, Partnership) for thing in changed):
        # An hour of the partnership's own zone is another one for all.
        concerned |= set(g.partners)
    there = [p for p in g.present() if p.id in concerned and p not in new]
    for partner in there:
        outcome += fitting.replanned(g, partner, now)
    for held in [a for a in g.adoptions.values() if a.state == "in-force"]:
        reviewed = replace(held, review_at=adoption.next_review(g, held, now))
        outcome += Outcome(keep=(reviewed,)) if reviewed != held else Outcome()
        outcome += duty.replanned(g, reviewed, now)
    for member in [thing for thing in changed if isinstance(thing, Member)]:
        was = before.get(member.id)
        outcome += Outcome(keep=morning.begun(g, was if isinstance(was, Member) else None, member, now))
        outcome += concern_handed.read_no_more(g, member, now)
    outcome += confided_handed.looked_at_again(g)
    g.take(outcome)
    return outcome + fitting.sooner_planned(g, there, now)


def _put_in_force(
    transaction: Transaction,
    g: Gathering,
    wanted: PartnershipFile,
    shelf: Mapping[str, Protocol],
    now: datetime,
) -> Iterator[str]:
    """Put in force what the file names and nobody has adopted; let another rhythm be a new version."""
    for id_, overrides in wanted.protocols.items():
        protocol = overridden(shelf[id_], overrides)
        adopted = (a for a in g.adoptions.values() if a.state != "ended" and not a.follows)
        held = next((a for a in adopted if a.protocol.id == id_), None)
        later = at_other_rhythms(held.protocol, protocol) if held else None
        if held and held.state == "proposed":
            agreed = replace(held, protocol=later or held.protocol, digest="", elsewhere=True)
            transaction.take([(g, adoption.in_force(g, agreed, now))], now)
            yield f"{id_}: in force"
        elif held and later:
            transaction.take([(g, adoption.new_version(g, held, later, None, now))], now)
            yield f"{id_}: version {later.version}, from the next occasion on"
        elif held is None:
            name = digest_of(f"{g.partnership.id}\x00{id_}\x00{now.isoformat()}")[:16]
            made = adoption.Adoption(name, g.partnership.id, protocol, "proposed", now, elsewhere=True)
            g.with_([made])
            transaction.take([(g, adoption.in_force(g, made, now))], now)
            yield f"{id_}: in force"


def _called(thing: object) -> str:
    return thing.address if isinstance(thing, Room) else thing.name  # type: ignore[attr-defined]
