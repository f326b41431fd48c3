"""Answers to the questions of the criteria, as rows."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping

from companion.domain.body import CriteriaArea
from companion.domain.criteria import Also, Criteria, Symptom
from companion.storage.moments import from_columns, to_columns
from companion.storage.records import RecordsWithBin, Upsert, deleted_columns
from companion.storage.tables import criteria


class CriteriaResults(RecordsWithBin[Criteria]):
    """All times the questions of the criteria were answered."""

    _table = criteria
    _upsert = Upsert(criteria, leaves=deleted_columns(criteria))

    def latest(self, limit: int) -> list[Criteria]:
        """The newest by local time, newest first."""
        newest_first = (criteria.c.day.desc(), criteria.c.at_local.desc(), criteria.c.id.desc())
        return self._read(self._kept().order_by(*newest_first).limit(limit))

    def between(self, first: date, last: date) -> list[Criteria]:
        """Those of the days from ``first`` to ``last``, both included, in order."""
        days = criteria.c.day.between(first.isoformat(), last.isoformat())
        return self._read(self._kept().where(days).order_by(criteria.c.day, criteria.c.at_local, criteria.c.id))

    def _row_of(self, answers: Criteria) -> dict[str, Any]:
        return {
            "id": str(answers.id),
            "day": answers.at.day.isoformat(),
            **to_columns("at", answers.at),
            "areas": ",".join(area for area in CriteriaArea if area in answers.areas),
            **{symptom.value: answers.severity.get(symptom) for symptom in Symptom},
            **{also.value: _said(answers.also.get(also)) for also in Also},
            "lasting": _said(answers.lasting),
        }

    def _record_of(self, row: RowMapping) -> Criteria:
        return Criteria(
            id=UUID(row["id"]),
            at=from_columns("at", row),
            areas=frozenset(CriteriaArea(area) for area in row["areas"].split(",") if area),
            severity={symptom: row[symptom.value] for symptom in Symptom if row[symptom.value] is not None},
            also={also: bool(row[also.value]) for also in Also if row[also.value] is not None},
            lasting=None if row["lasting"] is None else bool(row["lasting"]),
        )


def _said(answer: bool | None) -> int | None:
    return None if answer is None else int(answer)
