"""What people do in a chat: say, send, forward, edit, react, press, post; in their own name or another.

Each queues the update that Telegram hands over for it, if the bot gets to see it. Never changes who is in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fakes.telegram_floor import Floor
from tests.fakes.telegram_media import Sendable
from tests.fakes.telegram_messages import ChatMessage, compose, found_entities, linked, mentioned
from tests.fakes.telegram_people import REACTIONS, TelegramUser, units

if TYPE_CHECKING:
    from tests.fakes.telegram_chats import Chat

_SURVIVES_AN_EDIT = ("sender_chat", "forward_origin", "via_bot", "external_reply", "quote")


class Doings(Floor):
    """A chat in which people do things."""

    def says(
        self,
        user: TelegramUser,
        text: str,
        *,
        reply_to: int | None = None,
        thread: int | None = None,
        quote: str | None = None,
        mentions: dict[str, TelegramUser] | None = None,
        links: dict[str, str] | None = None,
        via_bot: TelegramUser | None = None,
        extra: dict[str, Any] | None = None,
    ) -> int:
        """Let *user* (who may be another bot) say something; returns the message's id.

        *quote* is the part of the message replied to that is quoted; *mentions* maps words of the text to
        people without a username, *links* words to addresses; *extra* fields go into the message as it is
        handed over, such as a photo (the text is then its caption), a forward's origin or the sender_chat of
        an anonymous admin.
        """
        more = dict(extra or {})
        if via_bot is not None:
            more["via_bot"] = via_bot.shape()
        if quote is not None:
            assert reply_to is not None, "what is quoted is a part of the message replied to"
            more["quote"] = self._quoted(reply_to, quote)
        with self.account.lock:
            message = ChatMessage(0, text, self.account.seconds(), user, reply_to=reply_to, thread=thread)
            message.entities = (
                found_entities(text) + mentioned(text, mentions or {}) + linked(text, links or {})
            )
            message.extra = more
            return self._said(message)

    def says_unnamed(self, user: TelegramUser, text: str, **how: Any) -> int:
        """Let an administrator who stays unnamed say something: it comes from the group itself."""
        return self.says(user, text, extra={"sender_chat": self.shape()}, **how)

    def says_as(self, channel: Chat, user: TelegramUser, text: str, **how: Any) -> int:
        """Let *user* say something in the name of a channel of theirs."""
        return self.says(user, text, extra={"sender_chat": channel.shape()}, **how)

    def answers_elsewhere(
        self, user: TelegramUser, text: str, chat: Chat, message_id: int, quote: str | None = None
    ) -> int:
        """Let *user* reply here to a message of another chat."""
        told = chat.message(message_id)
        origin = _origin(told, chat)
        extra = {"external_reply": {"origin": origin, "message_id": message_id, "chat": chat.shape()}}
        extra["external_reply"] |= told.media
        if quote is not None:
            extra["quote"] = chat._quoted(message_id, quote)
        return self.says(user, text, extra=extra)

    def sends(
        self,
        user: TelegramUser,
        what: Sendable,
        caption: str = "",
        *,
        reply_to: int | None = None,
        thread: int | None = None,
        extra: dict[str, Any] | None = None,
    ) -> int:
        """Let *user* send something made in telegram_media.py; returns the message's id."""
        with self.account.lock:
            message = ChatMessage(0, caption, self.account.seconds(), user, reply_to=reply_to, thread=thread)
            message.entities = found_entities(caption)
            message.media = self.account.network.files.handed_over(self.account, what)
            message.extra = dict(extra or {})
            return self._said(message)

    def sends_album(
        self,
        user: TelegramUser,
        *whats: Sendable,
        caption: str = "",
        reply_to: int | None = None,
        each_replies: bool = True,
    ) -> list[int]:
        """Let *user* send several pictures or files as one album: a message each, captioned on the first.

        Clients differ in whether each of them replies to *reply_to*, or the first alone.
        """
        group = {"media_group_id": self.account.network.new_press_id()}
        answered = [reply_to, *[reply_to if each_replies else None] * len(whats)]
        return [
            self.sends(user, what, "" if number else caption, reply_to=answered[number], extra=group)
            for number, what in enumerate(whats)
        ]

    def forwards(self, user: TelegramUser, chat: Chat, message_id: int, *, hidden: bool = False) -> int:
        """Let *user* forward a message of *chat* to here; *hidden*: who wrote it lets no link be made."""
        told = chat.message(message_id)
        origin = _origin(told, chat)
        if hidden and told.by is not None:
            origin = {"type": "hidden_user", "date": told.date, "sender_user_name": told.by.name}
        with self.account.lock:
            message = ChatMessage(0, told.text, self.account.seconds(), user, entities=list(told.entities))
            message.media, message.extra = dict(told.media), {"forward_origin": origin}
            return self._said(message)

    def posts(self, by: TelegramUser, text: str, what: Sendable | None = None) -> int:
        """Let an administrator of this channel post; its discussion group gets the post forwarded.

        Returns the post's id.
        """
        assert self.kind == "channel", "only channels have posts"
        number = self.sends(by, what, text) if what is not None else self.says(by, text)
        if self.linked is not None:
            self.linked._receives_post(by, self, self.message(number))
        return number

    def edits(self, user: TelegramUser, message_id: int, text: str) -> None:
        """Let *user* reword an earlier message of theirs."""
        with self.account.lock:
            message = self.message(message_id)
            assert message.by == user, "only one's own messages can be edited"
            message.text, message.edited = text, self.account.seconds()
            message.entities = found_entities(text)
            kept = (*_SURVIVES_AN_EDIT, *(k for k in message.extra if message.kind == k))
            message.extra = {k: v for k, v in message.extra.items() if k in kept}
            message.shape = compose(self, message)
            if self.hears(message):
                kind = "edited_channel_post" if self.kind == "channel" else "edited_message"
                self.hand_over(kind, message.shape)
            self.changed()

    def deletes_message(self, message_id: int) -> None:
        """Let a message go; Telegram tells bots nothing of it."""
        with self.account.lock:
            self.erase(self.message(message_id))

    def presses(
        self, user: TelegramUser, message_id: int, which: int | str, *, forged: str | None = None
    ) -> str:
        """Let *user* press a button by number (from 0) or label; returns the press's id.

        *forged* is what a modified client sends in place of what the button carries.
        """
        with self.account.lock:
            message = self.message(message_id)
            if forged is not None:
                carried = forged
            else:
                number = which if isinstance(which, int) else message.labels.index(which)
                button = [button for row in message.markup for button in row][number]
                assert "callback_data" in button, "this button opens a link"
                carried = button["callback_data"]
            press = self.account.new_press(user, self.id)
            shape = {"id": press, "from": user.shape(), "chat_instance": str(self.id), "data": carried}
            self.hand_over("callback_query", shape | {"message": message.shape})
            return press

    def reacts(self, user: TelegramUser, message_id: int, *emoji: str, unnamed: bool = False) -> None:
        """Let *user* react with exactly these (none: takes the reaction back), maybe as an unnamed admin.

        Handed over only if asked for and if the bot is an administrator here, so never in a direct talk.
        """
        assert set(emoji) <= REACTIONS, "Telegram has no such reaction"
        with self.account.lock:
            message = self.message(message_id)
            who = self.id if unnamed else user.id
            before, message.reactions[who] = message.reactions.get(who, []), list(emoji)
            shape = {
                "chat": self.shape(),
                "message_id": message_id,
                "date": self.account.seconds(),
                "old_reaction": [{"type": "emoji", "emoji": each} for each in before],
                "new_reaction": [{"type": "emoji", "emoji": each} for each in emoji],
            } | ({"actor_chat": self.shape()} if unnamed else {"user": user.shape()})
            if self.bot_status == "administrator" and not user.is_bot:
                self.hand_over("message_reaction", shape)
            self.changed()

    def counts_reactions(self, message_id: int, counts: dict[str, int]) -> None:
        """Tell how often each reaction stands under a post whose readers stay unnamed, as in channels."""
        assert set(counts) <= REACTIONS, "Telegram has no such reaction"
        with self.account.lock:
            shape = {
                "chat": self.shape(),
                "message_id": message_id,
                "date": self.account.seconds(),
                "reactions": [
                    {"type": {"type": "emoji", "emoji": emoji}, "total_count": count}
                    for emoji, count in counts.items()
                ],
            }
            if self.bot_status == "administrator":
                self.hand_over("message_reaction_count", shape)

    # Inside.

    def _said(self, message: ChatMessage) -> int:
        message.id = self.new_id()
        self.started = True
        message.shape = compose(self, message)
        self.messages.append(message)
        if self.hears(message):
            self.hand_over("channel_post" if self.kind == "channel" else "message", message.shape)
        self.changed()
        return message.id

    def _receives_post(self, by: TelegramUser, channel: Floor, post: ChatMessage) -> None:
        with self.account.lock:
            message = ChatMessage(0, post.text, self.account.seconds(), by, entities=list(post.entities))
            message.media = dict(post.media)
            message.extra = {
                "sender_chat": channel.shape(),
                "is_automatic_forward": True,
                "forward_origin": _origin(post, channel),
            }
            self._said(message)

    def _quoted(self, message_id: int, quote: str) -> dict[str, Any]:
        whole = self.message(message_id).text
        assert quote in whole, "only what stands there can be quoted"
        return {"text": quote, "position": units(whole[: whole.index(quote)]), "is_manual": True}


def _origin(told: ChatMessage, chat: Floor) -> dict[str, Any]:
    if chat.kind == "channel":
        return {"type": "channel", "date": told.date, "chat": chat.shape(), "message_id": told.id}
    if "sender_chat" in told.extra:
        return {"type": "chat", "date": told.date, "sender_chat": told.extra["sender_chat"]}
    by = chat.account.as_user() if told.by is None else told.by.shape()
    return {"type": "user", "date": told.date, "sender_user": by}
