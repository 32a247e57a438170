"""Set up what is logged, once: our lines and the libraries' through one handler, every line redacted.

Never lets a secret through, whoever logs it and however: in a field, an argument or a traceback. Of an
exception it shows the type and where it was raised, and never what it says: that may quote somebody's words.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from typing import Any, TextIO
from urllib.parse import quote

import structlog
from structlog.typing import EventDict, ExcInfo, Processor

BLOT = "[redacted]"

# What looks like a secret whether we know it or not: a Telegram token, a Matrix access token (syt_ and its
# like), a bearer, a token in a query, a password in an address.
_SHAPES = re.compile(
    r"(?<!\d)\d{5,}(?::|%3A)[\w-]{30,}"
    r"|\b(?:syt|syr|mat|mct|mcr|mpt)_[\w-]{8,}"
    r"|(?<=\bbearer )[^\s'\",;]+"
    r"|(?<=access_token=)[^\s&'\"]+"
    r"|(?<=auth_key=)[^\s&'\"]+"
    r"|(?<=api_key=)[^\s&'\"]+"
    r"|(?<=://)[^\s/:@'\"]+:[^\s/@'\"]+(?=@)",
    re.IGNORECASE,
)
_QUIET = (
    "httpx",
    "httpcore",
    "telegram",
    "nio",
    "apscheduler",
    "urllib3",
    "asyncio",
    "alembic",
    "sqlalchemy",
)
_MOST_FRAMES = 40
_SHORTEST = 4
"""A shorter secret would blot out ordinary words."""

log = structlog.stdlib.get_logger("baraza")


class Redaction:
    """Blots out known secrets and what looks like one, in any text or in whatever holds texts."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        """Remember *secrets*, also as they stand in an address or in a repr."""
        forms = {form for secret in secrets for form in (secret, quote(secret, safe=""), repr(secret)[1:-1])}
        # The longest first, so that no tail of one stays behind when a shorter one begins it.
        known = sorted((form for form in forms if len(form) >= _SHORTEST), key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known))) if known else None

    def text(self, text: str) -> str:
        """Return *text* without secrets."""
        if self._known is not None:
            text = self._known.sub(BLOT, text)
        return _SHAPES.sub(BLOT, text)

    def anything(self, value: object) -> object:
        """Return *value* without secrets; what is neither a number nor a container is shown as its text."""
        match value:
            case str():
                return self.text(value)
            case None | bool() | int() | float():
                return value
            case Mapping():
                return {self.text(str(key)): self.anything(each) for key, each in value.items()}
            case list() | tuple() | set() | frozenset():
                return [self.anything(each) for each in value]
            case _:
                return self.text(str(value))

    def __call__(self, logger: object, method: str, event: EventDict) -> EventDict:
        """Redact every field of a log line, as a processor of structlog."""
        return {key: self.anything(value) for key, value in event.items()}


class _Handler(logging.StreamHandler[TextIO]):
    """Writes to whatever standard error is now, and keeps to itself what could not be formatted."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 -- logging's own name
        """Say that a line was lost; logging's own way would print its arguments, secrets included."""
        self.stream.write(f"a log line of {record.module}:{record.lineno} could not be written\n")


def set_up(level: str = "info", *, json: bool = False, secrets: Iterable[str] = ()) -> Redaction:
    """Send every log line to standard error, redacted, and uncaught exceptions likewise. May be called again.

    Args:
        level: One of values.LOG_LEVELS; libraries' loggers stay at warning whatever it is.
        json: One JSON object a line, for machines; otherwise for people.
        secrets: What is blotted out wherever it stands (Settings.secrets()).
    """
    redaction = Redaction(secrets)
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = _Handler()
    handler.setFormatter(_formatter(shared, redaction, json=json))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)
    _catch_the_uncaught()
    return redaction


def _formatter(shared: Sequence[Processor], redaction: Redaction, *, json: bool) -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.ExceptionRenderer(_raised),
            redaction,
            _renderer(json=json),
        ],
    )


def _raised(exc_info: ExcInfo) -> str:
    """Return types and frames of an exception and of those behind it, the first raised in front.

    No message, note, source line or local: members' words may be in any of them.
    """
    shown: list[str] = []
    wrong: BaseException | None = exc_info[1]
    seen: set[int] = set()
    while wrong is not None and id(wrong) not in seen:
        seen.add(id(wrong))
        shown.insert(0, "\n".join([*_frames(wrong), _type(wrong)]))
        wrong = wrong.__cause__ or (None if wrong.__suppress_context__ else wrong.__context__)
    return "\nwhich led to\n".join(shown)


def _frames(wrong: BaseException) -> list[str]:
    found = traceback.extract_tb(wrong.__traceback__, limit=-_MOST_FRAMES)
    return [f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}' for frame in found]


def _type(wrong: BaseException) -> str:
    within = [_type(each) for each in wrong.exceptions] if isinstance(wrong, BaseExceptionGroup) else []
    name = f"{type(wrong).__module__}.{type(wrong).__qualname__}".removeprefix("builtins.")
    return f"{name} ({', '.join(within)})" if within else name


def _renderer(*, json: bool) -> Processor:
    if json:
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )


def _catch_the_uncaught() -> None:
    """Let what nobody caught be logged like the rest; the interpreter's own hooks would print it raw."""

    def uncaught(kind: type[BaseException], wrong: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("uncaught", exc_info=(kind, wrong, where))

    def in_thread(args: Any) -> None:
        if args.exc_type is not SystemExit and args.exc_value is not None:
            uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    def unraisable(args: Any) -> None:
        log.error("unraisable", exc_info=(args.exc_type, args.exc_value, args.exc_traceback))

    sys.excepthook = uncaught
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable
