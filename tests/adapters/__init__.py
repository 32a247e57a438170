"""The adapters, each in front of its real peer or a strict likeness of it."""

import pytest

# The contract is a plain module, and its assertions should explain themselves like those of a test module.
pytest.register_assert_rewrite("tests.adapters.contract")
