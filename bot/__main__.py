"""What `baraza` and `python -m bot` start: the service or the command line, and nothing else."""

import sys


def main() -> None:
    """Do what the words of the command line ask for, and leave with its exit status."""
    if sys.argv[1:] == ["run"]:
        from bot.cli.serving import serve

        sys.exit(serve())
    from bot.cli.commands import main as command_line

    command_line()


if __name__ == "__main__":
    main()
