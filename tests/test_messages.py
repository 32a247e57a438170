"""Our own words reach each reader in their language, with their dates, numbers and direction."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.text import Span, Text, marked
from bot.core.vocabulary import plain
from bot.messages import MessageBroken, Messages, Value
from bot.messages.nearest import cousin, locale_of, nearest

FSI, PDI = "\u2068", "\u2069"
NINE = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)

EN = """
answered = { $who } answered: { $said }
only = { $said }
left = { $count ->
        [one] One question is still open.
       *[other] { $count } questions are still open.
    }
due = { $what } is due on { $when }.
parts = { DAY($when) }, at { HOUR($when) }
yearly = { DAY($when, year: 1) }
takes = This takes { $long }.
how = { $kind ->
        [gentle] Would you?
       *[direct] Do it.
    }
span-days = { $count } days
english-only = Only in English.
no-hour = { HOUR($when) }
broken-in-spanish = Well said, { $who }.
"""
ES = """
answered = { $who } respondió: { $said }
due = { $what } vence el { $when }.
broken-in-spanish = Bien dicho, { $quien }.
"""
AR = """
answered = أجاب { $who }: { $said }
left = { $count ->
        [zero] لا أسئلة.
        [one] سؤال واحد.
        [two] سؤالان.
        [few] { $count } أسئلة.
        [many] { $count } سؤالًا.
       *[other] { $count } سؤال.
    }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for tag, text in {
        "en": EN,
        "es": ES,
        "ar": AR,
        "pt-BR": "answered = { $who } respondeu: { $said }\n",
    }.items():
        (tmp_path / tag).mkdir()
        (tmp_path / tag / "bot.ftl").write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def messages(folder: Path) -> Messages:
    return Messages(folder, strict=True)


OURS = Messages(strict=True)


@pytest.fixture(scope="module")
def ours() -> Messages:
    return OURS


def said(messages: Messages, says: str, language: str, /, **args: Value) -> str:
    return messages.says(says, args, language, "America/Recife")


@pytest.mark.parametrize(
    ("asked", "got"),
    [
        ("es", "es"),
        ("es-MX", "es"),
        ("es_mx", "es"),
        ("pt-BR", "pt-BR"),
        ("pt-br", "pt-BR"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("ar-Arab-LB", "ar"),
        ("ar-LB", "ar"),
        ("es-419", "es"),
        ("zh", "en"),
        ("nb", "en"),
        ("", "en"),
        ("no language at all", "en"),
    ],
)
def test_the_closest_language_is_chosen(messages: Messages, asked: str, got: str) -> None:
    assert messages.best(asked) == got


@pytest.mark.parametrize(
    ("asked", "got"),
    [
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh-TW", None),
        ("zh-HK", None),
        ("zh-Hant", None),
        ("pt", "pt-BR"),
        ("pt-AO", "pt-BR"),
        ("es-419", "es"),
        ("es-MX", "es"),
        ("ar-LB", "ar"),
        ("fa-AF", "fa"),
        ("pes", "fa"),
        ("swc", "sw"),
        ("sw-CD", "sw"),
        ("no", "nb"),
        ("nb-NO", "nb"),
        ("nn", None),
        ("iw", "he"),
        ("sr-Latn", None),
        ("sr-ME", None),
        ("sr-BA", "sr"),
        ("de", None),
        ("rw", None),
        ("", None),
        ("no language at all", None),
    ],
)
def test_a_language_is_read_as_it_is_by_those_who_share_its_script(asked: str, got: str | None) -> None:
    assert nearest(asked, ["ar", "en", "es", "fa", "he", "nb", "pt-BR", "sr", "sw", "zh-Hans"]) == got


def test_another_script_of_the_language_goes_before_english() -> None:
    assert cousin("zh-TW", ["en", "zh-Hans"]) == "zh-Hans"
    assert cousin("de", ["en", "zh-Hans"]) is None


@pytest.mark.parametrize(
    ("tag", "shown"), [("sw-XX", "sw"), ("nnb", "en"), ("ar-XB", "ar"), ("zh-TW", "zh_Hant")]
)
def test_a_language_that_no_list_has_is_written_as_a_wider_one(tag: str, shown: str) -> None:
    assert str(locale_of(tag)).startswith(shown)


def test_a_sentence_that_a_language_lacks_is_said_in_english(messages: Messages) -> None:
    assert said(messages, "english-only", "ar") == "Only in English."
    assert messages.languages == ("ar", "en", "es", "pt-BR")


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (0, "لا أسئلة."),
        (1, "سؤال واحد."),
        (2, "سؤالان."),
        (3, "3 أسئلة."),
        (11, "11 سؤالًا."),
        (100, "100 سؤال."),
    ],
)
def test_arabic_counts_in_six_ways(messages: Messages, count: int, shown: str) -> None:
    assert said(messages, "left", "ar", count=count) == shown


def test_a_sentence_may_depend_on_a_plain_argument(messages: Messages) -> None:
    assert said(messages, "how", "en", kind="gentle") == "Would you?"
    assert said(messages, "how", "en", kind="direct") == "Do it."


def test_left_to_right_messages_hold_no_unseen_characters(messages: Messages) -> None:
    shown = said(messages, "answered", "pt-BR", who="Amina", said="A bomba funciona")
    assert shown == "Amina respondeu: A bomba funciona"


def test_words_of_the_other_direction_are_isolated(messages: Messages) -> None:
    assert (
        said(messages, "answered", "es", who="أمينة", said="Sí") == f"{FSI}أمينة{PDI} respondió: {FSI}Sí{PDI}"
    )
    assert said(messages, "answered", "ar", who="Bruno", said="نعم") == f"أجاب {FSI}Bruno{PDI}: {FSI}نعم{PDI}"


def test_a_sentence_that_is_nothing_but_an_argument_is_not_isolated(messages: Messages) -> None:
    assert said(messages, "only", "ar", said="نعم") == "نعم"


@pytest.mark.parametrize(
    "tapped",
    [
        "/done",
        "!done",
        "/done 3",
        "https://example.org/a?b=c",
        "see https://example.org",
        "30",
        "1,500",
        "80%",
    ],
)
def test_commands_links_and_numbers_are_never_wrapped(messages: Messages, tapped: str) -> None:
    """A mark beside them would stop them from being tapped."""
    assert said(messages, "answered", "ar", who="نور", said=tapped).endswith(f": {tapped}")


def test_numbers_and_our_own_dates_are_not_wrapped(messages: Messages) -> None:
    assert said(messages, "takes", "en", long=timedelta(days=2)) == "This takes 2 days."
    shown = said(messages, "due", "es", what="تقرير", when=date(2026, 12, 4))
    assert shown == f"{FSI}تقرير{PDI} vence el viernes, 4 dic."


@given(st.text(), st.text(), st.sampled_from(["en", "es", "ar", "pt-BR"]))
def test_nothing_that_people_write_can_turn_the_line_or_pass_for_ours(
    who: str, words: str, language: str
) -> None:
    shown = OURS.sentence("original-line", {"language": who, "said": Text(words)}, language, "UTC")
    controls = [
        c for c in shown.plain.replace(words, "", 1) if c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067"
    ]
    assert not controls
    assert words in shown.plain
    assert shown.plain.count(FSI) - words.count(FSI) == shown.plain.count(PDI) - words.count(PDI)


@given(st.text(alphabet="\ue000\ue001\ue002{}$-ab"))
def test_words_that_look_like_a_placeholder_are_words(words: str) -> None:
    args: Mapping[str, Value] = {"language": "\ue001", "said": Text(words)}
    assert OURS.says("original-line", args, "en") == f"(\ue001: {words})"


def test_very_long_words_are_said_in_full(messages: Messages) -> None:
    long = "word " * 5000
    assert said(messages, "answered", "en", who="Amina", said=long) == f"Amina answered: {long}"


def test_spans_of_an_argument_stay_on_its_words(messages: Messages) -> None:
    args: Mapping[str, Value] = {"who": marked("أمينة", "mention", "telegram:42"), "said": "Yes"}
    shown = messages.sentence("answered", args, "en", "UTC")
    (span,) = shown.spans
    assert span == Span(1, 5, "mention", "telegram:42")
    assert shown.plain[span.start : span.start + span.length] == "أمينة"


@pytest.mark.parametrize(
    ("language", "moment", "day"),
    [
        ("en", "Monday, Nov 30, 6:00 AM", "Friday, Dec 4, 2026"),
        ("es", "lunes, 30 nov, 6:00", "viernes, 4 dic 2026"),
        ("fr", "lundi 30 nov., 06:00", "vendredi 4 déc. 2026"),
        ("pt-BR", "segunda-feira, 30 de nov., 06:00", "sexta-feira, 4 de dez. de 2026"),
        ("ar", "الاثنين، 30 نوفمبر، 6:00 ص", "الجمعة، 4 ديسمبر 2026"),
        ("sw", "Jumatatu, 30 Nov, 06:00", "Ijumaa, 4 Des 2026"),
        ("fr-CA", "lundi 30 nov., 06 h 00", "vendredi 4 déc. 2026"),
        ("ru", "понедельник, 30 нояб., 06:00", "пятница, 4 дек. 2026 г."),
        ("uk", "понеділок, 30 лист., 06:00", "пʼятниця, 4 груд. 2026 р."),
        ("zh-Hans", "11月30日星期一 06:00", "2026年12月4日星期五"),
        ("tr", "30 Kasım Pazartesi, 06:00", "4 Aralık 2026 Cuma"),
        ("fa", "دوشنبه 30 نوامبر،\u200f 6:00", "جمعه 4 دسامبر 2026"),
        ("my", "နိုဝင်ဘာ 30 တနင်္လာ, 6:00", "2026 ဒီဇင်ဘာ 4 သောကြာ"),
        ("ka", "Monday, Nov 30, 6:00 AM", "Friday, Dec 4, 2026"),
        ("not a tag", "Monday, Nov 30, 6:00 AM", "Friday, Dec 4, 2026"),
    ],
)
def test_moments_are_shown_the_readers_way_by_the_readers_clock(
    ours: Messages, language: str, moment: str, day: str
) -> None:
    assert ours.moment(NINE, language, "America/Recife") == moment
    assert ours.day(date(2026, 12, 4), language, year=True) == day
    assert ours.hour(NINE, language, "America/Recife") in moment


def test_a_moment_is_the_same_whatever_offset_it_came_with(messages: Messages) -> None:
    nairobi = NINE.astimezone(timezone(timedelta(hours=3)))
    assert said(messages, "parts", "en", when=nairobi) == "Monday, Nov 30, at 6:00 AM"
    assert said(messages, "due", "en", what="It", when=nairobi) == "It is due on Monday, Nov 30, 6:00 AM."
    assert said(messages, "yearly", "en", when=NINE) == "Monday, Nov 30, 2026"


def test_a_moment_without_an_offset_is_refused(messages: Messages) -> None:
    with pytest.raises(ValueError, match="without an offset"):
        said(messages, "parts", "en", when=NINE.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("span", "en", "ar", "sw"),
    [
        (timedelta(days=2), "2 days", "يومان", "siku 2"),
        (timedelta(hours=48), "2 days", "يومان", "siku 2"),
        (timedelta(minutes=45), "45 minutes", "45 دقيقة", "dakika 45"),
        (timedelta(hours=1), "1 hour", "ساعة واحدة", "saa 1"),
        (timedelta(minutes=90), "1 hour and 30 minutes", "ساعة واحدة و30 دقيقة", "saa 1 na dakika 30"),
        (
            timedelta(days=1, hours=12, minutes=59),
            "1 day and 12 hours",
            "يوم واحد و12 ساعة",
            "siku 1 na saa 12",
        ),
        (timedelta(days=3, minutes=5), "3 days", "3 أيام", "siku 3"),
        (timedelta(seconds=5), "1 minute", "دقيقة واحدة", "dakika 1"),
        (timedelta(days=-2), "2 days", "يومان", "siku 2"),
    ],
)
def test_lengths_of_time_are_told_in_two_units_at_most(
    ours: Messages, span: timedelta, en: str, ar: str, sw: str
) -> None:
    assert [ours.span(span, language) for language in ("en", "ar", "sw")] == [en, ar, sw]


def test_languages_are_named_the_readers_way(ours: Messages) -> None:
    assert ours.language_name("sw", "fr") == "swahili"
    assert ours.language_name("pt-BR", "es") == "portugués (Brasil)"
    assert ours.language_name("de", "de") == "Deutsch"
    assert ours.language_name("x-unknown", "es") == "x-unknown"


def test_countries_and_days_of_the_week_are_named_the_readers_way(ours: Messages) -> None:
    assert ours.territory_name("EG", "sw") == "Misri"
    assert ours.territory_name("BR-PE", "fr") == "Brésil (BR-PE)"
    assert ours.territory_name("QQ", "en") == "QQ"
    assert [ours.weekday_name(4, tag) for tag in ("en", "sw", "ar")] == ["Friday", "Ijumaa", "الجمعة"]


def test_a_day_of_the_week_is_called_as_the_reader_calls_it_whoever_read_before() -> None:
    ours = Messages()
    assert [ours.weekday_name(0, tag) for tag in ("sw", "pt-BR", "fr")] == [
        "Jumatatu",
        "segunda-feira",
        "lundi",
    ]


@pytest.mark.parametrize(
    ("says", "args"),
    [("nowhere", {}), ("answered", {"who": "Amina"}), ("no-hour", {"when": date(2026, 12, 4)})],
)
def test_a_broken_sentence_fails_every_test(messages: Messages, says: str, args: Mapping[str, Value]) -> None:
    with pytest.raises(MessageBroken, match=says) as broken:
        messages.says(says, args, "en", "UTC")
    assert "Amina" not in str(broken.value)


def test_in_service_a_broken_sentence_is_said_in_english_and_logged_without_words(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    shown = Messages(folder).says("broken-in-spanish", {"who": "Amina"}, "es", "UTC")
    assert shown == "Well said, Amina."
    (record,) = caplog.records
    assert (record.says, record.language) == ("broken-in-spanish", "es")  # type: ignore[attr-defined]
    assert "Amina" not in str(record.__dict__)


def test_in_service_even_a_missing_sentence_stops_nobody(folder: Path) -> None:
    assert Messages(folder).says("nowhere", {}, "es", "UTC") == "nowhere"
    assert "Amina" in Messages(folder).says("answered", {"who": "Amina"}, "en", "UTC")


def test_commands_and_answers_are_understood_in_the_writers_languages(ours: Messages) -> None:
    known = ours.vocabulary(["sw", "ar"])
    assert known.command("Tayari") == "done"
    assert known.command("تمّ") == "done"
    assert known.command("done") == "done"
    assert known.command("listo") == "done"
    assert known.command("nothing of ours") is None
    assert {"ndiyo", "نعم", "yes", "👍"} <= known.yes
    assert {"hapana", "لا", "no"} <= known.no
    assert ours.vocabulary(["es-MX"]).command("DESPUÉS") == "later"
    assert ours.vocabulary(["es-MX"]).command("despues") == "later"


@pytest.mark.parametrize(
    ("language", "typed", "command"),
    [
        ("tr", "YARDIM", "help"),
        ("tr", "ÖNİZLEME", "preview"),
        ("tr", "yapildi", "done"),
        ("fa", "پیش\u200cنمایش", "preview"),
        ("fa", "پیشنمایش", "preview"),
        ("fa", "كمك", "help"),
        ("my", "အကူအညီ", "help"),
        ("my", "ပြီးပါပြီ", "done"),
    ],
)
def test_commands_are_understood_as_people_type_them(
    ours: Messages, language: str, typed: str, command: str
) -> None:
    assert ours.vocabulary([language]).command(typed) == command


@pytest.mark.parametrize(
    ("language", "kind", "typed"),
    [
        ("tr", "yes", "EVET"),
        ("tr", "no", "HAYIR"),
        ("tr", "no", "hayir"),
        ("tr", "later", "ŞİMDİ DEĞİL"),
        ("fa", "yes", "بلي"),
        ("fa", "later", "بعداً"),
        ("fa", "skip", "رد می\u200cکنم"),
        ("my", "yes", "ဟုတ်ကဲ့"),
        ("my", "no", "မဟုတ်ဘူး"),
    ],
)
def test_answers_are_understood_as_people_type_them(
    ours: Messages, language: str, kind: str, typed: str
) -> None:
    assert plain(typed) in getattr(ours.vocabulary([language]), kind)


@pytest.mark.parametrize(
    ("language", "name", "number"),
    [
        ("en", "Monday", 0),
        ("es", "Miércoles", 2),
        ("es", "mié", 2),
        ("fr", "lun.", 0),
        ("pt-BR", "segunda-feira", 0),
        ("pt-BR", "terça", 1),
        ("ar", "الإثنين", 0),
        ("ar", "جمعة", 4),
        ("sw", "Jumapili", 6),
        ("sw", "monday", 0),
        ("sw", "someday", None),
        ("ru", "понедельника", 0),
        ("ru", "Пятницу", 4),
        ("ru", "сб", 5),
        ("uk", "п'ятниці", 4),
        ("uk", "п’ятницю", 4),
        ("uk", "неділі", 6),
        ("zh-Hans", "周三", 2),
        ("zh-Hans", "礼拜天", 6),
        ("zh-Hans", "星期八", None),
        ("tr", "SALI", 1),
        ("tr", "carsamba", 2),
        ("fa", "سه\u200cشنبه", 1),
        ("fa", "يكشنبه", 6),
        ("my", "တနင်္လာ", 0),
    ],
)
def test_weekdays_are_understood(ours: Messages, language: str, name: str, number: int | None) -> None:
    assert ours.vocabulary([language]).weekday(name) == number


def test_the_menu_speaks_the_readers_language(ours: Messages) -> None:
    assert ours.menu("es-MX")["done"] == ours.menu("es")["done"] != ours.menu("en")["done"]
    assert ours.menu("ka") == ours.menu("en")
    assert all(unicodedata.bidirectional(each[0]) == "AL" for each in ours.menu("ar").values())


def test_a_vocabulary_is_read_once(ours: Messages) -> None:
    assert ours.vocabulary(["es-MX", "sw"]) is ours.vocabulary(["es", "sw", "en"])


def test_menus_and_commands_of_every_language_are_known_without_reading_its_sentences() -> None:
    """What Fluent and the Unicode data take for twelve languages is paid for those that are spoken."""
    ours = Messages(strict=True)
    assert all(ours.menu(tag)["status"] for tag in ours.languages)
    assert ours.vocabulary(["sw"]).command("listo") == "done"
    assert {tag for tag, sentences in ours._known.items() if "_bundle" in vars(sentences)} <= {"en", "sw"}


def test_no_language_is_written_with_another_ones_months(tmp_path: Path) -> None:
    """Babel shares what a language lacks; a process that heard Chinese first wrote Persian days with 11月."""
    code = (
        "from datetime import UTC, datetime\n"
        "from bot.messages import Messages\n"
        "ours = Messages(strict=True)\n"
        "for tag in ('zh-Hans', *ours.languages): ours.vocabulary([tag])\n"
        "print(ours.moment(datetime(2026, 11, 30, 9, tzinfo=UTC), 'fa', 'UTC'))\n"
    )
    home = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, cwd=tmp_path, env=home
    )
    assert "نوامبر" in done.stdout.decode("utf-8")
