"""What was begun on forms and is not kept yet, as rows."""

import json
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, delete, select

from companion.domain.draft import RECORDS, Draft, FormKind, Written
from companion.storage.moments import from_columns, to_columns
from companion.storage.records import Rows, Upsert
from companion.storage.tables import drafts, medicines, metadata


class Drafts(Rows):
    """All that was begun, also about what lies in the bin."""

    _upsert = Upsert(drafts)

    def all(self) -> list[Draft]:
        """All of it, what was written last first."""
        query = select(drafts).order_by(drafts.c.kept_instant.desc(), drafts.c.form, drafts.c.record)
        return self._each(query, _draft)

    def put(self, draft: Draft) -> None:
        """Write it, in place of that of the same form and record."""
        row = {
            "form": draft.form.value,
            "record": str(draft.record),
            **to_columns("kept", draft.kept_at),
            "medicine": None if draft.medicine is None else str(draft.medicine),
            "is_new": int(draft.is_new),
            "written": json.dumps(dict(draft.written)),
        }
        self._upsert.write(self._connection, row)

    def remove(self, form: FormKind, record: UUID) -> None:
        """Take it out for good."""
        this = (drafts.c.form == form.value, drafts.c.record == str(record))
        self._connection.execute(delete(drafts).where(*this))

    def remove_those_of_what_is_gone(self) -> None:
        """Take out what is about a record or a medicine that was taken out for good."""
        gone = drafts.c.medicine.is_not(None) & drafts.c.medicine.not_in(select(medicines.c.id))
        self._connection.execute(delete(drafts).where(gone))
        for form, records in RECORDS.items():
            there = select(metadata.tables[records].c.id)
            its = (drafts.c.form == form.value) & (drafts.c.is_new == 0)
            self._connection.execute(delete(drafts).where(its, drafts.c.record.not_in(there)))


def _draft(row: RowMapping) -> Draft:
    return Draft(
        form=FormKind(row["form"]),
        record=UUID(row["record"]),
        kept_at=from_columns("kept", row),
        written=_written(row["written"]),
        medicine=None if row["medicine"] is None else UUID(row["medicine"]),
        is_new=bool(row["is_new"]),
    )


def _written(text: str) -> dict[str, Written]:
    found: Any = json.loads(text)
    if not isinstance(found, dict) or not all(map(_can_be_written, found.values())):
        raise ValueError(text)
    return found


def _can_be_written(value: object) -> bool:
    if isinstance(value, list):
        return all(isinstance(one, str) for one in value)
    return value is None or isinstance(value, str | int)
