"""What people think of a proposal, said in the words that they would use: it is the press of that button."""

from __future__ import annotations

import pytest

from bot.core.decision import STANCES, Decision
from bot.core.vocabulary import POSITIONS, plain
from tests.world import LANGUAGES, Neighbour, World


def the(world: World) -> Decision:
    [d] = world.gathering().decisions.values()
    return d


def stances(world: World) -> list[str]:
    return [position.stance for position in the(world).taken]


async def proposed(world: World, language: str) -> Neighbour:
    amina, bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})")
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Yes, put it to all")
    return bruno


SAID = [
    ("en", "I agree!", "I object.", "we stand aside", "We abstain, thanks"),
    ("es", "Estoy de acuerdo.", "me opongo", "Nos hacemos a un lado", "me abstengo, gracias"),
    ("fr", "Je suis d’accord", "Je m’y oppose", "on laisse passer", "Je m'abstiens, merci"),
    ("pt-BR", "Concordo!", "sou contra", "Deixamos passar", "me abstenho"),
    ("ar", "أنا موافقة، شكرا", "أعترض", "نتنحى جانبًا", "أمتنع عن التصويت"),
    ("sw", "Nakubali", "napinga", "tunakaa kando", "sina upande, asante"),
    ("ru", "Согласна!", "Я против", "не мешаем", "Воздержусь"),
    ("uk", "згодна", "Заперечую.", "не заважаємо", "утримуюсь, дякую"),
    ("zh-Hans", "我同意。", "我反对", "不阻拦", "弃权"),
    ("tr", "Katılıyorum", "itiraz ediyorum", "kenara çekiliyoruz", "çekimserim, teşekkürler"),
    ("fa", "موافقم، ممنون", "مخالفم", "کنار می‌مانیم", "رأی ممتنع"),
    ("my", "သဘောတူတယ်", "ကန့်ကွက်ပါတယ်", "ဘေးဖယ်ပေးပါတယ်", "ကြားနေပါတယ်"),
]


@pytest.mark.parametrize(("language", "agree", "object_", "aside", "abstain"), SAID, ids=[s[0] for s in SAID])
async def test_a_position_is_taken_in_the_words_that_people_say_it_in(
    world: World, language: str, agree: str, object_: str, aside: str, abstain: str
) -> None:
    bruno = await proposed(world, language)
    for said, stance in ((abstain, "abstain"), (aside, "aside"), (object_, "object"), (agree, "agree")):
        await bruno.says(said, to="Tuesdays")
        assert stances(world) == [stance]


def test_each_language_has_words_for_each_position_and_none_for_two(world: World) -> None:
    assert POSITIONS == STANCES
    means: dict[str, str] = {}
    for tag in LANGUAGES:
        for stance in STANCES:
            listed = world.bench.messages.says(f"position-{stance}-words", {}, tag).split(",")
            assert all(word.strip() for word in listed)
            for word in listed:
                assert means.setdefault(plain(word), stance) == stance, word


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I agree, but not before May"),
        ("ar", "أوافق، لكن ليس قبل مايو"),
        ("en", "I object: the road is closed"),
        ("ru", "против — дорога закрыта"),
        ("en", "no"),
        ("my", "မဟုတ်ဘူး"),
    ],
)
async def test_a_position_with_more_behind_it_is_asked_about_and_takes_none(
    world: World, language: str, said: str
) -> None:
    bruno = await proposed(world, language)
    await bruno.says(said, to="Tuesdays")
    assert stances(world) == []
    assert bruno.last_heard() == world.bench.messages.says("position-first", {}, language)


@pytest.mark.parametrize(
    ("language", "yes", "said", "reason", "object_"),
    [
        ("en", "yes", "No, the road is closed", "The road is closed", "Object"),
        ("ru", "да", "против, дорога закрыта", "Дорога закрыта", "Возражение"),
        ("sw", "nakubali", "la, sikubali", "Siku hizo ni za mavuno", "Pinga"),
    ],
)
async def test_words_that_say_the_contrary_never_stand_beside_a_position(
    world: World, language: str, yes: str, said: str, reason: str, object_: str
) -> None:
    """They were read by all as "Bruno: Agree – No, the road is closed", and a reason as one for it."""
    bruno = await proposed(world, language)
    await bruno.says(yes, to="Tuesdays")
    assert stances(world) == ["agree"]
    await bruno.says(said, to="Tuesdays")
    assert stances(world) == [], "what was said before is over"
    given = {"stance": world.bench.messages.says("position-agree", {}, language)}
    gone = world.bench.messages.says("position-before-gone", given, language).partition("“")[0]
    assert bruno.last_heard().startswith(gone.partition("«")[0])
    await bruno.says(reason, to="Tuesdays")
    assert stances(world) == [], "a reason alone is no agreement"
    await bruno.presses(object_)
    await bruno.replies(reason)
    [position] = the(world).taken
    assert (position.stance, position.words) == ("object", reason)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I disagree"),
        ("es", "no estoy de acuerdo"),
        ("fr", "Je ne suis pas d’accord"),
        ("pt-BR", "Não concordo."),
        ("ar", "لا أوافق"),
        ("sw", "Sikubali"),
        ("ru", "Не согласна"),
        ("uk", "не згодні"),
        ("zh-Hans", "我不同意"),
        ("tr", "Katılmıyorum"),
        ("fa", "موافق نیستم"),
        ("my", "သဘောမတူပါဘူး"),
    ],
)
def test_a_plain_no_to_a_proposal_is_an_objection(world: World, language: str, said: str) -> None:
    assert world.bench.messages.vocabulary((language,)).position(said) == "object"


@pytest.mark.parametrize(
    ("language", "said"), [("es", "De acuerdo, es buena idea"), ("zh-Hans", "同意，周二很好")]
)
async def test_the_position_that_stands_may_be_said_again_with_words(
    world: World, language: str, said: str
) -> None:
    bruno = await proposed(world, language)
    await bruno.says({"es": "sí", "zh-Hans": "同意"}[language], to="Tuesdays")
    await bruno.says(said, to="Tuesdays")
    [position] = the(world).taken
    assert (position.stance, position.words) == ("agree", said)


@pytest.mark.parametrize(("language", "said"), [("sw", "Napinga"), ("fa", "مخالفم")])
async def test_alone_it_need_reply_to_nothing_right_below_the_proposal(
    world: World, language: str, said: str
) -> None:
    amina, _bruno = world.partners("Amina in Nairobi (en)", f"Bruno in Nairobi ({language})")
    bruno = _bruno.alone()
    await bruno.says("/status")
    await amina.says("/propose We meet on Tuesdays")
    await amina.presses("Yes, put it to all")
    await bruno.says("/decisions 1")
    assert bruno.heard[-1].message.flat_buttons
    await bruno.says(said)
    assert stances(world) == ["object"]
