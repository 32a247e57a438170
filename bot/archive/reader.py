"""How the lines of a record are read by one person: in their language, days and figures as they write them.

Makes no file and decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

from bot.core.display import read_as, tag_for
from bot.core.languages import read_alike
from bot.core.partnership import Gathering, Member
from bot.core.shared_record import (
    ANSWER,
    BRINGS,
    CHANGE,
    DUTY,
    MEASURE,
    PROMISE,
    PROPOSAL,
    REPLY,
    SAYING,
    Line,
)
from bot.core.words import Authored, Ours, Words
from bot.messages import Messages, Value

_KINDS = {
    ANSWER: "kind-answer",
    PROMISE: "kind-promise",
    CHANGE: "kind-change",
    PROPOSAL: "kind-proposal",
    DUTY: "kind-duty",
    MEASURE: "kind-measure",
    SAYING: "kind-saying",
    REPLY: "kind-reply",
    BRINGS: "kind-brings",
}
_STANDS = {
    "open": "stands-open",
    "proposed": "stands-proposed",
    "kept": "stands-kept",
    "let-go": "stands-let-go",
    "moved": "stands-moved",
    "shown": "stands-shown",
    "dropped": "stands-dropped",
    "decided": "stands-decided",
    "not-decided": "stands-not-decided",
    "withdrawn": "stands-withdrawn",
    "replaced": "stands-replaced",
}


@dataclass(frozen=True)
class Reader:
    """Whoever reads it.

    Attributes:
        language: Their language.
        speaks: The tag of the language that we speak to them, with the digits and the calendar they chose.
        zone: Where they are.
        translated: What members' words, and texts of protocols, are in their language, by the originals.
    """

    language: str
    speaks: str
    zone: str
    messages: Messages
    translated: Mapping[str, str]

    def says(self, id_: str, args: Mapping[str, Value] | None = None) -> str:
        """Return a sentence of ours."""
        return self.messages.says(id_, args or {}, self.speaks, self.zone)

    def in_language(self, text: Authored | Words | Ours | str) -> str:
        """Return what something is about, or what was chosen."""
        if isinstance(text, Ours):
            return self.says(
                text.says,
                {name: value for name, value in text.args.items() if isinstance(value, int | float | str)},
            )
        if isinstance(text, Words):
            return self.translated.get(text.text, text.text)
        if isinstance(text, Authored):
            return in_language(text, self.language, self.translated)
        return text

    def kind(self, line: Line) -> str:
        return self.says(_KINDS[line.kind])

    def stands(self, line: Line) -> str:
        """Return how it stands; "" where nothing is said of that."""
        return self.says(_STANDS[line.stands]) if line.stands in _STANDS else ""

    def chosen(self, line: Line) -> str:
        """Return what was chosen, and how often where that is what it came to; "" for nothing."""
        each = [self._counted(self.in_language(label), count) for label, count in line.chosen]
        return reduce(self._listed, each) if each else ""

    def _counted(self, option: str, count: int | None) -> str:
        return option if count is None else self.says("option-counted", {"option": option, "count": count})

    def _listed(self, first: str, rest: str) -> str:
        return self.says("listed", {"first": first, "rest": rest})

    def figure(self, line: Line) -> str:
        """Return what was counted as it is written, with what was, or of how much a scale has."""
        try:
            figure = self.messages.figure(float(line.value), self.speaks)
        except ValueError:
            return line.value
        if line.high:
            high = self.messages.figure(line.high, self.speaks)
            return self.says("scale-answer", {"value": figure, "high": high})
        unit = self.in_language(line.unit)
        return self.says("number-with-unit", {"value": figure, "unit": unit}) if unit else figure

    def original(self, line: Line) -> str:
        """Return the words as they were written; of what is unnamed only that they stand as they are read."""
        if line.words is None:
            return ""
        return self.says("unnamed-as-read") if line.unnamed else line.words.text

    def read(self, line: Line) -> str:
        """Return the words in the language of whoever reads; "" where they were written so, or nobody can.

        Those of what is unnamed always stand here, whichever language they were written in: that alone can
        name whoever is the only one to write it.
        """
        if line.words is None:
            return ""
        text = line.words.text
        if not line.unnamed:
            return self.translated.get(text, "")
        if read_alike(line.words.language, self.language):
            return text
        return self.translated.get(text) or (self.says("unnamed-held-back") if line.words.rare else text)


def reader(
    g: Gathering, own: Member, shows: Iterable[str], messages: Messages, translated: Mapping[str, str]
) -> Reader:
    """Return how *own* of *g* reads, where what their room *shows* is what they chose nothing of."""
    speaks = tag_for(own.language if messages.speaks(own.language) else "en", read_as(shows, own.shows))
    return Reader(own.language, speaks, g.partners[own.partner].zone, messages, translated)


def in_language(text: Authored, language: str, translated: Mapping[str, str]) -> str:
    texts = dict(text.texts)
    near = next((t for tag, t in text.texts if tag.split("-")[0] == language.split("-")[0]), None)
    first = next(iter(texts.values()), "")
    return texts.get(language) or near or translated.get(first, first)
