"""Which digits and which calendar somebody reads: a member's own, or a room's. Changes no number and no day.

What one member alone is meant to read is shown as that member chose, on every platform: their direct talk,
and in a room that others share whatever answers, asks or reminds that member (Notice.to). Where they chose
nothing, and for whatever all in a room read, it is as the room chose. The names are those of the Unicode
data (UTS 35: "nu" and "ca").
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

DIGITS: Mapping[str, str] = {
    "latn": "0123456789",
    "arab": "٠١٢٣٤٥٦٧٨٩",
    "arabext": "۰۱۲۳۴۵۶۷۸۹",
    "mymr": "၀၁၂၃၄၅၆၇၈၉",
}
CALENDARS = ("gregory", "persian", "islamic-umalqura")
_PARTS = {"nu": tuple(DIGITS), "ca": CALENDARS}
CHOICES = tuple(f"{part}-{name}" for part, names in _PARTS.items() for name in names)
"""What a room can choose, as it is kept with it: "nu-arab", "ca-persian"."""


def chosen(shows: Iterable[str], part: str, name: str) -> tuple[str, ...]:
    """Return what a room shows once it chose *name* for *part*, "nu" (digits) or "ca" (calendar).

    Raises ValueError for a name that there is not.
    """
    if name not in _PARTS[part]:
        raise ValueError(f"{part}-{name}")
    others = tuple(each for each in shows if not each.startswith(f"{part}-"))
    return others if name == _PARTS[part][0] else (*others, f"{part}-{name}")


def own(shows: Iterable[str], part: str, name: str) -> tuple[str, ...]:
    """Return what a member reads once they chose *name* for *part*: kept too where it is what is usual.

    Else a room that chose otherwise would have its way. Raises ValueError for a name that there is not.
    """
    others = chosen(shows, part, _PARTS[part][0])
    if name not in _PARTS[part]:
        raise ValueError(f"{part}-{name}")
    return (*others, f"{part}-{name}")


def read_as(room: Iterable[str], member: Iterable[str]) -> tuple[str, ...]:
    """Return what a *member* reads in a *room*: digits and calendar each as they chose, else as it did."""
    theirs = tuple(member)
    parts = {each.partition("-")[0] for each in theirs}
    return (*(each for each in room if each.partition("-")[0] not in parts), *theirs)


def all_chosen(
    shows: Iterable[str], choices: Iterable[str], by: Callable[[Iterable[str], str, str], tuple[str, ...]]
) -> tuple[str, ...]:
    """Return what is shown after *choices* ("nu-arab"), each made *by* `chosen` or `own`."""
    shown = tuple(shows)
    for choice in choices:
        part, _, name = choice.partition("-")
        shown = shown if choice in shown else by(shown, part, name)
    return shown


def tag_for(language: str, shows: Iterable[str]) -> str:
    """Return *language* with what a room chose: "fa-u-ca-persian-nu-arabext"."""
    extension = sorted(each for each in shows if each.partition("-")[0] in _PARTS)
    return "-u-".join((language, "-".join(extension))) if extension else language
