"""A member makes a translation right: who may, what is kept, and what shows it from then on.

Who may is whoever reads the language that it is in: a member's own one. Decides nothing about machines, and
touches no words but those that were translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.answer import one_after_another
from bot.core.figures.differing import Differences
from bot.core.partnership import Room
from bot.core.words import DELIVERY, Arg, Choice, Notice, Ours, Refused, Words

CORRECTED, CHECKED = "corrected", "checked"
MOST_OFFERED = 8
"""Of so many translations in one message it can be said by a button which one is meant."""
LONGEST_RIGHT = 4000
_OUR_OWN = re.compile("[⟦⟧]")
ASKING, CHOOSING, REVIEWING = "fixing", "fixing-which", "review"
"""What a message is about that waits for right words, for which words are meant, or for a look at them."""
DIFFERING = "fixing-differs"
"""What a message is about that waits for whether right words that differ from the original are meant so."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What *member* made right: *fixed* is what *text* is in the language *target*.

    *source* and *target* are BCP 47 tags; *kind* is CORRECTED, or CHECKED where a machine's words were found
    right. What is *private* teaches nothing about what is said elsewhere. *was* is what stood there
    before, empty where nobody knows; *apart* says that what it makes right stands in no group's chat.
    """

    id: str
    partnership: str
    source: str
    target: str
    text: str
    fixed: str
    member: str
    at: datetime
    kind: str = CORRECTED
    private: bool = False
    was: str = ""
    apart: bool = False


def right_words(text: str) -> str:
    """Return the words that somebody says are right. Raises Refused for what is none."""
    right = text.strip()
    # With brackets of our own in it, it could not be told from what is kept for a name or a number.
    if not any(character.isalnum() for character in right) or _OUR_OWN.search(right):
        raise Refused("fix-words-needed")
    if len(right) > LONGEST_RIGHT:
        raise Refused("fix-too-long")
    return right


def asked_for(
    room: Room, member: str, language: str, words: Words, reply_to: str | None, *, review: bool = False
) -> Notice:
    """Return the notice that waits for the right words from *member*: what they reply to it.

    Alone with us, they may also just say it next. In a *review* the next sentence follows.
    """
    alone = room.member is not None
    return Notice(
        room.id,
        (Ours("fix-say" if alone else "fix-say-in-reply", {"said": words}),),
        about=f"{ASKING}:{member}:{language}:{REVIEWING if review else ''}",
        reply_to=reply_to,
        at_once=True,
        languages=(language,),
    )


def which_is_meant(
    room: Room, member: str, language: str, words: Sequence[Words], right: str, reply_to: str | None
) -> Notice:
    """Return the notice that asks which of several translations in one message is meant."""
    lines = [
        Ours("fix-option", {"number": number, "said": each})
        for number, each in enumerate(words[:MOST_OFFERED], 1)
    ]
    head: dict[str, Arg] = {"right": right}
    row = tuple(Choice(f"fix:{number}", str(number)) for number in range(1, len(lines) + 1))
    return Notice(
        room.id,
        (Ours("fix-which", head), *lines),
        about=f"{CHOOSING}:{member}:{language}:",
        choices=tuple(row[at : at + 4] for at in range(0, len(row), 4)),
        reply_to=reply_to,
        at_once=True,
        languages=(language,),
    )


def whether_meant_so(
    room: Room,
    member: str,
    language: str,
    words: Words,
    right: str,
    differ: Differences,
    reply_to: str | None,
    *,
    review: bool = False,
) -> Notice:
    """Return the notice that names what *right* and the original do not have in common, before it counts."""
    head: dict[str, Arg] = {"said": words, "right": right}
    sides = (("fix-differs-missing", differ.missing), ("fix-differs-new", differ.new))
    lines = [Ours(says, {"what": one_after_another([*what])}) for says, what in sides if what]
    return Notice(
        room.id,
        (Ours("fix-differs", head), *lines, Ours("fix-differs-how")),
        about=f"{DIFFERING}:{member}:{language}:{REVIEWING if review else ''}",
        choices=((Choice("fix:keep", Ours("button-keep-words")),),),
        reply_to=reply_to,
        at_once=True,
        languages=(language,),
    )


def words_in(notice: Notice) -> list[Words]:
    """Return the words of others that *notice* itself offers or asks about, in order."""
    return [arg for part in notice.parts for arg in part.args.values() if isinstance(arg, Words)]


def shown_right(shown: Iterable[tuple[int, Notice]], here: str) -> tuple[Notice, ...]:
    """Return what shows each delivered notice anew, by its number, now that some of its words are right.

    Where that cannot be in place it is needed all the same: nobody would learn of it elsewhere.
    """
    return tuple(
        replace(
            notice,
            replaces=f"{DELIVERY}{number}",
            once="",
            at_once=notice.room == here,
            quiet=True,
            needed=True,
        )
        for number, notice in shown
    )
