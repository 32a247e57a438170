"""A translator that is down, slow, refusing or lying: the original goes out, in time."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest
from structlog.testing import capture_logs

from bot.translation import Translator, translator_from
from bot.translation.engines import Google, LibreTranslate
from bot.translation.patience import Breaker
from tests.fakes.libretranslate_server import FAULTS, LibreTranslateServer
from tests.translation.vendors import vendor

SAID = "The pump is broken again."


@pytest.mark.parametrize("fault", FAULTS)
async def test_whatever_the_translator_does_the_original_goes_out_in_time(server, fault):
    server.fails_until_told(fault)
    translator = translator_from(["libretranslate"], libretranslate_url=server.url, limit=1.5)
    began = time.monotonic()
    done = await translator.translate(SAID, "en", "es", memory=None)
    took = time.monotonic() - began
    await translator.close()
    assert (done.text, done.engine, done.status) == (SAID, None, "untranslated")
    assert took < 1.8


async def test_a_translator_that_is_not_there_leaves_the_original():
    with LibreTranslateServer() as gone:
        url = gone.url
    translator = translator_from(["libretranslate"], libretranslate_url=url, limit=1.5)
    assert (await translator.translate(SAID, "en", "es", memory=None)).status == "untranslated"
    await translator.close()


@pytest.mark.parametrize("fault", ["500", "cut", "hang"])
async def test_a_passing_fault_is_tried_once_more(server, translator, fault):
    server.fails(fault)
    done = await translator.translate(SAID, "en", "es", memory=None)
    assert (done.status, len(server.calls)) == ("machine", 2)


@pytest.mark.parametrize("fault", ["429", "403", "html", "garbage", "null", "error-in-200"])
async def test_what_will_not_pass_is_not_tried_again(server, translator, fault):
    server.fails(fault)
    done = await translator.translate(SAID, "en", "es", memory=None)
    assert (done.status, len(server.calls)) == ("untranslated", 1)


async def test_one_who_told_us_to_stop_is_left_alone_for_as_long_as_it_said(server, ready):
    now = 1000.0
    translator = ready(LibreTranslate(server.url), clock=lambda: now)
    server.fails("429")
    await translator.translate(SAID, "en", "es", memory=None)
    now += 89
    assert (await translator.translate(SAID, "en", "es", memory=None)).status == "untranslated"
    assert len(server.calls) == 1
    now += 2
    assert (await translator.translate(SAID, "en", "es", memory=None)).status == "machine"


async def test_five_failures_in_a_minute_open_the_breaker_and_one_success_closes_it(server, ready):
    now = 1000.0
    translator = ready(LibreTranslate(server.url), clock=lambda: now)
    server.fails_until_told("html")
    for _ in range(8):
        await translator.translate(SAID, "en", "es", memory=None)
    assert len(server.calls) == 5
    now += 61
    await translator.translate(SAID, "en", "es", memory=None)
    await translator.translate(SAID, "en", "es", memory=None)
    assert len(server.calls) == 6, "after the rest one is tried, and only one"
    now += 121
    server.fails_until_told(None)
    assert [(await translator.translate(SAID, "en", "es", memory=None)).status for _ in range(3)] == [
        "machine"
    ] * 3


async def test_the_rest_doubles_up_to_half_an_hour_while_trials_fail(server, ready):
    now = 1000.0
    translator = ready(LibreTranslate(server.url), clock=lambda: now)
    server.fails_until_told("html")
    for _ in range(5):
        await translator.translate(SAID, "en", "es", memory=None)
    for calls, rest in enumerate((60, 120, 240, 480, 960, 1800, 1800), 5):
        now += rest - 1
        await translator.translate(SAID, "en", "es", memory=None)
        assert len(server.calls) == calls, f"left alone for {rest} seconds"
        now += 2
        await translator.translate(SAID, "en", "es", memory=None)
        assert len(server.calls) == calls + 1
    now += 1801
    server.fails_until_told(None)
    assert (await translator.translate(SAID, "en", "es", memory=None)).status == "machine"
    server.fails_until_told("html")
    for _ in range(5):
        await translator.translate(SAID, "en", "es", memory=None)
    server.fails_until_told(None)
    now += 61
    assert (await translator.translate(SAID, "en", "es", memory=None)).status == "machine", "a minute again"


@pytest.mark.parametrize("fault", ["403", "429"])
async def test_whoever_refuses_again_after_a_rest_is_left_alone_for_longer(server, ready, fault):
    now = 1000.0
    translator = ready(LibreTranslate(server.url), clock=lambda: now)
    server.fails_until_told(fault)
    for _ in range(2):
        await translator.translate(SAID, "en", "es", memory=None)
        now += 91
    assert len(server.calls) == 2, "one refusal is enough"
    await translator.translate(SAID, "en", "es", memory=None)
    assert len(server.calls) == 2
    now += 30
    await translator.translate(SAID, "en", "es", memory=None)
    assert len(server.calls) == 3


@pytest.mark.parametrize("status", [401, 402, 403, 429, 456])
async def test_one_who_refuses_rests_at_once_and_a_key_that_is_not_taken_is_told_to_the_operator(
    ready, status
):
    with vendor(lambda _: (status, {}, "{}")) as google, capture_logs() as logs:
        translator = ready(Google(google.url + "/m"), clock=lambda: 1000.0)
        for _ in range(3):
            await translator.translate(SAID, "en", "es", memory=None)
        assert len(google.came) == 1
    (told,) = [line for line in logs if line["event"] == "translator-refuses"]
    assert (told["engine"], told["why"]) == ("google", f"refused-{status}")
    assert told["log_level"] == ("warning" if status == 429 else "error")


async def test_a_trial_in_one_language_is_not_lost_while_the_engine_rests(server, ready):
    """A rest of the engine that began later would else put off each trial that a pair may have."""
    now = 1000.0
    translator = ready(LibreTranslate(server.url), clock=lambda: now)
    server.fails_until_told("html")
    for _ in range(5):
        await translator.translate(SAID, "en", "es", memory=None)
    server.fails_until_told(None)
    now += 50
    server.fails("403")
    await translator.translate(SAID, "en", "fr", memory=None)
    now += 20
    assert (await translator.translate(SAID, "en", "es", memory=None)).status == "untranslated"
    now += 45
    assert (await translator.translate(SAID, "en", "es", memory=None)).status == "machine"


async def test_a_pair_of_languages_that_fails_rests_by_itself(server, ready):
    """A server whose model for one pair is broken goes on with the others, and is not asked for that pair."""
    translator = ready(LibreTranslate(server.url), clock=lambda: 1000.0)
    server.fails_until_told("html")
    for _ in range(8):
        await translator.translate(SAID, "en", "sw", memory=None)
    server.fails_until_told(None)
    assert server.calls == [("en", "sw")] * 5
    assert (await translator.translate(SAID, "en", "es", memory=None)).status == "machine"
    assert (await translator.translate(SAID, "en", "sw", memory=None)).status == "untranslated"


async def test_failures_in_several_pairs_speak_against_the_engine(server, ready):
    translator = ready(LibreTranslate(server.url), clock=lambda: 1000.0)
    server.fails_until_told("html")
    for to in ("es", "fr", "pt", "sw", "ar", "ru", "uk"):
        await translator.translate(SAID, "en", to, memory=None)
    assert len(server.calls) == 5


async def test_one_who_told_us_to_stop_is_left_alone_in_every_language(server, ready):
    translator = ready(LibreTranslate(server.url), clock=lambda: 1000.0)
    server.fails("429")
    for to in ("es", "fr"):
        await translator.translate(SAID, "en", to, memory=None)
    assert len(server.calls) == 1


def test_failures_far_apart_do_not_open_the_breaker():
    now = 0.0
    breaker = Breaker(lambda: now)
    for _ in range(20):
        breaker.failed()
        now += 16
    assert breaker.permits()


def test_an_answer_that_was_under_way_does_not_end_a_rest_that_was_ordered():
    now = 0.0
    breaker = Breaker(lambda: now)
    breaker.refused(90)
    breaker.worked()
    assert not breaker.permits()
    now += 91
    assert breaker.permits()
    breaker.worked()
    assert all(breaker.permits() for _ in range(3))


async def test_a_language_that_it_has_not_does_not_speak_against_the_engine(server, translator):
    for _ in range(7):
        assert (await translator.translate("Bula", "fj", "es", memory=None)).status == "untranslated"
    assert (await translator.translate(SAID, "en", "es", memory=None)).status == "machine"


@pytest.mark.parametrize("fault", ["429", "500", "html", "hang"])
async def test_the_next_in_order_of_preference_takes_over(server, ready, fault):
    with LibreTranslateServer() as second:
        second.knows("en", "es", {SAID: "La bomba está rota otra vez."})
        server.fails_until_told(fault)
        translator = ready(LibreTranslate(server.url), LibreTranslate(second.url), limit=4.0)
        done = await translator.translate(SAID, "en", "es", memory=None)
    assert (done.text, done.status) == ("La bomba está rota otra vez.", "machine")


async def test_twenty_hanging_translations_do_not_hold_the_loop_up(server):
    server.fails_until_told("hang")
    translator = translator_from(["libretranslate"], libretranslate_url=server.url, limit=2.0)
    lags = []

    async def watch() -> None:
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.01)
            lags.append(time.monotonic() - before - 0.01)

    watching = asyncio.create_task(watch())
    began = time.monotonic()
    all_said = [translator.translate(f"{SAID} {chr(97 + n) * 3}", "en", "es", memory=None) for n in range(20)]
    done = await asyncio.gather(*all_said)
    took = time.monotonic() - began
    watching.cancel()
    await translator.close()
    assert {each.status for each in done} == {"untranslated"}
    assert took < 2.3
    assert len(lags) > 20
    assert max(lags) < 0.1


@pytest.mark.parametrize("fault", ["hang", "drip", "drip-headers"])
async def test_a_thread_that_waits_in_vain_is_freed(server, fault):
    """requests' own limit is per read: a byte now and then would hold the thread for ever."""
    server.fails_until_told(fault)
    translator = translator_from(["libretranslate"], libretranslate_url=server.url, limit=1.0)
    before = set(threading.enumerate())
    await translator.translate(SAID, "en", "es", memory=None)
    await translator.close()
    threads = [t for t in set(threading.enumerate()) - before if t.name.startswith("translate-")]
    for thread in threads:
        await asyncio.to_thread(thread.join, 1.0)
    assert not any(thread.is_alive() for thread in threads)


async def test_closing_does_not_wait_for_what_hangs(server):
    server.fails_until_told("hang")
    translator = translator_from(["libretranslate"], libretranslate_url=server.url, limit=10.0)
    waiting = asyncio.create_task(translator.translate(SAID, "en", "es", memory=None))
    await asyncio.to_thread(server.wait_for_calls, 1)
    began = time.monotonic()
    await translator.close()
    assert (await waiting).status == "untranslated"
    assert time.monotonic() - began < 0.5
    assert (await translator.translate(SAID, "en", "es", memory=None)).status == "untranslated"


async def test_a_queue_that_is_full_turns_away_at_once(server, ready):
    server.fails_until_told("hang")
    translator = ready(LibreTranslate(server.url), limit=3.0)
    words = [f"Word {a}{b}{c} here" for a in "abcdefgh" for b in "abcdefgh" for c in "abcd"]
    tasks = [asyncio.create_task(translator.translate(w, "en", "es", memory=None)) for w in words[:204]]
    await asyncio.to_thread(server.wait_for_calls, 4)
    began = time.monotonic()
    turned_away = await translator.translate("One more here", "en", "es", memory=None)
    assert turned_away.status == "untranslated"
    assert time.monotonic() - began < 0.2
    await asyncio.gather(*tasks)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("palabra otra " * 200_000, "too-much"),
        (SAID, "unchanged"),
        ("", "empty"),
        ("😭", "no-words"),
        ("LA BOMBA ESTÁ ROTA DE NUEVO.", "case"),
        ("MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY.", "quota"),
        ("'ES' IS AN INVALID TARGET LANGUAGE", "complaint"),
        ("La <b>bomba</b> está rota", "markup"),
    ],
)
async def test_what_is_no_translation_is_recognised_as_what_it_is(server, translator, answer, why):
    """Also that an answer is not read to its end where that is far: nothing else is wrong with that one."""
    server.answers = lambda *_: answer
    with capture_logs() as logs:
        done = await translator.translate(SAID, "en", "es", memory=None)
    assert (done.text, done.status) == (SAID, "untranslated")
    assert [line["why"] for line in logs] == [why]


async def test_an_engine_is_asked_four_things_at_once_and_no_more(server, ready):
    busy, most, lock = 0, 0, threading.Lock()

    def answer(text: str, *_: str) -> str:
        nonlocal busy, most
        with lock:
            busy += 1
            most = max(most, busy)
        server.wait(0.02)
        with lock:
            busy -= 1
        return f"es {text}"

    server.answers = answer
    said = [f"Word {a}{b} here" for a in "abcdef" for b in "abcdef"]
    translator = ready(LibreTranslate(server.url))
    done = await asyncio.gather(*(translator.translate(one, "en", "es", memory=None) for one in said))
    assert {each.status for each in done} == {"machine"}
    assert most == 4


async def test_an_engine_that_raises_anything_at_all_costs_nobody_their_message(ready):
    class Raises:
        name, third_party, longest = "raises", False, 1000

        def translate(self, *_: object) -> str:
            raise StopIteration("private words")

        def close(self) -> None:
            pass

    done = await ready(Raises()).translate(SAID, "en", "es", memory=None)
    assert (done.text, done.status) == (SAID, "untranslated")


async def test_a_text_of_thousands_of_lines_goes_out_as_it_is_and_holds_nobody_up() -> None:
    """Each line is looked up in the memory: thirty thousand took half a minute, and nothing else went on."""

    class Counting:
        asked = 0

        def recall(self, source: str, target: str, text: str) -> tuple[str, str] | None:
            self.asked += 1
            return None

        def keep(self, source: str, target: str, text: str, translated: str, engine: str) -> None: ...

    memory, text = Counting(), "maji\n" * 30_000
    result = await Translator([]).translate(text, "sw", "pt-BR", memory=memory)
    assert (result.text, result.status) == (text, "untranslated")
    assert memory.asked == 0
