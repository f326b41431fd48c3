"""The command line: what the window does, in words. Nothing in here needs a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.domain.clock import Clock

COMMANDS = ("log", "week", "areas", "export", "example")

DONE, REFUSED = 0, 2

_PLAINER = str.maketrans({"█": "#", "▌": "+", "·": ".", "–": "-", "“": '"', "”": '"', "…": "..."})


def wants_window(argv: Sequence[str]) -> bool:
    """Whether the words after the program's name ask for the window: none, or which journal to open in it."""
    if not argv:
        return True
    option, _, joined = argv[0].partition("=")
    file = [joined, *argv[1:]] if joined else argv[1:]
    return option == "--journal" and len(file) == 1 and file[0] not in ("", *COMMANDS)


def main(argv: Sequence[str], *, clock: Clock | None = None) -> int:
    """Do what the words after the program's name ask for: 0 when done, 2 with one sentence when that cannot be.

    ``clock`` is the computer's own if left out.
    """
    from companion.domain.trouble import JournalTrouble
    from companion.domain.typed_answers import NotUnderstood

    try:
        _run(list(argv), clock)
    except SystemExit as shown:  # argparse showed the help or the version
        return int(shown.code or DONE)
    except BrokenPipeError:  # whoever read the answer has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (NotUnderstood, JournalTrouble) as refused:
        return _refuse(str(refused))
    except OSError as wrong:
        return _refuse(f"“{wrong.filename}” cannot be used: {wrong.strerror}.")
    return DONE


def _run(argv: list[str], clock: Clock | None) -> None:
    from companion.cli.arguments import read

    words = read(argv)
    from companion.cli.commands import VERBS, Asked
    from companion.system_clock import SystemClock

    for line in VERBS[words.command](Asked.of(words, clock or SystemClock())):
        print(_printable(line, sys.stdout.encoding))
    sys.stdout.flush()


def _refuse(sentence: str) -> int:
    print(_printable(sentence, sys.stderr.encoding), file=sys.stderr)
    return REFUSED


def _printable(line: str, encoding: str | None) -> str:
    """The line as this terminal can show it: plainer where it must be, and ? for a letter it has nothing for."""
    encoding = encoding or "ascii"
    try:
        line.encode(encoding)
    except UnicodeEncodeError:
        return line.translate(_PLAINER).encode(encoding, "replace").decode(encoding)
    return line
