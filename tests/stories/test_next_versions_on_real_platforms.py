"""A protocol is looked at again on a strict Telegram and on a homeserver, and its next version agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.adoption import next_review
from bot.core.protocol import read_protocol
from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import Stage, stage
from tests.stories.test_goals_on_real_platforms import fetched

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

REVIEWED = """
protocol: week
version: 1
title: {en: Week, es: Semana, fr: Semaine}
purpose: {en: To know how things are., es: Saber cómo va todo., fr: Savoir comment cela va.}
review: {every: month, on: 5}
checkins:
  monday:
    title: {en: Monday, es: Lunes, fr: Lundi}
    every: week
    on: monday
    at: "09:00"
    open-for: 2 days
    questions:
      - id: moved
        kind: text
        ask: {en: What moved?, es: "¿Qué avanzó?", fr: Qu'est-ce qui a avancé}
"""
KNOWS = {
    ("es", "fr"): {"¿Qué salió bien?": "Qu'est-ce qui a réussi"},
    ("fr", "es"): {"Plus de temps pour raconter": "Más tiempo para contar"},
}


async def looked_at(here: Stage) -> datetime:
    """Let the day come on which the protocol is looked at again."""
    [held] = here.gathering().adoptions.values()
    day = next_review(here.gathering(), held, here.hands[0])
    here.keep(replace(held, review_at=day))
    await here.turns_to(day)
    return day


async def test_what_both_suggest_becomes_a_version_that_each_agrees_to_where_they_are(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Nour names another day on Matrix, Teo puts other words on Telegram; Rosa reads both in one file."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=REVIEWED) as here:
        nour = here.gathering().members["m-nour"]
        here.keep(replace(nour, roles=("coordinator", "facilitator")))
        day = await looked_at(here)
        await here.nour.presses(
            "Un autre jour ou heure", "C'est le moment d'y revenir ensemble\u00a0: Semaine"
        )
        await here.nour.presses("1", "Qu'est-ce qui viendrait à un autre moment")
        await here.nour.replies("Répondez à ce message en disant quand", "mardi à 10:00")
        await here.nour.reads("~ Lundi")
        await here.teo.presses("Otras palabras", "Es momento de revisarlo: Semana")
        await here.teo.presses("1", "¿Qué pregunta dirían con otras palabras?")
        await here.teo.replies("Respondan a este mensaje con las palabras", "¿Qué salió bien?")
        await here.teo.reads("~ Lunes, ahora con estas palabras: ¿Qué salió bien?")
        await here.amal.replies("C'est le moment d'y revenir", "Plus de temps pour raconter")
        await here.amal.reads("Merci.")

        await here.turns_to(day + timedelta(days=7))
        heard = await here.rosa.reads("Amal (Tyr): Más tiempo para contar")
        assert heard.startswith("Lo que se sugirió: Semana")
        assert "Teo (Goma) diría “¿Qué avanzó?” con otras palabras: ¿Qué salió bien?" in heard
        await here.nour.reads("Qu'est-ce qui a réussi")
        offer = await here.rosa_alone.reads("Semana: lo que cambiaría la versión 2")
        assert "¿Qué salió bien?" in offer
        assert "(martes), hora: 10:00" in offer
        await here.rosa_alone.presses("Como archivo", "lo que cambiaría la versión 2")
        sent = await here.rosa_alone.message("Semana, la próxima versión como archivo.")
        assert sent.kind == "document"
        account = here.rosa_alone.chat.account
        stored = account.network.files.known(account, sent.media["document"]["file_id"])
        assert stored is not None
        text = stored.bytes.decode()
        assert text.startswith(
            "# Amal (Tyr): Plus de temps pour raconter\n# monday: moved\n# Nadie lo ha dicho"
        )
        assert "\nprotocol: week\nversion: 2\n" in text
        assert read_protocol(text, "week").checkins["monday"].cadence.on == ("tuesday",)
        await here.nour_alone.presses("En fichier", "ce que changerait la version 2")
        there = (await here.nour_alone.message("la prochaine version en fichier"))["content"]
        assert there["msgtype"] == "m.file"
        theirs = (await fetched(here.nour_alone.person, there["url"])).decode()
        assert "\n# Pas encore reformulé par une personne\u00a0: " in theirs, (
            "the notes are in their own language"
        )
        assert theirs.partition("\nprotocol: ")[2] == text.partition("\nprotocol: ")[2]
        await here.rosa_alone.presses("Proponer esta versión", "lo que cambiaría la versión 2")
        there = await here.nour.message("Proposé à tous les partenaires\u00a0: Semaine, version 2")
        assert "Qu'est-ce qui a réussi" in there["content"]["body"]
        await here.teo.presses(
            "Estamos de acuerdo", "Propuesta a todos los grupos aliados: Semana, versión 2"
        )
        await here.nour.looks_away()
        await here.teo.reads("Teo (Goma) está de acuerdo con “Semana”.")
        [held] = [a for a in here.gathering().adoptions.values() if a.state == "in-force"]
        assert held.protocol.version == 1, "Tyr has not agreed"
        await here.nour.presses("Nous sommes d'accord", "Semaine, version 2")
        await here.amal.reads("Tous les groupes sont d'accord avec la version 2 de Semaine.")
        told = await here.teo.reads("Todos los grupos están de acuerdo con la versión 2 de Semana.")
        assert "→ Lunes: la próxima vez, martes, 15 dic, 10:00" in told
        [held] = [a for a in here.gathering().adoptions.values() if a.state == "in-force"]
        assert (held.protocol.version, held.protocol.checkins["monday"].cadence.on) == (2, ("tuesday",))
        await here.turns_to(datetime(2026, 12, 15, 10, tzinfo=UTC))
        await here.teo.reads("¿Qué salió bien?")
        await here.amal.reads("Qu'est-ce qui a réussi")
