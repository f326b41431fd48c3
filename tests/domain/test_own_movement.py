"""A person's own movement is a movement like any other, in words nobody touches."""

from typing import Any
from uuid import UUID

import pytest

from companion.domain.body import Side
from companion.domain.cautions import NotNow, may_offer
from companion.domain.condition import Condition
from companion.domain.movement import Dose, Sides
from companion.domain.own_movement import InvalidOwnMovement, OwnMovement, Wrong
from companion.domain.routine import Cue, Position
from tests.support.journals import FakeClock

ID = UUID(int=7)


def own(name: str = "Sway", **fields: Any) -> OwnMovement:
    plain: dict[str, Any] = {"dose": Dose(hold_seconds=10, repeats=2), "position": Position.CHAIR}
    return OwnMovement(id=ID, name=name, kept_at=FakeClock().now(), **{**plain, **fields})


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_movement_without_a_name_is_refused(name: str) -> None:
    with pytest.raises(InvalidOwnMovement) as caught:
        own(name)
    assert (caught.value.wrong, caught.value.field) == (Wrong.NO_NAME, "name")


def test_braces_and_percent_signs_are_only_words() -> None:
    movement = own("Sway {0} 100 %", how="Lean {left}.\n\n  {}  \n").movement()
    assert str(movement.name) == "Sway {0} 100 %"
    assert [str(step) for step in movement.steps] == ["Lean {left}.", "{}"]
    routine = movement.routine(movement.usual, Position.CHAIR)
    assert str(routine.steps[0].says) == "Get ready: Sway {0} 100 %"


def test_without_a_description_its_name_is_what_to_do() -> None:
    assert [str(step) for step in own("Sway").movement().steps] == ["Sway"]


def test_its_dose_is_its_own_at_every_level() -> None:
    dose = Dose(hold_seconds=600, repeats=30, sets=5, per_day=6)
    movement = own(dose=dose, set_by="My physio").movement()
    assert movement.start == movement.usual == movement.most == dose


def test_it_runs_like_any_movement_and_is_found_again_by_its_id() -> None:
    movement = own(sides=Sides.ONE_THEN_OTHER).movement()
    routine = movement.routine(movement.usual, Position.CHAIR)
    assert routine.id == own().routine_id == f"own/{ID}"
    assert [step.side for step in routine.steps if step.cue is Cue.HOLD] == [Side.LEFT] * 2 + [Side.RIGHT] * 2
    assert {step.pose for step in routine.steps} == {None}


def test_the_rules_for_every_movement_hold_for_it_too() -> None:
    verdict = may_offer(
        own(position=Position.FLOOR).movement(),
        position=Position.FLOOR,
        conditions=[Condition.CANNOT_RISE_FROM_FLOOR],
    )
    assert isinstance(verdict, NotNow)
