"""A strict server that speaks LibreTranslate's API (/translate, /languages) on loopback, in its own thread.

It refuses what a careful operator would not want (words or keys in an address, other bodies than JSON),
answers errors in the shapes of LibreTranslate 1.9.6, and fails on request. Another process reaches it at
`url`. It never translates: it knows the sentences that a test tells it, and marks every other one with the
language it was asked for.
"""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

FAULTS = (
    "hang",
    "429",
    "403",
    "500",
    "html",
    "garbage",
    "null",
    "error-in-200",
    "drip",
    "drip-headers",
    "cut",
)
LANGUAGES = ("en", "es", "fr", "pt", "ar", "sw", "ru", "uk", "de", "tr", "fa", "he", "zh-Hans", "zh-Hant")
_FIELDS = {"q", "source", "target", "format", "api_key"}
_ALIASES = {"pb": "pt", "pt-BR": "pt", "zh": "zh-Hans", "zt": "zh-Hant"}


class LibreTranslateServer:
    """Use as a context manager, or call `start` and `stop`.

    Attributes:
        calls: (source, target) of each sentence that was taken for translation, in order.
        asked: The sentences themselves, in the same order.
        refused: Why requests were turned down that a correct client does not make; empty after a good test.
    """

    def __init__(
        self,
        *,
        key: str | None = None,
        languages: Iterable[str] = LANGUAGES,
        pairs: Mapping[str, Iterable[str]] | None = None,
        delay: float = 0.0,
    ) -> None:
        self.key = key
        self.targets = {one: {*others} for one, others in (pairs or {}).items()}
        """What it translates each language into; each into all if it was not told."""
        self.languages = tuple(self.targets) or tuple(languages)
        self.delay = delay
        self.calls: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.refused: list[str] = []
        self.answers: Callable[[str, str, str], str] | None = None
        """(text, source, target) to answer, in place of what is known."""
        self._known: dict[tuple[str, str], dict[str, str]] = {}
        self._faults: deque[str] = deque()
        self._standing_fault: str | None = None
        self._lock = threading.Lock()
        self._called = threading.Condition()
        self._stopping = threading.Event()
        self._http: ThreadingHTTPServer | None = None

    def knows(self, source: str, target: str, sentences: Mapping[str, str]) -> None:
        """Translate *sentences* so; codes as on the wire ("pt"), "pt-BR" being the same as "pt"."""
        pair = _ALIASES.get(source, source), _ALIASES.get(target, target)
        table = self._known.setdefault(pair, {})
        table.update({said.casefold(): answer for said, answer in sentences.items()})

    def fails(self, *faults: str) -> None:
        """Answer the next translations with these *faults*, one each."""
        assert set(faults) <= set(FAULTS), faults
        with self._lock:
            self._faults.extend(faults)

    def fails_until_told(self, fault: str | None) -> None:
        """Answer every translation with *fault*, until told None."""
        assert fault is None or fault in FAULTS
        self._standing_fault = fault

    @property
    def url(self) -> str:
        assert self._http is not None, "not started"
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def start(self) -> LibreTranslateServer:
        server = self

        class Handler(_Handler):
            fake = server

        self._http = _Quiet(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def stop(self) -> None:
        self._stopping.set()
        if self._http:
            self._http.shutdown()
            self._http.server_close()

    def __enter__(self) -> LibreTranslateServer:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def wait_for_calls(self, count: int, within: float = 10.0) -> None:
        """Block until *count* sentences were taken, hanging ones included."""
        with self._called:
            assert self._called.wait_for(lambda: len(self.calls) >= count, within), self.calls

    def wait(self, seconds: float) -> bool:
        """Wait, and return whether the server is being stopped."""
        return self._stopping.wait(seconds)

    def take_fault(self) -> str | None:
        with self._lock:
            return self._faults.popleft() if self._faults else self._standing_fault

    def translate(self, text: str, source: str, target: str) -> str:
        with self._called:
            self.calls.append((source, target))
            self.asked.append(text)
            self._called.notify_all()
        if self.answers:
            return self.answers(text, source, target)
        pair = _ALIASES.get(source, source), _ALIASES.get(target, target)
        return self._known.get(pair, {}).get(text.casefold(), f"[{target}] {text}")


class _Quiet(ThreadingHTTPServer):
    request_queue_size = 128
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up in the middle is part of the test."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    fake: LibreTranslateServer

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        if self.path != "/languages":
            return self._turn_down(404, "Not Found")
        codes = self.fake.languages
        listed = [
            {"code": code, "name": code, "targets": sorted(self.fake.targets.get(code, codes))}
            for code in codes
        ]
        return self._say(200, listed)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if "?" in self.path:
            return self._turn_down(400, "words or keys in the address")
        if self.path != "/translate":
            return self._turn_down(404, "Not Found")
        if self.headers.get("Content-Type", "").split(";")[0] != "application/json":
            return self._turn_down(415, "not JSON")
        try:
            asked = json.loads(body)
        except ValueError:
            return self._turn_down(400, "broken JSON")
        wrong = self._wrong_with(asked)
        if wrong:
            return self._turn_down(400, wrong)
        if self.fake.key and asked.get("api_key") != self.fake.key:
            return self._turn_down(403, "Invalid API key")
        for end in ("source", "target"):
            if asked[end] not in self.fake.languages:
                return self._say(400, {"error": f"{asked[end]} is not supported"})
        if asked["target"] not in self.fake.targets.get(asked["source"], self.fake.languages):
            names = asked["target"], asked["source"]
            return self._turn_down(400, "{} is not available as a target language from {}".format(*names))
        return self._translate(asked)

    def _wrong_with(self, asked: Any) -> str | None:
        if not isinstance(asked, dict):
            return "Invalid request: missing JSON object"
        for name in ("q", "source", "target"):
            if not isinstance(asked.get(name), str) or not asked[name]:
                return f"Invalid request: missing {name} parameter"
        if set(asked) - _FIELDS:
            return f"unknown fields: {sorted(set(asked) - _FIELDS)}"
        if asked.get("format") != "text":
            return "format is not text"
        if asked["source"] == "auto" or asked["source"] == asked["target"]:
            return "a language was guessed, or is both"
        return None

    def _translate(self, asked: dict[str, str]) -> None:
        fault = self.fake.take_fault()
        if fault is None and self.fake.delay:
            self.fake.wait(self.fake.delay)
        answer = self.fake.translate(asked["q"], asked["source"], asked["target"])
        if fault is None:
            return self._say(200, {"translatedText": answer})
        return self._fail(fault, answer)

    def _fail(self, fault: str, answer: str) -> None:
        match fault:
            case "hang":
                while not self.fake.wait(0.1) and self._still_there():
                    pass
                self.close_connection = True
            case "429":
                self._say(429, {"error": "Slowdown: 30 per 1 minute"}, {"Retry-After": "90"})
            case "403":
                self._say(403, {"error": "Too many request limits violations"})
            case "500":
                self._say(500, {"error": "Cannot translate text: out of memory"})
            case "html":
                self._write(200, b"<!doctype html><title>Sign in to the hotel network</title>", "text/html")
            case "garbage":
                self._write(200, b"\xff\xfe{translatedText", "application/json")
            case "null":
                self._say(200, None)
            case "error-in-200":
                self._say(200, {"error": "something"})
            case "cut":
                self._head(200, "application/json", 500)
                self.wfile.write(b'{"translatedText": "')
                self.close_connection = True
            case "drip":
                body = json.dumps({"translatedText": answer}).encode()
                self._head(200, "application/json", len(body))
                self._drip(body)
            case "drip-headers":
                self._drip(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Slow: " + b"a" * 1000)

    def _still_there(self) -> bool:
        self.connection.settimeout(0.01)
        try:
            return bool(self.connection.recv(1))
        except TimeoutError:
            return True
        except OSError:
            return False

    def _drip(self, body: bytes) -> None:
        for at in range(len(body)):
            self.wfile.write(body[at : at + 1])
            self.wfile.flush()
            if self.fake.wait(0.2):
                break
        self.close_connection = True

    def _turn_down(self, status: int, why: str) -> None:
        self.fake.refused.append(why)
        self.close_connection = True
        self._say(status, {"error": why})

    def _say(self, status: int, answer: object, headers: Mapping[str, str] | None = None) -> None:
        self._write(status, json.dumps(answer).encode(), "application/json", headers)

    def _write(self, status: int, body: bytes, kind: str, headers: Mapping[str, str] | None = None) -> None:
        self._head(status, kind, len(body), headers)
        self.wfile.write(body)

    def _head(self, status: int, kind: str, length: int, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
