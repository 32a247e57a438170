"""Keep out of the translator's sight what must not be changed: names, numbers, dates, links, code, emoji.

Each becomes ⟦n⟧ (no letters in it: engines change their case and glue them to words) and is put back
afterwards. It must never put back a thing twice, lose one, or take a member's own ⟦1⟧ for one of ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.core.figures.figures_in_words import said_in_words
from bot.core.figures.letters_for_figures import with_figures
from bot.core.figures.other_days import NUMBERED_MONTH
from bot.core.languages import Language, language, same
from bot.core.names import looked_for, pattern_for
from bot.core.whole_words import UNSPACED, begins_there, compared, ends_there, written_alike
from bot.translation.units import TIMES, WITH_BLANKS, WITHOUT_BLANKS, read_as

Terms = Mapping[str, Mapping[str, str]]
"""A glossary: each term with its forms by the tags of languages; without any it is never translated."""

_ARTICLE = "ال"
PLACEHOLDER = re.compile(r"⟦\s*(\d{1,4})\s*⟧")

# Decimal digits of every script, and the superscripts, fractions, circled and Roman figures that people type.
DIGIT = r"[\d²³¹⁰⁴-⁹₀-₉¼-¾⅐-ⅿ①-⑳]"
# Every pattern starts where a word starts or has a bound: a long word must not cost its length squared.
_FIGURE = rf"(?:(?<![A-Za-z])[A-Za-z]{{1,8}})?{DIGIT}+(?:[A-Za-z]|{DIGIT})*(?:[ºª°](?![CFС]))?"
# Signs and abbreviations that people of all languages write beside a number; none is a word by itself.
_MONEY = (
    "KSh|Ksh|TSh|Tsh|USh|Ush|FCFA|F[ \u00a0\u202f]CFA|CFA"
    "|Frw|Rs|R\\$|US\\$|KES|TZS|UGX|RWF|BIF|ETB|NGN|GHS|ZAR|ZMW|MWK|MZN|CDF"
    "|XAF|XOF|EGP|MAD|SDG|USD|EUR|GBP|CHF|BRL|COP|PEN|BOB|MXN|ARS|CLP|INR|PKR|BDT|NPR|IRR|AFN|RUB|UAH|CNY"
    "|JPY|SYP|LBP|IQD|JOD|SAR|MMK|PHP|IDR|THB|VND|TRY|TL"
)
_MEASURE = (
    "km/h|km[²2]?|[cdm]?m[²³23]?|[kmµ]?g|gr|mcg|lbs?|IU|[cdm]?[lL]|[lL]t|cc|ft|tbsp|tsp|dk|min|°[CFС]|℃|℉|°"
    "|kWh|[kM]?W|[kMG]B|k?Hz|V|mAh|h"
)
_SIGN = "%٪％‰€£$¥￥₦₹₽₴₺₪৳₸﷼؋₫₩"
_GAP = "[ \u00a0\u202f]"
_HOUR = {
    True: rf"[AaPp]\.{_GAP}?[Mm]\.|[AaPp][Mm]",
    False: rf"[AaPp]\.{_GAP}?[Mm]\.|[Pp][Mm]|AM",
}
"""Whether "am" behind an hour can only be that."""
_AM_IS_A_WORD = {"de", "lb", "nds", "gsw", "ro", "cy", "sq"}


def _unit(hour: str) -> str:
    return rf"{_GAP}?(?:[{_SIGN}]|{_written_out(hour)})"


def _written_out(hour: str) -> str:
    """Return what a unit is that is no sign."""
    spaced = rf"(?:{_MONEY}|(?:{_MEASURE})(?:/(?:{_MEASURE}))?|{WITH_BLANKS}|{hour})(?![\w'’])"
    return rf"(?:{spaced}|{WITHOUT_BLANKS})"


# 0712 345 678 · +254 700 123456 · (020) 555-0199 · +55 (81) 9999.0000: eight figures at least, seven behind a
# plus, and no day. A sign of money behind one says nothing of it; a unit in letters makes it an amount.
def _phone(hour: str) -> str:
    between = r"(?:\)[ \u00a0\u202f.\-]?|[ \u00a0\u202f.\-]\(?|\()"
    day = r"0?\d[.\-]\d{1,2}[.\-](?:\d\d){1,2}(?!\d)"
    ends = r"(?!\w|[:,./\-–'’·٫٬]\d|\ufe0f?\u20e3)"
    return (
        rf"(?<![\w+])(?!{day})(?=\(?[+0٠۰](?:[)( \u00a0\u202f.\-]{{0,2}}\d){{7}})"
        rf"\(?[+0٠۰]\d*(?:{between}\d+(?!{_GAP}?{_written_out(hour)})){{1,9}}{ends}"
    )


# 12,345.6 · 18:30 · 2026-03-06 · 3/4/2026 · 10–12 · 12 345 · -5 · $50 · 80 % · 5 kg · KES 500 · 6 p.m.
def _number(hour: str) -> str:
    unit = rf"(?:{_GAP}?{TIMES})?(?:{_unit(hour)})?"
    more = rf"(?:[.,:/\-–'’·٫٬]{_FIGURE})*"
    # In "5 KES 500" nobody knows which number the money belongs to, so the two stay together.
    more = rf"{more}(?:{_GAP}?(?:{_MONEY}){_GAP}?{_FIGURE}{more})*{unit}"
    return (
        rf"(?:(?<!\w)(?:{_MONEY}){_GAP}?|(?<![^\s(\[{{\"'«“=:;,/，、：；（]))[+\-−±]?[{_SIGN}]?"
        rf"(?:\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)|{_FIGURE}){more}|{_FIGURE}{more}"
    )


_LOOSE = r"[^\s<>⟦⟧\"“”«»]"
_LINK = rf"(?:(?<![a-z0-9])[a-z][a-z0-9+.\-]{{1,15}}://|www\.|mailto:|tel:|t\.me/){_LOOSE}*[^\s<>⟦⟧\"“”«»\])}}.,;:!?'…،؟。！？]"
# Ends of hosts that are no words, so that "done.We left" and "it broke.so we left" are none; an end that is a
# word as well counts behind two names or in front of a path only.
_END = (
    "com|org|net|edu|gov|int|info|biz|app|dev|xyz|tv|ngo|africa|ke|tz|ug|rw|cd|cg|gh|ng|za|zm|zw|mw|mz|bw|ls|sz"
    "|ao|gq|ga|cm|cf|td|sn|bf|ci|bj|tg|lr|gm|cv|dz|tn|ly|eg|sd|ss|er|dj|mg|br|cl|co|ec|bo|py|uy|ve|mx|gt|hn|sv"
    "|cr|cu|ht|uk|au|nz|ie|fr|nl|lu|ch|dk|fi|pl|cz|sk|hu|ro|bg|gr|tr|ru|ua|md|az|kz|uz|tj|cn|hk|tw|jp|kr|vn|kh"
    "|sg|ph|pk|bd|lk|np|af|ir|iq|jo|lb|sy|qa|kw|bh|ae|eu|рф|укр"
)
_END_AND_WORD = (
    "example|test|online|site|shop|store|blog|wiki|news|health|community|cloud|link|page|pro|coop|io|ai|me|is|it"
    "|in|so|to|at|be|by|do|us|am|my|no|la|de|es|et|se|ar|pe|pt|ca|ma|na|ni|pa|il|id|sa|mm|ml|ge|bi|mr|th|ye|om|ps"
)
_IN_A_HOST = "A-Za-z0-9а-яёіїєґ"
_PART = rf"[{_IN_A_HOST}][{_IN_A_HOST}\-]{{1,62}}\."
_HOST = (
    rf"(?:(?<![\w.@/\-])|(?<=[{UNSPACED}]))"
    rf"(?:(?:[{_IN_A_HOST}][{_IN_A_HOST}\-]{{0,62}}\.){{0,8}}(?=[{_IN_A_HOST}\-]{{0,62}}[^\W\d_]){_PART}(?:{_END})"
    rf"|(?:{_PART}){{2,8}}(?:{_END_AND_WORD})|{_PART}(?:{_END_AND_WORD})(?=/\w))"
    rf"(?![^\W{UNSPACED}]|-)(?::\d+)?(?:/(?:{_LOOSE}*[^\s<>⟦⟧\"“”«»\])}}.,;:!?'…،؟。！？])?)?"
)
_EMAIL = r"(?<![\w.+\-])[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63})+"
_MATRIX_ID = r"(?<![\w!])[@#!][\w.=/+\-]+:[\w.\-]+\w(?::\d+)?"
_MENTION = r"(?<![\w@])@\w[\w.\-]*\w|(?<![\w@])@\w"
_COMMAND = r"(?<![^\s(\[\"'«“])[/!][A-Za-z]\w*(?:@\w+)?"
_PICTURE = r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF\u2190-\u21FF\u2300-\u23FF]"
_EMOJI = (
    rf"(?:[0-9#*]\ufe0f?\u20e3|{_PICTURE}[\ufe0f\u200d\u20e3\U0001F3FB-\U0001F3FF\U000E0020-\U000E007F]*)+"
)
_CODE = r"`{3}[^`\n]+`{3}|`{2}(?:[^`\n]|`(?!`))+`{2}|`[^`\n]+`"
# {name} · {{ name }} · ${name} · %s · %(name)s · %1$s · &amp;
_TEMPLATE = (
    r"\{\{[^{}\n]{1,64}\}\}|[$#%]?\{[\w.\-]{1,64}\}|%(?:\(\w{1,32}\)|\d{1,2}\$)?[sdif](?!\w)"
    r"|&(?:[A-Za-z]{2,8}|#\d{1,6}|#x[0-9A-Fa-f]{1,6});"
)
_OURS_LOOKALIKE = r"⟦[^⟦⟧\n]*⟧|[⟦⟧]"

_WEB = f"(?i:{_LINK})|(?i:{_EMAIL})"
_FIRST = re.compile("|".join((_CODE, _OURS_LOOKALIKE, _WEB, _HOST)))
_REST = {
    only: re.compile(
        "|".join((_TEMPLATE, _MATRIX_ID, _MENTION, _COMMAND, _EMOJI, _phone(hour), _number(hour)))
    )
    for only, hour in _HOUR.items()
}
_ADDRESS = re.compile("|".join((_WEB, _MATRIX_ID, _MENTION, _COMMAND)))
_BARE = re.compile(_HOST)
_SIGNS = re.compile(f"[{_SIGN}°]")
# "12 345" is one figure as well, and two that came to stand so are none of those that were said.
_WHOLE_FIGURE = re.compile(rf"(?<!{DIGIT})\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)|{DIGIT}+(?:[.,:٫٬]{DIGIT}+)*")


# The second is looked at again, as the first of the next two.
_BESIDE = re.compile(r"⟦(\d{1,4})⟧(?=[ \u00a0\u202f.()\-]{1,2}⟦(\d{1,4})⟧)")
_FIGURES = re.compile(r"\(?\+?\d+(?:-\d+)?\)?")
_SOMETHING = "\ufffc"
"""Stands for what was hidden."""
_BY_CHANCE = re.compile(r"\d{1,2}|(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Form:
    """How placeholders are written to an engine: each keeps some signs whole, and splits others.

    Every digit of a text is hidden, so a sign with a number in it cannot have been there before.
    """

    written: str
    read: re.Pattern[str]

    def write(self, text: str) -> str:
        """Return shielded *text* with its placeholders in this form."""
        return PLACEHOLDER.sub(lambda found: self.written.format(found[1]), text)

    def back(self, answer: str) -> str:
        """Return *answer* with its placeholders as ⟦n⟧."""
        return self.read.sub(lambda found: f"⟦{int(found[1])}⟧", answer)


FORMS = (
    Form("⟦{}⟧", PLACEHOLDER),
    Form("{{{}}}", re.compile(r"[{｛]\s*(\d{1,4})\s*[}｝]")),
    Form("[{}]", re.compile(r"[\[［【]\s*(\d{1,4})\s*[\]］】]")),
)


@dataclass(frozen=True, slots=True)
class Shielded:
    """A text with ⟦1⟧, ⟦2⟧ … in place of *kept*, in that order."""

    text: str
    kept: tuple[str, ...]

    def restore(self, translated: str) -> str:
        """Return *translated* with what was kept put back. It must hold each placeholder once."""
        return PLACEHOLDER.sub(lambda found: self.kept[int(found[1]) - 1], translated)


def shield(
    text: str,
    keep: Collection[str] = (),
    *,
    terms: Mapping[str, str | None] | None = None,
    language: str = "",
    script: str = "",
    months: bool = False,
) -> Shielded:
    """Return *text* with all hidden that must come through as it is, or in a form that was given for it.

    Args:
        text: A line.
        keep: Names.
        terms: Of a glossary, each with what stands for it in the translation, or None: as it is.
        language: What it is written in, without script or region, if that is known.
        script: What the reader reads (ISO 15924), if that is known: units of others come in Latin letters.
        months: Whether the number of a month stays, "12月", as it has a name in the reader's language.
    """
    given = {_folded(term): form for term, form in (terms or {}).items() if form}
    names = {form for name in keep for form in _forms(name)}
    whole = _whole_words(keep, terms or {}, text)
    named = [re.compile(whole)] if whole else []
    shown, kept, at = "", [], 0
    patterns = (_FIRST, *named, _REST[language not in _AM_IS_A_WORD])
    for found in _hidden(with_figures(text, got=True), patterns):
        if months and NUMBERED_MONTH.match(text, found.start(), found.end() + len(" 月")):
            continue
        said = text[found.start() : found.end()]
        form = None if said in names else _given(given, said)
        kept.append(_begun_alike(said, form) if form else read_as(said, script))
        shown += f"{text[at : found.start()]}⟦{len(kept)}⟧"
        at = found.end()
    return Shielded(shown + text[at:], tuple(kept))


def _hidden(text: str, patterns: Sequence[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    """Yield what *patterns* find in turn, as one made of them all would; of two at one place, the first's.

    That one would be made anew for the names of every line, which takes longer than all that it finds.
    """
    coming = [pattern.search(text) for pattern in patterns]
    while found := min(filter(None, coming), key=lambda match: match.start(), default=None):
        yield found
        at = found.end()
        coming = [
            pattern.search(text, at) if match and match.start() < at else match
            for pattern, match in zip(patterns, coming, strict=True)
        ]


def _given(forms: Mapping[str, str], found: str) -> str | None:
    """Return the form that was given for a term as it was *found*."""
    return forms.get(_folded(found)) or forms.get(_folded(found).removeprefix(_ARTICLE))


@lru_cache(maxsize=4096)
def _folded(term: str) -> str:
    return compared(unicodedata.normalize("NFC", term.strip()).casefold())


def _begun_alike(found: str, form: str) -> str:
    """Return *form* with a capital where a sentence gave the term one that it has not by itself."""
    begins = found[0].isupper() and not found[1:2].isupper() and form[0].islower()
    return form[0].upper() + form[1:] if begins else form


def altered(source: Shielded, answer: str, tags: tuple[str, str] | None = None) -> bool:
    """Return whether *answer*, put back, has other numbers, signs, links, mentions or commands than *source*.

    With the *tags* of the two languages, a figure may stand for words, and words for the figure of a month.
    Also finds those that came out of two placeholders run together, or of a word glued to a link, and
    figures that stood side by side and do so in another order, or no more: they were one number.
    """
    if any(_parted(source, answer, *pair) for pair in _side_by_side(source.text)):
        return True
    before, after = (with_figures(source.restore(text), got=True) for text in (source.text, answer))
    if Counter(_BARE.findall(before)) - Counter(_BARE.findall(after)):
        return True
    if any(sorted(each.findall(before)) != sorted(each.findall(after)) for each in (_SIGNS, _ADDRESS)):
        return True
    return _other_figures((before, after), (source.text, answer), tags)


def _other_figures(whole: tuple[str, str], texts: tuple[str, str], tags: tuple[str, str] | None) -> bool:
    """Return whether the *whole* texts differ in figures, and not only by what the other says in words."""
    before, after = (Counter(_WHOLE_FIGURE.findall(text)) for text in whole)
    if before == after or tags is None:
        return before != after
    said, came = (PLACEHOLDER.sub(_SOMETHING, text) for text in texts)
    then, now = (Counter(_WHOLE_FIGURE.findall(text)) for text in (said, came))
    if after - before != now - then or before - after != then - now:
        return True  # a figure was glued to another
    return not said_in_words(said, tags[0], came, tags[1])


def _side_by_side(text: str) -> Iterator[tuple[str, str]]:
    """Yield each two placeholders that have nothing but a blank, a hyphen, a point or brackets in between."""
    for found in _BESIDE.finditer(text):
        yield found[1], found[2]


def _parted(source: Shielded, answer: str, first: str, second: str) -> bool:
    """Return whether two placeholders hold parts of one number, which are such no more in *answer*.

    Short figures and years stand beside others by chance, so these may be parted, but not swapped.
    """
    one, other = source.kept[int(first) - 1], source.kept[int(second) - 1]
    if one == other or not (_FIGURES.fullmatch(one) and _FIGURES.fullmatch(other)):
        return False
    pairs = {*_side_by_side(answer)}
    if _BY_CHANCE.fullmatch(one) or _BY_CHANCE.fullmatch(other):
        return (second, first) in pairs
    return (first, second) not in pairs


def made_up(source: str, answer: str, names: frozenset[str]) -> bool:
    """Return whether *answer* speaks of somebody whom *source* does not; both in shielded form."""
    said = source.casefold()
    return any(
        answer.count(name) > said.count(name.casefold()) and re.search(pattern_for(name.strip()), answer)
        for name in spoken_of(answer, names)
    )


def names_joined(source: Shielded, answer: str, names: frozenset[str]) -> bool:
    """Return whether names apart in *source* stand side by side in *answer* as the name of somebody else."""
    return made_up(source.restore(source.text), source.restore(answer), names)


def placeholders(text: str) -> Sequence[int]:
    """Return the numbers of the placeholders in *text*, sorted."""
    return sorted(int(found[1]) for found in PLACEHOLDER.finditer(text))


def unshielded(text: str) -> list[str]:
    """Return what stands between the placeholders of *text*, whatever is written in them."""
    return [part.strip() for part in re.split(r"⟦[^⟦⟧]*⟧", text) if has_letters(part)]


def has_letters(text: str) -> bool:
    """Return whether anything in *text* besides placeholders could be translated."""
    return any(character.isalpha() for character in PLACEHOLDER.sub("", text))


def spoken_of(text: str, names: frozenset[str]) -> list[str]:
    """Return those of *names* that stand somewhere in *text*, in any of their forms."""
    there = compared(text)
    return [*dict.fromkeys(name for form, name in _all_forms(names) if form in there)]


@lru_cache(maxsize=256)
def _all_forms(names: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Return what is looked for of each name, with the name: thousands may have to be, in every line."""
    forms = ((looked_for(form), name) for name in sorted(names) for form in sorted(_forms(name)))
    return tuple((form, name) for form, name in forms if form)


def terms_in(text: str, terms: Terms, target: Language) -> dict[str, str | None]:
    """Return those of *terms* that stand somewhere in *text*, each with its form in *target*.

    None stands for one that is never translated. One that has forms, but none in *target*, is left out.
    """
    said = _folded(text)
    found = {}
    for term, forms in terms.items():
        if _folded(term) and _folded(term) in said:
            given = forms.get(target.tag) or forms.get(target.base) or _near(forms, target)
            if given or not forms:
                found[term] = given
    return found


def _near(forms: Mapping[str, str], target: Language) -> str | None:
    """Return the form of another region's readers of the same language in the same script."""
    read = ((language(tag), form) for tag, form in forms.items())
    return next((form for of, form in read if of and same(of, target)), None)


def _whole_words(names: Collection[str], terms: Collection[str], text: str) -> str:
    """Return a pattern for the names and terms in *text*, the longest first; empty if there are none."""
    # Only what is there: a partnership has hundreds of members, and each alternative costs at every letter.
    there = compared(text)
    found = {form for name in names for form in _forms(name)}
    forms = {form: pattern_for(form) for form in found if (part := looked_for(form)) and part in there}
    terms = {form for term in terms for form in _forms(term)}
    forms |= {form: f"(?i:{_term(form)})" for form in terms if form not in forms}
    return "|".join(forms[form] for form in sorted(forms, key=lambda form: (-len(form), form)))


def _term(form: str) -> str:
    """Return a pattern for a term, with the article that Arabic writes onto it."""
    return f"{begins_there(form)}(?:{_ARTICLE})?{written_alike(form)}{ends_there(form)}"


def _forms(name: str) -> set[str]:
    """Return *name* as written and in capitals, composed and decomposed; nothing for a blank one."""
    written = {name.strip(), name.strip().upper()} - {""}
    return {unicodedata.normalize(form, one) for one in written for form in ("NFC", "NFD")}
