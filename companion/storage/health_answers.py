"""What a person said about their health, as rows: conditions, and the answers before a pack."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select

from companion.domain.clock import Moment
from companion.domain.condition import Condition
from companion.domain.pack_questions import Checkup, Concern
from companion.storage.driver import damage_told
from companion.storage.moments import from_columns, to_columns
from companion.storage.tables import conditions, pack_checkups


class Conditions:
    """What a person said once, until they take it back."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self._path = path
        self._connection = connection

    def all(self) -> frozenset[Condition]:
        """What they say now."""
        said = self._connection.execute(select(conditions.c.condition)).scalars()
        with damage_told(self._path):
            return frozenset(map(Condition, said))

    def since_when(self) -> list[tuple[Condition, Moment]]:
        """What they say now, and since when, in the order they said it."""
        order = (conditions.c.said_instant, conditions.c.condition)
        rows = self._connection.execute(select(conditions).order_by(*order)).mappings().all()
        with damage_told(self._path):
            return [(Condition(row["condition"]), from_columns("said", row)) for row in rows]

    def put_all(self, said: Collection[Condition], at: Moment) -> None:
        """Write what they say now; what they said before keeps the moment they first said it."""
        before = self.all()
        self._connection.execute(delete(conditions).where(conditions.c.condition.not_in(list(said))))
        new = [{"condition": one, **to_columns("said", at)} for one in Condition if one in said and one not in before]
        if new:
            self._connection.execute(insert(conditions), new)


class Checkups:
    """The answers before a pack, about the person and about places: those given last."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self._path = path
        self._connection = connection

    def all(self) -> list[Checkup]:
        """The answers given last, those about the person first."""
        rows = self._connection.execute(select(pack_checkups).order_by(pack_checkups.c.place)).mappings().all()
        with damage_told(self._path):
            return [_checkup(row) for row in rows]

    def put(self, checkup: Checkup) -> None:
        """Write them in place of those before: even if those are of a later time, from a clock that was set back."""
        self._connection.execute(delete(pack_checkups).where(pack_checkups.c.place == checkup.place))
        row = {"place": checkup.place, **to_columns("at", checkup.at), **_said(checkup.answers)}
        self._connection.execute(insert(pack_checkups), row)


def _checkup(row: RowMapping) -> Checkup:
    said = {True: row["said_yes"], False: row["said_no"]}
    answers = {Concern(one): yes for yes, those in said.items() for one in those.split(",") if one}
    return Checkup(from_columns("at", row), answers, row["place"])


def _said(answers: Mapping[Concern, bool]) -> dict[str, Any]:
    """The concerns with a yes and those with a no; one that was left out is in neither."""
    return {
        name: ",".join(concern for concern in Concern if answers.get(concern) is yes)
        for name, yes in (("said_yes", True), ("said_no", False))
    }
