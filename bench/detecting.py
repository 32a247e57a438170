"""In which of a partnership's languages somebody wrote: how often people are asked, and whether rightly.

Chat messages in all our languages, in partnerships whose languages are hard to tell apart; each message once
for every language that its writer may have set: those that the rules were tuned on and, beside them, such as
no rule has seen. And languages of other scripts in Latin letters, of which
nothing but silence is right. Looks only at whether anybody is asked, and about what.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.figures import Figure, resident
from bot.core.whose_language import another, telling
from bot.translation.detection import available, confidences
from tests.translation import fresh_chat
from tests.translation.chat import MESSAGES, NAMES, PARTNERSHIPS, SO_WRITTEN

_LATIN = ("en", "es", "fr", "pt-BR", "sw", "tr")


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a message *written* in a language by somebody whose *own* is maybe another.

    *asked* is the language that they are asked about, *best* the likeliest one; None where there is none.
    """

    written: str
    own: str
    asked: str | None
    best: str | None
    short: bool

    @property
    def right(self) -> bool:
        return self.asked == self.written != self.own

    @property
    def wrong(self) -> bool:
        return self.asked is not None and not self.right


def measure(*, quick: bool = False) -> Iterator[Figure]:
    if not available():
        yield Figure("in which language", 'not measured: lingua is not installed (the extra "detection")')
        return
    before = resident()
    tuned = _among(MESSAGES, quick=quick)
    took = resident() - before
    yield _told_apart(
        tuned, MESSAGES, "that the rules were tuned on", f"lingua's small models take {took:.0f} MiB"
    )
    fresh = _among(fresh_chat.MESSAGES, quick=quick)
    yield _told_apart(fresh, fresh_chat.MESSAGES, "that no rule has seen", "")
    so = [
        _told(said, own, own, [other]) for own in SO_WRITTEN for said in SO_WRITTEN[own] for other in _LATIN
    ]
    taken = sum(told.wrong for told in so)
    yield Figure(
        "Arabic, Persian and Russian in Latin letters, where one other language is spoken",
        f"{taken} of {len(so)} taken for the other one",
        "one in ten",
        10 * taken <= len(so),
        "lingua alone, which has no other to choose from: all",
    )


def _among(messages: Mapping[str, Sequence[str]], *, quick: bool) -> list[Told]:
    return [told for languages in PARTNERSHIPS[:: 4 if quick else 1] for told in _in_one(languages, messages)]


def _told_apart(
    every: Sequence[Told], messages: Mapping[str, Sequence[str]], which: str, beside: str
) -> Figure:
    count, tags = sum(map(len, messages.values())), len(messages)
    others = [told for told in every if told.own != told.written]
    guessed = [told for told in every if told.own == told.written and told.best]
    wrong = sum(told.wrong for told in every)
    right, short = sum(told.right for told in others), sum(told.short for told in others)
    silent, likeliest = sum(told.asked is None for told in others), sum(t.best == t.written for t in guessed)
    best = f"the likeliest one is right for {_share(likeliest, guessed)}"
    return Figure(
        f"in which language {count} chat messages {which}, in {tags} languages, are, where 3 to 5 are spoken",
        f"of those in another one than their writer's own {_share(right, others)} asked about rightly,"
        f" {_share(silent, others)} not ({_share(short, others)} too short),"
        f" {wrong} of {len(every):,} wrongly",
        "none wrongly",
        wrong == 0,
        f"{best}; {beside}" if beside else best,
    )


def _in_one(languages: Sequence[str], messages: Mapping[str, Sequence[str]]) -> Iterator[Told]:
    for written in languages:
        for said in messages[written]:
            for own in languages:
                yield _told(said, written, own, [tag for tag in languages if tag != own])


def _told(said: str, written: str, own: str, others: Sequence[str]) -> Told:
    words = telling(said, NAMES)
    likely = confidences(words, [own, *others]) if words else {}
    best = max(likely, key=lambda tag: likely[tag], default=None)
    return Told(written, own, another(own, likely), best, not words)


def _share(some: int, of: Sequence[object]) -> str:
    return f"{100 * some / max(len(of), 1):.0f}%"
