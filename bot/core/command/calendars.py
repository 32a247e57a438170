"""/calendar: what is due for whoever asks, as a file and, where the bot can be reached, at a secret address.

Given to its owner alone; the address is told once and kept by nobody but as a digest.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.alone import told_alone
from bot.core.command.request import Request
from bot.core.feed import Feed
from bot.core.made import made
from bot.core.secret import HOLDS_ONE, digest_of
from bot.core.vocabulary import plain
from bot.core.words import Notice, Ours, Outcome

PLACE = "calendar"
"""Under what calendars are read at our public address."""


def calendar(request: Request) -> Outcome:
    """Give the calendar and a new address, which makes an earlier one void; or with "off" make that void."""
    member, gone = request.member, tuple(request.feeds)
    if plain(request.text) in request.vocabulary.off:
        says = "calendar-off" if gone else "calendar-none"
        return Outcome(lose=gone, tell=(request.said(says),))
    file = made("calendar", "baraza.ics", "text/calendar", request.g.partnership.id, member.id)
    given = [Notice("", (Ours("calendar-here", {"name": request.g.partnership.name}),), attachment=file)]
    keep: tuple[object, ...] = ()
    if request.web:
        keep = (Feed(digest_of(request.token), request.g.partnership.id, member.id, request.now),)
        address = "/".join((request.web, PLACE, f"{request.token}.ics"))
        given.append(Notice("", (Ours("calendar-address", {"address": address}),), about=HOLDS_ONE))
    lose = gone if keep else ()
    if request.alone:
        here = tuple(replace(each, room=request.room.id, at_once=True) for each in given)
        return Outcome(keep=keep, lose=lose, tell=here)
    alone = [told_alone(request.g, member, replace(each, at_once=True), "calendar")[0] for each in given]
    return Outcome(keep=keep, lose=lose, tell=(request.said("mydata-sent-alone"), *alone))
