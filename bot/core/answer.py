"""What was typed or pressed, read as an answer to one question, and how an answer is shown again.

Values are kept as text: an option's id (several joined by blanks), a whole number, a decimal, "yes" or "no";
empty for a question that was passed over. Never guesses: what cannot be read is refused with a sentence that
shows what can.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.core.enclosed import with_words
from bot.core.occasion import Answer
from bot.core.protocol import Question
from bot.core.vocabulary import Vocabulary, latin_figures, plain
from bot.core.whole_words import leaves_no_blanks
from bot.core.words import Arg, Authored, Choice, Ours, Refused, Rows, Words

PASSED = ""
ERASED = "erased"
"""What the value of an answer in words is once its author took them away."""
_MARKS = " .!?،؟。！？．၊။"
"""What may stand at either end of "yes" in some script."""
_BETWEEN = re.compile("[,;،؛，；、၊]")
_TWO = re.compile(r"(\d{1,4})\s*(\D+?)\s*(\d{1,4})")
"""A step with the last one of its scale: 3/5, 3 of 5."""
_JOINS = "&"
_SIGNS_THAT_JOIN = re.compile("[&+＆＋]")
_WITH_AND = "و"
"""What Arabic writes onto the word behind it."""
FREE = ("text", "commitment")
"""Kinds whose answer is a member's own words: told to the others at once, each by itself."""


def read_answer(question: Question, text: str, vocabulary: Vocabulary) -> str:
    """Return the value that *text* stands for. Raises Refused, which says what would do."""
    return _READERS[question.kind](question, text.strip(), vocabulary)


def shown(question: Question, answer: Answer) -> Arg:
    """Return *answer* as an argument of a notice; in words without a name, as such that few write."""
    if answer.value == PASSED and question.kind not in FREE:
        return Ours("answer-passed")
    return _SHOWERS[question.kind](question, answer)


def written_by_many(said: Arg) -> Arg:
    """Return *said* as words in a language that names nobody, as many write it there."""
    if isinstance(said, Ours):
        return Ours(said.says, {name: written_by_many(arg) for name, arg in said.args.items()})
    return replace(said, rare=False) if isinstance(said, Words) else said


def buttons(question: Question, chosen: str = "") -> Rows:
    """Return the keyboard of *question*; *chosen* ticks what stands so far where several may be."""
    if question.kind == "yes-no":
        return ((Choice("answer:yes", Ours("yes")), Choice("answer:no", Ours("no"))),)
    if question.kind == "scale":
        return (tuple(Choice(f"answer:{step}", str(step)) for step in steps(question)),)
    if question.kind == "choice":
        return tuple((Choice(f"answer:{key}", label),) for key, label in question.options)
    if question.kind == "choices":
        ticks = tuple((_ticked(key, label, chosen.split()),) for key, label in question.options)
        return (*ticks, (Choice("enough", Ours("button-enough")),))
    return ()


def is_passed(answer: Answer) -> bool:
    """Tell whether a question was passed over with this."""
    return not answer.text and answer.value == PASSED and answer.attachment is None


def options_in(question: Question, answer: Answer) -> list[str]:
    """Return the ids of what was chosen; none as long as several may be ticked, and it is not enough."""
    waits = question.kind == "choices" and not answer.text
    return answer.value.split() if question.options and not waits else []


def calls_for_help(question: Question, answer: Answer) -> bool:
    """Tell whether what was chosen calls for help by itself."""
    return any(option in question.alarms for option in options_in(question, answer))


def steps(question: Question) -> range:
    """Return the steps of a scale, both ends included."""
    return range(question.low or 0, (question.high or 0) + 1)


def labels_of(question: Question) -> list[tuple[str, Authored | Ours]]:
    """Return what can be chosen, by the value that stands for it; nothing for what is no choice."""
    if question.kind == "yes-no":
        return [("yes", Ours("yes")), ("no", Ours("no"))]
    return list(question.options) if question.kind in ("choice", "choices") else []


def toggled(value: str, option: str) -> str:
    """Return the options in *value* with *option* added, or taken out if it was there."""
    chosen = value.split()
    return " ".join([o for o in chosen if o != option] if option in chosen else [*chosen, option])


def one_after_another(args: list[Arg], joined: str = "listed") -> Arg:
    """Return several arguments as one: a list in the reader's language. Raises ValueError for none.

    *joined* is the sentence that joins two: "figures-then" for numbers as time went on.
    """
    if not args:
        raise ValueError("a list of nothing says nothing")
    if len(args) == 1:
        return args[0]
    # Halved, not peeled one by one: hundreds of them must not be nested hundreds deep.
    half = (len(args) + 1) // 2
    first, rest = (one_after_another(each, joined) for each in (args[:half], args[half:]))
    return Ours(joined, {"first": first, "rest": rest})


def _ticked(key: str, label: Authored, chosen: list[str]) -> Choice:
    return Choice(f"answer:{key}", Ours("ticked", {"option": label}) if key in chosen else label)


def _words(_: Question, text: str, __: Vocabulary) -> str:
    if not text:
        raise Refused("answer-in-words")
    return ""


def _yes_no(_: Question, text: str, vocabulary: Vocabulary) -> str:
    word = text.strip(_MARKS)
    if vocabulary.is_yes(word):
        return "yes"
    if vocabulary.is_no(word):
        return "no"
    raise Refused("answer-yes-or-no")


def _scale(question: Question, text: str, vocabulary: Vocabulary) -> str:
    for step, label in question.labels:
        if plain(text) in {plain(words) for _, words in label.texts}:
            return str(step)
    number = _out_of(latin_figures(text).strip(_MARKS), question.high, vocabulary)
    number = vocabulary.number(text) if number is None else number
    if number is None or number != int(number) or int(number) not in steps(question):
        raise Refused("answer-on-the-scale", low=question.low or 0, high=question.high or 0)
    return str(int(number))


def _out_of(text: str, high: int | None, vocabulary: Vocabulary) -> float | None:
    """Return the step in "3/5", "3 of 5" and the like, if *high* is the last one."""
    two = _TWO.fullmatch(text)
    if two is None:
        return None
    between = plain(two[2])
    if int(two[3]) == high and (between == "/" or between in vocabulary.out_of):
        return int(two[1])
    return int(two[3]) if int(two[1]) == high and f"… {between}" in vocabulary.out_of else None


def _number(_: Question, text: str, vocabulary: Vocabulary) -> str:
    number = vocabulary.number(text)
    if number is None:
        raise Refused("answer-with-a-number")
    return str(int(number) if number == int(number) else number)


def _choice(question: Question, text: str, vocabulary: Vocabulary) -> str:
    found = _option(question, text, vocabulary)
    if found is None:
        options: list[Arg] = [label for _, label in question.options]
        raise Refused("answer-with-an-option", options=one_after_another(options))
    return found


def _choices(question: Question, text: str, vocabulary: Vocabulary) -> str:
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    found = list[str]()
    for part in parts or [text]:
        found += _joined(question, part, vocabulary) or [_choice(question, part, vocabulary)]
    return " ".join(dict.fromkeys(found))


def _joined(question: Question, text: str, vocabulary: Vocabulary) -> list[str]:
    """Return the options that *text* names one after another and nothing else; none if it names others."""
    if whole := _labelled(question, text):
        return [whole]
    words, found, at = _apart(question, text, vocabulary), list[str](), 0
    joins = [plain(word) in {_JOINS, *vocabulary.joining} for word in words]
    while at < len(words):
        if joins[at]:
            at += 1
            continue
        named = ((end, _labelled(question, " ".join(words[at:end]))) for end in range(len(words), at, -1))
        end, option = next(((end, key) for end, key in named if key), (at + 1, None))
        if option is None and _is_number(words[at]):
            option = _numbered(question, words[at], vocabulary)
        if option is None:
            return []
        found.append(option)
        at = end
    # "Water 2" may be two of them, or one.
    mixed = len({*map(_is_number, words)}) > 1 and len({*found}) > 1
    return [] if mixed and not any(joins) else found


def _apart(question: Question, text: str, vocabulary: Vocabulary) -> list[str]:
    """Return the words of *text*, whatever joins several things apart from them."""
    text = _SIGNS_THAT_JOIN.sub(f" {_JOINS} ", text)
    for word in vocabulary.joining:
        if leaves_no_blanks(word):
            text = text.replace(word, f" {_JOINS} ")
    words = list[str]()
    for word in text.split():
        rest = word.removeprefix(_WITH_AND) if _WITH_AND in vocabulary.joining else word
        written_on = rest != word and not _labelled(question, word)
        joined = written_on and (_is_number(rest) or _labelled(question, rest))
        words += [_JOINS, rest] if joined else [word]
    return words


def _is_number(word: str) -> bool:
    return latin_figures(word).strip(_MARKS).isdecimal()


def _option(question: Question, text: str, vocabulary: Vocabulary) -> str | None:
    """Return the option that *text* names, by its number if no other is named beside it."""
    option = _labelled(question, text) or _numbered(question, text, vocabulary)
    beside = {_labelled(question, word) for word in _apart(question, text, vocabulary)}
    return option if beside <= {None, option} else None


def _labelled(question: Question, text: str) -> str | None:
    """Return the option that is called so, whatever mark stands at an end."""
    typed = plain(text.strip(_MARKS))
    for key, label in question.options:
        if typed and typed in {plain(words.strip(_MARKS)) for words in (key, *dict(label.texts).values())}:
            return key
    return None


def _numbered(question: Question, text: str, vocabulary: Vocabulary) -> str | None:
    number = vocabulary.number(text)
    if number is not None and number == int(number) and 1 <= number <= len(question.options):
        return question.options[int(number) - 1][0]
    return None


def _show_option(question: Question, answer: Answer) -> Arg:
    labels = dict(question.options)
    return one_after_another([labels[key] for key in answer.value.split() if key in labels] or [answer.value])


def _show_scale(question: Question, answer: Answer) -> Arg:
    value, labels = int(answer.value), dict(question.labels)
    args: dict[str, Arg] = {"value": value, "high": question.high or 0}
    if value in labels:
        return Ours("scale-labelled", {**args, "label": labels[value]})
    return Ours("scale-answer", args)


def _show_number(question: Question, answer: Answer) -> Arg:
    value = float(answer.value)
    number: Arg = int(value) if value == int(value) else value
    return Ours("number-with-unit", {"value": number, "unit": question.unit}) if question.unit else number


def _show_words(question: Question, answer: Answer) -> Arg:
    if is_passed(answer):
        return Ours("answer-passed")
    if is_erased(answer):
        return Ours("words-erased")
    nameless = {"unnamed": question.unnamed, "rare": question.unnamed}
    words = Words(answer.text, answer.language, private=question.private is not None, **nameless)
    return with_words(answer.attachment, words)


def is_erased(answer: Answer) -> bool:
    """Tell whether nothing is left of what somebody answered but that they did."""
    return answer.value == ERASED and not answer.text and answer.attachment is None


_READERS: Mapping[str, Callable[[Question, str, Vocabulary], str]] = {
    "text": _words,
    "commitment": _words,
    "yes-no": _yes_no,
    "scale": _scale,
    "number": _number,
    "choice": _choice,
    "choices": _choices,
}
_SHOWERS: Mapping[str, Callable[[Question, Answer], Arg]] = {
    "text": _show_words,
    "commitment": _show_words,
    "yes-no": lambda _, answer: Ours("yes") if answer.value == "yes" else Ours("no"),
    "scale": _show_scale,
    "number": _show_number,
    "choice": _show_option,
    "choices": _show_option,
}
