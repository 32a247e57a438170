"""A quarter in the life of five partners in five languages, played by the clock, and all that was said in it.

The golden files under tests/golden/quarter are written by `python -m tests.quarter`, for people to read.
"""
