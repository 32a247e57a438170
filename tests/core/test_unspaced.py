"""Chinese as it is typed, without blanks, is read word by word; what people are called stays whole."""

from __future__ import annotations

import pytest

from bot.core.unspaced import unspaced
from bot.messages import Messages

CHINESE = Messages(strict=True).vocabulary(["zh-Hans"])


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("到星期一", "到 星期一"),
        ("直到周五", "直到 周五"),
        ("到明天 王芳", "到 明天 王芳"),
        ("3天", "3 天"),
        ("到3月9日", "到 3月 9"),
        ("3月9号", "3月 9"),
        ("每2周", "每 2 周"),
        ("每隔3个月", "每隔 3 个月"),
        ("在10:30", "在 10:30"),
        ("在礼拜天", "在 礼拜天"),
        ("到周一鸣", "到周一鸣"),
        ("在在", "在在"),
        ("Recife BR-PE", "Recife BR-PE"),
        ("to friday", "to friday"),
    ],
)
def test_a_word_that_stands_before_a_day_or_a_number_stands_by_itself(typed: str, read: str) -> None:
    assert unspaced(typed, CHINESE) == read
