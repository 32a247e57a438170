"""What comes by itself on both platforms: a week with the rest a tap away, the rhythm of a crisis."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.commitment import Change, Commitment
from tests.peers.synapse import Homeserver, synapse
from tests.stories.stage import Stage, stage
from tests.world import PULSE, SUNDAY

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

KNOWS = {
    ("es", "ar"): {"Llegó el agua": "وصل الماء"},
    ("ar", "es"): {"الطريق مفتوح": "El camino está abierto"},
}
MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
A_SCREEN = 20
"""Lines of a phone's screen, and not a long one."""
LAKE = """
protocol: lake
version: 1
purpose: {en: To know how things are around the lake.}
checkins:
  monday:
    title: {en: Week, es: Semana, ar: الأسبوع}
    every: week
    on: monday
    at: "09:00"
    open-for: 3 days
    questions: [{id: q, kind: text, ask: {en: What moved forward?, es: "¿Qué avanzó?", ar: ما الذي تقدّم؟}}]
  safe:
    title: {en: Safe, es: A salvo, ar: السلامة}
    rhythm: crisis
    every: day
    at: "17:00"
    open-for: 4 hours
    questions: [{id: safe, kind: yes-no, ask: {en: Are you safe?, es: "¿Están a salvo?", ar: هل أنتم بخير؟}}]
"""


def kept(here: Stage, count: int, on: datetime = MONDAY, first: int = 1) -> None:
    """Let that many promises of Teo's have been kept at noon of that day, numbered from the *first*."""
    for number in range(first, first + count):
        noon = on.replace(hour=12)
        done = Change("kept", noon, "m-teo")
        made = Commitment(
            f"c{number}", "p", "g-goma", f"Tarea {number}", "es", "m-teo", "r-goma", SUNDAY, number=number
        )
        here.keep(made.with_change(done, state="kept", member="m-teo", ended_at=noon))


async def test_a_week_is_told_on_both_under_one_screen_and_the_rest_is_a_tap_away(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, protocol=PULSE, knows=KNOWS) as here:
        await here.rosa_alone.says("/digest weekly")
        await here.rosa.reads("Rosa (Goma) eligió un resumen semanal para todos los grupos.")
        await here.nour.reads("ملخص للجميع كل أسبوع")
        await here.turns_to(MONDAY)
        await here.rosa.replies("¿Qué avanzó?", "Llegó el agua")
        await here.nour.replies("ما الذي تقدّم؟", "الطريق مفتوح")
        await here.rosa.reads("El camino está abierto")
        await here.nour.reads("وصل الماء")
        kept(here, 6)
        await here.turns_to(MONDAY + timedelta(days=3))
        pages = (await here.nour.message("ما سمعناه"), await here.nour.message("Goma\n•"))
        assert all(page["content"]["formatted_body"].startswith('<div dir="rtl">') for page in pages)
        await here.rosa.reads("Grupos que respondieron: 2 de 2.")

        await here.turns_to(MONDAY + timedelta(days=7))
        week = await here.rosa.message("Una semana en River watch: lunes, 30 nov – lunes, 7 dic", "Más")
        assert week.marked("bold") == [week.text.splitlines()[0]]
        assert "Respuestas: 2. Grupos escuchados: 2 de 2.\nPromesas cumplidas: 6\n" in week.text
        assert len(week.text.splitlines()) < A_SCREEN
        assert "Tarea 6" not in week.text
        await here.rosa.presses("Más", "Una semana en River watch")
        assert "Tarea 6" in await here.rosa.reads("Tarea 6")
        theirs = (await here.nour.message("أسبوع في \u2068River watch\u2069", "المزيد"))["content"]
        assert theirs["body"].endswith("\n\n1. المزيد")
        assert theirs["formatted_body"].startswith('<div dir="rtl"><strong>أسبوع في')
        assert len(theirs["body"].splitlines()) < A_SCREEN
        await here.nour.presses("المزيد", "أسبوع في")
        await here.nour.reads("[ar] Tarea 6")


async def test_a_month_comes_on_its_first_day_to_both_and_the_rest_is_a_tap_away(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, protocol=PULSE, knows=KNOWS) as here:
        await here.rosa_alone.says("/digest monthly")
        await here.rosa.reads("Rosa (Goma) eligió un resumen mensual para todos los grupos.")
        await here.nour.reads("ملخص للجميع كل شهر")
        await here.turns_to(MONDAY)
        await here.rosa.replies("¿Qué avanzó?", "Llegó el agua")
        await here.nour.replies("ما الذي تقدّم؟", "الطريق مفتوح")
        await here.rosa.reads("El camino está abierto")
        await here.nour.reads("وصل الماء")
        kept(here, 2)
        new_year = datetime(2027, 1, 1, 9, tzinfo=UTC)
        await here.turns_to(MONDAY + timedelta(days=1))
        first = await here.rosa.reads("Un mes en River watch: domingo, 1 nov – martes, 1 dic")
        assert "Promesas cumplidas: 2\n" in first, "it is of what was left of November"
        await here.turns_to(MONDAY + timedelta(days=3))
        kept(here, 6, on=MONDAY + timedelta(days=4), first=11)
        await here.rosa.looks_away()
        await here.nour.looks_away()
        await here.turns_to(new_year - timedelta(minutes=1))
        await here.turns_to(new_year)

        title = "Un mes en River watch: martes, 1 dic – viernes, 1 ene"
        month = await here.rosa.message(title, "Más")
        assert month.marked("bold") == [title]
        assert "Respuestas: 2. Grupos escuchados: 2 de 2.\nPromesas cumplidas: 6\n" in month.text
        assert len(month.text.splitlines()) < A_SCREEN
        assert "Tarea 16" not in month.text
        await here.rosa.presses("Más", title)
        await here.rosa.reads("Tarea 16")
        theirs = (await here.nour.message("الثلاثاء، 1 ديسمبر – الجمعة، 1 يناير", "المزيد"))["content"]
        assert theirs["formatted_body"].startswith('<div dir="rtl"><strong>شهر في')
        assert len(theirs["body"].splitlines()) < A_SCREEN
        assert "Tarea 16" not in theirs["body"]
        await here.nour.presses("المزيد", "الثلاثاء، 1 ديسمبر – الجمعة، 1 يناير")
        await here.nour.reads("[ar] Tarea 16")


async def test_a_crisis_is_told_to_all_asked_about_at_once_and_over_again_from_either_platform(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with stage(tmp_path, synapse, protocol=LAKE) as here:
        await here.nour_alone.says("!rhythm crisis")
        told = await here.rosa.reads("Desde ahora rige el ritmo de crisis. Lo estableció Nour (Tyr).")
        assert told.splitlines()[1:] == [
            "– Semana: descansa por ahora",
            "+ A salvo: cada día, hora: 17:00, según el reloj de cada grupo",
        ]
        there = (await here.amal.message("إيقاع الأزمة"))["content"]
        assert there["formatted_body"].startswith('<div dir="rtl">من الآن يسري إيقاع الأزمة،')
        assert there["body"].splitlines()[1].startswith("– \u2068الأسبوع\u2069: ")
        await here.teo.presses("Sí", "¿Están a salvo?")
        await here.amal.presses("نعم", "هل أنتم بخير؟")
        await here.teo.reads("• ¿Están a salvo? Sí")
        await here.amal.reads("• \u2068هل أنتم بخير؟\u2069 \u2068نعم\u2069")
        await here.rosa_alone.says("/rhythm normal")
        told = "عاد الإيقاع المعتاد إلى السريان، بقرار من \u2068Rosa (Goma)\u2069."
        over = (await here.nour.message(told))["content"]
        assert "<br>– \u2068السلامة\u2069: يستريح في الوقت الحالي</div>" in over["formatted_body"]
        await here.teo.reads("Vuelve a regir el ritmo de siempre. Lo estableció Rosa (Goma).")
        assert here.gathering().partnership.crisis_since is None
