"""`baraza locales`: what a translator is told, with the line and what would do; a language made up to try."""

# ruff: noqa: E501 - tables, one line a case

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.commands import app
from bot.core.vocabulary import plain
from bot.messages import Messages
from bot.messages.kit import BROADEST, check_language, columns, note
from bot.messages.pseudo import LONGER, pseudo_locale

HOME = Path(__file__).parents[2] / "locales"
EN = """\
# Somebody reads it.
#   $who (text) the name
hello = Hello, { $who }. Say /help or look at https://baraza.example/help

# To a member.
#   $count (number) questions still open, at least 1
left =
    { $count ->
        [one] One is left.
       *[other] { $count } are left.
    }

# On a button.
button-later = Later

# On a button that is gone.
button-is-gone = This button has been gone for a while, and it will not come back.
"""
RU = """\
hello = Здравствуйте, { $who }. Скажите /help или откройте https://baraza.example/help

left =
    { $count ->
        [one] Остался { $count } вопрос.
        [few] Осталось { $count } вопроса.
        [many] Осталось { $count } вопросов.
       *[other] Осталось { $count } вопроса.
    }

button-later = Позже
button-is-gone = Этой кнопки давно больше нет, и она уже никогда не вернётся.
"""
MISSING = '3  "button-later" is missing. Translate en/bot.ftl:14: Later'
UNREAD = "cannot be read. Write: id = sentence. Further lines are indented, and every { has its }."
ISOLATED = "\u2068/help\u2069"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for tag, text in (("en", EN), ("ru", RU)):
        (tmp_path / tag).mkdir()
        (tmp_path / tag / "bot.ftl").write_text(text, encoding="utf-8")
    return tmp_path


def baraza(*words: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["locales", *map(str, words)], prog_name="baraza", catch_exceptions=False)
    return done.exit_code, done.output


def changed(home: Path, old: str, new: str, tag: str = "ru") -> None:
    file = home / tag / "bot.ftl"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def told(home: Path, tag: str = "ru") -> list[str]:
    return [f"{each.line} {each.path} {each.problem} {each.hint}" for each in check_language(home, tag)]


def test_a_language_in_order_is_said_to_be(home: Path) -> None:
    assert baraza("check", "ru", "--in", home) == (0, "1 language is in order.\n")
    assert baraza("check", "--in", home) == (0, "2 languages are in order.\n")


def test_each_problem_is_a_line_with_file_line_and_what_would_do(home: Path) -> None:
    changed(home, "button-later = Позже\n", "")
    file = home / "ru" / "bot.ftl"
    assert baraza("check", "--in", home) == (
        1,
        f'{file}:3: "button-later" is missing. Translate en/bot.ftl:14: Later\n',
    )
    status, out = baraza("check", "--in", home, "--json")
    assert (status, json.loads(out)[0]["line"]) == (1, 3)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("button-later =", "buton-later =", [MISSING, '11 buton-later English has no "buton-later". Did you mean "button-later"?']),
        ("{ $who }", "{ $whom }", ["1 hello $who is not said. Put { $who } where it belongs.", "1 hello Nothing gives it $whom. It gets: $who."]),
        ("/help или", "/status или", ["1 hello The command help is not named. Commands stay as they are in every language.", "1 hello The command status is named here alone. Name the commands that English names."]),
        ("/help или", f"{ISOLATED} или", ["1 hello An unseen mark of direction stands in a link or command, which cannot be tapped then. Take it out: the bot puts its own."]),
        ("Остался", "\u202eОстался", ["3 left An unseen mark of direction stands in it. Take it out: the bot puts its own."]),
        ("Позже", "Позже, через несколько часов!", [f"11 button-later A button is too narrow for its 29 letters. Find a word or two, at most {BROADEST} letters."]),
        ("        [few] Осталось { $count } вопроса.\n", "", ["3 left Some numbers have no form of their own: [few] (as for 2). Add each."]),
        ("button-later = Позже", "button-later = Позже\nbutton-later = Потом", ['12 button-later "button-later" is there twice. The one of line 11 is said; keep one.']),
        ("button-later = Позже", "button-later = { Позже", [MISSING, f'11  "button-later = {{ Позже" {UNREAD}']),
        ("button-later = Позже", 'button-later Позже', [MISSING, f'11  "button-later Позже" {UNREAD}']),
    ],
    ids=["unknown", "variables", "commands", "isolate in a command", "override", "button", "plural", "twice", "brace", "no sign"],
)  # fmt: skip
def test_what_is_amiss_is_found(home: Path, old: str, new: str, says: list[str]) -> None:
    changed(home, old, new)
    assert told(home) == says


def test_a_file_that_is_not_there_lacks_all_that_english_says(home: Path) -> None:
    (home / "ru" / "bot.ftl").unlink()
    (home / "ru" / "words.ftl").write_text("", encoding="utf-8")
    assert [each.split('"')[1] for each in told(home)] == ["button-is-gone", "button-later", "hello", "left"]


@pytest.mark.parametrize(
    ("tag", "lacks"),
    [("sw", []), ("zh-Hans", []), ("uk", ["few", "many"]), ("ar", ["two", "few", "many"]), ("es", [])],
)
def test_a_language_needs_the_forms_that_its_numbers_have(home: Path, tag: str, lacks: list[str]) -> None:
    """As the Unicode data has them, from the least that English says it can be; millions are not counted."""
    (home / tag).mkdir()
    (home / tag / "bot.ftl").write_text(EN, encoding="utf-8")
    found = told(home, tag)
    assert [
        form for form in ("zero", "one", "two", "few", "many") if any(f"[{form}]" in each for each in found)
    ] == lacks


def test_a_sentence_is_stale_once_english_says_something_else(home: Path) -> None:
    assert baraza("note", "ru", "--in", home) == (0, "ru: 4 sentences are noted in ru.json.\n")
    changed(home, "Later", "Ask me later", "en")
    stale = (
        "11 button-later The English sentence has changed since. Translate it anew, or, where it is still right, "
        "baraza locales note ru --still-right button-later"
    )
    assert told(home) == [stale]
    assert note(home, "ru") == 0
    assert told(home) == [stale], "a note does not make it right"
    changed(home, "Позже", "Спросить позже")
    assert told(home) == []
    assert note(home, "ru") == 1
    assert told(home) == []


def test_a_list_of_words_that_people_type_is_each_languages_own(home: Path) -> None:
    for tag, words in (("en", "# What people type.\nyes-words = yes, yep\n"), ("ru", "yes-words = да\n")):
        (home / tag / "words.ftl").write_text(words, encoding="utf-8")
    note(home, "ru")
    (home / "en" / "words.ftl").write_text(
        "# What people type.\nyes-words = yes, yep, sure\n", encoding="utf-8"
    )
    assert told(home) == []


def test_what_is_still_right_is_said_to_be(home: Path) -> None:
    note(home, "ru")
    changed(home, "Later", "Later!", "en")
    assert baraza("note", "ru", "--still-right", "button-later", "--in", home)[0] == 0
    assert told(home) == []


def test_another_comment_or_line_break_makes_nothing_stale(home: Path) -> None:
    note(home, "ru")
    changed(home, "# On a button.", "# On a button, under a question.", "en")
    changed(home, "left =\n    {", "left = {", "en")
    assert told(home) == []


def test_notes_that_cannot_be_read_are_none(home: Path) -> None:
    (home / "ru.json").write_text("[", encoding="utf-8")
    assert told(home) == []


@pytest.mark.parametrize("words", [("check", "xx"), ("note", "xx")])
def test_a_language_that_is_not_there_is_named_with_those_that_are(
    home: Path, words: tuple[str, ...]
) -> None:
    assert baraza(*words, "--in", home) == (2, f'{home} has no folder "xx". It has: en, ru.\n')


def test_without_english_there_is_nothing_to_hold_a_language_against(tmp_path: Path) -> None:
    assert baraza("check", "--in", tmp_path)[0] == 2


def test_nothing_is_amiss_in_our_own_languages() -> None:
    """Stale ones aside: whoever words English anew need not know twelve languages."""
    amiss = [each for tag in Messages().languages for each in check_language(HOME, tag)]
    assert [each for each in amiss if "has changed since" not in each.problem] == []


def test_columns_are_what_is_seen() -> None:
    assert [columns(text) for text in ("Later", "稍后", "לَיְלָה", "မြန်မာ")] == [5, 4, 4, 3]


# The made-up language


@pytest.mark.parametrize("tag", ["en-XA", "ar-XB"])
def test_a_made_up_language_says_all_that_english_says(tmp_path: Path, tag: str) -> None:
    shutil.copytree(HOME / "en", tmp_path / "en")
    pseudo_locale(tmp_path, tag)
    amiss = check_language(tmp_path, tag)
    assert [each for each in amiss if not each.problem.startswith(("Some numbers", "A button"))] == []
    made, ours = Messages(tmp_path, strict=True), Messages(strict=True)
    assert made.right_to_left(tag) is (tag == "ar-XB")
    shown, said = made.says("hello-stranger", {}, tag), ours.says("hello-stranger", {}, "en")
    assert LONGER - 0.15 < len(shown) / len(said) < LONGER + 0.15
    assert "/start" in shown
    assert "/join" in shown


def test_a_command_of_the_accented_language_may_be_typed_without_accents(tmp_path: Path) -> None:
    shutil.copytree(HOME / "en", tmp_path / "en")
    pseudo_locale(tmp_path, "en-XA")
    names = Messages(tmp_path).vocabulary(["en-XA"]).commands
    assert {plain(name) for name in names} == {plain(name) for name in Messages().vocabulary(["en"]).commands}


def test_a_language_is_made_up_again_but_never_over_one_that_people_wrote(home: Path) -> None:
    made = home / "en-XA"
    told_so = (
        f"{made} is made up from English. Say /language en-XA in a room; delete the folder afterwards.\n"
    )
    assert baraza("pseudo", "--in", home) == (0, told_so)
    assert baraza("pseudo", "--in", home) == (0, told_so)
    assert baraza("pseudo", "ru", "--in", home) == (
        1,
        f"{home / 'ru'} is there already, and people wrote it.\n",
    )
    assert "Здравствуйте" in (home / "ru" / "bot.ftl").read_text("utf-8")


def test_of_a_language_of_one_file_each_sentence_that_lacks_is_named_by_file_and_id(home: Path) -> None:
    (home / "en" / "more.ftl").write_text("# To all.\nbye = Goodbye\n", encoding="utf-8")
    (home / "sw").mkdir()
    (home / "sw" / "few.ftl").write_text("button-later = Baadaye\n", encoding="utf-8")
    status, out = baraza("check", "sw", "--in", home)
    assert (status, [line.partition(" Translate ")[0] for line in out.splitlines()]) == (
        1,
        [
            f'{home}/sw/{file}:1: "{says}" is missing.'
            for file, says in (
                ("bot.ftl", "button-is-gone"),
                ("bot.ftl", "hello"),
                ("bot.ftl", "left"),
                ("more.ftl", "bye"),
            )
        ],
    )
