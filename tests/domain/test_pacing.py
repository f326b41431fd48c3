"""Pacing: a baseline of one's own, a question a week, and nothing that goes up by itself."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.condition import Condition
from companion.domain.pacing import (
    Choice,
    NotBaseline,
    PacedDay,
    Timed,
    WeeklyQuestion,
    baseline,
    is_steady,
    weekly_question,
)

MONDAY = date(2026, 11, 16)
EVEN = PacedDay(planned=600, done=600)
STEADY = (EVEN,) * 4


def timed(*seconds: float) -> list[Timed]:
    return [Timed(MONDAY + timedelta(days=day), length) for day, length in enumerate(seconds)]


def asked(
    seconds: float, week: Sequence[PacedDay] = STEADY, days: int = 7, said: Collection[Condition] = ()
) -> WeeklyQuestion | None:
    today = MONDAY + timedelta(days=days)
    return weekly_question(seconds, asked=MONDAY, today=today, week=week, conditions=said)


def test_the_baseline_is_the_mean_of_three_timed_days_less_a_fifth() -> None:
    assert baseline(timed(600, 900, 300)) == pytest.approx(480)


@given(st.lists(st.floats(1, 36_000), min_size=3, max_size=3))
def test_a_baseline_is_below_the_mean_and_above_nothing(seconds: list[float]) -> None:
    assert 0 < baseline(timed(*seconds)) < sum(seconds) / 3


@pytest.mark.parametrize("seconds", [(600, 900), (600, 900, 300, 300), (600, 0, 300)])
def test_a_baseline_needs_three_days_with_some_time_on_each(seconds: tuple[float, ...]) -> None:
    with pytest.raises(NotBaseline):
        baseline(timed(*seconds))


def test_three_times_on_one_day_are_not_three_days() -> None:
    with pytest.raises(NotBaseline):
        baseline([Timed(MONDAY, 600)] * 3)


def test_after_a_steady_week_a_person_may_say_same_less_or_a_bit_more() -> None:
    question = asked(3_600)
    assert question is not None
    assert question.leads_to == {Choice.SAME: 3_600, Choice.LESS: 3_540, Choice.MORE: 3_660}


def test_a_bit_more_is_never_more_than_a_tenth() -> None:
    question = asked(300)
    assert question is not None
    assert question.leads_to[Choice.MORE] == pytest.approx(330)


@pytest.mark.parametrize(
    "week",
    [
        [],
        [EVEN] * 3,
        [*STEADY, replace(EVEN, settled=False)],
        [*STEADY, replace(EVEN, done=300)],
        [*STEADY, replace(EVEN, done=1_200)],
    ],
    ids=["no day", "three days", "one that was paid for", "one cut short", "one overdone"],
)
def test_after_a_week_that_was_not_steady_nobody_is_offered_more(week: Sequence[PacedDay]) -> None:
    question = asked(600, week)
    assert question is not None
    assert not is_steady(week)
    assert Choice.MORE not in question.leads_to


def test_without_an_answer_it_is_the_same_again() -> None:
    assert next(iter(Choice)) is Choice.SAME


@pytest.mark.parametrize("days", [-3, 0, 6])
def test_it_is_asked_once_a_week_at_most(days: int) -> None:
    assert asked(600, STEADY, days) is None


@pytest.mark.parametrize("days", [7, 30])
@pytest.mark.parametrize("week", [STEADY, ()])
def test_with_me_cfs_it_is_never_asked(days: int, week: Sequence[PacedDay]) -> None:
    assert asked(600, week, days, [Condition.KNEE_PAIN, Condition.ME_CFS]) is None


@given(st.floats(1, 36_000), st.lists(st.builds(PacedDay, st.floats(1, 3_600), st.floats(0, 7_200), st.booleans())))
def test_no_answer_leads_further_up_than_a_tenth_or_a_minute(seconds: float, week: Sequence[PacedDay]) -> None:
    question = asked(seconds, week)
    assert question is not None
    assert all(0 < to <= seconds + min(seconds * 0.1, 60) for to in question.leads_to.values())
