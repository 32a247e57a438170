"""A reply to one of our messages: what it means depends on what the message was about.

Words to us that reply to nothing answer what waits for them, the newest asked first. Decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager

from bot.conversation import (
    clarifying,
    confiding,
    deciding,
    facilitating,
    goals,
    looking,
    mediating,
    promising,
    rounds,
    whose_language,
)
from bot.conversation.scene import Means, Scene, ask_id, request_in, said_in, told_us, without_our_name
from bot.core import answering, command, meant_for_all, relay, replied_to_nothing, unclear
from bot.core.command import away, place, translators
from bot.core.command.answering import question_about
from bot.core.occasion import Ask, about
from bot.core.replied_to_nothing import Unbidden
from bot.core.vocabulary import bare, plain
from bot.core.words import Outcome, Refused


def replied(scene: Scene, means: Means) -> Outcome:
    """Do what words to us call for, by what they reply to. Raises Refused where nothing waits for them."""
    take = _TAKEN.get(scene.about.partition(":")[0])
    taken = take(scene, means) if take else None
    return _unasked(scene) if taken is None else taken


def takes(what: str) -> bool:
    """Tell whether a reply to a message that is about *what* can mean anything."""
    return what.partition(":")[0] in (*_TAKEN, ANEW)


def _unasked(scene: Scene) -> Outcome:
    """Take words that reply to nothing, but are said to us, as what waits for them.

    What replies to a message of ours that asks nothing is no answer to another one: it may be meant for us
    alone, and all partners would read it.
    """
    for awaited in _AWAITED:
        if (taken := awaited(scene)) is not None:
            return taken
    if scene.told is not None:
        raise Refused("not-understood")
    words = told_us(scene)
    said = replied_to_nothing.courtesy(words.text, scene.vocabulary)
    if said and _is_alone(scene) and words.only_words:
        return Outcome(tell=(answering.reply_to(words, f"courtesy-{said}"),))
    for ask, put_here in _asks_meant(scene):
        question = replied_to_nothing.question_answered_next(scene.g, ask)
        if question and not put_here and not meant_for_all.is_plain(question, words):
            return meant_for_all.asked(scene.g, ask, question, words)
        if question:
            goals.with_counts(scene, question.measures)
            with refusing(about(ask, question)):
                return answering.answered(scene.g, ask, question, words)
    raise Refused("not-understood-alone" if _is_alone(scene) else "not-understood")


def _asks_meant(scene: Scene) -> Collection[tuple[Ask, bool]]:
    """Return which open asks words that reply to nothing may answer, the likeliest first, and if put here."""
    heard, room, outbox = scene.heard, scene.room, scene.transaction.outbox
    words = Unbidden(_is_alone(scene), bool(heard.reply_to), heard.answers_us)
    if not words.may_answer:
        return ()
    asks = replied_to_nothing.open_asks_in(scene.g, room, scene.member)
    if not asks or not words.alone:
        return [(ask, True) for ask in asks]
    read = outbox.newest_about(room.id, "ask:", below=replied_to_nothing.SAID_BY_OTHERS)
    for_few = outbox.has_said(room.id, besides=replied_to_nothing.FOR_ALL, or_asked=scene.member.partner)
    return replied_to_nothing.answered_in_a_talk(
        asks, ask_id(read.notice.about) if read else "", for_few=for_few
    )


def _is_alone(scene: Scene) -> bool:
    return scene.heard.direct or scene.room.member is not None


@contextmanager
def refusing(anew: str) -> Iterator[None]:
    """Let a reply to what is refused here be about *anew*."""
    try:
        yield
    except Refused as refused:
        refused.anew = anew
        raise


def _question(scene: Scene, _means: Means) -> Outcome:
    scene.transaction.record.also_ask(scene.g, ask_id(scene.about))
    asked = question_about(scene.g, scene.about)
    if asked is None:
        raise Refused("question-is-gone")
    goals.with_counts(scene, asked[1].measures)
    return answering.answered(scene.g, *asked, said_in(scene))


def _called(scene: Scene, means: Means) -> Outcome:
    return replied(clarifying.answered(scene), means)


def _carried(scene: Scene, _means: Means) -> Outcome:
    kind, _, rest = scene.about.partition(":")
    if kind == "answer":
        scene.transaction.record.also_answer(scene.g, rest)
    elif kind == "answers":
        scene.transaction.record.also_ask(scene.g, rest)
    return relay.carried(scene.g, scene.about, said_in(scene))


def _promise(scene: Scene, _means: Means) -> Outcome:
    return promising.replied(scene)


def _promises(scene: Scene, _means: Means) -> Outcome | None:
    return promising.listed(scene)


def _decision(scene: Scene, _means: Means) -> Outcome:
    return deciding.replied(scene)


def _concern(scene: Scene, _means: Means) -> Outcome:
    return confiding.replied(scene)


def _goal(scene: Scene, _means: Means) -> Outcome | None:
    return goals.replied(scene)


def _wrote_in(scene: Scene, _means: Means) -> Outcome | None:
    return whose_language.replied(scene, scene.heard.text.strip())


def _city(scene: Scene, means: Means) -> Outcome:
    return placed(scene, means, scene.heard.text.strip())


def _seat(scene: Scene, means: Means) -> Outcome:
    return command.carried_out("partner", "partner", request_in(scene, means, scene.heard.text.strip()))


def _one_of_two(_scene: Scene, _means: Means) -> Outcome:
    # Only a button says for sure which it is; no question of a check-in was answered.
    raise Refused("not-understood")


def _away(scene: Scene, means: Means) -> Outcome:
    scene.transaction.record.also_lately(scene.g, scene.now)
    return away.replied(request_in(scene, means, without_our_name(scene.heard.text)))


def _manner(scene: Scene, means: Means) -> Outcome | None:
    text = scene.heard.text.strip()
    if plain(text.strip(" .!")) not in scene.vocabulary.manners:
        return None
    return command.carried_out("manner", "manner", request_in(scene, means, text))


def _duty(scene: Scene, means: Means) -> Outcome | None:
    if scene.vocabulary.command(bare(scene.heard.text)) != "done":
        return None
    return command.carried_out("done", "done", request_in(scene, means))


def _consent(scene: Scene, means: Means) -> Outcome | None:
    """Return what follows from a yes to what is proposed, or a no where that counts; else None."""
    word = bare(scene.heard.text)
    if scene.vocabulary.is_yes(word):
        return command.carried_out("agree", "agree", request_in(scene, means))
    if scene.vocabulary.is_no(word) and scene.about.startswith(translators.ABOUT):
        return translators.refuse(request_in(scene, means))
    return None


def placed(scene: Scene, means: Means, city: str) -> Outcome:
    """Take *city* as the one that was meant of several. Raises Refused."""
    scene.transaction.record.also_lately(scene.g, scene.now)
    whole = place.chosen(scene.g, scene.about, city)
    return command.carried_out("place", "place", request_in(scene, means, whole))


def command_anew(scene: Scene) -> str:
    """Return the command that our question or refusal was about. Raises Refused to all but who gave it."""
    _, name, who = scene.about.split(":", 2)
    if scene.member.id != who:
        raise Refused("wrote-by-another", who=scene.g.name_of(scene.g.members.get(who), scene.room.partner))
    return name


def given_anew(scene: Scene, means: Means, text: str) -> Outcome:
    """Carry out, with *text* behind it, the command that our question was about. Raises Refused."""
    name = command_anew(scene)
    scene.transaction.record.also_lately(scene.g, scene.now)
    scene.transaction.facilitating.also_handovers(scene.g)
    return command.carried_out(name, name, request_in(scene, means, text))


ANEW = "command"
"""What the refusal of a command is about, with its name and whoever gave it behind."""

_AWAITED: tuple[Callable[[Scene], Outcome | None], ...] = (
    mediating.awaited,
    confiding.awaited,
    promising.awaited,
    deciding.awaited,
    clarifying.awaited,
    goals.awaited,
)
"""What may wait for somebody's next words, whichever they reply to; asked in this order."""

_TAKEN: dict[str, Callable[[Scene, Means], Outcome | None]] = {
    "adoption": _consent,
    "answer": _carried,
    "answers": _carried,
    "ask": _question,
    away.KIND: _away,
    "count": _goal,
    "duty": _duty,
    "goal": _goal,
    "goal-change": _goal,
    "roles": _goal,
    "looking": looking.replied,
    "manner": _manner,
    "meant": _one_of_two,
    "opening": _consent,
    "place": _city,
    "promise": _promise,
    "promises": _promises,
    "promise-help": _carried,
    **dict.fromkeys(rounds.KINDS, rounds.replied),
    "saying": facilitating.replied,
    "seats": _seat,
    "talk": _carried,
    "unclear": clarifying.replied,
    unclear.EXPLAINS: clarifying.explained,
    unclear.HELPS: _called,
    "wrote": _wrote_in,
    **dict.fromkeys(mediating.KINDS, mediating.replied),
    **dict.fromkeys((kind for kind in deciding.KINDS if kind != "decisions"), _decision),
    **dict.fromkeys((*confiding.READ, *confiding.OWN), _concern),
}
"""Who takes a reply, by what the message is about, to its first colon; None: it meant nothing there."""
