"""What a journal from version 0003 on holds besides: every kind of content of Care, with fixed ids and times."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from companion.domain.body import CriteriaArea
from companion.domain.clock import Moment
from companion.domain.criteria import Also, Criteria, Symptom
from companion.domain.medicine import DoseChange, Form, Medicine, SideEffect, Taken
from companion.domain.mood_check import MoodCheck
from companion.domain.plan import FlarePlan, Goal, Plan, PlanStep, Question
from companion.domain.visit import Visit, VisitKind
from companion.storage.unit import Unit


def _moment(day: int, hour: int, minute: int = 0, *, hours: float = 1, zone: str = "Europe/Berlin") -> Moment:
    return Moment(datetime(2026, 12, day, hour, minute), timedelta(hours=hours), zone)


def _id(number: int) -> UUID:
    return UUID(int=2000 + number, version=4)


_WORDS = "Zwei “kleine” {Schlucke}, 5 % \\ 🧘\nin the evening"

MEDICINES = (
    Medicine(
        id=_id(1),
        name=_WORDS,
        kept_at=_moment(1, 9),
        form=Form.TABLET,
        strength="10 mg/ml, as on the pack",
        dose="one, at night",
        why="to sleep",
        started=date(2026, 1, 1),
        ended=date(2026, 12, 31),
        note="Frau Öztürk wrote it down",
        remind_at=(time(8), time(21, 30)),
    ),
    Medicine(id=_id(2), name="Paracetamol", kept_at=_moment(1, 10), as_needed=True),
    *(Medicine(id=_id(10 + n), name=form, kept_at=_moment(2, n), form=form) for n, form in enumerate(Form)),
)
"""All fields, almost none, and each form."""

DELETED_MEDICINE = Medicine(id=_id(3), name="Typed by mistake", kept_at=_moment(1, 11))
DELETED_MEDICINE_AT = _moment(3, 9)

DOSE_CHANGES = (
    DoseChange(id=_id(20), medicine=_id(1), day=date(2026, 3, 1), words="two, at night", kept_at=_moment(1, 12)),
    DoseChange(id=_id(21), medicine=_id(1), day=date(2026, 6, 1), words=_WORDS, kept_at=_moment(1, 12, 1)),
)
DELETED_CHANGE = replace(DOSE_CHANGES[0], id=_id(22))
DELETED_CHANGE_AT = _moment(3, 10)

TAKEN = (
    Taken(
        id=_id(30),
        medicine=_id(2),
        at=_moment(4, 14),
        kept_at=_moment(4, 15, 5),
        amount="one",
        before=10,
        afterwards=0,
        asked=True,
    ),
    Taken(id=_id(31), medicine=_id(2), at=_moment(5, 6, hours=13, zone="Pacific/Auckland"), kept_at=_moment(5, 6)),
    Taken(
        id=_id(32),
        medicine=_id(1),
        at=_moment(5, 21),
        kept_at=_moment(5, 21),
        taken=False,
        why_not="forgot",
        asked=True,
    ),
)
TAKEN_OF_A_DELETED_MEDICINE = Taken(id=_id(33), medicine=_id(3), at=_moment(5, 22), kept_at=_moment(5, 22))
DELETED_TAKEN = replace(TAKEN[0], id=_id(34))
DELETED_TAKEN_AT = _moment(5, 23)

SIDE_EFFECTS = (
    SideEffect(id=_id(40), medicine=_id(1), at=_moment(6, 7), words="Dry mouth", kept_at=_moment(6, 8)),
    SideEffect(id=_id(41), at=_moment(6, 9), words=_WORDS, kept_at=_moment(6, 9)),
)
DELETED_EFFECT = replace(SIDE_EFFECTS[1], id=_id(42))
DELETED_EFFECT_AT = _moment(6, 10)

VISITS = (
    Visit(
        id=_id(50),
        kind=VisitKind.PHYSICAL_THERAPY,
        at=_moment(7, 9),
        kept_at=_moment(7, 11),
        name=_WORDS,
        took_place=True,
        done="The hip, and standing on one leg",
        bring="the list",
        ask="how often",
        cost="38,50 €",
        pain_before=10,
        pain_after=0,
        next_day=5,
        next_day_asked=True,
    ),
    *(
        Visit(id=_id(60 + n), kind=kind, at=_moment(8, n), kept_at=_moment(7, 12), took_place=n % 2 == 1)
        for n, kind in enumerate(VisitKind)
    ),
)
"""All fields, and each kind, planned and past."""

DELETED_VISIT = Visit(id=_id(51), kind=VisitKind.OTHER, at=_moment(9, 9), kept_at=_moment(9, 9))
DELETED_VISIT_AT = _moment(9, 10)

PLAN = Plan(agreed_with="Dr Nováková", review=date(2027, 3, 1))
PLAN_AT = _moment(10, 9)
FLARE_PLAN = FlarePlan(helps=_WORDS, least="Get up for meals.", call="My sister", back_when="two better days")
FLARE_PLAN_AT = _moment(10, 10)

GOALS = (
    Goal(id=_id(70), words=_WORDS, kept_at=_moment(10, 11)),
    Goal(id=_id(71), words="Sit through a concert", kept_at=_moment(10, 12), reached=date(2026, 12, 24)),
)
DELETED_GOAL = replace(GOALS[0], id=_id(72))
DELETED_GOAL_AT = _moment(10, 13)

STEPS = (
    PlanStep(id=_id(80), words=_WORDS, kept_at=_moment(11, 9), who="I", done=date(2026, 12, 12)),
    PlanStep(id=_id(81), words="Letter to the clinic", kept_at=_moment(11, 10)),
)
DELETED_STEP = replace(STEPS[1], id=_id(82))
DELETED_STEP_AT = _moment(11, 11)

QUESTIONS = (
    Question(
        id=_id(90),
        words=_WORDS,
        kept_at=_moment(12, 9),
        asked_from="learn",
        answer="Yes, slowly.",
        answered=_moment(13, 6, hours=5.75, zone="Asia/Kathmandu"),
    ),
    Question(id=_id(91), words="Why at night?", kept_at=_moment(12, 10)),
)
DELETED_QUESTION = replace(QUESTIONS[0], id=_id(92))
DELETED_QUESTION_AT = _moment(12, 11)

CRITERIA = (
    Criteria(
        id=_id(100),
        at=_moment(14, 9),
        areas=frozenset(CriteriaArea),
        severity={symptom: number + 1 for number, symptom in enumerate(Symptom)},
        also={also: number % 2 == 0 for number, also in enumerate(Also)},
        lasting=True,
    ),
    Criteria(id=_id(101), at=_moment(21, 9), severity={Symptom.THINKING: 0}, lasting=False),
)
"""Whole, and with most answers missing."""

DELETED_CRITERIA = Criteria(id=_id(102), at=_moment(15, 9))
DELETED_CRITERIA_AT = _moment(15, 10)

MOOD_CHECKS = (
    MoodCheck(id=_id(110), at=_moment(14, 10), answers=(0, 1, 2, 3)),
    MoodCheck(id=_id(111), at=_moment(21, 10), answers=(3, 0, 0, 0)),
)
DELETED_MOOD_CHECK = MoodCheck(id=_id(112), at=_moment(15, 10), answers=(1, 1, 1, 1))
DELETED_MOOD_CHECK_AT = _moment(15, 11)

_KINDS: tuple[tuple[str, tuple[Any, ...], Any, Moment], ...] = (
    ("medicines", MEDICINES, DELETED_MEDICINE, DELETED_MEDICINE_AT),
    ("dose_changes", DOSE_CHANGES, DELETED_CHANGE, DELETED_CHANGE_AT),
    ("taken", TAKEN, DELETED_TAKEN, DELETED_TAKEN_AT),
    ("side_effects", SIDE_EFFECTS, DELETED_EFFECT, DELETED_EFFECT_AT),
    ("visits", VISITS, DELETED_VISIT, DELETED_VISIT_AT),
    ("goals", GOALS, DELETED_GOAL, DELETED_GOAL_AT),
    ("plan_steps", STEPS, DELETED_STEP, DELETED_STEP_AT),
    ("questions", QUESTIONS, DELETED_QUESTION, DELETED_QUESTION_AT),
    ("criteria", CRITERIA, DELETED_CRITERIA, DELETED_CRITERIA_AT),
    ("mood_checks", MOOD_CHECKS, DELETED_MOOD_CHECK, DELETED_MOOD_CHECK_AT),
)
"""Of each kind: its name in the unit, what is kept, what lies in the bin, and since when."""


def fill(unit: Unit) -> None:
    """Write all of it."""
    unit.plans.put_plan(PLAN, PLAN_AT)
    unit.plans.put_flare_plan(FLARE_PLAN, FLARE_PLAN_AT)
    for name, kept, deleted, at in _KINDS:
        records = getattr(unit, name)
        for record in (*kept, deleted):
            records.put(record)
        records.delete(deleted.id, at)
    unit.taken.put(TAKEN_OF_A_DELETED_MEDICINE)


def check(unit: Unit) -> None:
    """Find all of it, every field as it was. The medicine in the bin is taken back for it."""
    assert unit.plans.plan() == (PLAN, PLAN_AT)
    assert unit.plans.flare_plan() == (FLARE_PLAN, FLARE_PLAN_AT)
    for name, kept, deleted, at in _KINDS:
        records = getattr(unit, name)
        assert [records.get(one.id) for one in kept] == list(kept)
        assert records.in_bin() == [(deleted, at)]
    assert unit.taken.of(DELETED_MEDICINE.id) == []
    unit.medicines.restore(DELETED_MEDICINE.id)
    assert unit.taken.of(DELETED_MEDICINE.id) == [TAKEN_OF_A_DELETED_MEDICINE]
