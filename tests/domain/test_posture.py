import pytest

from companion.domain.breathing import Pattern, Phase
from companion.domain.posture import AT_REST
from companion.domain.routine import Cue, Position, RoutineKind
from companion.domain.script import Line, Passage, Script
from companion.domain.text import Text

BOX = Pattern(
    id="box",
    name=Text("Box"),
    note=Text("In, hold, out, hold."),
    breath=tuple(Phase(cue, 4) for cue in (Cue.BREATHE_IN, Cue.HOLD_IN, Cue.BREATHE_OUT, Cue.HOLD_OUT)),
    minutes=1,
)
SCAN = Script(
    id="scan",
    kind=RoutineKind.BODY_SCAN,
    name=Text("Scan"),
    about=Text("Short."),
    positions=(Position.BED, Position.CHAIR),
    passages=(
        Passage(name=Text("Feet"), lines=(Line(10, Text("Feel your feet.")),), outside=Text("Look around.")),
        Passage(name=Text("Side"), lines=(Line(10, Text("Turn."), pose="on_the_side"), Line(10, Text("Turn back.")))),
    ),
)


@pytest.mark.parametrize("position", Position)
def test_the_belly_is_wide_from_breathing_in_until_breathing_out(position: Position) -> None:
    steps = BOX.routine(0.1, position=position).steps
    assert [str(step.pose).rpartition("_")[2] for step in steps] == ["out", "in", "in", "out", "out"]


def test_a_script_is_drawn_in_the_position_in_which_it_is_heard() -> None:
    assert SCAN.routine().steps[0].pose == AT_REST[Position.BED]
    assert SCAN.routine(Position.CHAIR).steps[0].pose == AT_REST[Position.CHAIR]
    assert SCAN.outside(Position.CHAIR).steps[0].pose == AT_REST[Position.CHAIR]


@pytest.mark.parametrize("position", [Position.BED, Position.FLOOR])
def test_whoever_lies_is_drawn_as_a_line_tells_and_at_rest_again_afterwards(position: Position) -> None:
    shown = [AT_REST[position], "on_the_side", AT_REST[position]]
    assert [step.pose for step in SCAN.routine(position).steps] == shown
    assert [step.pose for step in SCAN.outside(position).steps] == shown, "that passage is the same with open eyes"


@pytest.mark.parametrize("position", [Position.CHAIR, Position.STANDING])
def test_nobody_is_drawn_lying_who_does_not_lie(position: Position) -> None:
    for routine in (SCAN.routine(position), SCAN.outside(position)):
        assert {step.pose for step in routine.steps} == {AT_REST[position]}
