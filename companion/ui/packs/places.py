"""Where a pack can go: what is offered first, and in what order."""

from collections.abc import Iterable

from companion.domain.body import Area, Body, View
from companion.domain.pack import ON_TOP_OF_THE_BUTTOCK, advice_for

OFFERED = (
    *("left_buttock", "right_buttock", "left_outer_hip", "right_outer_hip"),
    *("left_low_back", "right_low_back", "left_neck_back", "right_neck_back"),
)
"""Without any mark: the buttocks first, then what lies near, then the neck [P]."""

MOST_OFFERED = 8
"""More are found under "Another place"."""

LISTED = (View.BUTTOCKS, View.BACK, View.FRONT)
"""Close-ups of head, hands and feet are smaller than a pack."""


LEFT_OUT = frozenset({"face", "left_neck_front", "right_neck_front"})
"""The face, with the eyes, and the throat: nothing here says how a pack lies there safely [P]."""


def is_on_the_buttocks(area: str) -> bool:
    """Whether it is one that a person sits or lies on."""
    return advice_for(area) is ON_TOP_OF_THE_BUTTOCK


def offered(marked: Iterable[str], body: Body) -> tuple[str, ...]:
    """The marked areas, those on the buttocks first; without any, a short list."""
    known = [area for area in dict.fromkeys(marked) if area in body and _takes_a_pack(body[area])]
    return tuple(sorted(known, key=lambda area: not is_on_the_buttocks(area))[:MOST_OFFERED]) or OFFERED


def listed(body: Body) -> tuple[tuple[View, tuple[Area, ...]], ...]:
    """All areas to choose from, view by view, the buttocks first."""
    return tuple((view, tuple(area for area in body if area.view is view and _takes_a_pack(area))) for view in LISTED)


def _takes_a_pack(area: Area) -> bool:
    """Also not where it is part of what is left out."""
    return not {area.id, area.parent} & LEFT_OUT
