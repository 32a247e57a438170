"""Likenesses of Google's page and DeepL's, MyMemory's, Microsoft's and Baidu's APIs, as strict as they are.

They note each request as it came, so that a test fails when a new deep-translator asks in another way.
"""

from __future__ import annotations

import hashlib
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
    bytes_in: bytes = b""
    """Every byte that came in at the socket, request lines and headers too."""
    connections: int = 0
    reply: Callable[[Came], tuple[int, dict[str, str], str]] = lambda came: (500, {}, "")


class _Noting:
    """What a socket's file brings, noted as it is read."""

    def __init__(self, file: Any, told: Vendor) -> None:
        self._file, self._told = file, told

    def readline(self, most: int = -1) -> bytes:
        return self._noted(self._file.readline(most))

    def read(self, most: int = -1) -> bytes:
        return self._noted(self._file.read(most))

    def _noted(self, came: bytes) -> bytes:
        self._told.bytes_in += came
        return came

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


@contextmanager
def vendor(reply: Callable[[Came], tuple[int, dict[str, str], str]]) -> Iterator[Vendor]:
    """Serve *reply*: a request in, (status, headers, body) out."""
    told = Vendor(reply=reply)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            told.connections += 1
            self.rfile = _Noting(self.rfile, told)

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
                _body(raw, self.headers.get("Content-Type", "")),
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


def _body(raw: bytes, kind: str) -> Any:
    if kind.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(raw.decode(), keep_blank_values=True))
    return json.loads(raw) if raw else None


def google_page(came: Came) -> tuple[int, dict[str, str], str]:
    if came.method != "GET" or set(came.query) != {"tl", "sl", "q"}:
        return 400, {}, "<p>Bad request"
    said = html.escape(f"[{came.query['tl']}] {came.query['q']}")
    cookie = {"Set-Cookie": "NID=follow-me; Path=/"}
    return 200, cookie, f'<html><body><div class="result-container">{said}</div></body></html>'


def deepl_api(came: Came) -> tuple[int, dict[str, str], str]:
    """What DeepL's announcement of 15 January 2026 leaves: POST, a key in the header, JSON; its languages."""
    known = came.headers.get("authorization") == "DeepL-Auth-Key d33pl-canary:fx"
    if (came.method, came.path, came.query, known) == ("GET", "/v2/languages", {"type": "target"}, True):
        listed = [
            {"language": code, "name": code, "supports_formality": False} for code in ("EN-GB", "ES", "PT-BR")
        ]
        return 200, {"Content-Type": "application/json"}, json.dumps(listed)
    if came.method != "POST" or came.query or not isinstance(came.body, dict):
        return 403, {}, '{"message": "no longer supported"}'
    if not known:
        return 403, {}, "{}"
    if set(came.body) != {"text", "source_lang", "target_lang"} or not isinstance(came.body["text"], list):
        return 400, {}, '{"message": "Value for \'text\' not supported."}'
    said = [{"text": f"[{came.body['target_lang']}] {text}"} for text in came.body["text"]]
    return 200, {"Content-Type": "application/json"}, json.dumps({"translations": said})


SCRIPTS = {"ar-EG": "عربي", "ar-SA": "عربي", "he": "עברית", "cht": "譯文"}
"""A word for codes of languages whose readers would not take Latin letters for a translation."""


def marked(code: str, text: str) -> str:
    """Return *text* as if it were translated: with the code that was asked for, in the language's script."""
    return " ".join((f"[{code}]", *filter(None, (SCRIPTS.get(code),)), text))


def mymemory_api(came: Came) -> tuple[int, dict[str, str], str]:
    if came.method != "GET" or set(came.query) != {"langpair", "q"}:
        return 400, {}, "{}"
    if len(came.query["q"].encode()) > 500:
        text = "QUERY LENGTH LIMIT EXCEEDED. MAX ALLOWED QUERY : 500 CHARS"
    else:
        text = marked(came.query["langpair"].split("|")[1], came.query["q"])
    return (
        200,
        {},
        json.dumps({"responseData": {"translatedText": text}, "responseStatus": 200, "matches": []}),
    )


MICROSOFT_KEY, MICROSOFT_REGION = "m1cr0-canary", "westeurope"
MICROSOFTS = """
af am ar as az ba be bg bho bn bo brx bs ca cs cy da de doi dsb dv el en es et eu fa fi fil fj fo fr
fr-CA ga gl gom gu ha he hi hne hr hsb ht hu hy id ig ikt is it iu iu-Latn ja ka kk km kmr kn ko ks ku ky
lb ln lo lt lug lv lzh mai mg mi mk ml mn-Cyrl mn-Mong mni mr ms mt mww my nb ne nl nso nya or otq pa pl
prs ps pt pt-PT ro ru run rw sd si sk sl sm sn so sq sr-Cyrl sr-Latn st sv sw ta te th ti tk tlh-Latn tn
to tr tt ty ug uk ur uz vi xh yo yua yue zh-Hans zh-Hant zu
"""
"""What its /languages lists for the scope "translation"."""


def microsoft_api(came: Came) -> tuple[int, dict[str, str], str]:
    """Version 3.0: the list without a key; words in the body, the key in a header, only what it lists."""
    kind = {"Content-Type": "application/json; charset=utf-8"}
    if came.query.get("api-version") != "3.0":
        return _microsofts(400, 400021, "The API version parameter is missing or invalid.")
    if (came.method, came.path) == ("GET", "/languages"):
        listed = {code: {"name": code, "nativeName": code, "dir": "ltr"} for code in MICROSOFTS.split()}
        assert came.query["scope"] == "translation", came.query
        assert "ocp-apim-subscription-key" not in came.headers
        return 200, kind, json.dumps({"translation": listed})
    if (came.method, came.path) != ("POST", "/translate") or set(came.query) != {"api-version", "from", "to"}:
        return _microsofts(404, 404000, "The requested resource was not found.")
    if came.headers.get("ocp-apim-subscription-key") != MICROSOFT_KEY:
        return _microsofts(
            401, 401000, "The request is not authorized because credentials are missing or invalid."
        )
    if came.headers.get("ocp-apim-subscription-region") != MICROSOFT_REGION:
        return _microsofts(
            401, 401000, "The request is not authorized because credentials are missing or invalid."
        )
    for end, code in (("from", 400035), ("to", 400036)):
        if came.query[end] not in MICROSOFTS.split():
            return _microsofts(400, code, f"The {end} language is not valid.")
    if not isinstance(came.body, list) or [set(one) for one in came.body] != [{"text"}]:
        return _microsofts(400, 400074, "The body of the request is not valid JSON.")
    to = came.query["to"]
    text = marked(to, came.body[0]["text"])
    return 200, kind, json.dumps([{"translations": [{"text": text, "to": to}]}])


def _microsofts(status: int, code: int, message: str) -> tuple[int, dict[str, str], str]:
    return (
        status,
        {"Content-Type": "application/json"},
        json.dumps({"error": {"code": code, "message": message}}),
    )


BAIDU_APPID, BAIDU_KEY = "2026112800", "b41du-canary"
BAIDUS = "zh en yue wyw jp kor fra spa th ara ru pt de it el nl pl bul est dan fin cs ro slo swe hu cht vie"


def baidu_api(came: Came) -> tuple[int, dict[str, str], str]:
    """The general API: everything in a form, signed; whatever is wrong is said with status 200."""
    body = came.body
    if (came.method, came.query) != ("POST", {}) or not isinstance(body, dict):
        return 200, {}, json.dumps({"error_code": "54000", "error_msg": "PARAM_FROM_TO_OR_Q_EMPTY"})
    signed = BAIDU_APPID + body["q"] + body["salt"] + BAIDU_KEY
    if body["appid"] != BAIDU_APPID or body["sign"] != hashlib.md5(signed.encode()).hexdigest():
        return 200, {}, json.dumps({"error_code": "54001", "error_msg": "Invalid Sign"})
    if not {body["from"], body["to"]} <= {*BAIDUS.split()}:
        return 200, {}, json.dumps({"error_code": "58001", "error_msg": "INVALID_TO_PARAM"})
    found = [{"src": line, "dst": marked(body["to"], line)} for line in body["q"].split("\n")]
    return 200, {}, json.dumps({"from": body["from"], "to": body["to"], "trans_result": found})
