"""Medicines, and what belongs to them, as rows."""

from datetime import date, datetime, time
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import RowMapping, Select, select

from companion.domain.medicine import PAIN, DoseChange, Form, Medicine, SideEffect, Taken
from companion.storage.moments import from_columns, from_optional_day, local_text, optional_day, to_columns
from companion.storage.records import LivedRecords, RecordsWithBin, Upsert, writable
from companion.storage.tables import dose_changes, medicines, side_effects, taken

R = TypeVar("R", DoseChange, Taken, SideEffect)

_WRITTEN = ("name", "strength", "dose", "why", "note")


class Medicines(RecordsWithBin[Medicine]):
    """All medicines of a journal."""

    _table = medicines
    _upsert = Upsert(medicines)

    def _row_of(self, medicine: Medicine) -> dict[str, Any]:
        return {
            "id": str(medicine.id),
            **to_columns("kept", medicine.kept_at),
            **{name: writable(getattr(medicine, name)) for name in _WRITTEN},
            "form": medicine.form,
            "as_needed": int(medicine.as_needed),
            "started": optional_day(medicine.started),
            "ended": optional_day(medicine.ended),
            "remind_at": ",".join(at.isoformat() for at in medicine.remind_at),
            "passed": ",".join(at.isoformat() for at in medicine.passed) or None,
        }

    def _record_of(self, row: RowMapping) -> Medicine:
        return Medicine(
            id=UUID(row["id"]),
            kept_at=from_columns("kept", row),
            **{name: row[name] for name in _WRITTEN},
            form=Form(row["form"]) if row["form"] else None,
            as_needed=bool(row["as_needed"]),
            started=from_optional_day(row["started"]),
            ended=from_optional_day(row["ended"]),
            remind_at=tuple(time.fromisoformat(at) for at in row["remind_at"].split(",") if at),
            passed=tuple(datetime.fromisoformat(at) for at in (row["passed"] or "").split(",") if at),
        )


class _OfMedicines(LivedRecords[R], RecordsWithBin[R]):
    """What belongs to medicines: it is not seen while its medicine lies in the bin."""

    def of(self, medicine_id: UUID) -> list[R]:
        """Those of one medicine, in order."""
        return self._in_order(self._table.c.medicine == str(medicine_id))

    def _all(self) -> Select[Any]:
        its, gone = self._table.c.medicine, select(medicines.c.id).where(medicines.c.deleted_instant.is_not(None))
        return select(self._table).where(its.is_(None) | its.not_in(gone))


class DoseChanges(_OfMedicines[DoseChange]):
    """All changes of doses, in the order of their days."""

    _table = dose_changes
    _upsert = Upsert(dose_changes)
    _order = ("day", "kept_instant", "id")

    def _row_of(self, change: DoseChange) -> dict[str, Any]:
        return {
            "id": str(change.id),
            "medicine": str(change.medicine),
            "day": change.day.isoformat(),
            **to_columns("kept", change.kept_at),
            "words": writable(change.words),
            "strength": writable(change.strength) or None,
        }

    def _record_of(self, row: RowMapping) -> DoseChange:
        return DoseChange(
            id=UUID(row["id"]),
            medicine=UUID(row["medicine"]),
            day=date.fromisoformat(row["day"]),
            kept_at=from_columns("kept", row),
            words=row["words"],
            strength=row["strength"] or "",
        )


class NotedDoses(_OfMedicines[Taken]):
    """All doses that were noted, in the order they were lived."""

    _table = taken
    _upsert = Upsert(taken)

    def last_taken(self, medicine_id: UUID, until: date) -> Taken | None:
        """The last one of a medicine that was taken on a day or before."""
        its = (taken.c.medicine == str(medicine_id), taken.c.day <= until.isoformat(), taken.c.taken == 1)
        return next(iter(self._newest(1, *its)), None)

    def _row_of(self, dose: Taken) -> dict[str, Any]:
        return {
            "id": str(dose.id),
            "medicine": str(dose.medicine),
            "day": dose.at.day.isoformat(),
            **to_columns("at", dose.at),
            **to_columns("kept", dose.kept_at),
            "taken": int(dose.taken),
            "amount": writable(dose.amount),
            "why_not": writable(dose.why_not),
            **{name: getattr(dose, name) for name in PAIN},
            "asked": int(dose.asked),
            "reminder": None if dose.reminder is None else local_text(dose.reminder),
        }

    def _record_of(self, row: RowMapping) -> Taken:
        return Taken(
            id=UUID(row["id"]),
            medicine=UUID(row["medicine"]),
            at=from_columns("at", row),
            kept_at=from_columns("kept", row),
            taken=bool(row["taken"]),
            amount=row["amount"],
            why_not=row["why_not"],
            **{name: row[name] for name in PAIN},
            asked=bool(row["asked"]),
            reminder=datetime.fromisoformat(row["reminder"]) if row["reminder"] else None,
        )


class SideEffects(_OfMedicines[SideEffect]):
    """All side effects that were noted, in the order they were lived."""

    _table = side_effects
    _upsert = Upsert(side_effects)

    def _row_of(self, effect: SideEffect) -> dict[str, Any]:
        return {
            "id": str(effect.id),
            "medicine": None if effect.medicine is None else str(effect.medicine),
            "day": effect.at.day.isoformat(),
            **to_columns("at", effect.at),
            **to_columns("kept", effect.kept_at),
            "words": writable(effect.words),
        }

    def _record_of(self, row: RowMapping) -> SideEffect:
        return SideEffect(
            id=UUID(row["id"]),
            medicine=UUID(row["medicine"]) if row["medicine"] else None,
            at=from_columns("at", row),
            kept_at=from_columns("kept", row),
            words=row["words"],
        )
