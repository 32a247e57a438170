"""What everybody may read is taken out as a table or a report, alone, and none of it acts or names."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.archive.tables import as_csv, as_xlsx, safe
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.world import Neighbour, World, mondays

ASKED = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - {id: progress, kind: text, ask: {en: What moved forward?, pt-BR: O que avançou?}}
      - {id: worry, kind: text, private: facilitator, ask: {en: What worries you?, pt-BR: O que preocupa?}}
      - {id: unsaid, kind: text, unnamed: true, ask: {en: What is unsaid?, pt-BR: O que falta dizer?}}
      - {id: mood, kind: scale, from: 1, to: 5, ask: {en: How is it?, pt-BR: Como vai?}}
""",
)
SCRIPT = "A bomba <script>funciona</script>"
ENGLISH = ("What moved forward?", "What worries you?", "What is unsaid?", "How is it?")
PORTUGUESE = ("O que avançou?", "O que preocupa?", "O que falta dizer?", "Como vai?")
ACTS = '=HYPERLINK("http://evil.example","click")'


async def a_week(world: World) -> tuple[Neighbour, Neighbour]:
    """Let two answer all that is asked; the first coordinates, and nobody facilitates but her."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", protocol=ASKED)
    await amina.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    for question, words in zip(ENGLISH, (ACTS, "quillprivate", "quillunnamed", "4"), strict=True):
        await amina.says(words, to=question)
    await world.turns_to("12:00", "America/Recife")
    for question, words in zip(PORTUGUESE, (SCRIPT, "quillprivate", "quillunnamed", "4"), strict=True):
        await bruno.says(words, to=question)
    await amina.says("/promise Bring the map by friday")
    await amina.presses("Yes, I promise")
    return amina, bruno


async def exported(amina: Neighbour, button: str) -> bytes:
    await amina.says("/export")
    assert amina.last_heard().startswith("I have asked you about that alone")
    await amina.alone().presses(button)
    assert "what all groups may read" in amina.alone().last_heard()
    return amina.world.platform.contents[amina.alone().heard[-1].id]


async def test_a_table_holds_originals_beside_translations_and_no_formula(world: World) -> None:
    amina, _ = await a_week(world)
    content = await exported(amina, "Table (CSV)")
    rows = list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))
    said = {row["As it was written"]: row for row in rows if row["Kind"] == "Answer"}
    assert f"'{ACTS}" in said
    bomba = said["A bomba <script>funciona</script>"]
    assert (bomba["Group"], bomba["Who"], bomba["Language"]) == ("Bruno", "Bruno", "pt-BR")
    assert bomba["About"] == "What moved forward?"
    assert bomba["In this language"]
    assert [row["Value"] for row in rows if row["About"] == "How is it?"] == ["4", "4"]
    [promise] = [row for row in rows if row["Kind"] == "Promise"]
    assert (promise["As it was written"], promise["How it stands"]) == ("Bring the map", "open")
    assert promise["Value"] == "2026-12-04", "a program sorts it"
    assert b"quillprivate" not in content, "what is private goes to nobody it is not meant for"
    assert b"quillunnamed" not in content, "two are too few to hide in"


async def test_a_spreadsheet_holds_texts_alone(world: World) -> None:
    amina, _ = await a_week(world)
    with ZipFile(BytesIO(await exported(amina, "Spreadsheet (XLSX)"))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        strings = book.read("xl/sharedStrings.xml").decode()
        assert not [name for name in book.namelist() if "hyperlink" in name or "rels" in name.split("/")[2:]]
    assert "HYPERLINK" in strings
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet.casefold()
    assert "quillprivate" not in strings


async def test_a_report_brings_nothing_from_elsewhere_and_runs_nothing(world: World) -> None:
    amina, _ = await a_week(world)
    page = (await exported(amina, "Report to read")).decode()
    seen = Tags()
    seen.feed(page)
    assert seen.tags["html"] == {"lang": "en", "dir": "ltr"}
    assert "script" not in seen.tags
    assert not [name for each in seen.every for name in each if name in ("src", "href", "onclick", "action")]
    assert "A bomba &lt;script&gt;funciona&lt;/script&gt;" in page
    assert 'lang="pt-BR" dir="auto"' in page
    assert "default-src 'none'" in page
    assert "<bdi>Promise 1</bdi><br><em>open</em><br><b><bdi>by Friday, Dec 4, 2026</bdi></b>" in page
    assert "<p>From Monday, Aug 31, 2026 to Monday, Nov 30, 2026</p>" in page
    assert "quill" not in page


ALSO_CHOSEN = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - {id: open, kind: yes-no, ask: {en: Is the road open?, ar: هل الطريق مفتوح؟}}
      - id: boat
        kind: choice
        ask: {en: Which boat?, ar: أي قارب؟}
        options: {new: {en: The new one, ar: الجديد}, old: {en: The old one}}
      - {id: people, kind: number, ask: {en: How many people?, ar: كم شخصًا؟}}
      - {id: said, kind: text, ask: {en: What else?}}
""",
)


async def a_week_in_two_scripts(world: World, server: LibreTranslateServer) -> tuple[Neighbour, Neighbour]:
    server.knows(
        "en", "ar", {"What else?": "ماذا أيضًا؟", "The old one": "القديم", "Rain, again": "مطر من جديد"}
    )
    amina, bruno = world.partners("Amina in Beirut (ar)", "Bruno in Nairobi (en)", protocol=ALSO_CHOSEN)
    await amina.alone().says("/status")
    await world.monday_at("12:00", "Africa/Nairobi")
    for words in ("yes", "The old one", "1250", "Rain, again"):
        await bruno.replies(words)
    await amina.alone().says("/تقرير")
    return amina, bruno


async def pressed(amina: Neighbour, button: str) -> bytes:
    await amina.alone().presses(button)
    return amina.world.platform.contents[amina.alone().heard[-1].id]


async def test_a_table_is_in_the_language_of_whoever_asks(world: World, server: LibreTranslateServer) -> None:
    amina, _ = await a_week_in_two_scripts(world, server)
    rows = list(csv.DictReader(StringIO((await pressed(amina, "جدول (CSV)")).decode("utf-8-sig"))))
    assert [*rows[0]] == [
        *("النوع", "اليوم", "المجموعة", "مَن", "الموضوع", "الرقم"),
        *("القيمة", "اللغة", "كما كُتب", "بهذه اللغة", "الحالة"),
    ]
    assert {row["النوع"] for row in rows} == {"جواب"}
    assert {row["الموضوع"]: row["القيمة"] for row in rows} == {
        "هل الطريق مفتوح؟": "نعم",
        "أي قارب؟": "القديم",
        "كم شخصًا؟": "1250",
        "ماذا أيضًا؟": "",
    }
    [rain] = [row for row in rows if row["كما كُتب"]]
    assert (rain["كما كُتب"], rain["بهذه اللغة"]) == ("Rain, again", "مطر من جديد")


async def test_a_spreadsheet_is_in_the_language_of_whoever_asks(
    world: World, server: LibreTranslateServer
) -> None:
    amina, _ = await a_week_in_two_scripts(world, server)
    with ZipFile(BytesIO(await pressed(amina, "جدول بيانات (XLSX)"))) as book:
        strings = book.read("xl/sharedStrings.xml").decode()
    for said in ("كما كُتب", "بهذه اللغة", "هل الطريق مفتوح؟", "Rain, again", "مطر من جديد"):
        assert f">{said}</t>" in strings


async def test_a_report_is_in_the_language_of_whoever_asks_and_in_its_direction(
    world: World, server: LibreTranslateServer
) -> None:
    amina, _ = await a_week_in_two_scripts(world, server)
    page = re.sub("[\u2066-\u2069]", "", (await pressed(amina, "تقرير للقراءة")).decode())
    assert '<html lang="ar" dir="rtl">' in page
    assert "River watch: تقرير" in page
    assert "الاثنين، 30 نوفمبر 2026" in page, "days as they are written there"
    assert "<bdi>هل الطريق مفتوح؟</bdi><br><b><bdi>نعم</bdi></b>" in page
    assert "<b><bdi>1,250</bdi></b>" in page
    assert '<td class="w" lang="en" dir="auto">Rain, again</td>' in page
    assert '<td class="w" lang="ar" dir="auto">مطر من جديد</td>' in page
    order = [page.index(each) for each in ("هل الطريق مفتوح؟", "أي قارب؟", "كم شخصًا؟", "ماذا أيضًا؟")]
    assert order == sorted(order), "in the order in which it was asked"


MEASURED = mondays(
    "pulse",
    """
    open-for: 3 days
    questions:
      - {id: mood, kind: scale, from: 1, to: 5, ask: {fr: Comment va ?, ar: كيف الحال؟}}
      - id: boats
        kind: choices
        ask: {fr: Quels bateaux ?, ar: أي قوارب؟}
        options: {new: {fr: Le neuf, ar: الجديد}, old: {fr: Le vieux, ar: القديم}}
      - {id: people, kind: number, unit: {fr: personnes, ar: أشخاص}, ask: {fr: Combien ?, ar: كم؟}}
""",
)


async def test_a_report_says_what_was_counted_and_lists_as_its_reader_does(world: World) -> None:
    """A comma of English stood between options in Arabic, a figure alone where its unit is known."""
    amina, claire = world.partners("Amina in Beirut (ar)", "Claire in Paris (fr)", protocol=MEASURED)
    await amina.says("/role coordinator Claire")
    for each in (amina, claire):
        await each.alone().says("/status")
    await world.monday_at("09:00", "Asia/Beirut")
    for words in ("4", "الجديد، القديم", "1200,5"):
        await amina.replies(words)
    await amina.alone().says("/تقرير")
    page = re.sub("[\u2066-\u2069]", "", (await pressed(amina, "تقرير للقراءة")).decode())
    for said in ("4 من 5", "الجديد، القديم", "1,200.5 أشخاص"):
        assert f"<b><bdi>{said}</bdi></b>" in page
    await amina.alone().says("/تقرير")
    table = (await pressed(amina, "جدول (CSV)")).decode("utf-8-sig")
    values = {row["الموضوع"]: row["القيمة"] for row in csv.DictReader(StringIO(table))}
    assert values == {"كيف الحال؟": "4", "أي قوارب؟": "الجديد، القديم", "كم؟": "1200.5"}
    await claire.alone().says("/rapport")
    page = (await pressed(claire, "Rapport à lire")).decode()
    for said in ("4 sur 5", "Le neuf, Le vieux", "1\u202f200,5 personnes"):
        assert f"<b><bdi>{said}</bdi></b>" in page


async def test_a_report_has_the_digits_that_its_reader_chose(
    world: World, server: LibreTranslateServer
) -> None:
    amina, _ = await a_week_in_two_scripts(world, server)
    await amina.alone().says("/show arabic digits")
    await amina.alone().says("/تقرير")
    page = (await pressed(amina, "تقرير للقراءة")).decode()
    assert "٣٠ نوفمبر ٢٠٢٦" in page
    assert "<b><bdi>١٬٢٥٠</bdi></b>" in page


async def test_only_who_coordinates_or_facilitates_takes_it_out(world: World) -> None:
    amina, bruno = await a_week(world)
    await bruno.says("/exportar")
    assert "Amina" in bruno.last_heard()
    assert not world.platform.contents
    await amina.says("/export soon")
    assert amina.last_heard().startswith("Say for how long back")
    await amina.says("/export 2 weeks")
    assert (
        "What everybody may read, from Tuesday, Nov 17, 2026 to Monday, Nov 30, 2026:"
        in amina.alone().last_heard()
    )


async def test_months_are_those_of_the_calendar_and_nothing_is_guessed(world: World) -> None:
    amina, _ = await a_week(world)
    for typed in ("/export 2 months", "/export two months"):
        await amina.says(typed)
        assert "from Thursday, Oct 1, 2026 to Monday, Nov 30, 2026:" in amina.alone().last_heard(), typed
    for typed in ("/export since 1 November", "/export 1 monday", "/export 9000 months", "/export perhaps"):
        await amina.says(typed)
        assert amina.last_heard() == (
            "Say for how long back, or for which month or year: /export 3 months or /export March 2026"
        ), typed


@pytest.mark.parametrize(
    "named", ["2026-11-01 2026-11-30", "2026-11-01 – 2026-11-30", "٢٠٢٦-١١-٠١ ٢٠٢٦-١١-٣٠"]
)
async def test_two_days_name_a_time(world: World, named: str) -> None:
    amina, _ = await a_week(world)
    await amina.alone().says(f"/export {named}")
    assert "from Sunday, Nov 1, 2026 to Monday, Nov 30, 2026:" in amina.alone().last_heard()
    for wrong in ("2026-11-31 2026-12-01", "2026-12-01 2026-11-01"):
        await amina.alone().says(f"/export {wrong}")
        assert "from" not in amina.alone().last_heard()


async def test_whoever_may_not_take_it_out_reads_who_coordinates_and_who_facilitates(world: World) -> None:
    cast = ("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", "Chidi in Nairobi (en)")
    _, bruno, chidi = world.partners(*cast)
    await bruno.alone().says("/status")
    with world.bench.store.writing() as transaction:
        member = world.gathering().members["m-bruno"]
        transaction.record.keep([replace(member, roles=("facilitator",))])
    await chidi.alone().says("/export")
    assert chidi.alone().last_heard() == (
        "This is for whoever has the role “coordinator, facilitator”: Amina, Bruno could do it."
    )
    await bruno.alone().says("/exportar")
    assert "O que todos podem ler" in bruno.alone().last_heard()


class Tags(HTMLParser):
    """Every tag with its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: dict[str, dict[str, str | None]] = {}
        self.every: list[dict[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.setdefault(tag, dict(attrs))
        self.every.append(dict(attrs))


@given(st.text())
def test_no_cell_begins_with_what_a_spreadsheet_acts_upon(words: str) -> None:
    assert safe(words)[:1] not in tuple("=+-@\t\r\n") or re.fullmatch(r"-?\d+(\.\d+)?", words)
    [head, back] = list(csv.reader(StringIO(as_csv([(words,), (words,)]).decode("utf-8-sig"), newline="")))
    assert head == back == [safe(words)]


@given(st.text(alphabet="=+-@;\t\r\n\", 'a1|＝"))
def test_no_cell_begins_so_where_another_sign_parts_them_either(words: str) -> None:
    text = as_csv([("Words", "More"), (words, words)]).decode("utf-8-sig")
    for apart in ";\t":
        every = [cell for row in csv.reader(StringIO(text, newline=""), delimiter=apart) for cell in row]
        acts = [cell for cell in every if cell.lstrip(' "')[:1] in tuple("=+-@＝＋－＠")]
        assert all(re.fullmatch(r"-?\d+(\.\d+)?(,.*)?", cell) for cell in acts), (apart, acts)


@pytest.mark.parametrize("words", ["=1+1", "@SUM(1)", "http://x.example", "mailto:a@b", "{=1}", "'x", "\t=1"])
def test_no_cell_of_a_workbook_is_a_formula_or_a_link(words: str) -> None:
    with ZipFile(BytesIO(as_xlsx([(words,) * 11] * 2, right_to_left=True))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert 'rightToLeft="1"' in sheet


def test_words_too_long_for_a_cell_of_a_workbook_say_that_they_go_on() -> None:
    """The table without form has them whole."""
    words = "a" * 32_700 + " the end of it all " * 20
    with ZipFile(BytesIO(as_xlsx([("",) * 11, (words,) * 11], right_to_left=False))) as book:
        held = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xml"))
    assert " …<" in held
    assert "a" * 32_700 + " the end" in held
    assert words in as_csv([(words,)]).decode()
