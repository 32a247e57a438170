"""A partnership with the operator's own server and every vendor, each of them there to be asked."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.translation import Translator
from bot.translation.engines import Baidu, DeepL, Google, LibreTranslate, Microsoft, MyMemory
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.translation.vendors import (
    BAIDU_APPID,
    BAIDU_KEY,
    MICROSOFT_KEY,
    MICROSOFT_REGION,
    Vendor,
    baidu_api,
    deepl_api,
    google_page,
    microsoft_api,
    mymemory_api,
    vendor,
)
from tests.world import Neighbour, World


@dataclass
class Town:
    """A partnership, the operator's own server, and every vendor, all of them there to be asked."""

    world: World
    own: LibreTranslateServer
    vendors: dict[str, Vendor]
    neighbours: list[Neighbour] = field(default_factory=list)

    def asked(self) -> set[str]:
        """Return who was sent anything at all."""
        return {name for name, each in self.vendors.items() if each.bytes_in} | (
            {"own-server"} if self.own.calls else set()
        )

    def read(self) -> bytes:
        """Return every byte that came to any vendor."""
        return b"".join(each.bytes_in for each in self.vendors.values())


APIS = {
    "google": google_page,
    "deepl": deepl_api,
    "mymemory": mymemory_api,
    "microsoft": microsoft_api,
    "baidu": baidu_api,
}


@asynccontextmanager
async def built(folder: Path, limit: float = 3.0, *, turned: bool = False) -> AsyncIterator[Town]:
    """Give a town; where the clock is *turned*, a rest of a translator's is one in the story."""
    with LibreTranslateServer() as own, ExitStack() as stack:
        vendors = {name: stack.enter_context(vendor(api)) for name, api in APIS.items()}
        engines = [
            LibreTranslate(own.url),
            Google(vendors["google"].url + "/m"),
            DeepL("d33pl-canary:fx", vendors["deepl"].url + "/v2/translate"),
            MyMemory(vendors["mymemory"].url + "/get"),
            Microsoft(MICROSOFT_KEY, MICROSOFT_REGION, vendors["microsoft"].url),
            Baidu(BAIDU_APPID, BAIDU_KEY, vendors["baidu"].url),
        ]
        world = World(folder)
        clock = (lambda: world.now.timestamp()) if turned else time.monotonic
        world.translator = Translator(engines, clock=clock, limit=limit)
        world.restarts()
        yield Town(world, own, vendors)
        await world.translator.close()


def partners(town: Town, protocol: str | None = None) -> list[Neighbour]:
    more = {} if protocol is None else {"protocol": protocol}
    town.neighbours = town.world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", **more)
    return town.neighbours


async def tells(world: World) -> None:
    """Start as the service does: whoever nobody was told of may see nothing."""
    world.bench.look_at_translators()
    await world.settles()
