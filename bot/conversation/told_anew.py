"""What was told of a message somebody wrote follows what becomes of it, wherever it was told.

For all that no other part looks after: what facilitators say, reasons, what was shown of a promise, a call's
words. Never touches what somebody else said.
"""

from __future__ import annotations

from dataclasses import replace

from bot.adapters import Kind
from bot.conversation.scene import Scene, shown_in, without_our_name
from bot.core import command, sourced
from bot.core.commitment import Commitment
from bot.core.unsaid import kept_anew
from bot.core.words import DELIVERY, Arg, Notice, Ours, Outcome
from bot.store import Delivery

LONGEST = 2_000
"""Most characters that what was told is changed into."""
_LOOKED_AFTER = ("answer:", "talk:")
"""What is about an answer or a reply is found by that."""


def marked(scene: Scene, outcome: Outcome) -> Outcome:
    """Return *outcome* with marks of what in it was just said, or was read back and is told now."""
    named, text = _said_now(scene)
    if not named or not text:
        return outcome
    tell = [
        told if told.about.startswith(_LOOKED_AFTER) else sourced.marked(told, named, text)
        for told in outcome.tell
    ]
    if any(told.said_in for told in tell) and scene.heard.kind is not Kind.PRESS:
        # What asks whether to tell it holds none of it, and is what is pressed.
        tell = [replace(told, said_in=told.said_in or (named,)) if told.choices else told for told in tell]
    return replace(outcome, tell=tuple(tell))


def _said_now(scene: Scene) -> tuple[str, str]:
    """Return what names the message, and its words; of a press those that were read back above the button."""
    heard = scene.heard
    if heard.kind in (Kind.MESSAGE, Kind.EDIT):
        named = sourced.source(scene.room.id, heard.message) if heard.message else ""
        return named, without_our_name(heard.text).strip()
    shown = shown_in(scene) if heard.kind is Kind.PRESS else None
    if shown is None or not shown.said_in:
        return "", ""
    held = scene.g.sayings.get(scene.about.partition(":")[2])
    return shown.said_in[0], sourced.said(shown) or (held.text if held else "")


def told_anew(scene: Scene, text: str, *, own: bool = False) -> Outcome | None:
    """Tell as *text* what was said in a message that was changed; taken back without any; None if nowhere.

    With *own* only what whoever asks for it said.
    """
    if len(text) > LONGEST:
        return None
    named = sourced.source(scene.room.id, scene.heard.message or "")
    found = scene.transaction.outbox.told_of(named, list(scene.g.rooms))
    # Of what was told and then shown anew the newest counts.
    newest = {_stands(each): each for each in found}
    theirs = [each for each in newest.values() if not own or _own(scene, each.notice)]
    if not theirs:
        return None
    # It may be of long ago.
    scene.transaction.record.also_concerns(scene.g)
    scene.transaction.record.also_every(scene.g, Commitment)
    words = {said for each in theirs if (said := sourced.said(each.notice))}
    # A command is no part of what was said by it.
    called = command.typed_command(text, scene.vocabulary)
    typed = called[1] if called else text
    kept = [thing for said in words for thing in kept_anew(scene.g, scene.member, said, typed)]
    for waits in filter(_waits, theirs):
        scene.transaction.outbox.drop(waits.number)
    changed = [each for each in theirs if sourced.said(each.notice) not in ("", typed)]
    tell = [_again(scene, each, typed) for each in changed if typed or not _waits(each)]
    return Outcome(keep=tuple(kept), tell=tuple(tell))


def _stands(each: Delivery) -> tuple[str, str]:
    """Return what names the message that shows it: what is told in place has none of its own."""
    return each.notice.room, each.notice.replaces or f"{DELIVERY}{each.number}"


def _waits(each: Delivery) -> bool:
    return each.message is None and not each.notice.replaces


def _again(scene: Scene, each: Delivery, text: str) -> Notice:
    new = sourced.anew(each.notice, text, scene.member.language, _who(scene, each.notice))
    if _waits(each):
        return replace(new, once="", withdraw=False)
    return replace(new, replaces=_stands(each)[1], once="", reply_to=None, needed=False)


def _who(scene: Scene, told: Notice) -> Arg:
    """Return by whom the words are, as it was told; without a name where none was."""
    said = (part.args.get("who") for part in told.parts)
    return next((who for who in said if who), Ours("somebody"))


def _own(scene: Scene, told: Notice) -> bool:
    """Tell whether whoever asks said it: nobody else writes in their own talk; elsewhere by their name."""
    named = scene.g.name_of(scene.member, scene.member.partner)
    return scene.room.member == scene.member.id or _who(scene, told) == named
