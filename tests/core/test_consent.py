"""Who said that their words may be in the archive is looked up once, however much has been said."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from time import process_time

import pytest

from bot.core import adoption, shared_record
from bot.core.occasion import Answer, Ask, CheckIn
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.protocol import read_protocol
from tests.world import PULSE

NOW = datetime(2026, 11, 29, tzinfo=UTC)
ASKS_CONSENT = (
    PULSE
    + """
      - id: archive
        kind: yes-no
        about: archive
        ask: {en: May it be in the archive?}
"""
)


def said_long(protocol: str, occasions: int) -> Gathering:
    """Return ten groups who answered at each of *occasions*; the last one never lets it be in the archive."""
    g = Gathering(Partnership("p", "River", "UTC", ("en",), NOW))
    for n in range(10):
        partner = Partner(f"g{n}", "p", f"P{n}", ("en",), "UTC")
        g.with_([partner, Room(f"r{n}", "p", f"g{n}", f"console:{n}", "en")])
        g.with_([Member(f"m{n}", "p", f"g{n}", f"console:m{n}", f"M{n}", "en", ())])
    held = read_protocol(protocol, "pulse")
    g.with_([adoption.Adoption("a", "p", held, "in-force", NOW, in_force_at=NOW)])
    for days in range(occasions):
        at = NOW - timedelta(days=days)
        checkin = CheckIn(f"a.monday.{days}", "p", "a", "monday", at.date(), "closed", at, at, None)
        g.with_([checkin])
        for n in range(10):
            put = Ask(f"{checkin.id}.g{n}", "p", checkin.id, f"g{n}", f"r{n}", at, "answered")
            words = answered(put, "progress", n, text="hello")
            g.with_([put, words, answered(put, "archive", n, value="no" if n == 9 else "yes")])
    return g


def answered(put: Ask, question: str, n: int, text: str = "", value: str = "") -> Answer:
    return Answer(
        id=f"{put.id}.{question}",
        partnership="p",
        checkin=put.checkin,
        ask=put.id,
        question=question,
        member=f"m{n}",
        room=put.room,
        language="en",
        at=put.asks_at,
        text=text,
        value=value,
        message="1",
    )


@pytest.mark.parametrize(("protocol", "groups"), [(PULSE, 10), (ASKS_CONSENT, 9)])
def test_a_long_record_is_written_out_in_about_as_long_as_it_is(protocol: str, groups: int) -> None:
    g = said_long(protocol, 1_200)
    begun = process_time()
    lines = shared_record.lines(g, g.members["m0"], date(2010, 1, 1), date(2026, 12, 1))
    assert process_time() - begun < 5
    assert len([line for line in lines if line.words]) == 1_200 * groups
