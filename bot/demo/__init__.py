"""The demo: three groups of a partnership in one terminal, with a clock that whoever types there turns.

Needs no account and keeps nothing: its database lies in a temporary folder. Never sends words to a translator
that the settings do not name.
"""

from __future__ import annotations

import asyncio
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.app import translator_for
from bot.config import Settings
from bot.demo.paper import Paper
from bot.demo.play import USUAL, CaseUnknown, case
from bot.demo.script import played
from bot.demo.session import Session
from bot.demo.stage import Stage
from bot.logs import set_up
from bot.translation import EngineUnusable, translator_from

WIDTH = 88


def play(settings: Settings, *, script: bool, name: str = USUAL) -> int:
    """Play in this terminal; return the exit status.

    Args:
        settings: Only its translators are used.
        script: Play it unattended, in place of reading what to do from the standard input.
        name: Which case is played.

    Returns:
        0 when it ends well; 1 when the script was not followed, which is then said; 2 when a translator
        cannot be used, or there is no such case.
    """
    set_up("error", json=False, secrets=settings.secrets())
    for stream in (sys.stdin, sys.stdout):
        # A terminal that lacks a letter shows a sign in its place; the play goes on.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        played_now = case(name)
        translator = translator_for(settings)
    except (EngineUnusable, CaseUnknown) as why:
        sys.stderr.write(f"{why}\n")
        return 2
    with TemporaryDirectory(prefix="baraza-demo-") as folder, asyncio.Runner() as runner:
        stage = Stage(Path(folder), translator, played_now)
        paper = Paper.on_terminal(WIDTH, stage.bench.messages)
        try:
            if script:
                return runner.run(played(Session(stage, paper)))
            _conversed(Session(stage, paper), runner)
        except KeyboardInterrupt:
            paper.say("")
        finally:
            runner.run(stage.close())
    return 0


def transcript(width: int = WIDTH, name: str = USUAL) -> str:
    """Return what `baraza demo --script` prints of a case in a plain pipe, the same at every run.

    Raises:
        RuntimeError: the script was not followed, or an event loop runs already.
    """
    written = io.StringIO()

    async def whole(folder: Path) -> int:
        stage = Stage(folder, translator_from(()), case(name))
        try:
            return await played(Session(stage, Paper(written, width, stage.bench.messages)))
        finally:
            await stage.close()

    with TemporaryDirectory(prefix="baraza-demo-") as folder:
        if asyncio.run(whole(Path(folder))):
            raise RuntimeError(written.getvalue().splitlines()[-1])
    return written.getvalue()


def _conversed(session: Session, runner: asyncio.Runner) -> None:
    """Do what is typed, line by line; the lines are read outside of the event loop, so that ^C is heard."""
    runner.run(session.begins())
    session.paper.say(session.help)
    for line in _typed(session.paper):
        if not runner.run(session.does(line)):
            return


def _typed(paper: Paper) -> Iterator[str]:
    """Yield the lines of the standard input; those not typed by hand are shown, as in a session."""
    if not sys.stdin.isatty():
        for line in sys.stdin:
            if line.strip():
                paper.typed(line.strip())
            yield line
        return
    # Gives arrow keys and history to input().
    import readline  # noqa: F401

    while True:
        try:
            yield input("\n› ")
        except EOFError:
            paper.say("")
            return


__all__ = ["play", "transcript"]
