"""Packs as rows."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, update

from companion.domain.kept_pack import KeptPack
from companion.domain.pack import PackKind
from companion.domain.pack_run import PackPhase, PackSnapshot
from companion.storage.moments import (
    from_columns,
    from_optional_columns,
    optional_columns,
    to_columns,
)
from companion.storage.records import LivedRecords, Upsert
from companion.storage.tables import packs

_PLAIN = ("area", "minutes", "started", "seconds_on", "told", "asked", "answered", "rang_at")
_ANSWERS = ("pain_before", "pain_after")


def to_row(kept: KeptPack) -> dict[str, Any]:
    """The columns of a pack, without when it was last changed."""
    return {
        "id": str(kept.pack.id),
        "day": kept.pack.began.day.isoformat(),
        **to_columns("began", kept.pack.began),
        "kind": kept.pack.kind,
        **optional_columns("ended", kept.pack.ended),
        "phase": kept.pack.phase,
        **{name: getattr(kept.pack, name) for name in _PLAIN},
        **{name: getattr(kept, name) for name in _ANSWERS},
    }


def from_row(row: RowMapping) -> KeptPack:
    """The pack in a row.

    Raises:
        ValueError: there is none in it.
    """
    pack = PackSnapshot(
        id=UUID(row["id"]),
        kind=PackKind(row["kind"]),
        began=from_columns("began", row),
        ended=from_optional_columns("ended", row),
        phase=PackPhase(row["phase"]),
        **{name: row[name] for name in _PLAIN},
    )
    return KeptPack(pack=pack, **{name: row[name] for name in _ANSWERS})


class Packs(LivedRecords[KeptPack]):
    """All packs of a journal."""

    _table = packs
    _upsert = Upsert(packs)
    _upsert_pack = Upsert(packs, leaves=_ANSWERS)
    _order = ("day", "began_instant", "id")

    def put_pack(self, pack: PackSnapshot) -> None:
        """Write how a pack stands; what was answered about it stays."""
        self._upsert_pack.write(self._connection, to_row(KeptPack(pack=pack)) | self._changed())

    def answer(self, pack_id: UUID, **answers: int | None) -> None:
        """Write ``pain_before`` or ``pain_after``, or both; None takes one back."""
        self._connection.execute(update(packs).where(packs.c.id == str(pack_id)).values(**answers, **self._changed()))

    def on(self) -> list[KeptPack]:
        """Those that were not taken off yet, in the order they were put on."""
        query = self._kept().where(packs.c.ended_instant.is_(None))
        return self._read(query.order_by(packs.c.began_instant, packs.c.id))

    def since(self, first: date) -> list[KeptPack]:
        """Those begun on this day or later, in the order they were put on."""
        return self._in_order(packs.c.day >= first.isoformat())

    def _row_of(self, kept: KeptPack) -> dict[str, Any]:
        return to_row(kept)

    def _record_of(self, row: RowMapping) -> KeptPack:
        return from_row(row)
