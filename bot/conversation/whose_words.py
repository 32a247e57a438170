"""Whose words a message of ours holds that somebody did not understand, or which text of nobody's it is.

Looks only at what the message itself held, and never says whose unnamed words are. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.conversation import confiding, whose_confided
from bot.conversation.scene import Scene, ask_id
from bot.core import relay
from bot.core.answer import FREE
from bot.core.clarification import Clarification, named_after, token
from bot.core.command.answering import question_about
from bot.core.commitment import Change, Commitment, may_see
from bot.core.occasion import (
    Answer,
    CheckIn,
    asks_of,
    first_id,
    questions_of,
    rule_of,
    thread_of,
    told_to_all,
)
from bot.core.partnership import Member, Room
from bot.core.position import Position
from bot.core.protocol import Question
from bot.core.secret import digest_of
from bot.core.unnamed import shown_unnamed
from bot.core.words import Arg, Ours, Refused, Words

REASON, SAYING = "reason:", "saying:"
"""What the source begins with of why something is proposed or moved, and of what a facilitator had to say."""
MOST_OFFERED = 8
"""Of so many words in one message it can be said by a button which were not understood."""


def of_a_member(scene: Scene) -> str:
    """Return what a member's own message is about: in a room that several share, or carried elsewhere."""
    message = scene.heard.reply_to
    if not message:
        raise Refused("unclear-what")
    answer = scene.transaction.record.answer_said(scene.g, scene.room.id, message)
    if answer:
        return f"answer:{answer.id}"
    topic = relay.copies_about(scene.room, message)
    if scene.transaction.outbox.copies_of(topic, list(scene.g.rooms)):
        return topic
    raise Refused("unclear-what")


def meant(scene: Scene, about: str) -> list[Clarification]:
    """Return whose words a message about that holds: one of them was not understood; never nothing."""
    kind, _, rest = about.partition(":")
    look = _LOOKS.get(kind)
    found = list(look(scene, about, rest)) if look else []
    return found[:MOST_OFFERED] or [_ours(scene, about)]


def _begun(scene: Scene, source: str, about: str) -> Clarification:
    partnership = scene.g.partnership.id
    return Clarification(named_after(partnership, source), partnership, source, about, scene.now)


def _ours(scene: Scene, about: str) -> Clarification:
    """Return what is nobody's words: a protocol's question, or a sentence of ours."""
    scene.transaction.record.also_ask(scene.g, ask_id(about))
    asked = question_about(scene.g, about)
    if asked is None:
        shown = scene.told.notice.parts if scene.told else ()
        return _begun(scene, f"ours:{about or ','.join(part.says for part in shown)}", about)
    ask, question = asked
    c = _begun(scene, f"question:{ask.checkin}:{question.id}", about)
    return replace(c, question=f"{first_id(scene.g.checkins[ask.checkin].adoption)}:{question.id}")


def _of_answer(scene: Scene, about: str, id_: str) -> Iterator[Clarification]:
    answer = scene.transaction.record.also_answer(scene.g, id_)
    question = _question(scene, answer) if answer else None
    if answer and question and not question.unnamed:
        yield _answered(scene, answer, question, about)


def _of_answers(scene: Scene, about: str, ask: str) -> Iterator[Clarification]:
    """Yield what a partner said in words, where what they answered stands together."""
    first = scene.transaction.record.also_ask(scene.g, ask)
    theirs = [a.id for a in asks_of(scene.g, scene.g.checkins[first.checkin])] if first else []
    theirs = [id_ for id_ in theirs if first and scene.g.asks[id_].partner == first.partner]
    for answer in sorted(scene.g.answers.values(), key=lambda a: a.at):
        question = _question(scene, answer) if answer.ask in theirs else None
        open_to_all = question is not None and not question.private and not question.unnamed
        if question and open_to_all and _in_words(answer, question):
            yield _answered(scene, answer, question, about)


def _of_digest(scene: Scene, about: str, rest: str) -> Iterator[Clarification]:
    """Yield what was said there without a name: to all or, where a question follows, to those it is for."""
    checkin, _, name = rest.partition(":")
    if checkin not in scene.g.checkins:
        scene.transaction.record.also_lately(scene.g, scene.now)
    occasion = scene.g.checkins.get(checkin)
    for question in questions_of(scene.g, occasion) if occasion else ():
        theirs = question.id == name if name else question.private is None
        if occasion and question.unnamed and theirs:
            for answer in shown_unnamed(scene.g, occasion, question):
                yield _answered(scene, answer, question, about)


def _question(scene: Scene, answer: Answer) -> Question | None:
    questions = questions_of(scene.g, scene.g.checkins[answer.checkin])
    return next((question for question in questions if question.id == answer.question), None)


def _in_words(answer: Answer, question: Question) -> bool:
    return question.kind in FREE and bool(answer.text)


def _answered(scene: Scene, answer: Answer, question: Question, about: str) -> Clarification:
    """Return whose words *answer* is; what was pressed or counted is its question's."""
    occasion = scene.g.checkins[answer.checkin]
    asks = f"{first_id(occasion.adoption)}:{question.id}"
    if not _in_words(answer, question):
        return replace(_begun(scene, f"question:{answer.checkin}:{question.id}", about), question=asks)
    c = replace(
        _begun(scene, f"answer:{answer.id}", about),
        text=answer.text,
        language=answer.language,
        role=question.private or _read_by(scene, occasion),
        question=asks,
        thread=thread_of(answer.checkin),
    )
    if question.unnamed:
        return replace(c, author=token(c.id, answer.member), private=True, unnamed=True)
    where = replace(c, room=answer.room, message=answer.message, author=answer.member)
    return replace(where, partner=scene.g.asks[answer.ask].partner, private=question.private is not None)


def _read_by(scene: Scene, occasion: CheckIn) -> str:
    """Return which role alone reads what *occasion* came to; "" where everybody does."""
    if told_to_all(scene.g, occasion):
        return ""
    role = rule_of(scene.g, occasion).digest_to
    return role if scene.g.having(role) else "coordinator"


def _of_talk(scene: Scene, about: str, rest: str) -> Iterator[Clarification]:
    """Yield what was carried of a reply: by whom is told by the name that it was carried under."""
    room = scene.g.rooms.get(rest.partition(":")[0])
    copy = next(iter(scene.transaction.outbox.copies_of(about, list(scene.g.rooms))), None)
    words = words_in(copy.parts) if copy else []
    author = _named(scene, room, copy.parts[-1].args.get("who")) if room and copy else None
    if room and author and words:
        _, _, message = rest.partition(":")
        c = _said_by(_begun(scene, about, about), author, words[-1].text, words[-1].language)
        place = message if "~" not in message else None
        yield replace(c, room=room.id, message=place or None, private=room.member is not None)


def _named(scene: Scene, room: Room, who: Arg | None) -> Member | None:
    if room.member:
        return scene.g.members.get(room.member)
    there = [m for m in scene.g.members.values() if m.partner in room.partners]
    found = [m for m in there if scene.g.name_of(m, m.partner) == who]
    return found[0] if len(found) == 1 else None


def _of_promise(scene: Scene, about: str, rest: str) -> Iterator[Clarification]:
    id_ = rest.partition(":")[0]
    c = scene.g.commitments.get(id_)
    author = scene.g.members.get((c.member if c.answer else c.by) or "") if c else None
    if c and author and may_see(scene.g, c, scene.member, scene.now) and _holds(scene, c.text, c.language):
        begun = _said_by(_begun(scene, f"promise:{id_}", about), author, c.text, c.language)
        yield replace(begun, room=c.room)

    for change in _reasons(c) if c and may_see(scene.g, c, scene.member, scene.now) else ():
        by = scene.g.members.get(change.who)
        if by and _holds(scene, change.words, change.language):
            begun = _begun(scene, f"{REASON}promise:{id_}:{digest_of(change.words)}", about)
            yield _said_by(begun, by, change.words, change.language)


def _reasons(c: Commitment) -> list[Change]:
    """Return what was said about *c* in words, each by whoever said it first: others only took it on."""
    found = dict[tuple[str, str], Change]()
    for change in c.changes:
        found.setdefault((change.words, change.language), change)
    return [change for change in found.values() if change.words]


def _of_saying(scene: Scene, about: str, id_: str) -> Iterator[Clarification]:
    """Yield what a facilitator said to all, or alone to somebody: then nobody else reads what follows."""
    saying = scene.transaction.facilitating.also_saying(scene.g, id_)
    author = scene.g.members.get(saying.by) if saying and saying.state == "said" else None
    if saying and author and saying.text and _holds(scene, saying.text, saying.language):
        c = _said_by(_begun(scene, f"{SAYING}{id_}", about), author, saying.text, saying.language)
        yield replace(c, private=bool(saying.member))


def _of_concern(scene: Scene, about: str, rest: str) -> Iterator[Clarification]:
    return whose_confided.of_a_concern(scene, about, rest, _begun)


def _of_decision(scene: Scene, about: str, rest: str) -> Iterator[Clarification]:
    """Yield what is proposed, and what was said of it, as far as the message holds it."""
    id_ = rest.partition(":")[0]
    if id_ not in scene.g.decisions:
        scene.transaction.record.also_decisions(scene.g)
    d = scene.g.decisions.get(id_)
    for position in (*d.taken, *d.reviewed) if d else ():
        if position.words and _holds(scene, position.words, position.language):
            yield from _of_position(scene, about, id_, position)
    author = scene.g.members.get(d.by) if d else None
    if d and author and _holds(scene, d.text, d.language):
        c = _said_by(_begun(scene, f"decision:{id_}", about), author, d.text, d.language)
        yield replace(c, room=d.room)
    if d and author and d.reason and _holds(scene, d.reason, d.language):
        c = _said_by(_begun(scene, f"{REASON}decision:{id_}", about), author, d.reason, d.language)
        yield replace(c, room=d.room)


def _of_position(scene: Scene, about: str, id_: str, position: Position) -> Iterator[Clarification]:
    author = scene.g.members.get(position.by)
    c = _begun(scene, f"position:{id_}:{digest_of(position.by)}", about)
    if author is None:
        return
    c = _said_by(c, author, position.words, position.language)
    if not position.raised:
        yield c
        return
    heard_by = "facilitator" if scene.g.having("facilitator") else "coordinator"
    c = replace(c, role=heard_by, private=True)
    if not position.named:
        c = replace(c, author=token(c.id, author.id), partner="", unnamed=True)
    yield c


def _holds(scene: Scene, text: str, language: str) -> bool:
    """Tell whether the message that was marked holds these words; of which is meant of several, it does."""
    parts = scene.told.notice.parts if scene.told else ()
    return any((words.text, words.language) == (text, language) for words in words_in(parts))


def _said_by(c: Clarification, author: Member, text: str, language: str) -> Clarification:
    return replace(c, author=author.id, partner=author.partner, text=text, language=language)


def words_in(args: Iterable[Arg]) -> list[Words]:
    """Return the words of others in *args*, in order, sentences within sentences included."""
    found: list[Words] = []
    for arg in args:
        if isinstance(arg, Words):
            found.append(arg)
        elif isinstance(arg, Ours):
            found += words_in(arg.args.values())
    return found


_LOOKS = {
    "answer": _of_answer,
    "answers": _of_answers,
    "digest": _of_digest,
    "saying": _of_saying,
    "talk": _of_talk,
    **dict.fromkeys((*confiding.READ, *confiding.OWN), _of_concern),
    **dict.fromkeys(("promise", "promise-help"), _of_promise),
    **dict.fromkeys(("decision", "decision-said", "decision-raised", "decision-reviewed"), _of_decision),
}
"""Who finds whose words a message holds, by what it is about, to its first colon."""
