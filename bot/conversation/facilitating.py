"""What facilitators press and reply to: which morning, silence or saying it is about. Decides nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.conversation.scene import Means, Scene, pressed_in, request_in, said_in
from bot.core import bulletins, command, digest, handing_over, relay, sayings, sourced
from bot.core.command import notes
from bot.core.command.saying import nudged
from bot.core.occasion import has_rule
from bot.core.saying import Saying
from bot.core.words import Outcome, Refused


def written_to(scene: Scene, means: Means, meant: str) -> Outcome:
    """Show how a kind word to somebody on the list of silence would be read. Raises Refused."""
    what, _, whom = meant.partition(":")
    if what != "nudge" or scene.about != f"silence:{scene.member.id}":
        raise Refused("button-is-gone")
    with_nudges(scene)
    return nudged(request_in(scene, means), whom)


def with_nudges(scene: Scene) -> None:
    """Bring into sight the kind words of the last day: nobody is written to by two without their knowing."""
    scene.transaction.facilitating.also_nudges(scene.g, scene.now - timedelta(days=1))


def sent(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Say what was shown, or drop it. Raises Refused."""
    with_nudges(scene)
    said = pressed_in(scene)
    return sayings.pressed(scene.g, _saying(scene), meant, said)


def replied(scene: Scene, _means: Means) -> Outcome | None:
    """Carry a reply to whoever said it. Raises Refused before it is said."""
    saying = _saying(scene)
    if saying.state == "said":
        return relay.carried(scene.g, scene.about, said_in(scene))
    raise Refused("not-understood")


def _saying(scene: Scene) -> Saying:
    saying = scene.transaction.facilitating.also_saying(scene.g, scene.about.partition(":")[2])
    if saying is None:
        raise Refused("button-is-gone")
    return saying


def handed_over(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Do what a button under a hand-over means. Raises Refused."""
    facilitating = scene.transaction.facilitating
    facilitating.also_handovers(scene.g)
    facilitating.also_heard(scene.g)
    handover = scene.g.handovers.get(scene.about.partition(":")[2])
    giver = scene.g.members.get(handover.by) if handover else None
    if handover is None or giver is None:
        raise Refused("button-is-gone")
    said = pressed_in(scene)
    return handing_over.pressed(scene.g, handover, meant, said, facilitating.notes_of(giver))


def note_dropped(scene: Scene, means: Means, meant: str) -> Outcome:
    """Take a note away for whoever it is shown to. Raises Refused."""
    what, _, id_ = meant.partition(":")
    _, whose, about = scene.about.split(":", 2)
    partner = scene.g.partners.get(about)
    if what != "drop" or whose != scene.member.id or partner is None:
        raise Refused("button-is-gone")
    mine = scene.transaction.facilitating.notes_of(scene.member)
    return notes.dropped(replace(request_in(scene, means), notes=mine), partner, id_)


def renoted(scene: Scene, means: Means, *, gone: bool = False) -> Outcome | None:
    """Let a note follow its message, changed or *gone*; None for what is no note. Raises Refused."""
    if scene.room.member != scene.member.id or not scene.heard.message:
        return None
    source = sourced.source(scene.room.id, scene.heard.message)
    noted = scene.transaction.facilitating.noted_in(scene.member, source)
    if not noted:
        return None
    typed = command.typed_command(scene.heard.text, scene.vocabulary)
    if gone or typed is None or typed[0] != "note":
        return Outcome(lose=tuple(noted)) if gone else Outcome()
    return notes.changed(request_in(scene, means, typed[1]), noted)


def more(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Show the rest of what a week or a month came to. Raises Refused."""
    what, _, page = meant.partition(":")
    if what != "more":
        raise Refused("button-is-gone")
    scene.transaction.record.also_lately(scene.g, scene.now)
    return Outcome(tell=(bulletins.more(scene.g, scene.room, scene.about, int(page or 0), scene.now),))


def listed(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Show all that a check-in's digest had a part of. Raises Refused."""
    scene.transaction.record.also_lately(scene.g, scene.now)
    checkin = scene.g.checkins.get(scene.about.partition(":")[2])
    if meant != "more" or checkin is None or not has_rule(scene.g, checkin):
        raise Refused("button-is-gone")
    return Outcome(tell=(digest.listed(scene.g, checkin, scene.room),))
