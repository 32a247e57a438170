"""An album that a group sends on Telegram, over the real adapter, to a room on Matrix."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.telegram_media import photo
from tests.peers.synapse import Homeserver, synapse
from tests.stories.test_between_real_platforms import PICTURE, QUESTION, both

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]


@pytest.mark.parametrize(
    ("administrator", "each_replies"),
    [(False, True), (True, True), (True, False)],
    ids=["privacy mode", "each replies", "the first replies"],
)
async def test_an_album_goes_across_picture_by_picture_and_is_one_answer(
    tmp_path: Path, synapse: Homeserver, administrator: bool, each_replies: bool
) -> None:
    async with both(tmp_path, synapse) as here:
        if administrator:
            here.group.promotes_bot(here.rosa)
        question = await here.in_group(QUESTION)
        pictures = [photo(PICTURE + bytes([number])) for number in range(3)]
        here.group.sends_album(
            here.rosa, *pictures, caption="The pump", reply_to=question.id, each_replies=each_replies
        )
        shown = await here.bruno.sees(
            here.room, lambda all_: sum("url" in m["content"] for m in all_) == 3, here.bot
        )
        words = [m["content"]["body"] for m in shown if "url" in m["content"]]
        assert sum("The pump" in each for each in words) == 1
        here.group.says(here.rosa, "/status", reply_to=question.id)
        await here.in_group("answered. What it came to")
        noted = here.group.message(question.id).text
        assert "✓ Noted from Rosa." in noted
        ours = [m.text for m in here.group.from_bot if m.id != question.id]
        assert [text for text in ours if "understand" in text or "Noted" in text] == []
        assert sum(text.startswith("Thank you!") for text in ours) == 1
