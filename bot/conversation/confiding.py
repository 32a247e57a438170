"""Concerns in a chat: which one a press, a reply or a word in a direct talk is about, and from which side.

Looks only among those of the partnership whose room it is. Decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.conversation.scene import (
    Means,
    Scene,
    left_behind,
    pressed_in,
    request_in,
    said_in,
    told_us,
    without_our_name,
)
from bot.core import attending, command, confiding
from bot.core.answering import Said
from bot.core.command import concerns
from bot.core.concern import Concern, checked, is_by, is_part
from bot.core.partnership import Gathering
from bot.core.taking_back import reply_taken_back
from bot.core.words import Notice, Ours, Outcome, Refused, Words

READ = ("concern", "concern-said")
"""What messages are about to those who read a concern."""
OWN = ("concern-own", "concern-own-said")
"""The same to whoever raised it."""
KINDS = (*READ, *OWN, "concerns")


def pressed(scene: Scene, means: Means, meant: str) -> Outcome:
    """Do what a button under a message about a concern means. Raises Refused."""
    kind, _, rest = scene.about.partition(":")
    if kind == "concerns":
        return _opened(scene, means, meant)
    c, said = _named(scene, rest), pressed_in(scene)
    if kind in OWN:
        # By what the question answered it stays known of which message the words are.
        said = replace(said, message=scene.told.notice.reply_to if scene.told else None)
        return confiding.pressed(scene.g, c, meant, said)
    return attending.pressed(scene.g, c, meant, said)


def _opened(scene: Scene, means: Means, meant: str) -> Outcome:
    """Show one of a list. Raises Refused."""
    what, _, id_ = meant.partition(":")
    if what != "open":
        raise Refused("button-is-gone")
    c = _named(scene, id_)
    if not is_by(c, scene.member) and scene.member.id not in c.readers:
        raise Refused("concern-unknown")
    return Outcome(tell=(concerns.card(request_in(scene, means), c),))


def replied(scene: Scene) -> Outcome:
    """Take what replies to a message about a concern. Raises Refused."""
    kind, _, rest = scene.about.partition(":")
    c = _named(scene, rest)
    if kind in OWN:
        return _taken(scene, c, confiding.replied)
    return _taken(scene, c, lambda g, c, said: attending.replied(g, c, scene.about, said))


def _taken(scene: Scene, c: Concern, takes: Callable[[Gathering, Concern, Said], Outcome]) -> Outcome:
    """Take words about *c*; a file stays behind, as what is in it may name whoever sent it."""
    said = told_us(scene)
    return left_behind(scene, takes(scene.g, c, said))


def awaited(scene: Scene) -> Outcome | None:
    """Take words that reply to nothing as those that are waited for, or as more of what somebody raised.

    What they say right below a message about that is meant for nobody else: as an answer to a question, it
    might be read by others.
    """
    if scene.room.member != scene.member.id:
        return None
    if c := confiding.awaited(scene.g, scene.member):
        return _taken(scene, c, confiding.replied if is_by(c, scene.member) else attending.awaited)
    if scene.heard.reply_to or scene.told:
        return None
    outbox = scene.transaction.outbox
    newest = (outbox.newest_about(scene.room.id, f"{kind}:") for kind in OWN)
    told = next((found for found in newest if found), None)
    return replied(replace(scene, told=told)) if told else None


def edited(scene: Scene, *, gone: bool = False) -> Outcome | None:
    """Let a changed message, or one that is *gone*, change what it said of a concern; None for any other."""
    if scene.room.member != scene.member.id or not scene.heard.message:
        return None
    scene.transaction.record.also_concerns(scene.g)
    typed = command.typed_command(scene.heard.text, scene.vocabulary)
    text = typed[1] if typed and typed[0] == "concern" else without_our_name(scene.heard.text)
    said = replace(said_in(scene), text="" if gone else text.strip(), attachment=None)
    for c in [each for each in scene.g.concerns.values() if is_by(each, scene.member)]:
        outbox = scene.transaction.outbox
        if copies := outbox.copies_of(confiding.said_as(c, said), list(scene.g.rooms)):
            return reply_taken_back(copies) if gone else _anew(c, copies, said)
        told = outbox.said_about(scene.room.id, f"concern-own:{c.id}", scene.room.address)
        began = {each.notice.reply_to for each in told if each.notice.reply_to}
        if said.message in began or is_part(c, said.message or ""):
            return confiding.changed(scene.g, c, said, whole=len(began) == 1)
    return None


def _anew(c: Concern, copies: Sequence[Notice], said: Said) -> Outcome:
    """Show what was told of a message as it reads now."""
    told = []
    for copy in copies:
        line = copy.parts[-1]
        words = line.args["said"]
        if isinstance(words, Words) and said.text and words.text != said.text:
            new = Ours(line.says, {**line.args, "said": replace(words, text=checked(said.text))})
            told.append(replace(copy, parts=(*copy.parts[:-1], new), replaces=copy.about, once=""))
    return Outcome(keep=(c,), tell=tuple(told))


def _named(scene: Scene, id_: str) -> Concern:
    id_ = id_.partition(":")[0]
    if id_ not in scene.g.concerns:
        scene.transaction.record.also_concerns(scene.g)
    c = scene.g.concerns.get(id_)
    if c is None:
        raise Refused("concern-unknown")
    return c
