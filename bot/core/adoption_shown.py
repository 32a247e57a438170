"""How a protocol that partners are asked to agree to is shown, and shown anew in place as they do.

Shows what is proposed, who has agreed in that very chat, and what became of it. Decides nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core.difference import what_changed
from bot.core.partnership import Gathering, Member, Room
from bot.core.words import Arg, Choice, Notice, Ours

if TYPE_CHECKING:
    from bot.core.adoption import Adoption


def proposal(g: Gathering, adoption: Adoption, room: Room) -> Notice:
    """Show a protocol to one partner: its purpose, what is agreed, and a button to agree.

    Of the next version of what is in force it shows what that would change.
    """
    protocol = adoption.protocol
    title: dict[str, Arg] = {"title": protocol.title}
    head, how = Ours("protocol-there-title", title), Ours("protocol-how-to-take-part")
    if adoption.state == "proposed":
        head, how = Ours("protocol-proposed-title", title), Ours("protocol-how-to-agree")
    says = tuple(Ours("agreement-line", {"agreement": agreement}) for agreement in protocol.agreements)
    says = (Ours("protocol-purpose", {"purpose": protocol.purpose}), *says)
    if earlier := g.adoptions.get(adoption.follows):
        head = Ours("version-proposed-title", {**title, "version": protocol.version})
        says = tuple(what_changed(earlier.protocol, protocol, g.partnership.zone))
    return Notice(
        room.id,
        (head, *says, how),
        about=f"adoption:{adoption.id}",
        choices=((Choice("agree", Ours("button-agree")), Choice("preview", Ours("button-preview"))),),
        once=f"proposal:{adoption.id}",
    )


def agreed_in_place(g: Gathering, adoption: Adoption, member: Member) -> tuple[Notice, ...]:
    """Show the proposal anew in the chat of whoever agreed: by whom; what others can press stays."""
    room = g.room_of(member.partner)
    if room is None:
        return ()
    shown = proposal(g, adoption, room)
    names = {id_: g.partners[id_].name for id_ in room.partners} | {member.partner: member.name}
    lines = (
        Ours("answered-by", {"who": name, "answer": Ours("button-agree")})
        for id_, name in names.items()
        if id_ in adoption.agreed
    )
    # All buttons or none: a press comes back with the number that its button had at first.
    waits = not {*room.partners} <= {*adoption.agreed}
    how, choices = (shown.parts[-1:], shown.choices) if waits else ((), ())
    parts = (*shown.parts[:-1], *lines, *how)
    return (replace(shown, parts=parts, choices=choices, once="", replaces=shown.about, at_once=True),)


def settled_in_place(g: Gathering, adoption: Adoption, room: Room, line: Ours) -> Notice:
    """Show the proposal in *room* anew, with who agreed and what became of it: nothing is left to press."""
    shown = proposal(g, adoption, room)
    agree = Ours("button-agree")
    names = (g.partners[id_].name for id_ in adoption.agreed if id_ in g.partners)
    lines = (Ours("answered-by", {"who": name, "answer": agree}) for name in names)
    parts = (*shown.parts[:-1], *lines, line)
    return replace(shown, parts=parts, choices=(), once="", replaces=shown.about)


def in_force_line(says: str, adoption: Adoption) -> Ours:
    args: dict[str, Arg] = {"title": adoption.protocol.title}
    if says == "protocol-in-force-elsewhere":
        return Ours("protocol-in-force-elsewhere", args)
    return Ours("protocol-in-force", args)
