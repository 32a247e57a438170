"""What people may type, gathered from the words of their languages.

It must never read the same word two ways without a rule: the language named first wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.core.day_said import DayReader
from bot.core.display import CHOICES
from bot.core.partnership import SHELF_ROLES, STANDING_ROLES
from bot.core.vocabulary import (
    COMMANDS,
    DIGESTS,
    KEYS,
    MANNERS,
    MENU,
    PLACING,
    POSITIONS,
    RHYTHMS,
    SEEING,
    UNITS,
    VOICES,
    Vocabulary,
    plain,
)
from bot.messages.dates import month_names, weekday_names
from bot.messages.sentences import Sentences

WORDS = (
    *("yes", "no", "skip", "later", "polite", "greeting", "until", "starting", "zero"),
    *("today", "tomorrow", "me", "whole", "on", "off", "back"),
)
"""Kinds of words that stand for one thing each, in a message such as "yes-words"."""
CRIES = "cry-words"
TURNING, OUT_OF = "number-turning-words", "out-of-words"
LEADS = ("promised-to", "towards", "review-day")
"""What stands around a name, in a message such as "towards-words"."""
_CASES = {
    "понедельник": "понедельника понедельнику",
    "вторник": "вторника вторнику",
    "среда": "среды среду среде",
    "четверг": "четверга четвергу",
    "пятница": "пятницы пятницу пятнице",
    "суббота": "субботы субботу субботе",
    "воскресенье": "воскресенья воскресенью",
    "понеділок": "понеділка понеділку",
    "вівторок": "вівторка вівторку",
    "середа": "середи середу середі",
    "четвер": "четверга четвергу",
    "п'ятниця": "п'ятниці п'ятницю",
    "субота": "суботи суботу суботі",
    "неділя": "неділі неділю",
    "星期日": "星期天 周天 礼拜天",
}
"""What days of the week are called behind "until", "on" and the like, beside their names in a list."""
_BETWEEN = re.compile(r"\s*[,،、]\s*")
_NONE = ("", "-", "–", "—")
"""What a list says that has no word."""


def commands_of(languages: Iterable[Sentences]) -> dict[str, str]:
    """Return what each command is called in *languages*, the most important first, to its English name."""
    commands = {name: name for name in COMMANDS}
    for sentences in languages:
        for name in COMMANDS:
            for alias in words_of(sentences, f"command-{name}"):
                commands.setdefault(alias.casefold(), name)
                commands.setdefault(plain(alias), name)
    return commands


def turning_of(sentences: Sentences) -> frozenset[str]:
    """Return what makes another number of the one beside it in a language, as `plain` has it."""
    return _gathered([sentences], TURNING)


def cries_of(sentences: Sentences) -> frozenset[str]:
    """Return which whole messages cry for help in a language, as `plain` has them."""
    return _gathered([sentences], CRIES)


def _gathered(languages: Iterable[Sentences], says: str) -> frozenset[str]:
    """Return the words that *says* lists in all *languages*, as `plain` has them, each "…" as it is."""
    words = (word for sentences in languages for word in words_of(sentences, says))
    return frozenset(plain(word).replace("...", "…") for word in words)


def menu_of(sentences: Sentences) -> dict[str, str]:
    """Return what each command of the menu does."""
    return {name: sentences.plain(f"about-{name}") for name in MENU}


def vocabulary_of(
    languages: Sequence[Sentences],
    spoken: Sequence[str],
    elsewhere: Mapping[str, str],
    days: DayReader,
    turning: frozenset[str],
) -> Vocabulary:
    """Return what is understood in *languages*, the most important first; of all *spoken*, commands alone.

    *days* reads days in any of them. *turning* makes other numbers of those beside it, in whatever language.
    """
    leads = {kind: _listed(languages, f"{kind}-words") for kind in LEADS}
    return Vocabulary(
        languages=tuple(spoken),
        commands=commands_of(languages),
        elsewhere=elsewhere,
        weekdays=_weekdays(languages),
        hours=_hours(languages),
        hour_marks=tuple(word for word in _listed(languages, "days-hour-words") if word not in _NONE),
        roles=_roles(languages),
        keys=_named(languages, "schedule", KEYS),
        units=_named(languages, "unit", UNITS),
        duals=_duals(languages),
        months=_months(languages),
        positions=_named(languages, "position", POSITIONS),
        placing=_named(languages, "place", PLACING),
        seeing=_named(languages, "translators", SEEING),
        shown=_named(languages, "show", CHOICES),
        manners=_named(languages, "manner", MANNERS),
        rhythms=_named(languages, "rhythm", RHYTHMS),
        digests=_named(languages, "digest", DIGESTS),
        voices=_named(languages, "voice", VOICES),
        days=days,
        number_turning=turning,
        out_of=_gathered(languages, OUT_OF),
        typed=tuple(each.tag for each in languages),
        joining=_gathered(languages, "days-and-words"),
        promised_to=leads["promised-to"],
        towards=leads["towards"],
        review_day=leads["review-day"],
        **{kind: _gathered(languages, f"{kind}-words") for kind in WORDS},
    )


def _weekdays(languages: Sequence[Sentences]) -> dict[str, int]:
    found: dict[str, int] = {}
    for sentences in languages:
        for word, number in weekday_names(sentences.locale):
            for form in _forms(plain(word)):
                found.setdefault(form, number)
    return found


def _roles(languages: Sequence[Sentences]) -> dict[str, str]:
    roles: dict[str, str] = {}
    for sentences in languages:
        for role in STANDING_ROLES + SHELF_ROLES:
            roles.setdefault(plain(sentences.plain(f"role-{role}")), role)
    return roles


def _duals(languages: Sequence[Sentences]) -> dict[str, str]:
    """Return what two days, weeks, months or years are called in one word, to the unit."""
    found: dict[str, str] = {}
    for sentences in languages:
        groups = [*words_of(sentences, "days-two-units-words"), *words_of(sentences, "unit-two-years-words")]
        for at, group in enumerate(groups):
            unit = UNITS[min(at, len(UNITS) - 1)]
            found |= {plain(word): unit for word in group.split("/") if word not in _NONE}
    return found


def _months(languages: Sequence[Sentences]) -> dict[str, int]:
    """Return what the months are called, whole or abbreviated, by themselves or beside a day, to 1 … 12."""
    found: dict[str, int] = {}
    for sentences in languages:
        for number, said in enumerate(words_of(sentences, "days-month-words"), 1):
            found |= {plain(word): number for word in said.split("/") if word not in _NONE}
        for word, number in month_names(sentences.locale):
            found.setdefault(plain(word).rstrip("."), number)
    return {word: number for word, number in found.items() if word and not word.isdecimal()}


def _hours(languages: Sequence[Sentences]) -> dict[str, int]:
    """Return what the hours of a clock are called, several names of one with strokes between, to 1 … 12."""
    each = (enumerate(words_of(sentences, "hours-words"), 1) for sentences in languages)
    pairs = ((plain(name), hour) for listed in each for hour, said in listed for name in said.split("/"))
    return {name: hour for name, hour in pairs if name not in _NONE}


def _named(languages: Sequence[Sentences], kind: str, names: Sequence[str]) -> dict[str, str]:
    """Return what each of *names* may be called, to itself; the English name always is."""
    found = {name: name for name in names}
    for sentences in languages:
        for name in names:
            for word in words_of(sentences, f"{kind}-{name}-words"):
                found.setdefault(plain(word), name)
    return found


def _listed(languages: Sequence[Sentences], says: str) -> tuple[str, ...]:
    """Return what *says* lists in all *languages*, once each."""
    return tuple(dict.fromkeys(each for sentences in languages for each in words_of(sentences, says)))


def words_of(sentences: Sentences, says: str) -> list[str]:
    """Return the words that a message lists, with commas between them."""
    return [word for word in _BETWEEN.split(sentences.plain(says)) if word]


def _forms(name: str) -> Iterator[str]:
    """Yield how a weekday is also called: "segunda" for "segunda-feira", "lun" for "lun.", in other cases."""
    bare = name.rstrip(".")
    yield bare
    yield from plain(_CASES.get(bare, "")).split()
    if bare.startswith("星期"):
        yield f"礼拜{bare.removeprefix('星期')}"
    if bare.endswith("-feira"):
        yield bare.removesuffix("-feira")
    if bare.startswith("ال"):
        yield bare.removeprefix("ال")
