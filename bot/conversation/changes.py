"""Something said earlier was changed, or taken back.

The same wherever it was carried. What we know nothing of is left alone, without a word.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from bot.adapters import Heard, Kind
from bot.conversation import (
    clarifying,
    confiding,
    confirmed,
    deciding,
    drafts,
    facilitating,
    goals,
    marks,
    mediating,
    told_anew,
)
from bot.conversation.scene import Means, Scene, ask_id, request_in, said_in
from bot.conversation.whose_words import words_in
from bot.core import answering, digest, relay, sourced, unclear
from bot.core.clarification import Clarification, asked_about
from bot.core.command.answering import question_about
from bot.core.occasion import Answer
from bot.core.reactions import Mark
from bot.core.taking_back import reply_taken_back, taken_back
from bot.core.words import DELIVERY, Notice, Outcome

_ASKS = tuple(f"{kind}:" for kind in clarifying.KINDS)


def edited(scene: Scene, means: Means, hears: drafts.Hears) -> Outcome:
    """Let an edited message change the answer that it gave, or the reply that was carried of it."""
    message = scene.heard.message or ""
    answer = scene.transaction.record.answer_said(scene.g, scene.room.id, message)
    if answer:
        return _answer_edited(scene, answer)
    if c := unclear.said_again_by(scene.g, scene.room, message):
        quotes = _quoted_anew(scene, {c.again_text})
        return unclear.changed_again(c, _made_of(scene, (c,)), said_in(scene)) + quotes
    if mark := marks.known(scene, message):
        return _pressed_anew(scene, mark)
    text = scene.heard.text.strip()
    if not text and scene.heard.attachment is None:
        return Outcome()
    if (apart := mediating.edited(scene)) is not None or (apart := confiding.edited(scene)) is not None:
        return apart
    if (followed := deciding.reworded(scene, text)) is not None:
        return followed
    if copies := _copies(scene, message):
        return relay.edited(scene.g, copies, said_in(scene)) + _another_way(scene, message, text)
    return _by_a_command(scene, means, hears) or Outcome()


def _by_a_command(
    scene: Scene, means: Means, hears: drafts.Hears, *, gone: bool = False, own: bool = False
) -> Outcome | None:
    """Let follow what was read back of a message, kept or told of it; None where nothing was."""
    if (read_back := drafts.followed(scene, means, hears, gone=gone, own=own)) is not None:
        return read_back
    if not gone and (stays := confirmed.stays(scene)) is not None:
        return stays
    if (noted := facilitating.renoted(scene, means, gone=gone)) is not None:
        return noted
    return told_anew.told_anew(scene, gone=gone, own=own)


def withdrawn(scene: Scene, means: Means, hears: drafts.Hears) -> Outcome:
    """Let a message that was taken back, by its author or by whoever keeps order there, count no more."""
    message = scene.heard.message or ""
    answer = scene.transaction.record.answer_said(scene.g, scene.room.id, message)
    if answer:
        return _answer_gone(scene, answer)
    if marks.known(scene, message):
        return marks.taken_off(scene, message)
    if (stays := confirmed.stays(scene)) is not None:
        return stays
    if not _new_words_in(scene, message) and (gone := _said_of_something(scene, means, hears)) is not None:
        return gone
    return _carried_gone(scene, message)


def _carried_gone(scene: Scene, message: str) -> Outcome:
    """Take back what was carried of a *message*, and what was made of it."""
    unasked = asked_about(scene.g, relay.copies_about(scene.room, message))
    again = {c.again_text for c in _new_words_in(scene, message)}
    made = (*_made_of(scene, unasked), *_quoting(scene, {*again, *(c.text for c in unasked)}))
    carried = reply_taken_back(_copies(scene, message)) + _another_way(scene, message, "")
    return carried + Outcome(lose=unasked) + unclear.words_gone(made)


def by_hand(scene: Scene, means: Means, hears: drafts.Hears) -> Outcome | None:
    """Take back the message of one's own that is replied to; None where it is none, or a reply.

    For platforms that do not tell that a message is gone.
    """
    heard = replace(scene.heard, kind=Kind.WITHDRAWN, message=scene.heard.reply_to, reply_to=None, text="")
    if not heard.message:
        return None
    if (stays := confirmed.stays(replace(scene, heard=heard, told=None), asked=True)) is not None:
        return stays
    gone = _by_hand(scene, heard, means, hears)
    return None if gone is None else Outcome(tell=(request_in(scene, means).said("withdrawn"),)) + gone


def _by_hand(scene: Scene, heard: Heard, means: Means, hears: drafts.Hears) -> Outcome | None:
    message = heard.message or ""
    answer = scene.transaction.record.answer_said(scene.g, scene.room.id, message)
    if answer:
        return _answer_gone(scene, answer) if answer.member == scene.member.id else None
    if new := _new_words_in(scene, message):
        own = all(c.again_by == scene.member.id for c in new)
        return _carried_gone(replace(scene, heard=heard, told=None), message) if own else None
    return _said_of_something(replace(scene, heard=heard, told=None), means, hears, own=True)


def _answer_edited(scene: Scene, answer: Answer) -> Outcome:
    said, source = said_in(scene), f"answer:{answer.id}"
    goals.with_counts(scene, answer.value)
    quotes = _quoted_anew(scene, {answer.text, *(c.text for c in asked_about(scene.g, source))})
    stays = confirmed.made_of(scene, answer) if said.text != answer.text else Outcome()
    done = drafts.with_answer(scene, answer, lambda: answering.edited(scene.g, answer, said))
    return done + unclear.changed(scene.g, source, said.text) + quotes + stays


def _answer_gone(scene: Scene, answer: Answer) -> Outcome:
    asked = asked_about(scene.g, f"answer:{answer.id}")
    made = (*_made_of(scene, asked), *_quoting(scene, {answer.text, *(c.text for c in asked)}))
    stays = confirmed.made_of(scene, answer)
    gone = drafts.with_answer(scene, answer, lambda: taken_back(scene.g, answer, scene.now), gone=True)
    return gone + unclear.words_gone(made) + stays


def _said_of_something(
    scene: Scene, means: Means, hears: drafts.Hears, *, own: bool = False
) -> Outcome | None:
    """Let go what a message said of a matter that is kept elsewhere; None where it said nothing of one.

    With *own* only where whoever asks for it said it.
    """
    alone = scene.room.member == scene.member.id
    c = unclear.said_again_by(scene.g, scene.room, scene.heard.message or "")
    if c and (alone or not own):
        made = (*_made_of(scene, (c,)), *_quoting(scene, {c.again_text}))
        return unclear.words_gone(made) + Outcome(lose=(c,))
    for edited_by in (mediating.edited, confiding.edited):
        if (taken := edited_by(scene, gone=True)) is not None:
            return taken
    if (followed := deciding.reworded(scene, "", own=own)) is not None:
        return followed
    return _by_a_command(scene, means, hears, gone=True, own=own)


def _pressed_anew(scene: Scene, mark: Mark) -> Outcome:
    """Take what a number or a label that was typed as a press became as the answer in place of it."""
    scene.transaction.record.also_ask(scene.g, ask_id(mark.about))
    asked, said = question_about(scene.g, mark.about), said_in(scene)
    if asked is None or mark.address not in said.member.addresses:
        return Outcome()
    goals.with_counts(scene, asked[1].measures)
    return answering.answered(scene.g, *asked, said)


def _quoted_anew(scene: Scene, before: Collection[str]) -> Outcome:
    """Show as it reads now what was quoted to somebody who was asked or called about it."""
    text, language = said_in(scene).text, scene.member.language
    quotes = _quoting(scene, before) if text and text not in before else []
    return Outcome(tell=tuple(sourced.quoted_anew(each, before, text, language) for each in quotes))


def _another_way(scene: Scene, message: str, text: str) -> Outcome:
    """Let words that put something another way follow their *message*, beside the first ones too."""
    topic, language = relay.copies_about(scene.room, message), scene.member.language
    found = _new_words_in(scene, message)
    quotes = _quoted_anew(scene, {c.again_text for c in found}) if text else Outcome()
    follows = unclear.kept_again(scene.g, topic, text, language) + quotes
    for c in found:
        kind, _, id_ = c.source.partition(":")
        answer = scene.transaction.record.also_answer(scene.g, id_) if kind == "answer" else None
        if answer:
            occasion, partner = scene.g.checkins[answer.checkin], scene.g.asks[answer.ask].partner
            follows += Outcome(tell=tuple(digest.shown_again(scene.g, occasion, partner)))
    return follows


def _new_words_in(scene: Scene, message: str) -> list[Clarification]:
    """Return what a *message* puts another way, by name."""
    topic = relay.copies_about(scene.room, message)
    return [c for c in scene.g.clarifications.values() if message and c.again == topic and c.again_text]


def _copies(scene: Scene, message: str) -> list[Notice]:
    topic = relay.copies_about(scene.room, message)
    return scene.transaction.outbox.copies_of(topic, list(scene.g.rooms)) if message else []


def _made_of(scene: Scene, asked: Iterable[Clarification]) -> list[Notice]:
    """Return where the words stand in which what was *asked* about was put another way."""
    found = (scene.transaction.outbox.copies_of(c.again, list(scene.g.rooms)) for c in asked if c.again)
    return [copy for copies in found for copy in copies]


def _quoting(scene: Scene, texts: Collection[str]) -> list[Notice]:
    """Return where somebody was asked which of several was not clear, or called to help, with these words.

    Or will be, once it is morning where they are.
    """
    outbox, found = scene.transaction.outbox, dict[tuple[str, str], Notice]()
    for text in filter(None, texts):
        for shown in outbox.holding(text, list(scene.g.rooms), waiting=True, reworded=True):
            asks = any(mark.startswith(_ASKS) for mark in (shown.notice.about, shown.notice.once))
            if asks and any(words.text == text for words in words_in(shown.notice.parts)):
                # What shows another anew has no message of its own.
                stands = shown.notice.replaces or f"{DELIVERY}{shown.number}"
                found.setdefault((shown.notice.room, stands), replace(shown.notice, replaces=stands))
    return list(found.values())
