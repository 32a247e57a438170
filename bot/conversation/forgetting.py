"""A member has what is kept of them erased: which press means it, and that all of it goes in one transaction.

Only their own press counts, and only under a message that asked them. Keeps nothing that would name them.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scene import Means, Scene, request_in
from bot.core import forgetting
from bot.core.command import own_data
from bot.core.correcting import Correction
from bot.core.partnership import Room
from bot.core.words import Notice, Ours, Outcome, Refused
from bot.store.erasing import GOODBYE


def pressed(scene: Scene, means: Means, meant: str) -> Outcome:
    """Do what was pressed under the question whether all is to be erased. Raises Refused for anybody else."""
    if scene.about != own_data.about(scene.member):
        raise Refused("forget-of-another")
    request = request_in(scene, means)
    if meant == "forget":
        return own_data.asked_again(request)
    if meant == own_data.REALLY:
        return _forgotten(scene)
    if meant == own_data.KEEP.means:
        return own_data.left_alone(request)
    raise Refused("button-is-gone")


def _forgotten(scene: Scene) -> Outcome:
    record, erasing = scene.transaction.record, scene.transaction.erasing
    everything = record.everything(scene.g.partnership.id)
    outcome, traces = forgetting.forgotten(scene.g, everything, scene.member, scene.now)
    taught = [thing for thing in outcome.lose if isinstance(thing, Correction)]
    erasing.lessons_gone(taught)
    goodbye = Notice(
        "",
        (Ours("forgotten", {"name": scene.g.partnership.name}),),
        about=GOODBYE,
        language=scene.member.language,
        at_once=True,
    )
    erasing.forget(traces)
    alone = scene.room.member is not None
    if alone:
        scene.transaction.outbox.queue_at(goodbye, scene.room.address, scene.now)
    gone = {thing.id for thing in outcome.lose if isinstance(thing, Room)}
    group = scene.g.room_of(scene.member.partner)
    told = []
    if group and group.id not in gone:
        told.append(Notice(group.id, (Ours("member-forgotten"),), at_once=not alone))
    if not alone and (group is None or group.id != scene.room.id):
        told.append(replace(goodbye, room=scene.room.id, about=""))
    return outcome + Outcome(tell=tuple(told))
