"""What is kept comes back as it was, on a file, under locks, power cuts and full disks."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError

from bot.core.adoption import Adoption, in_force
from bot.core.checkin import Answer
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.protocol import read_protocol
from bot.core.words import (
    Authored,
    Choice,
    DayOfWeek,
    Language,
    Mention,
    Notice,
    Ours,
    Outcome,
    Territory,
    Words,
)
from bot.store import AlreadyRunning, Store, sole_user
from bot.store.notices import notice_from, notice_json
from tests.world import PULSE, SUNDAY

NOW = SUNDAY


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "baraza.db"


def opened(file: Path) -> Store:
    return Store(f"sqlite:///{file}")


def filled(store: Store) -> Gathering:
    """Keep a partnership of two with a protocol in force, and return it."""
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), NOW, may_see=("own-server",)))
    for name, zone in (("goma", "Africa/Lubumbashi"), ("recife", "America/Recife")):
        partner = Partner(
            name, "p", name.title(), ("sw", "fr"), zone, (4, 5), "CD", "21:00-07:00", (date(2026, 12, 1),)
        )
        room = Room(f"r-{name}", "p", name, f"console:{name}", "sw")
        member = Member(f"m-{name}", "p", name, f"console:{name}-1", "Amina", "sw", ("coordinator",))
        g.with_([partner, room, member])
    adoption = Adoption("a", "p", read_protocol(PULSE, "pulse"), "proposed", NOW, agreed=("goma",))
    g.with_([adoption])
    outcome = Outcome(keep=(g.partnership, *g.partners.values(), *g.rooms.values(), *g.members.values()))
    outcome += in_force(g, adoption, NOW)
    with store.writing() as transaction:
        transaction.take([(g, outcome)], NOW)
    return g


def test_nobody_else_on_the_machine_can_read_the_database(tmp_path: Path) -> None:
    """Whatever the umask; nor one that was left open to all by an earlier release or a careless copy."""
    file = tmp_path / "data" / "baraza.db"
    before = os.umask(0)
    try:
        store = opened(file)
        filled(store)
        beside = [file, Path(f"{file}-wal"), Path(f"{file}-shm")]
        assert [each.stat().st_mode & 0o777 for each in beside] == [0o600] * 3
        assert file.parent.stat().st_mode & 0o777 == 0o700
        for each in beside:
            each.chmod(0o644)
        opened(file).close()
        store.close()
    finally:
        os.umask(before)
    assert not any(each.stat().st_mode & 0o007 for each in beside if each.exists())


def test_a_partnership_comes_back_as_it_was_kept(file: Path) -> None:
    store = opened(file)
    kept = filled(store)
    store.close()
    with opened(file).reading() as transaction:
        back = transaction.record.gathering("p", NOW)
    assert back.partnership == kept.partnership
    assert back.partners == kept.partners
    assert back.rooms == kept.rooms
    assert back.members == kept.members
    assert back.checkins == kept.checkins
    assert back.asks == kept.asks
    assert back.adoptions["a"].protocol == kept.adoptions["a"].protocol
    assert back.adoptions["a"].agreed == ("goma",)


def test_a_protocol_is_kept_once_however_many_have_it(file: Path) -> None:
    store = opened(file)
    filled(store)
    with store.writing() as transaction:
        again = transaction.record.gathering("p", NOW).adoptions["a"]
        transaction.record.keep([replace(again, id="b", digest="")])
        assert transaction.connection.exec_driver_sql("SELECT count(*) FROM protocol_text").scalar() == 1


def test_every_setting_that_keeps_an_answer_through_a_power_cut_is_on(file: Path) -> None:
    with opened(file).reading() as transaction:
        asked = {
            name: transaction.connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema")
        }
    assert asked == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
    }


def test_a_torn_log_opens_whole_with_everything_up_to_some_commit(file: Path, tmp_path: Path) -> None:
    """The power goes while the write-ahead log is written: cut at any byte, what is left is whole."""
    store = opened(file)
    filled(store)
    for number in range(20):
        with store.writing() as transaction:
            transaction.inbox.put("console", [(f"e{number}", "{}")], str(number))
    log = Path(f"{file}-wal").read_bytes()
    cuts = random.Random(7)
    for _ in range(100):
        torn = tmp_path / "torn.db"
        shutil.copy(file, torn)
        Path(f"{torn}-wal").write_bytes(log[: cuts.randrange(len(log))])
        Path(f"{torn}-shm").unlink(missing_ok=True)
        with sqlite3.connect(torn) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
            if {"inbox", "account"} <= tables:
                heard = connection.execute("SELECT count(*) FROM inbox").fetchone()[0]
                cursor = connection.execute("SELECT cursor FROM account").fetchone()
                assert heard == (int(cursor[0]) + 1 if cursor else 0), "a batch and its cursor came apart"
        connection.close()
    store.close()


def test_events_and_cursor_are_kept_together_or_not_at_all(file: Path) -> None:
    store = opened(file)
    with store.writing() as transaction:
        transaction.inbox.put("console", [("1", "a")], "2")

    def die_in_the_middle() -> None:
        with store.writing() as transaction:
            transaction.inbox.put("console", [("2", "b")], "3")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        die_in_the_middle()
    with store.reading() as transaction:
        assert transaction.inbox.cursor("console") == "2"
        assert [each.event for each in transaction.inbox.waiting(10)] == ["1"]


def test_two_writers_wait_for_each_other_and_neither_claims_the_others_row(file: Path) -> None:
    store = opened(file)
    with store.writing() as transaction:
        transaction.inbox.put("console", [(str(n), "{}") for n in range(200)], "200")
    claimed: list[int] = []
    errors: list[Exception] = []

    def claim() -> None:
        own = opened(file)
        try:
            while True:
                with own.writing() as transaction:
                    rows = transaction.inbox.waiting(1)
                    if not rows:
                        return
                    transaction.inbox.handled(rows[0].number)
                claimed.append(rows[0].number)
        except Exception as error:
            errors.append(error)
        finally:
            own.close()

    threads = [threading.Thread(target=claim) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sorted(claimed) == sorted(set(claimed))
    assert len(claimed) == 200


def test_a_full_disk_leaves_nothing_half_kept_and_goes_on_when_there_is_room(file: Path) -> None:
    store = opened(file)
    with store.writing() as transaction:
        pages = transaction.connection.exec_driver_sql("PRAGMA page_count").scalar()
    # The limit is the connection's own, and the pool hands out the same one again.
    with store.reading() as transaction:
        transaction.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    events = [(str(n), "x" * 1000) for n in range(200)]
    with pytest.raises(OperationalError), store.writing() as transaction:
        transaction.inbox.put("console", events, "200")
    with store.reading() as transaction:
        assert transaction.inbox.waiting(1) == []
        assert transaction.inbox.cursor("console") is None
        transaction.connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    with store.writing() as transaction:
        transaction.inbox.put("console", events, "200")
    with store.reading() as transaction:
        assert len(transaction.inbox.waiting(500)) == 200


def test_what_is_handled_leaves_no_words_behind_in_the_inbox(file: Path) -> None:
    store = opened(file)
    with store.writing() as transaction:
        transaction.inbox.put("console", [("1", "the pump is broken")], "1")
        transaction.inbox.handled(transaction.inbox.waiting(1)[0].number)
        rows = transaction.connection.exec_driver_sql("SELECT event, body FROM inbox").all()
    assert rows == [("1", "")]


def test_one_copy_works_and_the_second_leaves(file: Path) -> None:
    url = f"sqlite:///{file}"
    lock = sole_user(url)
    assert lock
    with pytest.raises(AlreadyRunning, match="already works"):
        sole_user(url)
    lock.close()
    again = sole_user(url)
    assert again
    again.close()


def test_the_lock_goes_with_a_process_that_is_killed(file: Path) -> None:
    code = (
        "import sys; from bot.store import sole_user\n"
        f"lock = sole_user('sqlite:///{file}'); print('locked', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout
    assert other.stdin
    assert other.stdout.readline() == b"locked\n"
    with pytest.raises(AlreadyRunning):
        sole_user(f"sqlite:///{file}")
    other.kill()
    other.wait()
    other.stdin.close()
    other.stdout.close()
    lock = sole_user(f"sqlite:///{file}")
    assert lock
    lock.close()


def test_a_partnership_finds_only_its_own_answers_and_asks(file: Path) -> None:
    store = opened(file)
    filled(store)
    other = Gathering(Partnership("q", "Others", "UTC", ("en",), NOW))
    with store.writing() as transaction:
        mine = transaction.record.gathering("p", NOW)
        ask = next(iter(mine.asks.values()))
        answer = Answer(
            "x", "p", ask.checkin, ask.id, "progress", "m-goma", "words", "sw", "", NOW, "r-goma", "1"
        )
        transaction.record.keep([other.partnership, answer])
        theirs = transaction.record.gathering("q", NOW)
        assert transaction.record.also_ask(theirs, ask.id) is None
        assert transaction.record.also_answer(theirs, "x") is None
        assert transaction.record.answer_said(theirs, "r-goma", "1") is None
        assert transaction.record.also_answer(mine, "x") == answer


plain = st.text(max_size=20)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
simple = st.one_of(
    plain,
    st.integers(-(10**9), 10**9),
    st.floats(allow_nan=False, allow_infinity=False),
    st.builds(Words, plain, plain, st.booleans()),
    st.builds(lambda pairs: Authored(tuple(pairs)), st.lists(st.tuples(plain, plain), max_size=3)),
    st.builds(Mention, plain, plain),
    st.builds(Language, plain, st.booleans()),
    st.builds(Territory, plain),
    st.builds(DayOfWeek, st.integers(0, 6)),
    moments,
    st.dates(),
    st.times(),
    st.builds(timedelta, seconds=st.integers(0, 10**7)),
)
ours = st.recursive(
    st.builds(Ours, plain, st.dictionaries(plain, simple, max_size=3)),
    lambda inner: st.builds(Ours, plain, st.dictionaries(plain, st.one_of(simple, inner), max_size=3)),
    max_leaves=5,
)
choices = st.lists(st.lists(st.builds(Choice, plain, ours), max_size=2).map(tuple), max_size=2).map(tuple)
notices = st.builds(
    Notice,
    room=plain,
    parts=st.lists(ours, max_size=3).map(tuple),
    about=plain,
    choices=choices,
    reply_to=st.none() | st.text(min_size=1, max_size=9),
    at_once=st.booleans(),
    until=st.none() | moments,
    once=plain,
    language=st.none() | st.text(min_size=1, max_size=9),
    quiet=st.booleans(),
    replaces=plain,
)


@given(notices)
@settings(max_examples=200)
def test_a_notice_comes_out_of_the_outbox_as_it_went_in(notice: Notice) -> None:
    kept = notice_json(notice)
    assert notice_from(notice.room, notice.about, notice.once, notice.until, notice.thread, kept) == notice
