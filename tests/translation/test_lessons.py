"""What somebody made right holds for a text, its lines and sentences, and for other names and numbers."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import pytest

from bot.core.languages import Language, language
from bot.translation.lessons import Lesson, Shield, shield_for, taught_by

TERMS = {"clinic": {"fr": "dispensaire"}}


def _tag(tag: str) -> Language:
    found = language(tag)
    assert found is not None
    return found


def _how(text: str, names: Collection[str] = ()) -> Shield:
    return shield_for(text, _tag("en"), _tag("fr"), frozenset(names), TERMS)


class Taught:
    """Lessons in a dict."""

    def __init__(self, lessons: Mapping[str, str], *, checked: bool = False) -> None:
        self.lessons = lessons
        self.checked = checked
        self.asked: list[str] = []

    def taught(self, source: str, target: str, texts: Collection[str]) -> Mapping[str, Lesson]:
        self.asked.append(f"{source}>{target}")
        return {t: Lesson(self.lessons[t], "Claire", self.checked) for t in texts if t in self.lessons}


@pytest.mark.parametrize(
    ("said", "right", "teaches"),
    [
        ("The pump works", "La pompe marche", {"The pump works": "La pompe marche"}),
        (
            "Ana has 12 goats",
            "Ana possède 12 chèvres",
            {
                "Ana has 12 goats": "Ana possède 12 chèvres",
                "⟦1⟧ has ⟦2:other⟧ goats": "⟦1⟧ possède ⟦2⟧ chèvres",
            },
        ),
        # Said in another way than it was written, it holds for these words and for no others.
        ("Ana has 12 goats", "Ana a douze chèvres", {"Ana has 12 goats": "Ana a douze chèvres"}),
        (
            "From 9 to 9",
            "De 9 à 9",
            {"From 9 to 9": "De 9 à 9", "From ⟦1:other⟧ to ⟦2:other⟧": "De ⟦1⟧ à ⟦2⟧"},
        ),
        ("From 9 to 9", "De 9 à 9, jusqu'à 9", {"From 9 to 9": "De 9 à 9, jusqu'à 9"}),
        ("1 of 12", "12, et 1", {"1 of 12": "12, et 1", "⟦1:one⟧ of ⟦2:other⟧": "⟦2⟧, et ⟦1⟧"}),
        (
            "The clinic is open",
            "Le dispensaire ouvre",
            {"The clinic is open": "Le dispensaire ouvre", "The ⟦1⟧ is open": "Le ⟦1⟧ ouvre"},
        ),
        (
            "It rains. Ana came.",
            "Il pleut. Ana est venue.",
            {
                "It rains. Ana came.": "Il pleut. Ana est venue.",
                "It rains. ⟦1⟧ came.": "Il pleut. ⟦1⟧ est venue.",
                "It rains.": "Il pleut.",
                "Ana came.": "Ana est venue.",
                "⟦1⟧ came.": "⟦1⟧ est venue.",
            },
        ),
        ("It rains. Ana came.", "Il pleut et Ana est venue.", None),
        (
            "Ana has 12 goats",
            "Ana有12只羊",
            {"Ana has 12 goats": "Ana有12只羊", "⟦1⟧ has ⟦2:other⟧ goats": "⟦1⟧有⟦2⟧只羊"},
        ),
        ("One\nTwo", "Un\nDeux", {"One\nTwo": "Un\nDeux", "One": "Un", "Two": "Deux"}),
        ("One\nTwo", "Un, deux", {"One\nTwo": "Un, deux"}),
    ],
)
def test_what_a_correction_teaches(said, right, teaches):  # type: ignore[no-untyped-def]
    taught = taught_by(said, right, _how(said, ["Ana"]))
    if teaches is None:
        assert "It rains." not in taught
        assert taught[said] == right
    else:
        assert taught == teaches


async def test_what_was_made_right_goes_before_whatever_a_machine_remembers(translator, server, notebook):
    said = "The pump works"
    first = await translator.translate(said, "en", "fr", memory=notebook)
    lessons = Taught(taught_by(said, "La pompe marche", _how(said)))
    second = await translator.translate(said, "en", "fr", memory=notebook, lessons=lessons)
    assert (first.text, first.status) == ("[fr] The pump works", "machine")
    assert (second.text, second.status, second.engine, second.by) == (
        "La pompe marche",
        "corrected",
        None,
        ("Claire",),
    )
    assert (len(server.calls), lessons.asked) == (1, ["en>fr"])


async def test_it_holds_for_other_names_and_numbers(translator, server):
    said = "Ana has 12 goats"
    lessons = Taught(taught_by(said, "Ana possède 12 chèvres", _how(said, ["Ana"])))
    done = await translator.translate(
        "Bo has 7 goats", "en", "fr", memory=None, keep=["Bo"], terms=TERMS, lessons=lessons
    )
    assert (done.text, done.status, server.calls) == ("Bo possède 7 chèvres", "machine", [])
    assert (done.by, done.after) == ((), ("Claire",)), "she never said it about Bo"


@pytest.mark.parametrize(
    ("target", "taught", "said", "holds"),
    [
        *(("fr", "1", said, said in ("0", "1")) for said in ("0", "1", "2", "9", "1000000")),
        *(("ru", "1", said, said in ("21", "101")) for said in ("21", "101", "2", "5", "11", "111")),
        *(("ru", "3", said, said in ("4", "22")) for said in ("4", "22", "1", "5", "12")),
        *(("ar", "3", said, said in ("٥", "10")) for said in ("٥", "10", "2", "1", "11", "100")),
        *(("zh-Hans", "1", said, True) for said in ("2", "9")),
        *(("fr", "12", said, said == "9") for said in ("9", "½", "1.5", "2,000", "9" * 5000)),
        *(("fr", "1.5", said, said == "1.5") for said in ("1.5", "1.6", "1,500", "1")),
        *(("qaa", "12", said, said == "12") for said in ("12", "13")),
        *(("fr", "KES 500", said, said != "$1") for said in ("KES 700", "$9", "$1")),
        *(("fr", "18:30", said, said != "18:01") for said in ("9:45", "18:01")),
    ],
)
async def test_it_holds_for_numbers_that_the_readers_language_speaks_of_alike(
    translator, target, taught, said, holds
):
    how = shield_for(f"Bring {taught} goats", _tag("en"), _tag(target), frozenset(), {})
    lessons = Taught(taught_by(f"Bring {taught} goats", f"⋯ {taught} ⋯", how))
    done = await translator.translate(f"Bring {said} goats", "en", target, memory=None, lessons=lessons)
    assert (done.text == f"⋯ {said} ⋯") is holds


async def test_nobody_found_right_what_only_follows_from_it(translator):
    lessons = Taught(taught_by("12 goats came", "12 chèvres", _how("12 goats came")), checked=True)
    done = await translator.translate("9 goats came", "en", "fr", memory=None, lessons=lessons)
    assert (done.text, done.status, done.by, done.after) == ("9 chèvres", "machine", (), ())


async def test_a_sentence_that_was_made_right_stays_right_among_others(translator, server):
    server.knows("en", "fr", {"Come soon.": "Venez vite."})
    lessons = Taught(taught_by("The pump works.", "La pompe marche.", _how("The pump works.")))
    done = await translator.translate(
        "The pump works. Come soon.", "en", "fr", memory=None, terms=TERMS, lessons=lessons
    )
    assert (done.text, done.status, done.by) == ("La pompe marche. Venez vite.", "machine", ("Claire",))
    assert server.asked == ["Come soon."]


async def test_what_was_only_checked_says_so(translator, server):
    lessons = Taught({"The pump works": "La pompe marche"}, checked=True)
    done = await translator.translate("The pump works", "en", "fr", memory=None, lessons=lessons)
    assert (done.status, done.by) == ("checked", ("Claire",))


async def test_a_lesson_that_lost_a_number_is_not_used_for_another(translator, server):
    lessons = Taught({"⟦1:other⟧ goats": "des chèvres"})
    done = await translator.translate("12 goats", "en", "fr", memory=None, lessons=lessons)
    assert (done.text, done.status) == ("[fr] 12 goats", "machine")


async def test_lessons_that_cannot_be_asked_cost_what_they_held_and_not_the_message(translator):
    class Broken:
        def taught(self, *_: object) -> Mapping[str, Lesson]:
            raise OSError("disk")

    done = await translator.translate("The pump works", "en", "fr", memory=None, lessons=Broken())
    assert done.status == "machine"


async def test_sentences_made_right_stand_as_the_readers_language_has_them(translator, server):
    """No blank between two in Chinese, and one behind each where the writer's has none."""
    server.knows("en", "zh", {"Come soon.": "快来。"})
    how = shield_for("The pump works.", _tag("en"), _tag("zh-Hans"), frozenset(), {})
    lessons = Taught(taught_by("The pump works.", "水泵能用了。", how))
    done = await translator.translate(
        "The pump works. Come soon.", "en", "zh-Hans", memory=None, lessons=lessons
    )
    assert done.text == "水泵能用了。快来。"
    server.knows("zh", "en", {"快来。": "Come soon."})
    back = shield_for("水泵能用了。", _tag("zh-Hans"), _tag("en"), frozenset(), {})
    lessons = Taught(taught_by("水泵能用了。", "The pump works.", back))
    done = await translator.translate("水泵能用了。快来。", "zh-Hans", "en", memory=None, lessons=lessons)
    assert done.text == "The pump works. Come soon."
