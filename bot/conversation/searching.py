"""A search in a chat: what the store finds, as far as whoever asks may read it in the room where they ask.

Another page is looked for anew: what was taken back or erased meanwhile is found no more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.conversation.scene import Means, Scene
from bot.core import found as rights
from bot.core import found_shown
from bot.core.command.searching import LONGEST
from bot.core.found import Carried
from bot.core.found_shown import Found
from bot.core.words import Outcome, Refused


def found(scene: Scene, query: str) -> list[Found]:
    """Return what holds each word of *query* and may be read here, the newest first."""
    # Each word is looked for in everything: nobody means so many.
    wanted = query[:LONGEST]
    if not any(character.isalnum() for character in wanted):
        return []
    return _brought(scene, scene.transaction.finding.find(scene.g.partnership.id, wanted))


def pressed(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Show another page, or one thing that was found. Raises Refused for anybody else than who searched."""
    if scene.about != f"{found_shown.ABOUT}{scene.member.id}":
        raise Refused("promises-of-another")
    what, _, rest = meant.partition(":")
    if what == "open":
        here = _brought(scene, [(rest, scene.now)])
        if not here:
            raise Refused("button-is-gone")
        return Outcome(tell=(found_shown.opened(scene.g, _reader(scene), here[0], scene.now),))
    page, _, query = rest.partition(":")
    if what != "page":
        raise Refused("button-is-gone")
    listed = found_shown.listed(scene.g, _reader(scene), query, found(scene, query), int(page))
    return Outcome(tell=(replace(listed, replaces=scene.about),))


def _reader(scene: Scene) -> rights.Reader:
    return rights.Reader(scene.member, scene.room, scene.heard.direct and scene.room.member is not None)


def _brought(scene: Scene, ids: list[tuple[str, datetime]]) -> list[Found]:
    """Return the things of these *ids* that whoever asks may read, in their order."""
    named: dict[str, list[str]] = {}
    for id_, _ in ids:
        kind, _, rest = id_.partition(":")
        named.setdefault(kind, []).append(rest)
    record = scene.transaction.record
    record.also_found(scene.g, named.get("answer", []), named.get("promise", []))
    if "decision" in named:
        record.also_decisions(scene.g)
    readable = [thing for id_, at in ids for thing in _readable(scene, id_, at)]
    return sorted(readable, key=lambda thing: rights.order_of(scene.g, thing), reverse=True)


def _readable(scene: Scene, id_: str, at: datetime) -> Iterator[Found]:
    g, by = scene.g, _reader(scene)
    kind, _, rest = id_.partition(":")
    if kind == "answer" and (answer := g.answers.get(rest)) and rights.may_read_answer(g, answer, by):
        yield answer
    elif kind == "promise" and (c := g.commitments.get(rest)) and rights.may_read_promise(g, c, by):
        yield c
    elif kind == "decision" and (d := g.decisions.get(rest)) and d.number and d.state != "draft":
        yield d
    elif kind == "talk":
        copies = scene.transaction.outbox.copies_of(id_, list(g.rooms))
        if copies and rights.may_read_carried(g, id_, copies, by):
            yield Carried(id_, copies[0], at)
