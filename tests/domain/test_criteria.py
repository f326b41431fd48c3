from collections.abc import Collection
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.body import CriteriaArea as A
from companion.domain.check_in import Mark
from companion.domain.criteria import (
    NOT_REACHED,
    REACHED,
    REGIONS,
    SEVERITIES,
    Also,
    Criteria,
    InvalidCriteria,
    Region,
    Symptom,
    may_ask_again,
    result_words,
    suggest,
)
from tests.support.bodies import the_body
from tests.support.journals import FakeClock

UPPER_LEFT, UPPER_RIGHT = (A.SHOULDER_GIRDLE_LEFT, A.UPPER_ARM_LEFT), (A.SHOULDER_GIRDLE_RIGHT, A.UPPER_ARM_RIGHT)
LOWER_LEFT, LOWER_RIGHT = (A.HIP_LEFT, A.UPPER_LEG_LEFT), (A.HIP_RIGHT, A.UPPER_LEG_RIGHT)
ONE_IN_EACH_OF_FOUR = (A.UPPER_ARM_LEFT, A.LOWER_ARM_RIGHT, A.HIP_LEFT, A.LOWER_LEG_RIGHT)


def answers(areas: Collection[A], severity: int, *, lasting: bool | None = True) -> Criteria:
    """Answers whose symptom severity is that: first the three symptoms, then the yes-or-no ones."""
    left = severity
    rated = {}
    for symptom in Symptom:
        rated[symptom] = min(left, 3)
        left -= rated[symptom]
    also = {one: number < left for number, one in enumerate(Also)}
    return Criteria(
        id=uuid4(), at=FakeClock().now(), areas=frozenset(areas), severity=rated, also=also, lasting=lasting
    )


@pytest.mark.parametrize(
    ("areas", "severity", "lasting", "regions", "reaches", "total"),
    [
        ((*UPPER_LEFT, *UPPER_RIGHT, *LOWER_LEFT, A.NECK), 5, True, 4, True, 12),
        ((*UPPER_LEFT, A.LOWER_ARM_LEFT, *UPPER_RIGHT, *LOWER_LEFT), 5, True, 3, False, 12),
        (ONE_IN_EACH_OF_FOUR, 9, True, 4, True, 13),
        (ONE_IN_EACH_OF_FOUR, 8, True, 4, False, 12),
        ((A.HIP_LEFT, A.HIP_RIGHT, A.NECK), 12, True, 3, False, 15),
        ((A.JAW_LEFT, A.JAW_RIGHT, A.CHEST, A.ABDOMEN, A.NECK, A.HIP_LEFT, A.HIP_RIGHT), 6, True, 3, False, 13),
        ((*UPPER_LEFT, *UPPER_RIGHT, *LOWER_LEFT, *LOWER_RIGHT), 4, True, 4, False, 12),
        (tuple(A), 12, False, 5, False, 31),
        (tuple(A), 12, None, 5, False, 31),
        (tuple(A), 12, True, 5, True, 31),
        ((*ONE_IN_EACH_OF_FOUR, A.NECK, A.CHEST), 9, True, 5, True, 15),
        ((*ONE_IN_EACH_OF_FOUR, A.JAW_LEFT, A.JAW_RIGHT, A.ABDOMEN), 5, True, 4, True, 12),
        ((*ONE_IN_EACH_OF_FOUR[:3], A.JAW_RIGHT), 9, True, 3, False, 13),
        ((), 0, True, 0, False, 0),
    ],
)
def test_the_published_thresholds_decide(
    areas: tuple[A, ...], severity: int, lasting: bool | None, regions: int, reaches: bool, total: int
) -> None:
    given_answers = answers(areas, severity, lasting=lasting)
    assert given_answers.symptom_severity == severity
    assert len(given_answers.regions) == regions
    assert given_answers.reaches is reaches
    assert given_answers.total == total
    assert result_words(given_answers) == (REACHED if reaches else NOT_REACHED)


def test_fifteen_areas_make_regions_painful_and_four_do_not() -> None:
    counted = [area for areas in REGIONS.values() for area in areas]
    assert len(counted) == len(set(counted)) == 15
    assert set(A) - set(counted) == {A.JAW_LEFT, A.JAW_RIGHT, A.CHEST, A.ABDOMEN}
    assert [len(REGIONS[region]) for region in Region] == [3] * 5


@given(st.frozensets(st.sampled_from(A)), st.integers(0, 12), st.sampled_from(A))
def test_another_painful_area_never_takes_the_thresholds_away(areas: frozenset[A], severity: int, more: A) -> None:
    before, after = answers(areas, severity), answers(areas | {more}, severity)
    assert after.reaches or not before.reaches


@given(st.frozensets(st.sampled_from(A)), st.integers(0, 12))
def test_scores_stay_in_their_published_range(areas: frozenset[A], severity: int) -> None:
    criteria = answers(areas, severity)
    assert 0 <= criteria.widespread_pain <= 19
    assert 0 <= criteria.symptom_severity <= 12
    assert criteria.total == criteria.widespread_pain + criteria.symptom_severity
    if criteria.reaches:
        assert criteria.total >= 12


def test_answers_are_whole_once_every_question_has_one() -> None:
    assert answers((), 0).is_whole
    assert not answers((), 0, lasting=None).is_whole
    assert not Criteria(id=uuid4(), at=FakeClock().now()).is_whole


@pytest.mark.parametrize("value", [-1, 4, True, 10])
def test_a_severity_off_the_scale_is_refused(value: int) -> None:
    with pytest.raises(InvalidCriteria) as refused:
        Criteria(id=uuid4(), at=FakeClock().now(), severity={Symptom.FATIGUE: value})
    assert refused.value.field == "fatigue"
    assert set(SEVERITIES) == {0, 1, 2, 3}


def test_marks_suggest_what_they_count_for_and_ask_where_it_is_open() -> None:
    marks = [Mark(area=area, strength=5) for area in ("left_outer_hip", "left_hand_front", "left_buttock")]
    suggested = suggest(marks, the_body())
    assert suggested.areas == {A.HIP_LEFT}
    assert suggested.asked == {"left_hand_front": (A.LOWER_ARM_LEFT,)}


def test_what_is_suggested_already_is_not_asked_for() -> None:
    marks = [Mark(area=area, strength=5) for area in ("left_forearm_front", "left_hand_front")]
    suggested = suggest(marks, the_body())
    assert suggested.areas == {A.LOWER_ARM_LEFT}
    assert not suggested.asked


def test_a_place_without_pain_and_an_unknown_place_suggest_nothing() -> None:
    suggested = suggest([Mark(area="left_buttock", strength=0), Mark(area="a_tail", strength=9)], the_body())
    assert not suggested.areas
    assert not suggested.asked


def test_it_is_asked_once_a_week_at_most() -> None:
    today = date(2026, 5, 20)
    assert may_ask_again(None, today)
    assert not may_ask_again(today, today)
    assert not may_ask_again(today - timedelta(days=6), today)
    assert may_ask_again(today - timedelta(days=7), today)
    assert may_ask_again(today + timedelta(days=1), today)
