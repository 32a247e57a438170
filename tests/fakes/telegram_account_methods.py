"""The methods with which a bot asks about itself and its chats: menus, names, members, the webhook.

Never says anything in a chat.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from tests.fakes.telegram_accounts import Account
from tests.fakes.telegram_chats import Chat, TelegramUser
from tests.fakes.telegram_rules import bad, chat_known, chat_to_write_in
from tests.fakes.telegram_updates import Webhook

_PORTS = (80, 88, 443, 8443)
_LONGEST = {"name": 64, "description": 512, "short_description": 120}


def _get_me(account: Account, _: dict[str, Any]) -> dict[str, Any]:
    return account.bot


# Menus.


def _set_my_commands(account: Account, asked: dict[str, Any]) -> bool:
    if len(asked["commands"]) > 100:
        raise bad("too many bot commands specified")
    for command in asked["commands"]:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    menu = {command["command"]: command["description"] for command in asked["commands"]}
    account.scoped_menus[_whose(account, asked)] = menu
    return True


def _delete_my_commands(account: Account, asked: dict[str, Any]) -> bool:
    account.scoped_menus.pop(_whose(account, asked), None)
    return True


def _get_my_commands(account: Account, asked: dict[str, Any]) -> list[dict[str, str]]:
    menu = account.scoped_menus.get(_whose(account, asked), {})
    return [{"command": name, "description": does} for name, does in menu.items()]


def _whose(account: Account, asked: dict[str, Any]) -> tuple[Any, ...]:
    scope = asked.get("scope") or {"type": "default"}
    if scope["type"] in ("chat", "chat_administrators", "chat_member"):
        chat = chat_to_write_in(account, scope["chat_id"])
        if chat.kind == "channel" or (chat.kind == "private" and scope["type"] != "chat"):
            raise bad("can't change commands in this type of chat")
        who = (scope["user_id"],) if scope["type"] == "chat_member" else ()
        return (scope["type"], chat.id, *who, _language(asked))
    return (scope["type"], _language(asked))


def _language(asked: dict[str, Any]) -> str:
    code = asked.get("language_code") or ""
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad("invalid language code specified")
    return str(code)


# What it says of itself.


def _set_of_itself(what: str) -> Callable[[Account, dict[str, Any]], bool]:
    def does(account: Account, asked: dict[str, Any]) -> bool:
        text = asked.get(what) or ""
        if len(text) > _LONGEST[what]:
            raise bad(f"bot {what.replace('_', ' ')} is too long")
        account.said_of_itself[(what, _language(asked))] = text
        return True

    return does


def _get_of_itself(what: str) -> Callable[[Account, dict[str, Any]], dict[str, str]]:
    def does(account: Account, asked: dict[str, Any]) -> dict[str, str]:
        said = account.said_of_itself
        return {what: said.get((what, _language(asked))) or said.get((what, ""), "")}

    return does


# Its chats.


def _leave_chat(account: Account, asked: dict[str, Any]) -> bool:
    chat = chat_to_write_in(account, asked["chat_id"])
    if chat.kind == "private":
        raise bad("chat member status can't be changed in private chats")
    chat._bot_becomes(TelegramUser(account.id, account.name, username=account.username, is_bot=True), "left")
    return True


def _get_chat(account: Account, asked: dict[str, Any]) -> dict[str, Any]:
    chat = chat_known(account, asked["chat_id"])
    more: dict[str, Any] = {
        "accent_color_id": 1,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            True,
        ),
    }
    if chat.slow_seconds:
        more["slow_mode_delay"] = chat.slow_seconds
    if chat.linked is not None:
        more["linked_chat_id"] = chat.linked.id
    return chat.shape() | more


def _get_chat_administrators(account: Account, asked: dict[str, Any]) -> list[dict[str, Any]]:
    chat = _with_members(account, asked)
    shown = [chat.status(user.id) for user in chat.admins]
    if chat.bot_status == "administrator":
        shown.append(chat.status(account.id))
    return [member for member in shown if member is not None]


def _get_chat_member(account: Account, asked: dict[str, Any]) -> dict[str, Any]:
    chat = chat_to_write_in(account, asked["chat_id"])
    member = chat.status(int(asked["user_id"]))
    if member is None:
        raise bad("user not found")
    return member


def _get_chat_member_count(account: Account, asked: dict[str, Any]) -> int:
    return len(chat_to_write_in(account, asked["chat_id"]).members) + 1


def _with_members(account: Account, asked: dict[str, Any]) -> Chat:
    chat = chat_to_write_in(account, asked["chat_id"])
    if chat.kind == "private":
        raise bad("there are no administrators in the private chat")
    return chat


# The webhook.


def _set_webhook(account: Account, asked: dict[str, Any]) -> bool:
    url = asked.get("url") or ""
    if not url:
        return _delete_webhook(account, asked)
    where, secret = urlsplit(url), asked.get("secret_token") or ""
    if not where.hostname:
        raise bad("invalid webhook URL specified")
    if account.network.local is None and where.scheme != "https":
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if account.network.local is None and (where.port or 443) not in _PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad("secret token contains unallowed characters")
    updates = account.updates
    if asked.get("drop_pending_updates"):
        updates.drop()
    updates.end_poll("terminated by setWebhook request")
    updates.asks_for(asked.get("allowed_updates"))
    here = account.network.local is not None and where.hostname in ("127.0.0.1", "localhost")
    pushes = here or any(url.startswith(public) for public in updates.routes)
    updates.webhook = Webhook(url, secret, int(asked.get("max_connections") or 40), pushes)
    updates.wake()
    return True


def _delete_webhook(account: Account, asked: dict[str, Any]) -> bool:
    account.updates.webhook = None
    if asked.get("drop_pending_updates"):
        account.updates.drop()
    return True


def _get_webhook_info(account: Account, _: dict[str, Any]) -> dict[str, Any]:
    hook = account.updates.webhook
    told: dict[str, Any] = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(account.updates.waiting),
    }
    if hook is not None:
        told["max_connections"] = hook.most_connections
        if hook.error:
            told |= {"last_error_date": hook.error_at, "last_error_message": hook.error}
    if account.updates.allowed is not None:
        told["allowed_updates"] = sorted(account.updates.allowed)
    return told


ABOUT_THE_ACCOUNT: dict[str, Callable[[Account, dict[str, Any]], Any]] = {
    "getMe": _get_me,
    "setMyCommands": _set_my_commands,
    "deleteMyCommands": _delete_my_commands,
    "getMyCommands": _get_my_commands,
    "setMyName": _set_of_itself("name"),
    "getMyName": _get_of_itself("name"),
    "setMyDescription": _set_of_itself("description"),
    "getMyDescription": _get_of_itself("description"),
    "setMyShortDescription": _set_of_itself("short_description"),
    "getMyShortDescription": _get_of_itself("short_description"),
    "leaveChat": _leave_chat,
    "getChat": _get_chat,
    "getChatAdministrators": _get_chat_administrators,
    "getChatMember": _get_chat_member,
    "getChatMemberCount": _get_chat_member_count,
    "setWebhook": _set_webhook,
    "deleteWebhook": _delete_webhook,
    "getWebhookInfo": _get_webhook_info,
}
