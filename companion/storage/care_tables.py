"""The tables of Care: medicines, visits, the plan, the criteria, the mood check, and what was begun on forms.

Columns are named here without asking the domain: every start needs the tables, and few need Care.
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table, Text, text

from companion.storage.columns import among, metadata, moment, rating, texts, the_only_row, yes_or_no


def _of_a_medicine(*, optional: bool = False) -> Column[str]:
    return Column("medicine", ForeignKey("medicines.id", ondelete="CASCADE"), nullable=optional)


medicines = Table(
    "medicines",
    metadata,
    Column("id", Text, primary_key=True),
    *moment("kept"),
    *texts("changed_instant", "name"),
    Column("form", Text),
    *texts("strength", "dose", "why"),
    yes_or_no("as_needed"),
    Column("started", Text),
    Column("ended", Text, CheckConstraint("ended >= started", "ended")),
    *texts("note", "remind_at"),
    *moment("deleted", optional=True),
    Column("passed", Text),
    sqlite_strict=True,
)
"""One row for each medicine, also those in the bin. ``started`` and ``ended`` are days.

``remind_at`` are times of the day, ``passed`` local times, both joined by commas. What belongs to a medicine stays with
it: in the bin it is not seen either, and it is taken out for good together with it.
"""

dose_changes = Table(
    "dose_changes",
    metadata,
    Column("id", Text, primary_key=True),
    _of_a_medicine(),
    Column("day", Text, nullable=False),
    *moment("kept"),
    *texts("changed_instant", "words"),
    *moment("deleted", optional=True),
    Column("strength", Text),
    sqlite_strict=True,
)
"""From a day on something else was agreed about a medicine; ``strength`` is NULL where the pack stayed the same."""

Index("dose_changes_by_medicine", dose_changes.c.medicine, dose_changes.c.day)

taken = Table(
    "taken",
    metadata,
    Column("id", Text, primary_key=True),
    _of_a_medicine(),
    Column("day", Text, nullable=False),
    *moment("at"),
    *moment("kept"),
    Column("changed_instant", Text, nullable=False),
    yes_or_no("taken"),
    *texts("amount", "why_not"),
    *(rating(name) for name in ("before", "afterwards")),
    yes_or_no("asked"),
    *moment("deleted", optional=True),
    Column("reminder", Text),
    sqlite_strict=True,
)
"""One row for each dose that was noted, taken or not. ``day`` is the day as lived.

``reminder`` is the local time of the reminder from which it was noted, if it was.
"""

Index("taken_by_day", taken.c.day, taken.c.at_instant)
Index("taken_by_medicine", taken.c.medicine, taken.c.day, taken.c.at_instant)

side_effects = Table(
    "side_effects",
    metadata,
    Column("id", Text, primary_key=True),
    _of_a_medicine(optional=True),
    Column("day", Text, nullable=False),
    *moment("at"),
    *moment("kept"),
    *texts("changed_instant", "words"),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""What a person noticed, with the medicine they noted it under, if any. ``day`` is the day as lived."""

Index("side_effects_by_day", side_effects.c.day, side_effects.c.at_instant)
Index("side_effects_by_medicine", side_effects.c.medicine)

visits = Table(
    "visits",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *moment("at"),
    *moment("kept"),
    *texts("changed_instant", "kind", "name"),
    yes_or_no("took_place"),
    *texts("done", "bring", "ask", "cost"),
    *(rating(name) for name in ("pain_before", "pain_after", "next_day")),
    yes_or_no("next_day_asked"),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each visit, planned or past, also those in the bin. ``day`` is the day as lived."""

Index("visits_by_day", visits.c.day, visits.c.at_instant)
Index("visits_planned", visits.c.at_instant, sqlite_where=text("took_place = 0"))

plan = Table(
    "plan",
    metadata,
    the_only_row(),
    *moment("kept"),
    *texts("changed_instant", "agreed_with"),
    Column("review", Text),
    sqlite_strict=True,
)
"""What holds for all that was agreed, in one row. ``review`` is a day."""

flare_plan = Table(
    "flare_plan",
    metadata,
    the_only_row(),
    *moment("kept"),
    *texts("changed_instant", "helps", "least", "call", "back_when"),
    sqlite_strict=True,
)
"""What to do in a bad time, in one row."""

goals = Table(
    "goals",
    metadata,
    Column("id", Text, primary_key=True),
    *moment("kept"),
    *texts("changed_instant", "words"),
    Column("reached", Text),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each goal, also those in the bin. ``reached`` is a day."""

plan_steps = Table(
    "plan_steps",
    metadata,
    Column("id", Text, primary_key=True),
    *moment("kept"),
    *texts("changed_instant", "words", "who"),
    Column("done", Text),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each step that was agreed, also those in the bin. ``done`` is a day."""

questions = Table(
    "questions",
    metadata,
    Column("id", Text, primary_key=True),
    *moment("kept"),
    *texts("changed_instant", "words", "asked_from", "answer"),
    *moment("answered", optional=True),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each question, answered or not, also those in the bin."""

criteria = Table(
    "criteria",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *moment("at"),
    *texts("changed_instant", "areas"),
    *(among(symptom, range(4), optional=True) for symptom in ("fatigue", "waking_unrefreshed", "thinking")),
    *(yes_or_no(also, optional=True) for also in ("headaches", "lower_belly", "depression")),
    yes_or_no("lasting", optional=True),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each time the questions of the criteria were answered. ``areas`` are joined by commas."""

Index("criteria_by_day", criteria.c.day, criteria.c.at_instant)

mood_checks = Table(
    "mood_checks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    *moment("at"),
    Column("changed_instant", Text, nullable=False),
    *(among(f"answer_{number}", range(4)) for number in range(1, 5)),
    *moment("deleted", optional=True),
    sqlite_strict=True,
)
"""One row for each mood check, with its answers in the order of the questionnaire."""

Index("mood_checks_by_day", mood_checks.c.day, mood_checks.c.at_instant)

drafts = Table(
    "drafts",
    metadata,
    Column("form", Text, primary_key=True),
    Column("record", Text, primary_key=True),
    *moment("kept"),
    Column("medicine", Text),
    yes_or_no("is_new"),
    *texts("written"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""What was begun on a form about a record and is not kept yet, at most one of each. ``written`` is in JSON.

What it is about may be gone by now: then it waits until that is put back, or is taken out for good.
"""
