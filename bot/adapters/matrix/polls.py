"""Polls (MSC3381): a choice as the client's own poll, the votes for it, and its end. Pure.

The event's type is the stable one. Its content is written in both forms: the specification's, and the
draft's, which is all that Element's library reads. Of votes both forms are understood.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Json = dict[str, Any]

START = "m.poll.start"
END = "m.poll.end"
_DRAFT = "org.matrix.msc3381.poll."
_DRAFT_TEXT = "org.matrix.msc1767.text"
STARTS = (START, _DRAFT + "start")
VOTES = ("m.poll.response", _DRAFT + "response")
MOST = 20
"""Answers beyond which clients leave the rest out."""


def started(question: str, labels: Sequence[str], fallback: str) -> Json:
    """Return the content of a poll in which one of *labels* is chosen; answers go by their number from 0."""
    stable = [{"m.id": str(n), "m.text": [{"body": label}]} for n, label in enumerate(labels)]
    draft = [{"id": str(n), _DRAFT_TEXT: label} for n, label in enumerate(labels)]
    return {
        "m.poll": {
            "question": {"m.text": [{"body": question}]},
            "kind": "m.disclosed",
            "max_selections": 1,
            "answers": stable,
        },
        "m.text": [{"body": fallback}],
        _DRAFT + "start": {
            "question": {"body": question, "msgtype": "m.text", _DRAFT_TEXT: question},
            "kind": _DRAFT + "disclosed",
            "max_selections": 1,
            "answers": draft,
        },
        _DRAFT_TEXT: fallback,
    }


def ended(poll: str, words: str) -> Json:
    """Return the content of the event that closes *poll*."""
    return {
        "m.text": [{"body": words}],
        _DRAFT + "end": {},
        _DRAFT_TEXT: words,
        "m.relates_to": {"rel_type": "m.reference", "event_id": poll},
    }


def voted(content: Json) -> str | None:
    """Return the id of the answer that a vote is for, or None if it is for none, taken back, or odd."""
    chosen = content.get("m.selections")
    if chosen is None:
        draft = content.get(_DRAFT + "response")
        chosen = draft.get("answers") if isinstance(draft, dict) else None
    one = chosen[0] if isinstance(chosen, list) and chosen else None
    return one if isinstance(one, str) else None
