"""Every setting, read once from the environment, `.env` and `…_FILE`, checked, and frozen.

Never puts a secret's value into a problem it reports, and never reads the environment by itself: it is
handed in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from io import StringIO
from pathlib import Path
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from dotenv.parser import parse_stream
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot import values as read
from bot.values import TRANSLATORS, ClockSetting, MatrixUser, PairSetting, Token, Url

__all__ = [
    "FURTHER",
    "NAMES",
    "SECRET_NAMES",
    "TRANSLATORS",
    "Settings",
    "SettingsUnusable",
    "read_settings",
    "shared_folder",
]

Given = TypeVar("Given")

PREFIX = "BARAZA_"

_ACCOUNT = re.compile(r"[A-Z0-9](?:[A-Z0-9_]{0,28}[A-Z0-9])?")
_WEBHOOK_PORTS = (443, 80, 88, 8443)
_NO_PLATFORM = (
    "No platform is set up. For Telegram set BARAZA_TELEGRAM_TOKEN (in Telegram, write /newbot to @BotFather "
    "to get one). For Matrix set BARAZA_MATRIX_HOMESERVER, BARAZA_MATRIX_USER and BARAZA_MATRIX_PASSWORD (an "
    "account of the bot's own on your homeserver). To look around without an account: make demo."
)

_TRANSLATORS_NEED = (
    ("libretranslate", "libretranslate_url", " to your server"),
    ("deepl", "deepl_key", " (deepl.com, Account, API Keys)"),
    ("microsoft", "microsoft_key", " (portal.azure.com, Translator, Keys and Endpoint)"),
    ("baidu", "baidu_appid", " (fanyi-api.baidu.com)"),
    ("baidu", "baidu_key", " (fanyi-api.baidu.com)"),
)
"""What a translator that is named needs, and where it is had."""


class SettingsUnusable(Exception):
    """What stands in the way of starting: *problems*, one readable line each, none with a secret in it."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class TelegramAccount:
    """A Telegram bot. Its *name* is "telegram", or "telegram-east" for a further one."""

    name: str
    token: SecretStr


@dataclass(frozen=True, slots=True)
class MatrixAccount:
    """An account on a homeserver. Its *name* is "matrix", or "matrix-east" for a further one."""

    name: str
    homeserver: str
    user: str
    password: SecretStr | None
    token: SecretStr | None


class Settings(BaseSettings):
    """What the operator set. Each field is read from BARAZA_ and its name in capitals."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, use_attribute_docstrings=True
    )

    telegram_token: Token | None = None
    """The token of a Telegram bot, from @BotFather."""
    telegram_tokens: dict[str, Token] = Field(default={}, repr=False)
    """The token of a further Telegram bot, which the last part of the setting names."""
    telegram_api_url: Url | None = None
    """Another Bot API server than Telegram's own."""
    telegram_webhook_url: Url | None = None
    """The public address at which Telegram calls us, in place of being asked for news."""
    telegram_webhook_listen: Annotated[str, AfterValidator(read.listen)] = "127.0.0.1:8082"
    """Where to listen for what arrives at that address: a reverse proxy leads it here."""
    matrix_homeserver: Url | None = None
    """The homeserver of the bot's Matrix account."""
    matrix_user: MatrixUser | None = None
    """That account, such as @baraza:example.org."""
    matrix_password: SecretStr | None = None
    """Its password, needed for the first start only; not at all after `baraza matrix login`."""
    matrix_token: SecretStr | None = None
    """An access token in place of the password."""
    matrix_homeservers: dict[str, Url] = {}
    """The homeserver of a further Matrix account, which the last part of the setting names."""
    matrix_users: dict[str, MatrixUser] = {}
    """That account."""
    matrix_passwords: dict[str, SecretStr] = Field(default={}, repr=False)
    """Its password."""
    matrix_tokens: dict[str, SecretStr] = Field(default={}, repr=False)
    """Its access token."""
    matrix_devices: Annotated[str, AfterValidator(read.devices)] = "all"
    """Who gets the keys of encrypted rooms: all devices of the members, or only verified ones."""
    matrix_invites: Annotated[str, AfterValidator(read.invites)] = "code"
    """Whose invitations are followed: code, known, anybody, or users such as @*:example.org."""

    translators: Annotated[
        tuple[str, ...], BeforeValidator(read.translators), AfterValidator(read.known_translators)
    ] = ()
    """Who translates, in order: libretranslate, deepl, google, mymemory, microsoft, baidu. Empty: nobody."""
    translators_for: Annotated[tuple[PairSetting, ...], BeforeValidator(read.pairs)] = ()
    """Who translates some languages instead, such as "sw to en: google, deepl; ar: google; fa: nobody"."""
    libretranslate_url: Url | None = None
    """The address of a LibreTranslate server."""
    libretranslate_key: SecretStr | None = None
    """Its key, if it asks for one."""
    deepl_key: SecretStr | None = None
    """The key of a DeepL account."""
    microsoft_key: SecretStr | None = None
    """The key of a Microsoft Translator resource."""
    microsoft_region: str | None = None
    """Its region, such as westeurope, unless it is global."""
    baidu_appid: str | None = None
    """The APP ID of a Baidu translation account."""
    baidu_key: SecretStr | None = None
    """Its key."""

    translation_ceiling: Annotated[int | None, BeforeValidator(read.characters)] = None
    """Most characters that a partnership has translated by others in a month. Empty: any number."""

    data_dir: Path = Path("data")
    """The folder where everything is kept."""
    database_url: Annotated[str, AfterValidator(read.database)] = Field(default="", repr=False)
    """The database: by default the file baraza.db in that folder."""
    log_level: Annotated[str, AfterValidator(read.log_level)] = "info"
    """debug, info, warning or error; members' words are in none of them."""
    web_listen: Annotated[str, AfterValidator(read.listen)] = "127.0.0.1:8080"
    """Where to listen for calendar programs, if they are to reach us: a reverse proxy leads them here."""
    web_url: Url | None = None
    """The public address that leads there, such as https://baraza.example.org. Empty: nobody listens."""
    tick_seconds: Annotated[float, BeforeValidator(read.seconds)] = 15.0
    """How often to look for what is due."""
    clock: Annotated[ClockSetting, BeforeValidator(read.clock)] = ClockSetting()
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
        return bool(self.telegram_accounts)

    @property
    def matrix(self) -> bool:
        """Whether Matrix is set up."""
        return bool(self.matrix_accounts)

    @property
    def telegram_accounts(self) -> tuple[TelegramAccount, ...]:
        """The Telegram bots that are set up."""
        first = [TelegramAccount("telegram", self.telegram_token)] if self.telegram_token else []
        further = [TelegramAccount(f"telegram-{name}", token) for name, token in self.telegram_tokens.items()]
        return (*first, *further)

    @property
    def matrix_accounts(self) -> tuple[MatrixAccount, ...]:
        """The Matrix accounts that are set up."""
        return tuple(account for account in self.matrix_begun.values() if account.homeserver)

    @property
    def matrix_begun(self) -> dict[str, MatrixAccount]:
        """The Matrix accounts of which anything is set, by how their settings end; "" is the first."""
        homeservers = _of_all(self.matrix_homeserver, self.matrix_homeservers)
        users = _of_all(self.matrix_user, self.matrix_users)
        passwords = _of_all(self.matrix_password, self.matrix_passwords)
        tokens = _of_all(self.matrix_token, self.matrix_tokens)
        return {
            name: MatrixAccount(
                f"matrix-{name}" if name else "matrix",
                homeservers.get(name, ""),
                users.get(name, ""),
                passwords.get(name),
                tokens.get(name),
            )
            for name in {**homeservers, **users, **passwords, **tokens}
        }

    def secrets(self) -> tuple[str, ...]:
        """Return the values that must never be seen, for the logs to blot out."""
        fields = [value.values() if isinstance(value, dict) else [value] for _, value in self]
        values = [value for each in fields for value in each if isinstance(value, SecretStr)]
        password = urlsplit(self.database_url).password
        return (*(value.get_secret_value() for value in values), *([password] if password else []))


def _of_all(first: Given | None, further: Mapping[str, Given]) -> dict[str, Given]:
    return {**({} if first is None else {"": first}), **further}


FURTHER = {
    f"{PREFIX}{field.upper()}_": f"{field}s"
    for field in ("telegram_token", "matrix_homeserver", "matrix_user", "matrix_password", "matrix_token")
}
"""How the variables of a further account begin, before the name that tells it apart, and what they fill."""
NAMES = {
    f"{PREFIX}{field.upper()}": field for field in Settings.model_fields if field not in FURTHER.values()
}
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
    problems = [*unreadable, *_misspelt(given), *_from_files(given, values), *_further(given, values)]
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
        if _of_further(name):
            continue
        near = get_close_matches(name, known, n=1, cutoff=0.8)
        if near and near[0] != name:
            yield f"{name} is not a setting. Did you mean {near[0]}?"


def _from_files(given: Mapping[str, str], values: dict[str, Any]) -> Iterator[str]:
    """Put the secrets that are kept in files into *values*; yield what is wrong with them."""
    for name in SECRET_NAMES:
        if f"{name}_FILE" in given:
            yield from _from_file(name, given, values, NAMES[name])


def _from_file(name: str, given: Mapping[str, str], into: dict[str, Any], key: str) -> Iterator[str]:
    file = given[f"{name}_FILE"]
    if name in given:
        yield f"{name} and {name}_FILE are both set. Take one of them away."
        return
    try:
        into[key] = Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as wrong:
        why = wrong.strerror if isinstance(wrong, OSError) else "it is not text"
        yield f"{name}_FILE: {file} cannot be read ({why})."


def _of_further(name: str) -> tuple[str, str] | None:
    """Return how a variable of a further account begins, and that account's name as it was written."""
    if name in NAMES or name.removesuffix("_FILE") in NAMES:
        return None
    start = next((start for start in FURTHER if name.startswith(start)), None)
    return (start, name.removeprefix(start)) if start else None


def _further(given: Mapping[str, str], values: dict[str, Any]) -> Iterator[str]:
    """Put what is set of further accounts into *values*, by their names; yield what is wrong with them."""
    for name in given:
        if not (found := _of_further(name)):
            continue
        start, written = found
        in_a_file = written.endswith("_FILE") and start.endswith(("TOKEN_", "PASSWORD_"))
        account = written.removesuffix("_FILE") if in_a_file else written
        if not _ACCOUNT.fullmatch(account):
            yield (
                f"{name}: a further account is named in capitals and digits, at most 30, such as {start}EAST."
            )
            continue
        into = values.setdefault(FURTHER[start], {})
        key = account.lower().replace("_", "-")
        if in_a_file:
            yield from _from_file(f"{start}{account}", given, into, key)
        else:
            into[key] = given[name]


def _line(error: Any) -> str:
    """Return one readable line for one of pydantic's errors."""
    field, *account = map(str, error["loc"])
    said = error["ctx"]["error"] if error["type"] == "value_error" else error["msg"]
    start = next((start for start, fills in FURTHER.items() if fills == field), None)
    return f"{_variable(start, account[0]) if start else PREFIX + field.upper()}: {said}"


def _variable(start: str, account: str) -> str:
    return start + account.upper().replace("-", "_")


def _missing(settings: Settings, *, serving: bool) -> Iterator[str]:
    """Yield a line for each thing that something else which is set cannot do without."""
    for name, account in settings.matrix_begun.items():
        yield from _missing_of_matrix(settings, name, account, serving=serving)
    yield from _twice(settings)
    if settings.telegram_api_url and not settings.telegram:
        yield "BARAZA_TELEGRAM_API_URL is set without BARAZA_TELEGRAM_TOKEN."
    yield from _wrong_with_webhook(settings)
    nothing = not settings.telegram and not settings.matrix_begun
    if serving and nothing and not settings.telegram_api_url:
        yield _NO_PLATFORM
    for name, field, what in _TRANSLATORS_NEED:
        if (by := _named_by(settings, name)) and getattr(settings, field) is None:
            yield f"{by} names {name}: set {PREFIX}{field.upper()}{what}."


def _named_by(settings: Settings, translator: str) -> str | None:
    """Return the setting that names a translator, or None if none does."""
    if translator in settings.translators:
        return f"{PREFIX}TRANSLATORS"
    for_some = any(translator in pair.translators for pair in settings.translators_for)
    return f"{PREFIX}TRANSLATORS_FOR" if for_some else None


def _wrong_with_webhook(settings: Settings) -> Iterator[str]:
    """Yield what keeps Telegram from calling; the operator's own Bot API server is not so strict."""
    if settings.telegram_webhook_url is None:
        return
    if not settings.telegram:
        yield "BARAZA_TELEGRAM_WEBHOOK_URL is set without BARAZA_TELEGRAM_TOKEN."
    address = urlsplit(settings.telegram_webhook_url)
    if settings.telegram_api_url is None and (
        address.scheme != "https" or (address.port or 443) not in _WEBHOOK_PORTS
    ):
        yield (
            "BARAZA_TELEGRAM_WEBHOOK_URL: Telegram calls https:// addresses, at ports 443, 80, 88 and 8443."
        )


def _missing_of_matrix(
    settings: Settings, name: str, account: MatrixAccount, *, serving: bool
) -> Iterator[str]:
    """Yield a line if an account, whose settings end with *name*, is set up in part."""
    homeserver, user, password, token = (
        _variable(f"BARAZA_MATRIX_{part}_", name).rstrip("_")
        for part in ("HOMESERVER", "USER", "PASSWORD", "TOKEN")
    )
    whose = bool(account.homeserver and account.user)
    # What `baraza matrix login` keeps is enough, and it asks for what it needs.
    kept = whose and (not serving or _signed_in_before(settings, account.name))
    parts = {
        homeserver: account.homeserver,
        user: account.user,
        f"{password} (or {token})": kept or account.password or account.token,
    }
    if lacking := [variable for variable, there in parts.items() if not there]:
        which, command = (f"Matrix account {name}", f" --account {name}") if name else ("Matrix", "")
        login = f" Or run `baraza matrix login{command}` once." if whose else ""
        yield f"{which} is set up in part: {' and '.join(lacking)} must be set as well.{login}"


def _twice(settings: Settings) -> Iterator[str]:
    """Yield a line for each account that is set up under two names: each would take the other's messages."""
    telegram = [(account.token.get_secret_value(), account.name) for account in settings.telegram_accounts]
    matrix = [((account.homeserver, account.user), account.name) for account in settings.matrix_accounts]
    for accounts in (telegram, matrix):
        known: dict[object, str] = {}
        for same, name in accounts:
            if same in known:
                yield f"{known[same]} and {name} are one and the same account. Take one of them away."
            known.setdefault(same, name)


def _signed_in_before(settings: Settings, account: str) -> bool:
    return (settings.data_dir / account / "matrix-account.json").is_file()


def shared_folder(name: str) -> Path:
    """Return the folder "locales" or "protocols": the wheel's within the package, else the checkout's."""
    package = Path(__file__).parent
    packed = package / "_shared" / name
    return packed if packed.is_dir() else package.parent / name
