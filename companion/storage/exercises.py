"""Movements a person wrote down and doses they chose, as rows."""

from dataclasses import asdict
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, delete, select

from companion.domain.movement import Dose, Region, Sides
from companion.domain.own_dose import OwnDose
from companion.domain.own_movement import OwnMovement
from companion.domain.routine import Position
from companion.storage.moments import from_columns, to_columns
from companion.storage.records import RecordsWithBin, Rows, Upsert, writable
from companion.storage.tables import doses, own_movements

_WRITTEN = ("name", "how", "set_by")


def to_row(movement: OwnMovement) -> dict[str, Any]:
    """The columns of a movement, without the bin and when it was last changed."""
    return {
        "id": str(movement.id),
        **to_columns("kept", movement.kept_at),
        **{name: writable(getattr(movement, name)) for name in _WRITTEN},
        "position": movement.position,
        "regions": ",".join(movement.regions),
        "sides": movement.sides,
        **asdict(movement.dose),
    }


def from_row(row: RowMapping) -> OwnMovement:
    """The movement in a row.

    Raises:
        ValueError: there is none in it.
    """
    return OwnMovement(
        id=UUID(row["id"]),
        kept_at=from_columns("kept", row),
        **{name: row[name] for name in _WRITTEN},
        position=Position(row["position"]),
        regions=tuple(Region(region) for region in row["regions"].split(",") if region),
        sides=Sides(row["sides"]),
        dose=_dose(row),
    )


class OwnMovements(RecordsWithBin[OwnMovement]):
    """All movements a person wrote down."""

    _table = own_movements
    _upsert = Upsert(own_movements)

    def _row_of(self, movement: OwnMovement) -> dict[str, Any]:
        return to_row(movement)

    def _record_of(self, row: RowMapping) -> OwnMovement:
        return from_row(row)


class Doses(Rows):
    """The doses a person chose for movements of the library."""

    _upsert = Upsert(doses)

    def all(self) -> list[OwnDose]:
        """Every one, by movement."""
        return self._each(select(doses).order_by(doses.c.movement), _own_dose)

    def put(self, own: OwnDose) -> None:
        """Write it, in place of the one for the same movement."""
        row = {"movement": own.movement, "set_by": writable(own.set_by), **to_columns("kept", own.kept_at)}
        self._upsert.write(self._connection, row | asdict(own.dose))

    def remove(self, movement: str) -> None:
        """Go back to the published dose."""
        self._connection.execute(delete(doses).where(doses.c.movement == movement))


def _own_dose(row: RowMapping) -> OwnDose:
    return OwnDose(movement=row["movement"], dose=_dose(row), set_by=row["set_by"], kept_at=from_columns("kept", row))


def _dose(row: RowMapping) -> Dose:
    return Dose(**{name: row[name] for name in ("hold_seconds", "repeats", "sets", "per_day", "days_per_week")})
