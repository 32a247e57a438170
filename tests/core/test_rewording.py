"""What reads otherwise between two wordings: passages, in scripts with blanks and without."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.rewording import reworded


@pytest.mark.parametrize(
    ("old", "new", "passages"),
    [
        ("We meet on Tuesdays", "We meet on Wednesdays", [("Tuesdays", "Wednesdays")]),
        ("We meet on Tuesdays", "We meet on Tuesdays at nine", [("", "at nine")]),
        ("We always meet on Tuesdays", "We meet on Tuesdays", [("always", "")]),
        ("Los martes en Goma", "Los lunes en Bukavu", [("martes", "lunes"), ("Goma", "Bukavu")]),
        ("我们每周二开会", "我们每周三开会", [("二", "三")]),
        ("我们每周二在 Goma 开会", "我们每周二在 Bukavu 开会", [("Goma", "Bukavu")]),
        ("我们在Goma开会", "我们在Bukavu开会", [("Goma", "Bukavu")]),
        ("အင်္ဂါနေ့မှာ တွေ့မယ်", "တနင်္လာနေ့မှာ တွေ့မယ်", [("အင်္ဂါ", "တနင်္လာ")]),
        ("نلتقي يوم الثلاثاء في غوما", "نلتقي يوم الأربعاء في غوما", [("الثلاثاء", "الأربعاء")]),
        ("We meet on Tuesdays", "A boat for everybody", []),
        ("We meet", "We meet", []),
    ],
)  # fmt: skip
def test_each_passage_is_shown_as_it_was_and_as_it_is(
    old: str, new: str, passages: list[tuple[str, str]]
) -> None:
    assert reworded(old, new) == passages


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_passage_stands_in_its_text_as_it_is_and_begins_with_no_mark(old: str, new: str) -> None:
    for was, is_ in reworded(old, new):
        assert was in old
        assert is_ in new
        assert was != is_
