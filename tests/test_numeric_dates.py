"""A date in numbers is read by everybody as its writer meant it, or both ways where nobody can tell."""

from __future__ import annotations

import pytest

from bot.core.words import Words, notice
from bot.messages import Messages
from bot.messages.numeric import dates_read_otherwise, short_dates_read_otherwise
from bot.translation import Translator
from bot.wording import Reader, word


@pytest.mark.parametrize(
    ("text", "writer", "reader", "told"),
    [
        ("Come on 3/4/2026.", "en-US", "es", [("3/4/2026", "2026-03-04")]),
        ("Come on 3/4/2026.", "en", "es", [("3/4/2026", "2026-04-03", "2026-03-04")]),
        ("Come on 30/4/2026.", "en", "es", [("30/4/2026", "2026-04-30")]),
        ("Come on 3/4/2026.", "en-GB", "es", []),
        ("Come on 3/4/2026.", "en-GB", "en-US", [("3/4/2026", "2026-04-03")]),
        ("Vengan el 3/4/26", "es", "en", [("3/4/26", "2026-04-03")]),
        ("Vengan el 3/4/2026", "es", "fr", []),
        ("تعالوا في ٣/٤/٢٠٢٦", "ar", "en-US", [("٣/٤/٢٠٢٦", "2026-04-03")]),
        ("on 2026-04-03, see https://example.org/3/4/2026 or v3.4.2026.1", "en-US", "es", []),
        ("31/31/2026 is no day", "en", "es", []),
        ("5/5/2026", "en", "es", [("5/5/2026", "2026-05-05")]),
        ("گزارش را تا ۱۴۰۵/۰۹/۱۰ می‌فرستم", "fa", "en", [("۱۴۰۵/۰۹/۱۰", "2026-12-01")]),
        ("تا ۱۰/۹/۱۴۰۵ می‌فرستم", "fa", "ar", [("۱۰/۹/۱۴۰۵", "2026-12-01")]),
        ("سأرسل التقرير قبل ١٤٤٨/٩/١٥", "ar", "fr", [("١٤٤٨/٩/١٥", "2027-02-22")]),
        ("سأرسل التقرير قبل ١٥-٩-١٤٤٨", "ar", "fr", [("١٥-٩-١٤٤٨", "2027-02-22")]),
        ("By 1405/09/10", "en", "fa", [("1405/09/10", "1985-05-29", "2026-12-01")]),
        ("۱۴۰۵/۱۳/۱۰ روزی نیست", "fa", "en", []),
        ("تا ۱۴۰۵/۰۹/۱۰", "fa", "fa", []),
        ("see https://example.org/1405/09/10 or v1405.9.10.2", "fa", "en", []),
    ],
)
def test_a_date_that_may_be_taken_for_another_is_found(
    text: str, writer: str, reader: str, told: list[tuple[str, ...]]
) -> None:
    found = dates_read_otherwise(text, writer, reader)
    assert [(each.written, *map(str, each.days)) for each in found] == told


@pytest.mark.parametrize(
    ("text", "writer", "reader", "told"),
    [
        ("Vengan el 30/4", "es", "en-US", [("30/4", 4, 30)]),
        ("Vengan el 30/4.", "es", "en", [("30/4", 4, 30)]),
        ("Come on 4/30", "en-US", "es", [("4/30", 4, 30)]),
        ("Come on 30/4", "en", "es", []),
        ("Vengan el 30/4", "es", "fr", []),
        ("تعالوا في ٣٠/٤", "ar", "en-US", [("٣٠/٤", 4, 30)]),
        ("8/20 came, open 24/7, 3/4 of it, 31/2, 4/30%", "en", "es", []),
        ("8/20", "es", "en-US", []),
        ("v1.30/4 30/4/2026 30/4x http://x.org/30/4", "es", "en-US", []),
    ],
)
def test_a_date_without_its_year_is_told_only_where_it_can_be_no_other(
    text: str, writer: str, reader: str, told: list[tuple[str, int, int]]
) -> None:
    assert short_dates_read_otherwise(text, writer, reader) == told


@pytest.mark.parametrize(
    ("text", "writer", "reader", "told"),
    [
        ("Nos vemos el 3/4.", "es", "en-US", ["3/4: April 3"]),
        ("Nos vemos el 3/4.", "es", "en", ["3/4: April 3"]),
        ("Nos vemos el 3/4.", "es", "fr", []),
        ("Meet us on 3/4", "en-US", "es", ["3/4: 4 de marzo"]),
        ("Meet us on 3/4", "en-GB", "en-US", ["3/4: April 3"]),
        ("We meet on 3/4.", "en", "es", ["3/4: el 3 de abril o el 4 de marzo"]),
        ("We meet on 3/4.", "en", "en-US", ["3/4: April 3, or March 4"]),
        ("We meet on 3/4.", "en", "en", []),
        ("Give 1/2 tablet, 3/4 of it on 5/5, for 1/2 an hour", "en", "es", []),
        ("See on 3/4 http://x.org/3/4", "en-US", "es", ["3/4: 4 de marzo"]),
        ("تا ۳/۴", "fa", "en", []),
    ],
)
async def test_a_short_date_of_either_order_is_told_as_its_writer_has_it_or_both_ways(
    text: str, writer: str, reader: str, told: list[str]
) -> None:
    listed = notice("r", "listed", {"first": Words(text, writer), "rest": "Bruno"})
    worded = await word(listed, Reader(reader, "America/Chicago"), Messages(), Translator([]), None)
    lines = worded.message.text.plain.splitlines()
    assert [line for line in lines if line.startswith(("3/4:", "1/2:", "5/5:", "۳/۴"))] == told


@pytest.mark.parametrize(
    ("reader", "line"), [("en-US", "30/4: April 30"), ("en", "30/4: April 30"), ("es", None), ("fr", None)]
)
async def test_a_date_without_its_year_stands_below_the_words_as_its_reader_says_it(
    reader: str, line: str | None
) -> None:
    told = notice("r", "listed", {"first": Words("Vengan el 30/4", "es"), "rest": "Bruno"})
    worded = await word(told, Reader(reader, "America/Chicago"), Messages(), Translator([]), None)
    shown = [each for each in worded.message.text.plain.splitlines() if each.startswith("30/4")]
    assert shown == ([line] if line else [])
