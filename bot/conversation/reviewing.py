"""A coordinator looks at what a machine made of the protocols: what waits for it, and what was found right.

Shows no protocol but those of the partnership. Decides nothing itself.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import fixing
from bot.conversation.machines import made_of
from bot.conversation.scene import Means, Scene, request_in
from bot.core.command.reviewing import asked_better, looked_at, next_sentence
from bot.core.correcting import CHECKED
from bot.core.languages import language
from bot.core.making_right import Right, in_a_review
from bot.core.protocol_words import foreign_texts, unseen
from bot.core.sentences import sentences_in
from bot.core.words import Outcome, Refused, Words


def waiting(scene: Scene) -> list[Words]:
    """Return the sentences of protocols that reach the member in translation and nobody has looked at."""
    reads, found = scene.member.language, dict[Words, None]()
    held = [each.protocol for each in scene.g.adoptions.values() if each.state != "ended"]
    for text in foreign_texts(held, reads):
        found |= dict.fromkeys(_unseen(scene, text, reads))
    return [*found]


def _unseen(scene: Scene, text: Words, reads: str) -> list[Words]:
    source, target = language(text.language), language(reads)
    if source is None or target is None:
        return []
    asked_about = [text.text.strip(), *sentences_in(text.text)]
    seen = scene.transaction.memory.taught(scene.g.partnership.id, source.tag, target.tag, asked_about)
    return unseen(text, seen)


def pressed(scene: Scene, means: Means, what: str) -> Outcome:
    """Take "right", "better" or "later", and show the next sentence. Raises Refused."""
    maker = fixing.maker(scene)
    look = looked_at(maker, scene.told.notice if scene.told else None)
    if what == "better":
        return asked_better(maker, look)
    if what == "right":
        right = Right(look.words, look.tag, _by_machine(scene, look.words, look.tag))
        kept = fixing.kept(scene, right, CHECKED, everywhere=True)
        return kept + _following(scene, means, look.later)
    return _following(scene, means, look.later + 1)


def answered(scene: Scene, means: Means, typed: str) -> Outcome:
    """Take the right words that were asked for; in a review the next sentence follows. Raises Refused."""
    return _done(scene, means, fixing.answered(scene, typed))


def kept_anyway(scene: Scene, means: Means) -> Outcome:
    """Take right words that differ from the original; in a review the next one follows. Raises Refused."""
    return _done(scene, means, fixing.kept_anyway(scene))


def _done(scene: Scene, means: Means, right: Right | Outcome) -> Outcome:
    of_a_protocol = in_a_review(scene.about)
    follows = of_a_protocol and isinstance(right, Right)
    kept = fixing.done(scene, right, everywhere=of_a_protocol)
    return kept + _following(scene, means, 0) if follows else kept


def _following(scene: Scene, means: Means, later: int) -> Outcome:
    """Return what shows the next sentence, after *later* that were put off, or says that there is none."""
    request = replace(request_in(scene, means), to_review=waiting(scene))
    try:
        return Outcome(tell=(next_sentence(request, later),))
    except Refused as none:
        return Outcome(tell=(request.reply(none.ours),))


def _by_machine(scene: Scene, words: Words, tag: str) -> str:
    """Return what a machine made of *words*, as it was shown. Raises Refused where none did."""
    made = made_of(scene, words, tag)
    if made is None:
        raise Refused("review-no-translation")
    return made.text
