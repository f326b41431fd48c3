"""Practices as rows, and how they stood while they are under way."""

import json
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, bindparam, update

from companion.domain.practice import ANSWERS, LOST_RUN, NEWER_RUN, Ending, Practice, UnderWay
from companion.domain.routine import Position, RoutineKind
from companion.domain.routine_run import RoutineSnapshot
from companion.storage import runs
from companion.storage.moments import (
    from_columns,
    from_optional_columns,
    instant_text,
    optional_columns,
    to_columns,
)
from companion.storage.records import LivedRecords, RecordsWithBin, Upsert, ready, writable
from companion.storage.tables import practices

_RUN = "run"
_keep_run = ready(update(practices).where(practices.c.id == bindparam("of")).values(run=bindparam("stood")))


def to_row(practice: Practice) -> dict[str, Any]:
    """The columns of a practice, without its run, the bin, and when it was last changed."""
    return {
        "id": str(practice.id),
        "day": practice.began.day.isoformat(),
        **to_columns("began", practice.began),
        **to_columns("kept", practice.kept_at),
        "routine": writable(practice.routine),
        "kind": practice.kind,
        "name": writable(practice.name),
        "position": practice.position,
        "areas": json.dumps(practice.areas),
        "check_in": None if practice.check_in is None else str(practice.check_in),
        "planned_seconds": practice.planned_seconds,
        "done_seconds": practice.done_seconds,
        **optional_columns("ended", practice.ended),
        "ending": practice.ending,
        **{answer: getattr(practice, answer) for answer in ANSWERS},
        "next_day_asked": int(practice.next_day_asked),
    }


def from_row(row: RowMapping) -> Practice:
    """The practice in a row.

    Raises:
        ValueError: there is none in it.
    """
    return Practice(
        id=UUID(row["id"]),
        routine=row["routine"],
        kind=RoutineKind(row["kind"]),
        name=row["name"],
        began=from_columns("began", row),
        kept_at=from_columns("kept", row),
        planned_seconds=row["planned_seconds"],
        done_seconds=row["done_seconds"],
        position=Position(row["position"]) if row["position"] else None,
        areas=_areas(row["areas"]),
        check_in=UUID(row["check_in"]) if row["check_in"] else None,
        ended=from_optional_columns("ended", row),
        ending=Ending(row["ending"]) if row["ending"] else None,
        next_day_asked=bool(row["next_day_asked"]),
        **{answer: row[answer] for answer in ANSWERS},
    )


def _areas(text: str) -> tuple[str, ...]:
    areas = json.loads(text)
    if not isinstance(areas, list) or not all(isinstance(area, str) for area in areas):
        raise ValueError(f"{text} is no list of areas")
    return tuple(areas)


class Practices(LivedRecords[Practice], RecordsWithBin[Practice]):
    """All practices of a journal."""

    _table = practices
    _upsert = Upsert(practices, leaves=(_RUN,))
    _order = ("day", "began_instant", "id")

    def keep_run(self, practice_id: UUID, run: RoutineSnapshot | None) -> None:
        """Keep how it stands, or that it cannot be taken up any more."""
        text = None if run is None else runs.to_text(run)
        self._connection.exec_driver_sql(_keep_run, (text, str(practice_id)))

    def under_way(self, since: datetime, until: datetime) -> list[UnderWay]:
        """Those that have not ended and were kept last between two instants, the last one first."""
        when = practices.c.kept_instant.between(instant_text(since), instant_text(until))
        query = self._not_ended().where(when).order_by(practices.c.kept_instant.desc(), practices.c.id.desc())
        return self._each(query, lambda row: _under_way(self._record_of(row), row[_RUN]))

    def not_gone_on_with_since(self, instant: datetime) -> list[Practice]:
        """Those that have not ended and were kept last before an instant."""
        return self._read(self._not_ended().where(practices.c.kept_instant < instant_text(instant)))

    def done_between(self, first: date, last: date) -> list[Practice]:
        """Those of the days from ``first`` to ``last``, both included, that were finished or stopped, in order."""
        done = practices.c.ending.in_([Ending.FINISHED, Ending.STOPPED])
        return self._in_order(self._on_days(first, last), done)

    def _not_ended(self) -> Select[Any]:
        return self._kept().where(practices.c.ending.is_(None))

    def _row_of(self, practice: Practice) -> dict[str, Any]:
        return to_row(practice)

    def _record_of(self, row: RowMapping) -> Practice:
        return from_row(row)


def _under_way(practice: Practice, run: str | None) -> UnderWay:
    try:
        return UnderWay(practice, runs.from_text(run or ""))
    except runs.NewerRun:
        return UnderWay(practice, None, NEWER_RUN)
    except runs.DamagedRun:
        return UnderWay(practice, None, LOST_RUN)
