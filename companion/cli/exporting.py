"""What ``companion export`` was asked for, and saving it."""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from companion import paths
from companion.actions import export as verbs
from companion.actions.export import USUAL_PARTS, Format, Manner, Paper, Part, Wish
from companion.actions.journal import Journal
from companion.cli.arguments import one_of
from companion.domain.build import Build
from companion.domain.clock import Clock
from companion.domain.typed_answers import NotUnderstood, read_day
from companion.library.figure import load_body, load_shapes

_PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}
_ENDINGS = {
    ".pdf": Format.PDF,
    ".csv": Format.CSV,
    ".fhir.json": Format.FHIR,
    ".fhir": Format.FHIR,
    ".json": Format.JSON,
}
"""What a file's name says about its format. The first that fits counts."""
_ONLY_FOR = {"paper": Format.PDF, "details": Format.PDF, "snomed": Format.FHIR}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A format, the days, both included, or None for all, and how."""

    format: Format
    first: date | None
    last: date | None
    paper: Paper
    details: bool
    snomed: bool


def read(words: argparse.Namespace, *, today: date) -> Wanted:
    """What the words ask for.

    Raises:
        NotUnderstood: something in them means nothing here.
    """
    format = _format(words)
    for option, its_format in _ONLY_FOR.items():
        if getattr(words, option) and format is not its_format:
            raise NotUnderstood("“--{option}” is only for {format}.", option=option, format=its_format)
    first, last = _days(words, format, today)
    return Wanted(
        format=format,
        first=first,
        last=last,
        paper=_PAPERS[one_of(words.paper or "a4", "--paper", _PAPERS)],
        details=words.details,
        snomed=words.snomed,
    )


def files(path: Path, wanted: Wanted) -> tuple[Path, ...]:
    """The files that will be written."""
    return verbs.files(path, wanted.format)


def save(path: Path, wanted: Wanted, *, journal: Journal, clock: Clock, build: Build) -> Iterator[str]:
    """Save it, and say where.

    Raises:
        NotUnderstood: there is a file by now.
        OSError: it could not be written.
    """
    try:
        written = _save(path, wanted, journal, clock, build)
    except FileExistsError as there:
        raise NotUnderstood("There is a file “{path}” already; choose another name.", path=there) from None
    for file in written:
        yield f"Saved: {file}"
    yield "It tells about your health. Give it only to people you trust."


def _save(path: Path, wanted: Wanted, journal: Journal, clock: Clock, build: Build) -> tuple[Path, ...]:
    folder = paths.resources() / "figure"
    body, first, last = load_body(folder), wanted.first, wanted.last
    if wanted.format is Format.CSV:
        return verbs.save_csv(path, journal=journal, body=body, first=first, last=last, replace=False)
    if wanted.format is Format.JSON:
        return verbs.save_json(path, journal=journal, clock=clock, first=first, last=last, replace=False)
    if wanted.format is Format.FHIR:
        snomed = wanted.snomed
        return verbs.save_fhir(
            path, journal=journal, clock=clock, body=body, first=first, last=last, snomed=snomed, replace=False
        )
    manner = Manner(body=body, figure=load_shapes(folder, build))
    wish = _wish(wanted, clock)
    source = verbs.source(wish, journal=journal, clock=clock, manner=manner)
    return verbs.save_pages(path, source, wish, replace=False)


def _wish(wanted: Wanted, clock: Clock) -> Wish:
    first, last = verbs.usual_period(wanted.last or clock.now().day)
    parts = USUAL_PARTS | {Part.DETAILS} if wanted.details else USUAL_PARTS
    return Wish(first=wanted.first or first, last=last, parts=parts, paper=wanted.paper)


def _format(words: argparse.Namespace) -> Format:
    name = Path(words.file).name.lower()
    meant = words.format or next((format for ending, format in _ENDINGS.items() if name.endswith(ending)), None)
    if meant is None:
        raise NotUnderstood("“export” needs “--format” with pdf, csv, json or fhir.")
    return Format(one_of(meant, "--format", tuple(Format)))


def _days(words: argparse.Namespace, format: Format, today: date) -> tuple[date | None, date | None]:
    first = read_day(words.first) if words.first else None
    last = read_day(words.last) if words.last else None
    if first and first > (last or (today if format is Format.PDF else date.max)):
        raise NotUnderstood("“--from {first}” is after the last day.", first=words.first)
    if format is Format.PDF and first and (last or today) - first > verbs.LONGEST:
        raise NotUnderstood("A page tells of two years at most; give a later “--from” than {first}.", first=words.first)
    return first, last
