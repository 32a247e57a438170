"""Which message ids are known in this run: other people's and ours, and the topic that each stands in.

Supergroups and channels number their messages for themselves; basic groups and direct talks draw from one
count of the account's. Kept in memory and bounded, the latest of other people's beside the offset as well,
for whoever runs next: what is forgotten is merely not known.
"""

from __future__ import annotations

import json
from collections import OrderedDict, defaultdict, deque
from contextlib import suppress
from typing import Any

REMEMBERED = 5_000
"""Messages remembered with their topics, some 1 MB."""

LATELY = 200
"""Messages of others' whose ids the next run gets to know: more than two polls bring at once."""

_BELOW_SUPERGROUPS = -1_000_000_000_000


def count_of(chat: int) -> int:
    """Return what names the count that *chat*'s message ids are drawn from: 0 for the account's own."""
    return chat if chat <= _BELOW_SUPERGROUPS else 0


class Ids:
    """The ids that were met in this run."""

    def __init__(self) -> None:
        self._thread: OrderedDict[tuple[int, int], tuple[int, int | None]] = OrderedDict()
        self._highest: dict[int, int] = {}
        self._lately: deque[tuple[int, int]] = deque(maxlen=LATELY)

    def met(self, chat: int, message: int, thread: int | None = None) -> None:
        """Note that *message* stands in *chat*."""
        count = count_of(chat)
        self._highest[count] = max(message, self._highest.get(count, 0))
        self._remember(count, message, (chat, thread))

    def _remember(self, count: int, message: int, where: tuple[int, int | None]) -> None:
        self._thread[(count, message)] = where
        self._thread.move_to_end((count, message))
        while len(self._thread) > REMEMBERED:
            self._thread.popitem(last=False)

    def heard(self, update: dict[str, Any]) -> None:
        """Note the message of an update as it came; one of another shape than promised is passed over.

        The message of a press is ours: it may be the very one that is looked for, so it stays unknown.
        """
        said: Any = update.get("message") or update.get("edited_message")
        try:
            chat, message = said["chat"]["id"], said["message_id"]
            thread = said.get("message_thread_id") if said.get("is_topic_message") else None
        except (TypeError, LookupError, AttributeError):
            return
        if isinstance(chat, int) and isinstance(message, int) and isinstance(thread, int | None):
            self.met(chat, message, thread)
            self._lately.append((count_of(chat), message))

    def lately(self) -> str:
        """Return which ids of others' were heard last, as text on one line without blanks."""
        by_count = defaultdict(list)
        for count, message in self._lately:
            by_count[count].append(message)
        return json.dumps(by_count, separators=(",", ":"))

    def recall(self, lately: str) -> None:
        """Learn what an earlier run heard last; what is no such text is passed over.

        It tells nothing of how far ours have come: the highest known stays what it is.
        """
        with suppress(ValueError, TypeError, AttributeError):
            for count, messages in json.loads(lately).items():
                for message in map(int, messages):
                    self._remember(int(count), message, (int(count), None))
                    self._lately.append((int(count), message))

    def among(self, chat: int) -> set[int]:
        """Return the ids met in the count that *chat* draws from."""
        count = count_of(chat)
        return {message for drawn, message in self._thread if drawn == count}

    def highest(self, chat: int) -> int:
        """Return the highest id met in the count that *chat* draws from, 0 for none."""
        return self._highest.get(count_of(chat), 0)

    def thread(self, chat: int, message: int) -> int | None:
        """Return the topic that *message* stands in, None if in none or if nobody knows."""
        return self._thread.get((count_of(chat), message), (chat, None))[1]
