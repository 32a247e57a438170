"""Words to us that reply to nothing: which open question they may answer, and which of it.

All partners read an answer, so what may be meant for few is none. Decides nothing about the answer itself,
and looks nothing up: what was said there is handed in.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from bot.core import meant_for_all
from bot.core.checkin import nudged_at
from bot.core.occasion import Ask, answers_to, asks_of, questions_of, rule_of
from bot.core.partnership import Gathering, Member, Room
from bot.core.protocol import Question
from bot.core.vocabulary import Vocabulary
from bot.core.words import AGAIN

SAID_BY_OTHERS = ("answer", "answers", "talk", "digest", "duty", f"{AGAIN}ask")
"""What may come below a question, and it is still the one read last: a refused answer to it, too."""
FOR_ALL = (*SAID_BY_OTHERS, "promise", "adoption", "setup", "place", meant_for_all.KIND)
"""What messages in a talk can be about, and words said there are still for all to read."""


@dataclass(frozen=True, slots=True)
class Unbidden:
    """Words that reply to no message of ours that we know.

    Attributes:
        alone: Said where one person talks with us.
        replies: They reply to something all the same, which we do not know any more.
        calls_us: They name us, or reply to us.
    """

    alone: bool
    replies: bool
    calls_us: bool

    @property
    def may_answer(self) -> bool:
        """Tell whether they may answer a question; what replies to what is gone may be about anything."""
        return not self.replies or not (self.alone or self.calls_us)


def courtesy(text: str, vocabulary: Vocabulary) -> str:
    """Return "hello" or "thanks" where *text* says that and nothing else; "" for anything more."""
    said = {"thanks": vocabulary.polite, "hello": vocabulary.greeting}
    return next((what for what, words in said.items() if vocabulary.says_only(text, words)), "")


def answered_in_a_talk(asks: Collection[Ask], read_last: str, *, for_few: bool) -> list[tuple[Ask, bool]]:
    """Return which of *asks* words in a talk with one person may answer, and if they surely do.

    They do right below a question: *read_last* is the ask (id) of the one that nothing but SAID_BY_OTHERS
    stands below, "" for none. Where it was put to their group elsewhere, they may, as long as nothing that is
    *for_few* (about nothing in FOR_ALL) was ever said there; it is asked back then (`meant_for_all`).
    """
    return [(ask, ask.id == read_last) for ask in asks if not for_few or ask.id == read_last]


def question_answered_next(g: Gathering, ask: Ask) -> Question | None:
    """Return the question that an answer without a reply to any message goes to."""
    questions = questions_of(g, g.checkins[ask.checkin])
    return (
        questions[ask.position]
        if ask.state in ("asked", "planned") and ask.position < len(questions)
        else None
    )


def open_asks_in(g: Gathering, room: Room, member: Member) -> list[Ask]:
    """Return the asks that wait in *room* for *member* or their partner, the one put last in front.

    Words that reply to nothing belong to what was read last. In a talk that is what was asked there, before
    anything that their group is asked elsewhere.
    """
    waiting = [
        ask
        for checkin in g.checkins.values()
        if checkin.state == "open"
        for ask in asks_of(g, checkin)
        if ask.state == "asked"
        and (ask.member == member.id or (ask.member is None and ask.partner == member.partner))
        if ask.room == room.id or room.member == member.id
    ]
    return sorted(waiting, key=lambda ask: (asked_in(room, ask), _put_last(g, ask)), reverse=True)


def asked_in(room: Room, ask: Ask) -> bool:
    """Tell whether *ask* puts its questions in *room*, or to whom the talk is with."""
    return ask.room == room.id or (ask.member is not None and ask.member == room.member)


def _put_last(g: Gathering, ask: Ask) -> datetime:
    """Return when a question of *ask* was put last, as far as can be told: asked, gone on to, nudged for."""
    rule, asked = rule_of(g, g.checkins[ask.checkin]), ask.asked_at or ask.asks_at
    calendar = g.partners[ask.partner].calendar
    nudged = [nudged_at(calendar, asked, after) for after in rule.nudge[: ask.nudged]]
    return max([asked, *nudged, *(answer.at for answer in answers_to(g, ask))])
