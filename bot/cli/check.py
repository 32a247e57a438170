"""`baraza check`: every problem of protocol and partnership files, what would do, and the schemas of both.

Imports nothing that talks to a platform or a database, so that it answers while an author waits. Changes no
file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from bot.core.files.reading import LONGEST, Problem, read_yaml
from bot.core.protocol import Protocol, ProtocolUnusable, problems_in, read_protocol

if TYPE_CHECKING:
    from collections.abc import Iterable


def check(files: Sequence[Path], *, as_json: bool = False) -> int:
    """Print every problem of *files*; return 1 if there is any, else 0."""
    whole = f"{len(files)} {'file is' if len(files) == 1 else 'files are'} in order."
    return show(check_files(files), whole, as_json=as_json)


def show(problems: Sequence[Problem], whole: str, *, as_json: bool = False) -> int:
    """Print *problems*, or *whole* where there is none; return 1 if there is any, else 0."""
    if as_json:
        typer.echo(json.dumps([asdict(each) for each in problems], ensure_ascii=False, indent=2))
    else:
        for each in problems:
            typer.echo(_line(each))
        if not problems:
            typer.echo(whole)
    return 1 if problems else 0


def _line(problem: Problem) -> str:
    where = f"{problem.where}: " if problem.where else ""
    return f"{problem.file}:{problem.line}: {where}{problem.problem} {problem.hint}".rstrip()


def check_files(paths: Sequence[Path]) -> list[Problem]:
    """Return every problem of the files, file by file; a file that cannot be opened is one.

    A partnership file is known by its key `partnership`. The protocols that it names are looked for among
    *paths*, then beside it, then on the shelf.
    """
    found: list[Problem] = []
    for path in paths:
        text = _text_of(path)
        if isinstance(text, Problem):
            found.append(text)
        elif _is_partnership(text):
            found += _partnership_problems(text, path, paths)
        else:
            found += problems_in(text, str(path))
    return found


def _text_of(path: Path) -> str | Problem:
    """Return what stands in a file, or why it cannot be read."""
    try:
        with path.open("rb") as file:
            raw = file.read(LONGEST + 4)
        return raw[: LONGEST + 4].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        column = error.start - error.object.rfind(b"\n", 0, error.start)
        if error.end >= LONGEST:
            return Problem(
                str(path), 1, 1, "", "The file is too long.", f"Keep it below {LONGEST // 1024} KB."
            )
        return Problem(str(path), line, column, "", "This is not UTF-8.", "Save the file as UTF-8.")
    except IsADirectoryError:
        return Problem(
            str(path), 1, 1, "", "This is a folder.", f'Name the files in it, as in "{path}/*.yaml".'
        )
    except FileNotFoundError:
        return Problem(str(path), 1, 1, "", "There is no such file.", "Look at its name and folder.")
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name cannot be one"
        return Problem(str(path), 1, 1, "", f"It cannot be read: {why}.", "Look at who may read it.")


def protocol_text(path: Path) -> str:
    """Return what stands in a protocol's file. Raises ValueError: a sentence on why it cannot be one."""
    text = _readable(path)
    if _is_partnership(text):
        raise ValueError(f"{path} describes a partnership. Name a protocol here, such as weekly-pulse.")
    return text


def partnership_text(path: Path) -> str:
    """Return what stands in a partnership's file. Raises ValueError: a sentence on why it cannot be one."""
    text = _readable(path)
    keys = _keys(text)
    if "protocol" in keys and not keys & {"partnership", "partners"}:
        raise ValueError(f"{path} is a protocol. Name the file that describes your partnership.")
    return text


def beside(file: Path, text: str) -> dict[str, Protocol]:
    """Return the protocols that a partnership's *file* with this *text* names and that lie in its folder.

    Each lies there in a file called by its id. Raises ValueError for one that cannot be read,
    ProtocolUnusable for one with problems.
    """
    from bot.core.files.partnership_file import read_partnership

    named = read_partnership(text, str(file)).protocols
    there = [path for name in named if (path := file.parent / f"{name}.yaml").is_file()]
    return {(read := read_protocol(protocol_text(path), str(path))).id: read for path in there}


def _readable(path: Path) -> str:
    text = _text_of(path)
    if isinstance(text, str):
        return text
    raise ValueError(f"{path}: {text.problem} {text.hint}")


def _is_partnership(text: str) -> bool:
    keys = _keys(text)
    return bool(keys & {"partnership", "partners"}) and "protocol" not in keys


def _keys(text: str) -> set[str]:
    # A line of its own tells as soon as it is seen; only a file in another form has to be read for it.
    keys = {line.partition(":")[0].strip("\"'") for line in text.splitlines() if line[:1] not in (" ", "#")}
    return keys if keys & {"protocol", "partnership"} else set(read_yaml(text, "").plain)


def _partnership_problems(text: str, path: Path, given: Sequence[Path]) -> list[Problem]:
    # Imported where it is needed: public holidays take a quarter of a second.
    from bot.core.files.partnership_file import partnership_problems, read_partnership

    try:
        named = read_partnership(text, str(path)).protocols
    except ProtocolUnusable as unusable:
        return unusable.problems
    return partnership_problems(text, str(path), _protocols(named, path, given))


def _protocols(named: Mapping[str, Any], path: Path, given: Sequence[Path]) -> dict[str, Protocol]:
    """Return the protocols *named* that are found; the whole shelf where one is not, to name a near one."""
    known = _usable(each for each in given if each != path)
    for folder in (path.parent, _shelf()):
        missing = [name for name in named if name not in known]
        known = {**_usable(folder / f"{name}.yaml" for name in missing), **known}
    if not known.keys() >= named.keys():
        known = {**_usable(sorted(_shelf().glob("*.yaml"))), **known}
    return known


def _shelf() -> Path:
    from bot.config import shared_folder

    return shared_folder("protocols")


def _usable(paths: Iterable[Path]) -> dict[str, Protocol]:
    found: dict[str, Protocol] = {}
    for path in paths:
        text = _text_of(path) if path.is_file() else None
        if not isinstance(text, str) or _is_partnership(text):
            continue
        try:
            protocol = read_protocol(text, str(path))
        except ProtocolUnusable:
            continue
        found[protocol.id] = protocol
    return found


def schema(of: str = "protocol") -> str:
    """Return the JSON Schema of protocol files, or of those that *of* names: "partnership", "archive"."""
    from bot.core.files.schema import partnership_schema
    from bot.core.files.schema import schema as protocol_schema

    if of == "archive":
        from bot.archive.whole import archive_schema

        return json.dumps(archive_schema(), indent=2, ensure_ascii=False)
    made = partnership_schema() if of == "partnership" else protocol_schema()
    return json.dumps(made, indent=2, ensure_ascii=False)
