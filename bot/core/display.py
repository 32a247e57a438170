"""Which digits and which calendar a room chose to read. Changes no number and no day.

The names are those of the Unicode data (UTS 35: "nu" and "ca").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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


def tag_for(language: str, shows: Iterable[str]) -> str:
    """Return *language* with what a room chose: "fa-u-ca-persian-nu-arabext"."""
    extension = sorted(each for each in shows if each.partition("-")[0] in _PARTS)
    return "-u-".join((language, "-".join(extension))) if extension else language
