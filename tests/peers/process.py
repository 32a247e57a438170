"""The bot as its own process: started as an operator would, heard by its log, ended by signals.

Never shares memory with a test: what it knows of the test is its settings and the servers that they name.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

PATIENCE = 30.0


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """Return this process's environment with *settings* as the only ones of ours."""
    ours = {f"BARAZA_{name.upper()}": value for name, value in settings.items()}
    return {name: value for name, value in os.environ.items() if not name.startswith("BARAZA_")} | ours


_REFUSING = """\
import sys

class Refusing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names}:
            raise ModuleNotFoundError(f"{{name}} is only there for tests", name=name)

sys.meta_path.insert(0, Refusing())
"""


def as_installed(folder: Path) -> str:
    """Return a PYTHONPATH under which a process finds no packages but those of `requirements.txt`.

    Libraries import what they happen to find: with the homeserver's packages beside ours the bot is larger.
    """
    lock = (Path(__file__).parents[2] / "requirements.txt").read_text("utf-8")
    ours = {"baraza", *re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)}
    others = {
        package
        for package, wheels in packages_distributions().items()
        if ours.isdisjoint(re.sub(r"[-_.]+", "-", wheel).lower() for wheel in wheels)
    }
    (folder / "sitecustomize.py").write_text(_REFUSING.format(names=sorted(others)), "utf-8")
    return str(folder)


def lacking(folder: Path, *packages: str) -> str:
    """Return a PYTHONPATH under which a process finds none of *packages*, as where nobody installed them."""
    hidden = f"import sys\n\nsys.modules.update(dict.fromkeys({packages!r}))\n"
    (folder / "sitecustomize.py").write_text(hidden, "utf-8")
    return str(folder)


_TELLING = """\
import atexit, json, sys

def tell():
    names = sorted({name.partition(".")[0] for name, module in sys.modules.items() if module})
    print(json.dumps({"event": "loaded", "packages": names}), flush=True)

atexit.register(tell)
"""


def telling_what_it_loaded(folder: Path) -> str:
    """Return a PYTHONPATH under which a process tells, as its last line, which packages it has loaded."""
    (folder / "sitecustomize.py").write_text(_TELLING, "utf-8")
    return str(folder)


@dataclass
class BotProcess:
    """`python -m bot run` in *folder*; *settings* are named without BARAZA_ and may change between starts.

    Attributes:
        log: Every line of every run, as it was written.
    """

    folder: Path
    settings: dict[str, str]
    log: list[str] = field(default_factory=list)
    _process: Process | None = None
    _reading: asyncio.Task[None] | None = None
    _grew: asyncio.Condition = field(default_factory=asyncio.Condition)
    _run_began: int = 0
    _heard_out: bool = False

    @property
    def running(self) -> bool:
        return self._process is not None

    @property
    def pid(self) -> int:
        assert self._process is not None, "not started"
        return self._process.pid

    async def begin(self, **changed: str) -> None:
        """Start it and return at once."""
        assert self._process is None, "it runs already"
        self.settings |= changed
        self._run_began, self._heard_out = len(self.log), False
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "run",
            cwd=self.folder,
            env=environment(self.settings),
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=STDOUT,
            limit=2**24,
        )
        self._reading = asyncio.create_task(self._read(self._process))

    async def start(self, **changed: str) -> None:
        """Start it and wait until it is ready."""
        await self.begin(**changed)
        await self.logs(lambda line: line.get("event") == "ready")

    async def logs(self, holds: Callable[[dict[str, Any]], bool], within: float = PATIENCE) -> dict[str, Any]:
        """Wait for a line of this run that *holds* is true of, and return it."""
        seen = self._run_began
        async with asyncio.timeout(within), self._grew:
            while True:
                for line in self.log[seen:]:
                    if holds(found := _parsed(line)):
                        return found
                seen = len(self.log)
                assert not self._heard_out, "it ended: " + "\n".join(self.log[-20:])
                await self._grew.wait()

    def lines(self) -> list[dict[str, Any]]:
        """Return the lines of this run."""
        return [_parsed(line) for line in self.log[self._run_began :]]

    async def ended(self, within: float = PATIENCE) -> int:
        """Wait until it ends by itself; return its exit status."""
        assert self._process is not None
        assert self._reading is not None
        async with asyncio.timeout(within):
            status = await self._process.wait()
            await self._reading
        self._process = None
        return status

    async def kill(self) -> None:
        """End it as a power cut would."""
        self.signal(signal.SIGKILL)
        await self.ended()

    async def terminate(self, within: float = PATIENCE) -> int:
        """Ask it to end; return its exit status."""
        self.signal(signal.SIGTERM)
        return await self.ended(within)

    def signal(self, number: int) -> None:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(number)

    async def __aenter__(self) -> BotProcess:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._process is not None:
            await self.kill()

    async def _read(self, process: Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            async with self._grew:
                self.log.append(line.decode("utf-8", "replace").rstrip("\n"))
                self._grew.notify_all()
        async with self._grew:
            self._heard_out = True
            self._grew.notify_all()


_NURSERY = """
import json, os, sys
import bot.__main__, bot.app, bot.cli.serving, bot.config, bot.logs
import bot.adapters.matrix, bot.adapters.telegram
import alembic.command, apscheduler.schedulers.asyncio, bot.translation.engines, deep_translator
for tag in (words := bot.messages.Messages()).languages:
    words.vocabulary([tag])
bot.app.shelf_in(bot.config.shared_folder("protocols"))
for line in sys.stdin:
    asked = json.loads(line)
    pid = os.fork()
    if pid == 0:
        os.chdir(asked["folder"])
        os.environ.clear()
        os.environ.update(asked["environment"])
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(1, 2)
        sys.argv = ["baraza", "run"]
        try:
            bot.__main__.main()
        except SystemExit as left:
            sys.stdout.flush(), sys.stderr.flush()
            os._exit(left.code or 0)
        finally:
            os._exit(70)
    os.write(1, b'{"event": "born", "pid": %d}\\n' % pid)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    os.write(1, b'\\n{"event": "ended", "status": %d}\\n' % status)
"""


@dataclass
class QuickProcess(BotProcess):
    """The same, forked from a process that has imported and read everything already: a start costs a tenth.

    For tests that kill by the dozen. The nursery holds no connection, thread or event loop of the bot's.
    """

    _pid: int | None = None

    async def begin(self, **changed: str) -> None:
        assert self._pid is None, "it runs already"
        self.settings |= changed
        if self._process is None:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", _NURSERY, stdin=PIPE, stdout=PIPE, stderr=STDOUT, limit=2**24
            )
            self._reading = asyncio.create_task(self._read(self._process))
        self._run_began = len(self.log)
        asked = {"folder": str(self.folder), "environment": environment(self.settings)}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(asked).encode() + b"\n")
        await self._process.stdin.drain()
        self._pid = (await self.logs(lambda line: line.get("event") == "born"))["pid"]

    @property
    def running(self) -> bool:
        return self._pid is not None

    @property
    def pid(self) -> int:
        assert self._pid is not None, "not started"
        return self._pid

    async def ended(self, within: float = PATIENCE) -> int:
        status = (await self.logs(lambda line: line.get("event") == "ended", within))["status"]
        self._pid = None
        return int(status)

    def signal(self, number: int) -> None:
        os.kill(self.pid, number)

    async def __aexit__(self, *_: object) -> None:
        if self._pid is not None:
            await self.kill()
        if self._process is not None:
            assert self._process.stdin is not None
            self._process.stdin.close()
            await super().ended()


async def baraza(folder: Path, settings: Mapping[str, str], *words: str) -> tuple[int, str]:
    """Run one command to its end; return its exit status and what it printed, errors included."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *words,
        cwd=folder,
        env=environment(settings),
        stdin=DEVNULL,
        stdout=PIPE,
        stderr=STDOUT,
    )
    async with asyncio.timeout(PATIENCE):
        said, _ = await process.communicate()
    return process.returncode or 0, said.decode("utf-8")


def _parsed(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:
        return {"event": line}
    return found if isinstance(found, dict) else {"event": line}
