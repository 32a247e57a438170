"""One message, and the form in which Telegram hands it over (a Message of the Bot API).

Never decides who gets to read it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.fakes.telegram_people import (
    CHANNEL_BOT,
    GROUP_ANONYMOUS_BOT,
    TELEGRAM,
    TelegramUser,
    units,
)

if TYPE_CHECKING:
    from tests.fakes.telegram_floor import Floor

_FOUND = (
    ("bot_command", re.compile(r"(?<![\w/@])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?")),
    ("mention", re.compile(r"(?<![\w@/])@\w{5,32}")),
    ("url", re.compile(r"https?://[^\s]+")),
)

CAPTIONED = ("photo", "voice", "audio", "video", "document", "animation")
WITHOUT_WORDS = ("sticker", "video_note", "location", "venue", "contact", "poll", "dice")
MEDIA = CAPTIONED + WITHOUT_WORDS


@dataclass
class ChatMessage:
    """A message as everybody in the chat sees it now.

    Attributes:
        text: What it says; under a picture, a voice or a file it is the caption.
        by: Who said it; None for the bot.
        markup: The inline keyboard as it came: rows of buttons.
        media: What it carries beside words, such as {"photo": [...]}.
        digest: For a file that the bot sent, what tells its content from another's.
        extra: Further fields with which it is handed over, such as forward_origin.
        service: It tells what happened in the chat; nobody said it.
        reactions: For each person (or chat) that reacted, the emoji.
        shape: The message as the Bot API shows it now.
    """

    id: int
    text: str
    date: int
    by: TelegramUser | None
    entities: list[dict[str, Any]] = field(default_factory=list)
    markup: list[list[dict[str, Any]]] = field(default_factory=list)
    reply_to: int | None = None
    thread: int | None = None
    quiet: bool = False
    edited: int | None = None
    media: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    digest: str = ""
    service: bool = False
    reactions: dict[int, list[str]] = field(default_factory=dict)
    shape: dict[str, Any] = field(default_factory=dict)

    @property
    def from_bot(self) -> bool:
        return self.by is None and not self.service

    @property
    def kind(self) -> str:
        """What it carries: "text", "photo", "voice", …, or "service"."""
        if self.service:
            return "service"
        carried = {**self.media, **self.extra}
        return next((kind for kind in ("venue", "animation", *MEDIA) if kind in carried), "text")

    @property
    def buttons(self) -> list[list[tuple[str, str]]]:
        """Rows of (label, what it carries or opens)."""
        return [[(b["text"], b.get("callback_data") or b.get("url", "")) for b in row] for row in self.markup]

    @property
    def labels(self) -> list[str]:
        return [label for row in self.buttons for label, _ in row]

    def marked(self, kind: str) -> list[str]:
        """Return the words under each entity of this kind."""
        return [self._under(entity) for entity in self.entities if entity["type"] == kind]

    def _under(self, entity: dict[str, Any]) -> str:
        wide = self.text.encode("utf-16-le")
        start, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
        return wide[start:end].decode("utf-16-le")


def found_entities(text: str) -> list[dict[str, Any]]:
    """Return the entities that Telegram itself sees in what somebody typed."""
    return [
        {"type": kind, "offset": units(text[: at.start()]), "length": units(at[0])}
        for kind, pattern in _FOUND
        for at in pattern.finditer(text)
    ]


def mentioned(text: str, people: dict[str, TelegramUser]) -> list[dict[str, Any]]:
    """Return text mentions: for each label in *text*, the person that it points at."""
    return [
        {
            "type": "text_mention",
            "offset": units(text[: text.index(label)]),
            "length": units(label),
            "user": user.shape(),
        }
        for label, user in people.items()
    ]


def linked(text: str, addresses: dict[str, str]) -> list[dict[str, Any]]:
    """Return text links: for each label in *text*, the address that it leads to."""
    return [
        {"type": "text_link", "offset": units(text[: text.index(label)]), "length": units(label), "url": url}
        for label, url in addresses.items()
    ]


def compose(chat: Floor, message: ChatMessage) -> dict[str, Any]:
    """Return *message* of *chat* as the Bot API shows it."""
    shape: dict[str, Any] = {"message_id": message.id, "date": message.date, "chat": chat.shape()}
    shape |= _sender(chat, message) | message.media | message.extra
    captioned = any(kind in shape for kind in CAPTIONED)
    if message.text:
        shape["caption" if captioned else "text"] = message.text
    if message.entities:
        shape["caption_entities" if captioned else "entities"] = message.entities
    if message.thread is not None:
        shape |= {"message_thread_id": message.thread, "is_topic_message": True}
    answered = chat.find(message.reply_to if message.reply_to is not None else message.thread)
    if answered is not None and answered.id != message.id:
        shape["reply_to_message"] = {k: v for k, v in answered.shape.items() if k != "reply_to_message"}
    if message.markup:
        shape["reply_markup"] = {"inline_keyboard": message.markup}
    return shape | ({"edit_date": message.edited} if message.edited is not None else {})


def _sender(chat: Floor, message: ChatMessage) -> dict[str, Any]:
    if chat.kind == "channel":
        return {"sender_chat": chat.shape()}
    if message.by is None:
        return {"from": chat.account.as_user()}
    behind = message.extra.get("sender_chat")
    if message.extra.get("is_automatic_forward"):
        return {"from": TELEGRAM}
    if behind is not None:
        return {"from": GROUP_ANONYMOUS_BOT if behind["id"] == chat.id else CHANNEL_BOT}
    return {"from": message.by.shape()}
