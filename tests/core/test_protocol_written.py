"""A protocol that is written as a file is read as the same one, whatever is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.archive.protocols import as_yaml
from bot.core.protocol import ProtocolUnusable, read_protocol
from tests.world import PULSE

PROTOCOLS = Path(__file__).parents[2] / "protocols"
FILES = sorted([*PROTOCOLS.glob("*.yaml"), *PROTOCOLS.glob("cases/*/*.yaml")])


def kept(file: Path) -> bool:
    return file.read_text(encoding="utf-8").lstrip("# ").find("\nprotocol:") >= 0


@pytest.mark.parametrize("file", [each for each in FILES if kept(each)], ids=lambda file: file.stem)
def test_every_protocol_of_the_shelf_and_the_cases_is_read_back_as_it_was(file: Path) -> None:
    protocol = read_protocol(file.read_text(encoding="utf-8"), file.name)
    assert read_protocol(as_yaml(protocol, []).decode(), file.name) == protocol


def test_hours_are_quoted_and_notes_are_comments_whatever_stands_in_them() -> None:
    protocol = read_protocol(PULSE, "pulse")
    text = as_yaml(protocol, ["Bruno: later\nprotocol: another", "Chidi: más"]).decode()
    assert text.startswith("# Bruno: later\n# protocol: another\n# Chidi: más\nprotocol: pulse\n")
    assert 'at: "09:00"' in text
    assert read_protocol(text, "pulse") == protocol


@pytest.mark.parametrize("sign", ["\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_no_sign_ends_a_comment_early(sign: str) -> None:
    protocol = read_protocol(PULSE, "pulse")
    text = as_yaml(protocol, [f"Bruno: later{sign}version: 9"]).decode()
    try:
        assert read_protocol(text, "pulse") == protocol
    except ProtocolUnusable as unusable:
        raise AssertionError(str(unusable)) from None
