"""Who sits in a room that several partners share, and which of their languages stands in front."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core import seats
from bot.core.files.partnership_file import PartnershipFile, partnership_to_plain, read_partnership
from bot.core.founding import differing, file_of, founded
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.words import Refused

NOW = datetime(2026, 11, 29, 6, tzinfo=UTC)


def gathering(*partners: tuple[str, str, int]) -> Gathering:
    """Return (name, languages, how many members), all in the room "r" but the first one, which sits there."""
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), NOW))
    for name, languages, members in partners:
        partner = Partner(name, "p", name, tuple(languages.split()), "UTC")
        g.with_([partner])
        speaks = partner.languages[0]
        g.with_(
            [Member(f"{name}{n}", "p", name, f"x:{name}{n}", f"{name} {n}", speaks) for n in range(members)]
        )
    first = next(iter(g.partners.values()))
    g.with_([Room("r", "p", first.id, "x:room", first.languages[0])])
    for partner in list(g.partners.values())[1:]:
        g.with_([seats.seated(g, g.rooms["r"], partner)])
    return g


@pytest.mark.parametrize(
    ("partners", "reads"),
    [
        ([("a", "sw", 1), ("b", "pt-BR", 1)], ("sw", "pt-BR")),
        ([("a", "sw", 1), ("b", "pt-BR", 2)], ("pt-BR", "sw")),
        ([("a", "sw", 0), ("b", "pt-BR", 0)], ("sw", "pt-BR")),
        ([("a", "sw", 1), ("b", "pt-BR", 1), ("c", "pt-BR", 1)], ("pt-BR", "sw")),
        ([("a", "sw", 3), ("b", "sw fr", 1)], ("sw",)),
        ([("a", "sw", 1), ("b", "fr sw", 2)], ("fr", "sw")),
    ],
    ids=["a tie", "more of the second", "nobody yet", "two of three", "one language", "its own first"],
)
def test_the_language_that_most_read_stands_in_front(
    partners: list[tuple[str, str, int]], reads: tuple[str, ...]
) -> None:
    assert gathering(*partners).rooms["r"].reads == reads


def test_who_leaves_is_gone_with_their_language_and_the_next_moves_up() -> None:
    g = gathering(("a", "sw", 1), ("b", "pt-BR", 1), ("c", "fr", 1))
    room = replace(g.rooms["r"], setup="zone@c")
    first = seats.without(g, room, "a")
    assert (first.partners, first.reads, first.setup) == (("b", "c"), ("pt-BR", "fr"), "zone@c")
    second = seats.without(g, first, "c")
    assert (second.partners, second.reads, second.setup) == (("b",), ("pt-BR",), "")
    last = seats.without(g, second, "b")
    assert (last.state, last.partners) == ("left", ("b",))


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Goma clinic", "Goma clinic"),
        ("goma CLINIC ", "Goma clinic"),
        ("recife", "Rádio Recife"),
        ("radio recife", "Rádio Recife"),
        ("clinic", None),
        ("", None),
        ("Lima", None),
    ],
)
def test_a_partner_is_named_whole_or_by_a_word_that_no_other_has(said: str, found: str | None) -> None:
    g = gathering(("Goma clinic", "sw", 1), ("Rádio Recife", "pt-BR", 1), ("Lake clinic", "en", 1))
    named = seats.named(g, g.rooms["r"], said)
    assert (named.name if named else None) == found


def test_a_partner_that_left_or_sits_elsewhere_is_not_spoken_for() -> None:
    g = gathering(("a", "sw", 1), ("b", "pt-BR", 1))
    g.with_([replace(g.partners["b"], left_at=NOW)])
    assert seats.named(g, g.rooms["r"], "b") is None
    with pytest.raises(Refused, match="partner-which"):
        seats.own(g, g.rooms["r"], g.members["b0"])


def test_what_waits_for_a_member_alone_goes_along_and_a_language_that_is_read_there_stays() -> None:
    g = gathering(("a", "sw en", 2), ("b", "pt-BR en", 1))
    talk = Room("t", "p", "a", "x:talk", "sw", member="a0")
    g.with_([talk, replace(g.members["a1"], language="en")])
    moved = seats.moved(g, g.rooms["r"], g.members["a0"], g.partners["b"])
    assert replace(talk, partner="b") in moved.keep
    assert g.rooms["r"].reads == ("pt-BR", "sw"), "two of three by now"
    assert (g.members["a0"].partner, g.members["a0"].language) == ("b", "pt-BR")
    seats.moved(g, g.rooms["r"], g.members["a1"], g.partners["b"])
    assert (g.members["a1"].partner, g.members["a1"].language) == ("b", "en")


SHARED = """
partnership: River watch
partners:
  - {name: Goma, languages: [sw, fr], zone: Africa/Lubumbashi, rooms: ["telegram:-1"]}
  - name: Recife
    languages: [pt-BR]
    zone: America/Recife
    rooms: ["telegram:-1", "telegram:-2"]
    members: [{name: Bruno, addresses: ["telegram:42"]}]
  - {name: Lima, languages: [es], zone: America/Lima, rooms: ["telegram:-3"]}
"""


def standing(file: PartnershipFile) -> Gathering:
    numbers = iter(range(100))
    return founded(file, NOW, lambda: f"{next(numbers):03}")


def sitting(g: Gathering) -> dict[str, tuple[list[str], tuple[str, ...]]]:
    return {r.address: ([g.partners[id_].name for id_ in r.partners], r.reads) for r in g.rooms.values()}


def test_a_file_seats_partners_at_one_address_and_is_written_so_again() -> None:
    g = standing(read_partnership(SHARED, "file"))
    assert sitting(g) == {
        "telegram:-1": (["Goma", "Recife"], ("pt-BR", "sw")),
        "telegram:-2": (["Recife"], ("pt-BR",)),
        "telegram:-3": (["Lima"], ("es",)),
    }
    written = file_of(g, {})
    assert [tuple(room.address for room in entry.rooms) for entry in written.partners] == [
        ("telegram:-1",),
        ("telegram:-1", "telegram:-2"),
        ("telegram:-3",),
    ]
    assert list(differing(g, standing(written), written)) == []
    assert partnership_to_plain(written)["partners"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"telegram:-3"', '"telegram:-1"', (["Goma", "Recife", "Lima"], ("pt-BR", "sw", "es"))),
        ('["telegram:-1", "telegram:-2"]', '["telegram:-2"]', (["Goma", "Recife"], ("pt-BR", "sw"))),
        ("name: Lima", "name: Cusco", (["Goma", "Recife"], ("pt-BR", "sw"))),
    ],
    ids=["one more sits down", "a seat that the file leaves out stays", "elsewhere"],
)
def test_another_file_adds_seats_and_takes_none(
    old: str, new: str, expected: tuple[list[str], tuple[str, ...]]
) -> None:
    g = standing(read_partnership(SHARED, "file"))
    changed = read_partnership(SHARED.replace(old, new), "file")
    numbers = iter(range(500, 600))
    g.with_(list(differing(g, founded(changed, NOW, lambda: f"{next(numbers)}"), changed)))
    assert sitting(g)["telegram:-1"] == expected
