"""Ten people press ten different buttons in one group at one moment, on a strict Telegram.

All of it goes on at once here: presses are fetched, decided and answered, and messages are changed, each by a
task of its own. Whatever comes first, every press is answered, and counted once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from bot.app import Bench
from bot.core.partnership import Gathering, Member
from bot.store import Store
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.fakes.telegram_chats import Chat, ChatMessage
from tests.fakes.telegram_people import TelegramUser
from tests.fakes.telegram_server import FakeTelegram
from tests.stories.stage import AtOnce
from tests.stories.test_between_real_platforms import MONDAY, _begun
from tests.stories.test_pressed_at_once import BUTTONS, MOOD

pytestmark = pytest.mark.timeout(120)

ASKED = MOOD.replace("    each: member\n", "")
NAMES = ("Bruno", "Rosa", "Teo", "Inés", "Luz", "Paco", "Ana", "Raúl", "Eva", "Marta")


@dataclass
class Here:
    """Amina's group and Bruno's, in which ten people sit."""

    telegram: FakeTelegram
    bench: Bench
    amina: TelegramUser
    nadia: TelegramUser
    people: list[TelegramUser]
    theirs: Chat
    ours: Chat

    def gathering(self) -> Gathering:
        with self.bench.store.reading() as transaction:
            [partnership] = transaction.record.partnerships()
            g = transaction.record.gathering(partnership.id, MONDAY)
            transaction.record.also_decisions(g)
            return g

    async def shown(self, chat: Chat, words: str, label: str = "") -> ChatMessage:
        """Wait for a message with *words*, and a button *label* where one is asked for."""

        def there(chat: Chat) -> ChatMessage | None:
            found = (m for m in chat.from_bot if words in m.text and (not label or label in m.labels))
            return next(found, None)

        await chat.becomes(lambda chat: there(chat) is not None, 40)
        found = there(chat)
        assert found
        return found

    async def answered(self, presses: list[str]) -> list[str]:
        """Wait until each of *presses* is answered; return with which words."""
        made = [self.telegram.presses[each] for each in presses]
        await self.telegram.until(lambda: all(press.answered_at is not None for press in made), 40)
        return [self.telegram.presses[each].text or "" for each in presses]


@asynccontextmanager
async def two_groups(folder: Path) -> AsyncIterator[Here]:
    async with FakeTelegram().serve() as telegram:
        with LibreTranslateServer() as server:
            amina, nadia = (telegram.person(name, "en") for name in ("Amina", "Nadia"))
            people = [telegram.person(name, "es") for name in NAMES]
            theirs, ours = telegram.group("Amina", amina, nadia), telegram.group("Bruno", *people)
            adapter = AtOnce(telegram.token, telegram.url)
            store = Store(f"sqlite:///{folder / 'baraza.db'}")
            translator = translator_from(["libretranslate"], libretranslate_url=server.url)
            bench = Bench(store, {"telegram": adapter}, translator, lambda: MONDAY)
            at_home = ((amina, theirs, "en"), (people[0], ours, "es"))
            _begun(bench, ASKED, (), *((p.name, f"telegram:{p.id}", g.address, t) for p, g, t in at_home))
            _also_there(bench, amina, nadia, people)
            await adapter.start()
            works = (bench.conversation.run(), bench.outbox.run(), adapter.listen(bench.inbox("telegram")))
            running = [asyncio.create_task(work) for work in works]
            await bench.scheduler.tick()
            try:
                yield Here(telegram, bench, amina, nadia, people, theirs, ours)
            finally:
                for task in running:
                    task.cancel()
                await asyncio.gather(*running, return_exceptions=True)
                await adapter.close()
                await translator.close()
                store.close()
    assert telegram.complaints == []


def _also_there(bench: Bench, amina: TelegramUser, nadia: TelegramUser, people: list[TelegramUser]) -> None:
    """Let everybody be known, so that nobody has to write first; two facilitate."""
    both = [
        Member(f"m-{p.name.lower()}", "p", "g-amina", f"telegram:{p.id}", p.name, "en", ("facilitator",))
        for p in (amina, nadia)
    ]
    others = [Member(f"m-{p.name.lower()}", "p", "g-bruno", f"telegram:{p.id}", p.name, "es") for p in people]
    with bench.store.writing() as transaction:
        transaction.record.keep([*both, *others])


async def promised(here: Here) -> ChatMessage:
    """Let Bruno promise something for his group, and show it with its buttons."""
    bruno = here.people[0]
    here.ours.says(bruno, "/promise Llevar el mapa para el viernes")
    asked = await here.shown(here.ours, "Llevar el mapa", "Lo promete todo el grupo")
    here.ours.presses(bruno, asked.id, "Lo promete todo el grupo")
    asked = await here.shown(here.ours, "Llevar el mapa", "Sí, lo prometo")
    here.ours.presses(bruno, asked.id, "Sí, lo prometo")
    await here.shown(here.theirs, "Promise 1")
    here.ours.says(bruno, "/promises 1")
    return await here.shown(here.ours, "Promesa 1", "Necesito ayuda")


async def test_ten_different_buttons_in_one_group(tmp_path: Path) -> None:
    async with two_groups(tmp_path) as here:
        await promised(here)
        here.ours.says(here.people[0], "/propose Nos vemos los martes")
        draft = await here.shown(here.ours, "Nos vemos los martes", "Decide cada persona")
        here.ours.presses(here.people[0], draft.id, "Decide cada persona")
        draft = await here.shown(here.ours, "Nos vemos los martes", "Sí, proponerlo a todos")
        here.ours.presses(here.people[0], draft.id, "Sí, proponerlo a todos")
        here.theirs.says(here.amina, "/promise I bring bread by friday")
        said = await here.shown(here.theirs, "I bring bread", "Yes, I promise")
        here.theirs.presses(here.amina, said.id, "Yes, I promise")
        where = [(await here.shown(here.ours, words, label), label) for words, label in BUTTONS]
        presses = list(zip(here.people, where, strict=True))
        Random(10).shuffle(presses)
        done = [here.ours.presses(who, message.id, label) for who, (message, label) in presses]
        assert len({label for _, label in where}) == len({who.id for who, _ in presses}) == 10

        await here.answered(done)
        g = here.gathering()
        [answer] = g.answers.values()
        assert (g.members[answer.member].name, answer.value) == ("Bruno", "yes")
        [decision] = g.decisions.values()
        assert {(g.members[p.by].name, p.stance) for p in decision.taken} == {
            ("Luz", "agree"),
            ("Paco", "concern"),
            ("Ana", "aside"),
            ("Raúl", "object"),
            ("Eva", "abstain"),
        }
        promise = next(c for c in g.commitments.values() if c.number == 1)
        assert (promise.state, [change.what for change in promise.changes]) == ("kept", ["kept"])
        await here.shown(here.theirs, "✓ Promise 1 of Bruno is kept")
        kept = [message for message in here.theirs.from_bot if "✓ Promise 1 of Bruno is kept" in message.text]
        assert len(kept) == 1


async def test_two_facilitators_say_of_one_promise_that_it_is_done(tmp_path: Path) -> None:
    async with two_groups(tmp_path) as here:
        await promised(here)
        here.theirs.says(here.amina, "/promises 1")
        card = await here.shown(here.theirs, "Promise 1", "Done")
        done = [here.theirs.presses(who, card.id, "Done") for who in (here.nadia, here.amina)]
        told = await here.answered(done)
        [promise] = here.gathering().commitments.values()
        [change] = promise.changes
        quicker = here.gathering().members[change.who].name
        assert (promise.state, change.what) == ("kept", "kept")
        assert [text for text in told if text] == [f"This is kept already, says {quicker}. Thank you!"]
