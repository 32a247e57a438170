"""The command line: what can be asked for, with which words. Each command's work is in a module of its own.

Never imports at its top what a command needs: `baraza --help` answers before the libraries would have loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from bot.cli.locales import locales
from bot.cli.matrix import matrix
from bot.cli.serving import Unusable, ready, serve, settings_for, status_of

if TYPE_CHECKING:
    from bot.config import Settings

app = typer.Typer(
    help="Baraza keeps a partnership talking: check-ins, duties and promises, in everybody's own language.",
    epilog="Exit status: 0 well, 1 the input has problems (they are listed), 2 wrong usage or settings.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

app.add_typer(matrix, name="matrix")
terms = typer.Typer(help="Bring a partnership's terms in and out.", no_args_is_help=True)
app.add_typer(terms, name="terms")
app.add_typer(locales, name="locales")

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")]


def main() -> None:
    """Run the command line and leave with its exit status."""
    app(prog_name="baraza")


def _settings() -> Settings:
    """Return the settings, or leave with what is wrong with them, a line each."""
    try:
        return settings_for()
    except Unusable as why:
        _left(why)


def usable() -> Settings:
    """Return the settings if the data folder and the database can be used, or leave with what keeps them."""
    try:
        return ready(settings_for())
    except Unusable as why:
        _left(why)


def _left(why: Unusable) -> NoReturn:
    typer.echo(str(why), err=True)
    raise typer.Exit(2) from None


def _left_with(work: Callable[[], int]) -> NoReturn:
    """Do *work* and leave with its exit status."""
    raise typer.Exit(status_of(work))


def _version(asked: bool) -> None:
    if asked:
        from bot import __version__

        typer.echo(f"baraza {__version__}")
        raise typer.Exit


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f'"{text}" is no date. Write it as 2026-11-30.') from None
    if not 1990 <= day.year <= 2100:
        raise typer.BadParameter("Name a day from 1990 to 2100.")
    return day


def _weeks(text: object) -> int:
    number = str(text)
    if not (number.isascii() and number.isdigit() and len(number) <= 3 and 1 <= int(number) <= 520):
        raise typer.BadParameter(f'"{text}" is no number of weeks. Write one from 1 to 520.')
    return int(number)


def _name(text: str) -> str:
    if not text.strip():
        raise typer.BadParameter('The name is empty. Write it in quotes: "River watch".')
    return text.strip()


@app.callback()
def baraza(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Take the options that belong to no command."""


@app.command()
def run() -> None:
    """Start the service from the environment and .env."""
    raise typer.Exit(serve())


@app.command()
def demo(
    *,
    script: Annotated[bool, typer.Option("--script", help="Play it unattended, then leave.")] = False,
    case: Annotated[str, typer.Option("--case", help="Which partnership to play.")] = "river",
) -> None:
    """Play a partnership in this terminal; needs no account."""
    settings = _settings()
    from bot.demo import play

    _left_with(lambda: play(settings, script=script, name=case))


@app.command()
def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="Protocol or partnership files.")],
    *,
    as_json: Json = False,
) -> None:
    """List every problem in files, and what would do."""
    from bot.cli.check import check

    raise typer.Exit(check(files, as_json=as_json))


@app.command()
def preview(
    protocol: Annotated[str, typer.Argument(metavar="PROTOCOL", help="An id from the shelf, or a file.")],
    *,
    partnership: Annotated[Path, typer.Option(metavar="FILE", help="The partnership's file.")],
    start: Annotated[
        date | None,
        typer.Option("--from", metavar="DATE", parser=_day, help="First day; today if not given."),
    ] = None,
    weeks: Annotated[
        int, typer.Option(metavar="NUMBER", parser=_weeks, help="How far ahead, at most 520.")
    ] = 4,
    crisis: Annotated[
        bool, typer.Option("--crisis", help="As long as the rhythm of a crisis holds (/rhythm crisis).")
    ] = False,
    as_json: Json = False,
) -> None:
    """List what each room would read, and when."""
    from bot.cli.preview import show

    raise typer.Exit(show(protocol, partnership, start, weeks, crisis=crisis, as_json=as_json))


@app.command()
def new_partnership(
    name: Annotated[
        str, typer.Argument(metavar="NAME", parser=_name, help="What the partnership is called.")
    ] = "Baraza",
) -> None:
    """Give a code with which /start CODE makes a partnership."""
    settings = usable()
    from bot.cli.partnerships import new_partnership

    _left_with(lambda: new_partnership(settings, name))


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A partnership's file, or archive (.json).")],
    shared: Annotated[
        bool, typer.Option("--shared", help="Let people in an archive be in another partnership here, too.")
    ] = False,
) -> None:
    """Set a partnership up from its file or archive, or update it."""
    settings = usable()
    if file.suffix == ".json":
        from bot.cli.archives import import_archive

        _left_with(lambda: import_archive(settings, file, shared=shared))
    from bot.cli.partnerships import import_file

    _left_with(lambda: import_file(settings, file))


@app.command()
def export(
    partnership: Annotated[
        str | None, typer.Argument(metavar="PARTNERSHIP", help="Its name; not needed where there is one.")
    ] = None,
    *,
    to: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write to FILE, which must not exist.")
    ] = None,
    archive: Annotated[
        bool, typer.Option("--archive", help="All that is kept, with everybody's words, as JSON.")
    ] = False,
) -> None:
    """Write a partnership's file or archive, as `baraza import` reads them."""
    settings = usable()
    if archive:
        from bot.cli.archives import export as write
    else:
        from bot.cli.partnerships import export as write

    _left_with(lambda: write(settings, partnership, to))


@terms.command("export")
def export_terms(
    partnership: Annotated[
        str | None, typer.Argument(metavar="PARTNERSHIP", help="Its name; not needed where there is one.")
    ] = None,
    *,
    to: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write to FILE, which must not exist: .csv, or .tbx (ISO 30042)."),
    ] = None,
) -> None:
    """Write a partnership's terms, as a table or as TBX."""
    settings = usable()
    from bot.cli.terms import export

    _left_with(lambda: export(settings, partnership, to))


@terms.command("import")
def import_terms(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table (CSV) or TBX, in UTF-8.")],
    *,
    partnership: Annotated[
        str | None, typer.Option(metavar="NAME", help="The partnership; not needed where there is one.")
    ] = None,
) -> None:
    """Set a partnership's terms as FILE says."""
    settings = usable()
    from bot.cli.terms import import_file

    _left_with(lambda: import_file(settings, file, partnership))


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to; must not exist.")],
) -> None:
    """Copy the database to FILE while the service runs."""
    settings = _settings()
    from bot.cli.backup import backup

    raise typer.Exit(backup(settings, file))


@app.command()
def doctor(
    *,
    alive: Annotated[
        bool, typer.Option("--alive", help="Only tell whether the service ticks; for health checks.")
    ] = False,
) -> None:
    """Look at what the service needs; say what is amiss."""
    settings = _settings()
    from bot.cli.doctor import examine, ticking

    raise typer.Exit(ticking(settings) if alive else examine(settings))


@app.command(hidden=True)
def schema(
    of: Annotated[str, typer.Argument(metavar="[protocol|partnership|archive]")] = "protocol",
) -> None:
    """Print the JSON Schema of protocol or partnership files, for editors."""
    from bot.cli.check import schema

    typer.echo(schema(of))
