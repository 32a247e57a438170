"""A network whose safety check is the shelf's is ready for a crisis, in whichever language it reads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.world import Neighbour, World

SAFETY = (Path(__file__).parents[2] / "protocols" / "safety-check.yaml").read_text(encoding="utf-8")
KYIV = "Europe/Kyiv"


async def network(world: World) -> list[Neighbour]:
    """Return Claire, who coordinates and facilitates, Oksana's team and Aung's, each known alone, too."""
    cast = ("Claire in Kyiv (en)", "Oksana in Kyiv (uk)", "Aung in Yangon (my)")
    found = world.partners(*cast, protocol=SAFETY)
    with world.bench.store.writing() as transaction:
        claire = world.gathering().members["m-claire"]
        transaction.record.keep([replace(claire, roles=("coordinator", "facilitator"))])
    for each in found:
        await each.alone().says("/status")
    return found


async def test_a_word_of_danger_in_an_answer_reaches_the_facilitator_at_once(world: World) -> None:
    claire, oksana, aung = await network(world)
    claire.alone().forget()
    await world.turns_to("17:00", "Asia/Yangon")
    await aung.says("ကျောင်းနားမှာ သေနတ်သံကြားတယ်", to="ဘေးကင်းရဲ့လား")
    assert claire.alone().has_heard("🆘")
    assert claire.alone().has_heard("သေနတ်သံ")
    assert not oksana.has_heard("သေနတ်သံ"), "no other team reads of it"
    claire.alone().forget()
    await world.turns_to("17:00", KYIV)
    await oksana.says("Чути постріли біля школи", to="Чи всі у вашій групі в безпеці?")
    assert claire.alone().has_heard("🆘")
    assert claire.alone().has_heard("постріли")
    assert not aung.has_heard("постріли")


async def test_its_crisis_is_asked_about_at_once_and_each_evening_stays(world: World) -> None:
    claire, oksana, aung = await network(world)
    for each in (claire, oksana, aung):
        each.forget()
    await claire.says("/rhythm crisis")
    assert oksana.has_heard("+ Щоранку під час кризи")
    assert oksana.has_heard("Як зараз там, де ви?")
    assert aung.has_heard("+ အရေးပေါ်ကာလ မနက်တိုင်း")
    assert aung.has_heard("အခု အခြေအနေ ဘယ်လိုရှိပါသလဲ")
    await oksana.presses("Не можемо виїхати")
    assert aung.has_heard("ထွက်ခွာလို့ မရပါ"), "how they are is read by all, each in its language"
    oksana.forget()
    await world.turns_to("17:00", KYIV)
    assert oksana.has_heard("Чи всі у вашій групі в безпеці?"), "the evening's question rests in no crisis"
