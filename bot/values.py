"""How the text of each setting is read: a value, or a line that says what is wrong with it and what would do.

Never puts a secret's value into what it says.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, SecretStr

from bot.core.durations import ReadingError, closest, read_duration

LOG_LEVELS = ("debug", "info", "warning", "error")
MATRIX_DEVICES = ("all", "verified")
MATRIX_INVITES = ("code", "known", "anybody")
TRANSLATORS = ("libretranslate", "google", "deepl", "mymemory", "microsoft", "baidu")

_TOKEN = re.compile(r"\d+:\S+")
_TAG = r"([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)"
_PAIR = re.compile(rf"{_TAG}(?:\s+to\s+{_TAG})?")


@dataclass(frozen=True, slots=True)
class ClockSetting:
    """How far our clock is *ahead* of the machine's, or the moment *at* which it stands at start."""

    ahead: timedelta = timedelta(0)
    at: datetime | None = None

    def offset(self, started: datetime) -> timedelta:
        """Return what to add to the machine's clock, for a process that *started* then by it (aware)."""
        return self.ahead if self.at is None else self.at - started


@dataclass(frozen=True, slots=True)
class PairSetting:
    """Who translates from *source* into *target* (tags, or "" for any language); nobody if none is named."""

    source: str
    target: str
    translators: tuple[str, ...]


def clock(text: object) -> object:
    """Read "+3 days", "-2 hours", or "2026-11-30T07:59:30Z" (a moment without an offset is UTC)."""
    if not isinstance(text, str):
        return text
    try:
        if text[:1] in "+-":
            length = read_duration(text[1:])
            return ClockSetting(ahead=-length if text[0] == "-" else length)
        at = datetime.fromisoformat(text)
    except (ReadingError, ValueError):
        raise ValueError(
            f'"{text}" is neither "+3 days" nor a moment such as 2026-11-30T07:59:30Z.'
        ) from None
    return ClockSetting(at=at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC))


def log_level(text: str) -> str:
    if text.lower() not in LOG_LEVELS:
        hint = closest(text, LOG_LEVELS, f"Use one of: {', '.join(LOG_LEVELS)}.")
        raise ValueError(f'"{text}" is not a level. {hint}')
    return text.lower()


def translators(text: object) -> object:
    return (
        tuple(name.strip().lower() for name in text.split(",") if name.strip())
        if isinstance(text, str)
        else text
    )


def known_translators(names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        if name not in TRANSLATORS:
            hint = closest(name, TRANSLATORS, f"Use one or more of: {', '.join(TRANSLATORS)}.")
            raise ValueError(f'"{name}" is not a translator. {hint}')
    return tuple(dict.fromkeys(names))


def pairs(text: object) -> object:
    """Read "sw to en: google, deepl; ar: microsoft; fa: nobody". A language alone is either end of a pair."""
    if not isinstance(text, str):
        return text
    parts = [part.strip() for part in re.split(r"[;\n]", text) if part.strip()]
    return tuple(setting for part in parts for setting in _pair(part))


def _pair(text: str) -> list[PairSetting]:
    ends, colon, named = text.partition(":")
    found = _PAIR.fullmatch(ends.strip())
    if not found or not colon or not named.strip():
        raise ValueError(
            f'"{text}" is not read. Write languages and who translates them, such as: '
            "sw to en: google, deepl; ar: microsoft; fa: nobody."
        )
    nobody = named.strip().lower() == "nobody"
    who = () if nobody else known_translators(translators(named))  # type: ignore[arg-type]
    one, other = ("" if end and end.lower() == "any" else end for end in found.groups())
    return (
        [PairSetting(one, "", who), PairSetting("", one, who)]
        if other is None
        else [PairSetting(one, other, who)]
    )


def listen(text: str) -> str:
    host, _, port = text.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65536:
        raise ValueError(f'"{text}" is not an address and port, such as 127.0.0.1:8080.')
    return text


def seconds(text: object) -> float:
    try:
        seconds = float(str(text))
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= 60:
        raise ValueError(f'"{text}" is not a number of seconds, more than 0 and at most 60.')
    return seconds


def characters(text: object) -> object:
    if not isinstance(text, str):
        return text
    if not text.isascii() or not text.isdigit():
        raise ValueError(f'"{text}" is not a number of characters, such as 200000.')
    return int(text)


def _own_network(host: str) -> bool:
    """Tell whether *host* is this machine or on its own network, where a line may be in the clear."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith((".localhost", ".local", ".internal"))
    return address.is_loopback or (address.is_private and not address.is_link_local)


def _url(text: str) -> str:
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        well = bool(host) and parts.scheme in ("http", "https") and parts.port != 0
    except ValueError:
        well = False
    if not well:
        raise ValueError("is not an address. Write it as https://example.org.")
    if parts.username or parts.password:
        raise ValueError("holds a user name or password. Take it out: addresses are seen by others.")
    if parts.scheme == "http" and not _own_network(host):
        raise ValueError(
            f"would send words and keys to {host} in the clear. Write https:// in place of http://."
        )
    return text.rstrip("/")


def _token(secret: SecretStr) -> SecretStr:
    if not _TOKEN.fullmatch(secret.get_secret_value()):
        raise ValueError("is not a bot token (123456:ABC…). @BotFather shows it after /mybots, API Token.")
    return secret


def _matrix_user(text: str) -> str:
    if not re.fullmatch(r"@[^:\s]+:\S+", text):
        raise ValueError(f'"{text}" is not a Matrix user. Write it as @baraza:example.org.')
    return text


def devices(text: str) -> str:
    if text.lower() not in MATRIX_DEVICES:
        raise ValueError(f'"{text}" is not one of: {", ".join(MATRIX_DEVICES)}.')
    return text.lower()


def invites(text: str) -> str:
    if text.lower() in MATRIX_INVITES:
        return text.lower()
    users = [part.strip() for part in text.split(",")]
    if not all(re.fullmatch(r"@[^\s:@]+:[^\s@]+", user) for user in users):
        rules = ", ".join(MATRIX_INVITES)
        raise ValueError(
            f'"{text}" is not one of: {rules}; nor users such as @amina:example.org, @*:example.org.'
        )
    return ",".join(users)


def database(text: str) -> str:
    scheme, _, rest = text.partition("://")
    if scheme == "sqlite":
        if not rest.startswith("/") or len(rest) < 2 or rest == "/:memory:":
            raise ValueError("names no file. Write it as sqlite:///data/baraza.db.")
    elif scheme in ("postgresql", "postgresql+psycopg"):
        if find_spec("psycopg") is None:
            raise ValueError("PostgreSQL needs its driver: .venv/bin/uv pip install psycopg[binary].")
    else:
        raise ValueError("has to begin with sqlite:/// or postgresql://.")
    return text


Url = Annotated[str, AfterValidator(_url)]
Token = Annotated[SecretStr, AfterValidator(_token)]
MatrixUser = Annotated[str, AfterValidator(_matrix_user)]
