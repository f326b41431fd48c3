"""What a made-up person does for relief looks lived in, keeps the rules, and is the same every time."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import fmean

import pytest

from companion import paths
from companion.domain.cautions import NotNow, conditions_in, may_offer
from companion.domain.check_in import CheckIn
from companion.domain.clock import Moment
from companion.domain.example import Person, life
from companion.domain.example_relief import Relief
from companion.domain.kept_pack import KeptPack
from companion.domain.pack import warning_at
from companion.domain.pack_questions import NO_NEWS, Concern, JustNow, with_more
from companion.domain.pack_rules import refusal
from companion.domain.pack_run import PackPhase
from companion.domain.practice import Ending, Practice
from companion.library.catalogue import Catalogue
from companion.library.example import load_person
from companion.library.figure import load_body
from companion.library.routines import Library

BODY = load_body(paths.resources() / "figure")
LIBRARY = Library(paths.resources() / "routines")
FIRST = date(2024, 1, 1)
YEARS = 3 * 365


def paris(local: datetime) -> Moment:
    return Moment(local, timedelta(hours=1), "Europe/Paris")


@dataclass
class Years:
    check_ins: list[CheckIn]
    practices: list[Practice]
    packs: list[KeptPack]


@pytest.fixture(scope="module")
def person() -> Person:
    return load_person(paths.resources() / "example", BODY)


def lived(person: Person, *, days: int = YEARS, seed: int = 1) -> Years:
    relief = Relief(person.habits, person.packs, seed=seed, at=paris)
    check_ins = list(life(person, first=FIRST, days=days, seed=seed, at=paris))
    return Years(
        check_ins,
        [practice for one in check_ins if (practice := relief.practice_after(one))],
        [pack for one in check_ins if (pack := relief.pack_after(one))],
    )


@pytest.fixture(scope="module")
def years(person: Person) -> Years:
    return lived(person)


def test_the_same_seed_tells_the_same_and_another_seed_something_else(person: Person) -> None:
    assert lived(person, days=60, seed=7) == lived(person, days=60, seed=7)
    assert lived(person, days=60, seed=7).practices != lived(person, days=60, seed=8).practices


def test_every_practice_is_one_of_the_catalogue_by_its_name_and_in_a_position_it_has(person: Person) -> None:
    catalogue = Catalogue(LIBRARY)
    for habit in person.habits:
        offering = catalogue.get(habit.routine)
        assert offering is not None, habit.routine
        assert (str(offering.name), offering.kind) == (habit.name, habit.kind)
        assert habit.position in offering.positions


def test_practices_follow_the_check_ins_they_were_chosen_in(years: Years) -> None:
    by_id = {check_in.id: check_in for check_in in years.check_ins}
    for practice in years.practices:
        assert practice.check_in is not None
        check_in = by_id[practice.check_in]
        assert timedelta(0) < practice.began.local - check_in.at.local < timedelta(minutes=30)
        assert set(practice.areas) <= {mark.area for mark in check_in.marks}
        assert practice.ended is not None
    assert len({practice.id for practice in years.practices}) == len(years.practices)


def test_some_days_have_a_practice_and_most_practices_an_answer_before_and_after(years: Years) -> None:
    share = len({practice.began.day for practice in years.practices}) / YEARS
    assert 0.2 < share < 0.6
    told = [practice for practice in years.practices if practice.change is not None]
    assert 0.6 < len(told) / len(years.practices) < 0.95


def test_it_mostly_eases_a_little_sometimes_not_and_sometimes_it_is_worse(years: Years) -> None:
    changes = [practice.change for practice in years.practices if practice.change is not None]
    assert -1.2 < fmean(changes) < -0.1
    assert fmean(change < 0 for change in changes) < 0.75
    assert fmean(change > 0 for change in changes) > 0.08


def test_practices_end_in_every_way_and_most_are_finished(years: Years) -> None:
    endings = Counter(practice.ending for practice in years.practices)
    assert set(endings) == set(Ending)
    assert endings[Ending.FINISHED] > 0.7 * len(years.practices)
    assert all(practice.done_seconds == practice.planned_seconds for practice in years.practices if is_done(practice))


def is_done(practice: Practice) -> bool:
    return practice.ending is Ending.FINISHED


def test_offers_find_something_that_was_done_often_enough_with_answers(years: Years) -> None:
    last = [practice for practice in years.practices if practice.began.day >= FIRST + timedelta(days=YEARS - 180)]
    often = Counter(practice.routine for practice in last if practice.change is not None)
    assert sum(count >= 3 for count in often.values()) >= 4


def test_no_movement_was_done_that_would_not_have_been_offered(years: Years) -> None:
    by_id = {check_in.id: check_in for check_in in years.check_ins}
    done = [practice for practice in years.practices if practice.routine.startswith("movement/")]
    assert len({practice.routine for practice in done}) >= 3
    for practice in done:
        assert practice.position
        assert practice.check_in
        movement = LIBRARY.movements[practice.routine.removeprefix("movement/")]
        marks = by_id[practice.check_in].marks
        assert not isinstance(may_offer(movement, position=practice.position, conditions=conditions_in(marks)), NotNow)


def test_packs_keep_all_the_rules(years: Years) -> None:
    uses = [kept.use for kept in years.packs]
    assert len(uses) > 100
    for number, use in enumerate(uses):
        nothing = dict.fromkeys(Concern, False)
        checkups = with_more((), nothing, use.area, use.began)
        just_now = JustNow(use.began, use.kind, use.area, nothing)
        before = [one for one in uses[:number] if (use.began.day - one.began.day).days <= 1]
        refused = refusal(
            use.kind,
            use.area,
            body=BODY,
            checkups=checkups,
            news=NO_NEWS,
            just_now=just_now,
            uses=before,
            now=use.began,
        )
        assert refused is None
        assert warning_at(use.began) is None
    assert {kept.pack.phase for kept in years.packs} == {PackPhase.OFF}
    assert all(kept.pack.answered == kept.pack.asked for kept in years.packs)


def test_no_name_makes_a_promise(person: Person) -> None:
    words = set(re.findall(r"\w+", " ".join(habit.name for habit in person.habits).casefold()))
    assert not words & {"cure", "heal", "heals", "relief", "painless", "best"}
