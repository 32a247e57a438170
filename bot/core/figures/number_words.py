"""Numbers that a text says in words: "twenty-five", "the third", "at noon", "二十个".

Must never find one that is not said: what is found excuses a figure that a translator wrote for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.core.vocabulary import plain
from bot.core.whole_words import leaves_no_blanks

_HUNDRED, _THOUSAND = 100, 1000
_TENS = tuple(range(20, 100, 10))

# Zero to nineteen; the tens from twenty; a hundred and a thousand; first to tenth; others, with an h
# where that is an hour.
_WORDS: Mapping[str, tuple[str, str, str, str, str]] = {
    "en": (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen"
        " seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "hundred thousand",
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        "eleventh=11 twelfth=12 twentieth=20 dozen=12 noon=12h midday=12h midnight=12h",
    ),
    "es": (
        "cero uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
        " dieciséis diecisiete dieciocho diecinueve",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "cien/ciento mil",
        "primero/primera/primer segundo/segunda tercero/tercera/tercer cuarto/cuarta quinto/quinta"
        " sexto/sexta"
        " séptimo/séptima octavo/octava noveno/novena décimo/décima",
        "veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27"
        " veintiocho=28 veintinueve=29 doscientos=200 doscientas=200 trescientos=300 trescientas=300"
        " cuatrocientos=400 quinientos=500 docena=12 mediodía=12h medianoche=12h",
    ),
    "fr": (
        "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
        " dix-sept dix-huit dix-neuf",
        "vingt trente quarante cinquante soixante soixante-dix quatre-vingts/quatre-vingt quatre-vingt-dix",
        "cent/cents mille",
        "premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième"
        " neuvième dixième",
        "douzaine=12 midi=12h minuit=12h",
    ),
    "pt": (
        "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze"
        " quatorze/catorze quinze"
        " dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
        "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        "cem/cento mil",
        "primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta"
        " sétimo/sétima oitavo/oitava nono/nona décimo/décima",
        "duzentos=200 duzentas=200 trezentos=300 trezentas=300 quinhentos=500 dúzia=12 meio-dia=12h"
        " meia-noite=12h",
    ),
    "ar": (
        "صفر واحد/واحدة اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع"
        " ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر - - - - - - - - -",
        "عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين",
        "مائة/مئة ألف/آلاف",
        "الأول/الأولى الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة السادس/السادسة"
        " السابع/السابعة"
        " الثامن/الثامنة التاسع/التاسعة العاشر/العاشرة",
        "مئتان=200 مئتين=200 مائتين=200 ثلاثمائة=300 خمسمائة=500 ألفان=2000 ألفين=2000",
    ),
    "sw": (
        "sifuri moja/mmoja mbili/wawili/miwili tatu/watatu/mitatu nne/wanne/minne tano/watano/mitano"
        " sita saba"
        " nane/wanane/minane tisa kumi - - - - - - - - -",
        "ishirini thelathini arobaini hamsini sitini sabini themanini tisini",
        "mia elfu",
        "kwanza pili - - - - - - - -",
        "dazeni=12",
    ),
    "ru": (
        "ноль один/одна/одно/одного/одной/одну два/две/двух три/трёх/трех четыре/четырёх пять/пяти"
        " шесть/шести"
        " семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать двенадцать тринадцать четырнадцать"
        " пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
        "двадцать/двадцати тридцать/тридцати сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
        "сто/ста тысяча/тысячи/тысяч",
        "первый/первая/первое/первого/первую второй/вторая/второе/второго/вторую"
        " третий/третья/третье/третьего/третью четвёртый/четвёртая/четвёртого/четвёртую"
        " пятый/пятая/пятого/пятую шестой/шестая/шестого седьмой/седьмая/седьмого восьмой/восьмая/восьмого"
        " девятый/девятая/девятого десятый/десятая/десятого",
        "двести=200 триста=300 пятьсот=500 дюжина=12 полдень=12h полночь=12h",
    ),
    "uk": (
        "нуль один/одна/одне/одного/одну два/дві/двох три/трьох чотири/чотирьох п'ять/п'яти шість/шести"
        " сім/семи"
        " вісім/восьми дев'ять/дев'яти десять/десяти одинадцять дванадцять тринадцять чотирнадцять"
        " п'ятнадцять"
        " шістнадцять сімнадцять вісімнадцять дев'ятнадцять",
        "двадцять/двадцяти тридцять/тридцяти сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто",
        "сто/ста тисяча/тисячі/тисяч",
        "перший/перша/перше/першого/першу другий/друга/друге/другого/другу третій/третя/третє/третього/третю"
        " четвертий/четверта/четвертого п'ятий/п'ята/п'ятого шостий/шоста/шостого сьомий/сьома/сьомого"
        " восьмий/восьма/восьмого дев'ятий/дев'ята/дев'ятого десятий/десята/десятого",
        "двісті=200 триста=300 п'ятсот=500 дюжина=12 полудень=12h опівдні=12h опівночі=12h",
    ),
    "tr": (
        "sıfır bir iki üç dört beş altı yedi sekiz dokuz on - - - - - - - - -",
        "yirmi otuz kırk elli altmış yetmiş seksen doksan",
        "yüz bin",
        "birinci/ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
        "düzine=12 öğlen=12h öğle=12h geceyarısı=12h",
    ),
    "fa": (
        "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده",
        "بیست سی چهل پنجاه شصت هفتاد هشتاد نود",
        "صد هزار",
        "اول/یکم/اولین دوم/دومین سوم/سومین چهارم پنجم ششم هفتم هشتم نهم دهم",
        "دویست=200 سیصد=300 پانصد=500 ظهر=12h",
    ),
    "zh": (
        "零 一 二/两/兩 三 四 五 六 七 八 九 十",
        "",
        "百 千",
        "",
        "万=10000 萬=10000 中午=12h 正午=12h 午夜=12h",
    ),
    "my": (
        "သုည တစ် နှစ် သုံး လေး ငါး ခြောက် ခုနစ်/ခုနှစ် ရှစ် ကိုး ဆယ်/ဆယ့်",
        "",
        "ရာ ထောင်",
        "ပထမ ဒုတိယ တတိယ စတုတ္ထ ပဉ္စမ - - - - -",
        "သောင်း=10000",
    ),
}
_AND = frozenset(plain(word) for word in ("and", "y", "et", "e", "و", "na", "и", "та", "і", "ve"))
_ALSO_AND = {"ar": plain("و")}
_MULTIPLIER_FIRST = frozenset({"sw"})
"""Languages that say "hundred two" for two hundred."""


def numbers_said(text: str, tag: str, *, hours: bool = True) -> list[int]:
    """Return the numbers that *text*, in the language *tag*, says in words, in order; noon is an hour."""
    base = tag.split("-")[0]
    found = _finder(base)
    if found is None:
        return []
    words = _values(base)
    said = plain(text)
    matches = (each for each in found.finditer(said) if hours or each["word"] not in _hours(base))
    values = [(words[each["word"]], each.start(), each.end()) for each in matches]
    runs, end = list[list[int]](), -1
    for value, starts, ends in values:
        between = said[end:starts].replace("-", " ").strip() if runs else ""
        if runs and (between == "" or between in _AND) and end >= 0:
            runs[-1].append(value)
        else:
            runs.append([value])
        end = ends
    return [_composed(run, base) for run in runs]


def _composed(values: Sequence[int], base: str) -> int:
    """Return what several words say together: "two hundred and five" is 205."""
    whole = part = last = 0
    for value in values:
        multiplies = value >= _HUNDRED and value in (_HUNDRED, _THOUSAND, 10_000)
        multiplies = multiplies or (value == 10 and base in ("zh", "my") and 0 < part % 10 < 10)
        if base in _MULTIPLIER_FIRST and last in (_HUNDRED, _THOUSAND) and value < _HUNDRED:
            part += last * (value - 1)
        elif value == 10 and multiplies:
            part += (part % 10) * 9
        elif value == _HUNDRED and multiplies:
            part += ((part % 10) or 1) * _HUNDRED - part % 10
        elif multiplies and base in _MULTIPLIER_FIRST:
            part += value
        elif multiplies:
            whole, part = whole + (part or 1) * value, 0
        else:
            part += value
        last = value
    return whole + part


@lru_cache(maxsize=32)
def _values(base: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    ones, tens, larger, ranks, others = _WORDS[base]
    for words, numbers in (
        (ones, range(20)),
        (tens, _TENS),
        (larger, (_HUNDRED, _THOUSAND)),
        (ranks, range(1, 11)),
    ):
        for forms, number in zip(words.split(), numbers, strict=False):
            found |= {plain(form): number for form in forms.split("/") if form != "-"}
    named = (each.rstrip("h").split("=") for each in others.split())
    return found | {plain(word): int(number) for word, number in named}


@lru_cache(maxsize=32)
def _hours(base: str) -> frozenset[str]:
    others = _WORDS[base][-1].split()
    return frozenset(plain(each.split("=")[0]) for each in others if each.endswith("h"))


@lru_cache(maxsize=32)
def _finder(base: str) -> re.Pattern[str] | None:
    if base not in _WORDS:
        return None
    words = sorted(_values(base), key=len, reverse=True)
    before = rf"(?<!\w)(?:{_ALSO_AND[base]})?" if base in _ALSO_AND else r"(?<!\w)"
    bounded = "|".join(map(re.escape, words))
    if leaves_no_blanks(words[0]):
        return re.compile(f"(?P<word>{bounded})")
    return re.compile(rf"{before}(?P<word>{bounded})(?!\w)")
