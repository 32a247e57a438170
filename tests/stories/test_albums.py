"""Several pictures sent at once are one answer: each is carried, the words once; nothing is asked twice."""

from __future__ import annotations

import pytest

from bot.adapters import Kind
from bot.core.attachment import File, attachment_json
from tests.stories.test_answers import KINDS, asked
from tests.stories.test_files import closes
from tests.world import Neighbour, World

BACK = pytest.mark.parametrize("each_replies", [True, False], ids=["each replies", "the first replies"])


async def sends_album(
    who: Neighbour, *words: str, to: str | None, each_replies: bool = True, restart: bool = False
) -> list[str]:
    """Send a picture for each of *words*, its caption, as one album; return the messages' ids."""
    sent: list[str] = []
    for number, text in enumerate(words):
        handle = f"picture-{len(who.world.platform.files)}"
        who.world.platform.files[handle] = b"abc"
        answers = to if each_replies or not number else None
        if restart and number:
            who.world.restarts()
        said = await who.does(
            Kind.MESSAGE,
            text=text,
            attachment=attachment_json(File("photo", "console", handle, size=3)),
            album="album-1",
            reply_to=answers,
            addressed=bool(answers) or who.direct,
        )
        sent.append(said)
    return sent


def pictures(who: Neighbour) -> list[str]:
    """Return the words below each picture that somebody was shown."""
    return [shown.message.text.plain for shown in who.heard if shown.message.attachment]


@BACK
@pytest.mark.parametrize(
    ("language", "noted", "in_the_digest"),
    [
        ("en", "✓ Noted from Amina.", ["• Say it 🖼 picture: The pump"]),
        ("es", "✓ Anotado, de Amina.", ["• Say it 🖼 picture: [en] The pump", "(es: The pump)"]),
    ],
)
async def test_an_album_is_one_answer_and_each_picture_reaches_the_others(
    world: World, each_replies: bool, language: str, noted: str, in_the_digest: list[str]
) -> None:
    two = KINDS.replace("QUESTION", "kind: text") + '      - {id: r, ask: {en: "And why"}, kind: text}\n'
    amina, bruno = world.partners(f"Amina in Nairobi ({language})", "Bruno in Nairobi (en)", protocol=two)
    await world.monday_at("09:00", "Africa/Nairobi")
    question = amina.heard[0]
    await sends_album(amina, "The pump", "", "", to=question.id, each_replies=each_replies)
    shown = pictures(bruno)
    assert len(shown) == 3
    assert sum("The pump" in words for words in shown) == 1
    assert [text for text in amina.texts() if "And why" in text] == [amina.last_heard()], "asked once"
    first, _ = amina.texts()
    assert noted in first
    assert sum(noted in line for line in first.splitlines()) == 1
    await closes(world)
    assert bruno.last_heard().splitlines() == ["Amina", *in_the_digest]


async def test_an_album_in_a_direct_talk_answers_the_question_that_waits_and_not_the_next(
    world: World,
) -> None:
    alone = KINDS.replace("QUESTION", "kind: text") + '      - {id: r, ask: {en: "And why"}, kind: text}\n'
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=alone)
    direct = amina.alone()
    await direct.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await direct.says("/checkin")
    before = len(direct.heard)
    await sends_album(direct, "The pump", "", to=None)
    assert len(pictures(bruno)) == 2
    assert {answer.question for answer in world.gathering().answers.values()} == {"q"}
    assert sum("And why" in text for text in direct.texts()[before:]) == 1


async def test_an_album_that_a_restart_cuts_is_still_one(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    direct = amina.alone()
    await direct.says("/checkin")
    await sends_album(direct, "The pump", "", to=None, restart=True)
    assert len(pictures(bruno)) == 2
    assert len(world.gathering().answers) == 2
    assert {answer.whole for answer in world.gathering().answers.values()} < {*world.gathering().answers}
    assert [text for text in direct.texts()[1:] if not text.startswith("Thank you!")] == []


async def test_an_album_s_words_answer_where_no_picture_can_and_nothing_is_said_of_the_rest(
    world: World,
) -> None:
    amina, bruno = await asked(world, "kind: yes-no")
    await sends_album(amina, "yes", "", "", to=amina.heard[0].id)
    assert bruno.has_heard("• Say it Yes")
    assert pictures(bruno) == []
    assert sum("takes only the answer itself" in text for text in amina.texts()) == 1
    before = len(amina.heard)
    await sends_album(amina.colleague("Asha"), "", "", "", to=amina.heard[0].id)
    assert len(amina.heard) == before + 1, "what would do is said once"


@BACK
async def test_a_reply_with_an_album_is_carried_picture_by_picture_and_confirmed_once(
    world: World, each_replies: bool
) -> None:
    amina, bruno = await asked(world, "kind: text")
    await amina.says("The pump works", to="Say it")
    answer = bruno.message("The pump works").id
    await sends_album(bruno, "This one", "", "", to=answer, each_replies=each_replies)
    assert len(pictures(amina)) == 3
    assert bruno.texts().count("Carried to Amina.") == 1


async def test_an_album_is_taken_back_as_a_whole(world: World) -> None:
    amina, bruno = await asked(world, "kind: text")
    sent = await sends_album(amina, "The pump", "", "", to=amina.heard[0].id)
    await amina.does(Kind.MESSAGE, text="/withdraw", reply_to=sent[1], addressed=True)
    assert amina.last_heard() == "That is taken back. It counts no more, here or with the others."
    assert pictures(bruno) == []
    assert world.gathering().answers == {}


async def test_a_stranger_s_album_is_greeted_once_and_a_group_s_own_not_at_all(world: World) -> None:
    amina, _ = await asked(world, "kind: text")
    rosa = world.stranger("Rosa", "rosa-alone", direct=True)
    await sends_album(rosa, "Look", "", "", to=None)
    assert len(rosa.heard) == 1
    before = amina.texts()
    await sends_album(amina, "", "", to=None)
    assert amina.texts() == before
