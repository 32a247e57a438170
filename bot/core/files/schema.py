"""The JSON Schemas of protocol and partnership files, which editors complete keys and mark mistakes with.

Made from the same models that read the files. Says what a single value may be; what has to fit together,
`check` says.
"""

from __future__ import annotations

from typing import Any

from bot.core.files.forms import Form
from bot.core.files.partnership_file import PartnershipFile
from bot.core.protocol import Protocol

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """Return the schema of protocol files."""
    made = _schema_of(Protocol, "A protocol: who communicates what, when and how")
    for name in ("Checkin", "Duty"):
        _with_rhythm(made["$defs"][name], made["$defs"]["Cadence"])
    duty = made["$defs"]["Duty"]
    duty["required"] = [key for key in duty["required"] if key != "role"]
    duty["anyOf"] = [{"required": ["role"]}, {"required": ["turn"]}]
    made["anyOf"] = [{"required": ["checkins"]}, {"required": ["duties"]}]
    return made


def partnership_schema() -> dict[str, Any]:
    """Return the schema of partnership files."""
    made = _schema_of(PartnershipFile, "A partnership: partners, rooms, members, and the protocols in force")
    # What a partner does not say here is the partnership's.
    partner = made["$defs"]["PartnerEntry"]
    partner["required"] = [key for key in partner["required"] if key not in ("zone", "languages")]
    return made


def _schema_of(form: type[Form], title: str) -> dict[str, Any]:
    made = form.model_json_schema(by_alias=True)
    for each in [made, *made["$defs"].values()]:
        each.pop("description", None)
        for key, held in each.get("properties", {}).items():
            held.pop("title", None)
            if key == "title":
                each["required"] = [name for name in each.get("required", ()) if name != key]
    return {"$schema": _DRAFT, **made, "title": title}


def _with_rhythm(form: dict[str, Any], cadence: dict[str, Any]) -> None:
    """Put the keys of the cadence among those of *form*, as files have them."""
    keys = {key: held for key, held in form["properties"].items() if key not in ("id", "cadence")}
    form["properties"] = keys | cadence["properties"]
    form["required"] = [key for key in form["required"] if key not in ("id", "cadence")]
