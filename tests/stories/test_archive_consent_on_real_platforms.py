"""Consent to the archive across a strict Telegram and a homeserver: what a "no" keeps from the others."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.fakes.telegram_chats import Chat, ChatMessage
from tests.peers.synapse import Homeserver, synapse
from tests.stories.real import OnMatrix, OnTelegram
from tests.stories.stage import Stage, stage
from tests.stories.test_goals_on_real_platforms import fetched
from tests.world import mondays

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
FINDINGS = mondays(
    "findings",
    """
    title: {en: Findings, es: Hallazgos, fr: Trouvailles}
    open-for: 3 days
    questions:
      - id: found
        kind: text
        ask: {en: What did you find?, es: "¿Qué hallaron?", fr: Qu'avez-vous trouvé ?}
      - id: keep
        kind: yes-no
        about: archive
        ask: {en: May it be kept?, es: "¿Se puede guardar?", fr: Peut-on le garder ?}
""",
)
KNOWS = {
    ("es", "fr"): {"Dos pozos están secos": "Deux puits sont à sec"},
    ("fr", "es"): {"Le quetzal se tait": "El quetzal calla"},
}


async def exported(here: Stage, talk: OnTelegram | OnMatrix, label: str, on: str) -> str:
    """Take everything out alone, in the form called *label*, and return what is in the file."""
    await talk.presses(label, on)
    if isinstance(talk, OnTelegram):

        def there(chat: Chat) -> ChatMessage | None:
            return next((m for m in chat.from_bot if m.kind == "document"), None)

        await talk.chat.becomes(lambda chat: there(chat) is not None)
        found = there(talk.chat)
        assert found
        stored = here.telegram.network.files.known(here.telegram, found.media["document"]["file_id"])
        assert stored
        return stored.bytes.decode("utf-8-sig")

    def is_file(events: list[dict[str, object]]) -> str | None:
        return next(
            (str(e["content"]["url"]) for e in events if e["content"].get("msgtype") == "m.file"), None
        )

    events = await talk.person.sees(talk.room, lambda all_: is_file(all_) is not None, talk.bot)
    url = is_file(events)
    assert url
    return (await fetched(talk.person, url)).decode("utf-8-sig")


async def searched(talk: OnTelegram | OnMatrix, says: str, words: str) -> str:
    """Search by *says*, and return what comes of it: a message with *words*."""
    await talk.looks_away()
    await talk.says(says)
    return await talk.reads(words)


async def test_a_no_on_one_platform_keeps_the_words_from_search_and_exports_on_the_other(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Nour puts a thumb down in Tyr's room and another one up later; Teo presses in Goma's group."""
    async with stage(tmp_path, synapse, there="fr", knows=KNOWS, protocol=FINDINGS) as here:
        await here.turns_to(MONDAY)
        await here.nour.replies("1/2 Qu'avez-vous trouvé", "Le quetzal se tait")
        asked = await here.nour.reads("2/2 Peut-on le garder")
        assert (
            "Sans un oui, les autres ne retrouvent rien de ce que votre groupe dit cette fois\u00a0: "
            "ni dans les recherches, ni dans les exports." in asked
        )
        await here.nour.presses("Non", "2/2 Peut-on le garder")
        await here.rosa.reads("Nour (Tyr) respondió: El quetzal calla\n(fr: Le quetzal se tait)")
        await here.teo.replies("1/2 ¿Qué hallaron?", "Dos pozos están secos")
        await here.teo.presses("Sí", "2/2 ¿Se puede guardar?")
        await here.amal.reads("Goma, et aussi\u00a0:\n• Peut-on le garder ? Oui")

        nothing = "No se encontró nada para “quetzal” que pueda leer aquí."
        await searched(here.rosa, "/buscar quetzal", nothing)
        found = await searched(here.amal, "!search quetzal", "Trouvé pour «\u00a0quetzal\u00a0»\u00a0: 1")
        assert "Nour (Tyr)\u00a0: Le quetzal se tait" in found, "their own words are theirs"
        await here.rosa_alone.says("/export 2 semanas")
        table = await exported(here, here.rosa_alone, "Tabla (CSV)", "¿en qué forma lo quiere?")
        assert "Respuesta,2026-11-30,Goma,Teo,¿Qué hallaron?,,,es,Dos pozos están secos,,\r\n" in table
        assert "quetzal" not in table
        await here.nour_alone.says("!export 2 semaines")
        theirs = await exported(here, here.nour_alone, "Tableau (CSV)", "sous quelle forme")
        assert ",es,Dos pozos están secos,Deux puits sont à sec,\r\n" in theirs, "whoever said yes is there"
        assert "quetzal" not in theirs, "a file goes from hand to hand"

        kept = await here.nour.message("2/2 Peut-on le garder")
        await here.nour.person.reacts(here.nour.room, kept["event_id"], "👍")
        await here.nour.reads("✓ Nour\u00a0: Oui", new=False)
        found = await searched(here.rosa, "/buscar quetzal", "Encontrado para “quetzal”: 1")
        assert "Nour (Tyr): El quetzal calla" in found
        await here.amal.replies("2/2 Peut-on le garder", "non")
        await here.nour.reads("✓ Amal\u00a0: Non", new=False)
        await searched(here.rosa, "/buscar quetzal", nothing)
