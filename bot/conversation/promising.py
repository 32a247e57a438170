"""Commitments in a chat: which one a press or a reply is about, and which answer becomes one.

Looks only among those of the partnership whose room it is. Decides nothing itself.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.scene import Scene, left_behind, said_in, told_us
from bot.conversation.typed import is_typed
from bot.core import bringing, duty, promise_evidence, promise_lists, promising, reminding
from bot.core.answering import Said
from bot.core.commitment import Commitment, may_see, owns
from bot.core.occasion import Answer
from bot.core.presence import acting
from bot.core.promise_rights import authors_only
from bot.core.replied_to_nothing import open_asks_in
from bot.core.vocabulary import bare, latin_figures
from bot.core.words import Outcome, Refused


def pressed(scene: Scene, means: str) -> Outcome:
    """Do what a button under a message about a commitment means. Raises Refused."""
    c, said = _about(scene, scene.about), replace(said_in(scene), text="")
    pressed_ = said if is_typed(scene.heard) else replace(said, message=None, pressed=True)
    return promising.pressed(scene.g, c, means, pressed_)


def turned(scene: Scene, means: str) -> Outcome:
    """Show another page or list, or one promise or duty of it. Raises Refused for somebody else's list."""
    what, _, rest = means.partition(":")
    if what == "open":
        c = _about(scene, f"promise:{rest}")
        if c.decision not in scene.g.decisions:
            scene.transaction.record.also_decisions(scene.g)
        return Outcome(tell=(promise_lists.card(scene.g, c, scene.room, scene.member, scene.now),))
    if what == reminding.DUTY and rest in scene.g.turns:
        turn = scene.g.turns[rest]
        return Outcome(tell=(duty.card(scene.g, turn, scene.room, scene.member, scene.now),))
    if what == reminding.ROLES and rest in scene.g.partners:
        return Outcome(tell=(bringing.card(scene.g, rest, scene.room, scene.member),))
    kind, _, page = rest.partition(":")
    _, _, whose = scene.about.rpartition(":")
    if what != "list" or whose != scene.member.id:
        raise Refused("promises-of-another")
    if kind == promise_lists.PENDING and scene.member not in acting(scene.g, "facilitator", scene.now):
        raise Refused("button-is-gone")
    listed = promise_lists.listed(scene.g, scene.room, scene.member, kind, int(page), scene.now)
    return Outcome(tell=(replace(listed, replaces=scene.about, needed=True),))


def replied(scene: Scene) -> Outcome:
    """Take what replies to a message about a commitment. Raises Refused."""
    c = _about(scene, scene.about)
    outcome = promising.replied(scene.g, c, told_us(scene))
    kept = [each for each in outcome.keep if isinstance(each, Commitment)]
    shown = any(_shown(each) > _shown(c) for each in kept)
    return outcome if shown else left_behind(scene, outcome)


def _shown(c: Commitment) -> int:
    return sum(change.what == "shown" for change in c.changes)


def listed(scene: Scene) -> Outcome | None:
    """Take what replies to a list as what is shown of the one promise there that it can be of.

    None where it shows nothing, or nothing there is theirs to keep. Raises Refused where there are several.
    """
    said = told_us(scene)
    if not promise_evidence.shows(said):
        return None
    c = _shown_there(scene, said)
    return promise_evidence.given(scene.g, c, said) if c else None


def beside(scene: Scene) -> Outcome | None:
    """Keep a further picture of an album with the promise that the first one showed; None for others."""
    kind, _, _ = scene.about.partition(":")
    if kind not in ("promise", "promises") or scene.heard.attachment is None:
        return None
    said = told_us(scene)
    c = _about(scene, scene.about) if kind == "promise" else _shown_there(scene, said)
    return promise_evidence.beside(scene.g, c, said) if c else None


def _shown_there(scene: Scene, said: Said) -> Commitment | None:
    """Return which promise of a list *said* shows something of: the only one of theirs, or by its number."""
    choices = [choice for row in scene.told.notice.choices for choice in row] if scene.told else []
    ids = [choice.means.removeprefix("open:") for choice in choices]
    there = [c for id_ in ids if (c := scene.g.commitments.get(id_))]
    theirs = [c for c in there if c.state == "open" and owns(scene.g, c, said.member, said.at)]
    named = [c for c in theirs if latin_figures(bare(said.text)) == str(c.number)]
    found = named or theirs
    if len(found) > 1:
        raise Refused("promise-show-which")
    return found[0] if found else None


def awaited(scene: Scene) -> Outcome | None:
    """Take words that reply to nothing as those that a commitment waits for; None where none does."""
    said = told_us(scene)
    asked = any(open_asks_in(scene.g, scene.room, scene.member))
    c = promising.awaited(scene.g, said, asked=asked)
    return promising.replied(scene.g, c, said) if c else None


def answer_meant(scene: Scene) -> Answer | None:
    """Return the answer that a reply or a press makes a commitment of."""
    kind, _, id_ = scene.about.partition(":")
    if kind == "answer":
        return scene.transaction.record.also_answer(scene.g, id_)
    message = scene.heard.reply_to
    if scene.told or not message:
        return None
    return scene.transaction.record.answer_said(scene.g, scene.room.id, message)


def _about(scene: Scene, about: str) -> Commitment:
    id_ = about.partition(":")[2]
    c = scene.g.commitments.get(id_)
    if c is not None and c.room == scene.room.id:
        authors_only(scene.g, c, scene.member)
    if c is None or not may_see(scene.g, c, scene.member, scene.now):
        raise Refused("promise-unknown")
    return c
