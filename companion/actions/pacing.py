"""What a person can do with paced activities: time them, set an amount, and answer once a week."""

from datetime import date, timedelta
from uuid import UUID

from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.paced_activity import PacedActivity, PacedTime, baseline_from, days_from
from companion.domain.pacing import ASKED_EVERY, WeeklyQuestion, weekly_question
from companion.storage.journal import Journal


def activities(*, journal: Journal) -> tuple[PacedActivity, ...]:
    """Every paced activity, the oldest first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.pacing.all())


def keep_activity(activity: PacedActivity, *, journal: Journal) -> Changes:
    """Keep an activity, in place of what was kept under its id.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.pacing.put(activity)
        unit.commit()
    return Changes.PACING


def keep_time(time: PacedTime, *, journal: Journal) -> Changes:
    """Keep how long an activity was done on a day, in place of what was kept for that day.

    It waits for an activity that lies in the bin. Of one that is gone for good nothing is written.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        if not unit.pacing.is_there(time.activity):
            return Changes.NOTHING
        unit.pacing.put_time(time)
        unit.commit()
    return Changes.PACING


def remove_time(activity_id: UUID, day: date, *, journal: Journal) -> Changes:
    """Take out a day that was timed by mistake.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        unit.pacing.remove_time(activity_id, day)
        unit.commit()
    return Changes.PACING


def times_of(activity_id: UUID, *, journal: Journal) -> tuple[PacedTime, ...]:
    """Every day of an activity, in order.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.pacing.times(activity_id))


def baseline_of(activity_id: UUID, *, journal: Journal) -> float | None:
    """The baseline in seconds from the first three days that were timed, or None before there are three.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    return baseline_from(times_of(activity_id, journal=journal))


def weekly(activity_id: UUID, *, journal: Journal, clock: Clock) -> WeeklyQuestion | None:
    """What to ask about an activity today, a week after its amount was set or last asked about. Mostly nothing.

    Keep ``activity.set_to(…)`` with the answer. Without an answer nothing changes.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    today = clock.now().day
    with journal.reading() as unit:
        activity = unit.pacing.get(activity_id)
        if activity is None or activity.seconds is None or activity.asked is None:
            return None
        week = days_from(unit.pacing.times(activity_id), first=today - ASKED_EVERY, last=today - timedelta(days=1))
        said = unit.conditions.all()
    return weekly_question(activity.seconds, asked=activity.asked, today=today, week=week, conditions=said)
