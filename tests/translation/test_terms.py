"""A term of the glossary comes out in the form that was given for it, and the engine never sees it."""

from __future__ import annotations

import pytest

from bot.core.languages import language
from bot.translation.shield import shield, terms_in

TERMS = {
    "clinic": {"fr": "dispensaire", "sw": "zahanati", "pt-BR": "posto de saúde", "pt": "centro de saúde"},
    "water committee": {"fr": "comité de l'eau"},
    "water": {"fr": "flotte"},
    "Watershed": {},
    "élu": {"fr": "élue 7"},
}


@pytest.mark.parametrize(
    ("said", "target", "comes"),
    [
        ("The clinic is open", "fr", "The dispensaire is open"),
        ("Clinic, CLINIC and clinics", "fr", "Dispensaire, dispensaire and clinics"),
        ("The water committee has water", "fr", "The comité de l'eau has flotte"),
        ("The clinic of Watershed", "sw", "The zahanati of Watershed"),
        ("The clinic", "pt-BR", "The posto de saúde"),
        ("The clinic", "pt-PT", "The centro de saúde"),
        ("The clinic", "pt-AO", "The centro de saúde"),
        ("The clinic of Watershed", "es", "The clinic of Watershed"),
        ("e\u0301lu", "fr", "élue 7"),
    ],
)
def test_a_term_comes_in_the_form_that_was_given(said, target, comes):
    reads = language(target)
    assert reads is not None
    hid = shield(said, terms=terms_in(said, TERMS, reads))
    assert hid.restore(hid.text) == comes


def test_what_has_no_form_in_a_language_is_left_to_the_engine_and_what_has_none_at_all_is_kept():
    said = "The clinic of Watershed has water"
    reads = language("es")
    assert reads is not None
    assert shield(said, terms=terms_in(said, TERMS, reads)).text == "The clinic of ⟦1⟧ has water"


async def test_the_engine_does_not_see_the_term_and_the_memory_does_not_hold_it(translator, server, notebook):
    server.knows("en", "fr", {"The ⟦1⟧ opens at ⟦2⟧": "Le ⟦1⟧ ouvre à ⟦2⟧"})
    said = "The clinic opens at 9:00"
    first = await translator.translate(said, "en", "fr", memory=notebook, terms=TERMS)
    changed = {"clinic": {"fr": "centre de santé"}}
    second = await translator.translate(said, "en", "fr", memory=notebook, terms=changed)
    assert first.text == "Le dispensaire ouvre à 9:00"
    assert (second.text, second.status) == ("Le centre de santé ouvre à 9:00", "machine")
    assert server.asked == ["The ⟦1⟧ opens at ⟦2⟧"]
    assert "dispensaire" not in repr(notebook.kept)


async def test_a_line_that_is_nothing_but_a_term_needs_no_engine(translator, server):
    alone = await translator.translate("Clinic!", "en", "fr", memory=None, terms=TERMS)
    kept = await translator.translate("Watershed", "en", "fr", memory=None, terms=TERMS)
    assert (alone.text, alone.status, kept.text, kept.status) == (
        "Dispensaire!",
        "machine",
        "Watershed",
        "same",
    )
    assert server.calls == []
    both = await translator.translate("- Clinic\n- It is open", "en", "fr", memory=None, terms=TERMS)
    assert both.text == "- Dispensaire\n[fr] - It is open"


async def test_an_engine_that_loses_a_term_has_not_translated(translator, server):
    server.answers = lambda *_: "Le centre est ouvert"
    done = await translator.translate("The clinic is open", "en", "fr", memory=None, terms=TERMS)
    assert (done.text, done.status) == ("The clinic is open", "untranslated")


async def test_a_member_who_is_called_as_a_term_is_called_so(translator):
    done = await translator.translate("Ask Water", "en", "fr", memory=None, keep=["Water"], terms=TERMS)
    assert done.text == "[fr] Ask Water"
