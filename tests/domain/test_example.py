"""A made-up journal looks lived in, and is the same every time."""

import re
from collections import Counter
from datetime import date, datetime, timedelta
from itertools import groupby, pairwise
from statistics import correlation, fmean, pstdev

import pytest

from companion import paths
from companion.domain.body import Side
from companion.domain.check_in import CheckIn, Kind
from companion.domain.clock import Moment
from companion.domain.example import Person, life
from companion.domain.scales import Measure
from companion.library.example import load_person
from companion.library.figure import load_body

BODY = load_body(paths.resources() / "figure")
FIRST = date(2024, 1, 1)
YEARS = 3 * 365


def paris(local: datetime) -> Moment:
    return Moment(local, timedelta(hours=1), "Europe/Paris")


@pytest.fixture(scope="module")
def person() -> Person:
    return load_person(paths.resources() / "example", BODY)


@pytest.fixture(scope="module", params=[1, 2, 3])
def years(person: Person, request: pytest.FixtureRequest) -> list[CheckIn]:
    """Three years, as three different people might have them."""
    return list(life(person, first=FIRST, days=YEARS, seed=request.param, at=paris))


def by_day(check_ins: list[CheckIn]) -> dict[date, list[CheckIn]]:
    return {day: list(one) for day, one in groupby(check_ins, lambda check_in: check_in.at.day)}


def pain_by_day(check_ins: list[CheckIn]) -> dict[date, float]:
    return {day: fmean(one.ratings[Measure.PAIN] for one in ones) for day, ones in by_day(check_ins).items()}


def test_the_same_seed_tells_the_same_life_and_another_seed_another(person: Person) -> None:
    def lived(seed: int) -> list[CheckIn]:
        return list(life(person, first=FIRST, days=60, seed=seed, at=paris))

    assert lived(7) == lived(7)
    assert [one.ratings for one in lived(7)] != [one.ratings for one in lived(8)]


def test_check_ins_come_in_order_on_the_days_asked_for_each_with_an_id_of_its_own(years: list[CheckIn]) -> None:
    times = [check_in.at.local for check_in in years]
    assert times == sorted(times)
    assert times[0].date() >= FIRST
    assert max(check_in.kept_at.day for check_in in years) <= FIRST + timedelta(days=YEARS - 1)
    assert len({check_in.id for check_in in years}) == len(years)


def test_people_check_in_a_few_times_a_day_while_others_are_awake(years: list[CheckIn]) -> None:
    counts = Counter(len(ones) for ones in by_day(years).values())
    assert set(counts) <= {1, 2, 3, 4}
    assert min(counts[1], counts[2], counts[3]) > 30
    assert {check_in.at.local.hour for check_in in years} <= set(range(4, 24))


def test_missing_days_come_in_clumps(years: list[CheckIn]) -> None:
    noted = by_day(years)
    missing = [FIRST + timedelta(days=number) not in noted for number in range(YEARS)]
    after_a_gap = [now for before, now in pairwise(missing) if before]
    assert 0.08 < fmean(missing) < 0.4
    assert fmean(after_a_gap) > 2 * fmean(missing)


def test_pain_lingers_and_has_flares_that_end(years: list[CheckIn]) -> None:
    pain = pain_by_day(years)
    pairs = [(pain[day], pain[day + timedelta(days=1)]) for day in pain if day + timedelta(days=1) in pain]
    assert correlation(*zip(*pairs, strict=True)) > 0.5
    assert 1 < pstdev(pain.values()) < 2.5
    assert min(pain.values()) <= 3
    assert max(pain.values()) >= 8


def test_bad_nights_and_pain_go_together(years: list[CheckIn]) -> None:
    both = [(one.ratings[Measure.SLEEP], one.ratings[Measure.PAIN]) for one in years if Measure.SLEEP in one.ratings]
    assert correlation(*zip(*both, strict=True)) > 0.3


def test_weekends_are_calmer_than_working_days(years: list[CheckIn]) -> None:
    stress: dict[bool, list[int]] = {True: [], False: []}
    for one in years:
        if Measure.STRESS in one.ratings:
            stress[one.at.day.weekday() >= 5].append(one.ratings[Measure.STRESS])
    assert fmean(stress[False]) > fmean(stress[True]) + 0.5


def test_marks_are_areas_of_the_figure_mostly_hips_buttocks_and_low_back_on_the_left(years: list[CheckIn]) -> None:
    marked = Counter(mark.area for check_in in years for mark in check_in.marks)
    assert all(area in BODY for area in marked)
    most = [area for area, _ in marked.most_common(5)]
    assert all(any(place in area for place in ("hip", "buttock", "low_back")) for area in most)
    sides = Counter(BODY[area].side for area in marked.elements())
    assert sides[Side.LEFT] > 1.3 * sides[Side.RIGHT]


def test_what_travels_goes_down_one_leg_and_often_tingles(years: list[CheckIn]) -> None:
    travelling = [mark for check_in in years for mark in check_in.marks if mark.travels_to]
    assert len(travelling) > 30
    assert {BODY[mark.area].side for mark in travelling} == {Side.LEFT}
    assert fmean(Kind.TINGLING in mark.kinds for mark in travelling) > 0.4


def test_there_are_bad_days_unfinished_ones_later_ones_and_words(years: list[CheckIn]) -> None:
    bad = [check_in for check_in in years if check_in.bad_day]
    assert bad
    assert min(check_in.ratings[Measure.PAIN] for check_in in bad) >= 7
    assert all(not (check_in.marks or check_in.note) for check_in in bad)
    for share in (
        fmean(not check_in.finished for check_in in years),
        fmean(check_in.noted_later for check_in in years),
    ):
        assert 0.005 < share < 0.12
    assert fmean(bool(check_in.note) for check_in in years) > 0.1
    assert len({check_in.note for check_in in years}) > 50


def test_the_last_weeks_have_something_to_look_at(person: Person) -> None:
    last_weeks = FIRST + timedelta(weeks=8)
    for seed in range(12):
        lived = life(person, first=FIRST, days=12 * 7, seed=seed, at=paris)
        assert len({check_in.at.day for check_in in lived if check_in.at.day >= last_weeks}) >= 14


def test_the_persons_words_name_no_medicine_and_no_dose(person: Person) -> None:
    phrases = [
        phrase for said in (person.note, person.could_do, person.helped) for those in said.values() for phrase in those
    ]
    words = set(re.findall(r"\w+", " ".join(phrases).casefold()))
    assert not words & {"mg", "tablet", "tablets", "pill", "pills", "dose", "ibuprofen", "paracetamol", "cured"}
