"""What a picture of the body shows of the marks: the whole body also shows what was marked in its close-ups."""

from collections.abc import Collection
from dataclasses import dataclass

from companion.domain.body import Area, Body, View
from companion.domain.check_in import Mark, TravelsTo


@dataclass(frozen=True, slots=True)
class Shown:
    """How one area looks.

    ``strength`` (0-10, 10 is worst) is the highest of its own mark and of those on parts of it in a close-up.
    ``own`` is that of its own mark, ``parts`` are the marks on its parts, ``whole`` is the area it is part of, if only
    that one is marked: then it is just tinted. ``travels`` is the mark among them that travels furthest.
    """

    area: str
    strength: int
    own: int | None = None
    parts: tuple[Mark, ...] = ()
    whole: str | None = None
    travels: Mark | None = None


def shown(marks: tuple[Mark, ...], body: Body, views: Collection[View]) -> dict[str, Shown]:
    """The areas of ``views`` that look different because of ``marks``, by id."""
    own = {mark.area: mark for mark in marks}
    parts = _parts(marks, body)
    looks = (_look(area, own, parts) for area in body if area.view in views)
    return {look.area: look for look in looks if look}


def _parts(marks: tuple[Mark, ...], body: Body) -> dict[str | None, list[Mark]]:
    """Marks on parts of each area of the whole body."""
    parts: dict[str | None, list[Mark]] = {}
    for mark in marks:
        if mark.area in body:
            parts.setdefault(body[mark.area].parent, []).append(mark)
    return parts


def _look(area: Area, own: dict[str, Mark], parts_of: dict[str | None, list[Mark]]) -> Shown | None:
    mark, parts = own.get(area.id), parts_of.get(area.id, [])
    if not mark and not parts:
        whole = own.get(area.parent or "")
        return Shown(area.id, whole.strength, whole=whole.area) if whole else None
    marks = [mark, *parts] if mark else parts
    return Shown(
        area.id,
        max(one.strength for one in marks),
        own=mark.strength if mark else None,
        parts=tuple(parts),
        travels=_furthest(marks),
    )


def _furthest(marks: list[Mark]) -> Mark | None:
    ends = list(TravelsTo)
    travelling = [(ends.index(mark.travels_to), mark.strength, mark) for mark in marks if mark.travels_to]
    return max(travelling, key=lambda one: one[:2])[2] if travelling else None
