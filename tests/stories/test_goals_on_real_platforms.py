"""Goals, what is counted towards them and their pictures, on a strict Telegram and on a homeserver."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest
from PIL import Image

from tests.peers.encrypting_person import EncryptingPerson
from tests.peers.js_person import Element, clients, element
from tests.peers.synapse import Homeserver, Person, synapse
from tests.stories.stage import stage
from tests.stories.test_goals import WATER

__all__ = ["element", "synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


async def fetched(person: Person, url: str) -> bytes:
    """Return what is in a file of the homeserver's."""
    where = f"{person.server.url}/_matrix/client/v1/media/download/{url.removeprefix('mxc://')}"
    headers = {"Authorization": f"Bearer {person.token}"}
    async with aiohttp.ClientSession() as session, session.get(where, headers=headers) as answer:
        return await answer.read()


async def test_numbers_from_both_platforms_count_towards_one_goal_that_each_reads_their_way(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """Nour answers in her own digits; Teo counts once more, and sees what he counts before it does."""
    async with stage(tmp_path, synapse, protocol=WATER) as here:
        await here.turns_to(NOON)
        asks = await here.nour.message("كم أسرة أخرى؟")
        await here.rosa.replies("¿Cuántas familias más?", "25")
        # Once Rosa's number is there, the same words stand above it.
        await here.nour.person.says(here.nour.room, "٣٠", reply_to=asks["event_id"])
        await here.rosa.reads("• ¿Cuántas familias más? 30")
        await here.nour.reads("• \u2068كم أسرة أخرى؟\u2069 25")
        await here.teo.says("/measure families 1.120")
        asked = await here.teo.message(
            "2. Familias con grifo\nPara contar: 1.120 familias, además de 95: 1.215 en total. ¿Es correcto?",
            "Sí, contarlo",
        )
        await here.teo.presses("Sí, contarlo", "¿Es correcto?")
        await here.teo.reads("✓ Teo contó: 1.120 familias. Entre todos: 1.215.")
        assert here.teo.chat.message(asked.id).markup == []
        reached = (await here.nour.message("🎉"))["content"]
        assert reached["formatted_body"].startswith('<div dir="rtl">🎉'), "all read that they have got there"

        await here.nour.says("!goals")
        listed = (await here.nour.message("أهدافنا:", "2"))["content"]
        assert "\n40 ← 1,215 ← 400 (\u2068أسرة\u2069)\n\n1 · 2" in listed["body"], (
            "arrows run as the line does"
        )
        assert listed["formatted_body"].endswith("<br><br>1 · 2</div>")
        await here.nour.presses("2", "أهدافنا:")
        card = (await here.nour.message("1,120 \u2068أسرة\u2069"))["content"]
        assert card["formatted_body"].startswith('<div dir="rtl">')
        await here.rosa.says("/goals")
        goals = await here.rosa.message("Nuestras metas:", "2")
        assert goals.marked("bold") == [goals.text.splitlines()[0]]
        assert goals.text.endswith("2. todos los grupos: Familias con grifo\n40 → 1.215 → 400 (familias)")


async def test_a_picture_of_a_goal_comes_to_both_and_opens(tmp_path: Path, synapse: Homeserver) -> None:
    async with stage(tmp_path, synapse, protocol=WATER) as here:
        await here.turns_to(NOON)
        await here.rosa.replies("¿Cuántas familias más?", "25")
        await here.nour.reads("• \u2068كم أسرة أخرى؟\u2069 25")
        await here.nour.says("!chart")
        shown = (await here.nour.message("كيف يسير هذا: \u2068أسر لديها صنبور\u2069"))["content"]
        assert (shown["msgtype"], shown["info"]["mimetype"]) == ("m.image", "image/png")
        picture = Image.open(BytesIO(await fetched(here.nour.person, shown["url"])))
        assert (picture.format, picture.size) == ("PNG", (shown["info"]["w"], shown["info"]["h"]))
        await here.rosa.says("/chart")
        sent = await here.rosa.message("Cómo va esto: Familias con grifo\n40 → 65 → 400 (familias)")
        assert sent.kind == "photo"


async def test_a_picture_of_a_goal_opens_in_an_encrypted_room_and_the_server_reads_nothing_of_it(
    tmp_path: Path, synapse: Homeserver, element: Element
) -> None:
    async with clients(element) as at, stage(tmp_path, synapse, protocol=WATER, there="fr", at=at) as here:
        assert isinstance(here.nour.person, EncryptingPerson)
        await here.turns_to(NOON)
        await here.rosa.replies("¿Cuántas familias más?", "25")
        await here.nour.reads("How many more families? 25")
        await here.nour.says("!chart")
        client = here.nour.person.client
        shown = await client.sees_text(here.nour.room, "40 → 65 → 400")
        assert "url" not in shown.content
        assert Image.open(BytesIO(await client.fetches(shown))).format == "PNG"
