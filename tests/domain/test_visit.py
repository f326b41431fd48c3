from typing import Any
from uuid import uuid4

import pytest

from companion.domain.visit import VISIT_WORDS, InvalidVisit, Visit, VisitKind, is_ahead, to_ask_about, to_note
from tests.support.journals import FakeClock


def a_visit(clock: FakeClock, **fields: Any) -> Visit:
    kind = VisitKind.MASSAGE
    return Visit(**{"id": uuid4(), "kind": kind, "at": clock.now(), "kept_at": clock.now(), **fields})


def test_every_kind_has_words() -> None:
    assert set(VISIT_WORDS) == set(VisitKind)


@pytest.mark.parametrize("field", ["pain_before", "pain_after", "next_day"])
@pytest.mark.parametrize("value", [-1, 11, True])
def test_a_number_off_the_scale_is_refused(field: str, value: int) -> None:
    with pytest.raises(InvalidVisit) as refused:
        a_visit(FakeClock(), **{field: value})
    assert refused.value.field == field


def test_a_planned_visit_is_ahead_until_its_time_comes_and_then_waits_to_be_noted() -> None:
    clock = FakeClock()
    later = clock.now()
    clock.passes(hours=-1)
    visit = a_visit(clock, at=later)
    assert is_ahead(visit, clock.now())
    assert not to_note([visit], clock.now())
    clock.passes(hours=1)
    assert not is_ahead(visit, clock.now())
    assert to_note([visit], clock.now()) == (visit,)


def test_what_took_place_is_neither_ahead_nor_to_be_noted() -> None:
    clock = FakeClock()
    visit = a_visit(clock, took_place=True)
    clock.passes(hours=-5)
    assert not is_ahead(visit, clock.now())
    clock.passes(hours=9)
    assert not to_note([visit], clock.now())


def test_the_day_after_is_asked_about_once_within_two_days() -> None:
    clock = FakeClock()
    visit = a_visit(clock, took_place=True, pain_before=6, pain_after=4)
    asked = []
    for _ in range(4):
        asked.append(to_ask_about([visit], clock.now()))
        clock.passes(days=1)
    assert asked == [None, visit, visit, None]
    assert visit.change == -2


def test_nothing_is_asked_about_a_visit_without_numbers_or_that_was_asked_about() -> None:
    clock = FakeClock()
    silent = a_visit(clock, took_place=True, pain_before=6)
    answered = a_visit(clock, took_place=True, pain_before=6, pain_after=4).asked_next_day(None)
    planned = a_visit(clock, pain_before=6, pain_after=4)
    clock.passes(days=1)
    assert to_ask_about([silent, answered, planned], clock.now()) is None
    assert silent.change is None
