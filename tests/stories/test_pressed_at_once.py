"""Ten people press different buttons at one moment, in any order: what comes of it is always the same.

All presses are handed over in one batch, as a platform does after a pause; the order is drawn anew each time.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from bot.adapters import Kind
from bot.core.commitment import Commitment
from bot.core.decision import Decision
from tests.world import Neighbour, World, mondays

CAST = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)")
KEPT = ("✓ Bruno kept promise 1", "✓ Promise 1 of Bruno is kept, says Bruno")
"""What the others read, whoever of ten was first: Bruno himself, or one called Brunoa, Brunob and so on."""
ORDERS = range(6)
MOOD = mondays(
    "mood",
    """
    open-for: 3 days
    each: member
    questions:
      - {id: well, kind: yes-no, ask: {en: "Is all well?", es: "¿Va todo bien?"}}
decisions: {rule: majority, open-for: 5 days}
""",
)
Press = tuple[Neighbour, str, str]
"""Who presses, what the message holds, and the button's label in their language."""


async def crowd_of(neighbour: Neighbour, count: int) -> list[Neighbour]:
    """Return *count* colleagues, all of whom we know."""
    found = [neighbour.colleague(f"{neighbour.person.name}{'abcdefghij'[n]}") for n in range(count)]
    for each in found:
        await each.says("/status")
    return found


async def pressed_at_once(world: World, presses: list[Press], order: int) -> None:
    """Hand all *presses* over in one batch, in the order that *order* draws."""
    done = list(presses)
    Random(order).shuffle(done)
    for number, (who, holding, label) in enumerate(done):
        shown = next(
            each
            for each in reversed(who.heard)
            if holding in each.message.text.plain
            and label in [button.label for button in each.message.flat_buttons]
        )
        pressed = [button.label for button in shown.message.flat_buttons].index(label)
        more = {"direct": who.direct, "message": shown.id, "pressed": pressed, "press": f"p{number}"}
        world.platform.does(Kind.PRESS, who.room, who.person, world.now, addressed=True, **more)
    await world.settles()


def proposal(world: World) -> Decision:
    [found] = world.gathering().decisions.values()
    return found


def promise(world: World) -> Commitment:
    [found] = world.gathering().commitments.values()
    return found


def toasts(world: World) -> list[str]:
    return [text or "" for _, text in world.platform.toasts]


@pytest.mark.parametrize("order", ORDERS)
async def test_one_proposal(world: World, order: int) -> None:
    """Six agree, two object, one stands aside, one abstains, whoever comes first."""
    amina, bruno = world.partners(*CAST, protocol=MOOD)
    hers, theirs = await crowd_of(amina, 4), await crowd_of(bruno, 4)
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Each person decides")
    await amina.presses("Yes, put it to all")
    english = zip((amina, *hers), ("Agree", "Agree", "Agree", "Stand aside", "Object"), strict=True)
    spanish = ("De acuerdo", "De acuerdo", "De acuerdo", "Abstención", "Objeción")
    presses = [(who, "Proposal 1", label) for who, label in english]
    presses += [(who, "Propuesta 1", label) for who, label in zip((bruno, *theirs), spanish, strict=True)]
    await pressed_at_once(world, presses, order)
    taken = {position.whose: position.stance for position in proposal(world).taken}
    assert len(proposal(world).taken) == len(taken) == 10
    assert sorted(taken.values()) == sorted(["agree"] * 6 + ["object"] * 2 + ["aside", "abstain"])
    assert (taken["m-amina"], taken["m-bruno"]) == ("agree", "agree")
    assert proposal(world).state == "open", "two who object are asked for a reason"
    for who, label in ((hers[3], "Leave it at that"), (theirs[3], "Dejarlo así")):
        await who.presses(label)
    assert (proposal(world).state, proposal(world).why) == ("decided", "agreed")
    for neighbour, outcome in ((amina, "✓ Decided: proposal 1"), (bruno, "✓ Decidido: la propuesta 1")):
        told = [text for text in neighbour.texts() if text.startswith(outcome)]
        assert len(told) == 1
    assert "Agree: 6. With a concern: 0. Stand aside: 1. Object: 2. Abstain: 1. Not heard: 0." in told_of(
        amina
    )


@pytest.mark.parametrize("order", ORDERS)
async def test_ten_different_buttons(world: World, order: int) -> None:
    """Of one group each presses another button, and all ten count; what is done gets no other day."""
    amina, bruno = world.partners(*CAST, protocol=MOOD)
    people = [bruno, *await crowd_of(bruno, 9)]
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("/promise Llevar el mapa para el viernes")
    await bruno.presses("Lo promete todo el grupo")
    await bruno.presses("Sí, lo prometo")
    await bruno.says("/promises 1")
    await bruno.says("/propose Nos vemos los martes")
    await bruno.presses("Decide cada persona")
    await bruno.presses("Sí, proponerlo a todos")
    await amina.says("/promise I bring bread by friday")
    await amina.presses("Yes, I promise")
    presses = [(who, holding, label) for who, (holding, label) in zip(people, BUTTONS, strict=True)]
    await pressed_at_once(world, presses, order)
    members = world.gathering().members
    [answer] = world.gathering().answers.values()
    assert answer.value == "yes"
    taken = {(members[position.by].name, position.stance) for position in proposal(world).taken}
    stances = ("agree", "concern", "aside", "object", "abstain")
    assert taken == {(who.person.name, stance) for who, stance in zip(people[4:9], stances, strict=True)}
    first = next(c for c in world.gathering().commitments.values() if c.number == 1)
    assert (first.state, [change.what for change in first.changes]) == ("kept", ["kept"])
    assert sum(text.startswith(KEPT) for text in amina.texts()) == 1
    assert amina.has_heard("somebody would like to understand this better"), (
        "and its author is asked to put it another way"
    )
    assert len(world.platform.toasts) >= 10, "each press is answered"


BUTTONS = (
    ("¿Va todo bien?", "Sí"),
    ("Promesa 1", "Listo"),
    ("Promesa 1", "Otra fecha"),
    ("Promesa 1", "Necesito ayuda"),
    ("Propuesta 1", "De acuerdo"),
    ("Propuesta 1", "De acuerdo, con reparos"),
    ("Propuesta 1", "Nos hacemos a un lado"),
    ("Propuesta 1", "Objeción"),
    ("Propuesta 1", "Abstención"),
    ("I bring bread", "No queda claro"),
)
"""Ten buttons in one group, none of them twice: what the message holds, and the label."""


def told_of(neighbour: Neighbour) -> str:
    return "\n".join(neighbour.texts())


@pytest.mark.parametrize("order", ORDERS)
async def test_one_question(world: World, order: int) -> None:
    """Each of ten is asked alone, and each answer is kept under the name of whoever gave it."""
    amina, bruno = world.partners(*CAST, protocol=MOOD)
    people = [amina, *await crowd_of(amina, 4), bruno, *await crowd_of(bruno, 4)]
    alone = [each.alone() for each in people]
    for each in alone:
        await each.says("/start")
    await world.monday_at("09:00", "Africa/Nairobi")
    presses = [
        (who, "Is all well?", "Yes" if number % 3 else "No")
        if who.person.language == "en"
        else (who, "¿Va todo bien?", "Sí" if number % 3 else "No")
        for number, who in enumerate(alone)
    ]
    await pressed_at_once(world, presses, order)
    given = {
        world.gathering().members[answer.member or ""].name: answer.value
        for answer in world.gathering().answers.values()
    }
    assert given == {who.person.name: "yes" if number % 3 else "no" for number, who in enumerate(alone)}


@pytest.mark.parametrize("order", ORDERS)
async def test_one_promise(world: World, order: int) -> None:
    """Some say that it is done, some want another day, some need help: it is kept, and told once."""
    amina, bruno = world.partners(*CAST, protocol="")
    people = [bruno, *await crowd_of(bruno, 9)]
    await bruno.says("/promise Llevar el mapa para el viernes")
    await bruno.presses("Lo promete todo el grupo")
    await bruno.presses("Sí, lo prometo")
    await bruno.says("/promises 1")
    labels = ("Listo", "Otra fecha", "Necesito ayuda", "Listo", "Otra fecha")
    await pressed_at_once(
        world, [(who, "Promesa 1", labels[n % len(labels)]) for n, who in enumerate(people)], order
    )
    assert promise(world).state == "kept"
    assert [change.what for change in promise(world).changes] == ["kept"]
    assert (promise(world).awaits, promise(world).new_on, promise(world).next_at) == ("", None, None)
    assert sum(text.startswith(KEPT) for text in amina.texts()) == 1
    assert sum(text.startswith("Ya está cumplida") for text in toasts(world)) >= 3


@pytest.mark.parametrize("order", ORDERS)
async def test_two_facilitators_and_one_promise(world: World, order: int) -> None:
    """One of them reads who was quicker."""
    amina, bruno = with_two_facilitators(world)
    await bruno.says("/promise Llevar el mapa para el viernes")
    await bruno.presses("Sí, lo prometo")
    for each in (amina, amina.colleague("Nadia")):
        await each.says("/promises 1")
    presses = [(each, "Promise 1", "Done") for each in (amina, amina.colleague("Nadia"))]
    await pressed_at_once(world, presses, order)
    [change] = promise(world).changes
    quicker = world.gathering().members[change.who].name
    assert [text for text in toasts(world) if text] == [f"This is kept already, says {quicker}. Thank you!"]
    assert sum(text.startswith("✓ La promesa 1 de Bruno") for text in bruno.texts()) == 1


def with_two_facilitators(world: World) -> tuple[Neighbour, Neighbour]:
    """Return Amina, beside whom Nadia facilitates, too, and Bruno."""
    amina, bruno = world.partners(*CAST, protocol="")
    g = world.gathering()
    both = [
        replace(g.members["m-amina"], roles=("coordinator", "facilitator")),
        replace(
            g.members["m-amina"], id="m-nadia", name="Nadia", address="console:nadia", roles=("facilitator",)
        ),
    ]
    with world.bench.store.writing() as transaction:
        transaction.record.keep(both)
    return amina, bruno


@pytest.mark.parametrize("order", ORDERS)
async def test_two_facilitators_and_one_concern(world: World, order: int) -> None:
    """Both press that they look after it: one does, and the other reads of it; once over, who said so."""
    amina, bruno = with_two_facilitators(world)
    both = [amina.alone(), amina.colleague("Nadia").alone()]
    for each in (*both, bruno.alone()):
        await each.says("/start")
    await bruno.alone().says("/concern Las reuniones son siempre de noche")
    await bruno.alone().presses("Sin mi nombre")
    await pressed_at_once(world, [(each, "Concern 1, from", "I look after it") for each in both], order)
    [c] = world.gathering().concerns.values()
    last = world.gathering().members[c.taken_by].name
    first = next(each for each in both if each.person.name != last)
    second = next(each for each in both if each.person.name == last)
    assert first.has_heard(f"{last}{' (Amina)' if last == 'Nadia' else ''} looks after concern 1.")
    assert second.has_heard("looked after concern 1 until now, and reads that you do.")
    await pressed_at_once(world, [(each, "Concern 1, from", "It is settled") for each in both], order)
    [c] = world.gathering().concerns.values()
    assert c.state == "settled"
    assert sum(text == "Concern 1 is settled." for text in toasts(world)) == 1
    assert sum("La inquietud 1 está resuelta, según" in text for text in bruno.alone().texts()) == 1
