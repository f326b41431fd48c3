"""Every table of the journal as it is today. Migrations never look here.

The tables are strict: a value of another type than its column's cannot get in, and one that is found is damage.
"""

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    text,
)

from companion.domain.check_in import TEXTS
from companion.domain.criteria import SEVERITIES, Also, Symptom
from companion.domain.medicine import PAIN
from companion.domain.mood_check import ANSWERS as MOOD_ANSWERS
from companion.domain.mood_check import ITEMS
from companion.domain.practice import ANSWERS
from companion.domain.scales import HIGHEST, LOWEST, Measure
from companion.domain.visit import RATED

metadata = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _rating(name: str, *, optional: bool = True) -> Column[int]:
    in_range = CheckConstraint(f"{name} BETWEEN {LOWEST} AND {HIGHEST}", name)
    return Column(name, Integer, in_range, nullable=optional)


def _among(name: str, numbers: range, *, optional: bool = False) -> Column[int]:
    in_range = CheckConstraint(f"{name} BETWEEN {numbers[0]} AND {numbers[-1]}", name)
    return Column(name, Integer, in_range, nullable=optional)


def _yes_or_no(name: str, *, optional: bool = False) -> Column[int]:
    return Column(name, Integer, CheckConstraint(f"{name} IN (0, 1)", name), nullable=optional)


def _the_only_row() -> Column[int]:
    return Column("id", Integer, CheckConstraint("id = 1", "id"), primary_key=True)


def _texts(*names: str) -> tuple[Column[str], ...]:
    return tuple(Column(name, Text, nullable=False) for name in names)


def _of_a_medicine(*, optional: bool = False) -> Column[str]:
    return Column("medicine", ForeignKey("medicines.id", ondelete="CASCADE"), nullable=optional)


def _real(name: str, rule: str, *, optional: bool = False) -> Column[float]:
    return Column(name, REAL, CheckConstraint(f"{name} {rule}", name), nullable=optional)


def _count(name: str, least: int = 0) -> Column[int]:
    return Column(name, Integer, CheckConstraint(f"{name} >= {least}", name), nullable=False)


def _dose() -> tuple[Column[float] | Column[int], ...]:
    counts = (_count(name, least=1) for name in ("repeats", "sets", "per_day", "days_per_week"))
    return _real("hold_seconds", ">= 0"), *counts


def _moment(prefix: str, *, optional: bool = False) -> tuple[Column[str] | Column[int], ...]:
    """A moment as it was lived.

    Local time and instant are ISO 8601 with microseconds, so that they sort as text; the offset is in seconds.
    """
    return (
        Column(f"{prefix}_local", Text, nullable=optional),
        Column(f"{prefix}_offset", Integer, nullable=optional),
        Column(f"{prefix}_zone", Text, nullable=optional),
        Column(f"{prefix}_instant", Text, nullable=optional),
    )


version = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, written here as it writes it: a new journal is made without waiting for Alembic."""

about = Table(
    "about",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)
"""What the file is: ``journal`` (its id), ``created`` (an instant), ``example`` (0 or 1); and the facts of log.py."""

check_ins = Table(
    "check_ins",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *_moment("at"),
    *_moment("kept"),
    Column("changed_instant", Text, nullable=False),
    _yes_or_no("finished"),
    _yes_or_no("bad_day"),
    *(_rating(measure.value) for measure in Measure),
    *(Column(name, Text, nullable=False) for name in TEXTS),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each check-in, also those in the bin: they have a ``deleted_instant``. ``day`` is the day as lived."""

Index("check_ins_by_day", check_ins.c.day, check_ins.c.at_local)
Index("check_ins_by_instant", check_ins.c.at_instant)

marks = Table(
    "marks",
    metadata,
    Column("check_in", ForeignKey("check_ins.id", ondelete="CASCADE"), primary_key=True),
    Column("area", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    _rating("strength", optional=False),
    Column("kinds", Text, nullable=False),
    Column("spread", Text),
    Column("travels_to", Text),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""The marks of a check-in, at most one an area, in the order of ``position``. ``kinds`` are joined by commas."""

practices = Table(
    "practices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *_moment("began"),
    *_moment("kept"),
    Column("changed_instant", Text, nullable=False),
    Column("routine", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("position", Text),
    Column("areas", Text, nullable=False),
    Column("check_in", Text),
    _real("planned_seconds", ">= 0"),
    _real("done_seconds", ">= 0"),
    *_moment("ended", optional=True),
    Column("ending", Text, CheckConstraint("(ending IS NULL) = (ended_instant IS NULL)", "ending")),
    *(_rating(answer) for answer in ANSWERS),
    _yes_or_no("next_day_asked"),
    Column("run", Text),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each practice, also those in the bin. ``day`` is the day as lived; ``areas`` are a list in JSON.

``check_in`` may be gone by now: then it leads nowhere. ``run`` is how it stood, in JSON, while it is under way.
"""

Index("practices_by_day", practices.c.day, practices.c.began_local)
Index("practices_by_routine", practices.c.routine, practices.c.day)
Index("practices_under_way", practices.c.kept_instant, sqlite_where=text("ending IS NULL"))

packs = Table(
    "packs",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *_moment("began"),
    Column("changed_instant", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("area", Text, nullable=False),
    _real("minutes", "> 0"),
    *_moment("ended", optional=True),
    Column("started", REAL, nullable=False),
    _real("seconds_on", ">= 0"),
    Column("phase", Text, nullable=False),
    *(_count(name) for name in ("told", "asked", "answered")),
    Column("rang_at", REAL),
    _rating("pain_before"),
    _rating("pain_after"),
    sqlite_strict=True,
)
"""One row for each pack, as its run stood when it was kept last. ``started`` and ``rang_at`` are in seconds."""

Index("packs_by_day", packs.c.day, packs.c.began_local)
Index("packs_on", packs.c.began_instant, sqlite_where=text("ended_instant IS NULL"))

pack_checkups = Table(
    "pack_checkups",
    metadata,
    Column("at_instant", Text, primary_key=True),
    *(column for column in _moment("at") if column.name != "at_instant"),
    Column("said_yes", Text, nullable=False),
    Column("said_no", Text, nullable=False),
    sqlite_strict=True,
)
"""The answers before the first pack: those given last and no others. Each list is joined by commas."""

own_movements = Table(
    "own_movements",
    metadata,
    Column("id", Text, primary_key=True),
    *_moment("kept"),
    Column("changed_instant", Text, nullable=False),
    *(Column(name, Text, nullable=False) for name in ("name", "how", "set_by", "position", "regions", "sides")),
    *_dose(),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each movement a person wrote down, also those in the bin. ``regions`` are joined by commas."""

doses = Table(
    "doses",
    metadata,
    Column("movement", Text, primary_key=True),
    *_moment("kept"),
    Column("set_by", Text, nullable=False),
    *_dose(),
    sqlite_strict=True,
)
"""The dose a person chose for a movement of the library, by its id."""

conditions = Table(
    "conditions",
    metadata,
    Column("condition", Text, primary_key=True),
    *_moment("said"),
    sqlite_strict=True,
)
"""What a person said about their health, and since when they say it."""

paced_activities = Table(
    "paced_activities",
    metadata,
    Column("id", Text, primary_key=True),
    *_moment("kept"),
    Column("changed_instant", Text, nullable=False),
    Column("name", Text, nullable=False),
    _real("seconds", "> 0", optional=True),
    Column("asked", Text),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each activity that is paced, also those in the bin. ``asked`` is a day."""

paced_times = Table(
    "paced_times",
    metadata,
    Column("activity", ForeignKey("paced_activities.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Text, primary_key=True),
    _real("seconds", ">= 0"),
    _real("planned", ">= 0", optional=True),
    _yes_or_no("settled"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""How long an activity was done on a day."""

medicines = Table(
    "medicines",
    metadata,
    Column("id", Text, primary_key=True),
    *_moment("kept"),
    *_texts("changed_instant", "name"),
    Column("form", Text),
    *_texts("strength", "dose", "why"),
    _yes_or_no("as_needed"),
    Column("started", Text),
    Column("ended", Text, CheckConstraint("ended >= started", "ended")),
    *_texts("note", "remind_at"),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each medicine, also those in the bin. ``started`` and ``ended`` are days.

``remind_at`` are times of the day, joined by commas. What belongs to a medicine stays with it: in the bin it is not
seen either, and it is taken out for good together with it.
"""

dose_changes = Table(
    "dose_changes",
    metadata,
    Column("id", Text, primary_key=True),
    _of_a_medicine(),
    Column("day", Text, nullable=False),
    *_moment("kept"),
    *_texts("changed_instant", "words"),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""From a day on something else was agreed about a medicine."""

Index("dose_changes_by_medicine", dose_changes.c.medicine, dose_changes.c.day)

taken = Table(
    "taken",
    metadata,
    Column("id", Text, primary_key=True),
    _of_a_medicine(),
    Column("day", Text, nullable=False),
    *_moment("at"),
    *_moment("kept"),
    Column("changed_instant", Text, nullable=False),
    _yes_or_no("taken"),
    *_texts("amount", "why_not"),
    *(_rating(name) for name in PAIN),
    _yes_or_no("asked"),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each dose that was noted, taken or not. ``day`` is the day as lived."""

Index("taken_by_day", taken.c.day, taken.c.at_local)
Index("taken_by_medicine", taken.c.medicine, taken.c.day, taken.c.at_local)

side_effects = Table(
    "side_effects",
    metadata,
    Column("id", Text, primary_key=True),
    _of_a_medicine(optional=True),
    Column("day", Text, nullable=False),
    *_moment("at"),
    *_moment("kept"),
    *_texts("changed_instant", "words"),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""What a person noticed, with the medicine they noted it under, if any. ``day`` is the day as lived."""

Index("side_effects_by_day", side_effects.c.day, side_effects.c.at_local)
Index("side_effects_by_medicine", side_effects.c.medicine)

visits = Table(
    "visits",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *_moment("at"),
    *_moment("kept"),
    *_texts("changed_instant", "kind", "name"),
    _yes_or_no("took_place"),
    *_texts("done", "bring", "ask", "cost"),
    *(_rating(name) for name in RATED),
    _yes_or_no("next_day_asked"),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each visit, planned or past, also those in the bin. ``day`` is the day as lived."""

Index("visits_by_day", visits.c.day, visits.c.at_local)
Index("visits_planned", visits.c.at_instant, sqlite_where=text("took_place = 0"))

plan = Table(
    "plan",
    metadata,
    _the_only_row(),
    *_moment("kept"),
    *_texts("changed_instant", "agreed_with"),
    Column("review", Text),
    sqlite_strict=True,
)
"""What holds for all that was agreed, in one row. ``review`` is a day."""

flare_plan = Table(
    "flare_plan",
    metadata,
    _the_only_row(),
    *_moment("kept"),
    *_texts("changed_instant", "helps", "least", "call", "back_when"),
    sqlite_strict=True,
)
"""What to do in a bad time, in one row."""

goals = Table(
    "goals",
    metadata,
    Column("id", Text, primary_key=True),
    *_moment("kept"),
    *_texts("changed_instant", "words"),
    Column("reached", Text),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each goal, also those in the bin. ``reached`` is a day."""

plan_steps = Table(
    "plan_steps",
    metadata,
    Column("id", Text, primary_key=True),
    *_moment("kept"),
    *_texts("changed_instant", "words", "who"),
    Column("done", Text),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each step that was agreed, also those in the bin. ``done`` is a day."""

questions = Table(
    "questions",
    metadata,
    Column("id", Text, primary_key=True),
    *_moment("kept"),
    *_texts("changed_instant", "words", "asked_from", "answer"),
    *_moment("answered", optional=True),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each question, answered or not, also those in the bin."""

criteria = Table(
    "criteria",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *_moment("at"),
    *_texts("changed_instant", "areas"),
    *(_among(symptom.value, SEVERITIES, optional=True) for symptom in Symptom),
    *(_yes_or_no(also.value, optional=True) for also in Also),
    _yes_or_no("lasting", optional=True),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each time the questions of the criteria were answered. ``areas`` are joined by commas."""

Index("criteria_by_day", criteria.c.day, criteria.c.at_local)

mood_checks = Table(
    "mood_checks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *_moment("at"),
    Column("changed_instant", Text, nullable=False),
    *(_among(f"answer_{number}", MOOD_ANSWERS) for number in range(1, ITEMS + 1)),
    *_moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each mood check, with its answers in the order of the questionnaire."""

Index("mood_checks_by_day", mood_checks.c.day, mood_checks.c.at_local)
