from itertools import product

import pytest

from companion import paths
from companion.domain.body import Side
from companion.domain.cautions import Allowed, Easier, NotNow
from companion.domain.condition import Condition
from companion.domain.movement import Dose
from companion.domain.offering import Choices, Offering, Situation
from companion.domain.offerings import NO_HOLDING, SHORTER_BREATHS, BreathingOffering, MovementOffering, ReadyOffering
from companion.domain.ready import Level
from companion.domain.routine import Cue, Position, RoutineKind
from companion.domain.text import Text
from companion.library.catalogue import Catalogue
from companion.library.routines import Library
from tests.support.journals import FakeClock
from tests.support.movements import a_movement
from tests.support.resources import the_catalogue
from tests.support.routines import Walk

NOTHING_SAID = Situation()
IDS = [offering.id for offering in the_catalogue()]


def offering(id: str) -> Offering:
    found = the_catalogue().get(id)
    assert found is not None
    return found


def choices(one: Offering, **more: object) -> Choices:
    return Choices(position=one.positions[0], **more)  # type: ignore[arg-type]


def test_every_kind_of_practice_is_in_it() -> None:
    assert {one.kind for one in the_catalogue()} == set(RoutineKind)


@pytest.mark.parametrize("id", IDS)
def test_each_makes_its_steps_and_an_easier_form_with_the_same_parts(id: str) -> None:
    one = offering(id)
    for position, level in product(one.positions, Level):
        chosen = Choices(position=position, level=level)
        routine, easier = one.routine(chosen, NOTHING_SAID), one.easier(chosen, NOTHING_SAID)
        assert routine.seconds > 0
        assert (easier is None) == (one.easier_words is None)
        assert easier is None or easier.parts == routine.parts


@pytest.mark.parametrize("id", [one.id for one in the_catalogue() if one.easier_words])
def test_whenever_it_is_asked_for_the_easier_form_leaves_no_more_to_do(id: str) -> None:
    one = offering(id)
    chosen = choices(one)
    routine, easier = one.routine(chosen, NOTHING_SAID), one.easier(chosen, NOTHING_SAID)
    assert easier is not None
    for share in (0.0, 0.1, 0.35, 0.5, 0.8, 0.97):
        clock = FakeClock()
        walk = Walk(routine, clock)
        walk.starts()
        walk.goes_on(round(routine.seconds * share), every=5)
        before, part = walk.run.remaining, walk.run.step.part
        walk.run.easier(clock.elapsed(), easier)
        assert walk.run.remaining <= before + 0.001, share
        assert walk.run.step.part == part


@pytest.mark.parametrize("id", IDS)
def test_each_is_allowed_to_somebody_who_said_nothing(id: str) -> None:
    one = offering(id)
    verdicts = [one.verdict(position, NOTHING_SAID) for position in one.positions]
    assert not any(isinstance(verdict, NotNow) for verdict in verdicts)


@pytest.mark.parametrize("id", IDS)
def test_what_is_not_refused_can_be_done_whatever_is_said(id: str) -> None:
    one = offering(id)
    for condition, position in product(Condition, one.positions):
        situation = Situation(conditions=frozenset({condition}))
        if not isinstance(one.verdict(position, situation), NotNow):
            assert one.routine(Choices(position=position), situation).seconds > 0


def test_a_dose_of_ones_own_is_used_and_its_easier_form_is_half() -> None:
    one = offering("movement/one_knee_to_chest")
    own = choices(one, doses={"one_knee_to_chest": Dose(hold_seconds=7, repeats=4)})
    holds = [step.seconds for step in one.routine(own, NOTHING_SAID).steps if step.cue is Cue.HOLD]
    easier = one.easier(own, NOTHING_SAID)
    assert easier is not None
    assert holds == [7] * 8
    assert [step.seconds for step in easier.steps if step.cue is Cue.HOLD] == [7] * 4


def test_the_first_side_is_the_one_that_was_chosen() -> None:
    one = offering("movement/one_knee_to_chest")
    sides = [step.side for step in one.routine(choices(one, first_side=Side.RIGHT), NOTHING_SAID).steps]
    assert sides[0] is Side.RIGHT
    assert sides[-1] is Side.LEFT


def test_what_must_not_be_done_is_left_out_of_a_sequence_and_said() -> None:
    one = offering("yoga/chair_yoga")
    assert isinstance(one, ReadyOffering)
    hip = Situation(conditions=frozenset({Condition.OUTER_HIP_PAIN}))
    verdict = one.verdict(Position.CHAIR, hip)
    assert isinstance(verdict, Easier)
    assert any(str(why).startswith("Left out for you: Seated figure four.") for why in verdict.whys)
    poses = {step.pose for step in one.routine(choices(one), hip).steps if step.pose}
    assert poses
    assert not any("figure_four" in pose for pose in poses)


def test_holding_the_breath_is_not_for_the_dizzy() -> None:
    box = offering("breathing/box_breathing")
    assert isinstance(box.verdict(Position.CHAIR, Situation(conditions=frozenset({Condition.DIZZINESS}))), NotNow)
    assert isinstance(box.verdict(Position.CHAIR, NOTHING_SAID), Allowed)


def test_minutes_stay_within_the_most_of_a_pattern() -> None:
    calm = offering("breathing/calm_breathing")
    assert isinstance(calm, BreathingOffering)
    assert calm.length is not None
    longest = calm.routine(choices(calm, minutes=500), NOTHING_SAID)
    assert longest.seconds <= calm.length.most * 60 + 10


def test_muscles_are_only_let_go_where_tensing_may_not_suit() -> None:
    relax = offering("relaxation/relaxation_8")
    heart = Situation(conditions=frozenset({Condition.HEART_DISEASE}))
    cues = {step.cue for step in relax.routine(choices(relax), heart).steps}
    assert Cue.HOLD not in cues
    assert Cue.HOLD in {step.cue for step in relax.routine(choices(relax), NOTHING_SAID).steps}


def test_an_exercise_of_ones_own_comes_first() -> None:
    own = a_movement("own/from_my_therapist", name=Text("My bridge"))
    catalogue = Catalogue(Library(paths.resources() / "routines"), own=[own])
    first = next(iter(catalogue))
    assert isinstance(first, MovementOffering)
    assert (first.id, first.own, str(first.name)) == ("own/from_my_therapist", True, "My bridge")


def test_an_id_nobody_has_is_not_there() -> None:
    assert the_catalogue().get("movement/handstand") is None


def test_what_is_easier_in_a_pattern_is_so() -> None:
    for one in (one for one in the_catalogue() if isinstance(one, BreathingOffering) and one.shorter):
        assert one.shorter
        if one.easier_words == NO_HOLDING:
            assert one.pattern.holds_breath
            assert not one.shorter.holds_breath
        else:
            assert one.easier_words == SHORTER_BREATHS
            assert one.shorter.breath_seconds < one.pattern.breath_seconds
