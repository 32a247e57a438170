"""What clients put into their events: a text, a reply, a thread, an edit, a reaction. Sends nothing."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def text(words: str, *, reply_to: str | None = None, thread: str | None = None, **more: Any) -> Json:
    """Return a message; *thread* is the id of the message that the thread hangs on."""
    content: Json = {"msgtype": "m.text", "body": words, **more}
    related: Json = {}
    if thread:
        related = {"rel_type": "m.thread", "event_id": thread, "is_falling_back": reply_to is None}
        related["m.in_reply_to"] = {"event_id": reply_to or thread}
    elif reply_to:
        related = {"m.in_reply_to": {"event_id": reply_to}}
    if related:
        content["m.relates_to"] = related
    return content


def edit(message: str, words: str) -> Json:
    """Return what puts *words* in the place of those of *message*."""
    return {
        "msgtype": "m.text",
        "body": f"* {words}",
        "m.new_content": {"msgtype": "m.text", "body": words},
        "m.relates_to": {"rel_type": "m.replace", "event_id": message},
    }


def reaction(message: str, key: str) -> Json:
    return {"m.relates_to": {"rel_type": "m.annotation", "event_id": message, "key": key}}
