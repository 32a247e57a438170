"""`baraza preview`: what each room would be asked and reminded of, and when, if a protocol came into force.

Asks nobody and keeps nothing: it reads two files and prints. Imports no platform and no database.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count, groupby
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.check import partnership_text, protocol_text
from bot.config import shared_folder
from bot.core.adoption import Adoption
from bot.core.checkin import means_anybody
from bot.core.durations import ReadingError, closest
from bot.core.files.partnership_file import PartnershipFile, read_partnership
from bot.core.founding import founded
from bot.core.partnership import Gathering
from bot.core.preview import Line, preview
from bot.core.protocol import Protocol, ProtocolUnusable, overridden, read_protocol

_WHY = {
    "weekend": "weekend",
    "quiet-hours": "quiet hours",
    "clock-change": "clock change",
    "asked-first": "asked first",
}


def show(
    protocol: str,
    partnership: Path,
    first: date | None,
    weeks: int,
    *,
    crisis: bool = False,
    as_json: bool = False,
) -> int:
    """Print what happens in *weeks* weeks from the day *first*, by each partner's own calendar.

    Args:
        protocol: An id from the shelf, or a file.
        partnership: Its file; what it changes in the protocol's rhythms is taken into account.
        first: Today, in the partnership's zone, if None.
        weeks: At least 1.
        crisis: As it is while the rhythm of a crisis holds.
        as_json: One array, as FORMATS has it, in place of a table.

    Returns:
        The exit status: 0, or 1 if a file has problems, which are then listed.
    """
    try:
        file = read_partnership(partnership_text(partnership), str(partnership))
        agreed = _as_in_force(_read(protocol), file)
    except ProtocolUnusable as unusable:
        _tell(*map(str, unusable.problems))
        return 1
    except ValueError as wrong:
        _tell(str(wrong))
        return 1
    day = first or _today(file)
    numbers = count(1)
    began = datetime.combine(day, time(), UTC)
    gathering = founded(file, began, lambda: str(next(numbers)))
    if crisis:
        gathering.partnership = replace(gathering.partnership, crisis_since=began)
    lines = lines_from(gathering, agreed, day, weeks)
    typer.echo(json.dumps([*map(_plain, lines)], ensure_ascii=False, indent=2) if as_json else _table(lines))
    _tell(*_asking_nobody(gathering, agreed, partnership))
    return 0


def lines_from(g: Gathering, protocol: Protocol, first: date, weeks: int) -> list[Line]:
    """Return what happens in *weeks* weeks from *first*, each partner counting days by its own clock."""
    zones = {partner.name: ZoneInfo(partner.zone) for partner in g.partners.values()}
    after = first + timedelta(weeks=weeks)
    start = min(datetime.combine(first, time(), zone) for zone in zones.values()).astimezone(UTC)
    end = max(datetime.combine(after, time(), zone) for zone in zones.values()).astimezone(UTC)
    counted = tuple((partner, first.isoformat()) for partner in g.partners)
    held = Adoption(
        "preview", g.partnership.id, protocol, "in-force", start, in_force_at=start, joined=counted
    )
    return [
        line for line in preview(g, protocol, start, end, adoption=held) if first <= line.local.date() < after
    ]


def _asking_nobody(g: Gathering, protocol: Protocol, file: Path) -> list[str]:
    """Name the check-ins that nobody is asked, since nobody has the role."""
    nobody = (
        rule
        for rule in protocol.checkins.values()
        if not any(means_anybody(g, rule, partner) for partner in g.present())
    )
    return [f'{rule.id} asks the role "{rule.asks}", which nobody in {file} has.' for rule in nobody]


def _read(protocol: str) -> Protocol:
    """Return the protocol in the file of that name, or with that id on the shelf.

    Raises:
        ValueError, ProtocolUnusable: with what is wrong.
    """
    shelf = {file.stem: file for file in sorted(shared_folder("protocols").glob("*.yaml"))}
    file = Path(protocol)
    if not file.is_file() and not file.suffix and len(file.parts) == 1:
        if protocol not in shelf:
            hint = closest(protocol, [*shelf], f"Use one of: {', '.join(shelf)}; or name a file.")
            raise ValueError(f'There is no protocol "{protocol}" on the shelf. {hint}')
        file = shelf[protocol]
    return read_protocol(protocol_text(file), str(file))


def _as_in_force(protocol: Protocol, file: PartnershipFile) -> Protocol:
    """Return *protocol* with what the partnership changes in it. Raises ValueError."""
    try:
        return overridden(protocol, file.protocols.get(protocol.id, {}))
    except ReadingError as wrong:
        raise ValueError(f"{file.name}, protocols, {protocol.id}: {wrong}") from None


def _today(file: PartnershipFile) -> date:
    # Nothing runs here whose clock could be handed in, and the day is only where the list begins.
    return datetime.now(ZoneInfo(file.zone)).date()  # noqa: TID251


def _plain(line: Line) -> dict[str, Any]:
    """Return *line* as FORMATS has it."""
    moved = line.moved and {
        "from": line.moved.from_.isoformat(timespec="seconds"),
        "why": line.moved.why,
        "name": line.moved.name,
    }
    return {
        "at": f"{line.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "local": line.local.isoformat(timespec="seconds"),
        "partner": line.partner,
        "kind": line.kind,
        "id": line.id,
        "text": line.text,
        "moved": moved,
    }


def _table(lines: Sequence[Line]) -> str:
    """Return *lines* for people, a heading for each day, the hours as each partner reads them."""
    if not lines:
        return "Nothing happens in that time."
    width = max(len(line.partner) for line in lines)
    said = []
    # Across the date line, one partner's Monday comes after another's Tuesday.
    by_day = sorted(lines, key=lambda line: line.local.date())
    for day, those in groupby(by_day, key=lambda line: line.local.date()):
        said.append(f"{day:%a %Y-%m-%d}")
        for line in those:
            row = f"  {line.local:%H:%M}  {line.partner:<{width}}  {line.kind:<6}  {line.id}"
            said.append("  ".join(filter(None, (row, _quoted(line), _moved(line)))))
    return "\n".join(said)


def _quoted(line: Line) -> str:
    return f"“{line.text}”" if line.text else ""


def _moved(line: Line) -> str:
    if line.moved is None:
        return ""
    why = line.moved.name or _WHY.get(line.moved.why, line.moved.why)
    return f"(moved from {line.moved.from_:%a %Y-%m-%d %H:%M}: {why})"


def _tell(*lines: str) -> None:
    for line in lines:
        typer.echo(line, err=True)
