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
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    text,
)

from companion.domain.check_in import TEXTS
from companion.domain.scales import Measure
from companion.storage.care_tables import (
    criteria,
    dose_changes,
    drafts,
    flare_plan,
    goals,
    medicines,
    mood_checks,
    plan,
    plan_steps,
    questions,
    side_effects,
    taken,
    visits,
)
from companion.storage.columns import count, dose, metadata, moment, rating, real, yes_or_no

__all__ = [
    "about",
    "check_ins",
    "conditions",
    "criteria",
    "dose_changes",
    "doses",
    "drafts",
    "flare_plan",
    "goals",
    "marks",
    "medicines",
    "metadata",
    "mood_checks",
    "own_movements",
    "paced_activities",
    "paced_times",
    "pack_checkups",
    "packs",
    "plan",
    "plan_steps",
    "practices",
    "questions",
    "side_effects",
    "taken",
    "version",
    "visits",
]

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
"""What the file is: ``journal`` (its id), ``created`` (an instant), ``example`` (0 or 1); see also log.py, bin.py."""

check_ins = Table(
    "check_ins",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *moment("at"),
    *moment("kept"),
    Column("changed_instant", Text, nullable=False),
    yes_or_no("finished"),
    yes_or_no("bad_day"),
    *(rating(measure.value) for measure in Measure),
    *(Column(name, Text, nullable=False) for name in TEXTS),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each check-in, also those in the bin: they have a ``deleted_instant``. ``day`` is the day as lived."""

Index("check_ins_by_day", check_ins.c.day, check_ins.c.at_instant)
Index("check_ins_by_instant", check_ins.c.at_instant)

marks = Table(
    "marks",
    metadata,
    Column("check_in", ForeignKey("check_ins.id", ondelete="CASCADE"), primary_key=True),
    Column("area", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    rating("strength", optional=False),
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
    *moment("began"),
    *moment("kept"),
    Column("changed_instant", Text, nullable=False),
    Column("routine", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("position", Text),
    Column("areas", Text, nullable=False),
    Column("check_in", Text),
    real("planned_seconds", ">= 0"),
    real("done_seconds", ">= 0"),
    *moment("ended", optional=True),
    Column("ending", Text, CheckConstraint("(ending IS NULL) = (ended_instant IS NULL)", "ending")),
    *(rating(answer) for answer in ("pain_before", "pain_after", "tension_before", "tension_after", "next_day")),
    yes_or_no("next_day_asked"),
    Column("run", Text),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each practice, also those in the bin. ``day`` is the day as lived; ``areas`` are a list in JSON.

``check_in`` may be gone by now: then it leads nowhere. ``run`` is how it stood, in JSON, while it is under way.
"""

Index("practices_by_day", practices.c.day, practices.c.began_instant)
Index("practices_by_routine", practices.c.routine, practices.c.day)
Index("practices_under_way", practices.c.kept_instant, sqlite_where=text("ending IS NULL"))

packs = Table(
    "packs",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *moment("began"),
    Column("changed_instant", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("area", Text, nullable=False),
    real("minutes", "> 0"),
    *moment("ended", optional=True),
    Column("started", REAL, nullable=False),
    real("seconds_on", ">= 0"),
    Column("phase", Text, nullable=False),
    *(count(name) for name in ("told", "asked", "answered")),
    Column("rang_at", REAL),
    rating("pain_before"),
    rating("pain_after"),
    sqlite_strict=True,
)
"""One row for each pack, as its run stood when it was kept last. ``started`` and ``rang_at`` are in seconds."""

Index("packs_by_day", packs.c.day, packs.c.began_instant)
Index("packs_on", packs.c.began_instant, sqlite_where=text("ended_instant IS NULL"))

pack_checkups = Table(
    "pack_checkups",
    metadata,
    Column("place", Text, primary_key=True),
    *moment("at"),
    Column("said_yes", Text, nullable=False),
    Column("said_no", Text, nullable=False),
    Column("numb", Text),
    sqlite_strict=True,
)
"""The answers before a pack: those given last and no others. Each list is joined by commas.

``place`` is the area they are about, or "" if they are about the person. ``numb`` are the areas that were known to be
numb there; none is known of answers from before version 9.
"""

own_movements = Table(
    "own_movements",
    metadata,
    Column("id", Text, primary_key=True),
    *moment("kept"),
    Column("changed_instant", Text, nullable=False),
    *(Column(name, Text, nullable=False) for name in ("name", "how", "set_by", "position", "regions", "sides")),
    *dose(),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each movement a person wrote down, also those in the bin. ``regions`` are joined by commas."""

doses = Table(
    "doses",
    metadata,
    Column("movement", Text, primary_key=True),
    *moment("kept"),
    Column("set_by", Text, nullable=False),
    *dose(),
    sqlite_strict=True,
)
"""The dose a person chose for a movement of the library, by its id."""

conditions = Table(
    "conditions",
    metadata,
    Column("condition", Text, primary_key=True),
    *moment("said"),
    sqlite_strict=True,
)
"""What a person said about their health, and since when they say it."""

paced_activities = Table(
    "paced_activities",
    metadata,
    Column("id", Text, primary_key=True),
    *moment("kept"),
    Column("changed_instant", Text, nullable=False),
    Column("name", Text, nullable=False),
    real("seconds", "> 0", optional=True),
    Column("asked", Text),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each activity that is paced, also those in the bin. ``asked`` is a day."""

paced_times = Table(
    "paced_times",
    metadata,
    Column("activity", ForeignKey("paced_activities.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Text, primary_key=True),
    real("seconds", ">= 0"),
    real("planned", ">= 0", optional=True),
    yes_or_no("settled"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""How long an activity was done on a day."""
