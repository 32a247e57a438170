"""The demo played unattended: a fortnight, each line as a person would type it, and what must come of it.

What comes is looked at, not assumed: whatever is missing ends the play, by its name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.demo.session import Session
from bot.demo.stage import Appeared


@dataclass(frozen=True, slots=True)
class Expected:
    """Something in *room* that must come of a line, or must not: *words* shown, or our message *says*."""

    room: str
    words: str = ""
    says: str = ""
    changed: bool = False
    never: bool = False
    at: str = ""
    """The local hour at which it appears, if that matters."""
    answers: bool = False
    """It replies to a message."""

    def __str__(self) -> str:
        what = f"“{self.words}”" if self.words else self.says or "anything"
        how = "in place" * self.changed + f"at {self.at}" * bool(self.at) + "as a reply" * self.answers
        return " ".join(
            filter(None, (self.room, "must not be shown" if self.never else "must be shown", what, how))
        )


@dataclass(frozen=True, slots=True)
class Step:
    """What is typed; {Room:words} stands for the number of the last message there that holds the words."""

    typed: str
    expected: tuple[Expected, ...]


def shows(room: str, words: str, *, at: str = "", answers: bool = False) -> Expected:
    return Expected(room, words, at=at, answers=answers)


def tells(room: str, id_: str) -> Expected:
    return Expected(room, says=id_)


def changes(room: str, words: str) -> Expected:
    return Expected(room, words, changed=True)


def never_says(room: str, id_: str) -> Expected:
    return Expected(room, says=id_, never=True)


def stays_silent(room: str) -> Expected:
    return Expected(room, never=True)


def step(typed: str, *expected: Expected) -> Step:
    return Step(typed, expected)


FORTNIGHT: Sequence[str | Step] = (
    "Friday. The facilitator says hello; the groups read that their protocol holds.",
    step("nadia> /status", shows("Nadia", "")),
    "Monday at nine, where each group is. In Recife it is four in the morning, so nobody is woken there.",
    step(
        "monday 09:00 beirut",
        shows("Goma", "Ni nini kimesonga mbele"),
        shows("Beirut", "ما الذي تقدّم في عملكم"),
        Expected("Recife", "O que avançou", never=True),
    ),
    step(
        "amina> Pampu inafanya kazi tena",
        changes("Goma", "Amina"),
        shows("Goma", "Ni nini kinawakwamisha"),
        shows("Beirut", "Pampu inafanya kazi tena"),
        stays_silent("Recife"),
    ),
    "A colleague adds to it, in another language; a slip is put right by editing the message.",
    step(
        "joseph>{Goma:Ni nini kimesonga} La route de Sake est rouverte",
        changes("Goma", "Joseph"),
        shows("Beirut", "La route de Sake est rouverte"),
    ),
    step("amina edit Pampu mbili zinafanya kazi tena", changes("Beirut", "Pampu mbili zinafanya kazi tena")),
    "One question is left out; then a step of a scale, a number, a plan, and two buttons.",
    step("amina press 2", shows("Goma", "Mzigo wenu wa kazi")),
    step("amina> 4", changes("Goma", "4"), shows("Goma", "Mmewafikia watu wangapi")),
    step("amina> 240", changes("Goma", "240"), shows("Goma", "Mtafanya nini")),
    step(
        "amina> Tutakagua kisima cha tatu",
        shows("Beirut", "Tutakagua kisima cha tatu"),
        tells("Goma", "promise-by-when"),
    ),
    "What somebody will do becomes a promise: asked by when, and read back before it counts.",
    step("amina>{Goma:Kufikia lini} 31 desemba", tells("Goma", "promise-sure")),
    step("amina press Ndiyo, naahidi", changes("Goma", "Ahadi 1"), tells("Beirut", "promise-made")),
    step("amina press Watu zaidi wa kusaidia", shows("Goma", "kuzungumza kwa simu")),
    step(
        "amina press Ndiyo", tells("Goma", "round-complete"), shows("Beirut", "240"), stays_silent("Recife")
    ),
    "Recife wakes at seven and reads what Goma said; its own questions come at nine.",
    step(
        "monday 09:00 recife",
        shows("Recife", "La route de Sake est rouverte", at="07:00"),
        shows("Recife", "Pampu mbili zinafanya kazi tena", at="07:00"),
        shows("Recife", "O que avançou", at="09:00"),
    ),
    step(
        "bruno> A bomba nova chegou",
        shows("Goma", "A bomba nova chegou"),
        shows("Beirut", "A bomba nova chegou"),
    ),
    "A reply goes to where the words came from, and the answer to it comes back.",
    step(
        "bruno>{Recife:Pampu mbili} Quais duas?",
        shows("Goma", "Quais duas?", answers=True),
        Expected("Beirut", "Quais duas?", never=True),
    ),
    step(
        "amina>{Goma:Quais duas?} Za Keshero na Himbi", shows("Recife", "Za Keshero na Himbi", answers=True)
    ),
    "Beirut has said nothing yet: one kind reminder, to Beirut alone.",
    step(
        "+1 day", tells("Beirut", "checkin-nudge"), stays_silent("Nadia"), never_says("Goma", "checkin-nudge")
    ),
    "Thursday. Only the facilitator hears who was silent; everybody reads what came of the week.",
    step(
        "thursday 09:00 recife",
        tells("Nadia", "checkin-silent"),
        *(never_says(room, "checkin-silent") for room in ("Recife", "Goma", "Beirut")),
        *(tells(room, "digest-title") for room in ("Recife", "Goma", "Beirut")),
        shows("Beirut", "A bomba nova chegou"),
    ),
    "Joseph shows the ledger by the fifth working day: he is reminded two days before, and on the day.",
    step("saturday 10:00 goma", tells("Goma", "duty-reminder"), never_says("Recife", "duty-reminder")),
    step("monday 10:00 goma", tells("Goma", "duty-reminder"), shows("Beirut", "ما الذي تقدّم في عملكم")),
    step("layla> المضخة تعمل منذ الأحد", shows("Goma", "المضخة تعمل منذ الأحد")),
    "Two days late: that is told to Joseph and to the facilitator, each alone, and to no group.",
    step(
        "wednesday 10:00 goma",
        tells("Goma", "alone-waits"),
        never_says("Goma", "duty-late"),
        tells("Nadia", "duty-late-elsewhere"),
        *(never_says(room, "duty-late") for room in ("Recife", "Beirut")),
    ),
    step("joseph@alone> /status", tells("Joseph", "duty-late")),
    step("joseph@alone press 1 on {Joseph:Joseph, }", tells("Beirut", "duty-done")),
    "Thursday again: the digest has it.",
    step(
        "thursday 09:00 recife",
        tells("Recife", "duty-done"),
        *(tells(room, "digest-duty-done") for room in ("Recife", "Goma", "Beirut")),
        shows("Recife", "المضخة تعمل منذ الأحد"),
    ),
)


async def played(session: Session, story: Sequence[str | Step] = FORTNIGHT) -> int:
    """Play *story*, scenes and steps; return 0, or 1 when a step failed, which the last line then names."""
    await session.begins()
    for each in story:
        if isinstance(each, str):
            session.paper.tell(each)
            continue
        typed = re.sub(r"\{(\w+):(.+?)\}", lambda named: _number(session, *named.groups()), each.typed)
        session.paper.typed(typed)
        await session.does(typed)
        amiss = [expected for expected in each.expected if not _met(session, expected)]
        if amiss:
            # The first is enough: what follows often hangs on it.
            session.paper.say(f'After "{typed}": {amiss[0]}. That did not happen.')
            return 1
    session.paper.tell("That was a fortnight. To turn the clock yourself: make demo")
    return 0


def _number(session: Session, room: str, words: str) -> str:
    """Return the number of the last message in *room* that holds *words*; "?" when there is none."""
    place = session.place(room)
    for shown in reversed(session.stage.platform.rooms.get(place.address, [])):
        if words in shown.message.text.plain:
            return str(session.stage.number(place, shown.id))
    return "?"


def _met(session: Session, expected: Expected) -> bool:
    found = any(_is(session, appeared, expected) for appeared in session.came)
    return found is not expected.never


def _is(session: Session, appeared: Appeared, expected: Expected) -> bool:
    return (
        appeared.place.name == expected.room
        and expected.words in appeared.shown.message.text.plain
        and (not expected.says or expected.says in session.stage.said(appeared))
        and (not expected.changed or appeared.shown.edited)
        and (not expected.answers or appeared.answers is not None)
        and (not expected.at or f"{appeared.place.local(appeared.at):%H:%M}" == expected.at)
    )
