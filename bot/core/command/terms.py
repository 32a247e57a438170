"""Commands about a partnership's terms: what each is called in which language, and which stay as they are.

A coordinator sets them and takes them out, as whatever holds for all partners; everybody may read them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.core.command.request import Request
from bot.core.glossary import MOST_TERMS, Term, TermUnreadable, folded, read_term, sides, term
from bot.core.spoken import language_named
from bot.core.terms_changed import set_anew
from bot.core.vocabulary import plain
from bot.core.words import Notice, Ours, Outcome, Refused, Typed

_EXAMPLES = {
    "example": Typed("term clinic = fr: dispensaire, sw: zahanati"),
    "same": Typed("term Umoja = Umoja"),
    "gone": Typed("term clinic = off"),
}


def terms(request: Request) -> Outcome:
    """Show the terms, or those that hold what stands behind the command."""
    wanted = folded(request.text)
    found = [each for each in request.terms if wanted in folded(str(each))]
    if wanted and not found:
        raise Refused("term-unknown", said=request.text)
    if not found:
        return Outcome(tell=(request.reply(Ours("terms-none"), Ours("terms-how", _EXAMPLES)),))
    lines = [Ours("terms-line", {"term": str(each)}) for each in sorted(found, key=_by_text)]
    title = Ours("terms-title", {"name": request.g.partnership.name})
    return Outcome(tell=(request.reply(title, *lines, Ours("terms-how", _EXAMPLES)),))


def set_term(request: Request) -> Outcome:
    """Set a term, or take one out; with nothing behind the command show them."""
    if not request.text.strip():
        return terms(request)
    before, behind = sides(request.text)
    if behind is not None and plain(behind) in request.vocabulary.off:
        return _taken_out(request, before)
    try:
        text, language, forms = read_term(request.text, lambda name: _tag(request, name), _around(request))
    except TermUnreadable as wrong:
        raise _refused(wrong) from None
    made = term(request.g.partnership.id, text, language, forms, request.member.id, request.now)
    if made.id not in {each.id for each in request.terms} and len(request.terms) >= MOST_TERMS:
        raise Refused("term-too-many", count=MOST_TERMS)
    line = Ours("term-set", {"who": request.who, "term": str(made)})
    return replace(set_anew(request.terms, [made]), keep=(made,), tell=_told(request, line))


def _taken_out(request: Request, text: str) -> Outcome:
    named = [each for each in request.terms if folded(text) == folded(str(each).partition(" = ")[0])]
    found = named or _called(request.terms, text)
    if not found:
        raise Refused("term-unknown", said=text)
    lines = [Ours("term-gone", {"who": request.who, "term": str(each)}) for each in found]
    return Outcome(lose=tuple(found), tell=_told(request, *lines))


def _told(request: Request, *lines: Ours) -> tuple[Notice, ...]:
    """Tell all partners, and whoever asked where they did."""
    others = (room for room in request.g.group_rooms() if room.id != request.room.id)
    return (request.reply(*lines), *(Notice(room.id, lines) for room in others))


def _called(among: Iterable[Term], text: str) -> list[Term]:
    return [each for each in among if folded(each.text) == folded(text)]


def _tag(request: Request, name: str) -> str:
    # Whoever types a command of another language may name this one in it, too.
    reads = (request.room.language, request.member.language, *request.languages)
    return language_named(name, reads, request.languages)


def _around(request: Request) -> Sequence[str]:
    """Return the languages that a term may be in: what whoever sets it speaks, then the partnership's."""
    spoken = (tag for partner in request.g.present() for tag in partner.languages)
    own, here = request.member.language, request.room.language
    return tuple(dict.fromkeys((own, here, *request.g.partnership.languages, *spoken)))


def _refused(wrong: TermUnreadable) -> Refused:
    if wrong.what == "language":
        return Refused("term-language-unknown", said=wrong.said)
    if wrong.what == "which-language":
        return Refused(
            "term-which-language", said=wrong.said, example=Typed("term en: clinic = fr: dispensaire")
        )
    if wrong.what == "too-long":
        return Refused("term-too-long", said=wrong.said)
    return Refused("term-how", **_EXAMPLES)


def _by_text(each: Term) -> str:
    return folded(each.text)
