"""How a chat becomes a partner's room: a code, a few questions, and who is known there from then on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters import Kind, Person
from tests.stories.beginnings import CODE, begun, invited, joined, setup_code
from tests.world import Neighbour, World

COUNTRY_TOO = {
    "en": "or with your country",
    "es": "o con su país",
    "fr": "ou avec votre pays",
    "pt-BR": "ou com o seu país",
    "ar": "أو باسم بلدكم",
    "sw": "au la nchi yenu",
}


async def test_a_setup_code_makes_a_partnership_and_its_coordinator(world: World) -> None:
    amina = world.stranger("Amina", "goma", "sw")
    await amina.says(f"/start {setup_code(world)} Goma")
    g = world.gathering()
    assert g.partnership.name == "River watch"
    assert [p.name for p in g.partners.values()] == ["Goma"]
    assert [(m.name, m.roles) for m in g.members.values()] == [("Amina", ("coordinator",))]


async def test_the_welcome_asks_in_the_language_of_the_persons_client(world: World) -> None:
    amina = world.stranger("Amina", "goma", "sw")
    await amina.says(f"/start {setup_code(world)} Goma")
    assert world.bench.messages.says("welcome-language", {}, "sw") in amina.last_heard()


async def test_every_question_of_the_welcome_can_be_answered_by_a_button(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await amina.says(f"/start {setup_code(world)} Goma")
    await amina.presses("Kiswahili")
    await amina.presses("Nairobi")
    await amina.presses("21:00–07:00")
    partner = next(iter(world.gathering().partners.values()))
    assert (partner.languages, partner.zone, partner.quiet) == (("sw",), "Africa/Nairobi", "21:00-07:00")
    assert world.gathering().partnership.zone == "Africa/Nairobi"


@pytest.mark.parametrize(
    ("language", "city", "quiet", "kept"),
    [
        ("fr", "Goma", "21:00-07:00", ("fr", "Africa/Lubumbashi", "21:00-07:00")),
        ("français", "Le Caire", "21:00 – 07:00", ("fr", "Africa/Cairo", "21:00-07:00")),
        ("Português (Brasil)", "São Paulo", "-", ("pt-BR", "America/Sao_Paulo", "")),
        ("Kiswahili", "Kenya", "hapana", ("sw", "Africa/Nairobi", "")),
        ("العربية", "بيروت", "٢٢:٠٠-٠٧:٠٠", ("ar", "Asia/Beirut", "22:00-07:00")),
        ("Wolof", "Dakar", "22h - 6h30", ("wo", "Africa/Dakar", "22:00-06:30")),
        ("German", "Berlin", "none", ("de", "Europe/Berlin", "")),
    ],
    ids=[
        "tags and figures",
        "French",
        "Portuguese",
        "Swahili",
        "Arabic",
        "hours written with h",
        "a language that we do not speak",
    ],
)
async def test_every_question_of_the_welcome_can_be_answered_in_words(
    world: World, language: str, city: str, quiet: str, kept: tuple[str, str, str]
) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, language, city, quiet)
    partner = next(iter(world.gathering().partners.values()))
    assert (partner.languages[0], partner.zone, partner.quiet) == kept
    assert world.gathering().present() == [partner]


async def test_a_group_without_a_name_is_asked_for_one(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await amina.says(f"/start {setup_code(world)}")
    assert "What shall the others call your group?" in amina.last_heard()
    await amina.replies("x")
    assert amina.last_heard() == "Please reply with a name of 2 to 80 letters."
    await amina.says("Watu wa ziwa", to="What shall the others call")
    assert [p.name for p in world.gathering().partners.values()] == ["Watu wa ziwa"]


async def test_a_wrong_answer_gets_a_sentence_and_can_be_given_again(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await amina.says(f"/start {setup_code(world)} Goma")
    await amina.replies("yes")
    assert amina.last_heard().startswith("I do not know that language.")
    await amina.says("sw", to="Which language")
    await amina.replies("Xyzzy")
    assert amina.last_heard() == world.bench.messages.says("welcome-zone-unknown", {}, "sw")
    await amina.replies("Brazil")
    assert amina.last_heard() == world.bench.messages.says("place-which", {}, "sw")
    assert [button.label for button in amina.heard[-1].message.flat_buttons][:3] == [
        "Araguaina",
        "Bahia",
        "Belem",
    ]
    await amina.presses("Recife")
    await amina.replies("at night")
    assert amina.last_heard() == world.bench.messages.says("welcome-quiet-again", {}, "sw")
    await amina.replies("22:00-06:00")
    partner = next(iter(world.gathering().partners.values()))
    assert (partner.zone, partner.quiet) == ("America/Recife", "22:00-06:00")


async def test_a_city_of_several_countries_is_offered_with_them(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await amina.says(f"/start {setup_code(world)} San José")
    await amina.says("es", to="Which language")
    await amina.replies("San José")
    assert amina.last_heard() == world.bench.messages.says("place-which", {}, "es")
    labels = [button.label for button in amina.heard[-1].message.flat_buttons]
    assert labels == ["Costa Rica", "Estados Unidos (Los Ángeles)"]
    await amina.presses("Costa Rica")
    await amina.replies("no")
    partner = next(iter(world.gathering().partners.values()))
    assert (partner.zone, partner.holidays) == ("America/Costa_Rica", "CR")


@pytest.mark.parametrize("language", COUNTRY_TOO)
async def test_where_no_city_is_known_a_country_will_do(world: World, language: str) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await amina.says(f"/start {setup_code(world)} Mumbai")
    await amina.says(language, to="Which language")
    await amina.replies("Xyzzy")
    assert COUNTRY_TOO[language] in amina.last_heard()
    await amina.replies("India")
    assert amina.last_heard() == world.bench.messages.says("welcome-quiet", {}, language)


async def test_commands_wait_for_the_end_of_the_welcome(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await amina.says(f"/start {setup_code(world)} Goma")
    await amina.says("/invite Recife")
    assert (
        amina.last_heard()
        == "One moment: please answer the question above first. Then everything else works."
    )


async def test_a_code_works_once(world: World) -> None:
    await begun(world, world.stranger("Amina", "goma", "en"))
    bruno = world.stranger("Bruno", "recife", "en")
    await bruno.says(f"/start {CODE} Recife")
    assert bruno.last_heard().startswith("That code has been used already.")
    assert len(world.gathering().partners) == 1


async def test_an_unknown_code_and_an_old_one_are_told_apart(world: World) -> None:
    bruno = world.stranger("Bruno", "recife", "en")
    await bruno.says("/start NOSUCHCODE")
    assert bruno.last_heard().startswith("That code is not known.")
    setup_code(world)
    await world.turns_to(world.now + timedelta(days=7))
    await bruno.says(f"/start {CODE}")
    assert bruno.last_heard().startswith("That code is too old")


async def test_a_code_may_be_typed_in_small_letters(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await amina.says(f"/start {setup_code(world).lower()} Goma")
    assert amina.last_heard().startswith("Welcome to River watch!")


async def test_whoever_brings_no_code_is_told_how_to_begin(world: World) -> None:
    bruno = world.stranger("Bruno", "recife", "fr", direct=True)
    await bruno.says("Bonjour")
    assert bruno.last_heard() == world.bench.messages.says("hello-stranger", {}, "fr")
    await bruno.says("/start")
    assert bruno.last_heard() == world.bench.messages.says("hello-stranger", {}, "fr")
    await bruno.does(Kind.INVITED)
    assert len(bruno.heard) == 3


async def test_a_member_who_lets_us_into_a_talk_alone_is_greeted_by_name_and_asked_for_no_code(
    world: World,
) -> None:
    """Matrix does not tell which language somebody reads: we know it of whoever is a member."""
    amina, bruno = world.partners("Amina in Nairobi (ar)", "Bruno in Recife (pt-BR)", protocol="")
    for each, hello in ((amina, "مرحبًا"), (bruno, "Olá, Bruno")):
        unknown = replace(each.alone(), person=replace(each.person, language=None))
        await unknown.does(Kind.INVITED)
        assert unknown.last_heard().startswith(hello)
        assert "River watch" in unknown.last_heard()
        group = replace(unknown, room=f"{unknown.room}-group", direct=False)
        await group.does(Kind.INVITED)
        assert "code" in group.last_heard(), "others may read it there: it tells them nothing of who is known"


async def test_a_group_of_strangers_is_left_in_peace_unless_it_speaks_to_us(world: World) -> None:
    bruno = world.stranger("Bruno", "recife", "en")
    await bruno.says("Who cooks today?")
    assert bruno.has_heard_nothing()


async def test_an_invitation_brings_a_partner_in_from_another_chat(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Goma", "-")
    bruno = world.stranger("Bruno", "recife", "pt-BR")
    await joined(amina, "Recife", bruno, "pt-BR", "Recife", "-")
    g = world.gathering()
    assert {p.name for p in g.present()} == {"Goma", "Recife"}
    assert [m.roles for m in g.members.values() if m.name == "Bruno"] == [()]
    assert amina.last_heard() == "Recife has joined and reads Portuguese (Brazil)."
    await amina.says("/partners")
    assert "Recife (Portuguese (Brazil))" in amina.last_heard()


async def test_an_invitation_works_once_and_for_seven_days(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Goma", "-")
    first, second = await invited(amina, "Recife"), await invited(amina, "Beirut")
    bruno, claire, nadia = (world.stranger(name, name, "en") for name in ("Bruno", "Claire", "Nadia"))
    await bruno.says(first)
    await claire.says(first)
    assert claire.last_heard().startswith("That code has been used already.")
    await world.turns_to(world.now + timedelta(days=7))
    await nadia.says(second)
    assert nadia.last_heard().startswith("That code is too old")


async def test_a_link_may_carry_an_invitation_to_start(world: World) -> None:
    """A link to a bot always says /start, whichever code it carries."""
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Goma", "-")
    command = await invited(amina, "Recife")
    bruno = world.stranger("Bruno", "recife", "en")
    await bruno.says(command.replace("/join", "/start"))
    assert bruno.last_heard().startswith("Welcome to River watch!")
    assert {p.name for p in world.gathering().partners.values()} == {"Goma", "Recife"}


async def test_a_partnership_can_be_set_up_in_a_direct_talk(world: World) -> None:
    amina = world.stranger("Amina", "amina-alone", "en", direct=True)
    await begun(world, amina, "en", "Goma", "-")
    assert amina.heard[-1].message.text.plain.startswith("Goma is here. Thank you!")
    await amina.says("/partners")
    assert "Goma (English)" in amina.last_heard()


async def test_a_second_code_in_a_room_that_has_a_partner_is_refused(world: World) -> None:
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Goma", "-")
    other = setup_code(world, "Other river", "TTTTTTTTTTTTTTTT")
    await amina.says(f"/start {other}")
    assert amina.last_heard().startswith("This chat already belongs to River watch.")
    await amina.alone().says("hello")
    await amina.alone().says(f"/start {other}")
    assert amina.alone().last_heard().startswith("This chat already belongs to River watch.")


async def test_who_brings_another_group_in_stays_with_their_own(world: World) -> None:
    """Amina is in both chats and sends the invitation herself."""
    amina = world.stranger("Amina", "goma", "en")
    await begun(world, amina, "en", "Goma", "-")
    command = await invited(amina, "Recife")
    there = Neighbour(world, "console:recife", amina.person)
    await there.says(command)
    assert there.last_heard().startswith("Welcome to River watch!")
    g = world.gathering()
    assert [(m.name, g.partners[m.partner].name) for m in g.members.values()] == [("Amina", "Goma")]


async def test_members_are_known_from_when_they_first_speak_and_their_name_follows(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    juma = Neighbour(world, amina.room, Person("console:juma", "Juma", "en"))
    await juma.says("Habari")
    known = world.gathering().members
    assert {m.name: m.language for m in known.values()}["Juma"] == "sw"
    renamed = Neighbour(world, amina.room, Person("console:juma", "Juma wa Goma", "en"))
    await renamed.says("Habari tena")
    assert {m.address: m.name for m in world.gathering().members.values()}["console:juma"] == "Juma wa Goma"


@pytest.mark.parametrize(
    ("client", "taken"),
    [("sw-KE", "sw"), ("de", "sw"), (None, "sw"), ("fr", "fr")],
    ids=["a form of the room's", "one that the partner does not read", "unknown", "the partner's second"],
)
async def test_a_members_language_is_their_clients_if_the_partner_reads_it(
    world: World, client: str | None, taken: str
) -> None:
    amina, _ = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await amina.says("/language fr")
    await amina.says("/language sw")
    juma = Neighbour(world, amina.room, Person("console:juma", "Juma", client))
    await juma.says("Habari")
    assert {m.name: m.language for m in world.gathering().members.values()}["Juma"] == taken


async def test_a_direct_talk_with_a_member_is_theirs(world: World) -> None:
    """The facilitator hears there of a silence that nobody else is told of."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(days=4))
    assert amina.alone().has_heard("has not answered")
    assert not amina.has_heard("has not answered")
    assert not bruno.has_heard("has not answered")


async def test_whoever_has_left_is_a_stranger_in_a_direct_talk(world: World) -> None:
    _amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.alone().says("/partners")
    await bruno.says("/leave")
    await bruno.presses("Yes, we leave")
    await bruno.alone().says("/partners")
    assert bruno.alone().last_heard().startswith("Hello, I am Baraza.")


async def test_a_partner_that_left_comes_back_by_invitation(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.says("/leave")
    await bruno.presses("No, we stay")
    assert len(world.gathering().present()) == 2
    await bruno.presses("Yes, we leave")
    assert bruno.last_heard().startswith("You have left River watch.")
    assert amina.last_heard() == "Bruno has left. We thank them for what they shared."
    await world.monday_at("09:00", "America/Recife")
    assert not bruno.has_heard("What moved forward?")
    await joined(amina, "Bruno", bruno, "en", "Recife", "-")
    await bruno.presses("We agree")
    assert {p.name for p in world.gathering().present()} == {"Amina", "Bruno"}
    await world.monday_at("09:00", "America/Recife")
    assert "What moved forward?" in bruno.last_heard()


async def test_a_chat_that_left_can_begin_another_partnership(world: World) -> None:
    _amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.says("/leave")
    await bruno.presses("Yes, we leave")
    await begun(world, bruno, "en", "Recife", "-", name="Other river")
    await bruno.says("/partners")
    assert bruno.last_heard().startswith("Other river")
    assert "Amina" not in bruno.last_heard()


async def test_the_only_coordinators_group_does_not_leave_the_others_without_one(world: World) -> None:
    amina, _bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says("/leave")
    assert amina.last_heard() == "There is no other coordinator. Please give somebody else the role first."
    await amina.says("/role coordinator Bruno")
    await amina.says("/leave")
    assert amina.last_heard().startswith("Does your group really leave River watch?")
