"""Days as people type them every day: none comes out another day than it was, and what is unsure is asked."""

from __future__ import annotations

from datetime import date

import pytest

from bot.messages import Messages

TODAY = date(2026, 11, 25)
"""A Wednesday."""
MESSAGES = Messages()

# What is typed, and the days that it may be: none, or several, are asked about.
COMING = [
    ("ar", "يوم الجمعة القادم", "2026-11-27"),
    ("ar", "يوم الثلاثاء المقبل", "2026-12-01"),
    ("ar", "يوم الجمعة من الأسبوع القادم", "2026-12-04"),
    ("ar", "يوم ٥ القادم", "2026-12-05"),
    ("fa", "روز جمعه آینده", "2026-11-27"),
    ("es", "el próximo día viernes", "2026-11-27"),
    ("es", "el día viernes que viene", "2026-11-27"),
    ("es", "el próximo día 4", "2026-12-04"),
    ("es", "el próximo día 25", "2026-12-25"),
    ("pt-BR", "no próximo dia 5", "2026-12-05"),
    ("sw", "siku 3 zijazo", "2026-11-28"),
    ("sw", "baada ya siku 3", "2026-11-28"),
    ("my", "နောက် ၁၀ ရက်", "2026-12-05"),
]


@pytest.mark.parametrize(("language", "text", "read"), COMING)
def test_the_next_day_that_is_so_called_is_the_coming_one(language: str, text: str, read: str) -> None:
    assert _read(language, text) == read.split()


def _read(language: str, text: str) -> list[str]:
    return [str(day) for day in MESSAGES.days.read(text, TODAY, (language,)).days]
