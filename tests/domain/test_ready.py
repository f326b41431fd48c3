import pytest

from companion.domain.breathing import Pattern, Phase
from companion.domain.movement import Dose, Movement
from companion.domain.ready import BreathingItem, Item, Level, MovementItem, PassageItem, ReadyRoutine
from companion.domain.routine import Cue, Position, RoutineKind
from companion.domain.script import Line, Passage
from companion.domain.text import Text

SQUEEZE = Movement(
    id="squeeze",
    name=Text("Squeeze"),
    regions=(),
    positions=(Position.BED,),
    steps=(Text("Squeeze."),),
    start=Dose(hold_seconds=3, repeats=2),
    usual=Dose(hold_seconds=5, repeats=4),
    most=Dose(hold_seconds=5, repeats=8),
    easier=Text("Less."),
)
CALM = Pattern(
    id="calm",
    name=Text("Calm"),
    note=Text("Calm."),
    breath=(Phase(Cue.BREATHE_IN, 5), Phase(Cue.BREATHE_OUT, 5)),
    minutes=5,
)
REST = Passage(name=Text("Rest"), lines=(Line(30, Text("Rest.")),))


def ready(*items: Item) -> ReadyRoutine:
    return ReadyRoutine(
        id="ready",
        kind=RoutineKind.SEQUENCE,
        name=Text("Ready"),
        about=Text("Ready."),
        minutes=1,
        minutes_at=Level.START,
        items=items,
    )


def holds(routine: ReadyRoutine, **own: Dose) -> list[float]:
    return [step.seconds for step in routine.routine(doses=own).steps if step.cue is Cue.HOLD]


def test_each_item_is_one_part() -> None:
    items = MovementItem(SQUEEZE, Position.BED), BreathingItem(CALM, 1), PassageItem(REST, pose="lying")
    routine = ready(*items).routine()
    assert routine.parts == 3
    assert [step.pose for step in routine.steps if step.part == 2] == ["lying"]
    assert sum(step.cue is Cue.BREATHE_IN for step in routine.steps) == 6


def test_it_starts_low_unless_told_otherwise() -> None:
    routine = ready(MovementItem(SQUEEZE, Position.BED))
    assert holds(routine) == [3, 3]
    usual = routine.routine(level=Level.USUAL)
    assert [step.seconds for step in usual.steps if step.cue is Cue.HOLD] == [5, 5, 5, 5]


def test_the_dose_of_the_person_counts() -> None:
    assert holds(ready(MovementItem(SQUEEZE, Position.BED)), squeeze=Dose(hold_seconds=4, repeats=1)) == [4]


def test_a_dose_of_the_routine_may_become_less_but_not_more() -> None:
    routine = ready(MovementItem(SQUEEZE, Position.BED, Dose(hold_seconds=3, repeats=2)))
    assert holds(routine, squeeze=Dose(hold_seconds=2, repeats=1)) == [2]
    assert holds(routine, squeeze=Dose(hold_seconds=5, repeats=8)) == [3, 3]


def test_a_ready_routine_without_items_is_none() -> None:
    with pytest.raises(ValueError, match="ready: it needs an item"):
        ready()
