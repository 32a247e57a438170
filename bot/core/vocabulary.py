"""The words that people type to us, in their languages: commands, yes and no, weekdays, numbers.

Built from the locales by `bot.messages`; here it is plain values. Must never guess: the unknown is nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.day_said import DayReader, PlainDays
from bot.core.display import CHOICES
from bot.core.figures.letters_for_figures import may_have_got, with_figures
from bot.core.whole_words import leaves_no_blanks

COMMANDS: tuple[str, ...] = (
    *(
        "start",
        "join",
        "invite",
        "protocols",
        "adopt",
        "agree",
        "preview",
        "schedule",
        "pause",
        "resume",
        "now",
    ),
    *(
        "checkin",
        "role",
        "partners",
        "partner",
        "language",
        "translators",
        "place",
        "quiet",
        "away",
        "done",
        "later",
        "skip",
        "original",
    ),
    *(
        "withdraw",
        "threads",
        "polls",
        "show",
        "link",
        "unlink",
        "term",
        "terms",
        "fix",
        "corrections",
        "review",
    ),
    *(
        "mediate",
        "unclear",
        "promise",
        "promises",
        "pending",
        "propose",
        "decisions",
        "concern",
        "status",
        "help",
    ),
    *("sos", "rhythm"),
    *("morning", "say", "nudge", "note", "handover", "digest"),
    *("goal", "goals", "measure", "roles", "reliability", "voices", "speaksfor"),
    *("leave", "remove", "mydata", "forget", "keep", "search", "manner"),
    *("goal", "goals", "measure"),
    *("leave", "mydata", "forget", "keep", "search", "export", "calendar", "chart", "manner"),
)
"""The commands that have translated names, by their English ones."""

MENU: tuple[str, ...] = (
    *(
        "help",
        "sos",
        "status",
        "done",
        "later",
        "skip",
        "original",
        "fix",
        "unclear",
        "withdraw",
        "away",
        "language",
        "promise",
        "promises",
        "pending",
        "mediate",
        "morning",
        "say",
        "nudge",
        "note",
        "handover",
        "digest",
        "propose",
        "decisions",
        "search",
        "concern",
        "goal",
        "goals",
        "measure",
        "reliability",
        "voices",
        "speaksfor",
        "roles",
        "checkin",
        "protocols",
        "preview",
    ),
    *(
        "partners",
        "partner",
        "place",
        "quiet",
        "manner",
        "translators",
        "adopt",
        "schedule",
        "pause",
        "resume",
        "now",
        "rhythm",
        "role",
        "invite",
        "remove",
        "threads",
        "polls",
        "terms",
        "term",
        "corrections",
        "review",
        "link",
        "unlink",
    ),
    *("join", "start", "export", "calendar", "chart", "keep", "mydata", "forget", "leave"),
)
"""The commands that a platform's menu offers, those that everybody needs first."""

POSITIONS = ("agree", "concern", "aside", "object", "abstain")
"""Which positions on a proposal there are words for."""
KEYS = ("at", "on", "every", "zone")
"""What of a rhythm can be changed in a chat, as a protocol's file calls it."""
UNITS = ("day", "week", "month", "year")
SEEING = ("own-server", "nobody")
"""What may stand behind /translators beside the names of services."""
VOICES = ("women", "youth", "elders", "disability", "displaced")
"""Groups that people speak for, the same in any language; "voice-women" is what one is called."""
DIGESTS = ("week", "month")
"""How often a digest of all may come, as it stands behind /digest."""
MANNERS = ("direct", "gentle")
"""In which manners a partner may be spoken to; people name them by a letter."""
RHYTHMS = ("crisis", "normal")
"""Which rhythms there are: that of a crisis, and the usual one."""
PLACING = ("weekend", "no-holidays")
"""What may stand in /place beside a city."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What is understood in some languages. Words are in the form that `plain` gives them.

    Attributes:
        languages: Which languages there are that we speak ourselves, by tag.
        commands: Each name of a command, without its sign, case folded and plain, to its English name.
        cries: Whole messages, in every language that we speak, that cry for help.
        elsewhere: The same in every language that we speak; what *commands* says goes before.
        yes, no, skip, later: Whole answers that mean so.
        polite: What may stand beside a yes or no and says neither: "thank you", "señora".
        greeting: What somebody says who greets, and nothing else.
        until: Single words that may stand before a day ("until the 4th", "hasta el lunes"): passed over.
        starting: Single words that may stand before the first of two hours or days, or be written onto it.
        number_turning: What makes another number of the one beside it, in any language; before "…", in front.
        zero: Words for a number of nothing.
        out_of: What stands between a step and the last one of its scale; after "…", the last one is first.
        promised_to: What stands around the name of whoever something is promised to, as "to …" or "… için".
        towards: What stands around the name of the goal that it leads towards, as "goal: …".
        review_day: What stands around the day on which what is proposed is to be looked at again.
        joining: Words that join the last of several things to those before.
        today, tomorrow: What a day is called from here.
        me: Single words that mean whoever speaks; *whole*, all of their group.
        on, off: Whole words that turn something on or off; *back*, that say somebody is here again.
        keys: What may stand behind a check-in's name in /schedule, to "at", "on", "every" or "zone".
        units: What lengths of time are called there, to one of UNITS; *duals*: what two of one are called.
        months: What the months are called, to 1 … 12.
        positions: What people say who take a position on a proposal, to one of POSITIONS.
        placing: What may stand beside a city in /place, to "weekend" or "no-holidays".
        seeing: What may stand behind /translators, to "own-server" or "nobody".
        shown: What digits and calendars are called behind /show, to "nu-arab" or "ca-persian".
        digests: What may stand behind /digest, to "week" or "month".
        voices: Groups that people speak for in any language, to one of VOICES.
        manners: What the example of each manner is called, to "direct" or "gentle".
        rhythms: What is said behind /rhythm, to "crisis" or "normal".
        roles: Each name of a standing role to its English one.
        weekdays: Each name of a day of the week, whole or abbreviated, to 0 (Monday) … 6 (Sunday).
        hours: What the hours of a clock are called where they are not just counted ("الثامنة"), to 1 … 12.
        hour_marks: What stands beside a number to say that it is an hour.
        days: Reads days in any language that there are words of.
        typed: Of which languages these words are, by tag, the most important first.
    """

    languages: tuple[str, ...] = ("en",)
    commands: Mapping[str, str] = field(default_factory=lambda: {name: name for name in COMMANDS})
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    cries: frozenset[str] = frozenset({"help"})
    yes: frozenset[str] = frozenset({"yes"})
    no: frozenset[str] = frozenset({"no"})
    skip: frozenset[str] = frozenset({"skip"})
    later: frozenset[str] = frozenset({"later"})
    polite: frozenset[str] = frozenset({"thanks"})
    greeting: frozenset[str] = frozenset({"hello"})
    until: frozenset[str] = frozenset({"until"})
    starting: frozenset[str] = frozenset({"from"})
    number_turning: frozenset[str] = frozenset({"thousand", "million"})
    zero: frozenset[str] = frozenset({"zero"})
    out_of: frozenset[str] = frozenset({"of"})
    promised_to: tuple[str, ...] = ("to …", "for …")
    towards: tuple[str, ...] = ("goal: …", "towards …")
    review_day: tuple[str, ...] = ("review …",)
    joining: frozenset[str] = frozenset({"and"})
    today: frozenset[str] = frozenset({"today"})
    tomorrow: frozenset[str] = frozenset({"tomorrow"})
    me: frozenset[str] = frozenset({"me"})
    whole: frozenset[str] = frozenset({"partner"})
    on: frozenset[str] = frozenset({"on"})
    off: frozenset[str] = frozenset({"off"})
    back: frozenset[str] = frozenset({"back"})
    keys: Mapping[str, str] = field(default_factory=lambda: {key: key for key in KEYS})
    units: Mapping[str, str] = field(default_factory=lambda: {unit: unit for unit in UNITS})
    duals: Mapping[str, str] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    positions: Mapping[str, str] = field(default_factory=lambda: {word: word for word in POSITIONS})
    placing: Mapping[str, str] = field(default_factory=lambda: {word: word for word in PLACING})
    seeing: Mapping[str, str] = field(default_factory=lambda: {key: key for key in SEEING})
    shown: Mapping[str, str] = field(default_factory=lambda: {choice: choice for choice in CHOICES})
    manners: Mapping[str, str] = field(default_factory=lambda: {word: word for word in MANNERS})
    rhythms: Mapping[str, str] = field(default_factory=lambda: {word: word for word in RHYTHMS})
    digests: Mapping[str, str] = field(default_factory=lambda: {word: word for word in DIGESTS})
    voices: Mapping[str, str] = field(default_factory=lambda: {word: word for word in VOICES})
    roles: Mapping[str, str] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    hours: Mapping[str, int] = field(default_factory=dict)
    hour_marks: tuple[str, ...] = ()
    days: DayReader = field(default_factory=PlainDays)
    typed: tuple[str, ...] = ("en",)

    def command(self, typed: str) -> str | None:
        """Return the English name of the command that *typed* (without its sign) names in any language."""
        names = (typed.casefold(), plain(typed))
        known = (words.get(name) for words in (self.commands, self.elsewhere) for name in names)
        return next((command for command in known if command), None)

    def weekday(self, typed: str) -> int | None:
        """Return the day of the week that *typed* names, 0 for Monday, or None."""
        return self.weekdays.get(plain(typed).rstrip("."))

    def number(self, text: str) -> float | None:
        """Return the one number in *text*, see `number`; or the one that its words say and nothing else."""
        if plain(text.strip(_AROUND)) in self.zero:
            return 0.0
        found = self.figure(text)
        if found is not None or any(character.isdigit() for character in text):
            return found
        # "نه" is nine, and it is no.
        other = plain(text) in self.yes | self.no | self.skip | self.later
        return None if other else self.days.counted(text, self.typed)

    def figure(self, text: str) -> float | None:
        """Return the one number that *text* holds in figures, see `number`."""
        return number(text, self.number_turning)

    def is_yes(self, text: str) -> bool:
        """Return whether *text* means yes: one or several of those words ("sí, claro"), and thanks beside."""
        return _only(text, self.yes, self.polite, self.no)

    def is_no(self, text: str) -> bool:
        """Return whether *text* means no, as `is_yes`."""
        return _only(text, self.no, self.polite, self.yes)

    def says_only(self, text: str, words: frozenset[str]) -> bool:
        """Return whether *text* is one or several of *words* and says nothing else, thanks beside."""
        return _only(text, words, self.polite, frozenset())

    def position(self, text: str) -> str:
        """Return which position on a proposal *text* takes and nothing else, thanks beside; "" for none."""
        found = [each for each in POSITIONS if _only(text, self._saying(each), self.polite, self.no)]
        return found[0] if len(found) == 1 else ""

    def position_first(self, text: str) -> str:
        """Return which position, or "no", stands before the first comma or the like of *text*; else ""."""
        pause = _PAUSE.search(text[:_LONGEST_SAID])
        first = text[: pause.start()] if pause else ""
        return self.position(first) or ("no" if self.is_no(first) else "")

    def _saying(self, position: str) -> frozenset[str]:
        words = frozenset(word for word, means in self.positions.items() if means == position)
        return words | self.yes if position == "agree" else words


_AROUND = ' \t\n.,;:!?¡¿…！？。，；：、،؛؟۔।၊။“”„"«»「」'
"""Signs that people put around a word that means something by itself."""
_BETWEEN_WORDS = re.compile(r"[\s,،、，;；။၊。.…!！?？¡¿~^:()\"«»*_]+")
_LONGEST_SAID = 200
"""Most characters of what may be no more than a few words; all of a long text is not looked through."""
_PAUSE = re.compile(r"\s*(?:[,،、，;；:：.。۔၊။…!！\n]|\s[-–—]+\s|—)\s*(?=\w)")
"""What stands between a word that is an answer and what is said beside it."""
_MADE_OF_LETTERS = re.compile(r"(?i)(?<=[:;=])-?[dp](?!\w)|(?<!\w)x-?d(?!\w)")
"""Smiles of which a part is a letter, ":D"."""


def _only(text: str, words: frozenset[str], polite: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether *text* is one of *words*, or several, and beside them what is *polite*, or signs.

    A sign that means the *other*, a thumb down, is none that says nothing.
    """
    if len(text) > _LONGEST_SAID:
        return False
    if plain(text) in words or (leaves_no_blanks(text) and plain(text).replace(" ", "") in words):
        return True
    parts = [plain(part) for part in _BETWEEN_WORDS.split(_MADE_OF_LETTERS.sub(" ", text)) if plain(part)]
    at, found = 0, False
    while at < len(parts):
        end, passed = (_end_of_words(parts, at, known) for known in (words, polite))
        bare = _without_ending(parts[at], polite)
        found = found or end > at or bare in words
        said = bare not in words and (any(map(str.isalnum, bare)) or bare in other)
        if end == passed == at and said:
            return False
        at = max(end, passed, at + 1)
    return found


def _end_of_words(parts: Sequence[str], at: int, words: frozenset[str]) -> int:
    """Return up to where *parts* are one of *words* from *at* on; *at* itself if they are none."""
    ends = range(len(parts), at, -1)
    return next((end for end in ends if " ".join(parts[at:end]) in words), at)


def _without_ending(word: str, polite: frozenset[str]) -> str:
    """Return *word* without what is polite and written onto it, where scripts have no blanks."""
    ends = (each for each in sorted(polite, key=len, reverse=True) if leaves_no_blanks(each))
    return next((word.removesuffix(end) for end in ends if word.endswith(end)), word)


# Vowel and stress marks that people leave out or put in as they please: Latin, Greek and Cyrillic, Hebrew,
# Arabic. Not those of Indic and South-East Asian scripts, which spell another word.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
# Nothing is told by these: tatweel, zero-width marks, variation selectors, a keycap's frame, skin tones.
_UNSEEN = re.compile(
    "[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f\ufeff\u20e3]"
    "|[\U0001f3fb-\U0001f3ff]"
)
# Letters that keyboards and habits exchange: alef with wasla, the forms of yeh, ta marbuta, the forms of kaf,
# and i without its dot, whose capital is every other language's I.
_ALIKE = str.maketrans(
    {"ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ı": "i", "’": "'", "ʼ": "'", "‘": "'", "`": "'"}
)


def plain(word: str) -> str:
    """Return *word* as one compares words: without case, accents, vowel marks, blanks at the ends or doubled.

    The forms of alef, yeh and ta marbuta count as one letter each; so do i with and without its dot, and the
    forms of the apostrophe.
    """
    # Letters of mathematics have no small form until they are taken for the letters that they show, nor are
    # lone signs of Arabic told from their bearer.
    shown = unicodedata.normalize("NFKD", word.translate(_ALIKE))
    folded = unicodedata.normalize("NFKD", _UNSEEN.sub("", shown).casefold())
    bare = _MARKS.sub("", folded)
    return " ".join(unicodedata.normalize("NFC", bare.translate(_ALIKE)).split())


def bare(text: str) -> str:
    """Return *text* as one compares words that mean something by themselves, without the signs around it."""
    return plain(plain(text).strip(_AROUND))


_SIGN = r"(?P<sign>[+\-−])?"
_BODY = r"(?P<body>\d[\d.,'’\u00a0\u202f\u2009٫٬]*(?: \d{3}(?!\d))*(?:[.,٫]\d+)?|[.,٫]\d+)"
_NUMBER = re.compile(_SIGN + _BODY)
_GROUPED = re.compile(r"\d{1,3}(?:(?P<by>[.,' ])\d{3}(?:(?P=by)\d{3})*|(?:,\d{2})+,\d{3})")
# Signs of vowels are no letters to Unicode, but parts of words in the scripts of South and South-East Asia.
_LETTERS = "(?:[^\\W\\d_]|(?![\u0964\u0965\u104a\u104b])[\u0900-\u109f\u1780-\u17ff])+"
_AFTER = re.compile(rf"\s*({_LETTERS})")
_BEFORE = re.compile(rf"({_LETTERS})\s*$")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_MOST_DIGITS = 15
_FULL_WIDTH = str.maketrans("．，－＋％／：", ".,-+%/:")
"""Marks as keyboards of Chinese and Japanese write them beside figures."""


def number(text: str, turning: Collection[str] = ()) -> float | None:
    """Return the one number that *text* holds, or None if it holds none, several, or one that cannot be told.

    Digits of any script count; so do a sign, grouping by blank, apostrophe, comma or point, and words around
    it: "12 people", "80%". None is returned for "10-12", "18:30", "1/2", "5th", and beside one of the words
    *turning* it into another: "12k", "12 mil", "minus 3".

    A single comma or point is a decimal mark, except between one to three digits that do not start with 0 and
    exactly three more: "1.500" and "1,500" are both 1500, "0.500" is a half, "1,5" one and a half. We count
    people and things, where thousands are common and thousandths are not, and the writer's language does not
    settle it: many write figures the way their phone or their school did.
    """
    seen = _UNSEEN.sub("", text)
    figures = latin_figures(seen).translate(_FULL_WIDTH)
    if may_have_got(with_figures(seen)) or any(
        unicodedata.category(character) in ("No", "Nl") for character in figures
    ):
        return None
    found = list(_NUMBER.finditer(figures))
    if len(found) != 1 or _stuck(figures, found[0], turning):
        return None
    value = _value(found[0]["body"])
    return -value if value and found[0]["sign"] in ("-", "−") else value


def latin_figures(text: str) -> str:
    """Return *text*, as long as it was, with the digits of any script as those that files and programs write.

    So come letters that stand for digits, see `with_figures`.
    """
    # Everything that is carried passes here: looked at letter by letter, it took a tenth of wording it.
    return _OTHER_DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), with_figures(text))


def _stuck(text: str, found: re.Match[str], turning: Collection[str]) -> bool:
    """Return whether what stands beside a number makes it something else: "B2", "room-5", "5th", "12k"."""
    before, after = text[: found.start()], text[found.end() :]
    if before and (
        before[-1].isalnum() or before[-1] in "_@/:" or (found["sign"] and not before[-1].isspace())
    ):
        return True
    if after[:1] in ("/", ":", "_", "@", "^", "²") or (after[:1] in "-–" and after[1:2].isalnum()):
        return True
    behind, front = _AFTER.match(after), _BEFORE.search(before)
    if (behind and _turned_by(plain(behind[1]), turning)) or (
        front and _turned_in_front(plain(front[1]), turning)
    ):
        return True
    return bool(behind and after[:1].isalpha() and plain(behind[1]) in _STUCK_ON)


# Written onto a number, these make a rank or an hour of it, or, as "k" does, thousands.
_STUCK_ON = frozenset(
    [*("st", "nd", "rd", "th", "er", "re", "e", "eme", "ere", "o", "a", "h", "am", "pm"), "к", "w"]
)
_BEGINS_AS_ANOTHER = re.compile("千[克米瓦卡帕焦赫伏]|百分|打[印字]|ရာ(?:ခိုင်|သီ)")
"""Units and other words that begin with a number, and are none."""
_ENDS_AS_IT_LIKES = 6
"""Letters from which on another ending leaves a word what it is: "millionen", "тысячами"."""
_NO_ENDING = 4
"""Letters from which on a word of a script without blanks is none that many others end with."""


def _turned_by(word: str, turning: Collection[str]) -> bool:
    """Return whether *word* behind a number is one of *turning*, in whatever case, or begins so unspaced."""
    if word in turning:
        return True
    if leaves_no_blanks(word):
        begins = (each for each in turning if leaves_no_blanks(each))
        return any(word.startswith(each) for each in begins) and not _BEGINS_AS_ANOTHER.match(word)
    return any(len(each) >= _ENDS_AS_IT_LIKES and word.startswith(each) for each in turning)


def _turned_in_front(word: str, turning: Collection[str]) -> bool:
    """Return whether *word* in front of a number is one of *turning*, or ends so where nothing is spaced."""
    if word in turning or f"{word} …" in turning:
        return True
    ends = (each for each in turning if len(each) >= _NO_ENDING and leaves_no_blanks(each))
    return leaves_no_blanks(word) and any(word.endswith(each) for each in ends)


def _value(body: str) -> float | None:
    body = re.sub("[\u00a0\u202f\u2009]", " ", body).replace("’", "'").rstrip(".,' ")
    if "٬" in body or "٫" in body:
        # The Arabic marks are never ambiguous: U+066C groups, U+066B divides.
        body = re.sub(r"[٬,']", "", body).replace("٫", ".")
    elif len({mark for mark in body if mark in ".,"}) == 2:
        last = max(body.rfind("."), body.rfind(","))
        whole, part = body[:last], body[last + 1 :]
        if not _GROUPED.fullmatch(whole) or body[last] in whole:
            return None
        body = f"{re.sub('[^0-9]', '', whole)}.{part}"
    elif _GROUPED.fullmatch(body) and not body.startswith("0"):
        body = re.sub("[^0-9]", "", body)
    else:
        body = re.sub(r"(?<=\d)[' ](?=\d{3})", "", body).replace(",", ".")
    if not re.fullmatch(r"\d*\.?\d+", body) or len(body) > _MOST_DIGITS:
        return None
    return float(body)
