"""Paced activities and their days as rows."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, delete, select

from companion.domain.paced_activity import PacedActivity, PacedTime
from companion.storage.moments import from_columns, from_optional_day, optional_day, to_columns
from companion.storage.records import RecordsWithBin, Upsert, writable
from companion.storage.tables import paced_activities, paced_times


class Pacing(RecordsWithBin[PacedActivity]):
    """All paced activities of a journal, with their days."""

    _table = paced_activities
    _upsert = Upsert(paced_activities)
    _upsert_time = Upsert(paced_times)

    def put_time(self, time: PacedTime) -> None:
        """Write it, in place of that of the same activity and day."""
        row = {"activity": str(time.activity), "day": time.day.isoformat(), "settled": int(time.settled)}
        self._upsert_time.write(self._connection, row | {"seconds": time.seconds, "planned": time.planned})

    def remove_time(self, activity_id: UUID, day: date) -> None:
        """Take a day of an activity out for good."""
        this = (paced_times.c.activity == str(activity_id), paced_times.c.day == day.isoformat())
        self._connection.execute(delete(paced_times).where(*this))

    def times(self, activity_id: UUID) -> list[PacedTime]:
        """Every day of an activity, in order."""
        query = select(paced_times).where(paced_times.c.activity == str(activity_id)).order_by(paced_times.c.day)
        return self._each(query, _time)

    def _row_of(self, activity: PacedActivity) -> dict[str, Any]:
        return {
            "id": str(activity.id),
            **to_columns("kept", activity.kept_at),
            "name": writable(activity.name),
            "seconds": activity.seconds,
            "asked": optional_day(activity.asked),
        }

    def _record_of(self, row: RowMapping) -> PacedActivity:
        return PacedActivity(
            id=UUID(row["id"]),
            kept_at=from_columns("kept", row),
            name=row["name"],
            seconds=row["seconds"],
            asked=from_optional_day(row["asked"]),
        )


def _time(row: RowMapping) -> PacedTime:
    return PacedTime(
        activity=UUID(row["activity"]),
        day=date.fromisoformat(row["day"]),
        seconds=row["seconds"],
        planned=row["planned"],
        settled=bool(row["settled"]),
    )
