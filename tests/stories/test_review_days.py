"""The day on which a decision is looked at again: any day, named by its author, later, or by the protocol."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.stories.test_decisions import BY_CONSENT, only, proposed, three, toast
from tests.stories.test_decisions_reviewed import decided_and_due
from tests.world import Neighbour, World

AFTER = BY_CONSENT.replace("5 days", "5 days, review-after: 3 months")


async def all_agree(*neighbours: Neighbour) -> None:
    for neighbour in neighbours:
        await neighbour.presses("De acuerdo" if neighbour.person.name == "Bruno" else "Agree")


async def test_a_line_of_the_proposal_names_the_day_and_all_read_it_with_the_outcome(world: World) -> None:
    amina, bruno, chidi = three(world)
    await amina.says("/propose We meet on Tuesdays\nMondays are market days\nReview in three months")
    assert "Why: Mondays are market days\n" in amina.last_heard(), "the day is no reason"
    assert "If it goes ahead, we look at it again on Sunday, Feb 28, 2027." in amina.last_heard()
    await amina.presses("Yes, put it to all")
    assert "Si sigue adelante, la volvemos a mirar el domingo, 28 feb 2027." in bruno.last_heard()
    await all_agree(amina, bruno, chidi)
    assert "\nWe look at it again on Sunday, Feb 28, 2027.\n" in chidi.last_heard()
    assert "\nLa volvemos a mirar el domingo, 28 feb 2027.\n" in bruno.last_heard()
    await chidi.says("/decisions 1")
    assert "\nWe look at it again on Sunday, Feb 28, 2027.\n" in chidi.last_heard()
    await world.turns_to(datetime(2027, 2, 28, 8, 59, tzinfo=UTC))
    assert not bruno.has_heard("¿sigue sirviendo?")
    await world.turns_to(datetime(2027, 2, 28, 9, 0, tzinfo=UTC))
    assert bruno.has_heard("¿sigue sirviendo?"), "at nine by the partnership's clock"


async def test_the_day_is_named_in_the_authors_language_when_it_is_read_back(world: World) -> None:
    amina, bruno, chidi = three(world)
    await bruno.says("/proponer Nos vemos los martes")
    await bruno.presses("Poner día de revisión")
    assert bruno.last_heard().startswith("¿Qué día se vuelve a mirar?")
    await bruno.replies("dentro de tres meses")
    assert "Si sigue adelante, la volvemos a mirar el domingo, 28 feb 2027." in bruno.last_heard()
    await bruno.replies("12 de mayo")
    assert "la volvemos a mirar el miércoles, 12 may 2027." in bruno.last_heard()
    offered = [b.label for shown in bruno.heard for b in shown.message.flat_buttons]
    assert offered.count("Sí, proponerlo a todos") == 1, "what was read back before can be pressed no more"
    await bruno.presses("Sí, proponerlo a todos")
    await all_agree(amina, bruno, chidi)
    assert only(world).review_on == date(2027, 5, 12)
    assert "We look at it again on Wednesday, May 12, 2027." in amina.last_heard()


@pytest.mark.parametrize(
    ("language", "below", "replied"),
    [("sw", "", "baada ya mwaka mmoja"), ("uk", "", "через рік"), ("ar", "مراجعة: بعد سنة", "")],
)
async def test_a_year_ahead_is_read_in_the_authors_language(
    world: World, language: str, below: str, replied: str
) -> None:
    amina, bruno = world.partners(
        "Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol=BY_CONSENT
    )
    await bruno.says(f"/propose We meet on Tuesdays\n{below}")
    if replied:
        await bruno.presses(world.bench.messages.says("button-review-day", {}, language))
        await bruno.replies(replied)
    await bruno.presses(world.bench.messages.says("button-put-to-all", {}, language))
    assert "If it goes ahead, we look at it again on Monday, Nov 29, 2027." in amina.last_heard()


@pytest.mark.parametrize("button", [True, False])
async def test_what_was_decided_gets_any_day_in_reply_and_all_are_told(world: World, *, button: bool) -> None:
    amina, bruno, chidi = three(world)
    await proposed(bruno, button="Sí, proponerlo a todos")
    await all_agree(amina, bruno, chidi)
    if button:
        await bruno.presses("Poner día de revisión")
        await bruno.replies("ya veremos")
        assert only(world).review_on is None, "other words are not taken for a day"
        assert bruno.last_heard().startswith("¿Qué día se vuelve a mirar?")
    await bruno.replies("en tres meses")
    assert only(world).review_on == date(2027, 2, 28)
    assert chidi.last_heard() == "Bruno asks that we look at decision 1 again on Sunday, Feb 28, 2027."
    await chidi.replies("12 May")
    assert only(world).review_on == date(2027, 2, 28), "that is for its author, or a coordinator"
    await bruno.says("/decisiones 1")
    await bruno.replies("ayer")
    assert only(world).review_on == date(2027, 2, 28)
    await bruno.says("/decisiones 1")
    await bruno.replies("revisar el 12 de mayo")
    assert only(world).review_on == date(2027, 5, 12)


async def test_words_that_could_mean_two_days_are_asked_about(world: World) -> None:
    amina, bruno = world.partners("Amina in Kinshasa (fr)", "Bruno in Nairobi (es)", protocol=BY_CONSENT)
    await amina.says("/propose On se voit le mardi\nÀ revoir : dans quinze jours")
    assert amina.last_heard() == "Quel jour voulez-vous dire ?".replace(" ?", "\u00a0?")
    labels = [b.label for b in amina.heard[-1].message.flat_buttons]
    assert len(labels) == 2
    await amina.presses(labels[1])
    assert only(world).review_on == date(2026, 12, 14)
    assert amina.last_heard().startswith("On se voit le mardi")
    await amina.presses(amina.heard[-1].message.flat_buttons[0].label)
    assert "la volvemos a mirar el lunes, 14 dic" in bruno.last_heard()


async def test_no_day_comes_before_positions_are_taken_no_more(world: World) -> None:
    amina, _, _ = three(world)
    await amina.says("/propose We meet on Tuesdays\nReview tomorrow")
    assert amina.last_heard().startswith("Positions are taken until Friday, Dec 4")
    await amina.says("/propose We meet on Tuesdays\nReview on 2099-05-12")
    assert "very far away" in amina.last_heard()


async def test_the_protocol_names_how_long_after_closing_and_more_time_does_not_pass_it(world: World) -> None:
    amina, bruno, chidi = three(world, AFTER)
    await proposed(amina)
    assert "Si sigue adelante, la volvemos a mirar el jueves, 4 mar 2027." in bruno.last_heard()
    await all_agree(amina, bruno, chidi)
    assert "We look at it again on Thursday, Mar 4, 2027." in chidi.last_heard()
    await world.turns_to(datetime(2027, 3, 4, 9, 0, tzinfo=UTC))
    assert bruno.has_heard("¿sigue sirviendo?")


async def test_more_time_moves_a_day_that_would_come_too_early(world: World) -> None:
    amina, bruno, chidi = three(world, BY_CONSENT.replace("5 days", "5 days, review-after: 2 days"))
    await proposed(amina)
    assert only(world).review_on == date(2026, 12, 6)
    await amina.says("/decisions 1")
    await amina.presses("More time")
    assert only(world).review_on == date(2026, 12, 11)
    await all_agree(amina, bruno, chidi)
    assert "We look at it again on Friday, Dec 11, 2026." in chidi.last_heard()


async def test_other_words_keep_the_day_and_what_does_not_go_ahead_has_none(world: World) -> None:
    amina, bruno, chidi = three(world)
    await amina.says("/propose We meet on Tuesdays\nReview on 12 May")
    await amina.presses("Yes, put it to all")
    await bruno.presses("Objeción")
    await bruno.replies("Los martes hay feria")
    await all_agree(amina, chidi)
    assert "look at it again" not in chidi.last_heard()
    await amina.says("/decisions 1")
    await amina.presses("Put it in other words")
    await amina.replies("We meet on Wednesdays")
    assert "we look at it again on Wednesday, May 12, 2027" in amina.last_heard()


async def test_after_the_review_the_decision_says_what_it_came_to(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    await amina.presses("It still holds")
    await chidi.says("/decisions 1")
    assert (
        "It is being looked at again; what each group says counts until Sunday, Mar 7" in chidi.last_heard()
    )
    assert "It still holds" not in chidi.last_heard()
    await bruno.presses("Sigue sirviendo")
    await chidi.presses("It still holds", on="does it still serve")
    await chidi.says("/decisions 1")
    assert (
        "Looked at again on Sunday, Feb 28, 2027. It still holds: 3. Something has changed: 0. It no longer "
        "serves: 0.\nSo it stays as it is." in chidi.last_heard()
    )
    await amina.says("/decisions 1")
    await amina.presses("Review in a year")
    await bruno.says("/decisiones 1")
    assert "Así que queda como está.\nLa volvemos a mirar el lunes, 28 feb 2028." in bruno.last_heard()


async def test_what_has_changed_is_read_there_until_something_else_takes_its_place(world: World) -> None:
    amina, bruno, chidi = await decided_and_due(world)
    await bruno.presses("Algo cambió")
    await bruno.replies("Los martes hay feria")
    for neighbour in (amina, chidi):
        await neighbour.presses("It still holds")
    await chidi.says("/decisions 1")
    assert "Bruno: Something has changed – [en] Los martes hay feria" in chidi.last_heard()
    assert "Nothing was proposed in its place so far, so it stays until then." in chidi.last_heard()
    await chidi.presses("Propose a change")
    await chidi.replies("We meet on Thursdays")
    await chidi.presses("Yes, put it to all")
    await bruno.says("/decisiones 1")
    assert "La propuesta 2 ocuparía su lugar." in bruno.last_heard()
    await all_agree(amina, bruno, chidi)
    await bruno.says("/decisiones 1")
    assert "Algo cambió: 1." in bruno.last_heard()
    assert "Ya no vale: la decisión 2 del domingo, 28 feb 2027 ocupó su lugar" in bruno.last_heard()
    assert "queda como está" not in bruno.last_heard()


async def test_where_nobody_said_anything_that_is_said_and_nobody_is_named(world: World) -> None:
    amina, _, _ = await decided_and_due(world)
    await world.turns_to(world.now + timedelta(days=8))
    await amina.says("/decisions 1")
    assert "all were asked whether it still serves, and nobody said anything; it stays as it is." in (
        amina.last_heard()
    )


@pytest.mark.parametrize(
    ("tag", "line"),
    [
        ("en", "Look at it again on 12 May"),
        ("es", "Revisar el 12 de mayo"),
        ("fr", "À revoir : le 12 mai"),
        ("pt-BR", "Rever em 12 de maio"),
        ("ar", "مراجعة يوم 12 مايو"),
        ("sw", "Itazamwe tena tarehe 12 Mei"),
        ("ru", "Вернуться 12 мая"),
        ("uk", "Повернутися 12 травня"),
        ("zh-Hans", "5月12日再看"),
        ("tr", "12 Mayıs'ta yeniden bakalım"),
        ("fa", "بازنگری ۱۲ مه"),
        ("my", "ပြန်ကြည့်ရန် မေလ ၁၂ ရက်"),
    ],
)
async def test_the_line_is_read_in_every_language(world: World, tag: str, line: str) -> None:
    cast = (f"Amina in Nairobi ({tag})", "Bruno in Nairobi (en)")
    amina, bruno = world.partners(*cast, protocol=BY_CONSENT)
    await amina.says(f"/propose We meet on Tuesdays\n{line}")
    assert only(world).review_on == date(2027, 5, 12)
    assert bruno.has_heard_nothing()
    assert not toast_of(world)


def toast_of(world: World) -> str:
    return toast(world) if world.platform.toasts else ""
