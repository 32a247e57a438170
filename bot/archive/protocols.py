"""A protocol as the YAML file that people read and change, with notes at its head. Reads no file."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO
from typing import Any

from bot.core.files.protocol_written import plain_of
from bot.core.protocol import Protocol

_WIDTH = 100


def as_yaml(protocol: Protocol, notes: Sequence[str]) -> bytes:
    """Return the file of *protocol*; each of *notes* stands at its head, as a comment."""
    from ruamel.yaml import YAML

    out, writer = StringIO(), YAML()
    writer.width = _WIDTH
    for note in notes:
        out.writelines(f"# {line}\n" for line in note.splitlines())
    writer.dump(_quoted(plain_of(protocol)), out)
    return out.getvalue().encode()


def _quoted(plain: Any) -> Any:
    """Return *plain* with its hours in quotes: unquoted, older readers of YAML take 10:00 for 600."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    if isinstance(plain, list):
        return [_quoted(each) for each in plain]
    if not isinstance(plain, dict):
        return plain
    return {
        key: DoubleQuotedScalarString(said) if key == "at" and isinstance(said, str) else _quoted(said)
        for key, said in plain.items()
    }
