"""What holds for every test: traffic stays on this machine, and nothing is left out silently where CI runs.

Never holds a story's cast or a fixture of one part alone: those stand beside the tests that use them.
"""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
from collections.abc import Generator, Iterator
from typing import Any

import pytest
import structlog

from tests import NOT_OFFERED

STRICT = os.environ.get("BARAZA_STRICT_PEERS") == "1"
"""A test that would be left out, since a program it needs is missing, fails. Set in .ci/run."""

if "PYTEST_XDIST_WORKER" in os.environ:
    # This process is measured; the homeserver, the bot and the demo that it starts are not slowed down.
    for name in [name for name in os.environ if name.startswith("COVERAGE_")]:
        del os.environ[name]

_tried: list[str] = []


class LeftTheMachine(RuntimeError):
    """A test, or what it tests, wanted to speak to another machine."""


def _on_this_machine(address: Any) -> bool:
    if not isinstance(address, tuple):
        return True  # a Unix socket's path
    host = str(address[0])
    try:
        return host in ("", "localhost") or ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse(address: Any) -> None:
    _tried.append(str(address))
    raise LeftTheMachine(f"traffic to {address}")


def _keep_traffic_on_this_machine() -> None:
    connect, connect_ex, lookup = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def guarded(self: socket.socket, address: Any) -> None:
        return connect(self, address) if _on_this_machine(address) else _refuse(address)

    def guarded_ex(self: socket.socket, address: Any) -> Any:
        return connect_ex(self, address) if _on_this_machine(address) else _refuse(address)

    def guarded_lookup(host: Any, *rest: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else (host or "")
        return lookup(host, *rest, **more) if _on_this_machine((name,)) else _refuse(name)

    socket.socket.connect = guarded
    socket.socket.connect_ex = guarded_ex
    socket.getaddrinfo = guarded_lookup


_keep_traffic_on_this_machine()


@pytest.fixture(autouse=True)
def _nothing_left_the_machine() -> Iterator[None]:
    """Fail a test whose traffic was refused, even where the code under test took that for an outage."""
    _tried.clear()
    yield
    assert _tried == []


@pytest.fixture(autouse=True)
def _no_log_outlives_its_test() -> Iterator[None]:
    """Take away a log that a test set up: it writes where that test's output was caught."""
    yield
    for handler in [each for each in logging.getLogger().handlers if type(each).__module__ == "bot.logs"]:
        logging.getLogger().removeHandler(handler)
    structlog.reset_defaults()


@pytest.fixture
def without_settings(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Stand in an empty folder with no setting in the environment."""
    for name in [name for name in os.environ if name.startswith("BARAZA_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))


def _no_skip(report: Any) -> None:
    declared = report.skipped and NOT_OFFERED in str(report.longrepr)
    if STRICT and report.skipped and not declared and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"left out, where nothing may be: {report.longrepr}"


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport() -> Generator[None, Any, None]:
    _no_skip((yield).get_result())


@pytest.hookimpl(hookwrapper=True)
def pytest_make_collect_report() -> Generator[None, Any, None]:
    _no_skip((yield).get_result())
