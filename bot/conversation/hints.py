"""What is possible below the message of ours that somebody replied to, where the reply was not understood.

Names what stands on the buttons that are there now, in place of a general sentence. Guesses nothing, and
names nothing that does not stand in the same chat.
"""

from __future__ import annotations

from bot.adapters import Kind
from bot.conversation import drafts
from bot.conversation.scene import Scene, shown_in
from bot.core.answer import one_after_another
from bot.core.unclear import UNCLEAR
from bot.core.words import Refused

GENERAL = ("not-understood", "not-understood-alone", "promise-reply-how")
"""Refusals that say no more than that it was not understood."""
HINTS = ("reply-press-one", "reply-press-or-day")
_DAYS = ("new-day", "other-day")
"""Buttons that ask for a day: below the same message it may be said at once."""


def possible(scene: Scene, refused: Refused) -> Refused:
    """Return *refused*, or in its place what can be said there."""
    refused = drafts.since(scene, refused)
    shown = shown_in(scene)
    if refused.says not in GENERAL or shown is None or scene.heard.kind is not Kind.MESSAGE:
        return refused
    offered = [choice for row in shown.choices for choice in row]
    if not [choice for choice in offered if choice.means != UNCLEAR.means]:
        return refused
    days = any(choice.means in _DAYS for choice in offered)
    hint = Refused(HINTS[days], buttons=one_after_another([choice.label for choice in offered]))
    hint.anew = refused.anew
    return hint
