"""A week's rows of what was not understood and of a mediation, as `tests.store.earlier` puts them in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def clarifications(at: Callable[..., int]) -> dict[str, list[dict[str, Any]]]:
    """Return them; *at* gives a moment as it is kept."""
    return {
        "clarification": [
            {
                "id": "u1",
                "partnership": "p",
                "source": "answer:old",
                "about": "answer:old",
                "asked_at": at(30, 9),
                "state": "asked",
                "author": "m-amina",
                "partner": "g-amina",
                "room": "r-amina",
                "message": "old-1",
                "text": "The pump works again",
                "language": "en",
                "private": 0,
                "unnamed": 0,
                "role": "",
                "question": "a:progress",
                "thread": "checkin:a.monday.20261130",
                "reads": '["sw"]',
                "again": "",
                "again_text": "",
                "again_language": "",
                "again_by": "",
                "step": 1,
                "next_at": at(12, 9, 12),
            }
        ],
        "mediation": [
            {
                "id": "y1",
                "partnership": "p",
                "by": "m-bruno",
                "room": "r-bruno",
                "opened_at": at(29, 9),
                "state": "asking",
                "sides": '[["g-amina", "m-amina"], ["g-bruno", ""]]',
                "questions": '[["What happened?", "en"]]',
                "answers": '[["g-amina", "0", "m-amina", "Nobody came", "en", "2026-11-29T09:00:00+00:00"]]',
                "agreed": "[]",
                "closes_at": at(12, 9, 12),
                "step": 0,
                "next_at": at(11, 9, 12),
                "ended_at": None,
            }
        ],
    }
