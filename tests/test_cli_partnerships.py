"""A partnership kept in a file: importing sets it up or changes what differs, exporting writes it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli.partnerships import export, import_file, new_partnership
from bot.config import Settings, read_settings, shared_folder
from bot.core.adoption import next_review
from bot.core.concern import Concern
from bot.core.partnership import Gathering
from bot.store import Store

FILE = """
partnership: River watch
zone: Europe/Paris
languages: [fr]
partners:
  - name: Recife
    languages: [pt-BR]
    zone: America/Recife
    holidays: BR-PE
    quiet: "21:00-07:00"
    rooms: ["telegram:-1001"]
    members:
      - {name: Bruno, addresses: ["telegram:42"], roles: [coordinator]}
  - name: Goma
    languages: [sw, fr]
    zone: Africa/Lubumbashi
    quiet: "20:30-06:30"
    days-off: [2026-12-24]
    rooms: [{address: "matrix:!goma:localhost", shows: {digits: persian, calendar: persian}}]
    members:
      - {name: Amina, addresses: ["matrix:@amina:localhost"]}
      - {name: Juma, shows: {digits: arabic-indic}}
protocols:
  weekly-pulse: {}
translation:
  may-see: [own-server]
terms:
  - {fr: dispensaire, sw: zahanati}
  - Umoja
"""
pytestmark = pytest.mark.usefixtures("without_settings")


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Settings:
    """A database of its own, and a clock that stands on Sunday the 29th of November 2026."""
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{tmp_path / 'baraza.db'}")
    monkeypatch.setenv("BARAZA_CLOCK", "2026-11-29T06:00:00Z")
    return read_settings(os.environ)


@pytest.fixture
def imports(settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Return a function that imports a file's text and returns what was said."""

    def imported(text: str, status: int = 0) -> str:
        file = tmp_path / "river.yaml"
        file.write_text(text, encoding="utf-8")
        assert import_file(settings, file) == status
        out, err = capsys.readouterr()
        return err if status else out

    return imported


def standing(settings: Settings) -> Gathering:
    store = Store(settings.database_url)
    with store.reading() as transaction:
        there = transaction.record.partnerships()[0]
        g = transaction.record.gathering(there.id, datetime(2026, 11, 29, 6, tzinfo=UTC))
    store.close()
    return g


def changed_in_chat(settings: Settings, *things: object) -> None:
    store = Store(settings.database_url)
    with store.writing() as transaction:
        transaction.record.keep(things)
    store.close()


def asked_at(settings: Settings, name: str) -> list[str]:
    g = standing(settings)
    partner = next(p for p in g.partners.values() if p.name == name)
    return sorted(f"{ask.asks_at:%a %H:%M}" for ask in g.asks.values() if ask.partner == partner.id)


def test_importing_sets_a_partnership_up(settings: Settings, imports: Callable[..., str]) -> None:
    said = imports(FILE)
    assert said.splitlines()[0] == "River watch: new"
    assert {"Recife: new", "telegram:-1001: new", "Amina: new", "weekly-pulse: in force"} <= set(
        said.splitlines()
    )
    g = standing(settings)
    assert {p.name for p in g.present()} == {"Recife", "Goma"}
    assert {m.name: m.roles for m in g.members.values()}["Bruno"] == ("coordinator",)
    assert [a.state for a in g.adoptions.values()] == ["in-force"]
    assert asked_at(settings, "Goma") == ["Mon 07:00"]


def test_a_protocol_that_lies_beside_the_file_is_in_force(settings: Settings, tmp_path: Path) -> None:
    """A case that somebody has played can be imported as it is."""
    case = shared_folder("protocols") / "cases" / "border-radio"
    assert import_file(settings, case / "partnership.yaml") == 0
    g = standing(settings)
    assert [held.protocol.id for held in g.adoptions.values()] == ["open-archive"]
    out = tmp_path / "out.yaml"
    assert export(settings, None, out) == 0
    assert "open-archive: {}" in out.read_text(encoding="utf-8")


def test_a_protocol_beside_the_file_that_is_unfinished_is_named(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "weekly-pulse.yaml").write_text("protocol: weekly-pulse\nversion: 1\n", encoding="utf-8")
    file = tmp_path / "ours.yaml"
    file.write_text(FILE, encoding="utf-8")
    assert import_file(settings, file) == 1
    assert "weekly-pulse.yaml" in capsys.readouterr().err


def test_importing_again_changes_nothing(settings: Settings, imports: Callable[..., str]) -> None:
    imports(FILE)
    before = standing(settings)
    assert imports(FILE) == "Nothing differs.\n"
    assert standing(settings) == before


def test_importing_again_takes_nothing_back_that_people_did_in_their_chats(
    settings: Settings, imports: Callable[..., str]
) -> None:
    """Of what the file does not set, nothing differs."""
    imports(FILE)
    g = standing(settings)
    amina = next(m for m in g.members.values() if m.name == "Amina")
    recife = next(p for p in g.partners.values() if p.name == "Recife")
    facilitator = replace(amina, language="fr", roles=("facilitator",), also=("telegram:7",))
    resting = replace(recife, days_off=(date(2026, 12, 24),), manner="gentle")
    changed_in_chat(settings, facilitator, resting)
    assert imports(FILE) == "Nothing differs.\n"
    g = standing(settings)
    assert (g.members[amina.id], g.partners[recife.id]) == (facilitator, resting)


def test_who_has_left_is_not_brought_back_by_a_file(settings: Settings, imports: Callable[..., str]) -> None:
    imports(FILE)
    g = standing(settings)
    goma = next(p for p in g.partners.values() if p.name == "Goma")
    room = next(r for r in g.rooms.values() if r.partner == goma.id)
    changed_in_chat(settings, replace(goma, left_at=g.partnership.created_at), replace(room, state="left"))
    before = standing(settings)
    assert imports(FILE) == "Goma: has left, and stays so; /invite brings them back\n"
    after = standing(settings)
    assert (after.partners, after.rooms, after.members) == (before.partners, before.rooms, before.members)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("matrix:!goma:localhost", "matrix:!lake:localhost", ["matrix:!lake:localhost: new"]),
        ("- {name: Juma", "- {name: Neema}\n      - {name: Juma", ["Neema: new"]),
        ("{name: Juma,", "{name: Juma, roles: [treasurer],", ["Juma: changed"]),
        ("arabic-indic", "latin", ["Juma: changed"]),
        ("calendar: persian", "calendar: islamic", ["matrix:!goma:localhost: changed"]),
        ("calendar: persian", "calendar: gregorian", ["matrix:!goma:localhost: changed"]),
        ("sw: zahanati", "sw: kliniki", ["fr: dispensaire = sw: kliniki: changed"]),
        ("- Umoja", "- Amani", ["Amani = Amani: new"]),
        ("- Umoja", "- {sw: umoja, fr: unité}", ["sw: umoja = fr: unité: new"]),
        ("name: Amina,", "name: Amina Wangari,", ["Amina Wangari: changed"]),
        ('quiet: "20:30-06:30"', 'quiet: "22:00-06:00"', ["Goma: changed"]),
        ("zone: Europe/Paris", "zone: Africa/Nairobi", ["River watch: changed"]),
        ("may-see: [own-server]", "may-see: [nobody]", ["River watch: changed who may see words"]),
        (
            "may-see: [own-server]",
            "may-see: [own-server, deepl]",
            ["River watch: asked the partners who may see words; it holds once all agree"],
        ),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_changed_file_changes_what_differs_and_says_what(
    imports: Callable[..., str], old: str, new: str, says: list[str]
) -> None:
    imports(FILE)
    assert imports(FILE.replace(old, new)).splitlines() == says
    assert imports(FILE.replace(old, new)) == "Nothing differs.\n"


def test_who_has_a_role_no_more_by_a_file_is_on_no_call_for_help_any_more(
    settings: Settings, imports: Callable[..., str]
) -> None:
    """It is told again at once, to whoever can help by now."""
    with_juma = FILE.replace("{name: Juma,", "{name: Juma, roles: [facilitator],")
    imports(with_juma)
    g = standing(settings)
    [juma, bruno] = [m for name in ("Juma", "Bruno") for m in g.members.values() if m.name == name]
    [amina] = [m.id for m in g.members.values() if m.name == "Amina"]
    now = datetime(2026, 11, 29, 5, tzinfo=UTC)
    later = {"sent_at": now, "next_at": now + timedelta(days=1)}
    call = Concern("help", g.partnership.id, amina, "sw", now, "Moto", 1, "help", "talking", unnamed=False,
                   readers=(juma.id,), taken_by=juma.id, **later)  # fmt: skip
    changed_in_chat(settings, call)
    imports(FILE.replace("{name: Juma,", "{name: Juma, roles: [treasurer],"))
    [after] = standing(settings).concerns.values()
    assert (after.state, after.taken_by, after.readers) == ("heard", "", (bruno.id,))
    assert after.next_at is not None
    assert after.next_at - datetime(2026, 11, 29, 6, tzinfo=UTC) <= timedelta(hours=1)


def test_what_is_planned_follows_other_quiet_hours(settings: Settings, imports: Callable[..., str]) -> None:
    imports(FILE)
    imports(FILE.replace('"20:30-06:30"', '"20:30-10:00"'))
    assert asked_at(settings, "Goma") == ["Mon 08:00"], "ten o'clock in Goma"


def test_days_that_are_worked_after_all_are_planned(settings: Settings, imports: Callable[..., str]) -> None:
    daily = FILE.replace("weekly-pulse: {}", "weekly-pulse: {monday: {every: weekday, on: []}}")
    rests = "weekend: [sunday, monday, tuesday]\n    rooms:"
    imports(daily.replace("rooms:", rests))
    assert asked_at(settings, "Goma") == ["Wed 07:00"]
    imports(daily.replace("rooms:", "weekend: [sunday]\n    rooms:"))
    assert asked_at(settings, "Goma") == ["Mon 07:00", "Wed 07:00"]


@pytest.mark.parametrize(
    ("old", "new", "due"),
    [
        ("zone: America/Recife", "zone: America/Manaus", "2026-12-07 14:00"),
        ("holidays: BR-PE", "holidays: BR-PE\n    days-off: [2026-12-04]", "2026-12-08 13:00"),
        ("zone: Europe/Paris", "zone: Asia/Tokyo", "2026-12-07 13:00"),
    ],
    ids=["zone", "days off", "partnership's zone"],
)
def test_what_is_planned_follows_the_file_check_ins_duties_and_review(
    settings: Settings, imports: Callable[..., str], old: str, new: str, due: str
) -> None:
    imports(FILE)
    imports(FILE.replace(old, new))
    after, fresh = standing(settings), due_in(settings, "Recife")
    assert fresh == [due]
    held = next(iter(after.adoptions.values()))
    assert held.review_at == next_review(after, held, datetime(2026, 11, 29, 6, tzinfo=UTC))


def due_in(settings: Settings, name: str) -> list[str]:
    g = standing(settings)
    partner = next(p for p in g.partners.values() if p.name == name)
    return [f"{turn.due_at:%Y-%m-%d %H:%M}" for turn in g.turns.values() if turn.partner == partner.id]


def test_a_new_partner_is_asked_from_the_next_occasion(
    settings: Settings, imports: Callable[..., str]
) -> None:
    imports(FILE)
    beirut = "  - {name: Beirut, languages: [ar], zone: Asia/Beirut, rooms: ['telegram:-1003']}\nprotocols:"
    assert imports(FILE.replace("protocols:", beirut)).splitlines() == ["Beirut: new", "telegram:-1003: new"]
    assert asked_at(settings, "Beirut") == ["Mon 07:00"]


def test_another_rhythm_is_a_new_version_from_the_next_occasion(
    settings: Settings, imports: Callable[..., str]
) -> None:
    imports(FILE)
    later = FILE.replace("weekly-pulse: {}", "weekly-pulse: {monday: {at: '11:00'}}")
    assert imports(later) == "weekly-pulse: version 2, from the next occasion on\n"
    assert asked_at(settings, "Goma") == ["Mon 09:00"]
    assert imports(later) == "Nothing differs.\n"
    assert imports(FILE) == "weekly-pulse: version 3, from the next occasion on\n"
    assert asked_at(settings, "Goma") == ["Mon 07:00"]


def test_digits_and_calendars_are_read_as_members_and_rooms_keep_them(
    settings: Settings, imports: Callable[..., str]
) -> None:
    imports(FILE)
    g = standing(settings)
    assert {m.name: m.shows for m in g.members.values() if m.shows} == {"Juma": ("nu-arab",)}
    assert {r.address: r.shows for r in g.rooms.values() if r.shows} == {
        "matrix:!goma:localhost": ("nu-arabext", "ca-persian")
    }
    room = next(r for r in g.rooms.values() if r.shows)
    juma = next(m for m in g.members.values() if m.name == "Juma")
    here = replace(room, shows=("threads", "nu-mymr", "ca-persian"))
    changed_in_chat(settings, here, replace(juma, shows=("nu-arab", "ca-persian")))
    assert imports(FILE) == "matrix:!goma:localhost: changed\n"
    g = standing(settings)
    assert {*g.rooms[room.id].shows} == {"threads", "nu-arabext", "ca-persian"}
    assert g.members[juma.id].shows == ("nu-arab", "ca-persian"), "of a calendar the file says nothing"
    imports(FILE.replace("digits: persian, calendar: persian", "digits: latin, calendar: gregorian"))
    assert standing(settings).rooms[room.id].shows == ("threads",)
    bare = FILE.replace("{address: ", "").replace(", shows: {digits: persian, calendar: persian}}", "")
    assert imports(bare) == "Nothing differs.\n"


def test_more_terms_than_a_partnership_may_have_are_refused_and_nothing_is_changed(
    settings: Settings, imports: Callable[..., str]
) -> None:
    imports(FILE)
    many = "".join(f"  - Umoja {number}\n" for number in range(499))
    said = imports(FILE.replace("  - Umoja\n", many).replace("Juma", "Jumaa"), status=1)
    assert said.endswith("with those that are set there would be more than 500 terms.\n")
    assert imports(FILE) == "Nothing differs.\n"


def test_what_is_exported_and_imported_again_changes_nothing(
    settings: Settings, imports: Callable[..., str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = FILE.replace("weekly-pulse: {}", "weekly-pulse: {monday: {at: '11:00', on: tuesday}}")
    imports(changed)
    assert export(settings, None, None) == 0
    written = capsys.readouterr().out
    assert imports(written) == "Nothing differs.\n"
    assert export(settings, "River watch", tmp_path / "out.yaml") == 0
    assert (tmp_path / "out.yaml").read_text(encoding="utf-8") == written


def test_an_exported_file_founds_the_same_partnership_elsewhere(
    imports: Callable[..., str],
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    imports(FILE)
    export(settings, None, None)
    written = capsys.readouterr().out
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{tmp_path / 'elsewhere.db'}")
    elsewhere = read_settings(os.environ)
    (tmp_path / "out.yaml").write_text(written, encoding="utf-8")
    import_file(elsewhere, tmp_path / "out.yaml")
    capsys.readouterr()
    export(elsewhere, None, None)
    assert capsys.readouterr().out == written


GOALS = f"""{FILE}
goals:
  clean-water:
    goal: {{fr: De l'eau propre pour chaque famille}}
    by: 2027-12-31
    whose: Goma
    indicators:
      taps: {{name: Familles avec un robinet, baseline: 40, target: 400}}
"""


def test_a_partnerships_goals_come_from_its_file_and_go_back_into_it(
    settings: Settings, imports: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert {"clean-water: new", "taps: new"} <= {*imports(GOALS).splitlines()}
    goma = next(p.id for p in standing(settings).partners.values() if p.name == "Goma")
    water, taps = standing(settings).goals.values()
    assert (water.whose, water.texts) == (goma, (("fr", "De l'eau propre pour chaque famille"),))
    assert (taps.under, taps.baseline, taps.target) == ("clean-water", "40", "400")
    assert export(settings, None, None) == 0
    assert imports(capsys.readouterr().out) == "Nothing differs.\n"
    assert imports(GOALS.replace("target: 400", "target: 500")) == "taps: changed\n"
    assert imports(FILE) == "Nothing differs.\n", "a file that says nothing of goals takes none away"
    assert [goal.target for goal in standing(settings).goals.values()] == ["", "500"]


def test_no_file_is_written_over(settings: Settings, imports: Callable[..., str], tmp_path: Path) -> None:
    imports(FILE)
    (tmp_path / "mine.yaml").write_text("mine", encoding="utf-8")
    assert export(settings, None, tmp_path / "mine.yaml") == 1
    assert (tmp_path / "mine.yaml").read_text(encoding="utf-8") == "mine"


def test_a_partnership_that_is_not_there_is_answered_with_those_that_are(
    settings: Settings, imports: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    imports(FILE)
    assert export(settings, "Lake watch", None) == 1
    assert capsys.readouterr().err == "Name one of: River watch.\n"


def test_a_chat_of_another_partnership_is_refused_and_nothing_is_changed(
    settings: Settings, imports: Callable[..., str]
) -> None:
    imports(FILE)
    said = imports(FILE.replace("River watch", "Lake watch"), status=1)
    assert "the room telegram:-1001 belongs to another partnership" in said
    assert "River" not in said
    assert standing(settings).partnership.name == "River watch"


def test_a_file_with_problems_is_answered_with_all_of_them(imports: Callable[..., str]) -> None:
    said = imports(
        FILE.replace("America/Recife", "America/Recipe").replace("[sw, fr]", "[swa, fr]"), status=1
    )
    assert "America/Recife" in said
    assert '"sw"' in said


@pytest.mark.parametrize(
    ("named", "says"),
    [
        ("none.yaml", "There is no such file."),
        (".", "This is a folder."),
        (str(shared_folder("protocols") / "welcome.yaml"), "is a protocol."),
    ],
)
def test_what_is_no_partnership_file_is_told_in_one_line(
    settings: Settings, capsys: pytest.CaptureFixture[str], named: str, says: str
) -> None:
    assert import_file(settings, Path(named)) == 1
    told = capsys.readouterr().err
    assert says in told
    assert told.count("\n") == 1


def test_a_file_that_cannot_be_written_is_told(
    settings: Settings, imports: Callable[..., str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert export(settings, None, None) == 1
    assert capsys.readouterr().err == "There is no partnership yet.\n"
    imports(FILE)
    there = tmp_path / "none" / "river.yaml"
    assert export(settings, None, there) == 1
    assert capsys.readouterr().err == (
        f"{there} cannot be written: No such file or directory. Choose another place.\n"
    )


def test_a_setup_code_is_given_once_and_only_its_digest_is_kept(
    settings: Settings, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert new_partnership(settings, "Lake watch") == 0
    code = capsys.readouterr().out.split("/start ")[1].strip()
    assert len(code) == 16
    assert code.encode() not in (tmp_path / "baraza.db").read_bytes()


def test_a_setup_code_is_given_as_each_platform_takes_it(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    """Element asks back about "/start", and hands "!start" on."""
    matrix = {"HOMESERVER": "http://127.0.0.1:1", "USER": "@baraza:localhost", "TOKEN": "t"}
    given = {**os.environ, **{f"BARAZA_MATRIX_{name}": value for name, value in matrix.items()}}
    assert new_partnership(read_settings(given), "Lake watch") == 0
    assert re.fullmatch(r".*within 7 days:\n!start \w{16}\n", capsys.readouterr().out)
    both = read_settings({**given, "BARAZA_TELEGRAM_TOKEN": "1:A"})
    assert new_partnership(both, "Lake watch") == 0
    told = capsys.readouterr().out
    assert re.fullmatch(r".*:\non Matrix: !start (\w{16})\non Telegram: /start \1\n", told)
