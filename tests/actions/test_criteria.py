"""The questions of the criteria: areas are suggested from marks, and asked about at most once a week."""

from dataclasses import replace
from datetime import timedelta

from companion.actions import bin
from companion.actions import criteria as verbs
from companion.actions.bin import Kind
from companion.actions.journal import Journal
from companion.domain.body import CriteriaArea
from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn, Mark
from companion.domain.criteria import Symptom
from tests.support.bodies import the_body
from tests.support.care import whole_criteria
from tests.support.journals import MORNING, FakeClock, a_check_in, keep_all


def marked(area: str, *, days_ago: int) -> CheckIn:
    return a_check_in(at=MORNING - timedelta(days=days_ago), marks=(Mark(area=area, strength=4),))


def test_the_marks_of_today_and_the_six_days_before_suggest_areas(journal: Journal, clock: FakeClock) -> None:
    areas = ("left_outer_hip", "right_outer_hip", "neck_back", "left_hand_front")
    kept = [marked(area, days_ago=days) for area, days in zip(areas, (0, 6, 7, 3), strict=True)]
    keep_all(journal, *kept)
    found = verbs.suggestion(body=the_body(), journal=journal, clock=clock)
    assert found.areas == {CriteriaArea.HIP_LEFT, CriteriaArea.HIP_RIGHT}
    assert set(found.asked) == {"left_hand_front"}


def test_no_marks_suggest_nothing(journal: Journal, clock: FakeClock) -> None:
    found = verbs.suggestion(body=the_body(), journal=journal, clock=clock)
    assert (found.areas, dict(found.asked)) == (frozenset(), {})


def test_answers_are_asked_for_again_after_a_week(journal: Journal, clock: FakeClock) -> None:
    assert verbs.may_ask_again(journal=journal, clock=clock)
    assert verbs.keep(whole_criteria(clock), journal=journal) is Changes.CRITERIA
    asked = []
    for _ in range(8):
        asked.append(verbs.may_ask_again(journal=journal, clock=clock))
        clock.passes(days=1)
    assert asked == [False] * 7 + [True]


def test_answers_that_are_not_whole_can_be_gone_on_with_for_a_week_and_are_no_result(
    journal: Journal, clock: FakeClock
) -> None:
    whole = whole_criteria(clock)
    begun = replace(whole, severity={Symptom.THINKING: 2})
    verbs.keep(begun, journal=journal)
    assert verbs.history(journal=journal) == ()
    assert verbs.may_ask_again(journal=journal, clock=clock)
    clock.passes(days=6)
    assert verbs.unfinished(journal=journal, clock=clock) == begun
    clock.passes(days=1)
    assert verbs.unfinished(journal=journal, clock=clock) is None
    clock.jumps(days=-1)
    verbs.keep(whole, journal=journal)
    assert verbs.unfinished(journal=journal, clock=clock) is None
    assert verbs.history(journal=journal) == (whole,)


def test_the_newest_result_comes_first(journal: Journal) -> None:
    results = [whole_criteria(FakeClock(MORNING - timedelta(weeks=weeks))) for weeks in range(3)]
    for result in results[::-1]:
        verbs.keep(result, journal=journal)
    assert verbs.history(journal=journal) == tuple(results)
    assert verbs.history(journal=journal, limit=2) == tuple(results[:2])


def test_answers_in_the_bin_do_not_count(journal: Journal, clock: FakeClock) -> None:
    result = whole_criteria(clock)
    verbs.keep(result, journal=journal)
    bin.delete(Kind.CRITERIA, result.id, journal=journal, clock=clock)
    assert verbs.may_ask_again(journal=journal, clock=clock)
    bin.restore(Kind.CRITERIA, result.id, journal=journal)
    assert not verbs.may_ask_again(journal=journal, clock=clock)
