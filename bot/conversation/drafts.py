"""What was read back of a message, and waits for a button to be confirmed, follows that message.

One way for all that is confirmed so. What a changed message says is heard as if it had just been said, and
read back anew; of one that is taken back nothing is left to confirm. What was read back before says so in
place of its buttons, and to whoever presses one. Never lets words count that nobody has seen read back, and
never does at once what an edited message asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.adapters import Heard, Kind
from bot.conversation.scene import Means, Scene, said_in, without_our_name
from bot.core import command, sourced
from bot.core.commitment import Commitment
from bot.core.decision import Decision
from bot.core.goal import Goal
from bot.core.handover import Handover
from bot.core.mediation import Mediation
from bot.core.occasion import Answer
from bot.core.promise_of_answer import drafted_anew, not_confirmed
from bot.core.saying import Saying
from bot.core.words import DELIVERY, Notice, Ours, Outcome, Refused
from bot.store import Delivery

Draft = Commitment | Decision | Goal | Handover | Mediation | Saying
Hears = Callable[[Scene, Means], Outcome]

NEWER, OVER = "draft-newer", "draft-over"
COMMANDS = (
    *("concern", "goal", "handover", "measure", "mediate", "nudge", "promise", "promises", "propose"),
    *("remove", "say"),
)
"""Commands that do nothing at once: what they come to is read back, or asked about, or shown."""
_REPLIED_TO = ("count", "decision", "decision-amend", "goal", "goal-change", "round", "round-sure")
"""What messages are about, to the first colon, to which words are replied that are read back."""
_HELD_BELOW = ("count", "goal-change", "meant", "measures", "remove", "round-sure")
"""What messages are about that hold what is to be confirmed in themselves, and nothing else does."""
_AMENDED = "decision-amend"
_ANOTHER_FRONT = "?"
"""In place of Notice.behind where what stood in front is not known any more."""


def _commitment(scene: Scene, id_: str) -> Draft | None:
    return scene.g.commitments.get(id_)


def _decision(scene: Scene, id_: str) -> Draft | None:
    return scene.g.decisions.get(id_)


def _goal(scene: Scene, id_: str) -> Draft | None:
    return scene.g.goals.get(id_)


def _saying(scene: Scene, id_: str) -> Draft | None:
    return scene.transaction.facilitating.also_saying(scene.g, id_)


def _handover(scene: Scene, id_: str) -> Draft | None:
    scene.transaction.facilitating.also_handovers(scene.g)
    return scene.g.handovers.get(id_)


def _mediation(scene: Scene, id_: str) -> Draft | None:
    scene.transaction.record.also_every(scene.g, Mediation)
    return scene.g.mediations.get(id_)


_NAMED: Mapping[str, Callable[[Scene, str], Draft | None]] = {
    "decision": _decision,
    "goal": _goal,
    "handover": _handover,
    "mediation-draft": _mediation,
    "promise": _commitment,
    "saying": _saying,
}
"""How what a message is about is found that waits to be confirmed below it, by its kind."""


@dataclass(frozen=True, slots=True)
class _ReadBack:
    """What was read back in one message of ours; *draft* is None where that alone holds it."""

    delivery: Delivery
    draft: Draft | None

    @property
    def notice(self) -> Notice:
        return self.delivery.notice


def marked(scene: Scene, outcome: Outcome) -> Outcome:
    """Return *outcome* with a mark, on what it reads back, of the message that it reads back."""
    named, behind = _source(scene)
    if not named:
        return outcome
    tell = [
        replace(told, said_in=(named,), behind=behind) if not told.said_in and _is_new(scene, told) else told
        for told in outcome.tell
    ]
    return replace(outcome, tell=tuple(tell))


def _source(scene: Scene) -> tuple[str, str]:
    heard = scene.heard
    if heard.kind in (Kind.MESSAGE, Kind.EDIT):
        return (sourced.source(scene.room.id, heard.message), _typed(scene)) if heard.message else ("", "")
    told = scene.told.notice if heard.kind is Kind.PRESS and scene.told else None
    return (told.said_in[0], _ANOTHER_FRONT) if told and told.said_in else ("", "")


def _is_new(scene: Scene, told: Notice) -> bool:
    """Tell whether *told* reads back what this very event drafted."""
    kind, _, rest = told.about.partition(":")
    if not told.choices or told.replaces:
        return False
    if kind == "meant":
        return rest.partition(":")[0] in COMMANDS
    return kind in _HELD_BELOW or (kind in _NAMED and rest == scene.id)


def followed(
    scene: Scene, means: Means, hears: Hears, *, gone: bool = False, own: bool = False
) -> Outcome | None:
    """Read back anew, by *hears*, what a message drafted that was changed; nothing of one that is *gone*.

    None where nothing of it waits to be confirmed. With *own* only what whoever asks for it said.
    """
    outbox, message = scene.transaction.outbox, scene.heard.message or ""
    told = outbox.told_of(sourced.source(scene.room.id, message), list(scene.g.rooms))
    if not gone and _reads_the_same(scene, told):
        return Outcome()
    waiting = [back for each in told if (back := _waits(scene, each))]
    if not waiting or (own and not all(_is_own(scene, back) for back in waiting)):
        return None
    over = _let_go(scene, [back.draft for back in waiting if back.draft])
    if gone:
        return over + Outcome(tell=_in_place(scene, waiting, told, OVER))
    anew = _heard_anew(scene, means, hears, waiting)
    read_back = any(each.choices for each in anew.tell)
    return over + Outcome(tell=_in_place(scene, waiting, told, NEWER if read_back else OVER)) + anew


def _reads_the_same(scene: Scene, told: list[Delivery]) -> bool:
    """Tell whether a message that is said to be changed reads as it did: platforms tell of other changes."""
    read_back = [each.notice.behind for each in told if each.notice.choices]
    return bool(read_back) and read_back[-1] == _typed(scene)


def _typed(scene: Scene) -> str:
    return sourced.typed_as(without_our_name(scene.heard.text))


def with_answer(
    scene: Scene, answer: Answer, becomes: Callable[[], Outcome], *, gone: bool = False
) -> Outcome:
    """Return what an *answer* that was changed, or is *gone*, becomes, and what was read back of it."""
    text = "" if gone else without_our_name(scene.heard.text)
    quoting = [c for c in not_confirmed(scene.g, answer) if c.text in answer.text]
    if not quoting or text == answer.text:
        return becomes()
    waiting = [back for c in quoting for back in _shown(scene, c)]
    over = _let_go(scene, quoting)
    done = becomes()
    if text:
        anew = (c for c in quoting if not any(_is_of(each, answer, c.by) for each in done.keep))
        said = replace(said_in(scene), text=text)
        done += sum((drafted_anew(scene.g, c, said) for c in anew), Outcome())
    read_back = any(_is_of(each, answer) for each in done.keep)
    return over + Outcome(tell=_in_place(scene, waiting, [], NEWER if read_back else OVER)) + done


def _shown(scene: Scene, c: Commitment) -> list[_ReadBack]:
    outbox, room = scene.transaction.outbox, scene.g.rooms[c.room]
    newest = outbox.said_about(room.id, f"promise:{c.id}", room.address)[:1]
    return [_ReadBack(each, c) for each in newest]


def _is_of(thing: object, answer: Answer, by: str = "") -> bool:
    return isinstance(thing, Commitment) and thing.answer == answer.id and by in ("", thing.by)


def _waits(scene: Scene, each: Delivery) -> _ReadBack | None:
    """Return what waits to be confirmed below a message of ours; None where nothing does."""
    kind, _, rest = each.notice.about.partition(":")
    if not each.notice.choices or each.notice.replaces:
        return None
    if kind in _HELD_BELOW:
        there = each.notice if scene.transaction.outbox.shown_instead(each) is None else None
        open_ = there is not None and scene.transaction.outbox.shown_now(each).choices == there.choices
        return _ReadBack(each, None) if open_ else None
    draft = _NAMED[kind](scene, rest) if kind in _NAMED else None
    return _ReadBack(each, draft) if draft is not None and draft.state == "draft" else None


def _is_own(scene: Scene, back: _ReadBack) -> bool:
    by = back.draft.by if back.draft else back.notice.to
    return by == scene.member.id or scene.room.member == scene.member.id


def _let_go(scene: Scene, waiting: Sequence[Draft]) -> Outcome:
    drafts = {each.id: each for each in waiting}.values()
    said = tuple(replace(each, state="dropped") for each in drafts if isinstance(each, Saying))
    gone = Outcome(keep=said, lose=tuple(each for each in drafts if not isinstance(each, Saying)))
    scene.g.take(gone)
    return gone


def _in_place(scene: Scene, waiting: list[_ReadBack], told: list[Delivery], says: str) -> tuple[Notice, ...]:
    """Say in place of the buttons what became of the message; what only showed its words goes."""
    rooms = {back.notice.room for back in waiting}

    def in_sight(each: Delivery) -> bool:
        # What has not gone out yet is not said any more.
        return each.message is not None or scene.transaction.outbox.let_go(each.number, scene.now)

    # What shows in each language how it will be read has no buttons, and is about nothing.
    quoted = [
        each
        for each in told
        if each.notice.room in rooms and not each.notice.about and not each.notice.choices
    ]
    said: dict[int, Notice] = {}
    for back in waiting:
        # The buttons of a draft may have moved on since, to a message further down.
        every = _every(scene, back) if back.draft else [back.delivery]
        said |= {
            each.number: _instead(each, says, gone=each is not every[0]) for each in every if in_sight(each)
        }
    return (*(_instead(each, says, gone=True) for each in quoted if in_sight(each)), *said.values())


def _every(scene: Scene, back: _ReadBack) -> list[Delivery]:
    """Return what was said about a draft where it was read back, the newest first."""
    found = scene.transaction.outbox.said_about(back.notice.room, back.notice.about, back.delivery.address)
    return found or [back.delivery]


def _instead(each: Delivery, says: str, *, gone: bool) -> Notice:
    told = each.notice
    place, about = f"{DELIVERY}{each.number}", "" if gone else told.about
    line = (Ours(says),)
    return Notice(
        *(told.room, line, about), replaces=place, withdraw=gone, language=told.language, at_once=True
    )


def _heard_anew(scene: Scene, means: Means, hears: Hears, waiting: list[_ReadBack]) -> Outcome:
    """Return what a changed message comes to, as if it had just been said: nothing, if it drafts nothing."""
    typed = command.typed_command(scene.heard.text, scene.vocabulary)
    scene = replace(scene, heard=_as_said(scene.heard))
    if typed is None:
        scene = _amending(scene, waiting)
        if scene.about.partition(":")[0] not in _REPLIED_TO:
            return Outcome()
    elif typed[0] not in COMMANDS:
        return Outcome()
    try:
        return hears(scene, means)
    except Refused as why:
        said = Notice(scene.room.id, (why.ours,), reply_to=scene.heard.message, at_once=True)
        return Outcome(tell=(replace(said, to=scene.member.id),))


def _as_said(heard: Heard) -> Heard:
    return replace(heard, kind=Kind.MESSAGE, addressed=True)


def _amending(scene: Scene, waiting: list[_ReadBack]) -> Scene:
    """Let what is amended wait for its words once more, as it did when they were said."""
    amended = [b.draft for b in waiting if isinstance(b.draft, Decision) and b.draft.before]
    earlier = scene.g.decisions.get(amended[0].before) if amended else None
    if earlier is None:
        return scene
    since = scene.now
    scene.g.with_([replace(earlier, awaits="amended", awaits_of=scene.member.id, awaits_since=since)])
    asked = scene.transaction.outbox.said_about(scene.room.id, f"{_AMENDED}:{earlier.id}", scene.room.address)
    return replace(scene, told=asked[0]) if asked else scene


def check(scene: Scene) -> None:
    """Refuse a button below what was read back of a message that was changed since, or taken back."""
    kind = scene.about.partition(":")[0]
    if kind in _HELD_BELOW and (says := _became(scene)):
        raise Refused(says)


def since(scene: Scene, why: Refused) -> Refused:
    """Return *why* something was refused: that what it is about was changed since, where that is so."""
    says = _became(scene) if scene.about.partition(":")[0] in (*_NAMED, *_HELD_BELOW) else ""
    return Refused(says) if says else why


def _became(scene: Scene) -> str:
    """Return what became of what is pressed or replied to, as its message says; "" for nothing."""
    shown = scene.transaction.outbox.shown_instead(scene.told) if scene.told else None
    return next((part.says for part in shown.parts if part.says in (NEWER, OVER)), "") if shown else ""
