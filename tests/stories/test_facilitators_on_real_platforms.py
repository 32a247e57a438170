"""What facilitators see and do on a strict Telegram and on a homeserver: mornings, words to all, the role."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.commitment import Commitment
from tests.peers.synapse import Homeserver, synapse
from tests.stories.real import OnMatrix
from tests.stories.stage import Stage, stage
from tests.world import SUNDAY

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

KNOWS = {
    ("ar", "es"): {"نلتقي يوم الجمعة": "Nos vemos el viernes"},
    ("es", "ar"): {"Iremos todos": "سنأتي جميعًا", "Nos vemos el viernes": "نلتقي يوم الجمعة"},
}
SECRET = "Herons mislead the treasurer"
AT_SEVEN_THIRTY = datetime(2026, 11, 30, 7, 30, tzinfo=UTC)


def promised(here: Stage, count: int) -> None:
    """Let that many be promised, in turn by Teo and by Amal, one for each day from Monday on."""
    sides = (("g-goma", "m-teo"), ("g-tyr", "m-amal"))
    for number in range(1, count + 1):
        partner, member = sides[(number - 1) % 2]
        made = Commitment(
            f"c{number}",
            "p",
            partner,
            f"Tarea {number}",
            "es",
            member,
            "r-goma",
            SUNDAY,
            number=number,
            state="open",
            member=member,
            due_on=date(2026, 11, 29) + timedelta(days=number),
        )
        here.keep(made)


async def shows(chat: OnMatrix, event: str, *words: str) -> dict[str, Any]:
    """Wait until one message shows all *words*, as it was last edited; return its content."""

    def there(found: list[dict[str, Any]]) -> dict[str, Any] | None:
        held = (m["content"] for m in found if m["event_id"] == event)
        return next((c for c in held if all(word in c["body"] for word in words)), None)

    found = await chat.person.sees(chat.room, lambda all_: there(all_) is not None, chat.bot)
    content = there(found)
    assert content
    return content


async def test_the_morning_comes_at_the_hour_of_choice_and_its_button_opens_what_is_paged_in_place(
    tmp_path: Path, synapse: Homeserver
) -> None:
    """A number in the list is chosen by itself, on Matrix too; what turns the page has one that is free."""
    async with stage(tmp_path, synapse) as here:
        promised(here, 11)
        await here.rosa_alone.says("/morning 7:30")
        await here.rosa_alone.reads("a las 7:30")
        await here.nour_alone.says("!morning ٠٧:٣٠")
        await here.nour_alone.reads("07:30")
        await here.turns_to(AT_SEVEN_THIRTY - timedelta(minutes=1))
        await here.turns_to(AT_SEVEN_THIRTY)

        morning = await here.rosa_alone.message("Buenos días, Rosa. Esto espera en River watch:", "Promesas")
        assert morning.text.endswith("Promesas para hoy: 1")
        assert morning.marked("bold") == ["Buenos días, Rosa. Esto espera en River watch:"]
        await here.rosa_alone.presses("Promesas", "Buenos días")
        first = await here.rosa_alone.message("Página 1 de 2")
        assert first.marked("bold") == ["Lo que está pendiente", "Goma"]
        assert [[label for label, _ in row] for row in first.buttons] == [
            ["1", "3", "5", "7", "9"],
            ["11"],
            ["Más"],
        ]
        await here.rosa_alone.presses("Más", "Página 1 de 2")
        second = await here.rosa_alone.message("Página 2 de 2", "Atrás")
        assert second.id == first.id, "a page is turned in place"
        await here.rosa_alone.presses("6", "Página 2 de 2")
        card = await here.rosa_alone.message("Promesa 6: de Amal (Tyr) a Goma")
        assert (card.id != first.id, card.labels) == (True, ["Listo", "Proponer fecha", "Dejarla"])

        told = await here.nour_alone.message(
            "صباح الخير، \u2068Nour\u2069. هذا ما ينتظر في \u2068River watch\u2069:"
        )
        assert told["content"]["body"].endswith("وعود موعدها اليوم: 1\n\n1. الوعود")
        assert told["content"]["formatted_body"].startswith('<div dir="rtl"><strong>صباح الخير')
        await here.nour_alone.presses("الوعود", "صباح الخير")
        page = await here.nour_alone.message("الصفحة 1 من 3", "المزيد")
        assert page["content"]["body"].endswith("\n\n1 · 3 · 5 · 7\n2. المزيد")
        assert page["content"]["formatted_body"].endswith("<br>2. المزيد</div>")
        await here.nour_alone.presses("المزيد", "الصفحة 1 من 3")
        turned = await shows(here.nour_alone, page["event_id"], "الصفحة 2 من 3", "Tarea 11")
        assert turned["body"].endswith("\n\n9 · 11 · 2 · 4\n1. رجوع\n3. المزيد")
        await here.nour_alone.presses("4", "الصفحة 2 من 3")
        opened = await here.nour_alone.message("الوعد 4: من \u2068Amal (Tyr)\u2069")
        assert opened["event_id"] != page["event_id"]
        assert opened["content"]["body"].endswith("\n\n✅ تم\n2. اقتراح يوم")


async def test_a_word_to_all_is_seen_in_both_languages_first_and_its_answer_reaches_who_said_it(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, knows=KNOWS) as here:
        await here.nour_alone.says("!say نلتقي يوم الجمعة")
        for shown in ("كلمة من", "Unas palabras de Nour (Tyr):\nNos vemos el viernes"):
            assert "نلتقي يوم الجمعة" in await here.nour_alone.reads(shown)
        assert not [m for m in here.rosa.chat.from_bot if "viernes" in m.text], "nothing goes out before"
        await here.nour_alone.presses("إرسال", "هل أرسله؟")
        told = await here.rosa.message("Unas palabras de Nour (Tyr):")
        assert told.marked("blockquote") == ["Nos vemos el viernes"]
        assert told.marked("expandable_blockquote") == ["(\u2068ar\u2069: \u2068نلتقي يوم الجمعة\u2069)"]
        own = (await here.amal.message("كلمة من"))["content"]
        assert own["body"] == "كلمة من \u2068Nour (Tyr)\u2069:\nنلتقي يوم الجمعة", (
            "whoever reads Arabic sees it once"
        )
        await here.nour_alone.reads("✓ أُرسل إلى")

        await here.rosa.replies("Unas palabras", "Iremos todos")
        answer = (await here.nour_alone.message("سنأتي جميعًا"))["content"]
        assert answer["body"].startswith("ردّ من \u2068Rosa (Goma)\u2069: \u2068سنأتي جميعًا\u2069\n(")
        assert (
            '<blockquote dir="ltr"><sub>(\u2068es\u2069: \u2068Iremos todos\u2069)'
            in answer["formatted_body"]
        )
        await here.rosa.reads("Se lo llevé a Tyr.")
        assert "سنأتي" not in await here.read_by(here.amal), "it is for who said the word"


async def test_who_is_silent_what_is_noted_and_a_kind_word_before_it_goes_are_seen_by_one_alone(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, knows=KNOWS) as here:
        await here.rosa_alone.says(f"/note Tyr: {SECRET}")
        await here.rosa_alone.reads("Anotado sobre Tyr. Solo usted puede leerlo.")
        await here.nour.says("!status")
        await here.nour.reads("لا شيء ينتظركم")
        await here.turns_to(SUNDAY + timedelta(days=9))
        await here.rosa.says("/quiet")
        await here.rosa.reads("Eso se lo muestro a solas")
        silent = await here.rosa_alone.message("Sin noticias desde hace un tiempo:", "Tyr")
        assert "Tyr: desde hace 9 días" in silent.text
        await here.rosa_alone.says("/nudge Tyr: Nos vemos el viernes")
        await here.rosa_alone.reads("نلتقي يوم الجمعة")
        await here.rosa_alone.presses("Enviar", "¿Lo envío?")
        kind = (await here.nour.message("لم نسمع منكم"))["content"]
        assert kind["body"].startswith("\u200f\u2068Tyr\u2069، لم نسمع منكم منذ مدة."), (
            "a Latin name turns no line"
        )
        assert "<blockquote>نلتقي يوم الجمعة</blockquote>" in kind["formatted_body"]
        await here.rosa_alone.reads("✓ Enviado a Tyr.")
        await here.rosa_alone.says("/note Tyr")
        noted = await here.rosa_alone.message("Sus notas sobre Tyr", "1")
        assert SECRET in noted.text
        others = (here.rosa, here.teo_alone, here.nour, here.nour_alone, here.amal_alone)
        read = await here.read_by(*others)
        assert not any(word in read for word in (SECRET, "Sin noticias", "desde hace"))


async def test_the_role_goes_from_telegram_to_matrix_once_it_is_accepted_there(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse) as here:
        promised(here, 2)
        await here.rosa_alone.says(f"/note Tyr: {SECRET}")
        await here.rosa_alone.says("/handover Amal")
        await here.rosa_alone.presses("Preguntar", "Amal (Tyr) asumiría")
        asked = (await here.amal_alone.message("هل تتولّون التيسير"))["content"]
        assert asked["body"].endswith("\n\n🤝 موافقة\n👎 ليس الآن")
        assert "m-rosa" in {m.id for m in here.gathering().having("facilitator")}, "not before it is accepted"
        await here.amal_alone.presses("موافقة", "هل تتولّون التيسير")
        await here.rosa_alone.reads("✓ Amal (Tyr) aceptó y tiene ahora la facilitación.")
        await here.rosa.reads("Desde ahora la facilitación la tiene Amal (Tyr), en lugar de Rosa (Goma).")
        await here.nour.reads("التيسير من الآن لدى \u2068Amal (Tyr)\u2069 مكان \u2068Rosa (Goma)\u2069.")
        pending = (await here.amal_alone.message("Tarea 1", "2"))["content"]
        assert pending["body"].startswith("ما ينتظر\n")
        assert {m.id for m in here.gathering().having("facilitator")} == {"m-amal", "m-nour"}
        assert SECRET not in await here.read_by(here.amal_alone, here.nour_alone, here.rosa, here.nour)
