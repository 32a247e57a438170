"""What was told of a message somebody wrote follows what becomes of it, wherever it was told.

For all that no other part looks after: what facilitators say, reasons, what was shown of a promise, a call's
words. Never touches what somebody else said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.adapters import Kind
from bot.conversation import scene as scenes
from bot.conversation.scene import Scene, without_our_name
from bot.core import bringing, command, sourced
from bot.core.command import saying
from bot.core.commitment import Commitment
from bot.core.contribution import Contribution
from bot.core.mediating import LONGEST_ANSWER
from bot.core.suggestion import in_other_words
from bot.core.unsaid import kept_anew, shown_anew, shown_in
from bot.core.words import DELIVERY, Arg, Notice, Ours, Outcome
from bot.store import Delivery

LONGEST = 2_000
"""Most characters that what was told is changed into."""
_OF_SEVERAL = ("mediation-shared:", "suggestions:")
"""What is about these holds, side by side, words that were said in many messages."""
_LOOKED_AFTER = ("answer:", "talk:")
"""What is about an answer or a reply is found by that."""


def marked(scene: Scene, outcome: Outcome) -> Outcome:
    """Return *outcome* with marks of what in it was just said, or was read back and is told now."""
    named, text, behind = _said_now(scene)
    if not named or not text:
        return outcome
    looked_after = [told.about.startswith(_LOOKED_AFTER) for told in outcome.tell]
    free = [told for told, theirs in zip(outcome.tell, looked_after, strict=True) if not theirs]
    each = iter(sourced.marked(free, named, text, behind, _goals_before(scene)))
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
        return named, _behind_a_command(scene, _typed(scene)), ""
    shown = scenes.shown_in(scene) if heard.kind is Kind.PRESS else None
    if shown is None or not shown.said_in:
        return "", "", ""
    held = scene.g.sayings.get(scene.about.partition(":")[2])
    return shown.said_in[0], sourced.said(shown) or (held.text if held else ""), shown.behind


def _goals_before(scene: Scene) -> set[str]:
    """Return the names of goals that were there before this was said, or was read back."""
    new = (scene.id, scene.about.partition(":")[2])
    return {text for goal in scene.g.goals.values() if goal.id not in new for _, text in goal.texts}


def _typed(scene: Scene) -> str:
    return without_our_name(scene.heard.text).strip()


def told_anew(scene: Scene, *, gone: bool = False, own: bool = False) -> Outcome | None:
    """Tell anew what was said in a message that was changed, or is *gone*; None where it was told nowhere.

    With *own* only what whoever asks for it said.
    """
    text = "" if gone else _typed(scene)
    if not (text or gone):
        return None
    # What asks whether to tell it holds none of it: see bot.conversation.drafts.
    holding = [each for each in _standing(scene) if sourced.said(each.told) or not each.told.choices]
    if holding:
        _in_sight(scene, holding)
    by_message = _kept_by_message(scene, text, own=own)
    theirs = [each for each in holding if not own or by_message or _own(scene, each.told)]
    if not (theirs or by_message):
        return None
    now = [_words_now(scene, each.told, text) for each in theirs]
    if None in now:
        return Outcome(tell=(_stays(scene, Ours("words-front-stays")),))
    # Where several may hold them, those that hold least.
    longest = min((each.longest for each in theirs), default=LONGEST)
    if any(len(words or "") > longest for words in (now or [text])):
        return Outcome(tell=(_stays(scene, Ours("words-too-long", {"most": longest})),))
    told = {said: words or "" for each, words in zip(theirs, now, strict=True) if (said := each.said)}
    changed = [each for each in theirs if each.is_to_change(told.get(each.said, text))]
    tell = [new for each in changed if (new := _again(scene, each, told.get(each.said, "")))]
    by_message = by_message or Outcome()
    scene.g.take(by_message)
    kept = [thing for said, typed in told.items() for thing in kept_anew(scene.g, scene.member, said, typed)]
    return by_message + Outcome(keep=tuple(kept), tell=tuple(tell))


def _in_sight(scene: Scene, holding: list[_Standing]) -> None:
    """Bring into sight what may hold the words, too: it may be of long ago."""
    scene.transaction.record.also_concerns(scene.g)
    scene.transaction.record.also_every(scene.g, Commitment, Contribution)
    for kind, _, id_ in (each.told.about.partition(":") for each in holding):
        if kind == "saying":
            scene.transaction.facilitating.also_saying(scene.g, id_)


def _kept_by_message(scene: Scene, text: str, *, own: bool) -> Outcome | None:
    """Let what is kept by the message it was said in follow that, told yet or not; None where nothing is."""
    named, theirs = sourced.source(scene.room.id, scene.heard.message or ""), scene.member.id
    made = scene.transaction.facilitating.also_suggestion(scene.g, named)
    if made and (not own or made.member == theirs):
        return Outcome(keep=(in_other_words(made, text),)) if text else Outcome(lose=(made,))
    shown_by = shown_in(scene.g, named)
    if not shown_by or (own and shown_by != theirs):
        return None
    return Outcome(keep=shown_anew(scene.g, named, text))


@dataclass(frozen=True, slots=True)
class _Standing:
    """What tells the words of a message, as it stands by now; *whole* where it holds those of others, too."""

    delivery: Delivery
    told: Notice
    whole: Notice | None = None

    @property
    def said(self) -> str:
        return sourced.said(self.told)

    @property
    def longest(self) -> int:
        if self.told.about.startswith("roles:"):
            return bringing.LONGEST
        return LONGEST if self.whole is None else LONGEST_ANSWER

    @property
    def place(self) -> tuple[str, str]:
        return _stands(self.delivery)

    def is_to_change(self, words: str) -> bool:
        """Tell whether its marked words are to be *words*; a picture without any goes with its message."""
        if not self.said:
            return not words and self.told.attachment is not None
        return self.said != words

    def waits(self) -> bool:
        return self.delivery.message is None and not self.delivery.notice.replaces


def _standing(scene: Scene) -> list[_Standing]:
    """Return what tells what was said in the message, as it stands by now."""
    outbox, rooms = scene.transaction.outbox, list(scene.g.rooms)
    named = sourced.source(scene.room.id, scene.heard.message or "")
    # Of what was told and then shown anew the newest counts.
    alone = {_stands(each): each for each in outbox.told_of(named, rooms)}
    # What two sides have shared holds words of many messages.
    about = [each for begins in _OF_SEVERAL for each in outbox.all_about(begins, rooms)]
    shared = (each for each in about if sourced.is_of_several(each.notice))
    newest = {_stands(each): each for each in shared}
    found = ((each, sourced.of_one(each.notice, named)) for each in newest.values())
    return [
        *(_Standing(each, each.notice) for each in alone.values()),
        *(_Standing(each, one, each.notice) for each, one in found if one),
    ]


def _behind_a_command(scene: Scene, text: str) -> str:
    """Return *text* without a command in front, whatever it is called by: that is no part of what is said."""
    called = command.typed_command(text, scene.vocabulary)
    return called[1] if called else text


def _words_now(scene: Scene, told: Notice, text: str) -> str | None:
    """Return which words of *text* are those that were *told*; None where who reads them is changed in it."""
    if not text:
        return ""
    typed = _behind_a_command(scene, text)
    words = sourced.carried(typed, told.behind) or None if told.behind else typed
    if words and told.about.startswith("saying:"):
        # Said to all, and now to one group: the others are not to read what that is told.
        named = saying.named_in_front(scene.g, words) - saying.named_in_front(scene.g, sourced.said(told))
        return None if named else words
    return words


def _stays(scene: Scene, why: Ours) -> Notice:
    """Say that what was told stays as it is, and *why*: to whom it was is not changed afterwards."""
    once = f"front:{sourced.source(scene.room.id, scene.heard.message or '')}"
    once = once if why.says == "words-front-stays" else ""
    return Notice(scene.room.id, (why,), reply_to=scene.heard.message, once=once, at_once=True)


def _stands(each: Delivery) -> tuple[str, str]:
    """Return what names the message that shows it: what is told in place has none of its own."""
    return each.notice.room, each.notice.replaces or f"{DELIVERY}{each.number}"


def _again(scene: Scene, each: _Standing, text: str) -> Notice | None:
    """Return what shows *each* anew; None where it has only to go out in other words, or not at all."""
    new = sourced.anew(each.told, text, scene.member.language, _who(each.told))
    if each.whole:
        new = sourced.of_all(new, each.whole, each.told.said_in[0])
    outbox, now, number = scene.transaction.outbox, scene.now, each.delivery.number
    if each.waits():
        stays = bool(text or each.whole)
        fresh = replace(new, withdraw=False)
        under_way = outbox.reword(number, fresh, now) if stays else outbox.let_go(number, now)
        if not under_way:
            return None
    again = replace(new, replaces=each.place[1], once="", reply_to=None, needed=False)
    # What is taken back is in sight until it is gone.
    return again if text else replace(again, at_once=True)


def _who(told: Notice) -> Arg:
    """Return by whom the words are, as it was told; without a name where none was."""
    parts = [told.parts[number] for number in sourced.parts_said(told)]
    said = (part.args.get("who") for part in (*parts, *told.parts))
    return next((who for who in said if who), Ours("somebody"))


def _own(scene: Scene, told: Notice) -> bool:
    """Tell whether whoever asks said it: nobody else writes in their own talk; elsewhere by their name."""
    named = scene.g.name_of(scene.member, scene.member.partner)
    return scene.room.member == scene.member.id or _who(told) == named
