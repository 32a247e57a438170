"""Commands about people: inviting, roles, who is here, languages, leaving."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.core import adoption as adopting
from bot.core import (
    concern_handed,
    confided_handed,
    duty,
    fitting,
    morning,
    moving,
    role_gone,
    rotating,
    seats,
    translators,
    whose_language,
)
from bot.core.addresses import platform_of
from bot.core.answer import one_after_another
from bot.core.command.accounts import into_a_chat
from bot.core.command.request import Request, choice_rows, nearest
from bot.core.commitment import left_behind
from bot.core.decided import closed_without
from bot.core.occasion import topics
from bot.core.partnership import STANDING_ROLES, Gathering, Invitation, Member, Partner, Room
from bot.core.promise_changed import nobody_owes
from bot.core.roles import role_named
from bot.core.secret import HOLDS_ONE, digest_of
from bot.core.spoken import language_named
from bot.core.vocabulary import plain
from bot.core.whereabouts import hour_there, partner_days
from bot.core.words import Arg, Choice, Language, Notice, Ours, Outcome, Refused, notice

_BY_ID = "id="
"""What stands in front of a member's id on a button that gives a command anew."""
INVITATION_LASTS = timedelta(days=7)


def invite(request: Request) -> Outcome:
    """Give a code that brings a partner in, new or without a chat; it works once, for seven days."""
    name = " ".join(request.text.split())[:80]
    if not name:
        raise Refused("invite-whom")
    moving.invitable(request.g, name)
    expires = request.now + INVITATION_LASTS
    invitation = Invitation(digest_of(request.code), name, expires, request.g.partnership.id)
    how = Ours("invitation-how", {"who": name, "expires": expires})
    here = platform_of(request.room.address)
    lines = into_a_chat(request.accounts, here, f"join {request.code}")
    return Outcome(keep=(invitation,), tell=(request.reply(how, *lines, about=HOLDS_ONE),))


def role(request: Request) -> Outcome:
    """Show who does what, or give a role to somebody, or take it back."""
    words = request.text.split()
    if not words:
        return _roles_shown(request)
    name, used = _role_said(request, words)
    member = somebody(request, " ".join(words[used:]))
    having = name in member.roles
    roles = tuple(r for r in member.roles if r != name) if having else (*member.roles, name)
    if having and name == "coordinator" and len(request.g.holders("coordinator")) == 1:
        raise Refused("last-coordinator")
    before = {each.partner for each in request.g.holders(name)}
    changed = replace(member, roles=roles)
    request.g.with_([changed])
    args: dict[str, Arg] = {"who": request.g.name_of(member, member.partner), "role": role_named(name)}
    says = Ours("role-taken-back", args) if having else Ours("role-given", args)
    told = tuple(Notice(room.id, (says,)) for room in request.g.group_rooms())
    outcome = Outcome(keep=(changed, *morning.begun(request.g, member, changed, request.now)), tell=told)
    outcome += concern_handed.read_no_more(request.g, changed, request.now)
    outcome += confided_handed.looked_at_again(request.g)
    outcome += Outcome() if having else concern_handed.asked_anew(request.g)
    for held in [a for a in request.g.adoptions.values() if a.state == "in-force"]:
        outcome += duty.replanned(request.g, held, request.now)
    return outcome + _asked_at_their_hour(
        request, before | {each.partner for each in request.g.holders(name)}
    )


def _asked_at_their_hour(request: Request, concerned: set[str]) -> Outcome:
    """Plan anew for partners (ids) where who has a role changed: asked at their own hour, or no more."""
    outcome = Outcome()
    for partner in [each for each in request.g.present() if each.id in concerned]:
        fitted = fitting.replanned(request.g, partner, request.now)
        request.g.take(fitted)
        outcome += fitted
    return outcome


def _roles(g: Gathering) -> dict[str, None]:
    own = [name for a in g.adoptions.values() if a.state != "ended" for name in a.protocol.roles]
    return dict.fromkeys([*STANDING_ROLES[1:], *own])


def _role_said(request: Request, words: list[str]) -> tuple[str, int]:
    """Return the role that *words* begin with, by its id or its name, and how many words it took."""
    known = _roles(request.g)
    ids = {plain(name): name for name in known}
    # Of many words no more than a name can have: each more of them is gone over from the start.
    longest = max(len(name.split()) for name in [*ids, *request.vocabulary.roles])
    for length in range(min(len(words), longest), 0, -1):
        said = plain(" ".join(words[:length]))
        name = ids.get(said) or request.vocabulary.roles.get(said, "")
        if name in known:
            return name, length
    raise Refused("role-unknown", said=words[0], roles=one_after_another([role_named(r) for r in known]))


def _roles_shown(request: Request) -> Outcome:
    lines = []
    for name in _roles(request.g):
        holders = [m for m in request.g.members.values() if name in m.roles]
        for member in holders:
            who = request.g.name_of(member, member.partner)
            lines.append(Ours("role-line", {"role": role_named(name), "who": who}))
        if not holders:
            lines.append(Ours("role-line-nobody", {"role": role_named(name)}))
    return Outcome(tell=(request.reply(Ours("roles-title"), *lines, Ours("role-how-to-give")),))


class Several(Refused):
    """Several go by a *name* behind a command: it may give rights, and anybody chooses their own."""

    def __init__(self, request: Request, name: str, members: Sequence[Member]) -> None:
        self.name, self.meant = name, [(m, _with_group(request.g, m)) for m in members]
        super().__init__(
            "member-which", said=name, members=one_after_another([called for _, called in self.meant])
        )

    def asked(self, request: Request, command: str) -> Outcome:
        """Ask which of them is meant: each button gives *command* anew. Raises itself where it cannot."""
        text = " ".join(request.text.split())
        cut = text.partition if command == "nudge" else text.rpartition
        front, found, behind = cut(self.name)
        if not found:
            raise self
        choices = [Choice(f"meant:{front}{_BY_ID}{m.id}{behind}", called) for m, called in self.meant]
        about = f"meant:{command}:{request.member.id}"
        return Outcome(tell=(request.reply(self.ours, about=about, choices=choice_rows(choices, 1)),))


def _with_group(g: Gathering, member: Member) -> str:
    return f"{member.name} ({g.partners[member.partner].name})"


def somebody(request: Request, name: str, *, removed_too: bool = False) -> Member:
    """Return the member that *name* names: an address, a name, or whoever gave the command.

    With *removed_too* one who was removed as well, where nobody who is here is called so. Raises Several
    where it is the name of one and a word of another's, or of two.
    """
    if not name:
        return request.member
    if name.startswith(_BY_ID) and (member := request.g.members.get(name.removeprefix(_BY_ID))):
        return member
    wanted = plain(name.removeprefix("@"))
    members = request.g.people()
    if removed_too and not any(wanted in _goes_by(m) for m in members):
        members = list(request.g.members.values())
    found = [m for m in members if plain(_with_group(request.g, m)) == wanted] or [
        m for m in members if m.address.partition(":")[2] in (name, f"@{name}") or wanted in _goes_by(m)
    ]
    if len(found) > 1:
        raise Several(request, name, found)
    if not found:
        close = nearest(wanted, [plain(m.name) for m in members])
        names = [m.name for m in members if plain(m.name) == close] or [m.name for m in members]
        raise Refused("member-unknown", said=name, members=one_after_another([*names]))
    return found[0]


def _goes_by(member: Member) -> tuple[str, ...]:
    return (plain(member.name), *plain(member.name).split())


def partners(request: Request) -> Outcome:
    """Show who sits on the bench: each partner, its languages, its hour now, how it counts days."""
    lines = [line for partner in request.g.present() for line in _partner_lines(request, partner)]
    waiting = [
        Ours("partner-line-invited", {"who": i.name}) for i in request.invited if i.expires_at > request.now
    ]
    head = Ours("partners-title", {"name": request.g.partnership.name})
    return Outcome(tell=(request.reply(head, *lines, *waiting),))


def _partner_lines(request: Request, partner: Partner) -> tuple[Ours, Ours]:
    args: dict[str, Arg] = {
        "who": partner.name,
        "languages": one_after_another([Language(tag) for tag in partner.languages]),
        "zone": partner.zone,
        "hour": hour_there(partner, request.now),
    }
    return Ours("partner-line", args), partner_days(partner)


def language(request: Request) -> Outcome:
    """Change the language of this chat, with "me" that of a member, in reply to their words that of those."""
    words = request.text.split()
    mine = bool(words) and plain(words[0]) in request.vocabulary.me
    named = " ".join(words[1:] if mine else words)
    if not named:
        raise Refused("language-which", languages=", ".join(request.languages))
    try:
        # Whoever types a command of another language may name this one in it, too.
        reads = (request.room.language, request.member.language, *request.languages)
        tag = language_named(named, reads, request.languages)
    except ValueError:
        raise Refused("language-unknown", said=named, languages=", ".join(request.languages)) from None
    member = replace(request.member, language=tag)
    if mine:
        return Outcome(
            keep=(member,),
            tell=(request.said("language-yours", language=Language(tag)),),
        )
    if request.answer or request.copies:
        return _wrote_in(request, tag)
    if request.room.also:
        return _read_there(request, tag)
    room = replace(request.room, language=tag)
    partner = request.g.partners[room.partner]
    spoken = (tag, *(other for other in partner.languages if other != tag))
    others = [m for m in request.g.members_of(room.partner) if m.language == request.room.language]
    moved = tuple(replace(m, language=tag) for m in others) if room.member is None else (member,)
    kept = (room, *moved) if room.member else (room, replace(partner, languages=spoken), *moved)
    request.g.with_(kept)
    answer = replace(request.said("language-here", language=Language(tag)), language=tag)
    return Outcome(keep=kept, tell=(answer,))


def _wrote_in(request: Request, tag: str) -> Outcome:
    """Take the message replied to as written in the language *tag*. Raises Refused unless it is their own."""
    taken = Outcome(tell=(request.said("wrote-taken", language=Language(tag)),))
    who = request.g.name_of(request.member, request.member.partner)
    own = [copy for copy in request.copies if copy.parts[-1].args.get("who") == who]
    if request.answer and request.answer.member == request.member.id:
        return taken + whose_language.answer_in(request.g, request.answer, tag)
    if own:
        return taken + whose_language.copies_in(request.g, own, tag)
    raise Refused("wrote-only-your-own")


def _read_there(request: Request, tag: str) -> Outcome:
    """Let the member's partner read *tag* in a room that others share; those keep what they read."""
    g, room = request.g, request.room
    partner = seats.own(g, room, request.member)
    before = seats.language_of(room, partner)
    spoken = (tag, *(other for other in partner.languages if other != tag))
    moved = [replace(m, language=tag) for m in g.members_of(partner.id) if m.language == before]
    g.with_([replace(partner, languages=spoken), *moved])
    seat = seats.arranged(g, room, {partner.id: tag})
    g.with_([seat])
    here: Arg = one_after_another([Language(each) for each in seat.reads])
    answer = request.said("languages-here", languages=here)
    return Outcome(keep=(g.partners[partner.id], *moved, seat), tell=(answer,))


def leave(request: Request) -> Outcome:
    """Ask whether this partner really leaves; others who share its chat stay."""
    if request.room.member or request.member.partner not in request.room.partners:
        raise Refused("leave-from-the-group")
    coordinating = {m.partner for m in request.g.holders("coordinator")}
    if coordinating == {request.member.partner} and len(request.g.present()) > 1:
        raise Refused("last-coordinator")
    line = Ours("leave-sure", {"name": request.g.partnership.name})
    if request.room.also:
        who = request.g.partners[request.member.partner].name
        line = Ours("leave-sure-shared", {"name": request.g.partnership.name, "who": who})
    sure = ((Choice("leave", Ours("button-leave")), Choice("stay", Ours("button-stay"))),)
    return Outcome(
        tell=(
            request.reply(
                line,
                about=f"leave:{request.member.partner}",
                choices=sure,
            ),
        )
    )


def left(request: Request) -> Outcome:
    """Let this partner go: nothing more is asked of it, and the others know."""
    partner = request.g.partners[request.member.partner]
    turns = rotating.lines(request.g, request.now)
    gone = replace(partner, left_at=request.now)
    theirs = [room for room in request.g.rooms.values() if partner.id in room.partners]
    rooms = tuple(_left(request.g, room, partner.id) for room in theirs)
    others = [room for room in request.g.other_rooms(partner.id) if room.id != request.room.id]
    told = tuple(notice(room.id, "partner-left", {"who": partner.name}) for room in others)
    stays = request.room.also and partner.id in request.room.partners
    goodbye = (
        request.said("partner-left", who=partner.name)
        if stays
        else request.said("left", name=request.g.partnership.name)
    )
    lost: tuple[object, ...] = tuple(
        t for t in request.g.turns.values() if t.partner == partner.id and t.state == "open"
    )
    ended = tuple(
        replace(a, state="missed", due_at=None)
        for a in request.g.asks.values()
        if a.partner == partner.id and a.due_at
    )
    moot = tuple(mark for ask in ended for mark in (f"silent:{ask.id}", *topics(request.g, ask)))
    request.g.with_([gone, *rooms, *ended])
    promises = left_behind(request.g, partner.id, request.now)
    told += nobody_owes(request.g, promises)
    kept = Outcome(keep=(gone, *rooms, *ended, *promises), tell=(goodbye, *told), moot=moot, lose=lost)
    kept += _agreed_without(request) + closed_without(request.g, request.now)
    for member in request.g.members_of(partner.id):
        kept += role_gone.followed(request.g, member, request.g.handovers.values(), request.now)
    request.g.take(kept)
    return kept + rotating.looked_at_again(request.g, turns, request.now)


def _left(g: Gathering, room: Room, partner: str) -> Room:
    """Return *room* as it is without *partner*: a talk with one of its members is over."""
    return replace(room, state="left") if room.member else seats.without(g, room, partner)


def _agreed_without(request: Request) -> Outcome:
    """Put in force what only the one who left had not agreed to."""
    outcome = Outcome()
    for held in [a for a in request.g.adoptions.values() if a.state == "proposed"]:
        missing = [p for p in request.g.present() if p.id not in held.agreed]
        if not missing and len([p for p in request.g.present() if p.id in held.agreed]) > 1:
            outcome += adopting.all_agreed(request.g, held, request.now)
    return outcome + translators.without_a_partner(request.g, request.translators)
