"""Files, places and contacts in Matrix's form, both ways. Pure: nothing is fetched, opened or looked into.

A file's handle is JSON: "url" (an mxc address, what it holds in the clear) or "file" (an address together
with the key that opens it: the specification's EncryptedFile), and "info" as its sender described it. It
opens the file for whoever holds it, so it is never logged.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

from bot.adapters import Unreadable
from bot.core.attachment import Attachment, Contact, File, Place
from bot.core.text import as_name

Json = dict[str, Any]

VOICE = "org.matrix.msc3245.voice"
_SOUND = "org.matrix.msc1767.audio"
_PLACES = ("m.location", "org.matrix.msc3488.location")

_KINDS = {"m.image": "photo", "m.audio": "audio", "m.video": "video", "m.file": "document"}
_TYPES = {"photo": "m.image", "voice": "m.audio", "audio": "m.audio", "video": "m.video"}
_MXC = re.compile(r"mxc://([A-Za-z0-9.:\[\]_-]{1,255})/([A-Za-z0-9_=.-]{1,255})")
_GEO = re.compile(r"geo:(-?\d{1,3}(?:\.\d{1,20})?),(-?\d{1,3}(?:\.\d{1,20})?)(?:[,;].*)?", re.DOTALL)
_MIME = re.compile(r"[A-Za-z0-9!#$&^_.+-]{1,60}/[A-Za-z0-9!#$&^_.+-]{1,100}")
_INFO = ("w", "h", "duration", "xyz.amorgan.blurhash")


# -- Heard --


def heard(content: Json, kind: str, account: str) -> Attachment | None:
    """Return what came along in an event of type *kind*, or None. Raises Unreadable."""
    type_ = content.get("msgtype")
    if kind == "m.sticker":
        return _file("sticker", content, account)
    if type_ == "m.location":
        return _place(content)
    if isinstance(type_, str) and type_ in _KINDS:
        spoken = type_ == "m.audio" and (VOICE in content or "m.voice" in content)
        return _file("voice" if spoken else _KINDS[type_], content, account)
    return None


def caption(content: Json) -> bool:
    """Say whether the body of a file's message is words about it, and not the file's name."""
    name, body = content.get("filename"), content.get("body")
    return isinstance(name, str) and isinstance(body, str) and name != body


def _file(kind: str, content: Json, account: str) -> File:
    info, sealed = content.get("info"), content.get("file")
    info = info if isinstance(info, dict) else {}
    where: Json = {"file": _sealed(sealed)} if isinstance(sealed, dict) else {"url": _url(content.get("url"))}
    kept = {key: info[key] for key in _INFO if _small(info.get(key))}
    handle = json.dumps({**where, **({"info": kept} if kept else {})}, separators=(",", ":"), sort_keys=True)
    name = content.get("filename") or content.get("body")
    mime, size, duration = info.get("mimetype"), info.get("size"), info.get("duration")
    return File(
        kind,
        account,
        handle,
        as_name(name, 120) if isinstance(name, str) and kind != "sticker" else "",
        mime if isinstance(mime, str) and _MIME.fullmatch(mime) else "",
        size if _count(size) else None,
        round(duration / 1000) if isinstance(duration, int) and _count(duration) else None,
    )


def _small(given: Any) -> bool:
    return _count(given) or (isinstance(given, str) and len(given) <= 100)


def _count(given: Any) -> bool:
    return isinstance(given, int) and not isinstance(given, bool) and 0 <= given < 2**53


def _url(given: Any) -> str:
    if not isinstance(given, str) or not _MXC.fullmatch(given):
        raise Unreadable("the file's address is missing or has another shape")
    return given


def _sealed(given: Json) -> Json:
    """Return an EncryptedFile with nothing in it but what opening it takes."""
    key, hashes = given.get("key"), given.get("hashes")
    k = key.get("k") if isinstance(key, dict) else None
    digest = hashes.get("sha256") if isinstance(hashes, dict) else None
    if not all(isinstance(part, str) and len(part) <= 100 for part in (k, digest, given.get("iv"))):
        raise Unreadable("the file's key is missing or has another shape")
    return sealed(_url(given.get("url")), {"k": k, "sha256": digest, "iv": given["iv"]})


def sealed(url: str, lock: Json) -> Json:
    """Return the EncryptedFile of the bytes at *url*, locked with "k", "iv" and "sha256"."""
    key = {"kty": "oct", "key_ops": ["encrypt", "decrypt"], "alg": "A256CTR", "k": lock["k"], "ext": True}
    return {"v": "v2", "url": url, "key": key, "iv": lock["iv"], "hashes": {"sha256": lock["sha256"]}}


def _place(content: Json) -> Place | None:
    told: Json = next((content[key] for key in _PLACES if isinstance(content.get(key), dict)), {})
    where = content.get("geo_uri") or told.get("uri")
    match = _GEO.fullmatch(where) if isinstance(where, str) else None
    if match is None:
        raise Unreadable("the place has no coordinates, or they have another shape")
    latitude, longitude = float(match[1]), float(match[2])
    if not (math.fabs(latitude) <= 90 and math.fabs(longitude) <= 180):
        raise Unreadable("the place is not on this earth")
    name = told.get("description")
    return Place(latitude, longitude, as_name(name) if isinstance(name, str) else "")


# -- Kept --


def opened(handle: str) -> Json:
    """Return what a handle holds: "url" or "file", and "info". Raises ValueError where it is none of ours."""
    held = json.loads(handle)
    if not isinstance(held, dict) or not (("file" in held) ^ ("url" in held)):
        raise ValueError("not a handle")
    try:
        if "file" in held:
            _sealed(held["file"])
        else:
            _url(held["url"])
    except (Unreadable, AttributeError):
        raise ValueError("not a handle") from None
    return held


def info(held: Json) -> Json:
    """Return how the sender of an opened handle described its file."""
    told = held.get("info")
    return told if isinstance(told, dict) else {}


def address(url: str) -> tuple[str, str]:
    """Return the server and the id of an mxc address. Raises ValueError."""
    match = _MXC.fullmatch(url)
    if not match:
        raise ValueError("not an mxc address")
    return match[1], match[2]


# -- Sent --


def frame(file: File, where: Json, size: int | None, info: Json) -> Json:
    """Return all of a file's message but its words; *where* holds its "url" or its "file"."""
    told: Json = {key: info[key] for key in _INFO if key in info}
    if file.seconds is not None:
        told.setdefault("duration", file.seconds * 1000)
    if size is not None:
        told["size"] = size
    if file.mime:
        told["mimetype"] = file.mime
    made: Json = {"msgtype": _type(file), "filename": named(file), "info": told, **where}
    if file.kind == "voice":
        made[VOICE] = {}
        made[_SOUND] = {"duration": told["duration"]} if "duration" in told else {}
    return made


def sticker(made: Json) -> Json:
    """Return the content of a sticker's own event, from that of its message."""
    return {"body": made["filename"], **{key: made[key] for key in ("info", "url", "file") if key in made}}


def _type(file: File) -> str:
    """Return the kind of message; a sticker is a picture, or whatever its type says that clients can show."""
    if file.kind == "sticker":
        return {"image": "m.image", "video": "m.video"}.get(file.mime.partition("/")[0], "m.file")
    return _TYPES.get(file.kind, "m.file")


def named(file: File) -> str:
    """Return the file's name; one that has none gets its kind for a name, as clients do."""
    ending = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "audio/ogg": ".ogg"}
    return file.name or file.kind + ending.get(file.mime, "")


def place(where: Place) -> Json:
    """Return the message that shows a place on a map."""
    uri = f"geo:{where.latitude},{where.longitude}"
    described = {"description": where.name} if where.name else {}
    body = f"{where.name}\n{uri}" if where.name else uri
    told = {"uri": uri, **described}
    return {"msgtype": "m.location", "body": body, "geo_uri": uri, **dict.fromkeys(_PLACES, told)}


def card(contact: Contact) -> tuple[File, bytes]:
    """Return somebody's contact as the file that phones take in (vCard 3.0, RFC 2426)."""
    name, phone = (" ".join(text.split()) for text in (contact.name, contact.phone))
    safe = re.sub(r"([\\;,])", r"\\\1", name)
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"FN:{safe}", f"N:{safe};;;;"]
    lines += [f"TEL;TYPE=CELL:{re.sub(r'[^0-9+*#() .-]', '', phone)}", "END:VCARD", ""]
    bytes_ = "\r\n".join(lines).encode()
    title = re.sub(r'[/\\:*?"<>|]', "", as_name(name, 60)) or "contact"
    return File("document", "", "", f"{title}.vcf", "text/vcard", len(bytes_)), bytes_


def card_words(contact: Contact) -> str:
    """Return a contact as words, for those whose client opens no such file."""
    return ", ".join(
        part for part in (" ".join(contact.name.split()), " ".join(contact.phone.split())) if part
    )
