"""An answer as bad as they come: it drops, doubles, swaps, glues, renumbers and makes things up, by dice."""

from __future__ import annotations

import random
import re

MADE_UP = [
    "7",
    "Amina",
    "小明",
    "Grace",
    "https://evil.example",
    "evil.org",
    "@evil",
    "½",
    "⟦1⟧",
    "{1}",
    "[2]",
    "12 kg",
    "6 pm",
]


def mangled(text: str, dice: random.Random) -> str:
    words = text.split(" ")
    for _ in range(dice.randrange(3)):
        at = dice.randrange(len(words))
        match dice.randrange(10):
            case 0:
                words[at] = dice.choice(MADE_UP)
            case 1:
                words.insert(at, words[dice.randrange(len(words))])
            case 2:
                words[at : at + 2] = ["".join(words[at : at + 2])]
            case 3:
                words[at] = re.sub(r"(?<=[⟦{\[])|(?=[⟧}\]])", " ", words[at])
            case 4:
                words[at] = re.sub(r"\d", lambda _: str(dice.randrange(10)), words[at])
            case 5:
                words[at] = words[at].translate(str.maketrans("⟦⟧{}[]", dice.choice(["[]()()", "{}[]⟦⟧"])))
            case 6:
                dice.shuffle(words)
            case 7:
                words[at] += dice.choice(["s", "3", ".", "️⃣", "٣"])
            case 8:
                words[at] = words[at].upper()
            case 9:
                words[at] = ""
    return " ".join(words)
