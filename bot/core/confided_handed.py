"""What follows for answers given for one role alone when those whom they were for have it no more.

Their authors are told, each alone, and asked whether those who have the role now may read them; before they
agree nobody does. Tells nobody who was asked, or what they said.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core.alone import told_alone
from bot.core.confided import Given, named, private_answers, readers_of
from bot.core.partnership import Gathering, Member
from bot.core.roles import role_named
from bot.core.telling import private_answer
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.answering import Said

ABOUT = "confided"


def looked_at_again(g: Gathering) -> Outcome:
    """Tell each author, alone, that nobody reads any more what they answered in private, and ask who may.

    Of what is open: what closed before was read, or waits for those whom it was said to.
    """
    outcome = Outcome()
    for role, author in dict.fromkeys((question.private or "", a.member) for _, question, a in _unread(g)):
        member = g.members.get(author)
        if member is not None and member.removed_at is None:
            outcome += _asked(g, role, member)
    return outcome


def _unread(g: Gathering) -> list[Given]:
    """Return what is open and nobody reads: all to whom it was said have the role no more."""
    every = [each for each in private_answers(g) if g.checkins[each[2].checkin].state == "open"]
    return [(ask, q, a) for ask, q, a in every if a.readers and not readers_of(g, q, a)]


def _theirs(g: Gathering, role: str, author: Member) -> list[Given]:
    return [each for each in _unread(g) if each[1].private == role and each[2].member == author.id]


def _others(g: Gathering, role: str, author: Member) -> list[Member]:
    return [member for member in g.having(role) if member.id != author.id]


def _asked(g: Gathering, role: str, author: Member) -> Outcome:
    others, answers = _others(g, role, author), [answer.id for _, _, answer in _theirs(g, role, author)]
    about = f"{ABOUT}:{role}:{author.id}"
    args: dict[str, Arg] = {"role": role_named(role)}
    ids = " ".join(member.id for member in others)
    ask = Ours("confided-ask", {**args, "who": named(g, others)})
    line = ask if others else Ours("confided-nobody", args)
    rows = ((Choice(f"let:{ids}", Ours("yes")), Choice("keep", Ours("no"))),) if others else ()
    mark = f"{about}:{','.join(m.id for m in others)}:{max(answers)}"
    told = Notice("", (line,), about, rows, once=mark)
    return Outcome(tell=told_alone(g, author, told, about))


def pressed(g: Gathering, about: str, means: str, said: Said) -> Outcome:
    """Let those who have the role now read what its author answered, or let it be. Raises Refused."""
    _, role, whose = about.split(":", 2)
    if whose != said.member.id:
        raise Refused("button-is-gone")
    what, _, ids = means.partition(":")
    unread = _theirs(g, role, said.member)
    if what == "keep":
        return Outcome(tell=(_in_place(said, about, Ours("confided-kept")),))
    new = [member for member in _others(g, role, said.member) if member.id in ids.split()]
    if what != "let" or not new or not unread:
        raise Refused("button-is-gone")
    more = tuple(member.id for member in new)
    known = [(ask, q, replace(a, readers=(*a.readers, *more))) for ask, q, a in unread]
    g.with_([answer for _, _, answer in known])
    told = [each for ask, q, a in known if not q.unnamed for each in private_answer(g, ask, q, a)]
    done = _in_place(said, about, Ours("confided-read-by", {"who": named(g, new)}))
    return Outcome(keep=tuple(answer for _, _, answer in known), tell=(done, *told))


def _in_place(said: Said, about: str, line: Ours) -> Notice:
    return Notice(said.room.id, (line,), about, replaces=about, at_once=True)
