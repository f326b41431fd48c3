"""What a picture of the body shows of the marks: the whole body also shows what was marked in its close-ups."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from companion.domain.body import Area, Body, View
from companion.domain.check_in import Mark, TravelsTo


@dataclass(frozen=True, slots=True)
class Shown:
    """How one area looks.

    ``strength`` (0-10, 10 is worst) is that of its own mark, else the highest among its marked parts.
    ``own`` says that it is marked itself, ``parts`` that parts of it are marked in a close-up,
    ``whole`` that only the area it is part of is marked: then it is just tinted.
    ``travels_to`` is the furthest end among them.
    """

    area: str
    strength: int
    own: bool = False
    parts: bool = False
    whole: bool = False
    travels_to: TravelsTo | None = None


def shown(marks: tuple[Mark, ...], body: Body, views: Collection[View]) -> dict[str, Shown]:
    """The areas of ``views`` that look different because of ``marks``, by id."""
    marked = {mark.area: mark for mark in marks}
    looks = (_look(area, marked, body) for area in body if area.view in views)
    return {look.area: look for look in looks if look}


def _look(area: Area, marked: dict[str, Mark], body: Body) -> Shown | None:
    own = marked.get(area.id)
    parts = [marked[part.id] for part in body.parts_of(area.id) if part.id in marked] if not area.parent else []
    if not own and not parts:
        whole = marked.get(area.parent or "")
        return Shown(area.id, whole.strength, whole=True) if whole else None
    strength = own.strength if own else max(part.strength for part in parts)
    return Shown(area.id, strength, own is not None, bool(parts), travels_to=_furthest(own, *parts))


def _furthest(*marks: Mark | None) -> TravelsTo | None:
    ends = list(_ends(marks))
    return max(ends, key=list(TravelsTo).index) if ends else None


def _ends(marks: Collection[Mark | None]) -> Iterator[TravelsTo]:
    return (mark.travels_to for mark in marks if mark and mark.travels_to)
