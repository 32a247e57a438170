"""The engines that may be asked: deep-translator's LibreTranslate, Google, DeepL and MyMemory, safe to call.

These methods block and run in threads. They must never share a deep-translator object between calls (it
keeps the text in itself: one object in sixteen threads gave one person's answer to another), nor let what
it raises go further.
"""

from __future__ import annotations

import importlib
import threading
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from bot.translation import languages
from bot.translation.engine import Call, EngineFault, EngineUnusable
from bot.translation.languages import Language
from bot.translation.wire import Line, Request, may_be_asked, send, take_over, under_way


class _DeepTranslator:
    """What the four share: `_module` and `_kind` name deep-translator's class, *address* the service."""

    name: str
    third_party = True
    longest: int
    _module: str
    _kind: str

    def __init__(self, address: str, **options: str) -> None:
        if not may_be_asked(address):
            raise EngineUnusable(
                f'The address of {self.name} must begin with "https://" ("http://" on this machine only).'
            )
        self._address = address
        self._options = options
        self._line = Line()
        module = importlib.import_module(f"deep_translator.{self._module}")
        take_over(module)
        self._class: Any = getattr(module, self._kind)

    def translate(self, text: str, source: Language, target: Language, call: Call) -> str:
        with under_way(call, self._form, self._line):
            codes = self._codes(source, target)
            # Its own table of languages is short and is looked at in the constructor only.
            asked = self._class(source=self._plain_codes[0], target=self._plain_codes[1], **self._options)
            asked.source, asked.target = codes
            answer = asked.translate(text)
        if not isinstance(answer, str):
            raise EngineFault("no-answer", counts=False)
        return answer

    def close(self) -> None:
        self._line.close()

    _plain_codes = ("en", "es")

    def _codes(self, source: Language, target: Language) -> tuple[str, str]:
        raise NotImplementedError

    def _form(self, url: str, params: Mapping[str, str]) -> Request:
        raise NotImplementedError


def _both(source: str | None, target: str | None) -> tuple[str, str]:
    if source is None or target is None:
        raise EngineFault("languages", counts=False)
    return source, target


_PUBLIC_LIBRE = ("libretranslate.com", "libretranslate.de")
_LIST_KEPT = 3600.0
_LIST_MISSED = 60.0


class LibreTranslate(_DeepTranslator):
    """A LibreTranslate server, the operator's own unless it is one of the public ones."""

    name = "libretranslate"
    longest = 2000
    _module = "libre"
    _kind = "LibreTranslator"

    def __init__(self, url: str, key: str = "") -> None:
        super().__init__(url.rstrip("/") + "/", custom_url=url.rstrip("/") + "/", api_key=key or "none")
        self._key = key
        host = urlsplit(url).hostname or ""
        self.third_party = any(host == public or host.endswith(f".{public}") for public in _PUBLIC_LIBRE)
        self._lock = threading.Lock()
        self._speaks: dict[str, frozenset[str]] | None = None
        self._speaks_until = 0.0

    def translate(self, text: str, source: Language, target: Language, call: Call) -> str:
        return super().translate(_with_a_capital(text), source, target, call)

    def _codes(self, source: Language, target: Language) -> tuple[str, str]:
        speaks = self._languages()
        wanted = [
            (one, other)
            for one in languages.libretranslate(source)
            for other in languages.libretranslate(target)
        ]
        if speaks is None:
            return wanted[-1]
        return next((pair for pair in wanted if pair[1] in speaks.get(pair[0], ())), None) or _both(
            None, None
        )

    def _languages(self) -> dict[str, frozenset[str]] | None:
        """Return what the server translates into what, or None if it does not say. Asked once an hour."""
        with self._lock:
            if time.monotonic() < self._speaks_until:
                return self._speaks
        speaks = None
        try:
            listed = send(Request("GET", f"{self._address}languages")).json()
            speaks = {
                one["code"]: frozenset(one.get("targets") or [o["code"] for o in listed]) for one in listed
            }
        except EngineFault as fault:
            if fault.passing or fault.refused:
                raise
        except (ValueError, TypeError, KeyError):
            pass
        with self._lock:
            self._speaks = speaks or None
            self._speaks_until = time.monotonic() + (_LIST_KEPT if speaks else _LIST_MISSED)
            return self._speaks

    def _form(self, url: str, params: Mapping[str, str]) -> Request:
        # deep-translator would put the words and the key in the URL.
        asked = {name: params[name] for name in ("q", "source", "target", "format")}
        if self._key:
            asked["api_key"] = self._key
        return Request("POST", f"{self._address}translate", json=asked)


def _with_a_capital(text: str) -> str:
    """Return *text* with a capital if it has none: LibreTranslate answers small letters with small ones."""
    first = next((at for at, letter in enumerate(text) if letter.isalpha()), 0)
    if not text.islower() or "⟦" in text[:first]:
        return text
    return text[:first] + text[first].upper() + text[first + 1 :]


class Google(_DeepTranslator):
    """Google's page for old telephones, read by deep-translator; it refuses early and often."""

    name = "google"
    longest = 1500
    _module = "google"
    _kind = "GoogleTranslator"

    def __init__(self, address: str = "https://translate.google.com/m") -> None:
        super().__init__(address)

    def _codes(self, source: Language, target: Language) -> tuple[str, str]:
        return _both(languages.known_as(self.name, source), languages.known_as(self.name, target))

    def _form(self, url: str, params: Mapping[str, str]) -> Request:
        return Request("GET", self._address, params=dict(params))


class DeepL(_DeepTranslator):
    """DeepL's API, in the form that it takes since keys and words in URLs were retired (January 2026)."""

    name = "deepl"
    longest = 10_000
    _module = "deepl"
    _kind = "DeeplTranslator"

    def __init__(self, key: str, address: str = "") -> None:
        # Keys of the free plan end in ":fx" and are known to the free host alone.
        host = "api-free.deepl.com" if key.endswith(":fx") else "api.deepl.com"
        super().__init__(address or f"https://{host}/v2/translate", api_key=key)
        self._key = key

    def _codes(self, source: Language, target: Language) -> tuple[str, str]:
        return _both(languages.deepl_source(source), languages.known_as(self.name, target))

    def _form(self, url: str, params: Mapping[str, str]) -> Request:
        asked = {name: params[name] for name in ("source_lang", "target_lang")}
        headers = {"Authorization": f"DeepL-Auth-Key {self._key}"}
        return Request("POST", self._address, json={"text": [params["text"]], **asked}, headers=headers)


class MyMemory(_DeepTranslator):
    """MyMemory, over https (deep-translator would speak to it in the clear)."""

    name = "mymemory"
    longest = 480
    _module = "mymemory"
    _kind = "MyMemoryTranslator"
    _plain_codes = ("en-GB", "es-ES")

    def __init__(self, address: str = "https://api.mymemory.translated.net/get") -> None:
        super().__init__(address)

    def _codes(self, source: Language, target: Language) -> tuple[str, str]:
        return _both(languages.known_as(self.name, source), languages.known_as(self.name, target))

    def _form(self, url: str, params: Mapping[str, str]) -> Request:
        return Request("GET", self._address, params=dict(params))
