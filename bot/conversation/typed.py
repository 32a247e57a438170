"""The label of a button, or yes or no, typed in reply to its message: it means the press.

Takes nothing but the whole label for it, in whichever language it is shown, with signs around it or without,
or nothing but words that say yes or no (`bot.core.yes_or_no`); other words stay words. Looks in no language
that the message is not shown in: each that is read takes its place in memory. Presses nothing that the
message shows no more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.adapters import Heard, Kind
from bot.conversation.scene import Scene, without_our_name
from bot.core import yes_or_no
from bot.core.partnership import Room
from bot.core.vocabulary import bare, latin_figures
from bot.core.words import Choice, Ours
from bot.messages import Messages
from bot.store import Delivery, Transaction

_LONGEST = 80
"""Most letters of what may be a label: anything longer is not looked at."""
_OWN_WORDS = ("ask", "away", "meant", "place", "seats", "setup", "wrote")
"""What a message is about that takes whatever is typed below it for itself."""

_IN_REPLY_ALONE = tuple(f"{kind}:" for kind in yes_or_no.NOT_IN_PASSING)


def as_shown(transaction: Transaction, heard: Heard, told: Delivery | None) -> Delivery | None:
    """Return what is replied to with the buttons that its message shows by now: what went presses nothing."""
    if told is None or heard.kind is not Kind.MESSAGE or len(heard.text) > _LONGEST:
        return told
    if told.notice.about.partition(":")[0] in _OWN_WORDS:
        # An answer to a question is by far the most that comes: nothing more is looked up for it.
        return told
    shown = transaction.outbox.shown_now(told)
    return replace(told, notice=replace(told.notice, choices=shown.choices))


def as_press(heard: Heard, told: Delivery | None, room: Room, messages: Messages) -> Heard:
    """Return a reply that is a label of the message it replies to as a press of that button."""
    typed = bare(heard.text)
    if heard.kind is not Kind.MESSAGE or told is None or heard.attachment or heard.uncarried:
        return heard
    if not typed or len(heard.text) > _LONGEST or told.notice.about.partition(":")[0] in _OWN_WORDS:
        return heard
    shown = (told.notice.language,) if told.notice.language else told.notice.languages or room.reads
    offered = [choice for row in told.notice.choices for choice in row]
    meant = [number for number, choice in enumerate(offered) if _says(choice, typed, messages, shown)]
    if len(meant) != 1:
        return heard
    return replace(heard, kind=Kind.PRESS, pressed=meant[0], text="", addressed=True)


def as_answer(scene: Scene) -> Scene:
    """Return yes or no to a message with buttons as the press of the one that says so.

    Alone with us it need reply to nothing: it answers what was said there last.
    """
    heard = scene.heard
    if heard.kind is not Kind.MESSAGE or heard.attachment or heard.uncarried or len(heard.text) > _LONGEST:
        return scene
    text = without_our_name(heard.text)
    told = scene.told or _said_last(scene, text)
    if told is None:
        return scene
    offered = [choice for row in told.notice.choices for choice in row]
    number = yes_or_no.meant(told.notice.about, offered, text, scene.vocabulary)
    if number is None:
        return scene
    asked = heard.reply_to or told.message
    press = replace(heard, kind=Kind.PRESS, pressed=number, text="", addressed=True, reply_to=asked)
    return replace(scene, heard=press, told=told)


def _said_last(scene: Scene, text: str) -> Delivery | None:
    """Return what was said last in a talk with one person, if *text* may answer it and replies to nothing."""
    alone = scene.room.member == scene.member.id
    if not alone or scene.heard.reply_to or not yes_or_no.may_say(text, scene.vocabulary):
        return None
    told = scene.transaction.outbox.newest_about(scene.room.id, "")
    if told is None or told.notice.about.startswith(_IN_REPLY_ALONE):
        return None
    return as_shown(scene.transaction, scene.heard, told)


def is_typed(heard: Heard) -> bool:
    """Tell whether a press is a label that somebody typed: nobody sees it but by what comes of it."""
    return heard.kind is Kind.PRESS and not heard.press and not heard.mark and bool(heard.reply_to)


def _says(choice: Choice, typed: str, messages: Messages, languages: Iterable[str]) -> bool:
    label = choice.label
    if isinstance(label, str):
        return bare(label) == typed or latin_figures(bare(label)) == latin_figures(typed)
    if not isinstance(label, Ours) or label.args:
        return False
    return any(bare(messages.says(label.says, {}, language)) == typed for language in languages)
