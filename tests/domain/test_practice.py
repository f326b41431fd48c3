"""A practice cannot be half ended, off the scale, or without end."""

from dataclasses import replace
from math import inf, nan
from typing import Any

import pytest

from companion.domain.clock import Moment
from companion.domain.kept_pack import KeptPack
from companion.domain.pack_run import PackSnapshot
from companion.domain.practice import (
    ANSWERS,
    Ending,
    InvalidPractice,
    Noted,
    Practice,
    Wrong,
    asked_about,
    noted_lately,
)
from companion.domain.routine import RoutineKind
from tests.support.journals import FakeClock, a_check_in
from tests.support.practices import a_finished_practice, a_pack, a_practice


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("value", [-1, 11, True, 4.5])
def test_an_answer_off_the_scale_is_refused_by_name(answer: str, value: int) -> None:
    with pytest.raises(InvalidPractice) as caught:
        a_practice().rated(answer, value)
    assert (caught.value.wrong, caught.value.field) == (Wrong.NOT_ON_THE_SCALE, answer)


@pytest.mark.parametrize("answer", ANSWERS)
def test_every_answer_can_be_given_and_taken_back(answer: str) -> None:
    practice = a_practice()
    assert getattr(practice.rated(answer, 0), answer) == 0
    assert getattr(practice.rated(answer, 10), answer) == 10
    assert practice.rated(answer, 7).rated(answer, None) == practice


@pytest.mark.parametrize("seconds", [-1, nan, inf])
@pytest.mark.parametrize("field", ["planned_seconds", "done_seconds"])
def test_a_time_that_is_none_is_refused(field: str, seconds: float) -> None:
    with pytest.raises(InvalidPractice) as caught:
        replace(a_practice(), **{field: seconds})  # type: ignore[arg-type]  # one of two fields
    assert (caught.value.wrong, caught.value.field) == (Wrong.NO_TIME, field)


def test_there_is_no_ending_without_its_moment_and_no_moment_without_an_ending() -> None:
    ended = a_finished_practice()
    for half in ({"ended": None}, {"ending": None}):
        with pytest.raises(InvalidPractice) as caught:
            replace(ended, **half)  # type: ignore[arg-type]  # one field at a time
        assert caught.value.wrong is Wrong.HALF_ENDED


def test_change_is_below_zero_when_it_hurt_less_and_unknown_without_both_answers() -> None:
    practice = a_practice(pain_before=7)
    assert practice.change is None
    assert practice.rated("pain_after", 4).change == -3
    assert practice.rated("pain_after", 9).change == 2
    assert a_practice(pain_after=4).change is None


def test_what_was_left_ended_when_it_was_last_kept(clock: FakeClock) -> None:
    began = a_practice(clock=clock)
    clock.passes(minutes=3)
    reached = began.reached(170, clock.now())
    clock.passes(days=2)
    left = reached.left()
    assert (left.ending, left.ended, left.done_seconds) == (Ending.LEFT, reached.kept_at, 170)
    assert reached.is_under_way
    assert not left.is_under_way


def test_a_clock_set_back_meanwhile_does_not_keep_a_practice_from_ending(clock: FakeClock) -> None:
    began = a_practice(clock=clock)
    clock.jumps(days=-400)
    over = began.over(Ending.FINISHED, 300, clock.now())
    assert over.ended is not None
    assert over.ended.instant < over.began.instant
    assert over.done_seconds == 300


# ---- What was noted a moment ago


@pytest.mark.parametrize(("minutes", "stands"), [(0, True), (30, True), (31, False)])
def test_the_pain_of_a_check_in_stands_for_half_an_hour(clock: FakeClock, minutes: float, stands: bool) -> None:
    check_in = a_check_in(6, clock=clock)
    clock.passes(minutes=minutes)
    assert noted_lately(check_in, (), clock.now()) == (Noted(6, check_in.at) if stands else None)


def test_a_check_in_without_pain_or_from_the_future_stands_for_nothing(clock: FakeClock) -> None:
    later = a_check_in(6, clock=clock)
    assert noted_lately(replace(later, ratings={}, bad_day=True), (), clock.now()) is None
    assert noted_lately(None, (), clock.now()) is None
    clock.jumps(hours=-1)
    assert noted_lately(later, (), clock.now()) is None


@pytest.mark.parametrize(("minutes", "stands"), [(0, True), (30, True), (31, False)])
def test_the_pain_after_a_pack_stands_for_half_an_hour_from_when_it_came_off(
    clock: FakeClock, minutes: float, stands: bool
) -> None:
    off = taken_off(clock)
    clock.passes(minutes=minutes)
    told = KeptPack(pack=off, pain_after=3)
    assert noted_lately(None, (told,), clock.now()) == (Noted(3, ended(off), after_pack=True) if stands else None)


def test_of_all_that_was_told_lately_the_newest_stands(clock: FakeClock) -> None:
    check_in, first = a_check_in(6, clock=clock), taken_off(clock)
    second, silent = taken_off(clock), taken_off(clock)
    packs = [KeptPack(pack=second, pain_after=0), KeptPack(pack=first, pain_after=3), KeptPack(pack=silent)]
    assert noted_lately(check_in, packs, clock.now()) == Noted(0, ended(second), after_pack=True)
    newer = a_check_in(7, clock=clock)
    assert noted_lately(newer, packs, clock.now()) == Noted(7, newer.at)


def test_a_pack_that_is_on_says_nothing_of_afterwards(clock: FakeClock) -> None:
    assert noted_lately(None, (KeptPack(pack=a_pack(clock).snapshot(), pain_after=3),), clock.now()) is None


def taken_off(clock: FakeClock) -> PackSnapshot:
    """A pack that was on for a few minutes until now."""
    pack = a_pack(clock)
    clock.passes(minutes=5)
    pack.take_off(clock.elapsed(), clock.now())
    return pack.snapshot()


def ended(pack: PackSnapshot) -> Moment:
    assert pack.ended
    return pack.ended


# ---- The question of the next day


def told(minutes: int, kind: RoutineKind = RoutineKind.MOVEMENT, **fields: Any) -> Practice:
    return a_finished_practice(kind=kind, done_seconds=minutes * 60.0, pain_before=5, pain_after=5, **fields)


def test_the_longest_practice_of_yesterday_is_asked_about() -> None:
    long = told(20)
    assert asked_about([told(3), long, told(7)]) == long


def test_nothing_is_asked_twice_nor_a_second_question_of_the_same_day() -> None:
    assert asked_about([told(20).asked_next_day(None), told(7)]) is None
    assert asked_about([told(20).asked_next_day(4)]) is None


def test_only_what_moves_the_body_and_was_told_before_and_after_is_asked_about() -> None:
    assert asked_about([told(20, RoutineKind.BREATHING), told(20, RoutineKind.BODY_SCAN)]) is None
    assert asked_about([told(20).rated("pain_after", None), told(20).rated("pain_before", None)]) is None
    assert asked_about([a_practice(pain_before=5, pain_after=5)]) is None
    assert asked_about([]) is None


def test_an_answer_that_is_not_given_is_not_asked_for_again() -> None:
    asked = told(20).asked_next_day(None)
    assert asked.next_day is None
    assert asked.next_day_asked
    assert told(20).asked_next_day(3).next_day == 3


@pytest.mark.parametrize(
    ("before", "after", "next_day", "too_much"),
    [
        (4, 6, 4, False),
        (4, 7, 4, True),
        (4, 5, 5, True),
        (4, 2, 3, False),
        (0, 2, 0, False),
        (4, 7, None, False),
        (None, 7, 9, False),
    ],
)
def test_two_points_more_that_are_gone_the_next_day_are_acceptable(
    before: int | None, after: int, next_day: int | None, too_much: bool
) -> None:
    practice = a_finished_practice(pain_before=before, pain_after=after).asked_next_day(next_day)
    assert practice.was_too_much is too_much


def test_a_practice_shorter_than_what_counts_counts_when_all_of_it_was_done() -> None:
    assert a_finished_practice(planned_seconds=5.0).was_tried
    assert not a_practice(planned_seconds=5.0, done_seconds=4.0).was_tried


def test_what_was_stopped_at_once_is_not_asked_about_on_the_next_day() -> None:
    begun = a_practice(pain_before=5, pain_after=3)
    assert asked_about([begun.over(Ending.STOPPED, 0.0, begun.began)]) is None
    done = begun.over(Ending.STOPPED, 10.0, begun.began)
    assert asked_about([done]) == done
