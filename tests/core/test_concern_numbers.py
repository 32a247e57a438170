"""What each calls a concern stands in the sentences that they read, and nothing else in them changes."""

from __future__ import annotations

from datetime import UTC, date, datetime

from bot.core.concern import COUNTED, Concern, token
from bot.core.concern_numbers import by_each
from bot.core.partnership import Gathering, Member, Partnership, Room
from bot.core.words import Notice, Ours, Outcome

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)


def gathering(*concerns: Concern) -> Gathering:
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), NOW))
    g.with_([Member("rosa", "p", "goma", "x:1", "Rosa", "en"), *concerns])
    g.with_([Room("talk", "p", "goma", "x:1", "en", "rosa")])
    return g


def raised(id_: str, number: int, own: int) -> Concern:
    numbers = (*COUNTED, (token(id_, "rosa"), str(own)))
    return Concern(id_, "p", "amina", "en", NOW, "Words", number, state="heard", numbers=numbers)


def test_a_count_of_the_same_value_stays_what_it_is():
    c = raised("c", 5, 2)
    line = Ours("both", {"number": c.called, "count": 5, "day": date(2026, 11, 5)})
    told = Notice("talk", (line,), "concern:c")
    counted = Notice("talk", (Ours("how-many", {"number": 5}),), "concern:c")

    named, plain = by_each(gathering(c), Outcome(tell=(told, counted))).tell

    assert named.parts[0].args == {"number": 2, "count": 5, "day": date(2026, 11, 5)}
    assert plain.parts[0].args == {"number": 5}


def test_another_one_in_the_same_message_is_called_by_its_own_number():
    first, second = raised("first", 5, 2), raised("second", 9, 3)
    told = Notice("talk", tuple(Ours("item", {"number": c.called}) for c in (first, second)), "concern:first")

    (heard,) = by_each(gathering(first, second), Outcome(tell=(told,))).tell

    assert [part.args["number"] for part in heard.parts] == [2, 3]
