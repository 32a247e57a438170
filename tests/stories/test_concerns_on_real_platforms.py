"""A concern raised alone on one platform, answered from the other without its name; encrypted, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.peers.js_person import Element, clients, element
from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import stage

__all__ = ["element", "synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

KNOWS = {
    ("es", "fr"): {
        "Las reuniones son siempre de noche": "Les réunions sont toujours la nuit",
        "Por la tarde, antes de la cena": "L'après-midi, avant le repas",
        "¿Qué día sería mejor?": "Quel jour serait mieux ?",
    },
    ("fr", "es"): {
        "Quelle heure vous irait mieux": "Qué hora le vendría mejor",
        "Le treizième jour du mois": "El día trece del mes",
        "Personne ne m'écoute ici": "Aquí nadie me escucha",
    },
}


async def test_a_concern_from_telegram_is_answered_in_an_encrypted_talk_by_who_never_learns_whose_it_is(
    tmp_path: Path, synapse: Homeserver, element: Element
) -> None:
    async with clients(element) as at, stage(tmp_path, synapse, there="fr", knows=KNOWS, at=at) as here:
        await here.teo_alone.says("/concern Las reuniones son siempre de noche")
        await here.teo_alone.presses("Sin mi nombre", "¿Con su nombre o sin él?")
        concern = (await here.nour_alone.message("Préoccupation 1, de quelqu'un qui ne donne pas son nom"))[
            "content"
        ]
        assert "\nLes réunions sont toujours la nuit\n" in concern["body"]
        assert "noche" not in concern["body"], "the language would tell whose it is"
        await here.nour_alone.presses("Je m'en occupe", "Préoccupation 1, de quelqu'un")
        await here.teo_alone.reads("De la inquietud 1 se ocupa Nour (Tyr).")
        await here.nour_alone.replies("Préoccupation 1, de quelqu'un", "Quelle heure vous irait mieux")
        asked = await here.teo_alone.message("Inquietud 1, Nour (Tyr): Qué hora le vendría mejor")
        assert asked.marked("expandable_blockquote") == ["(fr: Quelle heure vous irait mieux)"]
        await here.teo_alone.says("Por la tarde, antes de la cena")
        said = await here.nour_alone.reads("L'après-midi, avant le repas")
        assert said.startswith("Préoccupation 1, la personne qui s'est confiée\u00a0: ")
        await here.nour_alone.presses("C'est réglé", "Préoccupation 1, de quelqu'un")
        await here.teo_alone.reads("La inquietud 1 está resuelta, según Nour (Tyr).")
        facilitators = [m["content"] for m in await here.nour_alone.person.messages(here.nour_alone.room)]
        facilitators += [await here.rosa_alone.texts()]
        assert "Teo" not in str(facilitators)
        others = str([await here.rosa.texts(), await here.nour.texts(), await here.amal_alone.texts()])
        assert not any(word in others for word in ("inquietud", "noche", "nuit", "Préoccupation"))


async def test_a_concern_from_matrix_is_answered_from_telegram_and_settled_by_who_raised_it(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS) as here:
        await here.amal.says("!concern Personne ne m'écoute ici")
        await here.amal.reads("Cela se dit mieux à moi seul à seul")
        await here.amal_alone.says("!concern Personne ne m'écoute ici")
        await here.amal_alone.presses("Sans mon nom", "Avec votre nom, ou sans")
        concern = await here.rosa_alone.message("Aquí nadie me escucha", "Responder")
        assert concern.text.startswith("Inquietud 1, de alguien que no da su nombre:\n")
        await here.rosa_alone.presses("Responder", "Aquí nadie me escucha")
        await here.rosa_alone.says("¿Qué día sería mejor?")
        await here.amal_alone.reads("Quel jour serait mieux")
        await here.amal_alone.says("Le treizième jour du mois")
        await here.rosa_alone.reads("Inquietud 1, quien la planteó: El día trece del mes")
        await here.amal_alone.presses("C'est réglé", "Suivie par Rosa (Goma)")
        await here.rosa_alone.reads("La inquietud 1 está resuelta")
        read = await here.read_by(here.rosa_alone, here.rosa, here.teo_alone)
        assert not any(word in read for word in ("Amal", "écoute"))
