"""What we asked somebody alone last is what their next words answer, whatever they reply to.

For what is read back before anybody else reads it: a number that we asked for, a command that we could not
carry out as it was said. Never for what all would read at once.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import drafts
from bot.conversation.scene import Scene
from bot.core.words import AGAIN

COUNT = "count:"
_READ_BACK = tuple(f"command:{name}:" for name in (*drafts.COMMANDS, "away", "chart", "export", "search"))
"""What the refusal of a command is about that does nothing at once, or nothing that others read."""


def answering(scene: Scene) -> Scene | None:
    """Return *scene* as a reply to what we asked last in a talk with one person; None where it is none."""
    heard = scene.heard
    alone = scene.room.member == scene.member.id
    if not alone or scene.told is not None or heard.reply_to or heard.attachment or heard.uncarried:
        return None
    last = scene.transaction.outbox.newest_about(scene.room.id, "")
    if last is None:
        return None
    about = last.notice.about.removeprefix(AGAIN)
    asks_for_a_number = about.startswith(COUNT) and about.endswith(":")
    if not asks_for_a_number and not about.startswith(_READ_BACK):
        return None
    return replace(scene, told=replace(last, notice=replace(last.notice, about=about)))
