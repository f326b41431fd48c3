"""Make a journal to look around in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from companion import paths
from companion.actions.whole_file import new_journal
from companion.domain.check_in import CheckIn
from companion.domain.clock import Clock
from companion.domain.example import life
from companion.domain.example_care import Care
from companion.domain.example_relief import Relief
from companion.library.example import load_person
from companion.library.example_care import load_care
from companion.library.figure import load_body

if TYPE_CHECKING:
    from companion.storage.unit import Unit

MOST_WEEKS = 522
"""Ten years."""

SOME = 1_000
"""Check-ins that are held in memory at once."""


def make_example(path: Path, *, weeks: int, seed: int, clock: Clock) -> int:
    """Write a made-up journal about the ``weeks`` up to yesterday into a new file; how many check-ins are in it.

    It says of itself that it is an example. The same seed, weeks and day make up the same life.

    Raises:
        ValueError: ``weeks`` is not from 1 to 522.
        FileExistsError: there is something of this name; it was left alone.
        JournalTrouble: it could not be written; no file was left behind.
    """
    if not 1 <= weeks <= MOST_WEEKS:
        raise ValueError(f"{weeks} weeks is not from 1 to {MOST_WEEKS}")
    resources = paths.resources()
    person = load_person(resources / "example", load_body(resources / "figure"))
    days = weeks * 7
    first = clock.now().day - timedelta(days=days)
    lived = life(person, first=first, days=days, seed=seed, at=clock.at)
    relief = Relief(person.habits, person.packs, seed=seed, at=clock.at)
    last = first + timedelta(days=days - 1)
    care = Care(load_care(resources / "example"), first=first, last=last, seed=seed, at=clock.at)
    return _write(lived, relief, care, path, clock)


def _write(check_ins: Iterator[CheckIn], relief: Relief, care: Care, path: Path, clock: Clock) -> int:
    with new_journal(path, clock=clock, example=True) as unit:
        _write_care(unit, care)
        return _fill(unit, check_ins, relief, care)


def _write_care(unit: Unit, care: Care) -> None:
    """All but the doses that were noted."""
    unit.medicines.put_new(care.medicines)
    unit.dose_changes.put_new(care.dose_changes)
    unit.side_effects.put_new(care.side_effects)
    unit.visits.put_new(care.visits)
    unit.plans.put_plan(care.plan, care.written)
    unit.plans.put_flare_plan(care.flare_plan, care.written)
    unit.goals.put_new(care.goals)
    unit.plan_steps.put_new(care.steps)
    unit.questions.put_new(care.questions)
    unit.criteria.put_new(care.criteria)
    unit.mood_checks.put_new(care.mood_checks)


def _fill(unit: Unit, check_ins: Iterator[CheckIn], relief: Relief, care: Care) -> int:
    """Some at a time, so that ten years need little memory; how many check-ins there were."""
    written = 0
    while some := list(islice(check_ins, SOME)):
        written += unit.check_ins.put_new(some)
        unit.practices.put_new(practice for one in some if (practice := relief.practice_after(one)))
        unit.packs.put_new(pack for one in some if (pack := relief.pack_after(one)))
        unit.taken.put_new(taken for one in some for taken in care.taken_after(one))
    return written
