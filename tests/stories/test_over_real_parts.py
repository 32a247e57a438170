"""Two weeks between a Telegram group and a Matrix room that share no language, over real parts.

The bot is a process that is killed at the end of every scene, and in the middle of some, and started again.
What is asserted is what people read. Rosa's group is in Bogotá (UTC-5) and reads Spanish; Bruno's is in
Recife (UTC-3) and reads Portuguese.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import readme
from tests.peers.synapse import PASSWORD, Homeserver, synapse
from tests.stories.diary import Shown, page
from tests.stories.real import OnMatrix, OnTelegram, RealParts, real_parts

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

CLOCKS = {"Bogotá": "America/Bogota", "Recife": "America/Recife"}
T, M = "Telegram", "Matrix"
WEEK = (
    Shown(T, "Rosa", "/start"),
    Shown(M, "Bruno", "!join"),
    Shown(T, "Baraza", "se unió"),
    Shown(T, "Rosa", "/adopt weekly-pulse"),
    Shown(M, "Baraza", "Proposta para todos", 1),
    Shown(M, "Bruno", "[Concordamos]"),
    Shown(T, "Rosa", "[Estamos de acuerdo]"),
    Shown(T, "Baraza", "Todos los grupos aliados están"),
    Shown(M, "Baraza", "1/7 O que avançou", 2),
    Shown(M, "Bruno", "A bomba nova funciona"),
    Shown(T, "Baraza", "La bomba nueva funciona"),
    Shown(T, "Rosa", "El pozo de la escuela ya da agua"),
    Shown(M, "Bruno", "Quantos metros?"),
    Shown(T, "Baraza", "contesta: ¿Cuántos metros?"),
    Shown(T, "Rosa", "Doce metros"),
    Shown(M, "Baraza", "responde: Doze metros"),
    Shown(M, "Baraza", "o que ouvimos"),
    Shown("alone", "Baraza", "recordatorio"),
    Shown("alone", "Rosa", "[Listo]"),
    Shown(M, "Baraza", "✓ Rosa"),
    Shown(M, "Baraza", "Um pequeno lembrete", 2),
)
"""What of it the README shows."""


@dataclass
class Orillas:
    """The partnership: two groups' chats, and Rosa's talk with the bot alone."""

    parts: RealParts
    bogota: OnTelegram
    rosa: OnTelegram
    recife: OnMatrix

    async def at(self, moment: str) -> None:
        """Kill the bot, start it at *moment*, and look only at what is said from then on."""
        if self.parts.bot.running:
            await self.parts.bot.kill()
        for place in (self.bogota, self.rosa, self.recife):
            await place.looks_away()
        await self.parts.at(moment)


async def test_two_weeks_between_telegram_and_matrix(tmp_path: Path, synapse: Homeserver) -> None:
    async with real_parts(tmp_path, synapse, quick=True) as parts:
        person = parts.telegram.person("Rosa", "es")
        here = Orillas(
            parts,
            parts.telegram_group("Bogotá", person),
            parts.talk_with(person),
            await parts.matrix_room("Recife", "Bruno"),
        )
        await a_coordinator_begins(here)
        await a_partner_joins(here)
        await both_agree(here)
        await recife_is_asked_at_its_nine_o_clock(here)
        await bogota_is_asked_at_its_own(here)
        await a_misunderstanding_is_cleared_up(here)
        await everyone_gets_a_digest(here)
        await duties_are_reminded(here)
        await silence_is_nudged(here)
        await lateness_is_told_to_the_facilitator_alone(here)
        await silence_is_told_to_the_facilitator_alone(here)
        await the_second_digest_tells_what_was_done(here)
        await each_chat_was_told_commands_as_they_arrive(here)
        nothing_was_said_again_but_by_a_crash(here)
        nobodys_words_or_keys_are_in_the_log(here)
        readme.holds("week", page(parts.diary, WEEK, CLOCKS))


async def a_coordinator_begins(here: Orillas) -> None:
    code = await here.parts.code("Dos Orillas")
    await here.at("2026-11-25T15:00:00Z")
    await here.bogota.says(f"/start {code} Agua Clara")
    assert await here.bogota.reads("idioma") == (
        "¡Les damos la bienvenida a Dos Orillas!\n"
        "¿En qué idioma quieren leer aquí? Toquen uno o respondan con otro."
    )
    await here.bogota.presses("español", "idioma")
    await here.bogota.replies("¿En qué ciudad están?", "Bogotá")
    await here.bogota.presses("21:00–07:00", "¿A qué horas debo guardar silencio?")
    through = await here.bogota.reads("Agua Clara ya está aquí. ¡Gracias!")
    assert "Lo que ustedes escriben se traduce para los demás con: nuestro propio servidor." in through
    # Whoever facilitates is told of silence alone, once they have spoken to the bot alone.
    await here.rosa.says("/status")
    assert await here.rosa.reads("pendiente") == "No tienen nada pendiente. Todo va bien."


async def a_partner_joins(here: Orillas) -> None:
    await here.at("2026-11-25T15:30:00Z")
    await here.bogota.says("/invite Várzea")
    invitation = await here.bogota.reads("/join")
    assert invitation.startswith(
        "Para Várzea: agréguenme al chat de ese grupo y envíen allí lo siguiente. Funciona una sola vez,"
        " hasta el miércoles, 2 dic, 10:30.\n"
    )
    lines = invitation.splitlines()[1:]
    assert lines[0] == "En Telegram estoy aquí: https://t.me/baraza_test_bot?start=alone"
    code = lines[1].removeprefix("/join ")
    assert lines[2].endswith(f"?startgroup={code}")
    assert lines[3:] == [f"En Matrix estoy aquí: {here.recife.bot}", f"!join {code}"]
    await here.recife.says(lines[-1])
    await here.recife.presses("português (Brasil)", "Which language do you want to read here?")
    await here.recife.replies("Em que cidade vocês estão?", "Recife")
    await here.recife.presses("21:00–07:00", "Em que horário devo ficar em silêncio?")
    await here.recife.reads("Várzea já está aqui. Obrigado!")
    assert await here.bogota.reads("se unió") == "Várzea se unió y lee en portugués (Brasil)."


async def both_agree(here: Orillas) -> None:
    await here.at("2026-11-25T16:00:00Z")
    await here.bogota.says("/adopt weekly-pulse")
    proposal = await here.recife.reads("Proposta para todos os grupos parceiros: Pulso semanal")
    assert "• Respondemos em até três dias, ou avisamos que não vai dar." in proposal
    await here.recife.presses("Concordamos", "Pulso semanal")
    agreed = "Bruno (Várzea) está de acuerdo con “Pulso semanal”."
    assert await here.bogota.reads("Bruno (Várzea)") == agreed
    await here.at("2026-11-25T16:10:00Z")
    await here.bogota.says("/role treasurer Bruno")
    await here.bogota.says("/role host Rosa")
    await here.recife.reads("Rosa (Agua Clara) agora tem o papel “condução”.")
    await here.bogota.presses("Estamos de acuerdo", "Propuesta para todos")
    assert await here.bogota.reads("Todos los grupos aliados están") == (
        "Todos los grupos aliados están de acuerdo: “Pulso semanal” está en marcha desde ahora."
        " /preview muestra lo que viene."
    )
    assert await here.recife.reads("Todos os grupos parceiros concordam") == (
        "Todos os grupos parceiros concordam: “Pulso semanal” está valendo a partir de agora."
        " !preview mostra o que vem por aí."
    )


async def recife_is_asked_at_its_nine_o_clock(here: Orillas) -> None:
    """Bruno answers by replying, by number and by reaction; the bot is killed between two of his answers."""
    await here.at("2026-11-30T11:59:58Z")
    await here.recife.reads("1/7 O que avançou desde a nossa última conversa?")
    await here.recife.replies("1/7", "A bomba nova funciona")
    await here.recife.reads("2/7 O que está atrapalhando, e quem poderia ajudar?")
    await here.at("2026-11-30T12:01:00Z")
    assert not any("1/7" in text for text in await here.bogota.texts()), "in Bogotá it is seven o'clock"
    await here.recife.presses("Pular", "2/7")
    await here.recife.presses("2", "3/7 Como está a carga de trabalho de vocês nesta semana?")
    await here.recife.replies("4/7 Quantas pessoas vocês alcançaram?", "40")
    await here.recife.replies(
        "5/7 O que vocês vão fazer até a próxima segunda-feira?", "Treinar três vizinhas"
    )
    await here.recife.presses("Dinheiro", "6/7 O que mais ajudaria vocês nesta semana?")
    await here.recife.replies("7/7 Precisamos de uma chamada nesta semana?", "1")
    assert await here.recife.reads("Obrigado!") == (
        "Obrigado! Era só isso. Todos os grupos leem o resumo a partir de quinta-feira, 3 de dez., 11:00."
    )
    assert "✓ Bruno: 2 de 5" in await here.recife.reads("3/7")


async def bogota_is_asked_at_its_own(here: Orillas) -> None:
    """Rosa reads what Recife answered in her language, and answers; the bot is killed twice meanwhile."""
    await here.at("2026-11-30T13:59:58Z")
    assert await here.bogota.reads("La bomba nueva", new=False) == (
        "¿En qué avanzaron desde la última vez que hablamos?\n"
        "Bruno (Várzea) respondió: La bomba nueva funciona\n"
        "(pt-BR: A bomba nova funciona)"
    )
    await here.bogota.replies("1/7 ¿En qué avanzaron", "El pozo de la escuela ya da agua")
    await here.bogota.reads("2/7 ¿Qué obstáculos tienen y quién podría ayudar?")
    await here.at("2026-11-30T14:05:00Z")
    assert await here.bogota.reads("Además", new=False) == (
        "Además, de Várzea:\n"
        "• ¿Qué tan pesada es la carga de trabajo de ustedes esta semana? 2 de 5\n"
        "• ¿A cuántas personas llegaron? 40 personas\n"
        "• ¿Qué les ayudaría más esta semana? Dinero\n"
        "• ¿Necesitamos una llamada esta semana? Sí"
    )
    await here.bogota.replies("2/7", "Faltan dos válvulas")
    await here.bogota.presses("4", "3/7 ¿Qué tan pesada es la carga")
    await here.bogota.reads("4/7 ¿A cuántas personas llegaron?")
    await here.at("2026-11-30T14:10:00Z")
    await here.bogota.presses("Saltar", "4/7")
    await here.bogota.replies("5/7 ¿Qué van a hacer", "Revisar las tuberías del norte")
    await here.bogota.reads("6/7 ¿Qué les ayudaría más esta semana?")
    await here.at("2026-11-30T14:15:00Z")
    await here.bogota.presses("Más manos", "6/7")
    await here.bogota.presses("No", "7/7 ¿Necesitamos una llamada esta semana?")
    assert await here.recife.reads("E mais", new=False) == (
        "E mais, de Agua Clara:\n"
        "• Como está a carga de trabalho de vocês nesta semana? 4 de 5\n"
        "• O que mais ajudaria vocês nesta semana? Mais gente para ajudar\n"
        "• Precisamos de uma chamada nesta semana? Não"
    )


async def a_misunderstanding_is_cleared_up(here: Orillas) -> None:
    """A reply to an answer is carried to where it came from, as a reply there; and back."""
    await here.at("2026-11-30T14:20:00Z")
    await here.recife.replies("O poço da escola já dá água", "Quantos metros?")
    assert await here.recife.reads("Levei") == "Levei para Agua Clara."
    await here.at("2026-11-30T14:21:00Z")
    assert await here.bogota.reads("metros", new=False) == (
        "Bruno (Várzea) contesta: ¿Cuántos metros?\n(pt-BR: Quantos metros?)"
    )
    await here.bogota.replies("¿Cuántos metros?", "Doce metros")
    assert await here.recife.reads("metros") == "Rosa (Agua Clara) responde: Doze metros\n(es: Doce metros)"
    await here.recife.replies("Doze metros", "/original")
    assert await here.recife.reads("como foi escrito") == (
        "Em espanhol, como foi escrito: Doce metros\nTraduzido por libretranslate."
    )


async def everyone_gets_a_digest(here: Orillas) -> None:
    await here.at("2026-12-03T13:59:58Z")
    assert await here.recife.reads("o que ouvimos") == (
        "Pulso semanal, segunda-feira, 30 de nov.: o que ouvimos\n"
        "Grupos que responderam: 2 de 2.\n"
        "○ Compartilhar o livro-caixa do mês passado com todos os grupos parceiros – Várzea,"
        " até segunda-feira, 7 de dez., 10:00"
    )
    assert "O poço da escola já dá água\n(es: El pozo de la escuela ya da agua)" in await here.recife.reads(
        "Agua Clara\n"
    )
    await here.bogota.reads("Pulso semanal, lunes, 30 nov: lo que nos contaron")
    assert "La bomba nueva funciona\n(pt-BR: A bomba nova funciona)" in await here.bogota.reads("Várzea\n")
    await here.bogota.reads("Agua Clara\n")


async def duties_are_reminded(here: Orillas) -> None:
    await here.at("2026-12-05T14:00:00Z")
    ledger = "Compartilhar o livro-caixa do mês passado com todos os grupos parceiros"
    reminder = f"Bruno, um lembrete: {ledger} – até segunda-feira, 7 de dez., 10:00."
    assert (await here.recife.reads("um lembrete")).startswith(reminder)
    assert "Enviar a todos los grupos lo que se acordó el lunes" in await here.rosa.reads("recordatorio")
    await here.rosa.presses("Listo", "recordatorio")
    assert (
        await here.recife.reads("✓")
        == "✓ Rosa (Agua Clara): Enviar para todo mundo o que foi combinado na segunda-feira"
    )
    await here.at("2026-12-07T13:00:00Z")
    assert (await here.recife.reads("um lembrete")).startswith(reminder)


async def silence_is_nudged(here: Orillas) -> None:
    await here.at("2026-12-07T14:00:00Z")
    await here.bogota.reads("1/7")
    await here.bogota.replies(
        "1/7 ¿En qué avanzaron desde la última vez que hablamos?", "Faltan dos válvulas"
    )
    await here.bogota.reads("2/7")
    await here.at("2026-12-08T13:05:00Z")
    assert (await here.recife.reads("pequeno lembrete")).startswith(
        "Um pequeno lembrete de “Pulso semanal”: ainda há 7 perguntas para responder, até quinta-feira,"
        " 10 de dez., 10:00.\n1/7 O que avançou desde a nossa última conversa?"
    )


async def lateness_is_told_to_the_facilitator_alone(here: Orillas) -> None:
    await here.at("2026-12-09T13:00:00Z")
    await here.recife.reads("Bruno, há algo só para você.")
    bruno = here.recife.person
    alone = OnMatrix(await bruno.creates(here.recife.bot, direct=True), bruno, here.recife.bot)
    await alone.says("/status")
    assert (await alone.reads("o prazo disto era")).startswith(
        "Bruno, o prazo disto era segunda-feira, 7 de dez., 10:00: Compartilhar o livro-caixa do mês passado"
        " com todos os grupos parceiros. Se já foi feito, é só apertar “Feito”;"
    )
    assert await here.rosa.reads("no ha dicho") == (
        "Para usted, que coordina: Várzea no ha dicho que esto esté hecho: Compartir el libro de cuentas del"
        " mes pasado con todos los grupos aliados (era para el lunes, 7 dic, 8:00, 10:00 allí). ¿Podría"
        " preguntarle en qué se le puede ayudar?"
    )
    assert not any("o prazo disto era" in text for text in await here.recife.texts())
    await alone.presses("Feito", "o prazo disto era")
    done = "✓ Bruno (Várzea): Compartir el libro de cuentas del mes pasado con todos los grupos aliados"
    assert await here.bogota.reads("Compartir") == done
    assert not any("no ha dicho" in text for text in await here.bogota.texts())


async def silence_is_told_to_the_facilitator_alone(here: Orillas) -> None:
    await here.at("2026-12-10T13:30:00Z")
    assert await here.rosa.reads("todavía no ha respondido") == (
        "Várzea todavía no ha respondido a “Pulso semanal” (pregunté el lunes, 7 dic, 8:00, 10:00 allí)."
        " ¿Podría hacerle una llamada?"
    )
    assert not any("todavía no ha respondido" in text for text in await here.bogota.texts())


async def the_second_digest_tells_what_was_done(here: Orillas) -> None:
    await here.at("2026-12-10T13:59:58Z")
    digest = await here.bogota.reads("Pulso semanal, lunes, 7 dic: lo que nos contaron")
    assert digest.splitlines()[1:4] == [
        "Grupos que respondieron: 1 de 2.",
        "✓ Enviar a todos los grupos lo que se acordó el lunes – lo hizo Rosa (Agua Clara)",
        "✓ Compartir el libro de cuentas del mes pasado con todos los grupos aliados"
        " – lo hizo Bruno (Várzea)",
    ]
    assert (
        "✓ Compartilhar o livro-caixa do mês passado com todos os grupos parceiros – feito por Bruno (Várzea)"
        in await here.recife.reads("Pulso semanal, segunda-feira, 7 de dez.: o que ouvimos")
    )


async def each_chat_was_told_commands_as_they_arrive(here: Orillas) -> None:
    """Element takes "/help" for its own; here Rosa's invitation alone names a command for Matrix."""
    named = re.compile(r"(?<![\w/.:])[/!](?=[a-z])")
    signs = {sign for text in await here.recife.texts() for sign in named.findall(text)}
    assert signs == {"!"}
    told = [text for text in await here.bogota.texts() if "!join" not in text]
    assert {sign for text in told for sign in named.findall(text)} == {"/"}


def nothing_was_said_again_but_by_a_crash(here: Orillas) -> None:
    assert len(here.parts.telegram.duplicates()) <= here.parts.starts


def nobodys_words_or_keys_are_in_the_log(here: Orillas) -> None:
    """At debug level, through the whole story."""
    log = "\n".join(here.parts.bot.log)
    assert '"level": "info"' in log
    secret = [here.parts.telegram.token, here.parts.telegram.token.partition(":")[2], PASSWORD]
    words = ["bomba", "pozo", "válvulas", "vizinhas", "metros", "Rosa", "Bruno", "Agua Clara"]
    assert [found for found in (*secret, *words) if re.search(re.escape(found), log, re.IGNORECASE)] == []
    assert '"level": "error"' not in log
