"""What a person said about their health, as rows: conditions, and the answers before a pack."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import RowMapping, delete, insert, select

from companion.domain.clock import Moment
from companion.domain.condition import Condition
from companion.domain.pack_questions import Checkup, Concern
from companion.storage.moments import from_columns, to_columns
from companion.storage.records import Rows
from companion.storage.tables import conditions, pack_checkups


class Conditions(Rows):
    """What a person said once, until they take it back."""

    def all(self) -> frozenset[Condition]:
        """What they say now."""
        return frozenset(self._each(select(conditions), lambda row: Condition(row["condition"])))

    def since_when(self) -> list[tuple[Condition, Moment]]:
        """What they say now, and since when, in the order they said it."""
        order = (conditions.c.said_instant, conditions.c.condition)
        query = select(conditions).order_by(*order)
        return self._each(query, lambda row: (Condition(row["condition"]), from_columns("said", row)))

    def put_all(self, said: Collection[Condition], at: Moment) -> None:
        """Write what they say now; what they said before keeps the moment they first said it."""
        before = self.all()
        self._connection.execute(delete(conditions).where(conditions.c.condition.not_in(list(said))))
        new = [{"condition": one, **to_columns("said", at)} for one in Condition if one in said and one not in before]
        if new:
            self._connection.execute(insert(conditions), new)


class Checkups(Rows):
    """The answers before a pack, about the person and about places: those given last."""

    def all(self) -> list[Checkup]:
        """The answers given last, those about the person first."""
        return self._each(select(pack_checkups).order_by(pack_checkups.c.place), _checkup)

    def put(self, checkup: Checkup) -> None:
        """Write them in place of those before: even if those are of a later time, from a clock that was set back."""
        self._connection.execute(delete(pack_checkups).where(pack_checkups.c.place == checkup.place))
        row = {"place": checkup.place, **to_columns("at", checkup.at), **_said(checkup.answers)}
        row["numb"] = ",".join(sorted(checkup.numb))
        self._connection.execute(insert(pack_checkups), row)


def _checkup(row: RowMapping) -> Checkup:
    said = {True: row["said_yes"], False: row["said_no"]}
    answers = {Concern(one): yes for yes, those in said.items() for one in those.split(",") if one}
    numb = frozenset(one for one in (row["numb"] or "").split(",") if one)
    return Checkup(from_columns("at", row), answers, row["place"], numb)


def _said(answers: Mapping[Concern, bool]) -> dict[str, Any]:
    """The concerns with a yes and those with a no; one that was left out is in neither."""
    return {
        name: ",".join(concern for concern in Concern if answers.get(concern) is yes)
        for name, yes in (("said_yes", True), ("said_no", False))
    }
