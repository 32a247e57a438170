"""The LibreTranslate server of the tests refuses what the real one would, and serves other processes."""

from __future__ import annotations

import json
import subprocess
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.fakes.libretranslate_server import LibreTranslateServer

GOOD = {"q": "Olá", "source": "pt", "target": "es", "format": "text"}


def _ask(url: str, path: str, body: bytes | None, kind: str = "application/json") -> tuple[int, object]:
    try:
        with urlopen(Request(url + path, body, {"Content-Type": kind}), timeout=5) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        with error:
            return error.code, json.load(error)


@pytest.mark.parametrize(
    ("path", "body", "kind", "status"),
    [
        ("/translate?q=Ol%C3%A1&source=pt&target=es", b"", "application/json", 400),
        ("/translate", b"q=Ola&source=pt&target=es", "application/x-www-form-urlencoded", 415),
        ("/translate", b"{", "application/json", 400),
        ("/translate", json.dumps({**GOOD, "source": "auto"}).encode(), "application/json", 400),
        ("/translate", json.dumps({**GOOD, "format": "html"}).encode(), "application/json", 400),
        ("/translate", json.dumps({**GOOD, "q": ""}).encode(), "application/json", 400),
        ("/translate", json.dumps({**GOOD, "timeout": 3}).encode(), "application/json", 400),
        ("/elsewhere", None, "application/json", 404),
    ],
)
def test_a_wrong_request_is_refused_and_noted(path, body, kind, status):
    with LibreTranslateServer() as server:
        got, told = _ask(server.url, path, body, kind)
        assert (got, list(told)) == (status, ["error"])
        assert (server.calls, len(server.refused)) == ([], 1)


def test_a_wrong_key_and_an_unknown_language_are_answered_as_the_real_one_does():
    with LibreTranslateServer(key="right") as server:
        wrong = _ask(server.url, "/translate", json.dumps({**GOOD, "api_key": "wrong"}).encode())
        unknown = json.dumps({**GOOD, "target": "fj", "api_key": "right"}).encode()
        assert wrong == (403, {"error": "Invalid API key"})
        assert _ask(server.url, "/translate", unknown) == (400, {"error": "fj is not supported"})


def test_it_serves_another_process():
    code = (
        "import asyncio, sys; from bot.translation import translator_from\n"
        "async def main():\n"
        "    t = translator_from(['libretranslate'], libretranslate_url=sys.argv[1])\n"
        "    print((await t.translate('Bom dia 5', 'pt-BR', 'es', memory=None)).text); await t.close()\n"
        "asyncio.run(main())"
    )
    with LibreTranslateServer() as server:
        server.knows("pt-BR", "es", {"Bom dia ⟦1⟧": "Buenos días ⟦1⟧"})
        ran = subprocess.run(
            [sys.executable, "-W", "error", "-c", code, server.url],
            capture_output=True,
            text=True,
            check=True,
        )
        assert (ran.stdout.strip(), ran.stderr) == ("Buenos días 5", "")
        assert server.calls == [("pt", "es")]
