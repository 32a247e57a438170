"""/search: what is looked for. What is found, and who may read it, is seen to where the words are kept."""

from __future__ import annotations

from dataclasses import replace

from bot.core import found_shown
from bot.core.command.request import Request
from bot.core.found import Reader
from bot.core.words import Outcome, Refused

LONGEST = 200
"""Characters of what somebody searches for."""


def search(request: Request) -> Outcome:
    """Show the first page of what was found. Raises Refused where nothing was said to search for."""
    query = " ".join(request.text.split())
    if not any(character.isalnum() for character in query):
        raise Refused("search-how")
    by = Reader(request.member, request.room, request.alone, request.now)
    page = found_shown.listed(request.g, by, query[:LONGEST], request.found)
    return Outcome(tell=(replace(page, reply_to=request.message),))
