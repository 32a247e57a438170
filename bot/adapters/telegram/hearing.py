"""What an update of the Bot API means to us: one function from its JSON to what was heard.

Updates are read field by field, with no library in between: one that is not as promised must be told apart
from its neighbours, and refused by the place of the fault, never with the words that stood there.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from bot.adapters import Heard, Kind, Passed, Person, Raw, Unreadable
from bot.adapters.telegram.carried import attachment_of, moves, uncarried_in
from bot.adapters.telegram.ids import Ids
from bot.adapters.telegram.linked import with_addresses
from bot.adapters.telegram.membership import admits, keeps_order, speaks
from bot.adapters.telegram.parts import Part
from bot.adapters.telegram.showing import pressed
from bot.core.text import DIRECTION_MARKS

ASKED_FOR = (
    *("message", "edited_message", "callback_query", "my_chat_member", "message_reaction"),
    # Only where the bot is an administrator; elsewhere a message says who came and left.
    "chat_member",
)
"""Exactly what is read here, for `allowed_updates`; reactions come where we are administrators."""

ARRIVED = "arrived"
"""A field that we add to an update, as a press has no time: seconds since 1970 on Telegram's clock."""

# A command copied from a message to readers from the right brings its marks along.
_COMMAND = re.compile(rf"[{DIRECTION_MARKS}]*/\w+(?:@(\w+))?")
_SIGN = re.compile(rf"[{DIRECTION_MARKS}]*/")


@dataclass(frozen=True, slots=True)
class Me:
    """Who we are. The name is None until Telegram has told it; the id stands in the token.

    *reads_all* is whether privacy mode is off; *account* is the name that our rooms' addresses begin with.
    """

    id: int
    username: str | None = None
    reads_all: bool = False
    account: str = "telegram"


def meaning(raw: Raw, me: Me, ids: Ids) -> Heard | Passed:
    """Return what an update means, or why nothing. Raises Unreadable with the place of the fault.

    Args:
        raw: The update, as it was kept.
        me: Who reads.
        ids: Where a message stands that was reacted to: Telegram names the chat alone.
    """
    try:
        update = Part("update", json.loads(raw.body))
    except (ValueError, RecursionError):
        raise Unreadable("update is not JSON") from None
    if "message" in update:
        return _message(raw.event, update.part("message"), Kind.MESSAGE, me)
    if "edited_message" in update:
        return _message(raw.event, update.part("edited_message"), Kind.EDIT, me)
    if "callback_query" in update:
        return _press(raw.event, update, me)
    if "my_chat_member" in update:
        return _membership(raw.event, update.part("my_chat_member"), me)
    if "chat_member" in update:
        return _others_membership(raw.event, update.part("chat_member"), me)
    if "message_reaction" in update:
        return _reaction(raw.event, update.part("message_reaction"), me, ids)
    if "update_id" not in update:
        raise Unreadable("update has no id")
    return Passed("a kind that was not asked for")


# --- something was said
# -----------------------------------------------------------------------------------------------------


def _message(event: str, said: Part, kind: Kind, me: Me) -> Heard | Passed:
    chat = said.part("chat")
    if _type(chat) == "channel":
        return Passed("a channel's post")
    if not said.first_of(("text", "caption")) and (happened := _service(event, said, chat, me)):
        return happened
    if foreign := _not_their_own(said):
        return Passed(foreign)
    words = said.words_if_any("text") or said.words_if_any("caption")
    ours = _without_our_suffix(with_addresses(words, _entities(said)), me)
    if ours is None:
        return Passed("a command to another bot")
    attachment, uncarried = attachment_of(said, me.account), uncarried_in(said)
    if kind is Kind.EDIT and moves(said):
        return Passed("a live location that moved")
    addressed = bool(_SIGN.match(ours)) or _addressed(said, words, me)
    album = said.words_if_any("media_group_id")
    if not words and not ((addressed or album) and (attachment or uncarried)):
        return Passed("nothing that was said to us")
    answered = _answered(said)
    return Heard(
        event,
        kind,
        _room(chat, me, said),
        _sender(said),
        said.moment("edit_date" if kind is Kind.EDIT and "edit_date" in said else "date"),
        text=ours,
        message=str(said.number("message_id")),
        reply_to=str(answered.number("message_id")) if answered else None,
        answers_us=_is_ours(answered, me),
        direct=_type(chat) == "private",
        addressed=addressed,
        attachment=attachment,
        uncarried="" if attachment else uncarried,
        album=album,
        quoted=said.part("quote").words("text") if answered and "quote" in said else "",
        # Telegram hands over what is not for us only where it hands over everything.
        hears_all=me.reads_all or not addressed or _type(chat) == "private",
    )


def _service(event: str, said: Part, chat: Part, me: Me) -> Heard | None:
    """Return what a message means that nobody typed: a group that moved, a topic that was shut or opened."""
    by = _person(said.part("from")) if "from" in said else _chat_as_person(chat)
    if "migrate_to_chat_id" in said:
        new = f"{me.account}:{said.number('migrate_to_chat_id')}"
        return Heard(event, Kind.MOVED, _room(chat, me), by, said.moment("date"), text=new)
    if "migrate_from_chat_id" in said:
        # The same from the other side; whichever comes first is enough, and the other does no harm.
        old = f"{me.account}:{said.number('migrate_from_chat_id')}"
        return Heard(event, Kind.MOVED, old, by, said.moment("date"), text=_room(chat, me))
    if "forum_topic_closed" in said or "forum_topic_reopened" in said:
        kind = Kind.SILENCED if "forum_topic_closed" in said else Kind.HEEDED
        room, at = _room(chat, me, said), said.moment("date")
        return Heard(event, kind, room, by, at, text="topic", hears_all=me.reads_all)
    return _came_or_left(event, said, chat, by, me)


def _came_or_left(event: str, said: Part, chat: Part, by: Person, me: Me) -> Heard | None:
    """Return who came into a group or left it, as a message says that nobody typed; None where none did."""
    if "left_chat_member" in said:
        kind, users = Kind.LEFT, [said.part("left_chat_member")]
    elif "new_chat_members" in said:
        kind, users = Kind.CAME, said.parts("new_chat_members")
    else:
        return None
    people = [_person(user).address for user in users if not user.flag("is_bot")]
    if not people:
        return None
    return Heard(event, kind, _room(chat, me), by, said.moment("date"), text=" ".join(people))


def _not_their_own(said: Part) -> str:
    """Return why these are not the words of whoever sent them, "" if they are."""
    if said.flag("is_automatic_forward") or "forward_origin" in said:
        return "forwarded"
    if "via_bot" in said or "guest_query_id" in said or "sender_business_bot" in said:
        return "written by a bot"
    # An anonymous admin, or somebody who speaks as a channel, does so through a bot of Telegram's.
    if "sender_chat" not in said and said.part("from").flag("is_bot"):
        return "said by a bot"
    return ""


def _sender(said: Part) -> Person:
    """Return who said it: somebody who stays unnamed behind a group or a channel is a person of their own."""
    return _chat_as_person(said.part("sender_chat")) if "sender_chat" in said else _person(said.part("from"))


def _without_our_suffix(words: str, me: Me) -> str | None:
    """Return "/done it" for "/done@us it", other words as they are, and None for a command to another bot."""
    command = _COMMAND.match(words)
    suffix = command[1] if command else None
    if command is None or suffix is None:
        return words
    if me.username is not None and suffix.lower() != me.username.lower():
        return None
    return words[: command.start(1) - 1] + words[command.end(1) :]


def _answered(said: Part) -> Part | None:
    """Return the message that this one answers. In a topic, all "answer" the message that opened it."""
    if "reply_to_message" not in said:
        return None
    answered = said.part("reply_to_message")
    root = said.flag("is_topic_message") and answered.number("message_id") == said.number("message_thread_id")
    return None if root or "forum_topic_created" in answered else answered


def _is_ours(answered: Part | None, me: Me) -> bool:
    return answered is not None and "from" in answered and answered.part("from").number("id") == me.id


def _addressed(said: Part, words: str, me: Me) -> bool:
    if _type(said.part("chat")) == "private" or _is_ours(_answered(said), me):
        return True
    units = words.encode("utf-16-le")
    return any(_mentions_us(entity, units, me) for entity in _entities(said))


def _entities(said: Part) -> list[Part]:
    return said.parts("entities" if "text" in said else "caption_entities")


def _mentions_us(entity: Part, units: bytes, me: Me) -> bool:
    kind = entity.words("type")
    if kind == "text_mention":
        return entity.part("user").number("id") == me.id
    if kind != "mention" or me.username is None:
        return False
    start = entity.number("offset") * 2
    name = units[start : start + entity.number("length") * 2].decode("utf-16-le", "replace")
    return name.lower() == f"@{me.username.lower()}"


# --- something was done
# -----------------------------------------------------------------------------------------------------


def _press(event: str, update: Part, me: Me) -> Heard | Passed:
    press = update.part("callback_query")
    if "message" not in press or "data" not in press:
        return Passed("a press of no button of ours")
    message = press.part("message")
    delivery, number = pressed(press.words("data"))
    return Heard(
        event,
        Kind.PRESS,
        _room(message.part("chat"), me, message),
        _person(press.part("from")),
        update.moment(ARRIVED) if ARRIVED in update else message.moment("date"),
        message=str(message.number("message_id")),
        pressed=number,
        delivery=delivery,
        press=press.words("id"),
        direct=_type(message.part("chat")) == "private",
        addressed=True,
        hears_all=me.reads_all or _type(message.part("chat")) == "private",
    )


def _membership(event: str, change: Part, me: Me) -> Heard | Passed:
    chat = change.part("chat")
    before, after = change.part("old_chat_member"), change.part("new_chat_member")
    if _type(chat) == "channel":
        return Passed("a channel")
    direct = _type(chat) == "private"
    if admits(before) != admits(after):
        kind = Kind.INVITED if admits(after) else Kind.GONE
    elif not admits(after):
        return Passed("we are not in there")
    elif speaks(before) != speaks(after):
        kind = Kind.HEEDED if speaks(after) else Kind.SILENCED
    elif keeps_order(after) and not keeps_order(before):
        kind = Kind.HEEDED  # Slow mode holds up nobody who keeps order.
    else:
        return Passed("nothing changed in what we may do")
    return Heard(
        event,
        kind,
        _room(chat, me),
        _person(change.part("from")),
        change.moment("date"),
        direct=direct,
        hears_all=direct or me.reads_all or keeps_order(after),
    )


def _others_membership(event: str, change: Part, me: Me) -> Heard | Passed:
    """Return that somebody else is in a group no more, or is again."""
    chat = change.part("chat")
    before, after = change.part("old_chat_member"), change.part("new_chat_member")
    user = after.part("user")
    if _type(chat) not in ("group", "supergroup") or user.flag("is_bot"):
        return Passed("somebody in what is no group, or a bot")
    if admits(before) == admits(after):
        return Passed("somebody who is there, or is not, as before")
    kind, by = Kind.CAME if admits(after) else Kind.LEFT, _person(change.part("from"))
    return Heard(event, kind, _room(chat, me), by, change.moment("date"), text=_person(user).address)


def _reaction(event: str, change: Part, me: Me, ids: Ids) -> Heard | Passed:
    """Return the emoji that was put on a message, if one was, and the marks that are there no more.

    A mark is known by the message, whoever put it there and the emoji: Telegram gives it no id.
    """
    before, after = _emoji(change.parts("old_reaction")), _emoji(change.parts("new_reaction"))
    if before == after:
        return Passed("a reaction without an emoji of everybody's")
    if "user" not in change:
        return Passed("a reaction of somebody who stays unnamed")
    chat, message, by = change.part("chat"), change.number("message_id"), change.part("user")
    if _type(chat) == "channel":
        return Passed("a channel")
    if by.flag("is_bot"):
        return Passed("a bot's reaction")
    put = [emoji for emoji in after if emoji not in before][-1:]
    room, thread = _room(chat, me), ids.thread(chat.number("id"), message)
    mark = f"{message} {by.number('id')} "
    return Heard(
        event,
        Kind.REACTED,
        f"{room}/{thread}" if thread else room,
        _person(by),
        change.moment("date"),
        text="".join(put),
        message=str(message),
        mark=mark + put[0] if put else "",
        gone=tuple(mark + emoji for emoji in before if emoji not in after),
        direct=_type(chat) == "private",
    )


def _emoji(reactions: list[Part]) -> list[str]:
    return [each.words("emoji") for each in reactions if each.words("type") == "emoji"]


# --- where, and by whom
# -----------------------------------------------------------------------------------------------------


def _type(chat: Part) -> str:
    return chat.words("type")


def _room(chat: Part, me: Me, said: Part | None = None) -> str:
    room = f"{me.account}:{chat.number('id')}"
    topic = said is not None and said.flag("is_topic_message") and _type(chat) != "private"
    return f"{room}/{said.number('message_thread_id')}" if said is not None and topic else room


def _person(user: Part) -> Person:
    name = f"{user.words('first_name')} {user.words_if_any('last_name')}".strip()
    return Person(f"telegram:{user.number('id')}", name, user.words_if_any("language_code") or None)


def _chat_as_person(chat: Part) -> Person:
    return Person(f"telegram:{chat.number('id')}", chat.words_if_any("title"))
