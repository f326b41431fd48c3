"""What a person can do to take things along: pages for the provider, and the journal in files for other programs.

A file is there whole or not at all, and only its owner may read it. All of it is from one moment of the journal,
whoever writes in it meanwhile.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from companion import paths
from companion.domain.journal_content import Content, KeptFlarePlan, KeptPlan, SaidCondition
from companion.insights.visit_summary import USUAL, first_before, since_last_visit, visit_summary
from companion.library.questions import read_questionnaire
from companion.reports import csv_file, json_file, medicine_sheet, page_typst
from companion.reports.fhir import Writer
from companion.reports.medicine_sheet import Sheet
from companion.reports.pages import Source
from companion.reports.report import PART_WORDS, USUAL_PARTS, Paper, Part, Say, Wish
from companion.storage.files import make_private, part_of, private_file, put_in_place, put_where_none_is

if TYPE_CHECKING:
    from companion.domain.body import Body
    from companion.domain.clock import Clock
    from companion.domain.medicine_list import PrintableList
    from companion.library.figure import Figure
    from companion.storage.journal import Journal
    from companion.storage.unit import Unit

__all__ = [
    "LONGEST",
    "PART_WORDS",
    "USUAL_PARTS",
    "Format",
    "Manner",
    "Paper",
    "Part",
    "Preview",
    "Sheet",
    "Source",
    "Wish",
    "content",
    "files",
    "keep_private",
    "last_visit",
    "medicines",
    "medicines_in_pictures",
    "pages",
    "save_csv",
    "save_fhir",
    "save_journal",
    "save_json",
    "save_medicines",
    "save_pages",
    "source",
    "usual_period",
]

LONGEST = timedelta(days=731)
"""From the first to the last day of pages: two years. Those of more cannot be read any more, and take long to set."""

_EVER = (date.min, date.max)


class Format(StrEnum):
    """What a journal can be saved as."""

    PDF = "pdf"
    CSV = "csv"
    JSON = "json"
    FHIR = "fhir"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How pages are made: the figure, and the language."""

    body: Body
    figure: Figure
    say: Say = str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Preview:
    """Pages as pictures, and page one in words, for those who cannot see them."""

    pictures: tuple[bytes, ...]
    words: str


def usual_period(today: date) -> tuple[date, date]:
    """The first and the last day of the usual time: four weeks up to today."""
    return today - USUAL + timedelta(days=1), today


def last_visit(*, journal: Journal, clock: Clock) -> date | None:
    """The day of the last appointment with a provider before today, if one took place.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return since_last_visit(unit.visits.between(*_EVER), clock.now().day)


def content(*, journal: Journal, first: date | None = None, last: date | None = None) -> Content:
    """All there is, or what is about the days from ``first`` to ``last``. What lies in the bin is not in it.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    days = (first or date.min, last or date.max)
    with journal.reading() as unit:
        return _content(unit, *days).between(*days)


def source(wish: Wish, *, journal: Journal, clock: Clock, manner: Manner) -> Source:
    """What the pages of these days are made from.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        found = _content(unit, first_before(wish.first, wish.last), wish.last)
    return Source(
        summary=visit_summary(found, first=wish.first, last=wish.last),
        body=manner.body,
        figure=manner.figure,
        made=clock.now(),
        say=manner.say,
        language=manner.language,
        is_example=journal.is_example,
    )


def pages(source: Source, wish: Wish, *, ppi: float) -> Preview:
    """The pages for the provider to look at first: a PNG each, with so many dots to an inch, and in words."""
    pictures, words = page_typst.preview(source, wish, resources=paths.resources(), ppi=ppi)
    return Preview(pictures, words)


def save_pages(path: Path, source: Source, wish: Wish, *, replace: bool = True) -> tuple[Path, ...]:
    """Save the pages for the provider as a PDF; the file that was written.

    Raises:
        FileExistsError: there is a file and it is not to be replaced.
        OSError: it could not be written. What was there before is untouched.
    """
    return _save({path: page_typst.pdf(source, wish, resources=paths.resources())}, replace)


def medicines(found: PrintableList, paper: Paper, *, journal: Journal, clock: Clock, say: Say, language: str) -> Sheet:
    """The list of medicines as it goes on paper, for a pharmacist."""
    return medicine_sheet.sheet(
        found, paper, made=clock.now(), say=say, language=language, is_example=journal.is_example
    )


def medicines_in_pictures(sheet: Sheet, *, ppi: float) -> tuple[bytes, ...]:
    """Its pages to print: a PNG each, with so many dots to an inch."""
    return medicine_sheet.pictures(sheet, resources=paths.resources(), ppi=ppi)


def save_medicines(path: Path, sheet: Sheet) -> tuple[Path, ...]:
    """Save the list of medicines as a PDF; the file that was written.

    Raises:
        OSError: it could not be written. What was there before is untouched.
    """
    return _save({path: medicine_sheet.pdf(sheet, resources=paths.resources())}, replace=True)


def save_csv(
    path: Path,
    *,
    journal: Journal,
    body: Body,
    first: date | None = None,
    last: date | None = None,
    replace: bool = True,
) -> tuple[Path, ...]:
    """Save check-ins and marks as two tables beside each other; the files that were written.

    Raises:
        JournalTrouble: the journal cannot be read.
        FileExistsError: there is one of the files and it is not to be replaced; none was written.
        OSError: they could not be written. What was there before is untouched.
    """
    check_ins = content(journal=journal, first=first, last=last).check_ins
    tables = (csv_file.check_ins_csv(check_ins), csv_file.marks_csv(check_ins, body))
    return _save({file: table.encode() for file, table in zip(files(path, Format.CSV), tables, strict=True)}, replace)


def save_json(
    path: Path,
    *,
    journal: Journal,
    clock: Clock,
    first: date | None = None,
    last: date | None = None,
    replace: bool = True,
) -> tuple[Path, ...]:
    """Save everything as JSON, so that nothing is lost; the file that was written.

    Raises:
        JournalTrouble: the journal cannot be read.
        FileExistsError: there is a file and it is not to be replaced.
        OSError: it could not be written. What was there before is untouched.
    """
    exported = json_file.Exported(
        content=content(journal=journal, first=first, last=last),
        made=clock.now(),
        first=first,
        last=last,
        example=journal.is_example,
    )
    return _save({path: json_file.to_json(exported).encode()}, replace)


def save_fhir(
    path: Path,
    *,
    journal: Journal,
    clock: Clock,
    body: Body,
    first: date | None = None,
    last: date | None = None,
    snomed: bool = False,
    replace: bool = True,
) -> tuple[Path, ...]:
    """Save it as HL7 FHIR R4, with codes of SNOMED CT if they are wanted; the file that was written.

    Raises:
        JournalTrouble: the journal cannot be read.
        FileExistsError: there is a file and it is not to be replaced.
        OSError: it could not be written. What was there before is untouched.
    """
    asked = read_questionnaire(paths.resources() / "questions" / "phq4.toml")
    made, is_example = clock.now(), journal.is_example
    writer = Writer(body=body, questionnaire=asked, made=made, snomed=snomed, is_example=is_example)
    return _save({path: writer.to_json(content(journal=journal, first=first, last=last)).encode()}, replace)


def save_journal(
    path: Path, format: Format, *, journal: Journal, clock: Clock, body: Body, snomed: bool
) -> tuple[Path, ...]:
    """Save all days for other programs, as anything but pages; the files that were written.

    A file named for it was agreed to be replaced; the two tables have other names, and are not.

    Raises:
        JournalTrouble: the journal cannot be read.
        FileExistsError: there is one of the tables; none was written.
        OSError: it could not be written. What was there before is untouched.
    """
    if format is Format.CSV:
        return save_csv(path, journal=journal, body=body, replace=False)
    if format is Format.JSON:
        return save_json(path, journal=journal, clock=clock)
    return save_fhir(path, journal=journal, clock=clock, body=body, snomed=snomed)


def keep_private(path: Path) -> None:
    """Let only its owner read what something else is about to write into this file. One that is not there is made."""
    with suppress(OSError):  # whoever writes it tells
        private_file(path)
    make_private(path)


def files(path: Path, format: Format) -> tuple[Path, ...]:
    """The files that are written for a name: two tables beside each other for CSV, else one."""
    if format is not Format.CSV:
        return (path,)
    name = path.stem if path.suffix.lower() == ".csv" else path.name
    return tuple(path.with_name(f"{name}-{table}.csv") for table in ("check-ins", "marks"))


def _content(unit: Unit, first: date, last: date) -> Content:
    """What is about these days, and all that holds for longer; visits of all days, also those to come."""
    plan, flare_plan = unit.plans.plan(), unit.plans.flare_plan()
    activities = unit.pacing.all()
    return Content(
        check_ins=tuple(unit.check_ins.between(first, last)),
        practices=tuple(unit.practices.between(first, last)),
        packs=tuple(unit.packs.since(first)),
        pack_checkups=tuple(unit.checkups.all()),
        conditions=tuple(SaidCondition(condition=one, said=at) for one, at in unit.conditions.since_when()),
        own_movements=tuple(unit.own_movements.all()),
        own_doses=tuple(unit.doses.all()),
        paced_activities=tuple(activities),
        paced_times=tuple(time for one in activities for time in unit.pacing.times(one.id)),
        medicines=tuple(unit.medicines.all()),
        dose_changes=tuple(unit.dose_changes.all()),
        taken=tuple(unit.taken.between(first, last)),
        side_effects=tuple(unit.side_effects.between(first, last)),
        visits=tuple(unit.visits.between(*_EVER)),
        plan=plan and KeptPlan(plan=plan[0], kept_at=plan[1]),
        flare_plan=flare_plan and KeptFlarePlan(flare_plan=flare_plan[0], kept_at=flare_plan[1]),
        goals=tuple(unit.goals.all()),
        plan_steps=tuple(unit.plan_steps.all()),
        questions=tuple(unit.questions.all()),
        criteria=tuple(unit.criteria.between(first, last)),
        mood_checks=tuple(unit.mood_checks.between(first, last)),
    )


def _save(made: Mapping[Path, bytes], replace: bool) -> tuple[Path, ...]:
    """Write all files beside, then give them their names. Of new ones, all are there or none."""
    for path in made:
        if not replace and os.path.lexists(path):  # also a link that leads nowhere
            raise FileExistsError(path)
    parts = {path: part_of(path) for path in made}
    new: list[Path] = []
    try:
        for path, part in parts.items():
            with _told_of(path):
                private_file(part)
                part.write_bytes(made[path])
        for path, part in parts.items():
            with _told_of(path):
                (put_in_place if replace else put_where_none_is)(part, path)
            new += [] if replace else [path]
    except BaseException:
        for path in new:
            path.unlink(missing_ok=True)
        raise
    finally:
        for part in parts.values():
            with suppress(OSError):  # where nothing may be written, nothing is there
                part.unlink(missing_ok=True)
    return tuple(made)


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    """What is wrong is told of the file that was asked for, not of the one that is written beside it."""
    try:
        yield
    except FileExistsError:
        raise FileExistsError(path) from None
    except OSError as wrong:
        raise OSError(wrong.errno, wrong.strerror, str(path)) from wrong
