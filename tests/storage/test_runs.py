"""A run as text: what is damaged or newer is told, and is never taken for a run."""

import json
import random
from collections import Counter
from contextlib import closing

import pytest

from companion import paths
from companion.domain.practice import LOST_RUN, NEWER_RUN
from companion.domain.routine_run import RoutineRun, RoutineSnapshot
from companion.library.routines import Library
from companion.storage import driver, runs
from companion.storage.journal import Journal
from tests.journals.relief import RUN, UNDER_WAY
from tests.support.routines import ID


@pytest.fixture(scope="module")
def long_breathing() -> RoutineSnapshot:
    """Twenty minutes of breathing: more steps than anything else."""
    pattern = Library(paths.resources() / "routines").breathing["calm_breathing"].pattern
    return RoutineRun(pattern.routine(20), id=ID).snapshot()


def changed(**fields: object) -> str:
    return json.dumps({**json.loads(runs.to_text(RUN)), **fields})


def test_a_run_comes_back_as_it_was() -> None:
    assert runs.from_text(runs.to_text(RUN)) == RUN


def test_the_longest_run_is_short_enough_to_keep_at_each_breath(long_breathing: RoutineSnapshot) -> None:
    text = runs.to_text(long_breathing)
    assert runs.from_text(text) == long_breathing
    assert len(text) < 64 * len(long_breathing.routine.steps)


def test_a_run_of_a_newer_program_is_left_alone() -> None:
    with pytest.raises(runs.NewerRun):
        runs.from_text(changed(version=2))
    with pytest.raises(runs.NewerRun):
        runs.from_text('{"version": 99}')


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "[" * 100_000,
        '{"version": "1"}',
        '{"version": 1}',
        changed(version=None),
        changed(words=[]),
        changed(routine=None),
        changed(phase="asleep"),
        changed(index=500),
        changed(index=-1),
        changed(index="1"),
        changed(place=-1),
        changed(place=1e9),
        changed(place=float("nan")),
        changed(told=0),
        changed(told=-1),
        changed(told=9999),
        changed(told=1.5),
        changed(banked=float("inf")),
        changed(begun=["2026-11-03", 3600]),
        changed(begun=["2026-11-03T12:00:00+01:00", 3600, ""]),
        changed(id="7"),
    ],
)
def test_what_is_no_run_is_told(text: str) -> None:
    with pytest.raises(runs.DamagedRun):
        runs.from_text(text)


def test_no_flipped_bit_makes_a_run_that_stands_nowhere() -> None:
    whole = runs.to_text(RUN).encode()
    chance, outcomes = random.Random(3), Counter[str]()
    for _ in range(1000):
        flipped = bytearray(whole)
        bit = chance.randrange(len(whole) * 8)
        flipped[bit // 8] ^= 1 << bit % 8
        outcomes[what_comes_of(flipped.decode(errors="replace"))] += 1
    assert outcomes["told"] > 300
    assert set(outcomes) == {"told", "ran to its end"}


def what_comes_of(text: str) -> str:
    try:
        run = RoutineRun.from_snapshot(runs.from_text(text))
    except (runs.DamagedRun, runs.NewerRun):
        return "told"
    now = 0.0
    run.resume(now)
    while (due := run.look_again) is not None:
        run.advance(due)
        assert due >= now
        now = due
    return "ran to its end"


@pytest.mark.parametrize(("text", "why"), [(changed(version=2), NEWER_RUN), ("{", LOST_RUN), (None, LOST_RUN)])
def test_a_run_that_cannot_be_read_costs_only_the_taking_up(journal: Journal, text: str | None, why: object) -> None:
    kept = UNDER_WAY.rated("pain_before", 6)
    with journal.unit() as unit:
        unit.practices.put(kept)
        unit.commit()
    write_run(journal, text)
    with journal.reading() as unit:
        [found] = unit.practices.under_way(kept.began.instant, kept.kept_at.instant)
        assert (found.practice, found.snapshot, found.why_not) == (kept, None, why)
        assert unit.practices.latest(1) == [kept]


def write_run(journal: Journal, text: str | None) -> None:
    with closing(driver.connect(journal.path)) as other:
        other.execute("UPDATE practices SET run = ?", (text,))
