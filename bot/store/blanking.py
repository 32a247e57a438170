"""What a notice, as it lies in the outbox, holds of somebody: found, and taken out of it.

Reads and writes what `notices` puts down, and asks no database. Leaves what others said in the same words
where it is known to be theirs, and nothing of a notice in which the two cannot be told apart.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from bot.core.forgetting import Traces

NOTHING = "{}"
"""A notice that holds nothing."""
_LONG_ENOUGH = 16
"""Words shorter than this are looked for as all that somebody said alone: others say "ok" and "water" too."""
_ATTACHED = "attached-"
"""What sentences begin with that name what came along, as its sender called it."""
_CUT, _LONGEST_BEGINNING = "…", 100
"""How what is longer than a list shows ends there, and how much of it stands in each list."""
RAISED = ("concern", "concern-said", "clarified")
"""What words are about that their author says of what they raised, or otherwise, in others' rooms."""
CARRIED = ("talk", "mediation-shared", "concern-said", "concern-own-said", "decision-apart")
"""What words are about that were carried to others and are kept nowhere else."""
_ANSWERED = "concern-said"
"""The sentence that says who said something of a concern: there it can be somebody else."""
_MANY = ("answers", "digest")
"""What messages are about that tell what several people answered."""
_ERASED = ["o", "words-erased", {}]
_NOTED = ("noted-from", "noted-from-several")
"""The sentences below a question that say whose words came: those gone, nothing is noted any more."""
_READ_BY = "answer-read-by"
"""The sentence below them that says who reads those."""


def relayed(about: str, notice: str, traces: Traces) -> Iterable[str]:
    """Return the words in a notice that somebody said: beside their name, or about what they raised."""
    raised = _is_raised(about, traces)
    known = {traces.member, *traces.names, *traces.carried_as, *traces.addresses} - {""}
    if not raised and not any(each in notice for each in known):
        return []
    try:
        kept = json.loads(notice)
    except ValueError:
        return []
    parts, by, traces = kept.get("parts", ()), kept.get("by", ""), _as_named_in(about, kept, traces)
    carried = _carried_by(traces, by, parts)
    return [text for p in parts for text in _beside_the_name(p, traces, theirs=raised or p is carried)]


def _as_named_in(about: str, kept: Any, traces: Traces) -> Traces:
    """Return *traces* with the names that tell whose words a notice holds: none where it says so itself."""
    if kept.get("by", "") in (*traces.others, traces.member):
        return replace(traces, names=())
    return replace(traces, names=traces.carried_as) if about.partition(":")[0] in CARRIED else traces


def _carried_by(traces: Traces, by: str, parts: Sequence[Any]) -> Any:
    """Return the part of a notice that carries somebody's words as theirs, if it is by them."""
    return parts[-1] if parts and by and by == traces.member else None


def _is_raised(about: str, traces: Traces) -> bool:
    kind, _, id_ = about.partition(":")
    # Behind the id can stand a digest of the message that said so.
    return kind in RAISED and id_.partition(":")[0] in traces.matters


def _beside_the_name(arg: Any, traces: Traces, *, theirs: bool) -> list[str]:
    if not isinstance(arg, list) or not arg:
        return []
    if arg[0] == "w":
        return [arg[1]] if theirs else []
    if arg[0] != "o":
        return []
    theirs = _is_theirs(arg, traces, theirs=theirs)
    return [text for each in arg[2].values() for text in _beside_the_name(each, traces, theirs=theirs)]


def _is_theirs(sentence: Any, traces: Traces, *, theirs: bool) -> bool:
    """Tell whether the words in a *sentence* are somebody's, where *theirs* says it of what it stands in."""
    if _names_them(sentence[2], traces):
        return True
    return theirs and not (sentence[1] == _ANSWERED and isinstance(sentence[2].get("who"), str))


def _is_anothers(sentence: Any, traces: Traces) -> bool:
    """Tell whether a *sentence* names somebody else, and not them."""
    return any(each in traces.called for each in sentence[2].values() if isinstance(each, str))


def _names_them(args: dict[str, Any], traces: Traces) -> bool:
    """Tell whether one of a sentence's arguments is somebody's name, or their mention."""
    return any(
        each in traces.names if isinstance(each, str) else _mentions(each, traces) for each in args.values()
    )


def _mentions(arg: Any, traces: Traces) -> bool:
    return isinstance(arg, list) and arg[:1] == ["m"] and not traces.addresses.isdisjoint(arg[2:])


def _read_by_nobody(before: Sequence[Any], after: list[Any]) -> list[Any]:
    """Return the parts *after* without who reads what was noted *before*, if none of it is left."""
    if not _are_noted(before) or _are_noted(after):
        return after
    return [part for part in after if part[:2] != ["o", _READ_BY]]


def _are_noted(parts: Sequence[Any]) -> bool:
    return any(part[:1] == ["o"] and part[1] in _NOTED for part in parts)


def _shown(kept: Any) -> Any:
    """Return of a notice what people read or are known by: no name of a sentence, no tag of a language."""
    if isinstance(kept, dict):
        return [_shown(each) for each in kept.values()]
    if not isinstance(kept, list) or not kept:
        return kept
    if kept[0] == "w":
        return kept[1:2]
    return [_shown(each) for each in (kept[2:] if kept[0] == "o" else kept)]


def _bounded(names: Collection[str]) -> str:
    """Return the pattern of *names*, each as a whole; "" of none."""
    return "|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names)


class _Spared:
    """What others said in the very same words: it stays where it is known, or can only be, theirs."""

    def __init__(self, traces: Traces, about: str) -> None:
        kind, _, rest = about.partition(":")
        id_ = rest.partition(":")[0]
        self._anywhere = frozenset(text for each in traces.said_too.values() for text in each)
        self._thing = frozenset(traces.said_too.get(id_, ()))
        self._left = Counter(traces.said_too.get(f"{kind}:{id_}", ())) if kind in _MANY else Counter[str]()
        self.names_them = id_ in traces.own
        """What is told here is known to be of whoever is forgotten, not of another one of their name."""
        self.all_of_it = kind == "answer" and f"{kind}:{id_}" in traces.said_too
        """The whole message tells what somebody else said."""

    def keeps(self, text: str, *, beside_another: bool) -> bool:
        """Tell whether *text*, which is one of theirs as well, is somebody else's where it stands."""
        if self.all_of_it or text in self._thing or (beside_another and text in self._anywhere):
            return True
        # Of several in one list as many stay as others said.
        self._left[text] -= 1
        return self._left[text] >= 0


class Eraser:
    """Takes one person's *texts* and names out of notices as they lie in the outbox."""

    def __init__(self, traces: Traces, texts: frozenset[str]) -> None:
        self._traces = traces
        self._texts = texts
        bounded, shared = _bounded(traces.names), _bounded(traces.shared)
        self._names = re.compile(bounded) if bounded else None
        self._shared = re.compile(shared) if shared else None
        longer = [text for text in texts if len(text) >= _LONG_ENOUGH and any(map(str.isalpha, text))]
        needles = [json.dumps(text, ensure_ascii=False)[1:-1] for text in longer]
        needles += [json.dumps(address)[1:-1] for address in traces.addresses | traces.talks]
        anywhere = "|".join(re.escape(needle) for needle in needles if needle)
        self._left = re.compile("|".join(filter(None, (anywhere, bounded)))) if anywhere or bounded else None
        self._longer = tuple(text for text in texts if len(text) > _LONGEST_BEGINNING)
        self._begin = [
            json.dumps(text[:_LONGEST_BEGINNING], ensure_ascii=False)[1:-1] for text in self._longer
        ]

    def without(self, about: str, notice: str, *, waits: bool) -> str:
        """Return *notice* without them; nothing of it where they cannot be told apart, unless it *waits*."""
        if self._traces.member and about.rpartition(":")[2] == self._traces.member:
            # What they asked us for themselves: their lists, and what they searched for.
            return notice if waits else NOTHING
        theirs = about.partition(":")[2] in self._traces.answers
        raised = _is_raised(about, self._traces)
        spared = _Spared(self._traces, about)
        if not theirs and not raised and not spared.names_them and not self._may_hold(notice):
            return notice
        try:
            kept = json.loads(notice)
        except ValueError:
            return NOTHING
        parts, named = kept.get("parts", []), _as_named_in(about, kept, self._traces)
        carried = _carried_by(self._traces, kept.get("by", ""), parts)
        beside = (_beside_the_name(part, named, theirs=False) for part in parts)
        by_them = theirs or carried is not None or any(beside)
        spared.names_them |= carried is not None
        carried_by_another = parts[-1] if parts and kept.get("by", "") in self._traces.others else None
        kept["parts"] = [
            p
            if p is carried_by_another and not self._names_in(p)
            else self._cleared(p, named, spared, theirs=raised or p is carried)
            for p in parts
        ]
        kept["parts"] = _read_by_nobody(parts, kept["parts"])
        if "choices" in kept:
            kept["choices"] = [
                [[means, self._cleared(label, named, spared, theirs=False)] for means, label in row]
                for row in kept["choices"]
            ]
        if by_them:
            kept.pop("attachment", None)
        if carried is not None:
            del kept["by"]
        if self._left and self._left.search(json.dumps(_shown(kept), ensure_ascii=False)) and not waits:
            return NOTHING
        return json.dumps(kept, ensure_ascii=False)

    def _may_hold(self, notice: str) -> bool:
        if self._traces.member and f'"by": "{self._traces.member}"' in notice:
            return True
        if self._left and self._left.search(notice):
            return True
        if _CUT in notice and any(beginning in notice for beginning in self._begin):
            return True
        return any(f'["w", {json.dumps(text, ensure_ascii=False)}' in notice for text in self._texts)

    def _is_beginning(self, said: str) -> bool:
        """Tell whether *said* is one of the texts as a list shows it: cut."""
        head = said.removesuffix(_CUT).rstrip()
        if head == said or len(head) < _LONGEST_BEGINNING:
            return False
        return any(text.startswith(head) for text in self._longer)

    def _names_in(self, part: Any) -> bool:
        return bool(self._names and self._names.search(json.dumps(part, ensure_ascii=False)))

    def _cleared(
        self, arg: Any, named: Traces, spared: _Spared, *, theirs: bool, another: bool = False
    ) -> Any:
        """Return *arg* without them; *another* says that the sentence around it names somebody else."""
        if isinstance(arg, str):
            arg = self._names.sub(self._traces.instead, arg) if self._names else arg
            return self._shared.sub(self._traces.instead, arg) if self._shared and spared.names_them else arg
        if not isinstance(arg, list) or not arg:
            return arg
        if arg[0] == "w":
            if theirs or self._is_beginning(arg[1]):
                return _ERASED
            return (
                _ERASED if arg[1] in self._texts and not spared.keeps(arg[1], beside_another=another) else arg
            )
        if arg[0] == "m":
            return self._traces.instead if _mentions(arg, self._traces) else arg
        if arg[0] == "o" and theirs and arg[1].startswith(_ATTACHED):
            return _ERASED
        if arg[0] == "o" and arg[1] in _NOTED and _names_them(arg[2], named):
            return _ERASED
        if arg[0] == "o":
            theirs = _is_theirs(arg, named, theirs=theirs)
            another = not theirs and (another or _is_anothers(arg, named))
            args = {
                name: self._cleared(each, named, spared, theirs=theirs, another=another)
                for name, each in arg[2].items()
            }
            return [arg[0], arg[1], args]
        return arg
