"""Answers to the questions of the criteria, as rows."""

from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping

from companion.domain.body import CriteriaArea
from companion.domain.criteria import Also, Criteria, Symptom
from companion.storage.moments import from_columns, to_columns
from companion.storage.records import LivedRecords, RecordsWithBin, Upsert
from companion.storage.tables import criteria


class CriteriaResults(LivedRecords[Criteria], RecordsWithBin[Criteria]):
    """All times the questions of the criteria were answered."""

    _table = criteria
    _upsert = Upsert(criteria)

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
