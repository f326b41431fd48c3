"""Anything there can be of Relief, for Hypothesis."""

from dataclasses import replace
from math import inf, nextafter
from typing import Any

from hypothesis import strategies as st

from companion.domain.body import Side
from companion.domain.condition import Condition
from companion.domain.kept_pack import KeptPack
from companion.domain.movement import LIMITS, Dose, Region, Sides
from companion.domain.own_dose import OwnDose
from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity, PacedTime
from companion.domain.pack import PackKind
from companion.domain.pack_questions import Checkup, Concern
from companion.domain.pack_run import PackPhase, PackSnapshot
from companion.domain.practice import ANSWERS, Ending, Practice
from companion.domain.routine import Cue, Position, Routine, RoutineKind, Step
from companion.domain.routine_run import RoutineRun, RoutineSnapshot
from companion.domain.scales import HIGHEST, LOWEST
from companion.domain.text import Text
from tests.support.any_check_in import moments

_words = st.text(max_size=30) | st.sampled_from(["{braces} 100 %", "a\x00b", "שלום 🧘"])
_names = _words.filter(lambda words: bool(words.strip()))
_ratings = st.none() | st.integers(LOWEST, HIGHEST)
_seconds = st.floats(0, 1e6)
_lasting = st.floats(nextafter(0, inf), 1e4)

_plain_texts = st.builds(Text, st.sampled_from(["Hold", "Rest {n}"]), st.fixed_dictionaries({"n": st.integers(0, 9)}))
texts = st.builds(
    Text, _words, st.dictionaries(st.text(max_size=5), _words | st.integers() | st.floats(-1, 1) | _plain_texts)
)
"""Any words with blanks, and words within words."""


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    """Any routine of up to a dozen steps."""
    parts = sorted(draw(st.lists(st.integers(0, 3), min_size=1, max_size=12)))
    numbers = {part: number for number, part in enumerate(dict.fromkeys(parts))}
    steps = tuple(
        Step(
            cue=draw(st.sampled_from(Cue)),
            seconds=draw(_lasting),
            says=draw(texts),
            pose=draw(st.none() | _words),
            part=numbers[part],
            side=draw(st.none() | st.sampled_from(Side)),
        )
        for part in parts
    )
    return Routine(id=draw(_words), kind=draw(st.sampled_from(RoutineKind)), name=draw(texts), steps=steps)


@st.composite
def runs(draw: st.DrawFn) -> RoutineSnapshot:
    """Any run as it can be kept: after any presses at any times."""
    run = RoutineRun(draw(routines()), id=draw(st.uuids()))
    now = 0.0
    presses = (run.advance, run.pause, run.resume, run.back, run.skip, run.stop)
    if draw(st.booleans()):
        run.start(now, draw(moments))
        for press, later in draw(st.lists(st.tuples(st.sampled_from(presses), st.floats(0, 30)), max_size=8)):
            now += later
            press(now)
    return run.snapshot()


@st.composite
def practices(draw: st.DrawFn) -> Practice:
    """Any practice that can exist."""
    answers: dict[str, Any] = {answer: draw(_ratings) for answer in ANSWERS}
    practice = Practice(
        id=draw(st.uuids()),
        routine=draw(_words),
        kind=draw(st.sampled_from(RoutineKind)),
        name=draw(_words),
        began=draw(moments),
        kept_at=draw(moments),
        planned_seconds=draw(_seconds),
        done_seconds=draw(_seconds),
        position=draw(st.none() | st.sampled_from(Position)),
        areas=tuple(draw(st.lists(_words, max_size=4))),
        check_in=draw(st.none() | st.uuids()),
        next_day_asked=draw(st.booleans()),
        **answers,
    )
    if draw(st.booleans()):
        return practice
    return replace(practice, ended=draw(moments), ending=draw(st.sampled_from(Ending)))


kept_packs = st.builds(
    KeptPack,
    pack=st.builds(
        PackSnapshot,
        id=st.uuids(),
        kind=st.sampled_from(PackKind),
        area=_words,
        minutes=st.floats(2, 15),
        began=moments,
        ended=st.none() | moments,
        started=st.floats(-1e9, 1e9),
        seconds_on=_seconds,
        phase=st.sampled_from(PackPhase),
        told=st.integers(0, 20),
        asked=st.integers(0, 20),
        answered=st.integers(0, 20),
        rang_at=st.none() | _seconds,
    ),
    pain_before=_ratings,
    pain_after=_ratings,
)
"""Any pack."""

checkups = st.builds(
    Checkup,
    moments,
    st.dictionaries(st.sampled_from(Concern), st.booleans()),
    st.sampled_from(("", "left_buttock")),
    st.frozensets(st.sampled_from(("left_buttock", "left_sit_bone"))),
)
"""Any answers to the questions, some of them missing."""

conditions = st.frozensets(st.sampled_from(Condition))

doses = st.builds(
    Dose,
    hold_seconds=st.floats(*LIMITS["hold_seconds"]),
    **{name: st.integers(int(least), int(most)) for name, (least, most) in LIMITS.items() if name != "hold_seconds"},
)
"""Any dose within the limits."""

own_doses = st.builds(OwnDose, movement=_words, dose=doses, set_by=_words, kept_at=moments)

own_movements = st.builds(
    OwnMovement,
    id=st.uuids(),
    name=_names,
    how=_words,
    dose=doses,
    position=st.sampled_from(Position),
    regions=st.lists(st.sampled_from(Region)).map(tuple),
    sides=st.sampled_from(Sides),
    set_by=_words,
    kept_at=moments,
)

activities = st.builds(PacedActivity, id=st.uuids(), name=_names, kept_at=moments, asked=st.none() | st.dates()) | (
    st.builds(PacedActivity, id=st.uuids(), name=_names, kept_at=moments, seconds=st.floats(1, 1e5), asked=st.dates())
)

times = st.builds(
    PacedTime,
    activity=st.uuids(),
    day=st.dates(),
    seconds=_seconds,
    planned=st.none() | _seconds,
    settled=st.booleans(),
)
