"""A coordinator looks at what a machine made of the protocols, a sentence at a time: right, better, or later.

Only what nobody has looked at yet is shown, in the coordinator's own language. Decides nothing about what is
asked, and shows no protocol but those of the partnership.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace

from pydantic import BaseModel

from bot.conversation import fixing
from bot.conversation.scene import Means, Scene, request_in
from bot.core.command.reviewing import next_sentence
from bot.core.correcting import CHECKED, REVIEWING, asked_for, words_in
from bot.core.glossary import Glossary
from bot.core.protocol import Protocol
from bot.core.words import Authored, Notice, Ours, Outcome, Refused, Words
from bot.translation.languages import language
from bot.translation.lessons import shield_for
from bot.translation.pieces import lines, sentences
from bot.translation.shield import has_letters
from bot.wording import foreign_in


def waiting(scene: Scene) -> list[Words]:
    """Return the sentences of protocols that reach the member in translation and nobody has looked at."""
    reads, found = scene.member.language, dict[Words, None]()
    for held in scene.g.adoptions.values():
        if held.state != "ended":
            for text in _foreign(held.protocol, reads):
                found |= dict.fromkeys(_unseen(scene, text, reads))
    return [*found]


def _foreign(protocol: Protocol, reads: str) -> list[Words]:
    parts = tuple(Ours("review-sentence", {"left": 0, "said": text}) for text in _authored(protocol))
    return foreign_in(Notice("", parts), reads)


def _authored(thing: object) -> Iterator[Authored]:
    """Yield all that its author wrote in *thing*, in order."""
    if isinstance(thing, Authored):
        yield thing
    elif isinstance(thing, BaseModel):
        yield from _authored([getattr(thing, name) for name in type(thing).model_fields])
    elif is_dataclass(thing):
        yield from _authored([getattr(thing, field.name) for field in fields(thing)])
    elif isinstance(thing, Mapping):
        yield from _authored([*thing.values()])
    elif isinstance(thing, Sequence) and not isinstance(thing, str):
        for each in thing:
            yield from _authored(each)


def _unseen(scene: Scene, text: Words, reads: str) -> list[Words]:
    source, target = language(text.language), language(reads)
    if source is None or target is None:
        return []
    each = [sentence.strip() for line in lines(text.text) for sentence, _ in sentences(line.strip())]
    known = scene.transaction.memory.taught(
        scene.g.partnership.id, source.tag, target.tag, [text.text.strip(), *each]
    )
    if text.text.strip() in known:
        return []
    return [Words(s, text.language) for s in each if s not in known and has_letters(s)]


def pressed(scene: Scene, means: Means, what: str) -> Outcome:
    """Take "right", "better" or "later", and show the next sentence. Raises Refused."""
    _, member, tag, later = scene.about.split(":", 3)
    if scene.told is None or member != scene.member.id or "coordinator" not in scene.member.roles:
        raise Refused("button-is-gone")
    words = words_in(scene.told.notice)[0]
    if what == "better":
        asked = asked_for(scene.room, member, tag, words, scene.heard.message, review=True)
        return Outcome(tell=(asked,))
    if what == "right":
        right = fixing.kept(scene, words, tag, _by_machine(scene, words, tag), CHECKED)
        return right + _following(scene, means, int(later))
    return _following(scene, means, int(later) + 1)


def answered(scene: Scene, means: Means, typed: str) -> Outcome:
    """Take the right words that were asked for; in a review the next sentence follows. Raises Refused."""
    done = fixing.answered(scene, typed)
    return done + _following(scene, means, 0) if scene.about.endswith(f":{REVIEWING}") else done


def _following(scene: Scene, means: Means, later: int) -> Outcome:
    """Return what shows the next sentence, after *later* that were put off, or says that there is none."""
    request = replace(request_in(scene, means), to_review=waiting(scene))
    try:
        return Outcome(tell=(next_sentence(request, later),))
    except Refused as none:
        return Outcome(tell=(request.reply(none.ours),))


def _by_machine(scene: Scene, words: Words, tag: str) -> str:
    """Return what a machine made of *words*, as it was shown. Raises Refused where none did."""
    source, target, mine = language(words.language), language(tag), scene.g.partnership.id
    if source and target:
        glossary = Glossary(scene.transaction.glossary.of([mine]).get(mine, ()))
        names = frozenset(scene.transaction.record.names_in([mine])[mine])
        hidden = shield_for(words.text, source, target, names, glossary.of(words.language)).over(words.text)
        known = scene.transaction.memory.recall(mine, source.tag, target.tag, [hidden.text])
        if hidden.text in known:
            return hidden.restore(known[hidden.text][0])
    raise Refused("review-no-translation")
