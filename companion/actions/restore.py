"""Make a journal again from a file that holds all of one."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from companion.actions.whole_file import new_journal
from companion.domain.clock import Clock
from companion.domain.dates import full
from companion.domain.journal_content import Content
from companion.domain.text import Text
from companion.reports.json_file import Exported, FromNewer, NotReadable, from_json

if TYPE_CHECKING:
    from companion.storage.unit import Unit

__all__ = ["LARGEST", "FromNewer", "NotReadable", "Restored", "read", "restore"]

LARGEST = 10**9
"""Bytes; ten years with ten check-ins on every day are a tenth of it."""


@dataclass(frozen=True, slots=True)
class Restored:
    """How many check-ins there are, and from which day to which the file was asked for, or None for all days."""

    check_ins: int
    first: date | None
    last: date | None

    @property
    def part(self) -> Text | None:
        """What to say where it is not all there was."""
        if self.first and self.last:
            return _BETWEEN.filled(first=full(self.first), last=full(self.last))
        if self.first:
            return _SINCE.filled(first=full(self.first))
        return _UNTIL.filled(last=full(self.last)) if self.last else None


_BETWEEN = Text("Only the days from {first} to {last} were in the file.")
_SINCE = Text("Only the days from {first} on were in the file.")
_UNTIL = Text("Only the days up to {last} were in the file.")


def read(file: Path) -> Exported:
    """What stands in a JSON file of Companion.

    Raises:
        FromNewer: the file is of a later Companion.
        NotReadable: it is none of Companion, or not as it was saved.
        OSError: the file cannot be read.
    """
    _see_that_it_ends(file)
    try:
        exported = from_json(file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as wrong:
        raise NotReadable("it is no text, or was saved again with other letters") from wrong
    if not exported.content.fits_together():
        raise NotReadable("something in it belongs to what is not there, or is there twice")
    return exported


def _see_that_it_ends(file: Path) -> None:
    """All of it is to be read into memory: a device may go on for ever, and a pipe be waited for."""
    found = file.stat()
    if not stat.S_ISREG(found.st_mode):
        raise NotReadable("it is no ordinary file")
    if found.st_size > LARGEST:
        raise NotReadable("it is larger than a journal can be")


def restore(file: Path, path: Path, *, clock: Clock) -> Restored:
    """Write all that a JSON file of Companion holds into a new journal.

    What lay in the bin is not in such a file, nor what was begun on forms.

    Raises:
        FromNewer, NotReadable, OSError: as ``read``.
        FileExistsError: there is something of the journal's name; it was left alone.
        JournalTrouble: it could not be written; no journal was left behind.
    """
    exported = read(file)
    with new_journal(path, clock=clock, example=exported.example) as unit:
        _take(unit, exported.content)
    return Restored(len(exported.content.check_ins), exported.first, exported.last)


def _take(unit: Unit, content: Content) -> None:
    from companion.storage.records import NotTaken  # SQLAlchemy is for who writes

    try:
        _write(unit, content)
    except NotTaken as wrong:
        raise NotReadable("a number in it cannot be") from wrong


def _write(unit: Unit, content: Content) -> None:
    """What something belongs to comes before it."""
    unit.check_ins.put_new(content.check_ins)
    unit.practices.put_new(content.practices)
    unit.packs.put_new(content.packs)
    for checkup in content.pack_checkups:
        unit.checkups.put(checkup)
    said = sorted(content.conditions, key=lambda one: one.said.instant)
    for number, one in enumerate(said, start=1):
        unit.conditions.put_all({before.condition for before in said[:number]}, one.said)
    unit.own_movements.put_new(content.own_movements)
    for own in content.own_doses:
        unit.doses.put(own)
    unit.pacing.put_new(content.paced_activities)
    for time in content.paced_times:
        unit.pacing.put_time(time)
    unit.medicines.put_new(content.medicines)
    unit.dose_changes.put_new(content.dose_changes)
    unit.taken.put_new(content.taken)
    unit.side_effects.put_new(content.side_effects)
    unit.visits.put_new(content.visits)
    if content.plan:
        unit.plans.put_plan(content.plan.plan, content.plan.kept_at)
    if content.flare_plan:
        unit.plans.put_flare_plan(content.flare_plan.flare_plan, content.flare_plan.kept_at)
    unit.goals.put_new(content.goals)
    unit.plan_steps.put_new(content.plan_steps)
    unit.questions.put_new(content.questions)
    unit.criteria.put_new(content.criteria)
    unit.mood_checks.put_new(content.mood_checks)
