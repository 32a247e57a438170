"""Every clock change of every zone from 2020 to 2035: nothing drifts, is left out or comes twice.

Skipped and doubled hours go by RFC 5545, section 3.3.5: a skipped hour is read with the offset from before
the change, and a doubled one means the first, which has that same offset.
"""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import islice, pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.core.cadence import Cadence, occasions
from bot.core.calendar import Calendar

SHARES = 8
ZONES = sorted(available_timezones())
BEGIN, END = datetime(2020, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)
STRIDE = timedelta(days=4)


@lru_cache
def strides():
    return [BEGIN + STRIDE * n for n in range((END - BEGIN) // STRIDE + 1)]


def changes(zone):
    """Yield (the instant of a change, the offset before, the offset after)."""
    offsets = [zone.utcoffset(moment.replace(tzinfo=zone)) for moment in strides()]
    for number, (before, after) in enumerate(pairwise(offsets)):
        if before == after:
            continue
        # Wall-clock strides; narrowed in UTC, from well before to well after.
        low, high = strides()[number] - timedelta(days=2), strides()[number + 1] + timedelta(days=2)
        while high - low > timedelta(seconds=1):
            middle = low + (high - low) // 2
            low, high = (middle, high) if middle.astimezone(zone).utcoffset() == before else (low, middle)
        yield high.replace(microsecond=0), before, after


@pytest.mark.parametrize("share", range(SHARES))
def test_a_daily_hour_survives_every_clock_change_of_every_zone(share):
    seen = 0
    for name in ZONES[share::SHARES]:
        zone = ZoneInfo(name)
        for instant, before, after in changes(zone):
            if before != after:
                check(name, zone, instant, before, after)
                seen += 1
    assert seen > 200


def check(name, zone, instant, before, after):
    """Follow an hour in the middle of what is skipped or doubled, from two days before to two after."""
    skipped = after > before
    middle = (instant + before).replace(tzinfo=None) + (after - before) / 2
    middle = middle.replace(second=0, microsecond=0)
    since = middle.date() - timedelta(days=2)
    daily = Cadence(every="day", at=middle.time())
    found = list(
        islice(occasions(daily, Calendar(name), since=since, counted_from=since, partnership_zone="UTC"), 5)
    )
    assert [each.key for each in found] == [since + timedelta(days=n) for n in range(5)]
    moments = [each.at for each in found]
    assert all(sooner < later for sooner, later in pairwise(moments))
    on_the_day = found[2]
    assert on_the_day.at == middle.replace(tzinfo=UTC) - before
    assert (on_the_day.moved is not None) is skipped
    if skipped:
        assert on_the_day.moved.why == "clock-change"
        assert on_the_day.moved.from_.replace(tzinfo=None) == middle
    for each in [*found[:2], *found[3:]]:
        if each.moved is None:
            shown = each.at.astimezone(zone).replace(tzinfo=None)
            assert shown == datetime.combine(each.key, middle.time())


@pytest.mark.parametrize("share", range(SHARES))
def test_a_weekly_hour_never_drifts_in_any_zone(share):
    """Sixteen years of Mondays at nine show nine on the wall, in each zone."""
    weekly = Cadence.model_validate({"every": "week", "on": "monday", "at": "09:00"})
    since = date(2020, 1, 1)
    for name in ZONES[share::SHARES]:
        zone, mondays = ZoneInfo(name), 0
        for each in occasions(
            weekly, Calendar(name), since=since, counted_from=since, partnership_zone="UTC"
        ):
            if each.key.year > 2035:
                break
            shown = each.at.astimezone(zone)
            assert (shown.date(), shown.hour, shown.minute) == (each.key, 9, 0)
            assert each.key.weekday() == 0
            mondays += 1
        assert mondays == 835
