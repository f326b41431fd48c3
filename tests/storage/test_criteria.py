"""Answers to the criteria and mood checks as they lie in the journal."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.mood_check import MoodCheck
from companion.storage.journal import Journal
from tests.support.any_care import criteria, mood_checks
from tests.support.care import whole_criteria
from tests.support.journals import MORNING, FakeClock

any_ = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)

KINDS: dict[str, st.SearchStrategy[Any]] = {"criteria": criteria, "mood_checks": mood_checks}


@pytest.mark.parametrize("kind", KINDS)
@any_
@given(data=st.data())
def test_any_answers_come_back_as_they_were_kept(journal: Journal, kind: str, data: st.DataObject) -> None:
    before, after = data.draw(KINDS[kind]), data.draw(KINDS[kind])
    now = replace(after, id=before.id)
    with journal.unit() as unit:
        getattr(unit, kind).put(before)
        assert getattr(unit, kind).get(before.id) == before
        getattr(unit, kind).put(now)
        unit.commit()
    with journal.reading() as unit:
        assert getattr(unit, kind).get(before.id) == now
        assert now in getattr(unit, kind).between(now.at.day, now.at.day)
        assert now in getattr(unit, kind).latest(1_000)


@pytest.mark.parametrize("kind", KINDS)
def test_the_newest_come_first(journal: Journal, kind: str) -> None:
    clocks = [FakeClock(MORNING - timedelta(weeks=weeks)) for weeks in range(4)]
    answers: list[Any] = [whole_criteria(clock) for clock in clocks]
    if kind == "mood_checks":
        answers = [MoodCheck(id=one.id, at=one.at, answers=(0, 1, 2, 3)) for one in answers]
    with journal.unit() as unit:
        getattr(unit, kind).put_new(answers[::-1])
        assert getattr(unit, kind).latest(3) == answers[:3]
        assert getattr(unit, kind).between(clocks[3].now().day, clocks[1].now().day) == answers[:0:-1]
