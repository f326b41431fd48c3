"""What a journal from version 0002 on holds besides check-ins: every kind of content, with fixed ids and times."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from companion.domain.body import Side
from companion.domain.clock import Moment
from companion.domain.condition import Condition
from companion.domain.kept_pack import KeptPack
from companion.domain.movement import Dose, Region, Sides
from companion.domain.own_dose import OwnDose
from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity, PacedTime
from companion.domain.pack import PackKind
from companion.domain.pack_questions import Checkup, Concern
from companion.domain.pack_run import PackPhase, PackSnapshot
from companion.domain.practice import Ending, Practice
from companion.domain.routine import Cue, Position, Routine, RoutineKind, Step
from companion.domain.routine_run import Phase, RoutineSnapshot
from companion.domain.text import Text
from companion.storage.unit import Unit


def _moment(day: int, hour: int, minute: int = 0, *, hours: float = 1, zone: str = "Europe/Berlin") -> Moment:
    return Moment(datetime(2026, 11, day, hour, minute), timedelta(hours=hours), zone)


def _id(number: int) -> UUID:
    return UUID(int=1000 + number, version=4)


_WORDS = "Knie “hoch” {langsam} % \\ 🧘"

FINISHED = Practice(
    id=_id(1),
    routine="movement/one_knee_to_chest",
    kind=RoutineKind.MOVEMENT,
    name="One knee to chest",
    began=_moment(2, 8, 30),
    kept_at=_moment(2, 8, 41),
    planned_seconds=600.0,
    done_seconds=612.25,
    position=Position.BED,
    areas=("left_buttock", "base_of_spine"),
    check_in=_id(99),
    ended=_moment(2, 8, 41),
    ending=Ending.FINISHED,
    pain_before=7,
    pain_after=5,
    tension_before=10,
    tension_after=0,
    next_day=6,
    next_day_asked=True,
)
UNDER_WAY = Practice(
    id=_id(2),
    routine=f"own/{_id(20)}",
    kind=RoutineKind.MOVEMENT,
    name=_WORDS,
    began=_moment(3, 12, 0),
    kept_at=_moment(3, 12, 1),
    planned_seconds=38.0,
    done_seconds=0.1,
)
PRACTICES = (
    FINISHED,
    UNDER_WAY,
    *(
        replace(
            FINISHED,
            id=_id(100 + number),
            kind=kind,
            began=_moment(4, number),
            position=tuple(Position)[number % 4],
            ending=tuple(Ending)[number % 3],
            pain_after=None,
            next_day=None,
        )
        for number, kind in enumerate(RoutineKind)
    ),
)
"""Each kind, position and ending, and one that is under way."""

RUN = RoutineSnapshot(
    id=_id(2),
    routine=Routine(
        id=f"own/{_id(20)}",
        kind=RoutineKind.MOVEMENT,
        name=Text("{words}", {"words": _WORDS}),
        steps=(
            *(
                Step(
                    cue=cue,
                    seconds=number + 0.25,
                    says=Text("Now your {side} side", {"side": Text("left"), "turn": number, "share": 0.5}),
                    pose="one_knee_to_chest__end",
                    part=number // 4,
                    side=tuple(Side)[number % 3],
                )
                for number, cue in enumerate(Cue)
            ),
            Step(cue=Cue.REST, seconds=7, says=Text("Rest"), part=3),
        ),
    ),
    phase=Phase.PAUSED,
    begun=_moment(3, 12, 0),
    index=1,
    place=1.125,
    told=2,
    banked=0.1,
)

DELETED_PRACTICE = replace(FINISHED, id=_id(3), name="A walk", pain_after=None)
DELETED_PRACTICE_AT = _moment(5, 9)

PACKS = (
    KeptPack(
        pack=PackSnapshot(
            id=_id(10),
            kind=PackKind.HEAT,
            area="left_buttock_deep_middle",
            minutes=12.5,
            began=_moment(6, 20),
            ended=_moment(6, 20, 12),
            started=1234.5625,
            seconds_on=720.0,
            phase=PackPhase.OFF,
            told=5,
            asked=2,
            answered=2,
            rang_at=None,
        ),
        pain_before=6,
        pain_after=4,
    ),
    KeptPack(
        pack=PackSnapshot(
            id=_id(11),
            kind=PackKind.COLD,
            area="right_outer_hip",
            minutes=2.0,
            began=_moment(7, 9),
            ended=None,
            started=-3.5,
            seconds_on=130.0,
            phase=PackPhase.OVER,
            told=2,
            asked=0,
            answered=0,
            rang_at=120.0,
        )
    ),
)

CHECKUP = Checkup(_moment(6, 19, 55), {concern: number % 2 == 1 for number, concern in enumerate(tuple(Concern)[:-1])})
"""An answer to every question but one."""

CONDITIONS = frozenset(Condition)

OWN_MOVEMENTS = (
    OwnMovement(
        id=_id(20),
        name=_WORDS,
        how="Lie down.\nBend one knee.\n\n“Slowly”",
        dose=Dose(hold_seconds=0.5, repeats=30, sets=5, per_day=6, days_per_week=7),
        position=Position.FLOOR,
        regions=tuple(Region),
        sides=Sides.ONE_THEN_OTHER,
        set_by="Frau Öztürk, physiotherapist",
        kept_at=_moment(1, 10),
    ),
    OwnMovement(id=_id(21), name="Sway", dose=Dose(repeats=1), position=Position.STANDING, kept_at=_moment(1, 11)),
)
DELETED_MOVEMENT = replace(OWN_MOVEMENTS[1], id=_id(22), name="Hop")
DELETED_MOVEMENT_AT = _moment(8, 8)

DOSES = (
    OwnDose(movement="bridge", dose=Dose(hold_seconds=5, repeats=8), kept_at=_moment(1, 12)),
    OwnDose(movement="clam", dose=Dose(repeats=30, sets=3), set_by="My physio", kept_at=_moment(1, 13)),
)

ACTIVITIES = (
    PacedActivity(id=_id(30), name="Walking", seconds=576.0, asked=date(2026, 11, 9), kept_at=_moment(1, 14)),
    PacedActivity(id=_id(31), name="Am Schreibtisch sitzen", kept_at=_moment(1, 15)),
)
DELETED_ACTIVITY = PacedActivity(id=_id(32), name="Ironing", kept_at=_moment(1, 16))
DELETED_ACTIVITY_AT = _moment(8, 9)
TIMES = (
    *(PacedTime(activity=_id(30), day=date(2026, 11, day), seconds=day * 120.0) for day in (5, 6, 7)),
    PacedTime(activity=_id(30), day=date(2026, 11, 10), seconds=600.5, planned=576.0, settled=False),
)


def fill(unit: Unit) -> None:
    """Write all of it."""
    for practice in (*PRACTICES, DELETED_PRACTICE):
        unit.practices.put(practice)
    unit.practices.keep_run(UNDER_WAY.id, RUN)
    unit.practices.delete(DELETED_PRACTICE.id, DELETED_PRACTICE_AT)
    for pack in PACKS:
        unit.packs.put(pack)
    unit.checkups.put(CHECKUP)
    unit.conditions.put_all(CONDITIONS, _moment(1, 9))
    for movement in (*OWN_MOVEMENTS, DELETED_MOVEMENT):
        unit.own_movements.put(movement)
    unit.own_movements.delete(DELETED_MOVEMENT.id, DELETED_MOVEMENT_AT)
    for dose in DOSES:
        unit.doses.put(dose)
    for activity in (*ACTIVITIES, DELETED_ACTIVITY):
        unit.pacing.put(activity)
    for time in TIMES:
        unit.pacing.put_time(time)
    unit.pacing.delete(DELETED_ACTIVITY.id, DELETED_ACTIVITY_AT)


def check(unit: Unit) -> None:
    """Find all of it, every field as it was."""
    assert unit.practices.latest(1000)[::-1] == sorted(PRACTICES, key=lambda one: (*one.began.order, str(one.id)))
    [one] = unit.practices.under_way(datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 30, tzinfo=UTC))
    assert (one.practice, one.snapshot, one.why_not) == (UNDER_WAY, RUN, None)
    assert unit.practices.in_bin() == [(DELETED_PRACTICE, DELETED_PRACTICE_AT)]
    assert unit.packs.latest(1000)[::-1] == list(PACKS)
    assert unit.checkups.all()[0] == CHECKUP
    assert unit.conditions.all() == CONDITIONS
    assert unit.own_movements.all() == list(OWN_MOVEMENTS)
    assert unit.own_movements.in_bin() == [(DELETED_MOVEMENT, DELETED_MOVEMENT_AT)]
    assert unit.doses.all() == list(DOSES)
    assert unit.pacing.all() == list(ACTIVITIES)
    assert unit.pacing.in_bin() == [(DELETED_ACTIVITY, DELETED_ACTIVITY_AT)]
    assert unit.pacing.times(ACTIVITIES[0].id) == list(TIMES)
