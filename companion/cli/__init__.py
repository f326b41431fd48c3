"""The command line: what the window does, in words. Nothing in here needs a screen."""

from __future__ import annotations

import errno
import os
import re
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from companion.domain.clock import Clock

COMMANDS = ("log", "week", "areas", "export", "restore", "example")

DONE, REFUSED, STOPPED = 0, 2, 130

_UNSEEN = "The answer could not be shown."
_DONE_UNSEEN = {
    "log": "Kept, but it could not be shown.",
    "export": "Saved, but it could not be shown.",
    "restore": "Saved, but it could not be shown.",
    "example": "Saved, but it could not be shown.",
}
"""What is said of the commands that do something, where their answer cannot be shown."""

_PLAINER = str.maketrans({"█": "#", "▌": "+", "·": ".", "–": "-", "“": '"', "”": '"', "…": "..."})


_COMMANDS_A_TERMINAL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Colours, bells, ends of lines, and turns of the writing."""


def wants_window(argv: Sequence[str]) -> bool:
    """Whether the words after the program's name ask for the window: none, or which journal to open in it."""
    if not argv:
        return True
    option, _, joined = argv[0].partition("=")
    file = [joined, *argv[1:]] if joined else argv[1:]
    return option == "--journal" and len(file) == 1 and file[0] not in ("", *COMMANDS)


def hear_who_stops_it() -> None:
    """Let the end of the session, or of the terminal, stop it as Ctrl+C does: what is half written is taken away.

    Not if whoever started it took care that it goes on.
    """
    for name in ("SIGTERM", "SIGHUP"):
        asked = getattr(signal, name, None)  # Windows has not all of them
        if asked and signal.getsignal(asked) is signal.SIG_DFL:
            signal.signal(asked, signal.default_int_handler)


def main(argv: Sequence[str], *, clock: Clock | None = None) -> int:
    """Do what the words after the program's name ask for: 0 when done, 2 with one sentence when that cannot be.

    Whoever stops it gets 130. ``clock`` is the computer's own if left out.
    """
    try:
        return _main(list(argv), clock)
    except KeyboardInterrupt:
        return STOPPED


def refuse(sentence: str) -> int:
    """Say in one sentence what cannot be; the exit code."""
    _say(sentence)
    return REFUSED


def cannot_be_used(wrong: OSError) -> str:
    """The sentence about a file that the system does not let us use."""
    if wrong.errno in (errno.EMFILE, errno.ENFILE):  # the file may be any, and is not at fault
        return "Too many files are open; close other programs, then try again."
    return f"“{wrong.filename}” cannot be used: {wrong.strerror}."


def _main(argv: list[str], clock: Clock | None) -> int:
    from companion.domain.trouble import JournalTrouble
    from companion.domain.typed_answers import NotUnderstood

    try:
        command, lines = _done(argv, clock)
    except SystemExit as shown:  # argparse showed the help or the version
        return int(shown.code or DONE)
    except (NotUnderstood, JournalTrouble) as refused:
        return refuse(str(refused))
    except OSError as wrong:
        return refuse(cannot_be_used(wrong))
    return _show(lines, command)


def _done(argv: list[str], clock: Clock | None) -> tuple[str, list[str]]:
    """The command, once all of it is done, and the lines to answer with."""
    from companion.cli.arguments import read

    words = read(argv)
    from companion.cli.commands import VERBS, Asked
    from companion.system_clock import SystemClock

    return words.command, list(VERBS[words.command](Asked.of(words, clock or SystemClock())))


def _show(lines: list[str], command: str) -> int:
    """Show the answer. What is kept is no less kept where that cannot be: nobody should do it again."""
    try:
        _print(lines, sys.stdout)
    except BrokenPipeError:  # whoever read the answer has read enough
        return DONE
    except OSError:
        done = _DONE_UNSEEN.get(command)
        return refuse(_UNSEEN) if done is None else _say(done)
    return DONE


def _say(sentence: str) -> int:
    with suppress(OSError):  # nobody listens there
        _print([sentence], sys.stderr)
    return DONE


def _print(lines: list[str], stream: TextIO | None) -> None:
    """Print lines, all of them.

    Raises:
        OSError: they cannot be shown there.
    """
    if stream is None:  # it was closed before the program began
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    try:
        for line in lines:
            print(_printable(line, stream.encoding), file=stream)
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # the end of the program tries it once more
        raise


def _printable(line: str, encoding: str | None) -> str:
    """The line as this terminal can show it: plainer where it must be, and ? for a letter it has nothing for.

    What somebody typed is not to command the terminal.
    """
    line = _COMMANDS_A_TERMINAL.sub("�", line)
    encoding = encoding or "ascii"
    try:
        line.encode(encoding)
    except UnicodeEncodeError:
        return line.translate(_PLAINER).encode(encoding, "replace").decode(encoding)
    return line
