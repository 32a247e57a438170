"""What `baraza` and `python -m bot` start: the command line, and nothing else."""

from bot.cli import main

if __name__ == "__main__":
    main()
