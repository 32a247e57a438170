"""The next version of a protocol, out of what was suggested where it was looked at again.

What is surely understood of a suggestion is carried into it: another day or hour, other words for a question.
Of suggestions that would change the same in different ways none is; what is in words alone stays with whoever
brings it in. A coordinator sees what it would come to, and has it proposed: it follows the one in force once
every partner has agreed, and nothing changes before. Decides; tells nobody by itself, and reads no clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bot.core.adoption import Adoption
from bot.core.adoption_shown import proposal
from bot.core.alone import told_alone
from bot.core.difference import left_behind, what_changed
from bot.core.made import made as file_made
from bot.core.partnership import Gathering
from bot.core.protocol import Protocol, Question, overridden, protocol_from_json, protocol_to_json
from bot.core.suggestion import WHEN, WORDS
from bot.core.words import Arg, Authored, Choice, Notice, Ours, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.answering import Said
    from bot.core.suggestion import Looking, Suggestion

_FILE = Choice("file", Ours("button-version-file"))
_PROPOSE = ((Choice("propose", Ours("button-propose-version")), _FILE),)


@dataclass(frozen=True, slots=True)
class Drafted:
    """A next version, and the numbers of the suggestions that are not in it, be it as they differ."""

    protocol: Protocol
    differing: tuple[int, ...]
    in_words: tuple[int, ...]


def change_of_time(name: str, when: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what `Suggestion.change` holds of another time for the check-in or duty *name*."""
    flat = (part for key, said in when.items() for part in (key, _joined(said)))
    return (WHEN, name, *flat)


def _joined(said: Any) -> str:
    return said if isinstance(said, str) else ", ".join(said)


def _parted(key: str, said: str) -> Any:
    return said.split(", ") if key == "on" and ", " in said else said


def change_of_words(checkin: str, question: str) -> tuple[str, ...]:
    """Return what `Suggestion.change` holds of other words for a question: the words are its text."""
    return (WORDS, checkin, question)


def applied(protocol: Protocol, made: Suggestion) -> Protocol | None:
    """Return *protocol* with what *made* surely changes; None where that is nothing, or cannot be."""
    try:
        changed = _changed(protocol, made)
        # What could not be kept is not proposed.
        return protocol_from_json(protocol_to_json(changed)) if changed and changed != protocol else None
    except ValueError:
        return None


def _changed(protocol: Protocol, made: Suggestion) -> Protocol | None:
    what, *rest = made.change or ("",)
    if what == WHEN:
        name, *flat = rest
        when = {key: _parted(key, said) for key, said in zip(flat[::2], flat[1::2], strict=True)}
        return overridden(protocol, {name: when})
    if what != WORDS:
        return None
    asked, name = question_reworded(protocol, made), rest[0]
    if asked is None:
        return None
    rule, other = protocol.checkins[name], asked.model_copy(update={"ask": _text(made)})
    questions = tuple(other if question.id == asked.id else question for question in rule.questions)
    checkins = {**protocol.checkins, name: rule.model_copy(update={"questions": questions})}
    return protocol.model_copy(update={"checkins": checkins})


def question_reworded(protocol: Protocol, made: Suggestion) -> Question | None:
    """Return the question that *made* would put in other words; None where it is about no such thing."""
    if made.change[:1] != (WORDS,):
        return None
    _, name, id_ = made.change
    rule = protocol.checkins.get(name)
    return next((question for question in rule.questions if question.id == id_), None) if rule else None


def _text(made: Suggestion) -> Authored:
    return Authored(((made.language, made.text),))


def drafted(protocol: Protocol, suggestions: Sequence[Suggestion]) -> Drafted:
    """Return the version after *protocol* with what of *suggestions* can be carried into it."""
    sure = {made.id: each for made in suggestions if (each := applied(protocol, made)) is not None}
    by_subject: dict[tuple[str, ...], list[Protocol]] = {}
    for made in suggestions:
        found = by_subject.setdefault(_subject(made), [])
        if made.id in sure and sure[made.id] not in found:
            found.append(sure[made.id])
    several = Counter({subject: len(each) for subject, each in by_subject.items()})
    later, differing, in_words = protocol, [], []
    for number, made in enumerate(suggestions, 1):
        if made.id not in sure:
            in_words.append(number)
        elif several[_subject(made)] > 1:
            differing.append(number)
        else:
            later = applied(later, made) or later
    later = later.model_copy(update={"version": protocol.version + 1})
    return Drafted(later, tuple(differing), tuple(in_words))


def _subject(made: Suggestion) -> tuple[str, ...]:
    """Return what *made* is about: of two that name the same, one alone can hold."""
    return made.change[:2] if made.change[:1] == (WHEN,) else made.change


# --- offered to a coordinator, and proposed to all ----------------------------------------------------------


def suggested(g: Gathering, looking: Looking) -> list[Suggestion]:
    """Return what was suggested, in the order in which all read it."""
    made = (each for each in g.suggestions.values() if each.looking == looking.id)
    return sorted(made, key=lambda each: (each.at, each.id))


def offered(g: Gathering, looking: Looking) -> list[Notice]:
    """Show each coordinator, alone, what a next version would be; nothing where nothing was suggested."""
    adoption, made = g.adoptions.get(looking.adoption), suggested(g, looking)
    if adoption is None or not made:
        return []
    about = f"version:{looking.id}"
    told = replace(_draft(g, adoption.protocol, made), about=about, once=about)
    coordinators = g.having("coordinator")
    return [each for member in coordinators for each in told_alone(g, member, told, about)]


def _draft(g: Gathering, protocol: Protocol, made: Sequence[Suggestion]) -> Notice:
    draft = drafted(protocol, made)
    title: dict[str, Arg] = {"title": protocol.title, "version": draft.protocol.version}
    left = [
        Ours(says, {"numbers": ", ".join(map(str, numbers))})
        for says, numbers in (("version-differ", draft.differing), ("version-left", draft.in_words))
        if numbers
    ]
    if not _differs(draft.protocol, protocol):
        return Notice("", (Ours("version-nothing", title), *left), choices=((_FILE,),))
    lines = what_changed(protocol, draft.protocol, g.partnership.zone)
    parts = (Ours("version-offer-title", title), *lines, *left, Ours("version-how"))
    return Notice("", parts, choices=_PROPOSE)


def _differs(later: Protocol, protocol: Protocol) -> bool:
    return later.model_copy(update={"version": protocol.version}) != protocol


def proposed(g: Gathering, looking: Looking, said: Said) -> Outcome:
    """Propose the next version to every partner. Raises Refused."""
    held = g.adoptions.get(looking.adoption)
    if "coordinator" not in said.member.roles:
        raise Refused("button-is-gone")
    if held is None or held.protocol.version != looking.version:
        raise Refused("version-is-gone")
    draft = drafted(held.protocol, suggested(g, looking))
    id_ = f"{held.id}+{looking.asked_at:%Y%m%d}"
    if id_ in g.adoptions:
        raise Refused("proposed-already", title=held.protocol.title)
    if not _differs(draft.protocol, held.protocol):
        raise Refused("button-is-gone")
    following = Adoption(id_, g.partnership.id, draft.protocol, "proposed", said.at)
    g.with_([following])
    told = tuple(proposal(g, following, room) for room in g.group_rooms())
    thanks = Ours("adopt-proposed", {"title": held.protocol.title})
    noted = Notice(said.room.id, (thanks,), reply_to=said.message, at_once=True)
    return Outcome(keep=(following,), tell=(noted, *told))


# --- as a file ----------------------------------------------------------------------------------------------


def as_file(g: Gathering, looking: Looking, said: Said) -> Outcome:
    """Give a coordinator, alone, the next version as a file. Raises Refused."""
    held = g.adoptions.get(looking.adoption)
    if held is None or "coordinator" not in said.member.roles or said.room.member != said.member.id:
        raise Refused("button-is-gone")
    told = (g.partnership.id, looking.id, said.member.id)
    file = file_made("version", f"{held.protocol.id}.yaml", "application/yaml", *told)
    line = Ours("version-file", {"title": held.protocol.title})
    return Outcome(tell=(Notice(said.room.id, (line,), at_once=True, attachment=file),))


def written(g: Gathering, protocol: Protocol, looking: Looking) -> tuple[Protocol, list[str | Ours]]:
    """Return the version after *protocol*, and what is not in it: what was suggested, and by whom.

    Also, of each question that is in other words, the words of each language that has no new ones.
    """
    suggestions = suggested(g, looking)
    draft = drafted(protocol, suggestions)
    left = [suggestions[number - 1] for number in sorted((*draft.differing, *draft.in_words))]
    notes: list[str | Ours] = []
    notes += (f"{g.name_of(g.members.get(each.member), each.partner)}: {each.text}" for each in left)
    return draft.protocol, [*notes, *_words_left(protocol, draft.protocol)]


def _words_left(old: Protocol, new: Protocol) -> Iterator[str | Ours]:
    """Name what people had worded and nobody has put in words anew: a file keeps it at hand."""
    for name, rule in old.checkins.items():
        for before, after in zip(rule.questions, new.checkins[name].questions, strict=True):
            if tags := left_behind(before.ask, after.ask):
                yield f"{name}: {before.id}"
                yield Ours("change-question-unworded", {"languages": ", ".join(tags)})
                yield from (f"{tag}: {said}" for tag, said in before.ask.texts if tag in tags)
