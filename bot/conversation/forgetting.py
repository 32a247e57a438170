"""A member has what is kept of them erased: which press means it, and that all of it goes in one transaction.

Only their own press counts, and only under a message that asked them. Keeps nothing that would name them.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scene import Means, Scene, request_in
from bot.core import forgetting, role_gone
from bot.core.command import own_data
from bot.core.correcting import Correction
from bot.core.handover import Handover
from bot.core.partnership import Room
from bot.core.words import DELIVERY, Notice, Ours, Outcome, Refused
from bot.store.erasing import GOODBYE

MOST_TAKEN_BACK = 500
"""So many of the newest messages are taken back in others' chats: years would hold their rooms up."""
_THEIRS_ALONE = frozenset({"answer", "private", "unnamed", "talk", "concern-said", "clarified"})
"""What a message is about that carries what one person said, and nothing else."""


def pressed(scene: Scene, means: Means, meant: str) -> Outcome:
    """Do what was pressed under the question whether all is to be erased. Raises Refused for anybody else."""
    if scene.about != own_data.about(scene.member):
        raise Refused("forget-of-another")
    request = request_in(scene, means)
    if meant == "forget":
        return own_data.asked_again(request)
    if meant in (own_data.REALLY, own_data.CHATS):
        return _forgotten(scene, in_chats=meant == own_data.CHATS)
    if meant == own_data.KEEP.means:
        return own_data.left_alone(request)
    raise Refused("button-is-gone")


def _forgotten(scene: Scene, *, in_chats: bool) -> Outcome:
    record, erasing = scene.transaction.record, scene.transaction.erasing
    everything = record.everything(scene.g.partnership.id)
    outcome, traces = forgetting.forgotten(scene.g, everything, scene.member, scene.now)
    handovers = [thing for thing in everything if isinstance(thing, Handover)]
    outcome += role_gone.followed(scene.g, scene.member, handovers, scene.now)
    taught = [thing for thing in outcome.lose if isinstance(thing, Correction)]
    erasing.lessons_gone(taught)
    goodbye = Notice(
        "",
        (Ours("forgotten", {"name": scene.g.partnership.name}),),
        about=GOODBYE,
        language=scene.member.language,
        at_once=True,
    )
    scene.transaction.inbox.nothing_kept()
    told_of = erasing.forget(traces)
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
    if in_chats:
        told = [*_out_of_chats(scene, told_of, gone), *told]
    # What is said to them is the last of it, and waits in no room: the press itself would look merely noted.
    return outcome + Outcome(tell=tuple(told), aside=(Ours("press-erased"),))


def _out_of_chats(scene: Scene, told_of: list[int], gone: set[str]) -> list[Notice]:
    """Take back what others' chats show of somebody, and show without it what holds more than that.

    Their words and name are out of what is kept of it by now.
    """
    outbox, found = scene.transaction.outbox, list[Notice]()
    for delivery in outbox.standing_for(told_of[-MOST_TAKEN_BACK:]):
        shown = outbox.shown_now(delivery)
        if shown.room in gone:
            continue
        whole = not shown.parts or shown.about.partition(":")[0] in _THEIRS_ALONE
        found.append(
            replace(
                shown,
                parts=shown.parts or (Ours("words-erased"),),
                choices=() if whole else shown.choices,
                replaces=f"{DELIVERY}{delivery.number}",
                withdraw=whole,
                at_once=True,
                reply_to=None,
                until=None,
                once="",
            )
        )
    return found
