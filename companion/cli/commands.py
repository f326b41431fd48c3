"""What each command does, and the lines it answers with."""

import argparse
import json
import os
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from subprocess import list2cmdline
from typing import TypeAlias
from uuid import uuid4

from companion import paths
from companion.actions import check_in as check_ins
from companion.actions import settings as choices
from companion.actions import week as weeks
from companion.actions.example import MOST_WEEKS, make_example
from companion.actions.journal import Journal, open_or_start
from companion.cli import week_words
from companion.cli.arguments import whole
from companion.domain.body import Body, Page
from companion.domain.check_in import CheckIn
from companion.domain.clock import Clock
from companion.domain.dates import first_of_week
from companion.domain.mark_words import PAGE_NAMES, VIEW_NAMES, describe
from companion.domain.scales import PAIN_WORDS, SCALES, Measure
from companion.domain.settings import Settings
from companion.domain.typed_answers import NotUnderstood, read_check_in, read_day, shortened
from companion.domain.warning_signs import LINES, touched_by
from companion.library.figure import load_body

_EXAMPLE = "This is an example journal, made up by the program."
_LONGEST_ECHO = 70
_AREA_KEYS = ("id", "label", "side", "view", "criteria")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for, of which journal, and the time it is."""

    words: argparse.Namespace
    journal: Path
    settings: Settings
    clock: Clock

    @classmethod
    def of(cls, words: argparse.Namespace, clock: Clock) -> "Asked":
        """With the journal named, else the one in use."""
        settings = choices.read(path=paths.settings())
        in_use = Path(settings.journal) if settings.journal else paths.journal()
        named = words.journal and paths.typed(words.journal)
        return cls(words, named or in_use, settings, clock)


def log(asked: Asked) -> Iterator[str]:
    """Keep a check-in."""
    body = load_body(paths.resources() / "figure")
    check_in = read_check_in(asked.words.answers, body=body, clock=asked.clock, new_id=uuid4())
    with closing(_opened(asked)) as journal:
        check_ins.keep(check_in, journal=journal)
        yield from _unread(asked)
        if journal.is_new:
            yield f"A new journal was started: {journal.path}"
        if journal.is_example:
            yield _EXAMPLE
    yield from _kept(check_in, body)


def week(asked: Asked) -> Iterator[str]:
    """Tell how a week was."""
    today = asked.clock.now().day
    day = read_day(asked.words.day) if asked.words.day else today
    _needs_journal(asked)
    first = first_of_week(day, asked.settings.first_day)
    with closing(_opened(asked)) as journal:
        found, is_example = weeks.week(first, journal=journal, today=today), journal.is_example
    if asked.words.json:
        yield from _as_json(week_words.plain(found) | {"example": is_example})
        return
    yield from _unread(asked)
    if is_example:
        yield _EXAMPLE
    yield from week_words.told(found, load_body(paths.resources() / "figure"))


def areas(asked: Asked) -> Iterator[str]:
    """List the places on the body."""
    body = load_body(paths.resources() / "figure")
    if asked.words.json:
        yield from _as_json([{key: getattr(area, key) for key in _AREA_KEYS} for area in body])
        return
    for view, places in groupby(body, lambda area: area.view):
        page = next(page for page in Page if view in page.views)
        yield f"{PAGE_NAMES[page]}: {VIEW_NAMES[view]}"
        yield from (f"  {area.label}" for area in places)


def example(asked: Asked) -> Iterator[str]:
    """Write a made-up journal."""
    if not asked.words.file:
        raise NotUnderstood("“example” needs the name of a new file, as in “companion example try.companion”.")
    weeks_asked = whole(asked.words.weeks, "--weeks", among=range(1, MOST_WEEKS + 1))
    seed = whole(asked.words.seed, "--seed")
    path = _new_file(asked)
    try:
        written = make_example(path, weeks=weeks_asked, seed=seed, clock=asked.clock)
    except FileExistsError:
        raise _is_there(path) from None
    yield f"A made-up journal with {written:,} check-ins: {path}"
    yield f"Look around in it: companion {_naming(path)}"


def export(asked: Asked) -> Iterator[str]:
    """Save pages for the provider, or files for other programs."""
    from companion.cli import exporting  # brings much along that no other command needs

    if not asked.words.file:
        raise NotUnderstood("“export” needs the name of a new file, as in “companion export page.pdf”.")
    wanted = exporting.read(asked.words, today=asked.clock.now().day)
    _needs_journal(asked)
    path = _new_file(asked)
    for file in exporting.files(path, wanted):
        if os.path.lexists(file):
            raise _is_there(file)
    with closing(_opened(asked)) as journal:
        yield from _unread(asked)
        yield from exporting.save(path, wanted, journal=journal, clock=asked.clock, build=asked.settings.build)
        if journal.is_example:
            yield _EXAMPLE


def restore(asked: Asked) -> Iterator[str]:
    """Make a journal again from a JSON file."""
    from companion.actions import restore as restoring  # brings much along that no other command needs

    if not asked.words.source or not asked.words.file:
        example = "companion restore all.json new.companion"
        raise NotUnderstood("“restore” needs a JSON file and the name of a new one, as in “{it}”.", it=example)
    source, path = paths.typed(asked.words.source), _new_file(asked)
    try:
        made = restoring.restore(source, path, clock=asked.clock)
    except restoring.NotReadable as wrong:
        raise NotUnderstood("“{path}” cannot be made a journal of: {why}.", path=source, why=wrong) from None
    except FileExistsError:
        raise _is_there(path) from None
    yield f"A journal with {made.check_ins:,} check-in{'s' * (made.check_ins != 1)}: {path}"
    if made.part:
        yield str(made.part)
    yield f"Open it: companion {_naming(path)}"


Verb: TypeAlias = Callable[[Asked], Iterator[str]]

VERBS: Mapping[str, Verb] = {
    "log": log,
    "week": week,
    "areas": areas,
    "export": export,
    "restore": restore,
    "example": example,
}


def _opened(asked: Asked) -> Journal:
    """The journal, open; started if there never was one. If it is gone another time, that will be told."""
    settings = asked.settings
    known, may_start = settings.journals, settings.unread is None
    journal = open_or_start(asked.journal, clock=asked.clock, known=known, may_start=may_start)
    if str(asked.journal) not in known and not journal.is_example:
        after = replace(settings, journals=(*known, str(asked.journal)))
        with suppress(OSError):  # what was typed is kept all the same
            choices.change(after, path=paths.settings(), since=settings)
    return journal


def _unread(asked: Asked) -> Iterator[str]:
    """Said until somebody has seen it in the window: the journal may be another one than the person means."""
    if asked.settings.unread:
        yield f"The settings could not be read, so the usual ones are used. What was there: {asked.settings.unread}"
        yield f"The journal is {asked.journal}"


def _needs_journal(asked: Asked) -> None:
    """To look at something there has to be a journal; one that may have been there is told when it is opened."""
    may_have_been = asked.settings.unread is not None or str(asked.journal) in asked.settings.journals
    if not asked.journal.exists() and not may_have_been:
        named = f"companion {_naming(asked.journal)}" if asked.words.journal else "companion"
        raise NotUnderstood(
            "There is no journal yet at “{path}”; “{companion} log” starts one.", path=asked.journal, companion=named
        )


def _naming(journal: Path) -> str:
    """The option that names a journal, as it can be pasted into a terminal of this computer."""
    words = ("--journal", str(journal))
    return list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def _new_file(asked: Asked) -> Path:
    """The file that was named: no journal, and in a folder that is there."""
    path = paths.typed(asked.words.file)
    if path == paths.journal() or str(path) in asked.settings.journals:
        raise NotUnderstood("“{path}” is or was a journal of yours; choose another name.", path=path)
    if not path.parent.is_dir():
        raise NotUnderstood("There is no folder “{folder}”; make it first, or choose another.", folder=path.parent)
    return path


def _is_there(path: Path) -> NotUnderstood:
    return NotUnderstood("There is a file “{path}” already; choose another name.", path=path)


def _kept(check_in: CheckIn, body: Body) -> Iterator[str]:
    yield f"Kept for {week_words.long(check_in.at.day)}, {check_in.at.local:%H:%M}:"
    for measure, rating in check_in.ratings.items():
        words = f", {PAIN_WORDS[rating]}" if measure is Measure.PAIN else ""
        yield f"  {SCALES[measure].name} {rating}{words}"
    yield from (f"  {describe(mark, body[mark.area])}" for mark in check_in.marks)
    written = {"I could": check_in.could_do, "Seemed to help": check_in.helped, "Note": check_in.note}
    for name, text in written.items():
        if text:
            yield f"  {name}: {shortened(text, _LONGEST_ECHO)}"
    if check_in.bad_day:
        yield "  A bad day"
    for sign in touched_by(check_in.marks, body)[:1]:
        yield f"{LINES[sign]} The window has them, under “Warning signs”."


def _as_json(answer: object) -> list[str]:
    return json.dumps(answer, indent=2).splitlines()
