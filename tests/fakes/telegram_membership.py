"""Who is in a chat and with which rights, its topics, and what becomes of the chat itself.

Each queues what Telegram hands over for it: my_chat_member for the bot, chat_member for others (if asked for
and if the bot is an administrator), and the service messages. Never says anything in anybody's name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fakes.telegram_floor import GENERAL, THERE, Floor
from tests.fakes.telegram_messages import ChatMessage, compose
from tests.fakes.telegram_people import TelegramUser

if TYPE_CHECKING:
    from tests.fakes.telegram_chats import Chat

_ADMIN_RIGHTS = (
    "can_be_edited",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
_MEMBER_RIGHTS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


def as_member(user: dict[str, Any], status: str, *, unnamed: bool = False, may_write: bool = True) -> Any:
    """Return a ChatMember of the Bot API for *user*, whose language is not told there."""
    member: dict[str, Any] = {
        "user": {k: v for k, v in user.items() if k in ("id", "is_bot", "first_name", "username")},
        "status": status,
    }
    if status == "kicked":
        return member | {"until_date": 0}
    if status == "creator":
        return member | {"is_anonymous": unnamed}
    if status == "administrator":
        return member | dict.fromkeys(_ADMIN_RIGHTS, False) | {"is_anonymous": unnamed}
    if status == "restricted":
        return member | dict.fromkeys(_MEMBER_RIGHTS, may_write) | {"is_member": True, "until_date": 0}
    return member


class Membership(Floor):
    """A chat that people and the bot come into and leave."""

    # The bot.

    def adds_bot(self, by: TelegramUser, status: str = "member") -> None:
        """Let *by* bring the bot in, for the first time or again."""
        with self.account.lock:
            new = self.bot_status not in THERE
            self._bot_becomes(by, status, may_write=True)
            if new and self.kind in ("group", "supergroup"):
                shown = self.account.as_user()
                self._service(by, {"new_chat_members": [shown]})

    def removes_bot(self, by: TelegramUser) -> None:
        """Let *by* put the bot out."""
        with self.account.lock:
            if self.kind in ("group", "supergroup"):
                self._service(by, {"left_chat_member": self.account.as_user()})
            self._bot_becomes(by, "kicked")

    def promotes_bot(self, by: TelegramUser) -> None:
        """Let *by* make the bot an administrator, who reads everything whatever its privacy mode."""
        self._bot_becomes(by, "administrator")

    def demotes_bot(self, by: TelegramUser) -> None:
        self._bot_becomes(by, "member")

    def restricts_bot(self, by: TelegramUser, *, may_send: frozenset[str] | None = None) -> None:
        """Let *by* take the right to write from the bot, or (*may_send*) to send any media but these."""
        self._bot_becomes(by, "restricted", may_write=may_send is not None, may_send=may_send)

    def frees_bot(self, by: TelegramUser) -> None:
        """Let *by* give the bot all rights of a member back."""
        self._bot_becomes(by, "member", may_write=True)

    def blocks(self) -> None:
        """The person of a direct talk blocks the bot."""
        self._bot_becomes(self.members[0], "kicked")

    def unblocks(self) -> None:
        self._bot_becomes(self.members[0], "member")

    # People.

    def joins(self, user: TelegramUser, by: TelegramUser | None = None) -> None:
        """Let *user* come in, by themselves or brought by *by*."""
        with self.account.lock:
            self.members.append(user)
            self._service(by or user, {"new_chat_members": [user.shape()]})
            self._member_becomes(by or user, user, "left", "member")

    def leaves(self, user: TelegramUser) -> None:
        with self.account.lock:
            self.members.remove(user)
            self.admins.pop(user, None)
            self._service(user, {"left_chat_member": user.shape()})
            self._member_becomes(user, user, "member", "left")

    def promotes(self, user: TelegramUser, *, unnamed: bool = False, by: TelegramUser | None = None) -> None:
        """Make *user* an administrator, maybe one who stays unnamed."""
        with self.account.lock:
            self.admins[user] = unnamed
            self._member_becomes(by or user, user, "member", "administrator")

    def status(self, user_id: int) -> dict[str, Any] | None:
        """Return the ChatMember that the bot is shown for this id; None for somebody unknown here."""
        if user_id == self.account.id:
            return self._bot_as_member(self.bot_status)
        user = next((member for member in self.members if member.id == user_id), None)
        if user is None:
            return None
        if user in self.admins:
            return dict(as_member(user.shape(), "administrator", unnamed=self.admins[user]))
        return dict(as_member(user.shape(), "member"))

    # Topics.

    def topic(self, user: TelegramUser, title: str) -> int:
        """Open a topic; returns its thread id, which is the id of the message that opened it."""
        with self.account.lock:
            self.forum = True
            thread = self._service(
                user, {"forum_topic_created": {"name": title, "icon_color": 7322096}}, opens=True
            )
            self.topics[thread] = title
            return thread

    def closes_topic(self, user: TelegramUser, thread: int) -> None:
        """Close a topic (GENERAL too): nobody but administrators may write there."""
        with self.account.lock:
            self.closed_topics.add(thread)
            self._service(user, {"forum_topic_closed": {}}, thread=thread)

    def reopens_topic(self, user: TelegramUser, thread: int) -> None:
        with self.account.lock:
            self.closed_topics.discard(thread)
            self._service(user, {"forum_topic_reopened": {}}, thread=thread)

    def deletes_topic(self, thread: int) -> None:
        """Let a topic go with all that was said in it; Telegram tells bots nothing of it."""
        with self.account.lock:
            del self.topics[thread]
            for message in [m for m in self.messages if thread in (m.id, m.thread)]:
                self.erase(message)

    # The chat itself.

    def migrates(self, by: TelegramUser, *, new_first: bool = False, joining: bool = False) -> Chat:
        """Turn the group into a supergroup with a new id; returns that one.

        The bot is told by a service message in each; *new_first*: the new one's comes first. *joining*: it is
        told too, before the new one's message, that it joined there, as was seen in tdlib/telegram-bot-api,
        issue 266; that it left the old one it is never told.
        """
        assert self.kind == "group", "only a basic group becomes a supergroup"
        with self.account.lock:
            new = self.account.open_chat("supergroup", self.title, list(self.members))
            new.admins, new.bot_may_write = dict(self.admins), self.bot_may_write
            new.bot_status = "left" if joining else self.bot_status
            if not new_first:
                self._service(by, {"migrate_to_chat_id": new.id})
            if joining:
                new._bot_becomes(by, self.bot_status)
            new._service(by, {"migrate_from_chat_id": self.id})
            if new_first:
                self._service(by, {"migrate_to_chat_id": new.id})
            self.migrated_to, new.migrated_from = new, self  # type: ignore[assignment]
            return new

    def deletes(self, by: TelegramUser | None = None) -> None:
        """Let the chat go for good: a group by its owner, a direct talk by the person's account going.

        Of a supergroup (and of the group that it was) the bot is told that it left; a person's account goes
        without a word, after which sends are refused with "user is deactivated".
        """
        with self.account.lock:
            if self.kind != "private":
                who = by or self.members[0]
                for chat in (self, self.migrated_from):
                    if chat is not None:
                        chat._bot_becomes(who, "left")
            self.deleted = True

    def slows(self, seconds: int) -> None:
        """Set slow mode: whoever is no administrator waits *seconds* between two messages (0: off)."""
        self.slow_seconds = seconds

    # Inside.

    def _service(
        self, by: TelegramUser, what: dict[str, Any], *, thread: int | None = None, opens: bool = False
    ) -> int:
        message = ChatMessage(self.new_id(), "", self.account.seconds(), by, service=True, extra=what)
        message.thread = message.id if opens else (thread if thread != GENERAL else None)
        message.shape = compose(self, message)
        self.messages.append(message)
        if self.hears(message):
            self.hand_over("message", message.shape)
        self.changed()
        return message.id

    def _bot_becomes(
        self,
        by: TelegramUser,
        status: str,
        *,
        may_write: bool | None = None,
        may_send: frozenset[str] | None = None,
    ) -> None:
        with self.account.lock:
            before = self._bot_as_member(self.bot_status)
            self.bot_status = status
            if may_write is not None:
                self.bot_may_write, self.bot_may_send = may_write, may_send
            shape = {
                "chat": self.shape(),
                "from": by.shape(),
                "date": self.account.seconds(),
                "old_chat_member": before,
                "new_chat_member": self._bot_as_member(status),
            }
            self.hand_over("my_chat_member", shape)
            self.changed()

    def _member_becomes(self, by: TelegramUser, user: TelegramUser, before: str, after: str) -> None:
        if self.bot_status == "administrator":
            unnamed = self.admins.get(user, False)
            shape = {
                "chat": self.shape(),
                "from": by.shape(),
                "date": self.account.seconds(),
                "old_chat_member": as_member(user.shape(), before),
                "new_chat_member": as_member(user.shape(), after, unnamed=unnamed),
            }
            self.hand_over("chat_member", shape)
        self.changed()

    def _bot_as_member(self, status: str) -> dict[str, Any]:
        member: dict[str, Any] = as_member(self.account.as_user(), status, may_write=self.bot_may_write)
        if status == "administrator" and self.kind == "channel":
            member["can_post_messages"] = self.bot_may_write
        return member
