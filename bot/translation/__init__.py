"""Translation of members' and authors' words: deep-translator's engines, a shield, checks, and patience.

It must never be imported by the core, nor import `deep_translator` before an engine is set up.
"""

from __future__ import annotations

from bot.translation.engine import EngineUnusable
from bot.translation.lessons import Lesson
from bot.translation.memory import Memory
from bot.translation.proof import Proof
from bot.translation.setup import ACCESS, ENGINES, translator_from
from bot.translation.translator import Translated, Translator, Why

__all__ = [
    "ACCESS",
    "ENGINES",
    "EngineUnusable",
    "Lesson",
    "Memory",
    "Proof",
    "Translated",
    "Translator",
    "Why",
    "translator_from",
]
