"""Whatever new kind of thing is kept, somebody has thought of what becomes of it when its member goes."""

from __future__ import annotations

import pytest

from bot.core.forgetting import ERASE
from bot.core.own_data import OWN
from bot.store.kinds import KINDS


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_thing_says_what_a_member_gets_of_it_and_what_is_left(kind: type) -> None:
    assert kind in ERASE, "say in bot/core/forgetting.py what is left of it once a member is forgotten"
    assert kind in OWN, (
        "say in bot/core/own_data.py what of it a member gets who asks for what is kept of them"
    )
