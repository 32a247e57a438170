"""Each language says the sentences for which manner matters in two: both whole, and not the same."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from fluent.syntax import ast as ftl

from bot.core import manner
from bot.core.manner import GENTLE
from bot.core.words import Ours, notice
from bot.messages import Messages, Value
from bot.store.reading import manners_read
from bot.translation import Translator
from bot.wording import Reader, word
from tests.test_locales import LOCALES, TAGS, messages_in, reference, taken_by

OURS = Messages(strict=True)
NINE = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
SAMPLES: dict[str, Value] = {"text": "x", "number": 3, "moment": NINE, "day": date(2026, 11, 30)}
BOTH = sorted(says.removesuffix(GENTLE) for says in reference() if says.endswith(GENTLE))
WHY = "decision-why-"
MATTERS = {
    "nudges": ("checkin-nudge", "duty-reminder", "promise-reminder", "promises-reminder"),
    "reminders to those who have not spoken": (
        "proposal-remind",
        "proposal-remind-some",
        "proposal-remind-you",
    ),
    "lateness to whoever is late": ("duty-late", "promise-late", "answer-late-kept", "checkin-is-closed"),
    "silence told to facilitators": ("checkin-silent", "duty-late-elsewhere", "promise-late-elsewhere"),
    "refused commands": ("role-needed", "role-needed-nobody", "command-unknown", "question-not-optional"),
    "what is over or another's to say": ("proposal-is-closed", "proposal-of-another", "promise-of-others"),
    "words of others": ("wrote-by-another", "wrote-only-your-own", "fix-not-yours", "say-of-another"),
    "asked of others": ("question-for-others", "agree-in-your-own-chat", "forget-of-another"),
    "roles": ("last-coordinator", "role-taken-back"),
    "what is not there": ("threads-off-now", "polls-off-now", "promise-help-nobody", "apart-nobody"),
    "too late to change": ("answer-stands", "edit-after-closing", "duty-done-stands", "promise-day-over"),
    "what has had its time": ("button-is-gone", "question-is-gone", "promises-of-another"),
    "elsewhere or not at all": ("leave-from-the-group", "promise-not-of-private"),
    "answers that cannot be read": (
        "answer-in-words",
        "answer-with-a-number",
        "answer-on-the-scale",
        "answer-with-an-option",
        "words-needed",
        "kind-not-carried",
    ),
    "disagreement": ("partner-agrees-no-more", "promise-declined", "promise-not-let-go", "sight-refused"),
    "objections": ("position-why-object", "position-told", "apart-told", "apart-told-unnamed"),
    "what is not decided": ("decision-not-passed", "decision-lead-no", "decision-lead-silent"),
    "what stands in the way": tuple(s for s in reference() if s.startswith(WHY) and not s.endswith(GENTLE)),
    "asking for help": ("promise-help", "promise-let-go-asked"),
    "whether it is still right": ("roles-still-right",),
    "what has come to its end": ("question-closed", "looking-is-over", "mediation-over", "handover-lapsed"),
    "who was late, to the others": ("partner-answered-late",),
    "what waits, and what nobody looked at": ("concern-waits", "concern-not-looked", "unclear-called-silent"),
    "what is for one alone": ("concern-alone", "mediate-alone", "note-alone", "promises-pending-alone"),
    "what is between others": ("handover-of-another", "corrections-of-another"),
    "what cannot be begun": ("mediate-two", "mediate-running", "rhythm-none-for-a-crisis", "say-nowhere"),
    "what cannot be counted or marked": ("measure-no-goal", "measure-number-unread", "unclear-own"),
    "days that cannot be read": ("promise-day-unread", "promise-day-too-far", "away-day-unread"),
    "what is not known": ("command-nearly", "member-unknown", "partner-unknown", "mediation-press"),
    "a no among partners": ("handover-declined", "promise-day-declined", "mediation-kept"),
    "a correction taken back": ("correction-taken-back-yours",),
    "what waits, in one message and in private": ("reminders-together", "review-silent", "ours-over"),
    "asking in private": ("round-running", "round-nobody"),
    "a question": ("checkin-hello-title", "checkin-hello-member-title"),
    "a crisis": ("rhythm-crisis-begins", "rhythm-crisis-ends"),
}


def args_of(says: str, number: int = 3) -> dict[str, Value]:
    comment = reference()[says].comment
    kinds = re.findall(r"^\s*\$([a-z-]+)\s+\((\w+)\)", (comment and comment.content) or "", re.MULTILINE)
    return {name: number if kind == "number" else SAMPLES[kind] for name, kind in kinds}


async def shown(line: Ours, reader: Reader) -> str:
    worded = await word(notice("r", line.says, line.args), reader, OURS, Translator([]), None)
    return worded.message.text.plain


@pytest.mark.parametrize("what", MATTERS)
def test_a_gentle_form_is_there_wherever_manner_matters(what: str) -> None:
    assert {*MATTERS[what]} <= {*BOTH}


def test_no_gentle_form_stands_for_nothing() -> None:
    assert [says for says in BOTH if says not in reference()] == []


@pytest.mark.parametrize("says", BOTH)
@pytest.mark.parametrize("tag", TAGS)
def test_both_manners_say_the_same_things_in_other_words(tag: str, says: str) -> None:
    written: dict[str, ftl.Message] = {}
    for file in (LOCALES / tag).glob("*.ftl"):
        written |= messages_in(file)
    assert taken_by(written[says]).variables == taken_by(written[f"{says}{GENTLE}"]).variables
    for number in (1, 2, 3, 5, 11, 21, 100):
        direct = OURS.says(says, args_of(says, number), tag)
        gentle = OURS.sentence(says, args_of(says, number), tag, "UTC", gently=True).plain
        assert gentle != direct
        assert gentle == OURS.says(f"{says}{GENTLE}", args_of(says, number), tag)


@pytest.mark.parametrize("says", BOTH)
@pytest.mark.parametrize("tag", TAGS)
def test_commands_and_buttons_that_one_manner_names_the_other_names(tag: str, says: str) -> None:
    direct, gentle = (OURS.says(each, args_of(says), tag) for each in (says, f"{says}{GENTLE}"))
    commands = re.compile(r"/[a-z]+")
    assert {*commands.findall(direct)} == {*commands.findall(gentle)}
    buttons = ["button-done", "button-later", "button-help"]
    for label in (OURS.says(button, {}, tag) for button in buttons):
        quoted = re.compile(f'[“«„"]\\s*{re.escape(label)}\\s*[”»“"]')
        assert not quoted.search(direct) or label in gentle


@pytest.mark.parametrize("says", ["yes", "partner-answered", "help-reply"])
def test_what_has_one_form_is_said_in_it_to_everybody(says: str) -> None:
    args = args_of(says)
    assert OURS.sentence(says, args, "en", "UTC", gently=True).plain == OURS.says(says, args, "en")


@pytest.mark.parametrize("tag", TAGS)
async def test_the_examples_are_the_same_whoever_reads_them(tag: str) -> None:
    direct = Reader(tag, "UTC", "console")
    lines = manner.examples(NINE)
    as_read = [
        [await shown(line, reader) for line in lines] for reader in (direct, replace(direct, manner="gentle"))
    ]
    assert as_read[0] == as_read[1]
    _, plain, gentle = as_read[0]
    args: dict[str, Value] = {
        "title": OURS.says("manner-example-title", {}, tag),
        "count": 2,
        "closes": NINE.replace(day=2, month=12),
    }
    assert OURS.says("checkin-nudge", args, tag) in plain
    assert OURS.says(f"checkin-nudge{GENTLE}", args, tag) in gentle


@pytest.mark.parametrize("tag", TAGS)
async def test_a_sentence_within_a_sentence_is_gentle_too(tag: str) -> None:
    inner = Ours("promise-declined", {"who": "Amina"})
    outer = Ours("partner-answered", {"who": "x", "said": inner})
    reader = Reader(tag, "UTC", "console", manner="gentle")
    within = (await shown(inner, reader)).strip("\u200e\u200f")
    assert within in await shown(outer, reader)


@pytest.mark.parametrize(
    ("read", "speaking", "found"),
    [
        (("en",), [(("en",), "gentle")], {"en": "gentle"}),
        (("fr",), [(("sw",), "gentle")], {"fr": "gentle"}),
        (("en", "sw"), [(("en",), "direct"), (("sw",), "gentle")], {"en": "direct", "sw": "gentle"}),
        (("en",), [(("en",), "direct"), (("en", "sw"), "gentle")], {"en": "gentle"}),
        (("en",), [(("en", "sw"), "gentle"), (("en",), "direct")], {"en": "gentle"}),
    ],
    ids=["alone", "alone in another language", "two languages", "one language", "and the other way round"],
)
def test_who_shares_a_room_is_spoken_to_as_they_like_and_together_gently(
    read: tuple[str, ...], speaking: list[tuple[tuple[str, ...], str]], found: dict[str, str]
) -> None:
    assert manners_read(read, speaking) == found


@pytest.mark.parametrize("tag", TAGS)
def test_the_letters_and_their_words_are_understood(tag: str) -> None:
    known = OURS.vocabulary([tag]).manners
    assert (known["a"], known["b"]) == ("direct", "gentle")
    listed = [OURS.says(f"manner-{name}-words", {}, tag).split(", ") for name in ("direct", "gentle")]
    assert all(not {*one} & {*other} for one, other in pairwise(listed))
