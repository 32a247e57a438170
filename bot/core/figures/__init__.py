"""Figures, days, months and units in what people write: what of two texts says the same, and what does not.

Judges no wording, and must never find fault with what a language has more ways to say than are known here.
"""
