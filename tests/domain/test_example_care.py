"""A made-up person's care looks lived in, fits the journal it goes with, and is the same every time."""

from collections import Counter
from datetime import date, datetime, timedelta
from statistics import fmean
from typing import Any

import pytest

from companion import paths
from companion.domain.check_in import CheckIn
from companion.domain.clock import Moment
from companion.domain.example import Person, life
from companion.domain.example_care import Care
from companion.domain.medicine import Taken
from companion.domain.visit import is_ahead, to_note
from companion.library.example import load_person
from companion.library.example_care import load_care
from companion.library.figure import load_body

CARED = load_care(paths.resources() / "example")
FIRST = date(2024, 1, 1)
YEARS = 3 * 365


def paris(local: datetime) -> Moment:
    return Moment(local, timedelta(hours=1), "Europe/Paris")


@pytest.fixture(scope="module")
def person() -> Person:
    return load_person(paths.resources() / "example", load_body(paths.resources() / "figure"))


def lived(person: Person, days: int, seed: int = 1) -> tuple[Care, list[CheckIn], list[Taken]]:
    care = Care(CARED, first=FIRST, last=FIRST + timedelta(days=days - 1), seed=seed, at=paris)
    check_ins = list(life(person, first=FIRST, days=days, seed=seed, at=paris))
    return care, check_ins, [taken for one in check_ins for taken in care.taken_after(one)]


@pytest.fixture(scope="module")
def years(person: Person) -> tuple[Care, list[CheckIn], list[Taken]]:
    return lived(person, YEARS)


def everything(care: Care) -> tuple[Any, ...]:
    medicines = (tuple(care.medicines), care.dose_changes, care.side_effects)
    plan = (care.plan, care.flare_plan, care.goals, care.steps, care.questions, care.written)
    return (*medicines, care.visits, *plan, care.criteria, care.mood_checks)


def test_the_same_seed_tells_the_same_and_another_seed_something_else(person: Person) -> None:
    (one, _, taken), (again, _, taken_again), (other, _, taken_otherwise) = (
        lived(person, 60, seed) for seed in (7, 7, 8)
    )
    assert (everything(one), taken) == (everything(again), taken_again)
    assert one.visits != other.visits
    assert taken != taken_otherwise


def test_doses_are_noted_of_medicines_on_the_list_that_day(years: tuple[Care, list[CheckIn], list[Taken]]) -> None:
    care, check_ins, taken = years
    by_id = {medicine.id: medicine for medicine in care.medicines}
    days = {check_in.at.day for check_in in check_ins}
    assert all(by_id[one.medicine].is_taken_on(one.at.day) and one.at.day in days for one in taken)
    regular = Counter((one.medicine, one.at.day) for one in taken if not by_id[one.medicine].as_needed)
    assert set(regular.values()) == {1}
    assert {by_id[one.medicine].name for one in taken} == {medicine.name for medicine in care.medicines}
    assert len({one.id for one in taken}) == len(taken)


def test_some_doses_were_not_taken_and_say_why(years: tuple[Care, list[CheckIn], list[Taken]]) -> None:
    _, _, taken = years
    assert 0.01 < fmean(not one.taken for one in taken) < 0.1
    assert all(bool(one.why_not) is not one.taken for one in taken)


def test_what_is_taken_when_needed_follows_pain_and_mostly_has_an_answer_afterwards(
    years: tuple[Care, list[CheckIn], list[Taken]],
) -> None:
    _, check_ins, taken = years
    needed = [one for one in taken if one.before is not None]
    times = {check_in.at.local for check_in in check_ins}
    assert len(needed) > 50
    assert all(any(one.at.local - timedelta(minutes=m) in times for m in range(1, 7)) for one in needed)
    assert 0.6 < fmean(one.asked for one in needed) < 0.95
    changes = [one.afterwards - one.before for one in needed if one.afterwards is not None and one.before is not None]
    assert -1.2 < fmean(changes) < 0
    assert max(changes) > 0


def test_visits_are_ahead_to_note_and_past_on_workdays(years: tuple[Care, list[CheckIn], list[Taken]]) -> None:
    care, _, _ = years
    now = paris(datetime.combine(FIRST + timedelta(days=YEARS), datetime.min.time()) + timedelta(hours=9))
    past = [visit for visit in care.visits if visit.took_place]
    assert sum(is_ahead(visit, now) for visit in care.visits) == 2
    assert len(to_note(care.visits, now)) == 1
    assert len(past) > 100
    assert all(visit.at.day.weekday() < 5 and visit.done for visit in past)
    assert 0.5 < fmean(visit.change is not None for visit in past) < 0.95
    assert all(visit.change is not None for visit in past if visit.next_day_asked)
    assert {visit.kind for visit in past} == {habit.kind for habit in CARED.visits}


@pytest.mark.parametrize("days", [7, 26 * 7, YEARS])
def test_there_is_something_of_each_in_any_journal_and_nothing_before_it(person: Person, days: int) -> None:
    care, _, _ = lived(person, days)
    last = FIRST + timedelta(days=days - 1)
    assert all(everything(care)[index] for index in (0, 1, 3, 4, 5, 6, 7, 8, 10, 11))
    written: list[Any] = [*care.medicines, *care.goals, *care.steps, *care.questions, *care.dose_changes, *care.visits]
    noted: list[Any] = [*care.criteria, *care.mood_checks, *care.side_effects]
    moments = [one.kept_at for one in written] + [one.at for one in noted]
    assert all(FIRST <= moment.day <= last for moment in moments)
    assert len({one.id for one in written + noted}) == len(written) + len(noted)


def test_half_a_year_shows_questions_open_and_answered_and_two_results(person: Person) -> None:
    care, _, _ = lived(person, 26 * 7)
    assert {question.is_open for question in care.questions} == {True, False}
    assert {goal.reached is None for goal in care.goals} == {True, False}
    assert {step.done is None for step in care.steps} == {True, False}
    assert [result.is_whole for result in care.criteria] == [True, True]
    assert {result.reaches for result in care.criteria} == {True, False}
    assert len(care.mood_checks) > 1
