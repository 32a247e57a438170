"""Polls as Matrix clients write them: the form that Element sends, and the stable one (MSC3381)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Json = dict[str, Any]

DRAFT = "org.matrix.msc3381.poll."
DRAFT_TEXT = "org.matrix.msc1767.text"
STABLE = "m.poll."


def started(question: str, answers: Sequence[str], most: int, *, stable: bool) -> tuple[str, Json]:
    """Return the type and the content of the event that opens a poll."""
    if stable:
        offered = [{"m.id": f"{n}", "m.text": [{"body": label}]} for n, label in enumerate(answers)]
        poll = {
            "question": {"m.text": [{"body": question}]},
            "kind": "m.disclosed",
            "max_selections": most,
            "answers": offered,
        }
        return STABLE + "start", {"m.poll": poll, "m.text": [{"body": fallback(question, answers)}]}
    offered = [{"id": f"{n}", DRAFT_TEXT: label} for n, label in enumerate(answers)]
    poll = {
        "question": {"body": question, "msgtype": "m.text", DRAFT_TEXT: question},
        "kind": DRAFT + "disclosed",
        "max_selections": most,
        "answers": offered,
    }
    return DRAFT + "start", {DRAFT + "start": poll, DRAFT_TEXT: fallback(question, answers)}


def fallback(question: str, answers: Sequence[str]) -> str:
    return "\n".join([question, *(f"{n}. {label}" for n, label in enumerate(answers, 1))])


def offered(kind: str, content: Json) -> dict[str, str]:
    """Return a poll's answers: what they say to their ids."""
    if kind == STABLE + "start":
        return {answer["m.text"][0]["body"]: answer["m.id"] for answer in content["m.poll"]["answers"]}
    return {answer[DRAFT_TEXT]: answer["id"] for answer in content[DRAFT + "start"]["answers"]}


def voted(kind: str, content: Json, poll: str, answers: Sequence[str]) -> tuple[str, Json]:
    """Return a vote in the form of the poll whose type and content are given."""
    ids = [offered(kind, content)[answer] for answer in answers]
    related = {"m.relates_to": {"rel_type": "m.reference", "event_id": poll}}
    if kind == STABLE + "start":
        return STABLE + "response", {**related, "m.selections": ids}
    return DRAFT + "response", {**related, DRAFT + "response": {"answers": ids}}


def ended(kind: str, poll: str) -> tuple[str, Json]:
    related = {"m.relates_to": {"rel_type": "m.reference", "event_id": poll}}
    if kind == STABLE + "start":
        return STABLE + "end", {**related, "m.text": [{"body": "The poll has ended."}]}
    return DRAFT + "end", {**related, DRAFT + "end": {}, DRAFT_TEXT: "The poll has ended."}
