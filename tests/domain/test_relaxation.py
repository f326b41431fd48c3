from dataclasses import replace

import pytest

from companion.domain.relaxation import Group, Relaxation, Timing
from companion.domain.routine import Cue, Position
from companion.domain.script import Line, Passage
from companion.domain.text import Text


def group(id: str, pose: str | None = None) -> Group:
    words = [Text(f"{id} {word}") for word in ("name", "lead", "tense", "release", "soften")]
    return Group(id=id, name=words[0], lead=words[1], tense=words[2], release=words[3], soften=words[4], pose=pose)


def around(name: str) -> Passage:
    return Passage(name=Text(name), lines=(Line(10, Text(name)),))


RELAXATION = Relaxation(
    id="two",
    name=Text("Two"),
    about=Text("Two groups."),
    positions=(Position.BED,),
    opening=around("Begin"),
    groups=(group("feet", pose="feet"), group("jaw")),
    closing=around("End"),
    lead_seconds=8,
)


def heard(relaxation_part: int, *, release_only: frozenset[str] = frozenset()) -> list[tuple[Cue, float, str]]:
    steps = replace(RELAXATION, release_only=release_only).routine().steps
    return [(step.cue, step.seconds, str(step.says)) for step in steps if step.part == relaxation_part]


def test_a_group_is_named_then_tensed_and_released_twice() -> None:
    assert heard(1) == [
        (Cue.NOTICE, 8, "feet lead"),
        (Cue.HOLD, 5, "feet tense"),
        (Cue.RELEASE, 15, "feet release"),
        (Cue.HOLD, 5, "Once more, lightly"),
        (Cue.RELEASE, 15, "And let go"),
    ]


def test_a_group_that_only_lets_go_takes_as_long() -> None:
    softly = heard(1, release_only=frozenset({"feet"}))
    assert [cue for cue, _, _ in softly] == [Cue.NOTICE, Cue.RELEASE, Cue.NOTICE]
    assert sum(seconds for _, seconds, _ in softly) == sum(seconds for _, seconds, _ in heard(1))


def test_only_a_group_with_a_drawing_shows_one() -> None:
    steps = RELAXATION.routine().steps
    assert {step.pose for step in steps if step.part == 1} == {"relax_feet__tense", "relax_feet__release"}
    assert {step.pose for step in steps if step.part == 2} == {None}


def test_a_timing_of_ones_own_is_kept_to() -> None:
    routine = replace(RELAXATION, timing=Timing(tense_seconds=7, release_seconds=20, repeats=1)).routine()
    assert routine.seconds == 10 + 2 * (8 + 7 + 20) + 10


@pytest.mark.parametrize(
    ("field", "value"), [("tense_seconds", 4), ("tense_seconds", 11), ("release_seconds", 31), ("repeats", 3)]
)
def test_a_timing_outside_what_was_published_is_refused(field: str, value: int) -> None:
    with pytest.raises(ValueError, match=f"{field}: {value} is not between"):
        Timing(**{field: value})
