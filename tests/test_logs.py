"""Secrets are in no log, whoever logs them and however: canaries at the lowest level, through every door."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

PASSWORD = "pass word/canary-77"
TOKEN = "123456789:AAEcanary_abcdefghijklmnopqrstuvwxy"
MATRIX = "syt_Y2FuYXJ5_canary_0a1b2c"
CANARIES = ("canary", "pass word", "pass%20word")

_START = f"""
import logging, sys, threading, warnings
from bot.logs import log, set_up
PASSWORD, TOKEN, MATRIX = {PASSWORD!r}, {TOKEN!r}, {MATRIX!r}
set_up("debug", json=JSON, secrets=[PASSWORD])
"""

DOORS = {
    "a field": "log.info('told', who=PASSWORD)",
    "a field within": "log.info('told', much={'a': [PASSWORD, (TOKEN,)], MATRIX: 1})",
    "the event": "log.info('told ' + TOKEN)",
    "an address": "log.info('told', url='https://api.example.org/bot' + TOKEN + '/getMe')",
    "an address, quoted": "from urllib.parse import quote; log.info(quote(PASSWORD, safe=''))",
    "a query": "log.info('told', url='https://m.org/sync?access_token=canary&since=1')",
    "a header": "log.info('told', headers={'Authorization': 'Bearer canary'})",
    "a database's address": "log.info('told postgresql://baraza:canary@db/b')",
    "a library's argument": "logging.getLogger('some.library').debug('GET %s', {'url': TOKEN})",
    "a library's extra": "logging.getLogger('some.library').info('GET', extra={'url': MATRIX})",
    "httpx": "logging.getLogger('httpx').warning('HTTP Request: GET /bot%s/getUpdates', TOKEN)",
    "an object": "log.info('told', what=type('Thing', (), {'__str__': lambda self: PASSWORD})())",
    "an exception": "\ntry: raise ValueError(TOKEN)\nexcept ValueError: log.exception('told')",
    "a cause": "\ntry:\n  try: raise KeyError(PASSWORD)\n  except KeyError as e: raise ValueError from e\n"
    "except ValueError: logging.getLogger('x').exception('told')",
    "a warning": "warnings.warn(TOKEN)",
    "a thread": "t = threading.Thread(target=lambda: int(TOKEN)); t.start(); t.join()",
    "a finaliser": "\nclass Thing:\n  def __del__(self): raise ValueError(MATRIX)\nThing()",
    "nobody caught it": "raise RuntimeError(PASSWORD)",
    "a line that cannot be formatted": "logging.getLogger('x').info('%d', TOKEN)",
}


def logged(what: str, *, as_json: bool) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _START.replace("JSON", str(as_json)) + what],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stdout == ""
    return done.stderr


@pytest.mark.parametrize("door", DOORS)
def test_a_secret_does_not_come_out_by(door):
    seen = logged(DOORS[door], as_json=False)

    assert seen.strip(), "nothing was logged at all"
    for canary in CANARIES:
        assert canary not in seen


@pytest.mark.parametrize("door", ["a field within", "a cause", "nobody caught it"])
def test_a_secret_does_not_come_out_as_json_by(door):
    seen = logged(DOORS[door], as_json=True)

    assert seen.strip(), "nothing was logged at all"
    for canary in CANARIES:
        assert canary not in seen


def test_what_is_no_secret_is_logged_as_it_is():
    seen = json.loads(logged("log.info('delivered', delivery='k-1', room=7, at=None)", as_json=True))

    assert {
        "event": "delivered",
        "delivery": "k-1",
        "room": 7,
        "at": None,
        "level": "info",
    }.items() <= seen.items()


def test_every_line_of_json_is_one_object():
    lines = logged(
        "log.warning('a\\nb'); logging.getLogger('x').error('c')\nraise ValueError('d')", as_json=True
    ).splitlines()

    assert [json.loads(line)["level"] for line in lines] == ["warning", "error", "critical"]


def test_libraries_are_quiet_even_when_we_are_not():
    seen = logged(
        "[logging.getLogger(n).info('x') for n in ('httpx', 'telegram.Bot', 'nio.rooms')]", as_json=False
    )

    assert seen == ""


RAISED = """
def f(words):
    try: {}[words]
    except KeyError as cause: raise ValueError(f"cannot read {words}") from cause
def g(words):
    try: f(words)
    except ValueError as wrong:
        wrong.add_note(words)
        raise ExceptionGroup(words, [wrong])
"""


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize(
    "door",
    [
        "try: g('ma' + 'ji')\nexcept Exception: log.error('wrong', exc_info=True)",
        "try: g('ma' + 'ji')\nexcept Exception as e: log.error('wrong', exc_info=e)",
        "try: g('ma' + 'ji')\nexcept Exception: logging.getLogger('x').exception('wrong')",
        "g('ma' + 'ji')",
        "t = threading.Thread(target=g, args=['ma' + 'ji']); t.start(); t.join()",
    ],
)
def test_a_traceback_tells_types_and_places_and_nobodys_words(door, as_json):
    seen = logged(RAISED + door, as_json=as_json)

    assert "maji" not in seen
    assert "ExceptionGroup (ValueError)" in seen
    assert "in g" in seen


def test_a_traceback_tells_what_led_to_it():
    seen = logged(RAISED + "try: f('ma' + 'ji')\nexcept ValueError: log.exception('')", as_json=False)

    assert "maji" not in seen
    assert seen.index("KeyError") < seen.index("which led to") < seen.index("ValueError")


def test_set_up_twice_says_everything_once():
    seen = logged("set_up('info')\nlog.info('once')\nlog.debug('never')", as_json=False)

    assert seen.count("once") == 1
    assert "never" not in seen
