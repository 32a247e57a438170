"""How a notice becomes a message: ours in the reader's language, other people's words translated and marked.

It must never alter somebody's words without saying so, nor let anything that a person wrote be read as ours.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from bot.core.text import Button, Message, Span, Text, joined, marked, without_direction_controls
from bot.core.words import Arg, Authored, Choice, Language, Mention, Notice, Ours, Words
from bot.messages import Messages, Value
from bot.translation.languages import language, same
from bot.translation.translator import Memory, Translator

_TITLE = "-title"
"""A paragraph whose id ends so is strong as a whole, and stands apart from what comes before."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: BCP 47 tag of their language, IANA name of their zone."""

    language: str
    zone: str


@dataclass(frozen=True, slots=True)
class Worded:
    """A message ready to be shown; *untranslated* if some of it still waits for a translator."""

    message: Message
    untranslated: bool


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
    third_parties: bool = True,
) -> Worded:
    """Return *notice* for *reader*.

    Args:
        notice: Its own language, where it has one, takes the place of the reader's.
        reader: Whom it is for.
        messages: Our own words.
        translator: Never raises; asked for everything at once.
        memory: Earlier translations; private words are neither looked up in it nor kept.
        keep: Names that must come through translation as they are.
        third_parties: Whether translators other than our own may see the words. Private ones they never do.

    Below a paragraph stands, on a line each, the original of what a machine translated in it, and a note for
    what nobody could translate, which stands in it as it was written.
    """
    reader = replace(reader, language=notice.language or reader.language)
    desk = _Desk(reader, messages, translator, memory, keep, third_parties)
    labels = [choice.label for row in notice.choices for choice in row]
    paragraphs, buttons = await asyncio.gather(
        asyncio.gather(
            *(desk.paragraph(part, first=number == 0) for number, part in enumerate(notice.parts))
        ),
        asyncio.gather(*(desk.argument(label) for label in labels)),
    )
    text = joined(_text(paragraph) for paragraph in paragraphs)
    message = Message(text, _rows(notice.choices, buttons), notice.reply_to, notice.quiet)
    return Worded(message, any(part.untranslated for part in (*paragraphs, *buttons)))


@dataclass(frozen=True, slots=True)
class _Desk:
    """What wording for one reader needs."""

    reader: Reader
    messages: Messages
    translator: Translator
    memory: Memory | None
    keep: Collection[str]
    third_parties: bool

    async def paragraph(self, part: Ours, *, first: bool) -> _Part:
        sentence = await self.sentence(part)
        text = _text(sentence)
        if part.says.endswith(_TITLE) and text.plain:
            text = Text(text.plain, (Span(0, len(text.plain), "strong"), *text.spans))
            text = text if first else Text("\n") + text
        return replace(sentence, value=joined([text, *dict.fromkeys(sentence.below)]))

    async def sentence(self, part: Ours) -> _Part:
        args = await asyncio.gather(*(self.argument(arg) for arg in part.args.values()))
        values = {name: arg.value for name, arg in zip(part.args, args, strict=True)}
        shown = self.messages.sentence(part.says, values, self.reader.language, self.reader.zone)
        below = tuple(line for arg in args for line in arg.below)
        return _Part(shown, below, any(arg.untranslated for arg in args))

    async def argument(self, arg: Arg) -> _Part:
        if isinstance(arg, Ours):
            return await self.sentence(arg)
        if isinstance(arg, Words):
            return await self.translated(arg.text, arg.language, private=arg.private)
        if isinstance(arg, Authored):
            return await self.authored(arg)
        if isinstance(arg, Language):
            return _Part(self.messages.language_name(arg.tag, arg.tag if arg.own else self.reader.language))
        if isinstance(arg, Mention):
            return _Part(marked(without_direction_controls(arg.name), "mention", arg.address))
        return _Part(arg)

    async def authored(self, arg: Authored) -> _Part:
        if not arg.texts:
            return _Part("")
        own = self.reader.language.casefold()
        exact = next((text for tag, text in arg.texts if tag.casefold() == own), None)
        near = exact or next((text for tag, text in arg.texts if _same(tag, self.reader.language)), None)
        if near is not None:
            return _Part(near)
        reference, text = arg.texts[0]
        return await self.translated(text, reference)

    async def translated(self, text: str, source: str, *, private: bool = False) -> _Part:
        """Return *text* for the reader, with the line that says what became of it."""
        original = without_direction_controls(text)
        if _same(source, self.reader.language):
            return _Part(original)
        result = await self.translator.translate(
            original,
            source,
            self.reader.language,
            memory=None if private else self.memory,
            keep=self.keep,
            third_parties=self.third_parties and not private,
        )
        shown = Text(without_direction_controls(result.text))
        if result.status == "machine":
            return _Part(shown, (marked(self.line("original-line", source, said=original), "original"),))
        if result.status == "untranslated":
            return _Part(shown, (Text(self.line("untranslated-line", source)),), untranslated=True)
        return _Part(shown)

    def line(self, says: str, source: str, **args: Value) -> str:
        return self.messages.says(
            says, {"language": source or "?", **args}, self.reader.language, self.reader.zone
        )


def _same(one: str, other: str) -> bool:
    """Return whether who reads the language *other* reads *one* as it is."""
    here, there = language(one), language(other)
    return bool(here and there and same(here, there))


def _text(part: _Part) -> Text:
    return part.value if isinstance(part.value, Text) else Text(str(part.value))


def _rows(choices: Iterable[Iterable[Choice]], labels: Iterable[_Part]) -> tuple[tuple[Button, ...], ...]:
    """Return buttons in the rows of *choices*; a label is one line and carries no mark of its translation."""
    label = iter(labels)
    return tuple(tuple(Button(" ".join(_text(next(label)).plain.split())) for _ in row) for row in choices)
