"""What the languages that people name most often are called by those who speak them, as Unicode has it.

A table, as the data of a language that is asked takes a megabyte for as long as the service runs, and all of
them are asked. Never says anything else than that data: a test compares them.
"""

from __future__ import annotations

from collections.abc import Mapping

OWN_NAMES: Mapping[str, str] = {
    "ar": "العربية",
    "en": "English",
    "es": "español",
    "fa": "فارسی",
    "fr": "français",
    "my": "မြန်မာ",
    "pt-BR": "português (Brasil)",
    "ru": "русский",
    "sw": "Kiswahili",
    "tr": "Türkçe",
    "uk": "українська",
    "zh-Hans": "中文 (简体)",
    "de": "Deutsch",
    "it": "italiano",
    "nl": "Nederlands",
    "hi": "हिन्दी",
    "bn": "বাংলা",
    "ur": "اردو",
    "id": "Indonesia",
    "vi": "Tiếng Việt",
    "zh": "中文",
    "ja": "日本語",
    "ko": "한국어",
    "th": "ไทย",
    "am": "አማርኛ",
    "ha": "Hausa",
    "yo": "Èdè Yorùbá",
    "ig": "Igbo",
    "ln": "lingála",
    "rw": "Ikinyarwanda",
    "rn": "Ikirundi",
    "lg": "Luganda",
    "so": "Soomaali",
    "zu": "isiZulu",
    "xh": "IsiXhosa",
    "sn": "chiShona",
    "wo": "Wolof",
    "mg": "Malagasy",
    "qu": "Runasimi",
    "gn": "avañe’ẽ",
    "he": "עברית",
}
