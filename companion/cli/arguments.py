"""The words typed after ``companion``, taken apart. What is wrong with them is said in one sentence."""

import argparse
from collections.abc import Collection, Mapping
from typing import Any, NoReturn

from companion import __version__
from companion.cli import COMMANDS
from companion.domain.typed_answers import NotUnderstood, nearest

_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "log": (),
    "week": ("--json",),
    "areas": ("--json",),
    "export": ("--format", "--from", "--to", "--paper", "--details", "--snomed"),
    "restore": (),
    "example": ("--weeks", "--seed"),
}

_LOG_HELP = """\
answers, each written as NAME=VALUE:
  pain=6            0 no pain, 10 worst pain imaginable
  tiredness=  sleep=  thinking=  mood=  stress=  stiffness=
                    0 to 10 as well; 10 is the worst on each
  at="left outer hip:7"
                    a place and how strong it is there; as many as you like
  at="left outer hip:7 tingling, one sore spot, travels to the foot"
                    … and how it feels there
  note="…"  helped="…"  could-do="…"
                    in your own words, up to 2,000 letters
  bad-day=yes       a bad day
  when="yesterday 21:00"
                    an earlier time: 21:00, "yesterday 21:00", "2026-03-02 21:00"

“companion areas” lists the places. Left and right are your own.

Kinds of pain: aching, sore, tender, stiff, tight, cramping, burning, stinging,
shooting, stabbing, throbbing, heavy, pressing, tingling, numb, electric, cold,
itching, deep, on the surface, hard to place; one sore spot or spread out.
It may also travel: travels to the buttock, travels down to above the knee,
travels below the knee, travels to the foot.
"""

_WEEK_HELP = """\
A week starts on Monday, or on the day that was chosen in Settings in the window.
"""

_EXPORT_HELP = """\
formats:
  pdf    one page for your provider; --details adds pages with everything
  csv    two tables, NAME-check-ins.csv and NAME-marks.csv, for spreadsheets
  json   all that is in the journal; “companion restore” makes one of it again
  fhir   HL7 FHIR R4, for other health programs

Without --format, FILE says it by how it ends: .pdf, .csv, .json, and .fhir.json
or .fhir for fhir.
Without --from and --to, pdf is about the last four weeks, the others about all days.
A file that is there already is not replaced. Whoever gets the file can read it.
"""


def read(argv: list[str]) -> argparse.Namespace:
    """The command and what belongs to it; ``journal`` is a file or None, and may stand before or after the command.

    Raises:
        NotUnderstood: something in it means nothing here.
        SystemExit: the help or the version was asked for, and shown.
    """
    anywhere = _Parser(add_help=False)
    anywhere.add_argument("--journal")
    try:
        found, rest = anywhere.parse_known_args(argv)
        if found.journal in ("", *COMMANDS):
            raise _no_journal(found.journal)
        _check_command(rest)
        words, extra = _parser().parse_known_args(rest)
    except argparse.ArgumentError as wrong:
        if wrong.argument_name == "--journal":
            raise _no_journal() from None
        name = wrong.argument_name or rest[-1]
        raise NotUnderstood("“{said}” is not written right; see “companion --help”.", said=name) from None
    if extra:
        _refuse(extra[0], words.command)
    words.journal = found.journal
    return words


def _no_journal(command: str = "") -> NotUnderstood:
    if command:  # a file of that name can be written ./log
        return NotUnderstood("“--journal” needs the name of a file before “{command}”.", command=command)
    return NotUnderstood("“--journal” needs the name of a file.")


def whole(typed: str, option: str, *, among: range | None = None) -> int:
    """A whole number, one of ``among`` if that is given.

    Raises:
        NotUnderstood: it is none.
    """
    try:
        number = int(typed)
    except ValueError:
        raise NotUnderstood("“{option}” takes a whole number, not “{said}”.", option=option, said=typed) from None
    if among and number not in among:
        raise NotUnderstood(
            "“{option}” takes a whole number from {least} to {most}, not “{said}”.",
            option=option,
            least=among[0],
            most=among[-1],
            said=typed,
        )
    return number


def one_of(typed: str, option: str, words: Collection[str]) -> str:
    """One of a few words, in any case.

    Raises:
        NotUnderstood: it is none of them.
    """
    if (said := typed.strip().casefold()) in words:
        return said
    if meant := nearest(said, words):
        raise NotUnderstood(
            "“{option}” is not “{said}”. Did you mean “{meant}”?", option=option, said=typed, meant=meant
        )
    raise NotUnderstood("“{option}” takes {words}, not “{said}”.", option=option, words=" or ".join(words), said=typed)


def _check_command(words: list[str]) -> None:
    first = next((word for word in words if not word.startswith("-")), None)
    if first in COMMANDS or (first is None and {"--help", "-h", "--version"} & {*words}):
        return
    if first is None and words:
        _refuse_option(words[0], ("--version", "--help", "--journal"))
    if first is None:
        raise NotUnderstood("There is no command in this; one is “log”, as in “companion log pain=6”.")
    if meant := nearest(first, COMMANDS):
        raise NotUnderstood("There is no command “{said}”. Did you mean “{meant}”?", said=first, meant=meant)
    raise NotUnderstood("There is no command “{said}”; see “companion --help”.", said=first)


def _refuse(extra: str, command: str) -> NoReturn:
    if extra.startswith("-"):
        _refuse_option(extra, (*_OPTIONS[command], "--journal", "--help"))
    raise NotUnderstood("“{said}” is one word too many for “{command}”.", said=extra, command=command)


def _refuse_option(said: str, options: tuple[str, ...]) -> NoReturn:
    if meant := nearest(said.strip("-"), [option.strip("-") for option in options]):
        raise NotUnderstood("There is no option “{said}”. Did you mean “--{meant}”?", said=said, meant=meant)
    raise NotUnderstood("There is no option “{said}”; see “companion --help”.", said=said)


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong by an ArgumentError, and prints nothing but the help that was asked for."""

    def __init__(self, **given: Any) -> None:
        shape = argparse.RawDescriptionHelpFormatter
        super().__init__(**given, allow_abbrev=False, exit_on_error=False, formatter_class=shape)

    def error(self, message: str) -> NoReturn:
        raise argparse.ArgumentError(None, message)


def _parser() -> _Parser:
    parser = _Parser(
        prog="companion",
        description="A pain journal on your own computer. Without a command, the window opens.",
        epilog="companion COMMAND --help says more about one command.",
    )
    parser.add_argument("--version", action="version", version=f"companion {__version__}", help="tell the version")
    _add_journal(parser)
    commands = parser.add_subparsers(dest="command", title="commands", metavar="COMMAND")
    log = commands.add_parser("log", help="keep a check-in", epilog=_LOG_HELP)
    log.add_argument("answers", nargs="*", metavar="NAME=VALUE", help="such as pain=6; see below")
    week = commands.add_parser("week", help="look at a week", epilog=_WEEK_HELP)
    week.add_argument("day", nargs="?", metavar="DATE", help="a day of that week, like 2026-03-02; today if left out")
    areas = commands.add_parser("areas", help="list the places on the body")
    for one in (week, areas):
        one.add_argument("--json", action="store_true", help="as JSON, for programs")
    export = commands.add_parser("export", help="save a page for your provider, or files", epilog=_EXPORT_HELP)
    export.add_argument("file", nargs="?", metavar="FILE", help="the new file")
    export.add_argument("--format", metavar="FORMAT", help="pdf, csv, json or fhir; as FILE ends if left out")
    export.add_argument("--from", dest="first", metavar="DATE", help="the first day, like 2026-03-02")
    export.add_argument("--to", dest="last", metavar="DATE", help="the last day")
    export.add_argument("--paper", metavar="SIZE", help="for pdf: a4 or letter; a4 if left out")
    export.add_argument("--details", action="store_true", help="for pdf: more pages, with everything")
    export.add_argument("--snomed", action="store_true", help="for fhir: codes of SNOMED CT too; they need a licence")
    restore = commands.add_parser("restore", help="make a journal again from a JSON file that “export” saved")
    restore.add_argument("source", nargs="?", metavar="JSON", help="the file with all that was in a journal")
    restore.add_argument("file", nargs="?", metavar="FILE", help="the new journal")
    example = commands.add_parser("example", help="write a made-up journal, to look around in")
    example.add_argument("file", nargs="?", metavar="FILE", help="the new file")
    example.add_argument("--weeks", default="26", metavar="N", help="how many weeks, 1 to 522; 26 if left out")
    example.add_argument("--seed", default="1", metavar="N", help="another number makes up another life")
    for one in (log, week, export):
        _add_journal(one)
    return parser


def _add_journal(parser: _Parser) -> None:
    """Only for the help: ``read`` has taken it out already."""
    parser.add_argument("--journal", metavar="FILE", help="the journal to use, if not the usual one")
