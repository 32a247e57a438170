"""In which language somebody wrote: a guess is a question to them, and what they say holds wherever it went.

Never takes a guess for an answer. What somebody wrote stays; what it is translated from changes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.core.answering import shown_anew_elsewhere
from bot.core.digest import shown_again
from bot.core.names import WORD, words_of
from bot.core.occasion import Answer, is_over, questions_of
from bot.core.partnership import Gathering, Member, Room
from bot.core.relay import QUOTED
from bot.core.vocabulary import plain
from bot.core.words import Arg, Choice, Language, Notice, Ours, Outcome, Words

LEAST_WORDS = 3
SURE = 0.9
"""How likely a language has to be before anybody is asked: at 0.8 short Russian passes for Ukrainian."""
_MOST_LOOKED_AT = 2_000
"""Characters that are enough to tell a language by; more from one member would hold everybody up."""
_APART = re.compile(r"\b\w{1,20}://\S+|www\.\S+|(?<!\S)\S*@\S+|(?<!\S)[/!]\w\S*|`[^`]*`")
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
_ENDS_A_SENTENCE = ".!?…:\n"


def telling(text: str, names: Iterable[str] = ()) -> str:
    """Return the words of *text* that tell a language, or nothing where there are too few of them.

    Links, mentions, commands, *names* and what is written as one, figures and emoji tell none; nor does a
    word that is said again.
    """
    known = {plain(word) for word in words_of(names)}
    bare = _APART.sub(" ", text[:_MOST_LOOKED_AT])
    bare = bare.lower() if bare.isupper() else bare
    words = [
        found[0]
        for found in WORD.finditer(bare)
        if plain(found[0]) not in known
        and (not found[0][0].isupper() or _begins_a_sentence(bare, found.start()))
    ]
    different = dict.fromkeys(word.casefold() for word in words)
    return " ".join(words) if sum(map(_counts, different)) >= LEAST_WORDS else ""


def _begins_a_sentence(text: str, at: int) -> bool:
    """Tell whether a sentence begins *at* a place in *text*; nothing before its last word is looked at."""
    while at and not (text[at - 1].isalnum() or text[at - 1] == "_"):
        at -= 1
        if text[at] in _ENDS_A_SENTENCE:
            return True
    return at == 0


def _counts(word: str) -> int:
    """Return how many words *word* is: several where none are written apart."""
    unspaced = unicodedata.name(word[0], "").startswith(_UNSPACED)
    return max(1, len(word) // 2) if unspaced else 1


def another(declared: str, likely: Mapping[str, float]) -> str | None:
    """Return the language that is surely meant in place of the *declared* one; None where it may be that.

    It may always be one that nobody can tell from others.
    """
    best = max(likely, key=lambda tag: likely[tag], default=declared)
    return best if declared in likely and best != declared and likely[best] >= SURE else None


def question(room: Room, member: Member, tag: str, of: str, message: str | None, now: datetime) -> Notice:
    """Ask *member* whether they wrote in the language *tag*: once a week for each, whatever they write.

    *of* is what they wrote: "answer:ID", or "talk:ROOM:MESSAGE".
    """
    named = Language(tag)
    yes, no = Choice("wrote:yes", Ours("yes")), Choice("wrote:no", Ours("no"))
    always = Choice("wrote:always", Ours("button-wrote-always", {"language": named}))
    return Notice(
        room.id,
        (Ours("wrote-question", {"language": named}),),
        about=f"wrote:{tag}:{member.id}:{of}",
        choices=((yes, no), (always,)),
        reply_to=message,
        at_once=True,
        quiet=True,
        once=f"wrote:{tag}:{member.id}:{now:%G%V}",
        languages=(member.language,) if member.language in room.reads else (),
    )


def answer_in(g: Gathering, answer: Answer, tag: str) -> Outcome:
    """Take *answer* as written in the language *tag*, and show it anew where it went."""
    ask = g.asks[answer.ask]
    checkin = g.checkins[ask.checkin]
    asked = next((q for q in questions_of(g, checkin) if q.id == answer.question), None)
    changed = replace(answer, language=tag)
    g.with_([changed])
    if asked is None:
        return Outcome(keep=(changed,))
    again = shown_again(g, checkin, ask.partner) if is_over(checkin) else []
    return Outcome(keep=(changed,), tell=(*shown_anew_elsewhere(g, ask, asked, changed), *again))


def copies_in(g: Gathering, copies: Sequence[Notice], tag: str) -> Outcome:
    """Take what was carried as *copies* as written in the language *tag*, and show it anew where it went."""
    return Outcome(tell=tuple(_copy_in(g, copy, tag) for copy in copies))


def _copy_in(g: Gathering, copy: Notice, tag: str) -> Notice:
    parts = tuple(part if part.says == QUOTED else _in(part, tag) for part in copy.parts)
    room = g.rooms.get(copy.room)
    others = room.read_besides(tag) if copy.languages and room else ()
    return replace(copy, parts=parts, replaces=copy.about, once="", languages=others or copy.languages)


def _in(part: Ours, tag: str) -> Ours:
    return Ours(part.says, {name: _arg_in(arg, tag) for name, arg in part.args.items()})


def _arg_in(arg: Arg, tag: str) -> Arg:
    if isinstance(arg, Words):
        return replace(arg, language=tag)
    return _in(arg, tag) if isinstance(arg, Ours) else arg
