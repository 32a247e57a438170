"""Whether a translator's answer can be shown: a stranger's text, and a wrong one is worse than the original.

It must never let through an answer in which a placeholder, a number, a name or a link was lost or made up.
"""

from __future__ import annotations

import re
import unicodedata

from bot.core.figures.other_days import other_day_or_sum
from bot.core.figures.other_units import other_unit
from bot.core.languages import Language
from bot.core.whole_words import UNSPACED
from bot.translation.scripts import in_another, written_in
from bot.translation.shield import (
    PLACEHOLDER,
    Shielded,
    altered,
    has_letters,
    made_up,
    names_joined,
    placeholders,
)

_BRACKET = re.compile("[⟦⟧]")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|\]\(|&#?\w{2,8};")
# Clients make a link of a bare name of a host; one letter before the point is an abbreviation ("p.ej.").
_HOST = re.compile(
    rf"(?:(?<![\w.@-])|(?<=[{UNSPACED}]))"
    rf"[A-Za-z0-9][A-Za-z0-9-]{{1,62}}(?:\.[A-Za-z0-9-]{{1,63}}){{0,8}}\.[a-z]{{2,24}}(?![^\W{UNSPACED}])"
)
_BREAK = re.compile(r"[\r\n\u2028\u2029\u0085]")
# What services say in place of a translation.
_QUOTA = re.compile(r"MYMEMORY WARNING|YOU USED ALL AVAILABLE FREE|unusual traffic from your", re.IGNORECASE)
_COMPLAINT = re.compile(
    r"QUERY LENGTH LIMIT|INVALID LANGUAGE PAIR|PLEASE SELECT TWO DISTINCT|NO QUERY SPECIFIED"
    r"|IS AN INVALID (?:TARGET|SOURCE)"
)
# An end of a sentence is none behind an abbreviation, which another language may write without a point.
_SENTENCE = re.compile(r"(?<=[^\W\d_]{4})\.+(?=\s|$)|(?<=[^\W\d_])[!?…؟۔]+(?=\s|$)|[。！？।။።]+")
_MARKS = re.compile(r"[.!?…؟۔。！？।။።]+")
_WITHOUT_MARKS = {"th", "lo", "km"}
"""Languages that part sentences with blanks."""
_GEORGIAN = re.compile("[\u10d0-\u10ff]")
_WORD = re.compile(r"[^\W\d_]+")
_FIRST_LETTER = re.compile(r"[^\W\d_]")
_BEGINS_WITH_A_FIGURE = re.compile(r"[^\w⟦]*[⟦\d]")
_FEW = 3
_ABBREVIATED = 2
_MOST_REPEATS = 4
_SHORT = 20


def problem(
    source: Shielded,
    answer: object,
    names: frozenset[str] = frozenset(),
    *,
    source_language: Language | None = None,
    target: Language | None = None,
    by_sentence: bool = False,
    akin: bool = False,
) -> str | None:
    """Return what is wrong with *answer* to *source*, as a word for the log, or None.

    Args:
        source: What was asked for.
        answer: What came back, placeholders and all.
        names: Names that must not turn up if they were not there.
        source_language: What it is written in, if days, months and magnitudes are looked at.
        target: What it was to be translated into, if that is looked at.
        by_sentence: Each sentence was answered by itself, so that none can be missing.
        akin: The two languages have much in common, and may say a few words alike.
    """
    if not isinstance(answer, str) or not answer.strip():
        return "empty"
    if instead := _instead_of_an_answer(source.text, answer):
        return instead
    if placeholders(source.text) != placeholders(answer):
        return "placeholders"
    tags = (source_language.tag, target.tag) if source_language and target else None
    if _BRACKET.search(PLACEHOLDER.sub("", answer)) or altered(source, answer, tags):
        return "altered"
    if _BREAK.search(answer.strip()) and not _BREAK.search(source.text):
        return "line"
    if new := _not_said(source, answer, names, source_language, target):
        return new
    if not has_letters(answer):
        return "no-words"
    if target and (wrong := _of_the_reader(source.text, answer, target, by_sentence=by_sentence)):
        return wrong
    unchanged = _came_back(source, answer, target, akin=akin)
    return "unchanged" if unchanged else _looks_wrong(source.text, answer)


def _not_said(
    source: Shielded, answer: str, names: frozenset[str], said_in: Language | None, target: Language | None
) -> str | None:
    """Look for a link, a name, a day, a month, a magnitude or a unit that was not there."""
    if set(_HOST.findall(answer)) - set(_HOST.findall(source.text)):
        return "link"
    if made_up(source.text, answer, names) or names_joined(source, answer, names):
        return "name"
    return _other_day_or_sum(source, answer, said_in, target) if said_in and target else None


def _other_day_or_sum(source: Shielded, answer: str, said_in: Language, target: Language) -> str | None:
    """Look at the words beside numbers, and at days of the week; names are none, whatever they are."""

    def figures(text: str) -> str:
        kept = ((found, source.kept[int(found[1]) - 1]) for found in PLACEHOLDER.finditer(text))
        numbers = {found[0]: one for found, one in kept if any(map(str.isdigit, one))}
        return PLACEHOLDER.sub(lambda found: numbers.get(found[0], " "), text)

    compared = (figures(source.text), said_in.tag, figures(answer), target.tag)
    return other_day_or_sum(*compared) or other_unit(*compared)


def _instead_of_an_answer(source: str, answer: str) -> str | None:
    for pattern, wrong in ((_QUOTA, "quota"), (_COMPLAINT, "complaint")):
        if pattern.search(answer) and not pattern.search(source):
            return wrong
    return None


def _of_the_reader(source: str, answer: str, target: Language, *, by_sentence: bool) -> str | None:
    """Look for another script than the reader's, and for fewer sentences than were asked for.

    Models drop a sentence and translate the rest. Two that were made one look so as well: they are asked for
    one by one then, which loses nothing.
    """
    said, came = PLACEHOLDER.sub(" ", source), PLACEHOLDER.sub(" ", answer)
    if in_another(said, came, target.script):
        return "script"
    if by_sentence or target.base in _WITHOUT_MARKS:
        return None
    ends = len(_SENTENCE.findall(said))
    return "sentence" if ends > 1 and len(_MARKS.findall(came)) < ends else None


def _came_back(source: Shielded, answer: str, target: Language | None, *, akin: bool) -> bool:
    """Return whether *answer* is what was asked for, and no translation that happens to be the same.

    That may be a few names, one word that the reader can read ("OK", "Goma", "normal"), and up to three
    words of languages that are *akin*.
    """
    said = _WORD.findall(PLACEHOLDER.sub(" ", source.text).casefold())
    if not said or said != _WORD.findall(PLACEHOLDER.sub(" ", answer).casefold()):
        return False
    if len(said) > _FEW:
        return True
    if akin:
        return False
    words = _WORD.findall(PLACEHOLDER.sub(" ", source.text))
    if len(words) > 1 or any(kept[0].isalpha() for kept in source.kept):
        # A sentence begins with a capital, whatever its first word is; of names alone all do.
        return len(words) == 1 or not all(word[0].isupper() for word in words)
    readable = target is None or written_in(words[0], target.script)
    return not (readable or words[0][0].isupper() or len(words[0]) <= _ABBREVIATED)


def _looks_wrong(source: str, answer: str) -> str | None:
    words = PLACEHOLDER.sub(" ", source).split()
    if len(words) > 3 and _other_case(source, answer):
        return "case"
    if any(source.count(tag) < answer.count(tag) for tag in set(_MARKUP.findall(answer))):
        return "markup"
    if _longest_run(answer) > max(_MOST_REPEATS, _longest_run(source)):
        return "repetition"
    long, short = _weight(source), _weight(answer)
    if long > _SHORT and not 0.3 <= short / long <= 3:
        return "length"
    return None


def _other_case(source: str, answer: str) -> bool:
    """Return whether *answer* is all in capitals or all in small letters where *source* is not."""
    if answer.isupper():
        return not source.isupper()
    # Georgian's letters are small ones to Unicode, and it writes with no others.
    cased = source.lower() != source.upper() and not _GEORGIAN.search(answer)
    if _BEGINS_WITH_A_FIGURE.match(answer):
        # "20 familias": the only capital may have been that of the first word.
        source = _FIRST_LETTER.sub(lambda found: found[0].lower(), source, count=1)
    return cased and answer.islower() and not source.islower()


def _longest_run(text: str) -> int:
    """Return how often one word follows itself at most: models that lose the thread say one word for ever."""
    longest, run, before = 0, 0, ""
    for word in text.casefold().split():
        run = run + 1 if word == before else 1
        longest, before = max(longest, run), word
    return longest


def _weight(text: str) -> int:
    """Return the length without placeholders; a Chinese or Japanese character says about as much as three."""
    plain = PLACEHOLDER.sub("", text).strip()
    return sum(3 if unicodedata.east_asian_width(character) in "WF" else 1 for character in plain)
