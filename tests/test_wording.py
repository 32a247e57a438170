"""A notice becomes a message: whose words they are, and what became of them, is always to be seen."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.languages import Language
from bot.core.sight import OWN_ONLY
from bot.core.text import Span, Text, without_direction_controls
from bot.core.words import Authored, Choice, Mention, Notice, Ours, Refused, Words, notice
from bot.core.words import Language as Named
from bot.messages import Messages
from bot.translation import Translator
from bot.translation.engine import Call, EngineFault
from bot.wording import Reader, Worded, word

RECIFE = Reader("pt-BR", "America/Recife")
BEIRUT = Reader("ar", "Asia/Beirut")
GOMA = Reader("sw", "Africa/Lubumbashi")
OURS = Path(__file__).parent.parent / "locales"

SENTENCES = {
    "en": """
answered = { $who } answered: { $said }
digest-title = { $title }
row = { $partner }: { $answer }
scale = { $value } of { $high }, { $label }
asked = { $question }
due = Due { $when }, { $who }.
yes = Yes
no-one = Nobody yet.
""",
    "pt-BR": """
answered = { $who } respondeu: { $said }
digest-title = { $title }
row = { $partner }: { $answer }
scale = { $value } de { $high }, { $label }
asked = { $question }
due = Até { $when }, { $who }.
yes = Sim
no-one = Ninguém ainda.
""",
    "ar": "answered = أجاب { $who }: { $said }\ndue = قبل { $when }، { $who }.\n",
}

KNOWN = {
    ("sw", "pt", "Pampu inafanya kazi"): "A bomba funciona",
    ("sw", "pt", "Asante sana"): "Muito obrigado",
    ("en", "pt", "What moved?"): "O que avançou?",
    ("en", "pt", "light"): "leve",
    ("sw", "ar", "Pampu inafanya kazi"): "المضخة تعمل",
}


class Phrasebook:
    """An engine of somebody else's that knows a few sentences, and notes what it was shown."""

    name = "phrasebook"
    third_party = True
    longest = 5000

    def __init__(self, company: threading.Barrier | None = None) -> None:
        self.shown: list[str] = []
        self._company = company

    def translate(self, text: str, source: Language, target: Language, call: Call) -> str:
        self.shown.append(text)
        if self._company:
            self._company.wait(timeout=5)
        try:
            return KNOWN[source.base, target.base, text]
        except KeyError:
            raise EngineFault("unknown pair", counts=False) from None

    def close(self) -> None:
        """Nothing is open."""


class Notebook:
    """A memory that lasts as long as the test."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str, str], tuple[str, str]] = {}

    def recall(self, source: str, target: str, texts: Collection[str]) -> Mapping[str, tuple[str, str]]:
        return {t: self.known[source, target, t] for t in texts if (source, target, t) in self.known}

    def keep(
        self, source: str, target: str, text: str, translated: str, engine: str, parts: Mapping[str, str]
    ) -> None:
        self.known[source, target, text] = translated, engine
        for part, said in parts.items():
            self.known.setdefault((source, target, part), (said, engine))


@dataclass
class Wording:
    """What it takes to word a notice, with everything real but the engine."""

    messages: Messages
    engine: Phrasebook
    translator: Translator
    memory: Notebook

    async def __call__(self, told: Notice, reader: Reader, **more: Any) -> Worded:
        return await word(told, reader, self.messages, self.translator, self.memory, (), **more)


@pytest.fixture
async def worded(messages: Messages) -> AsyncIterator[Wording]:
    engine = Phrasebook()
    translator = Translator([engine])
    yield Wording(messages, engine, translator, Notebook())
    await translator.close()


def part(text: Text, span: Span) -> str:
    return text.plain[span.start : span.start + span.length]


@pytest.fixture(scope="module")
def messages(tmp_path_factory: pytest.TempPathFactory) -> Messages:
    folder = tmp_path_factory.mktemp("locales")
    for tag in ("en", "pt-BR", "ar", "sw"):
        (folder / tag).mkdir()
        (folder / tag / "words.ftl").write_text((OURS / tag / "words.ftl").read_text("utf-8"), "utf-8")
        (folder / tag / "bot.ftl").write_text(SENTENCES.get(tag, ""), "utf-8")
    return Messages(folder, strict=True)


def answered(text: str, language: str = "sw", **more: Any) -> Notice:
    return notice("goma", "answered", {"who": "Amina", "said": Words(text, language, **more)})


async def test_an_answer_arrives_in_the_readers_language_with_the_original_below(worded: Wording) -> None:
    said = await worded(answered("Pampu inafanya kazi"), RECIFE)
    assert said.message.text.plain == "Amina respondeu: A bomba funciona\n(sw: Pampu inafanya kazi)"
    (span,) = said.message.text.spans
    assert (span.mark, part(said.message.text, span)) == ("original", "(sw: Pampu inafanya kazi)")
    assert not said.untranslated


async def test_whoever_reads_the_language_gets_the_words_as_they_are(worded: Wording) -> None:
    for own, reader in (("sw", GOMA), ("pt", RECIFE), ("pt-PT", RECIFE), ("sw-KE", GOMA)):
        said = await worded(answered("Sawa", own), reader)
        assert said.message.text.spans == ()
        assert said.message.text.plain.endswith(": Sawa")
        assert not said.untranslated
    assert worded.engine.shown == []


async def test_what_nobody_can_translate_is_shown_as_written_and_says_so(worded: Wording) -> None:
    said = await worded(answered("Maji yamejaa"), RECIFE)
    assert (
        said.message.text.plain
        == "Amina respondeu: Maji yamejaa\n(sw: sem tradução; o tradutor não responde)"
    )
    assert said.message.text.spans == ()
    assert said.untranslated


async def test_words_in_no_known_language_are_shown_as_written(worded: Wording) -> None:
    said = await worded(answered("Maji yamejaa", ""), RECIFE)
    assert (
        said.message.text.plain
        == "Amina respondeu: Maji yamejaa\n(?: sem tradução; aqui nenhum tradutor consegue)"
    )


async def test_what_has_nothing_to_translate_needs_no_mark(worded: Wording) -> None:
    said = await worded(answered("👍"), RECIFE)
    assert (said.message.text.plain, said.untranslated) == ("Amina respondeu: 👍", False)


async def test_private_words_meet_no_stranger_and_no_memory(worded: Wording) -> None:
    said = await worded(answered("Pampu inafanya kazi", private=True), RECIFE)
    assert said.untranslated
    assert worded.engine.shown == []
    worded.memory.known["sw", "pt-BR", "Asante sana"] = "Muito obrigado", "phrasebook"
    again = await worded(answered("Asante sana", private=True), RECIFE)
    assert again.untranslated


async def test_a_partnership_that_trusts_no_stranger_meets_none(worded: Wording) -> None:
    said = await worded(answered("Pampu inafanya kazi"), RECIFE, may_see=OWN_ONLY)
    assert said.untranslated
    assert worded.engine.shown == []


async def test_the_same_sentence_costs_one_call(worded: Wording) -> None:
    for _ in range(3):
        await worded(answered("Pampu inafanya kazi"), RECIFE)
    assert worded.engine.shown == ["Pampu inafanya kazi"]


async def test_everything_in_a_message_is_translated_at_once(messages: Messages) -> None:
    """Three texts that each wait for the other two: one after the other they would never be done."""
    translator = Translator([Phrasebook(threading.Barrier(3))])
    told = Notice(
        "recife",
        (
            Ours("row", {"partner": "Goma", "answer": Words("Pampu inafanya kazi", "sw")}),
            Ours("row", {"partner": "Bukavu", "answer": Words("Asante sana", "sw")}),
        ),
        choices=((Choice("answer:1", Authored((("en", "light"),))),),),
    )
    said = await word(told, RECIFE, messages, translator, None)
    await translator.close()
    assert said.message.text.plain == (
        "Goma: A bomba funciona\n(sw: Pampu inafanya kazi)\nBukavu: Muito obrigado\n(sw: Asante sana)"
    )
    assert [button.label for button in said.message.flat_buttons] == ["leve"]


QUESTION = Authored((("en", "What moved?"), ("pt-BR", "O que andou?"), ("fr", "Quoi de neuf ?")))


@pytest.mark.parametrize(
    ("texts", "language", "shown"),
    [
        (QUESTION.texts, "pt-BR", "O que andou?"),
        (QUESTION.texts, "pt", "O que andou?"),
        (QUESTION.texts, "fr-CA", "Quoi de neuf ?"),
        ((("pt-BR", "O que andou?"), ("pt", "O que se passou?")), "pt", "O que se passou?"),
        ((("en", "What moved?"),), "pt-BR", "O que avançou?\n(en: What moved?)"),
        ((), "pt-BR", ""),
    ],
)
async def test_an_authors_text_comes_in_the_readers_language_or_is_translated(
    worded: Wording, texts: tuple[tuple[str, str], ...], language: str, shown: str
) -> None:
    said = await worded(notice("r", "asked", {"question": Authored(texts)}), Reader(language, "UTC"))
    assert said.message.text.plain == shown


async def test_a_sentence_within_a_sentence_keeps_its_words_and_marks(worded: Wording) -> None:
    scale = Ours("scale", {"value": 1, "high": 5, "label": Authored((("en", "light"),))})
    said = await worded(notice("r", "row", {"partner": "Goma", "answer": scale}), RECIFE)
    assert said.message.text.plain == "Goma: 1 de 5, leve\n(en: light)"


async def test_the_same_original_is_shown_once(worded: Wording) -> None:
    words = Words("Asante sana", "sw")
    said = await worded(notice("r", "row", {"partner": words, "answer": words}), RECIFE)
    assert said.message.text.plain == "Muito obrigado: Muito obrigado\n(sw: Asante sana)"


async def test_a_title_is_strong_and_stands_apart(worded: Wording) -> None:
    title = Ours("digest-title", {"title": Authored((("en", "What moved?"),))})
    said = await worded(Notice("r", (title, Ours("no-one"), title)), RECIFE)
    text = said.message.text
    assert text.plain == (
        "O que avançou?\n(en: What moved?)\nNinguém ainda.\n\nO que avançou?\n(en: What moved?)"
    )
    assert [(span.mark, part(text, span)) for span in text.spans] == [
        ("strong", "O que avançou?"),
        ("original", "(en: What moved?)"),
    ] * 2


async def test_a_member_is_called_by_name_at_their_address(worded: Wording) -> None:
    told = notice("r", "due", {"when": date(2026, 12, 4), "who": Mention("أمينة", "telegram:42")})
    for reader in (RECIFE, BEIRUT):
        text = (await worded(told, reader)).message.text
        (span,) = text.spans
        assert (span.mark, span.target, part(text, span)) == ("mention", "telegram:42", "أمينة")


async def test_moments_are_shown_by_the_readers_clock(worded: Wording) -> None:
    told = notice("r", "due", {"when": datetime(2026, 11, 30, 9, tzinfo=UTC), "who": "Ana"})
    assert (await worded(told, RECIFE)).message.text.plain == "Até segunda-feira, 30 de nov., 06:00, Ana."
    assert "11:00 ص" in (await worded(told, BEIRUT)).message.text.plain


async def test_a_language_is_named_in_the_readers_or_in_its_own(worded: Wording) -> None:
    told = notice("r", "row", {"partner": Named("ar"), "answer": Named("sw", own=True)})
    assert (await worded(told, RECIFE)).message.text.plain == "árabe: Kiswahili"


async def test_a_notice_may_choose_its_own_language(worded: Wording) -> None:
    assert (await worded(notice("r", "no-one", language="en"), RECIFE)).message.text.plain == "Nobody yet."


async def test_buttons_are_worded_in_their_rows(worded: Wording) -> None:
    told = notice(
        "r",
        "no-one",
        choices=(
            (Choice("yes", Ours("yes")), Choice("2", "2")),
            (Choice("3", Authored((("sw", "Sana\n sana"),))),),
        ),
        reply_to="7",
        quiet=True,
    )
    said = await worded(told, RECIFE)
    assert [[button.label for button in row] for row in said.message.buttons] == [["Sim", "2"], ["Sana sana"]]
    assert (said.message.reply_to, said.message.quiet, said.untranslated) == ("7", True, True)
    assert said.message.text.plain == "Ninguém ainda."


async def test_a_refusal_reaches_a_person_as_a_sentence(worded: Wording) -> None:
    refusal = Refused("scale", value=7, high=5, label="x")
    assert (await worded(Notice("r", (refusal.ours,)), RECIFE)).message.text.plain == "7 de 5, x"


async def test_mixed_directions_keep_each_to_its_own(worded: Wording) -> None:
    said = await worded(answered("Pampu inafanya kazi"), BEIRUT)
    assert said.message.text.plain == (
        "أجاب \u2068Amina\u2069: \u2068المضخة تعمل\u2069\n(\u2068sw\u2069: \u2068Pampu inafanya kazi\u2069)"
    )
    (span,) = said.message.text.spans
    assert part(said.message.text, span).startswith("(")
    assert part(said.message.text, span).endswith(")")


@given(st.text(), st.text(min_size=1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
async def test_whatever_people_write_is_shown_as_they_wrote_it(
    messages: Messages, name: str, words: str
) -> None:
    """Braces, private-use signs, markup: nothing is read as ours or as a place for an argument."""
    told = notice("r", "row", {"partner": Mention(name, "telegram:42"), "answer": Words(words, "pt")})
    text = (await word(told, RECIFE, messages, Translator([]), None)).message.text
    name, words = without_direction_controls(name), without_direction_controls(words)
    # A mark of ours may stand in front: a name from the right would turn the line.
    shown = text.plain.replace("\u2068", "").replace("\u2069", "").removeprefix("\u200e")
    assert shown == f"{name}: {words}".removeprefix("\u200e")
    assert [part(text, span) for span in text.spans] == ([name] if name else [])


async def test_what_a_person_said_is_not_remembered_and_a_question_to_many_is(messages: Messages) -> None:
    """A question goes to every room of a protocol; a member's words stay nowhere but where they are kept."""
    messages, nobody = Messages(messages._home, strict=True), Translator([])
    said = notice("r", "answered", {"who": "Amina", "said": Words("Pampu inafanya kazi", "sw")})
    await word(said, GOMA, messages, nobody, None)
    assert messages._said_before.cache_info().currsize == 0
    asked = notice("r", "asked", {"question": Authored((("pt-BR", "O que avançou?"),))})
    for _ in range(2):
        await word(asked, RECIFE, messages, nobody, None)
    assert messages._said_before.cache_info().hits == 1
