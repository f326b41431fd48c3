"""Medicines and what belongs to them as they lie in the journal, whole and undamaged."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy.exc import IntegrityError

from companion.domain.medicine import DoseChange, Medicine, SideEffect, Taken
from companion.storage.journal import Journal
from companion.storage.unit import Unit
from tests.support.any_care import dose_changes, medicines, side_effects, taken
from tests.support.care import a_dose, a_medicine
from tests.support.journals import MORNING, FakeClock

any_ = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
some = settings(any_, max_examples=25)

EVER = (date.min, date.max)


def belongings(unit: Unit, medicine: Medicine) -> list[DoseChange | Taken | SideEffect]:
    kinds = (unit.dose_changes, unit.taken, unit.side_effects)
    return [one for kind in kinds for one in kind.of(medicine.id)]


@any_
@given(medicine=medicines())
def test_any_medicine_comes_back_as_it_was_kept(journal: Journal, medicine: Medicine) -> None:
    with journal.unit() as unit:
        unit.medicines.put(medicine)
        unit.commit()
    with journal.reading() as unit:
        assert unit.medicines.get(medicine.id) == medicine
        assert medicine in unit.medicines.all()


@any_
@given(medicine=medicines(), change=dose_changes, dose=taken, effect=side_effects)
def test_anything_that_belongs_to_it_comes_back_as_it_was_kept(
    journal: Journal, medicine: Medicine, change: DoseChange, dose: Taken, effect: SideEffect
) -> None:
    its = replace(change, medicine=medicine.id), replace(dose, medicine=medicine.id)
    noticed = replace(effect, medicine=effect.medicine and medicine.id)
    with journal.unit() as unit:
        unit.medicines.put(medicine)
        unit.dose_changes.put(its[0])
        unit.taken.put(its[1])
        unit.side_effects.put(noticed)
        unit.medicines.put(medicine)
        unit.commit()
    with journal.reading() as unit:
        for kind, kept, day in (
            (unit.dose_changes, its[0], its[0].day),
            (unit.taken, its[1], its[1].at.day),
            (unit.side_effects, noticed, noticed.at.day),
        ):
            assert kind.get(kept.id) == kept
            assert kept in kind.between(day, day)
            assert (kept in kind.of(medicine.id)) is (kept.medicine is not None)


@some
@given(before=medicines(), after=medicines())
def test_nothing_of_what_was_kept_before_shines_through(journal: Journal, before: Medicine, after: Medicine) -> None:
    now = replace(after, id=before.id)
    with journal.unit() as unit:
        unit.medicines.put(before)
        unit.medicines.put(now)
        unit.commit()
    with journal.reading() as unit:
        assert unit.medicines.get(before.id) == now


def full(journal: Journal) -> Medicine:
    """Keep a medicine with something of each kind, and another of each that belongs to none or to another."""
    medicine, other, now = a_medicine(), a_medicine(), FakeClock().now()
    with journal.unit() as unit:
        unit.medicines.put_new([medicine, other])
        for one in (medicine, other):
            change = DoseChange(id=uuid4(), medicine=one.id, day=now.day, words="two", kept_at=now)
            unit.dose_changes.put(change)
            unit.taken.put(a_dose(one))
            unit.side_effects.put(SideEffect(id=uuid4(), medicine=one.id, at=now, words="tired", kept_at=now))
        unit.side_effects.put(SideEffect(id=uuid4(), at=now, words="cold", kept_at=now))
        unit.commit()
    return medicine


def test_what_belongs_to_a_medicine_goes_into_the_bin_and_comes_back_with_it(
    journal: Journal, clock: FakeClock
) -> None:
    medicine, day = full(journal), clock.now().day
    with journal.unit() as unit:
        before = belongings(unit, medicine)
        assert len(before) == 3
        unit.medicines.delete(medicine.id, clock.now())
        assert belongings(unit, medicine) == []
        assert unit.taken.last_taken(medicine.id, day) is None
        assert [len(kind.between(*EVER)) for kind in (unit.dose_changes, unit.taken, unit.side_effects)] == [1, 1, 2]
        assert unit.taken.get(before[1].id) is None
        unit.medicines.restore(medicine.id)
        assert belongings(unit, medicine) == before


def test_taken_out_for_good_a_medicine_takes_everything_along_and_nothing_else(
    journal: Journal, clock: FakeClock
) -> None:
    medicine = full(journal)
    with journal.unit() as unit:
        unit.medicines.delete(medicine.id, clock.now())
        assert unit.bin.empty_before(clock.now().instant + timedelta(seconds=1)) == 1
        unit.commit()
    with journal.unit() as unit:
        unit.medicines.put(medicine)
        assert belongings(unit, medicine) == []
        assert [len(kind.between(*EVER)) for kind in (unit.dose_changes, unit.taken, unit.side_effects)] == [1, 1, 2]


def test_nothing_can_belong_to_a_medicine_that_is_not_there(journal: Journal) -> None:
    with journal.unit() as unit, pytest.raises(IntegrityError):
        unit.taken.put(a_dose(a_medicine()))


def test_the_last_one_taken_is_the_newest_by_that_day_that_was(journal: Journal) -> None:
    medicine = a_medicine()
    doses = [a_dose(medicine, FakeClock(MORNING - timedelta(days=days))) for days in range(4)]
    refused = a_dose(medicine, FakeClock(MORNING + timedelta(hours=1)), taken=False)
    with journal.unit() as unit:
        unit.medicines.put(medicine)
        unit.taken.put_new([*doses, refused])
        unit.taken.delete(doses[2].id, FakeClock().now())
        today = MORNING.date()
        assert unit.taken.last_taken(medicine.id, today) == doses[0]
        assert unit.taken.last_taken(medicine.id, today - timedelta(days=1)) == doses[1]
        assert unit.taken.last_taken(medicine.id, today - timedelta(days=2)) == doses[3]
        assert unit.taken.last_taken(medicine.id, today - timedelta(days=4)) is None


def test_half_a_letter_costs_one_letter_and_not_the_medicine(journal: Journal) -> None:
    broken = a_medicine(name="drops \ud83e blue")
    with journal.unit() as unit:
        unit.medicines.put(broken)
        found = unit.medicines.get(broken.id)
    assert found == replace(broken, name="drops ? blue")
