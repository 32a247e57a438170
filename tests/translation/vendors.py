"""Likenesses of Google's page, DeepL's API and MyMemory's, on loopback, as strict as the real ones today.

They note each request as it came, so that a test fails when a new deep-translator asks in another way.
"""

from __future__ import annotations

import html
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Came:
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


@dataclass
class Vendor:
    url: str = ""
    came: list[Came] = field(default_factory=list)
    reply: Callable[[Came], tuple[int, dict[str, str], str]] = lambda came: (500, {}, "")


@contextmanager
def vendor(reply: Callable[[Came], tuple[int, dict[str, str], str]]) -> Iterator[Vendor]:
    """Serve *reply*: a request in, (status, headers, body) out."""
    told = Vendor(reply=reply)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: Any) -> None:
            pass

        def _serve(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            parts = urlsplit(self.path)
            came = Came(
                self.command,
                parts.path,
                dict(parse_qsl(parts.query, keep_blank_values=True)),
                {name.lower(): value for name, value in self.headers.items()},
                json.loads(raw) if raw else None,
            )
            told.came.append(came)
            status, headers, body = told.reply(came)
            out = body.encode()
            self.send_response(status)
            for name, value in {"Content-Type": "text/html", **headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(out)))
            self.end_headers()
            self.wfile.write(out)

        do_GET = do_POST = _serve  # noqa: N815

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    told.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()


def google_page(came: Came) -> tuple[int, dict[str, str], str]:
    if came.method != "GET" or set(came.query) != {"tl", "sl", "q"}:
        return 400, {}, "<p>Bad request"
    said = html.escape(f"[{came.query['tl']}] {came.query['q']}")
    cookie = {"Set-Cookie": "NID=follow-me; Path=/"}
    return 200, cookie, f'<html><body><div class="result-container">{said}</div></body></html>'


def deepl_api(came: Came) -> tuple[int, dict[str, str], str]:
    """What DeepL's announcement of 15 January 2026 leaves: POST, a key in the header, JSON."""
    if came.method != "POST" or came.query or not isinstance(came.body, dict):
        return 403, {}, '{"message": "no longer supported"}'
    if came.headers.get("authorization") != "DeepL-Auth-Key d33pl-canary:fx":
        return 403, {}, "{}"
    if set(came.body) != {"text", "source_lang", "target_lang"} or not isinstance(came.body["text"], list):
        return 400, {}, '{"message": "Value for \'text\' not supported."}'
    said = [{"text": f"[{came.body['target_lang']}] {text}"} for text in came.body["text"]]
    return 200, {"Content-Type": "application/json"}, json.dumps({"translations": said})


def mymemory_api(came: Came) -> tuple[int, dict[str, str], str]:
    if came.method != "GET" or set(came.query) != {"langpair", "q"}:
        return 400, {}, "{}"
    if len(came.query["q"].encode()) > 500:
        text = "QUERY LENGTH LIMIT EXCEEDED. MAX ALLOWED QUERY : 500 CHARS"
    else:
        text = f"[{came.query['langpair'].split('|')[1]}] {came.query['q']}"
    return (
        200,
        {},
        json.dumps({"responseData": {"translatedText": text}, "responseStatus": 200, "matches": []}),
    )
