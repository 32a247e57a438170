"""What must not be changed is hidden from the translator and comes back exactly, or the original is shown."""

from __future__ import annotations

import asyncio
import random
import re
import time
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.core.languages import akin, language
from bot.core.names import called
from bot.core.sentences import lines, sentences
from bot.translation import Translator
from bot.translation.checks import problem
from bot.translation.pieces import fitting
from bot.translation.shield import has_letters, shield, spoken_of, terms_in
from tests.translation.mangling import mangled

NAMES = ("Amina", "Bruno Sá", "José", "نادية", "小明", "Zoë", "Will", "Grace Mwangi")
KEEP = frozenset[str]().union(*map(called, NAMES))


@pytest.mark.parametrize(
    ("said", "hidden"),
    [
        ("at 18:30 on 2026-03-06", ["18:30", "2026-03-06"]),
        ("3/4/2026, às 9h ou 18h30", ["3/4/2026", "9h", "18h30"]),
        ("$50, 12 345,60 € or 1.000.000", ["$50", "12 345,60 €", "1.000.000"]),
        ("KES 500, KSh 1,200, R$50 and 50 USD", ["KES 500", "KSh 1,200", "R$50", "50 USD"]),
        ("5 KES 500 or ½ USD 3 EUR", ["5 KES 500", "½ USD 3 EUR"]),
        ("5 kg, 12 km/h, 3 h, 37 °C, 100 ml", ["5 kg", "12 km/h", "3 h", "37 °C", "100 ml"]),
        ("at 6 pm. At 6 a.m., 6 AM", ["6 pm", "6 a.m.", "6 AM"]),
        ("El grupo 5 ha ido, 5 l'eau, 5 mit", ["5", "5", "5"]),
        ("run `rm -r 5` or ``a `b` c`` now", ["`rm -r 5`", "``a `b` c``"]),
        (
            "Hi {name}, {{ x.y }}: %s %(who)d ${a} %1$s",
            ["{name}", "{{ x.y }}", "%s", "%(who)d", "${a}", "%1$s"],
        ),
        ("a &lt; b &#39;c&#x27;", ["&lt;", "&#39;", "&#x27;"]),
        ("10% of 5th, -5 and 10–12", ["10%", "5th", "-5", "10–12"]),
        ("+55 81 9999-0000", ["+55 81 9999-0000"]),
        ("call 0712 345 678, or +254 700 123456", ["0712 345 678", "+254 700 123456"]),
        ("(020) 555-0199. +55 (81) 9999.0000!", ["(020) 555-0199", "+55 (81) 9999.0000"]),
        ("٠٧١٢ ٣٤٥ ٦٧٨", ["٠٧١٢ ٣٤٥ ٦٧٨"]),
        ("0712 345 678 5 kg", ["0712 345 678", "5 kg"]),
        ("0712 345 678 18:30", ["0712 345 678", "18:30"]),
        ("03-06-2026 18:30, 03.06.2026 12 km", ["03-06-2026", "18:30", "03.06.2026", "12 km"]),
        ("0.5 10 200", ["0.5", "10 200"]),
        ("٣ أيام في ٦ مارس", ["٣", "٦"]),
        ("我有3个孩子", ["3"]),
        ("၁ဝဝ ကျပ်၊ လူ ၂ဝ၊ ၁ဝ:ဝဝ၊ ဝ.၅", ["၁ဝဝ ကျပ်", "၂ဝ", "၁ဝ:ဝဝ", "ဝ.၅"]),
        ("ရ၅၊ ၂ဝ၂၆၊ ၅၀ရ၊ ၅ဝင်၊ ၅ရက်", ["ရ၅", "၂ဝ၂၆", "၅၀ရ", "၅", "၅"]),
        ("½ cup, 5 m²", ["½", "5 m²"]),
        (
            "10 mcg, 5 mg/kg, 20 ml/h, 5 lb, 10 IU, 5 TL",
            ["10 mcg", "5 mg/kg", "20 ml/h", "5 lb", "10 IU", "5 TL"],
        ),
        ("500 ₴, ₺500, ₪50, ৳50, 500 ₸, ﷼۵۰۰", ["500 ₴", "₺500", "₪50", "৳50", "500 ₸", "﷼۵۰۰"]),
        ("٥٠٪، 10 مغ و ٥ كغ", ["٥٠٪", "10 مغ", "٥ كغ"]),
        ("10 мг, 5мл, 500 грн. и 10 мг/кг", ["10 мг", "5мл", "500 грн", "10 мг/кг"]),
        ("в 2026 г. было 5 мест и 3 года", ["2026", "5", "3"]),
        ("37°C, 37 °С, 38℃, 5°", ["37°C", "37 °С", "38℃", "5°"]),
        (
            "500 F CFA, 5 lt, 5 dk, 60 ft, 2 tbsp, 5 min",
            ["500 F CFA", "5 lt", "5 dk", "60 ft", "2 tbsp", "5 min"],
        ),
        ("٥ ملجم، ٥ مل، ٥ كلغ، ٥ كم", ["٥ ملجم", "٥ مل", "٥ كلغ", "٥ كم"]),
        ("۵ میلی‌گرم، ۵ سی‌سی، ۵۰۰ تومان", ["۵ میلی‌گرم", "۵ سی‌سی", "۵۰۰ تومان"]),
        (
            "5 т, 3 га, 5 м², 5 м2, 2 ч, 5 мин, 5 т. е. 6",
            ["5 т", "3 га", "5 м²", "5 м2", "2 ч", "5 мин", "5", "6"],
        ),
        ("5克，5升，5米，5块钱，5平方米，5克拉，3升级", ["5克", "5升", "5米", "5块钱", "5平方米", "5", "3"]),
        ("၅၀၀၀ ကျပ်၊ ၅ ကီလို၊ ၅ ကီလိုမီတာ၊ ၅ စီစီ", ["၅၀၀၀ ကျပ်", "၅ ကီလို", "၅ ကီလိုမီတာ", "၅ စီစီ"]),
        ("10毫克药，5公斤、50％，500元，￥500", ["10毫克", "5公斤", "50％", "500元", "￥500"]),
        ("5万元, 1.5 百万人，5元素，2千米", ["5万元", "1.5 百万", "5", "2千米"]),
        ("see https://example.org/how-to?id=3&x=the_house.", ["https://example.org/how-to?id=3&x=the_house"]),
        ("(www.example.org), t.me/baraza", ["www.example.org", "t.me/baraza"]),
        ("write to a.b+c@example.org!", ["a.b+c@example.org"]),
        ("see wiki.example.org, or Wiki.example.org/a?b=3.", ["wiki.example.org", "Wiki.example.org/a?b=3"]),
        ("请看wiki.example.org吧", ["wiki.example.org"]),
        ("at bit.ly/x1 and water.co.ke:8080/", ["bit.ly/x1", "water.co.ke:8080/"]),
        ("on docs.water.example or water.example/a", ["docs.water.example", "water.example/a"]),
        ("Fri.We come, it broke.so we left, p.ej.com, e.g.the 1.com", ["p.ej.com", "1"]),
        ("Done.It works. e.g. etc. z.B. no.We", []),
        ("ask @anna_smith. Or @amina:example.org", ["@anna_smith", "@amina:example.org"]),
        ("in #room:example.org and !abc:example.org", ["#room:example.org", "!abc:example.org"]),
        ("type /done or !done@baraza_bot", ["/done", "!done@baraza_bot"]),
        ("km/h, y/o, and/or: no! yes!", []),
        ("🎉😊 well 👨‍👩‍👧 1️⃣ ✅", ["🎉😊", "👨‍👩‍👧", "1️⃣", "✅"]),
        ("⟦1⟧ ⟦ ⟧x⟦a⟧", ["⟦1⟧", "⟦ ⟧", "⟦a⟧"]),
    ],
)
def test_what_is_hidden(said, hidden):
    hid = shield(said)
    assert list(hid.kept) == hidden
    assert hid.restore(hid.text) == said


@pytest.mark.parametrize(
    ("said", "hidden"),
    [
        ("Amina's goat, AMINA, Aminata", ["Amina", "AMINA"]),
        ("Bruno Sá and Bruno", ["Bruno Sá"]),
        (unicodedata.normalize("NFD", "José came"), [unicodedata.normalize("NFD", "José")]),
        ("Jose\u0301 came, Jose did not", ["Jose\u0301"]),
        ("قالت نادية اليوم", ["نادية"]),
        ("今天小明来了", ["小明"]),
        ("I will come, Will", ["Will"]),
        ("a+b (x) Amina", ["Amina"]),
    ],
)
def test_names_are_hidden_as_whole_words(said, hidden):
    assert list(shield(said, NAMES).kept) == hidden


@pytest.mark.parametrize(
    ("said", "hidden"),
    [
        ("Grace will bring 3 maps", ["Grace", "3"]),
        ("Grace Mwangi and Mwangi", ["Grace Mwangi", "Mwangi"]),
        ("GRACE has grace", ["GRACE"]),
        ("Bruno Sá, Bruno", ["Bruno Sá", "Bruno"]),
        ("Will you come? I asked Will", ["Will"]),
    ],
)
def test_so_are_those_by_which_somebody_goes(said, hidden):
    assert list(shield(said, KEEP).kept) == hidden


@pytest.mark.parametrize(
    ("language", "said", "hidden"),
    [
        ("de", "um 6 am Montag, 7 pm", ["6", "7 pm"]),
        ("ro", "la 6 am plecat", ["6"]),
        ("en", "at 6 am on Monday", ["6 am"]),
        ("", "at 6 am on Monday", ["6 am"]),
    ],
)
def test_am_is_an_hour_only_where_it_is_no_word(language, said, hidden):
    assert list(shield(said, language=language).kept) == hidden


async def test_code_over_several_lines_is_left_alone(translator, server):
    said = "Type this:\n```sh\nrm old files\n\n```\nAnd wait\n```Never closed"
    done = await translator.translate(said, "en", "es", memory=None)
    assert done.text == ("[es] Type this:\n```sh\nrm old files\n\n```\n[es] And wait\n[es] ```Never closed")
    assert len(server.calls) == 3


@pytest.mark.parametrize("names", [[""], ["  "], ["(.*"], ["a|b", "[x]"], ["⟦1⟧"], ["7"]])
def test_an_odd_name_is_a_name_and_not_a_pattern(names):
    hid = shield("Say (.* and a|b and [x] and 7", names)
    assert hid.restore(hid.text) == "Say (.* and a|b and [x] and 7"


@pytest.mark.parametrize(
    ("said", "answer", "wrong"),
    [
        ("Pay 5 now", "Paga ⟦1⟧ ahora", None),
        ("Pay 5 now", "Paga ⟦ 1 ⟧ ahora", None),
        ("Pay 5 now", "Paga ⟦١⟧ ahora", None),
        ("80 % of us", "⟦1⟧ de nosotros", None),
        ("80 % of us", "⟦1⟧% de nosotros", "altered"),
        ("Pay 5 now", "Paga $⟦1⟧ ahora", "altered"),
        ("a &lt; b", "a < b", "placeholders"),
        ("Pay 5 now", "Paga ahora", "placeholders"),
        ("Pay 5 now", "Paga ⟦1⟧ ⟦1⟧ ahora", "placeholders"),
        ("Pay 5 now", "Paga ⟦2⟧ ahora", "placeholders"),
        ("Pay 5 now", "Paga [1] ahora", "placeholders"),
        ("Pay 5 now", "Paga ⟦1⟧ ahora 7", "altered"),
        ("Pay 5 now", "Paga ⟦1⟧0 ahora", "altered"),
        ("Pay 5 now", "Paga ⟦1⟧ ⟦ahora", "altered"),
        ("Pay 5 or 10", "Paga ⟦1⟧⟦2⟧", "altered"),
        ("Pay two now", "Paga 2 ahora", "altered"),
        ("Call 0712 345 678 now", "Llama ⟦1⟧ ya", None),
        ("Call 7221 23456 now", "Llama ⟦1⟧ ⟦2⟧ ya", None),
        ("Call 7221 23456 now", "Llama ⟦2⟧ ⟦1⟧ ya", "altered"),
        ("Call 7221 23456 now", "Llama ⟦2⟧ ya ⟦1⟧", "altered"),
        ("Call 81 7221 23456 now", "Llama ⟦2⟧ ⟦1⟧ ⟦3⟧ ya", "altered"),
        ("In 2025 30 came", "⟦2⟧ vinieron en ⟦1⟧", None),
        ("In 2025 30 came", "En ⟦2⟧ ⟦1⟧ vinieron", "altered"),
        ("See https://a.org/b now", "Ve ⟦1⟧ahora", "altered"),
        ("Come now", "Ven a www.evil.example", "altered"),
        ("Write to wiki.example.org", "Escribe a ⟦1⟧", None),
        ("Write to wiki.example.org", "Escribe a wiki.ejemplo.org", "placeholders"),
        ("Write to wiki.example.org", "Escribe a ⟦1⟧.br", "altered"),
        ("Write it", "Escribe a wiki.example.org", "link"),
        ("Come now", "Ven @ahora", "altered"),
        ("Come now", "Ven Bruno", "name"),
        ("bruno, come now", "Bruno, ven", None),
        ("Come now", "", "empty"),
        ("Come now", "  ", "empty"),
        ("Come now", None, "empty"),
        ("Come now", ["Ven"], "empty"),
        ("Come now", "😭", "no-words"),
        ("Come to my house now", "Come to my  house now", "unchanged"),
        ("The pump works", "The pump works", "unchanged"),
        ("the pump works", "The pump works.", "unchanged"),
        ("OK then", "OK then", "unchanged"),
        ("Amina arrived", "⟦1⟧ arrived", "unchanged"),
        ("Hello Amina", "Hello ⟦1⟧", "unchanged"),
        ("OK", "OK", None),
        ("OK 👍", "OK ⟦1⟧", None),
        ("Goma", "Goma", None),
        ("Hotel Central", "Hotel Central", None),
        ("Come to my house now", "VEN A MI CASA YA", "case"),
        ("Come to my house now", "ven a mi casa ya", "case"),
        ("come to my house now", "ven a mi casa ya", None),
        ("COME TO MY HOUSE NOW", "VEN A MI CASA YA", None),
        ("Come to my house now", "მოდი ჩემს სახლში ახლა", None),
        ("تعال إلى بيتي الآن", "ven a mi casa ya", None),
        ("Come soon", "ven", None),
        ("Come now", "<b>Ven</b>", "markup"),
        ("Come now", "Ven &lt;", "markup"),
        ("I <b>say</b> so", "Lo <b>digo</b> yo", None),
        ("Come [now](soon)", "Ven [ya](pronto)", None),
        ("Come now", "Ven ven ven ven ven ven", "repetition"),
        ("no no no no no no", "não não não não não não", None),
        ("Come to my house in the morning", "Ven", "length"),
        ("Come to my house in the morning", "Ven a mi casa " * 9, "length"),
        ("Come to my house in the morning please", "早上请来我家", None),
        ("Come now", "MYMEMORY WARNING: NEXT AVAILABLE IN", "quota"),
        ("Come now", "INVALID LANGUAGE PAIR SPECIFIED", "complaint"),
    ],
)
def test_an_answer_is_looked_at_before_it_is_shown(said, answer, wrong):
    assert problem(shield(said, ["Amina"]), answer, frozenset(["Bruno"])) == wrong


def test_a_name_is_hidden_where_the_words_around_it_leave_no_blank():
    assert shield("Ana有12只羊", ["Ana"], language="zh").text == "⟦1⟧有⟦2⟧只羊"
    assert shield("告诉小明Ana来了", ["Ana", "小明"], language="zh").text == "告诉⟦1⟧⟦2⟧来了"
    assert shield("Anabel came", ["Ana"]).text == "Anabel came"


@pytest.mark.parametrize(
    ("said", "target", "answer", "wrong"),
    [
        ("Come to my house now", "ar", "تعال إلى بيتي الآن", None),
        ("Come to my house now", "ar", "Now come to my house", "script"),
        ("Come to my house now, please", "ar", "Ven a mi casa ahora", "script"),
        ("Ask at WhatsApp", "ar", "اسأل في WhatsApp", None),
        ("Ask at the World Health Organization", "ar", "اسأل في World Health Organization", None),
        ("WhatsApp", "ar", "WhatsApp", None),
        ("ok", "ar", "ok", None),
        ("gracias", "ar", "gracias", "unchanged"),
        ("شكرا", "en", "شكرا", "unchanged"),
        ("泵又能用了", "en", "泵又能用了", "unchanged"),
        ("normal", "es", "normal", None),
        ("اسأل في واتساب", "ru", "Спроси в WhatsApp", None),
        ("Come to my house now", "ru", "Приходи ко мне сейчас", None),
        ("Come to my house now", "uk", "Come до мого house зараз", None),
        ("Come to my house now", "zh-Hans", "现在来我家", None),
        ("Come to my house now", "my", "ကျွန်ုပ်အိမ်သို့ လာပါ", None),
        ("Come to my house now", "fa", "Приходи ко мне сейчас", "script"),
        ("Приходи ко мне сейчас", "en", "Приходи сейчас ко мне", "script"),
        ("Приходи ко мне сейчас", "sr", "Дођи код мене сада", None),
        ("Приходи ко мне сейчас", "sr-Latn", "Дођи код мене сада", "script"),
        ("Come to my house now", "vai", "ꕉꕜꕮ ꔔꘋ ꖸ ꔰ", None),
        ("Hello, world! How are you?", "es", "¿Cómo estás?", "sentence"),
        ("Hello, world! How are you?", "es", "¡Hola, mundo! ¿Cómo estás?", None),
        ("Hello, world! How are you?", "ar", "مرحبا! كيف حالك؟", None),
        ("Hello, world! How are you?", "zh-Hans", "你好！你好吗？", None),
        ("Hello, world! How are you?", "th", "สวัสดีชาวโลก คุณเป็นอย่างไร", None),
        ("Ask Mrs. Otieno. She knows.", "es", "Pregunte a la señora Otieno. Ella sabe.", None),
    ],
)
def test_an_answer_is_in_the_script_of_its_reader_and_whole(said, target, answer, wrong):
    assert problem(shield(said), answer, target=language(target)) == wrong


@pytest.mark.parametrize(
    ("said", "script", "shown"),
    [
        ("10 мг", "Latn", "10 mg"),
        ("10мг/кг", "Arab", "10 mg/kg"),
        ("10 мг", "Cyrl", "10 мг"),
        ("500 грн", "Latn", "500 UAH"),
        ("٥ كغ", "Latn", "٥ kg"),
        ("٥ كغ", "Arab", "٥ كغ"),
        ("10毫克", "Latn", "10 mg"),
        ("5万元", "Latn", "50000 CNY"),
        ("1.5百万", "Mymr", "1500000"),
        ("1,200万", "Latn", "12000000"),
        ("5万元", "Hant", "5万元"),
        ("5万元", "", "5万元"),
        ("5 м²", "Latn", "5 m²"),
        ("۵۰۰ تومان", "Latn", "۵۰۰ toman"),
        ("۵ میلی‌گرم", "Latn", "۵ mg"),
        ("၅၀၀၀ ကျပ်", "Latn", "၅၀၀၀ MMK"),
        ("5克", "Latn", "5 g"),
        ("10 mg", "Cyrl", "10 mg"),
        ("2026", "Latn", "2026"),
    ],
)
def test_units_and_large_numbers_come_in_what_the_reader_reads(said, script, shown):
    hidden = shield(said, script=script)
    assert (hidden.text, hidden.restore(hidden.text)) == ("⟦1⟧", shown)


@pytest.mark.parametrize(
    ("source", "target", "said", "bad", "right"),
    [
        ("ru", "en", "Дайте 10 мг ребёнку", "Give 10 g to the child", "Give 10 mg to the child"),
        ("ar", "en", "وصل ٥٠٪ من الماء", "Of the water ٥٠ arrived", "Of the water ٥٠٪ arrived"),
        ("uk", "en", "Маємо 500 ₴ сьогодні", "We have 500 dollars today", "We have 500 ₴ today"),
        ("en", "es", "Give 5 mg/kg to each", "Dé 5 mg/g a cada uno", "Dé 5 mg/kg a cada uno"),
        ("en", "es", "Give 10 mcg to each", "Dé 10 mg a cada uno", "Dé 10 mcg a cada uno"),
        ("zh-Hans", "en", "我们筹到5万元", "We raised 5 million yuan", "We raised 50000 CNY"),
    ],
)
async def test_no_unit_comes_out_as_another(server, translator, source, target, said, bad, right):
    server.answers = lambda text, *_: bad
    shown = await translator.translate(said, source, target, memory=None)
    assert (shown.status, shown.text) == ("untranslated", said)
    hidden = shield(said, language=source, script=language(target).script)
    server.answers = lambda text, *_: right.replace(hidden.kept[0], PLACED.search(text)[0])
    shown = await translator.translate(f"{said}.", source, target, memory=None)
    assert (shown.status, shown.text) == ("machine", right)


PLACED = re.compile(r"[⟦\[{]\d+[⟧\]}]")
PHONES = ("0712 345 678", "+254 700 123456", "7221 23456")
HOSTS = ("wiki.example.org", "bit.ly/x1")


def test_languages_that_are_akin_may_say_a_few_words_alike():
    es, pt, en = language("es"), language("pt-BR"), language("en")
    assert akin(es, pt)
    assert akin(pt, es)
    assert not akin(es, en)
    said = shield("una casa nueva")
    assert problem(said, said.text, target=en) == "unchanged"
    assert problem(said, said.text, target=pt, akin=True) is None
    longer = shield("una casa nueva aqui")
    assert problem(longer, longer.text, target=pt, akin=True) == "unchanged"


WORDS = st.one_of(
    st.sampled_from(sorted(KEEP)),
    st.from_regex(r"[a-zà-ý]{1,9}[.,!?]?", fullmatch=True),
    st.from_regex(r"[0-9٣६]{1,4}([.,:/-][0-9]{1,3}){0,2}%?", fullmatch=True),
    st.sampled_from(
        [
            *(
                "https://a.example/x_1?q=2",
                "@anna_smith",
                "a@b.example",
                "/done",
                "🎉",
                "⟦1⟧",
                "⟦",
                "\n",
                "½",
            ),
            *("5 kg", "KES 500", "80 %", "6 p.m.", "`a 7`", "{name}", "%s", "&amp;"),
            *PHONES,
            *HOSTS,
        ]
    ),
    st.text(max_size=6),
)
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)


class Mangler:
    """An engine that answers with its dice."""

    name, third_party, longest = "mangler", False, 2000

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)

    def translate(self, text, source, target, call):
        return mangled(text, self.dice)

    def close(self):
        pass


def _figures(text: str) -> list[str]:
    """Every unbroken run of what Unicode calls a number."""
    numeric = "".join(c if unicodedata.category(c) in ("Nd", "No") else " " for c in text)
    return sorted(numeric.split())


@given(text=TEXTS, seed=st.integers(0, 2**32))
@example(text="+254 700 123456 %A", seed=7)
@example(text="0712 345 678 €", seed=7)
@example(text="Amina Amina Amina Amina Mwangi Amina Amina A Grace Amina Amina Amina A", seed=0)
@settings(max_examples=400, deadline=None)
def test_no_number_name_or_link_is_ever_lost_or_made_up(text, seed):
    async def say() -> str:
        translator = Translator([Mangler(seed), Mangler(seed + 1)])
        done = await translator.translate(text, "en", "es", memory=None, keep=KEEP)
        await translator.close()
        assert done.status == "machine" or done.text == text
        return done.text

    nothing_lost_or_made_up(text, asyncio.run(say()))


def nothing_lost_or_made_up(text: str, shown: str) -> None:
    assert _figures(shown) == _figures(text)
    for kept in ("5 kg", "KES 500", "80 %", "6 p.m."):
        assert shown.count(kept) == text.count(kept)
    for name in KEEP:
        hidden = [kept for kept in shield(text, KEEP).kept if kept == name]
        assert shown.count(name) >= len(hidden)
        assert shown.count(name) <= text.casefold().count(name.casefold())
    for phone in PHONES[:2]:
        assert shown.count(phone) == text.count(phone)
    for address in (
        "https://a.example/x_1?q=2",
        "https://evil.example",
        "evil.org",
        "@evil",
        "a@b.example",
        *HOSTS,
    ):
        assert shown.count(address) == text.count(address)


@pytest.mark.parametrize(
    ("said", "name", "hidden"),
    [
        ("N’Diaye arrive", "N'Diaye", "N’Diaye"),
        ("Мар'яна прийде", "Марʼяна", "Мар'яна"),
        ("Jean‑Pierre vient", "Jean-Pierre", "Jean‑Pierre"),
        ("كريم جاء", "کریم", "كريم"),
        ("قولوا لنور", "نور", "نور"),
        ("قولوا ولنور", "نور", "نور"),
        ("Скажите Вере, что мы придём", "Вера", "Вере"),
        ("Скажіть Миру, що ми прийдемо", "Мир", "Миру"),
        ("Чекаємо на Андрія", "Андрій", "Андрія"),
    ],
)
def test_a_name_is_found_as_keyboards_and_cases_have_it(said, name, hidden):
    assert shield(said, [name]).kept == (hidden,)
    assert spoken_of(said, frozenset([name])) == [name]


@pytest.mark.parametrize(
    ("said", "name"),
    [("我们明天见面", "明"), ("Верю, что получится", "Вера"), ("Мирно жили", "Мир"), ("منور", "نور")],
)
def test_what_only_begins_or_ends_like_a_name_is_none(said, name):
    assert shield(said, [name]).kept == ()


@pytest.mark.parametrize(
    ("term", "said", "kept"),
    [
        ("point d'eau", "le point d’eau", ("clinic",)),
        ("عيادة", "العيادة مفتوحة وفي عيادة أخرى", ("clinic", "clinic")),
    ],
)
def test_a_term_is_found_with_its_article_and_another_apostrophe(term, said, kept):
    terms = terms_in(said, {term: {"en": "clinic"}}, language("en"))
    assert shield(said, [], terms=terms).kept == kept


@given(text=st.one_of(TEXTS, st.text(max_size=200)), names=st.lists(st.text(max_size=5), max_size=4))
def test_a_shield_put_back_is_the_text(text, names):
    hid = shield(text, names)
    assert hid.restore(hid.text) == text
    assert not any(unicodedata.category(c) == "Nd" for c in re.sub(r"⟦\d+⟧", "", hid.text))


@given(text=st.one_of(TEXTS, st.text(max_size=300)), longest=st.integers(1, 80))
def test_pieces_put_together_are_the_text(text, longest):
    assert "".join(lines(text)) == text
    for line in lines(text)[::2]:
        assert "".join(part for pair in sentences(line) for part in pair) == line
        assert "".join(part for pair in fitting(line, longest) for part in pair) == line


def test_pieces_fit():
    said = "One two. Three four five six seven eight. Nine! Ten? 十一。十二。"
    for piece, _ in fitting(said, 16):
        assert len(piece.encode()) <= 16
    assert [piece for piece, _ in fitting(said, 45)] == [
        "One two. Three four five six seven eight.",
        "Nine! Ten? 十一。十二。",
    ]


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        ("我们今天在学校旁边修好了水泵，" * 13 + "谢谢大家", "，"),
        ("ကျွန်တော်တို့ကျောင်းနားကရေစုပ်စက်ကိုပြင်ပြီးပါပြီ" * 6, ""),
        ("บ้านของเราอยู่ใกล้โรงเรียน" * 12, ""),
        ("水" * 120 + "⟦12⟧" + "水" * 90, ""),
    ],
)
def test_what_has_no_blanks_fits_as_well_and_is_cut_where_nothing_belongs_together(said, ends):
    pieces = [piece for piece, _ in fitting(said, 200)]
    assert "".join(pieces) == said
    assert max(len(piece.encode()) for piece in pieces) <= 200
    assert all(piece.endswith(ends) for piece in pieces[:-1])
    assert not [piece for piece in pieces if unicodedata.category(piece[0]) in ("Mn", "Mc")]
    assert not [piece for piece in pieces if piece.count("⟦") != piece.count("⟧")]


def test_long_texts_do_not_take_long():
    """A processor's time, whatever else goes on here: one that costs its length squared takes minutes."""
    began = time.process_time()
    for said in (
        "a" * 60_000,
        "1" * 60_000,
        "1 " * 30_000,
        "0 " * 30_000,
        "0712 345 678 " * 5_000 + "5:1",
        "(0" * 30_000,
        "0-" * 30_000,
        "@a" * 30_000,
        "a.b@" * 15_000,
        "ab." * 20_000,
        "a.com-" * 10_000,
        "ab.is/" * 10_000,
        "⟦" * 20_000,
        "www." * 15_000,
        "`" * 60_000,
        "{a" * 30_000,
        "%(a" * 20_000,
        "KES " * 15_000,
        "5 " * 15_000 + "k",
        "水" * 60_000,
    ):
        shield(said, NAMES)
        has_letters(said)
        fitting(said, 500)
    assert time.process_time() - began < 1.5


@pytest.mark.parametrize(
    ("added", "wrong"),
    [
        (" evil.example/login", "link"),
        (" bit.ly", "link"),
        (" 请看evil.org吧", "link"),
        ("\nBaraza: Agree", "line"),
        ("\u2028Baraza: Agree", "line"),
        (" p.ej. z.B. e.g. etc.", None),
        ("\n", None),
    ],
)
def test_an_engine_adds_neither_a_host_nor_a_line(added: str, wrong: str | None) -> None:
    """Telegram makes a link of a bare host; a line of its own could pass for a sentence of ours."""
    source = shield("Answer by 10:00, please, on wiki.example")
    assert problem(source, f"{source.text}, asante{added}") == wrong
