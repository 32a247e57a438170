"""Whose words about a concern somebody did not understand, and how the new ones come back: as the first came.

Whoever raised one without a name stays unknown, whether they ask or are asked, and nobody learns of it who
does not read the concern. Decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.conversation.confiding import OWN
from bot.conversation.scene import Scene, left_behind, told_us
from bot.core import attending, confiding, unclear
from bot.core.attending import WHOM
from bot.core.clarification import CONFIDED, Clarification, token
from bot.core.concern import Concern, is_by, raised_by
from bot.core.partnership import Member
from bot.core.secret import digest_of
from bot.core.words import Ours, Outcome, Refused, Words

Begin = Callable[[Scene, str, str], Clarification]
_SAID = "concern-said"
_FIRST = "concern-words"


def of_a_concern(scene: Scene, about: str, rest: str, begun: Begin) -> Iterator[Clarification]:
    """Yield what of a concern, and of what was said about it, the message holds: from the other side."""
    id_, _, part_of = rest.partition(":")
    c = _concern(scene, id_)
    if c is None or scene.told is None:
        return
    to_raiser = about.partition(":")[0] in OWN
    for part in scene.told.notice.parts:
        said = part.args.get("said")
        if part.says not in (_SAID, _FIRST) or not isinstance(said, Words):
            continue
        of_raiser = not to_raiser and (part.says == _FIRST or bool(part_of and f":{part_of}" != WHOM))
        author = raised_by(scene.g, c) if of_raiser else _reader(scene, c, part)
        # What they wrote themselves stands there to remind them of it.
        own = part.says == _FIRST and to_raiser
        if author and not own and author.partner in {partner.id for partner in scene.g.present()}:
            yield _asked_about(
                c, author, said, begun(scene, f"{CONFIDED}{c.id}:{digest_of(said.text)}", about)
            )


def _asked_about(c: Concern, author: Member, said: Words, begun: Clarification) -> Clarification:
    found = replace(begun, text=said.text, language=said.language, private=True)
    if c.unnamed and is_by(c, author):
        return replace(found, author=token(found.id, author.id), unnamed=True)
    return replace(found, author=author.id)


def _reader(scene: Scene, c: Concern, part: Ours) -> Member | None:
    """Return who of those who read *c* is named as whoever said it; None where it may be two."""
    there = (scene.g.members[id_] for id_ in c.readers if id_ in scene.g.members)
    found = [each for each in there if scene.g.name_of(each, each.partner) == part.args.get("who")]
    return found[0] if len(found) == 1 else None


def reworded(scene: Scene, c: Clarification) -> Outcome:
    """Take the new words the way that the first ones came, and no other. Raises Refused."""
    if not unclear.may_answer(scene.g, c, scene.member):
        raise Refused("position-of-another")
    concern = _concern(scene, c.source.removeprefix(CONFIDED).partition(":")[0])
    if concern is None:
        raise Refused("concern-unknown")
    said = told_us(scene)
    if is_by(concern, scene.member):
        carried = confiding.added(scene.g, concern, said)
    elif scene.member.id in concern.readers:
        carried = attending.answered(scene.g, concern, said)
    else:
        raise Refused("concern-unknown")
    return left_behind(scene, unclear.answered_elsewhere(c) + carried)


def _concern(scene: Scene, id_: str) -> Concern | None:
    if id_ not in scene.g.concerns:
        scene.transaction.record.also_concerns(scene.g)
    return scene.g.concerns.get(id_)
