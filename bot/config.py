"""Every setting, read once from the environment, `.env` and `…_FILE`, checked, and frozen.

Never puts a secret's value into a problem it reports, and never reads the environment by itself: it is
handed in.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from dotenv.parser import parse_stream
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.core.durations import ReadingError, closest, read_duration

PREFIX = "BARAZA_"
LOG_LEVELS = ("debug", "info", "warning", "error")
MATRIX_DEVICES = ("all", "verified")
TRANSLATORS = ("libretranslate", "google", "deepl", "mymemory")

_TOKEN = re.compile(r"\d+:\S+")
_NO_PLATFORM = (
    "No platform is set up. For Telegram set BARAZA_TELEGRAM_TOKEN (in Telegram, write /newbot to @BotFather "
    "to get one). For Matrix set BARAZA_MATRIX_HOMESERVER, BARAZA_MATRIX_USER and BARAZA_MATRIX_PASSWORD (an "
    "account of the bot's own on your homeserver). To look around without an account: make demo."
)


class SettingsUnusable(Exception):
    """What stands in the way of starting: *problems*, one readable line each, none with a secret in it."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class ClockSetting:
    """How far our clock is *ahead* of the machine's, or the moment *at* which it stands at start."""

    ahead: timedelta = timedelta(0)
    at: datetime | None = None

    def offset(self, started: datetime) -> timedelta:
        """Return what to add to the machine's clock, for a process that *started* then by it (aware)."""
        return self.ahead if self.at is None else self.at - started


def _clock(text: object) -> object:
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


def _log_level(text: str) -> str:
    if text.lower() not in LOG_LEVELS:
        hint = closest(text, LOG_LEVELS, f"Use one of: {', '.join(LOG_LEVELS)}.")
        raise ValueError(f'"{text}" is not a level. {hint}')
    return text.lower()


def _translators(text: object) -> object:
    return (
        tuple(name.strip().lower() for name in text.split(",") if name.strip())
        if isinstance(text, str)
        else text
    )


def _known_translators(names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        if name not in TRANSLATORS:
            hint = closest(name, TRANSLATORS, f"Use one or more of: {', '.join(TRANSLATORS)}.")
            raise ValueError(f'"{name}" is not a translator. {hint}')
    return tuple(dict.fromkeys(names))


def _listen(text: str) -> str:
    host, _, port = text.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65536:
        raise ValueError(f'"{text}" is not an address and port, such as 127.0.0.1:8080.')
    return text


def _seconds(text: object) -> float:
    try:
        seconds = float(str(text))
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= 60:
        raise ValueError(f'"{text}" is not a number of seconds, more than 0 and at most 60.')
    return seconds


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


def _devices(text: str) -> str:
    if text.lower() not in MATRIX_DEVICES:
        raise ValueError(f'"{text}" is not one of: {", ".join(MATRIX_DEVICES)}.')
    return text.lower()


def _database(text: str) -> str:
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


class Settings(BaseSettings):
    """What the operator set. Each field is read from BARAZA_ and its name in capitals."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, use_attribute_docstrings=True
    )

    telegram_token: Annotated[SecretStr, AfterValidator(_token)] | None = None
    """The token of a Telegram bot, from @BotFather."""
    telegram_api_url: Url | None = None
    """Another Bot API server than Telegram's own."""
    matrix_homeserver: Url | None = None
    """The homeserver of the bot's Matrix account."""
    matrix_user: Annotated[str, AfterValidator(_matrix_user)] | None = None
    """That account, such as @baraza:example.org."""
    matrix_password: SecretStr | None = None
    """Its password, needed for the first start only; not at all after `baraza matrix login`."""
    matrix_token: SecretStr | None = None
    """An access token in place of the password."""
    matrix_devices: Annotated[str, AfterValidator(_devices)] = "all"
    """Who gets the keys of encrypted rooms: all devices of the members, or only verified ones."""

    translators: Annotated[
        tuple[str, ...], BeforeValidator(_translators), AfterValidator(_known_translators)
    ] = ()
    """Who translates, in order of preference: libretranslate, deepl, google, mymemory. Empty: nobody."""
    libretranslate_url: Url | None = None
    """The address of a LibreTranslate server."""
    libretranslate_key: SecretStr | None = None
    """Its key, if it asks for one."""
    deepl_key: SecretStr | None = None
    """The key of a DeepL account."""

    data_dir: Path = Path("data")
    """The folder where everything is kept."""
    database_url: Annotated[str, AfterValidator(_database)] = Field(default="", repr=False)
    """The database: by default the file baraza.db in that folder."""
    log_level: Annotated[str, AfterValidator(_log_level)] = "info"
    """debug, info, warning or error; members' words are in none of them."""
    web_listen: Annotated[str, AfterValidator(_listen)] = "127.0.0.1:8080"
    """Where a dashboard will listen; nothing does yet."""
    tick_seconds: Annotated[float, BeforeValidator(_seconds)] = 15.0
    """How often to look for what is due."""
    clock: Annotated[ClockSetting, BeforeValidator(_clock)] = ClockSetting()
    """For trials: "+3 days", or a moment at which the clock stands when the process starts."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        *others: PydanticBaseSettingsSource,
        **more: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take only what read_settings gathered: it sees the names, so it can tell of misspelt ones."""
        return (init_settings,)

    @property
    def telegram(self) -> bool:
        """Whether Telegram is set up."""
        return self.telegram_token is not None

    @property
    def matrix(self) -> bool:
        """Whether Matrix is set up."""
        return self.matrix_homeserver is not None

    def secrets(self) -> tuple[str, ...]:
        """Return the values that must never be seen, for the logs to blot out."""
        values = [value for _, value in self if isinstance(value, SecretStr)]
        password = urlsplit(self.database_url).password
        return (*(value.get_secret_value() for value in values), *([password] if password else []))


NAMES = {f"{PREFIX}{field.upper()}": field for field in Settings.model_fields}
"""Every variable that is read, and the field it fills."""
SECRET_NAMES = tuple(
    name for name, field in NAMES.items() if field.endswith(("_token", "_key", "_password", "database_url"))
)
"""Those that may be kept in a file instead, named by the variable with _FILE after it."""


def read_settings(
    environ: Mapping[str, str], *, dotenv: Path = Path(".env"), serving: bool = False
) -> Settings:
    """Return the settings in *environ*, over those in the file *dotenv* if there is one.

    Args:
        environ: The process's environment; an empty value counts as none.
        dotenv: Lines of NAME=value.
        serving: A platform has to be set up.

    Raises:
        SettingsUnusable: with one line for each thing that is wrong or missing.
    """
    in_file, unreadable = _dotenv(dotenv)
    written = {**in_file, **environ}
    given = {name: value for name, value in written.items() if name.startswith(PREFIX) and value}
    values: dict[str, Any] = {}
    problems = [*unreadable, *_misspelt(given), *_from_files(given, values)]
    values |= {field: given[name] for name, field in NAMES.items() if name in given}
    if not values.get("database_url"):
        values["database_url"] = f"sqlite:///{Path(values.get('data_dir', 'data')) / 'baraza.db'}"
    try:
        settings = Settings(**values)
    except ValidationError as wrong:
        raise SettingsUnusable(*problems, *map(_line, wrong.errors(include_input=False))) from None
    # What was set up wrongly is not missing, so it says what to do by itself.
    problems += _missing(settings, serving=serving and not problems)
    if problems:
        raise SettingsUnusable(*problems)
    return settings


def _dotenv(file: Path) -> tuple[dict[str, str | None], list[str]]:
    """Return what the lines of *file* set, if there is such a file, and what is wrong with them."""
    try:
        lines = [*parse_stream(StringIO(file.read_text(encoding="utf-8-sig")))] if file.is_file() else []
    except UnicodeDecodeError:
        return {}, [f"{file} is not text in UTF-8. Save it as UTF-8."]
    except OSError as wrong:
        return {}, [f"{file} cannot be read ({wrong.strerror})."]
    broken = [
        f"{file}, line {line.original.line}: this is not read. Write NAME=value, with both quotes or none."
        for line in lines
        if line.error
    ]
    return {line.key: line.value for line in lines if line.key}, broken


def _misspelt(given: Mapping[str, str]) -> Iterator[str]:
    """Name what is nearly a setting; the rest may be somebody else's (Kubernetes makes BARAZA_PORT_…)."""
    known = [*NAMES, *(f"{name}_FILE" for name in SECRET_NAMES)]
    for name in given:
        near = get_close_matches(name, known, n=1, cutoff=0.8)
        if near and near[0] != name:
            yield f"{name} is not a setting. Did you mean {near[0]}?"


def _from_files(given: Mapping[str, str], values: dict[str, Any]) -> Iterator[str]:
    """Put the secrets that are kept in files into *values*; yield what is wrong with them."""
    for name in SECRET_NAMES:
        file = given.get(f"{name}_FILE")
        if file is None:
            continue
        if name in given:
            yield f"{name} and {name}_FILE are both set. Take one of them away."
            continue
        try:
            values[NAMES[name]] = Path(file).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as wrong:
            why = wrong.strerror if isinstance(wrong, OSError) else "it is not text"
            yield f"{name}_FILE: {file} cannot be read ({why})."


def _line(error: Any) -> str:
    """Return one readable line for one of pydantic's errors."""
    field = str(error["loc"][0])
    said = error["ctx"]["error"] if error["type"] == "value_error" else error["msg"]
    return f"{PREFIX}{field.upper()}: {said}"


def _missing(settings: Settings, *, serving: bool) -> Iterator[str]:
    """Yield a line for each thing that something else which is set cannot do without."""
    matrix = {
        "BARAZA_MATRIX_HOMESERVER": settings.matrix_homeserver,
        "BARAZA_MATRIX_USER": settings.matrix_user,
        "BARAZA_MATRIX_PASSWORD (or BARAZA_MATRIX_TOKEN)": settings.matrix_password or settings.matrix_token,
    }
    if settings.matrix and settings.matrix_user and (not serving or _signed_in_before(settings)):
        matrix.popitem()  # what `baraza matrix login` keeps is enough
    lacking = [name for name, value in matrix.items() if value is None]
    if 0 < len(lacking) < len(matrix):
        login = " Or run `baraza matrix login` once." if settings.matrix and settings.matrix_user else ""
        yield f"Matrix is set up in part: {' and '.join(lacking)} must be set as well.{login}"
    if settings.telegram_api_url and not settings.telegram:
        yield "BARAZA_TELEGRAM_API_URL is set without BARAZA_TELEGRAM_TOKEN."
    if serving and not settings.telegram and len(lacking) == len(matrix) and not settings.telegram_api_url:
        yield _NO_PLATFORM
    if "libretranslate" in settings.translators and settings.libretranslate_url is None:
        yield "BARAZA_TRANSLATORS names libretranslate: set BARAZA_LIBRETRANSLATE_URL to your server."
    if "deepl" in settings.translators and settings.deepl_key is None:
        yield "BARAZA_TRANSLATORS names deepl: set BARAZA_DEEPL_KEY (deepl.com, Account, API Keys)."


def _signed_in_before(settings: Settings) -> bool:
    return (settings.data_dir / "matrix" / "matrix-account.json").is_file()


def shared_folder(name: str) -> Path:
    """Return the folder "locales" or "protocols": the wheel's within the package, else the checkout's."""
    package = Path(__file__).parent
    packed = package / "_shared" / name
    return packed if packed.is_dir() else package.parent / name
