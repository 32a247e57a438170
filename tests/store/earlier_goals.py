"""A week's rows of goals and of what belongs to them, as `tests.store.earlier` puts them into each form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def goals(at: Callable[..., int]) -> dict[str, list[dict[str, Any]]]:
    """Return them; *at* gives a moment as it is kept."""
    return {
        "goal": [
            {
                "id": "o1",
                "partnership": "p",
                "key": "families",
                "texts": '[["en", "Families with clean water"]]',
                "made_at": at(29, 8),
                "number": 1,
                "state": "agreed",
                "under": "",
                "unit": '[["en", "families"]]',
                "baseline": "40",
                "target": "400",
                "count": "latest",
                "due_on": "2027-12-31",
                "whose": "",
                "role": "",
                "by": "m-amina",
                "room": "r-amina",
                "adoption": "",
                "step": 0,
                "next_at": at(17, 9, 12),
                "ended_at": None,
                "history": '[["2026-11-29T09:00:00+00:00", "m-amina", "target", "300"]]',
            }
        ],
        "measure": [
            {
                "id": "n1",
                "partnership": "p",
                "goal": "families",
                "value": "120.5",
                "at": at(29, 9),
                "member": "m-bruno",
                "partner": "g-bruno",
                "of": "n1",
            }
        ],
        "contribution": [
            {
                "id": "g-bruno.brings",
                "partnership": "p",
                "partner": "g-bruno",
                "text": "A lorry",
                "language": "en",
                "by": "m-bruno",
                "at": at(29, 9),
                "right_at": at(29, 9),
                "awaits_of": "",
                "asked": 0,
                "next_at": at(28, 9, 12),
                "history": "[]",
                "goal": "",
            }
        ],
        "pulse": [
            {
                "id": "a.monday.20261130:trust",
                "partnership": "p",
                "checkin": "a.monday.20261130",
                "name": "monday",
                "question": "trust",
                "at": at(3, 9, 12),
                "mean": "3.5",
                "people": '["0f0f"]',
            }
        ],
        "voice": [
            {"id": "m-bruno", "partnership": "p", "member": "m-bruno", "groups": '["youth"]', "at": at(29, 9)}
        ],
        "rotation": [
            {
                "id": "a",
                "partnership": "p",
                "adoption": "a",
                "parts": '[["first", "g-amina"]]',
                "turned_at": at(29, 9),
                "closed": "",
                "next_at": None,
            }
        ],
    }
