"""Sentences are cut apart and put together again, each language with the blanks that it has between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.sentences import put_together, sentences


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        ([("La pompe marche.", " "), ("Merci.", "")], "La pompe marche. Merci."),
        ([("水泵能用了。", " "), ("谢谢！", " "), ("快来。", "")], "水泵能用了。谢谢！快来。"),
        ([("他说：“好。”", " "), ("走吧。", "")], "他说：“好。”走吧。"),
        ([("等等……", " "), ("走吧。", "")], "等等……走吧。"),
        ([("ポンプが動きます。", " "), ("ありがとう。", "")], "ポンプが動きます。ありがとう。"),
        ([("The pump works.", ""), ("Thanks.", "")], "The pump works. Thanks."),
        ([("ပန့် ပြန်ကောင်းပါပြီ။", ""), ("ကျေးဇူးပါ။", "")], "ပန့် ပြန်ကောင်းပါပြီ။ ကျေးဇူးပါ။"),
        ([("ปั๊มใช้ได้แล้ว", ""), ("ขอบคุณ", "")], "ปั๊มใช้ได้แล้ว ขอบคุณ"),
        ([("المضخة تعمل.", ""), ("شكرًا.", "")], "المضخة تعمل. شكرًا."),
        ([("水泵能用了.", " "), ("OK", "")], "水泵能用了. OK"),
        ([("One.", "   "), ("Two.", "")], "One.   Two."),
        ([("One.", " ")], "One."),
        ([], ""),
    ],
)
def test_what_stands_between_sentences_is_the_readers(parts: list[tuple[str, str]], line: str) -> None:
    assert put_together(parts) == line


@given(st.text("ab .!?。؟।\n", max_size=60))
def test_what_was_cut_in_one_language_is_the_same_line_put_together(text: str) -> None:
    line = text.replace("\n", "").strip()
    whole = "".join(f"{sentence}{gap}" for sentence, gap in sentences(line))
    assert whole == line
    assert put_together(sentences(line)).replace(" ", "") == line.replace(" ", "")
