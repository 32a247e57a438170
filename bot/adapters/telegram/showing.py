"""Plain words with marked spans, as Telegram wants them: entities counted in UTF-16 units, and buttons.

Never builds markup text: nothing that a member types can become formatting.
"""

from __future__ import annotations

import re
from itertools import accumulate

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, User

from bot.core.text import Message, Span, Text

_PLAIN_MARKS = {
    "strong": MessageEntity.BOLD,
    "quote": MessageEntity.BLOCKQUOTE,
    "original": MessageEntity.EXPANDABLE_BLOCKQUOTE,
    "code": MessageEntity.CODE,
}
_LINKS = re.compile(r"(https?|tg|mailto|tel):", re.IGNORECASE)
_PERSON = re.compile(r"telegram:(\d{1,16})")
_PRESSED = re.compile(r"(.{0,60}):(\d{1,3})", re.DOTALL)


def entities(text: Text) -> list[MessageEntity]:
    """Return *text*'s spans as entities; a mark that Telegram cannot show is left out, its words stay."""
    units = [0, *accumulate(2 if ord(char) > 0xFFFF else 1 for char in text.plain)]
    shown = []
    for span in text.spans:
        start = min(max(span.start, 0), len(text.plain))
        end = min(max(span.start + span.length, start), len(text.plain))
        if end > start and (entity := _entity(span, units[start], units[end] - units[start])):
            shown.append(entity)
    return shown


def _entity(span: Span, offset: int, length: int) -> MessageEntity | None:
    target = span.target or ""
    if span.mark in _PLAIN_MARKS:
        return MessageEntity(_PLAIN_MARKS[span.mark], offset, length)
    if span.mark == "link" and _LINKS.match(target):
        return MessageEntity(MessageEntity.TEXT_LINK, offset, length, url=target)
    if span.mark == "mention" and (person := _PERSON.fullmatch(target)):
        # Telegram reads the id alone; the rest is there because the type asks for it.
        user = User(int(person[1]), first_name="", is_bot=False)
        return MessageEntity(MessageEntity.TEXT_MENTION, offset, length, user=user)
    return None


def keyboard(message: Message, key: str) -> InlineKeyboardMarkup | None:
    """Return the buttons, each carrying *key* and its number, or None if there are none."""
    if not message.flat_buttons:
        return None
    numbers = iter(range(len(message.flat_buttons)))
    rows = [
        [InlineKeyboardButton(button.label, callback_data=f"{key}:{next(numbers)}") for button in row]
        for row in message.buttons
        if row
    ]
    return InlineKeyboardMarkup(rows)


def pressed(carried: str) -> tuple[str | None, int | None]:
    """Return the delivery's key and the button's number out of a press, None where they are not ours to read.

    What a button carries can be forged by a modified client; whoever asks must check that the delivery was
    made in the room of the press.
    """
    found = _PRESSED.fullmatch(carried)
    return (found[1] or None, int(found[2])) if found else (None, None)
