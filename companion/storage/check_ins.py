"""Check-ins and their marks as rows, to be written."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert

from companion.domain.check_in import TEXTS, CheckIn
from companion.domain.clock import Clock
from companion.domain.scales import Measure
from companion.storage import engine
from companion.storage.check_in_reading import CheckInReading
from companion.storage.moments import to_columns
from companion.storage.records import Upsert, WritingWithBin, ready, writable
from companion.storage.tables import check_ins, marks


def to_row(check_in: CheckIn) -> dict[str, Any]:
    """The columns of a check-in, without its marks, the bin, and when it was last changed."""
    return {
        "id": str(check_in.id),
        "day": check_in.at.day.isoformat(),
        **to_columns("at", check_in.at),
        **to_columns("kept", check_in.kept_at),
        "finished": int(check_in.finished),
        "bad_day": int(check_in.bad_day),
        **{measure.value: check_in.ratings.get(measure) for measure in Measure},
        **{name: writable(getattr(check_in, name)) for name in TEXTS},
    }


def to_mark_rows(check_in: CheckIn) -> list[dict[str, Any]]:
    """One row for each mark, in order."""
    return [
        {
            "check_in": str(check_in.id),
            "area": mark.area,
            "position": position,
            "strength": mark.strength,
            "kinds": ",".join(mark.kinds),
            "spread": mark.spread,
            "travels_to": mark.travels_to,
        }
        for position, mark in enumerate(check_in.marks)
    ]


_put_marks = ready(insert(marks))
_drop_marks = ready(delete(marks).where(marks.c.check_in == bindparam("of")))


class CheckIns(CheckInReading, WritingWithBin[CheckIn]):
    """All check-ins of a journal, with their marks."""

    _table = check_ins
    _upsert = Upsert(check_ins)

    def __init__(self, path: Path, connection: Connection, clock: Clock) -> None:
        WritingWithBin.__init__(self, path, connection, clock)
        CheckInReading.__init__(self, path, engine.opened(connection))

    def put(self, check_in: CheckIn) -> None:
        """Write it, in place of the one with the same id. One in the bin stays there."""
        super().put(check_in)
        self._connection.exec_driver_sql(_drop_marks, (str(check_in.id),))
        self._put_parts_of([check_in])

    def _row_of(self, check_in: CheckIn) -> dict[str, Any]:
        return to_row(check_in)

    def _put_parts_of(self, new: Iterable[CheckIn]) -> None:
        values = [tuple(row[column.name] for column in marks.c) for one in new for row in to_mark_rows(one)]
        if values:
            self._connection.exec_driver_sql(_put_marks, values)
