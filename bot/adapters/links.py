"""Links in people's words: the address goes behind the words that hide it, so that it reaches everybody.

Pure. Never touches words that show their address already; shows no kind of address that people do not follow.
"""

from __future__ import annotations

from urllib.parse import unquote

LONGEST = 2048
"""Characters of an address beyond which it is left out: no page that people share has a longer one."""

_FOLLOWED = ("http://", "https://", "mailto:")
_PEOPLE_AND_ROOMS = ("http://matrix.to/", "https://matrix.to/")
"""What Matrix clients make of a name or a room: a mention, whose words are the name."""
_BRACKETS = ".,;:!?()[]<>\"'«»“”"


def behind(label: str, address: str) -> str:
    """Return what has to stand behind *label* so that its readers get *address*, "" where nothing has to."""
    address = address.strip()
    if not address.lower().startswith(_FOLLOWED) or address.lower().startswith(_PEOPLE_AND_ROOMS):
        return ""
    if len(address) > LONGEST or any(sign.isspace() or not sign.isprintable() for sign in address):
        return ""
    if _bare(address) in {_bare(word.strip(_BRACKETS)) for word in label.split()}:
        return ""
    shown = address[len("mailto:") :].partition("?")[0] if address[:7].lower() == "mailto:" else address
    return f" ({shown})" if label.strip() else shown


def _bare(address: str) -> str:
    """Return *address* as people may write it: without its scheme and the stroke at the end."""
    rest = unquote(address).casefold()
    if rest.startswith("mailto:"):
        return rest.removeprefix("mailto:").partition("?")[0]
    return rest.removeprefix("https://").removeprefix("http://").rstrip("/")
