"""How large a picture is, told to clients before they fetch it, and nothing of what is none."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bot.adapters.matrix.pictures import size_of


def drawn(form: str, **how: object) -> bytes:
    out = BytesIO()
    Image.new("RGB", (960, 540)).save(out, form, **how)
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [drawn("PNG"), drawn("JPEG"), drawn("JPEG", progressive=True), drawn("JPEG", comment=b"\xff\xc0" * 9)],
    ids=["PNG", "JPEG", "progressive", "with a comment"],
)
def test_a_picture_s_size_is_read_without_opening_it(content: bytes) -> None:
    assert size_of(content) == {"w": 960, "h": 540}
    assert size_of(content[:12]) == {}, "what was cut off"


@pytest.mark.parametrize("content", [b"", drawn("GIF"), b"\x89PNG\r\n\x1a\n a pump", b"\xff\xd8\xff\xff\xff"])
def test_of_anything_else_nothing_is_known(content: bytes) -> None:
    assert size_of(content) == {}


@given(st.sampled_from([b"", b"\xff\xd8", b"\xff\xd8\xff\xe0", drawn("PNG")[:16]]), st.binary(max_size=40))
def test_no_bytes_are_too_odd(begins: bytes, content: bytes) -> None:
    assert all(0 < side <= 65_535 for side in size_of(begins + content).values())
