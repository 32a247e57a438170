"""The one seam to deep-translator: what its modules call `requests` is ours, with a deadline and a cap.

Nothing may go out without a call under way in this thread, over plain http beyond this machine, through a
proxy named in the environment, to where a redirect points, or with a cookie. The shared `requests` package
is left as it is.
"""

from __future__ import annotations

import ipaddress
import json
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from bot.translation.engine import Call, EngineFault, EngineUnusable

_MOST_BYTES = 1_000_000
_CONNECT_SECONDS = 3.0
_REFUSALS = {401, 402, 403, 429, 456}
"""Statuses that asking again only makes worse; 456 is DeepL's for a spent quota."""


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request as it is to go out."""

    method: str
    url: str
    params: Mapping[str, str] = field(default_factory=dict)
    json: Mapping[str, Any] | Sequence[Any] | None = None
    fields: Mapping[str, str] | None = None
    """The body as a form."""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """The part of a `requests.Response` that deep-translator reads."""

    status_code: int
    text: str

    def json(self) -> Any:
        return json.loads(self.text)

    def close(self) -> None:
        """Everything was read already."""


Form = Callable[[Request], Request | Answer]
"""Turns what deep-translator asks for into what the service takes today, or into an answer at hand."""


class _Here(threading.local):
    call: Call | None = None
    form: Form | None = None
    session: requests.Session | None = None


_here = _Here()


class _WatchedHTTP(HTTPConnection):
    def getresponse(self) -> Any:
        if _here.call:
            _here.call.watch(self.sock)
        return super().getresponse()


class _WatchedHTTPS(HTTPSConnection):
    def getresponse(self) -> Any:
        if _here.call:
            _here.call.watch(self.sock)
        return super().getresponse()


class _HTTPPool(HTTPConnectionPool):
    ConnectionCls = _WatchedHTTP


class _HTTPSPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedHTTPS


class _Adapter(HTTPAdapter):
    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _HTTPPool, "https": _HTTPSPool}


class Line:
    """An engine's connections: one session a thread, because sessions are not made to be shared."""

    def __init__(self) -> None:
        self._own = threading.local()
        self._lock = threading.Lock()
        self._sessions: list[requests.Session] = []

    def session(self) -> requests.Session:
        """Return this thread's session."""
        session: requests.Session | None = getattr(self._own, "session", None)
        if session is None:
            session = requests.Session()
            session.trust_env = False
            session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
            session.mount("http://", _Adapter())
            session.mount("https://", _Adapter())
            self._own.session = session
            with self._lock:
                self._sessions.append(session)
        return session

    def close(self) -> None:
        """Close every thread's connections."""
        with self._lock:
            while self._sessions:
                self._sessions.pop().close()


class under_way:  # noqa: N801 - reads as a phrase: `with under_way(call, form, line):`
    """For the length of a with-block, let this thread's deep-translator calls go out as *call* in *form*."""

    def __init__(self, call: Call, form: Form, line: Line) -> None:
        self._call, self._form, self._line = call, form, line

    def __enter__(self) -> None:
        _here.call, _here.form, _here.session = self._call, self._form, self._line.session()

    def __exit__(self, *_: object) -> None:
        self._call.watch(None)
        _here.call = _here.form = _here.session = None


class Seam:
    """Stands where a deep-translator module has `requests`; takes exactly the calls that 1.11.4 makes."""

    exceptions = requests.exceptions

    def get(self, url: str, *, params: Mapping[str, str] | None = None, proxies: None = None) -> Answer:
        return _in_form(Request("GET", url, params or {}))

    def post(
        self,
        url: str,
        *,
        params: Mapping[str, str],
        headers: Mapping[str, str] | None = None,
        json: Sequence[Any] | None = None,
        proxies: None = None,
    ) -> Answer:
        return _in_form(Request("POST", url, params, json, headers=headers or {}))


_seam = Seam()


def take_over(module: ModuleType) -> None:
    """Put the seam in place of `requests` in one deep-translator module, and keep its URLs out of the log.

    Raises:
        EngineUnusable: The module does not use `requests` as the release does that we know.
    """
    if getattr(module, "requests", None) not in (requests, _seam):
        raise EngineUnusable("This deep-translator asks in a way that we do not know: install 1.11.4.")
    module.requests = _seam  # type: ignore[attr-defined]
    logging.getLogger("urllib3.connectionpool").addFilter(_not_ours)


def _not_ours(record: logging.LogRecord) -> bool:
    """Drop what urllib3 says while a call of ours is under way: its URLs may hold members' words."""
    return _here.call is None


def _in_form(asked: Request) -> Answer:
    if _here.form is None:
        raise EngineFault("no-call-under-way")
    formed = _here.form(asked)
    return formed if isinstance(formed, Answer) else send(formed)


def send(request: Request) -> Answer:
    """Send *request* in the call under way in this thread.

    Raises:
        EngineFault: Anything but a whole answer with status 200 to 299.
    """
    call, session = _here.call, _here.session
    if call is None or session is None:
        raise EngineFault("no-call-under-way")
    if not may_be_asked(request.url):
        raise EngineFault("unencrypted")
    left = call.left()
    try:
        with session.request(
            request.method,
            request.url,
            params=request.params,
            json=request.json,
            data=request.fields,
            headers={
                "Accept-Encoding": "identity",
                **request.headers,
            },
            timeout=(min(_CONNECT_SECONDS, left), left),
            stream=True,
            allow_redirects=False,
        ) as response:
            _refuse_by_status(response)
            return Answer(response.status_code, _body(response, call))
    except requests.Timeout:
        raise EngineFault("silent", passing=True) from None
    except requests.RequestException:
        raise EngineFault("unreachable", passing=True) from None


def _refuse_by_status(response: requests.Response) -> None:
    status = response.status_code
    if status in _REFUSALS:
        pause = response.headers.get("Retry-After", "")
        raise EngineFault(f"refused-{status}", refused=True, rest=float(pause) if pause.isdecimal() else None)
    if status in (400, 404, 413, 414, 422):
        # About this text or pair (LibreTranslate: 400 for a language that it has not), not about the engine.
        raise EngineFault(f"not-taken-{status}", counts=False)
    if not 200 <= status < 300:
        raise EngineFault(f"status-{status}", passing=status >= 500)


def _body(response: requests.Response, call: Call) -> str:
    read = bytearray()
    for chunk in response.iter_content(16_384):
        read += chunk
        call.left()
        if len(read) > _MOST_BYTES:
            raise EngineFault("too-much")
    try:
        return read.decode("utf-8")
    except UnicodeDecodeError:
        raise EngineFault("garbled") from None


def may_be_asked(url: str) -> bool:
    """Return whether words may go to *url*: encrypted, or no further than this machine."""
    parts = urlsplit(url)
    return (parts.scheme == "https" and bool(parts.hostname)) or (
        parts.scheme == "http" and _is_here(parts.hostname or "")
    )


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
