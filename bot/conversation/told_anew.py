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
    named, text, behind = _said_now(scene)
    if not named or not text:
        return outcome
    looked_after = [told.about.startswith(_LOOKED_AFTER) for told in outcome.tell]
    free = [told for told, theirs in zip(outcome.tell, looked_after, strict=True) if not theirs]
    each = iter(sourced.marked(free, named, text, behind))
    tell = [told if theirs else next(each) for told, theirs in zip(outcome.tell, looked_after, strict=True)]
    known = next((told for told in tell if told.said_in), None)
    if known and scene.heard.kind is not Kind.PRESS:
        # What asks whether to tell it holds none of it, and is what is pressed.
        asks = [told.choices and not told.said_in for told in tell]
        tell = [
            replace(told, said_in=(named,), behind=known.behind) if asking else told
            for told, asking in zip(tell, asks, strict=True)
        ]
    return replace(outcome, tell=tuple(tell))


def _said_now(scene: Scene) -> tuple[str, str, str]:
    """Return what names the message, its words, and what stood in front of them, where they are not all.

    Of a press those that were read back above the button.
    """
    heard = scene.heard
    if heard.kind in (Kind.MESSAGE, Kind.EDIT):
        named = sourced.source(scene.room.id, heard.message) if heard.message else ""
        return named, _typed(scene), ""
    shown = shown_in(scene) if heard.kind is Kind.PRESS else None
    if shown is None or not shown.said_in:
        return "", "", ""
    held = scene.g.sayings.get(scene.about.partition(":")[2])
    return shown.said_in[0], sourced.said(shown) or (held.text if held else ""), shown.behind


def _typed(scene: Scene) -> str:
    return without_our_name(scene.heard.text).strip()


def told_anew(scene: Scene, *, gone: bool = False, own: bool = False) -> Outcome | None:
    """Tell anew what was said in a message that was changed, or is *gone*; None where it was told nowhere.

    With *own* only what whoever asks for it said.
    """
    text = "" if gone else _typed(scene)
    if len(text) > LONGEST or not (text or gone):
        return None
    # What asks whether to tell it holds none of it: see bot.conversation.drafts.
    holding = [each for each in _standing(scene) if sourced.said(each.notice) or not each.notice.choices]
    theirs = [each for each in holding if not own or _own(scene, each.notice)]
    if not theirs:
        return None
    # It may be of long ago.
    scene.transaction.record.also_concerns(scene.g)
    scene.transaction.record.also_every(scene.g, Commitment)
    now = {each.number: _words_now(scene, each.notice, text) for each in theirs}
    if None in now.values():
        return Outcome(tell=(_other_front(scene),))
    told = {said: now[each.number] or "" for each in theirs if (said := sourced.said(each.notice))}
    kept = [thing for said, typed in told.items() for thing in kept_anew(scene.g, scene.member, said, typed)]
    for waits in filter(_waits, theirs):
        scene.transaction.outbox.drop(waits.number)
    changed = [each for each in theirs if sourced.said(each.notice) not in ("", now[each.number])]
    tell = [_again(scene, each, now[each.number] or "") for each in changed if text or not _waits(each)]
    return Outcome(keep=tuple(kept), tell=tuple(tell))


def _standing(scene: Scene) -> list[Delivery]:
    """Return what tells what was said in the message, as it stands by now."""
    outbox = scene.transaction.outbox
    found = outbox.told_of(sourced.source(scene.room.id, scene.heard.message or ""), list(scene.g.rooms))
    # Of what was told and then shown anew the newest counts.
    return [*{_stands(each): each for each in found}.values()]


def _words_now(scene: Scene, told: Notice, text: str) -> str | None:
    """Return which words of *text* are those that were *told*; None where who reads them is changed in it."""
    if not text:
        return ""
    if told.behind:
        return sourced.carried(text, told.behind) or None
    # A command is no part of what was said by it.
    called = command.typed_command(text, scene.vocabulary)
    return called[1] if called else text


def _other_front(scene: Scene) -> Notice:
    """Say that what was told stays as it is: to whom it was is not changed afterwards."""
    line = Ours("words-front-stays")
    once = f"front:{sourced.source(scene.room.id, scene.heard.message or '')}"
    return Notice(scene.room.id, (line,), reply_to=scene.heard.message, once=once, at_once=True)


def _stands(each: Delivery) -> tuple[str, str]:
    """Return what names the message that shows it: what is told in place has none of its own."""
    return each.notice.room, each.notice.replaces or f"{DELIVERY}{each.number}"


def _waits(each: Delivery) -> bool:
    return each.message is None and not each.notice.replaces


def _again(scene: Scene, each: Delivery, text: str) -> Notice:
    new = sourced.anew(each.notice, text, scene.member.language, _who(each.notice))
    if _waits(each):
        return replace(new, once="", withdraw=False)
    return replace(new, replaces=_stands(each)[1], once="", reply_to=None, needed=False)


def _who(told: Notice) -> Arg:
    """Return by whom the words are, as it was told; without a name where none was."""
    said = (part.args.get("who") for part in told.parts)
    return next((who for who in said if who), Ours("somebody"))


def _own(scene: Scene, told: Notice) -> bool:
    """Tell whether whoever asks said it: nobody else writes in their own talk; elsewhere by their name."""
    named = scene.g.name_of(scene.member, scene.member.partner)
    return scene.room.member == scene.member.id or _who(told) == named
