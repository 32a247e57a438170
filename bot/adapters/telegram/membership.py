"""What Telegram's ChatMember lets its bearer do.

Never keeps who is a member of what.
"""

from __future__ import annotations

from bot.adapters.telegram.parts import Part


def admits(member: Part) -> bool:
    """Say whether they are in the chat. Raises Unreadable."""
    status = member.words("status")
    return status in ("creator", "administrator", "member") or (
        status == "restricted" and member.flag("is_member")
    )


def speaks(member: Part) -> bool:
    """Say whether they may write there; one with restrictions only where these say so. Raises Unreadable."""
    return admits(member) and (member.words("status") != "restricted" or member.flag("can_send_messages"))


def keeps_order(member: Part) -> bool:
    """Say whether they are an administrator. Raises Unreadable."""
    return member.words("status") == "administrator"
