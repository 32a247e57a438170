"""How often the database is asked: each question costs a reply as much as all that is decided about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

from bot.adapters import Kind
from bot.store.gathered import GATHERED, RARE, USUAL
from tests.world import World

A_REPLY = 26
"""What was heard, where, whether it is our own words, what it replies to; nine for what is looked at; what is
kept, found again, made moot and queued; and what begins and ends."""


@contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    """Yield the statements that any database gets meanwhile, and what they are given."""
    found: list[tuple[str, Any]] = []

    def noted(_: Any, __: Any, statement: str, given: Any, *___: Any) -> None:
        found.append((statement, given))

    event.listen(Engine, "before_cursor_execute", noted)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", noted)


async def test_a_reply_asks_the_database_no_more_often_than_it_did(world: World) -> None:
    """Whoever needs one question more has to ask it only where there is something to be found."""
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.monday_at("09:00", "Africa/Nairobi")
    asked, inbox = amina.heard[-1].id, world.bench.inbox("console")
    more = {"text": "The pump works", "reply_to": asked, "addressed": True, "direct": False}
    world.platform.does(Kind.MESSAGE, amina.room, amina.person, world.now, **more)
    await world.platform.hand_over(inbox)
    with statements() as asked_for:
        assert world.bench.conversation.handle_batch() == 1
    assert len(asked_for) <= A_REPLY
    await world.bench.settle()
    assert amina.heard[-1].id != asked


def test_kinds_of_which_there_is_nothing_cost_one_question_together(world: World) -> None:
    world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)", protocol="")
    with statements() as asked:
        world.gathering()
    rare, *usual = [asked_for for asked_for, _ in asked[1:]]
    assert all(f"EXISTS (SELECT {kind.__name__.lower()}." in rare for kind in RARE)
    assert len(usual) == 1 + len(USUAL), "the partnership itself, and each kind that almost all have"


def test_no_gathering_looks_through_what_others_have(world: World) -> None:
    """What is decided about one partnership costs no more where there are thousands of others."""
    now, store = world.now, world.bench.store
    with statements() as asked, store.reading() as transaction:
        for question in GATHERED.values():
            transaction.connection.execute(question, {"partnerships": ["p"], "lately": now})
    assert len(asked) == len(GATHERED)
    with store.reading() as transaction:
        for question, given in asked:
            plan = transaction.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {question}", given)
            assert not [step.detail for step in plan if step.detail.startswith("SCAN")], question
