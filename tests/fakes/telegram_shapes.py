"""The Bot API's own description, through aiogram's generated models, as a judge of what is said to and fro.

aiogram takes extra fields and old names without a word; here both are faults, at every depth.
"""

from __future__ import annotations

import json
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

import aiogram.methods
import aiogram.types
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

_UPDATE = aiogram.types.Update
_METHODS: dict[str, Any] = {
    method.__api_method__: method
    for method in (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    if isinstance(getattr(method, "__api_method__", None), str)
}


class MisshapenError(Exception):
    """Something is not as the Bot API's description says; the text says what and where."""


def knows(method: str) -> bool:
    return method in _METHODS


def request(method: str, given: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters of a request with their JSON unpacked; raises MisshapenError.

    Values from a form or a query are texts, of which those that are no texts by description are JSON.
    """
    model = _METHODS[method]
    fields = model.model_fields
    unpacked = {name: _unpacked(fields.get(name), value) for name, value in given.items()}
    try:
        _inspect(model.model_validate(unpacked), unpacked, method)
    except ValidationError as unfit:
        raise MisshapenError(f"{method}: {unfit.errors(include_input=False, include_url=False)}") from None
    outdated = [name for name in given if _is_outdated(fields[name])]
    if outdated:
        raise MisshapenError(f"{method}: outdated {', '.join(outdated)}")
    return unpacked


def update(shape: dict[str, Any]) -> None:
    """Check an update that is about to be handed over; raises MisshapenError."""
    _checked(_UPDATE, shape)


def answer(method: str, result: Any) -> None:
    """Check what a method is about to be answered with; raises MisshapenError."""
    try:
        _inspect(_answers(method).validate_python(result), result, method)
    except ValidationError as unfit:
        raise MisshapenError(f"the answer to {method}: {unfit}") from None


@cache
def _answers(method: str) -> TypeAdapter[Any]:
    return TypeAdapter(_METHODS[method].__returning__)


def _checked(model: type[BaseModel], shape: dict[str, Any]) -> None:
    try:
        _inspect(model.model_validate(shape), shape, model.__name__)
    except ValidationError as unfit:
        raise MisshapenError(f"{model.__name__}: {unfit}") from None


def _unpacked(field: FieldInfo | None, value: Any) -> Any:
    if field is None or not isinstance(value, str) or _may_be_text(field.annotation):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _may_be_text(annotation: Any) -> bool:
    return annotation is str or (
        get_origin(annotation) in (Union, UnionType) and any(map(_may_be_text, get_args(annotation)))
    )


def _is_outdated(field: FieldInfo) -> bool:
    extra = field.json_schema_extra
    return isinstance(extra, dict) and bool(extra.get("deprecated"))


def _inspect(model: Any, raw: Any, where: str) -> None:
    """Walk a model beside the JSON that it came from, and refuse what the description does not know."""
    if isinstance(model, list) and isinstance(raw, list):
        for number, (inner, shape) in enumerate(zip(model, raw, strict=True)):
            _inspect(inner, shape, f"{where}[{number}]")
    if not isinstance(model, BaseModel) or not isinstance(raw, dict):
        return
    if model.model_extra:
        raise MisshapenError(f"{where}: unknown {', '.join(model.model_extra)}")
    by_wire_name = {field.alias or name: name for name, field in type(model).model_fields.items()}
    for wire, shape in raw.items():
        if wire not in by_wire_name:
            raise MisshapenError(f"{where}: {wire} is not its name on the wire")
        _inspect(getattr(model, by_wire_name[wire]), shape, f"{where}.{wire}")
