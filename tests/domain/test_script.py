import pytest

from companion.domain.routine import Cue, Position, RoutineKind
from companion.domain.script import Line, Passage, Script
from companion.domain.text import Text
from tests.support.speaking import seconds_to_say

FEET = Passage(
    name=Text("Feet"),
    lines=(Line(10, Text("Notice your toes.")), Line(20, Text("And your heels."))),
    outside=Text("Listen to a sound."),
)
LOOKING = Passage(name=Text("Looking"), lines=(Line(15, Text("Look around you.")),))
SCAN = Script(
    id="scan",
    kind=RoutineKind.BODY_SCAN,
    name=Text("Scan"),
    about=Text("A scan."),
    positions=(Position.BED,),
    passages=(FEET, LOOKING),
)


def test_each_passage_is_a_part_so_that_it_can_be_skipped() -> None:
    routine = SCAN.routine()
    assert [step.part for step in routine.steps] == [0, 0, 1]
    assert routine.seconds == 45
    assert {step.cue for step in routine.steps} == {Cue.NOTICE}


def test_outside_rests_on_one_thing_for_as_long_as_the_passage_lasts() -> None:
    outside = SCAN.outside()
    assert [(str(step.says), step.seconds) for step in outside.steps] == [
        ("Listen to a sound.", 30),
        ("Look around you.", 15),
    ]


def test_a_passage_without_a_line_is_none() -> None:
    with pytest.raises(ValueError, match="Feet: it needs a line"):
        Passage(name=Text("Feet"), lines=())


def test_thirteen_words_take_six_seconds() -> None:
    assert seconds_to_say(Text(" ".join(["word"] * 13))) == pytest.approx(6)
