"""Starts here: a command goes to the command line, anything else opens the window."""

import sys


def main() -> int:
    """Run what was asked for; the exit code is 0 for done and 2 for a request that cannot be met."""
    words = sys.argv[1:]
    if _is_a_command(words):
        from companion import cli

        return cli.main(words)
    from companion import app

    return app.main(words)


def _is_a_command(words: list[str]) -> bool:
    if not words:
        return False
    from companion import cli

    return any(word in cli.COMMANDS or word in {"--version", "--help", "-h"} for word in words)


if __name__ == "__main__":
    sys.exit(main())
