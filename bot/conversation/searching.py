"""A search in a chat: what the store finds, as far as whoever asks may read it in the room where they ask.

Another page is looked for anew: what was taken back or erased meanwhile is found no more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import islice

from bot.conversation.scene import Means, Scene
from bot.core import found as rights
from bot.core import found_shown
from bot.core.command.searching import LONGEST
from bot.core.found import Carried
from bot.core.found_shown import PAGE, Findings, Found
from bot.core.measure import Measure
from bot.core.partnership import Gathering
from bot.core.words import Outcome, Refused

AT_ONCE = 200
"""Matches that are looked at together: nothing of those before them is kept in mind."""
COUNTED = 200
"""Of how much is found it is said how much it is; beyond that it is looked at as its pages are turned."""


def found(scene: Scene, query: str, page: int = 0) -> Findings:
    """Return a *page* of what holds each word of *query* and may be read here, the newest first."""
    # Each word is looked for in everything: nobody means so many.
    wanted = query[:LONGEST]
    if not any(character.isalnum() for character in wanted):
        return Findings()
    here, count, enough = list[tuple[str, datetime]](), 0, max(COUNTED, (page + 1) * PAGE) + 1
    for match in _matches(scene, wanted):
        if page * PAGE <= count < (page + 1) * PAGE:
            here.append(match)
        count += 1
        if count == enough:
            return Findings(_brought(scene, scene.g, here), page, count - 1, more=True)
    if page and not here:
        # What was taken back meanwhile leaves fewer pages.
        return found(scene, query, max(0, (count - 1) // PAGE))
    return Findings(_brought(scene, scene.g, here), page, count)


def _matches(scene: Scene, wanted: str) -> Iterator[tuple[str, datetime]]:
    """Yield what is found and may be read here, bringing a few into sight at a time and letting them go."""
    g, by = scene.g, _reader(scene)
    unnamed, apart = rights.unnamed_questions(g), rights.read_apart(g, by)
    own = by.member.id if by.alone else ""
    reads = scene.room.reads
    reach = rights.reach_of(g, by)
    every = scene.transaction.finding.find(g.partnership.id, wanted, unnamed, apart, own, reads, reach)
    while some := list(islice(every, AT_ONCE)):
        readable = {found_shown.name_of(thing) for thing in _brought(scene, scene.g.beside(), some)}
        yield from ((id_, at) for id_, at in some if id_ in readable)


def pressed(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Show another page, or one thing that was found. Raises Refused for anybody else than who searched."""
    if scene.about != f"{found_shown.ABOUT}{scene.member.id}":
        raise Refused("promises-of-another")
    what, _, rest = meant.partition(":")
    if what == "open":
        at = scene.transaction.finding.moment(scene.g.partnership.id, rest)
        here = _brought(scene, scene.g, [(rest, at)]) if at else []
        if not here:
            raise Refused("button-is-gone")
        if rest.startswith("goal:"):
            scene.transaction.record.also_every(scene.g, Measure)
        if rest.startswith("decision:"):
            scene.transaction.record.also_decisions(scene.g)
        return Outcome(tell=(found_shown.opened(scene.g, _reader(scene), here[0], scene.now),))
    page, _, query = rest.partition(":")
    if what != "page":
        raise Refused("button-is-gone")
    listed = found_shown.listed(scene.g, _reader(scene), query, found(scene, query, int(page)))
    return Outcome(tell=(replace(listed, replaces=scene.about, needed=True),))


def _reader(scene: Scene) -> rights.Reader:
    alone = scene.heard.direct and scene.room.member is not None
    return rights.Reader(scene.member, scene.room, alone, scene.now)


def _brought(scene: Scene, g: Gathering, ids: Iterable[tuple[str, datetime]]) -> list[Found]:
    """Return the things of these *ids* that whoever asks may read, in their order; bring them into *g*."""
    ids, named = list(ids), dict[str, list[str]]()
    for id_, _ in ids:
        kind, _, rest = id_.partition(":")
        named.setdefault(kind, []).append(rest)
    scene.transaction.finding.bring(g, named)
    return [thing for id_, at in ids for thing in _readable(scene, g, id_, at)]


def _readable(scene: Scene, g: Gathering, id_: str, at: datetime) -> Iterator[Found]:
    by = _reader(scene)
    kind, _, rest = id_.partition(":")
    if kind == "answer" and (answer := g.answers.get(rest)) and rights.may_read_answer(g, answer, by):
        yield answer
    elif kind == "promise" and (c := g.commitments.get(rest)) and rights.may_read_promise(g, c, by):
        yield c
    elif kind == "decision" and (d := g.decisions.get(rest)) and d.number and d.state != "draft":
        yield d
    elif kind == "goal" and (goal := g.goals.get(rest)) and goal.state not in ("draft", "proposed"):
        yield goal
    elif kind == "brings" and (brings := g.contributions.get(rest)):
        yield brings
    elif kind == "saying" and (saying := g.sayings.get(rest)) and rights.may_read_saying(g, saying, by):
        yield saying
    elif kind in ("role", "duty") and (does := rights.responsibility(g, kind, rest)):
        yield does
    elif kind == "talk":
        copies = scene.transaction.outbox.copies_of(id_, list(g.rooms))
        if copies and rights.may_read_carried(g, id_, copies, by):
            yield Carried(id_, copies[0], at)
