"""Starts here: a request in words goes to the command line, anything else opens the window."""

import sys


def main() -> int:
    """Do what was asked for; the exit code is 0 for done, and 2 for what cannot be done."""
    from companion import cli

    words = sys.argv[1:]
    if not cli.wants_window(words):
        cli.hear_who_stops_it()
        return cli.main(words)
    from companion.desktop import display

    if display.is_missing():
        return display.say_so()
    from companion import app

    return app.main(words)


if __name__ == "__main__":
    sys.exit(main())
