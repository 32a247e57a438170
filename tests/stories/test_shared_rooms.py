"""One room for several partners with different languages: what is said there, in which of them, for whom."""

from __future__ import annotations

import re

from bot.core.partnership import Room
from bot.translation import translator_from
from tests.stories.beginnings import invited, setup_code
from tests.world import PULSE, Neighbour, World, mondays

SW, PT = "Nini kimesonga mbele?", "O que avançou?"
OPEN = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - {id: done, kind: yes-no, ask: {en: "Done?", sw: "Imeisha?", pt-BR: "Acabou?", es: "¿Listo?"}}
      - {id: how, kind: text, ask: {en: "How?", sw: "Vipi?", pt-BR: "Como?", es: "¿Cómo?"}}
""",
)


def beside(amina: Neighbour, name: str, language: str) -> Neighbour:
    """Return somebody in Amina's chat whose client speaks *language*."""
    return amina.world.stranger(name, amina.room.removeprefix("console:"), language)


async def shared(
    world: World, protocol: str = PULSE, quiet: str = "-"
) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return Amina of Amina's group (sw), Bruno of Recife (pt-BR) in one chat, and Carla (es) in another.

    Recife joined last, and has agreed to what is in force.
    """
    amina, carla = world.partners("Amina in Nairobi (sw)", "Carla in Madrid (es)", protocol=protocol)
    bruno = beside(amina, "Bruno", "pt-BR")
    await bruno.says(await invited(amina, "Recife"))
    for answer in ("pt-BR", "Recife", quiet):
        await bruno.replies(answer)
    if quiet != "-":
        await world.turns_to("12:00", "America/Recife")
    if protocol:
        await bruno.presses("Tunakubali · Concordamos")
    amina.forget()
    carla.forget()
    return amina, bruno, carla


def the_room(world: World) -> Room:
    return world.gathering().rooms["r-amina"]


def sitting(world: World) -> list[str]:
    g = world.gathering()
    return [g.partners[id_].name for id_ in the_room(world).partners]


def partner_of(world: World, who: Neighbour) -> str:
    """Return the name of the partner that somebody is counted with; empty for nobody we know."""
    g = world.gathering()
    member = g.by_address(who.person.address)
    return g.partners[member.partner].name if member else ""


async def test_a_code_of_the_same_partnership_seats_its_partner_in_the_same_room(world: World) -> None:
    amina, carla = world.partners("Amina in Nairobi (sw)", "Carla in Madrid (es)")
    bruno = beside(amina, "Bruno", "pt-BR")
    await bruno.says(await invited(amina, "Recife"))
    assert amina.last_heard().startswith("Karibuni katika River watch!\n\nKwa Recife:")
    assert "Boas-vindas a River watch!\n\nPara Recife:\nEm que língua" in amina.last_heard()
    await bruno.replies("pt-BR")
    await amina.says("/status")
    assert amina.last_heard().startswith("Hakuna"), "who sat there before goes on"
    await bruno.says("/status")
    assert "Um momento: " in amina.last_heard()
    await bruno.says("Recife", to="Em que cidade")
    await bruno.presses("Saa yoyote ni sawa · Sem silêncio")
    assert "Recife amefika. Asanteni!" in amina.heard[-3].message.text.plain
    assert amina.heard[-2].message.text.plain.startswith("Kwa Recife:\nSiku nikiwakumbusha")
    assert carla.last_heard().startswith("Recife se unió y lee en portugués (Brasil).\nParticipará en ")
    assert not amina.has_heard("Recife amejiunga")
    assert sitting(world) == ["Amina", "Recife"]
    assert the_room(world).reads == ("sw", "pt-BR")
    assert partner_of(world, bruno) == "Recife"
    assert partner_of(world, amina) == "Amina"


async def test_what_is_said_there_comes_in_one_message_in_the_languages_that_are_most_used(
    world: World,
) -> None:
    amina, bruno, _ = await shared(world)
    await amina.says("/partners")
    swahili, _, portuguese = amina.last_heard().partition("\n\n")
    assert "Carla (Kihispania)" in swahili
    assert "Carla (espanhol)" in portuguese
    await beside(amina, "Davi", "pt-BR").says("/status")
    assert the_room(world).reads == ("pt-BR", "sw")
    await bruno.says("/language")
    first, _, second = amina.last_heard().partition("\n\n")
    assert first.startswith("Qual delas?")
    assert second.startswith("Lugha ipi?")


async def test_each_is_asked_at_its_own_hour_and_the_question_says_whom_it_is_for(world: World) -> None:
    amina, bruno, _ = await shared(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    [question] = amina.texts()
    assert f"Kwa Amina:\n{SW}" in question
    assert f"Para Amina:\n{PT}" in question
    head = [span for span in amina.heard[0].message.text.spans if span.mark == "strong"]
    plain = amina.heard[0].message.text.plain
    assert {"Kwa Amina:", "Para Amina:"} <= {plain[span.start : span.start + span.length] for span in head}
    amina.forget()
    await world.monday_at("09:00", "America/Recife")
    assert f"Para Recife:\n{PT}" in bruno.last_heard()


async def test_nothing_is_asked_there_while_one_of_them_rests(world: World) -> None:
    amina, _, _ = await shared(world, quiet="21:00-07:00")
    await world.monday_at("12:59", "Africa/Nairobi")
    assert not amina.has_heard(SW), "it is before seven in Recife"
    await world.turns_to("13:00", "Africa/Nairobi")
    assert amina.has_heard(SW)


async def test_an_answer_given_there_is_translated_below_it_and_told_elsewhere_as_ever(world: World) -> None:
    amina, bruno, carla = await shared(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await amina.says("Pampu inafanya kazi", to=SW)
    below = [shown for shown in amina.heard if "A bomba funciona" in shown.message.text.plain]
    assert [shown.message.text.plain for shown in below] == [
        "Amina respondeu: A bomba funciona\n(sw: Pampu inafanya kazi)"
    ]
    assert below[0].message.reply_to == said
    await carla.says("/status")
    assert "[es] Pampu inafanya kazi" in next(t for t in carla.texts() if "respondió" in t)
    await world.monday_at("09:00", "America/Recife")
    await bruno.says("Estamos bem", to="Para Recife")
    assert amina.has_heard("Bruno (Recife) amejibu: Tuko salama\n(pt-BR: Estamos bem)")
    assert not amina.has_heard("Bruno (Recife) respondeu")


async def test_an_answer_from_elsewhere_and_a_reply_to_it_are_read_by_all_who_sit_there(world: World) -> None:
    amina, bruno, carla = await shared(world)
    await world.monday_at("09:00", "Europe/Madrid")
    await carla.says("Todo bien", to="¿Qué avanzó?")
    assert "Carla amejibu: [sw] Todo bien" in amina.last_heard()
    assert "Carla respondeu: [pt] Todo bien" in amina.last_heard()
    said = await bruno.says("Qual bomba?", to="Todo bien")
    assert "Bruno (Recife) contesta: [es] Qual bomba?" in carla.last_heard()
    below = amina.message("Pampu gani?").message
    assert (below.text.plain, below.reply_to) == (
        "Bruno (Recife) anajibu: Pampu gani?\n(pt-BR: Qual bomba?)",
        said,
    )


async def test_a_reply_to_somebody_in_the_same_room_is_translated_below_it(world: World) -> None:
    amina, bruno, _ = await shared(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("Pampu inafanya kazi", to=SW)
    said = await bruno.says("Qual bomba?", to="A bomba funciona")
    assert amina.last_heard() == "Bruno (Recife) anajibu: Pampu gani?\n(pt-BR: Qual bomba?)"
    await bruno.edits(said, "Estamos bem")
    assert amina.last_heard() == "Bruno (Recife) anajibu (limehaririwa): Tuko salama\n(pt-BR: Estamos bem)"


async def test_what_is_changed_or_taken_back_is_so_below_too(world: World) -> None:
    amina, _, _ = await shared(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await amina.says("Pampu inafanya kazi", to=SW)
    await amina.edits(said, "Barabara imefungwa")
    assert amina.has_heard("A estrada está fechada\n(sw: Barabara imefungwa)")
    assert not amina.has_heard("A bomba funciona")
    await amina.withdraws(said)
    assert not amina.has_heard("A estrada está fechada")


async def test_without_a_translator_nothing_is_said_again_below(world: World) -> None:
    world.translator = translator_from(())
    world.restarts()
    amina, _, carla = await shared(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("Pampu inafanya kazi", to=SW)
    assert not amina.has_heard("Pampu inafanya kazi")
    assert carla.has_heard("Amina respondió: Pampu inafanya kazi")


async def test_an_answer_counts_for_the_partner_of_whoever_gives_it(world: World) -> None:
    """Whichever of the two questions they reply to or press under."""
    amina, bruno, carla = await shared(world, OPEN)
    await world.monday_at("09:00", "America/Recife")
    await bruno.says("sim", to="Para Amina:")
    await bruno.says("Estamos bem", to="Para Recife:")
    await amina.presses("Ndiyo · Sim", on="Kwa Amina:")
    await amina.says("Pampu inafanya kazi", to="Kwa Amina:\n2/2")
    g = world.gathering()
    given = {(g.partners[g.asks[a.ask].partner].name, g.members[a.member].name) for a in g.answers.values()}
    assert given == {("Recife", "Bruno"), ("Amina", "Amina")}
    await world.turns_to("12:00", "Africa/Nairobi")
    for _day in range(4):
        await world.turns_to("20:00", "America/Recife")
    digest = next(text for text in carla.texts() if text.startswith("Recife\n"))
    assert "[es] Estamos bem" in digest
    assert "Pampu" not in digest


async def test_somebody_new_is_counted_by_their_language_and_can_say_otherwise(world: World) -> None:
    amina, _, _ = await shared(world)
    davi = beside(amina, "Davi", "pt")
    await davi.says("Bom dia a todos")
    assert partner_of(world, davi) == "", "who does not speak to us is nobody's"
    await davi.says("/status")
    assert "Davi, entendo que você fala em nome de Recife." in "\n".join(amina.texts())
    assert "Se não for assim, escreva /partner e o nome certo: Amina, Recife" in "\n".join(amina.texts())
    assert partner_of(world, davi) == "Recife"
    await davi.says("/partner Lima")
    assert "Não conheço aqui nenhum grupo chamado “Lima”. Estão aqui: Amina, Recife." in davi.last_heard()
    await davi.says("/partner amina")
    assert "A partir de agora, Davi conta como parte de Amina." in davi.last_heard()
    assert partner_of(world, davi) == "Amina"


async def test_whom_nothing_tells_apart_is_asked_and_says_so_with_a_button(world: World) -> None:
    amina, _, _ = await shared(world)
    emma = beside(amina, "Emma", "en")
    await emma.says("/status")
    assert "Unazungumza kwa niaba ya nani?" in emma.last_heard()
    assert partner_of(world, emma) == ""
    await emma.presses("Recife")
    assert "Emma conta como parte de Recife" in emma.last_heard()
    assert partner_of(world, emma) == "Recife"
    finn = beside(amina, "Finn", "en")
    await finn.says("/partner Recife")
    assert partner_of(world, finn) == "Recife"


async def test_who_answers_a_question_is_counted_with_whom_it_asks(world: World) -> None:
    amina, _, carla = await shared(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    emma = beside(amina, "Emma", "en")
    await emma.says("All is well", to="Kwa Amina:")
    assert partner_of(world, emma) == "Amina"
    assert amina.has_heard("Emma, nakuhesabu pamoja na Amina.")
    assert carla.has_heard("Emma (Amina) respondió: [es] All is well")


async def test_a_language_is_changed_for_ones_own_partner_alone(world: World) -> None:
    amina, bruno, _ = await shared(world)
    await bruno.says("/language fr")
    assert the_room(world).reads == ("sw", "fr")
    assert "Kuanzia sasa hapa nazungumza Kiswahili, Kifaransa." in amina.last_heard()
    assert "Désormais, je parle ici en" in amina.last_heard()
    g = world.gathering()
    assert {p.name: p.languages[0] for p in g.partners.values()} == {
        "Amina": "sw",
        "Carla": "es",
        "Recife": "fr",
    }
    await amina.says("/language fr")
    assert the_room(world).reads == ("fr",)


async def test_only_who_leaves_is_gone_and_the_next_in_takes_the_place(world: World) -> None:
    amina, bruno, carla = await shared(world)
    await carla.says("/role coordinator Carla")
    await amina.says("/role coordinator Carla")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("/leave")
    assert "Je, Amina anaondoka kweli River watch?" in amina.last_heard()
    await bruno.presses("Ndiyo, tunaondoka · Sim, vamos sair")
    assert sitting(world) == ["Amina", "Recife"], "another's leaving is not theirs to say"
    await amina.presses("Ndiyo, tunaondoka · Sim, vamos sair")
    assert sitting(world) == ["Recife"]
    assert the_room(world).reads == ("pt-BR",)
    assert amina.last_heard() == "Amina saiu da parceria. Agradecemos por tudo o que compartilhou."
    assert carla.has_heard("Amina")
    await amina.says("Pampu inafanya kazi", to=SW)
    assert not carla.has_heard("Pampu inafanya kazi")
    amina.forget()
    await world.monday_at("09:00", "America/Recife")
    assert PT in bruno.last_heard()
    assert "Para Recife:" not in bruno.last_heard(), "nobody else sits there"
    await bruno.says("/leave")
    await bruno.presses("Sim, vamos sair")
    assert the_room(world).state == "left"


async def test_a_code_of_another_partnership_and_one_in_a_direct_talk_are_refused(world: World) -> None:
    amina, bruno, _ = await shared(world)
    await bruno.says(f"/start {setup_code(world, 'Other river')}")
    assert "Esta conversa já pertence a River watch." in bruno.last_heard()
    await amina.colleague("Zuri").says("/status")
    command = await invited(amina, "Lago")
    await amina.alone().says("/status")
    await amina.alone().says(command)
    assert "River watch" in amina.alone().last_heard()
    assert sitting(world) == ["Amina", "Recife"]
    await amina.says(command)
    assert sitting(world) == ["Amina", "Recife", "Lago"]
    assert partner_of(world, amina) == "Amina", "a coordinator who types it stays with their own"


async def test_the_welcome_is_answered_by_those_it_is_for_or_by_whoever_replies_to_it(world: World) -> None:
    [amina] = world.partners("Amina in Nairobi (sw)")
    await world.monday_at("09:00", "Africa/Nairobi")
    davi = beside(amina, "Davi", "pt-BR")
    await amina.says(await invited(amina, "Recife"))
    await amina.says("pt-BR", to="Kwa Recife:")
    assert "Em que cidade" in amina.last_heard()
    await davi.says("Estamos bem", to=SW)
    assert "Um momento: " in davi.last_heard()
    assert partner_of(world, davi) == "Recife"
    await davi.says("/partner Amina")
    assert partner_of(world, davi) == "Amina"
    await davi.says("Recife", to="Em que cidade")
    assert "Em que horário" in amina.last_heard()
    assert not world.gathering().answers


async def test_whose_partner_left_can_speak_for_the_one_that_stays(world: World) -> None:
    _, bruno, carla = await shared(world)
    await bruno.says("/leave")
    await bruno.presses("Ndiyo, tunaondoka · Sim, vamos sair")
    await world.monday_at("09:00", "Africa/Nairobi")
    await bruno.says("Estamos bem", to=SW)
    assert not carla.has_heard("Estamos bem")
    await bruno.says("/partner Amina")
    await bruno.says("Tuko salama", to=SW)
    assert carla.has_heard("Bruno (Amina) respondió: [es] Tuko salama")


async def test_each_answer_of_many_is_translated_below_itself(world: World) -> None:
    """Elsewhere the ninth and what follows wait for the digest."""
    amina, _, carla = await shared(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    for number in range(10):
        await amina.says(f"Jibu {number}", to=SW)
    assert sum("[pt] Jibu" in text for text in amina.texts()) == 10
    assert sum("[es] Jibu" in text for text in carla.texts()) == 8


async def test_who_left_a_shared_room_comes_back_with_a_code(world: World) -> None:
    amina, bruno, _ = await shared(world)
    before = the_room(world).partners
    await bruno.says("/leave")
    await bruno.presses("Ndiyo, tunaondoka · Sim, vamos sair")
    assert sitting(world) == ["Amina"]
    await bruno.says(await invited(amina, "recife"))
    assert the_room(world).partners == before
    assert partner_of(world, bruno) == "Recife"


async def test_each_agrees_for_its_own_partner_there(world: World) -> None:
    amina, bruno, carla = await shared(world, "")
    await carla.says("/partners")
    await amina.says("/adopt weekly-pulse")
    button = "Tunakubali · Concordamos"
    await bruno.presses(button)
    assert "Bruno: Concordamos" in amina.message("Pendekezo kwa").message.text.plain
    await amina.presses(button)
    shown = amina.message("Pendekezo kwa").message
    assert "Amina: Tunakubali" in shown.text.plain
    assert "Recife: Concordamos" in shown.text.plain
    assert not shown.flat_buttons
    await carla.says("/agree")
    [adopted] = world.gathering().adoptions.values()
    assert (adopted.state, len(adopted.agreed)) == ("in-force", 3)


async def test_hours_are_told_to_each_as_their_clock_has_them(world: World) -> None:
    amina, _, _ = await shared(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    hours = [int(hour) for hour in re.findall(r"(\d\d):00\.", amina.last_heard())]
    assert len(hours) == 2
    assert hours[0] - hours[1] == 6, "Recife is six hours behind Nairobi"


async def test_whoever_keeps_order_there_takes_back_what_others_said_and_is_nobody_yet(world: World) -> None:
    amina, _, carla = await shared(world)
    await world.monday_at("09:00", "Africa/Nairobi")
    said = await amina.says("Pampu inafanya kazi", to=SW)
    keeper = beside(amina, "Grace", "en")
    await keeper.withdraws(said)
    assert not carla.has_heard("Pampu inafanya kazi")
    assert partner_of(world, keeper) == ""


async def test_silence_of_one_is_not_told_in_the_room_that_it_shares(world: World) -> None:
    amina, _, carla = await shared(world, OPEN)
    await world.monday_at("09:00", "America/Recife")
    await carla.presses("Sí")
    await carla.says("Todo bien", to="¿Cómo?")
    await amina.presses("Ndiyo · Sim", on="Kwa Amina:")
    await amina.says("Pampu inafanya kazi", to="Kwa Amina:")
    for _day in range(4):
        await world.turns_to("20:00", "America/Recife")
    assert amina.has_heard("Amina, kuna jambo lako peke yako.")
    assert not amina.has_heard("hajajibu")
    await amina.alone().says("/status")
    await world.turns_to("10:00", "Africa/Nairobi")
    assert amina.alone().has_heard("Recife bado hajajibu")


async def test_silence_is_told_to_somebody_outside_the_room_where_there_is_one(world: World) -> None:
    amina, _, carla = await shared(world, OPEN)
    await amina.says("/role coordinator Carla")
    await world.monday_at("09:00", "America/Recife")
    for who, yes in ((carla, "Sí"), (amina, "Ndiyo · Sim")):
        await who.presses(yes)
    for _day in range(4):
        await world.turns_to("20:00", "America/Recife")
    assert carla.has_heard("Carla, hay algo solo para usted.")
    assert not amina.has_heard("kuna jambo lako peke yako")
