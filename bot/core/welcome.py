"""How a chat becomes a partner's room: a code, then a few questions in the language of whoever answers.

    room.setup   name → language → zone → quiet → (empty: welcome)      with "@" and whom, where others sit

Every question can be answered by a button or by words. Nothing is asked of a partner, or told to it, before
it is through; last it may choose the manner in which it is spoken to, which nothing waits for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core import adoption, decision_shown, manner, seats
from bot.core.command.meant import hours_button
from bot.core.command.request import choice_rows
from bot.core.hours_said import quiet_in
from bot.core.partnership import Gathering, Invitation, Member, Partner, Partnership, Room
from bot.core.places import city_of, suggested, told_apart, zones_named
from bot.core.spoken import language_named
from bot.core.text import as_name
from bot.core.translators import first_told, proposal, who_translates
from bot.core.vocabulary import Vocabulary, plain
from bot.core.whereabouts import placed, quiet_said, welcome_days
from bot.core.words import Arg, Choice, Language, Notice, Ours, Outcome, Refused, Rows

QUIET_HOURS = ("21:00-07:00", "22:00-06:00", "20:00-08:00")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Whoever used a code, and where.

    *id* is unique to it; *name* what they call their group, if said; *offered* the languages that we speak.
    """

    id: str
    address: str
    room: str
    person: str
    language: str
    now: datetime
    name: str = ""
    message: str | None = None
    offered: Sequence[str] = ("en",)


def called(g: Gathering, newcomer: Newcomer, invitation: Invitation) -> Newcomer:
    """Return *newcomer* as they are called in *g*: as their group, where all are under pseudonyms."""
    return replace(newcomer, person=invitation.name) if g.partnership.pseudonyms else newcomer


def set_up(invitation: Invitation, newcomer: Newcomer) -> tuple[Gathering, Outcome]:
    """Begin a partnership with the chat of *newcomer* as its first partner and them as its coordinator."""
    partnership = Partnership(f"p{newcomer.id}", invitation.name, "UTC", (newcomer.language,), newcomer.now)
    g = Gathering(partnership)
    return g, _came_in(g, invitation, newcomer, newcomer.name, ("coordinator",), keep=(partnership,))


def joined(g: Gathering, invitation: Invitation, newcomer: Newcomer) -> Outcome:
    """Let the chat of *newcomer* in as the partner that *invitation* names."""
    return _came_in(g, invitation, newcomer, invitation.name, ())


def joined_here(
    g: Gathering, invitation: Invitation, newcomer: Newcomer, room: Room, member: Member
) -> Outcome:
    """Let the partner that *invitation* names sit in *room*, where others of the partnership sit already.

    *member* brought the code in: they go along, unless they have a role or are all that their partner has.
    """
    along = goes_along(g, room, member, newcomer)
    earlier = _left_before(g, invitation.name)
    fresh = Partner(f"g{newcomer.id}", g.partnership.id, invitation.name, (newcomer.language,), "UTC")
    partner = replace(earlier, left_at=None) if earlier else fresh
    g.with_([partner])
    seat = replace(seats.seated(g, room, partner), setup=f"language@{partner.id}")
    g.with_([seat])
    spent = replace(invitation, spent_at=newcomer.now)
    ask = question(seat, partner, newcomer.offered)
    head = Ours("welcome-title", {"name": g.partnership.name})
    ask = replace(ask, parts=(head, *ask.parts), reply_to=newcomer.message)
    outcome = Outcome(keep=(partner, seat, spent), tell=(ask,))
    return outcome + seats.moved(g, seat, member, partner) if along else outcome


def goes_along(g: Gathering, room: Room, member: Member, newcomer: Newcomer) -> bool:
    """Tell whether *member*, who brings a code into *room*, speaks for the partner that it lets in."""
    if g.partners[member.partner].left_at is not None or member.id == f"m{newcomer.id}":
        return True
    here = member.partner in room.partners
    return here and not member.roles and len(g.members_of(member.partner)) > 1


def _left_before(g: Gathering, name: str) -> Partner | None:
    """Return the partner called *name* that was here before and left."""
    gone = (p for p in g.partners.values() if p.left_at is not None and plain(p.name) == plain(name))
    return max(gone, key=lambda p: p.left_at or p.id, default=None)


def check_code(invitation: Invitation | None, now: datetime, *, new_partnership: bool) -> Invitation:
    """Return a code that can be used now. Raises Refused, in the same words for all that never were."""
    if invitation is None or invitation.member or (invitation.partnership is None) != new_partnership:
        raise Refused("code-unknown")
    if invitation.spent_at is not None:
        raise Refused("code-spent")
    if invitation.expires_at <= now:
        raise Refused("code-expired")
    return invitation


def _came_in(
    g: Gathering,
    invitation: Invitation,
    newcomer: Newcomer,
    name: str,
    roles: tuple[str, ...],
    keep: tuple[object, ...] = (),
) -> Outcome:
    partner, room = _seat(g, newcomer, name)
    member = whoever_came(g, partner, newcomer, roles)
    spent = replace(invitation, spent_at=newcomer.now)
    g.with_([partner, room, member])
    says = Ours("welcome-title", {"name": g.partnership.name})
    ask = question(room, partner, newcomer.offered)
    ask = replace(ask, parts=(says, *ask.parts), reply_to=newcomer.message)
    return Outcome(keep=(*keep, partner, room, member, spent), tell=(ask,))


def _seat(g: Gathering, newcomer: Newcomer, name: str) -> tuple[Partner, Room]:
    """Return the partner and its room: new ones, unless it left and returns, or another sat here before."""
    setup = "language" if name else "name"
    earlier = next((room for room in g.rooms.values() if room.address == newcomer.room), None)
    if earlier:
        back = _left_before(g, name) or g.partners[earlier.partner]
        alone = replace(earlier, partner=back.id, also=(), languages=(), member=None)
        room = replace(alone, language=newcomer.language, state="open", setup=setup)
        return replace(back, name=name or back.name, left_at=None), room
    called = name or newcomer.person
    returns = _left_before(g, name)
    fresh = Partner(f"g{newcomer.id}", g.partnership.id, called, (newcomer.language,), "UTC")
    partner = replace(returns, left_at=None) if returns else fresh
    room = Room(
        f"r{newcomer.id}", partner.partnership, partner.id, newcomer.room, newcomer.language, setup=setup
    )
    return partner, room


def whoever_came(g: Gathering, partner: Partner, newcomer: Newcomer, roles: tuple[str, ...] = ()) -> Member:
    """Return the person as the partnership knows them; who brings another group in stays with their own."""
    known = g.by_address(newcomer.address)
    if known is None:
        return Member(
            f"m{newcomer.id}",
            partner.partnership,
            partner.id,
            newcomer.address,
            newcomer.person,
            newcomer.language,
            roles,
        )
    theirs = g.partners[known.partner]
    stays = theirs.left_at is None and known.removed_at is None
    return known if stays else replace(known, partner=partner.id, removed_at=None)


def question(room: Room, partner: Partner, offered: Sequence[str], several: Sequence[str] = ()) -> Notice:
    """Return the question that the welcome has come to in *room*; of *several* answers, which one is meant.

    *offered* are the languages that there are buttons for.
    """
    zones = _zones(seats.language_of(room, partner), several if room.step == "zone" else ())
    hours = _quiet(several if room.step == "quiet" else ())
    parts, choices = {
        "name": (Ours("welcome-name"), ()),
        "language": (Ours("welcome-language"), _languages(offered)),
        "zone": (Ours("place-which") if several else Ours("welcome-zone"), zones),
        "quiet": (Ours("hour-which") if several else Ours("welcome-quiet"), hours),
    }[room.step]
    head = (Ours("question-for-title", {"who": partner.name}),) if room.also else ()
    return Notice(room.id, (*head, parts), about=f"setup:{room.setup}", choices=choices, at_once=True)


def _languages(offered: Sequence[str]) -> Rows:
    return choice_rows([Choice(f"say:{tag}", Language(tag, own=True)) for tag in offered], 3)


def _zones(language: str, several: Sequence[str]) -> Rows:
    if several:
        return choice_rows([Choice(f"say:{zone}", name) for zone, name in told_apart(several, language)])
    return choice_rows([Choice(f"say:{zone}", city_of(zone, language)) for zone in suggested(language)])


def _quiet(several: Sequence[str]) -> Rows:
    if several:
        return (tuple(Choice(f"say:{hours}", hours_button(hours)) for hours in several),)
    hours = tuple(Choice(f"say:{hours}", hours.replace("-", "–")) for hours in QUIET_HOURS)
    return (hours, (Choice("say:none", Ours("button-no-quiet")),))


def answered(
    g: Gathering, room: Room, text: str, now: datetime, vocabulary: Vocabulary, engines: Sequence[str]
) -> Outcome:
    """Take *text* as the answer to the question that the welcome has come to. Raises Refused."""
    partner = g.partners[room.welcomes]
    several = _several(room, text.strip(), now, vocabulary)
    if len(several) > 1:
        return Outcome(tell=(question(room, partner, vocabulary.languages, several),))
    text = several[0] if several and room.step == "quiet" else text
    changed, step = {
        "name": _named,
        "language": _spoken,
        "zone": _placed,
        "quiet": _rested,
    }[room.step](partner, room, text.strip(), vocabulary)
    g.with_([changed])
    keep: list[object] = [changed]
    if room.step == "language":
        keep += [replace(m, language=changed.languages[0]) for m in g.members_of(partner.id)]
        g.with_(keep)
    next_room = _come_to(g, room, changed, step)
    keep.append(next_room)
    if room.step == "zone" and len(g.partners) == 1:
        keep.append(replace(g.partnership, zone=changed.zone, languages=changed.languages))
        g.partnership = replace(g.partnership, zone=changed.zone, languages=changed.languages)
    g.with_(keep)
    if next_room.setup:
        return Outcome(keep=tuple(keep), tell=(question(next_room, changed, vocabulary.languages),))
    return Outcome(keep=tuple(keep)) + _through(g, changed, next_room, now, engines)


def _several(room: Room, text: str, now: datetime, vocabulary: Vocabulary) -> Sequence[str]:
    """Return what *text* could mean where it is read at all: zones, or hours of quiet."""
    if room.step == "zone":
        return zones_named(text, room.reads)
    return quiet_in(text, vocabulary, now.date(), room.reads) if room.step == "quiet" else ()


def _come_to(g: Gathering, room: Room, partner: Partner, step: str) -> Room:
    """Return *room* at the next *step* of its welcome, in the language that *partner* reads by now."""
    if not room.also:
        language = partner.languages[0] if room.step == "language" else room.language
        return replace(room, language=language, setup=step)
    seat = replace(room, setup=f"{step}@{partner.id}" if step else "")
    return seats.arranged(g, seat, {partner.id: partner.languages[0]})


def _through(g: Gathering, partner: Partner, room: Room, now: datetime, engines: Sequence[str]) -> Outcome:
    """Say how it goes from here, who translates, and show what the partnership has agreed so far."""
    alone = len(g.present()) == 1
    parts = (
        Ours("welcome-through-title", {"who": partner.name}),
        Ours("welcome-how"),
        *who_translates(g.partnership, engines),
        welcome_days(partner),
        Ours("place-how-to-change"),
        Ours("welcome-next-invite") if alone else Ours("welcome-next-wait"),
    )
    joined: dict[str, Arg] = {"who": partner.name, "language": Language(partner.languages[0])}
    first = [
        Ours("partner-agrees-first", {"title": held.protocol.title})
        for held in g.adoptions.values()
        if held.state == "in-force"
    ]
    others = tuple(
        Notice(other.id, (Ours("partner-joined", joined), *first))
        for other in g.other_rooms(partner.id)
        if other.id != room.id
    )
    hello = Notice(room.id, parts, at_once=True)
    spoken_to: tuple[Notice, ...] = ()
    if room.also:
        whose, choices = seats.which(g, room)
        hello = replace(hello, parts=(*parts, whose), about=seats.about(room), choices=choices)
        whom = Notice(room.id, (Ours("question-for-title", {"who": partner.name}),))
        spoken_to = (manner.asked(whom, partner, now),)
    else:
        hello = manner.asked(hello, partner, now)
    asked = tuple(proposal(g, opening, room) for opening in g.openings.values())
    asked += tuple(decision_shown.proposal(g, d, room) for d in g.decisions.values() if d.state == "open")
    outcome = Outcome(tell=(hello, *spoken_to, *others, *asked)) + first_told(g, engines)
    return outcome + adoption.partner_joined(g, partner, room, now)


def _named(partner: Partner, _: Room, text: str, __: Vocabulary) -> tuple[Partner, str]:
    name = as_name(text, 81)
    if not 1 < len(name) <= 80:
        raise Refused("welcome-name-again")
    return replace(partner, name=name), "language"


def _spoken(partner: Partner, room: Room, text: str, vocabulary: Vocabulary) -> tuple[Partner, str]:
    if plain(text) in vocabulary.yes | vocabulary.no:
        # Some of these words are tags of languages that few people know of.
        raise Refused("welcome-language-again")
    try:
        tag = language_named(text, room.reads, vocabulary.languages)
    except ValueError:
        raise Refused("welcome-language-again") from None
    return replace(partner, languages=(tag,)), "zone"


def _placed(partner: Partner, room: Room, text: str, _: Vocabulary) -> tuple[Partner, str]:
    zones = zones_named(text, room.reads)
    if not zones:
        raise Refused("welcome-zone-unknown")
    # Whoever comes back to where they were finds their holidays and weekend as they left them.
    return partner if partner.zone == zones[0] else placed(partner, zones[0]), "quiet"


def _rested(partner: Partner, _: Room, text: str, vocabulary: Vocabulary) -> tuple[Partner, str]:
    try:
        return replace(partner, quiet=quiet_said(text, vocabulary)), ""
    except ValueError:
        raise Refused("welcome-quiet-again") from None
