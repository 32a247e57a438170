"""The engines that may be asked: those of deep-translator that translate sentences, made safe to call.

These methods block and run in threads. They must never share a deep-translator object between calls (it
keeps the text in itself: one object in sixteen threads gave one person's answer to another), nor let what
it raises go further.

Words go in the body of a request, but to Google's page and to MyMemory: both are asked by GET, as
deep-translator does and MyMemory describes, so they are in the address. That either takes them in a body is
not proven.

Left out of what deep-translator has: Yandex and Papago, since the interfaces that it speaks to are closed
(Yandex's v1.5, Naver's n2mt); ChatGpt, which needs an `openai` from before 1.0 and puts members' words into
its orders; Qcri, which passes over refusals and knows three languages; Linguee and Pons: dictionaries.
"""

from __future__ import annotations

import importlib
import json
import threading
import time
from collections.abc import Callable
from functools import cached_property
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

from bot.core.languages import Language, language
from bot.translation import languages
from bot.translation.engine import Call, EngineFault, EngineUnusable, LacksPair
from bot.translation.wire import Answer, Line, Request, may_be_asked, send, take_over, under_way

Listed = TypeVar("Listed")


class _DeepTranslator:
    """What all share: `_module` and `_kind` name deep-translator's class, *address* the service."""

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

    @cached_property
    def _class(self) -> Any:
        """deep-translator's class; with what it brings along it would cost each start a quarter second."""
        module = importlib.import_module(f"deep_translator.{self._module}")
        take_over(module)
        return getattr(module, self._kind)

    def translate(self, text: str, source: Language, target: Language, call: Call) -> str:
        with under_way(call, self._form, self._line):
            codes = self._codes(source, target)
            # Its own table of languages is short and is looked at in the constructor only.
            asked = self._class(source="auto", target="auto", **self._options)
            asked.source, asked.target = codes
            answer = asked.translate(text)
        if not isinstance(answer, str):
            raise EngineFault("no-answer", counts=False)
        return answer

    def languages(self, call: Call) -> tuple[str, ...] | None:
        with under_way(call, self._form, self._line):
            return self._speaks()

    def close(self) -> None:
        self._line.close()

    def _speaks(self) -> tuple[str, ...] | None:
        return None

    def _codes(self, source: Language, target: Language) -> tuple[str, str]:
        """Return what the service calls the two. Raises LacksPair."""
        return _both(languages.known_as(self.name, source), languages.known_as(self.name, target))

    def _form(self, asked: Request) -> Request | Answer:
        """Return the request that the service takes in place of *asked*, or what it would answer."""
        return Request("GET", self._address, asked.params)


class _List(Generic[Listed]):
    """A service's own list of languages, asked for once an hour; after a minute if it had none to give."""

    _KEPT = 3600.0
    _MISSED = 60.0

    def __init__(self, ask: Callable[[], Listed | None]) -> None:
        self._ask = ask
        self._lock = threading.Lock()
        self._known: Listed | None = None
        self._until = 0.0

    def get(self) -> Listed | None:
        """Return the list, or None if the service does not say. Raises EngineFault if it is out of reach."""
        with self._lock:
            if time.monotonic() < self._until:
                return self._known
        known = None
        try:
            known = self._ask()
        except EngineFault as fault:
            if fault.passing or fault.refused:
                raise
        except (ValueError, TypeError, KeyError, AttributeError):
            pass
        with self._lock:
            self._known = known
            self._until = time.monotonic() + (self._MISSED if known is None else self._KEPT)
            return known


def _both(source: str | None, target: str | None) -> tuple[str, str]:
    if source is None or target is None:
        raise LacksPair
    return source, target


_Speaks = dict[str, frozenset[str]]
"""What a server translates into what, in its codes."""
_COMMON = ("en", "fr", "es", "ru", "ar", "pt", "zh")
"""Languages that servers have most models with, tried first as the one in between."""


def _pair(speaks: _Speaks, source: Language, target: Language) -> tuple[str, str] | None:
    """Return what a server calls the two languages, the best first, if it has the one into the other."""
    for one in languages.libretranslate(source):
        for other in languages.libretranslate(target):
            if other in speaks.get(one, ()):
                return one, other
    return None


def _between(speaks: _Speaks, source: Language, target: Language) -> Language | None:
    """Return a language that a server translates *source* into, and from which into *target*."""
    for code in dict.fromkeys((*_COMMON, *speaks)):
        between = language(code)
        if between and _pair(speaks, source, between) and _pair(speaks, between, target):
            return between
    return None


_PUBLIC_LIBRE = ("libretranslate.com", "libretranslate.de")


class LibreTranslate(_DeepTranslator):
    """A LibreTranslate server: the operator's own, by their word, unless it is a known public one."""

    name = "libretranslate"
    longest = 2000
    _module = "libre"
    _kind = "LibreTranslator"

    def __init__(self, url: str, key: str = "") -> None:
        super().__init__(url.rstrip("/") + "/", custom_url=url.rstrip("/") + "/", api_key=key or "none")
        self._key = key
        host = urlsplit(url).hostname or ""
        self.third_party = any(host == public or host.endswith(f".{public}") for public in _PUBLIC_LIBRE)
        self._list = _List(self._languages)

    def translate(self, text: str, source: Language, target: Language, call: Call) -> str:
        return super().translate(_with_a_capital(text), source, target, call)

    def _codes(self, source: Language, target: Language) -> tuple[str, str]:
        speaks = self._list.get()
        if speaks is None:
            return languages.libretranslate(source)[-1], languages.libretranslate(target)[-1]
        if pair := _pair(speaks, source, target):
            return pair
        raise LacksPair(_between(speaks, source, target))

    def _speaks(self) -> tuple[str, ...] | None:
        return tuple(self._list.get() or ())

    def _languages(self) -> _Speaks | None:
        """Return what the server translates into what."""
        listed = send(Request("GET", f"{self._address}languages")).json()
        every = [one["code"] for one in listed]
        return {one["code"]: frozenset(one.get("targets") or every) for one in listed} or None

    def _form(self, asked: Request) -> Request:
        # deep-translator would put the words and the key in the URL.
        body = {name: asked.params[name] for name in ("q", "source", "target", "format")}
        if self._key:
            body["api_key"] = self._key
        return Request("POST", f"{self._address}translate", json=body)


def _with_a_capital(text: str) -> str:
    """Return *text* with a capital if it has none: LibreTranslate answers small letters with small ones."""
    first = next((at for at, letter in enumerate(text) if letter.isalpha()), 0)
    if not text.islower() or any(character.isdigit() for character in text[:first]):  # a placeholder is first
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

    def _form(self, asked: Request) -> Request:
        body = {name: asked.params[name] for name in ("source_lang", "target_lang")}
        headers = {"Authorization": f"DeepL-Auth-Key {self._key}"}
        return Request("POST", self._address, json={"text": [asked.params["text"]], **body}, headers=headers)

    def _speaks(self) -> tuple[str, ...] | None:
        headers = {"Authorization": f"DeepL-Auth-Key {self._key}"}
        address = self._address.removesuffix("/translate") + "/languages"
        return tuple(
            one["language"]
            for one in send(Request("GET", address, {"type": "target"}, headers=headers)).json()
        )


class MyMemory(_DeepTranslator):
    """MyMemory, over https (deep-translator would speak to it in the clear)."""

    name = "mymemory"
    longest = 480
    _module = "mymemory"
    _kind = "MyMemoryTranslator"

    def __init__(self, address: str = "https://api.mymemory.translated.net/get") -> None:
        super().__init__(address)


class Microsoft(_DeepTranslator):
    """Microsoft's Translator. deep-translator asks for its languages at every call: they are at hand here."""

    name = "microsoft"
    longest = 10_000
    _module = "microsoft"
    _kind = "MicrosoftTranslator"
    _version = "3.0"

    def __init__(
        self, key: str, region: str = "", address: str = "https://api.cognitive.microsofttranslator.com"
    ) -> None:
        super().__init__(address, api_key=key, **({"region": region} if region else {}))
        self._list = _List(self._languages)

    def _codes(self, source: Language, target: Language) -> tuple[str, str]:
        listed = json.loads(self._listed().text)["translation"]
        codes = _both(languages.known_as(self.name, source), languages.known_as(self.name, target))
        return codes if listed.keys() >= {*codes} else _both(None, None)

    def _speaks(self) -> tuple[str, ...] | None:
        return tuple(json.loads(self._listed().text)["translation"])

    def _listed(self) -> Answer:
        answer = self._list.get()
        if answer is None:
            raise EngineFault("no-list")
        return answer

    def _languages(self) -> Answer | None:
        scope = {"api-version": self._version, "scope": "translation"}
        answer = send(Request("GET", f"{self._address}/languages", scope))
        return answer if answer.json()["translation"] else None

    def _form(self, asked: Request) -> Request | Answer:
        if asked.method == "GET":
            return self._listed()
        params = {"api-version": self._version, **asked.params}
        return Request("POST", f"{self._address}/translate", params, asked.json, headers=asked.headers)


_BAIDUS_OWN_TROUBLE = {"52001", "52002"}
_NOT_BAIDUS_LANGUAGE = "58001"


class Baidu(_DeepTranslator):
    """Baidu's API, which refuses with status 200."""

    name = "baidu"
    longest = 5000
    _module = "baidu"
    _kind = "BaiduTranslator"

    def __init__(
        self, appid: str, key: str, address: str = "https://fanyi-api.baidu.com/api/trans/vip/translate"
    ) -> None:
        super().__init__(address, appid=appid, appkey=key)

    def _form(self, asked: Request) -> Answer:
        # The words, and a signature that was made with the key, would be in the URL.
        fields = {name: str(value) for name, value in asked.params.items()}
        answer = send(Request("POST", self._address, fields=fields))
        told = answer.json()
        code = str(told.get("error_code", "")) if isinstance(told, dict) else ""
        if code == _NOT_BAIDUS_LANGUAGE:
            raise LacksPair
        if code in _BAIDUS_OWN_TROUBLE:
            raise EngineFault(f"status-{code}", passing=True)
        if code:
            raise EngineFault(f"refused-{code}" if code.isdecimal() else "refused", refused=True)
        return answer
