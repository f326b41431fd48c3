"""Made-up journals for the provider's page: full, almost empty, empty, and overfull. They end on a Wednesday."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from companion.domain.body import CriteriaArea
from companion.domain.check_in import CheckIn, Kind, Mark, Spread, TravelsTo
from companion.domain.clock import Moment
from companion.domain.criteria import Also, Criteria, Symptom
from companion.domain.journal_content import Content
from companion.domain.kept_pack import KeptPack
from companion.domain.medicine import DoseChange, Form, Medicine, SideEffect, Taken
from companion.domain.pack import PackKind
from companion.domain.pack_run import PackPhase, PackSnapshot
from companion.domain.plan import Goal, Question
from companion.domain.practice import Ending, Practice
from companion.domain.routine import RoutineKind
from companion.domain.scales import Measure
from companion.domain.visit import Visit, VisitKind

LAST = date(2026, 11, 18)
FIRST = LAST - timedelta(days=27)

LONG = "It took me most of the morning, with two rests, and I had to sit down while I did the last part of it. " * 3
EVIL = '#panic("x") $x$ *b* _i_ `c` @a <b> [c] \\ // = 1 #include "/etc/passwd" {braces} {0}'
"""What would be code, were it ever read as code."""


def moment(day: date, hour: int = 9) -> Moment:
    """An hour of a day in Berlin in winter."""
    return Moment(datetime.combine(day, time(hour)), timedelta(hours=1), "Europe/Berlin")


def number(n: int) -> UUID:
    """An id that is the same each time."""
    return UUID(int=n, version=4)


def day(n: int) -> date:
    """A day of the period; 0 is the first."""
    return FIRST + timedelta(days=n)


EMPTY = Content()

ALMOST_EMPTY = Content(
    check_ins=(
        CheckIn(id=number(1), at=moment(day(20)), kept_at=moment(day(20)), ratings={Measure.PAIN: 6}),
        CheckIn(
            id=number(2),
            at=moment(day(26)),
            kept_at=moment(day(26)),
            ratings={Measure.PAIN: 4, Measure.SLEEP: 8},
            marks=(Mark(area="left_low_back", strength=4),),
        ),
    )
)
"""Two days with a number, one of them with a mark."""


def full() -> Content:
    """What somebody notes who uses all of it: golden numbers are counted from this."""
    hip = Medicine(
        id=number(500),
        name="Duloxetine",
        strength="30 mg",
        form=Form.CAPSULE,
        dose="one, in the morning",
        why="pain",
        started=date(2026, 3, 1),
        kept_at=moment(FIRST),
    )
    rescue = Medicine(id=number(501), name="Paracetamol", strength="500 mg", as_needed=True, kept_at=moment(FIRST))
    new = Medicine(id=number(502), name="Vitamin D", started=day(10), kept_at=moment(day(10)))
    old = Medicine(
        id=number(503), name="Ibuprofen", started=date(2026, 1, 1), ended=date(2026, 2, 1), kept_at=moment(FIRST)
    )
    return Content(
        check_ins=tuple(_check_in(n) for n in range(28) if n % 7 != 3),
        practices=tuple(_practice(n, *_PAINS[n % 3]) for n in range(9)),
        packs=tuple(_pack(n) for n in range(4)),
        visits=(*(_physio(n) for n in (5, 19)), _appointment(LAST + timedelta(days=2))),
        medicines=(hip, rescue, new, old),
        dose_changes=(
            DoseChange(
                id=number(510), medicine=hip.id, day=day(12), words="two, in the morning", kept_at=moment(day(12))
            ),
        ),
        taken=tuple(
            Taken(id=number(520 + n), medicine=rescue.id, at=moment(day(n), 15), kept_at=moment(day(n), 15))
            for n in (2, 2 + 7, 20)
        ),
        side_effects=(
            SideEffect(id=number(540), medicine=hip.id, at=moment(day(14)), words="Dry mouth", kept_at=moment(day(14))),
        ),
        criteria=(criteria(),),
        questions=(
            Question(id=number(600), words="Could the pain down my leg come from my back?", kept_at=moment(day(4))),
            Question(id=number(601), words="Is swimming all right?", kept_at=moment(day(6))),
            Question(id=number(602), words="Answered already", kept_at=moment(day(1)), answered=moment(day(2))),
        ),
        goals=(Goal(id=number(610), words="walk to the lake and back", kept_at=moment(FIRST)),),
    )


_PAINS = ((6, 4), (5, 5), (4, 6))


def _check_in(n: int) -> CheckIn:
    """Pain goes 4, 5, 6, 7 and again; the hip hurts each day, the back every other, the neck twice."""
    pain = 4 + n % 4
    marks = [
        Mark(
            area="left_outer_hip",
            strength=pain,
            kinds=(Kind.ACHING, Kind.DEEP),
            travels_to=TravelsTo.BELOW_KNEE if n % 4 == 0 else None,
        )
    ]
    if n % 2 == 0:
        marks.append(Mark(area="right_low_back", strength=5, kinds=(Kind.STIFF,)))
    if n in (8, 9):
        marks.append(Mark(area="left_neck_back", strength=8, kinds=(Kind.TIGHT,), spread=Spread.SPOT))
    return CheckIn(
        id=number(100 + n),
        at=moment(day(n)),
        kept_at=moment(day(n)),
        ratings={Measure.PAIN: pain, Measure.SLEEP: 3 + n % 5, Measure.TIREDNESS: 6, Measure.MOOD: n % 3},
        marks=tuple(marks),
        could_do={1: "Shopping, slowly", 15: "Half an hour in the garden", 26: "Cooked for two"}.get(n, ""),
        helped="A warm bath" if n == 5 else "",
        note="A quarrel, bad night" if n == 8 else "",
        bad_day=n in (7, 8),
        finished=True,
    )


def _practice(n: int, before: int, after: int) -> Practice:
    names = (("knee_to_chest", "One knee to chest"), ("calm", "Calm breathing"))
    routine, name = names[n % 2]
    kind = RoutineKind.MOVEMENT if n % 2 == 0 else RoutineKind.BREATHING
    at = moment(day(n * 3), 18)
    return Practice(
        id=number(200 + n),
        routine=routine,
        kind=kind,
        name=name,
        began=at,
        kept_at=at,
        planned_seconds=300,
        done_seconds=300,
        ended=at,
        ending=Ending.FINISHED,
        pain_before=before,
        pain_after=after,
    )


def _pack(n: int) -> KeptPack:
    at = moment(day(n * 5), 20)
    pack = PackSnapshot(
        id=number(300 + n),
        kind=PackKind.HEAT,
        area="left_outer_hip",
        minutes=15,
        began=at,
        ended=at,
        started=0.0,
        seconds_on=900,
        phase=PackPhase.OFF,
        told=0,
        asked=0,
        answered=0,
        rang_at=None,
    )
    return KeptPack(pack=pack, pain_before=6, pain_after=5 if n else None)


def _physio(n: int) -> Visit:
    return Visit(
        id=number(400 + n),
        kind=VisitKind.PHYSICAL_THERAPY,
        at=moment(day(n), 11),
        kept_at=moment(day(n), 12),
        took_place=True,
        done="The hip",
        pain_before=6,
        pain_after=6,
    )


def _appointment(on: date) -> Visit:
    return Visit(
        id=number(450),
        kind=VisitKind.PROVIDER,
        at=moment(on),
        kept_at=moment(LAST),
        name="Dr Nováková",
        ask="a referral to the pain clinic",
    )


def criteria() -> Criteria:
    """Answers that reach the thresholds: 8 areas, severity 8, together 16."""
    return Criteria(
        id=number(700),
        at=moment(day(18)),
        areas=frozenset(
            {
                CriteriaArea.HIP_LEFT,
                CriteriaArea.HIP_RIGHT,
                CriteriaArea.LOWER_BACK,
                CriteriaArea.UPPER_BACK,
                CriteriaArea.NECK,
                CriteriaArea.SHOULDER_GIRDLE_LEFT,
                CriteriaArea.SHOULDER_GIRDLE_RIGHT,
                CriteriaArea.UPPER_LEG_LEFT,
            }
        ),
        severity=dict.fromkeys(Symptom, 2),
        also={Also.HEADACHES: True, Also.LOWER_BELLY: True, Also.DEPRESSION: False},
        lasting=True,
    )


def overfull(areas: tuple[str, ...], days: int = 28) -> Content:
    """All areas each day, with every kind; dozens of everything else; long words everywhere, and code in some."""
    first = LAST - timedelta(days=days - 1)
    lived = [first + timedelta(days=n) for n in range(days)]
    return Content(
        check_ins=tuple(_crowded(n, on, hour, areas) for n, on in enumerate(lived) for hour in (8, 14, 20)),
        practices=tuple(_long_practice(n, lived[n % days]) for n in range(200)),
        packs=tuple(_pack(n) for n in range(4)),
        visits=(
            *(_other_therapy(n, lived[n % days]) for n in range(40)),
            Visit(
                id=number(451), kind=VisitKind.PROVIDER, at=moment(LAST, 23), kept_at=moment(LAST, 23), ask=LONG + EVIL
            ),
        ),
        medicines=tuple(_many(n, lived[0]) for n in range(40)),
        side_effects=tuple(
            SideEffect(
                id=number(9000 + n),
                medicine=number(5000 + n),
                at=moment(lived[n % days]),
                words=EVIL + LONG,
                kept_at=moment(lived[n % days]),
            )
            for n in range(30)
        ),
        criteria=(criteria(),),
        questions=tuple(
            Question(id=number(7000 + n), words=f"{n} {LONG}{EVIL}", kept_at=moment(LAST)) for n in range(60)
        ),
        goals=tuple(Goal(id=number(7500 + n), words=EVIL + LONG, kept_at=moment(LAST)) for n in range(20)),
    )


def _crowded(n: int, on: date, hour: int, areas: tuple[str, ...]) -> CheckIn:
    at = moment(on, hour)
    return CheckIn(
        id=number(10_000 + n * 24 + hour),
        at=at,
        kept_at=at,
        ratings=dict.fromkeys(Measure, (n + hour) % 11),
        marks=tuple(
            Mark(area=area, strength=1 + (n + hour) % 10, kinds=tuple(Kind), travels_to=TravelsTo.FOOT)
            for area in areas
        ),
        could_do=f"{n} {EVIL} {LONG}",
        helped=f"{n} {LONG}",
        note=f"{n} {'W' * 300} {LONG}",
        bad_day=True,
        finished=True,
    )


def _question(n: int) -> Question:
    return Question(id=number(7000 + n), words=f"{n} {LONG}{EVIL}", kept_at=moment(LAST))


def _long_practice(n: int, on: date) -> Practice:
    at = moment(on, 18)
    return Practice(
        id=number(20_000 + n),
        routine=f"own/{n % 60}",
        kind=RoutineKind.SEQUENCE,
        name=f"{n % 60} {EVIL}",
        began=at,
        kept_at=at,
        planned_seconds=300,
        done_seconds=300,
        ended=at,
        ending=Ending.STOPPED,
        pain_before=n % 11,
        pain_after=(n * 7) % 11,
    )


def _other_therapy(n: int, on: date) -> Visit:
    return Visit(
        id=number(8000 + n),
        kind=VisitKind.OTHER,
        at=moment(on, 11),
        kept_at=moment(on, 12),
        took_place=True,
        name=f"{n} {EVIL}",
    )


def _many(n: int, started: date) -> Medicine:
    return Medicine(
        id=number(5000 + n),
        name=f"{n} Acetylsalicylsäure{'w' * 60} {EVIL}",
        strength="10 mg/ml " * 6,
        form=Form.OTHER,
        dose=LONG,
        started=started,
        kept_at=moment(LAST),
    )
