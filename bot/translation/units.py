"""Units and large numbers as another script writes them, for a reader who does not read the writer's.

Must never change what a number is worth, nor say in Latin letters what is not one unit for sure.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial
from math import prod

_CYRILLIC = {
    "км/ч": "km/h",
    "км/год": "km/h",
    "мкг": "mcg",
    "мг": "mg",
    "кг": "kg",
    "г": "g",
    "мл": "ml",
    "л": "l",
    "км": "km",
    "см": "cm",
    "мм": "mm",
    "м²": "m²",
    "м2": "m²",
    "м³": "m³",
    "м3": "m³",
    "м": "m",
    "т": "t",
    "га": "ha",
    "ч": "h",
    "мин": "min",
    "хв": "min",
    "руб": "RUB",
    "грн": "UAH",
}
_ARABIC = {
    "ملغم": "mg",
    "ملغ": "mg",
    "مغ": "mg",
    "ملجم": "mg",
    "مجم": "mg",
    "كغم": "kg",
    "كغ": "kg",
    "كجم": "kg",
    "كلغ": "kg",
    "ملل": "ml",
    "مل": "ml",
    "كم": "km",
    "سم": "cm",
    "میلی\u200cگرم": "mg",
    "میلی گرم": "mg",
    "سی\u200cسی": "cc",
    "سی سی": "cc",
    "تومان": "toman",
}
_BURMESE = {
    "မီလီဂရမ်": "mg",
    "ကီလိုဂရမ်": "kg",
    "ကီလိုမီတာ": "km",
    "ကီလို": "kg",
    "မီလီလီတာ": "ml",
    "စီစီ": "cc",
    "ကျပ်": "MMK",
}
_HAN = {
    "微克": "mcg",
    "毫克": "mg",
    "千克": "kg",
    "公斤": "kg",
    "毫升": "ml",
    "公里": "km",
    "千米": "km",
    "厘米": "cm",
    "毫米": "mm",
    "平方米": "m²",
    "立方米": "m³",
    "元": "CNY",
    "块钱": "CNY",
    "克": "g",
    "升": "l",
    "米": "m",
}
_READ_BY = (
    (_CYRILLIC, frozenset({"Cyrl"})),
    (_ARABIC, frozenset({"Arab"})),
    (_BURMESE, frozenset({"Mymr"})),
    (_HAN, frozenset({"Hans", "Hant", "Jpan"})),
)
_TIMES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}


def _either(words: dict[str, str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


# "2026 г." is a year, and so no grams; "5 т. е." is "that is"; "5 元素" are elements, "5克拉" carats.
_A_YEAR = r"(?<!(?:19|20)\d\d)(?<!(?:19|20)\d\d[ \u00a0\u202f])"
_SPACED = rf"{_A_YEAR}(?:{_either(_CYRILLIC)}|{_either(_ARABIC)})(?!\. ?[ед]\.)"
WITH_BLANKS = rf"{_SPACED}(?:/(?:{_either(_CYRILLIC)}))?"
"""Of scripts that part words with blanks, so that no other letter may follow."""
WITHOUT_BLANKS = (
    rf"(?:(?:{_either(_HAN)})(?![素月旦首老宵拉隆级饭粒粉国])"
    rf"|(?:{_either(_BURMESE)})(?![\u102b-\u103e]|[\u1000-\u1021][\u1039\u103a]))"
)
TIMES = r"[十百千]?(?:万亿|[万萬亿億])"
"""Behind a figure, as many times that: 5万, 1.5百万."""

_UNIT = re.compile(
    rf"[ \u00a0\u202f]?({_either(_CYRILLIC)}|{_either(_ARABIC)}|{_either(_BURMESE)}|{_either(_HAN)})(?=/|$)"
)
_MANY = re.compile(rf"(\d[\d,]*(?:\.\d+)?)[ \u00a0]?({TIMES})")


def read_as(kept: str, script: str) -> str:
    """Return a number with its unit as a reader of *script* (ISO 15924) reads it: "10 мг" as "10 mg"."""
    if not script:
        return kept
    if script not in _READ_BY[-1][1]:
        kept = _MANY.sub(_in_figures, kept)
    for units, scripts in _READ_BY:
        if script not in scripts:
            kept = _UNIT.sub(partial(_in_latin, units), kept)
    return kept


def _in_latin(units: dict[str, str], found: re.Match[str]) -> str:
    if found[1] not in units:
        return found[0]
    part = found.start() and found.string[found.start() - 1] == "/"
    return units[found[1]] if part else f" {units[found[1]]}"


def _in_figures(found: re.Match[str]) -> str:
    """Return "5万" as "50000"."""
    worth = Decimal(found[1].replace(",", "")) * prod(_TIMES[sign] for sign in found[2])
    return str(int(worth)) if worth == int(worth) else f"{worth:f}"
