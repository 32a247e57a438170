"""The adapters, each in front of its real peer or a strict likeness of it."""

import pytest

# The contract's are plain modules, and their assertions should explain themselves as in a test module.
pytest.register_assert_rewrite("tests.adapters.contract")
