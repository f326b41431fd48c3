"""Practices and packs to put into a journal."""

from typing import Any
from uuid import uuid4

from companion.domain.clock import Clock
from companion.domain.pack import PackKind
from companion.domain.pack_run import PackRun
from companion.domain.practice import Ending, Practice
from companion.domain.routine import RoutineKind
from tests.support.journals import FakeClock


def a_practice(*, clock: Clock | None = None, **fields: Any) -> Practice:
    """A practice that begins now, unless ``fields`` say otherwise."""
    now = (clock or FakeClock()).now()
    plain: dict[str, Any] = {
        "id": uuid4(),
        "routine": "movement/one_knee_to_chest",
        "kind": RoutineKind.MOVEMENT,
        "name": "One knee to chest",
        "began": now,
        "kept_at": now,
        "planned_seconds": 300.0,
    }
    return Practice(**{**plain, **fields})


def a_finished_practice(*, clock: Clock | None = None, **fields: Any) -> Practice:
    """A practice that was begun and finished now."""
    begun = a_practice(clock=clock, **fields)
    return begun.over(Ending.FINISHED, begun.done_seconds or begun.planned_seconds, begun.began)


def a_pack(clock: Clock, kind: PackKind = PackKind.HEAT, area: str = "left_buttock", minutes: float = 12) -> PackRun:
    """A pack that is put on now."""
    return PackRun(kind, area, minutes, id=uuid4(), now=clock.elapsed(), moment=clock.now())
