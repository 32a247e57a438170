"""`baraza locales`: for translators. What is amiss in a language's files, and a made-up language to try with.

Imports nothing that talks to a platform or a database. Changes no sentence that somebody wrote.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

locales = typer.Typer(
    help="Check a language's sentences, or invent one.", no_args_is_help=True, rich_markup_mode=None
)

Home = Annotated[
    Path | None, typer.Option("--in", metavar="FOLDER", help="Where the languages are; locales/ by default.")
]


@locales.command()
def check(
    tags: Annotated[
        list[str] | None, typer.Argument(metavar="[TAG]…", help="Languages, such as sw; all by default.")
    ] = None,
    *,
    home: Home = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")] = False,
) -> None:
    """List what is missing, stale or amiss, and what would do."""
    from bot.cli.check import show
    from bot.messages.kit import check_language

    folder, chosen = _chosen(home, tags)
    problems = [problem for tag in chosen for problem in check_language(folder, tag)]
    what = "1 language is" if len(chosen) == 1 else f"{len(chosen)} languages are"
    raise typer.Exit(show(problems, f"{what} in order.", as_json=as_json))


@locales.command()
def note(
    tags: Annotated[list[str], typer.Argument(metavar="TAG…", help="Languages, such as sw.")],
    *,
    still_right: Annotated[
        list[str] | None,
        typer.Option(
            "--still-right", metavar="ID", help="It stays as it is, though English changed; * for all."
        ),
    ] = None,
    home: Home = None,
) -> None:
    """Note what each sentence was translated from."""
    from bot.messages import kit

    folder, chosen = _chosen(home, tags)
    for tag in chosen:
        new = kit.note(folder, tag, still_right or ())
        typer.echo(f"{tag}: {new} {'sentence is' if new == 1 else 'sentences are'} noted in {tag}.json.")


@locales.command()
def pseudo(
    tag: Annotated[
        str, typer.Argument(metavar="[TAG]", help="What to call it: en-XA, or ar-XB to run from the right.")
    ] = "en-XA",
    *,
    home: Home = None,
) -> None:
    """Make up a language: accented and longer, or right to left."""
    from bot.messages.pseudo import MadeUp, pseudo_locale

    folder, _ = _chosen(home, ())
    try:
        made = pseudo_locale(folder, tag)
    except MadeUp as why:
        typer.echo(str(why), err=True)
        raise typer.Exit(1) from None
    typer.echo(
        f"{made} is made up from English. Say /language {tag} in a room; delete the folder afterwards."
    )


def _chosen(home: Path | None, tags: list[str] | tuple[str, ...] | None) -> tuple[Path, list[str]]:
    """Return the folder of the languages, and those that are meant; leave where there is none of the name."""
    from bot.config import shared_folder
    from bot.messages import Messages

    folder = home or shared_folder("locales")
    if not (folder / "en").is_dir():
        typer.echo(f"{folder} has no folder en, which the other languages are held against.", err=True)
        raise typer.Exit(2)
    there = Messages(folder).languages
    for tag in tags or ():
        if tag not in there:
            typer.echo(f'{folder} has no folder "{tag}". It has: {", ".join(there)}.', err=True)
            raise typer.Exit(2)
    return folder, [*(tags or there)]
