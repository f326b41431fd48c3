"""The plan, the flare plan, goals, steps and questions as rows."""

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import RowMapping, Table, select

from companion.domain.clock import Moment
from companion.domain.plan import FlarePlan, Goal, Plan, PlanStep, Question
from companion.storage.moments import (
    from_columns,
    from_optional_columns,
    from_optional_day,
    instant_text,
    optional_columns,
    optional_day,
    to_columns,
)
from companion.storage.records import RecordsWithBin, Rows, Upsert, writable
from companion.storage.tables import flare_plan, goals, plan, plan_steps, questions

T = TypeVar("T")

_FLARE = ("helps", "least", "call", "back_when")


class Plans(Rows):
    """The plan and the flare plan: there is at most one of each."""

    _upsert_plan = Upsert(plan)
    _upsert_flare_plan = Upsert(flare_plan)

    def plan(self) -> tuple[Plan, Moment] | None:
        """The plan and when it was last kept, if it ever was."""
        return self._only(plan, _plan)

    def put_plan(self, agreed: Plan, at: Moment) -> None:
        """Write it in place of the one before."""
        row = {"agreed_with": writable(agreed.agreed_with), "review": optional_day(agreed.review)}
        self._upsert_plan.write(self._connection, _only_row(at) | row)

    def flare_plan(self) -> tuple[FlarePlan, Moment] | None:
        """The flare plan and when it was last kept, if it ever was."""
        return self._only(flare_plan, _flare_plan)

    def put_flare_plan(self, written: FlarePlan, at: Moment) -> None:
        """Write it in place of the one before."""
        row = {name: writable(getattr(written, name)) for name in _FLARE}
        self._upsert_flare_plan.write(self._connection, _only_row(at) | row)

    def _only(self, table: Table, made_of: Callable[[RowMapping], T]) -> tuple[T, Moment] | None:
        rows = self._each(select(table), lambda row: (made_of(row), from_columns("kept", row)))
        return rows[0] if rows else None


class Goals(RecordsWithBin[Goal]):
    """All goals."""

    _table = goals
    _upsert = Upsert(goals)

    def _row_of(self, goal: Goal) -> dict[str, Any]:
        return {
            "id": str(goal.id),
            **to_columns("kept", goal.kept_at),
            "words": writable(goal.words),
            "reached": optional_day(goal.reached),
        }

    def _record_of(self, row: RowMapping) -> Goal:
        return Goal(
            id=UUID(row["id"]),
            kept_at=from_columns("kept", row),
            words=row["words"],
            reached=from_optional_day(row["reached"]),
        )


class PlanSteps(RecordsWithBin[PlanStep]):
    """All steps that were agreed."""

    _table = plan_steps
    _upsert = Upsert(plan_steps)

    def _row_of(self, step: PlanStep) -> dict[str, Any]:
        return {
            "id": str(step.id),
            **to_columns("kept", step.kept_at),
            "words": writable(step.words),
            "who": writable(step.who),
            "done": optional_day(step.done),
        }

    def _record_of(self, row: RowMapping) -> PlanStep:
        return PlanStep(
            id=UUID(row["id"]),
            kept_at=from_columns("kept", row),
            words=row["words"],
            who=row["who"],
            done=from_optional_day(row["done"]),
        )


class Questions(RecordsWithBin[Question]):
    """All questions, answered or not."""

    _table = questions
    _upsert = Upsert(questions)

    def _row_of(self, question: Question) -> dict[str, Any]:
        return {
            "id": str(question.id),
            **to_columns("kept", question.kept_at),
            **{name: writable(getattr(question, name)) for name in ("words", "asked_from", "answer")},
            **optional_columns("answered", question.answered),
        }

    def _record_of(self, row: RowMapping) -> Question:
        return Question(
            id=UUID(row["id"]),
            kept_at=from_columns("kept", row),
            **{name: row[name] for name in ("words", "asked_from", "answer")},
            answered=from_optional_columns("answered", row),
        )


def _only_row(at: Moment) -> dict[str, Any]:
    return {"id": 1, **to_columns("kept", at), "changed_instant": instant_text(at.instant)}


def _plan(row: RowMapping) -> Plan:
    return Plan(agreed_with=row["agreed_with"], review=from_optional_day(row["review"]))


def _flare_plan(row: RowMapping) -> FlarePlan:
    return FlarePlan(**{name: row[name] for name in _FLARE})
