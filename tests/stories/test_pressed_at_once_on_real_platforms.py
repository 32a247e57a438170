"""Ten people press ten different buttons in one room of a homeserver at one moment, beside a Telegram group.

An emoji is a press there, and nobody answers it: people see what the messages say afterwards, and no more.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest

from bot.core.commitment import Commitment
from tests.peers.synapse import Homeserver, synapse
from tests.stories.real import OnMatrix, OnTelegram
from tests.stories.stage import Stage, stage
from tests.world import SUNDAY, mondays

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
MOOD = mondays(
    "mood",
    """
    title: {en: Mood, es: Ánimo, fr: Humeur}
    open-for: 3 days
    questions:
      - {id: well, kind: yes-no, ask: {en: "Is all well?", es: "¿Va todo bien?", fr: "Tout va bien ?"}}
decisions: {rule: majority, open-for: 5 days}
""",
)
KNOWS = {
    ("fr", "es"): {
        "Apporter la carte": "Llevar el mapa",
        "Réparer la porte": "Reparar la puerta",
        "Planter les arbres": "Plantar los árboles",
        "Nous nous voyons le mardi": "Nos vemos los martes",
    },
    ("es", "fr"): {"Llevar pan": "Apporter du pain"},
}
NAMES = ("Luc", "Paul", "Anne", "Max", "Jean", "Lise", "Marc", "Denis")
Press = tuple[OnMatrix | OnTelegram, str, str]
"""Who presses which button, and what the message holds."""


async def ten(here: Stage) -> list[OnMatrix]:
    """Return ten people in Tyr's room."""
    return [here.nour, here.amal, *await asyncio.gather(*(here.comes_in(name, "fr") for name in NAMES))]


async def at_once(presses: Sequence[Press], order: int) -> None:
    """Press all of them at one moment, in the order that *order* draws."""
    drawn = list(presses)
    Random(order).shuffle(drawn)
    for who, label, on in drawn:
        await who.message(on, label)
    await asyncio.gather(*(who.presses(label, on) for who, label, on in drawn))


def promised(here: Stage, *texts: str) -> None:
    """Let all of Tyr have promised these to Goma, numbered from 1."""
    for number, text in enumerate(texts, 1):
        made = Commitment(f"c{number}", "p", "g-tyr", text, "fr", "m-nour", "r-tyr", SUNDAY, number=number)
        here.keep(replace(made, state="open", due_on=date(2026, 12, 4)))


async def proposed(here: Stage) -> None:
    """Let Nour put something to every person."""
    await here.nour.says("!propose Nous nous voyons le mardi")
    await here.nour.presses("Chaque personne décide", "Nous nous voyons le mardi")
    await here.nour.presses("Oui, le proposer", "Chaque personne a sa propre position.")
    await here.nour.message("Proposition 1 de Nour (Tyr)", "Objection")


def count(texts: Sequence[str], words: str) -> int:
    return sum(words in text for text in texts)


async def test_ten_different_buttons_in_one_room(tmp_path: Path, synapse: Homeserver) -> None:
    """Each leaves its own trace, once: below what was pressed, alone with who facilitates, or in Goma."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=MOOD) as here:
        people = await ten(here)
        await here.turns_to(MONDAY)
        promised(here, "Apporter la carte", "Réparer la porte", "Planter les arbres")
        for number in (1, 2, 3):
            await here.nour.says(f"!promises {number}")
        await proposed(here)
        await here.rosa.says("/promise Llevar pan para el viernes")
        await here.rosa.presses("Sí, lo prometo", "Llevar pan")
        labels = [label for _, label in BUTTONS]
        assert len(set(labels)) == len(people) == 10
        await at_once([(who, label, on) for who, (on, label) in zip(people, BUTTONS, strict=True)], 10)

        lise = people[7]
        await lise.presses("En rester là", "Qu'est-ce qui s'y oppose, et qu'est-ce qui aiderait")
        shown = await here.nour.reads("Voix entendues jusqu'ici\u00a0: 5 sur 12.", new=False)
        taken = ("D'accord", "D'accord, avec une réserve", "On laisse passer", "Objection", "Abstention")
        for who, stance in zip(("Anne", "Max", "Jean", "Lise", "Marc"), taken, strict=True):
            assert f"{who} (Tyr)\u00a0: {stance}\n" in shown
        own = (
            "✓ Nour\u00a0: Oui",
            "✓ La promesse 1 de Tyr est tenue, dit Amal.",
            "Pour quand, au lieu de vendredi 4 déc. 2026\u00a0?",
            "Paul demande de l'aide. Je l'ai dit à la personne qui facilite, et à personne d'autre.",
            "Qu'est-ce qui vous préoccupe\u00a0?",
            "On demande à qui a écrit ceci de le dire autrement. Les nouveaux mots arriveront ici.",
        )
        for words in own:
            await here.nour.reads(words)
            assert count(await here.nour.texts(), words) == 1
        theirs = ("✓ La promesa 1 de Tyr está cumplida, dice Amal.\nLlevar el mapa", "• ¿Va todo bien? Sí")
        alone = ("Paul (Tyr) pide ayuda con la promesa 3", "Rosa, alguien quisiera entender mejor esto.")
        for chat, told in ((here.rosa, theirs), (here.rosa_alone, alone)):
            for words in told:
                await chat.reads(words)
                assert count(await chat.texts(), words) == 1


BUTTONS = (
    ("Tout va bien", "Oui"),
    ("Apporter la carte", "C'est fait"),
    ("Réparer la porte", "Autre date"),
    ("Planter les arbres", "J'ai besoin d'aide"),
    ("Proposition 1", "D'accord"),
    ("Proposition 1", "D'accord, avec une réserve"),
    ("Proposition 1", "On laisse passer"),
    ("Proposition 1", "Objection"),
    ("Proposition 1", "Abstention"),
    ("Apporter du pain", "Pas clair"),
)
"""Ten buttons in one room, none of them twice: what the message holds, and the label."""


async def test_ten_in_a_room_and_two_in_a_group_decide_one_proposal(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Whoever is the last of twelve to be heard decides it: with one lost it would wait for days."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=MOOD) as here:
        people = await ten(here)
        await proposed(here)
        labels = ["D'accord"] * 5 + ["On laisse passer"] * 3 + ["Abstention"] * 2
        presses: list[Press] = [
            (who, label, "Proposition 1") for who, label in zip(people, labels, strict=True)
        ]
        presses += [(here.rosa, "De acuerdo", "Propuesta 1"), (here.teo, "Abstención", "Propuesta 1")]
        await at_once(presses, 12)
        outcome = await here.teo.reads(COUNTED[0])
        assert outcome.startswith("✓ Decidido: la propuesta 1 de Nour (Tyr) sigue adelante.\nNos vemos")
        outcome = await here.amal.reads(COUNTED[1])
        assert outcome.startswith("✓ Décidé\u00a0: la proposition 1 de Nour (Tyr) est adoptée.\nNous nous")
        for chat, words in ((here.teo, COUNTED[0]), (here.amal, COUNTED[1])):
            assert count(await chat.texts(), words) == 1


COUNTED = (
    "De acuerdo: 6. Con reparos: 0. A un lado: 3. Objeción: 0. Abstención: 3. Sin hablar: 0.",
    "D'accord\u00a0: 6. Avec une réserve\u00a0: 0. On laisse passer\u00a0: 3. Objection\u00a0: 0. "
    "Abstention\u00a0: 3. Sans réponse\u00a0: 0.",
)


async def test_two_facilitators_say_of_one_promise_that_it_is_done(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Rosa alone on Telegram, Nour alone on the homeserver: it is kept once, and one reads who was first."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=MOOD) as here:
        promised(here, "Apporter la carte")
        await here.rosa_alone.says("/promises 1")
        await here.nour_alone.says("!promises 1")
        await at_once(
            [(here.rosa_alone, "Listo", "Promesa 1"), (here.nour_alone, "C'est fait", "Promesse 1")], 2
        )
        kept = "✓ La promesa 1 de Tyr está cumplida, dice "
        told = await here.teo.reads(kept)
        [press] = here.telegram.presses.values()
        await here.telegram.until(lambda: press.answered_at is not None)
        if f"{kept}Rosa." in told:
            await here.nour_alone.reads("Elle est déjà tenue, dit Rosa. Merci\u00a0!")
        else:
            assert f"{kept}Nour." in told
            assert press.text == "Ya está cumplida, dice Nour. ¡Gracias!"
        assert count(await here.teo.texts(), kept) == 1
