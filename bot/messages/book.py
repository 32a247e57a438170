"""Every language's sentences, and the choice of the one that a reader gets.

It must never raise at a reader's expense: a broken sentence is said in English and logged by its id.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from pathlib import Path

from babel import Locale, UnknownLocaleError

from bot.core.calendar import DAYS
from bot.core.figures.cldr_names import locale_of as names_in
from bot.core.figures.magnitudes import magnitudes
from bot.core.manner import GENTLE
from bot.core.own_names import OWN_NAMES
from bot.core.text import Text, without_direction_controls
from bot.core.vocabulary import COMMANDS, Vocabulary
from bot.messages import dates
from bot.messages.day_hours import counts_from_sunrise, sunrise_hours
from bot.messages.day_words import DayWords, day_words, ends_leading
from bot.messages.days import Days
from bot.messages.figures import counted
from bot.messages.nearest import cousin, locale_of, nearest, written
from bot.messages.numeric import led_dates_read_otherwise, short_dates_read_otherwise
from bot.messages.sentences import SIGN, DayName, Held, MessageBroken, Native, Sentences, Value, When
from bot.messages.style import MONTHS, Style, split_tag
from bot.messages.understood import commands_of, cries_of, menu_of, turning_of, vocabulary_of, words_of

log = logging.getLogger(__name__)

REFERENCE = "en"


def _folder() -> Path:
    """Return the locales of the installed package, else those beside the package in the source tree."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_shared" / "locales"
    return installed if installed.is_dir() else package.parent / "locales"


class Messages:
    """Our own words in every language that has a folder.

    Args:
        folder: Holds one folder a language, named by its BCP 47 tag, of Fluent files. Read when first needed.
        strict: Raise MessageBroken instead of falling back; for tests.
        like: Those whose folder, strictness and what was read so far are taken instead.
    """

    def __init__(
        self, folder: Path | None = None, *, strict: bool = False, like: Messages | None = None
    ) -> None:
        self._home: Path = like._home if like else folder or _folder()
        self._strict: bool = like._strict if like else strict
        self._known: dict[str, Sentences] = like._known if like else {}
        self._day_words: dict[str, DayWords] = like._day_words if like else {}
        self.days = Days(self._words_of_days)
        # Tags come from people's clients and commands, so what is remembered of them has an end.
        self._closest = lru_cache(maxsize=256)(self._closest_to)
        self._nearest = lru_cache(maxsize=256)(self._nearest_to)
        self._locale = lru_cache(maxsize=256)(self._written_as)
        self._style: Callable[[str], Style] = lru_cache(maxsize=256)(self._styled)
        self._vocabulary = lru_cache(maxsize=64)(self._understood)
        self._said_before = lru_cache(maxsize=1024)(self._worded)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The tags that there are sentences in, in order."""
        return tuple(
            sorted(each.name for each in self._home.iterdir() if each.is_dir() and any(each.glob("*.ftl")))
        )

    def best(self, tag: str) -> str:
        """Return the closest language there is: the same, a wider one, another form of it, else English."""
        return self._closest(tag)

    def _closest_to(self, tag: str) -> str:
        tag, _ = split_tag(tag)
        return nearest(tag, self.languages) or cousin(tag, self.languages) or REFERENCE

    def speaks(self, tag: str) -> bool:
        """Return whether there are sentences that a reader of *tag* reads as they are."""
        return self._nearest(tag) is not None

    def _nearest_to(self, tag: str) -> str | None:
        return nearest(tag, self.languages)

    def says(
        self,
        says: str,
        args: Mapping[str, Value] | None = None,
        language: str = "en",
        zone: str = "UTC",
        sign: str = SIGN,
    ) -> str:
        """Return a sentence of ours as plain text; see `sentence`."""
        return self.sentence(says, args or {}, language, zone, sign=sign).plain

    def sentence(
        self,
        says: str,
        args: Mapping[str, Value],
        language: str,
        zone: str,
        *,
        common: bool = False,
        sign: str = SIGN,
        gently: bool = False,
    ) -> Text:
        """Return a sentence of ours, with the spans of its arguments.

        Args:
            says: The message's id.
            args: A str is shown as it is, moments in *zone*, numbers, days, times of day and spans the
                reader's way.
            language: BCP 47 tag of the reader's language, maybe with what they chose: "fa-u-nu-arabext".
            zone: IANA name.
            common: It is the same for many rooms and holds nobody's own words, so it may be remembered.
            sign: What stands in front of the commands that the sentence names.
            gently: Say its gentle form, where it has one.

        Raises:
            MessageBroken: strict, and the message is missing or cannot be said with these arguments.
        """
        word = self._said_before if common else self._worded
        if gently and self._says_gently(says, language):
            says = f"{says}{GENTLE}"
        return word(says, tuple(args.items()), language, zone, sign)

    def _says_gently(self, says: str, language: str) -> bool:
        """Tell whether the first language that says it at all has a gentle form of it."""
        forms = (f"{says}{GENTLE}", says)
        said = (each.has(forms[0]) for each in self._chain(language) if any(map(each.has, forms)))
        return next(said, False)

    def _chain(self, language: str) -> Iterator[Sentences]:
        """Yield the sentences that a reader of *language* gets: of the first of these that has one."""
        each: Sentences | None = self._sentences(self.best(language))
        while each is not None:
            yield each
            each = each.otherwise

    def _worded(
        self, says: str, args: tuple[tuple[str, Value], ...], language: str, zone: str, sign: str
    ) -> Text:
        said = None
        for sentences in self._chain(language):
            if not sentences.has(says):
                continue
            held: list[Held] = []
            given = {name: self._given(value, language, zone, held) for name, value in args}
            shown, whole = sentences.say(says, given, held, sign)
            if whole:
                return shown
            said = said or shown
            self._broken(says, sentences.tag, "cannot be said with the arguments given")
        if said is None:
            self._broken(says, language, "is not there")
        return said or Text(says)

    def moment(self, when: datetime, language: str, zone: str) -> str:
        """Return "Monday, Nov 30, 9:00 AM" for an aware moment, by the clock of *zone*."""
        return self._style(language).day_and_hour(dates.local(when, zone))

    def day(self, when: date, language: str, *, year: bool = False) -> str:
        """Return "Monday, Nov 30"."""
        return self._style(language).day(when, year=year)

    def figure(self, value: float, language: str) -> str:
        """Return "1,234.5"."""
        style = self._style(language)
        return str(counted(value, style).format(style.locale))

    def hour(self, when: datetime, language: str, zone: str) -> str:
        """Return "9:00 AM" for an aware moment, by the clock of *zone*."""
        return self._style(language).hour(dates.local(when, zone))

    def span(self, length: timedelta, language: str) -> str:
        """Return "2 days", "45 minutes", "1 day and 12 hours": at most two units, rounded down."""
        parts = dates.parts_of(length)
        shown = [Native(self.says(f"span-{name}", {"count": count}, language)) for name, count in parts]
        both = dict(zip(("more", "less"), shown, strict=False))
        return shown[0] if len(shown) == 1 else self.says("span-both", both, language)

    def language_name(self, tag: str, in_language: str) -> str:
        """Return what the language *tag* is called in another or, asked in itself, by those who speak it.

        Where nobody knows, it is the tag.
        """
        if tag == in_language and tag in OWN_NAMES:
            return OWN_NAMES[tag]
        try:
            named = Locale.parse(tag, sep="-")
            return named.get_display_name(named if tag == in_language else self._locale(in_language)) or tag
        except (UnknownLocaleError, ValueError):
            return tag

    def territory_name(self, code: str, language: str) -> str:
        """Return what a country is called; for a part of one, with its code behind: "Brazil (BR-PE)"."""
        country, _, part = code.partition("-")
        name = self._locale(language).territories.get(country, country)
        return f"{name} ({code})" if part else name

    def weekday_name(self, number: int, language: str) -> str:
        """Return "Friday" for 4, as it stands in a list; a sentence may select on it as "friday"."""
        name = DayName(dates.weekday(number, self._locale(language)))
        name.day = DAYS[number]
        return name

    def day_in_year(self, month: int, day: int, language: str) -> str:
        """Return "March 8"."""
        return self._style(language).day_in_year(month, day)

    def hours_read_otherwise(self, text: str, written_in: str, read_in: str) -> list[tuple[str, time, time]]:
        """Return the hours in *text* that a reader may take for others, with both that each may be."""
        if not counts_from_sunrise(written_in) or counts_from_sunrise(read_in):
            return []

        def read(said: str) -> tuple[time, ...]:
            found = self.days.read(said, date(2000, 1, 1), (written_in,))
            return () if found.days else found.hours

        return sunrise_hours(text, self._words_of_days(written_in), read)

    def short_dates_read_otherwise(
        self, text: str, written_in: str, read_in: str
    ) -> list[tuple[str, tuple[tuple[int, int], ...]]]:
        """Return the dates without a year that a reader may take for others, with each day that it may be."""
        sure = short_dates_read_otherwise(text, written_in, read_in)

        def led(front: str) -> bool:
            return ends_leading(front, self._words_of_days(written_in))

        told = [(written, ((month, day),)) for written, month, day in sure]
        return told + led_dates_read_otherwise(text, written_in, read_in, led)

    def right_to_left(self, language: str) -> bool:
        return self._sentences(self.best(language)).locale.character_order == "right-to-left"

    def vocabulary(self, languages: Sequence[str]) -> Vocabulary:
        """Return what is understood of those who speak *languages*, English always among them.

        A command is understood in every language that there is.
        Where a word means one thing in one language and another in the next, the one named first wins.
        """
        tags = tuple(dict.fromkeys([*(self.best(language) for language in languages), REFERENCE]))
        strange = tuple(sorted({language for language in languages if not self.speaks(language)}))
        return self._vocabulary(tags, strange)

    def menu(self, language: str) -> Mapping[str, str]:
        """Return what each command of the menu does, in the closest language there is."""
        return menu_of(self._in_passing(self.best(language)))

    def called_so(self, word: str) -> tuple[str, ...]:
        """Return the languages that call a command *word*: what stands behind it is in one of them."""
        return self._every_language[3].get(word.casefold(), ())

    def _understood(self, tags: tuple[str, ...], strange: tuple[str, ...]) -> Vocabulary:
        languages = [self._sentences(tag) for tag in tags]
        commands, turning, cries, _ = self._every_language
        turning = turning.union(*(magnitudes(tag) for tag in strange))
        found = vocabulary_of(languages, self.languages, commands, self.days, turning)
        return replace(found, cries=cries)

    @cached_property
    def _every_language(
        self,
    ) -> tuple[Mapping[str, str], frozenset[str], frozenset[str], Mapping[str, tuple[str, ...]]]:
        """What commands are called anywhere, who calls which so, what turns numbers, what cries for help."""
        turning, cries = set[str](), set[str]()
        whose, commands = dict[str, tuple[str, ...]](), dict[str, str]()
        for tag in (REFERENCE, *self.languages):
            sentences = self._in_passing(tag)
            turning.update(turning_of(sentences))
            cries.update(cries_of(sentences))
            for called, name in commands_of([sentences]).items():
                commands.setdefault(called, name)
                if tag != REFERENCE and called not in COMMANDS:
                    whose[called] = (*whose.get(called, ()), tag)
        return commands, frozenset(turning), frozenset(cries), whose

    def _words_of_days(self, language: str) -> DayWords:
        tag = self.best(language)
        # Of a language that has no sentences yet, buttons show the names all the same.
        own = None if written(tag)[0] == written(language)[0] else names_in(language)
        key = f"{tag} {own}" if own else tag
        if key not in self._day_words:
            self._day_words[key] = day_words(self._sentences(tag), own)
        return self._day_words[key]

    def _given(self, value: Value, language: str, zone: str, held: list[Held]) -> object:
        """Return *value* as Fluent takes it."""
        if isinstance(value, datetime):
            return When(dates.local(value, zone), self._style(language), held)
        if isinstance(value, date | time):
            return When(value, self._style(language), held)
        if isinstance(value, timedelta):
            return Held(Text(self.span(value, language)), held, native=True)
        if isinstance(value, str):
            day = value.day if isinstance(value, DayName) else ""
            text = Text(without_direction_controls(value))
            return Held(text, held, native=isinstance(value, Native), key=day)
        return Held(value, held) if isinstance(value, Text) else counted(value, self._style(language))

    def _sentences(self, tag: str) -> Sentences:
        if tag not in self._known:
            # Known before what is behind it is: that may ask for this one in turn.
            self._known[tag] = Sentences(self._home / tag, tag)
            self._known[tag].otherwise = self._behind(self._known[tag])
        return self._known[tag]

    def _in_passing(self, tag: str) -> Sentences:
        """Return the sentences of *tag*, kept for nobody: a language that nobody here reads takes no room."""
        if tag in self._known:
            return self._known[tag]
        read = Sentences(self._home / tag, tag)
        read.otherwise = self._behind(read)
        return read

    def _behind(self, read: Sentences) -> Sentences | None:
        """Return what says what *read* has not: a language that its readers read, too, else English.

        It has more sentences, so that none comes round to itself.
        """
        if read.tag == REFERENCE:
            return None
        alike = [each for each in self.languages if each != read.tag and written(each) == written(read.tag)]
        fuller = [each for each in alike if len(self._sentences(each)) > len(read)]
        return self._sentences(nearest(read.tag, fuller) or REFERENCE)

    def _styled(self, language: str) -> Style:
        """Return how *language*, with what its reader chose behind it, writes figures and days."""
        language, wanted = split_tag(language)
        sentences = self._sentences(self.best(language))
        return Style(
            self._locale(language),
            wanted.get("nu", ""),
            wanted.get("ca", ""),
            lambda calendar: words_of(sentences, MONTHS.get(calendar, "")),
        )

    def _written_as(self, language: str) -> Locale:
        """Return how *language* writes dates: its region's way, but in no other language than we speak."""
        language, _ = split_tag(language)
        near = self.best(language)
        if written(near)[0] == written(language)[0]:
            return locale_of(language, near)
        return self._sentences(near).locale

    def _broken(self, says: str, language: str, why: str) -> None:
        if self._strict:
            raise MessageBroken(f"{says} ({language}) {why}")
        log.error("message broken", extra={"says": says, "language": language})
