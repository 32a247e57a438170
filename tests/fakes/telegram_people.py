"""Who can speak on Telegram: people, other bots and Telegram's own accounts, and what they may react with.

Never holds what was said, nor anything of a chat.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

GROUP_ANONYMOUS_BOT = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
"""Speaks for an administrator who stays unnamed; the sender_chat is the group itself."""

CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
"""Speaks for somebody who writes as a channel; the sender_chat is that channel."""

TELEGRAM = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
"""Brings a channel's posts to the group that is linked with it."""

_REACTIONS = (
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 "
    "🥱 🥴 😍 🐳 ❤️\u200d🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 "
    "😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 "
    "🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂️ 🤷 🤷\u200d♀️ 😡 "
)
REACTIONS = frozenset(_REACTIONS.split())
"""The emoji that Telegram takes as reactions (ReactionTypeEmoji); ✅ is none of them."""


@dataclass(frozen=True)
class TelegramUser:
    """Somebody with a Telegram account: a person, or a bot that is not ours."""

    id: int
    name: str
    language: str | None = None
    username: str | None = None
    is_bot: bool = False

    @property
    def address(self) -> str:
        return f"telegram:{self.id}"

    def shape(self) -> dict[str, Any]:
        shape: dict[str, Any] = {"id": self.id, "is_bot": self.is_bot, "first_name": self.name}
        if self.username:
            shape["username"] = self.username
        return shape | ({"language_code": self.language} if self.language else {})


def units(text: str) -> int:
    """Return the length of *text* in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2
