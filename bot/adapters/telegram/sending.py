"""Our words as Telegram is asked to show them: said, with what comes along, reworded and taken back.

Only words with entities, never markup. Raises the library's exceptions; what they mean stands in refusals.py.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from telegram import Bot, InputFile, LinkPreviewOptions, ReplyParameters
from telegram.error import BadRequest, Forbidden

from bot.adapters import NotDelivered
from bot.adapters.telegram import showing
from bot.adapters.telegram.carried import HANDLE
from bot.adapters.telegram.refusals import says
from bot.core.attachment import Contact, File, Place
from bot.core.text import Message

LARGEST_PHOTO = 10_000_000
"""Bytes of a picture that Telegram takes as one; a bigger one goes as a document."""
UPLOAD_WITHIN = 50.0
"""Seconds that the bytes of a file get to go up."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
# What Telegram plays as what it is; anything else of that kind goes as a document.
_PLAYED = {
    "photo": ("image/jpeg", "image/png", "image/webp"),
    "voice": ("audio/ogg", "audio/opus", "audio/mpeg", "audio/mp4"),
    "audio": ("audio/mpeg", "audio/mp4", "audio/m4a", "audio/x-m4a"),
    "video": ("video/mp4",),
}
_NAMES = {"photo": "photo.jpg", "voice": "voice.ogg", "audio": "audio.mp3", "video": "video.mp4"}
_UNFIT = (
    "photo_invalid",
    "image_process_failed",
    "photo_save_file",
    "file is too big",
    "media_invalid",
    "can't use file",
)
"""Signs that Telegram takes the file, but not as what it was sent as."""


@dataclass(frozen=True, slots=True)
class Where:
    """A chat, and the topic in it."""

    chat: int
    thread: int | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """Says things: *bot* with words, *carrier* with bytes, on connections of its own."""

    bot: Bot
    carrier: Bot
    account: str

    async def words(self, where: Where, message: Message, key: str) -> int:
        """Say the words and buttons alone; return the message's id."""
        sent = await self.bot.send_message(
            text=message.text.plain,
            entities=showing.entities(message.text) or None,
            reply_markup=showing.keyboard(message, key),
            link_preview_options=_NO_PREVIEW,
            **_placed(where, message.reply_to, message.quiet),
        )
        return int(sent.message_id)

    async def file(self, where: Where, message: Message, file: File, key: str, content: bytes | None) -> int:
        """Show a file with the words as its caption; return the message's id."""
        if content is None:
            return await self._again(where, message, file, key)
        kind = _shown_as(file, len(content))
        return await self._as(
            kind, where, message, key, InputFile(content, _file_name(file, kind)), self.carrier
        )

    async def beside(self, where: Where, shown: Place | Contact, reply_to: str | None, *, quiet: bool) -> int:
        """Show a place or a contact, which cannot have words; return the message's id."""
        placed = _placed(where, reply_to, quiet or reply_to is not None)
        if isinstance(shown, Contact):
            sent = await self.bot.send_contact(
                phone_number=shown.phone, first_name=shown.name or "?", **placed
            )
        elif shown.name:
            title, _, address = shown.name.partition(", ")
            sent = await self.bot.send_venue(
                latitude=shown.latitude,
                longitude=shown.longitude,
                title=title,
                address=address or title,
                **placed,
            )
        else:
            sent = await self.bot.send_location(latitude=shown.latitude, longitude=shown.longitude, **placed)
        return int(sent.message_id)

    async def reword(self, where: Where, message: int, shown: Message) -> None:
        """Replace what a message shows; one that shows it already is well. Its buttons carry no key.

        Whether it has words or a caption is known for certain by Telegram alone.
        """
        first, second = self.reword_words, self.reword_caption
        if isinstance(shown.attachment, File):
            first, second = second, first
        try:
            await _unless_the_same(first(where, message, shown, ""))
        except BadRequest as refused:
            if not says(refused, "there is no text in", "there is no caption in"):
                raise
            await _unless_the_same(second(where, message, shown, ""))

    async def reword_words(self, where: Where, message: int, shown: Message, key: str) -> None:
        await self.bot.edit_message_text(
            shown.text.plain,
            where.chat,
            message,
            entities=showing.entities(shown.text) or None,
            reply_markup=showing.keyboard(shown, key),
            link_preview_options=_NO_PREVIEW,
        )

    async def reword_caption(self, where: Where, message: int, shown: Message, key: str) -> None:
        await self.bot.edit_message_caption(
            where.chat,
            message,
            caption=shown.text.plain or None,
            caption_entities=showing.entities(shown.text) or None,
            reply_markup=showing.keyboard(shown, key),
        )

    async def take_buttons(self, where: Where, message: int) -> None:
        """Let a message have no buttons, as a place or a contact has none."""
        await self.bot.edit_message_reply_markup(where.chat, message, reply_markup=None)

    async def take_back(self, where: Where, message: int) -> None:
        """Take a message of ours away; one that is gone already is well. Telegram lets us for 48 hours."""
        try:
            await self.bot.delete_message(where.chat, message)
        except BadRequest as refused:
            if not says(refused, "message to delete not found"):
                raise

    async def take_out(self, where: Where, message: int) -> bool:
        """Take somebody else's message away, as administrators may; say whether it is gone."""
        try:
            await self.bot.delete_message(where.chat, message)
        except (BadRequest, Forbidden) as refused:
            return says(refused, "message to delete not found")
        return True

    async def _again(self, where: Where, message: Message, file: File, key: str) -> int:
        """Show a file that this account heard, by its id: nothing is carried."""
        found = HANDLE.fullmatch(file.handle)
        if found is None or file.account != self.account:
            raise NotDelivered("a file of another account, without what is in it")
        return await self._as(found[1], where, message, key, found[2], self.bot)

    async def _as(
        self, kind: str, where: Where, message: Message, key: str, file: str | InputFile, bot: Bot
    ) -> int:
        try:
            return await self._sent(kind, where, message, key, file, bot)
        except BadRequest as refused:
            if kind == "document" or not says(refused, *_UNFIT):
                raise
            return await self._sent("document", where, message, key, file, bot)

    async def _sent(
        self, kind: str, where: Where, message: Message, key: str, file: str | InputFile, bot: Bot
    ) -> int:
        ways: dict[str, Callable[..., Awaitable[Any]]] = {
            "photo": bot.send_photo,
            "voice": bot.send_voice,
            "audio": bot.send_audio,
            "video": bot.send_video,
            "animation": bot.send_animation,
            "document": bot.send_document,
            "video_note": bot.send_video_note,
        }
        if kind not in ways:
            raise NotDelivered(f"Telegram cannot show a {kind} with words")
        named: dict[str, Any] = {kind: file}
        if message.text.plain:
            named |= {
                "caption": message.text.plain,
                "caption_entities": showing.entities(message.text) or None,
            }
        sent = await ways[kind](
            **named,
            reply_markup=showing.keyboard(message, key),
            write_timeout=UPLOAD_WITHIN,
            **_placed(where, message.reply_to, message.quiet),
        )
        return int(sent.message_id)


def needs_bytes(file: File) -> bool:
    """Say whether a file cannot be shown again by its id: a round film takes no words."""
    return file.handle.startswith("video_note/")


def _placed(where: Where, reply_to: str | None, quiet: bool) -> dict[str, Any]:
    reply = None
    if reply_to and reply_to.isdecimal():
        reply = ReplyParameters(int(reply_to), allow_sending_without_reply=True)
    return {
        "chat_id": where.chat,
        "message_thread_id": where.thread,
        "reply_parameters": reply,
        "disable_notification": True if quiet else None,
    }


def _shown_as(file: File, size: int) -> str:
    """Return the kind to upload *file* as."""
    if file.kind == "photo" and size > LARGEST_PHOTO:
        return "document"
    mime = file.mime.partition(";")[0].strip().lower()
    return file.kind if file.kind in _PLAYED and (not mime or mime in _PLAYED[file.kind]) else "document"


def _file_name(file: File, kind: str) -> str:
    return file.name or _NAMES.get(kind, "file")


async def _unless_the_same(rewording: Awaitable[None]) -> None:
    try:
        await rewording
    except BadRequest as refused:
        if not says(refused, "message is not modified"):
            raise
