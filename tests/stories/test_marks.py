"""An emoji on a message of ours is a press of the button that it stands for, and taking it off undoes that.

The world's platform has buttons as Telegram has them; `taps` presses one as people do on Matrix.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters import Kind, Person
from bot.core.occasion import Answer
from tests.stories.test_answers import KINDS, OPTIONS, asked
from tests.stories.test_buttons import DUTY, labels, reminded
from tests.stories.test_files import closes
from tests.world import Neighbour, World


async def taps(neighbour: Neighbour, label: str, on: str) -> str:
    """Press *label* below the message with *on* by a reaction that stands for it; return the mark."""
    shown = neighbour.message(on)
    number = [button.label for button in shown.message.flat_buttons].index(label)
    mark = f"{shown.id} {neighbour.person.address} {number}"
    await neighbour.does(
        Kind.PRESS, message=shown.id, pressed=number, mark=mark, stands=True, addressed=True, press=None
    )
    return mark


def answers(world: World) -> list[Answer]:
    """Return what was answered, also to what is closed by now."""
    with world.bench.store.reading() as transaction:
        g = transaction.record.gathering("p", world.now)
        transaction.record.also_lately(g, world.now)
    return [*g.answers.values()]


# --- what an emoji does
# -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("emoji", "read"), [("👍", "• Say it Yes"), ("👎🏾", "• Say it No")])
async def test_a_thumb_answers_yes_or_no(world: World, emoji: str, read: str) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    await amina.reacts(emoji, on="Say it")
    assert bruno.has_heard(read)
    assert labels(amina) == []


@pytest.mark.parametrize(
    "question", ["kind: text", "kind: number", "kind: scale, from: 1, to: 5", "kind: yes-no"]
)
@pytest.mark.parametrize("emoji", ["❤", "🔥", "🤔", "💯", "👏"])
async def test_what_stands_for_no_button_answers_nothing(world: World, question: str, emoji: str) -> None:
    amina, _ = await asked(world, question)
    before = amina.texts()
    await amina.takes_off(await amina.reacts(emoji, on="Say it"))
    assert amina.texts() == before
    assert world.gathering().answers == {}


@pytest.mark.parametrize("emoji", ["👍", "👌", "💯"])
async def test_a_duty_is_done_and_a_protocol_agreed_to_by_an_emoji(world: World, emoji: str) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=DUTY)
    await reminded(world, amina)
    await amina.reacts(emoji, on="a reminder")
    assert bruno.has_heard("✓ Amina")
    await amina.says("/adopt weekly-pulse")
    await bruno.reacts(emoji, on="Proposed to all partners")
    assert amina.has_heard("Bruno agrees to Weekly pulse.")


async def test_an_emoji_on_what_is_closed_or_answered_by_others_does_nothing(world: World) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    await bruno.presses("Yes")
    await bruno.colleague("Bia").reacts("👎", on="Say it")
    await closes(world)
    before = amina.texts(), bruno.texts()
    await amina.reacts("👍", on="Say it")
    await bruno.reacts("👎", on="Say it")
    assert (amina.texts(), bruno.texts()) == before
    assert [answer.value for answer in answers(world)] == ["yes"]


async def test_whoever_answers_first_by_an_emoji_is_known_from_then_on(world: World) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    await Neighbour(world, amina.room, Person("console:asha", "Asha", "en")).reacts("👍", on="Say it")
    assert "✓ Asha: Yes" in amina.heard[0].message.text.plain
    assert "console:asha" in {member.address for member in world.gathering().members.values()}
    assert bruno.has_heard("• Say it Yes")


# --- taken off
# --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "question", "taken_back"),
    [
        ("en", "✓ Amina: Yes", "↩ Amina has taken an answer back."),
        ("pt-BR", "✓ Amina: Sim", "↩ Amina retirou uma resposta."),
    ],
)
async def test_an_emoji_that_is_taken_off_takes_the_answer_back(
    world: World, language: str, question: str, taken_back: str
) -> None:
    amina, bruno = await asked(world, "kind: yes-no", language)
    mark = await amina.reacts("👍", on="Say it")
    assert question in amina.heard[0].message.text.plain
    assert bruno.has_heard("• Say it Yes")
    world.restarts()
    await amina.takes_off(mark)
    assert taken_back in amina.heard[0].message.text.plain
    assert len(labels(amina)) == 1
    assert not bruno.has_heard("Yes")
    assert world.gathering().answers == {}
    await closes(world)
    assert bruno.has_heard("No answers have come yet.")


async def test_the_digest_says_nothing_of_what_was_taken_off(world: World) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    await amina.takes_off(await amina.reacts("👍", on="Say it"))
    await bruno.reacts("👎", on="Say it")
    await closes(world)
    assert bruno.has_heard("1 of 2 partners answered.")
    assert "• Say it No" in bruno.last_heard()
    assert not any("Amina" in text for text in bruno.texts()[1:])


async def test_another_emoji_changes_the_answer_whichever_is_put_or_taken_first(world: World) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    yes = await amina.reacts("👍", on="Say it")
    no = await amina.reacts("👎", on="Say it")
    assert bruno.has_heard("• Say it No")
    await amina.takes_off(yes)
    assert bruno.has_heard("• Say it No")
    yes = await amina.reacts("👍", on="Say it")
    await amina.takes_off(yes)
    assert bruno.has_heard("• Say it No"), "the thumb down is still there"
    await amina.takes_off(no)
    assert not bruno.has_heard("• Say it")
    await amina.reacts("👍", on="Say it")
    assert bruno.has_heard("• Say it Yes")


async def test_an_emoji_in_place_of_another_is_one_change(world: World) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    yes = await amina.reacts("👍", on="Say it")
    question = amina.heard[0].id
    await amina.does(Kind.REACTED, message=question, text="👎", mark="no", gone=[yes])
    assert bruno.has_heard("• Say it No")
    assert "taken" not in amina.heard[0].message.text.plain
    await amina.does(Kind.REACTED, message=question, text="🤔", mark="hm", gone=["no"])
    assert not bruno.has_heard("• Say it")


async def test_words_said_since_stand_when_the_emoji_goes(world: World) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    mark = await amina.reacts("👍", on="Say it")
    await amina.says("no", to="Say it")
    await amina.takes_off(mark)
    assert bruno.has_heard("• Say it No")
    (answer,) = world.gathering().answers.values()
    assert answer.value == "no"


async def test_only_the_answer_of_whoever_put_it_there_is_taken_back(world: World) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    mark = await amina.reacts("👍", on="Say it")
    await amina.colleague("Asha").says("no", to="Say it")
    warden = Neighbour(world, amina.room, Person("console:warden", "Warden"))
    await warden.takes_off(mark)
    assert "✓ Asha: No" in amina.heard[0].message.text.plain
    assert "Amina: Yes" not in amina.heard[0].message.text.plain
    assert bruno.has_heard("• Say it No")


async def test_after_closing_the_answer_stands_and_is_said_to(world: World) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    mark = await amina.reacts("👍", on="Say it")
    await closes(world)
    await amina.takes_off(mark)
    assert "is closed, so your answer stands" in amina.last_heard()
    assert bruno.has_heard("• Say it Yes")
    await amina.does(Kind.MESSAGE, text="/withdraw", reply_to=amina.heard[0].id, addressed=True)
    assert not bruno.has_heard("• Say it Yes")


async def test_a_pass_that_is_taken_off_leaves_the_question_open(world: World) -> None:
    amina, _ = await asked(world, "kind: text")
    mark = await taps(amina, "Skip", "Say it")
    assert labels(amina) == []
    await amina.takes_off(mark)
    assert labels(amina) == [["Later", "Skip"]]
    assert world.gathering().answers == {}


async def test_the_next_question_and_the_end_of_the_round_follow_what_was_taken_off(world: World) -> None:
    two = (
        KINDS.replace("QUESTION", "kind: yes-no").rstrip()
        + '\n      - {id: r, ask: {en: "And why"}, kind: text}\n'
    )
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=two)
    await world.monday_at("09:00", "Africa/Nairobi")
    mark = await amina.reacts("👍", on="Say it")
    await amina.says("It rains", to="And why")
    assert bruno.has_heard("• Say it Yes")
    await amina.takes_off(mark)
    assert not bruno.has_heard("• Say it")
    assert bruno.has_heard("It rains")
    await amina.reacts("👎", on="Say it")
    assert bruno.has_heard("• Say it No")


# --- several options
# ---------------------------------------------------------------------------------------------


async def test_ticks_are_put_and_taken_off_until_it_is_enough(world: World) -> None:
    amina, bruno = await asked(world, f"kind: choices, {OPTIONS}")
    rain = await taps(amina, "Rain", "Say it")
    await taps(amina, "Fuel", "Say it")
    await taps(amina, "✓ Fuel", "Say it")
    shown = amina.heard[0].message.flat_buttons
    assert [button.label for button in shown][:3] == ["✓ Rain", "Road", "✓ Fuel"], "there once is there"
    await amina.takes_off(rain)
    assert [button.label for button in amina.heard[0].message.flat_buttons][:3] == ["Rain", "Road", "✓ Fuel"]
    assert not bruno.has_heard("rom Amina:")
    await amina.reacts("✅", on="Say it")
    assert bruno.has_heard("• Say it Fuel")


async def test_what_was_enough_changes_with_each_tick_and_is_open_again_without_the_sign(
    world: World,
) -> None:
    amina, bruno = await asked(world, f"kind: choices, {OPTIONS}")
    rain, fuel = await taps(amina, "Rain", "Say it"), await taps(amina, "Fuel", "Say it")
    enough = await taps(amina, "Done choosing", "Say it")
    assert bruno.has_heard("• Say it Rain, Fuel") or bruno.has_heard("Rain and Fuel")
    await amina.takes_off(rain)
    assert bruno.has_heard("• Say it Fuel")
    await amina.takes_off(enough)
    assert not bruno.has_heard("Fuel")
    assert [button.label for button in amina.heard[0].message.flat_buttons][:3] == ["Rain", "Road", "✓ Fuel"]
    await taps(amina, "Done choosing", "Say it")
    assert bruno.has_heard("• Say it Fuel")
    await amina.takes_off(fuel)
    assert not bruno.has_heard("Fuel")
    assert world.gathering().answers == {}


async def test_a_number_that_stood_for_a_button_changes_what_one_pressed_there(world: World) -> None:
    amina, bruno = await asked(world, "kind: scale, from: 0, to: 5")
    await taps(amina, "3", "Say it")
    question = amina.heard[0].id
    asha = amina.colleague("Asha")
    for who, number in ((amina, 0), (asha, 5), (asha, 4), (amina, 9)):
        await who.does(Kind.REACTED, message=question, text=f"{number}", pressed=number, mark=f"{number}")
    assert bruno.has_heard("• Say it 0 of 5"), "and nothing of what others tap that is closed by now"
    assert [answer.value for answer in answers(world)] == ["0"]


# --- duties and agreements
# ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "reminder", "line"),
    [
        ("en", "Amina, a reminder: Share the ledger", "↩ Amina has taken back that this is done: Share"),
        ("sw", "Amina, ukumbusho:", "↩ Amina ameondoa taarifa kwamba hili limefanyika:"),
    ],
)
async def test_a_duty_is_open_again_with_its_reminders(
    world: World, language: str, reminder: str, line: str
) -> None:
    amina, bruno = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", protocol=DUTY)
    while not amina.has_heard(reminder):
        await world.turns_to("12:00", "Africa/Nairobi")
    button = amina.message(reminder).message.buttons
    mark = await amina.reacts("👍", on=reminder)
    assert bruno.has_heard("✓ Amina: Share")
    assert not any(shown.message.buttons == button for shown in amina.heard)
    await amina.takes_off(mark)
    assert not bruno.has_heard("✓ Amina: Share")
    (again,) = [shown for shown in amina.heard if shown.message.buttons == button]
    assert again.message.text.plain.startswith(reminder)
    assert line in again.message.text.plain
    already = sum(reminder in text for text in amina.texts())
    await world.turns_to(world.now + timedelta(days=2))
    assert sum(reminder in text for text in amina.texts()) == already + 1, "it is reminded of again"
    assert not bruno.has_heard("✓ Amina: Share")


async def test_a_duty_that_is_open_again_after_its_day_is_told_to_be_late(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=DUTY)
    await reminded(world, amina)
    await world.turns_to(world.now + timedelta(days=2))
    mark = await amina.reacts("👌", on="a reminder")
    await world.turns_to(world.now + timedelta(days=1))
    assert not amina.has_heard("this was due")
    await amina.takes_off(mark)
    assert amina.has_heard("this was due")


async def test_a_duty_that_a_digest_told_of_stays_done(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=WITH_A_DUTY)
    while not any("Done" in flat for flat in labels(amina)):
        await world.turns_to("12:00", "Africa/Nairobi")
    mark = await amina.reacts("👍", on="a reminder")
    await closes(world)
    assert bruno.has_heard("done by Amina")
    await amina.takes_off(mark)
    assert "The digest has told everybody that this is done: Share the ledger." in amina.last_heard()
    assert bruno.has_heard("done by Amina")


WITH_A_DUTY = (
    KINDS.replace("QUESTION", "kind: yes-no")
    + """duties:
  ledger:
    role: partner
    does: {en: Share the ledger}
    every: week
    on: thursday
    at: "08:00"
    remind: [2 days before]
"""
)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Amina has taken back the agreement to Weekly pulse."),
        (
            "fr",
            "Amina a retiré son accord pour «\N{NO-BREAK SPACE}Le point de la semaine\N{NO-BREAK SPACE}».",
        ),
    ],
)
async def test_an_agreement_is_taken_back_until_all_have_agreed(
    world: World, language: str, told: str
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})", protocol="")
    await amina.says("/adopt weekly-pulse")
    mark = await amina.reacts("👍", on="Proposed to all partners")
    assert world.gathering().partnership
    await amina.takes_off(mark)
    assert any(text.startswith(told) for text in bruno.texts()), bruno.texts()
    assert labels(amina) == [["We agree", "Preview"]]
    await bruno.presses(labels(bruno)[0][0])
    assert [held.state for held in world.gathering().adoptions.values()] == ["proposed"]
    await amina.reacts("👌", on="Proposed to all partners")
    assert [held.state for held in world.gathering().adoptions.values()] == ["in-force"]


async def test_what_was_refused_is_not_undone(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/adopt weekly-pulse")
    proposal = amina.message("Proposed").id
    await amina.presses("We agree")
    asha = amina.colleague("Asha")
    await asha.does(Kind.PRESS, message=proposal, pressed=0, mark="late", stands=True, addressed=True)
    assert "has agreed to Weekly pulse already" in amina.last_heard()
    before = bruno.texts()
    await asha.does(Kind.REACTED, message=proposal, gone=["late"])
    assert bruno.texts() == before
    (held,) = world.gathering().adoptions.values()
    assert held.agreed == ("g-amina",)


async def test_an_agreement_that_is_in_force_stands_and_is_said_to(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/adopt weekly-pulse")
    mark = await amina.reacts("👍", on="Proposed to all partners")
    await bruno.presses("We agree")
    before = bruno.texts()
    await amina.takes_off(mark)
    assert "Weekly pulse is in force, so your group's agreement stands." in amina.last_heard()
    assert bruno.texts() == before
    assert [held.state for held in world.gathering().adoptions.values()] == ["in-force"]


# --- typed presses
# ----------------------------------------------------------------------------------------------


async def test_a_number_that_was_typed_as_a_press_is_taken_back_and_changed_like_any_answer(
    world: World,
) -> None:
    """Where buttons are lines to reply to, the reply is a press; it can be edited and taken back."""
    amina, bruno = await asked(world, "kind: scale, from: 1, to: 5")
    question = amina.heard[0].id
    await amina.does(Kind.PRESS, message=question, pressed=2, mark="typed", addressed=True)
    assert bruno.has_heard("• Say it 3 of 5")
    await amina.edits("typed", "4")
    assert bruno.has_heard("• Say it 4 of 5")
    await amina.withdraws("typed")
    assert not bruno.has_heard("• Say it")
    await amina.does(Kind.PRESS, message=question, pressed=2, mark="again", addressed=True)
    await amina.withdraws("again")
    assert not bruno.has_heard("• Say it")
    assert world.gathering().answers == {}
