"""Telegram's menus: for each audience and language, each command's name and what it does.

Telegram knows languages by two letters ("pt" for "pt-BR"); others are left out. Never decides who may do
what.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeChatMember,
    BotCommandScopeDefault,
)

from bot.adapters import Audience
from bot.adapters.telegram.calling import passing

MOST = 100
LONGEST = 256
_NAME = re.compile(r"[a-z0-9_]{1,32}")
_ROOM = re.compile(r"[a-z0-9-]+:(-?\d{1,16})(?:/\d+)?")
_PERSON = re.compile(r"telegram:(\d{1,16})")


async def offer(bot: Bot, commands: Mapping[str, Mapping[str, str]], audience: Audience) -> None:
    """Offer a menu; one that Telegram does not take is passed over, as nobody waits for it."""
    scope = _scope(audience)
    if scope is None:
        return
    for language, menu in _by_two_letters(commands).items():
        offered = [
            BotCommand(name, does.strip()[:LONGEST])
            for name, does in menu.items()
            if _NAME.fullmatch(name) and does.strip()
        ]
        async with passing("setMyCommands"):
            if offered:
                await bot.set_my_commands(offered[:MOST], scope=scope, language_code=language or None)
            else:
                await bot.delete_my_commands(scope=scope, language_code=language or None)


def _scope(audience: Audience) -> BotCommandScope | None:
    """Return Telegram's name for *audience*, None where it has none. A direct talk has one member."""
    if audience.person is None:
        return BotCommandScopeAllPrivateChats() if audience.direct else BotCommandScopeDefault()
    room, person = _ROOM.fullmatch(audience.room or ""), _PERSON.fullmatch(audience.person)
    if room is None or person is None:
        return None
    chat = int(room[1])
    return BotCommandScopeChat(chat) if chat > 0 else BotCommandScopeChatMember(chat, int(person[1]))


def _by_two_letters(commands: Mapping[str, Mapping[str, str]]) -> dict[str, Mapping[str, str]]:
    """Return menus by "" or two letters; a tag of nothing but two letters goes before its varieties."""
    chosen: dict[str, Mapping[str, str]] = {}
    for tag in sorted(commands):
        letters = tag.split("-")[0].lower()
        if len(letters) in (0, 2):
            chosen.setdefault(letters, commands[tag])
    return chosen
