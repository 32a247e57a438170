"""Whether an engine works: what languages it lists, which placeholders it keeps, what it makes of a sentence.

It must never send an engine anything but the sentences that stand here, nor tell what one said in refusing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.core.languages import language
from bot.translation.desk import Asked, Desk
from bot.translation.engine import EngineFault, LacksPair
from bot.translation.shield import shield

_NAME = "Rosa"
_SAYS = {
    "en": "Rosa will bring 3 boxes to the meeting at 18:30.",
    "es": "Rosa llevará 3 cajas a la reunión a las 18:30.",
    "fr": "Rosa apportera 3 boîtes à la réunion à 18:30.",
}
_TRIALS = (("en", "es"), ("en", "fr"), ("es", "en"), ("fr", "en"), ("es", "pt"), ("fr", "es"))


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of asking an engine.

    Attributes:
        engine: Its name.
        languages: How many it lists; None if it lists none.
        pair: Tags of the languages that were tried.
        said: The sentence.
        shown: What became of it.
        kept: The first form of placeholders that it kept: "⟦1⟧".
        wrong: Why it did not translate, as a word for the log; empty if it did.
    """

    engine: str
    languages: int | None = None
    pair: tuple[str, str] = ("", "")
    said: str = ""
    shown: str = ""
    kept: str = ""
    wrong: str = ""


async def proven(desk: Desk, seconds: float) -> Proof:
    """Ask the engine at *desk* for its languages and for one sentence, each within *seconds*."""
    proof = Proof(desk.engine.name)
    try:
        listed = await desk.languages(seconds)
        proof = replace(proof, languages=None if listed is None else len(listed))
        return await _translated(desk, proof, seconds)
    except EngineFault as fault:
        return replace(proof, wrong=fault.what)


async def _translated(desk: Desk, proof: Proof, seconds: float) -> Proof:
    lacks: EngineFault = LacksPair()
    for source, target in _TRIALS:
        said, here, there = _SAYS[source], language(source), language(target)
        if here is None or there is None:
            continue
        line = shield(said, [_NAME], language=source)
        try:
            answer = await desk.translate(Asked(line, here, there, frozenset([_NAME])), seconds)
        except LacksPair as lacking:
            lacks = lacking
            continue
        shown = "".join(sign for sign in line.restore(answer.text) if sign.isprintable())
        return replace(proof, pair=(source, target), said=said, shown=shown, kept=desk.form.written.format(1))
    raise lacks
