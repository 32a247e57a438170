"""Builds every part, joins, runs and stops them. Alone reads the clock and names a platform.

Decides nothing about partnerships. What is not set up is not imported.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import secrets
import signal
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog
from pydantic import SecretStr

from bot.adapters import AccountUnusable, Adapter
from bot.archive import Archive
from bot.config import Settings, shared_folder
from bot.conversation import AccountInbox, Conversation
from bot.conversation.acquaintance import belongs, worded
from bot.conversation.hearing import Hearing, Toast
from bot.conversation.menus import Menus
from bot.conversation.sightings import look_at_all
from bot.core.partnership import Room
from bot.core.protocol import Protocol, read_protocol
from bot.core.words import Notice
from bot.messages import Messages
from bot.outbox import Outbox
from bot.outbox.earlier import Earlier
from bot.outbox.later import Later
from bot.scheduler import Scheduler
from bot.store import AlreadyRunning, Store, Unavailable, sole_user
from bot.store.migrating import migrated_apart
from bot.translation import ACCESS, EngineUnusable, Translator, translator_from

if TYPE_CHECKING:
    from bot.web import Web

log = structlog.get_logger()

HEARTBEAT = "alive"
CATCH_UP_WITHIN = 30.0
"""Seconds that the first tick waits for what was said while we were away."""
ON_THE_LOOP = 0.25
"""Seconds that a transaction may wait for another program's to end, as everything else here waits for it."""
STOP_WITHIN = 8.0
"""Seconds that what is under way gets to end once we are told to stop."""
OVERWRITE_EVERY = timedelta(minutes=3)
"""How long deleted words may stay beside the database file."""
BUSY = 75
"""The exit status when another copy works on the database (sysexits.h, EX_TEMPFAIL)."""
_CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


def machine_clock(ahead: timedelta = timedelta(0)) -> Callable[[], datetime]:
    """Return a clock that is *ahead* of the machine's."""
    return lambda: datetime.now(UTC) + ahead


def new_code() -> str:
    """Return a secret for an invitation: 80 bits in letters that are not mistaken for one another."""
    return "".join(secrets.choice(_CODE_LETTERS) for _ in range(16))


def shelf_in(folder: Path, *others: str) -> dict[str, Protocol]:
    """Return the protocols that can be adopted, by id; *others* are files that say something else.

    Raises ProtocolUnusable.
    """
    files = sorted(file for file in folder.glob("*.yaml") if file.name not in others)
    read = [_read(file.read_text(encoding="utf-8"), str(file)) for file in files]
    return {protocol.id: protocol for protocol in read}


@lru_cache(maxsize=64)
def _read(text: str, name: str) -> Protocol:
    """Return the protocol that *text* says, read once for all the benches of a process."""
    return read_protocol(text, name)


def translator_for(settings: Settings) -> Translator:
    """Return the translator that the settings name. Raises EngineUnusable."""
    given = {name: getattr(settings, name) for name in ACCESS}
    access: dict[str, Any] = {
        name: value.get_secret_value() if isinstance(value, SecretStr) else value
        for name, value in given.items()
    }
    return translator_from(settings.translators, pairs=settings.translators_for, **access)


@dataclass
class Bench:
    """All parts of one running bot, joined.

    Args:
        store: Where everything is remembered.
        adapters: By the name that their addresses begin with.
        translator: Who translates.
        clock: Returns the moment, aware.
        messages: Our own words.
        shelf: What can be adopted.
        ahead: How far *clock* is ahead of everybody else's: what platforms date moves along with it.
        ceiling: How many characters go to translators of others in a month, for whoever says nothing of it.
        web: The public address at which calendars are read; "" for none.
    """

    store: Store
    adapters: Mapping[str, Adapter]
    translator: Translator
    clock: Callable[[], datetime]
    messages: Messages = field(default_factory=lambda: Messages(shared_folder("locales")))
    shelf: Mapping[str, Protocol] = field(default_factory=lambda: shelf_in(shared_folder("protocols")))
    ahead: timedelta = timedelta(0)
    ceiling: int | None = None
    web: str = ""

    def __post_init__(self) -> None:
        self.outbox = Outbox(
            self.store,
            self.adapters,
            self.messages,
            self.translator,
            self.clock,
            self.ceiling,
            lambda file: self.archive.make(file),
        )
        self.archive = Archive(self.store, self.clock, self.messages, self.outbox.scope.shown_as)
        hearing = Hearing(
            self.messages,
            self.shelf,
            self.translator.set_up,
            new_code,
            self.adapters,
            self.ceiling,
            self.web,
        )
        self.menus = Menus(self.store, self.messages, self.adapters)
        self.conversation = Conversation(
            self.store,
            hearing,
            self.adapters,
            self.clock,
            self.outbox.wake,
            self._toast,
            self.menus.follow,
            self.ahead,
        )
        self.scheduler = Scheduler(self.store, self.clock, self.outbox.wake, self.translator.set_up)
        self._toasting: set[asyncio.Task[None]] = set()
        self._behind = set(self.adapters)
        self._in_step = asyncio.Event()
        self.later, self.earlier = Later(self.outbox.scope), Earlier(self.outbox.scope)
        self._looking: asyncio.Task[int] | None = None
        self._looked = False
        self.time_goes_on = False
        self._overwritten: datetime | None = None

    def inbox(self, account: str) -> AccountInbox:
        return AccountInbox(account, self.store, self.conversation.wake, lambda: self.keeps_step(account))

    def keeps_step(self, account: str) -> None:
        """Wait no longer for what gathered at a platform while we were away."""
        self._behind.discard(account)
        if not self._behind:
            self._in_step.set()

    async def catch_up(self, within: float) -> None:
        """Hear what was said while we were away before time goes on: no answer may come after its closing.

        A platform that cannot be reached is waited for *within* seconds, and no longer.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self._in_step.wait()
        # Where the database is locked or full, the conversation tries again by itself.
        with suppress(Unavailable):
            for _ in iter(self.conversation.handle_batch, 0):
                await asyncio.sleep(0)

    def look_at_translators(self) -> None:
        """Tell each partnership where others than it knows of are set up since; once, as it is now."""
        look_at_all(self.store, self.translator.set_up, self.clock())
        self._looked = True
        self.outbox.wake()

    async def beat(self) -> None:
        """Do what is due, and now and then see to it that deleted words are gone."""
        if not self._looked:
            with suppress(Unavailable):
                self.look_at_translators()
        if self.time_goes_on:
            await self.scheduler.tick()
        if self._looking is None or self._looking.done():
            # Beside all else: whoever is out of reach may take seconds to show it.
            self._looking = asyncio.create_task(self._look_later())
        now = self.clock()
        if self._overwritten is None or now - self._overwritten >= OVERWRITE_EVERY:
            with suppress(Unavailable):
                with self.store.writing() as transaction:
                    transaction.erasing.goodbyes_gone()
                self._overwritten = now if self.store.overwrite() else self._overwritten

    def beside(self) -> list[asyncio.Task[int]]:
        """Return what runs beside the heartbeat."""
        return [self._looking] if self._looking else []

    async def _look_later(self) -> int:
        """Show what waited for a translator, where one answers by now; and look at what was said before."""
        shown = 0
        try:
            await self.earlier.look()
            while more := await self.later.look():
                shown += more
                self.outbox.wake()
        except Unavailable as error:
            log.error("later-waits", error=type(error).__name__)
        return shown

    async def settle(self) -> None:
        """Handle what was heard and what is due, and deliver what may go out, until all is quiet."""
        while True:
            while self.conversation.handle_batch():
                pass
            due = await self.scheduler.tick()
            await self.outbox.idle()
            if self._toasting:
                await asyncio.gather(*self._toasting)
                await self.outbox.idle()
            if not due and not await self._look_later():
                return

    def next_moment(self) -> datetime | None:
        """Return when something is next due or may next go out."""
        with self.store.reading() as transaction:
            moments = (
                transaction.record.next_due(),
                transaction.outbox.next_ready(self.clock()),
                transaction.untranslated.next_due(),
                transaction.erasing.next_due(),
            )
        return min((moment for moment in moments if moment), default=None)

    def _toast(self, toast: Toast) -> None:
        """Answer a press, worded for whoever pressed; the words come after the commit."""
        task = asyncio.create_task(self._settled(toast))
        self._toasting.add(task)
        task.add_done_callback(self._toasting.discard)

    async def _settled(self, toast: Toast) -> None:
        text = None
        if toast.notice:
            scope = self.outbox.scope
            readings = scope.readings([toast.room.id] if toast.room else [])
            message = await scope.worded(toast.notice, readings, toast.account)
            text = message.text.plain
        shown = await self.adapters[toast.account].settle_press(toast.press, text)
        if text and toast.instead and not shown:
            await self._say(*toast.instead)

    async def _say(self, notice: Notice, room: Room) -> None:
        """Queue *notice*, however long the database is locked."""
        while True:
            try:
                with self.store.writing() as transaction:
                    transaction.outbox.queue([notice], {room.id: room}, {}, self.clock())
            except Unavailable as error:
                log.error("toast-waits", error=type(error).__name__)
                await asyncio.sleep(1)
            else:
                self.outbox.wake()
                return


def freeze_what_is_loaded() -> None:
    """Let the collector of garbage pass over what stays for good, and give back what reading it took.

    It looks for some again from now on: whoever starts us may have told it not to.
    """
    gc.collect()
    gc.freeze()
    gc.enable()
    # Debian's C library keeps what was freed while the files were read: some 6 MB. Others lack the call.
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)


def not_now(why: Unavailable) -> str:
    """Return one sentence on a database that cannot be worked with; it quotes nobody's words."""
    return f"The database cannot be used now ({why.orig}). Let what else works on it end, then try again."


def run(settings: Settings) -> int:
    """Run the service until it is told to stop; return the exit status."""
    try:
        lock = sole_user(settings.database_url)
    except AlreadyRunning as why:
        log.error(str(why))
        return BUSY
    try:
        migrated_apart(settings.database_url)
        return asyncio.run(_serve(settings))
    except (AccountUnusable, EngineUnusable) as why:
        log.error(str(why))
        return 2
    except Unavailable as why:
        log.error(not_now(why))
        return 2
    finally:
        if lock:
            lock.close()


def adapters_for(settings: Settings, store: Store, messages: Messages | None = None) -> dict[str, Adapter]:
    """Return an adapter for each account that is set up, by its name. Raises AccountUnusable."""
    found: dict[str, Adapter] = {}
    if settings.telegram_accounts:
        from bot.adapters.telegram import TelegramAdapter

        door = None
        if settings.telegram_webhook_url:
            from bot.adapters.telegram.webhook import Door

            door = Door(settings.telegram_webhook_url, settings.telegram_webhook_listen)
        for bot in settings.telegram_accounts:
            token = bot.token.get_secret_value()
            found[bot.name] = TelegramAdapter(token, settings.telegram_api_url, name=bot.name, webhook=door)
    if settings.matrix_accounts:
        from bot.adapters.matrix import MatrixAdapter

        for account in settings.matrix_accounts:
            found[account.name] = MatrixAdapter(
                account.homeserver,
                account.user,
                _told(account.password),
                _told(account.token),
                folder=settings.data_dir / account.name,
                verified_only=settings.matrix_devices == "verified",
                name=account.name,
                invites=settings.matrix_invites,
                known=belongs(store),
                says=worded(
                    store, messages or Messages(shared_folder("locales")), MatrixAdapter.capabilities.sign
                ),
            )
    return found


def _told(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


async def _serve(settings: Settings) -> int:
    ahead = settings.clock.offset(datetime.now(UTC))
    store = Store(settings.database_url, patience=ON_THE_LOOP)
    messages = Messages(shared_folder("locales"))
    adapters, translator = adapters_for(settings, store, messages), translator_for(settings)
    bench = Bench(
        store,
        adapters,
        translator,
        machine_clock(ahead),
        messages,
        ahead=ahead,
        ceiling=settings.translation_ceiling,
        web=(settings.web_url or "").rstrip("/"),
    )
    stopping = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopping.set)
    for account in bench.adapters:
        bench.outbox.close(account)
    web = await _web(bench, settings)
    accounts = {asyncio.create_task(_account(bench, name)) for name in bench.adapters}
    works = [asyncio.create_task(work) for work in (bench.conversation.run(), bench.outbox.run())]
    first = asyncio.create_task(_first_tick(bench))
    heartbeat = _heartbeat(bench, settings)
    log.info("ready", platforms=list(bench.adapters), translators=list(bench.translator.names))
    freeze_what_is_loaded()
    try:
        return await _until_stopped(stopping, accounts, works)
    finally:
        heartbeat.shutdown(wait=False)
        await _stopped([*accounts, *works, first, *bench.beside()])
        if web:
            await web.close()
        for adapter in bench.adapters.values():
            await adapter.close()
        await bench.translator.close()
        bench.store.close()
        log.info("stopped")


async def _web(bench: Bench, settings: Settings) -> Web | None:
    """Listen for calendar programs, if they are to reach us. Raises AccountUnusable."""
    if not settings.web_url:
        return None
    from bot.web import Web

    web = Web(settings.web_listen, bench.archive.read_with)
    await web.open()
    return web


def _heartbeat(bench: Bench, settings: Settings):  # type: ignore[no-untyped-def]  # APScheduler has no types
    """Start the heartbeat that asks what is due; it holds no state, and a late beat is not dropped."""
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    async def beat() -> None:
        await bench.beat()
        (settings.data_dir / HEARTBEAT).touch()

    heartbeat = AsyncIOScheduler(timezone=UTC)
    heartbeat.add_job(
        beat,
        "interval",
        seconds=settings.tick_seconds,
        next_run_time=datetime.now(UTC),
        misfire_grace_time=None,
        coalesce=True,
        max_instances=1,
    )
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    heartbeat.start()
    return heartbeat


async def _first_tick(bench: Bench) -> None:
    """Let time go on once what was said while we were away is heard, and whatever became of hearing it."""
    try:
        await bench.catch_up(CATCH_UP_WITHIN)
    except Exception as error:
        log.error("catching-up-broken", error=type(error).__name__, exc_info=error)
    finally:
        bench.time_goes_on = True
    await bench.scheduler.tick()


async def _account(bench: Bench, name: str) -> None:
    """Serve one account; one that cannot go on says so in one line, and the others do not notice."""
    adapter = bench.adapters[name]
    try:
        await adapter.start()
        bench.outbox.open(name)
        # Side by side: a menu that the platform is slow to take must not keep anybody from being heard.
        await asyncio.gather(adapter.listen(bench.inbox(name)), bench.menus.keep(name))
    except AccountUnusable as why:
        log.error("account-stopped", account=name, why=str(why))
    finally:
        # Whatever ended it, what waits for it stays on disk, and nobody waits for what it may hear.
        bench.outbox.close(name)
        bench.keeps_step(name)


async def _until_stopped(
    stopping: asyncio.Event, accounts: set[asyncio.Task[None]], works: Sequence[asyncio.Task[None]]
) -> int:
    """Wait for the signal to stop, until no account is left or a part has ended; return the exit status.

    Without what hears or what delivers nothing is left to wait for: whoever runs us starts us anew.
    """
    stop: asyncio.Task[Any] = asyncio.create_task(stopping.wait())
    pending: set[asyncio.Task[Any]] = set(accounts)
    try:
        while pending:
            done, _ = await asyncio.wait({stop, *works, *pending}, return_when=asyncio.FIRST_COMPLETED)
            if stop in done:
                log.info("stopping")
                return 0
            for task in done:
                _broken("part-broken" if task in works else "account-broken", task)
            if done & set(works):
                return 1
            pending -= done
        return 2
    finally:
        stop.cancel()


def _broken(event: str, task: asyncio.Task[Any]) -> None:
    error = None if task.cancelled() else task.exception()
    if error:
        log.error(event, error=type(error).__name__, exc_info=error)


async def _stopped(works: Sequence[asyncio.Task[Any]]) -> None:
    for work in works:
        work.cancel()
    with suppress(TimeoutError):
        async with asyncio.timeout(STOP_WITHIN):
            await asyncio.gather(*works, return_exceptions=True)
