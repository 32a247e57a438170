"""How a notice becomes a message: ours in the reader's language, other people's words translated and marked.

It must never alter somebody's words without saying so, nor let anything that a person wrote be read as ours.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from bot.core.display import tag_for
from bot.core.foreign import THEIRS, as_read, foreign_words
from bot.core.glossary import Glossary
from bot.core.manner import EXAMPLE
from bot.core.reactions import signs_of
from bot.core.sight import Sight, for_private
from bot.core.text import Button, Message, Span, Text, joined, led, marked, without_direction_controls
from bot.core.words import (
    ELSEWHERE,
    Arg,
    Authored,
    Beside,
    Choice,
    DayInYear,
    DayOfWeek,
    Language,
    Mention,
    Notice,
    Ours,
    Ourselves,
    Territory,
    Typed,
    Words,
)
from bot.messages import SIGN, ByMachine, Messages, Value, is_whole
from bot.messages.book import REFERENCE
from bot.messages.dates import local
from bot.messages.numeric import dates_read_otherwise
from bot.translation.engine import Purse
from bot.translation.lessons import Lessons
from bot.translation.memory import Memory
from bot.translation.translator import Translated, Translator, Why

_TITLE, _QUOTE = "-title", "-quote"
"""A paragraph whose id ends so is strong as a whole, and stands apart; or is somebody's words set apart."""
_WHY: Mapping[Why, str] = {
    "forbidden": "untranslated-forbidden",
    "ceiling": "untranslated-ceiling",
    "unreachable": "untranslated-unreachable",
    "not-sure": "untranslated-not-sure",
    "unable": "untranslated-unable",
}
"""What is said below words that nobody translated, by why."""
_COMMON = (Authored, int, date, time)
_Shown = str | int | float | datetime | date | time | timedelta
"""What is written the reader's way where the sentence is put together."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: BCP 47 tag of their language, IANA name of their zone, and through what.

    *otherwise* are tags of what else they read, where nobody puts our own words into that language;
    *shows* has the digits and the calendar chosen there (see `bot.core.display`);
    *platform* is what persons' addresses there begin with, *ourselves* how people write to us alone there;
    *signs* are what stands in front of a command, on each platform that we have an account on. *manner* is
    "direct" or "gentle": sentences that have a gentle form are said in it.
    """

    language: str
    zone: str
    platform: str = ""
    ourselves: str = ""
    signs: Mapping[str, str] = field(default_factory=dict)
    otherwise: tuple[str, ...] = ()
    manner: str = "direct"
    shows: tuple[str, ...] = ()

    def sign(self, on: str = "") -> str:
        """Return what stands in front of a command that is typed *on* a platform: on their own, if empty."""
        return self.signs.get(on or self.platform, SIGN)

    @property
    def signs_elsewhere(self) -> tuple[str, ...]:
        """What stands in front of a command on other platforms; on their own, if there are none."""
        others = (sign for platform, sign in self.signs.items() if platform != self.platform)
        return tuple(dict.fromkeys(others)) or (self.sign(),)


@dataclass(frozen=True, slots=True)
class Worded:
    """A message ready to be shown.

    *untranslated* if some of it is as it was written; *later* if that, or the language of our own words, may
    change, since none of those who may see it could be reached; *by_machine* if our own are a machine's.
    """

    message: Message
    untranslated: bool
    by_machine: bool = False
    later: bool = False
    shown: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """What words are shown as, by those and the language; not of what was said in private."""


@dataclass(frozen=True, slots=True)
class _Part:
    """An argument or a sentence, worded, and the lines that have to stand below its paragraph."""

    value: Value
    below: tuple[Text, ...] = ()
    untranslated: bool = False


async def word(
    notice: Notice,
    reader: Reader,
    messages: Messages,
    translator: Translator,
    memory: Memory | None,
    keep: Collection[str] = (),
    *,
    may_see: Sight = None,
    purse: Purse | None = None,
    glossary: Glossary | None = None,
    ours: Memory | None = None,
    lessons: Callable[[bool], Lessons] | None = None,
) -> Worded:
    """Return *notice* for *reader*.

    Args:
        notice: Its own language, where it has one, takes the place of the reader's.
        reader: Whom it is for.
        messages: Our own words.
        translator: Never raises; asked for everything at once.
        memory: Earlier translations; private words are neither looked up in it nor kept.
        keep: Names that must come through translation as they are.
        may_see: Which translators may see the words: all or these. Private ones no other's.
        purse: What may still be sent to translators of others.
        glossary: What has a form of its own in some languages.
        ours: Earlier translations of our own words, for languages that these are not in.
        lessons: Returns what people made right of what is private, or of what is not.

    Below a paragraph stands, on a line each, the original of what a machine translated in it, and a note for
    what nobody could translate, which stands in it as it was written.
    """
    if notice.language:
        reader = replace(reader, language=notice.language)
    labels = [choice.label for row in notice.choices for choice in row]
    by = _Interpreter(translator, reader.language, memory, keep, may_see, purse, glossary, ours, lessons)
    foreign = foreign_words((*notice.parts, *labels), reader.language)
    results = await asyncio.gather(*map(by.theirs, foreign))
    pen = _Pen(reader, messages, dict(zip(foreign, results, strict=True)), reader.language)
    if messages.speaks(reader.language):
        return _put_together(notice, labels, pen)
    return await _spoken_otherwise(notice, labels, pen, by)


@dataclass(frozen=True, slots=True)
class _Interpreter:
    """Has words put into the *reads* of one reader; the rest is as `word` is given it."""

    translator: Translator
    reads: str
    memory: Memory | None
    keep: Collection[str]
    may_see: Sight
    purse: Purse | None
    glossary: Glossary | None
    ours: Memory | None
    lessons: Callable[[bool], Lessons] | None

    async def theirs(self, words: Words) -> Translated:
        """Return somebody's words; private ones leave no trace, and no translator of others sees them.

        No term stands in what is unnamed: set for one language alone, it would mark the words written in it.
        """
        terms = self.glossary.of(words.language) if self.glossary and not words.unnamed else None
        return await self.translator.translate(
            words.text,
            words.language,
            self.reads,
            memory=None if words.private else self.memory,
            keep=self.keep,
            may_see=for_private(self.may_see) if words.private or words.unnamed else self.may_see,
            purse=self.purse,
            terms=terms,
            lessons=self.lessons(words.private) if self.lessons else None,
        )

    async def of_ours(self, masked: str) -> Translated:
        """Return a sentence of ours: untranslated where it did not come through whole, too."""
        done = await self.translator.translate(
            masked, REFERENCE, self.reads, memory=self.ours, may_see=self.may_see, purse=self.purse
        )
        if done.status == "untranslated" or is_whole(masked, done.text):
            return done
        return Translated(masked, None, "untranslated", why="not-sure")


async def _spoken_otherwise(notice: Notice, labels: Sequence[Arg], pen: _Pen, by: _Interpreter) -> Worded:
    """Return *notice* in a language that we do not speak: by a machine, else in another of the reader's."""
    later = False
    if by.translator.names:
        spoken = await _by_machine(notice, labels, pen, by.of_ours)
        if isinstance(spoken, Worded):
            return spoken
        later = "unreachable" in spoken
    other = next(filter(pen.messages.speaks, pen.reader.otherwise), pen.reader.language)
    worded = _put_together(notice, labels, replace(pen, language=other))
    return replace(worded, later=worded.later or later)


async def _by_machine(
    notice: Notice, labels: Sequence[Arg], pen: _Pen, put: Callable[[str], Awaitable[Translated]]
) -> Worded | set[Why | None]:
    """Return *notice* with our own words *put* into the reader's language, sentence by sentence.

    Where one of them stays in English all do, as no message mixes two languages: then return why they do.
    """
    draft = ByMachine(pen.messages, pen.language)
    _put_together(notice, labels, replace(pen, messages=draft))
    done = dict(zip(draft.wanted, await asyncio.gather(*map(put, draft.wanted)), strict=True))
    if lacking := {each.why for each in done.values() if each.status == "untranslated"}:
        return lacking
    known = {english: theirs.text for english, theirs in done.items()}
    spoken = ByMachine(pen.messages, pen.language, known)
    return replace(_put_together(notice, labels, replace(pen, messages=spoken)), by_machine=True)


def _put_together(notice: Notice, labels: Iterable[Arg], pen: _Pen) -> Worded:
    paragraphs = [pen.paragraph(part, first=not at) for at, part in enumerate(notice.parts)]
    buttons = [pen.argument(label) for label in labels]
    text = joined(_text(paragraph) for paragraph in paragraphs)
    message = Message(
        text, _rows(notice.choices, buttons), notice.reply_to, notice.quiet, attachment=notice.attachment
    )
    later = any(each.why == "unreachable" for each in pen.translated.values())
    lacking = any(part.untranslated for part in (*paragraphs, *buttons))
    shown = _shown_as(pen.translated, pen.reader.language)
    return Worded(message, lacking, later=later, shown=shown)


def _shown_as(translated: Mapping[Words, Translated], reads: str) -> dict[tuple[str, str], str]:
    """Return what words are shown as, but for what is private."""
    return {
        (words.text, reads): done.text
        for words, done in translated.items()
        if not words.private and done.status != "untranslated"
    }


@dataclass(frozen=True, slots=True)
class _Pen:
    """Writes for one reader, with everything translated that had to be."""

    reader: Reader
    messages: Messages
    translated: Mapping[Words, Translated]
    language: str
    """What we speak, which may not be what they read."""

    @property
    def holds_back(self) -> bool:
        """Tell whether words without a name, in a language that few write, are not shown.

        Where any of those here stays as it was written, what reads as the reader does would be told by it.
        """
        lacking = (words for words, done in self.translated.items() if done.status == "untranslated")
        return any(words.unnamed for words in lacking)

    def paragraph(self, part: Ours, *, first: bool) -> _Part:
        sentence = self.sentence(part)
        text = _text(sentence)
        title = part.says.endswith(_TITLE)
        if not part.says.endswith(_QUOTE):
            text = led(text, right_to_left=self.messages.right_to_left(self.language), title=title)
        if title and text.plain:
            text = Text(text.plain, (Span(0, len(text.plain), "strong"), *text.spans))
            text = text if first else Text("\n") + text
        if part.says.endswith(_QUOTE) and text.plain:
            text = Text(text.plain, (Span(0, len(text.plain), "quote"), *text.spans))
        below = sentence.below
        shown = joined([text, *dict.fromkeys(below)]) if below else text
        return _Part(shown, below, sentence.untranslated)

    def sentence(self, part: Ours) -> _Part:
        if part.says == EXAMPLE and self.reader.manner != "direct":
            return replace(self, reader=replace(self.reader, manner="direct")).sentence(part)
        values: dict[str, Value] = {}
        below: tuple[Text, ...] = ()
        untranslated = False
        # A question goes to every room of a protocol; what a person said is never remembered here.
        common = True
        for name, arg in part.args.items():
            worded = self.argument(arg)
            values[name] = worded.value
            below += worded.below
            untranslated = untranslated or worded.untranslated
            common = common and isinstance(arg, _COMMON)
        shown = self.messages.sentence(
            part.says,
            values,
            tag_for(self.language, self.reader.shows),
            self.reader.zone,
            common=common,
            sign=self.reader.sign(),
            gently=self.reader.manner == "gentle",
        )
        return _Part(shown, below, untranslated)

    def argument(self, arg: Arg) -> _Part:
        if isinstance(arg, Ours):
            return self.sentence(arg)
        if isinstance(arg, Words) and arg.rare and self.holds_back:
            return _Part(self.says("unnamed-held-back"), untranslated=True)
        if isinstance(arg, THEIRS):
            chosen = as_read(arg, self.reader.language)
            part = self.foreign(chosen) if isinstance(chosen, Words) else _Part(chosen)
            return replace(part, below=(*part.below, *self.dated(arg))) if isinstance(arg, Words) else part
        if isinstance(arg, Mention):
            return _Part(
                marked(without_direction_controls(arg.name), "mention", arg.on(self.reader.platform))
            )
        if isinstance(arg, Ourselves):
            return _Part(self.reader.ourselves)
        if isinstance(arg, Typed):
            signs = self.reader.signs_elsewhere if arg.on == ELSEWHERE else (self.reader.sign(arg.on),)
            return _Part(", ".join(f"{sign}{arg.words}" for sign in signs))
        return _Part(self.as_said_here(arg))

    def as_said_here(self, arg: Language | Territory | DayOfWeek | DayInYear | Beside | _Shown) -> Value:
        """Return what a language has a name or a way to write for."""
        if isinstance(arg, Language):
            return self.messages.language_name(arg.tag, arg.tag if arg.own else self.language)
        if isinstance(arg, Territory):
            return self.messages.territory_name(arg.code, self.language)
        if isinstance(arg, DayOfWeek):
            return self.messages.weekday_name(arg.number, self.language)
        if isinstance(arg, DayInYear):
            return self.messages.day_in_year(arg.month, arg.day, tag_for(self.language, self.reader.shows))
        return self.beside(arg) if isinstance(arg, Beside) else arg

    def beside(self, moment: Beside) -> Value:
        """Return the moment, and behind it the hour by the other clock: its day too, if that is another."""
        here, there = (local(moment.at, zone) for zone in (self.reader.zone, moment.zone))
        if here == there:
            return moment.at
        tag = tag_for(self.language, self.reader.shows)
        shows = self.messages.hour if here.date() == there.date() else self.messages.moment
        args: dict[str, Value] = {"here": moment.at, "there": shows(moment.at, tag, moment.zone)}
        return self.messages.sentence("moment-beside", args, tag, self.reader.zone)

    def dated(self, words: Words) -> tuple[Text, ...]:
        """Return a line for each date in numbers, or hour, that a reader of *words* may take for another."""
        lines = []
        for each in dates_read_otherwise(words.text, words.language, self.reader.language):
            either = len(each.days) > 1
            says = "date-written-either" if either else "date-written"
            days = dict(zip(("one", "other") if either else ("day",), each.days, strict=True))
            args: dict[str, Value] = {"written": each.written, **days}
            tag = tag_for(self.language, self.reader.shows)
            lines.append(self.messages.sentence(says, args, tag, self.reader.zone))
        for written, told in self.messages.short_dates_read_otherwise(
            words.text, words.language, self.reader.language
        ):
            shown = [self.messages.day_in_year(*each, self.language) for each in told]
            either = len(shown) > 1
            says = "date-written-short-either" if either else "date-written-short"
            each_day = dict(zip(("one", "other") if either else ("day",), shown, strict=True))
            short: dict[str, Value] = {"written": written, **each_day}
            lines.append(self.messages.sentence(says, short, self.language, self.reader.zone))
        for written, one, other in self.messages.hours_read_otherwise(
            words.text, words.language, self.reader.language
        ):
            hours: dict[str, Value] = {"written": written, "one": one, "other": other}
            tag = tag_for(self.language, self.reader.shows)
            lines.append(self.messages.sentence("hour-written-either", hours, tag, self.reader.zone))
        return tuple(lines)

    def foreign(self, words: Words) -> _Part:
        """Return the translation, with the line that says what became of the words."""
        result = self.translated[words]
        shown = Text(without_direction_controls(result.text))
        if words.unnamed:
            return _Part(shown, untranslated=result.status == "untranslated")
        if result.status == "untranslated":
            line = Text(self.line(_WHY[result.why or "unable"], words))
            return _Part(shown, (line,), untranslated=True)
        return _Part(shown, tuple(self.marks(words, result)))

    def marks(self, words: Words, result: Translated) -> Iterator[Text]:
        """Yield the lines that say whose the translation is, the original in the first."""
        who = self.names(result.by)
        if result.status == "corrected":
            yield marked(self.line("corrected-line", words, said=words.text, who=who), "original")
        elif result.status == "checked":
            yield marked(self.line("checked-line", words, said=words.text, who=who), "original")
        elif result.status == "machine":
            yield marked(self.original(words, ", ".join(result.through)), "original")
            if who:
                yield Text(self.line("corrected-in-part-line", words, who=who))
            if result.after:
                yield Text(self.line("after-correction-line", words, who=self.names(result.after)))

    def names(self, people: Iterable[str]) -> str:
        return ", ".join(name or self.says("somebody") for name in people)

    def original(self, words: Words, through: str) -> str:
        """Return the line with the words as they were written, and what was in between, if anything was."""
        if through:
            return self.line("original-line-through", words, said=words.text, through=through)
        return self.line("original-line", words, said=words.text)

    def line(self, says: str, words: Words, **args: Value) -> str:
        return self.says(says, language=words.language or "?", **args)

    def says(self, says: str, **args: Value) -> str:
        return self.messages.says(says, args, self.language, self.reader.zone)


def _text(part: _Part) -> Text:
    return part.value if isinstance(part.value, Text) else Text(str(part.value))


def _rows(choices: Iterable[Iterable[Choice]], labels: Iterable[_Part]) -> tuple[tuple[Button, ...], ...]:
    """Return buttons in the rows of *choices*; a label is one line and carries no mark of its translation."""
    label = iter(labels)

    def button(choice: Choice) -> Button:
        return Button(" ".join(_text(next(label)).plain.split()), "".join(signs_of(choice)[:1]))

    return tuple(tuple(button(choice) for choice in row) for row in choices)
