"""Play the quarter and write its golden files anew."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.logs import set_up
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.quarter.played import played, weeks

GOLDEN = Path(__file__).parent.parent / "golden" / "quarter"


async def _written() -> None:
    with LibreTranslateServer() as server, TemporaryDirectory() as folder:
        translator = translator_from(["libretranslate"], libretranslate_url=server.url)
        quarter = await played(Path(folder), translator)
        GOLDEN.mkdir(parents=True, exist_ok=True)
        for name, text in weeks(quarter):
            (GOLDEN / name).write_text(text, encoding="utf-8")
        await quarter.stage.close()


if __name__ == "__main__":
    set_up("error", json=False, secrets=())
    asyncio.run(_written())
