"""Sentences as partners write them, each with what must come out of a translation as it went in.

Names, mentions, links, addresses, numbers with units, days and hours, code, emoji, placeholders and terms of
a glossary: `Said.keeps` and `Said.terms` list them. Never holds anybody's real words or addresses.
"""

from __future__ import annotations

from dataclasses import dataclass

NAMES = ("Amina", "Bruno", "Rosa Quispe", "Rio Claro", "Hope", "Paz")
TERMS = {
    "water committee": {"es": "comité de aguas", "fr": "comité de l'eau", "pt": "comissão da água"},
    "comité de aguas": {"en": "water committee", "fr": "comité de l'eau", "pt": "comissão da água"},
    "comité de l'eau": {"en": "water committee", "es": "comité de aguas", "pt": "comissão da água"},
    "comissão da água": {"en": "water committee", "es": "comité de aguas", "fr": "comité de l'eau"},
    "Baraza": {},
}


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence in *language*, and what of it must survive."""

    language: str
    text: str
    keeps: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    """Of the glossary: each comes out in the form that was given for the reader's language, or as it is."""

    def survive(self, target: str) -> tuple[str, ...]:
        """Return what must stand in the translation into *target*."""
        forms = (TERMS[term].get(target, term) for term in self.terms)
        return (*self.keeps, *forms)


SAID = (
    Said("en", "Amina will bring 3 boxes to the meeting at 18:30.", ("Amina", "3", "18:30")),
    Said(
        "en",
        "Please read https://example.org/how-to/start?id=3&x=the_house before Friday.",
        ("https://example.org/how-to/start?id=3&x=the_house",),
    ),
    Said(
        "en",
        "Write to office@example.org or to @anna_smith, she is there.",
        ("office@example.org", "@anna_smith"),
    ),
    Said("en", "We paid $50 for 12 km of road and 5 kg of seeds.", ("$50", "12 km", "5 kg")),
    Said(
        "en",
        "The water committee meets on 2026-03-06 with Rosa Quispe.",
        ("2026-03-06", "Rosa Quispe"),
        ("water committee",),
    ),
    Said("en", "Great work 🎉😊! Hope said that 80 % of the wells are open.", ("🎉😊", "Hope", "80 %")),
    Said("en", "Run `make test` and send {name} the result.", ("`make test`", "{name}")),
    Said(
        "en",
        "Type /done when Baraza asks you, @bruno:example.org.",
        ("/done", "@bruno:example.org"),
        ("Baraza",),
    ),
    Said("en", "The phone number is +254 700 123456 and the room is 14b.", ("+254 700 123456", "14b")),
    Said(
        "en",
        "Bruno came at 9:00 and left at 11:45, with 1,250 litres of water.",
        ("Bruno", "9:00", "11:45", "1,250"),
    ),
    Said("es", "Amina traerá 3 cajas a la reunión a las 18:30.", ("Amina", "3", "18:30")),
    Said(
        "es",
        "Nos vemos el viernes en https://example.org/la-casa?id=7, @ana_paz.",
        ("https://example.org/la-casa?id=7", "@ana_paz"),
    ),
    Said("es", "Pagamos $50 por 12 km de camino y 5 kg de semillas.", ("$50", "12 km", "5 kg")),
    Said(
        "es",
        "El comité de aguas se reúne el 2026-03-06 con Rosa Quispe.",
        ("2026-03-06", "Rosa Quispe"),
        ("comité de aguas",),
    ),
    Said("es", "¡Gracias 🎉! Paz dijo que el 80 % de los pozos está abierto.", ("🎉", "Paz", "80 %")),
    Said(
        "es",
        "Escribe a oficina@example.org y usa `abrir puerta` con {name}.",
        ("oficina@example.org", "`abrir puerta`", "{name}"),
    ),
    Said("es", "Escribe /done cuando Baraza pregunte por Rio Claro.", ("/done", "Rio Claro"), ("Baraza",)),
    Said("es", "El agua llegó a 1.250,5 m³ a las 06:15 del 3/4/2026.", ("1.250,5 m³", "06:15", "3/4/2026")),
    Said("fr", "Amina apportera 3 boîtes à la réunion à 18:30.", ("Amina", "3", "18:30")),
    Said(
        "fr",
        "Lisez https://example.org/la-maison?id=9 avant vendredi, @marie_paz.",
        ("https://example.org/la-maison?id=9", "@marie_paz"),
    ),
    Said("fr", "Nous avons payé 50 € pour 12 km de route et 5 kg de semences.", ("50 €", "12 km", "5 kg")),
    Said(
        "fr",
        "Le comité de l'eau se réunit le 2026-03-06 avec Rosa Quispe.",
        ("2026-03-06", "Rosa Quispe"),
        ("comité de l'eau",),
    ),
    Said("fr", "Merci 🎉 ! Hope a dit que 80 % des puits sont ouverts.", ("🎉", "Hope", "80 %")),
    Said(
        "fr",
        "Écrivez à bureau@example.org et tapez `ouvrir porte` pour {name}.",
        ("bureau@example.org", "`ouvrir porte`", "{name}"),
    ),
    Said(
        "fr",
        "Tapez /done quand Baraza demande si Bruno est à Rio Claro.",
        ("/done", "Bruno", "Rio Claro"),
        ("Baraza",),
    ),
    Said("pt", "Amina vai trazer 3 caixas para a reunião às 18:30.", ("Amina", "3", "18:30")),
    Said(
        "pt",
        "Leia https://example.org/a-casa?id=2 antes de sexta-feira, @ana_paz.",
        ("https://example.org/a-casa?id=2", "@ana_paz"),
    ),
    Said("pt", "Pagamos R$ 50 por 12 km de estrada e 5 kg de sementes.", ("R$ 50", "12 km", "5 kg")),
    Said(
        "pt",
        "A comissão da água se reúne em 2026-03-06 com Rosa Quispe.",
        ("2026-03-06", "Rosa Quispe"),
        ("comissão da água",),
    ),
    Said("pt", "Obrigado 🎉! Paz disse que 80 % dos poços estão abertos.", ("🎉", "Paz", "80 %")),
    Said(
        "pt",
        "Escreva para casa@example.org e digite `abrir porta` para {name}.",
        ("casa@example.org", "`abrir porta`", "{name}"),
    ),
    Said("pt", "Digite /done quando Baraza perguntar por Rio Claro.", ("/done", "Rio Claro"), ("Baraza",)),
)
