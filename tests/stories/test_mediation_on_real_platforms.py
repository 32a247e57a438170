"""A round between two partners over the real adapters: a strict Telegram, and a homeserver."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from bot.app import Bench
from bot.core import mediating
from bot.core.answering import Said
from bot.core.mediation import Mediation
from bot.core.vocabulary import Vocabulary
from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import stage
from tests.stories.test_between_real_platforms import MONDAY, Both, both
from tests.stories.test_marks_on_real_platforms import shown_on_matrix
from tests.world import PULSE

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

KNOWS = {
    ("es", "fr"): {
        "¿Qué ayudaría?": "Qu'est-ce qui aiderait",
        "Una disculpa": "Des excuses",
        "Así lo haremos": "Nous ferons ainsi",
    },
    ("fr", "es"): {"Qu'on nous prévienne": "Que nos avisen", "Qu'est-ce qui aiderait": "¿Qué ayudaría?"},
}


def begun(here: Both) -> None:
    """Let a round between both be opened."""
    _opened(here.bench, MONDAY, ("g-rosa", "g-bruno"), "What would help?", "en")


def _opened(bench: Bench, now: datetime, sides: tuple[str, str], asks: str, language: str) -> None:
    """Let a round be opened by Rosa: a command would want somebody of neither side, and a third chat."""
    with bench.store.writing() as transaction:
        g = transaction.record.gathering("p", now)
        rosa = g.members["m-rosa"]
        room = g.direct_room(rosa.id) or g.rooms["r-rosa"]
        both = tuple((side, "") for side in sides)
        m = Mediation("y1", "p", rosa.id, room.id, now, sides=both, questions=((asks, language),))
        said = Said("s1", rosa, room, "", now, Vocabulary(), pressed=True)
        transaction.take([(g, mediating.confirmed(g, m, "ask-both", said))], now)
    bench.outbox.wake()


async def test_both_answer_where_they_are_and_share_by_a_button_and_a_thumb(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse, PULSE, "pt-BR") as here:
        await here.in_group("What moved forward?")
        begun(here)
        asked = await here.in_group("1/1 What would help?")
        there = await here.in_room("1/1 What would help?")
        here.group.says(here.rosa, "The canary would", reply_to=asked.id)
        ready = await here.in_group("Thank you, that was all.")
        here.group.presses(here.rosa, ready.id, "Yes, share it")
        await here.in_group("It is shared once Bruno agrees as well, and not before.")
        reply = {"m.relates_to": {"m.in_reply_to": {"event_id": there["event_id"]}}}
        said = {"msgtype": "m.text", "body": "Uma estrada"} | reply
        await here.bruno.puts(here.room, "m.room.message", said)
        buttons = ("👍 Sim, compartilhar", "👎 Guardar para nós")
        own = await shown_on_matrix(here, "Era tudo; agradecemos.", *buttons)
        events = await here.bruno.events(here.room)
        assert not any("canary" in str(event) for event in events), "nobody reads it before both agree"
        await here.bruno.reacts(here.room, own, "👍")
        shared = await here.in_room("Aqui está, lado a lado")
        assert "Rosa: The canary would" in shared["content"]["body"]
        assert "Bruno: Uma estrada" in (await here.in_group("Here it stands side by side")).text


async def test_a_round_is_read_side_by_side_on_both_once_both_agree_and_goes_on(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Rosa looks after it; Goma presses on Telegram, Tyr's puts an emoji on the question."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS) as here:
        _opened(here.bench, here.bench.clock(), ("g-goma", "g-tyr"), "¿Qué ayudaría?", "es")
        await here.rosa_alone.reads("Se les pregunta a Goma y a Tyr, por separado")
        await here.teo.replies("1/1 ¿Qué ayudaría?", "Una disculpa")
        await here.teo.presses("Sí, compartirlo", "eso era todo")
        await here.teo.reads("Se comparte cuando Tyr también esté de acuerdo, y no antes.")
        await here.nour.replies("1/1 Qu'est-ce qui aiderait", "Qu'on nous prévienne")
        ready = await here.nour.message("Merci, c'était tout.", "Oui, le partager")
        before = (here.rosa_alone, here.nour, here.nour_alone, here.teo_alone, here.amal_alone)
        read = await here.read_by(*before)
        assert not any(word in read for word in ("disculpa", "excuses", "prévienne", "avisen"))
        assert "avisen" not in await here.read_by(here.rosa)

        await here.nour.person.reacts(here.nour.room, ready["event_id"], "👍")
        shared = await here.rosa.reads("Goma y Tyr están de acuerdo en compartir lo que dijeron.")
        sides = "Teo (Goma): Una disculpa\nNour (Tyr): Que nos avisen\n(fr: Qu'on nous prévienne)"
        assert shared.endswith(f"1. ¿Qué ayudaría?\n{sides}")
        assert sides in await here.rosa_alone.reads("lado a lado")
        there = (await here.amal.message("Le voici côte à côte"))["content"]
        assert "Teo (Goma)\u00a0: Des excuses" in there["body"]
        assert "<blockquote><sub>(es: Una disculpa)</sub></blockquote>" in there["formatted_body"]
        await here.rosa.replies("lado a lado", "Así lo haremos")
        await here.nour.reads("Nous ferons ainsi")
        others = await here.read_by(here.nour_alone, here.teo_alone, here.amal_alone)
        assert not any(word in others for word in ("disculpa", "excuses", "prévienne", "ainsi"))


async def test_one_person_on_each_platform_answers_alone_and_a_no_ends_it_in_the_same_words(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS) as here:
        await here.nour_alone.says("!mediate Teo Amal\nQu'est-ce qui aiderait")
        await here.nour_alone.presses("Oui, demander à part", "Qu'est-ce qui aiderait")
        await here.teo_alone.reads("1/1 ¿Qué ayudaría?")
        await here.teo_alone.says("Una disculpa")
        await here.teo_alone.presses("Sí, compartirlo", "eso era todo")
        await here.teo_alone.reads("Se comparte cuando Amal (Tyr) también esté de acuerdo")
        await here.amal_alone.reads("1/1 Qu'est-ce qui aiderait")
        await here.amal_alone.says("Qu'on nous prévienne")
        await here.amal_alone.presses("Le garder pour nous", "c'était tout")
        over = "L'échange entre Teo (Goma) et Amal (Tyr) est terminé, et rien n'en est partagé."
        assert await here.nour_alone.reads(over) == await here.amal_alone.reads(over)
        await here.teo_alone.reads("La ronda entre Teo (Goma) y Amal (Tyr) terminó, y no se comparte nada")
        read = await here.read_by(here.rosa, here.nour, here.rosa_alone, here.nour_alone)
        assert not any(word in read for word in ("disculpa", "excuses", "prévienne", "avisen"))
        theirs = await here.read_by(here.teo_alone), await here.read_by(here.amal_alone)
        assert "avisen" not in theirs[0]
        assert "excuses" not in theirs[1]
        assert "ronda" not in await here.read_by(here.rosa), "their groups do not learn that there was one"
