"""Words come out in the reader's language, through the real deep-translator and a real HTTP server."""

from __future__ import annotations

from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer


async def test_a_sentence_comes_out_in_the_readers_language():
    with LibreTranslateServer(key="s3cret") as server:
        server.knows("pt", "es", {"A bomba funciona.": "La bomba funciona."})
        translator = translator_from(
            ["libretranslate"], libretranslate_url=server.url, libretranslate_key="s3cret"
        )
        done = await translator.translate("A bomba funciona.", "pt-BR", "es", memory=None)
        await translator.close()
    assert (done.text, done.engine, done.status) == ("La bomba funciona.", "libretranslate", "machine")
    assert server.refused == []
    assert server.calls == [("pt", "es")]
