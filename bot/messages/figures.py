"""Numbers that a sentence of ours counts with, in the reader's digits. Never changes a number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentFloat, FluentInt, FluentType
from fluent.runtime.utils import native_to_fluent

from bot.messages.style import Style


class Figures(FluentInt):
    style: Style

    def format(self, locale: Locale) -> str:
        return self.style.number(super().format(locale))


class Fractions(FluentFloat):
    style: Style

    def format(self, locale: Locale) -> str:
        return self.style.number(super().format(locale))


def counted(number: float, style: Style, **options: Any) -> Figures | Fractions:
    """Return *number* as Fluent counts with it and *style* writes it; *options* are those of NUMBER."""
    shown = Figures(number, **options) if isinstance(number, int) else Fractions(number, **options)
    shown.style = style
    return shown


def number(given: Figures | Fractions, **options: Any) -> Figures | Fractions:
    """Do what NUMBER does in a sentence."""
    return counted(given, given.style, **options)


class Bundle(FluentBundle):
    """Fluent's own would take a number of its kind for a plain one, and its style away with that."""

    def format_pattern(
        self, pattern: Any, args: Mapping[str, Any] | None = None
    ) -> tuple[Any, list[Exception]]:
        given = {
            name: value if isinstance(value, FluentType) else native_to_fluent(value)
            for name, value in (args or {}).items()
        }
        errors: list[Exception] = []
        try:
            return pattern(ResolverEnvironment(self, errors, current=CurrentEnvironment(args=given))), errors
        except ValueError as error:
            return "{???}", [*errors, error]
